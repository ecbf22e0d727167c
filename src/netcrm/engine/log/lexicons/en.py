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
'pantomime': ('happening',), 'pantry': ('good_cause',), 'paper': ('told_in', 'work_thing'), 'papers': ('told_in',
'gossips', 'work_thing'), 'paperwork': ('owed_thing',), 'parade': ('happening',), 'parcel': ('by_post',), 'parents':
('rel',), 'park': ('happening_first', 'bid', 'bid_it'), 'parked': ('off_it',), 'parkrun': ('happening',), 'part':
('owed_thing',), 'parting': ('told_by',), 'partner': ('rel',), 'parts': ('owed_thing',), 'party': ('happening_last',),
'pass': ('give1', 'giveinf'), 'passed': ('done', 'verb3', 'passes_by', 'handed'), 'passes': ('verb3', 'give3'),
'passport': ('own_affair',), 'patent': ('bid_it',), 'pattern': ('useful',), 'patterns': ('useful',), 'pause':
('bid_it',), 'pay': ('give1', 'giveinf', 'to_do', 'redo'), 'payment': ('owed_thing', 'by_post'), 'pays': ('verb3',
'give3'), 'people': ('rel', 'bid_thing'), 'per': ('bid_thing',), 'perfect': ('meant_well',), 'permit':
('owed_thing',), 'permits': ('owed_thing',), 'person': ('met_over',), 'phone': ('give1', 'giveinf', 'contact_of',
'met_over'), 'phoned': ('attempt', 'reach'), 'photo': ('owed_thing',), 'photographed': ('did_free',), 'photos':
('owed_thing',), 'pick': ('bid',), 'pics': ('owed_thing',), 'picture': ('owed_thing',), 'pictures': ('owed_thing',),
'pilot': ('bid_it',), 'ping': ('give1', 'giveinf'), 'pinged': ('attempt', 'reach', 'handed'), 'pint': ('a_chat',
'met_over'), 'pints': ('met_over',), 'pitch': ('happening_first', 'bid_it', 'work_thing', 'bid_of'), 'pitching':
('outing',), 'pivot': ('bid',), 'plainly': ('plainly',), 'plan': ('owed_thing', 'bid_it', 'their_doing', 'work_thing',
'bid_of'), 'planned': ('verb3',), 'planner': ('useful',), 'plans': ('owed_thing', 'verb3', 'work_thing'), 'plant':
('helping', 'bid'), 'play': ('happening_last',), 'playbook': ('useful',), 'playdate': ('happening',), 'played':
('to_events', 'did_free'), 'playgroup': ('good_cause',), 'playing': ('outing',), 'please': ('filler',), 'plus':
('and',), 'podcast': ('useful',), 'poem': ('work_thing',), 'poems': ('work_thing',), 'poetry': ('happening_first',),
'point': ('plainly',), 'pointer': ('lesson',), 'pointers': ('lesson',), 'poker': ('happening_first',), 'policies':
('useful',), 'policy': ('useful',), 'polished': ('marked_up',), 'polishing': ('marked_up',), 'popped': ('reach',
'passes_by', 'to_events'), 'popping': ('passes_by',), 'portfolio': ('happening_first', 'work_thing'), 'position':
('view',), 'post': ('by_post', 'to_do', 'work_thing'), 'postcard': ('told_by',), 'posted': ('done', 'handed'),
'poster': ('work_thing',), 'postie': ('gossips',), 'posting': ('making',), 'postpone': ('bid',), 'postponed':
('off_it',), 'posts': ('give3',), 'practice': ('their_doing',), 'practicing': ('marked_up',), 'practise':
('their_doing',), 'practising': ('marked_up',), 'preaches': ('bids',), 'precedent': ('useful',), 'precedents':
('useful',), 'prefers': ('verb3',), 'premiere': ('happening',), 'prep': ('their_doing',), 'prepare': ('give1',
'giveinf', 'to_do', 'their_doing', 'redo'), 'prepares': ('give3',), 'preparing': ('making',), 'prepping': ('helped',),
'present': ('by_post',), 'presentation': ('owed_thing', 'work_thing'), 'presenting': ('outing',), 'presents':
('verb3',), 'press': ('lendable', 'happening_first', 'told_in'), 'preview': ('happening',), 'price': ('owed_thing',
'bid_it', 'their_doing', 'redo', 'bid_of'), 'prices': ('owed_thing',), 'pricing': ('owed_thing',), 'primer':
('useful', 'lesson'), 'print': ('give1', 'giveinf'), 'printed': ('handed', 'did_free'), 'printing': ('making',),
'prioritise': ('bid',), 'prioritize': ('bid',), 'private': ('happening_first',), 'prize': ('happening_first',),
'probably': ('filler',), 'procession': ('happening',), 'profile': ('work_thing',), 'projector': ('lendable',), 'prom':
('happening',), 'promised': ('verb3', 'told_them'), 'promises': ('verb3',), 'promote': ('bid',), 'proof':
('owed_thing',), 'proofed': ('marked_up',), 'proofread': ('marked_up', 'did_free'), 'proofreading': ('marked_up',),
'proofs': ('owed_thing',), 'proposal': ('owed_thing', 'work_thing'), 'prototype': ('work_thing',), 'prove': ('bid',),
'provide': ('to_do', 'redo'), 'provides': ('give3',), 'prune': ('bid',), 'pub': ('met_over',), 'publish': ('bid',),
'puja': ('happening',), 'pull': ('bid',), 'pulled': ('off_it',), 'push': ('bid',), 'pushed': ('verb3', 'off_it'),
'pushes': ('verb3',), 'put': ('verb3', 'bid'), 'puts': ('verb3',), 'questionnaire': ('owed_thing', 'work_thing'),
'quickly': ('filler',), 'quietly': ('plainly',), 'quit': ('verb3', 'bid'), 'quits': ('verb3',), 'quiz': ('happening',
'happening_first'), 'quizzed': ('briefed',), 'quote': ('owed_thing', 'to_do', 'redo', 'bid_of'), 'quotes': ('give3',),
'quoting': ('making',), 'race': ('happening',), 'racket': ('lendable',), 'radio': ('told_in',), 'raffle':
('happening',), 'raise': ('giveinf', 'imperative', 'bid'), 'raised': ('verb3',), 'raises': ('verb3',), 'raising':
('good_work',), 'rally': ('happening',), 'ran': ('verb3', 'to_events', 'led_through'), 'rang': ('attempt', 'reach'),
'rave': ('happening',), 're': ('no_event',), 'reached': ('reach',), 'reaction': ('told_by',), 'really': ('filler',),
'rearranged': ('off_it',), 'reassured': ('told_them',), 'rebrand': ('bid', 'bid_it'), 'receipt': ('owed_thing',),
'receipts': ('owed_thing',), 'receptionist': ('gossips',), 'recheck': ('redo',), 'recipe': ('owed_thing', 'useful',
'view', 'work_thing'), 'recipes': ('useful',), 'recital': ('happening',), 'reckoned': ('bids',), 'reckons': ('says',
'verb3', 'bids'), 'recommendation': ('view',), 'recommended': ('verb3', 'bids'), 'recommends': ('verb3', 'bids'),
'record': ('bid_of',), 'recorded': ('did_free',), 'recording': ('outing',), 'recruit': ('bid',), 'redline':
('owed_thing',), 'redlined': ('marked_up',), 'redlines': ('owed_thing', 'remarks_on'), 'redlining': ('marked_up',),
'redo': ('bid', 'redo'), 'redoes': ('give3',), 'redraft': ('bid',), 'reduce': ('bid',), 'reference': ('owed_thing',),
'references': ('owed_thing',), 'refrain': ('told_by',), 'refuge': ('good_cause',), 'refund': ('owed_thing',),
'refuse': ('bid',), 'refused': ('verb3',), 'refuses': ('verb3',), 'regarding': ('no_event',), 'regatta':
('happening',), 'register': ('bid', 'bid_it'), 'registration': ('owed_thing',), 'rehearse': ('their_doing',),
'rehearsing': ('marked_up', 'outing'), 'reject': ('bid',), 'rejected': ('verb3',), 'rejects': ('verb3',), 'relax':
('bid',), 'release': ('to_do',), 'remarks': ('remarks_on',), 'remove': ('bid',), 'rename': ('bid_it',), 'renegotiate':
('bid',), 'rent': ('owed_thing', 'bid_it', 'bid_of'), 'renting': ('good_work',), 'rents': ('verb3',), 'repair':
('helping', 'cause', 'redo'), 'repaired': ('did_free',), 'repairs': ('give3',), 'repeatedly': ('plainly',), 'replace':
('bid', 'redo'), 'replacement': ('owed_thing',), 'replaces': ('give3',), 'repld': ('reach',), 'replied': ('reach',
'writes'), 'replies': ('give3',), 'reply': ('owed_thing', 'give1', 'giveinf', 'to_do', 'told_by'), 'report':
('owed_thing', 'to_do', 'work_thing', 'bid_of'), 'reports': ('give3',), 'reprice': ('bid', 'bid_it'), 'reprint':
('redo',), 'rescheduled': ('off_it',), 'rescue': ('good_cause',), 'resend': ('redo',), 'resends': ('give3',),
'resent': ('writes',), 'reserve': ('give1', 'giveinf'), 'reserving': ('making',), 'reshuffled': ('off_it',), 'resist':
('bid',), 'resources': ('useful',), 'respond': ('to_do',), 'responded': ('reach', 'writes'), 'response': ('told_by',),
'rest': ('giveinf', 'imperative', 'bid', 'bid_of'), 'result': ('owed_thing',), 'results': ('owed_thing',), 'resume':
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
('happening_last',), 'sample': ('owed_thing', 'useful'), 'samples': ('owed_thing', 'by_post'), 'sander':
('lendable',), 'sangeet': ('happening',), 'saving': ('making',), 'saw': ('lendable',), 'say': ('bids',), 'says':
('says', 'hello', 'verb3', 'bids'), 'scan': ('owed_thing',), 'scans': ('owed_thing',), 'schedule': ('owed_thing',),
'schedules': ('give3',), 'school': ('own_affair', 'happening_first', 'cause', 'good_cause'), 'schooled': ('briefed',),
'scouts': ('good_cause',), 'scrap': ('bid',), 'scrapped': ('off_it',), 'screening': ('happening',), 'script':
('useful', 'work_thing'), 'scripts': ('useful',), 'section': ('owed_thing',), 'sections': ('owed_thing',), 'secure':
('bid',), 'seeds': ('useful',), 'seemed': ('verb3',), 'seems': ('verb3',), 'sell': ('giveinf', 'imperative', 'bid'),
'selling': ('good_work',), 'sells': ('verb3',), 'send': ('hello', 'give1', 'giveinf', 'to_do'), 'sending': ('give3',
'making'), 'sends': ('verb3', 'give3'), 'sent': ('done', 'hello', 'verb3', 'writes', 'handed'), 'separate': ('bid',),
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
'slack': ('met_over',), 'slacked': ('reach', 'handed'), 'sleep': ('giveinf', 'imperative', 'bid', 'bid_of'),
'sleeping': ('lendable',), 'slides': ('owed_thing', 'work_thing'), 'slipped': ('handed',), 'slot': ('owed_thing',),
'slow': ('bid', 'bid_thing'), 'slowly': ('bid_thing',), 'so': ('and', 'filler'), 'sold': ('verb3',), 'some': ('det',
'bid_thing'), 'somebody': ('they',), 'someone': ('they',), 'something': ('bid_thing',), 'son': ('rel',), 'song':
('work_thing',), 'songs': ('work_thing',), 'sort': ('filler', 'give1', 'giveinf', 'bid_it', 'to_do', 'their_doing',
'redo'), 'sorting': ('making',), 'sorts': ('give3',), 'sounded': ('verb3',), 'sounds': ('verb3',), 'soup': ('cause',
'good_cause'), 'sourcing': ('making',), 'sow': ('bid',), 'spanner': ('lendable',), 'speaker': ('lendable',),
'speakers': ('lendable',), 'speaking': ('outing',), 'speaks': ('verb3',), 'spec': ('owed_thing',), 'specialise':
('bid',), 'specialize': ('bid',), 'specs': ('owed_thing',), 'speech': ('own_affair', 'work_thing'), 'speed': ('bid',
'bid_it'), 'spelled': ('explained',), 'spelt': ('explained',), 'spend': ('bid',), 'spending': ('outing',), 'split':
('bid_it', 'bid_of'), 'sponsored': ('happening_first',), 'sports': ('happening_first',), 'spreadsheet': ('useful',
'work_thing'), 'squeeze': ('bid',), 'stack': ('helping',), 'staff': ('gossips', 'bid_thing'), 'stand': ('bid_of',),
'standard': ('told_in',), 'standup': ('met_over',), 'start': ('giveinf', 'imperative', 'bid'), 'started': ('verb3',),
'starter': ('useful',), 'starts': ('verb3',), 'statement': ('owed_thing', 'work_thing'), 'stay': ('giveinf',),
'stayed': ('verb3',), 'staying': ('good_work',), 'stays': ('verb3',), 'steer': ('lesson', 'view'), 'steered':
('led_through',), 'stencil': ('useful',), 'stepladder': ('lendable',), 'sternly': ('plainly',), 'stick': ('bid',),
'still': ('filler',), 'stop': ('giveinf', 'imperative', 'bid'), 'stopped': ('reach', 'passes_by'), 'stopping':
('passes_by',), 'storyboard': ('work_thing',), 'straight': ('plainly',), 'straightaway': ('plainly',), 'stretch':
('bid',), 'strike': ('bid',), 'strongly': ('filler',), 'struggles': ('verb3',), 'studio': ('happening_first',
'happening_last'), 'studios': ('happening_last',), 'study': ('bid_of',), 'styled': ('did_free',), 'submit':
('to_do',), 'submits': ('give3',), 'submitted': ('done',), 'suggested': ('verb3', 'bids'), 'suggestion': ('view',),
'suggests': ('verb3', 'bids'), 'suitcase': ('lendable',), 'summary': ('owed_thing',), 'super': ('filler',
'meant_well'), 'supper': ('met_over',), 'supply': ('to_do',), 'support': ('bid_of',), 'supporting': ('helped',),
'surgery': ('own_affair',), 'surprisingly': ('filler',), 'survey': ('owed_thing', 'work_thing'), 'swang':
('passes_by',), 'swap': ('bid',), 'swatches': ('owed_thing',), 'swimming': ('outing',), 'switch': ('bid', 'bid_it'),
'swung': ('reach', 'passes_by'), 'syllabus': ('useful',), 'symposium': ('happening',), 'table': ('owed_thing',),
'take': ('view',), 'takes': ('verb3',), 'talent': ('happening_first',), 'talk': ('giveinf', 'a_chat'), 'talked':
('hello', 'led_through'), 'talking': ('led_through', 'outing'), 'target': ('bid_it', 'bid_of'), 'tasting':
('happening', 'outing'), 'taught': ('did_free',), 'tax': ('own_affair',), 'taxes': ('own_affair',), 'tea': ('a_chat',
'met_over'), 'teaches': ('verb3',), 'teaching': ('helped',), 'team': ('rel', 'gossips'), 'teams': ('met_over',),
'techcrunch': ('told_in',), 'tell': ('redo',), 'tells': ('verb3', 'bids'), 'telly': ('told_in',), 'template':
('owed_thing', 'useful'), 'templates': ('useful',), 'tender': ('work_thing',), 'tent': ('lendable',), 'term':
('owed_thing',), 'terrific': ('meant_well',), 'test': ('giveinf', 'imperative', 'bid_it', 'bid_of'), 'text': ('give1',
'giveinf', 'told_by', 'met_over', 'work_thing', 'redo'), 'textbook': ('useful',), 'texted': ('attempt', 'says',
'reach', 'handed'), 'texts': ('give3',), 'thanked': ('reach',), 'that': ('it', 'det', 'hello'), 'the': ('det',
'hello', 'bid_thing'), 'theatre': ('good_cause',), 'their': ('their', 'hello'), 'them': ('them', 'hello',
'bid_thing'), 'then': ('and', 'filler', 'hello'), 'there': ('it', 'hello'), 'these': ('det',), 'thesis':
('own_affair', 'work_thing'), 'they': ('they', 'hello'), 'theyd': ('they',), 'theyre': ('they',), 'theyve': ('they',),
'thinking': ('verb3', 'view'), 'thinks': ('says', 'hello', 'verb3', 'bids'), 'third': ('gossips',), 'this': ('it',
'det', 'hello'), 'those': ('det',), 'though': ('filler', 'but'), 'thought': ('says', 'verb3', 'bids'), 'thoughts':
('view', 'remarks_on'), 'three': ('bid_thing',), 'throw': ('bid',), 'tickets': ('owed_thing',), 'tidy': ('helping',),
'tie': ('bid_it',), 'tighten': ('bid',), 'tightened': ('marked_up',), 'tightening': ('marked_up',), 'tiles':
('owed_thing',), 'timeline': ('owed_thing',), 'times': ('told_in',), 'tip': ('lesson', 'view'), 'tips': ('lesson',),
'to': ('hello', 'bid_thing'), 'today': ('hello',), 'told': ('bidding', 'hello', 'verb3', 'reach', 'bids',
'told_them'), 'tombola': ('good_cause',), 'tomorrow': ('hello',), 'took': ('verb3', 'reach', 'to_events',
'led_through'), 'tool': ('lendable',), 'toolbox': ('lendable',), 'toolkit': ('useful',), 'tools': ('lendable',),
'totally': ('filler',), 'touring': ('outing',), 'tournament': ('happening',), 'toy': ('happening_first',), 'track':
('bid_of',), 'tracker': ('owed_thing', 'useful'), 'trade': ('happening_first', 'bid_of'), 'trademark': ('bid',
'bid_it'), 'trailer': ('lendable',), 'train': ('bid_of',), 'trained': ('briefed',), 'training': ('helped',),
'transfer': ('give1', 'giveinf'), 'transferred': ('done',), 'transfers': ('give3',), 'translated': ('did_free',),
'translation': ('work_thing',), 'travelled': ('verb3',), 'travels': ('verb3',), 'treated': ('did_free',), 'tried':
('attempt', 'verb3'), 'tries': ('verb3',), 'trim': ('bid',), 'triple': ('bid',), 'tripod': ('lendable',), 'trust':
('bid_it',), 'try': ('giveinf', 'imperative', 'bid'), 'trying': ('verb3',), 'tuppence': ('told_by',), 'turned':
('verb3', 'to_events'), 'turns': ('verb3',), 'tutored': ('briefed', 'did_free'), 'tutorial': ('useful', 'lesson'),
'tutorials': ('lesson',), 'tutoring': ('helped',), 'tv': ('told_in',), 'twice': ('plainly',), 'twitter': ('told_in',),
'two': ('bid_thing',), 'txted': ('reach',), 'uh': ('filler',), 'um': ('filler',), 'umbrella': ('lendable',), 'uncle':
('rel',), 'undercut': ('bid',), 'underpromise': ('bid',), 'unexpectedly': ('filler',), 'unfortunately': ('filler',),
'unload': ('helping',), 'unpacked': ('explained',), 'up': ('hello', 'bid_thing'), 'update': ('owed_thing', 'give1',
'giveinf', 'to_do', 'redo'), 'updates': ('give3',), 'uploaded': ('done',), 'upsell': ('bid',), 'urged': ('bids',),
'urges': ('bids',), 'us': ('me', 'good_work'), 'use': ('giveinf', 'imperative', 'bid'), 'used': ('verb3',), 'uses':
('verb3',), 'valuation': ('owed_thing',), 'van': ('lendable',), 'vent': ('a_chat',), 'verdict': ('view', 'told_by'),
'vernissage': ('happening',), 'version': ('owed_thing',), 'very': ('filler',), 'vets': ('give3',), 'video':
('owed_thing',), 'view': ('happening_last', 'view'), 'viewing': ('happening_last', 'outing'), 'views': ('view',),
'village': ('gossips',), 'visa': ('own_affair',), 'visit': ('bid_of',), 'visited': ('reach', 'to_events'), 'visiting':
('outing',), 'w': ('hello', 'bid_thing'), 'wait': ('giveinf', 'imperative', 'bid'), 'waiting': ('good_work',), 'wake':
('happening',), 'walk': ('happening_last', 'bid', 'met_over', 'bid_of'), 'walked': ('passes_by', 'led_through'),
'walking': ('led_through', 'outing'), 'walkthrough': ('lesson',), 'wanted': ('bidding', 'verb3', 'no_event'), 'wants':
('bidding', 'hello', 'verb3', 'no_event'), 'warned': ('verb3', 'bids'), 'warning': ('told_by',), 'warns': ('verb3',
'bids'), 'was': ('hello', 'verb3'), 'wasn': ('not',), 'wasnt': ('not',), 'watch': ('bid_it', 'bid_of'), 'watched':
('to_events',), 'watching': ('outing',), 'we': ('i', 'hello'), 'webinar': ('useful',), 'website': ('told_in',
'work_thing'), 'weed': ('helping',), 'week': ('hello',), 'weekend': ('happening_last',), 'weekly': ('bid_thing',),
'weirdly': ('filler',), 'well': ('filler',), 'went': ('verb3', 'to_events'), 'were': ('hello', 'verb3'), 'weve':
('i',), 'what': ('hello',), 'whatsapp': ('told_by', 'met_over'), 'whatsapped': ('reach', 'handed'), 'wheelbarrow':
('lendable',), 'when': ('hello',), 'who': ('they', 'hello'), 'widen': ('bid',), 'wife': ('rel',), 'will': ('hello',
'verb3'), 'wine': ('happening_first', 'by_post'), 'wins': ('verb3',), 'wire': ('to_do',), 'wired': ('done',),
'wireframes': ('owed_thing',), 'wisdom': ('told_by',), 'wishes': ('verb3',), 'with': ('hello', 'to_events',
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
{'says': 274}, {'<them>': 18, 'N': 278}, {':': 244}, {'self': 358}, {'to': 359}, {'1': 79}, {'call': 79, 'meeting':
79}, {'up': 79}, {'off': 79}, {'one': 79}, {'to': 365}, {'1': 361, '1on1': 79, 'appointment': 79, 'board': 362,
'breakfast': 79, 'call': 79, 'catch': 363, 'coffee': 79, 'demo': 79, 'dinner': 79, 'interview': 79, 'kick': 364,
'kickoff': 79, 'lunch': 79, 'meeting': 79, 'offsite': 79, 'one': 366, 'party': 79, 'retro': 79, 'review': 79,
'session': 79, 'slot': 79, 'stand': 363, 'standup': 79, 'sync': 79, 'weekly': 79, 'workshop': 79, 'zoom': 79}, {'':
(0, 'missed'), '1': 361, '1on1': 79, 'appointment': 79, 'board': 362, 'breakfast': 79, 'call': 79, 'catch': 363,
'coffee': 79, 'demo': 79, 'dinner': 79, 'interview': 79, 'kick': 364, 'kickoff': 79, 'lunch': 79, 'meeting': 79,
'offsite': 79, 'one': 366, 'party': 79, 'retro': 79, 'review': 79, 'session': 79, 'slot': 79, 'stand': 363, 'standup':
79, 'sync': 79, 'weekly': 79, 'workshop': 79, 'zoom': 79}, {'1': 361, '1on1': 79, 'appointment': 79, 'board': 367,
'breakfast': 79, 'call': 79, 'catch': 363, 'coffee': 79, 'daily': 367, 'demo': 79, 'dinner': 79, 'interview': 79,
'kick': 364, 'kickoff': 79, 'lunch': 79, 'meeting': 79, 'monthly': 367, 'offsite': 79, 'one': 366, 'party': 79,
'quarterly': 367, 'retro': 79, 'review': 79, 'session': 79, 'slot': 79, 'stand': 363, 'standup': 79, 'sync': 79,
'team': 367, 'weekly': 368, 'workshop': 79, 'zoom': 79}, {'s': 369}, {'<their>': 369, 'D': 369, 'N': 370, 'my': 369,
'our': 369, 'the': 369, 'this': 369}, {'touch': 79}, {'in': 372}, {'see': 79}, {'': (0, 'missed'), 'up': 79}, {'base':
79}, {'ask': 79, 'check': 79, 'drop': 79, 'email': 79, 'get': 373, 'give': 79, 'go': 374, 'invite': 79, 'look': 375,
'message': 79, 'phone': 79, 'ping': 79, 'pop': 79, 'reply': 79, 'ring': 79, 'send': 79, 'text': 79, 'thank': 79,
'touch': 376, 'write': 79}, {'really': 377}, {'<owed_thing>': 192}, {'...': 379, '<owed_thing>': 218}, {'^': 380},
{'me': 358}, {'for': 382}, {'...': 293, '<owed_thing>': 297, 'all': 298, 'my': 298, 'our': 298, 'some': 298, 'the':
298, 'those': 298}, {'^': 384, 'a': 301, 'an': 301}, {'of': 243}, {'sign': 386}, {'for': 382, 'from': 287, 'to': 359},
{'s': 79}, {'<their>': 79, 'N': 389}, {'N': 274}, {'from': 390, 'that': 391, 'through': 390, 'via': 390}, {'back': 79,
'in': 372}, {'apologise': 79, 'apologize': 79, 'ask': 79, 'check': 79, 'congratulate': 79, 'drop': 79, 'email': 79,
'get': 393, 'give': 79, 'go': 374, 'invite': 79, 'look': 375, 'message': 79, 'phone': 79, 'ping': 79, 'pop': 79,
'reply': 79, 'ring': 79, 'send': 79, 'text': 79, 'thank': 79, 'touch': 376, 'write': 79}, {'to': 394}, {'<them>':
244}, {'say': 274}, {'N': 327, 'that': 391}, {'to': 377}, {'ought': 399, 'should': 377}, {'better': 0}, {'to': 0},
{'d': 401, 'must': 0, 'need': 402, 'ought': 402, 'should': 0}, {'^': 403}, {'<i>': 404}, {'and': 405}, {'...': 406,
'<i>': 306, '^': 267, 'just': 25, 'that': 307, 'to': 268}, {'are': 274}, {'t': 0}, {'<bid>': 0, '<bid_it>': 266,
'always': 0, 'build': 0, 'buy': 0, 'charge': 0, 'cut': 0, 'don': 409, 'dont': 0, 'double': 0, 'drop': 0, 'fire': 0,
'focus': 0, 'hire': 0, 'keep': 0, 'launch': 0, 'never': 0, 'raise': 0, 'sell': 0, 'ship': 0, 'start': 0, 'stop': 0,
'test': 0, 'try': 0, 'use': 0, 'wait': 0}, {'^': 410}, {'...': 406, '^': 410, 'just': 25, 'to': 411}, {'...': 406,
'<i>': 306, '^': 410, 'just': 25, 'that': 307, 'to': 411}, {'later': 16}, {'N': 414}, {'': (13, 'talk'), 'like': 274},
{'reminder': 358}, {'back': 79}, {'apologise': 79, 'apologize': 79, 'ask': 79, 'check': 79, 'congratulate': 79,
'drop': 79, 'email': 79, 'get': 418, 'invite': 79, 'message': 79, 'phone': 79, 'probably': 377, 'really': 377,
'reply': 79, 'send': 79, 'text': 79, 'thank': 79, 'write': 79}, {'hear': 274}, {'i': 420}, {'from': 390, 'through':
390, 'via': 390}, {'of': 136}, {'from': 136, 'off': 136, 'out': 423}, {'...': 424}, {'^': 425}, {'...': 424,
'<their>': 27, 'N': 241}, {'<their>': 426, '^': 427, 'a': 426, 'an': 426, 'any': 426, 'my': 426, 'our': 426, 'the':
426}, {'given': 428, 'sent': 428}, {'<their>': 426, '^': 425, 'a': 426, 'an': 426, 'any': 426, 'my': 426, 'our': 426,
'the': 426}, {'up': 428}, {'be': 429, 'collect': 428, 'get': 428, 'have': 430, 'hear': 430, 'pick': 431, 'receive':
428, 'see': 428}, {'after': 243, 'chasing': 243, 'lacking': 243, 'missing': 243, 'no': 387, 'owe': 245, 'short': 386,
'to': 432}, {'to': 319}, {'^': 24, 'just': 25, 'to': 25}, {'is': 274}, {'it': 62}, {'<until>': 61, '^': 437}, {'get':
438, 'have': 438, 'see': 438}, {'could': 439, 'd': 439, 'll': 439, 'will': 439, 'would': 439}, {'<they>': 440},
{'promised': 441, 'said': 441, 'swore': 441}, {'<i>': 442}, {'...': 192, 'across': 133, 'arrives': 43, 'awaited': 43,
'back': 133, 'coming': 43, 'due': 43, 'expected': 43, 'follows': 43, 'from': 44, 'is': 32, 'lands': 43, 'll': 31,
'not': 46, 'off': 195, 'out': 133, 'over': 133, 'promised': 43, 'should': 31, 'to': 196, 'will': 31}, {'...': 232,
'<owed_thing>': 444, 'agreement': 52, 'answer': 52, 'contract': 52, 'copy': 52, 'decision': 52, 'deck': 52, 'docs':
52, 'documents': 52, 'draft': 52, 'feedback': 52, 'figures': 52, 'invoice': 52, 'list': 52, 'numbers': 52, 'offer':
52, 'order': 52, 'paperwork': 52, 'payment': 52, 'po': 52, 'proposal': 52, 'quote': 52, 'report': 52, 'samples': 52,
'specs': 52, 'term': 53}, {'^': 445, 'blood': 57, 'buzz': 436, 'final': 59, 'first': 59, 'full': 57, 'lab': 57, 'new':
57, 'revised': 57, 'rumour': 436, 'second': 57, 'signed': 59, 'test': 57, 'word': 436}, {'say': 274, 'to': 83},
{'...': 406, '<i>': 306, 'that': 307}, {'<them>': 61, 'N': 61}, {'forward': 449, 'intro': 449, 'introduce': 449,
'send': 449, 'share': 449}, {'': (12, 'task')}, {'^': 450, 'do': 451}, {'<them>': 79, 'N': 79}, {'of': 453},
{'<them>': 79, 'N': 79, 'hold': 454}, {'to': 453}, {'call': 453, 'catch': 453, 'get': 455, 'hunt': 453, 'nail': 453,
'pin': 453, 'raise': 453, 'reach': 453, 'ring': 453, 'see': 453, 'speak': 456, 'track': 453}, {'to': 457}, {'$$': 79,
'again': 79, 'both': 253, 'each': 254, 'every': 254, 'only': 79, 'twice': 79}, {'from': 287, 'has': 317, 'is': 274},
{'<bid>': 0, 'go': 0}, {'^': 461}, {'^': 24, 'not': 462}, {'t': 462}, {'to': 432}, {':': 4, '<did_free>': 14, '<i>':
23, '<their>': 60, '<they>': 68, '<view>': 74, 'N': 130, '^': 230, 'a': 236, 'advised': 240, 'after': 243, 'also':
246, 'an': 249, 'annoyed': 252, 'answering': 256, 'answerphone': 255, 'anxious': 252, 'argued': 240, 'awaiting': 261,
'awaits': 261, 'away': 265, 'basically': 271, 'blood': 57, 'busy': 273, 'by': 276, 'came': 277, 'catching': 281,
'chasing': 243, 'collecting': 262, 'counseled': 282, 'counselled': 282, 'curious': 252, 'cycling': 284, 'd': 25,
'definitely': 285, 'dm': 288, 'driving': 289, 'dropping': 262, 'email': 288, 'engaged': 290, 'essentially': 291,
'excited': 252, 'expect': 296, 'expecting': 302, 'expects': 302, 'feels': 308, 'fetching': 262, 'figures': 308,
'final': 59, 'first': 59, 'flying': 284, 'folk': 310, 'from': 287, 'full': 57, 'gather': 314, 'gathered': 316,
'going': 284, 'gossip': 318, 'got': 319, 'having': 323, 'he': 84, 'heading': 326, 'hear': 329, 'heard': 331,
'hearing': 332, 'her': 333, 'his': 333, 'honestly': 291, 'hope': 335, 'hoping': 335, 'hosting': 262, 'how': 337, 'i':
340, 'intro': 343, 'it': 346, 'jealous': 252, 'just': 348, 'lab': 57, 'lacking': 243, 'legend': 349, 'line': 354,
'literally': 291, 'looks': 355, 'mail': 288, 'market': 356, 'meeting': 357, 'memo': 360, 'message': 288, 'missed':
371, 'missing': 243, 'must': 378, 'my': 381, 'nb': 383, 'need': 296, 'needed': 385, 'needs': 302, 'new': 57, 'no':
387, 'note': 388, 'noticed': 392, 'now': 285, 'number': 354, 'off': 326, 'only': 319, 'ought': 395, 'our': 381, 'owe':
396, 'people': 397, 'phone': 354, 'picking': 262, 'planning': 16, 'popping': 265, 'proud': 252, 'read': 398, 'really':
400, 'reckons': 407, 'reminder': 360, 'revised': 57, 'rumor': 349, 'rumour': 349, 'rumours': 408, 'said': 412, 'saw':
392, 'says': 413, 'second': 57, 'see': 392, 'seeing': 415, 'seemingly': 274, 'seems': 416, 'self': 417, 'she': 84,
'short': 386, 'should': 419, 'signed': 59, 'simply': 291, 'so': 421, 'sounds': 355, 'spotted': 422, 'still': 433,
'straight': 434, 'street': 356, 'suggests': 435, 'taking': 262, 'talk': 436, 'test': 57, 'text': 288, 'that': 443,
'the': 446, 'their': 333, 'they': 447, 'thinking': 252, 'thinks': 448, 'to': 452, 'traveling': 284, 'travelling': 284,
'trying': 458, 'understand': 316, 'visiting': 415, 'vm': 459, 'voicemail': 459, 'want': 296, 'wanted': 385, 'wants':
302, 'warned': 240, 'was': 240, 'what': 337, 'whatsapp': 288, 'when': 337, 'where': 337, 'which': 443, 'why': 337,
'wish': 335, 'wishing': 335, 'word': 460, 'worried': 252, 'would': 463, 'wouldn': 464, 'wouldnt': 462, 'yet': 465},
{'from': 199}, {'...': 467}, {'get': 468}, {'N': 451}, {'...': 470}, {'you': 471}, {'done': 471}, {'congrats': 471,
'congratulations': 471, 'happy': 471, 'hello': 471, 'hi': 471, 'sorry': 471, 'thank': 472, 'thanks': 471, 'well':
473}, {'^': 469, 'say': 474, 'wish': 474}, {'^': 5}, {'free': 476}, {'bono': 476}, {'for': 477, 'free': 476, 'help':
476, 'helping': 476, 'pro': 478, 'unpaid': 476}, {'for': 477, 'free': 476, 'help': 476, 'helping': 476, 'of': 479,
'pro': 478, 'unpaid': 476}, {'': (18, 'gave:mentoring')}, {'^': 481}, {'': (18, 'gave:mentoring'), 'students': 482},
{'^': 483, 'at': 482}, {'for': 477, 'free': 476, 'help': 476, 'helping': 476, 'mentoring': 484, 'pro': 478, 'unpaid':
476, 'volunteering': 476}, {'for': 477, 'free': 476, 'help': 476, 'helping': 476, 'mentoring': 484, 'of': 485, 'pro':
478, 'unpaid': 476, 'volunteering': 476}, {'calls': 79}, {'afternoon': 480, 'day': 480, 'days': 480, 'evening': 480,
'h': 486, 'hour': 486, 'hours': 486, 'hr': 486, 'hrs': 486, 'missed': 487, 'morning': 480}, {'minute': 272}, {'last':
489}, {'the': 490}, {'me': 272, 'us': 272}, {'$$': 79, 'again': 272, 'at': 491, 'last': 489, 'on': 492}, {'$$': 79,
'again': 272, 'at': 491, 'back': 272, 'last': 489, 'on': 492, 'out': 272}, {'<off_it>': 494}, {'be': 495}, {'to':
496}, {'been': 495}, {'<off_it>': 494, 'been': 495}, {'been': 495, 'being': 495, 'gets': 495, 'got': 495, 'had': 497,
'has': 498, 'is': 495, 's': 499, 'was': 495, 'were': 495}, {'N': 500}, {'<off_it>': 493, 'been': 495, 'being': 495,
'gets': 495, 'got': 495, 'had': 497, 'has': 498, 'is': 495, 's': 499, 'skipped': 79, 'w': 501, 'was': 495, 'were':
495, 'with': 501}, {'1': 502}, {'skipped': 79}, {'': (17, 'gave:knowledge')}, {'^': 505}, {'about': 506, 'in': 506,
'on': 506, 'through': 506}, {'about': 506, 'for': 506, 'in': 506, 'on': 506}, {'...': 507, 'about': 506, 'for': 506,
'in': 506, 'on': 506, 'up': 508}, {'<them>': 509, 'N': 509}, {'<them>': 505, 'N': 505}, {'to': 511}, {'...': 512},
{'for': 511, 'to': 511}, {'...': 514}, {'^': 515}, {'<them>': 506, 'N': 506}, {'<them>': 506, 'N': 506, '^': 513,
'how': 506, 'my': 516, 'our': 516, 'the': 516, 'to': 517, 'what': 506, 'when': 506, 'where': 506, 'which': 506, 'why':
506}, {'': (20, 'gave:referral')}, {'<them>': 519}, {'to': 520}, {'...': 521}, {'^': 522}, {'of': 523}, {'': (16,
'gave:feedback')}, {'^': 525}, {'^': 525, 'about': 526, 'back': 526, 'on': 526, 'to': 526}, {'^': 519}, {'to': 528},
{'along': 529, 'on': 529, 'over': 529, 'to': 528}, {'card': 530, 'cv': 530, 'details': 530, 'name': 530, 'number':
530, 'portfolio': 530, 'profile': 530, 'resume': 530}, {'for': 528, 'of': 528, 'to': 528}, {'<contact_of>': 519,
'<contact_thing>': 519}, {'^': 533}, {'s': 534}, {'': (19, 'gave:resource')}, {'<useful>': 536}, {'...': 537,
'<useful>': 536}, {'<useful>': 536, 's': 533}, {'...': 539, '<useful>': 536}, {'a': 538, 'an': 538, 'my': 540, 'our':
540, 'some': 538, 'that': 538, 'the': 540, 'this': 538, 'three': 538, 'two': 538}, {'<remarks_on>': 526},
{'<contact_of>': 532, '<contact_thing>': 532, 'few': 542}, {'a': 538, 'an': 538, 'my': 538, 'our': 538, 'some': 538,
'that': 538, 'the': 538, 'this': 538}, {'^': 544}, {'few': 542}, {'<remarks_on>': 526, 'a': 546, 'detailed': 542,
'honest': 542, 'my': 542, 'our': 542, 'some': 542, 'the': 542, 'written': 542}, {'<contact_of>': 532,
'<contact_thing>': 532, '<remarks_on>': 526}, {'a': 538, 'an': 538, 'my': 538, 'our': 538, 'some': 538, 'that': 538,
'the': 538, 'this': 538, 'three': 538, 'two': 538}, {'<contact_of>': 532, '<contact_thing>': 532, '<remarks_on>': 526,
'^': 549, 'a': 543, 'detailed': 542, 'honest': 542, 'my': 548, 'our': 548, 'some': 542, 'the': 548, 'written': 542},
{'<contact_of>': 532, '<contact_thing>': 532, '<remarks_on>': 526, 'N': 535, '^': 541, 'a': 543, 'across': 545,
'back': 547, 'detailed': 542, 'honest': 542, 'my': 548, 'on': 545, 'our': 548, 'over': 550, 'some': 542, 'the': 548,
'written': 542}, {'^': 544, 'across': 545, 'on': 545, 'over': 545}, {'<them>': 536, 'N': 536}, {'to': 553, 'with':
553}, {'<them>': 536}, {'to': 555, 'with': 555}, {'...': 554, 'along': 556, 'on': 556, 'over': 556, 'to': 553, 'with':
553}, {'<useful>': 557}, {'...': 558, '<useful>': 557}, {'...': 554, 'to': 553, 'with': 553}, {'<useful>': 560},
{'...': 561, '<useful>': 560}, {'along': 556, 'on': 556, 'over': 556, 'to': 555, 'with': 555}, {'<useful>': 563},
{'...': 564, '<useful>': 563}, {'a': 559, 'an': 559, 'my': 559, 'our': 559, 'some': 562, 'that': 565, 'the': 559},
{'<remarks_on>': 527}, {'<contact_of>': 524, '<contact_thing>': 524, 'few': 567}, {'a': 562, 'an': 562, 'my': 562,
'our': 562, 'some': 562, 'the': 562}, {'^': 569}, {'^': 525, 'back': 526}, {'<remarks_on>': 571}, {'few': 572},
{'<remarks_on>': 571, 'a': 573, 'detailed': 572, 'honest': 572, 'my': 572, 'some': 572, 'written': 572},
{'<contact_of>': 524, '<contact_thing>': 524}, {'<contact_of>': 524, '<contact_thing>': 524, '^': 569, 'a': 575,
'the': 575}, {'<contact_of>': 524, '<contact_thing>': 524, 'few': 572}, {'<contact_of>': 524, '<contact_thing>': 524,
'<remarks_on>': 571, '^': 569, 'a': 577, 'detailed': 572, 'honest': 572, 'my': 572, 'some': 572, 'the': 575,
'written': 572}, {'<contact_of>': 536, '<contact_thing>': 536, '<useful>': 536}, {'...': 579, '<contact_of>': 536,
'<contact_thing>': 536, '<useful>': 536}, {'a': 580, 'an': 580, 'my': 580, 'our': 580, 'the': 580}, {'^': 581},
{'<them>': 582}, {'<contact_of>': 524, '<contact_thing>': 524, '<remarks_on>': 527, '<their>': 531, '<them>': 551,
'N': 552, '^': 566, 'a': 568, 'across': 570, 'along': 570, 'back': 574, 'detailed': 567, 'honest': 567, 'my': 567,
'off': 570, 'on': 576, 'over': 578, 'round': 570, 'some': 567, 'the': 575, 'to': 583, 'written': 567}, {'...': 61},
{'...': 142, '<them>': 585, 'both': 61}, {'<give1>': 586}, {'^': 61, 'with': 244}, {'^': 61, 'off': 588, 'out': 588,
'up': 588, 'with': 244}, {'<them>': 589, 'N': 589}, {'at': 116, 'down': 116, 'for': 116, 'in': 116, 'on': 116, 'out':
116, 'over': 116, 'to': 116, 'up': 116, 'with': 116}, {'...': 142}, {'^': 592}, {'<giveinf>': 61}, {'^': 594}, {'for':
595, 'to': 595, 'with': 595}, {'...': 131}, {'^': 597}, {'<them>': 598, 'N': 598, '^': 592}, {'...': 142, '<giveinf>':
61}, {'^': 600}, {'for': 601, 'to': 595, 'with': 595}, {'...': 17, '^': 594}, {'...': 17, '^': 594, 'call': 16,
'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'at': 116, 'down': 116, 'for': 603, 'in':
116, 'on': 116, 'out': 116, 'over': 116, 'to': 604, 'up': 116, 'with': 603}, {'<them>': 598, 'N': 598, 'together':
116}, {'<them>': 598, 'N': 598}, {'...': 17, 'at': 116, 'down': 116, 'for': 116, 'in': 116, 'on': 116, 'out': 116,
'over': 116, 'to': 116, 'up': 116, 'with': 116}, {'of': 593}, {'charge': 609}, {'up': 596}, {'...': 17, 'call': 16,
'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'at': 116, 'down': 116, 'for': 116, 'in':
116, 'on': 116, 'out': 116, 'over': 116, 'to': 612, 'up': 116, 'with': 116}, {'hook': 602}, {'the': 614}, {'...': 17,
'^': 592}, {'for': 593}, {'in': 596}, {'^': 27}, {'on': 619}, {'waiting': 620}, {'...': 17, '<them>': 598, 'N': 598,
'^': 592}, {'...': 17, 'to': 457}, {'orders': 596}, {'<making>': 590, '<outing>': 116, 'attending': 116, 'away': 591,
'booked': 591, 'booking': 593, 'bound': 596, 'bringing': 599, 'calling': 593, 'catching': 116, 'celebrating': 116,
'charged': 596, 'chasing': 593, 'collecting': 593, 'cooking': 116, 'delivering': 593, 'doing': 116, 'down': 602,
'drafting': 593, 'driving': 116, 'dropping': 599, 'due': 605, 'emailing': 593, 'finishing': 593, 'flying': 116,
'getting': 606, 'giving': 607, 'going': 608, 'handling': 593, 'having': 116, 'heading': 608, 'hosting': 116, 'in':
610, 'introducing': 593, 'left': 596, 'lending': 607, 'lined': 611, 'mailing': 593, 'making': 593, 'meant': 596,
'measuring': 593, 'meeting': 116, 'obliged': 596, 'off': 613, 'on': 615, 'ordering': 593, 'out': 591, 'paying': 593,
'picking': 616, 'planning': 16, 'playing': 116, 'posting': 593, 'presenting': 116, 'printing': 593, 'responsible':
617, 'ringing': 593, 'roped': 618, 'running': 116, 'seeing': 116, 'sending': 599, 'sharing': 593, 'showing': 116,
'signed': 611, 'speaking': 116, 'still': 621, 'taking': 622, 'tasked': 596, 'texting': 593, 'traveling': 116,
'travelling': 116, 'trying': 623, 'under': 624, 'visiting': 116, 'watching': 116, 'writing': 593}, {'<outing>': 116,
'away': 591, 'booked': 591, 'due': 591, 'going': 591, 'heading': 591, 'off': 591, 'out': 591}, {'<outing>': 116,
'away': 591, 'booked': 591, 'due': 608, 'going': 591, 'having': 116, 'heading': 591, 'meeting': 116, 'off': 608,
'out': 591}, {'...': 17, 'got': 116}, {'got': 116}, {'am': 626, 'are': 627, 'fly': 116, 'have': 628, 'm': 626, 'meet':
116, 're': 626, 'travel': 116, 've': 629}, {'N': 630}, {'together': 116}, {'<making>': 590, '<outing>': 116,
'attending': 116, 'away': 591, 'booked': 591, 'booking': 593, 'bound': 596, 'bringing': 593, 'calling': 593,
'catching': 116, 'celebrating': 116, 'charged': 596, 'chasing': 593, 'collecting': 593, 'cooking': 116, 'delivering':
593, 'doing': 116, 'down': 602, 'drafting': 593, 'driving': 116, 'dropping': 593, 'due': 605, 'emailing': 593,
'finishing': 593, 'flying': 116, 'getting': 632, 'going': 608, 'handling': 593, 'having': 116, 'heading': 608,
'hosting': 116, 'in': 610, 'introducing': 593, 'left': 596, 'lined': 611, 'mailing': 593, 'making': 593, 'meant': 596,
'measuring': 593, 'meeting': 116, 'obliged': 596, 'off': 613, 'on': 615, 'ordering': 593, 'out': 591, 'paying': 593,
'picking': 616, 'planning': 16, 'playing': 116, 'posting': 593, 'presenting': 116, 'printing': 593, 'responsible':
617, 'ringing': 593, 'roped': 618, 'running': 116, 'seeing': 116, 'sending': 593, 'sharing': 593, 'showing': 116,
'signed': 611, 'speaking': 116, 'taking': 616, 'tasked': 596, 'texting': 593, 'traveling': 116, 'travelling': 116,
'trying': 116, 'under': 624, 'visiting': 116, 'watching': 116, 'writing': 593}, {'there': 272}, {'attend': 272, 'be':
634, 'come': 272, 'go': 272}, {'t': 635}, {'not': 635}, {'for': 143}, {'across': 144, 'back': 144, 'done': 638, 'off':
144, 'over': 144, 'ready': 638, 'to': 143, 'w': 143, 'with': 143}, {'...': 639}, {'^': 640}, {'get': 641, 'have': 641,
'mentioned': 274, 'met': 274, 'missed': 371, 'offered': 274, 'promised': 274, 'said': 274, 'seen': 274, 'sent': 274,
'told': 274}, {'': (0, 'missed'), '$$': 79}, {'attend': 643, 'be': 634, 'call': 79, 'come': 272, 'go': 643, 'meet':
79, 'reach': 79, 'see': 79, 'speak': 79, 'talk': 79, 'visit': 79}, {'not': 644}, {'attend': 643, 'be': 634, 'call':
79, 'come': 272, 'go': 643, 'happen': 79, 'meet': 79, 'see': 79, 'speak': 79, 'talk': 79, 'visit': 79}, {'t': 646},
{'attend': 643, 'be': 634, 'call': 79, 'come': 272, 'go': 643, 'meet': 79, 'see': 79, 'speak': 79, 'talk': 79,
'visit': 79}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'to': 649},
{'how': 506}, {'N': 116}, {'N': 116, 'to': 652, 'with': 652}, {'mentioned': 274, 'met': 274, 'missed': 371, 'offered':
274, 'promised': 274, 'said': 274, 'seen': 274, 'sent': 274, 'told': 274}, {'1': 18}, {'D': 16, 'again': 17, 'next':
17}, {'up': 18}, {'one': 18}, {'to': 658}, {'call': 18}, {'1': 655, 'appointment': 18, 'breakfast': 18, 'brunch': 18,
'call': 18, 'catch': 657, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'follow': 657,
'interview': 18, 'lunch': 18, 'meeting': 18, 'mtg': 18, 'one': 659, 'phone': 660, 'session': 18, 'supper': 18, 'sync':
18, 'tea': 18, 'video': 660, 'workshop': 18, 'zoom': 18}, {'...': 17, '1': 655, 'D': 16, 'appointment': 18,
'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 657, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner':
18, 'drinks': 18, 'follow': 657, 'interview': 18, 'lunch': 18, 'meeting': 18, 'mtg': 18, 'one': 659, 'phone': 660,
'session': 18, 'supper': 18, 'sync': 18, 'tea': 18, 'video': 660, 'workshop': 18, 'zoom': 18}, {'up': 662}, {'1': 655,
'another': 661, 'appointment': 18, 'board': 661, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 657, 'chat': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 661, 'first': 661, 'follow': 663,
'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 661, 'mtg': 18, 'one': 659, 'phone': 660, 'quick': 661,
'second': 661, 'session': 18, 'short': 661, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 661, 'video': 660, 'weekly':
661, 'workshop': 18, 'zoom': 18}, {'N': 18}, {'meet': 665, 'see': 665, 'visit': 665}, {'1': 655, 'a': 664, 'an': 664,
'another': 661, 'appointment': 18, 'board': 661, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 657, 'chat': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 661, 'first': 661, 'follow': 663,
'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 661, 'mtg': 18, 'my': 664, 'one': 659, 'our': 664, 'phone':
660, 'quick': 661, 'second': 661, 'session': 18, 'short': 661, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 661,
'the': 664, 'to': 666, 'video': 660, 'weekly': 661, 'workshop': 18, 'zoom': 18}, {'1': 655, 'N': 656, 'a': 664, 'an':
664, 'another': 661, 'appointment': 18, 'board': 661, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 657, 'chat':
18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 661, 'first': 661, 'follow': 663,
'got': 667, 'interview': 18, 'lunch': 18, 'meeting': 18, 'missed': 371, 'monthly': 661, 'mtg': 18, 'my': 664, 'one':
659, 'our': 664, 'phone': 660, 'quick': 661, 'second': 661, 'session': 18, 'short': 661, 'supper': 18, 'sync': 18,
'tea': 18, 'team': 661, 'the': 664, 'to': 666, 'video': 660, 'weekly': 661, 'workshop': 18, 'zoom': 18}, {'N': 656},
{'attending': 116, 'booking': 593, 'catching': 116, 'celebrating': 116, 'chasing': 593, 'collecting': 593, 'cooking':
116, 'delivering': 593, 'doing': 116, 'drafting': 593, 'driving': 116, 'emailing': 593, 'finishing': 593, 'flying':
116, 'getting': 632, 'going': 116, 'having': 116, 'heading': 116, 'hosting': 116, 'mailing': 593, 'measuring': 593,
'meeting': 116, 'ordering': 593, 'picking': 616, 'playing': 116, 'posting': 593, 'presenting': 116, 'printing': 593,
'ringing': 593, 'running': 116, 'seeing': 116, 'showing': 116, 'speaking': 116, 'taking': 116, 'texting': 593,
'traveling': 116, 'travelling': 116, 'trying': 116, 'visiting': 116, 'watching': 116}, {'at': 116, 'back': 116, 'in':
116, 'over': 116, 'with': 116}, {'be': 671, 'get': 641, 'have': 641}, {'...': 17, 'D': 16, 'again': 17, 'next': 17},
{'N': 673, 'to': 652, 'with': 652}, {'to': 666}, {'reply': 79}, {'answer': 79}, {'a': 676, 'an': 677, 'past': 79,
'there': 79, 'through': 79}, {'it': 79}, {'got': 678, 'made': 679}, {'ask': 79, 'check': 79, 'drop': 79, 'email': 79,
'get': 373, 'give': 79, 'go': 374, 'have': 79, 'invite': 79, 'look': 375, 'message': 79, 'phone': 79, 'ping': 79,
'pop': 79, 'reply': 79, 'ring': 79, 'send': 79, 'text': 79, 'thank': 79, 'touch': 376, 'write': 79}, {'to': 681},
{'...': 142, 'D': 61}, {'^': 683}, {'get': 684, 'have': 684, 'receive': 684, 'see': 684}, {'to': 685}, {'able': 686},
{'be': 687, 'get': 684, 'have': 684, 'receive': 684, 'see': 684}, {'can': 685, 'could': 685, 'd': 685, 'll': 688,
'will': 685, 'would': 685}, {'<they>': 689}, {'<they>': 689, 'that': 690}, {'...': 131, 'D': 61}, {'^': 692}, {'get':
693, 'have': 693, 'receive': 684, 'see': 693}, {'be': 687, 'get': 693, 'have': 693, 'receive': 684, 'see': 693},
{'can': 685, 'could': 694, 'd': 694, 'll': 695, 'will': 694, 'would': 694}, {'<them>': 691, '<they>': 696, 'N': 691,
'that': 690}, {'internet': 79, 'news': 79, 'paper': 79, 'radio': 79, 'tv': 79}, {'the': 698}, {'on': 79}, {'in': 699,
'it': 700, 'on': 699}, {'to': 79}, {'': (0, 'missed'), 'ask': 79, 'check': 79, 'drop': 79, 'email': 79, 'get': 373,
'give': 79, 'go': 374, 'invite': 79, 'look': 375, 'message': 79, 'phone': 79, 'ping': 79, 'pop': 79, 'reply': 79,
'ring': 79, 'send': 79, 'text': 79, 'thank': 79, 'touch': 376, 'write': 79}, {'to': 703}, {'have': 702, 'must': 79,
'need': 702, 'ought': 704, 'should': 703}, {'<bid>': 274, '<bid_of>': 274}, {'<i>': 274, '<they>': 689}, {'<i>': 274,
'<they>': 696, '^': 706, 'that': 707}, {'^': 706}, {'be': 671}, {'been': 79, 'called': 79, 'gone': 79, 'met': 79,
'phoned': 79, 'replied': 79, 'rung': 79, 'seen': 79, 'visited': 79, 'written': 79}, {'have': 711, 'probably': 377,
'really': 377}, {'...': 62}, {'^': 713}, {'get': 714, 'have': 714, 'see': 714}, {'could': 715, 'd': 715, 'll': 715,
'will': 715, 'would': 715}, {'<they>': 716}, {'<i>': 274}, {'<i>': 274, 'that': 718}, {'<they>': 689, '^': 706,
'that': 690}, {'<them>': 708, 'N': 720}, {'<giveinf>': 244, '^': 61}, {'to': 722}, {'trying': 458}, {'1': 655, 'a':
664, 'an': 664, 'another': 661, 'appointment': 18, 'been': 724, 'board': 661, 'breakfast': 18, 'brunch': 18, 'call':
18, 'catch': 657, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 661, 'first':
661, 'follow': 663, 'got': 667, 'interview': 18, 'lunch': 18, 'meeting': 18, 'missed': 371, 'monthly': 661, 'mtg': 18,
'my': 664, 'one': 659, 'our': 664, 'phone': 660, 'quick': 661, 'second': 661, 'session': 18, 'short': 661, 'supper':
18, 'sync': 18, 'tea': 18, 'team': 661, 'the': 664, 'to': 666, 'video': 660, 'weekly': 661, 'workshop': 18, 'zoom':
18}, {'': (23, 'contact')}, {'s': 726}, {'': (23, 'contact'), 'N': 727, 'hers': 726, 'his': 726, 'theirs': 726},
{'at': 728, 'by': 726, 'due': 650, 'off': 650, 'planning': 16, 'with': 726}, {'get': 641, 'have': 641}, {'^': 587,
'am': 625, 'and': 631, 'are': 633, 'can': 636, 'cannot': 635, 'cant': 635, 'could': 637, 'couldn': 636, 'couldnt':
635, 'd': 642, 'did': 645, 'didn': 647, 'didnt': 648, 'due': 650, 'explained': 651, 'go': 653, 'had': 654, 'have':
668, 'host': 669, 'im': 670, 'll': 672, 'm': 625, 'meet': 674, 'missed': 371, 'must': 378, 'need': 675, 'never': 680,
'not': 680, 'off': 650, 'ought': 682, 'promised': 697, 're': 633, 'read': 701, 'really': 705, 'said': 708, 'saw': 701,
'say': 709, 'see': 674, 'shall': 710, 'should': 712, 'swore': 717, 'thought': 719, 'told': 721, 'undertake': 723,
'undertook': 723, 've': 725, 'visit': 674, 'was': 729, 'were': 729, 'will': 672, 'would': 730}, {'through': 506,
'thru': 506}, {'all': 732, 'right': 732, 'through': 506, 'thru': 506}, {'<them>': 733, 'N': 733}, {'<work_thing>':
525}, {'^': 735}, {'': (16, 'gave:feedback'), '<work_thing>': 525}, {'...': 736, '^': 737}, {'s': 738}, {'<them>':
525, 'N': 525}, {'for': 740}, {'...': 741}, {'s': 526}, {'<their>': 526, 'N': 743}, {'<their>': 526, 'N': 743, '^':
742}, {'<their>': 738, 'N': 739, '^': 742, 'on': 744, 'over': 745, 'through': 745, 'up': 745}, {'<bid>': 0, 'ask': 0,
'go': 0, 'take': 0}, {'^': 747}, {':': 748}, {'...': 749, ':': 748}, {'ask': 0, 'go': 0, 'take': 0}, {'^': 751}, {':':
752}, {'...': 753, ':': 752}, {'<told_by>': 750, '<view>': 754}, {'<bid_thing>': 0}, {'<bid>': 0, '<bid_of>': 756},
{'^': 757}, {':': 758}, {'^': 757, 'to': 758}, {'...': 759, ':': 758, '^': 757, 'is': 760, 's': 760, 'to': 758, 'was':
760}, {'cents': 761}, {'can': 0, 'could': 0, 'd': 401, 'have': 402, 'must': 0, 'need': 402, 'ought': 402, 'shd': 0,
'should': 0, 'shouldn': 409, 'shouldnt': 0}, {'^': 763}, {'<bid>': 0, '<bid_of>': 756, 'ask': 0, 'can': 0, 'could': 0,
'd': 401, 'go': 0, 'have': 402, 'must': 0, 'need': 402, 'ought': 402, 'shd': 0, 'should': 0, 'shouldn': 409,
'shouldnt': 0, 'take': 0}, {'<i>': 764, '^': 765}, {':': 766}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 756, 'ask':
0, 'can': 0, 'could': 0, 'd': 401, 'go': 0, 'have': 402, 'must': 0, 'need': 402, 'ought': 402, 'shd': 0, 'should': 0,
'shouldn': 409, 'shouldnt': 0, 'take': 0}, {'<i>': 764, '^': 768}, {'nutshell': 70}, {'...': 70, 'a': 770, 'short':
70}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 756}, {'<i>': 764, '^': 0}, {'^': 772}, {'<i>': 764, '^': 772,
'clear': 69, 'simple': 69, 'that': 773, 'to': 774}, {'<i>': 764}, {'<i>': 764, '^': 757, 'that': 776, 'to': 758},
{'...': 767, ':': 769, '<i>': 764, '^': 757, 'about': 71, 'at': 71, 'basically': 70, 'in': 771, 'is': 775, 'on': 71,
'over': 71, 're': 71, 's': 777, 'that': 776, 'to': 758, 'was': 775}, {'^': 0, 'that': 69, 'to': 69}, {'^': 0, 'is':
779, 's': 779, 'that': 69, 'to': 69, 'was': 779}, {'feeling': 761}, {'...': 759, ':': 758}, {'take': 782}, {'orth':
782}, {'cents': 761, 'pence': 782, 'penn': 784}, {'...': 755, '2': 762, '2c': 761, '<told_by>': 750, '<view>': 778,
'advice': 780, 'counsel': 780, 'gut': 781, 'hot': 783, 'recommendation': 780, 'suggestion': 780, 'tip': 780,
'tuppence': 782, 'two': 785, 'view': 780}, {'cleaning': 5, 'clearing': 5, 'digging': 5, 'moving': 5, 'packing': 5,
'painting': 5, 'unloading': 5}, {'^': 787}, {'hand': 788}, {'a': 789, 'an': 789, 'hand': 788}, {'...': 790},
{'afford': 0}, {'t': 792}, {'can': 793, 'cannot': 792, 'mustn': 409, 'mustnt': 0, 'oughtn': 409, 'oughtnt': 0, 'want':
402}, {'better': 0, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'wise': 0}, {'be': 795, 'best': 0, 'better': 0,
'do': 401}, {'^': 796}, {'^': 794, 'd': 797, 'had': 797, 'would': 797}, {'': (3, 'advice'), 'big': 0, 'early': 0,
'for': 0, 'slow': 0, 'straight': 0, 'to': 0, 'with': 0}, {'go': 0, 'her': 0, 'him': 0, 'it': 0, 'the': 0, 'them': 0},
{'<bid>': 0, '<bid_it>': 266, 'ask': 0, 'go': 799, 'let': 800}, {'big': 0, 'early': 0, 'for': 0, 'slow': 0,
'straight': 0, 'to': 0, 'with': 0}, {'<bid>': 0, '<bid_it>': 266, 'ask': 0, 'go': 802}, {'^': 803}, {'^': 801}, {'^':
801, 'like': 25, 'that': 804, 'to': 805}, {'^': 0, 'to': 69}, {'be': 807}, {'is': 807, 'was': 807, 'would': 808},
{'d': 69, 'would': 69}, {'<they>': 810}, {'me': 811, 'us': 811}, {'was': 812, 'were': 812}, {'<them>': 811, 'N': 811,
'me': 811, 'us': 811}, {'was': 814, 'were': 814}, {'<they>': 813, 'it': 815, 'that': 815, 'this': 815}, {'answer':
809, 'fix': 809, 'key': 809, 'move': 809, 'play': 809, 'secret': 809, 'solution': 809, 'thing': 809, 'trick': 809,
'way': 809}, {'': (3, 'advice'), '<bid>': 0}, {'^': 818}, {'to': 819}, {'<i>': 798, '^': 803, 'answer': 809, 'fix':
809, 'key': 809, 'move': 809, 'my': 817, 'our': 817, 'play': 809, 'secret': 809, 'solution': 809, 'the': 817, 'thing':
809, 'trick': 809, 'way': 809}, {'<bid>': 0, 'ask': 0, 'go': 802}, {'^': 822}, {'^': 822, 'like': 25, 'that': 823,
'to': 823}, {'<me>': 824, '^': 801, 'like': 25, 'that': 823, 'to': 823}, {'<i>': 798, '<me>': 806, '^': 801, 'answer':
809, 'fix': 809, 'if': 816, 'key': 809, 'like': 25, 'move': 809, 'my': 817, 'no': 820, 'not': 820, 'our': 817, 'play':
809, 'secret': 809, 'solution': 809, 'that': 821, 'the': 817, 'thing': 809, 'to': 825, 'trick': 809, 'way': 809},
{'...': 204, '<me>': 81, 'D': 81}, {'<until>': 81}, {'...': 828}, {'<give3>': 827, '<giveinf>': 829}, {'2': 0, 'to':
0}, {'can': 0, 'could': 0, 'have': 402, 'must': 0, 'need': 831, 'ought': 402, 'shd': 0, 'should': 0, 'shouldn': 409,
'shouldnt': 0}, {'^': 832}, {'against': 0, 'off': 0}, {'^': 834}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 756,
'against': 0, 'off': 0}, {'never': 402, 'not': 402, 'to': 0}, {'^': 837}, {'...': 838}, {'<i>': 833}, {'<i>': 833,
'<me>': 835, '^': 836, 'at': 839, 'by': 839, 'during': 839, 'in': 839, 'on': 839, 'over': 839, 'that': 840, 'via':
839}, {'<i>': 833, '^': 772, 'that': 840}, {'attended': 726}, {'': (3, 'advice'), '...': 0}, {'to': 844}, {'better':
0, 'd': 401, 'have': 845, 'must': 844, 'need': 845, 'ought': 845, 'shd': 844, 'should': 844, 'shouldn': 409,
'shouldnt': 0}, {'^': 846}, {'<i>': 847}, {'<i>': 847, 'that': 848}, {'<i>': 847, '<me>': 849, 'that': 848}, {'<i>':
847, '<me>': 849, 'back': 850, 'that': 848}, {'phone': 272}, {'<i>': 847, '<me>': 849, '^': 222, 'back': 850, 'that':
848, 'the': 852}, {'for': 219}, {'...': 854}, {'across': 81, 'back': 81, 'by': 81, 'over': 81, 'round': 81}, {'...':
856, 'across': 81, 'back': 81, 'by': 81, 'over': 81, 'round': 81, 'to': 219}, {'...': 856}, {'it': 857, 'my': 858,
'our': 858, 'that': 857, 'the': 858, 'them': 857, 'those': 857}, {'it': 222, 'my': 222, 'our': 222, 'the': 222,
'them': 222}, {'back': 220, 'it': 857, 'my': 858, 'our': 858, 'that': 857, 'the': 858, 'them': 857, 'those': 857},
{'asking': 855, 'bringing': 859, 'checking': 855, 'coming': 229, 'delivering': 860, 'digging': 855, 'drafting': 855,
'dropping': 859, 'finding': 855, 'getting': 861, 'giving': 859, 'handing': 859, 'letting': 225, 'looking': 855,
'passing': 859, 'posting': 859, 'preparing': 855, 'pulling': 855, 'putting': 855, 'reporting': 229, 'returning': 859,
'sending': 859, 'sorting': 855, 'working': 855}, {'fan': 237}, {'about': 69}, {'my': 61, 'our': 61}, {'^': 865}, {'^':
865, 'about': 866, 'for': 866, 'on': 866}, {'<good_work>': 0}, {'^': 868, 'me': 69, 'my': 69, 'our': 69, 'us': 69},
{'for': 69}, {'...': 292, 'my': 61, 'our': 61}, {'^': 298}, {'^': 871, 'a': 872, 'an': 872, 'my': 872, 'our': 872,
'some': 872, 'the': 872}, {'^': 865, 'about': 866, 'for': 873, 'on': 866}, {'on': 69}, {'back': 204, 'over': 204,
'round': 204}, {'it': 876, 'them': 876}, {'^': 877}, {'^': 865, 'about': 866, 'for': 866, 'me': 867, 'on': 866, 'us':
867}, {'...': 17, 'D': 16, 'along': 116, 'back': 116, 'by': 18, 'down': 18, 'for': 18, 'in': 18, 'out': 116, 'over':
18, 'round': 18, 'to': 18, 'up': 18, 'with': 116}, {'': (4, 'needs_from_me'), 'D': 257}, {'me': 881, 'us': 881},
{'from': 882}, {'...': 883}, {'^': 884}, {'on': 885}, {'against': 69}, {'against': 69, 'set': 887}, {'by': 18, 'down':
18, 'for': 18, 'in': 18, 'over': 18, 'round': 18, 'to': 18, 'up': 18}, {'^': 868, 'me': 69, 'us': 69}, {'on': 867},
{'out': 867}, {'for': 885}, {'': (3, 'advice'), '<good_work>': 0}, {'^': 894}, {'of': 895}, {'favor': 237, 'favour':
896}, {'delivering': 204}, {'^': 898, 'a': 863, 'in': 238}, {'me': 867}, {'at': 900}, {'^': 898}, {'against': 69,
'for': 69}, {'to': 205}, {'for': 205}, {'across': 904, 'back': 904, 'done': 905, 'off': 904, 'over': 904, 'ready':
905, 'to': 205, 'w': 205, 'with': 205}, {'...': 906}, {'^': 907}, {'D': 257}, {'...': 909, 'D': 257}, {'...': 906,
'a': 297, 'an': 297, 'everything': 297, 'it': 297, 'my': 910, 'our': 910, 'the': 297, 'them': 297}, {'^': 911},
{'get': 908, 'have': 912}, {'much': 903}, {'D': 16, 'by': 18, 'down': 18, 'for': 18, 'in': 18, 'over': 18, 'round':
18, 'to': 18, 'up': 18}, {'<until>': 257, 'from': 882}, {'...': 916, 'my': 61, 'our': 61}, {'^': 917, 'a': 872, 'an':
872, 'my': 872, 'our': 872, 'some': 872, 'the': 872}, {'...': 883, 'my': 61, 'our': 61}, {'^': 919}, {'^': 865,
'about': 866, 'for': 918, 'on': 920}, {'^': 862, 'a': 863, 'adamant': 864, 'after': 867, 'against': 869, 'all': 870,
'asking': 874, 'big': 875, 'bringing': 878, 'chasing': 879, 'coming': 880, 'counting': 886, 'dead': 888, 'dropping':
889, 'expecting': 885, 'firmly': 870, 'for': 890, 'hanging': 891, 'holding': 892, 'hoping': 893, 'in': 897, 'looking':
892, 'nagging': 867, 'not': 899, 'on': 901, 'only': 902, 'popping': 889, 'pressing': 867, 'pushing': 870, 'stopping':
889, 'strongly': 903, 'swinging': 889, 'to': 913, 'very': 914, 'visiting': 915, 'waiting': 921}, {'can': 409, 'have':
402, 'must': 0, 'need': 402, 'ought': 402, 'should': 0, 'shouldn': 409, 'shouldnt': 0}, {'^': 923}, {'<i>': 924},
{'<i>': 924, 'that': 925}, {'...': 926}, {'<i>': 833, 'at': 927, 'by': 927, 'during': 927, 'in': 927, 'on': 927,
'over': 927, 'that': 840, 'via': 927}, {'<i>': 833, 'that': 840}, {'<owed_thing>': 297}, {'^': 930}, {'^': 930, 'a':
931, 'an': 931, 'my': 931, 'our': 931, 'the': 931}, {'be': 274}, {'for': 932, 'he': 274, 'her': 274, 'his': 274,
'how': 274, 'if': 274, 'it': 274, 'she': 274, 'that': 274, 'their': 274, 'they': 274, 'to': 933, 'what': 274, 'when':
274, 'whether': 274, 'why': 274}, {'for': 932}, {'without': 492}, {'...': 936}, {'<me>': 726}, {'for': 938}, {'must':
0, 'need': 402, 'needs': 402, 'ought': 402, 'should': 0}, {'...': 940}, {'': (13, 'talk'), '<i>': 833, '^': 941},
{'<i>': 833, '^': 941, 'he': 274, 'her': 274, 'his': 274, 'how': 274, 'if': 274, 'it': 274, 'she': 274, 'that': 942,
'their': 274, 'they': 274, 'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'my': 536, 'our': 536}, {'^': 944},
{'coffee': 726, 'curry': 726, 'drink': 726, 'meal': 726, 'roast': 726}, {'a': 946, 'breakfast': 726, 'brunch': 726,
'coffee': 726, 'dinner': 726, 'drinks': 726, 'lunch': 726, 'pizza': 726, 'supper': 726, 'tea': 726}, {'<me>': 947},
{'me': 257, 'us': 257}, {'from': 949}, {'...': 950}, {'^': 951}, {'my': 910, 'our': 910}, {'^': 953}, {'<until>': 81,
'before': 81, 'till': 81, 'until': 81}, {'...': 955}, {'confirm': 956, 'decide': 956, 'deliver': 956, 'finish': 956,
'have': 956, 'know': 956, 'send': 956}, {'^': 957, 'answer': 79, 'answered': 79, 'call': 418, 'called': 418, 'came':
79, 'come': 79, 'coming': 79, 'make': 679, 'pick': 363, 'picked': 363, 'replied': 79, 'reply': 79, 'respond': 79,
'responded': 79, 'show': 79, 'showed': 79}, {'expect': 952, 'have': 954, 't': 958}, {'<me>': 835, '^': 834}, {'he':
274, 'her': 274, 'his': 274, 'how': 274, 'if': 274, 'it': 274, 'she': 274, 'that': 274, 'their': 274, 'they': 274,
'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'<me>': 947, 'for': 938}, {'answer': 79, 'answered': 79,
'call': 418, 'called': 418, 'came': 79, 'come': 79, 'coming': 79, 'make': 679, 'pick': 363, 'picked': 363, 'replied':
79, 'reply': 79, 'respond': 79, 'responded': 79, 'show': 79, 'showed': 79}, {'not': 963}, {'t': 963}, {'place': 0,
'position': 0, 'shoes': 0}, {'my': 966}, {'in': 967, 'me': 0, 'us': 0}, {'was': 968, 'were': 968}, {'<their>': 0},
{'was': 970, 'were': 970}, {'<they>': 969, 'it': 971}, {'boots': 0, 'place': 0, 'position': 0, 'shoes': 0,
'situation': 0}, {'boots': 0, 'place': 0, 'position': 0, 'seat': 0, 'shoes': 0}, {'<my>': 973, 'my': 974, 'our': 974},
{'if': 972, 'in': 975}, {'altogether': 0, 'first': 0, 'instead': 0, 'outright': 0}, {'...': 977}, {'for': 0},
{'<their>': 81, 'the': 81}, {'more': 0}, {'by': 980, 'past': 980, 'to': 980, 'with': 980}, {'dates': 982}, {'by': 980,
'for': 981, 'it': 982, 'past': 980, 'that': 982, 'the': 983, 'this': 982, 'to': 980, 'with': 980}, {'with': 0}, {'of':
0}, {'than': 0}, {'before': 0, 'instead': 986, 'not': 0, 'over': 0, 'rather': 987}, {'...': 988}, {'by': 980, 'it':
982, 'past': 980, 'that': 982, 'the': 983, 'this': 982, 'to': 980, 'with': 980}, {'on': 0}, {'rid': 986}, {'for': 0,
'with': 0}, {'': (3, 'advice'), 'for': 0}, {'off': 0, 'out': 994}, {'...': 988, 'the': 0}, {'touch': 0}, {'back': 0,
'for': 0, 'harder': 0}, {'i': 0, 'we': 0}, {'...': 988, 'with': 0}, {'clear': 0}, {'to': 0, 'with': 0}, {'twice': 0},
{'the': 0}, {'for': 1004, 'until': 0}, {'away': 0}, {'...': 976, '<bid>': 978, '<giveinf>': 978, 'aim': 979, 'ask':
984, 'avoid': 0, 'begin': 985, 'build': 989, 'buy': 989, 'cap': 0, 'charge': 0, 'check': 990, 'clear': 990, 'close':
989, 'cut': 989, 'demand': 0, 'ditch': 0, 'drop': 989, 'err': 0, 'fight': 0, 'fire': 0, 'focus': 991, 'get': 992,
'go': 993, 'hire': 0, 'hold': 995, 'insist': 0, 'keep': 996, 'kill': 0, 'launch': 989, 'lean': 0, 'lock': 92, 'move':
989, 'negotiate': 0, 'not': 997, 'open': 989, 'opt': 979, 'plump': 979, 'price': 0, 'push': 998, 'put': 996, 'raise':
0, 'rather': 999, 'resist': 0, 'run': 990, 'sell': 996, 'shut': 989, 'skip': 0, 'sooner': 0, 'sort': 990, 'speak':
990, 'spend': 989, 'square': 990, 'start': 1000, 'steer': 1001, 'stick': 1002, 'stop': 989, 'take': 989, 'talk': 990,
'think': 1003, 'wait': 1005, 'walk': 1006}, {'bringing': 859, 'dropping': 859, 'getting': 859, 'giving': 859,
'handing': 859, 'passing': 859, 'posting': 859, 'returning': 859, 'sending': 859}, {'^': 1008}, {'forgotten': 272},
{'<giveinf>': 298}, {'^': 1011}, {'to': 1012}, {'charge': 0, 'cut': 0, 'double': 0, 'drop': 0, 'focus': 0, 'hire': 0,
'move': 0, 'raise': 0, 'rethink': 0, 'sell': 0, 'simplify': 0, 'slow': 0, 'start': 0, 'stop': 0, 'wait': 0}, {'^':
1014}, {'to': 1015}, {'it': 81, 'my': 81, 'our': 81, 'that': 81, 'the': 81}, {'over': 1017}, {'on': 1017}, {'about':
1017, 'over': 1017}, {'chew': 1018, 'mull': 1018, 'sleep': 1019, 'think': 1020}, {'up': 274}, {'^': 1021, 'catch':
1022, 'come': 274, 'have': 274, 'meet': 274, 'see': 274, 'visit': 274}, {'<me>': 1013, 'me': 1016, 'to': 1023, 'us':
1016}, {'me': 1016, 'us': 1016}, {'<i>': 69}, {'<i>': 69, 'that': 1026}, {'rather': 1027}, {'<bid>': 0, 'bother': 0,
'go': 0, 'rush': 0, 'sign': 0, 'touch': 0}, {'^': 1029}, {'^': 1007, 'be': 1009, 'clean': 1010, 'completely': 1010,
'forgotten': 272, 'get': 908, 'have': 908, 'like': 1024, 'love': 1025, 'much': 1028, 'not': 1030, 'prefer': 1027,
'rather': 1027, 'sooner': 1027, 'totally': 1010}, {'answer': 79, 'answered': 79, 'call': 418, 'called': 418, 'came':
79, 'come': 79, 'coming': 79, 'pick': 363, 'picked': 363, 'replied': 79, 'reply': 79, 'respond': 79, 'responded': 79,
'show': 79, 'showed': 79}, {'not': 1032}, {'my': 79}, {'answer': 79, 'answered': 79, 'call': 418, 'called': 418,
'came': 79, 'come': 79, 'coming': 79, 'get': 1034, 'got': 1034, 'pick': 363, 'picked': 363, 'receive': 1034,
'received': 1034, 'replied': 79, 'reply': 79, 'respond': 79, 'responded': 79, 'saw': 1034, 'see': 1034, 'seen': 1034,
'show': 79, 'showed': 79}, {'t': 1035}, {'^': 957, 'answer': 79, 'answered': 79, 'call': 418, 'called': 418, 'came':
79, 'come': 79, 'coming': 79, 'pick': 363, 'picked': 363, 'replied': 79, 'reply': 79, 'respond': 79, 'responded': 79,
'show': 79, 'showed': 79}, {'t': 1037}, {'^': 957}, {'<lendable>': 536}, {'...': 1040, '<lendable>': 536}, {'my':
1041, 'our': 1041}, {'^': 1042}, {'with': 1043}, {'...': 936, 'off': 1044}, {'<me>': 1013, '^': 384, 'a': 301, 'an':
301}, {'<owed_thing>': 297, 'all': 298, 'my': 298, 'our': 298, 'some': 298, 'the': 298, 'those': 298}, {'^': 1047,
'a': 931, 'an': 931}, {'': (4, 'needs_from_me'), '...': 292}, {'...': 293, '<owed_thing>': 297, 'all': 298, 'my':
1049, 'our': 1049, 'some': 298, 'the': 298, 'those': 298}, {'<me>': 1013, '^': 1050, 'a': 301, 'an': 301}, {'off': 0},
{'better': 1052, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'nuts': 0, 'right': 402, 'undercharging': 0,
'underpricing': 0, 'wrong': 402}, {'^': 1053}, {'be': 1054}, {'^': 832, 'am': 1054, 'are': 1054, 'd': 1055, 'm': 1054,
're': 1054, 'were': 1054, 'would': 1055}, {'<i>': 1056, '^': 941}, {'<i>': 1056, '^': 941, 'that': 1057}, {'am': 1054,
'are': 1054, 'd': 1055, 'm': 1054, 're': 1054, 'were': 1054, 'would': 1055}, {'<i>': 1059}, {'<i>': 1059, '^': 757,
'that': 1060}, {'...': 909}, {'...': 883, 'my': 1062, 'our': 1062}, {'^': 1063}, {'<until>': 27, 'D': 27, 'back': 28,
'over': 28, 'round': 28}, {'it': 1065, 'them': 1065}, {'bringing': 1066, 'dropping': 1066, 'giving': 1066,
'returning': 1066}, {'...': 1067}, {'<my>': 1068, 'the': 1068}, {'^': 1069}, {'down': 726, 'in': 726, 'over': 726,
'round': 726, 'up': 726}, {'...': 936, '<me>': 1071, 'clean': 1010, 'completely': 1010, 'forgotten': 272, 'totally':
1010}, {'<me>': 726, 'about': 726, 'back': 726, 'from': 726, 'my': 726, 'on': 726, 'to': 726}, {'not': 402, 'to': 0},
{'^': 1074}, {'^': 1074, 'again': 1075}, {'me': 1076, 'us': 1076}, {'at': 1077, 'me': 1076, 'us': 1076}, {'on': 1078},
{'at': 1077, 'away': 1078, 'me': 1076, 'us': 1076}, {'badgering': 1078, 'getting': 1079, 'going': 1079, 'nagging':
1080, 'on': 1078, 'pestering': 1078}, {'her': 27, 'his': 27, 'my': 27, 'our': 27, 'the': 27, 'their': 27}, {'^':
1082}, {'<me>': 619}, {'^': 27, 'back': 619}, {'<me>': 1085, '^': 1082}, {'<me>': 619, '^': 1082}, {'approved': 1083,
'delivered': 1083, 'given': 1084, 'got': 1084, 'paid': 1086, 'returned': 1087, 'sent': 1087, 'shown': 1084, 'signed':
1087}, {'^': 1069, 'answered': 1073, 'been': 1081, 'borrowed': 945, 'called': 1073, 'emailed': 1073, 'messaged': 1073,
'not': 1088, 'phoned': 1073, 'replied': 1073, 'responded': 1073, 'rung': 1073, 'texted': 1073, 'written': 1073},
{'<me>': 619, 'my': 79}, {'approved': 1083, 'delivered': 1083, 'get': 1034, 'given': 1084, 'got': 1090, 'paid': 1086,
'receive': 1034, 'received': 1034, 'returned': 1087, 'saw': 1034, 'see': 1034, 'seen': 1034, 'sent': 1087, 'shown':
1084, 'signed': 1087}, {'t': 1091}, {'^': 1069, 'answered': 1073, 'called': 1073, 'emailed': 1073, 'messaged': 1073,
'phoned': 1073, 'replied': 1073, 'responded': 1073, 'rung': 1073, 'texted': 1073, 'written': 1073}, {'t': 1088},
{'off': 1044}, {'catch': 1022, 'come': 274, 'have': 274, 'meet': 274, 'see': 274, 'visit': 274}, {'to': 1096}, {'at':
927, 'by': 927, 'during': 927, 'in': 927, 'on': 927, 'over': 927, 'via': 927}, {'<i>': 833, '^': 757, 'that': 840},
{'<rel>': 726}, {'<their>': 1100}, {'d': 401, 'have': 402, 'must': 0, 'need': 402, 'ought': 402, 'should': 0,
'shouldn': 409, 'shouldnt': 0, 'want': 402}, {'^': 1102}, {'<i>': 1103}, {'<i>': 1103, 'that': 1104}, {'...': 1105,
'<i>': 1103, 'about': 69, 'that': 1104}, {'^': 757, 'for': 69, 'just': 758}, {'...': 1105, '<i>': 1103, 'that': 1104},
{'^': 865, 'on': 1078}, {'ask': 990, 'check': 990, 'chew': 1018, 'clear': 990, 'mull': 1018, 'run': 990, 'sleep':
1019, 'sort': 990, 'speak': 990, 'square': 990, 'talk': 990, 'think': 1020}, {'^': 1110}, {'on': 1078, 'to': 1111},
{'^': 757, 'just': 758}, {'^': 865, 'about': 866, 'at': 1077, 'away': 1078, 'for': 866, 'me': 1076, 'on': 866, 'us':
1076}, {'^': 0, 'that': 69}, {'mind': 1115, 'opinion': 1115, 'view': 1115}, {'the': 1116}, {'my': 61, 'not': 402,
'our': 61, 'to': 0}, {'^': 1118, 'about': 866, 'again': 1075, 'for': 866, 'on': 866}, {'me': 1119, 'us': 1076}, {'at':
1120, 'me': 1076, 'us': 1076}, {'up': 272}, {'...': 1105, '<i>': 1103, '^': 1074, 'that': 1104}, {'<me>': 1123},
{'...': 916, 'my': 257, 'our': 257}, {'^': 1125, 'a': 872, 'an': 872, 'my': 872, 'our': 872, 'some': 872, 'the': 872},
{'^': 865, 'about': 866, 'for': 1126, 'on': 920}, {'^': 862, 'a': 863, 'adamant': 1106, 'after': 867, 'against': 869,
'all': 1107, 'arguing': 1108, 'asking': 874, 'badgering': 1078, 'big': 875, 'borrowing': 945, 'bringing': 878,
'chasing': 879, 'coming': 880, 'convinced': 929, 'counting': 886, 'dead': 888, 'dropping': 889, 'expecting': 885,
'firmly': 870, 'for': 890, 'getting': 1109, 'going': 1112, 'hanging': 891, 'holding': 892, 'hoping': 893, 'in': 897,
'insisting': 1108, 'like': 1113, 'looking': 892, 'nagging': 1114, 'not': 899, 'of': 1117, 'on': 1121, 'only': 902,
'pestering': 1078, 'picking': 1122, 'popping': 889, 'pressing': 867, 'pushing': 870, 'saying': 1108, 'stopping': 889,
'strongly': 903, 'suggesting': 1108, 'swinging': 889, 'telling': 1124, 'to': 913, 'very': 914, 'visiting': 915,
'waiting': 1127}, {'t': 1032}, {'the': 852}, {'picking': 1122}, {'up': 1130}, {'answers': 1130, 'is': 1131, 'picked':
1132, 'picking': 1122, 'picks': 1122}, {'<me>': 760}, {'saying': 760, 'telling': 1134}, {'...': 1105, '<i>': 1103,
'^': 757, 'that': 1104, 'to': 758}, {'<bid>': 0, '<bid_of>': 756, 'not': 402, 'to': 0}, {'...': 1105, '<i>': 1103,
'^': 1137, 'that': 1104, 'to': 758}, {'<me>': 1138}, {'adamant': 1108, 'arguing': 1108, 'badgering': 1078, 'getting':
1079, 'going': 1079, 'insisting': 1108, 'nagging': 1080, 'on': 1078, 'pestering': 1078, 'saying': 1136, 'suggesting':
1108, 'telling': 1139}, {'...': 936, 'with': 1043}, {'soon': 27}, {'after': 27, 'as': 1142, 'once': 27, 'when': 27},
{'after': 27, 'as': 1142, 'back': 1143, 'once': 27, 'when': 27}, {'it': 1144, 'them': 1144}, {'ask': 990, 'bring':
1145, 'check': 990, 'clear': 990, 'drop': 1145, 'give': 1145, 'hand': 1145, 'post': 1145, 'return': 1145, 'run': 990,
'sort': 990, 'speak': 990, 'square': 990, 'talk': 990}, {'across': 904, 'back': 904, 'done': 905, 'from': 949, 'off':
904, 'over': 904, 'ready': 905, 'to': 205, 'w': 205, 'with': 205}, {'': (5, 'mine'), '<until>': 61, 'D': 61}, {'me':
1148, 'us': 1148}, {'from': 1149}, {'...': 1150}, {'': (5, 'mine'), '...': 909}, {'...': 1147, 'a': 1151, 'an': 1151,
'my': 1152, 'our': 1152, 'the': 1151}, {'^': 1153}, {'<until>': 257, 'from': 1149}, {'...': 1155, '<until>': 257},
{'': (5, 'mine'), '...': 909, 'D': 257}, {'...': 906, 'a': 1156, 'an': 1156, 'everything': 297, 'it': 297, 'my': 1157,
'our': 1157, 'the': 1156, 'them': 297}, {'^': 1158}, {'a': 1151, 'an': 1151, 'my': 61, 'our': 61, 'the': 1151}, {'^':
1160}, {'^': 1146, 'be': 1009, 'get': 1154, 'have': 1159, 'receive': 1161}, {'<me>': 947, 'off': 1044}, {'<giveinf>':
219}, {'^': 1164}, {'get': 932, 'have': 932, 'read': 932, 'receive': 932, 'see': 932}, {'<me>': 1013, '^': 1050, 'a':
301, 'an': 301, 'to': 1166}, {'^': 384, 'a': 301, 'an': 301, 'to': 1166}, {'<owed_thing>': 292, 'by': 909, 'for': 909,
'from': 949}, {'...': 1169, '<owed_thing>': 297, 'all': 298, 'my': 1049, 'our': 1049, 'some': 298, 'the': 298,
'those': 298}, {'^': 1021, 'get': 932, 'have': 932, 'read': 932, 'receive': 932, 'see': 932}, {'<me>': 1013, '^':
1170, 'a': 301, 'an': 301, 'to': 1171}, {'': (0, 'missed'), 'back': 79, 'up': 79}, {'': (0, 'missed'), 'back': 79,
'my': 79, 'up': 79}, {'': (0, 'missed'), 'the': 852}, {'up': 1175}, {'answer': 79, 'answered': 1173, 'answers': 1130,
'call': 418, 'called': 1173, 'came': 1173, 'come': 79, 'coming': 79, 'emailed': 1173, 'get': 1034, 'got': 1174, 'is':
1131, 'phoned': 1173, 'pick': 363, 'picked': 1176, 'picking': 1122, 'picks': 1122, 'rang': 1173, 'receive': 1034,
'received': 1034, 'replied': 1173, 'reply': 79, 'respond': 79, 'responded': 79, 'saw': 1034, 'see': 1034, 'seen':
1034, 'show': 79, 'showed': 1173, 'texted': 1173, 'turned': 1173, 'wrote': 1173}, {'me': 69, 'my': 69, 'our': 69,
'us': 69}, {'me': 69, 'us': 69}, {'favor': 237, 'favour': 237}, {'a': 297, 'an': 297, 'everything': 297, 'it': 297,
'my': 910, 'our': 910, 'the': 297, 'them': 297}, {'^': 1181}, {'have': 1182}, {'^': 862, 'a': 863, 'adamant': 864,
'after': 867, 'against': 1178, 'all': 870, 'asking': 874, 'big': 875, 'bringing': 878, 'chasing': 879, 'coming': 880,
'dead': 888, 'dropping': 889, 'firmly': 870, 'for': 1179, 'hanging': 891, 'holding': 892, 'in': 1180, 'looking': 892,
'nagging': 867, 'not': 899, 'on': 901, 'only': 902, 'popping': 889, 'pressing': 867, 'pushing': 870, 'stopping': 889,
'strongly': 903, 'swinging': 889, 'to': 1183, 'very': 914, 'visiting': 915, 'waiting': 874}, {'<i>': 833, '^': 757,
'at': 927, 'by': 927, 'during': 927, 'in': 927, 'on': 927, 'over': 927, 'that': 840, 'via': 927}, {'2': 0, 'a': 0,
'an': 0, 'better': 0, 'fewer': 0, 'less': 0, 'more': 0, 'our': 0, 'some': 0, 'to': 0}, {'got': 402}, {'better': 0,
'can': 0, 'could': 0, 'd': 401, 'gotta': 0, 'have': 402, 'might': 0, 'must': 0, 'need': 1186, 'ought': 402, 'shd': 0,
'should': 0, 'shouldn': 409, 'shouldnt': 0, 've': 1187}, {'^': 1188, 'am': 1054, 'are': 1054, 'd': 1055, 'm': 1054,
're': 1054, 'were': 1054, 'would': 1055}, {'not': 0}, {'...': 940, '<bid>': 0, '<bid_of>': 756, 'always': 0, 'ask': 0,
'do': 1190, 'don': 409, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0,
'start': 0, 'stop': 0}, {'': (13, 'talk'), '<i>': 1189, '^': 941}, {'always': 0, 'ask': 0, 'do': 1190, 'don': 409,
'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0},
{'^': 1193}, {'<i>': 1189, '^': 1191, 'he': 274, 'her': 274, 'his': 274, 'how': 274, 'if': 274, 'it': 274, 'she': 274,
'that': 1192, 'their': 274, 'they': 274, 'to': 1194, 'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'': (3,
'advice'), 'better': 0, 'can': 0, 'could': 0, 'd': 401, 'gotta': 0, 'have': 402, 'might': 0, 'must': 0, 'need': 831,
'ought': 402, 'shd': 0, 'should': 0, 'shouldn': 409, 'shouldnt': 0, 've': 1187}, {'^': 1196}, {'better': 0, 'can': 0,
'could': 0, 'd': 401, 'gotta': 0, 'have': 402, 'might': 0, 'must': 0, 'need': 831, 'ought': 402, 'shd': 0, 'should':
0, 'shouldn': 409, 'shouldnt': 0, 've': 1187}, {'^': 1198}, {'<i>': 1199, '^': 0}, {'<i>': 1197, '<me>': 69, '^': 0,
'at': 839, 'by': 839, 'during': 839, 'in': 839, 'on': 839, 'over': 839, 'that': 1200, 'to': 69, 'via': 839}, {'<i>':
1197, '<me>': 69, '^': 0, 'that': 1200, 'to': 69}, {'^': 257}, {'<me>': 1203, '<them>': 1203}, {'bring': 1204,
'email': 1204, 'forward': 1204, 'give': 1204, 'lend': 1204, 'mail': 1204, 'send': 1204, 'show': 1204}, {'<i>': 847,
'<me>': 849, 'back': 850, 'bring': 1204, 'email': 1204, 'forward': 1204, 'give': 1204, 'lend': 1204, 'mail': 1204,
'send': 1204, 'show': 1204, 'that': 848, 'to': 1205}, {'^': 862, 'a': 863, 'adamant': 1106, 'after': 867, 'against':
869, 'all': 1107, 'arguing': 1108, 'asking': 874, 'badgering': 1078, 'been': 1081, 'big': 875, 'borrowing': 945,
'bringing': 878, 'chasing': 879, 'coming': 880, 'counting': 886, 'dead': 888, 'dropping': 889, 'expecting': 885,
'firmly': 870, 'for': 890, 'getting': 1109, 'going': 1112, 'got': 1070, 'hanging': 891, 'holding': 892, 'hoping': 893,
'in': 897, 'insisting': 1108, 'like': 1113, 'looking': 892, 'nagging': 1114, 'not': 899, 'of': 1117, 'on': 1121,
'only': 902, 'pestering': 1078, 'popping': 889, 'pressing': 867, 'pushing': 870, 'saying': 1108, 'stopping': 889,
'strongly': 903, 'suggesting': 1108, 'swinging': 889, 'telling': 1124, 'to': 1183, 'very': 914, 'visiting': 915,
'waiting': 1127}, {'^': 1188, 'shall': 69}, {'have': 402, 'must': 0, 'need': 0, 'should': 0}, {'^': 1209}, {'<i>':
1210, '^': 402}, {'...': 940, '<bid>': 0, '<bid_of>': 756, '<giveinf>': 0, 'always': 0, 'ask': 0, 'do': 1190, 'don':
409, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop':
0}, {'<i>': 924, '^': 837, 'that': 925}, {'...': 1213}, {'bottle': 274}, {'kids': 274}, {'<me>': 1203, '<them>': 1203,
'a': 1215, 'the': 1216, 'wine': 274}, {'come': 274, 'you': 274}, {'worry': 274, 'you': 274}, {'t': 1219}, {'worry':
274}, {'<me>': 274}, {'to': 1222}, {'back': 1223, 'well': 274}, {'love': 274}, {'<me>': 1203, '<them>': 1203, 'her':
1225, 'his': 1225, 'my': 274}, {'luck': 274}, {'a': 274, 'fun': 274}, {'on': 274}, {'touch': 274}, {'in': 1230},
{'mind': 274}, {'hello': 274, 'hi': 274}, {'love': 274, 'regards': 274}, {'<me>': 1203, '<them>': 1203, 'my': 1234},
{'of': 274}, {'care': 274}, {'^': 1188}, {'': (13, 'talk'), '<i>': 1238, '^': 941}, {'<giveinf>': 0, 'always': 0,
'ask': 0, 'do': 1190, 'don': 409, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0,
'sell': 0, 'start': 0, 'stop': 0}, {'^': 1240, 'bring': 1204, 'email': 1204, 'forward': 1204, 'give': 1204, 'lend':
1204, 'mail': 1204, 'send': 1204, 'show': 1204}, {':': 69, '<i>': 1208, '<me>': 1211, '^': 1212, 'at': 1214, 'bring':
1217, 'by': 1214, 'do': 1218, 'don': 1220, 'dont': 1221, 'during': 1214, 'email': 1204, 'forget': 317, 'forward':
1204, 'get': 1224, 'give': 1226, 'good': 1227, 'have': 1228, 'he': 274, 'her': 274, 'his': 274, 'hold': 1229, 'how':
274, 'if': 274, 'in': 1214, 'it': 274, 'keep': 1231, 'lend': 1204, 'mail': 1204, 'never': 1232, 'on': 1214, 'over':
1214, 'say': 1233, 'send': 1235, 'she': 274, 'show': 1204, 'start': 1236, 'stop': 317, 'take': 1237, 'thank': 274,
'that': 1239, 'their': 274, 'they': 274, 'to': 1241, 'via': 1214, 'what': 274, 'when': 274, 'whether': 274, 'why':
274}, {'<bid>': 0, '<bid_of>': 756, '<giveinf>': 0}, {'<me>': 1211, '^': 1243}, {':': 69, '<i>': 1189, '<me>': 1211,
'^': 1212, 'at': 1214, 'bring': 1217, 'by': 1214, 'do': 1218, 'don': 1220, 'dont': 1221, 'during': 1214, 'email':
1204, 'forget': 317, 'forward': 1204, 'get': 1224, 'give': 1226, 'good': 1227, 'have': 1228, 'he': 274, 'her': 274,
'his': 274, 'hold': 1229, 'how': 274, 'if': 274, 'in': 1214, 'it': 274, 'keep': 1231, 'lend': 1204, 'mail': 1204,
'never': 1232, 'on': 1214, 'over': 1214, 'say': 1233, 'send': 1235, 'she': 274, 'show': 1204, 'start': 1236, 'stop':
317, 'take': 1237, 'thank': 274, 'that': 1192, 'their': 274, 'they': 274, 'to': 1241, 'via': 1214, 'what': 274,
'when': 274, 'whether': 274, 'why': 274}, {'<me>': 482}, {'a': 1151, 'an': 1151, 'the': 1151}, {'^': 1247}, {'^':
1164, 'get': 1248, 'have': 1248, 'receive': 1248}, {'^': 1164, 'have': 954}, {'^': 1069, 'not': 1088}, {'got': 1070},
{'got': 1070, 'has': 1251, 'hasn': 1094, 'hasnt': 1088, 'have': 1070, 'haven': 1094, 'havent': 1088, 's': 1252}, {'':
(3, 'advice'), '...': 940}, {'<i>': 1199, '^': 941}, {'<i>': 1197, '^': 1254, 'at': 1214, 'by': 1214, 'during': 1214,
'in': 1214, 'on': 1214, 'over': 1214, 'that': 1255, 'via': 1214}, {'<i>': 1197, '^': 1254, 'that': 1255}, {'<i>':
1210}, {'<me>': 1258}, {'<i>': 1210, 'he': 274, 'her': 274, 'his': 274, 'how': 274, 'if': 274, 'it': 274, 'she': 274,
'that': 274, 'their': 274, 'they': 274, 'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'<me>': 1260}, {'':
(13, 'talk'), '<i>': 847}, {'<i>': 847, '<me>': 849, 'back': 850, 'bring': 1204, 'email': 1204, 'forward': 1204,
'give': 1204, 'he': 274, 'her': 274, 'his': 274, 'how': 274, 'if': 274, 'it': 274, 'lend': 1204, 'mail': 1204, 'send':
1204, 'she': 274, 'show': 1204, 'that': 1262, 'their': 274, 'they': 274, 'to': 1205, 'what': 274, 'when': 274,
'whether': 274, 'why': 274}, {'should': 69}, {'<i>': 1264}, {'^': 1188, 'am': 1054, 'are': 1054, 'd': 1055, 'm': 1054,
're': 1054, 'should': 69, 'were': 1054, 'would': 1055}, {'<i>': 1266, '^': 1191, 'he': 274, 'her': 274, 'his': 274,
'how': 274, 'if': 274, 'it': 274, 'she': 274, 'that': 1192, 'their': 274, 'they': 274, 'to': 1194, 'what': 274,
'when': 274, 'whether': 274, 'why': 274}, {'': (13, 'talk'), '<i>': 1199, '^': 941}, {'<i>': 1199, '^': 941, 'at':
927, 'by': 927, 'during': 927, 'he': 274, 'her': 274, 'his': 274, 'how': 274, 'if': 274, 'in': 927, 'it': 274, 'on':
927, 'over': 927, 'she': 274, 'that': 1268, 'their': 274, 'they': 274, 'via': 927, 'what': 274, 'when': 274,
'whether': 274, 'why': 274}, {'': (13, 'talk'), '<i>': 1059}, {'<i>': 1059, 'at': 927, 'by': 927, 'during': 927, 'he':
274, 'her': 274, 'his': 274, 'how': 274, 'if': 274, 'in': 927, 'it': 274, 'on': 927, 'over': 927, 'she': 274, 'that':
1270, 'their': 274, 'they': 274, 'via': 927, 'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'<me>': 1271},
{'away': 945, 'part': 726}, {'up': 726}, {'answered': 1073, 'called': 1073, 'emailed': 1073, 'messaged': 1073,
'phoned': 1073, 'replied': 1073, 'responded': 1073, 'rung': 1073, 'texted': 1073, 'written': 1073}, {'': (13, 'talk'),
'^': 930, 'a': 931, 'an': 931, 'my': 931, 'our': 931, 'the': 931}, {'catch': 1022, 'come': 274, 'get': 932, 'have':
1276, 'meet': 274, 'read': 932, 'receive': 932, 'see': 1276, 'visit': 274}, {'<me>': 1013, '^': 384, 'a': 301, 'an':
301, 'to': 1277}, {'<me>': 1013, '^': 384, 'a': 301, 'an': 301, 'me': 1016, 'to': 1277, 'us': 1016}, {'<owed_thing>':
292, 'from': 949}, {'<until>': 257, 'by': 257}, {'...': 1281}, {'...': 1280, '<owed_thing>': 297, 'all': 298, 'my':
1282, 'our': 1282, 'some': 298, 'the': 298, 'those': 298}, {'^': 1021, 'catch': 1022, 'come': 274, 'get': 932, 'have':
1276, 'meet': 274, 'read': 932, 'receive': 932, 'see': 1276, 'visit': 274}, {'<me>': 1013, '^': 1283, 'a': 301, 'an':
301, 'me': 1016, 'to': 1284, 'us': 1016}, {'<i>': 833, '<me>': 835, '^': 834, 'that': 840}, {'^': 298, 'a': 872, 'an':
872, 'my': 872, 'our': 872, 'some': 872, 'the': 872}, {'for': 1287}, {'': (23, 'contact'), 'favor': 237, 'favour':
896}, {'a': 863, 'in': 238}, {'get': 908, 'have': 908}, {'a': 863, 'adamant': 1106, 'against': 869, 'all': 1107,
'arguing': 1108, 'around': 726, 'asking': 1288, 'badgering': 1078, 'big': 875, 'clear': 929, 'dead': 888, 'firmly':
870, 'for': 890, 'getting': 1079, 'going': 1079, 'in': 1289, 'insisting': 1108, 'like': 1113, 'nagging': 1080, 'not':
1290, 'of': 1117, 'on': 1078, 'pestering': 1078, 'pushing': 870, 'saying': 1108, 'strongly': 903, 'suggesting': 1108,
'telling': 1124, 'to': 1291, 'very': 914, 'waiting': 1288}, {'...': 936, '^': 24, 'home': 1044, 'off': 1044}, {'a':
863, 'adamant': 1106, 'against': 869, 'all': 870, 'arguing': 1108, 'around': 726, 'badgering': 1078, 'big': 875,
'dead': 888, 'firmly': 870, 'for': 890, 'getting': 1079, 'going': 1079, 'in': 1289, 'insisting': 1108, 'nagging':
1080, 'not': 1290, 'of': 1117, 'on': 1078, 'pestering': 1078, 'pushing': 870, 'saying': 1108, 'strongly': 903,
'suggesting': 1108, 'telling': 1124, 'to': 1291, 'very': 914}, {'ask': 990, 'check': 990, 'clear': 990, 'run': 990,
'sort': 990, 'speak': 990, 'square': 990, 'talk': 990}, {'^': 1295, 'be': 1009, 'get': 1154, 'have': 1159, 'not': 958,
'receive': 1161}, {'t': 958}, {'<me>': 1013, 'me': 1016, 'to': 1096, 'us': 1016}, {'<bid>': 0, 'accept': 0, 'bet': 0,
'bother': 0, 'chase': 0, 'do': 0, 'give': 0, 'go': 0, 'hire': 0, 'invest': 0, 'pay': 0, 'raise': 0, 'rely': 0, 'risk':
0, 'rush': 0, 'sell': 0, 'sign': 0, 'spend': 0, 'start': 0, 'take': 0, 'touch': 0, 'trust': 0}, {'^': 1299}, {'^':
1007, 'get': 908, 'have': 908, 'like': 1298, 'much': 1028, 'not': 1300, 'prefer': 1027, 'rather': 1027, 'sooner':
1027}, {'accept': 0, 'bet': 0, 'bother': 0, 'chase': 0, 'do': 0, 'give': 0, 'go': 0, 'hire': 0, 'invest': 0, 'pay': 0,
'raise': 0, 'rely': 0, 'risk': 0, 'rush': 0, 'sell': 0, 'sign': 0, 'spend': 0, 'start': 0, 'take': 0, 'touch': 0,
'trust': 0}, {'^': 1302}, {'t': 1303}, {'<bids>': 826, '^': 830, 'advised': 841, 'advises': 842, 'all': 843,
'answered': 851, 'answers': 853, 'are': 922, 'argued': 928, 'argues': 929, 'asked': 934, 'asks': 935, 'ate': 937,
'attended': 726, 'babysat': 939, 'baked': 939, 'become': 885, 'becomes': 885, 'believed': 929, 'believes': 943,
'borrowed': 945, 'borrows': 945, 'both': 843, 'bought': 948, 'bringing': 878, 'can': 959, 'cannot': 958, 'cant': 958,
'catered': 939, 'cautioned': 960, 'claims': 961, 'confirmed': 961, 'cooked': 962, 'could': 964, 'couldn': 965,
'couldnt': 963, 'd': 1031, 'did': 1033, 'didn': 1036, 'didnt': 1035, 'doesn': 1038, 'doesnt': 1039, 'drove': 1045,
'emailed': 851, 'expect': 1046, 'expected': 1048, 'expecting': 296, 'expects': 1051, 'explained': 961, 'fed': 948,
'feels': 1058, 'felt': 928, 'figures': 1061, 'get': 1064, 'gets': 1064, 'goes': 758, 'got': 1070, 'had': 1072, 'has':
1089, 'hasn': 1092, 'hasnt': 1091, 'have': 1093, 'haven': 1094, 'havent': 1088, 'headed': 1095, 'heard': 961, 'hoped':
1097, 'hopes': 1097, 'insisted': 1098, 'insists': 1099, 'introduced': 1101, 'is': 1128, 'isn': 1129, 'just': 1133,
'keep': 1135, 'keeps': 1140, 'kept': 1140, 'left': 1141, 'll': 1162, 'made': 1163, 'mentioned': 961, 'mentions': 961,
'messaged': 851, 'met': 937, 'must': 1165, 'need': 1167, 'needed': 1168, 'needs': 1172, 'never': 1177, 'picked': 1132,
'picking': 1122, 'picks': 1122, 'plans': 1097, 'played': 939, 'proposed': 1026, 'proposes': 1026, 're': 1184,
'receives': 885, 'reckoned': 1185, 'reckons': 1195, 'recommended': 1201, 'recommends': 1202, 'replied': 1206,
'replies': 851, 'responded': 851, 'responds': 851, 's': 1207, 'said': 1242, 'sang': 939, 'say': 1244, 'says': 1245,
'served': 948, 'sez': 758, 'shadowed': 1246, 'shall': 1249, 'should': 1250, 'still': 1253, 'suggested': 1256,
'suggests': 1257, 'tell': 1259, 'tells': 1261, 'texted': 1263, 'think': 1265, 'thinks': 1267, 'thought': 1269, 'told':
1272, 'took': 1273, 'turned': 1274, 've': 1275, 'walked': 1095, 'want': 1278, 'wanted': 1279, 'wants': 1285, 'warned':
1286, 'was': 1292, 'went': 1293, 'were': 1294, 'will': 1296, 'won': 1297, 'wont': 958, 'would': 1301, 'wouldn': 1304,
'wouldnt': 1303, 'writes': 851, 'wrote': 1263}, {'bank': 5, 'center': 5, 'centre': 5, 'fair': 5, 'garden': 5, 'hall':
5, 'kitchen': 5, 'library': 5, 'pantry': 5, 'shelter': 5, 'shop': 5}, {'animal': 1306, 'charity': 1306, 'church':
1306, 'community': 1306, 'food': 1306, 'homeless': 1306, 'hospice': 1306, 'school': 1306, 'soup': 1306}, {'^': 1307},
{'the': 1308}, {'at': 1309, 'for': 1309, 'in': 1309}, {'...': 1310}, {'...': 1310, 'the': 1311}, {'at': 1312,
'behind': 1312, 'in': 1312, 'of': 1312, 'on': 1312}, {'': (21, 'gave:encouragement')}, {'^': 1314}, {'natural': 1315},
{'to': 1315}, {'than': 1315}, {'alone': 1315}, {'right': 1315}, {'the': 1320}, {'best': 1315}, {'a': 1316, 'able':
1315, 'amazing': 1315, 'better': 1315, 'brilliant': 1315, 'capable': 1315, 'doing': 1315, 'going': 1317, 'gonna':
1315, 'good': 1315, 'great': 1315, 'more': 1318, 'much': 1315, 'not': 1319, 'on': 1321, 'ready': 1315, 'strong': 1315,
'the': 1322}, {'^': 1314, 'alright': 1315, 'amazing': 1315, 'brilliant': 1315, 'fine': 1315, 'good': 1315, 'grand':
1315, 'great': 1315, 'ok': 1315, 'okay': 1315, 'ready': 1315}, {'brilliantly': 1315, 'fine': 1315, 'great': 1315,
'it': 1315, 'well': 1315}, {'reason': 1315}, {'there': 1315, 'through': 1315}, {'far': 1314}, {'takes': 1315}, {'it':
1329}, {'this': 1315, 'what': 1330}, {'a': 1314, 'an': 1314, 'it': 1315}, {'off': 1315}, {'it': 1333}, {'in': 1315},
{'^': 1314, 'it': 1314}, {'ace': 1315, 'be': 1324, 'been': 1315, 'breeze': 1314, 'come': 1315, 'do': 1325, 'done':
1315, 'earned': 1315, 'every': 1326, 'find': 1315, 'fly': 1315, 'get': 1327, 'go': 1328, 'got': 1331, 'love': 1314,
'make': 1332, 'manage': 1315, 'nail': 1315, 'nothing': 1317, 'pull': 1334, 'put': 1335, 'rock': 1315, 'smash': 1315,
'suit': 1314, 'walk': 1336}, {'been': 1315, 'come': 1315, 'done': 1315, 'earned': 1315, 'every': 1326, 'got': 1331,
'nothing': 1317, 'put': 1335}, {'ace': 1315, 'be': 1324, 'breeze': 1314, 'do': 1325, 'find': 1315, 'fly': 1315, 'get':
1327, 'go': 1328, 'love': 1314, 'make': 1332, 'manage': 1315, 'nail': 1315, 'pull': 1334, 'rock': 1315, 'smash': 1315,
'suit': 1314, 'walk': 1336}, {'a': 1316, 'able': 1315, 'amazing': 1315, 'been': 1315, 'better': 1315, 'brilliant':
1315, 'capable': 1315, 'come': 1315, 'doing': 1315, 'done': 1315, 'earned': 1315, 'every': 1326, 'going': 1317,
'gonna': 1315, 'good': 1315, 'got': 1331, 'great': 1315, 'more': 1318, 'much': 1315, 'not': 1319, 'nothing': 1317,
'on': 1321, 'put': 1335, 'ready': 1315, 'strong': 1315, 'the': 1322}, {'are': 1323, 'd': 1337, 'has': 1338, 'have':
1338, 'is': 1323, 'll': 1339, 're': 1323, 's': 1340, 've': 1338, 'will': 1339, 'would': 1339}, {'<they>': 1341},
{'<they>': 1341, 'that': 1342}, {'<them>': 1343}, {'<them>': 70, 'N': 70}, {'from': 1345}, {'her': 274, 'him': 274,
'me': 274, 'them': 274, 'us': 274}, {'best': 274, 'better': 274, 'fine': 274, 'for': 1347, 'good': 274, 'ok': 274,
'okay': 274}, {'is': 1348, 's': 1348, 'suits': 1348, 'works': 1348}, {'together': 16}, {'<outing>': 16, 'at': 16,
'attending': 16, 'catching': 16, 'celebrating': 16, 'cooking': 16, 'doing': 16, 'driving': 16, 'flying': 16,
'getting': 1350, 'going': 16, 'having': 16, 'heading': 16, 'hosting': 16, 'in': 16, 'meeting': 16, 'picking': 16,
'playing': 16, 'presenting': 16, 'running': 16, 'seeing': 16, 'showing': 16, 'speaking': 16, 'taking': 16,
'traveling': 16, 'travelling': 16, 'trying': 16, 'visiting': 16, 'watching': 16, 'with': 16}, {'<outing>': 16}, {'am':
1352, 'are': 1352, 'm': 1352, 're': 1352}, {'N': 1353}, {'1': 16}, {'up': 16}, {'one': 16}, {'to': 1357}, {'call':
16}, {'1': 1355, 'appointment': 16, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1356, 'chat': 16, 'coffee':
16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow': 1356, 'interview': 16, 'lunch': 16, 'meeting': 16,
'mtg': 16, 'one': 1358, 'phone': 1359, 'session': 16, 'supper': 16, 'sync': 16, 'tea': 16, 'video': 1359, 'workshop':
16, 'zoom': 16}, {'': (2, 'plan'), '1': 1355, 'appointment': 16, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch':
1356, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow': 1356, 'interview': 16,
'lunch': 16, 'meeting': 16, 'mtg': 16, 'one': 1358, 'phone': 1359, 'session': 16, 'supper': 16, 'sync': 16, 'tea': 16,
'video': 1359, 'workshop': 16, 'zoom': 16}, {'up': 1361}, {'1': 1355, 'another': 1360, 'appointment': 16, 'board':
1360, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1356, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16,
'dinner': 16, 'drinks': 16, 'final': 1360, 'first': 1360, 'follow': 1362, 'interview': 16, 'lunch': 16, 'meeting': 16,
'monthly': 1360, 'mtg': 16, 'one': 1358, 'phone': 1359, 'quick': 1360, 'second': 1360, 'session': 16, 'short': 1360,
'supper': 16, 'sync': 16, 'tea': 16, 'team': 1360, 'video': 1359, 'weekly': 1360, 'workshop': 16, 'zoom': 16}, {'1':
1355, 'a': 1363, 'an': 1363, 'another': 1360, 'appointment': 16, 'board': 1360, 'breakfast': 16, 'brunch': 16, 'call':
16, 'catch': 1356, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'final': 1360,
'first': 1360, 'follow': 1362, 'interview': 16, 'lunch': 16, 'meeting': 16, 'monthly': 1360, 'mtg': 16, 'my': 1363,
'one': 1358, 'our': 1363, 'phone': 1359, 'quick': 1360, 'second': 1360, 'session': 16, 'short': 1360, 'supper': 16,
'sync': 16, 'tea': 16, 'team': 1360, 'the': 1363, 'video': 1359, 'weekly': 1360, 'workshop': 16, 'zoom': 16}, {'1':
1355, 'a': 1363, 'an': 1363, 'another': 1360, 'appointment': 16, 'board': 1360, 'breakfast': 16, 'brunch': 16, 'call':
16, 'catch': 1356, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'final': 1360,
'first': 1360, 'follow': 1362, 'got': 1364, 'interview': 16, 'lunch': 16, 'meeting': 16, 'monthly': 1360, 'mtg': 16,
'my': 1363, 'one': 1358, 'our': 1363, 'phone': 1359, 'quick': 1360, 'second': 1360, 'session': 16, 'short': 1360,
'supper': 16, 'sync': 16, 'tea': 16, 'team': 1360, 'the': 1363, 'video': 1359, 'weekly': 1360, 'workshop': 16, 'zoom':
16}, {'am': 1351, 'and': 1354, 'are': 1351, 'fly': 16, 'go': 16, 'have': 1365, 'host': 16, 'm': 1351, 'meet': 16,
're': 1351, 'see': 16, 'travel': 16, 've': 1365, 'visit': 16}, {'<outing>': 16, 'attending': 16, 'catching': 16,
'celebrating': 16, 'cooking': 16, 'doing': 16, 'driving': 16, 'flying': 16, 'getting': 1350, 'going': 16, 'having':
16, 'heading': 16, 'hosting': 16, 'meeting': 16, 'picking': 16, 'playing': 16, 'presenting': 16, 'running': 16,
'seeing': 16, 'showing': 16, 'speaking': 16, 'taking': 16, 'traveling': 16, 'travelling': 16, 'trying': 16,
'visiting': 16, 'watching': 16}, {'am': 1352, 'are': 1367, 'm': 1352, 're': 1352}, {'<i>': 1368}, {'me': 16, 'over':
16, 'round': 16, 'us': 16}, {'bringing': 1370, 'calling': 1370, 'collecting': 1370, 'driving': 1370, 'dropping': 1370,
'fetching': 1370, 'hosting': 1370, 'meeting': 1370, 'picking': 1370, 'ringing': 1370, 'showing': 1370, 'taking': 1370,
'treating': 1370}, {'and': 1369, 'is': 1371, 's': 1371}, {'...': 1349, '<i>': 1366, '<off_it>': 493, 'N': 1372, 'is':
1348, 's': 1348, 'suits': 1348, 'works': 1348}, {'table': 726}, {'the': 1374}, {'room': 726}, {'attendance': 726,
'the': 1376}, {'call': 726}, {'it': 726, 'the': 1378}, {'at': 1375, 'in': 1377, 'on': 1379, 'present': 726, 'there':
726}, {'all': 1380, 'also': 1380, 'at': 1375, 'both': 1380, 'in': 1377, 'on': 1379, 'present': 726, 'there': 726},
{'was': 1381, 'were': 1381}, {'N': 1382}, {'and': 1383, 'was': 1381, 'were': 1381}, {'<outing>': 116, 'attending':
116, 'away': 591, 'booked': 591, 'catching': 116, 'celebrating': 116, 'cooking': 116, 'doing': 116, 'driving': 116,
'due': 608, 'flying': 116, 'getting': 632, 'going': 608, 'having': 116, 'heading': 608, 'hosting': 116, 'meeting':
116, 'off': 608, 'out': 591, 'picking': 116, 'playing': 116, 'presenting': 116, 'running': 116, 'seeing': 116,
'showing': 116, 'speaking': 116, 'taking': 116, 'traveling': 116, 'travelling': 116, 'trying': 116, 'visiting': 116,
'watching': 116}, {'am': 626, 'are': 1385, 'fly': 116, 'have': 628, 'm': 626, 'meet': 116, 're': 626, 'travel': 116,
've': 629}, {'': (14, 'together')}, {'away': 591, 'booked': 591, 'due': 591, 'going': 591, 'heading': 591, 'off': 591,
'out': 591}, {'': (14, 'together'), 'am': 1388, 'are': 1388, 'm': 1388, 're': 1388}, {'<i>': 1386, 'N': 1382, 'i':
1387, 'me': 1389, 'myself': 1387, 'us': 1387}, {'<bid>': 0, '<bid_it>': 0}, {'^': 1391}, {':': 1392}, {':': 1392, 'D':
1393, 'back': 1393}, {'...': 17, 'D': 16, 'along': 116, 'back': 116, 'by': 116, 'down': 116, 'for': 116, 'in': 116,
'out': 116, 'over': 116, 'round': 116, 'to': 116, 'up': 116, 'with': 116}, {'at': 116, 'over': 116, 'with': 116},
{'<give1>': 829, '<giveinf>': 829, '<to_do>': 829}, {'^': 1397}, {'after': 867, 'asking': 867, 'chasing': 879,
'coming': 1395, 'hanging': 891, 'holding': 892, 'looking': 892, 'nagging': 867, 'on': 901, 'pressing': 867, 'staying':
1396, 'to': 1398, 'waiting': 867}, {'^': 81}, {'d': 1400, 'll': 1400, 'will': 1400, 'would': 1400}, {'<they>': 1401},
{'<they>': 1401, 'that': 1402}, {'<me>': 1403}, {':': 25, 'D': 26, 'back': 26}, {'ill': 79, 'sick': 79}, {'in': 1406},
{'along': 726}, {'in': 726}, {'my': 79, 'our': 79}, {'on': 1410}, {'D': 16, 'for': 17, 'to': 17}, {'by': 726},
{'<bid>': 0, 'ask': 0, 'get': 0, 'go': 0, 'leave': 0, 'let': 0, 'take': 0}, {'^': 1414}, {':': 1415}, {'...': 1416},
{':': 1392, 'about': 1417, 'on': 1417, 're': 1417, 'with': 1417}, {':': 1392, 'D': 1393, 'about': 1417, 'back': 1418,
'on': 1417, 're': 1417, 'with': 1417}, {'borrowed': 945}, {'<a_chat>': 726}, {'<a_chat>': 726, 'good': 1421, 'little':
1421, 'long': 1421, 'proper': 1421, 'quick': 1421, 'short': 1421, 'wee': 1421}, {'a': 1422, 'an': 1422, 'some': 1422},
{'for': 1423}, {'...': 1424, 'for': 1423}, {'...': 1424, 'about': 1425, 'around': 1425, 'back': 1425, 'behind': 1425,
'for': 1423, 'late': 1425, 'on': 1425, 'over': 1425}, {'me': 18, 'us': 18}, {'see': 1427}, {'to': 1428, 'with': 1427},
{'...': 17, 'D': 16, 'on': 17}, {'D': 16, 'on': 17}, {'me': 1431, 'mine': 1431, 'ours': 1431, 'us': 1431}, {'by':
1430, 'in': 1430, 'off': 18, 'over': 1430, 'round': 1430, 'to': 1432}, {'...': 1433, 'by': 116, 'in': 116, 'me': 116,
'over': 116, 'round': 116, 'us': 116}, {'by': 18, 'in': 18, 'me': 116, 'over': 18, 'past': 18, 'round': 18, 'us':
116}, {'by': 116, 'in': 116, 'me': 116, 'over': 116, 'round': 116, 'us': 116}, {'...': 1433, 'by': 18, 'in': 18, 'me':
116, 'over': 18, 'past': 18, 'round': 18, 'us': 116}, {'by': 18, 'in': 18, 'out': 867, 'over': 18, 'past': 18,
'round': 18}, {'by': 18, 'in': 18, 'over': 18, 'past': 18, 'round': 18}, {'week': 79}, {'all': 1440, 'ill': 79,
'sick': 79, 'today': 79}, {'leave': 79}, {'for': 1400, 'to': 1400}, {'blower': 726, 'facetime': 726, 'hook': 1443,
'line': 726, 'phone': 726, 'skype': 726, 'teams': 726, 'whatsapp': 726, 'zoom': 726}, {'D': 16, 'annual': 1442, 'at':
900, 'blower': 726, 'facetime': 726, 'for': 17, 'holiday': 79, 'holidays': 79, 'hols': 79, 'leave': 79, 'line': 726,
'maternity': 79, 'paternity': 79, 'phone': 726, 'skype': 726, 'teams': 726, 'the': 1444, 'to': 17, 'vacation': 79,
'whatsapp': 726, 'zoom': 726}, {'sick': 79}, {'after': 867, 'asking': 867, 'back': 1429, 'borrowing': 945, 'bringing':
1434, 'calling': 1435, 'chasing': 879, 'collecting': 1434, 'coming': 1395, 'driving': 1436, 'dropping': 1437,
'fetching': 1434, 'giving': 1436, 'hanging': 891, 'here': 1429, 'holding': 892, 'hosting': 1436, 'in': 1429,
'looking': 1438, 'meeting': 1436, 'nagging': 867, 'nipping': 1439, 'off': 1441, 'on': 1445, 'out': 1446, 'picking':
1436, 'popping': 1439, 'pressing': 867, 'ringing': 1436, 'round': 1429, 'showing': 1436, 'staying': 1396, 'stopping':
1439, 'swinging': 1439, 'taking': 1436, 'to': 1398, 'treating': 1436, 'uncontactable': 79, 'unreachable': 79,
'unwell': 79, 'waiting': 867}, {'it': 726, 'off': 1044}, {'1': 361, '1on1': 79, 'call': 79, 'meeting': 79, 'one': 366,
'session': 79, 'stand': 363, 'standup': 79, 'sync': 79}, {'1': 361, '1on1': 79, 'board': 1449, 'call': 79, 'daily':
1449, 'meeting': 79, 'monthly': 1449, 'one': 366, 'quarterly': 1449, 'session': 79, 'stand': 363, 'standup': 79,
'sync': 79, 'team': 1449, 'weekly': 1449}, {'D': 1450, 'my': 1450, 'our': 1450, 'the': 1450, 'this': 1450}, {'i':
1387, 'me': 1387, 'myself': 1387, 'us': 1387}, {'annual': 1442, 'holiday': 79, 'holidays': 79, 'hols': 79, 'leave':
79, 'maternity': 79, 'paternity': 79, 'vacation': 79}, {'swore': 1403}, {'after': 867, 'asking': 867, 'chasing': 879,
'coming': 1395, 'hanging': 891, 'holding': 892, 'looking': 892, 'nagging': 867, 'on': 901, 'pressing': 867, 'to':
1398, 'waiting': 867}, {'a': 770, 'short': 70}, {':': 69, 'basically': 70, 'in': 1456}, {'<give1>': 81, '<giveinf>':
81, '<to_do>': 81}, {'^': 1458}, {'to': 1459}, {'busy': 79, 'dead': 79, 'engaged': 79, 'off': 79, 'switched': 364},
{'is': 1461, 'was': 1461}, {'hook': 1443}, {'D': 16, 'annual': 1442, 'at': 900, 'for': 17, 'holiday': 79, 'holidays':
79, 'hols': 79, 'leave': 79, 'maternity': 79, 'paternity': 79, 'the': 1463, 'to': 17, 'vacation': 79}, {'<view>':
1457, 'after': 867, 'asking': 867, 'back': 1429, 'borrowing': 945, 'bringing': 1434, 'call': 1460, 'calling': 1435,
'chasing': 879, 'collecting': 1434, 'coming': 1395, 'driving': 1436, 'dropping': 1437, 'fetching': 1434, 'giving':
1436, 'go': 1460, 'hanging': 891, 'here': 1429, 'holding': 892, 'hosting': 1436, 'in': 1429, 'job': 1460, 'line':
1462, 'looking': 1438, 'meeting': 1436, 'mobile': 1462, 'move': 1460, 'nagging': 867, 'nipping': 1439, 'number': 1462,
'off': 1441, 'on': 1464, 'out': 1446, 'phone': 1462, 'picking': 1436, 'popping': 1439, 'pressing': 867, 'ringing':
1436, 'round': 1429, 'showing': 1436, 'staying': 1396, 'stopping': 1439, 'swinging': 1439, 'taking': 1436, 'task':
1460, 'to': 1398, 'treating': 1436, 'turn': 1460, 'uncontactable': 79, 'unreachable': 79, 'unwell': 79, 'waiting':
867}, {'yes': 1412}, {'': (23, 'contact'), 'attendance': 726, 'the': 1376}, {'blower': 726, 'call': 726, 'facetime':
726, 'line': 726, 'phone': 726, 'skype': 726, 'teams': 726, 'whatsapp': 726, 'zoom': 726}, {'annual': 1442, 'blower':
726, 'facetime': 726, 'holiday': 79, 'holidays': 79, 'hols': 79, 'it': 726, 'leave': 79, 'line': 726, 'maternity': 79,
'paternity': 79, 'phone': 726, 'skype': 726, 'teams': 726, 'the': 1468, 'vacation': 79, 'whatsapp': 726, 'zoom': 726},
{'all': 1380, 'also': 1380, 'around': 726, 'at': 1375, 'both': 1380, 'in': 1467, 'off': 1441, 'on': 1469, 'out': 1446,
'present': 726, 'there': 726, 'uncontactable': 79, 'unreachable': 79, 'unwell': 79}, {'home': 1044, 'off': 1044},
{'blower': 726, 'facetime': 726, 'it': 726, 'line': 726, 'phone': 726, 'skype': 726, 'teams': 726, 'the': 1468,
'whatsapp': 726, 'zoom': 726}, {'all': 1380, 'also': 1380, 'around': 726, 'at': 1375, 'both': 1380, 'in': 1467, 'on':
1472, 'present': 726, 'there': 726}, {':': 25, 'about': 1417, 'on': 1417, 're': 1417, 'with': 1417}, {':': 25, 'D':
26, 'about': 1417, 'back': 1474, 'on': 1417, 're': 1417, 'with': 1417}, {'...': 790, 'N': 1384, 'all': 843, 'and':
1390, 'answered': 1394, 'are': 1399, 'assured': 1404, 'assures': 1404, 'attended': 726, 'barked': 1405, 'borrowed':
945, 'borrows': 945, 'both': 843, 'called': 1407, 'came': 1408, 'can': 965, 'cannot': 963, 'cant': 963, 'chaired':
726, 'chipped': 1409, 'coming': 889, 'commented': 1411, 'confirmed': 1412, 'could': 964, 'couldn': 965, 'couldnt':
963, 'dialed': 1409, 'dialled': 1409, 'dialling': 1409, 'did': 1033, 'didn': 1129, 'didnt': 1032, 'dmed': 1394,
'doesn': 1129, 'dropped': 1413, 'dropping': 889, 'drove': 1095, 'emailed': 1419, 'guaranteed': 1403, 'guarantees':
1403, 'has': 1420, 'headed': 1095, 'hung': 1426, 'is': 1447, 'isn': 1129, 'left': 1044, 'liked': 1410, 'lingered':
1426, 'looked': 1409, 'made': 1448, 'mailed': 1419, 'mails': 1405, 'messaged': 1419, 'missed': 1451, 'n': 1452,
'never': 1032, 'off': 1441, 'on': 1453, 'out': 1446, 'phoned': 1407, 'pinged': 1394, 'pinky': 1454, 'popping': 889,
'rang': 1407, 're': 1455, 'replied': 1419, 'reposted': 1410, 'rocked': 1274, 's': 1465, 'said': 1466, 'sat': 1409,
'shadowed': 1246, 'shared': 1410, 'shouted': 1405, 'showed': 1274, 'slacked': 1394, 'stayed': 1426, 'staying': 889,
'stopped': 1426, 'swears': 1403, 'swore': 1403, 'tagged': 1408, 'texted': 1419, 'texts': 1405, 'took': 1273, 'turned':
1274, 'uncontactable': 79, 'unreachable': 79, 'unwell': 79, 'visiting': 889, 'vowed': 1403, 'vows': 1403, 'waited':
1426, 'walked': 1095, 'was': 1470, 'went': 1471, 'were': 1473, 'whatsapped': 1394, 'will': 964, 'won': 965, 'wont':
963, 'writes': 1475, 'wrote': 1419}, {'missed': 487}, {'afternoon': 480, 'day': 480, 'days': 480, 'evening': 480,
'few': 1477, 'h': 480, 'hour': 480, 'hours': 480, 'hr': 480, 'hrs': 480, 'morning': 480}, {'invitation': 116,
'invite': 116}, {'my': 1479, 'our': 1479, 'the': 1479}, {'<told_in>': 79}, {'have': 402, 'must': 0, 'need': 402,
'ought': 402, 'should': 0}, {'^': 1482}, {'<i>': 1483}, {'<i>': 1483, 's': 1481}, {'': (13, 'talk'), '<their>': 1481,
'<them>': 1484, '<told_in>': 79, 'N': 1485, 'my': 1481, 'the': 1481}, {'to': 1486}, {'^': 519, 'for': 528}, {'^': 481,
'for': 482}, {'board': 1489}, {'guarantor': 1488, 'referee': 1488, 'reference': 1488, 'sounding': 1490}, {'s': 1491},
{'<their>': 1491, 'N': 1492, 'a': 1491}, {'as': 1493}, {':': 619}, {'^': 61, 'for': 244, 'to': 244}, {'court': 1496},
{'me': 1496, 'my': 1497, 'our': 1497, 'us': 1496}, {'in': 1498, 'on': 1498, 'with': 1498}, {':': 244, 'N': 1495,
'for': 382, 'in': 1498, 'is': 1499, 'me': 358, 'on': 1498, 's': 1499, 'with': 1498}, {'N': 1495}, {'^': 0, 'is': 807,
'to': 69, 'was': 807}, {'<them>': 1502, 'N': 1502}, {'...': 70, ':': 69, 'from': 1503, 'is': 807, 'was': 807}, {'D':
838, '^': 837}, {'<me>': 1505}, {'can': 0, 'could': 0, 'have': 402, 'must': 0, 'need': 402, 'ought': 402, 'shd': 0,
'should': 0, 'shouldn': 409, 'shouldnt': 0}, {'^': 1507}, {'never': 0, 'not': 402, 'to': 0}, {'^': 1509},
{'<plainly>': 1510, '^': 1509}, {'never': 402, 'no': 402, 'not': 402, 'to': 0}, {'^': 1512}, {'against': 0, 'never':
402, 'no': 402, 'not': 402, 'to': 0}, {'<plainly>': 1511, 'D': 1513, '^': 1514, 'against': 0, 'at': 839, 'by': 839,
'during': 839, 'in': 839, 'on': 839, 'over': 839, 'via': 839}, {'^': 481, 'about': 482, 'for': 482, 'in': 482, 'on':
482, 'through': 482, 'with': 482}, {'<i>': 1508}, {'<i>': 1508, '<me>': 1515, '<them>': 1516, '^': 757, 'that': 1517},
{'D': 838, '^': 837, 'at': 839, 'by': 839, 'during': 839, 'in': 839, 'on': 839, 'over': 839, 'via': 839}, {'<i>':
1508, '<me>': 1519, '^': 757, 'that': 1517}, {'<them>': 1516}, {'d': 1459, 'll': 1459, 'will': 1459, 'would': 1459},
{'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'lunch':
18, 'meeting': 18}, {'N': 1522, 'he': 1522, 'she': 1522, 'they': 1522}, {'meet': 16}, {'N': 1522, 'a': 1523,
'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'he':
1522, 'lunch': 18, 'meeting': 18, 'on': 16, 'our': 1523, 'she': 1522, 'that': 1524, 'the': 1523, 'they': 1522, 'to':
1525}, {'called': 79, 'met': 79, 'rang': 79}, {'for': 16, 'to': 16}, {'calling': 16, 'going': 1528, 'having': 16,
'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'calling': 16, 'going': 1528, 'having':
16, 'hosting': 16, 'instead': 1529, 'joining': 16, 'meeting': 16, 'now': 1529, 'putting': 364, 'seeing': 16,
'visiting': 16}, {'afternoon': 480, 'day': 480, 'days': 480, 'evening': 480, 'h': 486, 'hour': 486, 'hours': 486,
'hr': 486, 'hrs': 486, 'morning': 480}, {'quote': 69}, {'1': 272}, {'one': 272}, {'to': 1534}, {'1': 1533, '1on1':
272, 'call': 272, 'catch': 1122, 'demo': 272, 'meeting': 272, 'one': 1535, 'session': 272, 'stand': 1122, 'standup':
272, 'sync': 272}, {'i': 1532, 'no': 1536}, {'about': 506, 'on': 506}, {'questions': 1538}, {'many': 1539,
'questions': 1538}, {'s': 1540}, {'<their>': 1540, 'N': 1541}, {'<their>': 1540, 'N': 1541, 'all': 1542}, {'N': 1495,
'me': 358}, {'^': 1314, 'about': 1315, 'down': 1315, 'for': 1315, 'on': 1315, 'up': 1315}, {'<them>': 1545}, {'': (2,
'plan'), 'up': 16}, {'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned': 16,
'scheduled': 16, 'set': 1547}, {'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'is': 1548,
'planned': 16, 's': 1548, 'scheduled': 16, 'set': 1547}, {'N': 726}, {'to': 1550}, {'off': 1551, 'out': 1551, 'over':
1551, 'to': 1550}, {'gone': 1552}, {'calling': 16, 'going': 1528, 'gone': 1552, 'having': 16, 'hosting': 16,
'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'calling': 16, 'coming': 16, 'finally': 1553, 'going':
1528, 'gone': 1552, 'having': 16, 'hosting': 16, 'instead': 1529, 'joining': 16, 'just': 1553, 'meeting': 16, 'now':
1554, 'seeing': 16, 'visiting': 16}, {'into': 69, 'out': 237}, {'case': 528, 'corner': 528}, {'s': 1557}, {'<me>':
1556, '<their>': 1557, 'N': 1558}, {'has': 274, 'is': 274, 'wants': 274, 'was': 274}, {'^': 536}, {'<them>': 1561,
'N': 1561}, {'to': 1562}, {'loan': 1563}, {'<they>': 274, 'N': 1560, 'a': 1564, 'did': 1550, 'was': 1550, 'were':
1550}, {'<me>': 27}, {'into': 27}, {'out': 27}, {'<redo>': 27, 'let': 1566, 'look': 1567, 'work': 1568}, {'^': 1569},
{'^': 1569, 'please': 1570}, {'': (8, 'asked'), 'to': 1571}, {'': (8, 'asked')}, {'breakfast': 18, 'brunch': 18,
'call': 18, 'coffee': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18, 'supper': 18, 'tea': 18}, {'for':
1574}, {'for': 1574, 'out': 1575, 'over': 1575, 'round': 1575, 'to': 1574}, {'<them>': 1572, 'N': 1573, 'for': 274,
'how': 274, 'if': 274, 'me': 1576, 'us': 1576, 'what': 274, 'when': 274, 'whether': 274, 'why': 274}, {'s': 476},
{'<their>': 476, 'N': 1578}, {'<their>': 476, 'N': 1578, 'out': 1579}, {'in': 482, 'on': 482, 'through': 482, 'with':
482}, {'in': 482, 'on': 482, 'out': 1581, 'through': 482, 'with': 482}, {'<them>': 1582}, {'d': 244, 'll': 244,
'will': 244, 'would': 244}, {'...': 142, 'D': 61, 'my': 61, 'our': 61}, {'^': 1585}, {'expect': 1586, 'have': 1586},
{'get': 1586, 'have': 1586}, {'...': 62, '<until>': 61}, {'a': 1589, 'all': 1589, 'an': 1589, 'everything': 1589,
'it': 1589, 'my': 1589, 'our': 1589, 'the': 1589, 'them': 1589, 'these': 1589, 'those': 1589}, {'^': 1590},
{'getting': 684}, {'can': 1587, 'could': 1587, 'd': 1588, 'get': 1586, 'gets': 1586, 'has': 1591, 'have': 1591, 'is':
1592, 'll': 1588, 'receives': 684, 's': 1592, 'will': 1588, 'would': 1588}, {'<i>': 1584, '<they>': 1593}, {'<i>':
1584, '<they>': 1593, 'that': 1594}, {'<i>': 1584}, {'<i>': 1584, 'that': 1596}, {'<i>': 1584, '<them>': 1597, 'N':
1597, 'that': 1596}, {'<i>': 1584, '<them>': 1595, 'N': 1597, 'that': 1596, 'to': 1598}, {'myself': 79, 'ourselves':
79}, {'own': 79}, {'my': 1601}, {'alone': 79, 'by': 1600, 'on': 1602, 'with': 726}, {'me': 79, 'us': 79}, {'call': 79,
'calls': 79, 'emails': 79, 'mails': 79, 'messages': 79, 'texts': 79}, {'my': 1605, 'our': 1605}, {'breakfast': 79,
'call': 79, 'catch': 363, 'coffee': 79, 'demo': 79, 'dinner': 79, 'drinks': 79, 'lunch': 79, 'meeting': 79, 'review':
79, 'session': 79, 'slot': 79, 'visit': 79, 'zoom': 79}, {'...': 1607, 'breakfast': 79, 'call': 79, 'catch': 363,
'coffee': 79, 'demo': 79, 'dinner': 79, 'drinks': 79, 'lunch': 79, 'meeting': 79, 'review': 79, 'session': 79, 'slot':
79, 'visit': 79, 'zoom': 79}, {'<their>': 1608, 'D': 1608, 'my': 1608, 'our': 1608, 'the': 1608, 'this': 1608}, {'^':
5, 's': 476}, {'': (23, 'contact'), '<their>': 476, '<them>': 476, 'N': 1610}, {'<their>': 476, '<them>': 476, 'N':
1610, 'for': 1611}, {'at': 528, 'for': 528, 'in': 528, 'to': 528, 'up': 528, 'with': 528}, {'<them>': 1613, 'N': 1613,
'out': 79}, {'': (0, 'missed'), 'on': 79}, {'court': 1400}, {'s': 1616}, {'<their>': 1616, 'N': 1617, 'me': 1496,
'my': 1497, 'our': 1497, 'us': 1496}, {'<their>': 1616, 'N': 1617}, {'in': 1619}, {'in': 1618, 'now': 1620, 'on':
1498, 'with': 1498}, {'in': 1618, 'is': 1621, 'now': 1620, 'on': 1498, 's': 1621, 'with': 1498}, {'locked': 272},
{'$$': 79, 'up': 272}, {'all': 1623, 'closed': 272, 'locked': 1624, 'shut': 272}, {'was': 1625, 'were': 1625}, {'of':
79}, {'from': 79, 'out': 1627}, {'bird': 1628}, {'call': 1628, 'cheep': 1628, 'dicky': 1629, 'line': 1628, 'message':
1628, 'murmur': 1628, 'peep': 1628, 'reply': 1628, 'sausage': 1628, 'sound': 1628, 'squeak': 1628, 'thing': 1628,
'whisper': 1628, 'word': 1628}, {'a': 1630}, {'as': 1631}, {'much': 1632}, {'a': 1630, 'one': 1630, 'so': 1633},
{'up': 744}, {'to': 274}, {'call': 1636, 'job': 1636, 'move': 1636, 'task': 1636, 'turn': 1636}, {'s': 1637}, {'': (1,
'moved')}, {'till': 1639, 'to': 1639, 'until': 1639}, {'<them>': 79, 'N': 79, 'to': 457}, {'N': 1638, 'her': 1637,
'his': 1637, 'meaning': 702, 'moved': 1640, 'my': 1637, 'our': 1637, 'putting': 364, 'their': 1637, 'trying': 1641},
{'from': 69}, {'<plainly>': 1511, 'D': 838, '^': 837, 'away': 1643, 'into': 69, 'off': 69, 'to': 69, 'toward': 69,
'towards': 69}, {'<me>': 1644}, {'to': 69}, {'^': 0, 'not': 1646, 'to': 69}, {'be': 1647}, {'is': 1647, 's': 1647,
'was': 1647, 'would': 1648}, {'bet': 1649, 'course': 1649, 'move': 1649, 'play': 1649, 'thing': 1649, 'way': 1649},
{'along': 1315, 'on': 1315, 'up': 1315}, {'<them>': 1651, 'N': 1651}, {'on': 1315, 'up': 1315}, {'<them>': 1653, 'N':
1653}, {'': (0, 'missed'), 'again': 79, 'aside': 79, 'off': 79, 'out': 79, 'up': 79}, {'<their>': 1608, 'D': 1608,
'me': 1655, 'my': 1608, 'our': 1608, 'the': 1608, 'this': 1608, 'us': 1655}, {'out': 79}, {'aside': 79, 'off': 79,
'out': 79}, {'<me>': 1657, 'me': 1658, 'off': 79, 'us': 1658}, {'': (2, 'plan'), 'for': 16, 'w': 16, 'with': 16},
{'for': 16, 'w': 16, 'with': 16}, {'slot': 1661}, {'hour': 1661}, {'D': 16, 'for': 17}, {'day': 1661, 'slot': 1661},
{'D': 1660, 'a': 1662, 'an': 1663, 'for': 17, 'in': 1664, 'out': 1664, 'the': 1665, 'time': 1661}, {'': (2, 'plan'),
'for': 16}, {'': (2, 'plan'), 'in': 1667}, {'confidence': 1315, 'mood': 1315, 'morale': 1315}, {'<their>': 1669},
{'us': 1387}, {'of': 1671}, {'agreed': 16, 'alone': 79, 'arranged': 16, 'booked': 16, 'by': 1600, 'confirmed': 16,
'fixed': 16, 'is': 1548, 'on': 1602, 'planned': 16, 's': 1548, 'scheduled': 16, 'set': 1547}, {'^': 505, 'about': 506,
'for': 506, 'in': 506, 'on': 506}, {'<them>': 1674}, {'between': 342, 'for': 342, 'from': 342, 'with': 342}, {'intro':
1676}, {'email': 1677, 'intro': 1676, 'mail': 1677}, {'an': 1678, 'the': 1678}, {'...': 536}, {'my': 1680, 'our':
1680}, {'on': 506, 'with': 506}, {'date': 1682, 'speed': 1682}, {'about': 506, 'on': 506, 'to': 1683}, {'^': 1681,
'in': 1538, 'up': 1684}, {'together': 341}, {'N': 1686}, {'': (23, 'contact'), 'N': 1686, 'and': 1687, 'in': 1538,
'up': 1538}, {'D': 1639, 'by': 1639, 'to': 1639}, {'<them>': 1685, 'N': 1688, 'forward': 1689}, {'down': 1315, 'on':
1315, 'up': 1315}, {'<them>': 1691, 'N': 1653}, {'down': 1315, 'up': 1315}, {'<them>': 1693}, {'<their>': 1608, 'D':
1608, 'into': 726, 'me': 1655, 'my': 1608, 'our': 1608, 'the': 1608, 'this': 1608, 'to': 1639, 'us': 1655}, {'with':
1550}, {'hello': 272}, {'hello': 272, 'hi': 272}, {'chat': 272, 'said': 1697, 'say': 1698, 'speak': 272, 'talk': 272},
{'not': 1699}, {'t': 1699}, {'did': 1700, 'didn': 1701, 'didnt': 1699, 'never': 1699}, {'gone': 272, 'left': 272},
{'d': 1703, 'had': 1703}, {'machine': 79}, {'mail': 79}, {'answering': 1705, 'answerphone': 79, 'mailbox': 79, 'vm':
79, 'voice': 1706, 'voicemail': 79}, {'s': 1707}, {'<their>': 1707, 'N': 1708, 'the': 1707}, {'got': 1709}, {'<i>':
1702, '<they>': 1704, 'did': 1700, 'didn': 1701, 'didnt': 1699, 'got': 1709, 'never': 1699, 'only': 1710, 'reached':
1709}, {'they': 274}, {'end': 1712}, {'the': 1713}, {'ld': 79, 'led': 79, 'lled': 79}, {'<off_it>': 494, 'agreed': 16,
'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set': 1547}, {'<off_it>':
494, 'agreed': 16, 'arranged': 16, 'been': 495, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned': 16,
'scheduled': 16, 'set': 1547}, {'<off_it>': 493, 'agreed': 16, 'arranged': 16, 'been': 495, 'being': 495, 'booked':
16, 'confirmed': 16, 'fixed': 16, 'from': 726, 'gets': 495, 'got': 495, 'had': 497, 'has': 498, 'is': 1716, 'moved':
1639, 'planned': 16, 's': 1717, 'scheduled': 16, 'set': 1547, 'w': 501, 'was': 495, 'were': 495, 'with': 501}, {'joy':
79, 'luck': 79}, {'home': 79}, {'only': 79}, {'engaged': 79, 'no': 1719, 'nobody': 1720, 'rang': 1657, 'voicemail':
1721}, {'ask': 1573}, {'to': 1723}, {'': (23, 'contact'), '...': 1722, 'N': 1724, 'it': 364, 'off': 79}, {'fears':
1315, 'nerves': 1315, 'worries': 1315}, {'<their>': 1726, '<them>': 1545}, {'^': 5, 'to': 476, 'with': 476}, {'^': 5,
'out': 1728, 'to': 476, 'with': 476}, {'<them>': 1729, 'N': 1729}, {'': (23, 'contact'), 'aid': 1730, 'assist': 1730,
'help': 1730}, {'along': 726, 'by': 726, 'in': 726, 'over': 726, 'round': 726, 'to': 1731}, {'held': 79}, {'blower':
79, 'line': 79, 'phone': 79}, {'the': 1734}, {'answer': 79, 'pick': 363, 'reply': 79}, {'on': 1735, 'to': 1736},
{'hold': 79}, {'<them>': 1737, 'N': 1737, 'a': 1738, 'hold': 79, 'in': 372, 'through': 79, 'to': 79}, {'<them>': 1737,
'N': 1737, 'hold': 79, 'through': 79}, {'': (0, 'missed'), 'it': 79}, {'a': 1738, 'hold': 79, 'in': 372, 'through':
79, 'to': 79}, {'hold': 79, 'through': 79}, {'call': 79, 'catch': 375, 'caught': 79, 'contact': 79, 'find': 79, 'get':
1742, 'got': 1743, 'make': 1741, 'meet': 79, 'met': 79, 'phone': 79, 'reach': 79, 'reached': 79, 'ring': 79, 'see':
79, 'speak': 79, 'spoke': 79, 'talk': 79, 'talked': 79, 'visit': 79}, {'to': 1744}, {'place': 79}, {'D': 274, 'be':
1733, 'call': 79, 'catch': 375, 'caught': 79, 'contact': 79, 'find': 79, 'get': 1739, 'got': 1740, 'happen': 79,
'make': 1741, 'manage': 1745, 'materialise': 79, 'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1744,
'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'take': 1746, 'talk': 79, 'talked': 79,
'visit': 79}, {'t': 1747, 'we': 274}, {'account': 274, 'contract': 274, 'insurance': 274, 'membership': 274, 'order':
274, 'plan': 274, 'subscription': 274}, {'': (0, 'missed'), 'her': 1749, 'his': 1749, 'the': 1749, 'their': 1749},
{'be': 1733, 'call': 79, 'catch': 375, 'caught': 79, 'contact': 79, 'find': 79, 'get': 1742, 'got': 1743, 'happen':
79, 'make': 1741, 'manage': 1745, 'materialise': 79, 'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'quite':
1744, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'take': 1746, 'talk': 79, 'talked':
79, 'visit': 79}, {'<them>': 476, 'N': 476}, {'for': 1752}, {'sat': 1753}, {'up': 1549}, {'against': 69, 'away': 1643,
'not': 1646, 'off': 69}, {'<me>': 1756, 'against': 69, 'away': 1643, 'not': 1646, 'off': 69}, {'<them>': 1613, 'N':
1613}, {'no': 79, 'nobody': 79}, {'...': 1759}, {'door': 1760}, {'s': 1761}, {'<their>': 1761, 'N': 1762, 'the':
1761}, {'<their>': 1761, 'N': 1762, 'at': 1763, 'on': 1763, 'the': 1761}, {'over': 744, 'through': 744, 'thru': 744,
'up': 744}, {'^': 742}, {'<their>': 526, 'N': 743, 'a': 1766, 'the': 1766}, {'back': 1765, 'over': 1767, 'right':
1765, 'through': 1767, 'thru': 1767, 'up': 1767}, {'up': 1314}, {'<them>': 1545, 'N': 1653, 'her': 1769}, {'at': 476,
'for': 476, 'on': 476, 'with': 476}, {'in': 1771}, {'<their>': 476, 'N': 1578, 'out': 1579, 'up': 744}, {'with': 726},
{'...': 1774}, {'in': 1538, 'up': 1538}, {'<them>': 1776, 'N': 1776}, {'volunteer': 476}, {'a': 1778}, {'as': 1779,
'for': 477, 'pro': 478, 'unpaid': 476}, {'<their>': 481, 'a': 481, 'an': 481, 'the': 481}, {'^': 1781}, {'of': 1782},
{'': (18, 'gave:mentoring'), '<their>': 481, 'a': 481, 'an': 481, 'the': 481}, {'^': 1784}, {'^': 481, 'about': 482,
'ahead': 1783, 'before': 1782, 'for': 1785, 'in': 482, 'on': 482, 'through': 482, 'with': 482}, {'^': 481, 'ahead':
1783, 'before': 1782, 'for': 1785, 'on': 482, 'through': 482}, {'...': 1780, '<them>': 1786, 'N': 1787, 'as': 1779,
'for': 477, 'pro': 478, 'unpaid': 476}, {'for': 482, 'on': 482, 'through': 482}, {'<them>': 1516, 'N': 1789},
{'<off_it>': 493, 'agreed': 16, 'alone': 79, 'arranged': 16, 'been': 495, 'being': 495, 'booked': 16, 'by': 1600,
'confirmed': 16, 'fixed': 16, 'gets': 495, 'got': 495, 'had': 497, 'has': 498, 'is': 1716, 'moved': 1639, 'on': 1602,
'planned': 16, 's': 1717, 'scheduled': 16, 'set': 1547, 'w': 501, 'was': 495, 'were': 495, 'with': 501}, {'<them>':
1545, 'N': 1315}, {'...': 736, '^': 737, 'linkedin': 79, 'photo': 79, 'photos': 79, 'post': 79, 'posts': 79,
'profile': 79, 'status': 79, 'stories': 79, 'story': 79, 'tweet': 79, 'update': 79}, {'s': 1793}, {'<their>': 738,
'N': 1794}, {'on': 1795}, {'<them>': 5, 'N': 5}, {'for': 1797}, {'...': 1798}, {'^': 1799}, {'<their>': 1800, 'a':
1800, 'an': 1800, 'the': 1800}, {'a': 1523, 'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18,
'demo': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18, 'our': 1523, 'the': 1523}, {'<them>': 1315, 'N':
1315}, {'': (15, 'gave:intro'), 'N': 341}, {'a': 341, 'an': 341, 'my': 341, 'our': 341, 'some': 341, 'the': 341,
'three': 341, 'two': 341}, {'': (15, 'gave:intro'), 'N': 341, '^': 1805}, {'and': 342, 'to': 342, 'w': 342, 'with':
342}, {'and': 1804, 'to': 1806, 'up': 1807, 'w': 342, 'with': 1806}, {'and': 1804, 'to': 1806, 'with': 1806}, {'^':
341}, {'other': 1810}, {'each': 1811}, {'^': 341, 'to': 1812, 'up': 1810, 'with': 1812}, {'<them>': 1808, 'N': 1809,
'them': 1813}, {'asking': 250, 'calling': 250, 'hiring': 250, 'inviting': 250}, {'away': 1643, 'into': 69, 'off': 69,
'to': 69, 'toward': 69, 'towards': 69}, {'<me>': 1816}, {'a': 5, 'our': 5, 'the': 5}, {'at': 1818, 'for': 1818, 'in':
1818}, {'breakfast': 1819, 'breakfasts': 1819, 'clothes': 1819, 'dinners': 1819, 'donations': 1819, 'food': 1819,
'lunches': 1819, 'meals': 1819, 'parcels': 1819, 'soup': 1819, 'tea': 1819}, {'^': 1820}, {'be': 1733, 'call': 79,
'catch': 375, 'caught': 79, 'contact': 79, 'find': 79, 'get': 1739, 'got': 1740, 'happen': 79, 'make': 1741, 'manage':
1745, 'materialise': 79, 'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1744, 'reach': 79, 'reached':
79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'take': 1746, 'talk': 79, 'talked': 79, 'visit': 79}, {'not':
1822, 'we': 274}, {'around': 702, 'round': 702}, {'get': 1824, 'got': 1824, 'gotten': 1824}, {'for': 79, 'to': 79},
{'time': 1826}, {'': (0, 'missed'), 'any': 1827, 'enough': 1827, 'the': 1827, 'time': 1826}, {'any': 1827, 'enough':
1827, 'the': 1827, 'time': 1826}, {'<them>': 1737, 'N': 1737, 'a': 1738, 'around': 702, 'hold': 79, 'in': 372,
'round': 702, 'through': 79, 'to': 79}, {'<them>': 1737, 'N': 1737, 'around': 702, 'hold': 79, 'round': 702,
'through': 79}, {'a': 1738, 'around': 702, 'hold': 79, 'in': 372, 'round': 702, 'through': 79, 'to': 79}, {'around':
702, 'hold': 79, 'round': 702, 'through': 79}, {'call': 79, 'catch': 375, 'caught': 79, 'contact': 79, 'find': 79,
'get': 1832, 'got': 1833, 'gotten': 1824, 'make': 1741, 'meet': 79, 'met': 79, 'phone': 79, 'reach': 79, 'reached':
79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'talk': 79, 'talked': 79, 'visit': 79}, {'be': 1733, 'call': 79,
'catch': 375, 'caught': 79, 'contact': 79, 'ever': 1825, 'find': 1828, 'found': 1829, 'get': 1830, 'got': 1831,
'gotten': 1824, 'had': 1829, 'happen': 79, 'have': 1829, 'make': 1741, 'manage': 1745, 'materialise': 79,
'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1834, 'reach': 79, 'reached': 79, 'ring': 79, 'see':
79, 'speak': 79, 'spoke': 79, 'take': 1746, 'talk': 79, 'talked': 79, 'visit': 79, 'yet': 1825}, {'t': 1835}, {'be':
1733, 'call': 79, 'catch': 375, 'caught': 79, 'contact': 79, 'ever': 1825, 'find': 79, 'get': 1830, 'got': 1831,
'gotten': 1824, 'happen': 79, 'make': 1741, 'manage': 1745, 'materialise': 79, 'materialize': 79, 'meet': 79, 'met':
79, 'phone': 79, 'quite': 1834, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'take':
1746, 'talk': 79, 'talked': 79, 'visit': 79, 'yet': 1825}, {'...': 70, ':': 69}, {'assembly': 1753, 'class': 1753,
'duty': 1753, 'group': 1753, 'lesson': 1753, 'reading': 1753, 'round': 1753, 'route': 1753, 'session': 1753, 'shift':
1753, 'slot': 1753, 'stall': 1753, 'tour': 1753, 'turn': 1753}, {'...': 1839, 'assembly': 1753, 'class': 1753, 'duty':
1753, 'group': 1753, 'lesson': 1753, 'reading': 1753, 'round': 1753, 'route': 1753, 'session': 1753, 'shift': 1753,
'slot': 1753, 'stall': 1753, 'tour': 1753, 'turn': 1753}, {'^': 5, 'for': 1752}, {'...': 1839, '^': 5, 'assembly':
1753, 'class': 1841, 'desk': 476, 'duty': 1841, 'group': 1753, 'lesson': 1841, 'reading': 1753, 'round': 1753,
'route': 1753, 'session': 1753, 'shift': 1841, 'shop': 476, 'slot': 1841, 'stall': 1841, 'stand': 476, 'tour': 1753,
'turn': 1841}, {'^': 5, 'class': 476, 'desk': 476, 'duty': 476, 'lesson': 476, 'shift': 476, 'shop': 476, 'slot': 476,
'stall': 476, 'stand': 476, 'turn': 476}, {'s': 1843}, {'<them>': 476}, {'for': 1845}, {'...': 1753, '0': 1840,
'<their>': 1842, 'N': 1844, 'a': 1840, 'an': 1840, 'for': 1752, 'in': 1846, 'the': 1840, 'three': 1840, 'two': 1840},
{'...': 1753, 'for': 1752}, {'from': 79}, {'$$': 79, 'home': 272}, {'day': 79}, {'home': 79, 'the': 1851}, {'$$': 79,
'by': 79, 'for': 1852, 'when': 79}, {'gone': 1850, 'left': 1853}, {'gone': 1850, 'left': 272}, {'already': 1854,
'just': 1855}, {'<until>': 1639, 'by': 1639}, {'<off_it>': 493, 'agreed': 16, 'arranged': 16, 'been': 495, 'being':
495, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'gets': 495, 'got': 495, 'had': 497, 'has': 498, 'is': 1716, 'moved':
1639, 'planned': 16, 's': 1717, 'scheduled': 16, 'set': 1547, 'w': 501, 'was': 495, 'were': 495, 'with': 501},
{'<them>': 505}, {'to': 1859}, {'...': 1860}, {'^': 1861}, {'for': 1845, 'in': 1846}, {'': (2, 'plan'), 'D': 16}, {'':
(2, 'plan'), 'D': 16, 'for': 1864, 'in': 1664, 'out': 1664}, {'<good_cause>': 5}, {'<cause>': 1866}, {'<cause>': 1866,
'a': 1867, 'our': 1867, 'the': 1867}, {'at': 1868, 'for': 1868, 'in': 1868, 'with': 1868}, {'free': 476, 'pro': 478,
'unpaid': 476, 'voluntary': 476, 'volunteer': 476, 'volunteering': 476}, {'...': 1869, 'at': 1868, 'for': 1868,
'free': 476, 'in': 1868, 'of': 1870, 'pro': 478, 'unpaid': 476, 'voluntary': 476, 'volunteer': 476, 'volunteering':
476, 'with': 1868}, {'^': 505, 's': 506}, {'<their>': 506, '<them>': 506, 'N': 1872}, {'for': 1873, 'to': 1873,
'with': 1873}, {'at': 476, 'for': 476, 'on': 476}, {'<cause>': 1866, 'a': 1867, 'free': 1875, 'nothing': 1875, 'our':
1867, 'the': 1867}, {'bono': 1875}, {'at': 476, 'for': 476, 'in': 476, 'on': 476}, {'time': 1874}, {'<time_unit>':
1871, 'assembly': 1874, 'at': 1868, 'class': 1874, 'demo': 1874, 'for': 1876, 'in': 1868, 'lesson': 1874,
'masterclass': 1874, 'pro': 1877, 'session': 1874, 'shift': 1878, 'stint': 1878, 'story': 1879, 'storytime': 1874,
'talk': 1874, 'tour': 1874, 'training': 1874, 'turn': 1878, 'unpaid': 1875, 'with': 1868, 'workshop': 1874},
{'<their>': 476, 'N': 1610}, {'at': 1881, 'for': 1881, 'on': 1881}, {'...': 1882, 'at': 1881, 'for': 1881, 'on':
1881}, {'<their>': 476, '<them>': 476, 'N': 1610}, {'...': 1882, 'at': 1881, 'for': 1884, 'on': 1881}, {'...': 1839,
'afternoon': 1883, 'assembly': 1753, 'class': 1753, 'day': 1883, 'days': 1883, 'duty': 1753, 'evening': 1883, 'group':
1753, 'h': 1883, 'hour': 1883, 'hours': 1883, 'hr': 1883, 'hrs': 1883, 'lesson': 1753, 'morning': 1883, 'reading':
1753, 'round': 1753, 'route': 1753, 'session': 1753, 'shift': 1885, 'shifts': 1883, 'slot': 1753, 'stall': 1753,
'stint': 1883, 'tour': 1753, 'turn': 1753}, {'...': 1839, '^': 1799, 'assembly': 1753, 'class': 1753, 'duty': 1753,
'group': 1753, 'lesson': 1753, 'reading': 1753, 'round': 1753, 'route': 1753, 'session': 1753, 'shift': 1753, 'slot':
1753, 'stall': 1753, 'tour': 1753, 'turn': 1753}, {'recommendation': 519}, {'linkedin': 1888, 'recommendation': 519,
'reference': 519, 'testimonial': 519}, {'out': 528}, {'^': 1889, 'endorsement': 528, 'plug': 528, 'recommendation':
528, 'reference': 528, 'referral': 528, 'shout': 1890, 'shoutout': 528, 'testimonial': 528}, {'...': 1891, '^': 1889,
'endorsement': 528, 'plug': 528, 'recommendation': 528, 'reference': 528, 'referral': 528, 'shout': 1890, 'shoutout':
528, 'testimonial': 528}, {'endorsement': 528, 'plug': 528, 'recommendation': 528, 'reference': 528, 'referral': 528,
'shout': 1890, 'shoutout': 528, 'testimonial': 528}, {'...': 1893, 'endorsement': 528, 'plug': 528, 'recommendation':
528, 'reference': 528, 'referral': 528, 'shout': 1890, 'shoutout': 528, 'testimonial': 528}, {'a': 1892, 'an': 1892,
'my': 1894, 'the': 1892}, {'free': 476, 'of': 1870, 'pro': 478, 'unpaid': 476, 'voluntary': 476, 'volunteer': 476,
'volunteering': 476}, {'a': 1894, 'an': 1894, 'my': 1894, 'the': 1894}, {'<them>': 528}, {'for': 1898},
{'recommendation': 1899}, {'of': 1900}, {'assembly': 1874, 'class': 1874, 'demo': 1874, 'duty': 1753, 'group': 1753,
'lesson': 1874, 'letter': 1901, 'masterclass': 1874, 'reading': 1753, 'recommendation': 1899, 'reference': 1899,
'round': 1753, 'route': 1753, 'session': 1874, 'shift': 1753, 'slot': 1753, 'stall': 1753, 'story': 1879, 'storytime':
1874, 'talk': 1874, 'testimonial': 1899, 'tour': 1874, 'training': 1874, 'turn': 1753, 'workshop': 1874}, {'between':
341, 'for': 341, 'of': 341, 'to': 341}, {'intro': 1903, 'introduction': 1903}, {'mail': 1904}, {'e': 1905, 'email':
1904, 'intro': 1903, 'introduction': 1903, 'mail': 1904, 'whatsapp': 1904}, {'in': 1906}, {'opt': 1907}, {'<them>':
528, 'N': 528}, {'for': 1909}, {'call': 1910, 'for': 1909}, {'recommendation': 1910, 'reference': 1911, 'referral':
1910, 'testimonial': 1910}, {'for': 526, 'w': 526, 'with': 526}, {'exam': 1913, 'interview': 1913, 'interviews': 1913,
'pitch': 1913, 'presentation': 1913}, {'to': 342}, {'N': 1915}, {'of': 1916}, {'...': 1902, '^': 1799, 'afternoon':
1883, 'assembly': 1874, 'class': 1874, 'day': 1883, 'days': 1883, 'demo': 1874, 'double': 1908, 'duty': 1753,
'evening': 1883, 'glowing': 1912, 'good': 1912, 'group': 1753, 'h': 1883, 'hour': 1883, 'hours': 1883, 'hr': 1883,
'hrs': 1883, 'lesson': 1874, 'letter': 1901, 'masterclass': 1874, 'mock': 1914, 'morning': 1883, 'presentation': 1917,
'quick': 1906, 'reading': 1753, 'recommendation': 1910, 'reference': 1911, 'referral': 1910, 'round': 1753, 'route':
1753, 'session': 1874, 'shift': 1885, 'shifts': 1883, 'slot': 1753, 'stall': 1753, 'stint': 1883, 'story': 1879,
'storytime': 1874, 'strong': 1912, 'talk': 1874, 'testimonial': 1910, 'tour': 1874, 'training': 1874, 'turn': 1753,
'warm': 1906, 'workshop': 1874}, {'between': 1804, 'for': 1804, 'from': 342, 'of': 341, 'to': 341, 'with': 342},
{'intro': 1919, 'introduction': 1903}, {'...': 1902, '^': 1799, 'afternoon': 1883, 'assembly': 1874, 'class': 1874,
'day': 1883, 'days': 1883, 'demo': 1874, 'duty': 1753, 'e': 1905, 'email': 1920, 'evening': 1883, 'group': 1753, 'h':
1883, 'hour': 1883, 'hours': 1883, 'hr': 1883, 'hrs': 1883, 'intro': 1919, 'introduction': 1903, 'lesson': 1874,
'letter': 1901, 'mail': 1920, 'masterclass': 1874, 'mock': 1914, 'morning': 1883, 'reading': 1753, 'recommendation':
1899, 'reference': 1899, 'round': 1753, 'route': 1753, 'session': 1874, 'shift': 1885, 'shifts': 1883, 'slot': 1753,
'stall': 1753, 'stint': 1883, 'story': 1879, 'storytime': 1874, 'talk': 1874, 'testimonial': 1899, 'tour': 1874,
'training': 1874, 'turn': 1753, 'whatsapp': 1904, 'workshop': 1874}, {'afternoon': 1883, 'day': 1883, 'days': 1883,
'evening': 1883, 'h': 1883, 'hour': 1883, 'hours': 1883, 'hr': 1883, 'hrs': 1883, 'morning': 1883, 'shift': 1883,
'shifts': 1883, 'stint': 1883}, {'free': 1875, 'nothing': 1875}, {'a': 1922}, {'call': 79}, {'1': 361, 'board': 1925,
'call': 79, 'demo': 79, 'meeting': 79, 'session': 79, 'standup': 79, 'sync': 79, 'teams': 1925, 'zoom': 79}, {'1':
361, 'a': 1926, 'board': 1925, 'call': 79, 'demo': 79, 'meeting': 79, 'my': 1926, 'our': 1926, 'session': 79,
'standup': 79, 'sync': 79, 'teams': 1925, 'the': 1926, 'zoom': 79}, {'': (0, 'missed'), 'to': 1927}, {'in': 1927,
'into': 1927}, {'call': 79, 'catch': 79, 'chat': 79, 'meet': 79, 'ring': 79, 'say': 79, 'see': 79, 'speak': 79,
'talk': 79}, {'to': 1930}, {'chance': 1931, 'hold': 79}, {'': (0, 'missed'), 'call': 79, 'catch': 79, 'chat': 79,
'meet': 79, 'ring': 79, 'say': 79, 'see': 79, 'speak': 79, 'talk': 79}, {'to': 1933}, {'ground': 272}, {'the': 1935},
{'a': 1932, 'around': 1934, 'done': 272, 'held': 272, 'hold': 79, 'in': 372, 'off': 1936, 'round': 1934, 'through':
79, 'to': 1933}, {'around': 702, 'done': 272, 'held': 272, 'hold': 79, 'off': 1936, 'round': 702, 'through': 79}, {'':
(0, 'missed'), 'it': 1928}, {'a': 1932, 'around': 1934, 'hold': 79, 'in': 372, 'round': 1934, 'through': 79, 'to':
1933}, {'call': 79, 'catch': 375, 'caught': 79, 'contact': 79, 'find': 79, 'get': 1940, 'got': 1833, 'gotten': 1824,
'make': 1741, 'meet': 79, 'met': 79, 'phone': 79, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79,
'spoke': 79, 'talk': 79, 'talked': 79, 'visit': 79}, {'': (0, 'missed'), 'for': 1927, 'to': 1927}, {'': (0, 'missed'),
'up': 1942}, {'up': 1942}, {'answer': 79, 'attend': 1927, 'be': 1733, 'call': 79, 'catch': 375, 'caught': 79, 'come':
1928, 'contact': 79, 'dial': 1929, 'ever': 1825, 'find': 1828, 'found': 1829, 'get': 1937, 'got': 1938, 'gotten':
1824, 'had': 1829, 'happen': 79, 'have': 1829, 'join': 1927, 'make': 1939, 'manage': 1745, 'materialise': 79,
'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'pick': 363, 'quite': 1941, 'reach': 79, 'reached': 79, 'ring':
79, 'see': 79, 'show': 1943, 'speak': 79, 'spoke': 79, 'take': 1746, 'talk': 79, 'talked': 79, 'took': 1746, 'turn':
1944, 'visit': 79, 'yet': 1825}, {'assembly': 1874, 'class': 1874, 'demo': 1874, 'lesson': 1874, 'masterclass': 1874,
'session': 1874, 'story': 1879, 'storytime': 1874, 'talk': 1874, 'tour': 1874, 'training': 1874, 'workshop': 1874},
{'...': 1946, 'assembly': 1874, 'class': 1874, 'demo': 1874, 'lesson': 1874, 'masterclass': 1874, 'mock': 1914,
'session': 1874, 'story': 1879, 'storytime': 1874, 'talk': 1874, 'tour': 1874, 'training': 1874, 'workshop': 1874},
{'...': 1902, '^': 1799, 'assembly': 1874, 'class': 1874, 'demo': 1874, 'duty': 1753, 'e': 1905, 'email': 1920,
'glowing': 1912, 'good': 1912, 'group': 1753, 'intro': 1919, 'introduction': 1903, 'lesson': 1874, 'letter': 1901,
'mail': 1920, 'masterclass': 1874, 'presentation': 1917, 'reading': 1753, 'recommendation': 1910, 'reference': 1911,
'referral': 1910, 'round': 1753, 'route': 1753, 'session': 1874, 'shift': 1753, 'slot': 1753, 'stall': 1753, 'story':
1879, 'storytime': 1874, 'strong': 1912, 'talk': 1874, 'testimonial': 1910, 'tour': 1874, 'training': 1874, 'turn':
1753, 'whatsapp': 1904, 'workshop': 1874}, {'...': 1839, 'afternoon': 1883, 'assembly': 1753, 'class': 1753, 'day':
1883, 'days': 1883, 'duty': 1753, 'evening': 1883, 'group': 1753, 'h': 1883, 'hour': 1883, 'hours': 1883, 'hr': 1883,
'hrs': 1883, 'lesson': 1753, 'mock': 1914, 'morning': 1883, 'reading': 1753, 'round': 1753, 'route': 1753, 'session':
1753, 'shift': 1885, 'shifts': 1883, 'slot': 1753, 'stall': 1753, 'stint': 1883, 'tour': 1753, 'turn': 1753}, {'...':
1880, '0': 1886, '<their>': 1887, '<them>': 1895, '<time_unit>': 1896, 'N': 1897, 'a': 1918, 'an': 1921, 'assembly':
1874, 'class': 1874, 'demo': 1874, 'five': 1922, 'for': 1923, 'four': 1922, 'half': 1924, 'lesson': 1874,
'masterclass': 1874, 'mock': 1914, 'not': 1945, 'pro': 1877, 'session': 1874, 'six': 1922, 'some': 1947, 'story':
1879, 'storytime': 1874, 'talk': 1874, 'that': 1906, 'the': 1948, 'three': 1886, 'tour': 1874, 'training': 1874,
'two': 1949, 'unpaid': 1875, 'workshop': 1874}, {'<them>': 1737, 'N': 1737, 'a': 1932, 'around': 1934, 'done': 272,
'held': 272, 'hold': 79, 'in': 372, 'off': 1936, 'round': 1934, 'through': 79, 'to': 1933}, {'<them>': 1737, 'N':
1737, 'around': 702, 'done': 272, 'held': 272, 'hold': 79, 'off': 1936, 'round': 702, 'through': 79}, {'answer': 79,
'attend': 1927, 'call': 79, 'catch': 375, 'caught': 79, 'come': 1928, 'contact': 79, 'dial': 1929, 'ever': 1825,
'find': 1828, 'found': 1829, 'get': 1951, 'got': 1952, 'gotten': 1824, 'had': 1829, 'happen': 79, 'have': 1829,
'join': 1927, 'make': 1939, 'manage': 1745, 'materialise': 79, 'meet': 79, 'met': 79, 'phone': 79, 'pick': 363,
'quite': 1941, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'show': 1943, 'speak': 79, 'spoke': 79, 'take':
1746, 'talk': 79, 'talked': 79, 'turn': 1944, 'visit': 79, 'yet': 1825}, {'t': 1953}, {'answer': 79, 'attend': 1927,
'be': 1733, 'call': 79, 'catch': 375, 'caught': 79, 'come': 1928, 'contact': 79, 'dial': 1929, 'ever': 1825, 'find':
1828, 'found': 1829, 'get': 1951, 'got': 1952, 'gotten': 1824, 'had': 1829, 'happen': 79, 'have': 1829, 'join': 1927,
'make': 1939, 'manage': 1745, 'materialise': 79, 'materialize': 79, 'meet': 79, 'met': 79, 'phone': 79, 'pick': 363,
'quite': 1941, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'show': 1943, 'speak': 79, 'spoke': 79, 'take':
1746, 'talk': 79, 'talked': 79, 'turn': 1944, 'visit': 79, 'yet': 1825}, {'of': 528}, {'direction': 1956}, {'the':
1957}, {'at': 528, 'in': 1958, 'to': 528, 'toward': 528, 'towards': 528}, {'<them>': 1959, 'N': 1959}, {'from': 274,
'that': 274, 'through': 274, 'via': 274}, {'out': 1821}, {'^': 533, 'a': 534, 'the': 534}, {'w': 1963, 'with': 1963},
{'<them>': 1964}, {'to': 1965}, {'s': 61}, {'<their>': 61, 'N': 1967, 'my': 61, 'our': 61, 'the': 61, 'to': 61}, {'^':
1968}, {'forget': 1969}, {'t': 1970}, {'forget': 1969, 'n': 1971, 'not': 1970, 't': 1970}, {'<their>': 476, 'N': 1578,
'for': 1579}, {'<their>': 61, 'N': 1967, 'my': 61, 'our': 61}, {'^': 1974}, {'forget': 1975}, {'t': 1976},
{'<time_unit>': 1896, 'shift': 1878, 'stint': 1878, 'turn': 1878}, {'...': 1978, '<time_unit>': 1896, '^': 536},
{'<give1>': 61, '<giveinf>': 61, '<to_do>': 61}, {'^': 1980}, {'to': 1981}, {'<give1>': 81, '<giveinf>': 81,
'<to_do>': 81, 'choose': 81, 'decide': 81, 'pick': 81}, {'^': 1983}, {'to': 1984}, {'<me>': 1982, '<them>': 1985, 'N':
1985}, {'to': 1986}, {'about': 79, 'of': 79}, {'': (17, 'gave:knowledge'), '<their>': 481, 'a': 481, 'an': 481, 'the':
481}, {'^': 1989}, {'^': 505, 'about': 506, 'ahead': 1783, 'before': 1782, 'for': 1990, 'in': 506, 'on': 506},
{'ahead': 1783, 'before': 1782, 'for': 1782}, {'<them>': 1991, 'N': 1992}, {'about': 526, 'for': 526, 'on': 526, 're':
526}, {'up': 1994}, {'comments': 1994, 'corrections': 1994, 'edits': 1994, 'feedback': 1994, 'mark': 1995, 'markup':
1994, 'notes': 1994, 'redlines': 1994, 'remarks': 1994, 'thoughts': 1994}, {'few': 1996}, {'a': 1997, 'back': 1996,
'comments': 1994, 'corrections': 1994, 'detailed': 1996, 'edits': 1994, 'feedback': 1994, 'honest': 1996, 'mark':
1995, 'markup': 1994, 'my': 1996, 'notes': 1994, 'redlines': 1994, 'remarks': 1994, 'some': 1996, 'thoughts': 1994},
{'^': 1681}, {'': (23, 'contact'), '<them>': 1999}, {'<them>': 1998, 'N': 1998, 'by': 726, 'in': 726, 'off': 2000,
'out': 79}, {'airport': 5, 'appointment': 5, 'doctor': 5, 'garage': 5, 'hospital': 5, 'station': 5, 'vet': 5}, {'^':
2002}, {'<their>': 2003, 'the': 2003}, {'to': 2004}, {'<them>': 2005, 'N': 2005}, {'for': 553}, {'...': 2007}, {'an':
2008, 'my': 2008, 'our': 2008, 'some': 2008, 'the': 2008}, {'^': 2009}, {'out': 2010, 'up': 2010}, {'on': 1315, 'to':
1315, 'up': 1315}, {'<them>': 2012, 'N': 1653}, {'from': 726, 'to': 1965}, {'for': 528, 'of': 528}, {'<contact_of>':
2015, 'comments': 1994, 'corrections': 1994, 'edits': 1994, 'feedback': 1994, 'notes': 1994, 'redlines': 1994,
'remarks': 1994, 'suggestions': 1994}, {'s': 533}, {'$$': 525}, {'candidates': 519, 'comments': 2018, 'contacts': 519,
'corrections': 2018, 'edits': 2018, 'feedback': 2018, 'leads': 519, 'name': 519, 'names': 519, 'notes': 2018,
'numbers': 519, 'people': 519, 'redlines': 2018, 'suggestions': 2018}, {'...': 2019, 'candidates': 519, 'comments':
2018, 'contacts': 519, 'corrections': 2018, 'edits': 2018, 'feedback': 2018, 'leads': 519, 'name': 519, 'names': 519,
'notes': 2018, 'numbers': 519, 'people': 519, 'redlines': 2018, 'suggestions': 2018}, {'<contact_of>': 519},
{'article': 536, 'book': 536, 'candidates': 519, 'checklist': 536, 'comments': 2018, 'contacts': 519, 'corrections':
2018, 'edits': 2018, 'feedback': 2018, 'guide': 536, 'leads': 519, 'link': 536, 'list': 536, 'name': 519, 'names':
519, 'notes': 2018, 'numbers': 519, 'people': 519, 'podcast': 536, 'redlines': 2018, 's': 2021, 'spreadsheet': 536,
'suggestions': 2018, 'template': 536}, {'candidates': 519, 'contacts': 519, 'leads': 519, 'name': 519, 'names': 519,
'numbers': 519, 'people': 519}, {'...': 2023, 'candidates': 519, 'contacts': 519, 'leads': 519, 'name': 519, 'names':
519, 'numbers': 519, 'people': 519}, {'of': 2024}, {'...': 2022, 'article': 536, 'book': 536, 'candidates': 519,
'checklist': 536, 'comments': 2018, 'contacts': 519, 'corrections': 2018, 'couple': 2025, 'edits': 2018, 'feedback':
2018, 'few': 2024, 'guide': 536, 'leads': 519, 'link': 536, 'list': 536, 'name': 519, 'names': 519, 'notes': 2018,
'numbers': 519, 'people': 519, 'podcast': 536, 'redlines': 2018, 's': 2021, 'spreadsheet': 536, 'suggestions': 2018,
'template': 536}, {'article': 536, 'book': 536, 'checklist': 536, 'guide': 536, 'link': 536, 'list': 536, 'podcast':
536, 'spreadsheet': 536, 'template': 536}, {'...': 2027, 'article': 536, 'book': 536, 'checklist': 536, 'guide': 536,
'link': 536, 'list': 536, 'podcast': 536, 'spreadsheet': 536, 'template': 536}, {'comments': 2018, 'corrections':
2018, 'edits': 2018, 'feedback': 2018, 'notes': 2018, 'redlines': 2018, 'suggestions': 2018}, {'...': 2029,
'comments': 2018, 'corrections': 2018, 'edits': 2018, 'feedback': 2018, 'notes': 2018, 'redlines': 2018,
'suggestions': 2018}, {'article': 536, 'book': 536, 'checklist': 536, 'comments': 2018, 'corrections': 2018, 'edits':
2018, 'feedback': 2018, 'guide': 536, 'link': 536, 'list': 536, 'notes': 2018, 'podcast': 536, 'redlines': 2018, 's':
2021, 'spreadsheet': 536, 'suggestions': 2018, 'template': 536}, {'...': 2031, 'article': 536, 'book': 536,
'checklist': 536, 'comments': 2018, 'corrections': 2018, 'edits': 2018, 'feedback': 2018, 'guide': 536, 'link': 536,
'list': 536, 'notes': 2018, 'podcast': 536, 'redlines': 2018, 's': 2021, 'spreadsheet': 536, 'suggestions': 2018,
'template': 536}, {'article': 536, 'book': 536, 'checklist': 536, 'guide': 536, 'link': 536, 'list': 536, 'podcast':
536, 's': 2021, 'spreadsheet': 536, 'template': 536}, {'...': 2033, 'article': 536, 'book': 536, 'checklist': 536,
'guide': 536, 'link': 536, 'list': 536, 'podcast': 536, 's': 2021, 'spreadsheet': 536, 'template': 536}, {'0': 2020,
'a': 2026, 'an': 2028, 'detailed': 2030, 'four': 2024, 'full': 2030, 'lots': 2030, 'my': 2032, 'our': 2034, 'pages':
2030, 'some': 2020, 'the': 2034, 'three': 2020, 'two': 2020}, {'<contact_of>': 2015}, {'...': 2036, '<contact_of>':
2015, 'few': 1996}, {'...': 2036, '<contact_of>': 2015, 'comments': 1994, 'corrections': 1994, 'edits': 1994,
'feedback': 1994, 'mark': 1995, 'markup': 1994, 'notes': 1994, 'redlines': 1994, 'remarks': 1994, 'thoughts': 1994},
{'...': 2036, '<contact_of>': 2015}, {'...': 2016, '<contact_of>': 2015, 'N': 2017, '^': 2035, 'a': 2037, 'back':
1996, 'comments': 1994, 'corrections': 1994, 'detailed': 1996, 'edits': 1994, 'feedback': 1994, 'honest': 1996,
'mark': 1995, 'markup': 1994, 'my': 2038, 'notes': 1994, 'our': 2039, 'redlines': 1994, 'remarks': 1994, 'some': 2038,
'suggestions': 1994, 'the': 2039, 'thoughts': 1994}, {'...': 2016, '<contact_of>': 2015, 'N': 2017, '^': 2035, 'a':
2037, 'back': 1996, 'comments': 1994, 'corrections': 1994, 'detailed': 1996, 'edits': 1994, 'feedback': 1994,
'honest': 1996, 'mark': 1995, 'markup': 1994, 'my': 2038, 'notes': 1994, 'our': 2039, 'redlines': 1994, 'remarks':
1994, 'some': 2038, 'suggestions': 1994, 'the': 2039, 'thoughts': 1994, 'to': 1723}, {'$$': 536}, {'<useful>': 2042},
{'...': 2043, '<useful>': 2042}, {'my': 2044, 'our': 2044}, {'^': 2045}, {'to': 740}, {'...': 2047}, {'^': 2048},
{'about': 2049, 'on': 2049}, {'comments': 2050, 'edits': 2050, 'feedback': 2050, 'notes': 2050, 'thoughts': 2050},
{'': (23, 'contact'), '<them>': 2040, 'N': 2041, '^': 2045, 'across': 2046, 'comments': 2050, 'edits': 2050,
'feedback': 2050, 'my': 2051, 'notes': 2050, 'over': 2046, 'some': 2051, 'thoughts': 2050}, {'D': 838, '^': 837,
'away': 1643, 'into': 69, 'off': 69, 'to': 69, 'toward': 69, 'towards': 69}, {'^': 1314, 'about': 1315, 'down': 1315,
'for': 1315, 'on': 1315, 'to': 1315, 'up': 1315}, {'<me>': 2053, '<them>': 2054, 'N': 1315}, {'<them>': 726, 'N':
726}, {'from': 2056}, {'to': 2056}, {'across': 2057, 'behind': 2056, 'beside': 2056, 'near': 2056, 'next': 2058,
'opposite': 2056}, {'up': 2059}, {'though': 274}, {'N': 505}, {'to': 2062}, {'N': 506}, {'...': 2063, 'N': 651, '^':
1861, 'how': 506, 'to': 2064}, {'how': 506, 'what': 506, 'why': 506}, {'call': 79, 'catch': 375, 'caught': 79,
'contact': 79, 'ever': 1825, 'find': 79, 'get': 1832, 'got': 1833, 'gotten': 1824, 'make': 1741, 'manage': 1745,
'meet': 79, 'met': 79, 'phone': 79, 'quite': 1834, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79, 'speak': 79,
'spoke': 79, 'talk': 79, 'talked': 79, 'visit': 79, 'yet': 1825}, {'to': 2067}, {'through': 79, 'to': 1986},
{'<their>': 526, 'N': 743, '^': 525}, {'about': 2070, 'on': 2070}, {'if': 1026, 'that': 69, 'to': 69}, {'time': 2072},
{'if': 1026, 'not': 1646, 'that': 69, 'to': 69}, {'if': 1026, 'not': 1646, 'to': 69}, {'best': 2074, 'better': 2074,
'daft': 2075, 'high': 2073, 'mad': 2075, 'safer': 2074, 'smarter': 2074, 'time': 2072, 'wise': 2074, 'wiser': 2074,
'worth': 2072}, {'be': 2076}, {'best': 2072, 'better': 2072, 'high': 2073, 'safer': 2072, 'smarter': 2072, 'time':
2072, 'wise': 2072, 'wiser': 2072, 'worth': 2072}, {'best': 2075, 'better': 2075, 'daft': 2075, 'mad': 2075, 'safer':
2075, 'smarter': 2075, 'wise': 2075, 'wiser': 2075}, {'be': 2079}, {'d': 2077, 'is': 2078, 'll': 2080, 's': 2078,
'will': 2080, 'would': 2080}, {'best': 2072, 'better': 2072, 'high': 2073, 'it': 2081, 'its': 2078, 'safer': 2072,
'smarter': 2072, 'time': 2072, 'wise': 2072, 'wiser': 2072, 'worth': 2072}, {':': 25, 'best': 2072, 'better': 2072,
'high': 2073, 'it': 2081, 'its': 2078, 'no': 1646, 'not': 1646, 'safer': 2072, 'smarter': 2072, 'that': 2082, 'time':
2072, 'wise': 2072, 'wiser': 2072, 'worth': 2072}, {'apart': 79, 'out': 79, 'through': 79}, {'<them>': 476, '^': 5},
{'<their>': 476, 'N': 1578, 'as': 476, 'at': 476, 'for': 2085}, {'<them>': 1776, 'N': 1776, 'for': 1845, 'in': 2086},
{'as': 476, 'at': 476, 'for': 476}, {'in': 2088}, {'with': 341}, {'up': 2090}, {'s': 476, 'up': 2090}, {'...': 736,
'^': 735}, {'s': 2093}, {'<their>': 2093, 'N': 2094}, {'<their>': 476, '<them>': 2091, 'D': 16, 'N': 2092, 'a': 1523,
'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'for':
17, 'lunch': 18, 'meeting': 18, 'our': 1523, 'out': 1579, 'the': 1523, 'up': 2095}, {'my': 528, 'our': 528, 'the':
528}, {'to': 2097, 'with': 2097}, {'name': 2098}, {'s': 2099, 'to': 2097, 'with': 2097}, {'<their>': 2099, '<them>':
2098, 'N': 2100}, {'back': 1765, 'over': 744, 'right': 1765, 'through': 744, 'thru': 744, 'up': 744}, {'me': 1658,
'us': 1658}, {'': (0, 'missed'), 'that': 79}, {'me': 2104}, {'me': 2104, 'us': 2104}, {'mentioned': 2104, 'reckon':
2104, 'say': 2104, 'says': 2104, 'tell': 2105, 'told': 2106}, {'up': 358, 'ups': 358}, {'': (23, 'contact'), 'D': 726,
'about': 726, 'w': 726, 'with': 726}, {'heart': 2109}, {'to': 2110}, {'blether': 2109, 'chat': 2109, 'gossip': 2109,
'heart': 2111, 'moan': 2109, 'natter': 2109, 'talk': 2109, 'word': 2109}, {'blether': 2109, 'chat': 2109, 'good':
2112, 'gossip': 2109, 'heart': 2111, 'little': 2112, 'long': 2112, 'moan': 2109, 'natter': 2109, 'proper': 2112,
'quick': 2112, 'short': 2112, 'talk': 2109, 'wee': 2112, 'word': 2109}, {'a': 2113, 'me': 358}, {'': (0, 'missed'),
's': 79}, {'call': 79, 'congratulate': 79, 'contact': 79, 'email': 79, 'follow': 363, 'get': 418, 'invite': 79,
'meet': 79, 'message': 79, 'phone': 79, 'ping': 79, 'reach': 1657, 'reply': 79, 'ring': 79, 'see': 79, 'send': 79,
'text': 79, 'thank': 79, 'visit': 79, 'write': 79}, {'<their>': 79, 'N': 2115, 'about': 79, 'again': 79, 'my': 79,
'our': 79, 'the': 79, 'to': 2116}, {'call': 79, 'contact': 79, 'email': 79, 'meet': 79, 'message': 79, 'phone': 79,
'reply': 79, 'ring': 79, 'see': 79, 'text': 79, 'visit': 79, 'write': 79}, {'to': 2118}, {'<them>': 519, 'N': 519},
{'to': 2120}, {'...': 2121}, {'of': 2122}, {'for': 528, 'to': 528}, {'along': 2124, 'for': 528, 'forward': 2124, 'on':
2124, 'over': 2124, 'to': 528}, {'card': 2125, 'cv': 2125, 'deck': 2125, 'details': 2125, 'name': 2125, 'number':
2125, 'profile': 2125, 'resume': 2125}, {'s': 2021}, {'...': 2127, 's': 2021}, {'a': 2128, 'my': 2128, 'our': 2128,
'the': 2128}, {'...': 2036, '<contact_of>': 2015, 'N': 2017, '^': 2129, 'a': 2039, 'my': 2039, 'our': 2039, 'some':
2039, 'the': 2039}, {'<their>': 2126}, {'<contact_of>': 2123}, {'<contact_of>': 2123, '<their>': 2126, 'the': 2132},
{'<their>': 2126, '^': 2045}, {'<contact_of>': 2123, '<their>': 2126, '<them>': 2130, 'N': 2130, '^': 2045, 'across':
2046, 'along': 2131, 'on': 2133, 'over': 2134, 'the': 2132}, {'<their>': 1557, 'N': 1558}, {'myself': 2059, 'out':
1961}, {'with': 511}, {'...': 2138}, {'about': 2139, 'from': 2139, 'on': 2139, 'with': 2139}, {'<time_unit>': 1871,
'as': 1779, 'assembly': 1874, 'class': 1874, 'demo': 1874, 'experience': 2140, 'for': 477, 'learnings': 2140,
'lesson': 1874, 'lessons': 2140, 'masterclass': 1874, 'pointers': 2140, 'pro': 478, 'session': 1874, 'shift': 1878,
'stint': 1878, 'story': 1879, 'storytime': 1874, 'talk': 1874, 'tips': 2140, 'tour': 1874, 'training': 1874, 'turn':
1878, 'unpaid': 476, 'workshop': 1874}, {'at': 476, 'for': 476, 'of': 476, 'on': 476, 'to': 476, 'with': 476},
{'time': 2142}, {'^': 5, 'help': 2142, 'my': 2143}, {'^': 5, 'help': 2142}, {'at': 476, 'for': 476, 'help': 2142,
'of': 2144, 'on': 476, 'to': 2145, 'with': 476}, {'afternoon': 2146, 'day': 2146, 'evening': 2146, 'h': 2146, 'hour':
2146, 'hours': 2146, 'hr': 2146, 'hrs': 2146, 'morning': 2146, 'saturday': 2146, 'sunday': 2146}, {'...': 70, '^': 0,
'that': 69, 'to': 69}, {'advice': 2148, 'pointers': 71, 'tip': 2148, 'tips': 71}, {'^': 0, 'that': 69, 'to': 69,
'was': 69}, {'advice': 2150, 'tip': 2150}, {'...': 2149, 'a': 2151, 'advice': 2150, 'some': 2151, 'the': 2151, 'tip':
2150}, {'^': 519, 'for': 528, 'to': 528}, {'hat': 528}, {'^': 519, 'the': 2154}, {'along': 2124, 'down': 528, 'for':
528, 'forward': 2153, 'in': 2155, 'on': 2124, 'over': 2124, 'to': 528}, {'card': 2125, 'cv': 2125, 'deck': 2125,
'details': 2125, 'name': 2156, 'number': 2125, 'profile': 2125, 'resume': 2125}, {'^': 525, 'about': 526, 'for': 526,
'on': 526, 're': 526}, {'<contact_of>': 2015, 'comments': 1994, 'corrections': 1994, 'edits': 1994, 'feedback': 2158,
'notes': 1994, 'redlines': 1994, 'remarks': 1994, 'suggestions': 1994}, {'^': 481, 'of': 482}, {'<time_unit>': 2160,
'afternoon': 2146, 'day': 2146, 'evening': 2146, 'h': 2146, 'hour': 2146, 'hours': 2146, 'hr': 2146, 'hrs': 2146,
'morning': 2146, 'saturday': 2146, 'sunday': 2146}, {'...': 2019, 'candidates': 519, 'comments': 2018, 'contacts':
519, 'copy': 1680, 'corrections': 2018, 'edits': 2018, 'extra': 1680, 'feedback': 2018, 'leads': 519, 'leftover':
1680, 'name': 519, 'names': 519, 'notes': 2018, 'numbers': 519, 'old': 1680, 'own': 1680, 'people': 519, 'redlines':
2018, 'second': 1680, 'spare': 1680, 'suggestions': 2018, 'used': 1680}, {'$$': 519}, {'contact': 2163, 'name': 2163,
'number': 2163}, {'article': 536, 'book': 536, 'candidates': 519, 'checklist': 536, 'comments': 2018, 'contacts': 519,
'corrections': 2018, 'edits': 2018, 'feedback': 2018, 'guide': 536, 'leads': 519, 'link': 536, 'list': 536, 'name':
519, 'names': 519, 'notes': 2018, 'numbers': 519, 'people': 519, 'redlines': 2018, 's': 2021, 'spreadsheet': 536,
'suggestions': 2018, 'template': 536}, {'': (20, 'gave:referral'), '$$': 519}, {'...': 2165, 'article': 536, 'book':
536, 'candidates': 519, 'checklist': 536, 'comments': 2018, 'contact': 2163, 'contacts': 519, 'copy': 1680,
'corrections': 2018, 'couple': 2025, 'edits': 2018, 'extra': 1680, 'feedback': 2018, 'few': 2024, 'guide': 536,
'leads': 519, 'leftover': 1680, 'link': 536, 'list': 536, 'name': 2166, 'names': 519, 'notes': 2018, 'number': 2163,
'numbers': 519, 'old': 1680, 'own': 1680, 'people': 519, 'redlines': 2018, 's': 2021, 'second': 1680, 'spare': 1680,
'spreadsheet': 536, 'suggestions': 2018, 'template': 536, 'used': 1680}, {'article': 536, 'book': 536, 'checklist':
536, 'guide': 536, 'link': 536, 'list': 536, 'spreadsheet': 536, 'template': 536}, {'...': 2168, 'article': 536,
'book': 536, 'checklist': 536, 'copy': 1680, 'extra': 1680, 'guide': 536, 'leftover': 1680, 'link': 536, 'list': 536,
'old': 1680, 'own': 1680, 'second': 1680, 'spare': 1680, 'spreadsheet': 536, 'template': 536, 'used': 1680},
{'article': 536, 'book': 536, 'checklist': 536, 'comments': 2018, 'corrections': 2018, 'edits': 2018, 'feedback':
2018, 'guide': 536, 'link': 536, 'list': 536, 'notes': 2018, 'redlines': 2018, 's': 2021, 'spreadsheet': 536,
'suggestions': 2018, 'template': 536}, {'': (19, 'gave:resource'), '...': 536}, {'': (19, 'gave:resource'), '$$':
525}, {'...': 2170, 'article': 536, 'book': 536, 'checklist': 536, 'comments': 2018, 'copy': 2171, 'corrections':
2018, 'edits': 2018, 'extra': 1680, 'feedback': 2018, 'guide': 536, 'leftover': 1680, 'link': 536, 'list': 536,
'notes': 2172, 'old': 2171, 'own': 2171, 'redlines': 2018, 's': 2021, 'second': 2171, 'spare': 2171, 'spreadsheet':
536, 'suggestions': 2018, 'template': 536, 'used': 1680}, {'article': 536, 'book': 536, 'checklist': 536, 'guide':
536, 'link': 536, 'list': 536, 's': 2021, 'spreadsheet': 536, 'template': 536}, {'...': 2174, 'article': 536, 'book':
536, 'checklist': 536, 'copy': 2171, 'extra': 1680, 'guide': 536, 'leftover': 1680, 'link': 536, 'list': 536, 'notes':
536, 'old': 2171, 'own': 2171, 's': 2021, 'second': 2171, 'spare': 2171, 'spreadsheet': 536, 'template': 536, 'used':
1680}, {'...': 2174, 'article': 536, 'book': 536, 'checklist': 536, 'contact': 2163, 'copy': 1680, 'extra': 1680,
'guide': 536, 'leftover': 1680, 'link': 536, 'list': 536, 'name': 2163, 'number': 2163, 'old': 1680, 'own': 1680, 's':
2021, 'second': 1680, 'spare': 1680, 'spreadsheet': 536, 'template': 536, 'used': 1680}, {'0': 2162, '<their>': 2164,
'a': 2167, 'an': 2169, 'detailed': 2030, 'four': 2024, 'full': 2030, 'lots': 2030, 'my': 2173, 'our': 2175, 'pages':
2030, 'some': 2162, 'the': 2176, 'three': 2162, 'two': 2162}, {'about': 506, 'for': 506, 'in': 506, 'of': 506, 'on':
506, 'to': 506}, {'about': 506, 'course': 2178, 'for': 506, 'in': 506, 'of': 506, 'on': 506, 'through': 2178, 'to':
506}, {'<lesson>': 505, 'linkedin': 1888, 'recommendation': 519, 'reference': 519, 'testimonial': 519},
{'<contact_of>': 2015, '<lesson>': 2179, '^': 2180, 'boost': 1315, 'endorsement': 528, 'kick': 1315, 'pep': 1315,
'plug': 528, 'push': 1315, 'recommendation': 528, 'reference': 528, 'referral': 528, 'shout': 1890, 'shoutout': 528,
'shove': 1315, 'testimonial': 528}, {'support': 1315}, {'back': 1315}, {'the': 2183}, {'on': 2184}, {'talk': 1315},
{'boost': 1315, 'encouragement': 1315, 'hug': 1315, 'moral': 2182, 'pat': 2185, 'pep': 2186}, {'<lesson>': 2179},
{'...': 2188, '<lesson>': 2179}, {'of': 2189}, {'hints': 1994, 'ideas': 1994, 'pointers': 1994, 'suggestions': 1994,
'thoughts': 1994, 'tips': 1994}, {'of': 2191}, {'about': 526, 'on': 526, 're': 526}, {'^': 505, 'about': 526, 'for':
526, 'on': 526, 're': 526}, {'...': 2188, '<lesson>': 2179, 'comments': 1994, 'corrections': 1994, 'critique': 2193,
'edits': 1994, 'fb': 2193, 'feedback': 1994, 'hints': 1994, 'ideas': 1994, 'learnings': 506, 'lessons': 506, 'mark':
1995, 'markup': 1994, 'notes': 1994, 'opinion': 2193, 'pointers': 2194, 'redlines': 1994, 'remarks': 1994, 'steer':
2193, 'suggestions': 1994, 'thoughts': 1994, 'tips': 2194, 'tricks': 506, 'view': 2193}, {'^': 5, 'at': 476, 'on':
476, 'wi': 476, 'with': 476}, {'at': 476, 'on': 476, 'wi': 476, 'with': 476}, {'word': 1315, 'words': 1315}, {'of':
1561}, {'boost': 1315, 'encouragement': 1315, 'moral': 2182, 'pat': 2185, 'pep': 2186, 'push': 1315}, {'boost': 1315},
{'^': 1314, 'talk': 1315}, {'...': 2188, '<lesson>': 2179, 'boost': 1315, 'encouragement': 1315, 'moral': 2182, 'pat':
2185, 'pep': 2186}, {'...': 2181, '<contact_of>': 2015, '<lesson>': 2179, '<time_unit>': 2160, '^': 2180, 'afternoon':
2146, 'big': 2187, 'bit': 2190, 'boost': 1315, 'couple': 2192, 'courage': 1315, 'day': 2146, 'encouragement': 1315,
'endorsement': 528, 'evening': 2146, 'few': 2195, 'h': 2146, 'hand': 2196, 'help': 2197, 'hour': 2146, 'hours': 2146,
'hr': 2146, 'hrs': 2146, 'hug': 1315, 'hurl': 476, 'kick': 1315, 'kind': 2198, 'len': 2199, 'lend': 2199, 'lesson':
506, 'lift': 1561, 'little': 2200, 'loan': 2199, 'lowdown': 506, 'moral': 2182, 'morale': 2201, 'morning': 2146,
'pat': 2185, 'pep': 2202, 'plug': 528, 'push': 1315, 'quick': 2189, 'recommendation': 528, 'reference': 528,
'referral': 528, 'run': 476, 'saturday': 2146, 'short': 2189, 'shot': 2199, 'shoulder': 1315, 'shout': 1890,
'shoutout': 528, 'shove': 1315, 'sunday': 2146, 'testimonial': 528, 'use': 2199, 'wee': 2203}, {'<lesson>': 2179, '^':
2180, 'endorsement': 528, 'plug': 528, 'recommendation': 528, 'reference': 528, 'referral': 528, 'shout': 1890,
'shoutout': 528, 'testimonial': 528}, {'...': 2205, '<lesson>': 2179, '<time_unit>': 2160, '^': 2180, 'afternoon':
2146, 'day': 2146, 'endorsement': 528, 'evening': 2146, 'h': 2146, 'hour': 2146, 'hours': 2146, 'hr': 2146, 'hrs':
2146, 'morning': 2146, 'plug': 528, 'recommendation': 528, 'reference': 528, 'referral': 528, 'saturday': 2146,
'shout': 1890, 'shoutout': 528, 'sunday': 2146, 'testimonial': 528}, {'comments': 2193, 'critique': 2193, 'edits':
2193, 'fb': 2193, 'feedback': 2193, 'notes': 2193, 'opinion': 2193, 'remarks': 2193, 'steer': 2193, 'thoughts': 2193,
'view': 2193}, {'comments': 1994, 'corrections': 1994, 'critique': 2193, 'edits': 1994, 'fb': 2193, 'feedback': 1994,
'mark': 1995, 'markup': 1994, 'notes': 1994, 'opinion': 2193, 'redlines': 1994, 'remarks': 1994, 'steer': 2193,
'thoughts': 1994, 'view': 2193}, {'^': 525, 'about': 526, 'on': 526, 're': 526}, {'<time_unit>': 2160},
{'<time_unit>': 2160, 'a': 2147, 'an': 2147}, {'line': 2207}, {'by': 2212}, {'boost': 1315, 'encouragement': 1315,
'moral': 2182, 'pat': 2185, 'pep': 2186}, {'big': 2214, 'boost': 1315, 'comments': 2193, 'critique': 2193, 'edits':
2193, 'encouragement': 1315, 'fb': 2193, 'feedback': 2193, 'little': 2214, 'moral': 2182, 'notes': 2193, 'opinion':
2193, 'pat': 2185, 'pep': 2186, 'remarks': 2193, 'steer': 2193, 'thoughts': 2193, 'view': 2193, 'wee': 2214}, {'of':
2215}, {'<contact_of>': 2015, '<lesson>': 2179, 'endorsement': 528, 'plug': 528, 'recommendation': 528, 'reference':
528, 'referral': 528, 'shout': 1890, 'shoutout': 528, 'testimonial': 528}, {'<i>': 1584, '^': 61}, {'<i>': 1584, '^':
61, 'that': 2218, 'to': 2218}, {'...': 2217, '<contact_of>': 2015, '<lesson>': 2179, '<time_unit>': 2160, 'afternoon':
2146, 'comments': 1994, 'corrections': 1994, 'critique': 2193, 'day': 2146, 'edits': 1994, 'endorsement': 528,
'evening': 2146, 'fb': 2193, 'feedback': 1994, 'h': 2146, 'hints': 1994, 'hour': 2146, 'hours': 2146, 'hr': 2146,
'hrs': 2146, 'ideas': 1994, 'learnings': 506, 'lessons': 506, 'mark': 1995, 'markup': 1994, 'morning': 2146, 'notes':
1994, 'opinion': 2193, 'plug': 528, 'pointers': 2194, 'recommendation': 528, 'redlines': 1994, 'reference': 528,
'referral': 528, 'remarks': 1994, 'saturday': 2146, 'shout': 1890, 'shoutout': 528, 'steer': 2193, 'suggestions':
1994, 'sunday': 2146, 'testimonial': 528, 'thoughts': 1994, 'tips': 2194, 'tricks': 506, 'view': 2193, 'word': 2219},
{'<contact_of>': 2015, '<lesson>': 2179}, {'...': 2221, '<contact_of>': 2015, '<lesson>': 2179, 'learnings': 506,
'lessons': 506, 'pointers': 506, 'tips': 506, 'tricks': 506}, {'<lesson>': 505}, {'<contact_of>': 2015, '<lesson>':
2179, '^': 2223, 'boost': 1315, 'kick': 1315, 'pep': 1315, 'push': 1315, 'shove': 1315}, {'...': 2224, '<contact_of>':
2015, '<lesson>': 2179, '<time_unit>': 2160, '^': 2223, 'big': 2187, 'boost': 1315, 'comments': 1994, 'corrections':
1994, 'courage': 1315, 'critique': 2193, 'edits': 1994, 'encouragement': 1315, 'fb': 2193, 'feedback': 1994, 'hand':
2197, 'help': 2197, 'hints': 1994, 'hug': 1315, 'ideas': 1994, 'kick': 1315, 'kind': 2198, 'learnings': 506,
'lessons': 506, 'little': 2200, 'mark': 1995, 'markup': 1994, 'moral': 2182, 'morale': 2201, 'notes': 1994, 'opinion':
2193, 'pat': 2185, 'pep': 2202, 'pointers': 2194, 'push': 1315, 'redlines': 1994, 'remarks': 1994, 'shoulder': 1315,
'shove': 1315, 'steer': 2193, 'suggestions': 1994, 'thoughts': 1994, 'tips': 2194, 'tricks': 506, 'view': 2193, 'wee':
2214}, {'<contact_of>': 2015, '<lesson>': 2179, '^': 2180, 'endorsement': 528, 'plug': 528, 'recommendation': 528,
'reference': 528, 'referral': 528, 'shout': 1890, 'shoutout': 528, 'testimonial': 528}, {'hug': 1315}, {'push': 1315},
{'...': 2226, '<contact_of>': 2015, '<lesson>': 2179, '^': 2180, 'address': 1956, 'big': 2227, 'boost': 1315,
'contact': 1956, 'courage': 1315, 'details': 1956, 'encouragement': 1315, 'endorsement': 528, 'hug': 1315, 'kind':
2198, 'len': 2199, 'lend': 2199, 'little': 2228, 'loan': 2199, 'lowdown': 506, 'morale': 2201, 'name': 1956, 'number':
1956, 'pep': 2186, 'plug': 528, 'push': 1315, 'recommendation': 528, 'reference': 528, 'referral': 528, 'shot': 2199,
'shoulder': 1315, 'shout': 1890, 'shoutout': 528, 'testimonial': 528, 'use': 2199}, {'<time_unit>': 2160, 'afternoon':
2146, 'day': 2146, 'evening': 2146, 'h': 2146, 'hints': 1994, 'hour': 2146, 'hours': 2146, 'hr': 2146, 'hrs': 2146,
'ideas': 1994, 'morning': 2146, 'pointers': 1994, 'saturday': 2146, 'suggestions': 1994, 'sunday': 2146, 'thoughts':
1994, 'tips': 1994}, {'...': 2159, '0': 2161, '<contact_of>': 2015, 'N': 2017, '^': 2177, 'a': 2204, 'address': 1956,
'an': 2206, 'back': 1996, 'blunt': 2207, 'comments': 2158, 'contact': 1956, 'corrections': 1994, 'critique': 2193,
'detailed': 2208, 'details': 1956, 'edits': 1994, 'fb': 2209, 'fdbk': 526, 'feedback': 2158, 'five': 2210, 'four':
2161, 'frank': 2207, 'half': 2211, 'hints': 1994, 'honest': 2208, 'ideas': 1994, 'input': 526, 'lessons': 506, 'line':
2213, 'lots': 2216, 'mark': 1995, 'markup': 1994, 'my': 2220, 'name': 1956, 'notes': 2158, 'number': 1956, 'one':
2161, 'opinion': 2193, 'our': 2222, 'pointers': 1994, 'quick': 2207, 'redlines': 1994, 'remarks': 1994, 'some': 2225,
'steer': 2193, 'suggestions': 1994, 'the': 2229, 'thoughts': 1994, 'three': 2230, 'tips': 1994, 'two': 2230, 'view':
2193, 'written': 2207}, {'...': 2165, 'article': 536, 'book': 536, 'candidates': 519, 'checklist': 536, 'comments':
2018, 'contact': 2163, 'contacts': 519, 'corrections': 2018, 'couple': 2025, 'edits': 2018, 'feedback': 2018, 'few':
2024, 'guide': 536, 'leads': 519, 'link': 536, 'list': 536, 'name': 2166, 'names': 519, 'notes': 2018, 'number': 2163,
'numbers': 519, 'people': 519, 'redlines': 2018, 's': 2021, 'spreadsheet': 536, 'suggestions': 2018, 'template': 536},
{'...': 2168, 'article': 536, 'book': 536, 'checklist': 536, 'guide': 536, 'link': 536, 'list': 536, 'spreadsheet':
536, 'template': 536}, {'...': 2170, 'article': 536, 'book': 536, 'checklist': 536, 'comments': 2018, 'copy': 536,
'corrections': 2018, 'edits': 2018, 'feedback': 2018, 'guide': 536, 'link': 536, 'list': 536, 'notes': 2172, 'old':
536, 'own': 536, 'redlines': 2018, 's': 2021, 'second': 536, 'spare': 536, 'spreadsheet': 536, 'suggestions': 2018,
'template': 536}, {'...': 2174, 'article': 536, 'book': 536, 'checklist': 536, 'copy': 536, 'guide': 536, 'link': 536,
'list': 536, 'notes': 536, 'old': 536, 'own': 536, 's': 2021, 'second': 536, 'spare': 536, 'spreadsheet': 536,
'template': 536}, {'...': 2174, 'article': 536, 'book': 536, 'checklist': 536, 'contact': 2163, 'guide': 536, 'link':
536, 'list': 536, 'name': 2163, 'number': 2163, 's': 2021, 'spreadsheet': 536, 'template': 536}, {'0': 2020,
'<their>': 2164, 'a': 2232, 'an': 2233, 'detailed': 2030, 'four': 2024, 'full': 2030, 'lots': 2030, 'my': 2234, 'our':
2235, 'pages': 2030, 'some': 2020, 'the': 2236, 'three': 2020, 'two': 2020}, {'<contact_of>': 2015, '<lesson>': 2179,
'boost': 1315, 'endorsement': 528, 'kick': 1315, 'pep': 1315, 'plug': 528, 'push': 1315, 'recommendation': 528,
'reference': 528, 'referral': 528, 'shout': 1890, 'shoutout': 528, 'shove': 1315, 'testimonial': 528}, {'...': 2188,
'<lesson>': 2179, 'comments': 1994, 'corrections': 1994, 'critique': 2193, 'edits': 1994, 'fb': 2193, 'feedback':
1994, 'learnings': 506, 'lessons': 506, 'mark': 1995, 'markup': 1994, 'notes': 1994, 'opinion': 2193, 'pointers': 506,
'redlines': 1994, 'remarks': 1994, 'steer': 2193, 'thoughts': 1994, 'tips': 506, 'tricks': 506, 'view': 2193}, {'...':
2238, '<contact_of>': 2015, '<lesson>': 2179, 'afternoon': 2146, 'big': 2214, 'bit': 2190, 'boost': 1315, 'day': 2146,
'encouragement': 1315, 'endorsement': 528, 'evening': 2146, 'few': 2239, 'h': 2146, 'hand': 2197, 'help': 2197,
'hour': 2146, 'hours': 2146, 'hr': 2146, 'hrs': 2146, 'hurl': 476, 'kick': 1315, 'len': 2199, 'lend': 2199, 'lesson':
506, 'lift': 476, 'little': 2214, 'loan': 2199, 'lowdown': 506, 'moral': 2182, 'morning': 2146, 'pat': 2185, 'pep':
2202, 'plug': 528, 'push': 1315, 'quick': 2189, 'recommendation': 528, 'reference': 528, 'referral': 528, 'run': 476,
'saturday': 2146, 'short': 2189, 'shot': 2199, 'shout': 1890, 'shoutout': 528, 'shove': 1315, 'sunday': 2146,
'testimonial': 528, 'use': 2199, 'wee': 2203}, {'<lesson>': 2179, 'endorsement': 528, 'plug': 528, 'recommendation':
528, 'reference': 528, 'referral': 528, 'shout': 1890, 'shoutout': 528, 'testimonial': 528}, {'...': 2241, '<lesson>':
2179, 'afternoon': 2146, 'day': 2146, 'endorsement': 528, 'evening': 2146, 'h': 2146, 'hour': 2146, 'hours': 2146,
'hr': 2146, 'hrs': 2146, 'morning': 2146, 'plug': 528, 'recommendation': 528, 'reference': 528, 'referral': 528,
'saturday': 2146, 'shout': 1890, 'shoutout': 528, 'sunday': 2146, 'testimonial': 528}, {'a': 2147, 'an': 2147},
{'...': 2217, '<contact_of>': 2015, '<lesson>': 2179, 'afternoon': 2146, 'comments': 1994, 'corrections': 1994,
'critique': 2193, 'day': 2146, 'edits': 1994, 'endorsement': 528, 'evening': 2146, 'fb': 2193, 'feedback': 1994, 'h':
2146, 'hour': 2146, 'hours': 2146, 'hr': 2146, 'hrs': 2146, 'learnings': 506, 'lessons': 506, 'mark': 1995, 'markup':
1994, 'morning': 2146, 'notes': 1994, 'opinion': 2193, 'plug': 528, 'pointers': 506, 'recommendation': 528,
'redlines': 1994, 'reference': 528, 'referral': 528, 'remarks': 1994, 'saturday': 2146, 'shout': 1890, 'shoutout':
528, 'steer': 2193, 'sunday': 2146, 'testimonial': 528, 'thoughts': 1994, 'tips': 506, 'tricks': 506, 'view': 2193,
'word': 2219}, {'down': 528, 'forward': 528, 'in': 2155, 'to': 528}, {'name': 2245}, {'<contact_of>': 2015,
'<lesson>': 2179, 'boost': 1315, 'kick': 1315, 'pep': 1315, 'push': 1315, 'shove': 1315}, {'...': 2247,
'<contact_of>': 2015, '<lesson>': 2179, 'big': 2214, 'boost': 1315, 'comments': 1994, 'corrections': 1994, 'critique':
2193, 'edits': 1994, 'encouragement': 1315, 'fb': 2193, 'feedback': 1994, 'hand': 2197, 'help': 2197, 'kick': 1315,
'learnings': 506, 'lessons': 506, 'little': 2214, 'mark': 1995, 'markup': 1994, 'moral': 2182, 'notes': 1994,
'opinion': 2193, 'pat': 2185, 'pep': 2202, 'pointers': 506, 'push': 1315, 'redlines': 1994, 'remarks': 1994, 'shove':
1315, 'steer': 2193, 'thoughts': 1994, 'tips': 506, 'tricks': 506, 'view': 2193, 'wee': 2214}, {'...': 2217,
'<contact_of>': 2015, '<lesson>': 2179, 'address': 1956, 'contact': 1956, 'details': 1956, 'endorsement': 528, 'len':
2199, 'lend': 2199, 'loan': 2199, 'lowdown': 506, 'name': 1956, 'number': 1956, 'plug': 528, 'recommendation': 528,
'reference': 528, 'referral': 528, 'shot': 2199, 'shout': 1890, 'shoutout': 528, 'testimonial': 528, 'use': 2199},
{'...': 2159, '0': 2147, '<contact_of>': 2015, 'N': 2017, '^': 2237, 'a': 2240, 'address': 1956, 'an': 2242, 'back':
1996, 'blunt': 2207, 'comments': 2158, 'contact': 1956, 'corrections': 1994, 'critique': 2193, 'detailed': 2208,
'details': 1956, 'edits': 1994, 'fb': 2209, 'fdbk': 526, 'feedback': 2158, 'four': 2147, 'frank': 2207, 'half': 2243,
'honest': 2208, 'input': 526, 'lessons': 506, 'line': 2213, 'lots': 2216, 'mark': 1995, 'markup': 1994, 'my': 2244,
'name': 1956, 'notes': 2158, 'number': 1956, 'one': 2147, 'opinion': 2193, 'our': 2222, 'quick': 2207, 'redlines':
1994, 'remarks': 1994, 's': 2246, 'some': 2248, 'steer': 2193, 'suggestions': 1994, 'the': 2249, 'thoughts': 1994,
'three': 2147, 'two': 2147, 'view': 2193, 'written': 2207}, {'to': 553}, {'...': 2251}, {'my': 2252, 'our': 2252},
{'assembly': 1874, 'class': 1874, 'demo': 1874, 'lesson': 1874, 'letter': 1901, 'masterclass': 1874, 'recommendation':
1899, 'reference': 1899, 'session': 1874, 'story': 1879, 'storytime': 1874, 'talk': 1874, 'testimonial': 1899, 'tour':
1874, 'training': 1874, 'workshop': 1874}, {'at': 476, 'on': 476, 'to': 476, 'with': 476}, {'at': 506, 'for': 506},
{'^': 505, 'at': 506, 'for': 506}, {'<their>': 506, '<them>': 506, 'N': 1872, '^': 505}, {'^': 505, 'at': 506, 'for':
2258, 'to': 1873, 'with': 1873}, {'...': 2254, 'afternoon': 2146, 'assembly': 1874, 'class': 1874, 'day': 2146,
'demo': 1874, 'evening': 2146, 'glowing': 1912, 'good': 1912, 'h': 2146, 'hand': 2255, 'help': 2255, 'hour': 2146,
'hours': 2146, 'hr': 2146, 'hrs': 2146, 'keynote': 2256, 'lecture': 2257, 'lesson': 1874, 'letter': 1901,
'masterclass': 1874, 'morning': 2146, 'recommendation': 1910, 'reference': 1911, 'referral': 1910, 'saturday': 2146,
'session': 1874, 'story': 1879, 'storytime': 1874, 'strong': 1912, 'sunday': 2146, 'talk': 2259, 'testimonial': 1910,
'tour': 1874, 'training': 1874, 'workshop': 2259}, {'...': 2254, 'afternoon': 2146, 'assembly': 1874, 'class': 1874,
'day': 2146, 'demo': 1874, 'evening': 2146, 'h': 2146, 'hour': 2146, 'hours': 2146, 'hr': 2146, 'hrs': 2146, 'lesson':
1874, 'letter': 1901, 'masterclass': 1874, 'morning': 2146, 'recommendation': 1899, 'reference': 1899, 'saturday':
2146, 'session': 1874, 'story': 1879, 'storytime': 1874, 'sunday': 2146, 'talk': 1874, 'testimonial': 1899, 'tour':
1874, 'training': 1874, 'workshop': 1874}, {'': (16, 'gave:feedback'), '...': 2047}, {'^': 2262}, {'about': 2049,
'on': 2263}, {'^': 5, 'a': 476, 'the': 476}, {'at': 2265, 'for': 2265, 'with': 2265}, {'...': 2266}, {'afternoon':
2146, 'comments': 2264, 'day': 2146, 'edits': 2050, 'evening': 2146, 'feedback': 2264, 'h': 2146, 'hour': 2146,
'hours': 2146, 'hr': 2146, 'hrs': 2146, 'morning': 2146, 'notes': 2050, 'saturday': 2146, 'sunday': 2146, 'thoughts':
2264, 'usual': 2267}, {'<contact_of>': 2123, '<their>': 2126, '^': 2253, 'the': 2132}, {'usual': 2267}, {'<their>':
2126, '^': 2253}, {'...': 1946, 'assembly': 1874, 'class': 1874, 'comments': 2050, 'demo': 1874, 'edits': 2050,
'feedback': 2050, 'hand': 2255, 'help': 2255, 'lesson': 1874, 'masterclass': 1874, 'notes': 2050, 'session': 1874,
'story': 1879, 'storytime': 1874, 'talk': 1874, 'thoughts': 2050, 'tour': 1874, 'training': 1874, 'workshop': 1874},
{'at': 506, 'for': 2258, 'to': 1873, 'with': 1873}, {'...': 2254, '<contact_of>': 2123, 'assembly': 1874, 'class':
1874, 'demo': 1874, 'glowing': 1912, 'good': 1912, 'keynote': 2256, 'lecture': 2256, 'lesson': 1874, 'letter': 1901,
'masterclass': 1874, 'recommendation': 1910, 'reference': 1911, 'referral': 1910, 'session': 1874, 'story': 1879,
'storytime': 1874, 'strong': 1912, 'talk': 2273, 'testimonial': 1910, 'tour': 1874, 'training': 1874, 'workshop':
2273}, {'book': 536, 'copy': 536, 'laptop': 536, 'list': 536, 'notes': 536, 'slides': 536, 'template': 536}, {'a':
2275, 'my': 2275, 'our': 2275, 'the': 2275}, {'^': 2276}, {'<them>': 2277, 'N': 2277}, {'0': 2147, 'a': 2147, 'an':
2147, 'four': 2147, 'half': 2243, 'my': 2147, 'one': 2147, 'three': 2147, 'two': 2147}, {'0': 2147, '<them>': 2279,
'N': 2279, 'a': 2147, 'an': 2147, 'four': 2147, 'half': 2243, 'my': 2147, 'one': 2147, 'three': 2147, 'two': 2147},
{'...': 2141, '0': 2147, '<contact_of>': 2123, '<me>': 2152, '<their>': 2157, '<them>': 2231, '<time_unit>': 1896,
'N': 2250, '^': 2253, 'a': 2260, 'along': 2131, 'an': 2261, 'as': 1779, 'assembly': 1874, 'class': 1874, 'comments':
2050, 'demo': 1874, 'edits': 2050, 'feedback': 2050, 'for': 477, 'four': 2147, 'half': 2243, 'keynote': 2256,
'lecture': 2256, 'lesson': 1874, 'masterclass': 1874, 'my': 2268, 'notes': 2050, 'on': 2269, 'one': 2147, 'our': 2270,
'out': 1821, 'over': 2271, 'pro': 478, 'session': 1874, 'some': 2272, 'story': 1879, 'storytime': 1874, 'talk': 2273,
'the': 2274, 'thoughts': 2050, 'three': 2147, 'to': 2278, 'tour': 1874, 'training': 1874, 'two': 2147, 'unpaid': 476,
'up': 2280, 'workshop': 2273}, {'<them>': 1651, 'N': 1651, 'd': 1654}, {'off': 494}, {'bumped': 494, 'called': 2283,
'deferred': 494, 'delayed': 494, 'moved': 494, 'postponed': 494, 'pushed': 494, 'rearranged': 494, 'rescheduled': 494,
'shelved': 494, 'shifted': 494}, {'': (0, 'missed'), 'me': 79, 'us': 79}, {'hand': 2197, 'help': 2197, 'len': 2199,
'lend': 2199, 'loan': 2199, 'shot': 2199, 'use': 2199}, {'hand': 2197, 'help': 2197}, {'len': 2199, 'lend': 2199,
'loan': 2199, 'shot': 2199, 'use': 2199}, {'a': 2286, 'some': 2287, 'the': 2288}, {'<them>': 2289, 'N': 2289}, {'a':
2288, 'the': 2288}, {'<them>': 2291, 'N': 2291}, {'advice': 779, 'tip': 779}, {'advice': 779, 'an': 2293, 'some':
2293, 'the': 2293, 'tip': 779}, {'<me>': 2294}, {'advice': 71, 'pointers': 71, 'tip': 71, 'tips': 71}, {'...': 2296,
'advice': 779, 'an': 2293, 'some': 2293, 'the': 2293, 'tip': 779}, {'^': 2223}, {'...': 2298, '^': 2223, 'afternoon':
2146, 'day': 2146, 'evening': 2146, 'h': 2146, 'hour': 2146, 'hours': 2146, 'hr': 2146, 'hrs': 2146, 'len': 2199,
'lend': 2199, 'loan': 2199, 'morning': 2146, 'saturday': 2146, 'shot': 2199, 'sunday': 2146, 'use': 2199}, {'...':
2298, '^': 2223, 'afternoon': 2146, 'day': 2146, 'evening': 2146, 'h': 2146, 'hour': 2146, 'hours': 2146, 'hr': 2146,
'hrs': 2146, 'morning': 2146, 'saturday': 2146, 'sunday': 2146}, {'afternoon': 2146, 'day': 2146, 'evening': 2146,
'h': 2146, 'hour': 2146, 'hours': 2146, 'hr': 2146, 'hrs': 2146, 'morning': 2146, 'saturday': 2146, 'sunday': 2146,
'word': 2219}, {'...': 2298, '^': 2223}, {'...': 2298, '^': 2223, 'len': 2199, 'lend': 2199, 'loan': 2199, 'shot':
2199, 'use': 2199}, {'0': 2147, 'a': 2299, 'an': 2300, 'four': 2147, 'half': 2243, 'my': 2301, 'one': 2147, 'some':
2302, 'the': 2303, 'three': 2147, 'two': 2147}, {'afternoon': 2146, 'day': 2146, 'evening': 2146, 'h': 2146, 'hour':
2146, 'hours': 2146, 'hr': 2146, 'hrs': 2146, 'len': 2199, 'lend': 2199, 'loan': 2199, 'morning': 2146, 'saturday':
2146, 'shot': 2199, 'sunday': 2146, 'use': 2199}, {'0': 2147, 'a': 2305, 'an': 2147, 'four': 2147, 'half': 2243, 'my':
2301, 'one': 2147, 'the': 2288, 'three': 2147, 'two': 2147}, {'afternoon': 2146, 'day': 2146, 'evening': 2146, 'h':
2146, 'hour': 2146, 'hours': 2146, 'hr': 2146, 'hrs': 2146, 'morning': 2146, 'saturday': 2146, 'sunday': 2146,
'usual': 2267}, {'0': 2147, '<me>': 2297, '<them>': 2304, 'N': 2306, 'a': 2147, 'an': 2147, 'four': 2147, 'half':
2243, 'my': 2307, 'one': 2147, 'our': 2270, 'three': 2147, 'two': 2147, 'up': 2280}, {'<me>': 2297}, {'boost': 1315,
'kick': 1315, 'pep': 1315, 'push': 1315, 'shove': 1315}, {'...': 2310, 'afternoon': 2146, 'big': 2214, 'boost': 1315,
'day': 2146, 'encouragement': 1315, 'evening': 2146, 'h': 2146, 'hour': 2146, 'hours': 2146, 'hr': 2146, 'hrs': 2146,
'hurl': 476, 'kick': 1315, 'len': 2199, 'lend': 2199, 'lesson': 506, 'lift': 476, 'little': 2214, 'loan': 2199,
'lowdown': 506, 'moral': 2182, 'morning': 2146, 'pat': 2185, 'pep': 2202, 'push': 1315, 'run': 476, 'saturday': 2146,
'shot': 2199, 'shove': 1315, 'sunday': 2146, 'use': 2199, 'wee': 2214}, {'big': 2214, 'boost': 1315, 'encouragement':
1315, 'little': 2214, 'moral': 2182, 'pat': 2185, 'pep': 2186, 'wee': 2214}, {'of': 2312}, {'...': 2310, 'big': 2214,
'boost': 1315, 'encouragement': 1315, 'kick': 1315, 'little': 2214, 'moral': 2182, 'pat': 2185, 'pep': 2202, 'push':
1315, 'shove': 1315, 'wee': 2214}, {'len': 2199, 'lend': 2199, 'loan': 2199, 'lowdown': 506, 'shot': 2199, 'use':
2199}, {'0': 2147, 'a': 2311, 'an': 2147, 'four': 2147, 'half': 2243, 'lessons': 506, 'lots': 2313, 'my': 2147, 'one':
2147, 'some': 2314, 'the': 2315, 'three': 2147, 'two': 2147}, {'0': 2147, '<them>': 2316, 'N': 2316, 'a': 2147, 'an':
2147, 'four': 2147, 'half': 2243, 'my': 2147, 'one': 2147, 'three': 2147, 'two': 2147, 'up': 2280}, {'bat': 1910},
{'to': 2318}, {'bat': 1910, 'in': 2319, 'over': 744, 'through': 744, 'thru': 744}, {'vm': 79, 'voice': 1706,
'voicemail': 79}, {'...': 2321}, {'on': 1604}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'visit': 16}, {'back':
1765, 'cold': 2323, 'dark': 2323, 'over': 744, 'quiet': 2323, 'right': 1765, 'silent': 2323, 'through': 744, 'thru':
744, 'to': 2324, 'up': 744}, {'back': 1765, 'bat': 1910, 'cold': 2323, 'dark': 2323, 'in': 2319, 'over': 744, 'quiet':
2323, 'right': 1765, 'silent': 2323, 'through': 744, 'thru': 744, 'up': 744}, {'feedback': 726}, {'meeting': 2090,
'slot': 2090}, {'of': 341}, {'front': 2329, 'with': 341}, {'a': 2328, 'in': 2330}, {'a': 2328, 'in': 2330, 's': 2327},
{'note': 726}, {'call': 726, 'dm': 726, 'email': 726, 'letter': 726, 'mail': 726, 'message': 726, 'text': 726,
'voice': 2333}, {'D': 1639}, {'forward': 2335}, {'$$': 79, 'D': 1639, 'again': 272, 'at': 491, 'back': 272, 'last':
489, 'on': 492, 'out': 272, 'till': 1639, 'to': 1639, 'until': 1639}, {'$$': 79, 'D': 1639, 'again': 272, 'at': 491,
'back': 272, 'last': 489, 'on': 492, 'out': 272}, {'line': 79, 'message': 79, 'note': 79, 'text': 79}, {'a': 2339},
{'<them>': 2340, 'N': 2340}, {'...': 144}, {'touch': 128}, {'^': 2342, 'in': 2343}, {'bell': 79, 'buzz': 79, 'call':
79, 'ring': 79, 'shout': 79, 'tinkle': 79}, {'a': 2345}, {'<them>': 2346, 'N': 2346}, {'N': 79}, {'up': 2348}, {'in':
79, 'over': 79, 'round': 79}, {'drop': 2341, 'get': 2344, 'give': 2347, 'look': 2349, 'pop': 2350}, {'<their>': 2327,
'<them>': 2331, 'N': 2332, 'a': 2334, 'an': 2334, 'brought': 2336, 'bumped': 494, 'called': 2283, 'deferred': 494,
'delayed': 494, 'moved': 2337, 'postponed': 2338, 'pushed': 2338, 'rearranged': 494, 'rescheduled': 2338, 'shelved':
494, 'shifted': 2338, 'stood': 363, 'talking': 726, 'to': 2351}, {'in': 2343}, {'drop': 2341, 'get': 2353, 'give':
2347, 'look': 2349, 'pop': 2350}, {'<them>': 1992, 'N': 1992}, {'<i>': 1584, '<them>': 1597, 'N': 1597, 'that': 1596,
'to': 1598}, {'about': 482, 'on': 482, 'through': 482, 'with': 482}, {'...': 2357, 'about': 506, 'on': 506, 'through':
506, 'with': 506}, {'<them>': 2358, 'N': 2358}, {'about': 506, 'on': 506, 'through': 506, 'with': 506}, {'<them>':
2360, 'N': 2360}, {'dream': 79}, {'at': 2095, 'of': 2095, 'through': 2095}, {'blether': 726, 'chat': 726, 'craic':
726, 'gossip': 726, 'look': 2363, 'moan': 726, 'natter': 726, 'talk': 726, 'word': 726, 'yarn': 726}, {'blether': 726,
'chat': 726, 'craic': 726, 'gossip': 726, 'moan': 726, 'natter': 726, 'talk': 726, 'word': 726, 'yarn': 726}, {'':
(23, 'contact'), 'bad': 2362, 'blether': 726, 'chat': 726, 'craic': 726, 'dream': 79, 'good': 2364, 'gossip': 726,
'little': 2365, 'long': 2365, 'look': 2363, 'moan': 726, 'natter': 726, 'nightmare': 79, 'proper': 2365, 'quick':
2364, 'read': 2363, 'right': 2365, 'short': 2365, 'strange': 2362, 'talk': 726, 'wee': 2365, 'weird': 2362, 'word':
726, 'yarn': 726}, {'alone': 79, 'by': 1600, 'on': 1602}, {'': (23, 'contact'), 'alone': 79, 'by': 1600, 'on': 1602},
{'bail': 79, 'call': 364, 'cancel': 79, 'postpone': 79, 'skip': 79}, {'': (23, 'contact'), 'a': 2366, 'already': 1854,
'an': 726, 'ate': 2367, 'breakfast': 2368, 'coffee': 2368, 'dinner': 2368, 'drinks': 726, 'just': 1855, 'lunch': 2368,
'my': 726, 'our': 726, 'planned': 702, 'some': 726, 'tea': 2368, 'the': 726, 'to': 2369}, {'copy': 1680, 'extra':
1680, 'leftover': 1680, 'old': 1680, 'own': 1680, 'second': 1680, 'spare': 1680, 'used': 1680}, {'0': 2371, 'a': 2371,
'an': 2371, 'my': 2371, 'our': 2371, 'some': 2371, 'the': 2371, 'three': 2371, 'two': 2371}, {'^': 2372}, {'<useful>':
2042, 'to': 553}, {'...': 2374, '<useful>': 2042}, {'a': 2044, 'an': 2044, 'my': 2375, 'our': 2375, 'some': 2044,
'the': 2044}, {'^': 2376}, {'<them>': 2373, '^': 2253, 'on': 2377, 'out': 1821, 'over': 2377}, {'for': 16},
{'brought': 2336, 'bumped': 494, 'called': 2283, 'deferred': 494, 'delayed': 494, 'moved': 2338, 'postponed': 2338,
'pushed': 2338, 'rearranged': 494, 'rescheduled': 2338, 'set': 2379, 'shelved': 494, 'shifted': 2338}, {'$$': 79,
'home': 272, 'off': 1551, 'out': 1551, 'over': 1551, 'to': 1550}, {'gone': 2381, 'left': 272}, {'answered': 79,
'been': 373, 'called': 79, 'come': 418, 'got': 418, 'replied': 79, 'responded': 79, 'rung': 79, 'written': 79},
{'already': 1854, 'avoiding': 1604, 'been': 2380, 'blanking': 1604, 'dodging': 1604, 'finally': 1553, 'ghosting':
1604, 'gone': 1552, 'ignoring': 1604, 'just': 2382, 'not': 2383, 'now': 1553}, {'around': 702, 'back': 79, 'round':
702}, {'answered': 79, 'been': 373, 'called': 79, 'caught': 363, 'come': 418, 'ever': 1825, 'get': 1824, 'got': 2385,
'gotten': 1824, 'heard': 79, 'met': 79, 'quite': 1825, 'replied': 79, 'responded': 79, 'rung': 79, 'seen': 79,
'spoken': 79, 'talked': 79, 'written': 79, 'yet': 1825}, {'t': 2386}, {'answered': 79, 'been': 373, 'called': 79,
'caught': 363, 'come': 418, 'got': 418, 'heard': 79, 'met': 79, 'replied': 79, 'responded': 79, 'rung': 79, 'seen':
79, 'spoken': 79, 'talked': 79, 'written': 79}, {'bad': 2362, 'dream': 79, 'nightmare': 79, 'strange': 2362, 'weird':
2362}, {'appointment': 16}, {'brought': 2336, 'moved': 2335, 'postponed': 2335, 'pushed': 2335, 'rescheduled': 2335,
'shifted': 2335}, {'together': 451}, {'them': 2392}, {'': (0, 'missed'), 'in': 372}, {'been': 2394, 'caught': 363,
'ever': 1825, 'get': 1824, 'got': 1824, 'gotten': 1824, 'had': 79, 'heard': 79, 'met': 79, 'quite': 1825, 'seen': 79,
'spoken': 79, 'talked': 79, 'yet': 1825}, {'bring': 2393, 'connect': 451, 'drop': 2341, 'get': 2344, 'give': 2347,
'introduce': 451, 'look': 2349, 'pop': 2350}, {'a': 2389, 'already': 1855, 'an': 2390, 'appointment': 16, 'been':
2391, 'bring': 2393, 'connect': 451, 'finally': 1553, 'gone': 1552, 'introduce': 451, 'just': 2382, 'not': 2395,
'now': 1553, 'to': 2396}, {'to': 244}, {'have': 2398, 'need': 2398}, {'<i>': 2399}, {'so': 2400}, {'': (0, 'missed'),
'yet': 2401}, {'answered': 2402, 'been': 2394, 'called': 79, 'caught': 363, 'come': 418, 'ever': 1825, 'get': 1824,
'got': 2385, 'gotten': 1824, 'had': 79, 'heard': 79, 'met': 79, 'quite': 1825, 'replied': 2402, 'responded': 79,
'rung': 79, 'seen': 79, 'spoken': 79, 'talked': 79, 'written': 79, 'yet': 1825}, {'t': 2403}, {'answered': 79, 'been':
2394, 'called': 79, 'caught': 363, 'come': 418, 'ever': 1825, 'get': 1824, 'got': 2385, 'gotten': 1824, 'had': 79,
'heard': 79, 'met': 79, 'quite': 1825, 'replied': 79, 'responded': 79, 'rung': 79, 'seen': 79, 'spoken': 79, 'talked':
79, 'written': 79, 'yet': 1825}, {'a': 2389}, {'to': 1398}, {'are': 2407, 'assured': 1404, 'assures': 1404,
'guaranteed': 1403, 'guarantees': 1403, 'is': 2407, 'pinky': 1454, 're': 2407, 's': 2407, 'swears': 1403, 'swore':
1403, 'vowed': 1403, 'vows': 1403}, {'magazine': 79, 'news': 79, 'paper': 79}, {'a': 2409, 'the': 2409}, {'radio': 79,
'telly': 79, 'tv': 79}, {'telly': 79, 'the': 2411, 'tv': 79, 'youtube': 79}, {'in': 2410, 'on': 2412, 'online': 79},
{'...': 2413, 'in': 2410, 'on': 2412, 'online': 79}, {'from': 726}, {'back': 79, 'from': 79}, {'<gossips>': 79,
'<told_in>': 79}, {'...': 2417, '<gossips>': 79, '<told_in>': 79}, {'party': 79}, {'...': 2417, '<gossips>': 79,
'<told_in>': 79, 'third': 2419}, {'<gossips>': 79}, {'...': 2421, '<gossips>': 79}, {'the': 2422}, {'of': 2423},
{'else': 79}, {'...': 1481, '<told_in>': 79}, {'s': 2426}, {'': (23, 'contact'), '...': 1481, '<their>': 2418,
'<told_in>': 79, 'a': 2420, 'an': 2418, 'my': 2418, 'one': 2424, 'our': 2418, 'some': 2422, 'somebody': 2425,
'someone': 2425, 'the': 2418, 'today': 2427}, {'haw': 2416}, {'...': 1481, '<their>': 2426, '<told_in>': 79, 'a':
2426, 'an': 2426, 'my': 2426, 'our': 2426, 'the': 2426, 'today': 2427}, {'': (23, 'contact'), '...': 1481, '<their>':
2418, '<told_in>': 79, 'a': 2418, 'an': 2418, 'my': 2418, 'one': 2424, 'our': 2418, 'some': 2422, 'the': 2418,
'today': 2427}, {'<their>': 2422, 'a': 2422, 'an': 2422, 'my': 2422, 'one': 2424, 'our': 2422, 'some': 2422, 'the':
2422}, {'...': 1481, '<their>': 2418, '<told_in>': 79, 'a': 2418, 'an': 2418, 'my': 2418, 'one': 2424, 'our': 2418,
'some': 2422, 'the': 2418, 'today': 2427}, {'from': 2431, 'in': 2430, 'off': 2432, 'on': 2430, 'through': 2432, 'via':
2433}, {'...': 1481, '<told_in>': 79, 'grapevine': 79}, {'...': 1481, '<their>': 2426, '<told_in>': 79, 'a': 2426,
'an': 2426, 'my': 2426, 'our': 2426, 'the': 2435, 'today': 2427}, {'hand': 79}, {'all': 2416}, {'...': 2421,
'<gossips>': 79, 'grapevine': 79}, {'<their>': 2422, 'a': 2422, 'an': 2422, 'my': 2422, 'one': 2424, 'our': 2422,
'some': 2422, 'the': 2439}, {'N': 2414, 'back': 2415, 'crickets': 2416, 'from': 2428, 'hee': 2429, 'in': 2430, 'it':
2434, 'nothing': 2416, 'nowt': 2416, 'off': 2432, 'on': 2436, 'second': 2437, 'secondhand': 79, 'sod': 2438, 'that':
2434, 'this': 2434, 'through': 2440, 'via': 2433, 'zilch': 2416, 'zip': 2416}, {'crickets': 2416, 'hee': 2429,
'nothing': 2416, 'nowt': 2416, 'sod': 2438, 'zilch': 2416, 'zip': 2416}, {'assembly': 1874, 'class': 1874, 'demo':
1874, 'duty': 1753, 'group': 1753, 'lesson': 1874, 'masterclass': 1874, 'reading': 1753, 'round': 1753, 'route': 1753,
'session': 1874, 'shift': 1753, 'slot': 1753, 'stall': 1753, 'story': 1879, 'storytime': 1874, 'talk': 1874, 'tour':
1874, 'training': 1874, 'turn': 1753, 'workshop': 1874}, {'...': 2443, 'assembly': 1874, 'class': 1874, 'demo': 1874,
'duty': 1753, 'group': 1753, 'lesson': 1874, 'masterclass': 1874, 'mock': 1914, 'reading': 1753, 'round': 1753,
'route': 1753, 'session': 1874, 'shift': 1753, 'slot': 1753, 'stall': 1753, 'story': 1879, 'storytime': 1874, 'talk':
1874, 'tour': 1874, 'training': 1874, 'turn': 1753, 'workshop': 1874}, {'...': 2443, 'assembly': 1874, 'class': 1874,
'demo': 1874, 'duty': 1753, 'group': 1753, 'lesson': 1874, 'masterclass': 1874, 'reading': 1753, 'round': 1753,
'route': 1753, 'session': 1874, 'shift': 1753, 'slot': 1753, 'stall': 1753, 'story': 1879, 'storytime': 1874, 'talk':
1874, 'tour': 1874, 'training': 1874, 'turn': 1753, 'workshop': 1874}, {'...': 1839, 'assembly': 1753, 'class': 1753,
'duty': 1753, 'group': 1753, 'lesson': 1753, 'mock': 1914, 'reading': 1753, 'round': 1753, 'route': 1753, 'session':
1753, 'shift': 1753, 'slot': 1753, 'stall': 1753, 'tour': 1753, 'turn': 1753}, {'...': 1946, '0': 1840, '<their>':
1840, 'a': 2444, 'an': 2444, 'assembly': 1874, 'class': 1874, 'demo': 1874, 'lesson': 1874, 'masterclass': 1874,
'mock': 1914, 'session': 1874, 'some': 1947, 'story': 1879, 'storytime': 1874, 'talk': 1874, 'the': 2445, 'three':
1840, 'tour': 1874, 'training': 1874, 'two': 2446, 'workshop': 1874}, {'': (22, 'gave:volunteering'), '<their>': 5,
'a': 5, 'boxes': 5, 'flat': 5, 'furniture': 5, 'home': 5, 'house': 5, 'in': 5, 'out': 5, 'the': 5, 'up': 5}, {'up':
5}, {'out': 5}, {'': (17, 'gave:knowledge'), '<helping>': 2448, 'get': 5, 'pick': 5, 'set': 2449, 'sort': 2450},
{'ready': 482}, {'up': 482}, {'^': 2451}, {'out': 482}, {'<their_doing>': 482, '^': 2451, 'get': 2452, 'in': 482,
'on': 482, 'out': 1581, 'set': 2453, 'through': 482, 'to': 2454, 'understand': 482, 'with': 506, 'work': 2455}, {'^':
2451, 'to': 2454, 'with': 506}, {'<their>': 476, 'N': 1578, 'a': 476, 'our': 476, 'the': 476}, {'at': 2458, 'on':
2458}, {'<them>': 2456, 'N': 2457, 'at': 2458, 'me': 726, 'on': 2458, 'out': 2459}, {'out': 506}, {'<helping>': 2448,
'get': 5, 'pick': 5, 'set': 2449, 'sort': 2450}, {'^': 2462}, {'^': 2451, 'figure': 2461, 'to': 2463, 'with': 506},
{'at': 1579, 'on': 1579}, {'<them>': 2464, 'N': 2464, 'at': 1579, 'on': 1579, 'out': 2465}, {'no': 1536}, {'call':
1460, 'go': 1460, 'job': 1460, 'move': 1460, 'task': 1460, 'turn': 1460}, {'<giveinf>': 81}, {'^': 2469}, {'to':
2470}, {'going': 2471, 'gonna': 2470}, {'D': 1661, 'a': 1662, 'an': 1663, 'the': 1665, 'time': 1661}, {'and': 342,
'to': 342, 'w': 342, 'with': 1804}, {'and': 342, 'to': 342, 'up': 2474, 'w': 342, 'with': 342}, {'them': 1813},
{'<them>': 2475, 'N': 2091, 'up': 2476}, {'...': 1946, '^': 1799, 'assembly': 1874, 'class': 1874, 'demo': 1874,
'lesson': 1874, 'masterclass': 1874, 'session': 1874, 'story': 1879, 'storytime': 1874, 'talk': 1874, 'tour': 1874,
'training': 1874, 'workshop': 1874}, {'...': 1946, 'assembly': 1874, 'class': 1874, 'demo': 1874, 'lesson': 1874,
'masterclass': 1874, 'session': 1874, 'story': 1879, 'storytime': 1874, 'talk': 1874, 'tour': 1874, 'training': 1874,
'workshop': 1874}, {'': (23, 'contact'), '...': 1946, '<their>': 1800, 'a': 2478, 'an': 2478, 'assembly': 1874,
'class': 1874, 'demo': 1874, 'lesson': 1874, 'masterclass': 1874, 'session': 1874, 'some': 2479, 'story': 1879,
'storytime': 1874, 'talk': 1874, 'the': 2478, 'tour': 1874, 'training': 1874, 'workshop': 1874}, {'mentoring': 482},
{'out': 726}, {'have': 16}, {'to': 2483}, {'going': 2484}, {'N': 1387}, {'$$': 274}, {'<them>': 2487}, {'^': 61, 'to':
244}, {'<them>': 2489, 'N': 2489}, {'<them>': 2489, 'N': 2489, 'to': 2490}, {'promised': 2491}, {'am': 2485, 'and':
2486, 'are': 2485, 'gave': 2488, 'guess': 250, 'have': 2492, 'lent': 2488, 'loaned': 2488, 'm': 2485, 'mentioned':
2488, 'miss': 79, 'n': 2486, 'passed': 2488, 'promised': 2491, 're': 2485, 'sent': 2488, 'showed': 2488, 'think': 250,
've': 2492, 'wonder': 250}, {'...': 811}, {'<me>': 2494, '<my>': 2494}, {'t': 69}, {'d': 69, 'would': 69, 'wouldn':
2496}, {'<they>': 2497}, {'place': 2498, 'shoes': 2498}, {'charge': 2498, 'my': 2499}, {'it': 2498, 'this': 2498},
{'<me>': 2494, '<my>': 2494, 'in': 2500, 'me': 2498, 'running': 2501, 'us': 2498}, {'': (13, 'talk'), 'had': 2495,
'owned': 2495, 'ran': 2495, 'was': 2502, 'were': 2502}, {'...': 810}, {'business': 2504, 'call': 2504, 'company':
2504, 'firm': 2504, 'money': 2504, 'shop': 2504}, {'<them>': 2504, 'N': 2504}, {'to': 2506}, {'<their>': 2505,
'<them>': 2504, 'up': 2507}, {'was': 2508, 'were': 2508}, {'<i>': 274, '<they>': 2503, 'it': 2509}, {'me': 79, 'my':
79, 'us': 79}, {'calling': 16, 'going': 1528, 'having': 16, 'hosting': 16, 'instead': 1529, 'joining': 16, 'meeting':
16, 'now': 1529, 'seeing': 16, 'visiting': 16}, {'boots': 811, 'place': 811, 'position': 811, 'shoes': 811,
'situation': 811}, {'^': 0, 'not': 69}, {'d': 69, 'would': 2514, 'wouldn': 2496, 'wouldnt': 69}, {'not': 69},
{'would': 2516, 'wouldn': 2496, 'wouldnt': 69}, {'<they>': 2515, 'N': 2517}, {'boots': 2518, 'case': 811, 'place':
2518, 'position': 2518, 'seat': 2518, 'shoes': 2518}, {'d': 69, 'would': 69, 'wouldn': 2496, 'wouldnt': 69},
{'<they>': 2520, 'N': 2520}, {'boots': 2521, 'place': 2521, 'position': 2521, 'seat': 2521, 'shoes': 2521},
{'calendar': 16, 'diary': 16}, {'<my>': 2513, 'my': 2519, 'order': 1636, 'our': 2522, 'the': 2523}, {'': (9, 'told')},
{'N': 2525}, {'D': 16, 'for': 1864}, {'D': 16, 'for': 1864, 'in': 2527, 'out': 1664}, {'<i>': 1508, 'that': 1517},
{'<off_it>': 493, 'been': 495, 'being': 495, 'gets': 495, 'got': 495, 'had': 497, 'has': 498, 'is': 495, 's': 499,
'w': 501, 'was': 495, 'were': 495, 'with': 501}, {'2': 342, 'and': 342, 'n': 342, 'to': 342, 'with': 342}, {'and':
342, 'to': 342, 'with': 342}, {'N': 341, '^': 1805}, {'2': 342, 'and': 342, 'n': 342, 'to': 2533, 'with': 2533},
{'<them>': 2534, 'N': 2534}, {'<them>': 2531, 'N': 2532, 'd': 2535}, {'2': 342, 'and': 342, 'to': 2533, 'with': 2533},
{'<them>': 2534, 'N': 2537}, {'2': 342, 'and': 1804, 'n': 342, 'to': 1806, 'with': 1806}, {'them': 1810}, {'^': 341,
'of': 2540}, {'pair': 2541, 'three': 2541, 'two': 2541}, {'<them>': 2539, 'N': 2539, 'the': 2542, 'them': 1813},
{'and': 342, 'to': 2533, 'with': 2533}, {'<them>': 2534, 'N': 2544}, {'for': 116, 'over': 116, 'round': 116, 'to':
116}, {'': (23, 'contact'), 'for': 116, 'to': 116}, {'<them>': 2546, 'N': 2546, 'me': 2547, 'us': 2547}, {'can': 409,
'have': 402, 'must': 0, 'mustn': 409, 'need': 402, 'ought': 402, 'should': 0, 'shouldn': 409}, {'^': 2549}, {'<i>':
2550}, {'<i>': 2550, 'that': 2551}, {'': (3, 'advice'), 'to': 0}, {'can': 409, 'have': 402, 'must': 0, 'mustn': 409,
'need': 2553, 'ought': 402, 'should': 0, 'shouldn': 409}, {'^': 2554}, {'should': 0}, {'...': 2556}, {'<i>': 2555,
'^': 2557}, {'...': 2552, '<i>': 2555, '^': 2557, 'that': 2558}, {'...': 2552, '<i>': 2550, 'that': 2551}, {'<i>':
2555}, {'...': 2552, '<i>': 2555, 'that': 2561}, {'': (2, 'plan'), 'for': 16, 'on': 16}, {'<i>': 2550, '^': 2557},
{'...': 2552, '<i>': 2550, '^': 2557, 'that': 2564}, {'D': 1639, 'till': 1639, 'to': 1639, 'until': 1639},
{'answering': 79, 'available': 79, 'in': 79, 'picking': 375, 'reachable': 79}, {'<i>': 1210, '^': 2557}, {'<i>': 1210,
'^': 2557, 'that': 2568}, {'<i>': 1210, 'that': 1258}, {'^': 2557}, {'^': 2557, 'that': 2571}, {'adamant': 2569,
'certain': 2570, 'clear': 2569, 'convinced': 2570, 'firm': 2572, 'insistent': 2572, 'sure': 2570}, {'D': 16,
'adamant': 2559, 'avoiding': 1604, 'blanking': 1604, 'blunt': 2560, 'brought': 2336, 'certain': 2562, 'clear': 2559,
'coming': 16, 'confirmed': 2563, 'convinced': 2562, 'dodging': 1604, 'emphatic': 2560, 'finally': 1553, 'firm': 2565,
'ghosting': 1604, 'gone': 1552, 'ignoring': 1604, 'insistent': 2565, 'just': 1553, 'moved': 2566, 'not': 2567, 'now':
1553, 'off': 79, 'on': 17, 'positive': 2560, 'postponed': 2335, 'pushed': 2335, 'quite': 2573, 'really': 2573,
'rescheduled': 2335, 'scheduled': 16, 'set': 1667, 'shifted': 2335, 'sure': 2562, 'very': 2573}, {'t': 2567},
{'<off_it>': 494, 'D': 726, 'all': 1623, 'at': 726, 'by': 726, 'closed': 272, 'during': 726, 'locked': 1624, 'on':
726, 'over': 726, 'shut': 272}, {'<off_it>': 494, 'all': 1623, 'closed': 272, 'locked': 1624, 'shut': 272}, {'agreed':
16, 'arranged': 16, 'been': 495, 'being': 495, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'gets': 495, 'got': 495,
'had': 497, 'has': 498, 'is': 1716, 'planned': 16, 's': 1717, 'scheduled': 16, 'set': 1547, 'was': 2576, 'were':
2577}, {'me': 1655, 'us': 1655}, {'': (23, 'contact'), 'me': 1387, 'us': 1387}, {'': (22, 'gave:volunteering'), '...':
1798}, {'^': 2581}, {'<their>': 1800, 'a': 2582, 'an': 1800, 'at': 476, 'the': 2582}, {'i': 726, 'me': 726, 'us':
726}, {'and': 2584}, {'': (14, 'together'), 'and': 1550, 'n': 1550, 'plus': 1550, 'w': 1550, 'with': 1550}, {'N':
2585, 'me': 2586, 'us': 2586}, {'forgetting': 79}, {'forgetting': 79, 'meaning': 702, 'on': 2588, 'putting': 364,
'ringing': 1657, 'trying': 453}, {'have': 402, 'must': 0, 'need': 402, 'shd': 0, 'should': 0}, {'^': 2590}, {'<i>':
2591}, {'<me>': 838}, {'cancelling': 79, 'dodging': 79, 'forgetting': 79, 'postponing': 79, 'putting': 364, 'ringing':
1657, 'saying': 2592, 'telling': 2593}, {'': (23, 'contact'), 'for': 726}, {'waiting': 2595}, {'<they>': 1314},
{'through': 1314, 'until': 2597, 'while': 2597}, {'^': 2598}, {'^': 2598, 'company': 2599}, {'<me>': 2596, '<them>':
2600, 'D': 1661, 'N': 2600, 'a': 1662, 'an': 1663, 'forgetting': 79, 'meaning': 702, 'putting': 364, 'ringing': 1657,
'saying': 2592, 'telling': 2593, 'the': 1665, 'time': 1661, 'trying': 453}, {'call': 79, 'calling': 79, 'email': 79,
'meet': 79, 'phone': 79, 'reply': 79, 'ring': 79, 'ringing': 79, 'see': 79, 'speak': 79, 'talk': 79, 'text': 79,
'visit': 79}, {'for': 2602, 'to': 2602}, {'time': 2603}, {'the': 2604}, {'a': 506, 'how': 506, 'my': 506, 'our': 506,
'the': 506, 'to': 506}, {'<them>': 2606, 'N': 2606, 'from': 274, 'that': 274, 'through': 274, 'via': 274}, {'...':
1946, 'a': 2479, 'an': 2479, 'assembly': 1874, 'class': 1874, 'demo': 1874, 'lesson': 1874, 'masterclass': 1874,
'session': 1874, 'some': 2479, 'story': 1879, 'storytime': 1874, 'talk': 1874, 'the': 2479, 'tour': 1874, 'training':
1874, 'workshop': 1874}, {'message': 79}, {'answerphone': 2609, 'vm': 79, 'vms': 79, 'voice': 2609, 'voicemail': 79,
'voicemails': 79}, {'0': 2610, 'a': 2610, 'an': 2610, 'another': 2610, 'several': 2610, 'some': 2610, 'three': 2610,
'two': 2610}, {'<them>': 2611}, {'hand': 2196, 'help': 2197}, {'^': 536, 'a': 2613, 'some': 2287}, {'^': 536, 'a':
2287, 'some': 2287}, {'to': 555}, {'...': 2616}, {'a': 2252, 'an': 2617, 'my': 2252, 'our': 2252, 'the': 2252},
{'hand': 2255, 'help': 2255}, {'^': 2253}, {'a': 2617, 'an': 2617, 'my': 2617, 'our': 2617, 'the': 2617}, {'^': 2621},
{'<them>': 2614, 'N': 2615, '^': 2618, 'a': 2619, 'on': 2620, 'out': 2622, 'over': 2620, 'some': 2619}, {'a': 536,
'my': 536, 'one': 536, 'our': 536, 'the': 536}, {'^': 2624}, {'go': 482}, {'^': 2624, 'a': 2626}, {'on': 506}, {'in':
482}, {'': (18, 'gave:mentoring'), 'a': 536, 'my': 536, 'one': 536, 'our': 536, 'the': 536}, {'^': 2630}, {'borrow':
2625, 'do': 482, 'have': 2627, 'in': 2628, 'keep': 2625, 'practice': 482, 'practise': 482, 'shadow': 482, 'sit': 2629,
'take': 2625, 'try': 2631, 'use': 2625, 'watch': 482}, {'borrow': 2625, 'have': 2625, 'keep': 2625, 'know': 2525,
'take': 2625, 'try': 2625, 'use': 2625}, {'': (0, 'missed'), 'again': 79}, {'down': 2634}, {'<them>': 2632, 'N': 2633,
'me': 2635, 'us': 2635}, {'spirits': 1315}, {'<their>': 2637}, {'linkedin': 79, 'photo': 79, 'photos': 79, 'post': 79,
'posts': 79, 'profile': 79, 'status': 79, 'stories': 79, 'story': 79, 'tweet': 79, 'update': 79}, {'s': 2639}, {'N':
2640}, {'and': 1804, 'to': 1804, 'up': 2474, 'w': 342, 'with': 1804}, {'and': 1804, 'to': 1804, 'up': 2090, 'with':
1804}, {'<them>': 2642, 'N': 2643, 'up': 2476}, {'run': 525}, {'dry': 2645, 'pitch': 525, 'presentation': 525,
'rehearsal': 525, 'speech': 525, 'talk': 525}, {'^': 2646}, {'<their>': 2647}, {'on': 2648}, {'article': 79, 'blog':
79, 'interview': 79, 'newsletter': 79, 'podcast': 79, 'post': 79, 'talk': 79, 'video': 79, 'webinar': 79}, {'...':
2413, 'in': 2410, 'on': 2412, 'online': 79, 's': 2650}, {'<their>': 2647, 'N': 2651}, {'in': 2649, 'through': 2648,
'to': 2652}, {'having': 16, 'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'a': 1359,
'breakfast': 16, 'coffee': 16, 'dinner': 16, 'lunch': 16}, {'be': 2654, 'have': 2655, 'meet': 16, 'see': 16, 'visit':
16}, {'': (19, 'gave:resource'), 'a': 2617, 'an': 2617, 'my': 2617, 'our': 2617, 'the': 2617}, {'^': 2657}, {'<them>':
1561, 'N': 1561, '^': 2618, 'on': 2620, 'out': 2658, 'over': 2620}, {'D': 16, 'for': 17, 'in': 1664, 'out': 1664},
{'no': 79}, {'time': 2661}, {'<their>': 738, 'N': 739, 'a': 1766, 'the': 1766}, {'after': 1579, 'at': 2095, 'back':
1765, 'over': 1767, 'right': 1765, 'through': 2663, 'thru': 2663, 'up': 1767}, {'to': 16}, {'after': 1579, 'back':
1765, 'forward': 2665, 'over': 744, 'right': 1765, 'through': 744, 'thru': 744, 'up': 744}, {'in': 2090}, {'<them>':
2667, 'N': 2667}, {'to': 341, 'with': 341}, {'intro': 2669, 'introduction': 2669}, {'an': 2670, 'the': 2670},
{'<them>': 2669, 'N': 2669}, {'<them>': 2669, 'N': 2669, 'for': 2672}, {'between': 341, 'to': 341, 'with': 341}, {'':
(15, 'gave:intro'), '<them>': 2674, 'N': 2674}, {'<them>': 2669, 'N': 2669, 'between': 341, 'for': 2675, 'of': 341,
'to': 341, 'with': 341}, {'<them>': 2674, 'N': 2674}, {'<them>': 2669, 'N': 2669, 'between': 341, 'for': 2677, 'to':
341, 'with': 341}, {'connection': 2673, 'e': 1905, 'email': 1904, 'intro': 2676, 'introduction': 2676,
'introductions': 2678, 'mail': 1904, 'whatsapp': 1904}, {'date': 16, 'double': 1908, 'presentation': 1917, 'quick':
2679, 'warm': 2679}, {'': (15, 'gave:intro'), 'between': 341, 'to': 341, 'with': 341}, {'': (15, 'gave:intro'),
'<them>': 2674, 'N': 2681}, {'<them>': 2669, 'N': 2669, 'between': 1804, 'for': 2682, 'from': 342, 'of': 341, 'to':
341, 'with': 1804}, {'connection': 2673, 'e': 1905, 'email': 1920, 'intro': 2683, 'introduction': 2676,
'introductions': 2678, 'mail': 1920, 'whatsapp': 1904}, {'between': 341, 'for': 2677, 'to': 341, 'with': 341},
{'connection': 2673, 'e': 1905, 'email': 1920, 'intro': 2683, 'introduction': 2676, 'introductions': 2678, 'mail':
1920, 'presentation': 1917, 'whatsapp': 1904}, {'<them>': 2671, 'N': 2671, 'a': 2680, 'an': 2684, 'intro': 2685,
'introduction': 2685, 'introductions': 2685, 'plans': 16, 'that': 2679, 'the': 2686}, {'article': 536, 'book': 536,
'checklist': 536, 'comments': 2018, 'corrections': 2018, 'edits': 2018, 'feedback': 2018, 'guide': 536, 'link': 536,
'list': 536, 'notes': 2018, 'podcast': 536, 'redlines': 2018, 'spreadsheet': 536, 'suggestions': 2018, 'template':
536}, {'...': 2688, 'article': 536, 'book': 536, 'checklist': 536, 'comments': 2018, 'corrections': 2018, 'edits':
2018, 'feedback': 2018, 'guide': 536, 'link': 536, 'list': 536, 'notes': 2018, 'podcast': 536, 'redlines': 2018,
'spreadsheet': 536, 'suggestions': 2018, 'template': 536}, {'0': 2030, 'a': 2689, 'an': 2028, 'detailed': 2030,
'full': 2030, 'lots': 2030, 'my': 2689, 'our': 2028, 'pages': 2030, 'some': 2030, 'the': 2028, 'three': 2030, 'two':
2030}, {'^': 2690, 'a': 1997, 'back': 1996, 'comments': 1994, 'corrections': 1994, 'detailed': 1996, 'edits': 1994,
'feedback': 1994, 'honest': 1996, 'mark': 1995, 'markup': 1994, 'my': 1996, 'notes': 1994, 'redlines': 1994,
'remarks': 1994, 'some': 1996, 'thoughts': 1994}, {'': (23, 'contact'), '<them>': 2691, 'N': 2691, '^': 2045,
'across': 2046, 'over': 2046}, {'': (22, 'gave:volunteering'), '...': 1798, 'bar': 5, 'booth': 5, 'class': 5,
'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'^': 2693}, {'': (22,
'gave:volunteering'), 'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5,
'stall': 5, 'stand': 5, 'till': 5}, {'^': 2695}, {'^': 5, 's': 2696}, {'at': 476, 'for': 476, 'with': 476},
{'station': 2698}, {'^': 1799, 'bar': 2698, 'booth': 2698, 'desk': 2698, 'kitchen': 2698, 'stall': 2698, 'stand':
2698, 'table': 2698, 'till': 2698, 'tombola': 2698, 'water': 2699}, {'...': 1753, '<their>': 2694, '<them>': 476, 'N':
2697, 'a': 1800, 'an': 1800, 'for': 1884, 'the': 2700}, {'...': 1753, '<their>': 476, '<them>': 476, 'N': 1610, 'for':
1884}, {'up': 2095}, {'a': 476, 'at': 476, 'the': 476}, {'and': 1804, 'to': 1804, 'up': 1807, 'w': 342, 'with': 1804},
{'and': 341, 'to': 341, 'with': 341}, {'<them>': 2705, 'N': 2706}, {'N': 1389}, {':': 244, 'and': 2708, 'n': 2486},
{'bell': 79, 'buzz': 79, 'call': 79, 'ring': 79, 'shout': 79}, {'a': 2710}, {'N': 2711}, {'call': 79, 'catch': 79,
'email': 79, 'give': 2712, 'meet': 79, 'message': 79, 'phone': 79, 'reply': 79, 'ring': 79, 'see': 79, 'text': 79,
'visit': 79, 'write': 79}, {'to': 2713}, {'as': 528, 'for': 528}, {'N': 528, 'her': 2715, 'him': 528, 'them': 528},
{'about': 2716}, {'N': 528, 'him': 528, 'them': 528}, {'about': 2718}, {'boss': 2717, 'brother': 2719, 'client': 2717,
'colleague': 2719, 'colleagues': 2719, 'cousin': 2719, 'director': 2717, 'head': 2719, 'landlord': 2717, 'manager':
2717, 'neighbour': 2719, 'sister': 2719, 'team': 2717}, {'my': 2720, 'our': 2720, 'the': 2720}, {'<their>': 2099,
'<them>': 2098, 'N': 2100, 'to': 2721}, {'^': 481, 'for': 482, 'on': 482, 'through': 482}, {'<them>': 2723, 'N':
2723}, {'N': 482}, {'at': 482, 'w': 482, 'with': 482}, {'^': 481, 'at': 482, 'w': 482, 'with': 482}, {':': 2725,
'<them>': 1516, 'N': 2723, 'at': 482, 'call': 2726, 'chat': 2726, 'coffee': 2726, 'for': 2725, 'hour': 2726, 'lunch':
2726, 'meeting': 2726, 'of': 2725, 'session': 2727, 'students': 2727, 'w': 482, 'with': 482}, {'a': 2034, 'an': 2028,
'my': 2034, 'our': 2034, 'the': 2034}, {'...': 2036, '<contact_of>': 2015, 'N': 2017, '^': 2729, 'a': 2039, 'my':
2039, 'our': 2039, 'some': 2039, 'the': 2039}, {'...': 2036, '<contact_of>': 2015, 'N': 2017, '^': 2729, 'a': 2039,
'my': 2039, 'our': 2039, 'some': 2039, 'the': 2039, 'to': 1723}, {'': (23, 'contact'), '<them>': 2730, 'N': 2731},
{'': (23, 'contact'), 'up': 726}, {'<their>': 2696, '<them>': 476, 'N': 2697, 'for': 1884}, {'<their>': 476, '<them>':
476, 'N': 1610, 'for': 1884}, {'appointment': 79, 'birthday': 79, 'call': 79, 'calls': 79, 'coffee': 79, 'dinner': 79,
'lunch': 79, 'meeting': 79, 'party': 79, 'slot': 79, 'zoom': 79}, {'w': 2348, 'with': 2348}, {'1': 2737}, {'': (0,
'missed'), 's': 2736}, {'': (0, 'missed'), 'from': 79, 'w': 2348, 'with': 2348}, {'': (0, 'missed'), 'w': 2348,
'with': 2348}, {'1': 2738, 'appointment': 79, 'birthday': 79, 'breakfast': 2737, 'brunch': 2737, 'call': 2740,
'calls': 79, 'coffee': 2741, 'demo': 2737, 'dinner': 2741, 'drinks': 2737, 'lunch': 2741, 'meeting': 2741, 'party':
79, 'session': 2737, 'slot': 79, 'standup': 2737, 'zoom': 2741}, {'from': 79, 'w': 2348, 'with': 2348}, {'1': 2738,
'appointment': 79, 'birthday': 79, 'breakfast': 2737, 'brunch': 2737, 'call': 2741, 'calls': 79, 'coffee': 2741,
'demo': 2737, 'dinner': 2741, 'drinks': 2737, 'lunch': 2741, 'meeting': 2741, 'party': 79, 'session': 2737, 'slot':
79, 'standup': 2737, 'zoom': 2741}, {'0': 2736, '1': 2738, '<their>': 2736, '<them>': 79, 'N': 2739, 'a': 2742,
'breakfast': 2737, 'brunch': 2737, 'call': 2743, 'coffee': 2737, 'demo': 2737, 'dinner': 2737, 'drinks': 2737,
'lunch': 2737, 'meeting': 2737, 'my': 2744, 'our': 2744, 'session': 2737, 'standup': 2737, 'the': 2744, 'zoom': 2737},
{'rang': 79}, {'dead': 79}, {'dead': 79, 'just': 2746, 'off': 79, 'rang': 1657, 'rings': 1657, 'switched': 364,
'went': 2747}, {'in': 1498, 'is': 1499, 'on': 1498, 's': 1499, 'with': 1498}, {'D': 1639, 'to': 2335}, {'N': 2750},
{'D': 1639, 'to': 2335, 'w': 2751, 'with': 2751}, {'1': 2752}, {'': (1, 'moved'), 'D': 1639, 'to': 2335}, {'up':
2752}, {'to': 2335}, {'to': 1639}, {'...': 2757, 'D': 2756, 'friday': 2756, 'monday': 2756, 'thursday': 2756, 'today':
2756, 'tomorrow': 2756, 'tuesday': 2756, 'wednesday': 2756}, {'': (1, 'moved'), 'D': 1639}, {'D': 2759, 'to': 2335,
'w': 2751, 'with': 2751}, {'1': 2760}, {'up': 2760}, {'1': 2761, 'breakfast': 2760, 'call': 2760, 'catch': 2762,
'chat': 2760, 'coffee': 2760, 'demo': 2760, 'dinner': 2760, 'interview': 2760, 'lunch': 2760, 'meeting': 2760,
'session': 2760}, {'1': 2753, '<until>': 1639, 'D': 2754, 'breakfast': 2752, 'by': 1639, 'call': 2752, 'catch': 2755,
'chat': 2752, 'coffee': 2752, 'demo': 2752, 'dinner': 2752, 'fri': 2750, 'friday': 2756, 'from': 2758, 'interview':
2752, 'lunch': 2752, 'meeting': 2752, 'mon': 2750, 'monday': 2756, 'my': 2763, 'our': 2763, 'sat': 2750, 'session':
2752, 'sun': 2750, 'the': 2763, 'thu': 2750, 'thurs': 2750, 'thursday': 2756, 'to': 1639, 'today': 2756, 'tomorrow':
2756, 'tue': 2750, 'tues': 2750, 'tuesday': 2756, 'wed': 2750, 'wednesday': 2756}, {'1': 2753, 'breakfast': 2752,
'call': 2752, 'catch': 2755, 'chat': 2752, 'coffee': 2752, 'demo': 2752, 'dinner': 2752, 'interview': 2752, 'lunch':
2752, 'meeting': 2752, 'my': 2763, 'our': 2763, 'session': 2752, 'the': 2763, 'to': 2335}, {'bring': 2393, 'connect':
451, 'introduce': 451}, {'bring': 2393, 'connect': 451, 'drop': 2341, 'forget': 1969, 'get': 2353, 'give': 2347,
'introduce': 451, 'look': 2349, 'n': 1971, 'not': 1970, 'pop': 2350, 't': 1970, 'to': 2766}, {'t': 1972}, {':': 244,
'to': 1981}, {'do': 358}, {'action': 358, 'call': 1982, 'go': 1982, 'job': 2769, 'move': 1982, 'task': 2769, 'to':
2770, 'turn': 1982}, {'<them>': 27}, {'from': 2772}, {'...': 2773}, {'^': 2774, 'bring': 2393, 'connect': 451,
'introduce': 451, 'to': 2396}, {'^': 2774}, {'<them>': 1737, 'N': 1737, 'a': 676, 'an': 677, 'around': 702, 'done':
272, 'held': 272, 'hold': 79, 'off': 1936, 'past': 79, 'round': 702, 'there': 79, 'through': 79}, {'a': 1630,
'answered': 79, 'be': 1733, 'call': 79, 'called': 418, 'came': 79, 'catch': 375, 'caught': 79, 'contact': 79, 'ever':
1825, 'find': 1828, 'found': 1829, 'get': 1951, 'got': 2777, 'gotten': 1824, 'had': 1829, 'happen': 79, 'happened':
79, 'have': 1829, 'made': 679, 'make': 1741, 'manage': 1745, 'materialise': 79, 'materialize': 79, 'meet': 79, 'met':
79, 'one': 1630, 'phone': 79, 'picked': 363, 'quite': 1941, 'reach': 79, 'reached': 79, 'ring': 79, 'see': 79,
'showed': 375, 'so': 1633, 'speak': 79, 'spoke': 79, 'take': 1746, 'talk': 79, 'talked': 79, 'took': 1746, 'turned':
363, 'visit': 79, 'yet': 1825}, {':': 2335}, {':': 2335, 'is': 2779}, {':': 2335, 'D': 1639}, {':': 2335, 'D': 1639,
'is': 2781}, {':': 2335, 'appointment': 2780, 'date': 2782, 'day': 2782, 'is': 2779, 'slot': 2782, 'time': 2782}, {'':
(13, 'talk'), '...': 17, 'D': 16}, {'1': 2784}, {'up': 2784}, {'<give1>': 61}, {'^': 2787}, {'<i>': 2788, '^': 2787},
{':': 2789}, {'1': 2785, 'call': 2784, 'catch': 2786, 'coffee': 2784, 'dinner': 2784, 'drinks': 18, 'lunch': 2784,
'meeting': 2784, 'one': 18, 'session': 2784, 'step': 2790, 'steps': 2790, 'sync': 2784, 'visit': 2784}, {'': (0,
'missed'), '...': 1607, 'breakfast': 79, 'call': 79, 'catch': 363, 'coffee': 79, 'demo': 79, 'dinner': 79, 'drinks':
79, 'lunch': 79, 'meeting': 79, 'review': 79, 'session': 79, 'slot': 79, 'visit': 79, 'zoom': 79}, {'<their>': 2792,
'D': 2792, 'my': 2792, 'on': 79, 'our': 2792, 'the': 2792, 'this': 1608}, {'$$': 79, 'again': 79, 'between': 79,
'from': 79, 'this': 79, 'today': 79, 'w': 79, 'with': 79, 'yet': 79}, {'1': 2794}, {'again': 79, 'between': 79,
'from': 79, 'this': 79, 'today': 79, 'w': 79, 'with': 79, 'yet': 79}, {'up': 2794}, {'again': 79, 'between': 79,
'from': 79, 'this': 79, 'today': 79, 'w': 79, 'with': 79}, {'home': 272}, {'up': 643}, {'one': 2794}, {'about': 272,
'around': 272, 'at': 2799, 'home': 272, 'in': 272, 'there': 272}, {'about': 272, 'answered': 79, 'answers': 1175,
'around': 272, 'at': 2799, 'call': 1628, 'called': 418, 'came': 79, 'cheep': 1628, 'dicky': 1629, 'happened': 79,
'home': 272, 'in': 272, 'is': 1131, 'just': 1133, 'line': 1628, 'message': 1628, 'murmur': 1628, 'never': 1133,
'peep': 1628, 'picked': 1176, 'picking': 1122, 'picks': 2800, 'replied': 79, 'reply': 1628, 'responded': 79,
'responds': 79, 'sausage': 1628, 'showed': 375, 'sound': 1628, 'squeak': 1628, 'there': 272, 'thing': 1628, 'to':
2801, 'took': 1746, 'turned': 363, 'was': 2802, 'whisper': 1628, 'word': 1628}, {'far': 274}, {'': (0, 'missed'),
'again': 79, 'between': 79, 'from': 79, 'so': 2804, 'this': 79, 'today': 79, 'w': 79, 'with': 79, 'yet': 274}, {'':
(0, 'missed'), 'so': 2804, 'yet': 274}, {'1': 2795, '1on1': 2794, 'a': 1630, 'ans': 79, 'answer': 79, 'call': 2794,
'calls': 2796, 'catch': 2797, 'chat': 2796, 'coffee': 2796, 'contact': 2796, 'demo': 272, 'dinner': 2796, 'email':
2798, 'joy': 79, 'luck': 79, 'lunch': 2796, 'mail': 2798, 'meeting': 2794, 'news': 2796, 'one': 2803, 'pick': 363,
'pickup': 79, 'reply': 2805, 'response': 2806, 'session': 272, 'show': 79, 'showed': 79, 'shows': 79, 'sign': 1627,
'so': 1633, 'stand': 1122, 'standup': 272, 'sync': 2794, 'time': 2603, 'word': 2796}, {'about': 272, 'answered': 79,
'answers': 1175, 'around': 272, 'at': 2799, 'called': 418, 'came': 79, 'happened': 79, 'home': 272, 'in': 272, 'is':
1131, 'just': 1133, 'never': 1133, 'picked': 1176, 'picking': 1122, 'picks': 2800, 'replied': 79, 'responded': 79,
'responds': 79, 'showed': 375, 'there': 272, 'took': 1746, 'turned': 363, 'was': 2802}, {'as': 528, 'for': 528, 'to':
528}, {'<them>': 2809, 'N': 2715}, {'about': 272, 'answers': 1175, 'around': 272, 'at': 2799, 'home': 272, 'in': 272,
'is': 1131, 'just': 1133, 'never': 1133, 'picked': 1132, 'picking': 1122, 'picks': 2800, 'replied': 79, 'responded':
79, 'responds': 79, 'there': 272, 'was': 2802}, {'about': 272, 'around': 272, 'at': 2799, 'home': 272, 'in': 272,
'there': 272, 'was': 2802}, {'call': 1628, 'cheep': 1628, 'dicky': 1629, 'line': 1628, 'message': 1628, 'murmur':
1628, 'peep': 1628, 'reply': 1628, 'sausage': 1628, 'soul': 2812, 'sound': 1628, 'squeak': 1628, 'thing': 1628,
'whisper': 1628, 'word': 1628}, {'call': 79, 'catch': 375, 'caught': 79, 'contact': 79, 'find': 79, 'get': 1742,
'got': 1743, 'make': 1741, 'manage': 1745, 'meet': 79, 'met': 79, 'phone': 79, 'quite': 1744, 'reach': 79, 'reached':
79, 'ring': 79, 'see': 79, 'speak': 79, 'spoke': 79, 'talk': 79, 'talked': 79, 'visit': 79}, {'to': 2814}, {'a': 676,
'an': 677, 'around': 702, 'hold': 79, 'past': 79, 'round': 702, 'there': 79, 'through': 79}, {'if': 250, 'whether':
250}, {'a': 2813, 'able': 2815, 'answering': 1606, 'been': 373, 'call': 79, 'catch': 375, 'caught': 375, 'contact':
79, 'enough': 2604, 'ever': 1825, 'find': 79, 'get': 1832, 'got': 2816, 'gotten': 1824, 'happening': 79, 'heard': 79,
'made': 679, 'make': 1741, 'manage': 1745, 'meet': 79, 'met': 79, 'one': 1630, 'phone': 79, 'quite': 1834, 'reach':
79, 'reached': 79, 'returning': 1606, 'ring': 79, 'see': 79, 'seen': 79, 'so': 1633, 'speak': 79, 'spoke': 79,
'spoken': 79, 'sure': 2817, 'taking': 1606, 'talk': 79, 'talked': 79, 'visit': 79, 'yet': 1825}, {'<them>': 1964,
'self': 250}, {'to': 2819}, {'...': 1481, '<told_in>': 79, 'third': 2419}, {'...': 1481, '<their>': 2426, '<told_in>':
79, 'a': 2821, 'an': 2426, 'my': 2426, 'our': 2426, 'somebody': 2425, 'someone': 2425, 'the': 2426, 'today': 2427},
{'...': 1481, '<told_in>': 79, 'news': 79, 'paper': 79}, {'...': 1481, '<their>': 2426, '<told_in>': 79, 'a': 2426,
'an': 2426, 'facebook': 79, 'insta': 79, 'instagram': 79, 'linkedin': 79, 'my': 2426, 'our': 2426, 'the': 2823,
'today': 2427, 'twitter': 79}, {'from': 2430, 'in': 2430, 'on': 2430, 'via': 2430}, {'...': 1481, '<told_in>': 79,
'grapevine': 79, 'news': 79, 'paper': 79}, {'...': 1481, '<their>': 2426, '<told_in>': 79, 'a': 2426, 'an': 2426,
'facebook': 79, 'insta': 79, 'instagram': 79, 'linkedin': 79, 'my': 2426, 'our': 2426, 'the': 2826, 'today': 2427,
'twitter': 79}, {'grapevine': 79}, {'the': 2828}, {'N': 2640, 'from': 2822, 'in': 2824, 'it': 2825, 'on': 2827,
'second': 2437, 'secondhand': 79, 'that': 2825, 'this': 2825, 'through': 2829, 'via': 2824}, {'at': 2335, 'confirmed':
2563, 'on': 2335}, {'on': 1315, 'to': 1315}, {'<me>': 1816, '<them>': 2832}, {'accountant': 519, 'broker': 519,
'builder': 519, 'contact': 519, 'dentist': 519, 'designer': 519, 'lawyer': 519, 'lender': 519, 'plumber': 519,
'printer': 519, 'supplier': 519}, {'...': 2834}, {'a': 2835, 'my': 2835, 'our': 2835}, {'^': 2836}, {'<them>': 2837,
'N': 2837}, {':': 244, 'to': 244}, {'calendar': 16}, {'<me>': 1982, '<them>': 1985, 'N': 1985, 'lend': 1563, 'loan':
1563, 'me': 2839, 'the': 2840, 'us': 2398}, {'one': 504}, {'afternoon': 480, 'day': 480, 'days': 480, 'evening': 480,
'h': 486, 'hour': 486, 'hours': 486, 'hr': 486, 'hrs': 486, 'missed': 487, 'morning': 480, 'to': 2842}, {'N': 2585,
'bet': 1649, 'course': 1649, 'move': 1649, 'play': 1649, 'thing': 1649, 'way': 1649}, {'at': 341, 'for': 341, 'to':
341, 'with': 341}, {'': (15, 'gave:intro'), '<them>': 2845, 'N': 2845}, {'at': 341, 'for': 2846, 'to': 341, 'with':
341}, {'door': 2847, 'doors': 2847}, {'a': 2848, 'some': 2848, 'the': 2848}, {'call': 79, 'catch': 363, 'meet': 79,
'phone': 79, 'ring': 79, 'see': 79, 'visit': 79}, {'to': 2850}, {'call': 1982, 'go': 1982, 'job': 1982, 'move': 1982,
'task': 1982, 'turn': 1982}, {'of': 372}, {'beer': 726, 'breakfast': 726, 'brunch': 726, 'coffee': 726, 'dinner': 726,
'drinks': 726, 'lunch': 726, 'pint': 726, 'tea': 726, 'zoom': 726}, {'N': 727}, {'<me>': 1982, '<them>': 1985, 'N':
1985, 'me': 2398, 'us': 2398}, {'a': 2854, 'at': 2855, 'beer': 726, 'breakfast': 726, 'brunch': 726, 'coffee': 726,
'dinner': 726, 'drinks': 726, 'lunch': 726, 'pint': 726, 'tea': 726, 'to': 2856, 'zoom': 726}, {'me': 1400, 'us':
1400}, {'^': 519, 'a': 528, 'her': 528, 'his': 528, 'my': 528, 'our': 528, 'some': 528, 'the': 528, 'their': 528},
{'for': 528, 'to': 2859}, {'along': 2860, 'for': 528, 'forward': 2124, 'on': 2860, 'over': 2124, 'to': 2859}, {'card':
2125, 'cv': 2861, 'deck': 2125, 'details': 2861, 'name': 2861, 'number': 2861, 'profile': 2125, 'resume': 2125}, {'':
(19, 'gave:resource'), 'candidates': 519, 'contacts': 519, 'leads': 519, 'name': 519, 'names': 519, 'numbers': 519,
'people': 519, 's': 2021}, {'...': 2863, 'candidates': 519, 'contact': 2163, 'contacts': 519, 'couple': 2025, 'few':
2024, 'leads': 519, 'name': 2166, 'names': 519, 'number': 2163, 'numbers': 519, 'people': 519, 's': 2021}, {'': (19,
'gave:resource'), 's': 2021}, {'...': 2865, 's': 2021}, {'': (19, 'gave:resource'), 'candidates': 519, 'contacts':
519, 'leads': 519, 'name': 519, 'names': 519, 'numbers': 519, 'people': 519}, {'...': 2867, 'candidates': 519,
'contacts': 519, 'leads': 519, 'name': 519, 'names': 519, 'numbers': 519, 'people': 519}, {'...': 2865, 'contact':
2163, 'name': 2163, 'number': 2163, 's': 2021}, {'0': 2024, '<their>': 2164, 'a': 2864, 'an': 1680, 'four': 2024,
'my': 2866, 'our': 2866, 'some': 2868, 'the': 2869, 'three': 2024, 'two': 2024}, {'...': 2036, '<contact_of>': 2015,
'N': 2017, '^': 2870, 'a': 2039, 'my': 2039, 'our': 2039, 'some': 2039, 'the': 2039}, {'candidates': 519, 'contacts':
519, 'leads': 519, 'name': 519, 'names': 519, 'numbers': 519, 'people': 519, 's': 2021}, {'...': 2872, 'candidates':
519, 'contact': 2163, 'contacts': 519, 'couple': 2025, 'few': 2024, 'leads': 519, 'name': 2166, 'names': 519,
'number': 2163, 'numbers': 519, 'people': 519, 's': 2021}, {'...': 2127, 'contact': 2163, 'name': 2163, 'number':
2163, 's': 2021}, {'0': 2024, '<their>': 2164, 'a': 2873, 'four': 2024, 'my': 2128, 'our': 2128, 'some': 2024, 'the':
2874, 'three': 2024, 'two': 2024}, {'...': 2036, '<contact_of>': 2015, 'client': 528, 'customer': 528, 'lead': 528},
{'a': 528, 'her': 528, 'his': 528, 'my': 528, 'our': 528, 'some': 528, 'the': 528, 'their': 528}, {'to': 2877},
{'along': 2878, 'on': 2878, 'to': 2877}, {'cv': 2879, 'details': 2879, 'name': 2879, 'number': 2879}, {'...': 2036,
'<contact_of>': 2015, 'N': 2017, '^': 2875, 'a': 2876, 'my': 2039, 'our': 2039, 's': 2880, 'some': 2039, 'the': 2039},
{'way': 519}, {'s': 2882}, {'<their>': 2882, 'N': 2883}, {'along': 2616, 'on': 2616, 'over': 2616, 'to': 555}, {'...':
2885}, {'along': 2616, 'on': 2616, 'over': 2616, 'to': 553}, {'...': 2887}, {'...': 2884, 'a': 2886, 'an': 2886, 'my':
2888, 'our': 2888, 'some': 2886, 'the': 2886}, {'a': 2886, 'an': 2886, 'my': 2886, 'our': 2886, 'some': 2886, 'the':
2886}, {'<their>': 2126, '^': 2890}, {'experience': 2140, 'learnings': 2140, 'lessons': 2140, 'pointers': 2140,
'tips': 2140}, {'<useful>': 2042, 'along': 2616, 'on': 2616, 'over': 2616, 'to': 555}, {'to': 536}, {'...': 2893,
'<useful>': 2042, 'article': 2894, 'book': 2894, 'link': 2894}, {'<useful>': 2042, 'along': 2616, 'on': 2616, 'over':
2616, 'to': 553}, {'...': 2896, '<useful>': 2042}, {'...': 2893, '<useful>': 2042}, {'a': 2895, 'an': 2895, 'my':
2897, 'our': 2897, 'some': 2898, 'the': 2895}, {'about': 506, 'from': 506, 'on': 506, 'with': 506}, {'know': 2900},
{'how': 2900}, {'stories': 2900}, {'experience': 2900, 'i': 2901, 'insights': 2900, 'know': 2902, 'knowhow': 2900,
'learnings': 2900, 'lessons': 2900, 'notes': 2900, 'pointers': 2900, 'take': 2900, 'tips': 2900, 'tricks': 2900,
'war': 2903, 'we': 2901}, {'few': 2904}, {'learned': 506}, {'d': 2906, 'knew': 506, 'know': 506, 'learned': 506,
'learnt': 506, 've': 2906}, {'<i>': 2907, 'experience': 2900, 'i': 2901, 'insights': 2900, 'know': 2902, 'knowhow':
2900, 'learnings': 2900, 'lessons': 2900, 'notes': 2900, 'pointers': 2900, 'take': 2900, 'tips': 2900, 'tricks': 2900,
'war': 2903, 'we': 2901}, {'...': 2892, '<contact_of>': 2123, '<their>': 2126, '^': 2899, 'a': 2905, 'across': 2046,
'my': 2904, 'our': 2904, 'over': 2046, 'some': 2904, 'the': 2132, 'what': 2908}, {'<contact_of>': 2123, '<their>':
2862, '<them>': 2871, 'N': 2881, '^': 2889, 'along': 2891, 'on': 2909, 'over': 2271, 'the': 2132}, {'': (2, 'plan'),
'D': 16, 'for': 1864}, {'D': 16, 'for': 1864, 'in': 2911, 'out': 1664}, {'s': 1481}, {'<their>': 1481, '<told_in>':
79, 'N': 2913, 'my': 1481, 'the': 1481}, {'': (23, 'contact'), '...': 1722}, {'apart': 525}, {'...': 2916}, {'^':
2917}, {'<their>': 526}, {'<their>': 2918, 'apart': 2919}, {'': (23, 'contact'), '<their>': 2099, '<them>': 2098, 'N':
2100, 'in': 1771}, {'': (2, 'plan'), 'a': 16}, {'a': 16, 'to': 16}, {'sounding': 1490}, {'s': 2924}, {'': (23,
'contact'), '<their>': 2924, 'N': 2925, 'a': 2924}, {'<me>': 1816, '<them>': 1959, 'N': 1959}, {'by': 726, 'in': 726},
{'D': 2756, 'friday': 2756, 'monday': 2756, 'thursday': 2756, 'today': 2756, 'tomorrow': 2756, 'tuesday': 2756,
'wednesday': 2756}, {'': (0, 'missed'), '1': 2753, '<until>': 1639, 'D': 2754, 'breakfast': 2752, 'by': 1639, 'call':
2752, 'catch': 2755, 'chat': 2752, 'coffee': 2752, 'demo': 2752, 'dinner': 2752, 'friday': 2756, 'from': 2929,
'interview': 2752, 'lunch': 2752, 'meeting': 2752, 'monday': 2756, 'my': 2763, 'our': 2763, 'session': 2752, 'the':
2763, 'thursday': 2756, 'till': 1639, 'to': 1639, 'today': 2756, 'tomorrow': 2756, 'tuesday': 2756, 'until': 1639,
'wednesday': 2756}, {'for': 482}, {'<them>': 2931}, {'w': 2932, 'with': 2932}, {'': (18, 'gave:mentoring'),
'audition': 481, 'exam': 481, 'interview': 481, 'pitch': 481, 'presentation': 481, 'speech': 481, 'talk': 481, 'viva':
481}, {'^': 2934}, {'s': 2935}, {'...': 2933, '<their>': 2935, 'N': 2936}, {'s': 482}, {'...': 2933, '<their>': 482,
'N': 2938}, {'<them>': 1786, 'N': 1992}, {'d': 715, 'll': 715, 'will': 715, 'would': 715}, {'<they>': 2941},
{'<they>': 2941, 'that': 2942}, {'<they>': 1593}, {'...': 2943, '<they>': 1593, 'that': 2944}, {'...': 2943},
{'<until>': 81, 'D': 81}, {'<until>': 81, 'D': 81, 'back': 2947}, {'...': 2948}, {'<my>': 2949, 'it': 2949, 'them':
2949}, {'^': 2950}, {'get': 2951, 'have': 2951}, {'d': 2952, 'll': 2952, 'will': 2952, 'would': 2952}, {'<them>':
2945, 'N': 2946, 'i': 2953}, {'^': 2836, 'as': 528, 'for': 528, 'to': 528}, {'<them>': 2955, 'N': 2837}, {'...': 1607,
'^': 2917, 'breakfast': 79, 'call': 79, 'catch': 363, 'coffee': 79, 'demo': 79, 'dinner': 79, 'drinks': 79, 'lunch':
79, 'meeting': 79, 'review': 79, 'session': 79, 'slot': 79, 'visit': 79, 'zoom': 79}, {'<their>': 2957, 'D': 1608,
'apart': 2919, 'my': 1608, 'our': 1608, 'out': 79, 'the': 1608, 'this': 1608}, {'': (1, 'moved'), '<until>': 1639,
'by': 1639, 'to': 1639}, {'1': 2753, '<me>': 1816, '<them>': 2832, '<until>': 1639, 'D': 2754, 'back': 2959,
'breakfast': 2752, 'call': 2752, 'catch': 2755, 'chat': 2752, 'coffee': 2752, 'demo': 2752, 'dinner': 2752, 'fri':
2750, 'friday': 2756, 'from': 2929, 'interview': 2752, 'lunch': 2752, 'meeting': 2752, 'mon': 2750, 'monday': 2756,
'my': 2763, 'our': 2763, 'out': 2757, 'sat': 2750, 'session': 2752, 'sun': 2750, 'the': 2763, 'thu': 2750, 'thurs':
2750, 'thursday': 2756, 'to': 1639, 'today': 2756, 'tomorrow': 2756, 'tue': 2750, 'tues': 2750, 'tuesday': 2756,
'wed': 2750, 'wednesday': 2756}, {'along': 2124, 'down': 528, 'for': 528, 'forward': 2153, 'in': 2155, 'on': 2124,
'over': 2124, 'to': 528, 'up': 528}, {'card': 2125, 'case': 528, 'corner': 528, 'cv': 2125, 'deck': 2125, 'details':
2125, 'name': 2961, 'number': 2125, 'profile': 2125, 'resume': 2125}, {'contact': 341, 'touch': 341}, {'in': 2963},
{'': (15, 'gave:intro'), 'w': 342, 'with': 1804}, {'w': 342, 'with': 342}, {'loop': 2966}, {'a': 519, 'an': 519, 'my':
519, 'our': 519, 'some': 519, 'the': 519}, {'': (15, 'gave:intro'), 'N': 341, '^': 2968}, {'': (15, 'gave:intro'),
'w': 342, 'with': 2969}, {'^': 2968}, {'contact': 2965, 'the': 2967, 'touch': 2970, 'with': 2971}, {'': (20,
'gave:referral'), 'a': 519, 'an': 519, 'my': 519, 'our': 519, 'some': 519, 'the': 519}, {'^': 2973}, {'to': 2974},
{'for': 528}, {'both': 2964, 'forward': 2124, 'in': 2972, 'on': 2975, 'onto': 2974, 'together': 2966, 'two': 2964,
'up': 2976}, {'with': 342}, {'touch': 2978}, {'in': 2979}, {'touch': 341}, {'in': 2981}, {'N': 2982}, {'': (15,
'gave:intro'), '^': 2968}, {'': (15, 'gave:intro'), 'with': 2984}, {'contact': 2090, 'touch': 2985, 'with': 2971},
{'case': 528, 'corner': 528, 'name': 2245}, {'...': 2980, 'and': 2983, 'forward': 2124, 'in': 2986, 'on': 2975,
'onto': 2974, 's': 2987, 'up': 2976}, {'...': 2884}, {'^': 519, 'at': 528, 'for': 528, 'w': 528, 'with': 528}, {'at':
528, 'for': 528, 'in': 2990, 'w': 528, 'with': 528}, {'word': 2991}, {'good': 2992, 'kind': 2992, 'quiet': 2992,
'strong': 2992, 'wee': 2992, 'word': 2991}, {'<until>': 1639, 'D': 2756, 'by': 1639, 'friday': 2756, 'from': 2929,
'monday': 2756, 'thursday': 2756, 'to': 1639, 'today': 2756, 'tomorrow': 2756, 'tuesday': 2756, 'wednesday': 2756},
{'touch': 1810}, {'in': 2995}, {'them': 2996}, {'of': 2997}, {'<time_unit>': 1871, 'shift': 1878, 'stint': 1878,
'turn': 1878}, {'afternoon': 476, 'day': 476, 'days': 476, 'evening': 476, 'h': 476, 'hour': 476, 'hours': 476, 'hr':
476, 'hrs': 476, 'morning': 476, 'shift': 476, 'shifts': 476, 'weekend': 476}, {'...': 1882, '^': 5, 'at': 1881,
'for': 1881, 'on': 1881}, {'...': 3000, 'afternoon': 3001, 'day': 3001, 'days': 3001, 'evening': 3001, 'h': 3001,
'hour': 3001, 'hours': 3001, 'hr': 3001, 'hrs': 3001, 'morning': 3001, 'shift': 3001, 'shifts': 3001, 'stint': 1883,
'weekend': 476}, {'...': 3000, 'afternoon': 476, 'day': 476, 'days': 476, 'evening': 476, 'h': 476, 'hour': 476,
'hours': 476, 'hr': 476, 'hrs': 476, 'morning': 476, 'shift': 476, 'shifts': 476, 'weekend': 476}, {'about': 520,
'for': 520}, {'...': 3004, '^': 519}, {'<them>': 528, 'N': 528, '^': 519}, {'at': 528, 'for': 528, 'w': 528, 'with':
528}, {'...': 3004}, {'': (20, 'gave:referral'), '^': 519}, {'<them>': 3009}, {'about': 520, 'for': 3010}, {'...':
3011, '^': 519}, {'at': 3005, 'for': 3006, 'in': 3007, 'to': 3008, 'w': 528, 'with': 3012}, {'word': 3013}, {'<them>':
528, '^': 519}, {'at': 3005, 'for': 3015, 'in': 3007, 'to': 3008, 'w': 528, 'with': 3012}, {'word': 3016}, {'...':
3011}, {'at': 3008, 'for': 1898, 'to': 3008, 'with': 3018}, {'word': 3019}, {'at': 528, 'for': 528, 'in': 3007, 'w':
528, 'with': 528}, {'word': 3021}, {'...': 3000, 'afternoon': 3001, 'day': 3001, 'days': 3001, 'evening': 3001, 'few':
3003, 'good': 3014, 'h': 3001, 'hour': 3001, 'hours': 3001, 'hr': 3001, 'hrs': 3001, 'kind': 3017, 'morning': 3001,
'nice': 3020, 'quiet': 3022, 'shift': 3001, 'shifts': 3001, 'stint': 1883, 'strong': 3017, 'wee': 3022, 'weekend':
476, 'word': 3016}, {'a': 3002}, {'...': 2999, '0': 3002, '<time_unit>': 1896, 'a': 3023, 'an': 3002, 'five': 3002,
'four': 3002, 'half': 3024, 'my': 3003, 'six': 3002, 'some': 3003, 'three': 3002, 'two': 3002}, {'': (0, 'missed'),
'<until>': 1639}, {'pair': 2998, 'two': 2998}, {'both': 2996}, {'<them>': 2809}, {'<me>': 1657, '<their>': 2962,
'<them>': 2977, 'N': 2988, '^': 2989, 'a': 2993, 'along': 2131, 'back': 2994, 'both': 2998, 'in': 3025, 'me': 1658,
'off': 3026, 'on': 2131, 'over': 2131, 'the': 3027, 'them': 3028, 'up': 3029, 'us': 1658}, {'...': 3000, 'afternoon':
476, 'day': 476, 'days': 476, 'evening': 476, 'few': 3003, 'good': 3022, 'h': 476, 'hour': 476, 'hours': 476, 'hr':
476, 'hrs': 476, 'kind': 3022, 'morning': 476, 'quiet': 3022, 'shift': 476, 'shifts': 476, 'strong': 3022, 'wee':
3022, 'weekend': 476, 'word': 3021}, {'a': 3003}, {'0': 3003, 'a': 3031, 'an': 3003, 'five': 3003, 'four': 3003,
'half': 3032, 'my': 3003, 'six': 3003, 'some': 3003, 'three': 3003, 'two': 3003}, {'a': 2993, 'in': 3033}, {'call':
726, 'catch': 1274, 'chat': 726, 'coffee': 726, 'hello': 726, 'sync': 726}, {':': 274}, {'from': 79, 'with': 79},
{'silence': 3037}, {'...': 1798, 'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5,
'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'...': 1839, '^': 3039, 'assembly': 1753, 'class': 1753, 'duty': 1753,
'group': 1753, 'lesson': 1753, 'reading': 1753, 'round': 1753, 'route': 1753, 'session': 1753, 'shift': 1753, 'slot':
1753, 'stall': 1753, 'tour': 1753, 'turn': 1753}, {'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog':
5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'^': 3041}, {'s': 3042, 'to': 2004}, {'...': 2443, '^':
1799, 'assembly': 1874, 'class': 1874, 'demo': 1874, 'duty': 1753, 'group': 1753, 'lesson': 1874, 'masterclass': 1874,
'mock': 1914, 'reading': 1753, 'round': 1753, 'route': 1753, 'session': 1874, 'shift': 1753, 'slot': 1753, 'stall':
1753, 'story': 1879, 'storytime': 1874, 'talk': 1874, 'tour': 1874, 'training': 1874, 'turn': 1753, 'workshop': 1874},
{'of': 2604}, {'<them>': 476, 'N': 476, '^': 5}, {'at': 476, 'for': 3046, 'with': 476}, {'...': 2443, '^': 1799,
'assembly': 1874, 'bar': 2698, 'booth': 2698, 'class': 1874, 'demo': 1874, 'desk': 2698, 'duty': 1753, 'group': 1753,
'kitchen': 2698, 'lesson': 1874, 'masterclass': 1874, 'reading': 1753, 'round': 1753, 'route': 1753, 'session': 1874,
'shift': 1753, 'slot': 1753, 'stall': 3047, 'stand': 2698, 'story': 1879, 'storytime': 1874, 'table': 2698, 'talk':
1874, 'till': 2698, 'tombola': 2698, 'tour': 1874, 'training': 1874, 'turn': 1753, 'water': 2699, 'workshop': 1874},
{'audition': 481, 'exam': 481, 'interview': 481, 'pitch': 481, 'presentation': 481, 'speech': 481, 'talk': 481,
'viva': 481}, {'^': 3049}, {'s': 3050}, {'<their>': 3050, 'N': 3051}, {'...': 1946, '0': 1840, '<their>': 3040,
'<them>': 2005, 'N': 3043, 'a': 3044, 'an': 3044, 'assembly': 1874, 'class': 1874, 'demo': 1874, 'into': 726,
'lesson': 1874, 'masterclass': 1874, 'mock': 1914, 'out': 3045, 'session': 1874, 'some': 1947, 'story': 1879,
'storytime': 1874, 'talk': 1874, 'the': 3048, 'three': 1840, 'through': 3052, 'tour': 1874, 'training': 1874, 'two':
2446, 'workshop': 1874}, {'': (23, 'contact'), '...': 1722, 'out': 272}, {'D': 1639, 'for': 2335, 'to': 2335},
{'booked': 3055, 'calling': 16, 'going': 1528, 'having': 16, 'hosting': 16, 'instead': 1529, 'joining': 16, 'meeting':
16, 'now': 1529, 'seeing': 16, 'visiting': 16}, {'<work_thing>': 525, 'book': 525, 'deck': 525, 'draft': 525, 'pitch':
525, 'plan': 525, 'proposal': 525}, {'...': 736, '^': 3057}, {'...': 736, '^': 3057, 'article': 79, 'blog': 79,
'interview': 79, 'linkedin': 79, 'newsletter': 79, 'photo': 79, 'photos': 79, 'podcast': 79, 'post': 79, 'posts': 79,
'profile': 79, 'status': 79, 'stories': 79, 'story': 79, 'talk': 79, 'tweet': 79, 'update': 79, 'video': 79,
'webinar': 79}, {'in': 1538, 's': 3059, 'up': 1538}, {'N': 2414}, {'^': 742, 'grapevine': 79}, {'<their>': 738, 'N':
739, 'a': 1766, 'the': 3062}, {'<their>': 3058, '<them>': 1776, 'N': 3060, 'about': 3061, 'back': 1765, 'from': 2822,
'in': 2824, 'it': 2825, 'on': 2827, 'over': 2663, 'right': 1765, 'second': 2437, 'secondhand': 79, 'that': 2825,
'this': 2825, 'through': 3063, 'thru': 2663, 'up': 1767, 'via': 2824}, {'1': 2753, 'breakfast': 2752, 'call': 2752,
'catch': 2755, 'chat': 2752, 'coffee': 2752, 'demo': 2752, 'dinner': 2752, 'interview': 2752, 'lunch': 2752,
'meeting': 2752, 'session': 2752}, {'1': 2753, 'D': 1639, 'breakfast': 2752, 'call': 2752, 'catch': 2755, 'chat':
2752, 'coffee': 2752, 'demo': 2752, 'dinner': 2752, 'for': 2335, 'interview': 2752, 'lunch': 2752, 'meeting': 2752,
'my': 3065, 'our': 3065, 'session': 2752, 'the': 3065, 'to': 2335}, {'s': 2327}, {'<their>': 2327, 'N': 3067}, {'off':
69}, {'better': 3069}, {'be': 3070}, {'am': 3070, 'are': 3070, 'd': 3071, 'm': 3070, 're': 3070, 'would': 3071},
{'<i>': 3072}, {'<i>': 3072, '^': 757, 'that': 3073}, {'have': 274, 'not': 274}, {'^': 403, 'could': 3075, 'must':
3075, 'should': 3075}, {'<i>': 3076}, {'and': 3077}, {'idiot': 69}, {'an': 3079, 'better': 3069, 'crazy': 69, 'daft':
69, 'foolish': 69, 'mad': 69, 'silly': 69, 'stupid': 69, 'wise': 69}, {'be': 3080}, {'^': 1507, 'am': 3070, 'are':
3070, 'be': 3080, 'd': 3081, 'm': 3070, 're': 3070, 'would': 3081}, {'<i>': 3082, 'best': 2072, 'better': 2072,
'high': 2073, 'it': 2081, 'its': 2078, 'safer': 2072, 'smarter': 2072, 'time': 2072, 'wise': 2072, 'wiser': 2072,
'worth': 2072}, {'...': 3078, ':': 25, '<i>': 3082, '^': 757, 'best': 2072, 'better': 2072, 'high': 2073, 'i': 2953,
'it': 2081, 'its': 2078, 'no': 1646, 'not': 1646, 'safer': 2072, 'smarter': 2072, 'that': 3083, 'time': 2072, 'wise':
2072, 'wiser': 2072, 'worth': 2072}, {'...': 70, ':': 69, 'from': 1503}, {'^': 2968, 'as': 528, 'for': 528, 'to':
528}, {'': (20, 'gave:referral'), '...': 2121}, {'a': 2122, 'an': 2122, 'my': 3087, 'our': 3087, 'some': 2122, 'the':
2122}, {'<i>': 1508, '<me>': 807, '<them>': 3086, 'N': 3086, '^': 3088, 'that': 1517}, {'N': 519}, {'to': 3090},
{'...': 3091}, {'<them>': 1959, 'N': 1959, '^': 3092}, {'': (16, 'gave:feedback'), 'audition': 481, 'exam': 481,
'interview': 481, 'pitch': 481, 'presentation': 481, 'speech': 481, 'talk': 481, 'viva': 481}, {'^': 3094}, {'ahead':
1783, 'before': 1782, 'for': 1782, 's': 2935}, {'...': 2933, '<their>': 3095, '<them>': 1992, 'N': 3096}, {'are': 274,
'has': 274, 'hates': 274, 'is': 274, 'likes': 274, 'prefers': 274, 's': 274, 'wants': 274, 'was': 274}, {'<they>':
3098}, {'<they>': 3098, 'that': 3099}, {'brilliant': 1315, 'far': 1315, 'good': 1315, 'great': 1315, 'much': 1315,
'proud': 1315, 'talented': 1315, 'well': 1315}, {'up': 1315}, {'heart': 1315}, {'be': 1315, 'beat': 1315, 'despair':
1315, 'doubt': 1315, 'give': 3102, 'lose': 3103, 'panic': 1315, 'sweat': 1315, 'worry': 1315}, {'to': 3104}, {'proud':
1315}, {'chin': 3102}, {'it': 1315}, {'<their>': 3107, 'at': 3108, 'going': 1315}, {'strong': 1315}, {'with': 3108},
{'be': 3106, 'believe': 1315, 'chin': 3102, 'hang': 1335, 'keep': 3109, 'not': 3104, 'stay': 3110, 'stick': 3111,
'trust': 1315}, {'how': 3101, 'not': 3105, 'to': 3112}, {'<them>': 3113}, {'': (1, 'moved'), '1': 2753, '<until>':
1639, 'D': 2754, 'breakfast': 2752, 'call': 2752, 'catch': 2755, 'chat': 2752, 'coffee': 2752, 'demo': 2752, 'dinner':
2752, 'for': 1639, 'friday': 2756, 'from': 2929, 'interview': 2752, 'lunch': 2752, 'meeting': 2752, 'monday': 2756,
'my': 2763, 'our': 2763, 'session': 2752, 'the': 2763, 'thursday': 2756, 'to': 1639, 'today': 2756, 'tomorrow': 2756,
'tuesday': 2756, 'wednesday': 2756}, {'comments': 526, 'feedback': 526, 'notes': 526, 'remarks': 526}, {'comments':
526, 'detailed': 3116, 'feedback': 526, 'my': 3116, 'notes': 526, 'remarks': 526, 'some': 3116}, {'with': 3117},
{'<them>': 3118}, {'to': 3119, 'with': 3117}, {'it': 3120}, {'<off_it>': 493, 'been': 495, 'being': 495, 'gets': 495,
'got': 495, 'had': 497, 'has': 498, 'is': 495, 'moved': 1639, 's': 499, 'w': 501, 'was': 495, 'were': 495, 'with':
501}, {'^': 525, 's': 526}, {'<their>': 526, 'N': 3123, 'the': 526}, {'<their>': 2918}, {'<them>': 1653, 'N': 1653,
'for': 1803}, {'for': 1803}, {'at': 2855}, {':': 69, 'is': 779, 'was': 779}, {'...': 3129, ':': 69}, {'is': 779,
'was': 779}, {'...': 3131}, {'...': 3129}, {'...': 767, ':': 769, '<i>': 764, 'D': 3130, '^': 757, 'about': 3132,
'at': 3133, 'by': 3133, 'during': 3133, 'from': 71, 'in': 3133, 'is': 775, 'on': 3133, 'over': 3133, 're': 3132, 's':
777, 'that': 776, 'to': 758, 'via': 71, 'was': 775, 'when': 3133}, {'is': 807, 'was': 807}, {'...': 3135}, {'D': 69,
'^': 0}, {'call': 3137, 'coffee': 3137, 'lunch': 3137, 'phone': 3137, 'zoom': 3137}, {'...': 3135, 'call': 3137,
'coffee': 3137, 'lunch': 3137, 'phone': 3137, 'the': 3138, 'zoom': 3137}, {'met': 3137, 'spoke': 3137, 'talked':
3137}, {'...': 3135, 'i': 3140, 'we': 3140}, {'...': 3135, '^': 0, 'at': 3136, 'during': 3136, 'is': 807, 'on': 3139,
'over': 3139, 'to': 69, 'was': 807, 'when': 3141}, {'...': 3135, '^': 0, 'at': 3136, 'during': 3136, 'is': 807, 'on':
3136, 'over': 3136, 'to': 69, 'was': 807, 'when': 3136}, {'...': 3135, 'at': 3136, 'during': 3136, 'on': 3136, 'over':
3136, 'when': 3136}, {'...': 3135, '^': 0, 'at': 3136, 'during': 3136, 'is': 807, 'on': 3139, 'over': 3139, 'to': 69,
'was': 807, 'when': 3136}, {'...': 755, '2': 762, '2c': 761, '<told_by>': 750, '<view>': 3134, 'adamant': 2560,
'advice': 3142, 'avoiding': 1604, 'been': 2284, 'blanking': 1604, 'blunt': 2560, 'certain': 2560, 'clear': 2560,
'confirmed': 2563, 'convinced': 2560, 'counsel': 3143, 'dodging': 1604, 'emphatic': 2560, 'finally': 1553, 'firm':
2560, 'ghosting': 1604, 'gone': 1552, 'gut': 781, 'hot': 783, 'ignoring': 1604, 'insistent': 2560, 'just': 1553,
'moved': 1640, 'now': 1553, 'on': 17, 'positive': 2560, 'recommendation': 3143, 'suggestion': 3143, 'sure': 2560,
'take': 3144, 'tip': 3145, 'tuppence': 782, 'two': 785}, {'^': 1190}, {'^': 1507, 'am': 3070, 'are': 3070, 'be': 3080,
'd': 3081, 'm': 3070, 're': 3070, 'shall': 3147, 'would': 3081}, {'must': 0, 'need': 402, 'should': 0}, {'^': 3149},
{'you': 3150}, {'...': 3151}, {'<bid>': 0, '<bid_of>': 756, 'do': 1190, 'don': 409, 'dont': 0, 'never': 0, 'not':
402}, {'<met_over>': 1387}, {'...': 3154, '<met_over>': 1387}, {'...': 3154, '<met_over>': 1387, 'a': 3155, 'an':
3155, 'her': 3155, 'his': 3155, 'our': 3155, 'the': 3155}, {'at': 3156, 'by': 3156, 'during': 3156, 'in': 3156, 'on':
3156, 'over': 3156}, {'much': 3157}, {'a': 1215, 'the': 1216, 'wine': 274}, {'her': 1225, 'his': 1225, 'my': 274},
{'at': 3156, 'by': 3156, 'd': 2077, 'during': 3156, 'in': 3156, 'is': 2078, 'll': 2080, 'on': 3156, 'over': 3156, 's':
2078, 'will': 2080, 'would': 2080}, {'my': 1234}, {'<them>': 2946, 'N': 2946, 'my': 2720, 'our': 2720, 'the': 2720},
{'did': 69, 'do': 69}, {'<i>': 3164}, {'': (13, 'talk'), '...': 3078, ':': 25, '<i>': 3148, 'N': 3152, '^': 3153,
'as': 3158, 'best': 2072, 'better': 2072, 'bring': 3159, 'do': 1218, 'don': 1220, 'dont': 1221, 'forget': 317, 'get':
1224, 'give': 3160, 'good': 1227, 'have': 1228, 'hello': 726, 'hey': 726, 'hi': 726, 'high': 2073, 'hold': 1229, 'i':
2953, 'it': 3161, 'its': 2078, 'keep': 1231, 'never': 1232, 'no': 1646, 'not': 1646, 'safer': 2072, 'say': 1233,
'send': 3162, 'smarter': 2072, 'so': 3157, 'start': 1236, 'stop': 317, 'take': 1237, 'thank': 274, 'that': 3083,
'time': 2072, 'to': 3163, 'whatever': 3165, 'wise': 2072, 'wiser': 2072, 'worth': 2072}, {'for': 1845, 'on': 2648},
{'': (23, 'contact'), '<them>': 2600, 'N': 2600}, {'across': 2057, 'behind': 2056, 'beside': 2056, 'down': 726, 'for':
1845, 'in': 3167, 'near': 2056, 'next': 2058, 'opposite': 2056, 'through': 2648, 'to': 2648, 'with': 3168}, {'date':
16}, {'the': 3170}, {'park': 79}, {'car': 3172, 'hall': 79, 'road': 79, 'room': 79, 'street': 79}, {'the': 3173},
{'bus': 79, 'car': 79, 'distance': 79, 'taxi': 79, 'train': 79, 'window': 79}, {'bus': 79, 'car': 79, 'taxi': 79,
'train': 79, 'window': 79}, {'a': 3175, 'afar': 79, 'my': 3176, 'the': 3175}, {'distance': 79, 'magazine': 79, 'news':
79, 'paper': 79}, {'a': 2409, 'the': 3178}, {'': (23, 'contact'), '...': 2413, 'across': 3174, 'from': 3177, 'in':
3179, 'on': 2412, 'online': 79, 's': 2639}, {'': (0, 'missed'), '...': 1481, '<their>': 2426, '<told_in>': 79, 'a':
2426, 'an': 2426, 'my': 2426, 'our': 2426, 'the': 2426, 'today': 2427}, {'from': 2430, 'in': 2430, 'on': 3181, 'via':
2430}, {'<them>': 726, 'N': 3180, 'from': 2822, 'in': 2824, 'it': 3182, 'on': 2827, 'second': 2437, 'secondhand': 79,
'that': 3182, 'this': 2825, 'through': 2829, 'via': 2824}, {'': (13, 'talk'), '...': 3078, ':': 25, '<i>': 3082, '^':
3153, 'best': 2072, 'better': 2072, 'bring': 3159, 'do': 1218, 'don': 1220, 'dont': 1221, 'forget': 317, 'get': 1224,
'give': 3160, 'good': 1227, 'have': 1228, 'high': 2073, 'hold': 1229, 'i': 2953, 'it': 2081, 'its': 2078, 'keep':
1231, 'never': 1232, 'no': 1646, 'not': 1646, 'safer': 2072, 'say': 1233, 'send': 3162, 'smarter': 2072, 'start':
1236, 'stop': 317, 'take': 1237, 'thank': 274, 'that': 3083, 'time': 2072, 'whatever': 3165, 'wise': 2072, 'wiser':
2072, 'worth': 2072}, {'<their>': 79, 'D': 79, 'my': 79, 'on': 79, 'our': 79, 'the': 79}, {'from': 2822, 'in': 2430,
'it': 2825, 'on': 2436, 'second': 2437, 'secondhand': 79, 'that': 2825, 'this': 2825, 'through': 2829, 'via': 2430},
{'N': 726, 'from': 2822, 'in': 2430, 'it': 2825, 'on': 2436, 'second': 2437, 'secondhand': 79, 'that': 2825, 'this':
2825, 'through': 2829, 'via': 2430}, {'<their>': 2882, 'D': 61, 'N': 2883}, {'...': 3188}, {'^': 3189}, {'...': 2022,
'article': 536, 'book': 536, 'candidates': 519, 'checklist': 536, 'comments': 2018, 'contact': 2163, 'contacts': 519,
'corrections': 2018, 'couple': 2025, 'edits': 2018, 'feedback': 2018, 'few': 2024, 'guide': 536, 'leads': 519, 'link':
536, 'list': 536, 'name': 2166, 'names': 519, 'notes': 2018, 'number': 2163, 'numbers': 519, 'people': 519, 'piece':
536, 'podcast': 536, 'redlines': 2018, 's': 2021, 'spreadsheet': 536, 'suggestions': 2018, 'template': 536, 'video':
536}, {'...': 2027, 'article': 536, 'book': 536, 'checklist': 536, 'guide': 536, 'link': 536, 'list': 536, 'piece':
536, 'podcast': 536, 'spreadsheet': 536, 'template': 536, 'video': 536}, {'...': 2031, 'article': 536, 'book': 536,
'checklist': 536, 'comments': 2018, 'corrections': 2018, 'edits': 2018, 'feedback': 2018, 'guide': 536, 'link': 536,
'list': 536, 'notes': 2018, 'piece': 536, 'podcast': 536, 'redlines': 2018, 's': 2021, 'spreadsheet': 536,
'suggestions': 2018, 'template': 536, 'video': 536}, {'article': 536, 'book': 536, 'link': 536, 'piece': 536,
'podcast': 536, 'template': 536, 'video': 536}, {'...': 2033, 'article': 536, 'book': 536, 'checklist': 536,
'contact': 2163, 'guide': 536, 'link': 536, 'list': 536, 'name': 2163, 'number': 2163, 'piece': 536, 'podcast': 536,
's': 2021, 'spreadsheet': 536, 'template': 536, 'video': 536}, {'0': 2020, '<their>': 2164, 'a': 3191, 'an': 3192,
'detailed': 2030, 'four': 2024, 'full': 2030, 'lots': 2030, 'my': 3193, 'our': 2034, 'pages': 2030, 'some': 2020,
'that': 3194, 'the': 3195, 'three': 2020, 'two': 2020}, {'the': 1322}, {'luck': 1315}, {'of': 3198}, {'': (23,
'contact'), '...': 2016, '<contact_of>': 2015, 'N': 2017, '^': 3196, 'a': 2037, 'all': 3197, 'back': 1996, 'best':
3199, 'comments': 1994, 'corrections': 1994, 'detailed': 1996, 'edits': 1994, 'feedback': 1994, 'good': 3198,
'honest': 1996, 'luck': 1315, 'mark': 1995, 'markup': 1994, 'my': 2038, 'notes': 1994, 'our': 2039, 'redlines': 1994,
'remarks': 1994, 'some': 2038, 'suggestions': 1994, 'the': 2039, 'thoughts': 1994}, {'...': 2036, '<contact_of>':
2015, 'client': 528, 'customer': 528, 'few': 1996, 'lead': 528}, {'': (23, 'contact'), '...': 2016, '<contact_of>':
2015, 'N': 2017, '^': 3196, 'a': 3201, 'back': 1996, 'comments': 1994, 'corrections': 1994, 'detailed': 1996, 'edits':
1994, 'feedback': 1994, 'honest': 1996, 'mark': 1995, 'markup': 1994, 'my': 2038, 'notes': 1994, 'our': 2039,
'redlines': 1994, 'remarks': 1994, 'some': 2038, 'suggestions': 1994, 'the': 2039, 'thoughts': 1994}, {'<their>':
2882, 'N': 2883, 'to': 2120}, {'business': 2884, 'candidate': 3203, 'candidates': 3203, 'client': 3203, 'clients':
3203, 'customer': 3203, 'customers': 3203, 'job': 2884, 'lead': 3203, 'leads': 3203}, {'...': 3204, 'business': 2884,
'candidate': 3203, 'candidates': 3203, 'client': 3203, 'clients': 3203, 'customer': 3203, 'customers': 3203, 'job':
2884, 'lead': 3203, 'leads': 3203}, {'...': 2884, '0': 3205, 'a': 3205, 'my': 2044, 'our': 2044, 'some': 3205,
'three': 3205, 'two': 3205}, {'double': 1908, 'quick': 1906, 'warm': 1906}, {'a': 2044, 'an': 2044, 'my': 2044, 'our':
2044, 'some': 2044, 'the': 2044}, {'<contact_of>': 2123, '<their>': 2126, '^': 3208, 'the': 2132}, {'<contact_of>':
2123, 'e': 1905, 'email': 1904, 'intro': 1903, 'introduction': 1903, 'mail': 1904, 'whatsapp': 1904}, {'<contact_of>':
2123, '<their>': 2126, '<them>': 3200, 'N': 3202, '^': 3206, 'a': 3207, 'across': 2046, 'along': 2131, 'an': 1906,
'comments': 2050, 'edits': 2050, 'feedback': 2050, 'my': 2051, 'notes': 2050, 'on': 3209, 'over': 2134, 'some': 2051,
'that': 1906, 'the': 3210, 'thoughts': 2050}, {'': (2, 'plan'), '^': 1799}, {'': (2, 'plan'), '<their>': 2582, 'N':
1578, 'a': 3212, 'an': 1800, 'for': 16, 'out': 1579, 'the': 3212}, {'<them>': 2091, 'D': 16, 'N': 2091, 'for': 16,
'up': 3213}, {'<their>': 1726}, {'have': 16, 'meet': 16, 'see': 16, 'visit': 16, 'we': 274}, {'with': 536}, {'...':
2043, '<useful>': 2042, 'article': 3217, 'book': 3217, 'link': 3217, 'list': 3217, 'paper': 3217, 'podcast': 3217,
'report': 3217, 'template': 3217, 'video': 3217}, {'a': 3218, 'an': 3218, 'my': 3218, 'our': 2044, 'some': 2044,
'the': 3218}, {'about': 506, 'from': 506, 'in': 506, 'of': 506, 'on': 506, 'with': 506}, {'about': 506, 'in': 506,
'of': 506, 'on': 506, 'with': 506}, {'how': 3220}, {'experience': 3220, 'experiences': 3221, 'i': 2901, 'insights':
2900, 'know': 3222, 'knowhow': 2900, 'knowledge': 3221, 'learnings': 3220, 'lessons': 3220, 'notes': 2900, 'pointers':
2900, 'story': 3221, 'take': 2900, 'tips': 2900, 'trick': 3221, 'tricks': 3220, 'war': 2903, 'we': 2901}, {'...':
2892, 'N': 2640, '^': 3219, 'a': 2905, 'across': 2046, 'my': 3223, 'our': 3223, 'over': 2046, 'some': 2904, 'what':
2908}, {'learnings': 506, 'lessons': 506, 'pointers': 506, 'tips': 506, 'tricks': 506}, {'few': 3225}, {'a': 3226,
'my': 3225, 'our': 3225, 'some': 3225}, {'<them>': 3227, 'N': 3227}, {'1': 2753, 'D': 2754, 'breakfast': 2752, 'call':
2752, 'catch': 2755, 'chat': 2752, 'coffee': 2752, 'demo': 2752, 'dinner': 2752, 'fri': 2750, 'friday': 2756, 'from':
2929, 'interview': 2752, 'lunch': 2752, 'meeting': 2752, 'mon': 2750, 'monday': 2756, 'my': 2763, 'our': 2763, 'sat':
2750, 'session': 2752, 'sun': 2750, 'the': 2763, 'thu': 2750, 'thurs': 2750, 'thursday': 2756, 'to': 1639, 'today':
2756, 'tomorrow': 2756, 'tue': 2750, 'tues': 2750, 'tuesday': 2756, 'wed': 2750, 'wednesday': 2756}, {'hands': 726},
{'bring': 2393, 'call': 79, 'catch': 363, 'connect': 451, 'drop': 2341, 'get': 2353, 'give': 2347, 'introduce': 451,
'look': 2349, 'meet': 79, 'pop': 2350, 'ring': 79, 'see': 79, 'to': 2766, 'visit': 79, 'we': 274}, {'^': 505, 'ropes':
506}, {'^': 505, 'a': 506, 'around': 506, 'how': 506, 'my': 506, 'our': 506, 'round': 506, 'the': 3232, 'to': 506,
'what': 506, 'where': 506, 'which': 506}, {'': (9, 'told'), 'a': 506, 'how': 506, 'my': 506, 'our': 506, 'the': 506,
'to': 506}, {'<them>': 3233, 'N': 3234, '^': 1861}, {'<them>': 2606, 'N': 2606}, {'^': 505, 'to': 506}, {'a': 506,
'how': 3237, 'my': 506, 'our': 506, 'the': 506, 'to': 506}, {'<them>': 3238, 'N': 2606}, {'<they>': 274, 'it': 274},
{'<them>': 2130, 'N': 2130}, {'call': 79, 'catch': 79, 'contact': 79, 'email': 79, 'get': 418, 'phone': 79, 'reach':
79, 'reply': 79, 'ring': 79, 'text': 79}, {'to': 3242}, {'busy': 3243, 'did': 1550, 'no': 1536, 'that': 274, 'was':
1550, 'were': 1550, 'you': 1264}, {'afternoon': 480, 'day': 480, 'days': 480, 'evening': 480, 'h': 480, 'hour': 480,
'hours': 480, 'hr': 480, 'hrs': 480, 'morning': 480}, {'<their>': 476, 'N': 1578, '^': 1820, 'out': 744}, {'up':
1910}, {'^': 481, 'for': 482, 'in': 482, 'on': 482, 'through': 482, 'to': 482, 'with': 482}, {'<them>': 3248},
{'<them>': 525}, {'with': 3250}, {'...': 3251}, {'^': 3252}, {'s': 3253}, {'<their>': 3253, 'N': 3254}, {'on': 3255,
'over': 3255, 'through': 3255, 'thru': 3255}, {'': (22, 'gave:volunteering'), '<det>': 5, '<their>': 5, 'house': 5,
'out': 5, 'up': 5}, {'<helping>': 3257}, {'^': 3258}, {'^': 3258, 'to': 3259}, {'<them>': 3260, 'N': 3260}, {'^': 5,
'at': 476, 'for': 476, 'with': 476}, {'': (23, 'contact'), '<cause>': 1866, 'a': 1867, 'our': 1867, 'the': 1867},
{'<helped>': 3249, '<time_unit>': 1871, 'at': 1868, 'combing': 3256, 'for': 1868, 'going': 3256, 'helping': 3261,
'in': 1868, 'looking': 3256, 'mentoring': 482, 'volunteering': 3262, 'with': 3263, 'working': 3256}, {'...': 3264,
'<time_unit>': 1896}, {'guarantor': 1488, 'referee': 1488, 'reference': 1488}, {'s': 3266}, {'<their>': 3266, 'N':
3267, 'a': 3266}, {'': (23, 'contact'), 'as': 3268, 'up': 1910}, {'<their>': 2694, '<them>': 476, 'N': 2697, 'a':
1800, 'an': 1800, 'for': 1884, 'the': 2700}, {'up': 504}, {'as': 476, 'for': 476}, {'in': 3272, 'up': 1910}, {'at':
1550}, {'': (23, 'contact'), '^': 2598, 'company': 2599}, {'<them>': 2600, 'N': 3275}, {'at': 2855, 'over': 3274,
'with': 3276}, {'...': 70, ':': 774}, {'about': 506, 'at': 528, 'in': 1958, 'on': 506, 'through': 506, 'to': 528,
'toward': 528, 'towards': 528, 'with': 506}, {'<me>': 1816, '<them>': 3279, 'N': 3279, '^': 2989}, {'as': 476, 'for':
2085}, {'for': 1845, 'in': 3281}, {'in': 3272}, {'': (0, 'missed'), 'again': 79, 'up': 79}, {'me': 3284, 'us': 3284},
{'not': 2383}, {'t': 2383}, {'ever': 1825, 'get': 1824, 'got': 1824, 'gotten': 1824, 'quite': 1825, 'yet': 1825},
{'has': 3286, 'hasn': 3287, 'hasnt': 2383, 'haven': 3287, 'havent': 2383, 'not': 3288, 'trying': 1641}, {'<their>':
476, 'N': 1578, 'as': 476, 'for': 2085}, {'by': 79, 'for': 1909}, {'across': 2057, 'as': 3268, 'behind': 2056,
'beside': 2056, 'for': 1845, 'in': 3290, 'me': 3284, 'near': 2056, 'next': 2058, 'opposite': 2056, 'up': 3291, 'us':
3284}, {'vm': 79}, {'vm': 79, 'voicemail': 79}, {'...': 2321, '2': 3293, 'to': 3294}, {'so': 79}, {'traffic': 3296},
{'in': 3297, 'up': 1910}, {'<i>': 1508, '<them>': 2955, 'N': 2837, 'that': 1517}, {'<i>': 1508, 'best': 2072,
'better': 2072, 'high': 2073, 'it': 2081, 'its': 2078, 'safer': 2072, 'smarter': 2072, 'time': 2072, 'wise': 2072,
'wiser': 2072, 'worth': 2072}, {':': 25, '<i>': 1508, 'best': 2072, 'better': 2072, 'high': 2073, 'it': 2081, 'its':
2078, 'no': 1646, 'not': 1646, 'safer': 2072, 'smarter': 2072, 'that': 3300, 'time': 2072, 'wise': 2072, 'wiser':
2072, 'worth': 2072}, {'be': 79, 'call': 79, 'go': 79, 'have': 79, 'join': 79, 'meet': 79, 'ring': 79, 'see': 79,
'speak': 79, 'visit': 79}, {'to': 3302}, {'^': 1314, 'giving': 1315, 'quitting': 1315, 'resigning': 1315, 'throwing':
1315}, {'^': 1314, 'from': 3304}, {'^': 1315}, {'ledge': 1315}, {'the': 3307}, {'': (21, 'gave:encouragement'), '^':
1314}, {'^': 3309, 'giving': 1315, 'quitting': 1315, 'resigning': 1315, 'throwing': 1315}, {'of': 3310}, {'doubts':
1314, 'fears': 1314, 'jitters': 1314, 'nerves': 1314, 'panic': 1314, 'wobble': 1314, 'worries': 1314}, {'^': 3312},
{'<their>': 3313, '^': 505, 'the': 3313}, {'around': 1315, 'down': 3305, 'into': 3306, 'off': 3308, 'out': 3311,
'round': 1315, 'through': 3314, 'up': 1315}, {'from': 3304}, {'of': 3304}, {'down': 3316, 'off': 3308, 'out': 3317,
'round': 1315, 'through': 3314}, {'': (23, 'contact'), '<me>': 1556, '<them>': 3315, 'N': 3318}, {'<me>': 1556},
{'as': 1779, 'assembly': 1874, 'class': 1874, 'demo': 1874, 'for': 477, 'lesson': 1874, 'masterclass': 1874, 'pro':
478, 'session': 1874, 'story': 1879, 'storytime': 1874, 'talk': 1874, 'tour': 1874, 'training': 1874, 'unpaid': 476,
'workshop': 1874}, {'^': 505, 'a': 506, 'how': 506, 'my': 506, 'our': 506, 'the': 506, 'to': 506}, {'...': 3321, '0':
1840, '<their>': 1840, '<them>': 3322, 'N': 3322, '^': 1861, 'a': 2445, 'an': 2445, 'as': 1779, 'assembly': 1874,
'class': 1874, 'demo': 1874, 'for': 477, 'lesson': 1874, 'masterclass': 1874, 'pro': 478, 'session': 1874, 'some':
2479, 'story': 1879, 'storytime': 1874, 'talk': 1874, 'the': 2445, 'three': 1840, 'tour': 1874, 'training': 1874,
'two': 1840, 'unpaid': 476, 'workshop': 1874}, {'D': 758, '^': 757}, {'': (13, 'talk'), '<me>': 3324}, {'<bid>': 0,
'never': 0, 'not': 402, 'to': 0}, {'^': 3326}, {':': 25, '<plainly>': 3327, '^': 3326}, {'<bid>': 0, '<bid_of>': 756,
'never': 402, 'no': 402, 'not': 402, 'to': 0}, {'^': 3329}, {'<bid>': 0, 'not': 402, 'to': 0}, {'^': 3331}, {'...':
3332, '^': 3331}, {'...': 3332, '^': 3331, 'out': 3333}, {':': 25, '<i>': 1483, '<plainly>': 3328, 'D': 3330, '^':
3329, 'again': 3333, 'at': 839, 'bluntly': 3333, 'by': 839, 'during': 839, 'flat': 3334, 'in': 839, 'just': 25, 'on':
839, 'over': 839, 'simply': 25, 'straight': 3333, 'twice': 3333, 'via': 839, 'whatever': 3165}, {'do': 1190, 'don':
409, 'dont': 0, 'never': 0, 'not': 402}, {'<me>': 3335, '^': 3336}, {'...': 2022, 'article': 536, 'book': 536,
'candidates': 519, 'checklist': 536, 'comments': 2018, 'contact': 2163, 'contacts': 519, 'corrections': 2018,
'couple': 2025, 'edits': 2018, 'feedback': 2018, 'few': 2024, 'guide': 536, 'leads': 519, 'link': 536, 'list': 536,
'name': 2166, 'names': 519, 'notes': 2018, 'number': 2163, 'numbers': 519, 'people': 519, 'podcast': 536, 'redlines':
2018, 's': 2021, 'spreadsheet': 536, 'suggestions': 2018, 'template': 536}, {'...': 2033, 'article': 536, 'book': 536,
'checklist': 536, 'contact': 2163, 'guide': 536, 'link': 536, 'list': 536, 'name': 2163, 'number': 2163, 'podcast':
536, 's': 2021, 'spreadsheet': 536, 'template': 536}, {'0': 2020, '<their>': 2164, 'a': 3338, 'an': 2028, 'detailed':
2030, 'four': 2024, 'full': 2030, 'lots': 2030, 'my': 2032, 'our': 2034, 'pages': 2030, 'some': 2020, 'the': 3339,
'three': 2020, 'two': 2020}, {'...': 2036, '<contact_of>': 2015, 'N': 2017, '^': 3340, 'a': 2037, 'all': 3197, 'back':
1996, 'best': 3199, 'comments': 1994, 'corrections': 1994, 'detailed': 1996, 'edits': 1994, 'feedback': 1994, 'good':
3198, 'honest': 1996, 'luck': 1315, 'mark': 1995, 'markup': 1994, 'my': 2038, 'notes': 1994, 'our': 2039, 'redlines':
1994, 'remarks': 1994, 'some': 2038, 'the': 2039, 'thoughts': 1994}, {'...': 2036, '<contact_of>': 2015, 'N': 2017,
'^': 3340, 'a': 2037, 'back': 1996, 'comments': 1994, 'corrections': 1994, 'detailed': 1996, 'edits': 1994,
'feedback': 1994, 'honest': 1996, 'mark': 1995, 'markup': 1994, 'my': 2038, 'notes': 1994, 'our': 2039, 'redlines':
1994, 'remarks': 1994, 'some': 2038, 'the': 2039, 'thoughts': 1994, 'to': 1723}, {'': (23, 'contact'), '<them>': 3341,
'N': 3342}, {'': (10, 'thanks')}, {'you': 3344}, {'<them>': 717}, {'d': 274, 'had': 274, 'promised': 717, 'said': 717,
'swore': 717, 'told': 3346}, {'<off_it>': 494, 'D': 726, 'at': 726, 'by': 726, 'during': 726, 'on': 726, 'over': 726},
{'<i>': 3347, '<they>': 274, 'been': 495, 'being': 495, 'gets': 495, 'got': 495, 'had': 497, 'has': 498, 'is': 495,
's': 499, 'was': 3348, 'were': 495}, {'in': 1619, 'now': 1620}, {'in': 1619, 'is': 3350, 'now': 1620, 's': 3350},
{'<view>': 1457, 'advice': 1502, 'ball': 3351, 'five': 1672, 'four': 1672, 'three': 1672, 'two': 1672}, {'1': 655,
'a': 664, 'an': 664, 'another': 661, 'appointment': 18, 'board': 661, 'breakfast': 18, 'brunch': 18, 'call': 18,
'catch': 657, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 661, 'first':
661, 'follow': 663, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 661, 'mtg': 18, 'my': 664, 'one': 659,
'our': 664, 'phone': 660, 'quick': 661, 'second': 661, 'session': 18, 'short': 661, 'supper': 18, 'sync': 18, 'tea':
18, 'team': 661, 'video': 660, 'weekly': 661, 'workshop': 18, 'zoom': 18}, {'is': 3353, 's': 3353}, {'asking': 250,
'calling': 250, 'hiring': 250, 'inviting': 250, 'whether': 250}, {':': 758, 'about': 3355, 'of': 3355}, {'...': 3078,
':': 25, '<i>': 3082, 'best': 2072, 'better': 2072, 'high': 2073, 'it': 2081, 'its': 2078, 'no': 1646, 'not': 1646,
'safer': 2072, 'smarter': 2072, 'that': 3083, 'time': 2072, 'wise': 2072, 'wiser': 2072, 'worth': 2072}, {'been': 495,
'being': 495, 'gets': 495, 'got': 495, 'had': 497, 'has': 498, 'is': 495, 's': 499, 'was': 3348, 'were': 495},
{'asking': 79, 'calling': 79, 'emailing': 79, 'inviting': 79, 'messaging': 79, 'ringing': 79, 'seeing': 79, 'texting':
79, 'visiting': 79}, {'calling': 79}, {'<i>': 3072, 'about': 3359, 'of': 3360, 'that': 3073}, {'s': 2246}, {'<their>':
2246, 'N': 3362, '^': 2989}, {'...': 735, '<work_thing>': 525, 'book': 525, 'cv': 525, 'deck': 525, 'draft': 525,
'pitch': 525, 'plan': 525, 'proposal': 525, 'website': 525}, {'^': 3364}, {'...': 735, '<work_thing>': 525}, {'^':
3366}, {'s': 3367}, {'<their>': 3365, 'N': 3368}, {'^': 519, 'about': 528, 'on': 528}, {'off': 3370}, {'...': 70, ':':
69, '<them>': 3371, 'from': 1503, 'is': 807, 'was': 807}, {'course': 519, 'flat': 519, 'fund': 519, 'gig': 519,
'grant': 519, 'job': 519, 'opening': 519, 'position': 519, 'role': 519, 'scholarship': 519, 'tender': 519, 'vacancy':
519}, {'...': 3373, 'course': 519, 'flat': 519, 'fund': 519, 'gig': 519, 'grant': 519, 'job': 519, 'opening': 519,
'position': 519, 'role': 519, 'scholarship': 519, 'tender': 519, 'vacancy': 519}, {'a': 3374, 'an': 3374, 'the':
3374}, {'^': 3375}, {'^': 519, 'about': 528, 'on': 528, 'to': 528}, {'about': 3376, 'off': 3377}, {'about': 528, 'to':
528}, {'off': 3379}, {'<them>': 3378, 'N': 3380}, {'<them>': 3380, 'N': 3380}, {':': 244, 'N': 1495}, {'person':
1387}, {'phone': 1387}, {'the': 3385}, {'in': 3384, 'on': 3386}, {'...': 2335, 'D': 1639}, {'1': 3388}, {'up': 3388},
{'1': 3389, 'breakfast': 3388, 'call': 3388, 'catch': 3390, 'chat': 3388, 'coffee': 3388, 'demo': 3388, 'dinner':
3388, 'interview': 3388, 'it': 3388, 'lunch': 3388, 'meeting': 3388, 'session': 3388}, {'1': 3389, 'breakfast': 3388,
'call': 3388, 'catch': 3390, 'chat': 3388, 'coffee': 3388, 'demo': 3388, 'dinner': 3388, 'interview': 3388, 'it':
3388, 'lunch': 3388, 'meeting': 3388, 'my': 3391, 'our': 3391, 'session': 3388, 'the': 3391}, {'': (13, 'talk'), '1':
3389, 'breakfast': 3388, 'call': 3388, 'catch': 3390, 'chat': 3388, 'coffee': 3388, 'demo': 3388, 'dinner': 3388,
'interview': 3388, 'it': 3388, 'lunch': 3388, 'meeting': 3388, 'my': 3391, 'our': 3391, 'session': 3388, 'the': 3391},
{'aid': 1730, 'arrange': 274, 'assist': 1730, 'big': 1652, 'buck': 1652, 'cheer': 1652, 'confirm': 274,
'congratulate': 274, 'do': 3383, 'egg': 1652, 'gee': 1652, 'help': 1730, 'me': 3387, 'move': 3392, 'perk': 1652,
'plan': 274, 'postpone': 3392, 'push': 3392, 'rearrange': 3393, 'reschedule': 3392, 'say': 274, 'shift': 3392, 'spur':
1652, 'tell': 1222}, {'': (12, 'task'), ':': 244, 'N': 1495}, {'<bid>': 0, '<bid_of>': 756, 'ask': 0, 'go': 0,
'never': 402, 'no': 402, 'not': 402, 'to': 0}, {'<met_over>': 1387, '^': 837}, {'...': 3154, '<met_over>': 1387,
'call': 1387, 'coffee': 1387, 'dinner': 1387, 'drinks': 1387, 'email': 1387, 'lunch': 1387, 'meeting': 1387,
'message': 1387, 'person': 1387, 'phone': 1387, 'teams': 1387, 'text': 1387, 'zoom': 1387}, {'...': 3397,
'<met_over>': 1387, 'a': 3398, 'an': 3155, 'call': 1387, 'coffee': 1387, 'dinner': 1387, 'drinks': 1387, 'email':
1387, 'her': 3155, 'his': 3155, 'lunch': 1387, 'meeting': 1387, 'message': 1387, 'our': 3155, 'person': 1387, 'phone':
1387, 'teams': 1387, 'text': 1387, 'the': 3398, 'zoom': 1387}, {'...': 3397, '<met_over>': 1387, 'a': 3155, 'an':
3155, 'her': 3155, 'his': 3155, 'our': 3155, 'the': 3155}, {'ask': 0, 'go': 0}, {'^': 3401}, {'...': 3078, ':': 25,
'<i>': 1483, '<plainly>': 3328, '<their>': 274, '<they>': 274, 'D': 3330, 'N': 274, '^': 3396, 'about': 274, 'again':
3333, 'at': 3399, 'bluntly': 3333, 'by': 3399, 'during': 3400, 'flat': 3334, 'in': 3399, 'just': 25, 'on': 3399,
'over': 3399, 'simply': 25, 'so': 3157, 'straight': 3333, 'that': 274, 'to': 3402, 'twice': 3333, 'via': 839,
'whatever': 3165}, {'going': 2398}, {'are': 3404, 'can': 244, 'd': 244, 'is': 3404, 'll': 244, 'will': 244, 'would':
244}, {'accountant': 3405, 'assistant': 3405, 'bookkeeper': 3405, 'designer': 3405, 'engineers': 3405, 'girls': 3405,
'guys': 3405, 'lads': 3405, 'lawyer': 3405, 'lawyers': 3405, 'lot': 3405, 'office': 3405, 'people': 3405, 'side':
3405, 'team': 3405}, {'<they>': 2941, 'my': 3406, 'our': 3406}, {'<they>': 2941, 'my': 3406, 'our': 3406, 'that':
3407}, {'long': 1315}, {'a': 3409}, {'^': 1314, 'brilliantly': 1315, 'fine': 1315, 'great': 1315, 'well': 1315},
{'<meant_well>': 1315}, {'be': 3412, 'nail': 1315, 'smash': 1315}, {'to': 3413}, {'^': 1314, 'at': 1315}, {'^': 1314,
'for': 1315}, {'^': 1314, 'enough': 1315}, {'able': 1315, 'amazing': 1315, 'come': 3410, 'doing': 3411, 'earned':
1315, 'going': 3414, 'good': 3415, 'great': 3415, 'more': 1318, 'put': 1335, 'ready': 3416, 'strong': 3417, 'worth':
1315}, {'...': 131, 'D': 61, 'my': 61, 'our': 61}, {'^': 3419}, {'expect': 3420, 'have': 3420}, {'brilliant': 1315,
'brilliantly': 1315, 'fine': 1315, 'great': 1315, 'well': 1315}, {'^': 3419, 'there': 1315}, {'ace': 1315, 'be': 3412,
'do': 3422, 'fly': 1315, 'get': 3423, 'have': 3420, 'make': 3108, 'manage': 1315, 'nail': 1315, 'pull': 1334, 'rock':
1315, 'smash': 1315}, {'brilliantly': 1315, 'fine': 1315, 'great': 1315, 'well': 1315}, {'at': 1315}, {'for': 1315},
{'enough': 1315}, {'^': 1590, 'come': 3410, 'doing': 3425, 'earned': 1315, 'going': 3414, 'good': 3426, 'great': 3426,
'more': 1318, 'put': 1335, 'ready': 3427, 'strong': 3428, 'worth': 1315}, {'natural': 1315, 'star': 1315}, {'there':
1315}, {'ace': 1315, 'be': 3412, 'do': 3422, 'fly': 1315, 'get': 3431, 'make': 3108, 'manage': 1315, 'nail': 1315,
'pull': 1334, 'rock': 1315, 'smash': 1315}, {'to': 3432}, {'track': 1315}, {'right': 3434}, {'the': 3435}, {'best':
1315, 'right': 1315, 'strongest': 1315}, {'a': 3430, 'able': 1315, 'almost': 3431, 'amazing': 1315, 'brilliant': 1315,
'come': 3410, 'doing': 3411, 'earned': 1315, 'fantastic': 1315, 'getting': 693, 'going': 3433, 'good': 3415, 'great':
3415, 'more': 1318, 'nearly': 3431, 'on': 3436, 'put': 1335, 'ready': 3416, 'strong': 3417, 'the': 3437, 'wonderful':
1315, 'worth': 1315}, {'ace': 1315, 'be': 3412, 'do': 3422, 'fly': 1315, 'get': 3423, 'have': 3420, 'make': 3108,
'manage': 1315, 'nail': 1315, 'pull': 1334, 'rock': 1315, 'see': 714, 'smash': 1315}, {'come': 3410, 'doing': 3425,
'earned': 1315, 'going': 3414, 'good': 3426, 'great': 3426, 'more': 1318, 'put': 1335, 'ready': 3427, 'strong': 3428,
'worth': 1315}, {'brilliantly': 1315}, {'a': 3430, 'almost': 3431, 'brilliant': 1315, 'doing': 3441, 'fantastic':
1315, 'great': 1315, 'nearly': 3431, 'on': 3436, 'the': 3437, 'wonderful': 1315}, {'get': 3420, 'have': 3420}, {'are':
3418, 'can': 3421, 'could': 1587, 'd': 3424, 'get': 3420, 'gets': 3420, 'has': 3429, 'have': 3429, 'is': 3438, 'll':
3439, 're': 3418, 'receives': 684, 's': 3438, 've': 3440, 'was': 3442, 'were': 3442, 'will': 3424, 'would': 3443},
{'how': 505}, {'^': 3445}, {'know': 3446}, {'about': 3446, 'i': 3447}, {'to': 506}, {'...': 3449, 'brilliant': 1315,
'far': 1315, 'good': 1315, 'great': 1315, 'i': 506, 'much': 1315, 'proud': 1315, 'talented': 1315, 'to': 506, 'we':
506, 'well': 1315}, {'across': 133, 'back': 133, 'out': 133, 'over': 133, 'round': 133, 'up': 133}, {'...': 3451},
{'a': 3452, 'an': 3452, 'my': 3452, 'our': 3452, 'the': 3452}, {'^': 3453}, {'get': 3454, 'have': 3454}, {'d': 3455,
'll': 3455, 'will': 3455, 'would': 3455}, {'able': 1315, 'amazing': 1315, 'doing': 1315, 'good': 1315, 'great': 1315,
'more': 1318, 'ready': 1315, 'strong': 1315}, {'^': 1314, 'brilliantly': 1315}, {'a': 3430, 'able': 1315, 'almost':
3431, 'amazing': 1315, 'brilliant': 1315, 'doing': 3458, 'fantastic': 1315, 'getting': 693, 'going': 3433, 'good':
1315, 'great': 1315, 'more': 1318, 'nearly': 3431, 'on': 3436, 'ready': 1315, 'strong': 1315, 'the': 3437,
'wonderful': 1315}, {'are': 3457, 'can': 3421, 'could': 1587, 'd': 3424, 'get': 3420, 'gets': 3420, 'has': 1591,
'have': 1591, 'is': 3459, 'll': 3439, 're': 3457, 'receives': 684, 's': 3459, 'was': 3442, 'were': 3442, 'will': 3424,
'would': 3443}, {'<they>': 3460, 'my': 3406, 'our': 3406}, {'herself': 1315, 'himself': 1315}, {'on': 1315}, {'for':
3108}, {'^': 1314, 'there': 1315}, {'in': 3465, 'on': 1335}, {'^': 1314, 'it': 1315}, {'chin': 1315}, {'faith': 1315},
{'<their>': 3107, 'at': 3467, 'going': 1315, 'her': 3468, 'his': 3468, 'smiling': 1315, 'the': 3469, 'trying': 1315},
{'at': 1315, 'in': 1315, 'with': 3467}, {'back': 3462, 'be': 3106, 'believe': 1315, 'carry': 3463, 'cheer': 3102,
'chin': 3102, 'crack': 3463, 'go': 3464, 'hang': 3466, 'hold': 3463, 'keep': 3470, 'not': 3104, 'push': 3463, 'stay':
3110, 'stick': 3471, 'trust': 1315}, {'done': 1315}, {'about': 526, 'of': 526}, {'think': 3474, 'thought': 3474},
{'...': 3449, 'i': 3475}, {'...': 3449}, {'': (9, 'told'), '...': 3408, '<they>': 3444, 'about': 3376, 'all': 3448,
'everything': 3448, 'how': 3450, 'i': 3456, 'my': 3406, 'not': 3105, 'our': 3406, 'that': 3461, 'to': 3472, 'we':
3456, 'well': 3473, 'what': 3476, 'where': 3477, 'which': 3477}, {'...': 62, 'my': 61, 'our': 61}, {'^': 3479},
{'expect': 3480, 'have': 3480}, {'^': 3479, 'there': 1315}, {'ace': 1315, 'be': 3412, 'do': 3422, 'fly': 1315, 'get':
3482, 'have': 3480, 'make': 3108, 'manage': 1315, 'nail': 1315, 'pull': 1334, 'rock': 1315, 'smash': 1315}, {'a':
3430, 'almost': 3431, 'brilliant': 1315, 'come': 3410, 'doing': 3425, 'earned': 1315, 'fantastic': 1315, 'getting':
714, 'going': 3433, 'good': 3426, 'great': 3415, 'more': 1318, 'nearly': 3431, 'on': 3436, 'put': 1335, 'ready': 3427,
'strong': 3428, 'the': 3437, 'wonderful': 1315, 'worth': 1315}, {'ace': 1315, 'be': 3412, 'do': 3422, 'fly': 1315,
'get': 3482, 'have': 3480, 'make': 3108, 'manage': 1315, 'nail': 1315, 'pull': 1334, 'rock': 1315, 'see': 714,
'smash': 1315}, {'get': 3480, 'have': 3480}, {'are': 3440, 'can': 3481, 'd': 3483, 'get': 714, 'gets': 3480, 'has':
3440, 'have': 3440, 'is': 3484, 'll': 3485, 're': 3440, 's': 3484, 've': 3440, 'was': 3442, 'were': 3442, 'will':
3483, 'would': 3486}, {'...': 3449, 'i': 506, 'we': 506}, {'give': 3102, 'lose': 3103}, {'to': 3489}, {'a': 3430,
'almost': 3431, 'brilliant': 1315, 'doing': 3441, 'fantastic': 1315, 'getting': 714, 'going': 3433, 'great': 1315,
'nearly': 3431, 'on': 3436, 'the': 3437, 'wonderful': 1315}, {'can': 3481, 'd': 3483, 'get': 714, 'gets': 3480, 'is':
3491, 'll': 3485, 's': 3491, 'was': 3442, 'were': 3442, 'will': 3483, 'would': 3486}, {'<they>': 3492, 'my': 3406,
'our': 3406}, {'chin': 1769}, {'<their>': 3494}, {'^': 3495, 'at': 3467, 'going': 1315, 'her': 3468, 'his': 3468,
'smiling': 1315, 'the': 3469, 'trying': 1315}, {'back': 3462, 'believe': 1315, 'carry': 3463, 'cheer': 3102, 'chin':
3102, 'crack': 3463, 'go': 3464, 'hang': 3466, 'hold': 3463, 'keep': 3496, 'push': 3463, 'stick': 3471, 'trust':
1315}, {'': (9, 'told'), '...': 3408, '<they>': 3487, 'all': 3448, 'everything': 3448, 'how': 3488, 'i': 3456, 'my':
3406, 'not': 3490, 'our': 3406, 'that': 3493, 'to': 3497, 'we': 3456, 'well': 3473, 'what': 3477, 'where': 3477,
'which': 3477}, {'<me>': 3403, '<them>': 3478, 'N': 3498, '^': 3336, 'my': 2720, 'our': 2720, 'the': 2720}, {'call':
79, 'catch': 79, 'chat': 79, 'come': 79, 'contact': 79, 'email': 79, 'get': 418, 'meet': 79, 'phone': 79, 'reach': 79,
'reply': 79, 'ring': 79, 'see': 79, 'speak': 79, 'talk': 79, 'text': 79}, {'to': 3500}, {'busy': 3501}, {'...': 2916,
'class': 5, 'shift': 5, 'slot': 5, 'stall': 5, 'turn': 5}, {'...': 1839, '^': 3503, 'assembly': 1753, 'class': 1753,
'duty': 1753, 'group': 1753, 'lesson': 1753, 'reading': 1753, 'round': 1753, 'route': 1753, 'session': 1753, 'shift':
1753, 'slot': 1753, 'stall': 1753, 'tour': 1753, 'turn': 1753}, {'wing': 482}, {'my': 3505}, {'': (23, 'contact'),
'^': 1681, 'to': 2004, 'under': 3506}, {'class': 5, 'shift': 5, 'slot': 5, 'stall': 5, 'turn': 5}, {'^': 3508}, {'':
(23, 'contact'), 's': 3509, 'to': 2004, 'under': 3506}, {'look': 2363}, {'...': 1839, 'assembly': 1753, 'class': 1753,
'duty': 1753, 'good': 3511, 'group': 1753, 'lesson': 1753, 'look': 2363, 'quick': 3511, 'read': 2363, 'reading': 1753,
'round': 1753, 'route': 1753, 'session': 1753, 'shift': 1753, 'slot': 1753, 'stall': 1753, 'tour': 1753, 'turn':
1753}, {'0': 1840, '<their>': 3504, '<them>': 3507, 'N': 3510, 'a': 3512, 'an': 1840, 'apart': 2919, 'me': 726, 'the':
1840, 'three': 1840, 'two': 1840, 'up': 1480}, {'<their>': 738, 'N': 2094}, {'<their>': 2918, 'apart': 3514}, {'call':
79, 'catch': 375, 'find': 79, 'get': 79, 'meet': 375, 'phone': 79, 'reach': 79, 'ring': 79, 'see': 79, 'speak': 79,
'talk': 79, 'visit': 79}, {'...': 1722, '<them>': 79, 'N': 79, 'calling': 79, 'phoning': 79, 'reaching': 79,
'ringing': 79, 'to': 3516}, {'out': 274}, {'^': 505, 'about': 506, 'ahead': 1783, 'before': 1782, 'for': 1990, 'in':
506, 'on': 506, 'through': 482, 'with': 482}, {'<them>': 3519, 'N': 1992}, {'<plainly>': 1511, 'D': 1513, '^': 1512,
'at': 839, 'away': 1643, 'by': 839, 'during': 839, 'in': 839, 'into': 69, 'off': 69, 'on': 839, 'over': 839, 'to': 69,
'toward': 69, 'towards': 69, 'via': 839}, {'<me>': 3521, '<them>': 2012, 'N': 1653}, {'<their>': 476, 'N': 1578, '^':
5, 'a': 476, 'our': 476, 'the': 476}, {'^': 5, 'at': 3523, 'for': 476, 'on': 2458, 'out': 2459, 'with': 476}, {'at':
476, 'for': 476, 'w': 476, 'with': 476}, {'about': 744, 'for': 744, 'on': 744}, {'comments': 3526, 'corrections':
3526, 'edits': 3526, 'feedback': 3526, 'notes': 3526, 'questions': 3526, 'suggestions': 3526, 'thoughts': 3526},
{'...': 2021}, {'^': 3528}, {'binned': 493, 'bumped': 493, 'canceled': 493, 'cancelled': 493, 'deferred': 493,
'postponed': 493, 'pulled': 493, 'pushed': 493, 's': 3529, 'scrapped': 493, 'shelved': 493}, {'of': 3527},
{'<contact_of>': 2015, 'couple': 3531, 'few': 3527}, {'^': 3528, 'comments': 3526, 'corrections': 3526, 'edits': 3526,
'feedback': 3526, 'notes': 3526, 'questions': 3526, 'suggestions': 3526, 'thoughts': 3526}, {'0': 3527,
'<contact_of>': 2015, 'N': 3530, 'a': 3532, 'detailed': 3527, 'lots': 3531, 'my': 3533, 'our': 3529, 'some': 3527,
'the': 2036, 'three': 3527, 'two': 3527}, {'about': 619, 'on': 619, 're': 619, 'regarding': 619}, {'<them>': 3535},
{'from': 3536}, {'back': 3537, 'from': 3536}, {'hear': 3538}, {':': 619, 'for': 619, 'on': 619, 'to': 3539},
{'through': 506}, {'s': 476, 'through': 506}, {'': (23, 'contact'), '<their>': 476, '<them>': 3541, 'N': 3542, 'for':
1579, 'home': 1774}, {'bring': 2393, 'connect': 451, 'introduce': 451, 'to': 2766}, {'ask': 79, 'call': 79, 'catch':
375, 'discuss': 79, 'email': 79, 'give': 2712, 'go': 79, 'have': 79, 'invite': 79, 'join': 79, 'meet': 79, 'phone':
79, 'ring': 79, 'see': 79, 'speak': 79, 'talk': 79, 'text': 79, 'thank': 79, 'visit': 79}, {'to': 3545}, {'<plainly>':
1511, 'D': 1513, '^': 1512, 'against': 69, 'at': 839, 'away': 1643, 'by': 839, 'during': 839, 'in': 839, 'not': 1646,
'off': 69, 'on': 839, 'over': 839, 'via': 839}, {'<i>': 1508, '<me>': 3547, 'against': 69, 'away': 1643, 'not': 1646,
'off': 69, 'that': 1517}, {'call': 1636, 'job': 1636, 'move': 1636, 'sounding': 1490, 'task': 1636, 'turn': 1636},
{'s': 3549}, {'<their>': 2924, '<they>': 812, 'N': 3550, 'a': 2924, 'adamant': 2559, 'avoiding': 1604, 'blanking':
1604, 'blunt': 2560, 'brought': 2336, 'certain': 2562, 'clear': 2559, 'convinced': 2562, 'dodging': 1604, 'due': 702,
'emphatic': 2560, 'firm': 2565, 'ghosting': 1604, 'going': 702, 'her': 1637, 'his': 1637, 'ignoring': 1604,
'insistent': 2565, 'meant': 702, 'moved': 2566, 'my': 1637, 'not': 2567, 'off': 79, 'our': 1637, 'placed': 2059,
'positive': 2560, 'postponed': 2335, 'pushed': 2335, 'quite': 2573, 'really': 2573, 'rescheduled': 2335, 'shifted':
2335, 'supposed': 702, 'sure': 2562, 'their': 1637, 'there': 726, 'very': 2573}, {'able': 2068, 'answering': 79,
'available': 79, 'in': 79, 'picking': 375, 'reachable': 79}, {'t': 3552}, {'^': 5, 'article': 79, 'blog': 79,
'interview': 79, 'newsletter': 79, 'podcast': 79, 'post': 79, 'talk': 79, 'video': 79, 'webinar': 79}, {'...': 2413,
'in': 2410, 'on': 2412, 'online': 79, 's': 3554}, {'<their>': 476, 'N': 3555, 'for': 1579}, {'<their>': 476, 'N':
1578, 'for': 1579, 'out': 1579}, {'five': 1387, 'four': 1387, 'three': 1387, 'two': 1387}, {'am': 2485, 'are': 2485,
'have': 2492, 'm': 2485, 'promised': 2491, 're': 2485, 've': 2492, 'were': 3558}, {'<them>': 526}, {'with': 3560},
{'<work_thing>': 3561}, {'...': 3562, '<work_thing>': 3561}, {'': (23, 'contact'), '<their>': 526, 'N': 743, 'the':
3563}, {'<their>': 526, 'N': 743, 'the': 3563}, {'...': 2321, 'back': 1765, 'bat': 1910, 'by': 726, 'cold': 2323,
'dark': 2323, 'for': 726, 'in': 2319, 'out': 726, 'over': 3564, 'quiet': 2323, 'right': 1765, 'silent': 2323,
'through': 3564, 'thru': 3565, 'to': 1731, 'up': 744, 'with': 726}, {'<they>': 812, 'N': 1638, 'adamant': 2560,
'blunt': 2560, 'certain': 2560, 'clear': 2560, 'convinced': 2560, 'due': 702, 'emphatic': 2560, 'firm': 2560, 'going':
702, 'her': 1637, 'his': 1637, 'insistent': 2560, 'meant': 702, 'my': 1637, 'our': 1637, 'positive': 2560, 'supposed':
702, 'sure': 2560, 'their': 1637, 'there': 726}, {'<me>': 726, 'around': 726, 'at': 726, 'by': 726, 'here': 726, 'in':
726, 'over': 726, 'round': 726, 'there': 726, 'to': 726}, {'': (13, 'talk'), 'called': 3568, 'came': 3568, 'dropped':
3568, 'nipped': 3568, 'phoned': 3568, 'popped': 3568, 'rang': 3568, 'stopped': 3568, 'swung': 3568, 'visited': 3568,
'was': 3568, 'were': 3568, 'zoomed': 3568}, {'<they>': 3569}, {'': (13, 'talk'), '<they>': 274}, {'': (13, 'talk'),
'<i>': 274}, {'to': 1165}, {'going': 3573}, {'are': 3574, 'is': 3574, 's': 3574}, {'': (13, 'talk'), '<i>': 3347,
'<they>': 3575}, {'a': 1359, 'breakfast': 16, 'coffee': 16, 'dinner': 16, 'drinks': 16, 'lunch': 16, 'tea': 16},
{'be': 2654, 'have': 3577, 'join': 16, 'meet': 16, 'see': 16, 'visit': 16}, {'could': 79, 'had': 79}, {'i': 3579},
{'^': 1314, 'at': 1315, 'for': 1315, 'on': 1315, 'with': 1315}, {'best': 3581}, {'the': 3582}, {'luck': 3581}, {'at':
1315, 'for': 1315, 'on': 1315, 'with': 1315}, {'luck': 3585}, {'of': 3586}, {'best': 3587}, {'all': 3583, 'best':
3199, 'good': 3584, 'luck': 3581, 'the': 3588}, {'best': 3585}, {'the': 3590}, {'all': 3591, 'good': 3586, 'luck':
3585, 'the': 3588}, {'<them>': 3589, 'N': 3592}, {'<them>': 3592, 'N': 3592}, {'': (14, 'together'), 'to': 244}, {'0':
3527, '<contact_of>': 2015, 'N': 3530, 'a': 3532, 'detailed': 3527, 'lots': 3531, 'me': 3595, 'my': 3533, 'our': 3529,
'some': 3527, 'the': 2036, 'three': 3527, 'two': 3527, 'us': 3595}, {'answer': 79, 'joy': 79, 'luck': 79, 'pick': 363,
'pickup': 79, 'reply': 79, 'response': 79}, {'D': 274, 'be': 1733, 'happen': 79, 'materialise': 79, 'materialize': 79,
'take': 1746}, {'t': 3598}, {'': (13, 'talk'), 'if': 250, 'whether': 250}, {'be': 1733, 'happen': 79, 'materialise':
79, 'materialize': 79, 'take': 1746}, {'...': 2999, '0': 1886, '<their>': 1840, '<time_unit>': 1896, 'a': 1886, 'an':
1886, 'back': 1765, 'five': 1922, 'for': 1923, 'four': 1922, 'half': 1924, 'over': 744, 'pro': 1877, 'right': 1765,
'six': 1922, 'the': 1840, 'three': 1886, 'through': 744, 'thru': 744, 'two': 1886, 'unpaid': 1875, 'up': 744, 'with':
726}, {'for': 1923, 'pro': 1877, 'unpaid': 1875, 'with': 726}, {'in': 79}, {'me': 3604}, {'let': 3605}, {'t': 3606},
{'^': 1889}, {'...': 3608, '^': 1889}, {'a': 3609, 'an': 3609, 'the': 3609}, {'<them>': 3610}, {'address': 272, 'day':
272, 'place': 272, 'time': 272, 'week': 272}, {'letter': 1901, 'recommendation': 1899, 'reference': 1899,
'testimonial': 1899}, {'...': 3613, 'double': 1908, 'glowing': 1912, 'good': 1912, 'letter': 1901, 'quick': 1906,
'recommendation': 1910, 'reference': 1911, 'referral': 1910, 'strong': 1912, 'testimonial': 1910, 'warm': 1906},
{'...': 3613, 'e': 1905, 'email': 1904, 'intro': 1903, 'introduction': 1903, 'letter': 1901, 'mail': 1904,
'recommendation': 1899, 'reference': 1899, 'testimonial': 1899, 'whatsapp': 1904}, {'...': 3613, 'e': 1905, 'email':
1904, 'glowing': 1912, 'good': 1912, 'intro': 1903, 'introduction': 1903, 'letter': 1901, 'mail': 1904,
'recommendation': 1910, 'reference': 1911, 'referral': 1910, 'strong': 1912, 'testimonial': 1910, 'whatsapp': 1904},
{'N': 1724}, {'<them>': 1895, 'N': 1897, 'a': 3614, 'an': 3615, 'that': 1906, 'the': 3616, 'to': 3617}, {'d': 79,
'ld': 79, 'led': 79}, {'...': 1349, 'is': 1348, 's': 1348, 'suits': 1348, 'works': 1348}, {'D': 3620}, {'have': 402,
'must': 0, 'need': 402, 'ought': 402, 'should': 0, 'shouldn': 409}, {'^': 3622}, {'$': 466, '//': 475, '0': 488, '1':
503, '1on1': 504, '<briefed>': 510, '<explained>': 518, '<handed>': 584, '<i>': 731, '<led_through>': 734,
'<marked_up>': 746, '<their>': 786, '<them>': 791, '<they>': 1305, '<time_unit>': 1313, '<told_them>': 1344, '<view>':
1346, 'D': 1373, 'N': 1476, 'a': 1478, 'accepted': 1480, 'according': 1487, 'acted': 1494, 'action': 1500, 'actions':
1501, 'advice': 1504, 'adviced': 1506, 'advise': 70, 'advised': 1518, 'advises': 1520, 'advising': 1521, 'after': 336,
'agreed': 1526, 'almost': 1527, 'although': 274, 'am': 1530, 'an': 1531, 'and': 1537, 'answered': 1543, 'ap': 1544,
'apparently': 274, 'applauded': 1546, 'appointment': 1549, 'are': 1555, 'argued': 1559, 'arranged': 16, 'as': 1565,
'asked': 1577, 'asking': 274, 'assembled': 1580, 'assisted': 1583, 'assured': 1599, 'ate': 1603, 'avoided': 1604,
'avoiding': 1606, 'axed': 1609, 'babysat': 1612, 'backed': 1614, 'bailed': 1615, 'ball': 1622, 'bar': 1626, 'barely':
1634, 'bc': 274, 'because': 274, 'beefed': 1635, 'been': 1642, 'before': 336, 'begged': 1645, 'best': 1650, 'better':
1650, 'big': 1652, 'bigged': 1654, 'binned': 1656, 'blanked': 1604, 'blew': 1659, 'blocked': 1666, 'bookd': 16,
'booked': 1668, 'boosted': 1670, 'both': 1672, 'bottled': 679, 'bowed': 1657, 'breakfast': 1673, 'breakfasted': 726,
'briefed': 1675, 'bringing': 593, 'brokered': 1679, 'brought': 1690, 'buck': 1652, 'bucked': 1692, 'built': 1694,
'bumped': 1695, 'bunked': 1696, 'but': 1711, 'by': 1714, 'c': 1715, 'cafe': 1626, 'call': 1718, 'called': 1725,
'calmed': 1727, 'came': 1732, 'can': 1748, 'cancel': 79, 'canceled': 1750, 'canceling': 79, 'cancelled': 1750,
'cancelling': 79, 'cancels': 1750, 'canned': 1609, 'cannot': 1751, 'cant': 1747, 'canx': 79, 'canxd': 79, 'cat': 1754,
'catch': 1755, 'catching': 1274, 'caught': 1274, 'cautioned': 1757, 'cautions': 1757, 'championed': 1758, 'chapped':
1764, 'chatted': 726, 'checked': 1768, 'cheer': 1652, 'cheered': 1770, 'cheering': 1654, 'chipped': 1772, 'cld': 79,
'cleaned': 1773, 'closed': 1775, 'clued': 1777, 'cncl': 79, 'cncld': 79, 'cnxd': 79, 'coached': 1788, 'coaching':
1790, 'coffee': 1791, 'combed': 1768, 'comforted': 1792, 'coming': 1356, 'commented': 1796, 'compered': 1801,
'confirmed': 1802, 'congratulated': 1803, 'connected': 1814, 'considering': 1815, 'consoled': 1792, 'convinced': 1817,
'cooked': 1821, 'cos': 274, 'could': 1823, 'couldn': 1836, 'couldnt': 1837, 'counsel': 1838, 'covered': 1847,
'covering': 1848, 'coz': 274, 'crickets': 1849, 'cried': 364, 'critiqued': 744, 'cuz': 274, 'cxl': 79, 'cxld': 79,
'cxled': 79, 'd': 1856, 'decorated': 1580, 'delayed': 1857, 'demo': 1858, 'demonstrated': 1862, 'deputised': 1863,
'diarised': 1865, 'diarized': 1865, 'did': 1950, 'didn': 1954, 'didnt': 1955, 'dined': 726, 'dinner': 1791,
'directed': 1960, 'discovered': 1961, 'discussed': 726, 'dished': 1962, 'ditched': 1656, 'dm': 1966, 'do': 1972,
'dodged': 1604, 'dodging': 1606, 'dog': 1754, 'dogsat': 1973, 'don': 1977, 'donated': 1979, 'dont': 1976, 'door':
1626, 'down': 1987, 'dreamed': 1988, 'dreamt': 1988, 'drilled': 1993, 'drinks': 1549, 'dropped': 2001, 'dropping':
593, 'drove': 2006, 'ducked': 1657, 'ducking': 1606, 'dug': 2011, 'edited': 744, 'egg': 1652, 'egged': 2013, 'egging':
1654, 'email': 2014, 'emailed': 2052, 'encouraged': 2055, 'encouraging': 1803, 'ended': 2060, 'endorsed': 1758,
'even': 2061, 'explained': 2065, 'explaining': 2066, 'facetimed': 726, 'failed': 2068, 'fallen': 1657, 'falls': 2069,
'fed': 1973, 'feedback': 2071, 'feels': 2083, 'fell': 2084, 'ferried': 2006, 'filled': 2087, 'filling': 2089,
'finished': 726, 'five': 1531, 'fixed': 2096, 'flagged': 2101, 'flaked': 1615, 'flicked': 2102, 'floated': 2101,
'fobbed': 2103, 'folk': 2107, 'follow': 2108, 'for': 2114, 'forgot': 2117, 'forgotten': 2119, 'forwarded': 2135,
'fought': 2136, 'found': 2137, 'four': 1531, 'gate': 1626, 'gave': 2281, 'geared': 1694, 'gee': 2282, 'geed': 1654,
'gets': 2284, 'ghosted': 2285, 'gied': 2290, 'giein': 2292, 'give': 2295, 'given': 2308, 'gives': 2309, 'giving':
2317, 'go': 2320, 'goes': 2322, 'going': 2325, 'gone': 2326, 'gonna': 2324, 'got': 2352, 'gotta': 2354, 'grabbed':
726, 'grilled': 2355, 'guaranteed': 2356, 'guided': 2359, 'guiding': 2361, 'gym': 1626, 'had': 2370, 'half': 1531,
'handed': 2378, 'hardly': 1634, 'has': 2384, 'hasn': 2387, 'hasnt': 2388, 'have': 2397, 'haven': 2404, 'havent': 2405,
'having': 2406, 'he': 2408, 'heard': 2441, 'hearing': 2442, 'held': 2447, 'helped': 2460, 'helping': 2466, 'hence':
2467, 'her': 2468, 'hes': 2472, 'hint': 1838, 'his': 2468, 'holding': 2473, 'hooked': 2477, 'hoovered': 1580,
'hosted': 2480, 'hours': 2481, 'house': 1754, 'housesat': 1973, 'how': 336, 'hung': 2482, 'i': 2493, 'idea': 250,
'if': 2510, 'ignored': 2511, 'ignoring': 1606, 'im': 2512, 'implored': 1817, 'in': 2524, 'informed': 2526, 'inked':
2528, 'insists': 2529, 'installed': 1580, 'interview': 2530, 'interviewed': 726, 'intro': 2536, 'introd': 2538,
'introduced': 2543, 'introed': 2545, 'invited': 2548, 'is': 2574, 'isn': 2575, 'it': 2578, 'jilted': 2579, 'joined':
2580, 'judged': 2583, 'just': 2587, 'keep': 2589, 'keeping': 2473, 'keeps': 2594, 'kept': 2601, 'key': 1650,
'knocked': 1764, 'lacked': 2605, 'ladled': 1821, 'leafed': 2102, 'learned': 1961, 'learnt': 2607, 'led': 2608, 'left':
2612, 'lend': 1562, 'lending': 1562, 'lent': 2623, 'lesson': 1838, 'let': 2636, 'lifted': 2638, 'liked': 2641,
'lined': 1356, 'linked': 2644, 'listened': 2653, 'll': 2656, 'loaned': 2659, 'loaning': 1562, 'lobbied': 2136,
'locked': 2660, 'long': 2662, 'looked': 2664, 'looking': 2666, 'looped': 2668, 'lost': 372, 'lunch': 1791, 'lunched':
726, 'm': 1530, 'made': 2687, 'mail': 2014, 'mailed': 2692, 'main': 1650, 'manned': 2701, 'manning': 2702, 'marked':
2703, 'marshalled': 2704, 'matched': 2707, 'maybe': 250, 'me': 2709, 'meant': 2714, 'meeting': 1858, 'mended': 1580,
'mentioned': 2722, 'mentored': 2724, 'mentoring': 2728, 'message': 2014, 'messaged': 2732, 'met': 2733, 'minded':
2734, 'minding': 2735, 'miss': 453, 'missed': 2745, 'mobile': 2748, 'monkey': 2749, 'moved': 2764, 'moves': 2765,
'mowed': 1580, 'msg': 1966, 'mucked': 1772, 'must': 2767, 'mustn': 2768, 'mustnt': 1972, 'my': 2771, 'myself': 358,
'nae': 1634, 'nary': 1634, 'nearly': 1527, 'need': 2775, 'needed': 2776, 'never': 2778, 'new': 2783, 'next': 2791,
'nixed': 2793, 'no': 2807, 'nobody': 2808, 'nominated': 2810, 'noone': 2811, 'noshow': 79, 'not': 2818, 'note': 2820,
'nothing': 1849, 'noticed': 2830, 'now': 2831, 'nudged': 2833, 'off': 675, 'offered': 2838, 'office': 1626, 'on':
2841, 'once': 336, 'one': 2843, 'only': 2844, 'onus': 2749, 'opened': 2849, 'opening': 2849, 'opinion': 759, 'ought':
2851, 'our': 2852, 'out': 2853, 'outstanding': 1495, 'over': 2857, 'overslept': 79, 'owe': 2858, 'owes': 2858,
'packed': 1821, 'painted': 1580, 'paired': 2707, 'palmed': 2103, 'parked': 2059, 'passed': 2910, 'penciled': 2912,
'pencilled': 2912, 'pending': 1495, 'people': 2107, 'pepped': 1694, 'per': 2914, 'perhaps': 250, 'perk': 1652,
'perked': 1692, 'phone': 2748, 'phoned': 2915, 'picked': 2920, 'pinged': 726, 'pitched': 2921, 'place': 1626,
'planned': 2922, 'planning': 2923, 'played': 2926, 'pleaded': 2136, 'pointed': 2927, 'pointer': 1838, 'popped': 2928,
'postponed': 2930, 'poured': 1821, 'practiced': 2937, 'practised': 2937, 'praised': 1546, 'prepared': 2939, 'prepped':
2940, 'prepping': 1521, 'presented': 1916, 'pressed': 1817, 'promise': 358, 'promised': 2954, 'proofread': 744,
'proposed': 2956, 'pruned': 744, 'psyched': 1694, 'pub': 1626, 'pulled': 2958, 'pushed': 2960, 'put': 3030, 'putting':
3034, 'quick': 3035, 'quote': 3036, 'radio': 3038, 'rained': 364, 'raised': 2638, 'ran': 3053, 'rang': 3054, 're':
3056, 'reached': 726, 'read': 3064, 'reading': 2102, 'rearranged': 3055, 'reassured': 1792, 'reassuring': 1803,
'rebooked': 3066, 'received': 3068, 'reckoned': 3074, 'reckons': 3084, 'recommendation': 3085, 'recommended': 3089,
'recommends': 2529, 'redid': 744, 'redrafted': 744, 'refereed': 2583, 'referred': 3093, 'rehearsed': 3097, 'remember':
3100, 'reminded': 3114, 'reminder': 451, 'repaired': 1580, 'repld': 726, 'replied': 726, 'reposted': 2641,
'rescheduled': 3115, 'rescheduling': 79, 'restaurant': 1626, 'restructured': 744, 'returned': 3121, 'review': 3122,
'reviewed': 3124, 'reworded': 744, 'right': 1650, 'ripped': 3125, 'rooted': 3126, 'rooting': 3127, 'round': 3128, 's':
3146, 'safest': 1650, 'said': 3166, 'sat': 3169, 'save': 3171, 'saw': 3183, 'saying': 274, 'says': 3184, 'sched':
1667, 'schedd': 1667, 'scheduled': 16, 'schooled': 1675, 'scrapped': 3185, 'screening': 1606, 'scrubbed': 3185,
'seated': 2059, 'see': 3186, 'seeing': 16, 'seen': 3187, 'sending': 3190, 'sent': 3211, 'served': 1821, 'session':
3122, 'set': 3214, 'settled': 3215, 'several': 1477, 'sez': 758, 'shall': 3216, 'shared': 3224, 'sharing': 3228,
'sharpened': 744, 'she': 2408, 'shelved': 1609, 'shes': 2472, 'shifted': 3229, 'shook': 3230, 'shop': 1626, 'short':
3045, 'should': 3231, 'showed': 3235, 'showing': 3236, 'shown': 3239, 'signed': 1775, 'silence': 1849, 'since': 3240,
'skedded': 1667, 'skipped': 79, 'skipping': 79, 'skyped': 726, 'slacked': 726, 'slated': 2528, 'slipped': 3241,
'smart': 1650, 'smartest': 1650, 'sms': 1966, 'so': 3244, 'some': 3245, 'somebody': 2107, 'someone': 2107, 'soothed':
3215, 'sorted': 3246, 'speaking': 3247, 'spent': 3265, 'spoke': 3269, 'spoken': 726, 'sponsored': 1758, 'spotted':
3186, 'spur': 1652, 'spurred': 1654, 'spurring': 1654, 'staffed': 3270, 'stance': 759, 'stand': 3271, 'standing':
3273, 'standup': 504, 'stayed': 3277, 'steer': 3278, 'steered': 3280, 'stepped': 3282, 'stepping': 3283, 'stewarded':
2704, 'stiffed': 3285, 'still': 3289, 'stood': 3292, 'stopped': 1413, 'store': 1626, 'straight': 3295, 'stuck': 3298,
'subbed': 1863, 'suggested': 3299, 'suggestion': 1838, 'suggests': 3301, 'supported': 1583, 'supposed': 3303, 'swore':
2356, 'take': 759, 'takeaway': 70, 'talked': 3319, 'talking': 3320, 'task': 451, 'taught': 3323, 'tea': 2367,
'teaching': 3236, 'telephoned': 726, 'telling': 3325, 'tells': 3337, 'text': 2014, 'texted': 3343, 'thank': 3345,
'thanked': 3344, 'that': 3349, 'the': 3352, 'their': 2468, 'there': 3354, 'they': 2408, 'theyre': 2472, 'thinking':
3356, 'thinks': 3357, 'this': 3358, 'thought': 3361, 'three': 488, 'threw': 3363, 'through': 3369, 'thru': 3369,
'tidied': 2703, 'tip': 3372, 'tipped': 3381, 'tipping': 3382, 'tips': 1838, 'to': 3394, 'todo': 3395, 'together':
1387, 'told': 3499, 'too': 3502, 'took': 3513, 'tore': 3515, 'trained': 1675, 'tried': 3517, 'trimmed': 744, 'turns':
3518, 'tutored': 3520, 'tutoring': 1521, 'two': 488, 'umpired': 1801, 'unable': 2815, 'unanswered': 79, 'undertake':
723, 'undertook': 723, 'unpacked': 1580, 'up': 1987, 'upcoming': 16, 'urged': 3522, 'urges': 1506, 'urging': 1654,
'verdict': 759, 'view': 759, 'views': 759, 'visit': 2530, 'visited': 726, 'volunteered': 3524, 'volunteering': 3525,
'vouched': 1910, 'vouching': 1910, 'vowed': 2356, 'w': 3534, 'waiting': 3540, 'walked': 3543, 'want': 3544, 'wanted':
3546, 'warned': 3548, 'warns': 1757, 'was': 3551, 'wasn': 3553, 'watched': 3556, 'watered': 3557, 'we': 3559, 'went':
3566, 'were': 3567, 'what': 336, 'whatsapp': 2014, 'whatsapped': 726, 'when': 3570, 'where': 3571, 'whether': 3572,
'which': 3576, 'while': 336, 'who': 274, 'whose': 274, 'why': 336, 'will': 3578, 'wired': 1580, 'wise': 1650,
'wisest': 1650, 'wish': 3580, 'wished': 3593, 'wishing': 3594, 'with': 3596, 'without': 3597, 'won': 3599,
'wondering': 3600, 'wont': 3601, 'worked': 3602, 'working': 3603, 'workshop': 1549, 'wouldn': 3607, 'wouldnt': 3606,
'written': 3611, 'wrong': 3612, 'wrote': 3618, 'x': 3619, 'xd': 79, 'xld': 79, 'yes': 3621, 'you': 3623, 'zoom': 2530,
'zoomed': 726}]


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
'meeting'), 'dinner': 15}, {'hands': 0}, {'': (3, 'coffee')}, {'': (2, 'call')}, {'review': 0}, {'desk': 0}, {'s':
21}, {'booth': 15, 'hq': 0, 'office': 0, 'offices': 0, 'stall': 15, 'stand': 15}, {'booth': 15, 'desk': 0, 'hq': 0,
'office': 0, 'offices': 0, 'stall': 15, 'stand': 15}, {'<their>': 21, 'N': 22, 'her': 23, 'his': 23, 'my': 21, 'our':
24, 'their': 23}, {'phoning': 19, 'ringing': 19}, {'at': 10}, {':': 0, 'D': 0, 'N': 0, 'call': 0, 'meeting': 0,
'today': 0, 'w': 0, 'with': 0, 'yesterday': 0}, {'table': 10}, {'a': 29}, {'a': 29, 'the': 29, 'us': 30}, {'of': 10},
{'': (6, 'email')}, {'mail': 33, 'phone': 19}, {'clinic': 0, 'farm': 0, 'gallery': 0, 'lab': 0, 'office': 0, 'shop':
0, 'showroom': 0, 'site': 0, 'studio': 0, 'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard': 0}, {'my': 35, 'our':
35, 'the': 35}, {'office': 0, 'shop': 0, 'store': 0, 'studio': 0, 'workshop': 0}, {'at': 36, 'into': 36, 'my': 37,
'our': 37, 'the': 37, 'to': 36}, {'clinic': 0, 'farm': 0, 'gallery': 0, 'lab': 0, 'office': 0, 'shop': 0, 'showroom':
0, 'site': 0, 'store': 0, 'studio': 0, 'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard': 0}, {'my': 39, 'our': 39,
'the': 39}, {'site': 0}, {'at': 36, 'into': 36, 'to': 40}, {'at': 36, 'into': 36, 'to': 36}, {'at': 36, 'by': 38,
'in': 38, 'into': 40, 'on': 41, 'over': 42, 'round': 43, 'to': 40}, {'conference': 0}, {'meeting': 0}, {'up': 46},
{'d': 33}, {'in': 0, 'up': 0}, {'': (3, 'coffee'), 'chat': 18}, {'at': 36, 'by': 43, 'in': 43, 'into': 36, 'on': 41,
'over': 43, 'round': 43, 'to': 36}, {'call': 19}, {'': (7, 'event'), 'call': 19}, {'<them>': 10, 'N': 10, 'me': 10,
'us': 10}, {'for': 54}, {'tea': 18}, {'coffee': 18, 'tea': 18}, {'of': 57}, {'': (8, 'meeting'), 'day': 15}, {'in':
19}, {'': (2, 'call'), 'in': 19}, {'sum': 10}, {'': (5, 'message'), 'd': 13}, {'coffee': 18}, {'': (4, 'meal'), 'a':
64, 'coffee': 18, 'tea': 18}, {'dm': 13, 'message': 13, 'msg': 13, 'note': 13, 'text': 13, 'whatsapp': 13}, {'a': 66},
{'<them>': 67, 'N': 67, 'at': 36, 'by': 43, 'in': 43, 'into': 36, 'over': 43, 'round': 43, 'to': 36}, {'s': 0}, {'N':
69}, {'to': 70}, {'down': 71, 'out': 71, 'over': 71, 'round': 71, 'up': 71}, {'run': 0}, {'mail': 33, 'mailed': 33,
'mails': 33}, {'': (6, 'email'), 'chain': 33}, {'face': 0}, {'to': 76}, {'chat': 15}, {'chips': 10}, {'and': 79,
'supper': 10}, {'white': 18, 'whites': 18}, {'bell': 19, 'buzz': 19, 'ring': 19, 'shout': 19, 'tinkle': 19}, {'a':
82}, {'<them>': 83, 'N': 83}, {'meet': 19}, {'line': 19, 'phone': 19}, {'the': 86}, {'on': 87}, {'note': 13, 'reply':
13, 'response': 13}, {'<them>': 88, 'N': 88, 'a': 89}, {'for': 0, 'to': 0}, {'in': 91, 'over': 91, 'round': 91}, {'N':
92, 'a': 89}, {'': (8, 'meeting'), 'at': 0}, {'over': 94}, {'tea': 10}, {'visit': 0}, {'office': 0}, {'room': 0},
{'boardroom': 0, 'club': 1, 'clubhouse': 0, 'meeting': 99, 'office': 0, 'showroom': 0}, {'queue': 15}, {'badge': 101,
'boardroom': 0, 'club': 1, 'clubhouse': 0, 'meeting': 99, 'office': 0, 'registration': 101, 'showroom': 0},
{'<their>': 98, 'her': 98, 'his': 98, 'my': 100, 'office': 0, 'our': 100, 'person': 0, 'the': 102, 'their': 98}, {'':
(0, 'intro')}, {'': (1, 'introduction'), 'd': 104}, {'': (1, 'introduction')}, {'off': 0}, {'party': 15}, {'ringing':
19}, {'be': 109}, {'': (4, 'meal'), 'break': 0, 'hour': 0}, {'dinner': 55, 'lunch': 55}, {'chai': 18}, {'': (8,
'meeting'), 'up': 15}, {'linkedin': 13, 'slack': 13, 'teams': 13}, {'': (5, 'message'), 'on': 115}, {'on': 115},
{'hours': 0, 'visit': 0}, {'with': 0}, {'blower': 19, 'horn': 19, 'line': 19}, {'facetime': 19, 'site': 119, 'the':
120, 'video': 19, 'whatsapp': 13}, {'': (8, 'meeting'), 'one': 0}, {'one': 0, 'ones': 0}, {'on': 122, 'one': 0, 'to':
123}, {'day': 15, 'evening': 15}, {'desk': 0, 'office': 0, 'shop': 0, 'studio': 0, 'workshop': 0, 'yard': 0}, {'s':
126}, {'<their>': 126, 'N': 127, 'my': 126, 'our': 126}, {'at': 128, 'to': 128}, {'evening': 0}, {'': (2, 'call'),
'call': 19, 'calls': 19, 'conversation': 19}, {'<them>': 19, 'N': 19, 'my': 19}, {'from': 13}, {'meeting': 0,
'session': 0}, {'my': 35, 'our': 35, 'see': 0, 'the': 35}, {'at': 36, 'into': 36, 'to': 135}, {'N': 69, 'my': 35,
'our': 35, 'see': 0, 'the': 35}, {'at': 36, 'into': 36, 'to': 137}, {'at': 36, 'by': 136, 'down': 71, 'in': 136,
'into': 36, 'out': 71, 'over': 138, 'round': 138, 'to': 36, 'up': 71}, {'of': 56}, {'wow': 0}, {'ping': 13}, {'a':
89}, {'vous': 0}, {'N': 0}, {'meeting': 0, 'w': 145, 'with': 145}, {'race': 15, 'show': 15}, {'': (4, 'meal'),
'dinner': 10}, {'and': 145}, {'N': 149}, {'between': 145, 'down': 0, 'w': 150, 'with': 150}, {'down': 0}, {'visit': 0,
'walk': 0}, {'between': 145, 'w': 150, 'with': 150}, {'': (2, 'call'), 'call': 19}, {'phone': 19}, {'by': 156},
{'day': 15}, {'planning': 0, 'review': 0}, {'up': 0}, {'committee': 0, 'group': 0}, {'roast': 10}, {'four': 10,
'three': 10, 'two': 10}, {'booked': 10, 'for': 163}, {'cake': 18}, {'': (3, 'coffee'), 'and': 165}, {'': (2, 'call'),
'conversation': 19}, {'tete': 0}, {'a': 168}, {'': (5, 'message'), 'message': 13, 'messages': 13}, {'hq': 0, 'office':
0, 'offices': 0}, {'her': 171, 'his': 171, 'our': 171, 'their': 171}, {'hall': 15}, {'day': 15, 'fair': 15, 'show':
15}, {'': (2, 'call'), 'call': 19, 'chat': 19}, {'from': 19}, {'message': 13, 'note': 13, 'noted': 13, 'notes': 13},
{'': (8, 'meeting'), 'of': 0}, {'through': 178}, {'at': 36, 'by': 43, 'in': 43, 'into': 36, 'over': 43, 'round': 43,
'to': 36}, {'app': 13}, {'': (8, 'meeting'), 'review': 0}, {'': (5, 'message'), 'call': 19, 'video': 19}, {'group': 0,
'session': 0}, {'$': 7, '1': 9, '121': 0, '1on1': 0, 'a': 14, 'abendessen': 10, 'agm': 16, 'all': 17, 'almuerzo': 10,
'americano': 18, 'americanos': 18, 'angerufen': 19, 'annual': 20, 'aperitif': 10, 'apero': 10, 'appointment': 0,
'appraisal': 0, 'appraisals': 0, 'appt': 0, 'at': 25, 'ate': 10, 'awards': 15, 'barbecue': 10, 'barbie': 10,
'barcamp': 15, 'bbq': 10, 'be': 26, 'been': 26, 'beer': 10, 'beers': 10, 'bev': 10, 'bevs': 10, 'bevvies': 10,
'bevvy': 10, 'bfast': 10, 'biryani': 10, 'bite': 27, 'bkfst': 10, 'blower': 19, 'board': 28, 'booked': 31, 'bowl': 32,
'breakfast': 10, 'breakout': 15, 'brekkie': 10, 'brekky': 10, 'brew': 18, 'brunch': 10, 'burger': 10, 'burgers': 10,
'buzzed': 19, 'by': 34, 'cafe': 18, 'caled': 19, 'call': 19, 'called': 19, 'calling': 19, 'calls': 19, 'came': 44,
'cappuccino': 18, 'cappuccinos': 18, 'case': 45, 'catch': 47, 'cc': 48, 'ccd': 33, 'cena': 10, 'chai': 18, 'check':
49, 'checkin': 0, 'chippy': 10, 'cocktails': 10, 'code': 20, 'cofee': 18, 'coffe': 18, 'coffee': 50, 'coffees': 18,
'cofffee': 18, 'come': 51, 'comida': 10, 'committee': 0, 'con': 52, 'concall': 19, 'conclave': 15, 'conf': 53,
'confab': 0, 'conference': 53, 'congress': 15, 'consultation': 0, 'cooked': 55, 'cooking': 55, 'cooks': 55, 'cream':
56, 'cup': 58, 'cuppa': 18, 'cuppas': 18, 'curry': 10, 'debrief': 0, 'dejeuner': 10, 'demo': 59, 'demoday': 15,
'design': 20, 'deskside': 0, 'dial': 60, 'dialed': 60, 'dialled': 61, 'dim': 62, 'diner': 10, 'dinner': 10, 'dinners':
10, 'discord': 13, 'dm': 63, 'dmed': 13, 'dms': 13, 'dosa': 10, 'dram': 10, 'drams': 10, 'drank': 64, 'drink': 65,
'drinks': 10, 'dropped': 68, 'drove': 72, 'dry': 73, 'e': 74, 'eaten': 10, 'eating': 10, 'ebr': 0, 'egm': 0,
'elevenses': 18, 'email': 75, 'emailed': 33, 'emailing': 33, 'emails': 33, 'espresso': 18, 'event': 15, 'expo': 15,
'f2f': 0, 'face': 77, 'facetime': 19, 'facetimed': 19, 'facetiming': 19, 'festival': 15, 'fika': 18, 'filter': 64,
'fireside': 78, 'fish': 80, 'fitting': 0, 'flat': 81, 'fruhstuck': 10, 'gala': 15, 'gave': 84, 'getroffen': 0, 'gin':
10, 'gmeet': 19, 'google': 85, 'got': 90, 'hackathon': 15, 'had': 93, 'hand': 95, 'handover': 0, 'hangout': 19,
'headed': 72, 'high': 96, 'home': 97, 'house': 97, 'huddle': 0, 'imessage': 13, 'in': 103, 'inbox': 33, 'induction':
0, 'inspection': 0, 'insta': 13, 'instagram': 13, 'interview': 0, 'intro': 105, 'introd': 104, 'introduced': 104,
'introducing': 104, 'introduction': 106, 'introed': 104, 'introing': 104, 'investor': 46, 'kaffee': 18, 'kebab': 10,
'kebabs': 10, 'keynote': 15, 'kick': 107, 'kickoff': 0, 'latte': 18, 'lattes': 18, 'launch': 108, 'linkedin': 13,
'll': 110, 'lnch': 10, 'lunch': 111, 'lunched': 10, 'lunches': 10, 'made': 112, 'mail': 75, 'mailed': 33, 'mails': 33,
'masala': 113, 'mbr': 0, 'meal': 10, 'meating': 0, 'meet': 114, 'meeting': 0, 'meetings': 0, 'meetup': 15, 'message':
116, 'messaged': 13, 'messages': 13, 'messaging': 13, 'messe': 15, 'met': 0, 'metting': 0, 'mittagessen': 10, 'mocha':
18, 'monthly': 20, 'msg': 13, 'msgd': 13, 'mtg': 0, 'mtgs': 0, 'natter': 0, 'nipped': 72, 'noodles': 10, 'note': 117,
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

