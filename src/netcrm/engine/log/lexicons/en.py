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
'edits': ('owed_thing', 'remarks_on', 'works3'), 'educated': ('briefed',), 'elder': ('attribute',), 'eldest':
('attribute',), 'email': ('give1', 'giveinf', 'contact_thing', 'to_do', 'told_by', 'met_over', 'redo'), 'emailed':
('attempt', 'done', 'reach', 'handed'), 'emailing': ('making',), 'emails': ('give3',), 'embrace': ('bid',),
'employee': ('rel',), 'ended': ('verb3',), 'ends': ('verb3',), 'engineer': ('staff',), 'engineers': ('staff',),
'entry': ('work_thing',), 'essay': ('work_thing',), 'essays': ('work_thing',), 'estimate': ('owed_thing',), 'even':
('filler',), 'evening': ('happening_last', 'time_unit'), 'every': ('bid_thing',), 'everybody': ('they',), 'everyone':
('they',), 'everything': ('bid_thing',), 'ex': ('attribute',), 'exam': ('own_affair', 'their_day'), 'example':
('useful',), 'examples': ('useful',), 'exams': ('own_affair', 'their_day'), 'excellent': ('meant_well',), 'exchange':
('their_day',), 'exclude': ('bid',), 'exhibiting': ('doing',), 'exhibition': ('happening',), 'expected': ('verb3',),
'expecting': ('verb3',), 'expects': ('verb3',), 'expired': ('verb3',), 'expires': ('verb3',), 'explained': ('verb3',
'explained'), 'explainer': ('lesson',), 'fabric': ('owed_thing',), 'facebook': ('told_in',), 'facetimed': ('reach',),
'factory': ('staff',), 'failed': ('verb3',), 'fails': ('verb3',), 'fair': ('happening', 'happening_last',
'good_cause'), 'family': ('rel',), 'fantastic': ('meant_well',), 'fashion': ('happening_first',), 'faster':
('bid_thing',), 'father': ('rel', 'staff'), 'fayre': ('happening',), 'fb': ('remarks_on',), 'feared': ('verb3',),
'fears': ('verb3',), 'feast': ('happening',), 'feed': ('to_do', 'told_in'), 'feedback': ('owed_thing', 'view',
'remarks_on'), 'feels': ('says', 'verb3', 'bids'), 'fella': ('rel',), 'felt': ('verb3',), 'fetches': ('works3',),
'fetching': ('doing',), 'fete': ('happening', 'good_cause'), 'fewer': ('bid_thing',), 'fiance': ('rel',), 'figure':
('their_doing',), 'figures': ('owed_thing', 'bids', 'work_thing'), 'file': ('owed_thing',), 'files': ('owed_thing',
'works3'), 'fill': ('their_doing',), 'fills': ('works3',), 'film': ('happening_first',), 'filmed': ('did_free',),
'filming': ('outing', 'doing'), 'finalise': ('to_do',), 'finalize': ('to_do',), 'finally': ('filler',), 'finals':
('their_day',), 'finance': ('staff', 'attribute', 'bid_of'), 'find': ('give1', 'giveinf', 'imperative', 'to_do',
'their_doing', 'redo'), 'finding': ('making',), 'finds': ('verb3', 'give3'), 'fine': ('meant_well',), 'finish':
('give1', 'giveinf', 'redo'), 'finished': ('done',), 'finishes': ('give3',), 'fire': ('giveinf', 'imperative', 'bid'),
'fired': ('verb3',), 'firm': ('rel',), 'firmly': ('plainly',), 'first': ('bid_thing',), 'fishing': ('outing',
'doing'), 'fix': ('give1', 'giveinf', 'helping', 'bid_it', 'to_do', 'redo'), 'fixed': ('did_free',), 'fixes':
('give3',), 'fixing': ('helping', 'making', 'doing'), 'flat': ('own_affair', 'plainly', 'attribute'), 'flatly':
('plainly',), 'flatmate': ('rel',), 'flew': ('verb3',), 'flies': ('verb3',), 'flight': ('their_day',), 'flower':
('happening_first',), 'flowers': ('by_post',), 'flyer': ('work_thing',), 'flying': ('doing',), 'focus': ('giveinf',
'imperative', 'bid'), 'folder': ('useful',), 'food': ('cause',), 'foodbank': ('good_cause',), 'for': ('hello',
'no_event', 'bid_thing'), 'forecast': ('owed_thing', 'bid'), 'forget': ('imperative', 'bid'), 'form': ('owed_thing',),
'forms': ('owed_thing',), 'forum': ('happening',), 'forward': ('give1', 'giveinf', 'to_do', 'redo'), 'forwarded':
('done', 'writes', 'handed'), 'forwards': ('give3',), 'found': ('verb3',), 'founder': ('rel', 'staff'), 'founders':
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
'her': ('them', 'their', 'hello', 'bid_thing'), 'herald': ('told_in',), 'hes': ('they',), 'hesitated': ('verb3',),
'hesitates': ('verb3',), 'highland': ('happening', 'happening_first'), 'hiking': ('outing', 'doing'), 'him': ('them',
'hello', 'bid_thing'), 'hint': ('told_by',), 'hire': ('giveinf', 'imperative', 'bid'), 'hired': ('verb3',), 'hires':
('verb3',), 'hiring': ('good_work',), 'his': ('their', 'hello'), 'hoedown': ('happening',), 'hogmanay':
('happening',), 'hold': ('bid',), 'homeless': ('cause',), 'homework': ('work_thing',), 'hoped': ('verb3',), 'hopes':
('says', 'verb3'), 'horse': ('happening_first',), 'hose': ('lendable',), 'hospice': ('cause', 'good_cause'),
'hospital': ('good_cause',), 'host': ('bid_of',), 'hosted': ('reach', 'to_events'), 'hosting': ('outing', 'doing'),
'hosts': ('verb3',), 'hour': ('time_unit',), 'hours': ('time_unit',), 'house': ('own_affair', 'happening_last'),
'housewarming': ('happening',), 'how': ('hello',), 'hr': ('time_unit', 'attribute'), 'hrs': ('time_unit',), 'huddled':
('in_person',), 'hugged': ('in_person',), 'hunch': ('view',), 'husband': ('rel', 'staff'), 'hustings': ('happening',),
'i': ('i', 'hello'), 'id': ('i',), 'ignore': ('bid',), 'im': ('i',), 'in': ('bid_thing',), 'include': ('bid',),
'incorporate': ('bid',), 'increase': ('bid_of',), 'induction': ('their_day',), 'input': ('view',), 'insert': ('bid',),
'insist': ('bid',), 'insisted': ('verb3', 'bids'), 'insists': ('verb3', 'bids'), 'inspected': ('in_person',),
'inspecting': ('doing',), 'inspection': ('their_day',), 'insta': ('told_in',), 'instagram': ('told_in',),
'instalment': ('owed_thing',), 'insure': ('bid',), 'intern': ('rel',), 'internet': ('told_in',), 'interview':
('their_day',), 'interviewed': ('reach', 'in_person'), 'interviewing': ('outing', 'doing'), 'interviews':
('their_day',), 'into': ('hello',), 'intro': ('give1', 'giveinf', 'lesson'), 'introduce': ('give1', 'giveinf'),
'introduced': ('done', 'verb3'), 'introduces': ('verb3', 'give3'), 'introducing': ('give3',), 'invest': ('bid',),
'invested': ('verb3',), 'investor': ('rel',), 'invests': ('verb3',), 'invite': ('give1', 'giveinf'), 'invited':
('reach',), 'invoice': ('owed_thing', 'bid_of'), 'invoices': ('give3',), 'is': ('hello', 'verb3'), 'isn': ('not',
'verb3'), 'isnt': ('verb3',), 'issues': ('works3',), 'it': ('it', 'hello', 'attribute', 'bid_thing'), 'its': ('it',
'hello'), 'ive': ('i',), 'jack': ('lendable',), 'jacket': ('lendable',), 'jam': ('happening',), 'jazz':
('happening_first',), 'ji': ('filler',), 'joined': ('reach', 'to_events'), 'joins': ('verb3',), 'joked':
('confides',), 'judging': ('outing', 'doing'), 'jumble': ('happening_first',), 'just': ('filler', 'hello'), 'karaoke':
('happening_first',), 'kayak': ('lendable',), 'kayaking': ('doing',), 'keep': ('giveinf', 'imperative', 'bid'),
'keeping': ('making', 'good_work'), 'keeps': ('verb3',), 'keg': ('bid',), 'kept': ('verb3',), 'key': ('owed_thing',),
'keys': ('lendable', 'owed_thing'), 'kid': ('rel',), 'kids': ('rel',), 'kill': ('bid',), 'kinda': ('filler',),
'kindly': ('filler',), 'kitchen': ('good_cause', 'in_person'), 'knew': ('verb3',), 'knitting': ('making',), 'knows':
('verb3',), 'lab': ('in_person',), 'label': ('helping',), 'ladder': ('lendable', 'in_person'), 'lads': ('gossips',
'staff'), 'lady': ('rel', 'staff'), 'lamented': ('confides',), 'landed': ('verb3',), 'landlord': ('rel',), 'lands':
('verb3',), 'laptop': ('lendable',), 'last': ('hello',), 'later': ('bid_thing',), 'laughed': ('verb3',), 'launch':
('giveinf', 'happening', 'happening_first', 'imperative', 'bid'), 'launched': ('verb3',), 'launches': ('verb3',),
'launching': ('doing',), 'lawyer': ('rel', 'staff'), 'layout': ('work_thing',), 'lead': ('by_post', 'bid_of'),
'leaflet': ('work_thing',), 'lease': ('bid_it', 'bid_of'), 'leaves': ('verb3',), 'lecture': ('happening',), 'led':
('led_through',), 'left': ('verb3',), 'legal': ('staff', 'attribute'), 'lend': ('give1', 'giveinf', 'redo'), 'lends':
('give3',), 'lengthen': ('bid',), 'lent': ('done', 'handed'), 'less': ('bid_thing',), 'lesson': ('lesson',),
'lessons': ('lesson',), 'letter': ('owed_thing', 'by_post', 'told_by', 'work_thing'), 'library': ('good_cause',),
'licence': ('own_affair',), 'license': ('bid_it',), 'lift': ('helping',), 'lifted': ('in_person',), 'liked': ('says',
'verb3'), 'likes': ('says', 'verb3'), 'limit': ('bid_it', 'bid_of'), 'line': ('view', 'met_over'), 'link':
('owed_thing', 'useful'), 'linkedin': ('told_in',), 'links': ('useful',), 'list': ('owed_thing', 'useful', 'bid_it'),
'listen': ('bid',), 'lists': ('works3',), 'literally': ('filler',), 'lived': ('verb3',), 'lives': ('verb3',), 'll':
('verb3',), 'load': ('helping',), 'loaded': ('in_person',), 'loading': ('doing',), 'loaned': ('handed',), 'lobby':
('bid',), 'local': ('cause',), 'localise': ('bid',), 'localize': ('bid',), 'locals': ('gossips',), 'lock':
('bid_it',), 'login': ('owed_thing',), 'logo': ('owed_thing', 'work_thing'), 'lol': ('filler',), 'look': ('bid_of',),
'looked': ('verb3', 'did_free'), 'looking': ('verb3',), 'looks': ('verb3',), 'loosen': ('bid',), 'lose': ('bid',),
'loses': ('verb3',), 'lost': ('verb3',), 'lot': ('staff',), 'loved': ('says', 'verb3'), 'lovely': ('meant_well',),
'loves': ('says', 'verb3'), 'lowdown': ('lesson',), 'lower': ('bid',), 'lug': ('helping',), 'lunch': ('a_chat',
'met_over'), 'lunching': ('outing', 'doing'), 'maam': ('filler',), 'madam': ('filler',), 'made': ('done', 'verb3',
'did_free'), 'magazine': ('told_in',), 'magic': ('meant_well',), 'mail': ('give1', 'giveinf', 'told_by', 'redo'),
'mailed': ('attempt', 'done', 'reach', 'handed'), 'mailing': ('making',), 'mails': ('give3',), 'maintains': ('bids',),
'make': ('give1', 'giveinf', 'bid', 'redo'), 'makes': ('verb3', 'give3'), 'making': ('making',), 'man': ('staff',),
'managed': ('verb3',), 'manager': ('rel', 'staff'), 'manages': ('verb3',), 'manning': ('doing',), 'mantra': ('view',
'told_by'), 'manual': ('useful',), 'manuscript': ('work_thing',), 'marathon': ('their_day',), 'marching': ('doing',),
'marked': ('marked_up',), 'market': ('happening_last', 'gossips', 'bid_of'), 'marketing': ('attribute',), 'marking':
('marked_up',), 'markup': ('owed_thing', 'remarks_on'), 'married': ('verb3',), 'marries': ('verb3',), 'marvellous':
('meant_well',), 'massaged': ('did_free',), 'masterclass': ('lesson',), 'match': ('happening',), 'materials':
('useful',), 'may': ('verb3',), 'maybe': ('filler',), 'me': ('me', 'good_work'), 'measure': ('redo', 'bid_of'),
'measurements': ('owed_thing',), 'measures': ('give3',), 'measuring': ('doing',), 'meeting': ('met_over', 'doing'),
'mela': ('happening',), 'memo': ('owed_thing',), 'mend': ('helping',), 'mends': ('works3',), 'mentioned': ('says',
'verb3'), 'mentions': ('says', 'verb3'), 'mentoring': ('helped',), 'menu': ('owed_thing', 'work_thing'), 'merge':
('bid', 'bid_it'), 'message': ('told_by', 'met_over'), 'messaged': ('attempt', 'reach', 'handed'), 'met': ('hello',),
'might': ('verb3',), 'mine': ('in_person',), 'mint': ('told_in',), 'minutes': ('owed_thing',), 'mixer': ('lendable',),
'moan': ('a_chat',), 'moaned': ('confides',), 'moans': ('confides',), 'mobile': ('contact_of',), 'mocking':
('making',), 'mockup': ('owed_thing', 'work_thing'), 'mockups': ('owed_thing', 'work_thing'), 'model': ('owed_thing',
'work_thing', 'bid_of'), 'mom': ('rel',), 'money': ('owed_thing', 'by_post'), 'moneycontrol': ('told_in',), 'monthly':
('bid_thing',), 'more': ('plainly', 'bid_thing'), 'morning': ('time_unit',), 'mortgage': ('bid',), 'mother': ('rel',
'staff'), 'motor': ('happening_first',), 'motto': ('told_by',), 'move': ('helping', 'bid_it'), 'moved': ('verb3',
'helping', 'off_it'), 'moves': ('verb3',), 'movie': ('happening_first',), 'moving': ('verb3', 'helping', 'doing',
'good_work'), 'mower': ('lendable',), 'mum': ('rel', 'staff'), 'museum': ('good_cause',), 'must': ('verb3',),
'muttered': ('confides',), 'mutual': ('gossips',), 'my': ('my', 'hello', 'good_work', 'bid_thing'), 'myself': ('me',),
'n': ('and',), 'name': ('contact_of', 'bid_of'), 'nan': ('rel',), 'narrow': ('bid',), 'nativity': ('happening',),
'natter': ('a_chat',), 'nda': ('owed_thing',), 'need': ('hello', 'no_event'), 'needed': ('verb3',), 'needs': ('hello',
'verb3', 'no_event'), 'negotiate': ('bid',), 'neighbor': ('rel', 'gossips'), 'neighbors': ('gossips',), 'neighbour':
('rel', 'gossips'), 'neighbours': ('gossips',), 'nephew': ('rel',), 'networking': ('happening_first',), 'never':
('not', 'imperative', 'bid'), 'news': ('told_in',), 'newsletter': ('told_in', 'work_thing'), 'next': ('hello',),
'niece': ('rel',), 'night': ('happening_last',), 'nipped': ('passes_by',), 'nite': ('happening_last',), 'nixed':
('off_it',), 'no': ('not', 'bid_thing'), 'not': ('not', 'hello'), 'note': ('told_by',), 'notes': ('owed_thing',
'useful', 'remarks_on'), 'nothing': ('bid_thing',), 'novel': ('work_thing',), 'number': ('owed_thing', 'contact_of'),
'numbers': ('owed_thing', 'work_thing'), 'nursery': ('good_cause',), 'of': ('hello', 'no_event'), 'off':
('bid_thing',), 'offer': ('owed_thing', 'bid_it', 'work_thing', 'bid_of'), 'offered': ('verb3',), 'offers':
('verb3',), 'office': ('gossips', 'staff'), 'ok': ('owed_thing', 'filler', 'meant_well'), 'okay': ('filler',
'meant_well'), 'okays': ('give3',), 'on': ('no_event', 'bid_thing'), 'once': ('plainly',), 'one': ('bid_thing',),
'only': ('filler', 'bid_thing'), 'op': ('their_day',), 'open': ('happening_first', 'bid_it', 'bid_of'), 'opened':
('verb3',), 'opening': ('happening', 'doing'), 'opens': ('verb3',), 'operation': ('own_affair', 'their_day'),
'opinion': ('view',), 'ops': ('attribute',), 'orchard': ('in_person',), 'order': ('give1', 'giveinf', 'redo',
'bid_of'), 'ordering': ('making',), 'orders': ('give3',), 'organise': ('give1', 'giveinf', 'to_do'), 'organised':
('to_events',), 'organises': ('give3',), 'organize': ('give1', 'giveinf', 'to_do'), 'organized': ('to_events',),
'organizes': ('give3',), 'orphanage': ('good_cause',), 'others': ('gossips',), 'our': ('my', 'hello', 'good_work',
'bid_thing'), 'ours': ('in_person',), 'out': ('hello', 'plainly', 'bid_thing'), 'outbid': ('bid',), 'outlined':
('explained',), 'outright': ('plainly',), 'outsource': ('bid',), 'over': ('hello',), 'overcharge': ('bid',),
'overdeliver': ('bid',), 'overview': ('lesson',), 'owe': ('hello',), 'owes': ('hello', 'verb3'), 'owned': ('verb3',),
'owns': ('verb3',), 'pa': ('rel', 'staff'), 'pack': ('owed_thing', 'useful', 'helping'), 'package': ('by_post',),
'packed': ('in_person',), 'packing': ('helping',), 'packs': ('useful',), 'paddling': ('doing',), 'paddock':
('in_person',), 'page': ('work_thing',), 'pageant': ('happening',), 'paid': ('done', 'verb3'), 'paint': ('helping',),
'painted': ('did_free',), 'painting': ('helping', 'outing', 'doing'), 'paints': ('works3',), 'panto': ('happening',),
'pantomime': ('happening',), 'pantry': ('good_cause',), 'paper': ('told_in', 'work_thing'), 'papers': ('told_in',
'gossips', 'work_thing'), 'paperwork': ('owed_thing',), 'parade': ('happening',), 'parcel': ('by_post',), 'parents':
('rel',), 'park': ('happening_first', 'bid', 'bid_it'), 'parked': ('off_it',), 'parkrun': ('happening',), 'part':
('owed_thing',), 'parting': ('told_by',), 'partner': ('rel', 'staff'), 'parts': ('owed_thing',), 'party':
('happening_last',), 'pass': ('give1', 'giveinf'), 'passed': ('done', 'verb3', 'passes_by', 'handed'), 'passes':
('verb3', 'give3'), 'passport': ('own_affair',), 'patent': ('bid_it',), 'pattern': ('useful',), 'patterns':
('useful',), 'pause': ('bid_it',), 'pay': ('give1', 'giveinf', 'to_do', 'redo'), 'payment': ('owed_thing', 'by_post'),
'pays': ('verb3', 'give3'), 'people': ('rel', 'staff', 'bid_thing'), 'per': ('bid_thing',), 'perfect':
('meant_well',), 'performing': ('doing',), 'permit': ('owed_thing',), 'permits': ('owed_thing',), 'person':
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
'set': ('bid_it',), 'setting': ('making',), 'sewed': ('did_free',), 'share': ('give1', 'giveinf', 'to_do', 'redo',
'bid_of'), 'shared': ('done', 'verb3', 'handed'), 'shares': ('verb3', 'give3'), 'sharing': ('give3', 'outing'), 'she':
('they', 'hello'), 'sheet': ('owed_thing', 'useful'), 'shelter': ('good_cause',), 'shelve': ('bid',), 'shelved':
('off_it',), 'shes': ('they',), 'shift': ('helping', 'time_unit'), 'shifted': ('off_it',), 'shifts': ('time_unit',),
'shindig': ('happening',), 'ship': ('giveinf', 'imperative', 'bid', 'to_do', 'bid_of'), 'shipped': ('done',), 'ships':
('give3',), 'shook': ('in_person',), 'shooting': ('doing',), 'shop': ('good_cause',), 'shopping': ('outing', 'doing'),
'shorten': ('bid',), 'shot': ('did_free',), 'should': ('hello', 'verb3', 'no_event'), 'show': ('give1', 'giveinf',
'happening', 'happening_last', 'bid_it', 'redo', 'bid_of'), 'showed': ('reach', 'to_events'), 'showing': ('doing',),
'shut': ('bid',), 'side': ('owed_thing',), 'sifted': ('told_in',), 'sighed': ('confides',), 'sign': ('bid_it',
'to_do', 'redo'), 'signature': ('owed_thing',), 'signed': ('done', 'says', 'verb3'), 'signing': ('outing', 'doing'),
'signs': ('verb3', 'give3', 'works3'), 'simplify': ('bid',), 'simply': ('filler',), 'singing': ('doing',), 'sir':
('filler',), 'sister': ('rel', 'staff'), 'site': ('work_thing',), 'sitting': ('doing',), 'sketch': ('owed_thing',
'work_thing'), 'sketched': ('in_person',), 'sketches': ('owed_thing', 'work_thing'), 'skiing': ('outing', 'doing'),
'skip': ('bid',), 'skyped': ('attempt', 'reach'), 'slack': ('met_over',), 'slacked': ('reach', 'handed'), 'sleep':
('giveinf', 'imperative', 'bid', 'bid_of'), 'sleeping': ('lendable',), 'slides': ('owed_thing', 'work_thing'),
'slipped': ('handed',), 'slot': ('owed_thing',), 'slow': ('bid', 'bid_thing'), 'slowly': ('bid_thing',), 'so': ('and',
'filler'), 'sofa': ('in_person',), 'sold': ('verb3',), 'solicitor': ('rel', 'staff'), 'some': ('det', 'bid_thing'),
'somebody': ('they',), 'someone': ('they',), 'something': ('bid_thing',), 'son': ('rel', 'staff'), 'song':
('work_thing',), 'songs': ('work_thing',), 'sort': ('filler', 'give1', 'giveinf', 'bid_it', 'to_do', 'their_doing',
'redo'), 'sorting': ('making', 'doing'), 'sorts': ('give3',), 'sounded': ('verb3',), 'sounds': ('verb3',), 'soup':
('cause', 'good_cause'), 'sources': ('works3',), 'sourcing': ('making',), 'sow': ('bid',), 'spanner': ('lendable',),
'speaker': ('lendable',), 'speakers': ('lendable',), 'speaking': ('outing', 'doing'), 'speaks': ('verb3',), 'spec':
('owed_thing',), 'specialise': ('bid',), 'specialize': ('bid',), 'specs': ('owed_thing',), 'speech': ('own_affair',
'work_thing'), 'speed': ('bid', 'bid_it'), 'spelled': ('explained',), 'spelt': ('explained',), 'spend': ('bid',),
'spending': ('outing',), 'split': ('bid_it', 'bid_of'), 'sponsored': ('happening_first',), 'sports':
('happening_first',), 'spreadsheet': ('useful', 'work_thing'), 'squeeze': ('bid',), 'squeezed': ('in_person',),
'stack': ('helping',), 'stacked': ('in_person',), 'staff': ('gossips', 'staff', 'bid_thing'), 'staffing': ('doing',),
'stand': ('bid_of',), 'standard': ('told_in',), 'standup': ('met_over',), 'start': ('giveinf', 'imperative', 'bid',
'their_day'), 'started': ('verb3',), 'starter': ('useful',), 'starts': ('verb3',), 'statement': ('owed_thing',
'work_thing'), 'stay': ('giveinf',), 'stayed': ('verb3', 'in_person'), 'staying': ('doing', 'good_work'), 'stays':
('verb3',), 'steer': ('lesson', 'view'), 'steered': ('led_through',), 'stencil': ('useful',), 'stepdaughter':
('rel',), 'stepladder': ('lendable',), 'stepson': ('rel',), 'sternly': ('plainly',), 'stick': ('bid',), 'still':
('filler',), 'stop': ('giveinf', 'imperative', 'bid'), 'stopped': ('reach', 'passes_by'), 'stopping': ('passes_by',),
'storyboard': ('work_thing',), 'straight': ('plainly',), 'straightaway': ('plainly',), 'stretch': ('bid',), 'strike':
('bid',), 'strongly': ('filler',), 'struggles': ('verb3',), 'studio': ('happening_first', 'happening_last'),
'studios': ('happening_last',), 'study': ('bid_of',), 'styled': ('did_free',), 'submit': ('to_do',), 'submits':
('give3',), 'submitted': ('done',), 'suggested': ('verb3', 'bids'), 'suggestion': ('view',), 'suggests': ('verb3',
'bids'), 'suitcase': ('lendable',), 'summary': ('owed_thing',), 'super': ('filler', 'meant_well'), 'supper':
('met_over',), 'supplier': ('staff',), 'supplies': ('works3',), 'supply': ('to_do',), 'support': ('bid_of',),
'supporting': ('helped',), 'surgery': ('own_affair', 'their_day'), 'surprisingly': ('filler',), 'survey':
('owed_thing', 'work_thing'), 'surveying': ('doing',), 'swang': ('passes_by',), 'swap': ('bid',), 'swatches':
('owed_thing',), 'swimming': ('outing', 'doing'), 'switch': ('bid', 'bid_it'), 'swung': ('reach', 'passes_by'),
'syllabus': ('useful',), 'symposium': ('happening',), 'table': ('owed_thing',), 'take': ('view',), 'takes': ('verb3',
'works3'), 'taking': ('doing',), 'talent': ('happening_first',), 'talk': ('giveinf', 'a_chat'), 'talked': ('hello',
'led_through'), 'talking': ('led_through', 'outing'), 'target': ('bid_it', 'bid_of'), 'tasted': ('in_person',),
'tasting': ('happening', 'outing', 'doing'), 'taught': ('did_free',), 'tax': ('own_affair',), 'taxes':
('own_affair',), 'tea': ('a_chat', 'met_over'), 'teaches': ('verb3',), 'teaching': ('helped',), 'team': ('rel',
'gossips', 'staff'), 'teams': ('met_over',), 'tears': ('in_person',), 'tech': ('attribute',), 'techcrunch':
('told_in',), 'tell': ('redo',), 'tells': ('verb3', 'bids'), 'telly': ('told_in',), 'template': ('owed_thing',
'useful'), 'templates': ('useful',), 'tender': ('work_thing',), 'tent': ('lendable',), 'term': ('owed_thing',),
'terrace': ('in_person',), 'terrific': ('meant_well',), 'test': ('giveinf', 'imperative', 'bid_it', 'their_day',
'bid_of'), 'testing': ('doing',), 'tests': ('works3',), 'text': ('give1', 'giveinf', 'told_by', 'met_over',
'work_thing', 'redo'), 'textbook': ('useful',), 'texted': ('attempt', 'says', 'reach', 'handed'), 'texts': ('give3',),
'thanked': ('reach',), 'that': ('it', 'det', 'hello'), 'the': ('det', 'hello', 'bid_thing'), 'theatre':
('good_cause',), 'their': ('their', 'hello'), 'them': ('them', 'hello', 'bid_thing'), 'then': ('and', 'filler',
'hello'), 'there': ('it', 'hello'), 'these': ('det',), 'thesis': ('own_affair', 'work_thing'), 'they': ('they',
'hello'), 'theyd': ('they',), 'theyre': ('they',), 'theyve': ('they',), 'thinking': ('verb3', 'view'), 'thinks':
('says', 'hello', 'verb3', 'bids'), 'third': ('gossips',), 'this': ('it', 'det', 'hello'), 'those': ('det',),
'though': ('filler', 'but'), 'thought': ('says', 'verb3', 'bids'), 'thoughts': ('view', 'remarks_on'), 'three':
('bid_thing',), 'throw': ('bid',), 'tickets': ('owed_thing',), 'tidy': ('helping',), 'tie': ('bid_it',), 'tighten':
('bid',), 'tightened': ('marked_up',), 'tightening': ('marked_up',), 'tiles': ('owed_thing',), 'timeline':
('owed_thing',), 'times': ('told_in',), 'tip': ('lesson', 'view'), 'tips': ('lesson',), 'to': ('hello', 'bid_thing'),
'today': ('hello',), 'together': ('in_person',), 'told': ('bidding', 'hello', 'verb3', 'reach', 'bids', 'told_them'),
'tombola': ('good_cause',), 'tomorrow': ('hello',), 'took': ('verb3', 'reach', 'to_events', 'led_through'), 'tool':
('lendable',), 'toolbox': ('lendable',), 'toolkit': ('useful',), 'tools': ('lendable',), 'totally': ('filler',),
'toured': ('in_person',), 'touring': ('outing', 'doing'), 'tournament': ('happening',), 'toy': ('happening_first',),
'track': ('bid_of',), 'tracker': ('owed_thing', 'useful'), 'trade': ('happening_first', 'bid_of'), 'trademark':
('bid', 'bid_it'), 'trailer': ('lendable',), 'train': ('bid_of',), 'trained': ('briefed',), 'training': ('helped',
'doing'), 'transfer': ('give1', 'giveinf'), 'transferred': ('done',), 'transfers': ('give3',), 'translated':
('did_free',), 'translates': ('works3',), 'translation': ('work_thing',), 'traveling': ('doing',), 'travelled':
('verb3',), 'travelling': ('doing',), 'travels': ('verb3',), 'treated': ('did_free',), 'trekking': ('doing',),
'trial': ('their_day',), 'tribunal': ('their_day',), 'tried': ('attempt', 'verb3'), 'tries': ('verb3',), 'trim':
('bid',), 'triple': ('bid',), 'tripod': ('lendable',), 'trust': ('bid_it',), 'try': ('giveinf', 'imperative', 'bid'),
'trying': ('verb3', 'doing'), 'tuppence': ('told_by',), 'turned': ('verb3', 'to_events'), 'turns': ('verb3',
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
'reminisced': 25, 'started': 33, 'thought': 25, 've': 36, 'was': 34, 'worked': 33, 'worried': 25, 'wrapped': 33},
{'<bid>': 0}, {'^': 38}, {':': 39}, {'': (7, 'waiting')}, {'<until>': 41, 'D': 41}, {'us': 42}, {'here': 42, 'ready':
42, 'with': 43}, {'arrive': 42, 'be': 44, 'come': 42, 'coming': 42, 'follow': 42, 'land': 42}, {'arrive': 42, 'be':
44, 'come': 42, 'coming': 42, 'follow': 42, 'land': 42, 'to': 45}, {'is': 46, 'll': 45, 'should': 45, 'will': 45},
{'<them>': 42, 'N': 42}, {'from': 48}, {'post': 49}, {'the': 50}, {'way': 49}, {'its': 52, 'the': 52}, {'arriving':
49, 'coming': 49, 'due': 49, 'in': 51, 'landing': 49, 'on': 53}, {'<owed_thing>': 47, 'are': 54, 'is': 54, 're': 54,
's': 54}, {'D': 41}, {'D': 41, 'by': 56, 'for': 56, 'in': 56, 'on': 56}, {'<them>': 56, 'N': 56}, {'D': 41, 'before':
41, 'till': 41, 'until': 41}, {'D': 41, 'back': 59, 'before': 41, 'due': 59, 'in': 59, 'ready': 59, 'till': 41,
'until': 41}, {'follow': 57}, {'arrives': 57, 'awaited': 57, 'coming': 57, 'due': 57, 'expected': 57, 'follows': 57,
'from': 58, 'is': 46, 'lands': 57, 'll': 45, 'not': 60, 'off': 58, 'promised': 57, 'should': 45, 'to': 61, 'will':
45}, {'back': 56, 'sent': 56, 'signed': 56}, {'us': 56}, {'arrive': 56, 'be': 63, 'come': 56, 'follow': 56, 'land':
56, 'reach': 64}, {'to': 65}, {'sheet': 66}, {'...': 55, '<owed_thing>': 62, 'agreement': 66, 'answer': 66,
'contract': 66, 'copy': 66, 'decision': 66, 'deck': 66, 'docs': 66, 'documents': 66, 'draft': 66, 'feedback': 66,
'figures': 66, 'invoice': 66, 'list': 66, 'numbers': 66, 'offer': 66, 'order': 66, 'paperwork': 66, 'payment': 66,
'po': 66, 'proposal': 66, 'quote': 66, 'report': 66, 'samples': 66, 'specs': 66, 'term': 67}, {'arrives': 57,
'awaited': 57, 'coming': 57, 'due': 57, 'expected': 57, 'follows': 57, 'lands': 57, 'promised': 57}, {'<owed_thing>':
69}, {'^': 70}, {'<owed_thing>': 69, 'agreement': 66, 'answer': 66, 'contract': 66, 'copy': 66, 'decision': 66,
'deck': 66, 'docs': 66, 'documents': 66, 'draft': 66, 'feedback': 66, 'figures': 66, 'invoice': 66, 'list': 66,
'numbers': 66, 'offer': 66, 'order': 66, 'paperwork': 66, 'payment': 66, 'po': 66, 'proposal': 66, 'quote': 66,
'report': 66, 'samples': 66, 'specs': 66, 'term': 67}, {'^': 72}, {'<view>': 40, '^': 68, 'blood': 71, 'final': 73,
'first': 73, 'full': 71, 'lab': 71, 'new': 71, 'revised': 71, 'second': 71, 'signed': 73, 'test': 71}, {'': (5,
'mine')}, {'<until>': 75}, {'it': 76, 'one': 76, 'that': 76, 'them': 76}, {'^': 77}, {'have': 78}, {'getting': 78},
{'get': 78, 'have': 78, 'receive': 78, 'see': 78}, {'can': 79, 'get': 78, 'gets': 78, 'is': 80, 'll': 81, 's': 80,
'will': 81}, {'^': 0}, {':': 83}, {'...': 84}, {'by': 85, 'on': 85, 'over': 85, 'via': 85}, {'N': 86}, {':': 39,
'from': 87}, {'N': 0}, {'to': 89}, {'<bid>': 0, '<imperative>': 0, 'ask': 89, 'call': 89, 'meet': 89, 'ring': 89,
'see': 89, 'speak': 90, 'talk': 90, 'whatever': 2}, {'^': 91}, {'': (0, 'missed')}, {'<until>': 93, 'D': 93, 'all':
93, 'from': 93, 'till': 93, 'today': 93, 'until': 93, 'with': 93}, {'': (6, 'theirs')}, {'<to_do>': 95}, {'^': 96},
{'to': 97}, {'down': 98, 'due': 98, 'meant': 98, 'supposed': 98}, {'place': 18}, {'mine': 18, 'my': 100, 'our': 100,
'ours': 18, 'us': 18}, {'to': 101}, {'at': 101, 'to': 101}, {'are': 99, 'at': 101, 'is': 99, 'over': 102, 'round':
103, 's': 99, 'to': 101}, {'N': 104}, {'in': 0}, {'it': 106}, {'sure': 0}, {'<bid>': 0, 'ask': 0, 'call': 0, 'get':
107, 'give': 0, 'go': 0, 'leave': 0, 'let': 0, 'make': 108, 'put': 0, 'see': 0, 'take': 0, 'talk': 0, 'think': 0,
'whatever': 0, 'write': 0}, {'^': 109}, {':': 110}, {'...': 111, 'mine': 18, 'my': 100, 'our': 100, 'ours': 18, 'us':
18}, {'...': 111}, {'mind': 22}, {'my': 114}, {'on': 115}, {'...': 116, 'on': 115}, {'been': 117}, {'to': 97, 'with':
93}, {'bed': 93}, {'low': 93, 'up': 93}, {'<until>': 93, 'D': 93, 'all': 93, 'from': 93, 'till': 93, 'today': 93,
'until': 93, 'w': 93, 'with': 93}, {'office': 94}, {'office': 94, 'the': 123}, {'of': 124}, {'weather': 93}, {'the':
126}, {'...': 116, 'abroad': 94, 'away': 94, 'down': 119, 'due': 98, 'in': 120, 'laid': 121, 'meant': 98, 'off': 122,
'on': 115, 'ooo': 94, 'out': 125, 'poorly': 93, 'supposed': 98, 'traveling': 94, 'travelling': 94, 'under': 127},
{'...': 111, 'to': 101}, {'D': 28}, {'are': 130, 'falls': 130, 'is': 130, 's': 130}, {'...': 131}, {'at': 132, 'for':
132, 'in': 132, 'with': 132}, {'<their_day>': 133, 'on': 115}, {'are': 130, 'at': 132, 'falls': 130, 'for': 132, 'in':
132, 'is': 130, 's': 130, 'with': 132}, {'come': 41}, {'awaited': 41, 'due': 41, 'outstanding': 41, 'overdue': 41,
'pending': 41, 'to': 136}, {'awaited': 41, 'due': 41, 'outstanding': 41, 'overdue': 41, 'pending': 41, 'still': 137,
'to': 136}, {'are': 138, 'awaited': 41, 'due': 41, 'is': 138, 'outstanding': 41, 'overdue': 41, 'pending': 41, 's':
138, 'still': 137, 'to': 136}, {'<owed_thing>': 139}, {'...': 17}, {'for': 141, 'out': 141, 'over': 141, 'round': 141,
'to': 141}, {'me': 142, 'us': 142}, {'...': 17, 'a': 141, 'my': 141, 'our': 141, 'the': 141}, {'up': 144}, {'arrange':
144, 'book': 144, 'confirm': 144, 'fix': 144, 'plan': 144, 'propose': 144, 'schedule': 144, 'set': 145, 'suggest':
144}, {'to': 146}, {'touch': 147}, {'in': 148}, {'called': 147, 'emailed': 147, 'got': 149, 'mailed': 147, 'messaged':
147, 'phoned': 147, 'rang': 147, 'texted': 147, 'wrote': 147}, {'<their_day>': 133}, {'...': 151, '<their_day>': 135},
{'...': 151, '<their_day>': 135, 'to': 97}, {'...': 134, '<their_day>': 135, '^': 140, 'abroad': 94, 'asked': 143,
'assistant': 150, 'away': 94, 'been': 117, 'big': 152, 'court': 152, 'down': 119, 'driving': 152, 'due': 153, 'ea':
150, 'eye': 152, 'final': 152, 'first': 152, 'heart': 152, 'hip': 152, 'hospital': 152, 'in': 120, 'invited': 143,
'job': 152, 'knee': 152, 'laid': 121, 'last': 152, 'meant': 98, 'moving': 152, 'new': 152, 'next': 152, 'off': 122,
'office': 150, 'on': 115, 'ooo': 94, 'out': 125, 'pa': 150, 'poorly': 93, 'school': 152, 'second': 152, 'secretary':
150, 'sports': 152, 'start': 152, 'supposed': 98, 'team': 150, 'traveling': 94, 'travelling': 94, 'under': 127}, {'^':
96, 'mine': 18, 'my': 100, 'our': 100, 'ours': 18, 'us': 18}, {'with': 93}, {'...': 116, 'abroad': 94, 'away': 94,
'down': 156, 'in': 120, 'laid': 121, 'off': 122, 'on': 115, 'ooo': 94, 'out': 125, 'poorly': 93, 'traveling': 94,
'travelling': 94, 'under': 127}, {':': 92, 'abroad': 94, 'and': 105, 'are': 99, 'at': 112, 'away': 94, 'by': 113,
'has': 118, 'in': 113, 'is': 128, 'keeps': 117, 'off': 94, 'on': 113, 'ooo': 94, 'out': 125, 'over': 129, 'round':
103, 's': 154, 'to': 155, 'traveling': 94, 'travelling': 94, 'via': 113, 'was': 157}, {'<until>': 75, 'D': 75},
{'<them>': 159, 'N': 159}, {'to': 160}, {'<them>': 76, 'N': 76}, {'across': 161, 'back': 161, 'is': 46, 'll': 45,
'off': 161, 'out': 161, 'over': 161, 'should': 45, 'to': 162, 'will': 45}, {'<them>': 41, 'N': 41}, {'from': 164},
{'by': 164, 'from': 164, 'with': 164}, {'<me>': 56}, {'to': 167}, {'back': 168, 'from': 48, 'out': 168, 'over': 168,
'to': 167}, {'D': 75}, {'<them>': 170}, {'to': 171}, {'across': 172, 'back': 172, 'off': 172, 'on': 172, 'out': 172,
'over': 172}, {'me': 42, 'us': 42}, {'with': 174}, {'to': 174}, {'arrive': 175, 'be': 175, 'come': 176, 'get': 176,
'land': 175, 'reach': 174}, {'arriving': 49, 'awaited': 166, 'coming': 169, 'due': 49, 'going': 173, 'in': 51,
'landing': 49, 'on': 53, 'outstanding': 166, 'pending': 166, 'to': 177}, {'hands': 170, 'inbox': 170, 'letterbox':
170, 'mailbox': 170, 'postbox': 170}, {'<their>': 179}, {'back': 168, 'in': 180, 'out': 168, 'over': 168, 'to': 167},
{'': (7, 'waiting'), 'D': 41}, {'<them>': 182, 'N': 182}, {'by': 164, 'from': 183, 'with': 164}, {'back': 168, 'out':
168, 'over': 168, 'to': 167}, {'from': 183}, {'from': 183, 'to': 160}, {'<until>': 41}, {'<them>': 188, 'N': 188,
'me': 76, 'us': 76}, {'<me>': 56, '<them>': 159, 'N': 159}, {'to': 190}, {'<me>': 56, '<them>': 76, 'N': 76},
{'across': 161, 'back': 191, 'off': 161, 'out': 191, 'over': 191, 'round': 161, 'to': 192, 'up': 161}, {'across': 161,
'back': 161, 'off': 161, 'out': 161, 'over': 161, 'round': 161, 'up': 161}, {'across': 161, 'back': 161, 'off': 161,
'on': 172, 'out': 161, 'over': 161, 'round': 161, 'up': 161}, {'across': 172, 'back': 172, 'off': 172, 'on': 172,
'out': 172, 'over': 172, 'to': 160}, {'across': 161, 'back': 191, 'in': 180, 'off': 196, 'on': 172, 'out': 191,
'over': 191, 'round': 161, 'to': 190, 'up': 161}, {'in': 180}, {'across': 161, 'back': 161, 'off': 161, 'on': 172,
'out': 161, 'over': 161, 'round': 161, 'to': 160, 'up': 161}, {'<their>': 179, 'the': 50}, {'arriving': 49, 'awaited':
166, 'coming': 169, 'due': 49, 'going': 199, 'in': 200, 'landing': 49, 'off': 173, 'on': 53, 'outstanding': 166,
'pending': 166, 'to': 177}, {'desk': 170}, {'<their>': 202}, {'<them>': 170, 'me': 42, 'us': 42}, {'in': 180, 'on':
203, 'with': 204}, {'<me>': 56, 'me': 42, 'us': 42}, {'back': 168, 'out': 168, 'over': 168, 'to': 206}, {'in': 180,
'with': 174}, {'arrive': 175, 'be': 205, 'come': 207, 'get': 176, 'go': 199, 'land': 208, 'reach': 174}, {'D': 41,
'by': 56, 'for': 56, 'from': 183, 'on': 56, 'to': 160}, {'awaited': 166, 'outstanding': 166, 'pending': 166},
{'<until>': 75, 'D': 75, 'end': 159, 'side': 159, 'team': 159}, {'me': 212, 'my': 212, 'our': 212, 'us': 212}, {'at':
213, 'by': 213, 'from': 213}, {'hands': 170, 'inbox': 170, 'letterbox': 170, 'mailbox': 170}, {'<their>': 215},
{'done': 214, 'given': 214, 'in': 216, 'mailed': 214, 'on': 203, 'provided': 214, 'sent': 214, 'shared': 214,
'submitted': 214, 'uploaded': 214, 'with': 204}, {'arrive': 175, 'be': 217, 'come': 176, 'get': 176, 'land': 175,
'reach': 174}, {'<owed_thing>': 163, '<until>': 165, 'are': 178, 'arrives': 181, 'awaited': 184, 'come': 185, 'comes':
185, 'coming': 186, 'due': 187, 'expected': 186, 'from': 189, 'gets': 193, 'getting': 194, 'go': 195, 'goes': 197,
'going': 195, 'hits': 198, 'is': 201, 'lands': 181, 'll': 209, 'outstanding': 166, 'owed': 161, 'owing': 161,
'pending': 166, 'promised': 210, 're': 54, 's': 54, 'shall': 177, 'should': 177, 'still': 211, 'to': 218, 'will':
209}, {'to': 162}, {'drafting': 41, 'finishing': 41, 'preparing': 41, 'printing': 41, 'sending': 41, 'signing': 41},
{'are': 221, 'is': 221, 're': 221, 's': 221}, {'<them>': 56, 'N': 56, 'to': 160}, {'<them>': 159, 'N': 159, 'follow':
57}, {'...': 220, 'across': 161, 'arrives': 57, 'awaited': 57, 'back': 161, 'coming': 57, 'due': 57, 'expected': 57,
'follows': 57, 'from': 58, 'he': 222, 'is': 46, 'lands': 57, 'll': 45, 'not': 60, 'off': 223, 'out': 161, 'over': 161,
'promised': 57, 'she': 222, 'should': 45, 'they': 222, 'to': 224, 'will': 45}, {'...': 161}, {'N': 75}, {'to': 227},
{'promised': 41, 'reckons': 41, 'said': 41, 'says': 41, 'swears': 41}, {'$$': 41, '<they>': 229}, {'<until>': 230,
'D': 230}, {'D': 95}, {'<me>': 232}, {'D': 95, 'to': 233}, {'across': 234, 'back': 234, 'over': 234, 'round': 234},
{'...': 235}, {'<their>': 236, 'it': 236, 'me': 95, 'that': 236, 'the': 236, 'them': 236, 'us': 95}, {'with': 227},
{'<me>': 95, '<them>': 159, 'N': 159}, {'to': 239}, {'across': 161, 'back': 240, 'off': 161, 'out': 161, 'over': 161,
'to': 160}, {'...': 161, 'to': 65}, {'me': 95, 'us': 95}, {'up': 238}, {'back': 228}, {'across': 161, 'back': 161,
'off': 161, 'out': 161, 'over': 161, 'to': 160}, {'<me>': 95}, {'to': 247}, {'back': 248, 'me': 95, 'us': 95}, {'...':
232}, {'me': 250, 'us': 250}, {'know': 95}, {'<me>': 252}, {'out': 228}, {'N': 75, 'arrive': 56, 'be': 63, 'come': 56,
'follow': 56, 'land': 56, 'reach': 64}, {'to': 255}, {'back': 248}, {'...': 219, '<owed_thing>': 225, 'agreement': 66,
'amended': 226, 'answer': 66, 'apologise': 228, 'apologize': 228, 'ask': 227, 'back': 231, 'bringing': 237, 'chase':
227, 'check': 238, 'clean': 226, 'coming': 241, 'congratulate': 227, 'contract': 66, 'copy': 66, 'corrected': 226,
'decision': 66, 'deck': 66, 'docs': 66, 'documents': 66, 'draft': 242, 'drafting': 243, 'dropping': 237, 'emailing':
237, 'feedback': 66, 'figures': 66, 'final': 226, 'finding': 243, 'first': 226, 'follow': 244, 'forwarding': 237,
'full': 226, 'get': 245, 'gets': 246, 'getting': 249, 'giving': 251, 'goes': 246, 'going': 246, 'introduce': 227,
'invite': 227, 'invoice': 66, 'lending': 243, 'letting': 253, 'list': 66, 'making': 251, 'my': 226, 'new': 226,
'numbers': 66, 'offer': 66, 'order': 66, 'our': 226, 'paperwork': 66, 'pay': 227, 'payment': 66, 'ping': 227, 'po':
66, 'posting': 237, 'pricing': 243, 'proper': 226, 'proposal': 66, 'quote': 66, 'quoting': 243, 'reach': 254,
'remind': 227, 'report': 256, 'reporting': 257, 'reverting': 257, 'revised': 226, 'samples': 66, 'send': 227,
'sending': 237, 'showing': 251, 'signed': 226, 'sorting': 243, 'specs': 66, 'tell': 227, 'telling': 251, 'term': 67,
'texting': 243, 'thank': 227, 'updated': 226, 'write': 227, 'writing': 251}, {'is': 46, 'll': 45, 'should': 45, 'to':
162, 'will': 45}, {'<owed_thing>': 259, 'are': 54, 'is': 54, 're': 54, 's': 54}, {'<them>': 76, 'N': 76, 'follow':
57}, {'...': 220, 'arrives': 57, 'awaited': 57, 'coming': 57, 'due': 57, 'expected': 57, 'follows': 57, 'from': 58,
'is': 46, 'lands': 57, 'll': 45, 'not': 60, 'off': 58, 'promised': 57, 'should': 45, 'to': 261, 'will': 45}, {'...':
260, '<owed_thing>': 262, 'agreement': 66, 'answer': 66, 'contract': 66, 'copy': 66, 'decision': 66, 'deck': 66,
'docs': 66, 'documents': 66, 'draft': 66, 'feedback': 66, 'figures': 66, 'invoice': 66, 'list': 66, 'numbers': 66,
'offer': 66, 'order': 66, 'paperwork': 66, 'payment': 66, 'po': 66, 'proposal': 66, 'quote': 66, 'report': 66,
'samples': 66, 'specs': 66, 'term': 67}, {'': (23, 'contact')}, {'N': 264}, {'from': 265}, {'...': 266, 'from': 265},
{'^': 263, 'blood': 71, 'card': 267, 'final': 73, 'first': 73, 'full': 71, 'lab': 71, 'letter': 267, 'new': 71,
'note': 267, 'parcel': 267, 'postcard': 267, 'revised': 71, 'second': 71, 'signed': 73, 'telegram': 267, 'test': 71},
{'of': 83}, {'favour': 269}, {'against': 83, 'for': 83, 'in': 270}, {'against': 83, 'firmly': 271, 'for': 83, 'in':
270, 'strongly': 271}, {'s': 41}, {'<their>': 41, 'N': 273}, {'^': 274}, {'^': 75}, {'<them>': 276, 'N': 276},
{'<did_free>': 14, 'owe': 277}, {'<owed_thing>': 47}, {'...': 279, '<owed_thing>': 262, 'agreement': 66, 'answer': 66,
'contract': 66, 'copy': 66, 'decision': 66, 'deck': 66, 'docs': 66, 'documents': 66, 'draft': 66, 'feedback': 66,
'figures': 66, 'invoice': 66, 'list': 66, 'numbers': 66, 'offer': 66, 'order': 66, 'paperwork': 66, 'payment': 66,
'po': 66, 'proposal': 66, 'quote': 66, 'report': 66, 'samples': 66, 'specs': 66, 'term': 67}, {'^': 280, 'blood': 71,
'final': 73, 'first': 73, 'full': 71, 'lab': 71, 'new': 71, 'revised': 71, 'second': 71, 'signed': 73, 'test': 71},
{'N': 22}, {'about': 282, 'of': 282}, {'card': 267, 'letter': 267, 'note': 267, 'parcel': 267, 'postcard': 267,
'telegram': 267}, {'': (0, 'missed'), 'times': 93}, {'time': 93}, {'again': 93, 'both': 285, 'each': 286, 'every':
286, 'only': 93, 'twice': 93}, {'machine': 287}, {'': (4, 'needs_from_me')}, {'<until>': 289, 'before': 289, 'by':
289, 'until': 289}, {'...': 290}, {'my': 291, 'our': 291}, {'^': 292}, {'<them>': 18, 'N': 18}, {'meet': 294, 'see':
294, 'visit': 294}, {'to': 295}, {'down': 296, 'out': 296, 'over': 296, 'round': 296, 'to': 295, 'up': 296}, {'<det>':
0, '<my>': 0, 'N': 0, 'all': 0, 'in': 0, 'it': 0, 'more': 0, 'off': 0, 'on': 0, 'out': 0, 'them': 0, 'up': 0},
{'<bid>': 0, '<bid_it>': 298}, {'^': 299}, {'^': 299, 'that': 39, 'to': 300}, {'^': 38, 'that': 39, 'to': 39},
{'reckons': 301, 'said': 301, 'says': 301, 'thinks': 302}, {'$$': 93}, {'tone': 304}, {'accounts': 28}, {'all': 306},
{'out': 272}, {'...': 17, 'D': 16, 'later': 16}, {'N': 309}, {'w': 310, 'with': 310}, {'up': 311}, {'^': 0, 'against':
83, 'firmly': 271, 'for': 83, 'in': 270, 'strongly': 271}, {'to': 141, 'w': 141, 'with': 141}, {'away': 314, 'back':
314, 'down': 314, 'out': 314, 'over': 314, 'round': 314, 'to': 141, 'up': 314, 'w': 141, 'with': 141}, {'owe': 277},
{'...': 40, ':': 39}, {'N': 317}, {'from': 318}, {'<them>': 18, 'N': 18, 'away': 314, 'back': 314, 'down': 314, 'out':
314, 'over': 314, 'round': 314, 'to': 141, 'up': 314, 'w': 141, 'with': 141}, {'$$': 93, 'tone': 304}, {'reckons':
302, 'said': 302, 'says': 302, 'thinks': 302}, {'<until>': 289}, {'<owed_thing>': 323}, {'...': 324}, {'^': 325},
{'^': 325, 'a': 326, 'an': 326}, {'...': 323, '<until>': 289}, {'...': 323}, {'...': 324, '<owed_thing>': 328, 'all':
329, 'my': 291, 'our': 291, 'some': 329, 'the': 329, 'those': 329}, {'...': 324, '<owed_thing>': 328}, {'^': 331},
{'^': 330, 'a': 332, 'an': 332}, {'better': 0, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'nuts': 0, 'overpaying':
0, 'right': 0, 'silly': 0, 'stupid': 0, 'too': 0, 'undercharging': 0, 'underpricing': 0, 'wise': 0, 'wrong': 0}, {'^':
334}, {'be': 335}, {'am': 335, 'are': 335, 'd': 336, 'm': 335, 're': 335, 'were': 335, 'would': 336}, {'<i>': 337},
{'<i>': 337, 'that': 338}, {'saying': 28}, {'are': 340, 'say': 28}, {'': (13, 'talk'), 'are': 28, 'got': 28, 'had':
28, 'has': 28, 'is': 28, 'left': 28, 'might': 28, 'quit': 28, 's': 28, 'was': 28, 'were': 28, 'will': 28}, {'are': 28,
'got': 28, 'had': 28, 'has': 28, 'is': 28, 'left': 28, 'might': 28, 'quit': 28, 's': 28, 'was': 28, 'were': 28,
'will': 28}, {'': (13, 'talk'), '<they>': 343}, {'<they>': 342, 'it': 28, 'on': 28, 'that': 344}, {'<they>': 343},
{'<they>': 343, 'that': 346}, {'it': 28}, {'has': 348, 'is': 28}, {'answering': 288, 'answerphone': 287, 'vm': 287,
'voicemail': 287}, {'down': 18, 'in': 18, 'over': 18, 'round': 18, 'up': 18}, {'w': 141, 'with': 141}, {'call': 352,
'meeting': 352}, {'N': 351, 'a': 353, 'breakfast': 352, 'brunch': 352, 'coffee': 352, 'dinner': 352, 'drinks': 352,
'lunch': 352, 'tea': 352}, {'...': 17, 'meet': 294, 'see': 294, 'visit': 294}, {'to': 355, 'w': 141, 'with': 141},
{'away': 314, 'back': 314, 'down': 356, 'out': 356, 'over': 356, 'round': 356, 'to': 355, 'up': 356, 'w': 141, 'with':
141}, {'<verb3>': 28}, {'': (13, 'talk'), 'N': 28}, {'<they>': 28, 'N': 358, 'it': 28, 'on': 28, 'that': 359}, {'':
(13, 'talk'), '<they>': 343, 'N': 28}, {'<they>': 342, 'N': 358, 'it': 28, 'on': 28, 'that': 361}, {'<they>': 28,
'it': 28, 'on': 28, 'that': 28}, {'^': 140}, {'<they>': 22}, {'<they>': 22, 'that': 365}, {'<they>': 28}, {'did': 367,
'does': 367, 'has': 367, 'is': 367, 'was': 367, 'will': 367}, {'hear': 56}, {'^': 369}, {'gather': 28, 'hear': 28,
'll': 370, 'understand': 28}, {'': (15, 'gave:intro')}, {'N': 372}, {'N': 373}, {'off': 304}, {'busy': 304, 'dead':
304, 'engaged': 304, 'switched': 375}, {'busy': 304, 'dead': 304, 'engaged': 304, 'is': 376, 's': 376, 'seems': 28,
'switched': 375, 'was': 376}, {'bringing': 243, 'drafting': 243, 'dropping': 243, 'emailing': 243, 'finding': 243,
'forwarding': 243, 'getting': 243, 'giving': 251, 'lending': 243, 'making': 251, 'posting': 243, 'pricing': 243,
'quoting': 243, 'sending': 243, 'showing': 251, 'sorting': 243, 'telling': 251, 'texting': 243, 'writing': 251}, {'^':
378, 'answering': 288, 'answerphone': 287, 'reckons': 301, 'said': 301, 'says': 301, 'thinks': 302, 'vm': 287,
'voicemail': 287}, {'has': 348}, {'whole': 93}, {'$$': 93, 'again': 93, 'all': 93, 'both': 93, 'each': 93, 'every':
93, 'for': 93, 'still': 93, 'the': 381}, {'again': 93, 'all': 93, 'both': 93, 'each': 93, 'every': 93, 'for': 93,
'still': 93, 'the': 381}, {'busy': 382, 'dead': 382, 'engaged': 382, 'off': 383, 'switched': 375}, {'busy': 382,
'dead': 382, 'engaged': 382, 'is': 384, 'off': 383, 's': 384, 'switched': 375, 'was': 384}, {'like': 28}, {'says':
28}, {'<them>': 18, 'N': 309}, {':': 276}, {'self': 389}, {'to': 390}, {'1': 93}, {'call': 93, 'meeting': 93}, {'up':
93}, {'off': 93}, {'one': 93}, {'to': 396}, {'1': 392, '1on1': 93, 'appointment': 93, 'board': 393, 'breakfast': 93,
'call': 93, 'catch': 394, 'coffee': 93, 'demo': 93, 'dinner': 93, 'interview': 93, 'kick': 395, 'kickoff': 93,
'lunch': 93, 'meeting': 93, 'offsite': 93, 'one': 397, 'party': 93, 'retro': 93, 'review': 93, 'session': 93, 'slot':
93, 'stand': 394, 'standup': 93, 'sync': 93, 'weekly': 93, 'workshop': 93, 'zoom': 93}, {'': (0, 'missed'), '1': 392,
'1on1': 93, 'appointment': 93, 'board': 393, 'breakfast': 93, 'call': 93, 'catch': 394, 'coffee': 93, 'demo': 93,
'dinner': 93, 'interview': 93, 'kick': 395, 'kickoff': 93, 'lunch': 93, 'meeting': 93, 'offsite': 93, 'one': 397,
'party': 93, 'retro': 93, 'review': 93, 'session': 93, 'slot': 93, 'stand': 394, 'standup': 93, 'sync': 93, 'weekly':
93, 'workshop': 93, 'zoom': 93}, {'1': 392, '1on1': 93, 'appointment': 93, 'board': 398, 'breakfast': 93, 'call': 93,
'catch': 394, 'coffee': 93, 'daily': 398, 'demo': 93, 'dinner': 93, 'interview': 93, 'kick': 395, 'kickoff': 93,
'lunch': 93, 'meeting': 93, 'monthly': 398, 'offsite': 93, 'one': 397, 'party': 93, 'quarterly': 398, 'retro': 93,
'review': 93, 'session': 93, 'slot': 93, 'stand': 394, 'standup': 93, 'sync': 93, 'team': 398, 'weekly': 399,
'workshop': 93, 'zoom': 93}, {'s': 400}, {'<their>': 400, 'D': 400, 'N': 401, 'my': 400, 'our': 400, 'the': 400,
'this': 400}, {'touch': 93}, {'in': 403}, {'see': 93}, {'': (0, 'missed'), 'up': 93}, {'base': 93}, {'ask': 93,
'check': 93, 'drop': 93, 'email': 93, 'get': 404, 'give': 93, 'go': 405, 'invite': 93, 'look': 406, 'message': 93,
'phone': 93, 'ping': 93, 'pop': 93, 'reply': 93, 'ring': 93, 'send': 93, 'text': 93, 'thank': 93, 'touch': 407,
'write': 93}, {'really': 408}, {'<owed_thing>': 220}, {'...': 410, '<owed_thing>': 246}, {'into': 28}, {'bought': 28,
'bumped': 412, 'called': 28, 'danced': 28, 'dated': 28, 'goes': 28, 'had': 28, 'has': 28, 'heard': 28, 'knows': 28,
'met': 28, 'played': 28, 'plays': 28, 'ran': 412, 'rang': 28, 'reckons': 28, 'said': 28, 'sat': 28, 'saw': 28, 'says':
28, 'sold': 28, 'spoke': 28, 'talked': 28, 'thinks': 28, 'told': 28, 'visited': 28, 'was': 28, 'went': 28, 'worked':
28, 'works': 28}, {'^': 411, 'accountant': 413, 'aunt': 413, 'boss': 413, 'boyfriend': 413, 'brother': 413,
'colleague': 413, 'cousin': 413, 'dad': 413, 'daughter': 413, 'father': 413, 'flatmate': 413, 'friend': 413,
'girlfriend': 413, 'gran': 413, 'grandmother': 413, 'husband': 413, 'lawyer': 413, 'mom': 413, 'mother': 413, 'mum':
413, 'neighbor': 413, 'neighbour': 413, 'nephew': 413, 'niece': 413, 'partner': 413, 'roommate': 413, 'sister': 413,
'son': 413, 'uncle': 413, 'wife': 413}, {'me': 389}, {'for': 415}, {'...': 324, '<owed_thing>': 328, 'all': 329, 'my':
329, 'our': 329, 'some': 329, 'the': 329, 'those': 329}, {'^': 417, 'a': 332, 'an': 332}, {'of': 275}, {'sign': 419},
{'': (23, 'contact'), '...': 40, ':': 39}, {'N': 421}, {'for': 415, 'from': 422, 'to': 390}, {'s': 93}, {'<their>':
93, 'N': 424}, {'N': 28}, {'from': 425, 'that': 426, 'through': 425, 'via': 425}, {'back': 93, 'in': 403},
{'apologise': 93, 'apologize': 93, 'ask': 93, 'check': 93, 'congratulate': 93, 'drop': 93, 'email': 93, 'get': 428,
'give': 93, 'go': 405, 'invite': 93, 'look': 406, 'message': 93, 'phone': 93, 'ping': 93, 'pop': 93, 'reply': 93,
'ring': 93, 'send': 93, 'text': 93, 'thank': 93, 'touch': 407, 'write': 93}, {'to': 429}, {'<them>': 276}, {'say':
28}, {'N': 358, 'that': 426}, {'to': 408}, {'ought': 434, 'should': 408}, {'better': 0}, {'to': 0}, {'d': 436, 'must':
0, 'need': 437, 'ought': 437, 'should': 0}, {'^': 438}, {'<i>': 439}, {'and': 440}, {'...': 441, '<i>': 337, '^': 299,
'just': 39, 'that': 338, 'to': 300}, {'are': 28}, {'t': 0}, {'<bid>': 0, '<bid_it>': 298, 'always': 0, 'build': 0,
'buy': 0, 'charge': 0, 'cut': 0, 'don': 444, 'dont': 0, 'double': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0,
'keep': 0, 'launch': 0, 'never': 0, 'raise': 0, 'sell': 0, 'ship': 0, 'start': 0, 'stop': 0, 'test': 0, 'try': 0,
'use': 0, 'wait': 0}, {'^': 445}, {'...': 441, '^': 445, 'just': 39, 'to': 446}, {'...': 441, '<i>': 337, '^': 445,
'just': 39, 'that': 338, 'to': 446}, {'later': 16}, {'N': 449}, {'': (13, 'talk'), 'like': 28}, {'reminder': 389},
{'back': 93}, {'apologise': 93, 'apologize': 93, 'ask': 93, 'check': 93, 'congratulate': 93, 'drop': 93, 'email': 93,
'get': 453, 'invite': 93, 'message': 93, 'phone': 93, 'probably': 408, 'really': 408, 'reply': 93, 'send': 93, 'text':
93, 'thank': 93, 'write': 93}, {'hear': 28}, {'i': 455}, {'from': 425, 'through': 425, 'via': 425}, {'of': 164},
{'from': 164, 'off': 164, 'out': 458}, {'...': 459}, {'^': 460}, {'...': 459, '<their>': 41, 'N': 273}, {'<their>':
461, '^': 462, 'a': 461, 'an': 461, 'any': 461, 'my': 461, 'our': 461, 'the': 461}, {'given': 463, 'sent': 463},
{'<their>': 461, '^': 460, 'a': 461, 'an': 461, 'any': 461, 'my': 461, 'our': 461, 'the': 461}, {'up': 463}, {'be':
464, 'collect': 463, 'get': 463, 'have': 465, 'hear': 465, 'pick': 466, 'receive': 463, 'see': 463}, {'after': 275,
'chasing': 275, 'lacking': 275, 'missing': 275, 'no': 420, 'owe': 277, 'short': 419, 'to': 467}, {'to': 350}, {'^':
38, 'just': 39, 'to': 39}, {'is': 28}, {'it': 76}, {'<until>': 75, '^': 472}, {'get': 473, 'have': 473, 'see': 473},
{'could': 474, 'd': 474, 'll': 474, 'will': 474, 'would': 474}, {'<they>': 475}, {'promised': 476, 'said': 476,
'swore': 476}, {'<i>': 477}, {'...': 220, 'across': 161, 'arrives': 57, 'awaited': 57, 'back': 161, 'coming': 57,
'due': 57, 'expected': 57, 'follows': 57, 'from': 58, 'is': 46, 'lands': 57, 'll': 45, 'not': 60, 'off': 223, 'out':
161, 'over': 161, 'promised': 57, 'should': 45, 'to': 224, 'will': 45}, {'...': 260, '<owed_thing>': 479, 'agreement':
66, 'answer': 66, 'contract': 66, 'copy': 66, 'decision': 66, 'deck': 66, 'docs': 66, 'documents': 66, 'draft': 66,
'feedback': 66, 'figures': 66, 'invoice': 66, 'list': 66, 'numbers': 66, 'offer': 66, 'order': 66, 'paperwork': 66,
'payment': 66, 'po': 66, 'proposal': 66, 'quote': 66, 'report': 66, 'samples': 66, 'specs': 66, 'term': 67}, {'^':
480, 'blood': 71, 'buzz': 471, 'final': 73, 'first': 73, 'full': 71, 'lab': 71, 'new': 71, 'revised': 71, 'rumour':
471, 'second': 71, 'signed': 73, 'test': 71, 'word': 471}, {'say': 28, 'to': 97}, {'...': 441, '<i>': 337, 'that':
338}, {'<them>': 75, 'N': 75}, {'forward': 484, 'intro': 484, 'introduce': 484, 'send': 484, 'share': 484}, {'': (12,
'task')}, {'^': 485, 'do': 486}, {'<them>': 93, 'N': 93}, {'of': 488}, {'<them>': 93, 'N': 93, 'hold': 489}, {'to':
488}, {'call': 488, 'catch': 488, 'get': 490, 'hunt': 488, 'nail': 488, 'pin': 488, 'raise': 488, 'reach': 488,
'ring': 488, 'see': 488, 'speak': 491, 'track': 488}, {'to': 492}, {'$$': 93, 'again': 93, 'both': 285, 'each': 286,
'every': 286, 'only': 93, 'twice': 93}, {'against': 83, 'firmly': 271, 'for': 83, 'in': 270, 'strongly': 271,
'thinking': 25}, {'from': 318, 'has': 348, 'is': 28}, {'<bid>': 0, 'go': 0}, {'^': 497}, {'^': 38, 'not': 498}, {'t':
498}, {'to': 467}, {':': 4, '<did_free>': 14, '<i>': 37, '<their>': 74, '<they>': 82, '<view>': 88, 'N': 158, '^':
258, 'a': 268, 'advised': 272, 'after': 275, 'also': 278, 'am': 34, 'an': 281, 'annoyed': 283, 'another': 284,
'answering': 288, 'answerphone': 287, 'anxious': 283, 'argued': 272, 'assembled': 33, 'awaiting': 293, 'awaits': 293,
'away': 297, 'basically': 303, 'been': 34, 'began': 33, 'blood': 71, 'bought': 33, 'busy': 305, 'by': 307, 'came':
308, 'card': 266, 'catching': 312, 'chasing': 275, 'collecting': 294, 'completed': 33, 'counseled': 313, 'counselled':
313, 'curious': 283, 'cycling': 315, 'd': 39, 'definitely': 316, 'dm': 319, 'drafted': 33, 'dreamed': 25, 'dreamt':
25, 'drew': 35, 'driving': 320, 'dropping': 294, 'email': 319, 'engaged': 321, 'essentially': 322, 'excited': 283,
'expect': 327, 'expecting': 333, 'expects': 333, 'feels': 339, 'fetching': 294, 'figures': 339, 'final': 73,
'finished': 33, 'first': 73, 'flying': 315, 'folk': 341, 'from': 318, 'full': 71, 'gather': 345, 'gathered': 347,
'going': 315, 'gossip': 349, 'got': 350, 'have': 36, 'having': 354, 'he': 98, 'heading': 357, 'hear': 360, 'heard':
362, 'hearing': 363, 'her': 364, 'his': 364, 'honestly': 322, 'hope': 366, 'hoping': 366, 'hosting': 294, 'how': 368,
'i': 371, 'intro': 374, 'it': 377, 'jealous': 283, 'just': 379, 'lab': 71, 'lacking': 275, 'legend': 380, 'letter':
266, 'line': 385, 'literally': 322, 'looks': 386, 'm': 34, 'mail': 319, 'market': 387, 'meeting': 388, 'memo': 391,
'message': 319, 'missed': 402, 'missing': 275, 'mused': 25, 'must': 409, 'my': 414, 'nb': 416, 'need': 327, 'needed':
418, 'needs': 333, 'new': 71, 'no': 420, 'note': 423, 'noticed': 427, 'now': 316, 'number': 385, 'off': 357, 'only':
350, 'ordered': 33, 'ought': 430, 'our': 414, 'owe': 431, 'people': 432, 'phone': 385, 'picking': 294, 'planning': 16,
'polished': 33, 'popping': 297, 'postcard': 266, 'practiced': 33, 'practised': 33, 'prayed': 25, 'prepared': 33,
'prepped': 33, 'proud': 283, 'read': 433, 'really': 435, 'reckons': 442, 'remembered': 25, 'reminder': 391,
'reminisced': 25, 'revised': 71, 'rumor': 380, 'rumour': 380, 'rumours': 443, 'said': 447, 'saw': 427, 'says': 448,
'second': 71, 'see': 427, 'seeing': 450, 'seemingly': 28, 'seems': 451, 'self': 452, 'she': 98, 'short': 419,
'should': 454, 'signed': 73, 'simply': 322, 'so': 456, 'sounds': 386, 'spotted': 457, 'started': 33, 'still': 468,
'straight': 469, 'street': 387, 'suggests': 470, 'taking': 294, 'talk': 471, 'test': 71, 'text': 319, 'that': 478,
'the': 481, 'their': 364, 'they': 482, 'thinking': 283, 'thinks': 483, 'thought': 25, 'to': 487, 'traveling': 315,
'travelling': 315, 'trying': 493, 'understand': 347, 've': 36, 'visiting': 450, 'vm': 494, 'voicemail': 494, 'want':
327, 'wanted': 418, 'wants': 333, 'warned': 272, 'was': 495, 'what': 368, 'whatsapp': 319, 'when': 368, 'where': 368,
'which': 478, 'why': 368, 'wish': 366, 'wishing': 366, 'word': 496, 'worked': 33, 'worried': 25, 'would': 499,
'wouldn': 500, 'wouldnt': 498, 'wrapped': 33, 'yet': 501}, {'from': 227}, {'...': 503}, {'get': 504}, {'N': 486},
{'...': 506}, {'you': 507}, {'done': 507}, {'congrats': 507, 'congratulations': 507, 'happy': 507, 'hello': 507, 'hi':
507, 'sorry': 507, 'thank': 508, 'thanks': 507, 'well': 509}, {'^': 505, 'say': 510, 'wish': 510}, {'s': 264},
{'<their>': 264, 'N': 512, 'my': 264, 'our': 264, 'the': 264}, {'^': 5}, {'free': 514}, {'bono': 514}, {'for': 515,
'free': 514, 'help': 514, 'helping': 514, 'pro': 516, 'unpaid': 514}, {'at': 513}, {'at': 513, 'for': 515, 'free':
514, 'help': 514, 'helping': 514, 'in': 513, 'of': 517, 'over': 518, 'pro': 516, 'round': 513, 'unpaid': 514}, {'':
(18, 'gave:mentoring')}, {'^': 520}, {'': (18, 'gave:mentoring'), 'students': 521}, {'^': 522, 'at': 521}, {'for':
515, 'free': 514, 'help': 514, 'helping': 514, 'mentoring': 523, 'pro': 516, 'unpaid': 514, 'volunteering': 514},
{'for': 515, 'free': 514, 'help': 514, 'helping': 514, 'mentoring': 523, 'of': 524, 'pro': 516, 'unpaid': 514,
'volunteering': 514}, {'at': 513, 'for': 515, 'free': 514, 'help': 514, 'helping': 514, 'in': 513, 'mentoring': 523,
'of': 524, 'over': 518, 'pro': 516, 'round': 513, 'unpaid': 514, 'volunteering': 514}, {'calls': 93}, {'at': 513,
'in': 513, 'over': 518, 'round': 513}, {'afternoon': 519, 'day': 519, 'days': 519, 'evening': 519, 'h': 525, 'hour':
526, 'hours': 526, 'hr': 525, 'hrs': 525, 'missed': 527, 'morning': 519, 'week': 528}, {'minute': 304}, {'last': 530},
{'the': 531}, {'me': 304, 'us': 304}, {'$$': 93, 'again': 304, 'at': 532, 'last': 530, 'on': 533}, {'$$': 93, 'again':
304, 'at': 532, 'back': 304, 'last': 530, 'on': 533, 'out': 304}, {'<off_it>': 535}, {'be': 536}, {'to': 537},
{'been': 536}, {'<off_it>': 535, 'been': 536}, {'been': 536, 'being': 536, 'gets': 536, 'got': 536, 'had': 538, 'has':
539, 'is': 536, 's': 540, 'was': 536, 'were': 536}, {'N': 541}, {'<off_it>': 534, 'been': 536, 'being': 536, 'gets':
536, 'got': 536, 'had': 538, 'has': 539, 'is': 536, 's': 540, 'skipped': 93, 'w': 542, 'was': 536, 'were': 536,
'with': 542}, {'1': 543}, {'skipped': 93}, {'': (17, 'gave:knowledge')}, {'^': 546}, {'about': 547, 'in': 547, 'on':
547, 'through': 547}, {'about': 547, 'for': 547, 'in': 547, 'on': 547}, {'...': 548, 'about': 547, 'for': 547, 'in':
547, 'on': 547, 'up': 549}, {'<them>': 550, 'N': 550}, {'<them>': 546, 'N': 546}, {'to': 552}, {'...': 553}, {'for':
552, 'to': 552}, {'...': 555}, {'^': 556}, {'<them>': 547, 'N': 547}, {'<them>': 547, 'N': 547, '^': 554, 'how': 547,
'my': 557, 'our': 557, 'the': 557, 'to': 558, 'what': 547, 'when': 547, 'where': 547, 'which': 547, 'why': 547}, {'':
(20, 'gave:referral')}, {'<them>': 560}, {'to': 561}, {'...': 562}, {'^': 563}, {'of': 564}, {'': (16,
'gave:feedback')}, {'^': 566}, {'^': 566, 'about': 567, 'back': 567, 'on': 567, 'to': 567}, {'^': 560}, {'to': 569},
{'along': 570, 'on': 570, 'over': 570, 'to': 569}, {'card': 571, 'cv': 571, 'details': 571, 'name': 571, 'number':
571, 'portfolio': 571, 'profile': 571, 'resume': 571}, {'for': 569, 'of': 569, 'to': 569}, {'<contact_of>': 560,
'<contact_thing>': 560}, {'^': 574}, {'s': 575}, {'': (19, 'gave:resource')}, {'<useful>': 577}, {'...': 578,
'<useful>': 577}, {'<useful>': 577, 's': 574}, {'...': 580, '<useful>': 577}, {'a': 579, 'an': 579, 'my': 581, 'our':
581, 'some': 579, 'that': 579, 'the': 581, 'this': 579, 'three': 579, 'two': 579}, {'<remarks_on>': 567},
{'<contact_of>': 573, '<contact_thing>': 573, 'few': 583}, {'a': 579, 'an': 579, 'my': 579, 'our': 579, 'some': 579,
'that': 579, 'the': 579, 'this': 579}, {'^': 585}, {'few': 583}, {'<remarks_on>': 567, 'a': 587, 'detailed': 583,
'honest': 583, 'my': 583, 'our': 583, 'some': 583, 'the': 583, 'written': 583}, {'<contact_of>': 573,
'<contact_thing>': 573, '<remarks_on>': 567}, {'a': 579, 'an': 579, 'my': 579, 'our': 579, 'some': 579, 'that': 579,
'the': 579, 'this': 579, 'three': 579, 'two': 579}, {'<contact_of>': 573, '<contact_thing>': 573, '<remarks_on>': 567,
'^': 590, 'a': 584, 'detailed': 583, 'honest': 583, 'my': 589, 'our': 589, 'some': 583, 'the': 589, 'written': 583},
{'<contact_of>': 573, '<contact_thing>': 573, '<remarks_on>': 567, 'N': 576, '^': 582, 'a': 584, 'across': 586,
'back': 588, 'detailed': 583, 'honest': 583, 'my': 589, 'on': 586, 'our': 589, 'over': 591, 'some': 583, 'the': 589,
'written': 583}, {'^': 585, 'across': 586, 'on': 586, 'over': 586}, {'<them>': 577, 'N': 577}, {'to': 594, 'with':
594}, {'<them>': 577}, {'to': 596, 'with': 596}, {'...': 595, 'along': 597, 'on': 597, 'over': 597, 'to': 594, 'with':
594}, {'<useful>': 598}, {'...': 599, '<useful>': 598}, {'...': 595, 'to': 594, 'with': 594}, {'<useful>': 601},
{'...': 602, '<useful>': 601}, {'along': 597, 'on': 597, 'over': 597, 'to': 596, 'with': 596}, {'<useful>': 604},
{'...': 605, '<useful>': 604}, {'a': 600, 'an': 600, 'my': 600, 'our': 600, 'some': 603, 'that': 606, 'the': 600},
{'<remarks_on>': 568}, {'<contact_of>': 565, '<contact_thing>': 565, 'few': 608}, {'a': 603, 'an': 603, 'my': 603,
'our': 603, 'some': 603, 'the': 603}, {'^': 610}, {'^': 566, 'back': 567}, {'<remarks_on>': 612}, {'few': 613},
{'<remarks_on>': 612, 'a': 614, 'detailed': 613, 'honest': 613, 'my': 613, 'some': 613, 'written': 613},
{'<contact_of>': 565, '<contact_thing>': 565}, {'<contact_of>': 565, '<contact_thing>': 565, '^': 610, 'a': 616,
'the': 616}, {'<contact_of>': 565, '<contact_thing>': 565, 'few': 613}, {'<contact_of>': 565, '<contact_thing>': 565,
'<remarks_on>': 612, '^': 610, 'a': 618, 'detailed': 613, 'honest': 613, 'my': 613, 'some': 613, 'the': 616,
'written': 613}, {'<contact_of>': 577, '<contact_thing>': 577, '<useful>': 577}, {'...': 620, '<contact_of>': 577,
'<contact_thing>': 577, '<useful>': 577}, {'a': 621, 'an': 621, 'my': 621, 'our': 621, 'the': 621}, {'^': 622},
{'<them>': 623}, {'<contact_of>': 565, '<contact_thing>': 565, '<remarks_on>': 568, '<their>': 572, '<them>': 592,
'N': 593, '^': 607, 'a': 609, 'across': 611, 'along': 611, 'back': 615, 'detailed': 608, 'honest': 608, 'my': 608,
'off': 611, 'on': 617, 'over': 619, 'round': 611, 'some': 608, 'the': 616, 'to': 624, 'written': 608}, {'...': 75},
{'...': 170, '<them>': 626, 'both': 75}, {'<give1>': 627}, {'also': 316, 'owe': 277, 'still': 316}, {'^': 75, 'with':
276}, {'^': 75, 'off': 630, 'out': 630, 'up': 630, 'with': 276}, {'<them>': 631, 'N': 631}, {'<until>': 75, 'D': 75,
'back': 159}, {'<them>': 633, 'N': 633}, {'answering': 634, 'briefing': 634, 'chasing': 634, 'emailing': 634,
'invoicing': 634, 'mailing': 634, 'paying': 634, 'refunding': 634, 'reimbursing': 634, 'reminding': 634, 'ringing':
634, 'seeing': 634, 'texting': 634, 'updating': 634}, {'<doing>': 18}, {'at': 141, 'down': 141, 'for': 141, 'in': 141,
'on': 141, 'out': 141, 'over': 141, 'to': 141, 'up': 141, 'with': 141}, {'...': 17, 'attend': 141, 'be': 141, 'call':
141, 'collect': 141, 'dine': 141, 'drive': 141, 'fetch': 141, 'fly': 141, 'go': 141, 'have': 141, 'host': 141, 'join':
141, 'lunch': 141, 'meet': 141, 'pick': 141, 'present': 141, 'ring': 141, 'see': 141, 'sit': 141, 'speak': 141,
'take': 141, 'talk': 141, 'visit': 141}, {'at': 141, 'down': 141, 'for': 141, 'in': 141, 'on': 141, 'out': 141,
'over': 141, 'to': 638, 'up': 141, 'with': 141}, {'...': 170}, {'^': 640}, {'<giveinf>': 75}, {'^': 642}, {'for': 643,
'to': 643, 'with': 643}, {'...': 159}, {'^': 645}, {'<them>': 646, 'N': 646, '^': 640}, {'...': 170, '<giveinf>': 75},
{'^': 648}, {'^': 642, 'attend': 141, 'be': 141, 'call': 141, 'collect': 141, 'dine': 141, 'drive': 141, 'fetch': 141,
'fly': 141, 'go': 141, 'have': 141, 'host': 141, 'join': 141, 'lunch': 141, 'meet': 141, 'pick': 141, 'present': 141,
'ring': 141, 'see': 141, 'sit': 141, 'speak': 141, 'take': 141, 'talk': 141, 'visit': 141}, {'for': 649, 'to': 650,
'with': 643}, {'...': 17, '^': 642}, {'': (2, 'plan'), '...': 17}, {'...': 17, '^': 642, 'attend': 141, 'be': 141,
'call': 653, 'collect': 141, 'dine': 141, 'drive': 141, 'fetch': 141, 'fly': 141, 'go': 141, 'have': 653, 'host': 141,
'join': 141, 'lunch': 141, 'meet': 653, 'pick': 141, 'present': 141, 'ring': 141, 'see': 653, 'sit': 141, 'speak':
653, 'take': 141, 'talk': 653, 'visit': 653}, {'at': 141, 'down': 141, 'for': 652, 'in': 141, 'on': 141, 'out': 141,
'over': 141, 'to': 654, 'up': 141, 'with': 652}, {'<them>': 646, 'N': 646, 'together': 141}, {'<them>': 646, 'N':
646}, {'D': 16, 'N': 16}, {'...': 658}, {'<doing>': 659}, {'...': 17, 'be': 660}, {'...': 17, 'at': 141, 'down': 141,
'for': 141, 'in': 141, 'on': 141, 'out': 141, 'over': 141, 'to': 661, 'up': 141, 'with': 141}, {'...': 17, 'at': 141,
'down': 141, 'for': 141, 'in': 141, 'on': 141, 'out': 141, 'over': 141, 'to': 141, 'up': 141, 'with': 141}, {'of':
641}, {'charge': 664}, {'up': 644}, {'for': 643, 'to': 650, 'with': 643}, {'...': 17, 'call': 16, 'have': 16, 'meet':
16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'at': 141, 'down': 141, 'for': 141, 'in': 141, 'on': 141,
'out': 141, 'over': 141, 'to': 668, 'up': 141, 'with': 141}, {'for': 649, 'to': 643, 'with': 643}, {'hook': 670},
{'the': 671}, {'...': 17, '^': 640}, {'for': 641}, {'in': 644}, {'attend': 141, 'be': 141, 'call': 141, 'collect':
141, 'dine': 141, 'drive': 141, 'fetch': 141, 'fly': 141, 'go': 141, 'have': 141, 'host': 141, 'join': 141, 'lunch':
141, 'meet': 141, 'pick': 141, 'present': 141, 'ring': 141, 'see': 141, 'sit': 141, 'speak': 141, 'take': 141, 'talk':
141, 'visit': 141}, {'to': 676}, {'^': 41}, {'on': 678}, {'waiting': 679}, {'...': 17, '<them>': 646, 'N': 646, '^':
640}, {'...': 17, 'to': 492}, {'orders': 644}, {'<doing>': 18, '<making>': 632, '<outing>': 141, '^': 635, 'all': 636,
'attending': 141, 'away': 637, 'booked': 639, 'booking': 641, 'both': 636, 'bound': 644, 'bringing': 647, 'calling':
641, 'catching': 141, 'celebrating': 141, 'charged': 644, 'chasing': 641, 'collecting': 641, 'cooking': 141,
'delivering': 641, 'doing': 141, 'down': 651, 'drafting': 641, 'driving': 141, 'dropping': 647, 'due': 655,
'emailing': 641, 'finishing': 641, 'flying': 141, 'getting': 656, 'giving': 657, 'going': 662, 'handling': 641,
'having': 141, 'heading': 663, 'hosting': 141, 'in': 665, 'introducing': 641, 'left': 644, 'lending': 657, 'lined':
666, 'mailing': 641, 'making': 641, 'meant': 667, 'measuring': 641, 'meeting': 141, 'obliged': 644, 'off': 669, 'on':
672, 'ordering': 641, 'out': 637, 'paying': 641, 'picking': 673, 'planning': 16, 'playing': 141, 'posting': 641,
'presenting': 141, 'printing': 641, 'responsible': 674, 'ringing': 641, 'roped': 675, 'running': 141, 'seeing': 141,
'sending': 647, 'set': 677, 'sharing': 641, 'showing': 141, 'signed': 666, 'speaking': 141, 'still': 680, 'supposed':
677, 'taking': 681, 'tasked': 644, 'texting': 641, 'to': 676, 'traveling': 141, 'travelling': 141, 'trying': 682,
'under': 683, 'visiting': 141, 'watching': 141, 'writing': 641}, {'<doing>': 18, '<outing>': 141, 'all': 636, 'away':
637, 'booked': 637, 'both': 636, 'due': 637, 'going': 637, 'heading': 637, 'off': 637, 'out': 637}, {'<doing>': 18,
'<outing>': 141, 'all': 636, 'away': 637, 'booked': 637, 'both': 636, 'due': 663, 'going': 637, 'having': 141,
'heading': 637, 'meeting': 141, 'off': 663, 'out': 637}, {'at': 141, 'for': 141, 'in': 141, 'on': 141, 'to': 141},
{'box': 687, 'place': 687, 'spot': 687, 'table': 687}, {'a': 688, 'passes': 687, 'places': 687, 'seats': 687,
'spaces': 687, 'spots': 687, 'tickets': 687}, {'...': 17, 'a': 688, 'passes': 687, 'places': 687, 'seats': 687,
'spaces': 687, 'spots': 687, 'tickets': 687}, {'...': 17, 'a': 688, 'got': 690, 'passes': 687, 'places': 687, 'seats':
687, 'spaces': 687, 'spots': 687, 'tickets': 687}, {'<doing>': 18, 'all': 636, 'both': 636}, {'a': 688, 'got': 690,
'passes': 687, 'places': 687, 'seats': 687, 'spaces': 687, 'spots': 687, 'tickets': 687}, {'am': 685, 'are': 686,
'fly': 141, 'got': 689, 'has': 689, 'have': 691, 'is': 692, 'm': 685, 'meet': 141, 're': 685, 'travel': 141, 've':
693}, {'N': 694}, {'together': 141}, {'<doing>': 18, '<making>': 632, '<outing>': 141, '^': 635, 'all': 636,
'attending': 141, 'away': 637, 'booked': 639, 'booking': 641, 'both': 636, 'bound': 644, 'bringing': 641, 'calling':
641, 'catching': 141, 'celebrating': 141, 'charged': 644, 'chasing': 641, 'collecting': 641, 'cooking': 141,
'delivering': 641, 'doing': 141, 'down': 651, 'drafting': 641, 'driving': 141, 'dropping': 641, 'due': 655,
'emailing': 641, 'finishing': 641, 'flying': 141, 'getting': 696, 'going': 662, 'handling': 641, 'having': 141,
'heading': 663, 'hosting': 141, 'in': 665, 'introducing': 641, 'left': 644, 'lined': 666, 'mailing': 641, 'making':
641, 'meant': 667, 'measuring': 641, 'meeting': 141, 'obliged': 644, 'off': 669, 'on': 672, 'ordering': 641, 'out':
637, 'paying': 641, 'picking': 673, 'planning': 16, 'playing': 141, 'posting': 641, 'presenting': 141, 'printing':
641, 'responsible': 674, 'ringing': 641, 'roped': 675, 'running': 141, 'seeing': 141, 'sending': 641, 'set': 677,
'sharing': 641, 'showing': 141, 'signed': 666, 'speaking': 141, 'supposed': 677, 'taking': 673, 'tasked': 644,
'texting': 641, 'to': 676, 'traveling': 141, 'travelling': 141, 'trying': 141, 'under': 683, 'visiting': 141,
'watching': 141, 'writing': 641}, {'there': 304}, {'attend': 304, 'be': 698, 'come': 304, 'go': 304}, {'t': 699},
{'not': 699}, {'for': 171}, {'across': 172, 'back': 172, 'done': 702, 'off': 172, 'over': 172, 'ready': 702, 'to':
171, 'w': 171, 'with': 171}, {'...': 703}, {'^': 704}, {'get': 705, 'have': 705, 'mentioned': 28, 'met': 28, 'missed':
402, 'offered': 28, 'promised': 28, 'said': 28, 'seen': 28, 'sent': 28, 'told': 28}, {'': (0, 'missed'), '$$': 93},
{'attend': 707, 'be': 698, 'call': 93, 'come': 304, 'go': 707, 'meet': 93, 'reach': 93, 'see': 93, 'speak': 93,
'talk': 93, 'visit': 93}, {'also': 316, 'not': 708, 'owe': 277, 'still': 316}, {'attend': 707, 'be': 698, 'call': 93,
'come': 304, 'go': 707, 'happen': 93, 'meet': 93, 'see': 93, 'speak': 93, 'talk': 93, 'visit': 93}, {'t': 710},
{'attend': 707, 'be': 698, 'call': 93, 'come': 304, 'go': 707, 'meet': 93, 'see': 93, 'speak': 93, 'talk': 93,
'visit': 93}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16}, {'to': 713},
{'how': 547}, {'$$': 93, 'trying': 304, 'waiting': 304}, {'up': 716}, {'N': 141}, {'N': 141, 'to': 718, 'with': 718},
{'mentioned': 28, 'met': 28, 'missed': 402, 'offered': 28, 'promised': 28, 'said': 28, 'seen': 28, 'sent': 28, 'told':
28}, {'1': 18}, {'D': 16, 'again': 17, 'next': 17}, {'up': 18}, {'one': 18}, {'to': 724}, {'call': 18}, {'1': 721,
'appointment': 18, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 723, 'chat': 18, 'coffee': 18, 'date': 18,
'demo': 18, 'dinner': 18, 'drinks': 18, 'follow': 723, 'interview': 18, 'lunch': 18, 'meeting': 18, 'mtg': 18, 'one':
725, 'phone': 726, 'session': 18, 'supper': 18, 'sync': 18, 'tea': 18, 'video': 726, 'workshop': 18, 'zoom': 18},
{'...': 17, '1': 721, 'D': 16, 'appointment': 18, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 723, 'chat': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'follow': 723, 'interview': 18, 'lunch': 18,
'meeting': 18, 'mtg': 18, 'one': 725, 'phone': 726, 'session': 18, 'supper': 18, 'sync': 18, 'tea': 18, 'video': 726,
'workshop': 18, 'zoom': 18}, {'up': 728}, {'1': 721, 'another': 727, 'appointment': 18, 'board': 727, 'box': 687,
'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 723, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner':
18, 'drinks': 18, 'final': 727, 'first': 727, 'follow': 729, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly':
727, 'mtg': 18, 'one': 725, 'phone': 726, 'place': 687, 'quick': 727, 'second': 727, 'session': 18, 'short': 727,
'spot': 687, 'supper': 18, 'sync': 18, 'table': 687, 'tea': 18, 'team': 727, 'video': 726, 'weekly': 727, 'workshop':
18, 'zoom': 18}, {'1': 721, 'another': 727, 'appointment': 18, 'board': 727, 'breakfast': 18, 'brunch': 18, 'call':
18, 'catch': 723, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 727, 'first':
727, 'follow': 729, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 727, 'mtg': 18, 'one': 725, 'phone': 726,
'quick': 727, 'second': 727, 'session': 18, 'short': 727, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 727, 'video':
726, 'weekly': 727, 'workshop': 18, 'zoom': 18}, {'to': 276}, {'N': 18}, {'meet': 733, 'see': 733, 'visit': 733},
{'1': 721, 'a': 730, 'an': 731, 'another': 727, 'appointment': 18, 'board': 727, 'breakfast': 18, 'brunch': 18,
'call': 18, 'catch': 723, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 727,
'first': 727, 'follow': 729, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 727, 'mtg': 18, 'my': 731, 'one':
725, 'our': 731, 'passes': 687, 'phone': 726, 'places': 687, 'quick': 727, 'seats': 687, 'second': 727, 'session': 18,
'short': 727, 'spaces': 687, 'spots': 687, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 727, 'the': 731, 'tickets':
687, 'to': 734, 'video': 726, 'weekly': 727, 'workshop': 18, 'zoom': 18}, {'yes': 732}, {'on': 276}, {'1': 721, 'N':
722, 'a': 730, 'an': 731, 'another': 727, 'appointment': 18, 'arranged': 732, 'board': 727, 'breakfast': 18, 'brunch':
18, 'call': 18, 'catch': 723, 'chat': 18, 'coffee': 18, 'committed': 732, 'consented': 732, 'contracted': 732, 'date':
18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 727, 'first': 727, 'follow': 729, 'got': 735, 'interview': 18,
'lunch': 18, 'meeting': 18, 'missed': 402, 'monthly': 727, 'mtg': 18, 'my': 731, 'offered': 732, 'one': 725, 'our':
731, 'passes': 687, 'phone': 726, 'places': 687, 'pledged': 732, 'quick': 727, 'said': 736, 'seats': 687, 'second':
727, 'session': 18, 'short': 727, 'spaces': 687, 'spots': 687, 'supper': 18, 'sworn': 732, 'sync': 18, 'taken': 737,
'tea': 18, 'team': 727, 'the': 731, 'tickets': 687, 'to': 734, 'took': 737, 'undertaken': 732, 'video': 726,
'volunteered': 732, 'vowed': 732, 'weekly': 727, 'workshop': 18, 'zoom': 18}, {'N': 722}, {'attending': 141,
'booking': 641, 'catching': 141, 'celebrating': 141, 'chasing': 641, 'collecting': 641, 'cooking': 141, 'delivering':
641, 'doing': 141, 'drafting': 641, 'driving': 141, 'emailing': 641, 'finishing': 641, 'flying': 141, 'getting': 696,
'going': 141, 'having': 141, 'heading': 141, 'hosting': 141, 'mailing': 641, 'measuring': 641, 'meeting': 141,
'ordering': 641, 'picking': 673, 'playing': 141, 'posting': 641, 'presenting': 141, 'printing': 641, 'ringing': 641,
'running': 141, 'seeing': 141, 'showing': 141, 'speaking': 141, 'taking': 141, 'texting': 641, 'traveling': 141,
'travelling': 141, 'trying': 141, 'visiting': 141, 'watching': 141}, {'<doing>': 659, 'at': 141, 'back': 141, 'in':
141, 'over': 141, 'with': 141}, {'up': 141}, {'down': 141}, {'accompany': 141, 'attend': 141, 'be': 741, 'breakfast':
141, 'catch': 742, 'dine': 141, 'fly': 141, 'get': 705, 'have': 705, 'interview': 141, 'lunch': 141, 'meet': 141,
'see': 141, 'sit': 743, 'travel': 141, 'visit': 141}, {'...': 17, 'D': 16, 'again': 17, 'next': 17}, {'N': 745, 'to':
718, 'with': 718}, {'to': 734}, {'reply': 93}, {'answer': 93}, {'a': 748, 'an': 749, 'past': 93, 'there': 93,
'through': 93}, {'it': 93}, {'got': 750, 'made': 751}, {'course': 629}, {'ask': 93, 'check': 93, 'drop': 93, 'email':
93, 'get': 404, 'give': 93, 'go': 405, 'have': 93, 'invite': 93, 'look': 406, 'message': 93, 'phone': 93, 'ping': 93,
'pop': 93, 'reply': 93, 'ring': 93, 'send': 93, 'text': 93, 'thank': 93, 'touch': 407, 'write': 93}, {'to': 754},
{'...': 170, 'D': 75}, {'^': 756}, {'get': 757, 'have': 757, 'receive': 757, 'see': 757}, {'to': 758}, {'able': 759},
{'be': 760, 'get': 757, 'have': 757, 'receive': 757, 'see': 757}, {'can': 758, 'could': 758, 'd': 758, 'll': 761,
'will': 758, 'would': 758}, {'<they>': 762}, {'<they>': 762, 'that': 763}, {'...': 159, 'D': 75}, {'^': 765}, {'get':
766, 'have': 766, 'receive': 757, 'see': 766}, {'be': 760, 'get': 766, 'have': 766, 'receive': 757, 'see': 766},
{'can': 758, 'could': 767, 'd': 767, 'll': 768, 'will': 767, 'would': 767}, {'<them>': 764, '<they>': 769, 'N': 764,
'that': 763}, {'internet': 93, 'news': 93, 'paper': 93, 'radio': 93, 'tv': 93}, {'the': 771}, {'on': 93}, {'in': 772,
'it': 773, 'on': 772}, {'to': 93}, {'': (0, 'missed'), 'ask': 93, 'check': 93, 'drop': 93, 'email': 93, 'get': 404,
'give': 93, 'go': 405, 'invite': 93, 'look': 406, 'message': 93, 'phone': 93, 'ping': 93, 'pop': 93, 'reply': 93,
'ring': 93, 'send': 93, 'text': 93, 'thank': 93, 'touch': 407, 'write': 93}, {'to': 776}, {'also': 316, 'have': 775,
'must': 93, 'need': 775, 'ought': 777, 'owe': 277, 'should': 776, 'still': 316}, {'<bid>': 28, '<bid_of>': 28},
{'<i>': 28, '<they>': 762}, {'<i>': 28, '<they>': 769, '^': 779, 'that': 780}, {'^': 779}, {'accompany': 141,
'attend': 141, 'be': 741, 'breakfast': 141, 'catch': 742, 'dine': 141, 'fly': 141, 'interview': 141, 'lunch': 141,
'meet': 141, 'see': 141, 'sit': 743, 'travel': 141, 'visit': 141}, {'been': 93, 'called': 93, 'gone': 93, 'met': 93,
'phoned': 93, 'replied': 93, 'rung': 93, 'seen': 93, 'visited': 93, 'written': 93}, {'have': 784, 'probably': 408,
'really': 408}, {'...': 76}, {'^': 786}, {'get': 787, 'have': 787, 'see': 787}, {'could': 788, 'd': 788, 'll': 788,
'will': 788, 'would': 788}, {'<they>': 789}, {'<i>': 28}, {'<i>': 28, 'that': 791}, {'<they>': 762, '^': 779, 'that':
763}, {'<them>': 781, 'N': 793}, {'<giveinf>': 276, '^': 75}, {'to': 795}, {'trying': 493}, {'1': 721, 'a': 730, 'an':
731, 'another': 727, 'appointment': 18, 'arranged': 732, 'been': 797, 'board': 727, 'breakfast': 18, 'brunch': 18,
'call': 18, 'catch': 723, 'chat': 18, 'coffee': 18, 'committed': 732, 'consented': 732, 'contracted': 732, 'date': 18,
'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 727, 'first': 727, 'follow': 729, 'got': 735, 'interview': 18,
'lunch': 18, 'meeting': 18, 'missed': 402, 'monthly': 727, 'mtg': 18, 'my': 731, 'offered': 732, 'one': 725, 'our':
731, 'passes': 687, 'phone': 726, 'places': 687, 'pledged': 732, 'quick': 727, 'said': 736, 'seats': 687, 'second':
727, 'session': 18, 'short': 727, 'spaces': 687, 'spots': 687, 'supper': 18, 'sworn': 732, 'sync': 18, 'taken': 737,
'tea': 18, 'team': 727, 'the': 731, 'tickets': 687, 'to': 734, 'took': 737, 'undertaken': 732, 'video': 726,
'volunteered': 732, 'vowed': 732, 'weekly': 727, 'workshop': 18, 'zoom': 18}, {'': (23, 'contact'), 'N': 512, 'hers':
264, 'his': 264, 'theirs': 264}, {'home': 93}, {'list': 93}, {'the': 801}, {'asked': 93, 'at': 800, 'in': 93,
'included': 93, 'invited': 93, 'on': 802, 'there': 93, 'told': 93}, {'at': 799, 'by': 264, 'due': 714, 'not': 803,
'off': 714, 'planning': 16, 'with': 264}, {'t': 803}, {'get': 705, 'have': 705}, {'^': 628, 'also': 629, 'am': 684,
'and': 695, 'are': 697, 'can': 700, 'cannot': 699, 'cant': 699, 'certainly': 629, 'could': 701, 'couldn': 700,
'couldnt': 699, 'd': 706, 'did': 709, 'didn': 711, 'didnt': 712, 'do': 629, 'due': 714, 'explained': 715, 'gave': 717,
'go': 719, 'got': 689, 'had': 720, 'has': 689, 'have': 738, 'host': 739, 'im': 740, 'is': 692, 'll': 744, 'm': 684,
'meet': 746, 'missed': 402, 'must': 409, 'need': 747, 'never': 752, 'not': 752, 'of': 753, 'off': 714, 'ought': 755,
'promised': 770, 're': 697, 'read': 774, 'really': 778, 'said': 781, 'saw': 774, 'say': 782, 'see': 746, 'shall': 783,
'should': 785, 'still': 629, 'sure': 629, 'swore': 790, 'taken': 737, 'thought': 792, 'told': 794, 'took': 737,
'undertake': 796, 'undertook': 796, 've': 798, 'visit': 746, 'was': 804, 'wasn': 805, 'wasnt': 803, 'were': 804,
'weren': 805, 'werent': 803, 'will': 744, 'would': 806, 'yet': 629}, {'through': 547, 'thru': 547}, {'all': 808,
'right': 808, 'through': 547, 'thru': 547}, {'<them>': 809, 'N': 809}, {'<work_thing>': 566}, {'^': 811}, {'': (16,
'gave:feedback'), '<work_thing>': 566}, {'...': 812, '^': 813}, {'s': 814}, {'<them>': 566, 'N': 566}, {'for': 816},
{'...': 817}, {'s': 567}, {'<their>': 567, 'N': 819}, {'<their>': 567, 'N': 819, '^': 818}, {'<their>': 814, 'N': 815,
'^': 818, 'on': 820, 'over': 821, 'through': 821, 'up': 821}, {'<me>': 95, '<until>': 95}, {'...': 823}, {'checking':
824, 'drafting': 824, 'emailing': 824, 'mailing': 824, 'posting': 824, 'preparing': 824, 'pricing': 824, 'sending':
824, 'signing': 824}, {'<me>': 95, 'back': 95}, {'<give1>': 95, '<redo>': 95, 'come': 826, 'get': 826, 'let': 826},
{'^': 827}, {'to': 828}, {'^': 825, 'going': 829, 'to': 828}, {'<until>': 95}, {'...': 831}, {'agree': 832, 'approve':
832, 'check': 832, 'clear': 832, 'confirm': 832, 'look': 832, 'okay': 832, 'pay': 832, 'release': 832, 'review': 832,
'sign': 832}, {'^': 833}, {'to': 834}, {'are': 830, 'has': 835, 'have': 835, 'is': 830, 'll': 828, 'need': 835,
'needs': 835, 's': 830, 'shall': 828, 'will': 828}, {'<bid>': 0, 'ask': 0, 'go': 0, 'take': 0}, {'^': 837}, {':':
838}, {'...': 839, ':': 838}, {'ask': 0, 'go': 0, 'take': 0}, {'^': 841}, {':': 842}, {'...': 843, ':': 842},
{'<staff>': 836, '<told_by>': 840, '<view>': 844}, {'<bid_thing>': 0}, {'<bid>': 0, '<bid_of>': 846}, {'^': 847},
{':': 848}, {'^': 847, 'to': 848}, {'...': 849, ':': 848, '^': 847, 'is': 850, 's': 850, 'to': 848, 'was': 850},
{'cents': 851}, {'can': 0, 'could': 0, 'd': 436, 'have': 437, 'must': 0, 'need': 437, 'ought': 437, 'shd': 0,
'should': 0, 'shouldn': 444, 'shouldnt': 0}, {'^': 853}, {'<bid>': 0, '<bid_of>': 846, 'ask': 0, 'can': 0, 'could': 0,
'd': 436, 'go': 0, 'have': 437, 'must': 0, 'need': 437, 'ought': 437, 'shd': 0, 'should': 0, 'shouldn': 444,
'shouldnt': 0, 'take': 0}, {'<i>': 854, '^': 855}, {':': 856}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 846, 'ask':
0, 'can': 0, 'could': 0, 'd': 436, 'go': 0, 'have': 437, 'must': 0, 'need': 437, 'ought': 437, 'shd': 0, 'should': 0,
'shouldn': 444, 'shouldnt': 0, 'take': 0}, {'<i>': 854, '^': 858}, {'nutshell': 84}, {'...': 84, 'a': 860, 'short':
84}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 846}, {'<i>': 854, '^': 0}, {'^': 862}, {'<i>': 854, '^': 862,
'clear': 83, 'simple': 83, 'that': 863, 'to': 864}, {'<i>': 854}, {'<i>': 854, '^': 847, 'that': 866, 'to': 848},
{'...': 857, ':': 859, '<i>': 854, '^': 847, 'about': 85, 'at': 85, 'basically': 84, 'in': 861, 'is': 865, 'on': 85,
'over': 85, 're': 85, 's': 867, 'that': 866, 'to': 848, 'was': 865}, {'^': 0, 'that': 83, 'to': 83}, {'^': 0, 'is':
869, 's': 869, 'that': 83, 'to': 83, 'was': 869}, {'feeling': 851}, {'...': 849, ':': 848}, {'take': 872}, {'orth':
872}, {'cents': 851, 'pence': 872, 'penn': 874}, {'...': 845, '2': 852, '2c': 851, '<staff>': 836, '<told_by>': 840,
'<view>': 868, 'advice': 870, 'counsel': 870, 'gut': 871, 'hot': 873, 'recommendation': 870, 'suggestion': 870, 'tip':
870, 'tuppence': 872, 'two': 875, 'view': 870}, {'cleaning': 5, 'clearing': 5, 'digging': 5, 'moving': 5, 'packing':
5, 'painting': 5, 'unloading': 5}, {'^': 877}, {'hand': 878}, {'a': 879, 'an': 879, 'hand': 878}, {'...': 880},
{'afford': 0}, {'t': 882}, {'can': 883, 'cannot': 882, 'mustn': 444, 'mustnt': 0, 'oughtn': 444, 'oughtnt': 0, 'want':
437}, {'better': 0, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'wise': 0}, {'be': 885, 'best': 0, 'better': 0,
'do': 436}, {'^': 886}, {'^': 884, 'd': 887, 'had': 887, 'would': 887}, {'': (3, 'advice'), 'big': 0, 'early': 0,
'for': 0, 'slow': 0, 'straight': 0, 'to': 0, 'with': 0}, {'go': 0, 'her': 0, 'him': 0, 'it': 0, 'the': 0, 'them': 0},
{'<bid>': 0, '<bid_it>': 298, 'ask': 0, 'go': 889, 'let': 890}, {'big': 0, 'early': 0, 'for': 0, 'slow': 0,
'straight': 0, 'to': 0, 'with': 0}, {'<bid>': 0, '<bid_it>': 298, 'ask': 0, 'go': 892}, {'^': 893}, {'^': 891}, {'^':
891, 'like': 39, 'that': 894, 'to': 895}, {'^': 0, 'to': 83}, {'be': 897}, {'is': 897, 'was': 897, 'would': 898},
{'d': 83, 'would': 83}, {'<they>': 900}, {'me': 901, 'us': 901}, {'was': 902, 'were': 902}, {'<them>': 901, 'N': 901,
'me': 901, 'us': 901}, {'was': 904, 'were': 904}, {'<they>': 903, 'it': 905, 'that': 905, 'this': 905}, {'answer':
899, 'fix': 899, 'key': 899, 'move': 899, 'play': 899, 'secret': 899, 'solution': 899, 'thing': 899, 'trick': 899,
'way': 899}, {'': (3, 'advice'), '<bid>': 0}, {'^': 908}, {'to': 909}, {'<i>': 888, '^': 893, 'answer': 899, 'fix':
899, 'key': 899, 'move': 899, 'my': 907, 'our': 907, 'play': 899, 'secret': 899, 'solution': 899, 'the': 907, 'thing':
899, 'trick': 899, 'way': 899}, {'<bid>': 0, 'ask': 0, 'go': 892}, {'^': 912}, {'^': 912, 'like': 39, 'that': 913,
'to': 913}, {'<me>': 914, '^': 891, 'like': 39, 'that': 913, 'to': 913}, {'<i>': 888, '<me>': 896, '^': 891, 'answer':
899, 'fix': 899, 'if': 906, 'key': 899, 'like': 39, 'move': 899, 'my': 907, 'no': 910, 'not': 910, 'our': 907, 'play':
899, 'secret': 899, 'solution': 899, 'that': 911, 'the': 907, 'thing': 899, 'to': 915, 'trick': 899, 'way': 899},
{'<me>': 264}, {'across': 264, 'at': 264, 'by': 264, 'during': 264, 'from': 264, 'in': 264, 'on': 264, 'over': 264,
'to': 917}, {'...': 232, '<me>': 95, 'D': 95}, {'...': 831, '<until>': 95}, {'<give3>': 919, '<giveinf>': 832,
'<works3>': 920}, {'2': 0, 'to': 0}, {'can': 0, 'could': 0, 'have': 437, 'must': 0, 'need': 922, 'ought': 437, 'shd':
0, 'should': 0, 'shouldn': 444, 'shouldnt': 0}, {'^': 923}, {'against': 0, 'off': 0}, {'^': 925}, {'': (3, 'advice'),
'<bid>': 0, '<bid_of>': 846, '<good_work>': 0, 'against': 0, 'off': 0}, {'never': 437, 'not': 437, 'to': 0}, {'^':
928}, {'...': 929}, {'<i>': 924}, {'<i>': 924, '<me>': 926, '^': 927, 'at': 930, 'by': 930, 'during': 930, 'in': 930,
'on': 930, 'over': 930, 'that': 931, 'via': 930}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 846, '<good_work>': 0},
{'<i>': 924, '^': 933, 'that': 931}, {'<good_work>': 0}, {'^': 935}, {'attended': 264}, {'': (3, 'advice'), '...': 0},
{'to': 938}, {'better': 0, 'd': 436, 'have': 939, 'must': 938, 'need': 939, 'ought': 939, 'shd': 938, 'should': 938,
'shouldn': 444, 'shouldnt': 0}, {'^': 940}, {'<i>': 941}, {'<i>': 941, 'that': 942}, {'<i>': 941, '<me>': 943, 'that':
942}, {'<i>': 941, '<me>': 943, 'back': 944, 'that': 942}, {'phone': 304}, {'<i>': 941, '<me>': 943, '^': 250, 'back':
944, 'that': 942, 'the': 946}, {'for': 247}, {'...': 948}, {'across': 95, 'back': 95, 'by': 95, 'over': 95, 'round':
95}, {'...': 950, 'across': 95, 'back': 95, 'by': 95, 'over': 95, 'round': 95, 'to': 247}, {'...': 950}, {'it': 951,
'my': 952, 'our': 952, 'that': 951, 'the': 952, 'them': 951, 'those': 951}, {'it': 250, 'my': 250, 'our': 250, 'the':
250, 'them': 250}, {'back': 248, 'it': 951, 'my': 952, 'our': 952, 'that': 951, 'the': 952, 'them': 951, 'those':
951}, {'asking': 949, 'bringing': 953, 'checking': 949, 'coming': 257, 'delivering': 954, 'digging': 949, 'drafting':
949, 'dropping': 953, 'finding': 949, 'getting': 955, 'giving': 953, 'handing': 953, 'letting': 253, 'looking': 949,
'passing': 953, 'posting': 953, 'preparing': 949, 'pulling': 949, 'putting': 949, 'reporting': 257, 'returning': 953,
'sending': 953, 'sorting': 949, 'working': 949}, {'fan': 269}, {'about': 83}, {'my': 75, 'our': 75}, {'^': 959}, {'^':
959, 'about': 960, 'for': 960, 'on': 960}, {'^': 935, 'me': 83, 'my': 83, 'our': 83, 'us': 83}, {'for': 83}, {'...':
323, 'my': 75, 'our': 75}, {'^': 329}, {'^': 964, 'a': 965, 'an': 965, 'my': 965, 'our': 965, 'some': 965, 'the':
965}, {'^': 959, 'about': 960, 'for': 966, 'on': 960}, {'on': 83}, {'back': 232, 'over': 232, 'round': 232}, {'it':
969, 'them': 969}, {'^': 970}, {'^': 959, 'about': 960, 'for': 960, 'me': 961, 'on': 960, 'us': 961}, {'...': 17, 'D':
16, 'along': 141, 'back': 141, 'by': 18, 'down': 18, 'for': 18, 'in': 18, 'out': 141, 'over': 18, 'round': 18, 'to':
18, 'up': 18, 'with': 141}, {'': (4, 'needs_from_me'), 'D': 289}, {'me': 974, 'us': 974}, {'from': 975}, {'...': 976},
{'^': 977}, {'on': 978}, {'against': 83}, {'against': 83, 'set': 980}, {'^': 832}, {'by': 18, 'down': 18, 'for': 18,
'in': 18, 'over': 18, 'round': 18, 'to': 18, 'up': 18}, {'^': 935, 'me': 83, 'us': 83}, {'on': 961}, {'out': 961},
{'for': 978}, {'': (3, 'advice'), '<good_work>': 0}, {'^': 988}, {'of': 989}, {'favor': 269, 'favour': 990}, {'^':
832, 'out': 961}, {'delivering': 232}, {'^': 993, 'a': 957, 'in': 270}, {'me': 961}, {'at': 995}, {'^': 993},
{'<giveinf>': 95, '<redo>': 95, '<to_do>': 95, 'decide': 95, 'let': 95, 'name': 95, 'say': 95}, {'^': 998}, {'to':
999}, {'against': 83, 'for': 83}, {'to': 233}, {'for': 233}, {'across': 1002, 'back': 1002, 'done': 1003, 'off': 1002,
'over': 1002, 'ready': 1003, 'to': 233, 'w': 233, 'with': 233}, {'...': 1004}, {'^': 1005}, {'D': 289}, {'...': 1007,
'D': 289}, {'...': 1004, 'a': 328, 'an': 328, 'everything': 328, 'it': 328, 'my': 1008, 'our': 1008, 'the': 328,
'them': 328}, {'^': 1009}, {'get': 1006, 'have': 1010}, {'much': 1001}, {'D': 16, 'by': 18, 'down': 18, 'for': 18,
'in': 18, 'over': 18, 'round': 18, 'to': 18, 'up': 18}, {'<until>': 289, 'from': 975}, {'...': 1014, 'my': 75, 'our':
75}, {'^': 1015, 'a': 965, 'an': 965, 'my': 965, 'our': 965, 'some': 965, 'the': 965}, {'...': 976, 'my': 75, 'our':
75}, {'^': 1017}, {'^': 959, 'about': 960, 'for': 1016, 'on': 1018}, {'^': 956, 'a': 957, 'adamant': 958, 'after':
961, 'against': 962, 'all': 963, 'asking': 967, 'big': 968, 'bringing': 971, 'chasing': 972, 'coming': 973,
'counting': 979, 'dead': 981, 'digging': 982, 'drawing': 982, 'dropping': 983, 'expecting': 978, 'firmly': 963, 'for':
984, 'getting': 982, 'hanging': 985, 'having': 982, 'holding': 986, 'hoping': 987, 'in': 991, 'looking': 992,
'nagging': 961, 'not': 994, 'on': 996, 'only': 997, 'popping': 983, 'pressing': 961, 'pricing': 982, 'pulling': 982,
'pushing': 963, 'putting': 982, 'sorting': 982, 'still': 1000, 'stopping': 983, 'strongly': 1001, 'swinging': 983,
'to': 1011, 'typing': 982, 'very': 1012, 'visiting': 1013, 'waiting': 1019, 'working': 982, 'writing': 982, 'yet':
1000}, {'can': 444, 'have': 437, 'must': 0, 'need': 437, 'ought': 437, 'should': 0, 'shouldn': 444, 'shouldnt': 0},
{'^': 1021}, {'<i>': 1022}, {'<i>': 1022, 'that': 1023}, {'...': 1024}, {'<i>': 924, 'at': 1025, 'by': 1025, 'during':
1025, 'in': 1025, 'on': 1025, 'over': 1025, 'that': 931, 'via': 1025}, {'<i>': 924, 'that': 931}, {'<owed_thing>':
328}, {'^': 1028}, {'^': 1028, 'a': 1029, 'an': 1029, 'my': 1029, 'our': 1029, 'the': 1029}, {'be': 28}, {'for': 1030,
'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 28, 'their': 28, 'they': 28, 'to':
1031, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'for': 1030}, {'without': 533}, {'...': 1034}, {'for': 917},
{'must': 0, 'need': 437, 'needs': 437, 'ought': 437, 'should': 0}, {'...': 1037}, {'': (13, 'talk'), '<i>': 924, '^':
1038}, {'<i>': 924, '^': 1038, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1039,
'their': 28, 'they': 28, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'my': 577, 'our': 577}, {'^': 1041},
{'coffee': 264, 'curry': 264, 'drink': 264, 'meal': 264, 'roast': 264}, {'a': 1043, 'breakfast': 264, 'brunch': 264,
'coffee': 264, 'dinner': 264, 'drinks': 264, 'lunch': 264, 'pizza': 264, 'supper': 264, 'tea': 264}, {'<me>': 1044},
{'': (3, 'advice'), 'not': 0}, {'would': 1046, 'wouldn': 444, 'wouldnt': 0}, {'...': 1047}, {'mistake': 1048},
{'little': 1048, 'many': 1048, 'much': 1048}, {'a': 1049, 'enough': 1048, 'overkill': 1048, 'plenty': 1048,
'pointless': 1048, 'premature': 1048, 'sufficient': 1048, 'too': 1050, 'unnecessary': 1048}, {'big': 0, 'broad': 0,
'cheap': 0, 'dear': 0, 'fast': 0, 'high': 0, 'long': 0, 'low': 0, 'narrow': 0, 'short': 0, 'slow': 0, 'small': 0,
'soft': 0, 'thin': 0, 'vague': 0}, {'daft': 0, 'mad': 0, 'too': 1052, 'weak': 0, 'wrong': 0}, {'...': 1053}, {'...':
1051, 'my': 1054, 'our': 1054}, {'^': 1055}, {'me': 289, 'us': 289}, {'from': 1057}, {'...': 1058}, {'^': 1059},
{'my': 1008, 'our': 1008}, {'^': 1061}, {'<until>': 95, 'before': 95, 'till': 95, 'until': 95}, {'...': 1063},
{'confirm': 1064, 'decide': 1064, 'deliver': 1064, 'finish': 1064, 'have': 1064, 'know': 1064, 'send': 1064}, {'^':
1065, 'answer': 93, 'answered': 93, 'call': 453, 'called': 453, 'came': 93, 'come': 93, 'coming': 93, 'make': 751,
'pick': 394, 'picked': 394, 'replied': 93, 'reply': 93, 'respond': 93, 'responded': 93, 'show': 93, 'showed': 93},
{'expect': 1060, 'have': 1062, 't': 1066}, {'<me>': 926, '^': 925}, {'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if':
28, 'it': 28, 'she': 28, 'that': 28, 'their': 28, 'they': 28, 'what': 28, 'when': 28, 'whether': 28, 'why': 28},
{'advises': 83, 'counsels': 83, 'recommends': 83, 'suggests': 83}, {'and': 1070}, {'...': 1071, '^': 1055}, {'<me>':
1044, 'for': 917}, {'answer': 93, 'answered': 93, 'call': 453, 'called': 453, 'came': 93, 'come': 93, 'coming': 93,
'make': 751, 'pick': 394, 'picked': 394, 'replied': 93, 'reply': 93, 'respond': 93, 'responded': 93, 'show': 93,
'showed': 93}, {'not': 1074}, {'t': 1074}, {'place': 0, 'position': 0, 'shoes': 0}, {'my': 1077}, {'in': 1078, 'me':
0, 'us': 0}, {'was': 1079, 'were': 1079}, {'<their>': 0}, {'was': 1081, 'were': 1081}, {'<they>': 1080, 'it': 1082},
{'boots': 0, 'place': 0, 'position': 0, 'shoes': 0, 'situation': 0}, {'boots': 0, 'place': 0, 'position': 0, 'seat':
0, 'shoes': 0}, {'<my>': 1084, 'my': 1085, 'our': 1085}, {'if': 1083, 'in': 1086}, {'altogether': 0, 'first': 0,
'instead': 0, 'outright': 0}, {'...': 1088}, {'for': 0}, {'<their>': 95, 'the': 95}, {'more': 0}, {'by': 1091, 'past':
1091, 'to': 1091, 'with': 1091}, {'dates': 1093}, {'by': 1091, 'for': 1092, 'it': 1093, 'past': 1091, 'that': 1093,
'the': 1094, 'this': 1093, 'to': 1091, 'with': 1091}, {'with': 0}, {'of': 0}, {'than': 0}, {'before': 0, 'instead':
1097, 'not': 0, 'over': 0, 'rather': 1098}, {'...': 1099}, {'by': 1091, 'it': 1093, 'past': 1091, 'that': 1093, 'the':
1094, 'this': 1093, 'to': 1091, 'with': 1091}, {'on': 0}, {'rid': 1097}, {'for': 0, 'with': 0}, {'': (3, 'advice'),
'for': 0}, {'off': 0, 'out': 1105}, {'...': 1099, 'the': 0}, {'touch': 0}, {'back': 0, 'for': 0, 'harder': 0}, {'i':
0, 'we': 0}, {'...': 1099, 'with': 0}, {'clear': 0}, {'to': 0, 'with': 0}, {'twice': 0}, {'the': 0}, {'for': 1115,
'until': 0}, {'away': 0}, {'...': 1087, '<bid>': 1089, '<giveinf>': 1089, 'aim': 1090, 'ask': 1095, 'avoid': 0,
'begin': 1096, 'build': 1100, 'buy': 1100, 'cap': 0, 'charge': 0, 'check': 1101, 'clear': 1101, 'close': 1100, 'cut':
1100, 'demand': 0, 'ditch': 0, 'drop': 1100, 'err': 0, 'fight': 0, 'fire': 0, 'focus': 1102, 'get': 1103, 'go': 1104,
'hire': 0, 'hold': 1106, 'insist': 0, 'keep': 1107, 'kill': 0, 'launch': 1100, 'lean': 0, 'lock': 106, 'move': 1100,
'negotiate': 0, 'not': 1108, 'open': 1100, 'opt': 1090, 'plump': 1090, 'price': 0, 'push': 1109, 'put': 1107, 'raise':
0, 'rather': 1110, 'resist': 0, 'run': 1101, 'sell': 1107, 'shut': 1100, 'skip': 0, 'sooner': 0, 'sort': 1101,
'speak': 1101, 'spend': 1100, 'square': 1101, 'start': 1111, 'steer': 1112, 'stick': 1113, 'stop': 1100, 'take': 1100,
'talk': 1101, 'think': 1114, 'wait': 1116, 'walk': 1117}, {'bringing': 953, 'dropping': 953, 'getting': 953, 'giving':
953, 'handing': 953, 'passing': 953, 'posting': 953, 'returning': 953, 'sending': 953}, {'^': 1119}, {'forgotten':
304}, {'<me>': 83, '^': 1005}, {'<giveinf>': 329}, {'^': 1123}, {'to': 1124}, {'charge': 0, 'cut': 0, 'double': 0,
'drop': 0, 'focus': 0, 'hire': 0, 'move': 0, 'raise': 0, 'rethink': 0, 'sell': 0, 'simplify': 0, 'slow': 0, 'start':
0, 'stop': 0, 'wait': 0}, {'^': 1126}, {'to': 1127}, {'it': 95, 'my': 95, 'our': 95, 'that': 95, 'the': 95}, {'over':
1129}, {'on': 1129}, {'about': 1129, 'over': 1129}, {'chew': 1130, 'mull': 1130, 'sleep': 1131, 'think': 1132}, {'up':
28}, {'^': 1133, 'catch': 1134, 'come': 28, 'have': 28, 'meet': 28, 'see': 28, 'visit': 28}, {'<me>': 1125, 'me':
1128, 'to': 1135, 'us': 1128}, {'me': 1128, 'us': 1128}, {'<i>': 83}, {'<i>': 83, 'that': 1138}, {'rather': 1139},
{'<bid>': 0, 'bother': 0, 'go': 0, 'rush': 0, 'sign': 0, 'touch': 0}, {'^': 1141}, {'^': 1118, 'be': 1120, 'clean':
1121, 'completely': 1121, 'forgotten': 304, 'get': 1006, 'have': 1122, 'like': 1136, 'love': 1137, 'much': 1140,
'not': 1142, 'prefer': 1139, 'rather': 1139, 'sooner': 1139, 'totally': 1121}, {'$$': 93, 'answer': 93, 'answered':
93, 'call': 453, 'called': 453, 'came': 93, 'come': 93, 'coming': 93, 'pick': 394, 'picked': 394, 'replied': 93,
'reply': 93, 'respond': 93, 'responded': 93, 'show': 93, 'showed': 93}, {'not': 1144}, {'my': 93}, {'$$': 93,
'answer': 93, 'answered': 93, 'call': 453, 'called': 453, 'came': 93, 'come': 93, 'coming': 93, 'get': 1146, 'got':
1146, 'pick': 394, 'picked': 394, 'receive': 1146, 'received': 1146, 'replied': 93, 'reply': 93, 'respond': 93,
'responded': 93, 'saw': 1146, 'see': 1146, 'seen': 1146, 'show': 93, 'showed': 93}, {'t': 1147}, {'^': 1065, 'answer':
93, 'answered': 93, 'call': 453, 'called': 453, 'came': 93, 'come': 93, 'coming': 93, 'pick': 394, 'picked': 394,
'replied': 93, 'reply': 93, 'respond': 93, 'responded': 93, 'show': 93, 'showed': 93}, {'t': 1149}, {'^': 1065},
{'<lendable>': 577}, {'...': 1152, '<lendable>': 577}, {'my': 1153, 'our': 1153}, {'^': 1154}, {'with': 1155}, {'...':
1034, 'off': 1156}, {'^': 95}, {'d': 1158, 'll': 1158, 'will': 1158, 'would': 1158}, {'<they>': 1159}, {'that': 1160,
'to': 1158}, {'me': 1161, 'that': 1160, 'to': 1158}, {'word': 1162}, {'<their>': 1163}, {'<me>': 1164, '<their>':
1163}, {'blind': 1162, 'me': 1161, 'that': 1160, 'to': 1158}, {'given': 1165, 'pledged': 1162, 'sworn': 1166,
'undertaken': 1162, 'vowed': 1162}, {'<me>': 1125, '^': 417, 'a': 332, 'an': 332}, {'<owed_thing>': 328, 'all': 329,
'my': 329, 'our': 329, 'some': 329, 'the': 329, 'those': 329}, {'^': 1169, 'a': 1029, 'an': 1029}, {'': (4,
'needs_from_me'), '...': 323}, {'...': 324, '<owed_thing>': 328, 'all': 329, 'my': 1171, 'our': 1171, 'some': 329,
'the': 329, 'those': 329}, {'<me>': 1125, '^': 1172, 'a': 332, 'an': 332}, {'off': 0}, {'better': 1174, 'crazy': 0,
'daft': 0, 'foolish': 0, 'mad': 0, 'nuts': 0, 'right': 437, 'undercharging': 0, 'underpricing': 0, 'wrong': 437},
{'^': 1175}, {'be': 1176}, {'^': 923, 'am': 1176, 'are': 1176, 'd': 1177, 'm': 1176, 're': 1176, 'were': 1176,
'would': 1177}, {'<i>': 1178, '^': 1038}, {'<i>': 1178, '^': 1038, 'that': 1179}, {'am': 1176, 'are': 1176, 'd': 1177,
'm': 1176, 're': 1176, 'were': 1176, 'would': 1177}, {'<i>': 1181}, {'<i>': 1181, '^': 847, 'that': 1182}, {'...':
1007}, {'...': 976, 'my': 1184, 'our': 1184}, {'^': 1185}, {'<until>': 41, 'D': 41, 'back': 42, 'over': 42, 'round':
42}, {'it': 1187, 'them': 1187}, {'bringing': 1188, 'dropping': 1188, 'giving': 1188, 'returning': 1188}, {'...':
1189}, {'<my>': 1190, 'the': 1190}, {'^': 1191}, {'down': 264, 'in': 264, 'over': 264, 'round': 264, 'up': 264},
{'...': 1034, '<me>': 1193, 'clean': 1121, 'completely': 1121, 'duly': 1167, 'even': 1167, 'finally': 1167,
'forgotten': 304, 'given': 1165, 'now': 1167, 'pledged': 1162, 'solemnly': 1167, 'still': 1000, 'sworn': 1166,
'totally': 1121, 'undertaken': 1162, 'vowed': 1162, 'yet': 1000}, {'<me>': 264, 'about': 264, 'back': 264, 'from':
264, 'my': 264, 'on': 264, 'to': 264}, {'not': 437, 'to': 0}, {'^': 1196}, {'^': 1196, 'again': 1197}, {'me': 1198,
'us': 1198}, {'at': 1199, 'me': 1198, 'us': 1198}, {'on': 1200}, {'at': 1199, 'away': 1200, 'me': 1198, 'us': 1198},
{'badgering': 1200, 'getting': 1201, 'going': 1201, 'nagging': 1202, 'on': 1200, 'pestering': 1200}, {'to': 1158},
{'D': 1204}, {'until': 1205}, {'answered': 41, 'approved': 41, 'confirmed': 41, 'decided': 41, 'given': 41, 'paid':
41, 'replied': 41, 'returned': 41, 'said': 41, 'sent': 41, 'shown': 41, 'signed': 41, 'sorted': 41, 'told': 41},
{'her': 41, 'his': 41, 'my': 41, 'our': 41, 'the': 41, 'their': 41}, {'^': 1208}, {'<me>': 678}, {'^': 41, 'back':
678}, {'<me>': 1211, '^': 1208}, {'<me>': 678, '^': 1208}, {'^': 1207}, {'^': 1207, 'approved': 1209, 'delivered':
1209, 'given': 1210, 'got': 1210, 'paid': 1212, 'returned': 1213, 'sent': 1213, 'shown': 1210, 'signed': 1213, 'yet':
1214}, {'^': 1207, 'yet': 1214}, {'not': 1216, 'to': 999}, {'^': 1191, 'answered': 1195, 'been': 1203, 'borrowed':
1042, 'called': 1195, 'duly': 1167, 'emailed': 1195, 'even': 1167, 'finally': 1167, 'given': 1165, 'got': 1206,
'messaged': 1195, 'not': 1215, 'now': 1167, 'phoned': 1195, 'pledged': 1162, 'replied': 1195, 'responded': 1195,
'rung': 1195, 'solemnly': 1167, 'still': 1217, 'sworn': 1166, 'texted': 1195, 'undertaken': 1162, 'until': 1205,
'vowed': 1162, 'written': 1195, 'yet': 1000}, {'<me>': 41}, {'approved': 41, 'confirmed': 41, 'decided': 41, 'given':
1219, 'named': 41, 'said': 41, 'told': 1219}, {'<me>': 678, 'my': 93}, {'^': 1220}, {'$$': 93, '^': 1220, 'approved':
1209, 'delivered': 1209, 'get': 1146, 'given': 1210, 'got': 1221, 'paid': 1212, 'receive': 1146, 'received': 1146,
'returned': 1213, 'saw': 1146, 'see': 1146, 'seen': 1146, 'sent': 1213, 'shown': 1210, 'signed': 1213, 'yet': 1222},
{'t': 1223}, {'^': 1220, 'approved': 1209, 'delivered': 1209, 'get': 1146, 'given': 1210, 'got': 1221, 'paid': 1212,
'receive': 1146, 'received': 1146, 'returned': 1213, 'saw': 1146, 'see': 1146, 'seen': 1146, 'sent': 1213, 'shown':
1210, 'signed': 1213, 'yet': 1222}, {'^': 1191, 'answered': 1195, 'called': 1195, 'duly': 1167, 'emailed': 1195,
'even': 1167, 'finally': 1167, 'given': 1165, 'messaged': 1195, 'not': 1216, 'now': 1167, 'phoned': 1195, 'pledged':
1162, 'replied': 1195, 'responded': 1195, 'rung': 1195, 'solemnly': 1167, 'still': 1217, 'sworn': 1166, 'texted':
1195, 'undertaken': 1162, 'until': 1205, 'vowed': 1162, 'written': 1195, 'yet': 1000}, {'^': 1220, 'approved': 1209,
'delivered': 1209, 'given': 1210, 'got': 1210, 'paid': 1212, 'returned': 1213, 'sent': 1213, 'shown': 1210, 'signed':
1213, 'yet': 1222}, {'t': 1227}, {'off': 1156}, {'catch': 1134, 'come': 28, 'have': 28, 'meet': 28, 'see': 28,
'visit': 28}, {'to': 1230}, {'at': 1025, 'by': 1025, 'during': 1025, 'in': 1025, 'on': 1025, 'over': 1025, 'via':
1025}, {'<i>': 924, '^': 847, 'that': 931}, {'<rel>': 264}, {'<their>': 1234}, {'d': 436, 'have': 437, 'must': 0,
'need': 437, 'ought': 437, 'should': 0, 'shouldn': 444, 'shouldnt': 0, 'want': 437}, {'^': 1236}, {'<i>': 1237},
{'<i>': 1237, 'that': 1238}, {'...': 1239, '<i>': 1237, 'about': 83, 'that': 1238}, {'^': 847, 'for': 83, 'just':
848}, {'...': 1239, '<i>': 1237, 'that': 1238}, {'...': 831, 'my': 75, 'our': 75}, {'^': 1243, 'on': 1200}, {'ask':
1101, 'check': 1101, 'chew': 1130, 'clear': 1101, 'mull': 1130, 'run': 1101, 'sleep': 1131, 'sort': 1101, 'speak':
1101, 'square': 1101, 'talk': 1101, 'think': 1132}, {'^': 1245}, {'on': 1200, 'to': 1246}, {'^': 847, 'just': 848},
{'^': 959, 'about': 960, 'at': 1199, 'away': 1200, 'for': 960, 'me': 1198, 'on': 960, 'us': 1198}, {'^': 0, 'that':
83}, {'mind': 1250, 'opinion': 1250, 'view': 1250}, {'the': 1251}, {'my': 75, 'not': 437, 'our': 75, 'to': 0}, {'^':
1253, 'about': 960, 'again': 1197, 'for': 960, 'on': 960}, {'me': 1254, 'us': 1198}, {'at': 1255, 'me': 1198, 'us':
1198}, {'up': 304}, {'...': 1239, '<i>': 1237, '^': 1196, 'that': 1238}, {'<me>': 1258}, {'...': 1014, 'my': 289,
'our': 289}, {'^': 1260, 'a': 965, 'an': 965, 'my': 965, 'our': 965, 'some': 965, 'the': 965}, {'^': 959, 'about':
960, 'for': 1261, 'on': 1018}, {'^': 956, 'a': 957, 'adamant': 1240, 'after': 961, 'against': 962, 'all': 1241,
'arguing': 1242, 'asking': 967, 'badgering': 1200, 'big': 968, 'borrowing': 1042, 'bringing': 971, 'chasing': 972,
'coming': 973, 'convinced': 1027, 'counting': 979, 'dead': 981, 'digging': 982, 'drawing': 982, 'dropping': 983,
'expecting': 978, 'firmly': 963, 'for': 984, 'getting': 1244, 'going': 1247, 'hanging': 985, 'having': 982, 'holding':
986, 'hoping': 987, 'in': 991, 'insisting': 1242, 'like': 1248, 'looking': 992, 'nagging': 1249, 'not': 994, 'of':
1252, 'on': 1256, 'only': 997, 'pestering': 1200, 'picking': 1257, 'popping': 983, 'pressing': 961, 'pricing': 982,
'pulling': 982, 'pushing': 963, 'putting': 982, 'saying': 1242, 'sorting': 982, 'still': 1000, 'stopping': 983,
'strongly': 1001, 'suggesting': 1242, 'swinging': 983, 'telling': 1259, 'to': 1011, 'typing': 982, 'very': 1012,
'visiting': 1013, 'waiting': 1262, 'working': 982, 'writing': 982, 'yet': 1000}, {'answer': 93, 'answered': 93,
'call': 453, 'called': 453, 'came': 93, 'come': 93, 'coming': 93, 'pick': 394, 'picked': 394, 'replied': 93, 'reply':
93, 'respond': 93, 'responded': 93, 'show': 93, 'showed': 93}, {'t': 1264}, {'the': 946}, {'picking': 1257}, {'up':
1266}, {'answers': 1266, 'is': 1267, 'picked': 1268, 'picking': 1257, 'picks': 1257}, {'<me>': 850}, {'saying': 850,
'telling': 1270}, {'...': 1239, '<i>': 1237, '^': 847, 'that': 1238, 'to': 848}, {'<bid>': 0, '<bid_of>': 846, 'not':
437, 'to': 0}, {'...': 1239, '<i>': 1237, '^': 1273, 'that': 1238, 'to': 848}, {'<me>': 1274}, {'adamant': 1242,
'arguing': 1242, 'badgering': 1200, 'getting': 1201, 'going': 1201, 'insisting': 1242, 'nagging': 1202, 'on': 1200,
'pestering': 1200, 'saying': 1272, 'suggesting': 1242, 'telling': 1275}, {'...': 1034, 'with': 1155}, {'soon': 41},
{'after': 41, 'as': 1278, 'once': 41, 'when': 41}, {'after': 41, 'as': 1278, 'back': 1279, 'once': 41, 'when': 41},
{'it': 1280, 'them': 1280}, {'with': 1091}, {'by': 1091, 'out': 1282, 'past': 1091, 'to': 1091, 'up': 1282, 'with':
1091}, {'by': 1091, 'it': 1283, 'out': 1282, 'past': 1091, 'that': 1283, 'the': 1094, 'this': 1283, 'to': 1091, 'up':
1282, 'with': 1091}, {'by': 1091, 'out': 1282, 'past': 1091, 'up': 1282, 'with': 1091}, {'by': 1091, 'it': 1285,
'out': 1282, 'past': 1091, 'that': 1285, 'this': 1285, 'up': 1282, 'with': 1091}, {'ask': 1101, 'bring': 1281,
'check': 1284, 'clear': 1284, 'discuss': 1286, 'drop': 1281, 'float': 1286, 'give': 1281, 'hand': 1281, 'post': 1281,
'raise': 1286, 'return': 1281, 'run': 1284, 'sort': 1284, 'sound': 1286, 'speak': 1101, 'square': 1284, 'take': 1286,
'talk': 1101}, {'across': 1002, 'back': 1002, 'done': 1003, 'from': 1057, 'off': 1002, 'over': 1002, 'ready': 1003,
'to': 233, 'w': 233, 'with': 233}, {'': (5, 'mine'), '<until>': 75, 'D': 75}, {'me': 1289, 'us': 1289}, {'from':
1290}, {'...': 1291}, {'': (5, 'mine'), '...': 1007}, {'...': 1288, 'a': 1292, 'an': 1292, 'my': 1293, 'our': 1293,
'the': 1292}, {'^': 1294}, {'<until>': 289, 'from': 1290}, {'...': 1296, '<until>': 289}, {'': (5, 'mine'), '...':
1007, 'D': 289}, {'...': 1004, 'a': 1297, 'an': 1297, 'everything': 328, 'it': 328, 'my': 1298, 'our': 1298, 'the':
1297, 'them': 328}, {'^': 1299}, {'a': 1292, 'an': 1292, 'my': 75, 'our': 75, 'the': 1292}, {'^': 1301}, {'^': 1287,
'be': 1120, 'get': 1295, 'have': 1300, 'receive': 1302}, {'<me>': 1044, 'off': 1156}, {'back': 95}, {'<give1>': 95,
'<redo>': 95, 'get': 1305, 'let': 247, 'mailing': 95, 'posting': 95, 'sending': 95}, {'^': 1306}, {'to': 1307}, {'^':
1306, 'going': 1308}, {'going': 1308}, {'are': 1309, 'd': 1307, 'is': 1309, 'll': 1307, 'was': 1310, 'will': 1307,
'would': 1307}, {'<staff>': 1311}, {'...': 1312, '<staff>': 1311}, {'s': 1313}, {'': (13, 'talk'), '<their>': 1313,
'N': 1314}, {'<their>': 1313, 'N': 1314, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28,
'that': 1315, 'their': 28, 'they': 28, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<giveinf>': 247}, {'^':
1317}, {'get': 1030, 'have': 1030, 'read': 1030, 'receive': 1030, 'see': 1030}, {'<me>': 1125, '^': 1172, 'a': 332,
'an': 332, 'to': 1319}, {'^': 417, 'a': 332, 'an': 332, 'to': 1319}, {'<owed_thing>': 323, 'by': 1007, 'for': 1007,
'from': 1057}, {'...': 1322, '<owed_thing>': 328, 'all': 329, 'my': 1171, 'our': 1171, 'some': 329, 'the': 329,
'those': 329}, {'^': 1133, 'get': 1030, 'have': 1030, 'read': 1030, 'receive': 1030, 'see': 1030}, {'<me>': 1125, '^':
1323, 'a': 332, 'an': 332, 'to': 1324}, {'': (0, 'missed'), 'back': 93, 'up': 93}, {'': (0, 'missed'), 'back': 93,
'my': 93, 'up': 93}, {'': (0, 'missed'), 'the': 946}, {'up': 1328}, {'answer': 93, 'answered': 1326, 'answers': 1266,
'call': 453, 'called': 1326, 'came': 1326, 'come': 93, 'coming': 93, 'did': 304, 'emailed': 1326, 'get': 1146, 'got':
1327, 'has': 304, 'is': 1267, 'phoned': 1326, 'pick': 394, 'picked': 1329, 'picking': 1257, 'picks': 1257, 'rang':
1326, 'receive': 1146, 'received': 1146, 'replied': 1326, 'reply': 93, 'respond': 93, 'responded': 93, 'saw': 1146,
'see': 1146, 'seen': 1146, 'show': 93, 'showed': 1326, 'texted': 1326, 'turned': 1326, 'wrote': 1326}, {'<their>':
1313, 'N': 1314}, {'<their>': 1313, 'N': 1314, 'that': 1331}, {'<i>': 83, '^': 935}, {'me': 83, 'my': 83, 'our': 83,
'us': 83}, {'me': 83, 'us': 83}, {'favor': 269, 'favour': 269}, {'a': 328, 'an': 328, 'everything': 328, 'it': 328,
'my': 1008, 'our': 1008, 'the': 328, 'them': 328}, {'^': 1337}, {'have': 1338}, {'^': 956, 'a': 957, 'adamant': 958,
'after': 961, 'against': 1334, 'all': 963, 'asking': 967, 'big': 968, 'bringing': 971, 'chasing': 972, 'coming': 973,
'dead': 981, 'digging': 982, 'drawing': 982, 'dropping': 983, 'firmly': 963, 'for': 1335, 'getting': 982, 'hanging':
985, 'having': 982, 'holding': 986, 'in': 1336, 'looking': 992, 'nagging': 961, 'not': 994, 'on': 996, 'only': 997,
'popping': 983, 'pressing': 961, 'pricing': 982, 'pulling': 982, 'pushing': 963, 'putting': 982, 'sorting': 982,
'stopping': 983, 'strongly': 1001, 'swinging': 983, 'to': 1339, 'typing': 982, 'very': 1012, 'visiting': 1013,
'waiting': 967, 'working': 982, 'writing': 982}, {'<i>': 924, '^': 847, 'at': 1025, 'by': 1025, 'during': 1025, 'in':
1025, 'on': 1025, 'over': 1025, 'that': 931, 'via': 1025}, {'2': 0, 'a': 0, 'an': 0, 'better': 0, 'fewer': 0, 'less':
0, 'more': 0, 'our': 0, 'some': 0, 'to': 0}, {'got': 437}, {'better': 0, 'can': 0, 'could': 0, 'd': 436, 'gotta': 0,
'have': 437, 'might': 0, 'must': 0, 'need': 1342, 'ought': 437, 'shd': 0, 'should': 0, 'shouldn': 444, 'shouldnt': 0,
've': 1343}, {'^': 1344, 'am': 1176, 'are': 1176, 'd': 1177, 'm': 1176, 're': 1176, 'were': 1176, 'would': 1177},
{'a': 1049, 'enough': 1048, 'must': 0, 'need': 437, 'needs': 437, 'ought': 437, 'overkill': 1048, 'plenty': 1048,
'pointless': 1048, 'premature': 1048, 'should': 0, 'sufficient': 1048, 'too': 1050, 'unnecessary': 1048}, {'not': 0},
{'...': 1346, '<bid>': 0, '<bid_of>': 846, 'always': 0, 'ask': 0, 'do': 1347, 'don': 444, 'dont': 0, 'drop': 0,
'fire': 0, 'focus': 0, 'hire': 0, 'my': 1054, 'never': 0, 'our': 1054, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0},
{'': (13, 'talk'), '<i>': 1345, '<their>': 1313, 'N': 1314, '^': 1038}, {'always': 0, 'ask': 0, 'do': 1347, 'don':
444, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop':
0}, {'^': 1350}, {'<i>': 1345, '<their>': 1313, 'N': 1314, '^': 1348, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if':
28, 'it': 28, 'she': 28, 'that': 1349, 'their': 28, 'they': 28, 'to': 1351, 'what': 28, 'when': 28, 'whether': 28,
'why': 28}, {'': (3, 'advice'), 'better': 0, 'can': 0, 'could': 0, 'd': 436, 'gotta': 0, 'have': 437, 'might': 0,
'must': 0, 'need': 922, 'ought': 437, 'shd': 0, 'should': 0, 'shouldn': 444, 'shouldnt': 0, 've': 1343}, {'^': 1353},
{'better': 0, 'can': 0, 'could': 0, 'd': 436, 'gotta': 0, 'have': 437, 'might': 0, 'must': 0, 'need': 922, 'ought':
437, 'shd': 0, 'should': 0, 'shouldn': 444, 'shouldnt': 0, 've': 1343}, {'^': 1355}, {'<i>': 1356, '^': 0}, {'<i>':
1354, '<me>': 83, '^': 0, 'at': 930, 'by': 930, 'during': 930, 'in': 930, 'on': 930, 'over': 930, 'that': 1357, 'to':
83, 'via': 930}, {'<i>': 1354, '<me>': 83, '^': 988, 'that': 1357, 'to': 83}, {'^': 289}, {'<me>': 1360, '<them>':
1360}, {'bring': 1361, 'email': 1361, 'forward': 1361, 'give': 1361, 'lend': 1361, 'mail': 1361, 'send': 1361, 'show':
1361}, {'<i>': 941, '<me>': 943, 'back': 944, 'bring': 1361, 'email': 1361, 'forward': 1361, 'give': 1361, 'lend':
1361, 'mail': 1361, 'send': 1361, 'show': 1361, 'that': 942, 'to': 1362}, {'^': 1191, 'until': 1205}, {'^': 956, 'a':
957, 'adamant': 1240, 'after': 961, 'against': 962, 'all': 1241, 'arguing': 1242, 'asking': 967, 'badgering': 1200,
'been': 1203, 'big': 968, 'borrowing': 1042, 'bringing': 971, 'chasing': 972, 'coming': 973, 'counting': 979, 'dead':
981, 'digging': 982, 'drawing': 982, 'dropping': 983, 'duly': 1167, 'even': 1167, 'expecting': 978, 'finally': 1167,
'firmly': 963, 'for': 984, 'getting': 1244, 'given': 1165, 'going': 1247, 'got': 1364, 'hanging': 985, 'having': 982,
'holding': 986, 'hoping': 987, 'in': 991, 'insisting': 1242, 'like': 1248, 'looking': 992, 'nagging': 1249, 'not':
994, 'now': 1167, 'of': 1252, 'on': 1256, 'only': 997, 'pestering': 1200, 'pledged': 1162, 'popping': 983, 'pressing':
961, 'pricing': 982, 'pulling': 982, 'pushing': 963, 'putting': 982, 'saying': 1242, 'solemnly': 1167, 'sorting': 982,
'still': 1000, 'stopping': 983, 'strongly': 1001, 'suggesting': 1242, 'swinging': 983, 'sworn': 1166, 'telling': 1259,
'to': 1339, 'typing': 982, 'undertaken': 1162, 'very': 1012, 'visiting': 1013, 'vowed': 1162, 'waiting': 1262,
'working': 982, 'writing': 982, 'yet': 1000}, {'^': 1344, 'shall': 83}, {'have': 437, 'must': 0, 'need': 0, 'should':
0}, {'^': 1367}, {'<i>': 1368, '^': 437}, {'...': 1037, '<bid>': 0, '<bid_of>': 846, '<giveinf>': 0, 'always': 0,
'ask': 0, 'do': 1347, 'don': 444, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0,
'sell': 0, 'start': 0, 'stop': 0}, {'<i>': 1022, '^': 928, 'that': 1023}, {'...': 1371}, {'bottle': 28}, {'kids': 28},
{'<me>': 1360, '<them>': 1360, 'a': 1373, 'the': 1374, 'wine': 28}, {'come': 28, 'you': 28}, {'worry': 28, 'you': 28},
{'t': 1377}, {'worry': 28}, {'<me>': 28}, {'to': 1380}, {'back': 1381, 'well': 28}, {'love': 28}, {'<me>': 1360,
'<them>': 1360, 'her': 1383, 'his': 1383, 'my': 28}, {'luck': 28}, {'a': 28, 'fun': 28}, {'on': 28}, {'touch': 28},
{'in': 1388}, {'mind': 28}, {'hello': 28, 'hi': 28}, {'love': 28, 'regards': 28}, {'<me>': 1360, '<them>': 1360, 'my':
1392}, {'of': 28}, {'care': 28}, {'^': 1344}, {'': (13, 'talk'), '<i>': 1396, '<their>': 1313, 'N': 1314, '^': 1038},
{'<giveinf>': 0, 'always': 0, 'ask': 0, 'do': 1347, 'don': 444, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire':
0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'^': 1398, 'bring': 1361, 'email': 1361, 'forward':
1361, 'give': 1361, 'lend': 1361, 'mail': 1361, 'send': 1361, 'show': 1361}, {':': 83, '<i>': 1366, '<me>': 1369,
'<their>': 1313, 'N': 1314, '^': 1370, 'at': 1372, 'bring': 1375, 'by': 1372, 'do': 1376, 'don': 1378, 'dont': 1379,
'during': 1372, 'email': 1361, 'forget': 348, 'forward': 1361, 'get': 1382, 'give': 1384, 'good': 1385, 'have': 1386,
'he': 28, 'her': 28, 'his': 28, 'hold': 1387, 'how': 28, 'if': 28, 'in': 1372, 'it': 28, 'keep': 1389, 'lend': 1361,
'mail': 1361, 'never': 1390, 'on': 1372, 'over': 1372, 'say': 1391, 'send': 1393, 'she': 28, 'show': 1361, 'start':
1394, 'stop': 348, 'take': 1395, 'thank': 28, 'that': 1397, 'their': 28, 'they': 28, 'to': 1399, 'via': 1372, 'what':
28, 'when': 28, 'whether': 28, 'why': 28}, {'<bid>': 0, '<bid_of>': 846, '<giveinf>': 0}, {'<me>': 1369, '^': 1401},
{':': 83, '<i>': 1345, '<me>': 1369, '<their>': 1313, 'N': 1314, '^': 1370, 'at': 1372, 'bring': 1375, 'by': 1372,
'do': 1376, 'don': 1378, 'dont': 1379, 'during': 1372, 'email': 1361, 'forget': 348, 'forward': 1361, 'get': 1382,
'give': 1384, 'good': 1385, 'have': 1386, 'he': 28, 'her': 28, 'his': 28, 'hold': 1387, 'how': 28, 'if': 28, 'in':
1372, 'it': 28, 'keep': 1389, 'lend': 1361, 'mail': 1361, 'never': 1390, 'on': 1372, 'over': 1372, 'say': 1391,
'send': 1393, 'she': 28, 'show': 1361, 'start': 1394, 'stop': 348, 'take': 1395, 'thank': 28, 'that': 1349, 'their':
28, 'they': 28, 'to': 1399, 'via': 1372, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<me>': 521}, {'a': 1292,
'an': 1292, 'the': 1292}, {'^': 1405}, {'^': 1317, 'get': 1406, 'have': 1406, 'receive': 1406}, {'^': 1317, 'have':
1062}, {'approved': 1209, 'delivered': 1209, 'given': 1210, 'got': 1210, 'paid': 1212, 'returned': 1213, 'sent': 1213,
'shown': 1210, 'signed': 1213}, {'^': 1191, 'not': 1409}, {'t': 1409}, {'got': 1192}, {'got': 1192, 'has': 1410,
'hasn': 1411, 'hasnt': 1409, 'have': 1192, 'haven': 1411, 'havent': 1409, 's': 1412}, {'': (3, 'advice'), '...':
1037}, {'<i>': 1356, '^': 1038}, {'<i>': 1354, '^': 1414, 'at': 1372, 'by': 1372, 'during': 1372, 'in': 1372, 'on':
1372, 'over': 1372, 'that': 1415, 'via': 1372}, {'<i>': 1354, '^': 1414, 'that': 1415}, {'<i>': 1368}, {'<me>': 1418},
{'<i>': 1368, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 28, 'their': 28,
'they': 28, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<me>': 1420}, {'': (13, 'talk'), '<i>': 941}, {'<i>':
941, '<me>': 943, 'back': 944, 'bring': 1361, 'email': 1361, 'forward': 1361, 'give': 1361, 'he': 28, 'her': 28,
'his': 28, 'how': 28, 'if': 28, 'it': 28, 'lend': 1361, 'mail': 1361, 'send': 1361, 'she': 28, 'show': 1361, 'that':
1422, 'their': 28, 'they': 28, 'to': 1362, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'should': 83}, {'<i>':
1424}, {'^': 1344, 'am': 1176, 'are': 1176, 'd': 1177, 'm': 1176, 're': 1176, 'should': 83, 'were': 1176, 'would':
1177}, {'': (13, 'talk'), '<i>': 1345, '^': 1038}, {'<i>': 1426, '^': 1348, 'he': 28, 'her': 28, 'his': 28, 'how': 28,
'if': 28, 'it': 28, 'she': 28, 'that': 1427, 'their': 28, 'they': 28, 'to': 1351, 'what': 28, 'when': 28, 'whether':
28, 'why': 28}, {'': (13, 'talk'), '<i>': 1356, '^': 1038}, {'<i>': 1356, '^': 1038, 'at': 1025, 'by': 1025, 'during':
1025, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'in': 1025, 'it': 28, 'on': 1025, 'over': 1025, 'she': 28,
'that': 1429, 'their': 28, 'they': 28, 'via': 1025, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'': (13,
'talk'), '<i>': 1181, '<their>': 1313, 'N': 1314}, {'<i>': 1181, '<their>': 1313, 'N': 1314, 'at': 1025, 'by': 1025,
'during': 1025, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'in': 1025, 'it': 28, 'on': 1025, 'over': 1025,
'she': 28, 'that': 1431, 'their': 28, 'they': 28, 'via': 1025, 'what': 28, 'when': 28, 'whether': 28, 'why': 28},
{'<me>': 1432}, {'away': 1042, 'part': 264}, {'up': 264}, {'answered': 1195, 'called': 1195, 'duly': 1167, 'emailed':
1195, 'even': 1167, 'finally': 1167, 'given': 1165, 'messaged': 1195, 'now': 1167, 'phoned': 1195, 'pledged': 1162,
'replied': 1195, 'responded': 1195, 'rung': 1195, 'solemnly': 1167, 'still': 1000, 'sworn': 1166, 'texted': 1195,
'undertaken': 1162, 'vowed': 1162, 'written': 1195, 'yet': 1000}, {'': (13, 'talk'), '^': 1028, 'a': 1029, 'an': 1029,
'my': 1029, 'our': 1029, 'the': 1029}, {'catch': 1134, 'come': 28, 'get': 1030, 'have': 1437, 'meet': 28, 'read':
1030, 'receive': 1030, 'see': 1437, 'visit': 28}, {'<me>': 1125, '^': 417, 'a': 332, 'an': 332, 'to': 1438}, {'<me>':
1125, '^': 417, 'a': 332, 'an': 332, 'me': 1128, 'to': 1438, 'us': 1128}, {'<owed_thing>': 323, 'from': 1057},
{'<until>': 289, 'by': 289}, {'...': 1442}, {'...': 1441, '<owed_thing>': 328, 'all': 329, 'my': 1443, 'our': 1443,
'some': 329, 'the': 329, 'those': 329}, {'^': 1133, 'catch': 1134, 'come': 28, 'get': 1030, 'have': 1437, 'meet': 28,
'read': 1030, 'receive': 1030, 'see': 1437, 'visit': 28}, {'<me>': 1125, '^': 1444, 'a': 332, 'an': 332, 'me': 1128,
'to': 1445, 'us': 1128}, {'<i>': 924, '<me>': 926, '^': 925, 'that': 931}, {'^': 329, 'a': 965, 'an': 965, 'my': 965,
'our': 965, 'some': 965, 'the': 965}, {'for': 1448}, {'': (23, 'contact'), 'favor': 269, 'favour': 990}, {'a': 957,
'in': 270}, {'get': 1006, 'have': 1006}, {'a': 957, 'adamant': 1240, 'against': 962, 'all': 1241, 'arguing': 1242,
'around': 264, 'asking': 1449, 'badgering': 1200, 'big': 968, 'clear': 1027, 'dead': 981, 'firmly': 963, 'for': 984,
'getting': 1201, 'going': 1201, 'in': 1450, 'insisting': 1242, 'like': 1248, 'nagging': 1202, 'not': 1451, 'of': 1252,
'on': 1200, 'pestering': 1200, 'pushing': 963, 'saying': 1242, 'strongly': 1001, 'suggesting': 1242, 'telling': 1259,
'to': 1452, 'very': 1012, 'waiting': 1449}, {'...': 1034, '^': 38, 'home': 1156, 'off': 1156}, {'a': 957, 'adamant':
1240, 'against': 962, 'all': 963, 'arguing': 1242, 'around': 264, 'badgering': 1200, 'big': 968, 'dead': 981,
'firmly': 963, 'for': 984, 'getting': 1201, 'going': 1201, 'in': 1450, 'insisting': 1242, 'nagging': 1202, 'not':
1451, 'of': 1252, 'on': 1200, 'pestering': 1200, 'pushing': 963, 'saying': 1242, 'strongly': 1001, 'suggesting': 1242,
'telling': 1259, 'to': 1452, 'very': 1012}, {'ask': 1101, 'check': 1284, 'clear': 1284, 'discuss': 1286, 'float':
1286, 'raise': 1286, 'run': 1284, 'sort': 1284, 'sound': 1286, 'speak': 1101, 'square': 1284, 'take': 1286, 'talk':
1101}, {'^': 1456, 'be': 1120, 'get': 1295, 'have': 1300, 'not': 1066, 'receive': 1302}, {'t': 1066}, {'<me>': 1125,
'me': 1128, 'to': 1230, 'us': 1128}, {'<bid>': 0, 'accept': 0, 'bet': 0, 'bother': 0, 'chase': 0, 'do': 0, 'give': 0,
'go': 0, 'hire': 0, 'invest': 0, 'pay': 0, 'raise': 0, 'rely': 0, 'risk': 0, 'rush': 0, 'sell': 0, 'sign': 0, 'spend':
0, 'start': 0, 'take': 0, 'touch': 0, 'trust': 0}, {'^': 1460}, {'^': 1118, 'get': 1006, 'have': 1122, 'like': 1459,
'much': 1140, 'not': 1461, 'prefer': 1139, 'rather': 1139, 'sooner': 1139}, {'accept': 0, 'bet': 0, 'bother': 0,
'chase': 0, 'do': 0, 'give': 0, 'go': 0, 'hire': 0, 'invest': 0, 'pay': 0, 'raise': 0, 'rely': 0, 'risk': 0, 'rush':
0, 'sell': 0, 'sign': 0, 'spend': 0, 'start': 0, 'take': 0, 'touch': 0, 'trust': 0}, {'^': 1463}, {'t': 1464}, {'':
(13, 'talk'), '<i>': 941, '<their>': 1313, 'N': 1314}, {'<i>': 941, '<me>': 943, '<their>': 1313, 'N': 1314, 'back':
944, 'bring': 1361, 'email': 1361, 'forward': 1361, 'give': 1361, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28,
'it': 28, 'lend': 1361, 'mail': 1361, 'send': 1361, 'she': 28, 'show': 1361, 'that': 1466, 'their': 28, 'they': 28,
'to': 1362, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<bids>': 916, '<confides>': 918, '^': 921, 'advised':
932, 'advises': 934, 'advocated': 936, 'advocates': 936, 'all': 937, 'answered': 945, 'answers': 947, 'are': 1020,
'argued': 1026, 'argues': 1027, 'asked': 1032, 'asks': 1033, 'ate': 1035, 'attended': 264, 'babysat': 1036, 'baked':
1036, 'become': 978, 'becomes': 978, 'believed': 1027, 'believes': 1040, 'borrowed': 1042, 'borrows': 1042, 'both':
937, 'bought': 1045, 'bringing': 971, 'calls': 1056, 'can': 1067, 'cannot': 1066, 'cant': 1066, 'catered': 1036,
'cautioned': 1068, 'claims': 1069, 'confirmed': 1069, 'considers': 1072, 'cooked': 1073, 'could': 1075, 'couldn':
1076, 'couldnt': 1074, 'counsels': 936, 'd': 1143, 'deems': 1056, 'did': 1145, 'didn': 1148, 'didnt': 1147, 'doesn':
1150, 'doesnt': 1151, 'drove': 1157, 'duly': 1167, 'emailed': 945, 'even': 1167, 'expect': 1168, 'expected': 1170,
'expecting': 327, 'expects': 1173, 'explained': 1069, 'favors': 936, 'favours': 936, 'fed': 1045, 'feels': 1180,
'felt': 1026, 'figures': 1183, 'finally': 1167, 'finds': 1072, 'get': 1186, 'gets': 1186, 'given': 1165, 'goes': 848,
'got': 1192, 'had': 1194, 'has': 1218, 'hasn': 1224, 'hasnt': 1225, 'have': 1226, 'haven': 1228, 'havent': 1227,
'headed': 1229, 'heard': 1069, 'hoped': 1231, 'hopes': 1231, 'insisted': 1232, 'insists': 1233, 'introduced': 1235,
'is': 1263, 'isn': 1265, 'judges': 1056, 'just': 1269, 'keep': 1271, 'keeps': 1276, 'kept': 1276, 'left': 1277, 'll':
1303, 'made': 1304, 'mentioned': 1316, 'mentions': 1069, 'messaged': 945, 'met': 1035, 'must': 1318, 'need': 1320,
'needed': 1321, 'needs': 1325, 'never': 1330, 'now': 1167, 'picked': 1268, 'picking': 1257, 'picks': 1257, 'plans':
1231, 'played': 1036, 'pledged': 1162, 'promised': 1332, 'proposed': 1138, 'proposes': 1333, 're': 1340, 'receives':
978, 'reckoned': 1341, 'reckons': 1352, 'recommended': 1358, 'recommends': 1359, 'replied': 1363, 'replies': 945,
'responded': 945, 'responds': 945, 's': 1365, 'said': 1400, 'sang': 1036, 'say': 1402, 'says': 1403, 'served': 1045,
'sez': 848, 'shadowed': 1404, 'shall': 1407, 'should': 1408, 'solemnly': 1167, 'still': 1413, 'suggested': 1416,
'suggests': 1417, 'sworn': 1166, 'tell': 1419, 'tells': 1421, 'texted': 1423, 'think': 1425, 'thinks': 1428,
'thought': 1430, 'told': 1433, 'took': 1434, 'turned': 1435, 'undertaken': 1162, 've': 1436, 'vowed': 1162, 'walked':
1229, 'want': 1439, 'wanted': 1440, 'wants': 1446, 'warned': 1447, 'was': 1453, 'went': 1454, 'were': 1455, 'will':
1457, 'won': 1458, 'wont': 1066, 'would': 1462, 'wouldn': 1465, 'wouldnt': 1464, 'writes': 945, 'wrote': 1467},
{'bank': 5, 'center': 5, 'centre': 5, 'fair': 5, 'garden': 5, 'hall': 5, 'kitchen': 5, 'library': 5, 'pantry': 5,
'shelter': 5, 'shop': 5}, {'animal': 1469, 'charity': 1469, 'church': 1469, 'community': 1469, 'food': 1469,
'homeless': 1469, 'hospice': 1469, 'school': 1469, 'soup': 1469}, {'^': 1470}, {'the': 1471}, {'at': 1472, 'for':
1472, 'in': 1472}, {'...': 1473}, {'...': 1473, 'the': 1474}, {'at': 1475, 'behind': 1475, 'in': 1475, 'of': 1475,
'on': 1475}, {'': (21, 'gave:encouragement')}, {'^': 1477}, {'<them>': 1478}, {'without': 1479}, {'glad': 1478,
'grateful': 1478, 'impressed': 1478, 'lucky': 1478, 'proud': 1478}, {'awfully': 1481, 'damn': 1481, 'dead': 1481,
'glad': 1478, 'grateful': 1478, 'impressed': 1478, 'lucky': 1478, 'more': 1481, 'proud': 1478, 'quite': 1481,
'really': 1481, 'right': 1481, 'so': 1481, 'very': 1481}, {'be': 1482}, {'not': 1483}, {'t': 1483}, {'...': 1480,
'am': 1482, 'are': 1482, 'could': 1484, 'couldn': 1485, 'm': 1482, 're': 1482, 'was': 1482, 'were': 1482}, {'than':
1478}, {'enough': 1478}, {'best': 1478}, {'best': 1478, 'bravest': 1478, 'cleverest': 1478, 'finest': 1478, 'kindest':
1478, 'most': 1478, 'strongest': 1478}, {'beautiful': 1478, 'better': 1487, 'brilliant': 1478, 'excellent': 1478,
'good': 1488, 'great': 1478, 'her': 1489, 'his': 1489, 'lovely': 1478, 'marvellous': 1478, 'ready': 1478, 'strong':
1478, 'superb': 1478, 'terrific': 1478, 'the': 1490, 'their': 1489, 'wonderful': 1478, 'worth': 1478}, {'far': 1491},
{'beautiful': 1478, 'better': 1487, 'brilliant': 1478, 'by': 1492, 'easily': 1491, 'excellent': 1478, 'good': 1488,
'great': 1478, 'her': 1489, 'his': 1489, 'honestly': 1491, 'lovely': 1478, 'marvellous': 1478, 'ready': 1478,
'strong': 1478, 'superb': 1478, 'terrific': 1478, 'the': 1490, 'their': 1489, 'wonderful': 1478, 'worth': 1478},
{'be': 1493}, {'are': 1493, 'is': 1493, 'll': 1494, 's': 1493, 'was': 1493, 'were': 1493, 'will': 1494}, {'...':
1495}, {'asset': 1478, 'best': 1478, 'born': 1478, 'brightest': 1478, 'calmest': 1478, 'cleverest': 1478, 'credit':
1478, 'find': 1478, 'finest': 1478, 'first': 1478, 'godsend': 1478, 'hardest': 1478, 'joy': 1478, 'kindest': 1478,
'most': 1478, 'natural': 1478, 'only': 1478, 'quickest': 1478, 'rock': 1478, 'safest': 1478, 'sharpest': 1478, 'star':
1478, 'strongest': 1478, 'wonder': 1478}, {'the': 1497}, {'far': 1498}, {'to': 1478}, {'alone': 1478}, {'right':
1478}, {'the': 1502}, {'of': 1498}, {'a': 1497, 'able': 1478, 'amazing': 1478, 'an': 1497, 'better': 1478,
'brilliant': 1478, 'by': 1499, 'capable': 1478, 'doing': 1478, 'easily': 1498, 'going': 1500, 'gonna': 1478, 'good':
1478, 'great': 1478, 'more': 1487, 'much': 1478, 'my': 1497, 'not': 1501, 'on': 1503, 'one': 1504, 'our': 1497,
'ready': 1478, 'strong': 1478, 'the': 1497}, {'^': 1477, 'alright': 1478, 'amazing': 1478, 'brilliant': 1478, 'fine':
1478, 'good': 1478, 'grand': 1478, 'great': 1478, 'ok': 1478, 'okay': 1478, 'ready': 1478}, {'brilliantly': 1478,
'fine': 1478, 'great': 1478, 'it': 1478, 'well': 1478}, {'reason': 1478}, {'there': 1478, 'through': 1478}, {'far':
1477}, {'takes': 1478}, {'it': 1511}, {'this': 1478, 'what': 1512}, {'a': 1477, 'an': 1477, 'it': 1478}, {'off':
1478}, {'it': 1515}, {'in': 1478}, {'^': 1477, 'it': 1477}, {'ace': 1478, 'be': 1506, 'been': 1478, 'breeze': 1477,
'come': 1478, 'do': 1507, 'done': 1478, 'earned': 1478, 'every': 1508, 'find': 1478, 'fly': 1478, 'get': 1509, 'go':
1510, 'got': 1513, 'love': 1477, 'make': 1514, 'manage': 1478, 'nail': 1478, 'nothing': 1500, 'pull': 1516, 'put':
1517, 'rock': 1478, 'smash': 1478, 'suit': 1477, 'walk': 1518}, {'been': 1478, 'come': 1478, 'done': 1478, 'earned':
1478, 'every': 1508, 'got': 1513, 'nothing': 1500, 'put': 1517}, {'ace': 1478, 'be': 1506, 'breeze': 1477, 'do': 1507,
'find': 1478, 'fly': 1478, 'get': 1509, 'go': 1510, 'love': 1477, 'make': 1514, 'manage': 1478, 'nail': 1478, 'pull':
1516, 'rock': 1478, 'smash': 1478, 'suit': 1477, 'walk': 1518}, {'natural': 1478}, {'a': 1522, 'able': 1478,
'amazing': 1478, 'better': 1478, 'brilliant': 1478, 'capable': 1478, 'doing': 1478, 'going': 1500, 'gonna': 1478,
'good': 1478, 'great': 1478, 'more': 1487, 'much': 1478, 'not': 1501, 'on': 1503, 'ready': 1478, 'strong': 1478,
'the': 1489}, {'a': 1497, 'able': 1478, 'amazing': 1478, 'an': 1497, 'been': 1478, 'better': 1478, 'brilliant': 1478,
'by': 1499, 'capable': 1478, 'come': 1478, 'doing': 1478, 'done': 1478, 'earned': 1478, 'easily': 1498, 'every': 1508,
'going': 1500, 'gonna': 1478, 'good': 1478, 'got': 1513, 'great': 1478, 'more': 1487, 'much': 1478, 'my': 1497, 'not':
1501, 'nothing': 1500, 'on': 1503, 'one': 1504, 'our': 1497, 'put': 1517, 'ready': 1478, 'strong': 1478, 'the': 1497},
{'a': 1497, 'an': 1497, 'by': 1499, 'easily': 1498, 'my': 1497, 'one': 1504, 'our': 1497, 'the': 1497}, {'are': 1505,
'd': 1519, 'has': 1520, 'have': 1520, 'is': 1505, 'll': 1521, 're': 1523, 's': 1524, 've': 1520, 'was': 1525, 'were':
1525, 'will': 1521, 'would': 1521}, {'<them>': 1477}, {'of': 1527}, {'without': 1527}, {'...': 1529}, {'not': 1530},
{'t': 1530}, {'never': 1530}, {'to': 1527}, {'because': 1528, 'could': 1531, 'couldn': 1532, 'couldnt': 1530, 'd':
1533, 'down': 1534, 'thanks': 1534, 'would': 1531, 'wouldn': 1532, 'wouldnt': 1530}, {'...': 1535}, {'well': 1478},
{'as': 1537, 'better': 1478, 'like': 1479}, {'...': 1538}, {'...': 1479}, {'company': 1540, 'crew': 1540, 'firm':
1540, 'kitchen': 1540, 'place': 1540, 'practice': 1540, 'project': 1540, 'shop': 1540, 'show': 1540, 'team': 1540,
'thing': 1540}, {'company': 1540, 'crew': 1540, 'entire': 1541, 'firm': 1540, 'kitchen': 1540, 'place': 1540,
'practice': 1540, 'project': 1540, 'shop': 1540, 'show': 1540, 'team': 1540, 'thing': 1540, 'whole': 1541}, {'one':
1539, 'other': 1539}, {'many': 1539}, {'...': 1495, 'company': 1540, 'crew': 1540, 'entire': 1541, 'firm': 1540,
'kitchen': 1540, 'place': 1540, 'practice': 1540, 'project': 1540, 'shop': 1540, 'show': 1540, 'team': 1540, 'thing':
1540, 'whole': 1541}, {'<i>': 1486, '<their>': 1496, '<they>': 1526, 'are': 1493, 'few': 1539, 'hers': 1495, 'his':
1495, 'is': 1493, 'it': 1495, 'll': 1494, 'my': 1542, 'no': 1543, 'nobody': 1539, 'noone': 1539, 'not': 1544, 'our':
1542, 's': 1493, 'that': 1495, 'the': 1545, 'this': 1495, 'was': 1493, 'were': 1493, 'will': 1494}, {'<i>': 1486,
'<their>': 1496, '<they>': 1526, '^': 1536, 'few': 1539, 'hers': 1495, 'his': 1495, 'it': 1495, 'my': 1542, 'no':
1543, 'nobody': 1539, 'noone': 1539, 'not': 1544, 'our': 1542, 'that': 1546, 'the': 1545, 'this': 1495}, {'<them>':
1547}, {'<them>': 84, 'N': 84}, {'from': 1549}, {'<doing>': 16}, {'together': 16}, {'<doing>': 16, '<outing>': 16,
'all': 1551, 'at': 16, 'attending': 16, 'both': 1551, 'catching': 16, 'celebrating': 16, 'cooking': 16, 'doing': 16,
'driving': 16, 'flying': 16, 'getting': 1552, 'going': 16, 'having': 16, 'heading': 16, 'hosting': 16, 'in': 16,
'meeting': 16, 'picking': 16, 'playing': 16, 'presenting': 16, 'running': 16, 'seeing': 16, 'showing': 16, 'speaking':
16, 'taking': 16, 'traveling': 16, 'travelling': 16, 'trying': 16, 'visiting': 16, 'watching': 16, 'with': 16},
{'<doing>': 16, '<outing>': 16, 'all': 1551, 'both': 1551}, {'<doing>': 16, 'all': 1551, 'both': 1551}, {'am': 1554,
'are': 1554, 'is': 1555, 'm': 1554, 're': 1554}, {'N': 1556}, {'1': 16}, {'up': 16}, {'one': 16}, {'to': 1560},
{'call': 16}, {'1': 1558, 'appointment': 16, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1559, 'chat': 16,
'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow': 1559, 'interview': 16, 'lunch': 16,
'meeting': 16, 'mtg': 16, 'one': 1561, 'phone': 1562, 'session': 16, 'supper': 16, 'sync': 16, 'tea': 16, 'video':
1562, 'workshop': 16, 'zoom': 16}, {'': (2, 'plan'), '1': 1558, 'appointment': 16, 'breakfast': 16, 'brunch': 16,
'call': 16, 'catch': 1559, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow':
1559, 'interview': 16, 'lunch': 16, 'meeting': 16, 'mtg': 16, 'one': 1561, 'phone': 1562, 'session': 16, 'supper': 16,
'sync': 16, 'tea': 16, 'video': 1562, 'workshop': 16, 'zoom': 16}, {'up': 1564}, {'1': 1558, 'another': 1563,
'appointment': 16, 'board': 1563, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1559, 'chat': 16, 'coffee': 16,
'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'final': 1563, 'first': 1563, 'follow': 1565, 'interview': 16,
'lunch': 16, 'meeting': 16, 'monthly': 1563, 'mtg': 16, 'one': 1561, 'phone': 1562, 'quick': 1563, 'second': 1563,
'session': 16, 'short': 1563, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1563, 'video': 1562, 'weekly': 1563,
'workshop': 16, 'zoom': 16}, {'1': 1558, 'a': 1566, 'an': 1566, 'another': 1563, 'appointment': 16, 'board': 1563,
'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1559, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner':
16, 'drinks': 16, 'final': 1563, 'first': 1563, 'follow': 1565, 'interview': 16, 'lunch': 16, 'meeting': 16,
'monthly': 1563, 'mtg': 16, 'my': 1566, 'one': 1561, 'our': 1566, 'phone': 1562, 'quick': 1563, 'second': 1563,
'session': 16, 'short': 1563, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1563, 'the': 1566, 'video': 1562, 'weekly':
1563, 'workshop': 16, 'zoom': 16}, {'1': 1558, 'a': 1566, 'an': 1566, 'another': 1563, 'appointment': 16, 'board':
1563, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1559, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16,
'dinner': 16, 'drinks': 16, 'final': 1563, 'first': 1563, 'follow': 1565, 'got': 1567, 'interview': 16, 'lunch': 16,
'meeting': 16, 'monthly': 1563, 'mtg': 16, 'my': 1566, 'one': 1561, 'our': 1566, 'phone': 1562, 'quick': 1563,
'second': 1563, 'session': 16, 'short': 1563, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1563, 'the': 1566, 'video':
1562, 'weekly': 1563, 'workshop': 16, 'zoom': 16}, {'am': 1553, 'and': 1557, 'are': 1553, 'fly': 16, 'go': 16, 'have':
1568, 'host': 16, 'is': 1555, 'm': 1553, 'meet': 16, 're': 1553, 'see': 16, 'travel': 16, 've': 1568, 'visit': 16},
{'to': 16}, {'': (2, 'plan'), 'to': 16}, {'<doing>': 16, '<outing>': 16, 'all': 1551, 'attending': 16, 'both': 1551,
'catching': 16, 'celebrating': 16, 'cooking': 16, 'doing': 16, 'driving': 16, 'due': 1570, 'flying': 16, 'getting':
1552, 'going': 1571, 'having': 16, 'heading': 16, 'hosting': 16, 'meeting': 16, 'picking': 16, 'playing': 16,
'presenting': 16, 'running': 16, 'seeing': 16, 'set': 1570, 'showing': 16, 'speaking': 16, 'taking': 16, 'to': 16,
'traveling': 16, 'travelling': 16, 'trying': 16, 'visiting': 16, 'watching': 16}, {'agreed': 1570}, {'<doing>': 16,
'<outing>': 16, 'all': 1551, 'both': 1551, 'to': 16}, {'agreed': 1570, 'am': 1554, 'are': 1572, 'have': 1573, 'is':
1555, 'll': 16, 'm': 1554, 'plan': 1570, 're': 1574, 'shall': 16, 'will': 16}, {'am': 1555, 'are': 1555, 'is': 1555,
'm': 1555, 're': 1555}, {'<i>': 1575, 'me': 1576}, {'me': 16, 'over': 16, 'round': 16, 'us': 16}, {'bringing': 1578,
'calling': 1578, 'collecting': 1578, 'driving': 1578, 'dropping': 1578, 'fetching': 1578, 'hosting': 1578, 'meeting':
1578, 'picking': 1578, 'ringing': 1578, 'showing': 1578, 'taking': 1578, 'treating': 1578}, {'and': 1577, 'is': 1579,
's': 1579}, {'her': 28, 'him': 28, 'me': 28, 'them': 28, 'us': 28}, {'best': 28, 'better': 28, 'fine': 28, 'for':
1581, 'good': 28, 'ok': 28, 'okay': 28}, {'is': 1582, 's': 1582, 'suits': 1582, 'works': 1582}, {'0': 1583, 'noon':
1583}, {'N': 1576}, {'and': 1585}, {'<i>': 1569, '<off_it>': 534, 'N': 1580, 'afternoon': 1583, 'also': 1583, 'at':
1584, 'evening': 1583, 'instead': 1583, 'is': 1582, 'me': 1586, 'morning': 1583, 'night': 1583, 's': 1582, 'still':
1583, 'suits': 1582, 'then': 1583, 'works': 1582}, {'table': 264}, {'the': 1588}, {'room': 264}, {'attendance': 264,
'the': 1590}, {'call': 264}, {'it': 264, 'the': 1592}, {'at': 1589, 'in': 1591, 'on': 1593, 'present': 264, 'there':
264}, {'all': 1594, 'also': 1594, 'at': 1589, 'both': 1594, 'in': 1591, 'on': 1593, 'present': 264, 'there': 264},
{'was': 1595, 'were': 1595}, {'N': 1596}, {'and': 1597, 'was': 1595, 'were': 1595}, {'attend': 141, 'breakfast': 141,
'call': 141, 'catch': 141, 'climb': 141, 'come': 141, 'cook': 141, 'dine': 141, 'do': 141, 'drive': 141, 'fly': 141,
'get': 141, 'go': 141, 'have': 141, 'hear': 141, 'host': 141, 'interview': 141, 'lunch': 141, 'meet': 141, 'open':
141, 'paint': 141, 'pick': 141, 'play': 141, 'present': 141, 'record': 141, 'review': 141, 'run': 141, 'see': 141,
'shoot': 141, 'sit': 141, 'speak': 141, 'start': 141, 'stay': 141, 'take': 141, 'talk': 141, 'train': 141, 'travel':
141, 'visit': 141, 'walk': 141, 'watch': 141, 'work': 141}, {'to': 1599}, {'...': 17, 'attend': 141, 'breakfast': 141,
'call': 141, 'catch': 141, 'climb': 141, 'come': 141, 'cook': 141, 'dine': 141, 'do': 141, 'drive': 141, 'fly': 141,
'get': 141, 'go': 141, 'have': 141, 'hear': 141, 'host': 141, 'interview': 141, 'lunch': 141, 'meet': 141, 'open':
141, 'paint': 141, 'pick': 141, 'play': 141, 'present': 141, 'record': 141, 'review': 141, 'run': 141, 'see': 141,
'shoot': 141, 'sit': 141, 'speak': 141, 'start': 141, 'stay': 141, 'take': 141, 'talk': 141, 'train': 141, 'travel':
141, 'visit': 141, 'walk': 141, 'watch': 141, 'work': 141}, {'...': 17, 'at': 141, 'down': 141, 'for': 141, 'in': 141,
'on': 141, 'out': 141, 'over': 141, 'to': 1601, 'up': 141, 'with': 141}, {'<doing>': 18, '<outing>': 141, 'all': 636,
'attending': 141, 'away': 637, 'booked': 637, 'both': 636, 'catching': 141, 'celebrating': 141, 'cooking': 141,
'doing': 141, 'driving': 141, 'due': 1602, 'flying': 141, 'getting': 696, 'going': 1602, 'having': 141, 'heading':
663, 'hosting': 141, 'meant': 1600, 'meeting': 141, 'off': 663, 'out': 637, 'picking': 141, 'playing': 141,
'presenting': 141, 'running': 141, 'seeing': 141, 'set': 1600, 'showing': 141, 'speaking': 141, 'supposed': 1600,
'taking': 141, 'to': 1599, 'traveling': 141, 'travelling': 141, 'trying': 141, 'visiting': 141, 'watching': 141},
{'...': 17, 'a': 688, 'agreed': 1600, 'got': 690, 'passes': 687, 'places': 687, 'seats': 687, 'spaces': 687, 'spots':
687, 'tickets': 687}, {'<doing>': 18, '<outing>': 141, 'all': 636, 'away': 637, 'booked': 637, 'both': 636, 'due':
637, 'going': 637, 'heading': 637, 'off': 637, 'out': 637, 'to': 1599}, {'a': 688, 'agreed': 1600, 'got': 690,
'passes': 687, 'places': 687, 'seats': 687, 'spaces': 687, 'spots': 687, 'tickets': 687}, {'agreed': 1600, 'am': 685,
'are': 1603, 'fly': 141, 'got': 689, 'has': 689, 'have': 1604, 'hope': 1600, 'intend': 1600, 'is': 692, 'll': 1599,
'm': 685, 'meet': 141, 'plan': 1600, 're': 1605, 'shall': 1599, 'travel': 141, 've': 1606, 'want': 1600, 'will':
1599}, {'': (14, 'together')}, {'<doing>': 18, 'all': 636, 'away': 637, 'booked': 637, 'both': 636, 'due': 637,
'going': 637, 'heading': 637, 'off': 637, 'out': 637}, {'a': 688, 'got': 689, 'passes': 687, 'places': 687, 'seats':
687, 'spaces': 687, 'spots': 687, 'tickets': 687}, {'': (14, 'together'), 'am': 1609, 'are': 1609, 'got': 689, 'has':
689, 'have': 1610, 'is': 692, 'm': 1609, 're': 1609, 've': 1610}, {'<i>': 1607, 'N': 1596, 'i': 1608, 'me': 1611,
'myself': 1608, 'us': 1608}, {'<bid>': 0, '<bid_it>': 0}, {'^': 1613}, {':': 1614}, {':': 1614, 'D': 1615, 'back':
1615}, {'...': 17, 'D': 16, 'along': 141, 'back': 141, 'by': 141, 'down': 141, 'for': 141, 'in': 141, 'out': 141,
'over': 141, 'round': 141, 'to': 141, 'up': 141, 'with': 141}, {'at': 141, 'over': 141, 'with': 141}, {'...': 831,
'back': 248}, {'...': 831, '<me>': 95}, {'<give1>': 832, '<giveinf>': 832, '<to_do>': 832, 'call': 247, 'come': 1619,
'decide': 832, 'get': 257, 'let': 1620, 'name': 832, 'report': 248, 'ring': 247, 'say': 832, 'tell': 1620}, {'^':
1621}, {'after': 961, 'asking': 961, 'chasing': 972, 'coming': 1617, 'hanging': 985, 'holding': 986, 'looking': 986,
'nagging': 961, 'on': 996, 'pressing': 961, 'staying': 1618, 'to': 1622, 'waiting': 961}, {'along': 141, 'at': 141,
'down': 141, 'for': 141, 'in': 141, 'over': 141, 'round': 141, 'there': 141, 'to': 141, 'up': 141}, {'<me>': 1624},
{'<they>': 1159, 'that': 1160}, {'<me>': 1626}, {':': 39, 'D': 40, 'back': 40}, {'clinic': 264, 'desk': 264, 'farm':
264, 'house': 264, 'lab': 264, 'meeting': 264, 'office': 264, 'place': 264, 'practice': 264, 'school': 264, 'shop':
264, 'site': 264, 'stall': 264, 'studio': 264, 'table': 264, 'workshop': 264, 'yard': 264}, {'my': 1629, 'our': 1629,
'the': 1629}, {'$$': 264, 'to': 1630}, {'$$': 264, 'my': 1629, 'our': 1629, 'the': 1629}, {'along': 1631, 'by': 1632,
'in': 1631, 'into': 1630, 'over': 1631, 'round': 1631, 'to': 1630}, {'...': 1633, '<me>': 264, '<my>': 264}, {'mine':
264, 'ours': 264}, {'meal': 264}, {'night': 264, 'weekend': 264}, {'a': 1636, 'breakfast': 264, 'dinner': 264,
'lunch': 264, 'supper': 264, 'tea': 264, 'the': 1637}, {'sofa': 264}, {'the': 1639}, {'me': 264, 'us': 264}, {'at':
1635, 'for': 1638, 'here': 264, 'on': 1640, 'over': 264, 'the': 1637, 'with': 1641}, {'ill': 93, 'sick': 93}, {'in':
1643}, {'along': 264}, {'in': 264}, {'my': 93, 'our': 93}, {'on': 1647}, {'D': 16, 'for': 17, 'to': 17}, {'not':
1264}, {'card': 264, 'line': 264, 'message': 264, 'note': 264, 'text': 264}, {'a': 1651, 'by': 264}, {'<bid>': 0,
'ask': 0, 'get': 0, 'go': 0, 'leave': 0, 'let': 0, 'take': 0}, {'^': 1653}, {':': 1654}, {'...': 1655}, {':': 1614,
'about': 1656, 'on': 1656, 're': 1656, 'with': 1656}, {':': 1614, 'D': 1615, 'about': 1656, 'back': 1657, 'on': 1656,
're': 1656, 'with': 1656}, {'box': 141, 'slot': 141, 'table': 141}, {'a': 1659, 'in': 141, 'places': 141, 'seats':
141, 'tickets': 141}, {'...': 1660, 'a': 1659, 'in': 141, 'places': 141, 'seats': 141, 'tickets': 141}, {'me': 1661,
'us': 1661}, {'...': 130, 'D': 28}, {'<their_day>': 1663}, {'...': 1664, '<their_day>': 1663}, {'min': 141, 'mins':
141, 'minutes': 141}, {'minutes': 141}, {'demo': 141, 'slot': 141, 'tour': 141}, {'hour': 141}, {'an': 1669}, {'tour':
141}, {'0': 1666, '20': 1667, 'a': 1668, 'an': 1669, 'dinner': 141, 'half': 1670, 'lunch': 141, 'ten': 1667, 'the':
1671, 'thirty': 1667}, {'<me>': 1672}, {'for': 141, 'to': 141}, {'<their>': 1665, 'a': 1665, 'an': 1665, 'me': 1661,
'seats': 1674, 'tickets': 1674, 'us': 1661}, {'<their>': 1665, 'a': 1665, 'allotted': 1673, 'an': 1665, 'asked': 1625,
'borrowed': 1042, 'given': 1673, 'giving': 1673, 'got': 1675, 'granted': 1673, 'invited': 1625, 'letting': 1673, 'me':
1661, 'offered': 1673, 'promised': 1673, 'seats': 1674, 'tickets': 1674, 'us': 1661}, {'me': 1661, 'seats': 1674,
'tickets': 1674, 'us': 1661}, {'<a_chat>': 264}, {'<a_chat>': 264, 'good': 1678, 'little': 1678, 'long': 1678,
'proper': 1678, 'quick': 1678, 'short': 1678, 'wee': 1678}, {'a': 1679, 'an': 1679, 'some': 1679}, {'for': 1680},
{'...': 1681, 'for': 1680}, {'...': 1681, 'about': 1682, 'around': 1682, 'back': 1682, 'behind': 1682, 'for': 1680,
'late': 1682, 'on': 1682, 'over': 1682}, {'me': 18, 'us': 18}, {'see': 1684}, {'to': 1685, 'with': 1684}, {'...': 17,
'D': 16, 'on': 17}, {'D': 16, 'on': 17}, {'me': 1688, 'mine': 1688, 'ours': 1688, 'us': 1688}, {'by': 1687, 'in':
1687, 'off': 18, 'over': 1687, 'round': 1687, 'to': 1689}, {'...': 1690, 'by': 141, 'in': 141, 'me': 141, 'over': 141,
'round': 141, 'us': 141}, {'by': 18, 'in': 18, 'me': 141, 'over': 18, 'past': 18, 'round': 18, 'us': 141}, {'by': 141,
'in': 141, 'me': 141, 'over': 141, 'round': 141, 'us': 141}, {'...': 1690, 'by': 18, 'in': 18, 'me': 141, 'over': 18,
'past': 18, 'round': 18, 'us': 141}, {'<me>': 1672, 'by': 141, 'in': 141, 'me': 141, 'over': 141, 'round': 141, 'us':
141}, {'by': 18, 'in': 18, 'out': 961, 'over': 18, 'past': 18, 'round': 18}, {'by': 18, 'in': 18, 'over': 18, 'past':
18, 'round': 18}, {'week': 93}, {'all': 1698, 'ill': 93, 'sick': 93, 'today': 93}, {'leave': 93}, {'for': 1158, 'to':
1158}, {'blower': 264, 'facetime': 264, 'hook': 1701, 'line': 264, 'phone': 264, 'skype': 264, 'teams': 264,
'whatsapp': 264, 'zoom': 264}, {'D': 16, 'annual': 1700, 'at': 995, 'blower': 264, 'facetime': 264, 'for': 17,
'holiday': 93, 'holidays': 93, 'hols': 93, 'leave': 93, 'line': 264, 'maternity': 93, 'paternity': 93, 'phone': 264,
'skype': 264, 'teams': 264, 'the': 1702, 'to': 17, 'vacation': 93, 'whatsapp': 264, 'zoom': 264}, {'sick': 93},
{'after': 961, 'allotted': 1673, 'asking': 961, 'back': 1686, 'borrowing': 1042, 'bringing': 1691, 'calling': 1692,
'chasing': 972, 'collecting': 1691, 'coming': 1617, 'driving': 1693, 'dropping': 1694, 'expecting': 1625, 'fetching':
1691, 'given': 1673, 'giving': 1695, 'granted': 1673, 'hanging': 985, 'here': 1686, 'holding': 986, 'hosting': 1693,
'in': 1686, 'letting': 1673, 'looking': 1696, 'meeting': 1693, 'nagging': 961, 'nipping': 1697, 'off': 1699,
'offered': 1673, 'on': 1703, 'out': 1704, 'picking': 1693, 'popping': 1697, 'pressing': 961, 'promised': 1673,
'ringing': 1693, 'round': 1686, 'showing': 1693, 'staying': 1618, 'stopping': 1697, 'swinging': 1697, 'taking': 1693,
'to': 1622, 'treating': 1693, 'uncontactable': 93, 'unreachable': 93, 'unwell': 93, 'waiting': 961}, {'collecting':
18, 'coming': 18, 'here': 18, 'joining': 18, 'over': 18, 'picking': 18, 'round': 18, 'staying': 18, 'visiting': 18},
{'mine': 18, 'ours': 18}, {'me': 18, 'mine': 18, 'ours': 18, 'us': 18}, {'at': 1707, 'by': 18, 'down': 18, 'in': 18,
'me': 18, 'over': 18, 'round': 18, 'to': 1708, 'up': 18, 'us': 18}, {'be': 1706, 'come': 1709, 'drive': 1709, 'drop':
1709, 'host': 1709, 'join': 1709, 'pick': 1709, 'pop': 1709, 'stay': 1709, 'stop': 1709, 'swing': 1709, 'visit':
1709}, {'it': 264, 'off': 1156}, {'1': 392, '1on1': 93, 'call': 93, 'meeting': 93, 'one': 397, 'session': 93, 'stand':
394, 'standup': 93, 'sync': 93}, {'1': 392, '1on1': 93, 'board': 1712, 'call': 93, 'daily': 1712, 'meeting': 93,
'monthly': 1712, 'one': 397, 'quarterly': 1712, 'session': 93, 'stand': 394, 'standup': 93, 'sync': 93, 'team': 1712,
'weekly': 1712}, {'D': 1713, 'my': 1713, 'our': 1713, 'the': 1713, 'this': 1713}, {'i': 1608, 'me': 1608, 'myself':
1608, 'us': 1608}, {'annual': 1700, 'holiday': 93, 'holidays': 93, 'hols': 93, 'leave': 93, 'maternity': 93,
'paternity': 93, 'vacation': 93}, {'swore': 1626}, {'card': 264, 'epistle': 264, 'letter': 264, 'letters': 264,
'missive': 264, 'note': 264, 'postcard': 264, 'telegram': 264}, {'...': 1718, 'card': 264, 'epistle': 264, 'letter':
264, 'letters': 264, 'missive': 264, 'note': 264, 'postcard': 264, 'telegram': 264}, {'...': 1718, 'card': 264,
'epistle': 264, 'letter': 264, 'letters': 264, 'missive': 264, 'note': 264, 'of': 1719, 'postcard': 264, 'telegram':
264}, {'a': 1719, 'an': 1719, 'another': 1720, 'her': 1719, 'his': 1719, 'one': 1720}, {'after': 961, 'asking': 961,
'chasing': 972, 'coming': 1617, 'hanging': 985, 'holding': 986, 'looking': 986, 'nagging': 961, 'on': 996, 'pressing':
961, 'to': 1622, 'waiting': 961}, {'am': 16, 'be': 16, 'going': 16, 'll': 16, 'm': 16, 're': 16, 'shall': 16, 've':
16, 'will': 16}, {'<i>': 1723, 'am': 16, 'be': 16, 'going': 16, 'll': 16, 'm': 16, 're': 16, 'shall': 16, 've': 16,
'will': 16}, {'<i>': 16}, {',': 1724, 'and': 1725}, {'D': 1726}, {'be': 1727}, {'falls': 1727, 'is': 1727, 's': 1727,
'will': 1728}, {'<happening>': 1729, '<staff>': 836}, {'a': 860, 'short': 84}, {':': 83, 'basically': 84, 'in': 1731},
{'<give1>': 95, '<giveinf>': 95, '<to_do>': 95}, {'^': 1733}, {'to': 1734}, {'busy': 93, 'dead': 93, 'engaged': 93,
'off': 93, 'switched': 395}, {'is': 1736, 'was': 1736}, {'hook': 1701}, {'D': 16, 'annual': 1700, 'at': 995, 'for':
17, 'holiday': 93, 'holidays': 93, 'hols': 93, 'leave': 93, 'maternity': 93, 'paternity': 93, 'the': 1738, 'to': 17,
'vacation': 93}, {'...': 1730, '<happening>': 1729, '<staff>': 836, '<view>': 1732, 'after': 961, 'allotted': 1673,
'asked': 1625, 'asking': 961, 'back': 1686, 'borrowing': 1042, 'bringing': 1691, 'call': 1735, 'calling': 1692,
'chasing': 972, 'collecting': 1691, 'coming': 1617, 'driving': 1693, 'dropping': 1694, 'expecting': 1625, 'fetching':
1691, 'given': 1673, 'giving': 1695, 'go': 1735, 'got': 1675, 'granted': 1673, 'hanging': 985, 'here': 1686,
'holding': 986, 'hosting': 1693, 'in': 1686, 'invited': 1625, 'job': 1735, 'letting': 1673, 'line': 1737, 'looking':
1696, 'meeting': 1693, 'mobile': 1737, 'move': 1735, 'nagging': 961, 'nipping': 1697, 'number': 1737, 'off': 1699,
'offered': 1673, 'on': 1739, 'out': 1704, 'phone': 1737, 'picking': 1693, 'popping': 1697, 'pressing': 961,
'promised': 1673, 'ringing': 1693, 'round': 1686, 'showing': 1693, 'staying': 1618, 'stopping': 1697, 'swinging':
1697, 'taking': 1693, 'task': 1735, 'to': 1622, 'treating': 1693, 'turn': 1735, 'uncontactable': 93, 'unreachable':
93, 'unwell': 93, 'waiting': 961}, {'yes': 1649}, {'<a_chat>': 264, 'good': 1678, 'little': 1678, 'long': 1678,
'meal': 264, 'proper': 1678, 'quick': 1678, 'short': 1678, 'wee': 1678}, {'a': 1742, 'an': 1679, 'breakfast': 264,
'dinner': 264, 'lunch': 264, 'some': 1679, 'supper': 264, 'tea': 264, 'the': 1637}, {'...': 1681, 'for': 1680, 'the':
1639}, {'': (23, 'contact'), '...': 1681, 'for': 1680}, {'...': 1681, 'about': 1682, 'around': 1682, 'at': 1635,
'back': 1682, 'behind': 1682, 'for': 1743, 'here': 264, 'late': 1682, 'on': 1744, 'over': 1745, 'the': 1637, 'with':
1641}, {'D': 264, 'all': 264, 'for': 264}, {'': (23, 'contact'), 'D': 264, 'all': 264, 'attendance': 264, 'for': 264,
'the': 1590}, {'blower': 264, 'call': 264, 'facetime': 264, 'line': 264, 'phone': 264, 'skype': 264, 'teams': 264,
'whatsapp': 264, 'zoom': 264}, {'annual': 1700, 'blower': 264, 'facetime': 264, 'holiday': 93, 'holidays': 93, 'hols':
93, 'it': 264, 'leave': 93, 'line': 264, 'maternity': 93, 'paternity': 93, 'phone': 264, 'skype': 264, 'teams': 264,
'the': 1749, 'vacation': 93, 'whatsapp': 264, 'zoom': 264}, {'all': 1594, 'also': 1594, 'around': 264, 'at': 1589,
'both': 1594, 'down': 1747, 'here': 1747, 'in': 1748, 'off': 1699, 'on': 1750, 'out': 1704, 'over': 1747, 'present':
264, 'round': 1747, 'there': 264, 'uncontactable': 93, 'unreachable': 93, 'unwell': 93, 'up': 1747}, {'home': 1156,
'off': 1156}, {'blower': 264, 'facetime': 264, 'it': 264, 'line': 264, 'phone': 264, 'skype': 264, 'teams': 264,
'the': 1749, 'whatsapp': 264, 'zoom': 264}, {'all': 1594, 'also': 1594, 'around': 264, 'at': 1589, 'both': 1594,
'down': 1747, 'here': 1747, 'in': 1748, 'on': 1753, 'over': 1747, 'present': 264, 'round': 1747, 'there': 264, 'up':
1747}, {'be': 1706, 'come': 1709, 'drive': 1709, 'drop': 1709, 'host': 1709, 'join': 1709, 'not': 1074, 'pick': 1709,
'pop': 1709, 'stay': 1709, 'stop': 1709, 'swing': 1709, 'visit': 1709}, {':': 39, 'about': 1656, 'on': 1656, 're':
1656, 'with': 1656}, {':': 39, 'D': 40, 'about': 1656, 'back': 1756, 'on': 1656, 're': 1656, 'with': 1656}, {':':
1614, 'D': 1615, 'a': 1719, 'about': 1656, 'an': 1719, 'another': 1720, 'back': 1657, 'her': 1719, 'his': 1719, 'on':
1656, 'one': 1720, 're': 1656, 'with': 1656}, {'...': 880, 'N': 1598, 'all': 937, 'and': 1612, 'answered': 1616,
'are': 1623, 'asked': 1625, 'assured': 1627, 'assures': 1627, 'attended': 264, 'barked': 1628, 'borrowed': 1042,
'borrows': 1042, 'both': 937, 'brought': 1634, 'bunked': 1642, 'called': 1644, 'came': 1645, 'can': 1076, 'cannot':
1074, 'cant': 1074, 'chaired': 264, 'chipped': 1646, 'coming': 983, 'commented': 1648, 'confirmed': 1649, 'could':
1075, 'couldn': 1076, 'couldnt': 1074, 'crashed': 1642, 'dialed': 1646, 'dialled': 1646, 'dialling': 1646, 'did':
1650, 'didn': 1265, 'didnt': 1264, 'dmed': 1616, 'doesn': 1265, 'dropped': 1652, 'dropping': 983, 'drove': 1229,
'emailed': 1658, 'expects': 1625, 'got': 1662, 'guaranteed': 1626, 'guarantees': 1626, 'has': 1676, 'have': 1677,
'headed': 1229, 'hung': 1683, 'invited': 1625, 'is': 1705, 'isn': 1265, 'kipped': 1642, 'left': 1156, 'liked': 1647,
'lingered': 1683, 'll': 1710, 'looked': 1646, 'made': 1711, 'mailed': 1658, 'mails': 1628, 'messaged': 1658, 'missed':
1714, 'n': 1715, 'needs': 1625, 'never': 1264, 'off': 1699, 'on': 1716, 'out': 1704, 'phoned': 1644, 'pinged': 1616,
'pinky': 1717, 'popping': 983, 'posted': 1721, 'rang': 1644, 're': 1722, 'replied': 1658, 'reposted': 1647, 'rocked':
1435, 's': 1740, 'said': 1741, 'sat': 1646, 'sent': 1721, 'shadowed': 1404, 'shared': 1647, 'shouted': 1628, 'showed':
1435, 'slacked': 1616, 'slept': 1642, 'stayed': 1746, 'staying': 983, 'stopped': 1746, 'swears': 1626, 'swore': 1626,
'tagged': 1645, 'texted': 1658, 'texts': 1628, 'took': 1434, 'turned': 1435, 'uncontactable': 93, 'unreachable': 93,
'unwell': 93, 'visiting': 983, 'vowed': 1626, 'vows': 1626, 'waited': 1683, 'walked': 1229, 'wants': 1625, 'was':
1751, 'went': 1752, 'were': 1754, 'whatsapped': 1616, 'will': 1755, 'won': 1076, 'wont': 1074, 'writes': 1757,
'wrote': 1758}, {'missed': 527}, {'afternoon': 528, 'day': 528, 'days': 528, 'evening': 528, 'hour': 528, 'hours':
528, 'morning': 528, 'week': 528}, {'for': 515, 'free': 514, 'help': 514, 'helping': 514, 'of': 517, 'pro': 516,
'unpaid': 514}, {'afternoon': 519, 'day': 519, 'days': 519, 'evening': 519, 'few': 1760, 'full': 1761, 'h': 1762,
'hour': 519, 'hours': 519, 'hr': 1762, 'hrs': 1762, 'morning': 519, 'week': 528}, {'invitation': 141, 'invite': 141},
{'my': 1764, 'our': 1764, 'the': 1764}, {'<told_in>': 93}, {'have': 437, 'must': 0, 'need': 437, 'ought': 437,
'should': 0}, {'^': 1767}, {'<i>': 1768}, {'<i>': 1768, 's': 1766}, {'': (13, 'talk'), '<their>': 1766, '<them>':
1769, '<told_in>': 93, 'N': 1770, 'my': 1766, 'the': 1766}, {'to': 1771}, {'^': 560, 'for': 569}, {'^': 520, 'for':
521}, {'board': 1774}, {'guarantor': 1773, 'referee': 1773, 'reference': 1773, 'sounding': 1775}, {'s': 1776},
{'<their>': 1776, 'N': 1777, 'a': 1776}, {'as': 1778}, {':': 678}, {'^': 75, 'for': 276, 'to': 276}, {'court': 1781},
{'me': 1781, 'my': 1782, 'our': 1782, 'us': 1781}, {'in': 1783, 'on': 1783, 'with': 1783}, {':': 276, 'N': 1780,
'for': 415, 'in': 1783, 'is': 1784, 'me': 389, 'on': 1783, 's': 1784, 'with': 1783}, {'N': 1780}, {'^': 0, 'is': 897,
'to': 83, 'was': 897}, {'<them>': 1787, 'N': 1787}, {'...': 84, ':': 83, 'from': 1788, 'is': 897, 'was': 897}, {'D':
929, '^': 928}, {'<me>': 1790}, {'can': 0, 'could': 0, 'have': 437, 'must': 0, 'need': 437, 'ought': 437, 'shd': 0,
'should': 0, 'shouldn': 444, 'shouldnt': 0}, {'^': 1792}, {'never': 0, 'not': 437, 'to': 0}, {'^': 1794},
{'<plainly>': 1795, '^': 1794}, {'never': 437, 'no': 437, 'not': 437, 'to': 0}, {'^': 1797}, {'against': 0, 'never':
437, 'no': 437, 'not': 437, 'to': 0}, {'<plainly>': 1796, 'D': 1798, '^': 1799, 'against': 0, 'at': 930, 'by': 930,
'during': 930, 'in': 930, 'on': 930, 'over': 930, 'via': 930}, {'^': 520, 'about': 521, 'for': 521, 'in': 521, 'on':
521, 'through': 521, 'with': 521}, {'<i>': 1793}, {'<i>': 1793, '<me>': 1800, '<them>': 1801, '^': 847, 'that': 1802},
{'D': 929, '^': 928, 'at': 930, 'by': 930, 'during': 930, 'in': 930, 'on': 930, 'over': 930, 'via': 930}, {'<i>':
1793, '<me>': 1804, '^': 847, 'that': 1802}, {'<them>': 1801}, {'<give3>': 95, '<works3>': 95}, {'^': 1807}, {'d':
1734, 'll': 1734, 'will': 1734, 'would': 1734}, {'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18,
'demo': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18}, {'<they>': 1808, 'N': 1809, 'he': 1809, 'she':
1809, 'they': 1809}, {'meet': 16}, {'<they>': 1808, 'N': 1809, 'a': 1810, 'breakfast': 18, 'brunch': 18, 'call': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'he': 1809, 'lunch': 18, 'meeting': 18, 'on': 16,
'our': 1810, 'she': 1809, 'that': 1811, 'the': 1810, 'they': 1809, 'to': 1812}, {'<they>': 1808}, {'<they>': 1808,
'that': 1814}, {'<they>': 1808, 'is': 1815, 's': 1815, 'that': 1814, 'was': 1815}, {'me': 93, 'us': 93}, {'bar': 1817,
'but': 1817, 'except': 1817}, {'them': 1818}, {'afternoon': 528, 'bar': 1817, 'but': 1817, 'day': 528, 'days': 528,
'evening': 528, 'except': 1817, 'hour': 528, 'hours': 528, 'morning': 528, 'of': 1819, 'week': 528}, {'called': 93,
'met': 93, 'rang': 93}, {'call': 93, 'catch': 93, 'come': 93, 'drive': 93, 'drop': 93, 'go': 93, 'have': 93, 'host':
93, 'join': 93, 'meet': 93, 'pop': 93, 'ring': 93, 'see': 93, 'sit': 93, 'speak': 93, 'take': 93, 'talk': 93, 'visit':
93}, {'to': 1822}, {'up': 1823}, {'about': 1823}, {'about': 1823, 'booked': 1823, 'down': 1823, 'geared': 1824,
'hoping': 1823, 'itching': 1823, 'just': 1825, 'poised': 1823, 'primed': 1823, 'ready': 1823, 'set': 1823}, {'^': 75,
'help': 276, 'helping': 276}, {'for': 1827, 'into': 1827, 'to': 1827}, {'for': 1827, 'in': 1828, 'into': 1827, 'to':
1827}, {'for': 16, 'to': 16}, {'calling': 16, 'going': 1830, 'having': 16, 'hosting': 16, 'joining': 16, 'meeting':
16, 'seeing': 16, 'visiting': 16}, {'ganged': 1829}, {'up': 1829}, {'about': 1823, 'all': 1826, 'booked': 1823,
'calling': 16, 'conscripted': 1829, 'down': 1823, 'drafted': 1829, 'dragged': 1829, 'geared': 1824, 'going': 1830,
'having': 16, 'hoping': 1823, 'hosting': 16, 'instead': 1831, 'itching': 1823, 'joining': 16, 'just': 1825, 'meeting':
16, 'now': 1831, 'poised': 1823, 'press': 1832, 'primed': 1823, 'putting': 395, 'ready': 1823, 'roped': 1829,
'seeing': 16, 'set': 1823, 'signed': 1833, 'visiting': 16, 'volunteered': 1829}, {'afternoon': 519, 'day': 519,
'days': 519, 'evening': 519, 'h': 525, 'hour': 526, 'hours': 526, 'hr': 525, 'hrs': 525, 'morning': 519, 'week': 528},
{'$$': 93, 'it': 93, 'that': 93, 'the': 93, 'them': 93}, {'post': 1836, 'send': 1836}, {'not': 1837}, {'send': 1836},
{'t': 1839}, {'quote': 83}, {'posted': 1836, 'sent': 1836}, {'1': 304}, {'one': 304}, {'to': 1844}, {'1': 1843,
'1on1': 304, 'call': 304, 'catch': 1257, 'demo': 304, 'meeting': 304, 'one': 1845, 'session': 304, 'stand': 1257,
'standup': 304, 'sync': 304}, {'away': 1836}, {'up': 1836}, {'binned': 1836, 'deleted': 1836, 'did': 1838, 'didn':
1840, 'didnt': 1839, 'ditched': 1836, 'i': 1841, 'never': 1842, 'no': 1846, 'scrapped': 1836, 'threw': 1847, 'tore':
1848, 'trashed': 1836}, {'about': 547, 'on': 547}, {'questions': 1850}, {'many': 1851, 'questions': 1850}, {'s':
1852}, {'<their>': 1852, 'N': 1853}, {'<their>': 1852, 'N': 1853, 'all': 1854}, {'times': 93}, {'': (0, 'missed'),
'0': 93}, {'again': 93, 'both': 1856, 'each': 286, 'every': 286, 'full': 93, 'only': 93, 'thrice': 93, 'twice': 93,
'x': 1857, 'x2': 93, 'x3': 93}, {'N': 1780, 'me': 389}, {'^': 1477, 'about': 1478, 'down': 1478, 'for': 1478, 'on':
1478, 'up': 1478}, {'<them>': 1860}, {'': (2, 'plan'), 'up': 16}, {'agreed': 16, 'arranged': 16, 'booked': 16,
'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set': 1862}, {'agreed': 16, 'arranged': 16, 'booked':
16, 'confirmed': 16, 'fixed': 16, 'is': 1863, 'planned': 16, 's': 1863, 'scheduled': 16, 'set': 1862}, {'to': 265},
{'off': 1865, 'out': 1865, 'over': 1865, 'to': 265}, {'gone': 1866}, {'calling': 16, 'going': 1830, 'gone': 1866,
'having': 16, 'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'calling': 16, 'coming':
16, 'finally': 1867, 'going': 1830, 'gone': 1866, 'having': 16, 'hosting': 16, 'instead': 1831, 'joining': 16, 'just':
1867, 'meeting': 16, 'now': 1868, 'seeing': 16, 'visiting': 16}, {'into': 83, 'out': 269}, {'case': 569, 'corner':
569}, {'s': 1871}, {'': (23, 'contact'), '<me>': 1870, '<their>': 1871, 'N': 1872}, {'has': 28, 'is': 28, 'wants': 28,
'was': 28}, {'^': 577}, {'<them>': 1875, 'N': 1875}, {'to': 1876}, {'loan': 1877}, {'<they>': 28, 'N': 1874, 'a':
1878, 'did': 265, 'was': 265, 'were': 265}, {'into': 41}, {'out': 41}, {'<redo>': 41, 'let': 1219, 'look': 1880,
'work': 1881}, {'^': 1882}, {'^': 1882, 'please': 1883}, {'': (8, 'asked'), 'to': 1884}, {'': (8, 'asked')}, {'s':
141}, {'N': 1887}, {'at': 1888}, {'': (13, 'talk'), '...': 1889}, {'breakfast': 18, 'brunch': 18, 'call': 18,
'coffee': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18, 'supper': 18, 'tea': 18}, {'for': 1891}, {'for':
1891, 'out': 1892, 'over': 1892, 'round': 1892, 'to': 1891}, {'to': 1888}, {'at': 1888, 'to': 1888}, {'<them>': 1885,
'N': 1886, 'at': 1888, 'for': 1890, 'how': 28, 'if': 28, 'me': 1893, 'over': 1894, 'round': 1895, 'to': 1888, 'us':
1893, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'s': 514}, {'<their>': 514, 'N': 1897}, {'<their>': 514,
'N': 1897, 'out': 1898}, {'in': 521, 'on': 521, 'through': 521, 'with': 521}, {'in': 521, 'on': 521, 'out': 1900,
'through': 521, 'with': 521}, {'<them>': 1901}, {'d': 276, 'll': 276, 'will': 276, 'would': 276}, {'...': 170, 'D':
75, 'my': 75, 'our': 75}, {'^': 1904}, {'expect': 1905, 'have': 1905}, {'job': 1478}, {'brilliant': 1907, 'cracking':
1907, 'fine': 1907, 'good': 1907, 'great': 1907, 'lovely': 1907, 'superb': 1907}, {'wrong': 1478}, {'a': 1908,
'beautifully': 1478, 'brilliantly': 1478, 'everything': 1502, 'nothing': 1909, 'well': 1478, 'wonderfully': 1478},
{'done': 1910, 'get': 1905, 'have': 1905}, {'done': 1910}, {'...': 76, '<until>': 75}, {'a': 1913, 'all': 1913, 'an':
1913, 'everything': 1913, 'it': 1913, 'my': 1913, 'our': 1913, 'the': 1913, 'them': 1913, 'these': 1913, 'those':
1913}, {'^': 1914, 'done': 1910}, {'getting': 757}, {'get': 1905, 'have': 1905}, {'can': 1906, 'could': 1906, 'd':
1911, 'did': 1910, 'do': 1910, 'does': 1910, 'get': 1905, 'gets': 1905, 'had': 1912, 'has': 1915, 'have': 1915, 'is':
1916, 'll': 1917, 'receives': 757, 's': 1916, 'will': 1917, 'would': 1917}, {'<i>': 1903, '<they>': 1918}, {'<i>':
1903, '<they>': 1918, 'that': 1919}, {'<i>': 1903}, {'<i>': 1903, 'that': 1921}, {'<i>': 1903, '<them>': 1922, 'N':
1922, 'that': 1921}, {'<i>': 1903, '<them>': 1920, 'N': 1922, 'that': 1921, 'to': 1923}, {'myself': 93, 'ourselves':
93}, {'own': 93}, {'my': 1926}, {'alone': 93, 'by': 1925, 'on': 1927, 'with': 264}, {'call': 93, 'calls': 93,
'emails': 93, 'mails': 93, 'messages': 93, 'texts': 93}, {'my': 1929, 'our': 1929}, {'breakfast': 93, 'call': 93,
'catch': 394, 'coffee': 93, 'demo': 93, 'dinner': 93, 'drinks': 93, 'lunch': 93, 'meeting': 93, 'review': 93,
'session': 93, 'slot': 93, 'visit': 93, 'zoom': 93}, {'...': 1931, 'breakfast': 93, 'call': 93, 'catch': 394,
'coffee': 93, 'demo': 93, 'dinner': 93, 'drinks': 93, 'lunch': 93, 'meeting': 93, 'review': 93, 'session': 93, 'slot':
93, 'visit': 93, 'zoom': 93}, {'<their>': 1932, 'D': 1932, 'my': 1932, 'our': 1932, 'the': 1932, 'this': 1932}, {'^':
5, 's': 514}, {'': (23, 'contact'), '<their>': 514, '<them>': 514, 'N': 1934}, {'<their>': 514, '<them>': 514, 'N':
1934, 'for': 1935}, {'at': 569, 'for': 569, 'in': 569, 'to': 569, 'up': 569, 'with': 569}, {'$$': 93, 'D': 93,
'again': 93, 'at': 93, 'because': 93, 'due': 93, 'last': 93, 'of': 93, 'on': 93, 'this': 93, 'with': 93}, {'': (0,
'missed'), '$$': 93, 'D': 93, 'again': 93, 'at': 93, 'because': 93, 'due': 93, 'last': 93, 'of': 93, 'on': 93, 'this':
93, 'with': 93}, {'<them>': 1937, 'N': 1937, 'off': 1938, 'out': 1939}, {'': (0, 'missed'), 'off': 1938, 'on': 93,
'out': 1938}, {'court': 1158}, {'s': 1942}, {'<their>': 1942, 'N': 1943, 'me': 1781, 'my': 1782, 'our': 1782, 'us':
1781}, {'<their>': 1942, 'N': 1943}, {'in': 1945}, {'in': 1944, 'now': 1946, 'on': 1783, 'with': 1783}, {'in': 1944,
'is': 1947, 'now': 1946, 'on': 1783, 's': 1947, 'with': 1783}, {'locked': 304}, {'$$': 93, 'up': 304}, {'all': 1949,
'closed': 304, 'locked': 1950, 'shut': 304}, {'was': 1951, 'were': 1951}, {'of': 93}, {'from': 93, 'out': 1953},
{'bird': 1954}, {'call': 1954, 'cheep': 1954, 'dicky': 1955, 'line': 1954, 'message': 1954, 'murmur': 1954, 'peep':
1954, 'reply': 1954, 'sausage': 1954, 'sound': 1954, 'squeak': 1954, 'thing': 1954, 'whisper': 1954, 'word': 1954},
{'than': 93}, {'beyond': 93, 'further': 1957, 'past': 93, 'through': 93}, {'a': 1956}, {'as': 1959}, {'much': 1960},
{'a': 1956, 'got': 1958, 'one': 1956, 'so': 1961}, {'up': 820}, {'to': 28}, {'call': 1964, 'job': 1964, 'move': 1964,
'task': 1964, 'turn': 1964}, {'s': 1965}, {'': (1, 'moved')}, {'till': 1967, 'to': 1967, 'until': 1967}, {'myself':
775}, {'<them>': 93, 'N': 93, 'to': 492}, {'N': 1966, 'conscripted': 1829, 'drafted': 1829, 'dragged': 1829, 'her':
1965, 'his': 1965, 'intending': 775, 'meaning': 775, 'moved': 1968, 'my': 1965, 'our': 1965, 'planning': 775, 'press':
1832, 'promising': 1969, 'putting': 395, 'roped': 1829, 'signed': 1833, 'their': 1965, 'trying': 1970, 'volunteered':
1829, 'wanting': 775}, {'from': 83}, {'<plainly>': 1796, 'D': 929, '^': 928, 'away': 1972, 'into': 83, 'off': 83,
'to': 83, 'toward': 83, 'towards': 83}, {'<me>': 1973, 'off': 1938, 'out': 1938}, {'to': 83}, {'^': 0, 'not': 1975,
'to': 83}, {'be': 1976}, {'is': 1976, 's': 1976, 'was': 1976, 'would': 1977}, {'bet': 1978, 'course': 1978, 'move':
1978, 'play': 1978, 'thing': 1978, 'way': 1978}, {'...': 1889}, {'at': 1888, 'for': 1980, 'over': 1894, 'round': 1895,
'to': 1888}, {'...': 17, 'D': 16, 'at': 1888, 'for': 1980, 'over': 1894, 'round': 1895, 'to': 1888}, {'along': 1478,
'on': 1478, 'up': 1478}, {'<them>': 1983, 'N': 1983}, {'on': 1478, 'up': 1478}, {'<them>': 1985, 'N': 1985}, {'': (0,
'missed'), 'again': 93, 'aside': 93, 'off': 93, 'out': 93, 'up': 93}, {'<their>': 1932, 'D': 1932, 'me': 1987, 'my':
1932, 'our': 1932, 'the': 1932, 'this': 1932, 'us': 1987}, {'out': 93}, {'aside': 93, 'off': 93, 'out': 93}, {'<me>':
1989, 'me': 1990, 'off': 93, 'us': 1990}, {'': (2, 'plan'), 'for': 16, 'w': 16, 'with': 16}, {'for': 16, 'w': 16,
'with': 16}, {'slot': 1993}, {'hour': 1993}, {'D': 16, 'for': 17}, {'day': 1993, 'slot': 1993}, {'D': 1992, 'a': 1994,
'an': 1995, 'for': 17, 'in': 1996, 'out': 1996, 'the': 1997, 'time': 1993}, {'': (2, 'plan'), '...': 1889}, {'': (2,
'plan'), 'at': 1888, 'for': 1999, 'over': 1894, 'round': 1895, 'to': 1888}, {'': (2, 'plan'), 'in': 2000},
{'confidence': 1478, 'mood': 1478, 'morale': 1478}, {'<their>': 2002}, {'us': 1608}, {'of': 2004}, {'off': 1938,
'out': 1939}, {'agreed': 16, 'alone': 93, 'arranged': 16, 'booked': 16, 'by': 1925, 'confirmed': 16, 'fixed': 16,
'is': 1863, 'on': 1927, 'planned': 16, 's': 1863, 'scheduled': 16, 'set': 1862}, {'^': 546, 'about': 547, 'for': 547,
'in': 547, 'on': 547}, {'<them>': 2008}, {'between': 373, 'for': 373, 'from': 373, 'with': 373}, {'intro': 2010},
{'email': 2011, 'intro': 2010, 'mail': 2011}, {'an': 2012, 'the': 2012}, {'<their>': 372, 'N': 372, 'a': 372, 'an':
372, 'my': 372, 'our': 372, 'some': 372, 'the': 372}, {'...': 577}, {'meet': 2014, 'my': 2015, 'our': 2015}, {'meet':
2014}, {'<their>': 372, 'N': 372, 'my': 372, 'our': 372}, {'meet': 2014, 'see': 2018}, {'^': 2019}, {'^': 2017, 'to':
2020}, {'^': 2017, 'about': 547, 'on': 547, 'to': 2020}, {'on': 547, 'with': 547}, {'^': 2019, 'date': 2023, 'speed':
2023}, {'^': 2017, 'about': 547, 'on': 547, 'to': 2024}, {'me': 2021}, {'^': 2016, 'across': 2021, 'along': 2021,
'down': 2021, 'in': 2022, 'over': 2021, 'round': 2021, 'to': 2020, 'up': 2025, 'with': 2026}, {'together': 372}, {'^':
372}, {'s': 2029}, {'N': 2030, '^': 2019}, {'^': 2017, 'to': 2031}, {'N': 2028}, {'^': 2017, 'about': 547, 'on': 547,
'to': 2031}, {'N': 2030}, {'to': 2035}, {'': (23, 'contact'), 'N': 2028, '^': 2017, 'across': 2032, 'along': 2032,
'and': 2033, 'down': 2032, 'in': 2034, 'out': 2036, 'over': 2032, 'round': 2032, 'to': 2031, 'up': 2034, 'with':
2026}, {'D': 1967, 'by': 1967, 'to': 1967}, {'<them>': 2027, 'N': 2037, 'forward': 2038}, {'down': 1478, 'on': 1478,
'up': 1478}, {'<them>': 2040, 'N': 1985}, {'down': 1478, 'up': 1478}, {'<them>': 2042}, {'<their>': 1932, 'D': 1932,
'into': 264, 'me': 1987, 'my': 1932, 'our': 1932, 'the': 1932, 'this': 1932, 'to': 1967, 'us': 1987}, {'with': 265},
{'hello': 304}, {'hello': 304, 'hi': 304}, {'chat': 304, 'said': 2046, 'say': 2047, 'speak': 304, 'talk': 304},
{'not': 2048}, {'t': 2048}, {'did': 2049, 'didn': 2050, 'didnt': 2048, 'never': 2048}, {'gone': 304, 'left': 304},
{'d': 2052, 'had': 2052}, {'machine': 93}, {'mail': 93}, {'answering': 2054, 'answerphone': 93, 'mailbox': 93, 'vm':
93, 'voice': 2055, 'voicemail': 93}, {'s': 2056}, {'<their>': 2056, 'N': 2057, 'the': 2056}, {'got': 2058}, {'<i>':
2051, '<they>': 2053, 'did': 2049, 'didn': 2050, 'didnt': 2048, 'got': 2058, 'never': 2048, 'only': 2059, 'reached':
2058}, {'they': 28}, {'end': 2061}, {'the': 2062}, {'ld': 93, 'led': 93, 'lled': 93}, {'<off_it>': 535, 'agreed': 16,
'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set': 1862}, {'call':
395, 'date': 395, 'demo': 395, 'dinner': 395, 'lunch': 395, 'meeting': 395, 'trip': 395, 'visit': 395}, {'<off_it>':
535, 'agreed': 16, 'arranged': 16, 'been': 536, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned': 16,
'scheduled': 16, 'set': 1862}, {'thing': 395}, {'call': 395, 'date': 395, 'demo': 395, 'dinner': 395, 'lunch': 395,
'meeting': 395, 'trip': 395, 'visit': 395, 'whole': 2068}, {'<off_it>': 534, 'agreed': 16, 'arranged': 16, 'been':
536, 'being': 536, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'from': 264, 'gets': 536, 'got': 536, 'had': 538,
'has': 539, 'is': 2065, 'it': 395, 'moved': 1967, 'our': 2066, 'planned': 16, 's': 2067, 'scheduled': 16, 'set': 1862,
'that': 395, 'the': 2069, 'things': 395, 'this': 395, 'w': 542, 'was': 536, 'were': 536, 'with': 542}, {'joy': 93,
'luck': 93}, {'only': 93}, {'engaged': 93, 'no': 2071, 'nobody': 800, 'rang': 1989, 'voicemail': 2072}, {'no': 93},
{'nothing': 93}, {'a': 93}, {'crickets': 93, 'got': 2074, 'heard': 2075, 'no': 93, 'nobody': 93, 'not': 2076,
'nothing': 93, 'zilch': 93}, {'and': 2077, 'but': 2077}, {'ask': 1886}, {'...': 2078, 'and': 2077, 'but': 2077, 'to':
2079}, {'': (23, 'contact'), '...': 2073, 'N': 2080, 'it': 395, 'off': 93, 'our': 2066, 'that': 395, 'the': 2069,
'things': 395, 'this': 395}, {'it': 395, 'our': 2066, 'that': 395, 'the': 2069, 'things': 395, 'this': 395}, {'fears':
1478, 'nerves': 1478, 'worries': 1478}, {'<their>': 2083, '<them>': 1860}, {'to': 264, 'with': 264}, {'call': 2085},
{'phone': 2085}, {'a': 2086, 'the': 2087}, {'^': 5, 'to': 514, 'with': 514}, {'^': 5, 'out': 2089, 'to': 514, 'with':
514}, {'<them>': 2090, 'N': 2090}, {'': (23, 'contact'), 'aid': 2091, 'assist': 2091, 'help': 2091, 'nothing': 93},
{'along': 264, 'by': 264, 'in': 264, 'off': 2088, 'over': 264, 'round': 264, 'to': 2092}, {'able': 93, 'coming': 93,
'held': 93, 'joining': 93, 'there': 93}, {'blower': 93, 'line': 93, 'phone': 93}, {'the': 2095}, {'answer': 93,
'pick': 394, 'reply': 93}, {'on': 2096, 'to': 2097}, {'hold': 93}, {'<them>': 2098, 'N': 2098, 'a': 2099, 'hold': 93,
'in': 403, 'through': 93, 'to': 93}, {'<them>': 2098, 'N': 2098, 'hold': 93, 'through': 93}, {'': (0, 'missed'), 'it':
93}, {'a': 2099, 'hold': 93, 'in': 403, 'through': 93, 'to': 93}, {'hold': 93, 'through': 93}, {'call': 93, 'catch':
406, 'caught': 93, 'contact': 93, 'find': 93, 'get': 2103, 'got': 2104, 'make': 2102, 'meet': 93, 'met': 93, 'phone':
93, 'reach': 93, 'reached': 93, 'ring': 93, 'see': 93, 'speak': 93, 'spoke': 93, 'talk': 93, 'talked': 93, 'visit':
93}, {'to': 2105}, {'able': 93, 'coming': 93, 'joining': 93, 'there': 93}, {'be': 2107}, {'place': 93}, {'D': 28,
'be': 2094, 'call': 93, 'catch': 406, 'caught': 93, 'contact': 93, 'find': 93, 'get': 2100, 'got': 2101, 'happen': 93,
'make': 2102, 'manage': 2106, 'materialise': 93, 'materialize': 93, 'meet': 93, 'met': 93, 'now': 2108, 'phone': 93,
'quite': 2105, 'reach': 93, 'reached': 93, 'ring': 93, 'see': 93, 'speak': 93, 'spoke': 93, 'take': 2109, 'talk': 93,
'talked': 93, 'visit': 93}, {'t': 2110, 'we': 28}, {'account': 28, 'contract': 28, 'insurance': 28, 'membership': 28,
'order': 28, 'plan': 28, 'subscription': 28}, {'': (0, 'missed'), 'her': 2112, 'his': 2112, 'the': 2112, 'their':
2112}, {'held': 93}, {'be': 2114, 'call': 93, 'catch': 406, 'caught': 93, 'contact': 93, 'find': 93, 'get': 2103,
'got': 2104, 'happen': 93, 'make': 2102, 'manage': 2106, 'materialise': 93, 'materialize': 93, 'meet': 93, 'met': 93,
'phone': 93, 'quite': 2105, 'reach': 93, 'reached': 93, 'ring': 93, 'see': 93, 'speak': 93, 'spoke': 93, 'take': 2109,
'talk': 93, 'talked': 93, 'visit': 93}, {'without': 1817}, {'ahead': 2116, 'fine': 2116, 'off': 2116, 'on': 2116,
'without': 1817}, {'<them>': 514, 'N': 514}, {'for': 2118}, {'sat': 2119}, {'up': 1864}, {'against': 83, 'away': 1972,
'not': 1975, 'off': 83}, {'<me>': 2122, 'against': 83, 'away': 1972, 'not': 1975, 'off': 83}, {'<them>': 1937, 'N':
1937}, {'no': 93, 'nobody': 93}, {'...': 2125}, {'door': 2126}, {'s': 2127}, {'<their>': 2127, 'N': 2128, 'the':
2127}, {'<their>': 2127, 'N': 2128, 'at': 2129, 'on': 2129, 'the': 2127}, {'...': 811, '<work_thing>': 566}, {'^':
2131}, {'s': 2132}, {'over': 820, 'through': 820, 'thru': 820, 'up': 820}, {'^': 818}, {'<their>': 567, 'N': 819, 'a':
2135, 'the': 2135}, {'<their>': 2132, 'N': 2133, 'back': 2134, 'over': 2136, 'right': 2134, 'through': 2136, 'thru':
2136, 'up': 2136}, {'up': 1477}, {'<them>': 1860, 'N': 1985, 'her': 2138}, {'off': 1938, 'out': 1938}, {'at': 514,
'for': 514, 'on': 514, 'with': 514}, {'in': 2141}, {'<their>': 514, 'N': 1897, 'out': 1898, 'up': 820}, {'with': 264},
{'...': 2144}, {'in': 1850, 'up': 1850}, {'<them>': 2146, 'N': 2146}, {'volunteer': 514}, {'a': 2148}, {'as': 2149,
'for': 515, 'pro': 516, 'unpaid': 514}, {'<their>': 520, 'a': 520, 'an': 520, 'the': 520}, {'^': 2151}, {'of': 2152},
{'': (18, 'gave:mentoring'), '<their>': 520, 'a': 520, 'an': 520, 'the': 520}, {'^': 2154}, {'^': 520, 'about': 521,
'ahead': 2153, 'before': 2152, 'for': 2155, 'in': 521, 'on': 521, 'through': 521, 'with': 521}, {'^': 520, 'ahead':
2153, 'before': 2152, 'for': 2155, 'on': 521, 'through': 521}, {'at': 5, 'for': 5, 'in': 5, 'of': 5}, {'...': 2158},
{'...': 2158, '0': 2159}, {'boys': 2159, 'children': 2159, 'class': 2159, 'girls': 2159, 'juniors': 2159, 'kids':
2159, 'pupils': 2159, 'u0': 2159, 'under': 2160, 'youngsters': 2159}, {'^': 2161}, {'...': 2150, '<them>': 2156, 'N':
2157, '^': 2161, 'as': 2149, 'for': 515, 'pro': 516, 'the': 2162, 'unpaid': 514}, {'for': 521, 'on': 521, 'through':
521}, {'<them>': 1801, 'N': 2164}, {'<off_it>': 534, 'agreed': 16, 'alone': 93, 'arranged': 16, 'been': 536, 'being':
536, 'booked': 16, 'by': 1925, 'confirmed': 16, 'fixed': 16, 'gets': 536, 'got': 536, 'had': 538, 'has': 539, 'is':
2065, 'moved': 1967, 'on': 1927, 'planned': 16, 's': 2067, 'scheduled': 16, 'set': 1862, 'w': 542, 'was': 536, 'were':
536, 'with': 542}, {'': (16, 'gave:feedback'), '...': 811, '<work_thing>': 566}, {'^': 2167}, {'s': 2168}, {'<their>':
2168, 'N': 2169, 'a': 2135, 'the': 2135}, {'back': 2134, 'over': 2136, 'right': 2134, 'through': 2170, 'thru': 2136,
'up': 2136}, {'to': 2075}, {'<them>': 1860, 'N': 1478}, {'...': 812, '^': 813, 'linkedin': 93, 'photo': 93, 'photos':
93, 'post': 93, 'posts': 93, 'profile': 93, 'status': 93, 'stories': 93, 'story': 93, 'tweet': 93, 'update': 93},
{'s': 2174}, {'<their>': 814, 'N': 2175}, {'on': 2176}, {'to': 816}, {'back': 2178, 'to': 816}, {'back': 2179,
'emailed': 2179, 'given': 2179, 'handed': 2179, 'mailed': 2179, 'sent': 2179, 'texted': 2179, 'went': 2179}, {'^':
2180}, {'<them>': 5, 'N': 5}, {'for': 2182}, {'...': 2183}, {'^': 2184}, {'<their>': 2185, 'a': 2185, 'an': 2185,
'the': 2185}, {'a': 1810, 'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner':
18, 'drinks': 18, 'lunch': 18, 'meeting': 18, 'our': 1810, 'the': 1810}, {'<them>': 1478, 'N': 1478}, {'': (15,
'gave:intro'), 'N': 372}, {'a': 372, 'an': 372, 'my': 372, 'our': 372, 'some': 372, 'the': 372, 'three': 372, 'two':
372}, {'': (15, 'gave:intro'), 'N': 372, '^': 2190}, {'and': 373, 'to': 373, 'w': 373, 'with': 373}, {'and': 2189,
'to': 2191, 'up': 2192, 'w': 373, 'with': 2191}, {'and': 2189, 'to': 2191, 'with': 2191}, {'other': 2029}, {'each':
2195}, {'^': 372, 'to': 2196, 'up': 2029, 'with': 2196}, {'<them>': 2193, 'N': 2194, 'them': 2197}, {'for': 276,
'into': 276, 'to': 276}, {'for': 276, 'in': 2199, 'into': 276, 'to': 276}, {'<me>': 2200}, {'asking': 22, 'calling':
22, 'hiring': 22, 'inviting': 22}, {'away': 1972, 'into': 83, 'off': 83, 'to': 83, 'toward': 83, 'towards': 83},
{'<me>': 2203}, {'a': 5, 'our': 5, 'the': 5}, {'at': 2205, 'for': 2205, 'in': 2205}, {'breakfast': 2206, 'breakfasts':
2206, 'clothes': 2206, 'dinners': 2206, 'donations': 2206, 'food': 2206, 'lunches': 2206, 'meals': 2206, 'parcels':
2206, 'soup': 2206, 'tea': 2206}, {'^': 2207}, {'be': 2114, 'call': 93, 'catch': 406, 'caught': 93, 'contact': 93,
'find': 93, 'get': 2100, 'got': 2101, 'happen': 93, 'make': 2102, 'manage': 2106, 'materialise': 93, 'materialize':
93, 'meet': 93, 'met': 93, 'phone': 93, 'quite': 2105, 'reach': 93, 'reached': 93, 'ring': 93, 'see': 93, 'speak': 93,
'spoke': 93, 'take': 2109, 'talk': 93, 'talked': 93, 'visit': 93}, {'not': 2209, 'we': 28}, {'around': 775, 'round':
775}, {'get': 2211, 'got': 2211, 'gotten': 2211}, {'for': 93, 'to': 93}, {'time': 2213}, {'': (0, 'missed'), 'any':
2214, 'enough': 2214, 'the': 2214, 'time': 2213}, {'any': 2214, 'enough': 2214, 'the': 2214, 'time': 2213}, {'<them>':
2098, 'N': 2098, 'a': 2099, 'around': 775, 'hold': 93, 'in': 403, 'round': 775, 'through': 93, 'to': 93}, {'<them>':
2098, 'N': 2098, 'around': 775, 'hold': 93, 'round': 775, 'through': 93}, {'a': 2099, 'around': 775, 'hold': 93, 'in':
403, 'round': 775, 'through': 93, 'to': 93}, {'around': 775, 'hold': 93, 'round': 775, 'through': 93}, {'call': 93,
'catch': 406, 'caught': 93, 'contact': 93, 'find': 93, 'get': 2219, 'got': 2220, 'gotten': 2211, 'make': 2102, 'meet':
93, 'met': 93, 'phone': 93, 'reach': 93, 'reached': 93, 'ring': 93, 'see': 93, 'speak': 93, 'spoke': 93, 'talk': 93,
'talked': 93, 'visit': 93}, {'be': 2094, 'call': 93, 'catch': 406, 'caught': 93, 'contact': 93, 'ever': 2212, 'find':
2215, 'found': 2216, 'get': 2217, 'got': 2218, 'gotten': 2211, 'had': 2216, 'happen': 93, 'have': 2216, 'make': 2102,
'manage': 2106, 'materialise': 93, 'materialize': 93, 'meet': 93, 'met': 93, 'now': 2108, 'phone': 93, 'quite': 2221,
'reach': 93, 'reached': 93, 'ring': 93, 'see': 93, 'speak': 93, 'spoke': 93, 'take': 2109, 'talk': 93, 'talked': 93,
'visit': 93, 'yet': 2212}, {'t': 2222}, {'be': 2114, 'call': 93, 'catch': 406, 'caught': 93, 'contact': 93, 'ever':
2212, 'find': 93, 'get': 2217, 'got': 2218, 'gotten': 2211, 'happen': 93, 'make': 2102, 'manage': 2106, 'materialise':
93, 'materialize': 93, 'meet': 93, 'met': 93, 'phone': 93, 'quite': 2221, 'reach': 93, 'reached': 93, 'ring': 93,
'see': 93, 'speak': 93, 'spoke': 93, 'take': 2109, 'talk': 93, 'talked': 93, 'visit': 93, 'yet': 2212}, {'...': 84,
':': 83}, {'assembly': 2119, 'class': 2119, 'duty': 2119, 'group': 2119, 'lesson': 2119, 'reading': 2119, 'round':
2119, 'route': 2119, 'session': 2119, 'shift': 2119, 'slot': 2119, 'stall': 2119, 'tour': 2119, 'turn': 2119}, {'...':
2226, 'assembly': 2119, 'class': 2119, 'duty': 2119, 'group': 2119, 'lesson': 2119, 'reading': 2119, 'round': 2119,
'route': 2119, 'session': 2119, 'shift': 2119, 'slot': 2119, 'stall': 2119, 'tour': 2119, 'turn': 2119}, {'^': 5,
'for': 2118}, {'...': 2226, '^': 5, 'assembly': 2119, 'class': 2228, 'desk': 514, 'duty': 2228, 'group': 2119,
'lesson': 2228, 'reading': 2119, 'round': 2119, 'route': 2119, 'session': 2119, 'shift': 2228, 'shop': 514, 'slot':
2228, 'stall': 2228, 'stand': 514, 'tour': 2119, 'turn': 2228}, {'^': 5, 'class': 514, 'desk': 514, 'duty': 514,
'lesson': 514, 'shift': 514, 'shop': 514, 'slot': 514, 'stall': 514, 'stand': 514, 'turn': 514}, {'s': 2230},
{'<them>': 514}, {'for': 2232}, {'...': 2119, '0': 2227, '<their>': 2229, 'N': 2231, 'a': 2227, 'an': 2227, 'for':
2118, 'in': 2233, 'the': 2227, 'three': 2227, 'two': 2227}, {'...': 2119, 'for': 2118}, {'from': 93}, {'off': 1939,
'out': 1938}, {'vain': 93}, {'find': 93}, {'to': 2239}, {'for': 2075, 'in': 2238, 'only': 2240, 'to': 2239},
{'<their>': 93, 'N': 424, 'the': 93}, {'by': 2242, 'past': 2242}, {'...': 2241, 'by': 2242, 'past': 2242, 'right':
2243, 'straight': 2243}, {'$$': 93, 'home': 304}, {'day': 93}, {'home': 93, 'the': 2246}, {'$$': 93, 'by': 93, 'for':
2247, 'when': 93}, {'gone': 2245, 'left': 2248}, {'about': 1823, 'all': 1826, 'booked': 1823, 'down': 1823, 'geared':
1824, 'hoping': 1823, 'itching': 1823, 'just': 1825, 'poised': 1823, 'primed': 1823, 'ready': 1823, 'set': 1823},
{'ask': 93, 'call': 93, 'catch': 93, 'come': 93, 'drive': 93, 'drop': 93, 'go': 93, 'have': 93, 'host': 93, 'join':
93, 'meet': 93, 'pop': 93, 'ring': 93, 'see': 93, 'sit': 93, 'speak': 93, 'take': 93, 'talk': 93, 'thank': 93,
'visit': 93, 'write': 93}, {'to': 2251}, {'hoped': 2252, 'intended': 2252, 'meant': 2252, 'planned': 2252, 'wanted':
2252}, {'gone': 2245, 'left': 304}, {'much': 2253}, {'already': 2249, 'been': 2250, 'half': 2253, 'hoped': 2252,
'intended': 2252, 'just': 2254, 'meant': 2252, 'planned': 2252, 'rather': 2253, 'really': 2253, 'so': 2253, 'very':
2255, 'wanted': 2252}, {'<until>': 1967, 'by': 1967}, {'<off_it>': 534, 'agreed': 16, 'arranged': 16, 'been': 536,
'being': 536, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'gets': 536, 'got': 536, 'had': 538, 'has': 539, 'is': 2065,
'moved': 1967, 'planned': 16, 's': 2067, 'scheduled': 16, 'set': 1862, 'w': 542, 'was': 536, 'were': 536, 'with':
542}, {'<them>': 546}, {'to': 2259}, {'...': 2260}, {'^': 2261}, {'for': 2232, 'in': 2233}, {'': (2, 'plan'), 'D':
16}, {'': (2, 'plan'), 'D': 16, 'for': 2264, 'in': 1996, 'out': 1996}, {'<good_cause>': 5}, {'<cause>': 2266},
{'<cause>': 2266, 'a': 2267, 'our': 2267, 'the': 2267}, {'at': 2268, 'for': 2268, 'in': 2268, 'with': 2268}, {'free':
514, 'pro': 516, 'unpaid': 514, 'voluntary': 514, 'volunteer': 514, 'volunteering': 514}, {'...': 2269, 'at': 2268,
'for': 2268, 'free': 514, 'in': 2268, 'of': 2270, 'pro': 516, 'unpaid': 514, 'voluntary': 514, 'volunteer': 514,
'volunteering': 514, 'with': 2268}, {'^': 546, 's': 547}, {'<their>': 547, '<them>': 547, 'N': 2272}, {'for': 2273,
'to': 2273, 'with': 2273}, {'at': 514, 'for': 514, 'on': 514}, {'<cause>': 2266, 'a': 2267, 'free': 2275, 'nothing':
2275, 'our': 2267, 'the': 2267}, {'bono': 2275}, {'at': 514, 'for': 514, 'in': 514, 'on': 514}, {'time': 2274},
{'<time_unit>': 2271, 'assembly': 2274, 'at': 2268, 'class': 2274, 'demo': 2274, 'for': 2276, 'in': 2268, 'lesson':
2274, 'masterclass': 2274, 'pro': 2277, 'session': 2274, 'shift': 2278, 'stint': 2278, 'story': 2279, 'storytime':
2274, 'talk': 2274, 'tour': 2274, 'training': 2274, 'turn': 2278, 'unpaid': 2275, 'with': 2268, 'workshop': 2274},
{'<their>': 514, 'N': 1934}, {'at': 2281, 'for': 2281, 'on': 2281}, {'...': 2282, 'at': 2281, 'for': 2281, 'on':
2281}, {'<their>': 514, '<them>': 514, 'N': 1934}, {'...': 2282, 'at': 2281, 'for': 2284, 'on': 2281}, {'...': 2226,
'afternoon': 2283, 'assembly': 2119, 'class': 2119, 'day': 2283, 'days': 2283, 'duty': 2119, 'evening': 2283, 'group':
2119, 'h': 2283, 'hour': 2283, 'hours': 2283, 'hr': 2283, 'hrs': 2283, 'lesson': 2119, 'morning': 2283, 'reading':
2119, 'round': 2119, 'route': 2119, 'session': 2119, 'shift': 2285, 'shifts': 2283, 'slot': 2119, 'stall': 2119,
'stint': 2283, 'tour': 2119, 'turn': 2119}, {'...': 2226, '^': 2184, 'assembly': 2119, 'class': 2119, 'duty': 2119,
'group': 2119, 'lesson': 2119, 'reading': 2119, 'round': 2119, 'route': 2119, 'session': 2119, 'shift': 2119, 'slot':
2119, 'stall': 2119, 'tour': 2119, 'turn': 2119}, {'recommendation': 560}, {'linkedin': 2288, 'recommendation': 560,
'reference': 560, 'testimonial': 560}, {'out': 569}, {'^': 2289, 'endorsement': 569, 'plug': 569, 'recommendation':
569, 'reference': 569, 'referral': 569, 'shout': 2290, 'shoutout': 569, 'testimonial': 569}, {'...': 2291, '^': 2289,
'endorsement': 569, 'plug': 569, 'recommendation': 569, 'reference': 569, 'referral': 569, 'shout': 2290, 'shoutout':
569, 'testimonial': 569}, {'endorsement': 569, 'plug': 569, 'recommendation': 569, 'reference': 569, 'referral': 569,
'shout': 2290, 'shoutout': 569, 'testimonial': 569}, {'...': 2293, 'endorsement': 569, 'plug': 569, 'recommendation':
569, 'reference': 569, 'referral': 569, 'shout': 2290, 'shoutout': 569, 'testimonial': 569}, {'a': 2292, 'an': 2292,
'my': 2294, 'the': 2292}, {'free': 514, 'of': 2270, 'pro': 516, 'unpaid': 514, 'voluntary': 514, 'volunteer': 514,
'volunteering': 514}, {'a': 2294, 'an': 2294, 'my': 2294, 'the': 2294}, {'<them>': 569}, {'for': 2298},
{'recommendation': 2299}, {'of': 2300}, {'assembly': 2274, 'class': 2274, 'demo': 2274, 'duty': 2119, 'group': 2119,
'lesson': 2274, 'letter': 2301, 'masterclass': 2274, 'reading': 2119, 'recommendation': 2299, 'reference': 2299,
'round': 2119, 'route': 2119, 'session': 2274, 'shift': 2119, 'slot': 2119, 'stall': 2119, 'story': 2279, 'storytime':
2274, 'talk': 2274, 'testimonial': 2299, 'tour': 2274, 'training': 2274, 'turn': 2119, 'workshop': 2274}, {'between':
372, 'for': 372, 'of': 372, 'to': 372}, {'intro': 2303, 'introduction': 2303}, {'mail': 2304}, {'e': 2305, 'email':
2304, 'intro': 2303, 'introduction': 2303, 'mail': 2304, 'whatsapp': 2304}, {'in': 2306}, {'opt': 2307}, {'<them>':
569, 'N': 569}, {'for': 2309}, {'call': 2310, 'for': 2309}, {'recommendation': 2310, 'reference': 2311, 'referral':
2310, 'testimonial': 2310}, {'for': 567, 'w': 567, 'with': 567}, {'exam': 2313, 'interview': 2313, 'interviews': 2313,
'pitch': 2313, 'presentation': 2313}, {'to': 373}, {'N': 2315}, {'of': 2316}, {'...': 2302, '^': 2184, 'afternoon':
2283, 'assembly': 2274, 'class': 2274, 'day': 2283, 'days': 2283, 'demo': 2274, 'double': 2308, 'duty': 2119,
'evening': 2283, 'glowing': 2312, 'good': 2312, 'group': 2119, 'h': 2283, 'hour': 2283, 'hours': 2283, 'hr': 2283,
'hrs': 2283, 'lesson': 2274, 'letter': 2301, 'masterclass': 2274, 'mock': 2314, 'morning': 2283, 'presentation': 2317,
'quick': 2306, 'reading': 2119, 'recommendation': 2310, 'reference': 2311, 'referral': 2310, 'round': 2119, 'route':
2119, 'session': 2274, 'shift': 2285, 'shifts': 2283, 'slot': 2119, 'stall': 2119, 'stint': 2283, 'story': 2279,
'storytime': 2274, 'strong': 2312, 'talk': 2274, 'testimonial': 2310, 'tour': 2274, 'training': 2274, 'turn': 2119,
'warm': 2306, 'workshop': 2274}, {'between': 2189, 'for': 2189, 'from': 373, 'of': 372, 'to': 372, 'with': 373},
{'intro': 2319, 'introduction': 2303}, {'...': 2302, '^': 2184, 'afternoon': 2283, 'assembly': 2274, 'class': 2274,
'day': 2283, 'days': 2283, 'demo': 2274, 'duty': 2119, 'e': 2305, 'email': 2320, 'evening': 2283, 'group': 2119, 'h':
2283, 'hour': 2283, 'hours': 2283, 'hr': 2283, 'hrs': 2283, 'intro': 2319, 'introduction': 2303, 'lesson': 2274,
'letter': 2301, 'mail': 2320, 'masterclass': 2274, 'mock': 2314, 'morning': 2283, 'reading': 2119, 'recommendation':
2299, 'reference': 2299, 'round': 2119, 'route': 2119, 'session': 2274, 'shift': 2285, 'shifts': 2283, 'slot': 2119,
'stall': 2119, 'stint': 2283, 'story': 2279, 'storytime': 2274, 'talk': 2274, 'testimonial': 2299, 'tour': 2274,
'training': 2274, 'turn': 2119, 'whatsapp': 2304, 'workshop': 2274}, {'afternoon': 2283, 'day': 2283, 'days': 2283,
'evening': 2283, 'h': 2283, 'hour': 2283, 'hours': 2283, 'hr': 2283, 'hrs': 2283, 'morning': 2283, 'shift': 2283,
'shifts': 2283, 'stint': 2283}, {'free': 2275, 'nothing': 2275}, {'...': 5}, {'^': 2324}, {'a': 2322}, {'call': 93},
{'1': 392, 'board': 2327, 'call': 93, 'demo': 93, 'meeting': 93, 'session': 93, 'standup': 93, 'sync': 93, 'teams':
2327, 'zoom': 93}, {'1': 392, 'a': 2328, 'board': 2327, 'call': 93, 'demo': 93, 'meeting': 93, 'my': 2328, 'our':
2328, 'session': 93, 'standup': 93, 'sync': 93, 'teams': 2327, 'the': 2328, 'zoom': 93}, {'pass': 93}, {'off': 93,
'to': 2330}, {'': (0, 'missed'), 'off': 93, 'to': 2329}, {'in': 2329, 'into': 2329}, {'call': 93, 'catch': 93, 'chat':
93, 'meet': 93, 'ring': 93, 'say': 93, 'see': 93, 'speak': 93, 'talk': 93}, {'to': 2334}, {'chance': 2335, 'hold':
93}, {'': (0, 'missed'), 'call': 93, 'catch': 93, 'chat': 93, 'meet': 93, 'ring': 93, 'say': 93, 'see': 93, 'speak':
93, 'talk': 93}, {'to': 2337}, {'far': 93}, {'ground': 304}, {'the': 2340}, {'a': 2336, 'around': 2338, 'as': 2339,
'done': 304, 'held': 304, 'hold': 93, 'in': 403, 'off': 2341, 'round': 2338, 'there': 93, 'through': 93, 'to': 2337},
{'around': 775, 'as': 2339, 'done': 304, 'held': 304, 'hold': 93, 'off': 2341, 'round': 775, 'there': 93, 'through':
93}, {'': (0, 'missed'), 'to': 2329}, {'': (0, 'missed'), 'it': 2344}, {'send': 93}, {'a': 2336, 'around': 2338,
'hold': 93, 'in': 403, 'round': 2338, 'through': 93, 'to': 2337}, {'call': 93, 'catch': 406, 'caught': 93, 'contact':
93, 'find': 93, 'get': 2347, 'got': 2220, 'gotten': 2211, 'make': 2102, 'meet': 93, 'met': 93, 'phone': 93, 'reach':
93, 'reached': 93, 'ring': 93, 'see': 93, 'speak': 93, 'spoke': 93, 'talk': 93, 'talked': 93, 'visit': 93}, {'': (0,
'missed'), 'for': 2329, 'to': 2329}, {'': (0, 'missed'), 'up': 2349}, {'up': 2349}, {'answer': 93, 'attend': 2329,
'be': 2114, 'call': 93, 'came': 2331, 'catch': 406, 'caught': 93, 'come': 2332, 'contact': 93, 'dial': 2333, 'ever':
2212, 'find': 2215, 'found': 2216, 'get': 2342, 'got': 2343, 'gotten': 2211, 'had': 2216, 'happen': 93, 'happened':
93, 'have': 2216, 'join': 2329, 'made': 751, 'make': 2345, 'manage': 2106, 'materialise': 93, 'materialised': 93,
'materialize': 93, 'meet': 93, 'met': 93, 'phone': 93, 'pick': 394, 'press': 2346, 'quite': 2348, 'reach': 93,
'reached': 93, 'ring': 93, 'see': 93, 'send': 751, 'show': 2350, 'speak': 93, 'spoke': 93, 'take': 2109, 'talk': 93,
'talked': 93, 'took': 2109, 'turn': 2351, 'visit': 93, 'yet': 2212}, {'^': 2324, 'at': 514, 'for': 514, 'on': 514},
{'bono': 2353}, {'assembly': 2274, 'class': 2274, 'demo': 2274, 'lesson': 2274, 'masterclass': 2274, 'session': 2274,
'story': 2279, 'storytime': 2274, 'talk': 2274, 'tour': 2274, 'training': 2274, 'workshop': 2274}, {'...': 2355,
'assembly': 2274, 'class': 2274, 'demo': 2274, 'lesson': 2274, 'masterclass': 2274, 'mock': 2314, 'session': 2274,
'story': 2279, 'storytime': 2274, 'talk': 2274, 'tour': 2274, 'training': 2274, 'workshop': 2274}, {'...': 2302, '^':
2184, 'assembly': 2274, 'class': 2274, 'demo': 2274, 'duty': 2119, 'e': 2305, 'email': 2320, 'glowing': 2312, 'good':
2312, 'group': 2119, 'intro': 2319, 'introduction': 2303, 'lesson': 2274, 'letter': 2301, 'mail': 2320, 'masterclass':
2274, 'presentation': 2317, 'reading': 2119, 'recommendation': 2310, 'reference': 2311, 'referral': 2310, 'round':
2119, 'route': 2119, 'session': 2274, 'shift': 2119, 'slot': 2119, 'stall': 2119, 'story': 2279, 'storytime': 2274,
'strong': 2312, 'talk': 2274, 'testimonial': 2310, 'tour': 2274, 'training': 2274, 'turn': 2119, 'whatsapp': 2304,
'workshop': 2274}, {'...': 2226, 'afternoon': 2283, 'assembly': 2119, 'class': 2119, 'day': 2283, 'days': 2283,
'duty': 2119, 'evening': 2283, 'group': 2119, 'h': 2283, 'hour': 2283, 'hours': 2283, 'hr': 2283, 'hrs': 2283,
'lesson': 2119, 'mock': 2314, 'morning': 2283, 'reading': 2119, 'round': 2119, 'route': 2119, 'session': 2119,
'shift': 2285, 'shifts': 2283, 'slot': 2119, 'stall': 2119, 'stint': 2283, 'tour': 2119, 'turn': 2119}, {'...': 2280,
'0': 2286, '<their>': 2287, '<them>': 2295, '<time_unit>': 2296, 'N': 2297, 'a': 2318, 'an': 2321, 'assembly': 2274,
'class': 2274, 'demo': 2274, 'five': 2322, 'for': 2323, 'four': 2322, 'free': 2325, 'half': 2326, 'lesson': 2274,
'masterclass': 2274, 'mock': 2314, 'not': 2352, 'pro': 2354, 'session': 2274, 'six': 2322, 'some': 2356, 'story':
2279, 'storytime': 2274, 'talk': 2274, 'that': 2306, 'the': 2357, 'three': 2286, 'tour': 2274, 'training': 2274,
'two': 2358, 'unpaid': 2353, 'voluntary': 2325, 'workshop': 2274}, {'<them>': 2098, 'N': 2098, 'a': 2336, 'around':
2338, 'as': 2339, 'done': 304, 'held': 304, 'hold': 93, 'in': 403, 'off': 2341, 'round': 2338, 'there': 93, 'through':
93, 'to': 2337}, {'<them>': 2098, 'N': 2098, 'around': 775, 'as': 2339, 'done': 304, 'held': 304, 'hold': 93, 'off':
2341, 'round': 775, 'there': 93, 'through': 93}, {'answer': 93, 'attend': 2329, 'call': 93, 'came': 2331, 'catch':
406, 'caught': 93, 'come': 2332, 'contact': 93, 'dial': 2333, 'ever': 2212, 'find': 2215, 'found': 2216, 'get': 2360,
'got': 2361, 'gotten': 2211, 'had': 2216, 'happen': 93, 'happened': 93, 'have': 2216, 'hit': 2346, 'join': 2329,
'made': 751, 'make': 2345, 'manage': 2106, 'materialise': 93, 'materialised': 93, 'meet': 93, 'met': 93, 'phone': 93,
'pick': 394, 'quite': 2348, 'reach': 93, 'reached': 93, 'ring': 93, 'see': 93, 'send': 751, 'show': 2350, 'speak': 93,
'spoke': 93, 'take': 2109, 'talk': 93, 'talked': 93, 'turn': 2351, 'visit': 93, 'yet': 2212}, {'t': 2362}, {'answer':
93, 'attend': 2329, 'be': 2114, 'call': 93, 'came': 2331, 'catch': 406, 'caught': 93, 'come': 2332, 'contact': 93,
'dial': 2333, 'ever': 2212, 'find': 2215, 'found': 2216, 'get': 2360, 'got': 2361, 'gotten': 2211, 'had': 2216,
'happen': 93, 'happened': 93, 'have': 2216, 'join': 2329, 'made': 751, 'make': 2345, 'manage': 2106, 'materialise':
93, 'materialised': 93, 'materialize': 93, 'meet': 93, 'met': 93, 'phone': 93, 'pick': 394, 'press': 2346, 'quite':
2348, 'reach': 93, 'reached': 93, 'ring': 93, 'see': 93, 'send': 751, 'show': 2350, 'speak': 93, 'spoke': 93, 'take':
2109, 'talk': 93, 'talked': 93, 'turn': 2351, 'visit': 93, 'yet': 2212}, {'of': 569}, {'direction': 2365}, {'the':
2366}, {'at': 569, 'in': 2367, 'to': 569, 'toward': 569, 'towards': 569}, {'<them>': 2368, 'N': 2368}, {'from': 28,
'that': 28, 'through': 28, 'via': 28}, {'out': 2208}, {'^': 574, 'a': 575, 'the': 575}, {'w': 2372, 'with': 2372},
{'<them>': 2373}, {'to': 2374}, {'s': 75}, {'<their>': 75, 'N': 2376, 'my': 75, 'our': 75, 'the': 75, 'to': 75}, {'^':
2377}, {'forget': 2378}, {'t': 2379}, {'bono': 2325}, {'forget': 2378, 'free': 2325, 'n': 2380, 'not': 2379, 'pro':
2381, 't': 2379, 'unpaid': 2325, 'voluntary': 2325}, {'<their>': 514, 'N': 1897, 'for': 1898}, {'<their>': 75, 'N':
2376, 'my': 75, 'our': 75}, {'^': 2384}, {'forget': 2385}, {'t': 2386}, {'<time_unit>': 2296, 'shift': 2278, 'stint':
2278, 'turn': 2278}, {'...': 2388, '<time_unit>': 2296, '^': 577}, {'<give1>': 75, '<giveinf>': 75, '<to_do>': 75},
{'^': 2390}, {'to': 2391}, {'<give1>': 95, '<giveinf>': 95, '<to_do>': 95, 'choose': 95, 'decide': 95, 'pick': 95},
{'^': 2393}, {'to': 2394}, {'<me>': 2392, '<them>': 2395, 'N': 2395}, {'to': 2396}, {'^': 2017, 'across': 2021,
'along': 2021, 'down': 2021, 'in': 2021, 'over': 2021, 'round': 2021, 'to': 2020, 'up': 2021, 'with': 2026}, {'^':
2017, 'across': 2032, 'along': 2032, 'down': 2032, 'in': 2032, 'out': 2036, 'over': 2032, 'round': 2032, 'to': 2031,
'up': 2032, 'with': 2026}, {'<them>': 2398, 'N': 2399}, {'<i>': 93}, {'<i>': 93, 'about': 93, 'of': 93, 'that': 2401},
{'<i>': 93, 'that': 2401}, {'': (17, 'gave:knowledge'), '<their>': 520, 'a': 520, 'an': 520, 'the': 520}, {'^': 2404},
{'^': 546, 'about': 547, 'ahead': 2153, 'before': 2152, 'for': 2405, 'in': 547, 'on': 547}, {'ahead': 2153, 'before':
2152, 'for': 2152}, {'<them>': 2406, 'N': 2407}, {'about': 567, 'for': 567, 'on': 567, 're': 567}, {'up': 2409},
{'comments': 2409, 'corrections': 2409, 'edits': 2409, 'feedback': 2409, 'mark': 2410, 'markup': 2409, 'notes': 2409,
'redlines': 2409, 'remarks': 2409, 'thoughts': 2409}, {'few': 2411}, {'a': 2412, 'back': 2411, 'comments': 2409,
'corrections': 2409, 'detailed': 2411, 'edits': 2409, 'feedback': 2409, 'honest': 2411, 'mark': 2410, 'markup': 2409,
'my': 2411, 'notes': 2409, 'redlines': 2409, 'remarks': 2409, 'some': 2411, 'thoughts': 2409}, {'my': 2015, 'our':
2015}, {'^': 2414}, {'': (23, 'contact'), '$$': 93, '<them>': 2415, 'D': 93, 'again': 93, 'at': 93, 'because': 93,
'due': 93, 'last': 93, 'of': 93, 'on': 93, 'this': 93, 'with': 93}, {'<them>': 2413, 'N': 2413, 'by': 264, 'in': 264,
'off': 2416, 'out': 1939}, {'airport': 5, 'appointment': 5, 'doctor': 5, 'garage': 5, 'hospital': 5, 'station': 5,
'vet': 5}, {'^': 2418}, {'<their>': 2419, '^': 2019, 'the': 2419}, {'^': 2017, 'across': 2021, 'along': 2021, 'down':
2021, 'in': 2021, 'over': 2021, 'round': 2021, 'to': 2420, 'up': 2021, 'with': 2026}, {'<their>': 2419, 'N': 2030,
'^': 2019, 'the': 2419}, {'^': 2017, 'across': 2032, 'along': 2032, 'down': 2032, 'in': 2032, 'out': 2036, 'over':
2032, 'round': 2032, 'to': 2422, 'up': 2032, 'with': 2026}, {'...': 2241, '<them>': 2421, 'N': 2423, 'by': 2242,
'past': 2242, 'right': 2243, 'straight': 2243}, {'for': 594}, {'...': 2425}, {'an': 2426, 'my': 2426, 'our': 2426,
'some': 2426, 'the': 2426}, {'^': 2427}, {'out': 2428, 'up': 2428}, {'on': 1478, 'to': 1478, 'up': 1478}, {'<them>':
2430, 'N': 1985}, {'from': 264, 'to': 2374}, {'for': 569, 'of': 569}, {'<contact_of>': 2433, 'comments': 2409,
'corrections': 2409, 'edits': 2409, 'feedback': 2409, 'notes': 2409, 'redlines': 2409, 'remarks': 2409, 'suggestions':
2409}, {'s': 574}, {'$$': 566}, {'comments': 566, 'corrections': 566, 'edits': 566, 'feedback': 566, 'notes': 566,
'remarks': 566, 'suggestions': 566, 'thoughts': 566}, {'of': 2437}, {'candidates': 560, 'comments': 2436, 'contacts':
560, 'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'leads': 560, 'list': 2438, 'lot': 2438, 'name': 560,
'names': 560, 'notes': 2436, 'numbers': 560, 'page': 2438, 'pages': 2438, 'people': 560, 'redlines': 2436, 'sheet':
2438, 'suggestions': 2436}, {'...': 2439, 'candidates': 560, 'comments': 2436, 'contacts': 560, 'corrections': 2436,
'edits': 2436, 'feedback': 2436, 'leads': 560, 'list': 2438, 'lot': 2438, 'name': 560, 'names': 560, 'notes': 2436,
'numbers': 560, 'page': 2438, 'pages': 2438, 'people': 560, 'redlines': 2436, 'sheet': 2438, 'suggestions': 2436},
{'': (19, 'gave:resource'), 'of': 2437}, {'<contact_of>': 560}, {'article': 577, 'book': 577, 'candidates': 560,
'checklist': 577, 'comments': 2436, 'contacts': 560, 'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'guide':
577, 'leads': 560, 'link': 577, 'list': 2441, 'lot': 2438, 'name': 560, 'names': 560, 'notes': 2436, 'numbers': 560,
'page': 2438, 'pages': 2438, 'people': 560, 'podcast': 577, 'redlines': 2436, 's': 2442, 'sheet': 2438, 'spreadsheet':
577, 'suggestions': 2436, 'template': 577}, {'candidates': 560, 'contacts': 560, 'leads': 560, 'name': 560, 'names':
560, 'numbers': 560, 'people': 560}, {'...': 2444, 'candidates': 560, 'contacts': 560, 'leads': 560, 'name': 560,
'names': 560, 'numbers': 560, 'people': 560}, {'of': 2445}, {'...': 2443, 'article': 577, 'book': 577, 'candidates':
560, 'checklist': 577, 'comments': 2436, 'contacts': 560, 'corrections': 2436, 'couple': 2446, 'edits': 2436,
'feedback': 2436, 'few': 2445, 'guide': 577, 'leads': 560, 'link': 577, 'list': 2441, 'lot': 2438, 'name': 560,
'names': 560, 'notes': 2436, 'numbers': 560, 'page': 2438, 'pages': 2438, 'people': 560, 'podcast': 577, 'redlines':
2436, 's': 2442, 'sheet': 2438, 'spreadsheet': 577, 'suggestions': 2436, 'template': 577}, {'article': 577, 'book':
577, 'checklist': 577, 'guide': 577, 'link': 577, 'list': 577, 'podcast': 577, 'spreadsheet': 577, 'template': 577},
{'...': 2448, 'article': 577, 'book': 577, 'checklist': 577, 'guide': 577, 'link': 577, 'list': 577, 'podcast': 577,
'spreadsheet': 577, 'template': 577}, {'comments': 2436, 'corrections': 2436, 'edits': 2436, 'feedback': 2436,
'notes': 2436, 'redlines': 2436, 'suggestions': 2436}, {'...': 2450, 'comments': 2436, 'corrections': 2436, 'edits':
2436, 'feedback': 2436, 'notes': 2436, 'redlines': 2436, 'suggestions': 2436}, {'candidates': 560, 'contacts': 560,
'leads': 560, 'list': 2438, 'lot': 2438, 'name': 560, 'names': 560, 'numbers': 560, 'page': 2438, 'pages': 2438,
'people': 560, 'sheet': 2438}, {'...': 2452, 'candidates': 560, 'contacts': 560, 'leads': 560, 'list': 2438, 'lot':
2438, 'name': 560, 'names': 560, 'numbers': 560, 'page': 2438, 'pages': 2438, 'people': 560, 'sheet': 2438}, {'list':
2438, 'lot': 2438, 'page': 2438, 'pages': 2438, 'sheet': 2438}, {'...': 2454, 'list': 2438, 'lot': 2438, 'page': 2438,
'pages': 2438, 'sheet': 2438}, {'a': 2455}, {'article': 577, 'book': 577, 'checklist': 577, 'comments': 2436,
'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'guide': 577, 'link': 577, 'list': 2441, 'lot': 2438, 'notes':
2436, 'page': 2438, 'pages': 2438, 'podcast': 577, 'redlines': 2436, 's': 2442, 'sheet': 2438, 'spreadsheet': 577,
'suggestions': 2436, 'template': 577}, {'...': 2457, 'article': 577, 'book': 577, 'checklist': 577, 'comments': 2436,
'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'guide': 577, 'link': 577, 'list': 2441, 'lot': 2438, 'notes':
2436, 'page': 2438, 'pages': 2438, 'podcast': 577, 'redlines': 2436, 's': 2442, 'sheet': 2438, 'spreadsheet': 577,
'suggestions': 2436, 'template': 577}, {'article': 577, 'book': 577, 'checklist': 577, 'guide': 577, 'link': 577,
'list': 577, 'podcast': 577, 's': 2442, 'spreadsheet': 577, 'template': 577}, {'...': 2459, 'article': 577, 'book':
577, 'checklist': 577, 'guide': 577, 'link': 577, 'list': 577, 'podcast': 577, 's': 2442, 'spreadsheet': 577,
'template': 577}, {'0': 2440, 'a': 2447, 'an': 2449, 'detailed': 2451, 'four': 2453, 'full': 2451, 'half': 2456,
'lots': 2451, 'my': 2458, 'our': 2460, 'pages': 2451, 'several': 2455, 'some': 2440, 'the': 2460, 'three': 2440,
'two': 2440}, {'<contact_of>': 2433}, {'...': 2462, '<contact_of>': 2433, 'few': 2411}, {'...': 2462, '<contact_of>':
2433, 'comments': 2409, 'corrections': 2409, 'edits': 2409, 'feedback': 2409, 'mark': 2410, 'markup': 2409, 'notes':
2409, 'redlines': 2409, 'remarks': 2409, 'thoughts': 2409}, {'...': 2462, '<contact_of>': 2433}, {'...': 2434,
'<contact_of>': 2433, 'N': 2435, '^': 2461, 'a': 2463, 'back': 2411, 'comments': 2409, 'corrections': 2409,
'detailed': 2411, 'edits': 2409, 'feedback': 2409, 'honest': 2411, 'mark': 2410, 'markup': 2409, 'my': 2464, 'notes':
2409, 'our': 2465, 'redlines': 2409, 'remarks': 2409, 'some': 2464, 'suggestions': 2409, 'the': 2465, 'thoughts':
2409}, {'<contact_of>': 2433, 'and': 2077, 'but': 2077, 'comments': 2409, 'corrections': 2409, 'edits': 2409,
'feedback': 2409, 'notes': 2409, 'redlines': 2409, 'remarks': 2409, 'suggestions': 2409}, {'candidates': 560,
'comments': 2436, 'contacts': 560, 'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'leads': 560, 'name': 560,
'names': 560, 'notes': 2436, 'numbers': 560, 'people': 560, 'redlines': 2436, 'suggestions': 2436}, {'...': 2468,
'candidates': 560, 'comments': 2436, 'contacts': 560, 'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'leads':
560, 'name': 560, 'names': 560, 'notes': 2436, 'numbers': 560, 'people': 560, 'redlines': 2436, 'suggestions': 2436},
{'article': 577, 'book': 577, 'candidates': 560, 'checklist': 577, 'comments': 2436, 'contacts': 560, 'corrections':
2436, 'edits': 2436, 'feedback': 2436, 'guide': 577, 'leads': 560, 'link': 577, 'list': 577, 'name': 560, 'names':
560, 'notes': 2436, 'numbers': 560, 'people': 560, 'podcast': 577, 'redlines': 2436, 's': 2442, 'spreadsheet': 577,
'suggestions': 2436, 'template': 577}, {'...': 2470, 'article': 577, 'book': 577, 'candidates': 560, 'checklist': 577,
'comments': 2436, 'contacts': 560, 'corrections': 2436, 'couple': 2446, 'edits': 2436, 'feedback': 2436, 'few': 2445,
'guide': 577, 'leads': 560, 'link': 577, 'list': 577, 'name': 560, 'names': 560, 'notes': 2436, 'numbers': 560,
'people': 560, 'podcast': 577, 'redlines': 2436, 's': 2442, 'spreadsheet': 577, 'suggestions': 2436, 'template': 577},
{'article': 577, 'book': 577, 'checklist': 577, 'comments': 2436, 'corrections': 2436, 'edits': 2436, 'feedback':
2436, 'guide': 577, 'link': 577, 'list': 577, 'notes': 2436, 'podcast': 577, 'redlines': 2436, 's': 2442,
'spreadsheet': 577, 'suggestions': 2436, 'template': 577}, {'...': 2472, 'article': 577, 'book': 577, 'checklist':
577, 'comments': 2436, 'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'guide': 577, 'link': 577, 'list': 577,
'notes': 2436, 'podcast': 577, 'redlines': 2436, 's': 2442, 'spreadsheet': 577, 'suggestions': 2436, 'template': 577},
{'0': 2469, 'a': 2471, 'an': 2449, 'detailed': 2451, 'four': 2445, 'full': 2451, 'lots': 2451, 'my': 2473, 'our':
2460, 'pages': 2451, 'some': 2469, 'the': 2460, 'three': 2469, 'two': 2469}, {'...': 2467, '<contact_of>': 2433, 'N':
2435, '^': 2474, 'a': 2463, 'and': 2077, 'back': 2411, 'but': 2077, 'comments': 2409, 'corrections': 2409, 'detailed':
2411, 'edits': 2409, 'feedback': 2409, 'honest': 2411, 'mark': 2410, 'markup': 2409, 'my': 2464, 'notes': 2409, 'our':
2465, 'redlines': 2409, 'remarks': 2409, 'some': 2464, 'suggestions': 2409, 'the': 2465, 'thoughts': 2409, 'to':
2079}, {'$$': 577}, {'<useful>': 2476}, {'...': 2477, '<useful>': 2476}, {'my': 2478, 'our': 2478}, {'^': 2479},
{'...': 2178}, {'^': 2481}, {'about': 2482, 'on': 2482}, {'comments': 2483, 'edits': 2483, 'feedback': 2483, 'notes':
2483, 'thoughts': 2483}, {'': (23, 'contact'), '<them>': 2466, 'N': 2475, '^': 2479, 'across': 2480, 'comments': 2483,
'edits': 2483, 'feedback': 2483, 'my': 2484, 'notes': 2483, 'over': 2480, 'some': 2484, 'thoughts': 2483}, {'D': 929,
'^': 928, 'away': 1972, 'into': 83, 'off': 83, 'to': 83, 'toward': 83, 'towards': 83}, {'^': 1477, 'about': 1478,
'down': 1478, 'for': 1478, 'on': 1478, 'to': 1478, 'up': 1478}, {'<me>': 2486, '<them>': 2487, 'N': 1478}, {'<them>':
264, 'N': 264}, {'from': 2489}, {'to': 2489}, {'across': 2490, 'behind': 2489, 'beside': 2489, 'cancelling': 93,
'near': 2489, 'next': 2491, 'not': 93, 'opposite': 2489, 'postponing': 93, 'rescheduling': 93}, {'up': 2492},
{'though': 28}, {'gave': 717}, {'<i>': 2495}, {'N': 546}, {'to': 2497}, {'N': 547}, {'...': 2498, 'N': 715, '^': 2261,
'how': 547, 'to': 2499}, {'how': 547, 'what': 547, 'why': 547}, {'call': 93, 'catch': 406, 'caught': 93, 'contact':
93, 'ever': 2212, 'find': 93, 'get': 2219, 'got': 2220, 'gotten': 2211, 'make': 2102, 'manage': 2106, 'meet': 93,
'met': 93, 'phone': 93, 'quite': 2221, 'reach': 93, 'reached': 93, 'ring': 93, 'see': 93, 'speak': 93, 'spoke': 93,
'talk': 93, 'talked': 93, 'visit': 93, 'yet': 2212}, {'to': 2502}, {'through': 93, 'to': 2396}, {'<their>': 567, 'N':
819, '^': 566}, {'^': 2180, 'about': 2505, 'on': 2505}, {'if': 1138, 'that': 83, 'to': 83}, {'time': 2507}, {'if':
1138, 'not': 1975, 'that': 83, 'to': 83}, {'if': 1138, 'not': 1975, 'to': 83}, {'best': 2509, 'better': 2509, 'daft':
2510, 'high': 2508, 'mad': 2510, 'safer': 2509, 'smarter': 2509, 'time': 2507, 'wise': 2509, 'wiser': 2509, 'worth':
2507}, {'be': 2511}, {'best': 2507, 'better': 2507, 'high': 2508, 'safer': 2507, 'smarter': 2507, 'time': 2507,
'wise': 2507, 'wiser': 2507, 'worth': 2507}, {'best': 2510, 'better': 2510, 'daft': 2510, 'mad': 2510, 'safer': 2510,
'smarter': 2510, 'wise': 2510, 'wiser': 2510}, {'be': 2514}, {'d': 2512, 'is': 2513, 'll': 2515, 's': 2513, 'will':
2515, 'would': 2515}, {'best': 2507, 'better': 2507, 'high': 2508, 'it': 2516, 'its': 2513, 'safer': 2507, 'smarter':
2507, 'time': 2507, 'wise': 2507, 'wiser': 2507, 'worth': 2507}, {':': 39, 'best': 2507, 'better': 2507, 'high': 2508,
'it': 2516, 'its': 2513, 'no': 1975, 'not': 1975, 'safer': 2507, 'smarter': 2507, 'that': 2517, 'time': 2507, 'wise':
2507, 'wiser': 2507, 'worth': 2507}, {'apart': 93, 'out': 93, 'through': 93}, {'<their>': 2419, 'the': 2419}, {'to':
2520}, {'<them>': 2521, 'N': 2521}, {'<them>': 514, '^': 5}, {'<their>': 514, 'N': 1897, 'as': 514, 'at': 514, 'for':
2523}, {'<them>': 2146, 'N': 2146, 'for': 2232, 'in': 2524}, {'as': 514, 'at': 514, 'for': 514}, {'in': 2526},
{'afternoon': 1762, 'day': 1762, 'days': 1762, 'evening': 1762, 'h': 525, 'hour': 525, 'hours': 525, 'hr': 525, 'hrs':
525, 'morning': 1762}, {'with': 372}, {'up': 2529}, {'s': 514, 'up': 2529}, {'...': 812, '^': 811}, {'s': 2532},
{'<their>': 2532, 'N': 2533}, {'<their>': 514, '<them>': 2530, 'D': 16, 'N': 2531, 'a': 1810, 'breakfast': 18,
'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'for': 17, 'lunch': 18,
'meeting': 18, 'our': 1810, 'out': 1898, 'the': 1810, 'up': 2534}, {'my': 569, 'our': 569, 'the': 569}, {'to': 2536,
'with': 2536}, {'name': 2537}, {'s': 2538, 'to': 2536, 'with': 2536}, {'<their>': 2538, '<them>': 2537, 'N': 2539},
{'': (0, 'missed'), 'on': 93}, {'back': 2134, 'over': 820, 'right': 2134, 'through': 820, 'thru': 820, 'up': 820},
{'me': 1990, 'us': 1990}, {'': (0, 'missed'), 'that': 93}, {'me': 2544}, {'me': 2544, 'us': 2544}, {'mentioned': 2544,
'reckon': 2544, 'say': 2544, 'says': 2544, 'tell': 2545, 'told': 2546}, {'up': 389, 'ups': 389}, {'': (23, 'contact'),
'D': 264, 'about': 264, 'w': 264, 'with': 264}, {'heart': 2549}, {'to': 2550}, {'blether': 2549, 'chat': 2549,
'gossip': 2549, 'heart': 2551, 'moan': 2549, 'natter': 2549, 'talk': 2549, 'word': 2549}, {'blether': 2549, 'chat':
2549, 'good': 2552, 'gossip': 2549, 'heart': 2551, 'little': 2552, 'long': 2552, 'moan': 2549, 'natter': 2549,
'proper': 2552, 'quick': 2552, 'short': 2552, 'talk': 2549, 'wee': 2552, 'word': 2549}, {'a': 2553, 'me': 389}, {'':
(0, 'missed'), 's': 93}, {'call': 93, 'congratulate': 93, 'contact': 93, 'email': 93, 'follow': 394, 'get': 453,
'invite': 93, 'meet': 93, 'message': 93, 'phone': 93, 'ping': 93, 'reach': 1989, 'reply': 93, 'ring': 93, 'see': 93,
'send': 93, 'text': 93, 'thank': 93, 'visit': 93, 'write': 93}, {'<their>': 93, 'N': 2555, 'about': 93, 'again': 93,
'my': 93, 'our': 93, 'the': 93, 'to': 2556}, {'call': 93, 'contact': 93, 'email': 93, 'meet': 93, 'message': 93,
'phone': 93, 'reply': 93, 'ring': 93, 'see': 93, 'text': 93, 'visit': 93, 'write': 93}, {'to': 2558}, {'<them>': 560,
'N': 560}, {'to': 2560}, {'...': 2561}, {'of': 2562}, {'for': 569, 'to': 569}, {'along': 2564, 'for': 569, 'forward':
2564, 'on': 2564, 'over': 2564, 'to': 569}, {'card': 2565, 'cv': 2565, 'deck': 2565, 'details': 2565, 'name': 2565,
'number': 2565, 'profile': 2565, 'resume': 2565}, {'s': 2442}, {'...': 2567, 's': 2442}, {'a': 2568, 'my': 2568,
'our': 2568, 'the': 2568}, {'...': 2462, '<contact_of>': 2433, 'N': 2435, '^': 2569, 'a': 2465, 'my': 2465, 'our':
2465, 'some': 2465, 'the': 2465}, {'<their>': 2566}, {'<contact_of>': 2563}, {'<contact_of>': 2563, '<their>': 2566,
'the': 2572}, {'<their>': 2566, '^': 2479}, {'<contact_of>': 2563, '<their>': 2566, '<them>': 2570, 'N': 2570, '^':
2479, 'across': 2480, 'along': 2571, 'on': 2573, 'over': 2574, 'the': 2572}, {'<their>': 1871, 'N': 1872}, {'of':
282}, {'think': 2577}, {'me': 2578}, {'me': 2577}, {'made': 2579, 'reminded': 2580, 'thought': 2577}, {'and': 2581,
'that': 2581, 'which': 2581}, {'across': 2490, 'behind': 2489, 'beside': 2489, 'near': 2489, 'next': 2491, 'opposite':
2489}, {'...': 2582, 'myself': 2583, 'out': 2370}, {'with': 552}, {'...': 2585}, {'about': 2586, 'from': 2586, 'on':
2586, 'with': 2586}, {'<time_unit>': 2271, 'as': 2149, 'assembly': 2274, 'class': 2274, 'demo': 2274, 'experience':
2587, 'for': 515, 'learnings': 2587, 'lesson': 2274, 'lessons': 2587, 'masterclass': 2274, 'pointers': 2587, 'pro':
516, 'session': 2274, 'shift': 2278, 'stint': 2278, 'story': 2279, 'storytime': 2274, 'talk': 2274, 'tips': 2587,
'tour': 2274, 'training': 2274, 'turn': 2278, 'unpaid': 514, 'workshop': 2274}, {'at': 514, 'for': 514, 'of': 514,
'on': 514, 'to': 514, 'with': 514}, {'time': 2589}, {'^': 5, 'help': 2589, 'my': 2590}, {'^': 5, 'help': 2589}, {'at':
514, 'for': 514, 'help': 2589, 'of': 2591, 'on': 514, 'to': 2592, 'with': 514}, {'afternoon': 2593, 'day': 2593,
'evening': 2593, 'h': 2593, 'hour': 2593, 'hours': 2593, 'hr': 2593, 'hrs': 2593, 'morning': 2593, 'saturday': 2593,
'sunday': 2593}, {'...': 84, '^': 0, 'that': 83, 'to': 83}, {'advice': 2595, 'pointers': 85, 'tip': 2595, 'tips': 85},
{'^': 0, 'that': 83, 'to': 83, 'was': 83}, {'advice': 2597, 'tip': 2597}, {'...': 2596, 'a': 2598, 'advice': 2597,
'some': 2598, 'the': 2598, 'tip': 2597}, {'^': 560, 'for': 569, 'to': 569}, {'hat': 569}, {'^': 560, 'the': 2601},
{'along': 2564, 'down': 569, 'for': 569, 'forward': 2600, 'in': 2602, 'on': 2564, 'over': 2564, 'to': 569}, {'card':
2565, 'cv': 2565, 'deck': 2565, 'details': 2565, 'name': 2603, 'number': 2565, 'profile': 2565, 'resume': 2565}, {'^':
566, 'about': 567, 'for': 567, 'on': 567, 're': 567}, {'<contact_of>': 2433, 'comments': 2409, 'corrections': 2409,
'edits': 2409, 'feedback': 2605, 'notes': 2409, 'redlines': 2409, 'remarks': 2409, 'suggestions': 2409}, {'^': 520,
'of': 521}, {'<time_unit>': 2607, 'afternoon': 2593, 'day': 2593, 'evening': 2593, 'h': 2593, 'hour': 2593, 'hours':
2593, 'hr': 2593, 'hrs': 2593, 'morning': 2593, 'saturday': 2593, 'sunday': 2593}, {'...': 2439, 'candidates': 560,
'comments': 2436, 'contacts': 560, 'copy': 2015, 'corrections': 2436, 'edits': 2436, 'extra': 2015, 'feedback': 2436,
'leads': 560, 'leftover': 2015, 'list': 2438, 'lot': 2438, 'name': 560, 'names': 560, 'notes': 2436, 'numbers': 560,
'old': 2015, 'own': 2015, 'page': 2438, 'pages': 2438, 'people': 560, 'redlines': 2436, 'second': 2015, 'sheet': 2438,
'spare': 2015, 'suggestions': 2436, 'used': 2015}, {'$$': 560}, {'contact': 2610, 'name': 2610, 'number': 2610},
{'article': 577, 'book': 577, 'candidates': 560, 'checklist': 577, 'comments': 2436, 'contacts': 560, 'corrections':
2436, 'edits': 2436, 'feedback': 2436, 'guide': 577, 'leads': 560, 'link': 577, 'list': 2441, 'lot': 2438, 'name':
560, 'names': 560, 'notes': 2436, 'numbers': 560, 'page': 2438, 'pages': 2438, 'people': 560, 'redlines': 2436, 's':
2442, 'sheet': 2438, 'spreadsheet': 577, 'suggestions': 2436, 'template': 577}, {'': (20, 'gave:referral'), '$$':
560}, {'...': 2612, 'article': 577, 'book': 577, 'candidates': 560, 'checklist': 577, 'comments': 2436, 'contact':
2610, 'contacts': 560, 'copy': 2015, 'corrections': 2436, 'couple': 2446, 'edits': 2436, 'extra': 2015, 'feedback':
2436, 'few': 2445, 'guide': 577, 'leads': 560, 'leftover': 2015, 'link': 577, 'list': 2441, 'lot': 2438, 'name': 2613,
'names': 560, 'notes': 2436, 'number': 2610, 'numbers': 560, 'old': 2015, 'own': 2015, 'page': 2438, 'pages': 2438,
'people': 560, 'redlines': 2436, 's': 2442, 'second': 2015, 'sheet': 2438, 'spare': 2015, 'spreadsheet': 577,
'suggestions': 2436, 'template': 577, 'used': 2015}, {'article': 577, 'book': 577, 'checklist': 577, 'guide': 577,
'link': 577, 'list': 577, 'spreadsheet': 577, 'template': 577}, {'...': 2615, 'article': 577, 'book': 577,
'checklist': 577, 'copy': 2015, 'extra': 2015, 'guide': 577, 'leftover': 2015, 'link': 577, 'list': 577, 'old': 2015,
'own': 2015, 'second': 2015, 'spare': 2015, 'spreadsheet': 577, 'template': 577, 'used': 2015}, {'article': 577,
'book': 577, 'checklist': 577, 'comments': 2436, 'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'guide': 577,
'link': 577, 'list': 2441, 'lot': 2438, 'notes': 2436, 'page': 2438, 'pages': 2438, 'redlines': 2436, 's': 2442,
'sheet': 2438, 'spreadsheet': 577, 'suggestions': 2436, 'template': 577}, {'': (19, 'gave:resource'), '...': 577},
{'': (19, 'gave:resource'), '$$': 566}, {'...': 2617, 'article': 577, 'book': 577, 'checklist': 577, 'comments': 2436,
'copy': 2618, 'corrections': 2436, 'edits': 2436, 'extra': 2015, 'feedback': 2436, 'guide': 577, 'leftover': 2015,
'link': 577, 'list': 2441, 'lot': 2438, 'notes': 2619, 'old': 2618, 'own': 2618, 'page': 2438, 'pages': 2438,
'redlines': 2436, 's': 2442, 'second': 2618, 'sheet': 2438, 'spare': 2618, 'spreadsheet': 577, 'suggestions': 2436,
'template': 577, 'used': 2015}, {'article': 577, 'book': 577, 'checklist': 577, 'guide': 577, 'link': 577, 'list':
577, 's': 2442, 'spreadsheet': 577, 'template': 577}, {'...': 2621, 'article': 577, 'book': 577, 'checklist': 577,
'copy': 2618, 'extra': 2015, 'guide': 577, 'leftover': 2015, 'link': 577, 'list': 577, 'notes': 577, 'old': 2618,
'own': 2618, 's': 2442, 'second': 2618, 'spare': 2618, 'spreadsheet': 577, 'template': 577, 'used': 2015}, {'...':
2621, 'article': 577, 'book': 577, 'checklist': 577, 'contact': 2610, 'copy': 2015, 'extra': 2015, 'guide': 577,
'leftover': 2015, 'link': 577, 'list': 577, 'name': 2610, 'number': 2610, 'old': 2015, 'own': 2015, 's': 2442,
'second': 2015, 'spare': 2015, 'spreadsheet': 577, 'template': 577, 'used': 2015}, {'0': 2609, '<their>': 2611, 'a':
2614, 'an': 2616, 'detailed': 2451, 'four': 2453, 'full': 2451, 'half': 2456, 'lots': 2451, 'my': 2620, 'our': 2622,
'pages': 2451, 'several': 2455, 'some': 2609, 'the': 2623, 'three': 2609, 'two': 2609}, {'about': 547, 'for': 547,
'in': 547, 'of': 547, 'on': 547, 'to': 547}, {'about': 547, 'course': 2625, 'for': 547, 'in': 547, 'of': 547, 'on':
547, 'through': 2625, 'to': 547}, {'<lesson>': 546, 'linkedin': 2288, 'recommendation': 560, 'reference': 560,
'testimonial': 560}, {'<contact_of>': 2433, '<lesson>': 2626, '^': 2627, 'boost': 1478, 'endorsement': 569, 'kick':
1478, 'pep': 1478, 'plug': 569, 'push': 1478, 'recommendation': 569, 'reference': 569, 'referral': 569, 'shout': 2290,
'shoutout': 569, 'shove': 1478, 'testimonial': 569}, {'support': 1478}, {'back': 1478}, {'the': 2630}, {'on': 2631},
{'talk': 1478}, {'boost': 1478, 'encouragement': 1478, 'hug': 1478, 'moral': 2629, 'pat': 2632, 'pep': 2633},
{'<lesson>': 2626}, {'...': 2635, '<lesson>': 2626}, {'of': 2636}, {'hints': 2409, 'ideas': 2409, 'pointers': 2409,
'suggestions': 2409, 'thoughts': 2409, 'tips': 2409}, {'of': 2638}, {'about': 567, 'on': 567, 're': 567}, {'^': 546,
'about': 567, 'for': 567, 'on': 567, 're': 567}, {'...': 2635, '<lesson>': 2626, 'comments': 2409, 'corrections':
2409, 'critique': 2640, 'edits': 2409, 'fb': 2640, 'feedback': 2409, 'hints': 2409, 'ideas': 2409, 'learnings': 547,
'lessons': 547, 'mark': 2410, 'markup': 2409, 'notes': 2409, 'opinion': 2640, 'pointers': 2641, 'redlines': 2409,
'remarks': 2409, 'steer': 2640, 'suggestions': 2409, 'thoughts': 2409, 'tips': 2641, 'tricks': 547, 'view': 2640},
{'^': 5, 'at': 514, 'on': 514, 'wi': 514, 'with': 514}, {'at': 514, 'on': 514, 'wi': 514, 'with': 514}, {'word': 1478,
'words': 1478}, {'of': 1875}, {'boost': 1478, 'encouragement': 1478, 'moral': 2629, 'pat': 2632, 'pep': 2633, 'push':
1478}, {'boost': 1478}, {'^': 1477, 'talk': 1478}, {'up': 1478}, {'...': 2635, '<lesson>': 2626, 'boost': 1478,
'encouragement': 1478, 'moral': 2629, 'pat': 2632, 'pep': 2633}, {'comfort': 1478}, {'of': 2652}, {'...': 2628,
'<contact_of>': 2433, '<lesson>': 2626, '<time_unit>': 2607, '^': 2627, 'afternoon': 2593, 'big': 2634, 'bit': 2637,
'boost': 1478, 'compliment': 1478, 'couple': 2639, 'courage': 1478, 'credit': 1478, 'day': 2593, 'encouragement':
1478, 'endorsement': 569, 'evening': 2593, 'few': 2642, 'h': 2593, 'hand': 2643, 'help': 2644, 'hour': 2593, 'hours':
2593, 'hr': 2593, 'hrs': 2593, 'hug': 1478, 'hurl': 514, 'kick': 1478, 'kind': 2645, 'len': 2646, 'lend': 2646,
'lesson': 547, 'lift': 1875, 'little': 2647, 'loan': 2646, 'lowdown': 547, 'moral': 2629, 'morale': 2648, 'morning':
2593, 'pat': 2632, 'pep': 2649, 'plug': 569, 'praise': 1478, 'push': 1478, 'quick': 2636, 'recommendation': 569,
'reference': 569, 'referral': 569, 'run': 514, 'saturday': 2593, 'short': 2636, 'shot': 2646, 'shoulder': 1478,
'shout': 2290, 'shoutout': 569, 'shove': 1478, 'sunday': 2593, 'testimonial': 569, 'thumbs': 2650, 'use': 2646, 'wee':
2651, 'words': 2653}, {'<lesson>': 2626, '^': 2627, 'endorsement': 569, 'plug': 569, 'recommendation': 569,
'reference': 569, 'referral': 569, 'shout': 2290, 'shoutout': 569, 'testimonial': 569}, {'...': 2655, '<lesson>':
2626, '<time_unit>': 2607, '^': 2627, 'afternoon': 2593, 'day': 2593, 'endorsement': 569, 'evening': 2593, 'h': 2593,
'hour': 2593, 'hours': 2593, 'hr': 2593, 'hrs': 2593, 'morning': 2593, 'plug': 569, 'recommendation': 569,
'reference': 569, 'referral': 569, 'saturday': 2593, 'shout': 2290, 'shoutout': 569, 'sunday': 2593, 'testimonial':
569}, {'comments': 2640, 'critique': 2640, 'edits': 2640, 'fb': 2640, 'feedback': 2640, 'notes': 2640, 'opinion':
2640, 'remarks': 2640, 'steer': 2640, 'thoughts': 2640, 'view': 2640}, {'comments': 2409, 'corrections': 2409,
'critique': 2640, 'edits': 2409, 'fb': 2640, 'feedback': 2409, 'mark': 2410, 'markup': 2409, 'notes': 2409, 'opinion':
2640, 'redlines': 2409, 'remarks': 2409, 'steer': 2640, 'thoughts': 2409, 'view': 2640}, {'^': 566, 'about': 567,
'on': 567, 're': 567}, {'<time_unit>': 2607}, {'<time_unit>': 2607, 'a': 2594, 'an': 2594}, {'line': 2657}, {'by':
2662}, {'boost': 1478, 'encouragement': 1478, 'moral': 2629, 'pat': 2632, 'pep': 2633}, {'big': 2664, 'boost': 1478,
'comments': 2640, 'critique': 2640, 'edits': 2640, 'encouragement': 1478, 'fb': 2640, 'feedback': 2640, 'little':
2664, 'moral': 2629, 'notes': 2640, 'opinion': 2640, 'pat': 2632, 'pep': 2633, 'remarks': 2640, 'steer': 2640,
'thoughts': 2640, 'view': 2640, 'wee': 2664}, {'of': 2665}, {'<contact_of>': 2433, '<lesson>': 2626, 'endorsement':
569, 'plug': 569, 'recommendation': 569, 'reference': 569, 'referral': 569, 'shout': 2290, 'shoutout': 569,
'testimonial': 569}, {'<i>': 1903, '^': 75}, {'<i>': 1903, '^': 75, 'that': 2668, 'to': 2668}, {'...': 2667,
'<contact_of>': 2433, '<lesson>': 2626, '<time_unit>': 2607, 'afternoon': 2593, 'comments': 2409, 'compliment': 1478,
'corrections': 2409, 'credit': 1478, 'critique': 2640, 'day': 2593, 'edits': 2409, 'encouragement': 1478,
'endorsement': 569, 'evening': 2593, 'fb': 2640, 'feedback': 2409, 'h': 2593, 'hints': 2409, 'hour': 2593, 'hours':
2593, 'hr': 2593, 'hrs': 2593, 'ideas': 2409, 'learnings': 547, 'lessons': 547, 'mark': 2410, 'markup': 2409,
'morning': 2593, 'notes': 2409, 'opinion': 2640, 'pat': 2632, 'plug': 569, 'pointers': 2641, 'praise': 1478,
'recommendation': 569, 'redlines': 2409, 'reference': 569, 'referral': 569, 'remarks': 2409, 'saturday': 2593,
'shout': 2290, 'shoutout': 569, 'steer': 2640, 'suggestions': 2409, 'sunday': 2593, 'testimonial': 569, 'thoughts':
2409, 'thumbs': 2650, 'tips': 2641, 'tricks': 547, 'view': 2640, 'word': 2669, 'words': 2653}, {'<contact_of>': 2433,
'<lesson>': 2626}, {'...': 2671, '<contact_of>': 2433, '<lesson>': 2626, 'learnings': 547, 'lessons': 547, 'pointers':
547, 'tips': 547, 'tricks': 547}, {'<lesson>': 546}, {'<contact_of>': 2433, '<lesson>': 2626, '^': 2673, 'boost':
1478, 'kick': 1478, 'pep': 1478, 'push': 1478, 'shove': 1478}, {'...': 2674, '<contact_of>': 2433, '<lesson>': 2626,
'<time_unit>': 2607, '^': 2673, 'big': 2634, 'boost': 1478, 'comments': 2409, 'compliment': 1478, 'corrections': 2409,
'courage': 1478, 'credit': 1478, 'critique': 2640, 'edits': 2409, 'encouragement': 1478, 'fb': 2640, 'feedback': 2409,
'hand': 2644, 'help': 2644, 'hints': 2409, 'hug': 1478, 'ideas': 2409, 'kick': 1478, 'kind': 2645, 'learnings': 547,
'lessons': 547, 'little': 2647, 'mark': 2410, 'markup': 2409, 'moral': 2629, 'morale': 2648, 'notes': 2409, 'opinion':
2640, 'pat': 2632, 'pep': 2649, 'pointers': 2641, 'praise': 1478, 'push': 1478, 'redlines': 2409, 'remarks': 2409,
'shoulder': 1478, 'shove': 1478, 'steer': 2640, 'suggestions': 2409, 'thoughts': 2409, 'thumbs': 2650, 'tips': 2641,
'tricks': 547, 'view': 2640, 'wee': 2664, 'words': 2653}, {'<contact_of>': 2433, '<lesson>': 2626, '^': 2627,
'endorsement': 569, 'plug': 569, 'recommendation': 569, 'reference': 569, 'referral': 569, 'shout': 2290, 'shoutout':
569, 'testimonial': 569}, {'hug': 1478}, {'push': 1478}, {'...': 2676, '<contact_of>': 2433, '<lesson>': 2626, '^':
2627, 'address': 2365, 'big': 2677, 'boost': 1478, 'contact': 2365, 'courage': 1478, 'details': 2365, 'encouragement':
1478, 'endorsement': 569, 'hug': 1478, 'kind': 2645, 'len': 2646, 'lend': 2646, 'little': 2678, 'loan': 2646,
'lowdown': 547, 'morale': 2648, 'name': 2365, 'number': 2365, 'pep': 2633, 'plug': 569, 'push': 1478,
'recommendation': 569, 'reference': 569, 'referral': 569, 'shot': 2646, 'shoulder': 1478, 'shout': 2290, 'shoutout':
569, 'testimonial': 569, 'use': 2646}, {'<time_unit>': 2607, 'afternoon': 2593, 'day': 2593, 'evening': 2593, 'h':
2593, 'hints': 2409, 'hour': 2593, 'hours': 2593, 'hr': 2593, 'hrs': 2593, 'ideas': 2409, 'morning': 2593, 'pointers':
2409, 'saturday': 2593, 'suggestions': 2409, 'sunday': 2593, 'thoughts': 2409, 'tips': 2409}, {'...': 2606, '0': 2608,
'<contact_of>': 2433, 'N': 2435, '^': 2624, 'a': 2654, 'address': 2365, 'an': 2656, 'back': 2411, 'blunt': 2657,
'comments': 2605, 'contact': 2365, 'corrections': 2409, 'critique': 2640, 'detailed': 2658, 'details': 2365, 'edits':
2409, 'fb': 2659, 'fdbk': 567, 'feedback': 2605, 'five': 2660, 'four': 2608, 'frank': 2657, 'half': 2661, 'hints':
2409, 'honest': 2658, 'ideas': 2409, 'input': 567, 'lessons': 547, 'line': 2663, 'lots': 2666, 'mark': 2410, 'markup':
2409, 'my': 2670, 'name': 2365, 'notes': 2605, 'number': 2365, 'one': 2608, 'opinion': 2640, 'our': 2672, 'pointers':
2409, 'quick': 2657, 'redlines': 2409, 'remarks': 2409, 'some': 2675, 'steer': 2640, 'suggestions': 2409, 'the': 2679,
'thoughts': 2409, 'three': 2680, 'tips': 2409, 'two': 2680, 'view': 2640, 'written': 2657}, {'article': 577, 'book':
577, 'candidates': 560, 'checklist': 577, 'comments': 2436, 'contacts': 560, 'corrections': 2436, 'edits': 2436,
'feedback': 2436, 'guide': 577, 'leads': 560, 'link': 577, 'list': 577, 'name': 560, 'names': 560, 'notes': 2436,
'numbers': 560, 'people': 560, 'redlines': 2436, 's': 2442, 'spreadsheet': 577, 'suggestions': 2436, 'template': 577},
{'...': 2682, 'article': 577, 'book': 577, 'candidates': 560, 'checklist': 577, 'comments': 2436, 'contact': 2610,
'contacts': 560, 'corrections': 2436, 'couple': 2446, 'edits': 2436, 'feedback': 2436, 'few': 2445, 'guide': 577,
'leads': 560, 'link': 577, 'list': 577, 'name': 2613, 'names': 560, 'notes': 2436, 'number': 2610, 'numbers': 560,
'people': 560, 'redlines': 2436, 's': 2442, 'spreadsheet': 577, 'suggestions': 2436, 'template': 577}, {'...': 2615,
'article': 577, 'book': 577, 'checklist': 577, 'guide': 577, 'link': 577, 'list': 577, 'spreadsheet': 577, 'template':
577}, {'article': 577, 'book': 577, 'checklist': 577, 'comments': 2436, 'corrections': 2436, 'edits': 2436,
'feedback': 2436, 'guide': 577, 'link': 577, 'list': 577, 'notes': 2436, 'redlines': 2436, 's': 2442, 'spreadsheet':
577, 'suggestions': 2436, 'template': 577}, {'...': 2685, 'article': 577, 'book': 577, 'checklist': 577, 'comments':
2436, 'copy': 577, 'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'guide': 577, 'link': 577, 'list': 577,
'notes': 2619, 'old': 577, 'own': 577, 'redlines': 2436, 's': 2442, 'second': 577, 'spare': 577, 'spreadsheet': 577,
'suggestions': 2436, 'template': 577}, {'...': 2621, 'article': 577, 'book': 577, 'checklist': 577, 'copy': 577,
'guide': 577, 'link': 577, 'list': 577, 'notes': 577, 'old': 577, 'own': 577, 's': 2442, 'second': 577, 'spare': 577,
'spreadsheet': 577, 'template': 577}, {'...': 2621, 'article': 577, 'book': 577, 'checklist': 577, 'contact': 2610,
'guide': 577, 'link': 577, 'list': 577, 'name': 2610, 'number': 2610, 's': 2442, 'spreadsheet': 577, 'template': 577},
{'0': 2469, '<their>': 2611, 'a': 2683, 'an': 2684, 'detailed': 2451, 'four': 2445, 'full': 2451, 'lots': 2451, 'my':
2686, 'our': 2687, 'pages': 2451, 'some': 2469, 'the': 2688, 'three': 2469, 'two': 2469}, {'<contact_of>': 2433,
'<lesson>': 2626, 'boost': 1478, 'endorsement': 569, 'kick': 1478, 'pep': 1478, 'plug': 569, 'push': 1478,
'recommendation': 569, 'reference': 569, 'referral': 569, 'shout': 2290, 'shoutout': 569, 'shove': 1478,
'testimonial': 569}, {'...': 2635, '<lesson>': 2626, 'comments': 2409, 'corrections': 2409, 'critique': 2640, 'edits':
2409, 'fb': 2640, 'feedback': 2409, 'learnings': 547, 'lessons': 547, 'mark': 2410, 'markup': 2409, 'notes': 2409,
'opinion': 2640, 'pointers': 547, 'redlines': 2409, 'remarks': 2409, 'steer': 2640, 'thoughts': 2409, 'tips': 547,
'tricks': 547, 'view': 2640}, {'...': 2690, '<contact_of>': 2433, '<lesson>': 2626, 'afternoon': 2593, 'big': 2664,
'bit': 2637, 'boost': 1478, 'day': 2593, 'encouragement': 1478, 'endorsement': 569, 'evening': 2593, 'few': 2691, 'h':
2593, 'hand': 2644, 'help': 2644, 'hour': 2593, 'hours': 2593, 'hr': 2593, 'hrs': 2593, 'hurl': 514, 'kick': 1478,
'len': 2646, 'lend': 2646, 'lesson': 547, 'lift': 514, 'little': 2664, 'loan': 2646, 'lowdown': 547, 'moral': 2629,
'morning': 2593, 'pat': 2632, 'pep': 2649, 'plug': 569, 'push': 1478, 'quick': 2636, 'recommendation': 569,
'reference': 569, 'referral': 569, 'run': 514, 'saturday': 2593, 'short': 2636, 'shot': 2646, 'shout': 2290,
'shoutout': 569, 'shove': 1478, 'sunday': 2593, 'testimonial': 569, 'use': 2646, 'wee': 2651}, {'<lesson>': 2626,
'endorsement': 569, 'plug': 569, 'recommendation': 569, 'reference': 569, 'referral': 569, 'shout': 2290, 'shoutout':
569, 'testimonial': 569}, {'...': 2693, '<lesson>': 2626, 'afternoon': 2593, 'day': 2593, 'endorsement': 569,
'evening': 2593, 'h': 2593, 'hour': 2593, 'hours': 2593, 'hr': 2593, 'hrs': 2593, 'morning': 2593, 'plug': 569,
'recommendation': 569, 'reference': 569, 'referral': 569, 'saturday': 2593, 'shout': 2290, 'shoutout': 569, 'sunday':
2593, 'testimonial': 569}, {'a': 2594, 'an': 2594}, {'...': 2667, '<contact_of>': 2433, '<lesson>': 2626, 'afternoon':
2593, 'comments': 2409, 'corrections': 2409, 'critique': 2640, 'day': 2593, 'edits': 2409, 'endorsement': 569,
'evening': 2593, 'fb': 2640, 'feedback': 2409, 'h': 2593, 'hour': 2593, 'hours': 2593, 'hr': 2593, 'hrs': 2593,
'learnings': 547, 'lessons': 547, 'mark': 2410, 'markup': 2409, 'morning': 2593, 'notes': 2409, 'opinion': 2640,
'plug': 569, 'pointers': 547, 'recommendation': 569, 'redlines': 2409, 'reference': 569, 'referral': 569, 'remarks':
2409, 'saturday': 2593, 'shout': 2290, 'shoutout': 569, 'steer': 2640, 'sunday': 2593, 'testimonial': 569, 'thoughts':
2409, 'tips': 547, 'tricks': 547, 'view': 2640, 'word': 2669}, {'down': 569, 'forward': 569, 'in': 2602, 'to': 569},
{'name': 2697}, {'<contact_of>': 2433, '<lesson>': 2626, 'boost': 1478, 'kick': 1478, 'pep': 1478, 'push': 1478,
'shove': 1478}, {'...': 2699, '<contact_of>': 2433, '<lesson>': 2626, 'big': 2664, 'boost': 1478, 'comments': 2409,
'corrections': 2409, 'critique': 2640, 'edits': 2409, 'encouragement': 1478, 'fb': 2640, 'feedback': 2409, 'hand':
2644, 'help': 2644, 'kick': 1478, 'learnings': 547, 'lessons': 547, 'little': 2664, 'mark': 2410, 'markup': 2409,
'moral': 2629, 'notes': 2409, 'opinion': 2640, 'pat': 2632, 'pep': 2649, 'pointers': 547, 'push': 1478, 'redlines':
2409, 'remarks': 2409, 'shove': 1478, 'steer': 2640, 'thoughts': 2409, 'tips': 547, 'tricks': 547, 'view': 2640,
'wee': 2664}, {'...': 2667, '<contact_of>': 2433, '<lesson>': 2626, 'address': 2365, 'contact': 2365, 'details': 2365,
'endorsement': 569, 'len': 2646, 'lend': 2646, 'loan': 2646, 'lowdown': 547, 'name': 2365, 'number': 2365, 'plug':
569, 'recommendation': 569, 'reference': 569, 'referral': 569, 'shot': 2646, 'shout': 2290, 'shoutout': 569,
'testimonial': 569, 'use': 2646}, {'...': 2606, '0': 2594, '<contact_of>': 2433, 'N': 2435, '^': 2689, 'a': 2692,
'address': 2365, 'an': 2694, 'back': 2411, 'blunt': 2657, 'comments': 2605, 'contact': 2365, 'corrections': 2409,
'critique': 2640, 'detailed': 2658, 'details': 2365, 'edits': 2409, 'fb': 2659, 'fdbk': 567, 'feedback': 2605, 'four':
2594, 'frank': 2657, 'half': 2695, 'honest': 2658, 'input': 567, 'lessons': 547, 'line': 2663, 'lots': 2666, 'mark':
2410, 'markup': 2409, 'my': 2696, 'name': 2365, 'notes': 2605, 'number': 2365, 'one': 2594, 'opinion': 2640, 'our':
2672, 'quick': 2657, 'redlines': 2409, 'remarks': 2409, 's': 2698, 'some': 2700, 'steer': 2640, 'suggestions': 2409,
'the': 2701, 'thoughts': 2409, 'three': 2594, 'two': 2594, 'view': 2640, 'written': 2657}, {'to': 594}, {'...': 2703},
{'my': 2704, 'our': 2704}, {'assembly': 2274, 'class': 2274, 'demo': 2274, 'lesson': 2274, 'letter': 2301,
'masterclass': 2274, 'recommendation': 2299, 'reference': 2299, 'session': 2274, 'story': 2279, 'storytime': 2274,
'talk': 2274, 'testimonial': 2299, 'tour': 2274, 'training': 2274, 'workshop': 2274}, {'at': 514, 'on': 514, 'to':
514, 'with': 514}, {'at': 547, 'for': 547}, {'^': 546, 'at': 547, 'for': 547}, {'<their>': 547, '<them>': 547, 'N':
2272, '^': 546}, {'^': 546, 'at': 547, 'for': 2710, 'to': 2273, 'with': 2273}, {'...': 2706, 'afternoon': 2593,
'assembly': 2274, 'class': 2274, 'day': 2593, 'demo': 2274, 'evening': 2593, 'glowing': 2312, 'good': 2312, 'h': 2593,
'hand': 2707, 'help': 2707, 'hour': 2593, 'hours': 2593, 'hr': 2593, 'hrs': 2593, 'keynote': 2708, 'lecture': 2709,
'lesson': 2274, 'letter': 2301, 'masterclass': 2274, 'morning': 2593, 'recommendation': 2310, 'reference': 2311,
'referral': 2310, 'saturday': 2593, 'session': 2274, 'story': 2279, 'storytime': 2274, 'strong': 2312, 'sunday': 2593,
'talk': 2711, 'testimonial': 2310, 'tour': 2274, 'training': 2274, 'workshop': 2711}, {'...': 2706, 'afternoon': 2593,
'assembly': 2274, 'class': 2274, 'day': 2593, 'demo': 2274, 'evening': 2593, 'h': 2593, 'hour': 2593, 'hours': 2593,
'hr': 2593, 'hrs': 2593, 'lesson': 2274, 'letter': 2301, 'masterclass': 2274, 'morning': 2593, 'recommendation': 2299,
'reference': 2299, 'saturday': 2593, 'session': 2274, 'story': 2279, 'storytime': 2274, 'sunday': 2593, 'talk': 2274,
'testimonial': 2299, 'tour': 2274, 'training': 2274, 'workshop': 2274}, {'': (16, 'gave:feedback'), '...': 2178},
{'^': 2714}, {'about': 2482, 'on': 2715}, {'^': 5, 'a': 514, 'the': 514}, {'at': 2717, 'for': 2717, 'with': 2717},
{'...': 2718}, {'afternoon': 2593, 'comments': 2716, 'day': 2593, 'edits': 2483, 'evening': 2593, 'feedback': 2716,
'h': 2593, 'hour': 2593, 'hours': 2593, 'hr': 2593, 'hrs': 2593, 'morning': 2593, 'notes': 2483, 'saturday': 2593,
'sunday': 2593, 'thoughts': 2716, 'usual': 2719}, {'<contact_of>': 2563, '<their>': 2566, '^': 2705, 'the': 2572},
{'usual': 2719}, {'<their>': 2566, '^': 2705}, {'': (22, 'gave:volunteering'), '...': 5}, {'^': 2724}, {'bono': 2725},
{'...': 2355, 'assembly': 2274, 'class': 2274, 'comments': 2483, 'demo': 2274, 'edits': 2483, 'feedback': 2483,
'hand': 2707, 'help': 2707, 'lesson': 2274, 'masterclass': 2274, 'notes': 2483, 'session': 2274, 'story': 2279,
'storytime': 2274, 'talk': 2274, 'thoughts': 2483, 'tour': 2274, 'training': 2274, 'workshop': 2274}, {'at': 547,
'for': 2710, 'to': 2273, 'with': 2273}, {'...': 2706, '<contact_of>': 2563, 'assembly': 2274, 'class': 2274, 'demo':
2274, 'glowing': 2312, 'good': 2312, 'keynote': 2708, 'lecture': 2708, 'lesson': 2274, 'letter': 2301, 'masterclass':
2274, 'recommendation': 2310, 'reference': 2311, 'referral': 2310, 'session': 2274, 'story': 2279, 'storytime': 2274,
'strong': 2312, 'talk': 2728, 'testimonial': 2310, 'tour': 2274, 'training': 2274, 'workshop': 2728}, {'book': 577,
'copy': 577, 'laptop': 577, 'list': 577, 'notes': 577, 'slides': 577, 'template': 577}, {'a': 2730, 'my': 2730, 'our':
2730, 'the': 2730}, {'^': 2731}, {'<them>': 2732, 'N': 2732}, {'0': 2594, 'a': 2594, 'an': 2594, 'four': 2594, 'half':
2695, 'my': 2594, 'one': 2594, 'three': 2594, 'two': 2594}, {'0': 2594, '<them>': 2734, 'N': 2734, 'a': 2594, 'after':
93, 'an': 2594, 'four': 2594, 'half': 2695, 'my': 2594, 'on': 488, 'one': 2594, 'three': 2594, 'trying': 93, 'two':
2594, 'waiting': 93}, {'...': 2588, '0': 2594, '<contact_of>': 2563, '<me>': 2599, '<their>': 2604, '<them>': 2681,
'<time_unit>': 2296, 'N': 2702, '^': 2705, 'a': 2712, 'along': 2571, 'an': 2713, 'as': 2149, 'assembly': 2274,
'class': 2274, 'comments': 2483, 'demo': 2274, 'edits': 2483, 'feedback': 2483, 'for': 515, 'four': 2594, 'free':
2325, 'half': 2695, 'keynote': 2708, 'lecture': 2708, 'lesson': 2274, 'masterclass': 2274, 'my': 2720, 'notes': 2483,
'on': 2721, 'one': 2594, 'our': 2722, 'out': 2208, 'over': 2723, 'pro': 2726, 'session': 2274, 'some': 2727, 'story':
2279, 'storytime': 2274, 'talk': 2728, 'the': 2729, 'thoughts': 2483, 'three': 2594, 'to': 2733, 'tour': 2274,
'training': 2274, 'two': 2594, 'unpaid': 2725, 'up': 2735, 'voluntary': 2325, 'workshop': 2728}, {'<them>': 1983, 'N':
1983, 'd': 1986}, {'off': 535}, {'bumped': 535, 'called': 2738, 'deferred': 535, 'delayed': 535, 'moved': 535,
'postponed': 535, 'pushed': 535, 'rearranged': 535, 'rescheduled': 535, 'shelved': 535, 'shifted': 535}, {'': (0,
'missed'), 'me': 93, 'us': 93}, {'hand': 2644, 'help': 2644, 'len': 2646, 'lend': 2646, 'loan': 2646, 'shot': 2646,
'use': 2646}, {'hand': 2644, 'help': 2644}, {'len': 2646, 'lend': 2646, 'loan': 2646, 'shot': 2646, 'use': 2646},
{'a': 2741, 'some': 2742, 'the': 2743}, {'<them>': 2744, 'N': 2744}, {'a': 2743, 'the': 2743}, {'<them>': 2746, 'N':
2746}, {'advice': 869, 'tip': 869}, {'advice': 869, 'an': 2748, 'some': 2748, 'the': 2748, 'tip': 869}, {'<me>':
2749}, {'advice': 85, 'pointers': 85, 'tip': 85, 'tips': 85}, {'...': 2751, 'advice': 869, 'an': 2748, 'some': 2748,
'the': 2748, 'tip': 869}, {'^': 2673}, {'...': 2753, '^': 2673, 'afternoon': 2593, 'compliment': 1478, 'credit': 1478,
'day': 2593, 'encouragement': 1478, 'evening': 2593, 'h': 2593, 'hour': 2593, 'hours': 2593, 'hr': 2593, 'hrs': 2593,
'len': 2646, 'lend': 2646, 'loan': 2646, 'morning': 2593, 'pat': 2632, 'praise': 1478, 'saturday': 2593, 'shot': 2646,
'sunday': 2593, 'thumbs': 2650, 'use': 2646, 'words': 2653}, {'...': 2753, '^': 2673, 'afternoon': 2593, 'day': 2593,
'evening': 2593, 'h': 2593, 'hour': 2593, 'hours': 2593, 'hr': 2593, 'hrs': 2593, 'morning': 2593, 'saturday': 2593,
'sunday': 2593}, {'afternoon': 2593, 'compliment': 1478, 'credit': 1478, 'day': 2593, 'encouragement': 1478,
'evening': 2593, 'h': 2593, 'hour': 2593, 'hours': 2593, 'hr': 2593, 'hrs': 2593, 'morning': 2593, 'pat': 2632,
'praise': 1478, 'saturday': 2593, 'sunday': 2593, 'thumbs': 2650, 'word': 2669, 'words': 2653}, {'...': 2753, '^':
2673, 'compliment': 1478, 'credit': 1478, 'encouragement': 1478, 'pat': 2632, 'praise': 1478, 'thumbs': 2650, 'words':
2653}, {'...': 2753, '^': 2673, 'len': 2646, 'lend': 2646, 'loan': 2646, 'shot': 2646, 'use': 2646}, {'0': 2594, 'a':
2754, 'an': 2755, 'four': 2594, 'half': 2695, 'my': 2756, 'one': 2594, 'some': 2757, 'the': 2758, 'three': 2594,
'two': 2594}, {'afternoon': 2593, 'day': 2593, 'evening': 2593, 'h': 2593, 'hour': 2593, 'hours': 2593, 'hr': 2593,
'hrs': 2593, 'len': 2646, 'lend': 2646, 'loan': 2646, 'morning': 2593, 'saturday': 2593, 'shot': 2646, 'sunday': 2593,
'use': 2646}, {'afternoon': 2593, 'day': 2593, 'evening': 2593, 'h': 2593, 'hour': 2593, 'hours': 2593, 'hr': 2593,
'hrs': 2593, 'morning': 2593, 'saturday': 2593, 'sunday': 2593, 'word': 2669}, {'0': 2594, 'a': 2760, 'an': 2594,
'four': 2594, 'half': 2695, 'my': 2761, 'one': 2594, 'the': 2743, 'three': 2594, 'two': 2594}, {'afternoon': 2593,
'day': 2593, 'evening': 2593, 'h': 2593, 'hour': 2593, 'hours': 2593, 'hr': 2593, 'hrs': 2593, 'morning': 2593,
'saturday': 2593, 'sunday': 2593, 'usual': 2719}, {'0': 2594, '<them>': 2734, 'N': 2734, 'a': 2594, 'an': 2594,
'four': 2594, 'half': 2695, 'my': 2594, 'one': 2594, 'three': 2594, 'two': 2594}, {'0': 2594, '<me>': 2752, '<them>':
2759, 'N': 2762, 'a': 2594, 'an': 2594, 'four': 2594, 'half': 2695, 'my': 2763, 'one': 2594, 'our': 2722, 'three':
2594, 'two': 2594, 'up': 2764}, {'<me>': 2752}, {'boost': 1478, 'kick': 1478, 'pep': 1478, 'push': 1478, 'shove':
1478}, {'...': 2767, 'afternoon': 2593, 'big': 2664, 'boost': 1478, 'day': 2593, 'encouragement': 1478, 'evening':
2593, 'h': 2593, 'hour': 2593, 'hours': 2593, 'hr': 2593, 'hrs': 2593, 'hurl': 514, 'kick': 1478, 'len': 2646, 'lend':
2646, 'lesson': 547, 'lift': 514, 'little': 2664, 'loan': 2646, 'lowdown': 547, 'moral': 2629, 'morning': 2593, 'pat':
2632, 'pep': 2649, 'push': 1478, 'run': 514, 'saturday': 2593, 'shot': 2646, 'shove': 1478, 'sunday': 2593, 'use':
2646, 'wee': 2664}, {'big': 2664, 'boost': 1478, 'encouragement': 1478, 'little': 2664, 'moral': 2629, 'pat': 2632,
'pep': 2633, 'wee': 2664}, {'of': 2769}, {'...': 2767, 'big': 2664, 'boost': 1478, 'encouragement': 1478, 'kick':
1478, 'little': 2664, 'moral': 2629, 'pat': 2632, 'pep': 2649, 'push': 1478, 'shove': 1478, 'wee': 2664}, {'len':
2646, 'lend': 2646, 'loan': 2646, 'lowdown': 547, 'shot': 2646, 'use': 2646}, {'0': 2594, 'a': 2768, 'an': 2594,
'four': 2594, 'half': 2695, 'lessons': 547, 'lots': 2770, 'my': 2594, 'one': 2594, 'some': 2771, 'the': 2772, 'three':
2594, 'two': 2594}, {'0': 2594, '<them>': 2773, 'N': 2773, 'a': 2594, 'an': 2594, 'four': 2594, 'half': 2695, 'my':
2594, 'one': 2594, 'three': 2594, 'two': 2594, 'up': 2764}, {'bat': 2310}, {'to': 2775}, {'ahead': 2116, 'bat': 2310,
'fine': 2116, 'in': 2776, 'off': 2116, 'on': 2116, 'over': 820, 'through': 820, 'thru': 820, 'without': 1817}, {'vm':
93, 'voice': 2055, 'voicemail': 93}, {'...': 2778, 'ahead': 2116, 'fine': 2116, 'off': 2116, 'on': 2116, 'without':
1817}, {'on': 1817}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'visit': 16}, {'ahead': 2116, 'back': 2134,
'cold': 2780, 'dark': 2780, 'fine': 2116, 'off': 2116, 'on': 2116, 'over': 820, 'quiet': 2780, 'right': 2134,
'silent': 2780, 'through': 820, 'thru': 820, 'to': 2781, 'up': 820, 'without': 1817}, {'ahead': 2116, 'back': 2134,
'bat': 2310, 'cold': 2780, 'dark': 2780, 'fine': 2116, 'in': 2776, 'off': 2116, 'on': 2116, 'over': 820, 'quiet':
2780, 'right': 2134, 'silent': 2780, 'through': 820, 'thru': 820, 'up': 820, 'without': 1817}, {'answerphone': 93,
'feedback': 264, 'mailbox': 93, 'vm': 93, 'vmail': 93, 'voicemail': 93}, {'meeting': 2529, 'slot': 2529}, {'of': 372},
{'front': 2786, 'with': 372}, {'a': 2785, 'in': 2787}, {'feedback': 264}, {'a': 2785, 'in': 2787, 'on': 115, 's':
2789}, {'note': 264}, {'answerphone': 93, 'call': 264, 'dm': 264, 'email': 264, 'letter': 264, 'mail': 264, 'mailbox':
93, 'message': 264, 'text': 264, 'vm': 93, 'vmail': 93, 'voice': 2791, 'voicemail': 93}, {'call': 264, 'dm': 264,
'email': 264, 'letter': 264, 'mail': 264, 'message': 264, 'text': 264, 'voice': 2791}, {'D': 1967}, {'forward': 2794},
{'$$': 93, 'D': 1967, 'again': 304, 'at': 532, 'back': 304, 'last': 530, 'on': 533, 'out': 304, 'till': 1967, 'to':
1967, 'until': 1967}, {'commitments': 93, 'ideas': 93, 'plans': 93}, {'$$': 93, 'D': 1967, 'again': 304, 'at': 532,
'back': 304, 'last': 530, 'on': 533, 'out': 304}, {'answerphone': 93, 'mailbox': 93, 'vm': 93, 'vmail': 93,
'voicemail': 93}, {'line': 93, 'message': 93, 'note': 93, 'text': 93}, {'a': 2800}, {'<them>': 2801, 'N': 2801},
{'...': 172}, {'touch': 156}, {'^': 2803, 'in': 2804}, {'bell': 93, 'buzz': 93, 'call': 93, 'ring': 93, 'shout': 93,
'tinkle': 93}, {'a': 2806}, {'<them>': 2807, 'N': 2807}, {'N': 93}, {'up': 2809}, {'in': 93, 'over': 93, 'round': 93},
{'drop': 2802, 'get': 2805, 'give': 2808, 'look': 2810, 'pop': 2811}, {'<their>': 2784, '<them>': 2788, 'N': 2790,
'a': 2792, 'an': 2793, 'answerphone': 93, 'brought': 2795, 'bumped': 535, 'called': 2738, 'conscripted': 1829,
'deferred': 535, 'delayed': 535, 'drafted': 1829, 'dragged': 1829, 'mailbox': 93, 'moved': 2796, 'off': 2088, 'other':
2797, 'postponed': 2798, 'press': 1832, 'pushed': 2798, 'rearranged': 535, 'rescheduled': 2798, 'roped': 1829,
'shelved': 535, 'shifted': 2798, 'signed': 1833, 'stood': 394, 'talking': 264, 'the': 2799, 'to': 2812, 'vm': 93,
'vmail': 93, 'voicemail': 93, 'volunteered': 1829}, {'in': 2804}, {'drop': 2802, 'get': 2814, 'give': 2808, 'look':
2810, 'pop': 2811}, {'<their>': 2132, 'N': 2133}, {'<them>': 2407, 'N': 2407}, {'<i>': 1903, '<them>': 1922, 'N':
1922, 'that': 1921, 'to': 1923}, {'about': 521, 'on': 521, 'through': 521, 'with': 521}, {'...': 2819, 'about': 547,
'on': 547, 'through': 547, 'with': 547}, {'<them>': 2820, 'N': 2820}, {'about': 547, 'on': 547, 'through': 547,
'with': 547}, {'<them>': 2822, 'N': 2822}, {'^': 2017}, {'^': 2017, 'to': 2824}, {'me': 2825}, {'^': 2017, 'across':
2825, 'along': 2825, 'down': 2825, 'in': 2825, 'over': 2825, 'round': 2825, 'to': 2824, 'up': 2825, 'with': 2826},
{'^': 2017, 'across': 2825, 'along': 2825, 'down': 2825, 'in': 2825, 'on': 115, 'over': 2825, 'round': 2825, 'to':
2824, 'up': 2825, 'with': 2826}, {'dream': 93}, {'at': 2534, 'of': 2534, 'through': 2534}, {'blether': 264, 'chat':
264, 'craic': 264, 'gossip': 264, 'look': 2830, 'moan': 264, 'natter': 264, 'talk': 264, 'word': 264, 'yarn': 264},
{'blether': 264, 'chat': 264, 'craic': 264, 'gossip': 264, 'moan': 264, 'natter': 264, 'talk': 264, 'word': 264,
'yarn': 264}, {'appointment': 93, 'commitment': 93, 'engagement': 93}, {'': (23, 'contact'), 'bad': 2829, 'blether':
264, 'chat': 264, 'craic': 264, 'dream': 93, 'good': 2831, 'gossip': 264, 'little': 2832, 'long': 2832, 'look': 2830,
'moan': 264, 'natter': 264, 'nightmare': 93, 'prior': 2833, 'proper': 2832, 'quick': 2831, 'read': 2830, 'right':
2832, 'short': 2832, 'strange': 2829, 'talk': 264, 'wee': 2832, 'weird': 2829, 'word': 264, 'yarn': 264}, {'of': 93,
'to': 93}, {'intention': 2835, 'intentions': 2835}, {'the': 2836}, {'alone': 93, 'by': 1925, 'on': 1927}, {'do': 93},
{'to': 2839}, {'things': 2840}, {'': (23, 'contact'), 'alone': 93, 'by': 1925, 'on': 1927}, {'': (23, 'contact'),
'dream': 93, 'nightmare': 93}, {'': (0, 'missed'), 'ask': 93, 'call': 93, 'catch': 93, 'come': 93, 'drive': 93,
'drop': 93, 'go': 93, 'have': 93, 'host': 93, 'join': 93, 'meet': 93, 'pop': 93, 'ring': 93, 'see': 93, 'sit': 93,
'speak': 93, 'take': 93, 'talk': 93, 'thank': 93, 'visit': 93, 'write': 93}, {'to': 2844}, {'': (23, 'contact'),
'best': 2836}, {'': (0, 'missed'), 'out': 93}, {'check': 93}, {'rain': 2848}, {'a': 2849}, {'back': 1989, 'bail':
2847, 'beg': 395, 'bin': 93, 'bow': 1989, 'call': 395, 'cancel': 93, 'cry': 395, 'decline': 93, 'ditch': 93, 'drop':
1989, 'pass': 93, 'postpone': 93, 'pull': 1989, 'rain': 2848, 'scrap': 93, 'scrub': 93, 'shelve': 93, 'skip': 93,
'take': 2850}, {'': (23, 'contact'), '<them>': 2827, 'N': 2828, 'a': 2834, 'all': 2837, 'already': 2249, 'an': 264,
'ate': 2838, 'been': 2250, 'better': 2841, 'breakfast': 2842, 'coffee': 2842, 'dinner': 2842, 'drinks': 264, 'every':
2836, 'full': 2836, 'good': 2836, 'half': 2253, 'hoped': 2252, 'intended': 2252, 'just': 2254, 'lunch': 2842, 'meant':
2252, 'my': 2843, 'no': 2836, 'other': 2797, 'our': 264, 'planned': 2845, 'rather': 2253, 'really': 2253, 'so': 2253,
'some': 264, 'tea': 2842, 'the': 2846, 'to': 2851, 'very': 2255, 'wanted': 2252}, {'a': 1761, 'afternoon': 519, 'day':
519, 'days': 519, 'evening': 519, 'h': 525, 'hour': 526, 'hours': 526, 'hr': 525, 'hrs': 525, 'morning': 519, 'week':
528}, {'...': 2454, 'copy': 2015, 'extra': 2015, 'leftover': 2015, 'list': 2438, 'lot': 2438, 'old': 2015, 'own':
2015, 'page': 2438, 'pages': 2438, 'second': 2015, 'sheet': 2438, 'spare': 2015, 'used': 2015}, {'copy': 2015,
'extra': 2015, 'leftover': 2015, 'old': 2015, 'own': 2015, 'second': 2015, 'spare': 2015, 'used': 2015}, {'0': 2854,
'a': 2854, 'an': 2855, 'four': 2455, 'half': 2456, 'my': 2854, 'our': 2855, 'several': 2455, 'some': 2854, 'the':
2855, 'three': 2854, 'two': 2854}, {'^': 2856}, {'<useful>': 2476, 'to': 594}, {'...': 2858, '<useful>': 2476}, {'a':
2478, 'an': 2478, 'my': 2859, 'our': 2859, 'some': 2478, 'the': 2478}, {'^': 2860}, {'<them>': 2857, '^': 2705, 'on':
2861, 'out': 2208, 'over': 2861}, {'prior': 2833}, {'for': 16}, {'brought': 2795, 'bumped': 535, 'called': 2738,
'deferred': 535, 'delayed': 535, 'moved': 2798, 'postponed': 2798, 'pushed': 2798, 'rearranged': 535, 'rescheduled':
2798, 'set': 2864, 'shelved': 535, 'shifted': 2798}, {'$$': 93, 'home': 304, 'off': 1865, 'out': 1865, 'over': 1865,
'to': 265}, {'gone': 2866, 'left': 304}, {'answered': 93, 'been': 404, 'called': 93, 'come': 453, 'got': 453,
'replied': 93, 'responded': 93, 'rung': 93, 'written': 93}, {'back': 1989, 'bail': 1989, 'beg': 395, 'bin': 93, 'bow':
1989, 'call': 395, 'cry': 395, 'decline': 93, 'ditch': 93, 'drop': 1989, 'pass': 93, 'pull': 1989, 'rain': 2848,
'scrap': 93, 'scrub': 93, 'shelve': 93, 'take': 2850}, {'a': 2863, 'already': 2249, 'avoiding': 1817, 'been': 2865,
'better': 2841, 'blanking': 1817, 'dodging': 1817, 'finally': 1867, 'ghosting': 1817, 'gone': 1866, 'ignoring': 1817,
'just': 2867, 'not': 2868, 'now': 1867, 'other': 2797, 'to': 2869}, {'around': 775, 'back': 93, 'round': 775},
{'answered': 93, 'been': 404, 'called': 93, 'caught': 394, 'come': 453, 'ever': 2212, 'get': 2211, 'got': 2871,
'gotten': 2211, 'heard': 93, 'met': 93, 'quite': 2212, 'replied': 93, 'responded': 93, 'rung': 93, 'seen': 93,
'spoken': 93, 'talked': 93, 'written': 93, 'yet': 2212}, {'t': 2872}, {'answered': 93, 'been': 404, 'called': 93,
'caught': 394, 'come': 453, 'got': 453, 'heard': 93, 'met': 93, 'replied': 93, 'responded': 93, 'rung': 93, 'seen':
93, 'spoken': 93, 'talked': 93, 'written': 93}, {'bad': 2829, 'dream': 93, 'nightmare': 93, 'prior': 2833, 'strange':
2829, 'weird': 2829}, {'appointment': 16}, {'brought': 2795, 'conscripted': 1829, 'drafted': 1829, 'dragged': 1829,
'moved': 2794, 'postponed': 2794, 'press': 1832, 'pushed': 2794, 'rescheduled': 2794, 'roped': 1829, 'shifted': 2794,
'signed': 1833, 'volunteered': 1829}, {'together': 486}, {'them': 2878}, {'': (0, 'missed'), 'in': 403}, {'been':
2880, 'caught': 394, 'ever': 2212, 'get': 2211, 'got': 2211, 'gotten': 2211, 'had': 93, 'heard': 93, 'met': 93,
'quite': 2212, 'seen': 93, 'spoken': 93, 'talked': 93, 'yet': 2212}, {'best': 2836}, {'bring': 2879, 'connect': 486,
'drop': 2802, 'get': 2805, 'give': 2808, 'introduce': 486, 'look': 2810, 'pop': 2811}, {'N': 116, 'a': 2875, 'all':
2837, 'already': 2254, 'an': 2876, 'appointment': 16, 'been': 2877, 'bring': 2879, 'connect': 486, 'every': 2836,
'finally': 1867, 'full': 2836, 'gone': 1866, 'good': 2836, 'half': 2253, 'hoped': 2252, 'intended': 2252, 'introduce':
486, 'just': 2867, 'meant': 2252, 'no': 2836, 'not': 2881, 'now': 1867, 'other': 2797, 'planned': 2252, 'rather':
2253, 'really': 2253, 'so': 2253, 'the': 2882, 'to': 2883, 'very': 2255, 'wanted': 2252}, {'have': 732, 'need': 732},
{'<i>': 2885}, {'so': 2886}, {'': (0, 'missed'), 'yet': 2887}, {'answered': 2888, 'been': 2880, 'called': 93,
'caught': 394, 'come': 453, 'ever': 2212, 'get': 2211, 'got': 2871, 'gotten': 2211, 'had': 93, 'heard': 93, 'met': 93,
'quite': 2212, 'replied': 2888, 'responded': 93, 'rung': 93, 'seen': 93, 'spoken': 93, 'talked': 93, 'written': 93,
'yet': 2212}, {'t': 2889}, {'answered': 93, 'been': 2880, 'called': 93, 'caught': 394, 'come': 453, 'ever': 2212,
'get': 2211, 'got': 2871, 'gotten': 2211, 'had': 93, 'heard': 93, 'met': 93, 'quite': 2212, 'replied': 93,
'responded': 93, 'rung': 93, 'seen': 93, 'spoken': 93, 'talked': 93, 'written': 93, 'yet': 2212}, {'bad': 2829,
'dream': 93, 'nightmare': 93, 'strange': 2829, 'weird': 2829}, {'a': 2892}, {'i': 1608, 'me': 1608}, {'to': 1622},
{'and': 2894, 'are': 2895, 'assured': 1627, 'assures': 1627, 'guaranteed': 1626, 'guarantees': 1626, 'is': 2895,
'pinky': 1717, 're': 2895, 's': 2895, 'swears': 1626, 'swore': 1626, 'vowed': 1626, 'vows': 1626}, {'magazine': 93,
'news': 93, 'paper': 93}, {'a': 2897, 'the': 2897}, {'radio': 93, 'telly': 93, 'tv': 93}, {'telly': 93, 'the': 2899,
'tv': 93, 'youtube': 93}, {'in': 2898, 'on': 2900, 'online': 93}, {'...': 2901, 'in': 2898, 'on': 2900, 'online': 93},
{'from': 264}, {'back': 93, 'from': 93}, {'<gossips>': 93, '<told_in>': 93}, {'...': 2905, '<gossips>': 93,
'<told_in>': 93}, {'party': 93}, {'...': 2905, '<gossips>': 93, '<told_in>': 93, 'third': 2907}, {'<gossips>': 93},
{'...': 2909, '<gossips>': 93}, {'the': 2910}, {'of': 2911}, {'else': 93}, {'...': 1766, '<told_in>': 93}, {'s':
2914}, {'': (23, 'contact'), '...': 1766, '<their>': 2906, '<told_in>': 93, 'a': 2908, 'an': 2906, 'my': 2906, 'one':
2912, 'our': 2906, 'some': 2910, 'somebody': 2913, 'someone': 2913, 'the': 2906, 'today': 2915}, {'haw': 2904},
{'...': 1766, '<their>': 2914, '<told_in>': 93, 'a': 2914, 'an': 2914, 'my': 2914, 'our': 2914, 'the': 2914, 'today':
2915}, {'': (23, 'contact'), '...': 1766, '<their>': 2906, '<told_in>': 93, 'a': 2906, 'an': 2906, 'my': 2906, 'one':
2912, 'our': 2906, 'some': 2910, 'the': 2906, 'today': 2915}, {'<their>': 2910, 'a': 2910, 'an': 2910, 'my': 2910,
'one': 2912, 'our': 2910, 'some': 2910, 'the': 2910}, {'...': 1766, '<their>': 2906, '<told_in>': 93, 'a': 2906, 'an':
2906, 'my': 2906, 'one': 2912, 'our': 2906, 'some': 2910, 'the': 2906, 'today': 2915}, {'from': 2919, 'in': 2918,
'off': 2920, 'on': 2918, 'through': 2920, 'via': 2921}, {'...': 1766, '<told_in>': 93, 'grapevine': 93}, {'...': 1766,
'<their>': 2914, '<told_in>': 93, 'a': 2914, 'an': 2914, 'my': 2914, 'our': 2914, 'the': 2923, 'today': 2915},
{'hand': 93}, {'all': 2904}, {'...': 2909, '<gossips>': 93, 'grapevine': 93}, {'<their>': 2910, 'a': 2910, 'an': 2910,
'my': 2910, 'one': 2912, 'our': 2910, 'some': 2910, 'the': 2927}, {'N': 2902, 'back': 2903, 'crickets': 2904, 'from':
2916, 'hee': 2917, 'in': 2918, 'it': 2922, 'nothing': 2904, 'nowt': 2904, 'off': 2920, 'on': 2924, 'second': 2925,
'secondhand': 93, 'sod': 2926, 'that': 2922, 'this': 2922, 'through': 2928, 'via': 2921, 'zilch': 2904, 'zip': 2904},
{'crickets': 2904, 'hee': 2917, 'nothing': 2904, 'nowt': 2904, 'sod': 2926, 'zilch': 2904, 'zip': 2904}, {'for': 488},
{'line': 2931, 'phone': 2931}, {'hold': 2931, 'the': 2932}, {'assembly': 2274, 'class': 2274, 'demo': 2274, 'lesson':
2274, 'masterclass': 2274, 'on': 2933, 'session': 2274, 'story': 2279, 'storytime': 2274, 'talk': 2274, 'tour': 2274,
'training': 2274, 'workshop': 2274}, {'assembly': 2274, 'class': 2274, 'demo': 2274, 'duty': 2119, 'group': 2119,
'lesson': 2274, 'masterclass': 2274, 'reading': 2119, 'round': 2119, 'route': 2119, 'session': 2274, 'shift': 2119,
'slot': 2119, 'stall': 2119, 'story': 2279, 'storytime': 2274, 'talk': 2274, 'tour': 2274, 'training': 2274, 'turn':
2119, 'workshop': 2274}, {'...': 2935, 'assembly': 2274, 'class': 2274, 'demo': 2274, 'duty': 2119, 'group': 2119,
'lesson': 2274, 'masterclass': 2274, 'mock': 2314, 'reading': 2119, 'round': 2119, 'route': 2119, 'session': 2274,
'shift': 2119, 'slot': 2119, 'stall': 2119, 'story': 2279, 'storytime': 2274, 'talk': 2274, 'tour': 2274, 'training':
2274, 'turn': 2119, 'workshop': 2274}, {'...': 2935, 'assembly': 2274, 'class': 2274, 'demo': 2274, 'duty': 2119,
'group': 2119, 'lesson': 2274, 'masterclass': 2274, 'reading': 2119, 'round': 2119, 'route': 2119, 'session': 2274,
'shift': 2119, 'slot': 2119, 'stall': 2119, 'story': 2279, 'storytime': 2274, 'talk': 2274, 'tour': 2274, 'training':
2274, 'turn': 2119, 'workshop': 2274}, {'...': 2226, 'assembly': 2119, 'class': 2119, 'duty': 2119, 'group': 2119,
'lesson': 2119, 'mock': 2314, 'reading': 2119, 'round': 2119, 'route': 2119, 'session': 2119, 'shift': 2119, 'slot':
2119, 'stall': 2119, 'tour': 2119, 'turn': 2119}, {'...': 2934, '0': 2227, '<their>': 2227, 'a': 2936, 'an': 2936,
'assembly': 2274, 'class': 2274, 'demo': 2274, 'free': 2325, 'lesson': 2274, 'masterclass': 2274, 'mock': 2314, 'pro':
2381, 'session': 2274, 'some': 2356, 'story': 2279, 'storytime': 2274, 'talk': 2274, 'the': 2937, 'three': 2227,
'tour': 2274, 'training': 2274, 'two': 2938, 'unpaid': 2325, 'voluntary': 2325, 'workshop': 2274}, {'': (22,
'gave:volunteering'), '<their>': 5, 'a': 5, 'boxes': 5, 'flat': 5, 'furniture': 5, 'home': 5, 'house': 5, 'in': 5,
'out': 5, 'the': 5, 'up': 5}, {'up': 5}, {'out': 5}, {'': (17, 'gave:knowledge'), '<helping>': 2940, 'get': 5, 'pick':
5, 'set': 2941, 'sort': 2942}, {'ready': 521}, {'up': 521}, {'^': 2943}, {'out': 521}, {'<their_doing>': 521, '^':
2943, 'get': 2944, 'in': 521, 'on': 521, 'out': 1900, 'set': 2945, 'through': 521, 'to': 2946, 'understand': 521,
'with': 547, 'work': 2947}, {'^': 2943, 'to': 2946, 'with': 547}, {'<their>': 514, 'N': 1897, 'a': 514, 'our': 514,
'the': 514}, {'at': 2950, 'on': 2950}, {'<them>': 2948, 'N': 2949, 'at': 2950, 'me': 264, 'on': 2950, 'out': 2951},
{'out': 547}, {'<helping>': 2940, 'get': 5, 'pick': 5, 'set': 2941, 'sort': 2942}, {'^': 2954}, {'^': 2943, 'figure':
2953, 'to': 2955, 'with': 547}, {'at': 1898, 'on': 1898}, {'<them>': 2956, 'N': 2956, 'at': 1898, 'on': 1898, 'out':
2957}, {'no': 1846}, {'call': 1735, 'go': 1735, 'job': 1735, 'move': 1735, 'task': 1735, 'turn': 1735}, {'<giveinf>':
95}, {'^': 2961}, {'to': 2962}, {'going': 2963, 'gonna': 2962}, {'<their>': 2799, 'a': 2799, 'answerphone': 93,
'mailbox': 93, 'the': 2799, 'vm': 93, 'vmail': 93, 'voicemail': 93}, {'D': 1993, 'a': 1994, 'an': 1995, 'the': 1997,
'time': 1993}, {'and': 373, 'to': 373, 'w': 373, 'with': 2189}, {'and': 373, 'to': 373, 'up': 2967, 'w': 373, 'with':
373}, {'them': 2197}, {'<them>': 2968, 'N': 2530, 'up': 2969}, {'answer': 93, 'appear': 93, 'arrive': 93, 'call': 93,
'come': 93, 'finish': 93, 'get': 93, 'phone': 93, 'reply': 93, 'ring': 93, 'show': 93, 'text': 93, 'turn': 93,
'write': 93}, {'to': 2971}, {'<them>': 2972, 'N': 2972}, {'for': 2973}, {'...': 2974}, {'...': 2355, '^': 2184,
'assembly': 2274, 'class': 2274, 'demo': 2274, 'lesson': 2274, 'masterclass': 2274, 'session': 2274, 'story': 2279,
'storytime': 2274, 'talk': 2274, 'tour': 2274, 'training': 2274, 'workshop': 2274}, {'...': 2355, 'assembly': 2274,
'class': 2274, 'demo': 2274, 'lesson': 2274, 'masterclass': 2274, 'session': 2274, 'story': 2279, 'storytime': 2274,
'talk': 2274, 'tour': 2274, 'training': 2274, 'workshop': 2274}, {'': (23, 'contact'), '...': 2355, '<their>': 2185,
'a': 2976, 'an': 2976, 'assembly': 2274, 'class': 2274, 'demo': 2274, 'lesson': 2274, 'masterclass': 2274, 'session':
2274, 'some': 2977, 'story': 2279, 'storytime': 2274, 'talk': 2274, 'the': 2976, 'tour': 2274, 'training': 2274,
'workshop': 2274}, {'mentoring': 521}, {'': (13, 'talk'), 'could': 28, 'd': 28, 'll': 28, 'might': 28, 'should': 28,
'will': 28, 'would': 28}, {'<they>': 2980}, {'on': 2933}, {'part': 93}, {'fool': 93, 'idiot': 93, 'lemon': 93,
'muppet': 93, 'plum': 93, 'spare': 2983}, {'a': 2984}, {'alone': 93, 'for': 2075, 'in': 2238, 'like': 2985}, {'...':
2986}, {'...': 2982, 'around': 2987, 'out': 264, 'up': 2085}, {'have': 16}, {'to': 2989}, {'going': 2990}, {'N':
1608}, {'$$': 28}, {'<them>': 2993}, {'^': 75, 'to': 276}, {'<them>': 2995, 'N': 2995}, {'<them>': 2995, 'N': 2995,
'to': 2996}, {'promised': 2997}, {'am': 2991, 'and': 2992, 'are': 2991, 'gave': 2994, 'guess': 22, 'have': 2998,
'lent': 2994, 'loaned': 2994, 'm': 2991, 'mentioned': 2994, 'miss': 93, 'n': 2992, 'passed': 2994, 'promised': 2997,
're': 2991, 'sent': 2994, 'showed': 2994, 'think': 22, 've': 2998, 'wonder': 22}, {'...': 901}, {'<me>': 3000, '<my>':
3000}, {'t': 83}, {'d': 83, 'would': 83, 'wouldn': 3002}, {'<they>': 3003}, {'place': 3004, 'shoes': 3004}, {'charge':
3004, 'my': 3005}, {'it': 3004, 'this': 3004}, {'<me>': 3000, '<my>': 3000, 'in': 3006, 'me': 3004, 'running': 3007,
'us': 3004}, {'': (13, 'talk'), 'could': 28, 'd': 28, 'had': 3001, 'll': 28, 'might': 28, 'owned': 3001, 'ran': 3001,
'should': 28, 'was': 3008, 'were': 3008, 'will': 28, 'would': 28}, {'...': 900}, {'business': 3010, 'call': 3010,
'company': 3010, 'firm': 3010, 'money': 3010, 'shop': 3010}, {'<them>': 3010, 'N': 3010}, {'to': 3012}, {'<their>':
3011, '<them>': 3010, 'up': 3013}, {'was': 3014, 'were': 3014}, {'<i>': 28, '<they>': 3009, 'it': 3015}, {'me': 93,
'my': 93, 'us': 93}, {'calling': 16, 'going': 1830, 'having': 16, 'hosting': 16, 'instead': 1831, 'joining': 16,
'meeting': 16, 'now': 1831, 'seeing': 16, 'visiting': 16}, {'boots': 901, 'place': 901, 'position': 901, 'shoes': 901,
'situation': 901}, {'dream': 93, 'nightmare': 93}, {'^': 0, 'not': 83}, {'d': 83, 'would': 3021, 'wouldn': 3002,
'wouldnt': 83}, {'not': 83}, {'would': 3023, 'wouldn': 3002, 'wouldnt': 83}, {'<they>': 3022, 'N': 3024}, {'boots':
3025, 'case': 901, 'drafts': 93, 'dream': 93, 'nightmare': 93, 'place': 3025, 'position': 3025, 'seat': 3025, 'shoes':
3025}, {'d': 83, 'would': 83, 'wouldn': 3002, 'wouldnt': 83}, {'<they>': 3027, 'N': 3027}, {'boots': 3028, 'place':
3028, 'position': 3028, 'seat': 3028, 'shoes': 3028}, {'calendar': 16, 'diary': 16, 'drafts': 93, 'end': 2496},
{'<my>': 3019, 'a': 3020, 'my': 3026, 'order': 1964, 'our': 3029, 'the': 3030}, {'': (9, 'told')}, {'N': 3032}, {'D':
16, 'for': 2264}, {'D': 16, 'for': 2264, 'in': 3034, 'out': 1996}, {'<i>': 1793, 'that': 1802}, {'call': 93, 'catch':
93, 'come': 93, 'drive': 93, 'drop': 93, 'go': 93, 'have': 93, 'host': 93, 'join': 93, 'mail': 93, 'meet': 93, 'pop':
93, 'ring': 93, 'see': 93, 'speak': 93, 'talk': 93, 'text': 93, 'visit': 93, 'write': 93}, {'to': 3037}, {'<off_it>':
534, 'been': 536, 'being': 536, 'gets': 536, 'got': 536, 'had': 538, 'has': 539, 'is': 536, 's': 540, 'w': 542, 'was':
536, 'were': 536, 'with': 542}, {'2': 373, 'and': 373, 'n': 373, 'to': 373, 'with': 373}, {'and': 373, 'to': 373,
'with': 373}, {'N': 372, '^': 2190}, {'2': 373, 'and': 373, 'n': 373, 'to': 3042, 'with': 3042}, {'<them>': 3043, 'N':
3043}, {'<them>': 3040, 'N': 3041, 'd': 3044}, {'2': 373, 'and': 373, 'to': 3042, 'with': 3042}, {'<them>': 3043, 'N':
3046}, {'2': 373, 'and': 2189, 'n': 373, 'to': 2191, 'with': 2191}, {'them': 2029}, {'^': 372, 'of': 3049}, {'pair':
3050, 'three': 3050, 'two': 3050}, {'<them>': 3048, 'N': 3048, 'the': 3051, 'them': 2197}, {'and': 373, 'to': 3042,
'with': 3042}, {'<them>': 3043, 'N': 3053}, {'for': 141, 'over': 141, 'round': 141, 'to': 141}, {'': (23, 'contact'),
'for': 141, 'to': 141}, {'<them>': 3055, 'N': 3055, 'me': 3056, 'us': 3056}, {'can': 444, 'have': 437, 'must': 0,
'mustn': 444, 'need': 437, 'ought': 437, 'should': 0, 'shouldn': 444}, {'^': 3058}, {'<i>': 3059}, {'<i>': 3059,
'that': 3060}, {'': (3, 'advice'), 'to': 0}, {'can': 444, 'have': 437, 'must': 0, 'mustn': 444, 'need': 3062, 'ought':
437, 'should': 0, 'shouldn': 444}, {'^': 3063}, {'should': 0}, {'...': 3065}, {'<i>': 3064, '^': 3066}, {'...': 3061,
'<i>': 3064, '^': 3066, 'that': 3067}, {'...': 3061, '<i>': 3059, 'that': 3060}, {'<i>': 3064}, {'...': 3061, '<i>':
3064, 'that': 3070}, {'': (2, 'plan'), 'for': 16, 'on': 16}, {'<i>': 3059, '^': 3066}, {'...': 3061, '<i>': 3059, '^':
3066, 'that': 3073}, {'D': 1967, 'till': 1967, 'to': 1967, 'until': 1967}, {'answering': 93, 'available': 93, 'in':
93, 'picking': 406, 'reachable': 93}, {'that': 83}, {'belief': 3077, 'conviction': 3077, 'mind': 3077, 'opinion':
3077, 'view': 3077}, {'the': 3078}, {'<i>': 1368, '^': 3066}, {'<i>': 1368, '^': 3066, 'that': 3080}, {'<i>': 1368,
'that': 1418}, {'^': 3066}, {'^': 3066, 'that': 3083}, {'adamant': 3081, 'certain': 3082, 'clear': 3081, 'convinced':
3082, 'firm': 3084, 'insistent': 3084, 'sure': 3082}, {'': (2, 'plan'), 'for': 16}, {'D': 16, 'adamant': 3068,
'avoiding': 1817, 'blanking': 1817, 'blunt': 3069, 'brought': 2795, 'certain': 3071, 'clear': 3068, 'coming': 16,
'confirmed': 3072, 'convinced': 3071, 'dodging': 1817, 'emphatic': 3069, 'finally': 1867, 'firm': 3074, 'ghosting':
1817, 'gone': 1866, 'ignoring': 1817, 'insistent': 3074, 'just': 1867, 'moved': 3075, 'not': 3076, 'now': 1867, 'of':
3079, 'off': 93, 'on': 17, 'positive': 3069, 'postponed': 2794, 'pushed': 2794, 'quite': 3085, 'really': 3085,
'rescheduled': 2794, 'scheduled': 16, 'set': 3086, 'shifted': 2794, 'sure': 3071, 'very': 3085}, {'t': 3076},
{'<off_it>': 535, 'D': 264, 'all': 1949, 'at': 264, 'by': 264, 'closed': 304, 'during': 264, 'locked': 1950, 'on':
264, 'over': 264, 'shut': 304}, {'<off_it>': 535, 'all': 1949, 'closed': 304, 'locked': 1950, 'shut': 304}, {'agreed':
16, 'arranged': 16, 'been': 536, 'being': 536, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'gets': 536, 'got': 536,
'had': 538, 'has': 539, 'is': 2065, 'planned': 16, 's': 2067, 'scheduled': 16, 'set': 1862, 'was': 3089, 'were':
3090}, {'me': 1987, 'us': 1987}, {'by': 2242, 'past': 2242, 'right': 2243, 'straight': 2243}, {'': (23, 'contact'),
'me': 1608, 'us': 1608}, {'': (22, 'gave:volunteering'), '...': 2183}, {'^': 3095}, {'<their>': 2185, 'a': 3096, 'an':
2185, 'at': 514, 'the': 3096}, {'i': 264, 'me': 264, 'us': 264}, {'and': 3098}, {'': (14, 'together'), 'and': 265,
'n': 265, 'plus': 265, 'w': 265, 'with': 265}, {'N': 3099, 'me': 3100, 'us': 3100}, {'forgetting': 93}, {'forgetting':
93, 'intending': 775, 'meaning': 775, 'on': 3102, 'planning': 775, 'promising': 1969, 'putting': 395, 'ringing': 1989,
'trying': 488, 'wanting': 775}, {'have': 437, 'must': 0, 'need': 437, 'shd': 0, 'should': 0}, {'^': 3104}, {'<i>':
3105}, {'<me>': 929}, {'cancelling': 93, 'dodging': 93, 'forgetting': 93, 'intending': 775, 'meaning': 775,
'planning': 775, 'postponing': 93, 'promising': 1969, 'putting': 395, 'ringing': 1989, 'saying': 3106, 'telling':
3107, 'wanting': 775}, {'': (23, 'contact'), 'for': 264}, {'hanging': 93, 'on': 2099, 'waiting': 3109}, {'<they>':
1477}, {'through': 1477, 'until': 3111, 'while': 3111}, {'^': 3112}, {'^': 3112, 'company': 3113}, {'<me>': 3110,
'<them>': 3114, 'D': 1993, 'N': 3114, 'a': 1994, 'an': 1995, 'forgetting': 93, 'intending': 775, 'meaning': 775,
'planning': 775, 'promising': 1969, 'putting': 395, 'ringing': 1989, 'saying': 3106, 'telling': 3107, 'the': 1997,
'time': 1993, 'trying': 488, 'wanting': 775}, {'call': 93, 'calling': 93, 'email': 93, 'meet': 93, 'phone': 93,
'reply': 93, 'ring': 93, 'ringing': 93, 'see': 93, 'speak': 93, 'talk': 93, 'text': 93, 'visit': 93}, {'for': 3116,
'to': 3116}, {'time': 3117}, {'the': 3118}, {'a': 547, 'how': 547, 'my': 547, 'our': 547, 'the': 547, 'to': 547},
{'<them>': 3120, 'N': 3120, 'from': 28, 'that': 28, 'through': 28, 'via': 28}, {'...': 2355, 'a': 2977, 'an': 2977,
'assembly': 2274, 'class': 2274, 'demo': 2274, 'lesson': 2274, 'masterclass': 2274, 'session': 2274, 'some': 2977,
'story': 2279, 'storytime': 2274, 'talk': 2274, 'the': 2977, 'tour': 2274, 'training': 2274, 'workshop': 2274},
{'lurch': 93}, {'the': 3123}, {'hanging': 93, 'in': 3124, 'standing': 93, 'up': 93, 'waiting': 93}, {'message': 93},
{'answerphone': 3126, 'vm': 93, 'vms': 93, 'voice': 3126, 'voicemail': 93, 'voicemails': 93}, {'0': 3127, 'a': 3127,
'an': 3127, 'another': 3127, 'several': 3127, 'some': 3127, 'three': 3127, 'two': 3127}, {'drafts': 93}, {'in': 3129},
{'<me>': 3125, '<them>': 3128, 'it': 3130}, {'hand': 2643, 'help': 2644}, {'^': 577, 'a': 3132, 'some': 2742}, {'^':
577, 'a': 2742, 'some': 2742}, {'to': 596}, {'...': 3135}, {'a': 2704, 'an': 3136, 'my': 2704, 'our': 2704, 'the':
2704}, {'hand': 2707, 'help': 2707}, {'^': 2705}, {'a': 3136, 'an': 3136, 'my': 3136, 'our': 3136, 'the': 3136}, {'^':
3140}, {'<them>': 3133, 'N': 3134, '^': 3137, 'a': 3138, 'on': 3139, 'out': 3141, 'over': 3139, 'some': 3138},
{'into': 276}, {'coaxed': 3143, 'dragged': 3143, 'persuaded': 3143, 'pushed': 3143, 'roped': 3143, 'talked': 3143},
{'be': 3144, 'down': 93, 'get': 3144}, {'<me>': 3143}, {'a': 577, 'my': 577, 'one': 577, 'our': 577, 'the': 577},
{'^': 3147}, {'go': 521}, {'^': 3147, 'a': 3149}, {'on': 547}, {'in': 521}, {'talk': 3146}, {'': (18,
'gave:mentoring'), 'a': 577, 'my': 577, 'one': 577, 'our': 577, 'the': 577}, {'^': 3154}, {'argue': 3146, 'borrow':
3148, 'bully': 3146, 'charm': 3146, 'coax': 3146, 'do': 521, 'drag': 3146, 'have': 3150, 'in': 3151, 'keep': 3148,
'persuade': 3146, 'practice': 521, 'practise': 521, 'push': 3146, 'rope': 3146, 'shadow': 521, 'sit': 3152, 'sweet':
3153, 'take': 3148, 'talk': 3146, 'try': 3155, 'use': 3148, 'watch': 521, 'wheedle': 3146}, {'argue': 3146, 'borrow':
3148, 'bully': 3146, 'charm': 3146, 'coax': 3146, 'drag': 3146, 'have': 3148, 'keep': 3148, 'know': 3032, 'persuade':
3146, 'push': 3146, 'rope': 3146, 'sweet': 3153, 'take': 3148, 'talk': 3146, 'try': 3148, 'use': 3148, 'wheedle':
3146}, {'': (0, 'missed'), 'again': 93}, {'down': 3158}, {'for': 276}, {'be': 3144, 'get': 3144, 'in': 3160}, {'<me>':
3145, '<them>': 3156, 'N': 3157, 'me': 3159, 'myself': 3161, 'ourselves': 3161, 'us': 3159}, {'way': 93}, {'the':
3163}, {'in': 3164}, {'gets': 3165, 'got': 3165, 'had': 3165}, {'spirits': 1478}, {'<their>': 3167}, {'linkedin': 93,
'photo': 93, 'photos': 93, 'post': 93, 'posts': 93, 'profile': 93, 'status': 93, 'stories': 93, 'story': 93, 'tweet':
93, 'update': 93}, {'s': 3169}, {'N': 3170}, {'and': 2189, 'to': 2189, 'up': 2967, 'w': 373, 'with': 2189}, {'and':
2189, 'to': 2189, 'up': 2529, 'with': 2189}, {'<them>': 3172, 'N': 3173, 'up': 2969}, {'run': 566}, {'dry': 3175,
'pitch': 566, 'presentation': 566, 'rehearsal': 566, 'speech': 566, 'talk': 566}, {'^': 3176}, {'<their>': 3177},
{'on': 3178}, {'...': 811, '<work_thing>': 566, 'dry': 3175, 'pitch': 566, 'presentation': 566, 'rehearsal': 566,
'speech': 566, 'talk': 566}, {'^': 3180}, {'^': 2131, 'article': 93, 'blog': 93, 'interview': 93, 'newsletter': 93,
'podcast': 93, 'post': 93, 'talk': 93, 'video': 93, 'webinar': 93}, {'...': 2901, 'in': 2898, 'on': 2900, 'online':
93, 's': 3182}, {'<their>': 3181, 'N': 3183}, {'in': 3179, 'through': 3178, 'to': 3184}, {'having': 16, 'hosting': 16,
'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'a': 1562, 'breakfast': 16, 'coffee': 16, 'dinner': 16,
'lunch': 16}, {'be': 3186, 'have': 3187, 'meet': 16, 'see': 16, 'visit': 16}, {'': (19, 'gave:resource'), 'a': 3136,
'an': 3136, 'my': 3136, 'our': 3136, 'the': 3136}, {'^': 3189}, {'<them>': 1875, 'N': 1875, '^': 3137, 'on': 3139,
'out': 3190, 'over': 3139}, {'D': 16, 'for': 17, 'in': 1996, 'out': 1996}, {'time': 2074}, {'<their>': 814, 'N': 815,
'a': 2135, 'the': 2135}, {'after': 1898, 'at': 2534, 'back': 2134, 'over': 2136, 'right': 2134, 'through': 3194,
'thru': 3194, 'up': 2136}, {'after': 1898, 'back': 2134, 'forward': 1570, 'over': 820, 'right': 2134, 'through': 820,
'thru': 820, 'up': 820}, {'in': 2529}, {'<them>': 3197, 'N': 3197}, {'to': 372, 'with': 372}, {'intro': 3199,
'introduction': 3199}, {'an': 3200, 'the': 3200}, {'<them>': 3199, 'N': 3199}, {'<them>': 3199, 'N': 3199, 'for':
3202}, {'between': 372, 'to': 372, 'with': 372}, {'': (15, 'gave:intro'), '<them>': 3204, 'N': 3204}, {'<them>': 3199,
'N': 3199, 'between': 372, 'for': 3205, 'of': 372, 'to': 372, 'with': 372}, {'<them>': 3204, 'N': 3204}, {'<them>':
3199, 'N': 3199, 'between': 372, 'for': 3207, 'to': 372, 'with': 372}, {'connection': 3203, 'e': 2305, 'email': 2304,
'intro': 3206, 'introduction': 3206, 'introductions': 3208, 'mail': 2304, 'whatsapp': 2304}, {'date': 16, 'double':
2308, 'presentation': 2317, 'quick': 3209, 'warm': 3209}, {'': (15, 'gave:intro'), 'between': 372, 'to': 372, 'with':
372}, {'': (15, 'gave:intro'), '<them>': 3204, 'N': 3211}, {'<them>': 3199, 'N': 3199, 'between': 2189, 'for': 3212,
'from': 373, 'of': 372, 'to': 372, 'with': 2189}, {'connection': 3203, 'e': 2305, 'email': 2320, 'intro': 3213,
'introduction': 3206, 'introductions': 3208, 'mail': 2320, 'whatsapp': 2304}, {'between': 372, 'for': 3207, 'to': 372,
'with': 372}, {'connection': 3203, 'e': 2305, 'email': 2320, 'intro': 3213, 'introduction': 3206, 'introductions':
3208, 'mail': 2320, 'presentation': 2317, 'whatsapp': 2304}, {'<them>': 3201, 'N': 3201, 'a': 3210, 'an': 3214,
'intro': 3215, 'introduction': 3215, 'introductions': 3215, 'plans': 16, 'that': 3209, 'the': 3216}, {'comments':
2436, 'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'list': 2438, 'lot': 2438, 'notes': 2436, 'page': 2438,
'pages': 2438, 'redlines': 2436, 'sheet': 2438, 'suggestions': 2436}, {'...': 3218, 'comments': 2436, 'corrections':
2436, 'edits': 2436, 'feedback': 2436, 'list': 2438, 'lot': 2438, 'notes': 2436, 'page': 2438, 'pages': 2438,
'redlines': 2436, 'sheet': 2438, 'suggestions': 2436}, {'article': 577, 'book': 577, 'checklist': 577, 'comments':
2436, 'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'guide': 577, 'link': 577, 'list': 2441, 'lot': 2438,
'notes': 2436, 'page': 2438, 'pages': 2438, 'podcast': 577, 'redlines': 2436, 'sheet': 2438, 'spreadsheet': 577,
'suggestions': 2436, 'template': 577}, {'...': 3220, 'article': 577, 'book': 577, 'checklist': 577, 'comments': 2436,
'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'guide': 577, 'link': 577, 'list': 2441, 'lot': 2438, 'notes':
2436, 'page': 2438, 'pages': 2438, 'podcast': 577, 'redlines': 2436, 'sheet': 2438, 'spreadsheet': 577, 'suggestions':
2436, 'template': 577}, {'0': 3219, 'a': 3221, 'an': 2449, 'detailed': 2451, 'four': 2455, 'full': 2451, 'half': 2456,
'lots': 2451, 'my': 3221, 'our': 2449, 'pages': 2451, 'several': 2455, 'some': 3219, 'the': 2449, 'three': 3219,
'two': 3219}, {'^': 3222, 'a': 2412, 'back': 2411, 'comments': 2409, 'corrections': 2409, 'detailed': 2411, 'edits':
2409, 'feedback': 2409, 'honest': 2411, 'mark': 2410, 'markup': 2409, 'my': 2411, 'notes': 2409, 'redlines': 2409,
'remarks': 2409, 'some': 2411, 'thoughts': 2409}, {'article': 577, 'book': 577, 'checklist': 577, 'comments': 2436,
'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'guide': 577, 'link': 577, 'list': 577, 'notes': 2436,
'podcast': 577, 'redlines': 2436, 'spreadsheet': 577, 'suggestions': 2436, 'template': 577}, {'...': 3224, 'article':
577, 'book': 577, 'checklist': 577, 'comments': 2436, 'corrections': 2436, 'edits': 2436, 'feedback': 2436, 'guide':
577, 'link': 577, 'list': 577, 'notes': 2436, 'podcast': 577, 'redlines': 2436, 'spreadsheet': 577, 'suggestions':
2436, 'template': 577}, {'0': 2451, 'a': 3225, 'an': 2449, 'detailed': 2451, 'full': 2451, 'lots': 2451, 'my': 3225,
'our': 2449, 'pages': 2451, 'some': 2451, 'the': 2449, 'three': 2451, 'two': 2451}, {'...': 2078, '^': 3226, 'a':
2412, 'and': 2077, 'back': 2411, 'but': 2077, 'comments': 2409, 'corrections': 2409, 'detailed': 2411, 'edits': 2409,
'feedback': 2409, 'honest': 2411, 'mark': 2410, 'markup': 2409, 'my': 2411, 'notes': 2409, 'redlines': 2409,
'remarks': 2409, 'some': 2411, 'thoughts': 2409}, {'': (23, 'contact'), '<them>': 3223, 'N': 3227, '^': 2479,
'across': 2480, 'over': 2480}, {'^': 2161, 'ahead': 2116, 'fine': 2116, 'off': 2116, 'on': 2116, 'the': 2162,
'without': 1817}, {'': (22, 'gave:volunteering'), '...': 2183, 'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk':
5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'^': 3230}, {'': (22, 'gave:volunteering'),
'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5,
'till': 5}, {'^': 3232}, {'^': 5, 's': 3233}, {'at': 514, 'for': 514, 'with': 514}, {'station': 3235}, {'^': 2184,
'bar': 3235, 'booth': 3235, 'desk': 3235, 'kitchen': 3235, 'stall': 3235, 'stand': 3235, 'table': 3235, 'till': 3235,
'tombola': 3235, 'water': 3236}, {'...': 2119, '<their>': 3231, '<them>': 514, 'N': 3234, 'a': 2185, 'an': 2185,
'for': 2284, 'the': 3237}, {'...': 2119, '<their>': 514, '<them>': 514, 'N': 1934, 'for': 2284}, {'up': 2181},
{'<their>': 2132, 'N': 2133, 'up': 2534}, {'a': 514, 'at': 514, 'the': 514}, {'and': 2189, 'to': 2189, 'up': 2192,
'w': 373, 'with': 2189}, {'and': 372, 'to': 372, 'with': 372}, {'<them>': 3243, 'N': 3244}, {'N': 1611}, {'alone': 93,
'like': 93, 'outside': 93, 'there': 93}, {':': 276, 'and': 3246, 'n': 2992, 'sat': 3247, 'sitting': 3247, 'stood':
3247, 'waiting': 3247}, {'bell': 93, 'buzz': 93, 'call': 93, 'ring': 93, 'shout': 93}, {'a': 3249}, {'N': 3250},
{'call': 93, 'catch': 93, 'email': 93, 'give': 3251, 'meet': 93, 'message': 93, 'phone': 93, 'reply': 93, 'ring': 93,
'see': 93, 'text': 93, 'visit': 93, 'write': 93}, {'to': 3252}, {'as': 569, 'for': 569}, {'N': 569, 'her': 3254,
'him': 569, 'them': 569}, {'about': 3255}, {'N': 569, 'him': 569, 'them': 569}, {'about': 3257}, {'boss': 3256,
'brother': 3258, 'client': 3256, 'colleague': 3258, 'colleagues': 3258, 'cousin': 3258, 'director': 3256, 'head':
3258, 'landlord': 3256, 'manager': 3256, 'neighbour': 3258, 'sister': 3258, 'team': 3256}, {'my': 3259, 'our': 3259,
'the': 3259}, {'<their>': 2538, '<them>': 2537, 'N': 2539, 'to': 3260}, {'^': 520, 'for': 521, 'on': 521, 'through':
521}, {'<them>': 3262, 'N': 3262, '^': 2161, 'the': 2162}, {'N': 521}, {'at': 521, 'w': 521, 'with': 521}, {'^': 520,
'at': 521, 'w': 521, 'with': 521}, {':': 3264, '<them>': 1801, 'N': 3262, 'at': 521, 'call': 3265, 'chat': 3265,
'coffee': 3265, 'for': 3264, 'hour': 3265, 'lunch': 3265, 'meeting': 3265, 'of': 3264, 'session': 3266, 'students':
3266, 'w': 521, 'with': 521}, {'article': 577, 'book': 577, 'checklist': 577, 'guide': 577, 'link': 577, 'list': 2441,
'lot': 2438, 'page': 2438, 'pages': 2438, 'podcast': 577, 's': 2442, 'sheet': 2438, 'spreadsheet': 577, 'template':
577}, {'...': 3268, 'article': 577, 'book': 577, 'checklist': 577, 'guide': 577, 'link': 577, 'list': 2441, 'lot':
2438, 'page': 2438, 'pages': 2438, 'podcast': 577, 's': 2442, 'sheet': 2438, 'spreadsheet': 577, 'template': 577},
{'0': 2455, 'a': 3269, 'an': 2449, 'four': 2455, 'half': 2456, 'my': 3269, 'our': 2460, 'several': 2455, 'some': 2455,
'the': 2460, 'three': 2455, 'two': 2455}, {'...': 2462, '<contact_of>': 2433, 'N': 2435, '^': 3270, 'a': 2465, 'my':
2465, 'our': 2465, 'some': 2465, 'the': 2465}, {'a': 2460, 'an': 2449, 'my': 2460, 'our': 2460, 'the': 2460}, {'...':
2462, '<contact_of>': 2433, 'N': 2435, '^': 3272, 'a': 2465, 'my': 2465, 'our': 2465, 'some': 2465, 'the': 2465, 'to':
2079}, {'': (23, 'contact'), '<them>': 3271, 'N': 3273}, {'': (23, 'contact'), 'ahead': 2116, 'fine': 2116, 'off':
2116, 'on': 2116, 'up': 264, 'without': 1817}, {'<their>': 3233, '<them>': 514, 'N': 3234, 'for': 2284}, {'<their>':
514, '<them>': 514, 'N': 1934, 'for': 2284}, {'appointment': 93, 'birthday': 93, 'call': 93, 'calls': 93, 'coffee':
93, 'dinner': 93, 'lunch': 93, 'meeting': 93, 'party': 93, 'slot': 93, 'zoom': 93}, {'w': 2809, 'with': 2809}, {'1':
3279}, {'': (0, 'missed'), 's': 3278}, {'': (0, 'missed'), 'from': 93, 'w': 2809, 'with': 2809}, {'': (0, 'missed'),
'w': 2809, 'with': 2809}, {'1': 3280, 'appointment': 93, 'birthday': 93, 'breakfast': 3279, 'brunch': 3279, 'call':
3282, 'calls': 93, 'coffee': 3283, 'demo': 3279, 'dinner': 3283, 'drinks': 3279, 'lunch': 3283, 'meeting': 3283,
'party': 93, 'session': 3279, 'slot': 93, 'standup': 3279, 'zoom': 3283}, {'from': 93, 'w': 2809, 'with': 2809}, {'1':
3280, 'appointment': 93, 'birthday': 93, 'breakfast': 3279, 'brunch': 3279, 'call': 3283, 'calls': 93, 'coffee': 3283,
'demo': 3279, 'dinner': 3283, 'drinks': 3279, 'lunch': 3283, 'meeting': 3283, 'party': 93, 'session': 3279, 'slot':
93, 'standup': 3279, 'zoom': 3283}, {'0': 3278, '1': 3280, '<their>': 3278, '<them>': 93, 'N': 3281, 'a': 3284,
'breakfast': 3279, 'brunch': 3279, 'call': 3285, 'coffee': 3279, 'demo': 3279, 'dinner': 3279, 'drinks': 3279,
'lunch': 3279, 'meeting': 3279, 'my': 3286, 'our': 3286, 'session': 3279, 'standup': 3279, 'the': 3286, 'zoom': 3279},
{'rang': 93}, {'dead': 93}, {'dead': 93, 'just': 3288, 'off': 93, 'rang': 1989, 'rings': 1989, 'switched': 395,
'went': 3289}, {'in': 1783, 'is': 1784, 'on': 1783, 's': 1784, 'with': 1783}, {'D': 1967, 'to': 2794}, {'N': 3292},
{'D': 1967, 'to': 2794, 'w': 3293, 'with': 3293}, {'1': 3294}, {'': (1, 'moved'), 'D': 1967, 'to': 2794}, {'up':
3294}, {'to': 2794}, {'to': 1967}, {'...': 3299, 'D': 3298, 'friday': 3298, 'monday': 3298, 'thursday': 3298, 'today':
3298, 'tomorrow': 3298, 'tuesday': 3298, 'wednesday': 3298}, {'': (1, 'moved'), 'D': 1967}, {'D': 3301, 'to': 2794,
'w': 3293, 'with': 3293}, {'1': 3302}, {'up': 3302}, {'1': 3303, 'breakfast': 3302, 'call': 3302, 'catch': 3304,
'chat': 3302, 'coffee': 3302, 'demo': 3302, 'dinner': 3302, 'interview': 3302, 'lunch': 3302, 'meeting': 3302,
'session': 3302}, {'1': 3295, '<until>': 1967, 'D': 3296, 'breakfast': 3294, 'by': 1967, 'call': 3294, 'catch': 3297,
'chat': 3294, 'coffee': 3294, 'demo': 3294, 'dinner': 3294, 'fri': 3292, 'friday': 3298, 'from': 3300, 'interview':
3294, 'lunch': 3294, 'meeting': 3294, 'mon': 3292, 'monday': 3298, 'my': 3305, 'our': 3305, 'sat': 3292, 'session':
3294, 'sun': 3292, 'the': 3305, 'thu': 3292, 'thurs': 3292, 'thursday': 3298, 'to': 1967, 'today': 3298, 'tomorrow':
3298, 'tue': 3292, 'tues': 3292, 'tuesday': 3298, 'wed': 3292, 'wednesday': 3298}, {'1': 3295, 'breakfast': 3294,
'call': 3294, 'catch': 3297, 'chat': 3294, 'coffee': 3294, 'demo': 3294, 'dinner': 3294, 'interview': 3294, 'lunch':
3294, 'meeting': 3294, 'my': 3305, 'our': 3305, 'session': 3294, 'the': 3305, 'to': 2794}, {'bring': 2879, 'connect':
486, 'introduce': 486}, {'bring': 2879, 'connect': 486, 'drop': 2802, 'forget': 2378, 'get': 2814, 'give': 2808,
'introduce': 486, 'look': 2810, 'n': 2380, 'not': 2379, 'pop': 2811, 't': 2379, 'to': 3308}, {'forget': 2378, 'n':
2380, 'not': 2379, 't': 2379}, {'t': 3310}, {':': 276, 'to': 2391}, {'do': 389}, {'action': 389, 'call': 2392, 'go':
2392, 'job': 3312, 'move': 2392, 'task': 3312, 'to': 3313, 'turn': 2392}, {'$$': 93, 'D': 93, 'again': 93, 'all': 93,
'atm': 93, 'this': 93, 'till': 93, 'today': 93, 'until': 93}, {'a': 3315}, {'a': 1956, 'one': 1956, 'so': 1961},
{'<them>': 41}, {'from': 3318}, {'...': 3319}, {'^': 3320, 'bring': 2879, 'connect': 486, 'introduce': 486, 'to':
2883}, {'^': 3320}, {'': (0, 'missed'), 'off': 93, 'to': 2330}, {'<them>': 2098, 'N': 2098, 'a': 748, 'an': 749,
'around': 775, 'as': 2339, 'beyond': 93, 'done': 304, 'further': 1957, 'held': 304, 'hold': 93, 'off': 2341, 'past':
93, 'round': 775, 'there': 93, 'through': 93}, {'a': 1956, 'answered': 93, 'be': 2114, 'call': 93, 'called': 453,
'came': 3323, 'catch': 406, 'caught': 93, 'come': 395, 'contact': 93, 'ever': 2212, 'find': 2215, 'found': 2216,
'get': 2360, 'got': 3324, 'gotten': 2211, 'had': 2216, 'happen': 93, 'happened': 93, 'have': 2216, 'made': 751,
'make': 2102, 'manage': 2106, 'materialise': 93, 'materialised': 93, 'materialize': 93, 'meet': 93, 'met': 93, 'one':
1956, 'phone': 93, 'picked': 394, 'posted': 751, 'quite': 2348, 'reach': 93, 'reached': 93, 'ring': 93, 'see': 93,
'sent': 751, 'showed': 406, 'so': 1961, 'speak': 93, 'spoke': 93, 'take': 2109, 'talk': 93, 'talked': 93, 'took':
2109, 'turned': 394, 'visit': 93, 'yet': 2212}, {':': 2794}, {':': 2794, 'is': 3326}, {':': 2794, 'D': 1967}, {':':
2794, 'D': 1967, 'is': 3328}, {':': 2794, 'appointment': 3327, 'date': 3329, 'day': 3329, 'is': 3326, 'slot': 3329,
'time': 3329}, {'': (13, 'talk'), '...': 17, 'D': 16}, {'1': 3331}, {'up': 3331}, {'<give1>': 75}, {'^': 3334},
{'<i>': 3335, '^': 3334}, {':': 3336}, {'1': 3332, 'call': 3331, 'catch': 3333, 'coffee': 3331, 'dinner': 3331,
'drinks': 18, 'lunch': 3331, 'meeting': 3331, 'one': 18, 'session': 3331, 'step': 3337, 'steps': 3337, 'sync': 3331,
'visit': 3331}, {'': (0, 'missed'), '...': 1931, 'breakfast': 93, 'call': 93, 'catch': 394, 'coffee': 93, 'demo': 93,
'dinner': 93, 'drinks': 93, 'lunch': 93, 'meeting': 93, 'review': 93, 'session': 93, 'slot': 93, 'visit': 93, 'zoom':
93}, {'<their>': 3339, 'D': 3339, 'my': 3339, 'on': 93, 'our': 3339, 'the': 3339, 'this': 1932}, {'$$': 93, 'again':
93, 'between': 93, 'from': 93, 'this': 93, 'today': 93, 'w': 93, 'with': 93, 'yet': 93}, {'1': 3341}, {'again': 93,
'between': 93, 'from': 93, 'this': 93, 'today': 93, 'w': 93, 'with': 93, 'yet': 93}, {'up': 3341}, {'again': 93,
'between': 93, 'from': 93, 'this': 93, 'today': 93, 'w': 93, 'with': 93}, {'home': 304}, {'door': 93}, {'the': 3347},
{'': (0, 'missed'), 'to': 3348}, {'in': 93}, {'<me>': 3350}, {'up': 707}, {'found': 93, 'seen': 93}, {'be': 3353,
'one': 3341}, {'about': 304, 'around': 304, 'at': 3346, 'home': 304, 'in': 304, 'there': 304}, {'about': 304,
'answered': 93, 'answers': 1328, 'around': 304, 'at': 3346, 'call': 1954, 'called': 453, 'came': 3349, 'cheep': 1954,
'dicky': 1955, 'happened': 93, 'home': 304, 'in': 304, 'is': 1267, 'just': 1269, 'let': 3351, 'line': 1954, 'message':
1954, 'murmur': 1954, 'never': 1269, 'opened': 93, 'peep': 1954, 'picked': 1329, 'picking': 1257, 'picks': 3352,
'replied': 93, 'reply': 1954, 'responded': 93, 'responds': 93, 'sausage': 1954, 'showed': 406, 'sound': 1954,
'squeak': 1954, 'there': 304, 'thing': 1954, 'to': 3354, 'took': 2109, 'turned': 394, 'was': 3355, 'whisper': 1954,
'word': 1954}, {'far': 28}, {'': (0, 'missed'), 'again': 93, 'between': 93, 'from': 93, 'so': 3357, 'this': 93,
'today': 93, 'w': 93, 'with': 93, 'yet': 28}, {'': (0, 'missed'), 'so': 3357, 'yet': 28}, {'1': 3342, '1on1': 3341,
'a': 1956, 'ans': 93, 'answer': 93, 'call': 3341, 'calls': 3343, 'catch': 3344, 'chat': 3343, 'coffee': 3343,
'contact': 3343, 'demo': 304, 'dinner': 3343, 'email': 3345, 'joy': 93, 'luck': 93, 'lunch': 3343, 'mail': 3345,
'meeting': 3341, 'news': 3343, 'one': 3356, 'pick': 394, 'pickup': 93, 'reply': 3358, 'response': 3359, 'session':
304, 'show': 93, 'showed': 93, 'shows': 93, 'sign': 1953, 'so': 1961, 'stand': 1257, 'standup': 304, 'sync': 3341,
'time': 3117, 'word': 3343}, {'be': 3353}, {'about': 304, 'answered': 93, 'answers': 1328, 'around': 304, 'at': 3346,
'called': 453, 'came': 3349, 'happened': 93, 'home': 304, 'in': 304, 'is': 1267, 'just': 1269, 'let': 3351, 'never':
1269, 'opened': 93, 'picked': 1329, 'picking': 1257, 'picks': 3352, 'replied': 93, 'responded': 93, 'responds': 93,
'showed': 406, 'there': 304, 'to': 3361, 'took': 2109, 'turned': 394, 'was': 3355}, {'as': 569, 'for': 569, 'to':
569}, {'<them>': 3363, 'N': 3254}, {'to': 3348}, {'came': 3365, 'let': 3351, 'opened': 93, 'showed': 93, 'to': 3361},
{'them': 3366}, {'of': 3367}, {'about': 304, 'answers': 1328, 'around': 304, 'at': 3346, 'came': 3365, 'home': 304,
'in': 304, 'is': 1267, 'just': 1269, 'let': 3351, 'never': 1269, 'opened': 93, 'picked': 1268, 'picking': 1257,
'picks': 3352, 'replied': 93, 'responded': 93, 'responds': 93, 'showed': 93, 'there': 304, 'to': 3361, 'was': 3355},
{'about': 304, 'around': 304, 'at': 3346, 'came': 3365, 'home': 304, 'in': 304, 'let': 3351, 'opened': 93, 'showed':
93, 'there': 304, 'to': 3361, 'was': 3355}, {'call': 1954, 'cheep': 1954, 'dicky': 1955, 'line': 1954, 'message':
1954, 'murmur': 1954, 'peep': 1954, 'reply': 1954, 'sausage': 1954, 'soul': 3370, 'sound': 1954, 'squeak': 1954,
'thing': 1954, 'whisper': 1954, 'word': 1954}, {'call': 93, 'catch': 406, 'caught': 93, 'contact': 93, 'find': 93,
'get': 2103, 'got': 2104, 'make': 2102, 'manage': 2106, 'meet': 93, 'met': 93, 'phone': 93, 'quite': 2105, 'reach':
93, 'reached': 93, 'ring': 93, 'see': 93, 'speak': 93, 'spoke': 93, 'talk': 93, 'talked': 93, 'visit': 93}, {'to':
3372}, {'along': 93}, {'$$': 93, '...': 304}, {'a': 2099, 'around': 775, 'as': 2339, 'hold': 93, 'in': 403, 'round':
775, 'there': 93, 'through': 93, 'to': 93}, {'a': 748, 'an': 749, 'around': 775, 'as': 2339, 'hold': 93, 'past': 93,
'round': 775, 'there': 93, 'through': 93}, {'guest': 801}, {'the': 3378}, {'if': 22, 'whether': 22}, {'get': 2211,
'got': 2211, 'gotten': 2211, 'sent': 93}, {'a': 3371, 'able': 3373, 'answering': 1930, 'asked': 3374, 'avail': 3375,
'been': 404, 'call': 93, 'came': 2331, 'catch': 406, 'caught': 406, 'come': 395, 'contact': 93, 'enough': 3118,
'ever': 2212, 'find': 93, 'get': 3376, 'got': 3377, 'gotten': 2211, 'happened': 93, 'happening': 93, 'heard': 93,
'invited': 93, 'made': 751, 'make': 2102, 'manage': 2106, 'materialised': 93, 'meet': 93, 'met': 93, 'on': 3379,
'one': 1956, 'phone': 93, 'posted': 93, 'quite': 2221, 'reach': 93, 'reached': 93, 'returning': 1930, 'ring': 93,
'see': 93, 'seen': 93, 'sent': 93, 'so': 1961, 'speak': 93, 'spoke': 93, 'spoken': 93, 'sure': 3380, 'taking': 1930,
'talk': 93, 'talked': 93, 'visit': 93, 'yet': 3381}, {'<them>': 2373, 'self': 22}, {'to': 3383}, {'...': 1766,
'<told_in>': 93, 'third': 2907}, {'...': 1766, '<their>': 2914, '<told_in>': 93, 'a': 3385, 'an': 2914, 'my': 2914,
'our': 2914, 'somebody': 2913, 'someone': 2913, 'the': 2914, 'today': 2915}, {'...': 1766, '<told_in>': 93, 'news':
93, 'paper': 93}, {'...': 1766, '<their>': 2914, '<told_in>': 93, 'a': 2914, 'an': 2914, 'facebook': 93, 'insta': 93,
'instagram': 93, 'linkedin': 93, 'my': 2914, 'our': 2914, 'the': 3387, 'today': 2915, 'twitter': 93}, {'from': 2918,
'in': 2918, 'on': 2918, 'via': 2918}, {'...': 1766, '<told_in>': 93, 'grapevine': 93, 'news': 93, 'paper': 93},
{'...': 1766, '<their>': 2914, '<told_in>': 93, 'a': 2914, 'an': 2914, 'facebook': 93, 'insta': 93, 'instagram': 93,
'linkedin': 93, 'my': 2914, 'our': 2914, 'the': 3390, 'today': 2915, 'twitter': 93}, {'grapevine': 93}, {'the': 3392},
{'...': 2582, 'N': 3170, 'from': 3386, 'in': 3388, 'it': 3389, 'on': 3391, 'second': 2925, 'secondhand': 93, 'that':
3389, 'this': 3389, 'through': 3393, 'via': 3388}, {'at': 2794, 'confirmed': 3072, 'on': 2794}, {'avail': 3375},
{'on': 1478, 'to': 1478}, {'<me>': 2203, '<them>': 3397}, {'line': 2085, 'phone': 2085}, {'a': 2086, 'the': 3399,
'to': 734}, {'accountant': 560, 'broker': 560, 'builder': 560, 'contact': 560, 'dentist': 560, 'designer': 560,
'lawyer': 560, 'lender': 560, 'plumber': 560, 'printer': 560, 'supplier': 560}, {'...': 3401}, {'a': 3402, 'my': 3402,
'our': 3402}, {'^': 3403}, {'<them>': 3404, 'N': 3404, 'free': 2325, 'pro': 2381, 'unpaid': 2325, 'voluntary': 2325},
{'for': 93, 'waiting': 93}, {':': 276, 'to': 276}, {'calendar': 16}, {'<me>': 2392, '<them>': 2395, 'N': 2395, 'hold':
3406, 'lend': 1877, 'loan': 1877, 'me': 3407, 'the': 3408, 'us': 732}, {'one': 545}, {'afternoon': 1762, 'day': 1762,
'days': 1762, 'evening': 1762, 'h': 525, 'hour': 525, 'hours': 525, 'hr': 525, 'hrs': 525, 'missed': 527, 'morning':
1762, 'to': 3410}, {'<their>': 2799, 'N': 3099, 'a': 2799, 'answerphone': 93, 'bet': 1978, 'course': 1978, 'mailbox':
93, 'move': 1978, 'play': 1978, 'the': 2799, 'thing': 1978, 'vm': 93, 'vmail': 93, 'voicemail': 93, 'way': 1978},
{'at': 372, 'for': 372, 'to': 372, 'with': 372}, {'': (15, 'gave:intro'), '<them>': 3413, 'N': 3413}, {'at': 372,
'for': 3414, 'to': 372, 'with': 372}, {'door': 3415, 'doors': 3415}, {'a': 3416, 'some': 3416, 'the': 3416}, {'call':
93, 'catch': 394, 'meet': 93, 'phone': 93, 'ring': 93, 'see': 93, 'visit': 93}, {'to': 3418}, {'call': 2392, 'go':
2392, 'job': 2392, 'move': 2392, 'task': 2392, 'turn': 2392}, {'a': 2086, 'touch': 93}, {'of': 3421}, {'beer': 264,
'breakfast': 264, 'brunch': 264, 'coffee': 264, 'dinner': 264, 'drinks': 264, 'lunch': 264, 'pint': 264, 'tea': 264,
'zoom': 264}, {'N': 512}, {'<me>': 2392, '<them>': 2395, 'N': 2395, 'me': 732, 'us': 732}, {'a': 3423, 'at': 3424,
'beer': 264, 'breakfast': 264, 'brunch': 264, 'coffee': 264, 'dinner': 264, 'drinks': 264, 'lunch': 264, 'pint': 264,
'tea': 264, 'to': 3425, 'zoom': 264}, {'me': 1158, 'us': 1158}, {'^': 560, 'a': 569, 'her': 569, 'his': 569, 'my':
569, 'our': 569, 'some': 569, 'the': 569, 'their': 569}, {'for': 569, 'to': 3428}, {'along': 3429, 'for': 569,
'forward': 2564, 'on': 3429, 'over': 2564, 'to': 3428}, {'card': 2565, 'cv': 3430, 'deck': 2565, 'details': 3430,
'name': 3430, 'number': 3430, 'profile': 2565, 'resume': 2565}, {'': (19, 'gave:resource'), 'candidates': 560,
'contacts': 560, 'leads': 560, 'list': 2438, 'lot': 2438, 'name': 560, 'names': 560, 'numbers': 560, 'page': 2438,
'pages': 2438, 'people': 560, 's': 2442, 'sheet': 2438}, {'...': 3432, 'candidates': 560, 'contact': 2610, 'contacts':
560, 'couple': 2446, 'few': 2445, 'leads': 560, 'list': 2438, 'lot': 2438, 'name': 2613, 'names': 560, 'number': 2610,
'numbers': 560, 'page': 2438, 'pages': 2438, 'people': 560, 's': 2442, 'sheet': 2438}, {'': (19, 'gave:resource'),
'list': 2438, 'lot': 2438, 'page': 2438, 'pages': 2438, 's': 2442, 'sheet': 2438}, {'...': 3434, 'list': 2438, 'lot':
2438, 'page': 2438, 'pages': 2438, 's': 2442, 'sheet': 2438}, {'': (19, 'gave:resource'), 's': 2442}, {'...': 3436,
's': 2442}, {'': (19, 'gave:resource'), 'candidates': 560, 'contacts': 560, 'leads': 560, 'list': 2438, 'lot': 2438,
'name': 560, 'names': 560, 'numbers': 560, 'page': 2438, 'pages': 2438, 'people': 560, 'sheet': 2438}, {'...': 3438,
'candidates': 560, 'contacts': 560, 'leads': 560, 'list': 2438, 'lot': 2438, 'name': 560, 'names': 560, 'numbers':
560, 'page': 2438, 'pages': 2438, 'people': 560, 'sheet': 2438}, {'...': 3436, 'contact': 2610, 'name': 2610,
'number': 2610, 's': 2442}, {'0': 2453, '<their>': 2611, 'a': 3433, 'an': 2015, 'four': 2453, 'half': 2456, 'my':
3435, 'our': 3437, 'several': 2455, 'some': 3439, 'the': 3440, 'three': 2453, 'two': 2453}, {'...': 2462,
'<contact_of>': 2433, 'N': 2435, '^': 3441, 'a': 2465, 'my': 2465, 'our': 2465, 'some': 2465, 'the': 2465},
{'candidates': 560, 'contacts': 560, 'leads': 560, 'name': 560, 'names': 560, 'numbers': 560, 'people': 560, 's':
2442}, {'...': 3443, 'candidates': 560, 'contact': 2610, 'contacts': 560, 'couple': 2446, 'few': 2445, 'leads': 560,
'name': 2613, 'names': 560, 'number': 2610, 'numbers': 560, 'people': 560, 's': 2442}, {'...': 2567, 'contact': 2610,
'name': 2610, 'number': 2610, 's': 2442}, {'0': 2445, '<their>': 2611, 'a': 3444, 'four': 2445, 'my': 2568, 'our':
2568, 'some': 2445, 'the': 3445, 'three': 2445, 'two': 2445}, {'...': 2462, '<contact_of>': 2433, 'client': 569,
'customer': 569, 'lead': 569}, {'a': 569, 'her': 569, 'his': 569, 'my': 569, 'our': 569, 'some': 569, 'the': 569,
'their': 569}, {'to': 3448}, {'along': 3449, 'on': 3449, 'to': 3448}, {'cv': 3450, 'details': 3450, 'name': 3450,
'number': 3450}, {'...': 2462, '<contact_of>': 2433, 'N': 2435, '^': 3446, 'a': 3447, 'my': 2465, 'our': 2465, 's':
3451, 'some': 2465, 'the': 2465}, {'way': 560}, {'s': 3453}, {'<their>': 3453, 'N': 3454}, {'along': 3135, 'on': 3135,
'over': 3135, 'to': 596}, {'...': 3456}, {'along': 3135, 'on': 3135, 'over': 3135, 'to': 594}, {'...': 3458}, {'...':
3455, 'a': 3457, 'an': 3457, 'my': 3459, 'our': 3459, 'some': 3457, 'the': 3457}, {'a': 3457, 'an': 3457, 'my': 3457,
'our': 3457, 'some': 3457, 'the': 3457}, {'<their>': 2566, '^': 3461}, {'experience': 2587, 'learnings': 2587,
'lessons': 2587, 'pointers': 2587, 'tips': 2587}, {'<useful>': 2476, 'along': 3135, 'on': 3135, 'over': 3135, 'to':
596}, {'to': 577}, {'...': 3464, '<useful>': 2476, 'article': 3465, 'book': 3465, 'link': 3465}, {'<useful>': 2476,
'along': 3135, 'on': 3135, 'over': 3135, 'to': 594}, {'...': 3467, '<useful>': 2476}, {'...': 3464, '<useful>': 2476},
{'a': 3466, 'an': 3466, 'my': 3468, 'our': 3468, 'some': 3469, 'the': 3466}, {'about': 547, 'from': 547, 'on': 547,
'with': 547}, {'know': 3471}, {'how': 3471}, {'stories': 3471}, {'experience': 3471, 'i': 3472, 'insights': 3471,
'know': 3473, 'knowhow': 3471, 'learnings': 3471, 'lessons': 3471, 'notes': 3471, 'pointers': 3471, 'take': 3471,
'tips': 3471, 'tricks': 3471, 'war': 3474, 'we': 3472}, {'few': 3475}, {'learned': 547}, {'d': 3477, 'knew': 547,
'know': 547, 'learned': 547, 'learnt': 547, 've': 3477}, {'<i>': 3478, 'experience': 3471, 'i': 3472, 'insights':
3471, 'know': 3473, 'knowhow': 3471, 'learnings': 3471, 'lessons': 3471, 'notes': 3471, 'pointers': 3471, 'take':
3471, 'tips': 3471, 'tricks': 3471, 'war': 3474, 'we': 3472}, {'...': 3463, '<contact_of>': 2563, '<their>': 2566,
'^': 3470, 'a': 3476, 'across': 2480, 'my': 3475, 'our': 3475, 'over': 2480, 'some': 3475, 'the': 2572, 'what': 3479},
{'...': 2582, '<contact_of>': 2563, '<their>': 3431, '<them>': 3442, 'N': 3452, '^': 3460, 'along': 3462, 'by': 2242,
'on': 3480, 'over': 2723, 'past': 2242, 'right': 2243, 'straight': 2243, 'the': 2572}, {'': (2, 'plan'), 'D': 16,
'for': 2264}, {'D': 16, 'for': 2264, 'in': 3482, 'out': 1996}, {'s': 1766}, {'<their>': 1766, '<told_in>': 93, 'N':
3484, 'my': 1766, 'the': 1766}, {'...': 2078, 'and': 2077, 'but': 2077}, {'': (23, 'contact'), '...': 2073, 'N':
3486}, {'apart': 566}, {'...': 3488}, {'^': 3489}, {'<their>': 567}, {'<their>': 3490, 'apart': 3491}, {'': (23,
'contact'), '<their>': 2538, '<them>': 2537, 'N': 2539, 'in': 2141}, {'': (2, 'plan'), 'a': 16}, {'a': 16, 'to': 16},
{'sounding': 1775}, {'s': 3496}, {'': (23, 'contact'), '<their>': 3496, 'N': 3497, 'a': 3496}, {'through': 2816},
{'<me>': 2203, '<them>': 2368, 'N': 2368}, {'...': 2241, 'by': 264, 'in': 264}, {'over': 2816}, {'D': 3298, 'friday':
3298, 'monday': 3298, 'thursday': 3298, 'today': 3298, 'tomorrow': 3298, 'tuesday': 3298, 'wednesday': 3298}, {'': (0,
'missed'), '1': 3295, '<until>': 1967, 'D': 3296, 'breakfast': 3294, 'by': 1967, 'call': 3294, 'catch': 3297, 'chat':
3294, 'coffee': 3294, 'demo': 3294, 'dinner': 3294, 'friday': 3298, 'from': 3503, 'interview': 3294, 'lunch': 3294,
'meeting': 3294, 'monday': 3298, 'my': 3305, 'our': 3305, 'session': 3294, 'the': 3305, 'thursday': 3298, 'till':
1967, 'to': 1967, 'today': 3298, 'tomorrow': 3298, 'tuesday': 3298, 'until': 1967, 'wednesday': 3298}, {'for': 521},
{'<them>': 3505}, {'w': 3506, 'with': 3506}, {'': (18, 'gave:mentoring'), 'audition': 520, 'exam': 520, 'interview':
520, 'pitch': 520, 'presentation': 520, 'speech': 520, 'talk': 520, 'viva': 520}, {'^': 3508}, {'s': 3509}, {'...':
3507, '<their>': 3509, 'N': 3510}, {'s': 521}, {'...': 3507, '<their>': 521, 'N': 3512}, {'<them>': 2156, 'N': 2407},
{'ganged': 2201}, {'d': 788, 'll': 788, 'will': 788, 'would': 788}, {'<they>': 3516}, {'<they>': 3516, 'that': 3517},
{'^': 1914}, {'can': 1906, 'could': 1906, 'd': 1917, 'get': 1905, 'gets': 1905, 'has': 3519, 'have': 3519, 'is': 1916,
'll': 1917, 'receives': 757, 's': 1916, 'will': 1917, 'would': 1917}, {'<they>': 3520}, {'...': 3518, '<they>': 3520,
'that': 3521}, {'...': 3518}, {'<until>': 95, 'D': 95}, {'<until>': 95, 'D': 95, 'back': 3524}, {'...': 3525},
{'<my>': 3526, 'it': 3526, 'them': 3526}, {'^': 3527}, {'get': 3528, 'have': 3528}, {'d': 3529, 'll': 3529, 'will':
3529, 'would': 3529}, {'<them>': 3522, 'N': 3523, 'i': 3530}, {'^': 3403, 'as': 569, 'for': 569, 'to': 569},
{'<them>': 3532, 'N': 3404}, {'free': 2325, 'pro': 2381, 'unpaid': 2325, 'voluntary': 2325}, {'...': 1931, '^': 3489,
'breakfast': 93, 'call': 93, 'catch': 394, 'coffee': 93, 'demo': 93, 'dinner': 93, 'drinks': 93, 'lunch': 93,
'meeting': 93, 'review': 93, 'session': 93, 'slot': 93, 'visit': 93, 'zoom': 93}, {'<their>': 3535, 'D': 1932,
'apart': 3491, 'my': 1932, 'off': 1938, 'our': 1932, 'out': 1939, 'the': 1932, 'this': 1932}, {'': (1, 'moved'),
'<until>': 1967, 'by': 1967, 'to': 1967}, {'1': 3295, '<me>': 2203, '<them>': 3397, '<until>': 1967, 'D': 3296,
'back': 3537, 'breakfast': 3294, 'call': 3294, 'catch': 3297, 'chat': 3294, 'coffee': 3294, 'demo': 3294, 'dinner':
3294, 'fri': 3292, 'friday': 3298, 'from': 3503, 'interview': 3294, 'lunch': 3294, 'meeting': 3294, 'mon': 3292,
'monday': 3298, 'my': 3305, 'our': 3305, 'out': 3299, 'sat': 3292, 'session': 3294, 'sun': 3292, 'the': 3305, 'thu':
3292, 'thurs': 3292, 'thursday': 3298, 'to': 1967, 'today': 3298, 'tomorrow': 3298, 'tue': 3292, 'tues': 3292,
'tuesday': 3298, 'wed': 3292, 'wednesday': 3298}, {'along': 2564, 'down': 569, 'for': 569, 'forward': 2600, 'in':
2602, 'on': 2564, 'over': 2564, 'to': 569, 'up': 569}, {'card': 2565, 'case': 569, 'corner': 569, 'cv': 2565, 'deck':
2565, 'details': 2565, 'name': 3539, 'number': 2565, 'profile': 2565, 'resume': 2565}, {'contact': 372, 'touch': 372},
{'in': 3541}, {'': (15, 'gave:intro'), 'w': 373, 'with': 2189}, {'w': 373, 'with': 373}, {'loop': 3544}, {'a': 560,
'an': 560, 'my': 560, 'our': 560, 'some': 560, 'the': 560}, {'': (15, 'gave:intro'), 'N': 372, '^': 3546}, {'': (15,
'gave:intro'), 'w': 373, 'with': 3547}, {'^': 3546}, {'contact': 3543, 'the': 3545, 'touch': 3548, 'with': 3549}, {'':
(20, 'gave:referral'), 'a': 560, 'an': 560, 'my': 560, 'our': 560, 'some': 560, 'the': 560}, {'^': 3551}, {'to':
3552}, {'for': 569}, {'both': 3542, 'forward': 2564, 'in': 3550, 'on': 3553, 'onto': 3552, 'together': 3544, 'two':
3542, 'up': 3554}, {'with': 373}, {'touch': 3556}, {'in': 3557}, {'touch': 372}, {'in': 3559}, {'N': 3560}, {'': (15,
'gave:intro'), '^': 3546}, {'': (15, 'gave:intro'), 'with': 3562}, {'contact': 2529, 'touch': 3563, 'with': 3549},
{'case': 569, 'corner': 569, 'name': 2697}, {'...': 3558, 'and': 3561, 'forward': 2564, 'in': 3564, 'on': 3553,
'onto': 3552, 's': 3565, 'up': 3554}, {'...': 3455}, {'s': 566}, {'<their>': 566, 'N': 3568, 'all': 566, 'half': 566,
'it': 566, 'most': 566, 'some': 566, 'the': 566}, {'^': 3569}, {'over': 3570, 'through': 3570, 'to': 3570}, {'axe':
3571, 'comb': 3571, 'highlighter': 3571, 'knife': 3571, 'pen': 3571, 'pencil': 3571, 'scalpel': 3571}, {'^': 560,
'at': 569, 'for': 569, 'w': 569, 'with': 569}, {'at': 569, 'for': 569, 'in': 3573, 'w': 569, 'with': 569}, {'word':
3574}, {'...': 3572, 'axe': 3571, 'comb': 3571, 'good': 3575, 'highlighter': 3571, 'kind': 3575, 'knife': 3571, 'pen':
3571, 'pencil': 3571, 'quiet': 3575, 'scalpel': 3571, 'strong': 3575, 'wee': 3575, 'word': 3574}, {'<until>': 1967,
'D': 3298, 'by': 1967, 'friday': 3298, 'from': 3503, 'monday': 3298, 'thursday': 3298, 'to': 1967, 'today': 3298,
'tomorrow': 3298, 'tuesday': 3298, 'wednesday': 3298}, {'touch': 2029}, {'in': 3578}, {'them': 3579}, {'of': 3580},
{'<time_unit>': 2271, 'shift': 2278, 'stint': 2278, 'turn': 2278}, {'afternoon': 514, 'day': 514, 'days': 514,
'evening': 514, 'h': 514, 'hour': 514, 'hours': 514, 'hr': 514, 'hrs': 514, 'morning': 514, 'shift': 514, 'shifts':
514, 'weekend': 514}, {'...': 2282, '^': 5, 'at': 2281, 'for': 2281, 'on': 2281}, {'...': 3583, 'afternoon': 3584,
'day': 3584, 'days': 3584, 'evening': 3584, 'h': 3584, 'hour': 3584, 'hours': 3584, 'hr': 3584, 'hrs': 3584,
'morning': 3584, 'shift': 3584, 'shifts': 3584, 'stint': 2283, 'weekend': 514}, {'...': 3583, 'afternoon': 514, 'day':
514, 'days': 514, 'evening': 514, 'h': 514, 'hour': 514, 'hours': 514, 'hr': 514, 'hrs': 514, 'morning': 514, 'shift':
514, 'shifts': 514, 'weekend': 514}, {'about': 561, 'for': 561}, {'...': 3587, '^': 560}, {'<them>': 569, 'N': 569,
'^': 560}, {'at': 569, 'for': 569, 'w': 569, 'with': 569}, {'...': 3587}, {'': (20, 'gave:referral'), '^': 560},
{'<them>': 3592}, {'about': 561, 'for': 3593}, {'...': 3594, '^': 560}, {'at': 3588, 'for': 3589, 'in': 3590, 'to':
3591, 'w': 569, 'with': 3595}, {'word': 3596}, {'<them>': 569, '^': 560}, {'at': 3588, 'for': 3598, 'in': 3590, 'to':
3591, 'w': 569, 'with': 3595}, {'word': 3599}, {'...': 3594}, {'at': 3591, 'for': 2298, 'to': 3591, 'with': 3601},
{'word': 3602}, {'at': 569, 'for': 569, 'in': 3590, 'w': 569, 'with': 569}, {'word': 3604}, {'...': 3583, 'afternoon':
3584, 'day': 3584, 'days': 3584, 'evening': 3584, 'few': 3586, 'good': 3597, 'h': 3584, 'hour': 3584, 'hours': 3584,
'hr': 3584, 'hrs': 3584, 'kind': 3600, 'morning': 3584, 'nice': 3603, 'quiet': 3605, 'shift': 3584, 'shifts': 3584,
'stint': 2283, 'strong': 3600, 'wee': 3605, 'weekend': 514, 'word': 3599}, {'a': 3585}, {'...': 3582, '0': 3585,
'<time_unit>': 2296, 'a': 3606, 'an': 3585, 'five': 3585, 'four': 3585, 'half': 3607, 'my': 3586, 'six': 3585, 'some':
3586, 'three': 3585, 'two': 3585}, {'...': 3572, 'axe': 3571, 'comb': 3571, 'highlighter': 3571, 'knife': 3571, 'pen':
3571, 'pencil': 3571, 'scalpel': 3571}, {'': (0, 'missed'), '<until>': 1967}, {'...': 3572, 'axe': 3571, 'comb': 3571,
'highlighter': 3571, 'knife': 3571, 'pair': 3581, 'pen': 3571, 'pencil': 3571, 'scalpel': 3571, 'two': 3581}, {'both':
3579}, {'<them>': 3363}, {'<me>': 1989, '<their>': 3540, '<them>': 3555, 'N': 3566, '^': 3567, 'a': 3576, 'along':
2571, 'back': 3577, 'both': 3581, 'in': 3608, 'me': 1990, 'my': 3609, 'off': 3610, 'on': 2571, 'over': 2571, 'the':
3611, 'them': 3612, 'up': 3613, 'us': 1990}, {'good': 3575, 'kind': 3575, 'quiet': 3575, 'strong': 3575, 'wee': 3575,
'word': 3574}, {'...': 3583, 'afternoon': 514, 'day': 514, 'days': 514, 'evening': 514, 'few': 3586, 'good': 3605,
'h': 514, 'hour': 514, 'hours': 514, 'hr': 514, 'hrs': 514, 'kind': 3605, 'morning': 514, 'quiet': 3605, 'shift': 514,
'shifts': 514, 'strong': 3605, 'wee': 3605, 'weekend': 514, 'word': 3604}, {'a': 3586}, {'0': 3586, 'a': 3616, 'an':
3586, 'five': 3586, 'four': 3586, 'half': 3617, 'my': 3586, 'six': 3586, 'some': 3586, 'three': 3586, 'two': 3586},
{'a': 3615, 'in': 3618}, {'call': 264, 'catch': 1435, 'chat': 264, 'coffee': 264, 'hello': 264, 'sync': 264}, {':':
28}, {'from': 93, 'with': 93}, {'silence': 3622}, {'...': 2183, 'bar': 5, 'booth': 5, 'class': 5, 'counter': 5,
'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'...': 2226, '^': 3624, 'assembly':
2119, 'class': 2119, 'duty': 2119, 'group': 2119, 'lesson': 2119, 'reading': 2119, 'round': 2119, 'route': 2119,
'session': 2119, 'shift': 2119, 'slot': 2119, 'stall': 2119, 'tour': 2119, 'turn': 2119}, {'bar': 5, 'booth': 5,
'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'^': 3626},
{'s': 3627, 'to': 2520}, {'assembly': 2274, 'axe': 3571, 'class': 2274, 'comb': 3571, 'demo': 2274, 'duty': 2119,
'group': 2119, 'highlighter': 3571, 'knife': 3571, 'lesson': 2274, 'masterclass': 2274, 'pen': 3571, 'pencil': 3571,
'reading': 2119, 'round': 2119, 'route': 2119, 'scalpel': 3571, 'session': 2274, 'shift': 2119, 'slot': 2119, 'stall':
2119, 'story': 2279, 'storytime': 2274, 'talk': 2274, 'tour': 2274, 'training': 2274, 'turn': 2119, 'workshop': 2274},
{'...': 3629, '^': 2184, 'assembly': 2274, 'axe': 3571, 'class': 2274, 'comb': 3571, 'demo': 2274, 'duty': 2119,
'group': 2119, 'highlighter': 3571, 'knife': 3571, 'lesson': 2274, 'masterclass': 2274, 'mock': 2314, 'pen': 3571,
'pencil': 3571, 'reading': 2119, 'round': 2119, 'route': 2119, 'scalpel': 3571, 'session': 2274, 'shift': 2119,
'slot': 2119, 'stall': 2119, 'story': 2279, 'storytime': 2274, 'talk': 2274, 'tour': 2274, 'training': 2274, 'turn':
2119, 'workshop': 2274}, {'...': 2935, '^': 2184, 'assembly': 2274, 'class': 2274, 'demo': 2274, 'duty': 2119,
'group': 2119, 'lesson': 2274, 'masterclass': 2274, 'mock': 2314, 'reading': 2119, 'round': 2119, 'route': 2119,
'session': 2274, 'shift': 2119, 'slot': 2119, 'stall': 2119, 'story': 2279, 'storytime': 2274, 'talk': 2274, 'tour':
2274, 'training': 2274, 'turn': 2119, 'workshop': 2274}, {'of': 3118}, {'<them>': 514, 'N': 514, '^': 5}, {'at': 514,
'for': 3633, 'with': 514}, {'...': 3629, '^': 2184, 'assembly': 2274, 'axe': 3571, 'bar': 3235, 'booth': 3235,
'class': 2274, 'comb': 3571, 'demo': 2274, 'desk': 3235, 'duty': 2119, 'group': 2119, 'highlighter': 3571, 'kitchen':
3235, 'knife': 3571, 'lesson': 2274, 'masterclass': 2274, 'pen': 3571, 'pencil': 3571, 'reading': 2119, 'round': 2119,
'route': 2119, 'scalpel': 3571, 'session': 2274, 'shift': 2119, 'slot': 2119, 'stall': 3634, 'stand': 3235, 'story':
2279, 'storytime': 2274, 'table': 3235, 'talk': 2274, 'till': 3235, 'tombola': 3235, 'tour': 2274, 'training': 2274,
'turn': 2119, 'water': 3236, 'workshop': 2274}, {'audition': 520, 'exam': 520, 'interview': 520, 'pitch': 520,
'presentation': 520, 'speech': 520, 'talk': 520, 'viva': 520}, {'^': 3636}, {'s': 3637}, {'<their>': 3637, 'N': 3638},
{'...': 2355, '0': 2227, '<their>': 3625, '<them>': 2521, 'N': 3628, 'a': 3630, 'an': 3631, 'assembly': 2274, 'by':
2242, 'class': 2274, 'demo': 2274, 'free': 2325, 'into': 264, 'lesson': 2274, 'masterclass': 2274, 'mock': 2314, 'my':
3609, 'out': 3632, 'past': 2242, 'pro': 2381, 'right': 2243, 'session': 2274, 'some': 2356, 'story': 2279,
'storytime': 2274, 'straight': 2243, 'talk': 2274, 'the': 3635, 'three': 2227, 'through': 3639, 'tour': 2274,
'training': 2274, 'two': 2938, 'unpaid': 2325, 'voluntary': 2325, 'workshop': 2274}, {'': (23, 'contact'), '...':
2073, 'N': 3486, 'out': 304}, {'D': 1967, 'for': 2794, 'to': 2794}, {'booked': 3642, 'calling': 16, 'going': 1830,
'having': 16, 'hosting': 16, 'instead': 1831, 'joining': 16, 'meeting': 16, 'now': 1831, 'seeing': 16, 'visiting':
16}, {'': (23, 'contact'), '<their>': 2799, 'a': 2799, 'answerphone': 93, 'mailbox': 93, 'the': 2799, 'vm': 93,
'vmail': 93, 'voicemail': 93}, {'<work_thing>': 566, 'book': 566, 'deck': 566, 'draft': 566, 'pitch': 566, 'plan':
566, 'proposal': 566}, {'...': 812, '^': 3645}, {'...': 812, '^': 3645, 'article': 93, 'blog': 93, 'interview': 93,
'linkedin': 93, 'newsletter': 93, 'photo': 93, 'photos': 93, 'podcast': 93, 'post': 93, 'posts': 93, 'profile': 93,
'status': 93, 'stories': 93, 'story': 93, 'talk': 93, 'tweet': 93, 'update': 93, 'video': 93, 'webinar': 93}, {'in':
1850, 's': 3647, 'up': 1850}, {'at': 5, 'from': 5, 'in': 5}, {'ones': 3649}, {'folk': 3649, 'folks': 3649},
{'children': 3649, 'class': 3649, 'infants': 3649, 'kids': 3649, 'little': 3650, 'nursery': 3649, 'old': 3651,
'patients': 3649, 'pupils': 3649, 'reception': 3649, 'residents': 3649, 'toddlers': 3649}, {'^': 3652}, {'^': 3652,
'the': 3653}, {'to': 3654}, {'story': 3655}, {'N': 2902}, {'stories': 3655}, {'^': 818, 'grapevine': 93}, {'<their>':
814, 'N': 815, 'a': 2135, 'the': 3659}, {'at': 5, 'in': 5}, {'ones': 3661}, {'folk': 3661}, {'children': 3661,
'infants': 3661, 'kids': 3661, 'little': 3662, 'old': 3663, 'patients': 3661, 'pupils': 3661, 'residents': 3661,
'toddlers': 3661}, {'^': 3664}, {'^': 3664, 'the': 3665}, {'<their>': 3646, '<them>': 2146, 'N': 3648, 'a': 3656,
'about': 3657, 'aloud': 3655, 'back': 2134, 'bedtime': 3658, 'books': 3655, 'from': 3386, 'in': 3388, 'it': 3389,
'on': 3391, 'over': 3194, 'poems': 3655, 'right': 2134, 'second': 2925, 'secondhand': 93, 'stories': 3655, 'tales':
3655, 'that': 3389, 'this': 3389, 'through': 3660, 'thru': 3194, 'to': 3666, 'up': 2136, 'via': 3388}, {'a': 3656,
'aloud': 3655, 'back': 2134, 'bedtime': 3658, 'books': 3655, 'over': 820, 'poems': 3655, 'right': 2134, 'stories':
3655, 'tales': 3655, 'through': 820, 'thru': 820, 'to': 3666, 'up': 820}, {'1': 3295, 'breakfast': 3294, 'call': 3294,
'catch': 3297, 'chat': 3294, 'coffee': 3294, 'demo': 3294, 'dinner': 3294, 'interview': 3294, 'lunch': 3294,
'meeting': 3294, 'session': 3294}, {'1': 3295, 'D': 1967, 'breakfast': 3294, 'call': 3294, 'catch': 3297, 'chat':
3294, 'coffee': 3294, 'demo': 3294, 'dinner': 3294, 'for': 2794, 'interview': 3294, 'lunch': 3294, 'meeting': 3294,
'my': 3669, 'our': 3669, 'session': 3294, 'the': 3669, 'to': 2794}, {'s': 2789}, {'<their>': 2789, 'N': 3671}, {'off':
83}, {'better': 3673}, {'be': 3674}, {'am': 3674, 'are': 3674, 'd': 3675, 'm': 3674, 're': 3674, 'would': 3675},
{'<i>': 3676}, {'<i>': 3676, '^': 847, 'that': 3677}, {'have': 28, 'not': 28}, {'^': 438, 'could': 3679, 'must': 3679,
'should': 3679}, {'<i>': 3680}, {'and': 3681}, {'idiot': 83}, {'an': 3683, 'better': 3673, 'crazy': 83, 'daft': 83,
'foolish': 83, 'mad': 83, 'silly': 83, 'stupid': 83, 'wise': 83}, {'be': 3684}, {'^': 1792, 'am': 3674, 'are': 3674,
'be': 3684, 'd': 3685, 'm': 3674, 're': 3674, 'would': 3685}, {'<i>': 3686, 'best': 2507, 'better': 2507, 'high':
2508, 'it': 2516, 'its': 2513, 'safer': 2507, 'smarter': 2507, 'time': 2507, 'wise': 2507, 'wiser': 2507, 'worth':
2507}, {'...': 3682, ':': 39, '<i>': 3686, '^': 847, 'best': 2507, 'better': 2507, 'high': 2508, 'i': 3530, 'it':
2516, 'its': 2513, 'no': 1975, 'not': 1975, 'safer': 2507, 'smarter': 2507, 'that': 3687, 'time': 2507, 'wise': 2507,
'wiser': 2507, 'worth': 2507}, {'...': 84, ':': 83, 'from': 1788}, {'^': 3546, 'as': 569, 'for': 569, 'to': 569}, {'':
(20, 'gave:referral'), '...': 2561}, {'a': 2562, 'an': 2562, 'my': 3691, 'our': 3691, 'some': 2562, 'the': 2562},
{'<i>': 1793, '<me>': 897, '<them>': 3690, 'N': 3690, '^': 3692, 'that': 1802}, {'': (22, 'gave:volunteering'), '...':
2183, 'boys': 2159, 'children': 2159, 'class': 2159, 'girls': 2159, 'juniors': 2159, 'kids': 2159, 'pupils': 2159,
'u0': 2159, 'under': 2160, 'youngsters': 2159}, {'^': 3694}, {'<their>': 2185, '^': 2161, 'a': 3096, 'an': 2185, 'at':
514, 'the': 3695}, {'N': 560}, {'to': 3697}, {'...': 3698}, {'<them>': 2368, 'N': 2368, '^': 3699}, {'': (16,
'gave:feedback'), 'audition': 520, 'exam': 520, 'interview': 520, 'pitch': 520, 'presentation': 520, 'speech': 520,
'talk': 520, 'viva': 520}, {'^': 3701}, {'ahead': 2153, 'before': 2152, 'for': 2152, 's': 3509}, {'...': 3507,
'<their>': 3702, '<them>': 2407, 'N': 3703}, {'are': 28, 'has': 28, 'hates': 28, 'is': 28, 'likes': 28, 'prefers': 28,
's': 28, 'wants': 28, 'was': 28}, {'<they>': 3705}, {'<they>': 3705, 'that': 3706}, {'backbone': 1478, 'brave': 1478,
'clever': 1478, 'cleverer': 1478, 'gifted': 1478, 'glue': 1478, 'heart': 1478, 'loved': 1478, 'missed': 1478,
'needed': 1478, 'reason': 1478, 'right': 1478, 'rock': 1478, 'sharper': 1478, 'soul': 1478, 'stronger': 1478,
'talented': 1478, 'tougher': 1478, 'valued': 1478, 'wise': 1478, 'wiser': 1478, 'worth': 1478}, {'backbone': 1478,
'brave': 1478, 'clever': 1478, 'cleverer': 1478, 'far': 3708, 'gifted': 1478, 'glue': 1478, 'heart': 1478, 'loved':
1478, 'missed': 1478, 'much': 3708, 'needed': 1478, 'really': 3708, 'reason': 1478, 'right': 1478, 'rock': 1478,
'sharper': 1478, 'so': 3708, 'soul': 1478, 'stronger': 1478, 'talented': 1478, 'the': 3708, 'tougher': 1478, 'twice':
3708, 'valued': 1478, 'very': 3708, 'wise': 1478, 'wiser': 1478, 'worth': 1478}, {'be': 3709}, {'are': 3709, 'd':
1912, 'did': 1910, 'do': 1910, 'does': 1910, 'had': 1912, 'has': 1912, 'have': 1912, 'is': 3709, 'll': 3710, 're':
3709, 's': 3709, 'was': 3709, 'were': 3709, 'will': 3710}, {'brilliant': 1478, 'far': 1478, 'good': 1478, 'great':
1478, 'much': 1478, 'proud': 1478, 'talented': 1478, 'well': 1478}, {'heart': 1478}, {'be': 1478, 'beat': 1478,
'despair': 1478, 'doubt': 1478, 'give': 2650, 'lose': 3713, 'panic': 1478, 'sweat': 1478, 'worry': 1478}, {'to':
3714}, {'<they>': 3711}, {'proud': 1478}, {'chin': 2650}, {'it': 1478}, {'<their>': 3718, 'at': 3719, 'going': 1478},
{'strong': 1478}, {'with': 3719}, {'be': 3717, 'believe': 1478, 'chin': 2650, 'hang': 1517, 'keep': 3720, 'not': 3714,
'stay': 3721, 'stick': 3722, 'trust': 1478}, {'brilliant': 1478, 'cracking': 1478, 'difference': 1478, 'excellent':
1478, 'fine': 1478, 'good': 1478, 'great': 1478, 'job': 1478, 'lovely': 1478, 'superb': 1478, 'wonderful': 1478},
{'a': 3724, 'an': 3724}, {'<they>': 3711, 'how': 3712, 'not': 3715, 'that': 3716, 'to': 3723, 'what': 3725},
{'<them>': 3726, 'me': 2577}, {'': (1, 'moved'), '1': 3295, '<until>': 1967, 'D': 3296, 'breakfast': 3294, 'call':
3294, 'catch': 3297, 'chat': 3294, 'coffee': 3294, 'demo': 3294, 'dinner': 3294, 'for': 1967, 'friday': 3298, 'from':
3503, 'interview': 3294, 'lunch': 3294, 'meeting': 3294, 'monday': 3298, 'my': 3305, 'our': 3305, 'session': 3294,
'the': 3305, 'thursday': 3298, 'to': 1967, 'today': 3298, 'tomorrow': 3298, 'tuesday': 3298, 'wednesday': 3298},
{'comments': 567, 'feedback': 567, 'notes': 567, 'remarks': 567}, {'comments': 567, 'detailed': 3729, 'feedback': 567,
'my': 3729, 'notes': 567, 'remarks': 567, 'some': 3729}, {'with': 3730}, {'<them>': 3731}, {'to': 3732, 'with': 3730},
{'it': 3733}, {'<off_it>': 534, 'been': 536, 'being': 536, 'gets': 536, 'got': 536, 'had': 538, 'has': 539, 'is': 536,
'moved': 1967, 's': 540, 'w': 542, 'was': 536, 'were': 536, 'with': 542}, {'^': 566, 's': 567}, {'<their>': 567, 'N':
3736, 'the': 567}, {'<their>': 3490}, {'<them>': 1985, 'N': 1985, 'for': 2188}, {'for': 2188}, {'at': 3424}, {'a':
3609, 'my': 3609, 'the': 3609}, {'<told_by>': 840, '<view>': 844}, {':': 83, 'is': 869, 'was': 869}, {'...': 3744,
':': 83}, {'is': 869, 'was': 869}, {'...': 3746}, {'...': 3744}, {'...': 857, ':': 859, '<i>': 854, 'D': 3745, '^':
847, 'about': 3747, 'at': 3748, 'by': 3748, 'during': 3748, 'from': 85, 'in': 3748, 'is': 865, 'on': 3748, 'over':
3748, 're': 3747, 's': 867, 'that': 866, 'to': 848, 'via': 85, 'was': 865, 'when': 3748}, {'is': 897, 'was': 897},
{'...': 3750}, {'D': 83, '^': 0}, {'call': 3752, 'coffee': 3752, 'lunch': 3752, 'phone': 3752, 'zoom': 3752}, {'...':
3750, 'call': 3752, 'coffee': 3752, 'lunch': 3752, 'phone': 3752, 'the': 3753, 'zoom': 3752}, {'met': 3752, 'spoke':
3752, 'talked': 3752}, {'...': 3750, 'i': 3755, 'we': 3755}, {'...': 3750, '^': 0, 'at': 3751, 'during': 3751, 'is':
897, 'on': 3754, 'over': 3754, 'to': 83, 'was': 897, 'when': 3756}, {'...': 3750, '^': 0, 'at': 3751, 'during': 3751,
'is': 897, 'on': 3751, 'over': 3751, 'to': 83, 'was': 897, 'when': 3751}, {'...': 3750, 'at': 3751, 'during': 3751,
'on': 3751, 'over': 3751, 'when': 3751}, {'...': 3750, '^': 0, 'at': 3751, 'during': 3751, 'is': 897, 'on': 3754,
'over': 3754, 'to': 83, 'was': 897, 'when': 3751}, {'...': 3743, '2': 852, '2c': 851, '<told_by>': 840, '<view>':
3749, 'adamant': 3069, 'advice': 3757, 'avoiding': 1817, 'been': 2739, 'blanking': 1817, 'blunt': 3069, 'certain':
3069, 'clear': 3069, 'confirmed': 3072, 'convinced': 3069, 'counsel': 3758, 'dodging': 1817, 'emphatic': 3069,
'finally': 1867, 'firm': 3069, 'ghosting': 1817, 'gone': 1866, 'gut': 871, 'hot': 873, 'ignoring': 1817, 'insistent':
3069, 'just': 1867, 'moved': 1968, 'now': 1867, 'of': 3079, 'on': 17, 'positive': 3069, 'recommendation': 3758,
'suggestion': 3758, 'sure': 3069, 'take': 3759, 'tip': 3760, 'tuppence': 872, 'two': 875}, {'^': 1347}, {'^': 1792,
'am': 3674, 'are': 3674, 'be': 3684, 'd': 3685, 'm': 3674, 're': 3674, 'shall': 3762, 'would': 3685}, {'must': 0,
'need': 437, 'should': 0}, {'^': 3764}, {'you': 3765}, {'...': 3766}, {'<bid>': 0, '<bid_of>': 846, 'do': 1347, 'don':
444, 'dont': 0, 'never': 0, 'not': 437}, {'<met_over>': 1608}, {'...': 3769, '<met_over>': 1608}, {'...': 3769,
'<met_over>': 1608, 'a': 3770, 'an': 3770, 'her': 3770, 'his': 3770, 'our': 3770, 'the': 3770}, {'at': 3771, 'by':
3771, 'during': 3771, 'in': 3771, 'on': 3771, 'over': 3771}, {'much': 3772}, {'a': 1373, 'the': 1374, 'wine': 28},
{'her': 1383, 'his': 1383, 'my': 28}, {'in': 1479}, {'faith': 3776}, {'believe': 3776, 'believed': 3776, 'd': 3529,
'had': 3777, 'have': 3777, 'll': 3529, 've': 3777, 'will': 3529, 'would': 3529}, {'at': 3771, 'by': 3771, 'd': 2512,
'during': 3771, 'in': 3771, 'is': 2513, 'll': 2515, 'on': 3771, 'over': 3771, 's': 2513, 'will': 2515, 'would': 2515},
{'my': 1392}, {'<them>': 3523, 'N': 3523, 'my': 3259, 'our': 3259, 'the': 3259}, {'believe': 3776, 'believed': 3776,
'had': 3777, 'have': 3777, 've': 3777}, {'did': 83, 'do': 83}, {'<i>': 3783}, {'': (13, 'talk'), '...': 3682, ':': 39,
'<i>': 3763, 'N': 3767, '^': 3768, 'as': 3773, 'best': 2507, 'better': 2507, 'bring': 3774, 'do': 1376, 'don': 1378,
'dont': 1379, 'forget': 348, 'get': 1382, 'give': 3775, 'good': 1385, 'have': 1386, 'hello': 264, 'hey': 264, 'hi':
264, 'high': 2508, 'hold': 1387, 'i': 3778, 'it': 3779, 'its': 2513, 'keep': 1389, 'never': 1390, 'no': 1975, 'not':
1975, 'safer': 2507, 'say': 1391, 'send': 3780, 'smarter': 2507, 'so': 3772, 'start': 1394, 'stop': 348, 'take': 1395,
'thank': 28, 'that': 3687, 'time': 2507, 'to': 3781, 'we': 3782, 'whatever': 3784, 'wise': 2507, 'wiser': 2507,
'worth': 2507}, {'alone': 93, 'for': 2075, 'in': 2238, 'like': 2985, 'on': 2933}, {'<their>': 264, 'a': 264, 'my':
264, 'our': 264, 'the': 264}, {'': (23, 'contact'), 'over': 3787}, {'for': 2232, 'on': 3178}, {'': (23, 'contact'),
'^': 3180}, {'<their>': 3790, 'N': 2133, 'a': 264, 'my': 264, 'our': 264, 'the': 264}, {'': (23, 'contact'), '<them>':
3114, 'N': 3114}, {'...': 3786, 'across': 2490, 'behind': 2489, 'beside': 2489, 'down': 3788, 'for': 2232, 'in': 3789,
'near': 2489, 'next': 2491, 'opposite': 2489, 'over': 3787, 'through': 3791, 'to': 3178, 'up': 2975, 'with': 3792},
{'date': 16}, {'the': 3794}, {'draft': 93}, {'a': 3796}, {'as': 3797}, {'it': 3798}, {'park': 93}, {'car': 3800,
'hall': 93, 'road': 93, 'room': 93, 'street': 93}, {'the': 3801}, {'bus': 93, 'car': 93, 'distance': 93, 'taxi': 93,
'train': 93, 'window': 93}, {'bus': 93, 'car': 93, 'taxi': 93, 'train': 93, 'window': 93}, {'a': 3803, 'afar': 93,
'my': 3804, 'the': 3803}, {'distance': 93, 'magazine': 93, 'news': 93, 'paper': 93}, {'a': 2897, 'the': 3806}, {'':
(23, 'contact'), '...': 2901, 'across': 3802, 'from': 3805, 'in': 3807, 'on': 2900, 'online': 93, 's': 3169}, {'': (0,
'missed'), '...': 1766, '<their>': 2914, '<told_in>': 93, 'a': 2914, 'an': 2914, 'my': 2914, 'our': 2914, 'the': 2914,
'today': 2915}, {'from': 2918, 'in': 2918, 'on': 3809, 'via': 2918}, {'...': 2582, '<them>': 264, 'N': 3808, 'from':
3386, 'in': 3388, 'it': 3810, 'on': 3391, 'second': 2925, 'secondhand': 93, 'that': 3810, 'this': 3389, 'through':
3393, 'via': 3388}, {'': (13, 'talk'), '...': 3682, ':': 39, '<i>': 3686, '^': 3768, 'best': 2507, 'better': 2507,
'bring': 3774, 'do': 1376, 'don': 1378, 'dont': 1379, 'forget': 348, 'get': 1382, 'give': 3775, 'good': 1385, 'have':
1386, 'high': 2508, 'hold': 1387, 'i': 3530, 'it': 2516, 'its': 2513, 'keep': 1389, 'never': 1390, 'no': 1975, 'not':
1975, 'safer': 2507, 'say': 1391, 'send': 3780, 'smarter': 2507, 'start': 1394, 'stop': 348, 'take': 1395, 'thank':
28, 'that': 3687, 'time': 2507, 'whatever': 3784, 'wise': 2507, 'wiser': 2507, 'worth': 2507}, {'<their>': 93, 'D':
93, 'my': 93, 'on': 93, 'our': 93, 'the': 93}, {'from': 3386, 'in': 2918, 'it': 3389, 'on': 2924, 'second': 2925,
'secondhand': 93, 'that': 3389, 'this': 3389, 'through': 3393, 'via': 2918}, {'N': 264, 'from': 3386, 'in': 2918,
'it': 3389, 'on': 2924, 'second': 2925, 'secondhand': 93, 'that': 3389, 'this': 3389, 'through': 3393, 'via': 2918},
{'<their>': 3453, 'D': 75, 'N': 3454}, {'...': 3816}, {'^': 3817}, {'...': 2443, 'article': 577, 'book': 577,
'candidates': 560, 'checklist': 577, 'comments': 2436, 'contact': 2610, 'contacts': 560, 'corrections': 2436,
'couple': 2446, 'edits': 2436, 'feedback': 2436, 'few': 2445, 'guide': 577, 'leads': 560, 'link': 577, 'list': 2441,
'lot': 2438, 'name': 2613, 'names': 560, 'notes': 2436, 'number': 2610, 'numbers': 560, 'page': 2438, 'pages': 2438,
'people': 560, 'piece': 577, 'podcast': 577, 'redlines': 2436, 's': 2442, 'sheet': 2438, 'spreadsheet': 577,
'suggestions': 2436, 'template': 577, 'video': 577}, {'...': 2448, 'article': 577, 'book': 577, 'checklist': 577,
'guide': 577, 'link': 577, 'list': 577, 'piece': 577, 'podcast': 577, 'spreadsheet': 577, 'template': 577, 'video':
577}, {'...': 2457, 'article': 577, 'book': 577, 'checklist': 577, 'comments': 2436, 'corrections': 2436, 'edits':
2436, 'feedback': 2436, 'guide': 577, 'link': 577, 'list': 2441, 'lot': 2438, 'notes': 2436, 'page': 2438, 'pages':
2438, 'piece': 577, 'podcast': 577, 'redlines': 2436, 's': 2442, 'sheet': 2438, 'spreadsheet': 577, 'suggestions':
2436, 'template': 577, 'video': 577}, {'article': 577, 'book': 577, 'link': 577, 'piece': 577, 'podcast': 577,
'template': 577, 'video': 577}, {'...': 2459, 'article': 577, 'book': 577, 'checklist': 577, 'contact': 2610, 'guide':
577, 'link': 577, 'list': 577, 'name': 2610, 'number': 2610, 'piece': 577, 'podcast': 577, 's': 2442, 'spreadsheet':
577, 'template': 577, 'video': 577}, {'0': 2440, '<their>': 2611, 'a': 3819, 'an': 3820, 'detailed': 2451, 'four':
2453, 'full': 2451, 'half': 2456, 'lots': 2451, 'my': 3821, 'our': 2460, 'pages': 2451, 'several': 2455, 'some': 2440,
'that': 3822, 'the': 3823, 'three': 2440, 'two': 2440}, {'the': 1489}, {'luck': 1478}, {'of': 3826}, {'': (23,
'contact'), '...': 2434, '<contact_of>': 2433, 'N': 2435, '^': 3824, 'a': 2463, 'all': 3825, 'back': 2411, 'best':
3827, 'comments': 2409, 'corrections': 2409, 'detailed': 2411, 'edits': 2409, 'feedback': 2409, 'good': 3826,
'honest': 2411, 'luck': 1478, 'mark': 2410, 'markup': 2409, 'my': 2464, 'notes': 2409, 'our': 2465, 'redlines': 2409,
'remarks': 2409, 'some': 2464, 'suggestions': 2409, 'the': 2465, 'thoughts': 2409}, {'...': 2470, 'article': 577,
'book': 577, 'candidates': 560, 'checklist': 577, 'comments': 2436, 'contact': 2610, 'contacts': 560, 'corrections':
2436, 'couple': 2446, 'edits': 2436, 'feedback': 2436, 'few': 2445, 'guide': 577, 'leads': 560, 'link': 577, 'list':
577, 'name': 2613, 'names': 560, 'notes': 2436, 'number': 2610, 'numbers': 560, 'people': 560, 'piece': 577,
'podcast': 577, 'redlines': 2436, 's': 2442, 'spreadsheet': 577, 'suggestions': 2436, 'template': 577, 'video': 577},
{'...': 2472, 'article': 577, 'book': 577, 'checklist': 577, 'comments': 2436, 'corrections': 2436, 'edits': 2436,
'feedback': 2436, 'guide': 577, 'link': 577, 'list': 577, 'notes': 2436, 'piece': 577, 'podcast': 577, 'redlines':
2436, 's': 2442, 'spreadsheet': 577, 'suggestions': 2436, 'template': 577, 'video': 577}, {'0': 2469, '<their>': 2611,
'a': 3829, 'an': 3820, 'detailed': 2451, 'four': 2445, 'full': 2451, 'lots': 2451, 'my': 3830, 'our': 2460, 'pages':
2451, 'some': 2469, 'that': 3822, 'the': 3823, 'three': 2469, 'two': 2469}, {'...': 2462, '<contact_of>': 2433,
'client': 569, 'customer': 569, 'few': 2411, 'lead': 569}, {'': (23, 'contact'), '...': 2434, '<contact_of>': 2433,
'N': 2435, '^': 3831, 'a': 3832, 'back': 2411, 'comments': 2409, 'corrections': 2409, 'detailed': 2411, 'edits': 2409,
'feedback': 2409, 'honest': 2411, 'mark': 2410, 'markup': 2409, 'my': 2464, 'notes': 2409, 'our': 2465, 'redlines':
2409, 'remarks': 2409, 'some': 2464, 'suggestions': 2409, 'the': 2465, 'thoughts': 2409}, {'<their>': 3453, 'N': 3454,
'to': 2560}, {'business': 3455, 'candidate': 3834, 'candidates': 3834, 'client': 3834, 'clients': 3834, 'customer':
3834, 'customers': 3834, 'job': 3455, 'lead': 3834, 'leads': 3834}, {'...': 3835, 'business': 3455, 'candidate': 3834,
'candidates': 3834, 'client': 3834, 'clients': 3834, 'customer': 3834, 'customers': 3834, 'job': 3455, 'lead': 3834,
'leads': 3834}, {'...': 3455, '0': 3836, 'a': 3836, 'my': 2478, 'our': 2478, 'some': 3836, 'three': 3836, 'two':
3836}, {'double': 2308, 'quick': 2306, 'warm': 2306}, {'a': 2478, 'an': 2478, 'my': 2478, 'our': 2478, 'some': 2478,
'the': 2478}, {'<contact_of>': 2563, '<their>': 2566, '^': 3839, 'the': 2572}, {'<contact_of>': 2563, 'e': 2305,
'email': 2304, 'intro': 2303, 'introduction': 2303, 'mail': 2304, 'whatsapp': 2304}, {'<contact_of>': 2563, '<their>':
2566, '<them>': 3828, 'N': 3833, '^': 3837, 'a': 3838, 'across': 2480, 'along': 2571, 'an': 2306, 'comments': 2483,
'edits': 2483, 'feedback': 2483, 'my': 2484, 'notes': 2483, 'on': 3840, 'over': 2574, 'some': 2484, 'that': 2306,
'the': 3841, 'thoughts': 2483}, {'': (2, 'plan'), '^': 2184}, {'': (2, 'plan'), '<their>': 3096, 'N': 1897, 'a': 3843,
'an': 2185, 'for': 16, 'out': 1898, 'the': 3843}, {'<them>': 2530, 'D': 16, 'N': 2530, 'for': 16, 'up': 3844},
{'<their>': 2083}, {'have': 16, 'meet': 16, 'see': 16, 'visit': 16, 'we': 28}, {'with': 577}, {'...': 2477,
'<useful>': 2476, 'article': 3848, 'book': 3848, 'link': 3848, 'list': 3848, 'paper': 3848, 'podcast': 3848, 'report':
3848, 'template': 3848, 'video': 3848}, {'a': 3849, 'an': 3849, 'my': 3849, 'our': 2478, 'some': 2478, 'the': 3849},
{'about': 547, 'from': 547, 'in': 547, 'of': 547, 'on': 547, 'with': 547}, {'about': 547, 'in': 547, 'of': 547, 'on':
547, 'with': 547}, {'how': 3851}, {'experience': 3851, 'experiences': 3852, 'i': 3472, 'insights': 3471, 'know': 3853,
'knowhow': 3471, 'knowledge': 3852, 'learnings': 3851, 'lessons': 3851, 'notes': 3471, 'pointers': 3471, 'story':
3852, 'take': 3471, 'tips': 3471, 'trick': 3852, 'tricks': 3851, 'war': 3474, 'we': 3472}, {'...': 3463, 'N': 3170,
'^': 3850, 'a': 3476, 'across': 2480, 'my': 3854, 'our': 3854, 'over': 2480, 'some': 3475, 'what': 3479},
{'learnings': 547, 'lessons': 547, 'pointers': 547, 'tips': 547, 'tricks': 547}, {'few': 3856}, {'a': 3857, 'my':
3856, 'our': 3856, 'some': 3856}, {'<them>': 3858, 'N': 3858}, {'1': 3295, 'D': 3296, 'breakfast': 3294, 'call': 3294,
'catch': 3297, 'chat': 3294, 'coffee': 3294, 'demo': 3294, 'dinner': 3294, 'fri': 3292, 'friday': 3298, 'from': 3503,
'interview': 3294, 'lunch': 3294, 'meeting': 3294, 'mon': 3292, 'monday': 3298, 'my': 3305, 'our': 3305, 'sat': 3292,
'session': 3294, 'sun': 3292, 'the': 3305, 'thu': 3292, 'thurs': 3292, 'thursday': 3298, 'to': 1967, 'today': 3298,
'tomorrow': 3298, 'tue': 3292, 'tues': 3292, 'tuesday': 3298, 'wed': 3292, 'wednesday': 3298}, {'hands': 264},
{'bring': 2879, 'call': 93, 'catch': 394, 'connect': 486, 'drop': 2802, 'get': 2814, 'give': 2808, 'introduce': 486,
'look': 2810, 'meet': 93, 'pop': 2811, 'ring': 93, 'see': 93, 'to': 3308, 'visit': 93, 'we': 28}, {'^': 546, 'ropes':
547}, {'^': 546, 'a': 547, 'around': 547, 'how': 547, 'my': 547, 'our': 547, 'round': 547, 'the': 3863, 'to': 547,
'what': 547, 'where': 547, 'which': 547}, {'': (9, 'told'), 'a': 547, 'how': 547, 'my': 547, 'our': 547, 'the': 547,
'to': 547}, {'<them>': 3864, 'N': 3865, '^': 2261}, {'<them>': 3120, 'N': 3120}, {'^': 546, 'to': 547}, {'a': 547,
'how': 3868, 'my': 547, 'our': 547, 'the': 547, 'to': 547}, {'<them>': 3869, 'N': 3120}, {'<they>': 28, 'it': 28},
{'over': 3787}, {'down': 3872, 'over': 3787, 'through': 3787}, {'<them>': 2570, 'N': 2570}, {'call': 93, 'catch': 93,
'contact': 93, 'email': 93, 'get': 453, 'phone': 93, 'reach': 93, 'reply': 93, 'ring': 93, 'text': 93}, {'to': 3875},
{'<i>': 2495, 'busy': 3876, 'did': 265, 'no': 1846, 'that': 28, 'was': 265, 'were': 265, 'you': 1424}, {'afternoon':
1762, 'day': 1762, 'days': 1762, 'evening': 1762, 'h': 1762, 'hour': 1762, 'hours': 1762, 'hr': 1762, 'hrs': 1762,
'morning': 1762}, {'came': 394}, {'<their>': 514, 'N': 1897, '^': 2207, 'out': 820}, {'up': 2310}, {'^': 520, 'for':
521, 'in': 521, 'on': 521, 'through': 521, 'to': 521, 'with': 521}, {'<them>': 3882}, {'<them>': 566}, {'with': 3884},
{'...': 3885}, {'^': 3886}, {'s': 3887}, {'<their>': 3887, 'N': 3888}, {'on': 3889, 'over': 3889, 'through': 3889,
'thru': 3889}, {'': (22, 'gave:volunteering'), '<det>': 5, '<their>': 5, 'house': 5, 'out': 5, 'up': 5}, {'<helping>':
3891}, {'^': 3892}, {'^': 3892, 'to': 3893}, {'<them>': 3894, 'N': 3894}, {'^': 5, 'at': 514, 'for': 514, 'with':
514}, {'': (23, 'contact'), '<cause>': 2266, 'a': 2267, 'our': 2267, 'the': 2267}, {'<helped>': 3883, '<time_unit>':
2271, 'at': 2268, 'combing': 3890, 'for': 2268, 'going': 3890, 'helping': 3895, 'in': 2268, 'looking': 3890,
'mentoring': 521, 'volunteering': 3896, 'with': 3897, 'working': 3890}, {'...': 3898, '<time_unit>': 2296},
{'guarantor': 1773, 'referee': 1773, 'reference': 1773}, {'s': 3900}, {'<their>': 3900, 'N': 3901, 'a': 3900}, {'':
(23, 'contact'), 'as': 3902, 'up': 2310}, {'...': 2582, 'from': 3386, 'in': 2918, 'it': 3389, 'on': 2924, 'second':
2925, 'secondhand': 93, 'that': 3389, 'this': 3389, 'through': 3393, 'via': 2918}, {'<their>': 3231, '<them>': 514,
'N': 3234, 'a': 2185, 'an': 2185, 'for': 2284, 'the': 3237}, {'up': 545}, {'as': 514, 'for': 514}, {'in': 3907, 'up':
2310}, {'at': 265}, {'': (23, 'contact'), '^': 3112, 'company': 3113}, {'<them>': 3114, 'N': 3910}, {'at': 3424, 'in':
2975, 'over': 3909, 'up': 2975, 'with': 3911}, {'...': 84, ':': 864}, {'about': 547, 'at': 569, 'in': 2367, 'on': 547,
'through': 547, 'to': 569, 'toward': 569, 'towards': 569, 'with': 547}, {'<me>': 2203, '<them>': 3914, 'N': 3914, '^':
3567}, {'as': 514, 'for': 2523}, {'for': 2232, 'in': 3916}, {'in': 3907}, {'': (0, 'missed'), 'again': 93, 'up': 93},
{'me': 3919, 'us': 3919}, {'not': 2868}, {'t': 2868}, {'ever': 2212, 'get': 2211, 'got': 2211, 'gotten': 2211,
'quite': 2212, 'yet': 2212}, {'has': 3921, 'hasn': 3922, 'hasnt': 2868, 'haven': 3922, 'havent': 2868, 'not': 3923,
'trying': 1970}, {'<their>': 514, 'N': 1897, 'as': 514, 'for': 2523}, {'by': 93, 'for': 2309}, {'...': 3786, '<me>':
3125, 'across': 2490, 'as': 3902, 'behind': 2489, 'beside': 2489, 'for': 2232, 'in': 3925, 'me': 3919, 'near': 2489,
'next': 2491, 'opposite': 2489, 'up': 3926, 'us': 3919}, {'by': 264}, {'vm': 93}, {'vm': 93, 'voicemail': 93}, {'...':
2778, '2': 3929, 'to': 3930}, {'so': 93}, {'traffic': 3932}, {'in': 3933, 'up': 2310}, {'<i>': 1793, '<them>': 3532,
'N': 3404, 'that': 1802}, {'<i>': 1793, 'best': 2507, 'better': 2507, 'high': 2508, 'it': 2516, 'its': 2513, 'safer':
2507, 'smarter': 2507, 'time': 2507, 'wise': 2507, 'wiser': 2507, 'worth': 2507}, {':': 39, '<i>': 1793, 'best': 2507,
'better': 2507, 'high': 2508, 'it': 2516, 'its': 2513, 'no': 1975, 'not': 1975, 'safer': 2507, 'smarter': 2507,
'that': 3936, 'time': 2507, 'wise': 2507, 'wiser': 2507, 'worth': 2507}, {'be': 93, 'call': 93, 'go': 93, 'have': 93,
'join': 93, 'meet': 93, 'ring': 93, 'see': 93, 'speak': 93, 'visit': 93}, {'to': 3938}, {'myself': 732, 'ourselves':
732}, {'upon': 3940}, {':': 848, 'it': 3941}, {'a': 3609, 'it': 3941, 'my': 3609, 'the': 3609}, {'^': 1477, 'giving':
1478, 'quitting': 1478, 'resigning': 1478, 'throwing': 1478}, {'^': 1477, 'from': 3944}, {'^': 1478}, {'ledge': 1478},
{'the': 3947}, {'': (21, 'gave:encouragement'), '^': 1477}, {'^': 3949, 'giving': 1478, 'quitting': 1478, 'resigning':
1478, 'throwing': 1478}, {'of': 3950}, {'doubts': 1477, 'fears': 1477, 'jitters': 1477, 'nerves': 1477, 'panic': 1477,
'wobble': 1477, 'worries': 1477}, {'^': 3952}, {'<their>': 3953, '^': 546, 'the': 3953}, {'around': 1478, 'down':
3945, 'into': 3946, 'off': 3948, 'out': 3951, 'round': 1478, 'through': 3954, 'up': 1478}, {'from': 3944}, {'of':
3944}, {'down': 3956, 'off': 3948, 'out': 3957, 'round': 1478, 'through': 3954}, {'': (23, 'contact'), '<me>': 1870,
'<them>': 3955, 'N': 3958}, {'<me>': 1870}, {'as': 2149, 'assembly': 2274, 'class': 2274, 'demo': 2274, 'for': 515,
'lesson': 2274, 'masterclass': 2274, 'pro': 516, 'session': 2274, 'story': 2279, 'storytime': 2274, 'talk': 2274,
'tour': 2274, 'training': 2274, 'unpaid': 514, 'workshop': 2274}, {'^': 546, 'a': 547, 'how': 547, 'my': 547, 'our':
547, 'the': 547, 'to': 547}, {'...': 2260, 'boys': 2159, 'children': 2159, 'class': 2159, 'girls': 2159, 'juniors':
2159, 'kids': 2159, 'pupils': 2159, 'u0': 2159, 'under': 2160, 'youngsters': 2159}, {'...': 2935, '^': 2161,
'assembly': 2274, 'class': 2274, 'demo': 2274, 'duty': 2119, 'group': 2119, 'lesson': 2274, 'masterclass': 2274,
'reading': 2119, 'round': 2119, 'route': 2119, 'session': 2274, 'shift': 2119, 'slot': 2119, 'stall': 2119, 'story':
2279, 'storytime': 2274, 'talk': 2274, 'tour': 2274, 'training': 2274, 'turn': 2119, 'workshop': 2274}, {'...': 3961,
'0': 2227, '<their>': 2227, '<them>': 3962, 'N': 3962, '^': 3963, 'a': 2937, 'an': 2937, 'as': 2149, 'assembly': 2274,
'class': 2274, 'demo': 2274, 'for': 515, 'lesson': 2274, 'masterclass': 2274, 'pro': 516, 'session': 2274, 'some':
2977, 'story': 2279, 'storytime': 2274, 'talk': 2274, 'the': 3964, 'three': 2227, 'tour': 2274, 'training': 2274,
'two': 2227, 'unpaid': 514, 'workshop': 2274}, {'D': 848, '^': 847}, {'': (13, 'talk'), '<me>': 3966}, {'<bid>': 0,
'never': 0, 'not': 437, 'to': 0}, {'^': 3968}, {':': 39, '<plainly>': 3969, '^': 3968}, {'<bid>': 0, '<bid_of>': 846,
'never': 437, 'no': 437, 'not': 437, 'to': 0}, {'^': 3971}, {'<bid>': 0, 'not': 437, 'to': 0}, {'^': 3973}, {'...':
3974, '^': 3973}, {'...': 3974, '^': 3973, 'out': 3975}, {':': 39, '<i>': 1768, '<plainly>': 3970, 'D': 3972, '^':
3971, 'again': 3975, 'at': 930, 'bluntly': 3975, 'by': 930, 'during': 930, 'flat': 3976, 'in': 930, 'just': 39, 'on':
930, 'over': 930, 'simply': 39, 'straight': 3975, 'twice': 3975, 'via': 930, 'whatever': 3784}, {'do': 1347, 'don':
444, 'dont': 0, 'never': 0, 'not': 437}, {'<me>': 3977, '^': 3978}, {'...': 2470, 'article': 577, 'book': 577,
'candidates': 560, 'checklist': 577, 'comments': 2436, 'contact': 2610, 'contacts': 560, 'corrections': 2436,
'couple': 2446, 'edits': 2436, 'feedback': 2436, 'few': 2445, 'guide': 577, 'leads': 560, 'link': 577, 'list': 577,
'name': 2613, 'names': 560, 'notes': 2436, 'number': 2610, 'numbers': 560, 'people': 560, 'podcast': 577, 'redlines':
2436, 's': 2442, 'spreadsheet': 577, 'suggestions': 2436, 'template': 577}, {'...': 2459, 'article': 577, 'book': 577,
'checklist': 577, 'contact': 2610, 'guide': 577, 'link': 577, 'list': 577, 'name': 2610, 'number': 2610, 'podcast':
577, 's': 2442, 'spreadsheet': 577, 'template': 577}, {'0': 2469, '<their>': 2611, 'a': 3980, 'an': 2449, 'detailed':
2451, 'four': 2445, 'full': 2451, 'lots': 2451, 'my': 2473, 'our': 2460, 'pages': 2451, 'some': 2469, 'the': 3981,
'three': 2469, 'two': 2469}, {'...': 2462, '<contact_of>': 2433, 'N': 2435, '^': 3982, 'a': 2463, 'all': 3825, 'back':
2411, 'best': 3827, 'comments': 2409, 'corrections': 2409, 'detailed': 2411, 'edits': 2409, 'feedback': 2409, 'good':
3826, 'honest': 2411, 'luck': 1478, 'mark': 2410, 'markup': 2409, 'my': 2464, 'notes': 2409, 'our': 2465, 'redlines':
2409, 'remarks': 2409, 'some': 2464, 'the': 2465, 'thoughts': 2409}, {'<contact_of>': 2433, 'and': 2077, 'but': 2077},
{'...': 3984, '<contact_of>': 2433, 'N': 2435, '^': 3982, 'a': 2463, 'and': 2077, 'back': 2411, 'but': 2077,
'comments': 2409, 'corrections': 2409, 'detailed': 2411, 'edits': 2409, 'feedback': 2409, 'honest': 2411, 'mark':
2410, 'markup': 2409, 'my': 2464, 'notes': 2409, 'our': 2465, 'redlines': 2409, 'remarks': 2409, 'some': 2464, 'the':
2465, 'thoughts': 2409, 'to': 2079}, {'': (23, 'contact'), '<them>': 3983, 'N': 3985}, {'': (10, 'thanks')}, {'you':
3987}, {'d': 436, 'must': 0, 'need': 437, 'ought': 437, 'should': 0, 'shouldn': 444}, {'<them>': 790}, {'^': 3989,
'd': 28, 'had': 28, 'promised': 790, 'said': 790, 'swore': 790, 'told': 3990}, {'<off_it>': 535, 'D': 264, 'at': 264,
'by': 264, 'during': 264, 'on': 264, 'over': 264}, {'<i>': 3991, '<they>': 28, 'been': 536, 'being': 536, 'gets': 536,
'got': 536, 'had': 538, 'has': 539, 'is': 536, 's': 540, 'was': 3992, 'were': 536}, {'in': 1945, 'now': 1946}, {'in':
1945, 'is': 3994, 'now': 1946, 's': 3994}, {'<view>': 1732, 'advice': 1787, 'ball': 3995, 'five': 2005, 'four': 2005,
'three': 2005, 'two': 2005, 'whole': 1761}, {'1': 721, 'a': 731, 'an': 731, 'another': 727, 'appointment': 18,
'board': 727, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 723, 'chat': 18, 'coffee': 18, 'date': 18, 'demo':
18, 'dinner': 18, 'drinks': 18, 'final': 727, 'first': 727, 'follow': 729, 'interview': 18, 'lunch': 18, 'meeting':
18, 'monthly': 727, 'mtg': 18, 'my': 731, 'one': 725, 'our': 731, 'phone': 726, 'quick': 727, 'second': 727,
'session': 18, 'short': 727, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 727, 'video': 726, 'weekly': 727,
'workshop': 18, 'zoom': 18}, {'is': 3997, 's': 3997}, {'asking': 22, 'calling': 22, 'hiring': 22, 'inviting': 22,
'whether': 22}, {':': 848, 'about': 3999, 'of': 3999}, {'...': 3682, ':': 39, '<i>': 3686, 'best': 2507, 'better':
2507, 'high': 2508, 'it': 2516, 'its': 2513, 'no': 1975, 'not': 1975, 'safer': 2507, 'smarter': 2507, 'that': 3687,
'time': 2507, 'wise': 2507, 'wiser': 2507, 'worth': 2507}, {'been': 536, 'being': 536, 'gets': 536, 'got': 536, 'had':
538, 'has': 539, 'is': 536, 's': 540, 'was': 3992, 'were': 536}, {'asking': 93, 'calling': 93, 'emailing': 93,
'inviting': 93, 'messaging': 93, 'ringing': 93, 'seeing': 93, 'texting': 93, 'visiting': 93}, {'of': 751}, {'calling':
93}, {'<i>': 3676, 'about': 4003, 'better': 4004, 'of': 4005, 'that': 3677}, {'s': 2698}, {'<their>': 2698, 'N': 4007,
'^': 3567}, {'...': 811, '<work_thing>': 566, 'book': 566, 'cv': 566, 'deck': 566, 'draft': 566, 'pitch': 566, 'plan':
566, 'proposal': 566, 'website': 566}, {'^': 4009}, {'<their>': 4010, 'N': 2133}, {'up': 2534}, {'^': 560, 'about':
569, 'on': 569}, {'off': 4013}, {'...': 84, ':': 83, '<them>': 4014, 'from': 1788, 'is': 897, 'was': 897}, {'course':
560, 'flat': 560, 'fund': 560, 'gig': 560, 'grant': 560, 'job': 560, 'opening': 560, 'position': 560, 'role': 560,
'scholarship': 560, 'tender': 560, 'vacancy': 560}, {'...': 4016, 'course': 560, 'flat': 560, 'fund': 560, 'gig': 560,
'grant': 560, 'job': 560, 'opening': 560, 'position': 560, 'role': 560, 'scholarship': 560, 'tender': 560, 'vacancy':
560}, {'a': 4017, 'an': 4017, 'the': 4017}, {'^': 4018}, {'^': 560, 'about': 569, 'on': 569, 'to': 569}, {'about':
4019, 'off': 4020}, {'about': 569, 'to': 569}, {'off': 4022}, {'<them>': 4021, 'N': 4023}, {'<them>': 4023, 'N':
4023}, {':': 276, 'N': 1780}, {'person': 1608}, {'phone': 1608}, {'the': 4028}, {'in': 4027, 'on': 4029}, {'...':
2794, 'D': 1967}, {'1': 4031}, {'up': 4031}, {'1': 4032, 'breakfast': 4031, 'call': 4031, 'catch': 4033, 'chat': 4031,
'coffee': 4031, 'demo': 4031, 'dinner': 4031, 'interview': 4031, 'it': 4031, 'lunch': 4031, 'meeting': 4031,
'session': 4031}, {'1': 4032, 'breakfast': 4031, 'call': 4031, 'catch': 4033, 'chat': 4031, 'coffee': 4031, 'demo':
4031, 'dinner': 4031, 'interview': 4031, 'it': 4031, 'lunch': 4031, 'meeting': 4031, 'my': 4034, 'our': 4034,
'session': 4031, 'the': 4034}, {'': (13, 'talk'), '1': 4032, 'breakfast': 4031, 'call': 4031, 'catch': 4033, 'chat':
4031, 'coffee': 4031, 'demo': 4031, 'dinner': 4031, 'interview': 4031, 'it': 4031, 'lunch': 4031, 'meeting': 4031,
'my': 4034, 'our': 4034, 'session': 4031, 'the': 4034}, {'aid': 2091, 'arrange': 28, 'assist': 2091, 'big': 1984,
'buck': 1984, 'cheer': 1984, 'confirm': 28, 'congratulate': 28, 'do': 4026, 'egg': 1984, 'gee': 1984, 'help': 2091,
'me': 4030, 'move': 4035, 'perk': 1984, 'plan': 28, 'postpone': 4035, 'push': 4035, 'rearrange': 4036, 'reschedule':
4035, 'say': 28, 'shift': 4035, 'spur': 1984, 'tell': 1380}, {'': (12, 'task'), ':': 276, 'N': 1780}, {'<bid>': 0,
'<bid_of>': 846, 'ask': 0, 'go': 0, 'never': 437, 'no': 437, 'not': 437, 'to': 0}, {'<met_over>': 1608, '^': 928},
{'...': 3769, '<met_over>': 1608, 'call': 1608, 'coffee': 1608, 'dinner': 1608, 'drinks': 1608, 'email': 1608,
'lunch': 1608, 'meeting': 1608, 'message': 1608, 'person': 1608, 'phone': 1608, 'teams': 1608, 'text': 1608, 'zoom':
1608}, {'...': 4040, '<met_over>': 1608, 'a': 4041, 'an': 3770, 'call': 1608, 'coffee': 1608, 'dinner': 1608,
'drinks': 1608, 'email': 1608, 'her': 3770, 'his': 3770, 'lunch': 1608, 'meeting': 1608, 'message': 1608, 'our': 3770,
'person': 1608, 'phone': 1608, 'teams': 1608, 'text': 1608, 'the': 4041, 'zoom': 1608}, {'...': 4040, '<met_over>':
1608, 'a': 3770, 'an': 3770, 'her': 3770, 'his': 3770, 'our': 3770, 'the': 3770}, {'ask': 0, 'go': 0}, {'^': 4044},
{'...': 3682, ':': 39, '<i>': 1768, '<plainly>': 3970, '<their>': 28, '<they>': 28, 'D': 3972, 'N': 28, '^': 4039,
'about': 28, 'again': 3975, 'at': 4042, 'bluntly': 3975, 'by': 4042, 'during': 4043, 'flat': 3976, 'in': 4042, 'just':
39, 'on': 4042, 'over': 4042, 'simply': 39, 'so': 3772, 'straight': 3975, 'that': 28, 'to': 4045, 'twice': 3975,
'via': 930, 'whatever': 3784}, {'going': 732}, {'are': 4047, 'can': 276, 'd': 276, 'is': 4047, 'll': 276, 'will': 276,
'would': 276}, {'accountant': 4048, 'assistant': 4048, 'bookkeeper': 4048, 'designer': 4048, 'engineers': 4048,
'girls': 4048, 'guys': 4048, 'lads': 4048, 'lawyer': 4048, 'lawyers': 4048, 'lot': 4048, 'office': 4048, 'people':
4048, 'side': 4048, 'team': 4048}, {'<they>': 3516, 'my': 4049, 'our': 4049}, {'<they>': 3516, 'my': 4049, 'our':
4049, 'that': 4050}, {'long': 1478}, {'a': 4052}, {'^': 1477, 'brilliantly': 1478, 'fine': 1478, 'great': 1478,
'well': 1478}, {'<meant_well>': 1478}, {'be': 4055, 'nail': 1478, 'smash': 1478}, {'to': 4056}, {'^': 1477, 'at':
1478}, {'^': 1477, 'for': 1478}, {'^': 1477, 'enough': 1478}, {'able': 1478, 'amazing': 1478, 'backbone': 1478,
'brave': 1478, 'clever': 1478, 'cleverer': 1478, 'come': 4053, 'doing': 4054, 'earned': 1478, 'far': 3708, 'gifted':
1478, 'glue': 1478, 'going': 4057, 'good': 4058, 'great': 4058, 'heart': 1478, 'loved': 1478, 'missed': 1478, 'more':
1487, 'much': 3708, 'needed': 1478, 'put': 1517, 'ready': 4059, 'really': 3708, 'reason': 1478, 'right': 1478, 'rock':
1478, 'sharper': 1478, 'so': 3708, 'soul': 1478, 'strong': 4060, 'stronger': 1478, 'talented': 1478, 'the': 3708,
'tougher': 1478, 'twice': 3708, 'valued': 1478, 'very': 3708, 'wise': 1478, 'wiser': 1478, 'worth': 1478}, {'...':
159, 'D': 75, 'my': 75, 'our': 75}, {'^': 4062}, {'expect': 4063, 'have': 4063}, {'brilliant': 1478, 'brilliantly':
1478, 'fine': 1478, 'great': 1478, 'well': 1478}, {'^': 4062, 'there': 1478}, {'ace': 1478, 'be': 4055, 'do': 4065,
'done': 1910, 'fly': 1478, 'get': 4066, 'have': 4063, 'make': 3719, 'manage': 1478, 'nail': 1478, 'pull': 1516,
'rock': 1478, 'smash': 1478}, {'brilliantly': 1478, 'fine': 1478, 'great': 1478, 'well': 1478}, {'at': 1478}, {'for':
1478}, {'^': 1914, 'come': 4053, 'doing': 4068, 'done': 1910, 'earned': 1478, 'going': 4057, 'good': 4069, 'great':
4069, 'more': 1487, 'put': 1517, 'ready': 4070, 'strong': 1488, 'worth': 1478}, {'natural': 1478, 'star': 1478},
{'there': 1478}, {'ace': 1478, 'be': 4055, 'do': 4065, 'fly': 1478, 'get': 4073, 'make': 3719, 'manage': 1478, 'nail':
1478, 'pull': 1516, 'rock': 1478, 'smash': 1478}, {'to': 4074}, {'track': 1478}, {'right': 4076}, {'the': 4077},
{'backbone': 1478, 'best': 1478, 'brave': 1478, 'clever': 1478, 'cleverer': 1478, 'gifted': 1478, 'glue': 1478,
'heart': 1478, 'loved': 1478, 'missed': 1478, 'needed': 1478, 'reason': 1478, 'right': 1478, 'rock': 1478, 'sharper':
1478, 'soul': 1478, 'stronger': 1478, 'strongest': 1478, 'talented': 1478, 'tougher': 1478, 'valued': 1478, 'wise':
1478, 'wiser': 1478, 'worth': 1478}, {'a': 4072, 'able': 1478, 'almost': 4073, 'amazing': 1478, 'backbone': 1478,
'brave': 1478, 'brilliant': 1478, 'clever': 1478, 'cleverer': 1478, 'come': 4053, 'doing': 4054, 'earned': 1478,
'fantastic': 1478, 'far': 3708, 'getting': 766, 'gifted': 1478, 'glue': 1478, 'going': 4075, 'good': 4058, 'great':
4058, 'heart': 1478, 'loved': 1478, 'missed': 1478, 'more': 1487, 'much': 3708, 'nearly': 4073, 'needed': 1478, 'on':
4078, 'put': 1517, 'ready': 4059, 'really': 3708, 'reason': 1478, 'right': 1478, 'rock': 1478, 'sharper': 1478, 'so':
3708, 'soul': 1478, 'strong': 4060, 'stronger': 1478, 'talented': 1478, 'the': 4079, 'tougher': 1478, 'twice': 3708,
'valued': 1478, 'very': 3708, 'wise': 1478, 'wiser': 1478, 'wonderful': 1478, 'worth': 1478}, {'<meant_well>': 1478,
'backbone': 1478, 'brave': 1478, 'clever': 1478, 'cleverer': 1478, 'far': 3708, 'gifted': 1478, 'glue': 1478, 'heart':
1478, 'loved': 1478, 'missed': 1478, 'much': 3708, 'needed': 1478, 'really': 3708, 'reason': 1478, 'right': 1478,
'rock': 1478, 'sharper': 1478, 'so': 3708, 'soul': 1478, 'stronger': 1478, 'talented': 1478, 'the': 3708, 'tougher':
1478, 'twice': 3708, 'valued': 1478, 'very': 3708, 'wise': 1478, 'wiser': 1478, 'worth': 1478}, {'ace': 1478, 'be':
4081, 'do': 4065, 'fly': 1478, 'get': 4066, 'have': 4063, 'make': 3719, 'manage': 1478, 'nail': 1478, 'pull': 1516,
'rock': 1478, 'see': 787, 'smash': 1478}, {'come': 4053, 'doing': 4068, 'earned': 1478, 'going': 4057, 'good': 4069,
'great': 4069, 'more': 1487, 'put': 1517, 'ready': 4070, 'strong': 1488, 'worth': 1478}, {'brilliantly': 1478}, {'a':
4072, 'almost': 4073, 'backbone': 1478, 'brave': 1478, 'brilliant': 1478, 'clever': 1478, 'cleverer': 1478, 'doing':
4084, 'fantastic': 1478, 'far': 3708, 'gifted': 1478, 'glue': 1478, 'great': 1478, 'heart': 1478, 'loved': 1478,
'missed': 1478, 'much': 3708, 'nearly': 4073, 'needed': 1478, 'on': 4078, 'really': 3708, 'reason': 1478, 'right':
1478, 'rock': 1478, 'sharper': 1478, 'so': 3708, 'soul': 1478, 'stronger': 1478, 'talented': 1478, 'the': 4079,
'tougher': 1478, 'twice': 3708, 'valued': 1478, 'very': 3708, 'wise': 1478, 'wiser': 1478, 'wonderful': 1478, 'worth':
1478}, {'ace': 1478, 'be': 4081, 'do': 4065, 'fly': 1478, 'get': 4066, 'have': 4063, 'make': 3719, 'manage': 1478,
'nail': 1478, 'pull': 1516, 'rock': 1478, 'smash': 1478}, {'get': 4063, 'have': 4063}, {'are': 4061, 'can': 4064,
'could': 1906, 'd': 4067, 'did': 1910, 'do': 1910, 'does': 1910, 'get': 4063, 'gets': 4063, 'had': 1912, 'has': 4071,
'have': 4071, 'is': 4080, 'll': 4082, 're': 4061, 'receives': 757, 's': 4080, 've': 4083, 'was': 4085, 'were': 4085,
'will': 4086, 'would': 4087}, {'how': 546}, {'^': 4089}, {'know': 4090}, {'about': 4090, 'i': 4091}, {'to': 547},
{'...': 4093, 'brilliant': 1478, 'far': 1478, 'good': 1478, 'great': 1478, 'i': 547, 'much': 1478, 'proud': 1478,
'talented': 1478, 'to': 547, 'we': 547, 'well': 1478}, {'across': 161, 'back': 161, 'out': 161, 'over': 161, 'round':
161, 'up': 161}, {'...': 4095}, {'a': 4096, 'an': 4096, 'my': 4096, 'our': 4096, 'the': 4096}, {'^': 4097}, {'get':
4098, 'have': 4098}, {'believe': 3776, 'believed': 3776, 'd': 4099, 'had': 3777, 'have': 3777, 'll': 4099, 've': 3777,
'will': 4099, 'would': 4099}, {'able': 1478, 'amazing': 1478, 'backbone': 1478, 'brave': 1478, 'clever': 1478,
'cleverer': 1478, 'doing': 1478, 'far': 3708, 'gifted': 1478, 'glue': 1478, 'good': 1478, 'great': 1478, 'heart':
1478, 'loved': 1478, 'missed': 1478, 'more': 1487, 'much': 3708, 'needed': 1478, 'ready': 1478, 'really': 3708,
'reason': 1478, 'right': 1478, 'rock': 1478, 'sharper': 1478, 'so': 3708, 'soul': 1478, 'strong': 1478, 'stronger':
1478, 'talented': 1478, 'the': 3708, 'tougher': 1478, 'twice': 3708, 'valued': 1478, 'very': 3708, 'wise': 1478,
'wiser': 1478, 'worth': 1478}, {'^': 1477, 'brilliantly': 1478}, {'a': 4072, 'able': 1478, 'almost': 4073, 'amazing':
1478, 'backbone': 1478, 'brave': 1478, 'brilliant': 1478, 'clever': 1478, 'cleverer': 1478, 'doing': 4102,
'fantastic': 1478, 'far': 3708, 'getting': 766, 'gifted': 1478, 'glue': 1478, 'going': 4075, 'good': 1478, 'great':
1478, 'heart': 1478, 'loved': 1478, 'missed': 1478, 'more': 1487, 'much': 3708, 'nearly': 4073, 'needed': 1478, 'on':
4078, 'ready': 1478, 'really': 3708, 'reason': 1478, 'right': 1478, 'rock': 1478, 'sharper': 1478, 'so': 3708, 'soul':
1478, 'strong': 1478, 'stronger': 1478, 'talented': 1478, 'the': 4079, 'tougher': 1478, 'twice': 3708, 'valued': 1478,
'very': 3708, 'wise': 1478, 'wiser': 1478, 'wonderful': 1478, 'worth': 1478}, {'are': 4101, 'can': 4064, 'could':
1906, 'd': 4067, 'did': 1910, 'do': 1910, 'does': 1910, 'get': 4063, 'gets': 4063, 'had': 1912, 'has': 1915, 'have':
1915, 'is': 4103, 'll': 4082, 're': 4101, 'receives': 757, 's': 4103, 'was': 4085, 'were': 4085, 'will': 4086,
'would': 4087}, {'<they>': 4104, 'my': 4049, 'our': 4049}, {'herself': 1478, 'himself': 1478}, {'on': 1478}, {'for':
3719}, {'^': 1477, 'there': 1478}, {'in': 4109, 'on': 1517}, {'^': 1477, 'it': 1478}, {'chin': 1478}, {'faith': 1478},
{'<their>': 3718, 'at': 4111, 'going': 1478, 'her': 4112, 'his': 4112, 'smiling': 1478, 'the': 4113, 'trying': 1478},
{'at': 1478, 'in': 1478, 'with': 4111}, {'back': 4106, 'be': 3717, 'believe': 1478, 'carry': 4107, 'cheer': 2650,
'chin': 2650, 'crack': 4107, 'go': 4108, 'hang': 4110, 'hold': 4107, 'keep': 4114, 'not': 3714, 'push': 4107, 'stay':
3721, 'stick': 4115, 'trust': 1478}, {'done': 1478}, {'about': 567, 'of': 567}, {'think': 4118, 'thought': 4118},
{'...': 4093, 'a': 3724, 'an': 3724, 'i': 4119}, {'...': 4093}, {'': (9, 'told'), '...': 4051, '<they>': 4088,
'about': 4019, 'all': 4092, 'everything': 4092, 'how': 4094, 'i': 4100, 'my': 4049, 'not': 3715, 'our': 4049, 'that':
4105, 'to': 4116, 'we': 4100, 'well': 4117, 'what': 4120, 'where': 4121, 'which': 4121}, {'...': 76, 'my': 75, 'our':
75}, {'^': 4123}, {'expect': 4124, 'have': 4124}, {'^': 4123, 'there': 1478}, {'ace': 1478, 'be': 4055, 'do': 4065,
'fly': 1478, 'get': 4126, 'have': 4124, 'make': 3719, 'manage': 1478, 'nail': 1478, 'pull': 1516, 'rock': 1478,
'smash': 1478}, {'best': 1478, 'right': 1478, 'strongest': 1478}, {'a': 4072, 'almost': 4073, 'brilliant': 1478,
'come': 4053, 'doing': 4068, 'earned': 1478, 'fantastic': 1478, 'getting': 787, 'going': 4075, 'good': 4069, 'great':
4058, 'more': 1487, 'nearly': 4073, 'on': 4078, 'put': 1517, 'ready': 4070, 'strong': 1488, 'the': 4128, 'wonderful':
1478, 'worth': 1478}, {'ace': 1478, 'be': 4055, 'do': 4065, 'fly': 1478, 'get': 4126, 'have': 4124, 'make': 3719,
'manage': 1478, 'nail': 1478, 'pull': 1516, 'rock': 1478, 'see': 787, 'smash': 1478}, {'a': 4072, 'almost': 4073,
'brilliant': 1478, 'doing': 4084, 'fantastic': 1478, 'great': 1478, 'nearly': 4073, 'on': 4078, 'the': 4128,
'wonderful': 1478}, {'get': 4124, 'have': 4124}, {'are': 4083, 'can': 4125, 'd': 4127, 'get': 787, 'gets': 4124,
'has': 4083, 'have': 4083, 'is': 4129, 'll': 4130, 're': 4083, 's': 4129, 've': 4083, 'was': 4131, 'were': 4131,
'will': 4127, 'would': 4132}, {'...': 4093, 'i': 547, 'we': 547}, {'d': 4099, 'll': 4099, 'will': 4099, 'would':
4099}, {'give': 2650, 'lose': 3713}, {'to': 4136}, {'a': 4072, 'almost': 4073, 'brilliant': 1478, 'doing': 4084,
'fantastic': 1478, 'getting': 787, 'going': 4075, 'great': 1478, 'nearly': 4073, 'on': 4078, 'the': 4128, 'wonderful':
1478}, {'can': 4125, 'd': 4127, 'get': 787, 'gets': 4124, 'is': 4138, 'll': 4130, 's': 4138, 'was': 4131, 'were':
4131, 'will': 4127, 'would': 4132}, {'<they>': 4139, 'my': 4049, 'our': 4049}, {'chin': 2138}, {'<their>': 4141},
{'^': 4142, 'at': 4111, 'going': 1478, 'her': 4112, 'his': 4112, 'smiling': 1478, 'the': 4113, 'trying': 1478},
{'back': 4106, 'believe': 1478, 'carry': 4107, 'cheer': 2650, 'chin': 2650, 'crack': 4107, 'go': 4108, 'hang': 4110,
'hold': 4107, 'keep': 4143, 'push': 4107, 'stick': 4115, 'trust': 1478}, {'': (9, 'told'), '...': 4051, '<they>':
4133, 'all': 4092, 'everything': 4092, 'how': 4134, 'i': 4135, 'my': 4049, 'not': 4137, 'our': 4049, 'that': 4140,
'to': 4144, 'we': 4135, 'well': 4117, 'what': 4121, 'where': 4121, 'which': 4121}, {'<me>': 4046, '<them>': 4122, 'N':
4145, '^': 3978, 'a': 3656, 'aloud': 3655, 'bedtime': 3658, 'books': 3655, 'my': 3259, 'our': 3259, 'poems': 3655,
'stories': 3655, 'tales': 3655, 'the': 3259}, {'call': 93, 'catch': 93, 'chat': 93, 'come': 93, 'contact': 93,
'email': 93, 'get': 453, 'meet': 93, 'phone': 93, 'reach': 93, 'reply': 93, 'ring': 93, 'see': 93, 'speak': 93,
'talk': 93, 'text': 93}, {'to': 4147}, {'busy': 4148}, {'...': 3488, 'class': 5, 'shift': 5, 'slot': 5, 'stall': 5,
'turn': 5}, {'...': 2226, '^': 4150, 'assembly': 2119, 'class': 2119, 'duty': 2119, 'group': 2119, 'lesson': 2119,
'reading': 2119, 'round': 2119, 'route': 2119, 'session': 2119, 'shift': 2119, 'slot': 2119, 'stall': 2119, 'tour':
2119, 'turn': 2119}, {'wing': 521}, {'my': 4152}, {'': (23, 'contact'), '^': 2016, 'across': 2021, 'along': 2021,
'down': 2021, 'in': 2021, 'over': 2021, 'round': 2021, 'to': 2420, 'under': 4153, 'up': 2021, 'with': 2026}, {'class':
5, 'shift': 5, 'slot': 5, 'stall': 5, 'turn': 5}, {'^': 4155}, {'': (23, 'contact'), '^': 2017, 'across': 2032,
'along': 2032, 'down': 2032, 'in': 2032, 'out': 2036, 'over': 2032, 'round': 2032, 's': 4156, 'to': 2422, 'under':
4153, 'up': 2032, 'with': 2026}, {'assembly': 2119, 'axe': 3571, 'class': 2119, 'comb': 3571, 'duty': 2119, 'group':
2119, 'highlighter': 3571, 'knife': 3571, 'lesson': 2119, 'pen': 3571, 'pencil': 3571, 'reading': 2119, 'round': 2119,
'route': 2119, 'scalpel': 3571, 'session': 2119, 'shift': 2119, 'slot': 2119, 'stall': 2119, 'tour': 2119, 'turn':
2119}, {'look': 2830}, {'...': 4158, 'assembly': 2119, 'axe': 3571, 'class': 2119, 'comb': 3571, 'duty': 2119, 'good':
4159, 'group': 2119, 'highlighter': 3571, 'knife': 3571, 'lesson': 2119, 'look': 2830, 'pen': 3571, 'pencil': 3571,
'quick': 4159, 'read': 2830, 'reading': 2119, 'round': 2119, 'route': 2119, 'scalpel': 3571, 'session': 2119, 'shift':
2119, 'slot': 2119, 'stall': 2119, 'tour': 2119, 'turn': 2119}, {'...': 4158, 'assembly': 2119, 'axe': 3571, 'class':
2119, 'comb': 3571, 'duty': 2119, 'group': 2119, 'highlighter': 3571, 'knife': 3571, 'lesson': 2119, 'pen': 3571,
'pencil': 3571, 'reading': 2119, 'round': 2119, 'route': 2119, 'scalpel': 3571, 'session': 2119, 'shift': 2119,
'slot': 2119, 'stall': 2119, 'tour': 2119, 'turn': 2119}, {'0': 2227, '<their>': 4151, '<them>': 4154, 'N': 4157, 'a':
4160, 'an': 2227, 'apart': 3491, 'it': 3941, 'me': 264, 'my': 3609, 'place': 2117, 'the': 4161, 'three': 2227, 'two':
2227, 'up': 1765}, {'<their>': 814, 'N': 2533}, {'<their>': 3490, 'apart': 4163, 'it': 394}, {'<them>': 2008, '^':
2161, 'the': 2162}, {'...': 2241}, {'call': 93, 'catch': 406, 'find': 93, 'get': 93, 'meet': 406, 'phone': 93,
'reach': 93, 'ring': 93, 'see': 93, 'speak': 93, 'talk': 93, 'visit': 93}, {'...': 2073, '<them>': 93, 'N': 93,
'calling': 93, 'phoning': 93, 'reaching': 93, 'ringing': 93, 'to': 4167}, {'out': 28}, {'^': 546, 'about': 547,
'ahead': 2153, 'before': 2152, 'for': 2405, 'in': 547, 'on': 547, 'through': 521, 'with': 521}, {'<them>': 4170, 'N':
2407, '^': 2161, 'the': 2162}, {'<plainly>': 1796, 'D': 1798, '^': 1797, 'at': 930, 'away': 1972, 'by': 930, 'during':
930, 'in': 930, 'into': 83, 'off': 83, 'on': 930, 'over': 930, 'to': 83, 'toward': 83, 'towards': 83, 'via': 930},
{'<me>': 4172, '<them>': 2430, 'N': 1985}, {'sat': 3247, 'sitting': 3247, 'stood': 3247, 'waiting': 3247}, {'half':
2253, 'hoped': 2252, 'intended': 2252, 'meant': 2252, 'planned': 2252, 'rather': 2253, 'really': 2253, 'so': 2253,
'very': 2255, 'wanted': 2252}, {'<their>': 514, 'N': 1897, '^': 5, 'a': 514, 'our': 514, 'the': 514}, {'<me>': 2200,
'^': 5, 'at': 4176, 'for': 514, 'on': 2950, 'out': 2951, 'with': 514}, {'at': 514, 'for': 514, 'w': 514, 'with': 514},
{'about': 820, 'for': 820, 'on': 820}, {'comments': 4179, 'corrections': 4179, 'edits': 4179, 'feedback': 4179,
'notes': 4179, 'questions': 4179, 'suggestions': 4179, 'thoughts': 4179}, {'...': 2442}, {'^': 4181}, {'binned': 534,
'bumped': 534, 'canceled': 534, 'cancelled': 534, 'deferred': 534, 'postponed': 534, 'pulled': 534, 'pushed': 534,
's': 4182, 'scrapped': 534, 'shelved': 534}, {'of': 4180}, {'<contact_of>': 2433, 'couple': 4184, 'few': 4180}, {'^':
4181, 'comments': 4179, 'corrections': 4179, 'edits': 4179, 'feedback': 4179, 'notes': 4179, 'questions': 4179,
'suggestions': 4179, 'thoughts': 4179}, {'0': 4180, '<contact_of>': 2433, 'N': 4183, 'a': 4185, 'detailed': 4180,
'lots': 4184, 'my': 4186, 'our': 4182, 'some': 4180, 'the': 2462, 'three': 4180, 'two': 4180}, {'<them>': 2972, 'N':
2972, 'nothing': 93}, {'alone': 93, 'for': 4188, 'in': 2238, 'like': 2985, 'on': 2933}, {'...': 4189}, {'about': 678,
'on': 678, 're': 678, 'regarding': 678}, {'<them>': 4191}, {'from': 4192}, {'back': 4193, 'from': 4192}, {'hear':
4194}, {'...': 4189, ':': 678, 'for': 678, 'on': 678, 'to': 4195}, {'^': 2017, 'across': 2021, 'along': 2021, 'down':
2021, 'in': 2021, 'over': 2021, 'round': 2021, 'through': 547, 'to': 2020, 'up': 2021, 'with': 2026}, {'^': 2017,
'across': 2032, 'along': 2032, 'down': 2032, 'in': 2032, 'out': 2036, 'over': 2032, 'round': 2032, 's': 514,
'through': 547, 'to': 2031, 'up': 2032, 'with': 2026}, {'': (23, 'contact'), '...': 2241, '<their>': 514, '<them>':
4197, 'N': 4198, 'by': 2242, 'for': 1898, 'home': 2144, 'past': 2242, 'right': 2243, 'straight': 2243}, {'bring':
2879, 'connect': 486, 'introduce': 486, 'to': 3308}, {'N': 1887, 'ask': 93, 'call': 93, 'catch': 406, 'discuss': 93,
'email': 93, 'give': 3251, 'go': 93, 'have': 93, 'invite': 93, 'join': 93, 'meet': 93, 'phone': 93, 'ring': 93, 'see':
93, 'speak': 93, 'talk': 93, 'text': 93, 'thank': 93, 'visit': 93}, {'at': 1888, 'for': 1980, 'over': 1894, 'round':
1895, 'to': 4201}, {'<plainly>': 1796, 'D': 1798, '^': 1797, 'against': 83, 'at': 930, 'away': 1972, 'by': 930,
'during': 930, 'in': 930, 'not': 1975, 'off': 83, 'on': 930, 'over': 930, 'via': 930}, {'<i>': 1793, '<me>': 4203,
'against': 83, 'away': 1972, 'not': 1975, 'off': 83, 'that': 1802}, {'call': 1964, 'job': 1964, 'move': 1964,
'sounding': 1775, 'task': 1964, 'turn': 1964}, {'s': 4205}, {'answering': 93, 'asked': 3374, 'available': 93, 'in':
93, 'invited': 93, 'on': 3379, 'picking': 406, 'reachable': 93}, {'': (0, 'missed'), 'without': 1817}, {'<their>':
3496, '<they>': 902, 'N': 4206, 'a': 3496, 'about': 1823, 'adamant': 3068, 'ahead': 2116, 'all': 1826, 'avoiding':
1817, 'blanking': 1817, 'blunt': 3069, 'booked': 1823, 'brought': 2795, 'certain': 3071, 'clear': 3068, 'conscripted':
1829, 'convinced': 3071, 'dodging': 1817, 'down': 1823, 'drafted': 1829, 'dragged': 1829, 'due': 775, 'emphatic':
3069, 'fine': 2116, 'firm': 3074, 'geared': 1824, 'ghosting': 1817, 'going': 775, 'held': 2117, 'her': 1965, 'his':
1965, 'hoping': 1823, 'ignoring': 1817, 'insistent': 3074, 'itching': 1823, 'just': 1825, 'meant': 775, 'moved': 3075,
'my': 1965, 'not': 4207, 'of': 3079, 'off': 4208, 'on': 2116, 'our': 1965, 'placed': 2583, 'poised': 1823, 'positive':
3069, 'postponed': 2794, 'press': 1832, 'primed': 1823, 'pushed': 2794, 'quite': 3085, 'ready': 1823, 'really': 3085,
'rescheduled': 2794, 'roped': 1829, 'set': 1823, 'shifted': 2794, 'signed': 1833, 'supposed': 775, 'sure': 3071,
'their': 1965, 'there': 264, 'very': 3085, 'volunteered': 1829, 'without': 1817}, {'able': 2503, 'answering': 93,
'asked': 3374, 'available': 93, 'in': 93, 'invited': 93, 'on': 3379, 'picking': 406, 'reachable': 93}, {'t': 4210},
{'asked': 3374, 'invited': 93, 'on': 3379}, {'': (22, 'gave:volunteering'), '...': 811, '<work_thing>': 566}, {'^':
4213}, {'^': 4213, 'article': 93, 'blog': 93, 'interview': 93, 'newsletter': 93, 'podcast': 93, 'post': 93, 'talk':
93, 'video': 93, 'webinar': 93}, {'...': 2901, 'in': 2898, 'on': 2900, 'online': 93, 's': 4215}, {'<their>': 4214,
'N': 4216, 'for': 1898}, {'<their>': 514, 'N': 1897, 'for': 1898, 'out': 1898}, {'five': 1608, 'four': 1608, 'three':
1608, 'two': 1608}, {'am': 2991, 'are': 2991, 'have': 2998, 'm': 2991, 'promised': 2997, 're': 2991, 've': 2998,
'were': 4219}, {'for': 2075, 'in': 2238, 'only': 2240, 'to': 2239, 'vm': 93, 'voice': 2055, 'voicemail': 93},
{'<them>': 567}, {'with': 4222}, {'<work_thing>': 4223}, {'...': 4224, '<work_thing>': 4223}, {'': (23, 'contact'),
'<their>': 567, 'N': 819, 'the': 4225}, {'<their>': 567, 'N': 819, 'the': 4225}, {'': (23, 'contact'), 'aid': 2091,
'assist': 2091, 'help': 2091}, {'...': 4221, 'a': 3609, 'ahead': 2116, 'back': 2134, 'bat': 2310, 'begging': 93, 'by':
264, 'cold': 2780, 'dark': 2780, 'fine': 2116, 'for': 264, 'in': 2776, 'my': 3609, 'off': 2116, 'on': 2116, 'out':
264, 'over': 4226, 'quiet': 2780, 'right': 2134, 'silent': 2780, 'the': 3609, 'through': 4226, 'thru': 4227, 'to':
4228, 'unanswered': 93, 'unreturned': 93, 'up': 820, 'with': 264, 'without': 1817}, {'<they>': 902, 'N': 1966,
'about': 1823, 'adamant': 3069, 'all': 1826, 'blunt': 3069, 'booked': 1823, 'certain': 3069, 'clear': 3069,
'conscripted': 1829, 'convinced': 3069, 'down': 1823, 'drafted': 1829, 'dragged': 1829, 'due': 775, 'emphatic': 3069,
'firm': 3069, 'geared': 1824, 'going': 775, 'her': 1965, 'his': 1965, 'hoping': 1823, 'insistent': 3069, 'itching':
1823, 'just': 1825, 'meant': 775, 'my': 1965, 'of': 3079, 'our': 1965, 'poised': 1823, 'positive': 3069, 'press':
1832, 'primed': 1823, 'ready': 1823, 'roped': 1829, 'set': 1823, 'signed': 1833, 'supposed': 775, 'sure': 3069,
'their': 1965, 'there': 264, 'volunteered': 1829}, {'<me>': 264, 'around': 264, 'at': 264, 'by': 264, 'here': 264,
'in': 264, 'over': 264, 'round': 264, 'there': 264, 'to': 264}, {'': (13, 'talk'), 'called': 4231, 'came': 4231,
'could': 28, 'd': 28, 'dropped': 4231, 'll': 28, 'might': 28, 'nipped': 4231, 'phoned': 4231, 'popped': 4231, 'rang':
4231, 'should': 28, 'stopped': 4231, 'swung': 4231, 'visited': 4231, 'was': 4231, 'were': 4231, 'will': 28, 'would':
28, 'zoomed': 4231}, {'<they>': 4232}, {'': (13, 'talk'), '<they>': 2980}, {'could': 28, 'd': 28, 'll': 28, 'might':
28, 'should': 28, 'will': 28, 'would': 28}, {'': (13, 'talk'), '<i>': 28, '<they>': 4235}, {'d': 28, 'had': 28,
'promised': 790, 'said': 790, 'swore': 790, 'told': 3990}, {'to': 1318}, {'going': 4238}, {'are': 4239, 'could': 28,
'd': 28, 'is': 4239, 'll': 28, 'might': 28, 's': 4239, 'should': 28, 'will': 28, 'would': 28}, {'': (13, 'talk'),
'<i>': 4237, '<they>': 4240}, {'': (13, 'talk'), '<they>': 4235}, {'a': 1562, 'breakfast': 16, 'coffee': 16, 'dinner':
16, 'drinks': 16, 'lunch': 16, 'tea': 16}, {'be': 2107, 'now': 2108}, {'be': 3186, 'have': 4243, 'join': 16, 'meet':
16, 'not': 4244, 'see': 16, 'visit': 16}, {'could': 93, 'had': 93}, {'i': 4246}, {'^': 1477, 'at': 1478, 'for': 1478,
'on': 1478, 'with': 1478}, {'best': 4248}, {'the': 4249}, {'luck': 4248}, {'at': 1478, 'for': 1478, 'on': 1478,
'with': 1478}, {'luck': 4252}, {'of': 4253}, {'best': 4254}, {'all': 4250, 'best': 3827, 'good': 4251, 'luck': 4248,
'the': 4255}, {'best': 4252}, {'the': 4257}, {'all': 4258, 'good': 4253, 'luck': 4252, 'the': 4255}, {'<them>': 4256,
'N': 4259}, {'<them>': 4259, 'N': 4259}, {'': (14, 'together'), 'to': 276}, {'0': 4180, '<contact_of>': 2433, 'N':
4183, 'a': 4185, 'detailed': 4180, 'lots': 4184, 'me': 4262, 'my': 4186, 'our': 4182, 'some': 4180, 'the': 2462,
'three': 4180, 'two': 4180, 'us': 4262}, {'<me>': 93}, {'answer': 93, 'asking': 4264, 'consulting': 4264, 'including':
4264, 'inviting': 4264, 'joy': 93, 'luck': 93, 'pick': 394, 'pickup': 93, 'reply': 93, 'response': 93, 'telling':
4264}, {'D': 28, 'be': 2094, 'happen': 93, 'materialise': 93, 'materialize': 93, 'now': 2108, 'take': 2109}, {'t':
4266}, {'how': 282, 'if': 282, 'what': 282, 'where': 282, 'whether': 282, 'why': 282}, {'': (13, 'talk'), 'if': 22,
'whether': 22}, {'be': 2094, 'happen': 93, 'materialise': 93, 'materialize': 93, 'now': 2108, 'take': 2109}, {'...':
3582, '0': 2286, '<their>': 2227, '<time_unit>': 2296, 'a': 2286, 'an': 2286, 'back': 2134, 'five': 2322, 'for': 2323,
'four': 2322, 'half': 2326, 'over': 820, 'pro': 2277, 'right': 2134, 'six': 2322, 'the': 2227, 'three': 2286,
'through': 820, 'thru': 820, 'two': 2286, 'unpaid': 2275, 'up': 820, 'with': 264}, {'for': 2323, 'pro': 2277,
'unpaid': 2275, 'with': 264}, {'me': 3350}, {'let': 4273}, {'t': 4274}, {'cancelling': 93, 'not': 93, 'postponing':
93, 'rescheduling': 93}, {'up': 4276}, {'^': 2289}, {'...': 4278, '^': 2289}, {'a': 4279, 'an': 4279, 'the': 4279},
{'<them>': 4280}, {'address': 304, 'day': 304, 'place': 304, 'time': 304, 'week': 304}, {'letter': 2301,
'recommendation': 2299, 'reference': 2299, 'testimonial': 2299}, {'...': 4283, 'double': 2308, 'glowing': 2312,
'good': 2312, 'letter': 2301, 'quick': 2306, 'recommendation': 2310, 'reference': 2311, 'referral': 2310, 'strong':
2312, 'testimonial': 2310, 'warm': 2306}, {'...': 4283, 'e': 2305, 'email': 2304, 'intro': 2303, 'introduction': 2303,
'letter': 2301, 'mail': 2304, 'recommendation': 2299, 'reference': 2299, 'testimonial': 2299, 'whatsapp': 2304},
{'...': 4283, 'e': 2305, 'email': 2304, 'glowing': 2312, 'good': 2312, 'intro': 2303, 'introduction': 2303, 'letter':
2301, 'mail': 2304, 'recommendation': 2310, 'reference': 2311, 'referral': 2310, 'strong': 2312, 'testimonial': 2310,
'whatsapp': 2304}, {'N': 2080}, {'<them>': 2295, 'N': 2297, 'a': 4284, 'an': 4285, 'i': 3782, 'that': 2306, 'the':
4286, 'to': 4287, 'we': 3782}, {'d': 93, 'ld': 93, 'led': 93}, {'afternoon': 1583, 'also': 1583, 'at': 1584,
'evening': 1583, 'instead': 1583, 'is': 1582, 'morning': 1583, 'night': 1583, 's': 1582, 'still': 1583, 'suits': 1582,
'then': 1583, 'works': 1582}, {'D': 4290}, {'have': 437, 'must': 0, 'need': 437, 'ought': 437, 'should': 0, 'shouldn':
444}, {'^': 4292}, {'$': 502, '//': 511, '0': 529, '1': 544, '1on1': 545, '<briefed>': 551, '<explained>': 559,
'<handed>': 625, '<i>': 807, '<led_through>': 810, '<marked_up>': 822, '<their>': 876, '<them>': 881, '<they>': 1468,
'<time_unit>': 1476, '<told_them>': 1548, '<view>': 1550, 'D': 1587, 'N': 1759, 'a': 1763, 'accepted': 1765,
'according': 1772, 'acted': 1779, 'action': 1785, 'actions': 1786, 'advice': 1789, 'adviced': 1791, 'advise': 84,
'advised': 1803, 'advises': 1805, 'advising': 1806, 'after': 367, 'agreed': 1813, 'agreement': 1816, 'all': 1820,
'almost': 1821, 'although': 28, 'am': 1834, 'an': 1835, 'and': 1849, 'answered': 1855, 'answerphone': 1858, 'ap':
1859, 'apparently': 28, 'applauded': 1861, 'appointment': 1864, 'are': 1869, 'argued': 1873, 'arranged': 16, 'as':
1879, 'asked': 1896, 'asking': 28, 'assembled': 1899, 'assisted': 1902, 'assured': 1924, 'ate': 1928, 'avoided': 1817,
'avoiding': 1930, 'axed': 1933, 'babysat': 1936, 'backed': 1940, 'bailed': 1941, 'ball': 1948, 'bar': 1952, 'barely':
1962, 'bc': 28, 'because': 28, 'beefed': 1963, 'been': 1971, 'before': 367, 'begged': 1974, 'best': 1979, 'better':
1979, 'bickered': 264, 'bid': 1981, 'bidden': 1982, 'big': 1984, 'bigged': 1986, 'binned': 1988, 'blanked': 1817,
'blew': 1991, 'blocked': 1998, 'bookd': 16, 'booked': 2001, 'boosted': 2003, 'both': 2005, 'bottled': 751, 'bowed':
2006, 'brainstormed': 264, 'breakfast': 2007, 'breakfasted': 264, 'briefed': 2009, 'bringing': 641, 'brokered': 2013,
'brought': 2039, 'buck': 1984, 'bucked': 2041, 'built': 2043, 'bumped': 2044, 'bunked': 2045, 'but': 2060, 'by': 2063,
'c': 2064, 'cafe': 1952, 'call': 2070, 'called': 2081, 'calling': 2082, 'calls': 2082, 'calmed': 2084, 'came': 2093,
'can': 2111, 'cancel': 93, 'canceled': 2113, 'canceling': 93, 'cancelled': 2113, 'cancelling': 93, 'cancels': 2113,
'canned': 1933, 'cannot': 2115, 'cant': 2110, 'canx': 93, 'canxd': 93, 'carried': 2117, 'cat': 2120, 'catch': 2121,
'catching': 1435, 'caught': 1435, 'cautioned': 2123, 'cautions': 2123, 'championed': 2124, 'chapped': 2130, 'chatted':
264, 'checked': 2137, 'cheer': 1984, 'cheered': 2139, 'cheering': 1986, 'chickened': 2140, 'chipped': 2142, 'cld': 93,
'cleaned': 2143, 'closed': 2145, 'clued': 2147, 'cncl': 93, 'cncld': 93, 'cnxd': 93, 'coached': 2163, 'coaching':
2165, 'coffee': 2166, 'combed': 2171, 'come': 2172, 'comes': 2172, 'comforted': 2173, 'coming': 1559, 'commanded':
1982, 'commented': 2177, 'comments': 2181, 'commiserated': 264, 'compered': 2186, 'conferred': 264, 'confirmed': 2187,
'congratulated': 2188, 'connected': 2198, 'conscripted': 2201, 'considering': 2202, 'consoled': 2173, 'convinced':
2204, 'cooked': 2208, 'corrections': 2181, 'cos': 28, 'could': 2210, 'couldn': 2223, 'couldnt': 2224, 'counsel': 2225,
'covered': 2234, 'covering': 2235, 'coz': 28, 'crickets': 2236, 'cried': 2237, 'critiqued': 820, 'cuz': 28, 'cxl': 93,
'cxld': 93, 'cxled': 93, 'cycled': 2244, 'd': 2256, 'deal': 1816, 'debated': 264, 'decorated': 1899, 'delayed': 2257,
'deleted': 751, 'deliberated': 264, 'demo': 2258, 'demonstrated': 2262, 'deputised': 2263, 'diarised': 2265,
'diarized': 2265, 'did': 2359, 'didn': 2363, 'didnt': 2364, 'dined': 264, 'dinner': 2166, 'directed': 2369,
'discovered': 2370, 'discussed': 264, 'dished': 2371, 'ditched': 1988, 'dm': 2375, 'do': 2382, 'dodged': 1817,
'dodging': 1930, 'dog': 2120, 'dogsat': 2383, 'don': 2387, 'donated': 2389, 'dont': 2386, 'door': 1952, 'down': 2397,
'drafted': 2201, 'dragged': 2400, 'dreamed': 2402, 'dreaming': 2403, 'dreamt': 2402, 'drilled': 2408, 'drinks': 1864,
'dropped': 2417, 'dropping': 641, 'drove': 2424, 'ducked': 2006, 'ducking': 1930, 'due': 1981, 'dug': 2429, 'edited':
820, 'edits': 2181, 'egg': 1984, 'egged': 2431, 'egging': 1986, 'email': 2432, 'emailed': 2485, 'encouraged': 2488,
'encouraging': 2188, 'ended': 2493, 'endorsed': 2124, 'even': 2494, 'eventually': 2496, 'everybody': 1818, 'everyone':
1818, 'expected': 1982, 'explained': 2500, 'explaining': 2501, 'facetimed': 264, 'failed': 2503, 'fallen': 1989,
'falls': 2504, 'fed': 2383, 'feedback': 2506, 'feels': 2518, 'fell': 2519, 'ferried': 2522, 'filled': 2525, 'filling':
2527, 'finally': 2496, 'finished': 264, 'five': 2528, 'fixed': 2535, 'flagged': 2540, 'flaked': 2541, 'flicked': 2542,
'floated': 2540, 'fobbed': 2543, 'folk': 2547, 'follow': 2548, 'for': 2554, 'forgot': 2557, 'forgotten': 2559,
'forwarded': 2575, 'fought': 2576, 'found': 2584, 'four': 2528, 'full': 1761, 'gate': 1952, 'gave': 2736, 'geared':
2043, 'gee': 2737, 'geed': 1986, 'gets': 2739, 'ghosted': 2740, 'gied': 2745, 'giein': 2747, 'give': 2750, 'given':
2765, 'gives': 2766, 'giving': 2774, 'go': 2777, 'goes': 2779, 'going': 2782, 'gone': 2783, 'gonna': 2781, 'gossiped':
264, 'got': 2813, 'gotta': 2815, 'grabbed': 264, 'graded': 2816, 'grilled': 2817, 'guaranteed': 2818, 'guided': 2821,
'guiding': 2823, 'gym': 1952, 'had': 2852, 'haggled': 264, 'half': 2853, 'handed': 2862, 'happened': 2117, 'hardly':
1962, 'has': 2870, 'hasn': 2873, 'hasnt': 2874, 'have': 2884, 'haven': 2890, 'havent': 2891, 'having': 2893, 'he':
2896, 'heard': 2929, 'hearing': 2930, 'held': 2939, 'helped': 2952, 'helping': 2958, 'hence': 2959, 'her': 2960,
'hes': 2964, 'hint': 2225, 'his': 2960, 'hit': 2965, 'holding': 2966, 'hooked': 2970, 'hoovered': 1899, 'hoped': 2975,
'hoping': 2975, 'hosted': 2978, 'hours': 2979, 'house': 2120, 'housesat': 2383, 'how': 2981, 'hung': 2988, 'i': 2999,
'idea': 22, 'if': 3016, 'ignored': 3017, 'ignoring': 1930, 'im': 3018, 'implored': 2204, 'in': 3031, 'informed': 3033,
'inked': 3035, 'insists': 3036, 'installed': 1899, 'intended': 3038, 'intending': 3038, 'interview': 3039,
'interviewed': 264, 'intro': 3045, 'introd': 3047, 'introduced': 3052, 'introed': 3054, 'invited': 3057, 'is': 3087,
'isn': 3088, 'it': 3091, 'jilted': 3092, 'jogged': 3093, 'joined': 3094, 'judged': 3097, 'just': 3101, 'keep': 3103,
'keeping': 2966, 'keeps': 3108, 'kept': 3115, 'key': 1979, 'knocked': 2130, 'lacked': 3119, 'ladled': 2208, 'leafed':
2542, 'learned': 2370, 'learnt': 3121, 'led': 3122, 'left': 3131, 'lend': 1876, 'lending': 1876, 'lent': 3142,
'lesson': 2225, 'let': 3162, 'life': 3166, 'lifted': 3168, 'liked': 3171, 'lined': 1559, 'linked': 3174, 'listened':
3185, 'll': 3188, 'loaned': 3191, 'loaning': 1876, 'lobbied': 2576, 'locked': 3192, 'long': 3193, 'looked': 3195,
'looking': 3196, 'looped': 3198, 'lost': 403, 'lunch': 2166, 'lunched': 264, 'm': 1834, 'made': 3217, 'mail': 2432,
'mailbox': 1858, 'mailed': 3228, 'main': 1979, 'managed': 3229, 'manned': 3238, 'manning': 3239, 'mark': 3240,
'marked': 3241, 'markup': 2181, 'marshalled': 3242, 'matched': 3245, 'maybe': 22, 'me': 3248, 'meant': 3253,
'meeting': 2258, 'mended': 1899, 'mentioned': 3261, 'mentored': 3263, 'mentoring': 3267, 'message': 2432, 'messaged':
3274, 'met': 3275, 'minded': 3276, 'minding': 3277, 'miss': 488, 'missed': 3287, 'mobile': 3290, 'monkey': 3291,
'moved': 3306, 'moves': 3307, 'mowed': 1899, 'msg': 2375, 'mucked': 2142, 'mulled': 264, 'must': 3309, 'mustn': 3311,
'mustnt': 3310, 'my': 3314, 'myself': 389, 'n': 3316, 'nae': 3317, 'nary': 3317, 'nattered': 264, 'nearly': 1821,
'need': 3321, 'needed': 3322, 'negotiated': 264, 'never': 3325, 'new': 3330, 'next': 3338, 'nixed': 3340, 'no': 3360,
'nobody': 3362, 'nominated': 3364, 'none': 3368, 'noone': 3369, 'noshow': 93, 'not': 3382, 'note': 3384, 'notes':
2181, 'nothing': 2236, 'noticed': 3394, 'now': 3395, 'nt': 3396, 'nudged': 3398, 'off': 3400, 'offered': 3405,
'office': 1952, 'on': 3409, 'once': 367, 'one': 3411, 'only': 3412, 'onus': 3291, 'opened': 3417, 'opening': 3417,
'opinion': 849, 'ought': 3419, 'our': 3420, 'out': 3422, 'outcome': 1816, 'outstanding': 1780, 'over': 3426,
'overslept': 93, 'owe': 3427, 'owes': 3427, 'packed': 2208, 'painted': 1899, 'paired': 3245, 'palmed': 2543, 'parked':
2583, 'passed': 3481, 'penciled': 3483, 'pencilled': 3483, 'pending': 1780, 'people': 2547, 'pepped': 2043, 'per':
3485, 'perhaps': 22, 'perk': 1984, 'perked': 2041, 'phone': 3290, 'phoned': 3487, 'picked': 3492, 'pinged': 264,
'pitched': 3493, 'place': 1952, 'plan': 1816, 'planned': 3494, 'planning': 3495, 'played': 3498, 'pleaded': 2576,
'plotted': 264, 'ploughed': 3499, 'pointed': 3500, 'pointer': 2225, 'popped': 3501, 'pored': 3502, 'postponed': 3504,
'poured': 2208, 'practiced': 3511, 'practised': 3511, 'praised': 1861, 'prepared': 3513, 'prepped': 3514, 'prepping':
1806, 'presented': 2316, 'press': 3515, 'pressed': 2204, 'promise': 389, 'promised': 3531, 'proofread': 820,
'proposed': 3533, 'provided': 3534, 'pruned': 820, 'psyched': 2043, 'pub': 1952, 'pulled': 3536, 'pushed': 3538,
'put': 3614, 'putting': 3619, 'quarreled': 264, 'quarrelled': 264, 'quick': 3620, 'quote': 3621, 'radio': 3623,
'rained': 395, 'raised': 3168, 'ran': 3640, 'rang': 3641, 're': 3643, 'reached': 3644, 'read': 3667, 'reading': 3668,
'rearranged': 3642, 'reassured': 2173, 'reassuring': 2188, 'rebooked': 3670, 'received': 3672, 'reckoned': 3678,
'reckons': 3688, 'recommendation': 3689, 'recommended': 3693, 'recommends': 3036, 'redid': 820, 'redlines': 2181,
'redrafted': 820, 'refereed': 3696, 'referred': 3700, 'rehearsed': 3704, 'remarks': 2181, 'remember': 3707,
'reminded': 3727, 'reminder': 486, 'reminds': 2580, 'reminisced': 264, 'repaired': 1899, 'repld': 264, 'replied': 264,
'reposted': 3171, 'rescheduled': 3728, 'rescheduling': 93, 'restaurant': 1952, 'restructured': 820, 'returned': 3734,
'review': 3735, 'reviewed': 3737, 'reworded': 820, 'right': 1979, 'ripped': 3738, 'rode': 3093, 'rooted': 3739,
'rooting': 3740, 'roped': 2201, 'round': 3741, 'run': 3742, 's': 3761, 'safest': 1979, 'said': 3785, 'sat': 3793,
'save': 3795, 'saved': 3799, 'saw': 3811, 'saying': 28, 'says': 3812, 'sched': 3086, 'schedd': 3086, 'scheduled': 16,
'schemed': 264, 'schooled': 2009, 'scrapped': 3813, 'screening': 1930, 'scrubbed': 3813, 'scrutinised': 2816,
'scrutinized': 2816, 'seated': 2583, 'see': 3814, 'seeing': 16, 'seen': 3815, 'sending': 3818, 'sent': 3842, 'served':
2208, 'session': 3735, 'set': 3845, 'settled': 3846, 'several': 1760, 'sez': 848, 'shall': 3847, 'shared': 3855,
'sharing': 3859, 'sharpened': 820, 'she': 2896, 'shelved': 1933, 'shes': 2964, 'shifted': 3860, 'shook': 3861, 'shop':
1952, 'short': 3632, 'should': 3862, 'showed': 3866, 'showing': 3867, 'shown': 3870, 'signed': 2145, 'silence': 2236,
'since': 3871, 'sitting': 3873, 'skedded': 3086, 'skipped': 93, 'skipping': 93, 'skyped': 264, 'slacked': 264,
'slated': 3035, 'slipped': 3874, 'smart': 1979, 'smartest': 1979, 'sms': 2375, 'so': 3877, 'some': 3878, 'somebody':
2547, 'someone': 2547, 'something': 3879, 'soothed': 3846, 'sorted': 3880, 'sparred': 264, 'speaking': 3881, 'spent':
3899, 'spoke': 3903, 'spoken': 264, 'sponsored': 2124, 'spotted': 3904, 'spur': 1984, 'spurred': 1986, 'spurring':
1986, 'squabbled': 264, 'staffed': 3905, 'stance': 849, 'stand': 3906, 'standing': 3908, 'standup': 545, 'started':
2117, 'stayed': 3912, 'steer': 3913, 'steered': 3915, 'stepped': 3917, 'stepping': 3918, 'stewarded': 3242, 'stiffed':
3920, 'still': 3924, 'stood': 3927, 'stopped': 3928, 'store': 1952, 'straight': 3931, 'strolled': 3093, 'stuck': 3934,
'subbed': 2263, 'suggested': 3935, 'suggestion': 2225, 'suggests': 3937, 'summoned': 1982, 'supported': 1902,
'supposed': 3939, 'swore': 2818, 'take': 3942, 'takeaway': 84, 'taken': 3943, 'talked': 3959, 'talking': 3960, 'task':
486, 'taught': 3965, 'tea': 2838, 'teaching': 3867, 'telephoned': 264, 'telling': 3967, 'tells': 3979, 'text': 2432,
'texted': 3986, 'thank': 3988, 'thanked': 3987, 'that': 3993, 'the': 3996, 'their': 2960, 'then': 2496, 'there': 3998,
'they': 2896, 'theyre': 2964, 'thinking': 4000, 'thinks': 4001, 'this': 4002, 'thought': 4006, 'thoughts': 2181,
'three': 529, 'threw': 4008, 'through': 4011, 'thru': 4011, 'tidied': 4012, 'tip': 4015, 'tipped': 4024, 'tipping':
4025, 'tips': 2225, 'to': 4037, 'todo': 4038, 'together': 1608, 'told': 4146, 'too': 4149, 'took': 4162, 'tore': 4164,
'trained': 4165, 'traipsed': 4166, 'trekked': 4166, 'tried': 4168, 'trimmed': 820, 'turns': 4169, 'tutored': 4171,
'tutoring': 1806, 'two': 529, 'umpired': 2186, 'unable': 3373, 'unanswered': 93, 'undertake': 796, 'undertook': 796,
'unpacked': 1899, 'unsent': 93, 'up': 2397, 'upcoming': 16, 'upshot': 1816, 'urged': 4173, 'urges': 1791, 'urging':
1986, 'us': 4174, 've': 4175, 'verdict': 849, 'vetted': 2816, 'view': 849, 'views': 849, 'visit': 3039, 'visited':
264, 'vm': 1858, 'vmail': 1858, 'voicemail': 1858, 'volunteered': 4177, 'volunteering': 4178, 'vouched': 2310,
'vouching': 2310, 'vowed': 2818, 'w': 4187, 'waited': 4190, 'waiting': 4196, 'walked': 4199, 'want': 4200, 'wanted':
4202, 'warned': 4204, 'warns': 2123, 'was': 4209, 'wasn': 4211, 'wasnt': 4212, 'watched': 4217, 'watered': 4218, 'we':
4220, 'went': 4229, 'were': 4230, 'what': 2981, 'whatsapp': 2432, 'whatsapped': 264, 'when': 4233, 'where': 4234,
'whether': 4236, 'which': 4241, 'while': 367, 'who': 4242, 'whole': 1761, 'whose': 28, 'why': 2981, 'will': 4245,
'wired': 1899, 'wise': 1979, 'wisest': 1979, 'wish': 4247, 'wished': 4260, 'wishing': 4261, 'with': 4263, 'without':
4265, 'won': 4267, 'wonder': 4268, 'wondering': 4269, 'wont': 4270, 'worked': 4271, 'working': 4272, 'workshop': 1864,
'wouldn': 4275, 'wouldnt': 4274, 'wound': 4277, 'wrangled': 264, 'wriggled': 2140, 'written': 4281, 'wrong': 4282,
'wrote': 4288, 'x': 4289, 'xd': 93, 'xld': 93, 'yes': 4291, 'you': 4293, 'zoom': 3039, 'zoomed': 264}]


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
'in': 3, 'into': 3, 'was': 5, 'were': 5}, {'N': 6}, {'1': 0}, {'1': 0, 'on': 8}, {'': (5, 'message')}, {'postcard':
10, 'telegram': 10}, {'': (4, 'meal')}, {'eat': 12}, {'': (4, 'meal'), 'to': 13}, {'one': 12}, {'wine': 12}, {'cava':
12, 'champagne': 12, 'cheeky': 15, 'cider': 12, 'half': 12, 'martini': 12, 'martinis': 12, 'mulled': 16, 'negroni':
12, 'negronis': 12, 'nightcap': 12, 'ouzo': 12, 'port': 12, 'rum': 12, 'sake': 12, 'schnapps': 12, 'sherry': 12,
'snifter': 12, 'spritz': 12}, {'a': 17, 'an': 17, 'cava': 12, 'champagne': 12, 'cheeky': 15, 'cider': 12, 'half': 12,
'martini': 12, 'martinis': 12, 'mulled': 16, 'negroni': 12, 'negronis': 12, 'nightcap': 12, 'ouzo': 12, 'port': 12,
'rum': 12, 'sake': 12, 'schnapps': 12, 'sherry': 12, 'snifter': 12, 'some': 17, 'spritz': 12, 'the': 17}, {'of': 18},
{'rolls': 12}, {'up': 12}, {'english': 12}, {'bacon': 20, 'bao': 12, 'bratwurst': 12, 'burritos': 12, 'casserole': 12,
'chilli': 12, 'couscous': 12, 'croissants': 12, 'dumplings': 12, 'fajitas': 12, 'falafel': 12, 'fish': 12, 'fondue':
12, 'fry': 21, 'full': 22, 'goulash': 12, 'grub': 12, 'gyros': 12, 'haggis': 12, 'lamb': 12, 'lasagna': 12, 'lasagne':
12, 'leftovers': 12, 'meze': 12, 'mezze': 12, 'mince': 12, 'mussels': 12, 'nosh': 12, 'oysters': 12, 'paella': 12,
'pancakes': 12, 'pasta': 12, 'pho': 12, 'pie': 12, 'pies': 12, 'raclette': 12, 'risotto': 12, 'sandwich': 12,
'sandwiches': 12, 'schnitzel': 12, 'scones': 12, 'seafood': 12, 'shawarma': 12, 'soup': 12, 'spaghetti': 12, 'stew':
12, 'tacos': 12, 'tagine': 12, 'toasties': 12, 'waffles': 12}, {'a': 23, 'an': 23, 'bacon': 20, 'bao': 12,
'bratwurst': 12, 'burritos': 12, 'casserole': 12, 'chilli': 12, 'couscous': 12, 'croissants': 12, 'dumplings': 12,
'fajitas': 12, 'falafel': 12, 'fish': 12, 'fondue': 12, 'fry': 21, 'full': 22, 'goulash': 12, 'grub': 12, 'gyros': 12,
'haggis': 12, 'lamb': 12, 'lasagna': 12, 'lasagne': 12, 'leftovers': 12, 'meze': 12, 'mezze': 12, 'mince': 12,
'mussels': 12, 'my': 23, 'nosh': 12, 'our': 23, 'oysters': 12, 'paella': 12, 'pancakes': 12, 'pasta': 12, 'pho': 12,
'pie': 12, 'pies': 12, 'raclette': 12, 'risotto': 12, 'sandwich': 12, 'sandwiches': 12, 'schnitzel': 12, 'scones': 12,
'seafood': 12, 'shawarma': 12, 'some': 23, 'soup': 12, 'spaghetti': 12, 'stew': 12, 'tacos': 12, 'tagine': 12, 'the':
23, 'toasties': 12, 'waffles': 12}, {'of': 24}, {'': (7, 'event')}, {'D': 26, 'at': 26, 'for': 26, 'in': 26, 'last':
26, 'of': 26, 'on': 26}, {'...': 11, 'bite': 14, 'bottle': 19, 'bowl': 25, 'glass': 19, 'nightcap': 12, 'ping': 10,
'plate': 25, 'postcard': 10, 'reception': 27, 'telegram': 10}, {'': (8, 'meeting'), 'dinner': 26}, {'table': 12},
{'my': 30, 'our': 30}, {'at': 31, 'hands': 0}, {'': (3, 'coffee')}, {'': (2, 'call')}, {'review': 0}, {'chinese': 12,
'ethiopian': 12, 'french': 12, 'georgian': 12, 'greek': 12, 'indian': 12, 'italian': 12, 'japanese': 12, 'korean': 12,
'lebanese': 12, 'malaysian': 12, 'mexican': 12, 'moroccan': 12, 'nepalese': 12, 'persian': 12, 'spanish': 12,
'syrian': 12, 'thai': 12, 'turkish': 12, 'vietnamese': 12}, {'...': 36, 'chinese': 12, 'ethiopian': 12, 'french': 12,
'georgian': 12, 'greek': 12, 'indian': 12, 'italian': 12, 'japanese': 12, 'korean': 12, 'lebanese': 12, 'malaysian':
12, 'mexican': 12, 'moroccan': 12, 'nepalese': 12, 'persian': 12, 'spanish': 12, 'syrian': 12, 'thai': 12, 'turkish':
12, 'vietnamese': 12}, {'...': 36, 'a': 37, 'an': 37, 'chinese': 12, 'ethiopian': 12, 'french': 12, 'georgian': 12,
'greek': 12, 'indian': 12, 'italian': 12, 'japanese': 12, 'korean': 12, 'lebanese': 12, 'malaysian': 12, 'mexican':
12, 'moroccan': 12, 'nepalese': 12, 'persian': 12, 'some': 37, 'spanish': 12, 'syrian': 12, 'thai': 12, 'the': 37,
'turkish': 12, 'vietnamese': 12}, {'for': 38}, {'office': 0}, {'table': 0}, {'s': 0}, {'lab': 0}, {'back': 40,
'boardroom': 0, 'chambers': 0, 'depot': 0, 'desk': 0, 'kitchen': 41, 'lab': 0, 'mill': 0, 'plant': 0, 'practice': 0,
'premises': 0, 'solicitor': 42, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 43, 'warehouse': 0, 'works':
0}, {'s': 44}, {'booth': 26, 'hq': 0, 'office': 0, 'offices': 0, 'stall': 26, 'stand': 26}, {'back': 40, 'boardroom':
0, 'chambers': 0, 'depot': 0, 'desk': 0, 'kitchen': 41, 'lab': 0, 'mill': 0, 'plant': 0, 'practice': 0, 'premises': 0,
'solicitor': 42, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'table': 12, 'test': 43, 'warehouse': 0, 'works': 0},
{'back': 40, 'boardroom': 0, 'booth': 26, 'chambers': 0, 'depot': 0, 'desk': 0, 'hq': 0, 'kitchen': 41, 'lab': 0,
'mill': 0, 'office': 0, 'offices': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor': 42, 'solicitors': 0,
'stall': 26, 'stand': 26, 'stockroom': 0, 'surgery': 0, 'table': 12, 'test': 43, 'warehouse': 0, 'works': 0}, {'back':
40, 'boardroom': 0, 'chambers': 0, 'depot': 0, 'kitchen': 41, 'lab': 0, 'mill': 0, 'plant': 0, 'practice': 0,
'premises': 0, 'solicitor': 42, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 43, 'warehouse': 0,
'whiteboard': 0, 'works': 0}, {'<their>': 44, 'N': 45, 'her': 46, 'his': 46, 'my': 47, 'our': 48, 'reception': 27,
'the': 49, 'their': 46}, {'bacon': 20, 'bao': 12, 'bratwurst': 12, 'burritos': 12, 'casserole': 12, 'chilli': 12,
'chinese': 12, 'couscous': 12, 'croissants': 12, 'dumplings': 12, 'ethiopian': 12, 'fajitas': 12, 'falafel': 12,
'fish': 12, 'fondue': 12, 'fry': 21, 'full': 22, 'goulash': 12, 'greek': 12, 'grub': 12, 'gyros': 12, 'haggis': 12,
'indian': 12, 'italian': 12, 'japanese': 12, 'korean': 12, 'lamb': 12, 'lasagna': 12, 'lasagne': 12, 'lebanese': 12,
'leftovers': 12, 'mexican': 12, 'meze': 12, 'mezze': 12, 'mince': 12, 'moroccan': 12, 'mussels': 12, 'nosh': 12,
'oysters': 12, 'paella': 12, 'pancakes': 12, 'pasta': 12, 'persian': 12, 'pho': 12, 'pie': 12, 'pies': 12, 'raclette':
12, 'risotto': 12, 'sandwich': 12, 'sandwiches': 12, 'schnitzel': 12, 'scones': 12, 'seafood': 12, 'shawarma': 12,
'soup': 12, 'spaghetti': 12, 'stew': 12, 'tacos': 12, 'tagine': 12, 'thai': 12, 'toasties': 12, 'turkish': 12,
'vietnamese': 12, 'waffles': 12}, {'': (4, 'meal'), 'a': 51, 'an': 51, 'bacon': 20, 'bao': 12, 'bratwurst': 12,
'burritos': 12, 'casserole': 12, 'chilli': 12, 'chinese': 12, 'couscous': 12, 'croissants': 12, 'dumplings': 12,
'ethiopian': 12, 'fajitas': 12, 'falafel': 12, 'fish': 12, 'fondue': 12, 'fry': 21, 'full': 22, 'goulash': 12,
'greek': 12, 'grub': 12, 'gyros': 12, 'haggis': 12, 'indian': 12, 'italian': 12, 'japanese': 12, 'korean': 12, 'lamb':
12, 'lasagna': 12, 'lasagne': 12, 'lebanese': 12, 'leftovers': 12, 'mexican': 12, 'meze': 12, 'mezze': 12, 'mince':
12, 'moroccan': 12, 'mussels': 12, 'my': 23, 'nosh': 12, 'our': 23, 'oysters': 12, 'paella': 12, 'pancakes': 12,
'pasta': 12, 'persian': 12, 'pho': 12, 'pie': 12, 'pies': 12, 'raclette': 12, 'risotto': 12, 'sandwich': 12,
'sandwiches': 12, 'schnitzel': 12, 'scones': 12, 'seafood': 12, 'shawarma': 12, 'some': 51, 'soup': 12, 'spaghetti':
12, 'stew': 12, 'tacos': 12, 'tagine': 12, 'thai': 12, 'the': 51, 'toasties': 12, 'turkish': 12, 'vietnamese': 12,
'waffles': 12}, {'phoning': 34, 'ringing': 34}, {'at': 12}, {':': 0, 'D': 0, 'N': 0, 'call': 0, 'meeting': 0, 'today':
0, 'w': 0, 'with': 0, 'yesterday': 0}, {'a': 30}, {'a': 30, 'the': 30, 'us': 56}, {'at': 31}, {'of': 12}, {'': (6,
'email')}, {'mail': 60, 'phone': 34}, {'clinic': 0, 'farm': 0, 'gallery': 0, 'lab': 0, 'office': 0, 'shop': 0,
'showroom': 0, 'site': 0, 'studio': 0, 'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard': 0}, {'my': 62, 'our': 62,
'the': 62}, {'office': 0, 'shop': 0, 'store': 0, 'studio': 0, 'workshop': 0}, {'at': 63, 'into': 63, 'my': 64, 'our':
64, 'the': 64, 'to': 63}, {'at': 63, 'into': 63, 'my': 64, 'our': 64, 'person': 0, 'the': 64, 'to': 63}, {'clinic': 0,
'farm': 0, 'gallery': 0, 'lab': 0, 'office': 0, 'shop': 0, 'showroom': 0, 'site': 0, 'store': 0, 'studio': 0,
'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard': 0}, {'my': 67, 'our': 67, 'the': 67}, {'site': 0}, {'at': 63,
'into': 63, 'to': 68}, {'at': 63, 'into': 63, 'to': 63}, {'at': 63, 'by': 65, 'in': 66, 'into': 68, 'on': 69, 'over':
70, 'round': 71, 'to': 68}, {'conference': 0}, {'meeting': 0}, {'up': 74}, {'d': 60}, {'in': 0, 'up': 0}, {'': (3,
'coffee'), 'chat': 33}, {'at': 63, 'into': 63, 'person': 0, 'to': 63}, {'at': 63, 'by': 71, 'in': 79, 'into': 63,
'on': 69, 'over': 71, 'round': 71, 'to': 63}, {'call': 34}, {'': (7, 'event'), 'call': 34}, {'<them>': 12, 'N': 12,
'me': 12, 'us': 12}, {'a': 23, 'an': 23, 'bacon': 20, 'bao': 12, 'bratwurst': 12, 'burritos': 12, 'casserole': 12,
'chilli': 12, 'couscous': 12, 'croissants': 12, 'dumplings': 12, 'fajitas': 12, 'falafel': 12, 'fish': 12, 'fondue':
12, 'for': 83, 'fry': 21, 'full': 22, 'goulash': 12, 'grub': 12, 'gyros': 12, 'haggis': 12, 'lamb': 12, 'lasagna': 12,
'lasagne': 12, 'leftovers': 12, 'meze': 12, 'mezze': 12, 'mince': 12, 'mussels': 12, 'my': 23, 'nosh': 12, 'our': 23,
'oysters': 12, 'paella': 12, 'pancakes': 12, 'pasta': 12, 'pho': 12, 'pie': 12, 'pies': 12, 'raclette': 12, 'risotto':
12, 'sandwich': 12, 'sandwiches': 12, 'schnitzel': 12, 'scones': 12, 'seafood': 12, 'shawarma': 12, 'some': 23,
'soup': 12, 'spaghetti': 12, 'stew': 12, 'tacos': 12, 'tagine': 12, 'the': 23, 'toasties': 12, 'waffles': 12}, {'for':
83}, {'tea': 33}, {'coffee': 33, 'tea': 33}, {'of': 87}, {'': (8, 'meeting'), 'day': 26}, {'in': 34}, {'': (2,
'call'), 'in': 34}, {'chinese': 12, 'ethiopian': 12, 'greek': 12, 'indian': 12, 'italian': 12, 'japanese': 12,
'korean': 12, 'lebanese': 12, 'mexican': 12, 'moroccan': 12, 'persian': 12, 'thai': 12, 'turkish': 12, 'vietnamese':
12}, {'a': 92, 'an': 92, 'chinese': 12, 'ethiopian': 12, 'greek': 12, 'indian': 12, 'italian': 12, 'japanese': 12,
'korean': 12, 'lebanese': 12, 'mexican': 12, 'moroccan': 12, 'persian': 12, 'some': 92, 'thai': 12, 'the': 92,
'turkish': 12, 'vietnamese': 12}, {'sum': 12}, {'<them>': 12, 'N': 12}, {'': (5, 'message'), 'd': 10}, {'a': 17, 'an':
17, 'cava': 12, 'champagne': 12, 'cheeky': 15, 'cider': 12, 'coffee': 33, 'half': 12, 'martini': 12, 'martinis': 12,
'mulled': 16, 'negroni': 12, 'negronis': 12, 'nightcap': 12, 'ouzo': 12, 'port': 12, 'rum': 12, 'sake': 12,
'schnapps': 12, 'sherry': 12, 'snifter': 12, 'some': 17, 'spritz': 12, 'the': 17}, {'coffee': 33}, {'': (4, 'meal'),
'a': 98, 'coffee': 33, 'tea': 33}, {'': (4, 'meal'), 'reception': 26}, {'line': 10, 'note': 10}, {'a': 101}, {'dm':
10, 'message': 10, 'msg': 10, 'note': 10, 'text': 10, 'whatsapp': 10}, {'a': 103}, {'<me>': 102, '<them>': 104, 'N':
104, 'a': 101, 'at': 63, 'by': 71, 'in': 71, 'into': 63, 'over': 71, 'round': 71, 'to': 63, 'us': 102}, {'N': 42},
{'to': 106}, {'down': 107, 'out': 107, 'over': 107, 'round': 107, 'up': 107}, {'run': 0}, {'mail': 60, 'mailed': 60,
'mails': 60}, {'': (6, 'email'), 'chain': 60}, {'face': 0}, {'to': 112}, {'chat': 26}, {'chips': 12}, {'and': 115,
'supper': 12}, {'white': 33, 'whites': 33}, {'bacon': 20, 'bao': 12, 'bratwurst': 12, 'burritos': 12, 'casserole': 12,
'cava': 12, 'champagne': 12, 'cheeky': 15, 'chilli': 12, 'cider': 12, 'couscous': 12, 'croissants': 12, 'dumplings':
12, 'fajitas': 12, 'falafel': 12, 'fish': 12, 'fondue': 12, 'fry': 21, 'full': 22, 'goulash': 12, 'grub': 12, 'gyros':
12, 'haggis': 12, 'half': 12, 'lamb': 12, 'lasagna': 12, 'lasagne': 12, 'leftovers': 12, 'martini': 12, 'martinis':
12, 'meze': 12, 'mezze': 12, 'mince': 12, 'mulled': 16, 'mussels': 12, 'negroni': 12, 'negronis': 12, 'nightcap': 12,
'nosh': 12, 'ouzo': 12, 'oysters': 12, 'paella': 12, 'pancakes': 12, 'pasta': 12, 'pho': 12, 'pie': 12, 'pies': 12,
'port': 12, 'raclette': 12, 'risotto': 12, 'rum': 12, 'sake': 12, 'sandwich': 12, 'sandwiches': 12, 'schnapps': 12,
'schnitzel': 12, 'scones': 12, 'seafood': 12, 'shawarma': 12, 'sherry': 12, 'snifter': 12, 'soup': 12, 'spaghetti':
12, 'spritz': 12, 'stew': 12, 'tacos': 12, 'tagine': 12, 'toasties': 12, 'waffles': 12}, {'$$': 12}, {'a': 118, 'an':
118, 'bacon': 20, 'bao': 12, 'bratwurst': 12, 'burritos': 12, 'casserole': 12, 'cava': 12, 'champagne': 12, 'cheeky':
15, 'chilli': 12, 'chinese': 119, 'cider': 12, 'couscous': 12, 'croissants': 12, 'dumplings': 12, 'ethiopian': 119,
'fajitas': 12, 'falafel': 12, 'fish': 12, 'fondue': 12, 'fry': 21, 'full': 22, 'goulash': 12, 'greek': 119, 'grub':
12, 'gyros': 12, 'haggis': 12, 'half': 12, 'indian': 119, 'italian': 119, 'japanese': 119, 'korean': 119, 'lamb': 12,
'lasagna': 12, 'lasagne': 12, 'lebanese': 119, 'leftovers': 12, 'martini': 12, 'martinis': 12, 'mexican': 119, 'meze':
12, 'mezze': 12, 'mince': 12, 'moroccan': 119, 'mulled': 16, 'mussels': 12, 'my': 23, 'negroni': 12, 'negronis': 12,
'nightcap': 12, 'nosh': 12, 'our': 23, 'ouzo': 12, 'oysters': 12, 'paella': 12, 'pancakes': 12, 'pasta': 12,
'persian': 119, 'pho': 12, 'pie': 12, 'pies': 12, 'port': 12, 'raclette': 12, 'risotto': 12, 'rum': 12, 'sake': 12,
'sandwich': 12, 'sandwiches': 12, 'schnapps': 12, 'schnitzel': 12, 'scones': 12, 'seafood': 12, 'shawarma': 12,
'sherry': 12, 'snifter': 12, 'some': 118, 'soup': 12, 'spaghetti': 12, 'spritz': 12, 'stew': 12, 'tacos': 12,
'tagine': 12, 'thai': 119, 'the': 118, 'toasties': 12, 'turkish': 119, 'vietnamese': 119, 'waffles': 12}, {'bell': 34,
'buzz': 34, 'ring': 34, 'shout': 34, 'tinkle': 34}, {'a': 121}, {'<them>': 122, 'N': 122}, {'meet': 34}, {'line': 34,
'phone': 34}, {'the': 125}, {'on': 126}, {'chinese': 12, 'ethiopian': 12, 'greek': 12, 'indian': 12, 'italian': 12,
'japanese': 12, 'korean': 12, 'lebanese': 12, 'mexican': 12, 'moroccan': 12, 'note': 10, 'persian': 12, 'reply': 10,
'response': 10, 'thai': 12, 'turkish': 12, 'vietnamese': 12}, {'<them>': 127, 'N': 127, 'a': 128, 'an': 92, 'chinese':
12, 'ethiopian': 12, 'greek': 12, 'indian': 12, 'italian': 12, 'japanese': 12, 'korean': 12, 'lebanese': 12,
'mexican': 12, 'moroccan': 12, 'persian': 12, 'some': 92, 'thai': 12, 'the': 92, 'turkish': 12, 'vietnamese': 12},
{'eat': 12, 'food': 12, 'goulash': 12}, {'for': 130, 'to': 130}, {'in': 131, 'over': 131, 'round': 131}, {'': (8,
'meeting'), 'eat': 12, 'food': 12, 'goulash': 12}, {'for': 133, 'to': 133}, {'in': 134, 'over': 134, 'round': 134},
{'bacon': 20, 'bao': 12, 'bratwurst': 12, 'burritos': 12, 'casserole': 12, 'cava': 12, 'champagne': 12, 'cheeky': 15,
'chilli': 12, 'chinese': 12, 'cider': 12, 'couscous': 12, 'croissants': 12, 'dumplings': 12, 'ethiopian': 12,
'fajitas': 12, 'falafel': 12, 'fish': 12, 'fondue': 12, 'fry': 21, 'full': 22, 'goulash': 12, 'greek': 12, 'grub': 12,
'gyros': 12, 'haggis': 12, 'half': 12, 'indian': 12, 'italian': 12, 'japanese': 12, 'korean': 12, 'lamb': 12,
'lasagna': 12, 'lasagne': 12, 'lebanese': 12, 'leftovers': 12, 'martini': 12, 'martinis': 12, 'mexican': 12, 'meze':
12, 'mezze': 12, 'mince': 12, 'moroccan': 12, 'mulled': 16, 'mussels': 12, 'negroni': 12, 'negronis': 12, 'nightcap':
12, 'nosh': 12, 'note': 10, 'ouzo': 12, 'oysters': 12, 'paella': 12, 'pancakes': 12, 'pasta': 12, 'persian': 12,
'pho': 12, 'pie': 12, 'pies': 12, 'port': 12, 'raclette': 12, 'reply': 10, 'response': 10, 'risotto': 12, 'rum': 12,
'sake': 12, 'sandwich': 12, 'sandwiches': 12, 'schnapps': 12, 'schnitzel': 12, 'scones': 12, 'seafood': 12,
'shawarma': 12, 'sherry': 12, 'snifter': 12, 'soup': 12, 'spaghetti': 12, 'spritz': 12, 'stew': 12, 'tacos': 12,
'tagine': 12, 'thai': 12, 'toasties': 12, 'turkish': 12, 'vietnamese': 12, 'waffles': 12}, {'bacon': 20, 'bao': 12,
'bratwurst': 12, 'burritos': 12, 'casserole': 12, 'cava': 12, 'champagne': 12, 'cheeky': 15, 'chilli': 12, 'chinese':
12, 'cider': 12, 'couscous': 12, 'croissants': 12, 'dumplings': 12, 'ethiopian': 12, 'fajitas': 12, 'falafel': 12,
'fish': 12, 'fondue': 12, 'fry': 21, 'full': 22, 'goulash': 12, 'greek': 12, 'grub': 12, 'gyros': 12, 'haggis': 12,
'half': 12, 'indian': 12, 'italian': 12, 'japanese': 12, 'korean': 12, 'lamb': 12, 'lasagna': 12, 'lasagne': 12,
'lebanese': 12, 'leftovers': 12, 'martini': 12, 'martinis': 12, 'mexican': 12, 'meze': 12, 'mezze': 12, 'mince': 12,
'moroccan': 12, 'mulled': 16, 'mussels': 12, 'negroni': 12, 'negronis': 12, 'nightcap': 12, 'nosh': 12, 'ouzo': 12,
'oysters': 12, 'paella': 12, 'pancakes': 12, 'pasta': 12, 'persian': 12, 'pho': 12, 'pie': 12, 'pies': 12, 'port': 12,
'raclette': 12, 'risotto': 12, 'rum': 12, 'sake': 12, 'sandwich': 12, 'sandwiches': 12, 'schnapps': 12, 'schnitzel':
12, 'scones': 12, 'seafood': 12, 'shawarma': 12, 'sherry': 12, 'snifter': 12, 'soup': 12, 'spaghetti': 12, 'spritz':
12, 'stew': 12, 'tacos': 12, 'tagine': 12, 'thai': 12, 'toasties': 12, 'turkish': 12, 'vietnamese': 12, 'waffles':
12}, {'<them>': 132, 'N': 135, 'a': 136, 'an': 137, 'bacon': 20, 'bao': 12, 'bratwurst': 12, 'burritos': 12,
'casserole': 12, 'cava': 12, 'champagne': 12, 'cheeky': 15, 'chilli': 12, 'chinese': 12, 'cider': 12, 'couscous': 12,
'croissants': 12, 'dumplings': 12, 'ethiopian': 12, 'fajitas': 12, 'falafel': 12, 'fish': 12, 'fondue': 12, 'fry': 21,
'full': 22, 'goulash': 12, 'greek': 12, 'grub': 12, 'gyros': 12, 'haggis': 12, 'half': 12, 'indian': 12, 'italian':
12, 'japanese': 12, 'korean': 12, 'lamb': 12, 'lasagna': 12, 'lasagne': 12, 'lebanese': 12, 'leftovers': 12,
'martini': 12, 'martinis': 12, 'mexican': 12, 'meze': 12, 'mezze': 12, 'mince': 12, 'moroccan': 12, 'mulled': 16,
'mussels': 12, 'my': 23, 'negroni': 12, 'negronis': 12, 'nightcap': 12, 'nosh': 12, 'our': 23, 'ouzo': 12, 'oysters':
12, 'paella': 12, 'pancakes': 12, 'pasta': 12, 'persian': 12, 'pho': 12, 'pie': 12, 'pies': 12, 'port': 12,
'raclette': 12, 'risotto': 12, 'rum': 12, 'sake': 12, 'sandwich': 12, 'sandwiches': 12, 'schnapps': 12, 'schnitzel':
12, 'scones': 12, 'seafood': 12, 'shawarma': 12, 'sherry': 12, 'snifter': 12, 'some': 137, 'soup': 12, 'spaghetti':
12, 'spritz': 12, 'stew': 12, 'tacos': 12, 'tagine': 12, 'thai': 12, 'the': 137, 'toasties': 12, 'turkish': 12,
'vietnamese': 12, 'waffles': 12}, {'': (8, 'meeting'), 'at': 0}, {'over': 139}, {'tea': 12}, {'visit': 0}, {'on': 34,
'with': 34}, {'up': 143}, {'back': 40, 'boardroom': 0, 'chambers': 0, 'depot': 0, 'kitchen': 41, 'lab': 0, 'mill': 0,
'office': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor': 42, 'solicitors': 0, 'stockroom': 0, 'surgery': 0,
'test': 43, 'warehouse': 0, 'works': 0}, {'back': 40, 'boardroom': 0, 'chambers': 0, 'depot': 0, 'kitchen': 41, 'lab':
0, 'mill': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor': 42, 'solicitors': 0, 'stockroom': 0, 'surgery':
0, 'test': 43, 'warehouse': 0, 'works': 0}, {'s': 146}, {'room': 0}, {'back': 40, 'boardroom': 0, 'chambers': 0,
'club': 1, 'clubhouse': 0, 'depot': 0, 'kitchen': 41, 'lab': 0, 'meeting': 148, 'mill': 0, 'office': 0, 'plant': 0,
'practice': 0, 'premises': 0, 'showroom': 0, 'solicitor': 42, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test':
43, 'warehouse': 0, 'works': 0}, {'queue': 26}, {'back': 40, 'badge': 150, 'boardroom': 0, 'chambers': 0, 'club': 1,
'clubhouse': 0, 'depot': 0, 'kitchen': 41, 'lab': 0, 'meeting': 148, 'mill': 0, 'office': 0, 'plant': 0, 'practice':
0, 'premises': 0, 'registration': 150, 'showroom': 0, 'solicitor': 42, 'solicitors': 0, 'stockroom': 0, 'surgery': 0,
'test': 43, 'warehouse': 0, 'works': 0}, {'<their>': 145, 'N': 147, 'for': 38, 'her': 40, 'his': 40, 'my': 149,
'office': 0, 'our': 149, 'person': 0, 'the': 151, 'their': 40}, {'': (0, 'intro')}, {'': (1, 'introduction'), 'd':
153}, {'': (1, 'introduction')}, {'off': 0}, {'party': 26}, {'ringing': 34}, {'be': 158}, {'': (4, 'meal'), 'break':
0, 'hour': 0}, {'a': 23, 'an': 23, 'bacon': 20, 'bao': 12, 'bratwurst': 12, 'burritos': 12, 'casserole': 12, 'chilli':
12, 'couscous': 12, 'croissants': 12, 'dinner': 85, 'dumplings': 12, 'fajitas': 12, 'falafel': 12, 'fish': 12,
'fondue': 12, 'fry': 21, 'full': 22, 'goulash': 12, 'grub': 12, 'gyros': 12, 'haggis': 12, 'lamb': 12, 'lasagna': 12,
'lasagne': 12, 'leftovers': 12, 'lunch': 85, 'meze': 12, 'mezze': 12, 'mince': 12, 'mussels': 12, 'my': 23, 'nosh':
12, 'our': 23, 'oysters': 12, 'paella': 12, 'pancakes': 12, 'pasta': 12, 'pho': 12, 'pie': 12, 'pies': 12, 'raclette':
12, 'risotto': 12, 'sandwich': 12, 'sandwiches': 12, 'schnitzel': 12, 'scones': 12, 'seafood': 12, 'shawarma': 12,
'some': 23, 'soup': 12, 'spaghetti': 12, 'stew': 12, 'tacos': 12, 'tagine': 12, 'the': 23, 'toasties': 12, 'waffles':
12}, {'chai': 33}, {'': (8, 'meeting'), 'up': 26}, {'linkedin': 10, 'slack': 10, 'teams': 10}, {'': (5, 'message'),
'on': 164}, {'person': 0}, {'': (8, 'meeting'), 'in': 166}, {'on': 164}, {'to': 34, 'with': 34}, {'line': 169,
'phone': 169}, {'the': 170}, {'hours': 0, 'visit': 0}, {'for': 34, 'to': 34, 'with': 34}, {'with': 0}, {'': (2,
'call'), 'for': 34, 'to': 34, 'with': 34}, {'blower': 34, 'horn': 34, 'line': 175, 'whiteboard': 0}, {'facetime': 34,
'hold': 173, 'site': 174, 'the': 176, 'video': 34, 'whatsapp': 10}, {'...': 11, 'postcard': 10, 'telegram': 10}, {'':
(8, 'meeting'), 'one': 0}, {'one': 0, 'ones': 0}, {'of': 178, 'on': 179, 'one': 0, 'to': 180}, {'day': 26, 'evening':
26}, {'desk': 0, 'office': 0, 'shop': 0, 'studio': 0, 'workshop': 0, 'yard': 0}, {'s': 183}, {'<their>': 183, 'N':
184, 'my': 183, 'our': 183}, {'a': 118, 'an': 118, 'at': 185, 'bacon': 20, 'bao': 12, 'bratwurst': 12, 'burritos': 12,
'casserole': 12, 'cava': 12, 'champagne': 12, 'cheeky': 15, 'chilli': 12, 'cider': 12, 'couscous': 12, 'croissants':
12, 'dumplings': 12, 'fajitas': 12, 'falafel': 12, 'fish': 12, 'fondue': 12, 'for': 38, 'fry': 21, 'full': 22,
'goulash': 12, 'grub': 12, 'gyros': 12, 'haggis': 12, 'half': 12, 'lamb': 12, 'lasagna': 12, 'lasagne': 12,
'leftovers': 12, 'martini': 12, 'martinis': 12, 'meze': 12, 'mezze': 12, 'mince': 12, 'mulled': 16, 'mussels': 12,
'my': 23, 'negroni': 12, 'negronis': 12, 'nightcap': 12, 'nosh': 12, 'our': 23, 'ouzo': 12, 'oysters': 12, 'paella':
12, 'pancakes': 12, 'pasta': 12, 'pho': 12, 'pie': 12, 'pies': 12, 'port': 12, 'raclette': 12, 'risotto': 12, 'rum':
12, 'sake': 12, 'sandwich': 12, 'sandwiches': 12, 'schnapps': 12, 'schnitzel': 12, 'scones': 12, 'seafood': 12,
'shawarma': 12, 'sherry': 12, 'snifter': 12, 'some': 118, 'soup': 12, 'spaghetti': 12, 'spritz': 12, 'stew': 12,
'tacos': 12, 'tagine': 12, 'the': 118, 'to': 185, 'toasties': 12, 'waffles': 12}, {'evening': 0}, {'': (2, 'call'),
'call': 34, 'calls': 34, 'conversation': 34}, {'<them>': 34, 'N': 34, 'my': 34}, {'from': 10}, {'meeting': 0,
'session': 0}, {'my': 62, 'our': 62, 'see': 0, 'the': 62}, {'at': 63, 'into': 63, 'to': 192}, {'N': 42, 'my': 62,
'our': 62, 'see': 0, 'the': 62}, {'at': 63, 'into': 63, 'to': 194}, {'at': 63, 'by': 193, 'down': 107, 'in': 193,
'into': 63, 'out': 107, 'over': 195, 'round': 195, 'to': 63, 'up': 107}, {'of': 86}, {'wow': 0}, {'ping': 10},
{'note': 10, 'reply': 10, 'response': 10}, {'a': 200}, {'vous': 0}, {'N': 0}, {'meeting': 0, 'w': 203, 'with': 203},
{'race': 26, 'show': 26}, {'': (4, 'meal'), 'dinner': 12}, {'at': 185, 'for': 38, 'to': 185}, {'and': 203}, {'N':
208}, {'between': 203, 'down': 0, 'w': 209, 'with': 209}, {'in': 166}, {'<them>': 211}, {'a': 118, 'an': 118, 'bacon':
20, 'bao': 12, 'bratwurst': 12, 'burritos': 12, 'casserole': 12, 'cava': 12, 'champagne': 12, 'cheeky': 15, 'chilli':
12, 'cider': 12, 'couscous': 12, 'croissants': 12, 'dumplings': 12, 'fajitas': 12, 'falafel': 12, 'fish': 12,
'fondue': 12, 'fry': 21, 'full': 22, 'goulash': 12, 'grub': 12, 'gyros': 12, 'haggis': 12, 'half': 12, 'lamb': 12,
'lasagna': 12, 'lasagne': 12, 'leftovers': 12, 'martini': 12, 'martinis': 12, 'meze': 12, 'mezze': 12, 'mince': 12,
'mulled': 16, 'mussels': 12, 'my': 23, 'negroni': 12, 'negronis': 12, 'nightcap': 12, 'nosh': 12, 'our': 23, 'ouzo':
12, 'oysters': 12, 'paella': 12, 'pancakes': 12, 'pasta': 12, 'pho': 12, 'pie': 12, 'pies': 12, 'port': 12,
'raclette': 12, 'risotto': 12, 'rum': 12, 'sake': 12, 'sandwich': 12, 'sandwiches': 12, 'schnapps': 12, 'schnitzel':
12, 'scones': 12, 'seafood': 12, 'shawarma': 12, 'sherry': 12, 'snifter': 12, 'some': 118, 'soup': 12, 'spaghetti':
12, 'spritz': 12, 'stew': 12, 'tacos': 12, 'tagine': 12, 'the': 118, 'toasties': 12, 'waffles': 12}, {'down': 0},
{'visit': 0, 'walk': 0}, {'between': 203, 'w': 209, 'with': 209}, {'': (2, 'call'), 'call': 34}, {'phone': 34}, {'by':
218, 'in': 166}, {'day': 26}, {'planning': 0, 'review': 0}, {'up': 0}, {'committee': 0, 'group': 0}, {'roast': 12},
{'four': 12, 'three': 12, 'two': 12}, {'booked': 12, 'for': 225}, {'meal': 12}, {'a': 227, 'eat': 12, 'food': 12,
'grub': 12, 'nosh': 12, 'steak': 12, 'supper': 12}, {'for': 228, 'to': 228}, {'for': 228, 'out': 229, 'to': 228},
{'<them>': 230, 'N': 230}, {'cake': 33}, {'': (3, 'coffee'), 'and': 232}, {'': (2, 'call'), 'conversation': 34},
{'tete': 0}, {'a': 235}, {'': (5, 'message'), 'message': 10, 'messages': 10}, {'reception': 27}, {'hq': 0, 'office':
0, 'offices': 0}, {'back': 40, 'boardroom': 0, 'chambers': 0, 'depot': 0, 'hq': 0, 'kitchen': 41, 'lab': 0, 'mill': 0,
'office': 0, 'offices': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor': 42, 'solicitors': 0, 'stockroom': 0,
'surgery': 0, 'test': 43, 'warehouse': 0, 'works': 0}, {'<their>': 146, 'N': 147, 'her': 239, 'his': 239, 'my': 146,
'our': 240, 'reception': 27, 'the': 146, 'their': 239}, {'hall': 26}, {'day': 26, 'fair': 26, 'show': 26}, {'a': 23,
'an': 23, 'bacon': 20, 'bao': 12, 'bratwurst': 12, 'burritos': 12, 'casserole': 12, 'chilli': 12, 'couscous': 12,
'croissants': 12, 'dumplings': 12, 'fajitas': 12, 'falafel': 12, 'fish': 12, 'fondue': 12, 'for': 38, 'fry': 21,
'full': 22, 'goulash': 12, 'grub': 12, 'gyros': 12, 'haggis': 12, 'lamb': 12, 'lasagna': 12, 'lasagne': 12,
'leftovers': 12, 'meze': 12, 'mezze': 12, 'mince': 12, 'mussels': 12, 'my': 23, 'nosh': 12, 'our': 23, 'oysters': 12,
'paella': 12, 'pancakes': 12, 'pasta': 12, 'pho': 12, 'pie': 12, 'pies': 12, 'raclette': 12, 'risotto': 12,
'sandwich': 12, 'sandwiches': 12, 'schnitzel': 12, 'scones': 12, 'seafood': 12, 'shawarma': 12, 'some': 23, 'soup':
12, 'spaghetti': 12, 'stew': 12, 'tacos': 12, 'tagine': 12, 'the': 23, 'toasties': 12, 'waffles': 12}, {'': (2,
'call'), 'call': 34, 'chat': 34}, {'from': 34}, {'message': 10, 'note': 10, 'noted': 10, 'notes': 10}, {'': (8,
'meeting'), 'of': 0}, {'through': 248}, {'at': 63, 'by': 71, 'in': 79, 'into': 63, 'over': 71, 'round': 71, 'to': 63},
{'app': 10}, {'': (7, 'event'), 'reception': 26}, {'': (8, 'meeting'), 'review': 0}, {'a': 92, 'an': 92, 'chinese':
12, 'down': 107, 'ethiopian': 12, 'greek': 12, 'indian': 12, 'italian': 12, 'japanese': 12, 'korean': 12, 'lebanese':
12, 'mexican': 12, 'moroccan': 12, 'out': 107, 'over': 107, 'persian': 12, 'round': 107, 'some': 92, 'thai': 12,
'the': 92, 'turkish': 12, 'up': 107, 'vietnamese': 12}, {'': (5, 'message'), 'call': 34, 'video': 34}, {'group': 0,
'session': 0}, {'$': 7, '1': 9, '121': 0, '1on1': 0, 'a': 28, 'abendessen': 12, 'agm': 29, 'all': 32, 'almuerzo': 12,
'americano': 33, 'americanos': 33, 'angerufen': 34, 'annual': 35, 'aperitif': 12, 'apero': 12, 'appointment': 0,
'appraisal': 0, 'appraisals': 0, 'appt': 0, 'around': 39, 'at': 50, 'ate': 52, 'awards': 26, 'barbecue': 12, 'barbie':
12, 'barcamp': 26, 'bbq': 12, 'be': 53, 'been': 53, 'beer': 12, 'beers': 12, 'bev': 12, 'bevs': 12, 'bevvies': 12,
'bevvy': 12, 'bfast': 12, 'biryani': 12, 'bite': 54, 'bkfst': 12, 'blower': 34, 'board': 55, 'booked': 57, 'both': 58,
'bowl': 59, 'bowls': 25, 'breakfast': 12, 'breakout': 26, 'brekkie': 12, 'brekky': 12, 'brew': 33, 'brunch': 12,
'burger': 12, 'burgers': 12, 'buzzed': 34, 'by': 61, 'cafe': 33, 'caled': 34, 'call': 34, 'called': 34, 'calling': 34,
'calls': 34, 'came': 72, 'cappuccino': 33, 'cappuccinos': 33, 'case': 73, 'catch': 75, 'cc': 76, 'ccd': 60, 'cena':
12, 'chai': 33, 'check': 77, 'checkin': 0, 'chippy': 12, 'cocktails': 12, 'code': 35, 'cofee': 33, 'coffe': 33,
'coffee': 78, 'coffees': 33, 'cofffee': 33, 'come': 80, 'comida': 12, 'committee': 0, 'con': 81, 'concall': 34,
'conclave': 26, 'conf': 82, 'confab': 0, 'conference': 82, 'congress': 26, 'consultation': 0, 'cooked': 84, 'cooking':
85, 'cooks': 85, 'cream': 86, 'cup': 88, 'cuppa': 33, 'cuppas': 33, 'curry': 12, 'debrief': 0, 'dejeuner': 12, 'demo':
89, 'demoday': 26, 'design': 35, 'deskside': 0, 'dial': 90, 'dialed': 90, 'dialled': 91, 'did': 93, 'dim': 94,
'dined': 95, 'diner': 12, 'dinner': 12, 'dinners': 12, 'discord': 10, 'dm': 96, 'dmed': 10, 'dms': 10, 'doing': 93,
'dosa': 12, 'down': 39, 'dram': 12, 'drams': 12, 'drank': 97, 'drink': 99, 'drinks': 100, 'dropped': 105, 'drove':
108, 'dry': 109, 'e': 110, 'eat': 93, 'eaten': 12, 'eating': 12, 'ebr': 0, 'egm': 0, 'elevenses': 33, 'email': 111,
'emailed': 60, 'emailing': 60, 'emails': 60, 'espresso': 33, 'event': 26, 'expo': 26, 'f2f': 0, 'face': 113,
'facetime': 34, 'facetimed': 34, 'facetiming': 34, 'fed': 95, 'festival': 26, 'fika': 33, 'filter': 98, 'fireside':
114, 'fish': 116, 'fitting': 0, 'flat': 117, 'for': 120, 'fruhstuck': 12, 'gala': 26, 'gave': 123, 'getroffen': 0,
'gin': 12, 'glass': 19, 'glasses': 19, 'gmeet': 34, 'google': 124, 'got': 129, 'grabbed': 93, 'hackathon': 26, 'had':
138, 'hand': 140, 'handover': 0, 'hangout': 34, 'headed': 108, 'high': 141, 'home': 142, 'house': 142, 'huddle': 0,
'hung': 144, 'imessage': 10, 'in': 152, 'inbox': 60, 'induction': 0, 'inspection': 0, 'insta': 10, 'instagram': 10,
'interview': 0, 'intro': 154, 'introd': 153, 'introduced': 153, 'introducing': 153, 'introduction': 155, 'introed':
153, 'introing': 153, 'investor': 74, 'kaffee': 33, 'kebab': 12, 'kebabs': 12, 'keynote': 26, 'kick': 156, 'kickoff':
0, 'latte': 33, 'lattes': 33, 'launch': 157, 'linkedin': 10, 'll': 159, 'lnch': 12, 'lunch': 160, 'lunched': 12,
'lunches': 12, 'made': 161, 'mail': 111, 'mailed': 60, 'mails': 60, 'masala': 162, 'mbr': 0, 'meal': 12, 'meating': 0,
'meet': 163, 'meeting': 0, 'meetings': 0, 'meetup': 26, 'message': 165, 'messaged': 10, 'messages': 10, 'messaging':
10, 'messe': 26, 'met': 167, 'metting': 0, 'mittagessen': 12, 'mocha': 33, 'monthly': 35, 'msg': 10, 'msgd': 10,
'mtg': 0, 'mtgs': 0, 'natter': 0, 'nipped': 108, 'noodles': 12, 'note': 168, 'off': 171, 'office': 172, 'offsite': 0,
'on': 177, 'one': 181, 'open': 182, 'out': 39, 'over': 186, 'panel': 26, 'parents': 187, 'partner': 74, 'party': 26,
'performance': 35, 'phone': 188, 'phonecall': 34, 'phoned': 34, 'phones': 34, 'phoning': 189, 'picnic': 12, 'ping':
190, 'pinged': 10, 'pings': 10, 'pint': 12, 'pints': 12, 'pitch': 74, 'pizza': 12, 'planning': 191, 'plate': 59,
'popped': 196, 'pot': 197, 'pow': 198, 'powwow': 0, 'probation': 0, 'product': 35, 'progress': 35, 'project': 35,
'prosecco': 12, 'qbr': 0, 'quarterly': 35, 'quick': 199, 'ramen': 12, 'rang': 34, 'received': 201, 'rendez': 202,
'rendezvous': 0, 'retreat': 26, 'retro': 0, 'review': 204, 'ringing': 189, 'road': 205, 'roadshow': 26, 'roast': 206,
'round': 207, 'sat': 210, 'saw': 212, 'school': 142, 'scran': 12, 'scrum': 0, 'session': 0, 'shared': 213, 'signal':
10, 'sipped': 18, 'sit': 214, 'site': 215, 'sitting': 216, 'skype': 217, 'skyped': 34, 'skyping': 34, 'slack': 10,
'slacked': 10, 'smoko': 33, 'sms': 96, 'some': 24, 'spoke': 219, 'spoken': 211, 'sports': 220, 'sprint': 221, 'stand':
222, 'standup': 0, 'steak': 12, 'steerco': 0, 'steering': 223, 'summit': 26, 'sunday': 224, 'sundowner': 12,
'sundowners': 12, 'supper': 12, 'sushi': 12, 'sync': 0, 'synced': 0, 'table': 226, 'takeaway': 12, 'taken': 231,
'taking': 231, 'tapas': 12, 'tea': 233, 'teams': 217, 'tel': 81, 'telco': 81, 'telcon': 34, 'telecon': 34,
'telefonat': 34, 'telefoniert': 34, 'telegram': 10, 'telephone': 234, 'telephoned': 34, 'tete': 236, 'text': 237,
'texted': 10, 'texting': 10, 'texts': 10, 'thali': 12, 'the': 238, 'tiffin': 12, 'to': 241, 'took': 231, 'tour': 0,
'town': 242, 'trade': 243, 'treated': 231, 'treating': 231, 'treffen': 0, 'tweeted': 10, 'txt': 10, 'txtd': 10,
'txted': 10, 'txting': 10, 'up': 244, 'vc': 81, 'video': 245, 'videocall': 34, 'viewing': 0, 'viewings': 0, 'visit':
0, 'visits': 0, 'vm': 246, 'vn': 190, 'voice': 247, 'voicemail': 34, 'voicenote': 10, 'voicenoted': 10, 'wa': 10,
'walk': 249, 'walkthrough': 0, 'wapp': 10, 'was': 250, 'wats': 251, 'webex': 34, 'webinar': 26, 'wechat': 10,
'wedding': 252, 'weekly': 253, 'went': 254, 'were': 250, 'whats': 251, 'whatsapp': 255, 'whatsapped': 10,
'whatsapping': 10, 'whatsapps': 10, 'whisky': 12, 'wine': 12, 'wined': 95, 'working': 256, 'workshop': 26, 'zoom':
217, 'zoomed': 34, 'zooming': 34}]

