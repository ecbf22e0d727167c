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
'with': 183}, {'arrive': 184, 'be': 214, 'come': 216, 'get': 185, 'go': 208, 'land': 217, 'reach': 183}, {'D': 47,
'by': 62, 'for': 62, 'from': 192, 'on': 62, 'to': 169}, {'awaited': 175, 'outstanding': 175, 'pending': 175},
{'<until>': 81, 'D': 81, 'end': 168, 'side': 168, 'team': 168}, {'me': 221, 'my': 221, 'our': 221, 'us': 221}, {'at':
222, 'by': 222, 'from': 222}, {'hands': 179, 'inbox': 179, 'letterbox': 179, 'mailbox': 179}, {'<their>': 224},
{'done': 223, 'given': 223, 'in': 225, 'mailed': 223, 'on': 212, 'provided': 223, 'sent': 223, 'shared': 223,
'submitted': 223, 'uploaded': 223, 'with': 213}, {'arrive': 184, 'be': 226, 'come': 185, 'get': 185, 'land': 184,
'reach': 183}, {'<owed_thing>': 172, '<until>': 174, 'are': 187, 'arrives': 190, 'awaited': 193, 'come': 194, 'comes':
194, 'coming': 195, 'due': 196, 'expected': 195, 'from': 198, 'gets': 202, 'getting': 203, 'go': 204, 'goes': 206,
'going': 204, 'hits': 207, 'is': 210, 'lands': 190, 'll': 218, 'outstanding': 175, 'owed': 170, 'owing': 170,
'pending': 175, 'promised': 219, 're': 60, 's': 60, 'shall': 186, 'should': 186, 'still': 220, 'to': 227, 'will':
218}, {'to': 171}, {'drafting': 47, 'finishing': 47, 'preparing': 47, 'printing': 47, 'sending': 47, 'signing': 47},
{'are': 230, 'is': 230, 're': 230, 's': 230}, {'<them>': 62, 'N': 62, 'to': 169}, {'<them>': 168, 'N': 168, 'follow':
63}, {'...': 229, 'across': 170, 'arrives': 63, 'awaited': 63, 'back': 170, 'coming': 63, 'due': 63, 'expected': 63,
'follows': 63, 'from': 64, 'he': 231, 'is': 52, 'lands': 63, 'll': 51, 'not': 66, 'off': 232, 'out': 170, 'over': 170,
'promised': 63, 'she': 231, 'should': 51, 'they': 231, 'to': 233, 'will': 51}, {'...': 170}, {'N': 81}, {'to': 236},
{'promised': 47, 'reckons': 47, 'said': 47, 'says': 47, 'swears': 47}, {'$$': 47, '<they>': 238}, {'<until>': 239,
'D': 239}, {'D': 103}, {'<me>': 241}, {'D': 103, 'to': 242}, {'across': 243, 'back': 243, 'over': 243, 'round': 243},
{'...': 244}, {'<their>': 245, 'it': 245, 'me': 103, 'that': 245, 'the': 245, 'them': 245, 'us': 103}, {'with': 236},
{'<me>': 103, '<them>': 168, 'N': 168}, {'to': 248}, {'across': 170, 'back': 249, 'off': 170, 'out': 170, 'over': 170,
'to': 169}, {'...': 170, 'to': 71}, {'me': 103, 'us': 103}, {'up': 247}, {'back': 237}, {'across': 170, 'back': 170,
'off': 170, 'out': 170, 'over': 170, 'to': 169}, {'<me>': 103}, {'to': 256}, {'back': 257, 'me': 103, 'us': 103},
{'...': 241}, {'me': 259, 'us': 259}, {'know': 103}, {'<me>': 261}, {'out': 237}, {'N': 81, 'arrive': 62, 'be': 69,
'come': 62, 'follow': 62, 'land': 62, 'reach': 70}, {'to': 264}, {'back': 257}, {'...': 228, '<owed_thing>': 234,
'agreement': 72, 'amended': 235, 'answer': 72, 'apologise': 237, 'apologize': 237, 'ask': 236, 'back': 240,
'bringing': 246, 'chase': 236, 'check': 247, 'clean': 235, 'coming': 250, 'congratulate': 236, 'contract': 72, 'copy':
72, 'corrected': 235, 'decision': 72, 'deck': 72, 'docs': 72, 'documents': 72, 'draft': 251, 'drafting': 252,
'dropping': 246, 'emailing': 246, 'feedback': 72, 'figures': 72, 'final': 235, 'finding': 252, 'first': 235, 'follow':
253, 'forwarding': 246, 'full': 235, 'get': 254, 'gets': 255, 'getting': 258, 'giving': 260, 'goes': 255, 'going':
255, 'introduce': 236, 'invite': 236, 'invoice': 72, 'lending': 252, 'letting': 262, 'list': 72, 'making': 260, 'my':
235, 'new': 235, 'numbers': 72, 'offer': 72, 'order': 72, 'our': 235, 'paperwork': 72, 'pay': 236, 'payment': 72,
'ping': 236, 'po': 72, 'posting': 246, 'pricing': 252, 'proper': 235, 'proposal': 72, 'quote': 72, 'quoting': 252,
'reach': 263, 'remind': 236, 'report': 265, 'reporting': 266, 'reverting': 266, 'revised': 235, 'samples': 72, 'send':
236, 'sending': 246, 'showing': 260, 'signed': 235, 'sorting': 252, 'specs': 72, 'tell': 236, 'telling': 260, 'term':
73, 'texting': 252, 'thank': 236, 'updated': 235, 'write': 236, 'writing': 260}, {'is': 52, 'll': 51, 'should': 51,
'to': 171, 'will': 51}, {'<owed_thing>': 268, 'are': 60, 'is': 60, 're': 60, 's': 60}, {'<them>': 82, 'N': 82,
'follow': 63}, {'...': 229, 'arrives': 63, 'awaited': 63, 'coming': 63, 'due': 63, 'expected': 63, 'follows': 63,
'from': 64, 'is': 52, 'lands': 63, 'll': 51, 'not': 66, 'off': 64, 'promised': 63, 'should': 51, 'to': 270, 'will':
51}, {'...': 269, '<owed_thing>': 271, 'agreement': 72, 'answer': 72, 'contract': 72, 'copy': 72, 'decision': 72,
'deck': 72, 'docs': 72, 'documents': 72, 'draft': 72, 'feedback': 72, 'figures': 72, 'invoice': 72, 'list': 72,
'numbers': 72, 'offer': 72, 'order': 72, 'paperwork': 72, 'payment': 72, 'po': 72, 'proposal': 72, 'quote': 72,
'report': 72, 'samples': 72, 'specs': 72, 'term': 73}, {'': (23, 'contact')}, {'N': 273}, {'from': 274}, {'...': 275,
'from': 274}, {'...': 43, '^': 272, 'blood': 77, 'card': 276, 'final': 79, 'first': 79, 'full': 77, 'lab': 77,
'letter': 276, 'new': 77, 'note': 276, 'parcel': 276, 'postcard': 276, 'revised': 77, 'second': 77, 'signed': 79,
'telegram': 276, 'test': 77}, {'of': 92}, {'favour': 278}, {'against': 92, 'for': 92, 'in': 279}, {'against': 92,
'firmly': 280, 'for': 92, 'in': 279, 'strongly': 280}, {'s': 47}, {'<their>': 47, 'N': 282}, {'^': 283}, {'^': 81},
{'<them>': 285, 'N': 285}, {'<did_free>': 14, 'owe': 286}, {'<owed_thing>': 53}, {'...': 288, '<owed_thing>': 271,
'agreement': 72, 'answer': 72, 'contract': 72, 'copy': 72, 'decision': 72, 'deck': 72, 'docs': 72, 'documents': 72,
'draft': 72, 'feedback': 72, 'figures': 72, 'invoice': 72, 'list': 72, 'numbers': 72, 'offer': 72, 'order': 72,
'paperwork': 72, 'payment': 72, 'po': 72, 'proposal': 72, 'quote': 72, 'report': 72, 'samples': 72, 'specs': 72,
'term': 73}, {'...': 43, '^': 289, 'blood': 77, 'final': 79, 'first': 79, 'full': 77, 'lab': 77, 'new': 77, 'revised':
77, 'second': 77, 'signed': 79, 'test': 77}, {'N': 22}, {'about': 291, 'of': 291}, {'card': 276, 'letter': 276,
'note': 276, 'parcel': 276, 'postcard': 276, 'telegram': 276}, {'': (0, 'missed'), 'times': 38}, {'time': 38},
{'again': 38, 'both': 294, 'each': 295, 'every': 295, 'only': 38, 'twice': 38}, {'machine': 296}, {'': (4,
'needs_from_me')}, {'<until>': 298, 'before': 298, 'by': 298, 'until': 298}, {'...': 299}, {'my': 300, 'our': 300},
{'^': 301}, {'<them>': 18, 'N': 18}, {'meet': 303, 'see': 303, 'visit': 303}, {'to': 304}, {'down': 305, 'out': 305,
'over': 305, 'round': 305, 'to': 304, 'up': 305}, {'<det>': 0, '<my>': 0, 'N': 0, 'all': 0, 'in': 0, 'it': 0, 'more':
0, 'off': 0, 'on': 0, 'out': 0, 'them': 0, 'up': 0}, {'<bid>': 0, '<bid_it>': 307}, {'^': 308}, {'^': 308, 'that': 45,
'to': 309}, {'^': 44, 'that': 45, 'to': 45}, {'reckons': 310, 'said': 310, 'says': 310, 'thinks': 311}, {'$$': 38},
{'tone': 313}, {'accounts': 28}, {'all': 315}, {'out': 281}, {'...': 17, 'D': 16, 'later': 16}, {'N': 318}, {'w': 319,
'with': 319}, {'up': 320}, {'^': 0, 'against': 92, 'firmly': 280, 'for': 92, 'in': 279, 'strongly': 280}, {'to': 149,
'w': 149, 'with': 149}, {'away': 323, 'back': 323, 'down': 323, 'out': 323, 'over': 323, 'round': 323, 'to': 149,
'up': 323, 'w': 149, 'with': 149}, {'owe': 286}, {'...': 46, ':': 45}, {'N': 326}, {'from': 327}, {'<them>': 18, 'N':
18, 'away': 323, 'back': 323, 'down': 323, 'out': 323, 'over': 323, 'round': 323, 'to': 149, 'up': 323, 'w': 149,
'with': 149}, {'$$': 38, 'tone': 313}, {'reckons': 311, 'said': 311, 'says': 311, 'thinks': 311}, {'<until>': 298},
{'<owed_thing>': 332}, {'...': 333}, {'^': 334}, {'^': 334, 'a': 335, 'an': 335}, {'...': 332, '<until>': 298},
{'...': 332}, {'...': 333, '<owed_thing>': 337, 'all': 338, 'my': 300, 'our': 300, 'some': 338, 'the': 338, 'those':
338}, {'...': 333, '<owed_thing>': 337}, {'^': 340}, {'^': 339, 'a': 341, 'an': 341}, {'better': 0, 'crazy': 0,
'daft': 0, 'foolish': 0, 'mad': 0, 'nuts': 0, 'overpaying': 0, 'right': 0, 'silly': 0, 'stupid': 0, 'too': 0,
'undercharging': 0, 'underpricing': 0, 'wise': 0, 'wrong': 0}, {'^': 343}, {'be': 344}, {'am': 344, 'are': 344, 'd':
345, 'm': 344, 're': 344, 'were': 344, 'would': 345}, {'<i>': 346}, {'<i>': 346, 'that': 347}, {'saying': 28}, {'are':
349, 'say': 28}, {'': (13, 'talk'), 'are': 28, 'got': 28, 'had': 28, 'has': 28, 'is': 28, 'left': 28, 'might': 28,
'quit': 28, 's': 28, 'was': 28, 'were': 28, 'will': 28}, {'are': 28, 'got': 28, 'had': 28, 'has': 28, 'is': 28,
'left': 28, 'might': 28, 'quit': 28, 's': 28, 'was': 28, 'were': 28, 'will': 28}, {'': (13, 'talk'), '<they>': 352},
{'<they>': 351, 'it': 28, 'on': 28, 'that': 353}, {'<they>': 352}, {'<they>': 352, 'that': 355}, {'it': 28}, {'has':
357, 'is': 28}, {'answering': 297, 'answerphone': 296, 'vm': 296, 'voicemail': 296}, {'down': 18, 'in': 18, 'over':
18, 'round': 18, 'up': 18}, {'w': 149, 'with': 149}, {'call': 361, 'meeting': 361}, {'N': 360, 'a': 362, 'breakfast':
361, 'brunch': 361, 'coffee': 361, 'dinner': 361, 'drinks': 361, 'lunch': 361, 'tea': 361}, {'...': 17, 'meet': 303,
'see': 303, 'visit': 303}, {'to': 364, 'w': 149, 'with': 149}, {'away': 323, 'back': 323, 'down': 365, 'out': 365,
'over': 365, 'round': 365, 'to': 364, 'up': 365, 'w': 149, 'with': 149}, {'<verb3>': 28}, {'': (13, 'talk'), 'N': 28},
{'<they>': 28, 'N': 367, 'it': 28, 'on': 28, 'that': 368}, {'': (13, 'talk'), '<they>': 352, 'N': 28}, {'<they>': 351,
'N': 367, 'it': 28, 'on': 28, 'that': 370}, {'<they>': 28, 'it': 28, 'on': 28, 'that': 28}, {'^': 148}, {'<they>':
22}, {'<they>': 22, 'that': 374}, {'<they>': 28}, {'did': 376, 'does': 376, 'has': 376, 'is': 376, 'was': 376, 'will':
376}, {'hear': 62}, {'^': 378}, {'gather': 28, 'hear': 28, 'll': 379, 'understand': 28}, {'': (15, 'gave:intro')},
{'N': 381}, {'N': 382}, {'off': 313}, {'busy': 313, 'dead': 313, 'engaged': 313, 'switched': 384}, {'busy': 313,
'dead': 313, 'engaged': 313, 'is': 385, 's': 385, 'seems': 28, 'switched': 384, 'was': 385}, {'bringing': 252,
'drafting': 252, 'dropping': 252, 'emailing': 252, 'finding': 252, 'forwarding': 252, 'getting': 252, 'giving': 260,
'lending': 252, 'making': 260, 'posting': 252, 'pricing': 252, 'quoting': 252, 'sending': 252, 'showing': 260,
'sorting': 252, 'telling': 260, 'texting': 252, 'writing': 260}, {'^': 387, 'answering': 297, 'answerphone': 296,
'reckons': 310, 'said': 310, 'says': 310, 'thinks': 311, 'vm': 296, 'voicemail': 296}, {'has': 357}, {'whole': 38},
{'$$': 38, 'again': 38, 'all': 38, 'both': 38, 'each': 38, 'every': 38, 'for': 38, 'still': 38, 'the': 390}, {'again':
38, 'all': 38, 'both': 38, 'each': 38, 'every': 38, 'for': 38, 'still': 38, 'the': 390}, {'busy': 391, 'dead': 391,
'engaged': 391, 'off': 392, 'switched': 384}, {'busy': 391, 'dead': 391, 'engaged': 391, 'is': 393, 'off': 392, 's':
393, 'switched': 384, 'was': 393}, {'like': 28}, {'says': 28}, {'<them>': 18, 'N': 318}, {':': 285}, {'self': 398},
{'to': 399}, {'1': 38}, {'call': 38, 'meeting': 38}, {'up': 38}, {'off': 38}, {'one': 38}, {'to': 405}, {'1': 401,
'1on1': 38, 'appointment': 38, 'board': 402, 'breakfast': 38, 'call': 38, 'catch': 403, 'coffee': 38, 'demo': 38,
'dinner': 38, 'interview': 38, 'kick': 404, 'kickoff': 38, 'lunch': 38, 'meeting': 38, 'offsite': 38, 'one': 406,
'party': 38, 'retro': 38, 'review': 38, 'session': 38, 'slot': 38, 'stand': 403, 'standup': 38, 'sync': 38, 'weekly':
38, 'workshop': 38, 'zoom': 38}, {'': (0, 'missed'), '1': 401, '1on1': 38, 'appointment': 38, 'board': 402,
'breakfast': 38, 'call': 38, 'catch': 403, 'coffee': 38, 'demo': 38, 'dinner': 38, 'interview': 38, 'kick': 404,
'kickoff': 38, 'lunch': 38, 'meeting': 38, 'offsite': 38, 'one': 406, 'party': 38, 'retro': 38, 'review': 38,
'session': 38, 'slot': 38, 'stand': 403, 'standup': 38, 'sync': 38, 'weekly': 38, 'workshop': 38, 'zoom': 38}, {'1':
401, '1on1': 38, 'appointment': 38, 'board': 407, 'breakfast': 38, 'call': 38, 'catch': 403, 'coffee': 38, 'daily':
407, 'demo': 38, 'dinner': 38, 'interview': 38, 'kick': 404, 'kickoff': 38, 'lunch': 38, 'meeting': 38, 'monthly':
407, 'offsite': 38, 'one': 406, 'party': 38, 'quarterly': 407, 'retro': 38, 'review': 38, 'session': 38, 'slot': 38,
'stand': 403, 'standup': 38, 'sync': 38, 'team': 407, 'weekly': 408, 'workshop': 38, 'zoom': 38}, {'s': 409},
{'<their>': 409, 'D': 409, 'N': 410, 'my': 409, 'our': 409, 'the': 409, 'this': 409}, {'touch': 38}, {'in': 412},
{'see': 38}, {'': (0, 'missed'), 'up': 38}, {'base': 38}, {'ask': 38, 'check': 38, 'drop': 38, 'email': 38, 'get':
413, 'give': 38, 'go': 414, 'invite': 38, 'look': 415, 'message': 38, 'phone': 38, 'ping': 38, 'pop': 38, 'reply': 38,
'ring': 38, 'send': 38, 'text': 38, 'thank': 38, 'touch': 416, 'write': 38}, {'really': 417}, {'<owed_thing>': 229},
{'...': 419, '<owed_thing>': 255}, {'into': 28}, {'bought': 28, 'bumped': 421, 'called': 28, 'danced': 28, 'dated':
28, 'goes': 28, 'had': 28, 'has': 28, 'heard': 28, 'knows': 28, 'met': 28, 'played': 28, 'plays': 28, 'ran': 421,
'rang': 28, 'reckons': 28, 'said': 28, 'sat': 28, 'saw': 28, 'says': 28, 'sold': 28, 'spoke': 28, 'talked': 28,
'thinks': 28, 'told': 28, 'visited': 28, 'was': 28, 'went': 28, 'worked': 28, 'works': 28}, {'...': 43, '^': 420,
'accountant': 422, 'aunt': 422, 'boss': 422, 'boyfriend': 422, 'brother': 422, 'colleague': 422, 'cousin': 422, 'dad':
422, 'daughter': 422, 'father': 422, 'flatmate': 422, 'friend': 422, 'girlfriend': 422, 'gran': 422, 'grandmother':
422, 'husband': 422, 'lawyer': 422, 'mom': 422, 'mother': 422, 'mum': 422, 'neighbor': 422, 'neighbour': 422,
'nephew': 422, 'niece': 422, 'partner': 422, 'roommate': 422, 'sister': 422, 'son': 422, 'uncle': 422, 'wife': 422},
{'me': 398}, {'for': 424}, {'...': 333, '<owed_thing>': 337, 'all': 338, 'my': 338, 'our': 338, 'some': 338, 'the':
338, 'those': 338}, {'^': 426, 'a': 341, 'an': 341}, {'$$': 38, '...': 313}, {'of': 284}, {'N': 428, 'sign': 429},
{'': (23, 'contact'), '...': 46, ':': 45}, {'N': 431}, {'for': 424, 'from': 432, 'to': 399}, {'s': 38}, {'<their>':
38, 'N': 434}, {'N': 28}, {'from': 435, 'that': 436, 'through': 435, 'via': 435}, {'be': 22, 'have': 22, 'to': 22},
{'back': 38, 'in': 412}, {'apologise': 38, 'apologize': 38, 'ask': 38, 'check': 38, 'congratulate': 38, 'drop': 38,
'email': 38, 'get': 439, 'give': 38, 'go': 414, 'invite': 38, 'look': 415, 'message': 38, 'phone': 38, 'ping': 38,
'pop': 38, 'reply': 38, 'ring': 38, 'send': 38, 'text': 38, 'thank': 38, 'touch': 416, 'write': 38}, {'N': 438, 'to':
440}, {'<them>': 285}, {'say': 28}, {'N': 367, 'that': 436}, {'to': 417}, {'ought': 445, 'should': 417}, {'better':
0}, {'to': 0}, {'d': 447, 'must': 0, 'need': 448, 'ought': 448, 'should': 0}, {'^': 449}, {'<i>': 450}, {'and': 451},
{'<bid>': 0, '<bid_it>': 307, 'apply': 0, 'ask': 0, 'be': 0, 'buy': 0, 'call': 0, 'charge': 0, 'check': 0, 'cut': 0,
'drop': 0, 'fill': 0, 'find': 0, 'fire': 0, 'focus': 0, 'follow': 0, 'forget': 0, 'get': 0, 'go': 0, 'hand': 0,
'have': 0, 'hire': 0, 'hold': 0, 'keep': 0, 'learn': 0, 'leave': 0, 'let': 0, 'look': 0, 'make': 0, 'move': 0,
'never': 0, 'not': 0, 'pass': 0, 'pay': 0, 'phone': 0, 'play': 0, 'put': 0, 'read': 0, 'ring': 0, 'save': 0, 'see': 0,
'sell': 0, 'set': 0, 'sleep': 0, 'start': 0, 'stick': 0, 'stop': 0, 'take': 0, 'talk': 0, 'think': 0, 'try': 0,
'wait': 0, 'work': 0, 'write': 0}, {'^': 453}, {'...': 452, '<i>': 346, '^': 308, 'just': 45, 'that': 347, 'to': 454},
{'are': 28}, {'t': 0}, {'<bid>': 0, '<bid_it>': 307, 'always': 0, 'build': 0, 'buy': 0, 'charge': 0, 'cut': 0, 'don':
457, 'dont': 0, 'double': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'keep': 0, 'launch': 0, 'never': 0, 'raise':
0, 'sell': 0, 'ship': 0, 'start': 0, 'stop': 0, 'test': 0, 'try': 0, 'use': 0, 'wait': 0}, {'<bid>': 0, '<bid_it>':
307, 'always': 0, 'apply': 0, 'ask': 0, 'be': 0, 'build': 0, 'buy': 0, 'call': 0, 'charge': 0, 'check': 0, 'cut': 0,
'don': 457, 'dont': 0, 'double': 0, 'drop': 0, 'fill': 0, 'find': 0, 'fire': 0, 'focus': 0, 'follow': 0, 'forget': 0,
'get': 0, 'go': 0, 'hand': 0, 'have': 0, 'hire': 0, 'hold': 0, 'keep': 0, 'launch': 0, 'learn': 0, 'leave': 0, 'let':
0, 'look': 0, 'make': 0, 'move': 0, 'never': 0, 'not': 0, 'pass': 0, 'pay': 0, 'phone': 0, 'play': 0, 'put': 0,
'raise': 0, 'read': 0, 'ring': 0, 'save': 0, 'see': 0, 'sell': 0, 'set': 0, 'ship': 0, 'sleep': 0, 'start': 0,
'stick': 0, 'stop': 0, 'take': 0, 'talk': 0, 'test': 0, 'think': 0, 'try': 0, 'use': 0, 'wait': 0, 'work': 0, 'write':
0}, {'^': 459}, {'...': 452, '^': 458, 'just': 45, 'to': 460}, {'...': 452, '<i>': 346, '^': 458, 'just': 45, 'that':
347, 'to': 460}, {'later': 16}, {'N': 463}, {'': (13, 'talk'), 'like': 28}, {'reminder': 398}, {'back': 38}, {'N':
438, 'apologise': 38, 'apologize': 38, 'ask': 38, 'check': 38, 'congratulate': 38, 'drop': 38, 'email': 38, 'get':
467, 'invite': 38, 'message': 38, 'phone': 38, 'probably': 417, 'really': 417, 'reply': 38, 'send': 38, 'text': 38,
'thank': 38, 'write': 38}, {'hear': 28}, {'i': 469}, {'should': 163}, {'from': 435, 'through': 435, 'via': 435},
{'sign': 429}, {'of': 173}, {'from': 173, 'off': 173, 'out': 474}, {'...': 475}, {'^': 476}, {'...': 475, '<their>':
47, 'N': 282}, {'<their>': 477, '^': 478, 'a': 477, 'an': 477, 'any': 477, 'my': 477, 'our': 477, 'the': 477},
{'given': 479, 'sent': 479}, {'<their>': 477, '^': 476, 'a': 477, 'an': 477, 'any': 477, 'my': 477, 'our': 477, 'the':
477}, {'up': 479}, {'be': 480, 'collect': 479, 'get': 479, 'have': 481, 'hear': 481, 'pick': 482, 'receive': 479,
'see': 479}, {'after': 284, 'chasing': 284, 'lacking': 284, 'missing': 284, 'no': 473, 'owe': 286, 'short': 429, 'to':
483}, {'to': 359}, {'': (3, 'advice'), '<bid>': 0}, {'^': 486, 'just': 45, 'to': 45}, {'is': 28}, {'it': 82},
{'<until>': 81, '^': 489}, {'get': 490, 'have': 490, 'see': 490}, {'could': 491, 'd': 491, 'll': 491, 'will': 491,
'would': 491}, {'<they>': 492}, {'promised': 493, 'said': 493, 'swore': 493}, {'<i>': 494}, {'...': 229, 'across':
170, 'arrives': 63, 'awaited': 63, 'back': 170, 'coming': 63, 'due': 63, 'expected': 63, 'follows': 63, 'from': 64,
'is': 52, 'lands': 63, 'll': 51, 'not': 66, 'off': 232, 'out': 170, 'over': 170, 'promised': 63, 'should': 51, 'to':
233, 'will': 51}, {'...': 269, '<owed_thing>': 496, 'agreement': 72, 'answer': 72, 'contract': 72, 'copy': 72,
'decision': 72, 'deck': 72, 'docs': 72, 'documents': 72, 'draft': 72, 'feedback': 72, 'figures': 72, 'invoice': 72,
'list': 72, 'numbers': 72, 'offer': 72, 'order': 72, 'paperwork': 72, 'payment': 72, 'po': 72, 'proposal': 72,
'quote': 72, 'report': 72, 'samples': 72, 'specs': 72, 'term': 73}, {'...': 43, '^': 497, 'blood': 77, 'buzz': 488,
'final': 79, 'first': 79, 'full': 77, 'lab': 77, 'new': 77, 'revised': 77, 'rumour': 488, 'second': 77, 'signed': 79,
'test': 77, 'word': 488}, {'say': 28, 'to': 105}, {'': (11, 'thinking'), 'N': 22}, {'<they>': 22, 'N': 22, 'about':
500, 'i': 22, 'maybe': 22, 'of': 500, 'perhaps': 22, 'that': 22, 'we': 22}, {'...': 452, '<i>': 346, 'that': 347,
'to': 89}, {'<them>': 81, 'N': 81}, {'forward': 503, 'intro': 503, 'introduce': 503, 'send': 503, 'share': 503}, {'':
(12, 'task')}, {'^': 504, 'do': 505}, {'<them>': 38, 'N': 38}, {'of': 507}, {'<them>': 38, 'N': 38, 'hold': 508},
{'to': 507}, {'call': 507, 'catch': 507, 'get': 509, 'hunt': 507, 'nail': 507, 'pin': 507, 'raise': 507, 'reach': 507,
'ring': 507, 'see': 507, 'speak': 510, 'track': 507}, {'to': 511}, {'$$': 38, 'again': 38, 'both': 294, 'each': 295,
'every': 295, 'only': 38, 'twice': 38}, {'against': 92, 'firmly': 280, 'for': 92, 'in': 279, 'strongly': 280,
'thinking': 25}, {'from': 327, 'has': 357, 'is': 28}, {'<bid>': 0, 'go': 0}, {'^': 516}, {'^': 44, 'not': 517}, {'t':
517}, {'to': 483}, {':': 4, '<did_free>': 14, '<i>': 37, '<their>': 80, '<they>': 91, '<view>': 97, 'N': 167, '^':
267, 'a': 277, 'advised': 281, 'advises': 92, 'advocates': 92, 'after': 284, 'also': 287, 'am': 34, 'an': 290,
'annoyed': 292, 'another': 293, 'answering': 297, 'answerphone': 296, 'anxious': 292, 'argued': 281, 'assembled': 33,
'awaiting': 302, 'awaits': 302, 'away': 306, 'basically': 312, 'been': 34, 'began': 33, 'blood': 77, 'bought': 33,
'busy': 314, 'by': 316, 'came': 317, 'card': 275, 'catching': 321, 'chasing': 284, 'collecting': 303, 'completed': 33,
'counseled': 322, 'counselled': 322, 'counsels': 92, 'curious': 292, 'cycling': 324, 'd': 45, 'definitely': 325, 'dm':
328, 'drafted': 33, 'dreamed': 25, 'dreamt': 25, 'drew': 35, 'driving': 329, 'dropping': 303, 'email': 328, 'engaged':
330, 'essentially': 331, 'excited': 292, 'expect': 336, 'expecting': 342, 'expects': 342, 'favours': 92, 'feels': 348,
'fetching': 303, 'figures': 348, 'final': 79, 'finished': 33, 'first': 79, 'flying': 324, 'folk': 350, 'from': 327,
'full': 77, 'gather': 354, 'gathered': 356, 'going': 324, 'gossip': 358, 'got': 359, 'have': 36, 'having': 363, 'he':
106, 'heading': 366, 'hear': 369, 'heard': 371, 'hearing': 372, 'her': 373, 'his': 373, 'honestly': 331, 'hope': 375,
'hoping': 375, 'hosting': 303, 'how': 377, 'i': 380, 'intro': 383, 'it': 386, 'jealous': 292, 'just': 388, 'lab': 77,
'lacking': 284, 'legend': 389, 'letter': 275, 'line': 394, 'literally': 331, 'looks': 395, 'm': 34, 'mail': 328,
'market': 396, 'meeting': 397, 'memo': 400, 'message': 328, 'missed': 411, 'missing': 284, 'mused': 25, 'must': 418,
'my': 423, 'nb': 425, 'need': 336, 'needed': 427, 'needs': 342, 'new': 77, 'no': 430, 'note': 433, 'noticed': 437,
'now': 325, 'number': 394, 'off': 366, 'only': 359, 'ordered': 33, 'ought': 441, 'our': 423, 'owe': 442, 'people':
443, 'phone': 394, 'picking': 303, 'planning': 16, 'polished': 33, 'popping': 306, 'postcard': 275, 'practiced': 33,
'practised': 33, 'prayed': 25, 'prepared': 33, 'prepped': 33, 'proposes': 92, 'proud': 292, 'read': 444, 'really':
446, 'reckons': 455, 'recommends': 92, 'remembered': 25, 'reminder': 400, 'reminisced': 25, 'revised': 77, 'rumor':
389, 'rumour': 389, 'rumours': 456, 'said': 461, 'saw': 437, 'says': 462, 'second': 77, 'see': 437, 'seeing': 464,
'seemingly': 28, 'seems': 465, 'self': 466, 'sez': 90, 'she': 106, 'short': 429, 'should': 468, 'signed': 79,
'simply': 331, 'so': 470, 'somebody': 471, 'someone': 471, 'sounds': 395, 'spotted': 472, 'started': 33, 'still': 484,
'straight': 485, 'street': 396, 'suggests': 487, 'taking': 303, 'talk': 488, 'test': 77, 'text': 328, 'that': 495,
'the': 498, 'their': 373, 'they': 499, 'thinking': 501, 'thinks': 502, 'thought': 25, 'to': 506, 'traveling': 324,
'travelling': 324, 'trying': 512, 'understand': 356, 'urges': 92, 've': 36, 'visiting': 464, 'vm': 513, 'voicemail':
513, 'want': 336, 'wanted': 427, 'wants': 342, 'warned': 281, 'was': 514, 'what': 377, 'whatsapp': 328, 'when': 377,
'where': 377, 'which': 495, 'why': 377, 'wish': 375, 'wishing': 375, 'word': 515, 'worked': 33, 'worried': 25,
'would': 518, 'wouldn': 519, 'wouldnt': 517, 'wrapped': 33, 'yet': 520}, {'from': 236}, {'...': 522}, {'get': 523},
{'N': 505}, {'...': 525}, {'you': 526}, {'done': 526}, {'congrats': 526, 'congratulations': 526, 'happy': 526,
'hello': 526, 'hi': 526, 'sorry': 526, 'thank': 527, 'thanks': 526, 'well': 528}, {'^': 524, 'say': 529, 'wish': 529},
{'s': 273}, {'<their>': 273, 'N': 531, 'my': 273, 'our': 273, 'the': 273}, {'^': 5}, {'free': 533}, {'bono': 533},
{'for': 534, 'free': 533, 'help': 533, 'helping': 533, 'pro': 535, 'unpaid': 533}, {'at': 532}, {'at': 532, 'for':
534, 'free': 533, 'help': 533, 'helping': 533, 'in': 532, 'of': 536, 'over': 537, 'pro': 535, 'round': 532, 'unpaid':
533}, {'': (18, 'gave:mentoring')}, {'^': 539}, {'': (18, 'gave:mentoring'), 'students': 540}, {'^': 541, 'at': 540},
{'for': 534, 'free': 533, 'help': 533, 'helping': 533, 'mentoring': 542, 'pro': 535, 'unpaid': 533, 'volunteering':
533}, {'for': 534, 'free': 533, 'help': 533, 'helping': 533, 'mentoring': 542, 'of': 543, 'pro': 535, 'unpaid': 533,
'volunteering': 533}, {'at': 532, 'for': 534, 'free': 533, 'help': 533, 'helping': 533, 'in': 532, 'mentoring': 542,
'of': 543, 'over': 537, 'pro': 535, 'round': 532, 'unpaid': 533, 'volunteering': 533}, {'calls': 38}, {'at': 532,
'in': 532, 'over': 537, 'round': 532}, {'afternoon': 538, 'day': 538, 'days': 538, 'evening': 538, 'h': 544, 'hour':
545, 'hours': 545, 'hr': 544, 'hrs': 544, 'missed': 546, 'morning': 538, 'week': 547}, {'minute': 313}, {'last': 549},
{'the': 550}, {'me': 313, 'us': 313}, {'$$': 38, 'again': 313, 'at': 551, 'last': 549, 'on': 552}, {'$$': 38, 'again':
313, 'at': 551, 'back': 313, 'last': 549, 'on': 552, 'out': 313}, {'<off_it>': 554}, {'be': 555}, {'to': 556},
{'been': 555}, {'<off_it>': 554, 'been': 555}, {'been': 555, 'being': 555, 'gets': 555, 'got': 555, 'had': 557, 'has':
558, 'is': 555, 's': 559, 'was': 555, 'were': 555}, {'N': 560}, {'<off_it>': 553, 'been': 555, 'being': 555, 'gets':
555, 'got': 555, 'had': 557, 'has': 558, 'is': 555, 's': 559, 'skipped': 38, 'w': 561, 'was': 555, 'were': 555,
'with': 561}, {'1': 562}, {'skipped': 38}, {'': (17, 'gave:knowledge')}, {'^': 565}, {'about': 566, 'in': 566, 'on':
566, 'through': 566}, {'about': 566, 'for': 566, 'in': 566, 'on': 566}, {'...': 567, 'about': 566, 'for': 566, 'in':
566, 'on': 566, 'up': 568}, {'<them>': 569, 'N': 569}, {'<them>': 565, 'N': 565}, {'to': 571}, {'...': 572}, {'for':
571, 'to': 571}, {'...': 574}, {'^': 575}, {'<them>': 566, 'N': 566}, {'<them>': 566, 'N': 566, '^': 573, 'how': 566,
'my': 576, 'our': 576, 'the': 576, 'to': 577, 'what': 566, 'when': 566, 'where': 566, 'which': 566, 'why': 566}, {'':
(20, 'gave:referral')}, {'<them>': 579}, {'to': 580}, {'...': 581}, {'^': 582}, {'of': 583}, {'': (16,
'gave:feedback')}, {'^': 585}, {'^': 585, 'about': 586, 'back': 586, 'on': 586, 'to': 586}, {'^': 579}, {'to': 588},
{'along': 589, 'on': 589, 'over': 589, 'to': 588}, {'card': 590, 'cv': 590, 'details': 590, 'name': 590, 'number':
590, 'portfolio': 590, 'profile': 590, 'resume': 590}, {'for': 588, 'of': 588, 'to': 588}, {'<contact_of>': 579,
'<contact_thing>': 579}, {'^': 593}, {'s': 594}, {'': (19, 'gave:resource')}, {'<useful>': 596}, {'...': 597,
'<useful>': 596}, {'<useful>': 596, 's': 593}, {'...': 599, '<useful>': 596}, {'a': 598, 'an': 598, 'my': 600, 'our':
600, 'some': 598, 'that': 598, 'the': 600, 'this': 598, 'three': 598, 'two': 598}, {'<remarks_on>': 586},
{'<contact_of>': 592, '<contact_thing>': 592, 'few': 602}, {'a': 598, 'an': 598, 'my': 598, 'our': 598, 'some': 598,
'that': 598, 'the': 598, 'this': 598}, {'^': 604}, {'few': 602}, {'<remarks_on>': 586, 'a': 606, 'detailed': 602,
'honest': 602, 'my': 602, 'our': 602, 'some': 602, 'the': 602, 'written': 602}, {'<contact_of>': 592,
'<contact_thing>': 592, '<remarks_on>': 586}, {'a': 598, 'an': 598, 'my': 598, 'our': 598, 'some': 598, 'that': 598,
'the': 598, 'this': 598, 'three': 598, 'two': 598}, {'<contact_of>': 592, '<contact_thing>': 592, '<remarks_on>': 586,
'^': 609, 'a': 603, 'detailed': 602, 'honest': 602, 'my': 608, 'our': 608, 'some': 602, 'the': 608, 'written': 602},
{'<contact_of>': 592, '<contact_thing>': 592, '<remarks_on>': 586, 'N': 595, '^': 601, 'a': 603, 'across': 605,
'back': 607, 'detailed': 602, 'honest': 602, 'my': 608, 'on': 605, 'our': 608, 'over': 610, 'some': 602, 'the': 608,
'written': 602}, {'^': 604, 'across': 605, 'on': 605, 'over': 605}, {'<them>': 596, 'N': 596}, {'to': 613, 'with':
613}, {'<them>': 596}, {'to': 615, 'with': 615}, {'...': 614, 'along': 616, 'on': 616, 'over': 616, 'to': 613, 'with':
613}, {'<useful>': 617}, {'...': 618, '<useful>': 617}, {'...': 614, 'to': 613, 'with': 613}, {'<useful>': 620},
{'...': 621, '<useful>': 620}, {'along': 616, 'on': 616, 'over': 616, 'to': 615, 'with': 615}, {'<useful>': 623},
{'...': 624, '<useful>': 623}, {'a': 619, 'an': 619, 'my': 619, 'our': 619, 'some': 622, 'that': 625, 'the': 619},
{'<remarks_on>': 587}, {'<contact_of>': 584, '<contact_thing>': 584, 'few': 627}, {'a': 622, 'an': 622, 'my': 622,
'our': 622, 'some': 622, 'the': 622}, {'^': 629}, {'^': 585, 'back': 586}, {'<remarks_on>': 631}, {'few': 632},
{'<remarks_on>': 631, 'a': 633, 'detailed': 632, 'honest': 632, 'my': 632, 'some': 632, 'written': 632},
{'<contact_of>': 584, '<contact_thing>': 584}, {'<contact_of>': 584, '<contact_thing>': 584, '^': 629, 'a': 635,
'the': 635}, {'<contact_of>': 584, '<contact_thing>': 584, 'few': 632}, {'<contact_of>': 584, '<contact_thing>': 584,
'<remarks_on>': 631, '^': 629, 'a': 637, 'detailed': 632, 'honest': 632, 'my': 632, 'some': 632, 'the': 635,
'written': 632}, {'<contact_of>': 596, '<contact_thing>': 596, '<useful>': 596}, {'...': 639, '<contact_of>': 596,
'<contact_thing>': 596, '<useful>': 596}, {'a': 640, 'an': 640, 'my': 640, 'our': 640, 'the': 640}, {'^': 641},
{'<them>': 642}, {'<contact_of>': 584, '<contact_thing>': 584, '<remarks_on>': 587, '<their>': 591, '<them>': 611,
'N': 612, '^': 626, 'a': 628, 'across': 630, 'along': 630, 'back': 634, 'detailed': 627, 'honest': 627, 'my': 627,
'off': 630, 'on': 636, 'over': 638, 'round': 630, 'some': 627, 'the': 635, 'to': 643, 'written': 627}, {'...': 81},
{'...': 179, '<them>': 645, 'both': 81}, {'<give1>': 646}, {'also': 325, 'owe': 286, 'still': 325}, {'^': 81, 'with':
285}, {'^': 81, 'off': 649, 'out': 649, 'up': 649, 'with': 285}, {'<them>': 650, 'N': 650}, {'<until>': 81, 'D': 81,
'back': 168}, {'<them>': 652, 'N': 652}, {'answering': 653, 'briefing': 653, 'chasing': 653, 'emailing': 653,
'invoicing': 653, 'mailing': 653, 'paying': 653, 'refunding': 653, 'reimbursing': 653, 'reminding': 653, 'ringing':
653, 'seeing': 653, 'texting': 653, 'updating': 653}, {'<doing>': 18}, {'at': 149, 'down': 149, 'for': 149, 'in': 149,
'on': 149, 'out': 149, 'over': 149, 'to': 149, 'up': 149, 'with': 149}, {'...': 17, 'attend': 149, 'be': 149, 'call':
149, 'collect': 149, 'dine': 149, 'drive': 149, 'fetch': 149, 'fly': 149, 'go': 149, 'have': 149, 'host': 149, 'join':
149, 'lunch': 149, 'meet': 149, 'pick': 149, 'present': 149, 'ring': 149, 'see': 149, 'sit': 149, 'speak': 149,
'take': 149, 'talk': 149, 'visit': 149}, {'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149,
'over': 149, 'to': 657, 'up': 149, 'with': 149}, {'...': 179}, {'^': 659}, {'<giveinf>': 81}, {'^': 661}, {'for': 662,
'to': 662, 'with': 662}, {'...': 168}, {'^': 664}, {'<them>': 665, 'N': 665, '^': 659}, {'...': 179, '<giveinf>': 81},
{'^': 667}, {'^': 661, 'attend': 149, 'be': 149, 'call': 149, 'collect': 149, 'dine': 149, 'drive': 149, 'fetch': 149,
'fly': 149, 'go': 149, 'have': 149, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 149, 'pick': 149, 'present': 149,
'ring': 149, 'see': 149, 'sit': 149, 'speak': 149, 'take': 149, 'talk': 149, 'visit': 149}, {'for': 668, 'to': 669,
'with': 662}, {'...': 17, '^': 661}, {'': (2, 'plan'), '...': 17}, {'...': 17, '^': 661, 'attend': 149, 'be': 149,
'call': 672, 'collect': 149, 'dine': 149, 'drive': 149, 'fetch': 149, 'fly': 149, 'go': 149, 'have': 672, 'host': 149,
'join': 149, 'lunch': 149, 'meet': 672, 'pick': 149, 'present': 149, 'ring': 149, 'see': 672, 'sit': 149, 'speak':
672, 'take': 149, 'talk': 672, 'visit': 672}, {'at': 149, 'down': 149, 'for': 671, 'in': 149, 'on': 149, 'out': 149,
'over': 149, 'to': 673, 'up': 149, 'with': 671}, {'<them>': 665, 'N': 665, 'together': 149}, {'<them>': 665, 'N':
665}, {'D': 16, 'N': 16}, {'...': 677}, {'<doing>': 678}, {'...': 17, 'be': 679}, {'...': 17, 'at': 149, 'down': 149,
'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 680, 'up': 149, 'with': 149}, {'...': 17, 'at': 149,
'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 149, 'up': 149, 'with': 149}, {'of':
660}, {'charge': 683}, {'up': 663}, {'for': 662, 'to': 669, 'with': 662}, {'...': 17, 'call': 16, 'have': 16, 'meet':
16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149,
'out': 149, 'over': 149, 'to': 687, 'up': 149, 'with': 149}, {'for': 668, 'to': 662, 'with': 662}, {'hook': 689},
{'the': 690}, {'...': 17, '^': 659}, {'for': 660}, {'in': 663}, {'attend': 149, 'be': 149, 'call': 149, 'collect':
149, 'dine': 149, 'drive': 149, 'fetch': 149, 'fly': 149, 'go': 149, 'have': 149, 'host': 149, 'join': 149, 'lunch':
149, 'meet': 149, 'pick': 149, 'present': 149, 'ring': 149, 'see': 149, 'sit': 149, 'speak': 149, 'take': 149, 'talk':
149, 'visit': 149}, {'to': 695}, {'^': 47}, {'on': 697}, {'waiting': 698}, {'...': 17, '<them>': 665, 'N': 665, '^':
659}, {'at': 149, 'before': 149, 'for': 149, 'in': 149, 'to': 149, 'with': 149}, {'...': 17, 'at': 149, 'before': 149,
'for': 149, 'in': 149, 'to': 149, 'with': 149}, {'appear': 701, 'attend': 149, 'be': 149, 'call': 149, 'collect': 149,
'compete': 701, 'dance': 701, 'dine': 149, 'drive': 149, 'exhibit': 701, 'fetch': 149, 'fly': 149, 'go': 149, 'have':
149, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 149, 'perform': 701, 'pick': 149, 'pitch': 701, 'play': 701,
'present': 702, 'ring': 149, 'see': 149, 'sing': 701, 'sit': 149, 'speak': 702, 'take': 149, 'talk': 149, 'visit':
149}, {'...': 17, 'to': 511}, {'orders': 663}, {'<doing>': 18, '<making>': 651, '<outing>': 149, '^': 654, 'all': 655,
'attending': 149, 'away': 656, 'booked': 658, 'booking': 660, 'both': 655, 'bound': 663, 'bringing': 666, 'calling':
660, 'catching': 149, 'celebrating': 149, 'charged': 663, 'chasing': 660, 'collecting': 660, 'cooking': 149,
'delivering': 660, 'doing': 149, 'down': 670, 'drafting': 660, 'driving': 149, 'dropping': 666, 'due': 674,
'emailing': 660, 'finishing': 660, 'flying': 149, 'getting': 675, 'giving': 676, 'going': 681, 'handling': 660,
'having': 149, 'heading': 682, 'hosting': 149, 'in': 684, 'introducing': 660, 'left': 663, 'lending': 676, 'lined':
685, 'mailing': 660, 'making': 660, 'meant': 686, 'measuring': 660, 'meeting': 149, 'obliged': 663, 'off': 688, 'on':
691, 'ordering': 660, 'out': 656, 'paying': 660, 'picking': 692, 'planning': 16, 'playing': 149, 'posting': 660,
'presenting': 149, 'printing': 660, 'responsible': 693, 'ringing': 660, 'roped': 694, 'running': 149, 'seeing': 149,
'sending': 666, 'set': 696, 'sharing': 660, 'showing': 149, 'signed': 685, 'speaking': 149, 'still': 699, 'supposed':
696, 'taking': 700, 'tasked': 663, 'texting': 660, 'to': 703, 'traveling': 149, 'travelling': 149, 'trying': 704,
'under': 705, 'visiting': 149, 'watching': 149, 'writing': 660}, {'<doing>': 18, '<outing>': 149, 'all': 655, 'away':
656, 'booked': 656, 'both': 655, 'due': 656, 'going': 656, 'heading': 656, 'off': 656, 'out': 656}, {'<doing>': 18,
'<outing>': 149, 'all': 655, 'away': 656, 'booked': 656, 'both': 655, 'due': 682, 'going': 656, 'having': 149,
'heading': 656, 'meeting': 149, 'off': 682, 'out': 656}, {'at': 149, 'for': 149, 'in': 149, 'on': 149, 'to': 149},
{'box': 709, 'place': 709, 'spot': 709, 'table': 709}, {'a': 710, 'passes': 709, 'places': 709, 'seats': 709,
'spaces': 709, 'spots': 709, 'tickets': 709}, {'...': 17, 'a': 710, 'passes': 709, 'places': 709, 'seats': 709,
'spaces': 709, 'spots': 709, 'tickets': 709}, {'...': 17, 'a': 710, 'got': 712, 'passes': 709, 'places': 709, 'seats':
709, 'spaces': 709, 'spots': 709, 'tickets': 709}, {'<doing>': 18, 'all': 655, 'both': 655}, {'a': 710, 'got': 712,
'passes': 709, 'places': 709, 'seats': 709, 'spaces': 709, 'spots': 709, 'tickets': 709}, {'am': 707, 'are': 708,
'fly': 149, 'got': 711, 'has': 711, 'have': 713, 'is': 714, 'm': 707, 'meet': 149, 're': 707, 'travel': 149, 've':
715}, {'N': 716}, {'together': 149}, {'<doing>': 18, '<making>': 651, '<outing>': 149, '^': 654, 'all': 655,
'attending': 149, 'away': 656, 'booked': 658, 'booking': 660, 'both': 655, 'bound': 663, 'bringing': 660, 'calling':
660, 'catching': 149, 'celebrating': 149, 'charged': 663, 'chasing': 660, 'collecting': 660, 'cooking': 149,
'delivering': 660, 'doing': 149, 'down': 670, 'drafting': 660, 'driving': 149, 'dropping': 660, 'due': 674,
'emailing': 660, 'finishing': 660, 'flying': 149, 'getting': 718, 'going': 681, 'handling': 660, 'having': 149,
'heading': 682, 'hosting': 149, 'in': 684, 'introducing': 660, 'left': 663, 'lined': 685, 'mailing': 660, 'making':
660, 'meant': 686, 'measuring': 660, 'meeting': 149, 'obliged': 663, 'off': 688, 'on': 691, 'ordering': 660, 'out':
656, 'paying': 660, 'picking': 692, 'planning': 16, 'playing': 149, 'posting': 660, 'presenting': 149, 'printing':
660, 'responsible': 693, 'ringing': 660, 'roped': 694, 'running': 149, 'seeing': 149, 'sending': 660, 'set': 696,
'sharing': 660, 'showing': 149, 'signed': 685, 'speaking': 149, 'supposed': 696, 'taking': 692, 'tasked': 663,
'texting': 660, 'to': 703, 'traveling': 149, 'travelling': 149, 'trying': 149, 'under': 705, 'visiting': 149,
'watching': 149, 'writing': 660}, {'there': 313}, {'attend': 313, 'be': 720, 'come': 313, 'go': 313}, {'t': 721},
{'not': 721}, {'for': 180}, {'across': 181, 'back': 181, 'done': 724, 'off': 181, 'over': 181, 'ready': 724, 'to':
180, 'w': 180, 'with': 180}, {'...': 725}, {'^': 726}, {'get': 727, 'have': 727, 'mentioned': 28, 'met': 28, 'missed':
411, 'offered': 28, 'promised': 28, 'said': 28, 'seen': 28, 'sent': 28, 'told': 28}, {'': (0, 'missed'), '$$': 38},
{'attend': 729, 'be': 720, 'call': 38, 'come': 313, 'go': 729, 'meet': 38, 'reach': 38, 'see': 38, 'speak': 38,
'talk': 38, 'visit': 38}, {'also': 325, 'not': 730, 'owe': 286, 'still': 325}, {'attend': 729, 'be': 720, 'call': 38,
'come': 313, 'go': 729, 'happen': 38, 'meet': 38, 'see': 38, 'speak': 38, 'talk': 38, 'visit': 38}, {'t': 732},
{'attend': 729, 'be': 720, 'call': 38, 'come': 313, 'go': 729, 'meet': 38, 'see': 38, 'speak': 38, 'talk': 38,
'visit': 38}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'to': 735},
{'how': 566}, {'$$': 38, 'trying': 313, 'waiting': 313}, {'up': 738}, {'N': 149}, {'N': 149, 'to': 740, 'with': 740},
{'mentioned': 28, 'met': 28, 'missed': 411, 'offered': 28, 'promised': 28, 'said': 28, 'seen': 28, 'sent': 28, 'told':
28}, {'1': 18}, {'D': 16, 'again': 17, 'next': 17}, {'up': 18}, {'one': 18}, {'to': 746}, {'call': 18}, {'1': 743,
'appointment': 18, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 745, 'chat': 18, 'coffee': 18, 'date': 18,
'demo': 18, 'dinner': 18, 'drinks': 18, 'follow': 745, 'interview': 18, 'lunch': 18, 'meeting': 18, 'mtg': 18, 'one':
747, 'phone': 748, 'session': 18, 'supper': 18, 'sync': 18, 'tea': 18, 'video': 748, 'workshop': 18, 'zoom': 18},
{'...': 17, '1': 743, 'D': 16, 'appointment': 18, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 745, 'chat': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'follow': 745, 'interview': 18, 'lunch': 18,
'meeting': 18, 'mtg': 18, 'one': 747, 'phone': 748, 'session': 18, 'supper': 18, 'sync': 18, 'tea': 18, 'video': 748,
'workshop': 18, 'zoom': 18}, {'up': 750}, {'1': 743, 'another': 749, 'appointment': 18, 'board': 749, 'box': 709,
'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 745, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner':
18, 'drinks': 18, 'final': 749, 'first': 749, 'follow': 751, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly':
749, 'mtg': 18, 'one': 747, 'phone': 748, 'place': 709, 'quick': 749, 'second': 749, 'session': 18, 'short': 749,
'spot': 709, 'supper': 18, 'sync': 18, 'table': 709, 'tea': 18, 'team': 749, 'video': 748, 'weekly': 749, 'workshop':
18, 'zoom': 18}, {'1': 743, 'another': 749, 'appointment': 18, 'board': 749, 'breakfast': 18, 'brunch': 18, 'call':
18, 'catch': 745, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 749, 'first':
749, 'follow': 751, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 749, 'mtg': 18, 'one': 747, 'phone': 748,
'quick': 749, 'second': 749, 'session': 18, 'short': 749, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 749, 'video':
748, 'weekly': 749, 'workshop': 18, 'zoom': 18}, {'to': 285}, {'N': 18}, {'meet': 755, 'see': 755, 'visit': 755},
{'1': 743, 'a': 752, 'an': 753, 'another': 749, 'appointment': 18, 'board': 749, 'breakfast': 18, 'brunch': 18,
'call': 18, 'catch': 745, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 749,
'first': 749, 'follow': 751, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 749, 'mtg': 18, 'my': 753, 'one':
747, 'our': 753, 'passes': 709, 'phone': 748, 'places': 709, 'quick': 749, 'seats': 709, 'second': 749, 'session': 18,
'short': 749, 'spaces': 709, 'spots': 709, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 749, 'the': 753, 'tickets':
709, 'to': 756, 'video': 748, 'weekly': 749, 'workshop': 18, 'zoom': 18}, {'yes': 754}, {'on': 285}, {'1': 743, 'N':
744, 'a': 752, 'an': 753, 'another': 749, 'appointment': 18, 'arranged': 754, 'board': 749, 'breakfast': 18, 'brunch':
18, 'call': 18, 'catch': 745, 'chat': 18, 'coffee': 18, 'committed': 754, 'consented': 754, 'contracted': 754, 'date':
18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 749, 'first': 749, 'follow': 751, 'got': 757, 'interview': 18,
'lunch': 18, 'meeting': 18, 'missed': 411, 'monthly': 749, 'mtg': 18, 'my': 753, 'offered': 754, 'one': 747, 'our':
753, 'passes': 709, 'phone': 748, 'places': 709, 'pledged': 754, 'quick': 749, 'said': 758, 'seats': 709, 'second':
749, 'session': 18, 'short': 749, 'spaces': 709, 'spots': 709, 'supper': 18, 'sworn': 754, 'sync': 18, 'taken': 759,
'tea': 18, 'team': 749, 'the': 753, 'tickets': 709, 'to': 756, 'took': 759, 'undertaken': 754, 'video': 748,
'volunteered': 754, 'vowed': 754, 'weekly': 749, 'workshop': 18, 'zoom': 18}, {'N': 744}, {'attending': 149,
'booking': 660, 'catching': 149, 'celebrating': 149, 'chasing': 660, 'collecting': 660, 'cooking': 149, 'delivering':
660, 'doing': 149, 'drafting': 660, 'driving': 149, 'emailing': 660, 'finishing': 660, 'flying': 149, 'getting': 718,
'going': 149, 'having': 149, 'heading': 149, 'hosting': 149, 'mailing': 660, 'measuring': 660, 'meeting': 149,
'ordering': 660, 'picking': 692, 'playing': 149, 'posting': 660, 'presenting': 149, 'printing': 660, 'ringing': 660,
'running': 149, 'seeing': 149, 'showing': 149, 'speaking': 149, 'taking': 149, 'texting': 660, 'traveling': 149,
'travelling': 149, 'trying': 149, 'visiting': 149, 'watching': 149}, {'<doing>': 678, 'at': 149, 'back': 149, 'in':
149, 'over': 149, 'with': 149}, {'up': 149}, {'down': 149}, {'accompany': 149, 'appear': 701, 'attend': 149, 'be':
763, 'breakfast': 149, 'catch': 764, 'compete': 701, 'dance': 701, 'dine': 149, 'exhibit': 701, 'fly': 149, 'get':
727, 'have': 727, 'interview': 149, 'lunch': 149, 'meet': 149, 'perform': 701, 'pitch': 701, 'play': 701, 'present':
701, 'see': 149, 'sing': 701, 'sit': 765, 'speak': 701, 'travel': 149, 'visit': 149}, {'<doing>': 18, '<making>': 651,
'<outing>': 149, '^': 654, 'all': 655, 'attending': 149, 'away': 656, 'booked': 658, 'booking': 660, 'both': 655,
'bound': 663, 'bringing': 666, 'calling': 660, 'catching': 149, 'celebrating': 149, 'charged': 663, 'chasing': 660,
'collecting': 660, 'cooking': 149, 'delivering': 660, 'doing': 149, 'down': 670, 'drafting': 660, 'driving': 149,
'dropping': 666, 'due': 674, 'emailing': 660, 'finishing': 660, 'flying': 149, 'getting': 675, 'giving': 676, 'going':
681, 'handling': 660, 'having': 149, 'heading': 682, 'hosting': 149, 'in': 684, 'introducing': 660, 'left': 663,
'lending': 676, 'lined': 685, 'mailing': 660, 'making': 660, 'meant': 686, 'measuring': 660, 'meeting': 149,
'obliged': 663, 'off': 688, 'on': 691, 'ordering': 660, 'out': 656, 'paying': 660, 'picking': 692, 'planning': 16,
'playing': 149, 'posting': 660, 'presenting': 149, 'printing': 660, 'responsible': 693, 'ringing': 660, 'roped': 694,
'running': 149, 'seeing': 149, 'sending': 666, 'set': 696, 'sharing': 660, 'showing': 149, 'signed': 685, 'speaking':
149, 'still': 699, 'supposed': 696, 'taking': 700, 'tasked': 663, 'texting': 660, 'to': 695, 'traveling': 149,
'travelling': 149, 'trying': 704, 'under': 705, 'visiting': 149, 'watching': 149, 'writing': 660}, {'...': 17, 'D':
16, 'again': 17, 'next': 17}, {'N': 768, 'to': 740, 'with': 740}, {'to': 756}, {'reply': 38}, {'answer': 38}, {'a':
771, 'an': 772, 'past': 38, 'there': 38, 'through': 38}, {'it': 38}, {'got': 773, 'made': 774}, {'course': 648},
{'ask': 38, 'check': 38, 'drop': 38, 'email': 38, 'get': 413, 'give': 38, 'go': 414, 'have': 38, 'invite': 38, 'look':
415, 'message': 38, 'phone': 38, 'ping': 38, 'pop': 38, 'reply': 38, 'ring': 38, 'send': 38, 'text': 38, 'thank': 38,
'touch': 416, 'write': 38}, {'to': 777}, {'...': 179, 'D': 81}, {'^': 779}, {'get': 780, 'have': 780, 'receive': 780,
'see': 780}, {'to': 781}, {'able': 782}, {'be': 783, 'get': 780, 'have': 780, 'receive': 780, 'see': 780}, {'can':
781, 'could': 781, 'd': 781, 'll': 784, 'will': 781, 'would': 781}, {'<they>': 785}, {'<they>': 785, 'that': 786},
{'...': 168, 'D': 81}, {'^': 788}, {'get': 789, 'have': 789, 'receive': 780, 'see': 789}, {'be': 783, 'get': 789,
'have': 789, 'receive': 780, 'see': 789}, {'can': 781, 'could': 790, 'd': 790, 'll': 791, 'will': 790, 'would': 790},
{'<them>': 787, '<they>': 792, 'N': 787, 'that': 786}, {'<doing>': 18, '<making>': 651, '<outing>': 149, '^': 654,
'all': 655, 'attending': 149, 'away': 656, 'booked': 658, 'booking': 660, 'both': 655, 'bound': 663, 'bringing': 660,
'calling': 660, 'catching': 149, 'celebrating': 149, 'charged': 663, 'chasing': 660, 'collecting': 660, 'cooking':
149, 'delivering': 660, 'doing': 149, 'down': 670, 'drafting': 660, 'driving': 149, 'dropping': 660, 'due': 674,
'emailing': 660, 'finishing': 660, 'flying': 149, 'getting': 718, 'going': 681, 'handling': 660, 'having': 149,
'heading': 682, 'hosting': 149, 'in': 684, 'introducing': 660, 'left': 663, 'lined': 685, 'mailing': 660, 'making':
660, 'meant': 686, 'measuring': 660, 'meeting': 149, 'obliged': 663, 'off': 688, 'on': 691, 'ordering': 660, 'out':
656, 'paying': 660, 'picking': 692, 'planning': 16, 'playing': 149, 'posting': 660, 'presenting': 149, 'printing':
660, 'responsible': 693, 'ringing': 660, 'roped': 694, 'running': 149, 'seeing': 149, 'sending': 660, 'set': 696,
'sharing': 660, 'showing': 149, 'signed': 685, 'speaking': 149, 'supposed': 696, 'taking': 692, 'tasked': 663,
'texting': 660, 'to': 695, 'traveling': 149, 'travelling': 149, 'trying': 149, 'under': 705, 'visiting': 149,
'watching': 149, 'writing': 660}, {'internet': 38, 'news': 38, 'paper': 38, 'radio': 38, 'tv': 38}, {'the': 795},
{'on': 38}, {'in': 796, 'it': 797, 'on': 796}, {'to': 38}, {'': (0, 'missed'), 'ask': 38, 'check': 38, 'drop': 38,
'email': 38, 'get': 413, 'give': 38, 'go': 414, 'invite': 38, 'look': 415, 'message': 38, 'phone': 38, 'ping': 38,
'pop': 38, 'reply': 38, 'ring': 38, 'send': 38, 'text': 38, 'thank': 38, 'touch': 416, 'write': 38}, {'to': 800},
{'also': 325, 'have': 799, 'must': 38, 'need': 799, 'ought': 801, 'owe': 286, 'should': 800, 'still': 325}, {'<bid>':
28, '<bid_of>': 28}, {'<i>': 28, '<they>': 785}, {'<i>': 28, '<they>': 792, '^': 803, 'that': 804}, {'^': 803},
{'accompany': 149, 'appear': 701, 'attend': 149, 'be': 763, 'breakfast': 149, 'catch': 764, 'compete': 701, 'dance':
701, 'dine': 149, 'exhibit': 701, 'fly': 149, 'interview': 149, 'lunch': 149, 'meet': 149, 'perform': 701, 'pitch':
701, 'play': 701, 'present': 701, 'see': 149, 'sing': 701, 'sit': 765, 'speak': 701, 'travel': 149, 'visit': 149},
{'been': 38, 'called': 38, 'gone': 38, 'met': 38, 'phoned': 38, 'replied': 38, 'rung': 38, 'seen': 38, 'visited': 38,
'written': 38}, {'have': 808, 'probably': 417, 'really': 417}, {'...': 82}, {'^': 810}, {'get': 811, 'have': 811,
'see': 811}, {'could': 812, 'd': 812, 'll': 812, 'will': 812, 'would': 812}, {'<they>': 813}, {'<i>': 28}, {'<i>': 28,
'that': 815}, {'<they>': 785, '^': 803, 'that': 786}, {'<them>': 805, 'N': 817}, {'<giveinf>': 285, '^': 81}, {'to':
819}, {'trying': 512}, {'1': 743, 'a': 752, 'an': 753, 'another': 749, 'appointment': 18, 'arranged': 754, 'been':
821, 'board': 749, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 745, 'chat': 18, 'coffee': 18, 'committed':
754, 'consented': 754, 'contracted': 754, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 749, 'first':
749, 'follow': 751, 'got': 757, 'interview': 18, 'lunch': 18, 'meeting': 18, 'missed': 411, 'monthly': 749, 'mtg': 18,
'my': 753, 'offered': 754, 'one': 747, 'our': 753, 'passes': 709, 'phone': 748, 'places': 709, 'pledged': 754,
'quick': 749, 'said': 758, 'seats': 709, 'second': 749, 'session': 18, 'short': 749, 'spaces': 709, 'spots': 709,
'supper': 18, 'sworn': 754, 'sync': 18, 'taken': 759, 'tea': 18, 'team': 749, 'the': 753, 'tickets': 709, 'to': 756,
'took': 759, 'undertaken': 754, 'video': 748, 'volunteered': 754, 'vowed': 754, 'weekly': 749, 'workshop': 18, 'zoom':
18}, {'': (23, 'contact'), 'N': 531, 'hers': 273, 'his': 273, 'theirs': 273}, {'home': 38}, {'list': 38}, {'the':
825}, {'asked': 38, 'at': 824, 'in': 38, 'included': 38, 'invited': 38, 'on': 826, 'there': 38, 'told': 38}, {'at':
823, 'by': 273, 'due': 736, 'not': 827, 'off': 736, 'planning': 16, 'with': 273}, {'t': 827}, {'get': 727, 'have':
727}, {'^': 647, 'also': 648, 'am': 706, 'and': 717, 'are': 719, 'can': 722, 'cannot': 721, 'cant': 721, 'certainly':
648, 'could': 723, 'couldn': 722, 'couldnt': 721, 'd': 728, 'did': 731, 'didn': 733, 'didnt': 734, 'do': 648, 'due':
736, 'explained': 737, 'gave': 739, 'go': 741, 'got': 711, 'had': 742, 'has': 711, 'have': 760, 'host': 761, 'im':
762, 'is': 714, 'll': 766, 'm': 767, 'meet': 769, 'missed': 411, 'must': 418, 'need': 770, 'never': 775, 'not': 775,
'of': 776, 'off': 736, 'ought': 778, 'promised': 793, 're': 794, 'read': 798, 'really': 802, 'said': 805, 'saw': 798,
'say': 806, 'see': 769, 'shall': 807, 'should': 809, 'still': 648, 'sure': 648, 'swore': 814, 'taken': 759, 'thought':
816, 'told': 818, 'took': 759, 'undertake': 820, 'undertook': 820, 've': 822, 'visit': 769, 'was': 828, 'wasn': 829,
'wasnt': 827, 'were': 828, 'weren': 829, 'werent': 827, 'will': 766, 'would': 830, 'yet': 648}, {'through': 566,
'thru': 566}, {'all': 832, 'right': 832, 'through': 566, 'thru': 566}, {'<them>': 833, 'N': 833}, {'<work_thing>':
585}, {'^': 835}, {'': (16, 'gave:feedback'), '<work_thing>': 585}, {'...': 836, '^': 837}, {'s': 838}, {'<them>':
585, 'N': 585}, {'for': 840}, {'...': 841}, {'s': 586}, {'<their>': 586, 'N': 843}, {'<their>': 586, 'N': 843, '^':
842}, {'<their>': 838, 'N': 839, '^': 842, 'on': 844, 'over': 845, 'through': 845, 'up': 845}, {'<me>': 103,
'<until>': 103}, {'...': 847}, {'checking': 848, 'drafting': 848, 'emailing': 848, 'mailing': 848, 'posting': 848,
'preparing': 848, 'pricing': 848, 'sending': 848, 'signing': 848}, {'<me>': 103, 'back': 103}, {'<give1>': 103,
'<redo>': 103, 'come': 850, 'get': 850, 'let': 850}, {'^': 851}, {'to': 852}, {'^': 849, 'going': 853, 'to': 852},
{'<until>': 103}, {'...': 855}, {'agree': 856, 'approve': 856, 'check': 856, 'clear': 856, 'confirm': 856, 'look':
856, 'okay': 856, 'pay': 856, 'release': 856, 'review': 856, 'sign': 856}, {'^': 857}, {'to': 858}, {'are': 854,
'has': 859, 'have': 859, 'is': 854, 'll': 852, 'need': 859, 'needs': 859, 's': 854, 'shall': 852, 'will': 852},
{'<bid>': 0, 'ask': 0, 'go': 0, 'take': 0}, {'^': 861}, {':': 862}, {'...': 863, ':': 862}, {'ask': 0, 'go': 0,
'take': 0}, {'^': 865}, {':': 866}, {'...': 867, ':': 866}, {'<staff>': 860, '<told_by>': 864, '<view>': 868},
{'<bid_thing>': 0}, {'<bid>': 0, '<bid_of>': 870}, {'^': 871}, {':': 872}, {'^': 871, 'to': 872}, {'...': 873, ':':
872, '^': 871, 'is': 874, 's': 874, 'to': 872, 'was': 874}, {'cents': 875}, {'can': 0, 'could': 0, 'd': 447, 'have':
448, 'must': 0, 'need': 448, 'ought': 448, 'shd': 0, 'should': 0, 'shouldn': 457, 'shouldnt': 0}, {'^': 877},
{'<bid>': 0, '<bid_of>': 870, 'ask': 0, 'can': 0, 'could': 0, 'd': 447, 'go': 0, 'have': 448, 'must': 0, 'need': 448,
'ought': 448, 'shd': 0, 'should': 0, 'shouldn': 457, 'shouldnt': 0, 'take': 0}, {'<i>': 878, '^': 879}, {':': 880},
{'': (3, 'advice'), '<bid>': 0, '<bid_of>': 870, 'ask': 0, 'can': 0, 'could': 0, 'd': 447, 'go': 0, 'have': 448,
'must': 0, 'need': 448, 'ought': 448, 'shd': 0, 'should': 0, 'shouldn': 457, 'shouldnt': 0, 'take': 0}, {'<i>': 878,
'^': 882}, {'nutshell': 93}, {'...': 93, 'a': 884, 'short': 93}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 870},
{'<i>': 878, '^': 0}, {'^': 886}, {'<i>': 878, '^': 886, 'clear': 92, 'simple': 92, 'that': 887, 'to': 888}, {'<i>':
878}, {'<i>': 878, '^': 871, 'that': 890, 'to': 872}, {'...': 881, ':': 883, '<i>': 878, '^': 871, 'about': 94, 'at':
94, 'basically': 93, 'in': 885, 'is': 889, 'on': 94, 'over': 94, 're': 94, 's': 891, 'that': 890, 'to': 872, 'was':
889}, {'^': 0, 'that': 92, 'to': 92}, {'^': 0, 'is': 893, 's': 893, 'that': 92, 'to': 92, 'was': 893}, {'feeling':
875}, {'...': 873, ':': 872}, {'take': 896}, {'orth': 896}, {'cents': 875, 'pence': 896, 'penn': 898}, {'...': 869,
'2': 876, '2c': 875, '<staff>': 860, '<told_by>': 864, '<view>': 892, 'advice': 894, 'counsel': 894, 'gut': 895,
'hot': 897, 'recommendation': 894, 'suggestion': 894, 'tip': 894, 'tuppence': 896, 'two': 899, 'view': 894},
{'cleaning': 5, 'clearing': 5, 'digging': 5, 'moving': 5, 'packing': 5, 'painting': 5, 'unloading': 5}, {'^': 901},
{'hand': 902}, {'a': 903, 'an': 903, 'hand': 902}, {'...': 904}, {'afford': 0}, {'t': 906}, {'can': 907, 'cannot':
906, 'mustn': 457, 'mustnt': 0, 'oughtn': 457, 'oughtnt': 0, 'want': 448}, {'better': 0, 'crazy': 0, 'daft': 0,
'foolish': 0, 'mad': 0, 'wise': 0}, {'be': 909, 'best': 0, 'better': 0, 'do': 447}, {'^': 910}, {'^': 908, 'd': 911,
'had': 911, 'would': 911}, {'': (3, 'advice'), 'big': 0, 'early': 0, 'for': 0, 'slow': 0, 'straight': 0, 'to': 0,
'with': 0}, {'go': 0, 'her': 0, 'him': 0, 'it': 0, 'the': 0, 'them': 0}, {'<bid>': 0, '<bid_it>': 307, 'ask': 0, 'go':
913, 'let': 914}, {'big': 0, 'early': 0, 'for': 0, 'slow': 0, 'straight': 0, 'to': 0, 'with': 0}, {'<bid>': 0,
'<bid_it>': 307, 'ask': 0, 'go': 916}, {'^': 917}, {'^': 915}, {'^': 915, 'like': 45, 'that': 918, 'to': 919}, {'^':
0, 'to': 92}, {'be': 921}, {'is': 921, 'was': 921, 'would': 922}, {'d': 92, 'would': 92}, {'<they>': 924}, {'me': 925,
'us': 925}, {'was': 926, 'were': 926}, {'<them>': 925, 'N': 925, 'me': 925, 'us': 925}, {'was': 928, 'were': 928},
{'<they>': 927, 'it': 929, 'that': 929, 'this': 929}, {'answer': 923, 'fix': 923, 'key': 923, 'move': 923, 'play':
923, 'secret': 923, 'solution': 923, 'thing': 923, 'trick': 923, 'way': 923}, {'^': 486}, {'to': 932}, {'<i>': 912,
'^': 917, 'answer': 923, 'fix': 923, 'key': 923, 'move': 923, 'my': 931, 'our': 931, 'play': 923, 'secret': 923,
'solution': 923, 'the': 931, 'thing': 923, 'trick': 923, 'way': 923}, {'<bid>': 0, 'ask': 0, 'go': 916}, {'^': 935},
{'^': 935, 'like': 45, 'that': 936, 'to': 936}, {'<me>': 937, '^': 915, 'like': 45, 'that': 936, 'to': 936}, {'<i>':
912, '<me>': 920, '^': 915, 'answer': 923, 'fix': 923, 'if': 930, 'key': 923, 'like': 45, 'move': 923, 'my': 931,
'no': 933, 'not': 933, 'our': 931, 'play': 923, 'secret': 923, 'solution': 923, 'that': 934, 'the': 931, 'thing': 923,
'to': 938, 'trick': 923, 'way': 923}, {'<me>': 273}, {'across': 273, 'at': 273, 'by': 273, 'during': 273, 'from': 273,
'in': 273, 'on': 273, 'over': 273, 'to': 940}, {'...': 241, '<me>': 103, 'D': 103}, {'...': 855, '<until>': 103},
{'<give3>': 942, '<giveinf>': 856, '<works3>': 943}, {'2': 0, 'to': 0}, {'can': 0, 'could': 0, 'have': 448, 'must': 0,
'need': 945, 'ought': 448, 'shd': 0, 'should': 0, 'shouldn': 457, 'shouldnt': 0}, {'^': 946}, {'against': 0, 'off':
0}, {'^': 948}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 870, '<good_work>': 0, 'against': 0, 'off': 0}, {'never':
448, 'not': 448, 'to': 0}, {'^': 951}, {'...': 952}, {'': (3, 'advice'), 'can': 0, 'could': 0, 'have': 448, 'must': 0,
'need': 945, 'ought': 448, 'shd': 0, 'should': 0, 'shouldn': 457, 'shouldnt': 0}, {'^': 954}, {'<i>': 955}, {'<i>':
947, '<me>': 949, '^': 950, 'at': 953, 'by': 953, 'during': 953, 'in': 953, 'on': 953, 'over': 953, 'that': 956,
'via': 953}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 870, '<good_work>': 0}, {'<i>': 947, '^': 958, 'that': 956},
{'<good_work>': 0}, {'^': 960}, {'attended': 273}, {'': (3, 'advice'), '...': 0}, {'to': 963}, {'better': 0, 'd': 447,
'have': 964, 'must': 963, 'need': 964, 'ought': 964, 'shd': 963, 'should': 963, 'shouldn': 457, 'shouldnt': 0}, {'^':
965}, {'<i>': 966}, {'<i>': 966, 'that': 967}, {'<i>': 966, '<me>': 968, 'that': 967}, {'<i>': 966, '<me>': 968,
'back': 969, 'that': 967}, {'phone': 313}, {'<i>': 966, '<me>': 968, '^': 259, 'back': 969, 'that': 967, 'the': 971},
{'for': 256}, {'...': 973}, {'across': 103, 'back': 103, 'by': 103, 'over': 103, 'round': 103}, {'...': 975, 'across':
103, 'back': 103, 'by': 103, 'over': 103, 'round': 103, 'to': 256}, {'...': 975}, {'it': 976, 'my': 977, 'our': 977,
'that': 976, 'the': 977, 'them': 976, 'those': 976}, {'it': 259, 'my': 259, 'our': 259, 'the': 259, 'them': 259},
{'back': 257, 'it': 976, 'my': 977, 'our': 977, 'that': 976, 'the': 977, 'them': 976, 'those': 976}, {'asking': 974,
'bringing': 978, 'checking': 974, 'coming': 266, 'delivering': 979, 'digging': 974, 'drafting': 974, 'dropping': 978,
'finding': 974, 'getting': 980, 'giving': 978, 'handing': 978, 'letting': 262, 'looking': 974, 'passing': 978,
'posting': 978, 'preparing': 974, 'pulling': 974, 'putting': 974, 'reporting': 266, 'returning': 978, 'sending': 978,
'sorting': 974, 'working': 974}, {'fan': 278}, {'about': 92}, {'my': 81, 'our': 81}, {'^': 984}, {'^': 984, 'about':
985, 'agreeing': 273, 'asking': 273, 'calling': 273, 'confirming': 273, 'dropping': 273, 'emailing': 273, 'for': 985,
'giving': 273, 'mailing': 273, 'messaging': 273, 'on': 985, 'phoning': 273, 'popping': 273, 'ringing': 273, 'sending':
273, 'telling': 273, 'texting': 273, 'visiting': 273, 'writing': 273}, {'^': 960, 'me': 92, 'my': 92, 'our': 92, 'us':
92}, {'for': 92}, {'...': 332, 'my': 81, 'our': 81}, {'^': 338}, {'^': 989, 'a': 990, 'an': 990, 'my': 990, 'our':
990, 'some': 990, 'the': 990}, {'^': 984, 'about': 985, 'for': 991, 'on': 985}, {'on': 92}, {'back': 241, 'over': 241,
'round': 241}, {'it': 994, 'them': 994}, {'^': 995}, {'^': 984, 'about': 985, 'for': 985, 'on': 985}, {'^': 984,
'about': 985, 'for': 985, 'me': 997, 'on': 985, 'us': 997}, {'...': 17, 'D': 16, 'along': 149, 'back': 149, 'by': 18,
'down': 18, 'for': 18, 'in': 18, 'out': 149, 'over': 18, 'round': 18, 'to': 18, 'up': 18, 'with': 149}, {'': (4,
'needs_from_me'), 'D': 298}, {'me': 1000, 'us': 1000}, {'from': 1001}, {'...': 1002}, {'^': 1003}, {'on': 1004},
{'against': 92}, {'against': 92, 'set': 1006}, {'^': 856}, {'by': 18, 'down': 18, 'for': 18, 'in': 18, 'over': 18,
'round': 18, 'to': 18, 'up': 18}, {'^': 960, 'me': 92, 'us': 92}, {'on': 997}, {'out': 997}, {'for': 1004}, {'': (3,
'advice'), '<good_work>': 0}, {'^': 1014}, {'of': 1015}, {'favor': 278, 'favour': 1016}, {'agreeing': 273, 'asking':
273, 'calling': 273, 'confirming': 273, 'dropping': 273, 'emailing': 273, 'giving': 273, 'mailing': 273, 'messaging':
273, 'phoning': 273, 'popping': 273, 'ringing': 273, 'sending': 273, 'telling': 273, 'texting': 273, 'visiting': 273,
'writing': 273}, {'after': 1018}, {'^': 856, 'out': 997}, {'delivering': 241}, {'^': 1021, 'a': 982, 'in': 279},
{'me': 997}, {'at': 1023}, {'^': 1021, 'after': 1018}, {'<giveinf>': 103, '<redo>': 103, '<to_do>': 103, 'decide':
103, 'let': 103, 'name': 103, 'say': 103}, {'^': 1026}, {'to': 1027}, {'against': 92, 'for': 92}, {'to': 242}, {'for':
242}, {'across': 1030, 'back': 1030, 'done': 1031, 'off': 1030, 'over': 1030, 'ready': 1031, 'to': 242, 'w': 242,
'with': 242}, {'...': 1032}, {'^': 1033}, {'D': 298}, {'...': 1035, 'D': 298}, {'...': 1032, 'a': 337, 'an': 337,
'everything': 337, 'it': 337, 'my': 1036, 'our': 1036, 'the': 337, 'them': 337}, {'^': 1037}, {'get': 1034, 'have':
1038}, {'much': 1029}, {'D': 16, 'by': 18, 'down': 18, 'for': 18, 'in': 18, 'over': 18, 'round': 18, 'to': 18, 'up':
18}, {'<until>': 298, 'from': 1001}, {'...': 1042, 'my': 81, 'our': 81}, {'^': 1043, 'a': 990, 'an': 990, 'my': 990,
'our': 990, 'some': 990, 'the': 990}, {'...': 1002, 'my': 81, 'our': 81}, {'^': 1045}, {'^': 984, 'about': 985, 'for':
1044, 'on': 1046}, {'^': 981, 'a': 982, 'adamant': 983, 'after': 986, 'against': 987, 'all': 988, 'asking': 992,
'big': 993, 'bringing': 996, 'chasing': 998, 'coming': 999, 'counting': 1005, 'dead': 1007, 'digging': 1008,
'drawing': 1008, 'dropping': 1009, 'expecting': 1004, 'firmly': 988, 'for': 1010, 'getting': 1008, 'hanging': 1011,
'having': 1008, 'holding': 1012, 'hoping': 1013, 'in': 1017, 'just': 1019, 'looking': 1020, 'nagging': 997, 'not':
1022, 'on': 1024, 'only': 1025, 'popping': 1009, 'pressing': 997, 'pricing': 1008, 'pulling': 1008, 'pushing': 988,
'putting': 1008, 'sorting': 1008, 'still': 1028, 'stopping': 1009, 'strongly': 1029, 'swinging': 1009, 'to': 1039,
'typing': 1008, 'very': 1040, 'visiting': 1041, 'waiting': 1047, 'working': 1008, 'writing': 1008, 'yet': 1028},
{'can': 457, 'have': 448, 'must': 0, 'need': 448, 'ought': 448, 'should': 0, 'shouldn': 457, 'shouldnt': 0}, {'^':
1049}, {'<i>': 1050}, {'<i>': 1050, 'that': 1051}, {'...': 1052}, {'<i>': 947}, {'<i>': 947, 'at': 1053, 'by': 1053,
'during': 1053, 'in': 1053, 'on': 1053, 'over': 1053, 'that': 1054, 'via': 1053}, {'<i>': 947, 'that': 1054},
{'<owed_thing>': 337}, {'^': 1057}, {'^': 1057, 'a': 1058, 'an': 1058, 'my': 1058, 'our': 1058, 'the': 1058}, {'be':
28}, {'for': 1059, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 28, 'their': 28,
'they': 28, 'to': 1060, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'for': 1059}, {'without': 552}, {'...':
1063}, {'for': 940}, {'must': 0, 'need': 448, 'needs': 448, 'ought': 448, 'should': 0}, {'...': 1066}, {'': (13,
'talk'), '<i>': 947, '^': 1067}, {'<i>': 947, '^': 1067, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it':
28, 'she': 28, 'that': 1068, 'their': 28, 'they': 28, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'my': 596,
'our': 596}, {'^': 1070}, {'coffee': 273, 'curry': 273, 'drink': 273, 'meal': 273, 'roast': 273}, {'a': 1072,
'breakfast': 273, 'brunch': 273, 'coffee': 273, 'dinner': 273, 'drinks': 273, 'lunch': 273, 'pizza': 273, 'supper':
273, 'tea': 273}, {'<me>': 1073}, {'': (3, 'advice'), 'not': 0}, {'would': 1075, 'wouldn': 457, 'wouldnt': 0}, {'...':
1076}, {'mistake': 1077}, {'little': 1077, 'many': 1077, 'much': 1077}, {'a': 1078, 'enough': 1077, 'overkill': 1077,
'plenty': 1077, 'pointless': 1077, 'premature': 1077, 'sufficient': 1077, 'too': 1079, 'unnecessary': 1077}, {'big':
0, 'broad': 0, 'cheap': 0, 'dear': 0, 'fast': 0, 'high': 0, 'long': 0, 'low': 0, 'narrow': 0, 'short': 0, 'slow': 0,
'small': 0, 'soft': 0, 'thin': 0, 'vague': 0}, {'daft': 0, 'mad': 0, 'too': 1081, 'weak': 0, 'wrong': 0}, {'...':
1082}, {'...': 1080, 'my': 1083, 'our': 1083}, {'^': 1084}, {'me': 298, 'us': 298}, {'from': 1086}, {'...': 1087},
{'^': 1088}, {'my': 1036, 'our': 1036}, {'^': 1090}, {'<until>': 103, 'before': 103, 'till': 103, 'until': 103},
{'...': 1092}, {'confirm': 1093, 'decide': 1093, 'deliver': 1093, 'finish': 1093, 'have': 1093, 'know': 1093, 'send':
1093}, {'^': 1094, 'answer': 38, 'answered': 38, 'call': 467, 'called': 467, 'came': 38, 'come': 38, 'coming': 38,
'make': 774, 'pick': 403, 'picked': 403, 'replied': 38, 'reply': 38, 'respond': 38, 'responded': 38, 'show': 38,
'showed': 38}, {'expect': 1089, 'have': 1091, 't': 1095}, {'<me>': 949, '^': 948}, {'he': 28, 'her': 28, 'his': 28,
'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 28, 'their': 28, 'they': 28, 'what': 28, 'when': 28, 'whether': 28,
'why': 28}, {'advises': 92, 'counsels': 92, 'recommends': 92, 'suggests': 92}, {'and': 1099}, {'...': 1100, '^':
1084}, {'<me>': 1073, 'for': 940}, {'answer': 38, 'answered': 38, 'call': 467, 'called': 467, 'came': 38, 'come': 38,
'coming': 38, 'make': 774, 'pick': 403, 'picked': 403, 'replied': 38, 'reply': 38, 'respond': 38, 'responded': 38,
'show': 38, 'showed': 38}, {'not': 1103}, {'t': 1103}, {'place': 0, 'position': 0, 'shoes': 0}, {'my': 1106}, {'in':
1107, 'me': 0, 'us': 0}, {'was': 1108, 'were': 1108}, {'<their>': 0}, {'was': 1110, 'were': 1110}, {'<they>': 1109,
'it': 1111}, {'boots': 0, 'place': 0, 'position': 0, 'shoes': 0, 'situation': 0}, {'boots': 0, 'place': 0, 'position':
0, 'seat': 0, 'shoes': 0}, {'<my>': 1113, 'my': 1114, 'our': 1114}, {'if': 1112, 'in': 1115}, {'altogether': 0,
'first': 0, 'instead': 0, 'outright': 0}, {'...': 1117}, {'for': 0}, {'<their>': 103, 'the': 103}, {'more': 0}, {'by':
1120, 'past': 1120, 'to': 1120, 'with': 1120}, {'dates': 1122}, {'by': 1120, 'for': 1121, 'it': 1122, 'past': 1120,
'that': 1122, 'the': 1123, 'this': 1122, 'to': 1120, 'with': 1120}, {'with': 0}, {'of': 0}, {'than': 0}, {'before': 0,
'instead': 1126, 'not': 0, 'over': 0, 'rather': 1127}, {'...': 1128}, {'by': 1120, 'it': 1122, 'past': 1120, 'that':
1122, 'the': 1123, 'this': 1122, 'to': 1120, 'with': 1120}, {'on': 0}, {'rid': 1126}, {'for': 0, 'with': 0}, {'': (3,
'advice'), 'for': 0}, {'off': 0, 'out': 1134}, {'...': 1128, 'the': 0}, {'touch': 0}, {'back': 0, 'for': 0, 'harder':
0}, {'i': 0, 'we': 0}, {'...': 1128, 'with': 0}, {'clear': 0}, {'to': 0, 'with': 0}, {'twice': 0}, {'the': 0}, {'for':
1144, 'until': 0}, {'away': 0}, {'...': 1116, '<bid>': 1118, '<giveinf>': 1118, 'aim': 1119, 'ask': 1124, 'avoid': 0,
'begin': 1125, 'build': 1129, 'buy': 1129, 'cap': 0, 'charge': 0, 'check': 1130, 'clear': 1130, 'close': 1129, 'cut':
1129, 'demand': 0, 'ditch': 0, 'drop': 1129, 'err': 0, 'fight': 0, 'fire': 0, 'focus': 1131, 'get': 1132, 'go': 1133,
'hire': 0, 'hold': 1135, 'insist': 0, 'keep': 1136, 'kill': 0, 'launch': 1129, 'lean': 0, 'lock': 114, 'move': 1129,
'negotiate': 0, 'not': 1137, 'open': 1129, 'opt': 1119, 'plump': 1119, 'price': 0, 'push': 1138, 'put': 1136, 'raise':
0, 'rather': 1139, 'resist': 0, 'run': 1130, 'sell': 1136, 'shut': 1129, 'skip': 0, 'sooner': 0, 'sort': 1130,
'speak': 1130, 'spend': 1129, 'square': 1130, 'start': 1140, 'steer': 1141, 'stick': 1142, 'stop': 1129, 'take': 1129,
'talk': 1130, 'think': 1143, 'wait': 1145, 'walk': 1146}, {'behalf': 103}, {'<my>': 1148}, {'<me>': 103, '<until>':
103, 'on': 1149}, {'...': 1150, '<me>': 103}, {'...': 1150, '<me>': 103, 'it': 976, 'my': 977, 'our': 977, 'that':
976, 'the': 977, 'them': 976, 'those': 976}, {'...': 1150}, {'asking': 1151, 'bringing': 1152, 'calling': 1151,
'chasing': 1151, 'checking': 1151, 'drafting': 1151, 'dropping': 978, 'emailing': 1151, 'forwarding': 1151, 'getting':
1152, 'giving': 978, 'handing': 978, 'introducing': 1151, 'letting': 1151, 'mailing': 1151, 'passing': 978, 'paying':
1151, 'posting': 1152, 'preparing': 1151, 'returning': 978, 'reviewing': 1151, 'ringing': 1151, 'sending': 1152,
'sharing': 1151, 'signing': 1151, 'speaking': 1153, 'talking': 1153, 'writing': 1151}, {'^': 1154}, {'forgotten':
313}, {'<me>': 92, '^': 1033}, {'<giveinf>': 338}, {'^': 1158}, {'to': 1159}, {'charge': 0, 'cut': 0, 'double': 0,
'drop': 0, 'focus': 0, 'hire': 0, 'move': 0, 'raise': 0, 'rethink': 0, 'sell': 0, 'simplify': 0, 'slow': 0, 'start':
0, 'stop': 0, 'wait': 0}, {'^': 1161}, {'to': 1162}, {'it': 103, 'my': 103, 'our': 103, 'that': 103, 'the': 103},
{'over': 1164}, {'on': 1164}, {'about': 1164, 'over': 1164}, {'chew': 1165, 'mull': 1165, 'sleep': 1166, 'think':
1167}, {'up': 28}, {'^': 1168, 'catch': 1169, 'come': 28, 'have': 28, 'meet': 28, 'see': 28, 'visit': 28}, {'<me>':
1160, 'me': 1163, 'to': 1170, 'us': 1163}, {'me': 1163, 'us': 1163}, {'<i>': 92}, {'<i>': 92, 'that': 1173},
{'rather': 1174}, {'<bid>': 0, 'bother': 0, 'go': 0, 'rush': 0, 'sign': 0, 'touch': 0}, {'^': 1176}, {'^': 1147, 'be':
1155, 'clean': 1156, 'completely': 1156, 'forgotten': 313, 'get': 1034, 'have': 1157, 'like': 1171, 'love': 1172,
'much': 1175, 'not': 1177, 'prefer': 1174, 'rather': 1174, 'sooner': 1174, 'totally': 1156}, {'$$': 38, 'answer': 38,
'answered': 38, 'call': 467, 'called': 467, 'came': 38, 'come': 38, 'coming': 38, 'pick': 403, 'picked': 403,
'replied': 38, 'reply': 38, 'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'not': 1179}, {'my': 38},
{'$$': 38, 'answer': 38, 'answered': 38, 'call': 467, 'called': 467, 'came': 38, 'come': 38, 'coming': 38, 'get':
1181, 'got': 1181, 'pick': 403, 'picked': 403, 'receive': 1181, 'received': 1181, 'replied': 38, 'reply': 38,
'respond': 38, 'responded': 38, 'saw': 1181, 'see': 1181, 'seen': 1181, 'show': 38, 'showed': 38}, {'t': 1182}, {'^':
1094, 'answer': 38, 'answered': 38, 'call': 467, 'called': 467, 'came': 38, 'come': 38, 'coming': 38, 'pick': 403,
'picked': 403, 'replied': 38, 'reply': 38, 'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'t': 1184},
{'^': 1094}, {'<lendable>': 596}, {'...': 1187, '<lendable>': 596}, {'my': 1188, 'our': 1188}, {'^': 1189}, {'with':
1190}, {'...': 1063, 'off': 1191}, {'^': 103}, {'d': 1193, 'll': 1193, 'will': 1193, 'would': 1193}, {'<they>': 1194},
{'that': 1195, 'to': 1193}, {'me': 1196, 'that': 1195, 'to': 1193}, {'word': 1197}, {'<their>': 1198}, {'<me>': 1199,
'<their>': 1198}, {'blind': 1197, 'me': 1196, 'that': 1195, 'to': 1193}, {'given': 1200, 'pledged': 1197, 'sworn':
1201, 'undertaken': 1197, 'vowed': 1197}, {'<me>': 1160, '^': 426, 'a': 341, 'an': 341}, {'<owed_thing>': 337, 'all':
338, 'my': 338, 'our': 338, 'some': 338, 'the': 338, 'those': 338}, {'^': 1204, 'a': 1058, 'an': 1058}, {'': (4,
'needs_from_me'), '...': 332}, {'...': 333, '<owed_thing>': 337, 'all': 338, 'my': 1206, 'our': 1206, 'some': 338,
'the': 338, 'those': 338}, {'<me>': 1160, '^': 1207, 'a': 341, 'an': 341}, {'off': 0}, {'better': 1209, 'crazy': 0,
'daft': 0, 'foolish': 0, 'mad': 0, 'nuts': 0, 'right': 448, 'undercharging': 0, 'underpricing': 0, 'wrong': 448},
{'^': 1210}, {'be': 1211}, {'^': 946, 'am': 1211, 'are': 1211, 'd': 1212, 'm': 1211, 're': 1211, 'were': 1211,
'would': 1212}, {'<i>': 1213, '^': 1067}, {'<i>': 1213, '^': 1067, 'that': 1214}, {'am': 1211, 'are': 1211, 'd': 1212,
'm': 1211, 're': 1211, 'were': 1211, 'would': 1212}, {'<i>': 1216}, {'<i>': 1216, '^': 871, 'that': 1217}, {'...':
1035}, {'...': 1002, 'my': 1219, 'our': 1219}, {'^': 1220}, {'<until>': 47, 'D': 47, 'back': 48, 'over': 48, 'round':
48}, {'it': 1222, 'them': 1222}, {'bringing': 1223, 'dropping': 1223, 'giving': 1223, 'returning': 1223}, {'...':
1224}, {'<my>': 1225, 'the': 1225}, {'^': 1226}, {'down': 273, 'in': 273, 'over': 273, 'round': 273, 'up': 273},
{'...': 1063, '<me>': 1228, 'clean': 1156, 'completely': 1156, 'duly': 1202, 'even': 1202, 'finally': 1202,
'forgotten': 313, 'given': 1200, 'now': 1202, 'pledged': 1197, 'solemnly': 1202, 'still': 1028, 'sworn': 1201,
'totally': 1156, 'undertaken': 1197, 'vowed': 1197, 'yet': 1028}, {'<me>': 273, 'about': 273, 'back': 273, 'from':
273, 'my': 273, 'on': 273, 'to': 273}, {'not': 448, 'to': 0}, {'^': 1231}, {'^': 1231, 'again': 1232}, {'me': 1233,
'us': 1233}, {'at': 1234, 'me': 1233, 'us': 1233}, {'on': 1235}, {'at': 1234, 'away': 1235, 'me': 1233, 'us': 1233},
{'badgering': 1235, 'getting': 1236, 'going': 1236, 'nagging': 1237, 'on': 1235, 'pestering': 1235}, {'to': 1193},
{'D': 1239}, {'until': 1240}, {'answered': 47, 'approved': 47, 'confirmed': 47, 'decided': 47, 'given': 47, 'paid':
47, 'replied': 47, 'returned': 47, 'said': 47, 'sent': 47, 'shown': 47, 'signed': 47, 'sorted': 47, 'told': 47},
{'her': 47, 'his': 47, 'my': 47, 'our': 47, 'the': 47, 'their': 47}, {'^': 1243}, {'<me>': 697}, {'^': 47, 'back':
697}, {'<me>': 1246, '^': 1243}, {'<me>': 697, '^': 1243}, {'^': 1242}, {'^': 1242, 'approved': 1244, 'delivered':
1244, 'given': 1245, 'got': 1245, 'paid': 1247, 'returned': 1248, 'sent': 1248, 'shown': 1245, 'signed': 1248, 'yet':
1249}, {'^': 1242, 'yet': 1249}, {'not': 1251, 'to': 1027}, {'^': 1226, 'answered': 1230, 'been': 1238, 'borrowed':
1071, 'called': 1230, 'duly': 1202, 'emailed': 1230, 'even': 1202, 'finally': 1202, 'given': 1200, 'got': 1241,
'messaged': 1230, 'not': 1250, 'now': 1202, 'phoned': 1230, 'pledged': 1197, 'replied': 1230, 'responded': 1230,
'rung': 1230, 'solemnly': 1202, 'still': 1252, 'sworn': 1201, 'texted': 1230, 'undertaken': 1197, 'until': 1240,
'vowed': 1197, 'written': 1230, 'yet': 1028}, {'<me>': 47}, {'approved': 47, 'confirmed': 47, 'decided': 47, 'given':
1254, 'named': 47, 'said': 47, 'told': 1254}, {'<me>': 697, 'my': 38}, {'^': 1255}, {'$$': 38, '^': 1255, 'approved':
1244, 'delivered': 1244, 'get': 1181, 'given': 1245, 'got': 1256, 'paid': 1247, 'receive': 1181, 'received': 1181,
'returned': 1248, 'saw': 1181, 'see': 1181, 'seen': 1181, 'sent': 1248, 'shown': 1245, 'signed': 1248, 'yet': 1257},
{'t': 1258}, {'^': 1255, 'approved': 1244, 'delivered': 1244, 'get': 1181, 'given': 1245, 'got': 1256, 'paid': 1247,
'receive': 1181, 'received': 1181, 'returned': 1248, 'saw': 1181, 'see': 1181, 'seen': 1181, 'sent': 1248, 'shown':
1245, 'signed': 1248, 'yet': 1257}, {'^': 1226, 'answered': 1230, 'called': 1230, 'duly': 1202, 'emailed': 1230,
'even': 1202, 'finally': 1202, 'given': 1200, 'messaged': 1230, 'not': 1251, 'now': 1202, 'phoned': 1230, 'pledged':
1197, 'replied': 1230, 'responded': 1230, 'rung': 1230, 'solemnly': 1202, 'still': 1252, 'sworn': 1201, 'texted':
1230, 'undertaken': 1197, 'until': 1240, 'vowed': 1197, 'written': 1230, 'yet': 1028}, {'^': 1255, 'approved': 1244,
'delivered': 1244, 'given': 1245, 'got': 1245, 'paid': 1247, 'returned': 1248, 'sent': 1248, 'shown': 1245, 'signed':
1248, 'yet': 1257}, {'t': 1262}, {'off': 1191}, {'catch': 1169, 'come': 28, 'have': 28, 'meet': 28, 'see': 28,
'visit': 28}, {'to': 1265}, {'at': 1053, 'by': 1053, 'during': 1053, 'in': 1053, 'on': 1053, 'over': 1053, 'via':
1053}, {'<i>': 947, '^': 871, 'that': 1054}, {'<rel>': 273}, {'<their>': 1269}, {'d': 447, 'have': 448, 'must': 0,
'need': 448, 'ought': 448, 'should': 0, 'shouldn': 457, 'shouldnt': 0, 'want': 448}, {'^': 1271}, {'<i>': 1272},
{'<i>': 1272, 'that': 1273}, {'...': 1274, '<i>': 1272, 'about': 92, 'that': 1273}, {'^': 871, 'for': 92, 'just':
872}, {'...': 1274, '<i>': 1272, 'that': 1273}, {'...': 855, 'my': 81, 'our': 81}, {'^': 1278, 'on': 1235}, {'ask':
1130, 'check': 1130, 'chew': 1165, 'clear': 1130, 'mull': 1165, 'run': 1130, 'sleep': 1166, 'sort': 1130, 'speak':
1130, 'square': 1130, 'talk': 1130, 'think': 1167}, {'^': 1280}, {'on': 1235, 'to': 1281}, {'^': 871, 'just': 872},
{'^': 984, 'about': 985, 'at': 1234, 'away': 1235, 'for': 985, 'me': 1233, 'on': 985, 'us': 1233}, {'^': 0, 'that':
92}, {'mind': 1285, 'opinion': 1285, 'view': 1285}, {'the': 1286}, {'my': 81, 'not': 448, 'our': 81, 'to': 0}, {'^':
1288, 'about': 985, 'again': 1232, 'for': 985, 'on': 985}, {'me': 1289, 'us': 1233}, {'at': 1290, 'me': 1233, 'us':
1233}, {'up': 313}, {'...': 1274, '<i>': 1272, '^': 1231, 'that': 1273}, {'<me>': 1293}, {'...': 1042, 'my': 298,
'our': 298}, {'^': 1295, 'a': 990, 'an': 990, 'my': 990, 'our': 990, 'some': 990, 'the': 990}, {'^': 984, 'about':
985, 'for': 1296, 'on': 1046}, {'^': 981, 'a': 982, 'adamant': 1275, 'after': 986, 'against': 987, 'all': 1276,
'arguing': 1277, 'asking': 992, 'badgering': 1235, 'big': 993, 'borrowing': 1071, 'bringing': 996, 'chasing': 998,
'coming': 999, 'convinced': 1056, 'counting': 1005, 'dead': 1007, 'digging': 1008, 'drawing': 1008, 'dropping': 1009,
'expecting': 1004, 'firmly': 988, 'for': 1010, 'getting': 1279, 'going': 1282, 'hanging': 1011, 'having': 1008,
'holding': 1012, 'hoping': 1013, 'in': 1017, 'insisting': 1277, 'just': 1019, 'like': 1283, 'looking': 1020,
'nagging': 1284, 'not': 1022, 'of': 1287, 'on': 1291, 'only': 1025, 'pestering': 1235, 'picking': 1292, 'popping':
1009, 'pressing': 997, 'pricing': 1008, 'pulling': 1008, 'pushing': 988, 'putting': 1008, 'saying': 1277, 'sorting':
1008, 'still': 1028, 'stopping': 1009, 'strongly': 1029, 'suggesting': 1277, 'swinging': 1009, 'telling': 1294, 'to':
1039, 'typing': 1008, 'very': 1040, 'visiting': 1041, 'waiting': 1297, 'working': 1008, 'writing': 1008, 'yet': 1028},
{'answer': 38, 'answered': 38, 'call': 467, 'called': 467, 'came': 38, 'come': 38, 'coming': 38, 'pick': 403,
'picked': 403, 'replied': 38, 'reply': 38, 'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'t': 1299},
{'the': 971}, {'picking': 1292}, {'up': 1301}, {'answers': 1301, 'is': 1302, 'picked': 1303, 'picking': 1292, 'picks':
1292}, {'<me>': 874}, {'saying': 874, 'telling': 1305}, {'...': 1274, '<i>': 1272, '^': 871, 'that': 1273, 'to': 872},
{'<bid>': 0, '<bid_of>': 870, 'not': 448, 'to': 0}, {'...': 1274, '<i>': 1272, '^': 1308, 'that': 1273, 'to': 872},
{'<me>': 1309}, {'adamant': 1277, 'arguing': 1277, 'badgering': 1235, 'getting': 1236, 'going': 1236, 'insisting':
1277, 'nagging': 1237, 'on': 1235, 'pestering': 1235, 'saying': 1307, 'suggesting': 1277, 'telling': 1310}, {'...':
1063, 'with': 1190}, {'soon': 47}, {'after': 47, 'as': 1313, 'once': 47, 'when': 47}, {'after': 47, 'as': 1313,
'back': 1314, 'once': 47, 'when': 47}, {'it': 1315, 'them': 1315}, {'with': 1120}, {'by': 1120, 'out': 1317, 'past':
1120, 'to': 1120, 'up': 1317, 'with': 1120}, {'by': 1120, 'it': 1318, 'out': 1317, 'past': 1120, 'that': 1318, 'the':
1123, 'this': 1318, 'to': 1120, 'up': 1317, 'with': 1120}, {'by': 1120, 'out': 1317, 'past': 1120, 'up': 1317, 'with':
1120}, {'by': 1120, 'it': 1320, 'out': 1317, 'past': 1120, 'that': 1320, 'this': 1320, 'up': 1317, 'with': 1120}, {'':
(6, 'theirs'), 'after': 47, 'as': 1313, 'back': 1314, 'once': 47, 'when': 47}, {'...': 855, 'it': 1322, 'my': 103,
'our': 103, 'the': 103, 'them': 1322}, {'ask': 1130, 'bring': 1316, 'check': 1319, 'clear': 1319, 'discuss': 1321,
'drop': 1316, 'float': 1321, 'give': 1316, 'hand': 1316, 'post': 1316, 'raise': 1321, 'return': 1323, 'run': 1319,
'sort': 1319, 'sound': 1321, 'speak': 1130, 'square': 1319, 'take': 1321, 'talk': 1130}, {'across': 1030, 'back':
1030, 'done': 1031, 'from': 1086, 'off': 1030, 'over': 1030, 'ready': 1031, 'to': 242, 'w': 242, 'with': 242}, {'':
(5, 'mine'), '<until>': 81, 'D': 81}, {'me': 1326, 'us': 1326}, {'from': 1327}, {'...': 1328}, {'': (5, 'mine'),
'...': 1035}, {'...': 1325, 'a': 1329, 'an': 1329, 'my': 1330, 'our': 1330, 'the': 1329}, {'^': 1331}, {'<until>':
298, 'from': 1327}, {'...': 1333, '<until>': 298}, {'': (5, 'mine'), '...': 1035, 'D': 298}, {'...': 1032, 'a': 1334,
'an': 1334, 'everything': 337, 'it': 337, 'my': 1335, 'our': 1335, 'the': 1334, 'them': 337}, {'^': 1336}, {'a': 1329,
'an': 1329, 'my': 81, 'our': 81, 'the': 1329}, {'^': 1338}, {'^': 1324, 'be': 1155, 'get': 1332, 'have': 1337,
'receive': 1339}, {'<me>': 1073, 'off': 1191}, {'back': 103}, {'<give1>': 103, '<redo>': 103, 'get': 1342, 'let': 256,
'mailing': 103, 'posting': 103, 'sending': 103}, {'^': 1343}, {'to': 1344}, {'^': 1343, 'going': 1345}, {'going':
1345}, {'are': 1346, 'd': 1344, 'is': 1346, 'll': 1344, 'was': 1347, 'will': 1344, 'would': 1344}, {'<staff>': 1348},
{'...': 1349, '<staff>': 1348}, {'s': 1350}, {'': (13, 'talk'), '<their>': 1350, 'N': 1351}, {'<their>': 1350, 'N':
1351, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1352, 'their': 28, 'they': 28,
'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<giveinf>': 256}, {'^': 1354}, {'get': 1059, 'have': 1059,
'read': 1059, 'receive': 1059, 'see': 1059}, {'<me>': 1160, '^': 1207, 'a': 341, 'an': 341, 'to': 1356}, {'^': 426,
'a': 341, 'an': 341, 'to': 1356}, {'<owed_thing>': 332, 'by': 1035, 'for': 1035, 'from': 1086}, {'...': 1359,
'<owed_thing>': 337, 'all': 338, 'my': 1206, 'our': 1206, 'some': 338, 'the': 338, 'those': 338}, {'^': 1168, 'get':
1059, 'have': 1059, 'read': 1059, 'receive': 1059, 'see': 1059}, {'<me>': 1160, '^': 1360, 'a': 341, 'an': 341, 'to':
1361}, {'': (0, 'missed'), 'back': 38, 'up': 38}, {'': (0, 'missed'), 'back': 38, 'my': 38, 'up': 38}, {'': (0,
'missed'), 'the': 971}, {'up': 1365}, {'answer': 38, 'answered': 1363, 'answers': 1301, 'call': 467, 'called': 1363,
'came': 1363, 'come': 38, 'coming': 38, 'did': 313, 'emailed': 1363, 'get': 1181, 'got': 1364, 'has': 313, 'is': 1302,
'phoned': 1363, 'pick': 403, 'picked': 1366, 'picking': 1292, 'picks': 1292, 'rang': 1363, 'receive': 1181,
'received': 1181, 'replied': 1363, 'reply': 38, 'respond': 38, 'responded': 38, 'saw': 1181, 'see': 1181, 'seen':
1181, 'show': 38, 'showed': 1363, 'texted': 1363, 'turned': 1363, 'wrote': 1363}, {'by': 273}, {'<their>': 1350, 'N':
1351}, {'<their>': 1350, 'N': 1351, 'that': 1369}, {'<i>': 92, '^': 960, 'that': 1173}, {'me': 92, 'my': 92, 'our':
92, 'us': 92}, {'me': 92, 'us': 92}, {'favor': 278, 'favour': 278}, {'a': 337, 'an': 337, 'everything': 337, 'it':
337, 'my': 1036, 'our': 1036, 'the': 337, 'them': 337}, {'^': 1375}, {'have': 1376}, {'^': 981, 'a': 982, 'adamant':
983, 'after': 986, 'against': 1372, 'all': 988, 'asking': 992, 'big': 993, 'bringing': 996, 'chasing': 998, 'coming':
999, 'dead': 1007, 'digging': 1008, 'drawing': 1008, 'dropping': 1009, 'firmly': 988, 'for': 1373, 'getting': 1008,
'hanging': 1011, 'having': 1008, 'holding': 1012, 'in': 1374, 'just': 1019, 'looking': 1020, 'nagging': 997, 'not':
1022, 'on': 1024, 'only': 1025, 'popping': 1009, 'pressing': 997, 'pricing': 1008, 'pulling': 1008, 'pushing': 988,
'putting': 1008, 'sorting': 1008, 'stopping': 1009, 'strongly': 1029, 'swinging': 1009, 'to': 1377, 'typing': 1008,
'very': 1040, 'visiting': 1041, 'waiting': 992, 'working': 1008, 'writing': 1008}, {'<i>': 947, '^': 871, 'at': 1053,
'by': 1053, 'during': 1053, 'in': 1053, 'on': 1053, 'over': 1053, 'that': 1054, 'via': 1053}, {'2': 0, 'a': 0, 'an':
0, 'better': 0, 'fewer': 0, 'less': 0, 'more': 0, 'our': 0, 'some': 0, 'to': 0}, {'got': 448}, {'better': 0, 'can': 0,
'could': 0, 'd': 447, 'gotta': 0, 'have': 448, 'might': 0, 'must': 0, 'need': 1380, 'ought': 448, 'shd': 0, 'should':
0, 'shouldn': 457, 'shouldnt': 0, 've': 1381}, {'^': 1382, 'am': 1211, 'are': 1211, 'd': 1212, 'm': 1211, 're': 1211,
'were': 1211, 'would': 1212}, {'a': 1078, 'enough': 1077, 'must': 0, 'need': 448, 'needs': 448, 'ought': 448,
'overkill': 1077, 'plenty': 1077, 'pointless': 1077, 'premature': 1077, 'should': 0, 'sufficient': 1077, 'too': 1079,
'unnecessary': 1077}, {'not': 0}, {'...': 1384, '<bid>': 0, '<bid_of>': 870, 'always': 0, 'ask': 0, 'do': 1385, 'don':
457, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'my': 1083, 'never': 0, 'our': 1083, 'raise': 0, 'sell':
0, 'start': 0, 'stop': 0}, {'': (13, 'talk'), '<i>': 1383, '<their>': 1350, 'N': 1351, '^': 1067}, {'always': 0,
'ask': 0, 'do': 1385, 'don': 457, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0,
'sell': 0, 'start': 0, 'stop': 0}, {'^': 1388}, {'<i>': 1383, '<their>': 1350, 'N': 1351, '^': 1386, 'he': 28, 'her':
28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1387, 'their': 28, 'they': 28, 'to': 1389, 'what':
28, 'when': 28, 'whether': 28, 'why': 28}, {'': (3, 'advice'), 'better': 0, 'can': 0, 'could': 0, 'd': 447, 'gotta':
0, 'have': 448, 'might': 0, 'must': 0, 'need': 945, 'ought': 448, 'shd': 0, 'should': 0, 'shouldn': 457, 'shouldnt':
0, 've': 1381}, {'^': 1391}, {'<i>': 1392, '^': 0}, {'<i>': 1392, '<me>': 92, '^': 0, 'at': 953, 'by': 953, 'during':
953, 'in': 953, 'on': 953, 'over': 953, 'that': 1393, 'to': 92, 'via': 953}, {'<i>': 1392, '<me>': 92, '^': 1014,
'that': 1393, 'to': 92}, {'d': 447, 'have': 448, 'must': 0, 'mustn': 457, 'need': 448, 'ought': 448, 'shd': 0,
'should': 0, 'shouldn': 457, 'shouldnt': 0}, {'^': 1396}, {'<i>': 1397}, {'that': 1398}, {'<me>': 1399}, {'^': 298},
{'<me>': 1401, '<them>': 1401}, {'bring': 1402, 'email': 1402, 'forward': 1402, 'give': 1402, 'lend': 1402, 'mail':
1402, 'send': 1402, 'show': 1402}, {'<i>': 966, '<me>': 968, 'back': 969, 'bring': 1402, 'email': 1402, 'forward':
1402, 'give': 1402, 'lend': 1402, 'mail': 1402, 'send': 1402, 'show': 1402, 'that': 967, 'to': 1403}, {'^': 1226,
'until': 1240}, {'^': 981, 'a': 982, 'adamant': 1275, 'after': 986, 'against': 987, 'all': 1276, 'arguing': 1277,
'asking': 992, 'badgering': 1235, 'been': 1238, 'big': 993, 'borrowing': 1071, 'bringing': 996, 'chasing': 998,
'coming': 999, 'counting': 1005, 'dead': 1007, 'digging': 1008, 'drawing': 1008, 'dropping': 1009, 'duly': 1202,
'even': 1202, 'expecting': 1004, 'finally': 1202, 'firmly': 988, 'for': 1010, 'getting': 1279, 'given': 1200, 'going':
1282, 'got': 1405, 'hanging': 1011, 'having': 1008, 'holding': 1012, 'hoping': 1013, 'in': 1017, 'insisting': 1277,
'just': 1019, 'like': 1283, 'looking': 1020, 'nagging': 1284, 'not': 1022, 'now': 1202, 'of': 1287, 'on': 1291,
'only': 1025, 'pestering': 1235, 'pledged': 1197, 'popping': 1009, 'pressing': 997, 'pricing': 1008, 'pulling': 1008,
'pushing': 988, 'putting': 1008, 'saying': 1277, 'solemnly': 1202, 'sorting': 1008, 'still': 1028, 'stopping': 1009,
'strongly': 1029, 'suggesting': 1277, 'swinging': 1009, 'sworn': 1201, 'telling': 1294, 'to': 1377, 'typing': 1008,
'undertaken': 1197, 'very': 1040, 'visiting': 1041, 'vowed': 1197, 'waiting': 1297, 'working': 1008, 'writing': 1008,
'yet': 1028}, {'^': 1382, 'shall': 92}, {'have': 448, 'must': 0, 'need': 0, 'should': 0}, {'^': 1408}, {'<i>': 1409,
'^': 448}, {'...': 1066, '<bid>': 0, '<bid_of>': 870, '<giveinf>': 0, 'always': 0, 'ask': 0, 'do': 1385, 'don': 457,
'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0},
{'<i>': 1050, '^': 951, 'that': 1051}, {'...': 1412}, {'bottle': 28}, {'kids': 28}, {'<me>': 1401, '<them>': 1401,
'a': 1414, 'the': 1415, 'wine': 28}, {'come': 28, 'you': 28}, {'worry': 28, 'you': 28}, {'t': 1418}, {'worry': 28},
{'<me>': 28}, {'to': 1421}, {'back': 1422, 'well': 28}, {'love': 28}, {'<me>': 1401, '<them>': 1401, 'her': 1424,
'his': 1424, 'my': 28}, {'luck': 28}, {'a': 28, 'fun': 28}, {'on': 28}, {'touch': 28}, {'in': 1429}, {'mind': 28},
{'hello': 28, 'hi': 28}, {'love': 28, 'regards': 28}, {'<me>': 1401, '<them>': 1401, 'my': 1433}, {'of': 28}, {'care':
28}, {'^': 1382}, {'': (13, 'talk'), '<i>': 1437, '<their>': 1350, 'N': 1351, '^': 1067}, {'<giveinf>': 0, 'always':
0, 'ask': 0, 'do': 1385, 'don': 457, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0,
'sell': 0, 'start': 0, 'stop': 0}, {'<me>': 1399, '^': 1439, 'bring': 1402, 'email': 1402, 'forward': 1402, 'give':
1402, 'lend': 1402, 'mail': 1402, 'send': 1402, 'show': 1402}, {':': 92, '<i>': 1407, '<me>': 1410, '<their>': 1350,
'N': 1351, '^': 1411, 'at': 1413, 'bring': 1416, 'by': 1413, 'do': 1417, 'don': 1419, 'dont': 1420, 'during': 1413,
'email': 1402, 'forget': 357, 'forward': 1402, 'get': 1423, 'give': 1425, 'good': 1426, 'have': 1427, 'he': 28, 'her':
28, 'his': 28, 'hold': 1428, 'how': 28, 'if': 28, 'in': 1413, 'it': 28, 'keep': 1430, 'lend': 1402, 'mail': 1402,
'never': 1431, 'on': 1413, 'over': 1413, 'say': 1432, 'send': 1434, 'she': 28, 'show': 1402, 'start': 1435, 'stop':
357, 'take': 1436, 'thank': 28, 'that': 1438, 'their': 28, 'they': 28, 'to': 1440, 'via': 1413, 'what': 28, 'when':
28, 'whether': 28, 'why': 28}, {'<bid>': 0, '<bid_of>': 870, '<giveinf>': 0}, {'<me>': 1410, '^': 1442}, {'^': 1439,
'bring': 1402, 'email': 1402, 'forward': 1402, 'give': 1402, 'lend': 1402, 'mail': 1402, 'send': 1402, 'show': 1402},
{':': 92, '<i>': 1383, '<me>': 1410, '<their>': 1350, 'N': 1351, '^': 1411, 'at': 1413, 'bring': 1416, 'by': 1413,
'do': 1417, 'don': 1419, 'dont': 1420, 'during': 1413, 'email': 1402, 'forget': 357, 'forward': 1402, 'get': 1423,
'give': 1425, 'good': 1426, 'have': 1427, 'he': 28, 'her': 28, 'his': 28, 'hold': 1428, 'how': 28, 'if': 28, 'in':
1413, 'it': 28, 'keep': 1430, 'lend': 1402, 'mail': 1402, 'never': 1431, 'on': 1413, 'over': 1413, 'say': 1432,
'send': 1434, 'she': 28, 'show': 1402, 'start': 1435, 'stop': 357, 'take': 1436, 'thank': 28, 'that': 1387, 'their':
28, 'they': 28, 'to': 1444, 'via': 1413, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<me>': 540}, {'...':
855, 'it': 103, 'my': 103, 'our': 103, 'the': 103, 'them': 103}, {'<giveinf>': 256, 'return': 1447}, {'a': 1329, 'an':
1329, 'the': 1329}, {'^': 1449}, {'^': 1448, 'get': 1450, 'have': 1450, 'receive': 1450}, {'^': 1354, 'have': 1091},
{'approved': 1244, 'delivered': 1244, 'given': 1245, 'got': 1245, 'paid': 1247, 'returned': 1248, 'sent': 1248,
'shown': 1245, 'signed': 1248}, {'^': 1226, 'not': 1453}, {'t': 1453}, {'got': 1227}, {'got': 1227, 'has': 1454,
'hasn': 1455, 'hasnt': 1453, 'have': 1227, 'haven': 1455, 'havent': 1453, 's': 1456}, {'': (3, 'advice'), '...':
1066}, {'<i>': 1392, '^': 1067}, {'<i>': 1392, '^': 1458, 'at': 1413, 'by': 1413, 'during': 1413, 'in': 1413, 'on':
1413, 'over': 1413, 'that': 1459, 'via': 1413}, {'<i>': 1392, '^': 1458, 'that': 1459}, {'<i>': 1409}, {'<me>': 1462},
{'': (13, 'talk'), '<i>': 1397}, {'<i>': 1409, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she':
28, 'that': 1464, 'their': 28, 'they': 28, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<me>': 1465},
{'better': 0, 'd': 447, 'have': 964, 'must': 963, 'mustn': 457, 'need': 964, 'ought': 964, 'shd': 963, 'should': 963,
'shouldn': 457, 'shouldnt': 0}, {'^': 1467}, {'<i>': 1468}, {'<i>': 966, 'that': 1469}, {'': (13, 'talk'), '<i>':
966}, {'<i>': 966, '<me>': 1470, 'back': 969, 'bring': 1402, 'email': 1402, 'forward': 1402, 'give': 1402, 'he': 28,
'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'lend': 1402, 'mail': 1402, 'send': 1402, 'she': 28, 'show':
1402, 'that': 1471, 'their': 28, 'they': 28, 'to': 1403, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'should':
92}, {'<i>': 1473}, {'^': 1382, 'am': 1211, 'are': 1211, 'd': 1212, 'm': 1211, 're': 1211, 'should': 92, 'were': 1211,
'would': 1212}, {'': (13, 'talk'), '<i>': 1383, '^': 1067}, {'<i>': 1475, '^': 1386, 'he': 28, 'her': 28, 'his': 28,
'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1476, 'their': 28, 'they': 28, 'to': 1389, 'what': 28, 'when': 28,
'whether': 28, 'why': 28}, {'better': 0, 'can': 0, 'could': 0, 'd': 447, 'gotta': 0, 'have': 448, 'might': 0, 'must':
0, 'need': 945, 'ought': 448, 'shd': 0, 'should': 0, 'shouldn': 457, 'shouldnt': 0, 've': 1381}, {'^': 1478}, {'':
(13, 'talk'), '<i>': 1479, '^': 1067}, {'<i>': 1479, '^': 1067, 'at': 1053, 'by': 1053, 'during': 1053, 'he': 28,
'her': 28, 'his': 28, 'how': 28, 'if': 28, 'in': 1053, 'it': 28, 'on': 1053, 'over': 1053, 'she': 28, 'that': 1480,
'their': 28, 'they': 28, 'via': 1053, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'^': 1396, 'am': 1211,
'are': 1211, 'd': 1212, 'm': 1211, 're': 1211, 'were': 1211, 'would': 1212}, {'': (13, 'talk'), '<i>': 1482,
'<their>': 1350, 'N': 1351}, {'<i>': 1216, '<their>': 1350, 'N': 1351, 'at': 1053, 'by': 1053, 'during': 1053, 'he':
28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'in': 1053, 'it': 28, 'on': 1053, 'over': 1053, 'she': 28, 'that':
1483, 'their': 28, 'they': 28, 'via': 1053, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<me>': 1484},
{'away': 1071, 'part': 273}, {'up': 273}, {'that': 1173}, {'answered': 1230, 'called': 1230, 'duly': 1202, 'emailed':
1230, 'even': 1202, 'finally': 1202, 'given': 1200, 'messaged': 1230, 'now': 1202, 'phoned': 1230, 'pledged': 1197,
'replied': 1230, 'responded': 1230, 'rung': 1230, 'solemnly': 1202, 'still': 1028, 'sworn': 1201, 'texted': 1230,
'undertaken': 1197, 'vowed': 1197, 'written': 1230, 'yet': 1028}, {'': (13, 'talk'), '^': 1057, 'a': 1058, 'an': 1058,
'my': 1058, 'our': 1058, 'the': 1058}, {'catch': 1169, 'come': 28, 'get': 1059, 'have': 1490, 'meet': 28, 'read':
1059, 'receive': 1059, 'see': 1490, 'visit': 28}, {'<me>': 1160, '^': 426, 'a': 341, 'an': 341, 'to': 1491}, {'<me>':
1160, '^': 426, 'a': 341, 'an': 341, 'me': 1163, 'to': 1491, 'us': 1163}, {'<owed_thing>': 332, 'from': 1086},
{'<until>': 298, 'by': 298}, {'...': 1495}, {'...': 1494, '<owed_thing>': 337, 'all': 338, 'my': 1496, 'our': 1496,
'some': 338, 'the': 338, 'those': 338}, {'^': 1168, 'catch': 1169, 'come': 28, 'get': 1059, 'have': 1490, 'meet': 28,
'read': 1059, 'receive': 1059, 'see': 1490, 'visit': 28}, {'<me>': 1160, '^': 1497, 'a': 341, 'an': 341, 'me': 1163,
'to': 1498, 'us': 1163}, {'^': 948, 'that': 1398}, {'<i>': 947, '<me>': 1500, '^': 948, 'that': 1054}, {'^': 338, 'a':
990, 'an': 990, 'my': 990, 'our': 990, 'some': 990, 'the': 990}, {'for': 1502}, {'$$': 38, 'and': 38, 'but': 38,
'never': 38, 'no': 38, 'only': 38}, {'...': 1504}, {'attend': 1505, 'call': 1505, 'collect': 1505, 'come': 1505,
'dial': 1505, 'drop': 1505, 'join': 1505, 'mail': 1505, 'meet': 1505, 'phone': 1505, 'pick': 1505, 'pop': 1505,
'ring': 1505, 'show': 1505, 'text': 1505, 'turn': 1505, 'visit': 1505, 'write': 1505}, {'to': 1506}, {'': (23,
'contact'), 'favor': 278, 'favour': 1016}, {'a': 982, 'in': 279}, {'attend': 1505, 'call': 1505, 'collect': 1505,
'come': 1505, 'dial': 1505, 'drop': 1505, 'get': 1034, 'have': 1034, 'join': 1505, 'mail': 1505, 'meet': 1505,
'phone': 1505, 'pick': 1505, 'pop': 1505, 'ring': 1505, 'show': 1505, 'text': 1505, 'turn': 1505, 'visit': 1505,
'write': 1505}, {'a': 982, 'adamant': 1275, 'after': 1018, 'against': 987, 'all': 1276, 'arguing': 1277, 'around':
273, 'asking': 1503, 'badgering': 1235, 'big': 993, 'clear': 1056, 'dead': 1007, 'due': 1507, 'firmly': 988, 'for':
1010, 'getting': 1236, 'going': 1236, 'in': 1508, 'insisting': 1277, 'just': 1019, 'like': 1283, 'meant': 1507,
'nagging': 1237, 'not': 1509, 'of': 1287, 'on': 1235, 'only': 1019, 'pestering': 1235, 'pushing': 988, 'saying': 1277,
'scheduled': 1507, 'strongly': 1029, 'suggesting': 1277, 'supposed': 1507, 'telling': 1294, 'to': 1510, 'very': 1040,
'waiting': 1503}, {'...': 1063, '^': 44, 'home': 1191, 'off': 1191}, {'a': 982, 'adamant': 1275, 'against': 987,
'all': 988, 'arguing': 1277, 'around': 273, 'badgering': 1235, 'big': 993, 'dead': 1007, 'due': 1507, 'firmly': 988,
'for': 1010, 'getting': 1236, 'going': 1236, 'in': 1508, 'insisting': 1277, 'meant': 1507, 'nagging': 1237, 'not':
1509, 'of': 1287, 'on': 1235, 'pestering': 1235, 'pushing': 988, 'saying': 1277, 'scheduled': 1507, 'strongly': 1029,
'suggesting': 1277, 'supposed': 1507, 'telling': 1294, 'to': 1510, 'very': 1040}, {'ask': 1130, 'check': 1319,
'clear': 1319, 'discuss': 1321, 'float': 1321, 'raise': 1321, 'return': 1447, 'run': 1319, 'sort': 1319, 'sound':
1321, 'speak': 1130, 'square': 1319, 'take': 1321, 'talk': 1130}, {'^': 1514, 'be': 1155, 'get': 1332, 'have': 1337,
'not': 1095, 'receive': 1339}, {'t': 1095}, {'asking': 1151, 'bringing': 1151, 'calling': 1151, 'chasing': 1151,
'checking': 1151, 'drafting': 1151, 'emailing': 1151, 'forwarding': 1151, 'getting': 1151, 'introducing': 1151,
'letting': 1151, 'mailing': 1151, 'paying': 1151, 'posting': 1151, 'preparing': 1151, 'reviewing': 1151, 'ringing':
1151, 'sending': 1151, 'sharing': 1151, 'signing': 1151, 'speaking': 1153, 'talking': 1153, 'writing': 1151}, {'^':
1517}, {'<me>': 1160, 'me': 1163, 'to': 1265, 'us': 1163}, {'<bid>': 0, 'accept': 0, 'bet': 0, 'bother': 0, 'chase':
0, 'do': 0, 'give': 0, 'go': 0, 'hire': 0, 'invest': 0, 'pay': 0, 'raise': 0, 'rely': 0, 'risk': 0, 'rush': 0, 'sell':
0, 'sign': 0, 'spend': 0, 'start': 0, 'take': 0, 'touch': 0, 'trust': 0}, {'^': 1520}, {'^': 1147, 'be': 1518, 'get':
1034, 'have': 1157, 'like': 1519, 'much': 1175, 'not': 1521, 'prefer': 1174, 'rather': 1174, 'sooner': 1174},
{'accept': 0, 'bet': 0, 'bother': 0, 'chase': 0, 'do': 0, 'give': 0, 'go': 0, 'hire': 0, 'invest': 0, 'pay': 0,
'raise': 0, 'rely': 0, 'risk': 0, 'rush': 0, 'sell': 0, 'sign': 0, 'spend': 0, 'start': 0, 'take': 0, 'touch': 0,
'trust': 0}, {'^': 1523}, {'t': 1524}, {'': (13, 'talk'), '<i>': 966, '<their>': 1350, 'N': 1351}, {'<i>': 966,
'<me>': 1470, '<their>': 1350, 'N': 1351, 'back': 969, 'bring': 1402, 'email': 1402, 'forward': 1402, 'give': 1402,
'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'lend': 1402, 'mail': 1402, 'send': 1402, 'she': 28,
'show': 1402, 'that': 1526, 'their': 28, 'they': 28, 'to': 1403, 'what': 28, 'when': 28, 'whether': 28, 'why': 28},
{'<bids>': 939, '<confides>': 941, '^': 944, 'advised': 957, 'advises': 959, 'advocated': 961, 'advocates': 961,
'all': 962, 'answered': 970, 'answers': 972, 'are': 1048, 'argued': 1055, 'argues': 1056, 'asked': 1061, 'asks': 1062,
'ate': 1064, 'attended': 273, 'babysat': 1065, 'baked': 1065, 'become': 1004, 'becomes': 1004, 'believed': 1056,
'believes': 1069, 'borrowed': 1071, 'borrows': 1071, 'both': 962, 'bought': 1074, 'bringing': 996, 'calls': 1085,
'can': 1096, 'cannot': 1095, 'cant': 1095, 'catered': 1065, 'cautioned': 1097, 'claims': 1098, 'confirmed': 1098,
'considers': 1101, 'cooked': 1102, 'could': 1104, 'couldn': 1105, 'couldnt': 1103, 'counsels': 961, 'd': 1178,
'deems': 1085, 'did': 1180, 'didn': 1183, 'didnt': 1182, 'doesn': 1185, 'doesnt': 1186, 'drove': 1192, 'duly': 1202,
'emailed': 970, 'even': 1202, 'expect': 1203, 'expected': 1205, 'expecting': 336, 'expects': 1208, 'explained': 1098,
'favors': 961, 'favours': 961, 'fed': 1074, 'feels': 1215, 'felt': 1055, 'figures': 1218, 'finally': 1202, 'finds':
1101, 'get': 1221, 'gets': 1221, 'given': 1200, 'goes': 872, 'got': 1227, 'had': 1229, 'has': 1253, 'hasn': 1259,
'hasnt': 1260, 'have': 1261, 'haven': 1263, 'havent': 1262, 'headed': 1264, 'heard': 1098, 'hoped': 1266, 'hopes':
1266, 'insisted': 1267, 'insists': 1268, 'introduced': 1270, 'is': 1298, 'isn': 1300, 'judges': 1085, 'just': 1304,
'keep': 1306, 'keeps': 1311, 'kept': 1311, 'left': 1312, 'll': 1340, 'made': 1341, 'mentioned': 1353, 'mentions':
1098, 'messaged': 970, 'met': 1064, 'must': 1355, 'need': 1357, 'needed': 1358, 'needs': 1362, 'never': 1367, 'now':
1202, 'passed': 1368, 'picked': 1303, 'picking': 1292, 'picks': 1292, 'plans': 1266, 'played': 1065, 'pledged': 1197,
'promised': 1370, 'proposed': 1174, 'proposes': 1371, 're': 1378, 'receives': 1004, 'reckoned': 1379, 'reckons': 1390,
'recommended': 1394, 'recommends': 1395, 'reminded': 1400, 'replied': 1404, 'replies': 970, 'responded': 970,
'responds': 970, 's': 1406, 'said': 1441, 'sang': 1065, 'say': 1443, 'says': 1445, 'served': 1074, 'sez': 872,
'shadowed': 1446, 'shall': 1451, 'should': 1452, 'solemnly': 1202, 'still': 1457, 'suggested': 1460, 'suggests': 1461,
'sworn': 1201, 'tell': 1463, 'tells': 1466, 'texted': 1472, 'think': 1474, 'thinks': 1477, 'thought': 1481, 'told':
1485, 'took': 1486, 'turned': 1487, 'undertaken': 1197, 'urged': 1488, 'urges': 1488, 've': 1489, 'vowed': 1197,
'walked': 1264, 'want': 1492, 'wanted': 1493, 'wants': 1499, 'warned': 1501, 'was': 1511, 'went': 1512, 'were': 1513,
'will': 1515, 'won': 1516, 'wont': 1095, 'would': 1522, 'wouldn': 1525, 'wouldnt': 1524, 'writes': 970, 'wrote':
1527}, {'bank': 5, 'center': 5, 'centre': 5, 'fair': 5, 'garden': 5, 'hall': 5, 'kitchen': 5, 'library': 5, 'pantry':
5, 'shelter': 5, 'shop': 5}, {'animal': 1529, 'charity': 1529, 'church': 1529, 'community': 1529, 'food': 1529,
'homeless': 1529, 'hospice': 1529, 'school': 1529, 'soup': 1529}, {'^': 1530}, {'the': 1531}, {'at': 1532, 'for':
1532, 'in': 1532}, {'...': 1533}, {'...': 1533, 'the': 1534}, {'at': 1535, 'behind': 1535, 'in': 1535, 'of': 1535,
'on': 1535}, {'': (21, 'gave:encouragement')}, {'^': 1537}, {'<them>': 1538}, {'without': 1539}, {'glad': 1538,
'grateful': 1538, 'impressed': 1538, 'lucky': 1538, 'proud': 1538}, {'awfully': 1541, 'damn': 1541, 'dead': 1541,
'glad': 1538, 'grateful': 1538, 'impressed': 1538, 'lucky': 1538, 'more': 1541, 'proud': 1538, 'quite': 1541,
'really': 1541, 'right': 1541, 'so': 1541, 'very': 1541}, {'be': 1542}, {'not': 1543}, {'t': 1543}, {'...': 1540,
'am': 1542, 'are': 1542, 'could': 1544, 'couldn': 1545, 'm': 1542, 're': 1542, 'was': 1542, 'were': 1542}, {'than':
1538}, {'enough': 1538}, {'best': 1538}, {'best': 1538, 'bravest': 1538, 'cleverest': 1538, 'finest': 1538, 'kindest':
1538, 'most': 1538, 'strongest': 1538}, {'beautiful': 1538, 'better': 1547, 'brilliant': 1538, 'excellent': 1538,
'good': 1548, 'great': 1538, 'her': 1549, 'his': 1549, 'lovely': 1538, 'marvellous': 1538, 'ready': 1538, 'strong':
1538, 'superb': 1538, 'terrific': 1538, 'the': 1550, 'their': 1549, 'wonderful': 1538, 'worth': 1538}, {'far': 1551},
{'beautiful': 1538, 'better': 1547, 'brilliant': 1538, 'by': 1552, 'easily': 1551, 'excellent': 1538, 'good': 1548,
'great': 1538, 'her': 1549, 'his': 1549, 'honestly': 1551, 'lovely': 1538, 'marvellous': 1538, 'ready': 1538,
'strong': 1538, 'superb': 1538, 'terrific': 1538, 'the': 1550, 'their': 1549, 'wonderful': 1538, 'worth': 1538},
{'be': 1553}, {'are': 1553, 'is': 1553, 'll': 1554, 's': 1553, 'was': 1553, 'were': 1553, 'will': 1554}, {'...':
1555}, {'asset': 1538, 'best': 1538, 'born': 1538, 'brightest': 1538, 'calmest': 1538, 'cleverest': 1538, 'credit':
1538, 'find': 1538, 'finest': 1538, 'first': 1538, 'godsend': 1538, 'hardest': 1538, 'joy': 1538, 'kindest': 1538,
'most': 1538, 'natural': 1538, 'only': 1538, 'quickest': 1538, 'rock': 1538, 'safest': 1538, 'sharpest': 1538, 'star':
1538, 'strongest': 1538, 'wonder': 1538}, {'the': 1557}, {'far': 1558}, {'to': 1538}, {'alone': 1538}, {'right':
1538}, {'the': 1562}, {'of': 1558}, {'a': 1557, 'able': 1538, 'amazing': 1538, 'an': 1557, 'better': 1538,
'brilliant': 1538, 'by': 1559, 'capable': 1538, 'doing': 1538, 'easily': 1558, 'going': 1560, 'gonna': 1538, 'good':
1538, 'great': 1538, 'more': 1547, 'much': 1538, 'my': 1557, 'not': 1561, 'on': 1563, 'one': 1564, 'our': 1557,
'ready': 1538, 'strong': 1538, 'the': 1557}, {'^': 1537, 'alright': 1538, 'amazing': 1538, 'brilliant': 1538, 'fine':
1538, 'good': 1538, 'grand': 1538, 'great': 1538, 'ok': 1538, 'okay': 1538, 'ready': 1538}, {'brilliantly': 1538,
'fine': 1538, 'great': 1538, 'it': 1538, 'well': 1538}, {'reason': 1538}, {'there': 1538, 'through': 1538}, {'far':
1537}, {'takes': 1538}, {'it': 1571}, {'this': 1538, 'what': 1572}, {'a': 1537, 'an': 1537, 'it': 1538}, {'off':
1538}, {'it': 1575}, {'in': 1538}, {'^': 1537, 'it': 1537}, {'ace': 1538, 'be': 1566, 'been': 1538, 'breeze': 1537,
'come': 1538, 'do': 1567, 'done': 1538, 'earned': 1538, 'every': 1568, 'find': 1538, 'fly': 1538, 'get': 1569, 'go':
1570, 'got': 1573, 'love': 1537, 'make': 1574, 'manage': 1538, 'nail': 1538, 'nothing': 1560, 'pull': 1576, 'put':
1577, 'rock': 1538, 'smash': 1538, 'suit': 1537, 'walk': 1578}, {'been': 1538, 'come': 1538, 'done': 1538, 'earned':
1538, 'every': 1568, 'got': 1573, 'nothing': 1560, 'put': 1577}, {'ace': 1538, 'be': 1566, 'breeze': 1537, 'do': 1567,
'find': 1538, 'fly': 1538, 'get': 1569, 'go': 1570, 'love': 1537, 'make': 1574, 'manage': 1538, 'nail': 1538, 'pull':
1576, 'rock': 1538, 'smash': 1538, 'suit': 1537, 'walk': 1578}, {'natural': 1538}, {'a': 1582, 'able': 1538,
'amazing': 1538, 'better': 1538, 'brilliant': 1538, 'capable': 1538, 'doing': 1538, 'going': 1560, 'gonna': 1538,
'good': 1538, 'great': 1538, 'more': 1547, 'much': 1538, 'not': 1561, 'on': 1563, 'ready': 1538, 'strong': 1538,
'the': 1549}, {'a': 1557, 'able': 1538, 'amazing': 1538, 'an': 1557, 'been': 1538, 'better': 1538, 'brilliant': 1538,
'by': 1559, 'capable': 1538, 'come': 1538, 'doing': 1538, 'done': 1538, 'earned': 1538, 'easily': 1558, 'every': 1568,
'going': 1560, 'gonna': 1538, 'good': 1538, 'got': 1573, 'great': 1538, 'more': 1547, 'much': 1538, 'my': 1557, 'not':
1561, 'nothing': 1560, 'on': 1563, 'one': 1564, 'our': 1557, 'put': 1577, 'ready': 1538, 'strong': 1538, 'the': 1557},
{'a': 1557, 'an': 1557, 'by': 1559, 'easily': 1558, 'my': 1557, 'one': 1564, 'our': 1557, 'the': 1557}, {'are': 1565,
'd': 1579, 'has': 1580, 'have': 1580, 'is': 1565, 'll': 1581, 're': 1583, 's': 1584, 've': 1580, 'was': 1585, 'were':
1585, 'will': 1581, 'would': 1581}, {'<them>': 1537}, {'of': 1587}, {'without': 1587}, {'...': 1589}, {'not': 1590},
{'t': 1590}, {'never': 1590}, {'to': 1587}, {'because': 1588, 'could': 1591, 'couldn': 1592, 'couldnt': 1590, 'd':
1593, 'down': 1594, 'thanks': 1594, 'would': 1591, 'wouldn': 1592, 'wouldnt': 1590}, {'...': 1595}, {'well': 1538},
{'as': 1597, 'better': 1538, 'like': 1539}, {'...': 1598}, {'...': 1539}, {'company': 1600, 'crew': 1600, 'firm':
1600, 'kitchen': 1600, 'place': 1600, 'practice': 1600, 'project': 1600, 'shop': 1600, 'show': 1600, 'team': 1600,
'thing': 1600}, {'company': 1600, 'crew': 1600, 'entire': 1601, 'firm': 1600, 'kitchen': 1600, 'place': 1600,
'practice': 1600, 'project': 1600, 'shop': 1600, 'show': 1600, 'team': 1600, 'thing': 1600, 'whole': 1601}, {'one':
1599, 'other': 1599}, {'many': 1599}, {'...': 1555, 'company': 1600, 'crew': 1600, 'entire': 1601, 'firm': 1600,
'kitchen': 1600, 'place': 1600, 'practice': 1600, 'project': 1600, 'shop': 1600, 'show': 1600, 'team': 1600, 'thing':
1600, 'whole': 1601}, {'<i>': 1546, '<their>': 1556, '<they>': 1586, 'are': 1553, 'few': 1599, 'hers': 1555, 'his':
1555, 'is': 1553, 'it': 1555, 'll': 1554, 'my': 1602, 'no': 1603, 'nobody': 1599, 'noone': 1599, 'not': 1604, 'our':
1602, 's': 1553, 'that': 1555, 'the': 1605, 'this': 1555, 'was': 1553, 'were': 1553, 'will': 1554}, {'<i>': 1546,
'<their>': 1556, '<they>': 1586, '^': 1596, 'few': 1599, 'hers': 1555, 'his': 1555, 'it': 1555, 'my': 1602, 'no':
1603, 'nobody': 1599, 'noone': 1599, 'not': 1604, 'our': 1602, 'that': 1606, 'the': 1605, 'this': 1555}, {'<them>':
1607}, {'<them>': 93, 'N': 93}, {'from': 1609}, {'<doing>': 16}, {'together': 16}, {'<doing>': 16, '<outing>': 16,
'all': 1611, 'at': 16, 'attending': 16, 'both': 1611, 'catching': 16, 'celebrating': 16, 'cooking': 16, 'doing': 16,
'driving': 16, 'flying': 16, 'getting': 1612, 'going': 16, 'having': 16, 'heading': 16, 'hosting': 16, 'in': 16,
'meeting': 16, 'picking': 16, 'playing': 16, 'presenting': 16, 'running': 16, 'seeing': 16, 'showing': 16, 'speaking':
16, 'taking': 16, 'traveling': 16, 'travelling': 16, 'trying': 16, 'visiting': 16, 'watching': 16, 'with': 16},
{'<doing>': 16, '<outing>': 16, 'all': 1611, 'both': 1611}, {'<doing>': 16, 'all': 1611, 'both': 1611}, {'am': 1614,
'are': 1614, 'is': 1615, 'm': 1614, 're': 1614}, {'N': 1616}, {'1': 16}, {'up': 16}, {'one': 16}, {'to': 1620},
{'call': 16}, {'1': 1618, 'appointment': 16, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1619, 'chat': 16,
'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow': 1619, 'interview': 16, 'lunch': 16,
'meeting': 16, 'mtg': 16, 'one': 1621, 'phone': 1622, 'session': 16, 'supper': 16, 'sync': 16, 'tea': 16, 'video':
1622, 'workshop': 16, 'zoom': 16}, {'': (2, 'plan'), '1': 1618, 'appointment': 16, 'breakfast': 16, 'brunch': 16,
'call': 16, 'catch': 1619, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow':
1619, 'interview': 16, 'lunch': 16, 'meeting': 16, 'mtg': 16, 'one': 1621, 'phone': 1622, 'session': 16, 'supper': 16,
'sync': 16, 'tea': 16, 'video': 1622, 'workshop': 16, 'zoom': 16}, {'up': 1624}, {'1': 1618, 'another': 1623,
'appointment': 16, 'board': 1623, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1619, 'chat': 16, 'coffee': 16,
'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'final': 1623, 'first': 1623, 'follow': 1625, 'interview': 16,
'lunch': 16, 'meeting': 16, 'monthly': 1623, 'mtg': 16, 'one': 1621, 'phone': 1622, 'quick': 1623, 'second': 1623,
'session': 16, 'short': 1623, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1623, 'video': 1622, 'weekly': 1623,
'workshop': 16, 'zoom': 16}, {'1': 1618, 'a': 1626, 'an': 1626, 'another': 1623, 'appointment': 16, 'board': 1623,
'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1619, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner':
16, 'drinks': 16, 'final': 1623, 'first': 1623, 'follow': 1625, 'interview': 16, 'lunch': 16, 'meeting': 16,
'monthly': 1623, 'mtg': 16, 'my': 1626, 'one': 1621, 'our': 1626, 'phone': 1622, 'quick': 1623, 'second': 1623,
'session': 16, 'short': 1623, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1623, 'the': 1626, 'video': 1622, 'weekly':
1623, 'workshop': 16, 'zoom': 16}, {'1': 1618, 'a': 1626, 'an': 1626, 'another': 1623, 'appointment': 16, 'board':
1623, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1619, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16,
'dinner': 16, 'drinks': 16, 'final': 1623, 'first': 1623, 'follow': 1625, 'got': 1627, 'interview': 16, 'lunch': 16,
'meeting': 16, 'monthly': 1623, 'mtg': 16, 'my': 1626, 'one': 1621, 'our': 1626, 'phone': 1622, 'quick': 1623,
'second': 1623, 'session': 16, 'short': 1623, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1623, 'the': 1626, 'video':
1622, 'weekly': 1623, 'workshop': 16, 'zoom': 16}, {'am': 1613, 'and': 1617, 'are': 1613, 'fly': 16, 'go': 16, 'have':
1628, 'host': 16, 'is': 1615, 'm': 1613, 'meet': 16, 're': 1613, 'see': 16, 'travel': 16, 've': 1628, 'visit': 16},
{'to': 16}, {'': (2, 'plan'), 'to': 16}, {'<doing>': 16, '<outing>': 16, 'all': 1611, 'attending': 16, 'both': 1611,
'catching': 16, 'celebrating': 16, 'cooking': 16, 'doing': 16, 'driving': 16, 'due': 1630, 'flying': 16, 'getting':
1612, 'going': 1631, 'having': 16, 'heading': 16, 'hosting': 16, 'meeting': 16, 'picking': 16, 'playing': 16,
'presenting': 16, 'running': 16, 'seeing': 16, 'set': 1630, 'showing': 16, 'speaking': 16, 'taking': 16, 'to': 16,
'traveling': 16, 'travelling': 16, 'trying': 16, 'visiting': 16, 'watching': 16}, {'agreed': 1630}, {'<doing>': 16,
'<outing>': 16, 'all': 1611, 'both': 1611, 'to': 16}, {'agreed': 1630, 'am': 1614, 'are': 1632, 'have': 1633, 'is':
1615, 'll': 16, 'm': 1614, 'plan': 1630, 're': 1634, 'shall': 16, 'will': 16}, {'am': 1615, 'are': 1615, 'is': 1615,
'm': 1615, 're': 1615}, {'<i>': 1635, 'me': 1636}, {'me': 16, 'over': 16, 'round': 16, 'us': 16}, {'bringing': 1638,
'calling': 1638, 'collecting': 1638, 'driving': 1638, 'dropping': 1638, 'fetching': 1638, 'hosting': 1638, 'meeting':
1638, 'picking': 1638, 'ringing': 1638, 'showing': 1638, 'taking': 1638, 'treating': 1638}, {'and': 1637, 'is': 1639,
's': 1639}, {'her': 28, 'him': 28, 'me': 28, 'them': 28, 'us': 28}, {'best': 28, 'better': 28, 'fine': 28, 'for':
1641, 'good': 28, 'ok': 28, 'okay': 28}, {'is': 1642, 's': 1642, 'suits': 1642, 'works': 1642}, {'0': 1643, 'noon':
1643}, {'N': 1636}, {'and': 1645}, {'<i>': 1629, '<off_it>': 553, 'N': 1640, 'afternoon': 1643, 'also': 1643, 'at':
1644, 'evening': 1643, 'instead': 1643, 'is': 1642, 'me': 1646, 'morning': 1643, 'night': 1643, 's': 1642, 'still':
1643, 'suits': 1642, 'then': 1643, 'works': 1642}, {'table': 273}, {'the': 1648}, {'room': 273}, {'attendance': 273,
'the': 1650}, {'call': 273}, {'it': 273, 'the': 1652}, {'at': 1649, 'in': 1651, 'on': 1653, 'present': 273, 'there':
273}, {'all': 1654, 'also': 1654, 'at': 1649, 'both': 1654, 'in': 1651, 'on': 1653, 'present': 273, 'there': 273},
{'was': 1655, 'were': 1655}, {'N': 1656}, {'and': 1657, 'was': 1655, 'were': 1655}, {'attend': 149, 'breakfast': 149,
'call': 149, 'catch': 149, 'climb': 149, 'come': 149, 'cook': 149, 'dine': 149, 'do': 149, 'drive': 149, 'fly': 149,
'get': 149, 'go': 149, 'have': 149, 'hear': 149, 'host': 149, 'interview': 149, 'lunch': 149, 'meet': 149, 'open':
149, 'paint': 149, 'pick': 149, 'play': 149, 'present': 149, 'record': 149, 'review': 149, 'run': 149, 'see': 149,
'shoot': 149, 'sit': 149, 'speak': 149, 'start': 149, 'stay': 149, 'take': 149, 'talk': 149, 'train': 149, 'travel':
149, 'visit': 149, 'walk': 149, 'watch': 149, 'work': 149}, {'to': 1659}, {'...': 17, 'attend': 149, 'breakfast': 149,
'call': 149, 'catch': 149, 'climb': 149, 'come': 149, 'cook': 149, 'dine': 149, 'do': 149, 'drive': 149, 'fly': 149,
'get': 149, 'go': 149, 'have': 149, 'hear': 149, 'host': 149, 'interview': 149, 'lunch': 149, 'meet': 149, 'open':
149, 'paint': 149, 'pick': 149, 'play': 149, 'present': 149, 'record': 149, 'review': 149, 'run': 149, 'see': 149,
'shoot': 149, 'sit': 149, 'speak': 149, 'start': 149, 'stay': 149, 'take': 149, 'talk': 149, 'train': 149, 'travel':
149, 'visit': 149, 'walk': 149, 'watch': 149, 'work': 149}, {'...': 17, 'at': 149, 'down': 149, 'for': 149, 'in': 149,
'on': 149, 'out': 149, 'over': 149, 'to': 1661, 'up': 149, 'with': 149}, {'<doing>': 18, '<outing>': 149, 'all': 655,
'attending': 149, 'away': 656, 'booked': 656, 'both': 655, 'catching': 149, 'celebrating': 149, 'cooking': 149,
'doing': 149, 'driving': 149, 'due': 1662, 'flying': 149, 'getting': 718, 'going': 1662, 'having': 149, 'heading':
682, 'hosting': 149, 'meant': 1660, 'meeting': 149, 'off': 682, 'out': 656, 'picking': 149, 'playing': 149,
'presenting': 149, 'running': 149, 'seeing': 149, 'set': 1660, 'showing': 149, 'speaking': 149, 'supposed': 1660,
'taking': 149, 'to': 1659, 'traveling': 149, 'travelling': 149, 'trying': 149, 'visiting': 149, 'watching': 149},
{'...': 17, 'a': 710, 'agreed': 1660, 'got': 712, 'passes': 709, 'places': 709, 'seats': 709, 'spaces': 709, 'spots':
709, 'tickets': 709}, {'<doing>': 18, '<outing>': 149, 'all': 655, 'away': 656, 'booked': 656, 'both': 655, 'due':
656, 'going': 656, 'heading': 656, 'off': 656, 'out': 656, 'to': 1659}, {'a': 710, 'agreed': 1660, 'got': 712,
'passes': 709, 'places': 709, 'seats': 709, 'spaces': 709, 'spots': 709, 'tickets': 709}, {'agreed': 1660, 'am': 707,
'are': 1663, 'fly': 149, 'got': 711, 'has': 711, 'have': 1664, 'hope': 1660, 'intend': 1660, 'is': 714, 'll': 1659,
'm': 707, 'meet': 149, 'plan': 1660, 're': 1665, 'shall': 1659, 'travel': 149, 've': 1666, 'want': 1660, 'will':
1659}, {'': (14, 'together')}, {'<doing>': 18, 'all': 655, 'away': 656, 'booked': 656, 'both': 655, 'due': 656,
'going': 656, 'heading': 656, 'off': 656, 'out': 656}, {'a': 710, 'got': 711, 'passes': 709, 'places': 709, 'seats':
709, 'spaces': 709, 'spots': 709, 'tickets': 709}, {'': (14, 'together'), 'am': 1669, 'are': 1669, 'got': 711, 'has':
711, 'have': 1670, 'is': 714, 'm': 1669, 're': 1669, 've': 1670}, {'<i>': 1667, 'N': 1656, 'i': 1668, 'me': 1671,
'myself': 1668, 'us': 1668}, {'<bid>': 0, '<bid_it>': 0}, {'^': 1673}, {':': 1674}, {':': 1674, 'D': 1675, 'back':
1675}, {'...': 17, 'D': 16, 'along': 149, 'back': 149, 'by': 149, 'down': 149, 'for': 149, 'in': 149, 'out': 149,
'over': 149, 'round': 149, 'to': 149, 'up': 149, 'with': 149}, {'at': 149, 'over': 149, 'with': 149}, {'...': 855,
'<me>': 103, '<until>': 103, 'it': 856, 'that': 856, 'them': 856, 'this': 856}, {'<me>': 103, '<until>': 103, 'it':
856, 'that': 856, 'them': 856, 'this': 856}, {'...': 855, 'back': 257}, {'...': 855, '<me>': 103}, {'<give1>': 1679,
'<giveinf>': 1679, '<redo>': 1680, '<to_do>': 1679, 'call': 256, 'come': 1681, 'decide': 856, 'get': 266, 'let': 1682,
'name': 856, 'report': 257, 'ring': 256, 'say': 856, 'tell': 1682}, {'^': 1683}, {'after': 986, 'asking': 997,
'chasing': 998, 'coming': 1677, 'hanging': 1011, 'holding': 1012, 'just': 1019, 'looking': 1012, 'nagging': 997, 'on':
1024, 'only': 1019, 'pressing': 997, 'staying': 1678, 'to': 1684, 'waiting': 997}, {'along': 149, 'at': 149, 'down':
149, 'for': 149, 'in': 149, 'over': 149, 'round': 149, 'there': 149, 'to': 149, 'up': 149}, {'<me>': 1686}, {'<they>':
1194, 'that': 1195}, {'<me>': 1688}, {':': 45, 'D': 46, 'back': 46}, {'clinic': 273, 'desk': 273, 'farm': 273,
'house': 273, 'lab': 273, 'meeting': 273, 'office': 273, 'place': 273, 'practice': 273, 'school': 273, 'shop': 273,
'site': 273, 'stall': 273, 'studio': 273, 'table': 273, 'workshop': 273, 'yard': 273}, {'my': 1691, 'our': 1691,
'the': 1691}, {'$$': 273, 'to': 1692}, {'$$': 273, 'my': 1691, 'our': 1691, 'the': 1691}, {'along': 1693, 'by': 1694,
'in': 1693, 'into': 1692, 'over': 1693, 'round': 1693, 'to': 1692}, {'...': 1695, '<me>': 273, '<my>': 273}, {'mine':
273, 'ours': 273}, {'meal': 273}, {'night': 273, 'weekend': 273}, {'a': 1698, 'breakfast': 273, 'dinner': 273,
'lunch': 273, 'supper': 273, 'tea': 273, 'the': 1699}, {'sofa': 273}, {'the': 1701}, {'me': 273, 'us': 273}, {'at':
1697, 'for': 1700, 'here': 273, 'on': 1702, 'over': 273, 'the': 1699, 'with': 1703}, {'ill': 38, 'sick': 38}, {'in':
1705}, {'along': 273}, {'in': 273}, {'my': 38, 'our': 38}, {'on': 1709}, {'D': 16, 'for': 17, 'to': 17}, {'not':
1299}, {'card': 273, 'line': 273, 'message': 273, 'note': 273, 'text': 273}, {'a': 1713, 'by': 273}, {'<bid>': 0,
'ask': 0, 'get': 0, 'go': 0, 'leave': 0, 'let': 0, 'take': 0}, {'^': 1715}, {':': 1716}, {'...': 1717}, {':': 1674,
'about': 1718, 'on': 1718, 're': 1718, 'with': 1718}, {':': 1674, 'D': 1675, 'about': 1718, 'back': 1719, 'on': 1718,
're': 1718, 'with': 1718}, {'box': 149, 'slot': 149, 'table': 149}, {'a': 1721, 'in': 149, 'places': 149, 'seats':
149, 'tickets': 149}, {'...': 1722, 'a': 1721, 'in': 149, 'places': 149, 'seats': 149, 'tickets': 149}, {'me': 1723,
'us': 1723}, {'...': 138, 'D': 28}, {'<their_day>': 1725}, {'...': 1726, '<their_day>': 1725}, {'min': 149, 'mins':
149, 'minutes': 149}, {'minutes': 149}, {'demo': 149, 'slot': 149, 'tour': 149}, {'hour': 149}, {'an': 1731}, {'tour':
149}, {'0': 1728, '20': 1729, 'a': 1730, 'an': 1731, 'dinner': 149, 'half': 1732, 'lunch': 149, 'ten': 1729, 'the':
1733, 'thirty': 1729}, {'<me>': 1734}, {'for': 149, 'to': 149}, {'<their>': 1727, 'a': 1727, 'an': 1727, 'me': 1723,
'seats': 1736, 'tickets': 1736, 'us': 1723}, {'<their>': 1727, 'a': 1727, 'allotted': 1735, 'an': 1727, 'asked': 1687,
'borrowed': 1071, 'given': 1735, 'giving': 1735, 'got': 1737, 'granted': 1735, 'invited': 1687, 'letting': 1735, 'me':
1723, 'offered': 1735, 'promised': 1735, 'seats': 1736, 'tickets': 1736, 'us': 1723}, {'me': 1723, 'seats': 1736,
'tickets': 1736, 'us': 1723}, {'<a_chat>': 273}, {'<a_chat>': 273, 'good': 1740, 'little': 1740, 'long': 1740,
'proper': 1740, 'quick': 1740, 'short': 1740, 'wee': 1740}, {'a': 1741, 'an': 1741, 'some': 1741}, {'for': 1742},
{'...': 1743, 'for': 1742}, {'...': 1743, 'about': 1744, 'around': 1744, 'back': 1744, 'behind': 1744, 'for': 1742,
'late': 1744, 'on': 1744, 'over': 1744}, {'me': 18, 'us': 18}, {'see': 1746}, {'to': 1747, 'with': 1746}, {'...': 17,
'D': 16, 'on': 17}, {'D': 16, 'on': 17}, {'me': 1750, 'mine': 1750, 'ours': 1750, 'us': 1750}, {'by': 1749, 'in':
1749, 'off': 18, 'over': 1749, 'round': 1749, 'to': 1751}, {'...': 1752, 'by': 149, 'in': 149, 'me': 149, 'over': 149,
'round': 149, 'us': 149}, {'by': 18, 'in': 18, 'me': 149, 'over': 18, 'past': 18, 'round': 18, 'us': 149}, {'by': 149,
'in': 149, 'me': 149, 'over': 149, 'round': 149, 'us': 149}, {'...': 1752, 'by': 18, 'in': 18, 'me': 149, 'over': 18,
'past': 18, 'round': 18, 'us': 149}, {'<me>': 1734, 'by': 149, 'in': 149, 'me': 149, 'over': 149, 'round': 149, 'us':
149}, {'by': 18, 'in': 18, 'out': 997, 'over': 18, 'past': 18, 'round': 18}, {'by': 18, 'in': 18, 'over': 18, 'past':
18, 'round': 18}, {'week': 38}, {'all': 1760, 'ill': 38, 'sick': 38, 'today': 38}, {'leave': 38}, {'for': 1193, 'to':
1193}, {'blower': 273, 'facetime': 273, 'hook': 1763, 'line': 273, 'phone': 273, 'skype': 273, 'teams': 273,
'whatsapp': 273, 'zoom': 273}, {'D': 16, 'annual': 1762, 'at': 1023, 'blower': 273, 'facetime': 273, 'for': 17,
'holiday': 38, 'holidays': 38, 'hols': 38, 'leave': 38, 'line': 273, 'maternity': 38, 'paternity': 38, 'phone': 273,
'skype': 273, 'teams': 273, 'the': 1764, 'to': 17, 'vacation': 38, 'whatsapp': 273, 'zoom': 273}, {'sick': 38},
{'after': 986, 'allotted': 1735, 'asking': 997, 'back': 1748, 'borrowing': 1071, 'bringing': 1753, 'calling': 1754,
'chasing': 998, 'collecting': 1753, 'coming': 1677, 'driving': 1755, 'dropping': 1756, 'expecting': 1687, 'fetching':
1753, 'given': 1735, 'giving': 1757, 'granted': 1735, 'hanging': 1011, 'here': 1748, 'holding': 1012, 'hosting': 1755,
'in': 1748, 'just': 1019, 'letting': 1735, 'looking': 1758, 'meeting': 1755, 'nagging': 997, 'nipping': 1759, 'off':
1761, 'offered': 1735, 'on': 1765, 'only': 1019, 'out': 1766, 'picking': 1755, 'popping': 1759, 'pressing': 997,
'promised': 1735, 'ringing': 1755, 'round': 1748, 'showing': 1755, 'staying': 1678, 'stopping': 1759, 'swinging':
1759, 'taking': 1755, 'to': 1684, 'treating': 1755, 'uncontactable': 38, 'unreachable': 38, 'unwell': 38, 'waiting':
997}, {'collecting': 18, 'coming': 18, 'here': 18, 'joining': 18, 'over': 18, 'picking': 18, 'round': 18, 'staying':
18, 'visiting': 18}, {'mine': 18, 'ours': 18}, {'me': 18, 'mine': 18, 'ours': 18, 'us': 18}, {'at': 1769, 'by': 18,
'down': 18, 'in': 18, 'me': 18, 'over': 18, 'round': 18, 'to': 1770, 'up': 18, 'us': 18}, {'be': 1768, 'come': 1771,
'drive': 1771, 'drop': 1771, 'host': 1771, 'join': 1771, 'pick': 1771, 'pop': 1771, 'stay': 1771, 'stop': 1771,
'swing': 1771, 'visit': 1771}, {'it': 273, 'off': 1191}, {'1': 401, '1on1': 38, 'call': 38, 'meeting': 38, 'one': 406,
'session': 38, 'stand': 403, 'standup': 38, 'sync': 38}, {'1': 401, '1on1': 38, 'board': 1774, 'call': 38, 'daily':
1774, 'meeting': 38, 'monthly': 1774, 'one': 406, 'quarterly': 1774, 'session': 38, 'stand': 403, 'standup': 38,
'sync': 38, 'team': 1774, 'weekly': 1774}, {'D': 1775, 'my': 1775, 'our': 1775, 'the': 1775, 'this': 1775}, {'i':
1668, 'me': 1668, 'myself': 1668, 'us': 1668}, {'annual': 1762, 'holiday': 38, 'holidays': 38, 'hols': 38, 'leave':
38, 'maternity': 38, 'paternity': 38, 'vacation': 38}, {'swore': 1688}, {'card': 273, 'epistle': 273, 'letter': 273,
'letters': 273, 'missive': 273, 'note': 273, 'postcard': 273, 'telegram': 273}, {'...': 1780, 'card': 273, 'epistle':
273, 'letter': 273, 'letters': 273, 'missive': 273, 'note': 273, 'postcard': 273, 'telegram': 273}, {'...': 1780,
'card': 273, 'epistle': 273, 'letter': 273, 'letters': 273, 'missive': 273, 'note': 273, 'of': 1781, 'postcard': 273,
'telegram': 273}, {'a': 1781, 'an': 1781, 'another': 1782, 'her': 1781, 'his': 1781, 'one': 1782}, {'after': 986,
'asking': 997, 'chasing': 998, 'coming': 1677, 'hanging': 1011, 'holding': 1012, 'just': 1019, 'looking': 1012,
'nagging': 997, 'on': 1024, 'only': 1019, 'pressing': 997, 'to': 1684, 'waiting': 997}, {'be': 16, 'bringing': 16,
'expected': 16, 'going': 16, 'invited': 16}, {'am': 1785, 'are': 1785, 'll': 1785, 'm': 1785, 're': 1785, 'shall':
1785, 'will': 1785}, {'along': 16, 'there': 16, 'to': 16}, {'<me>': 1787}, {'like': 1788}, {'asked': 1788, 'd': 1789,
'expects': 1788, 'needs': 1788, 'wants': 1788, 'would': 1789}, {'<i>': 1786, '<they>': 1790, 'am': 1785, 'are': 1785,
'asked': 1788, 'd': 1789, 'expects': 1788, 'll': 1785, 'm': 1785, 'needs': 1788, 're': 1785, 'shall': 1785, 'wants':
1788, 'will': 1785, 'would': 1789}, {',': 1791}, {'am': 16, 'be': 16, 'going': 16, 'll': 16, 'm': 16, 're': 16,
'shall': 16, 've': 16, 'will': 16}, {'<i>': 1793, 'am': 16, 'be': 16, 'going': 16, 'll': 16, 'm': 16, 're': 16,
'shall': 16, 've': 16, 'will': 16}, {'<i>': 16}, {',': 1794, 'and': 1795}, {'D': 1796}, {'be': 1797}, {'D': 1792,
'falls': 1797, 'is': 1797, 's': 1797, 'will': 1798}, {'D': 1792}, {'<happening_last>': 1800}, {'view': 1800},
{'<happening>': 1799, '<happening_first>': 1801, '<staff>': 860, 'private': 1802}, {'a': 884, 'short': 93}, {':': 92,
'basically': 93, 'in': 1804}, {'<give1>': 103, '<giveinf>': 103, '<to_do>': 103}, {'^': 1806}, {'to': 1807}, {'busy':
38, 'dead': 38, 'engaged': 38, 'off': 38, 'switched': 404}, {'is': 1809, 'was': 1809}, {'hook': 1763}, {'D': 16,
'annual': 1762, 'at': 1023, 'for': 17, 'holiday': 38, 'holidays': 38, 'hols': 38, 'leave': 38, 'maternity': 38,
'paternity': 38, 'the': 1811, 'to': 17, 'vacation': 38}, {'a': 28, 'coffee': 28, 'dinner': 28, 'drinks': 28, 'it': 28,
'lunch': 28, 'me': 28, 'tea': 28, 'the': 28, 'this': 28, 'us': 28}, {'buy': 1813, 'choose': 1813, 'cook': 1813,
'drive': 1813, 'get': 1813, 'host': 1813, 'pay': 1813, 'pick': 1813, 'see': 1746, 'treat': 1813}, {'to': 1814, 'with':
1746}, {'buy': 1813, 'choose': 1813, 'cook': 1813, 'drive': 1813, 'get': 1813, 'host': 1813, 'pay': 1813, 'pick':
1813, 'treat': 1813}, {'to': 1816}, {'^': 1806, 'buy': 1813, 'choose': 1813, 'cook': 1813, 'drive': 1813, 'get': 1813,
'host': 1813, 'pay': 1813, 'pick': 1813, 'treat': 1813}, {'to': 1818}, {'...': 1803, '<happening>': 1799,
'<happening_first>': 1801, '<staff>': 860, '<view>': 1805, 'after': 986, 'allotted': 1735, 'asked': 1687, 'asking':
997, 'back': 1748, 'borrowing': 1071, 'bringing': 1753, 'call': 1808, 'calling': 1754, 'chasing': 998, 'collecting':
1753, 'coming': 1677, 'driving': 1755, 'dropping': 1756, 'expecting': 1687, 'fetching': 1753, 'given': 1735, 'giving':
1757, 'go': 1808, 'got': 1737, 'granted': 1735, 'hanging': 1011, 'here': 1748, 'holding': 1012, 'hosting': 1755, 'in':
1748, 'invited': 1687, 'job': 1808, 'just': 1019, 'letting': 1735, 'line': 1810, 'looking': 1758, 'meeting': 1755,
'mobile': 1810, 'move': 1808, 'nagging': 997, 'nipping': 1759, 'number': 1810, 'off': 1761, 'offered': 1735, 'on':
1812, 'only': 1019, 'out': 1766, 'phone': 1810, 'picking': 1755, 'popping': 1759, 'pressing': 997, 'private': 1802,
'promised': 1735, 'ringing': 1755, 'round': 1815, 'shout': 1817, 'showing': 1755, 'staying': 1678, 'stopping': 1759,
'swinging': 1759, 'taking': 1755, 'task': 1808, 'to': 1684, 'treating': 1755, 'turn': 1819, 'uncontactable': 38,
'unreachable': 38, 'unwell': 38, 'waiting': 997}, {'yes': 1711}, {'<a_chat>': 273, 'good': 1740, 'little': 1740,
'long': 1740, 'meal': 273, 'proper': 1740, 'quick': 1740, 'short': 1740, 'wee': 1740}, {'a': 1822, 'an': 1741,
'breakfast': 273, 'dinner': 273, 'lunch': 273, 'some': 1741, 'supper': 273, 'tea': 273, 'the': 1699}, {'...': 1743,
'for': 1742, 'the': 1701}, {'': (23, 'contact'), '...': 1743, 'for': 1742}, {'...': 1743, 'about': 1744, 'around':
1744, 'at': 1697, 'back': 1744, 'behind': 1744, 'for': 1823, 'here': 273, 'late': 1744, 'on': 1824, 'over': 1825,
'the': 1699, 'with': 1703}, {'D': 273, 'all': 273, 'for': 273}, {'': (23, 'contact'), 'D': 273, 'all': 273,
'attendance': 273, 'for': 273, 'the': 1650}, {'for': 940, 'with': 940}, {'bar': 1829, 'booth': 1829, 'desk': 1829,
'door': 1829, 'gate': 1829, 'phones': 1829, 'stall': 1829, 'stand': 1829, 'till': 1829}, {'...': 1830, 'bar': 1829,
'booth': 1829, 'desk': 1829, 'door': 1829, 'gate': 1829, 'phones': 1829, 'stall': 1829, 'stand': 1829, 'till': 1829},
{'...': 1830, 'bar': 1829, 'blower': 273, 'booth': 1829, 'call': 273, 'desk': 1829, 'door': 1829, 'facetime': 273,
'gate': 1829, 'line': 273, 'phone': 273, 'phones': 1829, 'skype': 273, 'stall': 1829, 'stand': 1829, 'teams': 273,
'till': 1829, 'whatsapp': 273, 'zoom': 273}, {'annual': 1762, 'blower': 273, 'facetime': 273, 'holiday': 38,
'holidays': 38, 'hols': 38, 'it': 273, 'leave': 38, 'line': 273, 'maternity': 38, 'my': 1831, 'our': 1831,
'paternity': 38, 'phone': 273, 'skype': 273, 'teams': 273, 'the': 1832, 'vacation': 38, 'whatsapp': 273, 'zoom': 273},
{'after': 1018, 'all': 1654, 'also': 1654, 'around': 273, 'at': 1649, 'both': 1654, 'down': 1827, 'due': 1507, 'here':
1827, 'in': 1828, 'just': 1019, 'meant': 1507, 'off': 1761, 'on': 1833, 'only': 1019, 'out': 1766, 'over': 1827,
'present': 273, 'round': 1827, 'scheduled': 1507, 'supposed': 1507, 'there': 273, 'to': 1506, 'uncontactable': 38,
'unreachable': 38, 'unwell': 38, 'up': 1827}, {'home': 1191, 'off': 1191}, {'blower': 273, 'facetime': 273, 'it': 273,
'line': 273, 'my': 1831, 'our': 1831, 'phone': 273, 'skype': 273, 'teams': 273, 'the': 1832, 'whatsapp': 273, 'zoom':
273}, {'all': 1654, 'also': 1654, 'around': 273, 'at': 1649, 'both': 1654, 'down': 1827, 'due': 1507, 'here': 1827,
'in': 1828, 'meant': 1507, 'on': 1836, 'over': 1827, 'present': 273, 'round': 1827, 'scheduled': 1507, 'supposed':
1507, 'there': 273, 'to': 1506, 'up': 1827}, {'be': 1768, 'come': 1771, 'drive': 1771, 'drop': 1771, 'host': 1771,
'join': 1771, 'not': 1103, 'pick': 1771, 'pop': 1771, 'stay': 1771, 'stop': 1771, 'swing': 1771, 'visit': 1771}, {':':
45, 'about': 1718, 'on': 1718, 're': 1718, 'with': 1718}, {':': 45, 'D': 46, 'about': 1718, 'back': 1839, 'on': 1718,
're': 1718, 'with': 1718}, {':': 1674, 'D': 1675, 'a': 1781, 'about': 1718, 'an': 1781, 'another': 1782, 'back': 1719,
'her': 1781, 'his': 1781, 'on': 1718, 'one': 1782, 're': 1718, 'with': 1718}, {'...': 904, 'N': 1658, 'all': 962,
'and': 1672, 'answered': 1676, 'are': 1685, 'asked': 1687, 'assured': 1689, 'assures': 1689, 'attended': 273,
'barked': 1690, 'borrowed': 1071, 'borrows': 1071, 'both': 962, 'brought': 1696, 'bunked': 1704, 'called': 1706,
'came': 1707, 'can': 1105, 'cannot': 1103, 'cant': 1103, 'chaired': 273, 'chipped': 1708, 'coming': 1009, 'commented':
1710, 'confirmed': 1711, 'could': 1104, 'couldn': 1105, 'couldnt': 1103, 'crashed': 1704, 'dialed': 1708, 'dialled':
1708, 'dialling': 1708, 'did': 1712, 'didn': 1300, 'didnt': 1299, 'dmed': 1676, 'doesn': 1300, 'dropped': 1714,
'dropping': 1009, 'drove': 1264, 'emailed': 1720, 'expects': 1687, 'got': 1724, 'guaranteed': 1688, 'guarantees':
1688, 'has': 1738, 'have': 1739, 'headed': 1264, 'hung': 1745, 'invited': 1687, 'is': 1767, 'isn': 1300, 'kipped':
1704, 'left': 1191, 'liked': 1709, 'lingered': 1745, 'll': 1772, 'looked': 1708, 'made': 1773, 'mailed': 1720,
'mails': 1690, 'messaged': 1720, 'missed': 1776, 'n': 1777, 'needs': 1687, 'never': 1299, 'off': 1761, 'on': 1778,
'out': 1766, 'passed': 1368, 'phoned': 1706, 'pinged': 1676, 'pinky': 1779, 'popping': 1009, 'posted': 1783, 'rang':
1706, 're': 1784, 'replied': 1720, 'reposted': 1709, 'rocked': 1487, 's': 1820, 'said': 1821, 'sat': 1708, 'sent':
1783, 'shadowed': 1446, 'shared': 1709, 'shouted': 1690, 'showed': 1487, 'slacked': 1676, 'slept': 1704, 'stayed':
1826, 'staying': 1009, 'stopped': 1826, 'swears': 1688, 'swore': 1688, 'tagged': 1707, 'texted': 1720, 'texts': 1690,
'took': 1486, 'turned': 1487, 'uncontactable': 38, 'unreachable': 38, 'unwell': 38, 'visiting': 1009, 'vowed': 1688,
'vows': 1688, 'waited': 1745, 'walked': 1264, 'wants': 1687, 'was': 1834, 'went': 1835, 'were': 1837, 'whatsapped':
1676, 'will': 1838, 'won': 1105, 'wont': 1103, 'writes': 1840, 'wrote': 1841}, {'missed': 546}, {'afternoon': 547,
'day': 547, 'days': 547, 'evening': 547, 'hour': 547, 'hours': 547, 'morning': 547, 'week': 547}, {'for': 534, 'free':
533, 'help': 533, 'helping': 533, 'of': 536, 'pro': 535, 'unpaid': 533}, {'afternoon': 538, 'day': 538, 'days': 538,
'evening': 538, 'few': 1843, 'full': 1844, 'h': 1845, 'hour': 538, 'hours': 538, 'hr': 1845, 'hrs': 1845, 'morning':
538, 'week': 547}, {'': (23, 'contact'), '...': 17}, {'invitation': 1847, 'invite': 1847}, {'invitation': 149,
'invite': 149}, {'my': 1848, 'our': 1848, 'the': 1849}, {'<told_in>': 38}, {'have': 448, 'must': 0, 'need': 448,
'ought': 448, 'should': 0}, {'^': 1852}, {'<i>': 1853}, {'<i>': 1853, 's': 1851}, {'': (13, 'talk'), '<their>': 1851,
'<them>': 1854, '<told_in>': 38, 'N': 1855, 'my': 1851, 'the': 1851}, {'to': 1856}, {'^': 579, 'for': 588}, {'^': 539,
'for': 540}, {'board': 1859}, {'guarantor': 1858, 'referee': 1858, 'reference': 1858, 'sounding': 1860}, {'s': 1861},
{'<their>': 1861, 'N': 1862, 'a': 1861}, {'as': 1863}, {':': 697}, {'^': 81, 'for': 285, 'to': 285}, {'court': 1866},
{'me': 1866, 'my': 1867, 'our': 1867, 'us': 1866}, {'in': 1868, 'on': 1868, 'with': 1868}, {':': 285, 'N': 1865,
'for': 424, 'in': 1868, 'is': 1869, 'me': 398, 'on': 1868, 's': 1869, 'with': 1868}, {'N': 1865}, {'^': 0, 'is': 921,
'to': 92, 'was': 921}, {'<them>': 1872, 'N': 1872}, {'...': 93, ':': 92, 'from': 1873, 'is': 921, 'was': 921}, {'D':
952, '^': 951}, {'<me>': 1875}, {'can': 0, 'could': 0, 'have': 448, 'must': 0, 'need': 448, 'ought': 448, 'shd': 0,
'should': 0, 'shouldn': 457, 'shouldnt': 0}, {'^': 1877}, {'never': 0, 'not': 448, 'to': 0}, {'^': 1879},
{'<plainly>': 1880, '^': 1879}, {'never': 448, 'no': 448, 'not': 448, 'to': 0}, {'^': 1882}, {'against': 0, 'never':
448, 'no': 448, 'not': 448, 'to': 0}, {'<plainly>': 1881, 'D': 1883, '^': 1884, 'against': 0, 'at': 953, 'by': 953,
'during': 953, 'in': 953, 'on': 953, 'over': 953, 'via': 953}, {'^': 539, 'about': 540, 'for': 540, 'in': 540, 'on':
540, 'through': 540, 'with': 540}, {'<i>': 1878}, {'<i>': 1878, '<me>': 1885, '<them>': 1886, '^': 871, 'that': 1887},
{'D': 952, '^': 951, 'at': 953, 'by': 953, 'during': 953, 'in': 953, 'on': 953, 'over': 953, 'via': 953}, {'<i>':
1878, '<me>': 1889, '^': 871, 'that': 1887}, {'<them>': 1886}, {'<give3>': 103, '<works3>': 103}, {'^': 1892}, {'d':
1807, 'll': 1807, 'will': 1807, 'would': 1807}, {'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18,
'demo': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18}, {'<they>': 1893, 'N': 1894, 'he': 1894, 'she':
1894, 'they': 1894}, {'meet': 16}, {'<they>': 1893, 'N': 1894, 'a': 1895, 'breakfast': 18, 'brunch': 18, 'call': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'he': 1894, 'lunch': 18, 'meeting': 18, 'on': 16,
'our': 1895, 'she': 1894, 'that': 1896, 'the': 1895, 'they': 1894, 'to': 1897}, {'<they>': 1893}, {'<they>': 1893,
'that': 1899}, {'<they>': 1893, 'is': 1900, 's': 1900, 'that': 1899, 'was': 1900}, {'me': 38, 'us': 38}, {'bar': 1902,
'but': 1902, 'except': 1902}, {'them': 1903}, {'afternoon': 547, 'bar': 1902, 'but': 1902, 'day': 547, 'days': 547,
'evening': 547, 'except': 1902, 'hour': 547, 'hours': 547, 'morning': 547, 'of': 1904, 'week': 547}, {'called': 38,
'met': 38, 'rang': 38}, {'call': 38, 'catch': 38, 'come': 38, 'drive': 38, 'drop': 38, 'go': 38, 'have': 38, 'host':
38, 'join': 38, 'meet': 38, 'pop': 38, 'ring': 38, 'see': 38, 'sit': 38, 'speak': 38, 'take': 38, 'talk': 38, 'visit':
38}, {'to': 1907}, {'up': 1908}, {'about': 1908}, {'about': 1908, 'booked': 1908, 'down': 1908, 'geared': 1909,
'hoping': 1908, 'itching': 1908, 'just': 1910, 'poised': 1908, 'primed': 1908, 'ready': 1908, 'set': 1908}, {'^': 81,
'help': 285, 'helping': 285}, {'for': 1912, 'into': 1912, 'to': 1912}, {'for': 1912, 'in': 1913, 'into': 1912, 'to':
1912}, {'for': 16, 'to': 16}, {'calling': 16, 'going': 1915, 'having': 16, 'hosting': 16, 'joining': 16, 'meeting':
16, 'seeing': 16, 'visiting': 16}, {'ganged': 1914}, {'up': 1914}, {'about': 1908, 'all': 1911, 'booked': 1908,
'calling': 16, 'conscripted': 1914, 'down': 1908, 'drafted': 1914, 'dragged': 1914, 'geared': 1909, 'going': 1915,
'having': 16, 'hoping': 1908, 'hosting': 16, 'instead': 1916, 'itching': 1908, 'joining': 16, 'just': 1910, 'meeting':
16, 'now': 1916, 'poised': 1908, 'press': 1917, 'primed': 1908, 'putting': 404, 'ready': 1908, 'roped': 1914,
'seeing': 16, 'set': 1908, 'signed': 1918, 'visiting': 16, 'volunteered': 1914}, {'afternoon': 538, 'day': 538,
'days': 538, 'evening': 538, 'h': 544, 'hour': 545, 'hours': 545, 'hr': 544, 'hrs': 544, 'morning': 538, 'week': 547},
{'$$': 38, 'it': 38, 'that': 38, 'the': 38, 'them': 38}, {'post': 1921, 'send': 1921}, {'not': 1922}, {'send': 1921},
{'t': 1924}, {'quote': 92}, {'posted': 1921, 'sent': 1921}, {'1': 313}, {'one': 313}, {'to': 1929}, {'1': 1928,
'1on1': 313, 'call': 313, 'catch': 1292, 'demo': 313, 'meeting': 313, 'one': 1930, 'session': 313, 'stand': 1292,
'standup': 313, 'sync': 313}, {'away': 1921}, {'up': 1921}, {'binned': 1921, 'deleted': 1921, 'did': 1923, 'didn':
1925, 'didnt': 1924, 'ditched': 1921, 'i': 1926, 'never': 1927, 'no': 1931, 'scrapped': 1921, 'threw': 1932, 'tore':
1933, 'trashed': 1921}, {'about': 566, 'on': 566}, {'questions': 1935}, {'many': 1936, 'questions': 1935}, {'...':
168, '<until>': 81, 'D': 81}, {'<them>': 1938}, {'back': 1938, 'done': 1938, 'in': 1938, 'paid': 1938, 'posted': 1938,
'ready': 1938, 'sent': 1938, 'there': 1938, 'with': 1939}, {'to': 1939}, {'off': 1938, 'out': 1938}, {'arrive': 1938,
'be': 1940, 'come': 1938, 'follow': 1938, 'get': 1941, 'go': 1942, 'hit': 1938, 'land': 1938, 'reach': 1939}, {'d':
1943, 'll': 1943, 'should': 1943, 'will': 1943, 'would': 1943}, {'...': 1944}, {'a': 1945, 'an': 1945, 'my': 1945,
'our': 1945, 'the': 1945}, {'^': 1946}, {'^': 1946, 'that': 1947}, {'s': 1937}, {'<their>': 1937, 'N': 1949},
{'invitation': 273, 'invite': 273}, {'<their>': 1937, '<them>': 1948, 'N': 1949, 'all': 1950, 'my': 1951, 'our':
1951}, {'times': 38}, {'': (0, 'missed'), '0': 38}, {'again': 38, 'both': 1953, 'each': 295, 'every': 295, 'full': 38,
'only': 38, 'thrice': 38, 'twice': 38, 'x': 1954, 'x2': 38, 'x3': 38}, {'N': 1865, 'me': 398}, {'^': 1537, 'about':
1538, 'down': 1538, 'for': 1538, 'on': 1538, 'up': 1538}, {'<them>': 1957}, {'': (2, 'plan'), 'up': 16}, {'agreed':
16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set': 1959},
{'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'is': 1960, 'planned': 16, 's': 1960,
'scheduled': 16, 'set': 1959}, {'to': 274}, {'off': 1962, 'out': 1962, 'over': 1962, 'to': 274}, {'gone': 1963},
{'calling': 16, 'going': 1915, 'gone': 1963, 'having': 16, 'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16,
'visiting': 16}, {'calling': 16, 'coming': 16, 'finally': 1964, 'going': 1915, 'gone': 1963, 'having': 16, 'hosting':
16, 'instead': 1916, 'joining': 16, 'just': 1964, 'meeting': 16, 'now': 1965, 'seeing': 16, 'visiting': 16}, {'into':
92, 'out': 278}, {'case': 588, 'corner': 588}, {'s': 1968}, {'': (23, 'contact'), '<me>': 1967, '<their>': 1968, 'N':
1969}, {'a': 533, 'our': 533, 'the': 533}, {'for': 1971}, {'afternoon': 1972, 'class': 1972, 'club': 1972, 'day':
1972, 'evening': 1972, 'morning': 1972, 'session': 1972, 'workshop': 1972}, {'has': 28, 'is': 28, 'wants': 28, 'was':
28}, {'^': 596}, {'<them>': 1975, 'N': 1975}, {'to': 1976}, {'loan': 1977}, {'<they>': 28, 'N': 1974, 'a': 1978,
'did': 274, 'was': 274, 'were': 274}, {'into': 47}, {'out': 47}, {'<redo>': 47, 'let': 1254, 'look': 1980, 'work':
1981}, {'^': 1982}, {'^': 1982, 'please': 1983}, {'': (8, 'asked'), 'to': 1984}, {'': (8, 'asked')}, {'s': 149}, {'N':
1987}, {'at': 1988}, {'': (13, 'talk'), '...': 1989}, {'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18,
'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18, 'supper': 18, 'tea': 18}, {'for': 1991}, {'for': 1991, 'out':
1992, 'over': 1992, 'round': 1992, 'to': 1991}, {'to': 1988}, {'at': 1988, 'to': 1988}, {'<them>': 1985, 'N': 1986,
'at': 1988, 'for': 1990, 'how': 28, 'if': 28, 'me': 1993, 'over': 1994, 'round': 1995, 'to': 1988, 'us': 1993, 'what':
28, 'when': 28, 'whether': 28, 'why': 28}, {'s': 533}, {'<their>': 533, 'N': 1997}, {'<their>': 533, 'N': 1997, 'out':
1998}, {'in': 540, 'on': 540, 'through': 540, 'with': 540}, {'in': 540, 'on': 540, 'out': 2000, 'through': 540,
'with': 540}, {'<them>': 2001}, {'d': 285, 'll': 285, 'will': 285, 'would': 285}, {'fine': 1538}, {'ready': 1538},
{'than': 2005}, {'track': 1538}, {'prepared': 1538}, {'able': 1538, 'doing': 2004, 'enough': 1538, 'fine': 1538,
'good': 1548, 'more': 2006, 'on': 2007, 'prepared': 1538, 'ready': 1538, 'right': 1538, 'well': 2008}, {'...': 179,
'D': 81, 'my': 81, 'our': 81}, {'^': 2010}, {'expect': 2011, 'have': 2011}, {'job': 1538}, {'brilliant': 2013,
'cracking': 2013, 'fine': 2013, 'good': 2013, 'great': 2013, 'lovely': 2013, 'superb': 2013}, {'wrong': 1538}, {'a':
2014, 'beautifully': 1538, 'brilliantly': 1538, 'everything': 1562, 'nothing': 2015, 'well': 1538, 'wonderfully':
1538}, {'done': 2016, 'get': 2011, 'have': 2011}, {'done': 2016}, {'...': 82, '<until>': 81}, {'a': 2019, 'all': 2019,
'an': 2019, 'everything': 2019, 'it': 2019, 'my': 2019, 'our': 2019, 'the': 2019, 'them': 2019, 'these': 2019,
'those': 2019}, {'^': 2020, 'done': 2016}, {'able': 1538, 'doing': 2004, 'enough': 1538, 'fine': 1538, 'getting': 780,
'good': 1548, 'more': 2006, 'on': 2007, 'prepared': 1538, 'ready': 1538, 'right': 1538, 'well': 2008}, {'get': 2011,
'have': 2011}, {'are': 2009, 'can': 2012, 'could': 2012, 'd': 2017, 'did': 2016, 'do': 2016, 'does': 2016, 'get':
2011, 'gets': 2011, 'had': 2018, 'has': 2021, 'have': 2021, 'is': 2022, 'll': 2023, 'receives': 780, 's': 2022, 'was':
2009, 'were': 2009, 'will': 2023, 'would': 2023}, {'<i>': 2003, '<they>': 2024, '^': 1946}, {'<i>': 2003, '<they>':
2024, '^': 1946, 'that': 2025}, {'<i>': 2003}, {'<i>': 2003, 'that': 2027}, {'<i>': 2003, '<them>': 2028, 'N': 2028,
'that': 2027}, {'<i>': 2003, '<them>': 2026, 'N': 2028, 'that': 2027, 'to': 2029}, {'myself': 38, 'ourselves': 38},
{'own': 38}, {'my': 2032}, {'alone': 38, 'by': 2031, 'on': 2033, 'with': 273}, {'<their>': 1538, '<them>': 1538, 'N':
1538}, {'boost': 2035, 'buoy': 2035, 'calm': 2035, 'cheer': 2035, 'comfort': 2035, 'console': 2035, 'encourage': 2035,
'lift': 2035, 'raise': 2035, 'rally': 2035, 'reassure': 2035, 'settle': 2035}, {'to': 2036}, {'call': 38, 'calls': 38,
'emails': 38, 'mails': 38, 'messages': 38, 'texts': 38}, {'my': 2038, 'our': 2038}, {'breakfast': 38, 'call': 38,
'catch': 403, 'coffee': 38, 'demo': 38, 'dinner': 38, 'drinks': 38, 'lunch': 38, 'meeting': 38, 'review': 38,
'session': 38, 'slot': 38, 'visit': 38, 'zoom': 38}, {'...': 2040, 'breakfast': 38, 'call': 38, 'catch': 403,
'coffee': 38, 'demo': 38, 'dinner': 38, 'drinks': 38, 'lunch': 38, 'meeting': 38, 'review': 38, 'session': 38, 'slot':
38, 'visit': 38, 'zoom': 38}, {'<their>': 2041, 'D': 2041, 'my': 2041, 'our': 2041, 'the': 2041, 'this': 2041}, {'^':
5, 's': 533}, {'': (23, 'contact'), '<their>': 533, '<them>': 533, 'N': 2043}, {'<their>': 533, '<them>': 533, 'N':
2043, 'for': 2044}, {'at': 588, 'for': 588, 'in': 588, 'to': 588, 'up': 588, 'with': 588}, {'$$': 38, 'D': 38,
'again': 38, 'at': 38, 'because': 38, 'due': 38, 'last': 38, 'of': 38, 'on': 38, 'this': 38, 'with': 38}, {'': (0,
'missed'), '$$': 38, 'D': 38, 'again': 38, 'at': 38, 'because': 38, 'due': 38, 'last': 38, 'of': 38, 'on': 38, 'this':
38, 'with': 38}, {'<them>': 2046, 'N': 2046, 'off': 2047, 'out': 2048}, {'': (0, 'missed'), 'off': 2047, 'on': 38,
'out': 2047}, {'court': 1193}, {'s': 2051}, {'<their>': 2051, 'N': 2052, 'me': 1866, 'my': 1867, 'our': 1867, 'us':
1866}, {'<their>': 2051, 'N': 2052}, {'in': 2054}, {'in': 2053, 'now': 2055, 'on': 1868, 'with': 1868}, {'in': 2053,
'is': 2056, 'now': 2055, 'on': 1868, 's': 2056, 'with': 1868}, {'locked': 313}, {'$$': 38, 'up': 313}, {'all': 2058,
'closed': 313, 'locked': 2059, 'shut': 313}, {'was': 2060, 'were': 2060}, {'of': 38}, {'from': 38, 'out': 2062},
{'bird': 2063}, {'call': 2063, 'cheep': 2063, 'dicky': 2064, 'line': 2063, 'message': 2063, 'murmur': 2063, 'peep':
2063, 'reply': 2063, 'sausage': 2063, 'sound': 2063, 'squeak': 2063, 'thing': 2063, 'whisper': 2063, 'word': 2063},
{'than': 38}, {'beyond': 38, 'further': 2066, 'past': 38, 'through': 38}, {'a': 2065}, {'as': 2068}, {'much': 2069},
{'a': 2065, 'got': 2067, 'one': 2065, 'so': 2070}, {'up': 844}, {'to': 28}, {'call': 2073, 'job': 2073, 'move': 2073,
'task': 2073, 'turn': 2073}, {'s': 2074}, {'': (1, 'moved')}, {'till': 2076, 'to': 2076, 'until': 2076}, {'myself':
799}, {'<them>': 38, 'N': 38, 'to': 511}, {'N': 2075, 'conscripted': 1914, 'drafted': 1914, 'dragged': 1914, 'her':
2074, 'his': 2074, 'intending': 799, 'meaning': 799, 'moved': 2077, 'my': 2074, 'our': 2074, 'planning': 799, 'press':
1917, 'promising': 2078, 'putting': 404, 'roped': 1914, 'signed': 1918, 'their': 2074, 'trying': 2079, 'volunteered':
1914, 'wanting': 799}, {'from': 92}, {'<plainly>': 1881, 'D': 952, '^': 951, 'away': 2081, 'into': 92, 'off': 92,
'to': 92, 'toward': 92, 'towards': 92}, {'<me>': 2082, 'off': 2047, 'out': 2047}, {'to': 92}, {'^': 0, 'not': 2084,
'to': 92}, {'be': 2085}, {'is': 2085, 's': 2085, 'was': 2085, 'would': 2086}, {'bet': 2087, 'course': 2087, 'move':
2087, 'play': 2087, 'thing': 2087, 'way': 2087}, {'...': 1989}, {'at': 1988, 'for': 2089, 'over': 1994, 'round': 1995,
'to': 1988}, {'...': 17, 'D': 16, 'at': 1988, 'for': 2089, 'over': 1994, 'round': 1995, 'to': 1988}, {'along': 1538,
'on': 1538, 'up': 1538}, {'<them>': 2092, 'N': 2092}, {'on': 1538, 'up': 1538}, {'<them>': 2094, 'N': 2094}, {'': (0,
'missed'), 'again': 38, 'aside': 38, 'off': 38, 'out': 38, 'up': 38}, {'<their>': 2041, 'D': 2041, 'me': 2096, 'my':
2041, 'our': 2041, 'the': 2041, 'this': 2041, 'us': 2096}, {'out': 38}, {'aside': 38, 'off': 38, 'out': 38}, {'<me>':
2098, 'me': 2099, 'off': 38, 'us': 2099}, {'': (2, 'plan'), 'for': 16, 'w': 16, 'with': 16}, {'for': 16, 'w': 16,
'with': 16}, {'slot': 2102}, {'hour': 2102}, {'D': 16, 'for': 17}, {'day': 2102, 'slot': 2102}, {'D': 2101, 'a': 2103,
'an': 2104, 'for': 17, 'in': 2105, 'out': 2105, 'the': 2106, 'time': 2102}, {'': (2, 'plan'), '...': 1989}, {'': (2,
'plan'), 'at': 1988, 'for': 2108, 'over': 1994, 'round': 1995, 'to': 1988}, {'': (2, 'plan'), 'in': 2109},
{'confidence': 1538, 'courage': 1538, 'hopes': 1538, 'mood': 1538, 'morale': 1538, 'spirit': 1538, 'spirits': 1538},
{'<their>': 2111}, {'us': 1668}, {'of': 2113}, {'off': 2047, 'out': 2048}, {'agreed': 16, 'alone': 38, 'arranged': 16,
'booked': 16, 'by': 2031, 'confirmed': 16, 'fixed': 16, 'is': 1960, 'on': 2033, 'planned': 16, 's': 1960, 'scheduled':
16, 'set': 1959}, {'^': 565, 'about': 566, 'for': 566, 'in': 566, 'on': 566}, {'<them>': 2117}, {'between': 382,
'for': 382, 'from': 382, 'with': 382}, {'intro': 2119}, {'email': 2120, 'intro': 2119, 'mail': 2120}, {'an': 2121,
'the': 2121}, {'<their>': 381, 'N': 381, 'a': 381, 'an': 381, 'my': 381, 'our': 381, 'some': 381, 'the': 381}, {'...':
596}, {'meet': 2123, 'my': 2124, 'our': 2124}, {'meet': 2123}, {'<their>': 381, 'N': 381, 'my': 381, 'our': 381},
{'meet': 2123, 'see': 2127}, {'^': 2128}, {'^': 2126, 'to': 2129}, {'^': 2126, 'about': 566, 'on': 566, 'to': 2129},
{'on': 566, 'with': 566}, {'^': 2128, 'date': 2132, 'speed': 2132}, {'^': 2126, 'about': 566, 'on': 566, 'to': 2133},
{'me': 2130}, {'^': 2125, 'across': 2130, 'along': 2130, 'down': 2130, 'in': 2131, 'over': 2130, 'round': 2130, 'to':
2129, 'up': 2134, 'with': 2135}, {'together': 381}, {'^': 381}, {'s': 2138}, {'N': 2139, '^': 2128}, {'^': 2126, 'to':
2140}, {'N': 2137}, {'^': 2126, 'about': 566, 'on': 566, 'to': 2140}, {'N': 2139}, {'to': 2144}, {'': (23, 'contact'),
'N': 2137, '^': 2126, 'across': 2141, 'along': 2141, 'and': 2142, 'down': 2141, 'in': 2143, 'out': 2145, 'over': 2141,
'round': 2141, 'to': 2140, 'up': 2143, 'with': 2135}, {'D': 2076, 'by': 2076, 'to': 2076}, {'<them>': 2136, 'N': 2146,
'forward': 2147}, {'down': 1538, 'on': 1538, 'up': 1538}, {'<them>': 2149, 'N': 2094}, {'down': 1538, 'up': 1538},
{'<them>': 2151}, {'<their>': 2041, 'D': 2041, 'into': 273, 'me': 2096, 'my': 2041, 'our': 2041, 'the': 2041, 'this':
2041, 'to': 2076, 'us': 2096}, {'with': 274}, {'confidence': 1538, 'courage': 1538, 'hopes': 1538, 'morale': 1538,
'spirit': 1538, 'spirits': 1538}, {'<their>': 2155}, {'hello': 313}, {'hello': 313, 'hi': 313}, {'chat': 313, 'said':
2157, 'say': 2158, 'speak': 313, 'talk': 313}, {'not': 2159}, {'t': 2159}, {'did': 2160, 'didn': 2161, 'didnt': 2159,
'never': 2159}, {'gone': 313, 'left': 313}, {'d': 2163, 'had': 2163}, {'machine': 38}, {'mail': 38}, {'answering':
2165, 'answerphone': 38, 'mailbox': 38, 'vm': 38, 'voice': 2166, 'voicemail': 38}, {'s': 2167}, {'<their>': 2167, 'N':
2168, 'the': 2167}, {'got': 2169}, {'<i>': 2162, '<they>': 2164, 'did': 2160, 'didn': 2161, 'didnt': 2159, 'got':
2169, 'never': 2159, 'only': 2170, 'reached': 2169}, {'they': 28}, {'end': 2172}, {'the': 2173}, {'ld': 38, 'led': 38,
'lled': 38}, {'<off_it>': 554, 'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned':
16, 'scheduled': 16, 'set': 1959}, {'call': 404, 'date': 404, 'demo': 404, 'dinner': 404, 'lunch': 404, 'meeting':
404, 'trip': 404, 'visit': 404}, {'<off_it>': 554, 'agreed': 16, 'arranged': 16, 'been': 555, 'booked': 16,
'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set': 1959}, {'thing': 404}, {'call': 404, 'date': 404,
'demo': 404, 'dinner': 404, 'lunch': 404, 'meeting': 404, 'trip': 404, 'visit': 404, 'whole': 2179}, {'<off_it>': 553,
'agreed': 16, 'arranged': 16, 'been': 555, 'being': 555, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'from': 273,
'gets': 555, 'got': 555, 'had': 557, 'has': 558, 'is': 2176, 'it': 404, 'moved': 2076, 'our': 2177, 'planned': 16,
's': 2178, 'scheduled': 16, 'set': 1959, 'that': 404, 'the': 2180, 'things': 404, 'this': 404, 'w': 561, 'was': 555,
'were': 555, 'with': 561}, {'joy': 38, 'luck': 38}, {'only': 38}, {'engaged': 38, 'no': 2182, 'nobody': 824, 'rang':
2098, 'voicemail': 2183}, {'no': 38}, {'nothing': 38}, {'a': 38}, {'crickets': 38, 'got': 2185, 'heard': 2186, 'no':
38, 'nobody': 38, 'not': 2187, 'nothing': 38, 'zilch': 38}, {'and': 2188, 'but': 2188}, {'ask': 1986}, {'...': 2189,
'and': 2188, 'but': 2188, 'to': 2190}, {'': (23, 'contact'), '...': 2184, 'N': 2191, 'it': 404, 'off': 38, 'our':
2177, 'that': 404, 'the': 2180, 'things': 404, 'this': 404}, {'it': 404, 'our': 2177, 'that': 404, 'the': 2180,
'things': 404, 'this': 404}, {'fears': 1538, 'nerves': 1538, 'worries': 1538}, {'<their>': 2194, '<them>': 1957},
{'to': 273, 'with': 273}, {'call': 2196}, {'phone': 2196}, {'a': 2197, 'the': 2198}, {'^': 5, 'to': 533, 'with': 533},
{'^': 5, 'out': 2200, 'to': 533, 'with': 533}, {'<them>': 2201, 'N': 2201}, {'in': 22, 'that': 22}, {'': (23,
'contact'), 'aid': 2202, 'assist': 2202, 'help': 2202, 'me': 2203, 'my': 1951, 'nothing': 38, 'our': 1951}, {'along':
273, 'by': 273, 'in': 273, 'off': 2199, 'over': 273, 'round': 273, 'to': 2204}, {'able': 38, 'coming': 38, 'held': 38,
'joining': 38, 'there': 38}, {'blower': 38, 'line': 38, 'phone': 38}, {'the': 2207}, {'answer': 38, 'pick': 403,
'reply': 38}, {'on': 2208, 'to': 2209}, {'hold': 38}, {'<them>': 2210, 'N': 2210, 'a': 2211, 'hold': 38, 'in': 412,
'through': 38, 'to': 38}, {'<them>': 2210, 'N': 2210, 'hold': 38, 'through': 38}, {'': (0, 'missed'), 'it': 38}, {'a':
2211, 'hold': 38, 'in': 412, 'through': 38, 'to': 38}, {'hold': 38, 'through': 38}, {'call': 38, 'catch': 415,
'caught': 38, 'contact': 38, 'find': 38, 'get': 2215, 'got': 2216, 'make': 2214, 'meet': 38, 'met': 38, 'phone': 38,
'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'talk': 38, 'talked': 38, 'visit': 38},
{'to': 2217}, {'able': 38, 'coming': 38, 'joining': 38, 'there': 38}, {'be': 2219}, {'place': 38}, {'D': 28, 'be':
2206, 'call': 38, 'catch': 415, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2212, 'got': 2213, 'happen': 38,
'make': 2214, 'manage': 2218, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met': 38, 'now': 2220, 'phone': 38,
'quite': 2217, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'take': 2221, 'talk': 38,
'talked': 38, 'visit': 38}, {'t': 2222, 'we': 28}, {'account': 28, 'contract': 28, 'insurance': 28, 'membership': 28,
'order': 28, 'plan': 28, 'subscription': 28}, {'': (0, 'missed'), 'her': 2224, 'his': 2224, 'the': 2224, 'their':
2224}, {'held': 38}, {'be': 2226, 'call': 38, 'catch': 415, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2215,
'got': 2216, 'happen': 38, 'make': 2214, 'manage': 2218, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met': 38,
'phone': 38, 'quite': 2217, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'take': 2221,
'talk': 38, 'talked': 38, 'visit': 38}, {'without': 1902}, {'ahead': 2228, 'fine': 2228, 'off': 2228, 'on': 2228,
'without': 1902}, {'<them>': 533, 'N': 533}, {'for': 2230}, {'sat': 2231}, {'up': 1961}, {'against': 92, 'away': 2081,
'not': 2084, 'off': 92}, {'<me>': 2234, 'against': 92, 'away': 2081, 'not': 2084, 'off': 92}, {'<them>': 2046, 'N':
2046}, {'no': 38, 'nobody': 38}, {'...': 2237}, {'door': 2238}, {'s': 2239}, {'<their>': 2239, 'N': 2240, 'the':
2239}, {'<their>': 2239, 'N': 2240, 'at': 2241, 'on': 2241, 'the': 2239}, {'...': 835, '<work_thing>': 585}, {'^':
2243}, {'s': 2244}, {'over': 844, 'through': 844, 'thru': 844, 'up': 844}, {'^': 842}, {'<their>': 586, 'N': 843, 'a':
2247, 'the': 2247}, {'<their>': 2244, 'N': 2245, 'back': 2246, 'over': 2248, 'right': 2246, 'through': 2248, 'thru':
2248, 'up': 2248}, {'up': 1537}, {'<them>': 1957, 'N': 2094, 'her': 2250}, {'off': 2047, 'out': 2047}, {'at': 533,
'for': 533, 'on': 533, 'with': 533}, {'in': 2253}, {'<their>': 533, 'N': 1997, 'out': 1998, 'up': 844}, {'with': 273},
{'...': 2256}, {'in': 1935, 'up': 1935}, {'<them>': 2258, 'N': 2258}, {'volunteer': 533}, {'a': 2260}, {'as': 2261,
'for': 534, 'pro': 535, 'unpaid': 533}, {'<their>': 539, 'a': 539, 'an': 539, 'the': 539}, {'^': 2263}, {'of': 2264},
{'': (18, 'gave:mentoring'), '<their>': 539, 'a': 539, 'an': 539, 'the': 539}, {'^': 2266}, {'^': 539, 'about': 540,
'ahead': 2265, 'before': 2264, 'for': 2267, 'in': 540, 'on': 540, 'through': 540, 'with': 540}, {'^': 539, 'ahead':
2265, 'before': 2264, 'for': 2267, 'on': 540, 'through': 540}, {'at': 5, 'for': 5, 'in': 5, 'of': 5}, {'...': 2270},
{'...': 2270, '0': 2271}, {'boys': 2271, 'children': 2271, 'class': 2271, 'girls': 2271, 'juniors': 2271, 'kids':
2271, 'pupils': 2271, 'u0': 2271, 'under': 2272, 'youngsters': 2271}, {'^': 2273}, {'...': 2262, '<them>': 2268, 'N':
2269, '^': 2273, 'as': 2261, 'for': 534, 'pro': 535, 'the': 2274, 'unpaid': 533}, {'for': 540, 'on': 540, 'through':
540}, {'<them>': 1886, 'N': 2276}, {'<off_it>': 553, 'agreed': 16, 'alone': 38, 'arranged': 16, 'been': 555, 'being':
555, 'booked': 16, 'by': 2031, 'confirmed': 16, 'fixed': 16, 'gets': 555, 'got': 555, 'had': 557, 'has': 558, 'is':
2176, 'moved': 2076, 'on': 2033, 'planned': 16, 's': 2178, 'scheduled': 16, 'set': 1959, 'w': 561, 'was': 555, 'were':
555, 'with': 561}, {'': (16, 'gave:feedback'), '...': 835, '<work_thing>': 585}, {'^': 2279}, {'s': 2280}, {'<their>':
2280, 'N': 2281, 'a': 2247, 'the': 2247}, {'back': 2246, 'over': 2248, 'right': 2246, 'through': 2282, 'thru': 2248,
'up': 2248}, {'me': 2203, 'nothing': 38}, {'to': 2284}, {'to': 2186}, {'<them>': 1957, 'N': 1538}, {'...': 836, '^':
837, 'linkedin': 38, 'photo': 38, 'photos': 38, 'post': 38, 'posts': 38, 'profile': 38, 'status': 38, 'stories': 38,
'story': 38, 'tweet': 38, 'update': 38}, {'s': 2288}, {'<their>': 838, 'N': 2289}, {'on': 2290}, {'to': 840}, {'back':
2292, 'to': 840}, {'back': 2293, 'emailed': 2293, 'given': 2293, 'handed': 2293, 'mailed': 2293, 'sent': 2293,
'texted': 2293, 'went': 2293}, {'^': 2294}, {'<them>': 5, 'N': 5}, {'for': 2296}, {'...': 2297}, {'^': 2298},
{'<their>': 2299, 'a': 2299, 'an': 2299, 'the': 2299}, {'a': 1895, 'breakfast': 18, 'brunch': 18, 'call': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18, 'our': 1895, 'the':
1895}, {'<them>': 1538, 'N': 1538}, {'': (15, 'gave:intro'), 'N': 381}, {'a': 381, 'an': 381, 'my': 381, 'our': 381,
'some': 381, 'the': 381, 'three': 381, 'two': 381}, {'': (15, 'gave:intro'), 'N': 381, '^': 2304}, {'and': 382, 'to':
382, 'w': 382, 'with': 382}, {'and': 2303, 'to': 2305, 'up': 2306, 'w': 382, 'with': 2305}, {'and': 2303, 'to': 2305,
'with': 2305}, {'other': 2138}, {'each': 2309}, {'^': 381, 'to': 2310, 'up': 2138, 'with': 2310}, {'<them>': 2307,
'N': 2308, 'them': 2311}, {'for': 285, 'into': 285, 'to': 285}, {'for': 285, 'in': 2313, 'into': 285, 'to': 285},
{'<me>': 2314}, {'asking': 22, 'calling': 22, 'hiring': 22, 'inviting': 22}, {'away': 2081, 'into': 92, 'off': 92,
'to': 92, 'toward': 92, 'towards': 92}, {'<me>': 2317}, {'a': 5, 'our': 5, 'the': 5}, {'at': 2319, 'for': 2319, 'in':
2319}, {'breakfast': 2320, 'breakfasts': 2320, 'clothes': 2320, 'dinners': 2320, 'donations': 2320, 'food': 2320,
'lunches': 2320, 'meals': 2320, 'parcels': 2320, 'soup': 2320, 'tea': 2320}, {'^': 2321}, {'about': 38, 'off': 38,
'round': 38, 'together': 38}, {'<them>': 2210, 'N': 2210, 'a': 2211, 'going': 38, 'hold': 38, 'in': 412, 'through':
38, 'to': 38}, {'planned': 38}, {'ahead': 38, 'as': 2325, 'forward': 38, 'through': 38}, {'off': 38, 'place': 38},
{'be': 2226, 'call': 38, 'catch': 415, 'caught': 38, 'come': 2323, 'contact': 38, 'find': 38, 'fly': 38, 'get': 2324,
'go': 2326, 'got': 2213, 'happen': 38, 'hold': 38, 'make': 2214, 'manage': 2218, 'materialise': 38, 'materialize': 38,
'meet': 38, 'met': 38, 'pan': 2098, 'phone': 38, 'quite': 2217, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38,
'speak': 38, 'spoke': 38, 'take': 2327, 'talk': 38, 'talked': 38, 'visit': 38, 'work': 2098}, {'not': 2328, 'we': 28},
{'about': 38, 'off': 38, 'on': 38, 'round': 38, 'together': 38}, {'in': 38}, {'around': 799, 'round': 799}, {'get':
2332, 'got': 2332, 'gotten': 2332}, {'for': 38, 'to': 38}, {'time': 2334}, {'': (0, 'missed'), 'any': 2335, 'enough':
2335, 'the': 2335, 'time': 2334}, {'any': 2335, 'enough': 2335, 'the': 2335, 'time': 2334}, {'<them>': 2210, 'N':
2210, 'a': 2211, 'around': 799, 'going': 38, 'hold': 38, 'in': 412, 'round': 799, 'through': 38, 'to': 38}, {'<them>':
2210, 'N': 2210, 'around': 799, 'hold': 38, 'round': 799, 'through': 38}, {'in': 38, 'on': 38}, {'a': 2211, 'around':
799, 'hold': 38, 'in': 412, 'round': 799, 'through': 38, 'to': 38}, {'around': 799, 'hold': 38, 'round': 799,
'through': 38}, {'call': 38, 'catch': 415, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2341, 'got': 2342,
'gotten': 2332, 'make': 2214, 'meet': 38, 'met': 38, 'phone': 38, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38,
'speak': 38, 'spoke': 38, 'talk': 38, 'talked': 38, 'visit': 38}, {'appear': 38, 'be': 2206, 'call': 38, 'catch': 415,
'caught': 38, 'come': 2330, 'connect': 38, 'contact': 38, 'dial': 2331, 'ever': 2333, 'find': 2336, 'fly': 38,
'found': 2337, 'get': 2338, 'go': 2326, 'got': 2339, 'gotten': 2332, 'had': 2337, 'happen': 38, 'have': 2337, 'hold':
38, 'join': 38, 'log': 2340, 'make': 2214, 'manage': 2218, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met':
38, 'now': 2220, 'pan': 2098, 'phone': 38, 'quite': 2343, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak':
38, 'spoke': 38, 'surface': 38, 'take': 2327, 'talk': 38, 'talked': 38, 'visit': 38, 'work': 2098, 'yet': 2333}, {'t':
2344}, {'be': 2226, 'call': 38, 'catch': 415, 'caught': 38, 'come': 2323, 'contact': 38, 'ever': 2333, 'find': 38,
'fly': 38, 'get': 2338, 'go': 2326, 'got': 2339, 'gotten': 2332, 'happen': 38, 'hold': 38, 'make': 2214, 'manage':
2218, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met': 38, 'pan': 2098, 'phone': 38, 'quite': 2343, 'reach':
38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'take': 2327, 'talk': 38, 'talked': 38, 'visit':
38, 'work': 2098, 'yet': 2333}, {'...': 93, ':': 92}, {'assembly': 2231, 'class': 2231, 'duty': 2231, 'group': 2231,
'lesson': 2231, 'reading': 2231, 'round': 2231, 'route': 2231, 'session': 2231, 'shift': 2231, 'slot': 2231, 'stall':
2231, 'tour': 2231, 'turn': 2231}, {'...': 2348, 'assembly': 2231, 'class': 2231, 'duty': 2231, 'group': 2231,
'lesson': 2231, 'reading': 2231, 'round': 2231, 'route': 2231, 'session': 2231, 'shift': 2231, 'slot': 2231, 'stall':
2231, 'tour': 2231, 'turn': 2231}, {'^': 5, 'for': 2230}, {'...': 2348, '^': 5, 'assembly': 2231, 'class': 2350,
'desk': 533, 'duty': 2350, 'group': 2231, 'lesson': 2350, 'reading': 2231, 'round': 2231, 'route': 2231, 'session':
2231, 'shift': 2350, 'shop': 533, 'slot': 2350, 'stall': 2350, 'stand': 533, 'tour': 2231, 'turn': 2350}, {'^': 5,
'class': 533, 'desk': 533, 'duty': 533, 'lesson': 533, 'shift': 533, 'shop': 533, 'slot': 533, 'stall': 533, 'stand':
533, 'turn': 533}, {'s': 2352}, {'<them>': 533}, {'for': 2354}, {'...': 2231, '0': 2349, '<their>': 2351, 'N': 2353,
'a': 2349, 'an': 2349, 'for': 2230, 'in': 2355, 'the': 2349, 'three': 2349, 'two': 2349}, {'...': 2231, 'for': 2230},
{'from': 38}, {'off': 2048, 'out': 2047}, {'vain': 38}, {'find': 38}, {'to': 2361}, {'for': 2186, 'in': 2360, 'only':
2362, 'to': 2361}, {'<their>': 38, 'N': 434, 'the': 38}, {'by': 2364, 'past': 2364}, {'...': 2363, 'by': 2364, 'past':
2364, 'right': 2365, 'straight': 2365}, {'$$': 38, 'home': 313}, {'day': 38}, {'home': 38, 'the': 2368}, {'$$': 38,
'by': 38, 'for': 2369, 'when': 38}, {'gone': 2367, 'left': 2370}, {'about': 1908, 'all': 1911, 'booked': 1908, 'down':
1908, 'geared': 1909, 'hoping': 1908, 'itching': 1908, 'just': 1910, 'poised': 1908, 'primed': 1908, 'ready': 1908,
'set': 1908}, {'ask': 38, 'call': 38, 'catch': 38, 'come': 38, 'drive': 38, 'drop': 38, 'go': 38, 'have': 38, 'host':
38, 'join': 38, 'meet': 38, 'pop': 38, 'ring': 38, 'see': 38, 'sit': 38, 'speak': 38, 'take': 38, 'talk': 38, 'thank':
38, 'visit': 38, 'write': 38}, {'to': 2373}, {'hoped': 2374, 'intended': 2374, 'meant': 2374, 'planned': 2374,
'wanted': 2374}, {'gone': 2367, 'left': 313}, {'much': 2375}, {'already': 2371, 'been': 2372, 'half': 2375, 'hoped':
2374, 'intended': 2374, 'just': 2376, 'meant': 2374, 'planned': 2374, 'rather': 2375, 'really': 2375, 'so': 2375,
'very': 2377, 'wanted': 2374}, {'': (11, 'thinking'), 'that': 22}, {'me': 2379}, {'on': 2380, 'to': 2380}, {'<until>':
2076, 'by': 2076}, {'<off_it>': 553, 'agreed': 16, 'arranged': 16, 'been': 555, 'being': 555, 'booked': 16,
'confirmed': 16, 'fixed': 16, 'gets': 555, 'got': 555, 'had': 557, 'has': 558, 'is': 2176, 'moved': 2076, 'planned':
16, 's': 2178, 'scheduled': 16, 'set': 1959, 'w': 561, 'was': 555, 'were': 555, 'with': 561}, {'<them>': 565}, {'to':
2384}, {'...': 2385}, {'^': 2386}, {'for': 2354, 'in': 2355}, {'': (2, 'plan'), 'D': 16}, {'': (2, 'plan'), 'D': 16,
'for': 2389, 'in': 2105, 'out': 2105}, {'<good_cause>': 5}, {'<cause>': 2391}, {'<cause>': 2391, 'a': 2392, 'our':
2392, 'the': 2392}, {'at': 2393, 'for': 2393, 'in': 2393, 'with': 2393}, {'free': 533, 'pro': 535, 'unpaid': 533,
'voluntary': 533, 'volunteer': 533, 'volunteering': 533}, {'...': 2394, 'at': 2393, 'for': 2393, 'free': 533, 'in':
2393, 'of': 2395, 'pro': 535, 'unpaid': 533, 'voluntary': 533, 'volunteer': 533, 'volunteering': 533, 'with': 2393},
{'^': 565, 's': 566}, {'<their>': 566, '<them>': 566, 'N': 2397}, {'for': 2398, 'to': 2398, 'with': 2398}, {'at': 533,
'for': 533, 'on': 533}, {'<cause>': 2391, 'a': 2392, 'free': 2400, 'nothing': 2400, 'our': 2392, 'the': 2392},
{'bono': 2400}, {'at': 533, 'for': 533, 'in': 533, 'on': 533}, {'time': 2399}, {'<time_unit>': 2396, 'assembly': 2399,
'at': 2393, 'class': 2399, 'demo': 2399, 'for': 2401, 'in': 2393, 'lesson': 2399, 'masterclass': 2399, 'pro': 2402,
'session': 2399, 'shift': 2403, 'stint': 2403, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'tour': 2399,
'training': 2399, 'turn': 2403, 'unpaid': 2400, 'with': 2393, 'workshop': 2399}, {'<their>': 533, 'N': 2043}, {'at':
2406, 'for': 2406, 'on': 2406}, {'...': 2407, 'at': 2406, 'for': 2406, 'on': 2406}, {'<their>': 533, '<them>': 533,
'N': 2043}, {'...': 2407, 'at': 2406, 'for': 2409, 'on': 2406}, {'...': 2348, 'afternoon': 2408, 'assembly': 2231,
'class': 2231, 'day': 2408, 'days': 2408, 'duty': 2231, 'evening': 2408, 'group': 2231, 'h': 2408, 'hour': 2408,
'hours': 2408, 'hr': 2408, 'hrs': 2408, 'lesson': 2231, 'morning': 2408, 'reading': 2231, 'round': 2231, 'route':
2231, 'session': 2231, 'shift': 2410, 'shifts': 2408, 'slot': 2231, 'stall': 2231, 'stint': 2408, 'tour': 2231,
'turn': 2231}, {'...': 2348, '^': 2298, 'assembly': 2231, 'class': 2231, 'duty': 2231, 'group': 2231, 'lesson': 2231,
'reading': 2231, 'round': 2231, 'route': 2231, 'session': 2231, 'shift': 2231, 'slot': 2231, 'stall': 2231, 'tour':
2231, 'turn': 2231}, {'recommendation': 579}, {'linkedin': 2413, 'recommendation': 579, 'reference': 579,
'testimonial': 579}, {'out': 588}, {'^': 2414, 'endorsement': 588, 'plug': 588, 'recommendation': 588, 'reference':
588, 'referral': 588, 'shout': 2415, 'shoutout': 588, 'testimonial': 588}, {'...': 2416, '^': 2414, 'endorsement':
588, 'plug': 588, 'recommendation': 588, 'reference': 588, 'referral': 588, 'shout': 2415, 'shoutout': 588,
'testimonial': 588}, {'endorsement': 588, 'plug': 588, 'recommendation': 588, 'reference': 588, 'referral': 588,
'shout': 2415, 'shoutout': 588, 'testimonial': 588}, {'...': 2418, 'endorsement': 588, 'plug': 588, 'recommendation':
588, 'reference': 588, 'referral': 588, 'shout': 2415, 'shoutout': 588, 'testimonial': 588}, {'a': 2417, 'an': 2417,
'my': 2419, 'the': 2417}, {'free': 533, 'of': 2395, 'pro': 535, 'unpaid': 533, 'voluntary': 533, 'volunteer': 533,
'volunteering': 533}, {'a': 2419, 'an': 2419, 'my': 2419, 'the': 2419}, {'<them>': 588}, {'for': 2423},
{'recommendation': 2424}, {'of': 2425}, {'assembly': 2399, 'class': 2399, 'demo': 2399, 'duty': 2231, 'group': 2231,
'lesson': 2399, 'letter': 2426, 'masterclass': 2399, 'reading': 2231, 'recommendation': 2424, 'reference': 2424,
'round': 2231, 'route': 2231, 'session': 2399, 'shift': 2231, 'slot': 2231, 'stall': 2231, 'story': 2404, 'storytime':
2399, 'talk': 2399, 'testimonial': 2424, 'tour': 2399, 'training': 2399, 'turn': 2231, 'workshop': 2399}, {'bank': 5,
'drive': 5, 'kitchen': 5, 'pick': 5, 'round': 5, 'run': 5, 'shift': 5}, {'...': 2297, 'blood': 2428, 'bread': 2428,
'breakfast': 2428, 'clothes': 2428, 'coffee': 2428, 'food': 2428, 'litter': 2428, 'night': 2428, 'soup': 2428, 'tea':
2428}, {'between': 381, 'for': 381, 'of': 381, 'to': 381}, {'intro': 2430, 'introduction': 2430}, {'mail': 2431},
{'e': 2432, 'email': 2431, 'intro': 2430, 'introduction': 2430, 'mail': 2431, 'whatsapp': 2431}, {'in': 2433}, {'opt':
2434}, {'<them>': 588, 'N': 588}, {'for': 2436}, {'call': 2437, 'for': 2436}, {'recommendation': 2437, 'reference':
2438, 'referral': 2437, 'testimonial': 2437}, {'for': 586, 'w': 586, 'with': 586}, {'exam': 2440, 'interview': 2440,
'interviews': 2440, 'pitch': 2440, 'presentation': 2440}, {'to': 382}, {'N': 2442}, {'of': 2443}, {'...': 2427, '^':
2429, 'afternoon': 2408, 'assembly': 2399, 'class': 2399, 'day': 2408, 'days': 2408, 'demo': 2399, 'double': 2435,
'duty': 2231, 'evening': 2408, 'glowing': 2439, 'good': 2439, 'group': 2231, 'h': 2408, 'hour': 2408, 'hours': 2408,
'hr': 2408, 'hrs': 2408, 'lesson': 2399, 'letter': 2426, 'masterclass': 2399, 'mock': 2441, 'morning': 2408,
'presentation': 2444, 'quick': 2433, 'reading': 2231, 'recommendation': 2437, 'reference': 2438, 'referral': 2437,
'round': 2231, 'route': 2231, 'session': 2399, 'shift': 2410, 'shifts': 2408, 'slot': 2231, 'stall': 2231, 'stint':
2408, 'story': 2404, 'storytime': 2399, 'strong': 2439, 'talk': 2399, 'testimonial': 2437, 'tour': 2399, 'training':
2399, 'turn': 2231, 'warm': 2433, 'workshop': 2399}, {'between': 2303, 'for': 2303, 'from': 382, 'of': 381, 'to': 381,
'with': 382}, {'intro': 2446, 'introduction': 2430}, {'...': 2427, '^': 2429, 'afternoon': 2408, 'assembly': 2399,
'class': 2399, 'day': 2408, 'days': 2408, 'demo': 2399, 'duty': 2231, 'e': 2432, 'email': 2447, 'evening': 2408,
'group': 2231, 'h': 2408, 'hour': 2408, 'hours': 2408, 'hr': 2408, 'hrs': 2408, 'intro': 2446, 'introduction': 2430,
'lesson': 2399, 'letter': 2426, 'mail': 2447, 'masterclass': 2399, 'mock': 2441, 'morning': 2408, 'reading': 2231,
'recommendation': 2424, 'reference': 2424, 'round': 2231, 'route': 2231, 'session': 2399, 'shift': 2410, 'shifts':
2408, 'slot': 2231, 'stall': 2231, 'stint': 2408, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'testimonial': 2424,
'tour': 2399, 'training': 2399, 'turn': 2231, 'whatsapp': 2431, 'workshop': 2399}, {'afternoon': 2408, 'day': 2408,
'days': 2408, 'evening': 2408, 'h': 2408, 'hour': 2408, 'hours': 2408, 'hr': 2408, 'hrs': 2408, 'morning': 2408,
'shift': 2408, 'shifts': 2408, 'stint': 2408}, {'free': 2400, 'nothing': 2400}, {'...': 5}, {'^': 2451}, {'a': 2449},
{'blood': 2428, 'bread': 2428, 'breakfast': 2428, 'clothes': 2428, 'coffee': 2428, 'food': 2428, 'litter': 2428,
'night': 2428, 'soup': 2428, 'tea': 2428}, {'^': 2454}, {'call': 38}, {'1': 401, 'board': 2456, 'call': 38, 'demo':
38, 'meeting': 38, 'session': 38, 'standup': 38, 'sync': 38, 'teams': 2456, 'zoom': 38}, {'1': 401, 'a': 2457,
'board': 2456, 'call': 38, 'demo': 38, 'meeting': 38, 'my': 2457, 'our': 2457, 'session': 38, 'standup': 38, 'sync':
38, 'teams': 2456, 'the': 2457, 'zoom': 38}, {'pass': 38}, {'off': 38, 'to': 2459}, {'': (0, 'missed'), 'about': 38,
'off': 38, 'on': 38, 'round': 38, 'to': 2458, 'together': 38}, {'': (0, 'missed'), '1': 401, 'a': 2457, 'board': 2456,
'call': 38, 'demo': 38, 'meeting': 38, 'my': 2457, 'our': 2457, 'session': 38, 'standup': 38, 'sync': 38, 'teams':
2456, 'the': 2457, 'zoom': 38}, {'in': 2462, 'into': 2458}, {'call': 38, 'catch': 38, 'chat': 38, 'meet': 38, 'ring':
38, 'say': 38, 'see': 38, 'speak': 38, 'talk': 38}, {'to': 2464}, {'chance': 2465, 'hold': 38}, {'': (0, 'missed'),
'call': 38, 'catch': 38, 'chat': 38, 'meet': 38, 'ring': 38, 'say': 38, 'see': 38, 'speak': 38, 'talk': 38}, {'to':
2467}, {'far': 38}, {'ground': 313}, {'the': 2470}, {'a': 2466, 'around': 2468, 'as': 2469, 'done': 313, 'going': 38,
'held': 313, 'hold': 38, 'in': 412, 'off': 2471, 'round': 2468, 'there': 38, 'through': 38, 'to': 2467}, {'around':
799, 'as': 2469, 'done': 313, 'held': 313, 'hold': 38, 'off': 2471, 'round': 799, 'there': 38, 'through': 38}, {'':
(0, 'missed'), 'to': 2458}, {'': (0, 'missed'), 'it': 2474}, {'send': 38}, {'a': 2466, 'around': 2468, 'hold': 38,
'in': 412, 'round': 2468, 'through': 38, 'to': 2467}, {'call': 38, 'catch': 415, 'caught': 38, 'contact': 38, 'find':
38, 'get': 2477, 'got': 2342, 'gotten': 2332, 'make': 2214, 'meet': 38, 'met': 38, 'phone': 38, 'reach': 38,
'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'talk': 38, 'talked': 38, 'visit': 38}, {'': (0,
'missed'), 'for': 2458, 'to': 2458}, {'': (0, 'missed'), 'up': 2479}, {'up': 2479}, {'answer': 38, 'appear': 38,
'attend': 2458, 'be': 2226, 'call': 38, 'came': 2460, 'catch': 415, 'caught': 38, 'come': 2461, 'connect': 38,
'contact': 38, 'dial': 2463, 'ever': 2333, 'find': 2336, 'fly': 38, 'found': 2337, 'get': 2472, 'go': 2326, 'got':
2473, 'gotten': 2332, 'had': 2337, 'happen': 38, 'happened': 38, 'have': 2337, 'hold': 38, 'join': 2462, 'log': 2340,
'made': 774, 'make': 2475, 'manage': 2218, 'materialise': 38, 'materialised': 38, 'materialize': 38, 'meet': 38,
'met': 38, 'pan': 2098, 'phone': 38, 'pick': 403, 'press': 2476, 'quite': 2478, 'reach': 38, 'reached': 38, 'ring':
38, 'see': 38, 'send': 774, 'show': 2480, 'speak': 38, 'spoke': 38, 'surface': 38, 'take': 2327, 'talk': 38, 'talked':
38, 'took': 2221, 'turn': 2481, 'visit': 38, 'work': 2098, 'yet': 2333}, {'^': 2451, 'at': 533, 'for': 533, 'on':
533}, {'bono': 2483}, {'assembly': 2399, 'class': 2399, 'demo': 2399, 'lesson': 2399, 'masterclass': 2399, 'session':
2399, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'tour': 2399, 'training': 2399, 'workshop': 2399}, {'...': 2485,
'assembly': 2399, 'class': 2399, 'demo': 2399, 'lesson': 2399, 'masterclass': 2399, 'mock': 2441, 'session': 2399,
'story': 2404, 'storytime': 2399, 'talk': 2399, 'tour': 2399, 'training': 2399, 'workshop': 2399}, {'...': 2427, '^':
2429, 'assembly': 2399, 'class': 2399, 'demo': 2399, 'duty': 2231, 'e': 2432, 'email': 2447, 'glowing': 2439, 'good':
2439, 'group': 2231, 'intro': 2446, 'introduction': 2430, 'lesson': 2399, 'letter': 2426, 'mail': 2447, 'masterclass':
2399, 'presentation': 2444, 'reading': 2231, 'recommendation': 2437, 'reference': 2438, 'referral': 2437, 'round':
2231, 'route': 2231, 'session': 2399, 'shift': 2231, 'slot': 2231, 'stall': 2231, 'story': 2404, 'storytime': 2399,
'strong': 2439, 'talk': 2399, 'testimonial': 2437, 'tour': 2399, 'training': 2399, 'turn': 2231, 'whatsapp': 2431,
'workshop': 2399}, {'...': 2348, 'afternoon': 2408, 'assembly': 2231, 'class': 2231, 'day': 2408, 'days': 2408,
'duty': 2231, 'evening': 2408, 'group': 2231, 'h': 2408, 'hour': 2408, 'hours': 2408, 'hr': 2408, 'hrs': 2408,
'lesson': 2231, 'mock': 2441, 'morning': 2408, 'reading': 2231, 'round': 2231, 'route': 2231, 'session': 2231,
'shift': 2410, 'shifts': 2408, 'slot': 2231, 'stall': 2231, 'stint': 2408, 'tour': 2231, 'turn': 2231}, {'...': 2405,
'0': 2411, '<their>': 2412, '<them>': 2420, '<time_unit>': 2421, 'N': 2422, 'a': 2445, 'an': 2448, 'assembly': 2399,
'class': 2399, 'demo': 2399, 'five': 2449, 'for': 2450, 'four': 2449, 'free': 2452, 'half': 2453, 'lesson': 2399,
'masterclass': 2399, 'mock': 2441, 'my': 2455, 'not': 2482, 'our': 2455, 'pro': 2484, 'session': 2399, 'six': 2449,
'some': 2486, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'that': 2433, 'the': 2487, 'three': 2411, 'tour': 2399,
'training': 2399, 'two': 2488, 'unpaid': 2483, 'voluntary': 2452, 'workshop': 2399}, {'<them>': 2210, 'N': 2210, 'a':
2466, 'around': 2468, 'as': 2469, 'done': 313, 'going': 38, 'held': 313, 'hold': 38, 'in': 412, 'off': 2471, 'round':
2468, 'there': 38, 'through': 38, 'to': 2467}, {'<them>': 2210, 'N': 2210, 'around': 799, 'as': 2469, 'done': 313,
'held': 313, 'hold': 38, 'off': 2471, 'round': 799, 'there': 38, 'through': 38}, {'answer': 38, 'appear': 38,
'attend': 2458, 'call': 38, 'came': 2460, 'catch': 415, 'caught': 38, 'come': 2461, 'connect': 38, 'contact': 38,
'dial': 2463, 'ever': 2333, 'find': 2336, 'fly': 38, 'found': 2337, 'get': 2490, 'go': 2326, 'got': 2491, 'gotten':
2332, 'had': 2337, 'happen': 38, 'happened': 38, 'have': 2337, 'hit': 2476, 'hold': 38, 'join': 2462, 'log': 2340,
'made': 774, 'make': 2475, 'manage': 2218, 'materialise': 38, 'materialised': 38, 'meet': 38, 'met': 38, 'pan': 2098,
'phone': 38, 'pick': 403, 'quite': 2478, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'send': 774, 'show': 2480,
'speak': 38, 'spoke': 38, 'surface': 38, 'take': 2327, 'talk': 38, 'talked': 38, 'turn': 2481, 'visit': 38, 'work':
2098, 'yet': 2333}, {'t': 2492}, {'answer': 38, 'appear': 38, 'attend': 2458, 'be': 2226, 'call': 38, 'came': 2460,
'catch': 415, 'caught': 38, 'come': 2461, 'connect': 38, 'contact': 38, 'dial': 2463, 'ever': 2333, 'find': 2336,
'fly': 38, 'found': 2337, 'get': 2490, 'go': 2326, 'got': 2491, 'gotten': 2332, 'had': 2337, 'happen': 38, 'happened':
38, 'have': 2337, 'hold': 38, 'join': 2462, 'log': 2340, 'made': 774, 'make': 2475, 'manage': 2218, 'materialise': 38,
'materialised': 38, 'materialize': 38, 'meet': 38, 'met': 38, 'pan': 2098, 'phone': 38, 'pick': 403, 'press': 2476,
'quite': 2478, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'send': 774, 'show': 2480, 'speak': 38, 'spoke': 38,
'surface': 38, 'take': 2327, 'talk': 38, 'talked': 38, 'turn': 2481, 'visit': 38, 'work': 2098, 'yet': 2333}, {'of':
588}, {'direction': 2495}, {'the': 2496}, {'at': 588, 'in': 2497, 'to': 588, 'toward': 588, 'towards': 588},
{'<them>': 2498, 'N': 2498}, {'from': 28, 'that': 28, 'through': 28, 'via': 28}, {'out': 2322}, {'^': 593, 'a': 594,
'the': 594}, {'w': 2502, 'with': 2502}, {'<them>': 2503}, {'to': 2504}, {'s': 81}, {'<their>': 81, 'N': 2506, 'my':
81, 'our': 81, 'the': 81, 'to': 81}, {'^': 2507}, {'forget': 2508}, {'t': 2509}, {'bono': 2452}, {'a': 2455, 'an':
2455, 'forget': 2508, 'free': 2452, 'my': 2455, 'n': 2510, 'not': 2509, 'our': 2455, 'pro': 2511, 't': 2509, 'the':
2455, 'unpaid': 2452, 'voluntary': 2452}, {'<their>': 533, 'N': 1997, 'for': 1998}, {'a': 2455, 'an': 2455, 'my':
2455, 'our': 2455, 'the': 2455}, {'<their>': 81, 'N': 2506, 'my': 81, 'our': 81}, {'^': 2515}, {'forget': 2516}, {'t':
2517}, {'<time_unit>': 2421, 'shift': 2403, 'stint': 2403, 'turn': 2403}, {'...': 2519, '<time_unit>': 2421, '^':
596}, {'<give1>': 81, '<giveinf>': 81, '<to_do>': 81}, {'^': 2521}, {'to': 2522}, {'<give1>': 103, '<giveinf>': 103,
'<to_do>': 103, 'choose': 103, 'decide': 103, 'pick': 103}, {'^': 2524}, {'to': 2525}, {'<me>': 2523, '<them>': 2526,
'N': 2526}, {'to': 2527}, {'^': 2126, 'across': 2130, 'along': 2130, 'down': 2130, 'in': 2130, 'over': 2130, 'round':
2130, 'to': 2129, 'up': 2130, 'with': 2135}, {'^': 2126, 'across': 2141, 'along': 2141, 'down': 2141, 'in': 2141,
'out': 2145, 'over': 2141, 'round': 2141, 'to': 2140, 'up': 2141, 'with': 2135}, {'<them>': 2529, 'N': 2530}, {'<i>':
38}, {'<i>': 38, 'about': 38, 'of': 38, 'that': 2532}, {'<i>': 38, 'that': 2532}, {'': (17, 'gave:knowledge'),
'<their>': 539, 'a': 539, 'an': 539, 'the': 539}, {'^': 2535}, {'^': 565, 'about': 566, 'ahead': 2265, 'before': 2264,
'for': 2536, 'in': 566, 'on': 566}, {'ahead': 2265, 'before': 2264, 'for': 2264}, {'<them>': 2537, 'N': 2538},
{'about': 586, 'for': 586, 'on': 586, 're': 586}, {'up': 2540}, {'comments': 2540, 'corrections': 2540, 'edits': 2540,
'feedback': 2540, 'mark': 2541, 'markup': 2540, 'notes': 2540, 'redlines': 2540, 'remarks': 2540, 'thoughts': 2540},
{'few': 2542}, {'a': 2543, 'back': 2542, 'comments': 2540, 'corrections': 2540, 'detailed': 2542, 'edits': 2540,
'feedback': 2540, 'honest': 2542, 'mark': 2541, 'markup': 2540, 'my': 2542, 'notes': 2540, 'redlines': 2540,
'remarks': 2540, 'some': 2542, 'thoughts': 2540}, {'my': 2124, 'our': 2124}, {'^': 2545}, {'': (23, 'contact'), '$$':
38, '<them>': 2546, 'D': 38, 'again': 38, 'at': 38, 'because': 38, 'due': 38, 'last': 38, 'of': 38, 'on': 38, 'this':
38, 'with': 38}, {'<them>': 2544, 'N': 2544, 'by': 273, 'in': 273, 'off': 2547, 'out': 2048}, {'airport': 5,
'appointment': 5, 'doctor': 5, 'garage': 5, 'hospital': 5, 'station': 5, 'vet': 5}, {'^': 2549}, {'<their>': 2550,
'^': 2128, 'the': 2550}, {'^': 2126, 'across': 2130, 'along': 2130, 'down': 2130, 'in': 2130, 'over': 2130, 'round':
2130, 'to': 2551, 'up': 2130, 'with': 2135}, {'<their>': 2550, 'N': 2139, '^': 2128, 'the': 2550}, {'^': 2126,
'across': 2141, 'along': 2141, 'down': 2141, 'in': 2141, 'out': 2145, 'over': 2141, 'round': 2141, 'to': 2553, 'up':
2141, 'with': 2135}, {'...': 2363, '<them>': 2552, 'N': 2554, 'by': 2364, 'past': 2364, 'right': 2365, 'straight':
2365}, {'for': 613}, {'...': 2556}, {'an': 2557, 'my': 2557, 'our': 2557, 'some': 2557, 'the': 2557}, {'^': 2558},
{'out': 2559, 'up': 2559}, {'on': 1538, 'to': 1538, 'up': 1538}, {'<them>': 2561, 'N': 2094}, {'from': 273, 'to':
2504}, {'for': 588, 'of': 588}, {'<contact_of>': 2564, 'comments': 2540, 'corrections': 2540, 'edits': 2540,
'feedback': 2540, 'notes': 2540, 'redlines': 2540, 'remarks': 2540, 'suggestions': 2540}, {'s': 593}, {'$$': 585},
{'comments': 585, 'corrections': 585, 'edits': 585, 'feedback': 585, 'notes': 585, 'remarks': 585, 'suggestions': 585,
'thoughts': 585}, {'of': 2568}, {'candidates': 579, 'comments': 2567, 'contacts': 579, 'corrections': 2567, 'edits':
2567, 'feedback': 2567, 'leads': 579, 'list': 2569, 'lot': 2569, 'name': 579, 'names': 579, 'notes': 2567, 'numbers':
579, 'page': 2569, 'pages': 2569, 'people': 579, 'redlines': 2567, 'sheet': 2569, 'suggestions': 2567}, {'...': 2570,
'candidates': 579, 'comments': 2567, 'contacts': 579, 'corrections': 2567, 'edits': 2567, 'feedback': 2567, 'leads':
579, 'list': 2569, 'lot': 2569, 'name': 579, 'names': 579, 'notes': 2567, 'numbers': 579, 'page': 2569, 'pages': 2569,
'people': 579, 'redlines': 2567, 'sheet': 2569, 'suggestions': 2567}, {'': (19, 'gave:resource'), 'of': 2568},
{'<contact_of>': 579}, {'article': 596, 'book': 596, 'candidates': 579, 'checklist': 596, 'comments': 2567,
'contacts': 579, 'corrections': 2567, 'd': 1943, 'edits': 2567, 'feedback': 2567, 'guide': 596, 'leads': 579, 'link':
596, 'list': 2572, 'll': 1943, 'lot': 2569, 'name': 579, 'names': 579, 'notes': 2567, 'numbers': 579, 'page': 2569,
'pages': 2569, 'people': 579, 'podcast': 596, 'redlines': 2567, 's': 2573, 'sheet': 2569, 'should': 1943,
'spreadsheet': 596, 'suggestions': 2567, 'template': 596, 'will': 1943, 'would': 1943}, {'candidates': 579,
'contacts': 579, 'leads': 579, 'name': 579, 'names': 579, 'numbers': 579, 'people': 579}, {'...': 2575, 'candidates':
579, 'contacts': 579, 'leads': 579, 'name': 579, 'names': 579, 'numbers': 579, 'people': 579}, {'of': 2576}, {'...':
2574, 'article': 596, 'book': 596, 'candidates': 579, 'checklist': 596, 'comments': 2567, 'contacts': 579,
'corrections': 2567, 'couple': 2577, 'edits': 2567, 'feedback': 2567, 'few': 2576, 'guide': 596, 'leads': 579, 'link':
596, 'list': 2572, 'lot': 2569, 'name': 579, 'names': 579, 'notes': 2567, 'numbers': 579, 'page': 2569, 'pages': 2569,
'people': 579, 'podcast': 596, 'redlines': 2567, 's': 2573, 'sheet': 2569, 'spreadsheet': 596, 'suggestions': 2567,
'template': 596}, {'article': 596, 'book': 596, 'checklist': 596, 'd': 1943, 'guide': 596, 'link': 596, 'list': 596,
'll': 1943, 'podcast': 596, 'should': 1943, 'spreadsheet': 596, 'template': 596, 'will': 1943, 'would': 1943}, {'...':
2579, 'article': 596, 'book': 596, 'checklist': 596, 'guide': 596, 'link': 596, 'list': 596, 'podcast': 596,
'spreadsheet': 596, 'template': 596}, {'comments': 2567, 'corrections': 2567, 'edits': 2567, 'feedback': 2567,
'notes': 2567, 'redlines': 2567, 'suggestions': 2567}, {'...': 2581, 'comments': 2567, 'corrections': 2567, 'edits':
2567, 'feedback': 2567, 'notes': 2567, 'redlines': 2567, 'suggestions': 2567}, {'candidates': 579, 'contacts': 579,
'leads': 579, 'list': 2569, 'lot': 2569, 'name': 579, 'names': 579, 'numbers': 579, 'page': 2569, 'pages': 2569,
'people': 579, 'sheet': 2569}, {'...': 2583, 'candidates': 579, 'contacts': 579, 'leads': 579, 'list': 2569, 'lot':
2569, 'name': 579, 'names': 579, 'numbers': 579, 'page': 2569, 'pages': 2569, 'people': 579, 'sheet': 2569}, {'list':
2569, 'lot': 2569, 'page': 2569, 'pages': 2569, 'sheet': 2569}, {'...': 2585, 'list': 2569, 'lot': 2569, 'page': 2569,
'pages': 2569, 'sheet': 2569}, {'a': 2586}, {'article': 596, 'book': 596, 'checklist': 596, 'comments': 2567,
'corrections': 2567, 'd': 1943, 'edits': 2567, 'feedback': 2567, 'guide': 596, 'link': 596, 'list': 2572, 'll': 1943,
'lot': 2569, 'notes': 2567, 'page': 2569, 'pages': 2569, 'podcast': 596, 'redlines': 2567, 's': 2573, 'sheet': 2569,
'should': 1943, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596, 'will': 1943, 'would': 1943}, {'...': 2588,
'article': 596, 'book': 596, 'checklist': 596, 'comments': 2567, 'corrections': 2567, 'edits': 2567, 'feedback': 2567,
'guide': 596, 'link': 596, 'list': 2572, 'lot': 2569, 'notes': 2567, 'page': 2569, 'pages': 2569, 'podcast': 596,
'redlines': 2567, 's': 2573, 'sheet': 2569, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596}, {'article':
596, 'book': 596, 'checklist': 596, 'd': 1943, 'guide': 596, 'link': 596, 'list': 596, 'll': 1943, 'podcast': 596,
's': 2573, 'should': 1943, 'spreadsheet': 596, 'template': 596, 'will': 1943, 'would': 1943}, {'...': 2590, 'article':
596, 'book': 596, 'checklist': 596, 'guide': 596, 'link': 596, 'list': 596, 'podcast': 596, 's': 2573, 'spreadsheet':
596, 'template': 596}, {'0': 2571, 'a': 2578, 'an': 2580, 'detailed': 2582, 'four': 2584, 'full': 2582, 'half': 2587,
'lots': 2582, 'my': 2589, 'our': 2591, 'pages': 2582, 'several': 2586, 'some': 2571, 'the': 2591, 'three': 2571,
'two': 2571}, {'<contact_of>': 2564}, {'...': 2593, '<contact_of>': 2564, 'few': 2542}, {'...': 2593, '<contact_of>':
2564, 'comments': 2540, 'corrections': 2540, 'edits': 2540, 'feedback': 2540, 'mark': 2541, 'markup': 2540, 'notes':
2540, 'redlines': 2540, 'remarks': 2540, 'thoughts': 2540}, {'...': 2593, '<contact_of>': 2564}, {'...': 2565,
'<contact_of>': 2564, 'N': 2566, '^': 2592, 'a': 2594, 'back': 2542, 'comments': 2540, 'corrections': 2540,
'detailed': 2542, 'edits': 2540, 'feedback': 2540, 'honest': 2542, 'mark': 2541, 'markup': 2540, 'my': 2595, 'notes':
2540, 'our': 2596, 'redlines': 2540, 'remarks': 2540, 'some': 2595, 'suggestions': 2540, 'that': 1947, 'the': 2596,
'thoughts': 2540}, {'<contact_of>': 2564, 'and': 2188, 'but': 2188, 'comments': 2540, 'corrections': 2540, 'edits':
2540, 'feedback': 2540, 'notes': 2540, 'redlines': 2540, 'remarks': 2540, 'suggestions': 2540}, {'candidates': 579,
'comments': 2567, 'contacts': 579, 'corrections': 2567, 'edits': 2567, 'feedback': 2567, 'leads': 579, 'name': 579,
'names': 579, 'notes': 2567, 'numbers': 579, 'people': 579, 'redlines': 2567, 'suggestions': 2567}, {'...': 2599,
'candidates': 579, 'comments': 2567, 'contacts': 579, 'corrections': 2567, 'edits': 2567, 'feedback': 2567, 'leads':
579, 'name': 579, 'names': 579, 'notes': 2567, 'numbers': 579, 'people': 579, 'redlines': 2567, 'suggestions': 2567},
{'article': 596, 'book': 596, 'candidates': 579, 'checklist': 596, 'comments': 2567, 'contacts': 579, 'corrections':
2567, 'edits': 2567, 'feedback': 2567, 'guide': 596, 'leads': 579, 'link': 596, 'list': 596, 'name': 579, 'names':
579, 'notes': 2567, 'numbers': 579, 'people': 579, 'podcast': 596, 'redlines': 2567, 's': 2573, 'spreadsheet': 596,
'suggestions': 2567, 'template': 596}, {'...': 2601, 'article': 596, 'book': 596, 'candidates': 579, 'checklist': 596,
'comments': 2567, 'contacts': 579, 'corrections': 2567, 'couple': 2577, 'edits': 2567, 'feedback': 2567, 'few': 2576,
'guide': 596, 'leads': 579, 'link': 596, 'list': 596, 'name': 579, 'names': 579, 'notes': 2567, 'numbers': 579,
'people': 579, 'podcast': 596, 'redlines': 2567, 's': 2573, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596},
{'article': 596, 'book': 596, 'checklist': 596, 'guide': 596, 'link': 596, 'list': 596, 'podcast': 596, 'spreadsheet':
596, 'template': 596}, {'...': 2603, 'article': 596, 'book': 596, 'checklist': 596, 'guide': 596, 'link': 596, 'list':
596, 'podcast': 596, 'spreadsheet': 596, 'template': 596}, {'article': 596, 'book': 596, 'checklist': 596, 'comments':
2567, 'corrections': 2567, 'edits': 2567, 'feedback': 2567, 'guide': 596, 'link': 596, 'list': 596, 'notes': 2567,
'podcast': 596, 'redlines': 2567, 's': 2573, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596}, {'...': 2605,
'article': 596, 'book': 596, 'checklist': 596, 'comments': 2567, 'corrections': 2567, 'edits': 2567, 'feedback': 2567,
'guide': 596, 'link': 596, 'list': 596, 'notes': 2567, 'podcast': 596, 'redlines': 2567, 's': 2573, 'spreadsheet':
596, 'suggestions': 2567, 'template': 596}, {'article': 596, 'book': 596, 'checklist': 596, 'guide': 596, 'link': 596,
'list': 596, 'podcast': 596, 's': 2573, 'spreadsheet': 596, 'template': 596}, {'...': 2607, 'article': 596, 'book':
596, 'checklist': 596, 'guide': 596, 'link': 596, 'list': 596, 'podcast': 596, 's': 2573, 'spreadsheet': 596,
'template': 596}, {'0': 2600, 'a': 2602, 'an': 2604, 'detailed': 2582, 'four': 2576, 'full': 2582, 'lots': 2582, 'my':
2606, 'our': 2608, 'pages': 2582, 'some': 2600, 'the': 2608, 'three': 2600, 'two': 2600}, {'...': 2598,
'<contact_of>': 2564, 'N': 2566, '^': 2609, 'a': 2594, 'and': 2188, 'back': 2542, 'but': 2188, 'comments': 2540,
'corrections': 2540, 'detailed': 2542, 'edits': 2540, 'feedback': 2540, 'honest': 2542, 'mark': 2541, 'markup': 2540,
'my': 2595, 'notes': 2540, 'our': 2596, 'redlines': 2540, 'remarks': 2540, 'some': 2595, 'suggestions': 2540, 'the':
2596, 'thoughts': 2540, 'to': 2190}, {'$$': 596}, {'<useful>': 2611}, {'...': 2612, '<useful>': 2611}, {'my': 2613,
'our': 2613}, {'^': 2614}, {'...': 2292}, {'^': 2616}, {'about': 2617, 'on': 2617}, {'comments': 2618, 'edits': 2618,
'feedback': 2618, 'notes': 2618, 'thoughts': 2618}, {'': (23, 'contact'), '<them>': 2597, 'N': 2610, '^': 2614,
'across': 2615, 'comments': 2618, 'edits': 2618, 'feedback': 2618, 'my': 2619, 'notes': 2618, 'over': 2615, 'some':
2619, 'thoughts': 2618}, {'D': 952, '^': 951, 'away': 2081, 'into': 92, 'off': 92, 'to': 92, 'toward': 92, 'towards':
92}, {'^': 1537, 'about': 1538, 'down': 1538, 'for': 1538, 'on': 1538, 'to': 1538, 'up': 1538}, {'<me>': 2621,
'<them>': 2622, 'N': 1538}, {'<them>': 273, 'N': 273}, {'from': 2624}, {'to': 2624}, {'across': 2625, 'behind': 2624,
'beside': 2624, 'cancelling': 38, 'near': 2624, 'next': 2626, 'not': 38, 'opposite': 2624, 'postponing': 38,
'rescheduling': 38}, {'up': 2627}, {'though': 28}, {'gave': 739}, {'<i>': 2630}, {'N': 565}, {'to': 2632}, {'...':
2385, 'a': 573, 'how': 573, 'my': 573, 'our': 573, 'the': 573, 'what': 573, 'why': 573}, {'N': 566}, {'...': 2633,
'N': 737, '^': 2634, 'how': 566, 'to': 2635}, {'how': 566, 'what': 566, 'why': 566}, {'appear': 38, 'call': 38,
'catch': 415, 'caught': 38, 'come': 797, 'connect': 38, 'contact': 38, 'dial': 2331, 'ever': 2333, 'find': 38, 'get':
2341, 'got': 2342, 'gotten': 2332, 'join': 38, 'log': 2340, 'make': 2214, 'manage': 2218, 'materialise': 38, 'meet':
38, 'met': 38, 'phone': 38, 'quite': 2343, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke':
38, 'surface': 38, 'talk': 38, 'talked': 38, 'visit': 38, 'yet': 2333}, {'to': 2638}, {'through': 38, 'to': 2527},
{'<their>': 586, 'N': 843, '^': 585}, {'^': 2294, 'about': 2641, 'on': 2641}, {'if': 1173, 'that': 92, 'to': 92},
{'time': 2643}, {'if': 1173, 'not': 2084, 'that': 92, 'to': 92}, {'if': 1173, 'not': 2084, 'to': 92}, {'best': 2645,
'better': 2645, 'daft': 2646, 'high': 2644, 'mad': 2646, 'safer': 2645, 'smarter': 2645, 'time': 2643, 'wise': 2645,
'wiser': 2645, 'worth': 2643}, {'be': 2647}, {'best': 2643, 'better': 2643, 'high': 2644, 'safer': 2643, 'smarter':
2643, 'time': 2643, 'wise': 2643, 'wiser': 2643, 'worth': 2643}, {'best': 2646, 'better': 2646, 'daft': 2646, 'mad':
2646, 'safer': 2646, 'smarter': 2646, 'wise': 2646, 'wiser': 2646}, {'be': 2650}, {'d': 2648, 'is': 2649, 'll': 2651,
's': 2649, 'will': 2651, 'would': 2651}, {'best': 2643, 'better': 2643, 'high': 2644, 'it': 2652, 'its': 2649,
'safer': 2643, 'smarter': 2643, 'time': 2643, 'wise': 2643, 'wiser': 2643, 'worth': 2643}, {':': 45, 'best': 2643,
'better': 2643, 'high': 2644, 'it': 2652, 'its': 2649, 'no': 2084, 'not': 2084, 'safer': 2643, 'smarter': 2643,
'that': 2653, 'time': 2643, 'wise': 2643, 'wiser': 2643, 'worth': 2643}, {'apart': 38, 'out': 38, 'through': 38},
{'<their>': 2550, 'the': 2550}, {'to': 2656}, {'<them>': 2657, 'N': 2657}, {'<them>': 533, '^': 5}, {'<their>': 533,
'N': 1997, 'as': 533, 'at': 533, 'for': 2659}, {'<them>': 2258, 'N': 2258, 'for': 2354, 'in': 2660}, {'as': 533, 'at':
533, 'for': 533}, {'in': 2662}, {'afternoon': 1845, 'day': 1845, 'days': 1845, 'evening': 1845, 'h': 544, 'hour': 544,
'hours': 544, 'hr': 544, 'hrs': 544, 'morning': 1845}, {'with': 381}, {'up': 2665}, {'s': 533, 'up': 2665}, {'...':
836, '^': 835}, {'s': 2668}, {'<their>': 2668, 'N': 2669}, {'<their>': 533, '<them>': 2666, 'D': 16, 'N': 2667, 'a':
1895, 'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18,
'for': 17, 'lunch': 18, 'meeting': 18, 'our': 1895, 'out': 1998, 'the': 1895, 'up': 2670}, {'my': 588, 'our': 588,
'the': 588}, {'to': 2672, 'with': 2672}, {'name': 2673}, {'s': 2674, 'to': 2672, 'with': 2672}, {'<their>': 2674,
'<them>': 2673, 'N': 2675}, {'': (0, 'missed'), 'on': 38}, {'back': 2246, 'over': 844, 'right': 2246, 'through': 844,
'thru': 844, 'up': 844}, {'me': 2099, 'us': 2099}, {'': (0, 'missed'), 'that': 38}, {'me': 2680}, {'me': 2680, 'us':
2680}, {'mentioned': 2680, 'reckon': 2680, 'say': 2680, 'says': 2680, 'tell': 2681, 'told': 2682}, {'up': 398, 'ups':
398}, {'': (23, 'contact'), 'D': 273, 'about': 273, 'w': 273, 'with': 273}, {'heart': 2685}, {'to': 2686}, {'blether':
2685, 'chat': 2685, 'gossip': 2685, 'heart': 2687, 'moan': 2685, 'natter': 2685, 'talk': 2685, 'word': 2685},
{'blether': 2685, 'chat': 2685, 'good': 2688, 'gossip': 2685, 'heart': 2687, 'little': 2688, 'long': 2688, 'moan':
2685, 'natter': 2685, 'proper': 2688, 'quick': 2688, 'short': 2688, 'talk': 2685, 'wee': 2688, 'word': 2685}, {'a':
2689, 'me': 398}, {'': (0, 'missed'), 's': 38}, {'call': 38, 'congratulate': 38, 'contact': 38, 'email': 38, 'follow':
403, 'get': 467, 'invite': 38, 'meet': 38, 'message': 38, 'phone': 38, 'ping': 38, 'reach': 2098, 'reply': 38, 'ring':
38, 'see': 38, 'send': 38, 'text': 38, 'thank': 38, 'visit': 38, 'write': 38}, {'<their>': 38, 'N': 2691, 'about': 38,
'again': 38, 'my': 38, 'our': 38, 'the': 38, 'to': 2692}, {'call': 38, 'contact': 38, 'email': 38, 'meet': 38,
'message': 38, 'phone': 38, 'reply': 38, 'ring': 38, 'see': 38, 'text': 38, 'visit': 38, 'write': 38}, {'to': 2694},
{'<them>': 579, 'N': 579}, {'to': 2696}, {'...': 2697}, {'of': 2698}, {'for': 588, 'to': 588}, {'along': 2700, 'for':
588, 'forward': 2700, 'on': 2700, 'over': 2700, 'to': 588}, {'card': 2701, 'cv': 2701, 'deck': 2701, 'details': 2701,
'name': 2701, 'number': 2701, 'profile': 2701, 'resume': 2701}, {'address': 588, 'card': 588, 'contact': 588,
'details': 588, 'email': 588, 'name': 588, 'number': 588}, {'<contact_of>': 2564, 's': 2703}, {'s': 2573}, {'...':
2705, 's': 2573}, {'a': 2706, 'my': 2706, 'our': 2706, 'the': 2706}, {'s': 2703}, {'...': 2708}, {'...': 2704,
'<contact_of>': 2564, 'N': 2566, '^': 2707, 'a': 2596, 'my': 2596, 'on': 2709, 'our': 2596, 'over': 2709, 'some':
2596, 'the': 2596}, {'...': 2593, '<contact_of>': 2564, 'N': 2566, '^': 2707, 'a': 2596, 'my': 2596, 'our': 2596,
'some': 2596, 'the': 2596}, {'<their>': 2702}, {'<contact_of>': 2699}, {'<contact_of>': 2699, '<their>': 2702, 'the':
2713}, {'<their>': 2702, '^': 2614}, {'<contact_of>': 2699, '<their>': 2702, '<them>': 2710, 'N': 2711, '^': 2614,
'across': 2615, 'along': 2712, 'on': 2714, 'over': 2715, 'the': 2713}, {'<their>': 1968, 'N': 1969}, {'of': 291},
{'think': 2718}, {'me': 2719}, {'me': 2718}, {'made': 2720, 'reminded': 2721, 'thought': 2718}, {'and': 2722, 'that':
2722, 'which': 2722}, {'across': 2625, 'behind': 2624, 'beside': 2624, 'near': 2624, 'next': 2626, 'opposite': 2624},
{'...': 2723, 'myself': 2724, 'out': 2500}, {'with': 571}, {'...': 2726}, {'about': 2727, 'from': 2727, 'on': 2727,
'with': 2727}, {'to': 2436}, {'contact': 2729, 'details': 2729, 'name': 2729, 'number': 2729}, {'<time_unit>': 2396,
'as': 2261, 'assembly': 2399, 'class': 2399, 'demo': 2399, 'experience': 2728, 'for': 534, 'learnings': 2728,
'lesson': 2399, 'lessons': 2728, 'masterclass': 2399, 'pointers': 2728, 'pro': 535, 's': 2730, 'session': 2399,
'shift': 2403, 'stint': 2403, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'tips': 2728, 'tour': 2399, 'training':
2399, 'turn': 2403, 'unpaid': 533, 'workshop': 2399}, {'at': 533, 'for': 533, 'of': 533, 'on': 533, 'to': 533, 'with':
533}, {'time': 2732}, {'^': 5, 'help': 2732, 'my': 2733}, {'^': 5, 'help': 2732}, {'at': 533, 'for': 533, 'help':
2732, 'of': 2734, 'on': 533, 'to': 2735, 'with': 533}, {'afternoon': 2736, 'day': 2736, 'evening': 2736, 'h': 2736,
'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs': 2736, 'morning': 2736, 'saturday': 2736, 'sunday': 2736}, {'...': 93,
'^': 0, 'that': 92, 'to': 92}, {'advice': 2738, 'pointers': 94, 'tip': 2738, 'tips': 94}, {'^': 0, 'that': 92, 'to':
92, 'was': 92}, {'advice': 2740, 'tip': 2740}, {'...': 2739, 'a': 2741, 'advice': 2740, 'some': 2741, 'the': 2741,
'tip': 2740}, {'^': 579, 'for': 588, 'to': 588}, {'hat': 588}, {'^': 579, 'the': 2744}, {'along': 2700, 'down': 588,
'for': 588, 'forward': 2743, 'in': 2745, 'on': 2700, 'over': 2700, 'to': 588}, {'card': 2701, 'cv': 2701, 'deck':
2701, 'details': 2701, 'name': 2746, 'number': 2701, 'profile': 2701, 'resume': 2701}, {'^': 585, 'about': 586, 'for':
586, 'on': 586, 're': 586}, {'<contact_of>': 2564, 'comments': 2540, 'corrections': 2540, 'edits': 2540, 'feedback':
2748, 'notes': 2540, 'redlines': 2540, 'remarks': 2540, 's': 2703, 'suggestions': 2540}, {'^': 539, 'of': 540},
{'<time_unit>': 2750, 'afternoon': 2736, 'day': 2736, 'evening': 2736, 'h': 2736, 'hour': 2736, 'hours': 2736, 'hr':
2736, 'hrs': 2736, 'morning': 2736, 'saturday': 2736, 'sunday': 2736}, {'...': 2570, 'candidates': 579, 'comments':
2567, 'contacts': 579, 'copy': 2124, 'corrections': 2567, 'edits': 2567, 'extra': 2124, 'feedback': 2567, 'leads':
579, 'leftover': 2124, 'list': 2569, 'lot': 2569, 'name': 579, 'names': 579, 'notes': 2567, 'numbers': 579, 'old':
2124, 'own': 2124, 'page': 2569, 'pages': 2569, 'people': 579, 'redlines': 2567, 'second': 2124, 'sheet': 2569,
'spare': 2124, 'suggestions': 2567, 'used': 2124}, {'$$': 579}, {'contact': 2753, 'name': 2753, 'number': 2753},
{'article': 596, 'book': 596, 'candidates': 579, 'checklist': 596, 'comments': 2567, 'contacts': 579, 'corrections':
2567, 'edits': 2567, 'feedback': 2567, 'guide': 596, 'leads': 579, 'link': 596, 'list': 2572, 'lot': 2569, 'name':
579, 'names': 579, 'notes': 2567, 'numbers': 579, 'page': 2569, 'pages': 2569, 'people': 579, 'redlines': 2567, 's':
2573, 'sheet': 2569, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596}, {'': (20, 'gave:referral'), '$$':
579}, {'...': 2755, 'article': 596, 'book': 596, 'candidates': 579, 'checklist': 596, 'comments': 2567, 'contact':
2753, 'contacts': 579, 'copy': 2124, 'corrections': 2567, 'couple': 2577, 'edits': 2567, 'extra': 2124, 'feedback':
2567, 'few': 2576, 'guide': 596, 'leads': 579, 'leftover': 2124, 'link': 596, 'list': 2572, 'lot': 2569, 'name': 2756,
'names': 579, 'notes': 2567, 'number': 2753, 'numbers': 579, 'old': 2124, 'own': 2124, 'page': 2569, 'pages': 2569,
'people': 579, 'redlines': 2567, 's': 2573, 'second': 2124, 'sheet': 2569, 'spare': 2124, 'spreadsheet': 596,
'suggestions': 2567, 'template': 596, 'used': 2124}, {'article': 596, 'book': 596, 'checklist': 596, 'guide': 596,
'link': 596, 'list': 596, 'spreadsheet': 596, 'template': 596}, {'...': 2758, 'article': 596, 'book': 596,
'checklist': 596, 'copy': 2124, 'extra': 2124, 'guide': 596, 'leftover': 2124, 'link': 596, 'list': 596, 'old': 2124,
'own': 2124, 'second': 2124, 'spare': 2124, 'spreadsheet': 596, 'template': 596, 'used': 2124}, {'article': 596,
'book': 596, 'checklist': 596, 'comments': 2567, 'corrections': 2567, 'edits': 2567, 'feedback': 2567, 'guide': 596,
'link': 596, 'list': 2572, 'lot': 2569, 'notes': 2567, 'page': 2569, 'pages': 2569, 'redlines': 2567, 's': 2573,
'sheet': 2569, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596}, {'': (19, 'gave:resource'), '...': 596},
{'': (19, 'gave:resource'), '$$': 585}, {'...': 2760, 'article': 596, 'book': 596, 'checklist': 596, 'comments': 2567,
'copy': 2761, 'corrections': 2567, 'edits': 2567, 'extra': 2124, 'feedback': 2567, 'guide': 596, 'leftover': 2124,
'link': 596, 'list': 2572, 'lot': 2569, 'notes': 2762, 'old': 2761, 'own': 2761, 'page': 2569, 'pages': 2569,
'redlines': 2567, 's': 2573, 'second': 2761, 'sheet': 2569, 'spare': 2761, 'spreadsheet': 596, 'suggestions': 2567,
'template': 596, 'used': 2124}, {'article': 596, 'book': 596, 'checklist': 596, 'guide': 596, 'link': 596, 'list':
596, 's': 2573, 'spreadsheet': 596, 'template': 596}, {'...': 2764, 'article': 596, 'book': 596, 'checklist': 596,
'copy': 2761, 'extra': 2124, 'guide': 596, 'leftover': 2124, 'link': 596, 'list': 596, 'notes': 596, 'old': 2761,
'own': 2761, 's': 2573, 'second': 2761, 'spare': 2761, 'spreadsheet': 596, 'template': 596, 'used': 2124}, {'...':
2764, 'article': 596, 'book': 596, 'checklist': 596, 'contact': 2753, 'copy': 2124, 'extra': 2124, 'guide': 596,
'leftover': 2124, 'link': 596, 'list': 596, 'name': 2753, 'number': 2753, 'old': 2124, 'own': 2124, 's': 2573,
'second': 2124, 'spare': 2124, 'spreadsheet': 596, 'template': 596, 'used': 2124}, {'0': 2752, '<their>': 2754, 'a':
2757, 'an': 2759, 'detailed': 2582, 'four': 2584, 'full': 2582, 'half': 2587, 'lots': 2582, 'my': 2763, 'our': 2765,
'pages': 2582, 'several': 2586, 'some': 2752, 'the': 2766, 'three': 2752, 'two': 2752}, {'about': 566, 'for': 566,
'in': 566, 'of': 566, 'on': 566, 'to': 566}, {'about': 566, 'course': 2768, 'for': 566, 'in': 566, 'of': 566, 'on':
566, 'through': 2768, 'to': 566}, {'<lesson>': 565, 'linkedin': 2413, 'recommendation': 579, 'reference': 579,
'testimonial': 579}, {'<contact_of>': 2564, '<lesson>': 2769, '^': 2770, 'boost': 1538, 'endorsement': 588, 'kick':
1538, 'pep': 1538, 'plug': 588, 'push': 1538, 'recommendation': 588, 'reference': 588, 'referral': 588, 'shout': 2415,
'shoutout': 588, 'shove': 1538, 'testimonial': 588}, {'support': 1538}, {'back': 1538}, {'the': 2773}, {'on': 2774},
{'talk': 1538}, {'boost': 1538, 'encouragement': 1538, 'hug': 1538, 'moral': 2772, 'pat': 2775, 'pep': 2776},
{'<lesson>': 2769}, {'...': 2778, '<lesson>': 2769}, {'of': 2779}, {'hints': 2540, 'ideas': 2540, 'pointers': 2540,
'suggestions': 2540, 'thoughts': 2540, 'tips': 2540}, {'of': 2781}, {'about': 586, 'on': 586, 're': 586}, {'^': 565,
'about': 586, 'for': 586, 'on': 586, 're': 586}, {'...': 2778, '<lesson>': 2769, 'comments': 2540, 'corrections':
2540, 'critique': 2783, 'edits': 2540, 'fb': 2783, 'feedback': 2540, 'hints': 2540, 'ideas': 2540, 'learnings': 566,
'lessons': 566, 'mark': 2541, 'markup': 2540, 'notes': 2540, 'opinion': 2783, 'pointers': 2784, 'redlines': 2540,
'remarks': 2540, 'steer': 2783, 'suggestions': 2540, 'thoughts': 2540, 'tips': 2784, 'tricks': 566, 'view': 2783},
{'^': 5, 'at': 533, 'on': 533, 'wi': 533, 'with': 533}, {'at': 533, 'on': 533, 'wi': 533, 'with': 533}, {'word': 1538,
'words': 1538}, {'of': 1975}, {'boost': 1538, 'encouragement': 1538, 'moral': 2772, 'pat': 2775, 'pep': 2776, 'push':
1538}, {'boost': 1538}, {'^': 1537, 'talk': 1538}, {'up': 1538}, {'...': 2778, '<lesson>': 2769, 'boost': 1538,
'encouragement': 1538, 'moral': 2772, 'pat': 2775, 'pep': 2776}, {'comfort': 1538}, {'of': 2795}, {'...': 2771,
'<contact_of>': 2564, '<lesson>': 2769, '<time_unit>': 2750, '^': 2770, 'afternoon': 2736, 'big': 2777, 'bit': 2780,
'boost': 1538, 'compliment': 1538, 'couple': 2782, 'courage': 1538, 'credit': 1538, 'day': 2736, 'encouragement':
1538, 'endorsement': 588, 'evening': 2736, 'few': 2785, 'h': 2736, 'hand': 2786, 'help': 2787, 'hour': 2736, 'hours':
2736, 'hr': 2736, 'hrs': 2736, 'hug': 1538, 'hurl': 533, 'kick': 1538, 'kind': 2788, 'len': 2789, 'lend': 2789,
'lesson': 566, 'lift': 1975, 'little': 2790, 'loan': 2789, 'lowdown': 566, 'moral': 2772, 'morale': 2791, 'morning':
2736, 'pat': 2775, 'pep': 2792, 'plug': 588, 'praise': 1538, 'push': 1538, 'quick': 2779, 'recommendation': 588,
'reference': 588, 'referral': 588, 'run': 533, 'saturday': 2736, 'short': 2779, 'shot': 2789, 'shoulder': 1538,
'shout': 2415, 'shoutout': 588, 'shove': 1538, 'sunday': 2736, 'testimonial': 588, 'thumbs': 2793, 'use': 2789, 'wee':
2794, 'words': 2796}, {'<lesson>': 2769, '^': 2770, 'endorsement': 588, 'plug': 588, 'recommendation': 588,
'reference': 588, 'referral': 588, 'shout': 2415, 'shoutout': 588, 'testimonial': 588}, {'...': 2798, '<lesson>':
2769, '<time_unit>': 2750, '^': 2770, 'afternoon': 2736, 'day': 2736, 'endorsement': 588, 'evening': 2736, 'h': 2736,
'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs': 2736, 'morning': 2736, 'plug': 588, 'recommendation': 588,
'reference': 588, 'referral': 588, 'saturday': 2736, 'shout': 2415, 'shoutout': 588, 'sunday': 2736, 'testimonial':
588}, {'comments': 2783, 'critique': 2783, 'edits': 2783, 'fb': 2783, 'feedback': 2783, 'notes': 2783, 'opinion':
2783, 'remarks': 2783, 'steer': 2783, 'thoughts': 2783, 'view': 2783}, {'are': 585, 'drag': 585, 'drags': 585, 'is':
585, 'lack': 585, 'lacks': 585, 'need': 585, 'needs': 585, 'reads': 585, 'runs': 585, 'wanted': 585, 'wants': 585,
'was': 585, 'were': 585}, {'...': 2801}, {'^': 2802}, {'^': 2802, 'that': 2803}, {'comments': 2540, 'corrections':
2540, 'critique': 2783, 'edits': 2540, 'fb': 2783, 'feedback': 2540, 'mark': 2541, 'markup': 2540, 'notes': 2540,
'opinion': 2783, 'redlines': 2540, 'remarks': 2540, 'steer': 2783, 'thoughts': 2540, 'view': 2783}, {'^': 585,
'about': 586, 'on': 586, 're': 586}, {'<time_unit>': 2750}, {'out': 2804}, {'<time_unit>': 2750, 'a': 2737, 'an':
2737}, {'line': 2800}, {'by': 2810}, {'boost': 1538, 'encouragement': 1538, 'moral': 2772, 'pat': 2775, 'pep': 2776},
{'big': 2812, 'boost': 1538, 'comments': 2783, 'critique': 2783, 'edits': 2783, 'encouragement': 1538, 'fb': 2783,
'feedback': 2783, 'little': 2812, 'moral': 2772, 'notes': 2783, 'opinion': 2783, 'pat': 2775, 'pep': 2776, 'remarks':
2783, 'steer': 2783, 'thoughts': 2783, 'view': 2783, 'wee': 2812}, {'of': 2813}, {'<contact_of>': 2564, '<lesson>':
2769, 'endorsement': 588, 'plug': 588, 'recommendation': 588, 'reference': 588, 'referral': 588, 'shout': 2415,
'shoutout': 588, 'testimonial': 588}, {'<i>': 2003, '^': 81}, {'<i>': 2003, '^': 81, 'that': 2816, 'to': 2816},
{'...': 2815, '<contact_of>': 2564, '<lesson>': 2769, '<time_unit>': 2750, 'afternoon': 2736, 'comments': 2540,
'compliment': 1538, 'corrections': 2540, 'credit': 1538, 'critique': 2783, 'day': 2736, 'edits': 2540,
'encouragement': 1538, 'endorsement': 588, 'evening': 2736, 'fb': 2783, 'feedback': 2540, 'h': 2736, 'hints': 2540,
'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs': 2736, 'ideas': 2540, 'learnings': 566, 'lessons': 566, 'mark': 2541,
'markup': 2540, 'morning': 2736, 'notes': 2540, 'opinion': 2783, 'pat': 2775, 'plug': 588, 'pointers': 2784, 'praise':
1538, 'recommendation': 588, 'redlines': 2540, 'reference': 588, 'referral': 588, 'remarks': 2540, 'saturday': 2736,
'shout': 2415, 'shoutout': 588, 'steer': 2783, 'suggestions': 2540, 'sunday': 2736, 'testimonial': 588, 'thoughts':
2540, 'thumbs': 2793, 'tips': 2784, 'tricks': 566, 'view': 2783, 'word': 2817, 'words': 2796}, {'<contact_of>': 2564,
'<lesson>': 2769}, {'...': 2819, '<contact_of>': 2564, '<lesson>': 2769, 'learnings': 566, 'lessons': 566, 'pointers':
566, 'tips': 566, 'tricks': 566}, {'<lesson>': 565}, {'<contact_of>': 2564, '<lesson>': 2769, '^': 2821, 'boost':
1538, 'kick': 1538, 'pep': 1538, 'push': 1538, 'shove': 1538}, {'...': 2822, '<contact_of>': 2564, '<lesson>': 2769,
'<time_unit>': 2750, '^': 2821, 'big': 2777, 'boost': 1538, 'comments': 2540, 'compliment': 1538, 'corrections': 2540,
'courage': 1538, 'credit': 1538, 'critique': 2783, 'edits': 2540, 'encouragement': 1538, 'fb': 2783, 'feedback': 2540,
'hand': 2787, 'help': 2787, 'hints': 2540, 'hug': 1538, 'ideas': 2540, 'kick': 1538, 'kind': 2788, 'learnings': 566,
'lessons': 566, 'little': 2790, 'mark': 2541, 'markup': 2540, 'moral': 2772, 'morale': 2791, 'notes': 2540, 'opinion':
2783, 'pat': 2775, 'pep': 2792, 'pointers': 2784, 'praise': 1538, 'push': 1538, 'redlines': 2540, 'remarks': 2540,
'shoulder': 1538, 'shove': 1538, 'steer': 2783, 'suggestions': 2540, 'thoughts': 2540, 'thumbs': 2793, 'tips': 2784,
'tricks': 566, 'view': 2783, 'wee': 2812, 'words': 2796}, {'<contact_of>': 2564, '<lesson>': 2769, '^': 2770,
'endorsement': 588, 'plug': 588, 'recommendation': 588, 'reference': 588, 'referral': 588, 'shout': 2415, 'shoutout':
588, 'testimonial': 588}, {'hug': 1538}, {'push': 1538}, {'...': 2824, '<contact_of>': 2564, '<lesson>': 2769, '^':
2770, 'address': 2495, 'big': 2825, 'boost': 1538, 'contact': 2495, 'courage': 1538, 'details': 2495, 'encouragement':
1538, 'endorsement': 588, 'hug': 1538, 'kind': 2788, 'len': 2789, 'lend': 2789, 'little': 2826, 'loan': 2789,
'lowdown': 566, 'morale': 2791, 'name': 2495, 'number': 2495, 'pep': 2776, 'plug': 588, 'push': 1538,
'recommendation': 588, 'reference': 588, 'referral': 588, 'shot': 2789, 'shoulder': 1538, 'shout': 2415, 'shoutout':
588, 'testimonial': 588, 'use': 2789}, {'<time_unit>': 2750, 'afternoon': 2736, 'day': 2736, 'evening': 2736, 'h':
2736, 'hints': 2540, 'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs': 2736, 'ideas': 2540, 'morning': 2736, 'pointers':
2540, 'saturday': 2736, 'suggestions': 2540, 'sunday': 2736, 'thoughts': 2540, 'tips': 2540}, {'...': 2749, '0': 2751,
'<contact_of>': 2564, 'N': 2566, '^': 2767, 'a': 2797, 'address': 2495, 'an': 2799, 'back': 2542, 'blunt': 2800,
'bluntly': 2804, 'candidly': 2804, 'comments': 2748, 'contact': 2495, 'corrections': 2540, 'critique': 2783,
'detailed': 2805, 'details': 2495, 'edits': 2540, 'fb': 2806, 'fdbk': 586, 'feedback': 2748, 'five': 2807, 'flat':
2808, 'four': 2751, 'frank': 2800, 'frankly': 2804, 'half': 2809, 'hints': 2540, 'honest': 2805, 'honestly': 2804,
'ideas': 2540, 'input': 586, 'lessons': 566, 'line': 2811, 'lots': 2814, 'mark': 2541, 'markup': 2540, 'my': 2818,
'name': 2495, 'notes': 2748, 'number': 2495, 'on': 2709, 'one': 2751, 'opinion': 2783, 'our': 2820, 'outright': 2804,
'over': 2709, 'plainly': 2804, 'pointers': 2540, 'quick': 2800, 'redlines': 2540, 'remarks': 2540, 'some': 2823,
'steer': 2783, 'straight': 2804, 'suggestions': 2540, 'the': 2827, 'thoughts': 2540, 'three': 2828, 'tips': 2540,
'two': 2828, 'view': 2783, 'written': 2800}, {'<contact_of>': 2564, 'comments': 2540, 'corrections': 2540, 'edits':
2540, 'feedback': 2748, 'notes': 2540, 'redlines': 2540, 'remarks': 2540, 'suggestions': 2540}, {'article': 596,
'book': 596, 'candidates': 579, 'checklist': 596, 'comments': 2567, 'contacts': 579, 'corrections': 2567, 'edits':
2567, 'feedback': 2567, 'guide': 596, 'leads': 579, 'link': 596, 'list': 596, 'name': 579, 'names': 579, 'notes':
2567, 'numbers': 579, 'people': 579, 'redlines': 2567, 's': 2573, 'spreadsheet': 596, 'suggestions': 2567, 'template':
596}, {'...': 2831, 'article': 596, 'book': 596, 'candidates': 579, 'checklist': 596, 'comments': 2567, 'contact':
2753, 'contacts': 579, 'corrections': 2567, 'couple': 2577, 'edits': 2567, 'feedback': 2567, 'few': 2576, 'guide':
596, 'leads': 579, 'link': 596, 'list': 596, 'name': 2756, 'names': 579, 'notes': 2567, 'number': 2753, 'numbers':
579, 'people': 579, 'redlines': 2567, 's': 2573, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596}, {'...':
2758, 'article': 596, 'book': 596, 'checklist': 596, 'guide': 596, 'link': 596, 'list': 596, 'spreadsheet': 596,
'template': 596}, {'article': 596, 'book': 596, 'checklist': 596, 'comments': 2567, 'corrections': 2567, 'edits':
2567, 'feedback': 2567, 'guide': 596, 'link': 596, 'list': 596, 'notes': 2567, 'redlines': 2567, 's': 2573,
'spreadsheet': 596, 'suggestions': 2567, 'template': 596}, {'...': 2834, 'article': 596, 'book': 596, 'checklist':
596, 'comments': 2567, 'copy': 596, 'corrections': 2567, 'edits': 2567, 'feedback': 2567, 'guide': 596, 'link': 596,
'list': 596, 'notes': 2762, 'old': 596, 'own': 596, 'redlines': 2567, 's': 2573, 'second': 596, 'spare': 596,
'spreadsheet': 596, 'suggestions': 2567, 'template': 596}, {'...': 2764, 'article': 596, 'book': 596, 'checklist':
596, 'copy': 596, 'guide': 596, 'link': 596, 'list': 596, 'notes': 596, 'old': 596, 'own': 596, 's': 2573, 'second':
596, 'spare': 596, 'spreadsheet': 596, 'template': 596}, {'...': 2764, 'article': 596, 'book': 596, 'checklist': 596,
'contact': 2753, 'guide': 596, 'link': 596, 'list': 596, 'name': 2753, 'number': 2753, 's': 2573, 'spreadsheet': 596,
'template': 596}, {'0': 2600, '<their>': 2754, 'a': 2832, 'an': 2833, 'detailed': 2582, 'four': 2576, 'full': 2582,
'lots': 2582, 'my': 2835, 'our': 2836, 'pages': 2582, 'some': 2600, 'the': 2837, 'three': 2600, 'two': 2600},
{'<contact_of>': 2564, '<lesson>': 2769, 'boost': 1538, 'endorsement': 588, 'kick': 1538, 'pep': 1538, 'plug': 588,
'push': 1538, 'recommendation': 588, 'reference': 588, 'referral': 588, 'shout': 2415, 'shoutout': 588, 'shove': 1538,
'testimonial': 588}, {'...': 2778, '<lesson>': 2769, 'comments': 2540, 'corrections': 2540, 'critique': 2783, 'edits':
2540, 'fb': 2783, 'feedback': 2540, 'learnings': 566, 'lessons': 566, 'mark': 2541, 'markup': 2540, 'notes': 2540,
'opinion': 2783, 'pointers': 566, 'redlines': 2540, 'remarks': 2540, 'steer': 2783, 'thoughts': 2540, 'tips': 566,
'tricks': 566, 'view': 2783}, {'...': 2839, '<contact_of>': 2564, '<lesson>': 2769, 'afternoon': 2736, 'big': 2812,
'bit': 2780, 'boost': 1538, 'day': 2736, 'encouragement': 1538, 'endorsement': 588, 'evening': 2736, 'few': 2840, 'h':
2736, 'hand': 2787, 'help': 2787, 'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs': 2736, 'hurl': 533, 'kick': 1538,
'len': 2789, 'lend': 2789, 'lesson': 566, 'lift': 533, 'little': 2812, 'loan': 2789, 'lowdown': 566, 'moral': 2772,
'morning': 2736, 'pat': 2775, 'pep': 2792, 'plug': 588, 'push': 1538, 'quick': 2779, 'recommendation': 588,
'reference': 588, 'referral': 588, 'run': 533, 'saturday': 2736, 'short': 2779, 'shot': 2789, 'shout': 2415,
'shoutout': 588, 'shove': 1538, 'sunday': 2736, 'testimonial': 588, 'use': 2789, 'wee': 2794}, {'<lesson>': 2769,
'endorsement': 588, 'plug': 588, 'recommendation': 588, 'reference': 588, 'referral': 588, 'shout': 2415, 'shoutout':
588, 'testimonial': 588}, {'...': 2842, '<lesson>': 2769, 'afternoon': 2736, 'day': 2736, 'endorsement': 588,
'evening': 2736, 'h': 2736, 'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs': 2736, 'morning': 2736, 'plug': 588,
'recommendation': 588, 'reference': 588, 'referral': 588, 'saturday': 2736, 'shout': 2415, 'shoutout': 588, 'sunday':
2736, 'testimonial': 588}, {'a': 2737, 'an': 2737}, {'...': 2815, '<contact_of>': 2564, '<lesson>': 2769, 'afternoon':
2736, 'comments': 2540, 'corrections': 2540, 'critique': 2783, 'day': 2736, 'edits': 2540, 'endorsement': 588,
'evening': 2736, 'fb': 2783, 'feedback': 2540, 'h': 2736, 'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs': 2736,
'learnings': 566, 'lessons': 566, 'mark': 2541, 'markup': 2540, 'morning': 2736, 'notes': 2540, 'opinion': 2783,
'plug': 588, 'pointers': 566, 'recommendation': 588, 'redlines': 2540, 'reference': 588, 'referral': 588, 'remarks':
2540, 'saturday': 2736, 'shout': 2415, 'shoutout': 588, 'steer': 2783, 'sunday': 2736, 'testimonial': 588, 'thoughts':
2540, 'tips': 566, 'tricks': 566, 'view': 2783, 'word': 2817}, {'down': 588, 'forward': 588, 'in': 2745, 'to': 588},
{'name': 2846}, {'<contact_of>': 2564, '<lesson>': 2769, 'boost': 1538, 'kick': 1538, 'pep': 1538, 'push': 1538,
'shove': 1538}, {'...': 2848, '<contact_of>': 2564, '<lesson>': 2769, 'big': 2812, 'boost': 1538, 'comments': 2540,
'corrections': 2540, 'critique': 2783, 'edits': 2540, 'encouragement': 1538, 'fb': 2783, 'feedback': 2540, 'hand':
2787, 'help': 2787, 'kick': 1538, 'learnings': 566, 'lessons': 566, 'little': 2812, 'mark': 2541, 'markup': 2540,
'moral': 2772, 'notes': 2540, 'opinion': 2783, 'pat': 2775, 'pep': 2792, 'pointers': 566, 'push': 1538, 'redlines':
2540, 'remarks': 2540, 'shove': 1538, 'steer': 2783, 'thoughts': 2540, 'tips': 566, 'tricks': 566, 'view': 2783,
'wee': 2812}, {'...': 2815, '<contact_of>': 2564, '<lesson>': 2769, 'address': 2495, 'contact': 2495, 'details': 2495,
'endorsement': 588, 'len': 2789, 'lend': 2789, 'loan': 2789, 'lowdown': 566, 'name': 2495, 'number': 2495, 'plug':
588, 'recommendation': 588, 'reference': 588, 'referral': 588, 'shot': 2789, 'shout': 2415, 'shoutout': 588,
'testimonial': 588, 'use': 2789}, {'...': 2830, '0': 2737, '<contact_of>': 2564, 'N': 2566, '^': 2838, 'a': 2841,
'address': 2495, 'an': 2843, 'back': 2542, 'blunt': 2800, 'comments': 2748, 'contact': 2495, 'corrections': 2540,
'critique': 2783, 'detailed': 2805, 'details': 2495, 'edits': 2540, 'fb': 2806, 'fdbk': 586, 'feedback': 2748, 'four':
2737, 'frank': 2800, 'half': 2844, 'honest': 2805, 'input': 586, 'lessons': 566, 'line': 2811, 'lots': 2814, 'mark':
2541, 'markup': 2540, 'my': 2845, 'name': 2495, 'notes': 2748, 'number': 2495, 'one': 2737, 'opinion': 2783, 'our':
2820, 'quick': 2800, 'redlines': 2540, 'remarks': 2540, 's': 2847, 'some': 2849, 'steer': 2783, 'suggestions': 2540,
'the': 2850, 'thoughts': 2540, 'three': 2737, 'two': 2737, 'view': 2783, 'written': 2800}, {'to': 613}, {'...': 2852},
{'my': 2853, 'our': 2853}, {'assembly': 2399, 'class': 2399, 'demo': 2399, 'lesson': 2399, 'letter': 2426,
'masterclass': 2399, 'recommendation': 2424, 'reference': 2424, 'session': 2399, 'story': 2404, 'storytime': 2399,
'talk': 2399, 'testimonial': 2424, 'tour': 2399, 'training': 2399, 'workshop': 2399}, {'at': 533, 'on': 533, 'to':
533, 'with': 533}, {'at': 566, 'for': 566}, {'^': 565, 'at': 566, 'for': 566}, {'<their>': 566, '<them>': 566, 'N':
2397, '^': 565}, {'^': 565, 'at': 566, 'for': 2859, 'to': 2398, 'with': 2398}, {'...': 2855, 'afternoon': 2736,
'assembly': 2399, 'class': 2399, 'day': 2736, 'demo': 2399, 'evening': 2736, 'glowing': 2439, 'good': 2439, 'h': 2736,
'hand': 2856, 'help': 2856, 'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs': 2736, 'keynote': 2857, 'lecture': 2858,
'lesson': 2399, 'letter': 2426, 'masterclass': 2399, 'morning': 2736, 'recommendation': 2437, 'reference': 2438,
'referral': 2437, 'saturday': 2736, 'session': 2399, 'story': 2404, 'storytime': 2399, 'strong': 2439, 'sunday': 2736,
'talk': 2860, 'testimonial': 2437, 'tour': 2399, 'training': 2399, 'workshop': 2860}, {'s': 2730}, {'...': 2862},
{'<them>': 2863}, {'...': 2862, '<their>': 2702, 'to': 2864}, {'...': 2855, 'afternoon': 2736, 'assembly': 2399,
'class': 2399, 'day': 2736, 'demo': 2399, 'evening': 2736, 'h': 2736, 'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs':
2736, 'lesson': 2399, 'letter': 2426, 'masterclass': 2399, 'morning': 2736, 'recommendation': 2424, 'reference': 2424,
'saturday': 2736, 'session': 2399, 'story': 2404, 'storytime': 2399, 'sunday': 2736, 'talk': 2399, 'testimonial':
2424, 'tour': 2399, 'training': 2399, 'workshop': 2399}, {'': (16, 'gave:feedback'), '...': 2292}, {'^': 2867},
{'about': 2617, 'on': 2868}, {'^': 5, 'a': 533, 'the': 533}, {'at': 2870, 'for': 2870, 'with': 2870}, {'...': 2871},
{'afternoon': 2736, 'comments': 2869, 'day': 2736, 'edits': 2618, 'evening': 2736, 'feedback': 2869, 'h': 2736,
'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs': 2736, 'morning': 2736, 'notes': 2618, 'saturday': 2736, 'sunday':
2736, 'thoughts': 2869, 'usual': 2872}, {'...': 2862, '<contact_of>': 2699, '<their>': 2702, '^': 2854, 'the': 2713,
'to': 2864}, {'usual': 2872}, {'...': 2862, '<their>': 2702, '^': 2854, 'to': 2864}, {'': (22, 'gave:volunteering'),
'...': 5}, {'^': 2877}, {'bono': 2878}, {'...': 2485, 'assembly': 2399, 'class': 2399, 'comments': 2618, 'demo': 2399,
'edits': 2618, 'feedback': 2618, 'hand': 2856, 'help': 2856, 'lesson': 2399, 'masterclass': 2399, 'notes': 2618,
'session': 2399, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'thoughts': 2618, 'tour': 2399, 'training': 2399,
'workshop': 2399}, {'at': 566, 'for': 2859, 'to': 2398, 'with': 2398}, {'...': 2855, '<contact_of>': 2699, 'assembly':
2399, 'class': 2399, 'demo': 2399, 'glowing': 2439, 'good': 2439, 'keynote': 2857, 'lecture': 2857, 'lesson': 2399,
'letter': 2426, 'masterclass': 2399, 'recommendation': 2437, 'reference': 2438, 'referral': 2437, 'session': 2399,
'story': 2404, 'storytime': 2399, 'strong': 2439, 'talk': 2881, 'testimonial': 2437, 'tour': 2399, 'training': 2399,
'workshop': 2881}, {'book': 596, 'copy': 596, 'laptop': 596, 'list': 596, 'notes': 596, 'slides': 596, 'template':
596}, {'a': 2883, 'my': 2883, 'our': 2883, 'the': 2883}, {'...': 2862, '^': 2884}, {'^': 2884}, {'<them>': 2885, 'N':
2886}, {'0': 2737, 'a': 2737, 'an': 2737, 'four': 2737, 'half': 2844, 'my': 2737, 'one': 2737, 'three': 2737, 'two':
2737}, {'0': 2737, '<them>': 2888, 'N': 2888, 'a': 2737, 'after': 38, 'an': 2737, 'four': 2737, 'half': 2844, 'my':
2737, 'on': 507, 'one': 2737, 'three': 2737, 'trying': 38, 'two': 2737, 'waiting': 38}, {'...': 2731, '0': 2737,
'<contact_of>': 2699, '<me>': 2742, '<their>': 2747, '<them>': 2829, '<time_unit>': 2421, 'N': 2851, '^': 2854, 'a':
2861, 'along': 2865, 'an': 2866, 'as': 2261, 'assembly': 2399, 'class': 2399, 'comments': 2618, 'demo': 2399, 'edits':
2618, 'feedback': 2618, 'for': 534, 'four': 2737, 'free': 2452, 'half': 2844, 'keynote': 2857, 'lecture': 2857,
'lesson': 2399, 'masterclass': 2399, 'my': 2873, 'notes': 2618, 'on': 2874, 'one': 2737, 'our': 2875, 'out': 2322,
'over': 2876, 'pro': 2879, 'session': 2399, 'some': 2880, 'story': 2404, 'storytime': 2399, 'talk': 2881, 'the': 2882,
'thoughts': 2618, 'three': 2737, 'to': 2887, 'tour': 2399, 'training': 2399, 'two': 2737, 'unpaid': 2878, 'up': 2889,
'voluntary': 2452, 'workshop': 2881}, {'<them>': 2092, 'N': 2092, 'd': 2095}, {'off': 554}, {'bumped': 554, 'called':
2892, 'deferred': 554, 'delayed': 554, 'moved': 554, 'postponed': 554, 'pushed': 554, 'rearranged': 554,
'rescheduled': 554, 'shelved': 554, 'shifted': 554}, {'': (0, 'missed'), 'me': 38, 'us': 38}, {'hand': 2787, 'help':
2787, 'len': 2789, 'lend': 2789, 'loan': 2789, 'shot': 2789, 'use': 2789}, {'hand': 2787, 'help': 2787}, {'len': 2789,
'lend': 2789, 'loan': 2789, 'shot': 2789, 'use': 2789}, {'a': 2895, 'some': 2896, 'the': 2897}, {'<them>': 2898, 'N':
2898}, {'a': 2897, 'the': 2897}, {'<them>': 2900, 'N': 2900}, {'advice': 893, 'tip': 893}, {'advice': 893, 'an': 2902,
'some': 2902, 'the': 2902, 'tip': 893}, {'<me>': 2903}, {'advice': 94, 'pointers': 94, 'tip': 94, 'tips': 94}, {'...':
2905, 'advice': 893, 'an': 2902, 'some': 2902, 'the': 2902, 'tip': 893}, {'^': 2821}, {'...': 2907, '^': 2821,
'afternoon': 2736, 'compliment': 1538, 'credit': 1538, 'day': 2736, 'encouragement': 1538, 'evening': 2736, 'h': 2736,
'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs': 2736, 'len': 2789, 'lend': 2789, 'loan': 2789, 'morning': 2736, 'pat':
2775, 'praise': 1538, 'saturday': 2736, 'shot': 2789, 'sunday': 2736, 'thumbs': 2793, 'use': 2789, 'words': 2796},
{'...': 2907, '^': 2821, 'afternoon': 2736, 'day': 2736, 'evening': 2736, 'h': 2736, 'hour': 2736, 'hours': 2736,
'hr': 2736, 'hrs': 2736, 'morning': 2736, 'saturday': 2736, 'sunday': 2736}, {'afternoon': 2736, 'compliment': 1538,
'credit': 1538, 'day': 2736, 'encouragement': 1538, 'evening': 2736, 'h': 2736, 'hour': 2736, 'hours': 2736, 'hr':
2736, 'hrs': 2736, 'morning': 2736, 'pat': 2775, 'praise': 1538, 'saturday': 2736, 'sunday': 2736, 'thumbs': 2793,
'word': 2817, 'words': 2796}, {'...': 2907, '^': 2821, 'compliment': 1538, 'credit': 1538, 'encouragement': 1538,
'pat': 2775, 'praise': 1538, 'thumbs': 2793, 'words': 2796}, {'...': 2907, '^': 2821, 'len': 2789, 'lend': 2789,
'loan': 2789, 'shot': 2789, 'use': 2789}, {'0': 2737, 'a': 2908, 'an': 2909, 'four': 2737, 'half': 2844, 'my': 2910,
'one': 2737, 'some': 2911, 'the': 2912, 'three': 2737, 'two': 2737}, {'afternoon': 2736, 'day': 2736, 'evening': 2736,
'h': 2736, 'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs': 2736, 'len': 2789, 'lend': 2789, 'loan': 2789, 'morning':
2736, 'saturday': 2736, 'shot': 2789, 'sunday': 2736, 'use': 2789}, {'afternoon': 2736, 'day': 2736, 'evening': 2736,
'h': 2736, 'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs': 2736, 'morning': 2736, 'saturday': 2736, 'sunday': 2736,
'word': 2817}, {'0': 2737, 'a': 2914, 'an': 2737, 'four': 2737, 'half': 2844, 'my': 2915, 'one': 2737, 'the': 2897,
'three': 2737, 'two': 2737}, {'afternoon': 2736, 'day': 2736, 'evening': 2736, 'h': 2736, 'hour': 2736, 'hours': 2736,
'hr': 2736, 'hrs': 2736, 'morning': 2736, 'saturday': 2736, 'sunday': 2736, 'usual': 2872}, {'0': 2737, '<them>':
2888, 'N': 2888, 'a': 2737, 'an': 2737, 'four': 2737, 'half': 2844, 'my': 2737, 'one': 2737, 'three': 2737, 'two':
2737}, {'0': 2737, '<me>': 2906, '<them>': 2913, 'N': 2916, 'a': 2737, 'an': 2737, 'four': 2737, 'half': 2844, 'my':
2917, 'one': 2737, 'our': 2875, 'three': 2737, 'two': 2737, 'up': 2918}, {'<me>': 2906}, {'boost': 1538, 'kick': 1538,
'pep': 1538, 'push': 1538, 'shove': 1538}, {'...': 2921, 'afternoon': 2736, 'big': 2812, 'boost': 1538, 'day': 2736,
'encouragement': 1538, 'evening': 2736, 'h': 2736, 'hour': 2736, 'hours': 2736, 'hr': 2736, 'hrs': 2736, 'hurl': 533,
'kick': 1538, 'len': 2789, 'lend': 2789, 'lesson': 566, 'lift': 533, 'little': 2812, 'loan': 2789, 'lowdown': 566,
'moral': 2772, 'morning': 2736, 'pat': 2775, 'pep': 2792, 'push': 1538, 'run': 533, 'saturday': 2736, 'shot': 2789,
'shove': 1538, 'sunday': 2736, 'use': 2789, 'wee': 2812}, {'big': 2812, 'boost': 1538, 'encouragement': 1538,
'little': 2812, 'moral': 2772, 'pat': 2775, 'pep': 2776, 'wee': 2812}, {'of': 2923}, {'...': 2921, 'big': 2812,
'boost': 1538, 'encouragement': 1538, 'kick': 1538, 'little': 2812, 'moral': 2772, 'pat': 2775, 'pep': 2792, 'push':
1538, 'shove': 1538, 'wee': 2812}, {'len': 2789, 'lend': 2789, 'loan': 2789, 'lowdown': 566, 'shot': 2789, 'use':
2789}, {'0': 2737, 'a': 2922, 'an': 2737, 'four': 2737, 'half': 2844, 'lessons': 566, 'lots': 2924, 'my': 2737, 'one':
2737, 'some': 2925, 'the': 2926, 'three': 2737, 'two': 2737}, {'0': 2737, '<them>': 2927, 'N': 2927, 'a': 2737, 'an':
2737, 'four': 2737, 'half': 2844, 'my': 2737, 'one': 2737, 'three': 2737, 'two': 2737, 'up': 2918}, {'bat': 2437},
{'to': 2929}, {'ahead': 2228, 'bat': 2437, 'fine': 2228, 'in': 2930, 'off': 2228, 'on': 2228, 'over': 844, 'through':
844, 'thru': 844, 'without': 1902}, {'vm': 38, 'voice': 2166, 'voicemail': 38}, {'...': 2932, 'ahead': 2228, 'fine':
2228, 'off': 2228, 'on': 2228, 'without': 1902}, {'on': 1902}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16,
'visit': 16}, {'ahead': 2228, 'back': 2246, 'cold': 2934, 'dark': 2934, 'fine': 2228, 'off': 2228, 'on': 2228, 'over':
844, 'quiet': 2934, 'right': 2246, 'silent': 2934, 'through': 844, 'thru': 844, 'to': 2935, 'up': 844, 'without':
1902}, {'ahead': 2228, 'back': 2246, 'bat': 2437, 'cold': 2934, 'dark': 2934, 'fine': 2228, 'in': 2930, 'off': 2228,
'on': 2228, 'over': 844, 'quiet': 2934, 'right': 2246, 'silent': 2934, 'through': 844, 'thru': 844, 'up': 844,
'without': 1902}, {'answerphone': 38, 'feedback': 273, 'mailbox': 38, 'vm': 38, 'vmail': 38, 'voicemail': 38},
{'meeting': 2665, 'slot': 2665}, {'of': 381}, {'front': 2940, 'with': 381}, {'a': 2939, 'in': 2941}, {'feedback':
273}, {'a': 2939, 'in': 2941, 'on': 123, 's': 2943}, {'note': 273}, {'...': 275, 'answerphone': 38, 'call': 273, 'dm':
273, 'email': 273, 'from': 274, 'letter': 273, 'mail': 273, 'mailbox': 38, 'message': 273, 'text': 273, 'vm': 38,
'vmail': 38, 'voice': 2945, 'voicemail': 38}, {'...': 275, 'call': 273, 'dm': 273, 'email': 273, 'from': 274,
'letter': 273, 'mail': 273, 'message': 273, 'text': 273, 'voice': 2945}, {'D': 2076}, {'forward': 2948}, {'$$': 38,
'D': 2076, 'again': 313, 'at': 551, 'back': 313, 'last': 549, 'on': 552, 'out': 313, 'till': 2076, 'to': 2076,
'until': 2076}, {'commitments': 38, 'ideas': 38, 'plans': 38}, {'$$': 38, 'D': 2076, 'again': 313, 'at': 551, 'back':
313, 'last': 549, 'on': 552, 'out': 313}, {'...': 275, 'answerphone': 38, 'from': 274, 'mailbox': 38, 'vm': 38,
'vmail': 38, 'voicemail': 38}, {'line': 38, 'message': 38, 'note': 38, 'text': 38}, {'a': 2954}, {'<them>': 2955, 'N':
2955}, {'...': 181}, {'touch': 165}, {'^': 2957, 'in': 2958}, {'bell': 38, 'buzz': 38, 'call': 38, 'ring': 38,
'shout': 38, 'tinkle': 38}, {'a': 2960}, {'<them>': 2961, 'N': 2961}, {'N': 38}, {'up': 2963}, {'in': 38, 'over': 38,
'round': 38}, {'drop': 2956, 'get': 2959, 'give': 2962, 'look': 2964, 'pop': 2965}, {'<their>': 2938, '<them>': 2942,
'N': 2944, 'a': 2946, 'an': 2947, 'answerphone': 38, 'brought': 2949, 'bumped': 554, 'called': 2892, 'conscripted':
1914, 'deferred': 554, 'delayed': 554, 'drafted': 1914, 'dragged': 1914, 'from': 274, 'mailbox': 38, 'moved': 2950,
'my': 276, 'off': 2199, 'other': 2951, 'our': 276, 'postponed': 2952, 'press': 1917, 'pushed': 2952, 'rearranged':
554, 'rescheduled': 2952, 'roped': 1914, 'shelved': 554, 'shifted': 2952, 'signed': 1918, 'stood': 403, 'talking':
273, 'the': 2953, 'to': 2966, 'vm': 38, 'vmail': 38, 'voicemail': 38, 'volunteered': 1914}, {'in': 2958}, {'drop':
2956, 'get': 2968, 'give': 2962, 'look': 2964, 'pop': 2965}, {'<their>': 2244, 'N': 2245}, {'<them>': 2538, 'N':
2538}, {'<i>': 2003, '<them>': 2028, 'N': 2028, 'that': 2027, 'to': 2029}, {'about': 540, 'on': 540, 'through': 540,
'with': 540}, {'...': 2973, 'about': 566, 'on': 566, 'through': 566, 'with': 566}, {'<them>': 2974, 'N': 2974},
{'about': 566, 'on': 566, 'through': 566, 'with': 566}, {'<them>': 2976, 'N': 2976}, {'^': 2126}, {'^': 2126, 'to':
2978}, {'me': 2979}, {'^': 2126, 'across': 2979, 'along': 2979, 'down': 2979, 'in': 2979, 'over': 2979, 'round': 2979,
'to': 2978, 'up': 2979, 'with': 2980}, {'^': 2126, 'across': 2979, 'along': 2979, 'down': 2979, 'in': 2979, 'on': 123,
'over': 2979, 'round': 2979, 'to': 2978, 'up': 2979, 'with': 2980}, {'dream': 38}, {'at': 2670, 'of': 2670, 'through':
2670}, {'blether': 273, 'chat': 273, 'craic': 273, 'gossip': 273, 'look': 2984, 'moan': 273, 'natter': 273, 'talk':
273, 'word': 273, 'yarn': 273}, {'blether': 273, 'chat': 273, 'craic': 273, 'gossip': 273, 'moan': 273, 'natter': 273,
'talk': 273, 'word': 273, 'yarn': 273}, {'appointment': 38, 'commitment': 38, 'engagement': 38}, {'': (23, 'contact'),
'...': 275, 'bad': 2983, 'blether': 273, 'chat': 273, 'craic': 273, 'dream': 38, 'from': 274, 'good': 2985, 'gossip':
273, 'little': 2986, 'long': 2986, 'look': 2984, 'moan': 273, 'natter': 273, 'nightmare': 38, 'prior': 2987, 'proper':
2986, 'quick': 2985, 'read': 2984, 'right': 2986, 'short': 2986, 'strange': 2983, 'talk': 273, 'wee': 2986, 'weird':
2983, 'word': 273, 'yarn': 273}, {'of': 38, 'to': 38}, {'intention': 2989, 'intentions': 2989}, {'the': 2990}, {'':
(23, 'contact'), '...': 275, 'from': 274}, {'alone': 38, 'by': 2031, 'on': 2033}, {'do': 38}, {'to': 2994}, {'things':
2995}, {'': (23, 'contact'), 'alone': 38, 'by': 2031, 'on': 2033}, {'': (23, 'contact'), '...': 275, 'dream': 38,
'from': 274, 'nightmare': 38}, {'': (0, 'missed'), 'ask': 38, 'call': 38, 'catch': 38, 'come': 38, 'drive': 38,
'drop': 38, 'go': 38, 'have': 38, 'host': 38, 'join': 38, 'meet': 38, 'pop': 38, 'ring': 38, 'see': 38, 'sit': 38,
'speak': 38, 'take': 38, 'talk': 38, 'thank': 38, 'visit': 38, 'write': 38}, {'to': 2999}, {'': (23, 'contact'),
'...': 275, 'best': 2990, 'from': 274}, {'': (0, 'missed'), 'out': 38}, {'check': 38}, {'rain': 3003}, {'a': 3004},
{'back': 2098, 'bail': 3002, 'beg': 404, 'bin': 38, 'bow': 2098, 'call': 404, 'cancel': 38, 'cry': 404, 'decline': 38,
'ditch': 38, 'drop': 2098, 'pass': 38, 'postpone': 38, 'pull': 2098, 'rain': 3003, 'scrap': 38, 'scrub': 38, 'shelve':
38, 'skip': 38, 'take': 3005}, {'': (23, 'contact'), '<them>': 2981, 'N': 2982, 'a': 2988, 'all': 2991, 'already':
2371, 'an': 2992, 'ate': 2993, 'been': 2372, 'better': 2996, 'breakfast': 2997, 'coffee': 2997, 'dinner': 2997,
'drinks': 273, 'every': 2990, 'from': 274, 'full': 2990, 'good': 2990, 'half': 2375, 'hoped': 2374, 'intended': 2374,
'just': 2376, 'lunch': 2997, 'meant': 2374, 'my': 2998, 'no': 2990, 'other': 2951, 'our': 2992, 'planned': 3000,
'rather': 2375, 'really': 2375, 'so': 2375, 'some': 273, 'tea': 2997, 'the': 3001, 'to': 3006, 'very': 2377, 'wanted':
2374}, {'a': 1844, 'afternoon': 538, 'day': 538, 'days': 538, 'evening': 538, 'h': 544, 'hour': 545, 'hours': 545,
'hr': 544, 'hrs': 544, 'morning': 538, 'week': 547}, {'...': 2585, 'copy': 2124, 'extra': 2124, 'leftover': 2124,
'list': 2569, 'lot': 2569, 'old': 2124, 'own': 2124, 'page': 2569, 'pages': 2569, 'second': 2124, 'sheet': 2569,
'spare': 2124, 'used': 2124}, {'copy': 2124, 'extra': 2124, 'leftover': 2124, 'old': 2124, 'own': 2124, 'second':
2124, 'spare': 2124, 'used': 2124}, {'0': 3009, 'a': 3009, 'an': 3010, 'four': 2586, 'half': 2587, 'my': 3009, 'our':
3010, 'several': 2586, 'some': 3009, 'the': 3010, 'three': 3009, 'two': 3009}, {'...': 2708, '^': 3011, 'on': 2709,
'over': 2709}, {'...': 2862, 'to': 2864}, {'<useful>': 2611, 'to': 613}, {'...': 3014, '<useful>': 2611}, {'a': 2613,
'an': 2613, 'my': 3015, 'our': 3015, 'some': 2613, 'the': 2613}, {'...': 2862, '^': 3016, 'to': 2864}, {'...': 2862,
'<them>': 3012, '^': 2854, 'along': 3013, 'on': 3017, 'out': 2322, 'over': 3017, 'to': 2864}, {'prior': 2987}, {'for':
16}, {'brought': 2949, 'bumped': 554, 'called': 2892, 'deferred': 554, 'delayed': 554, 'moved': 2952, 'postponed':
2952, 'pushed': 2952, 'rearranged': 554, 'rescheduled': 2952, 'set': 3020, 'shelved': 554, 'shifted': 2952}, {'$$':
38, 'home': 313, 'off': 1962, 'out': 1962, 'over': 1962, 'to': 274}, {'gone': 3022, 'left': 313}, {'in': 412, 'paid':
38, 'returned': 38, 'sent': 38, 'signed': 38}, {'': (0, 'missed'), 'back': 38}, {'answered': 38, 'arrived': 38,
'been': 3024, 'called': 38, 'come': 3025, 'got': 467, 'landed': 38, 'replied': 38, 'responded': 38, 'rung': 38,
'written': 38}, {'paid': 38, 'returned': 38, 'sent': 38, 'signed': 38}, {'arrived': 38, 'been': 3027, 'come': 38,
'landed': 38}, {'not': 3028}, {'back': 2098, 'bail': 2098, 'beg': 404, 'bin': 38, 'bow': 2098, 'call': 404, 'cry':
404, 'decline': 38, 'ditch': 38, 'drop': 2098, 'pass': 38, 'pull': 2098, 'rain': 3003, 'scrap': 38, 'scrub': 38,
'shelve': 38, 'take': 3005}, {'a': 3019, 'already': 2371, 'avoiding': 1902, 'been': 3021, 'better': 2996, 'blanking':
1902, 'dodging': 1902, 'finally': 1964, 'ghosting': 1902, 'gone': 1963, 'ignoring': 1902, 'just': 3023, 'not': 3026,
'now': 1964, 'other': 2951, 'still': 3029, 'to': 3030}, {'around': 799, 'back': 38, 'round': 799}, {'answered': 38,
'been': 413, 'called': 38, 'caught': 403, 'come': 467, 'ever': 2333, 'get': 2332, 'got': 3032, 'gotten': 2332,
'heard': 38, 'met': 38, 'quite': 2333, 'replied': 38, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38, 'talked':
38, 'written': 38, 'yet': 2333}, {'t': 3033}, {'answered': 38, 'been': 413, 'called': 38, 'caught': 403, 'come': 467,
'got': 467, 'heard': 38, 'met': 38, 'replied': 38, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38, 'talked':
38, 'written': 38}, {'bad': 2983, 'dream': 38, 'nightmare': 38, 'prior': 2987, 'strange': 2983, 'weird': 2983},
{'appointment': 16}, {'brought': 2949, 'conscripted': 1914, 'drafted': 1914, 'dragged': 1914, 'moved': 2948,
'postponed': 2948, 'press': 1917, 'pushed': 2948, 'rescheduled': 2948, 'roped': 1914, 'shifted': 2948, 'signed': 1918,
'volunteered': 1914}, {'together': 505}, {'them': 3039}, {'': (0, 'missed'), 'in': 412, 'paid': 38, 'returned': 38,
'sent': 38, 'signed': 38}, {'arrived': 38, 'been': 3041, 'caught': 403, 'come': 38, 'ever': 2333, 'get': 2332, 'got':
2332, 'gotten': 2332, 'had': 38, 'heard': 38, 'landed': 38, 'met': 38, 'quite': 2333, 'seen': 38, 'spoken': 38,
'talked': 38, 'yet': 2333}, {'best': 2990}, {'bring': 3040, 'connect': 505, 'drop': 2956, 'get': 2959, 'give': 2962,
'introduce': 505, 'look': 2964, 'pop': 2965}, {'N': 124, 'a': 3036, 'all': 2991, 'already': 2376, 'an': 3037,
'appointment': 16, 'been': 3038, 'bring': 3040, 'connect': 505, 'every': 2990, 'finally': 1964, 'full': 2990, 'gone':
1963, 'good': 2990, 'half': 2375, 'hoped': 2374, 'intended': 2374, 'introduce': 505, 'just': 3023, 'meant': 2374,
'no': 2990, 'not': 3042, 'now': 1964, 'other': 2951, 'planned': 2374, 'rather': 2375, 'really': 2375, 'so': 2375,
'still': 3029, 'the': 3043, 'to': 3044, 'very': 2377, 'wanted': 2374}, {'have': 754, 'need': 754}, {'<i>': 3046},
{'so': 3047}, {'': (0, 'missed'), 'yet': 3048}, {'': (0, 'missed'), 'in': 412}, {'answered': 3049, 'been': 3050,
'called': 38, 'caught': 403, 'come': 467, 'ever': 2333, 'get': 2332, 'got': 3032, 'gotten': 2332, 'had': 38, 'heard':
38, 'met': 38, 'quite': 2333, 'replied': 3049, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38, 'talked': 38,
'written': 38, 'yet': 2333}, {'t': 3051}, {'answered': 38, 'been': 3050, 'called': 38, 'caught': 403, 'come': 467,
'ever': 2333, 'get': 2332, 'got': 3032, 'gotten': 2332, 'had': 38, 'heard': 38, 'met': 38, 'quite': 2333, 'replied':
38, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38, 'talked': 38, 'written': 38, 'yet': 2333}, {'bad': 2983,
'dream': 38, 'nightmare': 38, 'strange': 2983, 'weird': 2983}, {'a': 3054}, {'i': 1668, 'me': 1668}, {'to': 1684},
{'and': 3056, 'are': 3057, 'assured': 1689, 'assures': 1689, 'guaranteed': 1688, 'guarantees': 1688, 'is': 3057,
'pinky': 1779, 're': 3057, 's': 3057, 'swears': 1688, 'swore': 1688, 'vowed': 1688, 'vows': 1688}, {'magazine': 38,
'news': 38, 'paper': 38}, {'a': 3059, 'the': 3059}, {'radio': 38, 'telly': 38, 'tv': 38}, {'telly': 38, 'the': 3061,
'tv': 38, 'youtube': 38}, {'in': 3060, 'on': 3062, 'online': 38}, {'...': 3063, 'in': 3060, 'on': 3062, 'online': 38},
{'from': 273}, {'back': 38, 'from': 38}, {'<gossips>': 38, '<told_in>': 38}, {'...': 3067, '<gossips>': 38,
'<told_in>': 38}, {'party': 38}, {'...': 3067, '<gossips>': 38, '<told_in>': 38, 'third': 3069}, {'<gossips>': 38},
{'...': 3071, '<gossips>': 38}, {'the': 3072}, {'of': 3073}, {'else': 38}, {'...': 1851, '<told_in>': 38}, {'s':
3076}, {'': (23, 'contact'), '...': 1851, '<their>': 3068, '<told_in>': 38, 'a': 3070, 'an': 3068, 'my': 3068, 'one':
3074, 'our': 3068, 'some': 3072, 'somebody': 3075, 'someone': 3075, 'the': 3068, 'today': 3077}, {'haw': 3066},
{'...': 1851, '<their>': 3076, '<told_in>': 38, 'a': 3076, 'an': 3076, 'my': 3076, 'our': 3076, 'the': 3076, 'today':
3077}, {'': (23, 'contact'), '...': 1851, '<their>': 3068, '<told_in>': 38, 'a': 3068, 'an': 3068, 'my': 3068, 'one':
3074, 'our': 3068, 'some': 3072, 'the': 3068, 'today': 3077}, {'<their>': 3072, 'a': 3072, 'an': 3072, 'my': 3072,
'one': 3074, 'our': 3072, 'some': 3072, 'the': 3072}, {'...': 1851, '<their>': 3068, '<told_in>': 38, 'a': 3068, 'an':
3068, 'my': 3068, 'one': 3074, 'our': 3068, 'some': 3072, 'the': 3068, 'today': 3077}, {'from': 3081, 'in': 3080,
'off': 3082, 'on': 3080, 'through': 3082, 'via': 3083}, {'...': 1851, '<told_in>': 38, 'grapevine': 38}, {'...': 1851,
'<their>': 3076, '<told_in>': 38, 'a': 3076, 'an': 3076, 'my': 3076, 'our': 3076, 'the': 3085, 'today': 3077},
{'hand': 38}, {'all': 3066}, {'...': 3071, '<gossips>': 38, 'grapevine': 38}, {'<their>': 3072, 'a': 3072, 'an': 3072,
'my': 3072, 'one': 3074, 'our': 3072, 'some': 3072, 'the': 3089}, {'N': 3064, 'back': 3065, 'crickets': 3066, 'from':
3078, 'hee': 3079, 'in': 3080, 'it': 3084, 'nothing': 3066, 'nowt': 3066, 'off': 3082, 'on': 3086, 'second': 3087,
'secondhand': 38, 'sod': 3088, 'that': 3084, 'this': 3084, 'through': 3090, 'via': 3083, 'zilch': 3066, 'zip': 3066},
{'crickets': 3066, 'hee': 3079, 'nothing': 3066, 'nowt': 3066, 'sod': 3088, 'zilch': 3066, 'zip': 3066}, {'for': 507},
{'line': 3093, 'phone': 3093}, {'hold': 3093, 'the': 3094}, {'assembly': 2399, 'class': 2399, 'demo': 2399, 'lesson':
2399, 'masterclass': 2399, 'on': 3095, 'session': 2399, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'tour': 2399,
'training': 2399, 'workshop': 2399}, {'assembly': 2399, 'class': 2399, 'demo': 2399, 'duty': 2231, 'group': 2231,
'lesson': 2399, 'masterclass': 2399, 'reading': 2231, 'round': 2231, 'route': 2231, 'session': 2399, 'shift': 2231,
'slot': 2231, 'stall': 2231, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'tour': 2399, 'training': 2399, 'turn':
2231, 'workshop': 2399}, {'...': 3097, 'assembly': 2399, 'class': 2399, 'demo': 2399, 'duty': 2231, 'group': 2231,
'lesson': 2399, 'masterclass': 2399, 'mock': 2441, 'reading': 2231, 'round': 2231, 'route': 2231, 'session': 2399,
'shift': 2231, 'slot': 2231, 'stall': 2231, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'tour': 2399, 'training':
2399, 'turn': 2231, 'workshop': 2399}, {'...': 3097, 'assembly': 2399, 'class': 2399, 'demo': 2399, 'duty': 2231,
'group': 2231, 'lesson': 2399, 'masterclass': 2399, 'reading': 2231, 'round': 2231, 'route': 2231, 'session': 2399,
'shift': 2231, 'slot': 2231, 'stall': 2231, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'tour': 2399, 'training':
2399, 'turn': 2231, 'workshop': 2399}, {'...': 2348, 'assembly': 2231, 'class': 2231, 'duty': 2231, 'group': 2231,
'lesson': 2231, 'mock': 2441, 'reading': 2231, 'round': 2231, 'route': 2231, 'session': 2231, 'shift': 2231, 'slot':
2231, 'stall': 2231, 'tour': 2231, 'turn': 2231}, {'...': 3096, '0': 2349, '<their>': 2349, 'a': 3098, 'an': 3098,
'assembly': 2399, 'class': 2399, 'demo': 2399, 'free': 2452, 'lesson': 2399, 'masterclass': 2399, 'mock': 2441, 'pro':
2511, 'session': 2399, 'some': 2486, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'the': 3099, 'three': 2349,
'tour': 2399, 'training': 2399, 'two': 3100, 'unpaid': 2452, 'voluntary': 2452, 'workshop': 2399}, {'': (22,
'gave:volunteering'), '<their>': 5, 'a': 5, 'boxes': 5, 'flat': 5, 'furniture': 5, 'home': 5, 'house': 5, 'in': 5,
'out': 5, 'the': 5, 'up': 5}, {'up': 5}, {'out': 5}, {'': (17, 'gave:knowledge'), '<helping>': 3102, 'get': 5, 'pick':
5, 'set': 3103, 'sort': 3104}, {'ready': 540}, {'up': 540}, {'^': 3105}, {'out': 540}, {'<their_doing>': 540, '^':
3105, 'get': 3106, 'in': 540, 'on': 540, 'out': 2000, 'set': 3107, 'through': 540, 'to': 3108, 'understand': 540,
'with': 566, 'work': 3109}, {'^': 3105, 'to': 3108, 'with': 566}, {'<their>': 533, 'N': 1997, 'a': 533, 'our': 533,
'the': 533}, {'at': 3112, 'on': 3112}, {'<them>': 3110, 'N': 3111, 'at': 3112, 'me': 273, 'on': 3112, 'out': 3113},
{'out': 566}, {'<helping>': 3102, 'get': 5, 'pick': 5, 'set': 3103, 'sort': 3104}, {'^': 3116}, {'^': 3105, 'figure':
3115, 'to': 3117, 'with': 566}, {'at': 1998, 'on': 1998}, {'<them>': 3118, 'N': 3118, 'at': 1998, 'on': 1998, 'out':
3119}, {'no': 1931}, {'call': 1808, 'go': 1808, 'job': 1808, 'move': 1808, 'round': 1817, 'shout': 1817, 'task': 1808,
'turn': 1819}, {'<giveinf>': 103}, {'^': 3123}, {'to': 3124}, {'going': 3125, 'gonna': 3124}, {'answerphone': 38,
'mailbox': 38, 'vm': 38, 'vmail': 38, 'voicemail': 38}, {'<their>': 3127, 'a': 3127, 'answerphone': 38, 'mailbox': 38,
'the': 3127, 'vm': 38, 'vmail': 38, 'voicemail': 38}, {'D': 2102, 'a': 2103, 'an': 2104, 'the': 2106, 'time': 2102},
{'my': 1951, 'our': 1951}, {'and': 382, 'to': 382, 'w': 382, 'with': 2303}, {'and': 382, 'to': 382, 'up': 3131, 'w':
382, 'with': 382}, {'them': 2311}, {'<them>': 3132, 'N': 2666, 'up': 3133}, {'answer': 38, 'appear': 38, 'arrive': 38,
'call': 38, 'come': 38, 'finish': 38, 'get': 38, 'phone': 38, 'reply': 38, 'ring': 38, 'show': 38, 'text': 38, 'turn':
38, 'write': 38}, {'to': 3135}, {'<them>': 3136, 'N': 3136}, {'for': 3137}, {'...': 3138}, {'...': 2485, '^': 2298,
'assembly': 2399, 'class': 2399, 'demo': 2399, 'lesson': 2399, 'masterclass': 2399, 'session': 2399, 'story': 2404,
'storytime': 2399, 'talk': 2399, 'tour': 2399, 'training': 2399, 'workshop': 2399}, {'...': 2485, 'assembly': 2399,
'class': 2399, 'demo': 2399, 'lesson': 2399, 'masterclass': 2399, 'session': 2399, 'story': 2404, 'storytime': 2399,
'talk': 2399, 'tour': 2399, 'training': 2399, 'workshop': 2399}, {'': (23, 'contact'), '...': 2485, '<their>': 2299,
'a': 3140, 'an': 3140, 'assembly': 2399, 'class': 2399, 'demo': 2399, 'lesson': 2399, 'masterclass': 2399, 'session':
2399, 'some': 3141, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'the': 3140, 'tour': 2399, 'training': 2399,
'workshop': 2399}, {'mentoring': 540}, {'': (13, 'talk'), 'could': 28, 'd': 28, 'll': 28, 'might': 28, 'should': 28,
'will': 28, 'would': 28}, {'<they>': 3144}, {'on': 3095}, {'part': 38}, {'fool': 38, 'idiot': 38, 'lemon': 38,
'muppet': 38, 'plum': 38, 'spare': 3147}, {'a': 3148}, {'alone': 38, 'for': 2186, 'in': 2360, 'like': 3149}, {'...':
3150}, {'...': 3146, 'around': 3151, 'out': 273, 'up': 2196}, {'have': 16}, {'to': 3153}, {'going': 3154}, {'N':
1668}, {'$$': 28}, {'<them>': 3157}, {'^': 81, 'to': 285}, {'<them>': 3159, 'N': 3159}, {'<them>': 3159, 'N': 3159,
'to': 3160}, {'promised': 3161}, {'am': 3155, 'and': 3156, 'are': 3155, 'gave': 3158, 'guess': 22, 'have': 3162,
'lent': 3158, 'loaned': 3158, 'm': 3155, 'mentioned': 3158, 'miss': 38, 'n': 3156, 'passed': 3158, 'promised': 3161,
're': 3155, 'sent': 3158, 'showed': 3158, 'think': 22, 've': 3162, 'wonder': 22}, {'...': 925}, {'<me>': 3164, '<my>':
3164}, {'t': 92}, {'d': 92, 'would': 92, 'wouldn': 3166}, {'<they>': 3167}, {'place': 3168, 'shoes': 3168}, {'charge':
3168, 'my': 3169}, {'it': 3168, 'this': 3168}, {'<me>': 3164, '<my>': 3164, 'in': 3170, 'me': 3168, 'running': 3171,
'us': 3168}, {'': (13, 'talk'), 'could': 28, 'd': 28, 'had': 3165, 'll': 28, 'might': 28, 'owned': 3165, 'ran': 3165,
'should': 28, 'was': 3172, 'were': 3172, 'will': 28, 'would': 28}, {'...': 924}, {'business': 3174, 'call': 3174,
'company': 3174, 'firm': 3174, 'money': 3174, 'shop': 3174}, {'<them>': 3174, 'N': 3174}, {'to': 3176}, {'<their>':
3175, '<them>': 3174, 'up': 3177}, {'was': 3178, 'were': 3178}, {'<i>': 28, '<they>': 3173, 'it': 3179}, {'me': 38,
'my': 38, 'us': 38}, {'calling': 16, 'going': 1915, 'having': 16, 'hosting': 16, 'instead': 1916, 'joining': 16,
'meeting': 16, 'now': 1916, 'seeing': 16, 'visiting': 16}, {'boots': 925, 'place': 925, 'position': 925, 'shoes': 925,
'situation': 925}, {'dream': 38, 'nightmare': 38}, {'^': 0, 'not': 92}, {'d': 92, 'would': 3185, 'wouldn': 3166,
'wouldnt': 92}, {'not': 92}, {'would': 3187, 'wouldn': 3166, 'wouldnt': 92}, {'<they>': 3186, 'N': 3188}, {'boots':
3189, 'case': 925, 'drafts': 38, 'dream': 38, 'nightmare': 38, 'place': 3189, 'position': 3189, 'seat': 3189, 'shoes':
3189}, {'d': 92, 'would': 92, 'wouldn': 3166, 'wouldnt': 92}, {'<they>': 3191, 'N': 3191}, {'boots': 3192, 'place':
3192, 'position': 3192, 'seat': 3192, 'shoes': 3192}, {'calendar': 16, 'diary': 16, 'drafts': 38, 'end': 2631},
{'<my>': 3183, 'a': 3184, 'my': 3190, 'order': 2073, 'our': 3193, 'the': 3194}, {'': (9, 'told')}, {'N': 3196}, {'D':
16, 'for': 2389}, {'D': 16, 'for': 2389, 'in': 3198, 'out': 2105}, {'<i>': 1878, 'that': 1887}, {'call': 38, 'catch':
38, 'come': 38, 'drive': 38, 'drop': 38, 'go': 38, 'have': 38, 'host': 38, 'join': 38, 'mail': 38, 'meet': 38, 'pop':
38, 'ring': 38, 'see': 38, 'speak': 38, 'talk': 38, 'text': 38, 'visit': 38, 'write': 38}, {'to': 3201}, {'<off_it>':
553, 'been': 555, 'being': 555, 'gets': 555, 'got': 555, 'had': 557, 'has': 558, 'is': 555, 's': 559, 'w': 561, 'was':
555, 'were': 555, 'with': 561}, {'2': 382, 'and': 382, 'n': 382, 'to': 382, 'with': 382}, {'and': 382, 'to': 382,
'with': 382}, {'N': 381, '^': 2304}, {'2': 382, 'and': 382, 'n': 382, 'to': 3206, 'with': 3206}, {'<them>': 3207, 'N':
3207}, {'<them>': 3204, 'N': 3205, 'd': 3208}, {'2': 382, 'and': 382, 'to': 3206, 'with': 3206}, {'<them>': 3207, 'N':
3210}, {'2': 382, 'and': 2303, 'n': 382, 'to': 2305, 'with': 2305}, {'them': 2138}, {'^': 381, 'of': 3213}, {'pair':
3214, 'three': 3214, 'two': 3214}, {'<them>': 3212, 'N': 3212, 'the': 3215, 'them': 2311}, {'and': 382, 'to': 3206,
'with': 3206}, {'<them>': 3207, 'N': 3217}, {'for': 149, 'over': 149, 'round': 149, 'to': 149}, {'': (23, 'contact'),
'for': 149, 'to': 149}, {'<them>': 3219, 'N': 3219, 'me': 3220, 'us': 3220}, {'can': 457, 'have': 448, 'must': 0,
'mustn': 457, 'need': 448, 'ought': 448, 'should': 0, 'shouldn': 457}, {'^': 3222}, {'<i>': 3223}, {'<i>': 3223,
'that': 3224}, {'': (3, 'advice'), 'to': 0}, {'can': 457, 'have': 448, 'must': 0, 'mustn': 457, 'need': 3226, 'ought':
448, 'should': 0, 'shouldn': 457}, {'^': 3227}, {'should': 0}, {'...': 3229}, {'<i>': 3228, '^': 3230}, {'...': 3225,
'<i>': 3228, '^': 3230, 'that': 3231}, {'for': 17}, {'...': 3225, '<i>': 3223, 'that': 3224}, {'<i>': 3228}, {'...':
3225, '<i>': 3228, 'that': 3235}, {'': (2, 'plan'), 'for': 2389, 'on': 16}, {'<i>': 3223, '^': 3230}, {'...': 3225,
'<i>': 3223, '^': 3230, 'that': 3238}, {'D': 2076, 'till': 2076, 'to': 2076, 'until': 2076}, {'answering': 38,
'available': 38, 'in': 38, 'picking': 415, 'reachable': 38}, {'that': 92}, {'belief': 3242, 'conviction': 3242,
'mind': 3242, 'opinion': 3242, 'view': 3242}, {'the': 3243}, {'in': 3233}, {'<i>': 1409, '^': 3230}, {'<i>': 1409,
'^': 3230, 'that': 3246}, {'<i>': 1409, 'that': 1462}, {'^': 3230}, {'^': 3230, 'that': 3249}, {'adamant': 3247,
'certain': 3248, 'clear': 3247, 'convinced': 3248, 'firm': 3250, 'insistent': 3250, 'sure': 3248}, {'': (2, 'plan'),
'for': 17}, {'': (2, 'plan'), 'for': 2389}, {'D': 16, 'adamant': 3232, 'agreed': 3233, 'arranged': 3233, 'avoiding':
1902, 'blanking': 1902, 'blunt': 3234, 'booked': 3233, 'brought': 2949, 'certain': 3236, 'clear': 3232, 'coming': 16,
'confirmed': 3237, 'convinced': 3236, 'dodging': 1902, 'down': 3233, 'emphatic': 3234, 'finally': 1964, 'firm': 3239,
'fixed': 3233, 'ghosting': 1902, 'gone': 1963, 'ignoring': 1902, 'insistent': 3239, 'just': 1964, 'moved': 3240,
'not': 3241, 'now': 1964, 'of': 3244, 'off': 38, 'on': 2105, 'penciled': 3245, 'pencilled': 3245, 'planned': 3233,
'positive': 3234, 'postponed': 2948, 'pushed': 2948, 'quite': 3251, 'really': 3251, 'rescheduled': 2948, 'scheduled':
3252, 'set': 3253, 'shifted': 2948, 'slated': 3233, 'sure': 3236, 'very': 3251}, {'t': 3241}, {'<off_it>': 554, 'D':
273, 'all': 2058, 'at': 273, 'by': 273, 'closed': 313, 'during': 273, 'locked': 2059, 'on': 273, 'over': 273, 'shut':
313}, {'<off_it>': 554, 'all': 2058, 'closed': 313, 'locked': 2059, 'shut': 313}, {'agreed': 16, 'arranged': 16,
'been': 555, 'being': 555, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'gets': 555, 'got': 555, 'had': 557, 'has':
558, 'is': 2176, 'planned': 16, 's': 2178, 'scheduled': 16, 'set': 1959, 'was': 3256, 'were': 3257}, {'me': 2096,
'us': 2096}, {'by': 2364, 'past': 2364, 'right': 2365, 'straight': 2365}, {'': (23, 'contact'), 'me': 1668, 'us':
1668}, {'': (22, 'gave:volunteering'), '...': 2297}, {'^': 3262}, {'<their>': 2299, 'a': 3263, 'an': 2299, 'at': 533,
'the': 3263}, {'i': 273, 'me': 273, 'us': 273}, {'and': 3265}, {'': (14, 'together'), 'and': 274, 'n': 274, 'plus':
274, 'w': 274, 'with': 274}, {'N': 3266, 'me': 3267, 'us': 3267}, {'forgetting': 38}, {'forgetting': 38, 'intending':
799, 'meaning': 799, 'on': 3269, 'planning': 799, 'promising': 2078, 'putting': 404, 'ringing': 2098, 'trying': 507,
'wanting': 799}, {'D': 2102, 'a': 2103, 'an': 2104, 'the': 2106, 'time': 2102, 'up': 2156}, {'have': 448, 'must': 0,
'need': 448, 'shd': 0, 'should': 0}, {'^': 3272}, {'<i>': 3273}, {'<me>': 952}, {'cancelling': 38, 'dodging': 38,
'forgetting': 38, 'intending': 799, 'meaning': 799, 'planning': 799, 'postponing': 38, 'promising': 2078, 'putting':
404, 'ringing': 2098, 'saying': 3274, 'telling': 3275, 'wanting': 799}, {'': (23, 'contact'), 'for': 273}, {'hanging':
38, 'on': 2211, 'waiting': 3277}, {'<they>': 1537}, {'through': 1537, 'until': 3279, 'while': 3279}, {'^': 3280},
{'^': 3280, 'company': 3281}, {'<me>': 3278, '<them>': 3282, 'D': 2102, 'N': 3282, 'a': 2103, 'an': 2104,
'forgetting': 38, 'intending': 799, 'meaning': 799, 'planning': 799, 'promising': 2078, 'putting': 404, 'ringing':
2098, 'saying': 3274, 'telling': 3275, 'the': 2106, 'time': 2102, 'trying': 507, 'up': 2156, 'wanting': 799}, {'call':
38, 'calling': 38, 'email': 38, 'meet': 38, 'phone': 38, 'reply': 38, 'ring': 38, 'ringing': 38, 'see': 38, 'speak':
38, 'talk': 38, 'text': 38, 'visit': 38}, {'for': 3284, 'to': 3284}, {'time': 3285}, {'the': 3286}, {'a': 566, 'how':
566, 'my': 566, 'our': 566, 'the': 566, 'to': 566}, {'<them>': 3288, 'N': 3288, 'from': 28, 'that': 28, 'through': 28,
'via': 28}, {'...': 2485, 'a': 3141, 'an': 3141, 'assembly': 2399, 'class': 2399, 'demo': 2399, 'lesson': 2399,
'masterclass': 2399, 'session': 2399, 'some': 3141, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'the': 3141,
'tour': 2399, 'training': 2399, 'workshop': 2399}, {'lurch': 38}, {'the': 3291}, {'hanging': 38, 'in': 3292,
'standing': 38, 'up': 38, 'waiting': 38}, {'message': 38}, {'answerphone': 3294, 'vm': 38, 'vms': 38, 'voice': 3294,
'voicemail': 38, 'voicemails': 38}, {'0': 3295, 'a': 3295, 'an': 3295, 'another': 3295, 'several': 3295, 'some': 3295,
'three': 3295, 'two': 3295}, {'drafts': 38}, {'in': 3297}, {'<me>': 3293, '<them>': 3296, 'it': 3298}, {'hand': 2786,
'help': 2787}, {'^': 596, 'a': 3300, 'some': 2896}, {'^': 596, 'a': 2896, 'some': 2896}, {'to': 615}, {'...': 3303},
{'a': 2853, 'an': 3304, 'my': 2853, 'our': 2853, 'the': 2853}, {'hand': 2856, 'help': 2856}, {'^': 2854}, {'a': 3304,
'an': 3304, 'my': 3304, 'our': 3304, 'the': 3304}, {'^': 3308}, {'<them>': 3301, 'N': 3302, '^': 3305, 'a': 3306,
'on': 3307, 'out': 3309, 'over': 3307, 'some': 3306}, {'into': 285}, {'coaxed': 3311, 'dragged': 3311, 'persuaded':
3311, 'pushed': 3311, 'roped': 3311, 'talked': 3311}, {'be': 3312, 'down': 38, 'get': 3312}, {'<me>': 3311}, {'a':
596, 'my': 596, 'one': 596, 'our': 596, 'the': 596}, {'^': 3315}, {'go': 540}, {'^': 3315, 'a': 3317}, {'on': 566},
{'in': 540}, {'talk': 3314}, {'': (18, 'gave:mentoring'), 'a': 596, 'my': 596, 'one': 596, 'our': 596, 'the': 596},
{'^': 3322}, {'argue': 3314, 'borrow': 3316, 'bully': 3314, 'charm': 3314, 'coax': 3314, 'do': 540, 'drag': 3314,
'have': 3318, 'in': 3319, 'keep': 3316, 'persuade': 3314, 'practice': 540, 'practise': 540, 'push': 3314, 'rope':
3314, 'shadow': 540, 'sit': 3320, 'sweet': 3321, 'take': 3316, 'talk': 3314, 'try': 3323, 'use': 3316, 'watch': 540,
'wheedle': 3314}, {'argue': 3314, 'borrow': 3316, 'bully': 3314, 'charm': 3314, 'coax': 3314, 'drag': 3314, 'have':
3316, 'keep': 3316, 'know': 3196, 'persuade': 3314, 'push': 3314, 'rope': 3314, 'sweet': 3321, 'take': 3316, 'talk':
3314, 'try': 3316, 'use': 3316, 'wheedle': 3314}, {'': (0, 'missed'), 'again': 38}, {'down': 3326}, {'for': 285},
{'be': 3312, 'get': 3312, 'in': 3328}, {'<me>': 3313, '<them>': 3324, 'N': 3325, 'me': 3327, 'myself': 3329,
'ourselves': 3329, 'us': 3327}, {'way': 38}, {'the': 3331}, {'in': 3332}, {'gets': 3333, 'got': 3333, 'had': 3333},
{'linkedin': 38, 'photo': 38, 'photos': 38, 'post': 38, 'posts': 38, 'profile': 38, 'status': 38, 'stories': 38,
'story': 38, 'tweet': 38, 'update': 38}, {'s': 3335}, {'N': 3336}, {'and': 2303, 'to': 2303, 'up': 3131, 'w': 382,
'with': 2303}, {'and': 2303, 'to': 2303, 'up': 2665, 'with': 2303}, {'<them>': 3338, 'N': 3339, 'up': 3133}, {'run':
585}, {'dry': 3341, 'pitch': 585, 'presentation': 585, 'rehearsal': 585, 'speech': 585, 'talk': 585}, {'^': 3342},
{'<their>': 3343}, {'on': 3344}, {'...': 835, '<work_thing>': 585, 'dry': 3341, 'pitch': 585, 'presentation': 585,
'rehearsal': 585, 'speech': 585, 'talk': 585}, {'^': 3346}, {'^': 2243, 'article': 38, 'blog': 38, 'interview': 38,
'newsletter': 38, 'podcast': 38, 'post': 38, 'talk': 38, 'video': 38, 'webinar': 38}, {'...': 3063, 'in': 3060, 'on':
3062, 'online': 38, 's': 3348}, {'<their>': 3347, 'N': 3349}, {'in': 3345, 'through': 3344, 'to': 3350}, {'having':
16, 'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'a': 1622, 'breakfast': 16, 'coffee':
16, 'dinner': 16, 'lunch': 16}, {'be': 3352, 'have': 3353, 'meet': 16, 'see': 16, 'visit': 16}, {'': (19,
'gave:resource'), 'a': 3304, 'an': 3304, 'my': 3304, 'our': 3304, 'the': 3304}, {'^': 3355}, {'<them>': 1975, 'N':
1975, '^': 3305, 'on': 3307, 'out': 3356, 'over': 3307}, {'D': 16, 'for': 17, 'in': 2105, 'out': 2105}, {'time':
2185}, {'<their>': 838, 'N': 839, 'a': 2247, 'the': 2247}, {'after': 1998, 'at': 2670, 'back': 2246, 'over': 2248,
'right': 2246, 'through': 3360, 'thru': 3360, 'up': 2248}, {'after': 1998, 'back': 2246, 'forward': 1630, 'over': 844,
'right': 2246, 'through': 844, 'thru': 844, 'up': 844}, {'in': 2665}, {'<them>': 3363, 'N': 3363}, {'to': 381, 'with':
381}, {'intro': 3365, 'introduction': 3365}, {'an': 3366, 'the': 3366}, {'<them>': 3365, 'N': 3365}, {'<them>': 3365,
'N': 3365, 'for': 3368}, {'between': 381, 'to': 381, 'with': 381}, {'': (15, 'gave:intro'), '<them>': 3370, 'N':
3370}, {'<them>': 3365, 'N': 3365, 'between': 381, 'for': 3371, 'of': 381, 'to': 381, 'with': 381}, {'<them>': 3370,
'N': 3370}, {'<them>': 3365, 'N': 3365, 'between': 381, 'for': 3373, 'to': 381, 'with': 381}, {'connection': 3369,
'e': 2432, 'email': 2431, 'intro': 3372, 'introduction': 3372, 'introductions': 3374, 'mail': 2431, 'whatsapp': 2431},
{'date': 16, 'double': 2435, 'presentation': 2444, 'quick': 3375, 'warm': 3375}, {'': (15, 'gave:intro'), 'between':
381, 'to': 381, 'with': 381}, {'': (15, 'gave:intro'), '<them>': 3370, 'N': 3377}, {'<them>': 3365, 'N': 3365,
'between': 2303, 'for': 3378, 'from': 382, 'of': 381, 'to': 381, 'with': 2303}, {'connection': 3369, 'e': 2432,
'email': 2447, 'intro': 3379, 'introduction': 3372, 'introductions': 3374, 'mail': 2447, 'whatsapp': 2431},
{'between': 381, 'for': 3373, 'to': 381, 'with': 381}, {'connection': 3369, 'e': 2432, 'email': 2447, 'intro': 3379,
'introduction': 3372, 'introductions': 3374, 'mail': 2447, 'presentation': 2444, 'whatsapp': 2431}, {'<them>': 3367,
'N': 3367, 'a': 3376, 'an': 3380, 'intro': 3381, 'introduction': 3381, 'introductions': 3381, 'plans': 16, 'that':
3375, 'the': 3382}, {'comments': 2567, 'corrections': 2567, 'edits': 2567, 'feedback': 2567, 'list': 2569, 'lot':
2569, 'notes': 2567, 'page': 2569, 'pages': 2569, 'redlines': 2567, 'sheet': 2569, 'suggestions': 2567}, {'...': 3384,
'comments': 2567, 'corrections': 2567, 'edits': 2567, 'feedback': 2567, 'list': 2569, 'lot': 2569, 'notes': 2567,
'page': 2569, 'pages': 2569, 'redlines': 2567, 'sheet': 2569, 'suggestions': 2567}, {'article': 596, 'book': 596,
'checklist': 596, 'comments': 2567, 'corrections': 2567, 'edits': 2567, 'feedback': 2567, 'guide': 596, 'link': 596,
'list': 2572, 'lot': 2569, 'notes': 2567, 'page': 2569, 'pages': 2569, 'podcast': 596, 'redlines': 2567, 'sheet':
2569, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596}, {'...': 3386, 'article': 596, 'book': 596,
'checklist': 596, 'comments': 2567, 'corrections': 2567, 'edits': 2567, 'feedback': 2567, 'guide': 596, 'link': 596,
'list': 2572, 'lot': 2569, 'notes': 2567, 'page': 2569, 'pages': 2569, 'podcast': 596, 'redlines': 2567, 'sheet':
2569, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596}, {'0': 3385, 'a': 3387, 'an': 2604, 'detailed': 2582,
'four': 2586, 'full': 2582, 'half': 2587, 'lots': 2582, 'my': 3387, 'our': 2604, 'pages': 2582, 'several': 2586,
'some': 3385, 'the': 2604, 'three': 3385, 'two': 3385}, {'^': 3388, 'a': 2543, 'back': 2542, 'comments': 2540,
'corrections': 2540, 'detailed': 2542, 'edits': 2540, 'feedback': 2540, 'honest': 2542, 'mark': 2541, 'markup': 2540,
'my': 2542, 'notes': 2540, 'redlines': 2540, 'remarks': 2540, 'some': 2542, 'thoughts': 2540}, {'article': 596,
'book': 596, 'checklist': 596, 'comments': 2567, 'corrections': 2567, 'edits': 2567, 'feedback': 2567, 'guide': 596,
'link': 596, 'list': 596, 'notes': 2567, 'podcast': 596, 'redlines': 2567, 'spreadsheet': 596, 'suggestions': 2567,
'template': 596}, {'...': 3390, 'article': 596, 'book': 596, 'checklist': 596, 'comments': 2567, 'corrections': 2567,
'edits': 2567, 'feedback': 2567, 'guide': 596, 'link': 596, 'list': 596, 'notes': 2567, 'podcast': 596, 'redlines':
2567, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596}, {'0': 2582, 'a': 3391, 'an': 2604, 'detailed': 2582,
'full': 2582, 'lots': 2582, 'my': 3391, 'our': 2604, 'pages': 2582, 'some': 2582, 'the': 2604, 'three': 2582, 'two':
2582}, {'...': 2189, '^': 3392, 'a': 2543, 'and': 2188, 'back': 2542, 'but': 2188, 'comments': 2540, 'corrections':
2540, 'detailed': 2542, 'edits': 2540, 'feedback': 2540, 'honest': 2542, 'mark': 2541, 'markup': 2540, 'my': 2542,
'notes': 2540, 'redlines': 2540, 'remarks': 2540, 'some': 2542, 'thoughts': 2540}, {'': (23, 'contact'), '<them>':
3389, 'N': 3393, '^': 2614, 'across': 2615, 'over': 2615}, {'^': 2273, 'ahead': 2228, 'fine': 2228, 'off': 2228, 'on':
2228, 'the': 2274, 'without': 1902}, {'': (22, 'gave:volunteering'), '...': 2297, 'bar': 5, 'booth': 5, 'class': 5,
'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'^': 3396}, {'': (22,
'gave:volunteering'), 'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5,
'stall': 5, 'stand': 5, 'till': 5}, {'^': 3398}, {'^': 5, 's': 3399}, {'w': 273, 'with': 273}, {'^': 2298, 'booth':
3401, 'pitch': 3401, 'stall': 3401, 'stand': 3401, 'table': 3401}, {'booth': 3401, 'pitch': 3401, 'stall': 3401,
'stand': 3401, 'table': 3401}, {'at': 533, 'for': 533, 'with': 533}, {'': (23, 'contact'), '^': 5}, {'at': 533, 'for':
533, 'w': 273, 'with': 3405}, {'station': 3404}, {'^': 2298, 'bar': 3404, 'booth': 3406, 'desk': 3404, 'kitchen':
3404, 'pitch': 3401, 'stall': 3406, 'stand': 3406, 'table': 3406, 'till': 3404, 'tombola': 3404, 'water': 3407},
{'...': 2231, '<their>': 3397, '<them>': 533, 'N': 3400, 'a': 3402, 'an': 2299, 'for': 2409, 'my': 3403, 'our': 3403,
'the': 3408}, {'...': 2231, '<their>': 533, '<them>': 533, 'N': 2043, 'for': 2409}, {'up': 2295}, {'<their>': 2244,
'N': 2245, 'up': 2670}, {'a': 533, 'at': 533, 'the': 533}, {'and': 2303, 'to': 2303, 'up': 2306, 'w': 382, 'with':
2303}, {'and': 381, 'to': 381, 'with': 381}, {'<them>': 3414, 'N': 3415}, {'N': 1671}, {'alone': 38, 'like': 38,
'outside': 38, 'there': 38}, {':': 285, 'and': 3417, 'n': 3156, 'sat': 3418, 'sitting': 3418, 'stood': 3418,
'waiting': 3418}, {'bell': 38, 'buzz': 38, 'call': 38, 'ring': 38, 'shout': 38}, {'a': 3420}, {'N': 3421}, {'call':
38, 'catch': 38, 'email': 38, 'give': 3422, 'meet': 38, 'message': 38, 'phone': 38, 'reply': 38, 'ring': 38, 'see':
38, 'text': 38, 'visit': 38, 'write': 38}, {'to': 3423}, {'as': 588, 'for': 588}, {'N': 588, 'her': 3425, 'him': 588,
'them': 588}, {'about': 3426}, {'N': 588, 'him': 588, 'them': 588}, {'about': 3428}, {'boss': 3427, 'brother': 3429,
'client': 3427, 'colleague': 3429, 'colleagues': 3429, 'cousin': 3429, 'director': 3427, 'head': 3429, 'landlord':
3427, 'manager': 3427, 'neighbour': 3429, 'sister': 3429, 'team': 3427}, {'my': 3430, 'our': 3430, 'the': 3430},
{'<their>': 2674, '<them>': 2673, 'N': 2675, 'to': 3431}, {'^': 539, 'for': 540, 'on': 540, 'through': 540},
{'<them>': 3433, 'N': 3433, '^': 2273, 'the': 2274}, {'N': 540}, {'at': 540, 'w': 540, 'with': 540}, {'^': 539, 'at':
540, 'w': 540, 'with': 540}, {':': 3435, '<them>': 1886, 'N': 3433, 'at': 540, 'call': 3436, 'chat': 3436, 'coffee':
3436, 'for': 3435, 'hour': 3436, 'lunch': 3436, 'meeting': 3436, 'of': 3435, 'session': 3437, 'students': 3437, 'w':
540, 'with': 540}, {'article': 596, 'book': 596, 'checklist': 596, 'guide': 596, 'link': 596, 'list': 2572, 'lot':
2569, 'page': 2569, 'pages': 2569, 'podcast': 596, 's': 2573, 'sheet': 2569, 'spreadsheet': 596, 'template': 596},
{'...': 3439, 'article': 596, 'book': 596, 'checklist': 596, 'guide': 596, 'link': 596, 'list': 2572, 'lot': 2569,
'page': 2569, 'pages': 2569, 'podcast': 596, 's': 2573, 'sheet': 2569, 'spreadsheet': 596, 'template': 596}, {'0':
2586, 'a': 3440, 'an': 2604, 'four': 2586, 'half': 2587, 'my': 3440, 'our': 2608, 'several': 2586, 'some': 2586,
'the': 2608, 'three': 2586, 'two': 2586}, {'...': 2704, '<contact_of>': 2564, 'N': 2566, '^': 3441, 'a': 2596, 'my':
2596, 'on': 2709, 'our': 2596, 'over': 2709, 'some': 2596, 'the': 2596}, {'a': 2608, 'an': 2604, 'my': 2608, 'our':
2608, 'the': 2608}, {'...': 2593, '<contact_of>': 2564, 'N': 2566, '^': 3443, 'a': 2596, 'my': 2596, 'our': 2596,
'some': 2596, 'the': 2596, 'to': 2190}, {'': (23, 'contact'), '<them>': 3442, 'N': 3444}, {'': (23, 'contact'),
'ahead': 2228, 'fine': 2228, 'off': 2228, 'on': 2228, 'up': 273, 'without': 1902}, {'<their>': 3399, '<them>': 533,
'N': 3400, 'a': 3403, 'for': 2409, 'my': 3403, 'our': 3403, 'the': 3403}, {'<their>': 533, '<them>': 533, 'N': 2043,
'for': 2409}, {'appointment': 38, 'birthday': 38, 'call': 38, 'calls': 38, 'coffee': 38, 'dinner': 38, 'lunch': 38,
'meeting': 38, 'party': 38, 'slot': 38, 'zoom': 38}, {'w': 2963, 'with': 2963}, {'1': 3450}, {'': (0, 'missed'), 's':
3449}, {'': (0, 'missed'), 'from': 38, 'w': 2963, 'with': 2963}, {'': (0, 'missed'), 'w': 2963, 'with': 2963}, {'1':
3451, 'appointment': 38, 'birthday': 38, 'breakfast': 3450, 'brunch': 3450, 'call': 3453, 'calls': 38, 'coffee': 3454,
'demo': 3450, 'dinner': 3454, 'drinks': 3450, 'lunch': 3454, 'meeting': 3454, 'party': 38, 'session': 3450, 'slot':
38, 'standup': 3450, 'zoom': 3454}, {'from': 38, 'w': 2963, 'with': 2963}, {'1': 3451, 'appointment': 38, 'birthday':
38, 'breakfast': 3450, 'brunch': 3450, 'call': 3454, 'calls': 38, 'coffee': 3454, 'demo': 3450, 'dinner': 3454,
'drinks': 3450, 'lunch': 3454, 'meeting': 3454, 'party': 38, 'session': 3450, 'slot': 38, 'standup': 3450, 'zoom':
3454}, {'0': 3449, '1': 3451, '<their>': 3449, '<them>': 38, 'N': 3452, 'a': 3455, 'breakfast': 3450, 'brunch': 3450,
'call': 3456, 'coffee': 3450, 'demo': 3450, 'dinner': 3450, 'drinks': 3450, 'lunch': 3450, 'meeting': 3450, 'my':
3457, 'our': 3457, 'session': 3450, 'standup': 3450, 'the': 3457, 'zoom': 3450}, {'rang': 38}, {'dead': 38}, {'dead':
38, 'just': 3459, 'off': 38, 'rang': 2098, 'rings': 2098, 'switched': 404, 'went': 3460}, {'in': 1868, 'is': 1869,
'on': 1868, 's': 1869, 'with': 1868}, {'D': 2076, 'to': 2948}, {'N': 3463}, {'D': 2076, 'to': 2948, 'w': 3464, 'with':
3464}, {'1': 3465}, {'': (1, 'moved'), 'D': 2076, 'to': 2948}, {'up': 3465}, {'to': 2948}, {'to': 2076}, {'...': 3470,
'D': 3469, 'friday': 3469, 'monday': 3469, 'thursday': 3469, 'today': 3469, 'tomorrow': 3469, 'tuesday': 3469,
'wednesday': 3469}, {'': (1, 'moved'), 'D': 2076}, {'D': 3472, 'to': 2948, 'w': 3464, 'with': 3464}, {'1': 3473},
{'up': 3473}, {'1': 3474, 'breakfast': 3473, 'call': 3473, 'catch': 3475, 'chat': 3473, 'coffee': 3473, 'demo': 3473,
'dinner': 3473, 'interview': 3473, 'lunch': 3473, 'meeting': 3473, 'session': 3473}, {'1': 3466, '<until>': 2076, 'D':
3467, 'breakfast': 3465, 'by': 2076, 'call': 3465, 'catch': 3468, 'chat': 3465, 'coffee': 3465, 'demo': 3465,
'dinner': 3465, 'fri': 3463, 'friday': 3469, 'from': 3471, 'interview': 3465, 'lunch': 3465, 'meeting': 3465, 'mon':
3463, 'monday': 3469, 'my': 3476, 'our': 3476, 'sat': 3463, 'session': 3465, 'sun': 3463, 'the': 3476, 'thu': 3463,
'thurs': 3463, 'thursday': 3469, 'to': 2076, 'today': 3469, 'tomorrow': 3469, 'tue': 3463, 'tues': 3463, 'tuesday':
3469, 'wed': 3463, 'wednesday': 3469}, {'1': 3466, 'breakfast': 3465, 'call': 3465, 'catch': 3468, 'chat': 3465,
'coffee': 3465, 'demo': 3465, 'dinner': 3465, 'interview': 3465, 'lunch': 3465, 'meeting': 3465, 'my': 3476, 'our':
3476, 'session': 3465, 'the': 3476, 'to': 2948}, {'bring': 3040, 'connect': 505, 'introduce': 505}, {'bring': 3040,
'connect': 505, 'drop': 2956, 'forget': 2508, 'get': 2968, 'give': 2962, 'introduce': 505, 'look': 2964, 'n': 2510,
'not': 2509, 'pop': 2965, 't': 2509, 'to': 3479}, {'forget': 2508, 'n': 2510, 'not': 2509, 't': 2509}, {'t': 3481},
{':': 285, 'to': 2522}, {'do': 398}, {'^': 2521, 'buy': 1813, 'choose': 1813, 'cook': 1813, 'drive': 1813, 'get':
1813, 'host': 1813, 'pay': 1813, 'pick': 1813, 'treat': 1813}, {'to': 3485}, {'action': 398, 'call': 2523, 'go': 2523,
'job': 3483, 'move': 2523, 'round': 1817, 'shout': 1817, 'task': 3483, 'to': 3484, 'turn': 3486}, {'$$': 38, 'D': 38,
'again': 38, 'all': 38, 'atm': 38, 'this': 38, 'till': 38, 'today': 38, 'until': 38}, {'a': 3488}, {'a': 2065, 'one':
2065, 'so': 2070}, {'<them>': 47}, {'from': 3491}, {'...': 3492}, {'^': 3493, 'bring': 3040, 'connect': 505,
'introduce': 505, 'to': 3044}, {'^': 3493}, {'': (0, 'missed'), 'off': 38, 'to': 2459}, {'<them>': 2210, 'N': 2210,
'a': 771, 'an': 772, 'around': 799, 'as': 2469, 'beyond': 38, 'done': 313, 'further': 2066, 'held': 313, 'hold': 38,
'off': 2471, 'past': 38, 'round': 799, 'there': 38, 'through': 38}, {'a': 2065, 'answered': 38, 'appear': 38, 'be':
2226, 'call': 38, 'called': 467, 'came': 3496, 'catch': 415, 'caught': 38, 'come': 2330, 'connect': 38, 'contact': 38,
'dial': 2331, 'ever': 2333, 'find': 2336, 'fly': 38, 'found': 2337, 'get': 2490, 'go': 2326, 'got': 3497, 'gotten':
2332, 'had': 2337, 'happen': 38, 'happened': 38, 'have': 2337, 'hold': 38, 'join': 38, 'log': 2340, 'made': 774,
'make': 2214, 'manage': 2218, 'materialise': 38, 'materialised': 38, 'materialize': 38, 'meet': 38, 'met': 38, 'one':
2065, 'pan': 2098, 'phone': 38, 'picked': 403, 'posted': 774, 'quite': 2478, 'reach': 38, 'reached': 38, 'ring': 38,
'see': 38, 'sent': 774, 'showed': 415, 'so': 2070, 'speak': 38, 'spoke': 38, 'surface': 38, 'take': 2327, 'talk': 38,
'talked': 38, 'took': 2221, 'turned': 403, 'visit': 38, 'work': 2098, 'yet': 2333}, {':': 2948}, {':': 2948, 'is':
3499}, {':': 2948, 'D': 2076}, {':': 2948, 'D': 2076, 'is': 3501}, {':': 2948, 'appointment': 3500, 'date': 3502,
'day': 3502, 'is': 3499, 'slot': 3502, 'time': 3502}, {'': (13, 'talk'), '...': 17, 'D': 16}, {'1': 3504}, {'up':
3504}, {'<give1>': 81}, {'^': 3507}, {'<i>': 3508, '^': 3507}, {':': 3509}, {'1': 3505, 'call': 3504, 'catch': 3506,
'coffee': 3504, 'dinner': 3504, 'drinks': 18, 'lunch': 3504, 'meeting': 3504, 'one': 18, 'session': 3504, 'step':
3510, 'steps': 3510, 'sync': 3504, 'visit': 3504}, {'': (0, 'missed'), '...': 2040, 'breakfast': 38, 'call': 38,
'catch': 403, 'coffee': 38, 'demo': 38, 'dinner': 38, 'drinks': 38, 'lunch': 38, 'meeting': 38, 'review': 38,
'session': 38, 'slot': 38, 'visit': 38, 'zoom': 38}, {'<their>': 3512, 'D': 3512, 'my': 3512, 'on': 38, 'our': 3512,
'the': 3512, 'this': 2041}, {'$$': 38, 'again': 38, 'between': 38, 'from': 38, 'this': 38, 'today': 38, 'w': 38,
'with': 38, 'yet': 38}, {'1': 3514}, {'again': 38, 'between': 38, 'from': 38, 'this': 38, 'today': 38, 'w': 38,
'with': 38, 'yet': 38}, {'up': 3514}, {'again': 38, 'between': 38, 'from': 38, 'this': 38, 'today': 38, 'w': 38,
'with': 38}, {'home': 313}, {'door': 38}, {'the': 3520}, {'': (0, 'missed'), 'to': 3521}, {'<me>': 2331}, {'up': 729},
{'found': 38, 'seen': 38}, {'be': 3525, 'one': 3514}, {'about': 313, 'around': 313, 'at': 3519, 'home': 313, 'in':
313, 'there': 313}, {'about': 313, 'answered': 38, 'answers': 1365, 'around': 313, 'at': 3519, 'call': 2063, 'called':
467, 'came': 3522, 'cheep': 2063, 'dicky': 2064, 'happened': 38, 'home': 313, 'in': 313, 'is': 1302, 'just': 1304,
'let': 3523, 'line': 2063, 'message': 2063, 'murmur': 2063, 'never': 1304, 'opened': 38, 'peep': 2063, 'picked': 1366,
'picking': 1292, 'picks': 3524, 'replied': 38, 'reply': 2063, 'responded': 38, 'responds': 38, 'sausage': 2063,
'showed': 415, 'sound': 2063, 'squeak': 2063, 'there': 313, 'thing': 2063, 'to': 3526, 'took': 2221, 'turned': 403,
'was': 3527, 'whisper': 2063, 'word': 2063}, {'far': 28}, {'': (0, 'missed'), 'again': 38, 'between': 38, 'from': 38,
'so': 3529, 'this': 38, 'today': 38, 'w': 38, 'with': 38, 'yet': 28}, {'': (0, 'missed'), 'so': 3529, 'yet': 28},
{'1': 3515, '1on1': 3514, 'a': 2065, 'ans': 38, 'answer': 38, 'call': 3514, 'calls': 3516, 'catch': 3517, 'chat':
3516, 'coffee': 3516, 'contact': 3516, 'demo': 313, 'dinner': 3516, 'email': 3518, 'joy': 38, 'luck': 38, 'lunch':
3516, 'mail': 3518, 'meeting': 3514, 'news': 3516, 'one': 3528, 'pick': 403, 'pickup': 38, 'reply': 3530, 'response':
3531, 'session': 313, 'show': 38, 'showed': 38, 'shows': 38, 'sign': 2062, 'so': 2070, 'stand': 1292, 'standup': 313,
'sync': 3514, 'time': 3285, 'word': 3516}, {'be': 3525}, {'about': 313, 'answered': 38, 'answers': 1365, 'around':
313, 'at': 3519, 'called': 467, 'came': 3522, 'happened': 38, 'home': 313, 'in': 313, 'is': 1302, 'just': 1304, 'let':
3523, 'never': 1304, 'opened': 38, 'picked': 1366, 'picking': 1292, 'picks': 3524, 'replied': 38, 'responded': 38,
'responds': 38, 'showed': 415, 'there': 313, 'to': 3533, 'took': 2221, 'turned': 403, 'was': 3527}, {'as': 588, 'for':
588, 'to': 588}, {'<them>': 3535, 'N': 3425}, {'to': 3521}, {'came': 3537, 'let': 3523, 'opened': 38, 'showed': 38,
'to': 3533}, {'them': 3538}, {'of': 3539}, {'about': 313, 'answers': 1365, 'around': 313, 'at': 3519, 'came': 3537,
'home': 313, 'in': 313, 'is': 1302, 'just': 1304, 'let': 3523, 'never': 1304, 'opened': 38, 'picked': 1303, 'picking':
1292, 'picks': 3524, 'replied': 38, 'responded': 38, 'responds': 38, 'showed': 38, 'there': 313, 'to': 3533, 'was':
3527}, {'about': 313, 'around': 313, 'at': 3519, 'came': 3537, 'home': 313, 'in': 313, 'let': 3523, 'opened': 38,
'showed': 38, 'there': 313, 'to': 3533, 'was': 3527}, {'call': 2063, 'cheep': 2063, 'dicky': 2064, 'line': 2063,
'message': 2063, 'murmur': 2063, 'peep': 2063, 'reply': 2063, 'sausage': 2063, 'soul': 3542, 'sound': 2063, 'squeak':
2063, 'thing': 2063, 'whisper': 2063, 'word': 2063}, {'call': 38, 'catch': 415, 'caught': 38, 'contact': 38, 'find':
38, 'get': 2215, 'got': 2216, 'make': 2214, 'manage': 2218, 'meet': 38, 'met': 38, 'phone': 38, 'quite': 2217,
'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'talk': 38, 'talked': 38, 'visit': 38},
{'to': 3544}, {'along': 38}, {'a': 2211, 'around': 799, 'as': 2469, 'hold': 38, 'in': 412, 'round': 799, 'there': 38,
'through': 38, 'to': 38}, {'a': 771, 'an': 772, 'around': 799, 'as': 2469, 'hold': 38, 'past': 38, 'round': 799,
'there': 38, 'through': 38}, {'guest': 825}, {'the': 3549}, {'if': 22, 'whether': 22}, {'get': 2332, 'got': 2332,
'gotten': 2332, 'sent': 38}, {'a': 3543, 'able': 3545, 'answering': 2039, 'asked': 3546, 'avail': 428, 'been': 413,
'call': 38, 'came': 2460, 'catch': 415, 'caught': 415, 'come': 404, 'contact': 38, 'enough': 3286, 'ever': 2333,
'find': 38, 'get': 3547, 'got': 3548, 'gotten': 2332, 'happened': 38, 'happening': 38, 'heard': 38, 'invited': 38,
'made': 774, 'make': 2214, 'manage': 2218, 'materialised': 38, 'meet': 38, 'met': 38, 'on': 3550, 'one': 2065,
'phone': 38, 'posted': 38, 'quite': 2343, 'reach': 38, 'reached': 38, 'returning': 2039, 'ring': 38, 'see': 38,
'seen': 38, 'sent': 38, 'so': 2070, 'speak': 38, 'spoke': 38, 'spoken': 38, 'sure': 3551, 'taking': 2039, 'talk': 38,
'talked': 38, 'visit': 38, 'yet': 3552}, {'<them>': 2503, 'self': 22}, {'to': 3554}, {'...': 1851, '<told_in>': 38,
'third': 3069}, {'...': 1851, '<their>': 3076, '<told_in>': 38, 'a': 3556, 'an': 3076, 'my': 3076, 'our': 3076,
'somebody': 3075, 'someone': 3075, 'the': 3076, 'today': 3077}, {'...': 1851, '<told_in>': 38, 'news': 38, 'paper':
38}, {'...': 1851, '<their>': 3076, '<told_in>': 38, 'a': 3076, 'an': 3076, 'facebook': 38, 'insta': 38, 'instagram':
38, 'linkedin': 38, 'my': 3076, 'our': 3076, 'the': 3558, 'today': 3077, 'twitter': 38}, {'from': 3080, 'in': 3080,
'on': 3080, 'via': 3080}, {'...': 1851, '<told_in>': 38, 'grapevine': 38, 'news': 38, 'paper': 38}, {'...': 1851,
'<their>': 3076, '<told_in>': 38, 'a': 3076, 'an': 3076, 'facebook': 38, 'insta': 38, 'instagram': 38, 'linkedin': 38,
'my': 3076, 'our': 3076, 'the': 3561, 'today': 3077, 'twitter': 38}, {'grapevine': 38}, {'the': 3563}, {'...': 2723,
'N': 3336, 'from': 3557, 'in': 3559, 'it': 3560, 'on': 3562, 'second': 3087, 'secondhand': 38, 'that': 3560, 'this':
3560, 'through': 3564, 'via': 3559}, {'D': 2076, 'for': 17}, {'agreed': 3233, 'arranged': 3233, 'at': 2948, 'booked':
3233, 'confirmed': 3237, 'down': 3233, 'fixed': 3233, 'on': 3566, 'penciled': 3245, 'pencilled': 3245, 'planned':
3233, 'scheduled': 3233, 'set': 3233, 'slated': 3233}, {'avail': 428}, {'on': 1538, 'to': 1538}, {'<me>': 2317,
'<them>': 3569}, {'line': 2196, 'phone': 2196}, {'a': 2197, 'the': 3571, 'to': 756}, {'accountant': 579, 'broker':
579, 'builder': 579, 'contact': 579, 'dentist': 579, 'designer': 579, 'lawyer': 579, 'lender': 579, 'plumber': 579,
'printer': 579, 'supplier': 579}, {'...': 3573}, {'a': 3574, 'my': 3574, 'our': 3574}, {'^': 3575}, {'<them>': 3576,
'N': 3576, 'free': 2452, 'pro': 2511, 'unpaid': 2452, 'voluntary': 2452}, {'for': 38, 'waiting': 38}, {':': 285, 'to':
285}, {'calendar': 16}, {'<me>': 2523, '<them>': 2526, 'N': 2526, 'hold': 3578, 'lend': 1977, 'loan': 1977, 'me':
3579, 'the': 3580, 'us': 754}, {'one': 564}, {'afternoon': 1845, 'day': 1845, 'days': 1845, 'evening': 1845, 'h': 544,
'hour': 544, 'hours': 544, 'hr': 544, 'hrs': 544, 'missed': 546, 'morning': 1845, 'to': 3582}, {'<their>': 3127, 'N':
3266, 'a': 3127, 'answerphone': 38, 'bet': 2087, 'course': 2087, 'mailbox': 38, 'move': 2087, 'play': 2087, 'the':
3127, 'thing': 2087, 'vm': 38, 'vmail': 38, 'voicemail': 38, 'way': 2087}, {'at': 381, 'for': 381, 'to': 381, 'with':
381}, {'': (15, 'gave:intro'), '<them>': 3585, 'N': 3585}, {'at': 381, 'for': 3586, 'to': 381, 'with': 381}, {'door':
3587, 'doors': 3587}, {'a': 3588, 'some': 3588, 'the': 3588}, {'call': 38, 'catch': 403, 'meet': 38, 'phone': 38,
'ring': 38, 'see': 38, 'visit': 38}, {'to': 3590}, {'call': 2523, 'go': 2523, 'job': 2523, 'move': 2523, 'round':
1817, 'shout': 1817, 'task': 2523, 'turn': 3486}, {'a': 2197, 'touch': 38}, {'of': 3593}, {'beer': 273, 'breakfast':
273, 'brunch': 273, 'coffee': 273, 'dinner': 273, 'drinks': 273, 'lunch': 273, 'pint': 273, 'tea': 273, 'zoom': 273},
{'N': 531}, {'<me>': 2523, '<them>': 2526, 'N': 2526, 'me': 754, 'us': 754}, {'a': 3595, 'at': 3596, 'beer': 273,
'breakfast': 273, 'brunch': 273, 'coffee': 273, 'dinner': 273, 'drinks': 273, 'lunch': 273, 'pint': 273, 'tea': 273,
'to': 3597, 'zoom': 273}, {'me': 1193, 'us': 1193}, {'and': 2722, 's': 2730, 'that': 2722, 'which': 2722}, {'^': 579,
'a': 588, 'her': 588, 'his': 588, 'my': 588, 'our': 588, 'some': 588, 'the': 588, 'their': 588}, {'for': 588, 'to':
3601}, {'along': 3602, 'for': 588, 'forward': 2700, 'on': 3602, 'over': 2700, 'to': 3601}, {'card': 2701, 'cv': 3603,
'deck': 2701, 'details': 3603, 'name': 3603, 'number': 3603, 'profile': 2701, 'resume': 2701}, {'': (19,
'gave:resource'), 'candidates': 579, 'contacts': 579, 'leads': 579, 'list': 2569, 'lot': 2569, 'name': 579, 'names':
579, 'numbers': 579, 'page': 2569, 'pages': 2569, 'people': 579, 's': 2573, 'sheet': 2569}, {'...': 3605,
'candidates': 579, 'contact': 2753, 'contacts': 579, 'couple': 2577, 'few': 2576, 'leads': 579, 'list': 2569, 'lot':
2569, 'name': 2756, 'names': 579, 'number': 2753, 'numbers': 579, 'page': 2569, 'pages': 2569, 'people': 579, 's':
2573, 'sheet': 2569}, {'': (19, 'gave:resource'), 'list': 2569, 'lot': 2569, 'page': 2569, 'pages': 2569, 's': 2573,
'sheet': 2569}, {'...': 3607, 'list': 2569, 'lot': 2569, 'page': 2569, 'pages': 2569, 's': 2573, 'sheet': 2569}, {'':
(19, 'gave:resource'), 's': 2573}, {'...': 3609, 's': 2573}, {'': (19, 'gave:resource'), 'candidates': 579,
'contacts': 579, 'leads': 579, 'list': 2569, 'lot': 2569, 'name': 579, 'names': 579, 'numbers': 579, 'page': 2569,
'pages': 2569, 'people': 579, 'sheet': 2569}, {'...': 3611, 'candidates': 579, 'contacts': 579, 'leads': 579, 'list':
2569, 'lot': 2569, 'name': 579, 'names': 579, 'numbers': 579, 'page': 2569, 'pages': 2569, 'people': 579, 'sheet':
2569}, {'...': 3609, 'contact': 2753, 'name': 2753, 'number': 2753, 's': 2573}, {'0': 2584, '<their>': 2754, 'a':
3606, 'an': 2124, 'four': 2584, 'half': 2587, 'my': 3608, 'our': 3610, 'several': 2586, 'some': 3612, 'the': 3613,
'three': 2584, 'two': 2584}, {'...': 2704, '<contact_of>': 2564, 'N': 2566, '^': 3614, 'a': 2596, 'my': 2596, 'on':
2709, 'our': 2596, 'over': 2709, 'some': 2596, 'the': 2596}, {'candidates': 579, 'contacts': 579, 'leads': 579,
'name': 579, 'names': 579, 'numbers': 579, 'people': 579, 's': 2573}, {'...': 3616, 'candidates': 579, 'contact':
2753, 'contacts': 579, 'couple': 2577, 'few': 2576, 'leads': 579, 'name': 2756, 'names': 579, 'number': 2753,
'numbers': 579, 'people': 579, 's': 2573}, {'...': 2705, 'contact': 2753, 'name': 2753, 'number': 2753, 's': 2573},
{'0': 2576, '<their>': 2754, 'a': 3617, 'four': 2576, 'my': 2706, 'our': 2706, 'some': 2576, 'the': 3618, 'three':
2576, 'two': 2576}, {'...': 2593, '<contact_of>': 2564, 'client': 588, 'customer': 588, 'lead': 588}, {'a': 588,
'her': 588, 'his': 588, 'my': 588, 'our': 588, 'some': 588, 'the': 588, 'their': 588}, {'to': 3621}, {'along': 3622,
'on': 3622, 'to': 3621}, {'cv': 3623, 'details': 3623, 'name': 3623, 'number': 3623}, {'...': 2593, '<contact_of>':
2564, 'N': 2566, '^': 3619, 'a': 3620, 'my': 2596, 'our': 2596, 's': 3624, 'some': 2596, 'the': 2596}, {'way': 579},
{'s': 3626}, {'<their>': 3626, 'N': 3627}, {'along': 3303, 'on': 3303, 'over': 3303, 'to': 615}, {'...': 3629},
{'along': 3303, 'on': 3303, 'over': 3303, 'to': 613}, {'...': 3631}, {'...': 3628, 'a': 3630, 'an': 3630, 'my': 3632,
'our': 3632, 'some': 3630, 'the': 3630}, {'a': 3630, 'an': 3630, 'my': 3630, 'our': 3630, 'some': 3630, 'the': 3630},
{'...': 2862, '<their>': 2702, '^': 3634, 'to': 2864}, {'experience': 2728, 'learnings': 2728, 'lessons': 2728,
'pointers': 2728, 's': 2730, 'tips': 2728}, {'<useful>': 2611, 'along': 3303, 'on': 3303, 'over': 3303, 'to': 615},
{'to': 596}, {'...': 3637, '<useful>': 2611, 'article': 3638, 'book': 3638, 'link': 3638}, {'<useful>': 2611, 'along':
3303, 'on': 3303, 'over': 3303, 'to': 613}, {'...': 3640, '<useful>': 2611}, {'...': 3637, '<useful>': 2611}, {'a':
3639, 'an': 3639, 'my': 3641, 'our': 3641, 'some': 3642, 'the': 3639}, {'about': 566, 'from': 566, 'on': 566, 'with':
566}, {'know': 3644}, {'how': 3644}, {'stories': 3644}, {'experience': 3644, 'i': 3645, 'insights': 3644, 'know':
3646, 'knowhow': 3644, 'learnings': 3644, 'lessons': 3644, 'notes': 3644, 'pointers': 3644, 'take': 3644, 'tips':
3644, 'tricks': 3644, 'war': 3647, 'we': 3645}, {'few': 3648}, {'learned': 566}, {'d': 3650, 'knew': 566, 'know': 566,
'learned': 566, 'learnt': 566, 've': 3650}, {'<i>': 3651, 'experience': 3644, 'i': 3645, 'insights': 3644, 'know':
3646, 'knowhow': 3644, 'learnings': 3644, 'lessons': 3644, 'notes': 3644, 'pointers': 3644, 'take': 3644, 'tips':
3644, 'tricks': 3644, 'war': 3647, 'we': 3645}, {'...': 3636, '<contact_of>': 2699, '<their>': 2702, '^': 3643, 'a':
3649, 'across': 2615, 'my': 3648, 'our': 3648, 'over': 2615, 'some': 3648, 'the': 2713, 'to': 2864, 'what': 3652},
{'...': 3600, '<contact_of>': 2699, '<their>': 3604, '<them>': 3615, 'N': 3625, '^': 3633, 'along': 3635, 'by': 2364,
'on': 3653, 'over': 2876, 'past': 2364, 'right': 2365, 'straight': 2365, 'the': 2713, 'to': 2864}, {'': (2, 'plan'),
'D': 16, 'for': 2389}, {'D': 16, 'for': 2389, 'in': 3655, 'out': 2105}, {'s': 1851}, {'<their>': 1851, '<told_in>':
38, 'N': 3657, 'my': 1851, 'the': 1851}, {'...': 2189, 'and': 2188, 'but': 2188}, {'': (23, 'contact'), '...': 2184,
'N': 3659}, {'apart': 585}, {'...': 3661}, {'^': 3662}, {'<their>': 586}, {'<their>': 3663, 'apart': 3664}, {'': (23,
'contact'), '<their>': 2674, '<them>': 2673, 'N': 2675, 'in': 2253}, {'': (2, 'plan'), 'a': 16}, {'a': 16, 'to': 16},
{'sounding': 1860}, {'s': 3669}, {'': (23, 'contact'), '<their>': 3669, 'N': 3670, 'a': 3669}, {'through': 2970},
{'<me>': 2317, '<them>': 2498, 'N': 2498}, {'...': 2363, 'by': 273, 'in': 273}, {'over': 2970}, {'D': 3469, 'friday':
3469, 'monday': 3469, 'thursday': 3469, 'today': 3469, 'tomorrow': 3469, 'tuesday': 3469, 'wednesday': 3469}, {'': (0,
'missed'), '1': 3466, '<until>': 2076, 'D': 3467, 'breakfast': 3465, 'by': 2076, 'call': 3465, 'catch': 3468, 'chat':
3465, 'coffee': 3465, 'demo': 3465, 'dinner': 3465, 'friday': 3469, 'from': 3676, 'interview': 3465, 'lunch': 3465,
'meeting': 3465, 'monday': 3469, 'my': 3476, 'our': 3476, 'session': 3465, 'the': 3476, 'thursday': 3469, 'till':
2076, 'to': 2076, 'today': 3469, 'tomorrow': 3469, 'tuesday': 3469, 'until': 2076, 'wednesday': 3469}, {'for': 540},
{'<them>': 3678}, {'w': 3679, 'with': 3679}, {'': (18, 'gave:mentoring'), 'audition': 539, 'exam': 539, 'interview':
539, 'pitch': 539, 'presentation': 539, 'speech': 539, 'talk': 539, 'viva': 539}, {'^': 3681}, {'s': 3682}, {'...':
3680, '<their>': 3682, 'N': 3683}, {'s': 540}, {'...': 3680, '<their>': 540, 'N': 3685}, {'<them>': 2268, 'N': 2538},
{'ganged': 2315}, {'d': 812, 'll': 812, 'will': 812, 'would': 812}, {'<they>': 3689}, {'<they>': 3689, 'that': 3690},
{'^': 2020}, {'are': 2009, 'can': 2012, 'could': 2012, 'd': 2023, 'get': 2011, 'gets': 2011, 'has': 3692, 'have':
3692, 'is': 2022, 'll': 2023, 'receives': 780, 's': 2022, 'was': 2009, 'were': 2009, 'will': 2023, 'would': 2023},
{'<they>': 3693, '^': 1946}, {'...': 3691, '<they>': 3693, '^': 1946, 'that': 3694}, {'...': 3691}, {'<until>': 103,
'D': 103}, {'<until>': 103, 'D': 103, 'back': 3697}, {'...': 3698}, {'<my>': 3699, 'it': 3699, 'them': 3699}, {'^':
3700}, {'across': 664, 'back': 664, 'done': 664, 'for': 664, 'out': 664, 'over': 664, 'ready': 664, 'round': 664,
'to': 664, 'with': 664}, {'...': 3702, '<my>': 3699, 'it': 3699, 'them': 3699}, {'^': 3703}, {'get': 3701, 'have':
3704}, {'d': 3705, 'll': 3705, 'will': 3705, 'would': 3705}, {'...': 3702}, {'^': 3707}, {'have': 3708}, {'d': 3709,
'll': 3709, 'will': 3709, 'would': 3709}, {'<them>': 3695, 'N': 3696, 'i': 3706, 'we': 3710}, {'^': 3575, 'as': 588,
'for': 588, 'to': 588}, {'<them>': 3712, 'N': 3576}, {'free': 2452, 'pro': 2511, 'unpaid': 2452, 'voluntary': 2452},
{'...': 2040, '^': 3662, 'breakfast': 38, 'call': 38, 'catch': 403, 'coffee': 38, 'demo': 38, 'dinner': 38, 'drinks':
38, 'lunch': 38, 'meeting': 38, 'review': 38, 'session': 38, 'slot': 38, 'visit': 38, 'zoom': 38}, {'<their>': 3715,
'D': 2041, 'apart': 3664, 'my': 2041, 'off': 2047, 'our': 2041, 'out': 2048, 'the': 2041, 'this': 2041}, {'': (1,
'moved'), '<until>': 2076, 'by': 2076, 'to': 2076}, {'1': 3466, '<me>': 2317, '<them>': 3569, '<until>': 2076, 'D':
3467, 'back': 3717, 'breakfast': 3465, 'call': 3465, 'catch': 3468, 'chat': 3465, 'coffee': 3465, 'demo': 3465,
'dinner': 3465, 'fri': 3463, 'friday': 3469, 'from': 3676, 'interview': 3465, 'lunch': 3465, 'meeting': 3465, 'mon':
3463, 'monday': 3469, 'my': 3476, 'our': 3476, 'out': 3470, 'sat': 3463, 'session': 3465, 'sun': 3463, 'the': 3476,
'thu': 3463, 'thurs': 3463, 'thursday': 3469, 'to': 2076, 'today': 3469, 'tomorrow': 3469, 'tue': 3463, 'tues': 3463,
'tuesday': 3469, 'wed': 3463, 'wednesday': 3469}, {'along': 2700, 'down': 588, 'for': 588, 'forward': 2743, 'in':
2745, 'on': 2700, 'over': 2700, 'to': 588, 'up': 588}, {'card': 2701, 'case': 588, 'corner': 588, 'cv': 2701, 'deck':
2701, 'details': 2701, 'name': 3719, 'number': 2701, 'profile': 2701, 'resume': 2701}, {'contact': 381, 'touch': 381},
{'in': 3721}, {'': (15, 'gave:intro'), 'w': 382, 'with': 2303}, {'w': 382, 'with': 382}, {'loop': 3724}, {'a': 579,
'an': 579, 'my': 579, 'our': 579, 'some': 579, 'the': 579}, {'': (15, 'gave:intro'), 'N': 381, '^': 3726}, {'': (15,
'gave:intro'), 'w': 382, 'with': 3727}, {'^': 3726}, {'contact': 3723, 'the': 3725, 'touch': 3728, 'with': 3729}, {'':
(20, 'gave:referral'), 'a': 579, 'an': 579, 'my': 579, 'our': 579, 'some': 579, 'the': 579}, {'^': 3731}, {'to':
3732}, {'for': 588}, {'both': 3722, 'forward': 2700, 'in': 3730, 'on': 3733, 'onto': 3732, 'together': 3724, 'two':
3722, 'up': 3734}, {'with': 382}, {'touch': 3736}, {'in': 3737}, {'touch': 381}, {'in': 3739}, {'N': 3740}, {'': (15,
'gave:intro'), '^': 3726}, {'': (15, 'gave:intro'), 'with': 3742}, {'contact': 2665, 'touch': 3743, 'with': 3729},
{'case': 588, 'corner': 588, 'name': 2846}, {'...': 3738, 'and': 3741, 'forward': 2700, 'in': 3744, 'on': 3733,
'onto': 3732, 's': 3745, 'up': 3734}, {'...': 3628}, {'s': 585}, {'<their>': 585, 'N': 3748, 'all': 585, 'half': 585,
'it': 585, 'most': 585, 'some': 585, 'the': 585}, {'^': 3749}, {'over': 3750, 'through': 3750, 'to': 3750}, {'axe':
3751, 'comb': 3751, 'highlighter': 3751, 'knife': 3751, 'pen': 3751, 'pencil': 3751, 'scalpel': 3751}, {'^': 579,
'at': 588, 'for': 588, 'w': 588, 'with': 588}, {'at': 588, 'for': 588, 'in': 3753, 'w': 588, 'with': 588}, {'word':
3754}, {'...': 3752, 'axe': 3751, 'comb': 3751, 'good': 3755, 'highlighter': 3751, 'kind': 3755, 'knife': 3751, 'pen':
3751, 'pencil': 3751, 'quiet': 3755, 'scalpel': 3751, 'strong': 3755, 'wee': 3755, 'word': 3754}, {'<until>': 2076,
'D': 3469, 'by': 2076, 'friday': 3469, 'from': 3676, 'monday': 3469, 'thursday': 3469, 'to': 2076, 'today': 3469,
'tomorrow': 3469, 'tuesday': 3469, 'wednesday': 3469}, {'touch': 2138}, {'in': 3758}, {'them': 3759}, {'of': 3760},
{'<time_unit>': 2396, 'shift': 2403, 'stint': 2403, 'turn': 2403}, {'afternoon': 533, 'day': 533, 'days': 533,
'evening': 533, 'h': 533, 'hour': 533, 'hours': 533, 'hr': 533, 'hrs': 533, 'morning': 533, 'shift': 533, 'shifts':
533, 'weekend': 533}, {'...': 2407, '^': 5, 'at': 2406, 'for': 2406, 'on': 2406}, {'...': 3763, 'afternoon': 3764,
'day': 3764, 'days': 3764, 'evening': 3764, 'h': 3764, 'hour': 3764, 'hours': 3764, 'hr': 3764, 'hrs': 3764,
'morning': 3764, 'shift': 3764, 'shifts': 3764, 'stint': 2408, 'weekend': 533}, {'...': 3763, 'afternoon': 533, 'day':
533, 'days': 533, 'evening': 533, 'h': 533, 'hour': 533, 'hours': 533, 'hr': 533, 'hrs': 533, 'morning': 533, 'shift':
533, 'shifts': 533, 'weekend': 533}, {'about': 580, 'for': 580}, {'...': 3767, '^': 579}, {'<them>': 588, 'N': 588,
'^': 579}, {'at': 588, 'for': 588, 'w': 588, 'with': 588}, {'...': 3767}, {'': (20, 'gave:referral'), '^': 579},
{'<them>': 3772}, {'about': 580, 'for': 3773}, {'...': 3774, '^': 579}, {'at': 3768, 'for': 3769, 'in': 3770, 'to':
3771, 'w': 588, 'with': 3775}, {'word': 3776}, {'<them>': 588, '^': 579}, {'at': 3768, 'for': 3778, 'in': 3770, 'to':
3771, 'w': 588, 'with': 3775}, {'word': 3779}, {'...': 3774}, {'at': 3771, 'for': 2423, 'to': 3771, 'with': 3781},
{'word': 3782}, {'at': 588, 'for': 588, 'in': 3770, 'w': 588, 'with': 588}, {'word': 3784}, {'...': 3763, 'afternoon':
3764, 'day': 3764, 'days': 3764, 'evening': 3764, 'few': 3766, 'good': 3777, 'h': 3764, 'hour': 3764, 'hours': 3764,
'hr': 3764, 'hrs': 3764, 'kind': 3780, 'morning': 3764, 'nice': 3783, 'quiet': 3785, 'shift': 3764, 'shifts': 3764,
'stint': 2408, 'strong': 3780, 'wee': 3785, 'weekend': 533, 'word': 3779}, {'a': 3765}, {'...': 3762, '0': 3765,
'<time_unit>': 2421, 'a': 3786, 'an': 3765, 'five': 3765, 'four': 3765, 'half': 3787, 'my': 3766, 'six': 3765, 'some':
3766, 'three': 3765, 'two': 3765}, {'...': 3752, 'axe': 3751, 'comb': 3751, 'highlighter': 3751, 'knife': 3751, 'pen':
3751, 'pencil': 3751, 'scalpel': 3751}, {'': (0, 'missed'), '<until>': 2076}, {'...': 3752, 'axe': 3751, 'comb': 3751,
'highlighter': 3751, 'knife': 3751, 'pair': 3761, 'pen': 3751, 'pencil': 3751, 'scalpel': 3751, 'two': 3761}, {'both':
3759}, {'<them>': 3535}, {'<me>': 2098, '<their>': 3720, '<them>': 3735, 'N': 3746, '^': 3747, 'a': 3756, 'along':
2712, 'back': 3757, 'both': 3761, 'in': 3788, 'me': 2099, 'my': 3789, 'off': 3790, 'on': 2712, 'over': 2712, 'the':
3791, 'them': 3792, 'up': 3793, 'us': 2099}, {'good': 3755, 'kind': 3755, 'quiet': 3755, 'strong': 3755, 'wee': 3755,
'word': 3754}, {'...': 3763, 'afternoon': 533, 'day': 533, 'days': 533, 'evening': 533, 'few': 3766, 'good': 3785,
'h': 533, 'hour': 533, 'hours': 533, 'hr': 533, 'hrs': 533, 'kind': 3785, 'morning': 533, 'quiet': 3785, 'shift': 533,
'shifts': 533, 'strong': 3785, 'wee': 3785, 'weekend': 533, 'word': 3784}, {'a': 3766}, {'0': 3766, 'a': 3796, 'an':
3766, 'five': 3766, 'four': 3766, 'half': 3797, 'my': 3766, 'six': 3766, 'some': 3766, 'three': 3766, 'two': 3766},
{'a': 3795, 'in': 3798}, {'call': 273, 'catch': 1487, 'chat': 273, 'coffee': 273, 'hello': 273, 'sync': 273}, {':':
28}, {'from': 38, 'with': 38}, {'silence': 3802}, {'spirits': 1538}, {'<their>': 3804}, {'...': 2297, 'bar': 5,
'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5},
{'...': 2348, '^': 3806, 'assembly': 2231, 'class': 2231, 'duty': 2231, 'group': 2231, 'lesson': 2231, 'reading':
2231, 'round': 2231, 'route': 2231, 'session': 2231, 'shift': 2231, 'slot': 2231, 'stall': 2231, 'tour': 2231, 'turn':
2231}, {'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5,
'stand': 5, 'till': 5}, {'^': 3808}, {'s': 3809, 'to': 2656}, {'assembly': 2399, 'axe': 3751, 'class': 2399, 'comb':
3751, 'demo': 2399, 'duty': 2231, 'group': 2231, 'highlighter': 3751, 'knife': 3751, 'lesson': 2399, 'masterclass':
2399, 'pen': 3751, 'pencil': 3751, 'reading': 2231, 'round': 2231, 'route': 2231, 'scalpel': 3751, 'session': 2399,
'shift': 2231, 'slot': 2231, 'stall': 2231, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'tour': 2399, 'training':
2399, 'turn': 2231, 'workshop': 2399}, {'for': 2230, 'w': 273, 'with': 273}, {'...': 3811, '^': 2298, 'assembly':
2399, 'axe': 3751, 'booth': 3401, 'class': 2399, 'comb': 3751, 'demo': 2399, 'duty': 2231, 'group': 2231,
'highlighter': 3751, 'knife': 3751, 'lesson': 2399, 'masterclass': 2399, 'mock': 2441, 'pen': 3751, 'pencil': 3751,
'pitch': 3401, 'reading': 2231, 'round': 2231, 'route': 2231, 'scalpel': 3751, 'session': 2399, 'shift': 2231, 'slot':
2231, 'stall': 3812, 'stand': 3401, 'story': 2404, 'storytime': 2399, 'table': 3401, 'talk': 2399, 'tour': 2399,
'training': 2399, 'turn': 2231, 'workshop': 2399}, {'...': 3097, '^': 2298, 'assembly': 2399, 'class': 2399, 'demo':
2399, 'duty': 2231, 'group': 2231, 'lesson': 2399, 'masterclass': 2399, 'mock': 2441, 'reading': 2231, 'round': 2231,
'route': 2231, 'session': 2399, 'shift': 2231, 'slot': 2231, 'stall': 2231, 'story': 2404, 'storytime': 2399, 'talk':
2399, 'tour': 2399, 'training': 2399, 'turn': 2231, 'workshop': 2399}, {'...': 3752, 'axe': 3751, 'booth': 3401,
'comb': 3751, 'highlighter': 3751, 'knife': 3751, 'pen': 3751, 'pencil': 3751, 'pitch': 3401, 'scalpel': 3751,
'stall': 3401, 'stand': 3401, 'table': 3401}, {'of': 3286}, {'<them>': 533, 'N': 533, '^': 5}, {'at': 533, 'for':
3817, 'w': 273, 'with': 3405}, {'...': 3811, '^': 2298, 'assembly': 2399, 'axe': 3751, 'bar': 3404, 'booth': 3406,
'class': 2399, 'comb': 3751, 'demo': 2399, 'desk': 3404, 'duty': 2231, 'group': 2231, 'highlighter': 3751, 'kitchen':
3404, 'knife': 3751, 'lesson': 2399, 'masterclass': 2399, 'pen': 3751, 'pencil': 3751, 'pitch': 3401, 'reading': 2231,
'round': 2231, 'route': 2231, 'scalpel': 3751, 'session': 2399, 'shift': 2231, 'slot': 2231, 'stall': 3818, 'stand':
3406, 'story': 2404, 'storytime': 2399, 'table': 3406, 'talk': 2399, 'till': 3404, 'tombola': 3404, 'tour': 2399,
'training': 2399, 'turn': 2231, 'water': 3407, 'workshop': 2399}, {'audition': 539, 'exam': 539, 'interview': 539,
'pitch': 539, 'presentation': 539, 'speech': 539, 'talk': 539, 'viva': 539}, {'^': 3820}, {'s': 3821}, {'<their>':
3821, 'N': 3822}, {'...': 2485, '0': 2349, '<their>': 3807, '<them>': 2657, 'N': 3810, 'a': 3813, 'an': 3814,
'assembly': 2399, 'by': 2364, 'class': 2399, 'demo': 2399, 'free': 2452, 'into': 273, 'lesson': 2399, 'masterclass':
2399, 'mock': 2441, 'my': 3815, 'our': 3403, 'out': 3816, 'past': 2364, 'pro': 2511, 'right': 2365, 'session': 2399,
'some': 2486, 'story': 2404, 'storytime': 2399, 'straight': 2365, 'talk': 2399, 'the': 3819, 'three': 2349, 'through':
3823, 'tour': 2399, 'training': 2399, 'two': 3100, 'unpaid': 2452, 'voluntary': 2452, 'workshop': 2399}, {'': (23,
'contact'), '...': 2184, 'N': 3659, 'out': 313}, {'D': 2076, 'for': 2948, 'to': 2948}, {'booked': 3826, 'calling': 16,
'going': 1915, 'having': 16, 'hosting': 16, 'instead': 1916, 'joining': 16, 'meeting': 16, 'now': 1916, 'seeing': 16,
'visiting': 16}, {'': (23, 'contact'), '<their>': 3127, 'a': 3127, 'answerphone': 38, 'mailbox': 38, 'the': 3127,
'vm': 38, 'vmail': 38, 'voicemail': 38}, {'<work_thing>': 585, 'book': 585, 'deck': 585, 'draft': 585, 'pitch': 585,
'plan': 585, 'proposal': 585}, {'...': 836, '^': 3829}, {'...': 836, '^': 3829, 'article': 38, 'blog': 38,
'interview': 38, 'linkedin': 38, 'newsletter': 38, 'photo': 38, 'photos': 38, 'podcast': 38, 'post': 38, 'posts': 38,
'profile': 38, 'status': 38, 'stories': 38, 'story': 38, 'talk': 38, 'tweet': 38, 'update': 38, 'video': 38,
'webinar': 38}, {'in': 1935, 's': 3831, 'up': 1935}, {'at': 5, 'from': 5, 'in': 5}, {'ones': 3833}, {'folk': 3833,
'folks': 3833}, {'children': 3833, 'class': 3833, 'infants': 3833, 'kids': 3833, 'little': 3834, 'nursery': 3833,
'old': 3835, 'patients': 3833, 'pupils': 3833, 'reception': 3833, 'residents': 3833, 'toddlers': 3833}, {'^': 3836},
{'^': 3836, 'the': 3837}, {'to': 3838}, {'story': 3839}, {'N': 3064}, {'stories': 3839}, {'^': 842, 'grapevine': 38},
{'<their>': 838, 'N': 839, 'a': 2247, 'the': 3843}, {'at': 5, 'in': 5}, {'ones': 3845}, {'folk': 3845}, {'children':
3845, 'infants': 3845, 'kids': 3845, 'little': 3846, 'old': 3847, 'patients': 3845, 'pupils': 3845, 'residents': 3845,
'toddlers': 3845}, {'^': 3848}, {'^': 3848, 'the': 3849}, {'<their>': 3830, '<them>': 2258, 'N': 3832, 'a': 3840,
'about': 3841, 'aloud': 3839, 'back': 2246, 'bedtime': 3842, 'books': 3839, 'from': 3557, 'in': 3559, 'it': 3560,
'on': 3562, 'over': 3360, 'poems': 3839, 'right': 2246, 'second': 3087, 'secondhand': 38, 'stories': 3839, 'tales':
3839, 'that': 3560, 'this': 3560, 'through': 3844, 'thru': 3360, 'to': 3850, 'up': 2248, 'via': 3559}, {'a': 3840,
'afternoon': 1972, 'aloud': 3839, 'back': 2246, 'bedtime': 3842, 'books': 3839, 'class': 1972, 'club': 1972, 'day':
1972, 'evening': 1972, 'morning': 1972, 'over': 844, 'poems': 3839, 'right': 2246, 'session': 1972, 'stories': 3839,
'tales': 3839, 'through': 844, 'thru': 844, 'to': 3850, 'up': 844, 'workshop': 1972}, {'are': 2009, 'is': 2009, 's':
2009, 'was': 2009, 'were': 2009}, {'<they>': 3853}, {'<they>': 3853, '^': 1537, 'about': 1538, 'down': 1538, 'for':
1538, 'on': 1538, 'that': 3854, 'up': 1538}, {'<them>': 3855, 'N': 1538}, {'1': 3466, 'breakfast': 3465, 'call': 3465,
'catch': 3468, 'chat': 3465, 'coffee': 3465, 'demo': 3465, 'dinner': 3465, 'interview': 3465, 'lunch': 3465,
'meeting': 3465, 'session': 3465}, {'1': 3466, 'D': 2076, 'breakfast': 3465, 'call': 3465, 'catch': 3468, 'chat':
3465, 'coffee': 3465, 'demo': 3465, 'dinner': 3465, 'for': 2948, 'interview': 3465, 'lunch': 3465, 'meeting': 3465,
'my': 3857, 'our': 3857, 'session': 3465, 'the': 3857, 'to': 2948}, {'s': 2943}, {'<their>': 2943, 'N': 3859, 'a':
276, 'an': 276, 'from': 274, 'my': 276, 'our': 276, 'the': 276}, {'off': 92}, {'better': 3861}, {'be': 3862}, {'am':
3862, 'are': 3862, 'd': 3863, 'm': 3862, 're': 3862, 'would': 3863}, {'<i>': 3864}, {'<i>': 3864, '^': 871, 'that':
3865}, {'have': 28, 'not': 28}, {'^': 449, 'could': 3867, 'must': 3867, 'should': 3867}, {'<i>': 3868}, {'and': 3869},
{'idiot': 92}, {'an': 3871, 'better': 3861, 'crazy': 92, 'daft': 92, 'foolish': 92, 'mad': 92, 'silly': 92, 'stupid':
92, 'wise': 92}, {'be': 3872}, {'^': 1877, 'am': 3862, 'are': 3862, 'be': 3872, 'd': 3873, 'm': 3862, 're': 3862,
'would': 3873}, {'get': 3701, 'have': 3701}, {'d': 3875, 'll': 3875, 'will': 3875, 'would': 3875}, {'<i>': 3874,
'best': 2643, 'better': 2643, 'high': 2644, 'it': 2652, 'its': 2649, 'safer': 2643, 'smarter': 2643, 'time': 2643,
'wise': 2643, 'wiser': 2643, 'worth': 2643}, {'...': 3870, ':': 45, '<i>': 3874, '^': 871, 'best': 2643, 'better':
2643, 'high': 2644, 'i': 3876, 'it': 2652, 'its': 2649, 'no': 2084, 'not': 2084, 'safer': 2643, 'smarter': 2643,
'that': 3877, 'time': 2643, 'wise': 2643, 'wiser': 2643, 'worth': 2643}, {'...': 93, ':': 92, 'from': 1873}, {'^':
3726, 'as': 588, 'for': 588, 'to': 588}, {'': (20, 'gave:referral'), '...': 2697}, {'a': 2698, 'an': 2698, 'my': 3881,
'our': 3881, 'some': 2698, 'the': 2698}, {'<i>': 1878, '<me>': 921, '<them>': 3880, 'N': 3880, '^': 3882, 'that':
1887}, {'': (22, 'gave:volunteering'), '...': 2297, 'boys': 2271, 'children': 2271, 'class': 2271, 'girls': 2271,
'juniors': 2271, 'kids': 2271, 'pupils': 2271, 'u0': 2271, 'under': 2272, 'youngsters': 2271}, {'^': 3884},
{'<their>': 2299, '^': 2273, 'a': 3263, 'an': 2299, 'at': 533, 'the': 3885}, {'N': 579}, {'to': 3887}, {'...': 3888},
{'<them>': 2498, 'N': 2498, '^': 3889}, {'': (16, 'gave:feedback'), 'audition': 539, 'exam': 539, 'interview': 539,
'pitch': 539, 'presentation': 539, 'speech': 539, 'talk': 539, 'viva': 539}, {'^': 3891}, {'ahead': 2265, 'before':
2264, 'for': 2264, 's': 3682}, {'...': 3680, '<their>': 3892, '<them>': 2538, 'N': 3893}, {'are': 28, 'has': 28,
'hates': 28, 'is': 28, 'likes': 28, 'prefers': 28, 's': 28, 'wants': 28, 'was': 28}, {'<they>': 3895}, {'<they>':
3895, 'that': 3896}, {'backbone': 1538, 'brave': 1538, 'clever': 1538, 'cleverer': 1538, 'gifted': 1538, 'glue': 1538,
'heart': 1538, 'loved': 1538, 'missed': 1538, 'needed': 1538, 'reason': 1538, 'right': 1538, 'rock': 1538, 'sharper':
1538, 'soul': 1538, 'stronger': 1538, 'talented': 1538, 'tougher': 1538, 'valued': 1538, 'wise': 1538, 'wiser': 1538,
'worth': 1538}, {'backbone': 1538, 'brave': 1538, 'clever': 1538, 'cleverer': 1538, 'far': 3898, 'gifted': 1538,
'glue': 1538, 'heart': 1538, 'loved': 1538, 'missed': 1538, 'much': 3898, 'needed': 1538, 'really': 3898, 'reason':
1538, 'right': 1538, 'rock': 1538, 'sharper': 1538, 'so': 3898, 'soul': 1538, 'stronger': 1538, 'talented': 1538,
'the': 3898, 'tougher': 1538, 'twice': 3898, 'valued': 1538, 'very': 3898, 'wise': 1538, 'wiser': 1538, 'worth':
1538}, {'be': 3899}, {'are': 3899, 'd': 2018, 'did': 2016, 'do': 2016, 'does': 2016, 'had': 2018, 'has': 2018, 'have':
2018, 'is': 3899, 'll': 3900, 're': 3899, 's': 3899, 'was': 3899, 'were': 3899, 'will': 3900}, {'brilliant': 1538,
'far': 1538, 'good': 1538, 'great': 1538, 'much': 1538, 'proud': 1538, 'talented': 1538, 'well': 1538}, {'heart':
1538}, {'be': 1538, 'beat': 1538, 'despair': 1538, 'doubt': 1538, 'give': 2793, 'lose': 3903, 'panic': 1538, 'sweat':
1538, 'worry': 1538}, {'to': 3904}, {'<they>': 3901}, {'proud': 1538}, {'chin': 2793}, {'it': 1538}, {'<their>': 3908,
'at': 3909, 'going': 1538}, {'strong': 1538}, {'with': 3909}, {'be': 3907, 'believe': 1538, 'chin': 2793, 'hang':
1577, 'keep': 3910, 'not': 3904, 'stay': 3911, 'stick': 3912, 'trust': 1538}, {'brilliant': 1538, 'cracking': 1538,
'difference': 1538, 'excellent': 1538, 'fine': 1538, 'good': 1538, 'great': 1538, 'job': 1538, 'lovely': 1538,
'superb': 1538, 'wonderful': 1538}, {'a': 3914, 'an': 3914}, {'<they>': 3901, 'how': 3902, 'not': 3905, 'that': 3906,
'to': 3913, 'what': 3915}, {'<me>': 1399, '<them>': 3916, 'me': 2718}, {'<me>': 1399, 'me': 2718}, {'': (1, 'moved'),
'1': 3466, '<until>': 2076, 'D': 3467, 'breakfast': 3465, 'call': 3465, 'catch': 3468, 'chat': 3465, 'coffee': 3465,
'demo': 3465, 'dinner': 3465, 'for': 2076, 'friday': 3469, 'from': 3676, 'interview': 3465, 'lunch': 3465, 'meeting':
3465, 'monday': 3469, 'my': 3476, 'our': 3476, 'session': 3465, 'the': 3476, 'thursday': 3469, 'to': 2076, 'today':
3469, 'tomorrow': 3469, 'tuesday': 3469, 'wednesday': 3469}, {'to': 3130}, {'comments': 586, 'feedback': 586, 'notes':
586, 'remarks': 586}, {'comments': 586, 'detailed': 3921, 'feedback': 586, 'my': 3921, 'notes': 586, 'remarks': 586,
'some': 3921}, {'with': 3922}, {'<them>': 3923}, {'to': 3924, 'with': 3922}, {'it': 3925}, {'<off_it>': 553, 'been':
555, 'being': 555, 'gets': 555, 'got': 555, 'had': 557, 'has': 558, 'is': 555, 'moved': 2076, 's': 559, 'w': 561,
'was': 555, 'were': 555, 'with': 561}, {'^': 585, 's': 586}, {'<their>': 586, 'N': 3928, 'the': 586}, {'<their>':
3663}, {'<them>': 2094, 'N': 2094, 'for': 2302}, {'for': 2302}, {'at': 3596}, {'a': 3789, 'my': 3789, 'the': 3789},
{'<told_by>': 864, '<view>': 868}, {':': 92, 'is': 893, 'was': 893}, {'...': 3936, ':': 92}, {'is': 893, 'was': 893},
{'...': 3938}, {'...': 3936}, {'...': 881, ':': 883, '<i>': 878, 'D': 3937, '^': 871, 'about': 3939, 'at': 3940, 'by':
3940, 'during': 3940, 'from': 94, 'in': 3940, 'is': 889, 'on': 3940, 'over': 3940, 're': 3939, 's': 891, 'that': 890,
'to': 872, 'via': 94, 'was': 889, 'when': 3940}, {'is': 921, 'was': 921}, {'...': 3942}, {'D': 92, '^': 0}, {'call':
3944, 'coffee': 3944, 'lunch': 3944, 'phone': 3944, 'zoom': 3944}, {'...': 3942, 'call': 3944, 'coffee': 3944,
'lunch': 3944, 'phone': 3944, 'the': 3945, 'zoom': 3944}, {'met': 3944, 'spoke': 3944, 'talked': 3944}, {'...': 3942,
'i': 3947, 'we': 3947}, {'...': 3942, '^': 0, 'at': 3943, 'during': 3943, 'is': 921, 'on': 3946, 'over': 3946, 'to':
92, 'was': 921, 'when': 3948}, {'...': 3942, '^': 0, 'at': 3943, 'during': 3943, 'is': 921, 'on': 3943, 'over': 3943,
'to': 92, 'was': 921, 'when': 3943}, {'...': 3942, 'at': 3943, 'during': 3943, 'on': 3943, 'over': 3943, 'when':
3943}, {'...': 3942, '^': 0, 'at': 3943, 'during': 3943, 'is': 921, 'on': 3946, 'over': 3946, 'to': 92, 'was': 921,
'when': 3943}, {'...': 3935, '2': 876, '2c': 875, '<told_by>': 864, '<view>': 3941, 'adamant': 3234, 'advice': 3949,
'agreed': 3233, 'arranged': 3233, 'avoiding': 1902, 'been': 2893, 'blanking': 1902, 'blunt': 3234, 'booked': 3233,
'certain': 3234, 'clear': 3234, 'confirmed': 3237, 'convinced': 3234, 'counsel': 3950, 'dodging': 1902, 'down': 3233,
'emphatic': 3234, 'finally': 1964, 'firm': 3234, 'fixed': 3233, 'ghosting': 1902, 'gone': 1963, 'gut': 895, 'hot':
897, 'ignoring': 1902, 'insistent': 3234, 'just': 1964, 'moved': 2077, 'now': 1964, 'of': 3244, 'on': 2105,
'penciled': 3245, 'pencilled': 3245, 'planned': 3233, 'positive': 3234, 'recommendation': 3950, 'scheduled': 3233,
'set': 3233, 'slated': 3233, 'suggestion': 3950, 'sure': 3234, 'take': 3951, 'tip': 3952, 'tuppence': 896, 'two':
899}, {'^': 1385}, {'^': 1877, 'am': 3862, 'are': 3862, 'be': 3872, 'd': 3873, 'm': 3862, 're': 3862, 'shall': 3954,
'would': 3873}, {'busy': 585, 'dark': 585, 'dense': 585, 'dry': 585, 'fast': 585, 'flat': 585, 'heavy': 585, 'long':
585, 'loud': 585, 'salty': 585, 'sharp': 585, 'short': 585, 'slow': 585, 'sweet': 585, 'thick': 585, 'thin': 585,
'vague': 585, 'wordy': 585}, {'too': 3956}, {'far': 3957, 'too': 3956, 'way': 3957}, {'are': 3958, 'is': 3958, 'was':
3958, 'were': 3958}, {'...': 3959}, {'^': 3960}, {'must': 0, 'need': 448, 'should': 0}, {'^': 3962}, {'you': 3963},
{'...': 3964, 's': 3961}, {'<bid>': 0, '<bid_of>': 870, 'do': 1385, 'don': 457, 'dont': 0, 'never': 0, 'not': 448},
{'<met_over>': 1668}, {'...': 3967, '<met_over>': 1668}, {'...': 3967, '<met_over>': 1668, 'a': 3968, 'an': 3968,
'her': 3968, 'his': 3968, 'our': 3968, 'the': 3968}, {'at': 3969, 'by': 3969, 'during': 3969, 'in': 3969, 'on': 3969,
'over': 3969}, {'much': 3970}, {'a': 1414, 'the': 1415, 'wine': 28}, {'her': 1424, 'his': 1424, 'my': 28}, {'in':
1539}, {'faith': 3974}, {'believe': 3974, 'believed': 3974, 'd': 3705, 'had': 3975, 'have': 3975, 'll': 3705, 've':
3975, 'will': 3705, 'would': 3705}, {'at': 3969, 'by': 3969, 'd': 2648, 'during': 3969, 'in': 3969, 'is': 2649, 'll':
2651, 'on': 3969, 'over': 3969, 's': 2649, 'will': 2651, 'would': 2651}, {'my': 1433}, {'big': 585, 'bitter': 585,
'bland': 585, 'bright': 585, 'busy': 585, 'clear': 585, 'cold': 585, 'dark': 585, 'dense': 585, 'dry': 585, 'fast':
585, 'flat': 585, 'hard': 585, 'heavy': 585, 'hot': 585, 'light': 585, 'long': 585, 'loud': 585, 'salty': 585,
'sharp': 585, 'short': 585, 'slow': 585, 'small': 585, 'soft': 585, 'strong': 585, 'sweet': 585, 'thick': 585, 'thin':
585, 'tight': 585, 'vague': 585, 'weak': 585, 'wordy': 585}, {'bit': 3979, 'little': 3979, 'touch': 3979}, {'too':
3979}, {'a': 3980, 'far': 3981, 'much': 3981, 'not': 3979, 'rather': 3979, 'too': 3979, 'way': 3981}, {'are': 3982,
'is': 3982, 's': 3982, 'was': 3982, 'were': 3982}, {'...': 3983}, {'<their>': 3984, 'the': 3984}, {'^': 3985}, {'...':
3691, '^': 3985, 'that': 3986}, {'<me>': 1399, '<them>': 3987, 'N': 3696, 'my': 3430, 'our': 3430, 'the': 3430},
{'believe': 3974, 'believed': 3974, 'd': 3709, 'had': 3975, 'have': 3975, 'll': 3709, 've': 3975, 'will': 3709,
'would': 3709}, {'did': 92, 'do': 92}, {'<i>': 3990}, {'': (13, 'talk'), '...': 3870, ':': 45, '<i>': 3955, '<their>':
3961, 'N': 3965, '^': 3966, 'as': 3971, 'best': 2643, 'better': 2643, 'bring': 3972, 'do': 1417, 'don': 1419, 'dont':
1420, 'forget': 357, 'get': 1423, 'give': 3973, 'good': 1426, 'have': 1427, 'hello': 273, 'hey': 273, 'hi': 273,
'high': 2644, 'hold': 1428, 'i': 3976, 'it': 3977, 'its': 2649, 'keep': 1430, 'never': 1431, 'no': 2084, 'not': 2084,
'safer': 2643, 'say': 1432, 'send': 3978, 'smarter': 2643, 'so': 3970, 'start': 1435, 'stop': 357, 'take': 1436,
'thank': 28, 'that': 3877, 'the': 3961, 'time': 2643, 'to': 3988, 'we': 3989, 'whatever': 3991, 'wise': 2643, 'wiser':
2643, 'worth': 2643}, {'alone': 38, 'for': 2186, 'in': 2360, 'like': 3149, 'on': 3095}, {'<their>': 273, 'a': 273,
'my': 273, 'our': 273, 'the': 273}, {'': (23, 'contact'), 'over': 3994}, {'for': 2354, 'on': 3344, 'vain': 38}, {'':
(23, 'contact'), '^': 3346}, {'<their>': 3997, 'N': 2245, 'a': 273, 'my': 273, 'our': 273, 'the': 273}, {'': (23,
'contact'), '<them>': 3282, 'N': 3282}, {'...': 3993, 'across': 2625, 'behind': 2624, 'beside': 2624, 'down': 3995,
'for': 2354, 'in': 3996, 'near': 2624, 'next': 2626, 'opposite': 2624, 'over': 3994, 'through': 3998, 'to': 3344,
'up': 3139, 'with': 3999}, {'date': 16}, {'the': 4001}, {'draft': 38}, {'a': 4003}, {'as': 4004}, {'it': 4005},
{'park': 38}, {'car': 4007, 'hall': 38, 'road': 38, 'room': 38, 'street': 38}, {'the': 4008}, {'bus': 38, 'car': 38,
'distance': 38, 'taxi': 38, 'train': 38, 'window': 38}, {'bus': 38, 'car': 38, 'taxi': 38, 'train': 38, 'window': 38},
{'a': 4010, 'afar': 38, 'my': 4011, 'the': 4010}, {'distance': 38, 'magazine': 38, 'news': 38, 'paper': 38}, {'a':
3059, 'the': 4013}, {'': (23, 'contact'), '...': 3063, 'across': 4009, 'from': 4012, 'in': 4014, 'on': 3062, 'online':
38, 's': 3335}, {'': (0, 'missed'), '...': 1851, '<their>': 3076, '<told_in>': 38, 'a': 3076, 'an': 3076, 'my': 3076,
'our': 3076, 'the': 3076, 'today': 3077}, {'from': 3080, 'in': 3080, 'on': 4016, 'via': 3080}, {'...': 2723, '<them>':
273, 'N': 4015, 'from': 3557, 'in': 3559, 'it': 4017, 'on': 3562, 'second': 3087, 'secondhand': 38, 'that': 4017,
'this': 3560, 'through': 3564, 'via': 3559}, {'': (13, 'talk'), '...': 3870, ':': 45, '<i>': 3874, '^': 3966, 'best':
2643, 'better': 2643, 'bring': 3972, 'do': 1417, 'don': 1419, 'dont': 1420, 'forget': 357, 'get': 1423, 'give': 3973,
'good': 1426, 'have': 1427, 'high': 2644, 'hold': 1428, 'i': 3876, 'it': 2652, 'its': 2649, 'keep': 1430, 'never':
1431, 'no': 2084, 'not': 2084, 'safer': 2643, 'say': 1432, 'send': 3978, 'smarter': 2643, 'start': 1435, 'stop': 357,
'take': 1436, 'thank': 28, 'that': 3877, 'time': 2643, 'to': 1400, 'whatever': 3991, 'wise': 2643, 'wiser': 2643,
'worth': 2643}, {'': (2, 'plan'), 'for': 16}, {'<their>': 38, 'D': 38, 'my': 38, 'on': 38, 'our': 38, 'the': 38},
{'from': 3557, 'in': 3080, 'it': 3560, 'on': 3086, 'second': 3087, 'secondhand': 38, 'that': 3560, 'this': 3560,
'through': 3564, 'via': 3080}, {'N': 273, 'from': 3557, 'in': 3080, 'it': 3560, 'on': 3086, 'second': 3087,
'secondhand': 38, 'that': 3560, 'this': 3560, 'through': 3564, 'via': 3080}, {'<their>': 3626, 'D': 81, 'N': 3627},
{'...': 4024}, {'^': 4025}, {'<contact_of>': 2564, 'comments': 2540, 'corrections': 2540, 'edits': 2540, 'feedback':
2540, 'notes': 2540, 'redlines': 2540, 'remarks': 2540, 's': 2703, 'suggestions': 2540}, {'article': 596, 'book': 596,
'candidates': 579, 'checklist': 596, 'comments': 2567, 'contacts': 579, 'corrections': 2567, 'edits': 2567,
'feedback': 2567, 'guide': 596, 'leads': 579, 'link': 596, 'list': 2572, 'lot': 2569, 'name': 579, 'names': 579,
'notes': 2567, 'numbers': 579, 'page': 2569, 'pages': 2569, 'people': 579, 'podcast': 596, 'redlines': 2567, 's':
2573, 'sheet': 2569, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596}, {'...': 4028, 'article': 596, 'book':
596, 'candidates': 579, 'checklist': 596, 'comments': 2567, 'contact': 2753, 'contacts': 579, 'corrections': 2567,
'couple': 2577, 'edits': 2567, 'feedback': 2567, 'few': 2576, 'guide': 596, 'leads': 579, 'link': 596, 'list': 2572,
'lot': 2569, 'name': 2756, 'names': 579, 'notes': 2567, 'number': 2753, 'numbers': 579, 'page': 2569, 'pages': 2569,
'people': 579, 'piece': 596, 'podcast': 596, 'redlines': 2567, 's': 2573, 'sheet': 2569, 'spreadsheet': 596,
'suggestions': 2567, 'template': 596, 'video': 596}, {'...': 2603, 'article': 596, 'book': 596, 'checklist': 596,
'guide': 596, 'link': 596, 'list': 596, 'piece': 596, 'podcast': 596, 'spreadsheet': 596, 'template': 596, 'video':
596}, {'article': 596, 'book': 596, 'checklist': 596, 'comments': 2567, 'corrections': 2567, 'edits': 2567,
'feedback': 2567, 'guide': 596, 'link': 596, 'list': 2572, 'lot': 2569, 'notes': 2567, 'page': 2569, 'pages': 2569,
'podcast': 596, 'redlines': 2567, 's': 2573, 'sheet': 2569, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596},
{'...': 4031, 'article': 596, 'book': 596, 'checklist': 596, 'comments': 2567, 'corrections': 2567, 'edits': 2567,
'feedback': 2567, 'guide': 596, 'link': 596, 'list': 2572, 'lot': 2569, 'notes': 2567, 'page': 2569, 'pages': 2569,
'piece': 596, 'podcast': 596, 'redlines': 2567, 's': 2573, 'sheet': 2569, 'spreadsheet': 596, 'suggestions': 2567,
'template': 596, 'video': 596}, {'article': 596, 'book': 596, 'link': 596, 'piece': 596, 'podcast': 596, 'template':
596, 'video': 596}, {'...': 2607, 'article': 596, 'book': 596, 'checklist': 596, 'contact': 2753, 'guide': 596,
'link': 596, 'list': 596, 'name': 2753, 'number': 2753, 'piece': 596, 'podcast': 596, 's': 2573, 'spreadsheet': 596,
'template': 596, 'video': 596}, {'0': 2571, '<their>': 2754, 'a': 4029, 'an': 4030, 'detailed': 2582, 'four': 2584,
'full': 2582, 'half': 2587, 'lots': 2582, 'my': 4032, 'our': 2608, 'pages': 2582, 'several': 2586, 'some': 2571,
'that': 4033, 'the': 4034, 'three': 2571, 'two': 2571}, {'the': 1549}, {'luck': 1538}, {'of': 4037}, {'': (23,
'contact'), '...': 4027, '<contact_of>': 2564, 'N': 2566, '^': 4035, 'a': 2594, 'all': 4036, 'back': 2542, 'best':
4038, 'comments': 2540, 'corrections': 2540, 'detailed': 2542, 'edits': 2540, 'feedback': 2540, 'good': 4037,
'honest': 2542, 'luck': 1538, 'mark': 2541, 'markup': 2540, 'my': 2595, 'notes': 2540, 'on': 2709, 'our': 2596,
'over': 2709, 'redlines': 2540, 'remarks': 2540, 'some': 2595, 'suggestions': 2540, 'the': 2596, 'thoughts': 2540},
{'...': 2601, 'article': 596, 'book': 596, 'candidates': 579, 'checklist': 596, 'comments': 2567, 'contact': 2753,
'contacts': 579, 'corrections': 2567, 'couple': 2577, 'edits': 2567, 'feedback': 2567, 'few': 2576, 'guide': 596,
'leads': 579, 'link': 596, 'list': 596, 'name': 2756, 'names': 579, 'notes': 2567, 'number': 2753, 'numbers': 579,
'people': 579, 'piece': 596, 'podcast': 596, 'redlines': 2567, 's': 2573, 'spreadsheet': 596, 'suggestions': 2567,
'template': 596, 'video': 596}, {'...': 2605, 'article': 596, 'book': 596, 'checklist': 596, 'comments': 2567,
'corrections': 2567, 'edits': 2567, 'feedback': 2567, 'guide': 596, 'link': 596, 'list': 596, 'notes': 2567, 'piece':
596, 'podcast': 596, 'redlines': 2567, 's': 2573, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596, 'video':
596}, {'0': 2600, '<their>': 2754, 'a': 4040, 'an': 4030, 'detailed': 2582, 'four': 2576, 'full': 2582, 'lots': 2582,
'my': 4041, 'our': 2608, 'pages': 2582, 'some': 2600, 'that': 4033, 'the': 4034, 'three': 2600, 'two': 2600}, {'...':
2593, '<contact_of>': 2564, 'client': 588, 'customer': 588, 'few': 2542, 'lead': 588}, {'': (23, 'contact'), '...':
2565, '<contact_of>': 2564, 'N': 2566, '^': 4042, 'a': 4043, 'back': 2542, 'comments': 2540, 'corrections': 2540,
'detailed': 2542, 'edits': 2540, 'feedback': 2540, 'honest': 2542, 'mark': 2541, 'markup': 2540, 'my': 2595, 'notes':
2540, 'our': 2596, 'redlines': 2540, 'remarks': 2540, 'some': 2595, 'suggestions': 2540, 'the': 2596, 'thoughts':
2540}, {'<their>': 3626, 'N': 3627, 'to': 2696}, {'business': 3628, 'candidate': 4045, 'candidates': 4045, 'client':
4045, 'clients': 4045, 'customer': 4045, 'customers': 4045, 'job': 3628, 'lead': 4045, 'leads': 4045}, {'...': 4046,
'business': 3628, 'candidate': 4045, 'candidates': 4045, 'client': 4045, 'clients': 4045, 'customer': 4045,
'customers': 4045, 'job': 3628, 'lead': 4045, 'leads': 4045}, {'...': 3628, '0': 4047, 'a': 4047, 'my': 2613, 'our':
2613, 'some': 4047, 'three': 4047, 'two': 4047}, {'double': 2435, 'quick': 2433, 'warm': 2433}, {'a': 2613, 'an':
2613, 'my': 2613, 'our': 2613, 'some': 2613, 'the': 2613}, {'...': 2862, '<contact_of>': 2699, '<their>': 2702, '^':
4050, 'the': 2713, 'to': 2864}, {'...': 2862, '<their>': 2702, '^': 2614, 'to': 2864}, {'<contact_of>': 2699, 'e':
2432, 'email': 2431, 'intro': 2430, 'introduction': 2430, 'mail': 2431, 'whatsapp': 2431}, {'...': 2862,
'<contact_of>': 2699, '<their>': 2702, '<them>': 4039, 'N': 4044, '^': 4048, 'a': 4049, 'across': 2615, 'along': 2865,
'an': 2433, 'comments': 2618, 'edits': 2618, 'feedback': 2618, 'my': 2619, 'notes': 2618, 'on': 4051, 'over': 4052,
'some': 2619, 'that': 2433, 'the': 4053, 'thoughts': 2618, 'to': 2864}, {'': (2, 'plan'), '^': 2298}, {'': (2,
'plan'), '<their>': 3263, 'N': 1997, 'a': 4055, 'an': 2299, 'for': 16, 'out': 1998, 'the': 4055}, {'<them>': 2666,
'D': 16, 'N': 2666, 'for': 16, 'up': 4056}, {'<their>': 2194}, {'have': 16, 'meet': 16, 'see': 16, 'visit': 16, 'we':
28}, {'experience': 2728, 'learnings': 2728, 'lessons': 2728, 'pointers': 2728, 'tips': 2728}, {'with': 596}, {'...':
2612, '<useful>': 2611, 'article': 4061, 'book': 4061, 'link': 4061, 'list': 4061, 'paper': 4061, 'podcast': 4061,
'report': 4061, 'template': 4061, 'video': 4061}, {'a': 4062, 'an': 4062, 'my': 4062, 'our': 2613, 'some': 2613,
'the': 4062}, {'booth': 3401, 'few': 3648, 'pitch': 3401, 'stall': 3401, 'stand': 3401, 'table': 3401}, {'about': 566,
'from': 566, 'in': 566, 'of': 566, 'on': 566, 'with': 566}, {'about': 566, 'in': 566, 'of': 566, 'on': 566, 'with':
566}, {'how': 4065}, {'booth': 3401, 'experience': 4065, 'experiences': 4066, 'i': 3645, 'insights': 3644, 'know':
4067, 'knowhow': 3644, 'knowledge': 4066, 'learnings': 4065, 'lessons': 4065, 'notes': 3644, 'pitch': 3401,
'pointers': 3644, 'stall': 3401, 'stand': 3401, 'story': 4066, 'table': 3401, 'take': 3644, 'tips': 3644, 'trick':
4066, 'tricks': 4065, 'war': 3647, 'we': 3645}, {'...': 4060, 'N': 3336, '^': 4063, 'a': 4064, 'across': 2615, 'my':
4068, 'our': 4068, 'over': 2615, 'some': 3648, 'the': 3403, 'what': 3652}, {'learnings': 566, 'lessons': 566,
'pointers': 566, 'tips': 566, 'tricks': 566}, {'few': 4070}, {'a': 4071, 'my': 4070, 'our': 4070, 'some': 4070},
{'<them>': 4072, 'N': 4072}, {'1': 3466, 'D': 3467, 'breakfast': 3465, 'call': 3465, 'catch': 3468, 'chat': 3465,
'coffee': 3465, 'demo': 3465, 'dinner': 3465, 'fri': 3463, 'friday': 3469, 'from': 3676, 'interview': 3465, 'lunch':
3465, 'meeting': 3465, 'mon': 3463, 'monday': 3469, 'my': 3476, 'our': 3476, 'sat': 3463, 'session': 3465, 'sun':
3463, 'the': 3476, 'thu': 3463, 'thurs': 3463, 'thursday': 3469, 'to': 2076, 'today': 3469, 'tomorrow': 3469, 'tue':
3463, 'tues': 3463, 'tuesday': 3469, 'wed': 3463, 'wednesday': 3469}, {'hands': 273}, {'bring': 3040, 'call': 38,
'catch': 403, 'connect': 505, 'drop': 2956, 'get': 2968, 'give': 2962, 'introduce': 505, 'look': 2964, 'meet': 38,
'pop': 2965, 'ring': 38, 'see': 38, 'to': 3479, 'visit': 38, 'we': 28}, {'^': 565, 'ropes': 566}, {'^': 565, 'a': 566,
'around': 566, 'how': 566, 'my': 566, 'our': 566, 'round': 566, 'the': 4077, 'to': 566, 'what': 566, 'where': 566,
'which': 566}, {'': (9, 'told'), 'a': 566, 'how': 566, 'my': 566, 'our': 566, 'the': 566, 'to': 566}, {'<them>': 4078,
'N': 4079, '^': 2386}, {'<them>': 3288, 'N': 3288}, {'^': 565, 'to': 566}, {'a': 566, 'how': 4082, 'my': 566, 'our':
566, 'the': 566, 'to': 566}, {'<them>': 4083, 'N': 3288}, {'<they>': 28, 'it': 28}, {'over': 3994}, {'down': 4086,
'over': 3994, 'through': 3994}, {'...': 2862, '<them>': 2710, 'N': 2711, 'along': 3013, 'on': 3013, 'over': 3013,
'to': 2864}, {'call': 38, 'catch': 38, 'contact': 38, 'email': 38, 'get': 467, 'phone': 38, 'reach': 38, 'reply': 38,
'ring': 38, 'text': 38}, {'to': 4089}, {'<i>': 2630, 'busy': 4090, 'did': 274, 'no': 1931, 'that': 28, 'was': 274,
'were': 274, 'you': 1473}, {'afternoon': 1845, 'day': 1845, 'days': 1845, 'evening': 1845, 'h': 1845, 'hour': 1845,
'hours': 1845, 'hr': 1845, 'hrs': 1845, 'morning': 1845}, {'came': 403}, {'<their>': 533, 'N': 1997, '^': 2321, 'out':
844}, {'up': 2437}, {'my': 273, 'our': 273}, {'at': 4096, 'here': 273, 'with': 940}, {'hours': 4097, 'mins': 4097,
'minutes': 4097}, {'day': 4097}, {'hour': 4097}, {'an': 4100}, {'afternoon': 4097, 'day': 4097, 'evening': 4097,
'morning': 4097}, {'hours': 4097}, {'0': 4098, 'a': 4099, 'an': 4100, 'half': 4101, 'the': 4102, 'two': 4103}, {'^':
539, 'for': 540, 'in': 540, 'on': 540, 'through': 540, 'to': 540, 'with': 540}, {'<them>': 4105}, {'<them>': 585},
{'with': 4107}, {'...': 4108}, {'^': 4109}, {'s': 4110}, {'<their>': 4110, 'N': 4111}, {'on': 4112, 'over': 4112,
'through': 4112, 'thru': 4112}, {'': (22, 'gave:volunteering'), '<det>': 5, '<their>': 5, 'house': 5, 'out': 5, 'up':
5}, {'<helping>': 4114}, {'^': 4115}, {'^': 4115, 'to': 4116}, {'<them>': 4117, 'N': 4117}, {'^': 5, 'at': 533, 'for':
533, 'with': 533}, {'': (23, 'contact'), '<cause>': 2391, 'a': 2392, 'our': 2392, 'the': 2392}, {'<helped>': 4106,
'<time_unit>': 2396, 'at': 2393, 'combing': 4113, 'for': 2393, 'going': 4113, 'helping': 4118, 'in': 2393, 'looking':
4113, 'mentoring': 540, 'volunteering': 4119, 'with': 4120, 'working': 4113}, {'...': 4121, '0': 4098, '<time_unit>':
2421, 'a': 4099, 'an': 4100, 'half': 4101, 'the': 4102, 'two': 4103}, {'guarantor': 1858, 'referee': 1858,
'reference': 1858}, {'s': 4123}, {'<their>': 4123, 'N': 4124, 'a': 4123}, {'': (23, 'contact'), 'as': 4125, 'up':
2437}, {'...': 2723, 'from': 3557, 'in': 3080, 'it': 3560, 'on': 3086, 'second': 3087, 'secondhand': 38, 'that': 3560,
'this': 3560, 'through': 3564, 'via': 3080}, {'<their>': 3397, '<them>': 533, 'N': 3400, 'a': 3402, 'an': 2299, 'for':
2409, 'my': 3403, 'our': 3403, 'the': 3408}, {'up': 564}, {'as': 533, 'for': 533}, {'in': 4130, 'up': 2437}, {'at':
274}, {'': (23, 'contact'), '^': 3280, 'company': 3281}, {'<them>': 3282, 'N': 4133}, {'at': 3596, 'in': 3139, 'over':
4132, 'up': 3139, 'with': 4134}, {'...': 93, ':': 888}, {'about': 566, 'at': 588, 'in': 2497, 'on': 566, 'through':
566, 'to': 588, 'toward': 588, 'towards': 588, 'with': 566}, {'<me>': 2317, '<them>': 4137, 'N': 4137, '^': 3747},
{'as': 533, 'for': 2659}, {'for': 2354, 'in': 4139}, {'in': 4130}, {'': (0, 'missed'), 'again': 38, 'up': 38}, {'me':
4142, 'us': 4142}, {'answered': 38, 'been': 413, 'called': 38, 'come': 467, 'got': 467, 'replied': 38, 'responded':
38, 'rung': 38, 'written': 38}, {'not': 4144}, {'t': 4144}, {'ever': 2333, 'get': 2332, 'got': 2332, 'gotten': 2332,
'quite': 2333, 'yet': 2333}, {'has': 4145, 'hasn': 4146, 'hasnt': 4144, 'haven': 4146, 'havent': 4144, 'not': 4147,
'trying': 2079}, {'<their>': 533, 'N': 1997, 'as': 533, 'for': 2659, 'vain': 38}, {'by': 38, 'for': 2436}, {'...':
3993, '<me>': 3293, 'across': 2625, 'as': 4125, 'behind': 2624, 'beside': 2624, 'for': 2354, 'in': 4149, 'me': 4142,
'near': 2624, 'next': 2626, 'opposite': 2624, 'up': 4150, 'us': 4142}, {'vm': 38}, {'vm': 38, 'voicemail': 38},
{'...': 2932, '2': 4152, 'to': 4153}, {'as': 22, 'that': 22}, {'me': 4155}, {'so': 38}, {'traffic': 4157}, {'in':
4158, 'up': 2437}, {'<i>': 1878, '<them>': 3712, 'N': 3576, 'that': 1887}, {'<i>': 1878, 'best': 2643, 'better': 2643,
'high': 2644, 'it': 2652, 'its': 2649, 'safer': 2643, 'smarter': 2643, 'time': 2643, 'wise': 2643, 'wiser': 2643,
'worth': 2643}, {':': 45, '<i>': 1878, 'best': 2643, 'better': 2643, 'high': 2644, 'it': 2652, 'its': 2649, 'no':
2084, 'not': 2084, 'safer': 2643, 'smarter': 2643, 'that': 4161, 'time': 2643, 'wise': 2643, 'wiser': 2643, 'worth':
2643}, {'be': 38, 'call': 38, 'go': 38, 'have': 38, 'join': 38, 'meet': 38, 'ring': 38, 'see': 38, 'speak': 38,
'visit': 38}, {'to': 4163}, {'myself': 754, 'ourselves': 754}, {'upon': 4165}, {':': 872, 'it': 4166}, {'a': 3789,
'it': 4166, 'my': 3789, 'the': 3789}, {'^': 1537, 'giving': 1538, 'quitting': 1538, 'resigning': 1538, 'throwing':
1538}, {'^': 1537, 'from': 4169}, {'^': 1538}, {'ledge': 1538}, {'the': 4172}, {'': (21, 'gave:encouragement'), '^':
1537}, {'^': 4174, 'giving': 1538, 'quitting': 1538, 'resigning': 1538, 'throwing': 1538}, {'of': 4175}, {'doubts':
1537, 'fears': 1537, 'jitters': 1537, 'nerves': 1537, 'panic': 1537, 'wobble': 1537, 'worries': 1537}, {'^': 4177},
{'<their>': 4178, '^': 565, 'the': 4178}, {'around': 1538, 'down': 4170, 'into': 4171, 'off': 4173, 'out': 4176,
'round': 1538, 'through': 4179, 'up': 1538}, {'from': 4169}, {'of': 4169}, {'down': 4181, 'off': 4173, 'out': 4182,
'round': 1538, 'through': 4179}, {'': (23, 'contact'), '<me>': 1967, '<them>': 4180, 'N': 4183}, {'<me>': 1967},
{'as': 2261, 'assembly': 2399, 'class': 2399, 'demo': 2399, 'for': 534, 'lesson': 2399, 'masterclass': 2399, 'pro':
535, 'session': 2399, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'tour': 2399, 'training': 2399, 'unpaid': 533,
'workshop': 2399}, {'^': 565, 'a': 566, 'how': 566, 'my': 566, 'our': 566, 'the': 566, 'to': 566}, {'...': 2385,
'boys': 2271, 'children': 2271, 'class': 2271, 'girls': 2271, 'juniors': 2271, 'kids': 2271, 'pupils': 2271, 'u0':
2271, 'under': 2272, 'youngsters': 2271}, {'...': 3097, '^': 2273, 'assembly': 2399, 'class': 2399, 'demo': 2399,
'duty': 2231, 'group': 2231, 'lesson': 2399, 'masterclass': 2399, 'reading': 2231, 'round': 2231, 'route': 2231,
'session': 2399, 'shift': 2231, 'slot': 2231, 'stall': 2231, 'story': 2404, 'storytime': 2399, 'talk': 2399, 'tour':
2399, 'training': 2399, 'turn': 2231, 'workshop': 2399}, {'...': 4186, '0': 2349, '<their>': 2349, '<them>': 4187,
'N': 4187, '^': 4188, 'a': 3099, 'an': 3099, 'as': 2261, 'assembly': 2399, 'class': 2399, 'demo': 2399, 'for': 534,
'lesson': 2399, 'masterclass': 2399, 'pro': 535, 'session': 2399, 'some': 3141, 'story': 2404, 'storytime': 2399,
'talk': 2399, 'the': 4189, 'three': 2349, 'tour': 2399, 'training': 2399, 'two': 2349, 'unpaid': 533, 'workshop':
2399}, {'D': 872, '^': 871}, {'': (13, 'talk'), '<me>': 4191}, {'<bid>': 0, 'never': 0, 'not': 448, 'to': 0}, {'^':
4193}, {':': 45, '<plainly>': 4194, '^': 4193}, {'<bid>': 0, '<bid_of>': 870, 'never': 448, 'no': 448, 'not': 448,
'to': 0}, {'^': 4196}, {'<bid>': 0, 'not': 448, 'to': 0}, {'^': 4198}, {'...': 4199, '^': 4198}, {'...': 4199, '^':
4198, 'out': 4200}, {':': 45, '<i>': 1853, '<plainly>': 4195, 'D': 4197, '^': 4196, 'again': 4200, 'at': 953,
'bluntly': 4200, 'by': 953, 'during': 953, 'flat': 4201, 'in': 953, 'just': 45, 'on': 953, 'over': 953, 'simply': 45,
'straight': 4200, 'that': 1398, 'twice': 4200, 'via': 953, 'whatever': 3991}, {'do': 1385, 'don': 457, 'dont': 0,
'never': 0, 'not': 448}, {'<me>': 4202, '^': 4203}, {'article': 596, 'book': 596, 'candidates': 579, 'checklist': 596,
'comments': 2567, 'contacts': 579, 'corrections': 2567, 'd': 1943, 'edits': 2567, 'feedback': 2567, 'guide': 596,
'leads': 579, 'link': 596, 'list': 596, 'll': 1943, 'name': 579, 'names': 579, 'notes': 2567, 'numbers': 579,
'people': 579, 'podcast': 596, 'redlines': 2567, 's': 2573, 'should': 1943, 'spreadsheet': 596, 'suggestions': 2567,
'template': 596, 'will': 1943, 'would': 1943}, {'...': 4205, 'article': 596, 'book': 596, 'candidates': 579,
'checklist': 596, 'comments': 2567, 'contact': 2753, 'contacts': 579, 'corrections': 2567, 'couple': 2577, 'edits':
2567, 'feedback': 2567, 'few': 2576, 'guide': 596, 'leads': 579, 'link': 596, 'list': 596, 'name': 2756, 'names': 579,
'notes': 2567, 'number': 2753, 'numbers': 579, 'people': 579, 'podcast': 596, 'redlines': 2567, 's': 2573,
'spreadsheet': 596, 'suggestions': 2567, 'template': 596}, {'article': 596, 'book': 596, 'checklist': 596, 'comments':
2567, 'corrections': 2567, 'd': 1943, 'edits': 2567, 'feedback': 2567, 'guide': 596, 'link': 596, 'list': 596, 'll':
1943, 'notes': 2567, 'podcast': 596, 'redlines': 2567, 's': 2573, 'should': 1943, 'spreadsheet': 596, 'suggestions':
2567, 'template': 596, 'will': 1943, 'would': 1943}, {'...': 4207, 'article': 596, 'book': 596, 'checklist': 596,
'comments': 2567, 'corrections': 2567, 'edits': 2567, 'feedback': 2567, 'guide': 596, 'link': 596, 'list': 596,
'notes': 2567, 'podcast': 596, 'redlines': 2567, 's': 2573, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596},
{'...': 2590, 'article': 596, 'book': 596, 'checklist': 596, 'contact': 2753, 'guide': 596, 'link': 596, 'list': 596,
'name': 2753, 'number': 2753, 'podcast': 596, 's': 2573, 'spreadsheet': 596, 'template': 596}, {'0': 2600, '<their>':
2754, 'a': 4206, 'an': 2580, 'detailed': 2582, 'four': 2576, 'full': 2582, 'lots': 2582, 'my': 4208, 'our': 2591,
'pages': 2582, 'some': 2600, 'the': 4209, 'three': 2600, 'two': 2600}, {'...': 2704, '<contact_of>': 2564, 'N': 2566,
'^': 4210, 'a': 2594, 'all': 4036, 'back': 2542, 'best': 4038, 'comments': 2540, 'corrections': 2540, 'detailed':
2542, 'edits': 2540, 'feedback': 2540, 'good': 4037, 'honest': 2542, 'luck': 1538, 'mark': 2541, 'markup': 2540, 'my':
2595, 'notes': 2540, 'on': 2709, 'our': 2596, 'over': 2709, 'redlines': 2540, 'remarks': 2540, 'some': 2595, 'that':
1947, 'the': 2596, 'thoughts': 2540}, {'<contact_of>': 2564, 'and': 2188, 'but': 2188}, {'...': 2601, 'article': 596,
'book': 596, 'candidates': 579, 'checklist': 596, 'comments': 2567, 'contact': 2753, 'contacts': 579, 'corrections':
2567, 'couple': 2577, 'edits': 2567, 'feedback': 2567, 'few': 2576, 'guide': 596, 'leads': 579, 'link': 596, 'list':
596, 'name': 2756, 'names': 579, 'notes': 2567, 'number': 2753, 'numbers': 579, 'people': 579, 'podcast': 596,
'redlines': 2567, 's': 2573, 'spreadsheet': 596, 'suggestions': 2567, 'template': 596}, {'...': 2607, 'article': 596,
'book': 596, 'checklist': 596, 'contact': 2753, 'guide': 596, 'link': 596, 'list': 596, 'name': 2753, 'number': 2753,
'podcast': 596, 's': 2573, 'spreadsheet': 596, 'template': 596}, {'0': 2600, '<their>': 2754, 'a': 4213, 'an': 2604,
'detailed': 2582, 'four': 2576, 'full': 2582, 'lots': 2582, 'my': 2606, 'our': 2608, 'pages': 2582, 'some': 2600,
'the': 4214, 'three': 2600, 'two': 2600}, {'...': 4212, '<contact_of>': 2564, 'N': 2566, '^': 4215, 'a': 2594, 'and':
2188, 'back': 2542, 'but': 2188, 'comments': 2540, 'corrections': 2540, 'detailed': 2542, 'edits': 2540, 'feedback':
2540, 'honest': 2542, 'mark': 2541, 'markup': 2540, 'my': 2595, 'notes': 2540, 'our': 2596, 'redlines': 2540,
'remarks': 2540, 'some': 2595, 'the': 2596, 'thoughts': 2540, 'to': 2190}, {'': (23, 'contact'), '...': 2862, '<me>':
1399, '<them>': 4211, 'N': 4216, 'along': 3013, 'on': 3013, 'over': 3013, 'to': 2864}, {'': (10, 'thanks')}, {'you':
4218}, {'d': 447, 'must': 0, 'need': 448, 'ought': 448, 'should': 0, 'shouldn': 457}, {'<them>': 814}, {'^': 4220,
'd': 28, 'had': 28, 'promised': 814, 'said': 814, 'swore': 814, 'told': 4221}, {'<off_it>': 554, 'D': 273, 'at': 273,
'by': 273, 'during': 273, 'on': 273, 'over': 273}, {'<i>': 4222, '<they>': 28, 'been': 555, 'being': 555, 'gets': 555,
'got': 555, 'had': 557, 'has': 558, 'is': 555, 's': 559, 'was': 4223, 'were': 555}, {'in': 2054, 'now': 2055}, {'in':
2054, 'is': 4225, 'now': 2055, 's': 4225}, {'<view>': 1805, 'advice': 1872, 'ball': 4226, 'five': 2114, 'four': 2114,
'three': 2114, 'two': 2114, 'whole': 1844}, {'1': 743, 'a': 753, 'an': 753, 'another': 749, 'appointment': 18,
'board': 749, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 745, 'chat': 18, 'coffee': 18, 'date': 18, 'demo':
18, 'dinner': 18, 'drinks': 18, 'final': 749, 'first': 749, 'follow': 751, 'interview': 18, 'lunch': 18, 'meeting':
18, 'monthly': 749, 'mtg': 18, 'my': 753, 'one': 747, 'our': 753, 'phone': 748, 'quick': 749, 'second': 749,
'session': 18, 'short': 749, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 749, 'video': 748, 'weekly': 749,
'workshop': 18, 'zoom': 18}, {'is': 4228, 's': 4228}, {'asking': 22, 'calling': 22, 'hiring': 22, 'inviting': 22,
'whether': 22}, {':': 872, 'about': 4230, 'of': 4230}, {'...': 3870, ':': 45, '<i>': 3874, 'best': 2643, 'better':
2643, 'high': 2644, 'it': 2652, 'its': 2649, 'no': 2084, 'not': 2084, 'safer': 2643, 'smarter': 2643, 'that': 3877,
'time': 2643, 'wise': 2643, 'wiser': 2643, 'worth': 2643}, {'been': 555, 'being': 555, 'gets': 555, 'got': 555, 'had':
557, 'has': 558, 'is': 555, 's': 559, 'was': 4223, 'were': 555}, {'s': 3961}, {'asking': 38, 'calling': 38,
'emailing': 38, 'inviting': 38, 'messaging': 38, 'ringing': 38, 'seeing': 38, 'texting': 38, 'visiting': 38}, {'of':
774}, {'calling': 38}, {'<i>': 3864, '<their>': 3961, 'N': 4234, 'about': 4235, 'better': 4236, 'of': 4237, 'that':
3865, 'the': 3961}, {'s': 2847}, {'<their>': 2847, 'N': 4239, '^': 3747}, {'...': 835, '<work_thing>': 585, 'book':
585, 'cv': 585, 'deck': 585, 'draft': 585, 'pitch': 585, 'plan': 585, 'proposal': 585, 'website': 585}, {'^': 4241},
{'<their>': 4242, 'N': 2245}, {'up': 2670}, {'^': 579, 'about': 588, 'on': 588}, {'off': 4245}, {'...': 93, ':': 92,
'<them>': 4246, 'from': 1873, 'is': 921, 'was': 921}, {'course': 579, 'flat': 579, 'fund': 579, 'gig': 579, 'grant':
579, 'job': 579, 'opening': 579, 'position': 579, 'role': 579, 'scholarship': 579, 'tender': 579, 'vacancy': 579},
{'...': 4248, 'course': 579, 'flat': 579, 'fund': 579, 'gig': 579, 'grant': 579, 'job': 579, 'opening': 579,
'position': 579, 'role': 579, 'scholarship': 579, 'tender': 579, 'vacancy': 579}, {'a': 4249, 'an': 4249, 'the':
4249}, {'^': 4250}, {'^': 579, 'about': 588, 'on': 588, 'to': 588}, {'about': 4251, 'off': 4252}, {'about': 588, 'to':
588}, {'off': 4254}, {'<them>': 4253, 'N': 4255}, {'<them>': 4255, 'N': 4255}, {':': 285, 'N': 1865}, {'person':
1668}, {'phone': 1668}, {'the': 4260}, {'in': 4259, 'on': 4261}, {'...': 2948, 'D': 2076}, {'1': 4263}, {'up': 4263},
{'1': 4264, 'breakfast': 4263, 'call': 4263, 'catch': 4265, 'chat': 4263, 'coffee': 4263, 'demo': 4263, 'dinner':
4263, 'interview': 4263, 'it': 4263, 'lunch': 4263, 'meeting': 4263, 'session': 4263}, {'1': 4264, 'breakfast': 4263,
'call': 4263, 'catch': 4265, 'chat': 4263, 'coffee': 4263, 'demo': 4263, 'dinner': 4263, 'interview': 4263, 'it':
4263, 'lunch': 4263, 'meeting': 4263, 'my': 4266, 'our': 4266, 'session': 4263, 'the': 4266}, {'': (13, 'talk'), '1':
4264, 'breakfast': 4263, 'call': 4263, 'catch': 4265, 'chat': 4263, 'coffee': 4263, 'demo': 4263, 'dinner': 4263,
'interview': 4263, 'it': 4263, 'lunch': 4263, 'meeting': 4263, 'my': 4266, 'our': 4266, 'session': 4263, 'the': 4266},
{'aid': 2202, 'arrange': 28, 'assist': 2202, 'big': 2093, 'buck': 2093, 'cheer': 2093, 'confirm': 28, 'congratulate':
28, 'do': 4258, 'egg': 2093, 'gee': 2093, 'help': 2202, 'me': 4262, 'move': 4267, 'perk': 2093, 'plan': 28,
'postpone': 4267, 'push': 4267, 'rearrange': 4268, 'reschedule': 4267, 'say': 28, 'shift': 4267, 'spur': 2093, 'tell':
1421}, {'': (12, 'task'), ':': 285, 'N': 1865}, {'<bid>': 0, '<bid_of>': 870, 'ask': 0, 'go': 0, 'never': 448, 'no':
448, 'not': 448, 'to': 0}, {'<met_over>': 1668, '^': 951}, {'...': 3967, '<met_over>': 1668, 'call': 1668, 'coffee':
1668, 'dinner': 1668, 'drinks': 1668, 'email': 1668, 'lunch': 1668, 'meeting': 1668, 'message': 1668, 'person': 1668,
'phone': 1668, 'teams': 1668, 'text': 1668, 'zoom': 1668}, {'...': 4272, '<met_over>': 1668, 'a': 4273, 'an': 3968,
'call': 1668, 'coffee': 1668, 'dinner': 1668, 'drinks': 1668, 'email': 1668, 'her': 3968, 'his': 3968, 'lunch': 1668,
'meeting': 1668, 'message': 1668, 'our': 3968, 'person': 1668, 'phone': 1668, 'teams': 1668, 'text': 1668, 'the':
4273, 'zoom': 1668}, {'...': 4272, '<met_over>': 1668, 'a': 3968, 'an': 3968, 'her': 3968, 'his': 3968, 'our': 3968,
'the': 3968}, {'ask': 0, 'go': 0}, {'^': 4276}, {'...': 3870, ':': 45, '<i>': 1853, '<plainly>': 4195, '<their>': 28,
'<they>': 28, 'D': 4197, 'N': 28, '^': 4271, 'about': 28, 'again': 4200, 'at': 4274, 'bluntly': 4200, 'by': 4274,
'during': 4275, 'flat': 4201, 'in': 4274, 'just': 45, 'on': 4274, 'over': 4274, 'simply': 45, 'so': 3970, 'straight':
4200, 'that': 1464, 'to': 4277, 'twice': 4200, 'via': 953, 'whatever': 3991}, {'on': 1538}, {'at': 3909, 'going':
1538}, {'at': 3909, 'with': 3909}, {'carry': 4279, 'give': 2793, 'keep': 4280, 'lose': 3903, 'push': 4279, 'quit':
1538, 'stick': 4281, 'stop': 1538, 'worry': 1538}, {'to': 4282}, {'going': 754}, {'are': 4284, 'can': 285, 'd': 285,
'is': 4284, 'll': 285, 'will': 285, 'would': 285}, {'accountant': 4285, 'assistant': 4285, 'bookkeeper': 4285,
'designer': 4285, 'engineers': 4285, 'girls': 4285, 'guys': 4285, 'lads': 4285, 'lawyer': 4285, 'lawyers': 4285,
'lot': 4285, 'office': 4285, 'people': 4285, 'side': 4285, 'team': 4285}, {'<they>': 3689, 'my': 4286, 'our': 4286},
{'<they>': 3689, 'and': 4283, 'my': 4286, 'not': 4283, 'our': 4286, 'that': 4287}, {'long': 1538}, {'a': 4289}, {'^':
1537, 'brilliantly': 1538, 'fine': 1538, 'great': 1538, 'well': 1538}, {'<meant_well>': 1538}, {'be': 4292, 'nail':
1538, 'smash': 1538}, {'to': 4293}, {'^': 1537, 'at': 1538, 'enough': 1538}, {'^': 1537, 'at': 1538}, {'^': 1537,
'ready': 1538}, {'than': 4297}, {'^': 1537, 'for': 1538}, {'^': 1537, 'enough': 1538}, {'able': 1538, 'amazing': 1538,
'backbone': 1538, 'brave': 1538, 'clever': 1538, 'cleverer': 1538, 'come': 4290, 'doing': 4291, 'earned': 1538,
'enough': 1538, 'far': 3898, 'fine': 1538, 'gifted': 1538, 'glue': 1538, 'going': 4294, 'good': 4295, 'great': 4296,
'heart': 1538, 'loved': 1538, 'missed': 1538, 'more': 4298, 'much': 3898, 'needed': 1538, 'on': 2007, 'prepared':
1538, 'put': 1577, 'ready': 4299, 'really': 3898, 'reason': 1538, 'right': 1538, 'rock': 1538, 'sharper': 1538, 'so':
3898, 'soul': 1538, 'strong': 4300, 'stronger': 1538, 'talented': 1538, 'the': 3898, 'tougher': 1538, 'twice': 3898,
'valued': 1538, 'very': 3898, 'well': 2008, 'wise': 1538, 'wiser': 1538, 'worth': 1538}, {'...': 168, 'D': 81, 'my':
81, 'our': 81}, {'^': 4302}, {'expect': 4303, 'have': 4303}, {'brilliant': 1538, 'brilliantly': 1538, 'fine': 1538,
'great': 1538, 'well': 1538}, {'^': 4302, 'there': 1538}, {'ace': 1538, 'be': 4292, 'do': 4305, 'done': 2016, 'fly':
1538, 'get': 4306, 'have': 4303, 'make': 3909, 'manage': 1538, 'nail': 1538, 'pull': 1576, 'rock': 1538, 'smash':
1538}, {'brilliantly': 1538, 'fine': 1538, 'great': 1538, 'well': 1538}, {'at': 1538}, {'for': 1538}, {'^': 2020,
'come': 4290, 'doing': 4308, 'done': 2016, 'earned': 1538, 'going': 4294, 'good': 4309, 'great': 4309, 'more': 1547,
'put': 1577, 'ready': 4310, 'strong': 1548, 'worth': 1538}, {'natural': 1538, 'star': 1538}, {'there': 1538}, {'ace':
1538, 'be': 4292, 'do': 4305, 'fly': 1538, 'get': 4313, 'make': 3909, 'manage': 1538, 'nail': 1538, 'pull': 1576,
'rock': 1538, 'smash': 1538}, {'to': 4314}, {'right': 2007}, {'the': 4316, 'track': 1538}, {'backbone': 1538, 'best':
1538, 'brave': 1538, 'clever': 1538, 'cleverer': 1538, 'gifted': 1538, 'glue': 1538, 'heart': 1538, 'loved': 1538,
'missed': 1538, 'needed': 1538, 'reason': 1538, 'right': 1538, 'rock': 1538, 'sharper': 1538, 'soul': 1538,
'stronger': 1538, 'strongest': 1538, 'talented': 1538, 'tougher': 1538, 'valued': 1538, 'wise': 1538, 'wiser': 1538,
'worth': 1538}, {'a': 4312, 'able': 1538, 'almost': 4313, 'amazing': 1538, 'backbone': 1538, 'brave': 1538,
'brilliant': 1538, 'clever': 1538, 'cleverer': 1538, 'come': 4290, 'doing': 4291, 'earned': 1538, 'enough': 1538,
'fantastic': 1538, 'far': 3898, 'fine': 1538, 'getting': 789, 'gifted': 1538, 'glue': 1538, 'going': 4315, 'good':
4295, 'great': 4296, 'heart': 1538, 'loved': 1538, 'missed': 1538, 'more': 4298, 'much': 3898, 'nearly': 4313,
'needed': 1538, 'on': 4317, 'prepared': 1538, 'put': 1577, 'ready': 4299, 'really': 3898, 'reason': 1538, 'right':
1538, 'rock': 1538, 'sharper': 1538, 'so': 3898, 'soul': 1538, 'strong': 4300, 'stronger': 1538, 'talented': 1538,
'the': 4318, 'tougher': 1538, 'twice': 3898, 'valued': 1538, 'very': 3898, 'well': 2008, 'wise': 1538, 'wiser': 1538,
'wonderful': 1538, 'worth': 1538}, {'<meant_well>': 1538, 'backbone': 1538, 'brave': 1538, 'clever': 1538, 'cleverer':
1538, 'far': 3898, 'gifted': 1538, 'glue': 1538, 'heart': 1538, 'loved': 1538, 'missed': 1538, 'much': 3898, 'needed':
1538, 'really': 3898, 'reason': 1538, 'right': 1538, 'rock': 1538, 'sharper': 1538, 'so': 3898, 'soul': 1538,
'stronger': 1538, 'talented': 1538, 'the': 3898, 'tougher': 1538, 'twice': 3898, 'valued': 1538, 'very': 3898, 'wise':
1538, 'wiser': 1538, 'worth': 1538}, {'ace': 1538, 'be': 4320, 'do': 4305, 'fly': 1538, 'get': 4306, 'have': 4303,
'make': 3909, 'manage': 1538, 'nail': 1538, 'pull': 1576, 'rock': 1538, 'see': 811, 'smash': 1538}, {'able': 1538,
'amazing': 1538, 'backbone': 1538, 'brave': 1538, 'clever': 1538, 'cleverer': 1538, 'come': 4290, 'doing': 4291,
'earned': 1538, 'far': 3898, 'gifted': 1538, 'glue': 1538, 'going': 4294, 'good': 4296, 'great': 4296, 'heart': 1538,
'loved': 1538, 'missed': 1538, 'more': 1547, 'much': 3898, 'needed': 1538, 'put': 1577, 'ready': 4299, 'really': 3898,
'reason': 1538, 'right': 1538, 'rock': 1538, 'sharper': 1538, 'so': 3898, 'soul': 1538, 'strong': 4300, 'stronger':
1538, 'talented': 1538, 'the': 3898, 'tougher': 1538, 'twice': 3898, 'valued': 1538, 'very': 3898, 'wise': 1538,
'wiser': 1538, 'worth': 1538}, {'come': 4290, 'doing': 4308, 'earned': 1538, 'going': 4294, 'good': 4309, 'great':
4309, 'more': 1547, 'put': 1577, 'ready': 4310, 'strong': 1548, 'worth': 1538}, {'brilliantly': 1538, 'fine': 1538},
{'a': 4312, 'able': 1538, 'almost': 4313, 'backbone': 1538, 'brave': 1538, 'brilliant': 1538, 'clever': 1538,
'cleverer': 1538, 'doing': 4324, 'enough': 1538, 'fantastic': 1538, 'far': 3898, 'fine': 1538, 'gifted': 1538, 'glue':
1538, 'good': 1548, 'great': 1538, 'heart': 1538, 'loved': 1538, 'missed': 1538, 'more': 2006, 'much': 3898, 'nearly':
4313, 'needed': 1538, 'on': 4317, 'prepared': 1538, 'ready': 1538, 'really': 3898, 'reason': 1538, 'right': 1538,
'rock': 1538, 'sharper': 1538, 'so': 3898, 'soul': 1538, 'stronger': 1538, 'talented': 1538, 'the': 4318, 'tougher':
1538, 'twice': 3898, 'valued': 1538, 'very': 3898, 'well': 2008, 'wise': 1538, 'wiser': 1538, 'wonderful': 1538,
'worth': 1538}, {'ace': 1538, 'be': 4320, 'do': 4305, 'fly': 1538, 'get': 4306, 'have': 4303, 'make': 3909, 'manage':
1538, 'nail': 1538, 'pull': 1576, 'rock': 1538, 'smash': 1538}, {'get': 4303, 'have': 4303}, {'are': 4301, 'can':
4304, 'could': 2012, 'd': 4307, 'did': 2016, 'do': 2016, 'does': 2016, 'get': 4303, 'gets': 4303, 'had': 2018, 'has':
4311, 'have': 4311, 'is': 4319, 'll': 4321, 're': 4322, 'receives': 780, 's': 4319, 've': 4323, 'was': 4325, 'were':
4325, 'will': 4326, 'would': 4327}, {'are': 3982, 'd': 1943, 'is': 3982, 'll': 1943, 's': 3982, 'should': 1943, 'was':
3982, 'were': 3982, 'will': 1943, 'would': 1943}, {'...': 4329}, {'<their>': 3984, 'a': 1945, 'an': 1945, 'my': 1945,
'our': 1945, 'the': 4330}, {'how': 565}, {'^': 4332}, {'know': 4333}, {'about': 4333, 'i': 4334}, {'to': 566}, {'...':
4336, 'brilliant': 1538, 'far': 1538, 'good': 1538, 'great': 1538, 'i': 566, 'much': 1538, 'proud': 1538, 'talented':
1538, 'to': 566, 'we': 566, 'well': 1538}, {'across': 170, 'back': 170, 'out': 170, 'over': 170, 'round': 170, 'up':
170}, {'...': 4338}, {'a': 4339, 'an': 4339, 'my': 4339, 'our': 4339, 'the': 4339}, {'^': 4340}, {'...': 3702, 'a':
4339, 'an': 4339, 'my': 4339, 'our': 4339, 'the': 4339}, {'^': 4342}, {'get': 4341, 'have': 4343}, {'believe': 3974,
'believed': 3974, 'd': 4344, 'had': 3975, 'have': 3975, 'll': 4344, 've': 3975, 'will': 4344, 'would': 4344}, {'^':
1537, 'fine': 1538}, {'able': 1538, 'amazing': 1538, 'backbone': 1538, 'brave': 1538, 'clever': 1538, 'cleverer':
1538, 'doing': 4346, 'enough': 1538, 'far': 3898, 'fine': 1538, 'gifted': 1538, 'glue': 1538, 'good': 4300, 'great':
1538, 'heart': 1538, 'loved': 1538, 'missed': 1538, 'more': 4298, 'much': 3898, 'needed': 1538, 'on': 2007,
'prepared': 1538, 'ready': 1538, 'really': 3898, 'reason': 1538, 'right': 1538, 'rock': 1538, 'sharper': 1538, 'so':
3898, 'soul': 1538, 'strong': 1538, 'stronger': 1538, 'talented': 1538, 'the': 3898, 'tougher': 1538, 'twice': 3898,
'valued': 1538, 'very': 3898, 'well': 2008, 'wise': 1538, 'wiser': 1538, 'worth': 1538}, {'^': 1537, 'brilliantly':
1538, 'fine': 1538}, {'a': 4312, 'able': 1538, 'almost': 4313, 'amazing': 1538, 'backbone': 1538, 'brave': 1538,
'brilliant': 1538, 'clever': 1538, 'cleverer': 1538, 'doing': 4348, 'enough': 1538, 'fantastic': 1538, 'far': 3898,
'fine': 1538, 'getting': 789, 'gifted': 1538, 'glue': 1538, 'going': 4315, 'good': 4300, 'great': 1538, 'heart': 1538,
'loved': 1538, 'missed': 1538, 'more': 4298, 'much': 3898, 'nearly': 4313, 'needed': 1538, 'on': 4317, 'prepared':
1538, 'ready': 1538, 'really': 3898, 'reason': 1538, 'right': 1538, 'rock': 1538, 'sharper': 1538, 'so': 3898, 'soul':
1538, 'strong': 1538, 'stronger': 1538, 'talented': 1538, 'the': 4318, 'tougher': 1538, 'twice': 3898, 'valued': 1538,
'very': 3898, 'well': 2008, 'wise': 1538, 'wiser': 1538, 'wonderful': 1538, 'worth': 1538}, {'able': 1538, 'amazing':
1538, 'backbone': 1538, 'brave': 1538, 'clever': 1538, 'cleverer': 1538, 'doing': 1538, 'far': 3898, 'gifted': 1538,
'glue': 1538, 'good': 1538, 'great': 1538, 'heart': 1538, 'loved': 1538, 'missed': 1538, 'more': 1547, 'much': 3898,
'needed': 1538, 'ready': 1538, 'really': 3898, 'reason': 1538, 'right': 1538, 'rock': 1538, 'sharper': 1538, 'so':
3898, 'soul': 1538, 'strong': 1538, 'stronger': 1538, 'talented': 1538, 'the': 3898, 'tougher': 1538, 'twice': 3898,
'valued': 1538, 'very': 3898, 'wise': 1538, 'wiser': 1538, 'worth': 1538}, {'are': 4347, 'can': 4304, 'could': 2012,
'd': 4307, 'did': 2016, 'do': 2016, 'does': 2016, 'get': 4303, 'gets': 4303, 'had': 2018, 'has': 2021, 'have': 2021,
'is': 4349, 'll': 4321, 're': 4350, 'receives': 780, 's': 4349, 'was': 4325, 'were': 4325, 'will': 4326, 'would':
4327}, {'<they>': 4351, '^': 4331, 'my': 4286, 'our': 4286}, {'herself': 1538, 'himself': 1538}, {'for': 3909}, {'^':
1537, 'there': 1538}, {'in': 4355, 'on': 1577}, {'^': 1537, 'it': 1538}, {'chin': 1538}, {'faith': 1538}, {'<their>':
3908, 'at': 4357, 'going': 1538, 'her': 4358, 'his': 4358, 'smiling': 1538, 'the': 4359, 'trying': 1538}, {'at': 1538,
'in': 1538, 'with': 4357}, {'back': 4353, 'be': 3907, 'believe': 1538, 'carry': 4279, 'cheer': 2793, 'chin': 2793,
'crack': 4279, 'go': 4354, 'hang': 4356, 'hold': 4279, 'keep': 4360, 'not': 3904, 'push': 4279, 'stay': 3911, 'stick':
4361, 'trust': 1538}, {'done': 1538}, {'about': 586, 'of': 586}, {'think': 4364, 'thought': 4364}, {'...': 4336, 'a':
3914, 'an': 3914, 'i': 4365}, {'...': 4336}, {'': (9, 'told'), '...': 4288, '<they>': 4328, '^': 4331, 'about': 4251,
'all': 4335, 'bluntly': 2804, 'candidly': 2804, 'everything': 4335, 'flat': 2808, 'frankly': 2804, 'honestly': 2804,
'how': 4337, 'i': 4345, 'my': 4286, 'not': 3905, 'our': 4286, 'outright': 2804, 'plainly': 2804, 'straight': 2804,
'that': 4352, 'to': 4362, 'we': 4345, 'well': 4363, 'what': 4366, 'where': 4367, 'which': 4367}, {'<they>': 3689,
'my': 4286, 'our': 4286, 'that': 4287}, {'...': 82, 'my': 81, 'our': 81}, {'^': 4370}, {'expect': 4371, 'have': 4371},
{'^': 4370, 'there': 1538}, {'ace': 1538, 'be': 4292, 'do': 4305, 'fly': 1538, 'get': 4373, 'have': 4371, 'make':
3909, 'manage': 1538, 'nail': 1538, 'pull': 1576, 'rock': 1538, 'smash': 1538}, {'the': 4316}, {'best': 1538, 'right':
1538, 'strongest': 1538}, {'a': 4312, 'almost': 4313, 'brilliant': 1538, 'come': 4290, 'doing': 4308, 'earned': 1538,
'fantastic': 1538, 'getting': 811, 'going': 4315, 'good': 4309, 'great': 4296, 'more': 1547, 'nearly': 4313, 'on':
4375, 'put': 1577, 'ready': 4310, 'strong': 1548, 'the': 4376, 'wonderful': 1538, 'worth': 1538}, {'ace': 1538, 'be':
4292, 'do': 4305, 'fly': 1538, 'get': 4373, 'have': 4371, 'make': 3909, 'manage': 1538, 'nail': 1538, 'pull': 1576,
'rock': 1538, 'see': 811, 'smash': 1538}, {'brilliantly': 1538}, {'a': 4312, 'almost': 4313, 'brilliant': 1538,
'doing': 4379, 'fantastic': 1538, 'great': 1538, 'nearly': 4313, 'on': 4375, 'the': 4376, 'wonderful': 1538}, {'get':
4371, 'have': 4371}, {'are': 4323, 'can': 4372, 'd': 4374, 'get': 811, 'gets': 4371, 'has': 4323, 'have': 4323, 'is':
4377, 'll': 4378, 're': 4323, 's': 4377, 've': 4323, 'was': 4380, 'were': 4380, 'will': 4374, 'would': 4381}, {'...':
4336, 'i': 566, 'we': 566}, {'get': 4341, 'have': 4341}, {'d': 4384, 'll': 4384, 'will': 4384, 'would': 4384},
{'give': 2793, 'lose': 3903}, {'to': 4386}, {'a': 4312, 'almost': 4313, 'brilliant': 1538, 'doing': 4379, 'fantastic':
1538, 'getting': 811, 'going': 4315, 'great': 1538, 'nearly': 4313, 'on': 4375, 'the': 4376, 'wonderful': 1538},
{'can': 4372, 'd': 4374, 'get': 811, 'gets': 4371, 'is': 4388, 'll': 4378, 's': 4388, 'was': 4380, 'were': 4380,
'will': 4374, 'would': 4381}, {'<they>': 4389, 'my': 4286, 'our': 4286}, {'chin': 2250}, {'<their>': 4391}, {'^':
4392, 'at': 4357, 'going': 1538, 'her': 4358, 'his': 4358, 'smiling': 1538, 'the': 4359, 'trying': 1538}, {'back':
4353, 'believe': 1538, 'carry': 4279, 'cheer': 2793, 'chin': 2793, 'crack': 4279, 'go': 4354, 'hang': 4356, 'hold':
4279, 'keep': 4393, 'push': 4279, 'stick': 4361, 'trust': 1538}, {'': (9, 'told'), '...': 4369, '<they>': 4382, 'all':
4335, 'everything': 4335, 'how': 4383, 'i': 4385, 'my': 4286, 'not': 4387, 'our': 4286, 'that': 4390, 'to': 4394,
'we': 4385, 'well': 4363, 'what': 4367, 'where': 4367, 'which': 4367}, {'<me>': 4278, '<them>': 4368, 'N': 4395, '^':
4203, 'a': 3840, 'aloud': 3839, 'bedtime': 3842, 'books': 3839, 'my': 3430, 'our': 3430, 'poems': 3839, 'stories':
3839, 'tales': 3839, 'the': 3430}, {'call': 38, 'catch': 38, 'chat': 38, 'come': 38, 'contact': 38, 'email': 38,
'get': 467, 'meet': 38, 'phone': 38, 'reach': 38, 'reply': 38, 'ring': 38, 'see': 38, 'speak': 38, 'talk': 38, 'text':
38}, {'to': 4397}, {'busy': 4398}, {'...': 3661, 'class': 5, 'shift': 5, 'slot': 5, 'stall': 5, 'turn': 5}, {'...':
2348, '^': 4400, 'assembly': 2231, 'class': 2231, 'duty': 2231, 'group': 2231, 'lesson': 2231, 'reading': 2231,
'round': 2231, 'route': 2231, 'session': 2231, 'shift': 2231, 'slot': 2231, 'stall': 2231, 'tour': 2231, 'turn':
2231}, {'wing': 540}, {'my': 4402}, {'': (23, 'contact'), '^': 2125, 'across': 2130, 'along': 2130, 'down': 2130,
'in': 2130, 'over': 2130, 'round': 2130, 'to': 2551, 'under': 4403, 'up': 2130, 'with': 2135}, {'class': 5, 'shift':
5, 'slot': 5, 'stall': 5, 'turn': 5}, {'^': 4405}, {'': (23, 'contact'), '^': 2126, 'across': 2141, 'along': 2141,
'down': 2141, 'in': 2141, 'out': 2145, 'over': 2141, 'round': 2141, 's': 4406, 'to': 2553, 'under': 4403, 'up': 2141,
'with': 2135}, {'assembly': 2231, 'axe': 3751, 'class': 2231, 'comb': 3751, 'duty': 2231, 'group': 2231,
'highlighter': 3751, 'knife': 3751, 'lesson': 2231, 'pen': 3751, 'pencil': 3751, 'reading': 2231, 'round': 2231,
'route': 2231, 'scalpel': 3751, 'session': 2231, 'shift': 2231, 'slot': 2231, 'stall': 2231, 'tour': 2231, 'turn':
2231}, {'look': 2984}, {'...': 4408, 'assembly': 2231, 'axe': 3751, 'booth': 3401, 'class': 2231, 'comb': 3751,
'duty': 2231, 'good': 4409, 'group': 2231, 'highlighter': 3751, 'knife': 3751, 'lesson': 2231, 'look': 2984, 'pen':
3751, 'pencil': 3751, 'pitch': 3401, 'quick': 4409, 'read': 2984, 'reading': 2231, 'round': 2231, 'route': 2231,
'scalpel': 3751, 'session': 2231, 'shift': 2231, 'slot': 2231, 'stall': 3812, 'stand': 3401, 'table': 3401, 'tour':
2231, 'turn': 2231}, {'...': 4408, 'assembly': 2231, 'axe': 3751, 'booth': 3401, 'class': 2231, 'comb': 3751, 'duty':
2231, 'group': 2231, 'highlighter': 3751, 'knife': 3751, 'lesson': 2231, 'pen': 3751, 'pencil': 3751, 'pitch': 3401,
'reading': 2231, 'round': 2231, 'route': 2231, 'scalpel': 3751, 'session': 2231, 'shift': 2231, 'slot': 2231, 'stall':
3812, 'stand': 3401, 'table': 3401, 'tour': 2231, 'turn': 2231}, {'0': 2349, '<their>': 4401, '<them>': 4404, 'N':
4407, 'a': 4410, 'an': 2349, 'apart': 3664, 'it': 4166, 'me': 273, 'my': 3815, 'our': 3403, 'place': 2229, 'the':
4411, 'three': 2349, 'two': 2349, 'up': 1850}, {'<their>': 838, 'N': 2669}, {'<their>': 3663, 'apart': 4413, 'it':
403}, {'<them>': 2117, '^': 2273, 'the': 2274}, {'...': 2363}, {'boost': 2035, 'buoy': 2035, 'call': 38, 'calm': 2035,
'catch': 415, 'cheer': 2035, 'comfort': 2035, 'console': 2035, 'encourage': 2035, 'find': 38, 'get': 38, 'lift': 2035,
'meet': 415, 'phone': 38, 'raise': 2035, 'rally': 2035, 'reach': 38, 'reassure': 2035, 'ring': 38, 'see': 38,
'settle': 2035, 'speak': 38, 'talk': 38, 'visit': 38}, {'...': 2184, '<them>': 38, 'N': 38, 'calling': 38, 'phoning':
38, 'reaching': 38, 'ringing': 38, 'to': 4417}, {'out': 28}, {'^': 565, 'about': 566, 'ahead': 2265, 'before': 2264,
'for': 2536, 'in': 566, 'on': 566, 'through': 540, 'with': 540}, {'<them>': 4420, 'N': 2538, '^': 2273, 'the': 2274},
{'<plainly>': 1881, 'D': 1883, '^': 1882, 'at': 953, 'away': 2081, 'by': 953, 'during': 953, 'in': 953, 'into': 92,
'off': 92, 'on': 953, 'over': 953, 'to': 92, 'toward': 92, 'towards': 92, 'via': 953}, {'<me>': 4422, '<them>': 2561,
'N': 2094}, {'sat': 3418, 'sitting': 3418, 'stood': 3418, 'waiting': 3418}, {'half': 2375, 'hoped': 2374, 'intended':
2374, 'meant': 2374, 'planned': 2374, 'rather': 2375, 'really': 2375, 'so': 2375, 'very': 2377, 'wanted': 2374},
{'<their>': 533, 'N': 1997, '^': 5, 'a': 533, 'our': 533, 'the': 533}, {'<me>': 2314, '^': 5, 'at': 4426, 'for': 533,
'on': 3112, 'out': 3113, 'with': 533}, {'at': 533, 'for': 533, 'w': 533, 'with': 533}, {'about': 844, 'for': 844,
'on': 844}, {'comments': 4429, 'corrections': 4429, 'edits': 4429, 'feedback': 4429, 'notes': 4429, 'questions': 4429,
'suggestions': 4429, 'thoughts': 4429}, {'...': 2573}, {'^': 4431}, {'binned': 553, 'bumped': 553, 'canceled': 553,
'cancelled': 553, 'deferred': 553, 'postponed': 553, 'pulled': 553, 'pushed': 553, 's': 4432, 'scrapped': 553,
'shelved': 553}, {'of': 4430}, {'<contact_of>': 2564, 'couple': 4434, 'few': 4430}, {'^': 4431, 'comments': 4429,
'corrections': 4429, 'edits': 4429, 'feedback': 4429, 'notes': 4429, 'questions': 4429, 'suggestions': 4429,
'thoughts': 4429}, {'0': 4430, '<contact_of>': 2564, 'N': 4433, 'a': 4435, 'detailed': 4430, 'lots': 4434, 'my': 4436,
'our': 4432, 'some': 4430, 'the': 2593, 'three': 4430, 'two': 4430}, {'in': 2360}, {'<them>': 3136, 'N': 3136,
'nothing': 38}, {'alone': 38, 'for': 4439, 'in': 2360, 'like': 3149, 'on': 3095}, {'...': 4440, 'in': 2360}, {'about':
697, 'on': 697, 're': 697, 'regarding': 697}, {'<them>': 4442}, {'from': 4443}, {'back': 4444, 'from': 4443}, {'hear':
4445}, {'...': 4440, ':': 697, 'for': 697, 'in': 2360, 'on': 697, 'to': 4446}, {'^': 2126, 'across': 2130, 'along':
2130, 'down': 2130, 'in': 2130, 'over': 2130, 'round': 2130, 'through': 566, 'to': 2129, 'up': 2130, 'with': 2135},
{'^': 2126, 'across': 2141, 'along': 2141, 'down': 2141, 'in': 2141, 'out': 2145, 'over': 2141, 'round': 2141, 's':
533, 'through': 566, 'to': 2140, 'up': 2141, 'with': 2135}, {'': (23, 'contact'), '...': 2363, '<their>': 533,
'<them>': 4448, 'N': 4449, 'by': 2364, 'for': 1998, 'home': 2256, 'past': 2364, 'right': 2365, 'straight': 2365},
{'bring': 3040, 'connect': 505, 'introduce': 505, 'to': 3479}, {'N': 1987, 'ask': 38, 'call': 38, 'catch': 415,
'discuss': 38, 'email': 38, 'give': 3422, 'go': 38, 'have': 38, 'invite': 38, 'join': 38, 'meet': 38, 'phone': 38,
'ring': 38, 'see': 38, 'speak': 38, 'talk': 38, 'text': 38, 'thank': 38, 'visit': 38}, {'at': 1988, 'for': 2089,
'over': 1994, 'round': 1995, 'to': 4452}, {'<plainly>': 1881, 'D': 1883, '^': 1882, 'against': 92, 'at': 953, 'away':
2081, 'by': 953, 'during': 953, 'in': 953, 'not': 2084, 'off': 92, 'on': 953, 'over': 953, 'that': 1398, 'via': 953},
{'<i>': 1878, '<me>': 4454, 'against': 92, 'away': 2081, 'not': 2084, 'off': 92, 'that': 1887}, {'call': 2073, 'job':
2073, 'move': 2073, 'sounding': 1860, 'task': 2073, 'turn': 2073}, {'s': 4456}, {'for': 17, 'to': 1907}, {'answering':
38, 'asked': 3546, 'available': 38, 'in': 38, 'invited': 38, 'on': 3550, 'picking': 415, 'reachable': 38}, {'': (0,
'missed'), 'without': 1902}, {'for': 17, 'without': 1902}, {'<their>': 3669, '<they>': 926, 'N': 4457, 'a': 3669,
'about': 1908, 'adamant': 3232, 'agreed': 3233, 'ahead': 2228, 'all': 1911, 'arranged': 3233, 'avoiding': 1902,
'blanking': 1902, 'blunt': 3234, 'booked': 4458, 'brought': 2949, 'certain': 3236, 'clear': 3232, 'confirmed': 3233,
'conscripted': 1914, 'convinced': 3236, 'dodging': 1902, 'down': 4458, 'drafted': 1914, 'dragged': 1914, 'due': 799,
'emphatic': 3234, 'fine': 2228, 'firm': 3239, 'fixed': 3233, 'geared': 1909, 'ghosting': 1902, 'going': 799, 'held':
2229, 'her': 2074, 'his': 2074, 'hoping': 1908, 'ignoring': 1902, 'insistent': 3239, 'itching': 1908, 'just': 1910,
'meant': 799, 'moved': 3240, 'my': 2074, 'not': 4459, 'of': 3244, 'off': 4460, 'on': 4461, 'our': 2074, 'penciled':
3245, 'pencilled': 3245, 'placed': 2724, 'planned': 3233, 'poised': 1908, 'positive': 3234, 'postponed': 2948,
'press': 1917, 'primed': 1908, 'pushed': 2948, 'quite': 3251, 'ready': 1908, 'really': 3251, 'rescheduled': 2948,
'roped': 1914, 'scheduled': 3233, 'set': 4458, 'shifted': 2948, 'signed': 1918, 'slated': 3233, 'supposed': 799,
'sure': 3236, 'their': 2074, 'there': 273, 'very': 3251, 'volunteered': 1914, 'without': 1902}, {'call': 38, 'catch':
415, 'caught': 38, 'contact': 38, 'ever': 2333, 'find': 38, 'get': 2341, 'got': 2342, 'gotten': 2332, 'make': 2214,
'manage': 2218, 'meet': 38, 'met': 38, 'phone': 38, 'quite': 2343, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38,
'speak': 38, 'spoke': 38, 'talk': 38, 'talked': 38, 'visit': 38, 'yet': 2333}, {'to': 4463}, {'able': 4464,
'answering': 38, 'asked': 3546, 'available': 38, 'in': 38, 'invited': 38, 'on': 3550, 'picking': 415, 'reachable':
38}, {'t': 4465}, {'asked': 3546, 'invited': 38, 'on': 3550}, {'': (22, 'gave:volunteering'), '...': 835,
'<work_thing>': 585}, {'^': 4468}, {'^': 4468, 'article': 38, 'blog': 38, 'interview': 38, 'newsletter': 38,
'podcast': 38, 'post': 38, 'talk': 38, 'video': 38, 'webinar': 38}, {'...': 3063, 'in': 3060, 'on': 3062, 'online':
38, 's': 4470}, {'<their>': 4469, 'N': 4471, 'for': 1998}, {'<their>': 533, 'N': 1997, 'for': 1998, 'out': 1998},
{'five': 1668, 'four': 1668, 'three': 1668, 'two': 1668}, {'am': 3155, 'are': 3155, 'have': 3162, 'm': 3155,
'promised': 3161, 're': 3155, 've': 3162, 'were': 4474}, {'for': 2186, 'in': 2360, 'only': 2362, 'to': 2361, 'vm': 38,
'voice': 2166, 'voicemail': 38}, {'<them>': 586}, {'with': 4477}, {'<work_thing>': 4478}, {'...': 4479,
'<work_thing>': 4478}, {'': (23, 'contact'), '<their>': 586, 'N': 843, 'the': 4480}, {'<their>': 586, 'N': 843, 'the':
4480}, {'': (23, 'contact'), 'aid': 2202, 'assist': 2202, 'help': 2202}, {'...': 4476, 'a': 3789, 'ahead': 2228,
'back': 2246, 'bat': 2437, 'begging': 38, 'by': 273, 'cold': 2934, 'dark': 2934, 'fine': 2228, 'for': 273, 'in': 2930,
'my': 3789, 'off': 2228, 'on': 2228, 'out': 273, 'over': 4481, 'quiet': 2934, 'right': 2246, 'silent': 2934, 'the':
3789, 'through': 4481, 'thru': 4482, 'to': 4483, 'unanswered': 38, 'unreturned': 38, 'up': 844, 'with': 273,
'without': 1902}, {'<they>': 926, 'N': 2075, 'about': 1908, 'adamant': 3234, 'all': 1911, 'blunt': 3234, 'booked':
1908, 'certain': 3234, 'clear': 3234, 'conscripted': 1914, 'convinced': 3234, 'down': 1908, 'drafted': 1914,
'dragged': 1914, 'due': 799, 'emphatic': 3234, 'firm': 3234, 'geared': 1909, 'going': 799, 'her': 2074, 'his': 2074,
'hoping': 1908, 'insistent': 3234, 'itching': 1908, 'just': 1910, 'meant': 799, 'my': 2074, 'of': 3244, 'our': 2074,
'poised': 1908, 'positive': 3234, 'press': 1917, 'primed': 1908, 'ready': 1908, 'roped': 1914, 'set': 1908, 'signed':
1918, 'supposed': 799, 'sure': 3234, 'their': 2074, 'there': 273, 'volunteered': 1914}, {'...': 2708, 'on': 2709,
'over': 2709}, {'': (23, 'contact'), '<them>': 4486}, {'<me>': 273, 'around': 273, 'at': 273, 'by': 273, 'here': 273,
'in': 273, 'over': 273, 'round': 273, 'there': 273, 'to': 273}, {'': (13, 'talk'), 'called': 4488, 'came': 4488,
'could': 28, 'd': 28, 'dropped': 4488, 'll': 28, 'might': 28, 'nipped': 4488, 'phoned': 4488, 'popped': 4488, 'rang':
4488, 'should': 28, 'stopped': 4488, 'swung': 4488, 'visited': 4488, 'was': 4488, 'were': 4488, 'will': 28, 'would':
28, 'zoomed': 4488}, {'<they>': 4489}, {'': (13, 'talk'), '<they>': 3144}, {'could': 28, 'd': 28, 'll': 28, 'might':
28, 'should': 28, 'will': 28, 'would': 28}, {'': (13, 'talk'), '<i>': 28, '<they>': 4492}, {'d': 28, 'had': 28,
'promised': 814, 'said': 814, 'swore': 814, 'told': 4221}, {'to': 1355}, {'going': 4495}, {'are': 4496, 'could': 28,
'd': 28, 'is': 4496, 'll': 28, 'might': 28, 's': 4496, 'should': 28, 'will': 28, 'would': 28}, {'': (13, 'talk'),
'<i>': 4494, '<they>': 4497}, {'': (13, 'talk'), '<they>': 4492}, {'a': 1622, 'breakfast': 16, 'coffee': 16, 'dinner':
16, 'drinks': 16, 'lunch': 16, 'tea': 16}, {'going': 38}, {'be': 2219, 'come': 2323, 'fly': 38, 'get': 4501, 'go':
2326, 'hold': 38, 'now': 2220, 'pan': 2098, 'take': 404, 'work': 2098}, {'be': 3352, 'have': 4500, 'join': 16, 'meet':
16, 'not': 4502, 'see': 16, 'visit': 16}, {'could': 38, 'had': 38}, {'i': 4504}, {'^': 1537, 'at': 1538, 'for': 1538,
'on': 1538, 'with': 1538}, {'best': 4506}, {'the': 4507}, {'luck': 4506}, {'at': 1538, 'for': 1538, 'on': 1538,
'with': 1538}, {'luck': 4510}, {'of': 4511}, {'best': 4512}, {'all': 4508, 'best': 4038, 'good': 4509, 'luck': 4506,
'the': 4513}, {'best': 4510}, {'the': 4515}, {'all': 4516, 'good': 4511, 'luck': 4510, 'the': 4513}, {'<them>': 4514,
'N': 4517}, {'<them>': 4517, 'N': 4517}, {'': (14, 'together'), 'to': 285}, {'0': 4430, '<contact_of>': 2564, 'N':
4433, 'a': 4435, 'detailed': 4430, 'lots': 4434, 'me': 4520, 'my': 4436, 'our': 4432, 'some': 4430, 'the': 2593,
'three': 4430, 'two': 4430, 'us': 4520}, {'<me>': 38}, {'answer': 38, 'asking': 4522, 'consulting': 4522, 'including':
4522, 'inviting': 4522, 'joy': 38, 'luck': 38, 'pick': 403, 'pickup': 38, 'reply': 38, 'response': 38, 'telling':
4522}, {'D': 28, 'be': 2206, 'come': 2323, 'fly': 38, 'get': 4501, 'go': 2326, 'happen': 38, 'hold': 38,
'materialise': 38, 'materialize': 38, 'now': 2220, 'pan': 2098, 'take': 2327, 'work': 2098}, {'t': 4524}, {'how': 291,
'if': 291, 'what': 291, 'where': 291, 'whether': 291, 'why': 291}, {'': (13, 'talk'), 'if': 22, 'whether': 22}, {'be':
2206, 'happen': 38, 'materialise': 38, 'materialize': 38, 'now': 2220, 'take': 2221}, {'...': 3762, '0': 2411,
'<their>': 2349, '<time_unit>': 2421, 'a': 2411, 'an': 2411, 'back': 2246, 'five': 2449, 'for': 2450, 'four': 2449,
'half': 2453, 'over': 844, 'pro': 2402, 'right': 2246, 'six': 2449, 'the': 2349, 'three': 2411, 'through': 844,
'thru': 844, 'two': 2411, 'unpaid': 2400, 'up': 844, 'with': 273}, {'for': 2450, 'pro': 2402, 'unpaid': 2400, 'with':
273}, {'me': 2331}, {'let': 4531}, {'t': 4532}, {'cancelling': 38, 'not': 38, 'postponing': 38, 'rescheduling': 38},
{'up': 4534}, {'again': 2626, 'back': 2626, 'to': 2624}, {'^': 2414}, {'...': 4537, '^': 2414}, {'a': 4538, 'an':
4538, 'the': 4538}, {'<them>': 4539, 'again': 2626, 'back': 2626, 'to': 2624}, {'address': 313, 'day': 313, 'place':
313, 'time': 313, 'week': 313}, {'^': 1946, 'a': 2417, 'an': 2417, 'my': 2419, 'that': 1947, 'the': 2417}, {'': (23,
'contact'), 'a': 2419, 'an': 2419, 'my': 2419, 'the': 2419}, {'letter': 2426, 'recommendation': 2424, 'reference':
2424, 'testimonial': 2424}, {'...': 4544, 'double': 2435, 'glowing': 2439, 'good': 2439, 'letter': 2426, 'quick':
2433, 'recommendation': 2437, 'reference': 2438, 'referral': 2437, 'strong': 2439, 'testimonial': 2437, 'warm': 2433},
{'...': 4544, 'e': 2432, 'email': 2431, 'intro': 2430, 'introduction': 2430, 'letter': 2426, 'mail': 2431,
'recommendation': 2424, 'reference': 2424, 'testimonial': 2424, 'whatsapp': 2431}, {'believe': 3974, 'believed': 3974,
'had': 3975, 'have': 3975, 've': 3975}, {'...': 4544, 'e': 2432, 'email': 2431, 'glowing': 2439, 'good': 2439,
'intro': 2430, 'introduction': 2430, 'letter': 2426, 'mail': 2431, 'recommendation': 2437, 'reference': 2438,
'referral': 2437, 'strong': 2439, 'testimonial': 2437, 'whatsapp': 2431}, {'': (23, 'contact'), '...': 2189, 'and':
2188, 'but': 2188, 'to': 2190}, {'<them>': 273, 'N': 4549}, {'<them>': 4542, 'N': 4543, 'a': 4545, 'again': 2626,
'an': 4546, 'back': 2626, 'i': 4547, 'that': 2433, 'the': 4548, 'to': 4550, 'we': 4547}, {'d': 38, 'ld': 38, 'led':
38}, {'afternoon': 1643, 'also': 1643, 'at': 1644, 'evening': 1643, 'instead': 1643, 'is': 1642, 'morning': 1643,
'night': 1643, 's': 1642, 'still': 1643, 'suits': 1642, 'then': 1643, 'works': 1642}, {'D': 4553}, {'have': 448,
'must': 0, 'need': 448, 'ought': 448, 'should': 0, 'shouldn': 457}, {'^': 4555}, {'$': 521, '//': 530, '0': 548, '1':
563, '1on1': 564, '<briefed>': 570, '<explained>': 578, '<handed>': 644, '<i>': 831, '<led_through>': 834,
'<marked_up>': 846, '<their>': 900, '<them>': 905, '<they>': 1528, '<time_unit>': 1536, '<told_them>': 1608, '<view>':
1610, 'D': 1647, 'N': 1842, 'a': 1846, 'accepted': 1850, 'according': 1857, 'acted': 1864, 'action': 1870, 'actions':
1871, 'advice': 1874, 'adviced': 1876, 'advise': 93, 'advised': 1888, 'advises': 1890, 'advising': 1891, 'after': 376,
'agreed': 1898, 'agreement': 1901, 'all': 1905, 'almost': 1906, 'although': 28, 'am': 1919, 'an': 1920, 'and': 1934,
'answered': 1952, 'answerphone': 1955, 'ap': 1956, 'apparently': 28, 'applauded': 1958, 'appointment': 1961, 'are':
1966, 'argued': 1970, 'arranged': 16, 'art': 1973, 'as': 1979, 'asked': 1996, 'asking': 28, 'assembled': 1999,
'assisted': 2002, 'assured': 2030, 'ate': 2034, 'attempted': 2037, 'avoided': 1902, 'avoiding': 2039, 'axed': 2042,
'babysat': 2045, 'backed': 2049, 'bailed': 2050, 'ball': 2057, 'bar': 2061, 'barely': 2071, 'bc': 28, 'because': 28,
'beefed': 2072, 'been': 2080, 'before': 376, 'begged': 2083, 'best': 2088, 'better': 2088, 'bickered': 273, 'bid':
2090, 'bidden': 2091, 'big': 2093, 'bigged': 2095, 'binned': 2097, 'blanked': 1902, 'blew': 2100, 'blocked': 2107,
'bookd': 16, 'booked': 2110, 'boosted': 2112, 'both': 2114, 'bottled': 774, 'bowed': 2115, 'brainstormed': 273,
'breakfast': 2116, 'breakfasted': 273, 'briefed': 2118, 'bringing': 660, 'brokered': 2122, 'brought': 2148, 'buck':
2093, 'bucked': 2150, 'built': 2152, 'bumped': 2153, 'bunked': 2154, 'buoyed': 2156, 'but': 2171, 'by': 2174, 'c':
2175, 'cafe': 2061, 'call': 2181, 'called': 2192, 'calling': 2193, 'calls': 2193, 'calmed': 2195, 'came': 2205, 'can':
2223, 'cancel': 38, 'canceled': 2225, 'canceling': 38, 'cancelled': 2225, 'cancelling': 38, 'cancels': 2225, 'canned':
2042, 'cannot': 2227, 'cant': 2222, 'canx': 38, 'canxd': 38, 'carried': 2229, 'cat': 2232, 'catch': 2233, 'catching':
1487, 'caught': 1487, 'cautioned': 2235, 'cautions': 2235, 'championed': 2236, 'chapped': 2242, 'chatted': 273,
'checked': 2249, 'cheer': 2093, 'cheered': 2251, 'cheering': 2095, 'chess': 1973, 'chickened': 2252, 'chipped': 2254,
'clay': 1973, 'cld': 38, 'cleaned': 2255, 'closed': 2257, 'clued': 2259, 'cncl': 38, 'cncld': 38, 'cnxd': 38,
'coached': 2275, 'coaching': 2277, 'coding': 1973, 'coffee': 2278, 'combed': 2283, 'come': 2285, 'comes': 2286,
'comforted': 2287, 'coming': 1619, 'commanded': 2091, 'commented': 2291, 'comments': 2295, 'commiserated': 273,
'compered': 2300, 'conferred': 273, 'confirmed': 2301, 'congratulated': 2302, 'connected': 2312, 'conscripted': 2315,
'considering': 2316, 'consoled': 2287, 'convinced': 2318, 'cooked': 2322, 'cooking': 1973, 'corrections': 2295, 'cos':
28, 'could': 2329, 'couldn': 2345, 'couldnt': 2346, 'counsel': 2347, 'covered': 2356, 'covering': 2357, 'coz': 28,
'craft': 1973, 'crickets': 2358, 'cried': 2359, 'critiqued': 844, 'crossed': 123, 'crosses': 123, 'cuz': 28, 'cxl':
38, 'cxld': 38, 'cxled': 38, 'cycled': 2366, 'd': 2378, 'dance': 1973, 'dawned': 2381, 'deal': 1901, 'debated': 273,
'decorated': 1999, 'delayed': 2382, 'deleted': 774, 'deliberated': 273, 'demo': 2383, 'demonstrated': 2387,
'deputised': 2388, 'diarised': 2390, 'diarized': 2390, 'did': 2489, 'didn': 2493, 'didnt': 2494, 'dined': 273,
'dinner': 2278, 'directed': 2499, 'discovered': 2500, 'discussed': 273, 'dished': 2501, 'ditched': 2097, 'dm': 2505,
'do': 2512, 'dodged': 1902, 'dodging': 2039, 'dog': 2232, 'dogsat': 2513, 'doing': 2514, 'don': 2518, 'donated': 2520,
'done': 2514, 'dont': 2517, 'door': 2061, 'down': 2528, 'drafted': 2315, 'dragged': 2531, 'drama': 1973, 'dreamed':
2533, 'dreaming': 2534, 'dreamt': 2533, 'drilled': 2539, 'drinks': 1961, 'dropped': 2548, 'dropping': 660, 'drove':
2555, 'ducked': 2115, 'ducking': 2039, 'due': 2090, 'dug': 2560, 'edited': 844, 'edits': 2295, 'egg': 2093, 'egged':
2562, 'egging': 2095, 'email': 2563, 'emailed': 2620, 'encouraged': 2623, 'encouraging': 2302, 'ended': 2628,
'endorsed': 2236, 'even': 2629, 'eventually': 2631, 'everybody': 1903, 'everyone': 1903, 'expected': 2091,
'explained': 2636, 'explaining': 2637, 'facetimed': 273, 'failed': 2639, 'fallen': 2098, 'falls': 2640, 'fed': 2513,
'feedback': 2642, 'feels': 2654, 'fell': 2655, 'ferried': 2658, 'filled': 2661, 'filling': 2663, 'finally': 2631,
'finished': 273, 'five': 2664, 'fixed': 2671, 'flagged': 2676, 'flaked': 2677, 'flicked': 2678, 'floated': 2676,
'fobbed': 2679, 'folk': 2683, 'follow': 2684, 'for': 2690, 'forgot': 2693, 'forgotten': 2695, 'forwarded': 2716,
'fought': 2717, 'found': 2725, 'four': 2664, 'full': 1844, 'gardening': 1973, 'gate': 2061, 'gave': 2890, 'geared':
2152, 'gee': 2891, 'geed': 2095, 'gets': 2893, 'ghosted': 2894, 'gied': 2899, 'giein': 2901, 'give': 2904, 'given':
2919, 'gives': 2920, 'giving': 2928, 'go': 2931, 'goes': 2933, 'going': 2936, 'gone': 2937, 'gonna': 2935, 'gossiped':
273, 'got': 2967, 'gotta': 2969, 'grabbed': 273, 'graded': 2970, 'grilled': 2971, 'guaranteed': 2972, 'guided': 2975,
'guiding': 2977, 'gym': 2061, 'had': 3007, 'haggled': 273, 'half': 3008, 'handed': 3018, 'happened': 2229, 'hardly':
2071, 'has': 3031, 'hasn': 3034, 'hasnt': 3035, 'have': 3045, 'haven': 3052, 'havent': 3053, 'having': 3055, 'he':
3058, 'heard': 3091, 'hearing': 3092, 'held': 3101, 'helped': 3114, 'helping': 3120, 'hence': 3121, 'her': 3122,
'hes': 3126, 'hint': 2347, 'his': 3122, 'hit': 3128, 'holding': 3129, 'honored': 3130, 'honoured': 3130, 'hooked':
3134, 'hoovered': 1999, 'hoped': 3139, 'hoping': 3139, 'hosted': 3142, 'hours': 3143, 'house': 2232, 'housesat': 2513,
'how': 3145, 'hung': 3152, 'i': 3163, 'idea': 22, 'if': 3180, 'ignored': 3181, 'ignoring': 2039, 'im': 3182,
'implored': 2318, 'in': 3195, 'informed': 3197, 'inked': 3199, 'insists': 3200, 'installed': 1999, 'intended': 3202,
'intending': 3202, 'interview': 3203, 'interviewed': 273, 'intro': 3209, 'introd': 3211, 'introduced': 3216,
'introed': 3218, 'invited': 3221, 'is': 3254, 'isn': 3255, 'it': 3258, 'jilted': 3259, 'jogged': 3260, 'joined': 3261,
'judged': 3264, 'just': 3268, 'keep': 3270, 'keeping': 3271, 'keeps': 3276, 'kept': 3283, 'key': 2088, 'knocked':
2242, 'lacked': 3287, 'ladled': 2322, 'leafed': 2678, 'learned': 2500, 'learnt': 3289, 'led': 3290, 'left': 3299,
'lend': 1976, 'lending': 1976, 'lent': 3310, 'lesson': 2347, 'let': 3330, 'life': 3334, 'lifted': 2156, 'lifting':
2156, 'liked': 3337, 'lined': 1619, 'linked': 3340, 'listened': 3351, 'll': 3354, 'loaned': 3357, 'loaning': 1976,
'lobbied': 2717, 'locked': 3358, 'long': 3359, 'looked': 3361, 'looking': 3362, 'looped': 3364, 'lost': 412, 'lunch':
2278, 'lunched': 273, 'm': 1919, 'made': 3383, 'mail': 2563, 'mailbox': 1955, 'mailed': 3394, 'main': 2088, 'managed':
3395, 'manned': 3409, 'manning': 3410, 'mark': 3411, 'marked': 3412, 'markup': 2295, 'marshalled': 3413, 'matched':
3416, 'maybe': 22, 'me': 3419, 'meant': 3424, 'meeting': 2383, 'mended': 1999, 'mentioned': 3432, 'mentored': 3434,
'mentoring': 3438, 'message': 2563, 'messaged': 3445, 'met': 3446, 'minded': 3447, 'minding': 3448, 'miss': 507,
'missed': 3458, 'mobile': 3461, 'monkey': 3462, 'moved': 3477, 'moves': 3478, 'mowed': 1999, 'msg': 2505, 'mucked':
2254, 'mulled': 273, 'music': 1973, 'must': 3480, 'mustn': 3482, 'mustnt': 3481, 'my': 3487, 'myself': 398, 'n': 3489,
'nae': 3490, 'nary': 3490, 'nattered': 273, 'nearly': 1906, 'need': 3494, 'needed': 3495, 'negotiated': 273, 'never':
3498, 'new': 3503, 'next': 3511, 'nixed': 3513, 'no': 3532, 'nobody': 3534, 'nominated': 3536, 'none': 3540, 'noone':
3541, 'noshow': 38, 'not': 3553, 'note': 3555, 'notes': 2295, 'nothing': 2358, 'noticed': 3565, 'now': 3567, 'nt':
3568, 'nudged': 3570, 'occurred': 2381, 'off': 3572, 'offered': 3577, 'office': 2061, 'on': 3581, 'once': 376, 'one':
3583, 'only': 3584, 'onus': 3462, 'opened': 3589, 'opening': 3589, 'opinion': 873, 'ought': 3591, 'our': 3592, 'out':
3594, 'outcome': 1901, 'outstanding': 1865, 'over': 3598, 'overslept': 38, 'owe': 3599, 'owes': 3599, 'packed': 2322,
'painted': 1999, 'paired': 3416, 'palmed': 2679, 'parked': 2724, 'passed': 3654, 'penciled': 3656, 'pencilled': 3656,
'pending': 1865, 'people': 2683, 'pepped': 2152, 'per': 3658, 'perhaps': 22, 'perk': 2093, 'perked': 2150, 'phone':
3461, 'phoned': 3660, 'picked': 3665, 'pinged': 273, 'pitched': 3666, 'place': 2061, 'plan': 1901, 'planned': 3667,
'planning': 3668, 'played': 3671, 'pleaded': 2717, 'plotted': 273, 'ploughed': 3672, 'pointed': 3673, 'pointer': 2347,
'popped': 3674, 'pored': 3675, 'postponed': 3677, 'poured': 2322, 'practiced': 3684, 'practised': 3684, 'praised':
1958, 'prepared': 3686, 'prepped': 3687, 'prepping': 1891, 'presented': 2443, 'press': 3688, 'pressed': 2318,
'promise': 398, 'promised': 3711, 'proofread': 844, 'proposed': 3713, 'provided': 3714, 'pruned': 844, 'psyched':
2152, 'pub': 2061, 'pulled': 3716, 'pushed': 3718, 'put': 3794, 'putting': 3799, 'quarreled': 273, 'quarrelled': 273,
'quick': 3800, 'quote': 3801, 'radio': 3803, 'rained': 404, 'raised': 3805, 'raising': 2156, 'ran': 3824, 'rang':
3825, 're': 3827, 'reached': 3828, 'read': 3851, 'reading': 3852, 'rearranged': 3826, 'reassured': 3856, 'reassuring':
2302, 'rebooked': 3858, 'received': 3860, 'reckoned': 3866, 'reckons': 3878, 'recommendation': 3879, 'recommended':
3883, 'recommends': 3200, 'redid': 844, 'redlines': 2295, 'redrafted': 844, 'refereed': 3886, 'referred': 3890,
'rehearsed': 3894, 'remarks': 2295, 'remember': 3897, 'reminded': 3917, 'reminder': 505, 'reminds': 3918,
'reminisced': 273, 'repaired': 1999, 'repld': 273, 'replied': 273, 'reposted': 3337, 'rescheduled': 3919,
'rescheduling': 38, 'responded': 3920, 'restaurant': 2061, 'restructured': 844, 'returned': 3926, 'review': 3927,
'reviewed': 3929, 'reworded': 844, 'right': 2088, 'ripped': 3930, 'rode': 3260, 'rooted': 3931, 'rooting': 3932,
'roped': 2315, 'round': 3933, 'run': 3934, 's': 3953, 'safest': 2088, 'said': 3992, 'sat': 4000, 'save': 4002,
'saved': 4006, 'saw': 4018, 'saying': 28, 'says': 4019, 'sched': 4020, 'schedd': 4020, 'scheduled': 16, 'schemed':
273, 'schooled': 2118, 'scrapped': 4021, 'screening': 2039, 'scrubbed': 4021, 'scrutinised': 2970, 'scrutinized':
2970, 'seated': 2724, 'see': 4022, 'seeing': 16, 'seen': 4023, 'sending': 4026, 'sent': 4054, 'served': 2322,
'session': 3927, 'set': 4057, 'settled': 4058, 'several': 1843, 'sewing': 1973, 'sez': 872, 'shall': 4059, 'shared':
4069, 'sharing': 4073, 'sharpened': 844, 'she': 3058, 'shelved': 2042, 'shes': 3126, 'shifted': 4074, 'shook': 4075,
'shop': 2061, 'short': 3816, 'should': 4076, 'showed': 4080, 'showing': 4081, 'shown': 4084, 'signed': 2257,
'silence': 2358, 'since': 4085, 'sitting': 4087, 'skedded': 4020, 'skipped': 38, 'skipping': 38, 'skyped': 273,
'slacked': 273, 'slated': 3199, 'slipped': 4088, 'smart': 2088, 'smartest': 2088, 'sms': 2505, 'so': 4091, 'some':
4092, 'somebody': 2683, 'someone': 2683, 'something': 4093, 'soothed': 4058, 'sorted': 4094, 'sparred': 273,
'speaking': 4095, 'spends': 4104, 'spent': 4122, 'spoke': 4126, 'spoken': 273, 'sponsored': 2236, 'spotted': 4127,
'spur': 2093, 'spurred': 2095, 'spurring': 2095, 'squabbled': 273, 'staffed': 4128, 'stance': 873, 'stand': 4129,
'standing': 4131, 'standup': 564, 'started': 2229, 'stayed': 4135, 'steer': 4136, 'steered': 4138, 'stepped': 4140,
'stepping': 4141, 'stewarded': 3413, 'stiffed': 4143, 'still': 4148, 'stood': 4151, 'stopped': 1368, 'store': 2061,
'straight': 4154, 'strikes': 4156, 'strolled': 3260, 'struck': 4156, 'stuck': 4159, 'subbed': 2388, 'suggested': 4160,
'suggestion': 2347, 'suggests': 4162, 'summoned': 2091, 'supported': 2002, 'supposed': 4164, 'swore': 2972, 'take':
4167, 'takeaway': 93, 'taken': 4168, 'talked': 4184, 'talking': 4185, 'task': 505, 'taught': 4190, 'tea': 2993,
'teaching': 4081, 'telephoned': 273, 'telling': 4192, 'tells': 4204, 'text': 2563, 'texted': 4217, 'thank': 4219,
'thanked': 4218, 'that': 4224, 'the': 4227, 'their': 3122, 'then': 2631, 'there': 4229, 'they': 3058, 'theyre': 3126,
'thinking': 4231, 'thinks': 4232, 'this': 4233, 'thought': 4238, 'thoughts': 2295, 'three': 548, 'threw': 4240,
'through': 4243, 'thru': 4243, 'tidied': 4244, 'tip': 4247, 'tipped': 4256, 'tipping': 4257, 'tips': 2347, 'to': 4269,
'todo': 4270, 'together': 1668, 'told': 4396, 'too': 4399, 'took': 4412, 'tore': 4414, 'trained': 4415, 'traipsed':
4416, 'trekked': 4416, 'tried': 4418, 'trimmed': 844, 'try': 2037, 'trying': 2037, 'turns': 4419, 'tutored': 4421,
'tutoring': 1891, 'two': 548, 'umpired': 2300, 'unable': 3545, 'unanswered': 38, 'undertake': 820, 'undertook': 820,
'unpacked': 1999, 'unsent': 38, 'up': 2528, 'upcoming': 16, 'upshot': 1901, 'urged': 4423, 'urges': 1876, 'urging':
2095, 'us': 4424, 've': 4425, 'verdict': 873, 'vetted': 2970, 'view': 873, 'views': 873, 'visit': 3203, 'visited':
273, 'vm': 1955, 'vmail': 1955, 'voicemail': 1955, 'volunteered': 4427, 'volunteering': 4428, 'vouched': 2437,
'vouching': 2437, 'vowed': 2972, 'w': 4437, 'wait': 4438, 'waited': 4441, 'waiting': 4447, 'walked': 4450, 'want':
4451, 'wanted': 4453, 'warned': 4455, 'warns': 2235, 'was': 4462, 'wasn': 4466, 'wasnt': 4467, 'watched': 4472,
'watered': 4473, 'we': 4475, 'went': 4484, 'were': 4485, 'what': 3145, 'whatsapp': 2563, 'whatsapped': 4487, 'when':
4490, 'where': 4491, 'whether': 4493, 'which': 4498, 'while': 376, 'who': 4499, 'whole': 1844, 'whose': 28, 'why':
3145, 'will': 4503, 'wired': 1999, 'wise': 2088, 'wisest': 2088, 'wish': 4505, 'wished': 4518, 'wishing': 4519,
'with': 4521, 'without': 4523, 'won': 4525, 'wonder': 4526, 'wondering': 4527, 'wont': 4528, 'woodwork': 1973,
'worked': 4529, 'working': 4530, 'workshop': 1961, 'wouldn': 4533, 'wouldnt': 4532, 'wound': 4535, 'wrangled': 273,
'wriggled': 2252, 'writing': 4536, 'written': 4540, 'wrong': 4541, 'wrote': 4551, 'x': 4552, 'xd': 38, 'xld': 38,
'yes': 4554, 'you': 4556, 'zoom': 3203, 'zoomed': 273}]


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
'in': 85, 'into': 83, 'on': 86, 'out': 84, 'over': 0, 'round': 88, 'to': 89, 'up': 84, 'upon': 0}, {'clinic': 0,
'factory': 0, 'office': 0, 'plant': 0, 'practice': 0, 'shop': 0, 'site': 0, 'studio': 0, 'warehouse': 0, 'workshop':
0}, {'...': 91}, {'...': 91, 'clinic': 0, 'farm': 0, 'gallery': 0, 'lab': 0, 'office': 0, 'shop': 0, 'showroom': 0,
'site': 0, 'studio': 0, 'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard': 0}, {'her': 92, 'his': 92, 'my': 93,
'our': 93, 'the': 93, 'their': 92}, {'office': 0, 'shop': 0, 'store': 0, 'studio': 0, 'workshop': 0}, {'at': 94,
'into': 94, 'my': 95, 'our': 95, 'the': 95, 'to': 94}, {'at': 94, 'into': 94, 'my': 95, 'our': 95, 'person': 0, 'the':
95, 'to': 94}, {'...': 91, 'clinic': 0, 'farm': 0, 'gallery': 0, 'lab': 0, 'office': 0, 'shop': 0, 'showroom': 0,
'site': 0, 'store': 0, 'studio': 0, 'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard': 0}, {'her': 92, 'his': 92,
'my': 98, 'our': 98, 'the': 98, 'their': 92}, {'site': 0}, {'at': 94, 'into': 94, 'to': 99}, {'at': 94, 'into': 94,
'to': 94}, {'at': 94, 'by': 96, 'in': 97, 'into': 99, 'on': 100, 'over': 101, 'round': 102, 'to': 99}, {'conference':
0}, {'meeting': 0}, {'up': 105}, {'d': 76}, {'in': 0, 'up': 0}, {'': (3, 'coffee'), 'chat': 36}, {'at': 94, 'into':
94, 'person': 0, 'to': 94}, {'at': 94, 'by': 102, 'in': 110, 'into': 94, 'on': 100, 'over': 102, 'round': 102, 'to':
94}, {'call': 37}, {'': (7, 'event'), 'call': 37}, {'<them>': 16, 'N': 16, 'me': 16, 'us': 16}, {'a': 27, 'an': 27,
'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'chilli': 16, 'couscous': 16, 'croissants':
16, 'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'for': 114, 'fry': 25, 'full': 26,
'goulash': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16,
'meze': 16, 'mezze': 16, 'mince': 16, 'mussels': 16, 'my': 27, 'nosh': 16, 'our': 27, 'oysters': 16, 'paella': 16,
'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'raclette': 16, 'risotto': 16, 'sandwich': 16,
'sandwiches': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'some': 27, 'soup': 16, 'spaghetti':
16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'the': 27, 'toasties': 16, 'waffles': 16}, {'for': 114}, {'tea': 36},
{'coffee': 36, 'tea': 36}, {'of': 118}, {'': (8, 'meeting'), 'day': 7}, {'in': 37}, {'': (2, 'call'), 'in': 37},
{'at': 7, 'for': 7, 'in': 7, 'next': 7, 'with': 7}, {'booth': 123, 'chinese': 16, 'ethiopian': 16, 'greek': 16,
'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'persian':
16, 'stall': 123, 'stand': 123, 'thai': 16, 'turkish': 16, 'vietnamese': 16}, {'chinese': 16, 'ethiopian': 16,
'greek': 16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16,
'persian': 16, 'thai': 16, 'turkish': 16, 'vietnamese': 16}, {'booth': 123, 'stall': 123, 'stand': 123}, {'a': 124,
'an': 125, 'chinese': 16, 'ethiopian': 16, 'greek': 16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16,
'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'my': 126, 'our': 126, 'persian': 16, 'some': 125, 'thai': 16, 'the':
124, 'turkish': 16, 'vietnamese': 16}, {'sum': 16}, {'': (4, 'meal'), '<them>': 16, 'N': 16}, {'': (5, 'message'),
'd': 14}, {'a': 125, 'an': 125, 'chinese': 16, 'ethiopian': 16, 'greek': 16, 'indian': 16, 'italian': 16, 'japanese':
16, 'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'persian': 16, 'some': 125, 'thai': 16, 'the': 125,
'turkish': 16, 'vietnamese': 16}, {'a': 21, 'an': 21, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'cider': 16,
'coffee': 36, 'half': 16, 'martini': 16, 'martinis': 16, 'mulled': 20, 'negroni': 16, 'negronis': 16, 'nightcap': 16,
'ouzo': 16, 'port': 16, 'rum': 16, 'sake': 16, 'schnapps': 16, 'sherry': 16, 'snifter': 16, 'some': 21, 'spritz': 16,
'the': 21}, {'coffee': 36}, {'': (4, 'meal'), 'a': 133, 'coffee': 36, 'tea': 36}, {'': (4, 'meal'), 'reception': 7},
{'line': 14, 'note': 14}, {'a': 136}, {'dm': 14, 'message': 14, 'msg': 14, 'note': 14, 'text': 14, 'whatsapp': 14},
{'a': 138}, {'clinic': 0, 'farm': 0, 'gallery': 0, 'lab': 0, 'office': 0, 'shop': 0, 'showroom': 0, 'site': 0,
'studio': 0, 'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard': 0}, {'my': 140, 'our': 140, 'the': 140}, {'at': 141,
'into': 141, 'to': 141}, {'<me>': 137, '<them>': 139, 'N': 139, 'a': 136, 'at': 141, 'by': 142, 'in': 142, 'into':
141, 'over': 142, 'round': 142, 'to': 141, 'us': 137}, {'N': 49}, {'to': 144}, {'down': 145, 'out': 145, 'over': 145,
'round': 145, 'up': 145}, {'run': 0}, {'mail': 76, 'mailed': 76, 'mails': 76}, {'': (6, 'email'), 'chain': 76},
{'face': 0}, {'to': 150}, {'<them>': 16, 'N': 16}, {'': (5, 'message'), 'back': 14, 'off': 14, 'over': 14}, {'<them>':
153, 'N': 153, 'me': 153, 'us': 153}, {'chat': 7}, {'chips': 16}, {'and': 156, 'supper': 16}, {'white': 36, 'whites':
36}, {'baptism': 7, 'birthday': 7, 'ceilidh': 7, 'christening': 7, 'communion': 7, 'concert': 7, 'confirmation': 7,
'exhibition': 7, 'funeral': 7, 'gig': 7, 'graduation': 7, 'launch': 7, 'opening': 7, 'party': 7, 'premier': 7,
'premiere': 7, 'recital': 7, 'show': 7, 'wedding': 7}, {'baptism': 7, 'big': 159, 'birthday': 7, 'ceilidh': 7,
'christening': 7, 'communion': 7, 'concert': 7, 'confirmation': 7, 'exhibition': 7, 'funeral': 7, 'gig': 7,
'graduation': 7, 'grand': 159, 'launch': 7, 'official': 159, 'opening': 7, 'party': 7, 'premier': 7, 'premiere': 7,
'recital': 7, 'show': 7, 'wedding': 7}, {'s': 160}, {'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16,
'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'cider': 16, 'couscous': 16, 'croissants':
16, 'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16,
'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16,
'martini': 16, 'martinis': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'mulled': 20, 'mussels': 16, 'negroni': 16,
'negronis': 16, 'nightcap': 16, 'nosh': 16, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16,
'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16,
'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16,
'snifter': 16, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'toasties': 16,
'waffles': 16}, {'$$': 16}, {'bacon': 24, 'bao': 16, 'baptism': 7, 'big': 159, 'birthday': 7, 'bratwurst': 16,
'burritos': 16, 'casserole': 16, 'ceilidh': 7, 'chilli': 16, 'christening': 7, 'communion': 7, 'concert': 7,
'confirmation': 7, 'couscous': 16, 'croissants': 16, 'dumplings': 16, 'exhibition': 7, 'fajitas': 16, 'falafel': 16,
'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'funeral': 7, 'gig': 7, 'goulash': 16, 'graduation': 7, 'grand': 159,
'grub': 16, 'gyros': 16, 'haggis': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'launch': 7, 'leftovers': 16, 'meze':
16, 'mezze': 16, 'mince': 16, 'mussels': 16, 'nosh': 16, 'official': 159, 'opening': 7, 'oysters': 16, 'paella': 16,
'pancakes': 16, 'party': 7, 'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'premier': 7, 'premiere': 7, 'raclette':
16, 'recital': 7, 'risotto': 16, 'sandwich': 16, 'sandwiches': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16,
'shawarma': 16, 'show': 7, 'soup': 16, 'spaghetti': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'toasties': 16,
'waffles': 16, 'wedding': 7}, {'bacon': 24, 'bao': 16, 'baptism': 7, 'big': 159, 'birthday': 7, 'bratwurst': 16,
'burritos': 16, 'casserole': 16, 'cava': 16, 'ceilidh': 7, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'christening':
7, 'cider': 16, 'communion': 7, 'concert': 7, 'confirmation': 7, 'couscous': 16, 'croissants': 16, 'dumplings': 16,
'exhibition': 7, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'funeral': 7, 'gig':
7, 'goulash': 16, 'graduation': 7, 'grand': 159, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'lamb': 16,
'lasagna': 16, 'lasagne': 16, 'launch': 7, 'leftovers': 16, 'martini': 16, 'martinis': 16, 'meze': 16, 'mezze': 16,
'mince': 16, 'mulled': 20, 'mussels': 16, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'official': 159,
'opening': 7, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'party': 7, 'pasta': 16, 'pho': 16, 'pie': 16,
'pies': 16, 'port': 16, 'premier': 7, 'premiere': 7, 'raclette': 16, 'recital': 7, 'risotto': 16, 'rum': 16, 'sake':
16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16,
'sherry': 16, 'show': 7, 'snifter': 16, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stew': 16, 'tacos': 16, 'tagine':
16, 'toasties': 16, 'waffles': 16, 'wedding': 7}, {'N': 161, 'a': 162, 'an': 162, 'bacon': 24, 'bao': 16, 'bratwurst':
16, 'burritos': 16, 'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'chinese': 163, 'cider':
16, 'couscous': 16, 'croissants': 16, 'dumplings': 16, 'ethiopian': 163, 'fajitas': 16, 'falafel': 16, 'fish': 16,
'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'greek': 163, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16,
'her': 160, 'his': 160, 'indian': 163, 'italian': 163, 'japanese': 163, 'korean': 163, 'lamb': 16, 'lasagna': 16,
'lasagne': 16, 'lebanese': 163, 'leftovers': 16, 'martini': 16, 'martinis': 16, 'mexican': 163, 'meze': 16, 'mezze':
16, 'mince': 16, 'moroccan': 163, 'mulled': 20, 'mussels': 16, 'my': 164, 'negroni': 16, 'negronis': 16, 'nightcap':
16, 'nosh': 16, 'our': 164, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'persian': 163,
'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16,
'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16,
'snifter': 16, 'some': 162, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'thai':
163, 'the': 165, 'their': 160, 'toasties': 16, 'turkish': 163, 'vietnamese': 163, 'waffles': 16}, {'bell': 37, 'buzz':
37, 'ring': 37, 'shout': 37, 'tinkle': 37}, {'a': 167}, {'<them>': 168, 'N': 168}, {'me': 0, 'us': 0}, {'with': 170},
{'...': 171}, {'over': 172, 'through': 172}, {'meet': 37}, {'line': 37, 'phone': 37}, {'the': 175}, {'on': 176},
{'chinese': 16, 'ethiopian': 16, 'greek': 16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese':
16, 'mexican': 16, 'moroccan': 16, 'note': 14, 'persian': 16, 'reply': 14, 'response': 14, 'thai': 16, 'turkish': 16,
'vietnamese': 16}, {'<them>': 177, 'N': 177, 'a': 178, 'an': 125, 'chinese': 16, 'ethiopian': 16, 'greek': 16,
'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'persian':
16, 'some': 125, 'thai': 16, 'the': 125, 'turkish': 16, 'vietnamese': 16}, {'eat': 16, 'food': 16, 'goulash': 16},
{'for': 180, 'to': 180}, {'in': 181, 'over': 181, 'round': 181}, {'': (8, 'meeting'), 'eat': 16, 'food': 16,
'goulash': 16}, {'for': 183, 'to': 183}, {'in': 184, 'over': 184, 'round': 184}, {'bacon': 24, 'bao': 16, 'booth':
123, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16,
'chinese': 16, 'cider': 16, 'couscous': 16, 'croissants': 16, 'dumplings': 16, 'ethiopian': 16, 'fajitas': 16,
'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'greek': 16, 'grub': 16, 'gyros': 16,
'haggis': 16, 'half': 16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lamb': 16, 'lasagna': 16,
'lasagne': 16, 'lebanese': 16, 'leftovers': 16, 'martini': 16, 'martinis': 16, 'mexican': 16, 'meze': 16, 'mezze': 16,
'mince': 16, 'moroccan': 16, 'mulled': 20, 'mussels': 16, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16,
'note': 14, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'persian': 16, 'pho': 16, 'pie': 16,
'pies': 16, 'port': 16, 'raclette': 16, 'reply': 14, 'response': 14, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich':
16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16,
'snifter': 16, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stall': 123, 'stand': 123, 'stew': 16, 'tacos': 16,
'tagine': 16, 'thai': 16, 'toasties': 16, 'turkish': 16, 'vietnamese': 16, 'waffles': 16}, {'bacon': 24, 'bao': 16,
'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'chinese':
16, 'cider': 16, 'couscous': 16, 'croissants': 16, 'dumplings': 16, 'ethiopian': 16, 'fajitas': 16, 'falafel': 16,
'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'greek': 16, 'grub': 16, 'gyros': 16, 'haggis': 16,
'half': 16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16,
'lebanese': 16, 'leftovers': 16, 'martini': 16, 'martinis': 16, 'mexican': 16, 'meze': 16, 'mezze': 16, 'mince': 16,
'moroccan': 16, 'mulled': 20, 'mussels': 16, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'ouzo': 16,
'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'persian': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16,
'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel':
16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16, 'snifter': 16, 'soup': 16, 'spaghetti': 16, 'spritz':
16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'thai': 16, 'toasties': 16, 'turkish': 16, 'vietnamese': 16, 'waffles':
16}, {'bacon': 24, 'bao': 16, 'booth': 123, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'chilli': 16,
'couscous': 16, 'croissants': 16, 'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25,
'full': 26, 'goulash': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16,
'leftovers': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'mussels': 16, 'nosh': 16, 'oysters': 16, 'paella': 16,
'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'raclette': 16, 'risotto': 16, 'sandwich': 16,
'sandwiches': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'soup': 16, 'spaghetti': 16, 'stall':
123, 'stand': 123, 'stew': 16, 'tacos': 16, 'tagine': 16, 'toasties': 16, 'waffles': 16}, {'bacon': 24, 'bao': 16,
'booth': 123, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli':
16, 'chinese': 16, 'cider': 16, 'couscous': 16, 'croissants': 16, 'dumplings': 16, 'ethiopian': 16, 'fajitas': 16,
'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'greek': 16, 'grub': 16, 'gyros': 16,
'haggis': 16, 'half': 16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lamb': 16, 'lasagna': 16,
'lasagne': 16, 'lebanese': 16, 'leftovers': 16, 'martini': 16, 'martinis': 16, 'mexican': 16, 'meze': 16, 'mezze': 16,
'mince': 16, 'moroccan': 16, 'mulled': 20, 'mussels': 16, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16,
'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'persian': 16, 'pho': 16, 'pie': 16, 'pies': 16,
'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16,
'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16, 'snifter': 16, 'soup': 16, 'spaghetti':
16, 'spritz': 16, 'stall': 123, 'stand': 123, 'stew': 16, 'tacos': 16, 'tagine': 16, 'thai': 16, 'toasties': 16,
'turkish': 16, 'vietnamese': 16, 'waffles': 16}, {'<them>': 182, 'N': 185, 'a': 186, 'an': 187, 'bacon': 24, 'bao':
16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16,
'chinese': 16, 'cider': 16, 'couscous': 16, 'croissants': 16, 'dumplings': 16, 'ethiopian': 16, 'fajitas': 16,
'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'greek': 16, 'grub': 16, 'gyros': 16,
'haggis': 16, 'half': 16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lamb': 16, 'lasagna': 16,
'lasagne': 16, 'lebanese': 16, 'leftovers': 16, 'martini': 16, 'martinis': 16, 'mexican': 16, 'meze': 16, 'mezze': 16,
'mince': 16, 'moroccan': 16, 'mulled': 20, 'mussels': 16, 'my': 188, 'negroni': 16, 'negronis': 16, 'nightcap': 16,
'nosh': 16, 'our': 188, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'persian': 16, 'pho':
16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16,
'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16,
'snifter': 16, 'some': 187, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'thai':
16, 'the': 189, 'toasties': 16, 'turkish': 16, 'vietnamese': 16, 'waffles': 16}, {'': (8, 'meeting'), 'at': 0},
{'over': 191}, {'tea': 16}, {'visit': 0}, {'on': 37, 'with': 37}, {'up': 195}, {'antiques': 46, 'art': 46, 'back': 47,
'boardroom': 0, 'book': 46, 'chambers': 0, 'christmas': 46, 'craft': 46, 'depot': 0, 'easter': 46, 'kitchen': 48,
'lab': 0, 'makers': 46, 'mill': 0, 'office': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor': 49,
'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50, 'valentine': 51, 'valentines': 46, 'vintage': 46,
'warehouse': 0, 'works': 0}, {'back': 47, 'boardroom': 0, 'chambers': 0, 'depot': 0, 'kitchen': 48, 'lab': 0, 'mill':
0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor': 49, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test':
50, 'warehouse': 0, 'works': 0}, {'s': 198}, {'room': 0}, {'back': 47, 'boardroom': 0, 'chambers': 0, 'club': 1,
'clubhouse': 0, 'depot': 0, 'kitchen': 48, 'lab': 0, 'meeting': 200, 'mill': 0, 'office': 0, 'plant': 0, 'practice':
0, 'premises': 0, 'showroom': 0, 'solicitor': 49, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50,
'warehouse': 0, 'works': 0}, {'antiques': 46, 'art': 46, 'back': 47, 'boardroom': 0, 'book': 46, 'chambers': 0,
'christmas': 46, 'club': 1, 'clubhouse': 0, 'craft': 46, 'depot': 0, 'easter': 46, 'kitchen': 48, 'lab': 0, 'makers':
46, 'meeting': 200, 'mill': 0, 'office': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'showroom': 0, 'solicitor': 49,
'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50, 'valentine': 51, 'valentines': 46, 'vintage': 46,
'warehouse': 0, 'works': 0}, {'queue': 7}, {'antiques': 46, 'art': 46, 'back': 47, 'badge': 203, 'boardroom': 0,
'book': 46, 'chambers': 0, 'christmas': 46, 'club': 1, 'clubhouse': 0, 'craft': 46, 'depot': 0, 'easter': 46,
'kitchen': 48, 'lab': 0, 'makers': 46, 'meeting': 200, 'mill': 0, 'office': 0, 'plant': 0, 'practice': 0, 'premises':
0, 'registration': 203, 'showroom': 0, 'solicitor': 49, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50,
'valentine': 51, 'valentines': 46, 'vintage': 46, 'warehouse': 0, 'works': 0}, {'<their>': 197, 'N': 199, 'a': 55,
'antiques': 46, 'art': 46, 'book': 46, 'christmas': 46, 'craft': 46, 'easter': 46, 'for': 44, 'her': 47, 'his': 47,
'makers': 46, 'my': 201, 'office': 0, 'our': 202, 'person': 0, 'the': 204, 'their': 47, 'valentine': 51, 'valentines':
46, 'vintage': 46}, {'<their>': 0, 'N': 49, 'a': 0, 'our': 0, 'the': 0}, {'': (0, 'intro')}, {'': (1, 'introduction'),
'd': 207}, {'': (1, 'introduction')}, {'off': 0}, {'party': 7}, {'ringing': 37}, {'be': 212}, {'': (4, 'meal'),
'break': 0, 'hour': 0}, {'a': 27, 'an': 27, 'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16,
'chilli': 16, 'couscous': 16, 'croissants': 16, 'dinner': 116, 'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish':
16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'lamb': 16, 'lasagna':
16, 'lasagne': 16, 'leftovers': 16, 'lunch': 116, 'meze': 16, 'mezze': 16, 'mince': 16, 'mussels': 16, 'my': 27,
'nosh': 16, 'our': 27, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16,
'raclette': 16, 'risotto': 16, 'sandwich': 16, 'sandwiches': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16,
'shawarma': 16, 'some': 27, 'soup': 16, 'spaghetti': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'the': 27, 'toasties':
16, 'waffles': 16}, {'a': 126, 'my': 126, 'our': 126, 'the': 126}, {'chai': 36}, {'up': 206}, {'': (8, 'meeting'),
'up': 7}, {'linkedin': 14, 'slack': 14, 'teams': 14}, {'': (5, 'message'), 'on': 220}, {'clip': 14, 'link': 14,
'photo': 14, 'pic': 14, 'picture': 14, 'video': 14}, {'a': 222, 'an': 222, 'some': 222, 'the': 222}, {'': (5,
'message'), 'a': 222, 'an': 222, 'me': 223, 'some': 222, 'the': 222, 'us': 223}, {'person': 0}, {'': (8, 'meeting'),
'in': 225}, {'moi': 16}, {'on': 220}, {'choma': 16}, {'to': 37, 'with': 37}, {'line': 230, 'phone': 230}, {'the':
231}, {'hours': 0, 'visit': 0}, {'for': 37, 'to': 37, 'with': 37}, {'for': 170, 'with': 170}, {'bar': 235, 'booth':
235, 'desk': 235, 'door': 235, 'stall': 235, 'stand': 235, 'till': 235}, {'...': 236, 'bar': 235, 'booth': 235,
'desk': 235, 'door': 235, 'stall': 235, 'stand': 235, 'till': 235}, {'with': 0}, {'': (2, 'call'), 'for': 37, 'to':
37, 'with': 37}, {'...': 236, 'bar': 235, 'blower': 37, 'booth': 235, 'desk': 235, 'door': 235, 'horn': 37, 'line':
239, 'stall': 235, 'stand': 235, 'till': 235, 'whiteboard': 0}, {'facetime': 37, 'hold': 234, 'my': 237, 'our': 237,
'site': 238, 'the': 240, 'video': 37, 'whatsapp': 14}, {'...': 15, 'postcard': 14, 'telegram': 14}, {'': (8,
'meeting'), 'one': 0}, {'one': 0, 'ones': 0}, {'of': 242, 'on': 243, 'one': 0, 'to': 244}, {'day': 7, 'evening': 7},
{'desk': 0, 'office': 0, 'shop': 0, 'studio': 0, 'workshop': 0, 'yard': 0}, {'s': 247}, {'<their>': 247, 'N': 248,
'my': 247, 'our': 247}, {'a': 162, 'an': 162, 'at': 249, 'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16,
'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'cider': 16, 'couscous': 16, 'croissants':
16, 'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'for': 44, 'fry': 25, 'full': 26,
'goulash': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16,
'leftovers': 16, 'martini': 16, 'martinis': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'mulled': 20, 'mussels': 16,
'my': 27, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'our': 27, 'ouzo': 16, 'oysters': 16, 'paella':
16, 'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto': 16, 'rum':
16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16,
'shawarma': 16, 'sherry': 16, 'snifter': 16, 'some': 162, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stew': 16,
'tacos': 16, 'tagine': 16, 'the': 162, 'to': 249, 'toasties': 16, 'waffles': 16}, {'evening': 0}, {'soup': 16}, {'':
(2, 'call'), 'call': 37, 'calls': 37, 'conversation': 37}, {'<them>': 37, 'N': 37, 'my': 37}, {'from': 14}, {'': (5,
'message'), '<them>': 153, 'N': 153, 'me': 153, 'us': 153}, {'meeting': 0, 'session': 0}, {'my': 140, 'our': 140,
'see': 0, 'the': 140}, {'at': 141, 'into': 141, 'to': 258}, {'N': 49, 'my': 140, 'our': 140, 'see': 0, 'the': 140},
{'at': 141, 'into': 141, 'to': 260}, {'at': 141, 'by': 259, 'down': 145, 'in': 259, 'into': 141, 'out': 145, 'over':
261, 'round': 261, 'to': 141, 'up': 145}, {'of': 117}, {'yam': 16}, {'wow': 0}, {'puff': 16}, {'ping': 14}, {'note':
14, 'reply': 14, 'response': 14}, {'<them>': 14, 'N': 14}, {'a': 268, 'from': 269}, {'vous': 0}, {'meeting': 0, 'w':
86, 'with': 86}, {'race': 7, 'show': 7}, {'': (4, 'meal'), 'dinner': 16}, {'at': 249, 'for': 44, 'to': 249}, {'and':
86}, {'N': 276}, {'<their>': 0, 'my': 0, 'our': 0, 'the': 0}, {'and': 86, 'at': 278, 'in': 278}, {'N': 279},
{'between': 86, 'down': 0, 'w': 277, 'with': 280}, {'in': 225}, {'<them>': 282}, {'clip': 14, 'clips': 14, 'gif': 14,
'link': 14, 'meme': 14, 'memes': 14, 'photo': 14, 'photos': 14, 'pic': 14, 'pics': 14, 'picture': 14, 'pictures': 14,
'recording': 14, 'screenshot': 14, 'selfie': 14, 'video': 14, 'videos': 14}, {'...': 284, 'clip': 14, 'clips': 14,
'gif': 14, 'link': 14, 'meme': 14, 'memes': 14, 'photo': 14, 'photos': 14, 'pic': 14, 'pics': 14, 'picture': 14,
'pictures': 14, 'recording': 14, 'screenshot': 14, 'selfie': 14, 'video': 14, 'videos': 14}, {'0': 285, 'a': 285,
'an': 285, 'her': 285, 'his': 285, 'some': 285, 'the': 285, 'three': 285, 'two': 285}, {'0': 285, '<them>': 286, 'N':
286, 'a': 285, 'an': 285, 'her': 285, 'his': 285, 'me': 286, 'on': 286, 'over': 286, 'some': 285, 'the': 285, 'three':
285, 'two': 285, 'us': 286}, {'bacon': 24, 'bao': 16, 'booth': 123, 'bratwurst': 16, 'burritos': 16, 'casserole': 16,
'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'cider': 16, 'couscous': 16, 'croissants': 16, 'dumplings':
16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'grub': 16, 'gyros':
16, 'haggis': 16, 'half': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16, 'martini': 16, 'martinis':
16, 'meze': 16, 'mezze': 16, 'mince': 16, 'mulled': 20, 'mussels': 16, 'negroni': 16, 'negronis': 16, 'nightcap': 16,
'nosh': 16, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16,
'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16,
'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16, 'snifter': 16, 'soup': 16, 'spaghetti':
16, 'spritz': 16, 'stall': 123, 'stand': 123, 'stew': 16, 'tacos': 16, 'tagine': 16, 'toasties': 16, 'waffles': 16},
{'a': 288, 'an': 162, 'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'cava': 16,
'champagne': 16, 'cheeky': 19, 'chilli': 16, 'cider': 16, 'couscous': 16, 'croissants': 16, 'dumplings': 16,
'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'grub': 16, 'gyros': 16,
'haggis': 16, 'half': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16, 'martini': 16, 'martinis': 16,
'meze': 16, 'mezze': 16, 'mince': 16, 'mulled': 20, 'mussels': 16, 'my': 188, 'negroni': 16, 'negronis': 16,
'nightcap': 16, 'nosh': 16, 'our': 188, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'pho':
16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16,
'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16,
'snifter': 16, 'some': 162, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'the':
288, 'toasties': 16, 'waffles': 16}, {'down': 0}, {'visit': 0, 'walk': 0}, {'between': 86, 'w': 277, 'with': 280},
{'': (2, 'call'), 'call': 37}, {'chops': 16}, {'bag': 16}, {'phone': 37}, {'by': 296, 'in': 225}, {'day': 7},
{'planning': 0, 'review': 0}, {'up': 0}, {'committee': 0, 'group': 0}, {'roast': 16}, {'four': 16, 'three': 16, 'two':
16}, {'booked': 16, 'for': 303}, {'meal': 16}, {'a': 305, 'eat': 16, 'food': 16, 'grub': 16, 'nosh': 16, 'steak': 16,
'supper': 16}, {'for': 306, 'to': 306}, {'for': 306, 'out': 307, 'to': 306}, {'<them>': 308, 'N': 308}, {'cake': 36},
{'': (3, 'coffee'), 'and': 310}, {'': (2, 'call'), 'conversation': 37}, {'tete': 0}, {'a': 313}, {'': (5, 'message'),
'message': 14, 'messages': 14}, {'reception': 30}, {'hq': 0, 'office': 0, 'offices': 0}, {'back': 47, 'boardroom': 0,
'chambers': 0, 'depot': 0, 'hq': 0, 'kitchen': 48, 'lab': 0, 'mill': 0, 'office': 0, 'offices': 0, 'plant': 0,
'practice': 0, 'premises': 0, 'solicitor': 49, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50, 'warehouse':
0, 'works': 0}, {'<their>': 198, 'N': 199, 'her': 317, 'his': 317, 'my': 198, 'our': 318, 'reception': 30, 'the': 198,
'their': 317}, {'<them>': 308, 'N': 308, 'a': 126, 'my': 126, 'our': 126, 'the': 126}, {'hall': 7}, {'day': 7, 'fair':
7, 'show': 7}, {'a': 305, 'breakfast': 16, 'dinner': 16, 'drink': 16, 'eat': 16, 'food': 16, 'grub': 16, 'lunch': 16,
'meal': 16, 'nosh': 16, 'pint': 16, 'steak': 16, 'supper': 16}, {'a': 70, 'an': 70, 'breakfast': 16, 'dinner': 16,
'drink': 16, 'for': 306, 'lunch': 16, 'meal': 16, 'out': 307, 'pint': 16, 'supper': 16, 'to': 323}, {'<them>': 324,
'N': 324, 'me': 71, 'us': 71}, {'a': 27, 'an': 27, 'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16,
'casserole': 16, 'chilli': 16, 'couscous': 16, 'croissants': 16, 'dumplings': 16, 'fajitas': 16, 'falafel': 16,
'fish': 16, 'fondue': 16, 'for': 44, 'fry': 25, 'full': 26, 'goulash': 16, 'grub': 16, 'gyros': 16, 'haggis': 16,
'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'mussels': 16, 'my':
27, 'nosh': 16, 'our': 27, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16,
'raclette': 16, 'risotto': 16, 'sandwich': 16, 'sandwiches': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16,
'shawarma': 16, 'some': 27, 'soup': 16, 'spaghetti': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'the': 27, 'toasties':
16, 'waffles': 16}, {'': (2, 'call'), 'call': 37, 'chat': 37}, {'from': 37}, {'message': 14, 'note': 14, 'noted': 14,
'notes': 14}, {'': (8, 'meeting'), 'of': 0}, {'through': 330}, {'round': 206}, {'after': 39, 'at': 94, 'by': 102,
'in': 110, 'into': 94, 'just': 40, 'only': 40, 'over': 102, 'round': 102, 'to': 94}, {'app': 14}, {'': (7, 'event'),
'reception': 7}, {'': (8, 'meeting'), 'review': 0}, {'...': 171, 'to': 144}, {'a': 125, 'an': 125, 'chinese': 16,
'down': 145, 'ethiopian': 16, 'greek': 16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16,
'mexican': 16, 'moroccan': 16, 'out': 145, 'over': 337, 'persian': 16, 'round': 145, 'some': 125, 'thai': 16, 'the':
125, 'through': 172, 'turkish': 16, 'up': 145, 'vietnamese': 16}, {'': (5, 'message'), 'call': 37, 'video': 37},
{'group': 0, 'session': 0}, {'$': 11, '1': 13, '121': 0, '1on1': 0, 'a': 31, 'abendessen': 16, 'agm': 32, 'akara': 16,
'all': 35, 'almuerzo': 16, 'amala': 16, 'americano': 36, 'americanos': 36, 'angerufen': 37, 'annual': 38, 'aperitif':
16, 'apero': 16, 'appointment': 0, 'appraisal': 0, 'appraisals': 0, 'appt': 0, 'are': 41, 'arepas': 16, 'around': 45,
'asado': 16, 'asun': 16, 'at': 60, 'ate': 62, 'awards': 7, 'bacon': 63, 'barbecue': 16, 'barbie': 16, 'barcamp': 7,
'bbq': 16, 'be': 64, 'been': 64, 'beer': 16, 'beers': 16, 'bev': 16, 'bevs': 16, 'bevvies': 16, 'bevvy': 16, 'bfast':
16, 'bibimbap': 16, 'biryani': 16, 'bite': 65, 'bkfst': 16, 'blower': 37, 'board': 66, 'boerewors': 16, 'booked': 68,
'borscht': 16, 'both': 69, 'bought': 72, 'bowl': 73, 'bowls': 29, 'boxty': 16, 'braai': 16, 'breakfast': 16,
'breakout': 7, 'brekkie': 16, 'brekky': 16, 'brew': 36, 'brunch': 16, 'brunched': 74, 'bunny': 75, 'burger': 16,
'burgers': 16, 'buzzed': 37, 'by': 77, 'cafe': 36, 'caled': 37, 'call': 37, 'called': 90, 'calling': 37, 'calls': 37,
'came': 103, 'cappuccino': 36, 'cappuccinos': 36, 'carvery': 16, 'case': 104, 'catch': 106, 'cawl': 16, 'cc': 107,
'ccd': 76, 'cena': 16, 'ceviche': 16, 'chai': 36, 'check': 108, 'checkin': 0, 'chippy': 16, 'chowder': 16,
'cocktails': 16, 'coddle': 16, 'code': 38, 'cofee': 36, 'coffe': 36, 'coffee': 109, 'coffees': 36, 'cofffee': 36,
'come': 111, 'comida': 16, 'committee': 0, 'con': 112, 'concall': 37, 'conclave': 7, 'conf': 113, 'confab': 0,
'conference': 113, 'congee': 16, 'congress': 7, 'consultation': 0, 'cooked': 115, 'cooking': 116, 'cooks': 116,
'cream': 117, 'cup': 119, 'cuppa': 36, 'cuppas': 36, 'curry': 16, 'debrief': 0, 'dejeuner': 16, 'demo': 120,
'demoday': 7, 'demonstration': 0, 'design': 38, 'deskside': 0, 'dial': 121, 'dialed': 121, 'dialled': 122, 'did': 127,
'dim': 128, 'dine': 74, 'dined': 129, 'diner': 16, 'dining': 16, 'dinner': 16, 'dinners': 16, 'discord': 14, 'dm':
130, 'dmed': 14, 'dms': 14, 'doing': 131, 'dosa': 16, 'down': 45, 'dram': 16, 'drams': 16, 'drank': 132, 'drink': 134,
'drinks': 135, 'dropped': 143, 'drove': 146, 'dry': 147, 'dumplings': 16, 'e': 148, 'eat': 131, 'eaten': 16, 'eating':
16, 'ebr': 0, 'egm': 0, 'egusi': 16, 'elevenses': 36, 'email': 149, 'emailed': 76, 'emailing': 76, 'emails': 76,
'empanadas': 16, 'espresso': 36, 'event': 7, 'expo': 7, 'f2f': 0, 'face': 151, 'facetime': 37, 'facetimed': 37,
'facetiming': 37, 'feasted': 74, 'fed': 152, 'festival': 7, 'fika': 36, 'filter': 133, 'fired': 154, 'fireside': 155,
'fish': 157, 'fitting': 0, 'flat': 158, 'for': 166, 'fruhstuck': 16, 'gala': 7, 'gave': 169, 'getroffen': 0, 'gin':
16, 'glass': 23, 'glasses': 23, 'gmeet': 37, 'going': 173, 'gone': 173, 'google': 174, 'got': 179, 'grabbed': 131,
'hackathon': 7, 'had': 190, 'hand': 192, 'handover': 0, 'hangout': 37, 'headed': 146, 'high': 193, 'home': 194,
'hotpot': 16, 'house': 194, 'huddle': 0, 'hung': 196, 'imessage': 14, 'in': 205, 'inbox': 76, 'induction': 0,
'injera': 16, 'inspect': 206, 'inspected': 206, 'inspecting': 206, 'inspection': 0, 'insta': 14, 'instagram': 14,
'interview': 0, 'intro': 208, 'introd': 207, 'introduced': 207, 'introducing': 207, 'introduction': 209, 'introed':
207, 'introing': 207, 'investor': 105, 'is': 41, 'jollof': 16, 'kaffee': 36, 'kebab': 16, 'kebabs': 16, 'keynote': 7,
'kick': 210, 'kickoff': 0, 'kimchi': 16, 'laksa': 16, 'latte': 36, 'lattes': 36, 'launch': 211, 'linkedin': 14, 'll':
213, 'lnch': 16, 'lunch': 214, 'lunched': 16, 'lunches': 16, 'made': 215, 'mail': 149, 'mailed': 76, 'mails': 76,
'manned': 216, 'masala': 217, 'mbr': 0, 'meal': 16, 'measured': 218, 'meating': 0, 'meet': 219, 'meeting': 0,
'meetings': 0, 'meetup': 7, 'message': 221, 'messaged': 224, 'messages': 14, 'messaging': 14, 'messe': 7, 'met': 226,
'metting': 0, 'mittagessen': 16, 'mocha': 36, 'moi': 227, 'monthly': 38, 'msg': 14, 'msgd': 14, 'mtg': 0, 'mtgs': 0,
'nasi': 16, 'natter': 0, 'nipped': 146, 'nkwobi': 16, 'noodles': 16, 'note': 228, 'nyama': 229, 'off': 232, 'office':
233, 'offsite': 0, 'on': 241, 'one': 245, 'open': 246, 'out': 45, 'over': 250, 'owed': 72, 'panel': 7, 'parents': 251,
'partner': 105, 'party': 7, 'pepper': 252, 'performance': 38, 'phone': 253, 'phonecall': 37, 'phoned': 37, 'phones':
37, 'phoning': 254, 'picnic': 16, 'pierogi': 16, 'ping': 255, 'pinged': 256, 'pings': 14, 'pint': 16, 'pints': 16,
'pitch': 105, 'pizza': 16, 'planning': 257, 'plate': 73, 'popped': 262, 'pot': 263, 'pounded': 264, 'pow': 265,
'powwow': 0, 'probation': 0, 'product': 38, 'progress': 38, 'project': 38, 'prosecco': 16, 'puff': 266, 'qbr': 0,
'quarterly': 38, 'quick': 267, 'ramen': 16, 'ran': 216, 'rang': 37, 'received': 270, 'rendang': 16, 'rendez': 271,
'rendezvous': 0, 'retreat': 7, 'retro': 0, 'review': 272, 'ringing': 254, 'road': 273, 'roadshow': 7, 'roast': 274,
'round': 275, 's': 41, 'sat': 281, 'satay': 16, 'saw': 283, 'school': 194, 'scran': 16, 'scrum': 0, 'sent': 287,
'session': 0, 'shared': 289, 'shawarma': 16, 'shot': 154, 'shouted': 72, 'signal': 14, 'sipped': 22, 'sit': 290,
'site': 291, 'sitting': 292, 'skype': 293, 'skyped': 37, 'skyping': 37, 'slack': 14, 'slacked': 14, 'small': 294,
'smoko': 36, 'sms': 130, 'some': 28, 'spends': 172, 'spent': 172, 'spice': 295, 'spoke': 297, 'spoken': 282, 'sports':
298, 'sprint': 299, 'staffed': 216, 'stand': 300, 'standup': 0, 'steak': 16, 'steerco': 0, 'steering': 301, 'stood':
72, 'summit': 7, 'sunday': 302, 'sundowner': 16, 'sundowners': 16, 'supped': 74, 'supper': 16, 'sushi': 16, 'suya':
16, 'sync': 0, 'synced': 0, 'table': 304, 'takeaway': 16, 'taken': 309, 'taking': 309, 'tapas': 16, 'tea': 311,
'teams': 293, 'tel': 112, 'telco': 112, 'telcon': 37, 'telecon': 37, 'telefonat': 37, 'telefoniert': 37, 'telegram':
14, 'telephone': 312, 'telephoned': 37, 'tete': 314, 'text': 315, 'texted': 224, 'texting': 14, 'texts': 14, 'thali':
16, 'the': 316, 'tiffin': 16, 'to': 319, 'toastie': 16, 'took': 320, 'tour': 0, 'toured': 206, 'town': 321, 'trade':
322, 'treated': 325, 'treating': 309, 'treffen': 0, 'tweeted': 14, 'txt': 14, 'txtd': 14, 'txted': 14, 'txting': 14,
'ugali': 16, 'up': 326, 'vc': 112, 'video': 327, 'videocall': 37, 'viewed': 206, 'viewing': 0, 'viewings': 0, 'visit':
0, 'visits': 0, 'vm': 328, 'vn': 255, 'voice': 329, 'voicemail': 37, 'voicenote': 14, 'voicenoted': 14, 'wa': 14,
'walk': 331, 'walked': 332, 'walkthrough': 0, 'wapp': 14, 'was': 333, 'wats': 334, 'webex': 37, 'webinar': 7,
'wechat': 14, 'wedding': 335, 'weekly': 336, 'went': 338, 'were': 333, 'whats': 334, 'whatsapp': 339, 'whatsapped':
224, 'whatsapping': 14, 'whatsapps': 14, 'whisky': 16, 'wine': 16, 'wined': 152, 'working': 340, 'workshop': 7,
'zoom': 293, 'zoomed': 37, 'zooming': 37}]

