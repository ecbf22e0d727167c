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
'accountant': ('rel', 'staff'), 'accounts': ('owed_thing', 'work_thing'), 'actually': ('filler',), 'ad':
('work_thing',), 'add': ('bid',), 'address': ('owed_thing', 'contact_thing'), 'adjusts': ('works3',), 'admitted':
('confides',), 'advert': ('work_thing',), 'advice': ('view',), 'advise': ('to_do',), 'advised': ('bidding', 'verb3',
'bids'), 'advises': ('verb3', 'bids'), 'advising': ('helped',), 'after': ('hello', 'no_event'), 'afternoon':
('time_unit',), 'again': ('filler', 'plainly'), 'agency': ('staff',), 'agenda': ('owed_thing',), 'agent': ('staff',),
'ago': ('hello',), 'agreed': ('verb3',), 'agreement': ('owed_thing',), 'agrees': ('verb3',), 'agricultural':
('happening_first',), 'air': ('happening_first',), 'all': ('filler', 'bid_thing'), 'already': ('filler',), 'alright':
('meant_well',), 'also': ('filler',), 'alumni': ('happening_first',), 'always': ('filler', 'imperative', 'bid'),
'amazing': ('meant_well',), 'amends': ('works3',), 'amp': ('lendable',), 'an': ('det', 'bid_thing'), 'and': ('and',
'hello'), 'animal': ('cause',), 'annotated': ('marked_up',), 'annotating': ('marked_up',), 'answer': ('owed_thing',
'give1', 'giveinf', 'to_do', 'told_by'), 'answered': ('reach',), 'answers': ('owed_thing', 'verb3', 'give3'), 'any':
('det', 'bid_thing'), 'app': ('work_thing',), 'apparently': ('filler',), 'application': ('owed_thing', 'work_thing'),
'applications': ('work_thing',), 'appointment': ('their_day',), 'approve': ('to_do',), 'approves': ('give3',),
'architect': ('staff',), 'are': ('hello', 'verb3'), 'argued': ('bids',), 'argues': ('bids',), 'arrange': ('give1',
'giveinf', 'to_do'), 'arranges': ('give3',), 'arranging': ('making',), 'arrived': ('verb3',), 'arrives': ('verb3',),
'article': ('owed_thing', 'useful', 'work_thing'), 'articles': ('useful',), 'artwork': ('owed_thing',), 'ask':
('giveinf', 'to_do', 'redo'), 'asked': ('bidding', 'hello', 'reach'), 'asks': ('verb3', 'give3'), 'assembly':
('happening',), 'assessment': ('their_day',), 'assistant': ('rel', 'staff'), 'assisting': ('helped',), 'assured':
('told_them',), 'at': ('hello', 'to_events', 'bid_thing'), 'attended': ('to_events',), 'attending': ('doing',),
'auction': ('happening',), 'audition': ('their_day',), 'auditioned': ('in_person',), 'aunt': ('rel',), 'auntie':
('rel',), 'automate': ('bid',), 'availability': ('owed_thing',), 'avoid': ('bid',), 'awards': ('happening_first',),
'axe': ('bid',), 'axed': ('off_it',), 'baby': ('rel',), 'back': ('bid_thing',), 'bag': ('lendable',), 'bake':
('happening_first', 'helping'), 'baked': ('did_free',), 'bakes': ('works3',), 'baking': ('making', 'outing', 'doing'),
'balance': ('owed_thing',), 'ball': ('happening',), 'bank': ('bid', 'good_cause', 'staff'), 'bar': ('met_over',),
'barbecue': ('happening',), 'barber': ('gossips',), 'barn': ('in_person',), 'barrow': ('lendable',), 'bash':
('happening',), 'basically': ('filler',), 'bazaar': ('happening',), 'be': ('hello', 'verb3'), 'beach': ('cause',),
'became': ('verb3',), 'because': ('hello',), 'becomes': ('verb3',), 'been': ('hello',), 'beer': ('happening_first',
'met_over'), 'beers': ('met_over',), 'before': ('hello', 'no_event'), 'began': ('verb3',), 'begins': ('verb3',),
'being': ('hello',), 'believes': ('says', 'verb3', 'bids'), 'bench': ('in_person',), 'benchmarks': ('useful',),
'better': ('attribute',), 'bhai': ('filler',), 'bhaiya': ('filler',), 'bid': ('work_thing',), 'bike': ('lendable',),
'bill': ('bid_of',), 'bin': ('bid',), 'binned': ('off_it',), 'bio': ('owed_thing',), 'biopsy': ('their_day',),
'birthday': ('their_day',), 'bite': ('a_chat',), 'blank': ('plainly',), 'blend': ('bid',), 'blether': ('a_chat',),
'blog': ('told_in', 'work_thing'), 'bloke': ('rel',), 'blower': ('met_over',), 'blueprint': ('owed_thing', 'useful'),
'blueprints': ('owed_thing',), 'bluntly': ('plainly',), 'blurb': ('owed_thing',), 'blurted': ('confides',), 'boasted':
('confides',), 'boilerplate': ('useful',), 'bonfire': ('happening', 'happening_first'), 'book': ('lendable', 'give1',
'giveinf', 'happening_first', 'by_post', 'useful', 'to_do', 'work_thing', 'bid_of'), 'booked': ('done',), 'booking':
('making',), 'bookkeeper': ('rel', 'staff'), 'books': ('lendable', 'give3', 'useful', 'work_thing'), 'boot':
('happening_first',), 'bootstrap': ('bid',), 'boss': ('rel', 'staff'), 'both': ('they', 'filler'), 'bottle':
('by_post', 'helping'), 'bottling': ('doing',), 'bought': ('verb3',), 'boyfriend': ('rel',), 'bragged': ('confides',),
'breakfast': ('met_over',), 'breakfasting': ('outing',), 'breaks': ('verb3',), 'brew': ('bid', 'a_chat', 'met_over'),
'brewing': ('outing', 'doing'), 'brief': ('owed_thing',), 'briefed': ('briefed',), 'briefing': ('lesson',), 'briefly':
('filler',), 'brilliant': ('meant_well',), 'bring': ('give1', 'giveinf', 'redo'), 'bringing': ('making',), 'brings':
('verb3', 'give3'), 'brochure': ('work_thing',), 'broke': ('verb3',), 'broker': ('staff',), 'brother': ('rel',
'staff'), 'brought': ('done', 'verb3', 'led_through'), 'brunch': ('met_over',), 'budget': ('owed_thing', 'bid',
'work_thing', 'bid_of'), 'build': ('giveinf', 'imperative', 'helping', 'bid'), 'builder': ('staff',), 'building':
('helping', 'making', 'doing'), 'builds': ('verb3', 'works3'), 'built': ('verb3', 'did_free'), 'bulletin':
('told_in',), 'bumped': ('off_it',), 'bundle': ('bid', 'bid_it'), 'business': ('attribute',), 'but': ('and', 'hello',
'but'), 'buy': ('giveinf', 'imperative', 'bid'), 'buyer': ('staff',), 'buying': ('doing', 'good_work'), 'buys':
('verb3',), 'by': ('hello', 'no_event', 'bid_thing'), 'cafe': ('good_cause',), 'cake': ('by_post',), 'calculates':
('works3',), 'calculator': ('useful',), 'caled': ('attempt', 'reach'), 'call': ('attempt', 'hello', 'give1',
'giveinf', 'met_over'), 'called': ('attempt', 'hello', 'reach'), 'calling': ('attempt', 'doing'), 'calls': ('reach',
'give3'), 'came': ('verb3', 'reach', 'passes_by', 'to_events'), 'camera': ('lendable',), 'camping': ('outing',
'doing'), 'can': ('hello', 'verb3'), 'cancel': ('bid',), 'canceled': ('off_it',), 'cancelled': ('off_it',), 'canned':
('off_it',), 'cannot': ('verb3',), 'cant': ('verb3',), 'cap': ('bid', 'bid_it'), 'car': ('lendable',
'happening_first'), 'card': ('by_post', 'contact_thing'), 'carnival': ('happening',), 'carried': ('in_person',),
'carry': ('helping',), 'carrying': ('helping',), 'cart': ('helping',), 'carve': ('bid',), 'catch': ('a_chat',),
'catching': ('outing', 'doing'), 'catered': ('did_free',), 'cattle': ('happening_first',), 'ceilidh': ('happening',),
'celebrates': ('verb3',), 'celebrating': ('doing',), 'cell': ('contact_of',), 'ceo': ('rel', 'staff'), 'ceremony':
('happening',), 'certificate': ('owed_thing',), 'cfo': ('rel', 'staff'), 'chai': ('met_over',), 'chairs': ('verb3',),
'champion': ('meant_well',), 'change': ('bid_it',), 'changes': ('owed_thing',), 'chap': ('rel',), 'chapter':
('work_thing',), 'chapters': ('work_thing',), 'charge': ('giveinf', 'imperative', 'bid'), 'charger': ('lendable',),
'charity': ('happening_first', 'cause', 'good_cause'), 'chase': ('to_do', 'redo'), 'chases': ('works3',), 'chat':
('a_chat',), 'chattered': ('confides',), 'chatting': ('outing',), 'cheatsheet': ('useful',), 'check': ('give1',
'giveinf', 'by_post', 'to_do', 'redo', 'bid_of'), 'checked': ('did_free',), 'checklist': ('useful',), 'checklists':
('useful',), 'checks': ('give3',), 'checkup': ('their_day',), 'cheese': ('happening_first',), 'chemo': ('their_day',),
'cheque': ('owed_thing', 'by_post'), 'chief': ('attribute',), 'chocolates': ('by_post',), 'choose': ('bid',
'their_doing'), 'choosing': ('doing',), 'christening': ('happening',), 'christmas': ('happening_first',), 'chronicle':
('told_in',), 'church': ('cause', 'good_cause'), 'circulate': ('to_do',), 'circulates': ('works3',), 'claims':
('says',), 'clarified': ('explained',), 'clean': ('helping', 'good_cause'), 'cleaned': ('did_free',), 'cleaning':
('helping',), 'clear': ('helping',), 'clearing': ('helping',), 'clearly': ('filler',), 'clears': ('works3',), 'clerk':
('staff',), 'client': ('rel', 'by_post'), 'clients': ('bid_thing',), 'climbing': ('outing', 'doing'), 'clinic':
('good_cause',), 'close': ('bid_it', 'bid_of'), 'closed': ('verb3',), 'closes': ('verb3',), 'closing': ('doing',
'good_work'), 'club': ('happening_first', 'good_cause'), 'co': ('rel', 'staff'), 'coached': ('led_through', 'briefed',
'did_free'), 'coaching': ('helped',), 'coat': ('lendable',), 'code': ('work_thing',), 'coffee': ('a_chat',
'met_over'), 'cofounder': ('rel', 'staff'), 'colleague': ('rel', 'gossips', 'staff'), 'collect': ('give1', 'giveinf'),
'collecting': ('doing',), 'collects': ('give3',), 'college': ('attribute',), 'comeback': ('told_by',), 'comedy':
('happening_first',), 'comes': ('verb3',), 'commented': ('marked_up',), 'commenting': ('marked_up',), 'comments':
('owed_thing', 'remarks_on'), 'community': ('cause',), 'company': ('rel',), 'competing': ('doing',), 'compiles':
('works3',), 'complained': ('confides',), 'complains': ('confides',), 'complete': ('to_do',), 'completely':
('filler',), 'completes': ('give3',), 'completion': ('their_day',), 'concentrate': ('bid',), 'concert':
('happening',), 'confessed': ('confides',), 'confided': ('confides',), 'confirm': ('give1', 'giveinf', 'to_do',
'redo'), 'confirmation': ('owed_thing',), 'confirmed': ('says', 'verb3'), 'confirms': ('verb3', 'give3'), 'considers':
('verb3',), 'contact': ('contact_of',), 'contacts': ('contact_of',), 'continues': ('verb3',), 'contract':
('owed_thing', 'bid_of'), 'convention': ('happening',), 'coo': ('rel',), 'cook': ('helping',), 'cooked':
('did_free',), 'cooking': ('making', 'outing', 'doing'), 'cooler': ('lendable',), 'copied': ('handed',), 'copy':
('owed_thing', 'bid', 'work_thing'), 'copyedited': ('marked_up',), 'correct': ('redo',), 'corrected': ('marked_up',),
'corrections': ('remarks_on',), 'corrects': ('works3',), 'costs': ('works3',), 'could': ('hello', 'verb3',
'no_event'), 'couldn': ('not', 'verb3'), 'couldnt': ('not', 'verb3'), 'counsel': ('view', 'staff'), 'counsels':
('bids',), 'count': ('bid_of',), 'counted': ('in_person',), 'countersign': ('to_do',), 'counting': ('doing',),
'counts': ('works3',), 'county': ('happening_first',), 'courier': ('told_in',), 'couriered': ('done',), 'course':
('own_affair', 'useful'), 'courses': ('useful',), 'court': ('bid',), 'cousin': ('rel',), 'cover': ('work_thing',),
'covers': ('verb3',), 'craft': ('happening_first',), 'crammed': ('in_person',), 'crash': ('lesson',), 'cried':
('says', 'verb3'), 'critique': ('remarks_on',), 'critiqued': ('marked_up',), 'critiquing': ('marked_up',), 'crossing':
('doing',), 'crowd': ('gossips',), 'cto': ('rel', 'staff'), 'cuppa': ('a_chat', 'met_over'), 'curriculum':
('useful',), 'curry': ('met_over',), 'customer': ('rel', 'by_post'), 'customers': ('bid_thing',), 'cut': ('giveinf',
'imperative', 'bid', 'did_free'), 'cuts': ('works3',), 'cutting': ('good_work',), 'cuttings': ('useful',), 'cv':
('owed_thing', 'work_thing'), 'cycled': ('passes_by',), 'cycling': ('outing', 'doing'), 'd': ('verb3',), 'dad':
('rel', 'staff'), 'daily': ('bid_thing',), 'dance': ('happening',), 'dancing': ('doing',), 'data': ('owed_thing',),
'date': ('owed_thing',), 'dates': ('owed_thing',), 'daughter': ('rel', 'staff'), 'day': ('happening_last',
'time_unit'), 'deadline': ('their_day',), 'debrief': ('a_chat',), 'decided': ('verb3',), 'decides': ('verb3',
'give3'), 'decision': ('owed_thing',), 'deck': ('owed_thing', 'work_thing'), 'decline': ('bid',), 'declined':
('verb3',), 'declines': ('verb3',), 'decorate': ('helping',), 'defence': ('their_day',), 'deferred': ('off_it',),
'definitely': ('filler',), 'degree': ('own_affair',), 'delay': ('bid_it', 'bid_of'), 'delayed': ('off_it',),
'delegate': ('bid',), 'deliver': ('give1', 'giveinf', 'to_do', 'redo'), 'delivered': ('done',), 'delivers':
('give3',), 'delivery': ('owed_thing',), 'demo': ('lesson', 'work_thing'), 'demoing': ('doing',), 'demonstrated':
('explained',), 'demote': ('bid',), 'demystified': ('explained',), 'deposit': ('owed_thing',), 'depot':
('in_person',), 'derby': ('happening',), 'design': ('work_thing', 'bid_of'), 'designed': ('did_free',), 'designer':
('staff',), 'designs': ('work_thing',), 'desk': ('in_person',), 'details': ('owed_thing', 'contact_thing'), 'dialled':
('attempt',), 'did': ('hello', 'verb3', 'to_events', 'did_free'), 'didi': ('filler',), 'didn': ('says', 'not',
'verb3'), 'didnt': ('not', 'verb3'), 'dig': ('helping',), 'digs': ('works3',), 'dilute': ('bid',), 'dining':
('outing', 'doing'), 'dinner': ('a_chat', 'met_over'), 'diploma': ('own_affair',), 'disco': ('happening',),
'dissertation': ('work_thing',), 'ditch': ('bid',), 'diversify': ('bid',), 'diwali': ('happening',), 'dm':
('told_by',), 'dmed': ('reach',), 'do': ('hello', 'verb3'), 'dock': ('in_person',), 'docs': ('owed_thing',),
'document': ('owed_thing', 'bid_of'), 'documents': ('owed_thing',), 'does': ('hello', 'verb3', 'works3'), 'doesn':
('verb3',), 'doesnt': ('verb3',), 'dog': ('rel', 'happening_first', 'cause'), 'doing': ('doing',), 'don': ('not',
'verb3', 'imperative', 'bid'), 'dont': ('verb3', 'imperative', 'bid'), 'door': ('met_over',), 'doorstep':
('in_person',), 'dossier': ('work_thing',), 'double': ('imperative', 'bid'), 'doubts': ('verb3',), 'down':
('bid_thing',), 'downsize': ('bid',), 'draft': ('owed_thing', 'give1', 'giveinf', 'to_do', 'their_doing',
'work_thing', 'redo'), 'drafting': ('making',), 'drafts': ('give3', 'work_thing'), 'dram': ('met_over',), 'drawing':
('owed_thing', 'work_thing'), 'drawings': ('owed_thing', 'work_thing'), 'drew': ('did_free',), 'drill': ('lendable',),
'drilled': ('briefed',), 'drink': ('a_chat', 'met_over'), 'drinking': ('outing',), 'drinks': ('met_over',), 'drive':
('helping', 'met_over'), 'driver': ('gossips',), 'drives': ('verb3', 'works3'), 'driving': ('doing',), 'drop':
('give1', 'giveinf', 'imperative', 'bid'), 'dropped': ('done', 'reach', 'passes_by', 'handed', 'off_it'), 'dropping':
('passes_by', 'making', 'good_work'), 'drops': ('give3',), 'drove': ('reach', 'passes_by'), 'dug': ('in_person',),
'dump': ('bid',), 'during': ('to_events',), 'earlier': ('bid_thing',), 'early': ('bid_thing',), 'eating': ('outing',
'doing'), 'echo': ('told_in',), 'edited': ('marked_up', 'did_free'), 'editing': ('marked_up',), 'editor': ('staff',),
'edits': ('owed_thing', 'remarks_on', 'works3'), 'educated': ('briefed',), 'eightieth': ('happening',), 'elder':
('attribute',), 'eldest': ('attribute',), 'email': ('give1', 'giveinf', 'contact_thing', 'to_do', 'told_by',
'met_over', 'redo'), 'emailed': ('attempt', 'done', 'reach', 'handed'), 'emailing': ('making',), 'emails': ('give3',),
'embrace': ('bid',), 'employee': ('rel',), 'ended': ('verb3',), 'ends': ('verb3',), 'engineer': ('staff',),
'engineers': ('staff',), 'entry': ('work_thing',), 'essay': ('work_thing',), 'essays': ('work_thing',), 'estimate':
('owed_thing',), 'even': ('filler',), 'evening': ('happening_last', 'time_unit'), 'every': ('bid_thing',),
'everybody': ('they',), 'everyone': ('they',), 'everything': ('bid_thing',), 'ex': ('attribute',), 'exam':
('own_affair', 'their_day'), 'example': ('useful',), 'examples': ('useful',), 'exams': ('own_affair', 'their_day'),
'excellent': ('meant_well',), 'exchange': ('their_day',), 'exclude': ('bid',), 'exhibiting': ('doing',), 'exhibition':
('happening',), 'expected': ('verb3',), 'expecting': ('verb3',), 'expects': ('verb3',), 'expired': ('verb3',),
'expires': ('verb3',), 'explained': ('verb3', 'explained'), 'explainer': ('lesson',), 'fabric': ('owed_thing',),
'facebook': ('told_in',), 'facetimed': ('reach',), 'factory': ('staff',), 'failed': ('verb3',), 'fails': ('verb3',),
'fair': ('happening', 'happening_last', 'good_cause'), 'family': ('rel',), 'fantastic': ('meant_well',), 'fashion':
('happening_first',), 'faster': ('bid_thing',), 'father': ('rel', 'staff'), 'fayre': ('happening',), 'fb':
('remarks_on',), 'feared': ('verb3',), 'fears': ('verb3',), 'feast': ('happening',), 'feed': ('to_do', 'told_in'),
'feedback': ('owed_thing', 'view', 'remarks_on'), 'feels': ('says', 'verb3', 'bids'), 'fella': ('rel',), 'felt':
('verb3',), 'fetches': ('works3',), 'fetching': ('doing',), 'fete': ('happening', 'good_cause'), 'fewer':
('bid_thing',), 'fiance': ('rel',), 'fiftieth': ('happening',), 'figure': ('their_doing',), 'figures': ('owed_thing',
'bids', 'work_thing'), 'file': ('owed_thing',), 'files': ('owed_thing', 'works3'), 'fill': ('their_doing',), 'fills':
('works3',), 'film': ('happening_first',), 'filmed': ('did_free',), 'filming': ('outing', 'doing'), 'finalise':
('to_do',), 'finalize': ('to_do',), 'finally': ('filler',), 'finals': ('their_day',), 'finance': ('staff',
'attribute', 'bid_of'), 'find': ('give1', 'giveinf', 'imperative', 'to_do', 'their_doing', 'redo'), 'finding':
('making',), 'finds': ('verb3', 'give3'), 'fine': ('meant_well',), 'finish': ('give1', 'giveinf', 'redo'), 'finished':
('done',), 'finishes': ('give3',), 'fire': ('giveinf', 'imperative', 'bid'), 'fired': ('verb3',), 'firm': ('rel',),
'firmly': ('plainly',), 'first': ('bid_thing',), 'fishing': ('outing', 'doing'), 'fix': ('give1', 'giveinf',
'helping', 'bid_it', 'to_do', 'redo'), 'fixed': ('did_free',), 'fixes': ('give3',), 'fixing': ('helping', 'making',
'doing'), 'flat': ('own_affair', 'plainly', 'attribute'), 'flatly': ('plainly',), 'flatmate': ('rel',), 'flew':
('verb3',), 'flies': ('verb3',), 'flight': ('their_day',), 'flower': ('happening_first',), 'flowers': ('by_post',),
'flyer': ('work_thing',), 'flying': ('doing',), 'focus': ('giveinf', 'imperative', 'bid'), 'folder': ('useful',),
'food': ('cause',), 'foodbank': ('good_cause',), 'for': ('hello', 'no_event', 'bid_thing'), 'forecast': ('owed_thing',
'bid'), 'forget': ('imperative', 'bid'), 'form': ('owed_thing',), 'forms': ('owed_thing',), 'fortieth':
('happening',), 'forum': ('happening',), 'forward': ('give1', 'giveinf', 'to_do', 'redo'), 'forwarded': ('done',
'writes', 'handed'), 'forwards': ('give3',), 'found': ('verb3',), 'founder': ('rel', 'staff'), 'founders':
('happening_first',), 'frankly': ('plainly',), 'freeze': ('bid',), 'friend': ('rel',), 'from': ('hello', 'no_event',
'bid_thing'), 'front': ('bid_it',), 'ft': ('told_in',), 'fun': ('happening_first',), 'fund': ('bid_of',),
'fundraiser': ('happening',), 'funeral': ('happening',), 'gallery': ('happening_first',), 'games':
('happening_first',), 'garage': ('happening_first',), 'garden': ('happening_first', 'helping', 'good_cause'), 'gate':
('met_over',), 'gathering': ('doing',), 'gathers': ('works3',), 'gave': ('done', 'verb3', 'handed'), 'gazette':
('told_in',), 'gently': ('plainly',), 'get': ('giveinf', 'imperative', 'bid', 'to_do', 'redo'), 'gets': ('verb3',
'give3'), 'getting': ('verb3', 'making', 'doing'), 'gift': ('by_post',), 'gig': ('happening',), 'girl': ('staff',),
'girlfriend': ('rel',), 'girls': ('gossips',), 'give': ('give1', 'giveinf', 'to_do', 'redo'), 'gives': ('verb3',
'give3'), 'giving': ('happening_last',), 'go': ('giveinf',), 'goes': ('verb3',), 'going': ('verb3', 'to_events',
'doing', 'good_work'), 'golfing': ('outing',), 'gone': ('verb3', 'to_events'), 'gonna': ('verb3',), 'good': ('hello',
'meant_well'), 'gossip': ('a_chat',), 'gossiped': ('confides',), 'got': ('verb3',), 'graduation': ('happening',),
'gran': ('rel',), 'grand': ('meant_well',), 'grandad': ('rel',), 'granddad': ('rel',), 'granddaughter': ('rel',),
'grandma': ('rel',), 'grandson': ('rel',), 'grant': ('work_thing',), 'grapevine': ('told_in', 'gossips'), 'great':
('hello', 'meant_well'), 'greenhouse': ('in_person',), 'grinder': ('lendable',), 'groaned': ('confides',), 'grow':
('bid',), 'grumbled': ('confides',), 'grumbles': ('confides',), 'guide': ('useful',), 'guided': ('led_through',),
'guides': ('useful',), 'guitar': ('lendable',), 'guy': ('rel',), 'guys': ('staff',), 'gymkhana': ('happening',), 'h':
('time_unit',), 'had': ('hello', 'verb3'), 'haggle': ('bid',), 'half': ('bid_thing',), 'halve': ('bid',), 'hammer':
('lendable',), 'hamper': ('by_post',), 'handbook': ('useful',), 'handed': ('done', 'handed', 'in_person'), 'handle':
('owed_thing', 'contact_of'), 'handles': ('give3',), 'handout': ('useful',), 'handouts': ('useful',), 'hands':
('works3',), 'hang': ('helping',), 'hangar': ('in_person',), 'hanging': ('helping',), 'hard': ('bid_thing',),
'harder': ('bid_thing',), 'harvest': ('helping', 'bid'), 'harvested': ('in_person',), 'harvesting': ('doing',), 'has':
('hello', 'verb3'), 'hasn': ('not', 'verb3'), 'hasnt': ('verb3',), 'hates': ('says', 'verb3'), 'haul': ('helping',),
'have': ('hello', 'verb3'), 'haven': ('not',), 'having': ('verb3', 'doing'), 'he': ('they', 'hello'), 'head':
('rel',), 'headcount': ('owed_thing',), 'headed': ('verb3',), 'heading': ('doing',), 'heads': ('verb3',), 'headshot':
('owed_thing',), 'heard': ('says',), 'hearing': ('happening', 'their_day'), 'heart': ('a_chat',), 'hedge':
('bid_it',), 'helmet': ('lendable',), 'helped': ('reach',), 'helping': ('helped',), 'helpline': ('good_cause',),
'hen': ('happening',), 'her': ('them', 'their', 'hello', 'bid_thing'), 'herald': ('told_in',), 'hes': ('they',),
'hesitated': ('verb3',), 'hesitates': ('verb3',), 'highland': ('happening', 'happening_first'), 'hiking': ('outing',
'doing'), 'him': ('them', 'hello', 'bid_thing'), 'hint': ('told_by',), 'hire': ('giveinf', 'imperative', 'bid'),
'hired': ('verb3',), 'hires': ('verb3',), 'hiring': ('good_work',), 'his': ('their', 'hello'), 'hoedown':
('happening',), 'hogmanay': ('happening',), 'hold': ('bid',), 'homeless': ('cause',), 'homework': ('work_thing',),
'hooley': ('happening',), 'hoped': ('verb3',), 'hopes': ('says', 'verb3'), 'horse': ('happening_first',), 'hose':
('lendable',), 'hospice': ('cause', 'good_cause'), 'hospital': ('good_cause',), 'host': ('bid_of',), 'hosted':
('reach', 'to_events'), 'hosting': ('outing', 'doing'), 'hosts': ('verb3',), 'hour': ('time_unit',), 'hours':
('time_unit',), 'house': ('own_affair', 'happening_last'), 'housewarming': ('happening',), 'how': ('hello',), 'hr':
('time_unit', 'attribute'), 'hrs': ('time_unit',), 'huddled': ('in_person',), 'hugged': ('in_person',), 'hunch':
('view',), 'husband': ('rel', 'staff'), 'hustings': ('happening',), 'i': ('i', 'hello'), 'id': ('i',), 'ignore':
('bid',), 'im': ('i',), 'in': ('bid_thing',), 'include': ('bid',), 'incorporate': ('bid',), 'increase': ('bid_of',),
'induction': ('their_day',), 'input': ('view',), 'insert': ('bid',), 'insist': ('bid',), 'insisted': ('verb3',
'bids'), 'insists': ('verb3', 'bids'), 'inspected': ('in_person',), 'inspecting': ('doing',), 'inspection':
('their_day',), 'insta': ('told_in',), 'instagram': ('told_in',), 'instalment': ('owed_thing',), 'insure': ('bid',),
'intern': ('rel',), 'internet': ('told_in',), 'interview': ('their_day',), 'interviewed': ('reach', 'in_person'),
'interviewing': ('outing', 'doing'), 'interviews': ('their_day',), 'into': ('hello',), 'intro': ('give1', 'giveinf',
'lesson'), 'introduce': ('give1', 'giveinf'), 'introduced': ('done', 'verb3'), 'introduces': ('verb3', 'give3'),
'introducing': ('give3',), 'invest': ('bid',), 'invested': ('verb3',), 'investor': ('rel',), 'invests': ('verb3',),
'invite': ('give1', 'giveinf'), 'invited': ('reach',), 'invoice': ('owed_thing', 'bid_of'), 'invoices': ('give3',),
'is': ('hello', 'verb3'), 'isn': ('not', 'verb3'), 'isnt': ('verb3',), 'issues': ('works3',), 'it': ('it', 'hello',
'attribute', 'bid_thing'), 'its': ('it', 'hello'), 'ive': ('i',), 'jack': ('lendable',), 'jacket': ('lendable',),
'jam': ('happening',), 'jazz': ('happening_first',), 'ji': ('filler',), 'joined': ('reach', 'to_events'), 'joins':
('verb3',), 'joked': ('confides',), 'judging': ('outing', 'doing'), 'jumble': ('happening_first',), 'just': ('filler',
'hello'), 'karaoke': ('happening_first',), 'kayak': ('lendable',), 'kayaking': ('doing',), 'keep': ('giveinf',
'imperative', 'bid'), 'keeping': ('making', 'good_work'), 'keeps': ('verb3',), 'keg': ('bid',), 'kept': ('verb3',),
'key': ('owed_thing',), 'keys': ('lendable', 'owed_thing'), 'kid': ('rel',), 'kids': ('rel',), 'kill': ('bid',),
'kinda': ('filler',), 'kindly': ('filler',), 'kitchen': ('good_cause', 'in_person'), 'knew': ('verb3',), 'knitting':
('making',), 'knows': ('verb3',), 'lab': ('in_person',), 'label': ('helping',), 'ladder': ('lendable', 'in_person'),
'lads': ('gossips', 'staff'), 'lady': ('rel', 'staff'), 'lamented': ('confides',), 'landed': ('verb3',), 'landlord':
('rel',), 'lands': ('verb3',), 'laptop': ('lendable',), 'last': ('hello',), 'later': ('bid_thing',), 'laughed':
('verb3',), 'launch': ('giveinf', 'happening', 'happening_first', 'imperative', 'bid'), 'launched': ('verb3',),
'launches': ('verb3',), 'launching': ('doing',), 'lawyer': ('rel', 'staff'), 'layout': ('work_thing',), 'lead':
('by_post', 'bid_of'), 'leaflet': ('work_thing',), 'lease': ('bid_it', 'bid_of'), 'leaves': ('verb3',), 'lecture':
('happening',), 'led': ('led_through',), 'left': ('verb3',), 'legal': ('staff', 'attribute'), 'lend': ('give1',
'giveinf', 'redo'), 'lends': ('give3',), 'lengthen': ('bid',), 'lent': ('done', 'handed'), 'less': ('bid_thing',),
'lesson': ('lesson',), 'lessons': ('lesson',), 'letter': ('owed_thing', 'by_post', 'told_by', 'work_thing'),
'library': ('good_cause',), 'licence': ('own_affair',), 'license': ('bid_it',), 'lift': ('helping',), 'lifted':
('in_person',), 'liked': ('says', 'verb3'), 'likes': ('says', 'verb3'), 'limit': ('bid_it', 'bid_of'), 'line':
('view', 'met_over'), 'link': ('owed_thing', 'useful'), 'linkedin': ('told_in',), 'links': ('useful',), 'list':
('owed_thing', 'useful', 'bid_it'), 'listen': ('bid',), 'lists': ('works3',), 'literally': ('filler',), 'lived':
('verb3',), 'lives': ('verb3',), 'll': ('verb3',), 'load': ('helping',), 'loaded': ('in_person',), 'loading':
('doing',), 'loaned': ('handed',), 'lobby': ('bid',), 'local': ('cause',), 'localise': ('bid',), 'localize': ('bid',),
'locals': ('gossips',), 'lock': ('bid_it',), 'login': ('owed_thing',), 'logo': ('owed_thing', 'work_thing'), 'lol':
('filler',), 'look': ('bid_of',), 'looked': ('verb3', 'did_free'), 'looking': ('verb3',), 'looks': ('verb3',),
'loosen': ('bid',), 'lose': ('bid',), 'loses': ('verb3',), 'lost': ('verb3',), 'lot': ('staff',), 'loved': ('says',
'verb3'), 'lovely': ('meant_well',), 'loves': ('says', 'verb3'), 'lowdown': ('lesson',), 'lower': ('bid',), 'lug':
('helping',), 'lunch': ('a_chat', 'met_over'), 'lunching': ('outing', 'doing'), 'maam': ('filler',), 'madam':
('filler',), 'made': ('done', 'verb3', 'did_free'), 'magazine': ('told_in',), 'magic': ('meant_well',), 'mail':
('give1', 'giveinf', 'told_by', 'redo'), 'mailed': ('attempt', 'done', 'reach', 'handed'), 'mailing': ('making',),
'mails': ('give3',), 'maintains': ('bids',), 'make': ('give1', 'giveinf', 'bid', 'redo'), 'makes': ('verb3', 'give3'),
'making': ('making',), 'man': ('staff',), 'managed': ('verb3',), 'manager': ('rel', 'staff'), 'manages': ('verb3',),
'manning': ('doing',), 'mantra': ('view', 'told_by'), 'manual': ('useful',), 'manuscript': ('work_thing',),
'marathon': ('their_day',), 'marching': ('doing',), 'marked': ('marked_up',), 'market': ('happening_last', 'gossips',
'bid_of'), 'marketing': ('attribute',), 'marking': ('marked_up',), 'markup': ('owed_thing', 'remarks_on'), 'married':
('verb3',), 'marries': ('verb3',), 'marvellous': ('meant_well',), 'massaged': ('did_free',), 'masterclass':
('lesson',), 'match': ('happening',), 'materials': ('useful',), 'may': ('verb3',), 'maybe': ('filler',), 'me': ('me',
'good_work'), 'measure': ('redo', 'bid_of'), 'measurements': ('owed_thing',), 'measures': ('give3',), 'measuring':
('doing',), 'meeting': ('met_over', 'doing'), 'mela': ('happening',), 'memo': ('owed_thing',), 'mend': ('helping',),
'mends': ('works3',), 'mentioned': ('says', 'verb3'), 'mentions': ('says', 'verb3'), 'mentoring': ('helped',), 'menu':
('owed_thing', 'work_thing'), 'merge': ('bid', 'bid_it'), 'message': ('told_by', 'met_over'), 'messaged': ('attempt',
'reach', 'handed'), 'met': ('hello',), 'might': ('verb3',), 'mine': ('in_person',), 'mint': ('told_in',), 'minutes':
('owed_thing',), 'mixer': ('lendable',), 'moan': ('a_chat',), 'moaned': ('confides',), 'moans': ('confides',),
'mobile': ('contact_of',), 'mocking': ('making',), 'mockup': ('owed_thing', 'work_thing'), 'mockups': ('owed_thing',
'work_thing'), 'model': ('owed_thing', 'work_thing', 'bid_of'), 'mom': ('rel',), 'money': ('owed_thing', 'by_post'),
'moneycontrol': ('told_in',), 'monthly': ('bid_thing',), 'more': ('plainly', 'bid_thing'), 'morning': ('time_unit',),
'mortgage': ('bid',), 'mother': ('rel', 'staff'), 'motor': ('happening_first',), 'motto': ('told_by',), 'move':
('helping', 'bid_it'), 'moved': ('verb3', 'helping', 'off_it'), 'moves': ('verb3',), 'movie': ('happening_first',),
'moving': ('verb3', 'helping', 'doing', 'good_work'), 'mower': ('lendable',), 'mum': ('rel', 'staff'), 'museum':
('good_cause',), 'must': ('verb3',), 'muttered': ('confides',), 'mutual': ('gossips',), 'my': ('my', 'hello',
'good_work', 'bid_thing'), 'myself': ('me',), 'n': ('and',), 'name': ('contact_of', 'bid_of'), 'nan': ('rel',),
'narrow': ('bid',), 'nativity': ('happening',), 'natter': ('a_chat',), 'nda': ('owed_thing',), 'need': ('hello',
'no_event'), 'needed': ('verb3',), 'needs': ('hello', 'verb3', 'no_event'), 'negotiate': ('bid',), 'neighbor': ('rel',
'gossips'), 'neighbors': ('gossips',), 'neighbour': ('rel', 'gossips'), 'neighbours': ('gossips',), 'nephew':
('rel',), 'networking': ('happening_first',), 'never': ('not', 'imperative', 'bid'), 'news': ('told_in',),
'newsletter': ('told_in', 'work_thing'), 'next': ('hello',), 'niece': ('rel',), 'night': ('happening_last',),
'ninetieth': ('happening',), 'nipped': ('passes_by',), 'nite': ('happening_last',), 'nixed': ('off_it',), 'no':
('not', 'bid_thing'), 'not': ('not', 'hello'), 'note': ('told_by',), 'notes': ('owed_thing', 'useful', 'remarks_on'),
'nothing': ('bid_thing',), 'novel': ('work_thing',), 'number': ('owed_thing', 'contact_of'), 'numbers': ('owed_thing',
'work_thing'), 'nursery': ('good_cause',), 'of': ('hello', 'no_event'), 'off': ('bid_thing',), 'offer': ('owed_thing',
'bid_it', 'work_thing', 'bid_of'), 'offered': ('verb3',), 'offers': ('verb3',), 'office': ('gossips', 'staff'), 'ok':
('owed_thing', 'filler', 'meant_well'), 'okay': ('filler', 'meant_well'), 'okays': ('give3',), 'on': ('no_event',
'bid_thing'), 'once': ('plainly',), 'one': ('bid_thing',), 'only': ('filler', 'bid_thing'), 'op': ('their_day',),
'open': ('happening_first', 'bid_it', 'bid_of'), 'opened': ('verb3',), 'opening': ('happening', 'doing'), 'opens':
('verb3',), 'operation': ('own_affair', 'their_day'), 'opinion': ('view',), 'ops': ('attribute',), 'orchard':
('in_person',), 'order': ('give1', 'giveinf', 'redo', 'bid_of'), 'ordering': ('making',), 'orders': ('give3',),
'organise': ('give1', 'giveinf', 'to_do'), 'organised': ('to_events',), 'organises': ('give3',), 'organize': ('give1',
'giveinf', 'to_do'), 'organized': ('to_events',), 'organizes': ('give3',), 'orphanage': ('good_cause',), 'others':
('gossips',), 'our': ('my', 'hello', 'good_work', 'bid_thing'), 'ours': ('in_person',), 'out': ('hello', 'plainly',
'bid_thing'), 'outbid': ('bid',), 'outlined': ('explained',), 'outright': ('plainly',), 'outsource': ('bid',), 'over':
('hello',), 'overcharge': ('bid',), 'overdeliver': ('bid',), 'overview': ('lesson',), 'owe': ('hello',), 'owes':
('hello', 'verb3'), 'owned': ('verb3',), 'owns': ('verb3',), 'pa': ('rel', 'staff'), 'pack': ('owed_thing', 'useful',
'helping'), 'package': ('by_post',), 'packed': ('in_person',), 'packing': ('helping',), 'packs': ('useful',),
'paddling': ('doing',), 'paddock': ('in_person',), 'page': ('work_thing',), 'pageant': ('happening',), 'paid':
('done', 'verb3'), 'paint': ('helping',), 'painted': ('did_free',), 'painting': ('helping', 'outing', 'doing'),
'paints': ('works3',), 'panto': ('happening',), 'pantomime': ('happening',), 'pantry': ('good_cause',), 'paper':
('told_in', 'work_thing'), 'papers': ('told_in', 'gossips', 'work_thing'), 'paperwork': ('owed_thing',), 'parade':
('happening',), 'parcel': ('by_post',), 'parents': ('rel',), 'park': ('happening_first', 'bid', 'bid_it'), 'parked':
('off_it',), 'parkrun': ('happening',), 'part': ('owed_thing',), 'parting': ('told_by',), 'partner': ('rel', 'staff'),
'parts': ('owed_thing',), 'party': ('happening_last',), 'pass': ('give1', 'giveinf'), 'passed': ('done', 'verb3',
'passes_by', 'handed'), 'passes': ('verb3', 'give3'), 'passport': ('own_affair',), 'patent': ('bid_it',), 'pattern':
('useful',), 'patterns': ('useful',), 'pause': ('bid_it',), 'pay': ('give1', 'giveinf', 'to_do', 'redo'), 'payment':
('owed_thing', 'by_post'), 'pays': ('verb3', 'give3'), 'people': ('rel', 'staff', 'bid_thing'), 'per': ('bid_thing',),
'perfect': ('meant_well',), 'performing': ('doing',), 'permit': ('owed_thing',), 'permits': ('owed_thing',), 'person':
('met_over',), 'phone': ('give1', 'giveinf', 'contact_of', 'met_over'), 'phoned': ('attempt', 'reach'), 'photo':
('owed_thing',), 'photographed': ('did_free',), 'photos': ('owed_thing',), 'physio': ('their_day',), 'pick': ('bid',),
'picking': ('doing',), 'picks': ('works3',), 'pics': ('owed_thing',), 'picture': ('owed_thing',), 'pictures':
('owed_thing',), 'pilot': ('bid_it',), 'ping': ('give1', 'giveinf'), 'pinged': ('attempt', 'reach', 'handed'),
'pinned': ('in_person',), 'pint': ('a_chat', 'met_over'), 'pints': ('met_over',), 'pitch': ('happening_first',
'bid_it', 'work_thing', 'bid_of'), 'pitching': ('outing', 'doing'), 'pivot': ('bid',), 'plainly': ('plainly',),
'plan': ('owed_thing', 'bid_it', 'their_doing', 'work_thing', 'bid_of'), 'planned': ('verb3',), 'planner':
('useful',), 'plans': ('owed_thing', 'verb3', 'work_thing'), 'plant': ('helping', 'bid'), 'planted': ('in_person',),
'planting': ('doing',), 'play': ('happening_last',), 'playbook': ('useful',), 'playdate': ('happening',), 'played':
('to_events', 'did_free'), 'playgroup': ('good_cause',), 'playing': ('outing', 'doing'), 'please': ('filler',),
'plus': ('and',), 'podcast': ('useful',), 'poem': ('work_thing',), 'poems': ('work_thing',), 'poetry':
('happening_first',), 'point': ('plainly',), 'pointer': ('lesson',), 'pointers': ('lesson',), 'poker':
('happening_first',), 'policies': ('useful',), 'policy': ('useful',), 'polished': ('marked_up',), 'polishing':
('marked_up',), 'popped': ('reach', 'passes_by', 'to_events'), 'popping': ('passes_by',), 'porch': ('in_person',),
'pored': ('in_person',), 'portfolio': ('happening_first', 'work_thing'), 'position': ('view',), 'post': ('by_post',
'to_do', 'work_thing'), 'postcard': ('told_by',), 'posted': ('done', 'handed'), 'poster': ('work_thing',), 'postie':
('gossips',), 'posting': ('making',), 'postpone': ('bid',), 'postponed': ('off_it',), 'posts': ('give3',), 'pr':
('attribute',), 'practice': ('their_doing',), 'practicing': ('marked_up',), 'practise': ('their_doing',),
'practising': ('marked_up',), 'preaches': ('bids',), 'precedent': ('useful',), 'precedents': ('useful',), 'prefers':
('verb3',), 'premiere': ('happening',), 'prep': ('their_doing',), 'prepare': ('give1', 'giveinf', 'to_do',
'their_doing', 'redo'), 'prepares': ('give3',), 'preparing': ('making',), 'prepping': ('helped',), 'present':
('by_post',), 'presentation': ('owed_thing', 'work_thing'), 'presenting': ('outing', 'doing'), 'presents': ('verb3',),
'press': ('lendable', 'happening_first', 'told_in'), 'pressing': ('doing',), 'preview': ('happening',), 'price':
('owed_thing', 'bid_it', 'their_doing', 'redo', 'bid_of'), 'prices': ('owed_thing',), 'pricing': ('owed_thing',),
'primer': ('useful', 'lesson'), 'print': ('give1', 'giveinf'), 'printed': ('handed', 'did_free'), 'printer':
('staff',), 'printing': ('making',), 'prints': ('works3',), 'prioritise': ('bid',), 'prioritize': ('bid',), 'private':
('happening_first',), 'prize': ('happening_first',), 'probably': ('filler',), 'procession': ('happening',),
'procurement': ('staff',), 'produces': ('works3',), 'profile': ('work_thing',), 'projector': ('lendable',), 'prom':
('happening',), 'promised': ('verb3', 'told_them'), 'promises': ('verb3',), 'promote': ('bid',), 'proof':
('owed_thing',), 'proofed': ('marked_up',), 'proofread': ('marked_up', 'did_free'), 'proofreading': ('marked_up',),
'proofreads': ('works3',), 'proofs': ('owed_thing',), 'proposal': ('owed_thing', 'work_thing'), 'prototype':
('work_thing',), 'prove': ('bid',), 'provide': ('to_do', 'redo'), 'provides': ('give3',), 'prune': ('bid',), 'pruned':
('in_person',), 'pruning': ('doing',), 'pub': ('met_over',), 'publish': ('bid',), 'publisher': ('staff',),
'publishes': ('works3',), 'puja': ('happening',), 'pull': ('bid',), 'pulled': ('off_it',), 'push': ('bid',), 'pushed':
('verb3', 'off_it'), 'pushes': ('verb3',), 'put': ('verb3', 'bid'), 'puts': ('verb3',), 'quayside': ('in_person',),
'questionnaire': ('owed_thing', 'work_thing'), 'queued': ('in_person',), 'quickly': ('filler',), 'quietly':
('plainly',), 'quit': ('verb3', 'bid'), 'quits': ('verb3',), 'quiz': ('happening', 'happening_first'), 'quizzed':
('briefed',), 'quote': ('owed_thing', 'to_do', 'redo', 'bid_of'), 'quotes': ('give3',), 'quoting': ('making',),
'race': ('happening',), 'racing': ('doing',), 'racket': ('lendable',), 'radio': ('told_in',), 'raffle':
('happening',), 'raise': ('giveinf', 'imperative', 'bid'), 'raised': ('verb3',), 'raises': ('verb3',), 'raising':
('good_work',), 'rally': ('happening',), 'ran': ('verb3', 'to_events', 'led_through'), 'rang': ('attempt', 'reach'),
'ranted': ('confides',), 'rave': ('happening',), 're': ('no_event',), 'reached': ('reach',), 'reaction': ('told_by',),
'really': ('filler',), 'rearranged': ('off_it',), 'reassured': ('told_them',), 'rebrand': ('bid', 'bid_it'),
'rebuilds': ('works3',), 'recalculates': ('works3',), 'receipt': ('owed_thing',), 'receipts': ('owed_thing',),
'receptionist': ('gossips',), 'recheck': ('redo',), 'recipe': ('owed_thing', 'useful', 'view', 'work_thing'),
'recipes': ('useful',), 'recital': ('happening',), 'reckoned': ('bids',), 'reckons': ('says', 'verb3', 'bids'),
'recommendation': ('view',), 'recommended': ('verb3', 'bids'), 'recommends': ('verb3', 'bids'), 'record': ('bid_of',),
'recorded': ('did_free',), 'recording': ('outing', 'doing'), 'recruit': ('bid',), 'redesigns': ('works3',), 'redline':
('owed_thing',), 'redlined': ('marked_up',), 'redlines': ('owed_thing', 'remarks_on'), 'redlining': ('marked_up',),
'redo': ('bid', 'redo'), 'redoes': ('give3',), 'redraft': ('bid',), 'redraws': ('works3',), 'reduce': ('bid',),
'reference': ('owed_thing',), 'references': ('owed_thing',), 'refits': ('works3',), 'refrain': ('told_by',), 'refuge':
('good_cause',), 'refund': ('owed_thing',), 'refuse': ('bid',), 'refused': ('verb3',), 'refuses': ('verb3',),
'regarding': ('no_event',), 'regatta': ('happening',), 'register': ('bid', 'bid_it'), 'registration': ('owed_thing',),
'rehearse': ('their_doing',), 'rehearsed': ('in_person',), 'rehearsing': ('marked_up', 'outing', 'doing'), 'reject':
('bid',), 'rejected': ('verb3',), 'rejects': ('verb3',), 'relax': ('bid',), 'release': ('to_do',), 'releases':
('works3',), 'remarked': ('confides',), 'remarks': ('remarks_on',), 'remove': ('bid',), 'rename': ('bid_it',),
'renegotiate': ('bid',), 'rent': ('owed_thing', 'bid_it', 'bid_of'), 'renting': ('good_work',), 'rents': ('verb3',),
'repaints': ('works3',), 'repair': ('helping', 'cause', 'redo'), 'repaired': ('did_free',), 'repairs': ('give3',),
'repeatedly': ('plainly',), 'replace': ('bid', 'redo'), 'replacement': ('owed_thing',), 'replaces': ('give3',),
'repld': ('reach',), 'replied': ('reach', 'writes'), 'replies': ('give3',), 'reply': ('owed_thing', 'give1',
'giveinf', 'to_do', 'told_by'), 'report': ('owed_thing', 'to_do', 'work_thing', 'bid_of'), 'reports': ('give3',),
'reprice': ('bid', 'bid_it'), 'reprint': ('redo',), 'rescheduled': ('off_it',), 'rescue': ('good_cause',), 'resend':
('redo',), 'resends': ('give3',), 'resent': ('writes',), 'reserve': ('give1', 'giveinf'), 'reserving': ('making',),
'reshuffled': ('off_it',), 'resist': ('bid',), 'resources': ('useful',), 'respond': ('to_do',), 'responded': ('reach',
'writes'), 'response': ('told_by',), 'resprays': ('works3',), 'rest': ('giveinf', 'imperative', 'bid', 'bid_of'),
'restocks': ('works3',), 'result': ('owed_thing',), 'results': ('owed_thing', 'their_day'), 'resume': ('work_thing',),
'retests': ('works3',), 'rethink': ('bid',), 'retired': ('verb3',), 'retires': ('verb3',), 'return': ('give1',
'giveinf', 'to_do', 'redo'), 'returned': ('done',), 'returns': ('verb3', 'give3'), 'revert': ('to_do',), 'reverts':
('give3',), 'review': ('give1', 'giveinf', 'bid_it', 'to_do', 'remarks_on', 'redo'), 'reviewed': ('marked_up',),
'reviewing': ('marked_up', 'outing', 'doing'), 'reviews': ('give3',), 'revises': ('works3',), 'revision':
('owed_thing',), 'rework': ('bid',), 'reworked': ('marked_up',), 'reworking': ('marked_up',), 'reworks': ('works3',),
'rewrite': ('bid',), 'rewrites': ('works3',), 'rewriting': ('marked_up',), 'rewrote': ('marked_up',), 'ride':
('happening_last',), 'riding': ('outing', 'doing'), 'ring': ('give1', 'giveinf', 'to_do', 'redo'), 'ringfence':
('bid',), 'ringing': ('doing',), 'rings': ('give3', 'works3'), 'roadmap': ('owed_thing',), 'roadshow': ('happening',),
'roll': ('owed_thing',), 'rolled': ('passes_by',), 'roommate': ('rel',), 'rotate': ('bid',), 'round': ('their_day',),
'rowing': ('outing', 'doing'), 'rule': ('view',), 'run': ('happening_last', 'lesson', 'bid_it', 'bid_of'), 'rundown':
('lesson',), 'running': ('led_through', 'outing', 'doing'), 'runs': ('verb3', 'works3'), 's': ('verb3',), 'saab':
('filler',), 'sack': ('bid',), 'sadly': ('filler',), 'sahib': ('filler',), 'said': ('says', 'hello', 'verb3', 'bids'),
'sailing': ('outing', 'doing'), 'sails': ('verb3',), 'sale': ('happening_last',), 'sales': ('staff', 'attribute'),
'sample': ('owed_thing', 'useful'), 'sampled': ('in_person',), 'samples': ('owed_thing', 'by_post', 'works3'),
'sander': ('lendable',), 'sangeet': ('happening',), 'saving': ('making',), 'saw': ('lendable',), 'say': ('bids',),
'says': ('says', 'hello', 'verb3', 'bids'), 'scan': ('owed_thing', 'their_day'), 'scans': ('owed_thing', 'works3'),
'schedule': ('owed_thing',), 'schedules': ('give3',), 'school': ('own_affair', 'happening_first', 'cause',
'good_cause', 'attribute'), 'schooled': ('briefed',), 'scouts': ('good_cause',), 'scrap': ('bid',), 'scrapped':
('off_it',), 'screened': ('in_person',), 'screening': ('happening',), 'scribbled': ('in_person',), 'script':
('useful', 'work_thing'), 'scripts': ('useful',), 'secretary': ('rel', 'staff'), 'section': ('owed_thing',),
'sections': ('owed_thing',), 'secure': ('bid',), 'seeds': ('useful',), 'seeing': ('doing',), 'seemed': ('verb3',),
'seems': ('verb3',), 'sell': ('giveinf', 'imperative', 'bid'), 'selling': ('good_work',), 'sells': ('verb3',), 'send':
('hello', 'give1', 'giveinf', 'to_do'), 'sending': ('give3', 'making'), 'sends': ('verb3', 'give3'), 'sent': ('done',
'hello', 'verb3', 'writes', 'handed'), 'sentencing': ('their_day',), 'separate': ('bid',), 'separately': ('filler',),
'set': ('bid_it',), 'setting': ('making',), 'seventieth': ('happening',), 'sewed': ('did_free',), 'share': ('give1',
'giveinf', 'to_do', 'redo', 'bid_of'), 'shared': ('done', 'verb3', 'handed'), 'shares': ('verb3', 'give3'), 'sharing':
('give3', 'outing'), 'she': ('they', 'hello'), 'sheet': ('owed_thing', 'useful'), 'shelter': ('good_cause',),
'shelve': ('bid',), 'shelved': ('off_it',), 'shes': ('they',), 'shift': ('helping', 'time_unit'), 'shifted':
('off_it',), 'shifts': ('time_unit',), 'shindig': ('happening',), 'ship': ('giveinf', 'imperative', 'bid', 'to_do',
'bid_of'), 'shipped': ('done',), 'ships': ('give3',), 'shook': ('in_person',), 'shooting': ('doing',), 'shop':
('good_cause',), 'shopping': ('outing', 'doing'), 'shorten': ('bid',), 'shot': ('did_free',), 'should': ('hello',
'verb3', 'no_event'), 'show': ('give1', 'giveinf', 'happening', 'happening_last', 'bid_it', 'redo', 'bid_of'),
'showed': ('reach', 'to_events'), 'showing': ('doing',), 'shut': ('bid',), 'side': ('owed_thing',), 'sifted':
('told_in',), 'sighed': ('confides',), 'sign': ('bid_it', 'to_do', 'redo'), 'signature': ('owed_thing',), 'signed':
('done', 'says', 'verb3'), 'signing': ('outing', 'doing'), 'signs': ('verb3', 'give3', 'works3'), 'simplify':
('bid',), 'simply': ('filler',), 'singing': ('doing',), 'sir': ('filler',), 'sister': ('rel', 'staff'), 'site':
('work_thing',), 'sitting': ('doing',), 'sixtieth': ('happening',), 'sketch': ('owed_thing', 'work_thing'),
'sketched': ('in_person',), 'sketches': ('owed_thing', 'work_thing'), 'skiing': ('outing', 'doing'), 'skip': ('bid',),
'skyped': ('attempt', 'reach'), 'slack': ('met_over',), 'slacked': ('reach', 'handed'), 'sleep': ('giveinf',
'imperative', 'bid', 'bid_of'), 'sleeping': ('lendable',), 'slides': ('owed_thing', 'work_thing'), 'slipped':
('handed',), 'slot': ('owed_thing',), 'slow': ('bid', 'bid_thing'), 'slowly': ('bid_thing',), 'so': ('and', 'filler'),
'sofa': ('in_person',), 'sold': ('verb3',), 'solicitor': ('rel', 'staff'), 'some': ('det', 'bid_thing'), 'somebody':
('they',), 'someone': ('they',), 'something': ('bid_thing',), 'son': ('rel', 'staff'), 'song': ('work_thing',),
'songs': ('work_thing',), 'sort': ('filler', 'give1', 'giveinf', 'bid_it', 'to_do', 'their_doing', 'redo'), 'sorting':
('making', 'doing'), 'sorts': ('give3',), 'sounded': ('verb3',), 'sounds': ('verb3',), 'soup': ('cause',
'good_cause'), 'sources': ('works3',), 'sourcing': ('making',), 'sow': ('bid',), 'spanner': ('lendable',), 'speaker':
('lendable',), 'speakers': ('lendable',), 'speaking': ('outing', 'doing'), 'speaks': ('verb3',), 'spec':
('owed_thing',), 'specialise': ('bid',), 'specialize': ('bid',), 'specs': ('owed_thing',), 'speech': ('own_affair',
'work_thing'), 'speed': ('bid', 'bid_it'), 'spelled': ('explained',), 'spelt': ('explained',), 'spend': ('bid',),
'spending': ('outing',), 'split': ('bid_it', 'bid_of'), 'sponsored': ('happening_first',), 'sports':
('happening_first',), 'spreadsheet': ('useful', 'work_thing'), 'squeeze': ('bid',), 'squeezed': ('in_person',),
'stack': ('helping',), 'stacked': ('in_person',), 'staff': ('gossips', 'staff', 'bid_thing'), 'staffing': ('doing',),
'stag': ('happening',), 'stand': ('bid_of',), 'standard': ('told_in',), 'standup': ('met_over',), 'start': ('giveinf',
'imperative', 'bid', 'their_day'), 'started': ('verb3',), 'starter': ('useful',), 'starts': ('verb3',), 'statement':
('owed_thing', 'work_thing'), 'stay': ('giveinf',), 'stayed': ('verb3', 'in_person'), 'staying': ('doing',
'good_work'), 'stays': ('verb3',), 'steer': ('lesson', 'view'), 'steered': ('led_through',), 'stencil': ('useful',),
'stepdaughter': ('rel',), 'stepladder': ('lendable',), 'stepson': ('rel',), 'sternly': ('plainly',), 'stick':
('bid',), 'still': ('filler',), 'stop': ('giveinf', 'imperative', 'bid'), 'stopped': ('reach', 'passes_by'),
'stopping': ('passes_by',), 'storyboard': ('work_thing',), 'straight': ('plainly',), 'straightaway': ('plainly',),
'stretch': ('bid',), 'strike': ('bid',), 'strongly': ('filler',), 'struggles': ('verb3',), 'studio':
('happening_first', 'happening_last'), 'studios': ('happening_last',), 'study': ('bid_of',), 'styled': ('did_free',),
'submit': ('to_do',), 'submits': ('give3',), 'submitted': ('done',), 'suggested': ('verb3', 'bids'), 'suggestion':
('view',), 'suggests': ('verb3', 'bids'), 'suitcase': ('lendable',), 'summary': ('owed_thing',), 'super': ('filler',
'meant_well'), 'supper': ('met_over',), 'supplier': ('staff',), 'supplies': ('works3',), 'supply': ('to_do',),
'support': ('bid_of',), 'supporting': ('helped',), 'surgery': ('own_affair', 'their_day'), 'surprisingly':
('filler',), 'survey': ('owed_thing', 'work_thing'), 'surveying': ('doing',), 'swang': ('passes_by',), 'swap':
('bid',), 'swatches': ('owed_thing',), 'swimming': ('outing', 'doing'), 'switch': ('bid', 'bid_it'), 'swung':
('reach', 'passes_by'), 'syllabus': ('useful',), 'symposium': ('happening',), 'table': ('owed_thing',), 'take':
('view',), 'takes': ('verb3', 'works3'), 'taking': ('doing',), 'talent': ('happening_first',), 'talk': ('giveinf',
'a_chat'), 'talked': ('hello', 'led_through'), 'talking': ('led_through', 'outing'), 'target': ('bid_it', 'bid_of'),
'tasted': ('in_person',), 'tasting': ('happening', 'outing', 'doing'), 'taught': ('did_free',), 'tax':
('own_affair',), 'taxes': ('own_affair',), 'tea': ('a_chat', 'met_over'), 'teaches': ('verb3',), 'teaching':
('helped',), 'team': ('rel', 'gossips', 'staff'), 'teams': ('met_over',), 'tears': ('in_person',), 'tech':
('attribute',), 'techcrunch': ('told_in',), 'tell': ('redo',), 'tells': ('verb3', 'bids'), 'telly': ('told_in',),
'template': ('owed_thing', 'useful'), 'templates': ('useful',), 'tender': ('work_thing',), 'tent': ('lendable',),
'term': ('owed_thing',), 'terrace': ('in_person',), 'terrific': ('meant_well',), 'test': ('giveinf', 'imperative',
'bid_it', 'their_day', 'bid_of'), 'testing': ('doing',), 'tests': ('works3',), 'text': ('give1', 'giveinf', 'told_by',
'met_over', 'work_thing', 'redo'), 'textbook': ('useful',), 'texted': ('attempt', 'says', 'reach', 'handed'), 'texts':
('give3',), 'thanked': ('reach',), 'that': ('it', 'det', 'hello'), 'the': ('det', 'hello', 'bid_thing'), 'theatre':
('good_cause',), 'their': ('their', 'hello'), 'them': ('them', 'hello', 'bid_thing'), 'then': ('and', 'filler',
'hello'), 'there': ('it', 'hello'), 'these': ('det',), 'thesis': ('own_affair', 'work_thing'), 'they': ('they',
'hello'), 'theyd': ('they',), 'theyre': ('they',), 'theyve': ('they',), 'thinking': ('verb3', 'view'), 'thinks':
('says', 'hello', 'verb3', 'bids'), 'third': ('gossips',), 'thirtieth': ('happening',), 'this': ('it', 'det',
'hello'), 'those': ('det',), 'though': ('filler', 'but'), 'thought': ('says', 'verb3', 'bids'), 'thoughts': ('view',
'remarks_on'), 'three': ('bid_thing',), 'throw': ('bid',), 'tickets': ('owed_thing',), 'tidy': ('helping',), 'tie':
('bid_it',), 'tighten': ('bid',), 'tightened': ('marked_up',), 'tightening': ('marked_up',), 'tiles': ('owed_thing',),
'timeline': ('owed_thing',), 'times': ('told_in',), 'tip': ('lesson', 'view'), 'tips': ('lesson',), 'to': ('hello',
'bid_thing'), 'today': ('hello',), 'together': ('in_person',), 'told': ('bidding', 'hello', 'verb3', 'reach', 'bids',
'told_them'), 'tombola': ('good_cause',), 'tomorrow': ('hello',), 'took': ('verb3', 'reach', 'to_events',
'led_through'), 'tool': ('lendable',), 'toolbox': ('lendable',), 'toolkit': ('useful',), 'tools': ('lendable',),
'totally': ('filler',), 'toured': ('in_person',), 'touring': ('outing', 'doing'), 'tournament': ('happening',), 'toy':
('happening_first',), 'track': ('bid_of',), 'tracker': ('owed_thing', 'useful'), 'trade': ('happening_first',
'bid_of'), 'trademark': ('bid', 'bid_it'), 'trailer': ('lendable',), 'train': ('bid_of',), 'trained': ('briefed',),
'training': ('helped', 'doing'), 'transfer': ('give1', 'giveinf'), 'transferred': ('done',), 'transfers': ('give3',),
'translated': ('did_free',), 'translates': ('works3',), 'translation': ('work_thing',), 'traveling': ('doing',),
'travelled': ('verb3',), 'travelling': ('doing',), 'travels': ('verb3',), 'treated': ('did_free',), 'trekking':
('doing',), 'trial': ('their_day',), 'tribunal': ('their_day',), 'tried': ('attempt', 'verb3'), 'tries': ('verb3',),
'trim': ('bid',), 'triple': ('bid',), 'tripod': ('lendable',), 'trust': ('bid_it',), 'try': ('giveinf', 'imperative',
'bid'), 'trying': ('verb3', 'doing'), 'tuppence': ('told_by',), 'turned': ('verb3', 'to_events'), 'turns': ('verb3',
'works3'), 'tutored': ('briefed', 'did_free'), 'tutorial': ('useful', 'lesson'), 'tutorials': ('lesson',), 'tutoring':
('helped',), 'tv': ('told_in',), 'twice': ('plainly',), 'twin': ('rel', 'attribute'), 'twitter': ('told_in',), 'two':
('bid_thing',), 'txted': ('reach',), 'uh': ('filler',), 'um': ('filler',), 'umbrella': ('lendable',), 'uncle':
('rel',), 'undercut': ('bid',), 'underpromise': ('bid',), 'unexpectedly': ('filler',), 'unfortunately': ('filler',),
'uni': ('attribute',), 'unload': ('helping',), 'unloaded': ('in_person',), 'unloading': ('doing',), 'unpacked':
('explained', 'in_person'), 'up': ('hello', 'bid_thing'), 'update': ('owed_thing', 'give1', 'giveinf', 'to_do',
'redo'), 'updates': ('give3',), 'uploaded': ('done',), 'uploads': ('works3',), 'upsell': ('bid',), 'urged': ('bids',),
'urges': ('bids',), 'us': ('me', 'good_work'), 'use': ('giveinf', 'imperative', 'bid'), 'used': ('verb3',), 'uses':
('verb3',), 'valuation': ('owed_thing',), 'van': ('lendable',), 'vent': ('a_chat',), 'vented': ('confides',),
'veranda': ('in_person',), 'verdict': ('view', 'told_by'), 'vernissage': ('happening',), 'version': ('owed_thing',),
'very': ('filler',), 'vets': ('give3',), 'video': ('owed_thing',), 'view': ('happening_last', 'view'), 'viewing':
('happening_last', 'outing', 'doing'), 'views': ('view',), 'village': ('gossips',), 'vineyard': ('in_person',),
'visa': ('own_affair',), 'visit': ('bid_of',), 'visited': ('reach', 'to_events'), 'visiting': ('outing', 'doing'),
'viva': ('their_day',), 'w': ('hello', 'bid_thing'), 'wailed': ('confides',), 'wait': ('giveinf', 'imperative',
'bid'), 'waiting': ('good_work',), 'wake': ('happening',), 'walk': ('happening_last', 'bid', 'met_over', 'bid_of'),
'walked': ('passes_by', 'led_through', 'in_person'), 'walking': ('led_through', 'outing', 'doing'), 'walkthrough':
('lesson',), 'wanted': ('bidding', 'verb3', 'no_event'), 'wants': ('bidding', 'hello', 'verb3', 'no_event'),
'warehouse': ('staff', 'in_person'), 'warned': ('verb3', 'bids'), 'warning': ('told_by',), 'warns': ('verb3', 'bids'),
'was': ('hello', 'verb3'), 'wasn': ('not',), 'wasnt': ('not',), 'watch': ('bid_it', 'bid_of'), 'watched':
('to_events',), 'watching': ('outing', 'doing'), 'we': ('i', 'hello'), 'webinar': ('useful',), 'website': ('told_in',
'work_thing'), 'weed': ('helping',), 'week': ('hello',), 'weekend': ('happening_last',), 'weekly': ('bid_thing',),
'weirdly': ('filler',), 'welds': ('works3',), 'well': ('filler',), 'went': ('verb3', 'to_events'), 'wept':
('in_person',), 'were': ('hello', 'verb3'), 'weve': ('i',), 'what': ('hello',), 'whatsapp': ('told_by', 'met_over'),
'whatsapped': ('reach', 'handed'), 'wheelbarrow': ('lendable',), 'when': ('hello',), 'whispered': ('confides',),
'whiteboard': ('in_person',), 'who': ('they', 'hello'), 'widen': ('bid',), 'wife': ('rel', 'staff'), 'will': ('hello',
'verb3'), 'wine': ('happening_first', 'by_post'), 'wins': ('verb3',), 'wire': ('to_do',), 'wired': ('done',),
'wireframes': ('owed_thing',), 'wisdom': ('told_by',), 'wishes': ('verb3',), 'with': ('hello', 'to_events',
'bid_thing'), 'woman': ('staff',), 'won': ('verb3',), 'wonderful': ('meant_well',), 'wonders': ('verb3',), 'wont':
('verb3',), 'word': ('owed_thing', 'a_chat', 'told_by'), 'wording': ('useful',), 'words': ('told_by',), 'work':
('bid_of',), 'workbook': ('useful',), 'worked': ('verb3', 'to_events', 'useful'), 'working': ('doing',), 'works':
('verb3', 'works3'), 'worksheet': ('useful',), 'worksheets': ('useful',), 'workshop': ('staff',), 'workshopped':
('marked_up',), 'worried': ('verb3',), 'worries': ('verb3',), 'worth': ('told_by',), 'would': ('hello', 'verb3',
'no_event'), 'wouldn': ('verb3',), 'wouldnt': ('verb3',), 'write': ('give1', 'giveinf', 'imperative', 'their_doing',
'redo'), 'writes': ('give3',), 'writing': ('making',), 'written': ('writes',), 'wrote': ('attempt', 'done', 'reach',
'writes', 'did_free'), 'yes': ('owed_thing',), 'yesterday': ('hello',), 'yet': ('but',), 'younger': ('attribute',),
'youngest': ('attribute',), 'your': ('bid_thing',), 'youth': ('cause',), 'ystdy': ('hello',), 'zoom': ('met_over',),
'zoomed': ('attempt', 'reach')}


CLAUSES = [{'': (3, 'advice')}, {'do': 0}, {'i': 1, 'you': 1}, {'whatever': 2}, {'^': 3}, {'': (22,
'gave:volunteering')}, {'free': 5, 'nothing': 5}, {'charge': 5}, {'of': 7}, {'house': 5}, {'the': 9}, {'bono': 5},
{'for': 6, 'free': 8, 'gratis': 5, 'on': 10, 'pro': 11}, {'...': 12}, {'^': 13}, {'<did_free>': 14}, {'': (2,
'plan')}, {'D': 16}, {'...': 17, 'D': 16}, {'...': 17, 'D': 16, 's': 18}, {'N': 19}, {'at': 20}, {'': (11,
'thinking')}, {'<them>': 22, 'N': 22}, {'about': 23, 'for': 23, 'of': 23, 'over': 23}, {'...': 24, 'about': 23, 'for':
23, 'of': 23, 'over': 23}, {'at': 20, 'over': 21, 'round': 21, 'thinking': 25, 'with': 20}, {'at': 20, 'over': 21,
'round': 21, 'with': 20}, {'': (13, 'talk')}, {'<them>': 28, 'N': 28}, {'for': 29}, {'...': 30}, {'<their>': 31, 'a':
31, 'an': 31, 'my': 31, 'our': 31, 'some': 31, 'the': 31}, {'<their>': 31, 'a': 31, 'an': 31, 'my': 31, 'on': 32,
'our': 31, 'some': 31, 'the': 31}, {'thinking': 25}, {'up': 33}, {'been': 34}, {'<did_free>': 14, 'also': 15, 'am':
26, 'are': 27, 'assembled': 33, 'been': 34, 'began': 33, 'bought': 33, 'completed': 33, 'drafted': 33, 'dreamed': 25,
'dreamt': 25, 'drew': 35, 'finished': 33, 'have': 36, 'm': 26, 'mused': 25, 'ordered': 33, 'polished': 33,
'practiced': 33, 'practised': 33, 'prayed': 25, 'prepared': 33, 'prepped': 33, 're': 27, 'remembered': 25,
'reminisced': 25, 'started': 33, 'thought': 25, 've': 36, 'was': 34, 'worked': 33, 'worried': 25, 'wrapped': 33}, {'':
(0, 'missed')}, {'awaited': 38, 'missing': 38, 'outstanding': 38, 'overdue': 38, 'pending': 38, 'unpaid': 38},
{'awaited': 38, 'missing': 38, 'outstanding': 38, 'overdue': 38, 'pending': 38, 'still': 39, 'unpaid': 38}, {'are':
40, 'is': 40, 'remain': 40, 'remains': 40, 'still': 40}, {'N': 41}, {'from': 42}, {'<bid>': 0}, {'^': 44}, {':': 45},
{'': (7, 'waiting')}, {'<until>': 47, 'D': 47}, {'us': 48}, {'here': 48, 'ready': 48, 'with': 49}, {'arrive': 48,
'be': 50, 'come': 48, 'coming': 48, 'follow': 48, 'land': 48}, {'arrive': 48, 'be': 50, 'come': 48, 'coming': 48,
'follow': 48, 'land': 48, 'to': 51}, {'is': 52, 'll': 51, 'should': 51, 'will': 51}, {'<them>': 48, 'N': 48}, {'from':
54}, {'post': 55}, {'the': 56}, {'way': 55}, {'its': 58, 'the': 58}, {'arriving': 55, 'coming': 55, 'due': 55, 'in':
57, 'landing': 55, 'on': 59}, {'<owed_thing>': 53, 'are': 60, 'is': 60, 're': 60, 's': 60}, {'D': 47}, {'D': 47, 'by':
62, 'for': 62, 'in': 62, 'on': 62}, {'<them>': 62, 'N': 62}, {'D': 47, 'before': 47, 'till': 47, 'until': 47}, {'D':
47, 'back': 65, 'before': 47, 'due': 65, 'in': 65, 'ready': 65, 'till': 47, 'until': 47}, {'follow': 63}, {'arrives':
63, 'awaited': 63, 'coming': 63, 'due': 63, 'expected': 63, 'follows': 63, 'from': 64, 'is': 52, 'lands': 63, 'll':
51, 'not': 66, 'off': 64, 'promised': 63, 'should': 51, 'to': 67, 'will': 51}, {'back': 62, 'sent': 62, 'signed': 62},
{'us': 62}, {'arrive': 62, 'be': 69, 'come': 62, 'follow': 62, 'land': 62, 'reach': 70}, {'to': 71}, {'sheet': 72},
{'...': 61, '<owed_thing>': 68, 'agreement': 72, 'answer': 72, 'contract': 72, 'copy': 72, 'decision': 72, 'deck': 72,
'docs': 72, 'documents': 72, 'draft': 72, 'feedback': 72, 'figures': 72, 'invoice': 72, 'list': 72, 'numbers': 72,
'offer': 72, 'order': 72, 'paperwork': 72, 'payment': 72, 'po': 72, 'proposal': 72, 'quote': 72, 'report': 72,
'samples': 72, 'specs': 72, 'term': 73}, {'arrives': 63, 'awaited': 63, 'coming': 63, 'due': 63, 'expected': 63,
'follows': 63, 'lands': 63, 'promised': 63}, {'<owed_thing>': 75}, {'^': 76}, {'<owed_thing>': 75, 'agreement': 72,
'answer': 72, 'contract': 72, 'copy': 72, 'decision': 72, 'deck': 72, 'docs': 72, 'documents': 72, 'draft': 72,
'feedback': 72, 'figures': 72, 'invoice': 72, 'list': 72, 'numbers': 72, 'offer': 72, 'order': 72, 'paperwork': 72,
'payment': 72, 'po': 72, 'proposal': 72, 'quote': 72, 'report': 72, 'samples': 72, 'specs': 72, 'term': 73}, {'^':
78}, {'...': 43, '<view>': 46, '^': 74, 'blood': 77, 'final': 79, 'first': 79, 'full': 77, 'lab': 77, 'new': 77,
'revised': 77, 'second': 77, 'signed': 79, 'test': 77}, {'': (5, 'mine')}, {'<until>': 81}, {'it': 82, 'one': 82,
'that': 82, 'them': 82}, {'^': 83}, {'have': 84}, {'getting': 84}, {'get': 84, 'have': 84, 'receive': 84, 'see': 84},
{'apply': 0, 'ask': 0, 'be': 0, 'buy': 0, 'call': 0, 'charge': 0, 'check': 0, 'cut': 0, 'drop': 0, 'fill': 0, 'find':
0, 'fire': 0, 'focus': 0, 'follow': 0, 'forget': 0, 'get': 0, 'go': 0, 'hand': 0, 'have': 0, 'hire': 0, 'hold': 0,
'keep': 0, 'learn': 0, 'leave': 0, 'let': 0, 'look': 0, 'make': 0, 'move': 0, 'never': 0, 'not': 0, 'pass': 0, 'pay':
0, 'phone': 0, 'play': 0, 'put': 0, 'read': 0, 'ring': 0, 'save': 0, 'see': 0, 'sell': 0, 'set': 0, 'sleep': 0,
'start': 0, 'stick': 0, 'stop': 0, 'take': 0, 'talk': 0, 'think': 0, 'try': 0, 'wait': 0, 'work': 0, 'write': 0},
{'^': 88}, {'to': 89}, {'can': 85, 'get': 84, 'gets': 84, 'is': 86, 'll': 87, 'reckons': 90, 's': 86, 'said': 90,
'says': 90, 'sez': 90, 'thinks': 90, 'will': 87}, {'^': 0}, {':': 92}, {'...': 93}, {'by': 94, 'on': 94, 'over': 94,
'via': 94}, {'N': 95}, {':': 45, 'from': 96}, {'N': 0}, {'to': 98}, {'<bid>': 0, '<imperative>': 0, 'ask': 98, 'call':
98, 'meet': 98, 'ring': 98, 'see': 98, 'speak': 99, 'talk': 99, 'whatever': 2}, {'^': 100}, {'<until>': 38, 'D': 38,
'all': 38, 'from': 38, 'till': 38, 'today': 38, 'until': 38, 'with': 38}, {'': (6, 'theirs')}, {'<to_do>': 103}, {'^':
104}, {'to': 105}, {'down': 106, 'due': 106, 'meant': 106, 'supposed': 106}, {'place': 18}, {'mine': 18, 'my': 108,
'our': 108, 'ours': 18, 'us': 18}, {'to': 109}, {'at': 109, 'to': 109}, {'are': 107, 'at': 109, 'is': 107, 'over':
110, 'round': 111, 's': 107, 'to': 109}, {'N': 112}, {'in': 0}, {'it': 114}, {'sure': 0}, {'<bid>': 0, 'ask': 0,
'call': 0, 'get': 115, 'give': 0, 'go': 0, 'leave': 0, 'let': 0, 'make': 116, 'put': 0, 'see': 0, 'take': 0, 'talk':
0, 'think': 0, 'whatever': 0, 'write': 0}, {'^': 117}, {':': 118}, {'...': 119, 'mine': 18, 'my': 108, 'our': 108,
'ours': 18, 'us': 18}, {'...': 119}, {'mind': 22}, {'my': 122}, {'on': 123}, {'...': 124, 'on': 123}, {'been': 125},
{'to': 105, 'with': 38}, {'bed': 38}, {'low': 38, 'up': 38}, {'<until>': 38, 'D': 38, 'all': 38, 'from': 38, 'till':
38, 'today': 38, 'until': 38, 'w': 38, 'with': 38}, {'office': 102}, {'office': 102, 'the': 131}, {'of': 132},
{'weather': 38}, {'the': 134}, {'...': 124, 'abroad': 102, 'away': 102, 'down': 127, 'due': 106, 'in': 128, 'laid':
129, 'meant': 106, 'off': 130, 'on': 123, 'ooo': 102, 'out': 133, 'poorly': 38, 'supposed': 106, 'traveling': 102,
'travelling': 102, 'under': 135}, {'...': 119, 'to': 109}, {'D': 28}, {'are': 138, 'falls': 138, 'is': 138, 's': 138},
{'...': 139}, {'at': 140, 'for': 140, 'in': 140, 'with': 140}, {'<their_day>': 141, 'on': 123}, {'are': 138, 'at':
140, 'falls': 138, 'for': 140, 'in': 140, 'is': 138, 's': 138, 'with': 140}, {'come': 47}, {'awaited': 47, 'due': 47,
'outstanding': 47, 'overdue': 47, 'pending': 47, 'to': 144}, {'awaited': 47, 'due': 47, 'outstanding': 47, 'overdue':
47, 'pending': 47, 'still': 145, 'to': 144}, {'are': 146, 'awaited': 47, 'due': 47, 'is': 146, 'outstanding': 47,
'overdue': 47, 'pending': 47, 's': 146, 'still': 145, 'to': 144}, {'<owed_thing>': 147}, {'...': 17}, {'for': 149,
'out': 149, 'over': 149, 'round': 149, 'to': 149}, {'me': 150, 'us': 150}, {'...': 17, 'a': 149, 'my': 149, 'our':
149, 'the': 149}, {'up': 152}, {'arrange': 152, 'book': 152, 'confirm': 152, 'fix': 152, 'plan': 152, 'propose': 152,
'schedule': 152, 'set': 153, 'suggest': 152}, {'to': 154}, {'touch': 155}, {'in': 156}, {'called': 155, 'emailed':
155, 'got': 157, 'mailed': 155, 'messaged': 155, 'phoned': 155, 'rang': 155, 'texted': 155, 'wrote': 155},
{'<their_day>': 141}, {'...': 159, '<their_day>': 143}, {'...': 159, '<their_day>': 143, 'to': 105}, {'...': 142,
'<their_day>': 143, '^': 148, 'abroad': 102, 'asked': 151, 'assistant': 158, 'away': 102, 'been': 125, 'big': 160,
'court': 160, 'down': 127, 'driving': 160, 'due': 161, 'ea': 158, 'eye': 160, 'final': 160, 'first': 160, 'heart':
160, 'hip': 160, 'hospital': 160, 'in': 128, 'invited': 151, 'job': 160, 'knee': 160, 'laid': 129, 'last': 160,
'meant': 106, 'moving': 160, 'new': 160, 'next': 160, 'off': 130, 'office': 158, 'on': 123, 'ooo': 102, 'out': 133,
'pa': 158, 'poorly': 38, 'school': 160, 'second': 160, 'secretary': 158, 'sports': 160, 'start': 160, 'supposed': 106,
'team': 158, 'traveling': 102, 'travelling': 102, 'under': 135}, {'apply': 22, 'be': 22, 'come': 22, 'do': 22, 'get':
22, 'have': 22, 'join': 22, 'meet': 22, 'run': 22, 'see': 22, 'take': 22, 'try': 22}, {'^': 104, 'mine': 18, 'my':
108, 'our': 108, 'ours': 18, 'us': 18}, {'with': 38}, {'...': 124, 'abroad': 102, 'away': 102, 'down': 165, 'in': 128,
'laid': 129, 'off': 130, 'on': 123, 'ooo': 102, 'out': 133, 'poorly': 38, 'traveling': 102, 'travelling': 102,
'under': 135}, {':': 101, 'abroad': 102, 'and': 113, 'are': 107, 'at': 120, 'away': 102, 'by': 121, 'has': 126, 'in':
121, 'is': 136, 'keeps': 125, 'off': 102, 'on': 121, 'ooo': 102, 'out': 133, 'over': 137, 'round': 111, 's': 162,
'should': 163, 'to': 164, 'traveling': 102, 'travelling': 102, 'via': 121, 'was': 166}, {'<until>': 81, 'D': 81},
{'<them>': 168, 'N': 168}, {'to': 169}, {'<them>': 82, 'N': 82}, {'across': 170, 'back': 170, 'is': 52, 'll': 51,
'off': 170, 'out': 170, 'over': 170, 'should': 51, 'to': 171, 'will': 51}, {'<them>': 47, 'N': 47}, {'from': 173},
{'by': 173, 'from': 173, 'with': 173}, {'<me>': 62}, {'to': 176}, {'back': 177, 'from': 54, 'out': 177, 'over': 177,
'to': 176}, {'D': 81}, {'<them>': 179}, {'to': 180}, {'across': 181, 'back': 181, 'off': 181, 'on': 181, 'out': 181,
'over': 181}, {'me': 48, 'us': 48}, {'with': 183}, {'to': 183}, {'arrive': 184, 'be': 184, 'come': 185, 'get': 185,
'land': 184, 'reach': 183}, {'arriving': 55, 'awaited': 175, 'coming': 178, 'due': 55, 'going': 182, 'in': 57,
'landing': 55, 'on': 59, 'outstanding': 175, 'pending': 175, 'to': 186}, {'hands': 179, 'inbox': 179, 'letterbox':
179, 'mailbox': 179, 'postbox': 179}, {'<their>': 188}, {'back': 177, 'in': 189, 'out': 177, 'over': 177, 'to': 176},
{'': (7, 'waiting'), 'D': 47}, {'<them>': 191, 'N': 191}, {'by': 173, 'from': 192, 'with': 173}, {'back': 177, 'out':
177, 'over': 177, 'to': 176}, {'from': 192}, {'from': 192, 'to': 169}, {'<until>': 47}, {'<them>': 197, 'N': 197,
'me': 82, 'us': 82}, {'<me>': 62, '<them>': 168, 'N': 168}, {'to': 199}, {'<me>': 62, '<them>': 82, 'N': 82},
{'across': 170, 'back': 200, 'off': 170, 'out': 200, 'over': 200, 'round': 170, 'to': 201, 'up': 170}, {'across': 170,
'back': 170, 'off': 170, 'out': 170, 'over': 170, 'round': 170, 'up': 170}, {'across': 170, 'back': 170, 'off': 170,
'on': 181, 'out': 170, 'over': 170, 'round': 170, 'up': 170}, {'across': 181, 'back': 181, 'off': 181, 'on': 181,
'out': 181, 'over': 181, 'to': 169}, {'across': 170, 'back': 200, 'in': 189, 'off': 205, 'on': 181, 'out': 200,
'over': 200, 'round': 170, 'to': 199, 'up': 170}, {'in': 189}, {'across': 170, 'back': 170, 'off': 170, 'on': 181,
'out': 170, 'over': 170, 'round': 170, 'to': 169, 'up': 170}, {'<their>': 188, 'the': 56}, {'arriving': 55, 'awaited':
175, 'coming': 178, 'due': 55, 'going': 208, 'in': 209, 'landing': 55, 'off': 182, 'on': 59, 'outstanding': 175,
'pending': 175, 'to': 186}, {'desk': 179}, {'<their>': 211}, {'<them>': 179, 'me': 48, 'us': 48}, {'in': 189, 'on':
212, 'with': 213}, {'<me>': 62, 'me': 48, 'us': 48}, {'back': 177, 'out': 177, 'over': 177, 'to': 215}, {'in': 189,
'with': 183}, {'arrive': 184, 'be': 214, 'come': 216, 'get': 185, 'go': 208, 'land': 217, 'reach': 183}, {'': (4,
'needs_from_me')}, {'<until>': 219}, {'D': 47, 'by': 62, 'for': 62, 'from': 192, 'on': 62, 'to': 169}, {'awaited':
175, 'outstanding': 175, 'pending': 175}, {'<until>': 81, 'D': 81, 'end': 168, 'side': 168, 'team': 168}, {'me': 223,
'my': 223, 'our': 223, 'us': 223}, {'at': 224, 'by': 224, 'from': 224}, {'hands': 179, 'inbox': 179, 'letterbox': 179,
'mailbox': 179}, {'<their>': 226}, {'done': 225, 'given': 225, 'in': 227, 'mailed': 225, 'on': 212, 'provided': 225,
'sent': 225, 'shared': 225, 'submitted': 225, 'uploaded': 225, 'with': 213}, {'arrive': 184, 'be': 228, 'come': 185,
'get': 185, 'land': 184, 'reach': 183}, {'<owed_thing>': 172, '<until>': 174, 'are': 187, 'arrives': 190, 'awaited':
193, 'come': 194, 'comes': 194, 'coming': 195, 'due': 196, 'expected': 195, 'from': 198, 'gets': 202, 'getting': 203,
'go': 204, 'goes': 206, 'going': 204, 'hits': 207, 'is': 210, 'lands': 190, 'll': 218, 'outstanding': 175, 'owed':
170, 'owing': 170, 'pending': 175, 'please': 220, 'pls': 220, 'plz': 220, 'promised': 221, 're': 60, 's': 60, 'shall':
186, 'should': 186, 'still': 222, 'to': 229, 'will': 218}, {'<until>': 103}, {'...': 231}, {'to': 171}, {'drafting':
47, 'finishing': 47, 'preparing': 47, 'printing': 47, 'sending': 47, 'signing': 47}, {'are': 234, 'is': 234, 're':
234, 's': 234}, {'<them>': 62, 'N': 62, 'to': 169}, {'<them>': 168, 'N': 168, 'follow': 63}, {'...': 233, 'across':
170, 'arrives': 63, 'awaited': 63, 'back': 170, 'coming': 63, 'due': 63, 'expected': 63, 'follows': 63, 'from': 64,
'he': 235, 'is': 52, 'lands': 63, 'll': 51, 'not': 66, 'off': 236, 'out': 170, 'over': 170, 'promised': 63, 'she':
235, 'should': 51, 'they': 235, 'to': 237, 'will': 51}, {'...': 170}, {'N': 81}, {'to': 240}, {'promised': 47,
'reckons': 47, 'said': 47, 'says': 47, 'swears': 47}, {'$$': 47, '<they>': 242}, {'<until>': 243, 'D': 243}, {'D':
103}, {'<me>': 245}, {'D': 103, 'to': 246}, {'across': 247, 'back': 247, 'over': 247, 'round': 247}, {'...': 248},
{'<their>': 249, 'it': 249, 'me': 103, 'that': 249, 'the': 249, 'them': 249, 'us': 103}, {'with': 240}, {'<me>': 103,
'<them>': 168, 'N': 168}, {'to': 252}, {'across': 170, 'back': 253, 'off': 170, 'out': 170, 'over': 170, 'to': 169},
{'...': 245, 'D': 103}, {'...': 170, 'to': 71}, {'me': 103, 'us': 103}, {'up': 251}, {'back': 241}, {'across': 170,
'back': 170, 'off': 170, 'out': 170, 'over': 170, 'to': 169}, {'<me>': 103}, {'to': 261}, {'back': 262, 'me': 103,
'us': 103}, {'...': 245}, {'me': 264, 'us': 264}, {'know': 103}, {'<me>': 266}, {'out': 241}, {'N': 81, 'arrive': 62,
'be': 69, 'come': 62, 'follow': 62, 'land': 62, 'reach': 70}, {'to': 269}, {'back': 262}, {'...': 230, '<give3>': 232,
'<owed_thing>': 238, 'agreement': 72, 'amended': 239, 'answer': 72, 'apologise': 241, 'apologize': 241, 'ask': 240,
'back': 244, 'bringing': 250, 'chase': 240, 'check': 251, 'clean': 239, 'coming': 254, 'congratulate': 240,
'contract': 72, 'copy': 72, 'corrected': 239, 'decision': 72, 'deck': 72, 'delivers': 255, 'docs': 72, 'documents':
72, 'draft': 256, 'drafting': 257, 'drafts': 255, 'dropping': 250, 'emailing': 250, 'emails': 255, 'feedback': 72,
'figures': 72, 'final': 239, 'finding': 257, 'first': 239, 'follow': 258, 'forwarding': 250, 'forwards': 255, 'full':
239, 'get': 259, 'gets': 260, 'getting': 263, 'giving': 265, 'goes': 260, 'going': 260, 'introduce': 240, 'invite':
240, 'invoice': 72, 'lending': 257, 'letting': 267, 'list': 72, 'mails': 255, 'making': 265, 'my': 239, 'new': 239,
'numbers': 72, 'offer': 72, 'order': 72, 'our': 239, 'paperwork': 72, 'pay': 240, 'payment': 72, 'pays': 255, 'ping':
240, 'po': 72, 'posting': 250, 'pricing': 257, 'proper': 239, 'proposal': 72, 'quote': 72, 'quoting': 257, 'reach':
268, 'remind': 240, 'report': 270, 'reporting': 271, 'returns': 255, 'reverting': 271, 'revised': 239, 'revises': 255,
'samples': 72, 'send': 240, 'sending': 250, 'sends': 255, 'shares': 255, 'showing': 265, 'signed': 239, 'sorting':
257, 'specs': 72, 'tell': 240, 'telling': 265, 'term': 73, 'texting': 257, 'thank': 240, 'updated': 239, 'write': 240,
'writing': 265}, {'is': 52, 'll': 51, 'should': 51, 'to': 171, 'will': 51}, {'<owed_thing>': 273, 'are': 60, 'is': 60,
're': 60, 's': 60}, {'<them>': 82, 'N': 82, 'follow': 63}, {'...': 233, 'arrives': 63, 'awaited': 63, 'coming': 63,
'due': 63, 'expected': 63, 'follows': 63, 'from': 64, 'is': 52, 'lands': 63, 'll': 51, 'not': 66, 'off': 64,
'promised': 63, 'should': 51, 'to': 275, 'will': 51}, {'...': 274, '<owed_thing>': 276, 'agreement': 72, 'answer': 72,
'contract': 72, 'copy': 72, 'decision': 72, 'deck': 72, 'docs': 72, 'documents': 72, 'draft': 72, 'feedback': 72,
'figures': 72, 'invoice': 72, 'list': 72, 'numbers': 72, 'offer': 72, 'order': 72, 'paperwork': 72, 'payment': 72,
'po': 72, 'proposal': 72, 'quote': 72, 'report': 72, 'samples': 72, 'specs': 72, 'term': 73}, {'': (23, 'contact')},
{'N': 278}, {'from': 279}, {'...': 280, 'from': 279}, {'...': 43, '^': 277, 'blood': 77, 'card': 281, 'final': 79,
'first': 79, 'full': 77, 'lab': 77, 'letter': 281, 'new': 77, 'note': 281, 'parcel': 281, 'postcard': 281, 'revised':
77, 'second': 77, 'signed': 79, 'telegram': 281, 'test': 77}, {'of': 92}, {'favour': 283}, {'against': 92, 'for': 92,
'in': 284}, {'against': 92, 'firmly': 285, 'for': 92, 'in': 284, 'strongly': 285}, {'s': 47}, {'<their>': 47, 'N':
287}, {'^': 288}, {'^': 81}, {'<them>': 290, 'N': 290}, {'<did_free>': 14, 'owe': 291}, {'<owed_thing>': 53}, {'...':
293, '<owed_thing>': 276, 'agreement': 72, 'answer': 72, 'contract': 72, 'copy': 72, 'decision': 72, 'deck': 72,
'docs': 72, 'documents': 72, 'draft': 72, 'feedback': 72, 'figures': 72, 'invoice': 72, 'list': 72, 'numbers': 72,
'offer': 72, 'order': 72, 'paperwork': 72, 'payment': 72, 'po': 72, 'proposal': 72, 'quote': 72, 'report': 72,
'samples': 72, 'specs': 72, 'term': 73}, {'...': 43, '^': 294, 'blood': 77, 'final': 79, 'first': 79, 'full': 77,
'lab': 77, 'new': 77, 'revised': 77, 'second': 77, 'signed': 79, 'test': 77}, {'N': 22}, {'about': 296, 'of': 296},
{'card': 281, 'letter': 281, 'note': 281, 'parcel': 281, 'postcard': 281, 'telegram': 281}, {'': (0, 'missed'),
'times': 38}, {'time': 38}, {'again': 38, 'both': 299, 'each': 300, 'every': 300, 'only': 38, 'twice': 38},
{'machine': 301}, {'<until>': 219, 'before': 219, 'by': 219, 'until': 219}, {'...': 303}, {'my': 304, 'our': 304},
{'^': 305}, {'<them>': 18, 'N': 18}, {'meet': 307, 'see': 307, 'visit': 307}, {'to': 308}, {'down': 309, 'out': 309,
'over': 309, 'round': 309, 'to': 308, 'up': 309}, {'<det>': 0, '<my>': 0, 'N': 0, 'all': 0, 'in': 0, 'it': 0, 'more':
0, 'off': 0, 'on': 0, 'out': 0, 'them': 0, 'up': 0}, {'<bid>': 0, '<bid_it>': 311}, {'^': 312}, {'^': 312, 'that': 45,
'to': 313}, {'^': 44, 'that': 45, 'to': 45}, {'reckons': 314, 'said': 314, 'says': 314, 'thinks': 315}, {'$$': 38},
{'tone': 317}, {'accounts': 28}, {'all': 319}, {'out': 286}, {'...': 17, 'D': 16, 'later': 16}, {'N': 322}, {'w': 323,
'with': 323}, {'up': 324}, {'^': 0, 'against': 92, 'firmly': 285, 'for': 92, 'in': 284, 'strongly': 285}, {'to': 149,
'w': 149, 'with': 149}, {'away': 327, 'back': 327, 'down': 327, 'out': 327, 'over': 327, 'round': 327, 'to': 149,
'up': 327, 'w': 149, 'with': 149}, {'...': 220, '<until>': 219}, {'approved': 329, 'back': 329, 'booked': 329,
'checked': 329, 'cleared': 329, 'delivered': 329, 'done': 329, 'filed': 329, 'finished': 329, 'fixed': 329, 'in': 329,
'paid': 329, 'posted': 329, 'printed': 329, 'ready': 329, 'returned': 329, 'reviewed': 329, 'sent': 329, 'settled':
329, 'signed': 329, 'sorted': 329}, {'...': 330}, {'all': 331, 'everything': 331, 'it': 331, 'my': 331, 'our': 331,
'that': 331, 'the': 331, 'them': 331, 'those': 331}, {'^': 332}, {'^': 44, 'like': 333}, {'owe': 291}, {'...': 46,
':': 45}, {'N': 336}, {'from': 337}, {'<them>': 18, 'N': 18, 'away': 327, 'back': 327, 'down': 327, 'out': 327,
'over': 327, 'round': 327, 'to': 149, 'up': 327, 'w': 149, 'with': 149}, {'$$': 38, 'tone': 317}, {'reckons': 315,
'said': 315, 'says': 315, 'thinks': 315}, {'<owed_thing>': 220}, {'...': 48, '<until>': 47, 'D': 47}, {'...': 342,
'<their>': 343, 'a': 343, 'an': 343, 'everything': 343, 'it': 343, 'news': 343, 'that': 343, 'the': 343, 'them': 343,
'this': 343, 'word': 343}, {'...': 342}, {'^': 345}, {'^': 344, 'a': 346, 'an': 346}, {'<their>': 343, 'a': 343, 'an':
343, 'everything': 343, 'it': 343, 'news': 343, 'that': 343, 'the': 343, 'them': 343, 'this': 343, 'word': 343}, {'^':
348}, {'...': 220}, {'<until>': 219, 'D': 47}, {'...': 351, '<until>': 47, 'D': 47}, {'...': 342, '<owed_thing>': 329,
'<their>': 343, 'a': 343, 'all': 350, 'an': 343, 'everything': 343, 'it': 343, 'my': 304, 'news': 343, 'our': 304,
'some': 350, 'that': 343, 'the': 352, 'them': 343, 'this': 343, 'those': 350, 'word': 343}, {'...': 342,
'<owed_thing>': 329}, {'^': 354}, {'^': 353, 'a': 355, 'an': 355}, {'<until>': 219, 'approved': 329, 'back': 329,
'booked': 329, 'checked': 329, 'cleared': 329, 'delivered': 329, 'done': 329, 'filed': 329, 'finished': 329, 'fixed':
329, 'in': 329, 'paid': 329, 'posted': 329, 'printed': 329, 'ready': 329, 'returned': 329, 'reviewed': 329, 'sent':
329, 'settled': 329, 'signed': 329, 'sorted': 329}, {'...': 357}, {'<until>': 219, 'approved': 329, 'back': 329,
'before': 219, 'booked': 329, 'by': 219, 'checked': 329, 'cleared': 329, 'delivered': 329, 'done': 329, 'filed': 329,
'finished': 329, 'fixed': 329, 'in': 329, 'paid': 329, 'posted': 329, 'printed': 329, 'ready': 329, 'returned': 329,
'reviewed': 329, 'sent': 329, 'settled': 329, 'signed': 329, 'sorted': 329, 'until': 219}, {'...': 359}, {'...': 342,
'<owed_thing>': 329, 'all': 358, 'everything': 331, 'it': 331, 'my': 360, 'our': 360, 'some': 350, 'that': 331, 'the':
358, 'them': 331, 'those': 358}, {'^': 361, 'a': 355, 'an': 355}, {'better': 0, 'crazy': 0, 'daft': 0, 'foolish': 0,
'mad': 0, 'nuts': 0, 'overpaying': 0, 'right': 0, 'silly': 0, 'stupid': 0, 'too': 0, 'undercharging': 0,
'underpricing': 0, 'wise': 0, 'wrong': 0}, {'^': 363}, {'be': 364}, {'am': 364, 'are': 364, 'd': 365, 'm': 364, 're':
364, 'were': 364, 'would': 365}, {'<i>': 366}, {'<i>': 366, 'that': 367}, {'saying': 28}, {'are': 369, 'say': 28},
{'': (13, 'talk'), 'are': 28, 'got': 28, 'had': 28, 'has': 28, 'is': 28, 'left': 28, 'might': 28, 'quit': 28, 's': 28,
'was': 28, 'were': 28, 'will': 28}, {'are': 28, 'got': 28, 'had': 28, 'has': 28, 'is': 28, 'left': 28, 'might': 28,
'quit': 28, 's': 28, 'was': 28, 'were': 28, 'will': 28}, {'': (13, 'talk'), '<they>': 372}, {'<they>': 371, 'it': 28,
'on': 28, 'that': 373}, {'<they>': 372}, {'<they>': 372, 'that': 375}, {'it': 28}, {'has': 377, 'is': 28},
{'answering': 302, 'answerphone': 301, 'vm': 301, 'voicemail': 301}, {'down': 18, 'in': 18, 'over': 18, 'round': 18,
'up': 18}, {'w': 149, 'with': 149}, {'call': 381, 'meeting': 381}, {'N': 380, 'a': 382, 'breakfast': 381, 'brunch':
381, 'coffee': 381, 'dinner': 381, 'drinks': 381, 'lunch': 381, 'tea': 381}, {'...': 17, 'meet': 307, 'see': 307,
'visit': 307}, {'to': 384, 'w': 149, 'with': 149}, {'away': 327, 'back': 327, 'down': 385, 'out': 385, 'over': 385,
'round': 385, 'to': 384, 'up': 385, 'w': 149, 'with': 149}, {'<verb3>': 28}, {'': (13, 'talk'), 'N': 28}, {'<they>':
28, 'N': 387, 'it': 28, 'on': 28, 'that': 388}, {'': (13, 'talk'), '<they>': 372, 'N': 28}, {'<they>': 371, 'N': 387,
'it': 28, 'on': 28, 'that': 390}, {'<they>': 28, 'it': 28, 'on': 28, 'that': 28}, {'^': 148}, {'<they>': 22}, {'have':
349}, {'<they>': 22, 'that': 394, 'to': 395}, {'<they>': 22, 'that': 394}, {'<they>': 28}, {'did': 398, 'does': 398,
'has': 398, 'is': 398, 'was': 398, 'will': 398}, {'hear': 62}, {'^': 400}, {'...': 168}, {'<giveinf>': 402, '<redo>':
402, '<to_do>': 402}, {'^': 403}, {'gather': 28, 'hear': 28, 'll': 401, 'to': 404, 'understand': 28}, {'': (15,
'gave:intro')}, {'N': 406}, {'N': 407}, {'off': 317}, {'busy': 317, 'dead': 317, 'engaged': 317, 'switched': 409},
{'busy': 317, 'dead': 317, 'engaged': 317, 'is': 410, 's': 410, 'seems': 28, 'switched': 409, 'was': 410},
{'bringing': 257, 'drafting': 257, 'dropping': 257, 'emailing': 257, 'finding': 257, 'forwarding': 257, 'getting':
257, 'giving': 265, 'lending': 257, 'making': 265, 'posting': 257, 'pricing': 257, 'quoting': 257, 'sending': 257,
'showing': 265, 'sorting': 257, 'telling': 265, 'texting': 257, 'writing': 265}, {'^': 412, 'answering': 302,
'answerphone': 301, 'reckons': 314, 'said': 314, 'says': 314, 'thinks': 315, 'vm': 301, 'voicemail': 301}, {'has':
377}, {'whole': 38}, {'$$': 38, 'again': 38, 'all': 38, 'both': 38, 'each': 38, 'every': 38, 'for': 38, 'still': 38,
'the': 415}, {'again': 38, 'all': 38, 'both': 38, 'each': 38, 'every': 38, 'for': 38, 'still': 38, 'the': 415},
{'busy': 416, 'dead': 416, 'engaged': 416, 'off': 417, 'switched': 409}, {'busy': 416, 'dead': 416, 'engaged': 416,
'is': 418, 'off': 417, 's': 418, 'switched': 409, 'was': 418}, {'like': 28}, {'says': 28}, {'to': 404}, {'<them>': 18,
'N': 322}, {':': 290}, {'self': 424}, {'to': 425}, {'1': 38}, {'call': 38, 'meeting': 38}, {'up': 38}, {'off': 38},
{'one': 38}, {'to': 431}, {'1': 427, '1on1': 38, 'appointment': 38, 'board': 428, 'breakfast': 38, 'call': 38,
'catch': 429, 'coffee': 38, 'demo': 38, 'dinner': 38, 'interview': 38, 'kick': 430, 'kickoff': 38, 'lunch': 38,
'meeting': 38, 'offsite': 38, 'one': 432, 'party': 38, 'retro': 38, 'review': 38, 'session': 38, 'slot': 38, 'stand':
429, 'standup': 38, 'sync': 38, 'weekly': 38, 'workshop': 38, 'zoom': 38}, {'': (0, 'missed'), '1': 427, '1on1': 38,
'appointment': 38, 'board': 428, 'breakfast': 38, 'call': 38, 'catch': 429, 'coffee': 38, 'demo': 38, 'dinner': 38,
'interview': 38, 'kick': 430, 'kickoff': 38, 'lunch': 38, 'meeting': 38, 'offsite': 38, 'one': 432, 'party': 38,
'retro': 38, 'review': 38, 'session': 38, 'slot': 38, 'stand': 429, 'standup': 38, 'sync': 38, 'weekly': 38,
'workshop': 38, 'zoom': 38}, {'1': 427, '1on1': 38, 'appointment': 38, 'board': 433, 'breakfast': 38, 'call': 38,
'catch': 429, 'coffee': 38, 'daily': 433, 'demo': 38, 'dinner': 38, 'interview': 38, 'kick': 430, 'kickoff': 38,
'lunch': 38, 'meeting': 38, 'monthly': 433, 'offsite': 38, 'one': 432, 'party': 38, 'quarterly': 433, 'retro': 38,
'review': 38, 'session': 38, 'slot': 38, 'stand': 429, 'standup': 38, 'sync': 38, 'team': 433, 'weekly': 434,
'workshop': 38, 'zoom': 38}, {'s': 435}, {'<their>': 435, 'D': 435, 'N': 436, 'my': 435, 'our': 435, 'the': 435,
'this': 435}, {'touch': 38}, {'in': 438}, {'see': 38}, {'': (0, 'missed'), 'up': 38}, {'base': 38}, {'ask': 38,
'check': 38, 'drop': 38, 'email': 38, 'get': 439, 'give': 38, 'go': 440, 'invite': 38, 'look': 441, 'message': 38,
'phone': 38, 'ping': 38, 'pop': 38, 'reply': 38, 'ring': 38, 'send': 38, 'text': 38, 'thank': 38, 'touch': 442,
'write': 38}, {'really': 443}, {'<owed_thing>': 233}, {'...': 445, '<owed_thing>': 260}, {'into': 28}, {'bought': 28,
'bumped': 447, 'called': 28, 'danced': 28, 'dated': 28, 'goes': 28, 'had': 28, 'has': 28, 'heard': 28, 'knows': 28,
'met': 28, 'played': 28, 'plays': 28, 'ran': 447, 'rang': 28, 'reckons': 28, 'said': 28, 'sat': 28, 'saw': 28, 'says':
28, 'sold': 28, 'spoke': 28, 'talked': 28, 'thinks': 28, 'told': 28, 'visited': 28, 'was': 28, 'went': 28, 'worked':
28, 'works': 28}, {'...': 43, '^': 446, 'accountant': 448, 'aunt': 448, 'boss': 448, 'boyfriend': 448, 'brother': 448,
'colleague': 448, 'cousin': 448, 'dad': 448, 'daughter': 448, 'father': 448, 'flatmate': 448, 'friend': 448,
'girlfriend': 448, 'gran': 448, 'grandmother': 448, 'husband': 448, 'lawyer': 448, 'mom': 448, 'mother': 448, 'mum':
448, 'neighbor': 448, 'neighbour': 448, 'nephew': 448, 'niece': 448, 'partner': 448, 'roommate': 448, 'sister': 448,
'son': 448, 'uncle': 448, 'wife': 448}, {'me': 424}, {'for': 450}, {'^': 345, 'a': 346, 'an': 346}, {'...': 342,
'<owed_thing>': 329, 'all': 358, 'everything': 331, 'it': 331, 'my': 358, 'our': 358, 'some': 350, 'that': 331, 'the':
358, 'them': 331, 'those': 358}, {'^': 453, 'a': 355, 'an': 355}, {'$$': 38, '...': 317}, {'of': 289}, {'N': 455,
'sign': 456}, {'': (23, 'contact'), '...': 46, ':': 45}, {'N': 458}, {'for': 450, 'from': 459, 'to': 425}, {'s': 38},
{'<their>': 38, 'N': 461}, {'N': 28}, {'from': 462, 'that': 463, 'through': 462, 'via': 462}, {'be': 22, 'have': 22,
'to': 22}, {'back': 38, 'in': 438}, {'apologise': 38, 'apologize': 38, 'ask': 38, 'check': 38, 'congratulate': 38,
'drop': 38, 'email': 38, 'get': 466, 'give': 38, 'go': 440, 'invite': 38, 'look': 441, 'message': 38, 'phone': 38,
'ping': 38, 'pop': 38, 'reply': 38, 'ring': 38, 'send': 38, 'text': 38, 'thank': 38, 'touch': 442, 'write': 38}, {'N':
465, 'to': 467}, {'<them>': 290}, {'say': 28}, {'<giveinf>': 350, '<redo>': 350, '<to_do>': 350}, {'^': 471}, {'N':
387, 'that': 463}, {'to': 443}, {'ought': 474, 'should': 443}, {'better': 0}, {'to': 0}, {'d': 476, 'must': 0, 'need':
477, 'ought': 477, 'should': 0}, {'^': 478}, {'<i>': 479}, {'and': 480}, {'<bid>': 0, '<bid_it>': 311, 'apply': 0,
'ask': 0, 'be': 0, 'buy': 0, 'call': 0, 'charge': 0, 'check': 0, 'cut': 0, 'drop': 0, 'fill': 0, 'find': 0, 'fire': 0,
'focus': 0, 'follow': 0, 'forget': 0, 'get': 0, 'go': 0, 'hand': 0, 'have': 0, 'hire': 0, 'hold': 0, 'keep': 0,
'learn': 0, 'leave': 0, 'let': 0, 'look': 0, 'make': 0, 'move': 0, 'never': 0, 'not': 0, 'pass': 0, 'pay': 0, 'phone':
0, 'play': 0, 'put': 0, 'read': 0, 'ring': 0, 'save': 0, 'see': 0, 'sell': 0, 'set': 0, 'sleep': 0, 'start': 0,
'stick': 0, 'stop': 0, 'take': 0, 'talk': 0, 'think': 0, 'try': 0, 'wait': 0, 'work': 0, 'write': 0}, {'^': 482},
{'...': 481, '<i>': 366, '^': 312, 'just': 45, 'that': 367, 'to': 483}, {'are': 28}, {'t': 0}, {'<bid>': 0,
'<bid_it>': 311, 'always': 0, 'build': 0, 'buy': 0, 'charge': 0, 'cut': 0, 'don': 486, 'dont': 0, 'double': 0, 'drop':
0, 'fire': 0, 'focus': 0, 'hire': 0, 'keep': 0, 'launch': 0, 'never': 0, 'raise': 0, 'sell': 0, 'ship': 0, 'start': 0,
'stop': 0, 'test': 0, 'try': 0, 'use': 0, 'wait': 0}, {'<bid>': 0, '<bid_it>': 311, 'always': 0, 'apply': 0, 'ask': 0,
'be': 0, 'build': 0, 'buy': 0, 'call': 0, 'charge': 0, 'check': 0, 'cut': 0, 'don': 486, 'dont': 0, 'double': 0,
'drop': 0, 'fill': 0, 'find': 0, 'fire': 0, 'focus': 0, 'follow': 0, 'forget': 0, 'get': 0, 'go': 0, 'hand': 0,
'have': 0, 'hire': 0, 'hold': 0, 'keep': 0, 'launch': 0, 'learn': 0, 'leave': 0, 'let': 0, 'look': 0, 'make': 0,
'move': 0, 'never': 0, 'not': 0, 'pass': 0, 'pay': 0, 'phone': 0, 'play': 0, 'put': 0, 'raise': 0, 'read': 0, 'ring':
0, 'save': 0, 'see': 0, 'sell': 0, 'set': 0, 'ship': 0, 'sleep': 0, 'start': 0, 'stick': 0, 'stop': 0, 'take': 0,
'talk': 0, 'test': 0, 'think': 0, 'try': 0, 'use': 0, 'wait': 0, 'work': 0, 'write': 0}, {'^': 488}, {'...': 481, '^':
487, 'just': 45, 'to': 489}, {'...': 481, '<i>': 366, '^': 487, 'just': 45, 'that': 367, 'to': 489}, {'later': 16},
{'N': 492}, {'': (13, 'talk'), 'like': 28}, {'reminder': 424}, {'^': 348, 'back': 38}, {'N': 465, 'apologise': 38,
'apologize': 38, 'ask': 38, 'check': 38, 'congratulate': 38, 'drop': 38, 'email': 38, 'get': 496, 'have': 349, 'hear':
349, 'invite': 38, 'message': 38, 'phone': 38, 'probably': 443, 'really': 443, 'reply': 38, 'send': 38, 'text': 38,
'thank': 38, 'write': 38}, {'hear': 28}, {'i': 498}, {'should': 163}, {'from': 462, 'through': 462, 'via': 462},
{'sign': 456}, {'of': 173}, {'from': 173, 'off': 173, 'out': 503}, {'...': 504}, {'^': 505}, {'...': 504, '<their>':
47, 'N': 287}, {'<their>': 506, '^': 507, 'a': 506, 'an': 506, 'any': 506, 'my': 506, 'our': 506, 'the': 506},
{'given': 508, 'sent': 508}, {'<their>': 506, '^': 505, 'a': 506, 'an': 506, 'any': 506, 'my': 506, 'our': 506, 'the':
506}, {'up': 508}, {'be': 509, 'collect': 508, 'get': 508, 'have': 510, 'hear': 510, 'pick': 511, 'receive': 508,
'see': 508}, {'after': 289, 'chasing': 289, 'lacking': 289, 'missing': 289, 'no': 502, 'owe': 291, 'short': 456, 'to':
512}, {'to': 379}, {'': (3, 'advice'), '<bid>': 0}, {'^': 515, 'just': 45, 'to': 45}, {'is': 28}, {'it': 82},
{'<until>': 81, '^': 518}, {'get': 519, 'have': 519, 'see': 519}, {'could': 520, 'd': 520, 'll': 520, 'will': 520,
'would': 520}, {'<they>': 521}, {'promised': 522, 'said': 522, 'swore': 522}, {'<i>': 523}, {'...': 233, 'across':
170, 'arrives': 63, 'awaited': 63, 'back': 170, 'coming': 63, 'due': 63, 'expected': 63, 'follows': 63, 'from': 64,
'is': 52, 'lands': 63, 'll': 51, 'not': 66, 'off': 236, 'out': 170, 'over': 170, 'promised': 63, 'should': 51, 'to':
237, 'will': 51}, {'...': 274, '<owed_thing>': 525, 'agreement': 72, 'answer': 72, 'contract': 72, 'copy': 72,
'decision': 72, 'deck': 72, 'docs': 72, 'documents': 72, 'draft': 72, 'feedback': 72, 'figures': 72, 'invoice': 72,
'list': 72, 'numbers': 72, 'offer': 72, 'order': 72, 'paperwork': 72, 'payment': 72, 'po': 72, 'proposal': 72,
'quote': 72, 'report': 72, 'samples': 72, 'specs': 72, 'term': 73}, {'...': 43, '^': 526, 'blood': 77, 'buzz': 517,
'final': 79, 'first': 79, 'full': 77, 'lab': 77, 'new': 77, 'revised': 77, 'rumour': 517, 'second': 77, 'signed': 79,
'test': 77, 'word': 517}, {'say': 28, 'to': 105}, {'': (11, 'thinking'), 'N': 22}, {'<they>': 22, 'N': 22, 'about':
529, 'i': 22, 'maybe': 22, 'of': 529, 'perhaps': 22, 'that': 22, 'we': 22}, {'...': 481, '<i>': 366, 'that': 367,
'to': 89}, {'<them>': 81, 'N': 81}, {'forward': 532, 'intro': 532, 'introduce': 532, 'send': 532, 'share': 532}, {'':
(12, 'task')}, {'^': 533, 'do': 534}, {'<them>': 38, 'N': 38}, {'of': 536}, {'<them>': 38, 'N': 38, 'hold': 537},
{'to': 536}, {'call': 536, 'catch': 536, 'get': 538, 'hunt': 536, 'nail': 536, 'pin': 536, 'raise': 536, 'reach': 536,
'ring': 536, 'see': 536, 'speak': 539, 'track': 536}, {'to': 540}, {'$$': 38, 'again': 38, 'both': 299, 'each': 300,
'every': 300, 'only': 38, 'twice': 38}, {'against': 92, 'firmly': 285, 'for': 92, 'in': 284, 'strongly': 285,
'thinking': 25}, {'from': 337, 'has': 377, 'is': 28}, {'<bid>': 0, 'go': 0}, {'^': 545}, {'^': 44, 'like': 333, 'not':
546}, {'t': 546}, {'to': 512}, {':': 4, '<did_free>': 14, '<i>': 37, '<their>': 80, '<they>': 91, '<view>': 97, 'N':
167, '^': 272, 'a': 282, 'advised': 286, 'advises': 92, 'advocates': 92, 'after': 289, 'also': 292, 'am': 34, 'an':
295, 'annoyed': 297, 'another': 298, 'answering': 302, 'answerphone': 301, 'anxious': 297, 'argued': 286, 'assembled':
33, 'awaiting': 306, 'awaits': 306, 'away': 310, 'basically': 316, 'been': 34, 'began': 33, 'blood': 77, 'bought': 33,
'busy': 318, 'by': 320, 'came': 321, 'card': 280, 'catching': 325, 'chasing': 289, 'collecting': 307, 'completed': 33,
'counseled': 326, 'counselled': 326, 'counsels': 92, 'curious': 297, 'cycling': 328, 'd': 334, 'definitely': 335,
'dm': 338, 'drafted': 33, 'dreamed': 25, 'dreamt': 25, 'drew': 35, 'driving': 339, 'dropping': 307, 'email': 338,
'engaged': 340, 'essentially': 341, 'excited': 297, 'expect': 347, 'expected': 349, 'expecting': 356, 'expects': 362,
'favours': 92, 'feels': 368, 'fetching': 307, 'figures': 368, 'final': 79, 'finished': 33, 'first': 79, 'flying': 328,
'folk': 370, 'from': 337, 'full': 77, 'gather': 374, 'gathered': 376, 'going': 328, 'gossip': 378, 'got': 379, 'have':
36, 'having': 383, 'he': 106, 'heading': 386, 'hear': 389, 'heard': 391, 'hearing': 392, 'her': 393, 'his': 393,
'honestly': 341, 'hope': 396, 'hoping': 397, 'hosting': 307, 'how': 399, 'i': 405, 'intro': 408, 'it': 411, 'jealous':
297, 'just': 413, 'lab': 77, 'lacking': 289, 'legend': 414, 'letter': 280, 'line': 419, 'literally': 341, 'looks':
420, 'm': 34, 'mail': 338, 'market': 421, 'me': 422, 'meeting': 423, 'memo': 426, 'message': 338, 'missed': 437,
'missing': 289, 'mused': 25, 'must': 444, 'my': 449, 'nb': 451, 'need': 452, 'needed': 454, 'needs': 362, 'new': 77,
'no': 457, 'note': 460, 'noticed': 464, 'now': 335, 'number': 419, 'off': 386, 'only': 379, 'ordered': 33, 'ought':
468, 'our': 449, 'owe': 469, 'people': 470, 'phone': 419, 'picking': 307, 'planning': 16, 'please': 472, 'pls': 472,
'plz': 472, 'polished': 33, 'popping': 310, 'postcard': 280, 'practiced': 33, 'practised': 33, 'prayed': 25,
'prepared': 33, 'prepped': 33, 'proposes': 92, 'proud': 297, 'read': 473, 'really': 475, 'reckons': 484, 'recommends':
92, 'remembered': 25, 'reminder': 426, 'reminisced': 25, 'revised': 77, 'rumor': 414, 'rumour': 414, 'rumours': 485,
'said': 490, 'saw': 464, 'says': 491, 'second': 77, 'see': 464, 'seeing': 493, 'seemingly': 28, 'seems': 494, 'self':
495, 'sez': 90, 'shall': 395, 'she': 106, 'short': 456, 'should': 497, 'signed': 79, 'simply': 341, 'so': 499,
'somebody': 500, 'someone': 500, 'sounds': 420, 'spotted': 501, 'started': 33, 'still': 513, 'straight': 514,
'street': 421, 'suggests': 516, 'taking': 307, 'talk': 517, 'test': 77, 'text': 338, 'that': 524, 'the': 527, 'their':
393, 'they': 528, 'thinking': 530, 'thinks': 531, 'thought': 25, 'to': 535, 'traveling': 328, 'travelling': 328,
'trying': 541, 'understand': 376, 'urges': 92, 've': 36, 'visiting': 493, 'vm': 542, 'voicemail': 542, 'want': 452,
'wanted': 454, 'wants': 362, 'warned': 286, 'was': 543, 'we': 422, 'what': 399, 'whatsapp': 338, 'when': 399, 'where':
399, 'which': 524, 'why': 399, 'wish': 397, 'wishing': 397, 'word': 544, 'worked': 33, 'worried': 25, 'would': 547,
'wouldn': 548, 'wouldnt': 546, 'wrapped': 33, 'yet': 549}, {'from': 240}, {'...': 551}, {'get': 552}, {'N': 534},
{'...': 554}, {'you': 555}, {'done': 555}, {'congrats': 555, 'congratulations': 555, 'happy': 555, 'hello': 555, 'hi':
555, 'sorry': 555, 'thank': 556, 'thanks': 555, 'well': 557}, {'^': 553, 'say': 558, 'wish': 558}, {'s': 278},
{'<their>': 278, 'N': 560, 'my': 278, 'our': 278, 'the': 278}, {'^': 5}, {'free': 562}, {'bono': 562}, {'for': 563,
'free': 562, 'help': 562, 'helping': 562, 'pro': 564, 'unpaid': 562}, {'at': 561}, {'at': 561, 'for': 563, 'free':
562, 'help': 562, 'helping': 562, 'in': 561, 'of': 565, 'over': 566, 'pro': 564, 'round': 561, 'unpaid': 562}, {'':
(18, 'gave:mentoring')}, {'^': 568}, {'': (18, 'gave:mentoring'), 'students': 569}, {'^': 570, 'at': 569}, {'for':
563, 'free': 562, 'help': 562, 'helping': 562, 'mentoring': 571, 'pro': 564, 'unpaid': 562, 'volunteering': 562},
{'for': 563, 'free': 562, 'help': 562, 'helping': 562, 'mentoring': 571, 'of': 572, 'pro': 564, 'unpaid': 562,
'volunteering': 562}, {'at': 561, 'for': 563, 'free': 562, 'help': 562, 'helping': 562, 'in': 561, 'mentoring': 571,
'of': 572, 'over': 566, 'pro': 564, 'round': 561, 'unpaid': 562, 'volunteering': 562}, {'calls': 38}, {'at': 561,
'in': 561, 'over': 566, 'round': 561}, {'afternoon': 567, 'day': 567, 'days': 567, 'evening': 567, 'h': 573, 'hour':
574, 'hours': 574, 'hr': 573, 'hrs': 573, 'missed': 575, 'morning': 567, 'week': 576}, {'minute': 317}, {'last': 578},
{'the': 579}, {'me': 317, 'us': 317}, {'$$': 38, 'again': 317, 'at': 580, 'last': 578, 'on': 581}, {'$$': 38, 'again':
317, 'at': 580, 'back': 317, 'last': 578, 'on': 581, 'out': 317}, {'<off_it>': 583}, {'be': 584}, {'to': 585},
{'been': 584}, {'<off_it>': 583, 'been': 584}, {'been': 584, 'being': 584, 'gets': 584, 'got': 584, 'had': 586, 'has':
587, 'is': 584, 's': 588, 'was': 584, 'were': 584}, {'N': 589}, {'<off_it>': 582, 'been': 584, 'being': 584, 'gets':
584, 'got': 584, 'had': 586, 'has': 587, 'is': 584, 's': 588, 'skipped': 38, 'w': 590, 'was': 584, 'were': 584,
'with': 590}, {'1': 591}, {'skipped': 38}, {'': (17, 'gave:knowledge')}, {'^': 594}, {'about': 595, 'in': 595, 'on':
595, 'through': 595}, {'about': 595, 'for': 595, 'in': 595, 'on': 595}, {'...': 596, 'about': 595, 'for': 595, 'in':
595, 'on': 595, 'up': 597}, {'<them>': 598, 'N': 598}, {'<them>': 594, 'N': 594}, {'to': 600}, {'...': 601}, {'for':
600, 'to': 600}, {'...': 603}, {'^': 604}, {'<them>': 595, 'N': 595}, {'<them>': 595, 'N': 595, '^': 602, 'how': 595,
'my': 605, 'our': 605, 'the': 605, 'to': 606, 'what': 595, 'when': 595, 'where': 595, 'which': 595, 'why': 595}, {'':
(20, 'gave:referral')}, {'<them>': 608}, {'to': 609}, {'...': 610}, {'^': 611}, {'of': 612}, {'': (16,
'gave:feedback')}, {'^': 614}, {'^': 614, 'about': 615, 'back': 615, 'on': 615, 'to': 615}, {'^': 608}, {'to': 617},
{'along': 618, 'on': 618, 'over': 618, 'to': 617}, {'card': 619, 'cv': 619, 'details': 619, 'name': 619, 'number':
619, 'portfolio': 619, 'profile': 619, 'resume': 619}, {'for': 617, 'of': 617, 'to': 617}, {'<contact_of>': 608,
'<contact_thing>': 608}, {'^': 622}, {'s': 623}, {'': (19, 'gave:resource')}, {'<useful>': 625}, {'...': 626,
'<useful>': 625}, {'<useful>': 625, 's': 622}, {'...': 628, '<useful>': 625}, {'a': 627, 'an': 627, 'my': 629, 'our':
629, 'some': 627, 'that': 627, 'the': 629, 'this': 627, 'three': 627, 'two': 627}, {'<remarks_on>': 615},
{'<contact_of>': 621, '<contact_thing>': 621, 'few': 631}, {'a': 627, 'an': 627, 'my': 627, 'our': 627, 'some': 627,
'that': 627, 'the': 627, 'this': 627}, {'^': 633}, {'few': 631}, {'<remarks_on>': 615, 'a': 635, 'detailed': 631,
'honest': 631, 'my': 631, 'our': 631, 'some': 631, 'the': 631, 'written': 631}, {'<contact_of>': 621,
'<contact_thing>': 621, '<remarks_on>': 615}, {'a': 627, 'an': 627, 'my': 627, 'our': 627, 'some': 627, 'that': 627,
'the': 627, 'this': 627, 'three': 627, 'two': 627}, {'<contact_of>': 621, '<contact_thing>': 621, '<remarks_on>': 615,
'^': 638, 'a': 632, 'detailed': 631, 'honest': 631, 'my': 637, 'our': 637, 'some': 631, 'the': 637, 'written': 631},
{'<contact_of>': 621, '<contact_thing>': 621, '<remarks_on>': 615, 'N': 624, '^': 630, 'a': 632, 'across': 634,
'back': 636, 'detailed': 631, 'honest': 631, 'my': 637, 'on': 634, 'our': 637, 'over': 639, 'some': 631, 'the': 637,
'written': 631}, {'^': 633, 'across': 634, 'on': 634, 'over': 634}, {'<them>': 625, 'N': 625}, {'to': 642, 'with':
642}, {'<them>': 625}, {'to': 644, 'with': 644}, {'...': 643, 'along': 645, 'on': 645, 'over': 645, 'to': 642, 'with':
642}, {'<useful>': 646}, {'...': 647, '<useful>': 646}, {'...': 643, 'to': 642, 'with': 642}, {'<useful>': 649},
{'...': 650, '<useful>': 649}, {'along': 645, 'on': 645, 'over': 645, 'to': 644, 'with': 644}, {'<useful>': 652},
{'...': 653, '<useful>': 652}, {'a': 648, 'an': 648, 'my': 648, 'our': 648, 'some': 651, 'that': 654, 'the': 648},
{'<remarks_on>': 616}, {'<contact_of>': 613, '<contact_thing>': 613, 'few': 656}, {'a': 651, 'an': 651, 'my': 651,
'our': 651, 'some': 651, 'the': 651}, {'^': 658}, {'^': 614, 'back': 615}, {'<remarks_on>': 660}, {'few': 661},
{'<remarks_on>': 660, 'a': 662, 'detailed': 661, 'honest': 661, 'my': 661, 'some': 661, 'written': 661},
{'<contact_of>': 613, '<contact_thing>': 613}, {'<contact_of>': 613, '<contact_thing>': 613, '^': 658, 'a': 664,
'the': 664}, {'<contact_of>': 613, '<contact_thing>': 613, 'few': 661}, {'<contact_of>': 613, '<contact_thing>': 613,
'<remarks_on>': 660, '^': 658, 'a': 666, 'detailed': 661, 'honest': 661, 'my': 661, 'some': 661, 'the': 664,
'written': 661}, {'<contact_of>': 625, '<contact_thing>': 625, '<useful>': 625}, {'...': 668, '<contact_of>': 625,
'<contact_thing>': 625, '<useful>': 625}, {'a': 669, 'an': 669, 'my': 669, 'our': 669, 'the': 669}, {'^': 670},
{'<them>': 671}, {'<contact_of>': 613, '<contact_thing>': 613, '<remarks_on>': 616, '<their>': 620, '<them>': 640,
'N': 641, '^': 655, 'a': 657, 'across': 659, 'along': 659, 'back': 663, 'detailed': 656, 'honest': 656, 'my': 656,
'off': 659, 'on': 665, 'over': 667, 'round': 659, 'some': 656, 'the': 664, 'to': 672, 'written': 656}, {'...': 81},
{'...': 179, '<them>': 674, 'both': 81}, {'<give1>': 675}, {'will': 290}, {'and': 677, 'to': 290}, {'yes': 678},
{'also': 335, 'owe': 291, 'still': 335}, {'^': 81, 'with': 290}, {'^': 81, 'off': 681, 'out': 681, 'up': 681, 'with':
290}, {'<them>': 682, 'N': 682}, {'<until>': 81, 'D': 81, 'back': 168}, {'<them>': 684, 'N': 684}, {'answering': 685,
'briefing': 685, 'chasing': 685, 'emailing': 685, 'invoicing': 685, 'mailing': 685, 'paying': 685, 'refunding': 685,
'reimbursing': 685, 'reminding': 685, 'ringing': 685, 'seeing': 685, 'texting': 685, 'updating': 685}, {'<doing>':
18}, {'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 149, 'up': 149, 'with':
149}, {'...': 17, 'attend': 149, 'be': 149, 'call': 149, 'collect': 149, 'dine': 149, 'drive': 149, 'fetch': 149,
'fly': 149, 'go': 149, 'have': 149, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 149, 'pick': 149, 'present': 149,
'ring': 149, 'see': 149, 'sit': 149, 'speak': 149, 'take': 149, 'talk': 149, 'visit': 149}, {'at': 149, 'down': 149,
'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 689, 'up': 149, 'with': 149}, {'...': 179}, {'^':
691}, {'<giveinf>': 81}, {'^': 693}, {'for': 694, 'to': 694, 'with': 694}, {'^': 402}, {'<them>': 696, 'N': 696, '^':
691}, {'...': 179, '<giveinf>': 81}, {'^': 698}, {'^': 693, 'attend': 149, 'be': 149, 'call': 149, 'collect': 149,
'dine': 149, 'drive': 149, 'fetch': 149, 'fly': 149, 'go': 149, 'have': 149, 'host': 149, 'join': 149, 'lunch': 149,
'meet': 149, 'pick': 149, 'present': 149, 'ring': 149, 'see': 149, 'sit': 149, 'speak': 149, 'take': 149, 'talk': 149,
'visit': 149}, {'for': 699, 'to': 700, 'with': 694}, {'...': 17, '^': 693}, {'': (2, 'plan'), '...': 17}, {'...': 17,
'^': 693, 'attend': 149, 'be': 149, 'call': 703, 'collect': 149, 'dine': 149, 'drive': 149, 'fetch': 149, 'fly': 149,
'go': 149, 'have': 703, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 703, 'pick': 149, 'present': 149, 'ring': 149,
'see': 703, 'sit': 149, 'speak': 703, 'take': 149, 'talk': 703, 'visit': 703}, {'at': 149, 'down': 149, 'for': 702,
'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 704, 'up': 149, 'with': 702}, {'<them>': 696, 'N': 696,
'together': 149}, {'<them>': 696, 'N': 696}, {'D': 16, 'N': 16}, {'...': 708}, {'<doing>': 709}, {'...': 17, 'be':
710}, {'...': 17, 'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 711, 'up':
149, 'with': 149}, {'...': 17, 'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149,
'to': 149, 'up': 149, 'with': 149}, {'of': 692}, {'charge': 714}, {'up': 695}, {'for': 694, 'to': 700, 'with': 694},
{'...': 17, 'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'at': 149, 'down':
149, 'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 718, 'up': 149, 'with': 149}, {'for': 699, 'to':
694, 'with': 694}, {'hook': 720}, {'the': 721}, {'...': 17, '^': 691}, {'for': 692}, {'in': 695}, {'attend': 149,
'be': 149, 'call': 149, 'collect': 149, 'dine': 149, 'drive': 149, 'fetch': 149, 'fly': 149, 'go': 149, 'have': 149,
'host': 149, 'join': 149, 'lunch': 149, 'meet': 149, 'pick': 149, 'present': 149, 'ring': 149, 'see': 149, 'sit': 149,
'speak': 149, 'take': 149, 'talk': 149, 'visit': 149}, {'to': 726}, {'^': 47}, {'on': 728}, {'waiting': 729}, {'...':
17, '<them>': 696, 'N': 696, '^': 691}, {'at': 149, 'before': 149, 'for': 149, 'in': 149, 'to': 149, 'with': 149},
{'...': 17, 'at': 149, 'before': 149, 'for': 149, 'in': 149, 'to': 149, 'with': 149}, {'appear': 732, 'attend': 149,
'be': 149, 'call': 149, 'collect': 149, 'compete': 732, 'dance': 732, 'dine': 149, 'drive': 149, 'exhibit': 732,
'fetch': 149, 'fly': 149, 'go': 149, 'have': 149, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 149, 'perform': 732,
'pick': 149, 'pitch': 732, 'play': 732, 'present': 733, 'ring': 149, 'see': 149, 'sing': 732, 'sit': 149, 'speak':
733, 'take': 149, 'talk': 149, 'visit': 149}, {'...': 17, 'to': 540}, {'orders': 695}, {'<doing>': 18, '<making>':
683, '<outing>': 149, '^': 686, 'all': 687, 'attending': 149, 'away': 688, 'booked': 690, 'booking': 692, 'both': 687,
'bound': 695, 'bringing': 697, 'calling': 692, 'catching': 149, 'celebrating': 149, 'charged': 695, 'chasing': 692,
'collecting': 692, 'cooking': 149, 'delivering': 692, 'doing': 149, 'down': 701, 'drafting': 692, 'driving': 149,
'dropping': 697, 'due': 705, 'emailing': 692, 'finishing': 692, 'flying': 149, 'getting': 706, 'giving': 707, 'going':
712, 'handling': 692, 'having': 149, 'heading': 713, 'hosting': 149, 'in': 715, 'introducing': 692, 'left': 695,
'lending': 707, 'lined': 716, 'mailing': 692, 'making': 692, 'meant': 717, 'measuring': 692, 'meeting': 149,
'obliged': 695, 'off': 719, 'on': 722, 'ordering': 692, 'out': 688, 'paying': 692, 'picking': 723, 'planning': 16,
'playing': 149, 'posting': 692, 'presenting': 149, 'printing': 692, 'responsible': 724, 'ringing': 692, 'roped': 725,
'running': 149, 'seeing': 149, 'sending': 697, 'set': 727, 'sharing': 692, 'showing': 149, 'signed': 716, 'speaking':
149, 'still': 730, 'supposed': 727, 'taking': 731, 'tasked': 695, 'texting': 692, 'to': 734, 'traveling': 149,
'travelling': 149, 'trying': 735, 'under': 736, 'visiting': 149, 'watching': 149, 'writing': 692}, {'<doing>': 18,
'<outing>': 149, 'all': 687, 'away': 688, 'booked': 688, 'both': 687, 'due': 688, 'going': 688, 'heading': 688, 'off':
688, 'out': 688}, {'<doing>': 18, '<outing>': 149, 'all': 687, 'away': 688, 'booked': 688, 'both': 687, 'due': 713,
'going': 688, 'having': 149, 'heading': 688, 'meeting': 149, 'off': 713, 'out': 688}, {'at': 149, 'for': 149, 'in':
149, 'on': 149, 'to': 149}, {'box': 740, 'place': 740, 'spot': 740, 'table': 740}, {'a': 741, 'passes': 740, 'places':
740, 'seats': 740, 'spaces': 740, 'spots': 740, 'tickets': 740}, {'...': 17, 'a': 741, 'passes': 740, 'places': 740,
'seats': 740, 'spaces': 740, 'spots': 740, 'tickets': 740}, {'...': 17, 'a': 741, 'got': 743, 'passes': 740, 'places':
740, 'seats': 740, 'spaces': 740, 'spots': 740, 'tickets': 740}, {'<doing>': 18, 'all': 687, 'both': 687}, {'a': 741,
'got': 743, 'passes': 740, 'places': 740, 'seats': 740, 'spaces': 740, 'spots': 740, 'tickets': 740}, {'am': 738,
'are': 739, 'fly': 149, 'got': 742, 'has': 742, 'have': 744, 'is': 745, 'm': 738, 'meet': 149, 're': 738, 'travel':
149, 've': 746}, {'N': 747}, {'together': 149}, {'<doing>': 18, '<making>': 683, '<outing>': 149, '^': 686, 'all':
687, 'attending': 149, 'away': 688, 'booked': 690, 'booking': 692, 'both': 687, 'bound': 695, 'bringing': 692,
'calling': 692, 'catching': 149, 'celebrating': 149, 'charged': 695, 'chasing': 692, 'collecting': 692, 'cooking':
149, 'delivering': 692, 'doing': 149, 'down': 701, 'drafting': 692, 'driving': 149, 'dropping': 692, 'due': 705,
'emailing': 692, 'finishing': 692, 'flying': 149, 'getting': 749, 'going': 712, 'handling': 692, 'having': 149,
'heading': 713, 'hosting': 149, 'in': 715, 'introducing': 692, 'left': 695, 'lined': 716, 'mailing': 692, 'making':
692, 'meant': 717, 'measuring': 692, 'meeting': 149, 'obliged': 695, 'off': 719, 'on': 722, 'ordering': 692, 'out':
688, 'paying': 692, 'picking': 723, 'planning': 16, 'playing': 149, 'posting': 692, 'presenting': 149, 'printing':
692, 'responsible': 724, 'ringing': 692, 'roped': 725, 'running': 149, 'seeing': 149, 'sending': 692, 'set': 727,
'sharing': 692, 'showing': 149, 'signed': 716, 'speaking': 149, 'supposed': 727, 'taking': 723, 'tasked': 695,
'texting': 692, 'to': 734, 'traveling': 149, 'travelling': 149, 'trying': 149, 'under': 736, 'visiting': 149,
'watching': 149, 'writing': 692}, {'there': 317}, {'attend': 317, 'be': 751, 'come': 317, 'go': 317}, {'t': 752},
{'not': 752}, {'for': 180}, {'across': 181, 'back': 181, 'done': 755, 'off': 181, 'over': 181, 'ready': 755, 'to':
180, 'w': 180, 'with': 180}, {'...': 756}, {'^': 757}, {'get': 758, 'have': 758, 'mentioned': 28, 'met': 28, 'missed':
437, 'offered': 28, 'promised': 28, 'said': 28, 'seen': 28, 'sent': 28, 'told': 28}, {'': (0, 'missed'), '$$': 38},
{'attend': 760, 'be': 751, 'call': 38, 'come': 317, 'go': 760, 'meet': 38, 'reach': 38, 'see': 38, 'speak': 38,
'talk': 38, 'visit': 38}, {'also': 335, 'not': 761, 'owe': 291, 'still': 335}, {'attend': 760, 'be': 751, 'call': 38,
'come': 317, 'go': 760, 'happen': 38, 'meet': 38, 'see': 38, 'speak': 38, 'talk': 38, 'visit': 38}, {'t': 763},
{'attend': 760, 'be': 751, 'call': 38, 'come': 317, 'go': 760, 'meet': 38, 'see': 38, 'speak': 38, 'talk': 38,
'visit': 38}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'to': 766},
{'how': 595}, {'$$': 38, 'trying': 317, 'waiting': 317}, {'up': 769}, {'N': 149}, {'N': 149, 'to': 771, 'with': 771},
{'mentioned': 28, 'met': 28, 'missed': 437, 'offered': 28, 'promised': 28, 'said': 28, 'seen': 28, 'sent': 28, 'told':
28}, {'1': 18}, {'D': 16, 'again': 17, 'next': 17}, {'up': 18}, {'one': 18}, {'to': 777}, {'call': 18}, {'1': 774,
'appointment': 18, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 776, 'chat': 18, 'coffee': 18, 'date': 18,
'demo': 18, 'dinner': 18, 'drinks': 18, 'follow': 776, 'interview': 18, 'lunch': 18, 'meeting': 18, 'mtg': 18, 'one':
778, 'phone': 779, 'session': 18, 'supper': 18, 'sync': 18, 'tea': 18, 'video': 779, 'workshop': 18, 'zoom': 18},
{'...': 17, '1': 774, 'D': 16, 'appointment': 18, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 776, 'chat': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'follow': 776, 'interview': 18, 'lunch': 18,
'meeting': 18, 'mtg': 18, 'one': 778, 'phone': 779, 'session': 18, 'supper': 18, 'sync': 18, 'tea': 18, 'video': 779,
'workshop': 18, 'zoom': 18}, {'up': 781}, {'1': 774, 'another': 780, 'appointment': 18, 'board': 780, 'box': 740,
'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 776, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner':
18, 'drinks': 18, 'final': 780, 'first': 780, 'follow': 782, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly':
780, 'mtg': 18, 'one': 778, 'phone': 779, 'place': 740, 'quick': 780, 'second': 780, 'session': 18, 'short': 780,
'spot': 740, 'supper': 18, 'sync': 18, 'table': 740, 'tea': 18, 'team': 780, 'video': 779, 'weekly': 780, 'workshop':
18, 'zoom': 18}, {'1': 774, 'another': 780, 'appointment': 18, 'board': 780, 'breakfast': 18, 'brunch': 18, 'call':
18, 'catch': 776, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 780, 'first':
780, 'follow': 782, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 780, 'mtg': 18, 'one': 778, 'phone': 779,
'quick': 780, 'second': 780, 'session': 18, 'short': 780, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 780, 'video':
779, 'weekly': 780, 'workshop': 18, 'zoom': 18}, {'to': 290}, {'N': 18}, {'meet': 786, 'see': 786, 'visit': 786},
{'1': 774, 'a': 783, 'an': 784, 'another': 780, 'appointment': 18, 'board': 780, 'breakfast': 18, 'brunch': 18,
'call': 18, 'catch': 776, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 780,
'first': 780, 'follow': 782, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 780, 'mtg': 18, 'my': 784, 'one':
778, 'our': 784, 'passes': 740, 'phone': 779, 'places': 740, 'quick': 780, 'seats': 740, 'second': 780, 'session': 18,
'short': 780, 'spaces': 740, 'spots': 740, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 780, 'the': 784, 'tickets':
740, 'to': 787, 'video': 779, 'weekly': 780, 'workshop': 18, 'zoom': 18}, {'yes': 785}, {'on': 290}, {'1': 774, 'N':
775, 'a': 783, 'an': 784, 'another': 780, 'appointment': 18, 'arranged': 785, 'board': 780, 'breakfast': 18, 'brunch':
18, 'call': 18, 'catch': 776, 'chat': 18, 'coffee': 18, 'committed': 785, 'consented': 785, 'contracted': 785, 'date':
18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 780, 'first': 780, 'follow': 782, 'got': 788, 'interview': 18,
'lunch': 18, 'meeting': 18, 'missed': 437, 'monthly': 780, 'mtg': 18, 'my': 784, 'offered': 785, 'one': 778, 'our':
784, 'passes': 740, 'phone': 779, 'places': 740, 'pledged': 785, 'quick': 780, 'said': 789, 'seats': 740, 'second':
780, 'session': 18, 'short': 780, 'spaces': 740, 'spots': 740, 'supper': 18, 'sworn': 785, 'sync': 18, 'taken': 790,
'tea': 18, 'team': 780, 'the': 784, 'tickets': 740, 'to': 787, 'took': 790, 'undertaken': 785, 'video': 779,
'volunteered': 785, 'vowed': 785, 'weekly': 780, 'workshop': 18, 'zoom': 18}, {'N': 775}, {'attending': 149,
'booking': 692, 'catching': 149, 'celebrating': 149, 'chasing': 692, 'collecting': 692, 'cooking': 149, 'delivering':
692, 'doing': 149, 'drafting': 692, 'driving': 149, 'emailing': 692, 'finishing': 692, 'flying': 149, 'getting': 749,
'going': 149, 'having': 149, 'heading': 149, 'hosting': 149, 'mailing': 692, 'measuring': 692, 'meeting': 149,
'ordering': 692, 'picking': 723, 'playing': 149, 'posting': 692, 'presenting': 149, 'printing': 692, 'ringing': 692,
'running': 149, 'seeing': 149, 'showing': 149, 'speaking': 149, 'taking': 149, 'texting': 692, 'traveling': 149,
'travelling': 149, 'trying': 149, 'visiting': 149, 'watching': 149}, {'<doing>': 709, 'at': 149, 'back': 149, 'in':
149, 'over': 149, 'with': 149}, {'up': 149}, {'down': 149}, {'accompany': 149, 'appear': 732, 'attend': 149, 'be':
794, 'breakfast': 149, 'catch': 795, 'compete': 732, 'dance': 732, 'dine': 149, 'exhibit': 732, 'fly': 149, 'get':
758, 'have': 758, 'interview': 149, 'lunch': 149, 'meet': 149, 'perform': 732, 'pitch': 732, 'play': 732, 'present':
732, 'see': 149, 'sing': 732, 'sit': 796, 'speak': 732, 'travel': 149, 'visit': 149}, {'<doing>': 18, '<making>': 683,
'<outing>': 149, '^': 686, 'all': 687, 'attending': 149, 'away': 688, 'booked': 690, 'booking': 692, 'both': 687,
'bound': 695, 'bringing': 697, 'calling': 692, 'catching': 149, 'celebrating': 149, 'charged': 695, 'chasing': 692,
'collecting': 692, 'cooking': 149, 'delivering': 692, 'doing': 149, 'down': 701, 'drafting': 692, 'driving': 149,
'dropping': 697, 'due': 705, 'emailing': 692, 'finishing': 692, 'flying': 149, 'getting': 706, 'giving': 707, 'going':
712, 'handling': 692, 'having': 149, 'heading': 713, 'hosting': 149, 'in': 715, 'introducing': 692, 'left': 695,
'lending': 707, 'lined': 716, 'mailing': 692, 'making': 692, 'meant': 717, 'measuring': 692, 'meeting': 149,
'obliged': 695, 'off': 719, 'on': 722, 'ordering': 692, 'out': 688, 'paying': 692, 'picking': 723, 'planning': 16,
'playing': 149, 'posting': 692, 'presenting': 149, 'printing': 692, 'responsible': 724, 'ringing': 692, 'roped': 725,
'running': 149, 'seeing': 149, 'sending': 697, 'set': 727, 'sharing': 692, 'showing': 149, 'signed': 716, 'speaking':
149, 'still': 730, 'supposed': 727, 'taking': 731, 'tasked': 695, 'texting': 692, 'to': 726, 'traveling': 149,
'travelling': 149, 'trying': 735, 'under': 736, 'visiting': 149, 'watching': 149, 'writing': 692}, {'...': 17, 'D':
16, 'again': 17, 'next': 17}, {'N': 799, 'to': 771, 'with': 771}, {'to': 787}, {'reply': 38}, {'answer': 38}, {'a':
802, 'an': 803, 'past': 38, 'there': 38, 'through': 38}, {'it': 38}, {'got': 804, 'made': 805}, {'course': 680},
{'ask': 38, 'check': 38, 'drop': 38, 'email': 38, 'get': 439, 'give': 38, 'go': 440, 'have': 38, 'invite': 38, 'look':
441, 'message': 38, 'phone': 38, 'ping': 38, 'pop': 38, 'reply': 38, 'ring': 38, 'send': 38, 'text': 38, 'thank': 38,
'touch': 442, 'write': 38}, {'to': 808}, {'...': 179, 'D': 81}, {'^': 810}, {'get': 811, 'have': 811, 'receive': 811,
'see': 811}, {'to': 812}, {'able': 813}, {'be': 814, 'get': 811, 'have': 811, 'receive': 811, 'see': 811}, {'can':
812, 'could': 812, 'd': 812, 'll': 815, 'will': 812, 'would': 812}, {'<they>': 816}, {'<they>': 816, 'that': 817},
{'...': 168, 'D': 81}, {'^': 819}, {'get': 820, 'have': 820, 'receive': 811, 'see': 820}, {'be': 814, 'get': 820,
'have': 820, 'receive': 811, 'see': 820}, {'can': 812, 'could': 821, 'd': 821, 'll': 822, 'will': 821, 'would': 821},
{'<them>': 818, '<they>': 823, 'N': 818, 'that': 817, 'yes': 678}, {'<doing>': 18, '<making>': 683, '<outing>': 149,
'^': 686, 'all': 687, 'attending': 149, 'away': 688, 'booked': 690, 'booking': 692, 'both': 687, 'bound': 695,
'bringing': 692, 'calling': 692, 'catching': 149, 'celebrating': 149, 'charged': 695, 'chasing': 692, 'collecting':
692, 'cooking': 149, 'delivering': 692, 'doing': 149, 'down': 701, 'drafting': 692, 'driving': 149, 'dropping': 692,
'due': 705, 'emailing': 692, 'finishing': 692, 'flying': 149, 'getting': 749, 'going': 712, 'handling': 692, 'having':
149, 'heading': 713, 'hosting': 149, 'in': 715, 'introducing': 692, 'left': 695, 'lined': 716, 'mailing': 692,
'making': 692, 'meant': 717, 'measuring': 692, 'meeting': 149, 'obliged': 695, 'off': 719, 'on': 722, 'ordering': 692,
'out': 688, 'paying': 692, 'picking': 723, 'planning': 16, 'playing': 149, 'posting': 692, 'presenting': 149,
'printing': 692, 'responsible': 724, 'ringing': 692, 'roped': 725, 'running': 149, 'seeing': 149, 'sending': 692,
'set': 727, 'sharing': 692, 'showing': 149, 'signed': 716, 'speaking': 149, 'supposed': 727, 'taking': 723, 'tasked':
695, 'texting': 692, 'to': 726, 'traveling': 149, 'travelling': 149, 'trying': 149, 'under': 736, 'visiting': 149,
'watching': 149, 'writing': 692}, {'internet': 38, 'news': 38, 'paper': 38, 'radio': 38, 'tv': 38}, {'the': 826},
{'on': 38}, {'in': 827, 'it': 828, 'on': 827}, {'to': 38}, {'': (0, 'missed'), 'ask': 38, 'check': 38, 'drop': 38,
'email': 38, 'get': 439, 'give': 38, 'go': 440, 'invite': 38, 'look': 441, 'message': 38, 'phone': 38, 'ping': 38,
'pop': 38, 'reply': 38, 'ring': 38, 'send': 38, 'text': 38, 'thank': 38, 'touch': 442, 'write': 38}, {'to': 831},
{'also': 335, 'have': 830, 'must': 38, 'need': 830, 'ought': 832, 'owe': 291, 'should': 831, 'still': 335}, {'<bid>':
28, '<bid_of>': 28}, {'<i>': 28, '<they>': 816}, {'<i>': 28, '<they>': 823, '^': 834, 'that': 835, 'yes': 678}, {'^':
834}, {'accompany': 149, 'appear': 732, 'attend': 149, 'be': 794, 'breakfast': 149, 'catch': 795, 'compete': 732,
'dance': 732, 'dine': 149, 'exhibit': 732, 'fly': 149, 'interview': 149, 'lunch': 149, 'meet': 149, 'perform': 732,
'pitch': 732, 'play': 732, 'present': 732, 'see': 149, 'sing': 732, 'sit': 796, 'speak': 732, 'travel': 149, 'visit':
149}, {'been': 38, 'called': 38, 'gone': 38, 'met': 38, 'phoned': 38, 'replied': 38, 'rung': 38, 'seen': 38,
'visited': 38, 'written': 38}, {'have': 839, 'probably': 443, 'really': 443}, {'...': 82}, {'^': 841}, {'get': 842,
'have': 842, 'see': 842}, {'could': 843, 'd': 843, 'll': 843, 'will': 843, 'would': 843}, {'<they>': 844}, {'<i>':
28}, {'<i>': 28, 'that': 846}, {'<i>': 28, '<they>': 823, '^': 834, 'that': 835}, {'<they>': 816, '^': 834, 'that':
817}, {'<them>': 848, 'N': 849}, {'<giveinf>': 290, '^': 81}, {'to': 851}, {'trying': 541}, {'1': 774, 'a': 783, 'an':
784, 'another': 780, 'appointment': 18, 'arranged': 785, 'been': 853, 'board': 780, 'breakfast': 18, 'brunch': 18,
'call': 18, 'catch': 776, 'chat': 18, 'coffee': 18, 'committed': 785, 'consented': 785, 'contracted': 785, 'date': 18,
'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 780, 'first': 780, 'follow': 782, 'got': 788, 'interview': 18,
'lunch': 18, 'meeting': 18, 'missed': 437, 'monthly': 780, 'mtg': 18, 'my': 784, 'offered': 785, 'one': 778, 'our':
784, 'passes': 740, 'phone': 779, 'places': 740, 'pledged': 785, 'quick': 780, 'said': 789, 'seats': 740, 'second':
780, 'session': 18, 'short': 780, 'spaces': 740, 'spots': 740, 'supper': 18, 'sworn': 785, 'sync': 18, 'taken': 790,
'tea': 18, 'team': 780, 'the': 784, 'tickets': 740, 'to': 787, 'took': 790, 'undertaken': 785, 'video': 779,
'volunteered': 785, 'vowed': 785, 'weekly': 780, 'workshop': 18, 'zoom': 18}, {'': (23, 'contact'), 'N': 560, 'hers':
278, 'his': 278, 'theirs': 278}, {'home': 38}, {'list': 38}, {'the': 857}, {'asked': 38, 'at': 856, 'in': 38,
'included': 38, 'invited': 38, 'on': 858, 'there': 38, 'told': 38}, {'at': 855, 'by': 278, 'due': 767, 'not': 859,
'off': 767, 'planning': 16, 'with': 278}, {'t': 859}, {'get': 758, 'have': 758}, {'^': 676, 'agreed': 679, 'also':
680, 'am': 737, 'and': 748, 'are': 750, 'can': 753, 'cannot': 752, 'cant': 752, 'certainly': 680, 'could': 754,
'couldn': 753, 'couldnt': 752, 'd': 759, 'did': 762, 'didn': 764, 'didnt': 765, 'do': 680, 'due': 767, 'explained':
768, 'gave': 770, 'go': 772, 'got': 742, 'had': 773, 'has': 742, 'have': 791, 'host': 792, 'im': 793, 'is': 745, 'll':
797, 'm': 798, 'meet': 800, 'missed': 437, 'must': 444, 'need': 801, 'never': 806, 'not': 806, 'of': 807, 'off': 767,
'ought': 809, 'promised': 824, 're': 825, 'read': 829, 'really': 833, 'said': 836, 'saw': 829, 'say': 837, 'see': 800,
'shall': 838, 'should': 840, 'still': 680, 'sure': 680, 'swore': 845, 'taken': 790, 'thought': 847, 'told': 850,
'took': 790, 'undertake': 852, 'undertook': 852, 've': 854, 'visit': 800, 'was': 860, 'wasn': 861, 'wasnt': 859,
'were': 860, 'weren': 861, 'werent': 859, 'will': 797, 'would': 862, 'yet': 680}, {'through': 595, 'thru': 595},
{'all': 864, 'right': 864, 'through': 595, 'thru': 595}, {'<them>': 865, 'N': 865}, {'<work_thing>': 614}, {'^': 867},
{'': (16, 'gave:feedback'), '<work_thing>': 614}, {'...': 868, '^': 869}, {'s': 870}, {'<them>': 614, 'N': 614},
{'for': 872}, {'...': 873}, {'s': 615}, {'<their>': 615, 'N': 875}, {'<their>': 615, 'N': 875, '^': 874}, {'<their>':
870, 'N': 871, '^': 874, 'on': 876, 'over': 877, 'through': 877, 'up': 877}, {'<me>': 103, '<until>': 103}, {'...':
879}, {'checking': 880, 'drafting': 880, 'emailing': 880, 'mailing': 880, 'posting': 880, 'preparing': 880, 'pricing':
880, 'sending': 880, 'signing': 880}, {'<me>': 103, 'back': 103}, {'<give1>': 103, '<redo>': 103, 'come': 882, 'get':
882, 'let': 882}, {'^': 883}, {'to': 884}, {'^': 881, 'going': 885, 'to': 884}, {'agree': 232, 'approve': 232,
'check': 232, 'clear': 232, 'confirm': 232, 'look': 232, 'okay': 232, 'pay': 232, 'release': 232, 'review': 232,
'sign': 232}, {'^': 887}, {'to': 888}, {'are': 886, 'has': 889, 'have': 889, 'is': 886, 'll': 884, 'need': 889,
'needs': 889, 's': 886, 'shall': 884, 'will': 884}, {'<bid>': 0, 'ask': 0, 'go': 0, 'take': 0}, {'^': 891}, {':':
892}, {'...': 893, ':': 892}, {'ask': 0, 'go': 0, 'take': 0}, {'^': 895}, {':': 896}, {'...': 897, ':': 896},
{'<staff>': 890, '<told_by>': 894, '<view>': 898}, {'<bid_thing>': 0}, {'<bid>': 0, '<bid_of>': 900}, {'^': 901},
{':': 902}, {'^': 901, 'to': 902}, {'...': 903, ':': 902, '^': 901, 'is': 904, 's': 904, 'to': 902, 'was': 904},
{'cents': 905}, {'can': 0, 'could': 0, 'd': 476, 'have': 477, 'must': 0, 'need': 477, 'ought': 477, 'shd': 0,
'should': 0, 'shouldn': 486, 'shouldnt': 0}, {'^': 907}, {'<bid>': 0, '<bid_of>': 900, 'ask': 0, 'can': 0, 'could': 0,
'd': 476, 'go': 0, 'have': 477, 'must': 0, 'need': 477, 'ought': 477, 'shd': 0, 'should': 0, 'shouldn': 486,
'shouldnt': 0, 'take': 0}, {'<i>': 908, '^': 909}, {':': 910}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 900, 'ask':
0, 'can': 0, 'could': 0, 'd': 476, 'go': 0, 'have': 477, 'must': 0, 'need': 477, 'ought': 477, 'shd': 0, 'should': 0,
'shouldn': 486, 'shouldnt': 0, 'take': 0}, {'<i>': 908, '^': 912}, {'nutshell': 93}, {'...': 93, 'a': 914, 'short':
93}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 900}, {'<i>': 908, '^': 0}, {'^': 916}, {'<i>': 908, '^': 916,
'clear': 92, 'simple': 92, 'that': 917, 'to': 918}, {'<i>': 908}, {'<i>': 908, '^': 901, 'that': 920, 'to': 902},
{'...': 911, ':': 913, '<i>': 908, '^': 901, 'about': 94, 'at': 94, 'basically': 93, 'in': 915, 'is': 919, 'on': 94,
'over': 94, 're': 94, 's': 921, 'that': 920, 'to': 902, 'was': 919}, {'^': 0, 'that': 92, 'to': 92}, {'^': 0, 'is':
923, 's': 923, 'that': 92, 'to': 92, 'was': 923}, {'feeling': 905}, {'...': 903, ':': 902}, {'take': 926}, {'orth':
926}, {'cents': 905, 'pence': 926, 'penn': 928}, {'...': 899, '2': 906, '2c': 905, '<staff>': 890, '<told_by>': 894,
'<view>': 922, 'advice': 924, 'counsel': 924, 'gut': 925, 'hot': 927, 'recommendation': 924, 'suggestion': 924, 'tip':
924, 'tuppence': 926, 'two': 929, 'view': 924}, {'cleaning': 5, 'clearing': 5, 'digging': 5, 'moving': 5, 'packing':
5, 'painting': 5, 'unloading': 5}, {'^': 931}, {'hand': 932}, {'a': 933, 'an': 933, 'hand': 932}, {'...': 934},
{'<me>': 103, '<until>': 103, 'D': 103}, {'...': 936}, {'<give3>': 937}, {'^': 938}, {'and': 939}, {'afford': 0},
{'t': 941}, {'can': 942, 'cannot': 941, 'mustn': 486, 'mustnt': 0, 'oughtn': 486, 'oughtnt': 0, 'want': 477},
{'better': 0, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'wise': 0}, {'be': 944, 'best': 0, 'better': 0, 'do':
476}, {'^': 945}, {'^': 943, 'd': 946, 'had': 946, 'would': 946}, {'': (3, 'advice'), 'big': 0, 'early': 0, 'for': 0,
'slow': 0, 'straight': 0, 'to': 0, 'with': 0}, {'go': 0, 'her': 0, 'him': 0, 'it': 0, 'the': 0, 'them': 0}, {'<bid>':
0, '<bid_it>': 311, 'ask': 0, 'go': 948, 'let': 949}, {'big': 0, 'early': 0, 'for': 0, 'slow': 0, 'straight': 0, 'to':
0, 'with': 0}, {'<bid>': 0, '<bid_it>': 311, 'ask': 0, 'go': 951}, {'^': 952}, {'^': 950}, {'^': 950, 'like': 45,
'that': 953, 'to': 954}, {'^': 0, 'to': 92}, {'be': 956}, {'is': 956, 'was': 956, 'would': 957}, {'d': 92, 'would':
92}, {'<they>': 959}, {'me': 960, 'us': 960}, {'was': 961, 'were': 961}, {'<them>': 960, 'N': 960, 'me': 960, 'us':
960}, {'was': 963, 'were': 963}, {'<they>': 962, 'it': 964, 'that': 964, 'this': 964}, {'answer': 958, 'fix': 958,
'key': 958, 'move': 958, 'play': 958, 'secret': 958, 'solution': 958, 'thing': 958, 'trick': 958, 'way': 958}, {'^':
515}, {'to': 967}, {'<i>': 947, '^': 952, 'answer': 958, 'fix': 958, 'key': 958, 'move': 958, 'my': 966, 'our': 966,
'play': 958, 'secret': 958, 'solution': 958, 'the': 966, 'thing': 958, 'trick': 958, 'way': 958}, {'<bid>': 0, 'ask':
0, 'go': 951}, {'^': 970}, {'^': 970, 'like': 45, 'that': 971, 'to': 971}, {'<me>': 972, '^': 950, 'like': 45, 'that':
971, 'to': 971}, {'<i>': 947, '<me>': 955, '^': 950, 'answer': 958, 'fix': 958, 'if': 965, 'key': 958, 'like': 45,
'move': 958, 'my': 966, 'no': 968, 'not': 968, 'our': 966, 'play': 958, 'secret': 958, 'solution': 958, 'that': 969,
'the': 966, 'thing': 958, 'to': 973, 'trick': 958, 'way': 958}, {'<me>': 278}, {'across': 278, 'at': 278, 'by': 278,
'during': 278, 'from': 278, 'in': 278, 'on': 278, 'over': 278, 'to': 975}, {'...': 245, '<me>': 103, 'D': 103},
{'...': 231, '<until>': 103}, {'<give3>': 977, '<giveinf>': 232, '<works3>': 978}, {'2': 0, 'to': 0}, {'can': 0,
'could': 0, 'have': 477, 'must': 0, 'need': 980, 'ought': 477, 'shd': 0, 'should': 0, 'shouldn': 486, 'shouldnt': 0},
{'^': 981}, {'against': 0, 'off': 0}, {'^': 983}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 900, '<good_work>': 0,
'against': 0, 'off': 0}, {'never': 477, 'not': 477, 'to': 0}, {'^': 986}, {'...': 987}, {'': (3, 'advice'), 'can': 0,
'could': 0, 'have': 477, 'must': 0, 'need': 980, 'ought': 477, 'shd': 0, 'should': 0, 'shouldn': 486, 'shouldnt': 0},
{'^': 989}, {'<i>': 990}, {'<i>': 982, '<me>': 984, '^': 985, 'at': 988, 'by': 988, 'during': 988, 'in': 988, 'on':
988, 'over': 988, 'that': 991, 'via': 988}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 900, '<good_work>': 0},
{'<i>': 982, '^': 993, 'that': 991}, {'<good_work>': 0}, {'^': 995}, {'attended': 278}, {'': (3, 'advice'), '...': 0},
{'to': 998}, {'better': 0, 'd': 476, 'have': 999, 'must': 998, 'need': 999, 'ought': 999, 'shd': 998, 'should': 998,
'shouldn': 486, 'shouldnt': 0}, {'^': 1000}, {'<i>': 1001}, {'<i>': 1001, 'that': 1002}, {'<i>': 1001, '<me>': 1003,
'that': 1002}, {'<i>': 1001, '<me>': 1003, 'back': 1004, 'that': 1002}, {'phone': 317}, {'<i>': 1001, '<me>': 1003,
'^': 264, 'back': 1004, 'that': 1002, 'the': 1006}, {'for': 261}, {'...': 1008}, {'across': 103, 'back': 103, 'by':
103, 'over': 103, 'round': 103}, {'...': 1010, 'across': 103, 'back': 103, 'by': 103, 'over': 103, 'round': 103, 'to':
261}, {'...': 1010}, {'it': 1011, 'my': 1012, 'our': 1012, 'that': 1011, 'the': 1012, 'them': 1011, 'those': 1011},
{'it': 264, 'my': 264, 'our': 264, 'the': 264, 'them': 264}, {'back': 262, 'it': 1011, 'my': 1012, 'our': 1012,
'that': 1011, 'the': 1012, 'them': 1011, 'those': 1011}, {'asking': 1009, 'bringing': 1013, 'checking': 1009,
'coming': 271, 'delivering': 1014, 'digging': 1009, 'drafting': 1009, 'dropping': 1013, 'finding': 1009, 'getting':
1015, 'giving': 1013, 'handing': 1013, 'letting': 267, 'looking': 1009, 'passing': 1013, 'posting': 1013, 'preparing':
1009, 'pulling': 1009, 'putting': 1009, 'reporting': 271, 'returning': 1013, 'sending': 1013, 'sorting': 1009,
'working': 1009}, {'fan': 283}, {'about': 92}, {'^': 350}, {'^': 350, 'a': 1019, 'an': 1019, 'my': 1019, 'our': 1019,
'the': 1019}, {'for': 1020}, {'my': 81, 'our': 81}, {'^': 1022}, {'...': 220, 'my': 81, 'our': 81}, {'^': 1024, 'a':
1019, 'an': 1019, 'my': 1019, 'our': 1019, 'the': 1019}, {'<me>': 1021, '^': 1022, 'about': 1023, 'agreeing': 278,
'asking': 278, 'calling': 278, 'confirming': 278, 'dropping': 278, 'emailing': 278, 'for': 1025, 'giving': 278,
'mailing': 278, 'messaging': 278, 'on': 1023, 'phoning': 278, 'popping': 278, 'ringing': 278, 'sending': 278,
'telling': 278, 'texting': 278, 'visiting': 278, 'writing': 278}, {'^': 995, 'me': 92, 'my': 92, 'our': 92, 'us': 92},
{'for': 92}, {'^': 1024, 'a': 1019, 'an': 1019, 'my': 1019, 'our': 1019, 'some': 1019, 'the': 1019}, {'<me>': 1021,
'^': 1022, 'about': 1023, 'for': 1029, 'on': 1023}, {'on': 92}, {'back': 245, 'over': 245, 'round': 245}, {'it': 1032,
'them': 1032}, {'^': 1033}, {'^': 1022, 'about': 1023, 'for': 1023, 'on': 1023}, {'<me>': 1021, '^': 1022, 'about':
1023, 'for': 1025, 'me': 1035, 'on': 1023, 'us': 1035}, {'...': 17, 'D': 16, 'along': 149, 'back': 149, 'by': 18,
'down': 18, 'for': 18, 'in': 18, 'out': 149, 'over': 18, 'round': 18, 'to': 18, 'up': 18, 'with': 149}, {'': (4,
'needs_from_me'), 'D': 219}, {'me': 1038, 'us': 1038}, {'from': 1039}, {'...': 1040}, {'^': 1041}, {'on': 1042},
{'against': 92}, {'against': 92, 'set': 1044}, {'^': 232}, {'by': 18, 'down': 18, 'for': 18, 'in': 18, 'over': 18,
'round': 18, 'to': 18, 'up': 18}, {'^': 995, 'me': 92, 'us': 92}, {'on': 1035}, {'out': 1035}, {'for': 1042}, {'': (3,
'advice'), '<good_work>': 0}, {'^': 1052}, {'of': 1053}, {'favor': 283, 'favour': 1054}, {'agreeing': 278, 'asking':
278, 'calling': 278, 'confirming': 278, 'dropping': 278, 'emailing': 278, 'giving': 278, 'mailing': 278, 'messaging':
278, 'phoning': 278, 'popping': 278, 'ringing': 278, 'sending': 278, 'telling': 278, 'texting': 278, 'visiting': 278,
'writing': 278}, {'after': 1056}, {'^': 232, 'out': 1035}, {'<me>': 1021, '^': 1022, 'about': 1023, 'for': 1025, 'on':
1023}, {'delivering': 245}, {'^': 1060, 'a': 1017, 'in': 284}, {'me': 1035}, {'at': 1062}, {'^': 1060, 'after': 1056},
{'': (3, 'advice'), '...': 220}, {'^': 1065, 'a': 1019, 'an': 1019, 'my': 1019, 'our': 1019, 'the': 1019}, {'<me>':
1021, 'for': 1066}, {'<giveinf>': 103, '<redo>': 103, '<to_do>': 103, 'decide': 103, 'let': 103, 'name': 103, 'say':
103}, {'^': 1068}, {'to': 1069}, {'against': 92, 'for': 92}, {'to': 246}, {'for': 246}, {'across': 1072, 'back': 1072,
'done': 1073, 'off': 1072, 'over': 1072, 'ready': 1073, 'to': 246, 'w': 246, 'with': 246}, {'...': 1074}, {'^': 1075},
{'D': 219}, {'...': 1077, 'D': 219}, {'...': 1074, 'a': 329, 'an': 329, 'everything': 329, 'it': 329, 'my': 1078,
'our': 1078, 'the': 329, 'them': 329}, {'^': 1079}, {'get': 1076, 'have': 1080}, {'much': 1071}, {'D': 16, 'by': 18,
'down': 18, 'for': 18, 'in': 18, 'over': 18, 'round': 18, 'to': 18, 'up': 18}, {'<until>': 219, 'from': 1039}, {'...':
1084, 'my': 81, 'our': 81}, {'^': 1085, 'a': 1019, 'an': 1019, 'my': 1019, 'our': 1019, 'some': 1019, 'the': 1019},
{'...': 1040, 'my': 81, 'our': 81}, {'^': 1087}, {'<me>': 1021, '^': 1022, 'about': 1023, 'for': 1086, 'on': 1088},
{'^': 1016, 'a': 1017, 'adamant': 1018, 'after': 1026, 'against': 1027, 'all': 1028, 'asking': 1030, 'big': 1031,
'bringing': 1034, 'chasing': 1036, 'coming': 1037, 'counting': 1043, 'dead': 1045, 'digging': 1046, 'drawing': 1046,
'dropping': 1047, 'expecting': 1042, 'firmly': 1028, 'for': 1048, 'getting': 1046, 'hanging': 1049, 'having': 1046,
'holding': 1050, 'hoping': 1051, 'in': 1055, 'just': 1057, 'looking': 1058, 'nagging': 1059, 'not': 1061, 'on': 1063,
'only': 1064, 'popping': 1047, 'pressing': 1059, 'pricing': 1046, 'pulling': 1046, 'pushing': 1067, 'putting': 1046,
'sorting': 1046, 'still': 1070, 'stopping': 1047, 'strongly': 1071, 'swinging': 1047, 'to': 1081, 'typing': 1046,
'very': 1082, 'visiting': 1083, 'waiting': 1089, 'working': 1046, 'writing': 1046, 'yet': 1070}, {'can': 486, 'have':
477, 'must': 0, 'need': 477, 'ought': 477, 'should': 0, 'shouldn': 486, 'shouldnt': 0}, {'^': 1091}, {'<i>': 1092},
{'<i>': 1092, 'that': 1093}, {'...': 1094}, {'<i>': 982}, {'<i>': 982, 'at': 1095, 'by': 1095, 'during': 1095, 'in':
1095, 'on': 1095, 'over': 1095, 'that': 1096, 'via': 1095}, {'<i>': 982, 'that': 1096}, {'<owed_thing>': 329}, {'...':
220, '<owed_thing>': 329}, {'^': 1100}, {'^': 1099, 'a': 1101, 'an': 1101, 'my': 1101, 'our': 1101, 'some': 1019,
'the': 1101}, {'be': 28}, {'for': 1102, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28,
'that': 28, 'their': 28, 'they': 28, 'to': 1103, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'for': 1102},
{'without': 581}, {'...': 1106}, {'for': 975}, {'a': 1019, 'an': 1019, 'my': 1019, 'our': 1019, 'some': 1019, 'the':
1019}, {'for': 1109}, {'must': 0, 'need': 477, 'needs': 477, 'ought': 477, 'should': 0}, {'...': 1111}, {'': (13,
'talk'), '<i>': 982, '^': 1112}, {'<i>': 982, '^': 1112, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it':
28, 'she': 28, 'that': 1113, 'their': 28, 'they': 28, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'my': 625,
'our': 625}, {'^': 1115}, {'coffee': 278, 'curry': 278, 'drink': 278, 'meal': 278, 'roast': 278}, {'a': 1117,
'breakfast': 278, 'brunch': 278, 'coffee': 278, 'dinner': 278, 'drinks': 278, 'lunch': 278, 'pizza': 278, 'supper':
278, 'tea': 278}, {'<me>': 1118}, {'': (3, 'advice'), 'not': 0}, {'would': 1120, 'wouldn': 486, 'wouldnt': 0}, {'...':
1121}, {'mistake': 1122}, {'little': 1122, 'many': 1122, 'much': 1122}, {'a': 1123, 'enough': 1122, 'overkill': 1122,
'plenty': 1122, 'pointless': 1122, 'premature': 1122, 'sufficient': 1122, 'too': 1124, 'unnecessary': 1122}, {'big':
0, 'broad': 0, 'cheap': 0, 'dear': 0, 'fast': 0, 'high': 0, 'long': 0, 'low': 0, 'narrow': 0, 'short': 0, 'slow': 0,
'small': 0, 'soft': 0, 'thin': 0, 'vague': 0}, {'daft': 0, 'mad': 0, 'too': 1126, 'weak': 0, 'wrong': 0}, {'...':
1127}, {'...': 1125, 'my': 1128, 'our': 1128}, {'^': 1129}, {'me': 219, 'us': 219}, {'from': 1131}, {'...': 1132},
{'^': 1133}, {'my': 1078, 'our': 1078}, {'^': 1135}, {'<until>': 103, 'before': 103, 'till': 103, 'until': 103},
{'...': 1137}, {'confirm': 1138, 'decide': 1138, 'deliver': 1138, 'finish': 1138, 'have': 1138, 'know': 1138, 'send':
1138}, {'back': 38}, {'^': 1139, 'answer': 38, 'answered': 38, 'call': 1140, 'called': 1140, 'came': 38, 'come': 38,
'coming': 38, 'make': 805, 'pick': 429, 'picked': 429, 'replied': 38, 'reply': 38, 'respond': 38, 'responded': 38,
'show': 38, 'showed': 38}, {'expect': 1134, 'have': 1136, 't': 1141}, {'<me>': 984, '^': 983}, {'he': 28, 'her': 28,
'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 28, 'their': 28, 'they': 28, 'what': 28, 'when': 28,
'whether': 28, 'why': 28}, {'advises': 92, 'counsels': 92, 'recommends': 92, 'suggests': 92}, {'and': 1145}, {'...':
1146, '^': 1129}, {'<me>': 1118, 'for': 975}, {'answer': 38, 'answered': 38, 'call': 1140, 'called': 1140, 'came': 38,
'come': 38, 'coming': 38, 'make': 805, 'pick': 429, 'picked': 429, 'replied': 38, 'reply': 38, 'respond': 38,
'responded': 38, 'show': 38, 'showed': 38}, {'not': 1149}, {'t': 1149}, {'place': 0, 'position': 0, 'shoes': 0},
{'my': 1152}, {'in': 1153, 'me': 0, 'us': 0}, {'was': 1154, 'were': 1154}, {'<their>': 0}, {'was': 1156, 'were':
1156}, {'<they>': 1155, 'it': 1157}, {'boots': 0, 'place': 0, 'position': 0, 'shoes': 0, 'situation': 0}, {'boots': 0,
'place': 0, 'position': 0, 'seat': 0, 'shoes': 0}, {'<my>': 1159, 'my': 1160, 'our': 1160}, {'if': 1158, 'in': 1161},
{'altogether': 0, 'first': 0, 'instead': 0, 'outright': 0}, {'...': 1163}, {'for': 0}, {'<their>': 103, 'the': 103},
{'more': 0}, {'by': 1166, 'past': 1166, 'to': 1166, 'with': 1166}, {'dates': 1168}, {'by': 1166, 'for': 1167, 'it':
1168, 'past': 1166, 'that': 1168, 'the': 1169, 'this': 1168, 'to': 1166, 'with': 1166}, {'with': 0}, {'of': 0},
{'than': 0}, {'before': 0, 'instead': 1172, 'not': 0, 'over': 0, 'rather': 1173}, {'...': 1174}, {'by': 1166, 'it':
1168, 'past': 1166, 'that': 1168, 'the': 1169, 'this': 1168, 'to': 1166, 'with': 1166}, {'on': 0}, {'rid': 1172},
{'for': 0, 'with': 0}, {'': (3, 'advice'), 'for': 0}, {'off': 0, 'out': 1180}, {'...': 1174, 'the': 0}, {'touch': 0},
{'back': 0, 'for': 0, 'harder': 0}, {'i': 0, 'we': 0}, {'...': 1174, 'with': 0}, {'clear': 0}, {'to': 0, 'with': 0},
{'twice': 0}, {'the': 0}, {'for': 1190, 'until': 0}, {'away': 0}, {'...': 1162, '<bid>': 1164, '<giveinf>': 1164,
'aim': 1165, 'ask': 1170, 'avoid': 0, 'begin': 1171, 'build': 1175, 'buy': 1175, 'cap': 0, 'charge': 0, 'check': 1176,
'clear': 1176, 'close': 1175, 'cut': 1175, 'demand': 0, 'ditch': 0, 'drop': 1175, 'err': 0, 'fight': 0, 'fire': 0,
'focus': 1177, 'get': 1178, 'go': 1179, 'hire': 0, 'hold': 1181, 'insist': 0, 'keep': 1182, 'kill': 0, 'launch': 1175,
'lean': 0, 'lock': 114, 'move': 1175, 'negotiate': 0, 'not': 1183, 'open': 1175, 'opt': 1165, 'plump': 1165, 'price':
0, 'push': 1184, 'put': 1182, 'raise': 0, 'rather': 1185, 'resist': 0, 'run': 1176, 'sell': 1182, 'shut': 1175,
'skip': 0, 'sooner': 0, 'sort': 1176, 'speak': 1176, 'spend': 1175, 'square': 1176, 'start': 1186, 'steer': 1187,
'stick': 1188, 'stop': 1175, 'take': 1175, 'talk': 1176, 'think': 1189, 'wait': 1191, 'walk': 1192}, {'behalf': 103},
{'<my>': 1194}, {'<me>': 103, '<until>': 103, 'on': 1195}, {'...': 1196, '<me>': 103}, {'...': 1196, '<me>': 103,
'it': 1011, 'my': 1012, 'our': 1012, 'that': 1011, 'the': 1012, 'them': 1011, 'those': 1011}, {'...': 1196},
{'asking': 1197, 'bringing': 1198, 'calling': 1197, 'chasing': 1197, 'checking': 1197, 'drafting': 1197, 'dropping':
1013, 'emailing': 1197, 'forwarding': 1197, 'getting': 1198, 'giving': 1013, 'handing': 1013, 'introducing': 1197,
'letting': 1197, 'mailing': 1197, 'passing': 1013, 'paying': 1197, 'posting': 1198, 'preparing': 1197, 'returning':
1013, 'reviewing': 1197, 'ringing': 1197, 'sending': 1198, 'sharing': 1197, 'signing': 1197, 'speaking': 1199,
'talking': 1199, 'writing': 1197}, {'^': 1200}, {'forgotten': 317}, {'<me>': 92, '^': 1075}, {'<giveinf>': 350}, {'^':
1204}, {'to': 1205}, {'charge': 0, 'cut': 0, 'double': 0, 'drop': 0, 'focus': 0, 'hire': 0, 'move': 0, 'raise': 0,
'rethink': 0, 'sell': 0, 'simplify': 0, 'slow': 0, 'start': 0, 'stop': 0, 'wait': 0}, {'^': 1207}, {'to': 1208},
{'it': 103, 'my': 103, 'our': 103, 'that': 103, 'the': 103}, {'over': 1210}, {'on': 1210}, {'about': 1210, 'over':
1210}, {'chew': 1211, 'mull': 1211, 'sleep': 1212, 'think': 1213}, {'up': 28}, {'^': 1214, 'catch': 1215, 'come': 28,
'have': 28, 'meet': 28, 'see': 28, 'visit': 28}, {'<me>': 1206, '^': 332, 'me': 1209, 'to': 1216, 'us': 1209}, {'me':
1209, 'us': 1209}, {'<i>': 92}, {'<i>': 92, 'that': 1219}, {'rather': 1220}, {'<bid>': 0, 'bother': 0, 'go': 0,
'rush': 0, 'sign': 0, 'touch': 0}, {'^': 1222}, {'^': 1193, 'be': 1201, 'clean': 1202, 'completely': 1202,
'forgotten': 317, 'get': 1076, 'have': 1203, 'like': 1217, 'love': 1218, 'much': 1221, 'not': 1223, 'prefer': 1220,
'rather': 1220, 'sooner': 1220, 'totally': 1202}, {'$$': 38, 'answer': 38, 'answered': 38, 'call': 1140, 'called':
1140, 'came': 38, 'come': 38, 'coming': 38, 'pick': 429, 'picked': 429, 'replied': 38, 'reply': 38, 'respond': 38,
'responded': 38, 'show': 38, 'showed': 38}, {'not': 1225}, {'my': 38}, {'$$': 38, 'answer': 38, 'answered': 38,
'call': 1140, 'called': 1140, 'came': 38, 'come': 38, 'coming': 38, 'get': 1227, 'got': 1227, 'pick': 429, 'picked':
429, 'receive': 1227, 'received': 1227, 'replied': 38, 'reply': 38, 'respond': 38, 'responded': 38, 'saw': 1227,
'see': 1227, 'seen': 1227, 'show': 38, 'showed': 38}, {'t': 1228}, {'^': 1139, 'answer': 38, 'answered': 38, 'call':
1140, 'called': 1140, 'came': 38, 'come': 38, 'coming': 38, 'pick': 429, 'picked': 429, 'replied': 38, 'reply': 38,
'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'t': 1230}, {'^': 1139}, {'<lendable>': 625}, {'...':
1233, '<lendable>': 625}, {'my': 1234, 'our': 1234}, {'^': 1235}, {'with': 1236}, {'...': 1106, 'off': 1237}, {'^':
103}, {'d': 1239, 'll': 1239, 'will': 1239, 'would': 1239}, {'<they>': 1240}, {'that': 1241, 'to': 1239}, {'me': 1242,
'that': 1241, 'to': 1239}, {'word': 1243}, {'<their>': 1244}, {'<me>': 1245, '<their>': 1244}, {'blind': 1243, 'me':
1242, 'that': 1241, 'to': 1239}, {'given': 1246, 'pledged': 1243, 'sworn': 1247, 'undertaken': 1243, 'vowed': 1243},
{'...': 342, '<owed_thing>': 329, 'all': 350, 'my': 350, 'our': 350, 'some': 350, 'the': 350, 'those': 350}, {'<me>':
1206, '^': 1249, 'a': 355, 'an': 355}, {'<owed_thing>': 329, 'all': 350, 'my': 350, 'our': 350, 'some': 350, 'the':
350, 'those': 350}, {'^': 1099}, {'^': 1251, 'a': 1252, 'an': 1252}, {'': (4, 'needs_from_me'), '...': 357}, {'...':
342, '<owed_thing>': 329, 'all': 358, 'everything': 331, 'it': 331, 'my': 1254, 'our': 1254, 'some': 350, 'that': 331,
'the': 358, 'them': 331, 'those': 358}, {'<me>': 1206, '^': 1255, 'a': 355, 'an': 355}, {'off': 0}, {'better': 1257,
'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'nuts': 0, 'right': 477, 'undercharging': 0, 'underpricing': 0,
'wrong': 477}, {'^': 1258}, {'be': 1259}, {'^': 981, 'am': 1259, 'are': 1259, 'd': 1260, 'm': 1259, 're': 1259,
'were': 1259, 'would': 1260}, {'<i>': 1261, '^': 1112}, {'<i>': 1261, '^': 1112, 'that': 1262}, {'am': 1259, 'are':
1259, 'd': 1260, 'm': 1259, 're': 1259, 'were': 1259, 'would': 1260}, {'<i>': 1264}, {'<i>': 1264, '^': 901, 'that':
1265}, {'...': 1077}, {'...': 1040, 'my': 1267, 'our': 1267}, {'^': 1268}, {'<give1>': 103}, {'^': 1270}, {'to':
1271}, {'going': 1272}, {'is': 1273, 'll': 1271, 's': 1273, 'will': 1271}, {'and': 1274}, {'<until>': 47, 'D': 47,
'back': 48, 'over': 48, 'round': 48}, {'it': 1276, 'them': 1276}, {'bringing': 1277, 'dropping': 1277, 'giving': 1277,
'returning': 1277}, {'...': 1278}, {'<my>': 1279, 'the': 1279}, {'...': 1275, '^': 1280}, {'down': 278, 'in': 278,
'over': 278, 'round': 278, 'up': 278}, {'^': 350, 'a': 1019, 'an': 1019, 'my': 1019, 'our': 1019, 'some': 1019, 'the':
1019}, {'for': 1283}, {'...': 1106, '<me>': 1282, 'asked': 1284, 'clean': 1202, 'completely': 1202, 'duly': 1248,
'even': 1248, 'finally': 1248, 'forgotten': 317, 'given': 1246, 'now': 1248, 'pledged': 1243, 'solemnly': 1248,
'still': 1070, 'sworn': 1247, 'totally': 1202, 'undertaken': 1243, 'vowed': 1243, 'yet': 1070}, {'<me>': 278, 'about':
278, 'back': 278, 'from': 278, 'my': 278, 'on': 278, 'to': 278}, {'not': 477, 'to': 0}, {'^': 1287}, {'^': 1287,
'again': 1288}, {'me': 1289, 'us': 1289}, {'at': 1290, 'me': 1289, 'us': 1289}, {'on': 1291}, {'at': 1290, 'away':
1291, 'me': 1289, 'us': 1289}, {'badgering': 1291, 'getting': 1292, 'going': 1292, 'nagging': 1293, 'on': 1291,
'pestering': 1291}, {'to': 1239}, {'D': 1295}, {'until': 1296}, {'answered': 47, 'approved': 47, 'confirmed': 47,
'decided': 47, 'given': 47, 'paid': 47, 'replied': 47, 'returned': 47, 'said': 47, 'sent': 47, 'shown': 47, 'signed':
47, 'sorted': 47, 'told': 47}, {'her': 47, 'his': 47, 'my': 47, 'our': 47, 'the': 47, 'their': 47}, {'^': 1299},
{'<me>': 728}, {'^': 47, 'back': 728}, {'<me>': 1302, '^': 1299}, {'<me>': 728, '^': 1299}, {'^': 1298}, {'^': 1298,
'approved': 1300, 'delivered': 1300, 'given': 1301, 'got': 1301, 'paid': 1303, 'returned': 1304, 'sent': 1304,
'shown': 1301, 'signed': 1304, 'yet': 1305}, {'^': 1298, 'yet': 1305}, {'not': 1307, 'to': 1069}, {'...': 1275, '^':
1280, 'answered': 1286, 'asked': 1284, 'been': 1294, 'borrowed': 1116, 'called': 1286, 'duly': 1248, 'emailed': 1286,
'even': 1248, 'finally': 1248, 'given': 1246, 'got': 1297, 'messaged': 1286, 'not': 1306, 'now': 1248, 'phoned': 1286,
'pledged': 1243, 'replied': 1286, 'responded': 1286, 'rung': 1286, 'solemnly': 1248, 'still': 1308, 'sworn': 1247,
'texted': 1286, 'undertaken': 1243, 'until': 1296, 'vowed': 1243, 'written': 1286, 'yet': 1070}, {'<me>': 47},
{'approved': 47, 'confirmed': 47, 'decided': 47, 'given': 1310, 'named': 47, 'said': 47, 'told': 1310}, {'<me>': 728,
'my': 38}, {'^': 1311}, {'$$': 38, '^': 1311, 'approved': 1300, 'delivered': 1300, 'get': 1227, 'given': 1301, 'got':
1312, 'paid': 1303, 'receive': 1227, 'received': 1227, 'returned': 1304, 'saw': 1227, 'see': 1227, 'seen': 1227,
'sent': 1304, 'shown': 1301, 'signed': 1304, 'yet': 1313}, {'t': 1314}, {'^': 1311, 'approved': 1300, 'delivered':
1300, 'get': 1227, 'given': 1301, 'got': 1312, 'paid': 1303, 'receive': 1227, 'received': 1227, 'returned': 1304,
'saw': 1227, 'see': 1227, 'seen': 1227, 'sent': 1304, 'shown': 1301, 'signed': 1304, 'yet': 1313}, {'...': 1275, '^':
1280, 'answered': 1286, 'asked': 1284, 'called': 1286, 'duly': 1248, 'emailed': 1286, 'even': 1248, 'finally': 1248,
'given': 1246, 'messaged': 1286, 'not': 1307, 'now': 1248, 'phoned': 1286, 'pledged': 1243, 'replied': 1286,
'responded': 1286, 'rung': 1286, 'solemnly': 1248, 'still': 1308, 'sworn': 1247, 'texted': 1286, 'undertaken': 1243,
'until': 1296, 'vowed': 1243, 'written': 1286, 'yet': 1070}, {'^': 1311, 'approved': 1300, 'delivered': 1300, 'given':
1301, 'got': 1301, 'paid': 1303, 'returned': 1304, 'sent': 1304, 'shown': 1301, 'signed': 1304, 'yet': 1313}, {'t':
1318}, {'off': 1237}, {'catch': 1215, 'come': 28, 'have': 28, 'meet': 28, 'see': 28, 'visit': 28}, {'to': 1321},
{'at': 1095, 'by': 1095, 'during': 1095, 'in': 1095, 'on': 1095, 'over': 1095, 'via': 1095}, {'<i>': 982, '^': 901,
'on': 1020, 'that': 1096}, {'<rel>': 278}, {'<their>': 1325}, {'d': 476, 'have': 477, 'must': 0, 'need': 477, 'ought':
477, 'should': 0, 'shouldn': 486, 'shouldnt': 0, 'want': 477}, {'^': 1327}, {'<i>': 1328}, {'<i>': 1328, 'that':
1329}, {'...': 1330, '<i>': 1328, 'about': 92, 'that': 1329}, {'^': 901, 'for': 92, 'just': 902}, {'...': 1330, '<i>':
1328, 'that': 1329}, {'...': 231, 'my': 81, 'our': 81}, {'^': 1334, 'on': 1291}, {'ask': 1176, 'check': 1176, 'chew':
1211, 'clear': 1176, 'mull': 1211, 'run': 1176, 'sleep': 1212, 'sort': 1176, 'speak': 1176, 'square': 1176, 'talk':
1176, 'think': 1213}, {'^': 1336}, {'on': 1291, 'to': 1337}, {'^': 901, 'just': 902}, {'<me>': 1021, '^': 1022,
'about': 1023, 'at': 1290, 'away': 1291, 'for': 1025, 'me': 1289, 'on': 1023, 'us': 1289}, {'^': 0, 'that': 92},
{'mind': 1341, 'opinion': 1341, 'view': 1341}, {'the': 1342}, {'my': 81, 'not': 477, 'our': 81, 'to': 0}, {'^': 1344,
'about': 1023, 'again': 1288, 'for': 1023, 'on': 1023}, {'me': 1345, 'us': 1289}, {'at': 1346, 'me': 1289, 'us':
1289}, {'up': 317}, {'...': 1330, '<i>': 1328, '^': 1287, 'that': 1329}, {'<me>': 1349}, {'...': 1084, 'my': 219,
'our': 219}, {'^': 1351, 'a': 1019, 'an': 1019, 'my': 1019, 'our': 1019, 'some': 1019, 'the': 1019}, {'<me>': 1021,
'^': 1022, 'about': 1023, 'for': 1352, 'on': 1088}, {'^': 1016, 'a': 1017, 'adamant': 1331, 'after': 1026, 'against':
1027, 'all': 1332, 'arguing': 1333, 'asking': 1030, 'badgering': 1291, 'big': 1031, 'borrowing': 1116, 'bringing':
1034, 'chasing': 1036, 'coming': 1037, 'convinced': 1098, 'counting': 1043, 'dead': 1045, 'digging': 1046, 'drawing':
1046, 'dropping': 1047, 'expecting': 1042, 'firmly': 1028, 'for': 1048, 'getting': 1335, 'going': 1338, 'hanging':
1049, 'having': 1046, 'holding': 1050, 'hoping': 1051, 'in': 1055, 'insisting': 1333, 'just': 1057, 'like': 1339,
'looking': 1058, 'nagging': 1340, 'not': 1061, 'of': 1343, 'on': 1347, 'only': 1064, 'pestering': 1291, 'picking':
1348, 'popping': 1047, 'pressing': 1059, 'pricing': 1046, 'pulling': 1046, 'pushing': 1067, 'putting': 1046, 'saying':
1333, 'sorting': 1046, 'still': 1070, 'stopping': 1047, 'strongly': 1071, 'suggesting': 1333, 'swinging': 1047,
'telling': 1350, 'to': 1081, 'typing': 1046, 'very': 1082, 'visiting': 1083, 'waiting': 1353, 'working': 1046,
'writing': 1046, 'yet': 1070}, {'answer': 38, 'answered': 38, 'call': 1140, 'called': 1140, 'came': 38, 'come': 38,
'coming': 38, 'pick': 429, 'picked': 429, 'replied': 38, 'reply': 38, 'respond': 38, 'responded': 38, 'show': 38,
'showed': 38}, {'t': 1355}, {'the': 1006}, {'picking': 1348}, {'up': 1357}, {'answers': 1357, 'is': 1358, 'picked':
1359, 'picking': 1348, 'picks': 1348}, {'<me>': 904}, {'saying': 904, 'telling': 1361}, {'...': 1330, '<i>': 1328,
'^': 901, 'that': 1329, 'to': 902}, {'<bid>': 0, '<bid_of>': 900, 'not': 477, 'to': 0}, {'...': 1330, '<i>': 1328,
'^': 1364, 'that': 1329, 'to': 902}, {'<me>': 1365}, {'adamant': 1333, 'arguing': 1333, 'badgering': 1291, 'getting':
1292, 'going': 1292, 'insisting': 1333, 'nagging': 1293, 'on': 1291, 'pestering': 1291, 'saying': 1363, 'suggesting':
1333, 'telling': 1366}, {'...': 1106, 'with': 1236}, {'soon': 47}, {'after': 47, 'as': 1369, 'once': 47, 'when': 47},
{'after': 47, 'as': 1369, 'back': 1370, 'once': 47, 'when': 47}, {'it': 1371, 'them': 1371}, {'with': 1166}, {'by':
1166, 'out': 1373, 'past': 1166, 'to': 1166, 'up': 1373, 'with': 1166}, {'by': 1166, 'it': 1374, 'out': 1373, 'past':
1166, 'that': 1374, 'the': 1169, 'this': 1374, 'to': 1166, 'up': 1373, 'with': 1166}, {'by': 1166, 'out': 1373,
'past': 1166, 'up': 1373, 'with': 1166}, {'by': 1166, 'it': 1376, 'out': 1373, 'past': 1166, 'that': 1376, 'this':
1376, 'up': 1373, 'with': 1166}, {'': (6, 'theirs'), 'after': 47, 'as': 1369, 'back': 1370, 'once': 47, 'when': 47},
{'...': 231, 'it': 1378, 'my': 103, 'our': 103, 'the': 103, 'them': 1378}, {'ask': 1176, 'bring': 1372, 'check': 1375,
'clear': 1375, 'discuss': 1377, 'drop': 1372, 'float': 1377, 'give': 1372, 'hand': 1372, 'post': 1372, 'raise': 1377,
'return': 1379, 'run': 1375, 'sort': 1375, 'sound': 1377, 'speak': 1176, 'square': 1375, 'take': 1377, 'talk': 1176},
{'across': 1072, 'back': 1072, 'done': 1073, 'from': 1131, 'off': 1072, 'over': 1072, 'ready': 1073, 'to': 246, 'w':
246, 'with': 246}, {'': (5, 'mine'), '<until>': 81, 'D': 81}, {'me': 1382, 'us': 1382}, {'from': 1383}, {'...': 1384},
{'': (5, 'mine'), '...': 1077}, {'...': 1381, 'a': 1385, 'an': 1385, 'my': 1386, 'our': 1386, 'the': 1385}, {'^':
1387}, {'<until>': 219, 'from': 1383}, {'...': 1389, '<until>': 219}, {'': (5, 'mine'), '...': 1077, 'D': 219},
{'...': 1074, 'a': 1390, 'an': 1390, 'everything': 329, 'it': 329, 'my': 1391, 'our': 1391, 'the': 1390, 'them': 329},
{'^': 1392}, {'a': 1385, 'an': 1385, 'my': 81, 'our': 81, 'the': 1385}, {'^': 1394}, {'^': 1380, 'be': 1201, 'get':
1388, 'have': 1393, 'receive': 1395}, {'<me>': 1118, 'off': 1237}, {'back': 103}, {'<give1>': 103, '<redo>': 103,
'get': 1398, 'let': 261, 'mailing': 103, 'posting': 103, 'sending': 103}, {'^': 1399}, {'to': 1400}, {'^': 1399,
'going': 1401}, {'going': 1401}, {'are': 1402, 'd': 1400, 'is': 1402, 'll': 1400, 'was': 1403, 'will': 1400, 'would':
1400}, {'<staff>': 1404}, {'...': 1405, '<staff>': 1404}, {'s': 1406}, {'': (13, 'talk'), '<their>': 1406, 'N': 1407},
{'<their>': 1406, 'N': 1407, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1408,
'their': 28, 'they': 28, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<giveinf>': 261}, {'^': 1410}, {'': (4,
'needs_from_me'), '...': 220}, {'...': 342, '<owed_thing>': 329, 'all': 350, 'my': 1412, 'our': 1412, 'some': 350,
'the': 350, 'those': 350}, {'^': 1099, 'a': 1252, 'an': 1252, 'my': 1252, 'our': 1252, 'the': 1252}, {'get': 1414,
'have': 1414, 'read': 1414, 'receive': 1414, 'see': 1414}, {'<me>': 1206, '^': 1413, 'a': 355, 'an': 355, 'to': 1415},
{'^': 453, 'a': 355, 'an': 355, 'to': 1415}, {'<owed_thing>': 220, 'by': 1077, 'for': 1077, 'from': 1131}, {'...':
1418, '<owed_thing>': 329, 'all': 358, 'everything': 331, 'it': 331, 'my': 1254, 'our': 1254, 'some': 350, 'that':
331, 'the': 358, 'them': 331, 'those': 358}, {'^': 1214, 'get': 1414, 'have': 1414, 'read': 1414, 'receive': 1414,
'see': 1414}, {'<me>': 1206, '^': 1419, 'a': 355, 'an': 355, 'to': 1420}, {'': (0, 'missed'), 'back': 38, 'up': 38},
{'': (0, 'missed'), 'back': 38, 'my': 38, 'up': 38}, {'': (0, 'missed'), 'the': 1006}, {'up': 1424}, {'answer': 38,
'answered': 1422, 'answers': 1357, 'call': 1140, 'called': 1422, 'came': 1422, 'come': 38, 'coming': 38, 'did': 317,
'emailed': 1422, 'get': 1227, 'got': 1423, 'has': 317, 'is': 1358, 'phoned': 1422, 'pick': 429, 'picked': 1425,
'picking': 1348, 'picks': 1348, 'rang': 1422, 'receive': 1227, 'received': 1227, 'replied': 1422, 'reply': 38,
'respond': 38, 'responded': 38, 'saw': 1227, 'see': 1227, 'seen': 1227, 'show': 38, 'showed': 1422, 'texted': 1422,
'turned': 1422, 'wrote': 1422}, {'by': 278}, {'<me>': 1110}, {'<their>': 1406, 'N': 1407}, {'<their>': 1406, 'N':
1407, 'that': 1429}, {'<i>': 92, '^': 995, 'that': 1219}, {'me': 92, 'my': 92, 'our': 92, 'us': 92}, {'me': 92, 'us':
92}, {'favor': 283, 'favour': 283}, {'a': 329, 'an': 329, 'everything': 329, 'it': 329, 'my': 1078, 'our': 1078,
'the': 329, 'them': 329}, {'^': 1435}, {'have': 1436}, {'^': 1016, 'a': 1017, 'adamant': 1018, 'after': 1026,
'against': 1432, 'all': 1028, 'asking': 1030, 'big': 1031, 'bringing': 1034, 'chasing': 1036, 'coming': 1037, 'dead':
1045, 'digging': 1046, 'drawing': 1046, 'dropping': 1047, 'firmly': 1028, 'for': 1433, 'getting': 1046, 'hanging':
1049, 'having': 1046, 'holding': 1050, 'in': 1434, 'just': 1057, 'looking': 1058, 'nagging': 1059, 'not': 1061, 'on':
1063, 'only': 1064, 'popping': 1047, 'pressing': 1059, 'pricing': 1046, 'pulling': 1046, 'pushing': 1067, 'putting':
1046, 'sorting': 1046, 'stopping': 1047, 'strongly': 1071, 'swinging': 1047, 'to': 1437, 'typing': 1046, 'very': 1082,
'visiting': 1083, 'waiting': 1030, 'working': 1046, 'writing': 1046}, {'<i>': 982, '^': 901, 'at': 1095, 'by': 1095,
'during': 1095, 'in': 1095, 'on': 1095, 'over': 1095, 'that': 1096, 'via': 1095}, {'2': 0, 'a': 0, 'an': 0, 'better':
0, 'fewer': 0, 'less': 0, 'more': 0, 'our': 0, 'some': 0, 'to': 0}, {'got': 477}, {'better': 0, 'can': 0, 'could': 0,
'd': 476, 'gotta': 0, 'have': 477, 'might': 0, 'must': 0, 'need': 1440, 'ought': 477, 'shd': 0, 'should': 0,
'shouldn': 486, 'shouldnt': 0, 've': 1441}, {'^': 1442, 'am': 1259, 'are': 1259, 'd': 1260, 'm': 1259, 're': 1259,
'were': 1259, 'would': 1260}, {'a': 1123, 'enough': 1122, 'must': 0, 'need': 477, 'needs': 477, 'ought': 477,
'overkill': 1122, 'plenty': 1122, 'pointless': 1122, 'premature': 1122, 'should': 0, 'sufficient': 1122, 'too': 1124,
'unnecessary': 1122}, {'not': 0}, {'...': 1444, '<bid>': 0, '<bid_of>': 900, 'always': 0, 'ask': 0, 'do': 1445, 'don':
486, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'my': 1128, 'never': 0, 'our': 1128, 'raise': 0, 'sell':
0, 'start': 0, 'stop': 0}, {'': (13, 'talk'), '<i>': 1443, '<their>': 1406, 'N': 1407, '^': 1112}, {'always': 0,
'ask': 0, 'do': 1445, 'don': 486, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0,
'sell': 0, 'start': 0, 'stop': 0}, {'^': 1448}, {'<i>': 1443, '<their>': 1406, 'N': 1407, '^': 1446, 'he': 28, 'her':
28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1447, 'their': 28, 'they': 28, 'to': 1449, 'what':
28, 'when': 28, 'whether': 28, 'why': 28}, {'': (3, 'advice'), 'better': 0, 'can': 0, 'could': 0, 'd': 476, 'gotta':
0, 'have': 477, 'might': 0, 'must': 0, 'need': 980, 'ought': 477, 'shd': 0, 'should': 0, 'shouldn': 486, 'shouldnt':
0, 've': 1441}, {'^': 1451}, {'<i>': 1452, '^': 0}, {'<i>': 1452, '<me>': 92, '^': 0, 'at': 988, 'by': 988, 'during':
988, 'in': 988, 'on': 988, 'over': 988, 'that': 1453, 'to': 92, 'via': 988}, {'<i>': 1452, '<me>': 92, '^': 1052,
'that': 1453, 'to': 92}, {'d': 476, 'have': 477, 'must': 0, 'mustn': 486, 'need': 477, 'ought': 477, 'shd': 0,
'should': 0, 'shouldn': 486, 'shouldnt': 0}, {'^': 1456}, {'<i>': 1457}, {'that': 1458}, {'<me>': 1459}, {'^': 219},
{'<me>': 1461, '<them>': 1461}, {'bring': 1462, 'email': 1462, 'forward': 1462, 'give': 1462, 'lend': 1462, 'mail':
1462, 'send': 1462, 'show': 1462}, {'<i>': 1001, '<me>': 1003, 'back': 1004, 'bring': 1462, 'email': 1462, 'forward':
1462, 'give': 1462, 'lend': 1462, 'mail': 1462, 'send': 1462, 'show': 1462, 'that': 1002, 'to': 1463}, {'^': 1280,
'until': 1296}, {'^': 1016, 'a': 1017, 'adamant': 1331, 'after': 1026, 'against': 1027, 'all': 1332, 'arguing': 1333,
'asked': 1284, 'asking': 1030, 'badgering': 1291, 'been': 1294, 'big': 1031, 'borrowing': 1116, 'bringing': 1034,
'chasing': 1036, 'coming': 1037, 'counting': 1043, 'dead': 1045, 'digging': 1046, 'drawing': 1046, 'dropping': 1047,
'duly': 1248, 'even': 1248, 'expecting': 1042, 'finally': 1248, 'firmly': 1028, 'for': 1048, 'getting': 1335, 'given':
1246, 'going': 1338, 'got': 1465, 'hanging': 1049, 'having': 1046, 'holding': 1050, 'hoping': 1051, 'in': 1055,
'insisting': 1333, 'just': 1057, 'like': 1339, 'looking': 1058, 'nagging': 1340, 'not': 1061, 'now': 1248, 'of': 1343,
'on': 1347, 'only': 1064, 'pestering': 1291, 'pledged': 1243, 'popping': 1047, 'pressing': 1059, 'pricing': 1046,
'pulling': 1046, 'pushing': 1067, 'putting': 1046, 'saying': 1333, 'solemnly': 1248, 'sorting': 1046, 'still': 1070,
'stopping': 1047, 'strongly': 1071, 'suggesting': 1333, 'swinging': 1047, 'sworn': 1247, 'telling': 1350, 'to': 1437,
'typing': 1046, 'undertaken': 1243, 'very': 1082, 'visiting': 1083, 'vowed': 1243, 'waiting': 1353, 'working': 1046,
'writing': 1046, 'yet': 1070}, {'^': 1442, 'shall': 92}, {'have': 477, 'must': 0, 'need': 0, 'should': 0}, {'^':
1468}, {'<i>': 1469, '^': 477}, {'...': 1111, '<bid>': 0, '<bid_of>': 900, '<giveinf>': 0, 'always': 0, 'ask': 0,
'do': 1445, 'don': 486, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0,
'start': 0, 'stop': 0}, {'<i>': 1092, '^': 986, 'that': 1093}, {'...': 1472}, {'bottle': 28}, {'kids': 28}, {'<me>':
1461, '<them>': 1461, 'a': 1474, 'the': 1475, 'wine': 28}, {'come': 28, 'you': 28}, {'worry': 28, 'you': 28}, {'t':
1478}, {'worry': 28}, {'<me>': 28}, {'to': 1481}, {'back': 1482, 'well': 28}, {'love': 28}, {'<me>': 1461, '<them>':
1461, 'her': 1484, 'his': 1484, 'my': 28}, {'luck': 28}, {'a': 28, 'fun': 28}, {'on': 28}, {'touch': 28}, {'in':
1489}, {'mind': 28}, {'hello': 28, 'hi': 28}, {'love': 28, 'regards': 28}, {'<me>': 1461, '<them>': 1461, 'my': 1493},
{'of': 28}, {'care': 28}, {'^': 1442}, {'': (13, 'talk'), '<i>': 1497, '<their>': 1406, 'N': 1407, '^': 1112},
{'<giveinf>': 0, 'always': 0, 'ask': 0, 'do': 1445, 'don': 486, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire':
0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'<me>': 1459, '^': 1499, 'bring': 1462, 'email': 1462,
'forward': 1462, 'give': 1462, 'lend': 1462, 'mail': 1462, 'send': 1462, 'show': 1462}, {':': 92, '<i>': 1467, '<me>':
1470, '<their>': 1406, 'N': 1407, '^': 1471, 'at': 1473, 'bring': 1476, 'by': 1473, 'do': 1477, 'don': 1479, 'dont':
1480, 'during': 1473, 'email': 1462, 'forget': 377, 'forward': 1462, 'get': 1483, 'give': 1485, 'good': 1486, 'have':
1487, 'he': 28, 'her': 28, 'his': 28, 'hold': 1488, 'how': 28, 'if': 28, 'in': 1473, 'it': 28, 'keep': 1490, 'lend':
1462, 'mail': 1462, 'never': 1491, 'on': 1473, 'over': 1473, 'say': 1492, 'send': 1494, 'she': 28, 'show': 1462,
'start': 1495, 'stop': 377, 'take': 1496, 'thank': 28, 'that': 1498, 'their': 28, 'they': 28, 'to': 1500, 'via': 1473,
'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<bid>': 0, '<bid_of>': 900, '<giveinf>': 0}, {'<me>': 1470, '^':
1502}, {'^': 1499, 'bring': 1462, 'email': 1462, 'forward': 1462, 'give': 1462, 'lend': 1462, 'mail': 1462, 'send':
1462, 'show': 1462}, {':': 92, '<i>': 1443, '<me>': 1470, '<their>': 1406, 'N': 1407, '^': 1471, 'at': 1473, 'bring':
1476, 'by': 1473, 'do': 1477, 'don': 1479, 'dont': 1480, 'during': 1473, 'email': 1462, 'forget': 377, 'forward':
1462, 'get': 1483, 'give': 1485, 'good': 1486, 'have': 1487, 'he': 28, 'her': 28, 'his': 28, 'hold': 1488, 'how': 28,
'if': 28, 'in': 1473, 'it': 28, 'keep': 1490, 'lend': 1462, 'mail': 1462, 'never': 1491, 'on': 1473, 'over': 1473,
'say': 1492, 'send': 1494, 'she': 28, 'show': 1462, 'start': 1495, 'stop': 377, 'take': 1496, 'thank': 28, 'that':
1447, 'their': 28, 'they': 28, 'to': 1504, 'via': 1473, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<me>':
569}, {'...': 231, 'it': 103, 'my': 103, 'our': 103, 'the': 103, 'them': 103}, {'<giveinf>': 261, 'return': 1507},
{'a': 1385, 'an': 1385, 'the': 1385}, {'^': 1509}, {'^': 1508, 'get': 1510, 'have': 1510, 'receive': 1510}, {'^':
1410, 'have': 1136}, {'^': 1280}, {'approved': 1300, 'delivered': 1300, 'given': 1301, 'got': 1301, 'paid': 1303,
'returned': 1304, 'sent': 1304, 'shown': 1301, 'signed': 1304}, {'^': 1280, 'not': 1514}, {'t': 1514}, {'got': 1513},
{'got': 1513, 'has': 1515, 'hasn': 1516, 'hasnt': 1514, 'have': 1513, 'haven': 1516, 'havent': 1514, 's': 1517}, {'':
(3, 'advice'), '...': 1111}, {'<i>': 1452, '^': 1112}, {'<i>': 1452, '^': 1519, 'at': 1473, 'by': 1473, 'during':
1473, 'in': 1473, 'on': 1473, 'over': 1473, 'that': 1520, 'via': 1473}, {'<i>': 1452, '^': 1519, 'that': 1520},
{'<i>': 1469}, {'<me>': 1523}, {'': (13, 'talk'), '<i>': 1457}, {'<i>': 1469, 'he': 28, 'her': 28, 'his': 28, 'how':
28, 'if': 28, 'it': 28, 'she': 28, 'that': 1525, 'their': 28, 'they': 28, 'what': 28, 'when': 28, 'whether': 28,
'why': 28}, {'<me>': 1526}, {'better': 0, 'd': 476, 'have': 999, 'must': 998, 'mustn': 486, 'need': 999, 'ought': 999,
'shd': 998, 'should': 998, 'shouldn': 486, 'shouldnt': 0}, {'^': 1528}, {'<i>': 1529}, {'<i>': 1001, 'that': 1530},
{'': (13, 'talk'), '<i>': 1001}, {'<i>': 1001, '<me>': 1531, 'back': 1004, 'bring': 1462, 'email': 1462, 'forward':
1462, 'give': 1462, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'lend': 1462, 'mail': 1462, 'send':
1462, 'she': 28, 'show': 1462, 'that': 1532, 'their': 28, 'they': 28, 'to': 1463, 'what': 28, 'when': 28, 'whether':
28, 'why': 28}, {'should': 92}, {'<i>': 1534}, {'^': 1442, 'am': 1259, 'are': 1259, 'd': 1260, 'm': 1259, 're': 1259,
'should': 92, 'were': 1259, 'would': 1260}, {'': (13, 'talk'), '<i>': 1443, '^': 1112}, {'<i>': 1536, '^': 1446, 'he':
28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1537, 'their': 28, 'they': 28, 'to': 1449,
'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'better': 0, 'can': 0, 'could': 0, 'd': 476, 'gotta': 0, 'have':
477, 'might': 0, 'must': 0, 'need': 980, 'ought': 477, 'shd': 0, 'should': 0, 'shouldn': 486, 'shouldnt': 0, 've':
1441}, {'^': 1539}, {'': (13, 'talk'), '<i>': 1540, '^': 1112}, {'<i>': 1540, '^': 1112, 'at': 1095, 'by': 1095,
'during': 1095, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'in': 1095, 'it': 28, 'on': 1095, 'over': 1095,
'she': 28, 'that': 1541, 'their': 28, 'they': 28, 'via': 1095, 'what': 28, 'when': 28, 'whether': 28, 'why': 28},
{'^': 1456, 'am': 1259, 'are': 1259, 'd': 1260, 'm': 1259, 're': 1259, 'were': 1259, 'would': 1260}, {'': (13,
'talk'), '<i>': 1543, '<their>': 1406, 'N': 1407}, {'<i>': 1264, '<their>': 1406, 'N': 1407, 'at': 1095, 'by': 1095,
'during': 1095, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'in': 1095, 'it': 28, 'on': 1095, 'over': 1095,
'she': 28, 'that': 1544, 'their': 28, 'they': 28, 'via': 1095, 'what': 28, 'when': 28, 'whether': 28, 'why': 28},
{'<me>': 1545}, {'away': 1116, 'part': 278}, {'up': 278}, {'that': 1219}, {'answered': 1286, 'asked': 1284, 'called':
1286, 'duly': 1248, 'emailed': 1286, 'even': 1248, 'finally': 1248, 'given': 1246, 'messaged': 1286, 'now': 1248,
'phoned': 1286, 'pledged': 1243, 'replied': 1286, 'responded': 1286, 'rung': 1286, 'solemnly': 1248, 'still': 1070,
'sworn': 1247, 'texted': 1286, 'undertaken': 1243, 'vowed': 1243, 'written': 1286, 'yet': 1070}, {'': (13, 'talk'),
'^': 1099, 'a': 1252, 'an': 1252, 'my': 1252, 'our': 1252, 'the': 1252}, {'catch': 1215, 'come': 28, 'get': 1414,
'have': 1551, 'meet': 28, 'read': 1414, 'receive': 1414, 'see': 1551, 'visit': 28}, {'<me>': 1206, '^': 1249, 'a':
355, 'an': 355, 'to': 1552}, {'<me>': 1206, '^': 453, 'a': 355, 'an': 355, 'me': 1209, 'to': 1552, 'us': 1209},
{'<owed_thing>': 220, 'from': 1131}, {'<until>': 219, 'approved': 329, 'back': 329, 'booked': 329, 'by': 219,
'checked': 329, 'cleared': 329, 'delivered': 329, 'done': 329, 'filed': 329, 'finished': 329, 'fixed': 329, 'in': 329,
'paid': 329, 'posted': 329, 'printed': 329, 'ready': 329, 'returned': 329, 'reviewed': 329, 'sent': 329, 'settled':
329, 'signed': 329, 'sorted': 329}, {'...': 1556}, {'...': 1555, '<owed_thing>': 329, 'all': 358, 'everything': 331,
'it': 331, 'my': 1557, 'our': 1557, 'some': 350, 'that': 331, 'the': 358, 'them': 331, 'those': 358}, {'^': 1214,
'catch': 1215, 'come': 28, 'get': 1414, 'have': 1551, 'meet': 28, 'read': 1414, 'receive': 1414, 'see': 1551, 'visit':
28}, {'<me>': 1206, '^': 1558, 'a': 355, 'an': 355, 'me': 1209, 'to': 1559, 'us': 1209}, {'^': 983, 'that': 1458},
{'<i>': 982, '<me>': 1561, '^': 983, 'that': 1096}, {'$$': 38, 'and': 38, 'but': 38, 'never': 38, 'no': 38, 'only':
38}, {'...': 1563}, {'attend': 1564, 'call': 1564, 'collect': 1564, 'come': 1564, 'dial': 1564, 'drop': 1564, 'join':
1564, 'mail': 1564, 'meet': 1564, 'phone': 1564, 'pick': 1564, 'pop': 1564, 'ring': 1564, 'show': 1564, 'text': 1564,
'turn': 1564, 'visit': 1564, 'write': 1564}, {'to': 1565}, {'': (23, 'contact'), 'favor': 283, 'favour': 1054}, {'a':
1017, 'in': 284}, {'attend': 1564, 'call': 1564, 'collect': 1564, 'come': 1564, 'dial': 1564, 'drop': 1564, 'get':
1076, 'have': 1076, 'join': 1564, 'mail': 1564, 'meet': 1564, 'phone': 1564, 'pick': 1564, 'pop': 1564, 'ring': 1564,
'show': 1564, 'text': 1564, 'turn': 1564, 'visit': 1564, 'write': 1564}, {'a': 1017, 'adamant': 1331, 'after': 1056,
'against': 1027, 'all': 1332, 'arguing': 1333, 'around': 278, 'asking': 1284, 'badgering': 1291, 'big': 1031, 'clear':
1098, 'dead': 1045, 'due': 1566, 'firmly': 1028, 'for': 1048, 'getting': 1292, 'going': 1292, 'in': 1567, 'insisting':
1333, 'just': 1057, 'like': 1339, 'meant': 1566, 'nagging': 1293, 'not': 1568, 'of': 1343, 'on': 1291, 'only': 1057,
'pestering': 1291, 'pushing': 1028, 'saying': 1333, 'scheduled': 1566, 'strongly': 1071, 'suggesting': 1333,
'supposed': 1566, 'telling': 1350, 'to': 1569, 'very': 1082, 'waiting': 1284}, {'...': 1106, '^': 44, 'home': 1237,
'off': 1237}, {'a': 1017, 'adamant': 1331, 'against': 1027, 'all': 1028, 'arguing': 1333, 'around': 278, 'badgering':
1291, 'big': 1031, 'dead': 1045, 'due': 1566, 'firmly': 1028, 'for': 1048, 'getting': 1292, 'going': 1292, 'in': 1567,
'insisting': 1333, 'meant': 1566, 'nagging': 1293, 'not': 1568, 'of': 1343, 'on': 1291, 'pestering': 1291, 'pushing':
1028, 'saying': 1333, 'scheduled': 1566, 'strongly': 1071, 'suggesting': 1333, 'supposed': 1566, 'telling': 1350,
'to': 1569, 'very': 1082}, {'ask': 1176, 'check': 1375, 'clear': 1375, 'discuss': 1377, 'float': 1377, 'raise': 1377,
'return': 1507, 'run': 1375, 'sort': 1375, 'sound': 1377, 'speak': 1176, 'square': 1375, 'take': 1377, 'talk': 1176},
{'^': 1573, 'be': 1201, 'get': 1388, 'have': 1393, 'not': 1141, 'receive': 1395}, {'t': 1141}, {'asking': 1197,
'bringing': 1197, 'calling': 1197, 'chasing': 1197, 'checking': 1197, 'drafting': 1197, 'emailing': 1197,
'forwarding': 1197, 'getting': 1197, 'introducing': 1197, 'letting': 1197, 'mailing': 1197, 'paying': 1197, 'posting':
1197, 'preparing': 1197, 'reviewing': 1197, 'ringing': 1197, 'sending': 1197, 'sharing': 1197, 'signing': 1197,
'speaking': 1199, 'talking': 1199, 'writing': 1197}, {'^': 1576}, {'<me>': 1206, '^': 332, 'me': 1209, 'to': 1321,
'us': 1209}, {'<bid>': 0, 'accept': 0, 'bet': 0, 'bother': 0, 'chase': 0, 'do': 0, 'give': 0, 'go': 0, 'hire': 0,
'invest': 0, 'pay': 0, 'raise': 0, 'rely': 0, 'risk': 0, 'rush': 0, 'sell': 0, 'sign': 0, 'spend': 0, 'start': 0,
'take': 0, 'touch': 0, 'trust': 0}, {'^': 1579}, {'^': 1193, 'be': 1577, 'get': 1076, 'have': 1203, 'like': 1578,
'much': 1221, 'not': 1580, 'prefer': 1220, 'rather': 1220, 'sooner': 1220}, {'accept': 0, 'bet': 0, 'bother': 0,
'chase': 0, 'do': 0, 'give': 0, 'go': 0, 'hire': 0, 'invest': 0, 'pay': 0, 'raise': 0, 'rely': 0, 'risk': 0, 'rush':
0, 'sell': 0, 'sign': 0, 'spend': 0, 'start': 0, 'take': 0, 'touch': 0, 'trust': 0}, {'^': 1582}, {'t': 1583}, {'':
(13, 'talk'), '<i>': 1001, '<their>': 1406, 'N': 1407}, {'<i>': 1001, '<me>': 1531, '<their>': 1406, 'N': 1407,
'asking': 1110, 'back': 1004, 'bring': 1462, 'email': 1462, 'forward': 1462, 'give': 1462, 'he': 28, 'her': 28, 'his':
28, 'how': 28, 'if': 28, 'it': 28, 'lend': 1462, 'mail': 1462, 'send': 1462, 'she': 28, 'show': 1462, 'that': 1585,
'their': 28, 'they': 28, 'to': 1463, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'...': 940, '<bids>': 974,
'<confides>': 976, '^': 979, 'advised': 992, 'advises': 994, 'advocated': 996, 'advocates': 996, 'all': 997,
'answered': 1005, 'answers': 1007, 'are': 1090, 'argued': 1097, 'argues': 1098, 'asked': 1104, 'asks': 1105, 'ate':
1107, 'attended': 278, 'babysat': 1108, 'baked': 1108, 'become': 1042, 'becomes': 1042, 'begged': 1110, 'believed':
1098, 'believes': 1114, 'borrowed': 1116, 'borrows': 1116, 'both': 997, 'bought': 1119, 'bringing': 1034, 'calls':
1130, 'can': 1142, 'cannot': 1141, 'cant': 1141, 'catered': 1108, 'cautioned': 1143, 'claims': 1144, 'confirmed':
1144, 'considers': 1147, 'cooked': 1148, 'could': 1150, 'couldn': 1151, 'couldnt': 1149, 'counsels': 996, 'd': 1224,
'deems': 1130, 'demanded': 1020, 'demands': 1020, 'did': 1226, 'didn': 1229, 'didnt': 1228, 'doesn': 1231, 'doesnt':
1232, 'drove': 1238, 'duly': 1248, 'emailed': 1005, 'even': 1248, 'expect': 1250, 'expected': 1253, 'expecting': 452,
'expects': 1256, 'explained': 1144, 'favors': 996, 'favours': 996, 'fed': 1119, 'feels': 1263, 'felt': 1097,
'figures': 1266, 'finally': 1248, 'finds': 1147, 'get': 1269, 'gets': 1269, 'given': 1246, 'goes': 902, 'got': 1281,
'had': 1285, 'has': 1309, 'hasn': 1315, 'hasnt': 1316, 'have': 1317, 'haven': 1319, 'havent': 1318, 'headed': 1320,
'heard': 1144, 'hoped': 1322, 'hopes': 1322, 'insisted': 1323, 'insists': 1324, 'introduced': 1326, 'is': 1354, 'isn':
1356, 'judges': 1130, 'just': 1360, 'keep': 1362, 'keeps': 1367, 'kept': 1367, 'left': 1368, 'll': 1396, 'made': 1397,
'mentioned': 1409, 'mentions': 1144, 'messaged': 1005, 'met': 1107, 'must': 1411, 'need': 1416, 'needed': 1417,
'needs': 1421, 'never': 1426, 'now': 1248, 'passed': 1427, 'picked': 1359, 'picking': 1348, 'picks': 1348, 'plans':
1322, 'played': 1108, 'pleaded': 1110, 'pledged': 1243, 'pressed': 1428, 'promised': 1430, 'proposed': 1220,
'proposes': 1431, 're': 1438, 'receives': 1042, 'reckoned': 1439, 'reckons': 1450, 'recommended': 1454, 'recommends':
1455, 'reminded': 1460, 'replied': 1464, 'replies': 1005, 'requested': 1020, 'required': 1020, 'requires': 1020,
'responded': 1005, 'responds': 1005, 's': 1466, 'said': 1501, 'sang': 1108, 'say': 1503, 'says': 1505, 'served': 1119,
'sez': 902, 'shadowed': 1506, 'shall': 1511, 'should': 1512, 'solemnly': 1248, 'still': 1518, 'suggested': 1521,
'suggests': 1522, 'sworn': 1247, 'tell': 1524, 'tells': 1527, 'texted': 1533, 'think': 1535, 'thinks': 1538,
'thought': 1542, 'told': 1546, 'took': 1547, 'turned': 1548, 'undertaken': 1243, 'urged': 1549, 'urges': 1549, 've':
1550, 'vowed': 1243, 'walked': 1320, 'want': 1553, 'wanted': 1554, 'wants': 1560, 'warned': 1562, 'was': 1570, 'went':
1571, 'were': 1572, 'will': 1574, 'won': 1575, 'wont': 1141, 'would': 1581, 'wouldn': 1584, 'wouldnt': 1583, 'writes':
1005, 'wrote': 1586}, {'bank': 5, 'center': 5, 'centre': 5, 'fair': 5, 'garden': 5, 'hall': 5, 'kitchen': 5,
'library': 5, 'pantry': 5, 'shelter': 5, 'shop': 5}, {'animal': 1588, 'charity': 1588, 'church': 1588, 'community':
1588, 'food': 1588, 'homeless': 1588, 'hospice': 1588, 'school': 1588, 'soup': 1588}, {'^': 1589}, {'the': 1590},
{'at': 1591, 'for': 1591, 'in': 1591}, {'...': 1592}, {'...': 1592, 'the': 1593}, {'at': 1594, 'behind': 1594, 'in':
1594, 'of': 1594, 'on': 1594}, {'': (21, 'gave:encouragement')}, {'^': 1596}, {'<them>': 1597}, {'without': 1598},
{'glad': 1597, 'grateful': 1597, 'impressed': 1597, 'lucky': 1597, 'proud': 1597}, {'awfully': 1600, 'damn': 1600,
'dead': 1600, 'glad': 1597, 'grateful': 1597, 'impressed': 1597, 'lucky': 1597, 'more': 1600, 'proud': 1597, 'quite':
1600, 'really': 1600, 'right': 1600, 'so': 1600, 'very': 1600}, {'be': 1601}, {'not': 1602}, {'t': 1602}, {'...':
1599, 'am': 1601, 'are': 1601, 'could': 1603, 'couldn': 1604, 'm': 1601, 're': 1601, 'was': 1601, 'were': 1601},
{'than': 1597}, {'enough': 1597}, {'best': 1597}, {'best': 1597, 'bravest': 1597, 'cleverest': 1597, 'finest': 1597,
'kindest': 1597, 'most': 1597, 'strongest': 1597}, {'beautiful': 1597, 'better': 1606, 'brilliant': 1597, 'excellent':
1597, 'good': 1607, 'great': 1597, 'her': 1608, 'his': 1608, 'lovely': 1597, 'marvellous': 1597, 'ready': 1597,
'strong': 1597, 'superb': 1597, 'terrific': 1597, 'the': 1609, 'their': 1608, 'wonderful': 1597, 'worth': 1597},
{'far': 1610}, {'beautiful': 1597, 'better': 1606, 'brilliant': 1597, 'by': 1611, 'easily': 1610, 'excellent': 1597,
'good': 1607, 'great': 1597, 'her': 1608, 'his': 1608, 'honestly': 1610, 'lovely': 1597, 'marvellous': 1597, 'ready':
1597, 'strong': 1597, 'superb': 1597, 'terrific': 1597, 'the': 1609, 'their': 1608, 'wonderful': 1597, 'worth': 1597},
{'be': 1612}, {'are': 1612, 'is': 1612, 'll': 1613, 's': 1612, 'was': 1612, 'were': 1612, 'will': 1613}, {'...':
1614}, {'asset': 1597, 'best': 1597, 'born': 1597, 'brightest': 1597, 'calmest': 1597, 'cleverest': 1597, 'credit':
1597, 'find': 1597, 'finest': 1597, 'first': 1597, 'godsend': 1597, 'hardest': 1597, 'joy': 1597, 'kindest': 1597,
'most': 1597, 'natural': 1597, 'only': 1597, 'quickest': 1597, 'rock': 1597, 'safest': 1597, 'sharpest': 1597, 'star':
1597, 'strongest': 1597, 'wonder': 1597}, {'the': 1616}, {'far': 1617}, {'to': 1597}, {'alone': 1597}, {'right':
1597}, {'the': 1621}, {'of': 1617}, {'a': 1616, 'able': 1597, 'amazing': 1597, 'an': 1616, 'better': 1597,
'brilliant': 1597, 'by': 1618, 'capable': 1597, 'doing': 1597, 'easily': 1617, 'going': 1619, 'gonna': 1597, 'good':
1597, 'great': 1597, 'more': 1606, 'much': 1597, 'my': 1616, 'not': 1620, 'on': 1622, 'one': 1623, 'our': 1616,
'ready': 1597, 'strong': 1597, 'the': 1616}, {'^': 1596, 'alright': 1597, 'amazing': 1597, 'brilliant': 1597, 'fine':
1597, 'good': 1597, 'grand': 1597, 'great': 1597, 'ok': 1597, 'okay': 1597, 'ready': 1597}, {'brilliantly': 1597,
'fine': 1597, 'great': 1597, 'it': 1597, 'well': 1597}, {'reason': 1597}, {'there': 1597, 'through': 1597}, {'far':
1596}, {'takes': 1597}, {'it': 1630}, {'this': 1597, 'what': 1631}, {'a': 1596, 'an': 1596, 'it': 1597}, {'off':
1597}, {'it': 1634}, {'in': 1597}, {'^': 1596, 'it': 1596}, {'ace': 1597, 'be': 1625, 'been': 1597, 'breeze': 1596,
'come': 1597, 'do': 1626, 'done': 1597, 'earned': 1597, 'every': 1627, 'find': 1597, 'fly': 1597, 'get': 1628, 'go':
1629, 'got': 1632, 'love': 1596, 'make': 1633, 'manage': 1597, 'nail': 1597, 'nothing': 1619, 'pull': 1635, 'put':
1636, 'rock': 1597, 'smash': 1597, 'suit': 1596, 'walk': 1637}, {'been': 1597, 'come': 1597, 'done': 1597, 'earned':
1597, 'every': 1627, 'got': 1632, 'nothing': 1619, 'put': 1636}, {'ace': 1597, 'be': 1625, 'breeze': 1596, 'do': 1626,
'find': 1597, 'fly': 1597, 'get': 1628, 'go': 1629, 'love': 1596, 'make': 1633, 'manage': 1597, 'nail': 1597, 'pull':
1635, 'rock': 1597, 'smash': 1597, 'suit': 1596, 'walk': 1637}, {'natural': 1597}, {'a': 1641, 'able': 1597,
'amazing': 1597, 'better': 1597, 'brilliant': 1597, 'capable': 1597, 'doing': 1597, 'going': 1619, 'gonna': 1597,
'good': 1597, 'great': 1597, 'more': 1606, 'much': 1597, 'not': 1620, 'on': 1622, 'ready': 1597, 'strong': 1597,
'the': 1608}, {'a': 1616, 'able': 1597, 'amazing': 1597, 'an': 1616, 'been': 1597, 'better': 1597, 'brilliant': 1597,
'by': 1618, 'capable': 1597, 'come': 1597, 'doing': 1597, 'done': 1597, 'earned': 1597, 'easily': 1617, 'every': 1627,
'going': 1619, 'gonna': 1597, 'good': 1597, 'got': 1632, 'great': 1597, 'more': 1606, 'much': 1597, 'my': 1616, 'not':
1620, 'nothing': 1619, 'on': 1622, 'one': 1623, 'our': 1616, 'put': 1636, 'ready': 1597, 'strong': 1597, 'the': 1616},
{'a': 1616, 'an': 1616, 'by': 1618, 'easily': 1617, 'my': 1616, 'one': 1623, 'our': 1616, 'the': 1616}, {'are': 1624,
'd': 1638, 'has': 1639, 'have': 1639, 'is': 1624, 'll': 1640, 're': 1642, 's': 1643, 've': 1639, 'was': 1644, 'were':
1644, 'will': 1640, 'would': 1640}, {'<them>': 1596}, {'of': 1646}, {'without': 1646}, {'...': 1648}, {'not': 1649},
{'t': 1649}, {'never': 1649}, {'to': 1646}, {'because': 1647, 'could': 1650, 'couldn': 1651, 'couldnt': 1649, 'd':
1652, 'down': 1653, 'thanks': 1653, 'would': 1650, 'wouldn': 1651, 'wouldnt': 1649}, {'...': 1654}, {'well': 1597},
{'as': 1656, 'better': 1597, 'like': 1598}, {'...': 1657}, {'...': 1598}, {'company': 1659, 'crew': 1659, 'firm':
1659, 'kitchen': 1659, 'place': 1659, 'practice': 1659, 'project': 1659, 'shop': 1659, 'show': 1659, 'team': 1659,
'thing': 1659}, {'company': 1659, 'crew': 1659, 'entire': 1660, 'firm': 1659, 'kitchen': 1659, 'place': 1659,
'practice': 1659, 'project': 1659, 'shop': 1659, 'show': 1659, 'team': 1659, 'thing': 1659, 'whole': 1660}, {'one':
1658, 'other': 1658}, {'many': 1658}, {'...': 1614, 'company': 1659, 'crew': 1659, 'entire': 1660, 'firm': 1659,
'kitchen': 1659, 'place': 1659, 'practice': 1659, 'project': 1659, 'shop': 1659, 'show': 1659, 'team': 1659, 'thing':
1659, 'whole': 1660}, {'<i>': 1605, '<their>': 1615, '<they>': 1645, 'are': 1612, 'few': 1658, 'hers': 1614, 'his':
1614, 'is': 1612, 'it': 1614, 'll': 1613, 'my': 1661, 'no': 1662, 'nobody': 1658, 'noone': 1658, 'not': 1663, 'our':
1661, 's': 1612, 'that': 1614, 'the': 1664, 'this': 1614, 'was': 1612, 'were': 1612, 'will': 1613}, {'<i>': 1605,
'<their>': 1615, '<they>': 1645, '^': 1655, 'few': 1658, 'hers': 1614, 'his': 1614, 'it': 1614, 'my': 1661, 'no':
1662, 'nobody': 1658, 'noone': 1658, 'not': 1663, 'our': 1661, 'that': 1665, 'the': 1664, 'this': 1614}, {'<them>':
1666}, {'<them>': 93, 'N': 93}, {'from': 1668}, {'<doing>': 16}, {'together': 16}, {'<doing>': 16, '<outing>': 16,
'all': 1670, 'at': 16, 'attending': 16, 'both': 1670, 'catching': 16, 'celebrating': 16, 'cooking': 16, 'doing': 16,
'driving': 16, 'flying': 16, 'getting': 1671, 'going': 16, 'having': 16, 'heading': 16, 'hosting': 16, 'in': 16,
'meeting': 16, 'picking': 16, 'playing': 16, 'presenting': 16, 'running': 16, 'seeing': 16, 'showing': 16, 'speaking':
16, 'taking': 16, 'traveling': 16, 'travelling': 16, 'trying': 16, 'visiting': 16, 'watching': 16, 'with': 16},
{'<doing>': 16, '<outing>': 16, 'all': 1670, 'both': 1670}, {'<doing>': 16, 'all': 1670, 'both': 1670}, {'am': 1673,
'are': 1673, 'is': 1674, 'm': 1673, 're': 1673}, {'N': 1675}, {'1': 16}, {'up': 16}, {'one': 16}, {'to': 1679},
{'call': 16}, {'1': 1677, 'appointment': 16, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1678, 'chat': 16,
'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow': 1678, 'interview': 16, 'lunch': 16,
'meeting': 16, 'mtg': 16, 'one': 1680, 'phone': 1681, 'session': 16, 'supper': 16, 'sync': 16, 'tea': 16, 'video':
1681, 'workshop': 16, 'zoom': 16}, {'': (2, 'plan'), '1': 1677, 'appointment': 16, 'breakfast': 16, 'brunch': 16,
'call': 16, 'catch': 1678, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow':
1678, 'interview': 16, 'lunch': 16, 'meeting': 16, 'mtg': 16, 'one': 1680, 'phone': 1681, 'session': 16, 'supper': 16,
'sync': 16, 'tea': 16, 'video': 1681, 'workshop': 16, 'zoom': 16}, {'up': 1683}, {'1': 1677, 'another': 1682,
'appointment': 16, 'board': 1682, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1678, 'chat': 16, 'coffee': 16,
'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'final': 1682, 'first': 1682, 'follow': 1684, 'interview': 16,
'lunch': 16, 'meeting': 16, 'monthly': 1682, 'mtg': 16, 'one': 1680, 'phone': 1681, 'quick': 1682, 'second': 1682,
'session': 16, 'short': 1682, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1682, 'video': 1681, 'weekly': 1682,
'workshop': 16, 'zoom': 16}, {'1': 1677, 'a': 1685, 'an': 1685, 'another': 1682, 'appointment': 16, 'board': 1682,
'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1678, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner':
16, 'drinks': 16, 'final': 1682, 'first': 1682, 'follow': 1684, 'interview': 16, 'lunch': 16, 'meeting': 16,
'monthly': 1682, 'mtg': 16, 'my': 1685, 'one': 1680, 'our': 1685, 'phone': 1681, 'quick': 1682, 'second': 1682,
'session': 16, 'short': 1682, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1682, 'the': 1685, 'video': 1681, 'weekly':
1682, 'workshop': 16, 'zoom': 16}, {'1': 1677, 'a': 1685, 'an': 1685, 'another': 1682, 'appointment': 16, 'board':
1682, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1678, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16,
'dinner': 16, 'drinks': 16, 'final': 1682, 'first': 1682, 'follow': 1684, 'got': 1686, 'interview': 16, 'lunch': 16,
'meeting': 16, 'monthly': 1682, 'mtg': 16, 'my': 1685, 'one': 1680, 'our': 1685, 'phone': 1681, 'quick': 1682,
'second': 1682, 'session': 16, 'short': 1682, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1682, 'the': 1685, 'video':
1681, 'weekly': 1682, 'workshop': 16, 'zoom': 16}, {'am': 1672, 'and': 1676, 'are': 1672, 'fly': 16, 'go': 16, 'have':
1687, 'host': 16, 'is': 1674, 'm': 1672, 'meet': 16, 're': 1672, 'see': 16, 'travel': 16, 've': 1687, 'visit': 16},
{'to': 16}, {'': (2, 'plan'), 'to': 16}, {'<doing>': 16, '<outing>': 16, 'all': 1670, 'attending': 16, 'both': 1670,
'catching': 16, 'celebrating': 16, 'cooking': 16, 'doing': 16, 'driving': 16, 'due': 1689, 'flying': 16, 'getting':
1671, 'going': 1690, 'having': 16, 'heading': 16, 'hosting': 16, 'meeting': 16, 'picking': 16, 'playing': 16,
'presenting': 16, 'running': 16, 'seeing': 16, 'set': 1689, 'showing': 16, 'speaking': 16, 'taking': 16, 'to': 16,
'traveling': 16, 'travelling': 16, 'trying': 16, 'visiting': 16, 'watching': 16}, {'agreed': 1689}, {'<doing>': 16,
'<outing>': 16, 'all': 1670, 'both': 1670, 'to': 16}, {'agreed': 1689, 'am': 1673, 'are': 1691, 'have': 1692, 'is':
1674, 'll': 16, 'm': 1673, 'plan': 1689, 're': 1693, 'shall': 16, 'will': 16}, {'am': 1674, 'are': 1674, 'is': 1674,
'm': 1674, 're': 1674}, {'<i>': 1694, 'me': 1695}, {'me': 16, 'over': 16, 'round': 16, 'us': 16}, {'bringing': 1697,
'calling': 1697, 'collecting': 1697, 'driving': 1697, 'dropping': 1697, 'fetching': 1697, 'hosting': 1697, 'meeting':
1697, 'picking': 1697, 'ringing': 1697, 'showing': 1697, 'taking': 1697, 'treating': 1697}, {'call': 16, 'catch':
1678, 'chat': 16, 'meeting': 16, 'talk': 16, 'word': 16}, {'a': 1699, 'an': 1699}, {'and': 1696, 'is': 1698, 'needs':
1700, 's': 1698, 'wants': 1700}, {'her': 28, 'him': 28, 'me': 28, 'them': 28, 'us': 28}, {'best': 28, 'better': 28,
'fine': 28, 'for': 1702, 'good': 28, 'ok': 28, 'okay': 28}, {'is': 1703, 's': 1703, 'suits': 1703, 'works': 1703},
{'0': 1704, 'noon': 1704}, {'N': 1695}, {'and': 1706}, {'<i>': 1688, '<off_it>': 582, 'N': 1701, 'afternoon': 1704,
'also': 1704, 'at': 1705, 'evening': 1704, 'instead': 1704, 'is': 1703, 'me': 1707, 'morning': 1704, 'night': 1704,
's': 1703, 'still': 1704, 'suits': 1703, 'then': 1704, 'works': 1703}, {'table': 278}, {'the': 1709}, {'room': 278},
{'attendance': 278, 'the': 1711}, {'call': 278}, {'it': 278, 'the': 1713}, {'at': 1710, 'in': 1712, 'on': 1714,
'present': 278, 'there': 278}, {'all': 1715, 'also': 1715, 'at': 1710, 'both': 1715, 'in': 1712, 'on': 1714,
'present': 278, 'there': 278}, {'was': 1716, 'were': 1716}, {'N': 1717}, {'and': 1718, 'was': 1716, 'were': 1716},
{'attend': 149, 'breakfast': 149, 'call': 149, 'catch': 149, 'climb': 149, 'come': 149, 'cook': 149, 'dine': 149,
'do': 149, 'drive': 149, 'fly': 149, 'get': 149, 'go': 149, 'have': 149, 'hear': 149, 'host': 149, 'interview': 149,
'lunch': 149, 'meet': 149, 'open': 149, 'paint': 149, 'pick': 149, 'play': 149, 'present': 149, 'record': 149,
'review': 149, 'run': 149, 'see': 149, 'shoot': 149, 'sit': 149, 'speak': 149, 'start': 149, 'stay': 149, 'take': 149,
'talk': 149, 'train': 149, 'travel': 149, 'visit': 149, 'walk': 149, 'watch': 149, 'work': 149}, {'to': 1720}, {'...':
17, 'attend': 149, 'breakfast': 149, 'call': 149, 'catch': 149, 'climb': 149, 'come': 149, 'cook': 149, 'dine': 149,
'do': 149, 'drive': 149, 'fly': 149, 'get': 149, 'go': 149, 'have': 149, 'hear': 149, 'host': 149, 'interview': 149,
'lunch': 149, 'meet': 149, 'open': 149, 'paint': 149, 'pick': 149, 'play': 149, 'present': 149, 'record': 149,
'review': 149, 'run': 149, 'see': 149, 'shoot': 149, 'sit': 149, 'speak': 149, 'start': 149, 'stay': 149, 'take': 149,
'talk': 149, 'train': 149, 'travel': 149, 'visit': 149, 'walk': 149, 'watch': 149, 'work': 149}, {'...': 17, 'at':
149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 1722, 'up': 149, 'with': 149},
{'<doing>': 18, '<outing>': 149, 'all': 687, 'attending': 149, 'away': 688, 'booked': 688, 'both': 687, 'catching':
149, 'celebrating': 149, 'cooking': 149, 'doing': 149, 'driving': 149, 'due': 1723, 'flying': 149, 'getting': 749,
'going': 1723, 'having': 149, 'heading': 713, 'hosting': 149, 'meant': 1721, 'meeting': 149, 'off': 713, 'out': 688,
'picking': 149, 'playing': 149, 'presenting': 149, 'running': 149, 'seeing': 149, 'set': 1721, 'showing': 149,
'speaking': 149, 'supposed': 1721, 'taking': 149, 'to': 1720, 'traveling': 149, 'travelling': 149, 'trying': 149,
'visiting': 149, 'watching': 149}, {'...': 17, 'a': 741, 'agreed': 1721, 'got': 743, 'passes': 740, 'places': 740,
'seats': 740, 'spaces': 740, 'spots': 740, 'tickets': 740}, {'<doing>': 18, '<outing>': 149, 'all': 687, 'away': 688,
'booked': 688, 'both': 687, 'due': 688, 'going': 688, 'heading': 688, 'off': 688, 'out': 688, 'to': 1720}, {'a': 741,
'agreed': 1721, 'got': 743, 'passes': 740, 'places': 740, 'seats': 740, 'spaces': 740, 'spots': 740, 'tickets': 740},
{'agreed': 1721, 'am': 738, 'are': 1724, 'fly': 149, 'got': 742, 'has': 742, 'have': 1725, 'hope': 1721, 'intend':
1721, 'is': 745, 'll': 1720, 'm': 738, 'meet': 149, 'plan': 1721, 're': 1726, 'shall': 1720, 'travel': 149, 've':
1727, 'want': 1721, 'will': 1720}, {'': (14, 'together')}, {'<doing>': 18, 'all': 687, 'away': 688, 'booked': 688,
'both': 687, 'due': 688, 'going': 688, 'heading': 688, 'off': 688, 'out': 688}, {'a': 741, 'got': 742, 'passes': 740,
'places': 740, 'seats': 740, 'spaces': 740, 'spots': 740, 'tickets': 740}, {'': (14, 'together'), 'am': 1730, 'are':
1730, 'got': 742, 'has': 742, 'have': 1731, 'is': 745, 'm': 1730, 're': 1730, 've': 1731}, {'<i>': 1728, 'N': 1717,
'i': 1729, 'me': 1732, 'myself': 1729, 'us': 1729}, {'<bid>': 0, '<bid_it>': 0}, {'^': 1734}, {':': 1735}, {':': 1735,
'D': 1736, 'back': 1736}, {'^': 1022, 'about': 1023, 'agreeing': 278, 'asking': 278, 'calling': 278, 'confirming':
278, 'dropping': 278, 'emailing': 278, 'for': 1023, 'giving': 278, 'mailing': 278, 'messaging': 278, 'on': 1023,
'phoning': 278, 'popping': 278, 'ringing': 278, 'sending': 278, 'telling': 278, 'texting': 278, 'visiting': 278,
'writing': 278}, {'^': 1022, 'about': 1023, 'for': 1023, 'me': 1035, 'on': 1023, 'us': 1035}, {'...': 17, 'D': 16,
'along': 149, 'back': 149, 'by': 149, 'down': 149, 'for': 149, 'in': 149, 'out': 149, 'over': 149, 'round': 149, 'to':
149, 'up': 149, 'with': 149}, {'at': 149, 'over': 149, 'with': 149}, {'...': 231, '<me>': 103, '<until>': 103, 'it':
232, 'that': 232, 'them': 232, 'this': 232}, {'<me>': 103, '<until>': 103, 'it': 232, 'that': 232, 'them': 232,
'this': 232}, {'...': 231, 'back': 262}, {'...': 231, '<me>': 103}, {'<give1>': 1742, '<giveinf>': 1742, '<redo>':
1743, '<to_do>': 1742, 'call': 261, 'come': 1744, 'decide': 232, 'get': 271, 'let': 1745, 'name': 232, 'report': 262,
'ring': 261, 'say': 232, 'tell': 1745}, {'^': 1746}, {'after': 1738, 'asking': 1035, 'chasing': 1739, 'coming': 1740,
'hanging': 1049, 'holding': 1050, 'just': 1057, 'looking': 1050, 'nagging': 1035, 'on': 1063, 'only': 1057,
'pressing': 1035, 'staying': 1741, 'to': 1747, 'waiting': 1035}, {'along': 149, 'at': 149, 'down': 149, 'for': 149,
'in': 149, 'over': 149, 'round': 149, 'there': 149, 'to': 149, 'up': 149}, {'me': 17}, {'D': 16, 'with': 1750}, {'1':
1751}, {'up': 1751}, {'call': 1751, 'chat': 1751, 'word': 1751}, {'down': 1751}, {'1': 1752, 'call': 1751, 'catch':
1753, 'chat': 1751, 'meeting': 1751, 'quick': 1754, 'sit': 1755, 'talk': 1751, 'word': 1751}, {'a': 1756, 'an': 1756},
{'<me>': 1749, 'for': 1757}, {'<they>': 1240, 'that': 1241}, {'<me>': 1759}, {':': 45, 'D': 46, 'back': 46},
{'clinic': 278, 'desk': 278, 'farm': 278, 'house': 278, 'lab': 278, 'meeting': 278, 'office': 278, 'place': 278,
'practice': 278, 'school': 278, 'shop': 278, 'site': 278, 'stall': 278, 'studio': 278, 'table': 278, 'workshop': 278,
'yard': 278}, {'my': 1762, 'our': 1762, 'the': 1762}, {'$$': 278, 'to': 1763}, {'$$': 278, 'my': 1762, 'our': 1762,
'the': 1762}, {'along': 1764, 'by': 1765, 'in': 1764, 'into': 1763, 'over': 1764, 'round': 1764, 'to': 1763}, {'...':
1766, '<me>': 278, '<my>': 278}, {'mine': 278, 'ours': 278}, {'meal': 278}, {'night': 278, 'weekend': 278}, {'a':
1769, 'breakfast': 278, 'dinner': 278, 'lunch': 278, 'supper': 278, 'tea': 278, 'the': 1770}, {'sofa': 278}, {'the':
1772}, {'me': 278, 'us': 278}, {'at': 1768, 'for': 1771, 'here': 278, 'on': 1773, 'over': 278, 'the': 1770, 'with':
1774}, {'ill': 38, 'sick': 38}, {'in': 1776}, {'along': 278}, {'in': 278}, {'my': 38, 'our': 38}, {'on': 1780}, {'D':
16, 'for': 17, 'to': 17}, {'not': 1355}, {'card': 278, 'line': 278, 'message': 278, 'note': 278, 'text': 278}, {'a':
1784, 'by': 278}, {'<bid>': 0, 'ask': 0, 'get': 0, 'go': 0, 'leave': 0, 'let': 0, 'take': 0}, {'^': 1786}, {':':
1787}, {'...': 1788}, {':': 1735, 'about': 1789, 'on': 1789, 're': 1789, 'with': 1789}, {':': 1735, 'D': 1736,
'about': 1789, 'back': 1790, 'on': 1789, 're': 1789, 'with': 1789}, {'<me>': 1749}, {'box': 149, 'slot': 149, 'table':
149}, {'a': 1793, 'in': 149, 'places': 149, 'seats': 149, 'tickets': 149}, {'...': 1794, 'a': 1793, 'in': 149,
'places': 149, 'seats': 149, 'tickets': 149}, {'me': 1795, 'us': 1795}, {'...': 138, 'D': 28}, {'<their_day>': 1797},
{'...': 1798, '<their_day>': 1797}, {'min': 149, 'mins': 149, 'minutes': 149}, {'minutes': 149}, {'demo': 149, 'slot':
149, 'tour': 149}, {'hour': 149}, {'an': 1803}, {'tour': 149}, {'0': 1800, '20': 1801, 'a': 1802, 'an': 1803,
'dinner': 149, 'half': 1804, 'lunch': 149, 'ten': 1801, 'the': 1805, 'thirty': 1801}, {'<me>': 1806}, {'for': 149,
'to': 149}, {'<their>': 1799, 'a': 1799, 'an': 1799, 'me': 1795, 'seats': 1808, 'tickets': 1808, 'us': 1795},
{'<their>': 1799, 'a': 1799, 'allotted': 1807, 'an': 1799, 'asked': 1758, 'borrowed': 1116, 'given': 1807, 'giving':
1807, 'got': 1809, 'granted': 1807, 'invited': 1792, 'letting': 1807, 'me': 1795, 'offered': 1807, 'promised': 1807,
'seats': 1808, 'tickets': 1808, 'us': 1795}, {'me': 1795, 'seats': 1808, 'tickets': 1808, 'us': 1795}, {'<a_chat>':
278}, {'<a_chat>': 278, 'good': 1812, 'little': 1812, 'long': 1812, 'proper': 1812, 'quick': 1812, 'short': 1812,
'wee': 1812}, {'a': 1813, 'an': 1813, 'some': 1813}, {'for': 1814}, {'...': 1815, 'for': 1814}, {'...': 1815, 'about':
1816, 'around': 1816, 'back': 1816, 'behind': 1816, 'for': 1814, 'late': 1816, 'on': 1816, 'over': 1816}, {'me': 18,
'us': 18}, {'see': 1818}, {'to': 1819, 'with': 1818}, {'...': 17, 'D': 16, 'on': 17}, {'D': 16, 'on': 17}, {'me':
1822, 'mine': 1822, 'ours': 1822, 'us': 1822}, {'by': 1821, 'in': 1821, 'off': 18, 'over': 1821, 'round': 1821, 'to':
1823}, {'...': 1824, 'by': 149, 'in': 149, 'me': 149, 'over': 149, 'round': 149, 'us': 149}, {'by': 18, 'in': 18,
'me': 149, 'over': 18, 'past': 18, 'round': 18, 'us': 149}, {'by': 149, 'in': 149, 'me': 149, 'over': 149, 'round':
149, 'us': 149}, {'...': 1824, 'by': 18, 'in': 18, 'me': 149, 'over': 18, 'past': 18, 'round': 18, 'us': 149},
{'<me>': 1806, 'by': 149, 'in': 149, 'me': 149, 'over': 149, 'round': 149, 'us': 149}, {'by': 18, 'in': 18, 'out':
1035, 'over': 18, 'past': 18, 'round': 18}, {'by': 18, 'in': 18, 'over': 18, 'past': 18, 'round': 18}, {'week': 38},
{'all': 1832, 'ill': 38, 'sick': 38, 'today': 38}, {'leave': 38}, {'for': 1239, 'to': 1239}, {'blower': 278,
'facetime': 278, 'hook': 1835, 'line': 278, 'phone': 278, 'skype': 278, 'teams': 278, 'whatsapp': 278, 'zoom': 278},
{'D': 16, 'annual': 1834, 'at': 1062, 'blower': 278, 'facetime': 278, 'for': 17, 'holiday': 38, 'holidays': 38,
'hols': 38, 'leave': 38, 'line': 278, 'maternity': 38, 'paternity': 38, 'phone': 278, 'skype': 278, 'teams': 278,
'the': 1836, 'to': 17, 'vacation': 38, 'whatsapp': 278, 'zoom': 278}, {'sick': 38}, {'after': 1738, 'allotted': 1807,
'asking': 1035, 'back': 1820, 'borrowing': 1116, 'bringing': 1825, 'calling': 1826, 'chasing': 1739, 'collecting':
1825, 'coming': 1740, 'driving': 1827, 'dropping': 1828, 'expecting': 1792, 'fetching': 1825, 'given': 1807, 'giving':
1829, 'granted': 1807, 'hanging': 1049, 'here': 1820, 'holding': 1050, 'hosting': 1827, 'in': 1820, 'just': 1057,
'letting': 1807, 'looking': 1830, 'meeting': 1827, 'nagging': 1035, 'nipping': 1831, 'off': 1833, 'offered': 1807,
'on': 1837, 'only': 1057, 'out': 1838, 'picking': 1827, 'popping': 1831, 'pressing': 1035, 'promised': 1807,
'ringing': 1827, 'round': 1820, 'showing': 1827, 'staying': 1741, 'stopping': 1831, 'swinging': 1831, 'taking': 1827,
'to': 1747, 'treating': 1827, 'uncontactable': 38, 'unreachable': 38, 'unwell': 38, 'waiting': 1035}, {'collecting':
18, 'coming': 18, 'here': 18, 'joining': 18, 'over': 18, 'picking': 18, 'round': 18, 'staying': 18, 'visiting': 18},
{'mine': 18, 'ours': 18}, {'me': 18, 'mine': 18, 'ours': 18, 'us': 18}, {'at': 1841, 'by': 18, 'down': 18, 'in': 18,
'me': 18, 'over': 18, 'round': 18, 'to': 1842, 'up': 18, 'us': 18}, {'be': 1840, 'come': 1843, 'drive': 1843, 'drop':
1843, 'host': 1843, 'join': 1843, 'pick': 1843, 'pop': 1843, 'stay': 1843, 'stop': 1843, 'swing': 1843, 'visit':
1843}, {'it': 278, 'off': 1237}, {'1': 427, '1on1': 38, 'call': 38, 'meeting': 38, 'one': 432, 'session': 38, 'stand':
429, 'standup': 38, 'sync': 38}, {'1': 427, '1on1': 38, 'board': 1846, 'call': 38, 'daily': 1846, 'meeting': 38,
'monthly': 1846, 'one': 432, 'quarterly': 1846, 'session': 38, 'stand': 429, 'standup': 38, 'sync': 38, 'team': 1846,
'weekly': 1846}, {'D': 1847, 'my': 1847, 'our': 1847, 'the': 1847, 'this': 1847}, {'i': 1729, 'me': 1729, 'myself':
1729, 'us': 1729}, {'<me>': 1749, 'a': 1756, 'an': 1756}, {'annual': 1834, 'holiday': 38, 'holidays': 38, 'hols': 38,
'leave': 38, 'maternity': 38, 'paternity': 38, 'vacation': 38}, {'swore': 1759}, {'card': 278, 'epistle': 278,
'letter': 278, 'letters': 278, 'missive': 278, 'note': 278, 'postcard': 278, 'telegram': 278}, {'...': 1853, 'card':
278, 'epistle': 278, 'letter': 278, 'letters': 278, 'missive': 278, 'note': 278, 'postcard': 278, 'telegram': 278},
{'...': 1853, 'card': 278, 'epistle': 278, 'letter': 278, 'letters': 278, 'missive': 278, 'note': 278, 'of': 1854,
'postcard': 278, 'telegram': 278}, {'a': 1854, 'an': 1854, 'another': 1855, 'her': 1854, 'his': 1854, 'one': 1855},
{'after': 1738, 'asking': 1035, 'chasing': 1739, 'coming': 1740, 'hanging': 1049, 'holding': 1050, 'just': 1057,
'looking': 1050, 'nagging': 1035, 'on': 1063, 'only': 1057, 'pressing': 1035, 'to': 1747, 'waiting': 1035}, {'be': 16,
'bringing': 16, 'expected': 16, 'going': 16, 'invited': 16}, {'am': 1858, 'are': 1858, 'll': 1858, 'm': 1858, 're':
1858, 'shall': 1858, 'will': 1858}, {'along': 16, 'there': 16, 'to': 16}, {'<me>': 1860}, {'like': 1861}, {'asked':
1861, 'd': 1862, 'expects': 1861, 'needs': 1861, 'wants': 1861, 'would': 1862}, {'<i>': 1859, '<they>': 1863, 'am':
1858, 'are': 1858, 'asked': 1861, 'd': 1862, 'expects': 1861, 'll': 1858, 'm': 1858, 'needs': 1861, 're': 1858,
'shall': 1858, 'wants': 1861, 'will': 1858, 'would': 1862}, {',': 1864}, {'am': 16, 'be': 16, 'going': 16, 'll': 16,
'm': 16, 're': 16, 'shall': 16, 've': 16, 'will': 16}, {'<i>': 1866, 'am': 16, 'be': 16, 'going': 16, 'll': 16, 'm':
16, 're': 16, 'shall': 16, 've': 16, 'will': 16}, {'<i>': 16}, {',': 1867, 'and': 1868}, {'D': 1869}, {'be': 1870},
{'D': 1865, 'falls': 1870, 'is': 1870, 's': 1870, 'will': 1871}, {'D': 1865}, {'<happening_last>': 1873}, {'view':
1873}, {'<happening>': 1872, '<happening_first>': 1874, '<staff>': 890, 'private': 1875}, {'a': 914, 'short': 93},
{':': 92, 'basically': 93, 'in': 1877}, {'<give1>': 103, '<giveinf>': 103, '<to_do>': 103}, {'^': 1879}, {'to': 1880},
{'busy': 38, 'dead': 38, 'engaged': 38, 'off': 38, 'switched': 430}, {'is': 1882, 'was': 1882}, {'hook': 1835}, {'D':
16, 'annual': 1834, 'at': 1062, 'for': 17, 'holiday': 38, 'holidays': 38, 'hols': 38, 'leave': 38, 'maternity': 38,
'paternity': 38, 'the': 1884, 'to': 17, 'vacation': 38}, {'a': 28, 'coffee': 28, 'dinner': 28, 'drinks': 28, 'it': 28,
'lunch': 28, 'me': 28, 'tea': 28, 'the': 28, 'this': 28, 'us': 28}, {'buy': 1886, 'choose': 1886, 'cook': 1886,
'drive': 1886, 'get': 1886, 'host': 1886, 'pay': 1886, 'pick': 1886, 'see': 1818, 'treat': 1886}, {'to': 1887, 'with':
1818}, {'buy': 1886, 'choose': 1886, 'cook': 1886, 'drive': 1886, 'get': 1886, 'host': 1886, 'pay': 1886, 'pick':
1886, 'treat': 1886}, {'to': 1889}, {'^': 1879, 'buy': 1886, 'choose': 1886, 'cook': 1886, 'drive': 1886, 'get': 1886,
'host': 1886, 'pay': 1886, 'pick': 1886, 'treat': 1886}, {'to': 1891}, {'...': 1876, '<happening>': 1872,
'<happening_first>': 1874, '<staff>': 890, '<view>': 1878, 'after': 1738, 'allotted': 1807, 'asked': 1758, 'asking':
1035, 'back': 1820, 'borrowing': 1116, 'bringing': 1825, 'call': 1881, 'calling': 1826, 'chasing': 1739, 'collecting':
1825, 'coming': 1740, 'driving': 1827, 'dropping': 1828, 'expecting': 1792, 'fetching': 1825, 'given': 1807, 'giving':
1829, 'go': 1881, 'got': 1809, 'granted': 1807, 'hanging': 1049, 'here': 1820, 'holding': 1050, 'hosting': 1827, 'in':
1820, 'invited': 1792, 'job': 1881, 'just': 1057, 'letting': 1807, 'line': 1883, 'looking': 1830, 'meeting': 1827,
'mobile': 1883, 'move': 1881, 'nagging': 1035, 'nipping': 1831, 'number': 1883, 'off': 1833, 'offered': 1807, 'on':
1885, 'only': 1057, 'out': 1838, 'phone': 1883, 'picking': 1827, 'popping': 1831, 'pressing': 1035, 'private': 1875,
'promised': 1807, 'ringing': 1827, 'round': 1888, 'shout': 1890, 'showing': 1827, 'staying': 1741, 'stopping': 1831,
'swinging': 1831, 'taking': 1827, 'task': 1881, 'to': 1747, 'treating': 1827, 'turn': 1892, 'uncontactable': 38,
'unreachable': 38, 'unwell': 38, 'waiting': 1035}, {'yes': 1782}, {'<a_chat>': 278, 'good': 1812, 'little': 1812,
'long': 1812, 'meal': 278, 'proper': 1812, 'quick': 1812, 'short': 1812, 'wee': 1812}, {'a': 1895, 'an': 1813,
'breakfast': 278, 'dinner': 278, 'lunch': 278, 'some': 1813, 'supper': 278, 'tea': 278, 'the': 1770}, {'...': 1815,
'for': 1814, 'the': 1772}, {'': (23, 'contact'), '...': 1815, 'for': 1814}, {'...': 1815, 'about': 1816, 'around':
1816, 'at': 1768, 'back': 1816, 'behind': 1816, 'for': 1896, 'here': 278, 'late': 1816, 'on': 1897, 'over': 1898,
'the': 1770, 'with': 1774}, {'<until>': 103, 'D': 103}, {'...': 1900}, {'<give1>': 1901, '<giveinf>': 1901, '<redo>':
1901, '<to_do>': 1901}, {'^': 1902}, {'D': 278, 'all': 278, 'for': 278}, {'': (23, 'contact'), 'D': 278, 'all': 278,
'attendance': 278, 'for': 278, 'the': 1711}, {'for': 975, 'with': 975}, {'bar': 1906, 'booth': 1906, 'desk': 1906,
'door': 1906, 'gate': 1906, 'phones': 1906, 'stall': 1906, 'stand': 1906, 'till': 1906}, {'...': 1907, 'bar': 1906,
'booth': 1906, 'desk': 1906, 'door': 1906, 'gate': 1906, 'phones': 1906, 'stall': 1906, 'stand': 1906, 'till': 1906},
{'...': 1907, 'bar': 1906, 'blower': 278, 'booth': 1906, 'call': 278, 'desk': 1906, 'door': 1906, 'facetime': 278,
'gate': 1906, 'line': 278, 'phone': 278, 'phones': 1906, 'skype': 278, 'stall': 1906, 'stand': 1906, 'teams': 278,
'till': 1906, 'whatsapp': 278, 'zoom': 278}, {'annual': 1834, 'blower': 278, 'facetime': 278, 'holiday': 38,
'holidays': 38, 'hols': 38, 'it': 278, 'leave': 38, 'line': 278, 'maternity': 38, 'my': 1908, 'our': 1908,
'paternity': 38, 'phone': 278, 'skype': 278, 'teams': 278, 'the': 1909, 'vacation': 38, 'whatsapp': 278, 'zoom': 278},
{'after': 1056, 'all': 1715, 'also': 1715, 'around': 278, 'at': 1710, 'both': 1715, 'down': 1904, 'due': 1566, 'here':
1904, 'in': 1905, 'just': 1057, 'meant': 1566, 'off': 1833, 'on': 1910, 'only': 1057, 'out': 1838, 'over': 1904,
'present': 278, 'round': 1904, 'scheduled': 1566, 'supposed': 1566, 'there': 278, 'to': 1565, 'uncontactable': 38,
'unreachable': 38, 'unwell': 38, 'up': 1904}, {'home': 1237, 'off': 1237}, {'blower': 278, 'facetime': 278, 'it': 278,
'line': 278, 'my': 1908, 'our': 1908, 'phone': 278, 'skype': 278, 'teams': 278, 'the': 1909, 'whatsapp': 278, 'zoom':
278}, {'all': 1715, 'also': 1715, 'around': 278, 'at': 1710, 'both': 1715, 'down': 1904, 'due': 1566, 'here': 1904,
'in': 1905, 'meant': 1566, 'on': 1913, 'over': 1904, 'present': 278, 'round': 1904, 'scheduled': 1566, 'supposed':
1566, 'there': 278, 'to': 1565, 'up': 1904}, {'be': 1840, 'come': 1843, 'drive': 1843, 'drop': 1843, 'host': 1843,
'join': 1843, 'not': 1149, 'pick': 1843, 'pop': 1843, 'stay': 1843, 'stop': 1843, 'swing': 1843, 'visit': 1843}, {':':
45, 'about': 1789, 'on': 1789, 're': 1789, 'with': 1789}, {':': 45, 'D': 46, 'about': 1789, 'back': 1916, 'on': 1789,
're': 1789, 'with': 1789}, {':': 1735, 'D': 1736, 'a': 1854, 'about': 1789, 'an': 1854, 'another': 1855, 'back': 1790,
'her': 1854, 'his': 1854, 'on': 1789, 'one': 1855, 're': 1789, 'with': 1789}, {'...': 934, 'N': 1719, 'all': 997,
'and': 1733, 'answered': 1737, 'are': 1748, 'asked': 1758, 'assured': 1760, 'assures': 1760, 'attended': 278,
'barked': 1761, 'borrowed': 1116, 'borrows': 1116, 'both': 997, 'brought': 1767, 'bunked': 1775, 'called': 1777,
'came': 1778, 'can': 1151, 'cannot': 1149, 'cant': 1149, 'chaired': 278, 'chipped': 1779, 'coming': 1047, 'commented':
1781, 'confirmed': 1782, 'could': 1150, 'couldn': 1151, 'couldnt': 1149, 'crashed': 1775, 'dialed': 1779, 'dialled':
1779, 'dialling': 1779, 'did': 1783, 'didn': 1356, 'didnt': 1355, 'dmed': 1737, 'doesn': 1356, 'dropped': 1785,
'dropping': 1047, 'drove': 1320, 'emailed': 1791, 'expects': 1792, 'got': 1796, 'guaranteed': 1759, 'guarantees':
1759, 'has': 1810, 'have': 1811, 'headed': 1320, 'hung': 1817, 'invited': 1792, 'is': 1839, 'isn': 1356, 'kipped':
1775, 'left': 1237, 'liked': 1780, 'lingered': 1817, 'll': 1844, 'looked': 1779, 'made': 1845, 'mailed': 1791,
'mails': 1761, 'messaged': 1791, 'missed': 1848, 'n': 1849, 'needs': 1850, 'never': 1355, 'off': 1833, 'on': 1851,
'out': 1838, 'passed': 1427, 'peeked': 1779, 'peered': 1779, 'phoned': 1777, 'pinged': 1737, 'pinky': 1852, 'popping':
1047, 'posted': 1856, 'rang': 1777, 're': 1857, 'replied': 1791, 'reposted': 1780, 'requested': 1757, 'rocked': 1548,
's': 1893, 'said': 1894, 'sat': 1779, 'sent': 1856, 'shadowed': 1506, 'shared': 1780, 'shouted': 1761, 'showed': 1548,
'slacked': 1737, 'slept': 1775, 'stayed': 1899, 'staying': 1047, 'stopped': 1899, 'swears': 1759, 'swore': 1759,
'tagged': 1778, 'texted': 1791, 'texts': 1761, 'to': 1903, 'took': 1547, 'turned': 1548, 'uncontactable': 38,
'unreachable': 38, 'unwell': 38, 'visiting': 1047, 'vowed': 1759, 'vows': 1759, 'waited': 1817, 'walked': 1320,
'wants': 1850, 'was': 1911, 'went': 1912, 'were': 1914, 'whatsapped': 1737, 'will': 1915, 'won': 1151, 'wont': 1149,
'writes': 1917, 'wrote': 1918}, {'missed': 575}, {'afternoon': 576, 'day': 576, 'days': 576, 'evening': 576, 'hour':
576, 'hours': 576, 'morning': 576, 'week': 576}, {'for': 563, 'free': 562, 'help': 562, 'helping': 562, 'of': 565,
'pro': 564, 'unpaid': 562}, {'afternoon': 567, 'day': 567, 'days': 567, 'evening': 567, 'few': 1920, 'full': 1921,
'h': 1922, 'hour': 567, 'hours': 567, 'hr': 1922, 'hrs': 1922, 'morning': 567, 'week': 576}, {'': (23, 'contact'),
'...': 17}, {'invitation': 1924, 'invite': 1924}, {'invitation': 149, 'invite': 149}, {'my': 1925, 'our': 1925, 'the':
1926}, {'<told_in>': 38}, {'have': 477, 'must': 0, 'need': 477, 'ought': 477, 'should': 0}, {'^': 1929}, {'<i>':
1930}, {'<i>': 1930, 's': 1928}, {'': (13, 'talk'), '<their>': 1928, '<them>': 1931, '<told_in>': 38, 'N': 1932, 'my':
1928, 'the': 1928}, {'to': 1933}, {'^': 608, 'for': 617}, {'^': 568, 'for': 569}, {'board': 1936}, {'guarantor': 1935,
'referee': 1935, 'reference': 1935, 'sounding': 1937}, {'s': 1938}, {'<their>': 1938, 'N': 1939, 'a': 1938}, {'as':
1940}, {':': 728}, {'^': 81, 'for': 290, 'to': 290}, {'court': 1943}, {'me': 1943, 'my': 1944, 'our': 1944, 'us':
1943}, {'in': 1945, 'on': 1945, 'with': 1945}, {':': 290, 'N': 1942, 'for': 450, 'in': 1945, 'is': 1946, 'me': 424,
'on': 1945, 's': 1946, 'with': 1945}, {'N': 1942}, {'^': 0, 'is': 956, 'to': 92, 'was': 956}, {'<them>': 1949, 'N':
1949}, {'...': 93, ':': 92, 'from': 1950, 'is': 956, 'was': 956}, {'D': 987, '^': 986}, {'<me>': 1952}, {'can': 0,
'could': 0, 'have': 477, 'must': 0, 'need': 477, 'ought': 477, 'shd': 0, 'should': 0, 'shouldn': 486, 'shouldnt': 0},
{'^': 1954}, {'never': 0, 'not': 477, 'to': 0}, {'^': 1956}, {'<plainly>': 1957, '^': 1956}, {'never': 477, 'no': 477,
'not': 477, 'to': 0}, {'^': 1959}, {'against': 0, 'never': 477, 'no': 477, 'not': 477, 'to': 0}, {'<plainly>': 1958,
'D': 1960, '^': 1961, 'against': 0, 'at': 988, 'by': 988, 'during': 988, 'in': 988, 'on': 988, 'over': 988, 'via':
988}, {'^': 568, 'about': 569, 'for': 569, 'in': 569, 'on': 569, 'through': 569, 'with': 569}, {'<i>': 1955}, {'<i>':
1955, '<me>': 1962, '<them>': 1963, '^': 901, 'that': 1964}, {'D': 987, '^': 986, 'at': 988, 'by': 988, 'during': 988,
'in': 988, 'on': 988, 'over': 988, 'via': 988}, {'<i>': 1955, '<me>': 1966, '^': 901, 'that': 1964}, {'<them>': 1963},
{'<give3>': 103, '<works3>': 103}, {'^': 1969}, {'d': 1880, 'll': 1880, 'will': 1880, 'would': 1880}, {'breakfast':
18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18,
'meeting': 18}, {'<they>': 1970, 'N': 1971, 'he': 1971, 'she': 1971, 'they': 1971}, {'meet': 16}, {'<they>': 1970,
'N': 1971, 'a': 1972, 'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18,
'drinks': 18, 'he': 1971, 'lunch': 18, 'meeting': 18, 'on': 16, 'our': 1972, 'she': 1971, 'that': 1973, 'the': 1972,
'they': 1971, 'to': 1974}, {'<they>': 1970}, {'<they>': 1970, 'that': 1976}, {'<they>': 1970, 'is': 1977, 's': 1977,
'that': 1976, 'was': 1977}, {'me': 38, 'us': 38}, {'bar': 1979, 'but': 1979, 'except': 1979}, {'them': 1980},
{'afternoon': 576, 'bar': 1979, 'but': 1979, 'day': 576, 'days': 576, 'evening': 576, 'except': 1979, 'hour': 576,
'hours': 576, 'morning': 576, 'of': 1981, 'week': 576}, {'called': 38, 'met': 38, 'rang': 38}, {'call': 38, 'catch':
38, 'come': 38, 'drive': 38, 'drop': 38, 'go': 38, 'have': 38, 'host': 38, 'join': 38, 'meet': 38, 'pop': 38, 'ring':
38, 'see': 38, 'sit': 38, 'speak': 38, 'take': 38, 'talk': 38, 'visit': 38}, {'to': 1984}, {'up': 1985}, {'about':
1985}, {'about': 1985, 'booked': 1985, 'down': 1985, 'geared': 1986, 'hoping': 1985, 'itching': 1985, 'just': 1987,
'poised': 1985, 'primed': 1985, 'ready': 1985, 'set': 1985}, {'^': 81, 'help': 290, 'helping': 290}, {'for': 1989,
'into': 1989, 'to': 1989}, {'for': 1989, 'in': 1990, 'into': 1989, 'to': 1989}, {'for': 16, 'to': 16}, {'calling': 16,
'going': 1992, 'having': 16, 'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'ganged':
1991}, {'up': 1991}, {'about': 1985, 'all': 1988, 'booked': 1985, 'calling': 16, 'conscripted': 1991, 'down': 1985,
'drafted': 1991, 'dragged': 1991, 'geared': 1986, 'going': 1992, 'having': 16, 'hoping': 1985, 'hosting': 16,
'instead': 1993, 'itching': 1985, 'joining': 16, 'just': 1987, 'meeting': 16, 'now': 1993, 'poised': 1985, 'press':
1994, 'primed': 1985, 'putting': 430, 'ready': 1985, 'roped': 1991, 'seeing': 16, 'set': 1985, 'signed': 1995,
'visiting': 16, 'volunteered': 1991}, {'afternoon': 567, 'day': 567, 'days': 567, 'evening': 567, 'h': 573, 'hour':
574, 'hours': 574, 'hr': 573, 'hrs': 573, 'morning': 567, 'week': 576}, {'$$': 38, 'it': 38, 'that': 38, 'the': 38,
'them': 38}, {'post': 1998, 'send': 1998}, {'not': 1999}, {'send': 1998}, {'t': 2001}, {'to': 395}, {'quote': 92},
{'posted': 1998, 'sent': 1998}, {'1': 317}, {'one': 317}, {'to': 2007}, {'1': 2006, '1on1': 317, 'call': 317, 'catch':
1348, 'demo': 317, 'meeting': 317, 'one': 2008, 'session': 317, 'stand': 1348, 'standup': 317, 'sync': 317}, {'get':
349, 'have': 349, 'hear': 349}, {'away': 1998}, {'up': 1998}, {'binned': 1998, 'deleted': 1998, 'did': 2000, 'didn':
2002, 'didnt': 2001, 'ditched': 1998, 'expect': 349, 'expected': 349, 'expecting': 349, 'hope': 2003, 'i': 2004,
'never': 2005, 'no': 2009, 'scrapped': 1998, 'shall': 395, 'should': 2010, 'threw': 2011, 'tore': 2012, 'trashed':
1998}, {'about': 595, 'on': 595}, {'questions': 2014}, {'many': 2015, 'questions': 2014}, {'...': 168, '<until>': 81,
'D': 81}, {'<them>': 2017}, {'back': 2017, 'done': 2017, 'in': 2017, 'paid': 2017, 'posted': 2017, 'ready': 2017,
'sent': 2017, 'there': 2017, 'with': 2018}, {'to': 2018}, {'off': 2017, 'out': 2017}, {'arrive': 2017, 'be': 2019,
'come': 2017, 'follow': 2017, 'get': 2020, 'go': 2021, 'hit': 2017, 'land': 2017, 'reach': 2018}, {'d': 2022, 'll':
2022, 'should': 2022, 'will': 2022, 'would': 2022}, {'...': 2023}, {'a': 2024, 'an': 2024, 'my': 2024, 'our': 2024,
'the': 2024}, {'^': 2025}, {'^': 2025, 'that': 2026}, {'s': 2016}, {'<their>': 2016, 'N': 2028}, {'invitation': 278,
'invite': 278}, {'<their>': 2016, '<them>': 2027, 'N': 2028, 'all': 2029, 'my': 2030, 'our': 2030}, {'times': 38},
{'': (0, 'missed'), '0': 38}, {'again': 38, 'both': 2032, 'each': 300, 'every': 300, 'full': 38, 'only': 38, 'thrice':
38, 'twice': 38, 'x': 2033, 'x2': 38, 'x3': 38}, {'N': 1942, 'me': 424}, {'^': 1596, 'about': 1597, 'down': 1597,
'for': 1597, 'on': 1597, 'up': 1597}, {'<them>': 2036}, {'': (2, 'plan'), 'up': 16}, {'agreed': 16, 'arranged': 16,
'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set': 2038}, {'agreed': 16, 'arranged':
16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'is': 2039, 'planned': 16, 's': 2039, 'scheduled': 16, 'set': 2038},
{'to': 279}, {'off': 2041, 'out': 2041, 'over': 2041, 'to': 279}, {'gone': 2042}, {'calling': 16, 'going': 1992,
'gone': 2042, 'having': 16, 'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'calling':
16, 'coming': 16, 'finally': 2043, 'going': 1992, 'gone': 2042, 'having': 16, 'hosting': 16, 'instead': 1993,
'joining': 16, 'just': 2043, 'meeting': 16, 'now': 2044, 'seeing': 16, 'visiting': 16}, {'into': 92, 'out': 283},
{'case': 617, 'corner': 617}, {'s': 2047}, {'': (23, 'contact'), '<me>': 2046, '<their>': 2047, 'N': 2048}, {'a': 562,
'our': 562, 'the': 562}, {'for': 2050}, {'afternoon': 2051, 'class': 2051, 'club': 2051, 'day': 2051, 'evening': 2051,
'morning': 2051, 'session': 2051, 'workshop': 2051}, {'has': 28, 'is': 28, 'wants': 28, 'was': 28}, {'^': 625},
{'<them>': 2054, 'N': 2054}, {'to': 2055}, {'loan': 2056}, {'<they>': 28, 'N': 2053, 'a': 2057, 'did': 279, 'was':
279, 'were': 279}, {'into': 47}, {'out': 47}, {'<redo>': 47, 'let': 1310, 'look': 2059, 'work': 2060}, {'^': 2061},
{'^': 2061, 'please': 2062}, {'': (8, 'asked'), 'to': 2063}, {'': (8, 'asked')}, {'s': 149}, {'N': 2066}, {'at':
2067}, {'': (13, 'talk'), '...': 2068}, {'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'dinner': 18,
'drinks': 18, 'lunch': 18, 'meeting': 18, 'supper': 18, 'tea': 18}, {'for': 2070}, {'for': 2070, 'out': 2071, 'over':
2071, 'round': 2071, 'to': 2070}, {'to': 2067}, {'at': 2067, 'to': 2067}, {'<them>': 2064, 'N': 2065, 'at': 2067,
'for': 2069, 'how': 28, 'if': 28, 'me': 2072, 'over': 2073, 'round': 2074, 'to': 2067, 'us': 2072, 'what': 28, 'when':
28, 'whether': 28, 'why': 28}, {'s': 562}, {'<their>': 562, 'N': 2076}, {'<their>': 562, 'N': 2076, 'out': 2077},
{'in': 569, 'on': 569, 'through': 569, 'with': 569}, {'in': 569, 'on': 569, 'out': 2079, 'through': 569, 'with': 569},
{'<them>': 2080}, {'d': 290, 'll': 290, 'will': 290, 'would': 290}, {'fine': 1597}, {'ready': 1597}, {'than': 2084},
{'track': 1597}, {'prepared': 1597}, {'able': 1597, 'doing': 2083, 'enough': 1597, 'fine': 1597, 'good': 1607, 'more':
2085, 'on': 2086, 'prepared': 1597, 'ready': 1597, 'right': 1597, 'well': 2087}, {'...': 179, 'D': 81, 'my': 81,
'our': 81}, {'^': 2089}, {'expect': 2090, 'have': 2090}, {'job': 1597}, {'brilliant': 2092, 'cracking': 2092, 'fine':
2092, 'good': 2092, 'great': 2092, 'lovely': 2092, 'superb': 2092}, {'wrong': 1597}, {'a': 2093, 'beautifully': 1597,
'brilliantly': 1597, 'everything': 1621, 'nothing': 2094, 'well': 1597, 'wonderfully': 1597}, {'done': 2095, 'get':
2090, 'have': 2090}, {'done': 2095}, {'...': 82, '<until>': 81}, {'a': 2098, 'all': 2098, 'an': 2098, 'everything':
2098, 'it': 2098, 'my': 2098, 'our': 2098, 'the': 2098, 'them': 2098, 'these': 2098, 'those': 2098}, {'^': 2099,
'done': 2095}, {'able': 1597, 'doing': 2083, 'enough': 1597, 'fine': 1597, 'getting': 811, 'good': 1607, 'more': 2085,
'on': 2086, 'prepared': 1597, 'ready': 1597, 'right': 1597, 'well': 2087}, {'get': 2090, 'have': 2090}, {'are': 2088,
'can': 2091, 'could': 2091, 'd': 2096, 'did': 2095, 'do': 2095, 'does': 2095, 'get': 2090, 'gets': 2090, 'had': 2097,
'has': 2100, 'have': 2100, 'is': 2101, 'll': 2102, 'receives': 811, 's': 2101, 'was': 2088, 'were': 2088, 'will':
2102, 'would': 2102}, {'<i>': 2082, '<they>': 2103, '^': 2025}, {'<i>': 2082, '<they>': 2103, '^': 2025, 'that':
2104}, {'<i>': 2082}, {'<i>': 2082, 'that': 2106}, {'<i>': 2082, '<them>': 2107, 'N': 2107, 'that': 2106}, {'<i>':
2082, '<them>': 2105, 'N': 2107, 'that': 2106, 'to': 2108}, {'myself': 38, 'ourselves': 38}, {'own': 38}, {'my':
2111}, {'alone': 38, 'by': 2110, 'on': 2112, 'with': 278}, {'<their>': 1597, '<them>': 1597, 'N': 1597}, {'boost':
2114, 'buoy': 2114, 'calm': 2114, 'cheer': 2114, 'comfort': 2114, 'console': 2114, 'encourage': 2114, 'lift': 2114,
'raise': 2114, 'rally': 2114, 'reassure': 2114, 'settle': 2114}, {'to': 2115}, {'call': 38, 'calls': 38, 'emails': 38,
'mails': 38, 'messages': 38, 'texts': 38}, {'my': 2117, 'our': 2117}, {'breakfast': 38, 'call': 38, 'catch': 429,
'coffee': 38, 'demo': 38, 'dinner': 38, 'drinks': 38, 'lunch': 38, 'meeting': 38, 'review': 38, 'session': 38, 'slot':
38, 'visit': 38, 'zoom': 38}, {'...': 2119, 'breakfast': 38, 'call': 38, 'catch': 429, 'coffee': 38, 'demo': 38,
'dinner': 38, 'drinks': 38, 'lunch': 38, 'meeting': 38, 'review': 38, 'session': 38, 'slot': 38, 'visit': 38, 'zoom':
38}, {'<their>': 2120, 'D': 2120, 'my': 2120, 'our': 2120, 'the': 2120, 'this': 2120}, {'^': 5, 's': 562}, {'': (23,
'contact'), '<their>': 562, '<them>': 562, 'N': 2122}, {'<their>': 562, '<them>': 562, 'N': 2122, 'for': 2123}, {'at':
617, 'for': 617, 'in': 617, 'to': 617, 'up': 617, 'with': 617}, {'$$': 38, 'D': 38, 'again': 38, 'at': 38, 'because':
38, 'due': 38, 'last': 38, 'of': 38, 'on': 38, 'this': 38, 'with': 38}, {'': (0, 'missed'), '$$': 38, 'D': 38,
'again': 38, 'at': 38, 'because': 38, 'due': 38, 'last': 38, 'of': 38, 'on': 38, 'this': 38, 'with': 38}, {'<them>':
2125, 'N': 2125, 'off': 2126, 'out': 2127}, {'': (0, 'missed'), 'off': 2126, 'on': 38, 'out': 2126}, {'court': 1239},
{'s': 2130}, {'<their>': 2130, 'N': 2131, 'me': 1943, 'my': 1944, 'our': 1944, 'us': 1943}, {'<their>': 2130, 'N':
2131}, {'in': 2133}, {'in': 2132, 'now': 2134, 'on': 1945, 'with': 1945}, {'in': 2132, 'is': 2135, 'now': 2134, 'on':
1945, 's': 2135, 'with': 1945}, {'locked': 317}, {'$$': 38, 'up': 317}, {'all': 2137, 'closed': 317, 'locked': 2138,
'shut': 317}, {'was': 2139, 'were': 2139}, {'of': 38}, {'from': 38, 'out': 2141}, {'bird': 2142}, {'call': 2142,
'cheep': 2142, 'dicky': 2143, 'line': 2142, 'message': 2142, 'murmur': 2142, 'peep': 2142, 'reply': 2142, 'sausage':
2142, 'sound': 2142, 'squeak': 2142, 'thing': 2142, 'whisper': 2142, 'word': 2142}, {'than': 38}, {'beyond': 38,
'further': 2145, 'past': 38, 'through': 38}, {'a': 2144}, {'as': 2147}, {'much': 2148}, {'a': 2144, 'got': 2146,
'one': 2144, 'so': 2149}, {'up': 876}, {'to': 28}, {'call': 2152, 'job': 2152, 'move': 2152, 'task': 2152, 'turn':
2152}, {'s': 2153}, {'': (1, 'moved')}, {'till': 2155, 'to': 2155, 'until': 2155}, {'myself': 830}, {'<them>': 38,
'N': 38, 'to': 540}, {'N': 2154, 'conscripted': 1991, 'drafted': 1991, 'dragged': 1991, 'her': 2153, 'his': 2153,
'intending': 830, 'meaning': 830, 'moved': 2156, 'my': 2153, 'our': 2153, 'planning': 830, 'press': 1994, 'promising':
2157, 'putting': 430, 'roped': 1991, 'signed': 1995, 'their': 2153, 'trying': 2158, 'volunteered': 1991, 'wanting':
830}, {'from': 92}, {'<plainly>': 1958, 'D': 987, '^': 986, 'away': 2160, 'into': 92, 'off': 92, 'to': 92, 'toward':
92, 'towards': 92}, {'<me>': 2161, 'off': 2126, 'out': 2126}, {'to': 92}, {'^': 0, 'not': 2163, 'to': 92}, {'be':
2164}, {'is': 2164, 's': 2164, 'was': 2164, 'would': 2165}, {'bet': 2166, 'course': 2166, 'move': 2166, 'play': 2166,
'thing': 2166, 'way': 2166}, {'...': 2068}, {'at': 2067, 'for': 2168, 'over': 2073, 'round': 2074, 'to': 2067},
{'...': 17, 'D': 16, 'at': 2067, 'for': 2168, 'over': 2073, 'round': 2074, 'to': 2067}, {'along': 1597, 'on': 1597,
'up': 1597}, {'<them>': 2171, 'N': 2171}, {'on': 1597, 'up': 1597}, {'<them>': 2173, 'N': 2173}, {'': (0, 'missed'),
'again': 38, 'aside': 38, 'off': 38, 'out': 38, 'up': 38}, {'<their>': 2120, 'D': 2120, 'me': 2175, 'my': 2120, 'our':
2120, 'the': 2120, 'this': 2120, 'us': 2175}, {'out': 38}, {'aside': 38, 'off': 38, 'out': 38}, {'<me>': 2177, 'me':
2178, 'off': 38, 'us': 2178}, {'': (2, 'plan'), 'for': 16, 'w': 16, 'with': 16}, {'for': 16, 'w': 16, 'with': 16},
{'slot': 2181}, {'hour': 2181}, {'D': 16, 'for': 17}, {'day': 2181, 'slot': 2181}, {'D': 2180, 'a': 2182, 'an': 2183,
'for': 17, 'in': 2184, 'out': 2184, 'the': 2185, 'time': 2181}, {'': (2, 'plan'), '...': 2068}, {'': (2, 'plan'),
'at': 2067, 'for': 2187, 'over': 2073, 'round': 2074, 'to': 2067}, {'': (2, 'plan'), 'in': 2188}, {'confidence': 1597,
'courage': 1597, 'hopes': 1597, 'mood': 1597, 'morale': 1597, 'spirit': 1597, 'spirits': 1597}, {'<their>': 2190},
{'us': 1729}, {'of': 2192}, {'off': 2126, 'out': 2127}, {'agreed': 16, 'alone': 38, 'arranged': 16, 'booked': 16,
'by': 2110, 'confirmed': 16, 'fixed': 16, 'is': 2039, 'on': 2112, 'planned': 16, 's': 2039, 'scheduled': 16, 'set':
2038}, {'^': 594, 'about': 595, 'for': 595, 'in': 595, 'on': 595}, {'<them>': 2196}, {'between': 407, 'for': 407,
'from': 407, 'with': 407}, {'intro': 2198}, {'email': 2199, 'intro': 2198, 'mail': 2199}, {'an': 2200, 'the': 2200},
{'<their>': 406, 'N': 406, 'a': 406, 'an': 406, 'my': 406, 'our': 406, 'some': 406, 'the': 406}, {'...': 625},
{'meet': 2202, 'my': 2203, 'our': 2203}, {'meet': 2202}, {'<their>': 406, 'N': 406, 'my': 406, 'our': 406}, {'meet':
2202, 'see': 2206}, {'^': 2207}, {'^': 2205, 'to': 2208}, {'^': 2205, 'about': 595, 'on': 595, 'to': 2208}, {'on':
595, 'with': 595}, {'^': 2207, 'date': 2211, 'speed': 2211}, {'^': 2205, 'about': 595, 'on': 595, 'to': 2212}, {'me':
2209}, {'^': 2204, 'across': 2209, 'along': 2209, 'down': 2209, 'in': 2210, 'over': 2209, 'round': 2209, 'to': 2208,
'up': 2213, 'with': 2214}, {'together': 406}, {'^': 406}, {'s': 2217}, {'N': 2218, '^': 2207}, {'^': 2205, 'to':
2219}, {'N': 2216}, {'^': 2205, 'about': 595, 'on': 595, 'to': 2219}, {'N': 2218}, {'to': 2223}, {'': (23, 'contact'),
'N': 2216, '^': 2205, 'across': 2220, 'along': 2220, 'and': 2221, 'down': 2220, 'in': 2222, 'out': 2224, 'over': 2220,
'round': 2220, 'to': 2219, 'up': 2222, 'with': 2214}, {'D': 2155, 'by': 2155, 'to': 2155}, {'<them>': 2215, 'N': 2225,
'forward': 2226}, {'down': 1597, 'on': 1597, 'up': 1597}, {'<them>': 2228, 'N': 2173}, {'down': 1597, 'up': 1597},
{'<them>': 2230}, {'<their>': 2120, 'D': 2120, 'into': 278, 'me': 2175, 'my': 2120, 'our': 2120, 'the': 2120, 'this':
2120, 'to': 2155, 'us': 2175}, {'with': 279}, {'confidence': 1597, 'courage': 1597, 'hopes': 1597, 'morale': 1597,
'spirit': 1597, 'spirits': 1597}, {'<their>': 2234}, {'hello': 317}, {'hello': 317, 'hi': 317}, {'chat': 317, 'said':
2236, 'say': 2237, 'speak': 317, 'talk': 317}, {'not': 2238}, {'t': 2238}, {'did': 2239, 'didn': 2240, 'didnt': 2238,
'never': 2238}, {'gone': 317, 'left': 317}, {'d': 2242, 'had': 2242}, {'machine': 38}, {'mail': 38}, {'answering':
2244, 'answerphone': 38, 'mailbox': 38, 'vm': 38, 'voice': 2245, 'voicemail': 38}, {'s': 2246}, {'<their>': 2246, 'N':
2247, 'the': 2246}, {'got': 2248}, {'<i>': 2241, '<they>': 2243, 'did': 2239, 'didn': 2240, 'didnt': 2238, 'got':
2248, 'never': 2238, 'only': 2249, 'reached': 2248}, {'they': 28}, {'end': 2251}, {'the': 2252}, {'ld': 38, 'led': 38,
'lled': 38}, {'<off_it>': 583, 'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned':
16, 'scheduled': 16, 'set': 2038}, {'call': 430, 'date': 430, 'demo': 430, 'dinner': 430, 'lunch': 430, 'meeting':
430, 'trip': 430, 'visit': 430}, {'<off_it>': 583, 'agreed': 16, 'arranged': 16, 'been': 584, 'booked': 16,
'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set': 2038}, {'thing': 430}, {'call': 430, 'date': 430,
'demo': 430, 'dinner': 430, 'lunch': 430, 'meeting': 430, 'trip': 430, 'visit': 430, 'whole': 2258}, {'<off_it>': 582,
'agreed': 16, 'arranged': 16, 'been': 584, 'being': 584, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'from': 278,
'gets': 584, 'got': 584, 'had': 586, 'has': 587, 'is': 2255, 'it': 430, 'moved': 2155, 'our': 2256, 'planned': 16,
's': 2257, 'scheduled': 16, 'set': 2038, 'that': 430, 'the': 2259, 'things': 430, 'this': 430, 'w': 590, 'was': 584,
'were': 584, 'with': 590}, {'joy': 38, 'luck': 38}, {'only': 38}, {'engaged': 38, 'no': 2261, 'nobody': 856, 'rang':
2177, 'voicemail': 2262}, {'no': 38}, {'nothing': 38}, {'a': 38}, {'crickets': 38, 'got': 2264, 'heard': 2265, 'no':
38, 'nobody': 38, 'not': 2266, 'nothing': 38, 'zilch': 38}, {'and': 2267, 'but': 2267}, {'ask': 2065}, {'...': 2268,
'and': 2267, 'but': 2267, 'to': 2269}, {'': (23, 'contact'), '...': 2263, 'N': 2270, 'it': 430, 'off': 38, 'our':
2256, 'that': 430, 'the': 2259, 'things': 430, 'this': 430}, {'it': 430, 'our': 2256, 'that': 430, 'the': 2259,
'things': 430, 'this': 430}, {'fears': 1597, 'nerves': 1597, 'worries': 1597}, {'<their>': 2273, '<them>': 2036},
{'to': 278, 'with': 278}, {'call': 2275}, {'phone': 2275}, {'a': 2276, 'the': 2277}, {'^': 5, 'to': 562, 'with': 562},
{'^': 5, 'out': 2279, 'to': 562, 'with': 562}, {'<them>': 2280, 'N': 2280}, {'in': 22, 'that': 22}, {'': (23,
'contact'), 'aid': 2281, 'assist': 2281, 'help': 2281, 'me': 2282, 'my': 2030, 'nothing': 38, 'our': 2030}, {'along':
278, 'by': 278, 'in': 278, 'off': 2278, 'over': 278, 'round': 278, 'to': 2283}, {'able': 38, 'coming': 38, 'held': 38,
'joining': 38, 'there': 38}, {'blower': 38, 'line': 38, 'phone': 38}, {'the': 2286}, {'answer': 38, 'pick': 429,
'reply': 38}, {'on': 2287, 'to': 2288}, {'hold': 38}, {'<them>': 2289, 'N': 2289, 'a': 2290, 'hold': 38, 'in': 438,
'through': 38, 'to': 38}, {'<them>': 2289, 'N': 2289, 'hold': 38, 'through': 38}, {'': (0, 'missed'), 'it': 38}, {'a':
2290, 'hold': 38, 'in': 438, 'through': 38, 'to': 38}, {'hold': 38, 'through': 38}, {'call': 38, 'catch': 441,
'caught': 38, 'contact': 38, 'find': 38, 'get': 2294, 'got': 2295, 'make': 2293, 'meet': 38, 'met': 38, 'phone': 38,
'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'talk': 38, 'talked': 38, 'visit': 38},
{'to': 2296}, {'able': 38, 'coming': 38, 'joining': 38, 'there': 38}, {'be': 2298}, {'place': 38}, {'D': 28, 'be':
2285, 'call': 38, 'catch': 441, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2291, 'got': 2292, 'happen': 38,
'make': 2293, 'manage': 2297, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met': 38, 'now': 2299, 'phone': 38,
'quite': 2296, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'take': 2300, 'talk': 38,
'talked': 38, 'visit': 38}, {'t': 2301, 'we': 28}, {'account': 28, 'contract': 28, 'insurance': 28, 'membership': 28,
'order': 28, 'plan': 28, 'subscription': 28}, {'': (0, 'missed'), 'her': 2303, 'his': 2303, 'the': 2303, 'their':
2303}, {'held': 38}, {'be': 2305, 'call': 38, 'catch': 441, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2294,
'got': 2295, 'happen': 38, 'make': 2293, 'manage': 2297, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met': 38,
'phone': 38, 'quite': 2296, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'take': 2300,
'talk': 38, 'talked': 38, 'visit': 38}, {'without': 1979}, {'ahead': 2307, 'fine': 2307, 'off': 2307, 'on': 2307,
'without': 1979}, {'<them>': 562, 'N': 562}, {'for': 2309}, {'sat': 2310}, {'up': 2040}, {'against': 92, 'away': 2160,
'not': 2163, 'off': 92}, {'<me>': 2313, 'against': 92, 'away': 2160, 'not': 2163, 'off': 92}, {'<them>': 2125, 'N':
2125}, {'no': 38, 'nobody': 38}, {'...': 2316}, {'door': 2317}, {'s': 2318}, {'<their>': 2318, 'N': 2319, 'the':
2318}, {'<their>': 2318, 'N': 2319, 'at': 2320, 'on': 2320, 'the': 2318}, {'...': 867, '<work_thing>': 614}, {'^':
2322}, {'s': 2323}, {'over': 876, 'through': 876, 'thru': 876, 'up': 876}, {'^': 874}, {'<their>': 615, 'N': 875, 'a':
2326, 'the': 2326}, {'<their>': 2323, 'N': 2324, 'back': 2325, 'over': 2327, 'right': 2325, 'through': 2327, 'thru':
2327, 'up': 2327}, {'up': 1596}, {'<them>': 2036, 'N': 2173, 'her': 2329}, {'off': 2126, 'out': 2126}, {'at': 562,
'for': 562, 'on': 562, 'with': 562}, {'in': 2332}, {'<their>': 562, 'N': 2076, 'out': 2077, 'up': 876}, {'with': 278},
{'...': 2335}, {'in': 2014, 'up': 2014}, {'<them>': 2337, 'N': 2337}, {'volunteer': 562}, {'a': 2339}, {'as': 2340,
'for': 563, 'pro': 564, 'unpaid': 562}, {'<their>': 568, 'a': 568, 'an': 568, 'the': 568}, {'^': 2342}, {'of': 2343},
{'': (18, 'gave:mentoring'), '<their>': 568, 'a': 568, 'an': 568, 'the': 568}, {'^': 2345}, {'^': 568, 'about': 569,
'ahead': 2344, 'before': 2343, 'for': 2346, 'in': 569, 'on': 569, 'through': 569, 'with': 569}, {'^': 568, 'ahead':
2344, 'before': 2343, 'for': 2346, 'on': 569, 'through': 569}, {'at': 5, 'for': 5, 'in': 5, 'of': 5}, {'...': 2349},
{'...': 2349, '0': 2350}, {'boys': 2350, 'children': 2350, 'class': 2350, 'girls': 2350, 'juniors': 2350, 'kids':
2350, 'pupils': 2350, 'u0': 2350, 'under': 2351, 'youngsters': 2350}, {'^': 2352}, {'...': 2341, '<them>': 2347, 'N':
2348, '^': 2352, 'as': 2340, 'for': 563, 'pro': 564, 'the': 2353, 'unpaid': 562}, {'for': 569, 'on': 569, 'through':
569}, {'<them>': 1963, 'N': 2355}, {'<off_it>': 582, 'agreed': 16, 'alone': 38, 'arranged': 16, 'been': 584, 'being':
584, 'booked': 16, 'by': 2110, 'confirmed': 16, 'fixed': 16, 'gets': 584, 'got': 584, 'had': 586, 'has': 587, 'is':
2255, 'moved': 2155, 'on': 2112, 'planned': 16, 's': 2257, 'scheduled': 16, 'set': 2038, 'w': 590, 'was': 584, 'were':
584, 'with': 590}, {'': (16, 'gave:feedback'), '...': 867, '<work_thing>': 614}, {'^': 2358}, {'s': 2359}, {'<their>':
2359, 'N': 2360, 'a': 2326, 'the': 2326}, {'back': 2325, 'over': 2327, 'right': 2325, 'through': 2361, 'thru': 2327,
'up': 2327}, {'me': 2282, 'nothing': 38}, {'to': 2363}, {'to': 2265}, {'<them>': 2036, 'N': 1597}, {'...': 868, '^':
869, 'linkedin': 38, 'photo': 38, 'photos': 38, 'post': 38, 'posts': 38, 'profile': 38, 'status': 38, 'stories': 38,
'story': 38, 'tweet': 38, 'update': 38}, {'s': 2367}, {'<their>': 870, 'N': 2368}, {'on': 2369}, {'to': 872}, {'back':
2371, 'to': 872}, {'back': 2372, 'emailed': 2372, 'given': 2372, 'handed': 2372, 'mailed': 2372, 'sent': 2372,
'texted': 2372, 'went': 2372}, {'^': 2373}, {'<them>': 5, 'N': 5}, {'for': 2375}, {'...': 2376}, {'^': 2377},
{'<their>': 2378, 'a': 2378, 'an': 2378, 'the': 2378}, {'a': 1972, 'breakfast': 18, 'brunch': 18, 'call': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18, 'our': 1972, 'the':
1972}, {'<them>': 1597, 'N': 1597}, {'': (15, 'gave:intro'), 'N': 406}, {'a': 406, 'an': 406, 'my': 406, 'our': 406,
'some': 406, 'the': 406, 'three': 406, 'two': 406}, {'': (15, 'gave:intro'), 'N': 406, '^': 2383}, {'and': 407, 'to':
407, 'w': 407, 'with': 407}, {'and': 2382, 'to': 2384, 'up': 2385, 'w': 407, 'with': 2384}, {'and': 2382, 'to': 2384,
'with': 2384}, {'other': 2217}, {'each': 2388}, {'^': 406, 'to': 2389, 'up': 2217, 'with': 2389}, {'<them>': 2386,
'N': 2387, 'them': 2390}, {'for': 290, 'into': 290, 'to': 290}, {'for': 290, 'in': 2392, 'into': 290, 'to': 290},
{'<me>': 2393}, {'asking': 22, 'calling': 22, 'hiring': 22, 'inviting': 22}, {'away': 2160, 'into': 92, 'off': 92,
'to': 92, 'toward': 92, 'towards': 92}, {'<me>': 2396}, {'a': 5, 'our': 5, 'the': 5}, {'at': 2398, 'for': 2398, 'in':
2398}, {'breakfast': 2399, 'breakfasts': 2399, 'clothes': 2399, 'dinners': 2399, 'donations': 2399, 'food': 2399,
'lunches': 2399, 'meals': 2399, 'parcels': 2399, 'soup': 2399, 'tea': 2399}, {'^': 2400}, {'about': 38, 'off': 38,
'round': 38, 'together': 38}, {'<them>': 2289, 'N': 2289, 'a': 2290, 'going': 38, 'hold': 38, 'in': 438, 'through':
38, 'to': 38}, {'planned': 38}, {'ahead': 38, 'as': 2404, 'forward': 38, 'through': 38}, {'off': 38, 'place': 38},
{'be': 2305, 'call': 38, 'catch': 441, 'caught': 38, 'come': 2402, 'contact': 38, 'find': 38, 'fly': 38, 'get': 2403,
'go': 2405, 'got': 2292, 'happen': 38, 'hold': 38, 'make': 2293, 'manage': 2297, 'materialise': 38, 'materialize': 38,
'meet': 38, 'met': 38, 'pan': 2177, 'phone': 38, 'quite': 2296, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38,
'speak': 38, 'spoke': 38, 'take': 2406, 'talk': 38, 'talked': 38, 'visit': 38, 'work': 2177}, {'not': 2407, 'we': 28},
{'about': 38, 'off': 38, 'on': 38, 'round': 38, 'together': 38}, {'in': 38}, {'around': 830, 'round': 830}, {'get':
2411, 'got': 2411, 'gotten': 2411}, {'for': 38, 'to': 38}, {'time': 2413}, {'': (0, 'missed'), 'any': 2414, 'enough':
2414, 'the': 2414, 'time': 2413}, {'any': 2414, 'enough': 2414, 'the': 2414, 'time': 2413}, {'<them>': 2289, 'N':
2289, 'a': 2290, 'around': 830, 'going': 38, 'hold': 38, 'in': 438, 'round': 830, 'through': 38, 'to': 38}, {'<them>':
2289, 'N': 2289, 'around': 830, 'hold': 38, 'round': 830, 'through': 38}, {'in': 38, 'on': 38}, {'a': 2290, 'around':
830, 'hold': 38, 'in': 438, 'round': 830, 'through': 38, 'to': 38}, {'around': 830, 'hold': 38, 'round': 830,
'through': 38}, {'call': 38, 'catch': 441, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2420, 'got': 2421,
'gotten': 2411, 'make': 2293, 'meet': 38, 'met': 38, 'phone': 38, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38,
'speak': 38, 'spoke': 38, 'talk': 38, 'talked': 38, 'visit': 38}, {'appear': 38, 'be': 2285, 'call': 38, 'catch': 441,
'caught': 38, 'come': 2409, 'connect': 38, 'contact': 38, 'dial': 2410, 'ever': 2412, 'find': 2415, 'fly': 38,
'found': 2416, 'get': 2417, 'go': 2405, 'got': 2418, 'gotten': 2411, 'had': 2416, 'happen': 38, 'have': 2416, 'hold':
38, 'join': 38, 'log': 2419, 'make': 2293, 'manage': 2297, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met':
38, 'now': 2299, 'pan': 2177, 'phone': 38, 'quite': 2422, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak':
38, 'spoke': 38, 'surface': 38, 'take': 2406, 'talk': 38, 'talked': 38, 'visit': 38, 'work': 2177, 'yet': 2412}, {'t':
2423}, {'be': 2305, 'call': 38, 'catch': 441, 'caught': 38, 'come': 2402, 'contact': 38, 'ever': 2412, 'find': 38,
'fly': 38, 'get': 2417, 'go': 2405, 'got': 2418, 'gotten': 2411, 'happen': 38, 'hold': 38, 'make': 2293, 'manage':
2297, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met': 38, 'pan': 2177, 'phone': 38, 'quite': 2422, 'reach':
38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'take': 2406, 'talk': 38, 'talked': 38, 'visit':
38, 'work': 2177, 'yet': 2412}, {'...': 93, ':': 92}, {'assembly': 2310, 'class': 2310, 'duty': 2310, 'group': 2310,
'lesson': 2310, 'reading': 2310, 'round': 2310, 'route': 2310, 'session': 2310, 'shift': 2310, 'slot': 2310, 'stall':
2310, 'tour': 2310, 'turn': 2310}, {'...': 2427, 'assembly': 2310, 'class': 2310, 'duty': 2310, 'group': 2310,
'lesson': 2310, 'reading': 2310, 'round': 2310, 'route': 2310, 'session': 2310, 'shift': 2310, 'slot': 2310, 'stall':
2310, 'tour': 2310, 'turn': 2310}, {'^': 5, 'for': 2309}, {'...': 2427, '^': 5, 'assembly': 2310, 'class': 2429,
'desk': 562, 'duty': 2429, 'group': 2310, 'lesson': 2429, 'reading': 2310, 'round': 2310, 'route': 2310, 'session':
2310, 'shift': 2429, 'shop': 562, 'slot': 2429, 'stall': 2429, 'stand': 562, 'tour': 2310, 'turn': 2429}, {'^': 5,
'class': 562, 'desk': 562, 'duty': 562, 'lesson': 562, 'shift': 562, 'shop': 562, 'slot': 562, 'stall': 562, 'stand':
562, 'turn': 562}, {'s': 2431}, {'<them>': 562}, {'for': 2433}, {'...': 2310, '0': 2428, '<their>': 2430, 'N': 2432,
'a': 2428, 'an': 2428, 'for': 2309, 'in': 2434, 'the': 2428, 'three': 2428, 'two': 2428}, {'...': 2310, 'for': 2309},
{'from': 38}, {'off': 2127, 'out': 2126}, {'vain': 38}, {'find': 38}, {'to': 2440}, {'for': 2265, 'in': 2439, 'only':
2441, 'to': 2440}, {'<their>': 38, 'N': 461, 'the': 38}, {'by': 2443, 'past': 2443}, {'...': 2442, 'by': 2443, 'past':
2443, 'right': 2444, 'straight': 2444}, {'$$': 38, 'home': 317}, {'day': 38}, {'home': 38, 'the': 2447}, {'$$': 38,
'by': 38, 'for': 2448, 'when': 38}, {'gone': 2446, 'left': 2449}, {'about': 1985, 'all': 1988, 'booked': 1985, 'down':
1985, 'geared': 1986, 'hoping': 1985, 'itching': 1985, 'just': 1987, 'poised': 1985, 'primed': 1985, 'ready': 1985,
'set': 1985}, {'ask': 38, 'call': 38, 'catch': 38, 'come': 38, 'drive': 38, 'drop': 38, 'go': 38, 'have': 38, 'host':
38, 'join': 38, 'meet': 38, 'pop': 38, 'ring': 38, 'see': 38, 'sit': 38, 'speak': 38, 'take': 38, 'talk': 38, 'thank':
38, 'visit': 38, 'write': 38}, {'to': 2452}, {'hoped': 2453, 'intended': 2453, 'meant': 2453, 'planned': 2453,
'wanted': 2453}, {'gone': 2446, 'left': 317}, {'arranged': 28, 'booked': 28, 'done': 28, 'fixed': 28, 'planned': 28,
'scheduled': 28, 'sent': 28, 'set': 1215, 'signed': 28}, {'it': 2456, 'that': 2456, 'them': 2456, 'this': 2456,
'those': 2456}, {'much': 2454}, {'already': 2450, 'been': 2451, 'half': 2454, 'hoped': 2453, 'intended': 2453, 'just':
2455, 'like': 2457, 'meant': 2453, 'planned': 2453, 'rather': 2454, 'really': 2454, 'so': 2454, 'very': 2458,
'wanted': 2453}, {'': (11, 'thinking'), 'that': 22}, {'me': 2460}, {'on': 2461, 'to': 2461}, {'<until>': 2155, 'by':
2155}, {'<off_it>': 582, 'agreed': 16, 'arranged': 16, 'been': 584, 'being': 584, 'booked': 16, 'confirmed': 16,
'fixed': 16, 'gets': 584, 'got': 584, 'had': 586, 'has': 587, 'is': 2255, 'moved': 2155, 'planned': 16, 's': 2257,
'scheduled': 16, 'set': 2038, 'w': 590, 'was': 584, 'were': 584, 'with': 590}, {'<them>': 594}, {'to': 2465}, {'...':
2466}, {'^': 2467}, {'for': 2433, 'in': 2434}, {'': (2, 'plan'), 'D': 16}, {'': (2, 'plan'), 'D': 16, 'for': 2470,
'in': 2184, 'out': 2184}, {'<good_cause>': 5}, {'<cause>': 2472}, {'<cause>': 2472, 'a': 2473, 'our': 2473, 'the':
2473}, {'at': 2474, 'for': 2474, 'in': 2474, 'with': 2474}, {'free': 562, 'pro': 564, 'unpaid': 562, 'voluntary': 562,
'volunteer': 562, 'volunteering': 562}, {'...': 2475, 'at': 2474, 'for': 2474, 'free': 562, 'in': 2474, 'of': 2476,
'pro': 564, 'unpaid': 562, 'voluntary': 562, 'volunteer': 562, 'volunteering': 562, 'with': 2474}, {'^': 594, 's':
595}, {'<their>': 595, '<them>': 595, 'N': 2478}, {'for': 2479, 'to': 2479, 'with': 2479}, {'at': 562, 'for': 562,
'on': 562}, {'<cause>': 2472, 'a': 2473, 'free': 2481, 'nothing': 2481, 'our': 2473, 'the': 2473}, {'bono': 2481},
{'at': 562, 'for': 562, 'in': 562, 'on': 562}, {'time': 2480}, {'<time_unit>': 2477, 'assembly': 2480, 'at': 2474,
'class': 2480, 'demo': 2480, 'for': 2482, 'in': 2474, 'lesson': 2480, 'masterclass': 2480, 'pro': 2483, 'session':
2480, 'shift': 2484, 'stint': 2484, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'tour': 2480, 'training': 2480,
'turn': 2484, 'unpaid': 2481, 'with': 2474, 'workshop': 2480}, {'<their>': 562, 'N': 2122}, {'at': 2487, 'for': 2487,
'on': 2487}, {'...': 2488, 'at': 2487, 'for': 2487, 'on': 2487}, {'<their>': 562, '<them>': 562, 'N': 2122}, {'...':
2488, 'at': 2487, 'for': 2490, 'on': 2487}, {'...': 2427, 'afternoon': 2489, 'assembly': 2310, 'class': 2310, 'day':
2489, 'days': 2489, 'duty': 2310, 'evening': 2489, 'group': 2310, 'h': 2489, 'hour': 2489, 'hours': 2489, 'hr': 2489,
'hrs': 2489, 'lesson': 2310, 'morning': 2489, 'reading': 2310, 'round': 2310, 'route': 2310, 'session': 2310, 'shift':
2491, 'shifts': 2489, 'slot': 2310, 'stall': 2310, 'stint': 2489, 'tour': 2310, 'turn': 2310}, {'...': 2427, '^':
2377, 'assembly': 2310, 'class': 2310, 'duty': 2310, 'group': 2310, 'lesson': 2310, 'reading': 2310, 'round': 2310,
'route': 2310, 'session': 2310, 'shift': 2310, 'slot': 2310, 'stall': 2310, 'tour': 2310, 'turn': 2310},
{'recommendation': 608}, {'linkedin': 2494, 'recommendation': 608, 'reference': 608, 'testimonial': 608}, {'out':
617}, {'^': 2495, 'endorsement': 617, 'plug': 617, 'recommendation': 617, 'reference': 617, 'referral': 617, 'shout':
2496, 'shoutout': 617, 'testimonial': 617}, {'...': 2497, '^': 2495, 'endorsement': 617, 'plug': 617,
'recommendation': 617, 'reference': 617, 'referral': 617, 'shout': 2496, 'shoutout': 617, 'testimonial': 617},
{'endorsement': 617, 'plug': 617, 'recommendation': 617, 'reference': 617, 'referral': 617, 'shout': 2496, 'shoutout':
617, 'testimonial': 617}, {'...': 2499, 'endorsement': 617, 'plug': 617, 'recommendation': 617, 'reference': 617,
'referral': 617, 'shout': 2496, 'shoutout': 617, 'testimonial': 617}, {'a': 2498, 'an': 2498, 'my': 2500, 'the':
2498}, {'free': 562, 'of': 2476, 'pro': 564, 'unpaid': 562, 'voluntary': 562, 'volunteer': 562, 'volunteering': 562},
{'a': 2500, 'an': 2500, 'my': 2500, 'the': 2500}, {'<them>': 617}, {'for': 2504}, {'recommendation': 2505}, {'of':
2506}, {'assembly': 2480, 'class': 2480, 'demo': 2480, 'duty': 2310, 'group': 2310, 'lesson': 2480, 'letter': 2507,
'masterclass': 2480, 'reading': 2310, 'recommendation': 2505, 'reference': 2505, 'round': 2310, 'route': 2310,
'session': 2480, 'shift': 2310, 'slot': 2310, 'stall': 2310, 'story': 2485, 'storytime': 2480, 'talk': 2480,
'testimonial': 2505, 'tour': 2480, 'training': 2480, 'turn': 2310, 'workshop': 2480}, {'bank': 5, 'drive': 5,
'kitchen': 5, 'pick': 5, 'round': 5, 'run': 5, 'shift': 5}, {'...': 2376, 'blood': 2509, 'bread': 2509, 'breakfast':
2509, 'clothes': 2509, 'coffee': 2509, 'food': 2509, 'litter': 2509, 'night': 2509, 'soup': 2509, 'tea': 2509},
{'between': 406, 'for': 406, 'of': 406, 'to': 406}, {'intro': 2511, 'introduction': 2511}, {'mail': 2512}, {'e': 2513,
'email': 2512, 'intro': 2511, 'introduction': 2511, 'mail': 2512, 'whatsapp': 2512}, {'in': 2514}, {'opt': 2515},
{'<them>': 617, 'N': 617}, {'for': 2517}, {'call': 2518, 'for': 2517}, {'recommendation': 2518, 'reference': 2519,
'referral': 2518, 'testimonial': 2518}, {'for': 615, 'w': 615, 'with': 615}, {'exam': 2521, 'interview': 2521,
'interviews': 2521, 'pitch': 2521, 'presentation': 2521}, {'to': 407}, {'N': 2523}, {'of': 2524}, {'...': 2508, '^':
2510, 'afternoon': 2489, 'assembly': 2480, 'class': 2480, 'day': 2489, 'days': 2489, 'demo': 2480, 'double': 2516,
'duty': 2310, 'evening': 2489, 'glowing': 2520, 'good': 2520, 'group': 2310, 'h': 2489, 'hour': 2489, 'hours': 2489,
'hr': 2489, 'hrs': 2489, 'lesson': 2480, 'letter': 2507, 'masterclass': 2480, 'mock': 2522, 'morning': 2489,
'presentation': 2525, 'quick': 2514, 'reading': 2310, 'recommendation': 2518, 'reference': 2519, 'referral': 2518,
'round': 2310, 'route': 2310, 'session': 2480, 'shift': 2491, 'shifts': 2489, 'slot': 2310, 'stall': 2310, 'stint':
2489, 'story': 2485, 'storytime': 2480, 'strong': 2520, 'talk': 2480, 'testimonial': 2518, 'tour': 2480, 'training':
2480, 'turn': 2310, 'warm': 2514, 'workshop': 2480}, {'between': 2382, 'for': 2382, 'from': 407, 'of': 406, 'to': 406,
'with': 407}, {'intro': 2527, 'introduction': 2511}, {'...': 2508, '^': 2510, 'afternoon': 2489, 'assembly': 2480,
'class': 2480, 'day': 2489, 'days': 2489, 'demo': 2480, 'duty': 2310, 'e': 2513, 'email': 2528, 'evening': 2489,
'group': 2310, 'h': 2489, 'hour': 2489, 'hours': 2489, 'hr': 2489, 'hrs': 2489, 'intro': 2527, 'introduction': 2511,
'lesson': 2480, 'letter': 2507, 'mail': 2528, 'masterclass': 2480, 'mock': 2522, 'morning': 2489, 'reading': 2310,
'recommendation': 2505, 'reference': 2505, 'round': 2310, 'route': 2310, 'session': 2480, 'shift': 2491, 'shifts':
2489, 'slot': 2310, 'stall': 2310, 'stint': 2489, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'testimonial': 2505,
'tour': 2480, 'training': 2480, 'turn': 2310, 'whatsapp': 2512, 'workshop': 2480}, {'afternoon': 2489, 'day': 2489,
'days': 2489, 'evening': 2489, 'h': 2489, 'hour': 2489, 'hours': 2489, 'hr': 2489, 'hrs': 2489, 'morning': 2489,
'shift': 2489, 'shifts': 2489, 'stint': 2489}, {'free': 2481, 'nothing': 2481}, {'...': 5}, {'^': 2532}, {'a': 2530},
{'blood': 2509, 'bread': 2509, 'breakfast': 2509, 'clothes': 2509, 'coffee': 2509, 'food': 2509, 'litter': 2509,
'night': 2509, 'soup': 2509, 'tea': 2509}, {'^': 2535}, {'call': 38}, {'1': 427, 'board': 2537, 'call': 38, 'demo':
38, 'meeting': 38, 'session': 38, 'standup': 38, 'sync': 38, 'teams': 2537, 'zoom': 38}, {'1': 427, 'a': 2538,
'board': 2537, 'call': 38, 'demo': 38, 'meeting': 38, 'my': 2538, 'our': 2538, 'session': 38, 'standup': 38, 'sync':
38, 'teams': 2537, 'the': 2538, 'zoom': 38}, {'pass': 38}, {'off': 38, 'to': 2540}, {'': (0, 'missed'), 'about': 38,
'off': 38, 'on': 38, 'round': 38, 'to': 2539, 'together': 38}, {'': (0, 'missed'), '1': 427, 'a': 2538, 'board': 2537,
'call': 38, 'demo': 38, 'meeting': 38, 'my': 2538, 'our': 2538, 'session': 38, 'standup': 38, 'sync': 38, 'teams':
2537, 'the': 2538, 'zoom': 38}, {'in': 2543, 'into': 2539}, {'call': 38, 'catch': 38, 'chat': 38, 'meet': 38, 'ring':
38, 'say': 38, 'see': 38, 'speak': 38, 'talk': 38}, {'to': 2545}, {'chance': 2546, 'hold': 38}, {'': (0, 'missed'),
'call': 38, 'catch': 38, 'chat': 38, 'meet': 38, 'ring': 38, 'say': 38, 'see': 38, 'speak': 38, 'talk': 38}, {'to':
2548}, {'far': 38}, {'ground': 317}, {'the': 2551}, {'a': 2547, 'around': 2549, 'as': 2550, 'done': 317, 'going': 38,
'held': 317, 'hold': 38, 'in': 438, 'off': 2552, 'round': 2549, 'there': 38, 'through': 38, 'to': 2548}, {'around':
830, 'as': 2550, 'done': 317, 'held': 317, 'hold': 38, 'off': 2552, 'round': 830, 'there': 38, 'through': 38}, {'':
(0, 'missed'), 'to': 2539}, {'': (0, 'missed'), 'it': 2555}, {'send': 38}, {'a': 2547, 'around': 2549, 'hold': 38,
'in': 438, 'round': 2549, 'through': 38, 'to': 2548}, {'call': 38, 'catch': 441, 'caught': 38, 'contact': 38, 'find':
38, 'get': 2558, 'got': 2421, 'gotten': 2411, 'make': 2293, 'meet': 38, 'met': 38, 'phone': 38, 'reach': 38,
'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'talk': 38, 'talked': 38, 'visit': 38}, {'': (0,
'missed'), 'for': 2539, 'to': 2539}, {'': (0, 'missed'), 'up': 2560}, {'up': 2560}, {'answer': 38, 'appear': 38,
'attend': 2539, 'be': 2305, 'call': 38, 'came': 2541, 'catch': 441, 'caught': 38, 'come': 2542, 'connect': 38,
'contact': 38, 'dial': 2544, 'ever': 2412, 'find': 2415, 'fly': 38, 'found': 2416, 'get': 2553, 'go': 2405, 'got':
2554, 'gotten': 2411, 'had': 2416, 'happen': 38, 'happened': 38, 'have': 2416, 'hold': 38, 'join': 2543, 'log': 2419,
'made': 805, 'make': 2556, 'manage': 2297, 'materialise': 38, 'materialised': 38, 'materialize': 38, 'meet': 38,
'met': 38, 'pan': 2177, 'phone': 38, 'pick': 429, 'press': 2557, 'quite': 2559, 'reach': 38, 'reached': 38, 'ring':
38, 'see': 38, 'send': 805, 'show': 2561, 'speak': 38, 'spoke': 38, 'surface': 38, 'take': 2406, 'talk': 38, 'talked':
38, 'took': 2300, 'turn': 2562, 'visit': 38, 'work': 2177, 'yet': 2412}, {'^': 2532, 'at': 562, 'for': 562, 'on':
562}, {'bono': 2564}, {'assembly': 2480, 'class': 2480, 'demo': 2480, 'lesson': 2480, 'masterclass': 2480, 'session':
2480, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'tour': 2480, 'training': 2480, 'workshop': 2480}, {'...': 2566,
'assembly': 2480, 'class': 2480, 'demo': 2480, 'lesson': 2480, 'masterclass': 2480, 'mock': 2522, 'session': 2480,
'story': 2485, 'storytime': 2480, 'talk': 2480, 'tour': 2480, 'training': 2480, 'workshop': 2480}, {'...': 2508, '^':
2510, 'assembly': 2480, 'class': 2480, 'demo': 2480, 'duty': 2310, 'e': 2513, 'email': 2528, 'glowing': 2520, 'good':
2520, 'group': 2310, 'intro': 2527, 'introduction': 2511, 'lesson': 2480, 'letter': 2507, 'mail': 2528, 'masterclass':
2480, 'presentation': 2525, 'reading': 2310, 'recommendation': 2518, 'reference': 2519, 'referral': 2518, 'round':
2310, 'route': 2310, 'session': 2480, 'shift': 2310, 'slot': 2310, 'stall': 2310, 'story': 2485, 'storytime': 2480,
'strong': 2520, 'talk': 2480, 'testimonial': 2518, 'tour': 2480, 'training': 2480, 'turn': 2310, 'whatsapp': 2512,
'workshop': 2480}, {'...': 2427, 'afternoon': 2489, 'assembly': 2310, 'class': 2310, 'day': 2489, 'days': 2489,
'duty': 2310, 'evening': 2489, 'group': 2310, 'h': 2489, 'hour': 2489, 'hours': 2489, 'hr': 2489, 'hrs': 2489,
'lesson': 2310, 'mock': 2522, 'morning': 2489, 'reading': 2310, 'round': 2310, 'route': 2310, 'session': 2310,
'shift': 2491, 'shifts': 2489, 'slot': 2310, 'stall': 2310, 'stint': 2489, 'tour': 2310, 'turn': 2310}, {'...': 2486,
'0': 2492, '<their>': 2493, '<them>': 2501, '<time_unit>': 2502, 'N': 2503, 'a': 2526, 'an': 2529, 'assembly': 2480,
'class': 2480, 'demo': 2480, 'five': 2530, 'for': 2531, 'four': 2530, 'free': 2533, 'half': 2534, 'lesson': 2480,
'masterclass': 2480, 'mock': 2522, 'my': 2536, 'not': 2563, 'our': 2536, 'pro': 2565, 'session': 2480, 'six': 2530,
'some': 2567, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'that': 2514, 'the': 2568, 'three': 2492, 'tour': 2480,
'training': 2480, 'two': 2569, 'unpaid': 2564, 'voluntary': 2533, 'workshop': 2480}, {'<them>': 2289, 'N': 2289, 'a':
2547, 'around': 2549, 'as': 2550, 'done': 317, 'going': 38, 'held': 317, 'hold': 38, 'in': 438, 'off': 2552, 'round':
2549, 'there': 38, 'through': 38, 'to': 2548}, {'<them>': 2289, 'N': 2289, 'around': 830, 'as': 2550, 'done': 317,
'held': 317, 'hold': 38, 'off': 2552, 'round': 830, 'there': 38, 'through': 38}, {'from': 38, 'off': 38, 'since': 38},
{'peep': 2573, 'squeak': 2573, 'thing': 2573, 'word': 2573}, {'a': 2574, 'anything': 2573, 'back': 2573, 'from': 38,
'much': 2573, 'off': 38, 'since': 38}, {'answer': 38, 'appear': 38, 'attend': 2539, 'call': 38, 'came': 2541, 'catch':
441, 'caught': 38, 'come': 2542, 'connect': 38, 'contact': 38, 'dial': 2544, 'ever': 2412, 'find': 2415, 'fly': 38,
'found': 2416, 'get': 2571, 'go': 2405, 'got': 2572, 'gotten': 2411, 'had': 2416, 'happen': 38, 'happened': 38,
'have': 2416, 'hear': 2575, 'heard': 2575, 'hit': 2557, 'hold': 38, 'join': 2543, 'log': 2419, 'made': 805, 'make':
2556, 'manage': 2297, 'materialise': 38, 'materialised': 38, 'meet': 38, 'met': 38, 'pan': 2177, 'phone': 38, 'pick':
429, 'quite': 2559, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'send': 805, 'show': 2561, 'speak': 38,
'spoke': 38, 'surface': 38, 'take': 2406, 'talk': 38, 'talked': 38, 'turn': 2562, 'visit': 38, 'work': 2177, 'yet':
2412}, {'t': 2576}, {'answer': 38, 'appear': 38, 'attend': 2539, 'be': 2305, 'call': 38, 'came': 2541, 'catch': 441,
'caught': 38, 'come': 2542, 'connect': 38, 'contact': 38, 'dial': 2544, 'ever': 2412, 'find': 2415, 'fly': 38,
'found': 2416, 'get': 2571, 'go': 2405, 'got': 2572, 'gotten': 2411, 'had': 2416, 'happen': 38, 'happened': 38,
'have': 2416, 'hear': 2575, 'heard': 2575, 'hold': 38, 'join': 2543, 'log': 2419, 'made': 805, 'make': 2556, 'manage':
2297, 'materialise': 38, 'materialised': 38, 'materialize': 38, 'meet': 38, 'met': 38, 'pan': 2177, 'phone': 38,
'pick': 429, 'press': 2557, 'quite': 2559, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'send': 805, 'show':
2561, 'speak': 38, 'spoke': 38, 'surface': 38, 'take': 2406, 'talk': 38, 'talked': 38, 'turn': 2562, 'visit': 38,
'work': 2177, 'yet': 2412}, {'of': 617}, {'direction': 2579}, {'the': 2580}, {'at': 617, 'in': 2581, 'to': 617,
'toward': 617, 'towards': 617}, {'<them>': 2582, 'N': 2582}, {'from': 28, 'that': 28, 'through': 28, 'via': 28},
{'out': 2401}, {'^': 622, 'a': 623, 'the': 623}, {'w': 2586, 'with': 2586}, {'<them>': 2587}, {'to': 2588}, {'s': 81},
{'<their>': 81, 'N': 2590, 'my': 81, 'our': 81, 'the': 81, 'to': 81}, {'^': 2591}, {'forget': 2592}, {'t': 2593},
{'bono': 2533}, {'a': 2536, 'an': 2536, 'forget': 2592, 'free': 2533, 'my': 2536, 'n': 2594, 'not': 2593, 'our': 2536,
'pro': 2595, 't': 2593, 'the': 2536, 'unpaid': 2533, 'voluntary': 2533}, {'<their>': 562, 'N': 2076, 'for': 2077},
{'a': 2536, 'an': 2536, 'my': 2536, 'our': 2536, 'the': 2536}, {'<their>': 81, 'N': 2590, 'my': 81, 'our': 81}, {'^':
2599}, {'forget': 2600}, {'t': 2601}, {'<time_unit>': 2502, 'shift': 2484, 'stint': 2484, 'turn': 2484}, {'...': 2603,
'<time_unit>': 2502, '^': 625}, {'<give1>': 81, '<giveinf>': 81, '<to_do>': 81}, {'^': 2605}, {'to': 2606},
{'<give1>': 103, '<giveinf>': 103, '<to_do>': 103, 'choose': 103, 'decide': 103, 'pick': 103}, {'^': 2608}, {'to':
2609}, {'<me>': 2607, '<them>': 2610, 'N': 2610}, {'to': 2611}, {'^': 2205, 'across': 2209, 'along': 2209, 'down':
2209, 'in': 2209, 'over': 2209, 'round': 2209, 'to': 2208, 'up': 2209, 'with': 2214}, {'^': 2205, 'across': 2220,
'along': 2220, 'down': 2220, 'in': 2220, 'out': 2224, 'over': 2220, 'round': 2220, 'to': 2219, 'up': 2220, 'with':
2214}, {'<them>': 2613, 'N': 2614}, {'<i>': 38}, {'<i>': 38, 'about': 38, 'of': 38, 'that': 2616}, {'<i>': 38, 'that':
2616}, {'': (17, 'gave:knowledge'), '<their>': 568, 'a': 568, 'an': 568, 'the': 568}, {'^': 2619}, {'^': 594, 'about':
595, 'ahead': 2344, 'before': 2343, 'for': 2620, 'in': 595, 'on': 595}, {'ahead': 2344, 'before': 2343, 'for': 2343},
{'<them>': 2621, 'N': 2622}, {'about': 615, 'for': 615, 'on': 615, 're': 615}, {'up': 2624}, {'comments': 2624,
'corrections': 2624, 'edits': 2624, 'feedback': 2624, 'mark': 2625, 'markup': 2624, 'notes': 2624, 'redlines': 2624,
'remarks': 2624, 'thoughts': 2624}, {'few': 2626}, {'a': 2627, 'back': 2626, 'comments': 2624, 'corrections': 2624,
'detailed': 2626, 'edits': 2624, 'feedback': 2624, 'honest': 2626, 'mark': 2625, 'markup': 2624, 'my': 2626, 'notes':
2624, 'redlines': 2624, 'remarks': 2624, 'some': 2626, 'thoughts': 2624}, {'my': 2203, 'our': 2203}, {'^': 2629}, {'':
(23, 'contact'), '$$': 38, '<them>': 2630, 'D': 38, 'again': 38, 'at': 38, 'because': 38, 'due': 38, 'last': 38, 'of':
38, 'on': 38, 'this': 38, 'with': 38}, {'<them>': 2628, 'N': 2628, 'by': 278, 'in': 278, 'off': 2631, 'out': 2127},
{'airport': 5, 'appointment': 5, 'doctor': 5, 'garage': 5, 'hospital': 5, 'station': 5, 'vet': 5}, {'^': 2633},
{'<their>': 2634, '^': 2207, 'the': 2634}, {'^': 2205, 'across': 2209, 'along': 2209, 'down': 2209, 'in': 2209,
'over': 2209, 'round': 2209, 'to': 2635, 'up': 2209, 'with': 2214}, {'<their>': 2634, 'N': 2218, '^': 2207, 'the':
2634}, {'^': 2205, 'across': 2220, 'along': 2220, 'down': 2220, 'in': 2220, 'out': 2224, 'over': 2220, 'round': 2220,
'to': 2637, 'up': 2220, 'with': 2214}, {'...': 2442, '<them>': 2636, 'N': 2638, 'by': 2443, 'past': 2443, 'right':
2444, 'straight': 2444}, {'for': 642}, {'...': 2640}, {'an': 2641, 'my': 2641, 'our': 2641, 'some': 2641, 'the':
2641}, {'^': 2642}, {'out': 2643, 'up': 2643}, {'on': 1597, 'to': 1597, 'up': 1597}, {'<them>': 2645, 'N': 2173},
{'from': 278, 'to': 2588}, {'for': 617, 'of': 617}, {'<contact_of>': 2648, 'comments': 2624, 'corrections': 2624,
'edits': 2624, 'feedback': 2624, 'notes': 2624, 'redlines': 2624, 'remarks': 2624, 'suggestions': 2624}, {'s': 622},
{'$$': 614}, {'comments': 614, 'corrections': 614, 'edits': 614, 'feedback': 614, 'notes': 614, 'remarks': 614,
'suggestions': 614, 'thoughts': 614}, {'of': 2652}, {'candidates': 608, 'comments': 2651, 'contacts': 608,
'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'leads': 608, 'list': 2653, 'lot': 2653, 'name': 608, 'names':
608, 'notes': 2651, 'numbers': 608, 'page': 2653, 'pages': 2653, 'people': 608, 'redlines': 2651, 'sheet': 2653,
'suggestions': 2651}, {'...': 2654, 'candidates': 608, 'comments': 2651, 'contacts': 608, 'corrections': 2651,
'edits': 2651, 'feedback': 2651, 'leads': 608, 'list': 2653, 'lot': 2653, 'name': 608, 'names': 608, 'notes': 2651,
'numbers': 608, 'page': 2653, 'pages': 2653, 'people': 608, 'redlines': 2651, 'sheet': 2653, 'suggestions': 2651},
{'': (19, 'gave:resource'), 'of': 2652}, {'<contact_of>': 608}, {'article': 625, 'book': 625, 'candidates': 608,
'checklist': 625, 'comments': 2651, 'contacts': 608, 'corrections': 2651, 'd': 2022, 'edits': 2651, 'feedback': 2651,
'guide': 625, 'leads': 608, 'link': 625, 'list': 2656, 'll': 2022, 'lot': 2653, 'name': 608, 'names': 608, 'notes':
2651, 'numbers': 608, 'page': 2653, 'pages': 2653, 'people': 608, 'podcast': 625, 'redlines': 2651, 's': 2657,
'sheet': 2653, 'should': 2022, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625, 'will': 2022, 'would': 2022},
{'candidates': 608, 'contacts': 608, 'leads': 608, 'name': 608, 'names': 608, 'numbers': 608, 'people': 608}, {'...':
2659, 'candidates': 608, 'contacts': 608, 'leads': 608, 'name': 608, 'names': 608, 'numbers': 608, 'people': 608},
{'of': 2660}, {'...': 2658, 'article': 625, 'book': 625, 'candidates': 608, 'checklist': 625, 'comments': 2651,
'contacts': 608, 'corrections': 2651, 'couple': 2661, 'edits': 2651, 'feedback': 2651, 'few': 2660, 'guide': 625,
'leads': 608, 'link': 625, 'list': 2656, 'lot': 2653, 'name': 608, 'names': 608, 'notes': 2651, 'numbers': 608,
'page': 2653, 'pages': 2653, 'people': 608, 'podcast': 625, 'redlines': 2651, 's': 2657, 'sheet': 2653, 'spreadsheet':
625, 'suggestions': 2651, 'template': 625}, {'article': 625, 'book': 625, 'checklist': 625, 'd': 2022, 'guide': 625,
'link': 625, 'list': 625, 'll': 2022, 'podcast': 625, 'should': 2022, 'spreadsheet': 625, 'template': 625, 'will':
2022, 'would': 2022}, {'...': 2663, 'article': 625, 'book': 625, 'checklist': 625, 'guide': 625, 'link': 625, 'list':
625, 'podcast': 625, 'spreadsheet': 625, 'template': 625}, {'comments': 2651, 'corrections': 2651, 'edits': 2651,
'feedback': 2651, 'notes': 2651, 'redlines': 2651, 'suggestions': 2651}, {'...': 2665, 'comments': 2651,
'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'notes': 2651, 'redlines': 2651, 'suggestions': 2651},
{'candidates': 608, 'contacts': 608, 'leads': 608, 'list': 2653, 'lot': 2653, 'name': 608, 'names': 608, 'numbers':
608, 'page': 2653, 'pages': 2653, 'people': 608, 'sheet': 2653}, {'...': 2667, 'candidates': 608, 'contacts': 608,
'leads': 608, 'list': 2653, 'lot': 2653, 'name': 608, 'names': 608, 'numbers': 608, 'page': 2653, 'pages': 2653,
'people': 608, 'sheet': 2653}, {'list': 2653, 'lot': 2653, 'page': 2653, 'pages': 2653, 'sheet': 2653}, {'...': 2669,
'list': 2653, 'lot': 2653, 'page': 2653, 'pages': 2653, 'sheet': 2653}, {'a': 2670}, {'article': 625, 'book': 625,
'checklist': 625, 'comments': 2651, 'corrections': 2651, 'd': 2022, 'edits': 2651, 'feedback': 2651, 'guide': 625,
'link': 625, 'list': 2656, 'll': 2022, 'lot': 2653, 'notes': 2651, 'page': 2653, 'pages': 2653, 'podcast': 625,
'redlines': 2651, 's': 2657, 'sheet': 2653, 'should': 2022, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625,
'will': 2022, 'would': 2022}, {'...': 2672, 'article': 625, 'book': 625, 'checklist': 625, 'comments': 2651,
'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'guide': 625, 'link': 625, 'list': 2656, 'lot': 2653, 'notes':
2651, 'page': 2653, 'pages': 2653, 'podcast': 625, 'redlines': 2651, 's': 2657, 'sheet': 2653, 'spreadsheet': 625,
'suggestions': 2651, 'template': 625}, {'article': 625, 'book': 625, 'checklist': 625, 'd': 2022, 'guide': 625,
'link': 625, 'list': 625, 'll': 2022, 'podcast': 625, 's': 2657, 'should': 2022, 'spreadsheet': 625, 'template': 625,
'will': 2022, 'would': 2022}, {'...': 2674, 'article': 625, 'book': 625, 'checklist': 625, 'guide': 625, 'link': 625,
'list': 625, 'podcast': 625, 's': 2657, 'spreadsheet': 625, 'template': 625}, {'0': 2655, 'a': 2662, 'an': 2664,
'detailed': 2666, 'four': 2668, 'full': 2666, 'half': 2671, 'lots': 2666, 'my': 2673, 'our': 2675, 'pages': 2666,
'several': 2670, 'some': 2655, 'the': 2675, 'three': 2655, 'two': 2655}, {'<contact_of>': 2648}, {'...': 2677,
'<contact_of>': 2648, 'few': 2626}, {'...': 2677, '<contact_of>': 2648, 'comments': 2624, 'corrections': 2624,
'edits': 2624, 'feedback': 2624, 'mark': 2625, 'markup': 2624, 'notes': 2624, 'redlines': 2624, 'remarks': 2624,
'thoughts': 2624}, {'...': 2677, '<contact_of>': 2648}, {'...': 2649, '<contact_of>': 2648, 'N': 2650, '^': 2676, 'a':
2678, 'back': 2626, 'comments': 2624, 'corrections': 2624, 'detailed': 2626, 'edits': 2624, 'feedback': 2624,
'honest': 2626, 'mark': 2625, 'markup': 2624, 'my': 2679, 'notes': 2624, 'our': 2680, 'redlines': 2624, 'remarks':
2624, 'some': 2679, 'suggestions': 2624, 'that': 2026, 'the': 2680, 'thoughts': 2624}, {'<contact_of>': 2648, 'and':
2267, 'but': 2267, 'comments': 2624, 'corrections': 2624, 'edits': 2624, 'feedback': 2624, 'notes': 2624, 'redlines':
2624, 'remarks': 2624, 'suggestions': 2624}, {'candidates': 608, 'comments': 2651, 'contacts': 608, 'corrections':
2651, 'edits': 2651, 'feedback': 2651, 'leads': 608, 'name': 608, 'names': 608, 'notes': 2651, 'numbers': 608,
'people': 608, 'redlines': 2651, 'suggestions': 2651}, {'...': 2683, 'candidates': 608, 'comments': 2651, 'contacts':
608, 'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'leads': 608, 'name': 608, 'names': 608, 'notes': 2651,
'numbers': 608, 'people': 608, 'redlines': 2651, 'suggestions': 2651}, {'article': 625, 'book': 625, 'candidates':
608, 'checklist': 625, 'comments': 2651, 'contacts': 608, 'corrections': 2651, 'edits': 2651, 'feedback': 2651,
'guide': 625, 'leads': 608, 'link': 625, 'list': 625, 'name': 608, 'names': 608, 'notes': 2651, 'numbers': 608,
'people': 608, 'podcast': 625, 'redlines': 2651, 's': 2657, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625},
{'...': 2685, 'article': 625, 'book': 625, 'candidates': 608, 'checklist': 625, 'comments': 2651, 'contacts': 608,
'corrections': 2651, 'couple': 2661, 'edits': 2651, 'feedback': 2651, 'few': 2660, 'guide': 625, 'leads': 608, 'link':
625, 'list': 625, 'name': 608, 'names': 608, 'notes': 2651, 'numbers': 608, 'people': 608, 'podcast': 625, 'redlines':
2651, 's': 2657, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625}, {'article': 625, 'book': 625, 'checklist':
625, 'guide': 625, 'link': 625, 'list': 625, 'podcast': 625, 'spreadsheet': 625, 'template': 625}, {'...': 2687,
'article': 625, 'book': 625, 'checklist': 625, 'guide': 625, 'link': 625, 'list': 625, 'podcast': 625, 'spreadsheet':
625, 'template': 625}, {'article': 625, 'book': 625, 'checklist': 625, 'comments': 2651, 'corrections': 2651, 'edits':
2651, 'feedback': 2651, 'guide': 625, 'link': 625, 'list': 625, 'notes': 2651, 'podcast': 625, 'redlines': 2651, 's':
2657, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625}, {'...': 2689, 'article': 625, 'book': 625,
'checklist': 625, 'comments': 2651, 'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'guide': 625, 'link': 625,
'list': 625, 'notes': 2651, 'podcast': 625, 'redlines': 2651, 's': 2657, 'spreadsheet': 625, 'suggestions': 2651,
'template': 625}, {'article': 625, 'book': 625, 'checklist': 625, 'guide': 625, 'link': 625, 'list': 625, 'podcast':
625, 's': 2657, 'spreadsheet': 625, 'template': 625}, {'...': 2691, 'article': 625, 'book': 625, 'checklist': 625,
'guide': 625, 'link': 625, 'list': 625, 'podcast': 625, 's': 2657, 'spreadsheet': 625, 'template': 625}, {'0': 2684,
'a': 2686, 'an': 2688, 'detailed': 2666, 'four': 2660, 'full': 2666, 'lots': 2666, 'my': 2690, 'our': 2692, 'pages':
2666, 'some': 2684, 'the': 2692, 'three': 2684, 'two': 2684}, {'...': 2682, '<contact_of>': 2648, 'N': 2650, '^':
2693, 'a': 2678, 'and': 2267, 'back': 2626, 'but': 2267, 'comments': 2624, 'corrections': 2624, 'detailed': 2626,
'edits': 2624, 'feedback': 2624, 'honest': 2626, 'mark': 2625, 'markup': 2624, 'my': 2679, 'notes': 2624, 'our': 2680,
'redlines': 2624, 'remarks': 2624, 'some': 2679, 'suggestions': 2624, 'the': 2680, 'thoughts': 2624, 'to': 2269},
{'$$': 625}, {'<useful>': 2695}, {'...': 2696, '<useful>': 2695}, {'my': 2697, 'our': 2697}, {'^': 2698}, {'...':
2371}, {'^': 2700}, {'about': 2701, 'on': 2701}, {'comments': 2702, 'edits': 2702, 'feedback': 2702, 'notes': 2702,
'thoughts': 2702}, {'': (23, 'contact'), '<them>': 2681, 'N': 2694, '^': 2698, 'across': 2699, 'comments': 2702,
'edits': 2702, 'feedback': 2702, 'my': 2703, 'notes': 2702, 'over': 2699, 'some': 2703, 'thoughts': 2702}, {'D': 987,
'^': 986, 'away': 2160, 'into': 92, 'off': 92, 'to': 92, 'toward': 92, 'towards': 92}, {'^': 1596, 'about': 1597,
'down': 1597, 'for': 1597, 'on': 1597, 'to': 1597, 'up': 1597}, {'<me>': 2705, '<them>': 2706, 'N': 1597}, {'<them>':
278, 'N': 278}, {'from': 2708}, {'to': 2708}, {'across': 2709, 'behind': 2708, 'beside': 2708, 'cancelling': 38,
'near': 2708, 'next': 2710, 'not': 38, 'opposite': 2708, 'postponing': 38, 'rescheduling': 38}, {'up': 2711},
{'though': 28}, {'gave': 770}, {'<i>': 2714}, {'N': 594}, {'to': 2716}, {'...': 2466, 'a': 602, 'how': 602, 'my': 602,
'our': 602, 'the': 602, 'what': 602, 'why': 602}, {'N': 595}, {'...': 2717, 'N': 768, '^': 2718, 'how': 595, 'to':
2719}, {'how': 595, 'what': 595, 'why': 595}, {'appear': 38, 'call': 38, 'catch': 441, 'caught': 38, 'come': 828,
'connect': 38, 'contact': 38, 'dial': 2410, 'ever': 2412, 'find': 38, 'get': 2420, 'got': 2421, 'gotten': 2411,
'join': 38, 'log': 2419, 'make': 2293, 'manage': 2297, 'materialise': 38, 'meet': 38, 'met': 38, 'phone': 38, 'quite':
2422, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'surface': 38, 'talk': 38,
'talked': 38, 'visit': 38, 'yet': 2412}, {'to': 2722}, {'through': 38, 'to': 2611}, {'<their>': 615, 'N': 875, '^':
614}, {'^': 2373, 'about': 2725, 'on': 2725}, {'if': 1219, 'that': 92, 'to': 92}, {'time': 2727}, {'if': 1219, 'not':
2163, 'that': 92, 'to': 92}, {'if': 1219, 'not': 2163, 'to': 92}, {'best': 2729, 'better': 2729, 'daft': 2730, 'high':
2728, 'mad': 2730, 'safer': 2729, 'smarter': 2729, 'time': 2727, 'wise': 2729, 'wiser': 2729, 'worth': 2727}, {'be':
2731}, {'best': 2727, 'better': 2727, 'high': 2728, 'safer': 2727, 'smarter': 2727, 'time': 2727, 'wise': 2727,
'wiser': 2727, 'worth': 2727}, {'best': 2730, 'better': 2730, 'daft': 2730, 'mad': 2730, 'safer': 2730, 'smarter':
2730, 'wise': 2730, 'wiser': 2730}, {'be': 2734}, {'d': 2732, 'is': 2733, 'll': 2735, 's': 2733, 'will': 2735,
'would': 2735}, {'best': 2727, 'better': 2727, 'high': 2728, 'it': 2736, 'its': 2733, 'safer': 2727, 'smarter': 2727,
'time': 2727, 'wise': 2727, 'wiser': 2727, 'worth': 2727}, {':': 45, 'best': 2727, 'better': 2727, 'high': 2728, 'it':
2736, 'its': 2733, 'no': 2163, 'not': 2163, 'safer': 2727, 'smarter': 2727, 'that': 2737, 'time': 2727, 'wise': 2727,
'wiser': 2727, 'worth': 2727}, {'apart': 38, 'out': 38, 'through': 38}, {'<their>': 2634, 'the': 2634}, {'to': 2740},
{'<them>': 2741, 'N': 2741}, {'<them>': 562, '^': 5}, {'<their>': 562, 'N': 2076, 'as': 562, 'at': 562, 'for': 2743},
{'<them>': 2337, 'N': 2337, 'for': 2433, 'in': 2744}, {'as': 562, 'at': 562, 'for': 562}, {'in': 2746}, {'afternoon':
1922, 'day': 1922, 'days': 1922, 'evening': 1922, 'h': 573, 'hour': 573, 'hours': 573, 'hr': 573, 'hrs': 573,
'morning': 1922}, {'with': 406}, {'up': 2749}, {'s': 562, 'up': 2749}, {'...': 868, '^': 867}, {'s': 2752},
{'<their>': 2752, 'N': 2753}, {'<their>': 562, '<them>': 2750, 'D': 16, 'N': 2751, 'a': 1972, 'breakfast': 18,
'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'for': 17, 'lunch': 18,
'meeting': 18, 'our': 1972, 'out': 2077, 'the': 1972, 'up': 2754}, {'my': 617, 'our': 617, 'the': 617}, {'to': 2756,
'with': 2756}, {'name': 2757}, {'s': 2758, 'to': 2756, 'with': 2756}, {'<their>': 2758, '<them>': 2757, 'N': 2759},
{'': (0, 'missed'), 'on': 38}, {'back': 2325, 'over': 876, 'right': 2325, 'through': 876, 'thru': 876, 'up': 876},
{'me': 2178, 'us': 2178}, {'': (0, 'missed'), 'that': 38}, {'me': 2764}, {'me': 2764, 'us': 2764}, {'mentioned': 2764,
'reckon': 2764, 'say': 2764, 'says': 2764, 'tell': 2765, 'told': 2766}, {'up': 424, 'ups': 424}, {'': (23, 'contact'),
'D': 278, 'about': 278, 'w': 278, 'with': 278}, {'heart': 2769}, {'to': 2770}, {'blether': 2769, 'chat': 2769,
'gossip': 2769, 'heart': 2771, 'moan': 2769, 'natter': 2769, 'talk': 2769, 'word': 2769}, {'blether': 2769, 'chat':
2769, 'good': 2772, 'gossip': 2769, 'heart': 2771, 'little': 2772, 'long': 2772, 'moan': 2769, 'natter': 2769,
'proper': 2772, 'quick': 2772, 'short': 2772, 'talk': 2769, 'wee': 2772, 'word': 2769}, {'a': 2773, 'me': 424}, {'':
(0, 'missed'), 's': 38}, {'call': 38, 'congratulate': 38, 'contact': 38, 'email': 38, 'follow': 429, 'get': 1140,
'invite': 38, 'meet': 38, 'message': 38, 'phone': 38, 'ping': 38, 'reach': 2177, 'reply': 38, 'ring': 38, 'see': 38,
'send': 38, 'text': 38, 'thank': 38, 'visit': 38, 'write': 38}, {'<their>': 38, 'N': 2775, 'about': 38, 'again': 38,
'my': 38, 'our': 38, 'the': 38, 'to': 2776}, {'call': 38, 'contact': 38, 'email': 38, 'meet': 38, 'message': 38,
'phone': 38, 'reply': 38, 'ring': 38, 'see': 38, 'text': 38, 'visit': 38, 'write': 38}, {'to': 2778}, {'<them>': 608,
'N': 608}, {'to': 2780}, {'...': 2781}, {'of': 2782}, {'for': 617, 'to': 617}, {'along': 2784, 'for': 617, 'forward':
2784, 'on': 2784, 'over': 2784, 'to': 617}, {'card': 2785, 'cv': 2785, 'deck': 2785, 'details': 2785, 'name': 2785,
'number': 2785, 'profile': 2785, 'resume': 2785}, {'address': 617, 'card': 617, 'contact': 617, 'details': 617,
'email': 617, 'name': 617, 'number': 617}, {'<contact_of>': 2648, 's': 2787}, {'s': 2657}, {'...': 2789, 's': 2657},
{'a': 2790, 'my': 2790, 'our': 2790, 'the': 2790}, {'s': 2787}, {'...': 2792}, {'...': 2788, '<contact_of>': 2648,
'N': 2650, '^': 2791, 'a': 2680, 'my': 2680, 'on': 2793, 'our': 2680, 'over': 2793, 'some': 2680, 'the': 2680},
{'...': 2677, '<contact_of>': 2648, 'N': 2650, '^': 2791, 'a': 2680, 'my': 2680, 'our': 2680, 'some': 2680, 'the':
2680}, {'<their>': 2786}, {'<contact_of>': 2783}, {'<contact_of>': 2783, '<their>': 2786, 'the': 2797}, {'<their>':
2786, '^': 2698}, {'<contact_of>': 2783, '<their>': 2786, '<them>': 2794, 'N': 2795, '^': 2698, 'across': 2699,
'along': 2796, 'on': 2798, 'over': 2799, 'the': 2797}, {'<their>': 2047, 'N': 2048}, {'of': 296}, {'think': 2802},
{'me': 2803}, {'me': 2802}, {'made': 2804, 'reminded': 2805, 'thought': 2802}, {'and': 2806, 'that': 2806, 'which':
2806}, {'across': 2709, 'behind': 2708, 'beside': 2708, 'near': 2708, 'next': 2710, 'opposite': 2708}, {'...': 2807,
'myself': 2808, 'out': 2584}, {'with': 600}, {'...': 2810}, {'about': 2811, 'from': 2811, 'on': 2811, 'with': 2811},
{'to': 2517}, {'contact': 2813, 'details': 2813, 'name': 2813, 'number': 2813}, {'<time_unit>': 2477, 'as': 2340,
'assembly': 2480, 'class': 2480, 'demo': 2480, 'experience': 2812, 'for': 563, 'learnings': 2812, 'lesson': 2480,
'lessons': 2812, 'masterclass': 2480, 'pointers': 2812, 'pro': 564, 's': 2814, 'session': 2480, 'shift': 2484,
'stint': 2484, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'tips': 2812, 'tour': 2480, 'training': 2480, 'turn':
2484, 'unpaid': 562, 'workshop': 2480}, {'at': 562, 'for': 562, 'of': 562, 'on': 562, 'to': 562, 'with': 562},
{'time': 2816}, {'^': 5, 'help': 2816, 'my': 2817}, {'^': 5, 'help': 2816}, {'at': 562, 'for': 562, 'help': 2816,
'of': 2818, 'on': 562, 'to': 2819, 'with': 562}, {'afternoon': 2820, 'day': 2820, 'evening': 2820, 'h': 2820, 'hour':
2820, 'hours': 2820, 'hr': 2820, 'hrs': 2820, 'morning': 2820, 'saturday': 2820, 'sunday': 2820}, {'...': 93, '^': 0,
'that': 92, 'to': 92}, {'advice': 2822, 'pointers': 94, 'tip': 2822, 'tips': 94}, {'^': 0, 'that': 92, 'to': 92,
'was': 92}, {'advice': 2824, 'tip': 2824}, {'...': 2823, 'a': 2825, 'advice': 2824, 'some': 2825, 'the': 2825, 'tip':
2824}, {'^': 608, 'for': 617, 'to': 617}, {'hat': 617}, {'^': 608, 'the': 2828}, {'along': 2784, 'down': 617, 'for':
617, 'forward': 2827, 'in': 2829, 'on': 2784, 'over': 2784, 'to': 617}, {'card': 2785, 'cv': 2785, 'deck': 2785,
'details': 2785, 'name': 2830, 'number': 2785, 'profile': 2785, 'resume': 2785}, {'^': 614, 'about': 615, 'for': 615,
'on': 615, 're': 615}, {'<contact_of>': 2648, 'comments': 2624, 'corrections': 2624, 'edits': 2624, 'feedback': 2832,
'notes': 2624, 'redlines': 2624, 'remarks': 2624, 's': 2787, 'suggestions': 2624}, {'^': 568, 'of': 569},
{'<time_unit>': 2834, 'afternoon': 2820, 'day': 2820, 'evening': 2820, 'h': 2820, 'hour': 2820, 'hours': 2820, 'hr':
2820, 'hrs': 2820, 'morning': 2820, 'saturday': 2820, 'sunday': 2820}, {'...': 2654, 'candidates': 608, 'comments':
2651, 'contacts': 608, 'copy': 2203, 'corrections': 2651, 'edits': 2651, 'extra': 2203, 'feedback': 2651, 'leads':
608, 'leftover': 2203, 'list': 2653, 'lot': 2653, 'name': 608, 'names': 608, 'notes': 2651, 'numbers': 608, 'old':
2203, 'own': 2203, 'page': 2653, 'pages': 2653, 'people': 608, 'redlines': 2651, 'second': 2203, 'sheet': 2653,
'spare': 2203, 'suggestions': 2651, 'used': 2203}, {'$$': 608}, {'contact': 2837, 'name': 2837, 'number': 2837},
{'article': 625, 'book': 625, 'candidates': 608, 'checklist': 625, 'comments': 2651, 'contacts': 608, 'corrections':
2651, 'edits': 2651, 'feedback': 2651, 'guide': 625, 'leads': 608, 'link': 625, 'list': 2656, 'lot': 2653, 'name':
608, 'names': 608, 'notes': 2651, 'numbers': 608, 'page': 2653, 'pages': 2653, 'people': 608, 'redlines': 2651, 's':
2657, 'sheet': 2653, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625}, {'': (20, 'gave:referral'), '$$':
608}, {'...': 2839, 'article': 625, 'book': 625, 'candidates': 608, 'checklist': 625, 'comments': 2651, 'contact':
2837, 'contacts': 608, 'copy': 2203, 'corrections': 2651, 'couple': 2661, 'edits': 2651, 'extra': 2203, 'feedback':
2651, 'few': 2660, 'guide': 625, 'leads': 608, 'leftover': 2203, 'link': 625, 'list': 2656, 'lot': 2653, 'name': 2840,
'names': 608, 'notes': 2651, 'number': 2837, 'numbers': 608, 'old': 2203, 'own': 2203, 'page': 2653, 'pages': 2653,
'people': 608, 'redlines': 2651, 's': 2657, 'second': 2203, 'sheet': 2653, 'spare': 2203, 'spreadsheet': 625,
'suggestions': 2651, 'template': 625, 'used': 2203}, {'article': 625, 'book': 625, 'checklist': 625, 'guide': 625,
'link': 625, 'list': 625, 'spreadsheet': 625, 'template': 625}, {'...': 2842, 'article': 625, 'book': 625,
'checklist': 625, 'copy': 2203, 'extra': 2203, 'guide': 625, 'leftover': 2203, 'link': 625, 'list': 625, 'old': 2203,
'own': 2203, 'second': 2203, 'spare': 2203, 'spreadsheet': 625, 'template': 625, 'used': 2203}, {'article': 625,
'book': 625, 'checklist': 625, 'comments': 2651, 'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'guide': 625,
'link': 625, 'list': 2656, 'lot': 2653, 'notes': 2651, 'page': 2653, 'pages': 2653, 'redlines': 2651, 's': 2657,
'sheet': 2653, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625}, {'': (19, 'gave:resource'), '...': 625},
{'': (19, 'gave:resource'), '$$': 614}, {'...': 2844, 'article': 625, 'book': 625, 'checklist': 625, 'comments': 2651,
'copy': 2845, 'corrections': 2651, 'edits': 2651, 'extra': 2203, 'feedback': 2651, 'guide': 625, 'leftover': 2203,
'link': 625, 'list': 2656, 'lot': 2653, 'notes': 2846, 'old': 2845, 'own': 2845, 'page': 2653, 'pages': 2653,
'redlines': 2651, 's': 2657, 'second': 2845, 'sheet': 2653, 'spare': 2845, 'spreadsheet': 625, 'suggestions': 2651,
'template': 625, 'used': 2203}, {'article': 625, 'book': 625, 'checklist': 625, 'guide': 625, 'link': 625, 'list':
625, 's': 2657, 'spreadsheet': 625, 'template': 625}, {'...': 2848, 'article': 625, 'book': 625, 'checklist': 625,
'copy': 2845, 'extra': 2203, 'guide': 625, 'leftover': 2203, 'link': 625, 'list': 625, 'notes': 625, 'old': 2845,
'own': 2845, 's': 2657, 'second': 2845, 'spare': 2845, 'spreadsheet': 625, 'template': 625, 'used': 2203}, {'...':
2848, 'article': 625, 'book': 625, 'checklist': 625, 'contact': 2837, 'copy': 2203, 'extra': 2203, 'guide': 625,
'leftover': 2203, 'link': 625, 'list': 625, 'name': 2837, 'number': 2837, 'old': 2203, 'own': 2203, 's': 2657,
'second': 2203, 'spare': 2203, 'spreadsheet': 625, 'template': 625, 'used': 2203}, {'0': 2836, '<their>': 2838, 'a':
2841, 'an': 2843, 'detailed': 2666, 'four': 2668, 'full': 2666, 'half': 2671, 'lots': 2666, 'my': 2847, 'our': 2849,
'pages': 2666, 'several': 2670, 'some': 2836, 'the': 2850, 'three': 2836, 'two': 2836}, {'about': 595, 'for': 595,
'in': 595, 'of': 595, 'on': 595, 'to': 595}, {'about': 595, 'course': 2852, 'for': 595, 'in': 595, 'of': 595, 'on':
595, 'through': 2852, 'to': 595}, {'<lesson>': 594, 'linkedin': 2494, 'recommendation': 608, 'reference': 608,
'testimonial': 608}, {'<contact_of>': 2648, '<lesson>': 2853, '^': 2854, 'boost': 1597, 'endorsement': 617, 'kick':
1597, 'pep': 1597, 'plug': 617, 'push': 1597, 'recommendation': 617, 'reference': 617, 'referral': 617, 'shout': 2496,
'shoutout': 617, 'shove': 1597, 'testimonial': 617}, {'support': 1597}, {'back': 1597}, {'the': 2857}, {'on': 2858},
{'talk': 1597}, {'boost': 1597, 'encouragement': 1597, 'hug': 1597, 'moral': 2856, 'pat': 2859, 'pep': 2860},
{'<lesson>': 2853}, {'...': 2862, '<lesson>': 2853}, {'of': 2863}, {'hints': 2624, 'ideas': 2624, 'pointers': 2624,
'suggestions': 2624, 'thoughts': 2624, 'tips': 2624}, {'of': 2865}, {'about': 615, 'on': 615, 're': 615}, {'^': 594,
'about': 615, 'for': 615, 'on': 615, 're': 615}, {'...': 2862, '<lesson>': 2853, 'comments': 2624, 'corrections':
2624, 'critique': 2867, 'edits': 2624, 'fb': 2867, 'feedback': 2624, 'hints': 2624, 'ideas': 2624, 'learnings': 595,
'lessons': 595, 'mark': 2625, 'markup': 2624, 'notes': 2624, 'opinion': 2867, 'pointers': 2868, 'redlines': 2624,
'remarks': 2624, 'steer': 2867, 'suggestions': 2624, 'thoughts': 2624, 'tips': 2868, 'tricks': 595, 'view': 2867},
{'^': 5, 'at': 562, 'on': 562, 'wi': 562, 'with': 562}, {'at': 562, 'on': 562, 'wi': 562, 'with': 562}, {'word': 1597,
'words': 1597}, {'of': 2054}, {'boost': 1597, 'encouragement': 1597, 'moral': 2856, 'pat': 2859, 'pep': 2860, 'push':
1597}, {'boost': 1597}, {'^': 1596, 'talk': 1597}, {'up': 1597}, {'...': 2862, '<lesson>': 2853, 'boost': 1597,
'encouragement': 1597, 'moral': 2856, 'pat': 2859, 'pep': 2860}, {'comfort': 1597}, {'of': 2879}, {'...': 2855,
'<contact_of>': 2648, '<lesson>': 2853, '<time_unit>': 2834, '^': 2854, 'afternoon': 2820, 'big': 2861, 'bit': 2864,
'boost': 1597, 'compliment': 1597, 'couple': 2866, 'courage': 1597, 'credit': 1597, 'day': 2820, 'encouragement':
1597, 'endorsement': 617, 'evening': 2820, 'few': 2869, 'h': 2820, 'hand': 2870, 'help': 2871, 'hour': 2820, 'hours':
2820, 'hr': 2820, 'hrs': 2820, 'hug': 1597, 'hurl': 562, 'kick': 1597, 'kind': 2872, 'len': 2873, 'lend': 2873,
'lesson': 595, 'lift': 2054, 'little': 2874, 'loan': 2873, 'lowdown': 595, 'moral': 2856, 'morale': 2875, 'morning':
2820, 'pat': 2859, 'pep': 2876, 'plug': 617, 'praise': 1597, 'push': 1597, 'quick': 2863, 'recommendation': 617,
'reference': 617, 'referral': 617, 'run': 562, 'saturday': 2820, 'short': 2863, 'shot': 2873, 'shoulder': 1597,
'shout': 2496, 'shoutout': 617, 'shove': 1597, 'sunday': 2820, 'testimonial': 617, 'thumbs': 2877, 'use': 2873, 'wee':
2878, 'words': 2880}, {'<lesson>': 2853, '^': 2854, 'endorsement': 617, 'plug': 617, 'recommendation': 617,
'reference': 617, 'referral': 617, 'shout': 2496, 'shoutout': 617, 'testimonial': 617}, {'...': 2882, '<lesson>':
2853, '<time_unit>': 2834, '^': 2854, 'afternoon': 2820, 'day': 2820, 'endorsement': 617, 'evening': 2820, 'h': 2820,
'hour': 2820, 'hours': 2820, 'hr': 2820, 'hrs': 2820, 'morning': 2820, 'plug': 617, 'recommendation': 617,
'reference': 617, 'referral': 617, 'saturday': 2820, 'shout': 2496, 'shoutout': 617, 'sunday': 2820, 'testimonial':
617}, {'comments': 2867, 'critique': 2867, 'edits': 2867, 'fb': 2867, 'feedback': 2867, 'notes': 2867, 'opinion':
2867, 'remarks': 2867, 'steer': 2867, 'thoughts': 2867, 'view': 2867}, {'are': 614, 'drag': 614, 'drags': 614, 'is':
614, 'lack': 614, 'lacks': 614, 'need': 614, 'needs': 614, 'reads': 614, 'runs': 614, 'wanted': 614, 'wants': 614,
'was': 614, 'were': 614}, {'...': 2885}, {'^': 2886}, {'^': 2886, 'that': 2887}, {'comments': 2624, 'corrections':
2624, 'critique': 2867, 'edits': 2624, 'fb': 2867, 'feedback': 2624, 'mark': 2625, 'markup': 2624, 'notes': 2624,
'opinion': 2867, 'redlines': 2624, 'remarks': 2624, 'steer': 2867, 'thoughts': 2624, 'view': 2867}, {'^': 614,
'about': 615, 'on': 615, 're': 615}, {'<time_unit>': 2834}, {'out': 2888}, {'<time_unit>': 2834, 'a': 2821, 'an':
2821}, {'line': 2884}, {'by': 2894}, {'boost': 1597, 'encouragement': 1597, 'moral': 2856, 'pat': 2859, 'pep': 2860},
{'big': 2896, 'boost': 1597, 'comments': 2867, 'critique': 2867, 'edits': 2867, 'encouragement': 1597, 'fb': 2867,
'feedback': 2867, 'little': 2896, 'moral': 2856, 'notes': 2867, 'opinion': 2867, 'pat': 2859, 'pep': 2860, 'remarks':
2867, 'steer': 2867, 'thoughts': 2867, 'view': 2867, 'wee': 2896}, {'of': 2897}, {'<contact_of>': 2648, '<lesson>':
2853, 'endorsement': 617, 'plug': 617, 'recommendation': 617, 'reference': 617, 'referral': 617, 'shout': 2496,
'shoutout': 617, 'testimonial': 617}, {'<i>': 2082, '^': 81}, {'<i>': 2082, '^': 81, 'that': 2900, 'to': 2900},
{'...': 2899, '<contact_of>': 2648, '<lesson>': 2853, '<time_unit>': 2834, 'afternoon': 2820, 'comments': 2624,
'compliment': 1597, 'corrections': 2624, 'credit': 1597, 'critique': 2867, 'day': 2820, 'edits': 2624,
'encouragement': 1597, 'endorsement': 617, 'evening': 2820, 'fb': 2867, 'feedback': 2624, 'h': 2820, 'hints': 2624,
'hour': 2820, 'hours': 2820, 'hr': 2820, 'hrs': 2820, 'ideas': 2624, 'learnings': 595, 'lessons': 595, 'mark': 2625,
'markup': 2624, 'morning': 2820, 'notes': 2624, 'opinion': 2867, 'pat': 2859, 'plug': 617, 'pointers': 2868, 'praise':
1597, 'recommendation': 617, 'redlines': 2624, 'reference': 617, 'referral': 617, 'remarks': 2624, 'saturday': 2820,
'shout': 2496, 'shoutout': 617, 'steer': 2867, 'suggestions': 2624, 'sunday': 2820, 'testimonial': 617, 'thoughts':
2624, 'thumbs': 2877, 'tips': 2868, 'tricks': 595, 'view': 2867, 'word': 2901, 'words': 2880}, {'<contact_of>': 2648,
'<lesson>': 2853}, {'...': 2903, '<contact_of>': 2648, '<lesson>': 2853, 'learnings': 595, 'lessons': 595, 'pointers':
595, 'tips': 595, 'tricks': 595}, {'<lesson>': 594}, {'<contact_of>': 2648, '<lesson>': 2853, '^': 2905, 'boost':
1597, 'kick': 1597, 'pep': 1597, 'push': 1597, 'shove': 1597}, {'...': 2906, '<contact_of>': 2648, '<lesson>': 2853,
'<time_unit>': 2834, '^': 2905, 'big': 2861, 'boost': 1597, 'comments': 2624, 'compliment': 1597, 'corrections': 2624,
'courage': 1597, 'credit': 1597, 'critique': 2867, 'edits': 2624, 'encouragement': 1597, 'fb': 2867, 'feedback': 2624,
'hand': 2871, 'help': 2871, 'hints': 2624, 'hug': 1597, 'ideas': 2624, 'kick': 1597, 'kind': 2872, 'learnings': 595,
'lessons': 595, 'little': 2874, 'mark': 2625, 'markup': 2624, 'moral': 2856, 'morale': 2875, 'notes': 2624, 'opinion':
2867, 'pat': 2859, 'pep': 2876, 'pointers': 2868, 'praise': 1597, 'push': 1597, 'redlines': 2624, 'remarks': 2624,
'shoulder': 1597, 'shove': 1597, 'steer': 2867, 'suggestions': 2624, 'thoughts': 2624, 'thumbs': 2877, 'tips': 2868,
'tricks': 595, 'view': 2867, 'wee': 2896, 'words': 2880}, {'<contact_of>': 2648, '<lesson>': 2853, '^': 2854,
'endorsement': 617, 'plug': 617, 'recommendation': 617, 'reference': 617, 'referral': 617, 'shout': 2496, 'shoutout':
617, 'testimonial': 617}, {'hug': 1597}, {'push': 1597}, {'...': 2908, '<contact_of>': 2648, '<lesson>': 2853, '^':
2854, 'address': 2579, 'big': 2909, 'boost': 1597, 'contact': 2579, 'courage': 1597, 'details': 2579, 'encouragement':
1597, 'endorsement': 617, 'hug': 1597, 'kind': 2872, 'len': 2873, 'lend': 2873, 'little': 2910, 'loan': 2873,
'lowdown': 595, 'morale': 2875, 'name': 2579, 'number': 2579, 'pep': 2860, 'plug': 617, 'push': 1597,
'recommendation': 617, 'reference': 617, 'referral': 617, 'shot': 2873, 'shoulder': 1597, 'shout': 2496, 'shoutout':
617, 'testimonial': 617, 'use': 2873}, {'<time_unit>': 2834, 'afternoon': 2820, 'day': 2820, 'evening': 2820, 'h':
2820, 'hints': 2624, 'hour': 2820, 'hours': 2820, 'hr': 2820, 'hrs': 2820, 'ideas': 2624, 'morning': 2820, 'pointers':
2624, 'saturday': 2820, 'suggestions': 2624, 'sunday': 2820, 'thoughts': 2624, 'tips': 2624}, {'...': 2833, '0': 2835,
'<contact_of>': 2648, 'N': 2650, '^': 2851, 'a': 2881, 'address': 2579, 'an': 2883, 'back': 2626, 'blunt': 2884,
'bluntly': 2888, 'candidly': 2888, 'comments': 2832, 'contact': 2579, 'corrections': 2624, 'critique': 2867,
'detailed': 2889, 'details': 2579, 'edits': 2624, 'fb': 2890, 'fdbk': 615, 'feedback': 2832, 'five': 2891, 'flat':
2892, 'four': 2835, 'frank': 2884, 'frankly': 2888, 'half': 2893, 'hints': 2624, 'honest': 2889, 'honestly': 2888,
'ideas': 2624, 'input': 615, 'lessons': 595, 'line': 2895, 'lots': 2898, 'mark': 2625, 'markup': 2624, 'my': 2902,
'name': 2579, 'notes': 2832, 'number': 2579, 'on': 2793, 'one': 2835, 'opinion': 2867, 'our': 2904, 'outright': 2888,
'over': 2793, 'plainly': 2888, 'pointers': 2624, 'quick': 2884, 'redlines': 2624, 'remarks': 2624, 'some': 2907,
'steer': 2867, 'straight': 2888, 'suggestions': 2624, 'the': 2911, 'thoughts': 2624, 'three': 2912, 'tips': 2624,
'two': 2912, 'view': 2867, 'written': 2884}, {'<contact_of>': 2648, 'comments': 2624, 'corrections': 2624, 'edits':
2624, 'feedback': 2832, 'notes': 2624, 'redlines': 2624, 'remarks': 2624, 'suggestions': 2624}, {'article': 625,
'book': 625, 'candidates': 608, 'checklist': 625, 'comments': 2651, 'contacts': 608, 'corrections': 2651, 'edits':
2651, 'feedback': 2651, 'guide': 625, 'leads': 608, 'link': 625, 'list': 625, 'name': 608, 'names': 608, 'notes':
2651, 'numbers': 608, 'people': 608, 'redlines': 2651, 's': 2657, 'spreadsheet': 625, 'suggestions': 2651, 'template':
625}, {'...': 2915, 'article': 625, 'book': 625, 'candidates': 608, 'checklist': 625, 'comments': 2651, 'contact':
2837, 'contacts': 608, 'corrections': 2651, 'couple': 2661, 'edits': 2651, 'feedback': 2651, 'few': 2660, 'guide':
625, 'leads': 608, 'link': 625, 'list': 625, 'name': 2840, 'names': 608, 'notes': 2651, 'number': 2837, 'numbers':
608, 'people': 608, 'redlines': 2651, 's': 2657, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625}, {'...':
2842, 'article': 625, 'book': 625, 'checklist': 625, 'guide': 625, 'link': 625, 'list': 625, 'spreadsheet': 625,
'template': 625}, {'article': 625, 'book': 625, 'checklist': 625, 'comments': 2651, 'corrections': 2651, 'edits':
2651, 'feedback': 2651, 'guide': 625, 'link': 625, 'list': 625, 'notes': 2651, 'redlines': 2651, 's': 2657,
'spreadsheet': 625, 'suggestions': 2651, 'template': 625}, {'...': 2918, 'article': 625, 'book': 625, 'checklist':
625, 'comments': 2651, 'copy': 625, 'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'guide': 625, 'link': 625,
'list': 625, 'notes': 2846, 'old': 625, 'own': 625, 'redlines': 2651, 's': 2657, 'second': 625, 'spare': 625,
'spreadsheet': 625, 'suggestions': 2651, 'template': 625}, {'...': 2848, 'article': 625, 'book': 625, 'checklist':
625, 'copy': 625, 'guide': 625, 'link': 625, 'list': 625, 'notes': 625, 'old': 625, 'own': 625, 's': 2657, 'second':
625, 'spare': 625, 'spreadsheet': 625, 'template': 625}, {'...': 2848, 'article': 625, 'book': 625, 'checklist': 625,
'contact': 2837, 'guide': 625, 'link': 625, 'list': 625, 'name': 2837, 'number': 2837, 's': 2657, 'spreadsheet': 625,
'template': 625}, {'0': 2684, '<their>': 2838, 'a': 2916, 'an': 2917, 'detailed': 2666, 'four': 2660, 'full': 2666,
'lots': 2666, 'my': 2919, 'our': 2920, 'pages': 2666, 'some': 2684, 'the': 2921, 'three': 2684, 'two': 2684},
{'<contact_of>': 2648, '<lesson>': 2853, 'boost': 1597, 'endorsement': 617, 'kick': 1597, 'pep': 1597, 'plug': 617,
'push': 1597, 'recommendation': 617, 'reference': 617, 'referral': 617, 'shout': 2496, 'shoutout': 617, 'shove': 1597,
'testimonial': 617}, {'...': 2862, '<lesson>': 2853, 'comments': 2624, 'corrections': 2624, 'critique': 2867, 'edits':
2624, 'fb': 2867, 'feedback': 2624, 'learnings': 595, 'lessons': 595, 'mark': 2625, 'markup': 2624, 'notes': 2624,
'opinion': 2867, 'pointers': 595, 'redlines': 2624, 'remarks': 2624, 'steer': 2867, 'thoughts': 2624, 'tips': 595,
'tricks': 595, 'view': 2867}, {'...': 2923, '<contact_of>': 2648, '<lesson>': 2853, 'afternoon': 2820, 'big': 2896,
'bit': 2864, 'boost': 1597, 'day': 2820, 'encouragement': 1597, 'endorsement': 617, 'evening': 2820, 'few': 2924, 'h':
2820, 'hand': 2871, 'help': 2871, 'hour': 2820, 'hours': 2820, 'hr': 2820, 'hrs': 2820, 'hurl': 562, 'kick': 1597,
'len': 2873, 'lend': 2873, 'lesson': 595, 'lift': 562, 'little': 2896, 'loan': 2873, 'lowdown': 595, 'moral': 2856,
'morning': 2820, 'pat': 2859, 'pep': 2876, 'plug': 617, 'push': 1597, 'quick': 2863, 'recommendation': 617,
'reference': 617, 'referral': 617, 'run': 562, 'saturday': 2820, 'short': 2863, 'shot': 2873, 'shout': 2496,
'shoutout': 617, 'shove': 1597, 'sunday': 2820, 'testimonial': 617, 'use': 2873, 'wee': 2878}, {'<lesson>': 2853,
'endorsement': 617, 'plug': 617, 'recommendation': 617, 'reference': 617, 'referral': 617, 'shout': 2496, 'shoutout':
617, 'testimonial': 617}, {'...': 2926, '<lesson>': 2853, 'afternoon': 2820, 'day': 2820, 'endorsement': 617,
'evening': 2820, 'h': 2820, 'hour': 2820, 'hours': 2820, 'hr': 2820, 'hrs': 2820, 'morning': 2820, 'plug': 617,
'recommendation': 617, 'reference': 617, 'referral': 617, 'saturday': 2820, 'shout': 2496, 'shoutout': 617, 'sunday':
2820, 'testimonial': 617}, {'a': 2821, 'an': 2821}, {'...': 2899, '<contact_of>': 2648, '<lesson>': 2853, 'afternoon':
2820, 'comments': 2624, 'corrections': 2624, 'critique': 2867, 'day': 2820, 'edits': 2624, 'endorsement': 617,
'evening': 2820, 'fb': 2867, 'feedback': 2624, 'h': 2820, 'hour': 2820, 'hours': 2820, 'hr': 2820, 'hrs': 2820,
'learnings': 595, 'lessons': 595, 'mark': 2625, 'markup': 2624, 'morning': 2820, 'notes': 2624, 'opinion': 2867,
'plug': 617, 'pointers': 595, 'recommendation': 617, 'redlines': 2624, 'reference': 617, 'referral': 617, 'remarks':
2624, 'saturday': 2820, 'shout': 2496, 'shoutout': 617, 'steer': 2867, 'sunday': 2820, 'testimonial': 617, 'thoughts':
2624, 'tips': 595, 'tricks': 595, 'view': 2867, 'word': 2901}, {'down': 617, 'forward': 617, 'in': 2829, 'to': 617},
{'name': 2930}, {'<contact_of>': 2648, '<lesson>': 2853, 'boost': 1597, 'kick': 1597, 'pep': 1597, 'push': 1597,
'shove': 1597}, {'...': 2932, '<contact_of>': 2648, '<lesson>': 2853, 'big': 2896, 'boost': 1597, 'comments': 2624,
'corrections': 2624, 'critique': 2867, 'edits': 2624, 'encouragement': 1597, 'fb': 2867, 'feedback': 2624, 'hand':
2871, 'help': 2871, 'kick': 1597, 'learnings': 595, 'lessons': 595, 'little': 2896, 'mark': 2625, 'markup': 2624,
'moral': 2856, 'notes': 2624, 'opinion': 2867, 'pat': 2859, 'pep': 2876, 'pointers': 595, 'push': 1597, 'redlines':
2624, 'remarks': 2624, 'shove': 1597, 'steer': 2867, 'thoughts': 2624, 'tips': 595, 'tricks': 595, 'view': 2867,
'wee': 2896}, {'...': 2899, '<contact_of>': 2648, '<lesson>': 2853, 'address': 2579, 'contact': 2579, 'details': 2579,
'endorsement': 617, 'len': 2873, 'lend': 2873, 'loan': 2873, 'lowdown': 595, 'name': 2579, 'number': 2579, 'plug':
617, 'recommendation': 617, 'reference': 617, 'referral': 617, 'shot': 2873, 'shout': 2496, 'shoutout': 617,
'testimonial': 617, 'use': 2873}, {'...': 2914, '0': 2821, '<contact_of>': 2648, 'N': 2650, '^': 2922, 'a': 2925,
'address': 2579, 'an': 2927, 'back': 2626, 'blunt': 2884, 'comments': 2832, 'contact': 2579, 'corrections': 2624,
'critique': 2867, 'detailed': 2889, 'details': 2579, 'edits': 2624, 'fb': 2890, 'fdbk': 615, 'feedback': 2832, 'four':
2821, 'frank': 2884, 'half': 2928, 'honest': 2889, 'input': 615, 'lessons': 595, 'line': 2895, 'lots': 2898, 'mark':
2625, 'markup': 2624, 'my': 2929, 'name': 2579, 'notes': 2832, 'number': 2579, 'one': 2821, 'opinion': 2867, 'our':
2904, 'quick': 2884, 'redlines': 2624, 'remarks': 2624, 's': 2931, 'some': 2933, 'steer': 2867, 'suggestions': 2624,
'the': 2934, 'thoughts': 2624, 'three': 2821, 'two': 2821, 'view': 2867, 'written': 2884}, {'to': 642}, {'...': 2936},
{'my': 2937, 'our': 2937}, {'assembly': 2480, 'class': 2480, 'demo': 2480, 'lesson': 2480, 'letter': 2507,
'masterclass': 2480, 'recommendation': 2505, 'reference': 2505, 'session': 2480, 'story': 2485, 'storytime': 2480,
'talk': 2480, 'testimonial': 2505, 'tour': 2480, 'training': 2480, 'workshop': 2480}, {'at': 562, 'on': 562, 'to':
562, 'with': 562}, {'at': 595, 'for': 595}, {'^': 594, 'at': 595, 'for': 595}, {'<their>': 595, '<them>': 595, 'N':
2478, '^': 594}, {'^': 594, 'at': 595, 'for': 2943, 'to': 2479, 'with': 2479}, {'...': 2939, 'afternoon': 2820,
'assembly': 2480, 'class': 2480, 'day': 2820, 'demo': 2480, 'evening': 2820, 'glowing': 2520, 'good': 2520, 'h': 2820,
'hand': 2940, 'help': 2940, 'hour': 2820, 'hours': 2820, 'hr': 2820, 'hrs': 2820, 'keynote': 2941, 'lecture': 2942,
'lesson': 2480, 'letter': 2507, 'masterclass': 2480, 'morning': 2820, 'recommendation': 2518, 'reference': 2519,
'referral': 2518, 'saturday': 2820, 'session': 2480, 'story': 2485, 'storytime': 2480, 'strong': 2520, 'sunday': 2820,
'talk': 2944, 'testimonial': 2518, 'tour': 2480, 'training': 2480, 'workshop': 2944}, {'s': 2814}, {'...': 2946},
{'<them>': 2947}, {'...': 2946, '<their>': 2786, 'to': 2948}, {'...': 2939, 'afternoon': 2820, 'assembly': 2480,
'class': 2480, 'day': 2820, 'demo': 2480, 'evening': 2820, 'h': 2820, 'hour': 2820, 'hours': 2820, 'hr': 2820, 'hrs':
2820, 'lesson': 2480, 'letter': 2507, 'masterclass': 2480, 'morning': 2820, 'recommendation': 2505, 'reference': 2505,
'saturday': 2820, 'session': 2480, 'story': 2485, 'storytime': 2480, 'sunday': 2820, 'talk': 2480, 'testimonial':
2505, 'tour': 2480, 'training': 2480, 'workshop': 2480}, {'': (16, 'gave:feedback'), '...': 2371}, {'^': 2951},
{'about': 2701, 'on': 2952}, {'^': 5, 'a': 562, 'the': 562}, {'at': 2954, 'for': 2954, 'with': 2954}, {'...': 2955},
{'afternoon': 2820, 'comments': 2953, 'day': 2820, 'edits': 2702, 'evening': 2820, 'feedback': 2953, 'h': 2820,
'hour': 2820, 'hours': 2820, 'hr': 2820, 'hrs': 2820, 'morning': 2820, 'notes': 2702, 'saturday': 2820, 'sunday':
2820, 'thoughts': 2953, 'usual': 2956}, {'...': 2946, '<contact_of>': 2783, '<their>': 2786, '^': 2938, 'the': 2797,
'to': 2948}, {'usual': 2956}, {'...': 2946, '<their>': 2786, '^': 2938, 'to': 2948}, {'': (22, 'gave:volunteering'),
'...': 5}, {'^': 2961}, {'bono': 2962}, {'...': 2566, 'assembly': 2480, 'class': 2480, 'comments': 2702, 'demo': 2480,
'edits': 2702, 'feedback': 2702, 'hand': 2940, 'help': 2940, 'lesson': 2480, 'masterclass': 2480, 'notes': 2702,
'session': 2480, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'thoughts': 2702, 'tour': 2480, 'training': 2480,
'workshop': 2480}, {'at': 595, 'for': 2943, 'to': 2479, 'with': 2479}, {'...': 2939, '<contact_of>': 2783, 'assembly':
2480, 'class': 2480, 'demo': 2480, 'glowing': 2520, 'good': 2520, 'keynote': 2941, 'lecture': 2941, 'lesson': 2480,
'letter': 2507, 'masterclass': 2480, 'recommendation': 2518, 'reference': 2519, 'referral': 2518, 'session': 2480,
'story': 2485, 'storytime': 2480, 'strong': 2520, 'talk': 2965, 'testimonial': 2518, 'tour': 2480, 'training': 2480,
'workshop': 2965}, {'book': 625, 'copy': 625, 'laptop': 625, 'list': 625, 'notes': 625, 'slides': 625, 'template':
625}, {'a': 2967, 'my': 2967, 'our': 2967, 'the': 2967}, {'...': 2946, '^': 2968}, {'^': 2968}, {'<them>': 2969, 'N':
2970}, {'0': 2821, 'a': 2821, 'an': 2821, 'four': 2821, 'half': 2928, 'my': 2821, 'one': 2821, 'three': 2821, 'two':
2821}, {'0': 2821, '<them>': 2972, 'N': 2972, 'a': 2821, 'after': 38, 'an': 2821, 'four': 2821, 'half': 2928, 'my':
2821, 'on': 536, 'one': 2821, 'three': 2821, 'trying': 38, 'two': 2821, 'waiting': 38}, {'...': 2815, '0': 2821,
'<contact_of>': 2783, '<me>': 2826, '<their>': 2831, '<them>': 2913, '<time_unit>': 2502, 'N': 2935, '^': 2938, 'a':
2945, 'along': 2949, 'an': 2950, 'as': 2340, 'assembly': 2480, 'class': 2480, 'comments': 2702, 'demo': 2480, 'edits':
2702, 'feedback': 2702, 'for': 563, 'four': 2821, 'free': 2533, 'half': 2928, 'keynote': 2941, 'lecture': 2941,
'lesson': 2480, 'masterclass': 2480, 'my': 2957, 'notes': 2702, 'on': 2958, 'one': 2821, 'our': 2959, 'out': 2401,
'over': 2960, 'pro': 2963, 'session': 2480, 'some': 2964, 'story': 2485, 'storytime': 2480, 'talk': 2965, 'the': 2966,
'thoughts': 2702, 'three': 2821, 'to': 2971, 'tour': 2480, 'training': 2480, 'two': 2821, 'unpaid': 2962, 'up': 2973,
'voluntary': 2533, 'workshop': 2965}, {'<them>': 2171, 'N': 2171, 'd': 2174}, {'off': 583}, {'bumped': 583, 'called':
2976, 'deferred': 583, 'delayed': 583, 'moved': 583, 'postponed': 583, 'pushed': 583, 'rearranged': 583,
'rescheduled': 583, 'shelved': 583, 'shifted': 583}, {'': (0, 'missed'), 'me': 38, 'us': 38}, {'hand': 2871, 'help':
2871, 'len': 2873, 'lend': 2873, 'loan': 2873, 'shot': 2873, 'use': 2873}, {'hand': 2871, 'help': 2871}, {'len': 2873,
'lend': 2873, 'loan': 2873, 'shot': 2873, 'use': 2873}, {'a': 2979, 'some': 2980, 'the': 2981}, {'<them>': 2982, 'N':
2982}, {'a': 2981, 'the': 2981}, {'<them>': 2984, 'N': 2984}, {'advice': 923, 'tip': 923}, {'advice': 923, 'an': 2986,
'some': 2986, 'the': 2986, 'tip': 923}, {'<me>': 2987}, {'advice': 94, 'pointers': 94, 'tip': 94, 'tips': 94}, {'...':
2989, 'advice': 923, 'an': 2986, 'some': 2986, 'the': 2986, 'tip': 923}, {'^': 2905}, {'...': 2991, '^': 2905,
'afternoon': 2820, 'compliment': 1597, 'credit': 1597, 'day': 2820, 'encouragement': 1597, 'evening': 2820, 'h': 2820,
'hour': 2820, 'hours': 2820, 'hr': 2820, 'hrs': 2820, 'len': 2873, 'lend': 2873, 'loan': 2873, 'morning': 2820, 'pat':
2859, 'praise': 1597, 'saturday': 2820, 'shot': 2873, 'sunday': 2820, 'thumbs': 2877, 'use': 2873, 'words': 2880},
{'...': 2991, '^': 2905, 'afternoon': 2820, 'day': 2820, 'evening': 2820, 'h': 2820, 'hour': 2820, 'hours': 2820,
'hr': 2820, 'hrs': 2820, 'morning': 2820, 'saturday': 2820, 'sunday': 2820}, {'afternoon': 2820, 'compliment': 1597,
'credit': 1597, 'day': 2820, 'encouragement': 1597, 'evening': 2820, 'h': 2820, 'hour': 2820, 'hours': 2820, 'hr':
2820, 'hrs': 2820, 'morning': 2820, 'pat': 2859, 'praise': 1597, 'saturday': 2820, 'sunday': 2820, 'thumbs': 2877,
'word': 2901, 'words': 2880}, {'...': 2991, '^': 2905, 'compliment': 1597, 'credit': 1597, 'encouragement': 1597,
'pat': 2859, 'praise': 1597, 'thumbs': 2877, 'words': 2880}, {'...': 2991, '^': 2905, 'len': 2873, 'lend': 2873,
'loan': 2873, 'shot': 2873, 'use': 2873}, {'0': 2821, 'a': 2992, 'an': 2993, 'four': 2821, 'half': 2928, 'my': 2994,
'one': 2821, 'some': 2995, 'the': 2996, 'three': 2821, 'two': 2821}, {'afternoon': 2820, 'day': 2820, 'evening': 2820,
'h': 2820, 'hour': 2820, 'hours': 2820, 'hr': 2820, 'hrs': 2820, 'len': 2873, 'lend': 2873, 'loan': 2873, 'morning':
2820, 'saturday': 2820, 'shot': 2873, 'sunday': 2820, 'use': 2873}, {'afternoon': 2820, 'day': 2820, 'evening': 2820,
'h': 2820, 'hour': 2820, 'hours': 2820, 'hr': 2820, 'hrs': 2820, 'morning': 2820, 'saturday': 2820, 'sunday': 2820,
'word': 2901}, {'0': 2821, 'a': 2998, 'an': 2821, 'four': 2821, 'half': 2928, 'my': 2999, 'one': 2821, 'the': 2981,
'three': 2821, 'two': 2821}, {'afternoon': 2820, 'day': 2820, 'evening': 2820, 'h': 2820, 'hour': 2820, 'hours': 2820,
'hr': 2820, 'hrs': 2820, 'morning': 2820, 'saturday': 2820, 'sunday': 2820, 'usual': 2956}, {'0': 2821, '<them>':
2972, 'N': 2972, 'a': 2821, 'an': 2821, 'four': 2821, 'half': 2928, 'my': 2821, 'one': 2821, 'three': 2821, 'two':
2821}, {'0': 2821, '<me>': 2990, '<them>': 2997, 'N': 3000, 'a': 2821, 'an': 2821, 'four': 2821, 'half': 2928, 'my':
3001, 'one': 2821, 'our': 2959, 'three': 2821, 'two': 2821, 'up': 3002}, {'<me>': 2990}, {'boost': 1597, 'kick': 1597,
'pep': 1597, 'push': 1597, 'shove': 1597}, {'...': 3005, 'afternoon': 2820, 'big': 2896, 'boost': 1597, 'day': 2820,
'encouragement': 1597, 'evening': 2820, 'h': 2820, 'hour': 2820, 'hours': 2820, 'hr': 2820, 'hrs': 2820, 'hurl': 562,
'kick': 1597, 'len': 2873, 'lend': 2873, 'lesson': 595, 'lift': 562, 'little': 2896, 'loan': 2873, 'lowdown': 595,
'moral': 2856, 'morning': 2820, 'pat': 2859, 'pep': 2876, 'push': 1597, 'run': 562, 'saturday': 2820, 'shot': 2873,
'shove': 1597, 'sunday': 2820, 'use': 2873, 'wee': 2896}, {'big': 2896, 'boost': 1597, 'encouragement': 1597,
'little': 2896, 'moral': 2856, 'pat': 2859, 'pep': 2860, 'wee': 2896}, {'of': 3007}, {'...': 3005, 'big': 2896,
'boost': 1597, 'encouragement': 1597, 'kick': 1597, 'little': 2896, 'moral': 2856, 'pat': 2859, 'pep': 2876, 'push':
1597, 'shove': 1597, 'wee': 2896}, {'len': 2873, 'lend': 2873, 'loan': 2873, 'lowdown': 595, 'shot': 2873, 'use':
2873}, {'0': 2821, 'a': 3006, 'an': 2821, 'four': 2821, 'half': 2928, 'lessons': 595, 'lots': 3008, 'my': 2821, 'one':
2821, 'some': 3009, 'the': 3010, 'three': 2821, 'two': 2821}, {'0': 2821, '<them>': 3011, 'N': 3011, 'a': 2821, 'an':
2821, 'four': 2821, 'half': 2928, 'my': 2821, 'one': 2821, 'three': 2821, 'two': 2821, 'up': 3002}, {'bat': 2518},
{'to': 3013}, {'ahead': 2307, 'bat': 2518, 'fine': 2307, 'in': 3014, 'off': 2307, 'on': 2307, 'over': 876, 'through':
876, 'thru': 876, 'without': 1979}, {'vm': 38, 'voice': 2245, 'voicemail': 38}, {'...': 3016, 'ahead': 2307, 'fine':
2307, 'off': 2307, 'on': 2307, 'without': 1979}, {'on': 1979}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16,
'visit': 16}, {'ahead': 2307, 'back': 2325, 'cold': 3018, 'dark': 3018, 'fine': 2307, 'off': 2307, 'on': 2307, 'over':
876, 'quiet': 3018, 'right': 2325, 'silent': 3018, 'through': 876, 'thru': 876, 'to': 3019, 'up': 876, 'without':
1979}, {'ahead': 2307, 'back': 2325, 'bat': 2518, 'cold': 3018, 'dark': 3018, 'fine': 2307, 'in': 3014, 'off': 2307,
'on': 2307, 'over': 876, 'quiet': 3018, 'right': 2325, 'silent': 3018, 'through': 876, 'thru': 876, 'up': 876,
'without': 1979}, {'answerphone': 38, 'feedback': 278, 'mailbox': 38, 'vm': 38, 'vmail': 38, 'voicemail': 38},
{'meeting': 2749, 'slot': 2749}, {'of': 406}, {'front': 3024, 'with': 406}, {'a': 3023, 'in': 3025}, {'feedback':
278}, {'a': 3023, 'in': 3025, 'on': 123, 's': 3027}, {'note': 278}, {'...': 280, 'answerphone': 38, 'call': 278, 'dm':
278, 'email': 278, 'from': 279, 'letter': 278, 'mail': 278, 'mailbox': 38, 'message': 278, 'text': 278, 'vm': 38,
'vmail': 38, 'voice': 3029, 'voicemail': 38}, {'...': 280, 'call': 278, 'dm': 278, 'email': 278, 'from': 279,
'letter': 278, 'mail': 278, 'message': 278, 'text': 278, 'voice': 3029}, {'D': 2155}, {'forward': 3032}, {'$$': 38,
'D': 2155, 'again': 317, 'at': 580, 'back': 317, 'last': 578, 'on': 581, 'out': 317, 'till': 2155, 'to': 2155,
'until': 2155}, {'commitments': 38, 'ideas': 38, 'plans': 38}, {'$$': 38, 'D': 2155, 'again': 317, 'at': 580, 'back':
317, 'last': 578, 'on': 581, 'out': 317}, {'...': 280, 'answerphone': 38, 'from': 279, 'mailbox': 38, 'vm': 38,
'vmail': 38, 'voicemail': 38}, {'line': 38, 'message': 38, 'note': 38, 'text': 38}, {'a': 3038}, {'<them>': 3039, 'N':
3039}, {'...': 181}, {'touch': 165}, {'^': 3041, 'in': 3042}, {'bell': 38, 'buzz': 38, 'call': 38, 'ring': 38,
'shout': 38, 'tinkle': 38}, {'a': 3044}, {'<them>': 3045, 'N': 3045}, {'N': 38}, {'up': 3047}, {'in': 38, 'over': 38,
'round': 38}, {'drop': 3040, 'get': 3043, 'give': 3046, 'look': 3048, 'pop': 3049}, {'<their>': 3022, '<them>': 3026,
'N': 3028, 'a': 3030, 'an': 3031, 'answerphone': 38, 'brought': 3033, 'bumped': 583, 'called': 2976, 'conscripted':
1991, 'deferred': 583, 'delayed': 583, 'drafted': 1991, 'dragged': 1991, 'from': 279, 'mailbox': 38, 'moved': 3034,
'my': 281, 'off': 2278, 'other': 3035, 'our': 281, 'postponed': 3036, 'press': 1994, 'pushed': 3036, 'rearranged':
583, 'rescheduled': 3036, 'roped': 1991, 'shelved': 583, 'shifted': 3036, 'signed': 1995, 'stood': 429, 'talking':
278, 'the': 3037, 'to': 3050, 'vm': 38, 'vmail': 38, 'voicemail': 38, 'volunteered': 1991}, {'in': 3042}, {'drop':
3040, 'get': 3052, 'give': 3046, 'look': 3048, 'pop': 3049}, {'<their>': 2323, 'N': 2324}, {'<them>': 2622, 'N':
2622}, {'<i>': 2082, '<them>': 2107, 'N': 2107, 'that': 2106, 'to': 2108}, {'about': 569, 'on': 569, 'through': 569,
'with': 569}, {'...': 3057, 'about': 595, 'on': 595, 'through': 595, 'with': 595}, {'<them>': 3058, 'N': 3058},
{'about': 595, 'on': 595, 'through': 595, 'with': 595}, {'<them>': 3060, 'N': 3060}, {'^': 2205}, {'^': 2205, 'to':
3062}, {'me': 3063}, {'^': 2205, 'across': 3063, 'along': 3063, 'down': 3063, 'in': 3063, 'over': 3063, 'round': 3063,
'to': 3062, 'up': 3063, 'with': 3064}, {'^': 2205, 'across': 3063, 'along': 3063, 'down': 3063, 'in': 3063, 'on': 123,
'over': 3063, 'round': 3063, 'to': 3062, 'up': 3063, 'with': 3064}, {'dream': 38}, {'at': 2754, 'of': 2754, 'through':
2754}, {'blether': 278, 'chat': 278, 'craic': 278, 'gossip': 278, 'look': 3068, 'moan': 278, 'natter': 278, 'talk':
278, 'word': 278, 'yarn': 278}, {'blether': 278, 'chat': 278, 'craic': 278, 'gossip': 278, 'moan': 278, 'natter': 278,
'talk': 278, 'word': 278, 'yarn': 278}, {'appointment': 38, 'commitment': 38, 'engagement': 38}, {'': (23, 'contact'),
'...': 280, 'bad': 3067, 'blether': 278, 'chat': 278, 'craic': 278, 'dream': 38, 'from': 279, 'good': 3069, 'gossip':
278, 'little': 3070, 'long': 3070, 'look': 3068, 'moan': 278, 'natter': 278, 'nightmare': 38, 'prior': 3071, 'proper':
3070, 'quick': 3069, 'read': 3068, 'right': 3070, 'short': 3070, 'strange': 3067, 'talk': 278, 'wee': 3070, 'weird':
3067, 'word': 278, 'yarn': 278}, {'of': 38, 'to': 38}, {'intention': 3073, 'intentions': 3073}, {'the': 3074}, {'':
(23, 'contact'), '...': 280, 'from': 279}, {'alone': 38, 'by': 2110, 'on': 2112}, {'do': 38}, {'to': 3078}, {'things':
3079}, {'': (23, 'contact'), 'alone': 38, 'by': 2110, 'on': 2112}, {'': (23, 'contact'), '...': 280, 'dream': 38,
'from': 279, 'nightmare': 38}, {'': (0, 'missed'), 'ask': 38, 'call': 38, 'catch': 38, 'come': 38, 'drive': 38,
'drop': 38, 'go': 38, 'have': 38, 'host': 38, 'join': 38, 'meet': 38, 'pop': 38, 'ring': 38, 'see': 38, 'sit': 38,
'speak': 38, 'take': 38, 'talk': 38, 'thank': 38, 'visit': 38, 'write': 38}, {'to': 3083}, {'': (23, 'contact'),
'...': 280, 'best': 3074, 'from': 279}, {'': (0, 'missed'), 'out': 38}, {'check': 38}, {'rain': 3087}, {'a': 3088},
{'back': 2177, 'bail': 3086, 'beg': 430, 'bin': 38, 'bow': 2177, 'call': 430, 'cancel': 38, 'cry': 430, 'decline': 38,
'ditch': 38, 'drop': 2177, 'pass': 38, 'postpone': 38, 'pull': 2177, 'rain': 3087, 'scrap': 38, 'scrub': 38, 'shelve':
38, 'skip': 38, 'take': 3089}, {'': (23, 'contact'), '<them>': 3065, 'N': 3066, 'a': 3072, 'all': 3075, 'already':
2450, 'an': 3076, 'ate': 3077, 'been': 2451, 'better': 3080, 'breakfast': 3081, 'coffee': 3081, 'dinner': 3081,
'drinks': 278, 'every': 3074, 'from': 279, 'full': 3074, 'good': 3074, 'half': 2454, 'hoped': 2453, 'intended': 2453,
'just': 2455, 'lunch': 3081, 'meant': 2453, 'my': 3082, 'no': 3074, 'other': 3035, 'our': 3076, 'planned': 3084,
'rather': 2454, 'really': 2454, 'so': 2454, 'some': 278, 'tea': 3081, 'the': 3085, 'to': 3090, 'very': 2458, 'wanted':
2453}, {'hear': 2575, 'heard': 2575}, {'t': 3092}, {'a': 1921, 'afternoon': 567, 'day': 567, 'days': 567, 'evening':
567, 'h': 573, 'hour': 574, 'hours': 574, 'hr': 573, 'hrs': 573, 'morning': 567, 'week': 576}, {'...': 2669, 'copy':
2203, 'extra': 2203, 'leftover': 2203, 'list': 2653, 'lot': 2653, 'old': 2203, 'own': 2203, 'page': 2653, 'pages':
2653, 'second': 2203, 'sheet': 2653, 'spare': 2203, 'used': 2203}, {'copy': 2203, 'extra': 2203, 'leftover': 2203,
'old': 2203, 'own': 2203, 'second': 2203, 'spare': 2203, 'used': 2203}, {'0': 3095, 'a': 3095, 'an': 3096, 'four':
2670, 'half': 2671, 'my': 3095, 'our': 3096, 'several': 2670, 'some': 3095, 'the': 3096, 'three': 3095, 'two': 3095},
{'...': 2792, '^': 3097, 'on': 2793, 'over': 2793}, {'...': 2946, 'to': 2948}, {'<useful>': 2695, 'to': 642}, {'...':
3100, '<useful>': 2695}, {'a': 2697, 'an': 2697, 'my': 3101, 'our': 3101, 'some': 2697, 'the': 2697}, {'...': 2946,
'^': 3102, 'to': 2948}, {'...': 2946, '<them>': 3098, '^': 2938, 'along': 3099, 'on': 3103, 'out': 2401, 'over': 3103,
'to': 2948}, {'a': 2144, 'got': 2146, 'hear': 2575, 'heard': 2575, 'one': 2144, 'so': 2149}, {'prior': 3071}, {'for':
16}, {'brought': 3033, 'bumped': 583, 'called': 2976, 'deferred': 583, 'delayed': 583, 'moved': 3036, 'postponed':
3036, 'pushed': 3036, 'rearranged': 583, 'rescheduled': 3036, 'set': 3107, 'shelved': 583, 'shifted': 3036}, {'$$':
38, 'home': 317, 'off': 2041, 'out': 2041, 'over': 2041, 'to': 279}, {'gone': 3109, 'left': 317}, {'in': 438, 'paid':
38, 'returned': 38, 'sent': 38, 'signed': 38}, {'': (0, 'missed'), 'back': 38}, {'answered': 38, 'arrived': 38,
'been': 3111, 'called': 38, 'come': 3112, 'got': 1140, 'landed': 38, 'replied': 38, 'responded': 38, 'rung': 38,
'written': 38}, {'paid': 38, 'returned': 38, 'sent': 38, 'signed': 38}, {'arrived': 38, 'been': 3114, 'come': 38,
'landed': 38}, {'not': 3115}, {'back': 2177, 'bail': 2177, 'beg': 430, 'bin': 38, 'bow': 2177, 'call': 430, 'cry':
430, 'decline': 38, 'ditch': 38, 'drop': 2177, 'pass': 38, 'pull': 2177, 'rain': 3087, 'scrap': 38, 'scrub': 38,
'shelve': 38, 'take': 3089}, {'a': 3106, 'already': 2450, 'avoiding': 1979, 'been': 3108, 'better': 3080, 'blanking':
1979, 'dodging': 1979, 'finally': 2043, 'ghosting': 1979, 'gone': 2042, 'ignoring': 1979, 'just': 3110, 'not': 3113,
'now': 2043, 'other': 3035, 'still': 3116, 'to': 3117}, {'around': 830, 'back': 38, 'round': 830}, {'answered': 38,
'been': 439, 'called': 38, 'caught': 429, 'come': 1140, 'ever': 2412, 'get': 2411, 'got': 3119, 'gotten': 2411,
'heard': 38, 'met': 38, 'quite': 2412, 'replied': 38, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38, 'talked':
38, 'written': 38, 'yet': 2412}, {'t': 3120}, {'answered': 38, 'been': 439, 'called': 38, 'caught': 429, 'come': 1140,
'got': 1140, 'heard': 38, 'met': 38, 'replied': 38, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38, 'talked':
38, 'written': 38}, {'bad': 3067, 'dream': 38, 'nightmare': 38, 'prior': 3071, 'strange': 3067, 'weird': 3067},
{'appointment': 16}, {'brought': 3033, 'conscripted': 1991, 'drafted': 1991, 'dragged': 1991, 'moved': 3032,
'postponed': 3032, 'press': 1994, 'pushed': 3032, 'rescheduled': 3032, 'roped': 1991, 'shifted': 3032, 'signed': 1995,
'volunteered': 1991}, {'together': 534}, {'them': 3126}, {'': (0, 'missed'), 'in': 438, 'paid': 38, 'returned': 38,
'sent': 38, 'signed': 38}, {'arrived': 38, 'been': 3128, 'caught': 429, 'come': 38, 'ever': 2412, 'get': 2411, 'got':
2411, 'gotten': 2411, 'had': 38, 'heard': 38, 'landed': 38, 'met': 38, 'quite': 2412, 'seen': 38, 'spoken': 38,
'talked': 38, 'yet': 2412}, {'best': 3074}, {'bring': 3127, 'connect': 534, 'drop': 3040, 'get': 3043, 'give': 3046,
'introduce': 534, 'look': 3048, 'pop': 3049}, {'N': 124, 'a': 3123, 'all': 3075, 'already': 2455, 'an': 3124,
'appointment': 16, 'been': 3125, 'bring': 3127, 'connect': 534, 'every': 3074, 'finally': 2043, 'full': 3074, 'gone':
2042, 'good': 3074, 'half': 2454, 'hoped': 2453, 'intended': 2453, 'introduce': 534, 'just': 3110, 'meant': 2453,
'no': 3074, 'not': 3129, 'now': 2043, 'other': 3035, 'planned': 2453, 'rather': 2454, 'really': 2454, 'so': 2454,
'still': 3116, 'the': 3130, 'to': 3131, 'very': 2458, 'wanted': 2453}, {'have': 785, 'need': 785}, {'<i>': 3133},
{'so': 3134}, {'': (0, 'missed'), 'yet': 3135}, {'': (0, 'missed'), 'in': 438}, {'': (0, 'missed'), 'a': 2574,
'anything': 2573, 'back': 2573, 'from': 38, 'much': 2573, 'off': 38, 'since': 38}, {'answered': 3136, 'been': 3137,
'called': 38, 'caught': 429, 'come': 1140, 'ever': 2412, 'get': 2411, 'got': 3119, 'gotten': 2411, 'had': 38, 'hear':
2575, 'heard': 3138, 'met': 38, 'quite': 2412, 'replied': 3136, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38,
'talked': 38, 'written': 38, 'yet': 2412}, {'t': 3139}, {'answered': 38, 'been': 3137, 'called': 38, 'caught': 429,
'come': 1140, 'ever': 2412, 'get': 2411, 'got': 3119, 'gotten': 2411, 'had': 38, 'hear': 2575, 'heard': 3138, 'met':
38, 'quite': 2412, 'replied': 38, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38, 'talked': 38, 'written': 38,
'yet': 2412}, {'bad': 3067, 'dream': 38, 'nightmare': 38, 'strange': 3067, 'weird': 3067}, {'a': 3142}, {'i': 1729,
'me': 1729}, {'to': 1747}, {'and': 3144, 'are': 3145, 'assured': 1760, 'assures': 1760, 'guaranteed': 1759,
'guarantees': 1759, 'is': 3145, 'pinky': 1852, 're': 3145, 's': 3145, 'swears': 1759, 'swore': 1759, 'to': 1903,
'vowed': 1759, 'vows': 1759}, {'magazine': 38, 'news': 38, 'paper': 38}, {'a': 3147, 'the': 3147}, {'radio': 38,
'telly': 38, 'tv': 38}, {'telly': 38, 'the': 3149, 'tv': 38, 'youtube': 38}, {'in': 3148, 'on': 3150, 'online': 38},
{'...': 3151, 'in': 3148, 'on': 3150, 'online': 38}, {'from': 278}, {'back': 38, 'from': 38}, {'<gossips>': 38,
'<told_in>': 38}, {'...': 3155, '<gossips>': 38, '<told_in>': 38}, {'party': 38}, {'...': 3155, '<gossips>': 38,
'<told_in>': 38, 'third': 3157}, {'<gossips>': 38}, {'...': 3159, '<gossips>': 38}, {'the': 3160}, {'of': 3161},
{'else': 38}, {'...': 1928, '<told_in>': 38}, {'s': 3164}, {'': (23, 'contact'), '...': 1928, '<their>': 3156,
'<told_in>': 38, 'a': 3158, 'an': 3156, 'my': 3156, 'one': 3162, 'our': 3156, 'some': 3160, 'somebody': 3163,
'someone': 3163, 'the': 3156, 'today': 3165}, {'haw': 3154}, {'...': 1928, '<their>': 3164, '<told_in>': 38, 'a':
3164, 'an': 3164, 'my': 3164, 'our': 3164, 'the': 3164, 'today': 3165}, {'': (23, 'contact'), '...': 1928, '<their>':
3156, '<told_in>': 38, 'a': 3156, 'an': 3156, 'my': 3156, 'one': 3162, 'our': 3156, 'some': 3160, 'the': 3156,
'today': 3165}, {'<their>': 3160, 'a': 3160, 'an': 3160, 'my': 3160, 'one': 3162, 'our': 3160, 'some': 3160, 'the':
3160}, {'...': 1928, '<their>': 3156, '<told_in>': 38, 'a': 3156, 'an': 3156, 'my': 3156, 'one': 3162, 'our': 3156,
'some': 3160, 'the': 3156, 'today': 3165}, {'from': 3169, 'in': 3168, 'off': 3170, 'on': 3168, 'through': 3170, 'via':
3171}, {'...': 1928, '<told_in>': 38, 'grapevine': 38}, {'...': 1928, '<their>': 3164, '<told_in>': 38, 'a': 3164,
'an': 3164, 'my': 3164, 'our': 3164, 'the': 3173, 'today': 3165}, {'hand': 38}, {'all': 3154}, {'...': 3159,
'<gossips>': 38, 'grapevine': 38}, {'<their>': 3160, 'a': 3160, 'an': 3160, 'my': 3160, 'one': 3162, 'our': 3160,
'some': 3160, 'the': 3177}, {'N': 3152, 'back': 3153, 'crickets': 3154, 'from': 3166, 'hee': 3167, 'in': 3168, 'it':
3172, 'nothing': 3154, 'nowt': 3154, 'off': 3170, 'on': 3174, 'second': 3175, 'secondhand': 38, 'sod': 3176, 'that':
3172, 'this': 3172, 'through': 3178, 'via': 3171, 'zilch': 3154, 'zip': 3154}, {'crickets': 3154, 'hee': 3167,
'nothing': 3154, 'nowt': 3154, 'sod': 3176, 'zilch': 3154, 'zip': 3154}, {'for': 536}, {'line': 3181, 'phone': 3181},
{'hold': 3181, 'the': 3182}, {'assembly': 2480, 'class': 2480, 'demo': 2480, 'lesson': 2480, 'masterclass': 2480,
'on': 3183, 'session': 2480, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'tour': 2480, 'training': 2480,
'workshop': 2480}, {'assembly': 2480, 'class': 2480, 'demo': 2480, 'duty': 2310, 'group': 2310, 'lesson': 2480,
'masterclass': 2480, 'reading': 2310, 'round': 2310, 'route': 2310, 'session': 2480, 'shift': 2310, 'slot': 2310,
'stall': 2310, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'tour': 2480, 'training': 2480, 'turn': 2310,
'workshop': 2480}, {'...': 3185, 'assembly': 2480, 'class': 2480, 'demo': 2480, 'duty': 2310, 'group': 2310, 'lesson':
2480, 'masterclass': 2480, 'mock': 2522, 'reading': 2310, 'round': 2310, 'route': 2310, 'session': 2480, 'shift':
2310, 'slot': 2310, 'stall': 2310, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'tour': 2480, 'training': 2480,
'turn': 2310, 'workshop': 2480}, {'...': 3185, 'assembly': 2480, 'class': 2480, 'demo': 2480, 'duty': 2310, 'group':
2310, 'lesson': 2480, 'masterclass': 2480, 'reading': 2310, 'round': 2310, 'route': 2310, 'session': 2480, 'shift':
2310, 'slot': 2310, 'stall': 2310, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'tour': 2480, 'training': 2480,
'turn': 2310, 'workshop': 2480}, {'...': 2427, 'assembly': 2310, 'class': 2310, 'duty': 2310, 'group': 2310, 'lesson':
2310, 'mock': 2522, 'reading': 2310, 'round': 2310, 'route': 2310, 'session': 2310, 'shift': 2310, 'slot': 2310,
'stall': 2310, 'tour': 2310, 'turn': 2310}, {'...': 3184, '0': 2428, '<their>': 2428, 'a': 3186, 'an': 3186,
'assembly': 2480, 'class': 2480, 'demo': 2480, 'free': 2533, 'lesson': 2480, 'masterclass': 2480, 'mock': 2522, 'pro':
2595, 'session': 2480, 'some': 2567, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'the': 3187, 'three': 2428,
'tour': 2480, 'training': 2480, 'two': 3188, 'unpaid': 2533, 'voluntary': 2533, 'workshop': 2480}, {'': (22,
'gave:volunteering'), '<their>': 5, 'a': 5, 'boxes': 5, 'flat': 5, 'furniture': 5, 'home': 5, 'house': 5, 'in': 5,
'out': 5, 'the': 5, 'up': 5}, {'up': 5}, {'out': 5}, {'': (17, 'gave:knowledge'), '<helping>': 3190, 'get': 5, 'pick':
5, 'set': 3191, 'sort': 3192}, {'ready': 569}, {'up': 569}, {'^': 3193}, {'out': 569}, {'<their_doing>': 569, '^':
3193, 'get': 3194, 'in': 569, 'on': 569, 'out': 2079, 'set': 3195, 'through': 569, 'to': 3196, 'understand': 569,
'with': 595, 'work': 3197}, {'^': 3193, 'to': 3196, 'with': 595}, {'<their>': 562, 'N': 2076, 'a': 562, 'our': 562,
'the': 562}, {'at': 3200, 'on': 3200}, {'<them>': 3198, 'N': 3199, 'at': 3200, 'me': 278, 'on': 3200, 'out': 3201},
{'out': 595}, {'<helping>': 3190, 'get': 5, 'pick': 5, 'set': 3191, 'sort': 3192}, {'^': 3204}, {'^': 3193, 'figure':
3203, 'to': 3205, 'with': 595}, {'at': 2077, 'on': 2077}, {'<them>': 3206, 'N': 3206, 'at': 2077, 'on': 2077, 'out':
3207}, {'no': 2009}, {'call': 1881, 'go': 1881, 'job': 1881, 'move': 1881, 'round': 1890, 'shout': 1890, 'task': 1881,
'turn': 1892}, {'<giveinf>': 103}, {'^': 3211}, {'to': 3212}, {'going': 3213, 'gonna': 3212}, {'answerphone': 38,
'mailbox': 38, 'vm': 38, 'vmail': 38, 'voicemail': 38}, {'<their>': 3215, 'a': 3215, 'answerphone': 38, 'mailbox': 38,
'the': 3215, 'vm': 38, 'vmail': 38, 'voicemail': 38}, {'D': 2181, 'a': 2182, 'an': 2183, 'the': 2185, 'time': 2181},
{'my': 2030, 'our': 2030}, {'and': 407, 'to': 407, 'w': 407, 'with': 2382}, {'and': 407, 'to': 407, 'up': 3219, 'w':
407, 'with': 407}, {'them': 2390}, {'<them>': 3220, 'N': 2750, 'up': 3221}, {'answer': 38, 'appear': 38, 'arrive': 38,
'call': 38, 'come': 38, 'finish': 38, 'get': 38, 'phone': 38, 'reply': 38, 'ring': 38, 'show': 38, 'text': 38, 'turn':
38, 'write': 38}, {'to': 3223}, {'<them>': 3224, 'N': 3224}, {'for': 3225}, {'...': 3226}, {'...': 2566, '^': 2377,
'assembly': 2480, 'class': 2480, 'demo': 2480, 'lesson': 2480, 'masterclass': 2480, 'session': 2480, 'story': 2485,
'storytime': 2480, 'talk': 2480, 'tour': 2480, 'training': 2480, 'workshop': 2480}, {'...': 2566, 'assembly': 2480,
'class': 2480, 'demo': 2480, 'lesson': 2480, 'masterclass': 2480, 'session': 2480, 'story': 2485, 'storytime': 2480,
'talk': 2480, 'tour': 2480, 'training': 2480, 'workshop': 2480}, {'': (23, 'contact'), '...': 2566, '<their>': 2378,
'a': 3228, 'an': 3228, 'assembly': 2480, 'class': 2480, 'demo': 2480, 'lesson': 2480, 'masterclass': 2480, 'session':
2480, 'some': 3229, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'the': 3228, 'tour': 2480, 'training': 2480,
'workshop': 2480}, {'mentoring': 569}, {'': (13, 'talk'), 'could': 28, 'd': 28, 'll': 28, 'might': 28, 'should': 28,
'will': 28, 'would': 28}, {'<they>': 3232}, {'on': 3183}, {'part': 38}, {'fool': 38, 'idiot': 38, 'lemon': 38,
'muppet': 38, 'plum': 38, 'spare': 3235}, {'a': 3236}, {'alone': 38, 'for': 2265, 'in': 2439, 'like': 3237}, {'...':
3238}, {'...': 3234, 'around': 3239, 'out': 278, 'up': 2275}, {'have': 16}, {'to': 3241}, {'going': 3242}, {'N':
1729}, {'$$': 28}, {'<them>': 3245}, {'^': 81, 'to': 290}, {'<them>': 3247, 'N': 3247}, {'<them>': 3247, 'N': 3247,
'to': 3248}, {'promised': 3249}, {'am': 3243, 'and': 3244, 'are': 3243, 'gave': 3246, 'guess': 22, 'have': 3250,
'lent': 3246, 'loaned': 3246, 'm': 3243, 'mentioned': 3246, 'miss': 38, 'n': 3244, 'passed': 3246, 'promised': 3249,
're': 3243, 'sent': 3246, 'showed': 3246, 'think': 22, 've': 3250, 'wonder': 22}, {'...': 960}, {'<me>': 3252, '<my>':
3252}, {'t': 92}, {'d': 92, 'would': 92, 'wouldn': 3254}, {'<they>': 3255}, {'place': 3256, 'shoes': 3256}, {'charge':
3256, 'my': 3257}, {'it': 3256, 'this': 3256}, {'<me>': 3252, '<my>': 3252, 'in': 3258, 'me': 3256, 'running': 3259,
'us': 3256}, {'': (13, 'talk'), 'could': 28, 'd': 28, 'had': 3253, 'll': 28, 'might': 28, 'owned': 3253, 'ran': 3253,
'should': 28, 'was': 3260, 'were': 3260, 'will': 28, 'would': 28}, {'...': 959}, {'business': 3262, 'call': 3262,
'company': 3262, 'firm': 3262, 'money': 3262, 'shop': 3262}, {'<them>': 3262, 'N': 3262}, {'to': 3264}, {'<their>':
3263, '<them>': 3262, 'up': 3265}, {'was': 3266, 'were': 3266}, {'<i>': 28, '<they>': 3261, 'it': 3267}, {'me': 38,
'my': 38, 'us': 38}, {'calling': 16, 'going': 1992, 'having': 16, 'hosting': 16, 'instead': 1993, 'joining': 16,
'meeting': 16, 'now': 1993, 'seeing': 16, 'visiting': 16}, {'boots': 960, 'place': 960, 'position': 960, 'shoes': 960,
'situation': 960}, {'dream': 38, 'nightmare': 38}, {'^': 0, 'not': 92}, {'d': 92, 'would': 3273, 'wouldn': 3254,
'wouldnt': 92}, {'not': 92}, {'would': 3275, 'wouldn': 3254, 'wouldnt': 92}, {'<they>': 3274, 'N': 3276}, {'boots':
3277, 'case': 960, 'drafts': 38, 'dream': 38, 'nightmare': 38, 'place': 3277, 'position': 3277, 'seat': 3277, 'shoes':
3277}, {'d': 92, 'would': 92, 'wouldn': 3254, 'wouldnt': 92}, {'<they>': 3279, 'N': 3279}, {'boots': 3280, 'place':
3280, 'position': 3280, 'seat': 3280, 'shoes': 3280}, {'calendar': 16, 'diary': 16, 'drafts': 38, 'end': 2715},
{'<my>': 3271, 'a': 3272, 'my': 3278, 'order': 2152, 'our': 3281, 'the': 3282}, {'': (9, 'told')}, {'N': 3284}, {'D':
16, 'for': 2470}, {'D': 16, 'for': 2470, 'in': 3286, 'out': 2184}, {'<i>': 1955, 'that': 1964}, {'call': 38, 'catch':
38, 'come': 38, 'drive': 38, 'drop': 38, 'go': 38, 'have': 38, 'host': 38, 'join': 38, 'mail': 38, 'meet': 38, 'pop':
38, 'ring': 38, 'see': 38, 'speak': 38, 'talk': 38, 'text': 38, 'visit': 38, 'write': 38}, {'to': 3289}, {'<off_it>':
582, 'been': 584, 'being': 584, 'gets': 584, 'got': 584, 'had': 586, 'has': 587, 'is': 584, 's': 588, 'w': 590, 'was':
584, 'were': 584, 'with': 590}, {'2': 407, 'and': 407, 'n': 407, 'to': 407, 'with': 407}, {'and': 407, 'to': 407,
'with': 407}, {'N': 406, '^': 2383}, {'2': 407, 'and': 407, 'n': 407, 'to': 3294, 'with': 3294}, {'<them>': 3295, 'N':
3295}, {'<them>': 3292, 'N': 3293, 'd': 3296}, {'2': 407, 'and': 407, 'to': 3294, 'with': 3294}, {'<them>': 3295, 'N':
3298}, {'2': 407, 'and': 2382, 'n': 407, 'to': 2384, 'with': 2384}, {'them': 2217}, {'^': 406, 'of': 3301}, {'pair':
3302, 'three': 3302, 'two': 3302}, {'<them>': 3300, 'N': 3300, 'the': 3303, 'them': 2390}, {'and': 407, 'to': 3294,
'with': 3294}, {'<them>': 3295, 'N': 3305}, {'for': 149, 'over': 149, 'round': 149, 'to': 149}, {'': (23, 'contact'),
'for': 149, 'to': 149}, {'<them>': 3307, 'N': 3307, 'me': 3308, 'us': 3308}, {'can': 486, 'have': 477, 'must': 0,
'mustn': 486, 'need': 477, 'ought': 477, 'should': 0, 'shouldn': 486}, {'^': 3310}, {'<i>': 3311}, {'<i>': 3311,
'that': 3312}, {'': (3, 'advice'), 'to': 0}, {'can': 486, 'have': 477, 'must': 0, 'mustn': 486, 'need': 3314, 'ought':
477, 'should': 0, 'shouldn': 486}, {'^': 3315}, {'should': 0}, {'...': 3317}, {'<i>': 3316, '^': 3318}, {'...': 3313,
'<i>': 3316, '^': 3318, 'that': 3319}, {'for': 17}, {'...': 3313, '<i>': 3311, 'that': 3312}, {'<i>': 3316}, {'...':
3313, '<i>': 3316, 'that': 3323}, {'': (2, 'plan'), 'for': 2470, 'on': 16}, {'<i>': 3311, '^': 3318}, {'...': 3313,
'<i>': 3311, '^': 3318, 'that': 3326}, {'D': 2155, 'till': 2155, 'to': 2155, 'until': 2155}, {'answering': 38,
'available': 38, 'in': 38, 'picking': 441, 'reachable': 38}, {'that': 92}, {'belief': 3330, 'conviction': 3330,
'mind': 3330, 'opinion': 3330, 'view': 3330}, {'the': 3331}, {'in': 3321}, {'<i>': 1469, '^': 3318}, {'<i>': 1469,
'^': 3318, 'that': 3334}, {'<i>': 1469, 'that': 1523}, {'^': 3318}, {'^': 3318, 'that': 3337}, {'adamant': 3335,
'certain': 3336, 'clear': 3335, 'convinced': 3336, 'firm': 3338, 'insistent': 3338, 'sure': 3336}, {'': (2, 'plan'),
'for': 17}, {'': (2, 'plan'), 'for': 2470}, {'D': 16, 'adamant': 3320, 'agreed': 3321, 'arranged': 3321, 'avoiding':
1979, 'blanking': 1979, 'blunt': 3322, 'booked': 3321, 'brought': 3033, 'certain': 3324, 'clear': 3320, 'coming': 16,
'confirmed': 3325, 'convinced': 3324, 'dodging': 1979, 'down': 3321, 'emphatic': 3322, 'finally': 2043, 'firm': 3327,
'fixed': 3321, 'ghosting': 1979, 'gone': 2042, 'ignoring': 1979, 'insistent': 3327, 'just': 2043, 'moved': 3328,
'not': 3329, 'now': 2043, 'of': 3332, 'off': 38, 'on': 2184, 'penciled': 3333, 'pencilled': 3333, 'planned': 3321,
'positive': 3322, 'postponed': 3032, 'pushed': 3032, 'quite': 3339, 'really': 3339, 'rescheduled': 3032, 'scheduled':
3340, 'set': 3341, 'shifted': 3032, 'slated': 3321, 'sure': 3324, 'very': 3339}, {'t': 3329}, {'<off_it>': 583, 'D':
278, 'all': 2137, 'at': 278, 'by': 278, 'closed': 317, 'during': 278, 'locked': 2138, 'on': 278, 'over': 278, 'shut':
317}, {'<off_it>': 583, 'all': 2137, 'closed': 317, 'locked': 2138, 'shut': 317}, {'agreed': 16, 'arranged': 16,
'been': 584, 'being': 584, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'gets': 584, 'got': 584, 'had': 586, 'has':
587, 'is': 2255, 'planned': 16, 's': 2257, 'scheduled': 16, 'set': 2038, 'was': 3344, 'were': 3345}, {'me': 2175,
'us': 2175}, {'by': 2443, 'past': 2443, 'right': 2444, 'straight': 2444}, {'': (23, 'contact'), 'me': 1729, 'us':
1729}, {'': (22, 'gave:volunteering'), '...': 2376}, {'^': 3350}, {'<their>': 2378, 'a': 3351, 'an': 2378, 'at': 562,
'the': 3351}, {'i': 278, 'me': 278, 'us': 278}, {'and': 3353}, {'': (14, 'together'), 'and': 279, 'n': 279, 'plus':
279, 'w': 279, 'with': 279}, {'N': 3354, 'me': 3355, 'us': 3355}, {'forgetting': 38}, {'forgetting': 38, 'intending':
830, 'meaning': 830, 'on': 3357, 'planning': 830, 'promising': 2157, 'putting': 430, 'ringing': 2177, 'trying': 536,
'wanting': 830}, {'D': 2181, 'a': 2182, 'an': 2183, 'the': 2185, 'time': 2181, 'up': 2235}, {'have': 477, 'must': 0,
'need': 477, 'shd': 0, 'should': 0}, {'^': 3360}, {'<i>': 3361}, {'<me>': 987}, {'cancelling': 38, 'dodging': 38,
'forgetting': 38, 'intending': 830, 'meaning': 830, 'planning': 830, 'postponing': 38, 'promising': 2157, 'putting':
430, 'ringing': 2177, 'saying': 3362, 'telling': 3363, 'wanting': 830}, {'': (23, 'contact'), 'for': 278}, {'hanging':
38, 'on': 2290, 'waiting': 3365}, {'<they>': 1596}, {'through': 1596, 'until': 3367, 'while': 3367}, {'^': 3368},
{'^': 3368, 'company': 3369}, {'<me>': 3366, '<them>': 3370, 'D': 2181, 'N': 3370, 'a': 2182, 'an': 2183,
'forgetting': 38, 'intending': 830, 'meaning': 830, 'planning': 830, 'promising': 2157, 'putting': 430, 'ringing':
2177, 'saying': 3362, 'telling': 3363, 'the': 2185, 'time': 2181, 'trying': 536, 'up': 2235, 'wanting': 830}, {'call':
38, 'calling': 38, 'email': 38, 'meet': 38, 'phone': 38, 'reply': 38, 'ring': 38, 'ringing': 38, 'see': 38, 'speak':
38, 'talk': 38, 'text': 38, 'visit': 38}, {'for': 3372, 'to': 3372}, {'time': 3373}, {'the': 3374}, {'a': 595, 'how':
595, 'my': 595, 'our': 595, 'the': 595, 'to': 595}, {'<them>': 3376, 'N': 3376, 'from': 28, 'that': 28, 'through': 28,
'via': 28}, {'...': 2566, 'a': 3229, 'an': 3229, 'assembly': 2480, 'class': 2480, 'demo': 2480, 'lesson': 2480,
'masterclass': 2480, 'session': 2480, 'some': 3229, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'the': 3229,
'tour': 2480, 'training': 2480, 'workshop': 2480}, {'lurch': 38}, {'the': 3379}, {'hanging': 38, 'in': 3380,
'standing': 38, 'up': 38, 'waiting': 38}, {'message': 38}, {'answerphone': 3382, 'vm': 38, 'vms': 38, 'voice': 3382,
'voicemail': 38, 'voicemails': 38}, {'0': 3383, 'a': 3383, 'an': 3383, 'another': 3383, 'several': 3383, 'some': 3383,
'three': 3383, 'two': 3383}, {'drafts': 38}, {'in': 3385}, {'<me>': 3381, '<them>': 3384, 'it': 3386}, {'hand': 2870,
'help': 2871}, {'^': 625, 'a': 3388, 'some': 2980}, {'^': 625, 'a': 2980, 'some': 2980}, {'to': 644}, {'...': 3391},
{'a': 2937, 'an': 3392, 'my': 2937, 'our': 2937, 'the': 2937}, {'hand': 2940, 'help': 2940}, {'^': 2938}, {'a': 3392,
'an': 3392, 'my': 3392, 'our': 3392, 'the': 3392}, {'^': 3396}, {'<them>': 3389, 'N': 3390, '^': 3393, 'a': 3394,
'on': 3395, 'out': 3397, 'over': 3395, 'some': 3394}, {'into': 290}, {'coaxed': 3399, 'dragged': 3399, 'persuaded':
3399, 'pushed': 3399, 'roped': 3399, 'talked': 3399}, {'be': 3400, 'down': 38, 'get': 3400}, {'<me>': 3399}, {'a':
625, 'my': 625, 'one': 625, 'our': 625, 'the': 625}, {'^': 3403}, {'go': 569}, {'^': 3403, 'a': 3405}, {'on': 595},
{'in': 569}, {'talk': 3402}, {'': (18, 'gave:mentoring'), 'a': 625, 'my': 625, 'one': 625, 'our': 625, 'the': 625},
{'^': 3410}, {'argue': 3402, 'borrow': 3404, 'bully': 3402, 'charm': 3402, 'coax': 3402, 'do': 569, 'drag': 3402,
'have': 3406, 'in': 3407, 'keep': 3404, 'persuade': 3402, 'practice': 569, 'practise': 569, 'push': 3402, 'rope':
3402, 'shadow': 569, 'sit': 3408, 'sweet': 3409, 'take': 3404, 'talk': 3402, 'try': 3411, 'use': 3404, 'watch': 569,
'wheedle': 3402}, {'argue': 3402, 'borrow': 3404, 'bully': 3402, 'charm': 3402, 'coax': 3402, 'drag': 3402, 'have':
3404, 'keep': 3404, 'know': 3284, 'persuade': 3402, 'push': 3402, 'rope': 3402, 'sweet': 3409, 'take': 3404, 'talk':
3402, 'try': 3404, 'use': 3404, 'wheedle': 3402}, {'': (0, 'missed'), 'again': 38}, {'down': 3414}, {'for': 290},
{'be': 3400, 'get': 3400, 'in': 3416}, {'<me>': 3401, '<them>': 3412, 'N': 3413, 'me': 3415, 'myself': 3417,
'ourselves': 3417, 'us': 3415}, {'way': 38}, {'the': 3419}, {'in': 3420}, {'gets': 3421, 'got': 3421, 'had': 3421},
{'linkedin': 38, 'photo': 38, 'photos': 38, 'post': 38, 'posts': 38, 'profile': 38, 'status': 38, 'stories': 38,
'story': 38, 'tweet': 38, 'update': 38}, {'s': 3423}, {'N': 3424}, {'and': 2382, 'to': 2382, 'up': 3219, 'w': 407,
'with': 2382}, {'and': 2382, 'to': 2382, 'up': 2749, 'with': 2382}, {'<them>': 3426, 'N': 3427, 'up': 3221}, {'run':
614}, {'dry': 3429, 'pitch': 614, 'presentation': 614, 'rehearsal': 614, 'speech': 614, 'talk': 614}, {'^': 3430},
{'<their>': 3431}, {'on': 3432}, {'...': 867, '<work_thing>': 614, 'dry': 3429, 'pitch': 614, 'presentation': 614,
'rehearsal': 614, 'speech': 614, 'talk': 614}, {'^': 3434}, {'^': 2322, 'article': 38, 'blog': 38, 'interview': 38,
'newsletter': 38, 'podcast': 38, 'post': 38, 'talk': 38, 'video': 38, 'webinar': 38}, {'...': 3151, 'in': 3148, 'on':
3150, 'online': 38, 's': 3436}, {'<their>': 3435, 'N': 3437}, {'in': 3433, 'through': 3432, 'to': 3438}, {'having':
16, 'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'a': 1681, 'breakfast': 16, 'coffee':
16, 'dinner': 16, 'lunch': 16}, {'be': 3440, 'have': 3441, 'meet': 16, 'see': 16, 'visit': 16}, {'': (19,
'gave:resource'), 'a': 3392, 'an': 3392, 'my': 3392, 'our': 3392, 'the': 3392}, {'^': 3443}, {'<them>': 2054, 'N':
2054, '^': 3393, 'on': 3395, 'out': 3444, 'over': 3395}, {'D': 16, 'for': 17, 'in': 2184, 'out': 2184}, {'time':
2264}, {'<their>': 870, 'N': 871, 'a': 2326, 'the': 2326}, {'after': 2077, 'at': 2754, 'back': 2325, 'over': 2327,
'right': 2325, 'through': 3448, 'thru': 3448, 'up': 2327}, {'after': 2077, 'back': 2325, 'forward': 1689, 'over': 876,
'right': 2325, 'through': 876, 'thru': 876, 'up': 876}, {'in': 2749}, {'<them>': 3451, 'N': 3451}, {'to': 406, 'with':
406}, {'intro': 3453, 'introduction': 3453}, {'an': 3454, 'the': 3454}, {'<them>': 3453, 'N': 3453}, {'<them>': 3453,
'N': 3453, 'for': 3456}, {'between': 406, 'to': 406, 'with': 406}, {'': (15, 'gave:intro'), '<them>': 3458, 'N':
3458}, {'<them>': 3453, 'N': 3453, 'between': 406, 'for': 3459, 'of': 406, 'to': 406, 'with': 406}, {'<them>': 3458,
'N': 3458}, {'<them>': 3453, 'N': 3453, 'between': 406, 'for': 3461, 'to': 406, 'with': 406}, {'connection': 3457,
'e': 2513, 'email': 2512, 'intro': 3460, 'introduction': 3460, 'introductions': 3462, 'mail': 2512, 'whatsapp': 2512},
{'date': 16, 'double': 2516, 'presentation': 2525, 'quick': 3463, 'warm': 3463}, {'': (15, 'gave:intro'), 'between':
406, 'to': 406, 'with': 406}, {'': (15, 'gave:intro'), '<them>': 3458, 'N': 3465}, {'<them>': 3453, 'N': 3453,
'between': 2382, 'for': 3466, 'from': 407, 'of': 406, 'to': 406, 'with': 2382}, {'connection': 3457, 'e': 2513,
'email': 2528, 'intro': 3467, 'introduction': 3460, 'introductions': 3462, 'mail': 2528, 'whatsapp': 2512},
{'between': 406, 'for': 3461, 'to': 406, 'with': 406}, {'connection': 3457, 'e': 2513, 'email': 2528, 'intro': 3467,
'introduction': 3460, 'introductions': 3462, 'mail': 2528, 'presentation': 2525, 'whatsapp': 2512}, {'<them>': 3455,
'N': 3455, 'a': 3464, 'an': 3468, 'intro': 3469, 'introduction': 3469, 'introductions': 3469, 'plans': 16, 'that':
3463, 'the': 3470}, {'comments': 2651, 'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'list': 2653, 'lot':
2653, 'notes': 2651, 'page': 2653, 'pages': 2653, 'redlines': 2651, 'sheet': 2653, 'suggestions': 2651}, {'...': 3472,
'comments': 2651, 'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'list': 2653, 'lot': 2653, 'notes': 2651,
'page': 2653, 'pages': 2653, 'redlines': 2651, 'sheet': 2653, 'suggestions': 2651}, {'article': 625, 'book': 625,
'checklist': 625, 'comments': 2651, 'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'guide': 625, 'link': 625,
'list': 2656, 'lot': 2653, 'notes': 2651, 'page': 2653, 'pages': 2653, 'podcast': 625, 'redlines': 2651, 'sheet':
2653, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625}, {'...': 3474, 'article': 625, 'book': 625,
'checklist': 625, 'comments': 2651, 'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'guide': 625, 'link': 625,
'list': 2656, 'lot': 2653, 'notes': 2651, 'page': 2653, 'pages': 2653, 'podcast': 625, 'redlines': 2651, 'sheet':
2653, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625}, {'0': 3473, 'a': 3475, 'an': 2688, 'detailed': 2666,
'four': 2670, 'full': 2666, 'half': 2671, 'lots': 2666, 'my': 3475, 'our': 2688, 'pages': 2666, 'several': 2670,
'some': 3473, 'the': 2688, 'three': 3473, 'two': 3473}, {'^': 3476, 'a': 2627, 'back': 2626, 'comments': 2624,
'corrections': 2624, 'detailed': 2626, 'edits': 2624, 'feedback': 2624, 'honest': 2626, 'mark': 2625, 'markup': 2624,
'my': 2626, 'notes': 2624, 'redlines': 2624, 'remarks': 2624, 'some': 2626, 'thoughts': 2624}, {'article': 625,
'book': 625, 'checklist': 625, 'comments': 2651, 'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'guide': 625,
'link': 625, 'list': 625, 'notes': 2651, 'podcast': 625, 'redlines': 2651, 'spreadsheet': 625, 'suggestions': 2651,
'template': 625}, {'...': 3478, 'article': 625, 'book': 625, 'checklist': 625, 'comments': 2651, 'corrections': 2651,
'edits': 2651, 'feedback': 2651, 'guide': 625, 'link': 625, 'list': 625, 'notes': 2651, 'podcast': 625, 'redlines':
2651, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625}, {'0': 2666, 'a': 3479, 'an': 2688, 'detailed': 2666,
'full': 2666, 'lots': 2666, 'my': 3479, 'our': 2688, 'pages': 2666, 'some': 2666, 'the': 2688, 'three': 2666, 'two':
2666}, {'...': 2268, '^': 3480, 'a': 2627, 'and': 2267, 'back': 2626, 'but': 2267, 'comments': 2624, 'corrections':
2624, 'detailed': 2626, 'edits': 2624, 'feedback': 2624, 'honest': 2626, 'mark': 2625, 'markup': 2624, 'my': 2626,
'notes': 2624, 'redlines': 2624, 'remarks': 2624, 'some': 2626, 'thoughts': 2624}, {'': (23, 'contact'), '<them>':
3477, 'N': 3481, '^': 2698, 'across': 2699, 'over': 2699}, {'^': 2352, 'ahead': 2307, 'fine': 2307, 'off': 2307, 'on':
2307, 'the': 2353, 'without': 1979}, {'': (22, 'gave:volunteering'), '...': 2376, 'bar': 5, 'booth': 5, 'class': 5,
'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'^': 3484}, {'': (22,
'gave:volunteering'), 'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5,
'stall': 5, 'stand': 5, 'till': 5}, {'^': 3486}, {'^': 5, 's': 3487}, {'w': 278, 'with': 278}, {'^': 2377, 'booth':
3489, 'pitch': 3489, 'stall': 3489, 'stand': 3489, 'table': 3489}, {'booth': 3489, 'pitch': 3489, 'stall': 3489,
'stand': 3489, 'table': 3489}, {'at': 562, 'for': 562, 'with': 562}, {'': (23, 'contact'), '^': 5}, {'at': 562, 'for':
562, 'w': 278, 'with': 3493}, {'station': 3492}, {'^': 2377, 'bar': 3492, 'booth': 3494, 'desk': 3492, 'kitchen':
3492, 'pitch': 3489, 'stall': 3494, 'stand': 3494, 'table': 3494, 'till': 3492, 'tombola': 3492, 'water': 3495},
{'...': 2310, '<their>': 3485, '<them>': 562, 'N': 3488, 'a': 3490, 'an': 2378, 'for': 2490, 'my': 3491, 'our': 3491,
'the': 3496}, {'...': 2310, '<their>': 562, '<them>': 562, 'N': 2122, 'for': 2490}, {'up': 2374}, {'<their>': 2323,
'N': 2324, 'up': 2754}, {'a': 562, 'at': 562, 'the': 562}, {'and': 2382, 'to': 2382, 'up': 2385, 'w': 407, 'with':
2382}, {'and': 406, 'to': 406, 'with': 406}, {'<them>': 3502, 'N': 3503}, {'N': 1732}, {'alone': 38, 'like': 38,
'outside': 38, 'there': 38}, {':': 290, 'and': 3505, 'n': 3244, 'sat': 3506, 'sitting': 3506, 'stood': 3506,
'waiting': 3506}, {'bell': 38, 'buzz': 38, 'call': 38, 'ring': 38, 'shout': 38}, {'a': 3508}, {'N': 3509}, {'call':
38, 'catch': 38, 'email': 38, 'give': 3510, 'meet': 38, 'message': 38, 'phone': 38, 'reply': 38, 'ring': 38, 'see':
38, 'text': 38, 'visit': 38, 'write': 38}, {'to': 3511}, {'as': 617, 'for': 617}, {'N': 617, 'her': 3513, 'him': 617,
'them': 617}, {'about': 3514}, {'N': 617, 'him': 617, 'them': 617}, {'about': 3516}, {'boss': 3515, 'brother': 3517,
'client': 3515, 'colleague': 3517, 'colleagues': 3517, 'cousin': 3517, 'director': 3515, 'head': 3517, 'landlord':
3515, 'manager': 3515, 'neighbour': 3517, 'sister': 3517, 'team': 3515}, {'my': 3518, 'our': 3518, 'the': 3518},
{'<their>': 2758, '<them>': 2757, 'N': 2759, 'to': 3519}, {'^': 568, 'for': 569, 'on': 569, 'through': 569},
{'<them>': 3521, 'N': 3521, '^': 2352, 'the': 2353}, {'N': 569}, {'at': 569, 'w': 569, 'with': 569}, {'^': 568, 'at':
569, 'w': 569, 'with': 569}, {':': 3523, '<them>': 1963, 'N': 3521, 'at': 569, 'call': 3524, 'chat': 3524, 'coffee':
3524, 'for': 3523, 'hour': 3524, 'lunch': 3524, 'meeting': 3524, 'of': 3523, 'session': 3525, 'students': 3525, 'w':
569, 'with': 569}, {'article': 625, 'book': 625, 'checklist': 625, 'guide': 625, 'link': 625, 'list': 2656, 'lot':
2653, 'page': 2653, 'pages': 2653, 'podcast': 625, 's': 2657, 'sheet': 2653, 'spreadsheet': 625, 'template': 625},
{'...': 3527, 'article': 625, 'book': 625, 'checklist': 625, 'guide': 625, 'link': 625, 'list': 2656, 'lot': 2653,
'page': 2653, 'pages': 2653, 'podcast': 625, 's': 2657, 'sheet': 2653, 'spreadsheet': 625, 'template': 625}, {'0':
2670, 'a': 3528, 'an': 2688, 'four': 2670, 'half': 2671, 'my': 3528, 'our': 2692, 'several': 2670, 'some': 2670,
'the': 2692, 'three': 2670, 'two': 2670}, {'...': 2788, '<contact_of>': 2648, 'N': 2650, '^': 3529, 'a': 2680, 'my':
2680, 'on': 2793, 'our': 2680, 'over': 2793, 'some': 2680, 'the': 2680}, {'a': 2692, 'an': 2688, 'my': 2692, 'our':
2692, 'the': 2692}, {'...': 2677, '<contact_of>': 2648, 'N': 2650, '^': 3531, 'a': 2680, 'my': 2680, 'our': 2680,
'some': 2680, 'the': 2680, 'to': 2269}, {'': (23, 'contact'), '<them>': 3530, 'N': 3532}, {'': (23, 'contact'),
'ahead': 2307, 'fine': 2307, 'off': 2307, 'on': 2307, 'up': 278, 'without': 1979}, {'<their>': 3487, '<them>': 562,
'N': 3488, 'a': 3491, 'for': 2490, 'my': 3491, 'our': 3491, 'the': 3491}, {'<their>': 562, '<them>': 562, 'N': 2122,
'for': 2490}, {'appointment': 38, 'birthday': 38, 'call': 38, 'calls': 38, 'coffee': 38, 'dinner': 38, 'lunch': 38,
'meeting': 38, 'party': 38, 'slot': 38, 'zoom': 38}, {'w': 3047, 'with': 3047}, {'1': 3538}, {'': (0, 'missed'), 's':
3537}, {'': (0, 'missed'), 'from': 38, 'w': 3047, 'with': 3047}, {'': (0, 'missed'), 'w': 3047, 'with': 3047}, {'1':
3539, 'appointment': 38, 'birthday': 38, 'breakfast': 3538, 'brunch': 3538, 'call': 3541, 'calls': 38, 'coffee': 3542,
'demo': 3538, 'dinner': 3542, 'drinks': 3538, 'lunch': 3542, 'meeting': 3542, 'party': 38, 'session': 3538, 'slot':
38, 'standup': 3538, 'zoom': 3542}, {'from': 38, 'w': 3047, 'with': 3047}, {'1': 3539, 'appointment': 38, 'birthday':
38, 'breakfast': 3538, 'brunch': 3538, 'call': 3542, 'calls': 38, 'coffee': 3542, 'demo': 3538, 'dinner': 3542,
'drinks': 3538, 'lunch': 3542, 'meeting': 3542, 'party': 38, 'session': 3538, 'slot': 38, 'standup': 3538, 'zoom':
3542}, {'0': 3537, '1': 3539, '<their>': 3537, '<them>': 38, 'N': 3540, 'a': 3543, 'breakfast': 3538, 'brunch': 3538,
'call': 3544, 'coffee': 3538, 'demo': 3538, 'dinner': 3538, 'drinks': 3538, 'lunch': 3538, 'meeting': 3538, 'my':
3545, 'our': 3545, 'session': 3538, 'standup': 3538, 'the': 3545, 'zoom': 3538}, {'rang': 38}, {'dead': 38}, {'dead':
38, 'just': 3547, 'off': 38, 'rang': 2177, 'rings': 2177, 'switched': 430, 'went': 3548}, {'in': 1945, 'is': 1946,
'on': 1945, 's': 1946, 'with': 1945}, {'D': 2155, 'to': 3032}, {'N': 3551}, {'D': 2155, 'to': 3032, 'w': 3552, 'with':
3552}, {'1': 3553}, {'': (1, 'moved'), 'D': 2155, 'to': 3032}, {'up': 3553}, {'to': 3032}, {'to': 2155}, {'...': 3558,
'D': 3557, 'friday': 3557, 'monday': 3557, 'thursday': 3557, 'today': 3557, 'tomorrow': 3557, 'tuesday': 3557,
'wednesday': 3557}, {'': (1, 'moved'), 'D': 2155}, {'D': 3560, 'to': 3032, 'w': 3552, 'with': 3552}, {'1': 3561},
{'up': 3561}, {'1': 3562, 'breakfast': 3561, 'call': 3561, 'catch': 3563, 'chat': 3561, 'coffee': 3561, 'demo': 3561,
'dinner': 3561, 'interview': 3561, 'lunch': 3561, 'meeting': 3561, 'session': 3561}, {'1': 3554, '<until>': 2155, 'D':
3555, 'breakfast': 3553, 'by': 2155, 'call': 3553, 'catch': 3556, 'chat': 3553, 'coffee': 3553, 'demo': 3553,
'dinner': 3553, 'fri': 3551, 'friday': 3557, 'from': 3559, 'interview': 3553, 'lunch': 3553, 'meeting': 3553, 'mon':
3551, 'monday': 3557, 'my': 3564, 'our': 3564, 'sat': 3551, 'session': 3553, 'sun': 3551, 'the': 3564, 'thu': 3551,
'thurs': 3551, 'thursday': 3557, 'to': 2155, 'today': 3557, 'tomorrow': 3557, 'tue': 3551, 'tues': 3551, 'tuesday':
3557, 'wed': 3551, 'wednesday': 3557}, {'1': 3554, 'breakfast': 3553, 'call': 3553, 'catch': 3556, 'chat': 3553,
'coffee': 3553, 'demo': 3553, 'dinner': 3553, 'interview': 3553, 'lunch': 3553, 'meeting': 3553, 'my': 3564, 'our':
3564, 'session': 3553, 'the': 3564, 'to': 3032}, {'bring': 3127, 'connect': 534, 'introduce': 534}, {'bring': 3127,
'connect': 534, 'drop': 3040, 'forget': 2592, 'get': 3052, 'give': 3046, 'introduce': 534, 'look': 3048, 'n': 2594,
'not': 2593, 'pop': 3049, 't': 2593, 'to': 3567}, {'forget': 2592, 'n': 2594, 'not': 2593, 't': 2593}, {'t': 3569},
{':': 290, 'to': 2606}, {'do': 424}, {'^': 2605, 'buy': 1886, 'choose': 1886, 'cook': 1886, 'drive': 1886, 'get':
1886, 'host': 1886, 'pay': 1886, 'pick': 1886, 'treat': 1886}, {'to': 3573}, {'action': 424, 'call': 2607, 'go': 2607,
'job': 3571, 'move': 2607, 'round': 1890, 'shout': 1890, 'task': 3571, 'to': 3572, 'turn': 3574}, {'$$': 38, 'D': 38,
'again': 38, 'all': 38, 'atm': 38, 'this': 38, 'till': 38, 'today': 38, 'until': 38}, {'a': 3576}, {'a': 2144, 'one':
2144, 'so': 2149}, {'<them>': 47}, {'from': 3579}, {'...': 3580}, {'^': 3581, 'bring': 3127, 'connect': 534,
'introduce': 534, 'to': 3131}, {'^': 3581}, {'': (0, 'missed'), 'off': 38, 'to': 2540}, {'<them>': 2289, 'N': 2289,
'a': 802, 'an': 803, 'around': 830, 'as': 2550, 'beyond': 38, 'done': 317, 'further': 2145, 'held': 317, 'hold': 38,
'off': 2552, 'past': 38, 'round': 830, 'there': 38, 'through': 38}, {'a': 2144, 'answered': 38, 'appear': 38, 'be':
2305, 'call': 38, 'called': 1140, 'came': 3584, 'catch': 441, 'caught': 38, 'come': 2409, 'connect': 38, 'contact':
38, 'dial': 2410, 'ever': 2412, 'find': 2415, 'fly': 38, 'found': 2416, 'get': 2571, 'go': 2405, 'got': 3585,
'gotten': 2411, 'had': 2416, 'happen': 38, 'happened': 38, 'have': 2416, 'hear': 2575, 'heard': 2575, 'hold': 38,
'join': 38, 'log': 2419, 'made': 805, 'make': 2293, 'manage': 2297, 'materialise': 38, 'materialised': 38,
'materialize': 38, 'meet': 38, 'met': 38, 'one': 2144, 'pan': 2177, 'phone': 38, 'picked': 429, 'posted': 805,
'quite': 2559, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'sent': 805, 'showed': 441, 'so': 2149, 'speak': 38,
'spoke': 38, 'surface': 38, 'take': 2406, 'talk': 38, 'talked': 38, 'took': 2300, 'turned': 429, 'visit': 38, 'work':
2177, 'yet': 2412}, {':': 3032}, {':': 3032, 'is': 3587}, {':': 3032, 'D': 2155}, {':': 3032, 'D': 2155, 'is': 3589},
{':': 3032, 'appointment': 3588, 'date': 3590, 'day': 3590, 'is': 3587, 'slot': 3590, 'time': 3590}, {'': (13,
'talk'), '...': 17, 'D': 16}, {'1': 3592}, {'up': 3592}, {'<give1>': 81}, {'^': 3595}, {'<i>': 3596, '^': 3595}, {':':
3597}, {'1': 3593, 'call': 3592, 'catch': 3594, 'coffee': 3592, 'dinner': 3592, 'drinks': 18, 'lunch': 3592,
'meeting': 3592, 'one': 18, 'session': 3592, 'step': 3598, 'steps': 3598, 'sync': 3592, 'visit': 3592}, {'': (0,
'missed'), '...': 2119, 'breakfast': 38, 'call': 38, 'catch': 429, 'coffee': 38, 'demo': 38, 'dinner': 38, 'drinks':
38, 'lunch': 38, 'meeting': 38, 'review': 38, 'session': 38, 'slot': 38, 'visit': 38, 'zoom': 38}, {'<their>': 3600,
'D': 3600, 'my': 3600, 'on': 38, 'our': 3600, 'the': 3600, 'this': 2120}, {'$$': 38, 'again': 38, 'between': 38,
'from': 38, 'this': 38, 'today': 38, 'w': 38, 'with': 38, 'yet': 38}, {'1': 3602}, {'again': 38, 'between': 38,
'from': 38, 'this': 38, 'today': 38, 'w': 38, 'with': 38, 'yet': 38}, {'up': 3602}, {'again': 38, 'between': 38,
'from': 38, 'this': 38, 'today': 38, 'w': 38, 'with': 38}, {'home': 317}, {'door': 38}, {'the': 3608}, {'': (0,
'missed'), 'to': 3609}, {'<me>': 2410}, {'up': 760}, {'found': 38, 'seen': 38}, {'be': 3613, 'one': 3602}, {'about':
317, 'around': 317, 'at': 3607, 'home': 317, 'in': 317, 'there': 317}, {'about': 317, 'answered': 38, 'answers': 1424,
'around': 317, 'at': 3607, 'call': 2142, 'called': 1140, 'came': 3610, 'cheep': 2142, 'dicky': 2143, 'happened': 38,
'home': 317, 'in': 317, 'is': 1358, 'just': 1360, 'let': 3611, 'line': 2142, 'message': 2142, 'murmur': 2142, 'never':
1360, 'opened': 38, 'peep': 2142, 'picked': 1425, 'picking': 1348, 'picks': 3612, 'replied': 38, 'reply': 2142,
'responded': 38, 'responds': 38, 'sausage': 2142, 'showed': 441, 'sound': 2142, 'squeak': 2142, 'there': 317, 'thing':
2142, 'to': 3614, 'took': 2300, 'turned': 429, 'was': 3615, 'whisper': 2142, 'word': 2142}, {'far': 28}, {'': (0,
'missed'), 'again': 38, 'between': 38, 'from': 38, 'so': 3617, 'this': 38, 'today': 38, 'w': 38, 'with': 38, 'yet':
28}, {'': (0, 'missed'), 'so': 3617, 'yet': 28}, {'1': 3603, '1on1': 3602, 'a': 2144, 'ans': 38, 'answer': 38, 'call':
3602, 'calls': 3604, 'catch': 3605, 'chat': 3604, 'coffee': 3604, 'contact': 3604, 'demo': 317, 'dinner': 3604,
'email': 3606, 'joy': 38, 'luck': 38, 'lunch': 3604, 'mail': 3606, 'meeting': 3602, 'news': 3604, 'one': 3616, 'pick':
429, 'pickup': 38, 'reply': 3618, 'response': 3619, 'session': 317, 'show': 38, 'showed': 38, 'shows': 38, 'sign':
2141, 'so': 2149, 'stand': 1348, 'standup': 317, 'sync': 3602, 'time': 3373, 'word': 3604}, {'be': 3613}, {'about':
317, 'answered': 38, 'answers': 1424, 'around': 317, 'at': 3607, 'called': 1140, 'came': 3610, 'happened': 38, 'home':
317, 'in': 317, 'is': 1358, 'just': 1360, 'let': 3611, 'never': 1360, 'opened': 38, 'picked': 1425, 'picking': 1348,
'picks': 3612, 'replied': 38, 'responded': 38, 'responds': 38, 'showed': 441, 'there': 317, 'to': 3621, 'took': 2300,
'turned': 429, 'was': 3615}, {'as': 617, 'for': 617, 'to': 617}, {'<them>': 3623, 'N': 3513}, {'to': 3609}, {'came':
3625, 'let': 3611, 'opened': 38, 'showed': 38, 'to': 3621}, {'them': 3626}, {'of': 3627}, {'about': 317, 'answers':
1424, 'around': 317, 'at': 3607, 'came': 3625, 'home': 317, 'in': 317, 'is': 1358, 'just': 1360, 'let': 3611, 'never':
1360, 'opened': 38, 'picked': 1359, 'picking': 1348, 'picks': 3612, 'replied': 38, 'responded': 38, 'responds': 38,
'showed': 38, 'there': 317, 'to': 3621, 'was': 3615}, {'about': 317, 'around': 317, 'at': 3607, 'came': 3625, 'home':
317, 'in': 317, 'let': 3611, 'opened': 38, 'showed': 38, 'there': 317, 'to': 3621, 'was': 3615}, {'call': 2142,
'cheep': 2142, 'dicky': 2143, 'line': 2142, 'message': 2142, 'murmur': 2142, 'peep': 2142, 'reply': 2142, 'sausage':
2142, 'soul': 3630, 'sound': 2142, 'squeak': 2142, 'thing': 2142, 'whisper': 2142, 'word': 2142}, {'call': 38,
'catch': 441, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2294, 'got': 2295, 'make': 2293, 'manage': 2297, 'meet':
38, 'met': 38, 'phone': 38, 'quite': 2296, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke':
38, 'talk': 38, 'talked': 38, 'visit': 38}, {'to': 3632}, {'along': 38}, {'a': 2290, 'around': 830, 'as': 2550,
'hold': 38, 'in': 438, 'round': 830, 'there': 38, 'through': 38, 'to': 38}, {'a': 802, 'an': 803, 'around': 830, 'as':
2550, 'hold': 38, 'past': 38, 'round': 830, 'there': 38, 'through': 38}, {'guest': 857}, {'the': 3637}, {'if': 22,
'whether': 22}, {'get': 2411, 'got': 2411, 'gotten': 2411, 'sent': 38}, {'a': 3631, 'able': 3633, 'answering': 2118,
'asked': 3634, 'avail': 455, 'been': 439, 'call': 38, 'came': 2541, 'catch': 441, 'caught': 441, 'come': 430,
'contact': 38, 'enough': 3374, 'ever': 2412, 'find': 38, 'get': 3635, 'got': 3636, 'gotten': 2411, 'happened': 38,
'happening': 38, 'hear': 2575, 'heard': 3138, 'invited': 38, 'made': 805, 'make': 2293, 'manage': 2297,
'materialised': 38, 'meet': 38, 'met': 38, 'on': 3638, 'one': 2144, 'phone': 38, 'posted': 38, 'quite': 2422, 'reach':
38, 'reached': 38, 'returning': 2118, 'ring': 38, 'see': 38, 'seen': 38, 'sent': 38, 'so': 2149, 'speak': 38, 'spoke':
38, 'spoken': 38, 'sure': 3639, 'taking': 2118, 'talk': 38, 'talked': 38, 'visit': 38, 'yet': 3640}, {'<them>': 2587,
'self': 22}, {'to': 3642}, {'...': 1928, '<told_in>': 38, 'third': 3157}, {'...': 1928, '<their>': 3164, '<told_in>':
38, 'a': 3644, 'an': 3164, 'my': 3164, 'our': 3164, 'somebody': 3163, 'someone': 3163, 'the': 3164, 'today': 3165},
{'...': 1928, '<told_in>': 38, 'news': 38, 'paper': 38}, {'...': 1928, '<their>': 3164, '<told_in>': 38, 'a': 3164,
'an': 3164, 'facebook': 38, 'insta': 38, 'instagram': 38, 'linkedin': 38, 'my': 3164, 'our': 3164, 'the': 3646,
'today': 3165, 'twitter': 38}, {'from': 3168, 'in': 3168, 'on': 3168, 'via': 3168}, {'...': 1928, '<told_in>': 38,
'grapevine': 38, 'news': 38, 'paper': 38}, {'...': 1928, '<their>': 3164, '<told_in>': 38, 'a': 3164, 'an': 3164,
'facebook': 38, 'insta': 38, 'instagram': 38, 'linkedin': 38, 'my': 3164, 'our': 3164, 'the': 3649, 'today': 3165,
'twitter': 38}, {'grapevine': 38}, {'the': 3651}, {'...': 2807, 'N': 3424, 'from': 3645, 'in': 3647, 'it': 3648, 'on':
3650, 'second': 3175, 'secondhand': 38, 'that': 3648, 'this': 3648, 'through': 3652, 'via': 3647}, {'D': 2155, 'for':
17}, {'agreed': 3321, 'arranged': 3321, 'at': 3032, 'booked': 3321, 'confirmed': 3325, 'down': 3321, 'fixed': 3321,
'on': 3654, 'penciled': 3333, 'pencilled': 3333, 'planned': 3321, 'scheduled': 3321, 'set': 3321, 'slated': 3321},
{'avail': 455}, {'on': 1597, 'to': 1597}, {'<me>': 2396, '<them>': 3657}, {'line': 2275, 'phone': 2275}, {'a': 2276,
'the': 3659, 'to': 787}, {'accountant': 608, 'broker': 608, 'builder': 608, 'contact': 608, 'dentist': 608,
'designer': 608, 'lawyer': 608, 'lender': 608, 'plumber': 608, 'printer': 608, 'supplier': 608}, {'...': 3661}, {'a':
3662, 'my': 3662, 'our': 3662}, {'^': 3663}, {'<them>': 3664, 'N': 3664, 'free': 2533, 'pro': 2595, 'unpaid': 2533,
'voluntary': 2533}, {'for': 38, 'waiting': 38}, {':': 290, 'to': 290}, {'calendar': 16}, {'<me>': 2607, '<them>':
2610, 'N': 2610, 'hold': 3666, 'lend': 2056, 'loan': 2056, 'me': 3667, 'the': 3668, 'us': 785}, {'one': 593},
{'afternoon': 1922, 'day': 1922, 'days': 1922, 'evening': 1922, 'h': 573, 'hour': 573, 'hours': 573, 'hr': 573, 'hrs':
573, 'missed': 575, 'morning': 1922, 'to': 3670}, {'<their>': 3215, 'N': 3354, 'a': 3215, 'answerphone': 38, 'bet':
2166, 'course': 2166, 'mailbox': 38, 'move': 2166, 'play': 2166, 'the': 3215, 'thing': 2166, 'vm': 38, 'vmail': 38,
'voicemail': 38, 'way': 2166}, {'at': 406, 'for': 406, 'to': 406, 'with': 406}, {'': (15, 'gave:intro'), '<them>':
3673, 'N': 3673}, {'at': 406, 'for': 3674, 'to': 406, 'with': 406}, {'door': 3675, 'doors': 3675}, {'a': 3676, 'some':
3676, 'the': 3676}, {'call': 38, 'catch': 429, 'meet': 38, 'phone': 38, 'ring': 38, 'see': 38, 'visit': 38}, {'to':
3678}, {'call': 2607, 'go': 2607, 'job': 2607, 'move': 2607, 'round': 1890, 'shout': 1890, 'task': 2607, 'turn':
3574}, {'a': 2276, 'touch': 38}, {'of': 3681}, {'beer': 278, 'breakfast': 278, 'brunch': 278, 'coffee': 278, 'dinner':
278, 'drinks': 278, 'lunch': 278, 'pint': 278, 'tea': 278, 'zoom': 278}, {'N': 560}, {'<me>': 2607, '<them>': 2610,
'N': 2610, 'me': 785, 'us': 785}, {'a': 3683, 'at': 3684, 'beer': 278, 'breakfast': 278, 'brunch': 278, 'coffee': 278,
'dinner': 278, 'drinks': 278, 'lunch': 278, 'pint': 278, 'tea': 278, 'to': 3685, 'zoom': 278}, {'me': 1239, 'us':
1239}, {'and': 2806, 's': 2814, 'that': 2806, 'which': 2806}, {'^': 608, 'a': 617, 'her': 617, 'his': 617, 'my': 617,
'our': 617, 'some': 617, 'the': 617, 'their': 617}, {'for': 617, 'to': 3689}, {'along': 3690, 'for': 617, 'forward':
2784, 'on': 3690, 'over': 2784, 'to': 3689}, {'card': 2785, 'cv': 3691, 'deck': 2785, 'details': 3691, 'name': 3691,
'number': 3691, 'profile': 2785, 'resume': 2785}, {'': (19, 'gave:resource'), 'candidates': 608, 'contacts': 608,
'leads': 608, 'list': 2653, 'lot': 2653, 'name': 608, 'names': 608, 'numbers': 608, 'page': 2653, 'pages': 2653,
'people': 608, 's': 2657, 'sheet': 2653}, {'...': 3693, 'candidates': 608, 'contact': 2837, 'contacts': 608, 'couple':
2661, 'few': 2660, 'leads': 608, 'list': 2653, 'lot': 2653, 'name': 2840, 'names': 608, 'number': 2837, 'numbers':
608, 'page': 2653, 'pages': 2653, 'people': 608, 's': 2657, 'sheet': 2653}, {'': (19, 'gave:resource'), 'list': 2653,
'lot': 2653, 'page': 2653, 'pages': 2653, 's': 2657, 'sheet': 2653}, {'...': 3695, 'list': 2653, 'lot': 2653, 'page':
2653, 'pages': 2653, 's': 2657, 'sheet': 2653}, {'': (19, 'gave:resource'), 's': 2657}, {'...': 3697, 's': 2657}, {'':
(19, 'gave:resource'), 'candidates': 608, 'contacts': 608, 'leads': 608, 'list': 2653, 'lot': 2653, 'name': 608,
'names': 608, 'numbers': 608, 'page': 2653, 'pages': 2653, 'people': 608, 'sheet': 2653}, {'...': 3699, 'candidates':
608, 'contacts': 608, 'leads': 608, 'list': 2653, 'lot': 2653, 'name': 608, 'names': 608, 'numbers': 608, 'page':
2653, 'pages': 2653, 'people': 608, 'sheet': 2653}, {'...': 3697, 'contact': 2837, 'name': 2837, 'number': 2837, 's':
2657}, {'0': 2668, '<their>': 2838, 'a': 3694, 'an': 2203, 'four': 2668, 'half': 2671, 'my': 3696, 'our': 3698,
'several': 2670, 'some': 3700, 'the': 3701, 'three': 2668, 'two': 2668}, {'...': 2788, '<contact_of>': 2648, 'N':
2650, '^': 3702, 'a': 2680, 'my': 2680, 'on': 2793, 'our': 2680, 'over': 2793, 'some': 2680, 'the': 2680},
{'candidates': 608, 'contacts': 608, 'leads': 608, 'name': 608, 'names': 608, 'numbers': 608, 'people': 608, 's':
2657}, {'...': 3704, 'candidates': 608, 'contact': 2837, 'contacts': 608, 'couple': 2661, 'few': 2660, 'leads': 608,
'name': 2840, 'names': 608, 'number': 2837, 'numbers': 608, 'people': 608, 's': 2657}, {'...': 2789, 'contact': 2837,
'name': 2837, 'number': 2837, 's': 2657}, {'0': 2660, '<their>': 2838, 'a': 3705, 'four': 2660, 'my': 2790, 'our':
2790, 'some': 2660, 'the': 3706, 'three': 2660, 'two': 2660}, {'...': 2677, '<contact_of>': 2648, 'client': 617,
'customer': 617, 'lead': 617}, {'a': 617, 'her': 617, 'his': 617, 'my': 617, 'our': 617, 'some': 617, 'the': 617,
'their': 617}, {'to': 3709}, {'along': 3710, 'on': 3710, 'to': 3709}, {'cv': 3711, 'details': 3711, 'name': 3711,
'number': 3711}, {'...': 2677, '<contact_of>': 2648, 'N': 2650, '^': 3707, 'a': 3708, 'my': 2680, 'our': 2680, 's':
3712, 'some': 2680, 'the': 2680}, {'way': 608}, {'s': 3714}, {'<their>': 3714, 'N': 3715}, {'along': 3391, 'on': 3391,
'over': 3391, 'to': 644}, {'...': 3717}, {'along': 3391, 'on': 3391, 'over': 3391, 'to': 642}, {'...': 3719}, {'...':
3716, 'a': 3718, 'an': 3718, 'my': 3720, 'our': 3720, 'some': 3718, 'the': 3718}, {'a': 3718, 'an': 3718, 'my': 3718,
'our': 3718, 'some': 3718, 'the': 3718}, {'...': 2946, '<their>': 2786, '^': 3722, 'to': 2948}, {'experience': 2812,
'learnings': 2812, 'lessons': 2812, 'pointers': 2812, 's': 2814, 'tips': 2812}, {'<useful>': 2695, 'along': 3391,
'on': 3391, 'over': 3391, 'to': 644}, {'to': 625}, {'...': 3725, '<useful>': 2695, 'article': 3726, 'book': 3726,
'link': 3726}, {'<useful>': 2695, 'along': 3391, 'on': 3391, 'over': 3391, 'to': 642}, {'...': 3728, '<useful>':
2695}, {'...': 3725, '<useful>': 2695}, {'a': 3727, 'an': 3727, 'my': 3729, 'our': 3729, 'some': 3730, 'the': 3727},
{'about': 595, 'from': 595, 'on': 595, 'with': 595}, {'know': 3732}, {'how': 3732}, {'stories': 3732}, {'experience':
3732, 'i': 3733, 'insights': 3732, 'know': 3734, 'knowhow': 3732, 'learnings': 3732, 'lessons': 3732, 'notes': 3732,
'pointers': 3732, 'take': 3732, 'tips': 3732, 'tricks': 3732, 'war': 3735, 'we': 3733}, {'few': 3736}, {'learned':
595}, {'d': 3738, 'knew': 595, 'know': 595, 'learned': 595, 'learnt': 595, 've': 3738}, {'<i>': 3739, 'experience':
3732, 'i': 3733, 'insights': 3732, 'know': 3734, 'knowhow': 3732, 'learnings': 3732, 'lessons': 3732, 'notes': 3732,
'pointers': 3732, 'take': 3732, 'tips': 3732, 'tricks': 3732, 'war': 3735, 'we': 3733}, {'...': 3724, '<contact_of>':
2783, '<their>': 2786, '^': 3731, 'a': 3737, 'across': 2699, 'my': 3736, 'our': 3736, 'over': 2699, 'some': 3736,
'the': 2797, 'to': 2948, 'what': 3740}, {'...': 3688, '<contact_of>': 2783, '<their>': 3692, '<them>': 3703, 'N':
3713, '^': 3721, 'along': 3723, 'by': 2443, 'on': 3741, 'over': 2960, 'past': 2443, 'right': 2444, 'straight': 2444,
'the': 2797, 'to': 2948}, {'': (2, 'plan'), 'D': 16, 'for': 2470}, {'D': 16, 'for': 2470, 'in': 3743, 'out': 2184},
{'s': 1928}, {'<their>': 1928, '<told_in>': 38, 'N': 3745, 'my': 1928, 'the': 1928}, {'...': 2268, 'and': 2267, 'but':
2267}, {'': (23, 'contact'), '...': 2263, 'N': 3747}, {'apart': 614}, {'...': 3749}, {'^': 3750}, {'<their>': 615},
{'<their>': 3751, 'apart': 3752}, {'': (23, 'contact'), '<their>': 2758, '<them>': 2757, 'N': 2759, 'in': 2332}, {'':
(2, 'plan'), 'a': 16}, {'a': 16, 'to': 16}, {'sounding': 1937}, {'s': 3757}, {'': (23, 'contact'), '<their>': 3757,
'N': 3758, 'a': 3757}, {'through': 3054}, {'<me>': 2396, '<them>': 2582, 'N': 2582}, {'around': 278, 'in': 278,
'into': 278, 'over': 278, 'round': 278, 'through': 278}, {'head': 3762}, {'<their>': 3763}, {'...': 2442, '<their>':
3763, 'by': 278, 'in': 278}, {'over': 3054}, {'D': 3557, 'friday': 3557, 'monday': 3557, 'thursday': 3557, 'today':
3557, 'tomorrow': 3557, 'tuesday': 3557, 'wednesday': 3557}, {'': (0, 'missed'), '1': 3554, '<until>': 2155, 'D':
3555, 'breakfast': 3553, 'by': 2155, 'call': 3553, 'catch': 3556, 'chat': 3553, 'coffee': 3553, 'demo': 3553,
'dinner': 3553, 'friday': 3557, 'from': 3767, 'interview': 3553, 'lunch': 3553, 'meeting': 3553, 'monday': 3557, 'my':
3564, 'our': 3564, 'session': 3553, 'the': 3564, 'thursday': 3557, 'till': 2155, 'to': 2155, 'today': 3557,
'tomorrow': 3557, 'tuesday': 3557, 'until': 2155, 'wednesday': 3557}, {'for': 569}, {'<them>': 3769}, {'w': 3770,
'with': 3770}, {'': (18, 'gave:mentoring'), 'audition': 568, 'exam': 568, 'interview': 568, 'pitch': 568,
'presentation': 568, 'speech': 568, 'talk': 568, 'viva': 568}, {'^': 3772}, {'s': 3773}, {'...': 3771, '<their>':
3773, 'N': 3774}, {'s': 569}, {'...': 3771, '<their>': 569, 'N': 3776}, {'<them>': 2347, 'N': 2622}, {'ganged': 2394},
{'d': 843, 'll': 843, 'will': 843, 'would': 843}, {'<they>': 3780}, {'<they>': 3780, 'that': 3781}, {'^': 2099},
{'are': 2088, 'can': 2091, 'could': 2091, 'd': 2102, 'get': 2090, 'gets': 2090, 'has': 3783, 'have': 3783, 'is': 2101,
'll': 2102, 'receives': 811, 's': 2101, 'was': 2088, 'were': 2088, 'will': 2102, 'would': 2102}, {'<they>': 3784, '^':
2025}, {'...': 3782, '<they>': 3784, '^': 2025, 'that': 3785}, {'...': 3782}, {'<until>': 103, 'D': 103, 'back':
1900}, {'...': 3788}, {'<my>': 3789, 'it': 3789, 'them': 3789}, {'^': 3790}, {'across': 402, 'back': 402, 'done': 402,
'for': 402, 'out': 402, 'over': 402, 'ready': 402, 'round': 402, 'to': 402, 'with': 402}, {'...': 3792, '<my>': 3789,
'it': 3789, 'them': 3789}, {'^': 3793}, {'get': 3791, 'have': 3794}, {'d': 3795, 'll': 3795, 'will': 3795, 'would':
3795}, {'...': 3792}, {'^': 3797}, {'have': 3798}, {'d': 3799, 'll': 3799, 'will': 3799, 'would': 3799}, {'<them>':
3786, 'N': 3787, 'i': 3796, 'we': 3800}, {'^': 3663, 'as': 617, 'for': 617, 'to': 617}, {'<them>': 3802, 'N': 3664},
{'free': 2533, 'pro': 2595, 'unpaid': 2533, 'voluntary': 2533}, {'...': 2119, '^': 3750, 'breakfast': 38, 'call': 38,
'catch': 429, 'coffee': 38, 'demo': 38, 'dinner': 38, 'drinks': 38, 'lunch': 38, 'meeting': 38, 'review': 38,
'session': 38, 'slot': 38, 'visit': 38, 'zoom': 38}, {'<their>': 3805, 'D': 2120, 'apart': 3752, 'my': 2120, 'off':
2126, 'our': 2120, 'out': 2127, 'the': 2120, 'this': 2120}, {'': (1, 'moved'), '<until>': 2155, 'by': 2155, 'to':
2155}, {'1': 3554, '<me>': 2396, '<them>': 3657, '<until>': 2155, 'D': 3555, 'back': 3807, 'breakfast': 3553, 'call':
3553, 'catch': 3556, 'chat': 3553, 'coffee': 3553, 'demo': 3553, 'dinner': 3553, 'fri': 3551, 'friday': 3557, 'from':
3767, 'interview': 3553, 'lunch': 3553, 'meeting': 3553, 'mon': 3551, 'monday': 3557, 'my': 3564, 'our': 3564, 'out':
3558, 'sat': 3551, 'session': 3553, 'sun': 3551, 'the': 3564, 'thu': 3551, 'thurs': 3551, 'thursday': 3557, 'to':
2155, 'today': 3557, 'tomorrow': 3557, 'tue': 3551, 'tues': 3551, 'tuesday': 3557, 'wed': 3551, 'wednesday': 3557},
{'along': 2784, 'down': 617, 'for': 617, 'forward': 2827, 'in': 2829, 'on': 2784, 'over': 2784, 'to': 617, 'up': 617},
{'card': 2785, 'case': 617, 'corner': 617, 'cv': 2785, 'deck': 2785, 'details': 2785, 'head': 3762, 'name': 3809,
'number': 2785, 'profile': 2785, 'resume': 2785}, {'contact': 406, 'touch': 406}, {'in': 3811}, {'': (15,
'gave:intro'), 'w': 407, 'with': 2382}, {'w': 407, 'with': 407}, {'loop': 3814}, {'a': 608, 'an': 608, 'my': 608,
'our': 608, 'some': 608, 'the': 608}, {'': (15, 'gave:intro'), 'N': 406, '^': 3816}, {'': (15, 'gave:intro'), 'w':
407, 'with': 3817}, {'^': 3816}, {'contact': 3813, 'the': 3815, 'touch': 3818, 'with': 3819}, {'': (20,
'gave:referral'), 'a': 608, 'an': 608, 'my': 608, 'our': 608, 'some': 608, 'the': 608}, {'^': 3821}, {'to': 3822},
{'for': 617}, {'both': 3812, 'forward': 2784, 'in': 3820, 'on': 3823, 'onto': 3822, 'together': 3814, 'two': 3812,
'up': 3824}, {'with': 407}, {'touch': 3826}, {'in': 3827}, {'touch': 406}, {'in': 3829}, {'N': 3830}, {'': (15,
'gave:intro'), '^': 3816}, {'': (15, 'gave:intro'), 'with': 3832}, {'contact': 2749, 'touch': 3833, 'with': 3819},
{'case': 617, 'corner': 617, 'name': 2930}, {'...': 3828, 'and': 3831, 'forward': 2784, 'in': 3834, 'on': 3823,
'onto': 3822, 's': 3835, 'up': 3824}, {'...': 3716}, {'s': 614}, {'<their>': 614, 'N': 3838, 'all': 614, 'half': 614,
'it': 614, 'most': 614, 'some': 614, 'the': 614}, {'^': 3839}, {'over': 3840, 'through': 3840, 'to': 3840}, {'axe':
3841, 'comb': 3841, 'highlighter': 3841, 'knife': 3841, 'pen': 3841, 'pencil': 3841, 'scalpel': 3841}, {'^': 608,
'at': 617, 'for': 617, 'w': 617, 'with': 617}, {'at': 617, 'for': 617, 'in': 3843, 'w': 617, 'with': 617}, {'word':
3844}, {'...': 3842, 'axe': 3841, 'comb': 3841, 'good': 3845, 'highlighter': 3841, 'kind': 3845, 'knife': 3841, 'pen':
3841, 'pencil': 3841, 'quiet': 3845, 'scalpel': 3841, 'strong': 3845, 'wee': 3845, 'word': 3844}, {'<until>': 2155,
'D': 3557, 'by': 2155, 'friday': 3557, 'from': 3767, 'monday': 3557, 'thursday': 3557, 'to': 2155, 'today': 3557,
'tomorrow': 3557, 'tuesday': 3557, 'wednesday': 3557}, {'touch': 2217}, {'in': 3848}, {'them': 3849}, {'of': 3850},
{'<time_unit>': 2477, 'shift': 2484, 'stint': 2484, 'turn': 2484}, {'afternoon': 562, 'day': 562, 'days': 562,
'evening': 562, 'h': 562, 'hour': 562, 'hours': 562, 'hr': 562, 'hrs': 562, 'morning': 562, 'shift': 562, 'shifts':
562, 'weekend': 562}, {'...': 2488, '^': 5, 'at': 2487, 'for': 2487, 'on': 2487}, {'...': 3853, 'afternoon': 3854,
'day': 3854, 'days': 3854, 'evening': 3854, 'h': 3854, 'hour': 3854, 'hours': 3854, 'hr': 3854, 'hrs': 3854,
'morning': 3854, 'shift': 3854, 'shifts': 3854, 'stint': 2489, 'weekend': 562}, {'...': 3853, 'afternoon': 562, 'day':
562, 'days': 562, 'evening': 562, 'h': 562, 'hour': 562, 'hours': 562, 'hr': 562, 'hrs': 562, 'morning': 562, 'shift':
562, 'shifts': 562, 'weekend': 562}, {'about': 609, 'for': 609}, {'...': 3857, '^': 608}, {'<them>': 617, 'N': 617,
'^': 608}, {'at': 617, 'for': 617, 'w': 617, 'with': 617}, {'...': 3857}, {'': (20, 'gave:referral'), '^': 608},
{'<them>': 3862}, {'about': 609, 'for': 3863}, {'...': 3864, '^': 608}, {'at': 3858, 'for': 3859, 'in': 3860, 'to':
3861, 'w': 617, 'with': 3865}, {'word': 3866}, {'<them>': 617, '^': 608}, {'at': 3858, 'for': 3868, 'in': 3860, 'to':
3861, 'w': 617, 'with': 3865}, {'word': 3869}, {'...': 3864}, {'at': 3861, 'for': 2504, 'to': 3861, 'with': 3871},
{'word': 3872}, {'at': 617, 'for': 617, 'in': 3860, 'w': 617, 'with': 617}, {'word': 3874}, {'...': 3853, 'afternoon':
3854, 'day': 3854, 'days': 3854, 'evening': 3854, 'few': 3856, 'good': 3867, 'h': 3854, 'hour': 3854, 'hours': 3854,
'hr': 3854, 'hrs': 3854, 'kind': 3870, 'morning': 3854, 'nice': 3873, 'quiet': 3875, 'shift': 3854, 'shifts': 3854,
'stint': 2489, 'strong': 3870, 'wee': 3875, 'weekend': 562, 'word': 3869}, {'a': 3855}, {'...': 3852, '0': 3855,
'<time_unit>': 2502, 'a': 3876, 'an': 3855, 'five': 3855, 'four': 3855, 'half': 3877, 'my': 3856, 'six': 3855, 'some':
3856, 'three': 3855, 'two': 3855}, {'...': 3842, 'axe': 3841, 'comb': 3841, 'highlighter': 3841, 'knife': 3841, 'pen':
3841, 'pencil': 3841, 'scalpel': 3841}, {'': (0, 'missed'), '<until>': 2155}, {'...': 3842, 'axe': 3841, 'comb': 3841,
'highlighter': 3841, 'knife': 3841, 'pair': 3851, 'pen': 3841, 'pencil': 3841, 'scalpel': 3841, 'two': 3851}, {'both':
3849}, {'<them>': 3623}, {'<me>': 2177, '<their>': 3810, '<them>': 3825, 'N': 3836, '^': 3837, 'a': 3846, 'along':
2796, 'back': 3847, 'both': 3851, 'in': 3878, 'me': 2178, 'my': 3879, 'off': 3880, 'on': 2796, 'over': 2796, 'the':
3881, 'them': 3882, 'up': 3883, 'us': 2178}, {'good': 3845, 'kind': 3845, 'quiet': 3845, 'strong': 3845, 'wee': 3845,
'word': 3844}, {'...': 3853, 'afternoon': 562, 'day': 562, 'days': 562, 'evening': 562, 'few': 3856, 'good': 3875,
'h': 562, 'hour': 562, 'hours': 562, 'hr': 562, 'hrs': 562, 'kind': 3875, 'morning': 562, 'quiet': 3875, 'shift': 562,
'shifts': 562, 'strong': 3875, 'wee': 3875, 'weekend': 562, 'word': 3874}, {'a': 3856}, {'0': 3856, 'a': 3886, 'an':
3856, 'five': 3856, 'four': 3856, 'half': 3887, 'my': 3856, 'six': 3856, 'some': 3856, 'three': 3856, 'two': 3856},
{'a': 3885, 'in': 3888}, {'call': 278, 'catch': 1548, 'chat': 278, 'coffee': 278, 'hello': 278, 'sync': 278}, {':':
28}, {'from': 38, 'with': 38}, {'silence': 3892}, {'spirits': 1597}, {'<their>': 3894}, {'...': 2376, 'bar': 5,
'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5},
{'...': 2427, '^': 3896, 'assembly': 2310, 'class': 2310, 'duty': 2310, 'group': 2310, 'lesson': 2310, 'reading':
2310, 'round': 2310, 'route': 2310, 'session': 2310, 'shift': 2310, 'slot': 2310, 'stall': 2310, 'tour': 2310, 'turn':
2310}, {'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5,
'stand': 5, 'till': 5}, {'^': 3898}, {'s': 3899, 'to': 2740}, {'assembly': 2480, 'axe': 3841, 'class': 2480, 'comb':
3841, 'demo': 2480, 'duty': 2310, 'group': 2310, 'highlighter': 3841, 'knife': 3841, 'lesson': 2480, 'masterclass':
2480, 'pen': 3841, 'pencil': 3841, 'reading': 2310, 'round': 2310, 'route': 2310, 'scalpel': 3841, 'session': 2480,
'shift': 2310, 'slot': 2310, 'stall': 2310, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'tour': 2480, 'training':
2480, 'turn': 2310, 'workshop': 2480}, {'for': 2309, 'w': 278, 'with': 278}, {'...': 3901, '^': 2377, 'assembly':
2480, 'axe': 3841, 'booth': 3489, 'class': 2480, 'comb': 3841, 'demo': 2480, 'duty': 2310, 'group': 2310,
'highlighter': 3841, 'knife': 3841, 'lesson': 2480, 'masterclass': 2480, 'mock': 2522, 'pen': 3841, 'pencil': 3841,
'pitch': 3489, 'reading': 2310, 'round': 2310, 'route': 2310, 'scalpel': 3841, 'session': 2480, 'shift': 2310, 'slot':
2310, 'stall': 3902, 'stand': 3489, 'story': 2485, 'storytime': 2480, 'table': 3489, 'talk': 2480, 'tour': 2480,
'training': 2480, 'turn': 2310, 'workshop': 2480}, {'...': 3185, '^': 2377, 'assembly': 2480, 'class': 2480, 'demo':
2480, 'duty': 2310, 'group': 2310, 'lesson': 2480, 'masterclass': 2480, 'mock': 2522, 'reading': 2310, 'round': 2310,
'route': 2310, 'session': 2480, 'shift': 2310, 'slot': 2310, 'stall': 2310, 'story': 2485, 'storytime': 2480, 'talk':
2480, 'tour': 2480, 'training': 2480, 'turn': 2310, 'workshop': 2480}, {'...': 3842, 'axe': 3841, 'booth': 3489,
'comb': 3841, 'highlighter': 3841, 'knife': 3841, 'pen': 3841, 'pencil': 3841, 'pitch': 3489, 'scalpel': 3841,
'stall': 3489, 'stand': 3489, 'table': 3489}, {'of': 3374}, {'<them>': 562, 'N': 562, '^': 5}, {'at': 562, 'for':
3907, 'w': 278, 'with': 3493}, {'...': 3901, '^': 2377, 'assembly': 2480, 'axe': 3841, 'bar': 3492, 'booth': 3494,
'class': 2480, 'comb': 3841, 'demo': 2480, 'desk': 3492, 'duty': 2310, 'group': 2310, 'highlighter': 3841, 'kitchen':
3492, 'knife': 3841, 'lesson': 2480, 'masterclass': 2480, 'pen': 3841, 'pencil': 3841, 'pitch': 3489, 'reading': 2310,
'round': 2310, 'route': 2310, 'scalpel': 3841, 'session': 2480, 'shift': 2310, 'slot': 2310, 'stall': 3908, 'stand':
3494, 'story': 2485, 'storytime': 2480, 'table': 3494, 'talk': 2480, 'till': 3492, 'tombola': 3492, 'tour': 2480,
'training': 2480, 'turn': 2310, 'water': 3495, 'workshop': 2480}, {'audition': 568, 'exam': 568, 'interview': 568,
'pitch': 568, 'presentation': 568, 'speech': 568, 'talk': 568, 'viva': 568}, {'^': 3910}, {'s': 3911}, {'<their>':
3911, 'N': 3912}, {'...': 2566, '0': 2428, '<their>': 3897, '<them>': 2741, 'N': 3900, 'a': 3903, 'an': 3904,
'assembly': 2480, 'by': 2443, 'class': 2480, 'demo': 2480, 'free': 2533, 'into': 278, 'lesson': 2480, 'masterclass':
2480, 'mock': 2522, 'my': 3905, 'our': 3491, 'out': 3906, 'past': 2443, 'pro': 2595, 'right': 2444, 'session': 2480,
'some': 2567, 'story': 2485, 'storytime': 2480, 'straight': 2444, 'talk': 2480, 'the': 3909, 'three': 2428, 'through':
3913, 'tour': 2480, 'training': 2480, 'two': 3188, 'unpaid': 2533, 'voluntary': 2533, 'workshop': 2480}, {'': (23,
'contact'), '...': 2263, 'N': 3747, 'out': 317}, {'D': 2155, 'for': 3032, 'to': 3032}, {'booked': 3916, 'calling': 16,
'going': 1992, 'having': 16, 'hosting': 16, 'instead': 1993, 'joining': 16, 'meeting': 16, 'now': 1993, 'seeing': 16,
'visiting': 16}, {'': (23, 'contact'), '<their>': 3215, 'a': 3215, 'answerphone': 38, 'mailbox': 38, 'the': 3215,
'vm': 38, 'vmail': 38, 'voicemail': 38}, {'<work_thing>': 614, 'book': 614, 'deck': 614, 'draft': 614, 'pitch': 614,
'plan': 614, 'proposal': 614}, {'...': 868, '^': 3919}, {'...': 868, '^': 3919, 'article': 38, 'blog': 38,
'interview': 38, 'linkedin': 38, 'newsletter': 38, 'photo': 38, 'photos': 38, 'podcast': 38, 'post': 38, 'posts': 38,
'profile': 38, 'status': 38, 'stories': 38, 'story': 38, 'talk': 38, 'tweet': 38, 'update': 38, 'video': 38,
'webinar': 38}, {'in': 2014, 's': 3921, 'up': 2014}, {'at': 5, 'from': 5, 'in': 5}, {'ones': 3923}, {'folk': 3923,
'folks': 3923}, {'children': 3923, 'class': 3923, 'infants': 3923, 'kids': 3923, 'little': 3924, 'nursery': 3923,
'old': 3925, 'patients': 3923, 'pupils': 3923, 'reception': 3923, 'residents': 3923, 'toddlers': 3923}, {'^': 3926},
{'^': 3926, 'the': 3927}, {'to': 3928}, {'story': 3929}, {'N': 3152}, {'stories': 3929}, {'^': 874, 'grapevine': 38},
{'<their>': 870, 'N': 871, 'a': 2326, 'the': 3933}, {'at': 5, 'in': 5}, {'ones': 3935}, {'folk': 3935}, {'children':
3935, 'infants': 3935, 'kids': 3935, 'little': 3936, 'old': 3937, 'patients': 3935, 'pupils': 3935, 'residents': 3935,
'toddlers': 3935}, {'^': 3938}, {'^': 3938, 'the': 3939}, {'<their>': 3920, '<them>': 2337, 'N': 3922, 'a': 3930,
'about': 3931, 'aloud': 3929, 'back': 2325, 'bedtime': 3932, 'books': 3929, 'from': 3645, 'in': 3647, 'it': 3648,
'on': 3650, 'over': 3448, 'poems': 3929, 'right': 2325, 'second': 3175, 'secondhand': 38, 'stories': 3929, 'tales':
3929, 'that': 3648, 'this': 3648, 'through': 3934, 'thru': 3448, 'to': 3940, 'up': 2327, 'via': 3647}, {'a': 3930,
'afternoon': 2051, 'aloud': 3929, 'back': 2325, 'bedtime': 3932, 'books': 3929, 'class': 2051, 'club': 2051, 'day':
2051, 'evening': 2051, 'morning': 2051, 'over': 876, 'poems': 3929, 'right': 2325, 'session': 2051, 'stories': 3929,
'tales': 3929, 'through': 876, 'thru': 876, 'to': 3940, 'up': 876, 'workshop': 2051}, {'are': 2088, 'is': 2088, 's':
2088, 'was': 2088, 'were': 2088}, {'<they>': 3943}, {'<they>': 3943, '^': 1596, 'about': 1597, 'down': 1597, 'for':
1597, 'on': 1597, 'that': 3944, 'up': 1597}, {'<them>': 3945, 'N': 1597}, {'1': 3554, 'breakfast': 3553, 'call': 3553,
'catch': 3556, 'chat': 3553, 'coffee': 3553, 'demo': 3553, 'dinner': 3553, 'interview': 3553, 'lunch': 3553,
'meeting': 3553, 'session': 3553}, {'1': 3554, 'D': 2155, 'breakfast': 3553, 'call': 3553, 'catch': 3556, 'chat':
3553, 'coffee': 3553, 'demo': 3553, 'dinner': 3553, 'for': 3032, 'interview': 3553, 'lunch': 3553, 'meeting': 3553,
'my': 3947, 'our': 3947, 'session': 3553, 'the': 3947, 'to': 3032}, {'s': 3027}, {'<their>': 3027, 'N': 3949, 'a':
281, 'an': 281, 'from': 279, 'my': 281, 'our': 281, 'the': 281}, {'off': 92}, {'better': 3951}, {'be': 3952}, {'am':
3952, 'are': 3952, 'd': 3953, 'm': 3952, 're': 3952, 'would': 3953}, {'<i>': 3954}, {'<i>': 3954, '^': 901, 'that':
3955}, {'have': 28, 'not': 28}, {'^': 478, 'could': 3957, 'must': 3957, 'should': 3957}, {'<i>': 3958}, {'and': 3959},
{'idiot': 92}, {'an': 3961, 'better': 3951, 'crazy': 92, 'daft': 92, 'foolish': 92, 'mad': 92, 'silly': 92, 'stupid':
92, 'wise': 92}, {'be': 3962}, {'^': 1954, 'am': 3952, 'are': 3952, 'be': 3962, 'd': 3963, 'm': 3952, 're': 3952,
'would': 3963}, {'get': 3791, 'have': 3791}, {'d': 3965, 'll': 3965, 'will': 3965, 'would': 3965}, {'<i>': 3964,
'best': 2727, 'better': 2727, 'high': 2728, 'it': 2736, 'its': 2733, 'safer': 2727, 'smarter': 2727, 'time': 2727,
'wise': 2727, 'wiser': 2727, 'worth': 2727}, {'...': 3960, ':': 45, '<i>': 3964, '^': 901, 'best': 2727, 'better':
2727, 'high': 2728, 'i': 3966, 'it': 2736, 'its': 2733, 'no': 2163, 'not': 2163, 'safer': 2727, 'smarter': 2727,
'that': 3967, 'time': 2727, 'wise': 2727, 'wiser': 2727, 'worth': 2727}, {'...': 93, ':': 92, 'from': 1950}, {'^':
3816, 'as': 617, 'for': 617, 'to': 617}, {'': (20, 'gave:referral'), '...': 2781}, {'a': 2782, 'an': 2782, 'my': 3971,
'our': 3971, 'some': 2782, 'the': 2782}, {'<i>': 1955, '<me>': 956, '<them>': 3970, 'N': 3970, '^': 3972, 'that':
1964}, {'': (22, 'gave:volunteering'), '...': 2376, 'boys': 2350, 'children': 2350, 'class': 2350, 'girls': 2350,
'juniors': 2350, 'kids': 2350, 'pupils': 2350, 'u0': 2350, 'under': 2351, 'youngsters': 2350}, {'^': 3974},
{'<their>': 2378, '^': 2352, 'a': 3351, 'an': 2378, 'at': 562, 'the': 3975}, {'N': 608}, {'to': 3977}, {'...': 3978},
{'<them>': 2582, 'N': 2582, '^': 3979}, {'': (16, 'gave:feedback'), 'audition': 568, 'exam': 568, 'interview': 568,
'pitch': 568, 'presentation': 568, 'speech': 568, 'talk': 568, 'viva': 568}, {'^': 3981}, {'ahead': 2344, 'before':
2343, 'for': 2343, 's': 3773}, {'...': 3771, '<their>': 3982, '<them>': 2622, 'N': 3983}, {'are': 28, 'has': 28,
'hates': 28, 'is': 28, 'likes': 28, 'prefers': 28, 's': 28, 'wants': 28, 'was': 28}, {'<they>': 3985}, {'<they>':
3985, 'that': 3986}, {'backbone': 1597, 'brave': 1597, 'clever': 1597, 'cleverer': 1597, 'gifted': 1597, 'glue': 1597,
'heart': 1597, 'loved': 1597, 'missed': 1597, 'needed': 1597, 'reason': 1597, 'right': 1597, 'rock': 1597, 'sharper':
1597, 'soul': 1597, 'stronger': 1597, 'talented': 1597, 'tougher': 1597, 'valued': 1597, 'wise': 1597, 'wiser': 1597,
'worth': 1597}, {'backbone': 1597, 'brave': 1597, 'clever': 1597, 'cleverer': 1597, 'far': 3988, 'gifted': 1597,
'glue': 1597, 'heart': 1597, 'loved': 1597, 'missed': 1597, 'much': 3988, 'needed': 1597, 'really': 3988, 'reason':
1597, 'right': 1597, 'rock': 1597, 'sharper': 1597, 'so': 3988, 'soul': 1597, 'stronger': 1597, 'talented': 1597,
'the': 3988, 'tougher': 1597, 'twice': 3988, 'valued': 1597, 'very': 3988, 'wise': 1597, 'wiser': 1597, 'worth':
1597}, {'be': 3989}, {'are': 3989, 'd': 2097, 'did': 2095, 'do': 2095, 'does': 2095, 'had': 2097, 'has': 2097, 'have':
2097, 'is': 3989, 'll': 3990, 're': 3989, 's': 3989, 'was': 3989, 'were': 3989, 'will': 3990}, {'brilliant': 1597,
'far': 1597, 'good': 1597, 'great': 1597, 'much': 1597, 'proud': 1597, 'talented': 1597, 'well': 1597}, {'heart':
1597}, {'be': 1597, 'beat': 1597, 'despair': 1597, 'doubt': 1597, 'give': 2877, 'lose': 3993, 'panic': 1597, 'sweat':
1597, 'worry': 1597}, {'to': 3994}, {'<they>': 3991}, {'proud': 1597}, {'chin': 2877}, {'it': 1597}, {'<their>': 3998,
'at': 3999, 'going': 1597}, {'strong': 1597}, {'with': 3999}, {'be': 3997, 'believe': 1597, 'chin': 2877, 'hang':
1636, 'keep': 4000, 'not': 3994, 'stay': 4001, 'stick': 4002, 'trust': 1597}, {'brilliant': 1597, 'cracking': 1597,
'difference': 1597, 'excellent': 1597, 'fine': 1597, 'good': 1597, 'great': 1597, 'job': 1597, 'lovely': 1597,
'superb': 1597, 'wonderful': 1597}, {'a': 4004, 'an': 4004}, {'<they>': 3991, 'how': 3992, 'not': 3995, 'that': 3996,
'to': 4003, 'what': 4005}, {'<me>': 1459, '<them>': 4006, 'me': 2802}, {'<me>': 1459, 'me': 2802}, {'': (1, 'moved'),
'1': 3554, '<until>': 2155, 'D': 3555, 'breakfast': 3553, 'call': 3553, 'catch': 3556, 'chat': 3553, 'coffee': 3553,
'demo': 3553, 'dinner': 3553, 'for': 2155, 'friday': 3557, 'from': 3767, 'interview': 3553, 'lunch': 3553, 'meeting':
3553, 'monday': 3557, 'my': 3564, 'our': 3564, 'session': 3553, 'the': 3564, 'thursday': 3557, 'to': 2155, 'today':
3557, 'tomorrow': 3557, 'tuesday': 3557, 'wednesday': 3557}, {'to': 3218}, {'comments': 615, 'feedback': 615, 'notes':
615, 'remarks': 615}, {'comments': 615, 'detailed': 4011, 'feedback': 615, 'my': 4011, 'notes': 615, 'remarks': 615,
'some': 4011}, {'with': 4012}, {'<them>': 4013}, {'to': 4014, 'with': 4012}, {'it': 4015}, {'<off_it>': 582, 'been':
584, 'being': 584, 'gets': 584, 'got': 584, 'had': 586, 'has': 587, 'is': 584, 'moved': 2155, 's': 588, 'w': 590,
'was': 584, 'were': 584, 'with': 590}, {'^': 614, 's': 615}, {'<their>': 615, 'N': 4018, 'the': 615}, {'<their>':
3751}, {'<them>': 2173, 'N': 2173, 'for': 2381}, {'for': 2381}, {'at': 3684}, {'a': 3879, 'my': 3879, 'the': 3879},
{'<told_by>': 894, '<view>': 898}, {':': 92, 'is': 923, 'was': 923}, {'...': 4026, ':': 92}, {'is': 923, 'was': 923},
{'...': 4028}, {'...': 4026}, {'...': 911, ':': 913, '<i>': 908, 'D': 4027, '^': 901, 'about': 4029, 'at': 4030, 'by':
4030, 'during': 4030, 'from': 94, 'in': 4030, 'is': 919, 'on': 4030, 'over': 4030, 're': 4029, 's': 921, 'that': 920,
'to': 902, 'via': 94, 'was': 919, 'when': 4030}, {'is': 956, 'was': 956}, {'...': 4032}, {'D': 92, '^': 0}, {'call':
4034, 'coffee': 4034, 'lunch': 4034, 'phone': 4034, 'zoom': 4034}, {'...': 4032, 'call': 4034, 'coffee': 4034,
'lunch': 4034, 'phone': 4034, 'the': 4035, 'zoom': 4034}, {'met': 4034, 'spoke': 4034, 'talked': 4034}, {'...': 4032,
'i': 4037, 'we': 4037}, {'...': 4032, '^': 0, 'at': 4033, 'during': 4033, 'is': 956, 'on': 4036, 'over': 4036, 'to':
92, 'was': 956, 'when': 4038}, {'...': 4032, '^': 0, 'at': 4033, 'during': 4033, 'is': 956, 'on': 4033, 'over': 4033,
'to': 92, 'was': 956, 'when': 4033}, {'...': 4032, 'at': 4033, 'during': 4033, 'on': 4033, 'over': 4033, 'when':
4033}, {'...': 4032, '^': 0, 'at': 4033, 'during': 4033, 'is': 956, 'on': 4036, 'over': 4036, 'to': 92, 'was': 956,
'when': 4033}, {'...': 4025, '2': 906, '2c': 905, '<told_by>': 894, '<view>': 4031, 'adamant': 3322, 'advice': 4039,
'agreed': 3321, 'arranged': 3321, 'avoiding': 1979, 'been': 2977, 'blanking': 1979, 'blunt': 3322, 'booked': 3321,
'certain': 3322, 'clear': 3322, 'confirmed': 3325, 'convinced': 3322, 'counsel': 4040, 'dodging': 1979, 'down': 3321,
'emphatic': 3322, 'finally': 2043, 'firm': 3322, 'fixed': 3321, 'ghosting': 1979, 'gone': 2042, 'gut': 925, 'hot':
927, 'ignoring': 1979, 'insistent': 3322, 'just': 2043, 'moved': 2156, 'now': 2043, 'of': 3332, 'on': 2184,
'penciled': 3333, 'pencilled': 3333, 'planned': 3321, 'positive': 3322, 'recommendation': 4040, 'scheduled': 3321,
'set': 3321, 'slated': 3321, 'suggestion': 4040, 'sure': 3322, 'take': 4041, 'tip': 4042, 'tuppence': 926, 'two':
929}, {'^': 1445}, {'^': 1954, 'am': 3952, 'are': 3952, 'be': 3962, 'd': 3963, 'm': 3952, 're': 3952, 'shall': 4044,
'would': 3963}, {'busy': 614, 'dark': 614, 'dense': 614, 'dry': 614, 'fast': 614, 'flat': 614, 'heavy': 614, 'long':
614, 'loud': 614, 'salty': 614, 'sharp': 614, 'short': 614, 'slow': 614, 'sweet': 614, 'thick': 614, 'thin': 614,
'vague': 614, 'wordy': 614}, {'too': 4046}, {'far': 4047, 'too': 4046, 'way': 4047}, {'are': 4048, 'is': 4048, 'was':
4048, 'were': 4048}, {'...': 4049}, {'^': 4050}, {'must': 0, 'need': 477, 'should': 0}, {'^': 4052}, {'you': 4053},
{'...': 4054, 's': 4051}, {'<bid>': 0, '<bid_of>': 900, 'do': 1445, 'don': 486, 'dont': 0, 'never': 0, 'not': 477},
{'<met_over>': 1729}, {'...': 4057, '<met_over>': 1729}, {'...': 4057, '<met_over>': 1729, 'a': 4058, 'an': 4058,
'her': 4058, 'his': 4058, 'our': 4058, 'the': 4058}, {'at': 4059, 'by': 4059, 'during': 4059, 'in': 4059, 'on': 4059,
'over': 4059}, {'much': 4060}, {'a': 1474, 'the': 1475, 'wine': 28}, {'her': 1484, 'his': 1484, 'my': 28}, {'in':
1598}, {'faith': 4064}, {'believe': 4064, 'believed': 4064, 'd': 3795, 'had': 4065, 'have': 4065, 'll': 3795, 've':
4065, 'will': 3795, 'would': 3795}, {'at': 4059, 'by': 4059, 'd': 2732, 'during': 4059, 'in': 4059, 'is': 2733, 'll':
2735, 'on': 4059, 'over': 4059, 's': 2733, 'will': 2735, 'would': 2735}, {'my': 1493}, {'big': 614, 'bitter': 614,
'bland': 614, 'bright': 614, 'busy': 614, 'clear': 614, 'cold': 614, 'dark': 614, 'dense': 614, 'dry': 614, 'fast':
614, 'flat': 614, 'hard': 614, 'heavy': 614, 'hot': 614, 'light': 614, 'long': 614, 'loud': 614, 'salty': 614,
'sharp': 614, 'short': 614, 'slow': 614, 'small': 614, 'soft': 614, 'strong': 614, 'sweet': 614, 'thick': 614, 'thin':
614, 'tight': 614, 'vague': 614, 'weak': 614, 'wordy': 614}, {'bit': 4069, 'little': 4069, 'touch': 4069}, {'too':
4069}, {'a': 4070, 'far': 4071, 'much': 4071, 'not': 4069, 'rather': 4069, 'too': 4069, 'way': 4071}, {'are': 4072,
'is': 4072, 's': 4072, 'was': 4072, 'were': 4072}, {'...': 4073}, {'<their>': 4074, 'the': 4074}, {'^': 4075}, {'...':
3782, '^': 4075, 'that': 4076}, {'<me>': 1459, '<them>': 4077, 'N': 3787, 'my': 3518, 'our': 3518, 'the': 3518},
{'believe': 4064, 'believed': 4064, 'd': 3799, 'had': 4065, 'have': 4065, 'll': 3799, 've': 4065, 'will': 3799,
'would': 3799}, {'did': 92, 'do': 92}, {'<i>': 4080}, {'': (13, 'talk'), '...': 3960, ':': 45, '<i>': 4045, '<their>':
4051, 'N': 4055, '^': 4056, 'as': 4061, 'best': 2727, 'better': 2727, 'bring': 4062, 'do': 1477, 'don': 1479, 'dont':
1480, 'forget': 377, 'get': 1483, 'give': 4063, 'good': 1486, 'have': 1487, 'hello': 278, 'hey': 278, 'hi': 278,
'high': 2728, 'hold': 1488, 'i': 4066, 'it': 4067, 'its': 2733, 'keep': 1490, 'never': 1491, 'no': 2163, 'not': 2163,
'safer': 2727, 'say': 1492, 'send': 4068, 'smarter': 2727, 'so': 4060, 'start': 1495, 'stop': 377, 'take': 1496,
'thank': 28, 'that': 3967, 'the': 4051, 'time': 2727, 'to': 4078, 'we': 4079, 'whatever': 4081, 'wise': 2727, 'wiser':
2727, 'worth': 2727}, {'alone': 38, 'for': 2265, 'in': 2439, 'like': 3237, 'on': 3183}, {'<their>': 278, 'a': 278,
'my': 278, 'our': 278, 'the': 278}, {'': (23, 'contact'), 'over': 4084}, {'for': 2433, 'on': 3432, 'vain': 38}, {'':
(23, 'contact'), '^': 3434}, {'<their>': 4087, 'N': 2324, 'a': 278, 'my': 278, 'our': 278, 'the': 278}, {'': (23,
'contact'), '<them>': 3370, 'N': 3370}, {'...': 4083, 'across': 2709, 'behind': 2708, 'beside': 2708, 'down': 4085,
'for': 2433, 'in': 4086, 'near': 2708, 'next': 2710, 'opposite': 2708, 'over': 4084, 'through': 4088, 'to': 3432,
'up': 3227, 'with': 4089}, {'date': 16}, {'the': 4091}, {'draft': 38}, {'a': 4093}, {'as': 4094}, {'it': 4095},
{'park': 38}, {'car': 4097, 'hall': 38, 'road': 38, 'room': 38, 'street': 38}, {'the': 4098}, {'bus': 38, 'car': 38,
'distance': 38, 'taxi': 38, 'train': 38, 'window': 38}, {'bus': 38, 'car': 38, 'taxi': 38, 'train': 38, 'window': 38},
{'a': 4100, 'afar': 38, 'my': 4101, 'the': 4100}, {'distance': 38, 'magazine': 38, 'news': 38, 'paper': 38}, {'a':
3147, 'the': 4103}, {'': (23, 'contact'), '...': 3151, 'across': 4099, 'from': 4102, 'in': 4104, 'on': 3150, 'online':
38, 's': 3423}, {'': (0, 'missed'), '...': 1928, '<their>': 3164, '<told_in>': 38, 'a': 3164, 'an': 3164, 'my': 3164,
'our': 3164, 'the': 3164, 'today': 3165}, {'from': 3168, 'in': 3168, 'on': 4106, 'via': 3168}, {'...': 2807, '<them>':
278, 'N': 4105, 'from': 3645, 'in': 3647, 'it': 4107, 'on': 3650, 'second': 3175, 'secondhand': 38, 'that': 4107,
'this': 3648, 'through': 3652, 'via': 3647}, {'': (13, 'talk'), '...': 3960, ':': 45, '<i>': 3964, '^': 4056, 'best':
2727, 'better': 2727, 'bring': 4062, 'do': 1477, 'don': 1479, 'dont': 1480, 'forget': 377, 'get': 1483, 'give': 4063,
'good': 1486, 'have': 1487, 'high': 2728, 'hold': 1488, 'i': 3966, 'it': 2736, 'its': 2733, 'keep': 1490, 'never':
1491, 'no': 2163, 'not': 2163, 'safer': 2727, 'say': 1492, 'send': 4068, 'smarter': 2727, 'start': 1495, 'stop': 377,
'take': 1496, 'thank': 28, 'that': 3967, 'time': 2727, 'to': 1460, 'whatever': 4081, 'wise': 2727, 'wiser': 2727,
'worth': 2727}, {'': (2, 'plan'), 'for': 16}, {'<their>': 38, 'D': 38, 'my': 38, 'on': 38, 'our': 38, 'the': 38},
{'from': 3645, 'in': 3168, 'it': 3648, 'on': 3174, 'second': 3175, 'secondhand': 38, 'that': 3648, 'this': 3648,
'through': 3652, 'via': 3168}, {'N': 278, 'from': 3645, 'in': 3168, 'it': 3648, 'on': 3174, 'second': 3175,
'secondhand': 38, 'that': 3648, 'this': 3648, 'through': 3652, 'via': 3168}, {'<their>': 3714, 'D': 81, 'N': 3715},
{'...': 4114}, {'^': 4115}, {'<contact_of>': 2648, 'comments': 2624, 'corrections': 2624, 'edits': 2624, 'feedback':
2624, 'notes': 2624, 'redlines': 2624, 'remarks': 2624, 's': 2787, 'suggestions': 2624}, {'article': 625, 'book': 625,
'candidates': 608, 'checklist': 625, 'comments': 2651, 'contacts': 608, 'corrections': 2651, 'edits': 2651,
'feedback': 2651, 'guide': 625, 'leads': 608, 'link': 625, 'list': 2656, 'lot': 2653, 'name': 608, 'names': 608,
'notes': 2651, 'numbers': 608, 'page': 2653, 'pages': 2653, 'people': 608, 'podcast': 625, 'redlines': 2651, 's':
2657, 'sheet': 2653, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625}, {'...': 4118, 'article': 625, 'book':
625, 'candidates': 608, 'checklist': 625, 'comments': 2651, 'contact': 2837, 'contacts': 608, 'corrections': 2651,
'couple': 2661, 'edits': 2651, 'feedback': 2651, 'few': 2660, 'guide': 625, 'leads': 608, 'link': 625, 'list': 2656,
'lot': 2653, 'name': 2840, 'names': 608, 'notes': 2651, 'number': 2837, 'numbers': 608, 'page': 2653, 'pages': 2653,
'people': 608, 'piece': 625, 'podcast': 625, 'redlines': 2651, 's': 2657, 'sheet': 2653, 'spreadsheet': 625,
'suggestions': 2651, 'template': 625, 'video': 625}, {'...': 2687, 'article': 625, 'book': 625, 'checklist': 625,
'guide': 625, 'link': 625, 'list': 625, 'piece': 625, 'podcast': 625, 'spreadsheet': 625, 'template': 625, 'video':
625}, {'article': 625, 'book': 625, 'checklist': 625, 'comments': 2651, 'corrections': 2651, 'edits': 2651,
'feedback': 2651, 'guide': 625, 'link': 625, 'list': 2656, 'lot': 2653, 'notes': 2651, 'page': 2653, 'pages': 2653,
'podcast': 625, 'redlines': 2651, 's': 2657, 'sheet': 2653, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625},
{'...': 4121, 'article': 625, 'book': 625, 'checklist': 625, 'comments': 2651, 'corrections': 2651, 'edits': 2651,
'feedback': 2651, 'guide': 625, 'link': 625, 'list': 2656, 'lot': 2653, 'notes': 2651, 'page': 2653, 'pages': 2653,
'piece': 625, 'podcast': 625, 'redlines': 2651, 's': 2657, 'sheet': 2653, 'spreadsheet': 625, 'suggestions': 2651,
'template': 625, 'video': 625}, {'article': 625, 'book': 625, 'link': 625, 'piece': 625, 'podcast': 625, 'template':
625, 'video': 625}, {'...': 2691, 'article': 625, 'book': 625, 'checklist': 625, 'contact': 2837, 'guide': 625,
'link': 625, 'list': 625, 'name': 2837, 'number': 2837, 'piece': 625, 'podcast': 625, 's': 2657, 'spreadsheet': 625,
'template': 625, 'video': 625}, {'0': 2655, '<their>': 2838, 'a': 4119, 'an': 4120, 'detailed': 2666, 'four': 2668,
'full': 2666, 'half': 2671, 'lots': 2666, 'my': 4122, 'our': 2692, 'pages': 2666, 'several': 2670, 'some': 2655,
'that': 4123, 'the': 4124, 'three': 2655, 'two': 2655}, {'the': 1608}, {'luck': 1597}, {'of': 4127}, {'': (23,
'contact'), '...': 4117, '<contact_of>': 2648, 'N': 2650, '^': 4125, 'a': 2678, 'all': 4126, 'back': 2626, 'best':
4128, 'comments': 2624, 'corrections': 2624, 'detailed': 2626, 'edits': 2624, 'feedback': 2624, 'good': 4127,
'honest': 2626, 'luck': 1597, 'mark': 2625, 'markup': 2624, 'my': 2679, 'notes': 2624, 'on': 2793, 'our': 2680,
'over': 2793, 'redlines': 2624, 'remarks': 2624, 'some': 2679, 'suggestions': 2624, 'the': 2680, 'thoughts': 2624},
{'...': 2685, 'article': 625, 'book': 625, 'candidates': 608, 'checklist': 625, 'comments': 2651, 'contact': 2837,
'contacts': 608, 'corrections': 2651, 'couple': 2661, 'edits': 2651, 'feedback': 2651, 'few': 2660, 'guide': 625,
'leads': 608, 'link': 625, 'list': 625, 'name': 2840, 'names': 608, 'notes': 2651, 'number': 2837, 'numbers': 608,
'people': 608, 'piece': 625, 'podcast': 625, 'redlines': 2651, 's': 2657, 'spreadsheet': 625, 'suggestions': 2651,
'template': 625, 'video': 625}, {'...': 2689, 'article': 625, 'book': 625, 'checklist': 625, 'comments': 2651,
'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'guide': 625, 'link': 625, 'list': 625, 'notes': 2651, 'piece':
625, 'podcast': 625, 'redlines': 2651, 's': 2657, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625, 'video':
625}, {'0': 2684, '<their>': 2838, 'a': 4130, 'an': 4120, 'detailed': 2666, 'four': 2660, 'full': 2666, 'lots': 2666,
'my': 4131, 'our': 2692, 'pages': 2666, 'some': 2684, 'that': 4123, 'the': 4124, 'three': 2684, 'two': 2684}, {'...':
2677, '<contact_of>': 2648, 'client': 617, 'customer': 617, 'few': 2626, 'lead': 617}, {'': (23, 'contact'), '...':
2649, '<contact_of>': 2648, 'N': 2650, '^': 4132, 'a': 4133, 'back': 2626, 'comments': 2624, 'corrections': 2624,
'detailed': 2626, 'edits': 2624, 'feedback': 2624, 'honest': 2626, 'mark': 2625, 'markup': 2624, 'my': 2679, 'notes':
2624, 'our': 2680, 'redlines': 2624, 'remarks': 2624, 'some': 2679, 'suggestions': 2624, 'the': 2680, 'thoughts':
2624}, {'<their>': 3714, 'N': 3715, 'to': 2780}, {'business': 3716, 'candidate': 4135, 'candidates': 4135, 'client':
4135, 'clients': 4135, 'customer': 4135, 'customers': 4135, 'job': 3716, 'lead': 4135, 'leads': 4135}, {'...': 4136,
'business': 3716, 'candidate': 4135, 'candidates': 4135, 'client': 4135, 'clients': 4135, 'customer': 4135,
'customers': 4135, 'job': 3716, 'lead': 4135, 'leads': 4135}, {'...': 3716, '0': 4137, 'a': 4137, 'my': 2697, 'our':
2697, 'some': 4137, 'three': 4137, 'two': 4137}, {'double': 2516, 'quick': 2514, 'warm': 2514}, {'a': 2697, 'an':
2697, 'my': 2697, 'our': 2697, 'some': 2697, 'the': 2697}, {'...': 2946, '<contact_of>': 2783, '<their>': 2786, '^':
4140, 'the': 2797, 'to': 2948}, {'...': 2946, '<their>': 2786, '^': 2698, 'to': 2948}, {'<contact_of>': 2783, 'e':
2513, 'email': 2512, 'intro': 2511, 'introduction': 2511, 'mail': 2512, 'whatsapp': 2512}, {'...': 2946,
'<contact_of>': 2783, '<their>': 2786, '<them>': 4129, 'N': 4134, '^': 4138, 'a': 4139, 'across': 2699, 'along': 2949,
'an': 2514, 'comments': 2702, 'edits': 2702, 'feedback': 2702, 'my': 2703, 'notes': 2702, 'on': 4141, 'over': 4142,
'some': 2703, 'that': 2514, 'the': 4143, 'thoughts': 2702, 'to': 2948}, {'': (2, 'plan'), '^': 2377}, {'': (2,
'plan'), '<their>': 3351, 'N': 2076, 'a': 4145, 'an': 2378, 'for': 16, 'out': 2077, 'the': 4145}, {'<them>': 2750,
'D': 16, 'N': 2750, 'for': 16, 'up': 4146}, {'<their>': 2273}, {'have': 16, 'meet': 16, 'see': 16, 'visit': 16, 'we':
28}, {'experience': 2812, 'learnings': 2812, 'lessons': 2812, 'pointers': 2812, 'tips': 2812}, {'with': 625}, {'...':
2696, '<useful>': 2695, 'article': 4151, 'book': 4151, 'link': 4151, 'list': 4151, 'paper': 4151, 'podcast': 4151,
'report': 4151, 'template': 4151, 'video': 4151}, {'a': 4152, 'an': 4152, 'my': 4152, 'our': 2697, 'some': 2697,
'the': 4152}, {'booth': 3489, 'few': 3736, 'pitch': 3489, 'stall': 3489, 'stand': 3489, 'table': 3489}, {'about': 595,
'from': 595, 'in': 595, 'of': 595, 'on': 595, 'with': 595}, {'about': 595, 'in': 595, 'of': 595, 'on': 595, 'with':
595}, {'how': 4155}, {'booth': 3489, 'experience': 4155, 'experiences': 4156, 'i': 3733, 'insights': 3732, 'know':
4157, 'knowhow': 3732, 'knowledge': 4156, 'learnings': 4155, 'lessons': 4155, 'notes': 3732, 'pitch': 3489,
'pointers': 3732, 'stall': 3489, 'stand': 3489, 'story': 4156, 'table': 3489, 'take': 3732, 'tips': 3732, 'trick':
4156, 'tricks': 4155, 'war': 3735, 'we': 3733}, {'...': 4150, 'N': 3424, '^': 4153, 'a': 4154, 'across': 2699, 'my':
4158, 'our': 4158, 'over': 2699, 'some': 3736, 'the': 3491, 'what': 3740}, {'learnings': 595, 'lessons': 595,
'pointers': 595, 'tips': 595, 'tricks': 595}, {'few': 4160}, {'a': 4161, 'my': 4160, 'our': 4160, 'some': 4160},
{'<them>': 4162, 'N': 4162}, {'1': 3554, 'D': 3555, 'breakfast': 3553, 'call': 3553, 'catch': 3556, 'chat': 3553,
'coffee': 3553, 'demo': 3553, 'dinner': 3553, 'fri': 3551, 'friday': 3557, 'from': 3767, 'interview': 3553, 'lunch':
3553, 'meeting': 3553, 'mon': 3551, 'monday': 3557, 'my': 3564, 'our': 3564, 'sat': 3551, 'session': 3553, 'sun':
3551, 'the': 3564, 'thu': 3551, 'thurs': 3551, 'thursday': 3557, 'to': 2155, 'today': 3557, 'tomorrow': 3557, 'tue':
3551, 'tues': 3551, 'tuesday': 3557, 'wed': 3551, 'wednesday': 3557}, {'hands': 278}, {'bring': 3127, 'call': 38,
'catch': 429, 'connect': 534, 'drop': 3040, 'get': 3052, 'give': 3046, 'introduce': 534, 'look': 3048, 'meet': 38,
'pop': 3049, 'ring': 38, 'see': 38, 'to': 3567, 'visit': 38, 'we': 28}, {'^': 594, 'ropes': 595}, {'^': 594, 'a': 595,
'around': 595, 'how': 595, 'my': 595, 'our': 595, 'round': 595, 'the': 4167, 'to': 595, 'what': 595, 'where': 595,
'which': 595}, {'': (9, 'told'), 'a': 595, 'how': 595, 'my': 595, 'our': 595, 'the': 595, 'to': 595}, {'<them>': 4168,
'N': 4169, '^': 2467}, {'<them>': 3376, 'N': 3376}, {'^': 594, 'to': 595}, {'a': 595, 'how': 4172, 'my': 595, 'our':
595, 'the': 595, 'to': 595}, {'<them>': 4173, 'N': 3376}, {'<they>': 28, 'it': 28}, {'over': 4084}, {'down': 4176,
'over': 4084, 'through': 4084}, {'...': 2946, '<them>': 2794, 'N': 2795, 'along': 3099, 'on': 3099, 'over': 3099,
'to': 2948}, {'call': 38, 'catch': 38, 'contact': 38, 'email': 38, 'get': 1140, 'phone': 38, 'reach': 38, 'reply': 38,
'ring': 38, 'text': 38}, {'to': 4179}, {'<i>': 2714, 'busy': 4180, 'did': 279, 'no': 2009, 'that': 28, 'was': 279,
'were': 279, 'you': 1534}, {'afternoon': 1922, 'day': 1922, 'days': 1922, 'evening': 1922, 'h': 1922, 'hour': 1922,
'hours': 1922, 'hr': 1922, 'hrs': 1922, 'morning': 1922}, {'came': 429}, {'<their>': 562, 'N': 2076, '^': 2400, 'out':
876}, {'up': 2518}, {'my': 278, 'our': 278}, {'at': 4186, 'here': 278, 'with': 975}, {'hours': 4187, 'mins': 4187,
'minutes': 4187}, {'day': 4187}, {'hour': 4187}, {'an': 4190}, {'afternoon': 4187, 'day': 4187, 'evening': 4187,
'morning': 4187}, {'hours': 4187}, {'0': 4188, 'a': 4189, 'an': 4190, 'half': 4191, 'the': 4192, 'two': 4193}, {'^':
568, 'for': 569, 'in': 569, 'on': 569, 'through': 569, 'to': 569, 'with': 569}, {'<them>': 4195}, {'<them>': 614},
{'with': 4197}, {'...': 4198}, {'^': 4199}, {'s': 4200}, {'<their>': 4200, 'N': 4201}, {'on': 4202, 'over': 4202,
'through': 4202, 'thru': 4202}, {'': (22, 'gave:volunteering'), '<det>': 5, '<their>': 5, 'house': 5, 'out': 5, 'up':
5}, {'<helping>': 4204}, {'^': 4205}, {'^': 4205, 'to': 4206}, {'<them>': 4207, 'N': 4207}, {'^': 5, 'at': 562, 'for':
562, 'with': 562}, {'': (23, 'contact'), '<cause>': 2472, 'a': 2473, 'our': 2473, 'the': 2473}, {'<helped>': 4196,
'<time_unit>': 2477, 'at': 2474, 'combing': 4203, 'for': 2474, 'going': 4203, 'helping': 4208, 'in': 2474, 'looking':
4203, 'mentoring': 569, 'volunteering': 4209, 'with': 4210, 'working': 4203}, {'...': 4211, '0': 4188, '<time_unit>':
2502, 'a': 4189, 'an': 4190, 'half': 4191, 'the': 4192, 'two': 4193}, {'guarantor': 1935, 'referee': 1935,
'reference': 1935}, {'s': 4213}, {'<their>': 4213, 'N': 4214, 'a': 4213}, {'': (23, 'contact'), 'as': 4215, 'up':
2518}, {'...': 2807, 'from': 3645, 'in': 3168, 'it': 3648, 'on': 3174, 'second': 3175, 'secondhand': 38, 'that': 3648,
'this': 3648, 'through': 3652, 'via': 3168}, {'<their>': 3485, '<them>': 562, 'N': 3488, 'a': 3490, 'an': 2378, 'for':
2490, 'my': 3491, 'our': 3491, 'the': 3496}, {'up': 593}, {'as': 562, 'for': 562}, {'in': 4220, 'up': 2518}, {'at':
279}, {'': (23, 'contact'), '^': 3368, 'company': 3369}, {'<them>': 3370, 'N': 4223}, {'at': 3684, 'in': 3227, 'over':
4222, 'up': 3227, 'with': 4224}, {'...': 93, ':': 918}, {'about': 595, 'at': 617, 'in': 2581, 'on': 595, 'through':
595, 'to': 617, 'toward': 617, 'towards': 617, 'with': 595}, {'<me>': 2396, '<them>': 4227, 'N': 4227, '^': 3837},
{'as': 562, 'for': 2743}, {'for': 2433, 'in': 4229}, {'in': 4220}, {'': (0, 'missed'), 'again': 38, 'up': 38}, {'me':
4232, 'us': 4232}, {'answered': 38, 'been': 439, 'called': 38, 'come': 1140, 'got': 1140, 'replied': 38, 'responded':
38, 'rung': 38, 'written': 38}, {'not': 4234}, {'t': 4234}, {'ever': 2412, 'get': 2411, 'got': 2411, 'gotten': 2411,
'quite': 2412, 'yet': 2412}, {'has': 4235, 'hasn': 4236, 'hasnt': 4234, 'haven': 4236, 'havent': 4234, 'not': 4237,
'trying': 2158}, {'<their>': 562, 'N': 2076, 'as': 562, 'for': 2743, 'vain': 38}, {'by': 38, 'for': 2517}, {'...':
4083, '<me>': 3381, 'across': 2709, 'as': 4215, 'behind': 2708, 'beside': 2708, 'for': 2433, 'in': 4239, 'me': 4232,
'near': 2708, 'next': 2710, 'opposite': 2708, 'up': 4240, 'us': 4232}, {'vm': 38}, {'vm': 38, 'voicemail': 38},
{'...': 3016, '2': 4242, 'to': 4243}, {'as': 22, 'that': 22}, {'me': 4245}, {'so': 38}, {'traffic': 4247}, {'<their>':
3763, 'in': 4248, 'up': 2518}, {'<i>': 1955, '<them>': 3802, 'N': 3664, 'that': 1964}, {'<i>': 1955, 'best': 2727,
'better': 2727, 'high': 2728, 'it': 2736, 'its': 2733, 'safer': 2727, 'smarter': 2727, 'time': 2727, 'wise': 2727,
'wiser': 2727, 'worth': 2727}, {':': 45, '<i>': 1955, 'best': 2727, 'better': 2727, 'high': 2728, 'it': 2736, 'its':
2733, 'no': 2163, 'not': 2163, 'safer': 2727, 'smarter': 2727, 'that': 4251, 'time': 2727, 'wise': 2727, 'wiser':
2727, 'worth': 2727}, {'be': 38, 'call': 38, 'go': 38, 'have': 38, 'join': 38, 'meet': 38, 'ring': 38, 'see': 38,
'speak': 38, 'visit': 38}, {'to': 4253}, {'myself': 785, 'ourselves': 785}, {'upon': 4255}, {':': 902, 'it': 4256},
{'a': 3879, 'it': 4256, 'my': 3879, 'the': 3879}, {'^': 1596, 'giving': 1597, 'quitting': 1597, 'resigning': 1597,
'throwing': 1597}, {'^': 1596, 'from': 4259}, {'^': 1597}, {'ledge': 1597}, {'the': 4262}, {'': (21,
'gave:encouragement'), '^': 1596}, {'^': 4264, 'giving': 1597, 'quitting': 1597, 'resigning': 1597, 'throwing': 1597},
{'of': 4265}, {'doubts': 1596, 'fears': 1596, 'jitters': 1596, 'nerves': 1596, 'panic': 1596, 'wobble': 1596,
'worries': 1596}, {'^': 4267}, {'<their>': 4268, '^': 594, 'the': 4268}, {'around': 1597, 'down': 4260, 'into': 4261,
'off': 4263, 'out': 4266, 'round': 1597, 'through': 4269, 'up': 1597}, {'from': 4259}, {'of': 4259}, {'down': 4271,
'off': 4263, 'out': 4272, 'round': 1597, 'through': 4269}, {'': (23, 'contact'), '<me>': 2046, '<them>': 4270, 'N':
4273}, {'<me>': 2046}, {'as': 2340, 'assembly': 2480, 'class': 2480, 'demo': 2480, 'for': 563, 'lesson': 2480,
'masterclass': 2480, 'pro': 564, 'session': 2480, 'story': 2485, 'storytime': 2480, 'talk': 2480, 'tour': 2480,
'training': 2480, 'unpaid': 562, 'workshop': 2480}, {'^': 594, 'a': 595, 'how': 595, 'my': 595, 'our': 595, 'the':
595, 'to': 595}, {'...': 2466, 'boys': 2350, 'children': 2350, 'class': 2350, 'girls': 2350, 'juniors': 2350, 'kids':
2350, 'pupils': 2350, 'u0': 2350, 'under': 2351, 'youngsters': 2350}, {'...': 3185, '^': 2352, 'assembly': 2480,
'class': 2480, 'demo': 2480, 'duty': 2310, 'group': 2310, 'lesson': 2480, 'masterclass': 2480, 'reading': 2310,
'round': 2310, 'route': 2310, 'session': 2480, 'shift': 2310, 'slot': 2310, 'stall': 2310, 'story': 2485, 'storytime':
2480, 'talk': 2480, 'tour': 2480, 'training': 2480, 'turn': 2310, 'workshop': 2480}, {'...': 4276, '0': 2428,
'<their>': 2428, '<them>': 4277, 'N': 4277, '^': 4278, 'a': 3187, 'an': 3187, 'as': 2340, 'assembly': 2480, 'class':
2480, 'demo': 2480, 'for': 563, 'lesson': 2480, 'masterclass': 2480, 'pro': 564, 'session': 2480, 'some': 3229,
'story': 2485, 'storytime': 2480, 'talk': 2480, 'the': 4279, 'three': 2428, 'tour': 2480, 'training': 2480, 'two':
2428, 'unpaid': 562, 'workshop': 2480}, {'D': 902, '^': 901}, {'': (13, 'talk'), '<me>': 4281}, {'<bid>': 0, 'never':
0, 'not': 477, 'to': 0}, {'^': 4283}, {':': 45, '<plainly>': 4284, '^': 4283}, {'<bid>': 0, '<bid_of>': 900, 'never':
477, 'no': 477, 'not': 477, 'to': 0}, {'^': 4286}, {'<bid>': 0, 'not': 477, 'to': 0}, {'^': 4288}, {'...': 4289, '^':
4288}, {'...': 4289, '^': 4288, 'out': 4290}, {':': 45, '<i>': 1930, '<plainly>': 4285, 'D': 4287, '^': 4286, 'again':
4290, 'at': 988, 'bluntly': 4290, 'by': 988, 'during': 988, 'flat': 4291, 'in': 988, 'just': 45, 'on': 988, 'over':
988, 'simply': 45, 'straight': 4290, 'that': 1458, 'twice': 4290, 'via': 988, 'whatever': 4081}, {'do': 1445, 'don':
486, 'dont': 0, 'never': 0, 'not': 477}, {'<me>': 4292, '^': 4293}, {'article': 625, 'book': 625, 'candidates': 608,
'checklist': 625, 'comments': 2651, 'contacts': 608, 'corrections': 2651, 'd': 2022, 'edits': 2651, 'feedback': 2651,
'guide': 625, 'leads': 608, 'link': 625, 'list': 625, 'll': 2022, 'name': 608, 'names': 608, 'notes': 2651, 'numbers':
608, 'people': 608, 'podcast': 625, 'redlines': 2651, 's': 2657, 'should': 2022, 'spreadsheet': 625, 'suggestions':
2651, 'template': 625, 'will': 2022, 'would': 2022}, {'...': 4295, 'article': 625, 'book': 625, 'candidates': 608,
'checklist': 625, 'comments': 2651, 'contact': 2837, 'contacts': 608, 'corrections': 2651, 'couple': 2661, 'edits':
2651, 'feedback': 2651, 'few': 2660, 'guide': 625, 'leads': 608, 'link': 625, 'list': 625, 'name': 2840, 'names': 608,
'notes': 2651, 'number': 2837, 'numbers': 608, 'people': 608, 'podcast': 625, 'redlines': 2651, 's': 2657,
'spreadsheet': 625, 'suggestions': 2651, 'template': 625}, {'article': 625, 'book': 625, 'checklist': 625, 'comments':
2651, 'corrections': 2651, 'd': 2022, 'edits': 2651, 'feedback': 2651, 'guide': 625, 'link': 625, 'list': 625, 'll':
2022, 'notes': 2651, 'podcast': 625, 'redlines': 2651, 's': 2657, 'should': 2022, 'spreadsheet': 625, 'suggestions':
2651, 'template': 625, 'will': 2022, 'would': 2022}, {'...': 4297, 'article': 625, 'book': 625, 'checklist': 625,
'comments': 2651, 'corrections': 2651, 'edits': 2651, 'feedback': 2651, 'guide': 625, 'link': 625, 'list': 625,
'notes': 2651, 'podcast': 625, 'redlines': 2651, 's': 2657, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625},
{'...': 2674, 'article': 625, 'book': 625, 'checklist': 625, 'contact': 2837, 'guide': 625, 'link': 625, 'list': 625,
'name': 2837, 'number': 2837, 'podcast': 625, 's': 2657, 'spreadsheet': 625, 'template': 625}, {'0': 2684, '<their>':
2838, 'a': 4296, 'an': 2664, 'detailed': 2666, 'four': 2660, 'full': 2666, 'lots': 2666, 'my': 4298, 'our': 2675,
'pages': 2666, 'some': 2684, 'the': 4299, 'three': 2684, 'two': 2684}, {'...': 2788, '<contact_of>': 2648, 'N': 2650,
'^': 4300, 'a': 2678, 'all': 4126, 'back': 2626, 'best': 4128, 'comments': 2624, 'corrections': 2624, 'detailed':
2626, 'edits': 2624, 'feedback': 2624, 'good': 4127, 'honest': 2626, 'luck': 1597, 'mark': 2625, 'markup': 2624, 'my':
2679, 'notes': 2624, 'on': 2793, 'our': 2680, 'over': 2793, 'redlines': 2624, 'remarks': 2624, 'some': 2679, 'that':
2026, 'the': 2680, 'thoughts': 2624}, {'<contact_of>': 2648, 'and': 2267, 'but': 2267}, {'...': 2685, 'article': 625,
'book': 625, 'candidates': 608, 'checklist': 625, 'comments': 2651, 'contact': 2837, 'contacts': 608, 'corrections':
2651, 'couple': 2661, 'edits': 2651, 'feedback': 2651, 'few': 2660, 'guide': 625, 'leads': 608, 'link': 625, 'list':
625, 'name': 2840, 'names': 608, 'notes': 2651, 'number': 2837, 'numbers': 608, 'people': 608, 'podcast': 625,
'redlines': 2651, 's': 2657, 'spreadsheet': 625, 'suggestions': 2651, 'template': 625}, {'...': 2691, 'article': 625,
'book': 625, 'checklist': 625, 'contact': 2837, 'guide': 625, 'link': 625, 'list': 625, 'name': 2837, 'number': 2837,
'podcast': 625, 's': 2657, 'spreadsheet': 625, 'template': 625}, {'0': 2684, '<their>': 2838, 'a': 4303, 'an': 2688,
'detailed': 2666, 'four': 2660, 'full': 2666, 'lots': 2666, 'my': 2690, 'our': 2692, 'pages': 2666, 'some': 2684,
'the': 4304, 'three': 2684, 'two': 2684}, {'...': 4302, '<contact_of>': 2648, 'N': 2650, '^': 4305, 'a': 2678, 'and':
2267, 'back': 2626, 'but': 2267, 'comments': 2624, 'corrections': 2624, 'detailed': 2626, 'edits': 2624, 'feedback':
2624, 'honest': 2626, 'mark': 2625, 'markup': 2624, 'my': 2679, 'notes': 2624, 'our': 2680, 'redlines': 2624,
'remarks': 2624, 'some': 2679, 'the': 2680, 'thoughts': 2624, 'to': 2269}, {'': (23, 'contact'), '...': 2946, '<me>':
1459, '<them>': 4301, 'N': 4306, 'along': 3099, 'on': 3099, 'over': 3099, 'to': 2948}, {'': (10, 'thanks')}, {'you':
4308}, {'d': 476, 'must': 0, 'need': 477, 'ought': 477, 'should': 0, 'shouldn': 486}, {'<them>': 845}, {'^': 4310,
'd': 28, 'had': 28, 'promised': 845, 'said': 845, 'swore': 845, 'told': 4311}, {'<off_it>': 583, 'D': 278, 'at': 278,
'by': 278, 'during': 278, 'on': 278, 'over': 278}, {'<i>': 4312, '<they>': 28, 'been': 584, 'being': 584, 'gets': 584,
'got': 584, 'had': 586, 'has': 587, 'is': 584, 's': 588, 'was': 4313, 'were': 584}, {'in': 2133, 'now': 2134}, {'in':
2133, 'is': 4315, 'now': 2134, 's': 4315}, {'<view>': 1878, 'advice': 1949, 'ball': 4316, 'five': 2193, 'four': 2193,
'three': 2193, 'two': 2193, 'whole': 1921}, {'1': 774, 'a': 784, 'an': 784, 'another': 780, 'appointment': 18,
'board': 780, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 776, 'chat': 18, 'coffee': 18, 'date': 18, 'demo':
18, 'dinner': 18, 'drinks': 18, 'final': 780, 'first': 780, 'follow': 782, 'interview': 18, 'lunch': 18, 'meeting':
18, 'monthly': 780, 'mtg': 18, 'my': 784, 'one': 778, 'our': 784, 'phone': 779, 'quick': 780, 'second': 780,
'session': 18, 'short': 780, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 780, 'video': 779, 'weekly': 780,
'workshop': 18, 'zoom': 18}, {'is': 4318, 's': 4318}, {'and': 3144, 'are': 3145, 'assured': 1760, 'assures': 1760,
'guaranteed': 1759, 'guarantees': 1759, 'is': 3145, 'pinky': 1852, 're': 3145, 's': 3145, 'swears': 1759, 'swore':
1759, 'vowed': 1759, 'vows': 1759}, {'asking': 22, 'calling': 22, 'hiring': 22, 'inviting': 22, 'whether': 22}, {':':
902, 'about': 4321, 'of': 4321}, {'...': 3960, ':': 45, '<i>': 3964, 'best': 2727, 'better': 2727, 'high': 2728, 'it':
2736, 'its': 2733, 'no': 2163, 'not': 2163, 'safer': 2727, 'smarter': 2727, 'that': 3967, 'time': 2727, 'wise': 2727,
'wiser': 2727, 'worth': 2727}, {'been': 584, 'being': 584, 'gets': 584, 'got': 584, 'had': 586, 'has': 587, 'is': 584,
's': 588, 'was': 4313, 'were': 584}, {'s': 4051}, {'asking': 38, 'calling': 38, 'emailing': 38, 'inviting': 38,
'messaging': 38, 'ringing': 38, 'seeing': 38, 'texting': 38, 'visiting': 38}, {'of': 805}, {'calling': 38}, {'<i>':
3954, '<their>': 4051, 'N': 4325, 'about': 4326, 'better': 4327, 'of': 4328, 'that': 3955, 'the': 4051}, {'s': 2931},
{'<their>': 2931, 'N': 4330, '^': 3837}, {'...': 867, '<work_thing>': 614, 'book': 614, 'cv': 614, 'deck': 614,
'draft': 614, 'pitch': 614, 'plan': 614, 'proposal': 614, 'website': 614}, {'^': 4332}, {'<their>': 4333, 'N': 2324},
{'up': 2754}, {'^': 608, 'about': 617, 'on': 617}, {'off': 4336}, {'...': 93, ':': 92, '<them>': 4337, 'from': 1950,
'is': 956, 'was': 956}, {'course': 608, 'flat': 608, 'fund': 608, 'gig': 608, 'grant': 608, 'job': 608, 'opening':
608, 'position': 608, 'role': 608, 'scholarship': 608, 'tender': 608, 'vacancy': 608}, {'...': 4339, 'course': 608,
'flat': 608, 'fund': 608, 'gig': 608, 'grant': 608, 'job': 608, 'opening': 608, 'position': 608, 'role': 608,
'scholarship': 608, 'tender': 608, 'vacancy': 608}, {'a': 4340, 'an': 4340, 'the': 4340}, {'^': 4341}, {'^': 608,
'about': 617, 'on': 617, 'to': 617}, {'about': 4342, 'off': 4343}, {'about': 617, 'to': 617}, {'off': 4345},
{'<them>': 4344, 'N': 4346}, {'<them>': 4346, 'N': 4346}, {':': 290, 'N': 1942}, {'person': 1729}, {'phone': 1729},
{'the': 4351}, {'in': 4350, 'on': 4352}, {'...': 3032, 'D': 2155}, {'1': 4354}, {'up': 4354}, {'1': 4355, 'breakfast':
4354, 'call': 4354, 'catch': 4356, 'chat': 4354, 'coffee': 4354, 'demo': 4354, 'dinner': 4354, 'interview': 4354,
'it': 4354, 'lunch': 4354, 'meeting': 4354, 'session': 4354}, {'1': 4355, 'breakfast': 4354, 'call': 4354, 'catch':
4356, 'chat': 4354, 'coffee': 4354, 'demo': 4354, 'dinner': 4354, 'interview': 4354, 'it': 4354, 'lunch': 4354,
'meeting': 4354, 'my': 4357, 'our': 4357, 'session': 4354, 'the': 4357}, {'': (13, 'talk'), '1': 4355, 'breakfast':
4354, 'call': 4354, 'catch': 4356, 'chat': 4354, 'coffee': 4354, 'demo': 4354, 'dinner': 4354, 'interview': 4354,
'it': 4354, 'lunch': 4354, 'meeting': 4354, 'my': 4357, 'our': 4357, 'session': 4354, 'the': 4357}, {'aid': 2281,
'arrange': 28, 'assist': 2281, 'big': 2172, 'buck': 2172, 'cheer': 2172, 'confirm': 28, 'congratulate': 28, 'do':
4349, 'egg': 2172, 'gee': 2172, 'help': 2281, 'me': 4353, 'move': 4358, 'perk': 2172, 'plan': 28, 'postpone': 4358,
'push': 4358, 'rearrange': 4359, 'reschedule': 4358, 'say': 28, 'shift': 4358, 'spur': 2172, 'tell': 1481}, {'': (12,
'task'), ':': 290, 'N': 1942}, {'<bid>': 0, '<bid_of>': 900, 'ask': 0, 'go': 0, 'never': 477, 'no': 477, 'not': 477,
'to': 0}, {'<met_over>': 1729, '^': 986}, {'...': 4057, '<met_over>': 1729, 'call': 1729, 'coffee': 1729, 'dinner':
1729, 'drinks': 1729, 'email': 1729, 'lunch': 1729, 'meeting': 1729, 'message': 1729, 'person': 1729, 'phone': 1729,
'teams': 1729, 'text': 1729, 'zoom': 1729}, {'...': 4363, '<met_over>': 1729, 'a': 4364, 'an': 4058, 'call': 1729,
'coffee': 1729, 'dinner': 1729, 'drinks': 1729, 'email': 1729, 'her': 4058, 'his': 4058, 'lunch': 1729, 'meeting':
1729, 'message': 1729, 'our': 4058, 'person': 1729, 'phone': 1729, 'teams': 1729, 'text': 1729, 'the': 4364, 'zoom':
1729}, {'...': 4363, '<met_over>': 1729, 'a': 4058, 'an': 4058, 'her': 4058, 'his': 4058, 'our': 4058, 'the': 4058},
{'ask': 0, 'go': 0}, {'^': 4367}, {'...': 3960, ':': 45, '<i>': 1930, '<plainly>': 4285, '<their>': 28, '<they>': 28,
'D': 4287, 'N': 28, '^': 4362, 'about': 28, 'again': 4290, 'at': 4365, 'bluntly': 4290, 'by': 4365, 'during': 4366,
'flat': 4291, 'in': 4365, 'just': 45, 'on': 4365, 'over': 4365, 'simply': 45, 'so': 4060, 'straight': 4290, 'that':
1525, 'to': 4368, 'twice': 4290, 'via': 988, 'whatever': 4081}, {'on': 1597}, {'at': 3999, 'going': 1597}, {'at':
3999, 'with': 3999}, {'carry': 4370, 'give': 2877, 'keep': 4371, 'lose': 3993, 'push': 4370, 'quit': 1597, 'stick':
4372, 'stop': 1597, 'worry': 1597}, {'to': 4373}, {'going': 785}, {'are': 4375, 'can': 290, 'd': 290, 'is': 4375,
'll': 290, 'will': 290, 'would': 290}, {'accountant': 4376, 'assistant': 4376, 'bookkeeper': 4376, 'designer': 4376,
'engineers': 4376, 'girls': 4376, 'guys': 4376, 'lads': 4376, 'lawyer': 4376, 'lawyers': 4376, 'lot': 4376, 'office':
4376, 'people': 4376, 'side': 4376, 'team': 4376}, {'<they>': 3780, 'my': 4377, 'our': 4377}, {'<they>': 3780, 'and':
4374, 'my': 4377, 'not': 4374, 'our': 4377, 'that': 4378}, {'long': 1597}, {'a': 4380}, {'^': 1596, 'brilliantly':
1597, 'fine': 1597, 'great': 1597, 'well': 1597}, {'<meant_well>': 1597}, {'be': 4383, 'nail': 1597, 'smash': 1597},
{'to': 4384}, {'^': 1596, 'at': 1597, 'enough': 1597}, {'^': 1596, 'at': 1597}, {'^': 1596, 'ready': 1597}, {'than':
4388}, {'^': 1596, 'for': 1597}, {'^': 1596, 'enough': 1597}, {'able': 1597, 'amazing': 1597, 'backbone': 1597,
'brave': 1597, 'clever': 1597, 'cleverer': 1597, 'come': 4381, 'doing': 4382, 'earned': 1597, 'enough': 1597, 'far':
3988, 'fine': 1597, 'gifted': 1597, 'glue': 1597, 'going': 4385, 'good': 4386, 'great': 4387, 'heart': 1597, 'loved':
1597, 'missed': 1597, 'more': 4389, 'much': 3988, 'needed': 1597, 'on': 2086, 'prepared': 1597, 'put': 1636, 'ready':
4390, 'really': 3988, 'reason': 1597, 'right': 1597, 'rock': 1597, 'sharper': 1597, 'so': 3988, 'soul': 1597,
'strong': 4391, 'stronger': 1597, 'talented': 1597, 'the': 3988, 'tougher': 1597, 'twice': 3988, 'valued': 1597,
'very': 3988, 'well': 2087, 'wise': 1597, 'wiser': 1597, 'worth': 1597}, {'...': 168, 'D': 81, 'my': 81, 'our': 81},
{'^': 4393}, {'expect': 4394, 'have': 4394}, {'brilliant': 1597, 'brilliantly': 1597, 'fine': 1597, 'great': 1597,
'well': 1597}, {'^': 4393, 'there': 1597}, {'ace': 1597, 'be': 4383, 'do': 4396, 'done': 2095, 'fly': 1597, 'get':
4397, 'have': 4394, 'make': 3999, 'manage': 1597, 'nail': 1597, 'pull': 1635, 'rock': 1597, 'smash': 1597},
{'brilliantly': 1597, 'fine': 1597, 'great': 1597, 'well': 1597}, {'at': 1597}, {'for': 1597}, {'^': 2099, 'come':
4381, 'doing': 4399, 'done': 2095, 'earned': 1597, 'going': 4385, 'good': 4400, 'great': 4400, 'more': 1606, 'put':
1636, 'ready': 4401, 'strong': 1607, 'worth': 1597}, {'natural': 1597, 'star': 1597}, {'there': 1597}, {'ace': 1597,
'be': 4383, 'do': 4396, 'fly': 1597, 'get': 4404, 'make': 3999, 'manage': 1597, 'nail': 1597, 'pull': 1635, 'rock':
1597, 'smash': 1597}, {'to': 4405}, {'right': 2086}, {'the': 4407, 'track': 1597}, {'backbone': 1597, 'best': 1597,
'brave': 1597, 'clever': 1597, 'cleverer': 1597, 'gifted': 1597, 'glue': 1597, 'heart': 1597, 'loved': 1597, 'missed':
1597, 'needed': 1597, 'reason': 1597, 'right': 1597, 'rock': 1597, 'sharper': 1597, 'soul': 1597, 'stronger': 1597,
'strongest': 1597, 'talented': 1597, 'tougher': 1597, 'valued': 1597, 'wise': 1597, 'wiser': 1597, 'worth': 1597},
{'a': 4403, 'able': 1597, 'almost': 4404, 'amazing': 1597, 'backbone': 1597, 'brave': 1597, 'brilliant': 1597,
'clever': 1597, 'cleverer': 1597, 'come': 4381, 'doing': 4382, 'earned': 1597, 'enough': 1597, 'fantastic': 1597,
'far': 3988, 'fine': 1597, 'getting': 820, 'gifted': 1597, 'glue': 1597, 'going': 4406, 'good': 4386, 'great': 4387,
'heart': 1597, 'loved': 1597, 'missed': 1597, 'more': 4389, 'much': 3988, 'nearly': 4404, 'needed': 1597, 'on': 4408,
'prepared': 1597, 'put': 1636, 'ready': 4390, 'really': 3988, 'reason': 1597, 'right': 1597, 'rock': 1597, 'sharper':
1597, 'so': 3988, 'soul': 1597, 'strong': 4391, 'stronger': 1597, 'talented': 1597, 'the': 4409, 'tougher': 1597,
'twice': 3988, 'valued': 1597, 'very': 3988, 'well': 2087, 'wise': 1597, 'wiser': 1597, 'wonderful': 1597, 'worth':
1597}, {'<meant_well>': 1597, 'backbone': 1597, 'brave': 1597, 'clever': 1597, 'cleverer': 1597, 'far': 3988,
'gifted': 1597, 'glue': 1597, 'heart': 1597, 'loved': 1597, 'missed': 1597, 'much': 3988, 'needed': 1597, 'really':
3988, 'reason': 1597, 'right': 1597, 'rock': 1597, 'sharper': 1597, 'so': 3988, 'soul': 1597, 'stronger': 1597,
'talented': 1597, 'the': 3988, 'tougher': 1597, 'twice': 3988, 'valued': 1597, 'very': 3988, 'wise': 1597, 'wiser':
1597, 'worth': 1597}, {'ace': 1597, 'be': 4411, 'do': 4396, 'fly': 1597, 'get': 4397, 'have': 4394, 'make': 3999,
'manage': 1597, 'nail': 1597, 'pull': 1635, 'rock': 1597, 'see': 842, 'smash': 1597}, {'able': 1597, 'amazing': 1597,
'backbone': 1597, 'brave': 1597, 'clever': 1597, 'cleverer': 1597, 'come': 4381, 'doing': 4382, 'earned': 1597, 'far':
3988, 'gifted': 1597, 'glue': 1597, 'going': 4385, 'good': 4387, 'great': 4387, 'heart': 1597, 'loved': 1597,
'missed': 1597, 'more': 1606, 'much': 3988, 'needed': 1597, 'put': 1636, 'ready': 4390, 'really': 3988, 'reason':
1597, 'right': 1597, 'rock': 1597, 'sharper': 1597, 'so': 3988, 'soul': 1597, 'strong': 4391, 'stronger': 1597,
'talented': 1597, 'the': 3988, 'tougher': 1597, 'twice': 3988, 'valued': 1597, 'very': 3988, 'wise': 1597, 'wiser':
1597, 'worth': 1597}, {'come': 4381, 'doing': 4399, 'earned': 1597, 'going': 4385, 'good': 4400, 'great': 4400,
'more': 1606, 'put': 1636, 'ready': 4401, 'strong': 1607, 'worth': 1597}, {'brilliantly': 1597, 'fine': 1597}, {'a':
4403, 'able': 1597, 'almost': 4404, 'backbone': 1597, 'brave': 1597, 'brilliant': 1597, 'clever': 1597, 'cleverer':
1597, 'doing': 4415, 'enough': 1597, 'fantastic': 1597, 'far': 3988, 'fine': 1597, 'gifted': 1597, 'glue': 1597,
'good': 1607, 'great': 1597, 'heart': 1597, 'loved': 1597, 'missed': 1597, 'more': 2085, 'much': 3988, 'nearly': 4404,
'needed': 1597, 'on': 4408, 'prepared': 1597, 'ready': 1597, 'really': 3988, 'reason': 1597, 'right': 1597, 'rock':
1597, 'sharper': 1597, 'so': 3988, 'soul': 1597, 'stronger': 1597, 'talented': 1597, 'the': 4409, 'tougher': 1597,
'twice': 3988, 'valued': 1597, 'very': 3988, 'well': 2087, 'wise': 1597, 'wiser': 1597, 'wonderful': 1597, 'worth':
1597}, {'ace': 1597, 'be': 4411, 'do': 4396, 'fly': 1597, 'get': 4397, 'have': 4394, 'make': 3999, 'manage': 1597,
'nail': 1597, 'pull': 1635, 'rock': 1597, 'smash': 1597}, {'get': 4394, 'have': 4394}, {'are': 4392, 'can': 4395,
'could': 2091, 'd': 4398, 'did': 2095, 'do': 2095, 'does': 2095, 'get': 4394, 'gets': 4394, 'had': 2097, 'has': 4402,
'have': 4402, 'is': 4410, 'll': 4412, 're': 4413, 'receives': 811, 's': 4410, 've': 4414, 'was': 4416, 'were': 4416,
'will': 4417, 'would': 4418}, {'are': 4072, 'd': 2022, 'is': 4072, 'll': 2022, 's': 4072, 'should': 2022, 'was': 4072,
'were': 4072, 'will': 2022, 'would': 2022}, {'...': 4420}, {'<their>': 4074, 'a': 2024, 'an': 2024, 'my': 2024, 'our':
2024, 'the': 4421}, {'how': 594}, {'^': 4423}, {'know': 4424}, {'about': 4424, 'i': 4425}, {'to': 595}, {'...': 4427,
'brilliant': 1597, 'far': 1597, 'good': 1597, 'great': 1597, 'i': 595, 'much': 1597, 'proud': 1597, 'talented': 1597,
'to': 595, 'we': 595, 'well': 1597}, {'across': 170, 'back': 170, 'out': 170, 'over': 170, 'round': 170, 'up': 170},
{'...': 4429}, {'a': 4430, 'an': 4430, 'my': 4430, 'our': 4430, 'the': 4430}, {'^': 4431}, {'...': 3792, 'a': 4430,
'an': 4430, 'my': 4430, 'our': 4430, 'the': 4430}, {'^': 4433}, {'get': 4432, 'have': 4434}, {'believe': 4064,
'believed': 4064, 'd': 4435, 'had': 4065, 'have': 4065, 'll': 4435, 've': 4065, 'will': 4435, 'would': 4435}, {'^':
1596, 'fine': 1597}, {'able': 1597, 'amazing': 1597, 'backbone': 1597, 'brave': 1597, 'clever': 1597, 'cleverer':
1597, 'doing': 4437, 'enough': 1597, 'far': 3988, 'fine': 1597, 'gifted': 1597, 'glue': 1597, 'good': 4391, 'great':
1597, 'heart': 1597, 'loved': 1597, 'missed': 1597, 'more': 4389, 'much': 3988, 'needed': 1597, 'on': 2086,
'prepared': 1597, 'ready': 1597, 'really': 3988, 'reason': 1597, 'right': 1597, 'rock': 1597, 'sharper': 1597, 'so':
3988, 'soul': 1597, 'strong': 1597, 'stronger': 1597, 'talented': 1597, 'the': 3988, 'tougher': 1597, 'twice': 3988,
'valued': 1597, 'very': 3988, 'well': 2087, 'wise': 1597, 'wiser': 1597, 'worth': 1597}, {'^': 1596, 'brilliantly':
1597, 'fine': 1597}, {'a': 4403, 'able': 1597, 'almost': 4404, 'amazing': 1597, 'backbone': 1597, 'brave': 1597,
'brilliant': 1597, 'clever': 1597, 'cleverer': 1597, 'doing': 4439, 'enough': 1597, 'fantastic': 1597, 'far': 3988,
'fine': 1597, 'getting': 820, 'gifted': 1597, 'glue': 1597, 'going': 4406, 'good': 4391, 'great': 1597, 'heart': 1597,
'loved': 1597, 'missed': 1597, 'more': 4389, 'much': 3988, 'nearly': 4404, 'needed': 1597, 'on': 4408, 'prepared':
1597, 'ready': 1597, 'really': 3988, 'reason': 1597, 'right': 1597, 'rock': 1597, 'sharper': 1597, 'so': 3988, 'soul':
1597, 'strong': 1597, 'stronger': 1597, 'talented': 1597, 'the': 4409, 'tougher': 1597, 'twice': 3988, 'valued': 1597,
'very': 3988, 'well': 2087, 'wise': 1597, 'wiser': 1597, 'wonderful': 1597, 'worth': 1597}, {'able': 1597, 'amazing':
1597, 'backbone': 1597, 'brave': 1597, 'clever': 1597, 'cleverer': 1597, 'doing': 1597, 'far': 3988, 'gifted': 1597,
'glue': 1597, 'good': 1597, 'great': 1597, 'heart': 1597, 'loved': 1597, 'missed': 1597, 'more': 1606, 'much': 3988,
'needed': 1597, 'ready': 1597, 'really': 3988, 'reason': 1597, 'right': 1597, 'rock': 1597, 'sharper': 1597, 'so':
3988, 'soul': 1597, 'strong': 1597, 'stronger': 1597, 'talented': 1597, 'the': 3988, 'tougher': 1597, 'twice': 3988,
'valued': 1597, 'very': 3988, 'wise': 1597, 'wiser': 1597, 'worth': 1597}, {'are': 4438, 'can': 4395, 'could': 2091,
'd': 4398, 'did': 2095, 'do': 2095, 'does': 2095, 'get': 4394, 'gets': 4394, 'had': 2097, 'has': 2100, 'have': 2100,
'is': 4440, 'll': 4412, 're': 4441, 'receives': 811, 's': 4440, 'was': 4416, 'were': 4416, 'will': 4417, 'would':
4418}, {'<they>': 4442, '^': 4422, 'my': 4377, 'our': 4377}, {'herself': 1597, 'himself': 1597}, {'for': 3999}, {'^':
1596, 'there': 1597}, {'in': 4446, 'on': 1636}, {'^': 1596, 'it': 1597}, {'chin': 1597}, {'faith': 1597}, {'<their>':
3998, 'at': 4448, 'going': 1597, 'her': 4449, 'his': 4449, 'smiling': 1597, 'the': 4450, 'trying': 1597}, {'at': 1597,
'in': 1597, 'with': 4448}, {'back': 4444, 'be': 3997, 'believe': 1597, 'carry': 4370, 'cheer': 2877, 'chin': 2877,
'crack': 4370, 'go': 4445, 'hang': 4447, 'hold': 4370, 'keep': 4451, 'not': 3994, 'push': 4370, 'stay': 4001, 'stick':
4452, 'trust': 1597}, {'done': 1597}, {'about': 615, 'of': 615}, {'think': 4455, 'thought': 4455}, {'...': 4427, 'a':
4004, 'an': 4004, 'i': 4456}, {'...': 4427}, {'': (9, 'told'), '...': 4379, '<they>': 4419, '^': 4422, 'about': 4342,
'all': 4426, 'bluntly': 2888, 'candidly': 2888, 'everything': 4426, 'flat': 2892, 'frankly': 2888, 'honestly': 2888,
'how': 4428, 'i': 4436, 'my': 4377, 'not': 3995, 'our': 4377, 'outright': 2888, 'plainly': 2888, 'straight': 2888,
'that': 4443, 'to': 4453, 'we': 4436, 'well': 4454, 'what': 4457, 'where': 4458, 'which': 4458}, {'<they>': 3780,
'my': 4377, 'our': 4377, 'that': 4378}, {'...': 82, 'my': 81, 'our': 81}, {'^': 4461}, {'expect': 4462, 'have': 4462},
{'^': 4461, 'there': 1597}, {'ace': 1597, 'be': 4383, 'do': 4396, 'fly': 1597, 'get': 4464, 'have': 4462, 'make':
3999, 'manage': 1597, 'nail': 1597, 'pull': 1635, 'rock': 1597, 'smash': 1597}, {'the': 4407}, {'best': 1597, 'right':
1597, 'strongest': 1597}, {'a': 4403, 'almost': 4404, 'brilliant': 1597, 'come': 4381, 'doing': 4399, 'earned': 1597,
'fantastic': 1597, 'getting': 842, 'going': 4406, 'good': 4400, 'great': 4387, 'more': 1606, 'nearly': 4404, 'on':
4466, 'put': 1636, 'ready': 4401, 'strong': 1607, 'the': 4467, 'wonderful': 1597, 'worth': 1597}, {'ace': 1597, 'be':
4383, 'do': 4396, 'fly': 1597, 'get': 4464, 'have': 4462, 'make': 3999, 'manage': 1597, 'nail': 1597, 'pull': 1635,
'rock': 1597, 'see': 842, 'smash': 1597}, {'brilliantly': 1597}, {'a': 4403, 'almost': 4404, 'brilliant': 1597,
'doing': 4470, 'fantastic': 1597, 'great': 1597, 'nearly': 4404, 'on': 4466, 'the': 4467, 'wonderful': 1597}, {'get':
4462, 'have': 4462}, {'are': 4414, 'can': 4463, 'd': 4465, 'get': 842, 'gets': 4462, 'has': 4414, 'have': 4414, 'is':
4468, 'll': 4469, 're': 4414, 's': 4468, 've': 4414, 'was': 4471, 'were': 4471, 'will': 4465, 'would': 4472}, {'...':
4427, 'i': 595, 'we': 595}, {'get': 4432, 'have': 4432}, {'d': 4475, 'll': 4475, 'will': 4475, 'would': 4475},
{'give': 2877, 'lose': 3993}, {'to': 4477}, {'a': 4403, 'almost': 4404, 'brilliant': 1597, 'doing': 4470, 'fantastic':
1597, 'getting': 842, 'going': 4406, 'great': 1597, 'nearly': 4404, 'on': 4466, 'the': 4467, 'wonderful': 1597},
{'can': 4463, 'd': 4465, 'get': 842, 'gets': 4462, 'is': 4479, 'll': 4469, 's': 4479, 'was': 4471, 'were': 4471,
'will': 4465, 'would': 4472}, {'<they>': 4480, 'my': 4377, 'our': 4377}, {'chin': 2329}, {'<their>': 4482}, {'^':
4483, 'at': 4448, 'going': 1597, 'her': 4449, 'his': 4449, 'smiling': 1597, 'the': 4450, 'trying': 1597}, {'back':
4444, 'believe': 1597, 'carry': 4370, 'cheer': 2877, 'chin': 2877, 'crack': 4370, 'go': 4445, 'hang': 4447, 'hold':
4370, 'keep': 4484, 'push': 4370, 'stick': 4452, 'trust': 1597}, {'': (9, 'told'), '...': 4460, '<they>': 4473, 'all':
4426, 'everything': 4426, 'how': 4474, 'i': 4476, 'my': 4377, 'not': 4478, 'our': 4377, 'that': 4481, 'to': 4485,
'we': 4476, 'well': 4454, 'what': 4458, 'where': 4458, 'which': 4458}, {'<me>': 4369, '<them>': 4459, 'N': 4486, '^':
4293, 'a': 3930, 'aloud': 3929, 'bedtime': 3932, 'books': 3929, 'my': 3518, 'our': 3518, 'poems': 3929, 'stories':
3929, 'tales': 3929, 'the': 3518}, {'call': 38, 'catch': 38, 'chat': 38, 'come': 38, 'contact': 38, 'email': 38,
'get': 1140, 'meet': 38, 'phone': 38, 'reach': 38, 'reply': 38, 'ring': 38, 'see': 38, 'speak': 38, 'talk': 38,
'text': 38}, {'to': 4488}, {'busy': 4489}, {'...': 3749, 'class': 5, 'shift': 5, 'slot': 5, 'stall': 5, 'turn': 5},
{'...': 2427, '^': 4491, 'assembly': 2310, 'class': 2310, 'duty': 2310, 'group': 2310, 'lesson': 2310, 'reading':
2310, 'round': 2310, 'route': 2310, 'session': 2310, 'shift': 2310, 'slot': 2310, 'stall': 2310, 'tour': 2310, 'turn':
2310}, {'wing': 569}, {'my': 4493}, {'': (23, 'contact'), '^': 2204, 'across': 2209, 'along': 2209, 'down': 2209,
'in': 2209, 'over': 2209, 'round': 2209, 'to': 2635, 'under': 4494, 'up': 2209, 'with': 2214}, {'class': 5, 'shift':
5, 'slot': 5, 'stall': 5, 'turn': 5}, {'^': 4496}, {'': (23, 'contact'), '^': 2205, 'across': 2220, 'along': 2220,
'down': 2220, 'in': 2220, 'out': 2224, 'over': 2220, 'round': 2220, 's': 4497, 'to': 2637, 'under': 4494, 'up': 2220,
'with': 2214}, {'assembly': 2310, 'axe': 3841, 'class': 2310, 'comb': 3841, 'duty': 2310, 'group': 2310,
'highlighter': 3841, 'knife': 3841, 'lesson': 2310, 'pen': 3841, 'pencil': 3841, 'reading': 2310, 'round': 2310,
'route': 2310, 'scalpel': 3841, 'session': 2310, 'shift': 2310, 'slot': 2310, 'stall': 2310, 'tour': 2310, 'turn':
2310}, {'look': 3068}, {'...': 4499, 'assembly': 2310, 'axe': 3841, 'booth': 3489, 'class': 2310, 'comb': 3841,
'duty': 2310, 'good': 4500, 'group': 2310, 'highlighter': 3841, 'knife': 3841, 'lesson': 2310, 'look': 3068, 'pen':
3841, 'pencil': 3841, 'pitch': 3489, 'quick': 4500, 'read': 3068, 'reading': 2310, 'round': 2310, 'route': 2310,
'scalpel': 3841, 'session': 2310, 'shift': 2310, 'slot': 2310, 'stall': 3902, 'stand': 3489, 'table': 3489, 'tour':
2310, 'turn': 2310}, {'...': 4499, 'assembly': 2310, 'axe': 3841, 'booth': 3489, 'class': 2310, 'comb': 3841, 'duty':
2310, 'group': 2310, 'highlighter': 3841, 'knife': 3841, 'lesson': 2310, 'pen': 3841, 'pencil': 3841, 'pitch': 3489,
'reading': 2310, 'round': 2310, 'route': 2310, 'scalpel': 3841, 'session': 2310, 'shift': 2310, 'slot': 2310, 'stall':
3902, 'stand': 3489, 'table': 3489, 'tour': 2310, 'turn': 2310}, {'0': 2428, '<their>': 4492, '<them>': 4495, 'N':
4498, 'a': 4501, 'an': 2428, 'apart': 3752, 'it': 4256, 'me': 278, 'my': 3905, 'our': 3491, 'place': 2308, 'the':
4502, 'three': 2428, 'two': 2428, 'up': 1927}, {'<their>': 870, 'N': 2753}, {'<their>': 3751, 'apart': 4504, 'it':
429}, {'<them>': 2196, '^': 2352, 'the': 2353}, {'...': 2442}, {'boost': 2114, 'buoy': 2114, 'call': 38, 'calm': 2114,
'catch': 441, 'cheer': 2114, 'comfort': 2114, 'console': 2114, 'encourage': 2114, 'find': 38, 'get': 38, 'lift': 2114,
'meet': 441, 'phone': 38, 'raise': 2114, 'rally': 2114, 'reach': 38, 'reassure': 2114, 'ring': 38, 'see': 38,
'settle': 2114, 'speak': 38, 'talk': 38, 'visit': 38}, {'...': 2263, '<them>': 38, 'N': 38, 'calling': 38, 'phoning':
38, 'reaching': 38, 'ringing': 38, 'to': 4508}, {'out': 28}, {'^': 594, 'about': 595, 'ahead': 2344, 'before': 2343,
'for': 2620, 'in': 595, 'on': 595, 'through': 569, 'with': 569}, {'<them>': 4511, 'N': 2622, '^': 2352, 'the': 2353},
{'<plainly>': 1958, 'D': 1960, '^': 1959, 'at': 988, 'away': 2160, 'by': 988, 'during': 988, 'in': 988, 'into': 92,
'off': 92, 'on': 988, 'over': 988, 'to': 92, 'toward': 92, 'towards': 92, 'via': 988}, {'<me>': 4513, '<them>': 2645,
'N': 2173}, {'sat': 3506, 'sitting': 3506, 'stood': 3506, 'waiting': 3506}, {'half': 2454, 'hoped': 2453, 'intended':
2453, 'meant': 2453, 'planned': 2453, 'rather': 2454, 'really': 2454, 'so': 2454, 'very': 2458, 'wanted': 2453},
{'<their>': 562, 'N': 2076, '^': 5, 'a': 562, 'our': 562, 'the': 562}, {'<me>': 2393, '^': 5, 'at': 4517, 'for': 562,
'on': 3200, 'out': 3201, 'with': 562}, {'at': 562, 'for': 562, 'w': 562, 'with': 562}, {'about': 876, 'for': 876,
'on': 876}, {'comments': 4520, 'corrections': 4520, 'edits': 4520, 'feedback': 4520, 'notes': 4520, 'questions': 4520,
'suggestions': 4520, 'thoughts': 4520}, {'...': 2657}, {'^': 4522}, {'binned': 582, 'bumped': 582, 'canceled': 582,
'cancelled': 582, 'deferred': 582, 'postponed': 582, 'pulled': 582, 'pushed': 582, 's': 4523, 'scrapped': 582,
'shelved': 582}, {'of': 4521}, {'<contact_of>': 2648, 'couple': 4525, 'few': 4521}, {'^': 4522, 'comments': 4520,
'corrections': 4520, 'edits': 4520, 'feedback': 4520, 'notes': 4520, 'questions': 4520, 'suggestions': 4520,
'thoughts': 4520}, {'0': 4521, '<contact_of>': 2648, 'N': 4524, 'a': 4526, 'detailed': 4521, 'lots': 4525, 'my': 4527,
'our': 4523, 'some': 4521, 'the': 2677, 'three': 4521, 'two': 4521}, {'in': 2439}, {'<them>': 3224, 'N': 3224,
'nothing': 38}, {'alone': 38, 'for': 4530, 'in': 2439, 'like': 3237, 'on': 3183}, {'...': 4531, 'in': 2439}, {'about':
728, 'on': 728, 're': 728, 'regarding': 728}, {'<them>': 4533}, {'from': 4534}, {'back': 4535, 'from': 4534}, {'hear':
4536}, {'...': 4531, ':': 728, 'for': 728, 'in': 2439, 'on': 728, 'to': 4537}, {'^': 2205, 'across': 2209, 'along':
2209, 'down': 2209, 'in': 2209, 'over': 2209, 'round': 2209, 'through': 595, 'to': 2208, 'up': 2209, 'with': 2214},
{'^': 2205, 'across': 2220, 'along': 2220, 'down': 2220, 'in': 2220, 'out': 2224, 'over': 2220, 'round': 2220, 's':
562, 'through': 595, 'to': 2219, 'up': 2220, 'with': 2214}, {'': (23, 'contact'), '...': 2442, '<their>': 562,
'<them>': 4539, 'N': 4540, 'by': 2443, 'for': 2077, 'home': 2335, 'past': 2443, 'right': 2444, 'straight': 2444},
{'bring': 3127, 'connect': 534, 'introduce': 534, 'to': 3567}, {'N': 2066, 'ask': 38, 'call': 38, 'catch': 441,
'discuss': 38, 'email': 38, 'give': 3510, 'go': 38, 'have': 38, 'invite': 38, 'join': 38, 'meet': 38, 'phone': 38,
'ring': 38, 'see': 38, 'speak': 38, 'talk': 38, 'text': 38, 'thank': 38, 'visit': 38}, {'at': 2067, 'for': 2168, 'it':
2456, 'over': 2073, 'round': 2074, 'that': 2456, 'them': 2456, 'this': 2456, 'those': 2456, 'to': 4543}, {'<plainly>':
1958, 'D': 1960, '^': 1959, 'against': 92, 'at': 988, 'away': 2160, 'by': 988, 'during': 988, 'in': 988, 'not': 2163,
'off': 92, 'on': 988, 'over': 988, 'that': 1458, 'via': 988}, {'<i>': 1955, '<me>': 4545, 'against': 92, 'away': 2160,
'not': 2163, 'off': 92, 'that': 1964}, {'call': 2152, 'job': 2152, 'move': 2152, 'sounding': 1937, 'task': 2152,
'turn': 2152}, {'s': 4547}, {'for': 17, 'to': 1984}, {'answering': 38, 'asked': 3634, 'available': 38, 'in': 38,
'invited': 38, 'on': 3638, 'picking': 441, 'reachable': 38}, {'': (0, 'missed'), 'without': 1979}, {'for': 17,
'without': 1979}, {'<their>': 3757, '<they>': 961, 'N': 4548, 'a': 3757, 'about': 1985, 'adamant': 3320, 'agreed':
3321, 'ahead': 2307, 'all': 1988, 'arranged': 3321, 'avoiding': 1979, 'blanking': 1979, 'blunt': 3322, 'booked': 4549,
'brought': 3033, 'certain': 3324, 'clear': 3320, 'confirmed': 3321, 'conscripted': 1991, 'convinced': 3324, 'dodging':
1979, 'down': 4549, 'drafted': 1991, 'dragged': 1991, 'due': 830, 'emphatic': 3322, 'fine': 2307, 'firm': 3327,
'fixed': 3321, 'geared': 1986, 'ghosting': 1979, 'going': 830, 'held': 2308, 'her': 2153, 'his': 2153, 'hoping': 1985,
'ignoring': 1979, 'insistent': 3327, 'itching': 1985, 'just': 1987, 'meant': 830, 'moved': 3328, 'my': 2153, 'not':
4550, 'of': 3332, 'off': 4551, 'on': 4552, 'our': 2153, 'penciled': 3333, 'pencilled': 3333, 'placed': 2808,
'planned': 3321, 'poised': 1985, 'positive': 3322, 'postponed': 3032, 'press': 1994, 'primed': 1985, 'pushed': 3032,
'quite': 3339, 'ready': 1985, 'really': 3339, 'rescheduled': 3032, 'roped': 1991, 'scheduled': 3321, 'set': 4549,
'shifted': 3032, 'signed': 1995, 'slated': 3321, 'supposed': 830, 'sure': 3324, 'their': 2153, 'there': 278, 'very':
3339, 'volunteered': 1991, 'without': 1979}, {'call': 38, 'catch': 441, 'caught': 38, 'contact': 38, 'ever': 2412,
'find': 38, 'get': 2420, 'got': 2421, 'gotten': 2411, 'make': 2293, 'manage': 2297, 'meet': 38, 'met': 38, 'phone':
38, 'quite': 2422, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'talk': 38, 'talked':
38, 'visit': 38, 'yet': 2412}, {'to': 4554}, {'able': 4555, 'answering': 38, 'asked': 3634, 'available': 38, 'in': 38,
'invited': 38, 'on': 3638, 'picking': 441, 'reachable': 38}, {'t': 4556}, {'asked': 3634, 'invited': 38, 'on': 3638},
{'': (22, 'gave:volunteering'), '...': 867, '<work_thing>': 614}, {'^': 4559}, {'^': 4559, 'article': 38, 'blog': 38,
'interview': 38, 'newsletter': 38, 'podcast': 38, 'post': 38, 'talk': 38, 'video': 38, 'webinar': 38}, {'...': 3151,
'in': 3148, 'on': 3150, 'online': 38, 's': 4561}, {'<their>': 4560, 'N': 4562, 'for': 2077}, {'<their>': 562, 'N':
2076, 'for': 2077, 'out': 2077}, {'five': 1729, 'four': 1729, 'three': 1729, 'two': 1729}, {'am': 3243, 'are': 3243,
'have': 3250, 'm': 3243, 'promised': 3249, 're': 3243, 've': 3250, 'were': 4565}, {'for': 2265, 'in': 2439, 'only':
2441, 'to': 2440, 'vm': 38, 'voice': 2245, 'voicemail': 38}, {'<them>': 615}, {'with': 4568}, {'<work_thing>': 4569},
{'...': 4570, '<work_thing>': 4569}, {'': (23, 'contact'), '<their>': 615, 'N': 875, 'the': 4571}, {'<their>': 615,
'N': 875, 'the': 4571}, {'': (23, 'contact'), 'aid': 2281, 'assist': 2281, 'help': 2281}, {'...': 4567, 'a': 3879,
'ahead': 2307, 'back': 2325, 'bat': 2518, 'begging': 38, 'by': 278, 'cold': 3018, 'dark': 3018, 'fine': 2307, 'for':
278, 'in': 3014, 'my': 3879, 'off': 2307, 'on': 2307, 'out': 278, 'over': 4572, 'quiet': 3018, 'right': 2325,
'silent': 3018, 'the': 3879, 'through': 4572, 'thru': 4573, 'to': 4574, 'unanswered': 38, 'unreturned': 38, 'up': 876,
'with': 278, 'without': 1979}, {'<they>': 961, 'N': 2154, 'about': 1985, 'adamant': 3322, 'all': 1988, 'blunt': 3322,
'booked': 1985, 'certain': 3322, 'clear': 3322, 'conscripted': 1991, 'convinced': 3322, 'down': 1985, 'drafted': 1991,
'dragged': 1991, 'due': 830, 'emphatic': 3322, 'firm': 3322, 'geared': 1986, 'going': 830, 'her': 2153, 'his': 2153,
'hoping': 1985, 'insistent': 3322, 'itching': 1985, 'just': 1987, 'meant': 830, 'my': 2153, 'of': 3332, 'our': 2153,
'poised': 1985, 'positive': 3322, 'press': 1994, 'primed': 1985, 'ready': 1985, 'roped': 1991, 'set': 1985, 'signed':
1995, 'supposed': 830, 'sure': 3322, 'their': 2153, 'there': 278, 'volunteered': 1991}, {'...': 2792, 'on': 2793,
'over': 2793}, {'': (23, 'contact'), '<them>': 4577}, {'<me>': 278, 'around': 278, 'at': 278, 'by': 278, 'here': 278,
'in': 278, 'over': 278, 'round': 278, 'there': 278, 'to': 278}, {'': (13, 'talk'), 'called': 4579, 'came': 4579,
'could': 28, 'd': 28, 'dropped': 4579, 'll': 28, 'might': 28, 'nipped': 4579, 'phoned': 4579, 'popped': 4579, 'rang':
4579, 'should': 28, 'stopped': 4579, 'swung': 4579, 'visited': 4579, 'was': 4579, 'were': 4579, 'will': 28, 'would':
28, 'zoomed': 4579}, {'<they>': 4580}, {'': (13, 'talk'), '<they>': 3232}, {'could': 28, 'd': 28, 'll': 28, 'might':
28, 'should': 28, 'will': 28, 'would': 28}, {'': (13, 'talk'), '<i>': 28, '<they>': 4583}, {'d': 28, 'had': 28,
'promised': 845, 'said': 845, 'swore': 845, 'told': 4311}, {'to': 1411}, {'going': 4586}, {'are': 4587, 'could': 28,
'd': 28, 'is': 4587, 'll': 28, 'might': 28, 's': 4587, 'should': 28, 'will': 28, 'would': 28}, {'': (13, 'talk'),
'<i>': 4585, '<they>': 4588}, {'': (13, 'talk'), '<they>': 4583}, {'a': 1681, 'breakfast': 16, 'coffee': 16, 'dinner':
16, 'drinks': 16, 'lunch': 16, 'tea': 16}, {'going': 38}, {'be': 2298, 'come': 2402, 'fly': 38, 'get': 4592, 'go':
2405, 'hold': 38, 'now': 2299, 'pan': 2177, 'take': 430, 'work': 2177}, {'be': 3440, 'have': 4591, 'join': 16, 'meet':
16, 'not': 4593, 'see': 16, 'visit': 16}, {'could': 38, 'had': 38}, {'i': 4595}, {'^': 1596, 'at': 1597, 'for': 1597,
'on': 1597, 'with': 1597}, {'best': 4597}, {'the': 4598}, {'luck': 4597}, {'at': 1597, 'for': 1597, 'on': 1597,
'with': 1597}, {'luck': 4601}, {'of': 4602}, {'best': 4603}, {'all': 4599, 'best': 4128, 'good': 4600, 'luck': 4597,
'the': 4604}, {'best': 4601}, {'the': 4606}, {'all': 4607, 'good': 4602, 'luck': 4601, 'the': 4604}, {'<them>': 4605,
'N': 4608}, {'<them>': 4608, 'N': 4608}, {'': (14, 'together'), 'to': 290}, {'0': 4521, '<contact_of>': 2648, 'N':
4524, 'a': 4526, 'detailed': 4521, 'lots': 4525, 'me': 4611, 'my': 4527, 'our': 4523, 'some': 4521, 'the': 2677,
'three': 4521, 'two': 4521, 'us': 4611}, {'<me>': 38}, {'answer': 38, 'asking': 4613, 'consulting': 4613, 'including':
4613, 'inviting': 4613, 'joy': 38, 'luck': 38, 'pick': 429, 'pickup': 38, 'reply': 38, 'response': 38, 'telling':
4613}, {'D': 28, 'be': 2285, 'come': 2402, 'fly': 38, 'get': 4592, 'go': 2405, 'happen': 38, 'hold': 38,
'materialise': 38, 'materialize': 38, 'now': 2299, 'pan': 2177, 'take': 2406, 'work': 2177}, {'t': 4615}, {'how': 296,
'if': 296, 'what': 296, 'where': 296, 'whether': 296, 'why': 296}, {'': (13, 'talk'), 'if': 22, 'whether': 22}, {'be':
2285, 'happen': 38, 'materialise': 38, 'materialize': 38, 'now': 2299, 'take': 2300}, {'...': 3852, '0': 2492,
'<their>': 2428, '<time_unit>': 2502, 'a': 2492, 'an': 2492, 'back': 2325, 'five': 2530, 'for': 2531, 'four': 2530,
'half': 2534, 'over': 876, 'pro': 2483, 'right': 2325, 'six': 2530, 'the': 2428, 'three': 2492, 'through': 876,
'thru': 876, 'two': 2492, 'unpaid': 2481, 'up': 876, 'with': 278}, {'for': 2531, 'pro': 2483, 'unpaid': 2481, 'with':
278}, {'like': 2457}, {'me': 2410}, {'let': 4623}, {'t': 4624}, {'cancelling': 38, 'not': 38, 'postponing': 38,
'rescheduling': 38}, {'up': 4626}, {'again': 2710, 'back': 2710, 'to': 2708}, {'^': 2495}, {'...': 4629, '^': 2495},
{'a': 4630, 'an': 4630, 'the': 4630}, {'<them>': 4631, 'again': 2710, 'back': 2710, 'to': 2708}, {'address': 317,
'day': 317, 'place': 317, 'time': 317, 'week': 317}, {'^': 2025, 'a': 2498, 'an': 2498, 'my': 2500, 'that': 2026,
'the': 2498}, {'': (23, 'contact'), 'a': 2500, 'an': 2500, 'my': 2500, 'the': 2500}, {'letter': 2507,
'recommendation': 2505, 'reference': 2505, 'testimonial': 2505}, {'...': 4636, 'double': 2516, 'glowing': 2520,
'good': 2520, 'letter': 2507, 'quick': 2514, 'recommendation': 2518, 'reference': 2519, 'referral': 2518, 'strong':
2520, 'testimonial': 2518, 'warm': 2514}, {'...': 4636, 'e': 2513, 'email': 2512, 'intro': 2511, 'introduction': 2511,
'letter': 2507, 'mail': 2512, 'recommendation': 2505, 'reference': 2505, 'testimonial': 2505, 'whatsapp': 2512},
{'believe': 4064, 'believed': 4064, 'had': 4065, 'have': 4065, 've': 4065}, {'...': 4636, 'e': 2513, 'email': 2512,
'glowing': 2520, 'good': 2520, 'intro': 2511, 'introduction': 2511, 'letter': 2507, 'mail': 2512, 'recommendation':
2518, 'reference': 2519, 'referral': 2518, 'strong': 2520, 'testimonial': 2518, 'whatsapp': 2512}, {'': (23,
'contact'), '...': 2268, 'and': 2267, 'but': 2267, 'to': 2269}, {'<them>': 278, 'N': 4641}, {'<them>': 4634, 'N':
4635, 'a': 4637, 'again': 2710, 'an': 4638, 'back': 2710, 'i': 4639, 'that': 2514, 'the': 4640, 'to': 4642, 'we':
4639}, {'d': 38, 'ld': 38, 'led': 38}, {'afternoon': 1704, 'also': 1704, 'at': 1705, 'evening': 1704, 'instead': 1704,
'is': 1703, 'morning': 1704, 'night': 1704, 's': 1703, 'still': 1704, 'suits': 1703, 'then': 1704, 'works': 1703},
{'D': 4645}, {'have': 477, 'must': 0, 'need': 477, 'ought': 477, 'should': 0, 'shouldn': 486}, {'^': 4647}, {'$': 550,
'//': 559, '0': 577, '1': 592, '1on1': 593, '<briefed>': 599, '<explained>': 607, '<handed>': 673, '<i>': 863,
'<led_through>': 866, '<marked_up>': 878, '<their>': 930, '<them>': 935, '<they>': 1587, '<time_unit>': 1595,
'<told_them>': 1667, '<view>': 1669, 'D': 1708, 'N': 1919, 'a': 1923, 'accepted': 1927, 'according': 1934, 'acted':
1941, 'action': 1947, 'actions': 1948, 'advice': 1951, 'adviced': 1953, 'advise': 93, 'advised': 1965, 'advises':
1967, 'advising': 1968, 'after': 398, 'agreed': 1975, 'agreement': 1978, 'all': 1982, 'almost': 1983, 'although': 28,
'am': 1996, 'an': 1997, 'and': 2013, 'answered': 2031, 'answerphone': 2034, 'ap': 2035, 'apparently': 28, 'applauded':
2037, 'appointment': 2040, 'are': 2045, 'argued': 2049, 'arranged': 16, 'art': 2052, 'as': 2058, 'asked': 2075,
'asking': 28, 'assembled': 2078, 'assisted': 2081, 'assured': 2109, 'ate': 2113, 'attempted': 2116, 'avoided': 1979,
'avoiding': 2118, 'axed': 2121, 'babysat': 2124, 'backed': 2128, 'bailed': 2129, 'ball': 2136, 'bar': 2140, 'barely':
2150, 'bc': 28, 'because': 28, 'beefed': 2151, 'been': 2159, 'before': 398, 'begged': 2162, 'best': 2167, 'better':
2167, 'bickered': 278, 'bid': 2169, 'bidden': 2170, 'big': 2172, 'bigged': 2174, 'binned': 2176, 'blanked': 1979,
'blew': 2179, 'blocked': 2186, 'bookd': 16, 'booked': 2189, 'boosted': 2191, 'both': 2193, 'bottled': 805, 'bowed':
2194, 'brainstormed': 278, 'breakfast': 2195, 'breakfasted': 278, 'briefed': 2197, 'bringing': 692, 'brokered': 2201,
'brought': 2227, 'buck': 2172, 'bucked': 2229, 'built': 2231, 'bumped': 2232, 'bunked': 2233, 'buoyed': 2235, 'but':
2250, 'by': 2253, 'c': 2254, 'cafe': 2140, 'call': 2260, 'called': 2271, 'calling': 2272, 'calls': 2272, 'calmed':
2274, 'came': 2284, 'can': 2302, 'cancel': 38, 'canceled': 2304, 'canceling': 38, 'cancelled': 2304, 'cancelling': 38,
'cancels': 2304, 'canned': 2121, 'cannot': 2306, 'cant': 2301, 'canx': 38, 'canxd': 38, 'carried': 2308, 'cat': 2311,
'catch': 2312, 'catching': 1548, 'caught': 1548, 'cautioned': 2314, 'cautions': 2314, 'championed': 2315, 'chapped':
2321, 'chatted': 278, 'checked': 2328, 'cheer': 2172, 'cheered': 2330, 'cheering': 2174, 'chess': 2052, 'chickened':
2331, 'chipped': 2333, 'clay': 2052, 'cld': 38, 'cleaned': 2334, 'closed': 2336, 'clued': 2338, 'cncl': 38, 'cncld':
38, 'cnxd': 38, 'coached': 2354, 'coaching': 2356, 'coding': 2052, 'coffee': 2357, 'combed': 2362, 'come': 2364,
'comes': 2365, 'comforted': 2366, 'coming': 1678, 'commanded': 2170, 'commented': 2370, 'comments': 2374,
'commiserated': 278, 'compered': 2379, 'conferred': 278, 'confirmed': 2380, 'congratulated': 2381, 'connected': 2391,
'conscripted': 2394, 'considering': 2395, 'consoled': 2366, 'convinced': 2397, 'cooked': 2401, 'cooking': 2052,
'corrections': 2374, 'cos': 28, 'could': 2408, 'couldn': 2424, 'couldnt': 2425, 'counsel': 2426, 'covered': 2435,
'covering': 2436, 'coz': 28, 'craft': 2052, 'crickets': 2437, 'cried': 2438, 'critiqued': 876, 'crossed': 123,
'crosses': 123, 'cuz': 28, 'cxl': 38, 'cxld': 38, 'cxled': 38, 'cycled': 2445, 'd': 2459, 'dance': 2052, 'dawned':
2462, 'deal': 1978, 'debated': 278, 'decorated': 2078, 'delayed': 2463, 'deleted': 805, 'deliberated': 278, 'demo':
2464, 'demonstrated': 2468, 'deputised': 2469, 'diarised': 2471, 'diarized': 2471, 'did': 2570, 'didn': 2577, 'didnt':
2578, 'dined': 278, 'dinner': 2357, 'directed': 2583, 'discovered': 2584, 'discussed': 278, 'dished': 2585, 'ditched':
2176, 'dm': 2589, 'do': 2596, 'dodged': 1979, 'dodging': 2118, 'dog': 2311, 'dogsat': 2597, 'doing': 2598, 'don':
2602, 'donated': 2604, 'done': 2598, 'dont': 2601, 'door': 2140, 'down': 2612, 'drafted': 2394, 'dragged': 2615,
'drama': 2052, 'dreamed': 2617, 'dreaming': 2618, 'dreamt': 2617, 'drilled': 2623, 'drinks': 2040, 'dropped': 2632,
'dropping': 692, 'drove': 2639, 'ducked': 2194, 'ducking': 2118, 'due': 2169, 'dug': 2644, 'edited': 876, 'edits':
2374, 'egg': 2172, 'egged': 2646, 'egging': 2174, 'email': 2647, 'emailed': 2704, 'encouraged': 2707, 'encouraging':
2381, 'ended': 2712, 'endorsed': 2315, 'even': 2713, 'eventually': 2715, 'everybody': 1980, 'everyone': 1980,
'expected': 2170, 'expects': 2457, 'explained': 2720, 'explaining': 2721, 'facetimed': 278, 'failed': 2723, 'fallen':
2177, 'falls': 2724, 'fed': 2597, 'feedback': 2726, 'feels': 2738, 'fell': 2739, 'ferried': 2742, 'filled': 2745,
'filling': 2747, 'finally': 2715, 'finished': 278, 'five': 2748, 'fixed': 2755, 'flagged': 2760, 'flaked': 2761,
'flicked': 2762, 'floated': 2760, 'fobbed': 2763, 'folk': 2767, 'follow': 2768, 'for': 2774, 'forgot': 2777,
'forgotten': 2779, 'forwarded': 2800, 'fought': 2801, 'found': 2809, 'four': 2748, 'full': 1921, 'gardening': 2052,
'gate': 2140, 'gave': 2974, 'geared': 2231, 'gee': 2975, 'geed': 2174, 'gets': 2977, 'ghosted': 2978, 'gied': 2983,
'giein': 2985, 'give': 2988, 'given': 3003, 'gives': 3004, 'giving': 3012, 'go': 3015, 'goes': 3017, 'going': 3020,
'gone': 3021, 'gonna': 3019, 'gossiped': 278, 'got': 3051, 'gotta': 3053, 'grabbed': 278, 'graded': 3054, 'grilled':
3055, 'guaranteed': 3056, 'guided': 3059, 'guiding': 3061, 'gym': 2140, 'had': 3091, 'hadn': 3093, 'haggled': 278,
'half': 3094, 'handed': 3104, 'happened': 2308, 'hardly': 3105, 'has': 3118, 'hasn': 3121, 'hasnt': 3122, 'have':
3132, 'haven': 3140, 'havent': 3141, 'having': 3143, 'he': 3146, 'heard': 3179, 'hearing': 3180, 'held': 3189,
'helped': 3202, 'helping': 3208, 'hence': 3209, 'her': 3210, 'hes': 3214, 'hint': 2426, 'his': 3210, 'hit': 3216,
'holding': 3217, 'honored': 3218, 'honoured': 3218, 'hooked': 3222, 'hoovered': 2078, 'hoped': 3227, 'hoping': 3227,
'hosted': 3230, 'hours': 3231, 'house': 2311, 'housesat': 2597, 'how': 3233, 'hung': 3240, 'i': 3251, 'idea': 22,
'if': 3268, 'ignored': 3269, 'ignoring': 2118, 'im': 3270, 'implored': 2397, 'in': 3283, 'informed': 3285, 'inked':
3287, 'insists': 3288, 'installed': 2078, 'intended': 3290, 'intending': 3290, 'interview': 3291, 'interviewed': 278,
'intro': 3297, 'introd': 3299, 'introduced': 3304, 'introed': 3306, 'invited': 3309, 'is': 3342, 'isn': 3343, 'it':
3346, 'jilted': 3347, 'jogged': 3348, 'joined': 3349, 'judged': 3352, 'just': 3356, 'keep': 3358, 'keeping': 3359,
'keeps': 3364, 'kept': 3371, 'key': 2167, 'knocked': 2321, 'lacked': 3375, 'ladled': 2401, 'leafed': 2762, 'learned':
2584, 'learnt': 3377, 'led': 3378, 'left': 3387, 'lend': 2055, 'lending': 2055, 'lent': 3398, 'lesson': 2426, 'let':
3418, 'life': 3422, 'lifted': 2235, 'lifting': 2235, 'liked': 3425, 'lined': 1678, 'linked': 3428, 'listened': 3439,
'll': 3442, 'loaned': 3445, 'loaning': 2055, 'lobbied': 2801, 'locked': 3446, 'long': 3447, 'looked': 3449, 'looking':
3450, 'looped': 3452, 'lost': 438, 'lunch': 2357, 'lunched': 278, 'm': 1996, 'made': 3471, 'mail': 2647, 'mailbox':
2034, 'mailed': 3482, 'main': 2167, 'managed': 3483, 'manned': 3497, 'manning': 3498, 'mark': 3499, 'marked': 3500,
'markup': 2374, 'marshalled': 3501, 'matched': 3504, 'maybe': 22, 'me': 3507, 'meant': 3512, 'meeting': 2464,
'mended': 2078, 'mentioned': 3520, 'mentored': 3522, 'mentoring': 3526, 'message': 2647, 'messaged': 3533, 'met':
3534, 'minded': 3535, 'minding': 3536, 'miss': 536, 'missed': 3546, 'mobile': 3549, 'monkey': 3550, 'moved': 3565,
'moves': 3566, 'mowed': 2078, 'msg': 2589, 'mucked': 2333, 'mulled': 278, 'music': 2052, 'must': 3568, 'mustn': 3570,
'mustnt': 3569, 'my': 3575, 'myself': 424, 'n': 3577, 'nae': 3578, 'nary': 3578, 'nattered': 278, 'nearly': 1983,
'need': 3582, 'needed': 3583, 'needs': 2457, 'negotiated': 278, 'never': 3586, 'new': 3591, 'next': 3599, 'nixed':
3601, 'no': 3620, 'nobody': 3622, 'nominated': 3624, 'none': 3628, 'noone': 3629, 'noshow': 38, 'not': 3641, 'note':
3643, 'notes': 2374, 'nothing': 2437, 'noticed': 3653, 'now': 3655, 'nt': 3656, 'nudged': 3658, 'occurred': 2462,
'off': 3660, 'offered': 3665, 'office': 2140, 'on': 3669, 'once': 398, 'one': 3671, 'only': 3672, 'onus': 3550,
'opened': 3677, 'opening': 3677, 'opinion': 903, 'ought': 3679, 'our': 3680, 'out': 3682, 'outcome': 1978,
'outstanding': 1942, 'over': 3686, 'overslept': 38, 'owe': 3687, 'owes': 3687, 'packed': 2401, 'painted': 2078,
'paired': 3504, 'palmed': 2763, 'parked': 2808, 'passed': 3742, 'penciled': 3744, 'pencilled': 3744, 'pending': 1942,
'people': 2767, 'pepped': 2231, 'per': 3746, 'perhaps': 22, 'perk': 2172, 'perked': 2229, 'phone': 3549, 'phoned':
3748, 'picked': 3753, 'pinged': 278, 'pitched': 3754, 'place': 2140, 'plan': 1978, 'planned': 3755, 'planning': 3756,
'played': 3759, 'pleaded': 2801, 'plotted': 278, 'ploughed': 3760, 'pointed': 3761, 'pointer': 2426, 'poked': 3764,
'popped': 3765, 'pored': 3766, 'postponed': 3768, 'poured': 2401, 'practiced': 3775, 'practised': 3775, 'praised':
2037, 'prepared': 3777, 'prepped': 3778, 'prepping': 1968, 'presented': 2524, 'press': 3779, 'pressed': 2397,
'promise': 424, 'promised': 3801, 'proofread': 876, 'proposed': 3803, 'provided': 3804, 'pruned': 876, 'psyched':
2231, 'pub': 2140, 'pulled': 3806, 'pushed': 3808, 'put': 3884, 'putting': 3889, 'quarreled': 278, 'quarrelled': 278,
'quick': 3890, 'quote': 3891, 'radio': 3893, 'rained': 430, 'raised': 3895, 'raising': 2235, 'ran': 3914, 'rang':
3915, 're': 3917, 'reached': 3918, 'read': 3941, 'reading': 3942, 'rearranged': 3916, 'reassured': 3946, 'reassuring':
2381, 'rebooked': 3948, 'received': 3950, 'reckoned': 3956, 'reckons': 3968, 'recommendation': 3969, 'recommended':
3973, 'recommends': 3288, 'redid': 876, 'redlines': 2374, 'redrafted': 876, 'refereed': 3976, 'referred': 3980,
'rehearsed': 3984, 'remarks': 2374, 'remember': 3987, 'reminded': 4007, 'reminder': 534, 'reminds': 4008,
'reminisced': 278, 'repaired': 2078, 'repld': 278, 'replied': 278, 'reposted': 3425, 'rescheduled': 4009,
'rescheduling': 38, 'responded': 4010, 'restaurant': 2140, 'restructured': 876, 'returned': 4016, 'review': 4017,
'reviewed': 4019, 'reworded': 876, 'right': 2167, 'ripped': 4020, 'rode': 3348, 'rooted': 4021, 'rooting': 4022,
'roped': 2394, 'round': 4023, 'run': 4024, 's': 4043, 'safest': 2167, 'said': 4082, 'sat': 4090, 'save': 4092,
'saved': 4096, 'saw': 4108, 'saying': 28, 'says': 4109, 'sched': 4110, 'schedd': 4110, 'scheduled': 16, 'schemed':
278, 'schooled': 2197, 'scrapped': 4111, 'screening': 2118, 'scrubbed': 4111, 'scrutinised': 3054, 'scrutinized':
3054, 'seated': 2808, 'see': 4112, 'seeing': 16, 'seen': 4113, 'sending': 4116, 'sent': 4144, 'served': 2401,
'session': 4017, 'set': 4147, 'settled': 4148, 'several': 1920, 'sewing': 2052, 'sez': 902, 'shall': 4149, 'shared':
4159, 'sharing': 4163, 'sharpened': 876, 'she': 3146, 'shelved': 2121, 'shes': 3214, 'shifted': 4164, 'shook': 4165,
'shop': 2140, 'short': 3906, 'should': 4166, 'showed': 4170, 'showing': 4171, 'shown': 4174, 'signed': 2336,
'silence': 2437, 'since': 4175, 'sitting': 4177, 'skedded': 4110, 'skipped': 38, 'skipping': 38, 'skyped': 278,
'slacked': 278, 'slated': 3287, 'slipped': 4178, 'smart': 2167, 'smartest': 2167, 'sms': 2589, 'so': 4181, 'some':
4182, 'somebody': 2767, 'someone': 2767, 'something': 4183, 'soothed': 4148, 'sorted': 4184, 'sparred': 278,
'speaking': 4185, 'spends': 4194, 'spent': 4212, 'spoke': 4216, 'spoken': 278, 'sponsored': 2315, 'spotted': 4217,
'spur': 2172, 'spurred': 2174, 'spurring': 2174, 'squabbled': 278, 'staffed': 4218, 'stance': 903, 'stand': 4219,
'standing': 4221, 'standup': 593, 'started': 2308, 'stayed': 4225, 'steer': 4226, 'steered': 4228, 'stepped': 4230,
'stepping': 4231, 'stewarded': 3501, 'stiffed': 4233, 'still': 4238, 'stood': 4241, 'stopped': 1427, 'store': 2140,
'straight': 4244, 'strikes': 4246, 'strolled': 3348, 'struck': 4246, 'stuck': 4249, 'subbed': 2469, 'suggested': 4250,
'suggestion': 2426, 'suggests': 4252, 'summoned': 2170, 'supported': 2081, 'supposed': 4254, 'swore': 3056, 'take':
4257, 'takeaway': 93, 'taken': 4258, 'talked': 4274, 'talking': 4275, 'task': 534, 'taught': 4280, 'tea': 3077,
'teaching': 4171, 'telephoned': 278, 'telling': 4282, 'tells': 4294, 'text': 2647, 'texted': 4307, 'thank': 4309,
'thanked': 4308, 'that': 4314, 'the': 4317, 'their': 3210, 'then': 2715, 'there': 4319, 'they': 4320, 'theyre': 3214,
'thinking': 4322, 'thinks': 4323, 'this': 4324, 'thought': 4329, 'thoughts': 2374, 'three': 577, 'threw': 4331,
'through': 4334, 'thru': 4334, 'tidied': 4335, 'tip': 4338, 'tipped': 4347, 'tipping': 4348, 'tips': 2426, 'to': 4360,
'todo': 4361, 'together': 1729, 'told': 4487, 'too': 4490, 'took': 4503, 'tore': 4505, 'trained': 4506, 'traipsed':
4507, 'trekked': 4507, 'tried': 4509, 'trimmed': 876, 'try': 2116, 'trying': 2116, 'turns': 4510, 'tutored': 4512,
'tutoring': 1968, 'two': 577, 'umpired': 2379, 'unable': 3633, 'unanswered': 38, 'undertake': 852, 'undertook': 852,
'unpacked': 2078, 'unsent': 38, 'up': 2612, 'upcoming': 16, 'upshot': 1978, 'urged': 4514, 'urges': 1953, 'urging':
2174, 'us': 4515, 've': 4516, 'verdict': 903, 'vetted': 3054, 'view': 903, 'views': 903, 'visit': 3291, 'visited':
278, 'vm': 2034, 'vmail': 2034, 'voicemail': 2034, 'volunteered': 4518, 'volunteering': 4519, 'vouched': 2518,
'vouching': 2518, 'vowed': 3056, 'w': 4528, 'wait': 4529, 'waited': 4532, 'waiting': 4538, 'walked': 4541, 'want':
4542, 'wanted': 4544, 'wants': 2457, 'warned': 4546, 'warns': 2314, 'was': 4553, 'wasn': 4557, 'wasnt': 4558,
'watched': 4563, 'watered': 4564, 'we': 4566, 'went': 4575, 'were': 4576, 'what': 3233, 'whatsapp': 2647,
'whatsapped': 4578, 'when': 4581, 'where': 4582, 'whether': 4584, 'which': 4589, 'while': 398, 'who': 4590, 'whole':
1921, 'whose': 28, 'why': 3233, 'will': 4594, 'wired': 2078, 'wise': 2167, 'wisest': 2167, 'wish': 4596, 'wished':
4609, 'wishing': 4610, 'with': 4612, 'without': 4614, 'won': 4616, 'wonder': 4617, 'wondering': 4618, 'wont': 4619,
'woodwork': 2052, 'worked': 4620, 'working': 4621, 'workshop': 2040, 'would': 4622, 'wouldn': 4625, 'wouldnt': 4624,
'wound': 4627, 'wrangled': 278, 'wriggled': 2331, 'writing': 4628, 'written': 4632, 'wrong': 4633, 'wrote': 4643, 'x':
4644, 'xd': 38, 'xld': 38, 'yes': 4646, 'you': 4648, 'zoom': 3291, 'zoomed': 278}]


RELATIONS = [{'': (1, 'about')}, {'': (4, 'absent_after')}, {'<until>': 1, 'D': 1, 'till': 1, 'until': 1}, {'': (3,
'absent_before')}, {'apologies': 3}, {'': (4, 'absent_after'), ':': 3, 'with': 4}, {'': (0, 'with')}, {'from': 6},
{'absence': 3}, {'': (3, 'absent_before'), 'for': 8, 'from': 3}, {'s': 6}, {'': (5, 'due')}, {'': (2, 'at'), 'latest':
11}, {'': (2, 'at'), 'N': 10, 'the': 12}, {'out': 1}, {'of': 0}, {'it': 1}, {'into': 6}, {'': (7, 'despite')},
{'call': 18}, {'had': 18, 'met': 18, 'spoke': 18, 'talked': 18}, {'a': 19, 'beers': 18, 'breakfast': 18, 'call': 18,
'coffee': 18, 'dinner': 18, 'drinks': 18, 'i': 20, 'lunch': 18, 'met': 18, 'spoke': 18, 'talked': 18, 'we': 20},
{'sick': 1}, {'back': 18}, {'': (0, 'with'), 'back': 18, 'in': 22, 'me': 23}, {'with': 6}, {'up': 25}, {'': (0,
'with'), 'd': 6}, {'': (6, 'ahead')}, {'to': 0}, {'in': 6}, {'there': 1}, {'attend': 1, 'be': 31, 'come': 1, 'get':
31, 'join': 1, 'make': 16, 'show': 1}, {'not': 32}, {'t': 32}, {'off': 1}, {'': (4, 'absent_after'), 'up': 1}, {'up':
1}, {'attend': 1, 'be': 31, 'come': 1, 'get': 31, 'join': 1, 'make': 16, 'show': 36, 'turn': 37}, {'not': 38}, {'t':
38}, {'': (0, 'with'), 'D': 6}, {'away': 41, 'off': 41, 'out': 41}, {'N': 42, 'out': 1}, {'N': 42}, {'': (0, 'with'),
'N': 42}, {'from': 6, 'to': 6}, {'': (3, 'absent_before'), 'for': 3}, {'': (4, 'absent_after'), ':': 3}, {'a': 19,
'beers': 18, 'breakfast': 18, 'call': 18, 'coffee': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'met': 18, 'spoke':
18, 'talked': 18}, {'': (2, 'at')}, {'miss': 1}, {'a': 51}, {'apologies': 1, 'it': 52}, {'at': 1, 'in': 1}, {'her':
18, 'him': 18, 'stuck': 54, 'them': 18}, {'skip': 1}, {'to': 56}, {'about': 0, 'from': 6, 'it': 7, 'that': 7, 'this':
7}, {'to': 6}, {'2': 0, 'to': 0}, {'bug': 1, 'cold': 1, 'covid': 1, 'flu': 1, 'migraine': 1}, {'a': 61, 'bug': 1,
'cold': 1, 'covid': 1, 'flu': 1, 'migraine': 1, 'the': 61}, {'with': 62}, {'': (2, 'at'), 'the': 50}, {'a': 19,
'beers': 18, 'breakfast': 18, 'call': 18, 'coffee': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'met': 18, 'of': 0,
'spoke': 18, 'talked': 18}, {'N': 0}, {'by': 0, 'from': 0, 'to': 66, 'via': 0}, {'by': 0, 'from': 0, 'to': 0, 'via':
0}, {'by': 6}, {'with': 1}, {'bed': 1}, {'sick': 1, 'with': 1}, {'leave': 1}, {'holiday': 1, 'leave': 1, 'mat': 73,
'paternity': 1}, {'weather': 1}, {'the': 75}, {'away': 1, 'down': 70, 'ill': 1, 'in': 71, 'laid': 37, 'missing': 1,
'off': 72, 'on': 74, 'out': 1, 'poorly': 1, 'sick': 1, 'stuck': 54, 'under': 76}, {'desk': 1}, {'her': 78, 'his': 78,
'home': 1, 'their': 78}, {'around': 1, 'at': 79, 'available': 1, 'home': 1, 'in': 1, 'there': 1}, {'t': 80}, {'by':
11}, {'for': 0}, {'booth': 25, 'pitch': 25, 'stall': 25, 'stand': 25, 'table': 25}, {'a': 84, 'my': 84, 'our': 84,
'the': 84}, {'': (0, 'with'), 'up': 25}, {'appeared': 1, 'came': 1, 'showed': 1}, {'than': 11}, {'of': 3}, {'later':
88, 'show': 1, 'sign': 89}, {'': (4, 'absent_after'), 'there': 1, 'with': 3}, {'D': 1, 'ill': 1, 'sick': 1, 'with':
62, 'work': 1}, {'try': 18}, {'second': 93}, {'the': 94}, {'ill': 1, 'sick': 1, 'with': 62}, {'at': 50}, {'a': 84,
'into': 6, 'my': 84, 'our': 84, 'the': 84}, {'': (0, 'with'), 'back': 18, 'me': 23}, {'by': 0, 'from': 0}, {'by': 0},
{'': (3, 'absent_before'), 'from': 3}, {'it': 14}, {'hi': 60}, {'apologies': 1, 'regrets': 1}, {'': (0, 'with'),
'apologies': 1, 'her': 105, 'his': 105, 'regrets': 1, 'their': 105}, {'i': 20, 'we': 20}, {'to': 6, 'with': 6},
{'home': 1}, {'at': 109, 'home': 1}, {'': (1, 'about'), 'to': 0}, {'coming': 28}, {'': (6, 'ahead'), 'coming': 28},
{'ill': 1}, {'was': 114}, {'': (5, 'due'), 'a': 19, 'beers': 18, 'breakfast': 18, 'call': 18, 'coffee': 18, 'dinner':
18, 'drinks': 18, 'lunch': 18, 'met': 18, 'spoke': 18, 'talked': 18}, {'': (0, 'with'), 'o': 3}, {'attend': 1, 'be':
31, 'come': 1, 'join': 1}, {'to': 118}, {'': (4, 'absent_after'), 'account': 1}, {'to': 16}, {'': (4, 'absent_after'),
'able': 1, 'around': 1, 'at': 79, 'available': 1, 'because': 1, 'due': 1, 'home': 1, 'in': 1, 'on': 120, 'there': 1,
'up': 121}, {'': (4, 'absent_after'), 'sick': 1, 'with': 1}, {'holiday': 1, 'leave': 1}, {'away': 1, 'ill': 1, 'off':
1, 'on': 124, 'sick': 1, 'traveling': 1, 'travelling': 1}, {'absent': 1, 'away': 1, 'down': 70, 'ill': 1, 'in': 71,
'laid': 37, 'meant': 119, 'missing': 1, 'not': 122, 'off': 123, 'on': 74, 'out': 1, 'poorly': 1, 'sick': 1, 'sposed':
119, 'still': 125, 'stuck': 54, 'suposed': 119, 'supposed': 119, 'traveling': 1, 'travelling': 1, 'under': 76}, {'t':
122}, {'able': 1, 'around': 1, 'at': 79, 'available': 1, 'because': 1, 'due': 1, 'home': 1, 'in': 1, 'on': 120,
'there': 1, 'up': 121}, {'not': 31}, {'': (0, 'with'), 'a': 19, 'beers': 18, 'breakfast': 18, 'call': 18, 'coffee':
18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'met': 18, 'spoke': 18, 'talked': 18}, {'about': 0}, {'about': 0,
'abroad': 2, 'absent': 5, 'abt': 0, 'alongside': 6, 'answer': 7, 'apologies': 9, 'asked': 6, 'at': 13, 'away': 2,
'b4': 11, 'back': 7, 'backed': 14, 'bailed': 1, 'because': 15, 'before': 11, 'besides': 0, 'bottled': 16, 'bout': 0,
'bowed': 14, 'brought': 6, 'bumped': 17, 'but': 21, 'by': 11, 'call': 7, 'called': 24, 'calling': 6, 'canceled': 1,
'cancelled': 1, 'caught': 26, 'cc': 27, 'cced': 6, 'ccing': 6, 'coming': 28, 'compared': 29, 'concerning': 0,
'considering': 0, 'copied': 30, 'copying': 30, 'could': 33, 'couldn': 34, 'couldnt': 32, 'cried': 35, 'did': 39,
'didn': 40, 'didnt': 38, 'dm': 7, 'dropped': 43, 'dropping': 44, 'drove': 45, 'ducked': 14, 'due': 11, 'email': 46,
'emailed': 6, 'except': 47, 'excused': 48, 'facetimed': 6, 'finally': 49, 'for': 11, 'from': 50, 'gave': 53, 'got':
55, 'had': 57, 'heard': 58, 'hello': 59, 'hi': 60, 'hiring': 0, 'home': 63, 'hosted': 6, 'ill': 1, 'in': 64,
'instead': 65, 'interviewed': 6, 'intro': 67, 'introduction': 68, 'invited': 69, 'is': 77, 'isn': 81, 'joined': 69,
'knows': 0, 'later': 49, 'latest': 82, 'letter': 7, 'looking': 83, 'mail': 46, 'mailed': 6, 'manned': 85, 'meeting':
6, 'mentioned': 0, 'mentions': 0, 'message': 46, 'messaged': 6, 'met': 86, 'minus': 3, 'missed': 16, 'missing': 3,
'near': 50, 'never': 87, 'news': 15, 'next': 28, 'no': 90, 'not': 91, 'note': 7, 'off': 92, 'on': 95, 'ooo': 2, 'out':
96, 'outside': 50, 'over': 97, 'phoned': 6, 'picked': 44, 'picking': 44, 'pinged': 6, 'pulled': 14, 'ran': 98, 'rang':
99, 're': 0, 'recommended': 0, 'recommends': 0, 'referral': 100, 'referred': 101, 'regarding': 0, 'regrets': 102,
'reply': 7, 'run': 17, 'said': 59, 'sans': 3, 'sat': 103, 'saw': 45, 'says': 104, 'seeing': 45, 'sent': 106, 'shared':
85, 'sick': 1, 'since': 11, 'skyped': 6, 'slack': 7, 'so': 107, 'sobre': 0, 'speaking': 59, 'spoke': 108, 'stayed':
110, 'suggested': 0, 'talked': 59, 'talking': 59, 'text': 7, 'texted': 6, 'thank': 0, 'thanked': 6, 'thanks': 111,
'the': 112, 'then': 21, 'thinking': 15, 'thinks': 0, 'this': 113, 'though': 115, 'thx': 111, 'til': 11, 'till': 11,
'together': 25, 'took': 45, 'traveling': 2, 'travelling': 2, 'uber': 0, 'until': 116, 'via': 0, 'visit': 46,
'visited': 6, 'vm': 7, 'voicemail': 7, 'w': 117, 'was': 126, 'wasn': 127, 'wasnt': 128, 'waved': 44, 'were': 129,
'weren': 81, 'werent': 80, 'whatsapp': 7, 'with': 130, 'without': 3, 'worried': 131, 'wrote': 59, 'wth': 6, 'zoomed':
6}]


KINDS = [{'': (8, 'meeting')}, {'house': 0}, {'clinic': 0, 'club': 1, 'clubhouse': 0, 'desk': 0, 'factory': 0,
'office': 0, 'plant': 0, 'shop': 0, 'showroom': 0, 'site': 0, 'studio': 0, 'surgery': 0, 'warehouse': 0, 'workshop':
0, 'yard': 0}, {'clinic': 0, 'club': 1, 'clubhouse': 0, 'desk': 0, 'factory': 0, 'my': 2, 'office': 0, 'our': 2,
'plant': 0, 'shop': 0, 'showroom': 0, 'site': 0, 'studio': 0, 'surgery': 0, 'the': 2, 'warehouse': 0, 'workshop': 0,
'yard': 0}, {'$$': 0, 'D': 0, 'about': 0, 'at': 0, 'earlier': 0, 'for': 0, 'from': 0, 'since': 0, 'this': 0, 'till':
0, 'to': 0, 'today': 0, 'until': 0, 'with': 0}, {'at': 3, 'by': 3, 'in': 3, 'into': 3}, {'at': 3, 'by': 3, 'here': 4,
'in': 3, 'into': 3, 'was': 5, 'were': 5}, {'': (7, 'event')}, {'D': 7, 'at': 7, 'in': 7, 'on': 7}, {'market': 8},
{'s': 9}, {'N': 6, 'art': 9, 'book': 9, 'christmas': 9, 'craft': 9, 'easter': 9, 'makers': 9, 'spring': 9,
'valentine': 10, 'valentines': 9, 'winter': 9}, {'1': 0}, {'1': 0, 'on': 12}, {'': (5, 'message')}, {'postcard': 14,
'telegram': 14}, {'': (4, 'meal')}, {'eat': 16}, {'': (4, 'meal'), 'to': 17}, {'one': 16}, {'wine': 16}, {'cava': 16,
'champagne': 16, 'cheeky': 19, 'cider': 16, 'half': 16, 'martini': 16, 'martinis': 16, 'mulled': 20, 'negroni': 16,
'negronis': 16, 'nightcap': 16, 'ouzo': 16, 'port': 16, 'rum': 16, 'sake': 16, 'schnapps': 16, 'sherry': 16,
'snifter': 16, 'spritz': 16}, {'a': 21, 'an': 21, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'cider': 16, 'half': 16,
'martini': 16, 'martinis': 16, 'mulled': 20, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'ouzo': 16, 'port': 16,
'rum': 16, 'sake': 16, 'schnapps': 16, 'sherry': 16, 'snifter': 16, 'some': 21, 'spritz': 16, 'the': 21}, {'of': 22},
{'rolls': 16}, {'up': 16}, {'english': 16}, {'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16,
'chilli': 16, 'couscous': 16, 'croissants': 16, 'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue':
16, 'fry': 25, 'full': 26, 'goulash': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'lamb': 16, 'lasagna': 16, 'lasagne':
16, 'leftovers': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'mussels': 16, 'nosh': 16, 'oysters': 16, 'paella': 16,
'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'raclette': 16, 'risotto': 16, 'sandwich': 16,
'sandwiches': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'soup': 16, 'spaghetti': 16, 'stew':
16, 'tacos': 16, 'tagine': 16, 'toasties': 16, 'waffles': 16}, {'a': 27, 'an': 27, 'bacon': 24, 'bao': 16,
'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'chilli': 16, 'couscous': 16, 'croissants': 16, 'dumplings': 16,
'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'grub': 16, 'gyros': 16,
'haggis': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16, 'meze': 16, 'mezze': 16, 'mince': 16,
'mussels': 16, 'my': 27, 'nosh': 16, 'our': 27, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'pho': 16,
'pie': 16, 'pies': 16, 'raclette': 16, 'risotto': 16, 'sandwich': 16, 'sandwiches': 16, 'schnitzel': 16, 'scones': 16,
'seafood': 16, 'shawarma': 16, 'some': 27, 'soup': 16, 'spaghetti': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'the':
27, 'toasties': 16, 'waffles': 16}, {'of': 28}, {'D': 7, 'at': 7, 'for': 7, 'in': 7, 'last': 7, 'of': 7, 'on': 7},
{'...': 15, 'bite': 18, 'bottle': 23, 'bowl': 29, 'glass': 23, 'nightcap': 16, 'ping': 14, 'plate': 29, 'postcard':
14, 'reception': 30, 'telegram': 14}, {'': (8, 'meeting'), 'dinner': 7}, {'table': 16}, {'my': 33, 'our': 33}, {'at':
34, 'hands': 0}, {'': (3, 'coffee')}, {'': (2, 'call')}, {'review': 0}, {'calling': 37, 'phoning': 37, 'ringing': 37},
{'after': 39}, {'after': 39, 'just': 40, 'only': 40}, {'chinese': 16, 'ethiopian': 16, 'french': 16, 'georgian': 16,
'greek': 16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'malaysian': 16, 'mexican':
16, 'moroccan': 16, 'nepalese': 16, 'persian': 16, 'spanish': 16, 'syrian': 16, 'thai': 16, 'turkish': 16,
'vietnamese': 16}, {'...': 42, 'chinese': 16, 'ethiopian': 16, 'french': 16, 'georgian': 16, 'greek': 16, 'indian':
16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'malaysian': 16, 'mexican': 16, 'moroccan': 16,
'nepalese': 16, 'persian': 16, 'spanish': 16, 'syrian': 16, 'thai': 16, 'turkish': 16, 'vietnamese': 16}, {'...': 42,
'a': 43, 'an': 43, 'chinese': 16, 'ethiopian': 16, 'french': 16, 'georgian': 16, 'greek': 16, 'indian': 16, 'italian':
16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'malaysian': 16, 'mexican': 16, 'moroccan': 16, 'nepalese': 16,
'persian': 16, 'some': 43, 'spanish': 16, 'syrian': 16, 'thai': 16, 'the': 43, 'turkish': 16, 'vietnamese': 16},
{'for': 44}, {'market': 7}, {'office': 0}, {'table': 0}, {'s': 0}, {'lab': 0}, {'s': 46}, {'antiques': 46, 'art': 46,
'back': 47, 'boardroom': 0, 'book': 46, 'chambers': 0, 'christmas': 46, 'craft': 46, 'depot': 0, 'desk': 0, 'easter':
46, 'kitchen': 48, 'lab': 0, 'makers': 46, 'mill': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor': 49,
'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50, 'valentine': 51, 'valentines': 46, 'vintage': 46,
'warehouse': 0, 'works': 0}, {'back': 47, 'boardroom': 0, 'chambers': 0, 'depot': 0, 'desk': 0, 'kitchen': 48, 'lab':
0, 'mill': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor': 49, 'solicitors': 0, 'stockroom': 0, 'surgery':
0, 'test': 50, 'warehouse': 0, 'works': 0}, {'s': 53}, {'antiques': 46, 'art': 46, 'book': 46, 'christmas': 46,
'craft': 46, 'easter': 46, 'makers': 46, 'valentine': 51, 'valentines': 46, 'vintage': 46}, {'booth': 7, 'hq': 0,
'office': 0, 'offices': 0, 'stall': 7, 'stand': 7}, {'back': 47, 'boardroom': 0, 'chambers': 0, 'depot': 0, 'desk': 0,
'kitchen': 48, 'lab': 0, 'mill': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor': 49, 'solicitors': 0,
'stockroom': 0, 'surgery': 0, 'table': 16, 'test': 50, 'warehouse': 0, 'works': 0}, {'antiques': 46, 'art': 46,
'back': 47, 'boardroom': 0, 'book': 46, 'booth': 7, 'chambers': 0, 'christmas': 46, 'craft': 46, 'depot': 0, 'desk':
0, 'easter': 46, 'hq': 0, 'kitchen': 48, 'lab': 0, 'makers': 46, 'mill': 0, 'office': 0, 'offices': 0, 'plant': 0,
'practice': 0, 'premises': 0, 'solicitor': 49, 'solicitors': 0, 'stall': 7, 'stand': 7, 'stockroom': 0, 'surgery': 0,
'table': 16, 'test': 50, 'valentine': 51, 'valentines': 46, 'vintage': 46, 'warehouse': 0, 'works': 0}, {'antiques':
46, 'art': 46, 'back': 47, 'boardroom': 0, 'book': 46, 'chambers': 0, 'christmas': 46, 'craft': 46, 'depot': 0,
'easter': 46, 'kitchen': 48, 'lab': 0, 'makers': 46, 'mill': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor':
49, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50, 'valentine': 51, 'valentines': 46, 'vintage': 46,
'warehouse': 0, 'whiteboard': 0, 'works': 0}, {'<their>': 52, 'N': 54, 'a': 55, 'antiques': 46, 'art': 46, 'book': 46,
'christmas': 46, 'craft': 46, 'easter': 46, 'her': 56, 'his': 56, 'makers': 46, 'my': 57, 'our': 58, 'reception': 30,
'the': 59, 'their': 56, 'valentine': 51, 'valentines': 46, 'vintage': 46}, {'bacon': 24, 'bao': 16, 'bratwurst': 16,
'burritos': 16, 'casserole': 16, 'chilli': 16, 'chinese': 16, 'couscous': 16, 'croissants': 16, 'dumplings': 16,
'ethiopian': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16,
'greek': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lamb':
16, 'lasagna': 16, 'lasagne': 16, 'lebanese': 16, 'leftovers': 16, 'mexican': 16, 'meze': 16, 'mezze': 16, 'mince':
16, 'moroccan': 16, 'mussels': 16, 'nosh': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'persian':
16, 'pho': 16, 'pie': 16, 'pies': 16, 'raclette': 16, 'risotto': 16, 'sandwich': 16, 'sandwiches': 16, 'schnitzel':
16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'soup': 16, 'spaghetti': 16, 'stew': 16, 'tacos': 16, 'tagine': 16,
'thai': 16, 'toasties': 16, 'turkish': 16, 'vietnamese': 16, 'waffles': 16}, {'': (4, 'meal'), 'a': 61, 'an': 61,
'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'chilli': 16, 'chinese': 16, 'couscous': 16,
'croissants': 16, 'dumplings': 16, 'ethiopian': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25,
'full': 26, 'goulash': 16, 'greek': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'indian': 16, 'italian': 16,
'japanese': 16, 'korean': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'lebanese': 16, 'leftovers': 16, 'mexican':
16, 'meze': 16, 'mezze': 16, 'mince': 16, 'moroccan': 16, 'mussels': 16, 'my': 27, 'nosh': 16, 'our': 27, 'oysters':
16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'persian': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'raclette': 16,
'risotto': 16, 'sandwich': 16, 'sandwiches': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'some':
61, 'soup': 16, 'spaghetti': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'thai': 16, 'the': 61, 'toasties': 16,
'turkish': 16, 'vietnamese': 16, 'waffles': 16}, {'butty': 16}, {'phoning': 37, 'ringing': 37}, {'at': 16}, {':': 0,
'D': 0, 'N': 0, 'call': 0, 'meeting': 0, 'today': 0, 'w': 0, 'with': 0, 'yesterday': 0}, {'a': 33}, {'a': 33, 'the':
33, 'us': 67}, {'at': 34}, {'breakfast': 16, 'dinner': 16, 'drink': 16, 'lunch': 16, 'meal': 16, 'pint': 16, 'supper':
16}, {'a': 70, 'an': 70, 'breakfast': 16, 'dinner': 16, 'drink': 16, 'lunch': 16, 'meal': 16, 'pint': 16, 'supper':
16, 'to': 70}, {'<them>': 71, 'N': 71, 'me': 71, 'us': 71}, {'of': 16}, {'at': 16, 'on': 16, 'with': 16}, {'chow':
16}, {'': (6, 'email')}, {'mail': 76, 'phone': 37}, {'clinic': 0, 'farm': 0, 'house': 0, 'office': 0, 'practice': 0,
'school': 0, 'shop': 0, 'studio': 0, 'workshop': 0, 'yard': 0}, {'': (8, 'meeting'), 'clinic': 0, 'farm': 0, 'house':
0, 'office': 0, 'practice': 0, 'school': 0, 'shop': 0, 'studio': 0, 'workshop': 0, 'yard': 0}, {'s': 79}, {'<their>':
78, 'N': 80, 'my': 78, 'our': 78, 'the': 78}, {'s': 78}, {'': (8, 'meeting'), '<their>': 78, 'N': 82, 'my': 78, 'our':
78, 'the': 78}, {'to': 0}, {'at': 83, 'on': 0, 'to': 83, 'with': 0}, {'N': 0}, {'<their>': 78, 'N': 82, 'my': 78,
'our': 78, 'the': 78}, {'': (8, 'meeting'), 'to': 87}, {'see': 0}, {'': (2, 'call'), 'at': 81, 'by': 83, 'down': 84,
'in': 85, 'into': 83, 'on': 86, 'out': 84, 'over': 0, 'round': 88, 'to': 89, 'up': 84, 'upon': 0}, {'baptism': 7,
'birthday': 7, 'ceilidh': 7, 'christening': 7, 'communion': 7, 'concert': 7, 'confirmation': 7, 'exhibition': 7,
'funeral': 7, 'gig': 7, 'graduation': 7, 'launch': 7, 'opening': 7, 'party': 7, 'premier': 7, 'premiere': 7,
'recital': 7, 'show': 7, 'wedding': 7}, {'baptism': 7, 'big': 91, 'birthday': 7, 'ceilidh': 7, 'christening': 7,
'communion': 7, 'concert': 7, 'confirmation': 7, 'exhibition': 7, 'funeral': 7, 'gig': 7, 'graduation': 7, 'grand':
91, 'launch': 7, 'official': 91, 'opening': 7, 'party': 7, 'premier': 7, 'premiere': 7, 'recital': 7, 'show': 7,
'wedding': 7}, {'s': 92}, {'N': 93, 'her': 92, 'his': 92, 'my': 92, 'our': 92, 'the': 92, 'their': 92}, {'for': 94},
{'clinic': 0, 'factory': 0, 'office': 0, 'plant': 0, 'practice': 0, 'shop': 0, 'site': 0, 'studio': 0, 'warehouse': 0,
'workshop': 0}, {'...': 96}, {'...': 96, 'clinic': 0, 'farm': 0, 'gallery': 0, 'lab': 0, 'office': 0, 'shop': 0,
'showroom': 0, 'site': 0, 'studio': 0, 'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard': 0}, {'her': 97, 'his': 97,
'my': 98, 'our': 98, 'the': 98, 'their': 97}, {'office': 0, 'shop': 0, 'store': 0, 'studio': 0, 'workshop': 0}, {'at':
99, 'into': 99, 'my': 100, 'our': 100, 'the': 100, 'to': 99}, {'at': 99, 'into': 99, 'my': 100, 'our': 100, 'person':
0, 'the': 100, 'to': 99}, {'...': 96, 'clinic': 0, 'farm': 0, 'gallery': 0, 'lab': 0, 'office': 0, 'shop': 0,
'showroom': 0, 'site': 0, 'store': 0, 'studio': 0, 'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard': 0}, {'her':
97, 'his': 97, 'my': 103, 'our': 103, 'the': 103, 'their': 97}, {'site': 0}, {'at': 99, 'into': 99, 'to': 104}, {'at':
99, 'into': 99, 'to': 99}, {'...': 95, 'at': 99, 'by': 101, 'in': 102, 'into': 104, 'on': 105, 'over': 106, 'round':
107, 'to': 104}, {'conference': 0}, {'meeting': 0}, {'up': 110}, {'d': 76}, {'in': 0, 'up': 0}, {'': (3, 'coffee'),
'chat': 36}, {'at': 99, 'into': 99, 'person': 0, 'to': 99}, {'at': 99, 'by': 107, 'in': 115, 'into': 99, 'on': 105,
'over': 107, 'round': 107, 'to': 99}, {'call': 37}, {'': (7, 'event'), 'call': 37}, {'<them>': 16, 'N': 16, 'me': 16,
'us': 16}, {'a': 27, 'an': 27, 'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'chilli': 16,
'couscous': 16, 'croissants': 16, 'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'for': 119,
'fry': 25, 'full': 26, 'goulash': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16,
'leftovers': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'mussels': 16, 'my': 27, 'nosh': 16, 'our': 27, 'oysters': 16,
'paella': 16, 'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'raclette': 16, 'risotto': 16,
'sandwich': 16, 'sandwiches': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'some': 27, 'soup':
16, 'spaghetti': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'the': 27, 'toasties': 16, 'waffles': 16}, {'for': 119},
{'tea': 36}, {'coffee': 36, 'tea': 36}, {'of': 123}, {'': (8, 'meeting'), 'day': 7}, {'in': 37}, {'': (2, 'call'),
'in': 37}, {'at': 7, 'for': 7, 'in': 7, 'next': 7, 'with': 7}, {'booth': 128, 'chinese': 16, 'ethiopian': 16, 'greek':
16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16,
'persian': 16, 'stall': 128, 'stand': 128, 'thai': 16, 'turkish': 16, 'vietnamese': 16}, {'chinese': 16, 'ethiopian':
16, 'greek': 16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan':
16, 'persian': 16, 'thai': 16, 'turkish': 16, 'vietnamese': 16}, {'booth': 128, 'stall': 128, 'stand': 128}, {'a':
129, 'an': 130, 'chinese': 16, 'ethiopian': 16, 'greek': 16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean':
16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'my': 131, 'our': 131, 'persian': 16, 'some': 130, 'thai': 16,
'the': 129, 'turkish': 16, 'vietnamese': 16}, {'sum': 16}, {'': (4, 'meal'), '<them>': 16, 'N': 16}, {'': (5,
'message'), 'd': 14}, {'a': 130, 'an': 130, 'chinese': 16, 'ethiopian': 16, 'greek': 16, 'indian': 16, 'italian': 16,
'japanese': 16, 'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'persian': 16, 'some': 130, 'thai': 16,
'the': 130, 'turkish': 16, 'vietnamese': 16}, {'...': 95, 'for': 44}, {'a': 21, 'an': 21, 'cava': 16, 'champagne': 16,
'cheeky': 19, 'cider': 16, 'coffee': 36, 'half': 16, 'martini': 16, 'martinis': 16, 'mulled': 20, 'negroni': 16,
'negronis': 16, 'nightcap': 16, 'ouzo': 16, 'port': 16, 'rum': 16, 'sake': 16, 'schnapps': 16, 'sherry': 16,
'snifter': 16, 'some': 21, 'spritz': 16, 'the': 21}, {'coffee': 36}, {'': (4, 'meal'), 'a': 139, 'coffee': 36, 'tea':
36}, {'': (4, 'meal'), 'reception': 7}, {'line': 14, 'note': 14}, {'a': 142}, {'dm': 14, 'message': 14, 'msg': 14,
'note': 14, 'text': 14, 'whatsapp': 14}, {'a': 144}, {'clinic': 0, 'farm': 0, 'gallery': 0, 'lab': 0, 'office': 0,
'shop': 0, 'showroom': 0, 'site': 0, 'studio': 0, 'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard': 0}, {'my': 146,
'our': 146, 'the': 146}, {'at': 147, 'into': 147, 'to': 147}, {'<me>': 143, '<them>': 145, 'N': 145, 'a': 142, 'at':
147, 'by': 148, 'in': 148, 'into': 147, 'over': 148, 'round': 148, 'to': 147, 'us': 143}, {'N': 49}, {'to': 150},
{'...': 95, 'down': 151, 'out': 151, 'over': 151, 'round': 151, 'up': 151}, {'run': 0}, {'mail': 76, 'mailed': 76,
'mails': 76}, {'': (6, 'email'), 'chain': 76}, {'face': 0}, {'to': 156}, {'<them>': 16, 'N': 16}, {'': (5, 'message'),
'back': 14, 'off': 14, 'over': 14}, {'<them>': 159, 'N': 159, 'me': 159, 'us': 159}, {'chat': 7}, {'chips': 16},
{'and': 162, 'supper': 16}, {'white': 36, 'whites': 36}, {'...': 95}, {'bacon': 24, 'bao': 16, 'bratwurst': 16,
'burritos': 16, 'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'cider': 16, 'couscous': 16,
'croissants': 16, 'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26,
'goulash': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16,
'leftovers': 16, 'martini': 16, 'martinis': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'mulled': 20, 'mussels': 16,
'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16,
'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16,
'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16,
'sherry': 16, 'snifter': 16, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stew': 16, 'tacos': 16, 'tagine': 16,
'toasties': 16, 'waffles': 16}, {'$$': 16}, {'a': 166, 'an': 166, 'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos':
16, 'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'chinese': 167, 'cider': 16, 'couscous':
16, 'croissants': 16, 'dumplings': 16, 'ethiopian': 167, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16,
'fry': 25, 'full': 26, 'goulash': 16, 'greek': 167, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'indian': 167,
'italian': 167, 'japanese': 167, 'korean': 167, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'lebanese': 167,
'leftovers': 16, 'martini': 16, 'martinis': 16, 'mexican': 167, 'meze': 16, 'mezze': 16, 'mince': 16, 'moroccan': 167,
'mulled': 20, 'mussels': 16, 'my': 27, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'our': 27, 'ouzo':
16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'persian': 167, 'pho': 16, 'pie': 16, 'pies': 16,
'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16,
'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16, 'snifter': 16, 'some': 166, 'soup': 16,
'spaghetti': 16, 'spritz': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'thai': 167, 'the': 166, 'toasties': 16,
'turkish': 167, 'vietnamese': 167, 'waffles': 16}, {'bell': 37, 'buzz': 37, 'ring': 37, 'shout': 37, 'tinkle': 37},
{'a': 169}, {'<them>': 170, 'N': 170}, {'me': 0, 'us': 0}, {'with': 172}, {'...': 173}, {'over': 174, 'through': 174},
{'meet': 37}, {'line': 37, 'phone': 37}, {'the': 177}, {'on': 178}, {'chinese': 16, 'ethiopian': 16, 'greek': 16,
'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'note': 14,
'persian': 16, 'reply': 14, 'response': 14, 'thai': 16, 'turkish': 16, 'vietnamese': 16}, {'<them>': 179, 'N': 179,
'a': 180, 'an': 130, 'chinese': 16, 'ethiopian': 16, 'greek': 16, 'indian': 16, 'italian': 16, 'japanese': 16,
'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'persian': 16, 'some': 130, 'thai': 16, 'the': 130,
'turkish': 16, 'vietnamese': 16}, {'eat': 16, 'food': 16, 'goulash': 16}, {'for': 182, 'to': 182}, {'in': 183, 'over':
183, 'round': 183}, {'': (8, 'meeting'), 'eat': 16, 'food': 16, 'goulash': 16}, {'for': 185, 'to': 185}, {'in': 186,
'over': 186, 'round': 186}, {'bacon': 24, 'bao': 16, 'booth': 128, 'bratwurst': 16, 'burritos': 16, 'casserole': 16,
'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'chinese': 16, 'cider': 16, 'couscous': 16, 'croissants': 16,
'dumplings': 16, 'ethiopian': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26,
'goulash': 16, 'greek': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'indian': 16, 'italian': 16,
'japanese': 16, 'korean': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'lebanese': 16, 'leftovers': 16, 'martini':
16, 'martinis': 16, 'mexican': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'moroccan': 16, 'mulled': 20, 'mussels': 16,
'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'note': 14, 'ouzo': 16, 'oysters': 16, 'paella': 16,
'pancakes': 16, 'pasta': 16, 'persian': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'reply': 14,
'response': 14, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel':
16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16, 'snifter': 16, 'soup': 16, 'spaghetti': 16, 'spritz':
16, 'stall': 128, 'stand': 128, 'stew': 16, 'tacos': 16, 'tagine': 16, 'thai': 16, 'toasties': 16, 'turkish': 16,
'vietnamese': 16, 'waffles': 16}, {'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'cava':
16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'chinese': 16, 'cider': 16, 'couscous': 16, 'croissants': 16,
'dumplings': 16, 'ethiopian': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26,
'goulash': 16, 'greek': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'indian': 16, 'italian': 16,
'japanese': 16, 'korean': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'lebanese': 16, 'leftovers': 16, 'martini':
16, 'martinis': 16, 'mexican': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'moroccan': 16, 'mulled': 20, 'mussels': 16,
'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16,
'pasta': 16, 'persian': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16,
'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16,
'shawarma': 16, 'sherry': 16, 'snifter': 16, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stew': 16, 'tacos': 16,
'tagine': 16, 'thai': 16, 'toasties': 16, 'turkish': 16, 'vietnamese': 16, 'waffles': 16}, {'bacon': 24, 'bao': 16,
'booth': 128, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'chilli': 16, 'couscous': 16, 'croissants': 16,
'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'grub':
16, 'gyros': 16, 'haggis': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16, 'meze': 16, 'mezze': 16,
'mince': 16, 'mussels': 16, 'nosh': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie':
16, 'pies': 16, 'raclette': 16, 'risotto': 16, 'sandwich': 16, 'sandwiches': 16, 'schnitzel': 16, 'scones': 16,
'seafood': 16, 'shawarma': 16, 'soup': 16, 'spaghetti': 16, 'stall': 128, 'stand': 128, 'stew': 16, 'tacos': 16,
'tagine': 16, 'toasties': 16, 'waffles': 16}, {'bacon': 24, 'bao': 16, 'booth': 128, 'bratwurst': 16, 'burritos': 16,
'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'chinese': 16, 'cider': 16, 'couscous': 16,
'croissants': 16, 'dumplings': 16, 'ethiopian': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25,
'full': 26, 'goulash': 16, 'greek': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'indian': 16, 'italian':
16, 'japanese': 16, 'korean': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'lebanese': 16, 'leftovers': 16,
'martini': 16, 'martinis': 16, 'mexican': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'moroccan': 16, 'mulled': 20,
'mussels': 16, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'ouzo': 16, 'oysters': 16, 'paella': 16,
'pancakes': 16, 'pasta': 16, 'persian': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto':
16, 'rum': 16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood':
16, 'shawarma': 16, 'sherry': 16, 'snifter': 16, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stall': 128, 'stand':
128, 'stew': 16, 'tacos': 16, 'tagine': 16, 'thai': 16, 'toasties': 16, 'turkish': 16, 'vietnamese': 16, 'waffles':
16}, {'<them>': 184, 'N': 187, 'a': 188, 'an': 189, 'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16,
'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'chinese': 16, 'cider': 16, 'couscous': 16,
'croissants': 16, 'dumplings': 16, 'ethiopian': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25,
'full': 26, 'goulash': 16, 'greek': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'indian': 16, 'italian':
16, 'japanese': 16, 'korean': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'lebanese': 16, 'leftovers': 16,
'martini': 16, 'martinis': 16, 'mexican': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'moroccan': 16, 'mulled': 20,
'mussels': 16, 'my': 190, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'our': 190, 'ouzo': 16,
'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'persian': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16,
'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel':
16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16, 'snifter': 16, 'some': 189, 'soup': 16, 'spaghetti':
16, 'spritz': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'thai': 16, 'the': 191, 'toasties': 16, 'turkish': 16,
'vietnamese': 16, 'waffles': 16}, {'': (8, 'meeting'), 'at': 0}, {'over': 193}, {'down': 151, 'out': 151, 'over': 151,
'round': 151, 'up': 151}, {'tea': 16}, {'visit': 0}, {'on': 37, 'with': 37}, {'up': 198}, {'antiques': 46, 'art': 46,
'back': 47, 'boardroom': 0, 'book': 46, 'chambers': 0, 'christmas': 46, 'craft': 46, 'depot': 0, 'easter': 46,
'kitchen': 48, 'lab': 0, 'makers': 46, 'mill': 0, 'office': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor':
49, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50, 'valentine': 51, 'valentines': 46, 'vintage': 46,
'warehouse': 0, 'works': 0}, {'back': 47, 'boardroom': 0, 'chambers': 0, 'depot': 0, 'kitchen': 48, 'lab': 0, 'mill':
0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor': 49, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test':
50, 'warehouse': 0, 'works': 0}, {'s': 201}, {'room': 0}, {'back': 47, 'boardroom': 0, 'chambers': 0, 'club': 1,
'clubhouse': 0, 'depot': 0, 'kitchen': 48, 'lab': 0, 'meeting': 203, 'mill': 0, 'office': 0, 'plant': 0, 'practice':
0, 'premises': 0, 'showroom': 0, 'solicitor': 49, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50,
'warehouse': 0, 'works': 0}, {'antiques': 46, 'art': 46, 'back': 47, 'boardroom': 0, 'book': 46, 'chambers': 0,
'christmas': 46, 'club': 1, 'clubhouse': 0, 'craft': 46, 'depot': 0, 'easter': 46, 'kitchen': 48, 'lab': 0, 'makers':
46, 'meeting': 203, 'mill': 0, 'office': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'showroom': 0, 'solicitor': 49,
'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50, 'valentine': 51, 'valentines': 46, 'vintage': 46,
'warehouse': 0, 'works': 0}, {'queue': 7}, {'antiques': 46, 'art': 46, 'back': 47, 'badge': 206, 'boardroom': 0,
'book': 46, 'chambers': 0, 'christmas': 46, 'club': 1, 'clubhouse': 0, 'craft': 46, 'depot': 0, 'easter': 46,
'kitchen': 48, 'lab': 0, 'makers': 46, 'meeting': 203, 'mill': 0, 'office': 0, 'plant': 0, 'practice': 0, 'premises':
0, 'registration': 206, 'showroom': 0, 'solicitor': 49, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50,
'valentine': 51, 'valentines': 46, 'vintage': 46, 'warehouse': 0, 'works': 0}, {'<their>': 200, 'N': 202, 'a': 55,
'antiques': 46, 'art': 46, 'book': 46, 'christmas': 46, 'craft': 46, 'easter': 46, 'for': 44, 'her': 47, 'his': 47,
'makers': 46, 'my': 204, 'office': 0, 'our': 205, 'person': 0, 'the': 207, 'their': 47, 'valentine': 51, 'valentines':
46, 'vintage': 46}, {'<their>': 0, 'N': 49, 'a': 0, 'our': 0, 'the': 0}, {'': (0, 'intro')}, {'': (1, 'introduction'),
'd': 210}, {'': (1, 'introduction')}, {'off': 0}, {'party': 7}, {'ringing': 37}, {'be': 215}, {'': (4, 'meal'),
'break': 0, 'hour': 0}, {'a': 27, 'an': 27, 'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16,
'chilli': 16, 'couscous': 16, 'croissants': 16, 'dinner': 121, 'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish':
16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'lamb': 16, 'lasagna':
16, 'lasagne': 16, 'leftovers': 16, 'lunch': 121, 'meze': 16, 'mezze': 16, 'mince': 16, 'mussels': 16, 'my': 27,
'nosh': 16, 'our': 27, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16,
'raclette': 16, 'risotto': 16, 'sandwich': 16, 'sandwiches': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16,
'shawarma': 16, 'some': 27, 'soup': 16, 'spaghetti': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'the': 27, 'toasties':
16, 'waffles': 16}, {'a': 131, 'my': 131, 'our': 131, 'the': 131}, {'chai': 36}, {'up': 209}, {'': (8, 'meeting'),
'up': 7}, {'linkedin': 14, 'slack': 14, 'teams': 14}, {'': (5, 'message'), 'on': 223}, {'clip': 14, 'link': 14,
'photo': 14, 'pic': 14, 'picture': 14, 'video': 14}, {'a': 225, 'an': 225, 'some': 225, 'the': 225}, {'': (5,
'message'), 'a': 225, 'an': 225, 'me': 226, 'some': 225, 'the': 225, 'us': 226}, {'person': 0}, {'': (8, 'meeting'),
'in': 228}, {'moi': 16}, {'on': 223}, {'choma': 16}, {'to': 37, 'with': 37}, {'line': 233, 'phone': 233}, {'the':
234}, {'hours': 0, 'visit': 0}, {'for': 37, 'to': 37, 'with': 37}, {'for': 172, 'with': 172}, {'bar': 238, 'booth':
238, 'desk': 238, 'door': 238, 'stall': 238, 'stand': 238, 'till': 238}, {'...': 239, 'bar': 238, 'booth': 238,
'desk': 238, 'door': 238, 'stall': 238, 'stand': 238, 'till': 238}, {'with': 0}, {'': (2, 'call'), 'for': 37, 'to':
37, 'with': 37}, {'...': 239, 'bar': 238, 'blower': 37, 'booth': 238, 'desk': 238, 'door': 238, 'horn': 37, 'line':
242, 'stall': 238, 'stand': 238, 'till': 238, 'whiteboard': 0}, {'facetime': 37, 'hold': 237, 'my': 240, 'our': 240,
'site': 241, 'the': 243, 'video': 37, 'whatsapp': 14}, {'...': 15, 'postcard': 14, 'telegram': 14}, {'': (8,
'meeting'), 'one': 0}, {'one': 0, 'ones': 0}, {'of': 245, 'on': 246, 'one': 0, 'to': 247}, {'day': 7, 'evening': 7},
{'desk': 0, 'office': 0, 'shop': 0, 'studio': 0, 'workshop': 0, 'yard': 0}, {'s': 250}, {'<their>': 250, 'N': 251,
'my': 250, 'our': 250}, {'...': 95, 'a': 166, 'an': 166, 'at': 252, 'bacon': 24, 'bao': 16, 'bratwurst': 16,
'burritos': 16, 'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'cider': 16, 'couscous': 16,
'croissants': 16, 'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'for': 44, 'fry': 25,
'full': 26, 'goulash': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'lamb': 16, 'lasagna': 16, 'lasagne':
16, 'leftovers': 16, 'martini': 16, 'martinis': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'mulled': 20, 'mussels': 16,
'my': 27, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'our': 27, 'ouzo': 16, 'oysters': 16, 'paella':
16, 'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto': 16, 'rum':
16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16,
'shawarma': 16, 'sherry': 16, 'snifter': 16, 'some': 166, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stew': 16,
'tacos': 16, 'tagine': 16, 'the': 166, 'to': 252, 'toasties': 16, 'waffles': 16}, {'evening': 0}, {'soup': 16}, {'':
(2, 'call'), 'call': 37, 'calls': 37, 'conversation': 37}, {'<them>': 37, 'N': 37, 'my': 37}, {'from': 14}, {'': (5,
'message'), '<them>': 159, 'N': 159, 'me': 159, 'us': 159}, {'meeting': 0, 'session': 0}, {'my': 146, 'our': 146,
'see': 0, 'the': 146}, {'at': 147, 'into': 147, 'to': 261}, {'N': 49, 'my': 146, 'our': 146, 'see': 0, 'the': 146},
{'at': 147, 'into': 147, 'to': 263}, {'...': 95, 'at': 147, 'by': 262, 'down': 151, 'in': 262, 'into': 147, 'out':
151, 'over': 264, 'round': 264, 'to': 147, 'up': 151}, {'of': 122}, {'yam': 16}, {'wow': 0}, {'puff': 16}, {'ping':
14}, {'note': 14, 'reply': 14, 'response': 14}, {'<them>': 14, 'N': 14}, {'a': 271, 'from': 272}, {'vous': 0},
{'meeting': 0, 'w': 86, 'with': 86}, {'race': 7, 'show': 7}, {'': (4, 'meal'), 'dinner': 16}, {'at': 252, 'for': 44,
'to': 252}, {'and': 86}, {'N': 279}, {'<their>': 0, 'my': 0, 'our': 0, 'the': 0}, {'and': 86, 'at': 281, 'in': 281},
{'N': 282}, {'between': 86, 'down': 0, 'w': 280, 'with': 283}, {'in': 228}, {'<them>': 285}, {'clip': 14, 'clips': 14,
'gif': 14, 'link': 14, 'meme': 14, 'memes': 14, 'photo': 14, 'photos': 14, 'pic': 14, 'pics': 14, 'picture': 14,
'pictures': 14, 'recording': 14, 'screenshot': 14, 'selfie': 14, 'video': 14, 'videos': 14}, {'...': 287, 'clip': 14,
'clips': 14, 'gif': 14, 'link': 14, 'meme': 14, 'memes': 14, 'photo': 14, 'photos': 14, 'pic': 14, 'pics': 14,
'picture': 14, 'pictures': 14, 'recording': 14, 'screenshot': 14, 'selfie': 14, 'video': 14, 'videos': 14}, {'0': 288,
'a': 288, 'an': 288, 'her': 288, 'his': 288, 'some': 288, 'the': 288, 'three': 288, 'two': 288}, {'0': 288, '<them>':
289, 'N': 289, 'a': 288, 'an': 288, 'her': 288, 'his': 288, 'me': 289, 'on': 289, 'over': 289, 'some': 288, 'the':
288, 'three': 288, 'two': 288, 'us': 289}, {'bacon': 24, 'bao': 16, 'booth': 128, 'bratwurst': 16, 'burritos': 16,
'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'cider': 16, 'couscous': 16, 'croissants':
16, 'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16,
'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16,
'martini': 16, 'martinis': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'mulled': 20, 'mussels': 16, 'negroni': 16,
'negronis': 16, 'nightcap': 16, 'nosh': 16, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16,
'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16,
'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16,
'snifter': 16, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stall': 128, 'stand': 128, 'stew': 16, 'tacos': 16,
'tagine': 16, 'toasties': 16, 'waffles': 16}, {'a': 291, 'an': 166, 'bacon': 24, 'bao': 16, 'bratwurst': 16,
'burritos': 16, 'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'cider': 16, 'couscous': 16,
'croissants': 16, 'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26,
'goulash': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16,
'leftovers': 16, 'martini': 16, 'martinis': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'mulled': 20, 'mussels': 16,
'my': 190, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'our': 190, 'ouzo': 16, 'oysters': 16, 'paella':
16, 'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto': 16, 'rum':
16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16,
'shawarma': 16, 'sherry': 16, 'snifter': 16, 'some': 166, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stew': 16,
'tacos': 16, 'tagine': 16, 'the': 291, 'toasties': 16, 'waffles': 16}, {'up': 165}, {'down': 0}, {'visit': 0, 'walk':
0}, {'between': 86, 'w': 280, 'with': 283}, {'': (2, 'call'), 'call': 37}, {'chops': 16}, {'bag': 16}, {'phone': 37},
{'by': 300, 'in': 228}, {'day': 7}, {'planning': 0, 'review': 0}, {'up': 0}, {'committee': 0, 'group': 0}, {'roast':
16}, {'four': 16, 'three': 16, 'two': 16}, {'booked': 16, 'for': 307}, {'meal': 16}, {'a': 309, 'eat': 16, 'food': 16,
'grub': 16, 'nosh': 16, 'steak': 16, 'supper': 16}, {'for': 310, 'to': 310}, {'for': 310, 'out': 311, 'to': 310},
{'<them>': 312, 'N': 312}, {'cake': 36}, {'': (3, 'coffee'), 'and': 314}, {'': (2, 'call'), 'conversation': 37},
{'tete': 0}, {'a': 317}, {'': (5, 'message'), 'message': 14, 'messages': 14}, {'reception': 30}, {'hq': 0, 'office':
0, 'offices': 0}, {'back': 47, 'boardroom': 0, 'chambers': 0, 'depot': 0, 'hq': 0, 'kitchen': 48, 'lab': 0, 'mill': 0,
'office': 0, 'offices': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor': 49, 'solicitors': 0, 'stockroom': 0,
'surgery': 0, 'test': 50, 'warehouse': 0, 'works': 0}, {'<their>': 201, 'N': 202, 'her': 321, 'his': 321, 'my': 201,
'our': 322, 'reception': 30, 'the': 201, 'their': 321}, {'<them>': 312, 'N': 312, 'a': 131, 'my': 131, 'our': 131,
'the': 131}, {'hall': 7}, {'day': 7, 'fair': 7, 'show': 7}, {'a': 309, 'breakfast': 16, 'dinner': 16, 'drink': 16,
'eat': 16, 'food': 16, 'grub': 16, 'lunch': 16, 'meal': 16, 'nosh': 16, 'pint': 16, 'steak': 16, 'supper': 16}, {'a':
70, 'an': 70, 'breakfast': 16, 'dinner': 16, 'drink': 16, 'for': 310, 'lunch': 16, 'meal': 16, 'out': 311, 'pint': 16,
'supper': 16, 'to': 327}, {'<them>': 328, 'N': 328, 'me': 71, 'us': 71}, {'...': 95, 'a': 27, 'an': 27, 'bacon': 24,
'bao': 16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'chilli': 16, 'couscous': 16, 'croissants': 16,
'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'for': 44, 'fry': 25, 'full': 26, 'goulash':
16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16, 'meze': 16,
'mezze': 16, 'mince': 16, 'mussels': 16, 'my': 27, 'nosh': 16, 'our': 27, 'oysters': 16, 'paella': 16, 'pancakes': 16,
'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'raclette': 16, 'risotto': 16, 'sandwich': 16, 'sandwiches': 16,
'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'some': 27, 'soup': 16, 'spaghetti': 16, 'stew': 16,
'tacos': 16, 'tagine': 16, 'the': 27, 'toasties': 16, 'waffles': 16}, {'': (2, 'call'), 'call': 37, 'chat': 37},
{'from': 37}, {'message': 14, 'note': 14, 'noted': 14, 'notes': 14}, {'': (8, 'meeting'), 'of': 0}, {'through': 334},
{'round': 209}, {'after': 39, 'at': 99, 'by': 107, 'in': 115, 'into': 99, 'just': 40, 'only': 40, 'over': 107,
'round': 107, 'to': 99}, {'app': 14}, {'': (7, 'event'), 'reception': 7}, {'': (8, 'meeting'), 'review': 0}, {'...':
173, 'to': 150}, {'...': 95, 'a': 130, 'an': 130, 'chinese': 16, 'down': 151, 'ethiopian': 16, 'greek': 16, 'indian':
16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'out': 151, 'over':
341, 'persian': 16, 'round': 151, 'some': 130, 'thai': 16, 'the': 130, 'through': 174, 'turkish': 16, 'up': 151,
'vietnamese': 16}, {'': (5, 'message'), 'call': 37, 'video': 37}, {'group': 0, 'session': 0}, {'$': 11, '1': 13,
'121': 0, '1on1': 0, 'a': 31, 'abendessen': 16, 'agm': 32, 'akara': 16, 'all': 35, 'almuerzo': 16, 'amala': 16,
'americano': 36, 'americanos': 36, 'angerufen': 37, 'annual': 38, 'aperitif': 16, 'apero': 16, 'appointment': 0,
'appraisal': 0, 'appraisals': 0, 'appt': 0, 'are': 41, 'arepas': 16, 'around': 45, 'asado': 16, 'asun': 16, 'at': 60,
'ate': 62, 'awards': 7, 'bacon': 63, 'barbecue': 16, 'barbie': 16, 'barcamp': 7, 'bbq': 16, 'be': 64, 'been': 64,
'beer': 16, 'beers': 16, 'bev': 16, 'bevs': 16, 'bevvies': 16, 'bevvy': 16, 'bfast': 16, 'bibimbap': 16, 'biryani':
16, 'bite': 65, 'bkfst': 16, 'blower': 37, 'board': 66, 'boerewors': 16, 'booked': 68, 'borscht': 16, 'both': 69,
'bought': 72, 'bowl': 73, 'bowls': 29, 'boxty': 16, 'braai': 16, 'breakfast': 16, 'breakout': 7, 'brekkie': 16,
'brekky': 16, 'brew': 36, 'brunch': 16, 'brunched': 74, 'bunny': 75, 'burger': 16, 'burgers': 16, 'buzzed': 37, 'by':
77, 'cafe': 36, 'caled': 37, 'call': 37, 'called': 90, 'calling': 37, 'calls': 37, 'came': 108, 'cappuccino': 36,
'cappuccinos': 36, 'carvery': 16, 'case': 109, 'catch': 111, 'cawl': 16, 'cc': 112, 'ccd': 76, 'cena': 16, 'ceviche':
16, 'chai': 36, 'check': 113, 'checkin': 0, 'chippy': 16, 'chowder': 16, 'cocktails': 16, 'coddle': 16, 'code': 38,
'cofee': 36, 'coffe': 36, 'coffee': 114, 'coffees': 36, 'cofffee': 36, 'come': 116, 'comida': 16, 'committee': 0,
'con': 117, 'concall': 37, 'conclave': 7, 'conf': 118, 'confab': 0, 'conference': 118, 'congee': 16, 'congress': 7,
'consultation': 0, 'cooked': 120, 'cooking': 121, 'cooks': 121, 'cream': 122, 'cup': 124, 'cuppa': 36, 'cuppas': 36,
'curry': 16, 'debrief': 0, 'dejeuner': 16, 'demo': 125, 'demoday': 7, 'demonstration': 0, 'design': 38, 'deskside': 0,
'dial': 126, 'dialed': 126, 'dialled': 127, 'did': 132, 'dim': 133, 'dine': 74, 'dined': 134, 'diner': 16, 'dining':
16, 'dinner': 16, 'dinners': 16, 'discord': 14, 'dm': 135, 'dmed': 14, 'dms': 14, 'doing': 136, 'dosa': 16, 'down':
137, 'dram': 16, 'drams': 16, 'drank': 138, 'drink': 140, 'drinks': 141, 'dropped': 149, 'drove': 152, 'dry': 153,
'dumplings': 16, 'e': 154, 'eat': 136, 'eaten': 16, 'eating': 16, 'ebr': 0, 'egm': 0, 'egusi': 16, 'elevenses': 36,
'email': 155, 'emailed': 76, 'emailing': 76, 'emails': 76, 'empanadas': 16, 'espresso': 36, 'event': 7, 'expo': 7,
'f2f': 0, 'face': 157, 'facetime': 37, 'facetimed': 37, 'facetiming': 37, 'feasted': 74, 'fed': 158, 'festival': 7,
'fika': 36, 'filter': 139, 'fired': 160, 'fireside': 161, 'fish': 163, 'fitting': 0, 'flat': 164, 'flew': 165, 'for':
168, 'fruhstuck': 16, 'gala': 7, 'gave': 171, 'getroffen': 0, 'gin': 16, 'glass': 23, 'glasses': 23, 'gmeet': 37,
'going': 175, 'gone': 175, 'google': 176, 'got': 181, 'grabbed': 136, 'hackathon': 7, 'had': 192, 'hand': 194,
'handover': 0, 'hangout': 37, 'headed': 195, 'high': 196, 'home': 197, 'hotpot': 16, 'house': 197, 'huddle': 0,
'hung': 199, 'imessage': 14, 'in': 208, 'inbox': 76, 'induction': 0, 'injera': 16, 'inspect': 209, 'inspected': 209,
'inspecting': 209, 'inspection': 0, 'insta': 14, 'instagram': 14, 'interview': 0, 'intro': 211, 'introd': 210,
'introduced': 210, 'introducing': 210, 'introduction': 212, 'introed': 210, 'introing': 210, 'investor': 110, 'is':
41, 'joined': 165, 'jollof': 16, 'kaffee': 36, 'kebab': 16, 'kebabs': 16, 'keynote': 7, 'kick': 213, 'kickoff': 0,
'kimchi': 16, 'laksa': 16, 'latte': 36, 'lattes': 36, 'launch': 214, 'linkedin': 14, 'll': 216, 'lnch': 16, 'lunch':
217, 'lunched': 16, 'lunches': 16, 'made': 218, 'mail': 155, 'mailed': 76, 'mails': 76, 'manned': 219, 'masala': 220,
'mbr': 0, 'meal': 16, 'measured': 221, 'meating': 0, 'meet': 222, 'meeting': 0, 'meetings': 0, 'meetup': 7, 'message':
224, 'messaged': 227, 'messages': 14, 'messaging': 14, 'messe': 7, 'met': 229, 'metting': 0, 'mittagessen': 16,
'mocha': 36, 'moi': 230, 'monthly': 38, 'msg': 14, 'msgd': 14, 'mtg': 0, 'mtgs': 0, 'nasi': 16, 'natter': 0, 'nipped':
195, 'nkwobi': 16, 'noodles': 16, 'note': 231, 'nyama': 232, 'off': 235, 'office': 236, 'offsite': 0, 'on': 244,
'one': 248, 'open': 249, 'out': 137, 'over': 253, 'owed': 72, 'panel': 7, 'parents': 254, 'partner': 110, 'party': 7,
'pepper': 255, 'performance': 38, 'phone': 256, 'phonecall': 37, 'phoned': 37, 'phones': 37, 'phoning': 257, 'picnic':
16, 'pierogi': 16, 'ping': 258, 'pinged': 259, 'pings': 14, 'pint': 16, 'pints': 16, 'pitch': 110, 'pizza': 16,
'planning': 260, 'plate': 73, 'popped': 265, 'pot': 266, 'pounded': 267, 'pow': 268, 'powwow': 0, 'probation': 0,
'product': 38, 'progress': 38, 'project': 38, 'prosecco': 16, 'puff': 269, 'qbr': 0, 'quarterly': 38, 'quick': 270,
'ramen': 16, 'ran': 219, 'rang': 37, 'received': 273, 'rendang': 16, 'rendez': 274, 'rendezvous': 0, 'retreat': 7,
'retro': 0, 'review': 275, 'ringing': 257, 'road': 276, 'roadshow': 7, 'roast': 277, 'round': 278, 's': 41, 'sat':
284, 'satay': 16, 'saw': 286, 'school': 197, 'scran': 16, 'scrum': 0, 'sent': 290, 'session': 0, 'shared': 292,
'shawarma': 16, 'shot': 160, 'shouted': 72, 'showed': 293, 'signal': 14, 'sipped': 22, 'sit': 294, 'site': 295,
'sitting': 296, 'skype': 297, 'skyped': 37, 'skyping': 37, 'slack': 14, 'slacked': 14, 'small': 298, 'smoko': 36,
'sms': 135, 'some': 28, 'spends': 174, 'spent': 174, 'spice': 299, 'spoke': 301, 'spoken': 285, 'sports': 302,
'sprint': 303, 'staffed': 219, 'stand': 304, 'standup': 0, 'steak': 16, 'steerco': 0, 'steering': 305, 'stood': 72,
'summit': 7, 'sunday': 306, 'sundowner': 16, 'sundowners': 16, 'supped': 74, 'supper': 16, 'sushi': 16, 'suya': 16,
'sync': 0, 'synced': 0, 'table': 308, 'takeaway': 16, 'taken': 313, 'taking': 313, 'tapas': 16, 'tea': 315, 'teams':
297, 'tel': 117, 'telco': 117, 'telcon': 37, 'telecon': 37, 'telefonat': 37, 'telefoniert': 37, 'telegram': 14,
'telephone': 316, 'telephoned': 37, 'tete': 318, 'text': 319, 'texted': 227, 'texting': 14, 'texts': 14, 'thali': 16,
'the': 320, 'tiffin': 16, 'to': 323, 'toastie': 16, 'took': 324, 'tour': 0, 'toured': 209, 'town': 325, 'trade': 326,
'travelled': 165, 'treated': 329, 'treating': 313, 'treffen': 0, 'turned': 293, 'tweeted': 14, 'txt': 14, 'txtd': 14,
'txted': 14, 'txting': 14, 'ugali': 16, 'up': 330, 'vc': 117, 'video': 331, 'videocall': 37, 'viewed': 209, 'viewing':
0, 'viewings': 0, 'visit': 0, 'visits': 0, 'vm': 332, 'vn': 258, 'voice': 333, 'voicemail': 37, 'voicenote': 14,
'voicenoted': 14, 'wa': 14, 'walk': 335, 'walked': 336, 'walkthrough': 0, 'wapp': 14, 'was': 337, 'wats': 338,
'webex': 37, 'webinar': 7, 'wechat': 14, 'wedding': 339, 'weekly': 340, 'went': 342, 'were': 337, 'whats': 338,
'whatsapp': 343, 'whatsapped': 227, 'whatsapping': 14, 'whatsapps': 14, 'whisky': 16, 'wine': 16, 'wined': 158,
'working': 344, 'workshop': 7, 'zoom': 297, 'zoomed': 37, 'zooming': 37}]

