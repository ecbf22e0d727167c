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
'amazing': ('meant_well',), 'amp': ('lendable',), 'an': ('det', 'bid_thing'), 'and': ('and', 'hello'), 'animal':
('cause',), 'annotated': ('marked_up',), 'annotating': ('marked_up',), 'answer': ('owed_thing', 'give1', 'giveinf',
'to_do', 'told_by'), 'answered': ('reach',), 'answers': ('owed_thing', 'verb3', 'give3'), 'any': ('det', 'bid_thing'),
'app': ('work_thing',), 'apparently': ('filler',), 'application': ('owed_thing', 'work_thing'), 'applications':
('work_thing',), 'approve': ('to_do',), 'approves': ('give3',), 'are': ('hello', 'verb3'), 'argued': ('bids',),
'argues': ('bids',), 'arrange': ('give1', 'giveinf', 'to_do'), 'arranges': ('give3',), 'arranging': ('making',),
'arrived': ('verb3',), 'arrives': ('verb3',), 'article': ('owed_thing', 'useful', 'work_thing'), 'articles':
('useful',), 'artwork': ('owed_thing',), 'ask': ('giveinf', 'to_do', 'redo'), 'asked': ('bidding', 'hello', 'reach'),
'asks': ('verb3', 'give3'), 'assembly': ('happening',), 'assistant': ('rel',), 'assisting': ('helped',), 'assured':
('told_them',), 'at': ('hello', 'to_events', 'bid_thing'), 'attended': ('to_events',), 'auction': ('happening',),
'aunt': ('rel',), 'automate': ('bid',), 'availability': ('owed_thing',), 'avoid': ('bid',), 'awards':
('happening_first',), 'axe': ('bid',), 'axed': ('off_it',), 'baby': ('rel',), 'back': ('bid_thing',), 'bag':
('lendable',), 'bake': ('happening_first', 'helping'), 'baked': ('did_free',), 'baking': ('making', 'outing'),
'balance': ('owed_thing',), 'ball': ('happening',), 'bank': ('bid', 'good_cause'), 'bar': ('met_over',), 'barbecue':
('happening',), 'barber': ('gossips',), 'barrow': ('lendable',), 'bash': ('happening',), 'basically': ('filler',),
'bazaar': ('happening',), 'be': ('hello', 'verb3'), 'beach': ('cause',), 'became': ('verb3',), 'because': ('hello',),
'becomes': ('verb3',), 'been': ('hello',), 'beer': ('happening_first', 'met_over'), 'beers': ('met_over',), 'before':
('hello', 'no_event'), 'began': ('verb3',), 'begins': ('verb3',), 'being': ('hello',), 'believes': ('says', 'verb3',
'bids'), 'benchmarks': ('useful',), 'bhai': ('filler',), 'bhaiya': ('filler',), 'bid': ('work_thing',), 'bike':
('lendable',), 'bill': ('bid_of',), 'bin': ('bid',), 'binned': ('off_it',), 'bio': ('owed_thing',), 'bite':
('a_chat',), 'blank': ('plainly',), 'blend': ('bid',), 'blether': ('a_chat',), 'blog': ('told_in', 'work_thing'),
'blower': ('met_over',), 'blueprint': ('owed_thing', 'useful'), 'blueprints': ('owed_thing',), 'bluntly':
('plainly',), 'blurb': ('owed_thing',), 'boilerplate': ('useful',), 'bonfire': ('happening', 'happening_first'),
'book': ('lendable', 'give1', 'giveinf', 'happening_first', 'by_post', 'useful', 'to_do', 'work_thing', 'bid_of'),
'booked': ('done',), 'booking': ('making',), 'books': ('lendable', 'give3', 'useful', 'work_thing'), 'boot':
('happening_first',), 'bootstrap': ('bid',), 'boss': ('rel',), 'both': ('they', 'filler'), 'bottle': ('by_post',
'helping'), 'bought': ('verb3',), 'boyfriend': ('rel',), 'breakfast': ('met_over',), 'breakfasting': ('outing',),
'breaks': ('verb3',), 'brew': ('bid', 'a_chat', 'met_over'), 'brewing': ('outing',), 'brief': ('owed_thing',),
'briefed': ('briefed',), 'briefing': ('lesson',), 'briefly': ('filler',), 'brilliant': ('meant_well',), 'bring':
('give1', 'giveinf', 'redo'), 'bringing': ('making',), 'brings': ('verb3', 'give3'), 'brochure': ('work_thing',),
'broke': ('verb3',), 'brother': ('rel',), 'brought': ('done', 'verb3', 'led_through'), 'brunch': ('met_over',),
'budget': ('owed_thing', 'bid', 'work_thing', 'bid_of'), 'build': ('giveinf', 'imperative', 'helping', 'bid'),
'building': ('helping', 'making'), 'builds': ('verb3',), 'built': ('verb3', 'did_free'), 'bulletin': ('told_in',),
'bumped': ('off_it',), 'bundle': ('bid', 'bid_it'), 'but': ('and', 'hello', 'but'), 'buy': ('giveinf', 'imperative',
'bid'), 'buying': ('good_work',), 'buys': ('verb3',), 'by': ('hello', 'no_event', 'bid_thing'), 'cafe':
('good_cause',), 'cake': ('by_post',), 'calculator': ('useful',), 'caled': ('attempt', 'reach'), 'call': ('attempt',
'hello', 'give1', 'giveinf', 'met_over'), 'called': ('attempt', 'hello', 'reach'), 'calling': ('attempt',), 'calls':
('reach', 'give3'), 'came': ('verb3', 'reach', 'passes_by', 'to_events'), 'camera': ('lendable',), 'camping':
('outing',), 'can': ('hello', 'verb3'), 'cancel': ('bid',), 'canceled': ('off_it',), 'cancelled': ('off_it',),
'canned': ('off_it',), 'cannot': ('verb3',), 'cant': ('verb3',), 'cap': ('bid', 'bid_it'), 'car': ('lendable',
'happening_first'), 'card': ('by_post', 'contact_thing'), 'carnival': ('happening',), 'carry': ('helping',),
'carrying': ('helping',), 'cart': ('helping',), 'carve': ('bid',), 'catch': ('a_chat',), 'catching': ('outing',),
'catered': ('did_free',), 'cattle': ('happening_first',), 'ceilidh': ('happening',), 'celebrates': ('verb3',), 'cell':
('contact_of',), 'ceo': ('rel',), 'ceremony': ('happening',), 'certificate': ('owed_thing',), 'cfo': ('rel',), 'chai':
('met_over',), 'chairs': ('verb3',), 'champion': ('meant_well',), 'change': ('bid_it',), 'changes': ('owed_thing',),
'chapter': ('work_thing',), 'chapters': ('work_thing',), 'charge': ('giveinf', 'imperative', 'bid'), 'charger':
('lendable',), 'charity': ('happening_first', 'cause', 'good_cause'), 'chase': ('to_do', 'redo'), 'chat': ('a_chat',),
'chatting': ('outing',), 'cheatsheet': ('useful',), 'check': ('give1', 'giveinf', 'by_post', 'to_do', 'redo',
'bid_of'), 'checked': ('did_free',), 'checklist': ('useful',), 'checklists': ('useful',), 'checks': ('give3',),
'cheese': ('happening_first',), 'cheque': ('owed_thing', 'by_post'), 'chocolates': ('by_post',), 'choose': ('bid',
'their_doing'), 'christening': ('happening',), 'christmas': ('happening_first',), 'chronicle': ('told_in',), 'church':
('cause', 'good_cause'), 'circulate': ('to_do',), 'claims': ('says',), 'clarified': ('explained',), 'clean':
('helping', 'good_cause'), 'cleaned': ('did_free',), 'cleaning': ('helping',), 'clear': ('helping',), 'clearing':
('helping',), 'clearly': ('filler',), 'client': ('rel', 'by_post'), 'clients': ('bid_thing',), 'climbing':
('outing',), 'clinic': ('good_cause',), 'close': ('bid_it', 'bid_of'), 'closed': ('verb3',), 'closes': ('verb3',),
'closing': ('good_work',), 'club': ('happening_first', 'good_cause'), 'co': ('rel',), 'coached': ('led_through',
'briefed', 'did_free'), 'coaching': ('helped',), 'coat': ('lendable',), 'code': ('work_thing',), 'coffee': ('a_chat',
'met_over'), 'cofounder': ('rel',), 'colleague': ('rel', 'gossips'), 'collect': ('give1', 'giveinf'), 'collects':
('give3',), 'comeback': ('told_by',), 'comedy': ('happening_first',), 'comes': ('verb3',), 'commented':
('marked_up',), 'commenting': ('marked_up',), 'comments': ('owed_thing', 'remarks_on'), 'community': ('cause',),
'company': ('rel',), 'complete': ('to_do',), 'completely': ('filler',), 'completes': ('give3',), 'concentrate':
('bid',), 'concert': ('happening',), 'confirm': ('give1', 'giveinf', 'to_do', 'redo'), 'confirmation':
('owed_thing',), 'confirmed': ('says', 'verb3'), 'confirms': ('verb3', 'give3'), 'considers': ('verb3',), 'contact':
('contact_of',), 'contacts': ('contact_of',), 'continues': ('verb3',), 'contract': ('owed_thing', 'bid_of'),
'convention': ('happening',), 'coo': ('rel',), 'cook': ('helping',), 'cooked': ('did_free',), 'cooking': ('making',
'outing'), 'cooler': ('lendable',), 'copied': ('handed',), 'copy': ('owed_thing', 'bid', 'work_thing'), 'copyedited':
('marked_up',), 'correct': ('redo',), 'corrected': ('marked_up',), 'corrections': ('remarks_on',), 'could': ('hello',
'verb3', 'no_event'), 'couldn': ('not', 'verb3'), 'couldnt': ('not', 'verb3'), 'counsel': ('view',), 'counsels':
('bids',), 'count': ('bid_of',), 'countersign': ('to_do',), 'county': ('happening_first',), 'courier': ('told_in',),
'couriered': ('done',), 'course': ('own_affair', 'useful'), 'courses': ('useful',), 'court': ('bid',), 'cousin':
('rel',), 'cover': ('work_thing',), 'covers': ('verb3',), 'craft': ('happening_first',), 'crash': ('lesson',),
'cried': ('says', 'verb3'), 'critique': ('remarks_on',), 'critiqued': ('marked_up',), 'critiquing': ('marked_up',),
'crowd': ('gossips',), 'cto': ('rel',), 'cuppa': ('a_chat', 'met_over'), 'curriculum': ('useful',), 'curry':
('met_over',), 'customer': ('rel', 'by_post'), 'customers': ('bid_thing',), 'cut': ('giveinf', 'imperative', 'bid',
'did_free'), 'cutting': ('good_work',), 'cuttings': ('useful',), 'cv': ('owed_thing', 'work_thing'), 'cycled':
('passes_by',), 'cycling': ('outing',), 'd': ('verb3',), 'dad': ('rel',), 'daily': ('bid_thing',), 'dance':
('happening',), 'data': ('owed_thing',), 'date': ('owed_thing',), 'dates': ('owed_thing',), 'daughter': ('rel',),
'day': ('happening_last', 'time_unit'), 'debrief': ('a_chat',), 'decided': ('verb3',), 'decides': ('verb3', 'give3'),
'decision': ('owed_thing',), 'deck': ('owed_thing', 'work_thing'), 'decline': ('bid',), 'declined': ('verb3',),
'declines': ('verb3',), 'decorate': ('helping',), 'deferred': ('off_it',), 'definitely': ('filler',), 'degree':
('own_affair',), 'delay': ('bid_it', 'bid_of'), 'delayed': ('off_it',), 'delegate': ('bid',), 'deliver': ('give1',
'giveinf', 'to_do', 'redo'), 'delivered': ('done',), 'delivers': ('give3',), 'delivery': ('owed_thing',), 'demo':
('lesson', 'work_thing'), 'demonstrated': ('explained',), 'demote': ('bid',), 'demystified': ('explained',),
'deposit': ('owed_thing',), 'derby': ('happening',), 'design': ('work_thing', 'bid_of'), 'designed': ('did_free',),
'designs': ('work_thing',), 'details': ('owed_thing', 'contact_thing'), 'dialled': ('attempt',), 'did': ('hello',
'verb3', 'to_events', 'did_free'), 'didi': ('filler',), 'didn': ('says', 'not', 'verb3'), 'didnt': ('not', 'verb3'),
'dig': ('helping',), 'dilute': ('bid',), 'dining': ('outing',), 'dinner': ('a_chat', 'met_over'), 'diploma':
('own_affair',), 'disco': ('happening',), 'dissertation': ('work_thing',), 'ditch': ('bid',), 'diversify': ('bid',),
'diwali': ('happening',), 'dm': ('told_by',), 'dmed': ('reach',), 'do': ('hello', 'verb3'), 'docs': ('owed_thing',),
'document': ('owed_thing', 'bid_of'), 'documents': ('owed_thing',), 'does': ('hello', 'verb3'), 'doesn': ('verb3',),
'doesnt': ('verb3',), 'dog': ('rel', 'happening_first', 'cause'), 'don': ('not', 'verb3', 'imperative', 'bid'),
'dont': ('verb3', 'imperative', 'bid'), 'door': ('met_over',), 'dossier': ('work_thing',), 'double': ('imperative',
'bid'), 'doubts': ('verb3',), 'down': ('bid_thing',), 'downsize': ('bid',), 'draft': ('owed_thing', 'give1',
'giveinf', 'to_do', 'their_doing', 'work_thing', 'redo'), 'drafting': ('making',), 'drafts': ('give3', 'work_thing'),
'dram': ('met_over',), 'drawing': ('owed_thing', 'work_thing'), 'drawings': ('owed_thing', 'work_thing'), 'drew':
('did_free',), 'drill': ('lendable',), 'drilled': ('briefed',), 'drink': ('a_chat', 'met_over'), 'drinking':
('outing',), 'drinks': ('met_over',), 'drive': ('helping', 'met_over'), 'driver': ('gossips',), 'drives': ('verb3',),
'drop': ('give1', 'giveinf', 'imperative', 'bid'), 'dropped': ('done', 'reach', 'passes_by', 'handed', 'off_it'),
'dropping': ('passes_by', 'making', 'good_work'), 'drops': ('give3',), 'drove': ('reach', 'passes_by'), 'dump':
('bid',), 'during': ('to_events',), 'earlier': ('bid_thing',), 'early': ('bid_thing',), 'eating': ('outing',), 'echo':
('told_in',), 'edited': ('marked_up', 'did_free'), 'editing': ('marked_up',), 'edits': ('owed_thing', 'remarks_on'),
'educated': ('briefed',), 'email': ('give1', 'giveinf', 'contact_thing', 'to_do', 'told_by', 'met_over', 'redo'),
'emailed': ('attempt', 'done', 'reach', 'handed'), 'emailing': ('making',), 'emails': ('give3',), 'embrace': ('bid',),
'employee': ('rel',), 'ended': ('verb3',), 'ends': ('verb3',), 'entry': ('work_thing',), 'essay': ('work_thing',),
'essays': ('work_thing',), 'estimate': ('owed_thing',), 'even': ('filler',), 'evening': ('happening_last',
'time_unit'), 'every': ('bid_thing',), 'everybody': ('they',), 'everyone': ('they',), 'everything': ('bid_thing',),
'exam': ('own_affair',), 'example': ('useful',), 'examples': ('useful',), 'exams': ('own_affair',), 'excellent':
('meant_well',), 'exclude': ('bid',), 'exhibition': ('happening',), 'expected': ('verb3',), 'expecting': ('verb3',),
'expects': ('verb3',), 'expired': ('verb3',), 'expires': ('verb3',), 'explained': ('verb3', 'explained'), 'explainer':
('lesson',), 'fabric': ('owed_thing',), 'facebook': ('told_in',), 'facetimed': ('reach',), 'failed': ('verb3',),
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
('bid_thing',), 'fishing': ('outing',), 'fix': ('give1', 'giveinf', 'helping', 'bid_it', 'to_do', 'redo'), 'fixed':
('did_free',), 'fixes': ('give3',), 'fixing': ('helping', 'making'), 'flat': ('own_affair', 'plainly'), 'flatly':
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
('work_thing',), 'grapevine': ('told_in', 'gossips'), 'great': ('hello', 'meant_well'), 'grinder': ('lendable',),
'grow': ('bid',), 'guide': ('useful',), 'guided': ('led_through',), 'guides': ('useful',), 'guitar': ('lendable',),
'gymkhana': ('happening',), 'h': ('time_unit',), 'had': ('hello', 'verb3'), 'haggle': ('bid',), 'half':
('bid_thing',), 'halve': ('bid',), 'hammer': ('lendable',), 'hamper': ('by_post',), 'handbook': ('useful',), 'handed':
('done', 'handed'), 'handle': ('owed_thing', 'contact_of'), 'handles': ('give3',), 'handout': ('useful',), 'handouts':
('useful',), 'hang': ('helping',), 'hanging': ('helping',), 'hard': ('bid_thing',), 'harder': ('bid_thing',),
'harvest': ('helping', 'bid'), 'has': ('hello', 'verb3'), 'hasn': ('not', 'verb3'), 'hasnt': ('verb3',), 'hates':
('says', 'verb3'), 'haul': ('helping',), 'have': ('hello', 'verb3'), 'haven': ('not',), 'having': ('verb3',), 'he':
('they', 'hello'), 'head': ('rel',), 'headcount': ('owed_thing',), 'headed': ('verb3',), 'heads': ('verb3',),
'headshot': ('owed_thing',), 'heard': ('says',), 'hearing': ('happening',), 'heart': ('a_chat',), 'hedge':
('bid_it',), 'helmet': ('lendable',), 'helped': ('reach',), 'helping': ('helped',), 'helpline': ('good_cause',),
'her': ('them', 'their', 'hello', 'bid_thing'), 'herald': ('told_in',), 'hes': ('they',), 'hesitated': ('verb3',),
'hesitates': ('verb3',), 'highland': ('happening', 'happening_first'), 'hiking': ('outing',), 'him': ('them', 'hello',
'bid_thing'), 'hint': ('told_by',), 'hire': ('giveinf', 'imperative', 'bid'), 'hired': ('verb3',), 'hires':
('verb3',), 'hiring': ('good_work',), 'his': ('their', 'hello'), 'hoedown': ('happening',), 'hogmanay':
('happening',), 'hold': ('bid',), 'homeless': ('cause',), 'homework': ('work_thing',), 'hoped': ('verb3',), 'hopes':
('says', 'verb3'), 'horse': ('happening_first',), 'hose': ('lendable',), 'hospice': ('cause', 'good_cause'),
'hospital': ('good_cause',), 'host': ('bid_of',), 'hosted': ('reach', 'to_events'), 'hosting': ('outing',), 'hosts':
('verb3',), 'hour': ('time_unit',), 'hours': ('time_unit',), 'house': ('own_affair', 'happening_last'),
'housewarming': ('happening',), 'how': ('hello',), 'hr': ('time_unit',), 'hrs': ('time_unit',), 'hunch': ('view',),
'husband': ('rel',), 'hustings': ('happening',), 'i': ('i', 'hello'), 'id': ('i',), 'ignore': ('bid',), 'im': ('i',),
'in': ('bid_thing',), 'include': ('bid',), 'incorporate': ('bid',), 'increase': ('bid_of',), 'input': ('view',),
'insert': ('bid',), 'insist': ('bid',), 'insisted': ('verb3', 'bids'), 'insists': ('verb3', 'bids'), 'insta':
('told_in',), 'instagram': ('told_in',), 'instalment': ('owed_thing',), 'insure': ('bid',), 'intern': ('rel',),
'internet': ('told_in',), 'interviewed': ('reach',), 'interviewing': ('outing',), 'into': ('hello',), 'intro':
('give1', 'giveinf', 'lesson'), 'introduce': ('give1', 'giveinf'), 'introduced': ('done', 'verb3'), 'introduces':
('verb3', 'give3'), 'introducing': ('give3',), 'invest': ('bid',), 'invested': ('verb3',), 'investor': ('rel',),
'invests': ('verb3',), 'invite': ('give1', 'giveinf'), 'invited': ('reach',), 'invoice': ('owed_thing', 'bid_of'),
'invoices': ('give3',), 'is': ('hello', 'verb3'), 'isn': ('not', 'verb3'), 'isnt': ('verb3',), 'it': ('it', 'hello',
'bid_thing'), 'its': ('it', 'hello'), 'ive': ('i',), 'jack': ('lendable',), 'jacket': ('lendable',), 'jam':
('happening',), 'jazz': ('happening_first',), 'ji': ('filler',), 'joined': ('reach', 'to_events'), 'joins':
('verb3',), 'judging': ('outing',), 'jumble': ('happening_first',), 'just': ('filler', 'hello'), 'karaoke':
('happening_first',), 'kayak': ('lendable',), 'keep': ('giveinf', 'imperative', 'bid'), 'keeping': ('making',
'good_work'), 'keeps': ('verb3',), 'keg': ('bid',), 'kept': ('verb3',), 'key': ('owed_thing',), 'keys': ('lendable',
'owed_thing'), 'kid': ('rel',), 'kids': ('rel',), 'kill': ('bid',), 'kinda': ('filler',), 'kindly': ('filler',),
'kitchen': ('good_cause',), 'knew': ('verb3',), 'knitting': ('making',), 'knows': ('verb3',), 'label': ('helping',),
'ladder': ('lendable',), 'lads': ('gossips',), 'landed': ('verb3',), 'landlord': ('rel',), 'lands': ('verb3',),
'laptop': ('lendable',), 'last': ('hello',), 'later': ('bid_thing',), 'laughed': ('verb3',), 'launch': ('giveinf',
'happening', 'happening_first', 'imperative', 'bid'), 'launched': ('verb3',), 'launches': ('verb3',), 'lawyer':
('rel',), 'layout': ('work_thing',), 'lead': ('by_post', 'bid_of'), 'leaflet': ('work_thing',), 'lease': ('bid_it',
'bid_of'), 'leaves': ('verb3',), 'lecture': ('happening',), 'led': ('led_through',), 'left': ('verb3',), 'lend':
('give1', 'giveinf', 'redo'), 'lends': ('give3',), 'lengthen': ('bid',), 'lent': ('done', 'handed'), 'less':
('bid_thing',), 'lesson': ('lesson',), 'lessons': ('lesson',), 'letter': ('owed_thing', 'by_post', 'told_by',
'work_thing'), 'library': ('good_cause',), 'licence': ('own_affair',), 'license': ('bid_it',), 'lift': ('helping',),
'liked': ('says', 'verb3'), 'likes': ('says', 'verb3'), 'limit': ('bid_it', 'bid_of'), 'line': ('view', 'met_over'),
'link': ('owed_thing', 'useful'), 'linkedin': ('told_in',), 'links': ('useful',), 'list': ('owed_thing', 'useful',
'bid_it'), 'listen': ('bid',), 'literally': ('filler',), 'lived': ('verb3',), 'lives': ('verb3',), 'll': ('verb3',),
'load': ('helping',), 'loaned': ('handed',), 'lobby': ('bid',), 'local': ('cause',), 'localise': ('bid',), 'localize':
('bid',), 'locals': ('gossips',), 'lock': ('bid_it',), 'login': ('owed_thing',), 'logo': ('owed_thing', 'work_thing'),
'lol': ('filler',), 'look': ('bid_of',), 'looked': ('verb3', 'did_free'), 'looking': ('verb3',), 'looks': ('verb3',),
'loosen': ('bid',), 'lose': ('bid',), 'loses': ('verb3',), 'lost': ('verb3',), 'loved': ('says', 'verb3'), 'lovely':
('meant_well',), 'loves': ('says', 'verb3'), 'lowdown': ('lesson',), 'lower': ('bid',), 'lug': ('helping',), 'lunch':
('a_chat', 'met_over'), 'lunching': ('outing',), 'maam': ('filler',), 'madam': ('filler',), 'made': ('done', 'verb3',
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
('owed_thing',), 'mixer': ('lendable',), 'moan': ('a_chat',), 'mobile': ('contact_of',), 'mocking': ('making',),
'mockup': ('owed_thing', 'work_thing'), 'mockups': ('owed_thing', 'work_thing'), 'model': ('owed_thing', 'work_thing',
'bid_of'), 'mom': ('rel',), 'money': ('owed_thing', 'by_post'), 'moneycontrol': ('told_in',), 'monthly':
('bid_thing',), 'more': ('plainly', 'bid_thing'), 'morning': ('time_unit',), 'mortgage': ('bid',), 'mother': ('rel',),
'motor': ('happening_first',), 'motto': ('told_by',), 'move': ('helping', 'bid_it'), 'moved': ('verb3', 'helping',
'off_it'), 'moves': ('verb3',), 'movie': ('happening_first',), 'moving': ('verb3', 'helping', 'good_work'), 'mower':
('lendable',), 'mum': ('rel',), 'museum': ('good_cause',), 'must': ('verb3',), 'mutual': ('gossips',), 'my': ('my',
'hello', 'good_work', 'bid_thing'), 'myself': ('me',), 'n': ('and',), 'name': ('contact_of', 'bid_of'), 'narrow':
('bid',), 'nativity': ('happening',), 'natter': ('a_chat',), 'nda': ('owed_thing',), 'need': ('hello', 'no_event'),
'needed': ('verb3',), 'needs': ('hello', 'verb3', 'no_event'), 'negotiate': ('bid',), 'neighbor': ('rel', 'gossips'),
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
('verb3',), 'owns': ('verb3',), 'pack': ('owed_thing', 'useful', 'helping'), 'package': ('by_post',), 'packing':
('helping',), 'packs': ('useful',), 'page': ('work_thing',), 'pageant': ('happening',), 'paid': ('done', 'verb3'),
'paint': ('helping',), 'painted': ('did_free',), 'painting': ('helping', 'outing'), 'panto': ('happening',),
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
'work_thing'), 'presenting': ('outing',), 'presents': ('verb3',), 'press': ('lendable', 'happening_first', 'told_in'),
'preview': ('happening',), 'price': ('owed_thing', 'bid_it', 'their_doing', 'redo', 'bid_of'), 'prices':
('owed_thing',), 'pricing': ('owed_thing',), 'primer': ('useful', 'lesson'), 'print': ('give1', 'giveinf'), 'printed':
('handed', 'did_free'), 'printing': ('making',), 'prioritise': ('bid',), 'prioritize': ('bid',), 'private':
('happening_first',), 'prize': ('happening_first',), 'probably': ('filler',), 'procession': ('happening',), 'profile':
('work_thing',), 'projector': ('lendable',), 'prom': ('happening',), 'promised': ('verb3', 'told_them'), 'promises':
('verb3',), 'promote': ('bid',), 'proof': ('owed_thing',), 'proofed': ('marked_up',), 'proofread': ('marked_up',
'did_free'), 'proofreading': ('marked_up',), 'proofs': ('owed_thing',), 'proposal': ('owed_thing', 'work_thing'),
'prototype': ('work_thing',), 'prove': ('bid',), 'provide': ('to_do', 'redo'), 'provides': ('give3',), 'prune':
('bid',), 'pub': ('met_over',), 'publish': ('bid',), 'puja': ('happening',), 'pull': ('bid',), 'pulled': ('off_it',),
'push': ('bid',), 'pushed': ('verb3', 'off_it'), 'pushes': ('verb3',), 'put': ('verb3', 'bid'), 'puts': ('verb3',),
'questionnaire': ('owed_thing', 'work_thing'), 'quickly': ('filler',), 'quietly': ('plainly',), 'quit': ('verb3',
'bid'), 'quits': ('verb3',), 'quiz': ('happening', 'happening_first'), 'quizzed': ('briefed',), 'quote':
('owed_thing', 'to_do', 'redo', 'bid_of'), 'quotes': ('give3',), 'quoting': ('making',), 'race': ('happening',),
'racket': ('lendable',), 'radio': ('told_in',), 'raffle': ('happening',), 'raise': ('giveinf', 'imperative', 'bid'),
'raised': ('verb3',), 'raises': ('verb3',), 'raising': ('good_work',), 'rally': ('happening',), 'ran': ('verb3',
'to_events', 'led_through'), 'rang': ('attempt', 'reach'), 'rave': ('happening',), 're': ('no_event',), 'reached':
('reach',), 'reaction': ('told_by',), 'really': ('filler',), 'rearranged': ('off_it',), 'reassured': ('told_them',),
'rebrand': ('bid', 'bid_it'), 'receipt': ('owed_thing',), 'receipts': ('owed_thing',), 'receptionist': ('gossips',),
'recheck': ('redo',), 'recipe': ('owed_thing', 'useful', 'view', 'work_thing'), 'recipes': ('useful',), 'recital':
('happening',), 'reckoned': ('bids',), 'reckons': ('says', 'verb3', 'bids'), 'recommendation': ('view',),
'recommended': ('verb3', 'bids'), 'recommends': ('verb3', 'bids'), 'record': ('bid_of',), 'recorded': ('did_free',),
'recording': ('outing',), 'recruit': ('bid',), 'redline': ('owed_thing',), 'redlined': ('marked_up',), 'redlines':
('owed_thing', 'remarks_on'), 'redlining': ('marked_up',), 'redo': ('bid', 'redo'), 'redoes': ('give3',), 'redraft':
('bid',), 'reduce': ('bid',), 'reference': ('owed_thing',), 'references': ('owed_thing',), 'refrain': ('told_by',),
'refuge': ('good_cause',), 'refund': ('owed_thing',), 'refuse': ('bid',), 'refused': ('verb3',), 'refuses':
('verb3',), 'regarding': ('no_event',), 'regatta': ('happening',), 'register': ('bid', 'bid_it'), 'registration':
('owed_thing',), 'rehearse': ('their_doing',), 'rehearsing': ('marked_up', 'outing'), 'reject': ('bid',), 'rejected':
('verb3',), 'rejects': ('verb3',), 'relax': ('bid',), 'release': ('to_do',), 'remarks': ('remarks_on',), 'remove':
('bid',), 'rename': ('bid_it',), 'renegotiate': ('bid',), 'rent': ('owed_thing', 'bid_it', 'bid_of'), 'renting':
('good_work',), 'rents': ('verb3',), 'repair': ('helping', 'cause', 'redo'), 'repaired': ('did_free',), 'repairs':
('give3',), 'repeatedly': ('plainly',), 'replace': ('bid', 'redo'), 'replacement': ('owed_thing',), 'replaces':
('give3',), 'repld': ('reach',), 'replied': ('reach', 'writes'), 'replies': ('give3',), 'reply': ('owed_thing',
'give1', 'giveinf', 'to_do', 'told_by'), 'report': ('owed_thing', 'to_do', 'work_thing', 'bid_of'), 'reports':
('give3',), 'reprice': ('bid', 'bid_it'), 'reprint': ('redo',), 'rescheduled': ('off_it',), 'rescue': ('good_cause',),
'resend': ('redo',), 'resends': ('give3',), 'resent': ('writes',), 'reserve': ('give1', 'giveinf'), 'reserving':
('making',), 'reshuffled': ('off_it',), 'resist': ('bid',), 'resources': ('useful',), 'respond': ('to_do',),
'responded': ('reach', 'writes'), 'response': ('told_by',), 'rest': ('giveinf', 'imperative', 'bid', 'bid_of'),
'result': ('owed_thing',), 'results': ('owed_thing',), 'resume': ('work_thing',), 'rethink': ('bid',), 'retired':
('verb3',), 'retires': ('verb3',), 'return': ('give1', 'giveinf', 'to_do', 'redo'), 'returned': ('done',), 'returns':
('verb3', 'give3'), 'revert': ('to_do',), 'reverts': ('give3',), 'review': ('give1', 'giveinf', 'bid_it', 'to_do',
'remarks_on', 'redo'), 'reviewed': ('marked_up',), 'reviewing': ('marked_up', 'outing'), 'reviews': ('give3',),
'revision': ('owed_thing',), 'rework': ('bid',), 'reworked': ('marked_up',), 'reworking': ('marked_up',), 'rewrite':
('bid',), 'rewriting': ('marked_up',), 'rewrote': ('marked_up',), 'ride': ('happening_last',), 'riding': ('outing',),
'ring': ('give1', 'giveinf', 'to_do', 'redo'), 'ringfence': ('bid',), 'rings': ('give3',), 'roadmap': ('owed_thing',),
'roadshow': ('happening',), 'roll': ('owed_thing',), 'rolled': ('passes_by',), 'roommate': ('rel',), 'rotate':
('bid',), 'rowing': ('outing',), 'rule': ('view',), 'run': ('happening_last', 'lesson', 'bid_it', 'bid_of'),
'rundown': ('lesson',), 'running': ('led_through', 'outing'), 'runs': ('verb3',), 's': ('verb3',), 'saab':
('filler',), 'sack': ('bid',), 'sadly': ('filler',), 'sahib': ('filler',), 'said': ('says', 'hello', 'verb3', 'bids'),
'sailing': ('outing',), 'sails': ('verb3',), 'sale': ('happening_last',), 'sample': ('owed_thing', 'useful'),
'samples': ('owed_thing', 'by_post'), 'sander': ('lendable',), 'sangeet': ('happening',), 'saving': ('making',),
'saw': ('lendable',), 'say': ('bids',), 'says': ('says', 'hello', 'verb3', 'bids'), 'scan': ('owed_thing',), 'scans':
('owed_thing',), 'schedule': ('owed_thing',), 'schedules': ('give3',), 'school': ('own_affair', 'happening_first',
'cause', 'good_cause'), 'schooled': ('briefed',), 'scouts': ('good_cause',), 'scrap': ('bid',), 'scrapped':
('off_it',), 'screening': ('happening',), 'script': ('useful', 'work_thing'), 'scripts': ('useful',), 'section':
('owed_thing',), 'sections': ('owed_thing',), 'secure': ('bid',), 'seeds': ('useful',), 'seemed': ('verb3',), 'seems':
('verb3',), 'sell': ('giveinf', 'imperative', 'bid'), 'selling': ('good_work',), 'sells': ('verb3',), 'send':
('hello', 'give1', 'giveinf', 'to_do'), 'sending': ('give3', 'making'), 'sends': ('verb3', 'give3'), 'sent': ('done',
'hello', 'verb3', 'writes', 'handed'), 'separate': ('bid',), 'separately': ('filler',), 'set': ('bid_it',), 'setting':
('making',), 'sewed': ('did_free',), 'share': ('give1', 'giveinf', 'to_do', 'redo', 'bid_of'), 'shared': ('done',
'verb3', 'handed'), 'shares': ('verb3', 'give3'), 'sharing': ('give3', 'outing'), 'she': ('they', 'hello'), 'sheet':
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
'sleep': ('giveinf', 'imperative', 'bid', 'bid_of'), 'sleeping': ('lendable',), 'slides': ('owed_thing',
'work_thing'), 'slipped': ('handed',), 'slot': ('owed_thing',), 'slow': ('bid', 'bid_thing'), 'slowly':
('bid_thing',), 'so': ('and', 'filler'), 'sold': ('verb3',), 'some': ('det', 'bid_thing'), 'somebody': ('they',),
'someone': ('they',), 'something': ('bid_thing',), 'son': ('rel',), 'song': ('work_thing',), 'songs': ('work_thing',),
'sort': ('filler', 'give1', 'giveinf', 'bid_it', 'to_do', 'their_doing', 'redo'), 'sorting': ('making',), 'sorts':
('give3',), 'sounded': ('verb3',), 'sounds': ('verb3',), 'soup': ('cause',), 'sourcing': ('making',), 'sow': ('bid',),
'spanner': ('lendable',), 'speaker': ('lendable',), 'speakers': ('lendable',), 'speaking': ('outing',), 'speaks':
('verb3',), 'spec': ('owed_thing',), 'specialise': ('bid',), 'specialize': ('bid',), 'specs': ('owed_thing',),
'speech': ('own_affair', 'work_thing'), 'speed': ('bid', 'bid_it'), 'spelled': ('explained',), 'spelt':
('explained',), 'spend': ('bid',), 'spending': ('outing',), 'split': ('bid_it', 'bid_of'), 'sponsored':
('happening_first',), 'sports': ('happening_first',), 'spreadsheet': ('useful', 'work_thing'), 'squeeze': ('bid',),
'stack': ('helping',), 'staff': ('gossips', 'bid_thing'), 'stand': ('bid_of',), 'standard': ('told_in',), 'standup':
('met_over',), 'start': ('giveinf', 'imperative', 'bid'), 'started': ('verb3',), 'starter': ('useful',), 'starts':
('verb3',), 'statement': ('owed_thing', 'work_thing'), 'stay': ('giveinf',), 'stayed': ('verb3',), 'staying':
('good_work',), 'stays': ('verb3',), 'steer': ('lesson', 'view'), 'steered': ('led_through',), 'stencil': ('useful',),
'stepladder': ('lendable',), 'sternly': ('plainly',), 'stick': ('bid',), 'still': ('filler',), 'stop': ('giveinf',
'imperative', 'bid'), 'stopped': ('reach', 'passes_by'), 'stopping': ('passes_by',), 'storyboard': ('work_thing',),
'straight': ('plainly',), 'straightaway': ('plainly',), 'stretch': ('bid',), 'strike': ('bid',), 'strongly':
('filler',), 'struggles': ('verb3',), 'studio': ('happening_first', 'happening_last'), 'studios': ('happening_last',),
'study': ('bid_of',), 'styled': ('did_free',), 'submit': ('to_do',), 'submits': ('give3',), 'submitted': ('done',),
'suggested': ('verb3', 'bids'), 'suggestion': ('view',), 'suggests': ('verb3', 'bids'), 'suitcase': ('lendable',),
'summary': ('owed_thing',), 'super': ('filler', 'meant_well'), 'supper': ('met_over',), 'supply': ('to_do',),
'support': ('bid_of',), 'supporting': ('helped',), 'surgery': ('own_affair',), 'surprisingly': ('filler',), 'survey':
('owed_thing', 'work_thing'), 'swang': ('passes_by',), 'swap': ('bid',), 'swatches': ('owed_thing',), 'swimming':
('outing',), 'switch': ('bid', 'bid_it'), 'swung': ('reach', 'passes_by'), 'syllabus': ('useful',), 'symposium':
('happening',), 'table': ('owed_thing',), 'take': ('view',), 'takes': ('verb3',), 'talent': ('happening_first',),
'talk': ('giveinf', 'a_chat'), 'talked': ('hello', 'led_through'), 'talking': ('led_through', 'outing'), 'target':
('bid_it', 'bid_of'), 'tasting': ('happening', 'outing'), 'taught': ('did_free',), 'tax': ('own_affair',), 'taxes':
('own_affair',), 'tea': ('a_chat', 'met_over'), 'teaches': ('verb3',), 'teaching': ('helped',), 'team': ('rel',
'gossips'), 'teams': ('met_over',), 'techcrunch': ('told_in',), 'tell': ('redo',), 'tells': ('verb3', 'bids'),
'telly': ('told_in',), 'template': ('owed_thing', 'useful'), 'templates': ('useful',), 'tender': ('work_thing',),
'tent': ('lendable',), 'term': ('owed_thing',), 'terrific': ('meant_well',), 'test': ('giveinf', 'imperative',
'bid_it', 'bid_of'), 'text': ('give1', 'giveinf', 'told_by', 'met_over', 'work_thing', 'redo'), 'textbook':
('useful',), 'texted': ('attempt', 'says', 'reach', 'handed'), 'texts': ('give3',), 'thanked': ('reach',), 'that':
('it', 'det', 'hello'), 'the': ('det', 'hello', 'bid_thing'), 'theatre': ('good_cause',), 'their': ('their', 'hello'),
'them': ('them', 'hello', 'bid_thing'), 'then': ('and', 'filler', 'hello'), 'there': ('it', 'hello'), 'these':
('det',), 'thesis': ('own_affair', 'work_thing'), 'they': ('they', 'hello'), 'theyd': ('they',), 'theyre': ('they',),
'theyve': ('they',), 'thinking': ('verb3', 'view'), 'thinks': ('says', 'hello', 'verb3', 'bids'), 'third':
('gossips',), 'this': ('it', 'det', 'hello'), 'those': ('det',), 'though': ('filler', 'but'), 'thought': ('says',
'verb3', 'bids'), 'thoughts': ('view', 'remarks_on'), 'three': ('bid_thing',), 'throw': ('bid',), 'tickets':
('owed_thing',), 'tidy': ('helping',), 'tie': ('bid_it',), 'tighten': ('bid',), 'tightened': ('marked_up',),
'tightening': ('marked_up',), 'tiles': ('owed_thing',), 'timeline': ('owed_thing',), 'times': ('told_in',), 'tip':
('lesson', 'view'), 'tips': ('lesson',), 'to': ('hello', 'bid_thing'), 'today': ('hello',), 'told': ('bidding',
'hello', 'verb3', 'reach', 'bids', 'told_them'), 'tombola': ('good_cause',), 'tomorrow': ('hello',), 'took': ('verb3',
'reach', 'to_events', 'led_through'), 'tool': ('lendable',), 'toolbox': ('lendable',), 'toolkit': ('useful',),
'tools': ('lendable',), 'totally': ('filler',), 'touring': ('outing',), 'tournament': ('happening',), 'toy':
('happening_first',), 'track': ('bid_of',), 'tracker': ('owed_thing', 'useful'), 'trade': ('happening_first',
'bid_of'), 'trademark': ('bid', 'bid_it'), 'trailer': ('lendable',), 'train': ('bid_of',), 'trained': ('briefed',),
'training': ('helped',), 'transfer': ('give1', 'giveinf'), 'transferred': ('done',), 'transfers': ('give3',),
'translated': ('did_free',), 'translation': ('work_thing',), 'travelled': ('verb3',), 'travels': ('verb3',),
'treated': ('did_free',), 'tried': ('attempt', 'verb3'), 'tries': ('verb3',), 'trim': ('bid',), 'triple': ('bid',),
'tripod': ('lendable',), 'trust': ('bid_it',), 'try': ('giveinf', 'imperative', 'bid'), 'trying': ('verb3',),
'tuppence': ('told_by',), 'turned': ('verb3', 'to_events'), 'turns': ('verb3',), 'tutored': ('briefed', 'did_free'),
'tutorial': ('useful', 'lesson'), 'tutorials': ('lesson',), 'tutoring': ('helped',), 'tv': ('told_in',), 'twice':
('plainly',), 'twitter': ('told_in',), 'two': ('bid_thing',), 'txted': ('reach',), 'uh': ('filler',), 'um':
('filler',), 'umbrella': ('lendable',), 'uncle': ('rel',), 'undercut': ('bid',), 'underpromise': ('bid',),
'unexpectedly': ('filler',), 'unfortunately': ('filler',), 'unload': ('helping',), 'unpacked': ('explained',), 'up':
('hello', 'bid_thing'), 'update': ('owed_thing', 'give1', 'giveinf', 'to_do', 'redo'), 'updates': ('give3',),
'uploaded': ('done',), 'upsell': ('bid',), 'urged': ('bids',), 'urges': ('bids',), 'us': ('me', 'good_work'), 'use':
('giveinf', 'imperative', 'bid'), 'used': ('verb3',), 'uses': ('verb3',), 'valuation': ('owed_thing',), 'van':
('lendable',), 'vent': ('a_chat',), 'verdict': ('view', 'told_by'), 'vernissage': ('happening',), 'version':
('owed_thing',), 'very': ('filler',), 'vets': ('give3',), 'video': ('owed_thing',), 'view': ('happening_last',
'view'), 'viewing': ('happening_last', 'outing'), 'views': ('view',), 'village': ('gossips',), 'visa':
('own_affair',), 'visit': ('bid_of',), 'visited': ('reach', 'to_events'), 'visiting': ('outing',), 'w': ('hello',
'bid_thing'), 'wait': ('giveinf', 'imperative', 'bid'), 'waiting': ('good_work',), 'wake': ('happening',), 'walk':
('happening_last', 'bid', 'met_over', 'bid_of'), 'walked': ('passes_by', 'led_through'), 'walking': ('led_through',
'outing'), 'walkthrough': ('lesson',), 'wanted': ('bidding', 'verb3', 'no_event'), 'wants': ('bidding', 'hello',
'verb3', 'no_event'), 'warned': ('verb3', 'bids'), 'warning': ('told_by',), 'warns': ('verb3', 'bids'), 'was':
('hello', 'verb3'), 'wasn': ('not',), 'wasnt': ('not',), 'watch': ('bid_it', 'bid_of'), 'watched': ('to_events',),
'watching': ('outing',), 'we': ('i', 'hello'), 'webinar': ('useful',), 'website': ('told_in', 'work_thing'), 'weed':
('helping',), 'week': ('hello',), 'weekend': ('happening_last',), 'weekly': ('bid_thing',), 'weirdly': ('filler',),
'well': ('filler',), 'went': ('verb3', 'to_events'), 'were': ('hello', 'verb3'), 'weve': ('i',), 'what': ('hello',),
'whatsapp': ('told_by', 'met_over'), 'whatsapped': ('reach', 'handed'), 'wheelbarrow': ('lendable',), 'when':
('hello',), 'who': ('they', 'hello'), 'widen': ('bid',), 'wife': ('rel',), 'will': ('hello', 'verb3'), 'wine':
('happening_first', 'by_post'), 'wins': ('verb3',), 'wire': ('to_do',), 'wired': ('done',), 'wireframes':
('owed_thing',), 'wisdom': ('told_by',), 'wishes': ('verb3',), 'with': ('hello', 'to_events', 'bid_thing'), 'won':
('verb3',), 'wonderful': ('meant_well',), 'wonders': ('verb3',), 'wont': ('verb3',), 'word': ('owed_thing', 'a_chat',
'told_by'), 'wording': ('useful',), 'words': ('told_by',), 'work': ('bid_of',), 'workbook': ('useful',), 'worked':
('verb3', 'to_events', 'useful'), 'works': ('verb3',), 'worksheet': ('useful',), 'worksheets': ('useful',),
'workshopped': ('marked_up',), 'worried': ('verb3',), 'worries': ('verb3',), 'worth': ('told_by',), 'would': ('hello',
'verb3', 'no_event'), 'wouldn': ('verb3',), 'wouldnt': ('verb3',), 'write': ('give1', 'giveinf', 'imperative',
'their_doing', 'redo'), 'writes': ('give3',), 'writing': ('making',), 'written': ('writes',), 'wrote': ('attempt',
'done', 'reach', 'writes', 'did_free'), 'yes': ('owed_thing',), 'yesterday': ('hello',), 'yet': ('but',), 'your':
('bid_thing',), 'youth': ('cause',), 'ystdy': ('hello',), 'zoom': ('met_over',), 'zoomed': ('attempt', 'reach')}


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
87}, {'are': 85, 'at': 87, 'is': 85, 'over': 88, 'round': 89, 's': 85, 'to': 87}, {'N': 90}, {'in': 0}, {'it': 92},
{'sure': 0}, {'<bid>': 0, 'ask': 0, 'call': 0, 'get': 93, 'give': 0, 'go': 0, 'leave': 0, 'let': 0, 'make': 94, 'put':
0, 'see': 0, 'take': 0, 'talk': 0, 'think': 0, 'whatever': 0, 'write': 0}, {'^': 95}, {':': 96}, {'...': 97, 'mine':
18, 'my': 86, 'our': 86, 'ours': 18, 'us': 18}, {'...': 97}, {'to': 83, 'with': 79}, {'bed': 79}, {'low': 79, 'up':
79}, {'<until>': 79, 'D': 79, 'all': 79, 'from': 79, 'till': 79, 'today': 79, 'until': 79, 'w': 79, 'with': 79},
{'office': 80}, {'office': 80, 'the': 104}, {'of': 105}, {'weather': 79}, {'the': 107}, {'abroad': 80, 'away': 80,
'down': 100, 'due': 84, 'in': 101, 'laid': 102, 'meant': 84, 'off': 103, 'ooo': 80, 'out': 106, 'poorly': 79,
'supposed': 84, 'traveling': 80, 'travelling': 80, 'under': 108}, {'...': 97, 'to': 87}, {'come': 27}, {'awaited': 27,
'due': 27, 'outstanding': 27, 'overdue': 27, 'pending': 27, 'to': 111}, {'awaited': 27, 'due': 27, 'outstanding': 27,
'overdue': 27, 'pending': 27, 'still': 112, 'to': 111}, {'are': 113, 'awaited': 27, 'due': 27, 'is': 113,
'outstanding': 27, 'overdue': 27, 'pending': 27, 's': 113, 'still': 112, 'to': 111}, {'<owed_thing>': 114}, {'...':
17}, {'for': 116, 'out': 116, 'over': 116, 'round': 116, 'to': 116}, {'me': 117, 'us': 117}, {'...': 17, 'a': 116,
'my': 116, 'our': 116, 'the': 116}, {'up': 119}, {'arrange': 119, 'book': 119, 'confirm': 119, 'fix': 119, 'plan':
119, 'propose': 119, 'schedule': 119, 'set': 120, 'suggest': 119}, {'to': 121}, {'touch': 122}, {'in': 123},
{'called': 122, 'emailed': 122, 'got': 124, 'mailed': 122, 'messaged': 122, 'phoned': 122, 'rang': 122, 'texted': 122,
'wrote': 122}, {'^': 115, 'abroad': 80, 'asked': 118, 'assistant': 125, 'away': 80, 'down': 100, 'due': 84, 'ea': 125,
'in': 101, 'invited': 118, 'laid': 102, 'meant': 84, 'off': 103, 'office': 125, 'ooo': 80, 'out': 106, 'pa': 125,
'poorly': 79, 'secretary': 125, 'supposed': 84, 'team': 125, 'traveling': 80, 'travelling': 80, 'under': 108}, {'^':
82, 'mine': 18, 'my': 86, 'our': 86, 'ours': 18, 'us': 18}, {'with': 79}, {'abroad': 80, 'away': 80, 'down': 128,
'in': 101, 'laid': 102, 'off': 103, 'ooo': 80, 'out': 106, 'poorly': 79, 'traveling': 80, 'travelling': 80, 'under':
108}, {':': 78, 'abroad': 80, 'and': 91, 'are': 85, 'at': 98, 'away': 80, 'by': 99, 'in': 99, 'is': 109, 'off': 80,
'on': 99, 'ooo': 80, 'out': 106, 'over': 110, 'round': 89, 's': 126, 'to': 127, 'traveling': 80, 'travelling': 80,
'via': 99, 'was': 129}, {'<until>': 61, 'D': 61}, {'<them>': 131, 'N': 131}, {'to': 132}, {'<them>': 62, 'N': 62},
{'across': 133, 'back': 133, 'is': 32, 'll': 31, 'off': 133, 'out': 133, 'over': 133, 'should': 31, 'to': 134, 'will':
31}, {'<them>': 27, 'N': 27}, {'from': 136}, {'by': 136, 'from': 136, 'with': 136}, {'<me>': 42}, {'to': 139},
{'back': 140, 'from': 34, 'out': 140, 'over': 140, 'to': 139}, {'D': 61}, {'<them>': 142}, {'to': 143}, {'across':
144, 'back': 144, 'off': 144, 'on': 144, 'out': 144, 'over': 144}, {'me': 28, 'us': 28}, {'with': 146}, {'to': 146},
{'arrive': 147, 'be': 147, 'come': 148, 'get': 148, 'land': 147, 'reach': 146}, {'arriving': 35, 'awaited': 138,
'coming': 141, 'due': 35, 'going': 145, 'in': 37, 'landing': 35, 'on': 39, 'outstanding': 138, 'pending': 138, 'to':
149}, {'hands': 142, 'inbox': 142, 'letterbox': 142, 'mailbox': 142, 'postbox': 142}, {'<their>': 151}, {'back': 140,
'in': 152, 'out': 140, 'over': 140, 'to': 139}, {'': (7, 'waiting'), 'D': 27}, {'<them>': 154, 'N': 154}, {'by': 136,
'from': 155, 'with': 136}, {'back': 140, 'out': 140, 'over': 140, 'to': 139}, {'from': 155}, {'from': 155, 'to': 132},
{'<until>': 27}, {'<them>': 160, 'N': 160, 'me': 62, 'us': 62}, {'<me>': 42, '<them>': 131, 'N': 131}, {'to': 162},
{'<me>': 42, '<them>': 62, 'N': 62}, {'across': 133, 'back': 163, 'off': 133, 'out': 163, 'over': 163, 'round': 133,
'to': 164, 'up': 133}, {'across': 133, 'back': 133, 'off': 133, 'out': 133, 'over': 133, 'round': 133, 'up': 133},
{'across': 133, 'back': 133, 'off': 133, 'on': 144, 'out': 133, 'over': 133, 'round': 133, 'up': 133}, {'across': 144,
'back': 144, 'off': 144, 'on': 144, 'out': 144, 'over': 144, 'to': 132}, {'across': 133, 'back': 163, 'in': 152,
'off': 168, 'on': 144, 'out': 163, 'over': 163, 'round': 133, 'to': 162, 'up': 133}, {'in': 152}, {'across': 133,
'back': 133, 'off': 133, 'on': 144, 'out': 133, 'over': 133, 'round': 133, 'to': 132, 'up': 133}, {'<their>': 151,
'the': 36}, {'arriving': 35, 'awaited': 138, 'coming': 141, 'due': 35, 'going': 171, 'in': 172, 'landing': 35, 'off':
145, 'on': 39, 'outstanding': 138, 'pending': 138, 'to': 149}, {'desk': 142}, {'<their>': 174}, {'<them>': 142, 'me':
28, 'us': 28}, {'in': 152, 'on': 175, 'with': 176}, {'<me>': 42, 'me': 28, 'us': 28}, {'back': 140, 'out': 140,
'over': 140, 'to': 178}, {'in': 152, 'with': 146}, {'arrive': 147, 'be': 177, 'come': 179, 'get': 148, 'go': 171,
'land': 180, 'reach': 146}, {'D': 27, 'by': 42, 'for': 42, 'from': 155, 'on': 42, 'to': 132}, {'awaited': 138,
'outstanding': 138, 'pending': 138}, {'<until>': 61, 'D': 61, 'end': 131, 'side': 131, 'team': 131}, {'me': 184, 'my':
184, 'our': 184, 'us': 184}, {'at': 185, 'by': 185, 'from': 185}, {'hands': 142, 'inbox': 142, 'letterbox': 142,
'mailbox': 142}, {'<their>': 187}, {'done': 186, 'given': 186, 'in': 188, 'mailed': 186, 'on': 175, 'provided': 186,
'sent': 186, 'shared': 186, 'submitted': 186, 'uploaded': 186, 'with': 176}, {'arrive': 147, 'be': 189, 'come': 148,
'get': 148, 'land': 147, 'reach': 146}, {'<owed_thing>': 135, '<until>': 137, 'are': 150, 'arrives': 153, 'awaited':
156, 'come': 157, 'comes': 157, 'coming': 158, 'due': 159, 'expected': 158, 'from': 161, 'gets': 165, 'getting': 166,
'go': 167, 'goes': 169, 'going': 167, 'hits': 170, 'is': 173, 'lands': 153, 'll': 181, 'outstanding': 138, 'owed':
133, 'owing': 133, 'pending': 138, 'promised': 182, 're': 40, 's': 40, 'shall': 149, 'should': 149, 'still': 183,
'to': 190, 'will': 181}, {'to': 134}, {'drafting': 27, 'finishing': 27, 'preparing': 27, 'printing': 27, 'sending':
27, 'signing': 27}, {'are': 193, 'is': 193, 're': 193, 's': 193}, {'<them>': 42, 'N': 42, 'to': 132}, {'<them>': 131,
'N': 131, 'follow': 43}, {'...': 192, 'across': 133, 'arrives': 43, 'awaited': 43, 'back': 133, 'coming': 43, 'due':
43, 'expected': 43, 'follows': 43, 'from': 44, 'he': 194, 'is': 32, 'lands': 43, 'll': 31, 'not': 46, 'off': 195,
'out': 133, 'over': 133, 'promised': 43, 'she': 194, 'should': 31, 'they': 194, 'to': 196, 'will': 31}, {'...': 133},
{'N': 61}, {'to': 199}, {'promised': 27, 'reckons': 27, 'said': 27, 'says': 27, 'swears': 27}, {'$$': 27, '<they>':
201}, {'<until>': 202, 'D': 202}, {'D': 81}, {'<me>': 204}, {'D': 81, 'to': 205}, {'across': 206, 'back': 206, 'over':
206, 'round': 206}, {'...': 207}, {'<their>': 208, 'it': 208, 'me': 81, 'that': 208, 'the': 208, 'them': 208, 'us':
81}, {'with': 199}, {'<me>': 81, '<them>': 131, 'N': 131}, {'to': 211}, {'across': 133, 'back': 212, 'off': 133,
'out': 133, 'over': 133, 'to': 132}, {'...': 133, 'to': 51}, {'me': 81, 'us': 81}, {'up': 210}, {'back': 200},
{'across': 133, 'back': 133, 'off': 133, 'out': 133, 'over': 133, 'to': 132}, {'<me>': 81}, {'to': 219}, {'back': 220,
'me': 81, 'us': 81}, {'...': 204}, {'me': 222, 'us': 222}, {'know': 81}, {'<me>': 224}, {'out': 200}, {'N': 61,
'arrive': 42, 'be': 49, 'come': 42, 'follow': 42, 'land': 42, 'reach': 50}, {'to': 227}, {'back': 220}, {'...': 191,
'<owed_thing>': 197, 'agreement': 52, 'amended': 198, 'answer': 52, 'apologise': 200, 'apologize': 200, 'ask': 199,
'back': 203, 'bringing': 209, 'chase': 199, 'check': 210, 'clean': 198, 'coming': 213, 'congratulate': 199,
'contract': 52, 'copy': 52, 'corrected': 198, 'decision': 52, 'deck': 52, 'docs': 52, 'documents': 52, 'draft': 214,
'drafting': 215, 'dropping': 209, 'emailing': 209, 'feedback': 52, 'figures': 52, 'final': 198, 'finding': 215,
'first': 198, 'follow': 216, 'forwarding': 209, 'full': 198, 'get': 217, 'gets': 218, 'getting': 221, 'giving': 223,
'goes': 218, 'going': 218, 'introduce': 199, 'invite': 199, 'invoice': 52, 'lending': 215, 'letting': 225, 'list': 52,
'making': 223, 'my': 198, 'new': 198, 'numbers': 52, 'offer': 52, 'order': 52, 'our': 198, 'paperwork': 52, 'pay':
199, 'payment': 52, 'ping': 199, 'po': 52, 'posting': 209, 'pricing': 215, 'proper': 198, 'proposal': 52, 'quote': 52,
'quoting': 215, 'reach': 226, 'remind': 199, 'report': 228, 'reporting': 229, 'reverting': 229, 'revised': 198,
'samples': 52, 'send': 199, 'sending': 209, 'showing': 223, 'signed': 198, 'sorting': 215, 'specs': 52, 'tell': 199,
'telling': 223, 'term': 53, 'texting': 215, 'thank': 199, 'updated': 198, 'write': 199, 'writing': 223}, {'is': 32,
'll': 31, 'should': 31, 'to': 134, 'will': 31}, {'<owed_thing>': 231, 'are': 40, 'is': 40, 're': 40, 's': 40},
{'<them>': 62, 'N': 62, 'follow': 43}, {'...': 192, 'arrives': 43, 'awaited': 43, 'coming': 43, 'due': 43, 'expected':
43, 'follows': 43, 'from': 44, 'is': 32, 'lands': 43, 'll': 31, 'not': 46, 'off': 44, 'promised': 43, 'should': 31,
'to': 233, 'will': 31}, {'...': 232, '<owed_thing>': 234, 'agreement': 52, 'answer': 52, 'contract': 52, 'copy': 52,
'decision': 52, 'deck': 52, 'docs': 52, 'documents': 52, 'draft': 52, 'feedback': 52, 'figures': 52, 'invoice': 52,
'list': 52, 'numbers': 52, 'offer': 52, 'order': 52, 'paperwork': 52, 'payment': 52, 'po': 52, 'proposal': 52,
'quote': 52, 'report': 52, 'samples': 52, 'specs': 52, 'term': 53}, {'^': 235, 'blood': 57, 'final': 59, 'first': 59,
'full': 57, 'lab': 57, 'new': 57, 'revised': 57, 'second': 57, 'signed': 59, 'test': 57}, {'of': 69}, {'favour': 237},
{'against': 69, 'for': 69, 'in': 238}, {'against': 69, 'firmly': 239, 'for': 69, 'in': 238, 'strongly': 239}, {'s':
27}, {'<their>': 27, 'N': 241}, {'^': 242}, {'^': 61}, {'<them>': 244, 'N': 244}, {'<did_free>': 14, 'owe': 245},
{'<owed_thing>': 33}, {'...': 247, '<owed_thing>': 234, 'agreement': 52, 'answer': 52, 'contract': 52, 'copy': 52,
'decision': 52, 'deck': 52, 'docs': 52, 'documents': 52, 'draft': 52, 'feedback': 52, 'figures': 52, 'invoice': 52,
'list': 52, 'numbers': 52, 'offer': 52, 'order': 52, 'paperwork': 52, 'payment': 52, 'po': 52, 'proposal': 52,
'quote': 52, 'report': 52, 'samples': 52, 'specs': 52, 'term': 53}, {'^': 248, 'blood': 57, 'final': 59, 'first': 59,
'full': 57, 'lab': 57, 'new': 57, 'revised': 57, 'second': 57, 'signed': 59, 'test': 57}, {'': (11, 'thinking')},
{'N': 250}, {'about': 251, 'of': 251}, {'': (0, 'missed'), 'times': 79}, {'time': 79}, {'again': 79, 'both': 253,
'each': 254, 'every': 254, 'only': 79, 'twice': 79}, {'machine': 255}, {'': (4, 'needs_from_me')}, {'<until>': 257,
'before': 257, 'by': 257, 'until': 257}, {'...': 258}, {'my': 259, 'our': 259}, {'^': 260}, {'<them>': 18, 'N': 18},
{'meet': 262, 'see': 262, 'visit': 262}, {'to': 263}, {'down': 264, 'out': 264, 'over': 264, 'round': 264, 'to': 263,
'up': 264}, {'<det>': 0, '<my>': 0, 'N': 0, 'all': 0, 'in': 0, 'it': 0, 'more': 0, 'off': 0, 'on': 0, 'out': 0,
'them': 0, 'up': 0}, {'<bid>': 0, '<bid_it>': 266}, {'^': 267}, {'^': 267, 'that': 25, 'to': 268}, {'^': 24, 'that':
25, 'to': 25}, {'reckons': 269, 'said': 269, 'says': 269, 'thinks': 270}, {'$$': 79}, {'tone': 272}, {'': (13,
'talk')}, {'accounts': 274}, {'all': 275}, {'out': 240}, {'...': 17, 'D': 16, 'later': 16}, {'N': 278}, {'w': 279,
'with': 279}, {'up': 280}, {'^': 0, 'against': 69, 'firmly': 239, 'for': 69, 'in': 238, 'strongly': 239}, {'to': 116,
'w': 116, 'with': 116}, {'away': 283, 'back': 283, 'down': 283, 'out': 283, 'over': 283, 'round': 283, 'to': 116,
'up': 283, 'w': 116, 'with': 116}, {'owe': 245}, {'...': 26, ':': 25}, {'N': 286}, {'from': 287}, {'<them>': 18, 'N':
18, 'away': 283, 'back': 283, 'down': 283, 'out': 283, 'over': 283, 'round': 283, 'to': 116, 'up': 283, 'w': 116,
'with': 116}, {'$$': 79, 'tone': 272}, {'reckons': 270, 'said': 270, 'says': 270, 'thinks': 270}, {'<until>': 257},
{'<owed_thing>': 292}, {'...': 293}, {'^': 294}, {'^': 294, 'a': 295, 'an': 295}, {'...': 292, '<until>': 257},
{'...': 292}, {'...': 293, '<owed_thing>': 297, 'all': 298, 'my': 259, 'our': 259, 'some': 298, 'the': 298, 'those':
298}, {'...': 293, '<owed_thing>': 297}, {'^': 300}, {'^': 299, 'a': 301, 'an': 301}, {'better': 0, 'crazy': 0,
'daft': 0, 'foolish': 0, 'mad': 0, 'nuts': 0, 'overpaying': 0, 'right': 0, 'silly': 0, 'stupid': 0, 'too': 0,
'undercharging': 0, 'underpricing': 0, 'wise': 0, 'wrong': 0}, {'^': 303}, {'be': 304}, {'am': 304, 'are': 304, 'd':
305, 'm': 304, 're': 304, 'were': 304, 'would': 305}, {'<i>': 306}, {'<i>': 306, 'that': 307}, {'saying': 274},
{'are': 309, 'say': 274}, {'': (13, 'talk'), 'are': 274, 'got': 274, 'had': 274, 'has': 274, 'is': 274, 'left': 274,
'might': 274, 'quit': 274, 's': 274, 'was': 274, 'were': 274, 'will': 274}, {'are': 274, 'got': 274, 'had': 274,
'has': 274, 'is': 274, 'left': 274, 'might': 274, 'quit': 274, 's': 274, 'was': 274, 'were': 274, 'will': 274}, {'':
(13, 'talk'), '<they>': 312}, {'<they>': 311, 'it': 274, 'on': 274, 'that': 313}, {'<they>': 312}, {'<they>': 312,
'that': 315}, {'it': 274}, {'has': 317, 'is': 274}, {'answering': 256, 'answerphone': 255, 'vm': 255, 'voicemail':
255}, {'down': 18, 'in': 18, 'over': 18, 'round': 18, 'up': 18}, {'w': 116, 'with': 116}, {'call': 321, 'meeting':
321}, {'N': 320, 'a': 322, 'breakfast': 321, 'brunch': 321, 'coffee': 321, 'dinner': 321, 'drinks': 321, 'lunch': 321,
'tea': 321}, {'...': 17, 'meet': 262, 'see': 262, 'visit': 262}, {'to': 324, 'w': 116, 'with': 116}, {'away': 283,
'back': 283, 'down': 325, 'out': 325, 'over': 325, 'round': 325, 'to': 324, 'up': 325, 'w': 116, 'with': 116},
{'<verb3>': 274}, {'': (13, 'talk'), 'N': 274}, {'<they>': 274, 'N': 327, 'it': 274, 'on': 274, 'that': 328}, {'':
(13, 'talk'), '<they>': 312, 'N': 274}, {'<they>': 311, 'N': 327, 'it': 274, 'on': 274, 'that': 330}, {'<they>': 274,
'it': 274, 'on': 274, 'that': 274}, {'^': 115}, {'<they>': 250}, {'<they>': 250, 'that': 334}, {'<they>': 274},
{'did': 336, 'does': 336, 'has': 336, 'is': 336, 'was': 336, 'will': 336}, {'hear': 42}, {'^': 338}, {'gather': 274,
'hear': 274, 'll': 339, 'understand': 274}, {'': (15, 'gave:intro')}, {'N': 341}, {'N': 342}, {'off': 272}, {'busy':
272, 'dead': 272, 'engaged': 272, 'switched': 344}, {'busy': 272, 'dead': 272, 'engaged': 272, 'is': 345, 's': 345,
'seems': 274, 'switched': 344, 'was': 345}, {'bringing': 215, 'drafting': 215, 'dropping': 215, 'emailing': 215,
'finding': 215, 'forwarding': 215, 'getting': 215, 'giving': 223, 'lending': 215, 'making': 223, 'posting': 215,
'pricing': 215, 'quoting': 215, 'sending': 215, 'showing': 223, 'sorting': 215, 'telling': 223, 'texting': 215,
'writing': 223}, {'^': 347, 'answering': 256, 'answerphone': 255, 'reckons': 269, 'said': 269, 'says': 269, 'thinks':
270, 'vm': 255, 'voicemail': 255}, {'has': 317}, {'whole': 79}, {'$$': 79, 'again': 79, 'all': 79, 'both': 79, 'each':
79, 'every': 79, 'for': 79, 'still': 79, 'the': 350}, {'again': 79, 'all': 79, 'both': 79, 'each': 79, 'every': 79,
'for': 79, 'still': 79, 'the': 350}, {'busy': 351, 'dead': 351, 'engaged': 351, 'off': 352, 'switched': 344}, {'busy':
351, 'dead': 351, 'engaged': 351, 'is': 353, 'off': 352, 's': 353, 'switched': 344, 'was': 353}, {'like': 274},
{'says': 274}, {'<them>': 18, 'N': 278}, {'1': 79}, {'call': 79, 'meeting': 79}, {'up': 79}, {'off': 79}, {'one': 79},
{'to': 362}, {'1': 358, '1on1': 79, 'appointment': 79, 'board': 359, 'breakfast': 79, 'call': 79, 'catch': 360,
'coffee': 79, 'demo': 79, 'dinner': 79, 'interview': 79, 'kick': 361, 'kickoff': 79, 'lunch': 79, 'meeting': 79,
'offsite': 79, 'one': 363, 'party': 79, 'retro': 79, 'review': 79, 'session': 79, 'slot': 79, 'stand': 360, 'standup':
79, 'sync': 79, 'weekly': 79, 'workshop': 79, 'zoom': 79}, {'': (0, 'missed'), '1': 358, '1on1': 79, 'appointment':
79, 'board': 359, 'breakfast': 79, 'call': 79, 'catch': 360, 'coffee': 79, 'demo': 79, 'dinner': 79, 'interview': 79,
'kick': 361, 'kickoff': 79, 'lunch': 79, 'meeting': 79, 'offsite': 79, 'one': 363, 'party': 79, 'retro': 79, 'review':
79, 'session': 79, 'slot': 79, 'stand': 360, 'standup': 79, 'sync': 79, 'weekly': 79, 'workshop': 79, 'zoom': 79},
{'1': 358, '1on1': 79, 'appointment': 79, 'board': 364, 'breakfast': 79, 'call': 79, 'catch': 360, 'coffee': 79,
'daily': 364, 'demo': 79, 'dinner': 79, 'interview': 79, 'kick': 361, 'kickoff': 79, 'lunch': 79, 'meeting': 79,
'monthly': 364, 'offsite': 79, 'one': 363, 'party': 79, 'quarterly': 364, 'retro': 79, 'review': 79, 'session': 79,
'slot': 79, 'stand': 360, 'standup': 79, 'sync': 79, 'team': 364, 'weekly': 365, 'workshop': 79, 'zoom': 79}, {'s':
366}, {'<their>': 366, 'D': 366, 'N': 367, 'my': 366, 'our': 366, 'the': 366, 'this': 366}, {'touch': 79}, {'in':
369}, {'see': 79}, {'': (0, 'missed'), 'up': 79}, {'base': 79}, {'ask': 79, 'check': 79, 'drop': 79, 'email': 79,
'get': 370, 'give': 79, 'go': 371, 'invite': 79, 'look': 372, 'message': 79, 'phone': 79, 'ping': 79, 'pop': 79,
'reply': 79, 'ring': 79, 'send': 79, 'text': 79, 'thank': 79, 'touch': 373, 'write': 79}, {'really': 374},
{'<owed_thing>': 192}, {'...': 376, '<owed_thing>': 218}, {'^': 377}, {'...': 293, '<owed_thing>': 297, 'all': 298,
'my': 298, 'our': 298, 'some': 298, 'the': 298, 'those': 298}, {'^': 379, 'a': 301, 'an': 301}, {'of': 243}, {'sign':
381}, {'s': 79}, {'<their>': 79, 'N': 383}, {'N': 274}, {'from': 384, 'that': 385, 'through': 384, 'via': 384},
{'back': 79, 'in': 369}, {'apologise': 79, 'apologize': 79, 'ask': 79, 'check': 79, 'congratulate': 79, 'drop': 79,
'email': 79, 'get': 387, 'give': 79, 'go': 371, 'invite': 79, 'look': 372, 'message': 79, 'phone': 79, 'ping': 79,
'pop': 79, 'reply': 79, 'ring': 79, 'send': 79, 'text': 79, 'thank': 79, 'touch': 373, 'write': 79}, {'to': 388},
{'<them>': 244}, {'say': 274}, {'N': 327, 'that': 385}, {'to': 374}, {'ought': 393, 'should': 374}, {'better': 0},
{'to': 0}, {'d': 395, 'must': 0, 'need': 396, 'ought': 396, 'should': 0}, {'^': 397}, {'<i>': 398}, {'and': 399},
{'...': 400, '<i>': 306, '^': 267, 'just': 25, 'that': 307, 'to': 268}, {'are': 274}, {'t': 0}, {'<bid>': 0,
'<bid_it>': 266, 'always': 0, 'build': 0, 'buy': 0, 'charge': 0, 'cut': 0, 'don': 403, 'dont': 0, 'double': 0, 'drop':
0, 'fire': 0, 'focus': 0, 'hire': 0, 'keep': 0, 'launch': 0, 'never': 0, 'raise': 0, 'sell': 0, 'ship': 0, 'start': 0,
'stop': 0, 'test': 0, 'try': 0, 'use': 0, 'wait': 0}, {'^': 404}, {'...': 400, '^': 404, 'just': 25, 'to': 405},
{'...': 400, '<i>': 306, '^': 404, 'just': 25, 'that': 307, 'to': 405}, {'later': 16}, {'N': 408}, {'': (13, 'talk'),
'like': 274}, {'back': 79}, {'apologise': 79, 'apologize': 79, 'ask': 79, 'check': 79, 'congratulate': 79, 'drop': 79,
'email': 79, 'get': 411, 'invite': 79, 'message': 79, 'phone': 79, 'probably': 374, 'really': 374, 'reply': 79,
'send': 79, 'text': 79, 'thank': 79, 'write': 79}, {'hear': 274}, {'i': 413}, {'from': 384, 'through': 384, 'via':
384}, {'of': 136}, {'from': 136, 'off': 136, 'out': 416}, {'...': 417}, {'^': 418}, {'...': 417, '<their>': 27, 'N':
241}, {'<their>': 419, '^': 420, 'a': 419, 'an': 419, 'any': 419, 'my': 419, 'our': 419, 'the': 419}, {'given': 421,
'sent': 421}, {'<their>': 419, '^': 418, 'a': 419, 'an': 419, 'any': 419, 'my': 419, 'our': 419, 'the': 419}, {'up':
421}, {'be': 422, 'collect': 421, 'get': 421, 'have': 423, 'hear': 423, 'pick': 424, 'receive': 421, 'see': 421},
{'after': 243, 'chasing': 243, 'lacking': 243, 'missing': 243, 'no': 382, 'owe': 245, 'short': 381, 'to': 425}, {'to':
319}, {'^': 24, 'just': 25, 'to': 25}, {'is': 274}, {'it': 62}, {'<until>': 61, '^': 430}, {'get': 431, 'have': 431,
'see': 431}, {'could': 432, 'd': 432, 'll': 432, 'will': 432, 'would': 432}, {'<they>': 433}, {'promised': 434,
'said': 434, 'swore': 434}, {'<i>': 435}, {'...': 192, 'across': 133, 'arrives': 43, 'awaited': 43, 'back': 133,
'coming': 43, 'due': 43, 'expected': 43, 'follows': 43, 'from': 44, 'is': 32, 'lands': 43, 'll': 31, 'not': 46, 'off':
195, 'out': 133, 'over': 133, 'promised': 43, 'should': 31, 'to': 196, 'will': 31}, {'...': 232, '<owed_thing>': 437,
'agreement': 52, 'answer': 52, 'contract': 52, 'copy': 52, 'decision': 52, 'deck': 52, 'docs': 52, 'documents': 52,
'draft': 52, 'feedback': 52, 'figures': 52, 'invoice': 52, 'list': 52, 'numbers': 52, 'offer': 52, 'order': 52,
'paperwork': 52, 'payment': 52, 'po': 52, 'proposal': 52, 'quote': 52, 'report': 52, 'samples': 52, 'specs': 52,
'term': 53}, {'^': 438, 'blood': 57, 'buzz': 429, 'final': 59, 'first': 59, 'full': 57, 'lab': 57, 'new': 57,
'revised': 57, 'rumour': 429, 'second': 57, 'signed': 59, 'test': 57, 'word': 429}, {'say': 274, 'to': 83}, {'...':
400, '<i>': 306, 'that': 307}, {'<them>': 61, 'N': 61}, {'forward': 442, 'intro': 442, 'introduce': 442, 'send': 442,
'share': 442}, {'': (12, 'task')}, {'^': 443, 'do': 444}, {'<them>': 79, 'N': 79}, {'of': 446}, {'<them>': 79, 'N':
79, 'hold': 447}, {'to': 446}, {'call': 446, 'catch': 446, 'get': 448, 'hunt': 446, 'nail': 446, 'pin': 446, 'raise':
446, 'reach': 446, 'ring': 446, 'see': 446, 'speak': 449, 'track': 446}, {'to': 450}, {'$$': 79, 'again': 79, 'both':
253, 'each': 254, 'every': 254, 'only': 79, 'twice': 79}, {'from': 287, 'has': 317, 'is': 274}, {'<bid>': 0, 'go': 0},
{'^': 454}, {'^': 24, 'not': 455}, {'t': 455}, {'to': 425}, {':': 4, '<did_free>': 14, '<i>': 23, '<their>': 60,
'<they>': 68, '<view>': 74, 'N': 130, '^': 230, 'a': 236, 'advised': 240, 'after': 243, 'also': 246, 'an': 249,
'annoyed': 252, 'answering': 256, 'answerphone': 255, 'anxious': 252, 'argued': 240, 'awaiting': 261, 'awaits': 261,
'away': 265, 'basically': 271, 'blood': 57, 'busy': 273, 'by': 276, 'came': 277, 'catching': 281, 'chasing': 243,
'collecting': 262, 'counseled': 282, 'counselled': 282, 'curious': 252, 'cycling': 284, 'd': 25, 'definitely': 285,
'dm': 288, 'driving': 289, 'dropping': 262, 'email': 288, 'engaged': 290, 'essentially': 291, 'excited': 252,
'expect': 296, 'expecting': 302, 'expects': 302, 'feels': 308, 'fetching': 262, 'figures': 308, 'final': 59, 'first':
59, 'flying': 284, 'folk': 310, 'from': 287, 'full': 57, 'gather': 314, 'gathered': 316, 'going': 284, 'gossip': 318,
'got': 319, 'having': 323, 'he': 84, 'heading': 326, 'hear': 329, 'heard': 331, 'hearing': 332, 'her': 333, 'his':
333, 'honestly': 291, 'hope': 335, 'hoping': 335, 'hosting': 262, 'how': 337, 'i': 340, 'intro': 343, 'it': 346,
'jealous': 252, 'just': 348, 'lab': 57, 'lacking': 243, 'legend': 349, 'line': 354, 'literally': 291, 'looks': 355,
'mail': 288, 'market': 356, 'meeting': 357, 'message': 288, 'missed': 368, 'missing': 243, 'must': 375, 'my': 378,
'need': 296, 'needed': 380, 'needs': 302, 'new': 57, 'no': 382, 'note': 288, 'noticed': 386, 'now': 285, 'number':
354, 'off': 326, 'only': 319, 'ought': 389, 'our': 378, 'owe': 390, 'people': 391, 'phone': 354, 'picking': 262,
'planning': 16, 'popping': 265, 'proud': 252, 'read': 392, 'really': 394, 'reckons': 401, 'revised': 57, 'rumor': 349,
'rumour': 349, 'rumours': 402, 'said': 406, 'saw': 386, 'says': 407, 'second': 57, 'see': 386, 'seeing': 409,
'seemingly': 274, 'seems': 410, 'she': 84, 'short': 381, 'should': 412, 'signed': 59, 'simply': 291, 'so': 414,
'sounds': 355, 'spotted': 415, 'still': 426, 'straight': 427, 'street': 356, 'suggests': 428, 'taking': 262, 'talk':
429, 'test': 57, 'text': 288, 'that': 436, 'the': 439, 'their': 333, 'they': 440, 'thinking': 252, 'thinks': 441,
'to': 445, 'traveling': 284, 'travelling': 284, 'trying': 451, 'understand': 316, 'visiting': 409, 'vm': 452,
'voicemail': 452, 'want': 296, 'wanted': 380, 'wants': 302, 'warned': 240, 'was': 240, 'what': 337, 'whatsapp': 288,
'when': 337, 'where': 337, 'which': 436, 'why': 337, 'wish': 335, 'wishing': 335, 'word': 453, 'worried': 252,
'would': 456, 'wouldn': 457, 'wouldnt': 455, 'yet': 458}, {'from': 199}, {'...': 460}, {'get': 461}, {'N': 444},
{'...': 463}, {'you': 464}, {'done': 464}, {'congrats': 464, 'congratulations': 464, 'happy': 464, 'hello': 464, 'hi':
464, 'sorry': 464, 'thank': 465, 'thanks': 464, 'well': 466}, {'^': 462, 'say': 467, 'wish': 467}, {'^': 5}, {'free':
469}, {'bono': 469}, {'for': 470, 'free': 469, 'help': 469, 'helping': 469, 'pro': 471, 'unpaid': 469}, {'for': 470,
'free': 469, 'help': 469, 'helping': 469, 'of': 472, 'pro': 471, 'unpaid': 469}, {'': (18, 'gave:mentoring')}, {'^':
474}, {'': (18, 'gave:mentoring'), 'students': 475}, {'^': 476, 'at': 475}, {'for': 470, 'free': 469, 'help': 469,
'helping': 469, 'mentoring': 477, 'pro': 471, 'unpaid': 469, 'volunteering': 469}, {'for': 470, 'free': 469, 'help':
469, 'helping': 469, 'mentoring': 477, 'of': 478, 'pro': 471, 'unpaid': 469, 'volunteering': 469}, {'calls': 79},
{'afternoon': 473, 'day': 473, 'days': 473, 'evening': 473, 'h': 479, 'hour': 479, 'hours': 479, 'hr': 479, 'hrs':
479, 'missed': 480, 'morning': 473}, {'minute': 272}, {'last': 482}, {'the': 483}, {'me': 272, 'us': 272}, {'$$': 79,
'again': 272, 'at': 484, 'last': 482, 'on': 485}, {'$$': 79, 'again': 272, 'at': 484, 'back': 272, 'last': 482, 'on':
485, 'out': 272}, {'<off_it>': 487}, {'be': 488}, {'to': 489}, {'been': 488}, {'<off_it>': 487, 'been': 488}, {'been':
488, 'being': 488, 'gets': 488, 'got': 488, 'had': 490, 'has': 491, 'is': 488, 's': 492, 'was': 488, 'were': 488},
{'N': 493}, {'<off_it>': 486, 'been': 488, 'being': 488, 'gets': 488, 'got': 488, 'had': 490, 'has': 491, 'is': 488,
's': 492, 'skipped': 79, 'w': 494, 'was': 488, 'were': 488, 'with': 494}, {'1': 495}, {'skipped': 79}, {'': (17,
'gave:knowledge')}, {'^': 498}, {'about': 499, 'in': 499, 'on': 499, 'through': 499}, {'about': 499, 'for': 499, 'in':
499, 'on': 499}, {'...': 500, 'about': 499, 'for': 499, 'in': 499, 'on': 499, 'up': 501}, {'<them>': 502, 'N': 502},
{'<them>': 498, 'N': 498}, {'to': 504}, {'...': 505}, {'for': 504, 'to': 504}, {'...': 507}, {'^': 508}, {'<them>':
499, 'N': 499}, {'<them>': 499, 'N': 499, '^': 506, 'how': 499, 'my': 509, 'our': 509, 'the': 509, 'to': 510, 'what':
499, 'when': 499, 'where': 499, 'which': 499, 'why': 499}, {'': (20, 'gave:referral')}, {'<them>': 512}, {'to': 513},
{'...': 514}, {'^': 515}, {'of': 516}, {'': (16, 'gave:feedback')}, {'^': 518}, {'^': 518, 'about': 519, 'back': 519,
'on': 519, 'to': 519}, {'^': 512}, {'to': 521}, {'along': 522, 'on': 522, 'over': 522, 'to': 521}, {'card': 523, 'cv':
523, 'details': 523, 'name': 523, 'number': 523, 'portfolio': 523, 'profile': 523, 'resume': 523}, {'for': 521, 'of':
521, 'to': 521}, {'<contact_of>': 512, '<contact_thing>': 512}, {'^': 526}, {'s': 527}, {'': (19, 'gave:resource')},
{'<useful>': 529}, {'...': 530, '<useful>': 529}, {'<useful>': 529, 's': 526}, {'...': 532, '<useful>': 529}, {'a':
531, 'an': 531, 'my': 533, 'our': 533, 'some': 531, 'that': 531, 'the': 533, 'this': 531, 'three': 531, 'two': 531},
{'<remarks_on>': 519}, {'<contact_of>': 525, '<contact_thing>': 525, 'few': 535}, {'a': 531, 'an': 531, 'my': 531,
'our': 531, 'some': 531, 'that': 531, 'the': 531, 'this': 531}, {'^': 537}, {'few': 535}, {'<remarks_on>': 519, 'a':
539, 'detailed': 535, 'honest': 535, 'my': 535, 'our': 535, 'some': 535, 'the': 535, 'written': 535}, {'<contact_of>':
525, '<contact_thing>': 525, '<remarks_on>': 519}, {'a': 531, 'an': 531, 'my': 531, 'our': 531, 'some': 531, 'that':
531, 'the': 531, 'this': 531, 'three': 531, 'two': 531}, {'<contact_of>': 525, '<contact_thing>': 525, '<remarks_on>':
519, '^': 542, 'a': 536, 'detailed': 535, 'honest': 535, 'my': 541, 'our': 541, 'some': 535, 'the': 541, 'written':
535}, {'<contact_of>': 525, '<contact_thing>': 525, '<remarks_on>': 519, 'N': 528, '^': 534, 'a': 536, 'across': 538,
'back': 540, 'detailed': 535, 'honest': 535, 'my': 541, 'on': 538, 'our': 541, 'over': 543, 'some': 535, 'the': 541,
'written': 535}, {'^': 537, 'across': 538, 'on': 538, 'over': 538}, {'<them>': 529, 'N': 529}, {'to': 546, 'with':
546}, {'<them>': 529}, {'to': 548, 'with': 548}, {'...': 547, 'along': 549, 'on': 549, 'over': 549, 'to': 546, 'with':
546}, {'<useful>': 550}, {'...': 551, '<useful>': 550}, {'...': 547, 'to': 546, 'with': 546}, {'<useful>': 553},
{'...': 554, '<useful>': 553}, {'along': 549, 'on': 549, 'over': 549, 'to': 548, 'with': 548}, {'<useful>': 556},
{'...': 557, '<useful>': 556}, {'a': 552, 'an': 552, 'my': 552, 'our': 552, 'some': 555, 'that': 558, 'the': 552},
{'<remarks_on>': 520}, {'<contact_of>': 517, '<contact_thing>': 517, 'few': 560}, {'a': 555, 'an': 555, 'my': 555,
'our': 555, 'some': 555, 'the': 555}, {'^': 562}, {'^': 518, 'back': 519}, {'<remarks_on>': 564}, {'few': 565},
{'<remarks_on>': 564, 'a': 566, 'detailed': 565, 'honest': 565, 'my': 565, 'some': 565, 'written': 565},
{'<contact_of>': 517, '<contact_thing>': 517}, {'<contact_of>': 517, '<contact_thing>': 517, '^': 562, 'a': 568,
'the': 568}, {'<contact_of>': 517, '<contact_thing>': 517, 'few': 565}, {'<contact_of>': 517, '<contact_thing>': 517,
'<remarks_on>': 564, '^': 562, 'a': 570, 'detailed': 565, 'honest': 565, 'my': 565, 'some': 565, 'the': 568,
'written': 565}, {'<contact_of>': 529, '<contact_thing>': 529, '<useful>': 529}, {'...': 572, '<contact_of>': 529,
'<contact_thing>': 529, '<useful>': 529}, {'a': 573, 'an': 573, 'my': 573, 'our': 573, 'the': 573}, {'^': 574},
{'<them>': 575}, {'<contact_of>': 517, '<contact_thing>': 517, '<remarks_on>': 520, '<their>': 524, '<them>': 544,
'N': 545, '^': 559, 'a': 561, 'across': 563, 'along': 563, 'back': 567, 'detailed': 560, 'honest': 560, 'my': 560,
'off': 563, 'on': 569, 'over': 571, 'round': 563, 'some': 560, 'the': 568, 'to': 576, 'written': 560}, {'...': 61},
{'...': 142, '<them>': 578, 'both': 61}, {'<give1>': 579}, {'^': 61, 'with': 244}, {'^': 61, 'off': 581, 'out': 581,
'up': 581, 'with': 244}, {'<them>': 582, 'N': 582}, {'at': 116, 'down': 116, 'for': 116, 'in': 116, 'on': 116, 'out':
116, 'over': 116, 'to': 116, 'up': 116, 'with': 116}, {'...': 142}, {'^': 585}, {'<giveinf>': 61}, {'^': 587}, {'for':
588, 'to': 588, 'with': 588}, {'...': 131}, {'^': 590}, {'<them>': 591, 'N': 591, '^': 585}, {'...': 142, '<giveinf>':
61}, {'^': 593}, {'for': 594, 'to': 588, 'with': 588}, {'...': 17, '^': 587}, {'...': 17, '^': 587, 'call': 16,
'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'at': 116, 'down': 116, 'for': 596, 'in':
116, 'on': 116, 'out': 116, 'over': 116, 'to': 597, 'up': 116, 'with': 596}, {'<them>': 591, 'N': 591, 'together':
116}, {'<them>': 591, 'N': 591}, {'...': 17, 'at': 116, 'down': 116, 'for': 116, 'in': 116, 'on': 116, 'out': 116,
'over': 116, 'to': 116, 'up': 116, 'with': 116}, {'of': 586}, {'charge': 602}, {'up': 589}, {'...': 17, 'call': 16,
'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'at': 116, 'down': 116, 'for': 116, 'in':
116, 'on': 116, 'out': 116, 'over': 116, 'to': 605, 'up': 116, 'with': 116}, {'hook': 595}, {'the': 607}, {'...': 17,
'^': 585}, {'for': 586}, {'in': 589}, {'^': 27}, {'on': 612}, {'waiting': 613}, {'...': 17, '<them>': 591, 'N': 591,
'^': 585}, {'...': 17, 'to': 450}, {'orders': 589}, {'<making>': 583, '<outing>': 116, 'attending': 116, 'away': 584,
'booked': 584, 'booking': 586, 'bound': 589, 'bringing': 592, 'calling': 586, 'catching': 116, 'celebrating': 116,
'charged': 589, 'chasing': 586, 'collecting': 586, 'cooking': 116, 'delivering': 586, 'doing': 116, 'down': 595,
'drafting': 586, 'driving': 116, 'dropping': 592, 'due': 598, 'emailing': 586, 'finishing': 586, 'flying': 116,
'getting': 599, 'giving': 600, 'going': 601, 'handling': 586, 'having': 116, 'heading': 601, 'hosting': 116, 'in':
603, 'introducing': 586, 'left': 589, 'lending': 600, 'lined': 604, 'mailing': 586, 'making': 586, 'meant': 589,
'measuring': 586, 'meeting': 116, 'obliged': 589, 'off': 606, 'on': 608, 'ordering': 586, 'out': 584, 'paying': 586,
'picking': 609, 'planning': 16, 'playing': 116, 'posting': 586, 'presenting': 116, 'printing': 586, 'responsible':
610, 'ringing': 586, 'roped': 611, 'running': 116, 'seeing': 116, 'sending': 592, 'sharing': 586, 'showing': 116,
'signed': 604, 'speaking': 116, 'still': 614, 'taking': 615, 'tasked': 589, 'texting': 586, 'traveling': 116,
'travelling': 116, 'trying': 616, 'under': 617, 'visiting': 116, 'watching': 116, 'writing': 586}, {'<outing>': 116,
'away': 584, 'booked': 584, 'due': 584, 'going': 584, 'heading': 584, 'off': 584, 'out': 584}, {'<outing>': 116,
'away': 584, 'booked': 584, 'due': 601, 'going': 584, 'having': 116, 'heading': 584, 'meeting': 116, 'off': 601,
'out': 584}, {'...': 17, 'got': 116}, {'got': 116}, {'am': 619, 'are': 620, 'fly': 116, 'have': 621, 'm': 619, 'meet':
116, 're': 619, 'travel': 116, 've': 622}, {'N': 623}, {'together': 116}, {'<making>': 583, '<outing>': 116,
'attending': 116, 'away': 584, 'booked': 584, 'booking': 586, 'bound': 589, 'bringing': 586, 'calling': 586,
'catching': 116, 'celebrating': 116, 'charged': 589, 'chasing': 586, 'collecting': 586, 'cooking': 116, 'delivering':
586, 'doing': 116, 'down': 595, 'drafting': 586, 'driving': 116, 'dropping': 586, 'due': 598, 'emailing': 586,
'finishing': 586, 'flying': 116, 'getting': 625, 'going': 601, 'handling': 586, 'having': 116, 'heading': 601,
'hosting': 116, 'in': 603, 'introducing': 586, 'left': 589, 'lined': 604, 'mailing': 586, 'making': 586, 'meant': 589,
'measuring': 586, 'meeting': 116, 'obliged': 589, 'off': 606, 'on': 608, 'ordering': 586, 'out': 584, 'paying': 586,
'picking': 609, 'planning': 16, 'playing': 116, 'posting': 586, 'presenting': 116, 'printing': 586, 'responsible':
610, 'ringing': 586, 'roped': 611, 'running': 116, 'seeing': 116, 'sending': 586, 'sharing': 586, 'showing': 116,
'signed': 604, 'speaking': 116, 'taking': 609, 'tasked': 589, 'texting': 586, 'traveling': 116, 'travelling': 116,
'trying': 116, 'under': 617, 'visiting': 116, 'watching': 116, 'writing': 586}, {'there': 272}, {'attend': 272, 'be':
627, 'come': 272, 'go': 272}, {'t': 628}, {'not': 628}, {'for': 143}, {'across': 144, 'back': 144, 'done': 631, 'off':
144, 'over': 144, 'ready': 631, 'to': 143, 'w': 143, 'with': 143}, {'...': 632}, {'^': 633}, {'get': 634, 'have': 634,
'mentioned': 274, 'met': 274, 'missed': 368, 'offered': 274, 'promised': 274, 'said': 274, 'seen': 274, 'sent': 274,
'told': 274}, {'': (0, 'missed'), '$$': 79}, {'attend': 636, 'be': 627, 'call': 79, 'come': 272, 'go': 636, 'meet':
79, 'reach': 79, 'see': 79, 'speak': 79, 'talk': 79, 'visit': 79}, {'not': 637}, {'attend': 636, 'be': 627, 'call':
79, 'come': 272, 'go': 636, 'happen': 79, 'meet': 79, 'see': 79, 'speak': 79, 'talk': 79, 'visit': 79}, {'t': 639},
{'attend': 636, 'be': 627, 'call': 79, 'come': 272, 'go': 636, 'meet': 79, 'see': 79, 'speak': 79, 'talk': 79,
'visit': 79}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'to': 642},
{'how': 499}, {'N': 116}, {'N': 116, 'to': 645, 'with': 645}, {'mentioned': 274, 'met': 274, 'missed': 368, 'offered':
274, 'promised': 274, 'said': 274, 'seen': 274, 'sent': 274, 'told': 274}, {'1': 18}, {'D': 16, 'again': 17, 'next':
17}, {'up': 18}, {'one': 18}, {'to': 651}, {'call': 18}, {'1': 648, 'appointment': 18, 'breakfast': 18, 'brunch': 18,
'call': 18, 'catch': 650, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'follow': 650,
'interview': 18, 'lunch': 18, 'meeting': 18, 'mtg': 18, 'one': 652, 'phone': 653, 'session': 18, 'supper': 18, 'sync':
18, 'tea': 18, 'video': 653, 'workshop': 18, 'zoom': 18}, {'...': 17, '1': 648, 'D': 16, 'appointment': 18,
'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 650, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner':
18, 'drinks': 18, 'follow': 650, 'interview': 18, 'lunch': 18, 'meeting': 18, 'mtg': 18, 'one': 652, 'phone': 653,
'session': 18, 'supper': 18, 'sync': 18, 'tea': 18, 'video': 653, 'workshop': 18, 'zoom': 18}, {'up': 655}, {'1': 648,
'another': 654, 'appointment': 18, 'board': 654, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 650, 'chat': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 654, 'first': 654, 'follow': 656,
'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 654, 'mtg': 18, 'one': 652, 'phone': 653, 'quick': 654,
'second': 654, 'session': 18, 'short': 654, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 654, 'video': 653, 'weekly':
654, 'workshop': 18, 'zoom': 18}, {'N': 18}, {'meet': 658, 'see': 658, 'visit': 658}, {'1': 648, 'a': 657, 'an': 657,
'another': 654, 'appointment': 18, 'board': 654, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 650, 'chat': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 654, 'first': 654, 'follow': 656,
'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 654, 'mtg': 18, 'my': 657, 'one': 652, 'our': 657, 'phone':
653, 'quick': 654, 'second': 654, 'session': 18, 'short': 654, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 654,
'the': 657, 'to': 659, 'video': 653, 'weekly': 654, 'workshop': 18, 'zoom': 18}, {'1': 648, 'N': 649, 'a': 657, 'an':
657, 'another': 654, 'appointment': 18, 'board': 654, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 650, 'chat':
18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 654, 'first': 654, 'follow': 656,
'got': 660, 'interview': 18, 'lunch': 18, 'meeting': 18, 'missed': 368, 'monthly': 654, 'mtg': 18, 'my': 657, 'one':
652, 'our': 657, 'phone': 653, 'quick': 654, 'second': 654, 'session': 18, 'short': 654, 'supper': 18, 'sync': 18,
'tea': 18, 'team': 654, 'the': 657, 'to': 659, 'video': 653, 'weekly': 654, 'workshop': 18, 'zoom': 18}, {'N': 649},
{'attending': 116, 'booking': 586, 'catching': 116, 'celebrating': 116, 'chasing': 586, 'collecting': 586, 'cooking':
116, 'delivering': 586, 'doing': 116, 'drafting': 586, 'driving': 116, 'emailing': 586, 'finishing': 586, 'flying':
116, 'getting': 625, 'going': 116, 'having': 116, 'heading': 116, 'hosting': 116, 'mailing': 586, 'measuring': 586,
'meeting': 116, 'ordering': 586, 'picking': 609, 'playing': 116, 'posting': 586, 'presenting': 116, 'printing': 586,
'ringing': 586, 'running': 116, 'seeing': 116, 'showing': 116, 'speaking': 116, 'taking': 116, 'texting': 586,
'traveling': 116, 'travelling': 116, 'trying': 116, 'visiting': 116, 'watching': 116}, {'at': 116, 'back': 116, 'in':
116, 'over': 116, 'with': 116}, {'be': 664, 'get': 634, 'have': 634}, {'...': 17, 'D': 16, 'again': 17, 'next': 17},
{'N': 666, 'to': 645, 'with': 645}, {'to': 659}, {'reply': 79}, {'answer': 79}, {'a': 669, 'an': 670, 'past': 79,
'there': 79, 'through': 79}, {'it': 79}, {'got': 671, 'made': 672}, {'ask': 79, 'check': 79, 'drop': 79, 'email': 79,
'get': 370, 'give': 79, 'go': 371, 'have': 79, 'invite': 79, 'look': 372, 'message': 79, 'phone': 79, 'ping': 79,
'pop': 79, 'reply': 79, 'ring': 79, 'send': 79, 'text': 79, 'thank': 79, 'touch': 373, 'write': 79}, {'to': 674},
{'...': 142, 'D': 61}, {'^': 676}, {'get': 677, 'have': 677, 'receive': 677, 'see': 677}, {'to': 678}, {'able': 679},
{'be': 680, 'get': 677, 'have': 677, 'receive': 677, 'see': 677}, {'can': 678, 'could': 678, 'd': 678, 'll': 681,
'will': 678, 'would': 678}, {'<they>': 682}, {'<they>': 682, 'that': 683}, {'...': 131, 'D': 61}, {'^': 685}, {'get':
686, 'have': 686, 'receive': 677, 'see': 686}, {'be': 680, 'get': 686, 'have': 686, 'receive': 677, 'see': 686},
{'can': 678, 'could': 687, 'd': 687, 'll': 688, 'will': 687, 'would': 687}, {'<them>': 684, '<they>': 689, 'N': 684,
'that': 683}, {'internet': 79, 'news': 79, 'paper': 79, 'radio': 79, 'tv': 79}, {'the': 691}, {'on': 79}, {'in': 692,
'it': 693, 'on': 692}, {'to': 79}, {'': (0, 'missed'), 'ask': 79, 'check': 79, 'drop': 79, 'email': 79, 'get': 370,
'give': 79, 'go': 371, 'invite': 79, 'look': 372, 'message': 79, 'phone': 79, 'ping': 79, 'pop': 79, 'reply': 79,
'ring': 79, 'send': 79, 'text': 79, 'thank': 79, 'touch': 373, 'write': 79}, {'to': 696}, {'have': 695, 'must': 79,
'need': 695, 'ought': 697, 'should': 696}, {'<bid>': 274, '<bid_of>': 274}, {'<i>': 274, '<they>': 682}, {'<i>': 274,
'<they>': 689, '^': 699, 'that': 700}, {'^': 699}, {'be': 664}, {'been': 79, 'called': 79, 'gone': 79, 'met': 79,
'phoned': 79, 'replied': 79, 'rung': 79, 'seen': 79, 'visited': 79, 'written': 79}, {'have': 704, 'probably': 374,
'really': 374}, {'...': 62}, {'^': 706}, {'get': 707, 'have': 707, 'see': 707}, {'could': 708, 'd': 708, 'll': 708,
'will': 708, 'would': 708}, {'<they>': 709}, {'<i>': 274}, {'<i>': 274, 'that': 711}, {'<they>': 682, '^': 699,
'that': 683}, {'<them>': 701, 'N': 713}, {'<giveinf>': 244, '^': 61}, {'to': 715}, {'trying': 451}, {'1': 648, 'a':
657, 'an': 657, 'another': 654, 'appointment': 18, 'been': 717, 'board': 654, 'breakfast': 18, 'brunch': 18, 'call':
18, 'catch': 650, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 654, 'first':
654, 'follow': 656, 'got': 660, 'interview': 18, 'lunch': 18, 'meeting': 18, 'missed': 368, 'monthly': 654, 'mtg': 18,
'my': 657, 'one': 652, 'our': 657, 'phone': 653, 'quick': 654, 'second': 654, 'session': 18, 'short': 654, 'supper':
18, 'sync': 18, 'tea': 18, 'team': 654, 'the': 657, 'to': 659, 'video': 653, 'weekly': 654, 'workshop': 18, 'zoom':
18}, {'': (23, 'contact')}, {'s': 719}, {'': (23, 'contact'), 'N': 720, 'hers': 719, 'his': 719, 'theirs': 719},
{'at': 721, 'by': 719, 'due': 643, 'off': 643, 'planning': 16, 'with': 719}, {'get': 634, 'have': 634}, {'^': 580,
'am': 618, 'and': 624, 'are': 626, 'can': 629, 'cannot': 628, 'cant': 628, 'could': 630, 'couldn': 629, 'couldnt':
628, 'd': 635, 'did': 638, 'didn': 640, 'didnt': 641, 'due': 643, 'explained': 644, 'go': 646, 'had': 647, 'have':
661, 'host': 662, 'im': 663, 'll': 665, 'm': 618, 'meet': 667, 'missed': 368, 'must': 375, 'need': 668, 'never': 673,
'not': 673, 'off': 643, 'ought': 675, 'promised': 690, 're': 626, 'read': 694, 'really': 698, 'said': 701, 'saw': 694,
'say': 702, 'see': 667, 'shall': 703, 'should': 705, 'swore': 710, 'thought': 712, 'told': 714, 'undertake': 716,
'undertook': 716, 've': 718, 'visit': 667, 'was': 722, 'were': 722, 'will': 665, 'would': 723}, {'through': 499,
'thru': 499}, {'all': 725, 'right': 725, 'through': 499, 'thru': 499}, {'<them>': 726, 'N': 726}, {'<work_thing>':
518}, {'^': 728}, {'': (16, 'gave:feedback'), '<work_thing>': 518}, {'...': 729, '^': 730}, {'s': 731}, {'<them>':
518, 'N': 518}, {'for': 733}, {'...': 734}, {'s': 519}, {'<their>': 519, 'N': 736}, {'<their>': 519, 'N': 736, '^':
735}, {'<their>': 731, 'N': 732, '^': 735, 'on': 737, 'over': 738, 'through': 738, 'up': 738}, {'<bid>': 0, 'ask': 0,
'go': 0, 'take': 0}, {'^': 740}, {':': 741}, {'...': 742, ':': 741}, {'ask': 0, 'go': 0, 'take': 0}, {'^': 744}, {':':
745}, {'...': 746, ':': 745}, {'<told_by>': 743, '<view>': 747}, {'<bid_thing>': 0}, {'<bid>': 0, '<bid_of>': 749},
{'^': 750}, {':': 751}, {'^': 750, 'to': 751}, {'...': 752, ':': 751, '^': 750, 'is': 753, 's': 753, 'to': 751, 'was':
753}, {'cents': 754}, {'can': 0, 'could': 0, 'd': 395, 'have': 396, 'must': 0, 'need': 396, 'ought': 396, 'shd': 0,
'should': 0, 'shouldn': 403, 'shouldnt': 0}, {'^': 756}, {'<bid>': 0, '<bid_of>': 749, 'ask': 0, 'can': 0, 'could': 0,
'd': 395, 'go': 0, 'have': 396, 'must': 0, 'need': 396, 'ought': 396, 'shd': 0, 'should': 0, 'shouldn': 403,
'shouldnt': 0, 'take': 0}, {'<i>': 757, '^': 758}, {':': 759}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 749, 'ask':
0, 'can': 0, 'could': 0, 'd': 395, 'go': 0, 'have': 396, 'must': 0, 'need': 396, 'ought': 396, 'shd': 0, 'should': 0,
'shouldn': 403, 'shouldnt': 0, 'take': 0}, {'<i>': 757, '^': 761}, {'nutshell': 70}, {'...': 70, 'a': 763, 'short':
70}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 749}, {'<i>': 757, '^': 0}, {'^': 765}, {'<i>': 757, '^': 765,
'clear': 69, 'simple': 69, 'that': 766, 'to': 767}, {'<i>': 757}, {'<i>': 757, '^': 750, 'that': 769, 'to': 751},
{'...': 760, ':': 762, '<i>': 757, '^': 750, 'about': 71, 'at': 71, 'basically': 70, 'in': 764, 'is': 768, 'on': 71,
'over': 71, 're': 71, 's': 770, 'that': 769, 'to': 751, 'was': 768}, {'^': 0, 'that': 69, 'to': 69}, {'^': 0, 'is':
772, 's': 772, 'that': 69, 'to': 69, 'was': 772}, {'feeling': 754}, {'...': 752, ':': 751}, {'take': 775}, {'orth':
775}, {'cents': 754, 'pence': 775, 'penn': 777}, {'...': 748, '2': 755, '2c': 754, '<told_by>': 743, '<view>': 771,
'advice': 773, 'counsel': 773, 'gut': 774, 'hot': 776, 'recommendation': 773, 'suggestion': 773, 'tip': 773,
'tuppence': 775, 'two': 778, 'view': 773}, {'cleaning': 5, 'clearing': 5, 'digging': 5, 'moving': 5, 'packing': 5,
'painting': 5, 'unloading': 5}, {'^': 780}, {'hand': 781}, {'a': 782, 'an': 782, 'hand': 781}, {'...': 783},
{'afford': 0}, {'t': 785}, {'can': 786, 'cannot': 785, 'mustn': 403, 'mustnt': 0, 'oughtn': 403, 'oughtnt': 0, 'want':
396}, {'better': 0, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'wise': 0}, {'be': 788, 'best': 0, 'better': 0,
'do': 395}, {'^': 789}, {'^': 787, 'd': 790, 'had': 790, 'would': 790}, {'': (3, 'advice'), 'big': 0, 'early': 0,
'for': 0, 'slow': 0, 'straight': 0, 'to': 0, 'with': 0}, {'go': 0, 'her': 0, 'him': 0, 'it': 0, 'the': 0, 'them': 0},
{'<bid>': 0, '<bid_it>': 266, 'ask': 0, 'go': 792, 'let': 793}, {'big': 0, 'early': 0, 'for': 0, 'slow': 0,
'straight': 0, 'to': 0, 'with': 0}, {'<bid>': 0, '<bid_it>': 266, 'ask': 0, 'go': 795}, {'^': 796}, {'^': 794}, {'^':
794, 'like': 25, 'that': 797, 'to': 798}, {'^': 0, 'to': 69}, {'be': 800}, {'is': 800, 'was': 800, 'would': 801},
{'d': 69, 'would': 69}, {'<they>': 803}, {'me': 804, 'us': 804}, {'was': 805, 'were': 805}, {'<them>': 804, 'N': 804,
'me': 804, 'us': 804}, {'was': 807, 'were': 807}, {'<they>': 806, 'it': 808, 'that': 808, 'this': 808}, {'answer':
802, 'fix': 802, 'key': 802, 'move': 802, 'play': 802, 'secret': 802, 'solution': 802, 'thing': 802, 'trick': 802,
'way': 802}, {'': (3, 'advice'), '<bid>': 0}, {'^': 811}, {'to': 812}, {'<i>': 791, '^': 796, 'answer': 802, 'fix':
802, 'key': 802, 'move': 802, 'my': 810, 'our': 810, 'play': 802, 'secret': 802, 'solution': 802, 'the': 810, 'thing':
802, 'trick': 802, 'way': 802}, {'<bid>': 0, 'ask': 0, 'go': 795}, {'^': 815}, {'^': 815, 'like': 25, 'that': 816,
'to': 816}, {'<me>': 817, '^': 794, 'like': 25, 'that': 816, 'to': 816}, {'<i>': 791, '<me>': 799, '^': 794, 'answer':
802, 'fix': 802, 'if': 809, 'key': 802, 'like': 25, 'move': 802, 'my': 810, 'no': 813, 'not': 813, 'our': 810, 'play':
802, 'secret': 802, 'solution': 802, 'that': 814, 'the': 810, 'thing': 802, 'to': 818, 'trick': 802, 'way': 802},
{'...': 204, '<me>': 81, 'D': 81}, {'<until>': 81}, {'...': 821}, {'<give3>': 820, '<giveinf>': 822}, {'2': 0, 'to':
0}, {'can': 0, 'could': 0, 'have': 396, 'must': 0, 'need': 824, 'ought': 396, 'shd': 0, 'should': 0, 'shouldn': 403,
'shouldnt': 0}, {'^': 825}, {'against': 0, 'off': 0}, {'^': 827}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 749,
'against': 0, 'off': 0}, {'never': 396, 'not': 396, 'to': 0}, {'^': 830}, {'...': 831}, {'<i>': 826}, {'<i>': 826,
'<me>': 828, '^': 829, 'at': 832, 'by': 832, 'during': 832, 'in': 832, 'on': 832, 'over': 832, 'that': 833, 'via':
832}, {'<i>': 826, '^': 765, 'that': 833}, {'attended': 719}, {'': (3, 'advice'), '...': 0}, {'to': 837}, {'better':
0, 'd': 395, 'have': 838, 'must': 837, 'need': 838, 'ought': 838, 'shd': 837, 'should': 837, 'shouldn': 403,
'shouldnt': 0}, {'^': 839}, {'<i>': 840}, {'<i>': 840, 'that': 841}, {'<i>': 840, '<me>': 842, 'that': 841}, {'<i>':
840, '<me>': 842, 'back': 843, 'that': 841}, {'phone': 272}, {'<i>': 840, '<me>': 842, '^': 222, 'back': 843, 'that':
841, 'the': 845}, {'for': 219}, {'...': 847}, {'across': 81, 'back': 81, 'by': 81, 'over': 81, 'round': 81}, {'...':
849, 'across': 81, 'back': 81, 'by': 81, 'over': 81, 'round': 81, 'to': 219}, {'...': 849}, {'it': 850, 'my': 851,
'our': 851, 'that': 850, 'the': 851, 'them': 850, 'those': 850}, {'it': 222, 'my': 222, 'our': 222, 'the': 222,
'them': 222}, {'back': 220, 'it': 850, 'my': 851, 'our': 851, 'that': 850, 'the': 851, 'them': 850, 'those': 850},
{'asking': 848, 'bringing': 852, 'checking': 848, 'coming': 229, 'delivering': 853, 'digging': 848, 'drafting': 848,
'dropping': 852, 'finding': 848, 'getting': 854, 'giving': 852, 'handing': 852, 'letting': 225, 'looking': 848,
'passing': 852, 'posting': 852, 'preparing': 848, 'pulling': 848, 'putting': 848, 'reporting': 229, 'returning': 852,
'sending': 852, 'sorting': 848, 'working': 848}, {'fan': 237}, {'about': 69}, {'my': 61, 'our': 61}, {'^': 858}, {'^':
858, 'about': 859, 'for': 859, 'on': 859}, {'<good_work>': 0}, {'^': 861, 'me': 69, 'my': 69, 'our': 69, 'us': 69},
{'for': 69}, {'...': 292, 'my': 61, 'our': 61}, {'^': 298}, {'^': 864, 'a': 865, 'an': 865, 'my': 865, 'our': 865,
'some': 865, 'the': 865}, {'^': 858, 'about': 859, 'for': 866, 'on': 859}, {'on': 69}, {'back': 204, 'over': 204,
'round': 204}, {'it': 869, 'them': 869}, {'^': 870}, {'^': 858, 'about': 859, 'for': 859, 'me': 860, 'on': 859, 'us':
860}, {'...': 17, 'D': 16, 'along': 116, 'back': 116, 'by': 18, 'down': 18, 'for': 18, 'in': 18, 'out': 116, 'over':
18, 'round': 18, 'to': 18, 'up': 18, 'with': 116}, {'': (4, 'needs_from_me'), 'D': 257}, {'me': 874, 'us': 874},
{'from': 875}, {'...': 876}, {'^': 877}, {'on': 878}, {'against': 69}, {'against': 69, 'set': 880}, {'by': 18, 'down':
18, 'for': 18, 'in': 18, 'over': 18, 'round': 18, 'to': 18, 'up': 18}, {'^': 861, 'me': 69, 'us': 69}, {'on': 860},
{'out': 860}, {'for': 878}, {'': (3, 'advice'), '<good_work>': 0}, {'^': 887}, {'of': 888}, {'favor': 237, 'favour':
889}, {'delivering': 204}, {'^': 891, 'a': 856, 'in': 238}, {'me': 860}, {'at': 893}, {'^': 891}, {'against': 69,
'for': 69}, {'to': 205}, {'for': 205}, {'across': 897, 'back': 897, 'done': 898, 'off': 897, 'over': 897, 'ready':
898, 'to': 205, 'w': 205, 'with': 205}, {'...': 899}, {'^': 900}, {'D': 257}, {'...': 902, 'D': 257}, {'...': 899,
'a': 297, 'an': 297, 'everything': 297, 'it': 297, 'my': 903, 'our': 903, 'the': 297, 'them': 297}, {'^': 904},
{'get': 901, 'have': 905}, {'much': 896}, {'D': 16, 'by': 18, 'down': 18, 'for': 18, 'in': 18, 'over': 18, 'round':
18, 'to': 18, 'up': 18}, {'<until>': 257, 'from': 875}, {'...': 909, 'my': 61, 'our': 61}, {'^': 910, 'a': 865, 'an':
865, 'my': 865, 'our': 865, 'some': 865, 'the': 865}, {'...': 876, 'my': 61, 'our': 61}, {'^': 912}, {'^': 858,
'about': 859, 'for': 911, 'on': 913}, {'^': 855, 'a': 856, 'adamant': 857, 'after': 860, 'against': 862, 'all': 863,
'asking': 867, 'big': 868, 'bringing': 871, 'chasing': 872, 'coming': 873, 'counting': 879, 'dead': 881, 'dropping':
882, 'expecting': 878, 'firmly': 863, 'for': 883, 'hanging': 884, 'holding': 885, 'hoping': 886, 'in': 890, 'looking':
885, 'nagging': 860, 'not': 892, 'on': 894, 'only': 895, 'popping': 882, 'pressing': 860, 'pushing': 863, 'stopping':
882, 'strongly': 896, 'swinging': 882, 'to': 906, 'very': 907, 'visiting': 908, 'waiting': 914}, {'can': 403, 'have':
396, 'must': 0, 'need': 396, 'ought': 396, 'should': 0, 'shouldn': 403, 'shouldnt': 0}, {'^': 916}, {'<i>': 917},
{'<i>': 917, 'that': 918}, {'...': 919}, {'<i>': 826, 'at': 920, 'by': 920, 'during': 920, 'in': 920, 'on': 920,
'over': 920, 'that': 833, 'via': 920}, {'<i>': 826, 'that': 833}, {'<owed_thing>': 297}, {'^': 923}, {'^': 923, 'a':
924, 'an': 924, 'my': 924, 'our': 924, 'the': 924}, {'be': 274}, {'for': 925, 'he': 274, 'her': 274, 'his': 274,
'how': 274, 'if': 274, 'it': 274, 'she': 274, 'that': 274, 'their': 274, 'they': 274, 'to': 926, 'what': 274, 'when':
274, 'whether': 274, 'why': 274}, {'for': 925}, {'without': 485}, {'...': 929}, {'<me>': 719}, {'for': 931}, {'must':
0, 'need': 396, 'needs': 396, 'ought': 396, 'should': 0}, {'...': 933}, {'': (13, 'talk'), '<i>': 826, '^': 934},
{'<i>': 826, '^': 934, 'he': 274, 'her': 274, 'his': 274, 'how': 274, 'if': 274, 'it': 274, 'she': 274, 'that': 935,
'their': 274, 'they': 274, 'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'my': 529, 'our': 529}, {'^': 937},
{'coffee': 719, 'curry': 719, 'drink': 719, 'meal': 719, 'roast': 719}, {'a': 939, 'breakfast': 719, 'brunch': 719,
'coffee': 719, 'dinner': 719, 'drinks': 719, 'lunch': 719, 'pizza': 719, 'supper': 719, 'tea': 719}, {'<me>': 940},
{'me': 257, 'us': 257}, {'from': 942}, {'...': 943}, {'^': 944}, {'my': 903, 'our': 903}, {'^': 946}, {'<until>': 81,
'before': 81, 'till': 81, 'until': 81}, {'...': 948}, {'confirm': 949, 'decide': 949, 'deliver': 949, 'finish': 949,
'have': 949, 'know': 949, 'send': 949}, {'^': 950, 'answer': 79, 'answered': 79, 'call': 411, 'called': 411, 'came':
79, 'come': 79, 'coming': 79, 'make': 672, 'pick': 360, 'picked': 360, 'replied': 79, 'reply': 79, 'respond': 79,
'responded': 79, 'show': 79, 'showed': 79}, {'expect': 945, 'have': 947, 't': 951}, {'<me>': 828, '^': 827}, {'he':
274, 'her': 274, 'his': 274, 'how': 274, 'if': 274, 'it': 274, 'she': 274, 'that': 274, 'their': 274, 'they': 274,
'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'<me>': 940, 'for': 931}, {'answer': 79, 'answered': 79,
'call': 411, 'called': 411, 'came': 79, 'come': 79, 'coming': 79, 'make': 672, 'pick': 360, 'picked': 360, 'replied':
79, 'reply': 79, 'respond': 79, 'responded': 79, 'show': 79, 'showed': 79}, {'not': 956}, {'t': 956}, {'place': 0,
'position': 0, 'shoes': 0}, {'my': 959}, {'in': 960, 'me': 0, 'us': 0}, {'was': 961, 'were': 961}, {'<their>': 0},
{'was': 963, 'were': 963}, {'<they>': 962, 'it': 964}, {'boots': 0, 'place': 0, 'position': 0, 'shoes': 0,
'situation': 0}, {'boots': 0, 'place': 0, 'position': 0, 'seat': 0, 'shoes': 0}, {'<my>': 966, 'my': 967, 'our': 967},
{'if': 965, 'in': 968}, {'altogether': 0, 'first': 0, 'instead': 0, 'outright': 0}, {'...': 970}, {'for': 0}, {'more':
0}, {'for': 973}, {'with': 0}, {'of': 0}, {'than': 0}, {'before': 0, 'instead': 976, 'not': 0, 'over': 0, 'rather':
977}, {'...': 978}, {'on': 0}, {'rid': 976}, {'for': 0, 'with': 0}, {'': (3, 'advice'), 'for': 0}, {'off': 0, 'out':
983}, {'...': 978, 'the': 0}, {'touch': 0}, {'back': 0, 'for': 0, 'harder': 0}, {'i': 0, 'we': 0}, {'...': 978,
'with': 0}, {'clear': 0}, {'to': 0, 'with': 0}, {'twice': 0}, {'the': 0}, {'for': 993, 'until': 0}, {'away': 0},
{'...': 969, '<bid>': 971, '<giveinf>': 971, 'aim': 972, 'ask': 974, 'avoid': 0, 'begin': 975, 'build': 979, 'buy':
979, 'cap': 0, 'charge': 0, 'close': 979, 'cut': 979, 'demand': 0, 'ditch': 0, 'drop': 979, 'err': 0, 'fight': 0,
'fire': 0, 'focus': 980, 'get': 981, 'go': 982, 'hire': 0, 'hold': 984, 'insist': 0, 'keep': 985, 'kill': 0, 'launch':
979, 'lean': 0, 'lock': 92, 'move': 979, 'negotiate': 0, 'not': 986, 'open': 979, 'opt': 972, 'plump': 972, 'price':
0, 'push': 987, 'put': 985, 'raise': 0, 'rather': 988, 'resist': 0, 'sell': 985, 'shut': 979, 'skip': 0, 'sooner': 0,
'spend': 979, 'start': 989, 'steer': 990, 'stick': 991, 'stop': 979, 'take': 979, 'think': 992, 'wait': 994, 'walk':
995}, {'bringing': 852, 'dropping': 852, 'getting': 852, 'giving': 852, 'handing': 852, 'passing': 852, 'posting':
852, 'returning': 852, 'sending': 852}, {'^': 997}, {'forgotten': 272}, {'<giveinf>': 298}, {'^': 1000}, {'to': 1001},
{'charge': 0, 'cut': 0, 'double': 0, 'drop': 0, 'focus': 0, 'hire': 0, 'move': 0, 'raise': 0, 'rethink': 0, 'sell': 0,
'simplify': 0, 'slow': 0, 'start': 0, 'stop': 0, 'wait': 0}, {'^': 1003}, {'to': 1004}, {'up': 274}, {'catch': 1006,
'come': 274, 'have': 274, 'meet': 274, 'see': 274, 'visit': 274}, {'<me>': 1002, 'me': 1005, 'to': 1007, 'us': 1005},
{'me': 1005, 'us': 1005}, {'<i>': 69}, {'<i>': 69, 'that': 1010}, {'rather': 1011}, {'<bid>': 0, 'bother': 0, 'go': 0,
'rush': 0, 'sign': 0, 'touch': 0}, {'^': 1013}, {'^': 996, 'be': 998, 'clean': 999, 'completely': 999, 'forgotten':
272, 'get': 901, 'have': 901, 'like': 1008, 'love': 1009, 'much': 1012, 'not': 1014, 'prefer': 1011, 'rather': 1011,
'sooner': 1011, 'totally': 999}, {'answer': 79, 'answered': 79, 'call': 411, 'called': 411, 'came': 79, 'come': 79,
'coming': 79, 'pick': 360, 'picked': 360, 'replied': 79, 'reply': 79, 'respond': 79, 'responded': 79, 'show': 79,
'showed': 79}, {'not': 1016}, {'my': 79}, {'answer': 79, 'answered': 79, 'call': 411, 'called': 411, 'came': 79,
'come': 79, 'coming': 79, 'get': 1018, 'got': 1018, 'pick': 360, 'picked': 360, 'receive': 1018, 'received': 1018,
'replied': 79, 'reply': 79, 'respond': 79, 'responded': 79, 'saw': 1018, 'see': 1018, 'seen': 1018, 'show': 79,
'showed': 79}, {'t': 1019}, {'^': 950, 'answer': 79, 'answered': 79, 'call': 411, 'called': 411, 'came': 79, 'come':
79, 'coming': 79, 'pick': 360, 'picked': 360, 'replied': 79, 'reply': 79, 'respond': 79, 'responded': 79, 'show': 79,
'showed': 79}, {'t': 1021}, {'^': 950}, {'<lendable>': 529}, {'...': 1024, '<lendable>': 529}, {'my': 1025, 'our':
1025}, {'^': 1026}, {'with': 1027}, {'...': 929, 'off': 1028}, {'<me>': 1002, '^': 379, 'a': 301, 'an': 301},
{'<owed_thing>': 297, 'all': 298, 'my': 298, 'our': 298, 'some': 298, 'the': 298, 'those': 298}, {'^': 1031, 'a': 924,
'an': 924}, {'': (4, 'needs_from_me'), '...': 292}, {'...': 293, '<owed_thing>': 297, 'all': 298, 'my': 1033, 'our':
1033, 'some': 298, 'the': 298, 'those': 298}, {'<me>': 1002, '^': 1034, 'a': 301, 'an': 301}, {'off': 0}, {'better':
1036, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'nuts': 0, 'right': 396, 'undercharging': 0, 'underpricing': 0,
'wrong': 396}, {'^': 1037}, {'be': 1038}, {'^': 825, 'am': 1038, 'are': 1038, 'd': 1039, 'm': 1038, 're': 1038,
'were': 1038, 'would': 1039}, {'<i>': 1040, '^': 934}, {'<i>': 1040, '^': 934, 'that': 1041}, {'am': 1038, 'are':
1038, 'd': 1039, 'm': 1038, 're': 1038, 'were': 1038, 'would': 1039}, {'<i>': 1043}, {'<i>': 1043, '^': 750, 'that':
1044}, {'...': 902}, {'...': 876, 'my': 1046, 'our': 1046}, {'^': 1047}, {'<until>': 27, 'D': 27, 'back': 28, 'over':
28, 'round': 28}, {'it': 1049, 'them': 1049}, {'bringing': 1050, 'dropping': 1050, 'giving': 1050, 'returning': 1050},
{'...': 1051}, {'<my>': 1052, 'the': 1052}, {'^': 1053}, {'down': 719, 'in': 719, 'over': 719, 'round': 719, 'up':
719}, {'...': 929, '<me>': 1055, 'clean': 999, 'completely': 999, 'forgotten': 272, 'totally': 999}, {'<me>': 719,
'about': 719, 'back': 719, 'from': 719, 'my': 719, 'on': 719, 'to': 719}, {'not': 396, 'to': 0}, {'^': 1058}, {'^':
1058, 'again': 1059}, {'me': 1060, 'us': 1060}, {'at': 1061, 'me': 1060, 'us': 1060}, {'on': 1062}, {'at': 1061,
'away': 1062, 'me': 1060, 'us': 1060}, {'badgering': 1062, 'getting': 1063, 'going': 1063, 'nagging': 1064, 'on':
1062, 'pestering': 1062}, {'her': 27, 'his': 27, 'my': 27, 'our': 27, 'the': 27, 'their': 27}, {'^': 1066}, {'<me>':
612}, {'^': 27, 'back': 612}, {'<me>': 1069, '^': 1066}, {'<me>': 612, '^': 1066}, {'approved': 1067, 'delivered':
1067, 'given': 1068, 'got': 1068, 'paid': 1070, 'returned': 1071, 'sent': 1071, 'shown': 1068, 'signed': 1071}, {'^':
1053, 'answered': 1057, 'been': 1065, 'borrowed': 938, 'called': 1057, 'emailed': 1057, 'messaged': 1057, 'not': 1072,
'phoned': 1057, 'replied': 1057, 'responded': 1057, 'rung': 1057, 'texted': 1057, 'written': 1057}, {'<me>': 612,
'my': 79}, {'approved': 1067, 'delivered': 1067, 'get': 1018, 'given': 1068, 'got': 1074, 'paid': 1070, 'receive':
1018, 'received': 1018, 'returned': 1071, 'saw': 1018, 'see': 1018, 'seen': 1018, 'sent': 1071, 'shown': 1068,
'signed': 1071}, {'t': 1075}, {'^': 1053, 'answered': 1057, 'called': 1057, 'emailed': 1057, 'messaged': 1057,
'phoned': 1057, 'replied': 1057, 'responded': 1057, 'rung': 1057, 'texted': 1057, 'written': 1057}, {'t': 1072},
{'off': 1028}, {'to': 1007}, {'at': 920, 'by': 920, 'during': 920, 'in': 920, 'on': 920, 'over': 920, 'via': 920},
{'<i>': 826, '^': 750, 'that': 833}, {'<rel>': 719}, {'<their>': 1083}, {'d': 395, 'have': 396, 'must': 0, 'need':
396, 'ought': 396, 'should': 0, 'shouldn': 403, 'shouldnt': 0, 'want': 396}, {'^': 1085}, {'<i>': 1086}, {'<i>': 1086,
'that': 1087}, {'...': 1088, '<i>': 1086, 'about': 69, 'that': 1087}, {'^': 750, 'for': 69, 'just': 751}, {'...':
1088, '<i>': 1086, 'that': 1087}, {'^': 858, 'on': 1062}, {'^': 750, 'just': 751}, {'^': 858, 'about': 859, 'at':
1061, 'away': 1062, 'for': 859, 'me': 1060, 'on': 859, 'us': 1060}, {'^': 0, 'that': 69}, {'mind': 1095, 'opinion':
1095, 'view': 1095}, {'the': 1096}, {'my': 61, 'not': 396, 'our': 61, 'to': 0}, {'^': 1098, 'about': 859, 'again':
1059, 'for': 859, 'on': 859}, {'me': 1099, 'us': 1060}, {'at': 1100, 'me': 1060, 'us': 1060}, {'up': 272}, {'...':
1088, '<i>': 1086, '^': 1058, 'that': 1087}, {'<me>': 1103}, {'...': 909, 'my': 257, 'our': 257}, {'^': 1105, 'a':
865, 'an': 865, 'my': 865, 'our': 865, 'some': 865, 'the': 865}, {'^': 858, 'about': 859, 'for': 1106, 'on': 913},
{'^': 855, 'a': 856, 'adamant': 1089, 'after': 860, 'against': 862, 'all': 1090, 'arguing': 1091, 'asking': 867,
'badgering': 1062, 'big': 868, 'borrowing': 938, 'bringing': 871, 'chasing': 872, 'coming': 873, 'convinced': 922,
'counting': 879, 'dead': 881, 'dropping': 882, 'expecting': 878, 'firmly': 863, 'for': 883, 'getting': 1092, 'going':
1063, 'hanging': 884, 'holding': 885, 'hoping': 886, 'in': 890, 'insisting': 1091, 'like': 1093, 'looking': 885,
'nagging': 1094, 'not': 892, 'of': 1097, 'on': 1101, 'only': 895, 'pestering': 1062, 'picking': 1102, 'popping': 882,
'pressing': 860, 'pushing': 863, 'saying': 1091, 'stopping': 882, 'strongly': 896, 'suggesting': 1091, 'swinging':
882, 'telling': 1104, 'to': 906, 'very': 907, 'visiting': 908, 'waiting': 1107}, {'t': 1016}, {'the': 845},
{'picking': 1102}, {'up': 1110}, {'answers': 1110, 'is': 1111, 'picked': 1112, 'picking': 1102, 'picks': 1102},
{'<me>': 753}, {'saying': 753, 'telling': 1114}, {'...': 1088, '<i>': 1086, '^': 750, 'that': 1087, 'to': 751},
{'<bid>': 0, '<bid_of>': 749, 'not': 396, 'to': 0}, {'...': 1088, '<i>': 1086, '^': 1117, 'that': 1087, 'to': 751},
{'<me>': 1118}, {'adamant': 1091, 'arguing': 1091, 'badgering': 1062, 'getting': 1063, 'going': 1063, 'insisting':
1091, 'nagging': 1064, 'on': 1062, 'pestering': 1062, 'saying': 1116, 'suggesting': 1091, 'telling': 1119}, {'...':
929, 'with': 1027}, {'soon': 27}, {'after': 27, 'as': 1122, 'once': 27, 'when': 27}, {'after': 27, 'as': 1122, 'back':
1123, 'once': 27, 'when': 27}, {'it': 1124, 'them': 1124}, {'bring': 1125, 'drop': 1125, 'give': 1125, 'hand': 1125,
'post': 1125, 'return': 1125}, {'across': 897, 'back': 897, 'done': 898, 'from': 942, 'off': 897, 'over': 897,
'ready': 898, 'to': 205, 'w': 205, 'with': 205}, {'': (5, 'mine'), '<until>': 61, 'D': 61}, {'me': 1128, 'us': 1128},
{'from': 1129}, {'...': 1130}, {'': (5, 'mine'), '...': 902}, {'...': 1127, 'a': 1131, 'an': 1131, 'my': 1132, 'our':
1132, 'the': 1131}, {'^': 1133}, {'<until>': 257, 'from': 1129}, {'...': 1135, '<until>': 257}, {'': (5, 'mine'),
'...': 902, 'D': 257}, {'...': 899, 'a': 1136, 'an': 1136, 'everything': 297, 'it': 297, 'my': 1137, 'our': 1137,
'the': 1136, 'them': 297}, {'^': 1138}, {'a': 1131, 'an': 1131, 'my': 61, 'our': 61, 'the': 1131}, {'^': 1140}, {'^':
1126, 'be': 998, 'get': 1134, 'have': 1139, 'receive': 1141}, {'<me>': 940, 'off': 1028}, {'<giveinf>': 219}, {'^':
1144}, {'get': 925, 'have': 925, 'read': 925, 'receive': 925, 'see': 925}, {'<me>': 1002, '^': 1034, 'a': 301, 'an':
301, 'to': 1146}, {'^': 379, 'a': 301, 'an': 301, 'to': 1146}, {'<owed_thing>': 292, 'by': 902, 'for': 902, 'from':
942}, {'...': 1149, '<owed_thing>': 297, 'all': 298, 'my': 1033, 'our': 1033, 'some': 298, 'the': 298, 'those': 298},
{'<me>': 1002, '^': 1150, 'a': 301, 'an': 301, 'to': 1146}, {'': (0, 'missed'), 'back': 79, 'up': 79}, {'': (0,
'missed'), 'back': 79, 'my': 79, 'up': 79}, {'': (0, 'missed'), 'the': 845}, {'up': 1154}, {'answer': 79, 'answered':
1152, 'answers': 1110, 'call': 411, 'called': 1152, 'came': 1152, 'come': 79, 'coming': 79, 'emailed': 1152, 'get':
1018, 'got': 1153, 'is': 1111, 'phoned': 1152, 'pick': 360, 'picked': 1155, 'picking': 1102, 'picks': 1102, 'rang':
1152, 'receive': 1018, 'received': 1018, 'replied': 1152, 'reply': 79, 'respond': 79, 'responded': 79, 'saw': 1018,
'see': 1018, 'seen': 1018, 'show': 79, 'showed': 1152, 'texted': 1152, 'turned': 1152, 'wrote': 1152}, {'me': 69,
'my': 69, 'our': 69, 'us': 69}, {'me': 69, 'us': 69}, {'favor': 237, 'favour': 237}, {'a': 297, 'an': 297,
'everything': 297, 'it': 297, 'my': 903, 'our': 903, 'the': 297, 'them': 297}, {'^': 1160}, {'have': 1161}, {'^': 855,
'a': 856, 'adamant': 857, 'after': 860, 'against': 1157, 'all': 863, 'asking': 867, 'big': 868, 'bringing': 871,
'chasing': 872, 'coming': 873, 'dead': 881, 'dropping': 882, 'firmly': 863, 'for': 1158, 'hanging': 884, 'holding':
885, 'in': 1159, 'looking': 885, 'nagging': 860, 'not': 892, 'on': 894, 'only': 895, 'popping': 882, 'pressing': 860,
'pushing': 863, 'stopping': 882, 'strongly': 896, 'swinging': 882, 'to': 1162, 'very': 907, 'visiting': 908,
'waiting': 867}, {'<i>': 826, '^': 750, 'at': 920, 'by': 920, 'during': 920, 'in': 920, 'on': 920, 'over': 920,
'that': 833, 'via': 920}, {'2': 0, 'a': 0, 'an': 0, 'better': 0, 'fewer': 0, 'less': 0, 'more': 0, 'our': 0, 'some':
0, 'to': 0}, {'got': 396}, {'better': 0, 'can': 0, 'could': 0, 'd': 395, 'gotta': 0, 'have': 396, 'might': 0, 'must':
0, 'need': 1165, 'ought': 396, 'shd': 0, 'should': 0, 'shouldn': 403, 'shouldnt': 0, 've': 1166}, {'^': 1167, 'am':
1038, 'are': 1038, 'd': 1039, 'm': 1038, 're': 1038, 'were': 1038, 'would': 1039}, {'not': 0}, {'...': 933, '<bid>':
0, '<bid_of>': 749, 'always': 0, 'ask': 0, 'do': 1169, 'don': 403, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0,
'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'': (13, 'talk'), '<i>': 1168, '^': 934},
{'always': 0, 'ask': 0, 'do': 1169, 'don': 403, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0,
'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'^': 1172}, {'<i>': 1168, '^': 1170, 'he': 274, 'her': 274, 'his':
274, 'how': 274, 'if': 274, 'it': 274, 'she': 274, 'that': 1171, 'their': 274, 'they': 274, 'to': 1173, 'what': 274,
'when': 274, 'whether': 274, 'why': 274}, {'': (3, 'advice'), 'better': 0, 'can': 0, 'could': 0, 'd': 395, 'gotta': 0,
'have': 396, 'might': 0, 'must': 0, 'need': 824, 'ought': 396, 'shd': 0, 'should': 0, 'shouldn': 403, 'shouldnt': 0,
've': 1166}, {'^': 1175}, {'better': 0, 'can': 0, 'could': 0, 'd': 395, 'gotta': 0, 'have': 396, 'might': 0, 'must':
0, 'need': 824, 'ought': 396, 'shd': 0, 'should': 0, 'shouldn': 403, 'shouldnt': 0, 've': 1166}, {'^': 1177}, {'<i>':
1178, '^': 0}, {'<i>': 1176, '<me>': 69, '^': 0, 'at': 832, 'by': 832, 'during': 832, 'in': 832, 'on': 832, 'over':
832, 'that': 1179, 'to': 69, 'via': 832}, {'<i>': 1176, '<me>': 69, '^': 0, 'that': 1179, 'to': 69}, {'^': 257},
{'<me>': 1182, '<them>': 1182}, {'bring': 1183, 'email': 1183, 'forward': 1183, 'give': 1183, 'lend': 1183, 'mail':
1183, 'send': 1183, 'show': 1183}, {'<i>': 840, '<me>': 842, 'back': 843, 'bring': 1183, 'email': 1183, 'forward':
1183, 'give': 1183, 'lend': 1183, 'mail': 1183, 'send': 1183, 'show': 1183, 'that': 841, 'to': 1184}, {'^': 855, 'a':
856, 'adamant': 1089, 'after': 860, 'against': 862, 'all': 1090, 'arguing': 1091, 'asking': 867, 'badgering': 1062,
'been': 1065, 'big': 868, 'borrowing': 938, 'bringing': 871, 'chasing': 872, 'coming': 873, 'counting': 879, 'dead':
881, 'dropping': 882, 'expecting': 878, 'firmly': 863, 'for': 883, 'getting': 1092, 'going': 1063, 'got': 1054,
'hanging': 884, 'holding': 885, 'hoping': 886, 'in': 890, 'insisting': 1091, 'like': 1093, 'looking': 885, 'nagging':
1094, 'not': 892, 'of': 1097, 'on': 1101, 'only': 895, 'pestering': 1062, 'popping': 882, 'pressing': 860, 'pushing':
863, 'saying': 1091, 'stopping': 882, 'strongly': 896, 'suggesting': 1091, 'swinging': 882, 'telling': 1104, 'to':
1162, 'very': 907, 'visiting': 908, 'waiting': 1107}, {'^': 1167, 'shall': 69}, {'have': 396, 'must': 0, 'need': 0,
'should': 0}, {'^': 1188}, {'<i>': 1189, '^': 396}, {'...': 933, '<bid>': 0, '<bid_of>': 749, '<giveinf>': 0,
'always': 0, 'ask': 0, 'do': 1169, 'don': 403, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0,
'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'<i>': 917, '^': 830, 'that': 918}, {'...': 1192}, {'bottle': 274},
{'kids': 274}, {'<me>': 1182, '<them>': 1182, 'a': 1194, 'the': 1195, 'wine': 274}, {'come': 274, 'you': 274},
{'worry': 274, 'you': 274}, {'t': 1198}, {'worry': 274}, {'<me>': 274}, {'to': 1201}, {'back': 1202, 'well': 274},
{'love': 274}, {'<me>': 1182, '<them>': 1182, 'her': 1204, 'his': 1204, 'my': 274}, {'luck': 274}, {'a': 274, 'fun':
274}, {'on': 274}, {'touch': 274}, {'in': 1209}, {'mind': 274}, {'hello': 274, 'hi': 274}, {'love': 274, 'regards':
274}, {'<me>': 1182, '<them>': 1182, 'my': 1213}, {'of': 274}, {'care': 274}, {'^': 1167}, {'': (13, 'talk'), '<i>':
1217, '^': 934}, {'<giveinf>': 0, 'always': 0, 'ask': 0, 'do': 1169, 'don': 403, 'dont': 0, 'drop': 0, 'fire': 0,
'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'^': 1219, 'bring': 1183, 'email':
1183, 'forward': 1183, 'give': 1183, 'lend': 1183, 'mail': 1183, 'send': 1183, 'show': 1183}, {':': 69, '<i>': 1187,
'<me>': 1190, '^': 1191, 'at': 1193, 'bring': 1196, 'by': 1193, 'do': 1197, 'don': 1199, 'dont': 1200, 'during': 1193,
'email': 1183, 'forget': 317, 'forward': 1183, 'get': 1203, 'give': 1205, 'good': 1206, 'have': 1207, 'he': 274,
'her': 274, 'his': 274, 'hold': 1208, 'how': 274, 'if': 274, 'in': 1193, 'it': 274, 'keep': 1210, 'lend': 1183,
'mail': 1183, 'never': 1211, 'on': 1193, 'over': 1193, 'say': 1212, 'send': 1214, 'she': 274, 'show': 1183, 'start':
1215, 'stop': 317, 'take': 1216, 'thank': 274, 'that': 1218, 'their': 274, 'they': 274, 'to': 1220, 'via': 1193,
'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'<bid>': 0, '<bid_of>': 749, '<giveinf>': 0}, {'<me>': 1190,
'^': 1222}, {':': 69, '<i>': 1168, '<me>': 1190, '^': 1191, 'at': 1193, 'bring': 1196, 'by': 1193, 'do': 1197, 'don':
1199, 'dont': 1200, 'during': 1193, 'email': 1183, 'forget': 317, 'forward': 1183, 'get': 1203, 'give': 1205, 'good':
1206, 'have': 1207, 'he': 274, 'her': 274, 'his': 274, 'hold': 1208, 'how': 274, 'if': 274, 'in': 1193, 'it': 274,
'keep': 1210, 'lend': 1183, 'mail': 1183, 'never': 1211, 'on': 1193, 'over': 1193, 'say': 1212, 'send': 1214, 'she':
274, 'show': 1183, 'start': 1215, 'stop': 317, 'take': 1216, 'thank': 274, 'that': 1171, 'their': 274, 'they': 274,
'to': 1220, 'via': 1193, 'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'<me>': 475}, {'a': 1131, 'an': 1131,
'the': 1131}, {'^': 1226}, {'^': 1144, 'get': 1227, 'have': 1227, 'receive': 1227}, {'^': 1144, 'have': 947}, {'^':
1053, 'not': 1072}, {'got': 1054}, {'got': 1054, 'has': 1230, 'hasn': 1078, 'hasnt': 1072, 'have': 1054, 'haven':
1078, 'havent': 1072, 's': 1231}, {'': (3, 'advice'), '...': 933}, {'<i>': 1178, '^': 934}, {'<i>': 1176, '^': 1233,
'at': 1193, 'by': 1193, 'during': 1193, 'in': 1193, 'on': 1193, 'over': 1193, 'that': 1234, 'via': 1193}, {'<i>':
1176, '^': 1233, 'that': 1234}, {'<i>': 1189}, {'<me>': 1237}, {'<i>': 1189, 'he': 274, 'her': 274, 'his': 274, 'how':
274, 'if': 274, 'it': 274, 'she': 274, 'that': 274, 'their': 274, 'they': 274, 'what': 274, 'when': 274, 'whether':
274, 'why': 274}, {'<me>': 1239}, {'': (13, 'talk'), '<i>': 840}, {'<i>': 840, '<me>': 842, 'back': 843, 'bring':
1183, 'email': 1183, 'forward': 1183, 'give': 1183, 'he': 274, 'her': 274, 'his': 274, 'how': 274, 'if': 274, 'it':
274, 'lend': 1183, 'mail': 1183, 'send': 1183, 'she': 274, 'show': 1183, 'that': 1241, 'their': 274, 'they': 274,
'to': 1184, 'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'should': 69}, {'<i>': 1243}, {'^': 1167, 'am':
1038, 'are': 1038, 'd': 1039, 'm': 1038, 're': 1038, 'should': 69, 'were': 1038, 'would': 1039}, {'<i>': 1245, '^':
1170, 'he': 274, 'her': 274, 'his': 274, 'how': 274, 'if': 274, 'it': 274, 'she': 274, 'that': 1171, 'their': 274,
'they': 274, 'to': 1173, 'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'': (13, 'talk'), '<i>': 1178, '^':
934}, {'<i>': 1178, '^': 934, 'at': 920, 'by': 920, 'during': 920, 'he': 274, 'her': 274, 'his': 274, 'how': 274,
'if': 274, 'in': 920, 'it': 274, 'on': 920, 'over': 920, 'she': 274, 'that': 1247, 'their': 274, 'they': 274, 'via':
920, 'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'': (13, 'talk'), '<i>': 1043}, {'<i>': 1043, 'at': 920,
'by': 920, 'during': 920, 'he': 274, 'her': 274, 'his': 274, 'how': 274, 'if': 274, 'in': 920, 'it': 274, 'on': 920,
'over': 920, 'she': 274, 'that': 1249, 'their': 274, 'they': 274, 'via': 920, 'what': 274, 'when': 274, 'whether':
274, 'why': 274}, {'<me>': 1250}, {'away': 938, 'part': 719}, {'up': 719}, {'answered': 1057, 'called': 1057,
'emailed': 1057, 'messaged': 1057, 'phoned': 1057, 'replied': 1057, 'responded': 1057, 'rung': 1057, 'texted': 1057,
'written': 1057}, {'': (13, 'talk'), '^': 923, 'a': 924, 'an': 924, 'my': 924, 'our': 924, 'the': 924}, {'catch':
1006, 'come': 274, 'get': 925, 'have': 1255, 'meet': 274, 'read': 925, 'receive': 925, 'see': 1255, 'visit': 274},
{'<me>': 1002, '^': 379, 'a': 301, 'an': 301, 'to': 1256}, {'<me>': 1002, '^': 379, 'a': 301, 'an': 301, 'me': 1005,
'to': 1256, 'us': 1005}, {'<owed_thing>': 292, 'from': 942}, {'<until>': 257, 'by': 257}, {'...': 1260}, {'...': 1259,
'<owed_thing>': 297, 'all': 298, 'my': 1261, 'our': 1261, 'some': 298, 'the': 298, 'those': 298}, {'<me>': 1002, '^':
1262, 'a': 301, 'an': 301, 'me': 1005, 'to': 1256, 'us': 1005}, {'<i>': 826, '<me>': 828, '^': 827, 'that': 833},
{'^': 298, 'a': 865, 'an': 865, 'my': 865, 'our': 865, 'some': 865, 'the': 865}, {'for': 1265}, {'': (23, 'contact'),
'favor': 237, 'favour': 889}, {'a': 856, 'in': 238}, {'get': 901, 'have': 901}, {'a': 856, 'adamant': 1089, 'against':
862, 'all': 1090, 'arguing': 1091, 'around': 719, 'asking': 1266, 'badgering': 1062, 'big': 868, 'clear': 922, 'dead':
881, 'firmly': 863, 'for': 883, 'getting': 1063, 'going': 1063, 'in': 1267, 'insisting': 1091, 'like': 1093,
'nagging': 1064, 'not': 1268, 'of': 1097, 'on': 1062, 'pestering': 1062, 'pushing': 863, 'saying': 1091, 'strongly':
896, 'suggesting': 1091, 'telling': 1104, 'to': 1269, 'very': 907, 'waiting': 1266}, {'...': 929, '^': 24, 'home':
1028, 'off': 1028}, {'a': 856, 'adamant': 1089, 'against': 862, 'all': 863, 'arguing': 1091, 'around': 719,
'badgering': 1062, 'big': 868, 'dead': 881, 'firmly': 863, 'for': 883, 'getting': 1063, 'going': 1063, 'in': 1267,
'insisting': 1091, 'nagging': 1064, 'not': 1268, 'of': 1097, 'on': 1062, 'pestering': 1062, 'pushing': 863, 'saying':
1091, 'strongly': 896, 'suggesting': 1091, 'telling': 1104, 'to': 1269, 'very': 907}, {'be': 998, 'get': 1134, 'have':
1139, 'not': 951, 'receive': 1141}, {'t': 951}, {'<bid>': 0, 'accept': 0, 'bet': 0, 'bother': 0, 'chase': 0, 'do': 0,
'give': 0, 'go': 0, 'hire': 0, 'invest': 0, 'pay': 0, 'raise': 0, 'rely': 0, 'risk': 0, 'rush': 0, 'sell': 0, 'sign':
0, 'spend': 0, 'start': 0, 'take': 0, 'touch': 0, 'trust': 0}, {'^': 1275}, {'^': 996, 'get': 901, 'have': 901,
'like': 1008, 'much': 1012, 'not': 1276, 'prefer': 1011, 'rather': 1011, 'sooner': 1011}, {'accept': 0, 'bet': 0,
'bother': 0, 'chase': 0, 'do': 0, 'give': 0, 'go': 0, 'hire': 0, 'invest': 0, 'pay': 0, 'raise': 0, 'rely': 0, 'risk':
0, 'rush': 0, 'sell': 0, 'sign': 0, 'spend': 0, 'start': 0, 'take': 0, 'touch': 0, 'trust': 0}, {'^': 1278}, {'t':
1279}, {'<bids>': 819, '^': 823, 'advised': 834, 'advises': 835, 'all': 836, 'answered': 844, 'answers': 846, 'are':
915, 'argued': 921, 'argues': 922, 'asked': 927, 'asks': 928, 'ate': 930, 'attended': 719, 'babysat': 932, 'baked':
932, 'become': 878, 'becomes': 878, 'believed': 922, 'believes': 936, 'borrowed': 938, 'borrows': 938, 'both': 836,
'bought': 941, 'bringing': 871, 'can': 952, 'cannot': 951, 'cant': 951, 'catered': 932, 'cautioned': 953, 'claims':
954, 'confirmed': 954, 'cooked': 955, 'could': 957, 'couldn': 958, 'couldnt': 956, 'd': 1015, 'did': 1017, 'didn':
1020, 'didnt': 1019, 'doesn': 1022, 'doesnt': 1023, 'drove': 1029, 'emailed': 844, 'expect': 1030, 'expected': 1032,
'expecting': 296, 'expects': 1035, 'explained': 954, 'fed': 941, 'feels': 1042, 'felt': 921, 'figures': 1045, 'get':
1048, 'gets': 1048, 'goes': 751, 'got': 1054, 'had': 1056, 'has': 1073, 'hasn': 1076, 'hasnt': 1075, 'have': 1077,
'haven': 1078, 'havent': 1072, 'headed': 1079, 'heard': 954, 'hoped': 1080, 'hopes': 1080, 'insisted': 1081,
'insists': 1082, 'introduced': 1084, 'is': 1108, 'isn': 1109, 'just': 1113, 'keep': 1115, 'keeps': 1120, 'kept': 1120,
'left': 1121, 'll': 1142, 'made': 1143, 'mentioned': 954, 'mentions': 954, 'messaged': 844, 'met': 930, 'must': 1145,
'need': 1147, 'needed': 1148, 'needs': 1151, 'never': 1156, 'picked': 1112, 'picking': 1102, 'picks': 1102, 'plans':
1080, 'played': 932, 'proposed': 1010, 'proposes': 1010, 're': 1163, 'receives': 878, 'reckoned': 1164, 'reckons':
1174, 'recommended': 1180, 'recommends': 1181, 'replied': 1185, 'replies': 844, 'responded': 844, 'responds': 844,
's': 1186, 'said': 1221, 'sang': 932, 'say': 1223, 'says': 1224, 'served': 941, 'sez': 751, 'shadowed': 1225, 'shall':
1228, 'should': 1229, 'still': 1232, 'suggested': 1235, 'suggests': 1236, 'tell': 1238, 'tells': 1240, 'texted': 1242,
'think': 1244, 'thinks': 1246, 'thought': 1248, 'told': 1251, 'took': 1252, 'turned': 1253, 've': 1254, 'walked':
1079, 'want': 1257, 'wanted': 1258, 'wants': 1263, 'warned': 1264, 'was': 1270, 'went': 1271, 'were': 1272, 'will':
1273, 'won': 1274, 'wont': 951, 'would': 1277, 'wouldn': 1280, 'wouldnt': 1279, 'writes': 844, 'wrote': 1242}, {'':
(21, 'gave:encouragement')}, {'^': 1282}, {'natural': 1283}, {'to': 1283}, {'than': 1283}, {'alone': 1283}, {'right':
1283}, {'the': 1288}, {'best': 1283}, {'a': 1284, 'able': 1283, 'amazing': 1283, 'better': 1283, 'brilliant': 1283,
'capable': 1283, 'doing': 1283, 'going': 1285, 'gonna': 1283, 'good': 1283, 'great': 1283, 'more': 1286, 'much': 1283,
'not': 1287, 'on': 1289, 'ready': 1283, 'strong': 1283, 'the': 1290}, {'^': 1282, 'alright': 1283, 'amazing': 1283,
'brilliant': 1283, 'fine': 1283, 'good': 1283, 'grand': 1283, 'great': 1283, 'ok': 1283, 'okay': 1283, 'ready': 1283},
{'brilliantly': 1283, 'fine': 1283, 'great': 1283, 'it': 1283, 'well': 1283}, {'reason': 1283}, {'there': 1283,
'through': 1283}, {'far': 1282}, {'takes': 1283}, {'it': 1297}, {'this': 1283, 'what': 1298}, {'a': 1282, 'an': 1282,
'it': 1283}, {'off': 1283}, {'it': 1301}, {'in': 1283}, {'^': 1282, 'it': 1282}, {'ace': 1283, 'be': 1292, 'been':
1283, 'breeze': 1282, 'come': 1283, 'do': 1293, 'done': 1283, 'earned': 1283, 'every': 1294, 'find': 1283, 'fly':
1283, 'get': 1295, 'go': 1296, 'got': 1299, 'love': 1282, 'make': 1300, 'manage': 1283, 'nail': 1283, 'nothing': 1285,
'pull': 1302, 'put': 1303, 'rock': 1283, 'smash': 1283, 'suit': 1282, 'walk': 1304}, {'been': 1283, 'come': 1283,
'done': 1283, 'earned': 1283, 'every': 1294, 'got': 1299, 'nothing': 1285, 'put': 1303}, {'ace': 1283, 'be': 1292,
'breeze': 1282, 'do': 1293, 'find': 1283, 'fly': 1283, 'get': 1295, 'go': 1296, 'love': 1282, 'make': 1300, 'manage':
1283, 'nail': 1283, 'pull': 1302, 'rock': 1283, 'smash': 1283, 'suit': 1282, 'walk': 1304}, {'a': 1284, 'able': 1283,
'amazing': 1283, 'been': 1283, 'better': 1283, 'brilliant': 1283, 'capable': 1283, 'come': 1283, 'doing': 1283,
'done': 1283, 'earned': 1283, 'every': 1294, 'going': 1285, 'gonna': 1283, 'good': 1283, 'got': 1299, 'great': 1283,
'more': 1286, 'much': 1283, 'not': 1287, 'nothing': 1285, 'on': 1289, 'put': 1303, 'ready': 1283, 'strong': 1283,
'the': 1290}, {'are': 1291, 'd': 1305, 'has': 1306, 'have': 1306, 'is': 1291, 'll': 1307, 're': 1291, 's': 1308, 've':
1306, 'will': 1307, 'would': 1307}, {'<they>': 1309}, {'<they>': 1309, 'that': 1310}, {'<them>': 1311}, {'<them>': 70,
'N': 70}, {'from': 1313}, {'her': 274, 'him': 274, 'me': 274, 'them': 274, 'us': 274}, {'best': 274, 'better': 274,
'fine': 274, 'for': 1315, 'good': 274, 'ok': 274, 'okay': 274}, {'is': 1316, 's': 1316, 'suits': 1316, 'works': 1316},
{'together': 16}, {'<outing>': 16, 'at': 16, 'attending': 16, 'catching': 16, 'celebrating': 16, 'cooking': 16,
'doing': 16, 'driving': 16, 'flying': 16, 'getting': 1318, 'going': 16, 'having': 16, 'heading': 16, 'hosting': 16,
'in': 16, 'meeting': 16, 'picking': 16, 'playing': 16, 'presenting': 16, 'running': 16, 'seeing': 16, 'showing': 16,
'speaking': 16, 'taking': 16, 'traveling': 16, 'travelling': 16, 'trying': 16, 'visiting': 16, 'watching': 16, 'with':
16}, {'<outing>': 16}, {'am': 1320, 'are': 1320, 'm': 1320, 're': 1320}, {'N': 1321}, {'1': 16}, {'up': 16}, {'one':
16}, {'to': 1325}, {'call': 16}, {'1': 1323, 'appointment': 16, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch':
1324, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow': 1324, 'interview': 16,
'lunch': 16, 'meeting': 16, 'mtg': 16, 'one': 1326, 'phone': 1327, 'session': 16, 'supper': 16, 'sync': 16, 'tea': 16,
'video': 1327, 'workshop': 16, 'zoom': 16}, {'': (2, 'plan'), '1': 1323, 'appointment': 16, 'breakfast': 16, 'brunch':
16, 'call': 16, 'catch': 1324, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow':
1324, 'interview': 16, 'lunch': 16, 'meeting': 16, 'mtg': 16, 'one': 1326, 'phone': 1327, 'session': 16, 'supper': 16,
'sync': 16, 'tea': 16, 'video': 1327, 'workshop': 16, 'zoom': 16}, {'up': 1329}, {'1': 1323, 'another': 1328,
'appointment': 16, 'board': 1328, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1324, 'chat': 16, 'coffee': 16,
'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'final': 1328, 'first': 1328, 'follow': 1330, 'interview': 16,
'lunch': 16, 'meeting': 16, 'monthly': 1328, 'mtg': 16, 'one': 1326, 'phone': 1327, 'quick': 1328, 'second': 1328,
'session': 16, 'short': 1328, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1328, 'video': 1327, 'weekly': 1328,
'workshop': 16, 'zoom': 16}, {'1': 1323, 'a': 1331, 'an': 1331, 'another': 1328, 'appointment': 16, 'board': 1328,
'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1324, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner':
16, 'drinks': 16, 'final': 1328, 'first': 1328, 'follow': 1330, 'interview': 16, 'lunch': 16, 'meeting': 16,
'monthly': 1328, 'mtg': 16, 'my': 1331, 'one': 1326, 'our': 1331, 'phone': 1327, 'quick': 1328, 'second': 1328,
'session': 16, 'short': 1328, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1328, 'the': 1331, 'video': 1327, 'weekly':
1328, 'workshop': 16, 'zoom': 16}, {'1': 1323, 'a': 1331, 'an': 1331, 'another': 1328, 'appointment': 16, 'board':
1328, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1324, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16,
'dinner': 16, 'drinks': 16, 'final': 1328, 'first': 1328, 'follow': 1330, 'got': 1332, 'interview': 16, 'lunch': 16,
'meeting': 16, 'monthly': 1328, 'mtg': 16, 'my': 1331, 'one': 1326, 'our': 1331, 'phone': 1327, 'quick': 1328,
'second': 1328, 'session': 16, 'short': 1328, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1328, 'the': 1331, 'video':
1327, 'weekly': 1328, 'workshop': 16, 'zoom': 16}, {'am': 1319, 'and': 1322, 'are': 1319, 'fly': 16, 'go': 16, 'have':
1333, 'host': 16, 'm': 1319, 'meet': 16, 're': 1319, 'see': 16, 'travel': 16, 've': 1333, 'visit': 16}, {'<outing>':
16, 'attending': 16, 'catching': 16, 'celebrating': 16, 'cooking': 16, 'doing': 16, 'driving': 16, 'flying': 16,
'getting': 1318, 'going': 16, 'having': 16, 'heading': 16, 'hosting': 16, 'meeting': 16, 'picking': 16, 'playing': 16,
'presenting': 16, 'running': 16, 'seeing': 16, 'showing': 16, 'speaking': 16, 'taking': 16, 'traveling': 16,
'travelling': 16, 'trying': 16, 'visiting': 16, 'watching': 16}, {'am': 1320, 'are': 1335, 'm': 1320, 're': 1320},
{'<i>': 1336}, {'me': 16, 'over': 16, 'round': 16, 'us': 16}, {'bringing': 1338, 'calling': 1338, 'collecting': 1338,
'driving': 1338, 'dropping': 1338, 'fetching': 1338, 'hosting': 1338, 'meeting': 1338, 'picking': 1338, 'ringing':
1338, 'showing': 1338, 'taking': 1338, 'treating': 1338}, {'and': 1337, 'is': 1339, 's': 1339}, {'...': 1317, '<i>':
1334, '<off_it>': 486, 'N': 1340, 'is': 1316, 's': 1316, 'suits': 1316, 'works': 1316}, {'table': 719}, {'the': 1342},
{'room': 719}, {'attendance': 719, 'the': 1344}, {'call': 719}, {'it': 719, 'the': 1346}, {'at': 1343, 'in': 1345,
'on': 1347, 'present': 719, 'there': 719}, {'all': 1348, 'also': 1348, 'at': 1343, 'both': 1348, 'in': 1345, 'on':
1347, 'present': 719, 'there': 719}, {'was': 1349, 'were': 1349}, {'N': 1350}, {'and': 1351, 'was': 1349, 'were':
1349}, {'<outing>': 116, 'attending': 116, 'away': 584, 'booked': 584, 'catching': 116, 'celebrating': 116, 'cooking':
116, 'doing': 116, 'driving': 116, 'due': 601, 'flying': 116, 'getting': 625, 'going': 601, 'having': 116, 'heading':
601, 'hosting': 116, 'meeting': 116, 'off': 601, 'out': 584, 'picking': 116, 'playing': 116, 'presenting': 116,
'running': 116, 'seeing': 116, 'showing': 116, 'speaking': 116, 'taking': 116, 'traveling': 116, 'travelling': 116,
'trying': 116, 'visiting': 116, 'watching': 116}, {'am': 619, 'are': 1353, 'fly': 116, 'have': 621, 'm': 619, 'meet':
116, 're': 619, 'travel': 116, 've': 622}, {'': (14, 'together')}, {'away': 584, 'booked': 584, 'due': 584, 'going':
584, 'heading': 584, 'off': 584, 'out': 584}, {'': (14, 'together'), 'am': 1356, 'are': 1356, 'm': 1356, 're': 1356},
{'<i>': 1354, 'N': 1350, 'i': 1355, 'me': 1357, 'myself': 1355, 'us': 1355}, {'<bid>': 0, '<bid_it>': 0}, {'^': 1359},
{':': 1360}, {':': 1360, 'D': 1361, 'back': 1361}, {'...': 17, 'D': 16, 'along': 116, 'back': 116, 'by': 116, 'down':
116, 'for': 116, 'in': 116, 'out': 116, 'over': 116, 'round': 116, 'to': 116, 'up': 116, 'with': 116}, {'at': 116,
'over': 116, 'with': 116}, {'<give1>': 822, '<giveinf>': 822, '<to_do>': 822}, {'^': 1365}, {'after': 860, 'asking':
860, 'chasing': 872, 'coming': 1363, 'hanging': 884, 'holding': 885, 'looking': 885, 'nagging': 860, 'on': 894,
'pressing': 860, 'staying': 1364, 'to': 1366, 'waiting': 860}, {'^': 81}, {'d': 1368, 'll': 1368, 'will': 1368,
'would': 1368}, {'<they>': 1369}, {'<they>': 1369, 'that': 1370}, {'<me>': 1371}, {':': 25, 'D': 26, 'back': 26},
{'ill': 79, 'sick': 79}, {'in': 1374}, {'along': 719}, {'in': 719}, {'my': 79, 'our': 79}, {'on': 1378}, {'D': 16,
'for': 17, 'to': 17}, {'by': 719}, {'<bid>': 0, 'ask': 0, 'get': 0, 'go': 0, 'leave': 0, 'let': 0, 'take': 0}, {'^':
1382}, {':': 1383}, {'...': 1384}, {':': 1360, 'about': 1385, 'on': 1385, 're': 1385, 'with': 1385}, {':': 1360, 'D':
1361, 'about': 1385, 'back': 1386, 'on': 1385, 're': 1385, 'with': 1385}, {'borrowed': 938}, {'<a_chat>': 719},
{'<a_chat>': 719, 'good': 1389, 'little': 1389, 'long': 1389, 'proper': 1389, 'quick': 1389, 'short': 1389, 'wee':
1389}, {'a': 1390, 'an': 1390, 'some': 1390}, {'for': 1391}, {'...': 1392, 'for': 1391}, {'...': 1392, 'about': 1393,
'around': 1393, 'back': 1393, 'behind': 1393, 'for': 1391, 'late': 1393, 'on': 1393, 'over': 1393}, {'me': 18, 'us':
18}, {'see': 1395}, {'to': 1396, 'with': 1395}, {'...': 17, 'D': 16, 'on': 17}, {'D': 16, 'on': 17}, {'me': 1399,
'mine': 1399, 'ours': 1399, 'us': 1399}, {'by': 1398, 'in': 1398, 'off': 18, 'over': 1398, 'round': 1398, 'to': 1400},
{'...': 1401, 'by': 116, 'in': 116, 'me': 116, 'over': 116, 'round': 116, 'us': 116}, {'by': 18, 'in': 18, 'me': 116,
'over': 18, 'past': 18, 'round': 18, 'us': 116}, {'by': 116, 'in': 116, 'me': 116, 'over': 116, 'round': 116, 'us':
116}, {'...': 1401, 'by': 18, 'in': 18, 'me': 116, 'over': 18, 'past': 18, 'round': 18, 'us': 116}, {'by': 18, 'in':
18, 'out': 860, 'over': 18, 'past': 18, 'round': 18}, {'by': 18, 'in': 18, 'over': 18, 'past': 18, 'round': 18},
{'week': 79}, {'all': 1408, 'ill': 79, 'sick': 79, 'today': 79}, {'leave': 79}, {'for': 1368, 'to': 1368}, {'blower':
719, 'facetime': 719, 'hook': 1411, 'line': 719, 'phone': 719, 'skype': 719, 'teams': 719, 'whatsapp': 719, 'zoom':
719}, {'D': 16, 'annual': 1410, 'at': 893, 'blower': 719, 'facetime': 719, 'for': 17, 'holiday': 79, 'holidays': 79,
'hols': 79, 'leave': 79, 'line': 719, 'maternity': 79, 'paternity': 79, 'phone': 719, 'skype': 719, 'teams': 719,
'the': 1412, 'to': 17, 'vacation': 79, 'whatsapp': 719, 'zoom': 719}, {'sick': 79}, {'after': 860, 'asking': 860,
'back': 1397, 'borrowing': 938, 'bringing': 1402, 'calling': 1403, 'chasing': 872, 'collecting': 1402, 'coming': 1363,
'driving': 1404, 'dropping': 1405, 'fetching': 1402, 'giving': 1404, 'hanging': 884, 'here': 1397, 'holding': 885,
'hosting': 1404, 'in': 1397, 'looking': 1406, 'meeting': 1404, 'nagging': 860, 'nipping': 1407, 'off': 1409, 'on':
1413, 'out': 1414, 'picking': 1404, 'popping': 1407, 'pressing': 860, 'ringing': 1404, 'round': 1397, 'showing': 1404,
'staying': 1364, 'stopping': 1407, 'swinging': 1407, 'taking': 1404, 'to': 1366, 'treating': 1404, 'uncontactable':
79, 'unreachable': 79, 'unwell': 79, 'waiting': 860}, {'it': 719, 'off': 1028}, {'1': 358, '1on1': 79, 'call': 79,
'meeting': 79, 'one': 363, 'session': 79, 'stand': 360, 'standup': 79, 'sync': 79}, {'1': 358, '1on1': 79, 'board':
1417, 'call': 79, 'daily': 1417, 'meeting': 79, 'monthly': 1417, 'one': 363, 'quarterly': 1417, 'session': 79,
'stand': 360, 'standup': 79, 'sync': 79, 'team': 1417, 'weekly': 1417}, {'D': 1418, 'my': 1418, 'our': 1418, 'the':
1418, 'this': 1418}, {'i': 1355, 'me': 1355, 'myself': 1355, 'us': 1355}, {'annual': 1410, 'holiday': 79, 'holidays':
79, 'hols': 79, 'leave': 79, 'maternity': 79, 'paternity': 79, 'vacation': 79}, {'swore': 1371}, {'after': 860,
'asking': 860, 'chasing': 872, 'coming': 1363, 'hanging': 884, 'holding': 885, 'looking': 885, 'nagging': 860, 'on':
894, 'pressing': 860, 'to': 1366, 'waiting': 860}, {'a': 763, 'short': 70}, {':': 69, 'basically': 70, 'in': 1424},
{'busy': 79, 'dead': 79, 'engaged': 79, 'off': 79, 'switched': 361}, {'is': 1426, 'was': 1426}, {'hook': 1411}, {'D':
16, 'annual': 1410, 'at': 893, 'for': 17, 'holiday': 79, 'holidays': 79, 'hols': 79, 'leave': 79, 'maternity': 79,
'paternity': 79, 'the': 1428, 'to': 17, 'vacation': 79}, {'<view>': 1425, 'after': 860, 'asking': 860, 'back': 1397,
'borrowing': 938, 'bringing': 1402, 'calling': 1403, 'chasing': 872, 'collecting': 1402, 'coming': 1363, 'driving':
1404, 'dropping': 1405, 'fetching': 1402, 'giving': 1404, 'hanging': 884, 'here': 1397, 'holding': 885, 'hosting':
1404, 'in': 1397, 'line': 1427, 'looking': 1406, 'meeting': 1404, 'mobile': 1427, 'nagging': 860, 'nipping': 1407,
'number': 1427, 'off': 1409, 'on': 1429, 'out': 1414, 'phone': 1427, 'picking': 1404, 'popping': 1407, 'pressing':
860, 'ringing': 1404, 'round': 1397, 'showing': 1404, 'staying': 1364, 'stopping': 1407, 'swinging': 1407, 'taking':
1404, 'to': 1366, 'treating': 1404, 'uncontactable': 79, 'unreachable': 79, 'unwell': 79, 'waiting': 860}, {'yes':
1380}, {'': (23, 'contact'), 'attendance': 719, 'the': 1344}, {'blower': 719, 'call': 719, 'facetime': 719, 'line':
719, 'phone': 719, 'skype': 719, 'teams': 719, 'whatsapp': 719, 'zoom': 719}, {'annual': 1410, 'blower': 719,
'facetime': 719, 'holiday': 79, 'holidays': 79, 'hols': 79, 'it': 719, 'leave': 79, 'line': 719, 'maternity': 79,
'paternity': 79, 'phone': 719, 'skype': 719, 'teams': 719, 'the': 1433, 'vacation': 79, 'whatsapp': 719, 'zoom': 719},
{'all': 1348, 'also': 1348, 'around': 719, 'at': 1343, 'both': 1348, 'in': 1432, 'off': 1409, 'on': 1434, 'out': 1414,
'present': 719, 'there': 719, 'uncontactable': 79, 'unreachable': 79, 'unwell': 79}, {'home': 1028, 'off': 1028},
{'blower': 719, 'facetime': 719, 'it': 719, 'line': 719, 'phone': 719, 'skype': 719, 'teams': 719, 'the': 1433,
'whatsapp': 719, 'zoom': 719}, {'all': 1348, 'also': 1348, 'around': 719, 'at': 1343, 'both': 1348, 'in': 1432, 'on':
1437, 'present': 719, 'there': 719}, {':': 25, 'about': 1385, 'on': 1385, 're': 1385, 'with': 1385}, {':': 25, 'D':
26, 'about': 1385, 'back': 1439, 'on': 1385, 're': 1385, 'with': 1385}, {'...': 783, 'N': 1352, 'all': 836, 'and':
1358, 'answered': 1362, 'are': 1367, 'assured': 1372, 'assures': 1372, 'attended': 719, 'barked': 1373, 'borrowed':
938, 'borrows': 938, 'both': 836, 'called': 1375, 'came': 1376, 'can': 958, 'cannot': 956, 'cant': 956, 'chaired':
719, 'chipped': 1377, 'coming': 882, 'commented': 1379, 'confirmed': 1380, 'could': 957, 'couldn': 958, 'couldnt':
956, 'dialed': 1377, 'dialled': 1377, 'dialling': 1377, 'did': 1017, 'didn': 1109, 'didnt': 1016, 'dmed': 1362,
'doesn': 1109, 'dropped': 1381, 'dropping': 882, 'drove': 1079, 'emailed': 1387, 'guaranteed': 1371, 'guarantees':
1371, 'has': 1388, 'headed': 1079, 'hung': 1394, 'is': 1415, 'isn': 1109, 'left': 1028, 'liked': 1378, 'lingered':
1394, 'looked': 1377, 'made': 1416, 'mailed': 1387, 'mails': 1373, 'messaged': 1387, 'missed': 1419, 'n': 1420,
'never': 1016, 'off': 1409, 'on': 1421, 'out': 1414, 'phoned': 1375, 'pinged': 1362, 'pinky': 1422, 'popping': 882,
'rang': 1375, 're': 1423, 'replied': 1387, 'reposted': 1378, 'rocked': 1253, 's': 1430, 'said': 1431, 'sat': 1377,
'shadowed': 1225, 'shared': 1378, 'shouted': 1373, 'showed': 1253, 'slacked': 1362, 'stayed': 1394, 'staying': 882,
'stopped': 1394, 'swears': 1371, 'swore': 1371, 'tagged': 1376, 'texted': 1387, 'texts': 1373, 'took': 1252, 'turned':
1253, 'uncontactable': 79, 'unreachable': 79, 'unwell': 79, 'visiting': 882, 'vowed': 1371, 'vows': 1371, 'waited':
1394, 'walked': 1079, 'was': 1435, 'went': 1436, 'were': 1438, 'whatsapped': 1362, 'will': 957, 'won': 958, 'wont':
956, 'writes': 1440, 'wrote': 1387}, {'missed': 480}, {'afternoon': 473, 'day': 473, 'days': 473, 'evening': 473,
'few': 1442, 'h': 473, 'hour': 473, 'hours': 473, 'hr': 473, 'hrs': 473, 'morning': 473}, {'invitation': 116,
'invite': 116}, {'my': 1444, 'our': 1444, 'the': 1444}, {'<told_in>': 79}, {'have': 396, 'must': 0, 'need': 396,
'ought': 396, 'should': 0}, {'^': 1447}, {'<i>': 1448}, {'<i>': 1448, 's': 1446}, {'': (13, 'talk'), '<their>': 1446,
'<them>': 1449, '<told_in>': 79, 'N': 1450, 'my': 1446, 'the': 1446}, {'to': 1451}, {'^': 512, 'for': 521}, {'^': 474,
'for': 475}, {'board': 1454}, {'guarantor': 1453, 'referee': 1453, 'reference': 1453, 'sounding': 1455}, {'s': 1456},
{'<their>': 1456, 'N': 1457, 'a': 1456}, {'as': 1458}, {':': 612}, {':': 244}, {'me': 1461}, {'^': 61, 'for': 244,
'to': 244}, {'court': 1463}, {'me': 1463, 'my': 1464, 'our': 1464, 'us': 1463}, {'in': 1465, 'on': 1465, 'with':
1465}, {':': 244, 'N': 1460, 'for': 1462, 'in': 1465, 'is': 1466, 'me': 1461, 'on': 1465, 's': 1466, 'with': 1465},
{'N': 1460}, {'^': 0, 'is': 800, 'to': 69, 'was': 800}, {'<them>': 1469, 'N': 1469}, {'...': 70, ':': 69, 'from':
1470, 'is': 800, 'was': 800}, {'D': 831, '^': 830}, {'<me>': 1472}, {'can': 0, 'could': 0, 'have': 396, 'must': 0,
'need': 396, 'ought': 396, 'shd': 0, 'should': 0, 'shouldn': 403, 'shouldnt': 0}, {'^': 1474}, {'never': 0, 'not':
396, 'to': 0}, {'^': 1476}, {'<plainly>': 1477, '^': 1476}, {'never': 396, 'no': 396, 'not': 396, 'to': 0}, {'^':
1479}, {'against': 0, 'never': 396, 'no': 396, 'not': 396, 'to': 0}, {'<plainly>': 1478, 'D': 1480, '^': 1481,
'against': 0, 'at': 832, 'by': 832, 'during': 832, 'in': 832, 'on': 832, 'over': 832, 'via': 832}, {'^': 474, 'about':
475, 'for': 475, 'in': 475, 'on': 475, 'through': 475, 'with': 475}, {'<i>': 1475}, {'<i>': 1475, '<me>': 1482,
'<them>': 1483, '^': 750, 'that': 1484}, {'D': 831, '^': 830, 'at': 832, 'by': 832, 'during': 832, 'in': 832, 'on':
832, 'over': 832, 'via': 832}, {'<i>': 1475, '<me>': 1486, '^': 750, 'that': 1484}, {'<them>': 1483}, {'<give1>': 81,
'<giveinf>': 81, '<to_do>': 81}, {'^': 1489}, {'d': 1490, 'll': 1490, 'will': 1490, 'would': 1490}, {'breakfast': 18,
'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting':
18}, {'N': 1491, 'he': 1491, 'she': 1491, 'they': 1491}, {'meet': 16}, {'N': 1491, 'a': 1492, 'breakfast': 18,
'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'he': 1491, 'lunch': 18,
'meeting': 18, 'on': 16, 'our': 1492, 'she': 1491, 'that': 1493, 'the': 1492, 'they': 1491, 'to': 1494}, {'called':
79, 'met': 79, 'rang': 79}, {'for': 16, 'to': 16}, {'calling': 16, 'going': 1497, 'having': 16, 'hosting': 16,
'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'calling': 16, 'going': 1497, 'having': 16, 'hosting':
16, 'instead': 1498, 'joining': 16, 'meeting': 16, 'now': 1498, 'putting': 361, 'seeing': 16, 'visiting': 16},
{'afternoon': 473, 'day': 473, 'days': 473, 'evening': 473, 'h': 479, 'hour': 479, 'hours': 479, 'hr': 479, 'hrs':
479, 'morning': 473}, {'quote': 69}, {'1': 272}, {'one': 272}, {'to': 1503}, {'1': 1502, '1on1': 272, 'call': 272,
'catch': 1102, 'demo': 272, 'meeting': 272, 'one': 1504, 'session': 272, 'stand': 1102, 'standup': 272, 'sync': 272},
{'i': 1501, 'no': 1505}, {'about': 499, 'on': 499}, {'questions': 1507}, {'many': 1508, 'questions': 1507}, {'s':
1509}, {'<their>': 1509, 'N': 1510}, {'<their>': 1509, 'N': 1510, 'all': 1511}, {'N': 1460, 'me': 1461}, {'^': 1282,
'about': 1283, 'down': 1283, 'for': 1283, 'on': 1283, 'up': 1283}, {'<them>': 1514}, {'': (2, 'plan'), 'up': 16},
{'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set':
1516}, {'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'is': 1517, 'planned': 16, 's':
1517, 'scheduled': 16, 'set': 1516}, {'N': 719}, {'to': 1519}, {'off': 1520, 'out': 1520, 'over': 1520, 'to': 1519},
{'gone': 1521}, {'calling': 16, 'going': 1497, 'gone': 1521, 'having': 16, 'hosting': 16, 'joining': 16, 'meeting':
16, 'seeing': 16, 'visiting': 16}, {'calling': 16, 'coming': 16, 'finally': 1522, 'going': 1497, 'gone': 1521,
'having': 16, 'hosting': 16, 'instead': 1498, 'joining': 16, 'just': 1522, 'meeting': 16, 'now': 1523, 'seeing': 16,
'visiting': 16}, {'into': 69, 'out': 237}, {'case': 521, 'corner': 521}, {'s': 1526}, {'<me>': 1525, '<their>': 1526,
'N': 1527}, {'has': 274, 'is': 274, 'wants': 274, 'was': 274}, {'^': 529}, {'<them>': 1530, 'N': 1530}, {'to': 1531},
{'loan': 1532}, {'<they>': 274, 'N': 1529, 'a': 1533, 'did': 1519, 'was': 1519, 'were': 1519}, {'<me>': 27}, {'into':
27}, {'out': 27}, {'<redo>': 27, 'let': 1535, 'look': 1536, 'work': 1537}, {'^': 1538}, {'^': 1538, 'please': 1539},
{'': (8, 'asked'), 'to': 1540}, {'': (8, 'asked')}, {'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18,
'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18, 'supper': 18, 'tea': 18}, {'for': 1543}, {'for': 1543, 'out':
1544, 'over': 1544, 'round': 1544, 'to': 1543}, {'<them>': 1541, 'N': 1542, 'for': 274, 'how': 274, 'if': 274, 'me':
1545, 'us': 1545, 'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'s': 469}, {'<their>': 469, 'N': 1547},
{'<their>': 469, 'N': 1547, 'out': 1548}, {'in': 475, 'on': 475, 'through': 475, 'with': 475}, {'in': 475, 'on': 475,
'out': 1550, 'through': 475, 'with': 475}, {'<them>': 1551}, {'d': 244, 'll': 244, 'will': 244, 'would': 244}, {'...':
142, 'D': 61, 'my': 61, 'our': 61}, {'^': 1554}, {'expect': 1555, 'have': 1555}, {'get': 1555, 'have': 1555}, {'...':
62, '<until>': 61}, {'a': 1558, 'all': 1558, 'an': 1558, 'everything': 1558, 'it': 1558, 'my': 1558, 'our': 1558,
'the': 1558, 'them': 1558, 'these': 1558, 'those': 1558}, {'^': 1559}, {'getting': 677}, {'can': 1556, 'could': 1556,
'd': 1557, 'get': 1555, 'gets': 1555, 'has': 1560, 'have': 1560, 'is': 1561, 'll': 1557, 'receives': 677, 's': 1561,
'will': 1557, 'would': 1557}, {'<i>': 1553, '<they>': 1562}, {'<i>': 1553, '<they>': 1562, 'that': 1563}, {'<i>':
1553}, {'<i>': 1553, 'that': 1565}, {'<i>': 1553, '<them>': 1566, 'N': 1566, 'that': 1565}, {'<i>': 1553, '<them>':
1564, 'N': 1566, 'that': 1565, 'to': 1567}, {'myself': 79, 'ourselves': 79}, {'own': 79}, {'my': 1570}, {'alone': 79,
'by': 1569, 'on': 1571, 'with': 719}, {'me': 79, 'us': 79}, {'call': 79, 'calls': 79, 'emails': 79, 'mails': 79,
'messages': 79, 'texts': 79}, {'my': 1574, 'our': 1574}, {'breakfast': 79, 'call': 79, 'catch': 360, 'coffee': 79,
'demo': 79, 'dinner': 79, 'drinks': 79, 'lunch': 79, 'meeting': 79, 'review': 79, 'session': 79, 'slot': 79, 'visit':
79, 'zoom': 79}, {'...': 1576, 'breakfast': 79, 'call': 79, 'catch': 360, 'coffee': 79, 'demo': 79, 'dinner': 79,
'drinks': 79, 'lunch': 79, 'meeting': 79, 'review': 79, 'session': 79, 'slot': 79, 'visit': 79, 'zoom': 79},
{'<their>': 1577, 'D': 1577, 'my': 1577, 'our': 1577, 'the': 1577, 'this': 1577}, {'^': 5, 's': 469}, {'': (23,
'contact'), '<their>': 469, '<them>': 469, 'N': 1579}, {'<their>': 469, '<them>': 469, 'N': 1579, 'for': 1580}, {'at':
521, 'for': 521, 'in': 521, 'to': 521, 'up': 521, 'with': 521}, {'<them>': 1582, 'N': 1582, 'out': 79}, {'': (0,
'missed'), 'on': 79}, {'in': 1465, 'is': 1466, 'on': 1465, 's': 1466, 'with': 1465}, {'locked': 272}, {'$$': 79, 'up':
272}, {'all': 1586, 'closed': 272, 'locked': 1587, 'shut': 272}, {'was': 1588, 'were': 1588}, {'of': 79}, {'from': 79,
'out': 1590}, {'bird': 1591}, {'call': 1591, 'cheep': 1591, 'dicky': 1592, 'line': 1591, 'message': 1591, 'murmur':
1591, 'peep': 1591, 'reply': 1591, 'sausage': 1591, 'sound': 1591, 'squeak': 1591, 'thing': 1591, 'whisper': 1591,
'word': 1591}, {'a': 1593}, {'as': 1594}, {'much': 1595}, {'a': 1593, 'one': 1593, 'so': 1596}, {'up': 737}, {'': (1,
'moved')}, {'till': 1599, 'to': 1599, 'until': 1599}, {'<them>': 79, 'N': 79, 'to': 450}, {'meaning': 695, 'moved':
1600, 'putting': 361, 'trying': 1601}, {'from': 69}, {'<plainly>': 1478, 'D': 831, '^': 830, 'away': 1603, 'into': 69,
'off': 69, 'to': 69, 'toward': 69, 'towards': 69}, {'<me>': 1604}, {'to': 69}, {'^': 0, 'not': 1606, 'to': 69}, {'be':
1607}, {'is': 1607, 's': 1607, 'was': 1607, 'would': 1608}, {'bet': 1609, 'course': 1609, 'move': 1609, 'play': 1609,
'thing': 1609, 'way': 1609}, {'along': 1283, 'on': 1283, 'up': 1283}, {'<them>': 1611, 'N': 1611}, {'on': 1283, 'up':
1283}, {'<them>': 1613, 'N': 1613}, {'': (0, 'missed'), 'again': 79, 'aside': 79, 'off': 79, 'out': 79, 'up': 79},
{'<their>': 1577, 'D': 1577, 'me': 1615, 'my': 1577, 'our': 1577, 'the': 1577, 'this': 1577, 'us': 1615}, {'out': 79},
{'aside': 79, 'off': 79, 'out': 79}, {'<me>': 1617, 'me': 1618, 'off': 79, 'us': 1618}, {'': (2, 'plan'), 'for': 16,
'w': 16, 'with': 16}, {'for': 16, 'w': 16, 'with': 16}, {'slot': 1621}, {'hour': 1621}, {'D': 16, 'for': 17}, {'day':
1621, 'slot': 1621}, {'D': 1620, 'a': 1622, 'an': 1623, 'for': 17, 'in': 1624, 'out': 1624, 'the': 1625, 'time':
1621}, {'': (2, 'plan'), 'for': 16}, {'': (2, 'plan'), 'in': 1627}, {'confidence': 1283, 'mood': 1283, 'morale':
1283}, {'<their>': 1629}, {'us': 1355}, {'of': 1631}, {'agreed': 16, 'alone': 79, 'arranged': 16, 'booked': 16, 'by':
1569, 'confirmed': 16, 'fixed': 16, 'is': 1517, 'on': 1571, 'planned': 16, 's': 1517, 'scheduled': 16, 'set': 1516},
{'^': 498, 'about': 499, 'for': 499, 'in': 499, 'on': 499}, {'<them>': 1634}, {'between': 342, 'for': 342, 'from':
342, 'with': 342}, {'intro': 1636}, {'email': 1637, 'intro': 1636, 'mail': 1637}, {'an': 1638, 'the': 1638}, {'...':
529}, {'my': 1640, 'our': 1640}, {'on': 499, 'with': 499}, {'date': 1642, 'speed': 1642}, {'about': 499, 'on': 499,
'to': 1643}, {'^': 1641, 'in': 1507, 'up': 1644}, {'together': 341}, {'N': 1646}, {'': (23, 'contact'), 'N': 1646,
'and': 1647, 'in': 1507, 'up': 1507}, {'D': 1599, 'by': 1599, 'to': 1599}, {'<them>': 1645, 'N': 1648, 'forward':
1649}, {'down': 1283, 'on': 1283, 'up': 1283}, {'<them>': 1651, 'N': 1613}, {'down': 1283, 'up': 1283}, {'<them>':
1653}, {'<their>': 1577, 'D': 1577, 'into': 719, 'me': 1615, 'my': 1577, 'our': 1577, 'the': 1577, 'this': 1577, 'to':
1599, 'us': 1615}, {'with': 1519}, {'hello': 272}, {'hello': 272, 'hi': 272}, {'chat': 272, 'said': 1657, 'say': 1658,
'speak': 272, 'talk': 272}, {'not': 1659}, {'t': 1659}, {'did': 1660, 'didn': 1661, 'didnt': 1659, 'never': 1659},
{'gone': 272, 'left': 272}, {'d': 1663, 'had': 1663}, {'machine': 79}, {'mail': 79}, {'answering': 1665,
'answerphone': 79, 'mailbox': 79, 'vm': 79, 'voice': 1666, 'voicemail': 79}, {'s': 1667}, {'<their>': 1667, 'N': 1668,
'the': 1667}, {'got': 1669}, {'<i>': 1662, '<they>': 1664, 'did': 1660, 'didn': 1661, 'didnt': 1659, 'got': 1669,
'never': 1659, 'only': 1670, 'reached': 1669}, {'they': 274}, {'end': 1672}, {'the': 1673}, {'ld': 79, 'led': 79,
'lled': 79}, {'<off_it>': 487, 'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned':
16, 'scheduled': 16, 'set': 1516}, {'<off_it>': 487, 'agreed': 16, 'arranged': 16, 'been': 488, 'booked': 16,
'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set': 1516}, {'<off_it>': 486, 'agreed': 16,
'arranged': 16, 'been': 488, 'being': 488, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'from': 719, 'gets': 488,
'got': 488, 'had': 490, 'has': 491, 'is': 1676, 'moved': 1599, 'planned': 16, 's': 1677, 'scheduled': 16, 'set': 1516,
'w': 494, 'was': 488, 'were': 488, 'with': 494}, {'joy': 79, 'luck': 79}, {'home': 79}, {'only': 79}, {'engaged': 79,
'no': 1679, 'nobody': 1680, 'rang': 1617, 'voicemail': 1681}, {'ask': 1542}, {'to': 1683}, {'': (23, 'contact'),
'...': 1682, 'N': 1684, 'it': 361, 'off': 79}, {'fears': 1283, 'nerves': 1283, 'worries': 1283}, {'<their>': 1686,
'<them>': 1514}, {'^': 5, 'to': 469, 'with': 469}, {'^': 5, 'out': 1688, 'to': 469, 'with': 469}, {'<them>': 1689,
'N': 1689}, {'': (23, 'contact'), 'aid': 1690, 'assist': 1690, 'help': 1690}, {'along': 719, 'by': 719, 'in': 719,
'over': 719, 'round': 719, 'to': 1691}, {'held': 79}, {'blower': 79, 'line': 79, 'phone': 79}, {'the': 1694},
{'answer': 79, 'pick': 360, 'reply': 79}, {'on': 1695, 'to': 1696}, {'hold': 79}, {'<them>': 1697, 'N': 1697, 'a':
1698, 'hold': 79, 'in': 369, 'through': 79, 'to': 79}, {'<them>': 1697, 'N': 1697, 'hold': 79, 'through': 79}, {'':
(0, 'missed'), 'it': 79}, {'a': 1698, 'hold': 79, 'in': 369, 'through': 79, 'to': 79}, {'hold': 79, 'through': 79},
{'call': 79, 'catch': 372, 'caught': 79, 'contact': 79, 'find': 79, 'get': 1702, 'got': 1703, 'make': 1701, 'meet':
79, 'met': 79, 'phone': 79, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'talk': 79,
'talked': 79, 'visit': 79}, {'to': 1704}, {'place': 79}, {'D': 274, 'be': 1693, 'call': 79, 'catch': 372, 'caught':
79, 'contact': 79, 'find': 79, 'get': 1699, 'got': 1700, 'happen': 79, 'make': 1701, 'manage': 1705, 'materialise':
79, 'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1704, 'reach': 79, 'reached': 79, 'ring': 79,
'see': 79, 'speak': 79, 'spoke': 79, 'take': 1706, 'talk': 79, 'talked': 79, 'visit': 79}, {'t': 1707, 'we': 274},
{'account': 274, 'contract': 274, 'insurance': 274, 'membership': 274, 'order': 274, 'plan': 274, 'subscription':
274}, {'': (0, 'missed'), 'her': 1709, 'his': 1709, 'the': 1709, 'their': 1709}, {'be': 1693, 'call': 79, 'catch':
372, 'caught': 79, 'contact': 79, 'find': 79, 'get': 1702, 'got': 1703, 'happen': 79, 'make': 1701, 'manage': 1705,
'materialise': 79, 'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1704, 'reach': 79, 'reached': 79,
'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'take': 1706, 'talk': 79, 'talked': 79, 'visit': 79}, {'<them>': 469,
'N': 469}, {'for': 1712}, {'sat': 1713}, {'up': 1518}, {'against': 69, 'away': 1603, 'not': 1606, 'off': 69}, {'<me>':
1716, 'against': 69, 'away': 1603, 'not': 1606, 'off': 69}, {'<them>': 1582, 'N': 1582}, {'no': 79, 'nobody': 79},
{'...': 1719}, {'door': 1720}, {'s': 1721}, {'<their>': 1721, 'N': 1722, 'the': 1721}, {'<their>': 1721, 'N': 1722,
'at': 1723, 'on': 1723, 'the': 1721}, {'over': 737, 'through': 737, 'thru': 737, 'up': 737}, {'^': 735}, {'<their>':
519, 'N': 736, 'a': 1726, 'the': 1726}, {'back': 1725, 'over': 1727, 'right': 1725, 'through': 1727, 'thru': 1727,
'up': 1727}, {'up': 1282}, {'<them>': 1514, 'N': 1613, 'her': 1729}, {'at': 469, 'for': 469, 'on': 469, 'with': 469},
{'in': 1731}, {'<their>': 469, 'N': 1547, 'out': 1548, 'up': 737}, {'with': 719}, {'...': 1734}, {'in': 1507, 'up':
1507}, {'<them>': 1736, 'N': 1736}, {'volunteer': 469}, {'a': 1738}, {'as': 1739, 'for': 470, 'pro': 471, 'unpaid':
469}, {'<their>': 474, 'a': 474, 'an': 474, 'the': 474}, {'^': 1741}, {'of': 1742}, {'': (18, 'gave:mentoring'),
'<their>': 474, 'a': 474, 'an': 474, 'the': 474}, {'^': 1744}, {'^': 474, 'about': 475, 'ahead': 1743, 'before': 1742,
'for': 1745, 'in': 475, 'on': 475, 'through': 475, 'with': 475}, {'^': 474, 'ahead': 1743, 'before': 1742, 'for':
1745, 'on': 475, 'through': 475}, {'...': 1740, '<them>': 1746, 'N': 1747, 'as': 1739, 'for': 470, 'pro': 471,
'unpaid': 469}, {'for': 475, 'on': 475, 'through': 475}, {'<them>': 1483, 'N': 1749}, {'<off_it>': 486, 'agreed': 16,
'alone': 79, 'arranged': 16, 'been': 488, 'being': 488, 'booked': 16, 'by': 1569, 'confirmed': 16, 'fixed': 16,
'gets': 488, 'got': 488, 'had': 490, 'has': 491, 'is': 1676, 'moved': 1599, 'on': 1571, 'planned': 16, 's': 1677,
'scheduled': 16, 'set': 1516, 'w': 494, 'was': 488, 'were': 488, 'with': 494}, {'<them>': 1514, 'N': 1283}, {'...':
729, '^': 730, 'linkedin': 79, 'photo': 79, 'photos': 79, 'post': 79, 'posts': 79, 'profile': 79, 'status': 79,
'stories': 79, 'story': 79, 'tweet': 79, 'update': 79}, {'s': 1753}, {'<their>': 731, 'N': 1754}, {'on': 1755},
{'<them>': 5, 'N': 5}, {'for': 1757}, {'...': 1758}, {'^': 1759}, {'<their>': 1760, 'a': 1760, 'an': 1760, 'the':
1760}, {'a': 1492, 'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18,
'drinks': 18, 'lunch': 18, 'meeting': 18, 'our': 1492, 'the': 1492}, {'<them>': 1283, 'N': 1283}, {'': (15,
'gave:intro'), 'N': 341}, {'a': 341, 'an': 341, 'my': 341, 'our': 341, 'some': 341, 'the': 341, 'three': 341, 'two':
341}, {'': (15, 'gave:intro'), 'N': 341, '^': 1765}, {'and': 342, 'to': 342, 'w': 342, 'with': 342}, {'and': 1764,
'to': 1766, 'up': 1767, 'w': 342, 'with': 1766}, {'and': 1764, 'to': 1766, 'with': 1766}, {'^': 341}, {'other': 1770},
{'each': 1771}, {'^': 341, 'to': 1772, 'up': 1770, 'with': 1772}, {'<them>': 1768, 'N': 1769, 'them': 1773},
{'asking': 250, 'calling': 250, 'hiring': 250, 'inviting': 250}, {'away': 1603, 'into': 69, 'off': 69, 'to': 69,
'toward': 69, 'towards': 69}, {'<me>': 1776}, {'be': 1693, 'call': 79, 'catch': 372, 'caught': 79, 'contact': 79,
'find': 79, 'get': 1699, 'got': 1700, 'happen': 79, 'make': 1701, 'manage': 1705, 'materialise': 79, 'materialize':
79, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1704, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79,
'spoke': 79, 'take': 1706, 'talk': 79, 'talked': 79, 'visit': 79}, {'not': 1778, 'we': 274}, {'around': 695, 'round':
695}, {'get': 1780, 'got': 1780, 'gotten': 1780}, {'for': 79, 'to': 79}, {'time': 1782}, {'': (0, 'missed'), 'any':
1783, 'enough': 1783, 'the': 1783, 'time': 1782}, {'any': 1783, 'enough': 1783, 'the': 1783, 'time': 1782}, {'<them>':
1697, 'N': 1697, 'a': 1698, 'around': 695, 'hold': 79, 'in': 369, 'round': 695, 'through': 79, 'to': 79}, {'<them>':
1697, 'N': 1697, 'around': 695, 'hold': 79, 'round': 695, 'through': 79}, {'a': 1698, 'around': 695, 'hold': 79, 'in':
369, 'round': 695, 'through': 79, 'to': 79}, {'around': 695, 'hold': 79, 'round': 695, 'through': 79}, {'call': 79,
'catch': 372, 'caught': 79, 'contact': 79, 'find': 79, 'get': 1788, 'got': 1789, 'gotten': 1780, 'make': 1701, 'meet':
79, 'met': 79, 'phone': 79, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'talk': 79,
'talked': 79, 'visit': 79}, {'be': 1693, 'call': 79, 'catch': 372, 'caught': 79, 'contact': 79, 'ever': 1781, 'find':
1784, 'found': 1785, 'get': 1786, 'got': 1787, 'gotten': 1780, 'had': 1785, 'happen': 79, 'have': 1785, 'make': 1701,
'manage': 1705, 'materialise': 79, 'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1790, 'reach': 79,
'reached': 79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'take': 1706, 'talk': 79, 'talked': 79, 'visit': 79,
'yet': 1781}, {'t': 1791}, {'be': 1693, 'call': 79, 'catch': 372, 'caught': 79, 'contact': 79, 'ever': 1781, 'find':
79, 'get': 1786, 'got': 1787, 'gotten': 1780, 'happen': 79, 'make': 1701, 'manage': 1705, 'materialise': 79,
'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1790, 'reach': 79, 'reached': 79, 'ring': 79, 'see':
79, 'speak': 79, 'spoke': 79, 'take': 1706, 'talk': 79, 'talked': 79, 'visit': 79, 'yet': 1781}, {'...': 70, ':': 69},
{'assembly': 1713, 'class': 1713, 'duty': 1713, 'group': 1713, 'lesson': 1713, 'reading': 1713, 'round': 1713,
'route': 1713, 'session': 1713, 'shift': 1713, 'slot': 1713, 'stall': 1713, 'tour': 1713, 'turn': 1713}, {'...': 1795,
'assembly': 1713, 'class': 1713, 'duty': 1713, 'group': 1713, 'lesson': 1713, 'reading': 1713, 'round': 1713, 'route':
1713, 'session': 1713, 'shift': 1713, 'slot': 1713, 'stall': 1713, 'tour': 1713, 'turn': 1713}, {'^': 5, 'for': 1712},
{'...': 1795, '^': 5, 'assembly': 1713, 'class': 1797, 'desk': 469, 'duty': 1797, 'group': 1713, 'lesson': 1797,
'reading': 1713, 'round': 1713, 'route': 1713, 'session': 1713, 'shift': 1797, 'shop': 469, 'slot': 1797, 'stall':
1797, 'stand': 469, 'tour': 1713, 'turn': 1797}, {'^': 5, 'class': 469, 'desk': 469, 'duty': 469, 'lesson': 469,
'shift': 469, 'shop': 469, 'slot': 469, 'stall': 469, 'stand': 469, 'turn': 469}, {'s': 1799}, {'<them>': 469},
{'for': 1801}, {'...': 1713, '0': 1796, '<their>': 1798, 'N': 1800, 'a': 1796, 'an': 1796, 'for': 1712, 'in': 1802,
'the': 1796, 'three': 1796, 'two': 1796}, {'...': 1713, 'for': 1712}, {'from': 79}, {'$$': 79, 'home': 272}, {'day':
79}, {'home': 79, 'the': 1807}, {'$$': 79, 'by': 79, 'for': 1808, 'when': 79}, {'gone': 1806, 'left': 1809}, {'gone':
1806, 'left': 272}, {'already': 1810, 'just': 1811}, {'<until>': 1599, 'by': 1599}, {'<off_it>': 486, 'agreed': 16,
'arranged': 16, 'been': 488, 'being': 488, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'gets': 488, 'got': 488, 'had':
490, 'has': 491, 'is': 1676, 'moved': 1599, 'planned': 16, 's': 1677, 'scheduled': 16, 'set': 1516, 'w': 494, 'was':
488, 'were': 488, 'with': 494}, {'<them>': 498}, {'to': 1815}, {'...': 1816}, {'^': 1817}, {'for': 1801, 'in': 1802},
{'': (2, 'plan'), 'D': 16}, {'': (2, 'plan'), 'D': 16, 'for': 1820, 'in': 1624, 'out': 1624}, {'<good_cause>': 5},
{'<cause>': 1822}, {'<cause>': 1822, 'a': 1823, 'our': 1823, 'the': 1823}, {'at': 1824, 'for': 1824, 'in': 1824,
'with': 1824}, {'free': 469, 'pro': 471, 'unpaid': 469, 'voluntary': 469, 'volunteer': 469, 'volunteering': 469},
{'...': 1825, 'at': 1824, 'for': 1824, 'free': 469, 'in': 1824, 'of': 1826, 'pro': 471, 'unpaid': 469, 'voluntary':
469, 'volunteer': 469, 'volunteering': 469, 'with': 1824}, {'^': 498, 's': 499}, {'<their>': 499, '<them>': 499, 'N':
1828}, {'for': 1829, 'to': 1829, 'with': 1829}, {'at': 469, 'for': 469, 'on': 469}, {'<cause>': 1822, 'a': 1823,
'free': 1831, 'nothing': 1831, 'our': 1823, 'the': 1823}, {'bono': 1831}, {'at': 469, 'for': 469, 'in': 469, 'on':
469}, {'time': 1830}, {'<time_unit>': 1827, 'assembly': 1830, 'at': 1824, 'class': 1830, 'demo': 1830, 'for': 1832,
'in': 1824, 'lesson': 1830, 'masterclass': 1830, 'pro': 1833, 'session': 1830, 'shift': 1834, 'stint': 1834, 'story':
1835, 'storytime': 1830, 'talk': 1830, 'tour': 1830, 'training': 1830, 'turn': 1834, 'unpaid': 1831, 'with': 1824,
'workshop': 1830}, {'<their>': 469, 'N': 1579}, {'at': 1837, 'for': 1837, 'on': 1837}, {'...': 1838, 'at': 1837,
'for': 1837, 'on': 1837}, {'<their>': 469, '<them>': 469, 'N': 1579}, {'...': 1838, 'at': 1837, 'for': 1840, 'on':
1837}, {'...': 1795, 'afternoon': 1839, 'assembly': 1713, 'class': 1713, 'day': 1839, 'days': 1839, 'duty': 1713,
'evening': 1839, 'group': 1713, 'h': 1839, 'hour': 1839, 'hours': 1839, 'hr': 1839, 'hrs': 1839, 'lesson': 1713,
'morning': 1839, 'reading': 1713, 'round': 1713, 'route': 1713, 'session': 1713, 'shift': 1841, 'shifts': 1839,
'slot': 1713, 'stall': 1713, 'stint': 1839, 'tour': 1713, 'turn': 1713}, {'...': 1795, '^': 1759, 'assembly': 1713,
'class': 1713, 'duty': 1713, 'group': 1713, 'lesson': 1713, 'reading': 1713, 'round': 1713, 'route': 1713, 'session':
1713, 'shift': 1713, 'slot': 1713, 'stall': 1713, 'tour': 1713, 'turn': 1713}, {'recommendation': 512}, {'linkedin':
1844, 'recommendation': 512, 'reference': 512, 'testimonial': 512}, {'out': 521}, {'^': 1845, 'endorsement': 521,
'plug': 521, 'recommendation': 521, 'reference': 521, 'referral': 521, 'shout': 1846, 'shoutout': 521, 'testimonial':
521}, {'...': 1847, '^': 1845, 'endorsement': 521, 'plug': 521, 'recommendation': 521, 'reference': 521, 'referral':
521, 'shout': 1846, 'shoutout': 521, 'testimonial': 521}, {'endorsement': 521, 'plug': 521, 'recommendation': 521,
'reference': 521, 'referral': 521, 'shout': 1846, 'shoutout': 521, 'testimonial': 521}, {'...': 1849, 'endorsement':
521, 'plug': 521, 'recommendation': 521, 'reference': 521, 'referral': 521, 'shout': 1846, 'shoutout': 521,
'testimonial': 521}, {'a': 1848, 'an': 1848, 'my': 1850, 'the': 1848}, {'free': 469, 'of': 1826, 'pro': 471, 'unpaid':
469, 'voluntary': 469, 'volunteer': 469, 'volunteering': 469}, {'a': 1850, 'an': 1850, 'my': 1850, 'the': 1850},
{'<them>': 521}, {'for': 1854}, {'recommendation': 1855}, {'of': 1856}, {'assembly': 1830, 'class': 1830, 'demo':
1830, 'duty': 1713, 'group': 1713, 'lesson': 1830, 'letter': 1857, 'masterclass': 1830, 'reading': 1713,
'recommendation': 1855, 'reference': 1855, 'round': 1713, 'route': 1713, 'session': 1830, 'shift': 1713, 'slot': 1713,
'stall': 1713, 'story': 1835, 'storytime': 1830, 'talk': 1830, 'testimonial': 1855, 'tour': 1830, 'training': 1830,
'turn': 1713, 'workshop': 1830}, {'between': 341, 'for': 341, 'of': 341, 'to': 341}, {'intro': 1859, 'introduction':
1859}, {'mail': 1860}, {'e': 1861, 'email': 1860, 'intro': 1859, 'introduction': 1859, 'mail': 1860, 'whatsapp':
1860}, {'in': 1862}, {'opt': 1863}, {'<them>': 521, 'N': 521}, {'for': 1865}, {'call': 1866, 'for': 1865},
{'recommendation': 1866, 'reference': 1867, 'referral': 1866, 'testimonial': 1866}, {'for': 519, 'w': 519, 'with':
519}, {'exam': 1869, 'interview': 1869, 'interviews': 1869, 'pitch': 1869, 'presentation': 1869}, {'to': 342}, {'N':
1871}, {'of': 1872}, {'...': 1858, '^': 1759, 'afternoon': 1839, 'assembly': 1830, 'class': 1830, 'day': 1839, 'days':
1839, 'demo': 1830, 'double': 1864, 'duty': 1713, 'evening': 1839, 'glowing': 1868, 'good': 1868, 'group': 1713, 'h':
1839, 'hour': 1839, 'hours': 1839, 'hr': 1839, 'hrs': 1839, 'lesson': 1830, 'letter': 1857, 'masterclass': 1830,
'mock': 1870, 'morning': 1839, 'presentation': 1873, 'quick': 1862, 'reading': 1713, 'recommendation': 1866,
'reference': 1867, 'referral': 1866, 'round': 1713, 'route': 1713, 'session': 1830, 'shift': 1841, 'shifts': 1839,
'slot': 1713, 'stall': 1713, 'stint': 1839, 'story': 1835, 'storytime': 1830, 'strong': 1868, 'talk': 1830,
'testimonial': 1866, 'tour': 1830, 'training': 1830, 'turn': 1713, 'warm': 1862, 'workshop': 1830}, {'between': 1764,
'for': 1764, 'from': 342, 'of': 341, 'to': 341, 'with': 342}, {'intro': 1875, 'introduction': 1859}, {'...': 1858,
'^': 1759, 'afternoon': 1839, 'assembly': 1830, 'class': 1830, 'day': 1839, 'days': 1839, 'demo': 1830, 'duty': 1713,
'e': 1861, 'email': 1876, 'evening': 1839, 'group': 1713, 'h': 1839, 'hour': 1839, 'hours': 1839, 'hr': 1839, 'hrs':
1839, 'intro': 1875, 'introduction': 1859, 'lesson': 1830, 'letter': 1857, 'mail': 1876, 'masterclass': 1830, 'mock':
1870, 'morning': 1839, 'reading': 1713, 'recommendation': 1855, 'reference': 1855, 'round': 1713, 'route': 1713,
'session': 1830, 'shift': 1841, 'shifts': 1839, 'slot': 1713, 'stall': 1713, 'stint': 1839, 'story': 1835,
'storytime': 1830, 'talk': 1830, 'testimonial': 1855, 'tour': 1830, 'training': 1830, 'turn': 1713, 'whatsapp': 1860,
'workshop': 1830}, {'afternoon': 1839, 'day': 1839, 'days': 1839, 'evening': 1839, 'h': 1839, 'hour': 1839, 'hours':
1839, 'hr': 1839, 'hrs': 1839, 'morning': 1839, 'shift': 1839, 'shifts': 1839, 'stint': 1839}, {'free': 1831,
'nothing': 1831}, {'a': 1878}, {'call': 79}, {'1': 358, 'board': 1881, 'call': 79, 'demo': 79, 'meeting': 79,
'session': 79, 'standup': 79, 'sync': 79, 'teams': 1881, 'zoom': 79}, {'1': 358, 'a': 1882, 'board': 1881, 'call': 79,
'demo': 79, 'meeting': 79, 'my': 1882, 'our': 1882, 'session': 79, 'standup': 79, 'sync': 79, 'teams': 1881, 'the':
1882, 'zoom': 79}, {'': (0, 'missed'), 'to': 1883}, {'in': 1883, 'into': 1883}, {'call': 79, 'catch': 79, 'chat': 79,
'meet': 79, 'ring': 79, 'say': 79, 'see': 79, 'speak': 79, 'talk': 79}, {'to': 1886}, {'chance': 1887, 'hold': 79},
{'': (0, 'missed'), 'call': 79, 'catch': 79, 'chat': 79, 'meet': 79, 'ring': 79, 'say': 79, 'see': 79, 'speak': 79,
'talk': 79}, {'to': 1889}, {'ground': 272}, {'the': 1891}, {'a': 1888, 'around': 1890, 'done': 272, 'held': 272,
'hold': 79, 'in': 369, 'off': 1892, 'round': 1890, 'through': 79, 'to': 1889}, {'around': 695, 'done': 272, 'held':
272, 'hold': 79, 'off': 1892, 'round': 695, 'through': 79}, {'': (0, 'missed'), 'it': 1884}, {'a': 1888, 'around':
1890, 'hold': 79, 'in': 369, 'round': 1890, 'through': 79, 'to': 1889}, {'call': 79, 'catch': 372, 'caught': 79,
'contact': 79, 'find': 79, 'get': 1896, 'got': 1789, 'gotten': 1780, 'make': 1701, 'meet': 79, 'met': 79, 'phone': 79,
'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'talk': 79, 'talked': 79, 'visit': 79},
{'': (0, 'missed'), 'for': 1883, 'to': 1883}, {'': (0, 'missed'), 'up': 1898}, {'up': 1898}, {'answer': 79, 'attend':
1883, 'be': 1693, 'call': 79, 'catch': 372, 'caught': 79, 'come': 1884, 'contact': 79, 'dial': 1885, 'ever': 1781,
'find': 1784, 'found': 1785, 'get': 1893, 'got': 1894, 'gotten': 1780, 'had': 1785, 'happen': 79, 'have': 1785,
'join': 1883, 'make': 1895, 'manage': 1705, 'materialise': 79, 'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79,
'pick': 360, 'quite': 1897, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'show': 1899, 'speak': 79, 'spoke': 79,
'take': 1706, 'talk': 79, 'talked': 79, 'took': 1706, 'turn': 1900, 'visit': 79, 'yet': 1781}, {'assembly': 1830,
'class': 1830, 'demo': 1830, 'lesson': 1830, 'masterclass': 1830, 'session': 1830, 'story': 1835, 'storytime': 1830,
'talk': 1830, 'tour': 1830, 'training': 1830, 'workshop': 1830}, {'...': 1902, 'assembly': 1830, 'class': 1830,
'demo': 1830, 'lesson': 1830, 'masterclass': 1830, 'mock': 1870, 'session': 1830, 'story': 1835, 'storytime': 1830,
'talk': 1830, 'tour': 1830, 'training': 1830, 'workshop': 1830}, {'...': 1858, '^': 1759, 'assembly': 1830, 'class':
1830, 'demo': 1830, 'duty': 1713, 'e': 1861, 'email': 1876, 'glowing': 1868, 'good': 1868, 'group': 1713, 'intro':
1875, 'introduction': 1859, 'lesson': 1830, 'letter': 1857, 'mail': 1876, 'masterclass': 1830, 'presentation': 1873,
'reading': 1713, 'recommendation': 1866, 'reference': 1867, 'referral': 1866, 'round': 1713, 'route': 1713, 'session':
1830, 'shift': 1713, 'slot': 1713, 'stall': 1713, 'story': 1835, 'storytime': 1830, 'strong': 1868, 'talk': 1830,
'testimonial': 1866, 'tour': 1830, 'training': 1830, 'turn': 1713, 'whatsapp': 1860, 'workshop': 1830}, {'...': 1795,
'afternoon': 1839, 'assembly': 1713, 'class': 1713, 'day': 1839, 'days': 1839, 'duty': 1713, 'evening': 1839, 'group':
1713, 'h': 1839, 'hour': 1839, 'hours': 1839, 'hr': 1839, 'hrs': 1839, 'lesson': 1713, 'mock': 1870, 'morning': 1839,
'reading': 1713, 'round': 1713, 'route': 1713, 'session': 1713, 'shift': 1841, 'shifts': 1839, 'slot': 1713, 'stall':
1713, 'stint': 1839, 'tour': 1713, 'turn': 1713}, {'...': 1836, '0': 1842, '<their>': 1843, '<them>': 1851,
'<time_unit>': 1852, 'N': 1853, 'a': 1874, 'an': 1877, 'assembly': 1830, 'class': 1830, 'demo': 1830, 'five': 1878,
'for': 1879, 'four': 1878, 'half': 1880, 'lesson': 1830, 'masterclass': 1830, 'mock': 1870, 'not': 1901, 'pro': 1833,
'session': 1830, 'six': 1878, 'some': 1903, 'story': 1835, 'storytime': 1830, 'talk': 1830, 'that': 1862, 'the': 1904,
'three': 1842, 'tour': 1830, 'training': 1830, 'two': 1905, 'unpaid': 1831, 'workshop': 1830}, {'<them>': 1697, 'N':
1697, 'a': 1888, 'around': 1890, 'done': 272, 'held': 272, 'hold': 79, 'in': 369, 'off': 1892, 'round': 1890,
'through': 79, 'to': 1889}, {'<them>': 1697, 'N': 1697, 'around': 695, 'done': 272, 'held': 272, 'hold': 79, 'off':
1892, 'round': 695, 'through': 79}, {'answer': 79, 'attend': 1883, 'call': 79, 'catch': 372, 'caught': 79, 'come':
1884, 'contact': 79, 'dial': 1885, 'ever': 1781, 'find': 1784, 'found': 1785, 'get': 1907, 'got': 1908, 'gotten':
1780, 'had': 1785, 'happen': 79, 'have': 1785, 'join': 1883, 'make': 1895, 'manage': 1705, 'materialise': 79, 'meet':
79, 'met': 79, 'phone': 79, 'pick': 360, 'quite': 1897, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'show':
1899, 'speak': 79, 'spoke': 79, 'take': 1706, 'talk': 79, 'talked': 79, 'turn': 1900, 'visit': 79, 'yet': 1781}, {'t':
1909}, {'answer': 79, 'attend': 1883, 'be': 1693, 'call': 79, 'catch': 372, 'caught': 79, 'come': 1884, 'contact': 79,
'dial': 1885, 'ever': 1781, 'find': 1784, 'found': 1785, 'get': 1907, 'got': 1908, 'gotten': 1780, 'had': 1785,
'happen': 79, 'have': 1785, 'join': 1883, 'make': 1895, 'manage': 1705, 'materialise': 79, 'materialize': 79, 'meet':
79, 'met': 79, 'phone': 79, 'pick': 360, 'quite': 1897, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'show':
1899, 'speak': 79, 'spoke': 79, 'take': 1706, 'talk': 79, 'talked': 79, 'turn': 1900, 'visit': 79, 'yet': 1781},
{'of': 521}, {'direction': 1912}, {'the': 1913}, {'at': 521, 'in': 1914, 'to': 521, 'toward': 521, 'towards': 521},
{'<them>': 1915, 'N': 1915}, {'from': 274, 'that': 274, 'through': 274, 'via': 274}, {'^': 526, 'a': 527, 'the': 527},
{'w': 1918, 'with': 1918}, {'<them>': 1919}, {'to': 1920}, {'<their>': 469, 'N': 1547, 'for': 1548}, {'<time_unit>':
1852, 'shift': 1834, 'stint': 1834, 'turn': 1834}, {'...': 1923, '<time_unit>': 1852, '^': 529}, {'about': 79, 'of':
79}, {'': (17, 'gave:knowledge'), '<their>': 474, 'a': 474, 'an': 474, 'the': 474}, {'^': 1926}, {'^': 498, 'about':
499, 'ahead': 1743, 'before': 1742, 'for': 1927, 'in': 499, 'on': 499}, {'ahead': 1743, 'before': 1742, 'for': 1742},
{'<them>': 1928, 'N': 1929}, {'about': 519, 'for': 519, 'on': 519, 're': 519}, {'up': 1931}, {'comments': 1931,
'corrections': 1931, 'edits': 1931, 'feedback': 1931, 'mark': 1932, 'markup': 1931, 'notes': 1931, 'redlines': 1931,
'remarks': 1931, 'thoughts': 1931}, {'few': 1933}, {'a': 1934, 'back': 1933, 'comments': 1931, 'corrections': 1931,
'detailed': 1933, 'edits': 1931, 'feedback': 1931, 'honest': 1933, 'mark': 1932, 'markup': 1931, 'my': 1933, 'notes':
1931, 'redlines': 1931, 'remarks': 1931, 'some': 1933, 'thoughts': 1931}, {'^': 1641}, {'': (23, 'contact'), '<them>':
1936}, {'<them>': 1935, 'N': 1935, 'by': 719, 'in': 719, 'off': 1937, 'out': 79}, {'airport': 5, 'appointment': 5,
'doctor': 5, 'garage': 5, 'hospital': 5, 'station': 5, 'vet': 5}, {'^': 1939}, {'<their>': 1940, 'the': 1940}, {'to':
1941}, {'<them>': 1942, 'N': 1942}, {'for': 546}, {'...': 1944}, {'an': 1945, 'my': 1945, 'our': 1945, 'some': 1945,
'the': 1945}, {'^': 1946}, {'out': 1947, 'up': 1947}, {'on': 1283, 'to': 1283, 'up': 1283}, {'<them>': 1949, 'N':
1613}, {'from': 719, 'to': 1920}, {'for': 521, 'of': 521}, {'<contact_of>': 1952, 'comments': 1931, 'corrections':
1931, 'edits': 1931, 'feedback': 1931, 'notes': 1931, 'redlines': 1931, 'remarks': 1931, 'suggestions': 1931}, {'s':
526}, {'$$': 518}, {'candidates': 512, 'comments': 1955, 'contacts': 512, 'corrections': 1955, 'edits': 1955,
'feedback': 1955, 'leads': 512, 'name': 512, 'names': 512, 'notes': 1955, 'numbers': 512, 'people': 512, 'redlines':
1955, 'suggestions': 1955}, {'...': 1956, 'candidates': 512, 'comments': 1955, 'contacts': 512, 'corrections': 1955,
'edits': 1955, 'feedback': 1955, 'leads': 512, 'name': 512, 'names': 512, 'notes': 1955, 'numbers': 512, 'people':
512, 'redlines': 1955, 'suggestions': 1955}, {'<contact_of>': 512}, {'article': 529, 'book': 529, 'candidates': 512,
'checklist': 529, 'comments': 1955, 'contacts': 512, 'corrections': 1955, 'edits': 1955, 'feedback': 1955, 'guide':
529, 'leads': 512, 'link': 529, 'list': 529, 'name': 512, 'names': 512, 'notes': 1955, 'numbers': 512, 'people': 512,
'podcast': 529, 'redlines': 1955, 's': 1958, 'spreadsheet': 529, 'suggestions': 1955, 'template': 529}, {'candidates':
512, 'contacts': 512, 'leads': 512, 'name': 512, 'names': 512, 'numbers': 512, 'people': 512}, {'...': 1960,
'candidates': 512, 'contacts': 512, 'leads': 512, 'name': 512, 'names': 512, 'numbers': 512, 'people': 512}, {'of':
1961}, {'...': 1959, 'article': 529, 'book': 529, 'candidates': 512, 'checklist': 529, 'comments': 1955, 'contacts':
512, 'corrections': 1955, 'couple': 1962, 'edits': 1955, 'feedback': 1955, 'few': 1961, 'guide': 529, 'leads': 512,
'link': 529, 'list': 529, 'name': 512, 'names': 512, 'notes': 1955, 'numbers': 512, 'people': 512, 'podcast': 529,
'redlines': 1955, 's': 1958, 'spreadsheet': 529, 'suggestions': 1955, 'template': 529}, {'article': 529, 'book': 529,
'checklist': 529, 'guide': 529, 'link': 529, 'list': 529, 'podcast': 529, 'spreadsheet': 529, 'template': 529},
{'...': 1964, 'article': 529, 'book': 529, 'checklist': 529, 'guide': 529, 'link': 529, 'list': 529, 'podcast': 529,
'spreadsheet': 529, 'template': 529}, {'comments': 1955, 'corrections': 1955, 'edits': 1955, 'feedback': 1955,
'notes': 1955, 'redlines': 1955, 'suggestions': 1955}, {'...': 1966, 'comments': 1955, 'corrections': 1955, 'edits':
1955, 'feedback': 1955, 'notes': 1955, 'redlines': 1955, 'suggestions': 1955}, {'article': 529, 'book': 529,
'checklist': 529, 'comments': 1955, 'corrections': 1955, 'edits': 1955, 'feedback': 1955, 'guide': 529, 'link': 529,
'list': 529, 'notes': 1955, 'podcast': 529, 'redlines': 1955, 's': 1958, 'spreadsheet': 529, 'suggestions': 1955,
'template': 529}, {'...': 1968, 'article': 529, 'book': 529, 'checklist': 529, 'comments': 1955, 'corrections': 1955,
'edits': 1955, 'feedback': 1955, 'guide': 529, 'link': 529, 'list': 529, 'notes': 1955, 'podcast': 529, 'redlines':
1955, 's': 1958, 'spreadsheet': 529, 'suggestions': 1955, 'template': 529}, {'article': 529, 'book': 529, 'checklist':
529, 'guide': 529, 'link': 529, 'list': 529, 'podcast': 529, 's': 1958, 'spreadsheet': 529, 'template': 529}, {'...':
1970, 'article': 529, 'book': 529, 'checklist': 529, 'guide': 529, 'link': 529, 'list': 529, 'podcast': 529, 's':
1958, 'spreadsheet': 529, 'template': 529}, {'0': 1957, 'a': 1963, 'an': 1965, 'detailed': 1967, 'four': 1961, 'full':
1967, 'lots': 1967, 'my': 1969, 'our': 1971, 'pages': 1967, 'some': 1957, 'the': 1971, 'three': 1957, 'two': 1957},
{'<contact_of>': 1952}, {'...': 1973, '<contact_of>': 1952, 'few': 1933}, {'...': 1973, '<contact_of>': 1952,
'comments': 1931, 'corrections': 1931, 'edits': 1931, 'feedback': 1931, 'mark': 1932, 'markup': 1931, 'notes': 1931,
'redlines': 1931, 'remarks': 1931, 'thoughts': 1931}, {'...': 1973, '<contact_of>': 1952}, {'...': 1953,
'<contact_of>': 1952, 'N': 1954, '^': 1972, 'a': 1974, 'back': 1933, 'comments': 1931, 'corrections': 1931,
'detailed': 1933, 'edits': 1931, 'feedback': 1931, 'honest': 1933, 'mark': 1932, 'markup': 1931, 'my': 1975, 'notes':
1931, 'our': 1976, 'redlines': 1931, 'remarks': 1931, 'some': 1975, 'suggestions': 1931, 'the': 1976, 'thoughts':
1931}, {'...': 1953, '<contact_of>': 1952, 'N': 1954, '^': 1972, 'a': 1974, 'back': 1933, 'comments': 1931,
'corrections': 1931, 'detailed': 1933, 'edits': 1931, 'feedback': 1931, 'honest': 1933, 'mark': 1932, 'markup': 1931,
'my': 1975, 'notes': 1931, 'our': 1976, 'redlines': 1931, 'remarks': 1931, 'some': 1975, 'suggestions': 1931, 'the':
1976, 'thoughts': 1931, 'to': 1683}, {'$$': 529}, {'<useful>': 1979}, {'...': 1980, '<useful>': 1979}, {'my': 1981,
'our': 1981}, {'^': 1982}, {'to': 733}, {'...': 1984}, {'^': 1985}, {'about': 1986, 'on': 1986}, {'comments': 1987,
'edits': 1987, 'feedback': 1987, 'notes': 1987, 'thoughts': 1987}, {'': (23, 'contact'), '<them>': 1977, 'N': 1978,
'^': 1982, 'across': 1983, 'comments': 1987, 'edits': 1987, 'feedback': 1987, 'my': 1988, 'notes': 1987, 'over': 1983,
'some': 1988, 'thoughts': 1987}, {'D': 831, '^': 830, 'away': 1603, 'into': 69, 'off': 69, 'to': 69, 'toward': 69,
'towards': 69}, {'^': 1282, 'about': 1283, 'down': 1283, 'for': 1283, 'on': 1283, 'to': 1283, 'up': 1283}, {'<me>':
1990, '<them>': 1991, 'N': 1283}, {'<them>': 719, 'N': 719}, {'from': 1993}, {'to': 1993}, {'across': 1994, 'behind':
1993, 'beside': 1993, 'near': 1993, 'next': 1995, 'opposite': 1993}, {'up': 1996}, {'though': 274}, {'N': 498}, {'to':
1999}, {'N': 499}, {'...': 2000, 'N': 644, '^': 1817, 'how': 499, 'to': 2001}, {'how': 499, 'what': 499, 'why': 499},
{'call': 79, 'catch': 372, 'caught': 79, 'contact': 79, 'ever': 1781, 'find': 79, 'get': 1788, 'got': 1789, 'gotten':
1780, 'make': 1701, 'manage': 1705, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1790, 'reach': 79, 'reached': 79,
'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'talk': 79, 'talked': 79, 'visit': 79, 'yet': 1781}, {'to': 2004},
{'through': 79}, {'<their>': 519, 'N': 736, '^': 518}, {'about': 2007, 'on': 2007}, {'if': 1010, 'that': 69, 'to':
69}, {'time': 2009}, {'if': 1010, 'not': 1606, 'that': 69, 'to': 69}, {'if': 1010, 'not': 1606, 'to': 69}, {'best':
2011, 'better': 2011, 'daft': 2012, 'high': 2010, 'mad': 2012, 'safer': 2011, 'smarter': 2011, 'time': 2009, 'wise':
2011, 'wiser': 2011, 'worth': 2009}, {'be': 2013}, {'best': 2009, 'better': 2009, 'high': 2010, 'safer': 2009,
'smarter': 2009, 'time': 2009, 'wise': 2009, 'wiser': 2009, 'worth': 2009}, {'best': 2012, 'better': 2012, 'daft':
2012, 'mad': 2012, 'safer': 2012, 'smarter': 2012, 'wise': 2012, 'wiser': 2012}, {'be': 2016}, {'d': 2014, 'is': 2015,
'll': 2017, 's': 2015, 'will': 2017, 'would': 2017}, {'best': 2009, 'better': 2009, 'high': 2010, 'it': 2018, 'its':
2015, 'safer': 2009, 'smarter': 2009, 'time': 2009, 'wise': 2009, 'wiser': 2009, 'worth': 2009}, {':': 25, 'best':
2009, 'better': 2009, 'high': 2010, 'it': 2018, 'its': 2015, 'no': 1606, 'not': 1606, 'safer': 2009, 'smarter': 2009,
'that': 2019, 'time': 2009, 'wise': 2009, 'wiser': 2009, 'worth': 2009}, {'apart': 79, 'out': 79, 'through': 79},
{'<them>': 469, '^': 5}, {'<their>': 469, 'N': 1547, 'as': 469, 'at': 469, 'for': 2022}, {'<them>': 1736, 'N': 1736,
'for': 1801, 'in': 2023}, {'as': 469, 'at': 469, 'for': 469}, {'in': 2025}, {'with': 341}, {'up': 2027}, {'s': 469,
'up': 2027}, {'...': 729, '^': 728}, {'s': 2030}, {'<their>': 2030, 'N': 2031}, {'<their>': 469, '<them>': 2028, 'D':
16, 'N': 2029, 'a': 1492, 'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner':
18, 'drinks': 18, 'for': 17, 'lunch': 18, 'meeting': 18, 'our': 1492, 'out': 1548, 'the': 1492, 'up': 2032}, {'my':
521, 'our': 521, 'the': 521}, {'to': 2034, 'with': 2034}, {'name': 2035}, {'s': 2036, 'to': 2034, 'with': 2034},
{'<their>': 2036, '<them>': 2035, 'N': 2037}, {'back': 1725, 'over': 737, 'right': 1725, 'through': 737, 'thru': 737,
'up': 737}, {'me': 1618, 'us': 1618}, {'': (0, 'missed'), 'that': 79}, {'me': 2041}, {'me': 2041, 'us': 2041},
{'mentioned': 2041, 'reckon': 2041, 'say': 2041, 'says': 2041, 'tell': 2042, 'told': 2043}, {'up': 1461, 'ups': 1461},
{'': (23, 'contact'), 'D': 719, 'about': 719, 'w': 719, 'with': 719}, {'heart': 2046}, {'to': 2047}, {'blether': 2046,
'chat': 2046, 'gossip': 2046, 'heart': 2048, 'moan': 2046, 'natter': 2046, 'talk': 2046, 'word': 2046}, {'blether':
2046, 'chat': 2046, 'good': 2049, 'gossip': 2046, 'heart': 2048, 'little': 2049, 'long': 2049, 'moan': 2046, 'natter':
2046, 'proper': 2049, 'quick': 2049, 'short': 2049, 'talk': 2046, 'wee': 2049, 'word': 2046}, {'a': 2050, 'me': 1461},
{'': (0, 'missed'), 's': 79}, {'call': 79, 'congratulate': 79, 'contact': 79, 'email': 79, 'follow': 360, 'get': 411,
'invite': 79, 'meet': 79, 'message': 79, 'phone': 79, 'ping': 79, 'reach': 1617, 'reply': 79, 'ring': 79, 'see': 79,
'send': 79, 'text': 79, 'thank': 79, 'visit': 79, 'write': 79}, {'<their>': 79, 'N': 2052, 'about': 79, 'again': 79,
'my': 79, 'our': 79, 'the': 79, 'to': 2053}, {'call': 79, 'contact': 79, 'email': 79, 'meet': 79, 'message': 79,
'phone': 79, 'reply': 79, 'ring': 79, 'see': 79, 'text': 79, 'visit': 79, 'write': 79}, {'to': 2055}, {'<them>': 512,
'N': 512}, {'to': 2057}, {'...': 2058}, {'of': 2059}, {'for': 521, 'to': 521}, {'along': 2061, 'for': 521, 'forward':
2061, 'on': 2061, 'over': 2061, 'to': 521}, {'card': 2062, 'cv': 2062, 'deck': 2062, 'details': 2062, 'name': 2062,
'number': 2062, 'profile': 2062, 'resume': 2062}, {'s': 1958}, {'...': 2064, 's': 1958}, {'a': 2065, 'my': 2065,
'our': 2065, 'the': 2065}, {'...': 1973, '<contact_of>': 1952, 'N': 1954, '^': 2066, 'a': 1976, 'my': 1976, 'our':
1976, 'some': 1976, 'the': 1976}, {'<their>': 2063}, {'<contact_of>': 2060}, {'<contact_of>': 2060, '<their>': 2063,
'the': 2069}, {'<their>': 2063, '^': 1982}, {'<contact_of>': 2060, '<their>': 2063, '<them>': 2067, 'N': 2067, '^':
1982, 'across': 1983, 'along': 2068, 'on': 2070, 'over': 2071, 'the': 2069}, {'<their>': 1526, 'N': 1527}, {'myself':
1996, 'out': 1917}, {'with': 504}, {'...': 2075}, {'about': 2076, 'from': 2076, 'on': 2076, 'with': 2076},
{'<time_unit>': 1827, 'as': 1739, 'assembly': 1830, 'class': 1830, 'demo': 1830, 'experience': 2077, 'for': 470,
'learnings': 2077, 'lesson': 1830, 'lessons': 2077, 'masterclass': 1830, 'pointers': 2077, 'pro': 471, 'session':
1830, 'shift': 1834, 'stint': 1834, 'story': 1835, 'storytime': 1830, 'talk': 1830, 'tips': 2077, 'tour': 1830,
'training': 1830, 'turn': 1834, 'unpaid': 469, 'workshop': 1830}, {'at': 469, 'for': 469, 'of': 469, 'on': 469, 'to':
469, 'with': 469}, {'time': 2079}, {'^': 5, 'help': 2079, 'my': 2080}, {'^': 5, 'help': 2079}, {'at': 469, 'for': 469,
'help': 2079, 'of': 2081, 'on': 469, 'to': 2082, 'with': 469}, {'afternoon': 2083, 'day': 2083, 'evening': 2083, 'h':
2083, 'hour': 2083, 'hours': 2083, 'hr': 2083, 'hrs': 2083, 'morning': 2083, 'saturday': 2083, 'sunday': 2083},
{'...': 70, '^': 0, 'that': 69, 'to': 69}, {'advice': 2085, 'pointers': 71, 'tip': 2085, 'tips': 71}, {'^': 0, 'that':
69, 'to': 69, 'was': 69}, {'advice': 2087, 'tip': 2087}, {'...': 2086, 'a': 2088, 'advice': 2087, 'some': 2088, 'the':
2088, 'tip': 2087}, {'^': 512, 'for': 521, 'to': 521}, {'hat': 521}, {'^': 512, 'the': 2091}, {'along': 2061, 'down':
521, 'for': 521, 'forward': 2090, 'in': 2092, 'on': 2061, 'over': 2061, 'to': 521}, {'card': 2062, 'cv': 2062, 'deck':
2062, 'details': 2062, 'name': 2093, 'number': 2062, 'profile': 2062, 'resume': 2062}, {'^': 518, 'about': 519, 'for':
519, 'on': 519, 're': 519}, {'<contact_of>': 1952, 'comments': 1931, 'corrections': 1931, 'edits': 1931, 'feedback':
2095, 'notes': 1931, 'redlines': 1931, 'remarks': 1931, 'suggestions': 1931}, {'^': 474, 'of': 475}, {'<time_unit>':
2097, 'afternoon': 2083, 'day': 2083, 'evening': 2083, 'h': 2083, 'hour': 2083, 'hours': 2083, 'hr': 2083, 'hrs':
2083, 'morning': 2083, 'saturday': 2083, 'sunday': 2083}, {'...': 1956, 'candidates': 512, 'comments': 1955,
'contacts': 512, 'copy': 1640, 'corrections': 1955, 'edits': 1955, 'extra': 1640, 'feedback': 1955, 'leads': 512,
'leftover': 1640, 'name': 512, 'names': 512, 'notes': 1955, 'numbers': 512, 'old': 1640, 'own': 1640, 'people': 512,
'redlines': 1955, 'second': 1640, 'spare': 1640, 'suggestions': 1955, 'used': 1640}, {'$$': 512}, {'contact': 2100,
'name': 2100, 'number': 2100}, {'article': 529, 'book': 529, 'candidates': 512, 'checklist': 529, 'comments': 1955,
'contacts': 512, 'corrections': 1955, 'edits': 1955, 'feedback': 1955, 'guide': 529, 'leads': 512, 'link': 529,
'list': 529, 'name': 512, 'names': 512, 'notes': 1955, 'numbers': 512, 'people': 512, 'redlines': 1955, 's': 1958,
'spreadsheet': 529, 'suggestions': 1955, 'template': 529}, {'': (20, 'gave:referral'), '$$': 512}, {'...': 2102,
'article': 529, 'book': 529, 'candidates': 512, 'checklist': 529, 'comments': 1955, 'contact': 2100, 'contacts': 512,
'copy': 1640, 'corrections': 1955, 'couple': 1962, 'edits': 1955, 'extra': 1640, 'feedback': 1955, 'few': 1961,
'guide': 529, 'leads': 512, 'leftover': 1640, 'link': 529, 'list': 529, 'name': 2103, 'names': 512, 'notes': 1955,
'number': 2100, 'numbers': 512, 'old': 1640, 'own': 1640, 'people': 512, 'redlines': 1955, 's': 1958, 'second': 1640,
'spare': 1640, 'spreadsheet': 529, 'suggestions': 1955, 'template': 529, 'used': 1640}, {'article': 529, 'book': 529,
'checklist': 529, 'guide': 529, 'link': 529, 'list': 529, 'spreadsheet': 529, 'template': 529}, {'...': 2105,
'article': 529, 'book': 529, 'checklist': 529, 'copy': 1640, 'extra': 1640, 'guide': 529, 'leftover': 1640, 'link':
529, 'list': 529, 'old': 1640, 'own': 1640, 'second': 1640, 'spare': 1640, 'spreadsheet': 529, 'template': 529,
'used': 1640}, {'article': 529, 'book': 529, 'checklist': 529, 'comments': 1955, 'corrections': 1955, 'edits': 1955,
'feedback': 1955, 'guide': 529, 'link': 529, 'list': 529, 'notes': 1955, 'redlines': 1955, 's': 1958, 'spreadsheet':
529, 'suggestions': 1955, 'template': 529}, {'': (19, 'gave:resource'), '...': 529}, {'': (19, 'gave:resource'), '$$':
518}, {'...': 2107, 'article': 529, 'book': 529, 'checklist': 529, 'comments': 1955, 'copy': 2108, 'corrections':
1955, 'edits': 1955, 'extra': 1640, 'feedback': 1955, 'guide': 529, 'leftover': 1640, 'link': 529, 'list': 529,
'notes': 2109, 'old': 2108, 'own': 2108, 'redlines': 1955, 's': 1958, 'second': 2108, 'spare': 2108, 'spreadsheet':
529, 'suggestions': 1955, 'template': 529, 'used': 1640}, {'article': 529, 'book': 529, 'checklist': 529, 'guide':
529, 'link': 529, 'list': 529, 's': 1958, 'spreadsheet': 529, 'template': 529}, {'...': 2111, 'article': 529, 'book':
529, 'checklist': 529, 'copy': 2108, 'extra': 1640, 'guide': 529, 'leftover': 1640, 'link': 529, 'list': 529, 'notes':
529, 'old': 2108, 'own': 2108, 's': 1958, 'second': 2108, 'spare': 2108, 'spreadsheet': 529, 'template': 529, 'used':
1640}, {'...': 2111, 'article': 529, 'book': 529, 'checklist': 529, 'contact': 2100, 'copy': 1640, 'extra': 1640,
'guide': 529, 'leftover': 1640, 'link': 529, 'list': 529, 'name': 2100, 'number': 2100, 'old': 1640, 'own': 1640, 's':
1958, 'second': 1640, 'spare': 1640, 'spreadsheet': 529, 'template': 529, 'used': 1640}, {'0': 2099, '<their>': 2101,
'a': 2104, 'an': 2106, 'detailed': 1967, 'four': 1961, 'full': 1967, 'lots': 1967, 'my': 2110, 'our': 2112, 'pages':
1967, 'some': 2099, 'the': 2113, 'three': 2099, 'two': 2099}, {'about': 499, 'for': 499, 'in': 499, 'of': 499, 'on':
499, 'to': 499}, {'about': 499, 'course': 2115, 'for': 499, 'in': 499, 'of': 499, 'on': 499, 'through': 2115, 'to':
499}, {'<lesson>': 498, 'linkedin': 1844, 'recommendation': 512, 'reference': 512, 'testimonial': 512},
{'<contact_of>': 1952, '<lesson>': 2116, '^': 2117, 'boost': 1283, 'endorsement': 521, 'kick': 1283, 'pep': 1283,
'plug': 521, 'push': 1283, 'recommendation': 521, 'reference': 521, 'referral': 521, 'shout': 1846, 'shoutout': 521,
'shove': 1283, 'testimonial': 521}, {'support': 1283}, {'back': 1283}, {'the': 2120}, {'on': 2121}, {'talk': 1283},
{'boost': 1283, 'encouragement': 1283, 'hug': 1283, 'moral': 2119, 'pat': 2122, 'pep': 2123}, {'<lesson>': 2116},
{'...': 2125, '<lesson>': 2116}, {'of': 2126}, {'hints': 1931, 'ideas': 1931, 'pointers': 1931, 'suggestions': 1931,
'thoughts': 1931, 'tips': 1931}, {'of': 2128}, {'about': 519, 'on': 519, 're': 519}, {'^': 498, 'about': 519, 'for':
519, 'on': 519, 're': 519}, {'...': 2125, '<lesson>': 2116, 'comments': 1931, 'corrections': 1931, 'critique': 2130,
'edits': 1931, 'fb': 2130, 'feedback': 1931, 'hints': 1931, 'ideas': 1931, 'learnings': 499, 'lessons': 499, 'mark':
1932, 'markup': 1931, 'notes': 1931, 'opinion': 2130, 'pointers': 2131, 'redlines': 1931, 'remarks': 1931, 'steer':
2130, 'suggestions': 1931, 'thoughts': 1931, 'tips': 2131, 'tricks': 499, 'view': 2130}, {'^': 5, 'at': 469, 'on':
469, 'wi': 469, 'with': 469}, {'at': 469, 'on': 469, 'wi': 469, 'with': 469}, {'word': 1283, 'words': 1283}, {'of':
1530}, {'boost': 1283, 'encouragement': 1283, 'moral': 2119, 'pat': 2122, 'pep': 2123, 'push': 1283}, {'boost': 1283},
{'^': 1282, 'talk': 1283}, {'...': 2125, '<lesson>': 2116, 'boost': 1283, 'encouragement': 1283, 'moral': 2119, 'pat':
2122, 'pep': 2123}, {'...': 2118, '<contact_of>': 1952, '<lesson>': 2116, '<time_unit>': 2097, '^': 2117, 'afternoon':
2083, 'big': 2124, 'bit': 2127, 'boost': 1283, 'couple': 2129, 'courage': 1283, 'day': 2083, 'encouragement': 1283,
'endorsement': 521, 'evening': 2083, 'few': 2132, 'h': 2083, 'hand': 2133, 'help': 2134, 'hour': 2083, 'hours': 2083,
'hr': 2083, 'hrs': 2083, 'hug': 1283, 'hurl': 469, 'kick': 1283, 'kind': 2135, 'len': 2136, 'lend': 2136, 'lesson':
499, 'lift': 1530, 'little': 2137, 'loan': 2136, 'lowdown': 499, 'moral': 2119, 'morale': 2138, 'morning': 2083,
'pat': 2122, 'pep': 2139, 'plug': 521, 'push': 1283, 'quick': 2126, 'recommendation': 521, 'reference': 521,
'referral': 521, 'run': 469, 'saturday': 2083, 'short': 2126, 'shot': 2136, 'shoulder': 1283, 'shout': 1846,
'shoutout': 521, 'shove': 1283, 'sunday': 2083, 'testimonial': 521, 'use': 2136, 'wee': 2140}, {'<lesson>': 2116, '^':
2117, 'endorsement': 521, 'plug': 521, 'recommendation': 521, 'reference': 521, 'referral': 521, 'shout': 1846,
'shoutout': 521, 'testimonial': 521}, {'...': 2142, '<lesson>': 2116, '<time_unit>': 2097, '^': 2117, 'afternoon':
2083, 'day': 2083, 'endorsement': 521, 'evening': 2083, 'h': 2083, 'hour': 2083, 'hours': 2083, 'hr': 2083, 'hrs':
2083, 'morning': 2083, 'plug': 521, 'recommendation': 521, 'reference': 521, 'referral': 521, 'saturday': 2083,
'shout': 1846, 'shoutout': 521, 'sunday': 2083, 'testimonial': 521}, {'comments': 2130, 'critique': 2130, 'edits':
2130, 'fb': 2130, 'feedback': 2130, 'notes': 2130, 'opinion': 2130, 'remarks': 2130, 'steer': 2130, 'thoughts': 2130,
'view': 2130}, {'comments': 1931, 'corrections': 1931, 'critique': 2130, 'edits': 1931, 'fb': 2130, 'feedback': 1931,
'mark': 1932, 'markup': 1931, 'notes': 1931, 'opinion': 2130, 'redlines': 1931, 'remarks': 1931, 'steer': 2130,
'thoughts': 1931, 'view': 2130}, {'^': 518, 'about': 519, 'on': 519, 're': 519}, {'<time_unit>': 2097},
{'<time_unit>': 2097, 'a': 2084, 'an': 2084}, {'line': 2144}, {'by': 2149}, {'boost': 1283, 'encouragement': 1283,
'moral': 2119, 'pat': 2122, 'pep': 2123}, {'big': 2151, 'boost': 1283, 'comments': 2130, 'critique': 2130, 'edits':
2130, 'encouragement': 1283, 'fb': 2130, 'feedback': 2130, 'little': 2151, 'moral': 2119, 'notes': 2130, 'opinion':
2130, 'pat': 2122, 'pep': 2123, 'remarks': 2130, 'steer': 2130, 'thoughts': 2130, 'view': 2130, 'wee': 2151}, {'of':
2152}, {'<contact_of>': 1952, '<lesson>': 2116, 'endorsement': 521, 'plug': 521, 'recommendation': 521, 'reference':
521, 'referral': 521, 'shout': 1846, 'shoutout': 521, 'testimonial': 521}, {'<i>': 1553, '^': 61}, {'<i>': 1553, '^':
61, 'that': 2155, 'to': 2155}, {'...': 2154, '<contact_of>': 1952, '<lesson>': 2116, '<time_unit>': 2097, 'afternoon':
2083, 'comments': 1931, 'corrections': 1931, 'critique': 2130, 'day': 2083, 'edits': 1931, 'endorsement': 521,
'evening': 2083, 'fb': 2130, 'feedback': 1931, 'h': 2083, 'hints': 1931, 'hour': 2083, 'hours': 2083, 'hr': 2083,
'hrs': 2083, 'ideas': 1931, 'learnings': 499, 'lessons': 499, 'mark': 1932, 'markup': 1931, 'morning': 2083, 'notes':
1931, 'opinion': 2130, 'plug': 521, 'pointers': 2131, 'recommendation': 521, 'redlines': 1931, 'reference': 521,
'referral': 521, 'remarks': 1931, 'saturday': 2083, 'shout': 1846, 'shoutout': 521, 'steer': 2130, 'suggestions':
1931, 'sunday': 2083, 'testimonial': 521, 'thoughts': 1931, 'tips': 2131, 'tricks': 499, 'view': 2130, 'word': 2156},
{'<contact_of>': 1952, '<lesson>': 2116}, {'...': 2158, '<contact_of>': 1952, '<lesson>': 2116, 'learnings': 499,
'lessons': 499, 'pointers': 499, 'tips': 499, 'tricks': 499}, {'<lesson>': 498}, {'<contact_of>': 1952, '<lesson>':
2116, '^': 2160, 'boost': 1283, 'kick': 1283, 'pep': 1283, 'push': 1283, 'shove': 1283}, {'...': 2161, '<contact_of>':
1952, '<lesson>': 2116, '<time_unit>': 2097, '^': 2160, 'big': 2124, 'boost': 1283, 'comments': 1931, 'corrections':
1931, 'courage': 1283, 'critique': 2130, 'edits': 1931, 'encouragement': 1283, 'fb': 2130, 'feedback': 1931, 'hand':
2134, 'help': 2134, 'hints': 1931, 'hug': 1283, 'ideas': 1931, 'kick': 1283, 'kind': 2135, 'learnings': 499,
'lessons': 499, 'little': 2137, 'mark': 1932, 'markup': 1931, 'moral': 2119, 'morale': 2138, 'notes': 1931, 'opinion':
2130, 'pat': 2122, 'pep': 2139, 'pointers': 2131, 'push': 1283, 'redlines': 1931, 'remarks': 1931, 'shoulder': 1283,
'shove': 1283, 'steer': 2130, 'suggestions': 1931, 'thoughts': 1931, 'tips': 2131, 'tricks': 499, 'view': 2130, 'wee':
2151}, {'<contact_of>': 1952, '<lesson>': 2116, '^': 2117, 'endorsement': 521, 'plug': 521, 'recommendation': 521,
'reference': 521, 'referral': 521, 'shout': 1846, 'shoutout': 521, 'testimonial': 521}, {'hug': 1283}, {'push': 1283},
{'...': 2163, '<contact_of>': 1952, '<lesson>': 2116, '^': 2117, 'address': 1912, 'big': 2164, 'boost': 1283,
'contact': 1912, 'courage': 1283, 'details': 1912, 'encouragement': 1283, 'endorsement': 521, 'hug': 1283, 'kind':
2135, 'len': 2136, 'lend': 2136, 'little': 2165, 'loan': 2136, 'lowdown': 499, 'morale': 2138, 'name': 1912, 'number':
1912, 'pep': 2123, 'plug': 521, 'push': 1283, 'recommendation': 521, 'reference': 521, 'referral': 521, 'shot': 2136,
'shoulder': 1283, 'shout': 1846, 'shoutout': 521, 'testimonial': 521, 'use': 2136}, {'<time_unit>': 2097, 'afternoon':
2083, 'day': 2083, 'evening': 2083, 'h': 2083, 'hints': 1931, 'hour': 2083, 'hours': 2083, 'hr': 2083, 'hrs': 2083,
'ideas': 1931, 'morning': 2083, 'pointers': 1931, 'saturday': 2083, 'suggestions': 1931, 'sunday': 2083, 'thoughts':
1931, 'tips': 1931}, {'...': 2096, '0': 2098, '<contact_of>': 1952, 'N': 1954, '^': 2114, 'a': 2141, 'address': 1912,
'an': 2143, 'back': 1933, 'blunt': 2144, 'comments': 2095, 'contact': 1912, 'corrections': 1931, 'critique': 2130,
'detailed': 2145, 'details': 1912, 'edits': 1931, 'fb': 2146, 'fdbk': 519, 'feedback': 2095, 'five': 2147, 'four':
2098, 'frank': 2144, 'half': 2148, 'hints': 1931, 'honest': 2145, 'ideas': 1931, 'input': 519, 'lessons': 499, 'line':
2150, 'lots': 2153, 'mark': 1932, 'markup': 1931, 'my': 2157, 'name': 1912, 'notes': 2095, 'number': 1912, 'one':
2098, 'opinion': 2130, 'our': 2159, 'pointers': 1931, 'quick': 2144, 'redlines': 1931, 'remarks': 1931, 'some': 2162,
'steer': 2130, 'suggestions': 1931, 'the': 2166, 'thoughts': 1931, 'three': 2167, 'tips': 1931, 'two': 2167, 'view':
2130, 'written': 2144}, {'...': 2102, 'article': 529, 'book': 529, 'candidates': 512, 'checklist': 529, 'comments':
1955, 'contact': 2100, 'contacts': 512, 'corrections': 1955, 'couple': 1962, 'edits': 1955, 'feedback': 1955, 'few':
1961, 'guide': 529, 'leads': 512, 'link': 529, 'list': 529, 'name': 2103, 'names': 512, 'notes': 1955, 'number': 2100,
'numbers': 512, 'people': 512, 'redlines': 1955, 's': 1958, 'spreadsheet': 529, 'suggestions': 1955, 'template': 529},
{'...': 2105, 'article': 529, 'book': 529, 'checklist': 529, 'guide': 529, 'link': 529, 'list': 529, 'spreadsheet':
529, 'template': 529}, {'...': 2107, 'article': 529, 'book': 529, 'checklist': 529, 'comments': 1955, 'copy': 529,
'corrections': 1955, 'edits': 1955, 'feedback': 1955, 'guide': 529, 'link': 529, 'list': 529, 'notes': 2109, 'old':
529, 'own': 529, 'redlines': 1955, 's': 1958, 'second': 529, 'spare': 529, 'spreadsheet': 529, 'suggestions': 1955,
'template': 529}, {'...': 2111, 'article': 529, 'book': 529, 'checklist': 529, 'copy': 529, 'guide': 529, 'link': 529,
'list': 529, 'notes': 529, 'old': 529, 'own': 529, 's': 1958, 'second': 529, 'spare': 529, 'spreadsheet': 529,
'template': 529}, {'...': 2111, 'article': 529, 'book': 529, 'checklist': 529, 'contact': 2100, 'guide': 529, 'link':
529, 'list': 529, 'name': 2100, 'number': 2100, 's': 1958, 'spreadsheet': 529, 'template': 529}, {'0': 1957,
'<their>': 2101, 'a': 2169, 'an': 2170, 'detailed': 1967, 'four': 1961, 'full': 1967, 'lots': 1967, 'my': 2171, 'our':
2172, 'pages': 1967, 'some': 1957, 'the': 2173, 'three': 1957, 'two': 1957}, {'<contact_of>': 1952, '<lesson>': 2116,
'boost': 1283, 'endorsement': 521, 'kick': 1283, 'pep': 1283, 'plug': 521, 'push': 1283, 'recommendation': 521,
'reference': 521, 'referral': 521, 'shout': 1846, 'shoutout': 521, 'shove': 1283, 'testimonial': 521}, {'...': 2125,
'<lesson>': 2116, 'comments': 1931, 'corrections': 1931, 'critique': 2130, 'edits': 1931, 'fb': 2130, 'feedback':
1931, 'learnings': 499, 'lessons': 499, 'mark': 1932, 'markup': 1931, 'notes': 1931, 'opinion': 2130, 'pointers': 499,
'redlines': 1931, 'remarks': 1931, 'steer': 2130, 'thoughts': 1931, 'tips': 499, 'tricks': 499, 'view': 2130}, {'...':
2175, '<contact_of>': 1952, '<lesson>': 2116, 'afternoon': 2083, 'big': 2151, 'bit': 2127, 'boost': 1283, 'day': 2083,
'encouragement': 1283, 'endorsement': 521, 'evening': 2083, 'few': 2176, 'h': 2083, 'hand': 2134, 'help': 2134,
'hour': 2083, 'hours': 2083, 'hr': 2083, 'hrs': 2083, 'hurl': 469, 'kick': 1283, 'len': 2136, 'lend': 2136, 'lesson':
499, 'lift': 469, 'little': 2151, 'loan': 2136, 'lowdown': 499, 'moral': 2119, 'morning': 2083, 'pat': 2122, 'pep':
2139, 'plug': 521, 'push': 1283, 'quick': 2126, 'recommendation': 521, 'reference': 521, 'referral': 521, 'run': 469,
'saturday': 2083, 'short': 2126, 'shot': 2136, 'shout': 1846, 'shoutout': 521, 'shove': 1283, 'sunday': 2083,
'testimonial': 521, 'use': 2136, 'wee': 2140}, {'<lesson>': 2116, 'endorsement': 521, 'plug': 521, 'recommendation':
521, 'reference': 521, 'referral': 521, 'shout': 1846, 'shoutout': 521, 'testimonial': 521}, {'...': 2178, '<lesson>':
2116, 'afternoon': 2083, 'day': 2083, 'endorsement': 521, 'evening': 2083, 'h': 2083, 'hour': 2083, 'hours': 2083,
'hr': 2083, 'hrs': 2083, 'morning': 2083, 'plug': 521, 'recommendation': 521, 'reference': 521, 'referral': 521,
'saturday': 2083, 'shout': 1846, 'shoutout': 521, 'sunday': 2083, 'testimonial': 521}, {'a': 2084, 'an': 2084},
{'...': 2154, '<contact_of>': 1952, '<lesson>': 2116, 'afternoon': 2083, 'comments': 1931, 'corrections': 1931,
'critique': 2130, 'day': 2083, 'edits': 1931, 'endorsement': 521, 'evening': 2083, 'fb': 2130, 'feedback': 1931, 'h':
2083, 'hour': 2083, 'hours': 2083, 'hr': 2083, 'hrs': 2083, 'learnings': 499, 'lessons': 499, 'mark': 1932, 'markup':
1931, 'morning': 2083, 'notes': 1931, 'opinion': 2130, 'plug': 521, 'pointers': 499, 'recommendation': 521,
'redlines': 1931, 'reference': 521, 'referral': 521, 'remarks': 1931, 'saturday': 2083, 'shout': 1846, 'shoutout':
521, 'steer': 2130, 'sunday': 2083, 'testimonial': 521, 'thoughts': 1931, 'tips': 499, 'tricks': 499, 'view': 2130,
'word': 2156}, {'down': 521, 'forward': 521, 'in': 2092, 'to': 521}, {'name': 2182}, {'<contact_of>': 1952,
'<lesson>': 2116, 'boost': 1283, 'kick': 1283, 'pep': 1283, 'push': 1283, 'shove': 1283}, {'...': 2184,
'<contact_of>': 1952, '<lesson>': 2116, 'big': 2151, 'boost': 1283, 'comments': 1931, 'corrections': 1931, 'critique':
2130, 'edits': 1931, 'encouragement': 1283, 'fb': 2130, 'feedback': 1931, 'hand': 2134, 'help': 2134, 'kick': 1283,
'learnings': 499, 'lessons': 499, 'little': 2151, 'mark': 1932, 'markup': 1931, 'moral': 2119, 'notes': 1931,
'opinion': 2130, 'pat': 2122, 'pep': 2139, 'pointers': 499, 'push': 1283, 'redlines': 1931, 'remarks': 1931, 'shove':
1283, 'steer': 2130, 'thoughts': 1931, 'tips': 499, 'tricks': 499, 'view': 2130, 'wee': 2151}, {'...': 2154,
'<contact_of>': 1952, '<lesson>': 2116, 'address': 1912, 'contact': 1912, 'details': 1912, 'endorsement': 521, 'len':
2136, 'lend': 2136, 'loan': 2136, 'lowdown': 499, 'name': 1912, 'number': 1912, 'plug': 521, 'recommendation': 521,
'reference': 521, 'referral': 521, 'shot': 2136, 'shout': 1846, 'shoutout': 521, 'testimonial': 521, 'use': 2136},
{'...': 2096, '0': 2084, '<contact_of>': 1952, 'N': 1954, '^': 2174, 'a': 2177, 'address': 1912, 'an': 2179, 'back':
1933, 'blunt': 2144, 'comments': 2095, 'contact': 1912, 'corrections': 1931, 'critique': 2130, 'detailed': 2145,
'details': 1912, 'edits': 1931, 'fb': 2146, 'fdbk': 519, 'feedback': 2095, 'four': 2084, 'frank': 2144, 'half': 2180,
'honest': 2145, 'input': 519, 'lessons': 499, 'line': 2150, 'lots': 2153, 'mark': 1932, 'markup': 1931, 'my': 2181,
'name': 1912, 'notes': 2095, 'number': 1912, 'one': 2084, 'opinion': 2130, 'our': 2159, 'quick': 2144, 'redlines':
1931, 'remarks': 1931, 's': 2183, 'some': 2185, 'steer': 2130, 'suggestions': 1931, 'the': 2186, 'thoughts': 1931,
'three': 2084, 'two': 2084, 'view': 2130, 'written': 2144}, {'to': 546}, {'...': 2188}, {'my': 2189, 'our': 2189},
{'assembly': 1830, 'class': 1830, 'demo': 1830, 'lesson': 1830, 'letter': 1857, 'masterclass': 1830, 'recommendation':
1855, 'reference': 1855, 'session': 1830, 'story': 1835, 'storytime': 1830, 'talk': 1830, 'testimonial': 1855, 'tour':
1830, 'training': 1830, 'workshop': 1830}, {'at': 469, 'on': 469, 'to': 469, 'with': 469}, {'at': 499, 'for': 499},
{'^': 498, 'at': 499, 'for': 499}, {'<their>': 499, '<them>': 499, 'N': 1828, '^': 498}, {'^': 498, 'at': 499, 'for':
2195, 'to': 1829, 'with': 1829}, {'...': 2191, 'afternoon': 2083, 'assembly': 1830, 'class': 1830, 'day': 2083,
'demo': 1830, 'evening': 2083, 'glowing': 1868, 'good': 1868, 'h': 2083, 'hand': 2192, 'help': 2192, 'hour': 2083,
'hours': 2083, 'hr': 2083, 'hrs': 2083, 'keynote': 2193, 'lecture': 2194, 'lesson': 1830, 'letter': 1857,
'masterclass': 1830, 'morning': 2083, 'recommendation': 1866, 'reference': 1867, 'referral': 1866, 'saturday': 2083,
'session': 1830, 'story': 1835, 'storytime': 1830, 'strong': 1868, 'sunday': 2083, 'talk': 2196, 'testimonial': 1866,
'tour': 1830, 'training': 1830, 'workshop': 2196}, {'...': 2191, 'afternoon': 2083, 'assembly': 1830, 'class': 1830,
'day': 2083, 'demo': 1830, 'evening': 2083, 'h': 2083, 'hour': 2083, 'hours': 2083, 'hr': 2083, 'hrs': 2083, 'lesson':
1830, 'letter': 1857, 'masterclass': 1830, 'morning': 2083, 'recommendation': 1855, 'reference': 1855, 'saturday':
2083, 'session': 1830, 'story': 1835, 'storytime': 1830, 'sunday': 2083, 'talk': 1830, 'testimonial': 1855, 'tour':
1830, 'training': 1830, 'workshop': 1830}, {'': (16, 'gave:feedback'), '...': 1984}, {'^': 2199}, {'about': 1986,
'on': 2200}, {'^': 5, 'a': 469, 'the': 469}, {'at': 2202, 'for': 2202, 'with': 2202}, {'...': 2203}, {'afternoon':
2083, 'comments': 2201, 'day': 2083, 'edits': 1987, 'evening': 2083, 'feedback': 2201, 'h': 2083, 'hour': 2083,
'hours': 2083, 'hr': 2083, 'hrs': 2083, 'morning': 2083, 'notes': 1987, 'saturday': 2083, 'sunday': 2083, 'thoughts':
2201, 'usual': 2204}, {'<contact_of>': 2060, '<their>': 2063, '^': 2190, 'the': 2069}, {'usual': 2204}, {'<their>':
2063, '^': 2190}, {'...': 1902, 'assembly': 1830, 'class': 1830, 'comments': 1987, 'demo': 1830, 'edits': 1987,
'feedback': 1987, 'hand': 2192, 'help': 2192, 'lesson': 1830, 'masterclass': 1830, 'notes': 1987, 'session': 1830,
'story': 1835, 'storytime': 1830, 'talk': 1830, 'thoughts': 1987, 'tour': 1830, 'training': 1830, 'workshop': 1830},
{'at': 499, 'for': 2195, 'to': 1829, 'with': 1829}, {'...': 2191, '<contact_of>': 2060, 'assembly': 1830, 'class':
1830, 'demo': 1830, 'glowing': 1868, 'good': 1868, 'keynote': 2193, 'lecture': 2193, 'lesson': 1830, 'letter': 1857,
'masterclass': 1830, 'recommendation': 1866, 'reference': 1867, 'referral': 1866, 'session': 1830, 'story': 1835,
'storytime': 1830, 'strong': 1868, 'talk': 2210, 'testimonial': 1866, 'tour': 1830, 'training': 1830, 'workshop':
2210}, {'book': 529, 'copy': 529, 'laptop': 529, 'list': 529, 'notes': 529, 'slides': 529, 'template': 529}, {'a':
2212, 'my': 2212, 'our': 2212, 'the': 2212}, {'^': 2213}, {'<them>': 2214, 'N': 2214}, {'0': 2084, 'a': 2084, 'an':
2084, 'four': 2084, 'half': 2180, 'my': 2084, 'one': 2084, 'three': 2084, 'two': 2084}, {'0': 2084, '<them>': 2216,
'N': 2216, 'a': 2084, 'an': 2084, 'four': 2084, 'half': 2180, 'my': 2084, 'one': 2084, 'three': 2084, 'two': 2084},
{'...': 2078, '0': 2084, '<contact_of>': 2060, '<me>': 2089, '<their>': 2094, '<them>': 2168, '<time_unit>': 1852,
'N': 2187, '^': 2190, 'a': 2197, 'along': 2068, 'an': 2198, 'as': 1739, 'assembly': 1830, 'class': 1830, 'comments':
1987, 'demo': 1830, 'edits': 1987, 'feedback': 1987, 'for': 470, 'four': 2084, 'half': 2180, 'keynote': 2193,
'lecture': 2193, 'lesson': 1830, 'masterclass': 1830, 'my': 2205, 'notes': 1987, 'on': 2206, 'one': 2084, 'our': 2207,
'over': 2208, 'pro': 471, 'session': 1830, 'some': 2209, 'story': 1835, 'storytime': 1830, 'talk': 2210, 'the': 2211,
'thoughts': 1987, 'three': 2084, 'to': 2215, 'tour': 1830, 'training': 1830, 'two': 2084, 'unpaid': 469, 'up': 2217,
'workshop': 2210}, {'<them>': 1611, 'N': 1611, 'd': 1614}, {'off': 487}, {'bumped': 487, 'called': 2220, 'deferred':
487, 'delayed': 487, 'moved': 487, 'postponed': 487, 'pushed': 487, 'rearranged': 487, 'rescheduled': 487, 'shelved':
487, 'shifted': 487}, {'': (0, 'missed'), 'me': 79, 'us': 79}, {'hand': 2134, 'help': 2134, 'len': 2136, 'lend': 2136,
'loan': 2136, 'shot': 2136, 'use': 2136}, {'hand': 2134, 'help': 2134}, {'len': 2136, 'lend': 2136, 'loan': 2136,
'shot': 2136, 'use': 2136}, {'a': 2223, 'some': 2224, 'the': 2225}, {'<them>': 2226, 'N': 2226}, {'a': 2225, 'the':
2225}, {'<them>': 2228, 'N': 2228}, {'advice': 772, 'tip': 772}, {'advice': 772, 'an': 2230, 'some': 2230, 'the':
2230, 'tip': 772}, {'<me>': 2231}, {'advice': 71, 'pointers': 71, 'tip': 71, 'tips': 71}, {'...': 2233, 'advice': 772,
'an': 2230, 'some': 2230, 'the': 2230, 'tip': 772}, {'^': 2160}, {'...': 2235, '^': 2160, 'afternoon': 2083, 'day':
2083, 'evening': 2083, 'h': 2083, 'hour': 2083, 'hours': 2083, 'hr': 2083, 'hrs': 2083, 'len': 2136, 'lend': 2136,
'loan': 2136, 'morning': 2083, 'saturday': 2083, 'shot': 2136, 'sunday': 2083, 'use': 2136}, {'...': 2235, '^': 2160,
'afternoon': 2083, 'day': 2083, 'evening': 2083, 'h': 2083, 'hour': 2083, 'hours': 2083, 'hr': 2083, 'hrs': 2083,
'morning': 2083, 'saturday': 2083, 'sunday': 2083}, {'afternoon': 2083, 'day': 2083, 'evening': 2083, 'h': 2083,
'hour': 2083, 'hours': 2083, 'hr': 2083, 'hrs': 2083, 'morning': 2083, 'saturday': 2083, 'sunday': 2083, 'word':
2156}, {'...': 2235, '^': 2160}, {'...': 2235, '^': 2160, 'len': 2136, 'lend': 2136, 'loan': 2136, 'shot': 2136,
'use': 2136}, {'0': 2084, 'a': 2236, 'an': 2237, 'four': 2084, 'half': 2180, 'my': 2238, 'one': 2084, 'some': 2239,
'the': 2240, 'three': 2084, 'two': 2084}, {'afternoon': 2083, 'day': 2083, 'evening': 2083, 'h': 2083, 'hour': 2083,
'hours': 2083, 'hr': 2083, 'hrs': 2083, 'len': 2136, 'lend': 2136, 'loan': 2136, 'morning': 2083, 'saturday': 2083,
'shot': 2136, 'sunday': 2083, 'use': 2136}, {'0': 2084, 'a': 2242, 'an': 2084, 'four': 2084, 'half': 2180, 'my': 2238,
'one': 2084, 'the': 2225, 'three': 2084, 'two': 2084}, {'afternoon': 2083, 'day': 2083, 'evening': 2083, 'h': 2083,
'hour': 2083, 'hours': 2083, 'hr': 2083, 'hrs': 2083, 'morning': 2083, 'saturday': 2083, 'sunday': 2083, 'usual':
2204}, {'0': 2084, '<me>': 2234, '<them>': 2241, 'N': 2243, 'a': 2084, 'an': 2084, 'four': 2084, 'half': 2180, 'my':
2244, 'one': 2084, 'our': 2207, 'three': 2084, 'two': 2084, 'up': 2217}, {'<me>': 2234}, {'boost': 1283, 'kick': 1283,
'pep': 1283, 'push': 1283, 'shove': 1283}, {'...': 2247, 'afternoon': 2083, 'big': 2151, 'boost': 1283, 'day': 2083,
'encouragement': 1283, 'evening': 2083, 'h': 2083, 'hour': 2083, 'hours': 2083, 'hr': 2083, 'hrs': 2083, 'hurl': 469,
'kick': 1283, 'len': 2136, 'lend': 2136, 'lesson': 499, 'lift': 469, 'little': 2151, 'loan': 2136, 'lowdown': 499,
'moral': 2119, 'morning': 2083, 'pat': 2122, 'pep': 2139, 'push': 1283, 'run': 469, 'saturday': 2083, 'shot': 2136,
'shove': 1283, 'sunday': 2083, 'use': 2136, 'wee': 2151}, {'big': 2151, 'boost': 1283, 'encouragement': 1283,
'little': 2151, 'moral': 2119, 'pat': 2122, 'pep': 2123, 'wee': 2151}, {'of': 2249}, {'...': 2247, 'big': 2151,
'boost': 1283, 'encouragement': 1283, 'kick': 1283, 'little': 2151, 'moral': 2119, 'pat': 2122, 'pep': 2139, 'push':
1283, 'shove': 1283, 'wee': 2151}, {'len': 2136, 'lend': 2136, 'loan': 2136, 'lowdown': 499, 'shot': 2136, 'use':
2136}, {'0': 2084, 'a': 2248, 'an': 2084, 'four': 2084, 'half': 2180, 'lessons': 499, 'lots': 2250, 'my': 2084, 'one':
2084, 'some': 2251, 'the': 2252, 'three': 2084, 'two': 2084}, {'0': 2084, '<them>': 2253, 'N': 2253, 'a': 2084, 'an':
2084, 'four': 2084, 'half': 2180, 'my': 2084, 'one': 2084, 'three': 2084, 'two': 2084, 'up': 2217}, {'bat': 1866},
{'to': 2255}, {'bat': 1866, 'in': 2256, 'over': 737, 'through': 737, 'thru': 737}, {'vm': 79, 'voice': 1666,
'voicemail': 79}, {'...': 2258}, {'on': 1573}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'visit': 16}, {'back':
1725, 'cold': 2260, 'dark': 2260, 'over': 737, 'quiet': 2260, 'right': 1725, 'silent': 2260, 'through': 737, 'thru':
737, 'to': 2261, 'up': 737}, {'back': 1725, 'bat': 1866, 'cold': 2260, 'dark': 2260, 'in': 2256, 'over': 737, 'quiet':
2260, 'right': 1725, 'silent': 2260, 'through': 737, 'thru': 737, 'up': 737}, {'feedback': 719}, {'meeting': 2027,
'slot': 2027}, {'of': 341}, {'front': 2266, 'with': 341}, {'a': 2265, 'in': 2267}, {'a': 2265, 'in': 2267, 's': 2264},
{'note': 719}, {'call': 719, 'dm': 719, 'email': 719, 'letter': 719, 'mail': 719, 'message': 719, 'text': 719,
'voice': 2270}, {'D': 1599}, {'forward': 2272}, {'$$': 79, 'D': 1599, 'again': 272, 'at': 484, 'back': 272, 'last':
482, 'on': 485, 'out': 272, 'till': 1599, 'to': 1599, 'until': 1599}, {'$$': 79, 'D': 1599, 'again': 272, 'at': 484,
'back': 272, 'last': 482, 'on': 485, 'out': 272}, {'line': 79, 'message': 79, 'note': 79, 'text': 79}, {'a': 2276},
{'<them>': 2277, 'N': 2277}, {'...': 144}, {'touch': 128}, {'^': 2279, 'in': 2280}, {'bell': 79, 'buzz': 79, 'call':
79, 'ring': 79, 'shout': 79, 'tinkle': 79}, {'a': 2282}, {'<them>': 2283, 'N': 2283}, {'N': 79}, {'up': 2285}, {'in':
79, 'over': 79, 'round': 79}, {'drop': 2278, 'get': 2281, 'give': 2284, 'look': 2286, 'pop': 2287}, {'<their>': 2264,
'<them>': 2268, 'N': 2269, 'a': 2271, 'an': 2271, 'brought': 2273, 'bumped': 487, 'called': 2220, 'deferred': 487,
'delayed': 487, 'moved': 2274, 'postponed': 2275, 'pushed': 2275, 'rearranged': 487, 'rescheduled': 2275, 'shelved':
487, 'shifted': 2275, 'stood': 360, 'talking': 719, 'to': 2288}, {'in': 2280}, {'drop': 2278, 'get': 2290, 'give':
2284, 'look': 2286, 'pop': 2287}, {'<them>': 1929, 'N': 1929}, {'<i>': 1553, '<them>': 1566, 'N': 1566, 'that': 1565,
'to': 1567}, {'about': 475, 'on': 475, 'through': 475, 'with': 475}, {'...': 2294, 'about': 499, 'on': 499, 'through':
499, 'with': 499}, {'<them>': 2295, 'N': 2295}, {'about': 499, 'on': 499, 'through': 499, 'with': 499}, {'<them>':
2297, 'N': 2297}, {'dream': 79}, {'at': 2032, 'of': 2032, 'through': 2032}, {'blether': 719, 'chat': 719, 'craic':
719, 'gossip': 719, 'look': 2300, 'moan': 719, 'natter': 719, 'talk': 719, 'word': 719, 'yarn': 719}, {'blether': 719,
'chat': 719, 'craic': 719, 'gossip': 719, 'moan': 719, 'natter': 719, 'talk': 719, 'word': 719, 'yarn': 719}, {'':
(23, 'contact'), 'bad': 2299, 'blether': 719, 'chat': 719, 'craic': 719, 'dream': 79, 'good': 2301, 'gossip': 719,
'little': 2302, 'long': 2302, 'look': 2300, 'moan': 719, 'natter': 719, 'nightmare': 79, 'proper': 2302, 'quick':
2301, 'read': 2300, 'right': 2302, 'short': 2302, 'strange': 2299, 'talk': 719, 'wee': 2302, 'weird': 2299, 'word':
719, 'yarn': 719}, {'alone': 79, 'by': 1569, 'on': 1571}, {'': (23, 'contact'), 'alone': 79, 'by': 1569, 'on': 1571},
{'bail': 79, 'call': 361, 'cancel': 79, 'postpone': 79, 'skip': 79}, {'': (23, 'contact'), 'a': 2303, 'already': 1810,
'an': 719, 'ate': 2304, 'breakfast': 2305, 'coffee': 2305, 'dinner': 2305, 'drinks': 719, 'just': 1811, 'lunch': 2305,
'my': 719, 'our': 719, 'planned': 695, 'some': 719, 'tea': 2305, 'the': 719, 'to': 2306}, {'copy': 1640, 'extra':
1640, 'leftover': 1640, 'old': 1640, 'own': 1640, 'second': 1640, 'spare': 1640, 'used': 1640}, {'0': 2308, 'a': 2308,
'an': 2308, 'my': 2308, 'our': 2308, 'some': 2308, 'the': 2308, 'three': 2308, 'two': 2308}, {'^': 2309}, {'<useful>':
1979, 'to': 546}, {'...': 2311, '<useful>': 1979}, {'a': 1981, 'an': 1981, 'my': 2312, 'our': 2312, 'some': 1981,
'the': 1981}, {'^': 2313}, {'<them>': 2310, '^': 2190, 'on': 2314, 'over': 2314}, {'for': 16}, {'brought': 2273,
'bumped': 487, 'called': 2220, 'deferred': 487, 'delayed': 487, 'moved': 2275, 'postponed': 2275, 'pushed': 2275,
'rearranged': 487, 'rescheduled': 2275, 'set': 2316, 'shelved': 487, 'shifted': 2275}, {'$$': 79, 'home': 272, 'off':
1520, 'out': 1520, 'over': 1520, 'to': 1519}, {'gone': 2318, 'left': 272}, {'answered': 79, 'been': 370, 'called': 79,
'come': 411, 'got': 411, 'replied': 79, 'responded': 79, 'rung': 79, 'written': 79}, {'already': 1810, 'avoiding':
1573, 'been': 2317, 'blanking': 1573, 'dodging': 1573, 'finally': 1522, 'ghosting': 1573, 'gone': 1521, 'ignoring':
1573, 'just': 2319, 'not': 2320, 'now': 1522}, {'around': 695, 'back': 79, 'round': 695}, {'answered': 79, 'been':
370, 'called': 79, 'caught': 360, 'come': 411, 'ever': 1781, 'get': 1780, 'got': 2322, 'gotten': 1780, 'heard': 79,
'met': 79, 'quite': 1781, 'replied': 79, 'responded': 79, 'rung': 79, 'seen': 79, 'spoken': 79, 'talked': 79,
'written': 79, 'yet': 1781}, {'t': 2323}, {'answered': 79, 'been': 370, 'called': 79, 'caught': 360, 'come': 411,
'got': 411, 'heard': 79, 'met': 79, 'replied': 79, 'responded': 79, 'rung': 79, 'seen': 79, 'spoken': 79, 'talked':
79, 'written': 79}, {'bad': 2299, 'dream': 79, 'nightmare': 79, 'strange': 2299, 'weird': 2299}, {'appointment': 16},
{'brought': 2273, 'moved': 2272, 'postponed': 2272, 'pushed': 2272, 'rescheduled': 2272, 'shifted': 2272},
{'together': 444}, {'them': 2329}, {'': (0, 'missed'), 'in': 369}, {'been': 2331, 'caught': 360, 'ever': 1781, 'get':
1780, 'got': 1780, 'gotten': 1780, 'had': 79, 'heard': 79, 'met': 79, 'quite': 1781, 'seen': 79, 'spoken': 79,
'talked': 79, 'yet': 1781}, {'bring': 2330, 'connect': 444, 'drop': 2278, 'get': 2281, 'give': 2284, 'introduce': 444,
'look': 2286, 'pop': 2287}, {'a': 2326, 'already': 1811, 'an': 2327, 'appointment': 16, 'been': 2328, 'bring': 2330,
'connect': 444, 'finally': 1522, 'gone': 1521, 'introduce': 444, 'just': 2319, 'not': 2332, 'now': 1522, 'to': 2333},
{'to': 244}, {'have': 2335, 'need': 2335}, {'<i>': 2336}, {'so': 2337}, {'': (0, 'missed'), 'yet': 2338}, {'answered':
2339, 'been': 2331, 'called': 79, 'caught': 360, 'come': 411, 'ever': 1781, 'get': 1780, 'got': 2322, 'gotten': 1780,
'had': 79, 'heard': 79, 'met': 79, 'quite': 1781, 'replied': 2339, 'responded': 79, 'rung': 79, 'seen': 79, 'spoken':
79, 'talked': 79, 'written': 79, 'yet': 1781}, {'t': 2340}, {'answered': 79, 'been': 2331, 'called': 79, 'caught':
360, 'come': 411, 'ever': 1781, 'get': 1780, 'got': 2322, 'gotten': 1780, 'had': 79, 'heard': 79, 'met': 79, 'quite':
1781, 'replied': 79, 'responded': 79, 'rung': 79, 'seen': 79, 'spoken': 79, 'talked': 79, 'written': 79, 'yet': 1781},
{'a': 2326}, {'to': 1366}, {'are': 2344, 'assured': 1372, 'assures': 1372, 'guaranteed': 1371, 'guarantees': 1371,
'is': 2344, 'pinky': 1422, 're': 2344, 's': 2344, 'swears': 1371, 'swore': 1371, 'vowed': 1371, 'vows': 1371},
{'magazine': 79, 'news': 79, 'paper': 79}, {'a': 2346, 'the': 2346}, {'radio': 79, 'telly': 79, 'tv': 79}, {'telly':
79, 'the': 2348, 'tv': 79, 'youtube': 79}, {'in': 2347, 'on': 2349, 'online': 79}, {'...': 2350, 'in': 2347, 'on':
2349, 'online': 79}, {'from': 719}, {'back': 79, 'from': 79}, {'<gossips>': 79, '<told_in>': 79}, {'...': 2354,
'<gossips>': 79, '<told_in>': 79}, {'party': 79}, {'...': 2354, '<gossips>': 79, '<told_in>': 79, 'third': 2356},
{'<gossips>': 79}, {'...': 2358, '<gossips>': 79}, {'the': 2359}, {'of': 2360}, {'else': 79}, {'...': 1446,
'<told_in>': 79}, {'s': 2363}, {'': (23, 'contact'), '...': 1446, '<their>': 2355, '<told_in>': 79, 'a': 2357, 'an':
2355, 'my': 2355, 'one': 2361, 'our': 2355, 'some': 2359, 'somebody': 2362, 'someone': 2362, 'the': 2355, 'today':
2364}, {'haw': 2353}, {'...': 1446, '<their>': 2363, '<told_in>': 79, 'a': 2363, 'an': 2363, 'my': 2363, 'our': 2363,
'the': 2363, 'today': 2364}, {'': (23, 'contact'), '...': 1446, '<their>': 2355, '<told_in>': 79, 'a': 2355, 'an':
2355, 'my': 2355, 'one': 2361, 'our': 2355, 'some': 2359, 'the': 2355, 'today': 2364}, {'<their>': 2359, 'a': 2359,
'an': 2359, 'my': 2359, 'one': 2361, 'our': 2359, 'some': 2359, 'the': 2359}, {'...': 1446, '<their>': 2355,
'<told_in>': 79, 'a': 2355, 'an': 2355, 'my': 2355, 'one': 2361, 'our': 2355, 'some': 2359, 'the': 2355, 'today':
2364}, {'from': 2368, 'in': 2367, 'off': 2369, 'on': 2367, 'through': 2369, 'via': 2370}, {'...': 1446, '<told_in>':
79, 'grapevine': 79}, {'...': 1446, '<their>': 2363, '<told_in>': 79, 'a': 2363, 'an': 2363, 'my': 2363, 'our': 2363,
'the': 2372, 'today': 2364}, {'hand': 79}, {'all': 2353}, {'...': 2358, '<gossips>': 79, 'grapevine': 79}, {'<their>':
2359, 'a': 2359, 'an': 2359, 'my': 2359, 'one': 2361, 'our': 2359, 'some': 2359, 'the': 2376}, {'N': 2351, 'back':
2352, 'crickets': 2353, 'from': 2365, 'hee': 2366, 'in': 2367, 'it': 2371, 'nothing': 2353, 'nowt': 2353, 'off': 2369,
'on': 2373, 'second': 2374, 'secondhand': 79, 'sod': 2375, 'that': 2371, 'this': 2371, 'through': 2377, 'via': 2370,
'zilch': 2353, 'zip': 2353}, {'crickets': 2353, 'hee': 2366, 'nothing': 2353, 'nowt': 2353, 'sod': 2375, 'zilch':
2353, 'zip': 2353}, {'assembly': 1830, 'class': 1830, 'demo': 1830, 'duty': 1713, 'group': 1713, 'lesson': 1830,
'masterclass': 1830, 'reading': 1713, 'round': 1713, 'route': 1713, 'session': 1830, 'shift': 1713, 'slot': 1713,
'stall': 1713, 'story': 1835, 'storytime': 1830, 'talk': 1830, 'tour': 1830, 'training': 1830, 'turn': 1713,
'workshop': 1830}, {'...': 2380, 'assembly': 1830, 'class': 1830, 'demo': 1830, 'duty': 1713, 'group': 1713, 'lesson':
1830, 'masterclass': 1830, 'mock': 1870, 'reading': 1713, 'round': 1713, 'route': 1713, 'session': 1830, 'shift':
1713, 'slot': 1713, 'stall': 1713, 'story': 1835, 'storytime': 1830, 'talk': 1830, 'tour': 1830, 'training': 1830,
'turn': 1713, 'workshop': 1830}, {'...': 2380, 'assembly': 1830, 'class': 1830, 'demo': 1830, 'duty': 1713, 'group':
1713, 'lesson': 1830, 'masterclass': 1830, 'reading': 1713, 'round': 1713, 'route': 1713, 'session': 1830, 'shift':
1713, 'slot': 1713, 'stall': 1713, 'story': 1835, 'storytime': 1830, 'talk': 1830, 'tour': 1830, 'training': 1830,
'turn': 1713, 'workshop': 1830}, {'...': 1795, 'assembly': 1713, 'class': 1713, 'duty': 1713, 'group': 1713, 'lesson':
1713, 'mock': 1870, 'reading': 1713, 'round': 1713, 'route': 1713, 'session': 1713, 'shift': 1713, 'slot': 1713,
'stall': 1713, 'tour': 1713, 'turn': 1713}, {'...': 1902, '0': 1796, '<their>': 1796, 'a': 2381, 'an': 2381,
'assembly': 1830, 'class': 1830, 'demo': 1830, 'lesson': 1830, 'masterclass': 1830, 'mock': 1870, 'session': 1830,
'some': 1903, 'story': 1835, 'storytime': 1830, 'talk': 1830, 'the': 2382, 'three': 1796, 'tour': 1830, 'training':
1830, 'two': 2383, 'workshop': 1830}, {'': (22, 'gave:volunteering'), '<their>': 5, 'a': 5, 'boxes': 5, 'flat': 5,
'furniture': 5, 'home': 5, 'house': 5, 'in': 5, 'out': 5, 'the': 5, 'up': 5}, {'up': 5}, {'out': 5}, {'': (17,
'gave:knowledge'), '<helping>': 2385, 'get': 5, 'pick': 5, 'set': 2386, 'sort': 2387}, {'ready': 475}, {'up': 475},
{'^': 2388}, {'out': 475}, {'<their_doing>': 475, '^': 2388, 'get': 2389, 'in': 475, 'on': 475, 'out': 1550, 'set':
2390, 'through': 475, 'to': 2391, 'understand': 475, 'with': 499, 'work': 2392}, {'^': 2388, 'to': 2391, 'with': 499},
{'<their>': 469, 'N': 1547, 'a': 469, 'our': 469, 'the': 469}, {'at': 2395, 'on': 2395}, {'<them>': 2393, 'N': 2394,
'at': 2395, 'me': 719, 'on': 2395, 'out': 2396}, {'out': 499}, {'<helping>': 2385, 'get': 5, 'pick': 5, 'set': 2386,
'sort': 2387}, {'^': 2399}, {'^': 2388, 'figure': 2398, 'to': 2400, 'with': 499}, {'at': 1548, 'on': 1548}, {'<them>':
2401, 'N': 2401, 'at': 1548, 'on': 1548, 'out': 2402}, {'no': 1505}, {'<giveinf>': 81}, {'^': 2405}, {'to': 2406},
{'going': 2407, 'gonna': 2406}, {'D': 1621, 'a': 1622, 'an': 1623, 'the': 1625, 'time': 1621}, {'and': 342, 'to': 342,
'w': 342, 'with': 1764}, {'and': 342, 'to': 342, 'up': 2410, 'w': 342, 'with': 342}, {'them': 1773}, {'<them>': 2411,
'N': 2028, 'up': 2412}, {'...': 1902, '^': 1759, 'assembly': 1830, 'class': 1830, 'demo': 1830, 'lesson': 1830,
'masterclass': 1830, 'session': 1830, 'story': 1835, 'storytime': 1830, 'talk': 1830, 'tour': 1830, 'training': 1830,
'workshop': 1830}, {'...': 1902, 'assembly': 1830, 'class': 1830, 'demo': 1830, 'lesson': 1830, 'masterclass': 1830,
'session': 1830, 'story': 1835, 'storytime': 1830, 'talk': 1830, 'tour': 1830, 'training': 1830, 'workshop': 1830},
{'': (23, 'contact'), '...': 1902, '<their>': 1760, 'a': 2414, 'an': 2414, 'assembly': 1830, 'class': 1830, 'demo':
1830, 'lesson': 1830, 'masterclass': 1830, 'session': 1830, 'some': 2415, 'story': 1835, 'storytime': 1830, 'talk':
1830, 'the': 2414, 'tour': 1830, 'training': 1830, 'workshop': 1830}, {'mentoring': 475}, {'out': 719}, {'have': 16},
{'to': 2419}, {'going': 2420}, {'N': 1355}, {'$$': 274}, {'<them>': 2423}, {'^': 61, 'to': 244}, {'<them>': 2425, 'N':
2425}, {'<them>': 2425, 'N': 2425, 'to': 2426}, {'promised': 2427}, {'am': 2421, 'and': 2422, 'are': 2421, 'gave':
2424, 'guess': 250, 'have': 2428, 'lent': 2424, 'loaned': 2424, 'm': 2421, 'mentioned': 2424, 'miss': 79, 'n': 2422,
'passed': 2424, 'promised': 2427, 're': 2421, 'sent': 2424, 'showed': 2424, 'think': 250, 've': 2428, 'wonder': 250},
{'...': 804}, {'<me>': 2430, '<my>': 2430}, {'t': 69}, {'d': 69, 'would': 69, 'wouldn': 2432}, {'<they>': 2433},
{'place': 2434, 'shoes': 2434}, {'charge': 2434, 'my': 2435}, {'it': 2434, 'this': 2434}, {'<me>': 2430, '<my>': 2430,
'in': 2436, 'me': 2434, 'running': 2437, 'us': 2434}, {'': (13, 'talk'), 'had': 2431, 'owned': 2431, 'ran': 2431,
'was': 2438, 'were': 2438}, {'...': 803}, {'business': 2440, 'call': 2440, 'company': 2440, 'firm': 2440, 'money':
2440, 'shop': 2440}, {'<them>': 2440, 'N': 2440}, {'to': 2442}, {'<their>': 2441, '<them>': 2440, 'up': 2443}, {'was':
2444, 'were': 2444}, {'<i>': 274, '<they>': 2439, 'it': 2445}, {'me': 79, 'my': 79, 'us': 79}, {'calling': 16,
'going': 1497, 'having': 16, 'hosting': 16, 'instead': 1498, 'joining': 16, 'meeting': 16, 'now': 1498, 'seeing': 16,
'visiting': 16}, {'boots': 804, 'place': 804, 'position': 804, 'shoes': 804, 'situation': 804}, {'^': 0, 'not': 69},
{'d': 69, 'would': 2450, 'wouldn': 2432, 'wouldnt': 69}, {'not': 69}, {'would': 2452, 'wouldn': 2432, 'wouldnt': 69},
{'<they>': 2451, 'N': 2453}, {'boots': 2454, 'case': 804, 'place': 2454, 'position': 2454, 'seat': 2454, 'shoes':
2454}, {'to': 274}, {'d': 69, 'would': 69, 'wouldn': 2432, 'wouldnt': 69}, {'<they>': 2457, 'N': 2457}, {'boots':
2458, 'place': 2458, 'position': 2458, 'seat': 2458, 'shoes': 2458}, {'calendar': 16, 'diary': 16}, {'<my>': 2449,
'my': 2455, 'order': 2456, 'our': 2459, 'the': 2460}, {'': (9, 'told')}, {'N': 2462}, {'D': 16, 'for': 1820}, {'D':
16, 'for': 1820, 'in': 2464, 'out': 1624}, {'<i>': 1475, 'that': 1484}, {'<off_it>': 486, 'been': 488, 'being': 488,
'gets': 488, 'got': 488, 'had': 490, 'has': 491, 'is': 488, 's': 492, 'w': 494, 'was': 488, 'were': 488, 'with': 494},
{'2': 342, 'and': 342, 'n': 342, 'to': 342, 'with': 342}, {'and': 342, 'to': 342, 'with': 342}, {'N': 341, '^': 1765},
{'2': 342, 'and': 342, 'n': 342, 'to': 2470, 'with': 2470}, {'<them>': 2471, 'N': 2471}, {'<them>': 2468, 'N': 2469,
'd': 2472}, {'2': 342, 'and': 342, 'to': 2470, 'with': 2470}, {'<them>': 2471, 'N': 2474}, {'2': 342, 'and': 1764,
'n': 342, 'to': 1766, 'with': 1766}, {'them': 1770}, {'^': 341, 'of': 2477}, {'pair': 2478, 'three': 2478, 'two':
2478}, {'<them>': 2476, 'N': 2476, 'the': 2479, 'them': 1773}, {'and': 342, 'to': 2470, 'with': 2470}, {'<them>':
2471, 'N': 2481}, {'for': 116, 'over': 116, 'round': 116, 'to': 116}, {'': (23, 'contact'), 'for': 116, 'to': 116},
{'<them>': 2483, 'N': 2483, 'me': 2484, 'us': 2484}, {'can': 403, 'have': 396, 'must': 0, 'mustn': 403, 'need': 396,
'ought': 396, 'should': 0, 'shouldn': 403}, {'^': 2486}, {'<i>': 2487}, {'<i>': 2487, 'that': 2488}, {'': (3,
'advice'), 'to': 0}, {'can': 403, 'have': 396, 'must': 0, 'mustn': 403, 'need': 2490, 'ought': 396, 'should': 0,
'shouldn': 403}, {'^': 2491}, {'should': 0}, {'...': 2493}, {'<i>': 2492, '^': 2494}, {'...': 2489, '<i>': 2492, '^':
2494, 'that': 2495}, {'...': 2489, '<i>': 2487, 'that': 2488}, {'<i>': 2492}, {'...': 2489, '<i>': 2492, 'that':
2498}, {'': (2, 'plan'), 'for': 16, 'on': 16}, {'<i>': 2487, '^': 2494}, {'...': 2489, '<i>': 2487, '^': 2494, 'that':
2501}, {'D': 1599, 'till': 1599, 'to': 1599, 'until': 1599}, {'answering': 79, 'available': 79, 'in': 79, 'picking':
372, 'reachable': 79}, {'<i>': 1189, '^': 2494}, {'<i>': 1189, '^': 2494, 'that': 2505}, {'<i>': 1189, 'that': 1237},
{'^': 2494}, {'^': 2494, 'that': 2508}, {'adamant': 2506, 'certain': 2507, 'clear': 2506, 'convinced': 2507, 'firm':
2509, 'insistent': 2509, 'sure': 2507}, {'D': 16, 'adamant': 2496, 'avoiding': 1573, 'blanking': 1573, 'blunt': 2497,
'brought': 2273, 'certain': 2499, 'clear': 2496, 'coming': 16, 'confirmed': 2500, 'convinced': 2499, 'dodging': 1573,
'emphatic': 2497, 'finally': 1522, 'firm': 2502, 'ghosting': 1573, 'gone': 1521, 'ignoring': 1573, 'insistent': 2502,
'just': 1522, 'moved': 2503, 'not': 2504, 'now': 1522, 'off': 79, 'on': 17, 'positive': 2497, 'postponed': 2272,
'pushed': 2272, 'quite': 2510, 'really': 2510, 'rescheduled': 2272, 'scheduled': 16, 'set': 1627, 'shifted': 2272,
'sure': 2499, 'very': 2510}, {'t': 2504}, {'<off_it>': 487, 'D': 719, 'all': 1586, 'at': 719, 'by': 719, 'closed':
272, 'during': 719, 'locked': 1587, 'on': 719, 'over': 719, 'shut': 272}, {'<off_it>': 487, 'all': 1586, 'closed':
272, 'locked': 1587, 'shut': 272}, {'agreed': 16, 'arranged': 16, 'been': 488, 'being': 488, 'booked': 16,
'confirmed': 16, 'fixed': 16, 'gets': 488, 'got': 488, 'had': 490, 'has': 491, 'is': 1676, 'planned': 16, 's': 1677,
'scheduled': 16, 'set': 1516, 'was': 2513, 'were': 2514}, {'me': 1615, 'us': 1615}, {'': (23, 'contact'), 'me': 1355,
'us': 1355}, {'': (22, 'gave:volunteering'), '...': 1758}, {'^': 2518}, {'<their>': 1760, 'a': 2519, 'an': 1760, 'at':
469, 'the': 2519}, {'i': 719, 'me': 719, 'us': 719}, {'and': 2521}, {'': (14, 'together'), 'and': 1519, 'n': 1519,
'plus': 1519, 'w': 1519, 'with': 1519}, {'N': 2522, 'me': 2523, 'us': 2523}, {'forgetting': 79}, {'forgetting': 79,
'meaning': 695, 'on': 2525, 'putting': 361, 'ringing': 1617, 'trying': 446}, {'have': 396, 'must': 0, 'need': 396,
'shd': 0, 'should': 0}, {'^': 2527}, {'<i>': 2528}, {'<me>': 831}, {'cancelling': 79, 'dodging': 79, 'forgetting': 79,
'postponing': 79, 'putting': 361, 'ringing': 1617, 'saying': 2529, 'telling': 2530}, {'': (23, 'contact'), 'for':
719}, {'waiting': 2532}, {'<they>': 1282}, {'through': 1282, 'until': 2534, 'while': 2534}, {'^': 2535}, {'^': 2535,
'company': 2536}, {'<me>': 2533, '<them>': 2537, 'D': 1621, 'N': 2537, 'a': 1622, 'an': 1623, 'forgetting': 79,
'meaning': 695, 'putting': 361, 'ringing': 1617, 'saying': 2529, 'telling': 2530, 'the': 1625, 'time': 1621, 'trying':
446}, {'call': 79, 'calling': 79, 'email': 79, 'meet': 79, 'phone': 79, 'reply': 79, 'ring': 79, 'ringing': 79, 'see':
79, 'speak': 79, 'talk': 79, 'text': 79, 'visit': 79}, {'for': 2539, 'to': 2539}, {'time': 2540}, {'the': 2541}, {'a':
499, 'how': 499, 'my': 499, 'our': 499, 'the': 499, 'to': 499}, {'<them>': 2543, 'N': 2543, 'from': 274, 'that': 274,
'through': 274, 'via': 274}, {'...': 1902, 'a': 2415, 'an': 2415, 'assembly': 1830, 'class': 1830, 'demo': 1830,
'lesson': 1830, 'masterclass': 1830, 'session': 1830, 'some': 2415, 'story': 1835, 'storytime': 1830, 'talk': 1830,
'the': 2415, 'tour': 1830, 'training': 1830, 'workshop': 1830}, {'message': 79}, {'answerphone': 2546, 'vm': 79,
'vms': 79, 'voice': 2546, 'voicemail': 79, 'voicemails': 79}, {'0': 2547, 'a': 2547, 'an': 2547, 'another': 2547,
'several': 2547, 'some': 2547, 'three': 2547, 'two': 2547}, {'<them>': 2548}, {'hand': 2133, 'help': 2134}, {'^': 529,
'a': 2550, 'some': 2224}, {'^': 529, 'a': 2224, 'some': 2224}, {'to': 548}, {'...': 2553}, {'a': 2189, 'an': 2554,
'my': 2189, 'our': 2189, 'the': 2189}, {'hand': 2192, 'help': 2192}, {'^': 2190}, {'a': 2554, 'an': 2554, 'my': 2554,
'our': 2554, 'the': 2554}, {'^': 2558}, {'<them>': 2551, 'N': 2552, '^': 2555, 'a': 2556, 'on': 2557, 'out': 2559,
'over': 2557, 'some': 2556}, {'a': 529, 'my': 529, 'one': 529, 'our': 529, 'the': 529}, {'^': 2561}, {'go': 475},
{'^': 2561, 'a': 2563}, {'on': 499}, {'in': 475}, {'': (18, 'gave:mentoring'), 'a': 529, 'my': 529, 'one': 529, 'our':
529, 'the': 529}, {'^': 2567}, {'borrow': 2562, 'do': 475, 'have': 2564, 'in': 2565, 'keep': 2562, 'practice': 475,
'practise': 475, 'shadow': 475, 'sit': 2566, 'take': 2562, 'try': 2568, 'use': 2562, 'watch': 475}, {'borrow': 2562,
'have': 2562, 'keep': 2562, 'know': 2462, 'take': 2562, 'try': 2562, 'use': 2562}, {'': (0, 'missed'), 'again': 79},
{'down': 2571}, {'<them>': 2569, 'N': 2570, 'me': 2572, 'us': 2572}, {'spirits': 1283}, {'<their>': 2574},
{'linkedin': 79, 'photo': 79, 'photos': 79, 'post': 79, 'posts': 79, 'profile': 79, 'status': 79, 'stories': 79,
'story': 79, 'tweet': 79, 'update': 79}, {'s': 2576}, {'N': 2577}, {'and': 1764, 'to': 1764, 'up': 2410, 'w': 342,
'with': 1764}, {'and': 1764, 'to': 1764, 'up': 2027, 'with': 1764}, {'<them>': 2579, 'N': 2580, 'up': 2412}, {'run':
518}, {'dry': 2582, 'pitch': 518, 'presentation': 518, 'rehearsal': 518, 'speech': 518, 'talk': 518}, {'^': 2583},
{'<their>': 2584}, {'on': 2585}, {'article': 79, 'blog': 79, 'interview': 79, 'newsletter': 79, 'podcast': 79, 'post':
79, 'talk': 79, 'video': 79, 'webinar': 79}, {'...': 2350, 'in': 2347, 'on': 2349, 'online': 79, 's': 2587},
{'<their>': 2584, 'N': 2588}, {'in': 2586, 'through': 2585, 'to': 2589}, {'having': 16, 'hosting': 16, 'joining': 16,
'meeting': 16, 'seeing': 16, 'visiting': 16}, {'a': 1327, 'breakfast': 16, 'coffee': 16, 'dinner': 16, 'lunch': 16},
{'be': 2591, 'have': 2592, 'meet': 16, 'see': 16, 'visit': 16}, {'': (19, 'gave:resource'), 'a': 2554, 'an': 2554,
'my': 2554, 'our': 2554, 'the': 2554}, {'^': 2594}, {'<them>': 1530, 'N': 1530, '^': 2555, 'on': 2557, 'out': 2595,
'over': 2557}, {'D': 16, 'for': 17, 'in': 1624, 'out': 1624}, {'no': 79}, {'time': 2598}, {'<their>': 731, 'N': 732,
'a': 1726, 'the': 1726}, {'after': 1548, 'at': 2032, 'back': 1725, 'over': 1727, 'right': 1725, 'through': 2600,
'thru': 2600, 'up': 1727}, {'to': 16}, {'after': 1548, 'back': 1725, 'forward': 2602, 'over': 737, 'right': 1725,
'through': 737, 'thru': 737, 'up': 737}, {'in': 2027}, {'<them>': 2604, 'N': 2604}, {'to': 341, 'with': 341},
{'intro': 2606, 'introduction': 2606}, {'an': 2607, 'the': 2607}, {'<them>': 2606, 'N': 2606}, {'<them>': 2606, 'N':
2606, 'for': 2609}, {'between': 341, 'to': 341, 'with': 341}, {'': (15, 'gave:intro'), '<them>': 2611, 'N': 2611},
{'<them>': 2606, 'N': 2606, 'between': 341, 'for': 2612, 'of': 341, 'to': 341, 'with': 341}, {'<them>': 2611, 'N':
2611}, {'<them>': 2606, 'N': 2606, 'between': 341, 'for': 2614, 'to': 341, 'with': 341}, {'connection': 2610, 'e':
1861, 'email': 1860, 'intro': 2613, 'introduction': 2613, 'introductions': 2615, 'mail': 1860, 'whatsapp': 1860},
{'date': 16, 'double': 1864, 'presentation': 1873, 'quick': 2616, 'warm': 2616}, {'': (15, 'gave:intro'), 'between':
341, 'to': 341, 'with': 341}, {'': (15, 'gave:intro'), '<them>': 2611, 'N': 2618}, {'<them>': 2606, 'N': 2606,
'between': 1764, 'for': 2619, 'from': 342, 'of': 341, 'to': 341, 'with': 1764}, {'connection': 2610, 'e': 1861,
'email': 1876, 'intro': 2620, 'introduction': 2613, 'introductions': 2615, 'mail': 1876, 'whatsapp': 1860},
{'between': 341, 'for': 2614, 'to': 341, 'with': 341}, {'connection': 2610, 'e': 1861, 'email': 1876, 'intro': 2620,
'introduction': 2613, 'introductions': 2615, 'mail': 1876, 'presentation': 1873, 'whatsapp': 1860}, {'<them>': 2608,
'N': 2608, 'a': 2617, 'an': 2621, 'intro': 2622, 'introduction': 2622, 'introductions': 2622, 'plans': 16, 'that':
2616, 'the': 2623}, {'article': 529, 'book': 529, 'checklist': 529, 'comments': 1955, 'corrections': 1955, 'edits':
1955, 'feedback': 1955, 'guide': 529, 'link': 529, 'list': 529, 'notes': 1955, 'podcast': 529, 'redlines': 1955,
'spreadsheet': 529, 'suggestions': 1955, 'template': 529}, {'...': 2625, 'article': 529, 'book': 529, 'checklist':
529, 'comments': 1955, 'corrections': 1955, 'edits': 1955, 'feedback': 1955, 'guide': 529, 'link': 529, 'list': 529,
'notes': 1955, 'podcast': 529, 'redlines': 1955, 'spreadsheet': 529, 'suggestions': 1955, 'template': 529}, {'0':
1967, 'a': 2626, 'an': 1965, 'detailed': 1967, 'full': 1967, 'lots': 1967, 'my': 2626, 'our': 1965, 'pages': 1967,
'some': 1967, 'the': 1965, 'three': 1967, 'two': 1967}, {'^': 2627, 'a': 1934, 'back': 1933, 'comments': 1931,
'corrections': 1931, 'detailed': 1933, 'edits': 1931, 'feedback': 1931, 'honest': 1933, 'mark': 1932, 'markup': 1931,
'my': 1933, 'notes': 1931, 'redlines': 1931, 'remarks': 1931, 'some': 1933, 'thoughts': 1931}, {'': (23, 'contact'),
'<them>': 2628, 'N': 2628, '^': 1982, 'across': 1983, 'over': 1983}, {'': (22, 'gave:volunteering'), '...': 1758,
'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5,
'till': 5}, {'^': 2630}, {'': (22, 'gave:volunteering'), 'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5,
'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'^': 2632}, {'^': 5, 's': 2633}, {'at': 469,
'for': 469, 'with': 469}, {'station': 2635}, {'^': 1759, 'bar': 2635, 'booth': 2635, 'desk': 2635, 'kitchen': 2635,
'stall': 2635, 'stand': 2635, 'table': 2635, 'till': 2635, 'tombola': 2635, 'water': 2636}, {'...': 1713, '<their>':
2631, '<them>': 469, 'N': 2634, 'a': 1760, 'an': 1760, 'for': 1840, 'the': 2637}, {'...': 1713, '<their>': 469,
'<them>': 469, 'N': 1579, 'for': 1840}, {'up': 2032}, {'a': 469, 'at': 469, 'the': 469}, {'and': 1764, 'to': 1764,
'up': 1767, 'w': 342, 'with': 1764}, {'and': 341, 'to': 341, 'with': 341}, {'<them>': 2642, 'N': 2643}, {'N': 1357},
{':': 244, 'and': 2645, 'n': 2422}, {'bell': 79, 'buzz': 79, 'call': 79, 'ring': 79, 'shout': 79}, {'a': 2647}, {'N':
2648}, {'call': 79, 'catch': 79, 'email': 79, 'give': 2649, 'meet': 79, 'message': 79, 'phone': 79, 'reply': 79,
'ring': 79, 'see': 79, 'text': 79, 'visit': 79, 'write': 79}, {'to': 2650}, {'as': 521, 'for': 521}, {'N': 521, 'her':
2652, 'him': 521, 'them': 521}, {'about': 2653}, {'N': 521, 'him': 521, 'them': 521}, {'about': 2655}, {'boss': 2654,
'brother': 2656, 'client': 2654, 'colleague': 2656, 'colleagues': 2656, 'cousin': 2656, 'director': 2654, 'head':
2656, 'landlord': 2654, 'manager': 2654, 'neighbour': 2656, 'sister': 2656, 'team': 2654}, {'my': 2657, 'our': 2657,
'the': 2657}, {'<their>': 2036, '<them>': 2035, 'N': 2037, 'to': 2658}, {'^': 474, 'for': 475, 'on': 475, 'through':
475}, {'<them>': 2660, 'N': 2660}, {'N': 475}, {'at': 475, 'w': 475, 'with': 475}, {'^': 474, 'at': 475, 'w': 475,
'with': 475}, {':': 2662, '<them>': 1483, 'N': 2660, 'at': 475, 'call': 2663, 'chat': 2663, 'coffee': 2663, 'for':
2662, 'hour': 2663, 'lunch': 2663, 'meeting': 2663, 'of': 2662, 'session': 2664, 'students': 2664, 'w': 475, 'with':
475}, {'a': 1971, 'an': 1965, 'my': 1971, 'our': 1971, 'the': 1971}, {'...': 1973, '<contact_of>': 1952, 'N': 1954,
'^': 2666, 'a': 1976, 'my': 1976, 'our': 1976, 'some': 1976, 'the': 1976}, {'...': 1973, '<contact_of>': 1952, 'N':
1954, '^': 2666, 'a': 1976, 'my': 1976, 'our': 1976, 'some': 1976, 'the': 1976, 'to': 1683}, {'': (23, 'contact'),
'<them>': 2667, 'N': 2668}, {'': (23, 'contact'), 'up': 719}, {'<their>': 2633, '<them>': 469, 'N': 2634, 'for':
1840}, {'<their>': 469, '<them>': 469, 'N': 1579, 'for': 1840}, {'appointment': 79, 'birthday': 79, 'call': 79,
'calls': 79, 'coffee': 79, 'dinner': 79, 'lunch': 79, 'meeting': 79, 'party': 79, 'slot': 79, 'zoom': 79}, {'w': 2285,
'with': 2285}, {'1': 2674}, {'': (0, 'missed'), 's': 2673}, {'': (0, 'missed'), 'from': 79, 'w': 2285, 'with': 2285},
{'': (0, 'missed'), 'w': 2285, 'with': 2285}, {'1': 2675, 'appointment': 79, 'birthday': 79, 'breakfast': 2674,
'brunch': 2674, 'call': 2677, 'calls': 79, 'coffee': 2678, 'demo': 2674, 'dinner': 2678, 'drinks': 2674, 'lunch':
2678, 'meeting': 2678, 'party': 79, 'session': 2674, 'slot': 79, 'standup': 2674, 'zoom': 2678}, {'from': 79, 'w':
2285, 'with': 2285}, {'1': 2675, 'appointment': 79, 'birthday': 79, 'breakfast': 2674, 'brunch': 2674, 'call': 2678,
'calls': 79, 'coffee': 2678, 'demo': 2674, 'dinner': 2678, 'drinks': 2674, 'lunch': 2678, 'meeting': 2678, 'party':
79, 'session': 2674, 'slot': 79, 'standup': 2674, 'zoom': 2678}, {'0': 2673, '1': 2675, '<their>': 2673, '<them>': 79,
'N': 2676, 'a': 2679, 'breakfast': 2674, 'brunch': 2674, 'call': 2680, 'coffee': 2674, 'demo': 2674, 'dinner': 2674,
'drinks': 2674, 'lunch': 2674, 'meeting': 2674, 'my': 2681, 'our': 2681, 'session': 2674, 'standup': 2674, 'the':
2681, 'zoom': 2674}, {'rang': 79}, {'dead': 79}, {'dead': 79, 'just': 2683, 'off': 79, 'rang': 1617, 'rings': 1617,
'switched': 361, 'went': 2684}, {'D': 1599, 'to': 2272}, {'N': 2686}, {'D': 1599, 'to': 2272, 'w': 2687, 'with':
2687}, {'1': 2688}, {'': (1, 'moved'), 'D': 1599, 'to': 2272}, {'up': 2688}, {'to': 2272}, {'to': 1599}, {'...': 2693,
'D': 2692, 'friday': 2692, 'monday': 2692, 'thursday': 2692, 'today': 2692, 'tomorrow': 2692, 'tuesday': 2692,
'wednesday': 2692}, {'': (1, 'moved'), 'D': 1599}, {'D': 2695, 'to': 2272, 'w': 2687, 'with': 2687}, {'1': 2696},
{'up': 2696}, {'1': 2697, 'breakfast': 2696, 'call': 2696, 'catch': 2698, 'chat': 2696, 'coffee': 2696, 'demo': 2696,
'dinner': 2696, 'interview': 2696, 'lunch': 2696, 'meeting': 2696, 'session': 2696}, {'1': 2689, '<until>': 1599, 'D':
2690, 'breakfast': 2688, 'by': 1599, 'call': 2688, 'catch': 2691, 'chat': 2688, 'coffee': 2688, 'demo': 2688,
'dinner': 2688, 'fri': 2686, 'friday': 2692, 'from': 2694, 'interview': 2688, 'lunch': 2688, 'meeting': 2688, 'mon':
2686, 'monday': 2692, 'my': 2699, 'our': 2699, 'sat': 2686, 'session': 2688, 'sun': 2686, 'the': 2699, 'thu': 2686,
'thurs': 2686, 'thursday': 2692, 'to': 1599, 'today': 2692, 'tomorrow': 2692, 'tue': 2686, 'tues': 2686, 'tuesday':
2692, 'wed': 2686, 'wednesday': 2692}, {'1': 2689, 'breakfast': 2688, 'call': 2688, 'catch': 2691, 'chat': 2688,
'coffee': 2688, 'demo': 2688, 'dinner': 2688, 'interview': 2688, 'lunch': 2688, 'meeting': 2688, 'my': 2699, 'our':
2699, 'session': 2688, 'the': 2699, 'to': 2272}, {'bring': 2330, 'connect': 444, 'introduce': 444}, {'bring': 2330,
'connect': 444, 'drop': 2278, 'get': 2290, 'give': 2284, 'introduce': 444, 'look': 2286, 'pop': 2287, 'to': 2702},
{'do': 1461}, {'action': 1461, 'job': 1461, 'task': 1461, 'to': 2704}, {'<them>': 27}, {'from': 2706}, {'...': 2707},
{'^': 2708, 'bring': 2330, 'connect': 444, 'introduce': 444, 'to': 2333}, {'^': 2708}, {'<them>': 1697, 'N': 1697,
'a': 669, 'an': 670, 'around': 695, 'done': 272, 'held': 272, 'hold': 79, 'off': 1892, 'past': 79, 'round': 695,
'there': 79, 'through': 79}, {'a': 1593, 'answered': 79, 'be': 1693, 'call': 79, 'called': 411, 'came': 79, 'catch':
372, 'caught': 79, 'contact': 79, 'ever': 1781, 'find': 1784, 'found': 1785, 'get': 1907, 'got': 2711, 'gotten': 1780,
'had': 1785, 'happen': 79, 'happened': 79, 'have': 1785, 'made': 672, 'make': 1701, 'manage': 1705, 'materialise': 79,
'materialize': 79, 'meet': 79, 'met': 79, 'one': 1593, 'phone': 79, 'picked': 360, 'quite': 1897, 'reach': 79,
'reached': 79, 'ring': 79, 'see': 79, 'showed': 372, 'so': 1596, 'speak': 79, 'spoke': 79, 'take': 1706, 'talk': 79,
'talked': 79, 'took': 1706, 'turned': 360, 'visit': 79, 'yet': 1781}, {':': 2272}, {':': 2272, 'is': 2713}, {':':
2272, 'D': 1599}, {':': 2272, 'D': 1599, 'is': 2715}, {':': 2272, 'appointment': 2714, 'date': 2716, 'day': 2716,
'is': 2713, 'slot': 2716, 'time': 2716}, {'': (13, 'talk'), '...': 17, 'D': 16}, {'1': 2718}, {'up': 2718},
{'<give1>': 61}, {'^': 2721}, {'<i>': 2722, '^': 2721}, {':': 2723}, {'1': 2719, 'call': 2718, 'catch': 2720,
'coffee': 2718, 'dinner': 2718, 'drinks': 18, 'lunch': 2718, 'meeting': 2718, 'one': 18, 'session': 2718, 'step':
2724, 'steps': 2724, 'sync': 2718, 'visit': 2718}, {'': (0, 'missed'), '...': 1576, 'breakfast': 79, 'call': 79,
'catch': 360, 'coffee': 79, 'demo': 79, 'dinner': 79, 'drinks': 79, 'lunch': 79, 'meeting': 79, 'review': 79,
'session': 79, 'slot': 79, 'visit': 79, 'zoom': 79}, {'<their>': 2726, 'D': 2726, 'my': 2726, 'on': 79, 'our': 2726,
'the': 2726, 'this': 1577}, {'$$': 79, 'again': 79, 'between': 79, 'from': 79, 'this': 79, 'today': 79, 'w': 79,
'with': 79, 'yet': 79}, {'1': 2728}, {'again': 79, 'between': 79, 'from': 79, 'this': 79, 'today': 79, 'w': 79,
'with': 79, 'yet': 79}, {'up': 2728}, {'again': 79, 'between': 79, 'from': 79, 'this': 79, 'today': 79, 'w': 79,
'with': 79}, {'home': 272}, {'up': 636}, {'one': 2728}, {'about': 272, 'around': 272, 'at': 2733, 'home': 272, 'in':
272, 'there': 272}, {'about': 272, 'answered': 79, 'answers': 1154, 'around': 272, 'at': 2733, 'call': 1591, 'called':
411, 'came': 79, 'cheep': 1591, 'dicky': 1592, 'happened': 79, 'home': 272, 'in': 272, 'is': 1111, 'just': 1113,
'line': 1591, 'message': 1591, 'murmur': 1591, 'never': 1113, 'peep': 1591, 'picked': 1155, 'picking': 1102, 'picks':
2734, 'replied': 79, 'reply': 1591, 'responded': 79, 'responds': 79, 'sausage': 1591, 'showed': 372, 'sound': 1591,
'squeak': 1591, 'there': 272, 'thing': 1591, 'to': 2735, 'took': 1706, 'turned': 360, 'was': 2736, 'whisper': 1591,
'word': 1591}, {'far': 274}, {'': (0, 'missed'), 'again': 79, 'between': 79, 'from': 79, 'so': 2738, 'this': 79,
'today': 79, 'w': 79, 'with': 79, 'yet': 274}, {'': (0, 'missed'), 'so': 2738, 'yet': 274}, {'1': 2729, '1on1': 2728,
'a': 1593, 'ans': 79, 'answer': 79, 'call': 2728, 'calls': 2730, 'catch': 2731, 'chat': 2730, 'coffee': 2730,
'contact': 2730, 'demo': 272, 'dinner': 2730, 'email': 2732, 'joy': 79, 'luck': 79, 'lunch': 2730, 'mail': 2732,
'meeting': 2728, 'news': 2730, 'one': 2737, 'pick': 360, 'pickup': 79, 'reply': 2739, 'response': 2740, 'session':
272, 'show': 79, 'showed': 79, 'shows': 79, 'sign': 1590, 'so': 1596, 'stand': 1102, 'standup': 272, 'sync': 2728,
'time': 2540, 'word': 2730}, {'about': 272, 'answered': 79, 'answers': 1154, 'around': 272, 'at': 2733, 'called': 411,
'came': 79, 'happened': 79, 'home': 272, 'in': 272, 'is': 1111, 'just': 1113, 'never': 1113, 'picked': 1155,
'picking': 1102, 'picks': 2734, 'replied': 79, 'responded': 79, 'responds': 79, 'showed': 372, 'there': 272, 'took':
1706, 'turned': 360, 'was': 2736}, {'as': 521, 'for': 521, 'to': 521}, {'<them>': 2743, 'N': 2652}, {'about': 272,
'answers': 1154, 'around': 272, 'at': 2733, 'home': 272, 'in': 272, 'is': 1111, 'just': 1113, 'never': 1113, 'picked':
1112, 'picking': 1102, 'picks': 2734, 'replied': 79, 'responded': 79, 'responds': 79, 'there': 272, 'was': 2736},
{'about': 272, 'around': 272, 'at': 2733, 'home': 272, 'in': 272, 'there': 272, 'was': 2736}, {'call': 1591, 'cheep':
1591, 'dicky': 1592, 'line': 1591, 'message': 1591, 'murmur': 1591, 'peep': 1591, 'reply': 1591, 'sausage': 1591,
'soul': 2746, 'sound': 1591, 'squeak': 1591, 'thing': 1591, 'whisper': 1591, 'word': 1591}, {'call': 79, 'catch': 372,
'caught': 79, 'contact': 79, 'find': 79, 'get': 1702, 'got': 1703, 'make': 1701, 'manage': 1705, 'meet': 79, 'met':
79, 'phone': 79, 'quite': 1704, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'talk':
79, 'talked': 79, 'visit': 79}, {'to': 2748}, {'a': 669, 'an': 670, 'around': 695, 'hold': 79, 'past': 79, 'round':
695, 'there': 79, 'through': 79}, {'if': 250, 'whether': 250}, {'a': 2747, 'able': 2749, 'answering': 1575, 'been':
370, 'call': 79, 'catch': 372, 'caught': 372, 'contact': 79, 'enough': 2541, 'ever': 1781, 'find': 79, 'get': 1788,
'got': 2750, 'gotten': 1780, 'happening': 79, 'heard': 79, 'made': 672, 'make': 1701, 'manage': 1705, 'meet': 79,
'met': 79, 'one': 1593, 'phone': 79, 'quite': 1790, 'reach': 79, 'reached': 79, 'returning': 1575, 'ring': 79, 'see':
79, 'seen': 79, 'so': 1596, 'speak': 79, 'spoke': 79, 'spoken': 79, 'sure': 2751, 'taking': 1575, 'talk': 79,
'talked': 79, 'visit': 79, 'yet': 1781}, {'<them>': 1919, 'self': 250}, {'to': 2753}, {'...': 1446, '<told_in>': 79,
'third': 2356}, {'...': 1446, '<their>': 2363, '<told_in>': 79, 'a': 2755, 'an': 2363, 'my': 2363, 'our': 2363,
'somebody': 2362, 'someone': 2362, 'the': 2363, 'today': 2364}, {'...': 1446, '<told_in>': 79, 'news': 79, 'paper':
79}, {'...': 1446, '<their>': 2363, '<told_in>': 79, 'a': 2363, 'an': 2363, 'facebook': 79, 'insta': 79, 'instagram':
79, 'linkedin': 79, 'my': 2363, 'our': 2363, 'the': 2757, 'today': 2364, 'twitter': 79}, {'from': 2367, 'in': 2367,
'on': 2367, 'via': 2367}, {'...': 1446, '<told_in>': 79, 'grapevine': 79, 'news': 79, 'paper': 79}, {'...': 1446,
'<their>': 2363, '<told_in>': 79, 'a': 2363, 'an': 2363, 'facebook': 79, 'insta': 79, 'instagram': 79, 'linkedin': 79,
'my': 2363, 'our': 2363, 'the': 2760, 'today': 2364, 'twitter': 79}, {'grapevine': 79}, {'the': 2762}, {'N': 2577,
'from': 2756, 'in': 2758, 'it': 2759, 'on': 2761, 'second': 2374, 'secondhand': 79, 'that': 2759, 'this': 2759,
'through': 2763, 'via': 2758}, {'at': 2272, 'confirmed': 2500, 'on': 2272}, {'on': 1283, 'to': 1283}, {'<me>': 1776,
'<them>': 2766}, {'accountant': 512, 'broker': 512, 'builder': 512, 'contact': 512, 'dentist': 512, 'designer': 512,
'lawyer': 512, 'lender': 512, 'plumber': 512, 'printer': 512, 'supplier': 512}, {'...': 2768}, {'a': 2769, 'my': 2769,
'our': 2769}, {'^': 2770}, {'<them>': 2771, 'N': 2771}, {':': 244, 'to': 244}, {'calendar': 16}, {'lend': 1532,
'loan': 1532, 'me': 2773, 'the': 2774, 'us': 2335}, {'one': 497}, {'afternoon': 473, 'day': 473, 'days': 473,
'evening': 473, 'h': 479, 'hour': 479, 'hours': 479, 'hr': 479, 'hrs': 479, 'missed': 480, 'morning': 473, 'to':
2776}, {'N': 2522, 'bet': 1609, 'course': 1609, 'move': 1609, 'play': 1609, 'thing': 1609, 'way': 1609}, {'at': 341,
'for': 341, 'to': 341, 'with': 341}, {'': (15, 'gave:intro'), '<them>': 2779, 'N': 2779}, {'at': 341, 'for': 2780,
'to': 341, 'with': 341}, {'door': 2781, 'doors': 2781}, {'a': 2782, 'some': 2782, 'the': 2782}, {'call': 79, 'catch':
360, 'meet': 79, 'phone': 79, 'ring': 79, 'see': 79, 'visit': 79}, {'to': 2784}, {'of': 369}, {'beer': 719,
'breakfast': 719, 'brunch': 719, 'coffee': 719, 'dinner': 719, 'drinks': 719, 'lunch': 719, 'pint': 719, 'tea': 719,
'zoom': 719}, {'N': 720}, {'me': 2335, 'us': 2335}, {'a': 2787, 'at': 2788, 'beer': 719, 'breakfast': 719, 'brunch':
719, 'coffee': 719, 'dinner': 719, 'drinks': 719, 'lunch': 719, 'pint': 719, 'tea': 719, 'to': 2789, 'zoom': 719},
{'me': 1368, 'us': 1368}, {'^': 512, 'a': 521, 'her': 521, 'his': 521, 'my': 521, 'our': 521, 'some': 521, 'the': 521,
'their': 521}, {'for': 521, 'to': 2792}, {'along': 2793, 'for': 521, 'forward': 2061, 'on': 2793, 'over': 2061, 'to':
2792}, {'card': 2062, 'cv': 2794, 'deck': 2062, 'details': 2794, 'name': 2794, 'number': 2794, 'profile': 2062,
'resume': 2062}, {'': (19, 'gave:resource'), 'candidates': 512, 'contacts': 512, 'leads': 512, 'name': 512, 'names':
512, 'numbers': 512, 'people': 512, 's': 1958}, {'...': 2796, 'candidates': 512, 'contact': 2100, 'contacts': 512,
'couple': 1962, 'few': 1961, 'leads': 512, 'name': 2103, 'names': 512, 'number': 2100, 'numbers': 512, 'people': 512,
's': 1958}, {'': (19, 'gave:resource'), 's': 1958}, {'...': 2798, 's': 1958}, {'': (19, 'gave:resource'),
'candidates': 512, 'contacts': 512, 'leads': 512, 'name': 512, 'names': 512, 'numbers': 512, 'people': 512}, {'...':
2800, 'candidates': 512, 'contacts': 512, 'leads': 512, 'name': 512, 'names': 512, 'numbers': 512, 'people': 512},
{'...': 2798, 'contact': 2100, 'name': 2100, 'number': 2100, 's': 1958}, {'0': 1961, '<their>': 2101, 'a': 2797, 'an':
1640, 'four': 1961, 'my': 2799, 'our': 2799, 'some': 2801, 'the': 2802, 'three': 1961, 'two': 1961}, {'...': 1973,
'<contact_of>': 1952, 'N': 1954, '^': 2803, 'a': 1976, 'my': 1976, 'our': 1976, 'some': 1976, 'the': 1976},
{'candidates': 512, 'contacts': 512, 'leads': 512, 'name': 512, 'names': 512, 'numbers': 512, 'people': 512, 's':
1958}, {'...': 2805, 'candidates': 512, 'contact': 2100, 'contacts': 512, 'couple': 1962, 'few': 1961, 'leads': 512,
'name': 2103, 'names': 512, 'number': 2100, 'numbers': 512, 'people': 512, 's': 1958}, {'...': 2064, 'contact': 2100,
'name': 2100, 'number': 2100, 's': 1958}, {'0': 1961, '<their>': 2101, 'a': 2806, 'four': 1961, 'my': 2065, 'our':
2065, 'some': 1961, 'the': 2807, 'three': 1961, 'two': 1961}, {'...': 1973, '<contact_of>': 1952, 'client': 521,
'customer': 521, 'lead': 521}, {'a': 521, 'her': 521, 'his': 521, 'my': 521, 'our': 521, 'some': 521, 'the': 521,
'their': 521}, {'to': 2810}, {'along': 2811, 'on': 2811, 'to': 2810}, {'cv': 2812, 'details': 2812, 'name': 2812,
'number': 2812}, {'...': 1973, '<contact_of>': 1952, 'N': 1954, '^': 2808, 'a': 2809, 'my': 1976, 'our': 1976, 's':
2813, 'some': 1976, 'the': 1976}, {'way': 512}, {'s': 2815}, {'<their>': 2815, 'N': 2816}, {'along': 2553, 'on': 2553,
'over': 2553, 'to': 548}, {'...': 2818}, {'along': 2553, 'on': 2553, 'over': 2553, 'to': 546}, {'...': 2820}, {'...':
2817, 'a': 2819, 'an': 2819, 'my': 2821, 'our': 2821, 'some': 2819, 'the': 2819}, {'a': 2819, 'an': 2819, 'my': 2819,
'our': 2819, 'some': 2819, 'the': 2819}, {'<their>': 2063, '^': 2823}, {'experience': 2077, 'learnings': 2077,
'lessons': 2077, 'pointers': 2077, 'tips': 2077}, {'<useful>': 1979, 'along': 2553, 'on': 2553, 'over': 2553, 'to':
548}, {'to': 529}, {'...': 2826, '<useful>': 1979, 'article': 2827, 'book': 2827, 'link': 2827}, {'<useful>': 1979,
'along': 2553, 'on': 2553, 'over': 2553, 'to': 546}, {'...': 2829, '<useful>': 1979}, {'...': 2826, '<useful>': 1979},
{'a': 2828, 'an': 2828, 'my': 2830, 'our': 2830, 'some': 2831, 'the': 2828}, {'about': 499, 'from': 499, 'on': 499,
'with': 499}, {'know': 2833}, {'how': 2833}, {'stories': 2833}, {'experience': 2833, 'i': 2834, 'insights': 2833,
'know': 2835, 'knowhow': 2833, 'learnings': 2833, 'lessons': 2833, 'notes': 2833, 'pointers': 2833, 'take': 2833,
'tips': 2833, 'tricks': 2833, 'war': 2836, 'we': 2834}, {'few': 2837}, {'learned': 499}, {'d': 2839, 'knew': 499,
'know': 499, 'learned': 499, 'learnt': 499, 've': 2839}, {'<i>': 2840, 'experience': 2833, 'i': 2834, 'insights':
2833, 'know': 2835, 'knowhow': 2833, 'learnings': 2833, 'lessons': 2833, 'notes': 2833, 'pointers': 2833, 'take':
2833, 'tips': 2833, 'tricks': 2833, 'war': 2836, 'we': 2834}, {'...': 2825, '<contact_of>': 2060, '<their>': 2063,
'^': 2832, 'a': 2838, 'across': 1983, 'my': 2837, 'our': 2837, 'over': 1983, 'some': 2837, 'the': 2069, 'what': 2841},
{'<contact_of>': 2060, '<their>': 2795, '<them>': 2804, 'N': 2814, '^': 2822, 'along': 2824, 'on': 2842, 'over': 2208,
'the': 2069}, {'': (2, 'plan'), 'D': 16, 'for': 1820}, {'D': 16, 'for': 1820, 'in': 2844, 'out': 1624}, {'s': 1446},
{'<their>': 1446, '<told_in>': 79, 'N': 2846, 'my': 1446, 'the': 1446}, {'': (23, 'contact'), '...': 1682}, {'apart':
518}, {'...': 2849}, {'^': 2850}, {'<their>': 519}, {'<their>': 2851, 'apart': 2852}, {'': (23, 'contact'), '<their>':
2036, '<them>': 2035, 'N': 2037, 'in': 1731}, {'': (2, 'plan'), 'a': 16}, {'a': 16, 'to': 16}, {'sounding': 1455},
{'s': 2857}, {'': (23, 'contact'), '<their>': 2857, 'N': 2858, 'a': 2857}, {'<me>': 1776, '<them>': 1915, 'N': 1915},
{'by': 719, 'in': 719}, {'D': 2692, 'friday': 2692, 'monday': 2692, 'thursday': 2692, 'today': 2692, 'tomorrow': 2692,
'tuesday': 2692, 'wednesday': 2692}, {'': (0, 'missed'), '1': 2689, '<until>': 1599, 'D': 2690, 'breakfast': 2688,
'by': 1599, 'call': 2688, 'catch': 2691, 'chat': 2688, 'coffee': 2688, 'demo': 2688, 'dinner': 2688, 'friday': 2692,
'from': 2862, 'interview': 2688, 'lunch': 2688, 'meeting': 2688, 'monday': 2692, 'my': 2699, 'our': 2699, 'session':
2688, 'the': 2699, 'thursday': 2692, 'till': 1599, 'to': 1599, 'today': 2692, 'tomorrow': 2692, 'tuesday': 2692,
'until': 1599, 'wednesday': 2692}, {'for': 475}, {'<them>': 2864}, {'w': 2865, 'with': 2865}, {'': (18,
'gave:mentoring'), 'audition': 474, 'exam': 474, 'interview': 474, 'pitch': 474, 'presentation': 474, 'speech': 474,
'talk': 474, 'viva': 474}, {'^': 2867}, {'s': 2868}, {'...': 2866, '<their>': 2868, 'N': 2869}, {'s': 475}, {'...':
2866, '<their>': 475, 'N': 2871}, {'<them>': 1746, 'N': 1929}, {'d': 708, 'll': 708, 'will': 708, 'would': 708},
{'<they>': 2874}, {'<they>': 2874, 'that': 2875}, {'<they>': 1562}, {'...': 2876, '<they>': 1562, 'that': 2877},
{'...': 2876}, {'<until>': 81, 'D': 81}, {'<until>': 81, 'D': 81, 'back': 2880}, {'...': 2881}, {'<my>': 2882, 'it':
2882, 'them': 2882}, {'^': 2883}, {'get': 2884, 'have': 2884}, {'d': 2885, 'll': 2885, 'will': 2885, 'would': 2885},
{'<them>': 2878, 'N': 2879, 'i': 2886}, {'^': 2770, 'as': 521, 'for': 521, 'to': 521}, {'<them>': 2888, 'N': 2771},
{'...': 1576, '^': 2850, 'breakfast': 79, 'call': 79, 'catch': 360, 'coffee': 79, 'demo': 79, 'dinner': 79, 'drinks':
79, 'lunch': 79, 'meeting': 79, 'review': 79, 'session': 79, 'slot': 79, 'visit': 79, 'zoom': 79}, {'<their>': 2890,
'D': 1577, 'apart': 2852, 'my': 1577, 'our': 1577, 'out': 79, 'the': 1577, 'this': 1577}, {'': (1, 'moved'),
'<until>': 1599, 'by': 1599, 'to': 1599}, {'1': 2689, '<me>': 1776, '<them>': 2766, '<until>': 1599, 'D': 2690,
'back': 2892, 'breakfast': 2688, 'call': 2688, 'catch': 2691, 'chat': 2688, 'coffee': 2688, 'demo': 2688, 'dinner':
2688, 'fri': 2686, 'friday': 2692, 'from': 2862, 'interview': 2688, 'lunch': 2688, 'meeting': 2688, 'mon': 2686,
'monday': 2692, 'my': 2699, 'our': 2699, 'out': 2693, 'sat': 2686, 'session': 2688, 'sun': 2686, 'the': 2699, 'thu':
2686, 'thurs': 2686, 'thursday': 2692, 'to': 1599, 'today': 2692, 'tomorrow': 2692, 'tue': 2686, 'tues': 2686,
'tuesday': 2692, 'wed': 2686, 'wednesday': 2692}, {'along': 2061, 'down': 521, 'for': 521, 'forward': 2090, 'in':
2092, 'on': 2061, 'over': 2061, 'to': 521, 'up': 521}, {'card': 2062, 'case': 521, 'corner': 521, 'cv': 2062, 'deck':
2062, 'details': 2062, 'name': 2894, 'number': 2062, 'profile': 2062, 'resume': 2062}, {'contact': 341, 'touch': 341},
{'in': 2896}, {'': (15, 'gave:intro'), 'w': 342, 'with': 1764}, {'w': 342, 'with': 342}, {'loop': 2899}, {'a': 512,
'an': 512, 'my': 512, 'our': 512, 'some': 512, 'the': 512}, {'': (15, 'gave:intro'), 'N': 341, '^': 2901}, {'': (15,
'gave:intro'), 'w': 342, 'with': 2902}, {'^': 2901}, {'contact': 2898, 'the': 2900, 'touch': 2903, 'with': 2904}, {'':
(20, 'gave:referral'), 'a': 512, 'an': 512, 'my': 512, 'our': 512, 'some': 512, 'the': 512}, {'^': 2906}, {'to':
2907}, {'for': 521}, {'both': 2897, 'forward': 2061, 'in': 2905, 'on': 2908, 'onto': 2907, 'together': 2899, 'two':
2897, 'up': 2909}, {'with': 342}, {'touch': 2911}, {'in': 2912}, {'touch': 341}, {'in': 2914}, {'N': 2915}, {'': (15,
'gave:intro'), '^': 2901}, {'': (15, 'gave:intro'), 'with': 2917}, {'contact': 2027, 'touch': 2918, 'with': 2904},
{'case': 521, 'corner': 521, 'name': 2182}, {'...': 2913, 'and': 2916, 'forward': 2061, 'in': 2919, 'on': 2908,
'onto': 2907, 's': 2920, 'up': 2909}, {'...': 2817}, {'^': 512, 'at': 521, 'for': 521, 'w': 521, 'with': 521}, {'at':
521, 'for': 521, 'in': 2923, 'w': 521, 'with': 521}, {'word': 2924}, {'good': 2925, 'kind': 2925, 'quiet': 2925,
'strong': 2925, 'wee': 2925, 'word': 2924}, {'<until>': 1599, 'D': 2692, 'by': 1599, 'friday': 2692, 'from': 2862,
'monday': 2692, 'thursday': 2692, 'to': 1599, 'today': 2692, 'tomorrow': 2692, 'tuesday': 2692, 'wednesday': 2692},
{'touch': 1770}, {'in': 2928}, {'them': 2929}, {'of': 2930}, {'<time_unit>': 1827, 'shift': 1834, 'stint': 1834,
'turn': 1834}, {'afternoon': 469, 'day': 469, 'days': 469, 'evening': 469, 'h': 469, 'hour': 469, 'hours': 469, 'hr':
469, 'hrs': 469, 'morning': 469, 'shift': 469, 'shifts': 469, 'weekend': 469}, {'...': 1838, '^': 5, 'at': 1837,
'for': 1837, 'on': 1837}, {'...': 2933, 'afternoon': 2934, 'day': 2934, 'days': 2934, 'evening': 2934, 'h': 2934,
'hour': 2934, 'hours': 2934, 'hr': 2934, 'hrs': 2934, 'morning': 2934, 'shift': 2934, 'shifts': 2934, 'stint': 1839,
'weekend': 469}, {'...': 2933, 'afternoon': 469, 'day': 469, 'days': 469, 'evening': 469, 'h': 469, 'hour': 469,
'hours': 469, 'hr': 469, 'hrs': 469, 'morning': 469, 'shift': 469, 'shifts': 469, 'weekend': 469}, {'about': 513,
'for': 513}, {'...': 2937, '^': 512}, {'<them>': 521, 'N': 521, '^': 512}, {'at': 521, 'for': 521, 'w': 521, 'with':
521}, {'...': 2937}, {'': (20, 'gave:referral'), '^': 512}, {'<them>': 2942}, {'about': 513, 'for': 2943}, {'...':
2944, '^': 512}, {'at': 2938, 'for': 2939, 'in': 2940, 'to': 2941, 'w': 521, 'with': 2945}, {'word': 2946}, {'<them>':
521, '^': 512}, {'at': 2938, 'for': 2948, 'in': 2940, 'to': 2941, 'w': 521, 'with': 2945}, {'word': 2949}, {'...':
2944}, {'at': 2941, 'for': 1854, 'to': 2941, 'with': 2951}, {'word': 2952}, {'at': 521, 'for': 521, 'in': 2940, 'w':
521, 'with': 521}, {'word': 2954}, {'...': 2933, 'afternoon': 2934, 'day': 2934, 'days': 2934, 'evening': 2934, 'few':
2936, 'good': 2947, 'h': 2934, 'hour': 2934, 'hours': 2934, 'hr': 2934, 'hrs': 2934, 'kind': 2950, 'morning': 2934,
'nice': 2953, 'quiet': 2955, 'shift': 2934, 'shifts': 2934, 'stint': 1839, 'strong': 2950, 'wee': 2955, 'weekend':
469, 'word': 2949}, {'a': 2935}, {'...': 2932, '0': 2935, '<time_unit>': 1852, 'a': 2956, 'an': 2935, 'five': 2935,
'four': 2935, 'half': 2957, 'my': 2936, 'six': 2935, 'some': 2936, 'three': 2935, 'two': 2935}, {'': (0, 'missed'),
'<until>': 1599}, {'pair': 2931, 'two': 2931}, {'both': 2929}, {'<them>': 2743}, {'<me>': 1617, '<their>': 2895,
'<them>': 2910, 'N': 2921, '^': 2922, 'a': 2926, 'along': 2068, 'back': 2927, 'both': 2931, 'in': 2958, 'me': 1618,
'off': 2959, 'on': 2068, 'over': 2068, 'the': 2960, 'them': 2961, 'up': 2962, 'us': 1618}, {'...': 2933, 'afternoon':
469, 'day': 469, 'days': 469, 'evening': 469, 'few': 2936, 'good': 2955, 'h': 469, 'hour': 469, 'hours': 469, 'hr':
469, 'hrs': 469, 'kind': 2955, 'morning': 469, 'quiet': 2955, 'shift': 469, 'shifts': 469, 'strong': 2955, 'wee':
2955, 'weekend': 469, 'word': 2954}, {'a': 2936}, {'0': 2936, 'a': 2964, 'an': 2936, 'five': 2936, 'four': 2936,
'half': 2965, 'my': 2936, 'six': 2936, 'some': 2936, 'three': 2936, 'two': 2936}, {'a': 2926, 'in': 2966}, {'call':
719, 'catch': 1253, 'chat': 719, 'coffee': 719, 'hello': 719, 'sync': 719}, {':': 274}, {'from': 79, 'with': 79},
{'silence': 2970}, {'...': 1758, 'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5,
'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'...': 1795, '^': 2972, 'assembly': 1713, 'class': 1713, 'duty': 1713,
'group': 1713, 'lesson': 1713, 'reading': 1713, 'round': 1713, 'route': 1713, 'session': 1713, 'shift': 1713, 'slot':
1713, 'stall': 1713, 'tour': 1713, 'turn': 1713}, {'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog':
5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'^': 2974}, {'s': 2975, 'to': 1941}, {'...': 2380, '^':
1759, 'assembly': 1830, 'class': 1830, 'demo': 1830, 'duty': 1713, 'group': 1713, 'lesson': 1830, 'masterclass': 1830,
'mock': 1870, 'reading': 1713, 'round': 1713, 'route': 1713, 'session': 1830, 'shift': 1713, 'slot': 1713, 'stall':
1713, 'story': 1835, 'storytime': 1830, 'talk': 1830, 'tour': 1830, 'training': 1830, 'turn': 1713, 'workshop': 1830},
{'of': 2541}, {'<them>': 469, 'N': 469, '^': 5}, {'at': 469, 'for': 2979, 'with': 469}, {'...': 2380, '^': 1759,
'assembly': 1830, 'bar': 2635, 'booth': 2635, 'class': 1830, 'demo': 1830, 'desk': 2635, 'duty': 1713, 'group': 1713,
'kitchen': 2635, 'lesson': 1830, 'masterclass': 1830, 'reading': 1713, 'round': 1713, 'route': 1713, 'session': 1830,
'shift': 1713, 'slot': 1713, 'stall': 2980, 'stand': 2635, 'story': 1835, 'storytime': 1830, 'table': 2635, 'talk':
1830, 'till': 2635, 'tombola': 2635, 'tour': 1830, 'training': 1830, 'turn': 1713, 'water': 2636, 'workshop': 1830},
{'audition': 474, 'exam': 474, 'interview': 474, 'pitch': 474, 'presentation': 474, 'speech': 474, 'talk': 474,
'viva': 474}, {'^': 2982}, {'s': 2983}, {'<their>': 2983, 'N': 2984}, {'...': 1902, '0': 1796, '<their>': 2973,
'<them>': 1942, 'N': 2976, 'a': 2977, 'an': 2977, 'assembly': 1830, 'class': 1830, 'demo': 1830, 'into': 719,
'lesson': 1830, 'masterclass': 1830, 'mock': 1870, 'out': 2978, 'session': 1830, 'some': 1903, 'story': 1835,
'storytime': 1830, 'talk': 1830, 'the': 2981, 'three': 1796, 'through': 2985, 'tour': 1830, 'training': 1830, 'two':
2383, 'workshop': 1830}, {'': (23, 'contact'), '...': 1682, 'out': 272}, {'D': 1599, 'for': 2272, 'to': 2272},
{'booked': 2988, 'calling': 16, 'going': 1497, 'having': 16, 'hosting': 16, 'instead': 1498, 'joining': 16, 'meeting':
16, 'now': 1498, 'seeing': 16, 'visiting': 16}, {'<work_thing>': 518, 'book': 518, 'deck': 518, 'draft': 518, 'pitch':
518, 'plan': 518, 'proposal': 518}, {'...': 729, '^': 2990}, {'...': 729, '^': 2990, 'article': 79, 'blog': 79,
'interview': 79, 'linkedin': 79, 'newsletter': 79, 'photo': 79, 'photos': 79, 'podcast': 79, 'post': 79, 'posts': 79,
'profile': 79, 'status': 79, 'stories': 79, 'story': 79, 'talk': 79, 'tweet': 79, 'update': 79, 'video': 79,
'webinar': 79}, {'in': 1507, 's': 2992, 'up': 1507}, {'N': 2351}, {'^': 735, 'grapevine': 79}, {'<their>': 731, 'N':
732, 'a': 1726, 'the': 2995}, {'<their>': 2991, '<them>': 1736, 'N': 2993, 'about': 2994, 'back': 1725, 'from': 2756,
'in': 2758, 'it': 2759, 'on': 2761, 'over': 2600, 'right': 1725, 'second': 2374, 'secondhand': 79, 'that': 2759,
'this': 2759, 'through': 2996, 'thru': 2600, 'up': 1727, 'via': 2758}, {'1': 2689, 'breakfast': 2688, 'call': 2688,
'catch': 2691, 'chat': 2688, 'coffee': 2688, 'demo': 2688, 'dinner': 2688, 'interview': 2688, 'lunch': 2688,
'meeting': 2688, 'session': 2688}, {'1': 2689, 'D': 1599, 'breakfast': 2688, 'call': 2688, 'catch': 2691, 'chat':
2688, 'coffee': 2688, 'demo': 2688, 'dinner': 2688, 'for': 2272, 'interview': 2688, 'lunch': 2688, 'meeting': 2688,
'my': 2998, 'our': 2998, 'session': 2688, 'the': 2998, 'to': 2272}, {'s': 2264}, {'<their>': 2264, 'N': 3000}, {'off':
69}, {'better': 3002}, {'be': 3003}, {'am': 3003, 'are': 3003, 'd': 3004, 'm': 3003, 're': 3003, 'would': 3004},
{'<i>': 3005}, {'<i>': 3005, '^': 750, 'that': 3006}, {'have': 274, 'not': 274}, {'^': 397, 'could': 3008, 'must':
3008, 'should': 3008}, {'<i>': 3009}, {'and': 3010}, {'idiot': 69}, {'an': 3012, 'better': 3002, 'crazy': 69, 'daft':
69, 'foolish': 69, 'mad': 69, 'silly': 69, 'stupid': 69, 'wise': 69}, {'be': 3013}, {'^': 1474, 'am': 3003, 'are':
3003, 'be': 3013, 'd': 3014, 'm': 3003, 're': 3003, 'would': 3014}, {'<i>': 3015, 'best': 2009, 'better': 2009,
'high': 2010, 'it': 2018, 'its': 2015, 'safer': 2009, 'smarter': 2009, 'time': 2009, 'wise': 2009, 'wiser': 2009,
'worth': 2009}, {'...': 3011, ':': 25, '<i>': 3015, '^': 750, 'best': 2009, 'better': 2009, 'high': 2010, 'i': 2886,
'it': 2018, 'its': 2015, 'no': 1606, 'not': 1606, 'safer': 2009, 'smarter': 2009, 'that': 3016, 'time': 2009, 'wise':
2009, 'wiser': 2009, 'worth': 2009}, {'...': 70, ':': 69, 'from': 1470}, {'^': 2901, 'as': 521, 'for': 521, 'to':
521}, {'': (20, 'gave:referral'), '...': 2058}, {'a': 2059, 'an': 2059, 'my': 3020, 'our': 3020, 'some': 2059, 'the':
2059}, {'<i>': 1475, '<me>': 800, '<them>': 3019, 'N': 3019, '^': 3021, 'that': 1484}, {'N': 512}, {'to': 3023},
{'...': 3024}, {'<them>': 1915, 'N': 1915, '^': 3025}, {'': (16, 'gave:feedback'), 'audition': 474, 'exam': 474,
'interview': 474, 'pitch': 474, 'presentation': 474, 'speech': 474, 'talk': 474, 'viva': 474}, {'^': 3027}, {'ahead':
1743, 'before': 1742, 'for': 1742, 's': 2868}, {'...': 2866, '<their>': 3028, '<them>': 1929, 'N': 3029}, {'are': 274,
'has': 274, 'hates': 274, 'is': 274, 'likes': 274, 'prefers': 274, 's': 274, 'wants': 274, 'was': 274}, {'<they>':
3031}, {'<they>': 3031, 'that': 3032}, {'brilliant': 1283, 'far': 1283, 'good': 1283, 'great': 1283, 'much': 1283,
'proud': 1283, 'talented': 1283, 'well': 1283}, {'up': 1283}, {'heart': 1283}, {'be': 1283, 'beat': 1283, 'despair':
1283, 'doubt': 1283, 'give': 3035, 'lose': 3036, 'panic': 1283, 'sweat': 1283, 'worry': 1283}, {'to': 3037}, {'proud':
1283}, {'chin': 3035}, {'it': 1283}, {'<their>': 3040, 'at': 3041, 'going': 1283}, {'strong': 1283}, {'with': 3041},
{'be': 3039, 'believe': 1283, 'chin': 3035, 'hang': 1303, 'keep': 3042, 'not': 3037, 'stay': 3043, 'stick': 3044,
'trust': 1283}, {'how': 3034, 'not': 3038, 'to': 3045}, {'<them>': 3046}, {'': (1, 'moved'), '1': 2689, '<until>':
1599, 'D': 2690, 'breakfast': 2688, 'call': 2688, 'catch': 2691, 'chat': 2688, 'coffee': 2688, 'demo': 2688, 'dinner':
2688, 'for': 1599, 'friday': 2692, 'from': 2862, 'interview': 2688, 'lunch': 2688, 'meeting': 2688, 'monday': 2692,
'my': 2699, 'our': 2699, 'session': 2688, 'the': 2699, 'thursday': 2692, 'to': 1599, 'today': 2692, 'tomorrow': 2692,
'tuesday': 2692, 'wednesday': 2692}, {'comments': 519, 'feedback': 519, 'notes': 519, 'remarks': 519}, {'comments':
519, 'detailed': 3049, 'feedback': 519, 'my': 3049, 'notes': 519, 'remarks': 519, 'some': 3049}, {'with': 3050},
{'<them>': 3051}, {'to': 3052, 'with': 3050}, {'it': 3053}, {'<off_it>': 486, 'been': 488, 'being': 488, 'gets': 488,
'got': 488, 'had': 490, 'has': 491, 'is': 488, 'moved': 1599, 's': 492, 'w': 494, 'was': 488, 'were': 488, 'with':
494}, {'^': 518, 's': 519}, {'<their>': 519, 'N': 3056, 'the': 519}, {'<their>': 2851}, {'<them>': 1613, 'N': 1613,
'for': 1763}, {'for': 1763}, {'at': 2788}, {':': 69, 'is': 772, 'was': 772}, {'...': 3062, ':': 69}, {'is': 772,
'was': 772}, {'...': 3064}, {'...': 3062}, {'...': 760, ':': 762, '<i>': 757, 'D': 3063, '^': 750, 'about': 3065,
'at': 3066, 'by': 3066, 'during': 3066, 'from': 71, 'in': 3066, 'is': 768, 'on': 3066, 'over': 3066, 're': 3065, 's':
770, 'that': 769, 'to': 751, 'via': 71, 'was': 768, 'when': 3066}, {'is': 800, 'was': 800}, {'...': 3068}, {'D': 69,
'^': 0}, {'call': 3070, 'coffee': 3070, 'lunch': 3070, 'phone': 3070, 'zoom': 3070}, {'...': 3068, 'call': 3070,
'coffee': 3070, 'lunch': 3070, 'phone': 3070, 'the': 3071, 'zoom': 3070}, {'met': 3070, 'spoke': 3070, 'talked':
3070}, {'...': 3068, 'i': 3073, 'we': 3073}, {'...': 3068, '^': 0, 'at': 3069, 'during': 3069, 'is': 800, 'on': 3072,
'over': 3072, 'to': 69, 'was': 800, 'when': 3074}, {'...': 3068, '^': 0, 'at': 3069, 'during': 3069, 'is': 800, 'on':
3069, 'over': 3069, 'to': 69, 'was': 800, 'when': 3069}, {'...': 3068, 'at': 3069, 'during': 3069, 'on': 3069, 'over':
3069, 'when': 3069}, {'...': 3068, '^': 0, 'at': 3069, 'during': 3069, 'is': 800, 'on': 3072, 'over': 3072, 'to': 69,
'was': 800, 'when': 3069}, {'...': 748, '2': 755, '2c': 754, '<told_by>': 743, '<view>': 3067, 'adamant': 2497,
'advice': 3075, 'avoiding': 1573, 'been': 2221, 'blanking': 1573, 'blunt': 2497, 'certain': 2497, 'clear': 2497,
'confirmed': 2500, 'convinced': 2497, 'counsel': 3076, 'dodging': 1573, 'emphatic': 2497, 'finally': 1522, 'firm':
2497, 'ghosting': 1573, 'gone': 1521, 'gut': 774, 'hot': 776, 'ignoring': 1573, 'insistent': 2497, 'just': 1522,
'moved': 1600, 'now': 1522, 'on': 17, 'positive': 2497, 'recommendation': 3076, 'suggestion': 3076, 'sure': 2497,
'take': 3077, 'tip': 3078, 'tuppence': 775, 'two': 778}, {'^': 1169}, {'^': 1474, 'am': 3003, 'are': 3003, 'be': 3013,
'd': 3014, 'm': 3003, 're': 3003, 'shall': 3080, 'would': 3014}, {'must': 0, 'need': 396, 'should': 0}, {'^': 3082},
{'you': 3083}, {'...': 3084}, {'<bid>': 0, '<bid_of>': 749, 'do': 1169, 'don': 403, 'dont': 0, 'never': 0, 'not':
396}, {'<met_over>': 1355}, {'...': 3087, '<met_over>': 1355}, {'...': 3087, '<met_over>': 1355, 'a': 3088, 'an':
3088, 'her': 3088, 'his': 3088, 'our': 3088, 'the': 3088}, {'at': 3089, 'by': 3089, 'during': 3089, 'in': 3089, 'on':
3089, 'over': 3089}, {'much': 3090}, {'a': 1194, 'the': 1195, 'wine': 274}, {'her': 1204, 'his': 1204, 'my': 274},
{'at': 3089, 'by': 3089, 'd': 2014, 'during': 3089, 'in': 3089, 'is': 2015, 'll': 2017, 'on': 3089, 'over': 3089, 's':
2015, 'will': 2017, 'would': 2017}, {'my': 1213}, {'<them>': 2879, 'N': 2879, 'my': 2657, 'our': 2657, 'the': 2657},
{'did': 69, 'do': 69}, {'<i>': 3097}, {'': (13, 'talk'), '...': 3011, ':': 25, '<i>': 3081, 'N': 3085, '^': 3086,
'as': 3091, 'best': 2009, 'better': 2009, 'bring': 3092, 'do': 1197, 'don': 1199, 'dont': 1200, 'forget': 317, 'get':
1203, 'give': 3093, 'good': 1206, 'have': 1207, 'hello': 719, 'hey': 719, 'hi': 719, 'high': 2010, 'hold': 1208, 'i':
2886, 'it': 3094, 'its': 2015, 'keep': 1210, 'never': 1211, 'no': 1606, 'not': 1606, 'safer': 2009, 'say': 1212,
'send': 3095, 'smarter': 2009, 'so': 3090, 'start': 1215, 'stop': 317, 'take': 1216, 'thank': 274, 'that': 3016,
'time': 2009, 'to': 3096, 'whatever': 3098, 'wise': 2009, 'wiser': 2009, 'worth': 2009}, {'for': 1801, 'on': 2585},
{'': (23, 'contact'), '<them>': 2537, 'N': 2537}, {'across': 1994, 'behind': 1993, 'beside': 1993, 'down': 719, 'for':
1801, 'in': 3100, 'near': 1993, 'next': 1995, 'opposite': 1993, 'through': 2585, 'to': 2585, 'with': 3101}, {'date':
16}, {'the': 3103}, {'park': 79}, {'car': 3105, 'hall': 79, 'road': 79, 'room': 79, 'street': 79}, {'the': 3106},
{'bus': 79, 'car': 79, 'distance': 79, 'taxi': 79, 'train': 79, 'window': 79}, {'bus': 79, 'car': 79, 'taxi': 79,
'train': 79, 'window': 79}, {'a': 3108, 'afar': 79, 'my': 3109, 'the': 3108}, {'distance': 79, 'magazine': 79, 'news':
79, 'paper': 79}, {'a': 2346, 'the': 3111}, {'': (23, 'contact'), '...': 2350, 'across': 3107, 'from': 3110, 'in':
3112, 'on': 2349, 'online': 79, 's': 2576}, {'': (0, 'missed'), '...': 1446, '<their>': 2363, '<told_in>': 79, 'a':
2363, 'an': 2363, 'my': 2363, 'our': 2363, 'the': 2363, 'today': 2364}, {'from': 2367, 'in': 2367, 'on': 3114, 'via':
2367}, {'<them>': 719, 'N': 3113, 'from': 2756, 'in': 2758, 'it': 3115, 'on': 2761, 'second': 2374, 'secondhand': 79,
'that': 3115, 'this': 2759, 'through': 2763, 'via': 2758}, {'': (13, 'talk'), '...': 3011, ':': 25, '<i>': 3015, '^':
3086, 'best': 2009, 'better': 2009, 'bring': 3092, 'do': 1197, 'don': 1199, 'dont': 1200, 'forget': 317, 'get': 1203,
'give': 3093, 'good': 1206, 'have': 1207, 'high': 2010, 'hold': 1208, 'i': 2886, 'it': 2018, 'its': 2015, 'keep':
1210, 'never': 1211, 'no': 1606, 'not': 1606, 'safer': 2009, 'say': 1212, 'send': 3095, 'smarter': 2009, 'start':
1215, 'stop': 317, 'take': 1216, 'thank': 274, 'that': 3016, 'time': 2009, 'whatever': 3098, 'wise': 2009, 'wiser':
2009, 'worth': 2009}, {'<their>': 79, 'D': 79, 'my': 79, 'on': 79, 'our': 79, 'the': 79}, {'from': 2756, 'in': 2367,
'it': 2759, 'on': 2373, 'second': 2374, 'secondhand': 79, 'that': 2759, 'this': 2759, 'through': 2763, 'via': 2367},
{'N': 719, 'from': 2756, 'in': 2367, 'it': 2759, 'on': 2373, 'second': 2374, 'secondhand': 79, 'that': 2759, 'this':
2759, 'through': 2763, 'via': 2367}, {'<their>': 2815, 'D': 61, 'N': 2816}, {'...': 3121}, {'^': 3122}, {'...': 1959,
'article': 529, 'book': 529, 'candidates': 512, 'checklist': 529, 'comments': 1955, 'contact': 2100, 'contacts': 512,
'corrections': 1955, 'couple': 1962, 'edits': 1955, 'feedback': 1955, 'few': 1961, 'guide': 529, 'leads': 512, 'link':
529, 'list': 529, 'name': 2103, 'names': 512, 'notes': 1955, 'number': 2100, 'numbers': 512, 'people': 512, 'piece':
529, 'podcast': 529, 'redlines': 1955, 's': 1958, 'spreadsheet': 529, 'suggestions': 1955, 'template': 529, 'video':
529}, {'...': 1964, 'article': 529, 'book': 529, 'checklist': 529, 'guide': 529, 'link': 529, 'list': 529, 'piece':
529, 'podcast': 529, 'spreadsheet': 529, 'template': 529, 'video': 529}, {'...': 1968, 'article': 529, 'book': 529,
'checklist': 529, 'comments': 1955, 'corrections': 1955, 'edits': 1955, 'feedback': 1955, 'guide': 529, 'link': 529,
'list': 529, 'notes': 1955, 'piece': 529, 'podcast': 529, 'redlines': 1955, 's': 1958, 'spreadsheet': 529,
'suggestions': 1955, 'template': 529, 'video': 529}, {'article': 529, 'book': 529, 'link': 529, 'piece': 529,
'podcast': 529, 'template': 529, 'video': 529}, {'...': 1970, 'article': 529, 'book': 529, 'checklist': 529,
'contact': 2100, 'guide': 529, 'link': 529, 'list': 529, 'name': 2100, 'number': 2100, 'piece': 529, 'podcast': 529,
's': 1958, 'spreadsheet': 529, 'template': 529, 'video': 529}, {'0': 1957, '<their>': 2101, 'a': 3124, 'an': 3125,
'detailed': 1967, 'four': 1961, 'full': 1967, 'lots': 1967, 'my': 3126, 'our': 1971, 'pages': 1967, 'some': 1957,
'that': 3127, 'the': 3128, 'three': 1957, 'two': 1957}, {'the': 1290}, {'luck': 1283}, {'of': 3131}, {'': (23,
'contact'), '...': 1953, '<contact_of>': 1952, 'N': 1954, '^': 3129, 'a': 1974, 'all': 3130, 'back': 1933, 'best':
3132, 'comments': 1931, 'corrections': 1931, 'detailed': 1933, 'edits': 1931, 'feedback': 1931, 'good': 3131,
'honest': 1933, 'luck': 1283, 'mark': 1932, 'markup': 1931, 'my': 1975, 'notes': 1931, 'our': 1976, 'redlines': 1931,
'remarks': 1931, 'some': 1975, 'suggestions': 1931, 'the': 1976, 'thoughts': 1931}, {'...': 1973, '<contact_of>':
1952, 'client': 521, 'customer': 521, 'few': 1933, 'lead': 521}, {'': (23, 'contact'), '...': 1953, '<contact_of>':
1952, 'N': 1954, '^': 3129, 'a': 3134, 'back': 1933, 'comments': 1931, 'corrections': 1931, 'detailed': 1933, 'edits':
1931, 'feedback': 1931, 'honest': 1933, 'mark': 1932, 'markup': 1931, 'my': 1975, 'notes': 1931, 'our': 1976,
'redlines': 1931, 'remarks': 1931, 'some': 1975, 'suggestions': 1931, 'the': 1976, 'thoughts': 1931}, {'<their>':
2815, 'N': 2816, 'to': 2057}, {'business': 2817, 'candidate': 3136, 'candidates': 3136, 'client': 3136, 'clients':
3136, 'customer': 3136, 'customers': 3136, 'job': 2817, 'lead': 3136, 'leads': 3136}, {'...': 3137, 'business': 2817,
'candidate': 3136, 'candidates': 3136, 'client': 3136, 'clients': 3136, 'customer': 3136, 'customers': 3136, 'job':
2817, 'lead': 3136, 'leads': 3136}, {'...': 2817, '0': 3138, 'a': 3138, 'my': 1981, 'our': 1981, 'some': 3138,
'three': 3138, 'two': 3138}, {'double': 1864, 'quick': 1862, 'warm': 1862}, {'a': 1981, 'an': 1981, 'my': 1981, 'our':
1981, 'some': 1981, 'the': 1981}, {'<contact_of>': 2060, '<their>': 2063, '^': 3141, 'the': 2069}, {'<contact_of>':
2060, 'e': 1861, 'email': 1860, 'intro': 1859, 'introduction': 1859, 'mail': 1860, 'whatsapp': 1860}, {'<contact_of>':
2060, '<their>': 2063, '<them>': 3133, 'N': 3135, '^': 3139, 'a': 3140, 'across': 1983, 'along': 2068, 'an': 1862,
'comments': 1987, 'edits': 1987, 'feedback': 1987, 'my': 1988, 'notes': 1987, 'on': 3142, 'over': 2071, 'some': 1988,
'that': 1862, 'the': 3143, 'thoughts': 1987}, {'': (2, 'plan'), '^': 1759}, {'': (2, 'plan'), '<their>': 2519, 'N':
1547, 'a': 3145, 'an': 1760, 'for': 16, 'out': 1548, 'the': 3145}, {'<them>': 2028, 'D': 16, 'N': 2028, 'for': 16,
'up': 3146}, {'<their>': 1686}, {'have': 16, 'meet': 16, 'see': 16, 'visit': 16, 'we': 274}, {'with': 529}, {'...':
1980, '<useful>': 1979, 'article': 3150, 'book': 3150, 'link': 3150, 'list': 3150, 'paper': 3150, 'podcast': 3150,
'report': 3150, 'template': 3150, 'video': 3150}, {'a': 3151, 'an': 3151, 'my': 3151, 'our': 1981, 'some': 1981,
'the': 3151}, {'about': 499, 'from': 499, 'in': 499, 'of': 499, 'on': 499, 'with': 499}, {'about': 499, 'in': 499,
'of': 499, 'on': 499, 'with': 499}, {'how': 3153}, {'experience': 3153, 'experiences': 3154, 'i': 2834, 'insights':
2833, 'know': 3155, 'knowhow': 2833, 'knowledge': 3154, 'learnings': 3153, 'lessons': 3153, 'notes': 2833, 'pointers':
2833, 'story': 3154, 'take': 2833, 'tips': 2833, 'trick': 3154, 'tricks': 3153, 'war': 2836, 'we': 2834}, {'...':
2825, 'N': 2577, '^': 3152, 'a': 2838, 'across': 1983, 'my': 3156, 'our': 3156, 'over': 1983, 'some': 2837, 'what':
2841}, {'learnings': 499, 'lessons': 499, 'pointers': 499, 'tips': 499, 'tricks': 499}, {'few': 3158}, {'a': 3159,
'my': 3158, 'our': 3158, 'some': 3158}, {'<them>': 3160, 'N': 3160}, {'1': 2689, 'D': 2690, 'breakfast': 2688, 'call':
2688, 'catch': 2691, 'chat': 2688, 'coffee': 2688, 'demo': 2688, 'dinner': 2688, 'fri': 2686, 'friday': 2692, 'from':
2862, 'interview': 2688, 'lunch': 2688, 'meeting': 2688, 'mon': 2686, 'monday': 2692, 'my': 2699, 'our': 2699, 'sat':
2686, 'session': 2688, 'sun': 2686, 'the': 2699, 'thu': 2686, 'thurs': 2686, 'thursday': 2692, 'to': 1599, 'today':
2692, 'tomorrow': 2692, 'tue': 2686, 'tues': 2686, 'tuesday': 2692, 'wed': 2686, 'wednesday': 2692}, {'hands': 719},
{'bring': 2330, 'call': 79, 'catch': 360, 'connect': 444, 'drop': 2278, 'get': 2290, 'give': 2284, 'introduce': 444,
'look': 2286, 'meet': 79, 'pop': 2287, 'ring': 79, 'see': 79, 'to': 2702, 'visit': 79, 'we': 274}, {'^': 498, 'ropes':
499}, {'^': 498, 'a': 499, 'around': 499, 'how': 499, 'my': 499, 'our': 499, 'round': 499, 'the': 3165, 'to': 499,
'what': 499, 'where': 499, 'which': 499}, {'': (9, 'told'), 'a': 499, 'how': 499, 'my': 499, 'our': 499, 'the': 499,
'to': 499}, {'<them>': 3166, 'N': 3167, '^': 1817}, {'<them>': 2543, 'N': 2543}, {'^': 498, 'to': 499}, {'a': 499,
'how': 3170, 'my': 499, 'our': 499, 'the': 499, 'to': 499}, {'<them>': 3171, 'N': 2543}, {'<they>': 274, 'it': 274},
{'<them>': 2067, 'N': 2067}, {'call': 79, 'catch': 79, 'contact': 79, 'email': 79, 'get': 411, 'phone': 79, 'reach':
79, 'reply': 79, 'ring': 79, 'text': 79}, {'to': 3175}, {'busy': 3176, 'did': 1519, 'no': 1505, 'that': 274, 'was':
1519, 'were': 1519, 'you': 1243}, {'afternoon': 473, 'day': 473, 'days': 473, 'evening': 473, 'h': 473, 'hour': 473,
'hours': 473, 'hr': 473, 'hrs': 473, 'morning': 473}, {'<their>': 469, 'N': 1547, 'out': 737}, {'up': 1866}, {'^':
474, 'for': 475, 'in': 475, 'on': 475, 'through': 475, 'to': 475, 'with': 475}, {'<them>': 3181}, {'<them>': 518},
{'with': 3183}, {'...': 3184}, {'^': 3185}, {'s': 3186}, {'<their>': 3186, 'N': 3187}, {'on': 3188, 'over': 3188,
'through': 3188, 'thru': 3188}, {'': (22, 'gave:volunteering'), '<det>': 5, '<their>': 5, 'house': 5, 'out': 5, 'up':
5}, {'<helping>': 3190}, {'^': 3191}, {'^': 3191, 'to': 3192}, {'<them>': 3193, 'N': 3193}, {'^': 5, 'at': 469, 'for':
469, 'with': 469}, {'': (23, 'contact'), '<cause>': 1822, 'a': 1823, 'our': 1823, 'the': 1823}, {'<helped>': 3182,
'<time_unit>': 1827, 'at': 1824, 'combing': 3189, 'for': 1824, 'going': 3189, 'helping': 3194, 'in': 1824, 'looking':
3189, 'mentoring': 475, 'volunteering': 3195, 'with': 3196, 'working': 3189}, {'...': 3197, '<time_unit>': 1852},
{'guarantor': 1453, 'referee': 1453, 'reference': 1453}, {'s': 3199}, {'<their>': 3199, 'N': 3200, 'a': 3199}, {'':
(23, 'contact'), 'as': 3201, 'up': 1866}, {'<their>': 2631, '<them>': 469, 'N': 2634, 'a': 1760, 'an': 1760, 'for':
1840, 'the': 2637}, {'up': 497}, {'as': 469, 'for': 469}, {'in': 3205, 'up': 1866}, {'at': 1519}, {'': (23,
'contact'), '^': 2535, 'company': 2536}, {'<them>': 2537, 'N': 3208}, {'at': 2788, 'over': 3207, 'with': 3209},
{'...': 70, ':': 767}, {'about': 499, 'at': 521, 'in': 1914, 'on': 499, 'through': 499, 'to': 521, 'toward': 521,
'towards': 521, 'with': 499}, {'<me>': 1776, '<them>': 3212, 'N': 3212, '^': 2922}, {'as': 469, 'for': 2022}, {'for':
1801, 'in': 3214}, {'in': 3205}, {'': (0, 'missed'), 'again': 79, 'up': 79}, {'me': 3217, 'us': 3217}, {'not': 2320},
{'t': 2320}, {'ever': 1781, 'get': 1780, 'got': 1780, 'gotten': 1780, 'quite': 1781, 'yet': 1781}, {'has': 3219,
'hasn': 3220, 'hasnt': 2320, 'haven': 3220, 'havent': 2320, 'not': 3221, 'trying': 1601}, {'<their>': 469, 'N': 1547,
'as': 469, 'for': 2022}, {'by': 79, 'for': 1865}, {'across': 1994, 'as': 3201, 'behind': 1993, 'beside': 1993, 'for':
1801, 'in': 3223, 'me': 3217, 'near': 1993, 'next': 1995, 'opposite': 1993, 'up': 3224, 'us': 3217}, {'vm': 79},
{'vm': 79, 'voicemail': 79}, {'...': 2258, '2': 3226, 'to': 3227}, {'so': 79}, {'traffic': 3229}, {'in': 3230, 'up':
1866}, {'<i>': 1475, '<them>': 2888, 'N': 2771, 'that': 1484}, {'<i>': 1475, 'best': 2009, 'better': 2009, 'high':
2010, 'it': 2018, 'its': 2015, 'safer': 2009, 'smarter': 2009, 'time': 2009, 'wise': 2009, 'wiser': 2009, 'worth':
2009}, {':': 25, '<i>': 1475, 'best': 2009, 'better': 2009, 'high': 2010, 'it': 2018, 'its': 2015, 'no': 1606, 'not':
1606, 'safer': 2009, 'smarter': 2009, 'that': 3233, 'time': 2009, 'wise': 2009, 'wiser': 2009, 'worth': 2009}, {'be':
79, 'call': 79, 'go': 79, 'have': 79, 'join': 79, 'meet': 79, 'ring': 79, 'see': 79, 'speak': 79, 'visit': 79}, {'to':
3235}, {'^': 1282, 'giving': 1283, 'quitting': 1283, 'resigning': 1283, 'throwing': 1283}, {'^': 1282, 'from': 3237},
{'^': 1283}, {'ledge': 1283}, {'the': 3240}, {'': (21, 'gave:encouragement'), '^': 1282}, {'^': 3242, 'giving': 1283,
'quitting': 1283, 'resigning': 1283, 'throwing': 1283}, {'of': 3243}, {'doubts': 1282, 'fears': 1282, 'jitters': 1282,
'nerves': 1282, 'panic': 1282, 'wobble': 1282, 'worries': 1282}, {'^': 3245}, {'<their>': 3246, '^': 498, 'the':
3246}, {'around': 1283, 'down': 3238, 'into': 3239, 'off': 3241, 'out': 3244, 'round': 1283, 'through': 3247, 'up':
1283}, {'from': 3237}, {'of': 3237}, {'down': 3249, 'off': 3241, 'out': 3250, 'round': 1283, 'through': 3247}, {'':
(23, 'contact'), '<me>': 1525, '<them>': 3248, 'N': 3251}, {'<me>': 1525}, {'as': 1739, 'assembly': 1830, 'class':
1830, 'demo': 1830, 'for': 470, 'lesson': 1830, 'masterclass': 1830, 'pro': 471, 'session': 1830, 'story': 1835,
'storytime': 1830, 'talk': 1830, 'tour': 1830, 'training': 1830, 'unpaid': 469, 'workshop': 1830}, {'^': 498, 'a':
499, 'how': 499, 'my': 499, 'our': 499, 'the': 499, 'to': 499}, {'...': 3254, '0': 1796, '<their>': 1796, '<them>':
3255, 'N': 3255, '^': 1817, 'a': 2382, 'an': 2382, 'as': 1739, 'assembly': 1830, 'class': 1830, 'demo': 1830, 'for':
470, 'lesson': 1830, 'masterclass': 1830, 'pro': 471, 'session': 1830, 'some': 2415, 'story': 1835, 'storytime': 1830,
'talk': 1830, 'the': 2382, 'three': 1796, 'tour': 1830, 'training': 1830, 'two': 1796, 'unpaid': 469, 'workshop':
1830}, {'D': 751, '^': 750}, {'': (13, 'talk'), '<me>': 3257}, {'<bid>': 0, 'never': 0, 'not': 396, 'to': 0}, {'^':
3259}, {':': 25, '<plainly>': 3260, '^': 3259}, {'<bid>': 0, '<bid_of>': 749, 'never': 396, 'no': 396, 'not': 396,
'to': 0}, {'^': 3262}, {'<bid>': 0, 'not': 396, 'to': 0}, {'^': 3264}, {'...': 3265, '^': 3264}, {'...': 3265, '^':
3264, 'out': 3266}, {':': 25, '<i>': 1448, '<plainly>': 3261, 'D': 3263, '^': 3262, 'again': 3266, 'at': 832,
'bluntly': 3266, 'by': 832, 'during': 832, 'flat': 3267, 'in': 832, 'just': 25, 'on': 832, 'over': 832, 'simply': 25,
'straight': 3266, 'twice': 3266, 'via': 832, 'whatever': 3098}, {'do': 1169, 'don': 403, 'dont': 0, 'never': 0, 'not':
396}, {'<me>': 3268, '^': 3269}, {'...': 1959, 'article': 529, 'book': 529, 'candidates': 512, 'checklist': 529,
'comments': 1955, 'contact': 2100, 'contacts': 512, 'corrections': 1955, 'couple': 1962, 'edits': 1955, 'feedback':
1955, 'few': 1961, 'guide': 529, 'leads': 512, 'link': 529, 'list': 529, 'name': 2103, 'names': 512, 'notes': 1955,
'number': 2100, 'numbers': 512, 'people': 512, 'podcast': 529, 'redlines': 1955, 's': 1958, 'spreadsheet': 529,
'suggestions': 1955, 'template': 529}, {'...': 1970, 'article': 529, 'book': 529, 'checklist': 529, 'contact': 2100,
'guide': 529, 'link': 529, 'list': 529, 'name': 2100, 'number': 2100, 'podcast': 529, 's': 1958, 'spreadsheet': 529,
'template': 529}, {'0': 1957, '<their>': 2101, 'a': 3271, 'an': 1965, 'detailed': 1967, 'four': 1961, 'full': 1967,
'lots': 1967, 'my': 1969, 'our': 1971, 'pages': 1967, 'some': 1957, 'the': 3272, 'three': 1957, 'two': 1957}, {'...':
1973, '<contact_of>': 1952, 'N': 1954, '^': 3273, 'a': 1974, 'all': 3130, 'back': 1933, 'best': 3132, 'comments':
1931, 'corrections': 1931, 'detailed': 1933, 'edits': 1931, 'feedback': 1931, 'good': 3131, 'honest': 1933, 'luck':
1283, 'mark': 1932, 'markup': 1931, 'my': 1975, 'notes': 1931, 'our': 1976, 'redlines': 1931, 'remarks': 1931, 'some':
1975, 'the': 1976, 'thoughts': 1931}, {'...': 1973, '<contact_of>': 1952, 'N': 1954, '^': 3273, 'a': 1974, 'back':
1933, 'comments': 1931, 'corrections': 1931, 'detailed': 1933, 'edits': 1931, 'feedback': 1931, 'honest': 1933,
'mark': 1932, 'markup': 1931, 'my': 1975, 'notes': 1931, 'our': 1976, 'redlines': 1931, 'remarks': 1931, 'some': 1975,
'the': 1976, 'thoughts': 1931, 'to': 1683}, {'': (23, 'contact'), '<them>': 3274, 'N': 3275}, {'': (10, 'thanks')},
{'you': 3277}, {'<them>': 710}, {'d': 274, 'had': 274, 'promised': 710, 'said': 710, 'swore': 710, 'told': 3279},
{'<off_it>': 487, 'D': 719, 'at': 719, 'by': 719, 'during': 719, 'on': 719, 'over': 719}, {'<i>': 3280, '<they>': 274,
'been': 488, 'being': 488, 'gets': 488, 'got': 488, 'had': 490, 'has': 491, 'is': 488, 's': 492, 'was': 3281, 'were':
488}, {'<view>': 1425, 'advice': 1469, 'five': 1632, 'four': 1632, 'three': 1632, 'two': 1632}, {'1': 648, 'a': 657,
'an': 657, 'another': 654, 'appointment': 18, 'board': 654, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 650,
'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 654, 'first': 654, 'follow':
656, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 654, 'mtg': 18, 'my': 657, 'one': 652, 'our': 657,
'phone': 653, 'quick': 654, 'second': 654, 'session': 18, 'short': 654, 'supper': 18, 'sync': 18, 'tea': 18, 'team':
654, 'video': 653, 'weekly': 654, 'workshop': 18, 'zoom': 18}, {'is': 3284, 's': 3284}, {'asking': 250, 'calling':
250, 'hiring': 250, 'inviting': 250, 'whether': 250}, {':': 751, 'about': 3286, 'of': 3286}, {'...': 3011, ':': 25,
'<i>': 3015, 'best': 2009, 'better': 2009, 'high': 2010, 'it': 2018, 'its': 2015, 'no': 1606, 'not': 1606, 'safer':
2009, 'smarter': 2009, 'that': 3016, 'time': 2009, 'wise': 2009, 'wiser': 2009, 'worth': 2009}, {'been': 488, 'being':
488, 'gets': 488, 'got': 488, 'had': 490, 'has': 491, 'is': 488, 's': 492, 'was': 3281, 'were': 488}, {'asking': 79,
'calling': 79, 'emailing': 79, 'inviting': 79, 'messaging': 79, 'ringing': 79, 'seeing': 79, 'texting': 79,
'visiting': 79}, {'calling': 79}, {'<i>': 3005, 'about': 3290, 'of': 3291, 'that': 3006}, {'s': 2183}, {'<their>':
2183, 'N': 3293, '^': 2922}, {'...': 728, '<work_thing>': 518, 'book': 518, 'cv': 518, 'deck': 518, 'draft': 518,
'pitch': 518, 'plan': 518, 'proposal': 518, 'website': 518}, {'^': 3295}, {'...': 728, '<work_thing>': 518}, {'^':
3297}, {'s': 3298}, {'<their>': 3296, 'N': 3299}, {'^': 512, 'about': 521, 'on': 521}, {'off': 3301}, {'...': 70, ':':
69, '<them>': 3302, 'from': 1470, 'is': 800, 'was': 800}, {'course': 512, 'flat': 512, 'fund': 512, 'gig': 512,
'grant': 512, 'job': 512, 'opening': 512, 'position': 512, 'role': 512, 'scholarship': 512, 'tender': 512, 'vacancy':
512}, {'...': 3304, 'course': 512, 'flat': 512, 'fund': 512, 'gig': 512, 'grant': 512, 'job': 512, 'opening': 512,
'position': 512, 'role': 512, 'scholarship': 512, 'tender': 512, 'vacancy': 512}, {'a': 3305, 'an': 3305, 'the':
3305}, {'^': 3306}, {'^': 512, 'about': 521, 'on': 521, 'to': 521}, {'about': 3307, 'off': 3308}, {'about': 521, 'to':
521}, {'off': 3310}, {'<them>': 3309, 'N': 3311}, {'<them>': 3311, 'N': 3311}, {':': 244, 'N': 1460}, {'person':
1355}, {'phone': 1355}, {'the': 3316}, {'in': 3315, 'on': 3317}, {'...': 2272, 'D': 1599}, {'1': 3319}, {'up': 3319},
{'1': 3320, 'breakfast': 3319, 'call': 3319, 'catch': 3321, 'chat': 3319, 'coffee': 3319, 'demo': 3319, 'dinner':
3319, 'interview': 3319, 'it': 3319, 'lunch': 3319, 'meeting': 3319, 'session': 3319}, {'1': 3320, 'breakfast': 3319,
'call': 3319, 'catch': 3321, 'chat': 3319, 'coffee': 3319, 'demo': 3319, 'dinner': 3319, 'interview': 3319, 'it':
3319, 'lunch': 3319, 'meeting': 3319, 'my': 3322, 'our': 3322, 'session': 3319, 'the': 3322}, {'': (13, 'talk'), '1':
3320, 'breakfast': 3319, 'call': 3319, 'catch': 3321, 'chat': 3319, 'coffee': 3319, 'demo': 3319, 'dinner': 3319,
'interview': 3319, 'it': 3319, 'lunch': 3319, 'meeting': 3319, 'my': 3322, 'our': 3322, 'session': 3319, 'the': 3322},
{'aid': 1690, 'arrange': 274, 'assist': 1690, 'big': 1612, 'buck': 1612, 'cheer': 1612, 'confirm': 274,
'congratulate': 274, 'do': 3314, 'egg': 1612, 'gee': 1612, 'help': 1690, 'me': 3318, 'move': 3323, 'perk': 1612,
'plan': 274, 'postpone': 3323, 'push': 3323, 'rearrange': 3324, 'reschedule': 3323, 'say': 274, 'shift': 3323, 'spur':
1612, 'tell': 1201}, {'': (12, 'task'), ':': 244, 'N': 1460}, {'<bid>': 0, '<bid_of>': 749, 'ask': 0, 'go': 0,
'never': 396, 'no': 396, 'not': 396, 'to': 0}, {'<met_over>': 1355, '^': 830}, {'...': 3087, '<met_over>': 1355,
'call': 1355, 'coffee': 1355, 'dinner': 1355, 'drinks': 1355, 'email': 1355, 'lunch': 1355, 'meeting': 1355,
'message': 1355, 'person': 1355, 'phone': 1355, 'teams': 1355, 'text': 1355, 'zoom': 1355}, {'...': 3328,
'<met_over>': 1355, 'a': 3329, 'an': 3088, 'call': 1355, 'coffee': 1355, 'dinner': 1355, 'drinks': 1355, 'email':
1355, 'her': 3088, 'his': 3088, 'lunch': 1355, 'meeting': 1355, 'message': 1355, 'our': 3088, 'person': 1355, 'phone':
1355, 'teams': 1355, 'text': 1355, 'the': 3329, 'zoom': 1355}, {'...': 3328, '<met_over>': 1355, 'a': 3088, 'an':
3088, 'her': 3088, 'his': 3088, 'our': 3088, 'the': 3088}, {'ask': 0, 'go': 0}, {'^': 3332}, {'...': 3011, ':': 25,
'<i>': 1448, '<plainly>': 3261, '<their>': 274, '<they>': 274, 'D': 3263, 'N': 274, '^': 3327, 'about': 274, 'again':
3266, 'at': 3330, 'bluntly': 3266, 'by': 3330, 'during': 3331, 'flat': 3267, 'in': 3330, 'just': 25, 'on': 3330,
'over': 3330, 'simply': 25, 'so': 3090, 'straight': 3266, 'that': 274, 'to': 3333, 'twice': 3266, 'via': 832,
'whatever': 3098}, {'going': 2335}, {'are': 3335, 'can': 244, 'd': 244, 'is': 3335, 'll': 244, 'will': 244, 'would':
244}, {'accountant': 3336, 'assistant': 3336, 'bookkeeper': 3336, 'designer': 3336, 'engineers': 3336, 'girls': 3336,
'guys': 3336, 'lads': 3336, 'lawyer': 3336, 'lawyers': 3336, 'lot': 3336, 'office': 3336, 'people': 3336, 'side':
3336, 'team': 3336}, {'<they>': 2874, 'my': 3337, 'our': 3337}, {'<they>': 2874, 'my': 3337, 'our': 3337, 'that':
3338}, {'long': 1283}, {'a': 3340}, {'^': 1282, 'brilliantly': 1283, 'fine': 1283, 'great': 1283, 'well': 1283},
{'<meant_well>': 1283}, {'be': 3343, 'nail': 1283, 'smash': 1283}, {'to': 3344}, {'^': 1282, 'at': 1283}, {'^': 1282,
'for': 1283}, {'^': 1282, 'enough': 1283}, {'able': 1283, 'amazing': 1283, 'come': 3341, 'doing': 3342, 'earned':
1283, 'going': 3345, 'good': 3346, 'great': 3346, 'more': 1286, 'put': 1303, 'ready': 3347, 'strong': 3348, 'worth':
1283}, {'...': 131, 'D': 61, 'my': 61, 'our': 61}, {'^': 3350}, {'expect': 3351, 'have': 3351}, {'brilliant': 1283,
'brilliantly': 1283, 'fine': 1283, 'great': 1283, 'well': 1283}, {'^': 3350, 'there': 1283}, {'ace': 1283, 'be': 3343,
'do': 3353, 'fly': 1283, 'get': 3354, 'have': 3351, 'make': 3041, 'manage': 1283, 'nail': 1283, 'pull': 1302, 'rock':
1283, 'smash': 1283}, {'brilliantly': 1283, 'fine': 1283, 'great': 1283, 'well': 1283}, {'at': 1283}, {'for': 1283},
{'enough': 1283}, {'^': 1559, 'come': 3341, 'doing': 3356, 'earned': 1283, 'going': 3345, 'good': 3357, 'great': 3357,
'more': 1286, 'put': 1303, 'ready': 3358, 'strong': 3359, 'worth': 1283}, {'natural': 1283, 'star': 1283}, {'there':
1283}, {'ace': 1283, 'be': 3343, 'do': 3353, 'fly': 1283, 'get': 3362, 'make': 3041, 'manage': 1283, 'nail': 1283,
'pull': 1302, 'rock': 1283, 'smash': 1283}, {'to': 3363}, {'track': 1283}, {'right': 3365}, {'the': 3366}, {'best':
1283, 'right': 1283, 'strongest': 1283}, {'a': 3361, 'able': 1283, 'almost': 3362, 'amazing': 1283, 'brilliant': 1283,
'come': 3341, 'doing': 3342, 'earned': 1283, 'fantastic': 1283, 'getting': 686, 'going': 3364, 'good': 3346, 'great':
3346, 'more': 1286, 'nearly': 3362, 'on': 3367, 'put': 1303, 'ready': 3347, 'strong': 3348, 'the': 3368, 'wonderful':
1283, 'worth': 1283}, {'ace': 1283, 'be': 3343, 'do': 3353, 'fly': 1283, 'get': 3354, 'have': 3351, 'make': 3041,
'manage': 1283, 'nail': 1283, 'pull': 1302, 'rock': 1283, 'see': 707, 'smash': 1283}, {'come': 3341, 'doing': 3356,
'earned': 1283, 'going': 3345, 'good': 3357, 'great': 3357, 'more': 1286, 'put': 1303, 'ready': 3358, 'strong': 3359,
'worth': 1283}, {'brilliantly': 1283}, {'a': 3361, 'almost': 3362, 'brilliant': 1283, 'doing': 3372, 'fantastic':
1283, 'great': 1283, 'nearly': 3362, 'on': 3367, 'the': 3368, 'wonderful': 1283}, {'get': 3351, 'have': 3351}, {'are':
3349, 'can': 3352, 'could': 1556, 'd': 3355, 'get': 3351, 'gets': 3351, 'has': 3360, 'have': 3360, 'is': 3369, 'll':
3370, 're': 3349, 'receives': 677, 's': 3369, 've': 3371, 'was': 3373, 'were': 3373, 'will': 3355, 'would': 3374},
{'how': 498}, {'^': 3376}, {'know': 3377}, {'about': 3377, 'i': 3378}, {'to': 499}, {'...': 3380, 'brilliant': 1283,
'far': 1283, 'good': 1283, 'great': 1283, 'i': 499, 'much': 1283, 'proud': 1283, 'talented': 1283, 'to': 499, 'we':
499, 'well': 1283}, {'across': 133, 'back': 133, 'out': 133, 'over': 133, 'round': 133, 'up': 133}, {'...': 3382},
{'a': 3383, 'an': 3383, 'my': 3383, 'our': 3383, 'the': 3383}, {'^': 3384}, {'get': 3385, 'have': 3385}, {'d': 3386,
'll': 3386, 'will': 3386, 'would': 3386}, {'able': 1283, 'amazing': 1283, 'doing': 1283, 'good': 1283, 'great': 1283,
'more': 1286, 'ready': 1283, 'strong': 1283}, {'^': 1282, 'brilliantly': 1283}, {'a': 3361, 'able': 1283, 'almost':
3362, 'amazing': 1283, 'brilliant': 1283, 'doing': 3389, 'fantastic': 1283, 'getting': 686, 'going': 3364, 'good':
1283, 'great': 1283, 'more': 1286, 'nearly': 3362, 'on': 3367, 'ready': 1283, 'strong': 1283, 'the': 3368,
'wonderful': 1283}, {'are': 3388, 'can': 3352, 'could': 1556, 'd': 3355, 'get': 3351, 'gets': 3351, 'has': 1560,
'have': 1560, 'is': 3390, 'll': 3370, 're': 3388, 'receives': 677, 's': 3390, 'was': 3373, 'were': 3373, 'will': 3355,
'would': 3374}, {'<they>': 3391, 'my': 3337, 'our': 3337}, {'herself': 1283, 'himself': 1283}, {'on': 1283}, {'for':
3041}, {'^': 1282, 'there': 1283}, {'in': 3396, 'on': 1303}, {'^': 1282, 'it': 1283}, {'chin': 1283}, {'faith': 1283},
{'<their>': 3040, 'at': 3398, 'going': 1283, 'her': 3399, 'his': 3399, 'smiling': 1283, 'the': 3400, 'trying': 1283},
{'at': 1283, 'in': 1283, 'with': 3398}, {'back': 3393, 'be': 3039, 'believe': 1283, 'carry': 3394, 'cheer': 3035,
'chin': 3035, 'crack': 3394, 'go': 3395, 'hang': 3397, 'hold': 3394, 'keep': 3401, 'not': 3037, 'push': 3394, 'stay':
3043, 'stick': 3402, 'trust': 1283}, {'done': 1283}, {'about': 519, 'of': 519}, {'think': 3405, 'thought': 3405},
{'...': 3380, 'i': 3406}, {'...': 3380}, {'': (9, 'told'), '...': 3339, '<they>': 3375, 'about': 3307, 'all': 3379,
'everything': 3379, 'how': 3381, 'i': 3387, 'my': 3337, 'not': 3038, 'our': 3337, 'that': 3392, 'to': 3403, 'we':
3387, 'well': 3404, 'what': 3407, 'where': 3408, 'which': 3408}, {'...': 62, 'my': 61, 'our': 61}, {'^': 3410},
{'expect': 3411, 'have': 3411}, {'^': 3410, 'there': 1283}, {'ace': 1283, 'be': 3343, 'do': 3353, 'fly': 1283, 'get':
3413, 'have': 3411, 'make': 3041, 'manage': 1283, 'nail': 1283, 'pull': 1302, 'rock': 1283, 'smash': 1283}, {'a':
3361, 'almost': 3362, 'brilliant': 1283, 'come': 3341, 'doing': 3356, 'earned': 1283, 'fantastic': 1283, 'getting':
707, 'going': 3364, 'good': 3357, 'great': 3346, 'more': 1286, 'nearly': 3362, 'on': 3367, 'put': 1303, 'ready': 3358,
'strong': 3359, 'the': 3368, 'wonderful': 1283, 'worth': 1283}, {'ace': 1283, 'be': 3343, 'do': 3353, 'fly': 1283,
'get': 3413, 'have': 3411, 'make': 3041, 'manage': 1283, 'nail': 1283, 'pull': 1302, 'rock': 1283, 'see': 707,
'smash': 1283}, {'get': 3411, 'have': 3411}, {'are': 3371, 'can': 3412, 'd': 3414, 'get': 707, 'gets': 3411, 'has':
3371, 'have': 3371, 'is': 3415, 'll': 3416, 're': 3371, 's': 3415, 've': 3371, 'was': 3373, 'were': 3373, 'will':
3414, 'would': 3417}, {'...': 3380, 'i': 499, 'we': 499}, {'give': 3035, 'lose': 3036}, {'to': 3420}, {'a': 3361,
'almost': 3362, 'brilliant': 1283, 'doing': 3372, 'fantastic': 1283, 'getting': 707, 'going': 3364, 'great': 1283,
'nearly': 3362, 'on': 3367, 'the': 3368, 'wonderful': 1283}, {'can': 3412, 'd': 3414, 'get': 707, 'gets': 3411, 'is':
3422, 'll': 3416, 's': 3422, 'was': 3373, 'were': 3373, 'will': 3414, 'would': 3417}, {'<they>': 3423, 'my': 3337,
'our': 3337}, {'chin': 1729}, {'<their>': 3425}, {'^': 3426, 'at': 3398, 'going': 1283, 'her': 3399, 'his': 3399,
'smiling': 1283, 'the': 3400, 'trying': 1283}, {'back': 3393, 'believe': 1283, 'carry': 3394, 'cheer': 3035, 'chin':
3035, 'crack': 3394, 'go': 3395, 'hang': 3397, 'hold': 3394, 'keep': 3427, 'push': 3394, 'stick': 3402, 'trust':
1283}, {'': (9, 'told'), '...': 3339, '<they>': 3418, 'all': 3379, 'everything': 3379, 'how': 3419, 'i': 3387, 'my':
3337, 'not': 3421, 'our': 3337, 'that': 3424, 'to': 3428, 'we': 3387, 'well': 3404, 'what': 3408, 'where': 3408,
'which': 3408}, {'<me>': 3334, '<them>': 3409, 'N': 3429, '^': 3269, 'my': 2657, 'our': 2657, 'the': 2657}, {'call':
79, 'catch': 79, 'chat': 79, 'come': 79, 'contact': 79, 'email': 79, 'get': 411, 'meet': 79, 'phone': 79, 'reach': 79,
'reply': 79, 'ring': 79, 'see': 79, 'speak': 79, 'talk': 79, 'text': 79}, {'to': 3431}, {'busy': 3432}, {'...': 2849,
'class': 5, 'shift': 5, 'slot': 5, 'stall': 5, 'turn': 5}, {'...': 1795, '^': 3434, 'assembly': 1713, 'class': 1713,
'duty': 1713, 'group': 1713, 'lesson': 1713, 'reading': 1713, 'round': 1713, 'route': 1713, 'session': 1713, 'shift':
1713, 'slot': 1713, 'stall': 1713, 'tour': 1713, 'turn': 1713}, {'wing': 475}, {'my': 3436}, {'': (23, 'contact'),
'^': 1641, 'to': 1941, 'under': 3437}, {'class': 5, 'shift': 5, 'slot': 5, 'stall': 5, 'turn': 5}, {'^': 3439}, {'':
(23, 'contact'), 's': 3440, 'to': 1941, 'under': 3437}, {'look': 2300}, {'...': 1795, 'assembly': 1713, 'class': 1713,
'duty': 1713, 'good': 3442, 'group': 1713, 'lesson': 1713, 'look': 2300, 'quick': 3442, 'read': 2300, 'reading': 1713,
'round': 1713, 'route': 1713, 'session': 1713, 'shift': 1713, 'slot': 1713, 'stall': 1713, 'tour': 1713, 'turn':
1713}, {'0': 1796, '<their>': 3435, '<them>': 3438, 'N': 3441, 'a': 3443, 'an': 1796, 'apart': 2852, 'me': 719, 'the':
1796, 'three': 1796, 'two': 1796, 'up': 1445}, {'<their>': 731, 'N': 2031}, {'<their>': 2851, 'apart': 3445}, {'call':
79, 'catch': 372, 'find': 79, 'get': 79, 'meet': 372, 'phone': 79, 'reach': 79, 'ring': 79, 'see': 79, 'speak': 79,
'talk': 79, 'visit': 79}, {'...': 1682, '<them>': 79, 'N': 79, 'calling': 79, 'phoning': 79, 'reaching': 79,
'ringing': 79, 'to': 3447}, {'out': 274}, {'^': 498, 'about': 499, 'ahead': 1743, 'before': 1742, 'for': 1927, 'in':
499, 'on': 499, 'through': 475, 'with': 475}, {'<them>': 3450, 'N': 1929}, {'<plainly>': 1478, 'D': 1480, '^': 1479,
'at': 832, 'away': 1603, 'by': 832, 'during': 832, 'in': 832, 'into': 69, 'off': 69, 'on': 832, 'over': 832, 'to': 69,
'toward': 69, 'towards': 69, 'via': 832}, {'<me>': 3452, '<them>': 1949, 'N': 1613}, {'<their>': 469, 'N': 1547, '^':
5, 'a': 469, 'our': 469, 'the': 469}, {'^': 5, 'at': 3454, 'for': 469, 'on': 2395, 'out': 2396, 'with': 469}, {'at':
469, 'for': 469, 'w': 469, 'with': 469}, {'about': 737, 'for': 737, 'on': 737}, {'comments': 3457, 'corrections':
3457, 'edits': 3457, 'feedback': 3457, 'notes': 3457, 'questions': 3457, 'suggestions': 3457, 'thoughts': 3457},
{'...': 1958}, {'^': 3459}, {'binned': 486, 'bumped': 486, 'canceled': 486, 'cancelled': 486, 'deferred': 486,
'postponed': 486, 'pulled': 486, 'pushed': 486, 's': 3460, 'scrapped': 486, 'shelved': 486}, {'of': 3458},
{'<contact_of>': 1952, 'couple': 3462, 'few': 3458}, {'^': 3459, 'comments': 3457, 'corrections': 3457, 'edits': 3457,
'feedback': 3457, 'notes': 3457, 'questions': 3457, 'suggestions': 3457, 'thoughts': 3457}, {'0': 3458,
'<contact_of>': 1952, 'N': 3461, 'a': 3463, 'detailed': 3458, 'lots': 3462, 'my': 3464, 'our': 3460, 'some': 3458,
'the': 1973, 'three': 3458, 'two': 3458}, {'about': 612, 'on': 612, 're': 612, 'regarding': 612}, {'<them>': 3466},
{'from': 3467}, {'back': 3468, 'from': 3467}, {'hear': 3469}, {':': 612, 'for': 612, 'on': 612, 'to': 3470},
{'through': 499}, {'s': 469, 'through': 499}, {'': (23, 'contact'), '<their>': 469, '<them>': 3472, 'N': 3473, 'for':
1548, 'home': 1734}, {'bring': 2330, 'connect': 444, 'introduce': 444, 'to': 2702}, {'ask': 79, 'call': 79, 'catch':
372, 'discuss': 79, 'email': 79, 'give': 2649, 'go': 79, 'have': 79, 'invite': 79, 'join': 79, 'meet': 79, 'phone':
79, 'ring': 79, 'see': 79, 'speak': 79, 'talk': 79, 'text': 79, 'thank': 79, 'visit': 79}, {'to': 3476}, {'<plainly>':
1478, 'D': 1480, '^': 1479, 'against': 69, 'at': 832, 'away': 1603, 'by': 832, 'during': 832, 'in': 832, 'not': 1606,
'off': 69, 'on': 832, 'over': 832, 'via': 832}, {'<i>': 1475, '<me>': 3478, 'against': 69, 'away': 1603, 'not': 1606,
'off': 69, 'that': 1484}, {'<their>': 2857, '<they>': 805, 'N': 2858, 'a': 2857, 'adamant': 2496, 'avoiding': 1573,
'blanking': 1573, 'blunt': 2497, 'brought': 2273, 'certain': 2499, 'clear': 2496, 'convinced': 2499, 'dodging': 1573,
'due': 695, 'emphatic': 2497, 'firm': 2502, 'ghosting': 1573, 'going': 695, 'ignoring': 1573, 'insistent': 2502,
'meant': 695, 'moved': 2503, 'not': 2504, 'off': 79, 'placed': 1996, 'positive': 2497, 'postponed': 2272, 'pushed':
2272, 'quite': 2510, 'really': 2510, 'rescheduled': 2272, 'shifted': 2272, 'supposed': 695, 'sure': 2499, 'there':
719, 'very': 2510}, {'able': 2005, 'answering': 79, 'available': 79, 'in': 79, 'picking': 372, 'reachable': 79}, {'t':
3481}, {'^': 5, 'article': 79, 'blog': 79, 'interview': 79, 'newsletter': 79, 'podcast': 79, 'post': 79, 'talk': 79,
'video': 79, 'webinar': 79}, {'...': 2350, 'in': 2347, 'on': 2349, 'online': 79, 's': 3483}, {'<their>': 469, 'N':
3484, 'for': 1548}, {'<their>': 469, 'N': 1547, 'for': 1548, 'out': 1548}, {'five': 1355, 'four': 1355, 'three': 1355,
'two': 1355}, {'am': 2421, 'are': 2421, 'have': 2428, 'm': 2421, 'promised': 2427, 're': 2421, 've': 2428, 'were':
3487}, {'<them>': 519}, {'with': 3489}, {'<work_thing>': 3490}, {'...': 3491, '<work_thing>': 3490}, {'': (23,
'contact'), '<their>': 519, 'N': 736, 'the': 3492}, {'<their>': 519, 'N': 736, 'the': 3492}, {'...': 2258, 'back':
1725, 'bat': 1866, 'by': 719, 'cold': 2260, 'dark': 2260, 'for': 719, 'in': 2256, 'out': 719, 'over': 3493, 'quiet':
2260, 'right': 1725, 'silent': 2260, 'through': 3493, 'thru': 3494, 'to': 1691, 'up': 737, 'with': 719}, {'<they>':
805, 'adamant': 2497, 'blunt': 2497, 'certain': 2497, 'clear': 2497, 'convinced': 2497, 'due': 695, 'emphatic': 2497,
'firm': 2497, 'going': 695, 'insistent': 2497, 'meant': 695, 'positive': 2497, 'supposed': 695, 'sure': 2497, 'there':
719}, {'<me>': 719, 'around': 719, 'at': 719, 'by': 719, 'here': 719, 'in': 719, 'over': 719, 'round': 719, 'there':
719, 'to': 719}, {'': (13, 'talk'), 'called': 3497, 'came': 3497, 'dropped': 3497, 'nipped': 3497, 'phoned': 3497,
'popped': 3497, 'rang': 3497, 'stopped': 3497, 'swung': 3497, 'visited': 3497, 'was': 3497, 'were': 3497, 'zoomed':
3497}, {'<they>': 3498}, {'': (13, 'talk'), '<they>': 274}, {'': (13, 'talk'), '<i>': 274}, {'to': 1145}, {'going':
3502}, {'are': 3503, 'is': 3503, 's': 3503}, {'': (13, 'talk'), '<i>': 3280, '<they>': 3504}, {'a': 1327, 'breakfast':
16, 'coffee': 16, 'dinner': 16, 'drinks': 16, 'lunch': 16, 'tea': 16}, {'be': 2591, 'have': 3506, 'join': 16, 'meet':
16, 'see': 16, 'visit': 16}, {'could': 79, 'had': 79}, {'i': 3508}, {'^': 1282, 'at': 1283, 'for': 1283, 'on': 1283,
'with': 1283}, {'best': 3510}, {'the': 3511}, {'luck': 3510}, {'at': 1283, 'for': 1283, 'on': 1283, 'with': 1283},
{'luck': 3514}, {'of': 3515}, {'best': 3516}, {'all': 3512, 'best': 3132, 'good': 3513, 'luck': 3510, 'the': 3517},
{'best': 3514}, {'the': 3519}, {'all': 3520, 'good': 3515, 'luck': 3514, 'the': 3517}, {'<them>': 3518, 'N': 3521},
{'<them>': 3521, 'N': 3521}, {'': (14, 'together'), 'to': 244}, {'0': 3458, '<contact_of>': 1952, 'N': 3461, 'a':
3463, 'detailed': 3458, 'lots': 3462, 'me': 3524, 'my': 3464, 'our': 3460, 'some': 3458, 'the': 1973, 'three': 3458,
'two': 3458, 'us': 3524}, {'answer': 79, 'joy': 79, 'luck': 79, 'pick': 360, 'pickup': 79, 'reply': 79, 'response':
79}, {'D': 274, 'be': 1693, 'happen': 79, 'materialise': 79, 'materialize': 79, 'take': 1706}, {'t': 3527}, {'': (13,
'talk'), 'if': 250, 'whether': 250}, {'be': 1693, 'happen': 79, 'materialise': 79, 'materialize': 79, 'take': 1706},
{'...': 2932, '0': 1842, '<their>': 1796, '<time_unit>': 1852, 'a': 1842, 'an': 1842, 'back': 1725, 'five': 1878,
'for': 1879, 'four': 1878, 'half': 1880, 'over': 737, 'pro': 1833, 'right': 1725, 'six': 1878, 'the': 1796, 'three':
1842, 'through': 737, 'thru': 737, 'two': 1842, 'unpaid': 1831, 'up': 737, 'with': 719}, {'for': 1879, 'pro': 1833,
'unpaid': 1831, 'with': 719}, {'in': 79}, {'me': 3533}, {'let': 3534}, {'t': 3535}, {'^': 1845}, {'...': 3537, '^':
1845}, {'a': 3538, 'an': 3538, 'the': 3538}, {'<them>': 3539}, {'address': 272, 'day': 272, 'place': 272, 'time': 272,
'week': 272}, {'letter': 1857, 'recommendation': 1855, 'reference': 1855, 'testimonial': 1855}, {'...': 3542,
'double': 1864, 'glowing': 1868, 'good': 1868, 'letter': 1857, 'quick': 1862, 'recommendation': 1866, 'reference':
1867, 'referral': 1866, 'strong': 1868, 'testimonial': 1866, 'warm': 1862}, {'...': 3542, 'e': 1861, 'email': 1860,
'intro': 1859, 'introduction': 1859, 'letter': 1857, 'mail': 1860, 'recommendation': 1855, 'reference': 1855,
'testimonial': 1855, 'whatsapp': 1860}, {'...': 3542, 'e': 1861, 'email': 1860, 'glowing': 1868, 'good': 1868,
'intro': 1859, 'introduction': 1859, 'letter': 1857, 'mail': 1860, 'recommendation': 1866, 'reference': 1867,
'referral': 1866, 'strong': 1868, 'testimonial': 1866, 'whatsapp': 1860}, {'N': 1684}, {'<them>': 1851, 'N': 1853,
'a': 3543, 'an': 3544, 'that': 1862, 'the': 3545, 'to': 3546}, {'d': 79, 'ld': 79, 'led': 79}, {'...': 1317, 'is':
1316, 's': 1316, 'suits': 1316, 'works': 1316}, {'D': 3549}, {'have': 396, 'must': 0, 'need': 396, 'ought': 396,
'should': 0, 'shouldn': 403}, {'^': 3551}, {'$': 459, '//': 468, '0': 481, '1': 496, '1on1': 497, '<briefed>': 503,
'<explained>': 511, '<handed>': 577, '<i>': 724, '<led_through>': 727, '<marked_up>': 739, '<their>': 779, '<them>':
784, '<they>': 1281, '<told_them>': 1312, '<view>': 1314, 'D': 1341, 'N': 1441, 'a': 1443, 'accepted': 1445,
'according': 1452, 'acted': 1459, 'action': 1467, 'actions': 1468, 'advice': 1471, 'adviced': 1473, 'advise': 70,
'advised': 1485, 'advises': 1487, 'advising': 1488, 'after': 336, 'agreed': 1495, 'almost': 1496, 'although': 274,
'am': 1499, 'an': 1500, 'and': 1506, 'answered': 1512, 'ap': 1513, 'apparently': 274, 'applauded': 1515,
'appointment': 1518, 'are': 1524, 'argued': 1528, 'arranged': 16, 'as': 1534, 'asked': 1546, 'asking': 274,
'assembled': 1549, 'assisted': 1552, 'assured': 1568, 'ate': 1572, 'avoided': 1573, 'avoiding': 1575, 'axed': 1578,
'babysat': 1581, 'backed': 1583, 'bailed': 1584, 'ball': 1585, 'bar': 1589, 'barely': 1597, 'bc': 274, 'because': 274,
'beefed': 1598, 'been': 1602, 'before': 336, 'begged': 1605, 'best': 1610, 'better': 1610, 'big': 1612, 'bigged':
1614, 'binned': 1616, 'blanked': 1573, 'blew': 1619, 'blocked': 1626, 'bookd': 16, 'booked': 1628, 'boosted': 1630,
'both': 1632, 'bottled': 672, 'bowed': 1617, 'breakfast': 1633, 'breakfasted': 719, 'briefed': 1635, 'bringing': 586,
'brokered': 1639, 'brought': 1650, 'buck': 1612, 'bucked': 1652, 'built': 1654, 'bumped': 1655, 'bunked': 1656, 'but':
1671, 'by': 1674, 'c': 1675, 'cafe': 1589, 'call': 1678, 'called': 1685, 'calmed': 1687, 'came': 1692, 'can': 1708,
'cancel': 79, 'canceled': 1710, 'canceling': 79, 'cancelled': 1710, 'cancelling': 79, 'cancels': 1710, 'canned': 1578,
'cannot': 1711, 'cant': 1707, 'canx': 79, 'canxd': 79, 'cat': 1714, 'catch': 1715, 'catching': 1253, 'caught': 1253,
'cautioned': 1717, 'cautions': 1717, 'championed': 1718, 'chapped': 1724, 'chatted': 719, 'checked': 1728, 'cheer':
1612, 'cheered': 1730, 'cheering': 1614, 'chipped': 1732, 'cld': 79, 'cleaned': 1733, 'closed': 1735, 'clued': 1737,
'cncl': 79, 'cncld': 79, 'cnxd': 79, 'coached': 1748, 'coaching': 1750, 'coffee': 1751, 'combed': 1728, 'comforted':
1752, 'coming': 1324, 'commented': 1756, 'compered': 1761, 'confirmed': 1762, 'congratulated': 1763, 'connected':
1774, 'considering': 1775, 'consoled': 1752, 'convinced': 1777, 'cos': 274, 'could': 1779, 'couldn': 1792, 'couldnt':
1793, 'counsel': 1794, 'covered': 1803, 'covering': 1804, 'coz': 274, 'crickets': 1805, 'cried': 361, 'critiqued':
737, 'cuz': 274, 'cxl': 79, 'cxld': 79, 'cxled': 79, 'd': 1812, 'decorated': 1549, 'delayed': 1813, 'demo': 1814,
'demonstrated': 1818, 'deputised': 1819, 'diarised': 1821, 'diarized': 1821, 'did': 1906, 'didn': 1910, 'didnt': 1911,
'dined': 719, 'dinner': 1751, 'directed': 1916, 'discovered': 1917, 'discussed': 719, 'ditched': 1616, 'dm': 1921,
'dodged': 1573, 'dodging': 1575, 'dog': 1714, 'dogsat': 1922, 'donated': 1924, 'door': 1589, 'dreamed': 1925,
'dreamt': 1925, 'drilled': 1930, 'drinks': 1518, 'dropped': 1938, 'dropping': 586, 'drove': 1943, 'ducked': 1617,
'ducking': 1575, 'dug': 1948, 'edited': 737, 'egg': 1612, 'egged': 1950, 'egging': 1614, 'email': 1951, 'emailed':
1989, 'encouraged': 1992, 'encouraging': 1763, 'ended': 1997, 'endorsed': 1718, 'even': 1998, 'explained': 2002,
'explaining': 2003, 'facetimed': 719, 'failed': 2005, 'fallen': 1617, 'falls': 2006, 'fed': 1922, 'feedback': 2008,
'feels': 2020, 'fell': 2021, 'ferried': 1943, 'filled': 2024, 'filling': 2026, 'finished': 719, 'five': 1500, 'fixed':
2033, 'flagged': 2038, 'flaked': 1584, 'flicked': 2039, 'floated': 2038, 'fobbed': 2040, 'folk': 2044, 'follow': 2045,
'for': 2051, 'forgot': 2054, 'forgotten': 2056, 'forwarded': 2072, 'fought': 2073, 'found': 2074, 'four': 1500,
'gate': 1589, 'gave': 2218, 'geared': 1654, 'gee': 2219, 'geed': 1614, 'gets': 2221, 'ghosted': 2222, 'gied': 2227,
'giein': 2229, 'give': 2232, 'given': 2245, 'gives': 2246, 'giving': 2254, 'go': 2257, 'goes': 2259, 'going': 2262,
'gone': 2263, 'gonna': 2261, 'got': 2289, 'gotta': 2291, 'grabbed': 719, 'grilled': 2292, 'guaranteed': 2293,
'guided': 2296, 'guiding': 2298, 'gym': 1589, 'had': 2307, 'half': 1500, 'handed': 2315, 'hardly': 1597, 'has': 2321,
'hasn': 2324, 'hasnt': 2325, 'have': 2334, 'haven': 2341, 'havent': 2342, 'having': 2343, 'he': 2345, 'heard': 2378,
'hearing': 2379, 'held': 2384, 'helped': 2397, 'helping': 2403, 'hence': 2404, 'hes': 2408, 'hint': 1794, 'holding':
2409, 'hooked': 2413, 'hoovered': 1549, 'hosted': 2416, 'hours': 2417, 'house': 1714, 'housesat': 1922, 'how': 336,
'hung': 2418, 'i': 2429, 'idea': 250, 'if': 2446, 'ignored': 2447, 'ignoring': 1575, 'im': 2448, 'implored': 1777,
'in': 2461, 'informed': 2463, 'inked': 2465, 'insists': 2466, 'installed': 1549, 'interview': 2467, 'interviewed':
719, 'intro': 2473, 'introd': 2475, 'introduced': 2480, 'introed': 2482, 'invited': 2485, 'is': 2511, 'isn': 2512,
'it': 2515, 'jilted': 2516, 'joined': 2517, 'judged': 2520, 'just': 2524, 'keep': 2526, 'keeping': 2409, 'keeps':
2531, 'kept': 2538, 'key': 1610, 'knocked': 1724, 'lacked': 2542, 'leafed': 2039, 'learned': 1917, 'learnt': 2544,
'led': 2545, 'left': 2549, 'lend': 1531, 'lending': 1531, 'lent': 2560, 'lesson': 1794, 'let': 2573, 'lifted': 2575,
'liked': 2578, 'lined': 1324, 'linked': 2581, 'listened': 2590, 'll': 2593, 'loaned': 2596, 'loaning': 1531,
'lobbied': 2073, 'locked': 2597, 'long': 2599, 'looked': 2601, 'looking': 2603, 'looped': 2605, 'lost': 369, 'lunch':
1751, 'lunched': 719, 'm': 1499, 'made': 2624, 'mail': 1951, 'mailed': 2629, 'main': 1610, 'manned': 2638, 'manning':
2639, 'marked': 2640, 'marshalled': 2641, 'matched': 2644, 'maybe': 250, 'me': 2646, 'meant': 2651, 'meeting': 1814,
'mended': 1549, 'mentioned': 2659, 'mentored': 2661, 'mentoring': 2665, 'message': 1951, 'messaged': 2669, 'met':
2670, 'minded': 2671, 'minding': 2672, 'miss': 446, 'missed': 2682, 'mobile': 2685, 'monkey': 1585, 'moved': 2700,
'moves': 2701, 'mowed': 1549, 'msg': 1921, 'mucked': 1732, 'must': 2703, 'my': 2705, 'myself': 1461, 'nae': 1597,
'nary': 1597, 'nearly': 1496, 'need': 2709, 'needed': 2710, 'never': 2712, 'new': 2717, 'next': 2725, 'nixed': 2727,
'no': 2741, 'nobody': 2742, 'nominated': 2744, 'noone': 2745, 'noshow': 79, 'not': 2752, 'note': 2754, 'nothing':
1805, 'noticed': 2764, 'now': 2765, 'nudged': 2767, 'off': 668, 'offered': 2772, 'office': 1589, 'on': 2775, 'once':
336, 'one': 2777, 'only': 2778, 'onus': 1585, 'opened': 2783, 'opening': 2783, 'opinion': 752, 'ought': 2785, 'out':
2786, 'outstanding': 1460, 'over': 2790, 'overslept': 79, 'owe': 2791, 'owes': 2791, 'painted': 1549, 'paired': 2644,
'palmed': 2040, 'parked': 1996, 'passed': 2843, 'penciled': 2845, 'pencilled': 2845, 'pending': 1460, 'people': 2044,
'pepped': 1654, 'per': 2847, 'perhaps': 250, 'perk': 1612, 'perked': 1652, 'phone': 2685, 'phoned': 2848, 'picked':
2853, 'pinged': 719, 'pitched': 2854, 'place': 1589, 'planned': 2855, 'planning': 2856, 'played': 2859, 'pleaded':
2073, 'pointed': 2860, 'pointer': 1794, 'popped': 2861, 'postponed': 2863, 'practiced': 2870, 'practised': 2870,
'praised': 1515, 'prepared': 2872, 'prepped': 2873, 'prepping': 1488, 'presented': 1872, 'pressed': 1777, 'promise':
1461, 'promised': 2887, 'proofread': 737, 'proposed': 2889, 'pruned': 737, 'psyched': 1654, 'pub': 1589, 'pulled':
2891, 'pushed': 2893, 'put': 2963, 'putting': 2967, 'quick': 2968, 'quote': 2969, 'radio': 2971, 'rained': 361,
'raised': 2575, 'ran': 2986, 'rang': 2987, 're': 2989, 'reached': 719, 'read': 2997, 'reading': 2039, 'rearranged':
2988, 'reassured': 1752, 'reassuring': 1763, 'rebooked': 2999, 'received': 3001, 'reckoned': 3007, 'reckons': 3017,
'recommendation': 3018, 'recommended': 3022, 'recommends': 2466, 'redid': 737, 'redrafted': 737, 'refereed': 2520,
'referred': 3026, 'rehearsed': 3030, 'remember': 3033, 'reminded': 3047, 'reminder': 444, 'repaired': 1549, 'repld':
719, 'replied': 719, 'reposted': 2578, 'rescheduled': 3048, 'rescheduling': 79, 'restaurant': 1589, 'restructured':
737, 'returned': 3054, 'review': 3055, 'reviewed': 3057, 'reworded': 737, 'right': 1610, 'ripped': 3058, 'rooted':
3059, 'rooting': 3060, 'round': 3061, 's': 3079, 'safest': 1610, 'said': 3099, 'sat': 3102, 'save': 3104, 'saw': 3116,
'saying': 274, 'says': 3117, 'sched': 1627, 'schedd': 1627, 'scheduled': 16, 'schooled': 1635, 'scrapped': 3118,
'screening': 1575, 'scrubbed': 3118, 'seated': 1996, 'see': 3119, 'seeing': 16, 'seen': 3120, 'sending': 3123, 'sent':
3144, 'session': 3055, 'set': 3147, 'settled': 3148, 'several': 1442, 'sez': 751, 'shall': 3149, 'shared': 3157,
'sharing': 3161, 'sharpened': 737, 'she': 2345, 'shelved': 1578, 'shes': 2408, 'shifted': 3162, 'shook': 3163, 'shop':
1589, 'short': 2978, 'should': 3164, 'showed': 3168, 'showing': 3169, 'shown': 3172, 'signed': 1735, 'silence': 1805,
'since': 3173, 'skedded': 1627, 'skipped': 79, 'skipping': 79, 'skyped': 719, 'slacked': 719, 'slated': 2465,
'slipped': 3174, 'smart': 1610, 'smartest': 1610, 'sms': 1921, 'so': 3177, 'some': 3178, 'somebody': 2044, 'someone':
2044, 'soothed': 3148, 'sorted': 3179, 'speaking': 3180, 'spent': 3198, 'spoke': 3202, 'spoken': 719, 'sponsored':
1718, 'spotted': 3119, 'spur': 1612, 'spurred': 1614, 'spurring': 1614, 'staffed': 3203, 'stance': 752, 'stand': 3204,
'standing': 3206, 'standup': 497, 'stayed': 3210, 'steer': 3211, 'steered': 3213, 'stepped': 3215, 'stepping': 3216,
'stewarded': 2641, 'stiffed': 3218, 'still': 3222, 'stood': 3225, 'stopped': 1381, 'store': 1589, 'straight': 3228,
'stuck': 3231, 'subbed': 1819, 'suggested': 3232, 'suggestion': 1794, 'suggests': 3234, 'supported': 1552, 'supposed':
3236, 'swore': 2293, 'take': 752, 'takeaway': 70, 'talked': 3252, 'talking': 3253, 'task': 444, 'taught': 3256, 'tea':
2304, 'teaching': 3169, 'telephoned': 719, 'telling': 3258, 'tells': 3270, 'text': 1951, 'texted': 3276, 'thank':
3278, 'thanked': 3277, 'that': 3282, 'the': 3283, 'there': 3285, 'they': 2345, 'theyre': 2408, 'thinking': 3287,
'thinks': 3288, 'this': 3289, 'thought': 3292, 'three': 481, 'threw': 3294, 'through': 3300, 'thru': 3300, 'tidied':
2640, 'tip': 3303, 'tipped': 3312, 'tipping': 3313, 'tips': 1794, 'to': 3325, 'todo': 3326, 'together': 1355, 'told':
3430, 'too': 3433, 'took': 3444, 'tore': 3446, 'trained': 1635, 'tried': 3448, 'trimmed': 737, 'turns': 3449,
'tutored': 3451, 'tutoring': 1488, 'two': 481, 'umpired': 1761, 'unable': 2749, 'unanswered': 79, 'undertake': 716,
'undertook': 716, 'unpacked': 1549, 'upcoming': 16, 'urged': 3453, 'urges': 1473, 'urging': 1614, 'verdict': 752,
'view': 752, 'views': 752, 'visit': 2467, 'visited': 719, 'volunteered': 3455, 'volunteering': 3456, 'vouched': 1866,
'vouching': 1866, 'vowed': 2293, 'w': 3465, 'waiting': 3471, 'walked': 3474, 'want': 3475, 'wanted': 3477, 'warned':
3479, 'warns': 1717, 'was': 3480, 'wasn': 3482, 'watched': 3485, 'watered': 3486, 'we': 3488, 'went': 3495, 'were':
3496, 'what': 336, 'whatsapp': 1951, 'whatsapped': 719, 'when': 3499, 'where': 3500, 'whether': 3501, 'which': 3505,
'while': 336, 'who': 274, 'whose': 274, 'why': 336, 'will': 3507, 'wired': 1549, 'wise': 1610, 'wisest': 1610, 'wish':
3509, 'wished': 3522, 'wishing': 3523, 'with': 3525, 'without': 3526, 'won': 3528, 'wondering': 3529, 'wont': 3530,
'worked': 3531, 'working': 3532, 'workshop': 1518, 'wouldn': 3536, 'wouldnt': 3535, 'written': 3540, 'wrong': 3541,
'wrote': 3547, 'x': 3548, 'xd': 79, 'xld': 79, 'yes': 3550, 'you': 3552, 'zoom': 2467, 'zoomed': 719}]


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

