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
'practiced': 33, 'practised': 33, 'prayed': 25, 'prepared': 33, 'prepped': 33, 'remembered': 25, 'reminisced': 25,
'started': 33, 'thought': 25, 've': 36, 'was': 34, 'worked': 33, 'worried': 25, 'wrapped': 33}, {'': (0, 'missed')},
{'awaited': 38, 'missing': 38, 'outstanding': 38, 'overdue': 38, 'pending': 38, 'unpaid': 38}, {'awaited': 38,
'missing': 38, 'outstanding': 38, 'overdue': 38, 'pending': 38, 'still': 39, 'unpaid': 38}, {'are': 40, 'is': 40,
'remain': 40, 'remains': 40, 'still': 40}, {'N': 41}, {'from': 42}, {'<bid>': 0}, {'^': 44}, {':': 45}, {'': (7,
'waiting')}, {'<until>': 47, 'D': 47}, {'us': 48}, {'here': 48, 'ready': 48, 'with': 49}, {'arrive': 48, 'be': 50,
'come': 48, 'coming': 48, 'follow': 48, 'land': 48}, {'arrive': 48, 'be': 50, 'come': 48, 'coming': 48, 'follow': 48,
'land': 48, 'to': 51}, {'is': 52, 'll': 51, 'should': 51, 'will': 51}, {'<them>': 48, 'N': 48}, {'from': 54}, {'post':
55}, {'the': 56}, {'way': 55}, {'its': 58, 'the': 58}, {'arriving': 55, 'coming': 55, 'due': 55, 'in': 57, 'landing':
55, 'on': 59}, {'<owed_thing>': 53, 'are': 60, 'is': 60, 's': 60}, {'D': 47}, {'D': 47, 'by': 62, 'for': 62, 'in': 62,
'on': 62}, {'<them>': 62, 'N': 62}, {'D': 47, 'before': 47, 'till': 47, 'until': 47}, {'D': 47, 'back': 65, 'before':
47, 'due': 65, 'in': 65, 'ready': 65, 'till': 47, 'until': 47}, {'follow': 63}, {'arrives': 63, 'awaited': 63,
'coming': 63, 'due': 63, 'expected': 63, 'follows': 63, 'from': 64, 'is': 52, 'lands': 63, 'll': 51, 'not': 66, 'off':
64, 'promised': 63, 'should': 51, 'to': 67, 'will': 51}, {'back': 62, 'sent': 62, 'signed': 62}, {'us': 62},
{'arrive': 62, 'be': 69, 'come': 62, 'follow': 62, 'land': 62, 'reach': 70}, {'to': 71}, {'sheet': 72}, {'...': 61,
'<owed_thing>': 68, 'agreement': 72, 'answer': 72, 'contract': 72, 'copy': 72, 'decision': 72, 'deck': 72, 'docs': 72,
'documents': 72, 'draft': 72, 'feedback': 72, 'figures': 72, 'invoice': 72, 'list': 72, 'numbers': 72, 'offer': 72,
'order': 72, 'paperwork': 72, 'payment': 72, 'po': 72, 'proposal': 72, 'quote': 72, 'report': 72, 'samples': 72,
'specs': 72, 'term': 73}, {'arrives': 63, 'awaited': 63, 'coming': 63, 'due': 63, 'expected': 63, 'follows': 63,
'lands': 63, 'promised': 63}, {'<owed_thing>': 75}, {'^': 76}, {'<owed_thing>': 75, 'agreement': 72, 'answer': 72,
'contract': 72, 'copy': 72, 'decision': 72, 'deck': 72, 'docs': 72, 'documents': 72, 'draft': 72, 'feedback': 72,
'figures': 72, 'invoice': 72, 'list': 72, 'numbers': 72, 'offer': 72, 'order': 72, 'paperwork': 72, 'payment': 72,
'po': 72, 'proposal': 72, 'quote': 72, 'report': 72, 'samples': 72, 'specs': 72, 'term': 73}, {'^': 78}, {'...': 43,
'<view>': 46, '^': 74, 'blood': 77, 'final': 79, 'first': 79, 'full': 77, 'lab': 77, 'new': 77, 'revised': 77,
'second': 77, 'signed': 79, 'test': 77}, {'': (5, 'mine')}, {'<until>': 81}, {'it': 82, 'one': 82, 'that': 82, 'them':
82}, {'^': 83}, {'have': 84}, {'getting': 84}, {'get': 84, 'have': 84, 'receive': 84, 'see': 84}, {'apply': 0, 'ask':
0, 'be': 0, 'buy': 0, 'call': 0, 'charge': 0, 'check': 0, 'cut': 0, 'drop': 0, 'fill': 0, 'find': 0, 'fire': 0,
'focus': 0, 'follow': 0, 'forget': 0, 'get': 0, 'go': 0, 'hand': 0, 'have': 0, 'hire': 0, 'hold': 0, 'keep': 0,
'learn': 0, 'leave': 0, 'let': 0, 'look': 0, 'make': 0, 'move': 0, 'never': 0, 'not': 0, 'pass': 0, 'pay': 0, 'phone':
0, 'play': 0, 'put': 0, 'read': 0, 'ring': 0, 'save': 0, 'see': 0, 'sell': 0, 'set': 0, 'sleep': 0, 'start': 0,
'stick': 0, 'stop': 0, 'take': 0, 'talk': 0, 'think': 0, 'try': 0, 'wait': 0, 'work': 0, 'write': 0}, {'^': 88},
{'to': 89}, {'can': 85, 'get': 84, 'gets': 84, 'is': 86, 'll': 87, 'reckons': 90, 's': 86, 'said': 90, 'says': 90,
'sez': 90, 'thinks': 90, 'will': 87}, {'^': 0}, {':': 92}, {'...': 93}, {'by': 94, 'on': 94, 'over': 94, 'via': 94},
{'N': 95}, {':': 45, 'from': 96}, {'N': 0}, {'to': 98}, {'<bid>': 0, '<imperative>': 0, 'ask': 98, 'call': 98, 'meet':
98, 'ring': 98, 'see': 98, 'speak': 99, 'talk': 99, 'whatever': 2}, {'^': 100}, {'<until>': 38, 'D': 38, 'all': 38,
'from': 38, 'till': 38, 'today': 38, 'until': 38, 'with': 38}, {'': (6, 'theirs')}, {'<to_do>': 103}, {'^': 104},
{'to': 105}, {'down': 106, 'due': 106, 'meant': 106, 'supposed': 106}, {'place': 18}, {'mine': 18, 'my': 108, 'our':
108, 'ours': 18, 'us': 18}, {'to': 109}, {'at': 109, 'to': 109}, {'are': 107, 'at': 109, 'is': 107, 'over': 110,
'round': 111, 's': 107, 'to': 109}, {'N': 112}, {'in': 0}, {'it': 114}, {'sure': 0}, {'<bid>': 0, 'ask': 0, 'call': 0,
'get': 115, 'give': 0, 'go': 0, 'leave': 0, 'let': 0, 'make': 116, 'put': 0, 'see': 0, 'take': 0, 'talk': 0, 'think':
0, 'whatever': 0, 'write': 0}, {'^': 117}, {':': 118}, {'...': 119, 'mine': 18, 'my': 108, 'our': 108, 'ours': 18,
'us': 18}, {'...': 119}, {'mind': 22}, {'my': 122}, {'on': 123}, {'...': 124, 'on': 123}, {'been': 125}, {'to': 105,
'with': 38}, {'bed': 38}, {'low': 38, 'up': 38}, {'<until>': 38, 'D': 38, 'all': 38, 'from': 38, 'till': 38, 'today':
38, 'until': 38, 'w': 38, 'with': 38}, {'office': 102}, {'office': 102, 'the': 131}, {'of': 132}, {'weather': 38},
{'the': 134}, {'...': 124, 'abroad': 102, 'away': 102, 'down': 127, 'due': 106, 'in': 128, 'laid': 129, 'meant': 106,
'off': 130, 'on': 123, 'ooo': 102, 'out': 133, 'poorly': 38, 'supposed': 106, 'traveling': 102, 'travelling': 102,
'under': 135}, {'...': 119, 'to': 109}, {'D': 28}, {'are': 138, 'falls': 138, 'is': 138, 's': 138}, {'...': 139},
{'at': 140, 'for': 140, 'in': 140, 'with': 140}, {'<their_day>': 141, 'on': 123}, {'are': 138, 'at': 140, 'falls':
138, 'for': 140, 'in': 140, 'is': 138, 's': 138, 'with': 140}, {'come': 47}, {'awaited': 47, 'due': 47, 'outstanding':
47, 'overdue': 47, 'pending': 47, 'to': 144}, {'awaited': 47, 'due': 47, 'outstanding': 47, 'overdue': 47, 'pending':
47, 'still': 145, 'to': 144}, {'are': 146, 'awaited': 47, 'due': 47, 'is': 146, 'outstanding': 47, 'overdue': 47,
'pending': 47, 's': 146, 'still': 145, 'to': 144}, {'<owed_thing>': 147}, {'...': 17}, {'for': 149, 'out': 149,
'over': 149, 'round': 149, 'to': 149}, {'me': 150, 'us': 150}, {'...': 17, 'a': 149, 'my': 149, 'our': 149, 'the':
149}, {'up': 152}, {'arrange': 152, 'book': 152, 'confirm': 152, 'fix': 152, 'plan': 152, 'propose': 152, 'schedule':
152, 'set': 153, 'suggest': 152}, {'to': 154}, {'touch': 155}, {'in': 156}, {'called': 155, 'emailed': 155, 'got':
157, 'mailed': 155, 'messaged': 155, 'phoned': 155, 'rang': 155, 'texted': 155, 'wrote': 155}, {'<their_day>': 141},
{'...': 159, '<their_day>': 143}, {'...': 159, '<their_day>': 143, 'to': 105}, {'...': 142, '<their_day>': 143, '^':
148, 'abroad': 102, 'asked': 151, 'assistant': 158, 'away': 102, 'been': 125, 'big': 160, 'court': 160, 'down': 127,
'driving': 160, 'due': 161, 'ea': 158, 'eye': 160, 'final': 160, 'first': 160, 'heart': 160, 'hip': 160, 'hospital':
160, 'in': 128, 'invited': 151, 'job': 160, 'knee': 160, 'laid': 129, 'last': 160, 'meant': 106, 'moving': 160, 'new':
160, 'next': 160, 'off': 130, 'office': 158, 'on': 123, 'ooo': 102, 'out': 133, 'pa': 158, 'poorly': 38, 'school':
160, 'second': 160, 'secretary': 158, 'sports': 160, 'start': 160, 'supposed': 106, 'team': 158, 'traveling': 102,
'travelling': 102, 'under': 135}, {'apply': 22, 'be': 22, 'come': 22, 'do': 22, 'get': 22, 'have': 22, 'join': 22,
'meet': 22, 'run': 22, 'see': 22, 'take': 22, 'try': 22}, {'^': 104, 'mine': 18, 'my': 108, 'our': 108, 'ours': 18,
'us': 18}, {'with': 38}, {'...': 124, 'abroad': 102, 'away': 102, 'down': 165, 'in': 128, 'laid': 129, 'off': 130,
'on': 123, 'ooo': 102, 'out': 133, 'poorly': 38, 'traveling': 102, 'travelling': 102, 'under': 135}, {':': 101,
'abroad': 102, 'and': 113, 'are': 107, 'at': 120, 'away': 102, 'by': 121, 'has': 126, 'in': 121, 'is': 136, 'keeps':
125, 'off': 102, 'on': 121, 'ooo': 102, 'out': 133, 'over': 137, 'round': 111, 's': 162, 'should': 163, 'to': 164,
'traveling': 102, 'travelling': 102, 'via': 121, 'was': 166}, {'<until>': 81, 'D': 81}, {'<them>': 168, 'N': 168},
{'to': 169}, {'<them>': 82, 'N': 82}, {'across': 170, 'back': 170, 'is': 52, 'll': 51, 'off': 170, 'out': 170, 'over':
170, 'should': 51, 'to': 171, 'will': 51}, {'<them>': 47, 'N': 47}, {'from': 173}, {'by': 173, 'from': 173, 'with':
173}, {'<me>': 62}, {'to': 176}, {'back': 177, 'from': 54, 'out': 177, 'over': 177, 'to': 176}, {'D': 81}, {'<them>':
179}, {'to': 180}, {'across': 181, 'back': 181, 'off': 181, 'on': 181, 'out': 181, 'over': 181}, {'me': 48, 'us': 48},
{'with': 183}, {'to': 183}, {'arrive': 184, 'be': 184, 'come': 185, 'get': 185, 'land': 184, 'reach': 183},
{'arriving': 55, 'awaited': 175, 'coming': 178, 'due': 55, 'going': 182, 'in': 57, 'landing': 55, 'on': 59,
'outstanding': 175, 'pending': 175, 'to': 186}, {'hands': 179, 'inbox': 179, 'letterbox': 179, 'mailbox': 179,
'postbox': 179}, {'<their>': 188}, {'back': 177, 'in': 189, 'out': 177, 'over': 177, 'to': 176}, {'': (7, 'waiting'),
'D': 47}, {'<them>': 191, 'N': 191}, {'by': 173, 'from': 192, 'with': 173}, {'back': 177, 'out': 177, 'over': 177,
'to': 176}, {'from': 192}, {'from': 192, 'to': 169}, {'<until>': 47}, {'<them>': 197, 'N': 197, 'me': 82, 'us': 82},
{'<me>': 62, '<them>': 168, 'N': 168}, {'to': 199}, {'<me>': 62, '<them>': 82, 'N': 82}, {'across': 170, 'back': 200,
'off': 170, 'out': 200, 'over': 200, 'round': 170, 'to': 201, 'up': 170}, {'across': 170, 'back': 170, 'off': 170,
'out': 170, 'over': 170, 'round': 170, 'up': 170}, {'across': 170, 'back': 170, 'off': 170, 'on': 181, 'out': 170,
'over': 170, 'round': 170, 'up': 170}, {'across': 181, 'back': 181, 'off': 181, 'on': 181, 'out': 181, 'over': 181,
'to': 169}, {'across': 170, 'back': 200, 'in': 189, 'off': 205, 'on': 181, 'out': 200, 'over': 200, 'round': 170,
'to': 199, 'up': 170}, {'in': 189}, {'across': 170, 'back': 170, 'off': 170, 'on': 181, 'out': 170, 'over': 170,
'round': 170, 'to': 169, 'up': 170}, {'<their>': 188, 'the': 56}, {'arriving': 55, 'awaited': 175, 'coming': 178,
'due': 55, 'going': 208, 'in': 209, 'landing': 55, 'off': 182, 'on': 59, 'outstanding': 175, 'pending': 175, 'to':
186}, {'desk': 179}, {'<their>': 211}, {'<them>': 179, 'me': 48, 'us': 48}, {'in': 189, 'on': 212, 'with': 213},
{'<me>': 62, 'me': 48, 'us': 48}, {'back': 177, 'out': 177, 'over': 177, 'to': 215}, {'in': 189, 'with': 183},
{'arrive': 184, 'be': 214, 'come': 216, 'get': 185, 'go': 208, 'land': 217, 'reach': 183}, {'': (4, 'needs_from_me')},
{'<until>': 219}, {'D': 47, 'by': 62, 'for': 62, 'from': 192, 'on': 62, 'to': 169}, {'awaited': 175, 'outstanding':
175, 'pending': 175}, {'<until>': 81, 'D': 81, 'end': 168, 'side': 168, 'team': 168}, {'me': 223, 'my': 223, 'our':
223, 'us': 223}, {'at': 224, 'by': 224, 'from': 224}, {'hands': 179, 'inbox': 179, 'letterbox': 179, 'mailbox': 179},
{'<their>': 226}, {'done': 225, 'given': 225, 'in': 227, 'mailed': 225, 'on': 212, 'provided': 225, 'sent': 225,
'shared': 225, 'submitted': 225, 'uploaded': 225, 'with': 213}, {'arrive': 184, 'be': 228, 'come': 185, 'get': 185,
'land': 184, 'reach': 183}, {'<owed_thing>': 172, '<until>': 174, 'are': 187, 'arrives': 190, 'awaited': 193, 'come':
194, 'comes': 194, 'coming': 195, 'due': 196, 'expected': 195, 'from': 198, 'gets': 202, 'getting': 203, 'go': 204,
'goes': 206, 'going': 204, 'hits': 207, 'is': 210, 'lands': 190, 'll': 218, 'outstanding': 175, 'owed': 170, 'owing':
170, 'pending': 175, 'please': 220, 'pls': 220, 'plz': 220, 'promised': 221, 's': 60, 'shall': 186, 'should': 186,
'still': 222, 'to': 229, 'will': 218}, {'<until>': 103}, {'...': 231}, {'to': 171}, {'drafting': 47, 'finishing': 47,
'preparing': 47, 'printing': 47, 'sending': 47, 'signing': 47}, {'are': 234, 'is': 234, 's': 234}, {'<them>': 62, 'N':
62, 'to': 169}, {'<them>': 168, 'N': 168, 'follow': 63}, {'...': 233, 'across': 170, 'arrives': 63, 'awaited': 63,
'back': 170, 'coming': 63, 'due': 63, 'expected': 63, 'follows': 63, 'from': 64, 'he': 235, 'is': 52, 'lands': 63,
'll': 51, 'not': 66, 'off': 236, 'out': 170, 'over': 170, 'promised': 63, 'she': 235, 'should': 51, 'they': 235, 'to':
237, 'will': 51}, {'...': 170}, {'N': 81}, {'to': 240}, {'promised': 47, 'reckons': 47, 'said': 47, 'says': 47,
'swears': 47}, {'$$': 47, '<they>': 242}, {'<until>': 243, 'D': 243}, {'D': 103}, {'<me>': 245}, {'D': 103, 'to':
246}, {'across': 247, 'back': 247, 'over': 247, 'round': 247}, {'...': 248}, {'<their>': 249, 'it': 249, 'me': 103,
'that': 249, 'the': 249, 'them': 249, 'us': 103}, {'with': 240}, {'<me>': 103, '<them>': 168, 'N': 168}, {'to': 252},
{'across': 170, 'back': 253, 'off': 170, 'out': 170, 'over': 170, 'to': 169}, {'...': 245, 'D': 103}, {'...': 170,
'to': 71}, {'me': 103, 'us': 103}, {'up': 251}, {'back': 241}, {'across': 170, 'back': 170, 'off': 170, 'out': 170,
'over': 170, 'to': 169}, {'<me>': 103}, {'to': 261}, {'back': 262, 'me': 103, 'us': 103}, {'...': 245}, {'me': 264,
'us': 264}, {'know': 103}, {'<me>': 266}, {'out': 241}, {'N': 81, 'arrive': 62, 'be': 69, 'come': 62, 'follow': 62,
'land': 62, 'reach': 70}, {'to': 269}, {'back': 262}, {'...': 230, '<give3>': 232, '<owed_thing>': 238, 'agreement':
72, 'amended': 239, 'answer': 72, 'apologise': 241, 'apologize': 241, 'ask': 240, 'back': 244, 'bringing': 250,
'chase': 240, 'check': 251, 'clean': 239, 'coming': 254, 'congratulate': 240, 'contract': 72, 'copy': 72, 'corrected':
239, 'decision': 72, 'deck': 72, 'delivers': 255, 'docs': 72, 'documents': 72, 'draft': 256, 'drafting': 257,
'drafts': 255, 'dropping': 250, 'emailing': 250, 'emails': 255, 'feedback': 72, 'figures': 72, 'final': 239,
'finding': 257, 'first': 239, 'follow': 258, 'forwarding': 250, 'forwards': 255, 'full': 239, 'get': 259, 'gets': 260,
'getting': 263, 'giving': 265, 'goes': 260, 'going': 260, 'introduce': 240, 'invite': 240, 'invoice': 72, 'lending':
257, 'letting': 267, 'list': 72, 'mails': 255, 'making': 265, 'my': 239, 'new': 239, 'numbers': 72, 'offer': 72,
'order': 72, 'our': 239, 'paperwork': 72, 'pay': 240, 'payment': 72, 'pays': 255, 'ping': 240, 'po': 72, 'posting':
250, 'pricing': 257, 'proper': 239, 'proposal': 72, 'quote': 72, 'quoting': 257, 'reach': 268, 'remind': 240,
'report': 270, 'reporting': 271, 'returns': 255, 'reverting': 271, 'revised': 239, 'revises': 255, 'samples': 72,
'send': 240, 'sending': 250, 'sends': 255, 'shares': 255, 'showing': 265, 'signed': 239, 'sorting': 257, 'specs': 72,
'tell': 240, 'telling': 265, 'term': 73, 'texting': 257, 'thank': 240, 'updated': 239, 'write': 240, 'writing': 265},
{'is': 52, 'll': 51, 'should': 51, 'to': 171, 'will': 51}, {'<owed_thing>': 273, 'are': 60, 'is': 60, 's': 60},
{'<them>': 82, 'N': 82, 'follow': 63}, {'...': 233, 'arrives': 63, 'awaited': 63, 'coming': 63, 'due': 63, 'expected':
63, 'follows': 63, 'from': 64, 'is': 52, 'lands': 63, 'll': 51, 'not': 66, 'off': 64, 'promised': 63, 'should': 51,
'to': 275, 'will': 51}, {'...': 274, '<owed_thing>': 276, 'agreement': 72, 'answer': 72, 'contract': 72, 'copy': 72,
'decision': 72, 'deck': 72, 'docs': 72, 'documents': 72, 'draft': 72, 'feedback': 72, 'figures': 72, 'invoice': 72,
'list': 72, 'numbers': 72, 'offer': 72, 'order': 72, 'paperwork': 72, 'payment': 72, 'po': 72, 'proposal': 72,
'quote': 72, 'report': 72, 'samples': 72, 'specs': 72, 'term': 73}, {'': (23, 'contact')}, {'N': 278}, {'from': 279},
{'...': 280, 'from': 279}, {'...': 43, '^': 277, 'blood': 77, 'card': 281, 'final': 79, 'first': 79, 'full': 77,
'lab': 77, 'letter': 281, 'new': 77, 'note': 281, 'parcel': 281, 'postcard': 281, 'revised': 77, 'second': 77,
'signed': 79, 'telegram': 281, 'test': 77}, {'of': 92}, {'favour': 283}, {'against': 92, 'for': 92, 'in': 284},
{'against': 92, 'firmly': 285, 'for': 92, 'in': 284, 'strongly': 285}, {'s': 47}, {'<their>': 47, 'N': 287}, {'^':
288}, {'^': 81}, {'<them>': 290, 'N': 290}, {'<did_free>': 14, 'owe': 291}, {'<owed_thing>': 53}, {'...': 293,
'<owed_thing>': 276, 'agreement': 72, 'answer': 72, 'contract': 72, 'copy': 72, 'decision': 72, 'deck': 72, 'docs':
72, 'documents': 72, 'draft': 72, 'feedback': 72, 'figures': 72, 'invoice': 72, 'list': 72, 'numbers': 72, 'offer':
72, 'order': 72, 'paperwork': 72, 'payment': 72, 'po': 72, 'proposal': 72, 'quote': 72, 'report': 72, 'samples': 72,
'specs': 72, 'term': 73}, {'...': 43, '^': 294, 'blood': 77, 'final': 79, 'first': 79, 'full': 77, 'lab': 77, 'new':
77, 'revised': 77, 'second': 77, 'signed': 79, 'test': 77}, {'N': 22}, {'about': 296, 'of': 296}, {'card': 281,
'letter': 281, 'note': 281, 'parcel': 281, 'postcard': 281, 'telegram': 281}, {'': (0, 'missed'), 'times': 38},
{'time': 38}, {'again': 38, 'both': 299, 'each': 300, 'every': 300, 'only': 38, 'twice': 38}, {'machine': 301},
{'<until>': 219, 'before': 219, 'by': 219, 'until': 219}, {'...': 303}, {'my': 304, 'our': 304}, {'^': 305},
{'<them>': 18, 'N': 18}, {'meet': 307, 'see': 307, 'visit': 307}, {'to': 308}, {'down': 309, 'out': 309, 'over': 309,
'round': 309, 'to': 308, 'up': 309}, {'<det>': 0, '<my>': 0, 'N': 0, 'all': 0, 'in': 0, 'it': 0, 'more': 0, 'off': 0,
'on': 0, 'out': 0, 'them': 0, 'up': 0}, {'<bid>': 0, '<bid_it>': 311}, {'^': 312}, {'^': 312, 'that': 45, 'to': 313},
{'^': 44, 'that': 45, 'to': 45}, {'reckons': 314, 'said': 314, 'says': 314, 'thinks': 315}, {'$$': 38}, {'tone': 317},
{'accounts': 28}, {'all': 319}, {'out': 286}, {'...': 17, 'D': 16, 'later': 16}, {'N': 322}, {'w': 323, 'with': 323},
{'up': 324}, {'^': 0, 'against': 92, 'firmly': 285, 'for': 92, 'in': 284, 'strongly': 285}, {'to': 149, 'w': 149,
'with': 149}, {'away': 327, 'back': 327, 'down': 327, 'out': 327, 'over': 327, 'round': 327, 'to': 149, 'up': 327,
'w': 149, 'with': 149}, {'...': 220, '<until>': 219}, {'approved': 329, 'back': 329, 'booked': 329, 'checked': 329,
'cleared': 329, 'delivered': 329, 'done': 329, 'filed': 329, 'finished': 329, 'fixed': 329, 'in': 329, 'paid': 329,
'posted': 329, 'printed': 329, 'ready': 329, 'returned': 329, 'reviewed': 329, 'sent': 329, 'settled': 329, 'signed':
329, 'sorted': 329}, {'...': 330}, {'all': 331, 'everything': 331, 'it': 331, 'my': 331, 'our': 331, 'that': 331,
'the': 331, 'them': 331, 'those': 331}, {'^': 332}, {'^': 44, 'like': 333}, {'owe': 291}, {'...': 46, ':': 45}, {'N':
336}, {'from': 337}, {'<them>': 18, 'N': 18, 'away': 327, 'back': 327, 'down': 327, 'out': 327, 'over': 327, 'round':
327, 'to': 149, 'up': 327, 'w': 149, 'with': 149}, {'$$': 38, 'tone': 317}, {'reckons': 315, 'said': 315, 'says': 315,
'thinks': 315}, {'<owed_thing>': 220}, {'...': 48, '<until>': 47, 'D': 47}, {'...': 342, '<their>': 343, 'a': 343,
'an': 343, 'everything': 343, 'it': 343, 'news': 343, 'that': 343, 'the': 343, 'them': 343, 'this': 343, 'word': 343},
{'...': 342}, {'^': 345}, {'^': 344, 'a': 346, 'an': 346}, {'<their>': 343, 'a': 343, 'an': 343, 'everything': 343,
'it': 343, 'news': 343, 'that': 343, 'the': 343, 'them': 343, 'this': 343, 'word': 343}, {'^': 348}, {'...': 220},
{'<until>': 219, 'D': 47}, {'...': 351, '<until>': 47, 'D': 47}, {'...': 342, '<owed_thing>': 329, '<their>': 343,
'a': 343, 'all': 350, 'an': 343, 'everything': 343, 'it': 343, 'my': 304, 'news': 343, 'our': 304, 'some': 350,
'that': 343, 'the': 352, 'them': 343, 'this': 343, 'those': 350, 'word': 343}, {'...': 342, '<owed_thing>': 329},
{'^': 354}, {'^': 353, 'a': 355, 'an': 355}, {'<until>': 219, 'approved': 329, 'back': 329, 'booked': 329, 'checked':
329, 'cleared': 329, 'delivered': 329, 'done': 329, 'filed': 329, 'finished': 329, 'fixed': 329, 'in': 329, 'paid':
329, 'posted': 329, 'printed': 329, 'ready': 329, 'returned': 329, 'reviewed': 329, 'sent': 329, 'settled': 329,
'signed': 329, 'sorted': 329}, {'...': 357}, {'<until>': 219, 'approved': 329, 'back': 329, 'before': 219, 'booked':
329, 'by': 219, 'checked': 329, 'cleared': 329, 'delivered': 329, 'done': 329, 'filed': 329, 'finished': 329, 'fixed':
329, 'in': 329, 'paid': 329, 'posted': 329, 'printed': 329, 'ready': 329, 'returned': 329, 'reviewed': 329, 'sent':
329, 'settled': 329, 'signed': 329, 'sorted': 329, 'until': 219}, {'...': 359}, {'...': 342, '<owed_thing>': 329,
'all': 358, 'everything': 331, 'it': 331, 'my': 360, 'our': 360, 'some': 350, 'that': 331, 'the': 358, 'them': 331,
'those': 358}, {'^': 361, 'a': 355, 'an': 355}, {'better': 0, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'nuts':
0, 'overpaying': 0, 'right': 0, 'silly': 0, 'stupid': 0, 'too': 0, 'undercharging': 0, 'underpricing': 0, 'wise': 0,
'wrong': 0}, {'^': 363}, {'be': 364}, {'am': 364, 'are': 364, 'd': 365, 'm': 364, 'were': 364, 'would': 365}, {'<i>':
366}, {'<i>': 366, 'that': 367}, {'saying': 28}, {'are': 369, 'say': 28}, {'': (13, 'talk'), 'are': 28, 'got': 28,
'had': 28, 'has': 28, 'is': 28, 'left': 28, 'might': 28, 'quit': 28, 's': 28, 'was': 28, 'were': 28, 'will': 28},
{'are': 28, 'got': 28, 'had': 28, 'has': 28, 'is': 28, 'left': 28, 'might': 28, 'quit': 28, 's': 28, 'was': 28,
'were': 28, 'will': 28}, {'': (13, 'talk'), '<they>': 372}, {'<they>': 371, 'it': 28, 'on': 28, 'that': 373},
{'<they>': 372}, {'<they>': 372, 'that': 375}, {'it': 28}, {'has': 377, 'is': 28}, {'answering': 302, 'answerphone':
301, 'vm': 301, 'voicemail': 301}, {'down': 18, 'in': 18, 'over': 18, 'round': 18, 'up': 18}, {'w': 149, 'with': 149},
{'call': 381, 'meeting': 381}, {'N': 380, 'a': 382, 'breakfast': 381, 'brunch': 381, 'coffee': 381, 'dinner': 381,
'drinks': 381, 'lunch': 381, 'tea': 381}, {'...': 17, 'meet': 307, 'see': 307, 'visit': 307}, {'to': 384, 'w': 149,
'with': 149}, {'away': 327, 'back': 327, 'down': 385, 'out': 385, 'over': 385, 'round': 385, 'to': 384, 'up': 385,
'w': 149, 'with': 149}, {'<verb3>': 28}, {'': (13, 'talk'), 'N': 28}, {'<they>': 28, 'N': 387, 'it': 28, 'on': 28,
'that': 388}, {'': (13, 'talk'), '<they>': 372, 'N': 28}, {'<they>': 371, 'N': 387, 'it': 28, 'on': 28, 'that': 390},
{'<they>': 28, 'it': 28, 'on': 28, 'that': 28}, {'^': 148}, {'<they>': 22}, {'have': 349}, {'<they>': 22, 'that': 394,
'to': 395}, {'<they>': 22, 'that': 394}, {'<they>': 28}, {'did': 398, 'does': 398, 'has': 398, 'is': 398, 'was': 398,
'will': 398}, {'hear': 62}, {'^': 400}, {'...': 168}, {'<giveinf>': 402, '<redo>': 402, '<to_do>': 402}, {'^': 403},
{'gather': 28, 'hear': 28, 'll': 401, 'to': 404, 'understand': 28}, {'': (15, 'gave:intro')}, {'N': 406}, {'N': 407},
{'off': 317}, {'busy': 317, 'dead': 317, 'engaged': 317, 'switched': 409}, {'busy': 317, 'dead': 317, 'engaged': 317,
'is': 410, 's': 410, 'seems': 28, 'switched': 409, 'was': 410}, {'bringing': 257, 'drafting': 257, 'dropping': 257,
'emailing': 257, 'finding': 257, 'forwarding': 257, 'getting': 257, 'giving': 265, 'lending': 257, 'making': 265,
'posting': 257, 'pricing': 257, 'quoting': 257, 'sending': 257, 'showing': 265, 'sorting': 257, 'telling': 265,
'texting': 257, 'writing': 265}, {'my': 219, 'our': 219}, {'^': 413}, {'^': 412, 'answering': 302, 'answerphone': 301,
'needs': 414, 'reckons': 314, 'said': 314, 'says': 314, 'thinks': 315, 'vm': 301, 'voicemail': 301}, {'has': 377},
{'whole': 38}, {'$$': 38, 'again': 38, 'all': 38, 'both': 38, 'each': 38, 'every': 38, 'for': 38, 'still': 38, 'the':
417}, {'again': 38, 'all': 38, 'both': 38, 'each': 38, 'every': 38, 'for': 38, 'still': 38, 'the': 417}, {'busy': 418,
'dead': 418, 'engaged': 418, 'off': 419, 'switched': 409}, {'busy': 418, 'dead': 418, 'engaged': 418, 'is': 420,
'off': 419, 's': 420, 'switched': 409, 'was': 420}, {'like': 28}, {'says': 28}, {'to': 404}, {'<them>': 18, 'N': 322},
{':': 290}, {'self': 426}, {'to': 427}, {'1': 38}, {'call': 38, 'meeting': 38}, {'up': 38}, {'off': 38}, {'one': 38},
{'to': 433}, {'1': 429, '1on1': 38, 'appointment': 38, 'board': 430, 'breakfast': 38, 'call': 38, 'catch': 431,
'coffee': 38, 'demo': 38, 'dinner': 38, 'interview': 38, 'kick': 432, 'kickoff': 38, 'lunch': 38, 'meeting': 38,
'offsite': 38, 'one': 434, 'party': 38, 'retro': 38, 'review': 38, 'session': 38, 'slot': 38, 'stand': 431, 'standup':
38, 'sync': 38, 'weekly': 38, 'workshop': 38, 'zoom': 38}, {'': (0, 'missed'), '1': 429, '1on1': 38, 'appointment':
38, 'board': 430, 'breakfast': 38, 'call': 38, 'catch': 431, 'coffee': 38, 'demo': 38, 'dinner': 38, 'interview': 38,
'kick': 432, 'kickoff': 38, 'lunch': 38, 'meeting': 38, 'offsite': 38, 'one': 434, 'party': 38, 'retro': 38, 'review':
38, 'session': 38, 'slot': 38, 'stand': 431, 'standup': 38, 'sync': 38, 'weekly': 38, 'workshop': 38, 'zoom': 38},
{'1': 429, '1on1': 38, 'appointment': 38, 'board': 435, 'breakfast': 38, 'call': 38, 'catch': 431, 'coffee': 38,
'daily': 435, 'demo': 38, 'dinner': 38, 'interview': 38, 'kick': 432, 'kickoff': 38, 'lunch': 38, 'meeting': 38,
'monthly': 435, 'offsite': 38, 'one': 434, 'party': 38, 'quarterly': 435, 'retro': 38, 'review': 38, 'session': 38,
'slot': 38, 'stand': 431, 'standup': 38, 'sync': 38, 'team': 435, 'weekly': 436, 'workshop': 38, 'zoom': 38}, {'s':
437}, {'<their>': 437, 'D': 437, 'N': 438, 'my': 437, 'our': 437, 'the': 437, 'this': 437}, {'touch': 38}, {'in':
440}, {'see': 38}, {'': (0, 'missed'), 'up': 38}, {'base': 38}, {'ask': 38, 'check': 38, 'drop': 38, 'email': 38,
'get': 441, 'give': 38, 'go': 442, 'invite': 38, 'look': 443, 'message': 38, 'phone': 38, 'ping': 38, 'pop': 38,
'reply': 38, 'ring': 38, 'send': 38, 'text': 38, 'thank': 38, 'touch': 444, 'write': 38}, {'really': 445},
{'<owed_thing>': 233}, {'...': 447, '<owed_thing>': 260}, {'into': 28}, {'bought': 28, 'bumped': 449, 'called': 28,
'danced': 28, 'dated': 28, 'goes': 28, 'had': 28, 'has': 28, 'heard': 28, 'knows': 28, 'met': 28, 'played': 28,
'plays': 28, 'ran': 449, 'rang': 28, 'reckons': 28, 'said': 28, 'sat': 28, 'saw': 28, 'says': 28, 'sold': 28, 'spoke':
28, 'talked': 28, 'thinks': 28, 'told': 28, 'visited': 28, 'was': 28, 'went': 28, 'worked': 28, 'works': 28}, {'...':
43, '^': 448, 'accountant': 450, 'aunt': 450, 'boss': 450, 'boyfriend': 450, 'brother': 450, 'colleague': 450,
'cousin': 450, 'dad': 450, 'daughter': 450, 'father': 450, 'flatmate': 450, 'friend': 450, 'girlfriend': 450, 'gran':
450, 'grandmother': 450, 'husband': 450, 'lawyer': 450, 'mom': 450, 'mother': 450, 'mum': 450, 'neighbor': 450,
'neighbour': 450, 'nephew': 450, 'niece': 450, 'partner': 450, 'roommate': 450, 'sister': 450, 'son': 450, 'uncle':
450, 'wife': 450}, {'me': 426}, {'for': 452}, {'^': 345, 'a': 346, 'an': 346}, {'...': 342, '<owed_thing>': 329,
'all': 358, 'everything': 331, 'it': 331, 'my': 358, 'our': 358, 'some': 350, 'that': 331, 'the': 358, 'them': 331,
'those': 358}, {'^': 455, 'a': 355, 'an': 355}, {'': (4, 'needs_from_me'), '...': 359}, {'...': 342, '<owed_thing>':
329, 'all': 358, 'everything': 331, 'it': 331, 'my': 457, 'our': 457, 'some': 350, 'that': 331, 'the': 358, 'them':
331, 'those': 358}, {'^': 458, 'a': 355, 'an': 355}, {'$$': 38, '...': 317}, {'of': 289}, {'N': 460, 'sign': 461},
{'': (23, 'contact'), '...': 46, ':': 45}, {'N': 463}, {'for': 452, 'from': 464, 'to': 427}, {'s': 38}, {'<their>':
38, 'N': 466}, {'N': 28}, {'from': 467, 'that': 468, 'through': 467, 'via': 467}, {'answering': 302, 'answerphone':
301, 'needs': 414, 'vm': 301, 'voicemail': 301}, {'be': 22, 'have': 22, 'to': 22}, {'back': 38, 'in': 440},
{'apologise': 38, 'apologize': 38, 'ask': 38, 'check': 38, 'congratulate': 38, 'drop': 38, 'email': 38, 'get': 472,
'give': 38, 'go': 442, 'invite': 38, 'look': 443, 'message': 38, 'phone': 38, 'ping': 38, 'pop': 38, 'reply': 38,
'ring': 38, 'send': 38, 'text': 38, 'thank': 38, 'touch': 444, 'write': 38}, {'N': 471, 'to': 473}, {'<them>': 290},
{'say': 28}, {'<giveinf>': 350, '<redo>': 350, '<to_do>': 350}, {'^': 477}, {'N': 387, 'that': 468}, {'to': 445},
{'ought': 480, 'should': 445}, {'better': 0}, {'to': 0}, {'d': 482, 'must': 0, 'need': 483, 'ought': 483, 'should':
0}, {'^': 484}, {'<i>': 485}, {'and': 486}, {'<bid>': 0, '<bid_it>': 311, 'apply': 0, 'ask': 0, 'be': 0, 'buy': 0,
'call': 0, 'charge': 0, 'check': 0, 'cut': 0, 'drop': 0, 'fill': 0, 'find': 0, 'fire': 0, 'focus': 0, 'follow': 0,
'forget': 0, 'get': 0, 'go': 0, 'hand': 0, 'have': 0, 'hire': 0, 'hold': 0, 'keep': 0, 'learn': 0, 'leave': 0, 'let':
0, 'look': 0, 'make': 0, 'move': 0, 'never': 0, 'not': 0, 'pass': 0, 'pay': 0, 'phone': 0, 'play': 0, 'put': 0,
'read': 0, 'ring': 0, 'save': 0, 'see': 0, 'sell': 0, 'set': 0, 'sleep': 0, 'start': 0, 'stick': 0, 'stop': 0, 'take':
0, 'talk': 0, 'think': 0, 'try': 0, 'wait': 0, 'work': 0, 'write': 0}, {'^': 488}, {'...': 487, '<i>': 366, '^': 312,
'just': 45, 'that': 367, 'to': 489}, {'are': 28}, {'t': 0}, {'<bid>': 0, '<bid_it>': 311, 'always': 0, 'build': 0,
'buy': 0, 'charge': 0, 'cut': 0, 'don': 492, 'dont': 0, 'double': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0,
'keep': 0, 'launch': 0, 'never': 0, 'raise': 0, 'sell': 0, 'ship': 0, 'start': 0, 'stop': 0, 'test': 0, 'try': 0,
'use': 0, 'wait': 0}, {'<bid>': 0, '<bid_it>': 311, 'always': 0, 'apply': 0, 'ask': 0, 'be': 0, 'build': 0, 'buy': 0,
'call': 0, 'charge': 0, 'check': 0, 'cut': 0, 'don': 492, 'dont': 0, 'double': 0, 'drop': 0, 'fill': 0, 'find': 0,
'fire': 0, 'focus': 0, 'follow': 0, 'forget': 0, 'get': 0, 'go': 0, 'hand': 0, 'have': 0, 'hire': 0, 'hold': 0,
'keep': 0, 'launch': 0, 'learn': 0, 'leave': 0, 'let': 0, 'look': 0, 'make': 0, 'move': 0, 'never': 0, 'not': 0,
'pass': 0, 'pay': 0, 'phone': 0, 'play': 0, 'put': 0, 'raise': 0, 'read': 0, 'ring': 0, 'save': 0, 'see': 0, 'sell':
0, 'set': 0, 'ship': 0, 'sleep': 0, 'start': 0, 'stick': 0, 'stop': 0, 'take': 0, 'talk': 0, 'test': 0, 'think': 0,
'try': 0, 'use': 0, 'wait': 0, 'work': 0, 'write': 0}, {'^': 494}, {'...': 487, '^': 493, 'just': 45, 'to': 495},
{'...': 487, '<i>': 366, '^': 493, 'just': 45, 'that': 367, 'to': 495}, {'later': 16}, {'N': 498}, {'': (13, 'talk'),
'like': 28}, {'reminder': 426}, {'^': 348, 'back': 38}, {'N': 471, 'apologise': 38, 'apologize': 38, 'ask': 38,
'check': 38, 'congratulate': 38, 'drop': 38, 'email': 38, 'get': 502, 'have': 349, 'hear': 349, 'invite': 38,
'message': 38, 'phone': 38, 'probably': 445, 'really': 445, 'reply': 38, 'send': 38, 'text': 38, 'thank': 38, 'write':
38}, {'hear': 28}, {'i': 504}, {'should': 163}, {'from': 467, 'through': 467, 'via': 467}, {'sign': 461}, {'of': 173},
{'from': 173, 'off': 173, 'out': 509}, {'...': 510}, {'^': 511}, {'...': 510, '<their>': 47, 'N': 287}, {'<their>':
512, '^': 513, 'a': 512, 'an': 512, 'any': 512, 'my': 512, 'our': 512, 'the': 512}, {'given': 514, 'sent': 514},
{'<their>': 512, '^': 511, 'a': 512, 'an': 512, 'any': 512, 'my': 512, 'our': 512, 'the': 512}, {'up': 514}, {'be':
515, 'collect': 514, 'get': 514, 'have': 516, 'hear': 516, 'pick': 517, 'receive': 514, 'see': 514}, {'after': 289,
'chasing': 289, 'lacking': 289, 'missing': 289, 'needs': 414, 'no': 508, 'owe': 291, 'short': 461, 'to': 518}, {'to':
379}, {'': (3, 'advice'), '<bid>': 0}, {'^': 521, 'just': 45, 'to': 45}, {'is': 28}, {'it': 82}, {'<until>': 81, '^':
524}, {'get': 525, 'have': 525, 'see': 525}, {'could': 526, 'd': 526, 'll': 526, 'will': 526, 'would': 526},
{'<they>': 527}, {'promised': 528, 'said': 528, 'swore': 528}, {'<i>': 529}, {'...': 233, 'across': 170, 'arrives':
63, 'awaited': 63, 'back': 170, 'coming': 63, 'due': 63, 'expected': 63, 'follows': 63, 'from': 64, 'is': 52, 'lands':
63, 'll': 51, 'not': 66, 'off': 236, 'out': 170, 'over': 170, 'promised': 63, 'should': 51, 'to': 237, 'will': 51},
{'...': 274, '<owed_thing>': 531, 'agreement': 72, 'answer': 72, 'contract': 72, 'copy': 72, 'decision': 72, 'deck':
72, 'docs': 72, 'documents': 72, 'draft': 72, 'feedback': 72, 'figures': 72, 'invoice': 72, 'list': 72, 'numbers': 72,
'offer': 72, 'order': 72, 'paperwork': 72, 'payment': 72, 'po': 72, 'proposal': 72, 'quote': 72, 'report': 72,
'samples': 72, 'specs': 72, 'term': 73}, {'...': 43, '^': 532, 'blood': 77, 'buzz': 523, 'final': 79, 'first': 79,
'full': 77, 'lab': 77, 'new': 77, 'revised': 77, 'rumour': 523, 'second': 77, 'signed': 79, 'test': 77, 'word': 523},
{'say': 28, 'to': 105}, {'': (11, 'thinking'), 'N': 22}, {'<they>': 22, 'N': 22, 'about': 535, 'i': 22, 'maybe': 22,
'of': 535, 'perhaps': 22, 'that': 22, 'we': 22}, {'...': 487, '<i>': 366, 'that': 367, 'to': 89}, {'<them>': 81, 'N':
81}, {'forward': 538, 'intro': 538, 'introduce': 538, 'send': 538, 'share': 538}, {'': (12, 'task')}, {'^': 539, 'do':
540}, {'<them>': 38, 'N': 38}, {'of': 542}, {'<them>': 38, 'N': 38, 'hold': 543}, {'to': 542}, {'call': 542, 'catch':
542, 'get': 544, 'hunt': 542, 'nail': 542, 'pin': 542, 'raise': 542, 'reach': 542, 'ring': 542, 'see': 542, 'speak':
545, 'track': 542}, {'to': 546}, {'$$': 38, 'again': 38, 'both': 299, 'each': 300, 'every': 300, 'only': 38, 'twice':
38}, {'against': 92, 'firmly': 285, 'for': 92, 'in': 284, 'strongly': 285, 'thinking': 25}, {'from': 337, 'has': 377,
'is': 28}, {'<bid>': 0, 'go': 0}, {'^': 551}, {'^': 44, 'like': 333, 'not': 552}, {'t': 552}, {'to': 518}, {':': 4,
'<did_free>': 14, '<i>': 37, '<their>': 80, '<they>': 91, '<view>': 97, 'N': 167, '^': 272, 'a': 282, 'advised': 286,
'advises': 92, 'advocates': 92, 'after': 289, 'also': 292, 'am': 34, 'an': 295, 'annoyed': 297, 'another': 298,
'answering': 302, 'answerphone': 301, 'anxious': 297, 'argued': 286, 'assembled': 33, 'awaiting': 306, 'awaits': 306,
'away': 310, 'basically': 316, 'been': 34, 'began': 33, 'blood': 77, 'bought': 33, 'busy': 318, 'by': 320, 'came':
321, 'card': 280, 'catching': 325, 'chasing': 289, 'collecting': 307, 'completed': 33, 'counseled': 326, 'counselled':
326, 'counsels': 92, 'curious': 297, 'cycling': 328, 'd': 334, 'definitely': 335, 'dm': 338, 'drafted': 33, 'dreamed':
25, 'dreamt': 25, 'drew': 35, 'driving': 339, 'dropping': 307, 'email': 338, 'engaged': 340, 'essentially': 341,
'excited': 297, 'expect': 347, 'expected': 349, 'expecting': 356, 'expects': 362, 'favours': 92, 'feels': 368,
'fetching': 307, 'figures': 368, 'final': 79, 'finished': 33, 'first': 79, 'flying': 328, 'folk': 370, 'from': 337,
'full': 77, 'gather': 374, 'gathered': 376, 'going': 328, 'gossip': 378, 'got': 379, 'have': 36, 'having': 383, 'he':
106, 'heading': 386, 'hear': 389, 'heard': 391, 'hearing': 392, 'her': 393, 'his': 393, 'honestly': 341, 'hope': 396,
'hoping': 397, 'hosting': 307, 'how': 399, 'i': 405, 'intro': 408, 'it': 411, 'jealous': 297, 'just': 415, 'lab': 77,
'lacking': 289, 'legend': 416, 'letter': 280, 'line': 421, 'literally': 341, 'looks': 422, 'm': 34, 'mail': 338,
'market': 423, 'me': 424, 'meeting': 425, 'memo': 428, 'message': 338, 'missed': 439, 'missing': 289, 'mused': 25,
'must': 446, 'my': 451, 'nb': 453, 'need': 454, 'needed': 456, 'needs': 459, 'new': 77, 'no': 462, 'note': 465,
'noticed': 469, 'now': 335, 'number': 421, 'off': 386, 'only': 470, 'ordered': 33, 'ought': 474, 'our': 451, 'owe':
475, 'people': 476, 'phone': 421, 'picking': 307, 'planning': 16, 'please': 478, 'pls': 478, 'plz': 478, 'polished':
33, 'popping': 310, 'postcard': 280, 'practiced': 33, 'practised': 33, 'prayed': 25, 'prepared': 33, 'prepped': 33,
'proposes': 92, 'proud': 297, 'read': 479, 'really': 481, 'reckons': 490, 'recommends': 92, 'remembered': 25,
'reminder': 428, 'reminisced': 25, 'revised': 77, 'rumor': 416, 'rumour': 416, 'rumours': 491, 'said': 496, 'saw':
469, 'says': 497, 'second': 77, 'see': 469, 'seeing': 499, 'seemingly': 28, 'seems': 500, 'self': 501, 'sez': 90,
'shall': 395, 'she': 106, 'short': 461, 'should': 503, 'signed': 79, 'simply': 341, 'so': 505, 'somebody': 506,
'someone': 506, 'sounds': 422, 'spotted': 507, 'started': 33, 'still': 519, 'straight': 520, 'street': 423,
'suggests': 522, 'taking': 307, 'talk': 523, 'test': 77, 'text': 338, 'that': 530, 'the': 533, 'their': 393, 'they':
534, 'thinking': 536, 'thinks': 537, 'thought': 25, 'to': 541, 'traveling': 328, 'travelling': 328, 'trying': 547,
'understand': 376, 'urges': 92, 've': 36, 'visiting': 499, 'vm': 548, 'voicemail': 548, 'want': 454, 'wanted': 456,
'wants': 362, 'warned': 286, 'was': 549, 'we': 424, 'what': 399, 'whatsapp': 338, 'when': 399, 'where': 399, 'which':
530, 'why': 399, 'wish': 397, 'wishing': 397, 'word': 550, 'worked': 33, 'worried': 25, 'would': 553, 'wouldn': 554,
'wouldnt': 552, 'wrapped': 33, 'yet': 555}, {'from': 240}, {'...': 557}, {'get': 558}, {'N': 540}, {'...': 560},
{'you': 561}, {'done': 561}, {'congrats': 561, 'congratulations': 561, 'happy': 561, 'hello': 561, 'hi': 561, 'sorry':
561, 'thank': 562, 'thanks': 561, 'well': 563}, {'^': 559, 'say': 564, 'wish': 564}, {'s': 278}, {'<their>': 278, 'N':
566, 'my': 278, 'our': 278, 'the': 278}, {'^': 5}, {'free': 568}, {'bono': 568}, {'for': 569, 'free': 568, 'help':
568, 'helping': 568, 'pro': 570, 'unpaid': 568}, {'at': 567}, {'at': 567, 'for': 569, 'free': 568, 'help': 568,
'helping': 568, 'in': 567, 'of': 571, 'over': 572, 'pro': 570, 'round': 567, 'unpaid': 568}, {'': (18,
'gave:mentoring')}, {'^': 574}, {'': (18, 'gave:mentoring'), 'students': 575}, {'^': 576, 'at': 575}, {'for': 569,
'free': 568, 'help': 568, 'helping': 568, 'mentoring': 577, 'pro': 570, 'unpaid': 568, 'volunteering': 568}, {'for':
569, 'free': 568, 'help': 568, 'helping': 568, 'mentoring': 577, 'of': 578, 'pro': 570, 'unpaid': 568, 'volunteering':
568}, {'at': 567, 'for': 569, 'free': 568, 'help': 568, 'helping': 568, 'in': 567, 'mentoring': 577, 'of': 578,
'over': 572, 'pro': 570, 'round': 567, 'unpaid': 568, 'volunteering': 568}, {'calls': 38}, {'at': 567, 'in': 567,
'over': 572, 'round': 567}, {'afternoon': 573, 'day': 573, 'days': 573, 'evening': 573, 'h': 579, 'hour': 580,
'hours': 580, 'hr': 579, 'hrs': 579, 'missed': 581, 'morning': 573, 'week': 582}, {'minute': 317}, {'last': 584},
{'the': 585}, {'me': 317, 'us': 317}, {'$$': 38, 'again': 317, 'at': 586, 'last': 584, 'on': 587}, {'$$': 38, 'again':
317, 'at': 586, 'back': 317, 'last': 584, 'on': 587, 'out': 317}, {'<off_it>': 589}, {'be': 590}, {'to': 591},
{'been': 590}, {'<off_it>': 589, 'been': 590}, {'been': 590, 'being': 590, 'gets': 590, 'got': 590, 'had': 592, 'has':
593, 'is': 590, 's': 594, 'was': 590, 'were': 590}, {'N': 595}, {'<off_it>': 588, 'been': 590, 'being': 590, 'gets':
590, 'got': 590, 'had': 592, 'has': 593, 'is': 590, 's': 594, 'skipped': 38, 'w': 596, 'was': 590, 'were': 590,
'with': 596}, {'1': 597}, {'skipped': 38}, {'': (17, 'gave:knowledge')}, {'^': 600}, {'about': 601, 'in': 601, 'on':
601, 'through': 601}, {'about': 601, 'for': 601, 'in': 601, 'on': 601}, {'...': 602, 'about': 601, 'for': 601, 'in':
601, 'on': 601, 'up': 603}, {'<them>': 604, 'N': 604}, {'<them>': 600, 'N': 600}, {'to': 606}, {'...': 607}, {'for':
606, 'to': 606}, {'...': 609}, {'^': 610}, {'<them>': 601, 'N': 601}, {'<them>': 601, 'N': 601, '^': 608, 'how': 601,
'my': 611, 'our': 611, 'the': 611, 'to': 612, 'what': 601, 'when': 601, 'where': 601, 'which': 601, 'why': 601}, {'':
(20, 'gave:referral')}, {'<them>': 614}, {'to': 615}, {'...': 616}, {'^': 617}, {'of': 618}, {'': (16,
'gave:feedback')}, {'^': 620}, {'^': 620, 'about': 621, 'back': 621, 'on': 621, 'to': 621}, {'^': 614}, {'to': 623},
{'along': 624, 'on': 624, 'over': 624, 'to': 623}, {'card': 625, 'cv': 625, 'details': 625, 'name': 625, 'number':
625, 'portfolio': 625, 'profile': 625, 'resume': 625}, {'for': 623, 'of': 623, 'to': 623}, {'<contact_of>': 614,
'<contact_thing>': 614}, {'^': 628}, {'s': 629}, {'': (19, 'gave:resource')}, {'<useful>': 631}, {'...': 632,
'<useful>': 631}, {'<useful>': 631, 's': 628}, {'...': 634, '<useful>': 631}, {'a': 633, 'an': 633, 'my': 635, 'our':
635, 'some': 633, 'that': 633, 'the': 635, 'this': 633, 'three': 633, 'two': 633}, {'<remarks_on>': 621},
{'<contact_of>': 627, '<contact_thing>': 627, 'few': 637}, {'a': 633, 'an': 633, 'my': 633, 'our': 633, 'some': 633,
'that': 633, 'the': 633, 'this': 633}, {'^': 639}, {'few': 637}, {'<remarks_on>': 621, 'a': 641, 'detailed': 637,
'honest': 637, 'my': 637, 'our': 637, 'some': 637, 'the': 637, 'written': 637}, {'<contact_of>': 627,
'<contact_thing>': 627, '<remarks_on>': 621}, {'a': 633, 'an': 633, 'my': 633, 'our': 633, 'some': 633, 'that': 633,
'the': 633, 'this': 633, 'three': 633, 'two': 633}, {'<contact_of>': 627, '<contact_thing>': 627, '<remarks_on>': 621,
'^': 644, 'a': 638, 'detailed': 637, 'honest': 637, 'my': 643, 'our': 643, 'some': 637, 'the': 643, 'written': 637},
{'<contact_of>': 627, '<contact_thing>': 627, '<remarks_on>': 621, 'N': 630, '^': 636, 'a': 638, 'across': 640,
'back': 642, 'detailed': 637, 'honest': 637, 'my': 643, 'on': 640, 'our': 643, 'over': 645, 'some': 637, 'the': 643,
'written': 637}, {'^': 639, 'across': 640, 'on': 640, 'over': 640}, {'<them>': 631, 'N': 631}, {'to': 648, 'with':
648}, {'<them>': 631}, {'to': 650, 'with': 650}, {'...': 649, 'along': 651, 'on': 651, 'over': 651, 'to': 648, 'with':
648}, {'<useful>': 652}, {'...': 653, '<useful>': 652}, {'...': 649, 'to': 648, 'with': 648}, {'<useful>': 655},
{'...': 656, '<useful>': 655}, {'along': 651, 'on': 651, 'over': 651, 'to': 650, 'with': 650}, {'<useful>': 658},
{'...': 659, '<useful>': 658}, {'a': 654, 'an': 654, 'my': 654, 'our': 654, 'some': 657, 'that': 660, 'the': 654},
{'<remarks_on>': 622}, {'<contact_of>': 619, '<contact_thing>': 619, 'few': 662}, {'a': 657, 'an': 657, 'my': 657,
'our': 657, 'some': 657, 'the': 657}, {'^': 664}, {'^': 620, 'back': 621}, {'<remarks_on>': 666}, {'few': 667},
{'<remarks_on>': 666, 'a': 668, 'detailed': 667, 'honest': 667, 'my': 667, 'some': 667, 'written': 667},
{'<contact_of>': 619, '<contact_thing>': 619}, {'<contact_of>': 619, '<contact_thing>': 619, '^': 664, 'a': 670,
'the': 670}, {'<contact_of>': 619, '<contact_thing>': 619, 'few': 667}, {'<contact_of>': 619, '<contact_thing>': 619,
'<remarks_on>': 666, '^': 664, 'a': 672, 'detailed': 667, 'honest': 667, 'my': 667, 'some': 667, 'the': 670,
'written': 667}, {'<contact_of>': 631, '<contact_thing>': 631, '<useful>': 631}, {'...': 674, '<contact_of>': 631,
'<contact_thing>': 631, '<useful>': 631}, {'a': 675, 'an': 675, 'my': 675, 'our': 675, 'the': 675}, {'^': 676},
{'<them>': 677}, {'<contact_of>': 619, '<contact_thing>': 619, '<remarks_on>': 622, '<their>': 626, '<them>': 646,
'N': 647, '^': 661, 'a': 663, 'across': 665, 'along': 665, 'back': 669, 'detailed': 662, 'honest': 662, 'my': 662,
'off': 665, 'on': 671, 'over': 673, 'round': 665, 'some': 662, 'the': 670, 'to': 678, 'written': 662}, {'...': 81},
{'...': 179, '<them>': 680, 'both': 81}, {'<give1>': 681}, {'will': 290}, {'and': 683, 'to': 290}, {'yes': 684},
{'also': 335, 'owe': 291, 'still': 335}, {'^': 81, 'with': 290}, {'^': 81, 'off': 687, 'out': 687, 'up': 687, 'with':
290}, {'<them>': 688, 'N': 688}, {'<until>': 81, 'D': 81, 'back': 168}, {'<them>': 690, 'N': 690}, {'answering': 691,
'briefing': 691, 'chasing': 691, 'emailing': 691, 'invoicing': 691, 'mailing': 691, 'paying': 691, 'refunding': 691,
'reimbursing': 691, 'reminding': 691, 'ringing': 691, 'seeing': 691, 'texting': 691, 'updating': 691}, {'<doing>':
18}, {'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 149, 'up': 149, 'with':
149}, {'...': 17, 'attend': 149, 'dine': 149, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 149, 'see': 149,
'visit': 149}, {'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 695, 'up':
149, 'with': 149}, {'...': 179}, {'^': 697}, {'<giveinf>': 81}, {'^': 699}, {'for': 700, 'to': 700, 'with': 700},
{'^': 402}, {'<them>': 702, 'N': 702, '^': 697}, {'...': 179, '<giveinf>': 81}, {'^': 704}, {'for': 705, 'to': 700,
'with': 700}, {'...': 17, '^': 699}, {'': (2, 'plan'), '...': 17}, {'...': 17, '^': 699, 'attend': 149, 'call': 16,
'dine': 149, 'have': 16, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 708, 'see': 708, 'speak': 16, 'talk': 16,
'visit': 708}, {'at': 149, 'down': 149, 'for': 707, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 709, 'up':
149, 'with': 707}, {'<them>': 702, 'N': 702, 'together': 149}, {'<them>': 702, 'N': 702}, {'D': 16, 'N': 16}, {'...':
713}, {'<doing>': 714}, {'...': 17, 'be': 715}, {'...': 17, 'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149,
'out': 149, 'over': 149, 'to': 716, 'up': 149, 'with': 149}, {'...': 17, 'at': 149, 'down': 149, 'for': 149, 'in':
149, 'on': 149, 'out': 149, 'over': 149, 'to': 149, 'up': 149, 'with': 149}, {'of': 698}, {'charge': 719}, {'up':
701}, {'^': 699, 'attend': 149, 'dine': 149, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 149, 'see': 149, 'visit':
149}, {'for': 700, 'to': 722, 'with': 700}, {'...': 17, 'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'speak': 16,
'talk': 16, 'visit': 16}, {'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to':
724, 'up': 149, 'with': 149}, {'hook': 706}, {'the': 726}, {'...': 17, '^': 697}, {'for': 698}, {'in': 701},
{'attend': 149, 'dine': 149, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 149, 'see': 149, 'visit': 149}, {'to':
731}, {'^': 47}, {'on': 733}, {'waiting': 734}, {'...': 17, '<them>': 702, 'N': 702, '^': 697}, {'at': 149, 'before':
149, 'for': 149, 'in': 149, 'to': 149, 'with': 149}, {'appear': 737, 'attend': 149, 'compete': 737, 'dance': 737,
'dine': 149, 'exhibit': 737, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 149, 'perform': 737, 'pitch': 737,
'play': 737, 'present': 737, 'see': 149, 'sing': 737, 'speak': 737, 'visit': 149}, {'...': 17, 'to': 546}, {'orders':
701}, {'<doing>': 18, '<making>': 689, '<outing>': 149, '^': 692, 'all': 693, 'attending': 149, 'away': 694, 'booked':
696, 'booking': 698, 'both': 693, 'bound': 701, 'bringing': 703, 'calling': 698, 'catching': 149, 'celebrating': 149,
'charged': 701, 'chasing': 698, 'collecting': 698, 'cooking': 149, 'delivering': 698, 'doing': 149, 'down': 706,
'drafting': 698, 'driving': 149, 'dropping': 703, 'due': 710, 'emailing': 698, 'finishing': 698, 'flying': 149,
'getting': 711, 'giving': 712, 'going': 717, 'handling': 698, 'having': 149, 'heading': 718, 'hosting': 149, 'in':
720, 'introducing': 698, 'left': 701, 'lending': 712, 'lined': 721, 'mailing': 698, 'making': 698, 'meant': 723,
'measuring': 698, 'meeting': 149, 'obliged': 701, 'off': 725, 'on': 727, 'ordering': 698, 'out': 694, 'paying': 698,
'picking': 728, 'planning': 16, 'playing': 149, 'posting': 698, 'presenting': 149, 'printing': 698, 'responsible':
729, 'ringing': 698, 'roped': 730, 'running': 149, 'seeing': 149, 'sending': 703, 'set': 732, 'sharing': 698,
'showing': 149, 'signed': 721, 'speaking': 149, 'still': 735, 'supposed': 732, 'taking': 736, 'tasked': 701,
'texting': 698, 'to': 738, 'traveling': 149, 'travelling': 149, 'trying': 739, 'under': 740, 'visiting': 149,
'watching': 149, 'writing': 698}, {'<doing>': 18, '<outing>': 149, 'all': 693, 'away': 694, 'booked': 694, 'both':
693, 'due': 694, 'going': 694, 'heading': 694, 'off': 694, 'out': 694}, {'<doing>': 18, '<outing>': 149, 'all': 693,
'away': 694, 'booked': 694, 'both': 693, 'due': 718, 'going': 694, 'having': 149, 'heading': 694, 'meeting': 149,
'off': 718, 'out': 694}, {'at': 149, 'for': 149, 'in': 149, 'on': 149, 'to': 149}, {'box': 744, 'place': 744, 'spot':
744, 'table': 744}, {'a': 745, 'passes': 744, 'places': 744, 'seats': 744, 'spaces': 744, 'spots': 744, 'tickets':
744}, {'...': 17, 'a': 745, 'passes': 744, 'places': 744, 'seats': 744, 'spaces': 744, 'spots': 744, 'tickets': 744},
{'...': 17, 'a': 745, 'got': 747, 'passes': 744, 'places': 744, 'seats': 744, 'spaces': 744, 'spots': 744, 'tickets':
744}, {'<doing>': 18, 'all': 693, 'both': 693}, {'a': 745, 'got': 747, 'passes': 744, 'places': 744, 'seats': 744,
'spaces': 744, 'spots': 744, 'tickets': 744}, {'am': 742, 'are': 743, 'fly': 149, 'got': 746, 'has': 746, 'have': 748,
'is': 749, 'm': 742, 'meet': 149, 'travel': 149, 've': 750}, {'N': 751}, {'together': 149}, {'<doing>': 18,
'<making>': 689, '<outing>': 149, '^': 692, 'all': 693, 'attending': 149, 'away': 694, 'booked': 696, 'booking': 698,
'both': 693, 'bound': 701, 'bringing': 698, 'calling': 698, 'catching': 149, 'celebrating': 149, 'charged': 701,
'chasing': 698, 'collecting': 698, 'cooking': 149, 'delivering': 698, 'doing': 149, 'down': 706, 'drafting': 698,
'driving': 149, 'dropping': 698, 'due': 710, 'emailing': 698, 'finishing': 698, 'flying': 149, 'getting': 753,
'going': 717, 'handling': 698, 'having': 149, 'heading': 718, 'hosting': 149, 'in': 720, 'introducing': 698, 'left':
701, 'lined': 721, 'mailing': 698, 'making': 698, 'meant': 723, 'measuring': 698, 'meeting': 149, 'obliged': 701,
'off': 725, 'on': 727, 'ordering': 698, 'out': 694, 'paying': 698, 'picking': 728, 'planning': 16, 'playing': 149,
'posting': 698, 'presenting': 149, 'printing': 698, 'responsible': 729, 'ringing': 698, 'roped': 730, 'running': 149,
'seeing': 149, 'sending': 698, 'set': 732, 'sharing': 698, 'showing': 149, 'signed': 721, 'speaking': 149, 'supposed':
732, 'taking': 728, 'tasked': 701, 'texting': 698, 'to': 738, 'traveling': 149, 'travelling': 149, 'trying': 149,
'under': 740, 'visiting': 149, 'watching': 149, 'writing': 698}, {'there': 317}, {'attend': 317, 'be': 755, 'come':
317, 'go': 317}, {'t': 756}, {'not': 756}, {'for': 180}, {'across': 181, 'back': 181, 'done': 759, 'off': 181, 'over':
181, 'ready': 759, 'to': 180, 'w': 180, 'with': 180}, {'...': 760}, {'^': 761}, {'get': 762, 'have': 762, 'mentioned':
28, 'met': 28, 'missed': 439, 'offered': 28, 'promised': 28, 'said': 28, 'seen': 28, 'sent': 28, 'told': 28}, {'': (0,
'missed'), '$$': 38}, {'attend': 764, 'be': 755, 'call': 38, 'come': 317, 'go': 764, 'meet': 38, 'reach': 38, 'see':
38, 'speak': 38, 'talk': 38, 'visit': 38}, {'also': 335, 'not': 765, 'owe': 291, 'still': 335}, {'attend': 764, 'be':
755, 'call': 38, 'come': 317, 'go': 764, 'happen': 38, 'meet': 38, 'see': 38, 'speak': 38, 'talk': 38, 'visit': 38},
{'t': 767}, {'attend': 764, 'be': 755, 'call': 38, 'come': 317, 'go': 764, 'meet': 38, 'see': 38, 'speak': 38, 'talk':
38, 'visit': 38}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'to': 770},
{'how': 601}, {'$$': 38, 'trying': 317, 'waiting': 317}, {'up': 773}, {'N': 149}, {'N': 149, 'to': 775, 'with': 775},
{'mentioned': 28, 'met': 28, 'missed': 439, 'offered': 28, 'promised': 28, 'said': 28, 'seen': 28, 'sent': 28, 'told':
28}, {'1': 18}, {'to': 290}, {'D': 779, 'to': 290}, {'D': 16, 'again': 17, 'next': 17}, {'up': 18}, {'one': 18},
{'to': 783}, {'call': 18}, {'1': 778, 'appointment': 18, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 782,
'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'follow': 782, 'interview': 18, 'lunch':
18, 'meeting': 18, 'mtg': 18, 'one': 784, 'phone': 785, 'session': 18, 'supper': 18, 'sync': 18, 'tea': 18, 'video':
785, 'workshop': 18, 'zoom': 18}, {'...': 17, '1': 778, 'D': 16, 'appointment': 18, 'breakfast': 18, 'brunch': 18,
'call': 18, 'catch': 782, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'follow': 782,
'interview': 18, 'lunch': 18, 'meeting': 18, 'mtg': 18, 'one': 784, 'phone': 785, 'session': 18, 'supper': 18, 'sync':
18, 'tea': 18, 'video': 785, 'workshop': 18, 'zoom': 18}, {'up': 787}, {'1': 778, 'another': 786, 'appointment': 18,
'board': 786, 'box': 744, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 782, 'chat': 18, 'coffee': 18, 'date':
18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 786, 'first': 786, 'follow': 788, 'interview': 18, 'lunch': 18,
'meeting': 18, 'monthly': 786, 'mtg': 18, 'one': 784, 'phone': 785, 'place': 744, 'quick': 786, 'second': 786,
'session': 18, 'short': 786, 'spot': 744, 'supper': 18, 'sync': 18, 'table': 744, 'tea': 18, 'team': 786, 'video':
785, 'weekly': 786, 'workshop': 18, 'zoom': 18}, {'1': 778, 'another': 786, 'appointment': 18, 'board': 786,
'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 782, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner':
18, 'drinks': 18, 'final': 786, 'first': 786, 'follow': 788, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly':
786, 'mtg': 18, 'one': 784, 'phone': 785, 'quick': 786, 'second': 786, 'session': 18, 'short': 786, 'supper': 18,
'sync': 18, 'tea': 18, 'team': 786, 'video': 785, 'weekly': 786, 'workshop': 18, 'zoom': 18}, {'N': 18}, {'meet': 791,
'see': 791, 'visit': 791}, {'1': 778, '<until>': 780, 'a': 789, 'an': 790, 'another': 786, 'appointment': 18, 'board':
786, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 782, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18,
'dinner': 18, 'drinks': 18, 'final': 786, 'first': 786, 'follow': 788, 'interview': 18, 'lunch': 18, 'meeting': 18,
'monthly': 786, 'mtg': 18, 'my': 790, 'one': 784, 'our': 790, 'passes': 744, 'phone': 785, 'places': 744, 'quick':
786, 'seats': 744, 'second': 786, 'session': 18, 'short': 786, 'spaces': 744, 'spots': 744, 'supper': 18, 'sync': 18,
'tea': 18, 'team': 786, 'the': 790, 'tickets': 744, 'till': 780, 'to': 792, 'until': 780, 'video': 785, 'weekly': 786,
'workshop': 18, 'zoom': 18}, {'yes': 779}, {'on': 290}, {'1': 778, '<until>': 780, 'N': 781, 'a': 789, 'an': 790,
'another': 786, 'appointment': 18, 'arranged': 779, 'board': 786, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch':
782, 'chat': 18, 'coffee': 18, 'committed': 779, 'consented': 779, 'contracted': 779, 'date': 18, 'demo': 18,
'dinner': 18, 'drinks': 18, 'final': 786, 'first': 786, 'follow': 788, 'got': 793, 'interview': 18, 'lunch': 18,
'meeting': 18, 'missed': 439, 'monthly': 786, 'mtg': 18, 'my': 790, 'offered': 779, 'one': 784, 'our': 790, 'passes':
744, 'phone': 785, 'places': 744, 'pledged': 779, 'quick': 786, 'said': 794, 'seats': 744, 'second': 786, 'session':
18, 'short': 786, 'spaces': 744, 'spots': 744, 'supper': 18, 'sworn': 779, 'sync': 18, 'taken': 795, 'tea': 18,
'team': 786, 'the': 790, 'tickets': 744, 'till': 780, 'to': 792, 'took': 795, 'undertaken': 779, 'until': 780,
'video': 785, 'volunteered': 779, 'vowed': 779, 'weekly': 786, 'workshop': 18, 'zoom': 18}, {'N': 781}, {'attending':
149, 'booking': 698, 'catching': 149, 'celebrating': 149, 'chasing': 698, 'collecting': 698, 'cooking': 149,
'delivering': 698, 'doing': 149, 'drafting': 698, 'driving': 149, 'emailing': 698, 'finishing': 698, 'flying': 149,
'getting': 753, 'going': 149, 'having': 149, 'heading': 149, 'hosting': 149, 'mailing': 698, 'measuring': 698,
'meeting': 149, 'ordering': 698, 'picking': 728, 'playing': 149, 'posting': 698, 'presenting': 149, 'printing': 698,
'ringing': 698, 'running': 149, 'seeing': 149, 'showing': 149, 'speaking': 149, 'taking': 149, 'texting': 698,
'traveling': 149, 'travelling': 149, 'trying': 149, 'visiting': 149, 'watching': 149}, {'<doing>': 714, 'at': 149,
'back': 149, 'in': 149, 'over': 149, 'with': 149}, {'up': 149}, {'down': 149}, {'accompany': 149, 'appear': 737,
'attend': 149, 'be': 799, 'breakfast': 149, 'catch': 800, 'compete': 737, 'dance': 737, 'dine': 149, 'exhibit': 737,
'fly': 149, 'get': 762, 'have': 762, 'interview': 149, 'lunch': 149, 'meet': 149, 'perform': 737, 'pitch': 737,
'play': 737, 'present': 737, 'see': 149, 'sing': 737, 'sit': 801, 'speak': 737, 'travel': 149, 'visit': 149},
{'<until>': 779}, {'<doing>': 18, '<making>': 689, '<outing>': 149, '^': 692, 'all': 693, 'attending': 149, 'away':
694, 'booked': 696, 'booking': 698, 'both': 693, 'bound': 701, 'bringing': 703, 'calling': 698, 'catching': 149,
'celebrating': 149, 'charged': 701, 'chasing': 698, 'collecting': 698, 'cooking': 149, 'delivering': 698, 'doing':
149, 'down': 706, 'drafting': 698, 'driving': 149, 'dropping': 703, 'due': 710, 'emailing': 698, 'finishing': 698,
'flying': 149, 'getting': 711, 'given': 803, 'giving': 712, 'going': 717, 'handling': 698, 'having': 149, 'heading':
718, 'hosting': 149, 'in': 720, 'introducing': 698, 'left': 701, 'lending': 712, 'lined': 721, 'mailing': 698,
'making': 698, 'meant': 723, 'measuring': 698, 'meeting': 149, 'obliged': 701, 'off': 725, 'on': 727, 'ordering': 698,
'out': 694, 'paying': 698, 'picking': 728, 'planning': 16, 'playing': 149, 'posting': 698, 'presenting': 149,
'printing': 698, 'responsible': 729, 'ringing': 698, 'roped': 730, 'running': 149, 'seeing': 149, 'sending': 703,
'set': 732, 'sharing': 698, 'showing': 149, 'signed': 721, 'speaking': 149, 'still': 735, 'supposed': 732, 'taking':
736, 'tasked': 701, 'texting': 698, 'to': 731, 'traveling': 149, 'travelling': 149, 'trying': 739, 'under': 740,
'visiting': 149, 'watching': 149, 'writing': 698}, {'...': 17, 'D': 16, 'again': 17, 'next': 17}, {'N': 805, 'to':
775, 'with': 775}, {'to': 792}, {'reply': 38}, {'answer': 38}, {'a': 808, 'an': 809, 'past': 38, 'there': 38,
'through': 38}, {'it': 38}, {'got': 810, 'made': 811}, {'course': 686}, {'ask': 38, 'check': 38, 'drop': 38, 'email':
38, 'get': 441, 'give': 38, 'go': 442, 'have': 38, 'invite': 38, 'look': 443, 'message': 38, 'phone': 38, 'ping': 38,
'pop': 38, 'reply': 38, 'ring': 38, 'send': 38, 'text': 38, 'thank': 38, 'touch': 444, 'write': 38}, {'to': 814},
{'...': 179, 'D': 81}, {'^': 816}, {'get': 817, 'have': 817, 'receive': 817, 'see': 817}, {'to': 818}, {'able': 819},
{'be': 820, 'get': 817, 'have': 817, 'receive': 817, 'see': 817}, {'can': 818, 'could': 818, 'd': 818, 'll': 821,
'will': 818, 'would': 818}, {'<they>': 822}, {'<they>': 822, 'that': 823}, {'...': 168, 'D': 81}, {'^': 825}, {'get':
826, 'have': 826, 'receive': 817, 'see': 826}, {'be': 820, 'get': 826, 'have': 826, 'receive': 817, 'see': 826},
{'can': 818, 'could': 827, 'd': 827, 'll': 828, 'will': 827, 'would': 827}, {'<them>': 824, '<they>': 829, 'N': 824,
'that': 823, 'yes': 684}, {'internet': 38, 'news': 38, 'paper': 38, 'radio': 38, 'tv': 38}, {'the': 831}, {'on': 38},
{'in': 832, 'it': 833, 'on': 832}, {'to': 38}, {'': (0, 'missed'), 'ask': 38, 'check': 38, 'drop': 38, 'email': 38,
'get': 441, 'give': 38, 'go': 442, 'invite': 38, 'look': 443, 'message': 38, 'phone': 38, 'ping': 38, 'pop': 38,
'reply': 38, 'ring': 38, 'send': 38, 'text': 38, 'thank': 38, 'touch': 444, 'write': 38}, {'to': 836}, {'also': 335,
'have': 835, 'must': 38, 'need': 835, 'ought': 837, 'owe': 291, 'should': 836, 'still': 335}, {'<bid>': 28,
'<bid_of>': 28}, {'<i>': 28, '<they>': 822}, {'<i>': 28, '<they>': 829, '^': 839, 'that': 840, 'yes': 684}, {'^':
839}, {'accompany': 149, 'appear': 737, 'attend': 149, 'be': 799, 'breakfast': 149, 'catch': 800, 'compete': 737,
'dance': 737, 'dine': 149, 'exhibit': 737, 'fly': 149, 'interview': 149, 'lunch': 149, 'meet': 149, 'perform': 737,
'pitch': 737, 'play': 737, 'present': 737, 'see': 149, 'sing': 737, 'sit': 801, 'speak': 737, 'travel': 149, 'visit':
149}, {'been': 38, 'called': 38, 'gone': 38, 'met': 38, 'phoned': 38, 'replied': 38, 'rung': 38, 'seen': 38,
'visited': 38, 'written': 38}, {'have': 844, 'probably': 445, 'really': 445}, {'...': 82}, {'^': 846}, {'get': 847,
'have': 847, 'see': 847}, {'could': 848, 'd': 848, 'll': 848, 'will': 848, 'would': 848}, {'<they>': 849}, {'<i>':
28}, {'<i>': 28, 'that': 851}, {'<i>': 28, '<they>': 829, '^': 839, 'that': 840}, {'<they>': 822, '^': 839, 'that':
823}, {'<them>': 853, 'N': 854}, {'<giveinf>': 290, '^': 81}, {'to': 856}, {'<until>': 780, 'till': 780, 'until':
780}, {'given': 858, 'trying': 547}, {'1': 778, '<until>': 780, 'a': 789, 'an': 790, 'another': 786, 'appointment':
18, 'arranged': 779, 'been': 859, 'board': 786, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 782, 'chat': 18,
'coffee': 18, 'committed': 779, 'consented': 779, 'contracted': 779, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks':
18, 'final': 786, 'first': 786, 'follow': 788, 'got': 793, 'interview': 18, 'lunch': 18, 'meeting': 18, 'missed': 439,
'monthly': 786, 'mtg': 18, 'my': 790, 'offered': 779, 'one': 784, 'our': 790, 'passes': 744, 'phone': 785, 'places':
744, 'pledged': 779, 'quick': 786, 'said': 794, 'seats': 744, 'second': 786, 'session': 18, 'short': 786, 'spaces':
744, 'spots': 744, 'supper': 18, 'sworn': 779, 'sync': 18, 'taken': 795, 'tea': 18, 'team': 786, 'the': 790,
'tickets': 744, 'till': 780, 'to': 792, 'took': 795, 'undertaken': 779, 'until': 780, 'video': 785, 'volunteered':
779, 'vowed': 779, 'weekly': 786, 'workshop': 18, 'zoom': 18}, {'': (23, 'contact'), 'N': 566, 'hers': 278, 'his':
278, 'theirs': 278}, {'home': 38}, {'list': 38}, {'the': 863}, {'asked': 38, 'at': 862, 'in': 38, 'included': 38,
'invited': 38, 'on': 864, 'there': 38, 'told': 38}, {'at': 861, 'by': 278, 'due': 771, 'not': 865, 'off': 771,
'planning': 16, 'with': 278}, {'t': 865}, {'get': 762, 'have': 762}, {'^': 682, 'agreed': 685, 'also': 686, 'am': 741,
'and': 752, 'are': 754, 'can': 757, 'cannot': 756, 'cant': 756, 'certainly': 686, 'could': 758, 'couldn': 757,
'couldnt': 756, 'd': 763, 'did': 766, 'didn': 768, 'didnt': 769, 'do': 686, 'due': 771, 'explained': 772, 'gave': 774,
'go': 776, 'got': 746, 'had': 777, 'has': 746, 'have': 796, 'host': 797, 'im': 798, 'is': 749, 'll': 802, 'm': 804,
'meet': 806, 'missed': 439, 'must': 446, 'need': 807, 'never': 812, 'not': 812, 'of': 813, 'off': 771, 'ought': 815,
'promised': 830, 'read': 834, 'really': 838, 'said': 841, 'saw': 834, 'say': 842, 'see': 806, 'shall': 843, 'should':
845, 'still': 686, 'sure': 686, 'swore': 850, 'taken': 795, 'thought': 852, 'told': 855, 'took': 795, 'undertake':
857, 'undertook': 857, 've': 860, 'visit': 806, 'was': 866, 'wasn': 867, 'wasnt': 865, 'were': 866, 'weren': 867,
'werent': 865, 'will': 802, 'would': 868, 'yet': 686}, {'through': 601, 'thru': 601}, {'all': 870, 'right': 870,
'through': 601, 'thru': 601}, {'<them>': 871, 'N': 871}, {'<work_thing>': 620}, {'^': 873}, {'': (16,
'gave:feedback'), '<work_thing>': 620}, {'...': 874, '^': 875}, {'s': 876}, {'<them>': 620, 'N': 620}, {'for': 878},
{'...': 879}, {'s': 621}, {'<their>': 621, 'N': 881}, {'<their>': 621, 'N': 881, '^': 880}, {'<their>': 876, 'N': 877,
'^': 880, 'on': 882, 'over': 883, 'through': 883, 'up': 883}, {'<me>': 103, '<until>': 103}, {'...': 885},
{'checking': 886, 'drafting': 886, 'emailing': 886, 'mailing': 886, 'posting': 886, 'preparing': 886, 'pricing': 886,
'sending': 886, 'signing': 886}, {'<me>': 103, 'back': 103}, {'<give1>': 103, '<redo>': 103, 'come': 888, 'get': 888,
'let': 888}, {'^': 889}, {'to': 890}, {'^': 887, 'going': 891, 'to': 890}, {'agree': 232, 'approve': 232, 'check':
232, 'clear': 232, 'confirm': 232, 'look': 232, 'okay': 232, 'pay': 232, 'release': 232, 'review': 232, 'sign': 232},
{'^': 893}, {'to': 894}, {'are': 892, 'has': 895, 'have': 895, 'is': 892, 'll': 890, 'need': 895, 'needs': 895, 's':
892, 'shall': 890, 'will': 890}, {'<bid>': 0, 'ask': 0, 'go': 0, 'take': 0}, {'^': 897}, {':': 898}, {'...': 899, ':':
898}, {'ask': 0, 'go': 0, 'take': 0}, {'^': 901}, {':': 902}, {'...': 903, ':': 902}, {'<staff>': 896, '<told_by>':
900, '<view>': 904}, {'<bid_thing>': 0}, {'<bid>': 0, '<bid_of>': 906}, {'^': 907}, {':': 908}, {'^': 907, 'to': 908},
{'...': 909, ':': 908, '^': 907, 'is': 910, 's': 910, 'to': 908, 'was': 910}, {'cents': 911}, {'can': 0, 'could': 0,
'd': 482, 'have': 483, 'must': 0, 'need': 483, 'ought': 483, 'shd': 0, 'should': 0, 'shouldn': 492, 'shouldnt': 0},
{'^': 913}, {'<bid>': 0, '<bid_of>': 906, 'ask': 0, 'can': 0, 'could': 0, 'd': 482, 'go': 0, 'have': 483, 'must': 0,
'need': 483, 'ought': 483, 'shd': 0, 'should': 0, 'shouldn': 492, 'shouldnt': 0, 'take': 0}, {'<i>': 914, '^': 915},
{':': 916}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 906, 'ask': 0, 'can': 0, 'could': 0, 'd': 482, 'go': 0,
'have': 483, 'must': 0, 'need': 483, 'ought': 483, 'shd': 0, 'should': 0, 'shouldn': 492, 'shouldnt': 0, 'take': 0},
{'<i>': 914, '^': 918}, {'nutshell': 93}, {'...': 93, 'a': 920, 'short': 93}, {'': (3, 'advice'), '<bid>': 0,
'<bid_of>': 906}, {'<i>': 914, '^': 0}, {'^': 922}, {'<i>': 914, '^': 922, 'clear': 92, 'simple': 92, 'that': 923,
'to': 924}, {'<i>': 914}, {'<i>': 914, '^': 907, 'that': 926, 'to': 908}, {'...': 917, ':': 919, '<i>': 914, '^': 907,
'about': 94, 'at': 94, 'basically': 93, 'in': 921, 'is': 925, 'on': 94, 'over': 94, 're': 94, 's': 927, 'that': 926,
'to': 908, 'was': 925}, {'^': 0, 'that': 92, 'to': 92}, {'^': 0, 'is': 929, 's': 929, 'that': 92, 'to': 92, 'was':
929}, {'feeling': 911}, {'...': 909, ':': 908}, {'take': 932}, {'orth': 932}, {'cents': 911, 'pence': 932, 'penn':
934}, {'...': 905, '2': 912, '2c': 911, '<staff>': 896, '<told_by>': 900, '<view>': 928, 'advice': 930, 'counsel':
930, 'gut': 931, 'hot': 933, 'recommendation': 930, 'suggestion': 930, 'tip': 930, 'tuppence': 932, 'two': 935,
'view': 930}, {'cleaning': 5, 'clearing': 5, 'digging': 5, 'moving': 5, 'packing': 5, 'painting': 5, 'unloading': 5},
{'^': 937}, {'hand': 938}, {'a': 939, 'an': 939, 'hand': 938}, {'...': 940}, {'<me>': 103, '<until>': 103, 'D': 103},
{'...': 942}, {'<give3>': 943}, {'^': 944}, {'and': 945}, {'afford': 0}, {'t': 947}, {'can': 948, 'cannot': 947,
'mustn': 492, 'mustnt': 0, 'oughtn': 492, 'oughtnt': 0, 'want': 483}, {'better': 0, 'crazy': 0, 'daft': 0, 'foolish':
0, 'mad': 0, 'wise': 0}, {'be': 950, 'best': 0, 'better': 0, 'do': 482}, {'^': 951}, {'^': 949, 'd': 952, 'had': 952,
'would': 952}, {'': (3, 'advice'), 'big': 0, 'early': 0, 'for': 0, 'slow': 0, 'straight': 0, 'to': 0, 'with': 0},
{'go': 0, 'her': 0, 'him': 0, 'it': 0, 'the': 0, 'them': 0}, {'<bid>': 0, '<bid_it>': 311, 'ask': 0, 'go': 954, 'let':
955}, {'big': 0, 'early': 0, 'for': 0, 'slow': 0, 'straight': 0, 'to': 0, 'with': 0}, {'<bid>': 0, '<bid_it>': 311,
'ask': 0, 'go': 957}, {'^': 958}, {'^': 956}, {'^': 956, 'like': 45, 'that': 959, 'to': 960}, {'^': 0, 'to': 92},
{'be': 962}, {'is': 962, 'was': 962, 'would': 963}, {'d': 92, 'would': 92}, {'<they>': 965}, {'me': 966, 'us': 966},
{'was': 967, 'were': 967}, {'<them>': 966, 'N': 966, 'me': 966, 'us': 966}, {'was': 969, 'were': 969}, {'<they>': 968,
'it': 970, 'that': 970, 'this': 970}, {'answer': 964, 'fix': 964, 'key': 964, 'move': 964, 'play': 964, 'secret': 964,
'solution': 964, 'thing': 964, 'trick': 964, 'way': 964}, {'^': 521}, {'to': 973}, {'<i>': 953, '^': 958, 'answer':
964, 'fix': 964, 'key': 964, 'move': 964, 'my': 972, 'our': 972, 'play': 964, 'secret': 964, 'solution': 964, 'the':
972, 'thing': 964, 'trick': 964, 'way': 964}, {'<bid>': 0, 'ask': 0, 'go': 957}, {'^': 976}, {'^': 976, 'like': 45,
'that': 977, 'to': 977}, {'<me>': 978, '^': 956, 'like': 45, 'that': 977, 'to': 977}, {'<i>': 953, '<me>': 961, '^':
956, 'answer': 964, 'fix': 964, 'if': 971, 'key': 964, 'like': 45, 'move': 964, 'my': 972, 'no': 974, 'not': 974,
'our': 972, 'play': 964, 'secret': 964, 'solution': 964, 'that': 975, 'the': 972, 'thing': 964, 'to': 979, 'trick':
964, 'way': 964}, {'<me>': 278}, {'across': 278, 'at': 278, 'by': 278, 'during': 278, 'from': 278, 'in': 278, 'on':
278, 'over': 278, 'to': 981}, {'...': 245, '<me>': 103, 'D': 103}, {'...': 231, '<until>': 103}, {'<give3>': 983,
'<giveinf>': 232, '<works3>': 984}, {'2': 0, 'to': 0}, {'can': 0, 'could': 0, 'have': 483, 'must': 0, 'need': 986,
'ought': 483, 'shd': 0, 'should': 0, 'shouldn': 492, 'shouldnt': 0}, {'^': 987}, {'against': 0, 'off': 0}, {'^': 989},
{'': (3, 'advice'), '<bid>': 0, '<bid_of>': 906, '<good_work>': 0, 'against': 0, 'off': 0}, {'never': 483, 'not': 483,
'to': 0}, {'^': 992}, {'...': 993}, {'': (3, 'advice'), 'can': 0, 'could': 0, 'have': 483, 'must': 0, 'need': 986,
'ought': 483, 'shd': 0, 'should': 0, 'shouldn': 492, 'shouldnt': 0}, {'^': 995}, {'<i>': 996}, {'<i>': 988, '<me>':
990, '^': 991, 'at': 994, 'by': 994, 'during': 994, 'in': 994, 'on': 994, 'over': 994, 'that': 997, 'via': 994}, {'':
(3, 'advice'), '<bid>': 0, '<bid_of>': 906, '<good_work>': 0}, {'<i>': 988, '^': 999, 'that': 997}, {'<good_work>':
0}, {'^': 1001}, {'attended': 278}, {'^': 103}, {'to': 1004}, {'agreed': 1005, 'offered': 1005, 'promised': 1005,
'undertaken': 1005, 'volunteered': 1005}, {'': (3, 'advice'), '...': 0}, {'to': 1007}, {'better': 0, 'd': 482, 'have':
1008, 'must': 1007, 'need': 1008, 'ought': 1008, 'shd': 1007, 'should': 1007, 'shouldn': 492, 'shouldnt': 0}, {'^':
1009}, {'<i>': 1010}, {'<i>': 1010, 'that': 1011}, {'<i>': 1010, '<me>': 1012, 'that': 1011}, {'<i>': 1010, '<me>':
1012, 'back': 1013, 'that': 1011}, {'phone': 317}, {'<i>': 1010, '<me>': 1012, '^': 264, 'back': 1013, 'that': 1011,
'the': 1015}, {'for': 261}, {'...': 1017}, {'across': 103, 'back': 103, 'by': 103, 'over': 103, 'round': 103}, {'...':
1019, 'across': 103, 'back': 103, 'by': 103, 'over': 103, 'round': 103, 'to': 261}, {'...': 1019}, {'it': 1020, 'my':
1021, 'our': 1021, 'that': 1020, 'the': 1021, 'them': 1020, 'those': 1020}, {'it': 264, 'my': 264, 'our': 264, 'the':
264, 'them': 264}, {'back': 262, 'it': 1020, 'my': 1021, 'our': 1021, 'that': 1020, 'the': 1021, 'them': 1020,
'those': 1020}, {'asking': 1018, 'bringing': 1022, 'checking': 1018, 'coming': 271, 'delivering': 1023, 'digging':
1018, 'drafting': 1018, 'dropping': 1022, 'finding': 1018, 'getting': 1024, 'giving': 1022, 'handing': 1022,
'letting': 267, 'looking': 1018, 'passing': 1022, 'posting': 1022, 'preparing': 1018, 'pulling': 1018, 'putting':
1018, 'reporting': 271, 'returning': 1022, 'sending': 1022, 'sorting': 1018, 'working': 1018}, {'fan': 283}, {'about':
92}, {'^': 350}, {'^': 350, 'a': 1028, 'an': 1028, 'my': 1028, 'our': 1028, 'the': 1028}, {'for': 1029}, {'my': 81,
'our': 81}, {'^': 1031}, {'...': 220, 'my': 81, 'our': 81}, {'^': 1033, 'a': 1028, 'an': 1028, 'my': 1028, 'our':
1028, 'the': 1028}, {'<me>': 1030, '^': 1031, 'about': 1032, 'agreeing': 278, 'asking': 278, 'calling': 278,
'confirming': 278, 'dropping': 278, 'emailing': 278, 'for': 1034, 'giving': 278, 'mailing': 278, 'messaging': 278,
'on': 1032, 'phoning': 278, 'popping': 278, 'ringing': 278, 'sending': 278, 'telling': 278, 'texting': 278,
'visiting': 278, 'writing': 278}, {'^': 1001, 'me': 92, 'my': 92, 'our': 92, 'us': 92}, {'for': 92}, {'^': 1033, 'a':
1028, 'an': 1028, 'my': 1028, 'our': 1028, 'some': 1028, 'the': 1028}, {'<me>': 1030, '^': 1031, 'about': 1032, 'for':
1038, 'on': 1032}, {'on': 92}, {'back': 245, 'over': 245, 'round': 245}, {'it': 1041, 'them': 1041}, {'^': 1042},
{'^': 1031, 'about': 1032, 'for': 1032, 'on': 1032}, {'<me>': 1030, '^': 1031, 'about': 1032, 'for': 1034, 'me': 1044,
'on': 1032, 'us': 1044}, {'...': 17, 'D': 16, 'along': 149, 'back': 149, 'by': 18, 'down': 18, 'for': 18, 'in': 18,
'out': 149, 'over': 18, 'round': 18, 'to': 18, 'up': 18, 'with': 149}, {'': (4, 'needs_from_me'), 'D': 219}, {'me':
1047, 'us': 1047}, {'from': 1048}, {'...': 1049}, {'^': 1050}, {'on': 1051}, {'against': 92}, {'against': 92, 'set':
1053}, {'^': 232}, {'by': 18, 'down': 18, 'for': 18, 'in': 18, 'over': 18, 'round': 18, 'to': 18, 'up': 18}, {'^':
1001, 'me': 92, 'us': 92}, {'it': 103, 'my': 103, 'our': 103, 'some': 103, 'the': 103}, {'out': 1058}, {'over': 1058},
{'at': 1058, 'into': 1058}, {'check': 1058, 'cost': 1058, 'crunch': 1058, 'dig': 1059, 'go': 1060, 'look': 1061,
'price': 1058, 'pull': 1058, 'run': 1058, 'work': 1059}, {'^': 1062}, {'to': 1063}, {'on': 1044}, {'out': 1044},
{'for': 1051}, {'': (3, 'advice'), '<good_work>': 0}, {'^': 1068}, {'of': 1069}, {'favor': 283, 'favour': 1070},
{'agreeing': 278, 'asking': 278, 'calling': 278, 'confirming': 278, 'dropping': 278, 'emailing': 278, 'giving': 278,
'mailing': 278, 'messaging': 278, 'phoning': 278, 'popping': 278, 'ringing': 278, 'sending': 278, 'telling': 278,
'texting': 278, 'visiting': 278, 'writing': 278}, {'after': 1072}, {'^': 232, 'out': 1044}, {'<me>': 1030, '^': 1031,
'about': 1032, 'for': 1034, 'on': 1032}, {'delivering': 245}, {'^': 1076, 'a': 1026, 'in': 284}, {'me': 1044}, {'at':
1078}, {'^': 1076, 'after': 1072}, {'': (3, 'advice'), '...': 220}, {'^': 1081, 'a': 1028, 'an': 1028, 'my': 1028,
'our': 1028, 'the': 1028}, {'<me>': 1030, 'for': 1082}, {'<giveinf>': 103, '<redo>': 103, '<to_do>': 103, 'decide':
103, 'let': 103, 'name': 103, 'say': 103}, {'^': 1084}, {'to': 1085}, {'against': 92, 'for': 92}, {'to': 246}, {'for':
246}, {'across': 1088, 'back': 1088, 'done': 1089, 'off': 1088, 'over': 1088, 'ready': 1089, 'to': 246, 'w': 246,
'with': 246}, {'...': 1090}, {'^': 1091}, {'D': 219}, {'...': 1093, 'D': 219}, {'...': 1090, 'a': 329, 'an': 329,
'everything': 329, 'it': 329, 'my': 1094, 'our': 1094, 'the': 329, 'them': 329}, {'^': 1095}, {'get': 1092, 'have':
1096}, {'much': 1087}, {'D': 16, 'by': 18, 'down': 18, 'for': 18, 'in': 18, 'over': 18, 'round': 18, 'to': 18, 'up':
18}, {'<until>': 219, 'from': 1048}, {'...': 1100, 'my': 81, 'our': 81}, {'^': 1101, 'a': 1028, 'an': 1028, 'my':
1028, 'our': 1028, 'some': 1028, 'the': 1028}, {'...': 1049, 'my': 81, 'our': 81}, {'^': 1103}, {'<me>': 1030, '^':
1031, 'about': 1032, 'for': 1102, 'on': 1104}, {'^': 1025, 'a': 1026, 'adamant': 1027, 'after': 1035, 'against': 1036,
'all': 1037, 'asking': 1039, 'big': 1040, 'bringing': 1043, 'chasing': 1045, 'coming': 1046, 'counting': 1052, 'dead':
1054, 'digging': 1055, 'drawing': 1055, 'dropping': 1056, 'expecting': 1051, 'firmly': 1037, 'for': 1057, 'getting':
1055, 'going': 1064, 'hanging': 1065, 'having': 1055, 'holding': 1066, 'hoping': 1067, 'in': 1071, 'just': 1073,
'looking': 1074, 'nagging': 1075, 'not': 1077, 'on': 1079, 'only': 1080, 'popping': 1056, 'pressing': 1075, 'pricing':
1055, 'pulling': 1055, 'pushing': 1083, 'putting': 1055, 'sorting': 1055, 'still': 1086, 'stopping': 1056, 'strongly':
1087, 'swinging': 1056, 'to': 1097, 'typing': 1055, 'very': 1098, 'visiting': 1099, 'waiting': 1105, 'working': 1055,
'writing': 1055, 'yet': 1086}, {'can': 492, 'have': 483, 'must': 0, 'need': 483, 'ought': 483, 'should': 0, 'shouldn':
492, 'shouldnt': 0}, {'^': 1107}, {'<i>': 1108}, {'<i>': 1108, 'that': 1109}, {'...': 1110}, {'<i>': 988}, {'<i>':
988, 'at': 1111, 'by': 1111, 'during': 1111, 'in': 1111, 'on': 1111, 'over': 1111, 'that': 1112, 'via': 1111}, {'<i>':
988, 'that': 1112}, {'<owed_thing>': 329}, {'...': 220, '<owed_thing>': 329}, {'^': 1116}, {'^': 1115, 'a': 1117,
'an': 1117, 'my': 1117, 'our': 1117, 'some': 1028, 'the': 1117}, {'be': 28}, {'for': 1118, 'he': 28, 'her': 28, 'his':
28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 28, 'their': 28, 'they': 28, 'to': 1119, 'what': 28, 'when': 28,
'whether': 28, 'why': 28}, {'for': 1118}, {'without': 587}, {'...': 1122}, {'for': 981}, {'a': 1028, 'an': 1028, 'my':
1028, 'our': 1028, 'some': 1028, 'the': 1028}, {'for': 1125}, {'must': 0, 'need': 483, 'needs': 483, 'ought': 483,
'should': 0}, {'...': 1127}, {'': (13, 'talk'), '<i>': 988, '^': 1128}, {'<i>': 988, '^': 1128, 'he': 28, 'her': 28,
'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1129, 'their': 28, 'they': 28, 'what': 28, 'when': 28,
'whether': 28, 'why': 28}, {'my': 631, 'our': 631}, {'^': 1131}, {'coffee': 278, 'curry': 278, 'drink': 278, 'meal':
278, 'roast': 278}, {'a': 1133, 'breakfast': 278, 'brunch': 278, 'coffee': 278, 'dinner': 278, 'drinks': 278, 'lunch':
278, 'pizza': 278, 'supper': 278, 'tea': 278}, {'<me>': 1134}, {'': (3, 'advice'), 'not': 0}, {'would': 1136,
'wouldn': 492, 'wouldnt': 0}, {'...': 1137}, {'mistake': 1138}, {'little': 1138, 'many': 1138, 'much': 1138}, {'a':
1139, 'enough': 1138, 'overkill': 1138, 'plenty': 1138, 'pointless': 1138, 'premature': 1138, 'sufficient': 1138,
'too': 1140, 'unnecessary': 1138}, {'big': 0, 'broad': 0, 'cheap': 0, 'dear': 0, 'fast': 0, 'high': 0, 'long': 0,
'low': 0, 'narrow': 0, 'short': 0, 'slow': 0, 'small': 0, 'soft': 0, 'thin': 0, 'vague': 0}, {'daft': 0, 'mad': 0,
'too': 1142, 'weak': 0, 'wrong': 0}, {'...': 1143}, {'...': 1141, 'my': 1144, 'our': 1144}, {'^': 1145}, {'me': 219,
'us': 219}, {'from': 1147}, {'...': 1148}, {'^': 1149}, {'my': 1094, 'our': 1094}, {'^': 1151}, {'<until>': 103,
'before': 103, 'till': 103, 'until': 103}, {'...': 1153}, {'confirm': 1154, 'decide': 1154, 'deliver': 1154, 'finish':
1154, 'have': 1154, 'know': 1154, 'send': 1154}, {'back': 38}, {'^': 1155, 'answer': 38, 'answered': 38, 'call': 1156,
'called': 1156, 'came': 38, 'come': 38, 'coming': 38, 'make': 811, 'pick': 431, 'picked': 431, 'replied': 38, 'reply':
38, 'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'expect': 1150, 'have': 1152, 't': 1157}, {'<me>':
990, '^': 989}, {'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 28, 'their': 28,
'they': 28, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'advises': 92, 'counsels': 92, 'recommends': 92,
'suggests': 92}, {'and': 1161}, {'...': 1162, '^': 1145}, {'<me>': 1134, 'for': 981}, {'answer': 38, 'answered': 38,
'call': 1156, 'called': 1156, 'came': 38, 'come': 38, 'coming': 38, 'make': 811, 'pick': 431, 'picked': 431,
'replied': 38, 'reply': 38, 'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'not': 1165}, {'t': 1165},
{'place': 0, 'position': 0, 'shoes': 0}, {'my': 1168}, {'in': 1169, 'me': 0, 'us': 0}, {'was': 1170, 'were': 1170},
{'<their>': 0}, {'was': 1172, 'were': 1172}, {'<they>': 1171, 'it': 1173}, {'boots': 0, 'place': 0, 'position': 0,
'shoes': 0, 'situation': 0}, {'boots': 0, 'place': 0, 'position': 0, 'seat': 0, 'shoes': 0}, {'<my>': 1175, 'my':
1176, 'our': 1176}, {'if': 1174, 'in': 1177}, {'altogether': 0, 'first': 0, 'instead': 0, 'outright': 0}, {'...':
1179}, {'for': 0}, {'<their>': 103, 'the': 103}, {'more': 0}, {'by': 1182, 'past': 1182, 'to': 1182, 'with': 1182},
{'dates': 1184}, {'by': 1182, 'for': 1183, 'it': 1184, 'past': 1182, 'that': 1184, 'the': 1185, 'this': 1184, 'to':
1182, 'with': 1182}, {'with': 0}, {'of': 0}, {'than': 0}, {'before': 0, 'instead': 1188, 'not': 0, 'over': 0,
'rather': 1189}, {'...': 1190}, {'by': 1182, 'it': 1184, 'past': 1182, 'that': 1184, 'the': 1185, 'this': 1184, 'to':
1182, 'with': 1182}, {'on': 0}, {'rid': 1188}, {'for': 0, 'with': 0}, {'': (3, 'advice'), 'for': 0}, {'off': 0, 'out':
1196}, {'...': 1190, 'the': 0}, {'touch': 0}, {'back': 0, 'for': 0, 'harder': 0}, {'i': 0, 'we': 0}, {'...': 1190,
'with': 0}, {'clear': 0}, {'to': 0, 'with': 0}, {'twice': 0}, {'the': 0}, {'for': 1206, 'until': 0}, {'away': 0},
{'...': 1178, '<bid>': 1180, '<giveinf>': 1180, 'aim': 1181, 'ask': 1186, 'avoid': 0, 'begin': 1187, 'build': 1191,
'buy': 1191, 'cap': 0, 'charge': 0, 'check': 1192, 'clear': 1192, 'close': 1191, 'cut': 1191, 'demand': 0, 'ditch': 0,
'drop': 1191, 'err': 0, 'fight': 0, 'fire': 0, 'focus': 1193, 'get': 1194, 'go': 1195, 'hire': 0, 'hold': 1197,
'insist': 0, 'keep': 1198, 'kill': 0, 'launch': 1191, 'lean': 0, 'lock': 114, 'move': 1191, 'negotiate': 0, 'not':
1199, 'open': 1191, 'opt': 1181, 'plump': 1181, 'price': 0, 'push': 1200, 'put': 1198, 'raise': 0, 'rather': 1201,
'resist': 0, 'run': 1192, 'sell': 1198, 'shut': 1191, 'skip': 0, 'sooner': 0, 'sort': 1192, 'speak': 1192, 'spend':
1191, 'square': 1192, 'start': 1202, 'steer': 1203, 'stick': 1204, 'stop': 1191, 'take': 1191, 'talk': 1192, 'think':
1205, 'wait': 1207, 'walk': 1208}, {'behalf': 103}, {'<my>': 1210}, {'<me>': 103, '<until>': 103, 'on': 1211}, {'...':
1212, '<me>': 103}, {'...': 1212, '<me>': 103, 'it': 1020, 'my': 1021, 'our': 1021, 'that': 1020, 'the': 1021, 'them':
1020, 'those': 1020}, {'...': 1212}, {'asking': 1213, 'bringing': 1214, 'calling': 1213, 'chasing': 1213, 'checking':
1213, 'drafting': 1213, 'dropping': 1022, 'emailing': 1213, 'forwarding': 1213, 'getting': 1214, 'giving': 1022,
'handing': 1022, 'introducing': 1213, 'letting': 1213, 'mailing': 1213, 'passing': 1022, 'paying': 1213, 'posting':
1214, 'preparing': 1213, 'returning': 1022, 'reviewing': 1213, 'ringing': 1213, 'sending': 1214, 'sharing': 1213,
'signing': 1213, 'speaking': 1215, 'talking': 1215, 'writing': 1213}, {'^': 1216}, {'forgotten': 317}, {'<me>': 92,
'^': 1091}, {'<giveinf>': 350}, {'^': 1220}, {'to': 1221}, {'charge': 0, 'cut': 0, 'double': 0, 'drop': 0, 'focus': 0,
'hire': 0, 'move': 0, 'raise': 0, 'rethink': 0, 'sell': 0, 'simplify': 0, 'slow': 0, 'start': 0, 'stop': 0, 'wait':
0}, {'^': 1223}, {'to': 1224}, {'it': 103, 'my': 103, 'our': 103, 'that': 103, 'the': 103}, {'over': 1226}, {'on':
1226}, {'about': 1226, 'over': 1226}, {'chew': 1227, 'mull': 1227, 'sleep': 1228, 'think': 1229}, {'up': 28}, {'^':
1230, 'catch': 1231, 'come': 28, 'have': 28, 'meet': 28, 'see': 28, 'visit': 28}, {'<me>': 1222, '^': 332, 'me': 1225,
'to': 1232, 'us': 1225}, {'me': 1225, 'us': 1225}, {'<i>': 92}, {'<i>': 92, 'that': 1235}, {'rather': 1236}, {'<bid>':
0, 'bother': 0, 'go': 0, 'rush': 0, 'sign': 0, 'touch': 0}, {'^': 1238}, {'^': 1209, 'be': 1217, 'clean': 1218,
'completely': 1218, 'forgotten': 317, 'get': 1092, 'have': 1219, 'like': 1233, 'love': 1234, 'much': 1237, 'not':
1239, 'prefer': 1236, 'rather': 1236, 'sooner': 1236, 'totally': 1218}, {'$$': 38, 'answer': 38, 'answered': 38,
'call': 1156, 'called': 1156, 'came': 38, 'come': 38, 'coming': 38, 'pick': 431, 'picked': 431, 'replied': 38,
'reply': 38, 'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'not': 1241}, {'my': 38}, {'$$': 38,
'answer': 38, 'answered': 38, 'call': 1156, 'called': 1156, 'came': 38, 'come': 38, 'coming': 38, 'get': 1243, 'got':
1243, 'pick': 431, 'picked': 431, 'receive': 1243, 'received': 1243, 'replied': 38, 'reply': 38, 'respond': 38,
'responded': 38, 'saw': 1243, 'see': 1243, 'seen': 1243, 'show': 38, 'showed': 38}, {'t': 1244}, {'^': 1155, 'answer':
38, 'answered': 38, 'call': 1156, 'called': 1156, 'came': 38, 'come': 38, 'coming': 38, 'pick': 431, 'picked': 431,
'replied': 38, 'reply': 38, 'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'t': 1246}, {'^': 1155},
{'<lendable>': 631}, {'...': 1249, '<lendable>': 631}, {'my': 1250, 'our': 1250}, {'^': 1251}, {'with': 1252}, {'...':
1122, 'off': 1253}, {'d': 1004, 'll': 1004, 'will': 1004, 'would': 1004}, {'<they>': 1255}, {'that': 1256, 'to':
1004}, {'me': 1257, 'that': 1256, 'to': 1004}, {'word': 1258}, {'<their>': 1259}, {'<me>': 1260, '<their>': 1259},
{'blind': 1258, 'me': 1257, 'that': 1256, 'to': 1004}, {'given': 1261, 'pledged': 1258, 'sworn': 1262, 'undertaken':
1258, 'vowed': 1258}, {'...': 342, '<owed_thing>': 329, 'all': 350, 'my': 350, 'our': 350, 'some': 350, 'the': 350,
'those': 350}, {'<me>': 1222, '^': 1264, 'a': 355, 'an': 355}, {'<owed_thing>': 329, 'all': 350, 'my': 350, 'our':
350, 'some': 350, 'the': 350, 'those': 350}, {'^': 1115}, {'^': 1266, 'a': 1267, 'an': 1267}, {'': (4,
'needs_from_me'), '...': 357}, {'...': 342, '<owed_thing>': 329, 'all': 358, 'everything': 331, 'it': 331, 'my': 1269,
'our': 1269, 'some': 350, 'that': 331, 'the': 358, 'them': 331, 'those': 358}, {'<me>': 1222, '^': 1270, 'a': 355,
'an': 355}, {'off': 0}, {'better': 1272, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'nuts': 0, 'right': 483,
'undercharging': 0, 'underpricing': 0, 'wrong': 483}, {'^': 1273}, {'be': 1274}, {'^': 987, 'am': 1274, 'are': 1274,
'd': 1275, 'm': 1274, 'were': 1274, 'would': 1275}, {'<i>': 1276, '^': 1128}, {'<i>': 1276, '^': 1128, 'that': 1277},
{'am': 1274, 'are': 1274, 'd': 1275, 'm': 1274, 'were': 1274, 'would': 1275}, {'<i>': 1279}, {'<i>': 1279, '^': 907,
'that': 1280}, {'...': 1093}, {'...': 1049, 'my': 1282, 'our': 1282}, {'^': 1283}, {'<give1>': 103}, {'^': 1285},
{'to': 1286}, {'going': 1287}, {'is': 1288, 'll': 1286, 's': 1288, 'will': 1286}, {'and': 1289}, {'<until>': 47, 'D':
47, 'back': 48, 'over': 48, 'round': 48}, {'it': 1291, 'them': 1291}, {'bringing': 1292, 'dropping': 1292, 'giving':
1292, 'returning': 1292}, {'...': 1293}, {'<my>': 1294, 'the': 1294}, {'...': 1290, '^': 1295}, {'down': 278, 'in':
278, 'over': 278, 'round': 278, 'up': 278}, {'^': 350, 'a': 1028, 'an': 1028, 'my': 1028, 'our': 1028, 'some': 1028,
'the': 1028}, {'for': 1298}, {'...': 1122, '<me>': 1297, 'asked': 1299, 'clean': 1218, 'completely': 1218, 'duly':
1263, 'even': 1263, 'finally': 1263, 'forgotten': 317, 'given': 1261, 'now': 1263, 'pledged': 1258, 'solemnly': 1263,
'still': 1086, 'sworn': 1262, 'totally': 1218, 'undertaken': 1258, 'vowed': 1258, 'yet': 1086}, {'<me>': 278, 'about':
278, 'back': 278, 'from': 278, 'my': 278, 'on': 278, 'to': 278}, {'not': 483, 'to': 0}, {'^': 1302}, {'^': 1302,
'again': 1303}, {'me': 1304, 'us': 1304}, {'at': 1305, 'me': 1304, 'us': 1304}, {'on': 1306}, {'at': 1305, 'away':
1306, 'me': 1304, 'us': 1304}, {'badgering': 1306, 'getting': 1307, 'going': 1307, 'nagging': 1308, 'on': 1306,
'pestering': 1306}, {'D': 1005}, {'until': 1310}, {'answered': 47, 'approved': 47, 'confirmed': 47, 'decided': 47,
'given': 47, 'paid': 47, 'replied': 47, 'returned': 47, 'said': 47, 'sent': 47, 'shown': 47, 'signed': 47, 'sorted':
47, 'told': 47}, {'her': 47, 'his': 47, 'my': 47, 'our': 47, 'the': 47, 'their': 47}, {'^': 1313}, {'<me>': 733},
{'^': 47, 'back': 733}, {'<me>': 1316, '^': 1313}, {'<me>': 733, '^': 1313}, {'^': 1312}, {'^': 1312, 'approved':
1314, 'delivered': 1314, 'given': 1315, 'got': 1315, 'paid': 1317, 'returned': 1318, 'sent': 1318, 'shown': 1315,
'signed': 1318, 'yet': 1319}, {'^': 1312, 'yet': 1319}, {'not': 1321, 'to': 1085}, {'kindly': 1006}, {'...': 1290,
'^': 1295, 'already': 1006, 'also': 1006, 'answered': 1301, 'asked': 1299, 'been': 1309, 'borrowed': 1132, 'bravely':
1006, 'called': 1301, 'duly': 1263, 'emailed': 1301, 'even': 1263, 'finally': 1263, 'generously': 1006, 'given': 1261,
'got': 1311, 'kindly': 1006, 'messaged': 1301, 'nobly': 1006, 'not': 1320, 'now': 1263, 'phoned': 1301, 'pledged':
1258, 'replied': 1301, 'responded': 1301, 'rung': 1301, 'solemnly': 1263, 'still': 1322, 'sweetly': 1006, 'sworn':
1262, 'texted': 1301, 'undertaken': 1258, 'until': 1310, 'very': 1323, 'vowed': 1258, 'written': 1301, 'yet': 1086},
{'<me>': 47}, {'approved': 47, 'confirmed': 47, 'decided': 47, 'given': 1325, 'named': 47, 'said': 47, 'told': 1325},
{'<me>': 733, 'my': 38}, {'^': 1326}, {'$$': 38, '^': 1326, 'approved': 1314, 'delivered': 1314, 'get': 1243, 'given':
1315, 'got': 1327, 'paid': 1317, 'receive': 1243, 'received': 1243, 'returned': 1318, 'saw': 1243, 'see': 1243,
'seen': 1243, 'sent': 1318, 'shown': 1315, 'signed': 1318, 'yet': 1328}, {'t': 1329}, {'^': 1326, 'approved': 1314,
'delivered': 1314, 'get': 1243, 'given': 1315, 'got': 1327, 'paid': 1317, 'receive': 1243, 'received': 1243,
'returned': 1318, 'saw': 1243, 'see': 1243, 'seen': 1243, 'sent': 1318, 'shown': 1315, 'signed': 1318, 'yet': 1328},
{'...': 1290, '^': 1295, 'already': 1006, 'also': 1006, 'answered': 1301, 'asked': 1299, 'bravely': 1006, 'called':
1301, 'duly': 1263, 'emailed': 1301, 'even': 1263, 'finally': 1263, 'generously': 1006, 'given': 1261, 'kindly': 1006,
'messaged': 1301, 'nobly': 1006, 'not': 1321, 'now': 1263, 'phoned': 1301, 'pledged': 1258, 'replied': 1301,
'responded': 1301, 'rung': 1301, 'solemnly': 1263, 'still': 1322, 'sweetly': 1006, 'sworn': 1262, 'texted': 1301,
'undertaken': 1258, 'until': 1310, 'very': 1323, 'vowed': 1258, 'written': 1301, 'yet': 1086}, {'^': 1326, 'approved':
1314, 'delivered': 1314, 'given': 1315, 'got': 1315, 'paid': 1317, 'returned': 1318, 'sent': 1318, 'shown': 1315,
'signed': 1318, 'yet': 1328}, {'t': 1333}, {'off': 1253}, {'catch': 1231, 'come': 28, 'have': 28, 'meet': 28, 'see':
28, 'visit': 28}, {'to': 1336}, {'at': 1111, 'by': 1111, 'during': 1111, 'in': 1111, 'on': 1111, 'over': 1111, 'via':
1111}, {'<i>': 988, '^': 907, 'on': 1029, 'that': 1112}, {'<rel>': 278}, {'<their>': 1340}, {'d': 482, 'have': 483,
'must': 0, 'need': 483, 'ought': 483, 'should': 0, 'shouldn': 492, 'shouldnt': 0, 'want': 483}, {'^': 1342}, {'<i>':
1343}, {'<i>': 1343, 'that': 1344}, {'...': 1345, '<i>': 1343, 'about': 92, 'that': 1344}, {'^': 907, 'for': 92,
'just': 908}, {'...': 1345, '<i>': 1343, 'that': 1344}, {'...': 231, 'my': 81, 'our': 81}, {'^': 1349, 'on': 1306},
{'': (6, 'theirs'), 'by': 1182, 'past': 1182, 'to': 1182, 'with': 1182}, {'': (6, 'theirs'), 'dates': 1184}, {'by':
1182, 'it': 1351, 'my': 103, 'our': 103, 'past': 1182, 'some': 103, 'that': 1184, 'the': 1352, 'this': 1184, 'to':
1182, 'with': 1182}, {'ask': 1192, 'check': 1353, 'chew': 1227, 'clear': 1192, 'cost': 1058, 'crunch': 1058, 'dig':
1059, 'go': 1060, 'look': 1061, 'mull': 1227, 'price': 1058, 'pull': 1058, 'run': 1353, 'sleep': 1228, 'sort': 1192,
'speak': 1192, 'square': 1192, 'talk': 1192, 'think': 1229, 'work': 1059}, {'^': 1354}, {'on': 1306, 'to': 1355},
{'^': 907, 'just': 908}, {'<me>': 1030, '^': 1031, 'about': 1032, 'at': 1305, 'away': 1306, 'for': 1034, 'me': 1304,
'on': 1032, 'us': 1304}, {'^': 0, 'that': 92}, {'mind': 1359, 'opinion': 1359, 'view': 1359}, {'the': 1360}, {'my':
81, 'not': 483, 'our': 81, 'to': 0}, {'^': 1362, 'about': 1032, 'again': 1303, 'for': 1032, 'on': 1032}, {'me': 1363,
'us': 1304}, {'at': 1364, 'me': 1304, 'us': 1304}, {'up': 317}, {'...': 1345, '<i>': 1343, '^': 1302, 'that': 1344},
{'<me>': 1367}, {'...': 1100, 'my': 219, 'our': 219}, {'^': 1369, 'a': 1028, 'an': 1028, 'my': 1028, 'our': 1028,
'some': 1028, 'the': 1028}, {'<me>': 1030, '^': 1031, 'about': 1032, 'for': 1370, 'on': 1104}, {'^': 1025, 'a': 1026,
'adamant': 1346, 'after': 1035, 'against': 1036, 'all': 1347, 'arguing': 1348, 'asking': 1039, 'badgering': 1306,
'big': 1040, 'borrowing': 1132, 'bringing': 1043, 'chasing': 1045, 'coming': 1046, 'convinced': 1114, 'counting':
1052, 'dead': 1054, 'digging': 1055, 'drawing': 1055, 'dropping': 1056, 'expecting': 1051, 'firmly': 1037, 'for':
1057, 'getting': 1350, 'going': 1356, 'hanging': 1065, 'having': 1055, 'holding': 1066, 'hoping': 1067, 'in': 1071,
'insisting': 1348, 'just': 1073, 'like': 1357, 'looking': 1074, 'nagging': 1358, 'not': 1077, 'of': 1361, 'on': 1365,
'only': 1080, 'pestering': 1306, 'picking': 1366, 'popping': 1056, 'pressing': 1075, 'pricing': 1055, 'pulling': 1055,
'pushing': 1083, 'putting': 1055, 'saying': 1348, 'sorting': 1055, 'still': 1086, 'stopping': 1056, 'strongly': 1087,
'suggesting': 1348, 'swinging': 1056, 'telling': 1368, 'to': 1097, 'typing': 1055, 'very': 1098, 'visiting': 1099,
'waiting': 1371, 'working': 1055, 'writing': 1055, 'yet': 1086}, {'answer': 38, 'answered': 38, 'call': 1156,
'called': 1156, 'came': 38, 'come': 38, 'coming': 38, 'pick': 431, 'picked': 431, 'replied': 38, 'reply': 38,
'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'t': 1373}, {'the': 1015}, {'picking': 1366}, {'up':
1375}, {'answers': 1375, 'is': 1376, 'picked': 1377, 'picking': 1366, 'picks': 1366}, {'<me>': 910}, {'saying': 910,
'telling': 1379}, {'...': 1345, '<i>': 1343, '^': 907, 'that': 1344, 'to': 908}, {'<bid>': 0, '<bid_of>': 906, 'not':
483, 'to': 0}, {'...': 1345, '<i>': 1343, '^': 1382, 'that': 1344, 'to': 908}, {'<me>': 1383}, {'adamant': 1348,
'arguing': 1348, 'badgering': 1306, 'getting': 1307, 'going': 1307, 'insisting': 1348, 'nagging': 1308, 'on': 1306,
'pestering': 1306, 'saying': 1381, 'suggesting': 1348, 'telling': 1384}, {'...': 1122, 'with': 1252}, {'soon': 47},
{'after': 47, 'as': 1387, 'once': 47, 'when': 47}, {'after': 47, 'as': 1387, 'back': 1388, 'once': 47, 'when': 47},
{'it': 1389, 'them': 1389}, {'with': 1182}, {'by': 1182, 'out': 1391, 'past': 1182, 'to': 1182, 'up': 1391, 'with':
1182}, {'by': 1182, 'it': 1392, 'out': 1391, 'past': 1182, 'that': 1392, 'the': 1185, 'this': 1392, 'to': 1182, 'up':
1391, 'with': 1182}, {'by': 1182, 'out': 1391, 'past': 1182, 'up': 1391, 'with': 1182}, {'by': 1182, 'it': 1394,
'out': 1391, 'past': 1182, 'that': 1394, 'this': 1394, 'up': 1391, 'with': 1182}, {'together': 1058}, {'': (6,
'theirs'), 'after': 47, 'as': 1387, 'back': 1388, 'once': 47, 'when': 47}, {'...': 231, 'it': 1397, 'my': 103, 'our':
103, 'the': 103, 'them': 1397}, {'': (6, 'theirs'), 'by': 1182, 'out': 1391, 'past': 1182, 'to': 1182, 'up': 1391,
'with': 1182}, {'by': 1182, 'it': 1399, 'my': 103, 'our': 103, 'out': 1391, 'past': 1182, 'some': 103, 'that': 1392,
'the': 1352, 'this': 1392, 'to': 1182, 'up': 1391, 'with': 1182}, {'ask': 1192, 'bring': 1390, 'check': 1393, 'clear':
1393, 'crunch': 1058, 'dig': 1059, 'discuss': 1395, 'drop': 1390, 'float': 1395, 'give': 1390, 'go': 1060, 'hand':
1390, 'look': 1061, 'post': 1390, 'pull': 1396, 'raise': 1395, 'return': 1398, 'run': 1400, 'sort': 1393, 'sound':
1395, 'speak': 1192, 'square': 1393, 'take': 1395, 'talk': 1192, 'work': 1059}, {'across': 1088, 'back': 1088, 'done':
1089, 'from': 1147, 'off': 1088, 'over': 1088, 'ready': 1089, 'to': 246, 'w': 246, 'with': 246}, {'': (5, 'mine'),
'<until>': 81, 'D': 81}, {'me': 1403, 'us': 1403}, {'from': 1404}, {'...': 1405}, {'': (5, 'mine'), '...': 1093},
{'...': 1402, 'a': 1406, 'an': 1406, 'my': 1407, 'our': 1407, 'the': 1406}, {'^': 1408}, {'<until>': 219, 'from':
1404}, {'...': 1410, '<until>': 219}, {'': (5, 'mine'), '...': 1093, 'D': 219}, {'...': 1090, 'a': 1411, 'an': 1411,
'everything': 329, 'it': 329, 'my': 1412, 'our': 1412, 'the': 1411, 'them': 329}, {'^': 1413}, {'a': 1406, 'an': 1406,
'my': 81, 'our': 81, 'the': 1406}, {'^': 1415}, {'^': 1401, 'be': 1217, 'get': 1409, 'have': 1414, 'receive': 1416},
{'<me>': 1134, 'off': 1253}, {'back': 103}, {'<give1>': 103, '<redo>': 103, 'get': 1419, 'let': 261, 'mailing': 103,
'posting': 103, 'sending': 103}, {'^': 1420}, {'to': 1421}, {'^': 1420, 'going': 1422}, {'going': 1422}, {'are': 1423,
'd': 1421, 'is': 1423, 'll': 1421, 'was': 1424, 'will': 1421, 'would': 1421}, {'<staff>': 1425}, {'...': 1426,
'<staff>': 1425}, {'s': 1427}, {'': (13, 'talk'), '<their>': 1427, 'N': 1428}, {'<their>': 1427, 'N': 1428, 'he': 28,
'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1429, 'their': 28, 'they': 28, 'what': 28,
'when': 28, 'whether': 28, 'why': 28}, {'<giveinf>': 261}, {'^': 1431}, {'': (4, 'needs_from_me'), '...': 220},
{'...': 342, '<owed_thing>': 329, 'all': 350, 'my': 1433, 'our': 1433, 'some': 350, 'the': 350, 'those': 350}, {'^':
1115, 'a': 1267, 'an': 1267, 'my': 1267, 'our': 1267, 'the': 1267}, {'get': 1435, 'have': 1435, 'read': 1435,
'receive': 1435, 'see': 1435}, {'<me>': 1222, '^': 1434, 'a': 355, 'an': 355, 'to': 1436}, {'^': 455, 'a': 355, 'an':
355, 'to': 1436}, {'<owed_thing>': 220, 'by': 1093, 'for': 1093, 'from': 1147}, {'...': 1439, '<owed_thing>': 329,
'all': 358, 'everything': 331, 'it': 331, 'my': 1269, 'our': 1269, 'some': 350, 'that': 331, 'the': 358, 'them': 331,
'those': 358}, {'^': 1230, 'get': 1435, 'have': 1435, 'read': 1435, 'receive': 1435, 'see': 1435}, {'<me>': 1222, '^':
1440, 'a': 355, 'an': 355, 'to': 1441}, {'': (0, 'missed'), 'back': 38, 'up': 38}, {'': (0, 'missed'), 'back': 38,
'my': 38, 'up': 38}, {'': (0, 'missed'), 'the': 1015}, {'up': 1445}, {'answer': 38, 'answered': 1443, 'answers': 1375,
'call': 1156, 'called': 1443, 'came': 1443, 'come': 38, 'coming': 38, 'did': 317, 'emailed': 1443, 'get': 1243, 'got':
1444, 'has': 317, 'is': 1376, 'phoned': 1443, 'pick': 431, 'picked': 1446, 'picking': 1366, 'picks': 1366, 'rang':
1443, 'receive': 1243, 'received': 1243, 'replied': 1443, 'reply': 38, 'respond': 38, 'responded': 38, 'saw': 1243,
'see': 1243, 'seen': 1243, 'show': 38, 'showed': 1443, 'texted': 1443, 'turned': 1443, 'wrote': 1443}, {'by': 278},
{'<me>': 1126}, {'<their>': 1427, 'N': 1428}, {'<their>': 1427, 'N': 1428, 'that': 1450}, {'<i>': 92, '^': 1001,
'that': 1235}, {'<i>': 988, '^': 907, 'at': 1111, 'by': 1111, 'during': 1111, 'in': 1111, 'on': 1111, 'over': 1111,
'that': 1112, 'via': 1111}, {'2': 0, 'a': 0, 'an': 0, 'better': 0, 'fewer': 0, 'less': 0, 'more': 0, 'our': 0, 'some':
0, 'to': 0}, {'got': 483}, {'better': 0, 'can': 0, 'could': 0, 'd': 482, 'gotta': 0, 'have': 483, 'might': 0, 'must':
0, 'need': 1454, 'ought': 483, 'shd': 0, 'should': 0, 'shouldn': 492, 'shouldnt': 0, 've': 1455}, {'^': 1456, 'am':
1274, 'are': 1274, 'd': 1275, 'm': 1274, 'were': 1274, 'would': 1275}, {'a': 1139, 'enough': 1138, 'must': 0, 'need':
483, 'needs': 483, 'ought': 483, 'overkill': 1138, 'plenty': 1138, 'pointless': 1138, 'premature': 1138, 'should': 0,
'sufficient': 1138, 'too': 1140, 'unnecessary': 1138}, {'not': 0}, {'...': 1458, '<bid>': 0, '<bid_of>': 906,
'always': 0, 'ask': 0, 'do': 1459, 'don': 492, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'my': 1144,
'never': 0, 'our': 1144, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'': (13, 'talk'), '<i>': 1457, '<their>':
1427, 'N': 1428, '^': 1128}, {'always': 0, 'ask': 0, 'do': 1459, 'don': 492, 'dont': 0, 'drop': 0, 'fire': 0, 'focus':
0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'^': 1462}, {'<i>': 1457, '<their>': 1427,
'N': 1428, '^': 1460, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1461, 'their':
28, 'they': 28, 'to': 1463, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'': (3, 'advice'), 'better': 0, 'can':
0, 'could': 0, 'd': 482, 'gotta': 0, 'have': 483, 'might': 0, 'must': 0, 'need': 986, 'ought': 483, 'shd': 0,
'should': 0, 'shouldn': 492, 'shouldnt': 0, 've': 1455}, {'^': 1465}, {'<i>': 1466, '^': 0}, {'<i>': 1466, '<me>': 92,
'^': 0, 'at': 994, 'by': 994, 'during': 994, 'in': 994, 'on': 994, 'over': 994, 'that': 1467, 'to': 92, 'via': 994},
{'<i>': 1466, '<me>': 92, '^': 1068, 'that': 1467, 'to': 92}, {'d': 482, 'have': 483, 'must': 0, 'mustn': 492, 'need':
483, 'ought': 483, 'shd': 0, 'should': 0, 'shouldn': 492, 'shouldnt': 0}, {'^': 1470}, {'<i>': 1471}, {'that': 1472},
{'<me>': 1473}, {'^': 219}, {'<me>': 1475, '<them>': 1475}, {'bring': 1476, 'email': 1476, 'forward': 1476, 'give':
1476, 'lend': 1476, 'mail': 1476, 'send': 1476, 'show': 1476}, {'<i>': 1010, '<me>': 1012, 'back': 1013, 'bring':
1476, 'email': 1476, 'forward': 1476, 'give': 1476, 'lend': 1476, 'mail': 1476, 'send': 1476, 'show': 1476, 'that':
1011, 'to': 1477}, {'^': 1295, 'until': 1310}, {'a': 329, 'an': 329, 'everything': 329, 'it': 329, 'my': 1094, 'our':
1094, 'the': 329, 'them': 329}, {'^': 1480}, {'have': 1481}, {'kindly': 1006, 'much': 1087}, {'^': 1025, 'a': 1026,
'adamant': 1346, 'after': 1035, 'against': 1036, 'all': 1347, 'already': 1006, 'also': 1006, 'arguing': 1348, 'asked':
1299, 'asking': 1039, 'badgering': 1306, 'been': 1309, 'big': 1040, 'borrowing': 1132, 'bravely': 1006, 'bringing':
1043, 'chasing': 1045, 'coming': 1046, 'counting': 1052, 'dead': 1054, 'digging': 1055, 'drawing': 1055, 'dropping':
1056, 'duly': 1263, 'even': 1263, 'expecting': 1051, 'finally': 1263, 'firmly': 1037, 'for': 1057, 'generously': 1006,
'getting': 1350, 'given': 1261, 'going': 1356, 'got': 1479, 'hanging': 1065, 'having': 1055, 'holding': 1066,
'hoping': 1067, 'in': 1071, 'insisting': 1348, 'just': 1073, 'kindly': 1006, 'like': 1357, 'looking': 1074, 'nagging':
1358, 'nobly': 1006, 'not': 1077, 'now': 1263, 'of': 1361, 'on': 1365, 'only': 1080, 'pestering': 1306, 'pledged':
1258, 'popping': 1056, 'pressing': 1075, 'pricing': 1055, 'pulling': 1055, 'pushing': 1083, 'putting': 1055, 'saying':
1348, 'solemnly': 1263, 'sorting': 1055, 'still': 1086, 'stopping': 1056, 'strongly': 1087, 'suggesting': 1348,
'sweetly': 1006, 'swinging': 1056, 'sworn': 1262, 'telling': 1368, 'to': 1482, 'typing': 1055, 'undertaken': 1258,
'very': 1483, 'visiting': 1099, 'vowed': 1258, 'waiting': 1371, 'working': 1055, 'writing': 1055, 'yet': 1086}, {'^':
1456, 'shall': 92}, {'have': 483, 'must': 0, 'need': 0, 'should': 0}, {'^': 1486}, {'<i>': 1487, '^': 483}, {'...':
1127, '<bid>': 0, '<bid_of>': 906, '<giveinf>': 0, 'always': 0, 'ask': 0, 'do': 1459, 'don': 492, 'dont': 0, 'drop':
0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'<i>': 1108, '^':
992, 'that': 1109}, {'...': 1490}, {'bottle': 28}, {'kids': 28}, {'<me>': 1475, '<them>': 1475, 'a': 1492, 'the':
1493, 'wine': 28}, {'come': 28, 'you': 28}, {'worry': 28, 'you': 28}, {'t': 1496}, {'worry': 28}, {'<me>': 28}, {'to':
1499}, {'back': 1500, 'well': 28}, {'love': 28}, {'<me>': 1475, '<them>': 1475, 'her': 1502, 'his': 1502, 'my': 28},
{'luck': 28}, {'a': 28, 'fun': 28}, {'on': 28}, {'touch': 28}, {'in': 1507}, {'mind': 28}, {'hello': 28, 'hi': 28},
{'love': 28, 'regards': 28}, {'<me>': 1475, '<them>': 1475, 'my': 1511}, {'of': 28}, {'care': 28}, {'^': 1456}, {'':
(13, 'talk'), '<i>': 1515, '<their>': 1427, 'N': 1428, '^': 1128}, {'<giveinf>': 0, 'always': 0, 'ask': 0, 'do': 1459,
'don': 492, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0,
'stop': 0}, {'<me>': 1473, '^': 1517, 'bring': 1476, 'email': 1476, 'forward': 1476, 'give': 1476, 'lend': 1476,
'mail': 1476, 'send': 1476, 'show': 1476}, {':': 92, '<i>': 1485, '<me>': 1488, '<their>': 1427, 'N': 1428, '^': 1489,
'at': 1491, 'bring': 1494, 'by': 1491, 'do': 1495, 'don': 1497, 'dont': 1498, 'during': 1491, 'email': 1476, 'forget':
377, 'forward': 1476, 'get': 1501, 'give': 1503, 'good': 1504, 'have': 1505, 'he': 28, 'her': 28, 'his': 28, 'hold':
1506, 'how': 28, 'if': 28, 'in': 1491, 'it': 28, 'keep': 1508, 'lend': 1476, 'mail': 1476, 'never': 1509, 'on': 1491,
'over': 1491, 'say': 1510, 'send': 1512, 'she': 28, 'show': 1476, 'start': 1513, 'stop': 377, 'take': 1514, 'thank':
28, 'that': 1516, 'their': 28, 'they': 28, 'to': 1518, 'via': 1491, 'what': 28, 'when': 28, 'whether': 28, 'why': 28},
{'<bid>': 0, '<bid_of>': 906, '<giveinf>': 0}, {'<me>': 1488, '^': 1520}, {'^': 1517, 'bring': 1476, 'email': 1476,
'forward': 1476, 'give': 1476, 'lend': 1476, 'mail': 1476, 'send': 1476, 'show': 1476}, {':': 92, '<i>': 1457, '<me>':
1488, '<their>': 1427, 'N': 1428, '^': 1489, 'at': 1491, 'bring': 1494, 'by': 1491, 'do': 1495, 'don': 1497, 'dont':
1498, 'during': 1491, 'email': 1476, 'forget': 377, 'forward': 1476, 'get': 1501, 'give': 1503, 'good': 1504, 'have':
1505, 'he': 28, 'her': 28, 'his': 28, 'hold': 1506, 'how': 28, 'if': 28, 'in': 1491, 'it': 28, 'keep': 1508, 'lend':
1476, 'mail': 1476, 'never': 1509, 'on': 1491, 'over': 1491, 'say': 1510, 'send': 1512, 'she': 28, 'show': 1476,
'start': 1513, 'stop': 377, 'take': 1514, 'thank': 28, 'that': 1461, 'their': 28, 'they': 28, 'to': 1522, 'via': 1491,
'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<me>': 575}, {'...': 231, 'it': 103, 'my': 103, 'our': 103,
'the': 103, 'them': 103}, {'<giveinf>': 261, 'return': 1525}, {'a': 1406, 'an': 1406, 'the': 1406}, {'^': 1527}, {'^':
1526, 'get': 1528, 'have': 1528, 'receive': 1528}, {'^': 1431, 'have': 1152}, {'^': 1295}, {'approved': 1314,
'delivered': 1314, 'given': 1315, 'got': 1315, 'paid': 1317, 'returned': 1318, 'sent': 1318, 'shown': 1315, 'signed':
1318}, {'^': 1295, 'not': 1532}, {'t': 1532}, {'got': 1531}, {'got': 1531, 'has': 1533, 'hasn': 1534, 'hasnt': 1532,
'have': 1531, 'haven': 1534, 'havent': 1532, 's': 1535}, {'': (3, 'advice'), '...': 1127}, {'<i>': 1466, '^': 1128},
{'<i>': 1466, '^': 1537, 'at': 1491, 'by': 1491, 'during': 1491, 'in': 1491, 'on': 1491, 'over': 1491, 'that': 1538,
'via': 1491}, {'<i>': 1466, '^': 1537, 'that': 1538}, {'<i>': 1487}, {'<me>': 1541}, {'': (13, 'talk'), '<i>': 1471},
{'<i>': 1487, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1543, 'their': 28,
'they': 28, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<me>': 1544}, {'better': 0, 'd': 482, 'have': 1008,
'must': 1007, 'mustn': 492, 'need': 1008, 'ought': 1008, 'shd': 1007, 'should': 1007, 'shouldn': 492, 'shouldnt': 0},
{'^': 1546}, {'<i>': 1547}, {'<i>': 1010, 'that': 1548}, {'': (13, 'talk'), '<i>': 1010}, {'<i>': 1010, '<me>': 1549,
'back': 1013, 'bring': 1476, 'email': 1476, 'forward': 1476, 'give': 1476, 'he': 28, 'her': 28, 'his': 28, 'how': 28,
'if': 28, 'it': 28, 'lend': 1476, 'mail': 1476, 'send': 1476, 'she': 28, 'show': 1476, 'that': 1550, 'their': 28,
'they': 28, 'to': 1477, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'should': 92}, {'<i>': 1552}, {'^': 1456,
'am': 1274, 'are': 1274, 'd': 1275, 'm': 1274, 'should': 92, 'were': 1274, 'would': 1275}, {'': (13, 'talk'), '<i>':
1457, '^': 1128}, {'<i>': 1554, '^': 1460, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28,
'that': 1555, 'their': 28, 'they': 28, 'to': 1463, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'better': 0,
'can': 0, 'could': 0, 'd': 482, 'gotta': 0, 'have': 483, 'might': 0, 'must': 0, 'need': 986, 'ought': 483, 'shd': 0,
'should': 0, 'shouldn': 492, 'shouldnt': 0, 've': 1455}, {'^': 1557}, {'': (13, 'talk'), '<i>': 1558, '^': 1128},
{'<i>': 1558, '^': 1128, 'at': 1111, 'by': 1111, 'during': 1111, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28,
'in': 1111, 'it': 28, 'on': 1111, 'over': 1111, 'she': 28, 'that': 1559, 'their': 28, 'they': 28, 'via': 1111, 'what':
28, 'when': 28, 'whether': 28, 'why': 28}, {'^': 1470, 'am': 1274, 'are': 1274, 'd': 1275, 'm': 1274, 'were': 1274,
'would': 1275}, {'': (13, 'talk'), '<i>': 1561, '<their>': 1427, 'N': 1428}, {'<i>': 1279, '<their>': 1427, 'N': 1428,
'at': 1111, 'by': 1111, 'during': 1111, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'in': 1111, 'it': 28,
'on': 1111, 'over': 1111, 'she': 28, 'that': 1562, 'their': 28, 'they': 28, 'via': 1111, 'what': 28, 'when': 28,
'whether': 28, 'why': 28}, {'<me>': 1563}, {'away': 1132, 'part': 278}, {'up': 278}, {'that': 1235}, {'already': 1006,
'also': 1006, 'answered': 1301, 'asked': 1299, 'bravely': 1006, 'called': 1301, 'duly': 1263, 'emailed': 1301, 'even':
1263, 'finally': 1263, 'generously': 1006, 'given': 1261, 'kindly': 1006, 'messaged': 1301, 'nobly': 1006, 'now':
1263, 'phoned': 1301, 'pledged': 1258, 'replied': 1301, 'responded': 1301, 'rung': 1301, 'solemnly': 1263, 'still':
1086, 'sweetly': 1006, 'sworn': 1262, 'texted': 1301, 'undertaken': 1258, 'very': 1323, 'vowed': 1258, 'written':
1301, 'yet': 1086}, {'': (13, 'talk'), '^': 1115, 'a': 1267, 'an': 1267, 'my': 1267, 'our': 1267, 'the': 1267},
{'catch': 1231, 'come': 28, 'get': 1435, 'have': 1569, 'meet': 28, 'read': 1435, 'receive': 1435, 'see': 1569,
'visit': 28}, {'<me>': 1222, '^': 1264, 'a': 355, 'an': 355, 'to': 1570}, {'<me>': 1222, '^': 455, 'a': 355, 'an':
355, 'me': 1225, 'to': 1570, 'us': 1225}, {'<owed_thing>': 220, 'from': 1147}, {'<until>': 219, 'approved': 329,
'back': 329, 'booked': 329, 'by': 219, 'checked': 329, 'cleared': 329, 'delivered': 329, 'done': 329, 'filed': 329,
'finished': 329, 'fixed': 329, 'in': 329, 'paid': 329, 'posted': 329, 'printed': 329, 'ready': 329, 'returned': 329,
'reviewed': 329, 'sent': 329, 'settled': 329, 'signed': 329, 'sorted': 329}, {'...': 1574}, {'...': 1573,
'<owed_thing>': 329, 'all': 358, 'everything': 331, 'it': 331, 'my': 1575, 'our': 1575, 'some': 350, 'that': 331,
'the': 358, 'them': 331, 'those': 358}, {'^': 1230, 'catch': 1231, 'come': 28, 'get': 1435, 'have': 1569, 'meet': 28,
'read': 1435, 'receive': 1435, 'see': 1569, 'visit': 28}, {'<me>': 1222, '^': 1576, 'a': 355, 'an': 355, 'me': 1225,
'to': 1577, 'us': 1225}, {'^': 989, 'that': 1472}, {'<i>': 988, '<me>': 1579, '^': 989, 'that': 1112}, {'$$': 38,
'and': 38, 'but': 38, 'never': 38, 'no': 38, 'only': 38}, {'...': 1581}, {'attend': 1582, 'call': 1582, 'collect':
1582, 'come': 1582, 'dial': 1582, 'drop': 1582, 'join': 1582, 'mail': 1582, 'meet': 1582, 'phone': 1582, 'pick': 1582,
'pop': 1582, 'ring': 1582, 'show': 1582, 'text': 1582, 'turn': 1582, 'visit': 1582, 'write': 1582}, {'to': 1583}, {'':
(23, 'contact'), 'favor': 283, 'favour': 1070}, {'a': 1026, 'in': 284}, {'attend': 1582, 'call': 1582, 'collect':
1582, 'come': 1582, 'dial': 1582, 'drop': 1582, 'get': 1092, 'have': 1092, 'join': 1582, 'mail': 1582, 'meet': 1582,
'phone': 1582, 'pick': 1582, 'pop': 1582, 'ring': 1582, 'show': 1582, 'text': 1582, 'turn': 1582, 'visit': 1582,
'write': 1582}, {'a': 1026, 'adamant': 1346, 'after': 1072, 'against': 1036, 'all': 1347, 'arguing': 1348, 'around':
278, 'asking': 1299, 'badgering': 1306, 'big': 1040, 'clear': 1114, 'dead': 1054, 'due': 1584, 'firmly': 1037, 'for':
1057, 'getting': 1307, 'going': 1307, 'in': 1585, 'insisting': 1348, 'just': 1073, 'like': 1357, 'meant': 1584,
'nagging': 1308, 'not': 1586, 'of': 1361, 'on': 1306, 'only': 1073, 'pestering': 1306, 'pushing': 1037, 'saying':
1348, 'scheduled': 1584, 'strongly': 1087, 'suggesting': 1348, 'supposed': 1584, 'telling': 1368, 'to': 1587, 'very':
1098, 'waiting': 1299}, {'...': 1122, '^': 44, 'home': 1253, 'off': 1253}, {'a': 1026, 'adamant': 1346, 'against':
1036, 'all': 1037, 'arguing': 1348, 'around': 278, 'badgering': 1306, 'big': 1040, 'dead': 1054, 'due': 1584,
'firmly': 1037, 'for': 1057, 'getting': 1307, 'going': 1307, 'in': 1585, 'insisting': 1348, 'meant': 1584, 'nagging':
1308, 'not': 1586, 'of': 1361, 'on': 1306, 'pestering': 1306, 'pushing': 1037, 'saying': 1348, 'scheduled': 1584,
'strongly': 1087, 'suggesting': 1348, 'supposed': 1584, 'telling': 1368, 'to': 1587, 'very': 1098}, {'ask': 1192,
'check': 1393, 'clear': 1393, 'crunch': 1058, 'dig': 1059, 'discuss': 1395, 'float': 1395, 'go': 1060, 'look': 1061,
'pull': 1396, 'raise': 1395, 'return': 1525, 'run': 1400, 'sort': 1393, 'sound': 1395, 'speak': 1192, 'square': 1393,
'take': 1395, 'talk': 1192, 'work': 1059}, {'^': 1591, 'be': 1217, 'get': 1409, 'have': 1414, 'not': 1157, 'receive':
1416}, {'t': 1157}, {'asking': 1213, 'bringing': 1213, 'calling': 1213, 'chasing': 1213, 'checking': 1213, 'drafting':
1213, 'emailing': 1213, 'forwarding': 1213, 'getting': 1213, 'introducing': 1213, 'letting': 1213, 'mailing': 1213,
'paying': 1213, 'posting': 1213, 'preparing': 1213, 'reviewing': 1213, 'ringing': 1213, 'sending': 1213, 'sharing':
1213, 'signing': 1213, 'speaking': 1215, 'talking': 1215, 'writing': 1213}, {'^': 1594}, {'<me>': 1222, '^': 332,
'me': 1225, 'to': 1336, 'us': 1225}, {'<bid>': 0, 'accept': 0, 'bet': 0, 'bother': 0, 'chase': 0, 'do': 0, 'give': 0,
'go': 0, 'hire': 0, 'invest': 0, 'pay': 0, 'raise': 0, 'rely': 0, 'risk': 0, 'rush': 0, 'sell': 0, 'sign': 0, 'spend':
0, 'start': 0, 'take': 0, 'touch': 0, 'trust': 0}, {'^': 1597}, {'^': 1209, 'be': 1595, 'get': 1092, 'have': 1219,
'like': 1596, 'much': 1237, 'not': 1598, 'prefer': 1236, 'rather': 1236, 'sooner': 1236}, {'accept': 0, 'bet': 0,
'bother': 0, 'chase': 0, 'do': 0, 'give': 0, 'go': 0, 'hire': 0, 'invest': 0, 'pay': 0, 'raise': 0, 'rely': 0, 'risk':
0, 'rush': 0, 'sell': 0, 'sign': 0, 'spend': 0, 'start': 0, 'take': 0, 'touch': 0, 'trust': 0}, {'^': 1600}, {'t':
1601}, {'': (13, 'talk'), '<i>': 1010, '<their>': 1427, 'N': 1428}, {'<i>': 1010, '<me>': 1549, '<their>': 1427, 'N':
1428, 'asking': 1126, 'back': 1013, 'bring': 1476, 'email': 1476, 'forward': 1476, 'give': 1476, 'he': 28, 'her': 28,
'his': 28, 'how': 28, 'if': 28, 'it': 28, 'lend': 1476, 'mail': 1476, 'send': 1476, 'she': 28, 'show': 1476, 'that':
1603, 'their': 28, 'they': 28, 'to': 1477, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'...': 946, '<bids>':
980, '<confides>': 982, '^': 985, 'advised': 998, 'advises': 1000, 'advocated': 1002, 'advocates': 1002, 'all': 1003,
'already': 1006, 'also': 1006, 'answered': 1014, 'answers': 1016, 'are': 1106, 'argued': 1113, 'argues': 1114,
'asked': 1120, 'asks': 1121, 'ate': 1123, 'attended': 278, 'babysat': 1124, 'baked': 1124, 'become': 1051, 'becomes':
1051, 'begged': 1126, 'believed': 1114, 'believes': 1130, 'borrowed': 1132, 'borrows': 1132, 'both': 1003, 'bought':
1135, 'bravely': 1006, 'bringing': 1043, 'calls': 1146, 'can': 1158, 'cannot': 1157, 'cant': 1157, 'catered': 1124,
'cautioned': 1159, 'claims': 1160, 'confirmed': 1160, 'considers': 1163, 'cooked': 1164, 'could': 1166, 'couldn':
1167, 'couldnt': 1165, 'counsels': 1002, 'd': 1240, 'deems': 1146, 'demanded': 1029, 'demands': 1029, 'did': 1242,
'didn': 1245, 'didnt': 1244, 'doesn': 1247, 'doesnt': 1248, 'drove': 1254, 'duly': 1263, 'emailed': 1014, 'even':
1263, 'expect': 1265, 'expected': 1268, 'expecting': 454, 'expects': 1271, 'explained': 1160, 'favors': 1002,
'favours': 1002, 'fed': 1135, 'feels': 1278, 'felt': 1113, 'figures': 1281, 'finally': 1263, 'finds': 1163,
'generously': 1006, 'get': 1284, 'gets': 1284, 'given': 1261, 'goes': 908, 'got': 1296, 'had': 1300, 'has': 1324,
'hasn': 1330, 'hasnt': 1331, 'have': 1332, 'haven': 1334, 'havent': 1333, 'headed': 1335, 'heard': 1160, 'hoped':
1337, 'hopes': 1337, 'insisted': 1338, 'insists': 1339, 'introduced': 1341, 'is': 1372, 'isn': 1374, 'judges': 1146,
'just': 1378, 'keep': 1380, 'keeps': 1385, 'kept': 1385, 'kindly': 1006, 'left': 1386, 'll': 1417, 'made': 1418,
'mentioned': 1430, 'mentions': 1160, 'messaged': 1014, 'met': 1123, 'must': 1432, 'need': 1437, 'needed': 1438,
'needs': 1442, 'never': 1447, 'nobly': 1006, 'now': 1263, 'passed': 1448, 'picked': 1377, 'picking': 1366, 'picks':
1366, 'plans': 1337, 'played': 1124, 'pleaded': 1126, 'pledged': 1258, 'pressed': 1449, 'promised': 1451, 'proposed':
1236, 'proposes': 1452, 'receives': 1051, 'reckoned': 1453, 'reckons': 1464, 'recommended': 1468, 'recommends': 1469,
'reminded': 1474, 'replied': 1478, 'replies': 1014, 'requested': 1029, 'required': 1029, 'requires': 1029,
'responded': 1014, 'responds': 1014, 's': 1484, 'said': 1519, 'sang': 1124, 'say': 1521, 'says': 1523, 'served': 1135,
'sez': 908, 'shadowed': 1524, 'shall': 1529, 'should': 1530, 'solemnly': 1263, 'still': 1536, 'suggested': 1539,
'suggests': 1540, 'sweetly': 1006, 'sworn': 1262, 'tell': 1542, 'tells': 1545, 'texted': 1551, 'think': 1553,
'thinks': 1556, 'thought': 1560, 'told': 1564, 'took': 1565, 'turned': 1566, 'undertaken': 1258, 'urged': 1567,
'urges': 1567, 've': 1568, 'very': 1323, 'vowed': 1258, 'walked': 1335, 'want': 1571, 'wanted': 1572, 'wants': 1578,
'warned': 1580, 'was': 1588, 'went': 1589, 'were': 1590, 'will': 1592, 'won': 1593, 'wont': 1157, 'would': 1599,
'wouldn': 1602, 'wouldnt': 1601, 'writes': 1014, 'wrote': 1604}, {'bank': 5, 'center': 5, 'centre': 5, 'fair': 5,
'garden': 5, 'hall': 5, 'kitchen': 5, 'library': 5, 'pantry': 5, 'shelter': 5, 'shop': 5}, {'animal': 1606, 'charity':
1606, 'church': 1606, 'community': 1606, 'food': 1606, 'homeless': 1606, 'hospice': 1606, 'school': 1606, 'soup':
1606}, {'^': 1607}, {'the': 1608}, {'at': 1609, 'for': 1609, 'in': 1609}, {'...': 1610}, {'...': 1610, 'the': 1611},
{'at': 1612, 'behind': 1612, 'in': 1612, 'of': 1612, 'on': 1612}, {'': (21, 'gave:encouragement')}, {'^': 1614},
{'<them>': 1615}, {'without': 1616}, {'glad': 1615, 'grateful': 1615, 'impressed': 1615, 'lucky': 1615, 'proud':
1615}, {'awfully': 1618, 'damn': 1618, 'dead': 1618, 'glad': 1615, 'grateful': 1615, 'impressed': 1615, 'lucky': 1615,
'more': 1618, 'proud': 1615, 'quite': 1618, 'really': 1618, 'right': 1618, 'so': 1618, 'very': 1618}, {'be': 1619},
{'not': 1620}, {'t': 1620}, {'...': 1617, 'am': 1619, 'are': 1619, 'could': 1621, 'couldn': 1622, 'm': 1619, 'was':
1619, 'were': 1619}, {'than': 1615}, {'enough': 1615}, {'best': 1615}, {'best': 1615, 'bravest': 1615, 'cleverest':
1615, 'finest': 1615, 'kindest': 1615, 'most': 1615, 'strongest': 1615}, {'beautiful': 1615, 'better': 1624,
'brilliant': 1615, 'excellent': 1615, 'good': 1625, 'great': 1615, 'her': 1626, 'his': 1626, 'lovely': 1615,
'marvellous': 1615, 'ready': 1615, 'strong': 1615, 'superb': 1615, 'terrific': 1615, 'the': 1627, 'their': 1626,
'wonderful': 1615, 'worth': 1615}, {'far': 1628}, {'beautiful': 1615, 'better': 1624, 'brilliant': 1615, 'by': 1629,
'easily': 1628, 'excellent': 1615, 'good': 1625, 'great': 1615, 'her': 1626, 'his': 1626, 'honestly': 1628, 'lovely':
1615, 'marvellous': 1615, 'ready': 1615, 'strong': 1615, 'superb': 1615, 'terrific': 1615, 'the': 1627, 'their': 1626,
'wonderful': 1615, 'worth': 1615}, {'be': 1630}, {'are': 1630, 'is': 1630, 'll': 1631, 's': 1630, 'was': 1630, 'were':
1630, 'will': 1631}, {'...': 1632}, {'asset': 1615, 'best': 1615, 'born': 1615, 'brightest': 1615, 'calmest': 1615,
'cleverest': 1615, 'credit': 1615, 'find': 1615, 'finest': 1615, 'first': 1615, 'godsend': 1615, 'hardest': 1615,
'joy': 1615, 'kindest': 1615, 'most': 1615, 'natural': 1615, 'only': 1615, 'quickest': 1615, 'rock': 1615, 'safest':
1615, 'sharpest': 1615, 'star': 1615, 'strongest': 1615, 'wonder': 1615}, {'the': 1634}, {'far': 1635}, {'to': 1615},
{'alone': 1615}, {'right': 1615}, {'the': 1639}, {'of': 1635}, {'a': 1634, 'able': 1615, 'amazing': 1615, 'an': 1634,
'better': 1615, 'brilliant': 1615, 'by': 1636, 'capable': 1615, 'doing': 1615, 'easily': 1635, 'going': 1637, 'gonna':
1615, 'good': 1615, 'great': 1615, 'more': 1624, 'much': 1615, 'my': 1634, 'not': 1638, 'on': 1640, 'one': 1641,
'our': 1634, 'ready': 1615, 'strong': 1615, 'the': 1634}, {'^': 1614, 'alright': 1615, 'amazing': 1615, 'brilliant':
1615, 'fine': 1615, 'good': 1615, 'grand': 1615, 'great': 1615, 'ok': 1615, 'okay': 1615, 'ready': 1615},
{'brilliantly': 1615, 'fine': 1615, 'great': 1615, 'it': 1615, 'well': 1615}, {'reason': 1615}, {'there': 1615,
'through': 1615}, {'far': 1614}, {'takes': 1615}, {'it': 1648}, {'this': 1615, 'what': 1649}, {'a': 1614, 'an': 1614,
'it': 1615}, {'off': 1615}, {'it': 1652}, {'in': 1615}, {'^': 1614, 'it': 1614}, {'ace': 1615, 'be': 1643, 'been':
1615, 'breeze': 1614, 'come': 1615, 'do': 1644, 'done': 1615, 'earned': 1615, 'every': 1645, 'find': 1615, 'fly':
1615, 'get': 1646, 'go': 1647, 'got': 1650, 'love': 1614, 'make': 1651, 'manage': 1615, 'nail': 1615, 'nothing': 1637,
'pull': 1653, 'put': 1654, 'rock': 1615, 'smash': 1615, 'suit': 1614, 'walk': 1655}, {'been': 1615, 'come': 1615,
'done': 1615, 'earned': 1615, 'every': 1645, 'got': 1650, 'nothing': 1637, 'put': 1654}, {'ace': 1615, 'be': 1643,
'breeze': 1614, 'do': 1644, 'find': 1615, 'fly': 1615, 'get': 1646, 'go': 1647, 'love': 1614, 'make': 1651, 'manage':
1615, 'nail': 1615, 'pull': 1653, 'rock': 1615, 'smash': 1615, 'suit': 1614, 'walk': 1655}, {'a': 1634, 'able': 1615,
'amazing': 1615, 'an': 1634, 'been': 1615, 'better': 1615, 'brilliant': 1615, 'by': 1636, 'capable': 1615, 'come':
1615, 'doing': 1615, 'done': 1615, 'earned': 1615, 'easily': 1635, 'every': 1645, 'going': 1637, 'gonna': 1615,
'good': 1615, 'got': 1650, 'great': 1615, 'more': 1624, 'much': 1615, 'my': 1634, 'not': 1638, 'nothing': 1637, 'on':
1640, 'one': 1641, 'our': 1634, 'put': 1654, 'ready': 1615, 'strong': 1615, 'the': 1634}, {'a': 1634, 'an': 1634,
'by': 1636, 'easily': 1635, 'my': 1634, 'one': 1641, 'our': 1634, 'the': 1634}, {'are': 1642, 'd': 1656, 'has': 1657,
'have': 1657, 'is': 1642, 'll': 1658, 's': 1659, 've': 1657, 'was': 1660, 'were': 1660, 'will': 1658, 'would': 1658},
{'<them>': 1614}, {'of': 1662}, {'without': 1662}, {'...': 1664}, {'not': 1665}, {'t': 1665}, {'never': 1665}, {'to':
1662}, {'because': 1663, 'could': 1666, 'couldn': 1667, 'couldnt': 1665, 'd': 1668, 'down': 1669, 'thanks': 1669,
'would': 1666, 'wouldn': 1667, 'wouldnt': 1665}, {'...': 1670}, {'well': 1615}, {'as': 1672, 'better': 1615, 'like':
1616}, {'...': 1673}, {'...': 1616}, {'company': 1675, 'crew': 1675, 'firm': 1675, 'kitchen': 1675, 'place': 1675,
'practice': 1675, 'project': 1675, 'shop': 1675, 'show': 1675, 'team': 1675, 'thing': 1675}, {'company': 1675, 'crew':
1675, 'entire': 1676, 'firm': 1675, 'kitchen': 1675, 'place': 1675, 'practice': 1675, 'project': 1675, 'shop': 1675,
'show': 1675, 'team': 1675, 'thing': 1675, 'whole': 1676}, {'one': 1674, 'other': 1674}, {'many': 1674}, {'...': 1632,
'company': 1675, 'crew': 1675, 'entire': 1676, 'firm': 1675, 'kitchen': 1675, 'place': 1675, 'practice': 1675,
'project': 1675, 'shop': 1675, 'show': 1675, 'team': 1675, 'thing': 1675, 'whole': 1676}, {'<i>': 1623, '<their>':
1633, '<they>': 1661, 'are': 1630, 'few': 1674, 'hers': 1632, 'his': 1632, 'is': 1630, 'it': 1632, 'll': 1631, 'my':
1677, 'no': 1678, 'nobody': 1674, 'noone': 1674, 'not': 1679, 'our': 1677, 's': 1630, 'that': 1632, 'the': 1680,
'this': 1632, 'was': 1630, 'were': 1630, 'will': 1631}, {'<i>': 1623, '<their>': 1633, '<they>': 1661, '^': 1671,
'few': 1674, 'hers': 1632, 'his': 1632, 'it': 1632, 'my': 1677, 'no': 1678, 'nobody': 1674, 'noone': 1674, 'not':
1679, 'our': 1677, 'that': 1681, 'the': 1680, 'this': 1632}, {'<them>': 1682}, {'<them>': 93, 'N': 93}, {'from':
1684}, {'<doing>': 16}, {'together': 16}, {'<doing>': 16, '<outing>': 16, 'all': 1686, 'at': 16, 'attending': 16,
'both': 1686, 'catching': 16, 'celebrating': 16, 'cooking': 16, 'doing': 16, 'driving': 16, 'flying': 16, 'getting':
1687, 'going': 16, 'having': 16, 'heading': 16, 'hosting': 16, 'in': 16, 'meeting': 16, 'picking': 16, 'playing': 16,
'presenting': 16, 'running': 16, 'seeing': 16, 'showing': 16, 'speaking': 16, 'taking': 16, 'traveling': 16,
'travelling': 16, 'trying': 16, 'visiting': 16, 'watching': 16, 'with': 16}, {'<doing>': 16, '<outing>': 16, 'all':
1686, 'both': 1686}, {'<doing>': 16, 'all': 1686, 'both': 1686}, {'am': 1689, 'are': 1689, 'is': 1690, 'm': 1689},
{'N': 1691}, {'1': 16}, {'up': 16}, {'one': 16}, {'to': 1695}, {'call': 16}, {'1': 1693, 'appointment': 16,
'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1694, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner':
16, 'drinks': 16, 'follow': 1694, 'interview': 16, 'lunch': 16, 'meeting': 16, 'mtg': 16, 'one': 1696, 'phone': 1697,
'session': 16, 'supper': 16, 'sync': 16, 'tea': 16, 'video': 1697, 'workshop': 16, 'zoom': 16}, {'': (2, 'plan'), '1':
1693, 'appointment': 16, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1694, 'chat': 16, 'coffee': 16, 'date':
16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow': 1694, 'interview': 16, 'lunch': 16, 'meeting': 16, 'mtg': 16,
'one': 1696, 'phone': 1697, 'session': 16, 'supper': 16, 'sync': 16, 'tea': 16, 'video': 1697, 'workshop': 16, 'zoom':
16}, {'up': 1699}, {'1': 1693, 'another': 1698, 'appointment': 16, 'board': 1698, 'breakfast': 16, 'brunch': 16,
'call': 16, 'catch': 1694, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'final':
1698, 'first': 1698, 'follow': 1700, 'interview': 16, 'lunch': 16, 'meeting': 16, 'monthly': 1698, 'mtg': 16, 'one':
1696, 'phone': 1697, 'quick': 1698, 'second': 1698, 'session': 16, 'short': 1698, 'supper': 16, 'sync': 16, 'tea': 16,
'team': 1698, 'video': 1697, 'weekly': 1698, 'workshop': 16, 'zoom': 16}, {'1': 1693, 'a': 1701, 'an': 1701,
'another': 1698, 'appointment': 16, 'board': 1698, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1694, 'chat':
16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'final': 1698, 'first': 1698, 'follow': 1700,
'interview': 16, 'lunch': 16, 'meeting': 16, 'monthly': 1698, 'mtg': 16, 'my': 1701, 'one': 1696, 'our': 1701,
'phone': 1697, 'quick': 1698, 'second': 1698, 'session': 16, 'short': 1698, 'supper': 16, 'sync': 16, 'tea': 16,
'team': 1698, 'the': 1701, 'video': 1697, 'weekly': 1698, 'workshop': 16, 'zoom': 16}, {'1': 1693, 'a': 1701, 'an':
1701, 'another': 1698, 'appointment': 16, 'board': 1698, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1694,
'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'final': 1698, 'first': 1698, 'follow':
1700, 'got': 1702, 'interview': 16, 'lunch': 16, 'meeting': 16, 'monthly': 1698, 'mtg': 16, 'my': 1701, 'one': 1696,
'our': 1701, 'phone': 1697, 'quick': 1698, 'second': 1698, 'session': 16, 'short': 1698, 'supper': 16, 'sync': 16,
'tea': 16, 'team': 1698, 'the': 1701, 'video': 1697, 'weekly': 1698, 'workshop': 16, 'zoom': 16}, {'am': 1688, 'and':
1692, 'are': 1688, 'fly': 16, 'go': 16, 'have': 1703, 'host': 16, 'is': 1690, 'm': 1688, 'meet': 16, 'see': 16,
'travel': 16, 've': 1703, 'visit': 16}, {'to': 16}, {'': (2, 'plan'), 'to': 16}, {'<doing>': 16, '<outing>': 16,
'all': 1686, 'attending': 16, 'both': 1686, 'catching': 16, 'celebrating': 16, 'cooking': 16, 'doing': 16, 'driving':
16, 'due': 1705, 'flying': 16, 'getting': 1687, 'going': 1706, 'having': 16, 'heading': 16, 'hosting': 16, 'meeting':
16, 'picking': 16, 'playing': 16, 'presenting': 16, 'running': 16, 'seeing': 16, 'set': 1705, 'showing': 16,
'speaking': 16, 'taking': 16, 'to': 16, 'traveling': 16, 'travelling': 16, 'trying': 16, 'visiting': 16, 'watching':
16}, {'agreed': 1705}, {'agreed': 1705, 'am': 1689, 'are': 1707, 'have': 1708, 'is': 1690, 'll': 16, 'm': 1689,
'plan': 1705, 'shall': 16, 'will': 16}, {'am': 1690, 'are': 1690, 'is': 1690, 'm': 1690}, {'<i>': 1709, 'me': 1710},
{'me': 16, 'over': 16, 'round': 16, 'us': 16}, {'bringing': 1712, 'calling': 1712, 'collecting': 1712, 'driving':
1712, 'dropping': 1712, 'fetching': 1712, 'hosting': 1712, 'meeting': 1712, 'picking': 1712, 'ringing': 1712,
'showing': 1712, 'taking': 1712, 'treating': 1712}, {'call': 16, 'catch': 1694, 'chat': 16, 'meeting': 16, 'talk': 16,
'word': 16}, {'a': 1714, 'an': 1714}, {'and': 1711, 'is': 1713, 'needs': 1715, 's': 1713, 'wants': 1715}, {'her': 28,
'him': 28, 'me': 28, 'them': 28, 'us': 28}, {'best': 28, 'better': 28, 'fine': 28, 'for': 1717, 'good': 28, 'ok': 28,
'okay': 28}, {'is': 1718, 's': 1718, 'suits': 1718, 'works': 1718}, {'0': 1719, 'noon': 1719}, {'N': 1710}, {'and':
1721}, {'<i>': 1704, '<off_it>': 588, 'N': 1716, 'afternoon': 1719, 'also': 1719, 'at': 1720, 'evening': 1719,
'instead': 1719, 'is': 1718, 'me': 1722, 'morning': 1719, 'night': 1719, 's': 1718, 'still': 1719, 'suits': 1718,
'then': 1719, 'works': 1718}, {'table': 278}, {'the': 1724}, {'room': 278}, {'attendance': 278, 'the': 1726}, {'call':
278}, {'it': 278, 'the': 1728}, {'at': 1725, 'in': 1727, 'on': 1729, 'present': 278, 'there': 278}, {'all': 1730,
'also': 1730, 'at': 1725, 'both': 1730, 'in': 1727, 'on': 1729, 'present': 278, 'there': 278}, {'was': 1731, 'were':
1731}, {'N': 1732}, {'and': 1733, 'was': 1731, 'were': 1731}, {'attend': 149, 'breakfast': 149, 'call': 149, 'catch':
149, 'climb': 149, 'come': 149, 'cook': 149, 'dine': 149, 'do': 149, 'drive': 149, 'fly': 149, 'get': 149, 'go': 149,
'have': 149, 'hear': 149, 'host': 149, 'interview': 149, 'lunch': 149, 'meet': 149, 'open': 149, 'paint': 149, 'pick':
149, 'play': 149, 'present': 149, 'record': 149, 'review': 149, 'run': 149, 'see': 149, 'shoot': 149, 'sit': 149,
'speak': 149, 'start': 149, 'stay': 149, 'take': 149, 'talk': 149, 'train': 149, 'travel': 149, 'visit': 149, 'walk':
149, 'watch': 149, 'work': 149}, {'to': 1735}, {'...': 17, 'attend': 149, 'breakfast': 149, 'call': 149, 'catch': 149,
'climb': 149, 'come': 149, 'cook': 149, 'dine': 149, 'do': 149, 'drive': 149, 'fly': 149, 'get': 149, 'go': 149,
'have': 149, 'hear': 149, 'host': 149, 'interview': 149, 'lunch': 149, 'meet': 149, 'open': 149, 'paint': 149, 'pick':
149, 'play': 149, 'present': 149, 'record': 149, 'review': 149, 'run': 149, 'see': 149, 'shoot': 149, 'sit': 149,
'speak': 149, 'start': 149, 'stay': 149, 'take': 149, 'talk': 149, 'train': 149, 'travel': 149, 'visit': 149, 'walk':
149, 'watch': 149, 'work': 149}, {'...': 17, 'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149,
'over': 149, 'to': 1737, 'up': 149, 'with': 149}, {'<doing>': 18, '<outing>': 149, 'all': 693, 'attending': 149,
'away': 694, 'booked': 694, 'both': 693, 'catching': 149, 'celebrating': 149, 'cooking': 149, 'doing': 149, 'driving':
149, 'due': 1738, 'flying': 149, 'getting': 753, 'going': 1738, 'having': 149, 'heading': 718, 'hosting': 149,
'meant': 1736, 'meeting': 149, 'off': 718, 'out': 694, 'picking': 149, 'playing': 149, 'presenting': 149, 'running':
149, 'seeing': 149, 'set': 1736, 'showing': 149, 'speaking': 149, 'supposed': 1736, 'taking': 149, 'to': 1735,
'traveling': 149, 'travelling': 149, 'trying': 149, 'visiting': 149, 'watching': 149}, {'...': 17, 'a': 745, 'agreed':
1736, 'got': 747, 'passes': 744, 'places': 744, 'seats': 744, 'spaces': 744, 'spots': 744, 'tickets': 744}, {'a': 745,
'agreed': 1736, 'got': 747, 'passes': 744, 'places': 744, 'seats': 744, 'spaces': 744, 'spots': 744, 'tickets': 744},
{'agreed': 1736, 'am': 742, 'are': 1739, 'fly': 149, 'got': 746, 'has': 746, 'have': 1740, 'hope': 1736, 'intend':
1736, 'is': 749, 'll': 1735, 'm': 742, 'meet': 149, 'plan': 1736, 'shall': 1735, 'travel': 149, 've': 1741, 'want':
1736, 'will': 1735}, {'': (14, 'together')}, {'<doing>': 18, 'all': 693, 'away': 694, 'booked': 694, 'both': 693,
'due': 694, 'going': 694, 'heading': 694, 'off': 694, 'out': 694}, {'a': 745, 'got': 746, 'passes': 744, 'places':
744, 'seats': 744, 'spaces': 744, 'spots': 744, 'tickets': 744}, {'': (14, 'together'), 'am': 1744, 'are': 1744,
'got': 746, 'has': 746, 'have': 1745, 'is': 749, 'm': 1744, 've': 1745}, {'<i>': 1742, 'N': 1732, 'i': 1743, 'me':
1746, 'myself': 1743, 'us': 1743}, {'<bid>': 0, '<bid_it>': 0}, {'^': 1748}, {':': 1749}, {':': 1749, 'D': 1750,
'back': 1750}, {'^': 1031, 'about': 1032, 'agreeing': 278, 'asking': 278, 'calling': 278, 'confirming': 278,
'dropping': 278, 'emailing': 278, 'for': 1032, 'giving': 278, 'mailing': 278, 'messaging': 278, 'on': 1032, 'phoning':
278, 'popping': 278, 'ringing': 278, 'sending': 278, 'telling': 278, 'texting': 278, 'visiting': 278, 'writing': 278},
{'^': 1031, 'about': 1032, 'for': 1032, 'me': 1044, 'on': 1032, 'us': 1044}, {'...': 17, 'D': 16, 'along': 149,
'back': 149, 'by': 149, 'down': 149, 'for': 149, 'in': 149, 'out': 149, 'over': 149, 'round': 149, 'to': 149, 'up':
149, 'with': 149}, {'at': 149, 'over': 149, 'with': 149}, {'...': 231, '<me>': 103, '<until>': 103, 'it': 232, 'that':
232, 'them': 232, 'this': 232}, {'<me>': 103, '<until>': 103, 'it': 232, 'that': 232, 'them': 232, 'this': 232}, {'':
(6, 'theirs'), 'to': 261}, {'...': 231, 'back': 1758}, {'up': 103}, {'out': 103}, {'...': 231, '<me>': 103}, {'into':
103}, {'together': 103}, {'<give1>': 1756, '<giveinf>': 1756, '<redo>': 1757, '<to_do>': 1756, 'arrange': 103, 'call':
261, 'come': 1759, 'decide': 232, 'draft': 103, 'draw': 1760, 'find': 1761, 'get': 271, 'let': 1762, 'look': 1763,
'name': 232, 'order': 103, 'prepare': 103, 'price': 103, 'put': 1764, 'quote': 103, 'report': 262, 'ring': 261, 'say':
232, 'tell': 1762, 'type': 1760, 'work': 1761, 'write': 1760}, {'^': 1765}, {'after': 1752, 'asking': 1044, 'chasing':
1753, 'coming': 1754, 'hanging': 1065, 'holding': 1066, 'just': 1073, 'looking': 1066, 'nagging': 1044, 'on': 1079,
'only': 1073, 'pressing': 1044, 'staying': 1755, 'to': 1766, 'waiting': 1044}, {'along': 149, 'at': 149, 'down': 149,
'for': 149, 'in': 149, 'over': 149, 'round': 149, 'there': 149, 'to': 149, 'up': 149}, {'me': 17}, {'D': 16, 'with':
1769}, {'1': 1770}, {'up': 1770}, {'call': 1770, 'chat': 1770, 'word': 1770}, {'down': 1770}, {'1': 1771, 'call':
1770, 'catch': 1772, 'chat': 1770, 'meeting': 1770, 'quick': 1773, 'sit': 1774, 'talk': 1770, 'word': 1770}, {'a':
1775, 'an': 1775}, {'<me>': 1768, 'for': 1776}, {'<they>': 1255, 'that': 1256}, {'<me>': 1778}, {':': 45, 'D': 46,
'back': 46}, {'clinic': 278, 'desk': 278, 'farm': 278, 'house': 278, 'lab': 278, 'meeting': 278, 'office': 278,
'place': 278, 'practice': 278, 'school': 278, 'shop': 278, 'site': 278, 'stall': 278, 'studio': 278, 'table': 278,
'workshop': 278, 'yard': 278}, {'my': 1781, 'our': 1781, 'the': 1781}, {'$$': 278, 'to': 1782}, {'$$': 278, 'my':
1781, 'our': 1781, 'the': 1781}, {'along': 1783, 'by': 1784, 'in': 1783, 'into': 1782, 'over': 1783, 'round': 1783,
'to': 1782}, {'...': 1785, '<me>': 278, '<my>': 278}, {'mine': 278, 'ours': 278}, {'meal': 278}, {'night': 278,
'weekend': 278}, {'a': 1788, 'breakfast': 278, 'dinner': 278, 'lunch': 278, 'supper': 278, 'tea': 278, 'the': 1789},
{'sofa': 278}, {'the': 1791}, {'me': 278, 'us': 278}, {'at': 1787, 'for': 1790, 'here': 278, 'on': 1792, 'over': 278,
'the': 1789, 'with': 1793}, {'ill': 38, 'sick': 38}, {'in': 1795}, {'along': 278}, {'in': 278}, {'my': 38, 'our': 38},
{'on': 1799}, {'D': 16, 'for': 17, 'to': 17}, {'not': 1373}, {'card': 278, 'line': 278, 'message': 278, 'note': 278,
'text': 278}, {'a': 1803, 'by': 278}, {'<bid>': 0, 'ask': 0, 'get': 0, 'go': 0, 'leave': 0, 'let': 0, 'take': 0},
{'^': 1805}, {':': 1806}, {'...': 1807}, {':': 1749, 'about': 1808, 'on': 1808, 're': 1808, 'with': 1808}, {':': 1749,
'D': 1750, 'about': 1808, 'back': 1809, 'on': 1808, 're': 1808, 'with': 1808}, {'<me>': 1768}, {'box': 149, 'slot':
149, 'table': 149}, {'a': 1812, 'in': 149, 'places': 149, 'seats': 149, 'tickets': 149}, {'...': 1813, 'a': 1812,
'in': 149, 'places': 149, 'seats': 149, 'tickets': 149}, {'me': 1814, 'us': 1814}, {'...': 138, 'D': 28},
{'<their_day>': 1816}, {'...': 1817, '<their_day>': 1816}, {'min': 149, 'mins': 149, 'minutes': 149}, {'minutes':
149}, {'demo': 149, 'slot': 149, 'tour': 149}, {'hour': 149}, {'an': 1822}, {'tour': 149}, {'0': 1819, '20': 1820,
'a': 1821, 'an': 1822, 'dinner': 149, 'half': 1823, 'lunch': 149, 'ten': 1820, 'the': 1824, 'thirty': 1820}, {'<me>':
1825}, {'for': 149, 'to': 149}, {'<their>': 1818, 'a': 1818, 'an': 1818, 'me': 1814, 'seats': 1827, 'tickets': 1827,
'us': 1814}, {'<their>': 1818, 'a': 1818, 'allotted': 1826, 'an': 1818, 'asked': 1777, 'borrowed': 1132, 'given':
1826, 'giving': 1826, 'got': 1828, 'granted': 1826, 'invited': 1811, 'letting': 1826, 'me': 1814, 'offered': 1826,
'promised': 1826, 'seats': 1827, 'tickets': 1827, 'us': 1814}, {'me': 1814, 'seats': 1827, 'tickets': 1827, 'us':
1814}, {'<a_chat>': 278}, {'<a_chat>': 278, 'good': 1831, 'little': 1831, 'long': 1831, 'proper': 1831, 'quick': 1831,
'short': 1831, 'wee': 1831}, {'a': 1832, 'an': 1832, 'some': 1832}, {'for': 1833}, {'...': 1834, 'for': 1833}, {'...':
1834, 'about': 1835, 'around': 1835, 'back': 1835, 'behind': 1835, 'for': 1833, 'late': 1835, 'on': 1835, 'over':
1835}, {'me': 18, 'us': 18}, {'see': 1837}, {'to': 1838, 'with': 1837}, {'...': 17, 'D': 16, 'on': 17}, {'D': 16,
'on': 17}, {'me': 1841, 'mine': 1841, 'ours': 1841, 'us': 1841}, {'by': 1840, 'in': 1840, 'off': 18, 'over': 1840,
'round': 1840, 'to': 1842}, {'...': 1843, 'by': 149, 'in': 149, 'me': 149, 'over': 149, 'round': 149, 'us': 149},
{'by': 18, 'in': 18, 'me': 149, 'over': 18, 'past': 18, 'round': 18, 'us': 149}, {'by': 149, 'in': 149, 'me': 149,
'over': 149, 'round': 149, 'us': 149}, {'...': 1843, 'by': 18, 'in': 18, 'me': 149, 'over': 18, 'past': 18, 'round':
18, 'us': 149}, {'<me>': 1825, 'by': 149, 'in': 149, 'me': 149, 'over': 149, 'round': 149, 'us': 149}, {'by': 18,
'in': 18, 'out': 1044, 'over': 18, 'past': 18, 'round': 18}, {'by': 18, 'in': 18, 'over': 18, 'past': 18, 'round':
18}, {'week': 38}, {'all': 1851, 'ill': 38, 'sick': 38, 'today': 38}, {'leave': 38}, {'for': 1004, 'to': 1004},
{'blower': 278, 'facetime': 278, 'hook': 1854, 'line': 278, 'phone': 278, 'skype': 278, 'teams': 278, 'whatsapp': 278,
'zoom': 278}, {'D': 16, 'annual': 1853, 'at': 1078, 'blower': 278, 'facetime': 278, 'for': 17, 'holiday': 38,
'holidays': 38, 'hols': 38, 'leave': 38, 'line': 278, 'maternity': 38, 'paternity': 38, 'phone': 278, 'skype': 278,
'teams': 278, 'the': 1855, 'to': 17, 'vacation': 38, 'whatsapp': 278, 'zoom': 278}, {'sick': 38}, {'after': 1752,
'allotted': 1826, 'asking': 1044, 'back': 1839, 'borrowing': 1132, 'bringing': 1844, 'calling': 1845, 'chasing': 1753,
'collecting': 1844, 'coming': 1754, 'driving': 1846, 'dropping': 1847, 'expecting': 1811, 'fetching': 1844, 'given':
1826, 'giving': 1848, 'granted': 1826, 'hanging': 1065, 'here': 1839, 'holding': 1066, 'hosting': 1846, 'in': 1839,
'just': 1073, 'letting': 1826, 'looking': 1849, 'meeting': 1846, 'nagging': 1044, 'nipping': 1850, 'off': 1852,
'offered': 1826, 'on': 1856, 'only': 1073, 'out': 1857, 'picking': 1846, 'popping': 1850, 'pressing': 1044,
'promised': 1826, 'ringing': 1846, 'round': 1839, 'showing': 1846, 'staying': 1755, 'stopping': 1850, 'swinging':
1850, 'taking': 1846, 'to': 1766, 'treating': 1846, 'uncontactable': 38, 'unreachable': 38, 'unwell': 38, 'waiting':
1044}, {'collecting': 18, 'coming': 18, 'here': 18, 'joining': 18, 'over': 18, 'picking': 18, 'round': 18, 'staying':
18, 'visiting': 18}, {'mine': 18, 'ours': 18}, {'me': 18, 'mine': 18, 'ours': 18, 'us': 18}, {'at': 1860, 'by': 18,
'down': 18, 'in': 18, 'me': 18, 'over': 18, 'round': 18, 'to': 1861, 'up': 18, 'us': 18}, {'be': 1859, 'come': 1862,
'drive': 1862, 'drop': 1862, 'host': 1862, 'join': 1862, 'pick': 1862, 'pop': 1862, 'stay': 1862, 'stop': 1862,
'swing': 1862, 'visit': 1862}, {'it': 278, 'off': 1253}, {'1': 429, '1on1': 38, 'call': 38, 'meeting': 38, 'one': 434,
'session': 38, 'stand': 431, 'standup': 38, 'sync': 38}, {'1': 429, '1on1': 38, 'board': 1865, 'call': 38, 'daily':
1865, 'meeting': 38, 'monthly': 1865, 'one': 434, 'quarterly': 1865, 'session': 38, 'stand': 431, 'standup': 38,
'sync': 38, 'team': 1865, 'weekly': 1865}, {'D': 1866, 'my': 1866, 'our': 1866, 'the': 1866, 'this': 1866}, {'i':
1743, 'me': 1743, 'myself': 1743, 'us': 1743}, {'<me>': 1768, 'a': 1775, 'an': 1775}, {'annual': 1853, 'holiday': 38,
'holidays': 38, 'hols': 38, 'leave': 38, 'maternity': 38, 'paternity': 38, 'vacation': 38}, {'swore': 1778}, {'card':
278, 'epistle': 278, 'letter': 278, 'letters': 278, 'missive': 278, 'note': 278, 'postcard': 278, 'telegram': 278},
{'...': 1872, 'card': 278, 'epistle': 278, 'letter': 278, 'letters': 278, 'missive': 278, 'note': 278, 'postcard':
278, 'telegram': 278}, {'...': 1872, 'card': 278, 'epistle': 278, 'letter': 278, 'letters': 278, 'missive': 278,
'note': 278, 'of': 1873, 'postcard': 278, 'telegram': 278}, {'a': 1873, 'an': 1873, 'another': 1874, 'her': 1873,
'his': 1873, 'one': 1874}, {'be': 16, 'bringing': 16, 'expected': 16, 'going': 16, 'invited': 16}, {'am': 1876, 'are':
1876, 'll': 1876, 'm': 1876, 'shall': 1876, 'will': 1876}, {'along': 16, 'there': 16, 'to': 16}, {'<me>': 1878},
{'like': 1879}, {'asked': 1879, 'd': 1880, 'expects': 1879, 'needs': 1879, 'wants': 1879, 'would': 1880}, {'<i>':
1877, '<they>': 1881, 'am': 1876, 'are': 1876, 'asked': 1879, 'd': 1880, 'expects': 1879, 'll': 1876, 'm': 1876,
'needs': 1879, 'shall': 1876, 'wants': 1879, 'will': 1876, 'would': 1880}, {',': 1882}, {'am': 16, 'are': 16, 'be':
16, 'going': 16, 'll': 16, 'm': 16, 'shall': 16, 've': 16, 'will': 16}, {'<i>': 1884, 'am': 16, 'are': 16, 'be': 16,
'going': 16, 'll': 16, 'm': 16, 'shall': 16, 've': 16, 'will': 16}, {'<i>': 16}, {',': 1885, 'and': 1886}, {'D':
1887}, {'be': 1888}, {'D': 1883, 'falls': 1888, 'is': 1888, 's': 1888, 'will': 1889}, {'D': 1883},
{'<happening_last>': 1891}, {'view': 1891}, {'<happening>': 1890, '<happening_first>': 1892, '<staff>': 896,
'private': 1893}, {'a': 920, 'short': 93}, {':': 92, 'basically': 93, 'in': 1895}, {'<give1>': 103, '<giveinf>': 103,
'<to_do>': 103}, {'^': 1897}, {'to': 1898}, {'busy': 38, 'dead': 38, 'engaged': 38, 'off': 38, 'switched': 432},
{'is': 1900, 'was': 1900}, {'hook': 1854}, {'D': 16, 'annual': 1853, 'at': 1078, 'for': 17, 'holiday': 38, 'holidays':
38, 'hols': 38, 'leave': 38, 'maternity': 38, 'paternity': 38, 'the': 1902, 'to': 17, 'vacation': 38}, {'a': 28,
'coffee': 28, 'dinner': 28, 'drinks': 28, 'it': 28, 'lunch': 28, 'me': 28, 'tea': 28, 'the': 28, 'this': 28, 'us':
28}, {'buy': 1904, 'choose': 1904, 'cook': 1904, 'drive': 1904, 'get': 1904, 'host': 1904, 'pay': 1904, 'pick': 1904,
'see': 1837, 'treat': 1904}, {'to': 1905, 'with': 1837}, {'buy': 1904, 'choose': 1904, 'cook': 1904, 'drive': 1904,
'get': 1904, 'host': 1904, 'pay': 1904, 'pick': 1904, 'treat': 1904}, {'to': 1907}, {'^': 1897, 'buy': 1904, 'choose':
1904, 'cook': 1904, 'drive': 1904, 'get': 1904, 'host': 1904, 'pay': 1904, 'pick': 1904, 'treat': 1904}, {'to': 1909},
{'...': 1894, '<happening>': 1890, '<happening_first>': 1892, '<staff>': 896, '<view>': 1896, 'after': 1752,
'allotted': 1826, 'asked': 1777, 'asking': 1044, 'back': 1839, 'borrowing': 1132, 'bringing': 1844, 'call': 1899,
'calling': 1845, 'chasing': 1753, 'collecting': 1844, 'coming': 1754, 'driving': 1846, 'dropping': 1847, 'expecting':
1811, 'fetching': 1844, 'given': 1826, 'giving': 1848, 'go': 1899, 'got': 1828, 'granted': 1826, 'hanging': 1065,
'here': 1839, 'holding': 1066, 'hosting': 1846, 'in': 1839, 'invited': 1811, 'job': 1899, 'just': 1073, 'letting':
1826, 'line': 1901, 'looking': 1849, 'meeting': 1846, 'mobile': 1901, 'move': 1899, 'nagging': 1044, 'nipping': 1850,
'number': 1901, 'off': 1852, 'offered': 1826, 'on': 1903, 'only': 1073, 'out': 1857, 'phone': 1901, 'picking': 1846,
'popping': 1850, 'pressing': 1044, 'private': 1893, 'promised': 1826, 'ringing': 1846, 'round': 1906, 'shout': 1908,
'showing': 1846, 'staying': 1755, 'stopping': 1850, 'swinging': 1850, 'taking': 1846, 'task': 1899, 'to': 1766,
'treating': 1846, 'turn': 1910, 'uncontactable': 38, 'unreachable': 38, 'unwell': 38, 'waiting': 1044}, {'yes': 1801},
{'<a_chat>': 278, 'good': 1831, 'little': 1831, 'long': 1831, 'meal': 278, 'proper': 1831, 'quick': 1831, 'short':
1831, 'wee': 1831}, {'a': 1913, 'an': 1832, 'breakfast': 278, 'dinner': 278, 'lunch': 278, 'some': 1832, 'supper':
278, 'tea': 278, 'the': 1789}, {'...': 1834, 'for': 1833, 'the': 1791}, {'': (23, 'contact'), '...': 1834, 'for':
1833}, {'...': 1834, 'about': 1835, 'around': 1835, 'at': 1787, 'back': 1835, 'behind': 1835, 'for': 1914, 'here':
278, 'late': 1835, 'on': 1915, 'over': 1916, 'the': 1789, 'with': 1793}, {'<until>': 103, 'D': 103}, {'...': 1918},
{'<give1>': 1919, '<giveinf>': 1919, '<redo>': 1919, '<to_do>': 1919}, {'^': 1920}, {'D': 278, 'all': 278, 'for':
278}, {'': (23, 'contact'), 'D': 278, 'all': 278, 'attendance': 278, 'for': 278, 'the': 1726}, {'for': 981, 'with':
981}, {'bar': 1924, 'booth': 1924, 'desk': 1924, 'door': 1924, 'gate': 1924, 'phones': 1924, 'stall': 1924, 'stand':
1924, 'till': 1924}, {'...': 1925, 'bar': 1924, 'booth': 1924, 'desk': 1924, 'door': 1924, 'gate': 1924, 'phones':
1924, 'stall': 1924, 'stand': 1924, 'till': 1924}, {'...': 1925, 'bar': 1924, 'blower': 278, 'booth': 1924, 'call':
278, 'desk': 1924, 'door': 1924, 'facetime': 278, 'gate': 1924, 'line': 278, 'phone': 278, 'phones': 1924, 'skype':
278, 'stall': 1924, 'stand': 1924, 'teams': 278, 'till': 1924, 'whatsapp': 278, 'zoom': 278}, {'annual': 1853,
'blower': 278, 'facetime': 278, 'holiday': 38, 'holidays': 38, 'hols': 38, 'it': 278, 'leave': 38, 'line': 278,
'maternity': 38, 'my': 1926, 'our': 1926, 'paternity': 38, 'phone': 278, 'skype': 278, 'teams': 278, 'the': 1927,
'vacation': 38, 'whatsapp': 278, 'zoom': 278}, {'after': 1072, 'all': 1730, 'also': 1730, 'around': 278, 'at': 1725,
'both': 1730, 'down': 1922, 'due': 1584, 'here': 1922, 'in': 1923, 'just': 1073, 'meant': 1584, 'off': 1852, 'on':
1928, 'only': 1073, 'out': 1857, 'over': 1922, 'present': 278, 'round': 1922, 'scheduled': 1584, 'supposed': 1584,
'there': 278, 'to': 1583, 'uncontactable': 38, 'unreachable': 38, 'unwell': 38, 'up': 1922}, {'home': 1253, 'off':
1253}, {'blower': 278, 'facetime': 278, 'it': 278, 'line': 278, 'my': 1926, 'our': 1926, 'phone': 278, 'skype': 278,
'teams': 278, 'the': 1927, 'whatsapp': 278, 'zoom': 278}, {'all': 1730, 'also': 1730, 'around': 278, 'at': 1725,
'both': 1730, 'down': 1922, 'due': 1584, 'here': 1922, 'in': 1923, 'meant': 1584, 'on': 1931, 'over': 1922, 'present':
278, 'round': 1922, 'scheduled': 1584, 'supposed': 1584, 'there': 278, 'to': 1583, 'up': 1922}, {'be': 1859, 'come':
1862, 'drive': 1862, 'drop': 1862, 'host': 1862, 'join': 1862, 'not': 1165, 'pick': 1862, 'pop': 1862, 'stay': 1862,
'stop': 1862, 'swing': 1862, 'visit': 1862}, {':': 45, 'about': 1808, 'on': 1808, 're': 1808, 'with': 1808}, {':': 45,
'D': 46, 'about': 1808, 'back': 1934, 'on': 1808, 're': 1808, 'with': 1808}, {':': 1749, 'D': 1750, 'a': 1873,
'about': 1808, 'an': 1873, 'another': 1874, 'back': 1809, 'her': 1873, 'his': 1873, 'on': 1808, 'one': 1874, 're':
1808, 'with': 1808}, {'...': 940, 'N': 1734, 'all': 1003, 'and': 1747, 'answered': 1751, 'are': 1767, 'asked': 1777,
'assured': 1779, 'assures': 1779, 'attended': 278, 'barked': 1780, 'borrowed': 1132, 'borrows': 1132, 'both': 1003,
'brought': 1786, 'bunked': 1794, 'called': 1796, 'came': 1797, 'can': 1167, 'cannot': 1165, 'cant': 1165, 'chaired':
278, 'chipped': 1798, 'coming': 1056, 'commented': 1800, 'confirmed': 1801, 'could': 1166, 'couldn': 1167, 'couldnt':
1165, 'crashed': 1794, 'dialed': 1798, 'dialled': 1798, 'dialling': 1798, 'did': 1802, 'didn': 1374, 'didnt': 1373,
'dmed': 1751, 'doesn': 1374, 'dropped': 1804, 'dropping': 1056, 'drove': 1335, 'emailed': 1810, 'expects': 1811,
'got': 1815, 'guaranteed': 1778, 'guarantees': 1778, 'has': 1829, 'have': 1830, 'headed': 1335, 'hung': 1836,
'invited': 1811, 'is': 1858, 'isn': 1374, 'kipped': 1794, 'left': 1253, 'liked': 1799, 'lingered': 1836, 'll': 1863,
'looked': 1798, 'made': 1864, 'mailed': 1810, 'mails': 1780, 'messaged': 1810, 'missed': 1867, 'n': 1868, 'needs':
1869, 'never': 1373, 'off': 1852, 'on': 1870, 'out': 1857, 'passed': 1448, 'peeked': 1798, 'peered': 1798, 'phoned':
1796, 'pinged': 1751, 'pinky': 1871, 'popping': 1056, 'posted': 1875, 'rang': 1796, 'replied': 1810, 'reposted': 1799,
'requested': 1776, 'rocked': 1566, 's': 1911, 'said': 1912, 'sat': 1798, 'sent': 1875, 'shadowed': 1524, 'shared':
1799, 'shouted': 1780, 'showed': 1566, 'slacked': 1751, 'slept': 1794, 'stayed': 1917, 'staying': 1056, 'stopped':
1917, 'swears': 1778, 'swore': 1778, 'tagged': 1797, 'texted': 1810, 'texts': 1780, 'to': 1921, 'took': 1565,
'turned': 1566, 'uncontactable': 38, 'unreachable': 38, 'unwell': 38, 'visiting': 1056, 'vowed': 1778, 'vows': 1778,
'waited': 1836, 'walked': 1335, 'wants': 1869, 'was': 1929, 'went': 1930, 'were': 1932, 'whatsapped': 1751, 'will':
1933, 'won': 1167, 'wont': 1165, 'writes': 1935, 'wrote': 1936}, {'missed': 581}, {'afternoon': 582, 'day': 582,
'days': 582, 'evening': 582, 'hour': 582, 'hours': 582, 'morning': 582, 'week': 582}, {'for': 569, 'free': 568,
'help': 568, 'helping': 568, 'of': 571, 'pro': 570, 'unpaid': 568}, {'afternoon': 573, 'day': 573, 'days': 573,
'evening': 573, 'few': 1938, 'full': 1939, 'h': 1940, 'hour': 573, 'hours': 573, 'hr': 1940, 'hrs': 1940, 'morning':
573, 'week': 582}, {'': (23, 'contact'), '...': 17}, {'invitation': 1942, 'invite': 1942}, {'invitation': 149,
'invite': 149}, {'my': 1943, 'our': 1943, 'the': 1944}, {'<told_in>': 38}, {'have': 483, 'must': 0, 'need': 483,
'ought': 483, 'should': 0}, {'^': 1947}, {'<i>': 1948}, {'<i>': 1948, 's': 1946}, {'': (13, 'talk'), '<their>': 1946,
'<them>': 1949, '<told_in>': 38, 'N': 1950, 'my': 1946, 'the': 1946}, {'to': 1951}, {'^': 614, 'for': 623}, {'^': 574,
'for': 575}, {'board': 1954}, {'guarantor': 1953, 'referee': 1953, 'reference': 1953, 'sounding': 1955}, {'s': 1956},
{'<their>': 1956, 'N': 1957, 'a': 1956}, {'as': 1958}, {':': 733}, {'^': 81, 'for': 290, 'to': 290}, {'court': 1961},
{'me': 1961, 'my': 1962, 'our': 1962, 'us': 1961}, {'in': 1963, 'on': 1963, 'with': 1963}, {':': 290, 'N': 1960,
'for': 452, 'in': 1963, 'is': 1964, 'me': 426, 'on': 1963, 's': 1964, 'with': 1963}, {'N': 1960}, {'^': 0, 'is': 962,
'to': 92, 'was': 962}, {'<them>': 1967, 'N': 1967}, {'...': 93, ':': 92, 'from': 1968, 'is': 962, 'was': 962}, {'D':
993, '^': 992}, {'<me>': 1970}, {'can': 0, 'could': 0, 'have': 483, 'must': 0, 'need': 483, 'ought': 483, 'shd': 0,
'should': 0, 'shouldn': 492, 'shouldnt': 0}, {'^': 1972}, {'never': 0, 'not': 483, 'to': 0}, {'^': 1974},
{'<plainly>': 1975, '^': 1974}, {'never': 483, 'no': 483, 'not': 483, 'to': 0}, {'^': 1977}, {'against': 0, 'never':
483, 'no': 483, 'not': 483, 'to': 0}, {'<plainly>': 1976, 'D': 1978, '^': 1979, 'against': 0, 'at': 994, 'by': 994,
'during': 994, 'in': 994, 'on': 994, 'over': 994, 'via': 994}, {'^': 574, 'about': 575, 'for': 575, 'in': 575, 'on':
575, 'through': 575, 'with': 575}, {'<i>': 1973}, {'<i>': 1973, '<me>': 1980, '<them>': 1981, '^': 907, 'that': 1982},
{'D': 993, '^': 992, 'at': 994, 'by': 994, 'during': 994, 'in': 994, 'on': 994, 'over': 994, 'via': 994}, {'<i>':
1973, '<me>': 1984, '^': 907, 'that': 1982}, {'<them>': 1981}, {'<give3>': 103, '<works3>': 103}, {'^': 1987}, {'d':
1898, 'll': 1898, 'will': 1898, 'would': 1898}, {'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18,
'demo': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18}, {'<they>': 1988, 'N': 1989, 'he': 1989, 'she':
1989, 'they': 1989}, {'meet': 16}, {'<they>': 1988, 'N': 1989, 'a': 1990, 'breakfast': 18, 'brunch': 18, 'call': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'he': 1989, 'lunch': 18, 'meeting': 18, 'on': 16,
'our': 1990, 'she': 1989, 'that': 1991, 'the': 1990, 'they': 1989, 'to': 1992}, {'<they>': 1988}, {'<they>': 1988,
'that': 1994}, {'<they>': 1988, 'is': 1995, 's': 1995, 'that': 1994, 'was': 1995}, {'me': 38, 'us': 38}, {'bar': 1997,
'but': 1997, 'except': 1997}, {'them': 1998}, {'afternoon': 582, 'bar': 1997, 'but': 1997, 'day': 582, 'days': 582,
'evening': 582, 'except': 1997, 'hour': 582, 'hours': 582, 'morning': 582, 'of': 1999, 'week': 582}, {'called': 38,
'met': 38, 'rang': 38}, {'call': 38, 'catch': 38, 'come': 38, 'drive': 38, 'drop': 38, 'go': 38, 'have': 38, 'host':
38, 'join': 38, 'meet': 38, 'pop': 38, 'ring': 38, 'see': 38, 'sit': 38, 'speak': 38, 'take': 38, 'talk': 38, 'visit':
38}, {'to': 2002}, {'up': 2003}, {'about': 2003}, {'about': 2003, 'booked': 2003, 'down': 2003, 'geared': 2004,
'hoping': 2003, 'itching': 2003, 'just': 2005, 'poised': 2003, 'primed': 2003, 'ready': 2003, 'set': 2003}, {'^': 81,
'help': 290, 'helping': 290}, {'for': 2007, 'into': 2007, 'to': 2007}, {'for': 2007, 'in': 2008, 'into': 2007, 'to':
2007}, {'for': 16, 'to': 16}, {'calling': 16, 'going': 2010, 'having': 16, 'hosting': 16, 'joining': 16, 'meeting':
16, 'seeing': 16, 'visiting': 16}, {'ganged': 2009}, {'up': 2009}, {'about': 2003, 'all': 2006, 'booked': 2003,
'calling': 16, 'conscripted': 2009, 'down': 2003, 'drafted': 2009, 'dragged': 2009, 'geared': 2004, 'going': 2010,
'having': 16, 'hoping': 2003, 'hosting': 16, 'instead': 2011, 'itching': 2003, 'joining': 16, 'just': 2005, 'meeting':
16, 'now': 2011, 'poised': 2003, 'press': 2012, 'primed': 2003, 'putting': 432, 'ready': 2003, 'roped': 2009,
'seeing': 16, 'set': 2003, 'signed': 2013, 'visiting': 16, 'volunteered': 2009}, {'afternoon': 573, 'day': 573,
'days': 573, 'evening': 573, 'h': 579, 'hour': 580, 'hours': 580, 'hr': 579, 'hrs': 579, 'morning': 573, 'week': 582},
{'$$': 38, 'it': 38, 'that': 38, 'the': 38, 'them': 38}, {'post': 2016, 'send': 2016}, {'not': 2017}, {'send': 2016},
{'t': 2019}, {'to': 395}, {'quote': 92}, {'posted': 2016, 'sent': 2016}, {'1': 317}, {'one': 317}, {'to': 2025}, {'1':
2024, '1on1': 317, 'call': 317, 'catch': 1366, 'demo': 317, 'meeting': 317, 'one': 2026, 'session': 317, 'stand':
1366, 'standup': 317, 'sync': 317}, {'get': 349, 'have': 349, 'hear': 349}, {'away': 2016}, {'up': 2016}, {'binned':
2016, 'deleted': 2016, 'did': 2018, 'didn': 2020, 'didnt': 2019, 'ditched': 2016, 'expect': 349, 'expected': 349,
'expecting': 349, 'hope': 2021, 'i': 2022, 'never': 2023, 'no': 2027, 'scrapped': 2016, 'shall': 395, 'should': 2028,
'threw': 2029, 'tore': 2030, 'trashed': 2016}, {'about': 601, 'on': 601}, {'questions': 2032}, {'many': 2033,
'questions': 2032}, {'...': 168, '<until>': 81, 'D': 81}, {'<them>': 2035}, {'back': 2035, 'done': 2035, 'in': 2035,
'paid': 2035, 'posted': 2035, 'ready': 2035, 'sent': 2035, 'there': 2035, 'with': 2036}, {'to': 2036}, {'off': 2035,
'out': 2035}, {'arrive': 2035, 'be': 2037, 'come': 2035, 'follow': 2035, 'get': 2038, 'go': 2039, 'hit': 2035, 'land':
2035, 'reach': 2036}, {'d': 2040, 'll': 2040, 'should': 2040, 'will': 2040, 'would': 2040}, {'...': 2041}, {'a': 2042,
'an': 2042, 'my': 2042, 'our': 2042, 'the': 2042}, {'^': 2043}, {'^': 2043, 'that': 2044}, {'s': 2034}, {'<their>':
2034, 'N': 2046}, {'invitation': 278, 'invite': 278}, {'<their>': 2034, '<them>': 2045, 'N': 2046, 'all': 2047, 'my':
2048, 'our': 2048}, {'times': 38}, {'': (0, 'missed'), '0': 38}, {'again': 38, 'both': 2050, 'each': 300, 'every':
300, 'full': 38, 'only': 38, 'thrice': 38, 'twice': 38, 'x': 2051, 'x2': 38, 'x3': 38}, {'N': 1960, 'me': 426}, {'^':
1614, 'about': 1615, 'down': 1615, 'for': 1615, 'on': 1615, 'up': 1615}, {'<them>': 2054}, {'': (2, 'plan'), 'up':
16}, {'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set':
2056}, {'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'is': 2057, 'planned': 16, 's':
2057, 'scheduled': 16, 'set': 2056}, {'to': 279}, {'off': 2059, 'out': 2059, 'over': 2059, 'to': 279}, {'gone': 2060},
{'calling': 16, 'going': 2010, 'gone': 2060, 'having': 16, 'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16,
'visiting': 16}, {'calling': 16, 'coming': 16, 'finally': 2061, 'going': 2010, 'gone': 2060, 'having': 16, 'hosting':
16, 'instead': 2011, 'joining': 16, 'just': 2061, 'meeting': 16, 'now': 2062, 'seeing': 16, 'visiting': 16}, {'into':
92, 'out': 283}, {'case': 623, 'corner': 623}, {'s': 2065}, {'': (23, 'contact'), '<me>': 2064, '<their>': 2065, 'N':
2066}, {'a': 568, 'our': 568, 'the': 568}, {'for': 2068}, {'afternoon': 2069, 'class': 2069, 'club': 2069, 'day':
2069, 'evening': 2069, 'morning': 2069, 'session': 2069, 'workshop': 2069}, {'has': 28, 'is': 28, 'wants': 28, 'was':
28}, {'^': 631}, {'<them>': 2072, 'N': 2072}, {'to': 2073}, {'loan': 2074}, {'<they>': 28, 'N': 2071, 'a': 2075,
'did': 279, 'was': 279, 'were': 279}, {'into': 47}, {'out': 47}, {'<redo>': 47, 'let': 1325, 'look': 2077, 'work':
2078}, {'^': 2079}, {'^': 2079, 'please': 2080}, {'': (8, 'asked'), 'to': 2081}, {'': (8, 'asked')}, {'s': 149}, {'N':
2084}, {'at': 2085}, {'': (13, 'talk'), '...': 2086}, {'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18,
'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18, 'supper': 18, 'tea': 18}, {'for': 2088}, {'for': 2088, 'out':
2089, 'over': 2089, 'round': 2089, 'to': 2088}, {'to': 2085}, {'at': 2085, 'to': 2085}, {'<them>': 2082, 'N': 2083,
'at': 2085, 'for': 2087, 'how': 28, 'if': 28, 'me': 2090, 'over': 2091, 'round': 2092, 'to': 2085, 'us': 2090, 'what':
28, 'when': 28, 'whether': 28, 'why': 28}, {'s': 568}, {'<their>': 568, 'N': 2094}, {'<their>': 568, 'N': 2094, 'out':
2095}, {'in': 575, 'on': 575, 'through': 575, 'with': 575}, {'in': 575, 'on': 575, 'out': 2097, 'through': 575,
'with': 575}, {'<them>': 2098}, {'d': 290, 'll': 290, 'will': 290, 'would': 290}, {'fine': 1615}, {'ready': 1615},
{'than': 2102}, {'track': 1615}, {'prepared': 1615}, {'able': 1615, 'doing': 2101, 'enough': 1615, 'fine': 1615,
'good': 1625, 'more': 2103, 'on': 2104, 'prepared': 1615, 'ready': 1615, 'right': 1615, 'well': 2105}, {'...': 179,
'D': 81, 'my': 81, 'our': 81}, {'^': 2107}, {'expect': 2108, 'have': 2108}, {'job': 1615}, {'brilliant': 2110,
'cracking': 2110, 'fine': 2110, 'good': 2110, 'great': 2110, 'lovely': 2110, 'superb': 2110}, {'wrong': 1615}, {'a':
2111, 'beautifully': 1615, 'brilliantly': 1615, 'everything': 1639, 'nothing': 2112, 'well': 1615, 'wonderfully':
1615}, {'done': 2113, 'get': 2108, 'have': 2108}, {'done': 2113}, {'...': 82, '<until>': 81}, {'a': 2116, 'all': 2116,
'an': 2116, 'everything': 2116, 'it': 2116, 'my': 2116, 'our': 2116, 'the': 2116, 'them': 2116, 'these': 2116,
'those': 2116}, {'^': 2117, 'done': 2113}, {'able': 1615, 'doing': 2101, 'enough': 1615, 'fine': 1615, 'getting': 817,
'good': 1625, 'more': 2103, 'on': 2104, 'prepared': 1615, 'ready': 1615, 'right': 1615, 'well': 2105}, {'get': 2108,
'have': 2108}, {'are': 2106, 'can': 2109, 'could': 2109, 'd': 2114, 'did': 2113, 'do': 2113, 'does': 2113, 'get':
2108, 'gets': 2108, 'had': 2115, 'has': 2118, 'have': 2118, 'is': 2119, 'll': 2120, 'receives': 817, 's': 2119, 'was':
2106, 'were': 2106, 'will': 2120, 'would': 2120}, {'<i>': 2100, '<they>': 2121, '^': 2043}, {'<i>': 2100, '<they>':
2121, '^': 2043, 'that': 2122}, {'<i>': 2100}, {'<i>': 2100, 'that': 2124}, {'<i>': 2100, '<them>': 2125, 'N': 2125,
'that': 2124}, {'<i>': 2100, '<them>': 2123, 'N': 2125, 'that': 2124, 'to': 2126}, {'myself': 38, 'ourselves': 38},
{'own': 38}, {'my': 2129}, {'alone': 38, 'by': 2128, 'on': 2130, 'with': 278}, {'<their>': 1615, '<them>': 1615, 'N':
1615}, {'boost': 2132, 'buoy': 2132, 'calm': 2132, 'cheer': 2132, 'comfort': 2132, 'console': 2132, 'encourage': 2132,
'lift': 2132, 'raise': 2132, 'rally': 2132, 'reassure': 2132, 'settle': 2132}, {'to': 2133}, {'call': 38, 'calls': 38,
'emails': 38, 'mails': 38, 'messages': 38, 'texts': 38}, {'my': 2135, 'our': 2135}, {'breakfast': 38, 'call': 38,
'catch': 431, 'coffee': 38, 'demo': 38, 'dinner': 38, 'drinks': 38, 'lunch': 38, 'meeting': 38, 'review': 38,
'session': 38, 'slot': 38, 'visit': 38, 'zoom': 38}, {'...': 2137, 'breakfast': 38, 'call': 38, 'catch': 431,
'coffee': 38, 'demo': 38, 'dinner': 38, 'drinks': 38, 'lunch': 38, 'meeting': 38, 'review': 38, 'session': 38, 'slot':
38, 'visit': 38, 'zoom': 38}, {'<their>': 2138, 'D': 2138, 'my': 2138, 'our': 2138, 'the': 2138, 'this': 2138}, {'^':
5, 's': 568}, {'': (23, 'contact'), '<their>': 568, '<them>': 568, 'N': 2140}, {'<their>': 568, '<them>': 568, 'N':
2140, 'for': 2141}, {'at': 623, 'for': 623, 'in': 623, 'to': 623, 'up': 623, 'with': 623}, {'$$': 38, 'D': 38,
'again': 38, 'at': 38, 'because': 38, 'due': 38, 'last': 38, 'of': 38, 'on': 38, 'this': 38, 'with': 38}, {'': (0,
'missed'), '$$': 38, 'D': 38, 'again': 38, 'at': 38, 'because': 38, 'due': 38, 'last': 38, 'of': 38, 'on': 38, 'this':
38, 'with': 38}, {'<them>': 2143, 'N': 2143, 'off': 2144, 'out': 2145}, {'': (0, 'missed'), 'off': 2144, 'on': 38,
'out': 2144}, {'court': 1004}, {'s': 2148}, {'<their>': 2148, 'N': 2149, 'me': 1961, 'my': 1962, 'our': 1962, 'us':
1961}, {'<their>': 2148, 'N': 2149}, {'in': 2151}, {'in': 2150, 'now': 2152, 'on': 1963, 'with': 1963}, {'in': 2150,
'is': 2153, 'now': 2152, 'on': 1963, 's': 2153, 'with': 1963}, {'locked': 317}, {'$$': 38, 'up': 317}, {'all': 2155,
'closed': 317, 'locked': 2156, 'shut': 317}, {'was': 2157, 'were': 2157}, {'of': 38}, {'from': 38, 'out': 2159},
{'bird': 2160}, {'call': 2160, 'cheep': 2160, 'dicky': 2161, 'line': 2160, 'message': 2160, 'murmur': 2160, 'peep':
2160, 'reply': 2160, 'sausage': 2160, 'sound': 2160, 'squeak': 2160, 'thing': 2160, 'whisper': 2160, 'word': 2160},
{'than': 38}, {'beyond': 38, 'further': 2163, 'past': 38, 'through': 38}, {'a': 2162}, {'as': 2165}, {'much': 2166},
{'a': 2162, 'got': 2164, 'one': 2162, 'so': 2167}, {'up': 882}, {'to': 28}, {'call': 2170, 'job': 2170, 'move': 2170,
'task': 2170, 'turn': 2170}, {'s': 2171}, {'': (1, 'moved')}, {'till': 2173, 'to': 2173, 'until': 2173}, {'myself':
835}, {'<them>': 38, 'N': 38, 'to': 546}, {'N': 2172, 'conscripted': 2009, 'drafted': 2009, 'dragged': 2009, 'her':
2171, 'his': 2171, 'intending': 835, 'meaning': 835, 'moved': 2174, 'my': 2171, 'our': 2171, 'planning': 835, 'press':
2012, 'promising': 2175, 'putting': 432, 'roped': 2009, 'signed': 2013, 'their': 2171, 'trying': 2176, 'volunteered':
2009, 'wanting': 835}, {'from': 92}, {'<plainly>': 1976, 'D': 993, '^': 992, 'away': 2178, 'into': 92, 'off': 92,
'to': 92, 'toward': 92, 'towards': 92}, {'<me>': 2179, 'off': 2144, 'out': 2144}, {'to': 92}, {'^': 0, 'not': 2181,
'to': 92}, {'be': 2182}, {'is': 2182, 's': 2182, 'was': 2182, 'would': 2183}, {'bet': 2184, 'course': 2184, 'move':
2184, 'play': 2184, 'thing': 2184, 'way': 2184}, {'...': 2086}, {'at': 2085, 'for': 2186, 'over': 2091, 'round': 2092,
'to': 2085}, {'...': 17, 'D': 16, 'at': 2085, 'for': 2186, 'over': 2091, 'round': 2092, 'to': 2085}, {'along': 1615,
'on': 1615, 'up': 1615}, {'<them>': 2189, 'N': 2189}, {'on': 1615, 'up': 1615}, {'<them>': 2191, 'N': 2191}, {'': (0,
'missed'), 'again': 38, 'aside': 38, 'off': 38, 'out': 38, 'up': 38}, {'<their>': 2138, 'D': 2138, 'me': 2193, 'my':
2138, 'our': 2138, 'the': 2138, 'this': 2138, 'us': 2193}, {'out': 38}, {'aside': 38, 'off': 38, 'out': 38}, {'<me>':
2195, 'me': 2196, 'off': 38, 'us': 2196}, {'': (2, 'plan'), 'for': 16, 'w': 16, 'with': 16}, {'for': 16, 'w': 16,
'with': 16}, {'slot': 2199}, {'hour': 2199}, {'D': 16, 'for': 17}, {'day': 2199, 'slot': 2199}, {'D': 2198, 'a': 2200,
'an': 2201, 'for': 17, 'in': 2202, 'out': 2202, 'the': 2203, 'time': 2199}, {'': (2, 'plan'), '...': 2086}, {'': (2,
'plan'), 'at': 2085, 'for': 2205, 'over': 2091, 'round': 2092, 'to': 2085}, {'': (2, 'plan'), 'in': 2206},
{'confidence': 1615, 'courage': 1615, 'hopes': 1615, 'mood': 1615, 'morale': 1615, 'spirit': 1615, 'spirits': 1615},
{'<their>': 2208}, {'us': 1743}, {'of': 2210}, {'off': 2144, 'out': 2145}, {'agreed': 16, 'alone': 38, 'arranged': 16,
'booked': 16, 'by': 2128, 'confirmed': 16, 'fixed': 16, 'is': 2057, 'on': 2130, 'planned': 16, 's': 2057, 'scheduled':
16, 'set': 2056}, {'^': 600, 'about': 601, 'for': 601, 'in': 601, 'on': 601}, {'<them>': 2214}, {'between': 407,
'for': 407, 'from': 407, 'with': 407}, {'intro': 2216}, {'email': 2217, 'intro': 2216, 'mail': 2217}, {'an': 2218,
'the': 2218}, {'<their>': 406, 'N': 406, 'a': 406, 'an': 406, 'my': 406, 'our': 406, 'some': 406, 'the': 406}, {'...':
631}, {'meet': 2220, 'my': 2221, 'our': 2221}, {'meet': 2220}, {'<their>': 406, 'N': 406, 'my': 406, 'our': 406},
{'meet': 2220, 'see': 2224}, {'^': 2225}, {'^': 2223, 'to': 2226}, {'^': 2223, 'about': 601, 'on': 601, 'to': 2226},
{'on': 601, 'with': 601}, {'^': 2225, 'date': 2229, 'speed': 2229}, {'^': 2223, 'about': 601, 'on': 601, 'to': 2230},
{'me': 2227}, {'^': 2222, 'across': 2227, 'along': 2227, 'down': 2227, 'in': 2228, 'over': 2227, 'round': 2227, 'to':
2226, 'up': 2231, 'with': 2232}, {'together': 406}, {'^': 406}, {'s': 2235}, {'N': 2236, '^': 2225}, {'^': 2223, 'to':
2237}, {'N': 2234}, {'^': 2223, 'about': 601, 'on': 601, 'to': 2237}, {'N': 2236}, {'to': 2241}, {'': (23, 'contact'),
'N': 2234, '^': 2223, 'across': 2238, 'along': 2238, 'and': 2239, 'down': 2238, 'in': 2240, 'out': 2242, 'over': 2238,
'round': 2238, 'to': 2237, 'up': 2240, 'with': 2232}, {'D': 2173, 'by': 2173, 'to': 2173}, {'<them>': 2233, 'N': 2243,
'forward': 2244}, {'down': 1615, 'on': 1615, 'up': 1615}, {'<them>': 2246, 'N': 2191}, {'down': 1615, 'up': 1615},
{'<them>': 2248}, {'<their>': 2138, 'D': 2138, 'into': 278, 'me': 2193, 'my': 2138, 'our': 2138, 'the': 2138, 'this':
2138, 'to': 2173, 'us': 2193}, {'with': 279}, {'confidence': 1615, 'courage': 1615, 'hopes': 1615, 'morale': 1615,
'spirit': 1615, 'spirits': 1615}, {'<their>': 2252}, {'hello': 317}, {'hello': 317, 'hi': 317}, {'chat': 317, 'said':
2254, 'say': 2255, 'speak': 317, 'talk': 317}, {'not': 2256}, {'t': 2256}, {'did': 2257, 'didn': 2258, 'didnt': 2256,
'never': 2256}, {'gone': 317, 'left': 317}, {'d': 2260, 'had': 2260}, {'machine': 38}, {'mail': 38}, {'answering':
2262, 'answerphone': 38, 'mailbox': 38, 'vm': 38, 'voice': 2263, 'voicemail': 38}, {'s': 2264}, {'<their>': 2264, 'N':
2265, 'the': 2264}, {'got': 2266}, {'<i>': 2259, '<they>': 2261, 'did': 2257, 'didn': 2258, 'didnt': 2256, 'got':
2266, 'never': 2256, 'only': 2267, 'reached': 2266}, {'they': 28}, {'end': 2269}, {'the': 2270}, {'ld': 38, 'led': 38,
'lled': 38}, {'<off_it>': 589, 'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned':
16, 'scheduled': 16, 'set': 2056}, {'call': 432, 'date': 432, 'demo': 432, 'dinner': 432, 'lunch': 432, 'meeting':
432, 'trip': 432, 'visit': 432}, {'<off_it>': 589, 'agreed': 16, 'arranged': 16, 'been': 590, 'booked': 16,
'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set': 2056}, {'thing': 432}, {'call': 432, 'date': 432,
'demo': 432, 'dinner': 432, 'lunch': 432, 'meeting': 432, 'trip': 432, 'visit': 432, 'whole': 2276}, {'<off_it>': 588,
'agreed': 16, 'arranged': 16, 'been': 590, 'being': 590, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'from': 278,
'gets': 590, 'got': 590, 'had': 592, 'has': 593, 'is': 2273, 'it': 432, 'moved': 2173, 'our': 2274, 'planned': 16,
's': 2275, 'scheduled': 16, 'set': 2056, 'that': 432, 'the': 2277, 'things': 432, 'this': 432, 'w': 596, 'was': 590,
'were': 590, 'with': 596}, {'joy': 38, 'luck': 38}, {'only': 38}, {'engaged': 38, 'no': 2279, 'nobody': 862, 'rang':
2195, 'voicemail': 2280}, {'no': 38}, {'nothing': 38}, {'a': 38}, {'crickets': 38, 'got': 2282, 'heard': 2283, 'no':
38, 'nobody': 38, 'not': 2284, 'nothing': 38, 'zilch': 38}, {'and': 2285, 'but': 2285}, {'ask': 2083}, {'...': 2286,
'and': 2285, 'but': 2285, 'to': 2287}, {'': (23, 'contact'), '...': 2281, 'N': 2288, 'it': 432, 'off': 38, 'our':
2274, 'that': 432, 'the': 2277, 'things': 432, 'this': 432}, {'it': 432, 'our': 2274, 'that': 432, 'the': 2277,
'things': 432, 'this': 432}, {'fears': 1615, 'nerves': 1615, 'worries': 1615}, {'<their>': 2291, '<them>': 2054},
{'to': 278, 'with': 278}, {'call': 2293}, {'phone': 2293}, {'a': 2294, 'the': 2295}, {'^': 5, 'to': 568, 'with': 568},
{'^': 5, 'out': 2297, 'to': 568, 'with': 568}, {'<them>': 2298, 'N': 2298}, {'in': 22, 'that': 22}, {'': (23,
'contact'), 'aid': 2299, 'assist': 2299, 'help': 2299, 'me': 2300, 'my': 2048, 'nothing': 38, 'our': 2048}, {'along':
278, 'by': 278, 'in': 278, 'off': 2296, 'over': 278, 'round': 278, 'to': 2301}, {'able': 38, 'coming': 38, 'held': 38,
'joining': 38, 'there': 38}, {'blower': 38, 'line': 38, 'phone': 38}, {'the': 2304}, {'answer': 38, 'pick': 431,
'reply': 38}, {'on': 2305, 'to': 2306}, {'hold': 38}, {'<them>': 2307, 'N': 2307, 'a': 2308, 'hold': 38, 'in': 440,
'through': 38, 'to': 38}, {'<them>': 2307, 'N': 2307, 'hold': 38, 'through': 38}, {'': (0, 'missed'), 'it': 38}, {'a':
2308, 'hold': 38, 'in': 440, 'through': 38, 'to': 38}, {'hold': 38, 'through': 38}, {'call': 38, 'catch': 443,
'caught': 38, 'contact': 38, 'find': 38, 'get': 2312, 'got': 2313, 'make': 2311, 'meet': 38, 'met': 38, 'phone': 38,
'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'talk': 38, 'talked': 38, 'visit': 38},
{'to': 2314}, {'able': 38, 'coming': 38, 'joining': 38, 'there': 38}, {'be': 2316}, {'place': 38}, {'D': 28, 'be':
2303, 'call': 38, 'catch': 443, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2309, 'got': 2310, 'happen': 38,
'make': 2311, 'manage': 2315, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met': 38, 'now': 2317, 'phone': 38,
'quite': 2314, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'take': 2318, 'talk': 38,
'talked': 38, 'visit': 38}, {'t': 2319, 'we': 28}, {'account': 28, 'contract': 28, 'insurance': 28, 'membership': 28,
'order': 28, 'plan': 28, 'subscription': 28}, {'': (0, 'missed'), 'her': 2321, 'his': 2321, 'the': 2321, 'their':
2321}, {'held': 38}, {'be': 2323, 'call': 38, 'catch': 443, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2312,
'got': 2313, 'happen': 38, 'make': 2311, 'manage': 2315, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met': 38,
'phone': 38, 'quite': 2314, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'take': 2318,
'talk': 38, 'talked': 38, 'visit': 38}, {'without': 1997}, {'ahead': 2325, 'fine': 2325, 'off': 2325, 'on': 2325,
'without': 1997}, {'<them>': 568, 'N': 568}, {'for': 2327}, {'sat': 2328}, {'up': 2058}, {'against': 92, 'away': 2178,
'not': 2181, 'off': 92}, {'<me>': 2331, 'against': 92, 'away': 2178, 'not': 2181, 'off': 92}, {'<them>': 2143, 'N':
2143}, {'no': 38, 'nobody': 38}, {'...': 2334}, {'door': 2335}, {'s': 2336}, {'<their>': 2336, 'N': 2337, 'the':
2336}, {'<their>': 2336, 'N': 2337, 'at': 2338, 'on': 2338, 'the': 2336}, {'...': 873, '<work_thing>': 620}, {'^':
2340}, {'s': 2341}, {'over': 882, 'through': 882, 'thru': 882, 'up': 882}, {'^': 880}, {'<their>': 621, 'N': 881, 'a':
2344, 'the': 2344}, {'<their>': 2341, 'N': 2342, 'back': 2343, 'over': 2345, 'right': 2343, 'through': 2345, 'thru':
2345, 'up': 2345}, {'up': 1614}, {'<them>': 2054, 'N': 2191, 'her': 2347}, {'off': 2144, 'out': 2144}, {'at': 568,
'for': 568, 'on': 568, 'with': 568}, {'in': 2350}, {'<their>': 568, 'N': 2094, 'out': 2095, 'up': 882}, {'with': 278},
{'...': 2353}, {'in': 2032, 'up': 2032}, {'<them>': 2355, 'N': 2355}, {'volunteer': 568}, {'a': 2357}, {'as': 2358,
'for': 569, 'pro': 570, 'unpaid': 568}, {'<their>': 574, 'a': 574, 'an': 574, 'the': 574}, {'^': 2360}, {'of': 2361},
{'': (18, 'gave:mentoring'), '<their>': 574, 'a': 574, 'an': 574, 'the': 574}, {'^': 2363}, {'^': 574, 'about': 575,
'ahead': 2362, 'before': 2361, 'for': 2364, 'in': 575, 'on': 575, 'through': 575, 'with': 575}, {'^': 574, 'ahead':
2362, 'before': 2361, 'for': 2364, 'on': 575, 'through': 575}, {'at': 5, 'for': 5, 'in': 5, 'of': 5}, {'...': 2367},
{'...': 2367, '0': 2368}, {'boys': 2368, 'children': 2368, 'class': 2368, 'girls': 2368, 'juniors': 2368, 'kids':
2368, 'pupils': 2368, 'u0': 2368, 'under': 2369, 'youngsters': 2368}, {'^': 2370}, {'...': 2359, '<them>': 2365, 'N':
2366, '^': 2370, 'as': 2358, 'for': 569, 'pro': 570, 'the': 2371, 'unpaid': 568}, {'for': 575, 'on': 575, 'through':
575}, {'<them>': 1981, 'N': 2373}, {'<off_it>': 588, 'agreed': 16, 'alone': 38, 'arranged': 16, 'been': 590, 'being':
590, 'booked': 16, 'by': 2128, 'confirmed': 16, 'fixed': 16, 'gets': 590, 'got': 590, 'had': 592, 'has': 593, 'is':
2273, 'moved': 2173, 'on': 2130, 'planned': 16, 's': 2275, 'scheduled': 16, 'set': 2056, 'w': 596, 'was': 590, 'were':
590, 'with': 596}, {'': (16, 'gave:feedback'), '...': 873, '<work_thing>': 620}, {'^': 2376}, {'s': 2377}, {'<their>':
2377, 'N': 2378, 'a': 2344, 'the': 2344}, {'back': 2343, 'over': 2345, 'right': 2343, 'through': 2379, 'thru': 2345,
'up': 2345}, {'me': 2300, 'nothing': 38}, {'to': 2381}, {'to': 2283}, {'<them>': 2054, 'N': 1615}, {'...': 874, '^':
875, 'linkedin': 38, 'photo': 38, 'photos': 38, 'post': 38, 'posts': 38, 'profile': 38, 'status': 38, 'stories': 38,
'story': 38, 'tweet': 38, 'update': 38}, {'s': 2385}, {'<their>': 876, 'N': 2386}, {'on': 2387}, {'to': 878}, {'back':
2389, 'to': 878}, {'back': 2390, 'emailed': 2390, 'given': 2390, 'handed': 2390, 'mailed': 2390, 'sent': 2390,
'texted': 2390, 'went': 2390}, {'^': 2391}, {'<them>': 5, 'N': 5}, {'for': 2393}, {'...': 2394}, {'^': 2395},
{'<their>': 2396, 'a': 2396, 'an': 2396, 'the': 2396}, {'a': 1990, 'breakfast': 18, 'brunch': 18, 'call': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18, 'our': 1990, 'the':
1990}, {'<them>': 1615, 'N': 1615}, {'': (15, 'gave:intro'), 'N': 406}, {'a': 406, 'an': 406, 'my': 406, 'our': 406,
'some': 406, 'the': 406, 'three': 406, 'two': 406}, {'': (15, 'gave:intro'), 'N': 406, '^': 2401}, {'and': 407, 'to':
407, 'w': 407, 'with': 407}, {'and': 2400, 'to': 2402, 'up': 2403, 'w': 407, 'with': 2402}, {'and': 2400, 'to': 2402,
'with': 2402}, {'other': 2235}, {'each': 2406}, {'^': 406, 'to': 2407, 'up': 2235, 'with': 2407}, {'<them>': 2404,
'N': 2405, 'them': 2408}, {'for': 290, 'into': 290, 'to': 290}, {'for': 290, 'in': 2410, 'into': 290, 'to': 290},
{'<me>': 2411}, {'asking': 22, 'calling': 22, 'hiring': 22, 'inviting': 22}, {'away': 2178, 'into': 92, 'off': 92,
'to': 92, 'toward': 92, 'towards': 92}, {'<me>': 2414}, {'a': 5, 'our': 5, 'the': 5}, {'at': 2416, 'for': 2416, 'in':
2416}, {'breakfast': 2417, 'breakfasts': 2417, 'clothes': 2417, 'dinners': 2417, 'donations': 2417, 'food': 2417,
'lunches': 2417, 'meals': 2417, 'parcels': 2417, 'soup': 2417, 'tea': 2417}, {'^': 2418}, {'about': 38, 'off': 38,
'round': 38, 'together': 38}, {'<them>': 2307, 'N': 2307, 'a': 2308, 'going': 38, 'hold': 38, 'in': 440, 'through':
38, 'to': 38}, {'planned': 38}, {'ahead': 38, 'as': 2422, 'forward': 38, 'through': 38}, {'off': 38, 'place': 38},
{'be': 2323, 'call': 38, 'catch': 443, 'caught': 38, 'come': 2420, 'contact': 38, 'find': 38, 'fly': 38, 'get': 2421,
'go': 2423, 'got': 2310, 'happen': 38, 'hold': 38, 'make': 2311, 'manage': 2315, 'materialise': 38, 'materialize': 38,
'meet': 38, 'met': 38, 'pan': 2195, 'phone': 38, 'quite': 2314, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38,
'speak': 38, 'spoke': 38, 'take': 2424, 'talk': 38, 'talked': 38, 'visit': 38, 'work': 2195}, {'not': 2425, 'we': 28},
{'about': 38, 'off': 38, 'on': 38, 'round': 38, 'together': 38}, {'in': 38}, {'around': 835, 'round': 835}, {'get':
2429, 'got': 2429, 'gotten': 2429}, {'for': 38, 'to': 38}, {'time': 2431}, {'': (0, 'missed'), 'any': 2432, 'enough':
2432, 'the': 2432, 'time': 2431}, {'any': 2432, 'enough': 2432, 'the': 2432, 'time': 2431}, {'<them>': 2307, 'N':
2307, 'a': 2308, 'around': 835, 'going': 38, 'hold': 38, 'in': 440, 'round': 835, 'through': 38, 'to': 38}, {'<them>':
2307, 'N': 2307, 'around': 835, 'hold': 38, 'round': 835, 'through': 38}, {'in': 38, 'on': 38}, {'a': 2308, 'around':
835, 'hold': 38, 'in': 440, 'round': 835, 'through': 38, 'to': 38}, {'around': 835, 'hold': 38, 'round': 835,
'through': 38}, {'call': 38, 'catch': 443, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2438, 'got': 2439,
'gotten': 2429, 'make': 2311, 'meet': 38, 'met': 38, 'phone': 38, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38,
'speak': 38, 'spoke': 38, 'talk': 38, 'talked': 38, 'visit': 38}, {'appear': 38, 'be': 2303, 'call': 38, 'catch': 443,
'caught': 38, 'come': 2427, 'connect': 38, 'contact': 38, 'dial': 2428, 'ever': 2430, 'find': 2433, 'fly': 38,
'found': 2434, 'get': 2435, 'go': 2423, 'got': 2436, 'gotten': 2429, 'had': 2434, 'happen': 38, 'have': 2434, 'hold':
38, 'join': 38, 'log': 2437, 'make': 2311, 'manage': 2315, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met':
38, 'now': 2317, 'pan': 2195, 'phone': 38, 'quite': 2440, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak':
38, 'spoke': 38, 'surface': 38, 'take': 2424, 'talk': 38, 'talked': 38, 'visit': 38, 'work': 2195, 'yet': 2430}, {'t':
2441}, {'be': 2323, 'call': 38, 'catch': 443, 'caught': 38, 'come': 2420, 'contact': 38, 'ever': 2430, 'find': 38,
'fly': 38, 'get': 2435, 'go': 2423, 'got': 2436, 'gotten': 2429, 'happen': 38, 'hold': 38, 'make': 2311, 'manage':
2315, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met': 38, 'pan': 2195, 'phone': 38, 'quite': 2440, 'reach':
38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'take': 2424, 'talk': 38, 'talked': 38, 'visit':
38, 'work': 2195, 'yet': 2430}, {'...': 93, ':': 92}, {'assembly': 2328, 'class': 2328, 'duty': 2328, 'group': 2328,
'lesson': 2328, 'reading': 2328, 'round': 2328, 'route': 2328, 'session': 2328, 'shift': 2328, 'slot': 2328, 'stall':
2328, 'tour': 2328, 'turn': 2328}, {'...': 2445, 'assembly': 2328, 'class': 2328, 'duty': 2328, 'group': 2328,
'lesson': 2328, 'reading': 2328, 'round': 2328, 'route': 2328, 'session': 2328, 'shift': 2328, 'slot': 2328, 'stall':
2328, 'tour': 2328, 'turn': 2328}, {'^': 5, 'for': 2327}, {'...': 2445, '^': 5, 'assembly': 2328, 'class': 2447,
'desk': 568, 'duty': 2447, 'group': 2328, 'lesson': 2447, 'reading': 2328, 'round': 2328, 'route': 2328, 'session':
2328, 'shift': 2447, 'shop': 568, 'slot': 2447, 'stall': 2447, 'stand': 568, 'tour': 2328, 'turn': 2447}, {'^': 5,
'class': 568, 'desk': 568, 'duty': 568, 'lesson': 568, 'shift': 568, 'shop': 568, 'slot': 568, 'stall': 568, 'stand':
568, 'turn': 568}, {'s': 2449}, {'<them>': 568}, {'for': 2451}, {'...': 2328, '0': 2446, '<their>': 2448, 'N': 2450,
'a': 2446, 'an': 2446, 'for': 2327, 'in': 2452, 'the': 2446, 'three': 2446, 'two': 2446}, {'...': 2328, 'for': 2327},
{'from': 38}, {'off': 2145, 'out': 2144}, {'vain': 38}, {'find': 38}, {'to': 2458}, {'for': 2283, 'in': 2457, 'only':
2459, 'to': 2458}, {'<their>': 38, 'N': 466, 'the': 38}, {'by': 2461, 'past': 2461}, {'...': 2460, 'by': 2461, 'past':
2461, 'right': 2462, 'straight': 2462}, {'$$': 38, 'home': 317}, {'day': 38}, {'home': 38, 'the': 2465}, {'$$': 38,
'by': 38, 'for': 2466, 'when': 38}, {'gone': 2464, 'left': 2467}, {'about': 2003, 'all': 2006, 'booked': 2003, 'down':
2003, 'geared': 2004, 'hoping': 2003, 'itching': 2003, 'just': 2005, 'poised': 2003, 'primed': 2003, 'ready': 2003,
'set': 2003}, {'ask': 38, 'call': 38, 'catch': 38, 'come': 38, 'drive': 38, 'drop': 38, 'go': 38, 'have': 38, 'host':
38, 'join': 38, 'meet': 38, 'pop': 38, 'ring': 38, 'see': 38, 'sit': 38, 'speak': 38, 'take': 38, 'talk': 38, 'thank':
38, 'visit': 38, 'write': 38}, {'to': 2470}, {'hoped': 2471, 'intended': 2471, 'meant': 2471, 'planned': 2471,
'wanted': 2471}, {'gone': 2464, 'left': 317}, {'arranged': 28, 'booked': 28, 'done': 28, 'fixed': 28, 'planned': 28,
'scheduled': 28, 'sent': 28, 'set': 1231, 'signed': 28}, {'it': 2474, 'that': 2474, 'them': 2474, 'this': 2474,
'those': 2474}, {'much': 2472}, {'already': 2468, 'been': 2469, 'half': 2472, 'hoped': 2471, 'intended': 2471, 'just':
2473, 'like': 2475, 'meant': 2471, 'planned': 2471, 'rather': 2472, 'really': 2472, 'so': 2472, 'very': 2476,
'wanted': 2471}, {'': (11, 'thinking'), 'that': 22}, {'me': 2478}, {'on': 2479, 'to': 2479}, {'<until>': 2173, 'by':
2173}, {'<off_it>': 588, 'agreed': 16, 'arranged': 16, 'been': 590, 'being': 590, 'booked': 16, 'confirmed': 16,
'fixed': 16, 'gets': 590, 'got': 590, 'had': 592, 'has': 593, 'is': 2273, 'moved': 2173, 'planned': 16, 's': 2275,
'scheduled': 16, 'set': 2056, 'w': 596, 'was': 590, 'were': 590, 'with': 596}, {'<them>': 600}, {'to': 2483}, {'...':
2484}, {'^': 2485}, {'for': 2451, 'in': 2452}, {'': (2, 'plan'), 'D': 16}, {'': (2, 'plan'), 'D': 16, 'for': 2488,
'in': 2202, 'out': 2202}, {'<good_cause>': 5}, {'<cause>': 2490}, {'<cause>': 2490, 'a': 2491, 'our': 2491, 'the':
2491}, {'at': 2492, 'for': 2492, 'in': 2492, 'with': 2492}, {'free': 568, 'pro': 570, 'unpaid': 568, 'voluntary': 568,
'volunteer': 568, 'volunteering': 568}, {'...': 2493, 'at': 2492, 'for': 2492, 'free': 568, 'in': 2492, 'of': 2494,
'pro': 570, 'unpaid': 568, 'voluntary': 568, 'volunteer': 568, 'volunteering': 568, 'with': 2492}, {'^': 600, 's':
601}, {'<their>': 601, '<them>': 601, 'N': 2496}, {'for': 2497, 'to': 2497, 'with': 2497}, {'at': 568, 'for': 568,
'on': 568}, {'<cause>': 2490, 'a': 2491, 'free': 2499, 'nothing': 2499, 'our': 2491, 'the': 2491}, {'bono': 2499},
{'at': 568, 'for': 568, 'in': 568, 'on': 568}, {'time': 2498}, {'<time_unit>': 2495, 'assembly': 2498, 'at': 2492,
'class': 2498, 'demo': 2498, 'for': 2500, 'in': 2492, 'lesson': 2498, 'masterclass': 2498, 'pro': 2501, 'session':
2498, 'shift': 2502, 'stint': 2502, 'story': 2503, 'storytime': 2498, 'talk': 2498, 'tour': 2498, 'training': 2498,
'turn': 2502, 'unpaid': 2499, 'with': 2492, 'workshop': 2498}, {'<their>': 568, 'N': 2140}, {'at': 2505, 'for': 2505,
'on': 2505}, {'...': 2506, 'at': 2505, 'for': 2505, 'on': 2505}, {'<their>': 568, '<them>': 568, 'N': 2140}, {'...':
2506, 'at': 2505, 'for': 2508, 'on': 2505}, {'...': 2445, 'afternoon': 2507, 'assembly': 2328, 'class': 2328, 'day':
2507, 'days': 2507, 'duty': 2328, 'evening': 2507, 'group': 2328, 'h': 2507, 'hour': 2507, 'hours': 2507, 'hr': 2507,
'hrs': 2507, 'lesson': 2328, 'morning': 2507, 'reading': 2328, 'round': 2328, 'route': 2328, 'session': 2328, 'shift':
2509, 'shifts': 2507, 'slot': 2328, 'stall': 2328, 'stint': 2507, 'tour': 2328, 'turn': 2328}, {'...': 2445, '^':
2395, 'assembly': 2328, 'class': 2328, 'duty': 2328, 'group': 2328, 'lesson': 2328, 'reading': 2328, 'round': 2328,
'route': 2328, 'session': 2328, 'shift': 2328, 'slot': 2328, 'stall': 2328, 'tour': 2328, 'turn': 2328},
{'recommendation': 614}, {'linkedin': 2512, 'recommendation': 614, 'reference': 614, 'testimonial': 614}, {'out':
623}, {'^': 2513, 'endorsement': 623, 'plug': 623, 'recommendation': 623, 'reference': 623, 'referral': 623, 'shout':
2514, 'shoutout': 623, 'testimonial': 623}, {'...': 2515, '^': 2513, 'endorsement': 623, 'plug': 623,
'recommendation': 623, 'reference': 623, 'referral': 623, 'shout': 2514, 'shoutout': 623, 'testimonial': 623},
{'endorsement': 623, 'plug': 623, 'recommendation': 623, 'reference': 623, 'referral': 623, 'shout': 2514, 'shoutout':
623, 'testimonial': 623}, {'...': 2517, 'endorsement': 623, 'plug': 623, 'recommendation': 623, 'reference': 623,
'referral': 623, 'shout': 2514, 'shoutout': 623, 'testimonial': 623}, {'a': 2516, 'an': 2516, 'my': 2518, 'the':
2516}, {'free': 568, 'of': 2494, 'pro': 570, 'unpaid': 568, 'voluntary': 568, 'volunteer': 568, 'volunteering': 568},
{'a': 2518, 'an': 2518, 'my': 2518, 'the': 2518}, {'<them>': 623}, {'for': 2522}, {'recommendation': 2523}, {'of':
2524}, {'assembly': 2498, 'class': 2498, 'demo': 2498, 'duty': 2328, 'group': 2328, 'lesson': 2498, 'letter': 2525,
'masterclass': 2498, 'reading': 2328, 'recommendation': 2523, 'reference': 2523, 'round': 2328, 'route': 2328,
'session': 2498, 'shift': 2328, 'slot': 2328, 'stall': 2328, 'story': 2503, 'storytime': 2498, 'talk': 2498,
'testimonial': 2523, 'tour': 2498, 'training': 2498, 'turn': 2328, 'workshop': 2498}, {'bank': 5, 'drive': 5,
'kitchen': 5, 'pick': 5, 'round': 5, 'run': 5, 'shift': 5}, {'...': 2394, 'blood': 2527, 'bread': 2527, 'breakfast':
2527, 'clothes': 2527, 'coffee': 2527, 'food': 2527, 'litter': 2527, 'night': 2527, 'soup': 2527, 'tea': 2527},
{'between': 406, 'for': 406, 'of': 406, 'to': 406}, {'intro': 2529, 'introduction': 2529}, {'mail': 2530}, {'e': 2531,
'email': 2530, 'intro': 2529, 'introduction': 2529, 'mail': 2530, 'whatsapp': 2530}, {'in': 2532}, {'opt': 2533},
{'<them>': 623, 'N': 623}, {'for': 2535}, {'call': 2536, 'for': 2535}, {'recommendation': 2536, 'reference': 2537,
'referral': 2536, 'testimonial': 2536}, {'for': 621, 'w': 621, 'with': 621}, {'exam': 2539, 'interview': 2539,
'interviews': 2539, 'pitch': 2539, 'presentation': 2539}, {'to': 407}, {'N': 2541}, {'of': 2542}, {'...': 2526, '^':
2528, 'afternoon': 2507, 'assembly': 2498, 'class': 2498, 'day': 2507, 'days': 2507, 'demo': 2498, 'double': 2534,
'duty': 2328, 'evening': 2507, 'glowing': 2538, 'good': 2538, 'group': 2328, 'h': 2507, 'hour': 2507, 'hours': 2507,
'hr': 2507, 'hrs': 2507, 'lesson': 2498, 'letter': 2525, 'masterclass': 2498, 'mock': 2540, 'morning': 2507,
'presentation': 2543, 'quick': 2532, 'reading': 2328, 'recommendation': 2536, 'reference': 2537, 'referral': 2536,
'round': 2328, 'route': 2328, 'session': 2498, 'shift': 2509, 'shifts': 2507, 'slot': 2328, 'stall': 2328, 'stint':
2507, 'story': 2503, 'storytime': 2498, 'strong': 2538, 'talk': 2498, 'testimonial': 2536, 'tour': 2498, 'training':
2498, 'turn': 2328, 'warm': 2532, 'workshop': 2498}, {'between': 2400, 'for': 2400, 'from': 407, 'of': 406, 'to': 406,
'with': 407}, {'intro': 2545, 'introduction': 2529}, {'...': 2526, '^': 2528, 'afternoon': 2507, 'assembly': 2498,
'class': 2498, 'day': 2507, 'days': 2507, 'demo': 2498, 'duty': 2328, 'e': 2531, 'email': 2546, 'evening': 2507,
'group': 2328, 'h': 2507, 'hour': 2507, 'hours': 2507, 'hr': 2507, 'hrs': 2507, 'intro': 2545, 'introduction': 2529,
'lesson': 2498, 'letter': 2525, 'mail': 2546, 'masterclass': 2498, 'mock': 2540, 'morning': 2507, 'reading': 2328,
'recommendation': 2523, 'reference': 2523, 'round': 2328, 'route': 2328, 'session': 2498, 'shift': 2509, 'shifts':
2507, 'slot': 2328, 'stall': 2328, 'stint': 2507, 'story': 2503, 'storytime': 2498, 'talk': 2498, 'testimonial': 2523,
'tour': 2498, 'training': 2498, 'turn': 2328, 'whatsapp': 2530, 'workshop': 2498}, {'afternoon': 2507, 'day': 2507,
'days': 2507, 'evening': 2507, 'h': 2507, 'hour': 2507, 'hours': 2507, 'hr': 2507, 'hrs': 2507, 'morning': 2507,
'shift': 2507, 'shifts': 2507, 'stint': 2507}, {'free': 2499, 'nothing': 2499}, {'...': 5}, {'^': 2550}, {'a': 2548},
{'blood': 2527, 'bread': 2527, 'breakfast': 2527, 'clothes': 2527, 'coffee': 2527, 'food': 2527, 'litter': 2527,
'night': 2527, 'soup': 2527, 'tea': 2527}, {'^': 2553}, {'call': 38}, {'1': 429, 'board': 2555, 'call': 38, 'demo':
38, 'meeting': 38, 'session': 38, 'standup': 38, 'sync': 38, 'teams': 2555, 'zoom': 38}, {'1': 429, 'a': 2556,
'board': 2555, 'call': 38, 'demo': 38, 'meeting': 38, 'my': 2556, 'our': 2556, 'session': 38, 'standup': 38, 'sync':
38, 'teams': 2555, 'the': 2556, 'zoom': 38}, {'pass': 38}, {'off': 38, 'to': 2558}, {'': (0, 'missed'), 'about': 38,
'off': 38, 'on': 38, 'round': 38, 'to': 2557, 'together': 38}, {'': (0, 'missed'), '1': 429, 'a': 2556, 'board': 2555,
'call': 38, 'demo': 38, 'meeting': 38, 'my': 2556, 'our': 2556, 'session': 38, 'standup': 38, 'sync': 38, 'teams':
2555, 'the': 2556, 'zoom': 38}, {'in': 2561, 'into': 2557}, {'call': 38, 'catch': 38, 'chat': 38, 'meet': 38, 'ring':
38, 'say': 38, 'see': 38, 'speak': 38, 'talk': 38}, {'to': 2563}, {'chance': 2564, 'hold': 38}, {'': (0, 'missed'),
'call': 38, 'catch': 38, 'chat': 38, 'meet': 38, 'ring': 38, 'say': 38, 'see': 38, 'speak': 38, 'talk': 38}, {'to':
2566}, {'far': 38}, {'ground': 317}, {'the': 2569}, {'a': 2565, 'around': 2567, 'as': 2568, 'done': 317, 'going': 38,
'held': 317, 'hold': 38, 'in': 440, 'off': 2570, 'round': 2567, 'there': 38, 'through': 38, 'to': 2566}, {'around':
835, 'as': 2568, 'done': 317, 'held': 317, 'hold': 38, 'off': 2570, 'round': 835, 'there': 38, 'through': 38}, {'':
(0, 'missed'), 'to': 2557}, {'': (0, 'missed'), 'it': 2573}, {'send': 38}, {'a': 2565, 'around': 2567, 'hold': 38,
'in': 440, 'round': 2567, 'through': 38, 'to': 2566}, {'call': 38, 'catch': 443, 'caught': 38, 'contact': 38, 'find':
38, 'get': 2576, 'got': 2439, 'gotten': 2429, 'make': 2311, 'meet': 38, 'met': 38, 'phone': 38, 'reach': 38,
'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'talk': 38, 'talked': 38, 'visit': 38}, {'': (0,
'missed'), 'for': 2557, 'to': 2557}, {'': (0, 'missed'), 'up': 2578}, {'up': 2578}, {'answer': 38, 'appear': 38,
'attend': 2557, 'be': 2323, 'call': 38, 'came': 2559, 'catch': 443, 'caught': 38, 'come': 2560, 'connect': 38,
'contact': 38, 'dial': 2562, 'ever': 2430, 'find': 2433, 'fly': 38, 'found': 2434, 'get': 2571, 'go': 2423, 'got':
2572, 'gotten': 2429, 'had': 2434, 'happen': 38, 'happened': 38, 'have': 2434, 'hold': 38, 'join': 2561, 'log': 2437,
'made': 811, 'make': 2574, 'manage': 2315, 'materialise': 38, 'materialised': 38, 'materialize': 38, 'meet': 38,
'met': 38, 'pan': 2195, 'phone': 38, 'pick': 431, 'press': 2575, 'quite': 2577, 'reach': 38, 'reached': 38, 'ring':
38, 'see': 38, 'send': 811, 'show': 2579, 'speak': 38, 'spoke': 38, 'surface': 38, 'take': 2424, 'talk': 38, 'talked':
38, 'took': 2318, 'turn': 2580, 'visit': 38, 'work': 2195, 'yet': 2430}, {'^': 2550, 'at': 568, 'for': 568, 'on':
568}, {'bono': 2582}, {'assembly': 2498, 'class': 2498, 'demo': 2498, 'lesson': 2498, 'masterclass': 2498, 'session':
2498, 'story': 2503, 'storytime': 2498, 'talk': 2498, 'tour': 2498, 'training': 2498, 'workshop': 2498}, {'...': 2584,
'assembly': 2498, 'class': 2498, 'demo': 2498, 'lesson': 2498, 'masterclass': 2498, 'mock': 2540, 'session': 2498,
'story': 2503, 'storytime': 2498, 'talk': 2498, 'tour': 2498, 'training': 2498, 'workshop': 2498}, {'...': 2526, '^':
2528, 'assembly': 2498, 'class': 2498, 'demo': 2498, 'duty': 2328, 'e': 2531, 'email': 2546, 'glowing': 2538, 'good':
2538, 'group': 2328, 'intro': 2545, 'introduction': 2529, 'lesson': 2498, 'letter': 2525, 'mail': 2546, 'masterclass':
2498, 'presentation': 2543, 'reading': 2328, 'recommendation': 2536, 'reference': 2537, 'referral': 2536, 'round':
2328, 'route': 2328, 'session': 2498, 'shift': 2328, 'slot': 2328, 'stall': 2328, 'story': 2503, 'storytime': 2498,
'strong': 2538, 'talk': 2498, 'testimonial': 2536, 'tour': 2498, 'training': 2498, 'turn': 2328, 'whatsapp': 2530,
'workshop': 2498}, {'...': 2445, 'afternoon': 2507, 'assembly': 2328, 'class': 2328, 'day': 2507, 'days': 2507,
'duty': 2328, 'evening': 2507, 'group': 2328, 'h': 2507, 'hour': 2507, 'hours': 2507, 'hr': 2507, 'hrs': 2507,
'lesson': 2328, 'mock': 2540, 'morning': 2507, 'reading': 2328, 'round': 2328, 'route': 2328, 'session': 2328,
'shift': 2509, 'shifts': 2507, 'slot': 2328, 'stall': 2328, 'stint': 2507, 'tour': 2328, 'turn': 2328}, {'...': 2504,
'0': 2510, '<their>': 2511, '<them>': 2519, '<time_unit>': 2520, 'N': 2521, 'a': 2544, 'an': 2547, 'assembly': 2498,
'class': 2498, 'demo': 2498, 'five': 2548, 'for': 2549, 'four': 2548, 'free': 2551, 'half': 2552, 'lesson': 2498,
'masterclass': 2498, 'mock': 2540, 'my': 2554, 'not': 2581, 'our': 2554, 'pro': 2583, 'session': 2498, 'six': 2548,
'some': 2585, 'story': 2503, 'storytime': 2498, 'talk': 2498, 'that': 2532, 'the': 2586, 'three': 2510, 'tour': 2498,
'training': 2498, 'two': 2587, 'unpaid': 2582, 'voluntary': 2551, 'workshop': 2498}, {'<them>': 2307, 'N': 2307, 'a':
2565, 'around': 2567, 'as': 2568, 'done': 317, 'going': 38, 'held': 317, 'hold': 38, 'in': 440, 'off': 2570, 'round':
2567, 'there': 38, 'through': 38, 'to': 2566}, {'<them>': 2307, 'N': 2307, 'around': 835, 'as': 2568, 'done': 317,
'held': 317, 'hold': 38, 'off': 2570, 'round': 835, 'there': 38, 'through': 38}, {'from': 38, 'off': 38, 'since': 38},
{'peep': 2591, 'squeak': 2591, 'thing': 2591, 'word': 2591}, {'a': 2592, 'anything': 2591, 'back': 2591, 'from': 38,
'much': 2591, 'off': 38, 'since': 38}, {'answer': 38, 'appear': 38, 'attend': 2557, 'call': 38, 'came': 2559, 'catch':
443, 'caught': 38, 'come': 2560, 'connect': 38, 'contact': 38, 'dial': 2562, 'ever': 2430, 'find': 2433, 'fly': 38,
'found': 2434, 'get': 2589, 'go': 2423, 'got': 2590, 'gotten': 2429, 'had': 2434, 'happen': 38, 'happened': 38,
'have': 2434, 'hear': 2593, 'heard': 2593, 'hit': 2575, 'hold': 38, 'join': 2561, 'log': 2437, 'made': 811, 'make':
2574, 'manage': 2315, 'materialise': 38, 'materialised': 38, 'meet': 38, 'met': 38, 'pan': 2195, 'phone': 38, 'pick':
431, 'quite': 2577, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'send': 811, 'show': 2579, 'speak': 38,
'spoke': 38, 'surface': 38, 'take': 2424, 'talk': 38, 'talked': 38, 'turn': 2580, 'visit': 38, 'work': 2195, 'yet':
2430}, {'t': 2594}, {'answer': 38, 'appear': 38, 'attend': 2557, 'be': 2323, 'call': 38, 'came': 2559, 'catch': 443,
'caught': 38, 'come': 2560, 'connect': 38, 'contact': 38, 'dial': 2562, 'ever': 2430, 'find': 2433, 'fly': 38,
'found': 2434, 'get': 2589, 'go': 2423, 'got': 2590, 'gotten': 2429, 'had': 2434, 'happen': 38, 'happened': 38,
'have': 2434, 'hear': 2593, 'heard': 2593, 'hold': 38, 'join': 2561, 'log': 2437, 'made': 811, 'make': 2574, 'manage':
2315, 'materialise': 38, 'materialised': 38, 'materialize': 38, 'meet': 38, 'met': 38, 'pan': 2195, 'phone': 38,
'pick': 431, 'press': 2575, 'quite': 2577, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'send': 811, 'show':
2579, 'speak': 38, 'spoke': 38, 'surface': 38, 'take': 2424, 'talk': 38, 'talked': 38, 'turn': 2580, 'visit': 38,
'work': 2195, 'yet': 2430}, {'of': 623}, {'direction': 2597}, {'the': 2598}, {'at': 623, 'in': 2599, 'to': 623,
'toward': 623, 'towards': 623}, {'<them>': 2600, 'N': 2600}, {'from': 28, 'that': 28, 'through': 28, 'via': 28},
{'out': 2419}, {'^': 628, 'a': 629, 'the': 629}, {'w': 2604, 'with': 2604}, {'<them>': 2605}, {'to': 2606}, {'s': 81},
{'<their>': 81, 'N': 2608, 'my': 81, 'our': 81, 'the': 81, 'to': 81}, {'^': 2609}, {'forget': 2610}, {'t': 2611},
{'bono': 2551}, {'a': 2554, 'an': 2554, 'forget': 2610, 'free': 2551, 'my': 2554, 'n': 2612, 'not': 2611, 'our': 2554,
'pro': 2613, 't': 2611, 'the': 2554, 'unpaid': 2551, 'voluntary': 2551}, {'<their>': 568, 'N': 2094, 'for': 2095},
{'a': 2554, 'an': 2554, 'my': 2554, 'our': 2554, 'the': 2554}, {'<their>': 81, 'N': 2608, 'my': 81, 'our': 81}, {'^':
2617}, {'forget': 2618}, {'t': 2619}, {'<time_unit>': 2520, 'shift': 2502, 'stint': 2502, 'turn': 2502}, {'...': 2621,
'<time_unit>': 2520, '^': 631}, {'<give1>': 81, '<giveinf>': 81, '<to_do>': 81}, {'^': 2623}, {'to': 2624},
{'<give1>': 103, '<giveinf>': 103, '<to_do>': 103, 'choose': 103, 'decide': 103, 'pick': 103}, {'^': 2626}, {'to':
2627}, {'<me>': 2625, '<them>': 2628, 'N': 2628}, {'to': 2629}, {'^': 2223, 'across': 2227, 'along': 2227, 'down':
2227, 'in': 2227, 'over': 2227, 'round': 2227, 'to': 2226, 'up': 2227, 'with': 2232}, {'^': 2223, 'across': 2238,
'along': 2238, 'down': 2238, 'in': 2238, 'out': 2242, 'over': 2238, 'round': 2238, 'to': 2237, 'up': 2238, 'with':
2232}, {'<them>': 2631, 'N': 2632}, {'<i>': 38}, {'<i>': 38, 'about': 38, 'of': 38, 'that': 2634}, {'<i>': 38, 'that':
2634}, {'': (17, 'gave:knowledge'), '<their>': 574, 'a': 574, 'an': 574, 'the': 574}, {'^': 2637}, {'^': 600, 'about':
601, 'ahead': 2362, 'before': 2361, 'for': 2638, 'in': 601, 'on': 601}, {'ahead': 2362, 'before': 2361, 'for': 2361},
{'<them>': 2639, 'N': 2640}, {'about': 621, 'for': 621, 'on': 621, 're': 621}, {'up': 2642}, {'comments': 2642,
'corrections': 2642, 'edits': 2642, 'feedback': 2642, 'mark': 2643, 'markup': 2642, 'notes': 2642, 'redlines': 2642,
'remarks': 2642, 'thoughts': 2642}, {'few': 2644}, {'a': 2645, 'back': 2644, 'comments': 2642, 'corrections': 2642,
'detailed': 2644, 'edits': 2642, 'feedback': 2642, 'honest': 2644, 'mark': 2643, 'markup': 2642, 'my': 2644, 'notes':
2642, 'redlines': 2642, 'remarks': 2642, 'some': 2644, 'thoughts': 2642}, {'my': 2221, 'our': 2221}, {'^': 2647}, {'':
(23, 'contact'), '$$': 38, '<them>': 2648, 'D': 38, 'again': 38, 'at': 38, 'because': 38, 'due': 38, 'last': 38, 'of':
38, 'on': 38, 'this': 38, 'with': 38}, {'<them>': 2646, 'N': 2646, 'by': 278, 'in': 278, 'off': 2649, 'out': 2145},
{'airport': 5, 'appointment': 5, 'doctor': 5, 'garage': 5, 'hospital': 5, 'station': 5, 'vet': 5}, {'^': 2651},
{'<their>': 2652, '^': 2225, 'the': 2652}, {'^': 2223, 'across': 2227, 'along': 2227, 'down': 2227, 'in': 2227,
'over': 2227, 'round': 2227, 'to': 2653, 'up': 2227, 'with': 2232}, {'<their>': 2652, 'N': 2236, '^': 2225, 'the':
2652}, {'^': 2223, 'across': 2238, 'along': 2238, 'down': 2238, 'in': 2238, 'out': 2242, 'over': 2238, 'round': 2238,
'to': 2655, 'up': 2238, 'with': 2232}, {'...': 2460, '<them>': 2654, 'N': 2656, 'by': 2461, 'past': 2461, 'right':
2462, 'straight': 2462}, {'for': 648}, {'...': 2658}, {'an': 2659, 'my': 2659, 'our': 2659, 'some': 2659, 'the':
2659}, {'^': 2660}, {'out': 2661, 'up': 2661}, {'on': 1615, 'to': 1615, 'up': 1615}, {'<them>': 2663, 'N': 2191},
{'from': 278, 'to': 2606}, {'for': 623, 'of': 623}, {'<contact_of>': 2666, 'comments': 2642, 'corrections': 2642,
'edits': 2642, 'feedback': 2642, 'notes': 2642, 'redlines': 2642, 'remarks': 2642, 'suggestions': 2642}, {'s': 628},
{'$$': 620}, {'comments': 620, 'corrections': 620, 'edits': 620, 'feedback': 620, 'notes': 620, 'remarks': 620,
'suggestions': 620, 'thoughts': 620}, {'of': 2670}, {'candidates': 614, 'comments': 2669, 'contacts': 614,
'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'leads': 614, 'list': 2671, 'lot': 2671, 'name': 614, 'names':
614, 'notes': 2669, 'numbers': 614, 'page': 2671, 'pages': 2671, 'people': 614, 'redlines': 2669, 'sheet': 2671,
'suggestions': 2669}, {'...': 2672, 'candidates': 614, 'comments': 2669, 'contacts': 614, 'corrections': 2669,
'edits': 2669, 'feedback': 2669, 'leads': 614, 'list': 2671, 'lot': 2671, 'name': 614, 'names': 614, 'notes': 2669,
'numbers': 614, 'page': 2671, 'pages': 2671, 'people': 614, 'redlines': 2669, 'sheet': 2671, 'suggestions': 2669},
{'': (19, 'gave:resource'), 'of': 2670}, {'<contact_of>': 614}, {'article': 631, 'book': 631, 'candidates': 614,
'checklist': 631, 'comments': 2669, 'contacts': 614, 'corrections': 2669, 'd': 2040, 'edits': 2669, 'feedback': 2669,
'guide': 631, 'leads': 614, 'link': 631, 'list': 2674, 'll': 2040, 'lot': 2671, 'name': 614, 'names': 614, 'notes':
2669, 'numbers': 614, 'page': 2671, 'pages': 2671, 'people': 614, 'podcast': 631, 'redlines': 2669, 's': 2675,
'sheet': 2671, 'should': 2040, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631, 'will': 2040, 'would': 2040},
{'candidates': 614, 'contacts': 614, 'leads': 614, 'name': 614, 'names': 614, 'numbers': 614, 'people': 614}, {'...':
2677, 'candidates': 614, 'contacts': 614, 'leads': 614, 'name': 614, 'names': 614, 'numbers': 614, 'people': 614},
{'of': 2678}, {'...': 2676, 'article': 631, 'book': 631, 'candidates': 614, 'checklist': 631, 'comments': 2669,
'contacts': 614, 'corrections': 2669, 'couple': 2679, 'edits': 2669, 'feedback': 2669, 'few': 2678, 'guide': 631,
'leads': 614, 'link': 631, 'list': 2674, 'lot': 2671, 'name': 614, 'names': 614, 'notes': 2669, 'numbers': 614,
'page': 2671, 'pages': 2671, 'people': 614, 'podcast': 631, 'redlines': 2669, 's': 2675, 'sheet': 2671, 'spreadsheet':
631, 'suggestions': 2669, 'template': 631}, {'article': 631, 'book': 631, 'checklist': 631, 'd': 2040, 'guide': 631,
'link': 631, 'list': 631, 'll': 2040, 'podcast': 631, 'should': 2040, 'spreadsheet': 631, 'template': 631, 'will':
2040, 'would': 2040}, {'...': 2681, 'article': 631, 'book': 631, 'checklist': 631, 'guide': 631, 'link': 631, 'list':
631, 'podcast': 631, 'spreadsheet': 631, 'template': 631}, {'comments': 2669, 'corrections': 2669, 'edits': 2669,
'feedback': 2669, 'notes': 2669, 'redlines': 2669, 'suggestions': 2669}, {'...': 2683, 'comments': 2669,
'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'notes': 2669, 'redlines': 2669, 'suggestions': 2669},
{'candidates': 614, 'contacts': 614, 'leads': 614, 'list': 2671, 'lot': 2671, 'name': 614, 'names': 614, 'numbers':
614, 'page': 2671, 'pages': 2671, 'people': 614, 'sheet': 2671}, {'...': 2685, 'candidates': 614, 'contacts': 614,
'leads': 614, 'list': 2671, 'lot': 2671, 'name': 614, 'names': 614, 'numbers': 614, 'page': 2671, 'pages': 2671,
'people': 614, 'sheet': 2671}, {'list': 2671, 'lot': 2671, 'page': 2671, 'pages': 2671, 'sheet': 2671}, {'...': 2687,
'list': 2671, 'lot': 2671, 'page': 2671, 'pages': 2671, 'sheet': 2671}, {'a': 2688}, {'article': 631, 'book': 631,
'checklist': 631, 'comments': 2669, 'corrections': 2669, 'd': 2040, 'edits': 2669, 'feedback': 2669, 'guide': 631,
'link': 631, 'list': 2674, 'll': 2040, 'lot': 2671, 'notes': 2669, 'page': 2671, 'pages': 2671, 'podcast': 631,
'redlines': 2669, 's': 2675, 'sheet': 2671, 'should': 2040, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631,
'will': 2040, 'would': 2040}, {'...': 2690, 'article': 631, 'book': 631, 'checklist': 631, 'comments': 2669,
'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'guide': 631, 'link': 631, 'list': 2674, 'lot': 2671, 'notes':
2669, 'page': 2671, 'pages': 2671, 'podcast': 631, 'redlines': 2669, 's': 2675, 'sheet': 2671, 'spreadsheet': 631,
'suggestions': 2669, 'template': 631}, {'article': 631, 'book': 631, 'checklist': 631, 'd': 2040, 'guide': 631,
'link': 631, 'list': 631, 'll': 2040, 'podcast': 631, 's': 2675, 'should': 2040, 'spreadsheet': 631, 'template': 631,
'will': 2040, 'would': 2040}, {'...': 2692, 'article': 631, 'book': 631, 'checklist': 631, 'guide': 631, 'link': 631,
'list': 631, 'podcast': 631, 's': 2675, 'spreadsheet': 631, 'template': 631}, {'0': 2673, 'a': 2680, 'an': 2682,
'detailed': 2684, 'four': 2686, 'full': 2684, 'half': 2689, 'lots': 2684, 'my': 2691, 'our': 2693, 'pages': 2684,
'several': 2688, 'some': 2673, 'the': 2693, 'three': 2673, 'two': 2673}, {'<contact_of>': 2666}, {'...': 2695,
'<contact_of>': 2666, 'few': 2644}, {'...': 2695, '<contact_of>': 2666, 'comments': 2642, 'corrections': 2642,
'edits': 2642, 'feedback': 2642, 'mark': 2643, 'markup': 2642, 'notes': 2642, 'redlines': 2642, 'remarks': 2642,
'thoughts': 2642}, {'...': 2695, '<contact_of>': 2666}, {'...': 2667, '<contact_of>': 2666, 'N': 2668, '^': 2694, 'a':
2696, 'back': 2644, 'comments': 2642, 'corrections': 2642, 'detailed': 2644, 'edits': 2642, 'feedback': 2642,
'honest': 2644, 'mark': 2643, 'markup': 2642, 'my': 2697, 'notes': 2642, 'our': 2698, 'redlines': 2642, 'remarks':
2642, 'some': 2697, 'suggestions': 2642, 'that': 2044, 'the': 2698, 'thoughts': 2642}, {'<contact_of>': 2666, 'and':
2285, 'but': 2285, 'comments': 2642, 'corrections': 2642, 'edits': 2642, 'feedback': 2642, 'notes': 2642, 'redlines':
2642, 'remarks': 2642, 'suggestions': 2642}, {'candidates': 614, 'comments': 2669, 'contacts': 614, 'corrections':
2669, 'edits': 2669, 'feedback': 2669, 'leads': 614, 'name': 614, 'names': 614, 'notes': 2669, 'numbers': 614,
'people': 614, 'redlines': 2669, 'suggestions': 2669}, {'...': 2701, 'candidates': 614, 'comments': 2669, 'contacts':
614, 'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'leads': 614, 'name': 614, 'names': 614, 'notes': 2669,
'numbers': 614, 'people': 614, 'redlines': 2669, 'suggestions': 2669}, {'article': 631, 'book': 631, 'candidates':
614, 'checklist': 631, 'comments': 2669, 'contacts': 614, 'corrections': 2669, 'edits': 2669, 'feedback': 2669,
'guide': 631, 'leads': 614, 'link': 631, 'list': 631, 'name': 614, 'names': 614, 'notes': 2669, 'numbers': 614,
'people': 614, 'podcast': 631, 'redlines': 2669, 's': 2675, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631},
{'...': 2703, 'article': 631, 'book': 631, 'candidates': 614, 'checklist': 631, 'comments': 2669, 'contacts': 614,
'corrections': 2669, 'couple': 2679, 'edits': 2669, 'feedback': 2669, 'few': 2678, 'guide': 631, 'leads': 614, 'link':
631, 'list': 631, 'name': 614, 'names': 614, 'notes': 2669, 'numbers': 614, 'people': 614, 'podcast': 631, 'redlines':
2669, 's': 2675, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631}, {'article': 631, 'book': 631, 'checklist':
631, 'guide': 631, 'link': 631, 'list': 631, 'podcast': 631, 'spreadsheet': 631, 'template': 631}, {'...': 2705,
'article': 631, 'book': 631, 'checklist': 631, 'guide': 631, 'link': 631, 'list': 631, 'podcast': 631, 'spreadsheet':
631, 'template': 631}, {'article': 631, 'book': 631, 'checklist': 631, 'comments': 2669, 'corrections': 2669, 'edits':
2669, 'feedback': 2669, 'guide': 631, 'link': 631, 'list': 631, 'notes': 2669, 'podcast': 631, 'redlines': 2669, 's':
2675, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631}, {'...': 2707, 'article': 631, 'book': 631,
'checklist': 631, 'comments': 2669, 'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'guide': 631, 'link': 631,
'list': 631, 'notes': 2669, 'podcast': 631, 'redlines': 2669, 's': 2675, 'spreadsheet': 631, 'suggestions': 2669,
'template': 631}, {'article': 631, 'book': 631, 'checklist': 631, 'guide': 631, 'link': 631, 'list': 631, 'podcast':
631, 's': 2675, 'spreadsheet': 631, 'template': 631}, {'...': 2709, 'article': 631, 'book': 631, 'checklist': 631,
'guide': 631, 'link': 631, 'list': 631, 'podcast': 631, 's': 2675, 'spreadsheet': 631, 'template': 631}, {'0': 2702,
'a': 2704, 'an': 2706, 'detailed': 2684, 'four': 2678, 'full': 2684, 'lots': 2684, 'my': 2708, 'our': 2710, 'pages':
2684, 'some': 2702, 'the': 2710, 'three': 2702, 'two': 2702}, {'...': 2700, '<contact_of>': 2666, 'N': 2668, '^':
2711, 'a': 2696, 'and': 2285, 'back': 2644, 'but': 2285, 'comments': 2642, 'corrections': 2642, 'detailed': 2644,
'edits': 2642, 'feedback': 2642, 'honest': 2644, 'mark': 2643, 'markup': 2642, 'my': 2697, 'notes': 2642, 'our': 2698,
'redlines': 2642, 'remarks': 2642, 'some': 2697, 'suggestions': 2642, 'the': 2698, 'thoughts': 2642, 'to': 2287},
{'$$': 631}, {'<useful>': 2713}, {'...': 2714, '<useful>': 2713}, {'my': 2715, 'our': 2715}, {'^': 2716}, {'...':
2389}, {'^': 2718}, {'about': 2719, 'on': 2719}, {'comments': 2720, 'edits': 2720, 'feedback': 2720, 'notes': 2720,
'thoughts': 2720}, {'': (23, 'contact'), '<them>': 2699, 'N': 2712, '^': 2716, 'across': 2717, 'comments': 2720,
'edits': 2720, 'feedback': 2720, 'my': 2721, 'notes': 2720, 'over': 2717, 'some': 2721, 'thoughts': 2720}, {'D': 993,
'^': 992, 'away': 2178, 'into': 92, 'off': 92, 'to': 92, 'toward': 92, 'towards': 92}, {'^': 1614, 'about': 1615,
'down': 1615, 'for': 1615, 'on': 1615, 'to': 1615, 'up': 1615}, {'<me>': 2723, '<them>': 2724, 'N': 1615}, {'<them>':
278, 'N': 278}, {'from': 2726}, {'to': 2726}, {'across': 2727, 'behind': 2726, 'beside': 2726, 'cancelling': 38,
'near': 2726, 'next': 2728, 'not': 38, 'opposite': 2726, 'postponing': 38, 'rescheduling': 38}, {'up': 2729},
{'though': 28}, {'gave': 774}, {'<i>': 2732}, {'N': 600}, {'to': 2734}, {'...': 2484, 'a': 608, 'how': 608, 'my': 608,
'our': 608, 'the': 608, 'what': 608, 'why': 608}, {'N': 601}, {'...': 2735, 'N': 772, '^': 2736, 'how': 601, 'to':
2737}, {'how': 601, 'what': 601, 'why': 601}, {'appear': 38, 'call': 38, 'catch': 443, 'caught': 38, 'come': 833,
'connect': 38, 'contact': 38, 'dial': 2428, 'ever': 2430, 'find': 38, 'get': 2438, 'got': 2439, 'gotten': 2429,
'join': 38, 'log': 2437, 'make': 2311, 'manage': 2315, 'materialise': 38, 'meet': 38, 'met': 38, 'phone': 38, 'quite':
2440, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'surface': 38, 'talk': 38,
'talked': 38, 'visit': 38, 'yet': 2430}, {'to': 2740}, {'through': 38, 'to': 2629}, {'<their>': 621, 'N': 881, '^':
620}, {'^': 2391, 'about': 2743, 'on': 2743}, {'if': 1235, 'that': 92, 'to': 92}, {'time': 2745}, {'if': 1235, 'not':
2181, 'that': 92, 'to': 92}, {'if': 1235, 'not': 2181, 'to': 92}, {'best': 2747, 'better': 2747, 'daft': 2748, 'high':
2746, 'mad': 2748, 'safer': 2747, 'smarter': 2747, 'time': 2745, 'wise': 2747, 'wiser': 2747, 'worth': 2745}, {'be':
2749}, {'best': 2745, 'better': 2745, 'high': 2746, 'safer': 2745, 'smarter': 2745, 'time': 2745, 'wise': 2745,
'wiser': 2745, 'worth': 2745}, {'best': 2748, 'better': 2748, 'daft': 2748, 'mad': 2748, 'safer': 2748, 'smarter':
2748, 'wise': 2748, 'wiser': 2748}, {'be': 2752}, {'d': 2750, 'is': 2751, 'll': 2753, 's': 2751, 'will': 2753,
'would': 2753}, {'best': 2745, 'better': 2745, 'high': 2746, 'it': 2754, 'its': 2751, 'safer': 2745, 'smarter': 2745,
'time': 2745, 'wise': 2745, 'wiser': 2745, 'worth': 2745}, {':': 45, 'best': 2745, 'better': 2745, 'high': 2746, 'it':
2754, 'its': 2751, 'no': 2181, 'not': 2181, 'safer': 2745, 'smarter': 2745, 'that': 2755, 'time': 2745, 'wise': 2745,
'wiser': 2745, 'worth': 2745}, {'apart': 38, 'out': 38, 'through': 38}, {'<their>': 2652, 'the': 2652}, {'to': 2758},
{'<them>': 2759, 'N': 2759}, {'<them>': 568, '^': 5}, {'<their>': 568, 'N': 2094, 'as': 568, 'at': 568, 'for': 2761},
{'<them>': 2355, 'N': 2355, 'for': 2451, 'in': 2762}, {'as': 568, 'at': 568, 'for': 568}, {'in': 2764}, {'afternoon':
1940, 'day': 1940, 'days': 1940, 'evening': 1940, 'h': 579, 'hour': 579, 'hours': 579, 'hr': 579, 'hrs': 579,
'morning': 1940}, {'with': 406}, {'up': 2767}, {'s': 568, 'up': 2767}, {'...': 874, '^': 873}, {'s': 2770},
{'<their>': 2770, 'N': 2771}, {'<their>': 568, '<them>': 2768, 'D': 16, 'N': 2769, 'a': 1990, 'breakfast': 18,
'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'for': 17, 'lunch': 18,
'meeting': 18, 'our': 1990, 'out': 2095, 'the': 1990, 'up': 2772}, {'my': 623, 'our': 623, 'the': 623}, {'to': 2774,
'with': 2774}, {'name': 2775}, {'s': 2776, 'to': 2774, 'with': 2774}, {'<their>': 2776, '<them>': 2775, 'N': 2777},
{'': (0, 'missed'), 'on': 38}, {'back': 2343, 'over': 882, 'right': 2343, 'through': 882, 'thru': 882, 'up': 882},
{'me': 2196, 'us': 2196}, {'': (0, 'missed'), 'that': 38}, {'me': 2782}, {'me': 2782, 'us': 2782}, {'mentioned': 2782,
'reckon': 2782, 'say': 2782, 'says': 2782, 'tell': 2783, 'told': 2784}, {'up': 426, 'ups': 426}, {'': (23, 'contact'),
'D': 278, 'about': 278, 'w': 278, 'with': 278}, {'heart': 2787}, {'to': 2788}, {'blether': 2787, 'chat': 2787,
'gossip': 2787, 'heart': 2789, 'moan': 2787, 'natter': 2787, 'talk': 2787, 'word': 2787}, {'blether': 2787, 'chat':
2787, 'good': 2790, 'gossip': 2787, 'heart': 2789, 'little': 2790, 'long': 2790, 'moan': 2787, 'natter': 2787,
'proper': 2790, 'quick': 2790, 'short': 2790, 'talk': 2787, 'wee': 2790, 'word': 2787}, {'a': 2791, 'me': 426}, {'':
(0, 'missed'), 's': 38}, {'call': 38, 'congratulate': 38, 'contact': 38, 'email': 38, 'follow': 431, 'get': 1156,
'invite': 38, 'meet': 38, 'message': 38, 'phone': 38, 'ping': 38, 'reach': 2195, 'reply': 38, 'ring': 38, 'see': 38,
'send': 38, 'text': 38, 'thank': 38, 'visit': 38, 'write': 38}, {'<their>': 38, 'N': 2793, 'about': 38, 'again': 38,
'my': 38, 'our': 38, 'the': 38, 'to': 2794}, {'call': 38, 'contact': 38, 'email': 38, 'meet': 38, 'message': 38,
'phone': 38, 'reply': 38, 'ring': 38, 'see': 38, 'text': 38, 'visit': 38, 'write': 38}, {'to': 2796}, {'<them>': 614,
'N': 614}, {'to': 2798}, {'...': 2799}, {'of': 2800}, {'for': 623, 'to': 623}, {'along': 2802, 'for': 623, 'forward':
2802, 'on': 2802, 'over': 2802, 'to': 623}, {'card': 2803, 'cv': 2803, 'deck': 2803, 'details': 2803, 'name': 2803,
'number': 2803, 'profile': 2803, 'resume': 2803}, {'address': 623, 'card': 623, 'contact': 623, 'details': 623,
'email': 623, 'name': 623, 'number': 623}, {'<contact_of>': 2666, 's': 2805}, {'s': 2675}, {'...': 2807, 's': 2675},
{'a': 2808, 'my': 2808, 'our': 2808, 'the': 2808}, {'s': 2805}, {'...': 2810}, {'...': 2806, '<contact_of>': 2666,
'N': 2668, '^': 2809, 'a': 2698, 'my': 2698, 'on': 2811, 'our': 2698, 'over': 2811, 'some': 2698, 'the': 2698},
{'...': 2695, '<contact_of>': 2666, 'N': 2668, '^': 2809, 'a': 2698, 'my': 2698, 'our': 2698, 'some': 2698, 'the':
2698}, {'<their>': 2804}, {'<contact_of>': 2801}, {'<contact_of>': 2801, '<their>': 2804, 'the': 2815}, {'<their>':
2804, '^': 2716}, {'<contact_of>': 2801, '<their>': 2804, '<them>': 2812, 'N': 2813, '^': 2716, 'across': 2717,
'along': 2814, 'on': 2816, 'over': 2817, 'the': 2815}, {'<their>': 2065, 'N': 2066}, {'of': 296}, {'think': 2820},
{'me': 2821}, {'me': 2820}, {'made': 2822, 'reminded': 2823, 'thought': 2820}, {'and': 2824, 'that': 2824, 'which':
2824}, {'across': 2727, 'behind': 2726, 'beside': 2726, 'near': 2726, 'next': 2728, 'opposite': 2726}, {'...': 2825,
'myself': 2826, 'out': 2602}, {'with': 606}, {'...': 2828}, {'about': 2829, 'from': 2829, 'on': 2829, 'with': 2829},
{'to': 2535}, {'contact': 2831, 'details': 2831, 'name': 2831, 'number': 2831}, {'<time_unit>': 2495, 'as': 2358,
'assembly': 2498, 'class': 2498, 'demo': 2498, 'experience': 2830, 'for': 569, 'learnings': 2830, 'lesson': 2498,
'lessons': 2830, 'masterclass': 2498, 'pointers': 2830, 'pro': 570, 's': 2832, 'session': 2498, 'shift': 2502,
'stint': 2502, 'story': 2503, 'storytime': 2498, 'talk': 2498, 'tips': 2830, 'tour': 2498, 'training': 2498, 'turn':
2502, 'unpaid': 568, 'workshop': 2498}, {'at': 568, 'for': 568, 'of': 568, 'on': 568, 'to': 568, 'with': 568},
{'time': 2834}, {'^': 5, 'help': 2834, 'my': 2835}, {'^': 5, 'help': 2834}, {'at': 568, 'for': 568, 'help': 2834,
'of': 2836, 'on': 568, 'to': 2837, 'with': 568}, {'afternoon': 2838, 'day': 2838, 'evening': 2838, 'h': 2838, 'hour':
2838, 'hours': 2838, 'hr': 2838, 'hrs': 2838, 'morning': 2838, 'saturday': 2838, 'sunday': 2838}, {'...': 93, '^': 0,
'that': 92, 'to': 92}, {'advice': 2840, 'pointers': 94, 'tip': 2840, 'tips': 94}, {'^': 0, 'that': 92, 'to': 92,
'was': 92}, {'advice': 2842, 'tip': 2842}, {'...': 2841, 'a': 2843, 'advice': 2842, 'some': 2843, 'the': 2843, 'tip':
2842}, {'^': 614, 'for': 623, 'to': 623}, {'hat': 623}, {'^': 614, 'the': 2846}, {'along': 2802, 'down': 623, 'for':
623, 'forward': 2845, 'in': 2847, 'on': 2802, 'over': 2802, 'to': 623}, {'card': 2803, 'cv': 2803, 'deck': 2803,
'details': 2803, 'name': 2848, 'number': 2803, 'profile': 2803, 'resume': 2803}, {'^': 620, 'about': 621, 'for': 621,
'on': 621, 're': 621}, {'<contact_of>': 2666, 'comments': 2642, 'corrections': 2642, 'edits': 2642, 'feedback': 2850,
'notes': 2642, 'redlines': 2642, 'remarks': 2642, 's': 2805, 'suggestions': 2642}, {'^': 574, 'of': 575},
{'<time_unit>': 2852, 'afternoon': 2838, 'day': 2838, 'evening': 2838, 'h': 2838, 'hour': 2838, 'hours': 2838, 'hr':
2838, 'hrs': 2838, 'morning': 2838, 'saturday': 2838, 'sunday': 2838}, {'...': 2672, 'candidates': 614, 'comments':
2669, 'contacts': 614, 'copy': 2221, 'corrections': 2669, 'edits': 2669, 'extra': 2221, 'feedback': 2669, 'leads':
614, 'leftover': 2221, 'list': 2671, 'lot': 2671, 'name': 614, 'names': 614, 'notes': 2669, 'numbers': 614, 'old':
2221, 'own': 2221, 'page': 2671, 'pages': 2671, 'people': 614, 'redlines': 2669, 'second': 2221, 'sheet': 2671,
'spare': 2221, 'suggestions': 2669, 'used': 2221}, {'$$': 614}, {'contact': 2855, 'name': 2855, 'number': 2855},
{'article': 631, 'book': 631, 'candidates': 614, 'checklist': 631, 'comments': 2669, 'contacts': 614, 'corrections':
2669, 'edits': 2669, 'feedback': 2669, 'guide': 631, 'leads': 614, 'link': 631, 'list': 2674, 'lot': 2671, 'name':
614, 'names': 614, 'notes': 2669, 'numbers': 614, 'page': 2671, 'pages': 2671, 'people': 614, 'redlines': 2669, 's':
2675, 'sheet': 2671, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631}, {'': (20, 'gave:referral'), '$$':
614}, {'...': 2857, 'article': 631, 'book': 631, 'candidates': 614, 'checklist': 631, 'comments': 2669, 'contact':
2855, 'contacts': 614, 'copy': 2221, 'corrections': 2669, 'couple': 2679, 'edits': 2669, 'extra': 2221, 'feedback':
2669, 'few': 2678, 'guide': 631, 'leads': 614, 'leftover': 2221, 'link': 631, 'list': 2674, 'lot': 2671, 'name': 2858,
'names': 614, 'notes': 2669, 'number': 2855, 'numbers': 614, 'old': 2221, 'own': 2221, 'page': 2671, 'pages': 2671,
'people': 614, 'redlines': 2669, 's': 2675, 'second': 2221, 'sheet': 2671, 'spare': 2221, 'spreadsheet': 631,
'suggestions': 2669, 'template': 631, 'used': 2221}, {'article': 631, 'book': 631, 'checklist': 631, 'guide': 631,
'link': 631, 'list': 631, 'spreadsheet': 631, 'template': 631}, {'...': 2860, 'article': 631, 'book': 631,
'checklist': 631, 'copy': 2221, 'extra': 2221, 'guide': 631, 'leftover': 2221, 'link': 631, 'list': 631, 'old': 2221,
'own': 2221, 'second': 2221, 'spare': 2221, 'spreadsheet': 631, 'template': 631, 'used': 2221}, {'article': 631,
'book': 631, 'checklist': 631, 'comments': 2669, 'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'guide': 631,
'link': 631, 'list': 2674, 'lot': 2671, 'notes': 2669, 'page': 2671, 'pages': 2671, 'redlines': 2669, 's': 2675,
'sheet': 2671, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631}, {'': (19, 'gave:resource'), '...': 631},
{'': (19, 'gave:resource'), '$$': 620}, {'...': 2862, 'article': 631, 'book': 631, 'checklist': 631, 'comments': 2669,
'copy': 2863, 'corrections': 2669, 'edits': 2669, 'extra': 2221, 'feedback': 2669, 'guide': 631, 'leftover': 2221,
'link': 631, 'list': 2674, 'lot': 2671, 'notes': 2864, 'old': 2863, 'own': 2863, 'page': 2671, 'pages': 2671,
'redlines': 2669, 's': 2675, 'second': 2863, 'sheet': 2671, 'spare': 2863, 'spreadsheet': 631, 'suggestions': 2669,
'template': 631, 'used': 2221}, {'article': 631, 'book': 631, 'checklist': 631, 'guide': 631, 'link': 631, 'list':
631, 's': 2675, 'spreadsheet': 631, 'template': 631}, {'...': 2866, 'article': 631, 'book': 631, 'checklist': 631,
'copy': 2863, 'extra': 2221, 'guide': 631, 'leftover': 2221, 'link': 631, 'list': 631, 'notes': 631, 'old': 2863,
'own': 2863, 's': 2675, 'second': 2863, 'spare': 2863, 'spreadsheet': 631, 'template': 631, 'used': 2221}, {'...':
2866, 'article': 631, 'book': 631, 'checklist': 631, 'contact': 2855, 'copy': 2221, 'extra': 2221, 'guide': 631,
'leftover': 2221, 'link': 631, 'list': 631, 'name': 2855, 'number': 2855, 'old': 2221, 'own': 2221, 's': 2675,
'second': 2221, 'spare': 2221, 'spreadsheet': 631, 'template': 631, 'used': 2221}, {'0': 2854, '<their>': 2856, 'a':
2859, 'an': 2861, 'detailed': 2684, 'four': 2686, 'full': 2684, 'half': 2689, 'lots': 2684, 'my': 2865, 'our': 2867,
'pages': 2684, 'several': 2688, 'some': 2854, 'the': 2868, 'three': 2854, 'two': 2854}, {'about': 601, 'for': 601,
'in': 601, 'of': 601, 'on': 601, 'to': 601}, {'about': 601, 'course': 2870, 'for': 601, 'in': 601, 'of': 601, 'on':
601, 'through': 2870, 'to': 601}, {'<lesson>': 600, 'linkedin': 2512, 'recommendation': 614, 'reference': 614,
'testimonial': 614}, {'<contact_of>': 2666, '<lesson>': 2871, '^': 2872, 'boost': 1615, 'endorsement': 623, 'kick':
1615, 'pep': 1615, 'plug': 623, 'push': 1615, 'recommendation': 623, 'reference': 623, 'referral': 623, 'shout': 2514,
'shoutout': 623, 'shove': 1615, 'testimonial': 623}, {'support': 1615}, {'back': 1615}, {'the': 2875}, {'on': 2876},
{'talk': 1615}, {'boost': 1615, 'encouragement': 1615, 'hug': 1615, 'moral': 2874, 'pat': 2877, 'pep': 2878},
{'<lesson>': 2871}, {'...': 2880, '<lesson>': 2871}, {'of': 2881}, {'hints': 2642, 'ideas': 2642, 'pointers': 2642,
'suggestions': 2642, 'thoughts': 2642, 'tips': 2642}, {'of': 2883}, {'about': 621, 'on': 621, 're': 621}, {'^': 600,
'about': 621, 'for': 621, 'on': 621, 're': 621}, {'...': 2880, '<lesson>': 2871, 'comments': 2642, 'corrections':
2642, 'critique': 2885, 'edits': 2642, 'fb': 2885, 'feedback': 2642, 'hints': 2642, 'ideas': 2642, 'learnings': 601,
'lessons': 601, 'mark': 2643, 'markup': 2642, 'notes': 2642, 'opinion': 2885, 'pointers': 2886, 'redlines': 2642,
'remarks': 2642, 'steer': 2885, 'suggestions': 2642, 'thoughts': 2642, 'tips': 2886, 'tricks': 601, 'view': 2885},
{'^': 5, 'at': 568, 'on': 568, 'wi': 568, 'with': 568}, {'at': 568, 'on': 568, 'wi': 568, 'with': 568}, {'word': 1615,
'words': 1615}, {'of': 2072}, {'boost': 1615, 'encouragement': 1615, 'moral': 2874, 'pat': 2877, 'pep': 2878, 'push':
1615}, {'boost': 1615}, {'^': 1614, 'talk': 1615}, {'up': 1615}, {'...': 2880, '<lesson>': 2871, 'boost': 1615,
'encouragement': 1615, 'moral': 2874, 'pat': 2877, 'pep': 2878}, {'comfort': 1615}, {'of': 2897}, {'...': 2873,
'<contact_of>': 2666, '<lesson>': 2871, '<time_unit>': 2852, '^': 2872, 'afternoon': 2838, 'big': 2879, 'bit': 2882,
'boost': 1615, 'compliment': 1615, 'couple': 2884, 'courage': 1615, 'credit': 1615, 'day': 2838, 'encouragement':
1615, 'endorsement': 623, 'evening': 2838, 'few': 2887, 'h': 2838, 'hand': 2888, 'help': 2889, 'hour': 2838, 'hours':
2838, 'hr': 2838, 'hrs': 2838, 'hug': 1615, 'hurl': 568, 'kick': 1615, 'kind': 2890, 'len': 2891, 'lend': 2891,
'lesson': 601, 'lift': 2072, 'little': 2892, 'loan': 2891, 'lowdown': 601, 'moral': 2874, 'morale': 2893, 'morning':
2838, 'pat': 2877, 'pep': 2894, 'plug': 623, 'praise': 1615, 'push': 1615, 'quick': 2881, 'recommendation': 623,
'reference': 623, 'referral': 623, 'run': 568, 'saturday': 2838, 'short': 2881, 'shot': 2891, 'shoulder': 1615,
'shout': 2514, 'shoutout': 623, 'shove': 1615, 'sunday': 2838, 'testimonial': 623, 'thumbs': 2895, 'use': 2891, 'wee':
2896, 'words': 2898}, {'<lesson>': 2871, '^': 2872, 'endorsement': 623, 'plug': 623, 'recommendation': 623,
'reference': 623, 'referral': 623, 'shout': 2514, 'shoutout': 623, 'testimonial': 623}, {'...': 2900, '<lesson>':
2871, '<time_unit>': 2852, '^': 2872, 'afternoon': 2838, 'day': 2838, 'endorsement': 623, 'evening': 2838, 'h': 2838,
'hour': 2838, 'hours': 2838, 'hr': 2838, 'hrs': 2838, 'morning': 2838, 'plug': 623, 'recommendation': 623,
'reference': 623, 'referral': 623, 'saturday': 2838, 'shout': 2514, 'shoutout': 623, 'sunday': 2838, 'testimonial':
623}, {'comments': 2885, 'critique': 2885, 'edits': 2885, 'fb': 2885, 'feedback': 2885, 'notes': 2885, 'opinion':
2885, 'remarks': 2885, 'steer': 2885, 'thoughts': 2885, 'view': 2885}, {'are': 620, 'drag': 620, 'drags': 620, 'is':
620, 'lack': 620, 'lacks': 620, 'need': 620, 'needs': 620, 'reads': 620, 'runs': 620, 'wanted': 620, 'wants': 620,
'was': 620, 'were': 620}, {'...': 2903}, {'^': 2904}, {'^': 2904, 'that': 2905}, {'comments': 2642, 'corrections':
2642, 'critique': 2885, 'edits': 2642, 'fb': 2885, 'feedback': 2642, 'mark': 2643, 'markup': 2642, 'notes': 2642,
'opinion': 2885, 'redlines': 2642, 'remarks': 2642, 'steer': 2885, 'thoughts': 2642, 'view': 2885}, {'^': 620,
'about': 621, 'on': 621, 're': 621}, {'<time_unit>': 2852}, {'out': 2906}, {'<time_unit>': 2852, 'a': 2839, 'an':
2839}, {'line': 2902}, {'by': 2912}, {'boost': 1615, 'encouragement': 1615, 'moral': 2874, 'pat': 2877, 'pep': 2878},
{'big': 2914, 'boost': 1615, 'comments': 2885, 'critique': 2885, 'edits': 2885, 'encouragement': 1615, 'fb': 2885,
'feedback': 2885, 'little': 2914, 'moral': 2874, 'notes': 2885, 'opinion': 2885, 'pat': 2877, 'pep': 2878, 'remarks':
2885, 'steer': 2885, 'thoughts': 2885, 'view': 2885, 'wee': 2914}, {'of': 2915}, {'<contact_of>': 2666, '<lesson>':
2871, 'endorsement': 623, 'plug': 623, 'recommendation': 623, 'reference': 623, 'referral': 623, 'shout': 2514,
'shoutout': 623, 'testimonial': 623}, {'<i>': 2100, '^': 81}, {'<i>': 2100, '^': 81, 'that': 2918, 'to': 2918},
{'...': 2917, '<contact_of>': 2666, '<lesson>': 2871, '<time_unit>': 2852, 'afternoon': 2838, 'comments': 2642,
'compliment': 1615, 'corrections': 2642, 'credit': 1615, 'critique': 2885, 'day': 2838, 'edits': 2642,
'encouragement': 1615, 'endorsement': 623, 'evening': 2838, 'fb': 2885, 'feedback': 2642, 'h': 2838, 'hints': 2642,
'hour': 2838, 'hours': 2838, 'hr': 2838, 'hrs': 2838, 'ideas': 2642, 'learnings': 601, 'lessons': 601, 'mark': 2643,
'markup': 2642, 'morning': 2838, 'notes': 2642, 'opinion': 2885, 'pat': 2877, 'plug': 623, 'pointers': 2886, 'praise':
1615, 'recommendation': 623, 'redlines': 2642, 'reference': 623, 'referral': 623, 'remarks': 2642, 'saturday': 2838,
'shout': 2514, 'shoutout': 623, 'steer': 2885, 'suggestions': 2642, 'sunday': 2838, 'testimonial': 623, 'thoughts':
2642, 'thumbs': 2895, 'tips': 2886, 'tricks': 601, 'view': 2885, 'word': 2919, 'words': 2898}, {'<contact_of>': 2666,
'<lesson>': 2871}, {'...': 2921, '<contact_of>': 2666, '<lesson>': 2871, 'learnings': 601, 'lessons': 601, 'pointers':
601, 'tips': 601, 'tricks': 601}, {'<lesson>': 600}, {'<contact_of>': 2666, '<lesson>': 2871, '^': 2923, 'boost':
1615, 'kick': 1615, 'pep': 1615, 'push': 1615, 'shove': 1615}, {'...': 2924, '<contact_of>': 2666, '<lesson>': 2871,
'<time_unit>': 2852, '^': 2923, 'big': 2879, 'boost': 1615, 'comments': 2642, 'compliment': 1615, 'corrections': 2642,
'courage': 1615, 'credit': 1615, 'critique': 2885, 'edits': 2642, 'encouragement': 1615, 'fb': 2885, 'feedback': 2642,
'hand': 2889, 'help': 2889, 'hints': 2642, 'hug': 1615, 'ideas': 2642, 'kick': 1615, 'kind': 2890, 'learnings': 601,
'lessons': 601, 'little': 2892, 'mark': 2643, 'markup': 2642, 'moral': 2874, 'morale': 2893, 'notes': 2642, 'opinion':
2885, 'pat': 2877, 'pep': 2894, 'pointers': 2886, 'praise': 1615, 'push': 1615, 'redlines': 2642, 'remarks': 2642,
'shoulder': 1615, 'shove': 1615, 'steer': 2885, 'suggestions': 2642, 'thoughts': 2642, 'thumbs': 2895, 'tips': 2886,
'tricks': 601, 'view': 2885, 'wee': 2914, 'words': 2898}, {'<contact_of>': 2666, '<lesson>': 2871, '^': 2872,
'endorsement': 623, 'plug': 623, 'recommendation': 623, 'reference': 623, 'referral': 623, 'shout': 2514, 'shoutout':
623, 'testimonial': 623}, {'hug': 1615}, {'push': 1615}, {'...': 2926, '<contact_of>': 2666, '<lesson>': 2871, '^':
2872, 'address': 2597, 'big': 2927, 'boost': 1615, 'contact': 2597, 'courage': 1615, 'details': 2597, 'encouragement':
1615, 'endorsement': 623, 'hug': 1615, 'kind': 2890, 'len': 2891, 'lend': 2891, 'little': 2928, 'loan': 2891,
'lowdown': 601, 'morale': 2893, 'name': 2597, 'number': 2597, 'pep': 2878, 'plug': 623, 'push': 1615,
'recommendation': 623, 'reference': 623, 'referral': 623, 'shot': 2891, 'shoulder': 1615, 'shout': 2514, 'shoutout':
623, 'testimonial': 623, 'use': 2891}, {'<time_unit>': 2852, 'afternoon': 2838, 'day': 2838, 'evening': 2838, 'h':
2838, 'hints': 2642, 'hour': 2838, 'hours': 2838, 'hr': 2838, 'hrs': 2838, 'ideas': 2642, 'morning': 2838, 'pointers':
2642, 'saturday': 2838, 'suggestions': 2642, 'sunday': 2838, 'thoughts': 2642, 'tips': 2642}, {'...': 2851, '0': 2853,
'<contact_of>': 2666, 'N': 2668, '^': 2869, 'a': 2899, 'address': 2597, 'an': 2901, 'back': 2644, 'blunt': 2902,
'bluntly': 2906, 'candidly': 2906, 'comments': 2850, 'contact': 2597, 'corrections': 2642, 'critique': 2885,
'detailed': 2907, 'details': 2597, 'edits': 2642, 'fb': 2908, 'fdbk': 621, 'feedback': 2850, 'five': 2909, 'flat':
2910, 'four': 2853, 'frank': 2902, 'frankly': 2906, 'half': 2911, 'hints': 2642, 'honest': 2907, 'honestly': 2906,
'ideas': 2642, 'input': 621, 'lessons': 601, 'line': 2913, 'lots': 2916, 'mark': 2643, 'markup': 2642, 'my': 2920,
'name': 2597, 'notes': 2850, 'number': 2597, 'on': 2811, 'one': 2853, 'opinion': 2885, 'our': 2922, 'outright': 2906,
'over': 2811, 'plainly': 2906, 'pointers': 2642, 'quick': 2902, 'redlines': 2642, 'remarks': 2642, 'some': 2925,
'steer': 2885, 'straight': 2906, 'suggestions': 2642, 'the': 2929, 'thoughts': 2642, 'three': 2930, 'tips': 2642,
'two': 2930, 'view': 2885, 'written': 2902}, {'<contact_of>': 2666, 'comments': 2642, 'corrections': 2642, 'edits':
2642, 'feedback': 2850, 'notes': 2642, 'redlines': 2642, 'remarks': 2642, 'suggestions': 2642}, {'article': 631,
'book': 631, 'candidates': 614, 'checklist': 631, 'comments': 2669, 'contacts': 614, 'corrections': 2669, 'edits':
2669, 'feedback': 2669, 'guide': 631, 'leads': 614, 'link': 631, 'list': 631, 'name': 614, 'names': 614, 'notes':
2669, 'numbers': 614, 'people': 614, 'redlines': 2669, 's': 2675, 'spreadsheet': 631, 'suggestions': 2669, 'template':
631}, {'...': 2933, 'article': 631, 'book': 631, 'candidates': 614, 'checklist': 631, 'comments': 2669, 'contact':
2855, 'contacts': 614, 'corrections': 2669, 'couple': 2679, 'edits': 2669, 'feedback': 2669, 'few': 2678, 'guide':
631, 'leads': 614, 'link': 631, 'list': 631, 'name': 2858, 'names': 614, 'notes': 2669, 'number': 2855, 'numbers':
614, 'people': 614, 'redlines': 2669, 's': 2675, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631}, {'...':
2860, 'article': 631, 'book': 631, 'checklist': 631, 'guide': 631, 'link': 631, 'list': 631, 'spreadsheet': 631,
'template': 631}, {'article': 631, 'book': 631, 'checklist': 631, 'comments': 2669, 'corrections': 2669, 'edits':
2669, 'feedback': 2669, 'guide': 631, 'link': 631, 'list': 631, 'notes': 2669, 'redlines': 2669, 's': 2675,
'spreadsheet': 631, 'suggestions': 2669, 'template': 631}, {'...': 2936, 'article': 631, 'book': 631, 'checklist':
631, 'comments': 2669, 'copy': 631, 'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'guide': 631, 'link': 631,
'list': 631, 'notes': 2864, 'old': 631, 'own': 631, 'redlines': 2669, 's': 2675, 'second': 631, 'spare': 631,
'spreadsheet': 631, 'suggestions': 2669, 'template': 631}, {'...': 2866, 'article': 631, 'book': 631, 'checklist':
631, 'copy': 631, 'guide': 631, 'link': 631, 'list': 631, 'notes': 631, 'old': 631, 'own': 631, 's': 2675, 'second':
631, 'spare': 631, 'spreadsheet': 631, 'template': 631}, {'...': 2866, 'article': 631, 'book': 631, 'checklist': 631,
'contact': 2855, 'guide': 631, 'link': 631, 'list': 631, 'name': 2855, 'number': 2855, 's': 2675, 'spreadsheet': 631,
'template': 631}, {'0': 2702, '<their>': 2856, 'a': 2934, 'an': 2935, 'detailed': 2684, 'four': 2678, 'full': 2684,
'lots': 2684, 'my': 2937, 'our': 2938, 'pages': 2684, 'some': 2702, 'the': 2939, 'three': 2702, 'two': 2702},
{'<contact_of>': 2666, '<lesson>': 2871, 'boost': 1615, 'endorsement': 623, 'kick': 1615, 'pep': 1615, 'plug': 623,
'push': 1615, 'recommendation': 623, 'reference': 623, 'referral': 623, 'shout': 2514, 'shoutout': 623, 'shove': 1615,
'testimonial': 623}, {'...': 2880, '<lesson>': 2871, 'comments': 2642, 'corrections': 2642, 'critique': 2885, 'edits':
2642, 'fb': 2885, 'feedback': 2642, 'learnings': 601, 'lessons': 601, 'mark': 2643, 'markup': 2642, 'notes': 2642,
'opinion': 2885, 'pointers': 601, 'redlines': 2642, 'remarks': 2642, 'steer': 2885, 'thoughts': 2642, 'tips': 601,
'tricks': 601, 'view': 2885}, {'...': 2941, '<contact_of>': 2666, '<lesson>': 2871, 'afternoon': 2838, 'big': 2914,
'bit': 2882, 'boost': 1615, 'day': 2838, 'encouragement': 1615, 'endorsement': 623, 'evening': 2838, 'few': 2942, 'h':
2838, 'hand': 2889, 'help': 2889, 'hour': 2838, 'hours': 2838, 'hr': 2838, 'hrs': 2838, 'hurl': 568, 'kick': 1615,
'len': 2891, 'lend': 2891, 'lesson': 601, 'lift': 568, 'little': 2914, 'loan': 2891, 'lowdown': 601, 'moral': 2874,
'morning': 2838, 'pat': 2877, 'pep': 2894, 'plug': 623, 'push': 1615, 'quick': 2881, 'recommendation': 623,
'reference': 623, 'referral': 623, 'run': 568, 'saturday': 2838, 'short': 2881, 'shot': 2891, 'shout': 2514,
'shoutout': 623, 'shove': 1615, 'sunday': 2838, 'testimonial': 623, 'use': 2891, 'wee': 2896}, {'<lesson>': 2871,
'endorsement': 623, 'plug': 623, 'recommendation': 623, 'reference': 623, 'referral': 623, 'shout': 2514, 'shoutout':
623, 'testimonial': 623}, {'...': 2944, '<lesson>': 2871, 'afternoon': 2838, 'day': 2838, 'endorsement': 623,
'evening': 2838, 'h': 2838, 'hour': 2838, 'hours': 2838, 'hr': 2838, 'hrs': 2838, 'morning': 2838, 'plug': 623,
'recommendation': 623, 'reference': 623, 'referral': 623, 'saturday': 2838, 'shout': 2514, 'shoutout': 623, 'sunday':
2838, 'testimonial': 623}, {'a': 2839, 'an': 2839}, {'...': 2917, '<contact_of>': 2666, '<lesson>': 2871, 'afternoon':
2838, 'comments': 2642, 'corrections': 2642, 'critique': 2885, 'day': 2838, 'edits': 2642, 'endorsement': 623,
'evening': 2838, 'fb': 2885, 'feedback': 2642, 'h': 2838, 'hour': 2838, 'hours': 2838, 'hr': 2838, 'hrs': 2838,
'learnings': 601, 'lessons': 601, 'mark': 2643, 'markup': 2642, 'morning': 2838, 'notes': 2642, 'opinion': 2885,
'plug': 623, 'pointers': 601, 'recommendation': 623, 'redlines': 2642, 'reference': 623, 'referral': 623, 'remarks':
2642, 'saturday': 2838, 'shout': 2514, 'shoutout': 623, 'steer': 2885, 'sunday': 2838, 'testimonial': 623, 'thoughts':
2642, 'tips': 601, 'tricks': 601, 'view': 2885, 'word': 2919}, {'down': 623, 'forward': 623, 'in': 2847, 'to': 623},
{'name': 2948}, {'<contact_of>': 2666, '<lesson>': 2871, 'boost': 1615, 'kick': 1615, 'pep': 1615, 'push': 1615,
'shove': 1615}, {'...': 2950, '<contact_of>': 2666, '<lesson>': 2871, 'big': 2914, 'boost': 1615, 'comments': 2642,
'corrections': 2642, 'critique': 2885, 'edits': 2642, 'encouragement': 1615, 'fb': 2885, 'feedback': 2642, 'hand':
2889, 'help': 2889, 'kick': 1615, 'learnings': 601, 'lessons': 601, 'little': 2914, 'mark': 2643, 'markup': 2642,
'moral': 2874, 'notes': 2642, 'opinion': 2885, 'pat': 2877, 'pep': 2894, 'pointers': 601, 'push': 1615, 'redlines':
2642, 'remarks': 2642, 'shove': 1615, 'steer': 2885, 'thoughts': 2642, 'tips': 601, 'tricks': 601, 'view': 2885,
'wee': 2914}, {'...': 2917, '<contact_of>': 2666, '<lesson>': 2871, 'address': 2597, 'contact': 2597, 'details': 2597,
'endorsement': 623, 'len': 2891, 'lend': 2891, 'loan': 2891, 'lowdown': 601, 'name': 2597, 'number': 2597, 'plug':
623, 'recommendation': 623, 'reference': 623, 'referral': 623, 'shot': 2891, 'shout': 2514, 'shoutout': 623,
'testimonial': 623, 'use': 2891}, {'...': 2932, '0': 2839, '<contact_of>': 2666, 'N': 2668, '^': 2940, 'a': 2943,
'address': 2597, 'an': 2945, 'back': 2644, 'blunt': 2902, 'comments': 2850, 'contact': 2597, 'corrections': 2642,
'critique': 2885, 'detailed': 2907, 'details': 2597, 'edits': 2642, 'fb': 2908, 'fdbk': 621, 'feedback': 2850, 'four':
2839, 'frank': 2902, 'half': 2946, 'honest': 2907, 'input': 621, 'lessons': 601, 'line': 2913, 'lots': 2916, 'mark':
2643, 'markup': 2642, 'my': 2947, 'name': 2597, 'notes': 2850, 'number': 2597, 'one': 2839, 'opinion': 2885, 'our':
2922, 'quick': 2902, 'redlines': 2642, 'remarks': 2642, 's': 2949, 'some': 2951, 'steer': 2885, 'suggestions': 2642,
'the': 2952, 'thoughts': 2642, 'three': 2839, 'two': 2839, 'view': 2885, 'written': 2902}, {'to': 648}, {'...': 2954},
{'my': 2955, 'our': 2955}, {'assembly': 2498, 'class': 2498, 'demo': 2498, 'lesson': 2498, 'letter': 2525,
'masterclass': 2498, 'recommendation': 2523, 'reference': 2523, 'session': 2498, 'story': 2503, 'storytime': 2498,
'talk': 2498, 'testimonial': 2523, 'tour': 2498, 'training': 2498, 'workshop': 2498}, {'at': 568, 'on': 568, 'to':
568, 'with': 568}, {'at': 601, 'for': 601}, {'^': 600, 'at': 601, 'for': 601}, {'<their>': 601, '<them>': 601, 'N':
2496, '^': 600}, {'^': 600, 'at': 601, 'for': 2961, 'to': 2497, 'with': 2497}, {'...': 2957, 'afternoon': 2838,
'assembly': 2498, 'class': 2498, 'day': 2838, 'demo': 2498, 'evening': 2838, 'glowing': 2538, 'good': 2538, 'h': 2838,
'hand': 2958, 'help': 2958, 'hour': 2838, 'hours': 2838, 'hr': 2838, 'hrs': 2838, 'keynote': 2959, 'lecture': 2960,
'lesson': 2498, 'letter': 2525, 'masterclass': 2498, 'morning': 2838, 'recommendation': 2536, 'reference': 2537,
'referral': 2536, 'saturday': 2838, 'session': 2498, 'story': 2503, 'storytime': 2498, 'strong': 2538, 'sunday': 2838,
'talk': 2962, 'testimonial': 2536, 'tour': 2498, 'training': 2498, 'workshop': 2962}, {'s': 2832}, {'...': 2964},
{'<them>': 2965}, {'...': 2964, '<their>': 2804, 'to': 2966}, {'...': 2957, 'afternoon': 2838, 'assembly': 2498,
'class': 2498, 'day': 2838, 'demo': 2498, 'evening': 2838, 'h': 2838, 'hour': 2838, 'hours': 2838, 'hr': 2838, 'hrs':
2838, 'lesson': 2498, 'letter': 2525, 'masterclass': 2498, 'morning': 2838, 'recommendation': 2523, 'reference': 2523,
'saturday': 2838, 'session': 2498, 'story': 2503, 'storytime': 2498, 'sunday': 2838, 'talk': 2498, 'testimonial':
2523, 'tour': 2498, 'training': 2498, 'workshop': 2498}, {'': (16, 'gave:feedback'), '...': 2389}, {'^': 2969},
{'about': 2719, 'on': 2970}, {'^': 5, 'a': 568, 'the': 568}, {'at': 2972, 'for': 2972, 'with': 2972}, {'...': 2973},
{'afternoon': 2838, 'comments': 2971, 'day': 2838, 'edits': 2720, 'evening': 2838, 'feedback': 2971, 'h': 2838,
'hour': 2838, 'hours': 2838, 'hr': 2838, 'hrs': 2838, 'morning': 2838, 'notes': 2720, 'saturday': 2838, 'sunday':
2838, 'thoughts': 2971, 'usual': 2974}, {'...': 2964, '<contact_of>': 2801, '<their>': 2804, '^': 2956, 'the': 2815,
'to': 2966}, {'usual': 2974}, {'...': 2964, '<their>': 2804, '^': 2956, 'to': 2966}, {'': (22, 'gave:volunteering'),
'...': 5}, {'^': 2979}, {'bono': 2980}, {'...': 2584, 'assembly': 2498, 'class': 2498, 'comments': 2720, 'demo': 2498,
'edits': 2720, 'feedback': 2720, 'hand': 2958, 'help': 2958, 'lesson': 2498, 'masterclass': 2498, 'notes': 2720,
'session': 2498, 'story': 2503, 'storytime': 2498, 'talk': 2498, 'thoughts': 2720, 'tour': 2498, 'training': 2498,
'workshop': 2498}, {'at': 601, 'for': 2961, 'to': 2497, 'with': 2497}, {'...': 2957, '<contact_of>': 2801, 'assembly':
2498, 'class': 2498, 'demo': 2498, 'glowing': 2538, 'good': 2538, 'keynote': 2959, 'lecture': 2959, 'lesson': 2498,
'letter': 2525, 'masterclass': 2498, 'recommendation': 2536, 'reference': 2537, 'referral': 2536, 'session': 2498,
'story': 2503, 'storytime': 2498, 'strong': 2538, 'talk': 2983, 'testimonial': 2536, 'tour': 2498, 'training': 2498,
'workshop': 2983}, {'book': 631, 'copy': 631, 'laptop': 631, 'list': 631, 'notes': 631, 'slides': 631, 'template':
631}, {'a': 2985, 'my': 2985, 'our': 2985, 'the': 2985}, {'...': 2964, '^': 2986}, {'^': 2986}, {'<them>': 2987, 'N':
2988}, {'0': 2839, 'a': 2839, 'an': 2839, 'four': 2839, 'half': 2946, 'my': 2839, 'one': 2839, 'three': 2839, 'two':
2839}, {'0': 2839, '<them>': 2990, 'N': 2990, 'a': 2839, 'after': 38, 'an': 2839, 'four': 2839, 'half': 2946, 'my':
2839, 'on': 542, 'one': 2839, 'three': 2839, 'trying': 38, 'two': 2839, 'waiting': 38}, {'...': 2833, '0': 2839,
'<contact_of>': 2801, '<me>': 2844, '<their>': 2849, '<them>': 2931, '<time_unit>': 2520, 'N': 2953, '^': 2956, 'a':
2963, 'along': 2967, 'an': 2968, 'as': 2358, 'assembly': 2498, 'class': 2498, 'comments': 2720, 'demo': 2498, 'edits':
2720, 'feedback': 2720, 'for': 569, 'four': 2839, 'free': 2551, 'half': 2946, 'keynote': 2959, 'lecture': 2959,
'lesson': 2498, 'masterclass': 2498, 'my': 2975, 'notes': 2720, 'on': 2976, 'one': 2839, 'our': 2977, 'out': 2419,
'over': 2978, 'pro': 2981, 'session': 2498, 'some': 2982, 'story': 2503, 'storytime': 2498, 'talk': 2983, 'the': 2984,
'thoughts': 2720, 'three': 2839, 'to': 2989, 'tour': 2498, 'training': 2498, 'two': 2839, 'unpaid': 2980, 'up': 2991,
'voluntary': 2551, 'workshop': 2983}, {'<them>': 2189, 'N': 2189, 'd': 2192}, {'off': 589}, {'bumped': 589, 'called':
2994, 'deferred': 589, 'delayed': 589, 'moved': 589, 'postponed': 589, 'pushed': 589, 'rearranged': 589,
'rescheduled': 589, 'shelved': 589, 'shifted': 589}, {'': (0, 'missed'), 'me': 38, 'us': 38}, {'hand': 2889, 'help':
2889, 'len': 2891, 'lend': 2891, 'loan': 2891, 'shot': 2891, 'use': 2891}, {'hand': 2889, 'help': 2889}, {'len': 2891,
'lend': 2891, 'loan': 2891, 'shot': 2891, 'use': 2891}, {'a': 2997, 'some': 2998, 'the': 2999}, {'<them>': 3000, 'N':
3000}, {'a': 2999, 'the': 2999}, {'<them>': 3002, 'N': 3002}, {'advice': 929, 'tip': 929}, {'advice': 929, 'an': 3004,
'some': 3004, 'the': 3004, 'tip': 929}, {'<me>': 3005}, {'advice': 94, 'pointers': 94, 'tip': 94, 'tips': 94}, {'...':
3007, 'advice': 929, 'an': 3004, 'some': 3004, 'the': 3004, 'tip': 929}, {'^': 2923}, {'...': 3009, '^': 2923,
'afternoon': 2838, 'compliment': 1615, 'credit': 1615, 'day': 2838, 'encouragement': 1615, 'evening': 2838, 'h': 2838,
'hour': 2838, 'hours': 2838, 'hr': 2838, 'hrs': 2838, 'len': 2891, 'lend': 2891, 'loan': 2891, 'morning': 2838, 'pat':
2877, 'praise': 1615, 'saturday': 2838, 'shot': 2891, 'sunday': 2838, 'thumbs': 2895, 'use': 2891, 'words': 2898},
{'...': 3009, '^': 2923, 'afternoon': 2838, 'day': 2838, 'evening': 2838, 'h': 2838, 'hour': 2838, 'hours': 2838,
'hr': 2838, 'hrs': 2838, 'morning': 2838, 'saturday': 2838, 'sunday': 2838}, {'afternoon': 2838, 'compliment': 1615,
'credit': 1615, 'day': 2838, 'encouragement': 1615, 'evening': 2838, 'h': 2838, 'hour': 2838, 'hours': 2838, 'hr':
2838, 'hrs': 2838, 'morning': 2838, 'pat': 2877, 'praise': 1615, 'saturday': 2838, 'sunday': 2838, 'thumbs': 2895,
'word': 2919, 'words': 2898}, {'...': 3009, '^': 2923, 'compliment': 1615, 'credit': 1615, 'encouragement': 1615,
'pat': 2877, 'praise': 1615, 'thumbs': 2895, 'words': 2898}, {'...': 3009, '^': 2923, 'len': 2891, 'lend': 2891,
'loan': 2891, 'shot': 2891, 'use': 2891}, {'0': 2839, 'a': 3010, 'an': 3011, 'four': 2839, 'half': 2946, 'my': 3012,
'one': 2839, 'some': 3013, 'the': 3014, 'three': 2839, 'two': 2839}, {'afternoon': 2838, 'day': 2838, 'evening': 2838,
'h': 2838, 'hour': 2838, 'hours': 2838, 'hr': 2838, 'hrs': 2838, 'len': 2891, 'lend': 2891, 'loan': 2891, 'morning':
2838, 'saturday': 2838, 'shot': 2891, 'sunday': 2838, 'use': 2891}, {'afternoon': 2838, 'day': 2838, 'evening': 2838,
'h': 2838, 'hour': 2838, 'hours': 2838, 'hr': 2838, 'hrs': 2838, 'morning': 2838, 'saturday': 2838, 'sunday': 2838,
'word': 2919}, {'0': 2839, 'a': 3016, 'an': 2839, 'four': 2839, 'half': 2946, 'my': 3017, 'one': 2839, 'the': 2999,
'three': 2839, 'two': 2839}, {'afternoon': 2838, 'day': 2838, 'evening': 2838, 'h': 2838, 'hour': 2838, 'hours': 2838,
'hr': 2838, 'hrs': 2838, 'morning': 2838, 'saturday': 2838, 'sunday': 2838, 'usual': 2974}, {'0': 2839, '<them>':
2990, 'N': 2990, 'a': 2839, 'an': 2839, 'four': 2839, 'half': 2946, 'my': 2839, 'one': 2839, 'three': 2839, 'two':
2839}, {'0': 2839, '<me>': 3008, '<them>': 3015, 'N': 3018, 'a': 2839, 'an': 2839, 'four': 2839, 'half': 2946, 'my':
3019, 'one': 2839, 'our': 2977, 'three': 2839, 'two': 2839, 'up': 3020}, {'<me>': 3008}, {'boost': 1615, 'kick': 1615,
'pep': 1615, 'push': 1615, 'shove': 1615}, {'...': 3023, 'afternoon': 2838, 'big': 2914, 'boost': 1615, 'day': 2838,
'encouragement': 1615, 'evening': 2838, 'h': 2838, 'hour': 2838, 'hours': 2838, 'hr': 2838, 'hrs': 2838, 'hurl': 568,
'kick': 1615, 'len': 2891, 'lend': 2891, 'lesson': 601, 'lift': 568, 'little': 2914, 'loan': 2891, 'lowdown': 601,
'moral': 2874, 'morning': 2838, 'pat': 2877, 'pep': 2894, 'push': 1615, 'run': 568, 'saturday': 2838, 'shot': 2891,
'shove': 1615, 'sunday': 2838, 'use': 2891, 'wee': 2914}, {'big': 2914, 'boost': 1615, 'encouragement': 1615,
'little': 2914, 'moral': 2874, 'pat': 2877, 'pep': 2878, 'wee': 2914}, {'of': 3025}, {'...': 3023, 'big': 2914,
'boost': 1615, 'encouragement': 1615, 'kick': 1615, 'little': 2914, 'moral': 2874, 'pat': 2877, 'pep': 2894, 'push':
1615, 'shove': 1615, 'wee': 2914}, {'len': 2891, 'lend': 2891, 'loan': 2891, 'lowdown': 601, 'shot': 2891, 'use':
2891}, {'0': 2839, 'a': 3024, 'an': 2839, 'four': 2839, 'half': 2946, 'lessons': 601, 'lots': 3026, 'my': 2839, 'one':
2839, 'some': 3027, 'the': 3028, 'three': 2839, 'two': 2839}, {'0': 2839, '<them>': 3029, 'N': 3029, 'a': 2839, 'an':
2839, 'four': 2839, 'half': 2946, 'my': 2839, 'one': 2839, 'three': 2839, 'two': 2839, 'up': 3020}, {'bat': 2536},
{'to': 3031}, {'ahead': 2325, 'bat': 2536, 'fine': 2325, 'in': 3032, 'off': 2325, 'on': 2325, 'over': 882, 'through':
882, 'thru': 882, 'without': 1997}, {'vm': 38, 'voice': 2263, 'voicemail': 38}, {'...': 3034, 'ahead': 2325, 'fine':
2325, 'off': 2325, 'on': 2325, 'without': 1997}, {'on': 1997}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16,
'visit': 16}, {'ahead': 2325, 'back': 2343, 'cold': 3036, 'dark': 3036, 'fine': 2325, 'off': 2325, 'on': 2325, 'over':
882, 'quiet': 3036, 'right': 2343, 'silent': 3036, 'through': 882, 'thru': 882, 'to': 3037, 'up': 882, 'without':
1997}, {'ahead': 2325, 'back': 2343, 'bat': 2536, 'cold': 3036, 'dark': 3036, 'fine': 2325, 'in': 3032, 'off': 2325,
'on': 2325, 'over': 882, 'quiet': 3036, 'right': 2343, 'silent': 3036, 'through': 882, 'thru': 882, 'up': 882,
'without': 1997}, {'answerphone': 38, 'feedback': 278, 'mailbox': 38, 'vm': 38, 'vmail': 38, 'voicemail': 38},
{'meeting': 2767, 'slot': 2767}, {'of': 406}, {'front': 3042, 'with': 406}, {'a': 3041, 'in': 3043}, {'feedback':
278}, {'a': 3041, 'in': 3043, 'on': 123, 's': 3045}, {'note': 278}, {'...': 280, 'answerphone': 38, 'call': 278, 'dm':
278, 'email': 278, 'from': 279, 'letter': 278, 'mail': 278, 'mailbox': 38, 'message': 278, 'text': 278, 'vm': 38,
'vmail': 38, 'voice': 3047, 'voicemail': 38}, {'...': 280, 'call': 278, 'dm': 278, 'email': 278, 'from': 279,
'letter': 278, 'mail': 278, 'message': 278, 'text': 278, 'voice': 3047}, {'D': 2173}, {'forward': 3050}, {'$$': 38,
'D': 2173, 'again': 317, 'at': 586, 'back': 317, 'last': 584, 'on': 587, 'out': 317, 'till': 2173, 'to': 2173,
'until': 2173}, {'commitments': 38, 'ideas': 38, 'plans': 38}, {'$$': 38, 'D': 2173, 'again': 317, 'at': 586, 'back':
317, 'last': 584, 'on': 587, 'out': 317}, {'...': 280, 'answerphone': 38, 'from': 279, 'mailbox': 38, 'vm': 38,
'vmail': 38, 'voicemail': 38}, {'line': 38, 'message': 38, 'note': 38, 'text': 38}, {'a': 3056}, {'<them>': 3057, 'N':
3057}, {'...': 181}, {'touch': 165}, {'^': 3059, 'in': 3060}, {'bell': 38, 'buzz': 38, 'call': 38, 'ring': 38,
'shout': 38, 'tinkle': 38}, {'a': 3062}, {'<them>': 3063, 'N': 3063}, {'N': 38}, {'up': 3065}, {'in': 38, 'over': 38,
'round': 38}, {'drop': 3058, 'get': 3061, 'give': 3064, 'look': 3066, 'pop': 3067}, {'<their>': 3040, '<them>': 3044,
'N': 3046, 'a': 3048, 'an': 3049, 'answerphone': 38, 'brought': 3051, 'bumped': 589, 'called': 2994, 'conscripted':
2009, 'deferred': 589, 'delayed': 589, 'drafted': 2009, 'dragged': 2009, 'from': 279, 'mailbox': 38, 'moved': 3052,
'my': 281, 'off': 2296, 'other': 3053, 'our': 281, 'postponed': 3054, 'press': 2012, 'pushed': 3054, 'rearranged':
589, 'rescheduled': 3054, 'roped': 2009, 'shelved': 589, 'shifted': 3054, 'signed': 2013, 'stood': 431, 'talking':
278, 'the': 3055, 'to': 3068, 'vm': 38, 'vmail': 38, 'voicemail': 38, 'volunteered': 2009}, {'in': 3060}, {'drop':
3058, 'get': 3070, 'give': 3064, 'look': 3066, 'pop': 3067}, {'<their>': 2341, 'N': 2342}, {'<them>': 2640, 'N':
2640}, {'<i>': 2100, '<them>': 2125, 'N': 2125, 'that': 2124, 'to': 2126}, {'about': 575, 'on': 575, 'through': 575,
'with': 575}, {'...': 3075, 'about': 601, 'on': 601, 'through': 601, 'with': 601}, {'<them>': 3076, 'N': 3076},
{'about': 601, 'on': 601, 'through': 601, 'with': 601}, {'<them>': 3078, 'N': 3078}, {'^': 2223}, {'^': 2223, 'to':
3080}, {'me': 3081}, {'^': 2223, 'across': 3081, 'along': 3081, 'down': 3081, 'in': 3081, 'over': 3081, 'round': 3081,
'to': 3080, 'up': 3081, 'with': 3082}, {'^': 2223, 'across': 3081, 'along': 3081, 'down': 3081, 'in': 3081, 'on': 123,
'over': 3081, 'round': 3081, 'to': 3080, 'up': 3081, 'with': 3082}, {'dream': 38}, {'at': 2772, 'of': 2772, 'through':
2772}, {'blether': 278, 'chat': 278, 'craic': 278, 'gossip': 278, 'look': 3086, 'moan': 278, 'natter': 278, 'talk':
278, 'word': 278, 'yarn': 278}, {'blether': 278, 'chat': 278, 'craic': 278, 'gossip': 278, 'moan': 278, 'natter': 278,
'talk': 278, 'word': 278, 'yarn': 278}, {'appointment': 38, 'commitment': 38, 'engagement': 38}, {'': (23, 'contact'),
'...': 280, 'bad': 3085, 'blether': 278, 'chat': 278, 'craic': 278, 'dream': 38, 'from': 279, 'good': 3087, 'gossip':
278, 'little': 3088, 'long': 3088, 'look': 3086, 'moan': 278, 'natter': 278, 'nightmare': 38, 'prior': 3089, 'proper':
3088, 'quick': 3087, 'read': 3086, 'right': 3088, 'short': 3088, 'strange': 3085, 'talk': 278, 'wee': 3088, 'weird':
3085, 'word': 278, 'yarn': 278}, {'of': 38, 'to': 38}, {'intention': 3091, 'intentions': 3091}, {'the': 3092}, {'':
(23, 'contact'), '...': 280, 'from': 279}, {'alone': 38, 'by': 2128, 'on': 2130}, {'do': 38}, {'to': 3096}, {'things':
3097}, {'': (23, 'contact'), 'alone': 38, 'by': 2128, 'on': 2130}, {'': (23, 'contact'), '...': 280, 'dream': 38,
'from': 279, 'nightmare': 38}, {'': (0, 'missed'), 'ask': 38, 'call': 38, 'catch': 38, 'come': 38, 'drive': 38,
'drop': 38, 'go': 38, 'have': 38, 'host': 38, 'join': 38, 'meet': 38, 'pop': 38, 'ring': 38, 'see': 38, 'sit': 38,
'speak': 38, 'take': 38, 'talk': 38, 'thank': 38, 'visit': 38, 'write': 38}, {'to': 3101}, {'': (23, 'contact'),
'...': 280, 'best': 3092, 'from': 279}, {'': (0, 'missed'), 'out': 38}, {'check': 38}, {'rain': 3105}, {'a': 3106},
{'back': 2195, 'bail': 3104, 'beg': 432, 'bin': 38, 'bow': 2195, 'call': 432, 'cancel': 38, 'cry': 432, 'decline': 38,
'ditch': 38, 'drop': 2195, 'pass': 38, 'postpone': 38, 'pull': 2195, 'rain': 3105, 'scrap': 38, 'scrub': 38, 'shelve':
38, 'skip': 38, 'take': 3107}, {'': (23, 'contact'), '<them>': 3083, 'N': 3084, 'a': 3090, 'all': 3093, 'already':
2468, 'an': 3094, 'ate': 3095, 'been': 2469, 'better': 3098, 'breakfast': 3099, 'coffee': 3099, 'dinner': 3099,
'drinks': 278, 'every': 3092, 'from': 279, 'full': 3092, 'good': 3092, 'half': 2472, 'hoped': 2471, 'intended': 2471,
'just': 2473, 'lunch': 3099, 'meant': 2471, 'my': 3100, 'no': 3092, 'other': 3053, 'our': 3094, 'planned': 3102,
'rather': 2472, 'really': 2472, 'so': 2472, 'some': 278, 'tea': 3099, 'the': 3103, 'to': 3108, 'very': 2476, 'wanted':
2471}, {'hear': 2593, 'heard': 2593}, {'t': 3110}, {'a': 1939, 'afternoon': 573, 'day': 573, 'days': 573, 'evening':
573, 'h': 579, 'hour': 580, 'hours': 580, 'hr': 579, 'hrs': 579, 'morning': 573, 'week': 582}, {'...': 2687, 'copy':
2221, 'extra': 2221, 'leftover': 2221, 'list': 2671, 'lot': 2671, 'old': 2221, 'own': 2221, 'page': 2671, 'pages':
2671, 'second': 2221, 'sheet': 2671, 'spare': 2221, 'used': 2221}, {'copy': 2221, 'extra': 2221, 'leftover': 2221,
'old': 2221, 'own': 2221, 'second': 2221, 'spare': 2221, 'used': 2221}, {'0': 3113, 'a': 3113, 'an': 3114, 'four':
2688, 'half': 2689, 'my': 3113, 'our': 3114, 'several': 2688, 'some': 3113, 'the': 3114, 'three': 3113, 'two': 3113},
{'...': 2810, '^': 3115, 'on': 2811, 'over': 2811}, {'...': 2964, 'to': 2966}, {'<useful>': 2713, 'to': 648}, {'...':
3118, '<useful>': 2713}, {'a': 2715, 'an': 2715, 'my': 3119, 'our': 3119, 'some': 2715, 'the': 2715}, {'...': 2964,
'^': 3120, 'to': 2966}, {'...': 2964, '<them>': 3116, '^': 2956, 'along': 3117, 'on': 3121, 'out': 2419, 'over': 3121,
'to': 2966}, {'a': 2162, 'got': 2164, 'hear': 2593, 'heard': 2593, 'one': 2162, 'so': 2167}, {'prior': 3089}, {'for':
16}, {'brought': 3051, 'bumped': 589, 'called': 2994, 'deferred': 589, 'delayed': 589, 'moved': 3054, 'postponed':
3054, 'pushed': 3054, 'rearranged': 589, 'rescheduled': 3054, 'set': 3125, 'shelved': 589, 'shifted': 3054}, {'$$':
38, 'home': 317, 'off': 2059, 'out': 2059, 'over': 2059, 'to': 279}, {'gone': 3127, 'left': 317}, {'in': 440, 'paid':
38, 'returned': 38, 'sent': 38, 'signed': 38}, {'': (0, 'missed'), 'back': 38}, {'answered': 38, 'arrived': 38,
'been': 3129, 'called': 38, 'come': 3130, 'got': 1156, 'landed': 38, 'replied': 38, 'responded': 38, 'rung': 38,
'written': 38}, {'paid': 38, 'returned': 38, 'sent': 38, 'signed': 38}, {'arrived': 38, 'been': 3132, 'come': 38,
'landed': 38}, {'not': 3133}, {'back': 2195, 'bail': 2195, 'beg': 432, 'bin': 38, 'bow': 2195, 'call': 432, 'cry':
432, 'decline': 38, 'ditch': 38, 'drop': 2195, 'pass': 38, 'pull': 2195, 'rain': 3105, 'scrap': 38, 'scrub': 38,
'shelve': 38, 'take': 3107}, {'a': 3124, 'already': 2468, 'avoiding': 1997, 'been': 3126, 'better': 3098, 'blanking':
1997, 'dodging': 1997, 'finally': 2061, 'ghosting': 1997, 'gone': 2060, 'ignoring': 1997, 'just': 3128, 'not': 3131,
'now': 2061, 'other': 3053, 'still': 3134, 'to': 3135}, {'around': 835, 'back': 38, 'round': 835}, {'answered': 38,
'been': 441, 'called': 38, 'caught': 431, 'come': 1156, 'ever': 2430, 'get': 2429, 'got': 3137, 'gotten': 2429,
'heard': 38, 'met': 38, 'quite': 2430, 'replied': 38, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38, 'talked':
38, 'written': 38, 'yet': 2430}, {'t': 3138}, {'answered': 38, 'been': 441, 'called': 38, 'caught': 431, 'come': 1156,
'got': 1156, 'heard': 38, 'met': 38, 'replied': 38, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38, 'talked':
38, 'written': 38}, {'bad': 3085, 'dream': 38, 'nightmare': 38, 'prior': 3089, 'strange': 3085, 'weird': 3085},
{'appointment': 16}, {'brought': 3051, 'conscripted': 2009, 'drafted': 2009, 'dragged': 2009, 'moved': 3050,
'postponed': 3050, 'press': 2012, 'pushed': 3050, 'rescheduled': 3050, 'roped': 2009, 'shifted': 3050, 'signed': 2013,
'volunteered': 2009}, {'together': 540}, {'them': 3144}, {'': (0, 'missed'), 'in': 440, 'paid': 38, 'returned': 38,
'sent': 38, 'signed': 38}, {'arrived': 38, 'been': 3146, 'caught': 431, 'come': 38, 'ever': 2430, 'get': 2429, 'got':
2429, 'gotten': 2429, 'had': 38, 'heard': 38, 'landed': 38, 'met': 38, 'quite': 2430, 'seen': 38, 'spoken': 38,
'talked': 38, 'yet': 2430}, {'best': 3092}, {'bring': 3145, 'connect': 540, 'drop': 3058, 'get': 3061, 'give': 3064,
'introduce': 540, 'look': 3066, 'pop': 3067}, {'N': 124, 'a': 3141, 'all': 3093, 'already': 2473, 'an': 3142,
'appointment': 16, 'been': 3143, 'bring': 3145, 'connect': 540, 'every': 3092, 'finally': 2061, 'full': 3092, 'gone':
2060, 'good': 3092, 'half': 2472, 'hoped': 2471, 'intended': 2471, 'introduce': 540, 'just': 3128, 'meant': 2471,
'no': 3092, 'not': 3147, 'now': 2061, 'other': 3053, 'planned': 2471, 'rather': 2472, 'really': 2472, 'so': 2472,
'still': 3134, 'the': 3148, 'to': 3149, 'very': 2476, 'wanted': 2471}, {'have': 779, 'need': 779}, {'<i>': 3151},
{'so': 3152}, {'': (0, 'missed'), 'yet': 3153}, {'': (0, 'missed'), 'in': 440}, {'': (0, 'missed'), 'a': 2592,
'anything': 2591, 'back': 2591, 'from': 38, 'much': 2591, 'off': 38, 'since': 38}, {'answered': 3154, 'been': 3155,
'called': 38, 'caught': 431, 'come': 1156, 'ever': 2430, 'get': 2429, 'got': 3137, 'gotten': 2429, 'had': 38, 'hear':
2593, 'heard': 3156, 'met': 38, 'quite': 2430, 'replied': 3154, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38,
'talked': 38, 'written': 38, 'yet': 2430}, {'t': 3157}, {'answered': 38, 'been': 3155, 'called': 38, 'caught': 431,
'come': 1156, 'ever': 2430, 'get': 2429, 'got': 3137, 'gotten': 2429, 'had': 38, 'hear': 2593, 'heard': 3156, 'met':
38, 'quite': 2430, 'replied': 38, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38, 'talked': 38, 'written': 38,
'yet': 2430}, {'bad': 3085, 'dream': 38, 'nightmare': 38, 'strange': 3085, 'weird': 3085}, {'a': 3160}, {'i': 1743,
'me': 1743}, {'to': 1766}, {'and': 3162, 'are': 3163, 'assured': 1779, 'assures': 1779, 'guaranteed': 1778,
'guarantees': 1778, 'is': 3163, 'pinky': 1871, 's': 3163, 'swears': 1778, 'swore': 1778, 'to': 1921, 'vowed': 1778,
'vows': 1778}, {'magazine': 38, 'news': 38, 'paper': 38}, {'a': 3165, 'the': 3165}, {'radio': 38, 'telly': 38, 'tv':
38}, {'telly': 38, 'the': 3167, 'tv': 38, 'youtube': 38}, {'in': 3166, 'on': 3168, 'online': 38}, {'...': 3169, 'in':
3166, 'on': 3168, 'online': 38}, {'from': 278}, {'back': 38, 'from': 38}, {'<gossips>': 38, '<told_in>': 38}, {'...':
3173, '<gossips>': 38, '<told_in>': 38}, {'party': 38}, {'...': 3173, '<gossips>': 38, '<told_in>': 38, 'third':
3175}, {'<gossips>': 38}, {'...': 3177, '<gossips>': 38}, {'the': 3178}, {'of': 3179}, {'else': 38}, {'...': 1946,
'<told_in>': 38}, {'s': 3182}, {'': (23, 'contact'), '...': 1946, '<their>': 3174, '<told_in>': 38, 'a': 3176, 'an':
3174, 'my': 3174, 'one': 3180, 'our': 3174, 'some': 3178, 'somebody': 3181, 'someone': 3181, 'the': 3174, 'today':
3183}, {'haw': 3172}, {'...': 1946, '<their>': 3182, '<told_in>': 38, 'a': 3182, 'an': 3182, 'my': 3182, 'our': 3182,
'the': 3182, 'today': 3183}, {'': (23, 'contact'), '...': 1946, '<their>': 3174, '<told_in>': 38, 'a': 3174, 'an':
3174, 'my': 3174, 'one': 3180, 'our': 3174, 'some': 3178, 'the': 3174, 'today': 3183}, {'<their>': 3178, 'a': 3178,
'an': 3178, 'my': 3178, 'one': 3180, 'our': 3178, 'some': 3178, 'the': 3178}, {'...': 1946, '<their>': 3174,
'<told_in>': 38, 'a': 3174, 'an': 3174, 'my': 3174, 'one': 3180, 'our': 3174, 'some': 3178, 'the': 3174, 'today':
3183}, {'from': 3187, 'in': 3186, 'off': 3188, 'on': 3186, 'through': 3188, 'via': 3189}, {'...': 1946, '<told_in>':
38, 'grapevine': 38}, {'...': 1946, '<their>': 3182, '<told_in>': 38, 'a': 3182, 'an': 3182, 'my': 3182, 'our': 3182,
'the': 3191, 'today': 3183}, {'hand': 38}, {'all': 3172}, {'...': 3177, '<gossips>': 38, 'grapevine': 38}, {'<their>':
3178, 'a': 3178, 'an': 3178, 'my': 3178, 'one': 3180, 'our': 3178, 'some': 3178, 'the': 3195}, {'N': 3170, 'back':
3171, 'crickets': 3172, 'from': 3184, 'hee': 3185, 'in': 3186, 'it': 3190, 'nothing': 3172, 'nowt': 3172, 'off': 3188,
'on': 3192, 'second': 3193, 'secondhand': 38, 'sod': 3194, 'that': 3190, 'this': 3190, 'through': 3196, 'via': 3189,
'zilch': 3172, 'zip': 3172}, {'crickets': 3172, 'hee': 3185, 'nothing': 3172, 'nowt': 3172, 'sod': 3194, 'zilch':
3172, 'zip': 3172}, {'for': 542}, {'line': 3199, 'phone': 3199}, {'hold': 3199, 'the': 3200}, {'assembly': 2498,
'class': 2498, 'demo': 2498, 'lesson': 2498, 'masterclass': 2498, 'on': 3201, 'session': 2498, 'story': 2503,
'storytime': 2498, 'talk': 2498, 'tour': 2498, 'training': 2498, 'workshop': 2498}, {'assembly': 2498, 'class': 2498,
'demo': 2498, 'duty': 2328, 'group': 2328, 'lesson': 2498, 'masterclass': 2498, 'reading': 2328, 'round': 2328,
'route': 2328, 'session': 2498, 'shift': 2328, 'slot': 2328, 'stall': 2328, 'story': 2503, 'storytime': 2498, 'talk':
2498, 'tour': 2498, 'training': 2498, 'turn': 2328, 'workshop': 2498}, {'...': 3203, 'assembly': 2498, 'class': 2498,
'demo': 2498, 'duty': 2328, 'group': 2328, 'lesson': 2498, 'masterclass': 2498, 'mock': 2540, 'reading': 2328,
'round': 2328, 'route': 2328, 'session': 2498, 'shift': 2328, 'slot': 2328, 'stall': 2328, 'story': 2503, 'storytime':
2498, 'talk': 2498, 'tour': 2498, 'training': 2498, 'turn': 2328, 'workshop': 2498}, {'...': 3203, 'assembly': 2498,
'class': 2498, 'demo': 2498, 'duty': 2328, 'group': 2328, 'lesson': 2498, 'masterclass': 2498, 'reading': 2328,
'round': 2328, 'route': 2328, 'session': 2498, 'shift': 2328, 'slot': 2328, 'stall': 2328, 'story': 2503, 'storytime':
2498, 'talk': 2498, 'tour': 2498, 'training': 2498, 'turn': 2328, 'workshop': 2498}, {'...': 2445, 'assembly': 2328,
'class': 2328, 'duty': 2328, 'group': 2328, 'lesson': 2328, 'mock': 2540, 'reading': 2328, 'round': 2328, 'route':
2328, 'session': 2328, 'shift': 2328, 'slot': 2328, 'stall': 2328, 'tour': 2328, 'turn': 2328}, {'...': 3202, '0':
2446, '<their>': 2446, 'a': 3204, 'an': 3204, 'assembly': 2498, 'class': 2498, 'demo': 2498, 'free': 2551, 'lesson':
2498, 'masterclass': 2498, 'mock': 2540, 'pro': 2613, 'session': 2498, 'some': 2585, 'story': 2503, 'storytime': 2498,
'talk': 2498, 'the': 3205, 'three': 2446, 'tour': 2498, 'training': 2498, 'two': 3206, 'unpaid': 2551, 'voluntary':
2551, 'workshop': 2498}, {'': (22, 'gave:volunteering'), '<their>': 5, 'a': 5, 'boxes': 5, 'flat': 5, 'furniture': 5,
'home': 5, 'house': 5, 'in': 5, 'out': 5, 'the': 5, 'up': 5}, {'up': 5}, {'out': 5}, {'': (17, 'gave:knowledge'),
'<helping>': 3208, 'get': 5, 'pick': 5, 'set': 3209, 'sort': 3210}, {'ready': 575}, {'up': 575}, {'^': 3211}, {'out':
575}, {'<their_doing>': 575, '^': 3211, 'get': 3212, 'in': 575, 'on': 575, 'out': 2097, 'set': 3213, 'through': 575,
'to': 3214, 'understand': 575, 'with': 601, 'work': 3215}, {'^': 3211, 'to': 3214, 'with': 601}, {'<their>': 568, 'N':
2094, 'a': 568, 'our': 568, 'the': 568}, {'at': 3218, 'on': 3218}, {'<them>': 3216, 'N': 3217, 'at': 3218, 'me': 278,
'on': 3218, 'out': 3219}, {'out': 601}, {'<helping>': 3208, 'get': 5, 'pick': 5, 'set': 3209, 'sort': 3210}, {'^':
3222}, {'^': 3211, 'figure': 3221, 'to': 3223, 'with': 601}, {'at': 2095, 'on': 2095}, {'<them>': 3224, 'N': 3224,
'at': 2095, 'on': 2095, 'out': 3225}, {'no': 2027}, {'call': 1899, 'go': 1899, 'job': 1899, 'move': 1899, 'round':
1908, 'shout': 1908, 'task': 1899, 'turn': 1910}, {'<giveinf>': 103}, {'^': 3229}, {'to': 3230}, {'going': 3231,
'gonna': 3230}, {'answerphone': 38, 'mailbox': 38, 'vm': 38, 'vmail': 38, 'voicemail': 38}, {'<their>': 3233, 'a':
3233, 'answerphone': 38, 'mailbox': 38, 'the': 3233, 'vm': 38, 'vmail': 38, 'voicemail': 38}, {'D': 2199, 'a': 2200,
'an': 2201, 'the': 2203, 'time': 2199}, {'my': 2048, 'our': 2048}, {'and': 407, 'to': 407, 'w': 407, 'with': 2400},
{'and': 407, 'to': 407, 'up': 3237, 'w': 407, 'with': 407}, {'them': 2408}, {'<them>': 3238, 'N': 2768, 'up': 3239},
{'answer': 38, 'appear': 38, 'arrive': 38, 'call': 38, 'come': 38, 'finish': 38, 'get': 38, 'phone': 38, 'reply': 38,
'ring': 38, 'show': 38, 'text': 38, 'turn': 38, 'write': 38}, {'to': 3241}, {'<them>': 3242, 'N': 3242}, {'for':
3243}, {'...': 3244}, {'...': 2584, '^': 2395, 'assembly': 2498, 'class': 2498, 'demo': 2498, 'lesson': 2498,
'masterclass': 2498, 'session': 2498, 'story': 2503, 'storytime': 2498, 'talk': 2498, 'tour': 2498, 'training': 2498,
'workshop': 2498}, {'...': 2584, 'assembly': 2498, 'class': 2498, 'demo': 2498, 'lesson': 2498, 'masterclass': 2498,
'session': 2498, 'story': 2503, 'storytime': 2498, 'talk': 2498, 'tour': 2498, 'training': 2498, 'workshop': 2498},
{'': (23, 'contact'), '...': 2584, '<their>': 2396, 'a': 3246, 'an': 3246, 'assembly': 2498, 'class': 2498, 'demo':
2498, 'lesson': 2498, 'masterclass': 2498, 'session': 2498, 'some': 3247, 'story': 2503, 'storytime': 2498, 'talk':
2498, 'the': 3246, 'tour': 2498, 'training': 2498, 'workshop': 2498}, {'mentoring': 575}, {'': (13, 'talk'), 'could':
28, 'd': 28, 'll': 28, 'might': 28, 'should': 28, 'will': 28, 'would': 28}, {'<they>': 3250}, {'on': 3201}, {'part':
38}, {'fool': 38, 'idiot': 38, 'lemon': 38, 'muppet': 38, 'plum': 38, 'spare': 3253}, {'a': 3254}, {'alone': 38,
'for': 2283, 'in': 2457, 'like': 3255}, {'...': 3256}, {'...': 3252, 'around': 3257, 'out': 278, 'up': 2293}, {'have':
16}, {'to': 3259}, {'going': 3260}, {'N': 1743}, {'$$': 28}, {'<them>': 3263}, {'^': 81, 'to': 290}, {'<them>': 3265,
'N': 3265}, {'<them>': 3265, 'N': 3265, 'to': 3266}, {'promised': 3267}, {'am': 3261, 'and': 3262, 'are': 3261,
'gave': 3264, 'guess': 22, 'have': 3268, 'lent': 3264, 'loaned': 3264, 'm': 3261, 'mentioned': 3264, 'miss': 38, 'n':
3262, 'passed': 3264, 'promised': 3267, 'sent': 3264, 'showed': 3264, 'think': 22, 've': 3268, 'wonder': 22}, {'...':
966}, {'<me>': 3270, '<my>': 3270}, {'t': 92}, {'d': 92, 'would': 92, 'wouldn': 3272}, {'<they>': 3273}, {'place':
3274, 'shoes': 3274}, {'charge': 3274, 'my': 3275}, {'it': 3274, 'this': 3274}, {'<me>': 3270, '<my>': 3270, 'in':
3276, 'me': 3274, 'running': 3277, 'us': 3274}, {'': (13, 'talk'), 'could': 28, 'd': 28, 'had': 3271, 'll': 28,
'might': 28, 'owned': 3271, 'ran': 3271, 'should': 28, 'was': 3278, 'were': 3278, 'will': 28, 'would': 28}, {'...':
965}, {'business': 3280, 'call': 3280, 'company': 3280, 'firm': 3280, 'money': 3280, 'shop': 3280}, {'<them>': 3280,
'N': 3280}, {'to': 3282}, {'<their>': 3281, '<them>': 3280, 'up': 3283}, {'was': 3284, 'were': 3284}, {'<i>': 28,
'<they>': 3279, 'it': 3285}, {'me': 38, 'my': 38, 'us': 38}, {'calling': 16, 'going': 2010, 'having': 16, 'hosting':
16, 'instead': 2011, 'joining': 16, 'meeting': 16, 'now': 2011, 'seeing': 16, 'visiting': 16}, {'boots': 966, 'place':
966, 'position': 966, 'shoes': 966, 'situation': 966}, {'dream': 38, 'nightmare': 38}, {'^': 0, 'not': 92}, {'d': 92,
'would': 3291, 'wouldn': 3272, 'wouldnt': 92}, {'not': 92}, {'would': 3293, 'wouldn': 3272, 'wouldnt': 92}, {'<they>':
3292, 'N': 3294}, {'boots': 3295, 'case': 966, 'drafts': 38, 'dream': 38, 'nightmare': 38, 'place': 3295, 'position':
3295, 'seat': 3295, 'shoes': 3295}, {'d': 92, 'would': 92, 'wouldn': 3272, 'wouldnt': 92}, {'<they>': 3297, 'N':
3297}, {'boots': 3298, 'place': 3298, 'position': 3298, 'seat': 3298, 'shoes': 3298}, {'calendar': 16, 'diary': 16,
'drafts': 38, 'end': 2733}, {'<my>': 3289, 'a': 3290, 'my': 3296, 'order': 2170, 'our': 3299, 'the': 3300}, {'': (9,
'told')}, {'N': 3302}, {'D': 16, 'for': 2488}, {'D': 16, 'for': 2488, 'in': 3304, 'out': 2202}, {'<i>': 1973, 'that':
1982}, {'call': 38, 'catch': 38, 'come': 38, 'drive': 38, 'drop': 38, 'go': 38, 'have': 38, 'host': 38, 'join': 38,
'mail': 38, 'meet': 38, 'pop': 38, 'ring': 38, 'see': 38, 'speak': 38, 'talk': 38, 'text': 38, 'visit': 38, 'write':
38}, {'to': 3307}, {'<off_it>': 588, 'been': 590, 'being': 590, 'gets': 590, 'got': 590, 'had': 592, 'has': 593, 'is':
590, 's': 594, 'w': 596, 'was': 590, 'were': 590, 'with': 596}, {'2': 407, 'and': 407, 'n': 407, 'to': 407, 'with':
407}, {'and': 407, 'to': 407, 'with': 407}, {'N': 406, '^': 2401}, {'2': 407, 'and': 407, 'n': 407, 'to': 3312,
'with': 3312}, {'<them>': 3313, 'N': 3313}, {'<them>': 3310, 'N': 3311, 'd': 3314}, {'2': 407, 'and': 407, 'to': 3312,
'with': 3312}, {'<them>': 3313, 'N': 3316}, {'2': 407, 'and': 2400, 'n': 407, 'to': 2402, 'with': 2402}, {'them':
2235}, {'^': 406, 'of': 3319}, {'pair': 3320, 'three': 3320, 'two': 3320}, {'<them>': 3318, 'N': 3318, 'the': 3321,
'them': 2408}, {'and': 407, 'to': 3312, 'with': 3312}, {'<them>': 3313, 'N': 3323}, {'for': 149, 'over': 149, 'round':
149, 'to': 149}, {'': (23, 'contact'), 'for': 149, 'to': 149}, {'<them>': 3325, 'N': 3325, 'me': 3326, 'us': 3326},
{'can': 492, 'have': 483, 'must': 0, 'mustn': 492, 'need': 483, 'ought': 483, 'should': 0, 'shouldn': 492}, {'^':
3328}, {'<i>': 3329}, {'<i>': 3329, 'that': 3330}, {'': (3, 'advice'), 'to': 0}, {'can': 492, 'have': 483, 'must': 0,
'mustn': 492, 'need': 3332, 'ought': 483, 'should': 0, 'shouldn': 492}, {'^': 3333}, {'should': 0}, {'...': 3335},
{'<i>': 3334, '^': 3336}, {'...': 3331, '<i>': 3334, '^': 3336, 'that': 3337}, {'for': 17}, {'...': 3331, '<i>': 3329,
'that': 3330}, {'<i>': 3334}, {'...': 3331, '<i>': 3334, 'that': 3341}, {'': (2, 'plan'), 'for': 2488, 'on': 16},
{'<i>': 3329, '^': 3336}, {'...': 3331, '<i>': 3329, '^': 3336, 'that': 3344}, {'D': 2173, 'till': 2173, 'to': 2173,
'until': 2173}, {'answering': 38, 'available': 38, 'in': 38, 'picking': 443, 'reachable': 38}, {'that': 92},
{'belief': 3348, 'conviction': 3348, 'mind': 3348, 'opinion': 3348, 'view': 3348}, {'the': 3349}, {'in': 3339},
{'<i>': 1487, '^': 3336}, {'<i>': 1487, '^': 3336, 'that': 3352}, {'<i>': 1487, 'that': 1541}, {'^': 3336}, {'^':
3336, 'that': 3355}, {'adamant': 3353, 'certain': 3354, 'clear': 3353, 'convinced': 3354, 'firm': 3356, 'insistent':
3356, 'sure': 3354}, {'': (2, 'plan'), 'for': 17}, {'': (2, 'plan'), 'for': 2488}, {'D': 16, 'adamant': 3338,
'agreed': 3339, 'arranged': 3339, 'avoiding': 1997, 'blanking': 1997, 'blunt': 3340, 'booked': 3339, 'brought': 3051,
'certain': 3342, 'clear': 3338, 'coming': 16, 'confirmed': 3343, 'convinced': 3342, 'dodging': 1997, 'down': 3339,
'emphatic': 3340, 'finally': 2061, 'firm': 3345, 'fixed': 3339, 'ghosting': 1997, 'gone': 2060, 'ignoring': 1997,
'insistent': 3345, 'just': 2061, 'moved': 3346, 'not': 3347, 'now': 2061, 'of': 3350, 'off': 38, 'on': 2202,
'penciled': 3351, 'pencilled': 3351, 'planned': 3339, 'positive': 3340, 'postponed': 3050, 'pushed': 3050, 'quite':
3357, 'really': 3357, 'rescheduled': 3050, 'scheduled': 3358, 'set': 3359, 'shifted': 3050, 'slated': 3339, 'sure':
3342, 'very': 3357}, {'t': 3347}, {'<off_it>': 589, 'D': 278, 'all': 2155, 'at': 278, 'by': 278, 'closed': 317,
'during': 278, 'locked': 2156, 'on': 278, 'over': 278, 'shut': 317}, {'<off_it>': 589, 'all': 2155, 'closed': 317,
'locked': 2156, 'shut': 317}, {'agreed': 16, 'arranged': 16, 'been': 590, 'being': 590, 'booked': 16, 'confirmed': 16,
'fixed': 16, 'gets': 590, 'got': 590, 'had': 592, 'has': 593, 'is': 2273, 'planned': 16, 's': 2275, 'scheduled': 16,
'set': 2056, 'was': 3362, 'were': 3363}, {'me': 2193, 'us': 2193}, {'by': 2461, 'past': 2461, 'right': 2462,
'straight': 2462}, {'': (23, 'contact'), 'me': 1743, 'us': 1743}, {'': (22, 'gave:volunteering'), '...': 2394}, {'^':
3368}, {'<their>': 2396, 'a': 3369, 'an': 2396, 'at': 568, 'the': 3369}, {'i': 278, 'me': 278, 'us': 278}, {'and':
3371}, {'': (14, 'together'), 'and': 279, 'n': 279, 'plus': 279, 'w': 279, 'with': 279}, {'N': 3372, 'me': 3373, 'us':
3373}, {'forgetting': 38}, {'forgetting': 38, 'intending': 835, 'meaning': 835, 'on': 3375, 'planning': 835,
'promising': 2175, 'putting': 432, 'ringing': 2195, 'trying': 542, 'wanting': 835}, {'D': 2199, 'a': 2200, 'an': 2201,
'the': 2203, 'time': 2199, 'up': 2253}, {'have': 483, 'must': 0, 'need': 483, 'shd': 0, 'should': 0}, {'^': 3378},
{'<i>': 3379}, {'<me>': 993}, {'cancelling': 38, 'dodging': 38, 'forgetting': 38, 'intending': 835, 'meaning': 835,
'planning': 835, 'postponing': 38, 'promising': 2175, 'putting': 432, 'ringing': 2195, 'saying': 3380, 'telling':
3381, 'wanting': 835}, {'': (23, 'contact'), 'for': 278}, {'hanging': 38, 'on': 2308, 'waiting': 3383}, {'<they>':
1614}, {'through': 1614, 'until': 3385, 'while': 3385}, {'^': 3386}, {'^': 3386, 'company': 3387}, {'<me>': 3384,
'<them>': 3388, 'D': 2199, 'N': 3388, 'a': 2200, 'an': 2201, 'forgetting': 38, 'intending': 835, 'meaning': 835,
'planning': 835, 'promising': 2175, 'putting': 432, 'ringing': 2195, 'saying': 3380, 'telling': 3381, 'the': 2203,
'time': 2199, 'trying': 542, 'up': 2253, 'wanting': 835}, {'call': 38, 'calling': 38, 'email': 38, 'meet': 38,
'phone': 38, 'reply': 38, 'ring': 38, 'ringing': 38, 'see': 38, 'speak': 38, 'talk': 38, 'text': 38, 'visit': 38},
{'for': 3390, 'to': 3390}, {'time': 3391}, {'the': 3392}, {'a': 601, 'how': 601, 'my': 601, 'our': 601, 'the': 601,
'to': 601}, {'<them>': 3394, 'N': 3394, 'from': 28, 'that': 28, 'through': 28, 'via': 28}, {'...': 2584, 'a': 3247,
'an': 3247, 'assembly': 2498, 'class': 2498, 'demo': 2498, 'lesson': 2498, 'masterclass': 2498, 'session': 2498,
'some': 3247, 'story': 2503, 'storytime': 2498, 'talk': 2498, 'the': 3247, 'tour': 2498, 'training': 2498, 'workshop':
2498}, {'lurch': 38}, {'the': 3397}, {'hanging': 38, 'in': 3398, 'standing': 38, 'up': 38, 'waiting': 38}, {'message':
38}, {'answerphone': 3400, 'vm': 38, 'vms': 38, 'voice': 3400, 'voicemail': 38, 'voicemails': 38}, {'0': 3401, 'a':
3401, 'an': 3401, 'another': 3401, 'several': 3401, 'some': 3401, 'three': 3401, 'two': 3401}, {'drafts': 38},
{'<they>': 1004}, {'in': 3403, 'that': 3404}, {'<me>': 3399, '<them>': 3402, 'it': 3405}, {'hand': 2888, 'help':
2889}, {'^': 631, 'a': 3407, 'some': 2998}, {'^': 631, 'a': 2998, 'some': 2998}, {'to': 650}, {'...': 3410}, {'a':
2955, 'an': 3411, 'my': 2955, 'our': 2955, 'the': 2955}, {'hand': 2958, 'help': 2958}, {'^': 2956}, {'a': 3411, 'an':
3411, 'my': 3411, 'our': 3411, 'the': 3411}, {'^': 3415}, {'<them>': 3408, 'N': 3409, '^': 3412, 'a': 3413, 'on':
3414, 'out': 3416, 'over': 3414, 'some': 3413}, {'into': 290}, {'coaxed': 3418, 'dragged': 3418, 'persuaded': 3418,
'pushed': 3418, 'roped': 3418, 'talked': 3418}, {'be': 3419, 'down': 38, 'get': 3419}, {'<me>': 3418}, {'a': 631,
'my': 631, 'one': 631, 'our': 631, 'the': 631}, {'^': 3422}, {'go': 575}, {'^': 3422, 'a': 3424}, {'on': 601}, {'in':
575}, {'talk': 3421}, {'': (18, 'gave:mentoring'), 'a': 631, 'my': 631, 'one': 631, 'our': 631, 'the': 631}, {'^':
3429}, {'argue': 3421, 'borrow': 3423, 'bully': 3421, 'charm': 3421, 'coax': 3421, 'do': 575, 'drag': 3421, 'have':
3425, 'in': 3426, 'keep': 3423, 'persuade': 3421, 'practice': 575, 'practise': 575, 'push': 3421, 'rope': 3421,
'shadow': 575, 'sit': 3427, 'sweet': 3428, 'take': 3423, 'talk': 3421, 'try': 3430, 'use': 3423, 'watch': 575,
'wheedle': 3421}, {'argue': 3421, 'borrow': 3423, 'bully': 3421, 'charm': 3421, 'coax': 3421, 'drag': 3421, 'have':
3423, 'keep': 3423, 'know': 3302, 'persuade': 3421, 'push': 3421, 'rope': 3421, 'sweet': 3428, 'take': 3423, 'talk':
3421, 'try': 3423, 'use': 3423, 'wheedle': 3421}, {'': (0, 'missed'), 'again': 38}, {'down': 3433}, {'for': 290},
{'be': 3419, 'get': 3419, 'in': 3435}, {'<me>': 3420, '<them>': 3431, 'N': 3432, 'me': 3434, 'myself': 3436,
'ourselves': 3436, 'us': 3434}, {'way': 38}, {'the': 3438}, {'in': 3439}, {'gets': 3440, 'got': 3440, 'had': 3440},
{'linkedin': 38, 'photo': 38, 'photos': 38, 'post': 38, 'posts': 38, 'profile': 38, 'status': 38, 'stories': 38,
'story': 38, 'tweet': 38, 'update': 38}, {'s': 3442}, {'N': 3443}, {'and': 2400, 'to': 2400, 'up': 3237, 'w': 407,
'with': 2400}, {'and': 2400, 'to': 2400, 'up': 2767, 'with': 2400}, {'<them>': 3445, 'N': 3446, 'up': 3239}, {'run':
620}, {'dry': 3448, 'pitch': 620, 'presentation': 620, 'rehearsal': 620, 'speech': 620, 'talk': 620}, {'^': 3449},
{'<their>': 3450}, {'on': 3451}, {'...': 873, '<work_thing>': 620, 'dry': 3448, 'pitch': 620, 'presentation': 620,
'rehearsal': 620, 'speech': 620, 'talk': 620}, {'^': 3453}, {'^': 2340, 'article': 38, 'blog': 38, 'interview': 38,
'newsletter': 38, 'podcast': 38, 'post': 38, 'talk': 38, 'video': 38, 'webinar': 38}, {'...': 3169, 'in': 3166, 'on':
3168, 'online': 38, 's': 3455}, {'<their>': 3454, 'N': 3456}, {'in': 3452, 'through': 3451, 'to': 3457}, {'having':
16, 'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'a': 1697, 'breakfast': 16, 'coffee':
16, 'dinner': 16, 'lunch': 16}, {'be': 3459, 'have': 3460, 'meet': 16, 'see': 16, 'visit': 16}, {'': (19,
'gave:resource'), 'a': 3411, 'an': 3411, 'my': 3411, 'our': 3411, 'the': 3411}, {'^': 3462}, {'<them>': 2072, 'N':
2072, '^': 3412, 'on': 3414, 'out': 3463, 'over': 3414}, {'D': 16, 'for': 17, 'in': 2202, 'out': 2202}, {'time':
2282}, {'<their>': 876, 'N': 877, 'a': 2344, 'the': 2344}, {'after': 2095, 'at': 2772, 'back': 2343, 'over': 2345,
'right': 2343, 'through': 3467, 'thru': 3467, 'up': 2345}, {'after': 2095, 'back': 2343, 'forward': 1705, 'over': 882,
'right': 2343, 'through': 882, 'thru': 882, 'up': 882}, {'in': 2767}, {'<them>': 3470, 'N': 3470}, {'to': 406, 'with':
406}, {'intro': 3472, 'introduction': 3472}, {'an': 3473, 'the': 3473}, {'<them>': 3472, 'N': 3472}, {'<them>': 3472,
'N': 3472, 'for': 3475}, {'between': 406, 'to': 406, 'with': 406}, {'': (15, 'gave:intro'), '<them>': 3477, 'N':
3477}, {'<them>': 3472, 'N': 3472, 'between': 406, 'for': 3478, 'of': 406, 'to': 406, 'with': 406}, {'<them>': 3477,
'N': 3477}, {'<them>': 3472, 'N': 3472, 'between': 406, 'for': 3480, 'to': 406, 'with': 406}, {'connection': 3476,
'e': 2531, 'email': 2530, 'intro': 3479, 'introduction': 3479, 'introductions': 3481, 'mail': 2530, 'whatsapp': 2530},
{'date': 16, 'double': 2534, 'presentation': 2543, 'quick': 3482, 'warm': 3482}, {'': (15, 'gave:intro'), 'between':
406, 'to': 406, 'with': 406}, {'': (15, 'gave:intro'), '<them>': 3477, 'N': 3484}, {'<them>': 3472, 'N': 3472,
'between': 2400, 'for': 3485, 'from': 407, 'of': 406, 'to': 406, 'with': 2400}, {'connection': 3476, 'e': 2531,
'email': 2546, 'intro': 3486, 'introduction': 3479, 'introductions': 3481, 'mail': 2546, 'whatsapp': 2530},
{'between': 406, 'for': 3480, 'to': 406, 'with': 406}, {'connection': 3476, 'e': 2531, 'email': 2546, 'intro': 3486,
'introduction': 3479, 'introductions': 3481, 'mail': 2546, 'presentation': 2543, 'whatsapp': 2530}, {'<them>': 3474,
'N': 3474, 'a': 3483, 'an': 3487, 'intro': 3488, 'introduction': 3488, 'introductions': 3488, 'plans': 16, 'that':
3482, 'the': 3489}, {'comments': 2669, 'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'list': 2671, 'lot':
2671, 'notes': 2669, 'page': 2671, 'pages': 2671, 'redlines': 2669, 'sheet': 2671, 'suggestions': 2669}, {'...': 3491,
'comments': 2669, 'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'list': 2671, 'lot': 2671, 'notes': 2669,
'page': 2671, 'pages': 2671, 'redlines': 2669, 'sheet': 2671, 'suggestions': 2669}, {'article': 631, 'book': 631,
'checklist': 631, 'comments': 2669, 'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'guide': 631, 'link': 631,
'list': 2674, 'lot': 2671, 'notes': 2669, 'page': 2671, 'pages': 2671, 'podcast': 631, 'redlines': 2669, 'sheet':
2671, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631}, {'...': 3493, 'article': 631, 'book': 631,
'checklist': 631, 'comments': 2669, 'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'guide': 631, 'link': 631,
'list': 2674, 'lot': 2671, 'notes': 2669, 'page': 2671, 'pages': 2671, 'podcast': 631, 'redlines': 2669, 'sheet':
2671, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631}, {'0': 3492, 'a': 3494, 'an': 2706, 'detailed': 2684,
'four': 2688, 'full': 2684, 'half': 2689, 'lots': 2684, 'my': 3494, 'our': 2706, 'pages': 2684, 'several': 2688,
'some': 3492, 'the': 2706, 'three': 3492, 'two': 3492}, {'^': 3495, 'a': 2645, 'back': 2644, 'comments': 2642,
'corrections': 2642, 'detailed': 2644, 'edits': 2642, 'feedback': 2642, 'honest': 2644, 'mark': 2643, 'markup': 2642,
'my': 2644, 'notes': 2642, 'redlines': 2642, 'remarks': 2642, 'some': 2644, 'thoughts': 2642}, {'article': 631,
'book': 631, 'checklist': 631, 'comments': 2669, 'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'guide': 631,
'link': 631, 'list': 631, 'notes': 2669, 'podcast': 631, 'redlines': 2669, 'spreadsheet': 631, 'suggestions': 2669,
'template': 631}, {'...': 3497, 'article': 631, 'book': 631, 'checklist': 631, 'comments': 2669, 'corrections': 2669,
'edits': 2669, 'feedback': 2669, 'guide': 631, 'link': 631, 'list': 631, 'notes': 2669, 'podcast': 631, 'redlines':
2669, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631}, {'0': 2684, 'a': 3498, 'an': 2706, 'detailed': 2684,
'full': 2684, 'lots': 2684, 'my': 3498, 'our': 2706, 'pages': 2684, 'some': 2684, 'the': 2706, 'three': 2684, 'two':
2684}, {'...': 2286, '^': 3499, 'a': 2645, 'and': 2285, 'back': 2644, 'but': 2285, 'comments': 2642, 'corrections':
2642, 'detailed': 2644, 'edits': 2642, 'feedback': 2642, 'honest': 2644, 'mark': 2643, 'markup': 2642, 'my': 2644,
'notes': 2642, 'redlines': 2642, 'remarks': 2642, 'some': 2644, 'thoughts': 2642}, {'': (23, 'contact'), '<them>':
3496, 'N': 3500, '^': 2716, 'across': 2717, 'over': 2717}, {'^': 2370, 'ahead': 2325, 'fine': 2325, 'off': 2325, 'on':
2325, 'the': 2371, 'without': 1997}, {'': (22, 'gave:volunteering'), '...': 2394, 'bar': 5, 'booth': 5, 'class': 5,
'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'^': 3503}, {'': (22,
'gave:volunteering'), 'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5,
'stall': 5, 'stand': 5, 'till': 5}, {'^': 3505}, {'^': 5, 's': 3506}, {'w': 278, 'with': 278}, {'^': 2395, 'booth':
3508, 'pitch': 3508, 'stall': 3508, 'stand': 3508, 'table': 3508}, {'booth': 3508, 'pitch': 3508, 'stall': 3508,
'stand': 3508, 'table': 3508}, {'at': 568, 'for': 568, 'with': 568}, {'': (23, 'contact'), '^': 5}, {'at': 568, 'for':
568, 'w': 278, 'with': 3512}, {'station': 3511}, {'^': 2395, 'bar': 3511, 'booth': 3513, 'desk': 3511, 'kitchen':
3511, 'pitch': 3508, 'stall': 3513, 'stand': 3513, 'table': 3513, 'till': 3511, 'tombola': 3511, 'water': 3514},
{'...': 2328, '<their>': 3504, '<them>': 568, 'N': 3507, 'a': 3509, 'an': 2396, 'for': 2508, 'my': 3510, 'our': 3510,
'the': 3515}, {'...': 2328, '<their>': 568, '<them>': 568, 'N': 2140, 'for': 2508}, {'up': 2392}, {'<their>': 2341,
'N': 2342, 'up': 2772}, {'a': 568, 'at': 568, 'the': 568}, {'and': 2400, 'to': 2400, 'up': 2403, 'w': 407, 'with':
2400}, {'and': 406, 'to': 406, 'with': 406}, {'<them>': 3521, 'N': 3522}, {'N': 1746}, {'alone': 38, 'like': 38,
'outside': 38, 'there': 38}, {':': 290, 'and': 3524, 'n': 3262, 'sat': 3525, 'sitting': 3525, 'stood': 3525,
'waiting': 3525}, {'bell': 38, 'buzz': 38, 'call': 38, 'ring': 38, 'shout': 38}, {'a': 3527}, {'N': 3528}, {'call':
38, 'catch': 38, 'email': 38, 'give': 3529, 'meet': 38, 'message': 38, 'phone': 38, 'reply': 38, 'ring': 38, 'see':
38, 'text': 38, 'visit': 38, 'write': 38}, {'to': 3530}, {'as': 623, 'for': 623}, {'N': 623, 'her': 3532, 'him': 623,
'them': 623}, {'about': 3533}, {'N': 623, 'him': 623, 'them': 623}, {'about': 3535}, {'boss': 3534, 'brother': 3536,
'client': 3534, 'colleague': 3536, 'colleagues': 3536, 'cousin': 3536, 'director': 3534, 'head': 3536, 'landlord':
3534, 'manager': 3534, 'neighbour': 3536, 'sister': 3536, 'team': 3534}, {'my': 3537, 'our': 3537, 'the': 3537},
{'<their>': 2776, '<them>': 2775, 'N': 2777, 'to': 3538}, {'^': 574, 'for': 575, 'on': 575, 'through': 575},
{'<them>': 3540, 'N': 3540, '^': 2370, 'the': 2371}, {'N': 575}, {'at': 575, 'w': 575, 'with': 575}, {'^': 574, 'at':
575, 'w': 575, 'with': 575}, {':': 3542, '<them>': 1981, 'N': 3540, 'at': 575, 'call': 3543, 'chat': 3543, 'coffee':
3543, 'for': 3542, 'hour': 3543, 'lunch': 3543, 'meeting': 3543, 'of': 3542, 'session': 3544, 'students': 3544, 'w':
575, 'with': 575}, {'article': 631, 'book': 631, 'checklist': 631, 'guide': 631, 'link': 631, 'list': 2674, 'lot':
2671, 'page': 2671, 'pages': 2671, 'podcast': 631, 's': 2675, 'sheet': 2671, 'spreadsheet': 631, 'template': 631},
{'...': 3546, 'article': 631, 'book': 631, 'checklist': 631, 'guide': 631, 'link': 631, 'list': 2674, 'lot': 2671,
'page': 2671, 'pages': 2671, 'podcast': 631, 's': 2675, 'sheet': 2671, 'spreadsheet': 631, 'template': 631}, {'0':
2688, 'a': 3547, 'an': 2706, 'four': 2688, 'half': 2689, 'my': 3547, 'our': 2710, 'several': 2688, 'some': 2688,
'the': 2710, 'three': 2688, 'two': 2688}, {'...': 2806, '<contact_of>': 2666, 'N': 2668, '^': 3548, 'a': 2698, 'my':
2698, 'on': 2811, 'our': 2698, 'over': 2811, 'some': 2698, 'the': 2698}, {'a': 2710, 'an': 2706, 'my': 2710, 'our':
2710, 'the': 2710}, {'...': 2695, '<contact_of>': 2666, 'N': 2668, '^': 3550, 'a': 2698, 'my': 2698, 'our': 2698,
'some': 2698, 'the': 2698, 'to': 2287}, {'': (23, 'contact'), '<them>': 3549, 'N': 3551}, {'': (23, 'contact'),
'ahead': 2325, 'fine': 2325, 'off': 2325, 'on': 2325, 'up': 278, 'without': 1997}, {'<their>': 3506, '<them>': 568,
'N': 3507, 'a': 3510, 'for': 2508, 'my': 3510, 'our': 3510, 'the': 3510}, {'<their>': 568, '<them>': 568, 'N': 2140,
'for': 2508}, {'appointment': 38, 'birthday': 38, 'call': 38, 'calls': 38, 'coffee': 38, 'dinner': 38, 'lunch': 38,
'meeting': 38, 'party': 38, 'slot': 38, 'zoom': 38}, {'w': 3065, 'with': 3065}, {'1': 3557}, {'': (0, 'missed'), 's':
3556}, {'': (0, 'missed'), 'from': 38, 'w': 3065, 'with': 3065}, {'': (0, 'missed'), 'w': 3065, 'with': 3065}, {'1':
3558, 'appointment': 38, 'birthday': 38, 'breakfast': 3557, 'brunch': 3557, 'call': 3560, 'calls': 38, 'coffee': 3561,
'demo': 3557, 'dinner': 3561, 'drinks': 3557, 'lunch': 3561, 'meeting': 3561, 'party': 38, 'session': 3557, 'slot':
38, 'standup': 3557, 'zoom': 3561}, {'from': 38, 'w': 3065, 'with': 3065}, {'1': 3558, 'appointment': 38, 'birthday':
38, 'breakfast': 3557, 'brunch': 3557, 'call': 3561, 'calls': 38, 'coffee': 3561, 'demo': 3557, 'dinner': 3561,
'drinks': 3557, 'lunch': 3561, 'meeting': 3561, 'party': 38, 'session': 3557, 'slot': 38, 'standup': 3557, 'zoom':
3561}, {'0': 3556, '1': 3558, '<their>': 3556, '<them>': 38, 'N': 3559, 'a': 3562, 'breakfast': 3557, 'brunch': 3557,
'call': 3563, 'coffee': 3557, 'demo': 3557, 'dinner': 3557, 'drinks': 3557, 'lunch': 3557, 'meeting': 3557, 'my':
3564, 'our': 3564, 'session': 3557, 'standup': 3557, 'the': 3564, 'zoom': 3557}, {'rang': 38}, {'dead': 38}, {'dead':
38, 'just': 3566, 'off': 38, 'rang': 2195, 'rings': 2195, 'switched': 432, 'went': 3567}, {'in': 1963, 'is': 1964,
'on': 1963, 's': 1964, 'with': 1963}, {'D': 2173, 'to': 3050}, {'N': 3570}, {'D': 2173, 'to': 3050, 'w': 3571, 'with':
3571}, {'1': 3572}, {'': (1, 'moved'), 'D': 2173, 'to': 3050}, {'up': 3572}, {'to': 3050}, {'to': 2173}, {'...': 3577,
'D': 3576, 'friday': 3576, 'monday': 3576, 'thursday': 3576, 'today': 3576, 'tomorrow': 3576, 'tuesday': 3576,
'wednesday': 3576}, {'': (1, 'moved'), 'D': 2173}, {'D': 3579, 'to': 3050, 'w': 3571, 'with': 3571}, {'1': 3580},
{'up': 3580}, {'1': 3581, 'breakfast': 3580, 'call': 3580, 'catch': 3582, 'chat': 3580, 'coffee': 3580, 'demo': 3580,
'dinner': 3580, 'interview': 3580, 'lunch': 3580, 'meeting': 3580, 'session': 3580}, {'1': 3573, '<until>': 2173, 'D':
3574, 'breakfast': 3572, 'by': 2173, 'call': 3572, 'catch': 3575, 'chat': 3572, 'coffee': 3572, 'demo': 3572,
'dinner': 3572, 'fri': 3570, 'friday': 3576, 'from': 3578, 'interview': 3572, 'lunch': 3572, 'meeting': 3572, 'mon':
3570, 'monday': 3576, 'my': 3583, 'our': 3583, 'sat': 3570, 'session': 3572, 'sun': 3570, 'the': 3583, 'thu': 3570,
'thurs': 3570, 'thursday': 3576, 'to': 2173, 'today': 3576, 'tomorrow': 3576, 'tue': 3570, 'tues': 3570, 'tuesday':
3576, 'wed': 3570, 'wednesday': 3576}, {'1': 3573, 'breakfast': 3572, 'call': 3572, 'catch': 3575, 'chat': 3572,
'coffee': 3572, 'demo': 3572, 'dinner': 3572, 'interview': 3572, 'lunch': 3572, 'meeting': 3572, 'my': 3583, 'our':
3583, 'session': 3572, 'the': 3583, 'to': 3050}, {'bring': 3145, 'connect': 540, 'introduce': 540}, {'bring': 3145,
'connect': 540, 'drop': 3058, 'forget': 2610, 'get': 3070, 'give': 3064, 'introduce': 540, 'look': 3066, 'n': 2612,
'not': 2611, 'pop': 3067, 't': 2611, 'to': 3586}, {'forget': 2610, 'n': 2612, 'not': 2611, 't': 2611}, {'t': 3588},
{':': 290, 'to': 2624}, {'do': 426}, {'^': 2623, 'buy': 1904, 'choose': 1904, 'cook': 1904, 'drive': 1904, 'get':
1904, 'host': 1904, 'pay': 1904, 'pick': 1904, 'treat': 1904}, {'to': 3592}, {'action': 426, 'call': 2625, 'go': 2625,
'job': 3590, 'move': 2625, 'round': 1908, 'shout': 1908, 'task': 3590, 'to': 3591, 'turn': 3593}, {'$$': 38, 'D': 38,
'again': 38, 'all': 38, 'atm': 38, 'this': 38, 'till': 38, 'today': 38, 'until': 38}, {'a': 3595}, {'a': 2162, 'one':
2162, 'so': 2167}, {'<them>': 47}, {'from': 3598}, {'...': 3599}, {'^': 3600, 'bring': 3145, 'connect': 540,
'introduce': 540, 'to': 3149}, {'^': 3600}, {'': (0, 'missed'), 'off': 38, 'to': 2558}, {'<them>': 2307, 'N': 2307,
'a': 808, 'an': 809, 'around': 835, 'as': 2568, 'beyond': 38, 'done': 317, 'further': 2163, 'held': 317, 'hold': 38,
'off': 2570, 'past': 38, 'round': 835, 'there': 38, 'through': 38}, {'a': 2162, 'answered': 38, 'appear': 38, 'be':
2323, 'call': 38, 'called': 1156, 'came': 3603, 'catch': 443, 'caught': 38, 'come': 2427, 'connect': 38, 'contact':
38, 'dial': 2428, 'ever': 2430, 'find': 2433, 'fly': 38, 'found': 2434, 'get': 2589, 'go': 2423, 'got': 3604,
'gotten': 2429, 'had': 2434, 'happen': 38, 'happened': 38, 'have': 2434, 'hear': 2593, 'heard': 2593, 'hold': 38,
'join': 38, 'log': 2437, 'made': 811, 'make': 2311, 'manage': 2315, 'materialise': 38, 'materialised': 38,
'materialize': 38, 'meet': 38, 'met': 38, 'one': 2162, 'pan': 2195, 'phone': 38, 'picked': 431, 'posted': 811,
'quite': 2577, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'sent': 811, 'showed': 443, 'so': 2167, 'speak': 38,
'spoke': 38, 'surface': 38, 'take': 2424, 'talk': 38, 'talked': 38, 'took': 2318, 'turned': 431, 'visit': 38, 'work':
2195, 'yet': 2430}, {':': 3050}, {':': 3050, 'is': 3606}, {':': 3050, 'D': 2173}, {':': 3050, 'D': 2173, 'is': 3608},
{':': 3050, 'appointment': 3607, 'date': 3609, 'day': 3609, 'is': 3606, 'slot': 3609, 'time': 3609}, {'': (13,
'talk'), '...': 17, 'D': 16}, {'1': 3611}, {'up': 3611}, {'<give1>': 81}, {'^': 3614}, {'<i>': 3615, '^': 3614}, {':':
3616}, {'1': 3612, 'call': 3611, 'catch': 3613, 'coffee': 3611, 'dinner': 3611, 'drinks': 18, 'lunch': 3611,
'meeting': 3611, 'one': 18, 'session': 3611, 'step': 3617, 'steps': 3617, 'sync': 3611, 'visit': 3611}, {'': (0,
'missed'), '...': 2137, 'breakfast': 38, 'call': 38, 'catch': 431, 'coffee': 38, 'demo': 38, 'dinner': 38, 'drinks':
38, 'lunch': 38, 'meeting': 38, 'review': 38, 'session': 38, 'slot': 38, 'visit': 38, 'zoom': 38}, {'<their>': 3619,
'D': 3619, 'my': 3619, 'on': 38, 'our': 3619, 'the': 3619, 'this': 2138}, {'$$': 38, 'again': 38, 'between': 38,
'from': 38, 'this': 38, 'today': 38, 'w': 38, 'with': 38, 'yet': 38}, {'1': 3621}, {'again': 38, 'between': 38,
'from': 38, 'this': 38, 'today': 38, 'w': 38, 'with': 38, 'yet': 38}, {'up': 3621}, {'again': 38, 'between': 38,
'from': 38, 'this': 38, 'today': 38, 'w': 38, 'with': 38}, {'home': 317}, {'door': 38}, {'the': 3627}, {'': (0,
'missed'), 'to': 3628}, {'<me>': 2428}, {'up': 764}, {'found': 38, 'seen': 38}, {'be': 3632, 'one': 3621}, {'about':
317, 'around': 317, 'at': 3626, 'home': 317, 'in': 317, 'there': 317}, {'about': 317, 'answered': 38, 'answers': 1445,
'around': 317, 'at': 3626, 'call': 2160, 'called': 1156, 'came': 3629, 'cheep': 2160, 'dicky': 2161, 'happened': 38,
'home': 317, 'in': 317, 'is': 1376, 'just': 1378, 'let': 3630, 'line': 2160, 'message': 2160, 'murmur': 2160, 'never':
1378, 'opened': 38, 'peep': 2160, 'picked': 1446, 'picking': 1366, 'picks': 3631, 'replied': 38, 'reply': 2160,
'responded': 38, 'responds': 38, 'sausage': 2160, 'showed': 443, 'sound': 2160, 'squeak': 2160, 'there': 317, 'thing':
2160, 'to': 3633, 'took': 2318, 'turned': 431, 'was': 3634, 'whisper': 2160, 'word': 2160}, {'far': 28}, {'': (0,
'missed'), 'again': 38, 'between': 38, 'from': 38, 'so': 3636, 'this': 38, 'today': 38, 'w': 38, 'with': 38, 'yet':
28}, {'': (0, 'missed'), 'so': 3636, 'yet': 28}, {'1': 3622, '1on1': 3621, 'a': 2162, 'ans': 38, 'answer': 38, 'call':
3621, 'calls': 3623, 'catch': 3624, 'chat': 3623, 'coffee': 3623, 'contact': 3623, 'demo': 317, 'dinner': 3623,
'email': 3625, 'joy': 38, 'luck': 38, 'lunch': 3623, 'mail': 3625, 'meeting': 3621, 'news': 3623, 'one': 3635, 'pick':
431, 'pickup': 38, 'reply': 3637, 'response': 3638, 'session': 317, 'show': 38, 'showed': 38, 'shows': 38, 'sign':
2159, 'so': 2167, 'stand': 1366, 'standup': 317, 'sync': 3621, 'time': 3391, 'word': 3623}, {'be': 3632}, {'about':
317, 'answered': 38, 'answers': 1445, 'around': 317, 'at': 3626, 'called': 1156, 'came': 3629, 'happened': 38, 'home':
317, 'in': 317, 'is': 1376, 'just': 1378, 'let': 3630, 'never': 1378, 'opened': 38, 'picked': 1446, 'picking': 1366,
'picks': 3631, 'replied': 38, 'responded': 38, 'responds': 38, 'showed': 443, 'there': 317, 'to': 3640, 'took': 2318,
'turned': 431, 'was': 3634}, {'as': 623, 'for': 623, 'to': 623}, {'<them>': 3642, 'N': 3532}, {'to': 3628}, {'came':
3644, 'let': 3630, 'opened': 38, 'showed': 38, 'to': 3640}, {'them': 3645}, {'of': 3646}, {'about': 317, 'answers':
1445, 'around': 317, 'at': 3626, 'came': 3644, 'home': 317, 'in': 317, 'is': 1376, 'just': 1378, 'let': 3630, 'never':
1378, 'opened': 38, 'picked': 1377, 'picking': 1366, 'picks': 3631, 'replied': 38, 'responded': 38, 'responds': 38,
'showed': 38, 'there': 317, 'to': 3640, 'was': 3634}, {'about': 317, 'around': 317, 'at': 3626, 'came': 3644, 'home':
317, 'in': 317, 'let': 3630, 'opened': 38, 'showed': 38, 'there': 317, 'to': 3640, 'was': 3634}, {'call': 2160,
'cheep': 2160, 'dicky': 2161, 'line': 2160, 'message': 2160, 'murmur': 2160, 'peep': 2160, 'reply': 2160, 'sausage':
2160, 'soul': 3649, 'sound': 2160, 'squeak': 2160, 'thing': 2160, 'whisper': 2160, 'word': 2160}, {'call': 38,
'catch': 443, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2312, 'got': 2313, 'make': 2311, 'manage': 2315, 'meet':
38, 'met': 38, 'phone': 38, 'quite': 2314, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke':
38, 'talk': 38, 'talked': 38, 'visit': 38}, {'to': 3651}, {'along': 38}, {'a': 2308, 'around': 835, 'as': 2568,
'hold': 38, 'in': 440, 'round': 835, 'there': 38, 'through': 38, 'to': 38}, {'a': 808, 'an': 809, 'around': 835, 'as':
2568, 'hold': 38, 'past': 38, 'round': 835, 'there': 38, 'through': 38}, {'guest': 863}, {'the': 3656}, {'if': 22,
'whether': 22}, {'get': 2429, 'got': 2429, 'gotten': 2429, 'sent': 38}, {'a': 3650, 'able': 3652, 'answering': 2136,
'asked': 3653, 'avail': 460, 'been': 441, 'call': 38, 'came': 2559, 'catch': 443, 'caught': 443, 'come': 432,
'contact': 38, 'enough': 3392, 'ever': 2430, 'find': 38, 'get': 3654, 'got': 3655, 'gotten': 2429, 'happened': 38,
'happening': 38, 'hear': 2593, 'heard': 3156, 'invited': 38, 'made': 811, 'make': 2311, 'manage': 2315,
'materialised': 38, 'meet': 38, 'met': 38, 'on': 3657, 'one': 2162, 'phone': 38, 'posted': 38, 'quite': 2440, 'reach':
38, 'reached': 38, 'returning': 2136, 'ring': 38, 'see': 38, 'seen': 38, 'sent': 38, 'so': 2167, 'speak': 38, 'spoke':
38, 'spoken': 38, 'sure': 3658, 'taking': 2136, 'talk': 38, 'talked': 38, 'visit': 38, 'yet': 3659}, {'<them>': 2605,
'self': 22}, {'to': 3661}, {'...': 1946, '<told_in>': 38, 'third': 3175}, {'...': 1946, '<their>': 3182, '<told_in>':
38, 'a': 3663, 'an': 3182, 'my': 3182, 'our': 3182, 'somebody': 3181, 'someone': 3181, 'the': 3182, 'today': 3183},
{'...': 1946, '<told_in>': 38, 'news': 38, 'paper': 38}, {'...': 1946, '<their>': 3182, '<told_in>': 38, 'a': 3182,
'an': 3182, 'facebook': 38, 'insta': 38, 'instagram': 38, 'linkedin': 38, 'my': 3182, 'our': 3182, 'the': 3665,
'today': 3183, 'twitter': 38}, {'from': 3186, 'in': 3186, 'on': 3186, 'via': 3186}, {'...': 1946, '<told_in>': 38,
'grapevine': 38, 'news': 38, 'paper': 38}, {'...': 1946, '<their>': 3182, '<told_in>': 38, 'a': 3182, 'an': 3182,
'facebook': 38, 'insta': 38, 'instagram': 38, 'linkedin': 38, 'my': 3182, 'our': 3182, 'the': 3668, 'today': 3183,
'twitter': 38}, {'grapevine': 38}, {'the': 3670}, {'...': 2825, 'N': 3443, 'from': 3664, 'in': 3666, 'it': 3667, 'on':
3669, 'second': 3193, 'secondhand': 38, 'that': 3667, 'this': 3667, 'through': 3671, 'via': 3666}, {'D': 2173, 'for':
17}, {'agreed': 3339, 'arranged': 3339, 'at': 3050, 'booked': 3339, 'confirmed': 3343, 'down': 3339, 'fixed': 3339,
'on': 3673, 'penciled': 3351, 'pencilled': 3351, 'planned': 3339, 'scheduled': 3339, 'set': 3339, 'slated': 3339},
{'avail': 460}, {'on': 1615, 'to': 1615}, {'<me>': 2414, '<them>': 3676}, {'line': 2293, 'phone': 2293}, {'a': 2294,
'the': 3678, 'to': 792}, {'accountant': 614, 'broker': 614, 'builder': 614, 'contact': 614, 'dentist': 614,
'designer': 614, 'lawyer': 614, 'lender': 614, 'plumber': 614, 'printer': 614, 'supplier': 614}, {'...': 3680}, {'a':
3681, 'my': 3681, 'our': 3681}, {'^': 3682}, {'<them>': 3683, 'N': 3683, 'free': 2551, 'pro': 2613, 'unpaid': 2551,
'voluntary': 2551}, {'for': 38, 'waiting': 38}, {':': 290, 'to': 290}, {'calendar': 16}, {'<me>': 2625, '<them>':
2628, 'N': 2628, 'hold': 3685, 'lend': 2074, 'loan': 2074, 'me': 3686, 'the': 3687, 'us': 779}, {'one': 599},
{'afternoon': 1940, 'day': 1940, 'days': 1940, 'evening': 1940, 'h': 579, 'hour': 579, 'hours': 579, 'hr': 579, 'hrs':
579, 'missed': 581, 'morning': 1940, 'to': 3689}, {'<their>': 3233, 'N': 3372, 'a': 3233, 'answerphone': 38, 'bet':
2184, 'course': 2184, 'mailbox': 38, 'move': 2184, 'play': 2184, 'the': 3233, 'thing': 2184, 'vm': 38, 'vmail': 38,
'voicemail': 38, 'way': 2184}, {'at': 406, 'for': 406, 'to': 406, 'with': 406}, {'': (15, 'gave:intro'), '<them>':
3692, 'N': 3692}, {'at': 406, 'for': 3693, 'to': 406, 'with': 406}, {'door': 3694, 'doors': 3694}, {'a': 3695, 'some':
3695, 'the': 3695}, {'call': 38, 'catch': 431, 'meet': 38, 'phone': 38, 'ring': 38, 'see': 38, 'visit': 38}, {'to':
3697}, {'call': 2625, 'go': 2625, 'job': 2625, 'move': 2625, 'round': 1908, 'shout': 1908, 'task': 2625, 'turn':
3593}, {'a': 2294, 'touch': 38}, {'of': 3700}, {'beer': 278, 'breakfast': 278, 'brunch': 278, 'coffee': 278, 'dinner':
278, 'drinks': 278, 'lunch': 278, 'pint': 278, 'tea': 278, 'zoom': 278}, {'N': 566}, {'<me>': 2625, '<them>': 2628,
'N': 2628, 'me': 779, 'us': 779}, {'a': 3702, 'at': 3703, 'beer': 278, 'breakfast': 278, 'brunch': 278, 'coffee': 278,
'dinner': 278, 'drinks': 278, 'lunch': 278, 'pint': 278, 'tea': 278, 'to': 3704, 'zoom': 278}, {'me': 1004, 'us':
1004}, {'and': 2824, 's': 2832, 'that': 2824, 'which': 2824}, {'^': 614, 'a': 623, 'her': 623, 'his': 623, 'my': 623,
'our': 623, 'some': 623, 'the': 623, 'their': 623}, {'for': 623, 'to': 3708}, {'along': 3709, 'for': 623, 'forward':
2802, 'on': 3709, 'over': 2802, 'to': 3708}, {'card': 2803, 'cv': 3710, 'deck': 2803, 'details': 3710, 'name': 3710,
'number': 3710, 'profile': 2803, 'resume': 2803}, {'': (19, 'gave:resource'), 'candidates': 614, 'contacts': 614,
'leads': 614, 'list': 2671, 'lot': 2671, 'name': 614, 'names': 614, 'numbers': 614, 'page': 2671, 'pages': 2671,
'people': 614, 's': 2675, 'sheet': 2671}, {'...': 3712, 'candidates': 614, 'contact': 2855, 'contacts': 614, 'couple':
2679, 'few': 2678, 'leads': 614, 'list': 2671, 'lot': 2671, 'name': 2858, 'names': 614, 'number': 2855, 'numbers':
614, 'page': 2671, 'pages': 2671, 'people': 614, 's': 2675, 'sheet': 2671}, {'': (19, 'gave:resource'), 'list': 2671,
'lot': 2671, 'page': 2671, 'pages': 2671, 's': 2675, 'sheet': 2671}, {'...': 3714, 'list': 2671, 'lot': 2671, 'page':
2671, 'pages': 2671, 's': 2675, 'sheet': 2671}, {'': (19, 'gave:resource'), 's': 2675}, {'...': 3716, 's': 2675}, {'':
(19, 'gave:resource'), 'candidates': 614, 'contacts': 614, 'leads': 614, 'list': 2671, 'lot': 2671, 'name': 614,
'names': 614, 'numbers': 614, 'page': 2671, 'pages': 2671, 'people': 614, 'sheet': 2671}, {'...': 3718, 'candidates':
614, 'contacts': 614, 'leads': 614, 'list': 2671, 'lot': 2671, 'name': 614, 'names': 614, 'numbers': 614, 'page':
2671, 'pages': 2671, 'people': 614, 'sheet': 2671}, {'...': 3716, 'contact': 2855, 'name': 2855, 'number': 2855, 's':
2675}, {'0': 2686, '<their>': 2856, 'a': 3713, 'an': 2221, 'four': 2686, 'half': 2689, 'my': 3715, 'our': 3717,
'several': 2688, 'some': 3719, 'the': 3720, 'three': 2686, 'two': 2686}, {'...': 2806, '<contact_of>': 2666, 'N':
2668, '^': 3721, 'a': 2698, 'my': 2698, 'on': 2811, 'our': 2698, 'over': 2811, 'some': 2698, 'the': 2698},
{'candidates': 614, 'contacts': 614, 'leads': 614, 'name': 614, 'names': 614, 'numbers': 614, 'people': 614, 's':
2675}, {'...': 3723, 'candidates': 614, 'contact': 2855, 'contacts': 614, 'couple': 2679, 'few': 2678, 'leads': 614,
'name': 2858, 'names': 614, 'number': 2855, 'numbers': 614, 'people': 614, 's': 2675}, {'...': 2807, 'contact': 2855,
'name': 2855, 'number': 2855, 's': 2675}, {'0': 2678, '<their>': 2856, 'a': 3724, 'four': 2678, 'my': 2808, 'our':
2808, 'some': 2678, 'the': 3725, 'three': 2678, 'two': 2678}, {'...': 2695, '<contact_of>': 2666, 'client': 623,
'customer': 623, 'lead': 623}, {'a': 623, 'her': 623, 'his': 623, 'my': 623, 'our': 623, 'some': 623, 'the': 623,
'their': 623}, {'to': 3728}, {'along': 3729, 'on': 3729, 'to': 3728}, {'cv': 3730, 'details': 3730, 'name': 3730,
'number': 3730}, {'...': 2695, '<contact_of>': 2666, 'N': 2668, '^': 3726, 'a': 3727, 'my': 2698, 'our': 2698, 's':
3731, 'some': 2698, 'the': 2698}, {'way': 614}, {'s': 3733}, {'<their>': 3733, 'N': 3734}, {'along': 3410, 'on': 3410,
'over': 3410, 'to': 650}, {'...': 3736}, {'along': 3410, 'on': 3410, 'over': 3410, 'to': 648}, {'...': 3738}, {'...':
3735, 'a': 3737, 'an': 3737, 'my': 3739, 'our': 3739, 'some': 3737, 'the': 3737}, {'a': 3737, 'an': 3737, 'my': 3737,
'our': 3737, 'some': 3737, 'the': 3737}, {'...': 2964, '<their>': 2804, '^': 3741, 'to': 2966}, {'experience': 2830,
'learnings': 2830, 'lessons': 2830, 'pointers': 2830, 's': 2832, 'tips': 2830}, {'<useful>': 2713, 'along': 3410,
'on': 3410, 'over': 3410, 'to': 650}, {'to': 631}, {'...': 3744, '<useful>': 2713, 'article': 3745, 'book': 3745,
'link': 3745}, {'<useful>': 2713, 'along': 3410, 'on': 3410, 'over': 3410, 'to': 648}, {'...': 3747, '<useful>':
2713}, {'...': 3744, '<useful>': 2713}, {'a': 3746, 'an': 3746, 'my': 3748, 'our': 3748, 'some': 3749, 'the': 3746},
{'about': 601, 'from': 601, 'on': 601, 'with': 601}, {'know': 3751}, {'how': 3751}, {'stories': 3751}, {'experience':
3751, 'i': 3752, 'insights': 3751, 'know': 3753, 'knowhow': 3751, 'learnings': 3751, 'lessons': 3751, 'notes': 3751,
'pointers': 3751, 'take': 3751, 'tips': 3751, 'tricks': 3751, 'war': 3754, 'we': 3752}, {'few': 3755}, {'learned':
601}, {'d': 3757, 'knew': 601, 'know': 601, 'learned': 601, 'learnt': 601, 've': 3757}, {'<i>': 3758, 'experience':
3751, 'i': 3752, 'insights': 3751, 'know': 3753, 'knowhow': 3751, 'learnings': 3751, 'lessons': 3751, 'notes': 3751,
'pointers': 3751, 'take': 3751, 'tips': 3751, 'tricks': 3751, 'war': 3754, 'we': 3752}, {'...': 3743, '<contact_of>':
2801, '<their>': 2804, '^': 3750, 'a': 3756, 'across': 2717, 'my': 3755, 'our': 3755, 'over': 2717, 'some': 3755,
'the': 2815, 'to': 2966, 'what': 3759}, {'...': 3707, '<contact_of>': 2801, '<their>': 3711, '<them>': 3722, 'N':
3732, '^': 3740, 'along': 3742, 'by': 2461, 'on': 3760, 'over': 2978, 'past': 2461, 'right': 2462, 'straight': 2462,
'the': 2815, 'to': 2966}, {'': (2, 'plan'), 'D': 16, 'for': 2488}, {'D': 16, 'for': 2488, 'in': 3762, 'out': 2202},
{'s': 1946}, {'<their>': 1946, '<told_in>': 38, 'N': 3764, 'my': 1946, 'the': 1946}, {'...': 2286, 'and': 2285, 'but':
2285}, {'': (23, 'contact'), '...': 2281, 'N': 3766}, {'apart': 620}, {'...': 3768}, {'^': 3769}, {'<their>': 621},
{'<their>': 3770, 'apart': 3771}, {'': (23, 'contact'), '<their>': 2776, '<them>': 2775, 'N': 2777, 'in': 2350}, {'':
(2, 'plan'), 'a': 16}, {'a': 16, 'to': 16}, {'sounding': 1955}, {'s': 3776}, {'': (23, 'contact'), '<their>': 3776,
'N': 3777, 'a': 3776}, {'through': 3072}, {'<me>': 2414, '<them>': 2600, 'N': 2600}, {'around': 278, 'in': 278,
'into': 278, 'over': 278, 'round': 278, 'through': 278}, {'head': 3781}, {'<their>': 3782}, {'...': 2460, '<their>':
3782, 'by': 278, 'in': 278}, {'over': 3072}, {'D': 3576, 'friday': 3576, 'monday': 3576, 'thursday': 3576, 'today':
3576, 'tomorrow': 3576, 'tuesday': 3576, 'wednesday': 3576}, {'': (0, 'missed'), '1': 3573, '<until>': 2173, 'D':
3574, 'breakfast': 3572, 'by': 2173, 'call': 3572, 'catch': 3575, 'chat': 3572, 'coffee': 3572, 'demo': 3572,
'dinner': 3572, 'friday': 3576, 'from': 3786, 'interview': 3572, 'lunch': 3572, 'meeting': 3572, 'monday': 3576, 'my':
3583, 'our': 3583, 'session': 3572, 'the': 3583, 'thursday': 3576, 'till': 2173, 'to': 2173, 'today': 3576,
'tomorrow': 3576, 'tuesday': 3576, 'until': 2173, 'wednesday': 3576}, {'for': 575}, {'<them>': 3788}, {'w': 3789,
'with': 3789}, {'': (18, 'gave:mentoring'), 'audition': 574, 'exam': 574, 'interview': 574, 'pitch': 574,
'presentation': 574, 'speech': 574, 'talk': 574, 'viva': 574}, {'^': 3791}, {'s': 3792}, {'...': 3790, '<their>':
3792, 'N': 3793}, {'s': 575}, {'...': 3790, '<their>': 575, 'N': 3795}, {'<them>': 2365, 'N': 2640}, {'ganged': 2412},
{'d': 848, 'll': 848, 'will': 848, 'would': 848}, {'<they>': 3799}, {'<they>': 3799, 'that': 3800}, {'^': 2117},
{'are': 2106, 'can': 2109, 'could': 2109, 'd': 2120, 'get': 2108, 'gets': 2108, 'has': 3802, 'have': 3802, 'is': 2119,
'll': 2120, 'receives': 817, 's': 2119, 'was': 2106, 'were': 2106, 'will': 2120, 'would': 2120}, {'<they>': 3803, '^':
2043}, {'...': 3801, '<they>': 3803, '^': 2043, 'that': 3804}, {'...': 3801}, {'<until>': 103, 'D': 103, 'back':
1918}, {'...': 3807}, {'<my>': 3808, 'it': 3808, 'them': 3808}, {'^': 3809}, {'across': 402, 'back': 402, 'done': 402,
'for': 402, 'out': 402, 'over': 402, 'ready': 402, 'round': 402, 'to': 402, 'with': 402}, {'...': 3811, '<my>': 3808,
'it': 3808, 'them': 3808}, {'^': 3812}, {'get': 3810, 'have': 3813}, {'d': 3814, 'll': 3814, 'will': 3814, 'would':
3814}, {'...': 3811}, {'^': 3816}, {'have': 3817}, {'d': 3818, 'll': 3818, 'will': 3818, 'would': 3818}, {'<them>':
3805, 'N': 3806, 'i': 3815, 'we': 3819}, {'^': 3682, 'as': 623, 'for': 623, 'to': 623}, {'<them>': 3821, 'N': 3683},
{'free': 2551, 'pro': 2613, 'unpaid': 2551, 'voluntary': 2551}, {'...': 2137, '^': 3769, 'breakfast': 38, 'call': 38,
'catch': 431, 'coffee': 38, 'demo': 38, 'dinner': 38, 'drinks': 38, 'lunch': 38, 'meeting': 38, 'review': 38,
'session': 38, 'slot': 38, 'visit': 38, 'zoom': 38}, {'<their>': 3824, 'D': 2138, 'apart': 3771, 'my': 2138, 'off':
2144, 'our': 2138, 'out': 2145, 'the': 2138, 'this': 2138}, {'': (1, 'moved'), '<until>': 2173, 'by': 2173, 'to':
2173}, {'1': 3573, '<me>': 2414, '<them>': 3676, '<until>': 2173, 'D': 3574, 'back': 3826, 'breakfast': 3572, 'call':
3572, 'catch': 3575, 'chat': 3572, 'coffee': 3572, 'demo': 3572, 'dinner': 3572, 'fri': 3570, 'friday': 3576, 'from':
3786, 'interview': 3572, 'lunch': 3572, 'meeting': 3572, 'mon': 3570, 'monday': 3576, 'my': 3583, 'our': 3583, 'out':
3577, 'sat': 3570, 'session': 3572, 'sun': 3570, 'the': 3583, 'thu': 3570, 'thurs': 3570, 'thursday': 3576, 'to':
2173, 'today': 3576, 'tomorrow': 3576, 'tue': 3570, 'tues': 3570, 'tuesday': 3576, 'wed': 3570, 'wednesday': 3576},
{'along': 2802, 'down': 623, 'for': 623, 'forward': 2845, 'in': 2847, 'on': 2802, 'over': 2802, 'to': 623, 'up': 623},
{'card': 2803, 'case': 623, 'corner': 623, 'cv': 2803, 'deck': 2803, 'details': 2803, 'head': 3781, 'name': 3828,
'number': 2803, 'profile': 2803, 'resume': 2803}, {'contact': 406, 'touch': 406}, {'in': 3830}, {'': (15,
'gave:intro'), 'w': 407, 'with': 2400}, {'w': 407, 'with': 407}, {'loop': 3833}, {'a': 614, 'an': 614, 'my': 614,
'our': 614, 'some': 614, 'the': 614}, {'': (15, 'gave:intro'), 'N': 406, '^': 3835}, {'': (15, 'gave:intro'), 'w':
407, 'with': 3836}, {'^': 3835}, {'contact': 3832, 'the': 3834, 'touch': 3837, 'with': 3838}, {'': (20,
'gave:referral'), 'a': 614, 'an': 614, 'my': 614, 'our': 614, 'some': 614, 'the': 614}, {'^': 3840}, {'to': 3841},
{'for': 623}, {'both': 3831, 'forward': 2802, 'in': 3839, 'on': 3842, 'onto': 3841, 'together': 3833, 'two': 3831,
'up': 3843}, {'with': 407}, {'touch': 3845}, {'in': 3846}, {'touch': 406}, {'in': 3848}, {'N': 3849}, {'': (15,
'gave:intro'), '^': 3835}, {'': (15, 'gave:intro'), 'with': 3851}, {'contact': 2767, 'touch': 3852, 'with': 3838},
{'case': 623, 'corner': 623, 'name': 2948}, {'...': 3847, 'and': 3850, 'forward': 2802, 'in': 3853, 'on': 3842,
'onto': 3841, 's': 3854, 'up': 3843}, {'...': 3735}, {'s': 620}, {'<their>': 620, 'N': 3857, 'all': 620, 'half': 620,
'it': 620, 'most': 620, 'some': 620, 'the': 620}, {'^': 3858}, {'over': 3859, 'through': 3859, 'to': 3859}, {'axe':
3860, 'comb': 3860, 'highlighter': 3860, 'knife': 3860, 'pen': 3860, 'pencil': 3860, 'scalpel': 3860}, {'^': 614,
'at': 623, 'for': 623, 'w': 623, 'with': 623}, {'at': 623, 'for': 623, 'in': 3862, 'w': 623, 'with': 623}, {'word':
3863}, {'...': 3861, 'axe': 3860, 'comb': 3860, 'good': 3864, 'highlighter': 3860, 'kind': 3864, 'knife': 3860, 'pen':
3860, 'pencil': 3860, 'quiet': 3864, 'scalpel': 3860, 'strong': 3864, 'wee': 3864, 'word': 3863}, {'<until>': 2173,
'D': 3576, 'by': 2173, 'friday': 3576, 'from': 3786, 'monday': 3576, 'thursday': 3576, 'to': 2173, 'today': 3576,
'tomorrow': 3576, 'tuesday': 3576, 'wednesday': 3576}, {'touch': 2235}, {'in': 3867}, {'them': 3868}, {'of': 3869},
{'<time_unit>': 2495, 'shift': 2502, 'stint': 2502, 'turn': 2502}, {'afternoon': 568, 'day': 568, 'days': 568,
'evening': 568, 'h': 568, 'hour': 568, 'hours': 568, 'hr': 568, 'hrs': 568, 'morning': 568, 'shift': 568, 'shifts':
568, 'weekend': 568}, {'...': 2506, '^': 5, 'at': 2505, 'for': 2505, 'on': 2505}, {'...': 3872, 'afternoon': 3873,
'day': 3873, 'days': 3873, 'evening': 3873, 'h': 3873, 'hour': 3873, 'hours': 3873, 'hr': 3873, 'hrs': 3873,
'morning': 3873, 'shift': 3873, 'shifts': 3873, 'stint': 2507, 'weekend': 568}, {'...': 3872, 'afternoon': 568, 'day':
568, 'days': 568, 'evening': 568, 'h': 568, 'hour': 568, 'hours': 568, 'hr': 568, 'hrs': 568, 'morning': 568, 'shift':
568, 'shifts': 568, 'weekend': 568}, {'about': 615, 'for': 615}, {'...': 3876, '^': 614}, {'<them>': 623, 'N': 623,
'^': 614}, {'at': 623, 'for': 623, 'w': 623, 'with': 623}, {'...': 3876}, {'': (20, 'gave:referral'), '^': 614},
{'<them>': 3881}, {'about': 615, 'for': 3882}, {'...': 3883, '^': 614}, {'at': 3877, 'for': 3878, 'in': 3879, 'to':
3880, 'w': 623, 'with': 3884}, {'word': 3885}, {'<them>': 623, '^': 614}, {'at': 3877, 'for': 3887, 'in': 3879, 'to':
3880, 'w': 623, 'with': 3884}, {'word': 3888}, {'...': 3883}, {'at': 3880, 'for': 2522, 'to': 3880, 'with': 3890},
{'word': 3891}, {'at': 623, 'for': 623, 'in': 3879, 'w': 623, 'with': 623}, {'word': 3893}, {'...': 3872, 'afternoon':
3873, 'day': 3873, 'days': 3873, 'evening': 3873, 'few': 3875, 'good': 3886, 'h': 3873, 'hour': 3873, 'hours': 3873,
'hr': 3873, 'hrs': 3873, 'kind': 3889, 'morning': 3873, 'nice': 3892, 'quiet': 3894, 'shift': 3873, 'shifts': 3873,
'stint': 2507, 'strong': 3889, 'wee': 3894, 'weekend': 568, 'word': 3888}, {'a': 3874}, {'...': 3871, '0': 3874,
'<time_unit>': 2520, 'a': 3895, 'an': 3874, 'five': 3874, 'four': 3874, 'half': 3896, 'my': 3875, 'six': 3874, 'some':
3875, 'three': 3874, 'two': 3874}, {'...': 3861, 'axe': 3860, 'comb': 3860, 'highlighter': 3860, 'knife': 3860, 'pen':
3860, 'pencil': 3860, 'scalpel': 3860}, {'': (0, 'missed'), '<until>': 2173}, {'...': 3861, 'axe': 3860, 'comb': 3860,
'highlighter': 3860, 'knife': 3860, 'pair': 3870, 'pen': 3860, 'pencil': 3860, 'scalpel': 3860, 'two': 3870}, {'both':
3868}, {'<them>': 3642}, {'<me>': 2195, '<their>': 3829, '<them>': 3844, 'N': 3855, '^': 3856, 'a': 3865, 'along':
2814, 'back': 3866, 'both': 3870, 'in': 3897, 'me': 2196, 'my': 3898, 'off': 3899, 'on': 2814, 'over': 2814, 'the':
3900, 'them': 3901, 'up': 3902, 'us': 2196}, {'good': 3864, 'kind': 3864, 'quiet': 3864, 'strong': 3864, 'wee': 3864,
'word': 3863}, {'...': 3872, 'afternoon': 568, 'day': 568, 'days': 568, 'evening': 568, 'few': 3875, 'good': 3894,
'h': 568, 'hour': 568, 'hours': 568, 'hr': 568, 'hrs': 568, 'kind': 3894, 'morning': 568, 'quiet': 3894, 'shift': 568,
'shifts': 568, 'strong': 3894, 'wee': 3894, 'weekend': 568, 'word': 3893}, {'a': 3875}, {'0': 3875, 'a': 3905, 'an':
3875, 'five': 3875, 'four': 3875, 'half': 3906, 'my': 3875, 'six': 3875, 'some': 3875, 'three': 3875, 'two': 3875},
{'a': 3904, 'in': 3907}, {'call': 278, 'catch': 1566, 'chat': 278, 'coffee': 278, 'hello': 278, 'sync': 278}, {':':
28}, {'from': 38, 'with': 38}, {'silence': 3911}, {'spirits': 1615}, {'<their>': 3913}, {'...': 2394, 'bar': 5,
'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5},
{'...': 2445, '^': 3915, 'assembly': 2328, 'class': 2328, 'duty': 2328, 'group': 2328, 'lesson': 2328, 'reading':
2328, 'round': 2328, 'route': 2328, 'session': 2328, 'shift': 2328, 'slot': 2328, 'stall': 2328, 'tour': 2328, 'turn':
2328}, {'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5,
'stand': 5, 'till': 5}, {'^': 3917}, {'s': 3918, 'to': 2758}, {'assembly': 2498, 'axe': 3860, 'class': 2498, 'comb':
3860, 'demo': 2498, 'duty': 2328, 'group': 2328, 'highlighter': 3860, 'knife': 3860, 'lesson': 2498, 'masterclass':
2498, 'pen': 3860, 'pencil': 3860, 'reading': 2328, 'round': 2328, 'route': 2328, 'scalpel': 3860, 'session': 2498,
'shift': 2328, 'slot': 2328, 'stall': 2328, 'story': 2503, 'storytime': 2498, 'talk': 2498, 'tour': 2498, 'training':
2498, 'turn': 2328, 'workshop': 2498}, {'for': 2327, 'w': 278, 'with': 278}, {'...': 3920, '^': 2395, 'assembly':
2498, 'axe': 3860, 'booth': 3508, 'class': 2498, 'comb': 3860, 'demo': 2498, 'duty': 2328, 'group': 2328,
'highlighter': 3860, 'knife': 3860, 'lesson': 2498, 'masterclass': 2498, 'mock': 2540, 'pen': 3860, 'pencil': 3860,
'pitch': 3508, 'reading': 2328, 'round': 2328, 'route': 2328, 'scalpel': 3860, 'session': 2498, 'shift': 2328, 'slot':
2328, 'stall': 3921, 'stand': 3508, 'story': 2503, 'storytime': 2498, 'table': 3508, 'talk': 2498, 'tour': 2498,
'training': 2498, 'turn': 2328, 'workshop': 2498}, {'...': 3203, '^': 2395, 'assembly': 2498, 'class': 2498, 'demo':
2498, 'duty': 2328, 'group': 2328, 'lesson': 2498, 'masterclass': 2498, 'mock': 2540, 'reading': 2328, 'round': 2328,
'route': 2328, 'session': 2498, 'shift': 2328, 'slot': 2328, 'stall': 2328, 'story': 2503, 'storytime': 2498, 'talk':
2498, 'tour': 2498, 'training': 2498, 'turn': 2328, 'workshop': 2498}, {'...': 3861, 'axe': 3860, 'booth': 3508,
'comb': 3860, 'highlighter': 3860, 'knife': 3860, 'pen': 3860, 'pencil': 3860, 'pitch': 3508, 'scalpel': 3860,
'stall': 3508, 'stand': 3508, 'table': 3508}, {'of': 3392}, {'<them>': 568, 'N': 568, '^': 5}, {'at': 568, 'for':
3926, 'w': 278, 'with': 3512}, {'...': 3920, '^': 2395, 'assembly': 2498, 'axe': 3860, 'bar': 3511, 'booth': 3513,
'class': 2498, 'comb': 3860, 'demo': 2498, 'desk': 3511, 'duty': 2328, 'group': 2328, 'highlighter': 3860, 'kitchen':
3511, 'knife': 3860, 'lesson': 2498, 'masterclass': 2498, 'pen': 3860, 'pencil': 3860, 'pitch': 3508, 'reading': 2328,
'round': 2328, 'route': 2328, 'scalpel': 3860, 'session': 2498, 'shift': 2328, 'slot': 2328, 'stall': 3927, 'stand':
3513, 'story': 2503, 'storytime': 2498, 'table': 3513, 'talk': 2498, 'till': 3511, 'tombola': 3511, 'tour': 2498,
'training': 2498, 'turn': 2328, 'water': 3514, 'workshop': 2498}, {'audition': 574, 'exam': 574, 'interview': 574,
'pitch': 574, 'presentation': 574, 'speech': 574, 'talk': 574, 'viva': 574}, {'^': 3929}, {'s': 3930}, {'<their>':
3930, 'N': 3931}, {'...': 2584, '0': 2446, '<their>': 3916, '<them>': 2759, 'N': 3919, 'a': 3922, 'an': 3923,
'assembly': 2498, 'by': 2461, 'class': 2498, 'demo': 2498, 'free': 2551, 'into': 278, 'lesson': 2498, 'masterclass':
2498, 'mock': 2540, 'my': 3924, 'our': 3510, 'out': 3925, 'past': 2461, 'pro': 2613, 'right': 2462, 'session': 2498,
'some': 2585, 'story': 2503, 'storytime': 2498, 'straight': 2462, 'talk': 2498, 'the': 3928, 'three': 2446, 'through':
3932, 'tour': 2498, 'training': 2498, 'two': 3206, 'unpaid': 2551, 'voluntary': 2551, 'workshop': 2498}, {'': (23,
'contact'), '...': 2281, 'N': 3766, 'out': 317}, {'D': 2173, 'for': 3050, 'to': 3050}, {'booked': 3935}, {'': (23,
'contact'), '<their>': 3233, 'a': 3233, 'answerphone': 38, 'mailbox': 38, 'the': 3233, 'vm': 38, 'vmail': 38,
'voicemail': 38}, {'<work_thing>': 620, 'book': 620, 'deck': 620, 'draft': 620, 'pitch': 620, 'plan': 620, 'proposal':
620}, {'...': 874, '^': 3938}, {'...': 874, '^': 3938, 'article': 38, 'blog': 38, 'interview': 38, 'linkedin': 38,
'newsletter': 38, 'photo': 38, 'photos': 38, 'podcast': 38, 'post': 38, 'posts': 38, 'profile': 38, 'status': 38,
'stories': 38, 'story': 38, 'talk': 38, 'tweet': 38, 'update': 38, 'video': 38, 'webinar': 38}, {'in': 2032, 's':
3940, 'up': 2032}, {'at': 5, 'from': 5, 'in': 5}, {'ones': 3942}, {'folk': 3942, 'folks': 3942}, {'children': 3942,
'class': 3942, 'infants': 3942, 'kids': 3942, 'little': 3943, 'nursery': 3942, 'old': 3944, 'patients': 3942,
'pupils': 3942, 'reception': 3942, 'residents': 3942, 'toddlers': 3942}, {'^': 3945}, {'^': 3945, 'the': 3946}, {'to':
3947}, {'story': 3948}, {'N': 3170}, {'stories': 3948}, {'^': 880, 'grapevine': 38}, {'<their>': 876, 'N': 877, 'a':
2344, 'the': 3952}, {'at': 5, 'in': 5}, {'ones': 3954}, {'folk': 3954}, {'children': 3954, 'infants': 3954, 'kids':
3954, 'little': 3955, 'old': 3956, 'patients': 3954, 'pupils': 3954, 'residents': 3954, 'toddlers': 3954}, {'^':
3957}, {'^': 3957, 'the': 3958}, {'<their>': 3939, '<them>': 2355, 'N': 3941, 'a': 3949, 'about': 3950, 'aloud': 3948,
'back': 2343, 'bedtime': 3951, 'books': 3948, 'from': 3664, 'in': 3666, 'it': 3667, 'on': 3669, 'over': 3467, 'poems':
3948, 'right': 2343, 'second': 3193, 'secondhand': 38, 'stories': 3948, 'tales': 3948, 'that': 3667, 'this': 3667,
'through': 3953, 'thru': 3467, 'to': 3959, 'up': 2345, 'via': 3666}, {'a': 3949, 'afternoon': 2069, 'aloud': 3948,
'back': 2343, 'bedtime': 3951, 'books': 3948, 'class': 2069, 'club': 2069, 'day': 2069, 'evening': 2069, 'morning':
2069, 'over': 882, 'poems': 3948, 'right': 2343, 'session': 2069, 'stories': 3948, 'tales': 3948, 'through': 882,
'thru': 882, 'to': 3959, 'up': 882, 'workshop': 2069}, {'are': 2106, 'is': 2106, 's': 2106, 'was': 2106, 'were':
2106}, {'<they>': 3962}, {'<they>': 3962, '^': 1614, 'about': 1615, 'down': 1615, 'for': 1615, 'on': 1615, 'that':
3963, 'up': 1615}, {'<them>': 3964, 'N': 1615}, {'1': 3573, 'breakfast': 3572, 'call': 3572, 'catch': 3575, 'chat':
3572, 'coffee': 3572, 'demo': 3572, 'dinner': 3572, 'interview': 3572, 'lunch': 3572, 'meeting': 3572, 'session':
3572}, {'1': 3573, 'D': 2173, 'breakfast': 3572, 'call': 3572, 'catch': 3575, 'chat': 3572, 'coffee': 3572, 'demo':
3572, 'dinner': 3572, 'for': 3050, 'interview': 3572, 'lunch': 3572, 'meeting': 3572, 'my': 3966, 'our': 3966,
'session': 3572, 'the': 3966, 'to': 3050}, {'s': 3045}, {'<their>': 3045, 'N': 3968, 'a': 281, 'an': 281, 'from': 279,
'my': 281, 'our': 281, 'the': 281}, {'off': 92}, {'better': 3970}, {'be': 3971}, {'am': 3971, 'are': 3971, 'd': 3972,
'm': 3971, 'would': 3972}, {'<i>': 3973}, {'<i>': 3973, '^': 907, 'that': 3974}, {'have': 28, 'not': 28}, {'^': 484,
'could': 3976, 'must': 3976, 'should': 3976}, {'<i>': 3977}, {'and': 3978}, {'idiot': 92}, {'an': 3980, 'better':
3970, 'crazy': 92, 'daft': 92, 'foolish': 92, 'mad': 92, 'silly': 92, 'stupid': 92, 'wise': 92}, {'be': 3981}, {'^':
1972, 'am': 3971, 'are': 3971, 'be': 3981, 'd': 3982, 'm': 3971, 'would': 3982}, {'get': 3810, 'have': 3810}, {'d':
3984, 'll': 3984, 'will': 3984, 'would': 3984}, {'<i>': 3983, 'best': 2745, 'better': 2745, 'high': 2746, 'it': 2754,
'its': 2751, 'safer': 2745, 'smarter': 2745, 'time': 2745, 'wise': 2745, 'wiser': 2745, 'worth': 2745}, {'...': 3979,
':': 45, '<i>': 3983, '^': 907, 'best': 2745, 'better': 2745, 'high': 2746, 'i': 3985, 'it': 2754, 'its': 2751, 'no':
2181, 'not': 2181, 'safer': 2745, 'smarter': 2745, 'that': 3986, 'time': 2745, 'wise': 2745, 'wiser': 2745, 'worth':
2745}, {'...': 93, ':': 92, 'from': 1968}, {'^': 3835, 'as': 623, 'for': 623, 'to': 623}, {'': (20, 'gave:referral'),
'...': 2799}, {'a': 2800, 'an': 2800, 'my': 3990, 'our': 3990, 'some': 2800, 'the': 2800}, {'<i>': 1973, '<me>': 962,
'<them>': 3989, 'N': 3989, '^': 3991, 'that': 1982}, {'': (22, 'gave:volunteering'), '...': 2394, 'boys': 2368,
'children': 2368, 'class': 2368, 'girls': 2368, 'juniors': 2368, 'kids': 2368, 'pupils': 2368, 'u0': 2368, 'under':
2369, 'youngsters': 2368}, {'^': 3993}, {'<their>': 2396, '^': 2370, 'a': 3369, 'an': 2396, 'at': 568, 'the': 3994},
{'N': 614}, {'to': 3996}, {'...': 3997}, {'<them>': 2600, 'N': 2600, '^': 3998}, {'': (16, 'gave:feedback'),
'audition': 574, 'exam': 574, 'interview': 574, 'pitch': 574, 'presentation': 574, 'speech': 574, 'talk': 574, 'viva':
574}, {'^': 4000}, {'ahead': 2362, 'before': 2361, 'for': 2361, 's': 3792}, {'...': 3790, '<their>': 4001, '<them>':
2640, 'N': 4002}, {'are': 28, 'has': 28, 'hates': 28, 'is': 28, 'likes': 28, 'prefers': 28, 's': 28, 'wants': 28,
'was': 28}, {'<they>': 4004}, {'<they>': 4004, 'that': 4005}, {'backbone': 1615, 'brave': 1615, 'clever': 1615,
'cleverer': 1615, 'gifted': 1615, 'glue': 1615, 'heart': 1615, 'loved': 1615, 'missed': 1615, 'needed': 1615,
'reason': 1615, 'right': 1615, 'rock': 1615, 'sharper': 1615, 'soul': 1615, 'stronger': 1615, 'talented': 1615,
'tougher': 1615, 'valued': 1615, 'wise': 1615, 'wiser': 1615, 'worth': 1615}, {'backbone': 1615, 'brave': 1615,
'clever': 1615, 'cleverer': 1615, 'far': 4007, 'gifted': 1615, 'glue': 1615, 'heart': 1615, 'loved': 1615, 'missed':
1615, 'much': 4007, 'needed': 1615, 'really': 4007, 'reason': 1615, 'right': 1615, 'rock': 1615, 'sharper': 1615,
'so': 4007, 'soul': 1615, 'stronger': 1615, 'talented': 1615, 'the': 4007, 'tougher': 1615, 'twice': 4007, 'valued':
1615, 'very': 4007, 'wise': 1615, 'wiser': 1615, 'worth': 1615}, {'be': 4008}, {'are': 4008, 'd': 2115, 'did': 2113,
'do': 2113, 'does': 2113, 'had': 2115, 'has': 2115, 'have': 2115, 'is': 4008, 'll': 4009, 's': 4008, 'was': 4008,
'were': 4008, 'will': 4009}, {'brilliant': 1615, 'far': 1615, 'good': 1615, 'great': 1615, 'much': 1615, 'proud':
1615, 'talented': 1615, 'well': 1615}, {'heart': 1615}, {'be': 1615, 'beat': 1615, 'despair': 1615, 'doubt': 1615,
'give': 2895, 'lose': 4012, 'panic': 1615, 'sweat': 1615, 'worry': 1615}, {'to': 4013}, {'<they>': 4010}, {'proud':
1615}, {'chin': 2895}, {'it': 1615}, {'<their>': 4017, 'at': 4018, 'going': 1615}, {'strong': 1615}, {'with': 4018},
{'be': 4016, 'believe': 1615, 'chin': 2895, 'hang': 1654, 'keep': 4019, 'not': 4013, 'stay': 4020, 'stick': 4021,
'trust': 1615}, {'brilliant': 1615, 'cracking': 1615, 'difference': 1615, 'excellent': 1615, 'fine': 1615, 'good':
1615, 'great': 1615, 'job': 1615, 'lovely': 1615, 'superb': 1615, 'wonderful': 1615}, {'a': 4023, 'an': 4023},
{'<they>': 4010, 'how': 4011, 'not': 4014, 'that': 4015, 'to': 4022, 'what': 4024}, {'<me>': 1473, '<them>': 4025,
'me': 2820}, {'<me>': 1473, 'me': 2820}, {'': (1, 'moved'), '1': 3573, '<until>': 2173, 'D': 3574, 'breakfast': 3572,
'call': 3572, 'catch': 3575, 'chat': 3572, 'coffee': 3572, 'demo': 3572, 'dinner': 3572, 'for': 2173, 'friday': 3576,
'from': 3786, 'interview': 3572, 'lunch': 3572, 'meeting': 3572, 'monday': 3576, 'my': 3583, 'our': 3583, 'session':
3572, 'the': 3583, 'thursday': 3576, 'to': 2173, 'today': 3576, 'tomorrow': 3576, 'tuesday': 3576, 'wednesday': 3576},
{'to': 3236}, {'comments': 621, 'feedback': 621, 'notes': 621, 'remarks': 621}, {'comments': 621, 'detailed': 4030,
'feedback': 621, 'my': 4030, 'notes': 621, 'remarks': 621, 'some': 4030}, {'with': 4031}, {'<them>': 4032}, {'to':
4033, 'with': 4031}, {'it': 4034}, {'<off_it>': 588, 'been': 590, 'being': 590, 'gets': 590, 'got': 590, 'had': 592,
'has': 593, 'is': 590, 'moved': 2173, 's': 594, 'w': 596, 'was': 590, 'were': 590, 'with': 596}, {'^': 620, 's': 621},
{'<their>': 621, 'N': 4037, 'the': 621}, {'<their>': 3770}, {'<them>': 2191, 'N': 2191, 'for': 2399}, {'for': 2399},
{'at': 3703}, {'a': 3898, 'my': 3898, 'the': 3898}, {'<told_by>': 900, '<view>': 904}, {':': 92, 'is': 929, 'was':
929}, {'...': 4045, ':': 92}, {'is': 929, 'was': 929}, {'...': 4047}, {'...': 4045}, {'...': 917, ':': 919, '<i>':
914, 'D': 4046, '^': 907, 'about': 4048, 'at': 4049, 'by': 4049, 'during': 4049, 'from': 94, 'in': 4049, 'is': 925,
'on': 4049, 'over': 4049, 're': 4048, 's': 927, 'that': 926, 'to': 908, 'via': 94, 'was': 925, 'when': 4049}, {'is':
962, 'was': 962}, {'...': 4051}, {'D': 92, '^': 0}, {'call': 4053, 'coffee': 4053, 'lunch': 4053, 'phone': 4053,
'zoom': 4053}, {'...': 4051, 'call': 4053, 'coffee': 4053, 'lunch': 4053, 'phone': 4053, 'the': 4054, 'zoom': 4053},
{'met': 4053, 'spoke': 4053, 'talked': 4053}, {'...': 4051, 'i': 4056, 'we': 4056}, {'...': 4051, '^': 0, 'at': 4052,
'during': 4052, 'is': 962, 'on': 4055, 'over': 4055, 'to': 92, 'was': 962, 'when': 4057}, {'...': 4051, '^': 0, 'at':
4052, 'during': 4052, 'is': 962, 'on': 4052, 'over': 4052, 'to': 92, 'was': 962, 'when': 4052}, {'...': 4051, 'at':
4052, 'during': 4052, 'on': 4052, 'over': 4052, 'when': 4052}, {'...': 4051, '^': 0, 'at': 4052, 'during': 4052, 'is':
962, 'on': 4055, 'over': 4055, 'to': 92, 'was': 962, 'when': 4052}, {'...': 4044, '2': 912, '2c': 911, '<told_by>':
900, '<view>': 4050, 'adamant': 3340, 'advice': 4058, 'agreed': 3339, 'arranged': 3339, 'avoiding': 1997, 'been':
2995, 'blanking': 1997, 'blunt': 3340, 'booked': 3339, 'certain': 3340, 'clear': 3340, 'confirmed': 3343, 'convinced':
3340, 'counsel': 4059, 'dodging': 1997, 'down': 3339, 'emphatic': 3340, 'finally': 2061, 'firm': 3340, 'fixed': 3339,
'ghosting': 1997, 'gone': 2060, 'gut': 931, 'hot': 933, 'ignoring': 1997, 'insistent': 3340, 'just': 2061, 'moved':
2174, 'now': 2061, 'of': 3350, 'on': 2202, 'penciled': 3351, 'pencilled': 3351, 'planned': 3339, 'positive': 3340,
'recommendation': 4059, 'scheduled': 3339, 'set': 3339, 'slated': 3339, 'suggestion': 4059, 'sure': 3340, 'take':
4060, 'tip': 4061, 'tuppence': 932, 'two': 935}, {'^': 1459}, {'^': 1972, 'am': 3971, 'are': 3971, 'be': 3981, 'd':
3982, 'm': 3971, 'shall': 4063, 'would': 3982}, {'busy': 620, 'dark': 620, 'dense': 620, 'dry': 620, 'fast': 620,
'flat': 620, 'heavy': 620, 'long': 620, 'loud': 620, 'salty': 620, 'sharp': 620, 'short': 620, 'slow': 620, 'sweet':
620, 'thick': 620, 'thin': 620, 'vague': 620, 'wordy': 620}, {'too': 4065}, {'far': 4066, 'too': 4065, 'way': 4066},
{'are': 4067, 'is': 4067, 'was': 4067, 'were': 4067}, {'...': 4068}, {'^': 4069}, {'must': 0, 'need': 483, 'should':
0}, {'^': 4071}, {'you': 4072}, {'...': 4073, 's': 4070}, {'<bid>': 0, '<bid_of>': 906, 'do': 1459, 'don': 492,
'dont': 0, 'never': 0, 'not': 483}, {'<met_over>': 1743}, {'...': 4076, '<met_over>': 1743}, {'...': 4076,
'<met_over>': 1743, 'a': 4077, 'an': 4077, 'her': 4077, 'his': 4077, 'our': 4077, 'the': 4077}, {'at': 4078, 'by':
4078, 'during': 4078, 'in': 4078, 'on': 4078, 'over': 4078}, {'much': 4079}, {'a': 1492, 'the': 1493, 'wine': 28},
{'her': 1502, 'his': 1502, 'my': 28}, {'in': 1616}, {'faith': 4083}, {'believe': 4083, 'believed': 4083, 'd': 3814,
'had': 4084, 'have': 4084, 'll': 3814, 've': 4084, 'will': 3814, 'would': 3814}, {'at': 4078, 'by': 4078, 'd': 2750,
'during': 4078, 'in': 4078, 'is': 2751, 'll': 2753, 'on': 4078, 'over': 4078, 's': 2751, 'will': 2753, 'would': 2753},
{'my': 1511}, {'big': 620, 'bitter': 620, 'bland': 620, 'bright': 620, 'busy': 620, 'clear': 620, 'cold': 620, 'dark':
620, 'dense': 620, 'dry': 620, 'fast': 620, 'flat': 620, 'hard': 620, 'heavy': 620, 'hot': 620, 'light': 620, 'long':
620, 'loud': 620, 'salty': 620, 'sharp': 620, 'short': 620, 'slow': 620, 'small': 620, 'soft': 620, 'strong': 620,
'sweet': 620, 'thick': 620, 'thin': 620, 'tight': 620, 'vague': 620, 'weak': 620, 'wordy': 620}, {'bit': 4088,
'little': 4088, 'touch': 4088}, {'too': 4088}, {'a': 4089, 'far': 4090, 'much': 4090, 'not': 4088, 'rather': 4088,
'too': 4088, 'way': 4090}, {'are': 4091, 'is': 4091, 's': 4091, 'was': 4091, 'were': 4091}, {'...': 4092}, {'<their>':
4093, 'the': 4093}, {'^': 4094}, {'...': 3801, '^': 4094, 'that': 4095}, {'<me>': 1473, '<them>': 4096, 'N': 3806,
'my': 3537, 'our': 3537, 'the': 3537}, {'believe': 4083, 'believed': 4083, 'd': 3818, 'had': 4084, 'have': 4084, 'll':
3818, 've': 4084, 'will': 3818, 'would': 3818}, {'did': 92, 'do': 92}, {'<i>': 4099}, {'': (13, 'talk'), '...': 3979,
':': 45, '<i>': 4064, '<their>': 4070, 'N': 4074, '^': 4075, 'as': 4080, 'best': 2745, 'better': 2745, 'bring': 4081,
'do': 1495, 'don': 1497, 'dont': 1498, 'forget': 377, 'get': 1501, 'give': 4082, 'good': 1504, 'have': 1505, 'hello':
278, 'hey': 278, 'hi': 278, 'high': 2746, 'hold': 1506, 'i': 4085, 'it': 4086, 'its': 2751, 'keep': 1508, 'never':
1509, 'no': 2181, 'not': 2181, 'safer': 2745, 'say': 1510, 'send': 4087, 'smarter': 2745, 'so': 4079, 'start': 1513,
'stop': 377, 'take': 1514, 'thank': 28, 'that': 3986, 'the': 4070, 'time': 2745, 'to': 4097, 'we': 4098, 'whatever':
4100, 'wise': 2745, 'wiser': 2745, 'worth': 2745}, {'alone': 38, 'for': 2283, 'in': 2457, 'like': 3255, 'on': 3201},
{'<their>': 278, 'a': 278, 'my': 278, 'our': 278, 'the': 278}, {'': (23, 'contact'), 'over': 4103}, {'for': 2451,
'on': 3451, 'vain': 38}, {'': (23, 'contact'), '^': 3453}, {'<their>': 4106, 'N': 2342, 'a': 278, 'my': 278, 'our':
278, 'the': 278}, {'': (23, 'contact'), '<them>': 3388, 'N': 3388}, {'...': 4102, 'across': 2727, 'behind': 2726,
'beside': 2726, 'down': 4104, 'for': 2451, 'in': 4105, 'near': 2726, 'next': 2728, 'opposite': 2726, 'over': 4103,
'through': 4107, 'to': 3451, 'up': 3245, 'with': 4108}, {'date': 16}, {'the': 4110}, {'draft': 38}, {'a': 4112},
{'as': 4113}, {'it': 4114}, {'park': 38}, {'car': 4116, 'hall': 38, 'road': 38, 'room': 38, 'street': 38}, {'the':
4117}, {'bus': 38, 'car': 38, 'distance': 38, 'taxi': 38, 'train': 38, 'window': 38}, {'bus': 38, 'car': 38, 'taxi':
38, 'train': 38, 'window': 38}, {'a': 4119, 'afar': 38, 'my': 4120, 'the': 4119}, {'distance': 38, 'magazine': 38,
'news': 38, 'paper': 38}, {'a': 3165, 'the': 4122}, {'': (23, 'contact'), '...': 3169, 'across': 4118, 'from': 4121,
'in': 4123, 'on': 3168, 'online': 38, 's': 3442}, {'': (0, 'missed'), '...': 1946, '<their>': 3182, '<told_in>': 38,
'a': 3182, 'an': 3182, 'my': 3182, 'our': 3182, 'the': 3182, 'today': 3183}, {'from': 3186, 'in': 3186, 'on': 4125,
'via': 3186}, {'...': 2825, '<them>': 278, 'N': 4124, 'from': 3664, 'in': 3666, 'it': 4126, 'on': 3669, 'second':
3193, 'secondhand': 38, 'that': 4126, 'this': 3667, 'through': 3671, 'via': 3666}, {'': (13, 'talk'), '...': 3979,
':': 45, '<i>': 3983, '^': 4075, 'best': 2745, 'better': 2745, 'bring': 4081, 'do': 1495, 'don': 1497, 'dont': 1498,
'forget': 377, 'get': 1501, 'give': 4082, 'good': 1504, 'have': 1505, 'high': 2746, 'hold': 1506, 'i': 3985, 'it':
2754, 'its': 2751, 'keep': 1508, 'never': 1509, 'no': 2181, 'not': 2181, 'safer': 2745, 'say': 1510, 'send': 4087,
'smarter': 2745, 'start': 1513, 'stop': 377, 'take': 1514, 'thank': 28, 'that': 3986, 'time': 2745, 'to': 1474,
'whatever': 4100, 'wise': 2745, 'wiser': 2745, 'worth': 2745}, {'': (2, 'plan'), 'for': 16}, {'<their>': 38, 'D': 38,
'my': 38, 'on': 38, 'our': 38, 'the': 38}, {'from': 3664, 'in': 3186, 'it': 3667, 'on': 3192, 'second': 3193,
'secondhand': 38, 'that': 3667, 'this': 3667, 'through': 3671, 'via': 3186}, {'N': 278, 'from': 3664, 'in': 3186,
'it': 3667, 'on': 3192, 'second': 3193, 'secondhand': 38, 'that': 3667, 'this': 3667, 'through': 3671, 'via': 3186},
{'<their>': 3733, 'D': 81, 'N': 3734}, {'...': 4133}, {'^': 4134}, {'<contact_of>': 2666, 'comments': 2642,
'corrections': 2642, 'edits': 2642, 'feedback': 2642, 'notes': 2642, 'redlines': 2642, 'remarks': 2642, 's': 2805,
'suggestions': 2642}, {'article': 631, 'book': 631, 'candidates': 614, 'checklist': 631, 'comments': 2669, 'contacts':
614, 'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'guide': 631, 'leads': 614, 'link': 631, 'list': 2674,
'lot': 2671, 'name': 614, 'names': 614, 'notes': 2669, 'numbers': 614, 'page': 2671, 'pages': 2671, 'people': 614,
'podcast': 631, 'redlines': 2669, 's': 2675, 'sheet': 2671, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631},
{'...': 4137, 'article': 631, 'book': 631, 'candidates': 614, 'checklist': 631, 'comments': 2669, 'contact': 2855,
'contacts': 614, 'corrections': 2669, 'couple': 2679, 'edits': 2669, 'feedback': 2669, 'few': 2678, 'guide': 631,
'leads': 614, 'link': 631, 'list': 2674, 'lot': 2671, 'name': 2858, 'names': 614, 'notes': 2669, 'number': 2855,
'numbers': 614, 'page': 2671, 'pages': 2671, 'people': 614, 'piece': 631, 'podcast': 631, 'redlines': 2669, 's': 2675,
'sheet': 2671, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631, 'video': 631}, {'...': 2705, 'article': 631,
'book': 631, 'checklist': 631, 'guide': 631, 'link': 631, 'list': 631, 'piece': 631, 'podcast': 631, 'spreadsheet':
631, 'template': 631, 'video': 631}, {'article': 631, 'book': 631, 'checklist': 631, 'comments': 2669, 'corrections':
2669, 'edits': 2669, 'feedback': 2669, 'guide': 631, 'link': 631, 'list': 2674, 'lot': 2671, 'notes': 2669, 'page':
2671, 'pages': 2671, 'podcast': 631, 'redlines': 2669, 's': 2675, 'sheet': 2671, 'spreadsheet': 631, 'suggestions':
2669, 'template': 631}, {'...': 4140, 'article': 631, 'book': 631, 'checklist': 631, 'comments': 2669, 'corrections':
2669, 'edits': 2669, 'feedback': 2669, 'guide': 631, 'link': 631, 'list': 2674, 'lot': 2671, 'notes': 2669, 'page':
2671, 'pages': 2671, 'piece': 631, 'podcast': 631, 'redlines': 2669, 's': 2675, 'sheet': 2671, 'spreadsheet': 631,
'suggestions': 2669, 'template': 631, 'video': 631}, {'article': 631, 'book': 631, 'link': 631, 'piece': 631,
'podcast': 631, 'template': 631, 'video': 631}, {'...': 2709, 'article': 631, 'book': 631, 'checklist': 631,
'contact': 2855, 'guide': 631, 'link': 631, 'list': 631, 'name': 2855, 'number': 2855, 'piece': 631, 'podcast': 631,
's': 2675, 'spreadsheet': 631, 'template': 631, 'video': 631}, {'0': 2673, '<their>': 2856, 'a': 4138, 'an': 4139,
'detailed': 2684, 'four': 2686, 'full': 2684, 'half': 2689, 'lots': 2684, 'my': 4141, 'our': 2710, 'pages': 2684,
'several': 2688, 'some': 2673, 'that': 4142, 'the': 4143, 'three': 2673, 'two': 2673}, {'the': 1626}, {'luck': 1615},
{'of': 4146}, {'': (23, 'contact'), '...': 4136, '<contact_of>': 2666, 'N': 2668, '^': 4144, 'a': 2696, 'all': 4145,
'back': 2644, 'best': 4147, 'comments': 2642, 'corrections': 2642, 'detailed': 2644, 'edits': 2642, 'feedback': 2642,
'good': 4146, 'honest': 2644, 'luck': 1615, 'mark': 2643, 'markup': 2642, 'my': 2697, 'notes': 2642, 'on': 2811,
'our': 2698, 'over': 2811, 'redlines': 2642, 'remarks': 2642, 'some': 2697, 'suggestions': 2642, 'the': 2698,
'thoughts': 2642}, {'...': 2703, 'article': 631, 'book': 631, 'candidates': 614, 'checklist': 631, 'comments': 2669,
'contact': 2855, 'contacts': 614, 'corrections': 2669, 'couple': 2679, 'edits': 2669, 'feedback': 2669, 'few': 2678,
'guide': 631, 'leads': 614, 'link': 631, 'list': 631, 'name': 2858, 'names': 614, 'notes': 2669, 'number': 2855,
'numbers': 614, 'people': 614, 'piece': 631, 'podcast': 631, 'redlines': 2669, 's': 2675, 'spreadsheet': 631,
'suggestions': 2669, 'template': 631, 'video': 631}, {'...': 2707, 'article': 631, 'book': 631, 'checklist': 631,
'comments': 2669, 'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'guide': 631, 'link': 631, 'list': 631,
'notes': 2669, 'piece': 631, 'podcast': 631, 'redlines': 2669, 's': 2675, 'spreadsheet': 631, 'suggestions': 2669,
'template': 631, 'video': 631}, {'0': 2702, '<their>': 2856, 'a': 4149, 'an': 4139, 'detailed': 2684, 'four': 2678,
'full': 2684, 'lots': 2684, 'my': 4150, 'our': 2710, 'pages': 2684, 'some': 2702, 'that': 4142, 'the': 4143, 'three':
2702, 'two': 2702}, {'...': 2695, '<contact_of>': 2666, 'client': 623, 'customer': 623, 'few': 2644, 'lead': 623},
{'': (23, 'contact'), '...': 2667, '<contact_of>': 2666, 'N': 2668, '^': 4151, 'a': 4152, 'back': 2644, 'comments':
2642, 'corrections': 2642, 'detailed': 2644, 'edits': 2642, 'feedback': 2642, 'honest': 2644, 'mark': 2643, 'markup':
2642, 'my': 2697, 'notes': 2642, 'our': 2698, 'redlines': 2642, 'remarks': 2642, 'some': 2697, 'suggestions': 2642,
'the': 2698, 'thoughts': 2642}, {'<their>': 3733, 'N': 3734, 'to': 2798}, {'business': 3735, 'candidate': 4154,
'candidates': 4154, 'client': 4154, 'clients': 4154, 'customer': 4154, 'customers': 4154, 'job': 3735, 'lead': 4154,
'leads': 4154}, {'...': 4155, 'business': 3735, 'candidate': 4154, 'candidates': 4154, 'client': 4154, 'clients':
4154, 'customer': 4154, 'customers': 4154, 'job': 3735, 'lead': 4154, 'leads': 4154}, {'...': 3735, '0': 4156, 'a':
4156, 'my': 2715, 'our': 2715, 'some': 4156, 'three': 4156, 'two': 4156}, {'double': 2534, 'quick': 2532, 'warm':
2532}, {'a': 2715, 'an': 2715, 'my': 2715, 'our': 2715, 'some': 2715, 'the': 2715}, {'...': 2964, '<contact_of>':
2801, '<their>': 2804, '^': 4159, 'the': 2815, 'to': 2966}, {'...': 2964, '<their>': 2804, '^': 2716, 'to': 2966},
{'<contact_of>': 2801, 'e': 2531, 'email': 2530, 'intro': 2529, 'introduction': 2529, 'mail': 2530, 'whatsapp': 2530},
{'...': 2964, '<contact_of>': 2801, '<their>': 2804, '<them>': 4148, 'N': 4153, '^': 4157, 'a': 4158, 'across': 2717,
'along': 2967, 'an': 2532, 'comments': 2720, 'edits': 2720, 'feedback': 2720, 'my': 2721, 'notes': 2720, 'on': 4160,
'over': 4161, 'some': 2721, 'that': 2532, 'the': 4162, 'thoughts': 2720, 'to': 2966}, {'': (2, 'plan'), '^': 2395},
{'': (2, 'plan'), '<their>': 3369, 'N': 2094, 'a': 4164, 'an': 2396, 'for': 16, 'out': 2095, 'the': 4164}, {'<them>':
2768, 'D': 16, 'N': 2768, 'for': 16, 'up': 4165}, {'<their>': 2291}, {'have': 16, 'meet': 16, 'see': 16, 'visit': 16,
'we': 28}, {'experience': 2830, 'learnings': 2830, 'lessons': 2830, 'pointers': 2830, 'tips': 2830}, {'with': 631},
{'...': 2714, '<useful>': 2713, 'article': 4170, 'book': 4170, 'link': 4170, 'list': 4170, 'paper': 4170, 'podcast':
4170, 'report': 4170, 'template': 4170, 'video': 4170}, {'a': 4171, 'an': 4171, 'my': 4171, 'our': 2715, 'some': 2715,
'the': 4171}, {'booth': 3508, 'few': 3755, 'pitch': 3508, 'stall': 3508, 'stand': 3508, 'table': 3508}, {'about': 601,
'from': 601, 'in': 601, 'of': 601, 'on': 601, 'with': 601}, {'about': 601, 'in': 601, 'of': 601, 'on': 601, 'with':
601}, {'how': 4174}, {'booth': 3508, 'experience': 4174, 'experiences': 4175, 'i': 3752, 'insights': 3751, 'know':
4176, 'knowhow': 3751, 'knowledge': 4175, 'learnings': 4174, 'lessons': 4174, 'notes': 3751, 'pitch': 3508,
'pointers': 3751, 'stall': 3508, 'stand': 3508, 'story': 4175, 'table': 3508, 'take': 3751, 'tips': 3751, 'trick':
4175, 'tricks': 4174, 'war': 3754, 'we': 3752}, {'...': 4169, 'N': 3443, '^': 4172, 'a': 4173, 'across': 2717, 'my':
4177, 'our': 4177, 'over': 2717, 'some': 3755, 'the': 3510, 'what': 3759}, {'learnings': 601, 'lessons': 601,
'pointers': 601, 'tips': 601, 'tricks': 601}, {'few': 4179}, {'a': 4180, 'my': 4179, 'our': 4179, 'some': 4179},
{'<them>': 4181, 'N': 4181}, {'1': 3573, 'D': 3574, 'breakfast': 3572, 'call': 3572, 'catch': 3575, 'chat': 3572,
'coffee': 3572, 'demo': 3572, 'dinner': 3572, 'fri': 3570, 'friday': 3576, 'from': 3786, 'interview': 3572, 'lunch':
3572, 'meeting': 3572, 'mon': 3570, 'monday': 3576, 'my': 3583, 'our': 3583, 'sat': 3570, 'session': 3572, 'sun':
3570, 'the': 3583, 'thu': 3570, 'thurs': 3570, 'thursday': 3576, 'to': 2173, 'today': 3576, 'tomorrow': 3576, 'tue':
3570, 'tues': 3570, 'tuesday': 3576, 'wed': 3570, 'wednesday': 3576}, {'hands': 278}, {'bring': 3145, 'call': 38,
'catch': 431, 'connect': 540, 'drop': 3058, 'get': 3070, 'give': 3064, 'introduce': 540, 'look': 3066, 'meet': 38,
'pop': 3067, 'ring': 38, 'see': 38, 'to': 3586, 'visit': 38, 'we': 28}, {'^': 600, 'ropes': 601}, {'^': 600, 'a': 601,
'around': 601, 'how': 601, 'my': 601, 'our': 601, 'round': 601, 'the': 4186, 'to': 601, 'what': 601, 'where': 601,
'which': 601}, {'': (9, 'told'), 'a': 601, 'how': 601, 'my': 601, 'our': 601, 'the': 601, 'to': 601}, {'<them>': 4187,
'N': 4188, '^': 2485}, {'<them>': 3394, 'N': 3394}, {'^': 600, 'to': 601}, {'a': 601, 'how': 4191, 'my': 601, 'our':
601, 'the': 601, 'to': 601}, {'<them>': 4192, 'N': 3394}, {'<they>': 28, 'it': 28}, {'over': 4103}, {'down': 4195,
'over': 4103, 'through': 4103}, {'...': 2964, '<them>': 2812, 'N': 2813, 'along': 3117, 'on': 3117, 'over': 3117,
'to': 2966}, {'call': 38, 'catch': 38, 'contact': 38, 'email': 38, 'get': 1156, 'phone': 38, 'reach': 38, 'reply': 38,
'ring': 38, 'text': 38}, {'to': 4198}, {'<i>': 2732, 'busy': 4199, 'did': 279, 'no': 2027, 'that': 28, 'was': 279,
'were': 279, 'you': 1552}, {'afternoon': 1940, 'day': 1940, 'days': 1940, 'evening': 1940, 'h': 1940, 'hour': 1940,
'hours': 1940, 'hr': 1940, 'hrs': 1940, 'morning': 1940}, {'came': 431}, {'<their>': 568, 'N': 2094, '^': 2418, 'out':
882}, {'up': 2536}, {'my': 278, 'our': 278}, {'at': 4205, 'here': 278, 'with': 981}, {'hours': 4206, 'mins': 4206,
'minutes': 4206}, {'day': 4206}, {'hour': 4206}, {'an': 4209}, {'afternoon': 4206, 'day': 4206, 'evening': 4206,
'morning': 4206}, {'hours': 4206}, {'0': 4207, 'a': 4208, 'an': 4209, 'half': 4210, 'the': 4211, 'two': 4212}, {'^':
574, 'for': 575, 'in': 575, 'on': 575, 'through': 575, 'to': 575, 'with': 575}, {'<them>': 4214}, {'<them>': 620},
{'with': 4216}, {'...': 4217}, {'^': 4218}, {'s': 4219}, {'<their>': 4219, 'N': 4220}, {'on': 4221, 'over': 4221,
'through': 4221, 'thru': 4221}, {'': (22, 'gave:volunteering'), '<det>': 5, '<their>': 5, 'house': 5, 'out': 5, 'up':
5}, {'<helping>': 4223}, {'^': 4224}, {'^': 4224, 'to': 4225}, {'<them>': 4226, 'N': 4226}, {'^': 5, 'at': 568, 'for':
568, 'with': 568}, {'': (23, 'contact'), '<cause>': 2490, 'a': 2491, 'our': 2491, 'the': 2491}, {'<helped>': 4215,
'<time_unit>': 2495, 'at': 2492, 'combing': 4222, 'for': 2492, 'going': 4222, 'helping': 4227, 'in': 2492, 'looking':
4222, 'mentoring': 575, 'volunteering': 4228, 'with': 4229, 'working': 4222}, {'...': 4230, '0': 4207, '<time_unit>':
2520, 'a': 4208, 'an': 4209, 'half': 4210, 'the': 4211, 'two': 4212}, {'guarantor': 1953, 'referee': 1953,
'reference': 1953}, {'s': 4232}, {'<their>': 4232, 'N': 4233, 'a': 4232}, {'': (23, 'contact'), 'as': 4234, 'up':
2536}, {'...': 2825, 'from': 3664, 'in': 3186, 'it': 3667, 'on': 3192, 'second': 3193, 'secondhand': 38, 'that': 3667,
'this': 3667, 'through': 3671, 'via': 3186}, {'<their>': 3504, '<them>': 568, 'N': 3507, 'a': 3509, 'an': 2396, 'for':
2508, 'my': 3510, 'our': 3510, 'the': 3515}, {'up': 599}, {'as': 568, 'for': 568}, {'in': 4239, 'up': 2536}, {'at':
279}, {'': (23, 'contact'), '^': 3386, 'company': 3387}, {'<them>': 3388, 'N': 4242}, {'at': 3703, 'in': 3245, 'over':
4241, 'up': 3245, 'with': 4243}, {'...': 93, ':': 924}, {'about': 601, 'at': 623, 'in': 2599, 'on': 601, 'through':
601, 'to': 623, 'toward': 623, 'towards': 623, 'with': 601}, {'<me>': 2414, '<them>': 4246, 'N': 4246, '^': 3856},
{'as': 568, 'for': 2761}, {'for': 2451, 'in': 4248}, {'in': 4239}, {'': (0, 'missed'), 'again': 38, 'up': 38}, {'me':
4251, 'us': 4251}, {'answered': 38, 'been': 441, 'called': 38, 'come': 1156, 'got': 1156, 'replied': 38, 'responded':
38, 'rung': 38, 'written': 38}, {'not': 4253}, {'t': 4253}, {'ever': 2430, 'get': 2429, 'got': 2429, 'gotten': 2429,
'quite': 2430, 'yet': 2430}, {'has': 4254, 'hasn': 4255, 'hasnt': 4253, 'haven': 4255, 'havent': 4253, 'not': 4256,
'trying': 2176}, {'<their>': 568, 'N': 2094, 'as': 568, 'for': 2761, 'vain': 38}, {'by': 38, 'for': 2535}, {'...':
4102, '<me>': 3399, 'across': 2727, 'as': 4234, 'behind': 2726, 'beside': 2726, 'for': 2451, 'in': 4258, 'me': 4251,
'near': 2726, 'next': 2728, 'opposite': 2726, 'up': 4259, 'us': 4251}, {'vm': 38}, {'vm': 38, 'voicemail': 38},
{'...': 3034, '2': 4261, 'to': 4262}, {'as': 22, 'that': 22}, {'me': 4264}, {'so': 38}, {'traffic': 4266}, {'<their>':
3782, 'in': 4267, 'up': 2536}, {'<i>': 1973, '<them>': 3821, 'N': 3683, 'that': 1982}, {'<i>': 1973, 'best': 2745,
'better': 2745, 'high': 2746, 'it': 2754, 'its': 2751, 'safer': 2745, 'smarter': 2745, 'time': 2745, 'wise': 2745,
'wiser': 2745, 'worth': 2745}, {':': 45, '<i>': 1973, 'best': 2745, 'better': 2745, 'high': 2746, 'it': 2754, 'its':
2751, 'no': 2181, 'not': 2181, 'safer': 2745, 'smarter': 2745, 'that': 4270, 'time': 2745, 'wise': 2745, 'wiser':
2745, 'worth': 2745}, {'be': 38, 'call': 38, 'go': 38, 'have': 38, 'join': 38, 'meet': 38, 'ring': 38, 'see': 38,
'speak': 38, 'visit': 38}, {'to': 4272}, {'myself': 779, 'ourselves': 779}, {'upon': 4274}, {':': 908, 'it': 4275},
{'a': 3898, 'it': 4275, 'my': 3898, 'the': 3898}, {'^': 1614, 'giving': 1615, 'quitting': 1615, 'resigning': 1615,
'throwing': 1615}, {'^': 1614, 'from': 4278}, {'^': 1615}, {'ledge': 1615}, {'the': 4281}, {'': (21,
'gave:encouragement'), '^': 1614}, {'^': 4283, 'giving': 1615, 'quitting': 1615, 'resigning': 1615, 'throwing': 1615},
{'of': 4284}, {'doubts': 1614, 'fears': 1614, 'jitters': 1614, 'nerves': 1614, 'panic': 1614, 'wobble': 1614,
'worries': 1614}, {'^': 4286}, {'<their>': 4287, '^': 600, 'the': 4287}, {'around': 1615, 'down': 4279, 'into': 4280,
'off': 4282, 'out': 4285, 'round': 1615, 'through': 4288, 'up': 1615}, {'from': 4278}, {'of': 4278}, {'down': 4290,
'off': 4282, 'out': 4291, 'round': 1615, 'through': 4288}, {'': (23, 'contact'), '<me>': 2064, '<them>': 4289, 'N':
4292}, {'<me>': 2064}, {'as': 2358, 'assembly': 2498, 'class': 2498, 'demo': 2498, 'for': 569, 'lesson': 2498,
'masterclass': 2498, 'pro': 570, 'session': 2498, 'story': 2503, 'storytime': 2498, 'talk': 2498, 'tour': 2498,
'training': 2498, 'unpaid': 568, 'workshop': 2498}, {'^': 600, 'a': 601, 'how': 601, 'my': 601, 'our': 601, 'the':
601, 'to': 601}, {'...': 2484, 'boys': 2368, 'children': 2368, 'class': 2368, 'girls': 2368, 'juniors': 2368, 'kids':
2368, 'pupils': 2368, 'u0': 2368, 'under': 2369, 'youngsters': 2368}, {'...': 3203, '^': 2370, 'assembly': 2498,
'class': 2498, 'demo': 2498, 'duty': 2328, 'group': 2328, 'lesson': 2498, 'masterclass': 2498, 'reading': 2328,
'round': 2328, 'route': 2328, 'session': 2498, 'shift': 2328, 'slot': 2328, 'stall': 2328, 'story': 2503, 'storytime':
2498, 'talk': 2498, 'tour': 2498, 'training': 2498, 'turn': 2328, 'workshop': 2498}, {'...': 4295, '0': 2446,
'<their>': 2446, '<them>': 4296, 'N': 4296, '^': 4297, 'a': 3205, 'an': 3205, 'as': 2358, 'assembly': 2498, 'class':
2498, 'demo': 2498, 'for': 569, 'lesson': 2498, 'masterclass': 2498, 'pro': 570, 'session': 2498, 'some': 3247,
'story': 2503, 'storytime': 2498, 'talk': 2498, 'the': 4298, 'three': 2446, 'tour': 2498, 'training': 2498, 'two':
2446, 'unpaid': 568, 'workshop': 2498}, {'D': 908, '^': 907}, {'': (13, 'talk'), '<me>': 4300}, {'<bid>': 0, 'never':
0, 'not': 483, 'to': 0}, {'^': 4302}, {':': 45, '<plainly>': 4303, '^': 4302}, {'<bid>': 0, '<bid_of>': 906, 'never':
483, 'no': 483, 'not': 483, 'to': 0}, {'^': 4305}, {'<bid>': 0, 'not': 483, 'to': 0}, {'^': 4307}, {'...': 4308, '^':
4307}, {'...': 4308, '^': 4307, 'out': 4309}, {':': 45, '<i>': 1948, '<plainly>': 4304, 'D': 4306, '^': 4305, 'again':
4309, 'at': 994, 'bluntly': 4309, 'by': 994, 'during': 994, 'flat': 4310, 'in': 994, 'just': 45, 'on': 994, 'over':
994, 'simply': 45, 'straight': 4309, 'that': 1472, 'twice': 4309, 'via': 994, 'whatever': 4100}, {'do': 1459, 'don':
492, 'dont': 0, 'never': 0, 'not': 483}, {'<me>': 4311, '^': 4312}, {'article': 631, 'book': 631, 'candidates': 614,
'checklist': 631, 'comments': 2669, 'contacts': 614, 'corrections': 2669, 'd': 2040, 'edits': 2669, 'feedback': 2669,
'guide': 631, 'leads': 614, 'link': 631, 'list': 631, 'll': 2040, 'name': 614, 'names': 614, 'notes': 2669, 'numbers':
614, 'people': 614, 'podcast': 631, 'redlines': 2669, 's': 2675, 'should': 2040, 'spreadsheet': 631, 'suggestions':
2669, 'template': 631, 'will': 2040, 'would': 2040}, {'...': 4314, 'article': 631, 'book': 631, 'candidates': 614,
'checklist': 631, 'comments': 2669, 'contact': 2855, 'contacts': 614, 'corrections': 2669, 'couple': 2679, 'edits':
2669, 'feedback': 2669, 'few': 2678, 'guide': 631, 'leads': 614, 'link': 631, 'list': 631, 'name': 2858, 'names': 614,
'notes': 2669, 'number': 2855, 'numbers': 614, 'people': 614, 'podcast': 631, 'redlines': 2669, 's': 2675,
'spreadsheet': 631, 'suggestions': 2669, 'template': 631}, {'article': 631, 'book': 631, 'checklist': 631, 'comments':
2669, 'corrections': 2669, 'd': 2040, 'edits': 2669, 'feedback': 2669, 'guide': 631, 'link': 631, 'list': 631, 'll':
2040, 'notes': 2669, 'podcast': 631, 'redlines': 2669, 's': 2675, 'should': 2040, 'spreadsheet': 631, 'suggestions':
2669, 'template': 631, 'will': 2040, 'would': 2040}, {'...': 4316, 'article': 631, 'book': 631, 'checklist': 631,
'comments': 2669, 'corrections': 2669, 'edits': 2669, 'feedback': 2669, 'guide': 631, 'link': 631, 'list': 631,
'notes': 2669, 'podcast': 631, 'redlines': 2669, 's': 2675, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631},
{'...': 2692, 'article': 631, 'book': 631, 'checklist': 631, 'contact': 2855, 'guide': 631, 'link': 631, 'list': 631,
'name': 2855, 'number': 2855, 'podcast': 631, 's': 2675, 'spreadsheet': 631, 'template': 631}, {'0': 2702, '<their>':
2856, 'a': 4315, 'an': 2682, 'detailed': 2684, 'four': 2678, 'full': 2684, 'lots': 2684, 'my': 4317, 'our': 2693,
'pages': 2684, 'some': 2702, 'the': 4318, 'three': 2702, 'two': 2702}, {'...': 2806, '<contact_of>': 2666, 'N': 2668,
'^': 4319, 'a': 2696, 'all': 4145, 'back': 2644, 'best': 4147, 'comments': 2642, 'corrections': 2642, 'detailed':
2644, 'edits': 2642, 'feedback': 2642, 'good': 4146, 'honest': 2644, 'luck': 1615, 'mark': 2643, 'markup': 2642, 'my':
2697, 'notes': 2642, 'on': 2811, 'our': 2698, 'over': 2811, 'redlines': 2642, 'remarks': 2642, 'some': 2697, 'that':
2044, 'the': 2698, 'thoughts': 2642}, {'<contact_of>': 2666, 'and': 2285, 'but': 2285}, {'...': 2703, 'article': 631,
'book': 631, 'candidates': 614, 'checklist': 631, 'comments': 2669, 'contact': 2855, 'contacts': 614, 'corrections':
2669, 'couple': 2679, 'edits': 2669, 'feedback': 2669, 'few': 2678, 'guide': 631, 'leads': 614, 'link': 631, 'list':
631, 'name': 2858, 'names': 614, 'notes': 2669, 'number': 2855, 'numbers': 614, 'people': 614, 'podcast': 631,
'redlines': 2669, 's': 2675, 'spreadsheet': 631, 'suggestions': 2669, 'template': 631}, {'...': 2709, 'article': 631,
'book': 631, 'checklist': 631, 'contact': 2855, 'guide': 631, 'link': 631, 'list': 631, 'name': 2855, 'number': 2855,
'podcast': 631, 's': 2675, 'spreadsheet': 631, 'template': 631}, {'0': 2702, '<their>': 2856, 'a': 4322, 'an': 2706,
'detailed': 2684, 'four': 2678, 'full': 2684, 'lots': 2684, 'my': 2708, 'our': 2710, 'pages': 2684, 'some': 2702,
'the': 4323, 'three': 2702, 'two': 2702}, {'...': 4321, '<contact_of>': 2666, 'N': 2668, '^': 4324, 'a': 2696, 'and':
2285, 'back': 2644, 'but': 2285, 'comments': 2642, 'corrections': 2642, 'detailed': 2644, 'edits': 2642, 'feedback':
2642, 'honest': 2644, 'mark': 2643, 'markup': 2642, 'my': 2697, 'notes': 2642, 'our': 2698, 'redlines': 2642,
'remarks': 2642, 'some': 2697, 'the': 2698, 'thoughts': 2642, 'to': 2287}, {'': (23, 'contact'), '...': 2964, '<me>':
1473, '<them>': 4320, 'N': 4325, 'along': 3117, 'on': 3117, 'over': 3117, 'to': 2966}, {'': (10, 'thanks')}, {'you':
4327}, {'d': 482, 'must': 0, 'need': 483, 'ought': 483, 'should': 0, 'shouldn': 492}, {'<them>': 850}, {'^': 4329,
'd': 28, 'had': 28, 'promised': 850, 'said': 850, 'swore': 850, 'told': 4330}, {'<off_it>': 589, 'D': 278, 'at': 278,
'by': 278, 'during': 278, 'on': 278, 'over': 278}, {'<i>': 4331, '<they>': 28, 'been': 590, 'being': 590, 'gets': 590,
'got': 590, 'had': 592, 'has': 593, 'is': 590, 's': 594, 'was': 4332, 'were': 590}, {'in': 2151, 'now': 2152}, {'in':
2151, 'is': 4334, 'now': 2152, 's': 4334}, {'<view>': 1896, 'advice': 1967, 'ball': 4335, 'five': 2211, 'four': 2211,
'three': 2211, 'two': 2211, 'whole': 1939}, {'1': 778, 'a': 790, 'an': 790, 'another': 786, 'appointment': 18,
'board': 786, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 782, 'chat': 18, 'coffee': 18, 'date': 18, 'demo':
18, 'dinner': 18, 'drinks': 18, 'final': 786, 'first': 786, 'follow': 788, 'interview': 18, 'lunch': 18, 'meeting':
18, 'monthly': 786, 'mtg': 18, 'my': 790, 'one': 784, 'our': 790, 'phone': 785, 'quick': 786, 'second': 786,
'session': 18, 'short': 786, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 786, 'video': 785, 'weekly': 786,
'workshop': 18, 'zoom': 18}, {'is': 4337, 's': 4337}, {'and': 3162, 'are': 3163, 'assured': 1779, 'assures': 1779,
'guaranteed': 1778, 'guarantees': 1778, 'is': 3163, 'pinky': 1871, 's': 3163, 'swears': 1778, 'swore': 1778, 'vowed':
1778, 'vows': 1778}, {'asking': 22, 'calling': 22, 'hiring': 22, 'inviting': 22, 'whether': 22}, {':': 908, 'about':
4340, 'of': 4340}, {'...': 3979, ':': 45, '<i>': 3983, 'best': 2745, 'better': 2745, 'high': 2746, 'it': 2754, 'its':
2751, 'no': 2181, 'not': 2181, 'safer': 2745, 'smarter': 2745, 'that': 3986, 'time': 2745, 'wise': 2745, 'wiser':
2745, 'worth': 2745}, {'been': 590, 'being': 590, 'gets': 590, 'got': 590, 'had': 592, 'has': 593, 'is': 590, 's':
594, 'was': 4332, 'were': 590}, {'s': 4070}, {'asking': 38, 'calling': 38, 'emailing': 38, 'inviting': 38,
'messaging': 38, 'ringing': 38, 'seeing': 38, 'texting': 38, 'visiting': 38}, {'of': 811}, {'calling': 38}, {'<i>':
3973, '<their>': 4070, 'N': 4344, 'about': 4345, 'better': 4346, 'of': 4347, 'that': 3974, 'the': 4070}, {'s': 2949},
{'<their>': 2949, 'N': 4349, '^': 3856}, {'...': 873, '<work_thing>': 620, 'book': 620, 'cv': 620, 'deck': 620,
'draft': 620, 'pitch': 620, 'plan': 620, 'proposal': 620, 'website': 620}, {'^': 4351}, {'<their>': 4352, 'N': 2342},
{'up': 2772}, {'^': 614, 'about': 623, 'on': 623}, {'off': 4355}, {'...': 93, ':': 92, '<them>': 4356, 'from': 1968,
'is': 962, 'was': 962}, {'course': 614, 'flat': 614, 'fund': 614, 'gig': 614, 'grant': 614, 'job': 614, 'opening':
614, 'position': 614, 'role': 614, 'scholarship': 614, 'tender': 614, 'vacancy': 614}, {'...': 4358, 'course': 614,
'flat': 614, 'fund': 614, 'gig': 614, 'grant': 614, 'job': 614, 'opening': 614, 'position': 614, 'role': 614,
'scholarship': 614, 'tender': 614, 'vacancy': 614}, {'a': 4359, 'an': 4359, 'the': 4359}, {'^': 4360}, {'^': 614,
'about': 623, 'on': 623, 'to': 623}, {'about': 4361, 'off': 4362}, {'about': 623, 'to': 623}, {'off': 4364},
{'<them>': 4363, 'N': 4365}, {'<them>': 4365, 'N': 4365}, {':': 290, 'N': 1960}, {'person': 1743}, {'phone': 1743},
{'the': 4370}, {'in': 4369, 'on': 4371}, {'...': 3050, 'D': 2173}, {'1': 4373}, {'up': 4373}, {'1': 4374, 'breakfast':
4373, 'call': 4373, 'catch': 4375, 'chat': 4373, 'coffee': 4373, 'demo': 4373, 'dinner': 4373, 'interview': 4373,
'it': 4373, 'lunch': 4373, 'meeting': 4373, 'session': 4373}, {'1': 4374, 'breakfast': 4373, 'call': 4373, 'catch':
4375, 'chat': 4373, 'coffee': 4373, 'demo': 4373, 'dinner': 4373, 'interview': 4373, 'it': 4373, 'lunch': 4373,
'meeting': 4373, 'my': 4376, 'our': 4376, 'session': 4373, 'the': 4376}, {'': (13, 'talk'), '1': 4374, 'breakfast':
4373, 'call': 4373, 'catch': 4375, 'chat': 4373, 'coffee': 4373, 'demo': 4373, 'dinner': 4373, 'interview': 4373,
'it': 4373, 'lunch': 4373, 'meeting': 4373, 'my': 4376, 'our': 4376, 'session': 4373, 'the': 4376}, {'aid': 2299,
'arrange': 28, 'assist': 2299, 'big': 2190, 'buck': 2190, 'cheer': 2190, 'confirm': 28, 'congratulate': 28, 'do':
4368, 'egg': 2190, 'gee': 2190, 'help': 2299, 'me': 4372, 'move': 4377, 'perk': 2190, 'plan': 28, 'postpone': 4377,
'push': 4377, 'rearrange': 4378, 'reschedule': 4377, 'say': 28, 'shift': 4377, 'spur': 2190, 'tell': 1499}, {'': (12,
'task'), ':': 290, 'N': 1960}, {'<bid>': 0, '<bid_of>': 906, 'ask': 0, 'go': 0, 'never': 483, 'no': 483, 'not': 483,
'to': 0}, {'<met_over>': 1743, '^': 992}, {'...': 4076, '<met_over>': 1743, 'call': 1743, 'coffee': 1743, 'dinner':
1743, 'drinks': 1743, 'email': 1743, 'lunch': 1743, 'meeting': 1743, 'message': 1743, 'person': 1743, 'phone': 1743,
'teams': 1743, 'text': 1743, 'zoom': 1743}, {'...': 4382, '<met_over>': 1743, 'a': 4383, 'an': 4077, 'call': 1743,
'coffee': 1743, 'dinner': 1743, 'drinks': 1743, 'email': 1743, 'her': 4077, 'his': 4077, 'lunch': 1743, 'meeting':
1743, 'message': 1743, 'our': 4077, 'person': 1743, 'phone': 1743, 'teams': 1743, 'text': 1743, 'the': 4383, 'zoom':
1743}, {'...': 4382, '<met_over>': 1743, 'a': 4077, 'an': 4077, 'her': 4077, 'his': 4077, 'our': 4077, 'the': 4077},
{'ask': 0, 'go': 0}, {'^': 4386}, {'...': 3979, ':': 45, '<i>': 1948, '<plainly>': 4304, '<their>': 28, '<they>': 28,
'D': 4306, 'N': 28, '^': 4381, 'about': 28, 'again': 4309, 'at': 4384, 'bluntly': 4309, 'by': 4384, 'during': 4385,
'flat': 4310, 'in': 4384, 'just': 45, 'on': 4384, 'over': 4384, 'simply': 45, 'so': 4079, 'straight': 4309, 'that':
1543, 'to': 4387, 'twice': 4309, 'via': 994, 'whatever': 4100}, {'on': 1615}, {'at': 4018, 'going': 1615}, {'at':
4018, 'with': 4018}, {'carry': 4389, 'give': 2895, 'keep': 4390, 'lose': 4012, 'push': 4389, 'quit': 1615, 'stick':
4391, 'stop': 1615, 'worry': 1615}, {'to': 4392}, {'going': 779}, {'are': 4394, 'can': 290, 'd': 290, 'is': 4394,
'll': 290, 'will': 290, 'would': 290}, {'accountant': 4395, 'assistant': 4395, 'bookkeeper': 4395, 'designer': 4395,
'engineers': 4395, 'girls': 4395, 'guys': 4395, 'lads': 4395, 'lawyer': 4395, 'lawyers': 4395, 'lot': 4395, 'office':
4395, 'people': 4395, 'side': 4395, 'team': 4395}, {'<they>': 3799, 'my': 4396, 'our': 4396}, {'<they>': 3799, 'and':
4393, 'my': 4396, 'not': 4393, 'our': 4396, 'that': 4397}, {'long': 1615}, {'a': 4399}, {'^': 1614, 'brilliantly':
1615, 'fine': 1615, 'great': 1615, 'well': 1615}, {'<meant_well>': 1615}, {'be': 4402, 'nail': 1615, 'smash': 1615},
{'to': 4403}, {'^': 1614, 'at': 1615, 'enough': 1615}, {'^': 1614, 'at': 1615}, {'^': 1614, 'ready': 1615}, {'than':
4407}, {'^': 1614, 'for': 1615}, {'^': 1614, 'enough': 1615}, {'able': 1615, 'amazing': 1615, 'backbone': 1615,
'brave': 1615, 'clever': 1615, 'cleverer': 1615, 'come': 4400, 'doing': 4401, 'earned': 1615, 'enough': 1615, 'far':
4007, 'fine': 1615, 'gifted': 1615, 'glue': 1615, 'going': 4404, 'good': 4405, 'great': 4406, 'heart': 1615, 'loved':
1615, 'missed': 1615, 'more': 4408, 'much': 4007, 'needed': 1615, 'on': 2104, 'prepared': 1615, 'put': 1654, 'ready':
4409, 'really': 4007, 'reason': 1615, 'right': 1615, 'rock': 1615, 'sharper': 1615, 'so': 4007, 'soul': 1615,
'strong': 4410, 'stronger': 1615, 'talented': 1615, 'the': 4007, 'tougher': 1615, 'twice': 4007, 'valued': 1615,
'very': 4007, 'well': 2105, 'wise': 1615, 'wiser': 1615, 'worth': 1615}, {'...': 168, 'D': 81, 'my': 81, 'our': 81},
{'^': 4412}, {'expect': 4413, 'have': 4413}, {'brilliant': 1615, 'brilliantly': 1615, 'fine': 1615, 'great': 1615,
'well': 1615}, {'^': 4412, 'there': 1615}, {'ace': 1615, 'be': 4402, 'do': 4415, 'done': 2113, 'fly': 1615, 'get':
4416, 'have': 4413, 'make': 4018, 'manage': 1615, 'nail': 1615, 'pull': 1653, 'rock': 1615, 'smash': 1615},
{'brilliantly': 1615, 'fine': 1615, 'great': 1615, 'well': 1615}, {'at': 1615}, {'for': 1615}, {'^': 2117, 'come':
4400, 'doing': 4418, 'done': 2113, 'earned': 1615, 'going': 4404, 'good': 4419, 'great': 4419, 'more': 1624, 'put':
1654, 'ready': 4420, 'strong': 1625, 'worth': 1615}, {'natural': 1615, 'star': 1615}, {'there': 1615}, {'ace': 1615,
'be': 4402, 'do': 4415, 'fly': 1615, 'get': 4423, 'make': 4018, 'manage': 1615, 'nail': 1615, 'pull': 1653, 'rock':
1615, 'smash': 1615}, {'to': 4424}, {'right': 2104}, {'the': 4426, 'track': 1615}, {'backbone': 1615, 'best': 1615,
'brave': 1615, 'clever': 1615, 'cleverer': 1615, 'gifted': 1615, 'glue': 1615, 'heart': 1615, 'loved': 1615, 'missed':
1615, 'needed': 1615, 'reason': 1615, 'right': 1615, 'rock': 1615, 'sharper': 1615, 'soul': 1615, 'stronger': 1615,
'strongest': 1615, 'talented': 1615, 'tougher': 1615, 'valued': 1615, 'wise': 1615, 'wiser': 1615, 'worth': 1615},
{'a': 4422, 'able': 1615, 'almost': 4423, 'amazing': 1615, 'backbone': 1615, 'brave': 1615, 'brilliant': 1615,
'clever': 1615, 'cleverer': 1615, 'come': 4400, 'doing': 4401, 'earned': 1615, 'enough': 1615, 'fantastic': 1615,
'far': 4007, 'fine': 1615, 'getting': 826, 'gifted': 1615, 'glue': 1615, 'going': 4425, 'good': 4405, 'great': 4406,
'heart': 1615, 'loved': 1615, 'missed': 1615, 'more': 4408, 'much': 4007, 'nearly': 4423, 'needed': 1615, 'on': 4427,
'prepared': 1615, 'put': 1654, 'ready': 4409, 'really': 4007, 'reason': 1615, 'right': 1615, 'rock': 1615, 'sharper':
1615, 'so': 4007, 'soul': 1615, 'strong': 4410, 'stronger': 1615, 'talented': 1615, 'the': 4428, 'tougher': 1615,
'twice': 4007, 'valued': 1615, 'very': 4007, 'well': 2105, 'wise': 1615, 'wiser': 1615, 'wonderful': 1615, 'worth':
1615}, {'<meant_well>': 1615, 'backbone': 1615, 'brave': 1615, 'clever': 1615, 'cleverer': 1615, 'far': 4007,
'gifted': 1615, 'glue': 1615, 'heart': 1615, 'loved': 1615, 'missed': 1615, 'much': 4007, 'needed': 1615, 'really':
4007, 'reason': 1615, 'right': 1615, 'rock': 1615, 'sharper': 1615, 'so': 4007, 'soul': 1615, 'stronger': 1615,
'talented': 1615, 'the': 4007, 'tougher': 1615, 'twice': 4007, 'valued': 1615, 'very': 4007, 'wise': 1615, 'wiser':
1615, 'worth': 1615}, {'ace': 1615, 'be': 4430, 'do': 4415, 'fly': 1615, 'get': 4416, 'have': 4413, 'make': 4018,
'manage': 1615, 'nail': 1615, 'pull': 1653, 'rock': 1615, 'see': 847, 'smash': 1615}, {'come': 4400, 'doing': 4418,
'earned': 1615, 'going': 4404, 'good': 4419, 'great': 4419, 'more': 1624, 'put': 1654, 'ready': 4420, 'strong': 1625,
'worth': 1615}, {'brilliantly': 1615, 'fine': 1615}, {'a': 4422, 'able': 1615, 'almost': 4423, 'backbone': 1615,
'brave': 1615, 'brilliant': 1615, 'clever': 1615, 'cleverer': 1615, 'doing': 4433, 'enough': 1615, 'fantastic': 1615,
'far': 4007, 'fine': 1615, 'gifted': 1615, 'glue': 1615, 'good': 1625, 'great': 1615, 'heart': 1615, 'loved': 1615,
'missed': 1615, 'more': 2103, 'much': 4007, 'nearly': 4423, 'needed': 1615, 'on': 4427, 'prepared': 1615, 'ready':
1615, 'really': 4007, 'reason': 1615, 'right': 1615, 'rock': 1615, 'sharper': 1615, 'so': 4007, 'soul': 1615,
'stronger': 1615, 'talented': 1615, 'the': 4428, 'tougher': 1615, 'twice': 4007, 'valued': 1615, 'very': 4007, 'well':
2105, 'wise': 1615, 'wiser': 1615, 'wonderful': 1615, 'worth': 1615}, {'ace': 1615, 'be': 4430, 'do': 4415, 'fly':
1615, 'get': 4416, 'have': 4413, 'make': 4018, 'manage': 1615, 'nail': 1615, 'pull': 1653, 'rock': 1615, 'smash':
1615}, {'get': 4413, 'have': 4413}, {'are': 4411, 'can': 4414, 'could': 2109, 'd': 4417, 'did': 2113, 'do': 2113,
'does': 2113, 'get': 4413, 'gets': 4413, 'had': 2115, 'has': 4421, 'have': 4421, 'is': 4429, 'll': 4431, 'receives':
817, 's': 4429, 've': 4432, 'was': 4434, 'were': 4434, 'will': 4435, 'would': 4436}, {'are': 4091, 'd': 2040, 'is':
4091, 'll': 2040, 's': 4091, 'should': 2040, 'was': 4091, 'were': 4091, 'will': 2040, 'would': 2040}, {'...': 4438},
{'<their>': 4093, 'a': 2042, 'an': 2042, 'my': 2042, 'our': 2042, 'the': 4439}, {'how': 600}, {'^': 4441}, {'know':
4442}, {'about': 4442, 'i': 4443}, {'to': 601}, {'...': 4445, 'brilliant': 1615, 'far': 1615, 'good': 1615, 'great':
1615, 'i': 601, 'much': 1615, 'proud': 1615, 'talented': 1615, 'to': 601, 'we': 601, 'well': 1615}, {'across': 170,
'back': 170, 'out': 170, 'over': 170, 'round': 170, 'up': 170}, {'...': 4447}, {'a': 4448, 'an': 4448, 'my': 4448,
'our': 4448, 'the': 4448}, {'^': 4449}, {'...': 3811, 'a': 4448, 'an': 4448, 'my': 4448, 'our': 4448, 'the': 4448},
{'^': 4451}, {'get': 4450, 'have': 4452}, {'believe': 4083, 'believed': 4083, 'd': 4453, 'had': 4084, 'have': 4084,
'll': 4453, 've': 4084, 'will': 4453, 'would': 4453}, {'^': 1614, 'fine': 1615}, {'able': 1615, 'amazing': 1615,
'backbone': 1615, 'brave': 1615, 'clever': 1615, 'cleverer': 1615, 'doing': 4455, 'enough': 1615, 'far': 4007, 'fine':
1615, 'gifted': 1615, 'glue': 1615, 'good': 4410, 'great': 1615, 'heart': 1615, 'loved': 1615, 'missed': 1615, 'more':
4408, 'much': 4007, 'needed': 1615, 'on': 2104, 'prepared': 1615, 'ready': 1615, 'really': 4007, 'reason': 1615,
'right': 1615, 'rock': 1615, 'sharper': 1615, 'so': 4007, 'soul': 1615, 'strong': 1615, 'stronger': 1615, 'talented':
1615, 'the': 4007, 'tougher': 1615, 'twice': 4007, 'valued': 1615, 'very': 4007, 'well': 2105, 'wise': 1615, 'wiser':
1615, 'worth': 1615}, {'^': 1614, 'brilliantly': 1615, 'fine': 1615}, {'a': 4422, 'able': 1615, 'almost': 4423,
'amazing': 1615, 'backbone': 1615, 'brave': 1615, 'brilliant': 1615, 'clever': 1615, 'cleverer': 1615, 'doing': 4457,
'enough': 1615, 'fantastic': 1615, 'far': 4007, 'fine': 1615, 'getting': 826, 'gifted': 1615, 'glue': 1615, 'going':
4425, 'good': 4410, 'great': 1615, 'heart': 1615, 'loved': 1615, 'missed': 1615, 'more': 4408, 'much': 4007, 'nearly':
4423, 'needed': 1615, 'on': 4427, 'prepared': 1615, 'ready': 1615, 'really': 4007, 'reason': 1615, 'right': 1615,
'rock': 1615, 'sharper': 1615, 'so': 4007, 'soul': 1615, 'strong': 1615, 'stronger': 1615, 'talented': 1615, 'the':
4428, 'tougher': 1615, 'twice': 4007, 'valued': 1615, 'very': 4007, 'well': 2105, 'wise': 1615, 'wiser': 1615,
'wonderful': 1615, 'worth': 1615}, {'are': 4456, 'can': 4414, 'could': 2109, 'd': 4417, 'did': 2113, 'do': 2113,
'does': 2113, 'get': 4413, 'gets': 4413, 'had': 2115, 'has': 2118, 'have': 2118, 'is': 4458, 'll': 4431, 'receives':
817, 's': 4458, 'was': 4434, 'were': 4434, 'will': 4435, 'would': 4436}, {'<they>': 4459, '^': 4440, 'my': 4396,
'our': 4396}, {'herself': 1615, 'himself': 1615}, {'for': 4018}, {'^': 1614, 'there': 1615}, {'in': 4463, 'on': 1654},
{'^': 1614, 'it': 1615}, {'chin': 1615}, {'faith': 1615}, {'<their>': 4017, 'at': 4465, 'going': 1615, 'her': 4466,
'his': 4466, 'smiling': 1615, 'the': 4467, 'trying': 1615}, {'at': 1615, 'in': 1615, 'with': 4465}, {'back': 4461,
'be': 4016, 'believe': 1615, 'carry': 4389, 'cheer': 2895, 'chin': 2895, 'crack': 4389, 'go': 4462, 'hang': 4464,
'hold': 4389, 'keep': 4468, 'not': 4013, 'push': 4389, 'stay': 4020, 'stick': 4469, 'trust': 1615}, {'done': 1615},
{'about': 621, 'of': 621}, {'think': 4472, 'thought': 4472}, {'...': 4445, 'a': 4023, 'an': 4023, 'i': 4473}, {'...':
4445}, {'': (9, 'told'), '...': 4398, '<they>': 4437, '^': 4440, 'about': 4361, 'all': 4444, 'bluntly': 2906,
'candidly': 2906, 'everything': 4444, 'flat': 2910, 'frankly': 2906, 'honestly': 2906, 'how': 4446, 'i': 4454, 'my':
4396, 'not': 4014, 'our': 4396, 'outright': 2906, 'plainly': 2906, 'straight': 2906, 'that': 4460, 'to': 4470, 'we':
4454, 'well': 4471, 'what': 4474, 'where': 4475, 'which': 4475}, {'<they>': 3799, 'my': 4396, 'our': 4396, 'that':
4397}, {'...': 82, 'my': 81, 'our': 81}, {'^': 4478}, {'expect': 4479, 'have': 4479}, {'^': 4478, 'there': 1615},
{'ace': 1615, 'be': 4402, 'do': 4415, 'fly': 1615, 'get': 4481, 'have': 4479, 'make': 4018, 'manage': 1615, 'nail':
1615, 'pull': 1653, 'rock': 1615, 'smash': 1615}, {'the': 4426}, {'best': 1615, 'right': 1615, 'strongest': 1615},
{'a': 4422, 'almost': 4423, 'brilliant': 1615, 'come': 4400, 'doing': 4418, 'earned': 1615, 'fantastic': 1615,
'getting': 847, 'going': 4425, 'good': 4419, 'great': 4406, 'more': 1624, 'nearly': 4423, 'on': 4483, 'put': 1654,
'ready': 4420, 'strong': 1625, 'the': 4484, 'wonderful': 1615, 'worth': 1615}, {'ace': 1615, 'be': 4402, 'do': 4415,
'fly': 1615, 'get': 4481, 'have': 4479, 'make': 4018, 'manage': 1615, 'nail': 1615, 'pull': 1653, 'rock': 1615, 'see':
847, 'smash': 1615}, {'brilliantly': 1615}, {'a': 4422, 'almost': 4423, 'brilliant': 1615, 'doing': 4487, 'fantastic':
1615, 'great': 1615, 'nearly': 4423, 'on': 4483, 'the': 4484, 'wonderful': 1615}, {'get': 4479, 'have': 4479}, {'are':
4432, 'can': 4480, 'd': 4482, 'get': 847, 'gets': 4479, 'has': 4432, 'have': 4432, 'is': 4485, 'll': 4486, 's': 4485,
've': 4432, 'was': 4488, 'were': 4488, 'will': 4482, 'would': 4489}, {'...': 4445, 'i': 601, 'we': 601}, {'get': 4450,
'have': 4450}, {'d': 4492, 'll': 4492, 'will': 4492, 'would': 4492}, {'give': 2895, 'lose': 4012}, {'to': 4494}, {'a':
4422, 'almost': 4423, 'brilliant': 1615, 'doing': 4487, 'fantastic': 1615, 'getting': 847, 'going': 4425, 'great':
1615, 'nearly': 4423, 'on': 4483, 'the': 4484, 'wonderful': 1615}, {'can': 4480, 'd': 4482, 'get': 847, 'gets': 4479,
'is': 4496, 'll': 4486, 's': 4496, 'was': 4488, 'were': 4488, 'will': 4482, 'would': 4489}, {'<they>': 4497, 'my':
4396, 'our': 4396}, {'chin': 2347}, {'<their>': 4499}, {'^': 4500, 'at': 4465, 'going': 1615, 'her': 4466, 'his':
4466, 'smiling': 1615, 'the': 4467, 'trying': 1615}, {'back': 4461, 'believe': 1615, 'carry': 4389, 'cheer': 2895,
'chin': 2895, 'crack': 4389, 'go': 4462, 'hang': 4464, 'hold': 4389, 'keep': 4501, 'push': 4389, 'stick': 4469,
'trust': 1615}, {'': (9, 'told'), '...': 4477, '<they>': 4490, 'all': 4444, 'everything': 4444, 'how': 4491, 'i':
4493, 'my': 4396, 'not': 4495, 'our': 4396, 'that': 4498, 'to': 4502, 'we': 4493, 'well': 4471, 'what': 4475, 'where':
4475, 'which': 4475}, {'<me>': 4388, '<them>': 4476, 'N': 4503, '^': 4312, 'a': 3949, 'aloud': 3948, 'bedtime': 3951,
'books': 3948, 'my': 3537, 'our': 3537, 'poems': 3948, 'stories': 3948, 'tales': 3948, 'the': 3537}, {'call': 38,
'catch': 38, 'chat': 38, 'come': 38, 'contact': 38, 'email': 38, 'get': 1156, 'meet': 38, 'phone': 38, 'reach': 38,
'reply': 38, 'ring': 38, 'see': 38, 'speak': 38, 'talk': 38, 'text': 38}, {'to': 4505}, {'busy': 4506}, {'...': 3768,
'class': 5, 'shift': 5, 'slot': 5, 'stall': 5, 'turn': 5}, {'...': 2445, '^': 4508, 'assembly': 2328, 'class': 2328,
'duty': 2328, 'group': 2328, 'lesson': 2328, 'reading': 2328, 'round': 2328, 'route': 2328, 'session': 2328, 'shift':
2328, 'slot': 2328, 'stall': 2328, 'tour': 2328, 'turn': 2328}, {'wing': 575}, {'my': 4510}, {'': (23, 'contact'),
'^': 2222, 'across': 2227, 'along': 2227, 'down': 2227, 'in': 2227, 'over': 2227, 'round': 2227, 'to': 2653, 'under':
4511, 'up': 2227, 'with': 2232}, {'class': 5, 'shift': 5, 'slot': 5, 'stall': 5, 'turn': 5}, {'^': 4513}, {'': (23,
'contact'), '^': 2223, 'across': 2238, 'along': 2238, 'down': 2238, 'in': 2238, 'out': 2242, 'over': 2238, 'round':
2238, 's': 4514, 'to': 2655, 'under': 4511, 'up': 2238, 'with': 2232}, {'assembly': 2328, 'axe': 3860, 'class': 2328,
'comb': 3860, 'duty': 2328, 'group': 2328, 'highlighter': 3860, 'knife': 3860, 'lesson': 2328, 'pen': 3860, 'pencil':
3860, 'reading': 2328, 'round': 2328, 'route': 2328, 'scalpel': 3860, 'session': 2328, 'shift': 2328, 'slot': 2328,
'stall': 2328, 'tour': 2328, 'turn': 2328}, {'look': 3086}, {'...': 4516, 'assembly': 2328, 'axe': 3860, 'booth':
3508, 'class': 2328, 'comb': 3860, 'duty': 2328, 'good': 4517, 'group': 2328, 'highlighter': 3860, 'knife': 3860,
'lesson': 2328, 'look': 3086, 'pen': 3860, 'pencil': 3860, 'pitch': 3508, 'quick': 4517, 'read': 3086, 'reading':
2328, 'round': 2328, 'route': 2328, 'scalpel': 3860, 'session': 2328, 'shift': 2328, 'slot': 2328, 'stall': 3921,
'stand': 3508, 'table': 3508, 'tour': 2328, 'turn': 2328}, {'...': 4516, 'assembly': 2328, 'axe': 3860, 'booth': 3508,
'class': 2328, 'comb': 3860, 'duty': 2328, 'group': 2328, 'highlighter': 3860, 'knife': 3860, 'lesson': 2328, 'pen':
3860, 'pencil': 3860, 'pitch': 3508, 'reading': 2328, 'round': 2328, 'route': 2328, 'scalpel': 3860, 'session': 2328,
'shift': 2328, 'slot': 2328, 'stall': 3921, 'stand': 3508, 'table': 3508, 'tour': 2328, 'turn': 2328}, {'0': 2446,
'<their>': 4509, '<them>': 4512, 'N': 4515, 'a': 4518, 'an': 2446, 'apart': 3771, 'it': 4275, 'me': 278, 'my': 3924,
'our': 3510, 'place': 2326, 'the': 4519, 'three': 2446, 'two': 2446, 'up': 1945}, {'<their>': 876, 'N': 2771},
{'<their>': 3770, 'apart': 4521, 'it': 431}, {'<them>': 2214, '^': 2370, 'the': 2371}, {'...': 2460}, {'boost': 2132,
'buoy': 2132, 'call': 38, 'calm': 2132, 'catch': 443, 'cheer': 2132, 'comfort': 2132, 'console': 2132, 'encourage':
2132, 'find': 38, 'get': 38, 'lift': 2132, 'meet': 443, 'phone': 38, 'raise': 2132, 'rally': 2132, 'reach': 38,
'reassure': 2132, 'ring': 38, 'see': 38, 'settle': 2132, 'speak': 38, 'talk': 38, 'visit': 38}, {'...': 2281,
'<them>': 38, 'N': 38, 'calling': 38, 'phoning': 38, 'reaching': 38, 'ringing': 38, 'to': 4525}, {'out': 28}, {'^':
600, 'about': 601, 'ahead': 2362, 'before': 2361, 'for': 2638, 'in': 601, 'on': 601, 'through': 575, 'with': 575},
{'<them>': 4528, 'N': 2640, '^': 2370, 'the': 2371}, {'<plainly>': 1976, 'D': 1978, '^': 1977, 'at': 994, 'away':
2178, 'by': 994, 'during': 994, 'in': 994, 'into': 92, 'off': 92, 'on': 994, 'over': 994, 'to': 92, 'toward': 92,
'towards': 92, 'via': 994}, {'<me>': 4530, '<them>': 2663, 'N': 2191}, {'sat': 3525, 'sitting': 3525, 'stood': 3525,
'waiting': 3525}, {'half': 2472, 'hoped': 2471, 'intended': 2471, 'meant': 2471, 'planned': 2471, 'rather': 2472,
'really': 2472, 'so': 2472, 'very': 2476, 'wanted': 2471}, {'<their>': 568, 'N': 2094, '^': 5, 'a': 568, 'our': 568,
'the': 568}, {'<me>': 2411, '^': 5, 'at': 4534, 'for': 568, 'on': 3218, 'out': 3219, 'with': 568}, {'at': 568, 'for':
568, 'w': 568, 'with': 568}, {'about': 882, 'for': 882, 'on': 882}, {'comments': 4537, 'corrections': 4537, 'edits':
4537, 'feedback': 4537, 'notes': 4537, 'questions': 4537, 'suggestions': 4537, 'thoughts': 4537}, {'...': 2675}, {'^':
4539}, {'binned': 588, 'bumped': 588, 'canceled': 588, 'cancelled': 588, 'deferred': 588, 'postponed': 588, 'pulled':
588, 'pushed': 588, 's': 4540, 'scrapped': 588, 'shelved': 588}, {'of': 4538}, {'<contact_of>': 2666, 'couple': 4542,
'few': 4538}, {'^': 4539, 'comments': 4537, 'corrections': 4537, 'edits': 4537, 'feedback': 4537, 'notes': 4537,
'questions': 4537, 'suggestions': 4537, 'thoughts': 4537}, {'0': 4538, '<contact_of>': 2666, 'N': 4541, 'a': 4543,
'detailed': 4538, 'lots': 4542, 'my': 4544, 'our': 4540, 'some': 4538, 'the': 2695, 'three': 4538, 'two': 4538},
{'in': 2457}, {'<them>': 3242, 'N': 3242, 'nothing': 38}, {'alone': 38, 'for': 4547, 'in': 2457, 'like': 3255, 'on':
3201}, {'...': 4548, 'in': 2457}, {'about': 733, 'on': 733, 're': 733, 'regarding': 733}, {'<them>': 4550}, {'from':
4551}, {'back': 4552, 'from': 4551}, {'hear': 4553}, {'...': 4548, ':': 733, 'for': 733, 'in': 2457, 'on': 733, 'to':
4554}, {'^': 2223, 'across': 2227, 'along': 2227, 'down': 2227, 'in': 2227, 'over': 2227, 'round': 2227, 'through':
601, 'to': 2226, 'up': 2227, 'with': 2232}, {'^': 2223, 'across': 2238, 'along': 2238, 'down': 2238, 'in': 2238,
'out': 2242, 'over': 2238, 'round': 2238, 's': 568, 'through': 601, 'to': 2237, 'up': 2238, 'with': 2232}, {'': (23,
'contact'), '...': 2460, '<their>': 568, '<them>': 4556, 'N': 4557, 'by': 2461, 'for': 2095, 'home': 2353, 'past':
2461, 'right': 2462, 'straight': 2462}, {'bring': 3145, 'connect': 540, 'introduce': 540, 'to': 3586}, {'N': 2084,
'ask': 38, 'call': 38, 'catch': 443, 'discuss': 38, 'email': 38, 'give': 3529, 'go': 38, 'have': 38, 'invite': 38,
'join': 38, 'meet': 38, 'phone': 38, 'ring': 38, 'see': 38, 'speak': 38, 'talk': 38, 'text': 38, 'thank': 38, 'visit':
38}, {'at': 2085, 'for': 2186, 'it': 2474, 'over': 2091, 'round': 2092, 'that': 2474, 'them': 2474, 'this': 2474,
'those': 2474, 'to': 4560}, {'<plainly>': 1976, 'D': 1978, '^': 1977, 'against': 92, 'at': 994, 'away': 2178, 'by':
994, 'during': 994, 'in': 994, 'not': 2181, 'off': 92, 'on': 994, 'over': 994, 'that': 1472, 'via': 994}, {'<i>':
1973, '<me>': 4562, 'against': 92, 'away': 2178, 'not': 2181, 'off': 92, 'that': 1982}, {'call': 2170, 'job': 2170,
'move': 2170, 'sounding': 1955, 'task': 2170, 'turn': 2170}, {'s': 4564}, {'for': 17, 'to': 2002}, {'answering': 38,
'asked': 3653, 'available': 38, 'in': 38, 'invited': 38, 'on': 3657, 'picking': 443, 'reachable': 38}, {'': (0,
'missed'), 'without': 1997}, {'for': 17, 'without': 1997}, {'<their>': 3776, '<they>': 967, 'N': 4565, 'a': 3776,
'about': 2003, 'adamant': 3338, 'agreed': 3339, 'ahead': 2325, 'all': 2006, 'arranged': 3339, 'avoiding': 1997,
'blanking': 1997, 'blunt': 3340, 'booked': 4566, 'brought': 3051, 'certain': 3342, 'clear': 3338, 'confirmed': 3339,
'conscripted': 2009, 'convinced': 3342, 'dodging': 1997, 'down': 4566, 'drafted': 2009, 'dragged': 2009, 'due': 835,
'emphatic': 3340, 'fine': 2325, 'firm': 3345, 'fixed': 3339, 'geared': 2004, 'ghosting': 1997, 'going': 835, 'held':
2326, 'her': 2171, 'his': 2171, 'hoping': 2003, 'ignoring': 1997, 'insistent': 3345, 'itching': 2003, 'just': 2005,
'meant': 835, 'moved': 3346, 'my': 2171, 'not': 4567, 'of': 3350, 'off': 4568, 'on': 4569, 'our': 2171, 'penciled':
3351, 'pencilled': 3351, 'placed': 2826, 'planned': 3339, 'poised': 2003, 'positive': 3340, 'postponed': 3050,
'press': 2012, 'primed': 2003, 'pushed': 3050, 'quite': 3357, 'ready': 2003, 'really': 3357, 'rescheduled': 3050,
'roped': 2009, 'scheduled': 3339, 'set': 4566, 'shifted': 3050, 'signed': 2013, 'slated': 3339, 'supposed': 835,
'sure': 3342, 'their': 2171, 'there': 278, 'very': 3357, 'volunteered': 2009, 'without': 1997}, {'call': 38, 'catch':
443, 'caught': 38, 'contact': 38, 'ever': 2430, 'find': 38, 'get': 2438, 'got': 2439, 'gotten': 2429, 'make': 2311,
'manage': 2315, 'meet': 38, 'met': 38, 'phone': 38, 'quite': 2440, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38,
'speak': 38, 'spoke': 38, 'talk': 38, 'talked': 38, 'visit': 38, 'yet': 2430}, {'to': 4571}, {'able': 4572,
'answering': 38, 'asked': 3653, 'available': 38, 'in': 38, 'invited': 38, 'on': 3657, 'picking': 443, 'reachable':
38}, {'t': 4573}, {'asked': 3653, 'invited': 38, 'on': 3657}, {'': (22, 'gave:volunteering'), '...': 873,
'<work_thing>': 620}, {'^': 4576}, {'^': 4576, 'article': 38, 'blog': 38, 'interview': 38, 'newsletter': 38,
'podcast': 38, 'post': 38, 'talk': 38, 'video': 38, 'webinar': 38}, {'...': 3169, 'in': 3166, 'on': 3168, 'online':
38, 's': 4578}, {'<their>': 4577, 'N': 4579, 'for': 2095}, {'<their>': 568, 'N': 2094, 'for': 2095, 'out': 2095},
{'five': 1743, 'four': 1743, 'three': 1743, 'two': 1743}, {'am': 3261, 'are': 3261, 'have': 3268, 'm': 3261,
'promised': 3267, 've': 3268, 'were': 4582}, {'for': 2283, 'in': 2457, 'only': 2459, 'to': 2458, 'vm': 38, 'voice':
2263, 'voicemail': 38}, {'<them>': 621}, {'with': 4585}, {'<work_thing>': 4586}, {'...': 4587, '<work_thing>': 4586},
{'': (23, 'contact'), '<their>': 621, 'N': 881, 'the': 4588}, {'<their>': 621, 'N': 881, 'the': 4588}, {'': (23,
'contact'), 'aid': 2299, 'assist': 2299, 'help': 2299}, {'...': 4584, 'a': 3898, 'ahead': 2325, 'back': 2343, 'bat':
2536, 'begging': 38, 'by': 278, 'cold': 3036, 'dark': 3036, 'fine': 2325, 'for': 278, 'in': 3032, 'my': 3898, 'off':
2325, 'on': 2325, 'out': 278, 'over': 4589, 'quiet': 3036, 'right': 2343, 'silent': 3036, 'the': 3898, 'through':
4589, 'thru': 4590, 'to': 4591, 'unanswered': 38, 'unreturned': 38, 'up': 882, 'with': 278, 'without': 1997},
{'<they>': 967, 'N': 2172, 'about': 2003, 'adamant': 3340, 'all': 2006, 'blunt': 3340, 'booked': 2003, 'certain':
3340, 'clear': 3340, 'conscripted': 2009, 'convinced': 3340, 'down': 2003, 'drafted': 2009, 'dragged': 2009, 'due':
835, 'emphatic': 3340, 'firm': 3340, 'geared': 2004, 'going': 835, 'her': 2171, 'his': 2171, 'hoping': 2003,
'insistent': 3340, 'itching': 2003, 'just': 2005, 'meant': 835, 'my': 2171, 'of': 3350, 'our': 2171, 'poised': 2003,
'positive': 3340, 'press': 2012, 'primed': 2003, 'ready': 2003, 'roped': 2009, 'set': 2003, 'signed': 2013,
'supposed': 835, 'sure': 3340, 'their': 2171, 'there': 278, 'volunteered': 2009}, {'...': 2810, 'on': 2811, 'over':
2811}, {'': (23, 'contact'), '<them>': 4594}, {'<me>': 278, 'around': 278, 'at': 278, 'by': 278, 'here': 278, 'in':
278, 'over': 278, 'round': 278, 'there': 278, 'to': 278}, {'': (13, 'talk'), 'called': 4596, 'came': 4596, 'could':
28, 'd': 28, 'dropped': 4596, 'll': 28, 'might': 28, 'nipped': 4596, 'phoned': 4596, 'popped': 4596, 'rang': 4596,
'should': 28, 'stopped': 4596, 'swung': 4596, 'visited': 4596, 'was': 4596, 'were': 4596, 'will': 28, 'would': 28,
'zoomed': 4596}, {'<they>': 4597}, {'': (13, 'talk'), '<they>': 3250}, {'could': 28, 'd': 28, 'll': 28, 'might': 28,
'should': 28, 'will': 28, 'would': 28}, {'': (13, 'talk'), '<i>': 28, '<they>': 4600}, {'d': 28, 'had': 28,
'promised': 850, 'said': 850, 'swore': 850, 'told': 4330}, {'to': 1432}, {'going': 4603}, {'are': 4604, 'could': 28,
'd': 28, 'is': 4604, 'll': 28, 'might': 28, 's': 4604, 'should': 28, 'will': 28, 'would': 28}, {'': (13, 'talk'),
'<i>': 4602, '<they>': 4605}, {'': (13, 'talk'), '<they>': 4600}, {'a': 1697, 'breakfast': 16, 'coffee': 16, 'dinner':
16, 'drinks': 16, 'lunch': 16, 'tea': 16}, {'going': 38}, {'be': 2316, 'come': 2420, 'fly': 38, 'get': 4609, 'go':
2423, 'hold': 38, 'now': 2317, 'pan': 2195, 'take': 432, 'work': 2195}, {'be': 3459, 'have': 4608, 'join': 16, 'meet':
16, 'not': 4610, 'see': 16, 'visit': 16}, {'could': 38, 'had': 38}, {'i': 4612}, {'^': 1614, 'at': 1615, 'for': 1615,
'on': 1615, 'with': 1615}, {'best': 4614}, {'the': 4615}, {'luck': 4614}, {'at': 1615, 'for': 1615, 'on': 1615,
'with': 1615}, {'luck': 4618}, {'of': 4619}, {'best': 4620}, {'all': 4616, 'best': 4147, 'good': 4617, 'luck': 4614,
'the': 4621}, {'best': 4618}, {'the': 4623}, {'all': 4624, 'good': 4619, 'luck': 4618, 'the': 4621}, {'<them>': 4622,
'N': 4625}, {'<them>': 4625, 'N': 4625}, {'': (14, 'together'), 'to': 290}, {'0': 4538, '<contact_of>': 2666, 'N':
4541, 'a': 4543, 'detailed': 4538, 'lots': 4542, 'me': 4628, 'my': 4544, 'our': 4540, 'some': 4538, 'the': 2695,
'three': 4538, 'two': 4538, 'us': 4628}, {'<me>': 38}, {'answer': 38, 'asking': 4630, 'consulting': 4630, 'including':
4630, 'inviting': 4630, 'joy': 38, 'luck': 38, 'pick': 431, 'pickup': 38, 'reply': 38, 'response': 38, 'telling':
4630}, {'D': 28, 'be': 2303, 'come': 2420, 'fly': 38, 'get': 4609, 'go': 2423, 'happen': 38, 'hold': 38,
'materialise': 38, 'materialize': 38, 'now': 2317, 'pan': 2195, 'take': 2424, 'work': 2195}, {'t': 4632}, {'how': 296,
'if': 296, 'what': 296, 'where': 296, 'whether': 296, 'why': 296}, {'': (13, 'talk'), 'if': 22, 'whether': 22}, {'be':
2303, 'happen': 38, 'materialise': 38, 'materialize': 38, 'now': 2317, 'take': 2318}, {'...': 3871, '0': 2510,
'<their>': 2446, '<time_unit>': 2520, 'a': 2510, 'an': 2510, 'back': 2343, 'five': 2548, 'for': 2549, 'four': 2548,
'half': 2552, 'over': 882, 'pro': 2501, 'right': 2343, 'six': 2548, 'the': 2446, 'three': 2510, 'through': 882,
'thru': 882, 'two': 2510, 'unpaid': 2499, 'up': 882, 'with': 278}, {'for': 2549, 'pro': 2501, 'unpaid': 2499, 'with':
278}, {'like': 2475}, {'me': 2428}, {'let': 4640}, {'t': 4641}, {'cancelling': 38, 'not': 38, 'postponing': 38,
'rescheduling': 38}, {'up': 4643}, {'again': 2728, 'back': 2728, 'to': 2726}, {'^': 2513}, {'...': 4646, '^': 2513},
{'a': 4647, 'an': 4647, 'the': 4647}, {'<them>': 4648, 'again': 2728, 'back': 2728, 'to': 2726}, {'address': 317,
'day': 317, 'place': 317, 'time': 317, 'week': 317}, {'^': 2043, 'a': 2516, 'an': 2516, 'my': 2518, 'that': 2044,
'the': 2516}, {'': (23, 'contact'), 'a': 2518, 'an': 2518, 'my': 2518, 'the': 2518}, {'letter': 2525,
'recommendation': 2523, 'reference': 2523, 'testimonial': 2523}, {'...': 4653, 'double': 2534, 'glowing': 2538,
'good': 2538, 'letter': 2525, 'quick': 2532, 'recommendation': 2536, 'reference': 2537, 'referral': 2536, 'strong':
2538, 'testimonial': 2536, 'warm': 2532}, {'...': 4653, 'e': 2531, 'email': 2530, 'intro': 2529, 'introduction': 2529,
'letter': 2525, 'mail': 2530, 'recommendation': 2523, 'reference': 2523, 'testimonial': 2523, 'whatsapp': 2530},
{'believe': 4083, 'believed': 4083, 'had': 4084, 'have': 4084, 've': 4084}, {'...': 4653, 'e': 2531, 'email': 2530,
'glowing': 2538, 'good': 2538, 'intro': 2529, 'introduction': 2529, 'letter': 2525, 'mail': 2530, 'recommendation':
2536, 'reference': 2537, 'referral': 2536, 'strong': 2538, 'testimonial': 2536, 'whatsapp': 2530}, {'': (23,
'contact'), '...': 2286, 'and': 2285, 'but': 2285, 'to': 2287}, {'<them>': 278, 'N': 4658}, {'<them>': 4651, 'N':
4652, 'a': 4654, 'again': 2728, 'an': 4655, 'back': 2728, 'i': 4656, 'that': 2532, 'the': 4657, 'to': 4659, 'we':
4656}, {'d': 38, 'ld': 38, 'led': 38}, {'afternoon': 1719, 'also': 1719, 'at': 1720, 'evening': 1719, 'instead': 1719,
'is': 1718, 'morning': 1719, 'night': 1719, 's': 1718, 'still': 1719, 'suits': 1718, 'then': 1719, 'works': 1718},
{'D': 4662}, {'have': 483, 'must': 0, 'need': 483, 'ought': 483, 'should': 0, 'shouldn': 492}, {'^': 4664}, {'$': 556,
'//': 565, '0': 583, '1': 598, '1on1': 599, '<briefed>': 605, '<explained>': 613, '<handed>': 679, '<i>': 869,
'<led_through>': 872, '<marked_up>': 884, '<their>': 936, '<them>': 941, '<they>': 1605, '<time_unit>': 1613,
'<told_them>': 1683, '<view>': 1685, 'D': 1723, 'N': 1937, 'a': 1941, 'accepted': 1945, 'according': 1952, 'acted':
1959, 'action': 1965, 'actions': 1966, 'advice': 1969, 'adviced': 1971, 'advise': 93, 'advised': 1983, 'advises':
1985, 'advising': 1986, 'after': 398, 'agreed': 1993, 'agreement': 1996, 'all': 2000, 'almost': 2001, 'although': 28,
'am': 2014, 'an': 2015, 'and': 2031, 'answered': 2049, 'answerphone': 2052, 'ap': 2053, 'apparently': 28, 'applauded':
2055, 'appointment': 2058, 'are': 2063, 'argued': 2067, 'arranged': 16, 'art': 2070, 'as': 2076, 'asked': 2093,
'asking': 28, 'assembled': 2096, 'assisted': 2099, 'assured': 2127, 'ate': 2131, 'attempted': 2134, 'avoided': 1997,
'avoiding': 2136, 'axed': 2139, 'babysat': 2142, 'backed': 2146, 'bailed': 2147, 'ball': 2154, 'bar': 2158, 'barely':
2168, 'bc': 28, 'because': 28, 'beefed': 2169, 'been': 2177, 'before': 398, 'begged': 2180, 'best': 2185, 'better':
2185, 'bickered': 278, 'bid': 2187, 'bidden': 2188, 'big': 2190, 'bigged': 2192, 'binned': 2194, 'blanked': 1997,
'blew': 2197, 'blocked': 2204, 'bookd': 16, 'booked': 2207, 'boosted': 2209, 'both': 2211, 'bottled': 811, 'bowed':
2212, 'brainstormed': 278, 'breakfast': 2213, 'breakfasted': 278, 'briefed': 2215, 'bringing': 698, 'brokered': 2219,
'brought': 2245, 'buck': 2190, 'bucked': 2247, 'built': 2249, 'bumped': 2250, 'bunked': 2251, 'buoyed': 2253, 'but':
2268, 'by': 2271, 'c': 2272, 'cafe': 2158, 'call': 2278, 'called': 2289, 'calling': 2290, 'calls': 2290, 'calmed':
2292, 'came': 2302, 'can': 2320, 'cancel': 38, 'canceled': 2322, 'canceling': 38, 'cancelled': 2322, 'cancelling': 38,
'cancels': 2322, 'canned': 2139, 'cannot': 2324, 'cant': 2319, 'canx': 38, 'canxd': 38, 'carried': 2326, 'cat': 2329,
'catch': 2330, 'catching': 1566, 'caught': 1566, 'cautioned': 2332, 'cautions': 2332, 'championed': 2333, 'chapped':
2339, 'chatted': 278, 'checked': 2346, 'cheer': 2190, 'cheered': 2348, 'cheering': 2192, 'chess': 2070, 'chickened':
2349, 'chipped': 2351, 'clay': 2070, 'cld': 38, 'cleaned': 2352, 'closed': 2354, 'clued': 2356, 'cncl': 38, 'cncld':
38, 'cnxd': 38, 'coached': 2372, 'coaching': 2374, 'coding': 2070, 'coffee': 2375, 'combed': 2380, 'come': 2382,
'comes': 2383, 'comforted': 2384, 'coming': 1694, 'commanded': 2188, 'commented': 2388, 'comments': 2392,
'commiserated': 278, 'compered': 2397, 'conferred': 278, 'confirmed': 2398, 'congratulated': 2399, 'connected': 2409,
'conscripted': 2412, 'considering': 2413, 'consoled': 2384, 'convinced': 2415, 'cooked': 2419, 'cooking': 2070,
'corrections': 2392, 'cos': 28, 'could': 2426, 'couldn': 2442, 'couldnt': 2443, 'counsel': 2444, 'covered': 2453,
'covering': 2454, 'coz': 28, 'craft': 2070, 'crickets': 2455, 'cried': 2456, 'critiqued': 882, 'crossed': 123,
'crosses': 123, 'cuz': 28, 'cxl': 38, 'cxld': 38, 'cxled': 38, 'cycled': 2463, 'd': 2477, 'dance': 2070, 'dawned':
2480, 'deal': 1996, 'debated': 278, 'decorated': 2096, 'delayed': 2481, 'deleted': 811, 'deliberated': 278, 'demo':
2482, 'demonstrated': 2486, 'deputised': 2487, 'diarised': 2489, 'diarized': 2489, 'did': 2588, 'didn': 2595, 'didnt':
2596, 'dined': 278, 'dinner': 2375, 'directed': 2601, 'discovered': 2602, 'discussed': 278, 'dished': 2603, 'ditched':
2194, 'dm': 2607, 'do': 2614, 'dodged': 1997, 'dodging': 2136, 'dog': 2329, 'dogsat': 2615, 'doing': 2616, 'don':
2620, 'donated': 2622, 'done': 2616, 'dont': 2619, 'door': 2158, 'down': 2630, 'drafted': 2412, 'dragged': 2633,
'drama': 2070, 'dreamed': 2635, 'dreaming': 2636, 'dreamt': 2635, 'drilled': 2641, 'drinks': 2058, 'dropped': 2650,
'dropping': 698, 'drove': 2657, 'ducked': 2212, 'ducking': 2136, 'due': 2187, 'dug': 2662, 'edited': 882, 'edits':
2392, 'egg': 2190, 'egged': 2664, 'egging': 2192, 'email': 2665, 'emailed': 2722, 'encouraged': 2725, 'encouraging':
2399, 'ended': 2730, 'endorsed': 2333, 'even': 2731, 'eventually': 2733, 'everybody': 1998, 'everyone': 1998,
'expected': 2188, 'expects': 2475, 'explained': 2738, 'explaining': 2739, 'facetimed': 278, 'failed': 2741, 'fallen':
2195, 'falls': 2742, 'fed': 2615, 'feedback': 2744, 'feels': 2756, 'fell': 2757, 'ferried': 2760, 'filled': 2763,
'filling': 2765, 'finally': 2733, 'finished': 278, 'five': 2766, 'fixed': 2773, 'flagged': 2778, 'flaked': 2779,
'flicked': 2780, 'floated': 2778, 'fobbed': 2781, 'folk': 2785, 'follow': 2786, 'for': 2792, 'forgot': 2795,
'forgotten': 2797, 'forwarded': 2818, 'fought': 2819, 'found': 2827, 'four': 2766, 'full': 1939, 'gardening': 2070,
'gate': 2158, 'gave': 2992, 'geared': 2249, 'gee': 2993, 'geed': 2192, 'gets': 2995, 'ghosted': 2996, 'gied': 3001,
'giein': 3003, 'give': 3006, 'given': 3021, 'gives': 3022, 'giving': 3030, 'go': 3033, 'goes': 3035, 'going': 3038,
'gone': 3039, 'gonna': 3037, 'gossiped': 278, 'got': 3069, 'gotta': 3071, 'grabbed': 278, 'graded': 3072, 'grilled':
3073, 'guaranteed': 3074, 'guided': 3077, 'guiding': 3079, 'gym': 2158, 'had': 3109, 'hadn': 3111, 'haggled': 278,
'half': 3112, 'handed': 3122, 'happened': 2326, 'hardly': 3123, 'has': 3136, 'hasn': 3139, 'hasnt': 3140, 'have':
3150, 'haven': 3158, 'havent': 3159, 'having': 3161, 'he': 3164, 'heard': 3197, 'hearing': 3198, 'held': 3207,
'helped': 3220, 'helping': 3226, 'hence': 3227, 'her': 3228, 'hes': 3232, 'hint': 2444, 'his': 3228, 'hit': 3234,
'holding': 3235, 'honored': 3236, 'honoured': 3236, 'hooked': 3240, 'hoovered': 2096, 'hoped': 3245, 'hoping': 3245,
'hosted': 3248, 'hours': 3249, 'house': 2329, 'housesat': 2615, 'how': 3251, 'hung': 3258, 'i': 3269, 'idea': 22,
'if': 3286, 'ignored': 3287, 'ignoring': 2136, 'im': 3288, 'implored': 2415, 'in': 3301, 'informed': 3303, 'inked':
3305, 'insists': 3306, 'installed': 2096, 'intended': 3308, 'intending': 3308, 'interview': 3309, 'interviewed': 278,
'intro': 3315, 'introd': 3317, 'introduced': 3322, 'introed': 3324, 'invited': 3327, 'is': 3360, 'isn': 3361, 'it':
3364, 'jilted': 3365, 'jogged': 3366, 'joined': 3367, 'judged': 3370, 'just': 3374, 'keep': 3376, 'keeping': 3377,
'keeps': 3382, 'kept': 3389, 'key': 2185, 'knocked': 2339, 'lacked': 3393, 'ladled': 2419, 'leafed': 2780, 'learned':
2602, 'learnt': 3395, 'led': 3396, 'left': 3406, 'lend': 2073, 'lending': 2073, 'lent': 3417, 'lesson': 2444, 'let':
3437, 'life': 3441, 'lifted': 2253, 'lifting': 2253, 'liked': 3444, 'lined': 1694, 'linked': 3447, 'listened': 3458,
'll': 3461, 'loaned': 3464, 'loaning': 2073, 'lobbied': 2819, 'locked': 3465, 'long': 3466, 'looked': 3468, 'looking':
3469, 'looped': 3471, 'lost': 440, 'lunch': 2375, 'lunched': 278, 'm': 2014, 'made': 3490, 'mail': 2665, 'mailbox':
2052, 'mailed': 3501, 'main': 2185, 'managed': 3502, 'manned': 3516, 'manning': 3517, 'mark': 3518, 'marked': 3519,
'markup': 2392, 'marshalled': 3520, 'matched': 3523, 'maybe': 22, 'me': 3526, 'meant': 3531, 'meeting': 2482,
'mended': 2096, 'mentioned': 3539, 'mentored': 3541, 'mentoring': 3545, 'message': 2665, 'messaged': 3552, 'met':
3553, 'minded': 3554, 'minding': 3555, 'miss': 542, 'missed': 3565, 'mobile': 3568, 'monkey': 3569, 'moved': 3584,
'moves': 3585, 'mowed': 2096, 'msg': 2607, 'mucked': 2351, 'mulled': 278, 'music': 2070, 'must': 3587, 'mustn': 3589,
'mustnt': 3588, 'my': 3594, 'myself': 426, 'n': 3596, 'nae': 3597, 'nary': 3597, 'nattered': 278, 'nearly': 2001,
'need': 3601, 'needed': 3602, 'needs': 2475, 'negotiated': 278, 'never': 3605, 'new': 3610, 'next': 3618, 'nixed':
3620, 'no': 3639, 'nobody': 3641, 'nominated': 3643, 'none': 3647, 'noone': 3648, 'noshow': 38, 'not': 3660, 'note':
3662, 'notes': 2392, 'nothing': 2455, 'noticed': 3672, 'now': 3674, 'nt': 3675, 'nudged': 3677, 'occurred': 2480,
'off': 3679, 'offered': 3684, 'office': 2158, 'on': 3688, 'once': 398, 'one': 3690, 'only': 3691, 'onus': 3569,
'opened': 3696, 'opening': 3696, 'opinion': 909, 'ought': 3698, 'our': 3699, 'out': 3701, 'outcome': 1996,
'outstanding': 1960, 'over': 3705, 'overslept': 38, 'owe': 3706, 'owes': 3706, 'packed': 2419, 'painted': 2096,
'paired': 3523, 'palmed': 2781, 'parked': 2826, 'passed': 3761, 'penciled': 3763, 'pencilled': 3763, 'pending': 1960,
'people': 2785, 'pepped': 2249, 'per': 3765, 'perhaps': 22, 'perk': 2190, 'perked': 2247, 'phone': 3568, 'phoned':
3767, 'picked': 3772, 'pinged': 278, 'pitched': 3773, 'place': 2158, 'plan': 1996, 'planned': 3774, 'planning': 3775,
'played': 3778, 'pleaded': 2819, 'plotted': 278, 'ploughed': 3779, 'pointed': 3780, 'pointer': 2444, 'poked': 3783,
'popped': 3784, 'pored': 3785, 'postponed': 3787, 'poured': 2419, 'practiced': 3794, 'practised': 3794, 'praised':
2055, 'prepared': 3796, 'prepped': 3797, 'prepping': 1986, 'presented': 2542, 'press': 3798, 'pressed': 2415,
'promise': 426, 'promised': 3820, 'proofread': 882, 'proposed': 3822, 'provided': 3823, 'pruned': 882, 'psyched':
2249, 'pub': 2158, 'pulled': 3825, 'pushed': 3827, 'put': 3903, 'putting': 3908, 'quarreled': 278, 'quarrelled': 278,
'quick': 3909, 'quote': 3910, 'radio': 3912, 'rained': 432, 'raised': 3914, 'raising': 2253, 'ran': 3933, 'rang':
3934, 're': 3936, 'reached': 3937, 'read': 3960, 'reading': 3961, 'rearranged': 3935, 'reassured': 3965, 'reassuring':
2399, 'rebooked': 3967, 'received': 3969, 'reckoned': 3975, 'reckons': 3987, 'recommendation': 3988, 'recommended':
3992, 'recommends': 3306, 'redid': 882, 'redlines': 2392, 'redrafted': 882, 'refereed': 3995, 'referred': 3999,
'rehearsed': 4003, 'remarks': 2392, 'remember': 4006, 'reminded': 4026, 'reminder': 540, 'reminds': 4027,
'reminisced': 278, 'repaired': 2096, 'repld': 278, 'replied': 278, 'reposted': 3444, 'rescheduled': 4028,
'rescheduling': 38, 'responded': 4029, 'restaurant': 2158, 'restructured': 882, 'returned': 4035, 'review': 4036,
'reviewed': 4038, 'reworded': 882, 'right': 2185, 'ripped': 4039, 'rode': 3366, 'rooted': 4040, 'rooting': 4041,
'roped': 2412, 'round': 4042, 'run': 4043, 's': 4062, 'safest': 2185, 'said': 4101, 'sat': 4109, 'save': 4111,
'saved': 4115, 'saw': 4127, 'saying': 28, 'says': 4128, 'sched': 4129, 'schedd': 4129, 'scheduled': 16, 'schemed':
278, 'schooled': 2215, 'scrapped': 4130, 'screening': 2136, 'scrubbed': 4130, 'scrutinised': 3072, 'scrutinized':
3072, 'seated': 2826, 'see': 4131, 'seeing': 16, 'seen': 4132, 'sending': 4135, 'sent': 4163, 'served': 2419,
'session': 4036, 'set': 4166, 'settled': 4167, 'several': 1938, 'sewing': 2070, 'sez': 908, 'shall': 4168, 'shared':
4178, 'sharing': 4182, 'sharpened': 882, 'she': 3164, 'shelved': 2139, 'shes': 3232, 'shifted': 4183, 'shook': 4184,
'shop': 2158, 'short': 3925, 'should': 4185, 'showed': 4189, 'showing': 4190, 'shown': 4193, 'signed': 2354,
'silence': 2455, 'since': 4194, 'sitting': 4196, 'skedded': 4129, 'skipped': 38, 'skipping': 38, 'skyped': 278,
'slacked': 278, 'slated': 3305, 'slipped': 4197, 'smart': 2185, 'smartest': 2185, 'sms': 2607, 'so': 4200, 'some':
4201, 'somebody': 2785, 'someone': 2785, 'something': 4202, 'soothed': 4167, 'sorted': 4203, 'sparred': 278,
'speaking': 4204, 'spends': 4213, 'spent': 4231, 'spoke': 4235, 'spoken': 278, 'sponsored': 2333, 'spotted': 4236,
'spur': 2190, 'spurred': 2192, 'spurring': 2192, 'squabbled': 278, 'staffed': 4237, 'stance': 909, 'stand': 4238,
'standing': 4240, 'standup': 599, 'started': 2326, 'stayed': 4244, 'steer': 4245, 'steered': 4247, 'stepped': 4249,
'stepping': 4250, 'stewarded': 3520, 'stiffed': 4252, 'still': 4257, 'stood': 4260, 'stopped': 1448, 'store': 2158,
'straight': 4263, 'strikes': 4265, 'strolled': 3366, 'struck': 4265, 'stuck': 4268, 'subbed': 2487, 'suggested': 4269,
'suggestion': 2444, 'suggests': 4271, 'summoned': 2188, 'supported': 2099, 'supposed': 4273, 'swore': 3074, 'take':
4276, 'takeaway': 93, 'taken': 4277, 'talked': 4293, 'talking': 4294, 'task': 540, 'taught': 4299, 'tea': 3095,
'teaching': 4190, 'telephoned': 278, 'telling': 4301, 'tells': 4313, 'text': 2665, 'texted': 4326, 'thank': 4328,
'thanked': 4327, 'that': 4333, 'the': 4336, 'their': 3228, 'then': 2733, 'there': 4338, 'they': 4339, 'theyre': 3232,
'thinking': 4341, 'thinks': 4342, 'this': 4343, 'thought': 4348, 'thoughts': 2392, 'three': 583, 'threw': 4350,
'through': 4353, 'thru': 4353, 'tidied': 4354, 'tip': 4357, 'tipped': 4366, 'tipping': 4367, 'tips': 2444, 'to': 4379,
'todo': 4380, 'together': 1743, 'told': 4504, 'too': 4507, 'took': 4520, 'tore': 4522, 'trained': 4523, 'traipsed':
4524, 'trekked': 4524, 'tried': 4526, 'trimmed': 882, 'try': 2134, 'trying': 2134, 'turns': 4527, 'tutored': 4529,
'tutoring': 1986, 'two': 583, 'umpired': 2397, 'unable': 3652, 'unanswered': 38, 'undertake': 857, 'undertook': 857,
'unpacked': 2096, 'unsent': 38, 'up': 2630, 'upcoming': 16, 'upshot': 1996, 'urged': 4531, 'urges': 1971, 'urging':
2192, 'us': 4532, 've': 4533, 'verdict': 909, 'vetted': 3072, 'view': 909, 'views': 909, 'visit': 3309, 'visited':
278, 'vm': 2052, 'vmail': 2052, 'voicemail': 2052, 'volunteered': 4535, 'volunteering': 4536, 'vouched': 2536,
'vouching': 2536, 'vowed': 3074, 'w': 4545, 'wait': 4546, 'waited': 4549, 'waiting': 4555, 'walked': 4558, 'want':
4559, 'wanted': 4561, 'wants': 2475, 'warned': 4563, 'warns': 2332, 'was': 4570, 'wasn': 4574, 'wasnt': 4575,
'watched': 4580, 'watered': 4581, 'we': 4583, 'went': 4592, 'were': 4593, 'what': 3251, 'whatsapp': 2665,
'whatsapped': 4595, 'when': 4598, 'where': 4599, 'whether': 4601, 'which': 4606, 'while': 398, 'who': 4607, 'whole':
1939, 'whose': 28, 'why': 3251, 'will': 4611, 'wired': 2096, 'wise': 2185, 'wisest': 2185, 'wish': 4613, 'wished':
4626, 'wishing': 4627, 'with': 4629, 'without': 4631, 'won': 4633, 'wonder': 4634, 'wondering': 4635, 'wont': 4636,
'woodwork': 2070, 'worked': 4637, 'working': 4638, 'workshop': 2058, 'would': 4639, 'wouldn': 4642, 'wouldnt': 4641,
'wound': 4644, 'wrangled': 278, 'wriggled': 2349, 'writing': 4645, 'written': 4649, 'wrong': 4650, 'wrote': 4660, 'x':
4661, 'xd': 38, 'xld': 38, 'yes': 4663, 'you': 4665, 'zoom': 3309, 'zoomed': 278}]


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

