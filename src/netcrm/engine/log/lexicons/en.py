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


CLASSES = {'a': ('det', 'bid_thing'), 'abandoned': ('off_it',), 'aborted': ('off_it',), 'about': ('hello',
'no_event'), 'absolutely': ('filler',), 'accept': ('bid',), 'accepted': ('verb3',), 'accepts': ('verb3',), 'access':
('owed_thing',), 'accountant': ('rel', 'staff'), 'accounts': ('owed_thing', 'work_thing'), 'actually': ('filler',),
'ad': ('work_thing',), 'add': ('bid',), 'address': ('owed_thing', 'contact_thing'), 'adjusts': ('works3',),
'admitted': ('confides',), 'advert': ('work_thing',), 'advice': ('view',), 'advise': ('to_do',), 'advised':
('bidding', 'verb3', 'bids'), 'advises': ('verb3', 'bids'), 'advising': ('helped',), 'after': ('hello', 'no_event'),
'afternoon': ('time_unit',), 'again': ('filler', 'plainly'), 'agency': ('staff',), 'agenda': ('owed_thing',), 'agent':
('staff',), 'ago': ('hello',), 'agreed': ('verb3',), 'agreement': ('owed_thing',), 'agrees': ('verb3',),
'agricultural': ('happening_first',), 'air': ('happening_first',), 'all': ('filler', 'bid_thing'), 'already':
('filler',), 'alright': ('meant_well',), 'also': ('filler',), 'alumni': ('happening_first',), 'always': ('filler',
'imperative', 'bid'), 'amazing': ('meant_well',), 'amends': ('works3',), 'amp': ('lendable',), 'an': ('det',
'bid_thing'), 'and': ('and', 'hello'), 'animal': ('cause',), 'annotated': ('marked_up',), 'annotating':
('marked_up',), 'answer': ('owed_thing', 'give1', 'giveinf', 'to_do', 'told_by'), 'answered': ('reach',), 'answers':
('owed_thing', 'verb3', 'give3'), 'any': ('det', 'bid_thing'), 'app': ('work_thing',), 'apparently': ('filler',),
'application': ('owed_thing', 'work_thing'), 'applications': ('work_thing',), 'appointment': ('their_day',),
'approve': ('to_do',), 'approves': ('give3',), 'architect': ('staff',), 'are': ('hello', 'verb3'), 'argued':
('bids',), 'argues': ('bids',), 'arrange': ('give1', 'giveinf', 'to_do'), 'arranges': ('give3',), 'arranging':
('making',), 'arrived': ('verb3',), 'arrives': ('verb3',), 'article': ('owed_thing', 'useful', 'work_thing'),
'articles': ('useful',), 'artwork': ('owed_thing',), 'ask': ('giveinf', 'to_do', 'redo'), 'asked': ('bidding',
'hello', 'reach'), 'asks': ('verb3', 'give3'), 'assembly': ('happening',), 'assessment': ('their_day',), 'assistant':
('rel', 'staff'), 'assisting': ('helped',), 'assured': ('told_them',), 'at': ('hello', 'to_events', 'bid_thing'),
'attended': ('to_events',), 'attending': ('doing',), 'auction': ('happening',), 'audition': ('their_day',),
'auditioned': ('in_person',), 'aunt': ('rel',), 'auntie': ('rel',), 'automate': ('bid',), 'availability':
('owed_thing',), 'avoid': ('bid',), 'awards': ('happening_first',), 'axe': ('bid',), 'axed': ('off_it',), 'baby':
('rel',), 'back': ('bid_thing',), 'bag': ('lendable',), 'bake': ('happening_first', 'helping'), 'baked':
('did_free',), 'bakes': ('works3',), 'baking': ('making', 'outing', 'doing'), 'balance': ('owed_thing',), 'ball':
('happening',), 'bank': ('bid', 'good_cause', 'staff'), 'bar': ('met_over',), 'barbecue': ('happening',), 'barber':
('gossips',), 'barn': ('in_person',), 'barrow': ('lendable',), 'bash': ('happening',), 'basically': ('filler',),
'bazaar': ('happening',), 'be': ('hello', 'verb3'), 'beach': ('cause',), 'became': ('verb3',), 'because': ('hello',),
'becomes': ('verb3',), 'been': ('hello',), 'beer': ('happening_first', 'met_over'), 'beers': ('met_over',), 'before':
('hello', 'no_event'), 'began': ('verb3',), 'begins': ('verb3',), 'being': ('hello',), 'believes': ('says', 'verb3',
'bids'), 'bench': ('in_person',), 'benchmarks': ('useful',), 'better': ('attribute',), 'bhai': ('filler',), 'bhaiya':
('filler',), 'bid': ('work_thing',), 'bike': ('lendable',), 'bill': ('bid_of',), 'bin': ('bid',), 'binned':
('off_it',), 'bio': ('owed_thing',), 'biopsy': ('their_day',), 'birthday': ('their_day',), 'bite': ('a_chat',),
'blank': ('plainly',), 'blend': ('bid',), 'blether': ('a_chat',), 'blog': ('told_in', 'work_thing'), 'bloke':
('rel',), 'blower': ('met_over',), 'blueprint': ('owed_thing', 'useful'), 'blueprints': ('owed_thing',), 'bluntly':
('plainly',), 'blurb': ('owed_thing',), 'blurted': ('confides',), 'boasted': ('confides',), 'boilerplate':
('useful',), 'bonfire': ('happening', 'happening_first'), 'book': ('lendable', 'give1', 'giveinf', 'happening_first',
'by_post', 'useful', 'to_do', 'work_thing', 'bid_of'), 'booked': ('done',), 'booking': ('making',), 'bookkeeper':
('rel', 'staff'), 'books': ('lendable', 'give3', 'useful', 'work_thing'), 'boot': ('happening_first',), 'bootstrap':
('bid',), 'boss': ('rel', 'staff'), 'both': ('they', 'filler'), 'bottle': ('by_post', 'helping'), 'bottling':
('doing',), 'bought': ('verb3',), 'boyfriend': ('rel',), 'bragged': ('confides',), 'breakfast': ('met_over',),
'breakfasting': ('outing',), 'breaks': ('verb3',), 'brew': ('bid', 'a_chat', 'met_over'), 'brewing': ('outing',
'doing'), 'brief': ('owed_thing',), 'briefed': ('briefed',), 'briefing': ('lesson',), 'briefly': ('filler',),
'brilliant': ('meant_well',), 'bring': ('give1', 'giveinf', 'redo'), 'bringing': ('making',), 'brings': ('verb3',
'give3'), 'brochure': ('work_thing',), 'broke': ('verb3',), 'broker': ('staff',), 'brother': ('rel', 'staff'),
'brought': ('done', 'verb3', 'led_through'), 'brunch': ('met_over',), 'budget': ('owed_thing', 'bid', 'work_thing',
'bid_of'), 'build': ('giveinf', 'imperative', 'helping', 'bid'), 'builder': ('staff',), 'building': ('helping',
'making', 'doing'), 'builds': ('verb3', 'works3'), 'built': ('verb3', 'did_free'), 'bulletin': ('told_in',), 'bumped':
('off_it',), 'bundle': ('bid', 'bid_it'), 'business': ('attribute',), 'but': ('and', 'hello', 'but'), 'buy':
('giveinf', 'imperative', 'bid'), 'buyer': ('staff',), 'buying': ('doing', 'good_work'), 'buys': ('verb3',), 'by':
('hello', 'no_event', 'bid_thing'), 'cafe': ('good_cause',), 'cake': ('by_post',), 'calculates': ('works3',),
'calculator': ('useful',), 'caled': ('attempt', 'reach'), 'call': ('attempt', 'hello', 'give1', 'giveinf',
'met_over'), 'called': ('attempt', 'hello', 'reach'), 'calling': ('attempt', 'doing'), 'calls': ('reach', 'give3'),
'came': ('verb3', 'reach', 'passes_by', 'to_events'), 'camera': ('lendable',), 'camping': ('outing', 'doing'), 'can':
('hello', 'verb3'), 'cancel': ('bid',), 'canceled': ('off_it',), 'cancelled': ('off_it',), 'canned': ('off_it',),
'cannot': ('verb3',), 'cant': ('verb3',), 'cap': ('bid', 'bid_it'), 'car': ('lendable', 'happening_first'), 'card':
('by_post', 'contact_thing'), 'carnival': ('happening',), 'carried': ('in_person',), 'carry': ('helping',),
'carrying': ('helping',), 'cart': ('helping',), 'carve': ('bid',), 'catch': ('a_chat',), 'catching': ('outing',
'doing'), 'catered': ('did_free',), 'cattle': ('happening_first',), 'ceilidh': ('happening',), 'celebrates':
('verb3',), 'celebrating': ('doing',), 'cell': ('contact_of',), 'ceo': ('rel', 'staff'), 'ceremony': ('happening',),
'certificate': ('owed_thing',), 'cfo': ('rel', 'staff'), 'chai': ('met_over',), 'chairs': ('verb3',), 'champion':
('meant_well',), 'change': ('bid_it',), 'changes': ('owed_thing',), 'chap': ('rel',), 'chapter': ('work_thing',),
'chapters': ('work_thing',), 'charge': ('giveinf', 'imperative', 'bid'), 'charger': ('lendable',), 'charity':
('happening_first', 'cause', 'good_cause'), 'chase': ('give1', 'to_do', 'redo'), 'chases': ('give3', 'works3'),
'chat': ('a_chat',), 'chattered': ('confides',), 'chatting': ('outing',), 'cheatsheet': ('useful',), 'check':
('give1', 'giveinf', 'by_post', 'to_do', 'redo', 'bid_of'), 'checked': ('did_free',), 'checklist': ('useful',),
'checklists': ('useful',), 'checks': ('give3',), 'checkup': ('their_day',), 'cheese': ('happening_first',), 'chemo':
('their_day',), 'cheque': ('owed_thing', 'by_post'), 'chief': ('attribute',), 'chocolates': ('by_post',), 'choose':
('bid', 'their_doing'), 'choosing': ('doing',), 'christening': ('happening',), 'christmas': ('happening_first',),
'chronicle': ('told_in',), 'church': ('cause', 'good_cause'), 'circulate': ('to_do',), 'circulates': ('works3',),
'claims': ('says',), 'clarified': ('explained',), 'clean': ('helping', 'good_cause'), 'cleaned': ('did_free',),
'cleaning': ('helping',), 'clear': ('helping',), 'clearing': ('helping',), 'clearly': ('filler',), 'clears':
('works3',), 'clerk': ('staff',), 'client': ('rel', 'by_post'), 'clients': ('bid_thing',), 'climbing': ('outing',
'doing'), 'clinic': ('good_cause',), 'close': ('bid_it', 'bid_of'), 'closed': ('verb3',), 'closes': ('verb3',),
'closing': ('doing', 'good_work'), 'club': ('happening_first', 'good_cause'), 'co': ('rel', 'staff'), 'coached':
('led_through', 'briefed', 'did_free'), 'coaching': ('helped',), 'coat': ('lendable',), 'code': ('work_thing',),
'coffee': ('a_chat', 'met_over'), 'cofounder': ('rel', 'staff'), 'colleague': ('rel', 'gossips', 'staff'), 'collect':
('give1', 'giveinf'), 'collecting': ('doing',), 'collects': ('give3',), 'college': ('attribute',), 'comeback':
('told_by',), 'comedy': ('happening_first',), 'comes': ('verb3',), 'commented': ('marked_up',), 'commenting':
('marked_up',), 'comments': ('owed_thing', 'remarks_on'), 'community': ('cause',), 'company': ('rel',), 'competing':
('doing',), 'compiles': ('works3',), 'complained': ('confides',), 'complains': ('confides',), 'complete': ('to_do',),
'completely': ('filler',), 'completes': ('give3',), 'completion': ('their_day',), 'concentrate': ('bid',), 'concert':
('happening',), 'confessed': ('confides',), 'confided': ('confides',), 'confirm': ('give1', 'giveinf', 'to_do',
'redo'), 'confirmation': ('owed_thing',), 'confirmed': ('says', 'verb3'), 'confirms': ('verb3', 'give3'), 'considers':
('verb3',), 'contact': ('contact_of',), 'contacts': ('contact_of',), 'continues': ('verb3',), 'contract':
('owed_thing', 'bid_of'), 'convention': ('happening',), 'coo': ('rel',), 'cook': ('helping',), 'cooked':
('did_free',), 'cooking': ('making', 'outing', 'doing'), 'cooler': ('lendable',), 'copied': ('handed',), 'copy':
('owed_thing', 'bid', 'work_thing'), 'copyedited': ('marked_up',), 'correct': ('redo',), 'corrected': ('marked_up',),
'corrections': ('remarks_on',), 'corrects': ('works3',), 'costs': ('works3',), 'could': ('hello', 'verb3',
'no_event'), 'couldn': ('not', 'verb3'), 'couldnt': ('not', 'verb3'), 'counsel': ('view', 'staff'), 'counsels':
('bids',), 'count': ('bid_of',), 'counted': ('in_person',), 'countersign': ('to_do',), 'counting': ('doing',),
'counts': ('works3',), 'county': ('happening_first',), 'courier': ('give1', 'told_in'), 'couriered': ('done',),
'couriers': ('give3',), 'course': ('own_affair', 'useful'), 'courses': ('useful',), 'court': ('bid',), 'cousin':
('rel',), 'cover': ('work_thing',), 'covers': ('verb3',), 'craft': ('happening_first',), 'crammed': ('in_person',),
'crash': ('lesson',), 'credit': ('give1',), 'credits': ('give3',), 'cried': ('says', 'verb3'), 'critique':
('remarks_on',), 'critiqued': ('marked_up',), 'critiquing': ('marked_up',), 'crossing': ('doing',), 'crowd':
('gossips',), 'cto': ('rel', 'staff'), 'cuppa': ('a_chat', 'met_over'), 'curriculum': ('useful',), 'curry':
('met_over',), 'customer': ('rel', 'by_post'), 'customers': ('bid_thing',), 'cut': ('giveinf', 'imperative', 'bid',
'did_free'), 'cuts': ('works3',), 'cutting': ('good_work',), 'cuttings': ('useful',), 'cv': ('owed_thing',
'work_thing'), 'cycled': ('passes_by',), 'cycling': ('outing', 'doing'), 'd': ('verb3',), 'dad': ('rel', 'staff'),
'daily': ('bid_thing',), 'dance': ('happening',), 'dancing': ('doing',), 'data': ('owed_thing',), 'date':
('owed_thing',), 'dates': ('owed_thing',), 'daughter': ('rel', 'staff'), 'day': ('happening_last', 'time_unit'),
'deadline': ('their_day',), 'debrief': ('a_chat',), 'decided': ('verb3',), 'decides': ('verb3', 'give3'), 'decision':
('owed_thing',), 'deck': ('owed_thing', 'work_thing'), 'decline': ('bid',), 'declined': ('verb3',), 'declines':
('verb3',), 'decorate': ('helping',), 'defence': ('their_day',), 'deferred': ('off_it',), 'definitely': ('filler',),
'degree': ('own_affair',), 'delay': ('bid_it', 'bid_of'), 'delayed': ('off_it',), 'delegate': ('bid',), 'deliver':
('give1', 'giveinf', 'to_do', 'redo'), 'delivered': ('done',), 'delivers': ('give3',), 'delivery': ('owed_thing',),
'demo': ('lesson', 'work_thing'), 'demoing': ('doing',), 'demonstrated': ('explained',), 'demote': ('bid',),
'demystified': ('explained',), 'deposit': ('owed_thing',), 'depot': ('in_person',), 'derby': ('happening',), 'design':
('work_thing', 'bid_of'), 'designed': ('did_free',), 'designer': ('staff',), 'designs': ('work_thing',), 'desk':
('in_person',), 'details': ('owed_thing', 'contact_thing'), 'dialled': ('attempt',), 'did': ('hello', 'verb3',
'to_events', 'did_free'), 'didi': ('filler',), 'didn': ('says', 'not', 'verb3'), 'didnt': ('not', 'verb3'), 'dig':
('helping',), 'digs': ('give3', 'works3'), 'dilute': ('bid',), 'dining': ('outing', 'doing'), 'dinner': ('a_chat',
'met_over'), 'diploma': ('own_affair',), 'disco': ('happening',), 'dissertation': ('work_thing',), 'ditch': ('bid',),
'diversify': ('bid',), 'diwali': ('happening',), 'dm': ('told_by',), 'dmed': ('reach',), 'do': ('hello', 'verb3'),
'dock': ('in_person',), 'docs': ('owed_thing',), 'document': ('owed_thing', 'bid_of'), 'documents': ('owed_thing',),
'does': ('hello', 'verb3', 'works3'), 'doesn': ('verb3',), 'doesnt': ('verb3',), 'dog': ('rel', 'happening_first',
'cause'), 'doing': ('doing',), 'don': ('not', 'verb3', 'imperative', 'bid'), 'dont': ('verb3', 'imperative', 'bid'),
'door': ('met_over',), 'doorstep': ('in_person',), 'dossier': ('work_thing',), 'double': ('imperative', 'bid'),
'doubts': ('verb3',), 'down': ('bid_thing',), 'downsize': ('bid',), 'draft': ('owed_thing', 'give1', 'giveinf',
'to_do', 'their_doing', 'work_thing', 'redo'), 'drafting': ('making',), 'drafts': ('give3', 'work_thing'), 'dram':
('met_over',), 'drawing': ('owed_thing', 'work_thing'), 'drawings': ('owed_thing', 'work_thing'), 'drew':
('did_free',), 'drill': ('lendable',), 'drilled': ('briefed',), 'drink': ('a_chat', 'met_over'), 'drinking':
('outing',), 'drinks': ('met_over',), 'drive': ('helping', 'met_over'), 'driver': ('gossips',), 'drives': ('verb3',
'works3'), 'driving': ('doing',), 'drop': ('give1', 'giveinf', 'imperative', 'bid'), 'dropped': ('done', 'reach',
'passes_by', 'handed', 'off_it'), 'dropping': ('passes_by', 'making', 'good_work'), 'drops': ('give3',), 'drove':
('reach', 'passes_by'), 'dug': ('in_person',), 'dump': ('bid',), 'during': ('to_events',), 'earlier': ('bid_thing',),
'early': ('bid_thing',), 'eating': ('outing', 'doing'), 'echo': ('told_in',), 'edited': ('marked_up', 'did_free'),
'editing': ('marked_up',), 'editor': ('staff',), 'edits': ('owed_thing', 'remarks_on', 'works3'), 'educated':
('briefed',), 'eightieth': ('happening',), 'elder': ('attribute',), 'eldest': ('attribute',), 'email': ('give1',
'giveinf', 'contact_thing', 'to_do', 'told_by', 'met_over', 'redo'), 'emailed': ('attempt', 'done', 'reach',
'handed'), 'emailing': ('making',), 'emails': ('give3',), 'embrace': ('bid',), 'employee': ('rel',), 'ended':
('verb3',), 'ends': ('verb3',), 'engineer': ('staff',), 'engineers': ('staff',), 'entry': ('work_thing',), 'essay':
('work_thing',), 'essays': ('work_thing',), 'estimate': ('owed_thing',), 'even': ('filler',), 'evening':
('happening_last', 'time_unit'), 'every': ('bid_thing',), 'everybody': ('they',), 'everyone': ('they',), 'everything':
('bid_thing',), 'ex': ('attribute',), 'exam': ('own_affair', 'their_day'), 'example': ('useful',), 'examples':
('useful',), 'exams': ('own_affair', 'their_day'), 'excellent': ('meant_well',), 'exchange': ('their_day',),
'exclude': ('bid',), 'exhibiting': ('doing',), 'exhibition': ('happening',), 'expected': ('verb3',), 'expecting':
('verb3',), 'expects': ('verb3',), 'expired': ('verb3',), 'expires': ('verb3',), 'explained': ('verb3', 'explained'),
'explainer': ('lesson',), 'fabric': ('owed_thing',), 'facebook': ('told_in',), 'facetimed': ('reach',), 'factory':
('staff',), 'failed': ('verb3',), 'fails': ('verb3',), 'fair': ('happening', 'happening_last', 'good_cause'),
'family': ('rel',), 'fantastic': ('meant_well',), 'fashion': ('happening_first',), 'faster': ('bid_thing',), 'father':
('rel', 'staff'), 'fayre': ('happening',), 'fb': ('remarks_on',), 'feared': ('verb3',), 'fears': ('verb3',), 'feast':
('happening',), 'feed': ('to_do', 'told_in'), 'feedback': ('owed_thing', 'view', 'remarks_on'), 'feels': ('says',
'verb3', 'bids'), 'fella': ('rel',), 'felt': ('verb3',), 'fetches': ('works3',), 'fetching': ('doing',), 'fete':
('happening', 'good_cause'), 'fewer': ('bid_thing',), 'fiance': ('rel',), 'fiftieth': ('happening',), 'figure':
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
'forms': ('owed_thing',), 'fortieth': ('happening',), 'forum': ('happening',), 'forward': ('give1', 'giveinf',
'to_do', 'redo'), 'forwarded': ('done', 'writes', 'handed'), 'forwards': ('give3',), 'found': ('verb3',), 'founder':
('rel', 'staff'), 'founders': ('happening_first',), 'frankly': ('plainly',), 'freeze': ('bid',), 'friend': ('rel',),
'from': ('hello', 'no_event', 'bid_thing'), 'front': ('bid_it',), 'ft': ('told_in',), 'fun': ('happening_first',),
'fund': ('bid_of',), 'fundraiser': ('happening',), 'funeral': ('happening',), 'gallery': ('happening_first',),
'games': ('happening_first',), 'garage': ('happening_first',), 'garden': ('happening_first', 'helping', 'good_cause'),
'gate': ('met_over',), 'gathering': ('doing',), 'gathers': ('works3',), 'gave': ('done', 'verb3', 'handed'),
'gazette': ('told_in',), 'gently': ('plainly',), 'get': ('giveinf', 'imperative', 'bid', 'to_do', 'redo'), 'gets':
('verb3', 'give3'), 'getting': ('verb3', 'making', 'doing'), 'gift': ('by_post',), 'gig': ('happening',), 'girl':
('staff',), 'girlfriend': ('rel',), 'girls': ('gossips',), 'give': ('give1', 'giveinf', 'to_do', 'redo'), 'gives':
('verb3', 'give3'), 'giving': ('happening_last',), 'go': ('giveinf',), 'goes': ('verb3',), 'going': ('verb3',
'to_events', 'doing', 'good_work'), 'golfing': ('outing',), 'gone': ('verb3', 'to_events'), 'gonna': ('verb3',),
'good': ('hello', 'meant_well'), 'gossip': ('a_chat',), 'gossiped': ('confides',), 'got': ('verb3',), 'graduation':
('happening',), 'gran': ('rel',), 'grand': ('meant_well',), 'grandad': ('rel',), 'granddad': ('rel',),
'granddaughter': ('rel',), 'grandma': ('rel',), 'grandson': ('rel',), 'grant': ('work_thing',), 'grapevine':
('told_in', 'gossips'), 'great': ('hello', 'meant_well'), 'greenhouse': ('in_person',), 'grinder': ('lendable',),
'groaned': ('confides',), 'grow': ('bid',), 'grumbled': ('confides',), 'grumbles': ('confides',), 'guide':
('useful',), 'guided': ('led_through',), 'guides': ('useful',), 'guitar': ('lendable',), 'guy': ('rel',), 'guys':
('staff',), 'gymkhana': ('happening',), 'h': ('time_unit',), 'had': ('hello', 'verb3'), 'haggle': ('bid',), 'half':
('bid_thing',), 'halve': ('bid',), 'hammer': ('lendable',), 'hamper': ('by_post',), 'handbook': ('useful',), 'handed':
('done', 'handed', 'in_person'), 'handle': ('owed_thing', 'contact_of'), 'handles': ('give3',), 'handout':
('useful',), 'handouts': ('useful',), 'hands': ('works3',), 'hang': ('helping',), 'hangar': ('in_person',), 'hanging':
('helping',), 'hard': ('bid_thing',), 'harder': ('bid_thing',), 'harvest': ('helping', 'bid'), 'harvested':
('in_person',), 'harvesting': ('doing',), 'has': ('hello', 'verb3'), 'hasn': ('not', 'verb3'), 'hasnt': ('verb3',),
'hates': ('says', 'verb3'), 'haul': ('helping',), 'have': ('hello', 'verb3'), 'haven': ('not',), 'having': ('verb3',
'doing'), 'he': ('they', 'hello'), 'head': ('rel',), 'headcount': ('owed_thing',), 'headed': ('verb3',), 'heading':
('doing',), 'heads': ('verb3',), 'headshot': ('owed_thing',), 'heard': ('says',), 'hearing': ('happening',
'their_day'), 'heart': ('a_chat',), 'hedge': ('bid_it',), 'helmet': ('lendable',), 'helped': ('reach',), 'helping':
('helped',), 'helpline': ('good_cause',), 'hen': ('happening',), 'her': ('them', 'their', 'hello', 'bid_thing'),
'herald': ('told_in',), 'hes': ('they',), 'hesitated': ('verb3',), 'hesitates': ('verb3',), 'highland': ('happening',
'happening_first'), 'hiking': ('outing', 'doing'), 'him': ('them', 'hello', 'bid_thing'), 'hint': ('told_by',),
'hire': ('giveinf', 'imperative', 'bid'), 'hired': ('verb3',), 'hires': ('verb3',), 'hiring': ('good_work',), 'his':
('their', 'hello'), 'hoedown': ('happening',), 'hogmanay': ('happening',), 'hold': ('bid',), 'homeless': ('cause',),
'homework': ('work_thing',), 'hooley': ('happening',), 'hoped': ('verb3',), 'hopes': ('says', 'verb3'), 'horse':
('happening_first',), 'hose': ('lendable',), 'hospice': ('cause', 'good_cause'), 'hospital': ('good_cause',), 'host':
('bid_of',), 'hosted': ('reach', 'to_events'), 'hosting': ('outing', 'doing'), 'hosts': ('verb3',), 'hour':
('time_unit',), 'hours': ('time_unit',), 'house': ('own_affair', 'happening_last'), 'housewarming': ('happening',),
'how': ('hello',), 'hr': ('time_unit', 'attribute'), 'hrs': ('time_unit',), 'huddled': ('in_person',), 'hugged':
('in_person',), 'hunch': ('view',), 'husband': ('rel', 'staff'), 'hustings': ('happening',), 'i': ('i', 'hello'),
'id': ('i',), 'ignore': ('bid',), 'im': ('i',), 'in': ('bid_thing',), 'include': ('bid',), 'incorporate': ('bid',),
'increase': ('bid_of',), 'induction': ('their_day',), 'input': ('view',), 'insert': ('bid',), 'insist': ('bid',),
'insisted': ('verb3', 'bids'), 'insists': ('verb3', 'bids'), 'inspected': ('in_person',), 'inspecting': ('doing',),
'inspection': ('their_day',), 'insta': ('told_in',), 'instagram': ('told_in',), 'instalment': ('owed_thing',),
'insure': ('bid',), 'intern': ('rel',), 'internet': ('told_in',), 'interview': ('their_day',), 'interviewed':
('reach', 'in_person'), 'interviewing': ('outing', 'doing'), 'interviews': ('their_day',), 'into': ('hello',),
'intro': ('give1', 'giveinf', 'lesson'), 'introduce': ('give1', 'giveinf'), 'introduced': ('done', 'verb3'),
'introduces': ('verb3', 'give3'), 'introducing': ('give3',), 'invest': ('bid',), 'invested': ('verb3',), 'investor':
('rel',), 'invests': ('verb3',), 'invite': ('give1', 'giveinf'), 'invited': ('reach',), 'invoice': ('owed_thing',
'give1', 'bid_of'), 'invoices': ('give3',), 'is': ('hello', 'verb3'), 'isn': ('not', 'verb3'), 'isnt': ('verb3',),
'issues': ('works3',), 'it': ('it', 'hello', 'attribute', 'bid_thing'), 'its': ('it', 'hello'), 'ive': ('i',), 'jack':
('lendable',), 'jacket': ('lendable',), 'jam': ('happening',), 'jazz': ('happening_first',), 'ji': ('filler',),
'joined': ('reach', 'to_events'), 'joins': ('verb3',), 'joked': ('confides',), 'judging': ('outing', 'doing'),
'jumble': ('happening_first',), 'just': ('filler', 'hello'), 'karaoke': ('happening_first',), 'kayak': ('lendable',),
'kayaking': ('doing',), 'keep': ('giveinf', 'imperative', 'bid'), 'keeping': ('making', 'good_work'), 'keeps':
('verb3',), 'keg': ('bid',), 'kept': ('verb3',), 'key': ('owed_thing',), 'keys': ('lendable', 'owed_thing'), 'kid':
('rel',), 'kids': ('rel',), 'kill': ('bid',), 'kinda': ('filler',), 'kindly': ('filler',), 'kitchen': ('good_cause',
'in_person'), 'knew': ('verb3',), 'knitting': ('making',), 'knows': ('verb3',), 'lab': ('in_person',), 'label':
('helping',), 'ladder': ('lendable', 'in_person'), 'lads': ('gossips', 'staff'), 'lady': ('rel', 'staff'), 'lamented':
('confides',), 'landed': ('verb3',), 'landlord': ('rel',), 'lands': ('verb3',), 'laptop': ('lendable',), 'last':
('hello',), 'later': ('bid_thing',), 'laughed': ('verb3',), 'launch': ('giveinf', 'happening', 'happening_first',
'imperative', 'bid'), 'launched': ('verb3',), 'launches': ('verb3',), 'launching': ('doing',), 'lawyer': ('rel',
'staff'), 'layout': ('work_thing',), 'lead': ('by_post', 'bid_of'), 'leaflet': ('work_thing',), 'lease': ('bid_it',
'bid_of'), 'leaves': ('verb3',), 'lecture': ('happening',), 'led': ('led_through',), 'left': ('verb3',), 'legal':
('staff', 'attribute'), 'lend': ('give1', 'giveinf', 'redo'), 'lends': ('give3',), 'lengthen': ('bid',), 'lent':
('done', 'handed'), 'less': ('bid_thing',), 'lesson': ('lesson',), 'lessons': ('lesson',), 'letter': ('owed_thing',
'by_post', 'told_by', 'work_thing'), 'library': ('good_cause',), 'licence': ('own_affair',), 'license': ('bid_it',),
'lift': ('helping',), 'lifted': ('in_person',), 'liked': ('says', 'verb3'), 'likes': ('says', 'verb3'), 'limit':
('bid_it', 'bid_of'), 'line': ('view', 'met_over'), 'link': ('owed_thing', 'useful'), 'linkedin': ('told_in',),
'links': ('useful',), 'list': ('owed_thing', 'useful', 'bid_it'), 'listen': ('bid',), 'lists': ('works3',),
'literally': ('filler',), 'lived': ('verb3',), 'lives': ('verb3',), 'll': ('verb3',), 'load': ('helping',), 'loaded':
('in_person',), 'loading': ('doing',), 'loaned': ('handed',), 'lobby': ('bid',), 'local': ('cause',), 'localise':
('bid',), 'localize': ('bid',), 'locals': ('gossips',), 'lock': ('bid_it',), 'login': ('owed_thing',), 'logo':
('owed_thing', 'work_thing'), 'lol': ('filler',), 'look': ('bid_of',), 'looked': ('verb3', 'did_free'), 'looking':
('verb3',), 'looks': ('verb3',), 'loosen': ('bid',), 'lose': ('bid',), 'loses': ('verb3',), 'lost': ('verb3',), 'lot':
('staff',), 'loved': ('says', 'verb3'), 'lovely': ('meant_well',), 'loves': ('says', 'verb3'), 'lowdown': ('lesson',),
'lower': ('bid',), 'lug': ('helping',), 'lunch': ('a_chat', 'met_over'), 'lunching': ('outing', 'doing'), 'maam':
('filler',), 'madam': ('filler',), 'made': ('done', 'verb3', 'did_free'), 'magazine': ('told_in',), 'magic':
('meant_well',), 'mail': ('give1', 'giveinf', 'told_by', 'redo'), 'mailed': ('attempt', 'done', 'reach', 'handed'),
'mailing': ('making',), 'mails': ('give3',), 'maintains': ('bids',), 'make': ('give1', 'giveinf', 'bid', 'redo'),
'makes': ('verb3', 'give3'), 'making': ('making',), 'man': ('staff',), 'managed': ('verb3',), 'manager': ('rel',
'staff'), 'manages': ('verb3',), 'manning': ('doing',), 'mantra': ('view', 'told_by'), 'manual': ('useful',),
'manuscript': ('work_thing',), 'marathon': ('their_day',), 'marching': ('doing',), 'marked': ('marked_up',), 'market':
('happening_last', 'gossips', 'bid_of'), 'marketing': ('attribute',), 'marking': ('marked_up',), 'markup':
('owed_thing', 'remarks_on'), 'married': ('verb3',), 'marries': ('verb3',), 'marvellous': ('meant_well',), 'massaged':
('did_free',), 'masterclass': ('lesson',), 'match': ('happening',), 'materials': ('useful',), 'may': ('verb3',),
'maybe': ('filler',), 'me': ('me', 'good_work'), 'measure': ('give1', 'redo', 'bid_of'), 'measurements':
('owed_thing',), 'measures': ('give3',), 'measuring': ('doing',), 'meeting': ('met_over', 'doing'), 'mela':
('happening',), 'memo': ('owed_thing',), 'mend': ('give1', 'helping'), 'mends': ('works3',), 'mentioned': ('says',
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
'niece': ('rel',), 'night': ('happening_last',), 'ninetieth': ('happening',), 'nipped': ('passes_by',), 'nite':
('happening_last',), 'nixed': ('off_it',), 'no': ('not', 'bid_thing'), 'not': ('not', 'hello'), 'note': ('told_by',),
'notes': ('owed_thing', 'useful', 'remarks_on'), 'nothing': ('bid_thing',), 'novel': ('work_thing',), 'number':
('owed_thing', 'contact_of'), 'numbers': ('owed_thing', 'work_thing'), 'nursery': ('good_cause',), 'of': ('hello',
'no_event'), 'off': ('bid_thing',), 'offer': ('owed_thing', 'bid_it', 'work_thing', 'bid_of'), 'offered': ('verb3',),
'offers': ('verb3',), 'office': ('gossips', 'staff'), 'ok': ('owed_thing', 'filler', 'meant_well'), 'okay': ('filler',
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
('briefed',), 'quote': ('owed_thing', 'give1', 'to_do', 'redo', 'bid_of'), 'quotes': ('give3',), 'quoting':
('making',), 'race': ('happening',), 'racing': ('doing',), 'racket': ('lendable',), 'radio': ('told_in',), 'raffle':
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
('good_cause',), 'refund': ('owed_thing', 'give1'), 'refunds': ('give3',), 'refuse': ('bid',), 'refused': ('verb3',),
'refuses': ('verb3',), 'regarding': ('no_event',), 'regatta': ('happening',), 'register': ('bid', 'bid_it'),
'registration': ('owed_thing',), 'rehearse': ('their_doing',), 'rehearsed': ('in_person',), 'rehearsing':
('marked_up', 'outing', 'doing'), 'reject': ('bid',), 'rejected': ('verb3',), 'rejects': ('verb3',), 'relax':
('bid',), 'release': ('to_do',), 'releases': ('works3',), 'remarked': ('confides',), 'remarks': ('remarks_on',),
'remove': ('bid',), 'rename': ('bid_it',), 'renegotiate': ('bid',), 'rent': ('owed_thing', 'bid_it', 'bid_of'),
'renting': ('good_work',), 'rents': ('verb3',), 'repaints': ('works3',), 'repair': ('give1', 'helping', 'cause',
'redo'), 'repaired': ('did_free',), 'repairs': ('give3',), 'repays': ('give3',), 'repeatedly': ('plainly',),
'replace': ('give1', 'bid', 'redo'), 'replacement': ('owed_thing',), 'replaces': ('give3',), 'repld': ('reach',),
'replied': ('reach', 'writes'), 'replies': ('give3',), 'reply': ('owed_thing', 'give1', 'giveinf', 'to_do',
'told_by'), 'report': ('owed_thing', 'to_do', 'work_thing', 'bid_of'), 'reports': ('give3',), 'reprice': ('bid',
'bid_it'), 'reprint': ('redo',), 'rescheduled': ('off_it',), 'rescue': ('good_cause',), 'resend': ('redo',),
'resends': ('give3',), 'resent': ('writes',), 'reserve': ('give1', 'giveinf'), 'reserving': ('making',), 'reshuffled':
('off_it',), 'resist': ('bid',), 'resources': ('useful',), 'respond': ('to_do',), 'responded': ('reach', 'writes'),
'response': ('told_by',), 'resprays': ('works3',), 'rest': ('giveinf', 'imperative', 'bid', 'bid_of'), 'restocks':
('works3',), 'result': ('owed_thing',), 'results': ('owed_thing', 'their_day'), 'resume': ('work_thing',), 'retests':
('works3',), 'rethink': ('bid',), 'retired': ('verb3',), 'retires': ('verb3',), 'return': ('give1', 'giveinf',
'to_do', 'redo'), 'returned': ('done',), 'returns': ('verb3', 'give3'), 'revert': ('to_do',), 'reverts': ('give3',),
'review': ('give1', 'giveinf', 'bid_it', 'to_do', 'remarks_on', 'redo'), 'reviewed': ('marked_up',), 'reviewing':
('marked_up', 'outing', 'doing'), 'reviews': ('give3',), 'revises': ('works3',), 'revision': ('owed_thing',),
'rework': ('bid',), 'reworked': ('marked_up',), 'reworking': ('marked_up',), 'reworks': ('works3',), 'rewrite':
('bid',), 'rewrites': ('works3',), 'rewriting': ('marked_up',), 'rewrote': ('marked_up',), 'ride':
('happening_last',), 'riding': ('outing', 'doing'), 'ring': ('give1', 'giveinf', 'to_do', 'redo'), 'ringfence':
('bid',), 'ringing': ('doing',), 'rings': ('give3', 'works3'), 'roadmap': ('owed_thing',), 'roadshow': ('happening',),
'roll': ('owed_thing',), 'rolled': ('passes_by',), 'roommate': ('rel',), 'rotate': ('bid',), 'round': ('their_day',),
'rowing': ('outing', 'doing'), 'rule': ('view',), 'run': ('happening_last', 'lesson', 'bid_it', 'bid_of'), 'rundown':
('lesson',), 'running': ('led_through', 'outing', 'doing'), 'runs': ('verb3', 'works3'), 's': ('verb3',), 'saab':
('filler',), 'sack': ('bid',), 'sadly': ('filler',), 'sahib': ('filler',), 'said': ('says', 'hello', 'verb3', 'bids'),
'sailing': ('outing', 'doing'), 'sails': ('verb3',), 'sale': ('happening_last',), 'sales': ('staff', 'attribute'),
'sample': ('owed_thing', 'useful'), 'sampled': ('in_person',), 'samples': ('owed_thing', 'by_post', 'works3'),
'sander': ('lendable',), 'sangeet': ('happening',), 'saving': ('making',), 'saw': ('lendable',), 'say': ('bids',),
'says': ('says', 'hello', 'verb3', 'bids'), 'scan': ('owed_thing', 'give1', 'their_day'), 'scans': ('owed_thing',
'give3', 'works3'), 'schedule': ('owed_thing',), 'schedules': ('give3',), 'school': ('own_affair', 'happening_first',
'cause', 'good_cause', 'attribute'), 'schooled': ('briefed',), 'scouts': ('good_cause',), 'scrap': ('bid',),
'scrapped': ('off_it',), 'screened': ('in_person',), 'screening': ('happening',), 'scribbled': ('in_person',),
'script': ('useful', 'work_thing'), 'scripts': ('useful',), 'secretary': ('rel', 'staff'), 'section': ('owed_thing',),
'sections': ('owed_thing',), 'secure': ('bid',), 'seeds': ('useful',), 'seeing': ('doing',), 'seemed': ('verb3',),
'seems': ('verb3',), 'sell': ('giveinf', 'imperative', 'bid'), 'selling': ('good_work',), 'sells': ('verb3',), 'send':
('hello', 'give1', 'giveinf', 'to_do'), 'sending': ('give3', 'making'), 'sends': ('verb3', 'give3'), 'sent': ('done',
'hello', 'verb3', 'writes', 'handed'), 'sentencing': ('their_day',), 'separate': ('bid',), 'separately': ('filler',),
'set': ('bid_it',), 'setting': ('making',), 'settles': ('give3',), 'seventieth': ('happening',), 'sewed':
('did_free',), 'share': ('give1', 'giveinf', 'to_do', 'redo', 'bid_of'), 'shared': ('done', 'verb3', 'handed'),
'shares': ('verb3', 'give3'), 'sharing': ('give3', 'outing'), 'she': ('they', 'hello'), 'sheet': ('owed_thing',
'useful'), 'shelter': ('good_cause',), 'shelve': ('bid',), 'shelved': ('off_it',), 'shes': ('they',), 'shift':
('helping', 'time_unit'), 'shifted': ('off_it',), 'shifts': ('time_unit',), 'shindig': ('happening',), 'ship':
('give1', 'giveinf', 'imperative', 'bid', 'to_do', 'bid_of'), 'shipped': ('done',), 'ships': ('give3',), 'shook':
('in_person',), 'shooting': ('doing',), 'shop': ('good_cause',), 'shopping': ('outing', 'doing'), 'shorten': ('bid',),
'shot': ('did_free',), 'should': ('hello', 'verb3', 'no_event'), 'show': ('give1', 'giveinf', 'happening',
'happening_last', 'bid_it', 'redo', 'bid_of'), 'showed': ('reach', 'to_events'), 'showing': ('doing',), 'shut':
('bid',), 'side': ('owed_thing',), 'sifted': ('told_in',), 'sighed': ('confides',), 'sign': ('bid_it', 'to_do',
'redo'), 'signature': ('owed_thing',), 'signed': ('done', 'says', 'verb3'), 'signing': ('outing', 'doing'), 'signs':
('verb3', 'give3', 'works3'), 'simplify': ('bid',), 'simply': ('filler',), 'singing': ('doing',), 'sir': ('filler',),
'sister': ('rel', 'staff'), 'site': ('work_thing',), 'sitting': ('doing',), 'sixtieth': ('happening',), 'sketch':
('owed_thing', 'work_thing'), 'sketched': ('in_person',), 'sketches': ('owed_thing', 'work_thing'), 'skiing':
('outing', 'doing'), 'skip': ('bid',), 'skyped': ('attempt', 'reach'), 'slack': ('met_over',), 'slacked': ('reach',
'handed'), 'sleep': ('giveinf', 'imperative', 'bid', 'bid_of'), 'sleeping': ('lendable',), 'slides': ('owed_thing',
'work_thing'), 'slipped': ('handed',), 'slot': ('owed_thing',), 'slow': ('bid', 'bid_thing'), 'slowly':
('bid_thing',), 'so': ('and', 'filler'), 'sofa': ('in_person',), 'sold': ('verb3',), 'solicitor': ('rel', 'staff'),
'some': ('det', 'bid_thing'), 'somebody': ('they',), 'someone': ('they',), 'something': ('bid_thing',), 'son': ('rel',
'staff'), 'song': ('work_thing',), 'songs': ('work_thing',), 'sort': ('filler', 'give1', 'giveinf', 'bid_it', 'to_do',
'their_doing', 'redo'), 'sorting': ('making', 'doing'), 'sorts': ('give3',), 'sounded': ('verb3',), 'sounds':
('verb3',), 'soup': ('cause', 'good_cause'), 'source': ('give1',), 'sources': ('give3', 'works3'), 'sourcing':
('making',), 'sow': ('bid',), 'spanner': ('lendable',), 'speaker': ('lendable',), 'speakers': ('lendable',),
'speaking': ('outing', 'doing'), 'speaks': ('verb3',), 'spec': ('owed_thing',), 'specialise': ('bid',), 'specialize':
('bid',), 'specs': ('owed_thing',), 'speech': ('own_affair', 'work_thing'), 'speed': ('bid', 'bid_it'), 'spelled':
('explained',), 'spelt': ('explained',), 'spend': ('bid',), 'spending': ('outing',), 'split': ('bid_it', 'bid_of'),
'sponsored': ('happening_first',), 'sports': ('happening_first',), 'spreadsheet': ('useful', 'work_thing'), 'squeeze':
('bid',), 'squeezed': ('in_person',), 'stack': ('helping',), 'stacked': ('in_person',), 'staff': ('gossips', 'staff',
'bid_thing'), 'staffing': ('doing',), 'stag': ('happening',), 'stand': ('bid_of',), 'standard': ('told_in',),
'standup': ('met_over',), 'start': ('giveinf', 'imperative', 'bid', 'their_day'), 'started': ('verb3',), 'starter':
('useful',), 'starts': ('verb3',), 'statement': ('owed_thing', 'work_thing'), 'stay': ('giveinf',), 'stayed':
('verb3', 'in_person'), 'staying': ('doing', 'good_work'), 'stays': ('verb3',), 'steer': ('lesson', 'view'),
'steered': ('led_through',), 'stencil': ('useful',), 'stepdaughter': ('rel',), 'stepladder': ('lendable',), 'stepson':
('rel',), 'sternly': ('plainly',), 'stick': ('bid',), 'still': ('filler',), 'stop': ('giveinf', 'imperative', 'bid'),
'stopped': ('reach', 'passes_by'), 'stopping': ('passes_by',), 'storyboard': ('work_thing',), 'straight':
('plainly',), 'straightaway': ('plainly',), 'stretch': ('bid',), 'strike': ('bid',), 'strongly': ('filler',),
'struggles': ('verb3',), 'studio': ('happening_first', 'happening_last'), 'studios': ('happening_last',), 'study':
('bid_of',), 'styled': ('did_free',), 'submit': ('to_do',), 'submits': ('give3',), 'submitted': ('done',),
'suggested': ('verb3', 'bids'), 'suggestion': ('view',), 'suggests': ('verb3', 'bids'), 'suitcase': ('lendable',),
'summary': ('owed_thing',), 'super': ('filler', 'meant_well'), 'supper': ('met_over',), 'supplier': ('staff',),
'supplies': ('works3',), 'supply': ('to_do',), 'support': ('bid_of',), 'supporting': ('helped',), 'surgery':
('own_affair', 'their_day'), 'surprisingly': ('filler',), 'survey': ('owed_thing', 'work_thing'), 'surveying':
('doing',), 'swang': ('passes_by',), 'swap': ('bid',), 'swatches': ('owed_thing',), 'swimming': ('outing', 'doing'),
'switch': ('bid', 'bid_it'), 'swung': ('reach', 'passes_by'), 'syllabus': ('useful',), 'symposium': ('happening',),
'table': ('owed_thing',), 'take': ('view',), 'takes': ('verb3', 'works3'), 'taking': ('doing',), 'talent':
('happening_first',), 'talk': ('giveinf', 'a_chat'), 'talked': ('hello', 'led_through'), 'talking': ('led_through',
'outing'), 'target': ('bid_it', 'bid_of'), 'tasted': ('in_person',), 'tasting': ('happening', 'outing', 'doing'),
'taught': ('did_free',), 'tax': ('own_affair',), 'taxes': ('own_affair',), 'tea': ('a_chat', 'met_over'), 'teaches':
('verb3',), 'teaching': ('helped',), 'team': ('rel', 'gossips', 'staff'), 'teams': ('met_over',), 'tears':
('in_person',), 'tech': ('attribute',), 'techcrunch': ('told_in',), 'tell': ('redo',), 'tells': ('verb3', 'bids'),
'telly': ('told_in',), 'template': ('owed_thing', 'useful'), 'templates': ('useful',), 'tender': ('work_thing',),
'tent': ('lendable',), 'term': ('owed_thing',), 'terrace': ('in_person',), 'terrific': ('meant_well',), 'test':
('giveinf', 'imperative', 'bid_it', 'their_day', 'bid_of'), 'testing': ('doing',), 'tests': ('works3',), 'text':
('give1', 'giveinf', 'told_by', 'met_over', 'work_thing', 'redo'), 'textbook': ('useful',), 'texted': ('attempt',
'says', 'reach', 'handed'), 'texts': ('give3',), 'thanked': ('reach',), 'that': ('it', 'det', 'hello'), 'the': ('det',
'hello', 'bid_thing'), 'theatre': ('good_cause',), 'their': ('their', 'hello'), 'them': ('them', 'hello',
'bid_thing'), 'then': ('and', 'filler', 'hello'), 'there': ('it', 'hello'), 'these': ('det',), 'thesis':
('own_affair', 'work_thing'), 'they': ('they', 'hello'), 'theyd': ('they',), 'theyre': ('they',), 'theyve': ('they',),
'thinking': ('verb3', 'view'), 'thinks': ('says', 'hello', 'verb3', 'bids'), 'third': ('gossips',), 'thirtieth':
('happening',), 'this': ('it', 'det', 'hello'), 'those': ('det',), 'though': ('filler', 'but'), 'thought': ('says',
'verb3', 'bids'), 'thoughts': ('view', 'remarks_on'), 'three': ('bid_thing',), 'throw': ('bid',), 'tickets':
('owed_thing',), 'tidy': ('helping',), 'tie': ('bid_it',), 'tighten': ('bid',), 'tightened': ('marked_up',),
'tightening': ('marked_up',), 'tiles': ('owed_thing',), 'timeline': ('owed_thing',), 'times': ('told_in',), 'tip':
('lesson', 'view'), 'tips': ('lesson',), 'to': ('hello', 'bid_thing'), 'today': ('hello',), 'together':
('in_person',), 'told': ('bidding', 'hello', 'verb3', 'reach', 'bids', 'told_them'), 'tombola': ('good_cause',),
'tomorrow': ('hello',), 'took': ('verb3', 'reach', 'to_events', 'led_through'), 'tool': ('lendable',), 'toolbox':
('lendable',), 'toolkit': ('useful',), 'tools': ('lendable',), 'totally': ('filler',), 'toured': ('in_person',),
'touring': ('outing', 'doing'), 'tournament': ('happening',), 'toy': ('happening_first',), 'track': ('bid_of',),
'tracker': ('owed_thing', 'useful'), 'trade': ('happening_first', 'bid_of'), 'trademark': ('bid', 'bid_it'),
'trailer': ('lendable',), 'train': ('bid_of',), 'trained': ('briefed',), 'training': ('helped', 'doing'), 'transfer':
('give1', 'giveinf'), 'transferred': ('done',), 'transfers': ('give3',), 'translated': ('did_free',), 'translates':
('works3',), 'translation': ('work_thing',), 'traveling': ('doing',), 'travelled': ('verb3',), 'travelling':
('doing',), 'travels': ('verb3',), 'treated': ('did_free',), 'trekking': ('doing',), 'trial': ('their_day',),
'tribunal': ('their_day',), 'tried': ('attempt', 'verb3'), 'tries': ('verb3',), 'trim': ('bid',), 'triple': ('bid',),
'tripod': ('lendable',), 'trust': ('bid_it',), 'try': ('giveinf', 'imperative', 'bid'), 'trying': ('verb3', 'doing'),
'tuppence': ('told_by',), 'turned': ('verb3', 'to_events'), 'turns': ('verb3', 'works3'), 'tutored': ('briefed',
'did_free'), 'tutorial': ('useful', 'lesson'), 'tutorials': ('lesson',), 'tutoring': ('helped',), 'tv': ('told_in',),
'twice': ('plainly',), 'twin': ('rel', 'attribute'), 'twitter': ('told_in',), 'two': ('bid_thing',), 'txted':
('reach',), 'uh': ('filler',), 'um': ('filler',), 'umbrella': ('lendable',), 'uncle': ('rel',), 'undercut': ('bid',),
'underpromise': ('bid',), 'unexpectedly': ('filler',), 'unfortunately': ('filler',), 'uni': ('attribute',), 'unload':
('helping',), 'unloaded': ('in_person',), 'unloading': ('doing',), 'unpacked': ('explained', 'in_person'), 'up':
('hello', 'bid_thing'), 'update': ('owed_thing', 'give1', 'giveinf', 'to_do', 'redo'), 'updates': ('give3',),
'uploaded': ('done',), 'uploads': ('works3',), 'upsell': ('bid',), 'urged': ('bids',), 'urges': ('bids',), 'us':
('me', 'good_work'), 'use': ('giveinf', 'imperative', 'bid'), 'used': ('verb3',), 'uses': ('verb3',), 'valuation':
('owed_thing',), 'van': ('lendable',), 'vent': ('a_chat',), 'vented': ('confides',), 'veranda': ('in_person',),
'verdict': ('view', 'told_by'), 'vernissage': ('happening',), 'version': ('owed_thing',), 'very': ('filler',), 'vets':
('give3',), 'video': ('owed_thing',), 'view': ('happening_last', 'view'), 'viewing': ('happening_last', 'outing',
'doing'), 'views': ('view',), 'village': ('gossips',), 'vineyard': ('in_person',), 'visa': ('own_affair',), 'visit':
('bid_of',), 'visited': ('reach', 'to_events'), 'visiting': ('outing', 'doing'), 'viva': ('their_day',), 'w':
('hello', 'bid_thing'), 'wailed': ('confides',), 'wait': ('giveinf', 'imperative', 'bid'), 'waiting': ('good_work',),
'wake': ('happening',), 'walk': ('happening_last', 'bid', 'met_over', 'bid_of'), 'walked': ('passes_by',
'led_through', 'in_person'), 'walking': ('led_through', 'outing', 'doing'), 'walkthrough': ('lesson',), 'wanted':
('bidding', 'verb3', 'no_event'), 'wants': ('bidding', 'hello', 'verb3', 'no_event'), 'warehouse': ('staff',
'in_person'), 'warned': ('verb3', 'bids'), 'warning': ('told_by',), 'warns': ('verb3', 'bids'), 'was': ('hello',
'verb3'), 'wasn': ('not',), 'wasnt': ('not',), 'watch': ('bid_it', 'bid_of'), 'watched': ('to_events',), 'watching':
('outing', 'doing'), 'we': ('i', 'hello'), 'webinar': ('useful',), 'website': ('told_in', 'work_thing'), 'weed':
('helping',), 'week': ('hello',), 'weekend': ('happening_last',), 'weekly': ('bid_thing',), 'weirdly': ('filler',),
'welds': ('works3',), 'well': ('filler',), 'went': ('verb3', 'to_events'), 'wept': ('in_person',), 'were': ('hello',
'verb3'), 'weve': ('i',), 'what': ('hello',), 'whatsapp': ('told_by', 'met_over'), 'whatsapped': ('reach', 'handed'),
'wheelbarrow': ('lendable',), 'when': ('hello',), 'whispered': ('confides',), 'whiteboard': ('in_person',), 'who':
('they', 'hello'), 'widen': ('bid',), 'wife': ('rel', 'staff'), 'will': ('hello', 'verb3'), 'wine':
('happening_first', 'by_post'), 'wins': ('verb3',), 'wire': ('give1', 'to_do'), 'wired': ('done',), 'wireframes':
('owed_thing',), 'wires': ('give3',), 'wisdom': ('told_by',), 'wishes': ('verb3',), 'with': ('hello', 'to_events',
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
331, 'those': 358}, {'^': 458, 'a': 355, 'an': 355}, {'$$': 38, '...': 317}, {'<them>': 38, 'N': 38}, {'from': 461},
{'from': 461, 'yet': 462}, {'from': 461, 'of': 289, 'yet': 462}, {'N': 460, 'answer': 463, 'contract': 463,
'delivery': 463, 'documents': 463, 'draft': 463, 'invoice': 463, 'money': 463, 'news': 463, 'order': 463, 'papers':
463, 'parcel': 463, 'payment': 463, 'quote': 463, 'reply': 463, 'samples': 463, 'sign': 464, 'word': 463}, {'': (23,
'contact'), '...': 46, ':': 45}, {'N': 466}, {'for': 452, 'from': 467, 'to': 427}, {'s': 38}, {'<their>': 38, 'N':
469}, {'N': 28}, {'from': 470, 'that': 471, 'through': 470, 'via': 470}, {'answering': 302, 'answerphone': 301,
'needs': 414, 'vm': 301, 'voicemail': 301}, {'be': 22, 'have': 22, 'to': 22}, {'back': 38, 'in': 440}, {'apologise':
38, 'apologize': 38, 'ask': 38, 'check': 38, 'congratulate': 38, 'drop': 38, 'email': 38, 'get': 475, 'give': 38,
'go': 442, 'invite': 38, 'look': 443, 'message': 38, 'phone': 38, 'ping': 38, 'pop': 38, 'reply': 38, 'ring': 38,
'send': 38, 'text': 38, 'thank': 38, 'touch': 444, 'write': 38}, {'N': 474, 'to': 476}, {'<them>': 290}, {'say': 28},
{'<giveinf>': 350, '<redo>': 350, '<to_do>': 350}, {'^': 480}, {'N': 387, 'that': 471}, {'to': 445}, {'ought': 483,
'should': 445}, {'better': 0}, {'to': 0}, {'d': 485, 'must': 0, 'need': 486, 'ought': 486, 'should': 0}, {'^': 487},
{'<i>': 488}, {'and': 489}, {'<bid>': 0, '<bid_it>': 311, 'apply': 0, 'ask': 0, 'be': 0, 'buy': 0, 'call': 0,
'charge': 0, 'check': 0, 'cut': 0, 'drop': 0, 'fill': 0, 'find': 0, 'fire': 0, 'focus': 0, 'follow': 0, 'forget': 0,
'get': 0, 'go': 0, 'hand': 0, 'have': 0, 'hire': 0, 'hold': 0, 'keep': 0, 'learn': 0, 'leave': 0, 'let': 0, 'look': 0,
'make': 0, 'move': 0, 'never': 0, 'not': 0, 'pass': 0, 'pay': 0, 'phone': 0, 'play': 0, 'put': 0, 'read': 0, 'ring':
0, 'save': 0, 'see': 0, 'sell': 0, 'set': 0, 'sleep': 0, 'start': 0, 'stick': 0, 'stop': 0, 'take': 0, 'talk': 0,
'think': 0, 'try': 0, 'wait': 0, 'work': 0, 'write': 0}, {'^': 491}, {'...': 490, '<i>': 366, '^': 312, 'just': 45,
'that': 367, 'to': 492}, {'are': 28}, {'t': 0}, {'<bid>': 0, '<bid_it>': 311, 'always': 0, 'build': 0, 'buy': 0,
'charge': 0, 'cut': 0, 'don': 495, 'dont': 0, 'double': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'keep': 0,
'launch': 0, 'never': 0, 'raise': 0, 'sell': 0, 'ship': 0, 'start': 0, 'stop': 0, 'test': 0, 'try': 0, 'use': 0,
'wait': 0}, {'<bid>': 0, '<bid_it>': 311, 'always': 0, 'apply': 0, 'ask': 0, 'be': 0, 'build': 0, 'buy': 0, 'call': 0,
'charge': 0, 'check': 0, 'cut': 0, 'don': 495, 'dont': 0, 'double': 0, 'drop': 0, 'fill': 0, 'find': 0, 'fire': 0,
'focus': 0, 'follow': 0, 'forget': 0, 'get': 0, 'go': 0, 'hand': 0, 'have': 0, 'hire': 0, 'hold': 0, 'keep': 0,
'launch': 0, 'learn': 0, 'leave': 0, 'let': 0, 'look': 0, 'make': 0, 'move': 0, 'never': 0, 'not': 0, 'pass': 0,
'pay': 0, 'phone': 0, 'play': 0, 'put': 0, 'raise': 0, 'read': 0, 'ring': 0, 'save': 0, 'see': 0, 'sell': 0, 'set': 0,
'ship': 0, 'sleep': 0, 'start': 0, 'stick': 0, 'stop': 0, 'take': 0, 'talk': 0, 'test': 0, 'think': 0, 'try': 0,
'use': 0, 'wait': 0, 'work': 0, 'write': 0}, {'^': 497}, {'...': 490, '^': 496, 'just': 45, 'to': 498}, {'...': 490,
'<i>': 366, '^': 496, 'just': 45, 'that': 367, 'to': 498}, {'later': 16}, {'N': 501}, {'': (13, 'talk'), 'like': 28},
{'reminder': 426}, {'of': 289}, {'^': 348, 'back': 38}, {'N': 474, 'apologise': 38, 'apologize': 38, 'ask': 38,
'check': 38, 'congratulate': 38, 'drop': 38, 'email': 38, 'get': 506, 'have': 349, 'hear': 349, 'invite': 38,
'message': 38, 'phone': 38, 'probably': 445, 'really': 445, 'reply': 38, 'send': 38, 'text': 38, 'thank': 38, 'write':
38}, {'hear': 28}, {'i': 508}, {'should': 163}, {'from': 470, 'through': 470, 'via': 470}, {'answer': 463, 'contract':
463, 'delivery': 463, 'documents': 463, 'draft': 463, 'invoice': 463, 'money': 463, 'news': 463, 'order': 463,
'papers': 463, 'parcel': 463, 'payment': 463, 'quote': 463, 'reply': 463, 'samples': 463, 'sign': 464, 'word': 463},
{'of': 173}, {'from': 173, 'off': 173, 'out': 513}, {'...': 514}, {'^': 515}, {'...': 514, '<their>': 47, 'N': 287},
{'<their>': 516, '^': 517, 'a': 516, 'an': 516, 'any': 516, 'my': 516, 'our': 516, 'the': 516}, {'given': 518, 'sent':
518}, {'<their>': 516, '^': 515, 'a': 516, 'an': 516, 'any': 516, 'my': 516, 'our': 516, 'the': 516}, {'up': 518},
{'be': 519, 'collect': 518, 'get': 518, 'have': 520, 'hear': 520, 'pick': 521, 'receive': 518, 'see': 518}, {'after':
289, 'chasing': 289, 'lacking': 289, 'missing': 289, 'needs': 414, 'no': 512, 'owe': 291, 'short': 505, 'to': 522},
{'to': 379}, {'': (3, 'advice'), '<bid>': 0}, {'^': 525, 'just': 45, 'to': 45}, {'is': 28}, {'it': 82}, {'<until>':
81, '^': 528}, {'get': 529, 'have': 529, 'see': 529}, {'could': 530, 'd': 530, 'll': 530, 'will': 530, 'would': 530},
{'<they>': 531}, {'promised': 532, 'said': 532, 'swore': 532}, {'<i>': 533}, {'...': 233, 'across': 170, 'arrives':
63, 'awaited': 63, 'back': 170, 'coming': 63, 'due': 63, 'expected': 63, 'follows': 63, 'from': 64, 'is': 52, 'lands':
63, 'll': 51, 'not': 66, 'off': 236, 'out': 170, 'over': 170, 'promised': 63, 'should': 51, 'to': 237, 'will': 51},
{'...': 274, '<owed_thing>': 535, 'agreement': 72, 'answer': 72, 'contract': 72, 'copy': 72, 'decision': 72, 'deck':
72, 'docs': 72, 'documents': 72, 'draft': 72, 'feedback': 72, 'figures': 72, 'invoice': 72, 'list': 72, 'numbers': 72,
'offer': 72, 'order': 72, 'paperwork': 72, 'payment': 72, 'po': 72, 'proposal': 72, 'quote': 72, 'report': 72,
'samples': 72, 'specs': 72, 'term': 73}, {'...': 43, '^': 536, 'blood': 77, 'buzz': 527, 'final': 79, 'first': 79,
'full': 77, 'lab': 77, 'new': 77, 'revised': 77, 'rumour': 527, 'second': 77, 'signed': 79, 'test': 77, 'word': 527},
{'say': 28, 'to': 105}, {'': (11, 'thinking'), 'N': 22}, {'<they>': 22, 'N': 22, 'about': 539, 'i': 22, 'maybe': 22,
'of': 539, 'perhaps': 22, 'that': 22, 'we': 22}, {'...': 490, '<i>': 366, 'that': 367, 'to': 89}, {'<them>': 81, 'N':
81}, {'forward': 542, 'intro': 542, 'introduce': 542, 'send': 542, 'share': 542}, {'': (12, 'task')}, {'^': 543, 'do':
544}, {'of': 461}, {'<them>': 38, 'N': 38, 'hold': 546}, {'to': 461}, {'call': 461, 'catch': 461, 'get': 547, 'hunt':
461, 'nail': 461, 'pin': 461, 'raise': 461, 'reach': 461, 'ring': 461, 'see': 461, 'speak': 548, 'track': 461}, {'to':
549}, {'$$': 38, 'again': 38, 'both': 299, 'each': 300, 'every': 300, 'only': 38, 'twice': 38}, {'against': 92,
'firmly': 285, 'for': 92, 'in': 284, 'strongly': 285, 'thinking': 25}, {'from': 337, 'has': 377, 'is': 28}, {'<bid>':
0, 'go': 0}, {'^': 554}, {'^': 44, 'like': 333, 'not': 555}, {'t': 555}, {'to': 522}, {':': 4, '<did_free>': 14,
'<i>': 37, '<their>': 80, '<they>': 91, '<view>': 97, 'N': 167, '^': 272, 'a': 282, 'advised': 286, 'advises': 92,
'advocates': 92, 'after': 289, 'also': 292, 'am': 34, 'an': 295, 'annoyed': 297, 'another': 298, 'answering': 302,
'answerphone': 301, 'anxious': 297, 'argued': 286, 'assembled': 33, 'awaiting': 306, 'awaits': 306, 'away': 310,
'basically': 316, 'been': 34, 'began': 33, 'blood': 77, 'bought': 33, 'busy': 318, 'by': 320, 'came': 321, 'card':
280, 'catching': 325, 'chasing': 289, 'collecting': 307, 'completed': 33, 'counseled': 326, 'counselled': 326,
'counsels': 92, 'curious': 297, 'cycling': 328, 'd': 334, 'definitely': 335, 'dm': 338, 'drafted': 33, 'dreamed': 25,
'dreamt': 25, 'drew': 35, 'driving': 339, 'dropping': 307, 'email': 338, 'engaged': 340, 'essentially': 341,
'excited': 297, 'expect': 347, 'expected': 349, 'expecting': 356, 'expects': 362, 'favours': 92, 'feels': 368,
'fetching': 307, 'figures': 368, 'final': 79, 'finished': 33, 'first': 79, 'flying': 328, 'folk': 370, 'from': 337,
'full': 77, 'gather': 374, 'gathered': 376, 'going': 328, 'gossip': 378, 'got': 379, 'have': 36, 'having': 383, 'he':
106, 'heading': 386, 'hear': 389, 'heard': 391, 'hearing': 392, 'her': 393, 'his': 393, 'honestly': 341, 'hope': 396,
'hoping': 397, 'hosting': 307, 'how': 399, 'i': 405, 'intro': 408, 'it': 411, 'jealous': 297, 'just': 415, 'lab': 77,
'lacking': 289, 'legend': 416, 'letter': 280, 'line': 421, 'literally': 341, 'looks': 422, 'm': 34, 'mail': 338,
'market': 423, 'me': 424, 'meeting': 425, 'memo': 428, 'message': 338, 'missed': 439, 'missing': 289, 'mused': 25,
'must': 446, 'my': 451, 'nb': 453, 'need': 454, 'needed': 456, 'needs': 459, 'new': 77, 'no': 465, 'note': 468,
'noticed': 472, 'now': 335, 'number': 421, 'off': 386, 'only': 473, 'ordered': 33, 'ought': 477, 'our': 451, 'owe':
478, 'people': 479, 'phone': 421, 'picking': 307, 'planning': 16, 'please': 481, 'pls': 481, 'plz': 481, 'polished':
33, 'popping': 310, 'postcard': 280, 'practiced': 33, 'practised': 33, 'prayed': 25, 'prepared': 33, 'prepped': 33,
'proposes': 92, 'proud': 297, 'read': 482, 'really': 484, 'reckons': 493, 'recommends': 92, 'remembered': 25,
'reminder': 428, 'reminisced': 25, 'revised': 77, 'rumor': 416, 'rumour': 416, 'rumours': 494, 'said': 499, 'saw':
472, 'says': 500, 'second': 77, 'see': 472, 'seeing': 502, 'seemingly': 28, 'seems': 503, 'self': 504, 'sez': 90,
'shall': 395, 'she': 106, 'short': 505, 'should': 507, 'signed': 79, 'simply': 341, 'so': 509, 'somebody': 510,
'someone': 510, 'sounds': 422, 'spotted': 511, 'started': 33, 'still': 523, 'straight': 524, 'street': 423,
'suggests': 526, 'taking': 307, 'talk': 527, 'test': 77, 'text': 338, 'that': 534, 'the': 537, 'their': 393, 'they':
538, 'thinking': 540, 'thinks': 541, 'thought': 25, 'to': 545, 'traveling': 328, 'travelling': 328, 'trying': 550,
'understand': 376, 'urges': 92, 've': 36, 'visiting': 502, 'vm': 551, 'voicemail': 551, 'want': 454, 'wanted': 456,
'wants': 362, 'warned': 286, 'was': 552, 'we': 424, 'what': 399, 'whatsapp': 338, 'when': 399, 'where': 399, 'which':
534, 'why': 399, 'wish': 397, 'wishing': 397, 'word': 553, 'worked': 33, 'worried': 25, 'would': 556, 'wouldn': 557,
'wouldnt': 555, 'wrapped': 33, 'yet': 558}, {'from': 240}, {'...': 560}, {'get': 561}, {'N': 544}, {'...': 563},
{'you': 564}, {'done': 564}, {'congrats': 564, 'congratulations': 564, 'happy': 564, 'hello': 564, 'hi': 564, 'sorry':
564, 'thank': 565, 'thanks': 564, 'well': 566}, {'^': 562, 'say': 567, 'wish': 567}, {'s': 278}, {'<their>': 278, 'N':
569, 'my': 278, 'our': 278, 'the': 278}, {'^': 5}, {'free': 571}, {'bono': 571}, {'for': 572, 'free': 571, 'help':
571, 'helping': 571, 'pro': 573, 'unpaid': 571}, {'at': 570}, {'at': 570, 'for': 572, 'free': 571, 'help': 571,
'helping': 571, 'in': 570, 'of': 574, 'over': 575, 'pro': 573, 'round': 570, 'unpaid': 571}, {'': (18,
'gave:mentoring')}, {'^': 577}, {'': (18, 'gave:mentoring'), 'students': 578}, {'^': 579, 'at': 578}, {'for': 572,
'free': 571, 'help': 571, 'helping': 571, 'mentoring': 580, 'pro': 573, 'unpaid': 571, 'volunteering': 571}, {'for':
572, 'free': 571, 'help': 571, 'helping': 571, 'mentoring': 580, 'of': 581, 'pro': 573, 'unpaid': 571, 'volunteering':
571}, {'at': 570, 'for': 572, 'free': 571, 'help': 571, 'helping': 571, 'in': 570, 'mentoring': 580, 'of': 581,
'over': 575, 'pro': 573, 'round': 570, 'unpaid': 571, 'volunteering': 571}, {'calls': 38}, {'at': 570, 'in': 570,
'over': 575, 'round': 570}, {'afternoon': 576, 'day': 576, 'days': 576, 'evening': 576, 'h': 582, 'hour': 583,
'hours': 583, 'hr': 582, 'hrs': 582, 'missed': 584, 'morning': 576, 'week': 585}, {'minute': 317}, {'last': 587},
{'the': 588}, {'me': 317, 'us': 317}, {'$$': 38, 'again': 317, 'at': 589, 'last': 587, 'on': 590}, {'$$': 38, 'again':
317, 'at': 589, 'back': 317, 'last': 587, 'on': 590, 'out': 317}, {'<off_it>': 592}, {'be': 593}, {'to': 594},
{'been': 593}, {'<off_it>': 592, 'been': 593}, {'been': 593, 'being': 593, 'gets': 593, 'got': 593, 'had': 595, 'has':
596, 'is': 593, 's': 597, 'was': 593, 'were': 593}, {'N': 598}, {'<off_it>': 591, 'been': 593, 'being': 593, 'gets':
593, 'got': 593, 'had': 595, 'has': 596, 'is': 593, 's': 597, 'skipped': 38, 'w': 599, 'was': 593, 'were': 593,
'with': 599}, {'1': 600}, {'skipped': 38}, {'': (17, 'gave:knowledge')}, {'^': 603}, {'about': 604, 'in': 604, 'on':
604, 'through': 604}, {'about': 604, 'for': 604, 'in': 604, 'on': 604}, {'...': 605, 'about': 604, 'for': 604, 'in':
604, 'on': 604, 'up': 606}, {'<them>': 607, 'N': 607}, {'<them>': 603, 'N': 603}, {'to': 609}, {'...': 610}, {'for':
609, 'to': 609}, {'...': 612}, {'^': 613}, {'<them>': 604, 'N': 604}, {'<them>': 604, 'N': 604, '^': 611, 'how': 604,
'my': 614, 'our': 614, 'the': 614, 'to': 615, 'what': 604, 'when': 604, 'where': 604, 'which': 604, 'why': 604}, {'':
(20, 'gave:referral')}, {'<them>': 617}, {'to': 618}, {'...': 619}, {'^': 620}, {'of': 621}, {'': (16,
'gave:feedback')}, {'^': 623}, {'^': 623, 'about': 624, 'back': 624, 'on': 624, 'to': 624}, {'^': 617}, {'to': 626},
{'along': 627, 'on': 627, 'over': 627, 'to': 626}, {'card': 628, 'cv': 628, 'details': 628, 'name': 628, 'number':
628, 'portfolio': 628, 'profile': 628, 'resume': 628}, {'for': 626, 'of': 626, 'to': 626}, {'<contact_of>': 617,
'<contact_thing>': 617}, {'^': 631}, {'s': 632}, {'': (19, 'gave:resource')}, {'<useful>': 634}, {'...': 635,
'<useful>': 634}, {'<useful>': 634, 's': 631}, {'...': 637, '<useful>': 634}, {'a': 636, 'an': 636, 'my': 638, 'our':
638, 'some': 636, 'that': 636, 'the': 638, 'this': 636, 'three': 636, 'two': 636}, {'<remarks_on>': 624},
{'<contact_of>': 630, '<contact_thing>': 630, 'few': 640}, {'a': 636, 'an': 636, 'my': 636, 'our': 636, 'some': 636,
'that': 636, 'the': 636, 'this': 636}, {'^': 642}, {'few': 640}, {'<remarks_on>': 624, 'a': 644, 'detailed': 640,
'honest': 640, 'my': 640, 'our': 640, 'some': 640, 'the': 640, 'written': 640}, {'<contact_of>': 630,
'<contact_thing>': 630, '<remarks_on>': 624}, {'a': 636, 'an': 636, 'my': 636, 'our': 636, 'some': 636, 'that': 636,
'the': 636, 'this': 636, 'three': 636, 'two': 636}, {'<contact_of>': 630, '<contact_thing>': 630, '<remarks_on>': 624,
'^': 647, 'a': 641, 'detailed': 640, 'honest': 640, 'my': 646, 'our': 646, 'some': 640, 'the': 646, 'written': 640},
{'<contact_of>': 630, '<contact_thing>': 630, '<remarks_on>': 624, 'N': 633, '^': 639, 'a': 641, 'across': 643,
'back': 645, 'detailed': 640, 'honest': 640, 'my': 646, 'on': 643, 'our': 646, 'over': 648, 'some': 640, 'the': 646,
'written': 640}, {'^': 642, 'across': 643, 'on': 643, 'over': 643}, {'<them>': 634, 'N': 634}, {'to': 651, 'with':
651}, {'<them>': 634}, {'to': 653, 'with': 653}, {'...': 652, 'along': 654, 'on': 654, 'over': 654, 'to': 651, 'with':
651}, {'<useful>': 655}, {'...': 656, '<useful>': 655}, {'...': 652, 'to': 651, 'with': 651}, {'<useful>': 658},
{'...': 659, '<useful>': 658}, {'along': 654, 'on': 654, 'over': 654, 'to': 653, 'with': 653}, {'<useful>': 661},
{'...': 662, '<useful>': 661}, {'a': 657, 'an': 657, 'my': 657, 'our': 657, 'some': 660, 'that': 663, 'the': 657},
{'<remarks_on>': 625}, {'<contact_of>': 622, '<contact_thing>': 622, 'few': 665}, {'a': 660, 'an': 660, 'my': 660,
'our': 660, 'some': 660, 'the': 660}, {'^': 667}, {'^': 623, 'back': 624}, {'<remarks_on>': 669}, {'few': 670},
{'<remarks_on>': 669, 'a': 671, 'detailed': 670, 'honest': 670, 'my': 670, 'some': 670, 'written': 670},
{'<contact_of>': 622, '<contact_thing>': 622}, {'<contact_of>': 622, '<contact_thing>': 622, '^': 667, 'a': 673,
'the': 673}, {'<contact_of>': 622, '<contact_thing>': 622, 'few': 670}, {'<contact_of>': 622, '<contact_thing>': 622,
'<remarks_on>': 669, '^': 667, 'a': 675, 'detailed': 670, 'honest': 670, 'my': 670, 'some': 670, 'the': 673,
'written': 670}, {'<contact_of>': 634, '<contact_thing>': 634, '<useful>': 634}, {'...': 677, '<contact_of>': 634,
'<contact_thing>': 634, '<useful>': 634}, {'a': 678, 'an': 678, 'my': 678, 'our': 678, 'the': 678}, {'^': 679},
{'<them>': 680}, {'<contact_of>': 622, '<contact_thing>': 622, '<remarks_on>': 625, '<their>': 629, '<them>': 649,
'N': 650, '^': 664, 'a': 666, 'across': 668, 'along': 668, 'back': 672, 'detailed': 665, 'honest': 665, 'my': 665,
'off': 668, 'on': 674, 'over': 676, 'round': 668, 'some': 665, 'the': 673, 'to': 681, 'written': 665}, {'...': 81},
{'...': 179, '<them>': 683, 'both': 81}, {'<give1>': 684}, {'will': 290}, {'and': 686, 'to': 290}, {'yes': 687},
{'also': 335, 'owe': 291, 'still': 335}, {'^': 81, 'with': 290}, {'^': 81, 'off': 690, 'out': 690, 'up': 690, 'with':
290}, {'<them>': 691, 'N': 691}, {'<until>': 81, 'D': 81, 'back': 168}, {'<them>': 693, 'N': 693}, {'answering': 694,
'briefing': 694, 'chasing': 694, 'emailing': 694, 'invoicing': 694, 'mailing': 694, 'paying': 694, 'refunding': 694,
'reimbursing': 694, 'reminding': 694, 'ringing': 694, 'seeing': 694, 'texting': 694, 'updating': 694}, {'<doing>':
18}, {'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 149, 'up': 149, 'with':
149}, {'...': 17, 'attend': 149, 'dine': 149, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 149, 'see': 149,
'visit': 149}, {'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 698, 'up':
149, 'with': 149}, {'...': 179}, {'^': 700}, {'<giveinf>': 81}, {'^': 702}, {'for': 703, 'to': 703, 'with': 703},
{'^': 402}, {'<them>': 705, 'N': 705, '^': 700}, {'...': 179, '<giveinf>': 81}, {'^': 707}, {'for': 708, 'to': 703,
'with': 703}, {'...': 17, '^': 702}, {'': (2, 'plan'), '...': 17}, {'...': 17, '^': 702, 'attend': 149, 'call': 16,
'dine': 149, 'have': 16, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 711, 'see': 711, 'speak': 16, 'talk': 16,
'visit': 711}, {'at': 149, 'down': 149, 'for': 710, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 712, 'up':
149, 'with': 710}, {'<until>': 103, 'D': 103}, {'...': 714}, {'<them>': 715}, {'from': 716}, {'...': 717}, {'<them>':
705, 'N': 705, '^': 718, 'together': 149}, {'<them>': 705, 'N': 705}, {'D': 16, 'N': 16}, {'...': 721}, {'<doing>':
722}, {'...': 17, 'be': 723}, {'...': 17, 'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149,
'over': 149, 'to': 724, 'up': 149, 'with': 149}, {'...': 17, 'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149,
'out': 149, 'over': 149, 'to': 149, 'up': 149, 'with': 149}, {'of': 701}, {'charge': 727}, {'up': 704}, {'^': 702,
'attend': 149, 'dine': 149, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 149, 'see': 149, 'visit': 149}, {'for':
703, 'to': 730, 'with': 703}, {'...': 17, 'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16,
'visit': 16}, {'at': 149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 732, 'up':
149, 'with': 149}, {'hook': 709}, {'the': 734}, {'...': 17, '^': 700}, {'for': 701}, {'in': 704}, {'attend': 149,
'dine': 149, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 149, 'see': 149, 'visit': 149}, {'to': 739}, {'^': 47},
{'on': 741}, {'waiting': 742}, {'...': 17, '<them>': 705, 'N': 705, '^': 700}, {'at': 149, 'before': 149, 'for': 149,
'in': 149, 'to': 149, 'with': 149}, {'appear': 745, 'attend': 149, 'compete': 745, 'dance': 745, 'dine': 149,
'exhibit': 745, 'host': 149, 'join': 149, 'lunch': 149, 'meet': 149, 'perform': 745, 'pitch': 745, 'play': 745,
'present': 745, 'see': 149, 'sing': 745, 'speak': 745, 'visit': 149}, {'...': 17, 'to': 549}, {'orders': 704},
{'<doing>': 18, '<making>': 692, '<outing>': 149, '^': 695, 'all': 696, 'attending': 149, 'away': 697, 'booked': 699,
'booking': 701, 'both': 696, 'bound': 704, 'bringing': 706, 'calling': 701, 'catching': 149, 'celebrating': 149,
'charged': 704, 'chasing': 701, 'collecting': 701, 'cooking': 149, 'delivering': 701, 'doing': 149, 'down': 709,
'drafting': 701, 'driving': 149, 'dropping': 706, 'due': 713, 'emailing': 701, 'finishing': 701, 'flying': 149,
'getting': 719, 'giving': 720, 'going': 725, 'handling': 701, 'having': 149, 'heading': 726, 'hosting': 149, 'in':
728, 'introducing': 701, 'left': 704, 'lending': 720, 'lined': 729, 'mailing': 701, 'making': 701, 'meant': 731,
'measuring': 701, 'meeting': 149, 'obliged': 704, 'off': 733, 'on': 735, 'ordering': 701, 'out': 697, 'paying': 701,
'picking': 736, 'planning': 16, 'playing': 149, 'posting': 701, 'presenting': 149, 'printing': 701, 'responsible':
737, 'ringing': 701, 'roped': 738, 'running': 149, 'seeing': 149, 'sending': 706, 'set': 740, 'sharing': 701,
'showing': 149, 'signed': 729, 'speaking': 149, 'still': 743, 'supposed': 740, 'taking': 744, 'tasked': 704,
'texting': 701, 'to': 746, 'traveling': 149, 'travelling': 149, 'trying': 747, 'under': 748, 'visiting': 149,
'watching': 149, 'writing': 701}, {'<doing>': 18, '<outing>': 149, 'all': 696, 'away': 697, 'booked': 697, 'both':
696, 'due': 697, 'going': 697, 'heading': 697, 'off': 697, 'out': 697}, {'<doing>': 18, '<outing>': 149, 'all': 696,
'away': 697, 'booked': 697, 'both': 696, 'due': 726, 'going': 697, 'having': 149, 'heading': 697, 'meeting': 149,
'off': 726, 'out': 697}, {'at': 149, 'for': 149, 'in': 149, 'on': 149, 'to': 149}, {'box': 752, 'place': 752, 'spot':
752, 'table': 752}, {'a': 753, 'passes': 752, 'places': 752, 'seats': 752, 'spaces': 752, 'spots': 752, 'tickets':
752}, {'...': 17, 'a': 753, 'passes': 752, 'places': 752, 'seats': 752, 'spaces': 752, 'spots': 752, 'tickets': 752},
{'...': 17, 'a': 753, 'got': 755, 'passes': 752, 'places': 752, 'seats': 752, 'spaces': 752, 'spots': 752, 'tickets':
752}, {'<doing>': 18, 'all': 696, 'both': 696}, {'a': 753, 'got': 755, 'passes': 752, 'places': 752, 'seats': 752,
'spaces': 752, 'spots': 752, 'tickets': 752}, {'am': 750, 'are': 751, 'fly': 149, 'got': 754, 'has': 754, 'have': 756,
'is': 757, 'm': 750, 'meet': 149, 'travel': 149, 've': 758}, {'N': 759}, {'together': 149}, {'<doing>': 18,
'<making>': 692, '<outing>': 149, '^': 695, 'all': 696, 'attending': 149, 'away': 697, 'booked': 699, 'booking': 701,
'both': 696, 'bound': 704, 'bringing': 701, 'calling': 701, 'catching': 149, 'celebrating': 149, 'charged': 704,
'chasing': 701, 'collecting': 701, 'cooking': 149, 'delivering': 701, 'doing': 149, 'down': 709, 'drafting': 701,
'driving': 149, 'dropping': 701, 'due': 713, 'emailing': 701, 'finishing': 701, 'flying': 149, 'getting': 761,
'going': 725, 'handling': 701, 'having': 149, 'heading': 726, 'hosting': 149, 'in': 728, 'introducing': 701, 'left':
704, 'lined': 729, 'mailing': 701, 'making': 701, 'meant': 731, 'measuring': 701, 'meeting': 149, 'obliged': 704,
'off': 733, 'on': 735, 'ordering': 701, 'out': 697, 'paying': 701, 'picking': 736, 'planning': 16, 'playing': 149,
'posting': 701, 'presenting': 149, 'printing': 701, 'responsible': 737, 'ringing': 701, 'roped': 738, 'running': 149,
'seeing': 149, 'sending': 701, 'set': 740, 'sharing': 701, 'showing': 149, 'signed': 729, 'speaking': 149, 'supposed':
740, 'taking': 736, 'tasked': 704, 'texting': 701, 'to': 746, 'traveling': 149, 'travelling': 149, 'trying': 149,
'under': 748, 'visiting': 149, 'watching': 149, 'writing': 701}, {'0': 402, '<their>': 402, 'a': 402, 'an': 402,
'half': 402, 'my': 402, 'our': 402, 'some': 402, 'the': 402, 'three': 402, 'two': 402}, {'^': 763}, {'<them>': 764},
{'there': 317}, {'attend': 317, 'be': 766, 'come': 317, 'go': 317}, {'t': 767}, {'not': 767}, {'for': 180}, {'across':
181, 'back': 181, 'done': 770, 'off': 181, 'over': 181, 'ready': 770, 'to': 180, 'w': 180, 'with': 180}, {'...': 771},
{'^': 772}, {'get': 773, 'have': 773, 'mentioned': 28, 'met': 28, 'missed': 439, 'offered': 28, 'promised': 28,
'said': 28, 'seen': 28, 'sent': 28, 'told': 28}, {'': (0, 'missed'), '$$': 38}, {'attend': 775, 'be': 766, 'call': 38,
'come': 317, 'go': 775, 'meet': 38, 'reach': 38, 'see': 38, 'speak': 38, 'talk': 38, 'visit': 38}, {'also': 335,
'not': 776, 'owe': 291, 'still': 335}, {'attend': 775, 'be': 766, 'call': 38, 'come': 317, 'go': 775, 'happen': 38,
'meet': 38, 'see': 38, 'speak': 38, 'talk': 38, 'visit': 38}, {'t': 778}, {'attend': 775, 'be': 766, 'call': 38,
'come': 317, 'go': 775, 'meet': 38, 'see': 38, 'speak': 38, 'talk': 38, 'visit': 38}, {'<them>': 764, 'also': 335,
'owe': 291, 'still': 335}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16, 'speak': 16, 'talk': 16, 'visit': 16},
{'to': 782}, {'how': 604}, {'$$': 38, 'trying': 317, 'waiting': 317}, {'up': 785}, {'<them>': 764, '^': 718}, {'N':
149}, {'N': 149, 'to': 788, 'with': 788}, {'mentioned': 28, 'met': 28, 'missed': 439, 'offered': 28, 'promised': 28,
'said': 28, 'seen': 28, 'sent': 28, 'told': 28}, {'1': 18}, {'to': 290}, {'D': 792, 'to': 290}, {'D': 16, 'again': 17,
'next': 17}, {'up': 18}, {'one': 18}, {'to': 796}, {'call': 18}, {'1': 791, 'appointment': 18, 'breakfast': 18,
'brunch': 18, 'call': 18, 'catch': 795, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18,
'follow': 795, 'interview': 18, 'lunch': 18, 'meeting': 18, 'mtg': 18, 'one': 797, 'phone': 798, 'session': 18,
'supper': 18, 'sync': 18, 'tea': 18, 'video': 798, 'workshop': 18, 'zoom': 18}, {'...': 17, '1': 791, 'D': 16,
'appointment': 18, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 795, 'chat': 18, 'coffee': 18, 'date': 18,
'demo': 18, 'dinner': 18, 'drinks': 18, 'follow': 795, 'interview': 18, 'lunch': 18, 'meeting': 18, 'mtg': 18, 'one':
797, 'phone': 798, 'session': 18, 'supper': 18, 'sync': 18, 'tea': 18, 'video': 798, 'workshop': 18, 'zoom': 18},
{'up': 800}, {'1': 791, 'another': 799, 'appointment': 18, 'board': 799, 'box': 752, 'breakfast': 18, 'brunch': 18,
'call': 18, 'catch': 795, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 799,
'first': 799, 'follow': 801, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 799, 'mtg': 18, 'one': 797,
'phone': 798, 'place': 752, 'quick': 799, 'second': 799, 'session': 18, 'short': 799, 'spot': 752, 'supper': 18,
'sync': 18, 'table': 752, 'tea': 18, 'team': 799, 'video': 798, 'weekly': 799, 'workshop': 18, 'zoom': 18}, {'1': 791,
'another': 799, 'appointment': 18, 'board': 799, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 795, 'chat': 18,
'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 799, 'first': 799, 'follow': 801,
'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 799, 'mtg': 18, 'one': 797, 'phone': 798, 'quick': 799,
'second': 799, 'session': 18, 'short': 799, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 799, 'video': 798, 'weekly':
799, 'workshop': 18, 'zoom': 18}, {'N': 18}, {'meet': 804, 'see': 804, 'visit': 804}, {'1': 791, '<until>': 793, 'a':
802, 'an': 803, 'another': 799, 'appointment': 18, 'board': 799, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch':
795, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 799, 'first': 799,
'follow': 801, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 799, 'mtg': 18, 'my': 803, 'one': 797, 'our':
803, 'passes': 752, 'phone': 798, 'places': 752, 'quick': 799, 'seats': 752, 'second': 799, 'session': 18, 'short':
799, 'spaces': 752, 'spots': 752, 'supper': 18, 'sync': 18, 'tea': 18, 'team': 799, 'the': 803, 'tickets': 752,
'till': 793, 'to': 805, 'until': 793, 'video': 798, 'weekly': 799, 'workshop': 18, 'zoom': 18}, {'yes': 792}, {'on':
290}, {'1': 791, '<until>': 793, 'N': 794, '^': 718, 'a': 802, 'an': 803, 'another': 799, 'appointment': 18,
'arranged': 792, 'board': 799, 'breakfast': 18, 'brunch': 18, 'call': 18, 'catch': 795, 'chat': 18, 'coffee': 18,
'committed': 792, 'consented': 792, 'contracted': 792, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final':
799, 'first': 799, 'follow': 801, 'got': 806, 'interview': 18, 'lunch': 18, 'meeting': 18, 'missed': 439, 'monthly':
799, 'mtg': 18, 'my': 803, 'offered': 792, 'one': 797, 'our': 803, 'passes': 752, 'phone': 798, 'places': 752,
'pledged': 792, 'quick': 799, 'said': 807, 'seats': 752, 'second': 799, 'session': 18, 'short': 799, 'spaces': 752,
'spots': 752, 'supper': 18, 'sworn': 792, 'sync': 18, 'taken': 808, 'tea': 18, 'team': 799, 'the': 803, 'tickets':
752, 'till': 793, 'to': 805, 'took': 808, 'undertaken': 792, 'until': 793, 'video': 798, 'volunteered': 792, 'vowed':
792, 'weekly': 799, 'workshop': 18, 'zoom': 18}, {'N': 794}, {'attending': 149, 'booking': 701, 'catching': 149,
'celebrating': 149, 'chasing': 701, 'collecting': 701, 'cooking': 149, 'delivering': 701, 'doing': 149, 'drafting':
701, 'driving': 149, 'emailing': 701, 'finishing': 701, 'flying': 149, 'getting': 761, 'going': 149, 'having': 149,
'heading': 149, 'hosting': 149, 'mailing': 701, 'measuring': 701, 'meeting': 149, 'ordering': 701, 'picking': 736,
'playing': 149, 'posting': 701, 'presenting': 149, 'printing': 701, 'ringing': 701, 'running': 149, 'seeing': 149,
'showing': 149, 'speaking': 149, 'taking': 149, 'texting': 701, 'traveling': 149, 'travelling': 149, 'trying': 149,
'visiting': 149, 'watching': 149}, {'<doing>': 722, 'at': 149, 'back': 149, 'in': 149, 'over': 149, 'with': 149},
{'up': 149}, {'down': 149}, {'accompany': 149, 'appear': 745, 'attend': 149, 'be': 812, 'breakfast': 149, 'catch':
813, 'compete': 745, 'dance': 745, 'dine': 149, 'exhibit': 745, 'fly': 149, 'get': 773, 'have': 773, 'interview': 149,
'lunch': 149, 'meet': 149, 'perform': 745, 'pitch': 745, 'play': 745, 'present': 745, 'see': 149, 'sing': 745, 'sit':
814, 'speak': 745, 'travel': 149, 'visit': 149}, {'<until>': 792}, {'<doing>': 18, '<making>': 692, '<outing>': 149,
'^': 695, 'all': 696, 'attending': 149, 'away': 697, 'booked': 699, 'booking': 701, 'both': 696, 'bound': 704,
'bringing': 706, 'calling': 701, 'catching': 149, 'celebrating': 149, 'charged': 704, 'chasing': 701, 'collecting':
701, 'cooking': 149, 'delivering': 701, 'doing': 149, 'down': 709, 'drafting': 701, 'driving': 149, 'dropping': 706,
'due': 713, 'emailing': 701, 'finishing': 701, 'flying': 149, 'getting': 719, 'given': 816, 'giving': 720, 'going':
725, 'handling': 701, 'having': 149, 'heading': 726, 'hosting': 149, 'in': 728, 'introducing': 701, 'left': 704,
'lending': 720, 'lined': 729, 'mailing': 701, 'making': 701, 'meant': 731, 'measuring': 701, 'meeting': 149,
'obliged': 704, 'off': 733, 'on': 735, 'ordering': 701, 'out': 697, 'paying': 701, 'picking': 736, 'planning': 16,
'playing': 149, 'posting': 701, 'presenting': 149, 'printing': 701, 'responsible': 737, 'ringing': 701, 'roped': 738,
'running': 149, 'seeing': 149, 'sending': 706, 'set': 740, 'sharing': 701, 'showing': 149, 'signed': 729, 'speaking':
149, 'still': 743, 'supposed': 740, 'taking': 744, 'tasked': 704, 'texting': 701, 'to': 739, 'traveling': 149,
'travelling': 149, 'trying': 747, 'under': 748, 'visiting': 149, 'watching': 149, 'writing': 701}, {'...': 17, 'D':
16, 'again': 17, 'next': 17}, {'N': 818, 'to': 788, 'with': 788}, {'to': 805}, {'reply': 38}, {'answer': 38}, {'a':
821, 'an': 822, 'past': 38, 'there': 38, 'through': 38}, {'it': 38}, {'got': 823, 'made': 824}, {'course': 689},
{'ask': 38, 'check': 38, 'drop': 38, 'email': 38, 'get': 441, 'give': 38, 'go': 442, 'have': 38, 'invite': 38, 'look':
443, 'message': 38, 'phone': 38, 'ping': 38, 'pop': 38, 'reply': 38, 'ring': 38, 'send': 38, 'text': 38, 'thank': 38,
'touch': 444, 'write': 38}, {'to': 827}, {'...': 179, 'D': 81}, {'^': 829}, {'get': 830, 'have': 830, 'receive': 830,
'see': 830}, {'to': 831}, {'able': 832}, {'be': 833, 'get': 830, 'have': 830, 'receive': 830, 'see': 830}, {'can':
831, 'could': 831, 'd': 831, 'll': 834, 'will': 831, 'would': 831}, {'<they>': 835}, {'<they>': 835, 'that': 836},
{'...': 168, 'D': 81}, {'^': 838}, {'get': 839, 'have': 839, 'receive': 830, 'see': 839}, {'be': 833, 'get': 839,
'have': 839, 'receive': 830, 'see': 839}, {'can': 831, 'could': 840, 'd': 840, 'll': 841, 'will': 840, 'would': 840},
{'<them>': 837, '<they>': 842, 'N': 837, 'that': 836, 'yes': 687}, {'internet': 38, 'news': 38, 'paper': 38, 'radio':
38, 'tv': 38}, {'the': 844}, {'on': 38}, {'in': 845, 'it': 846, 'on': 845}, {'to': 38}, {'': (0, 'missed'), 'ask': 38,
'check': 38, 'drop': 38, 'email': 38, 'get': 441, 'give': 38, 'go': 442, 'invite': 38, 'look': 443, 'message': 38,
'phone': 38, 'ping': 38, 'pop': 38, 'reply': 38, 'ring': 38, 'send': 38, 'text': 38, 'thank': 38, 'touch': 444,
'write': 38}, {'to': 849}, {'also': 335, 'have': 848, 'must': 38, 'need': 848, 'ought': 850, 'owe': 291, 'should':
849, 'still': 335}, {'<bid>': 28, '<bid_of>': 28}, {'<i>': 28, '<they>': 835}, {'<i>': 28, '<they>': 842, '^': 852,
'that': 853, 'yes': 687}, {'^': 852}, {'accompany': 149, 'appear': 745, 'attend': 149, 'be': 812, 'breakfast': 149,
'catch': 813, 'compete': 745, 'dance': 745, 'dine': 149, 'exhibit': 745, 'fly': 149, 'interview': 149, 'lunch': 149,
'meet': 149, 'perform': 745, 'pitch': 745, 'play': 745, 'present': 745, 'see': 149, 'sing': 745, 'sit': 814, 'speak':
745, 'travel': 149, 'visit': 149}, {'been': 38, 'called': 38, 'gone': 38, 'met': 38, 'phoned': 38, 'replied': 38,
'rung': 38, 'seen': 38, 'visited': 38, 'written': 38}, {'have': 857, 'probably': 445, 'really': 445}, {'...': 82},
{'^': 859}, {'get': 860, 'have': 860, 'see': 860}, {'could': 861, 'd': 861, 'll': 861, 'will': 861, 'would': 861},
{'<they>': 862}, {'<i>': 28}, {'<i>': 28, 'that': 864}, {'<i>': 28, '<they>': 842, '^': 852, 'that': 853}, {'<they>':
835, '^': 852, 'that': 836}, {'<them>': 866, 'N': 867}, {'<giveinf>': 290, '^': 81}, {'to': 869}, {'<until>': 793,
'till': 793, 'until': 793}, {'given': 871, 'trying': 550}, {'1': 791, '<until>': 793, 'a': 802, 'an': 803, 'another':
799, 'appointment': 18, 'arranged': 792, 'been': 872, 'board': 799, 'breakfast': 18, 'brunch': 18, 'call': 18,
'catch': 795, 'chat': 18, 'coffee': 18, 'committed': 792, 'consented': 792, 'contracted': 792, 'date': 18, 'demo': 18,
'dinner': 18, 'drinks': 18, 'final': 799, 'first': 799, 'follow': 801, 'got': 806, 'interview': 18, 'lunch': 18,
'meeting': 18, 'missed': 439, 'monthly': 799, 'mtg': 18, 'my': 803, 'offered': 792, 'one': 797, 'our': 803, 'passes':
752, 'phone': 798, 'places': 752, 'pledged': 792, 'quick': 799, 'said': 807, 'seats': 752, 'second': 799, 'session':
18, 'short': 799, 'spaces': 752, 'spots': 752, 'supper': 18, 'sworn': 792, 'sync': 18, 'taken': 808, 'tea': 18,
'team': 799, 'the': 803, 'tickets': 752, 'till': 793, 'to': 805, 'took': 808, 'undertaken': 792, 'until': 793,
'video': 798, 'volunteered': 792, 'vowed': 792, 'weekly': 799, 'workshop': 18, 'zoom': 18}, {'': (23, 'contact'), 'N':
569, 'hers': 278, 'his': 278, 'theirs': 278}, {'home': 38}, {'list': 38}, {'the': 876}, {'asked': 38, 'at': 875, 'in':
38, 'included': 38, 'invited': 38, 'on': 877, 'there': 38, 'told': 38}, {'at': 874, 'by': 278, 'due': 783, 'not': 878,
'off': 783, 'planning': 16, 'with': 278}, {'t': 878}, {'get': 773, 'have': 773}, {'^': 685, 'agreed': 688, 'also':
689, 'am': 749, 'and': 760, 'are': 762, 'bring': 765, 'can': 768, 'cannot': 767, 'cant': 767, 'certainly': 689,
'could': 769, 'couldn': 768, 'couldnt': 767, 'd': 774, 'did': 777, 'didn': 779, 'didnt': 780, 'do': 781, 'due': 783,
'explained': 784, 'gave': 786, 'get': 787, 'go': 789, 'got': 754, 'had': 790, 'has': 754, 'have': 809, 'host': 810,
'im': 811, 'is': 757, 'll': 815, 'm': 817, 'make': 765, 'meet': 819, 'missed': 439, 'must': 446, 'need': 820, 'never':
825, 'not': 825, 'of': 826, 'off': 783, 'ought': 828, 'promised': 843, 'read': 847, 'really': 851, 'said': 854, 'saw':
847, 'say': 855, 'see': 819, 'shall': 856, 'should': 858, 'still': 689, 'sure': 689, 'swore': 863, 'taken': 808,
'thought': 865, 'told': 868, 'took': 808, 'undertake': 870, 'undertook': 870, 've': 873, 'visit': 819, 'was': 879,
'wasn': 880, 'wasnt': 878, 'were': 879, 'weren': 880, 'werent': 878, 'will': 815, 'would': 881, 'yet': 689},
{'through': 604, 'thru': 604}, {'all': 883, 'right': 883, 'through': 604, 'thru': 604}, {'<them>': 884, 'N': 884},
{'<work_thing>': 623}, {'^': 886}, {'': (16, 'gave:feedback'), '<work_thing>': 623}, {'...': 887, '^': 888}, {'s':
889}, {'<them>': 623, 'N': 623}, {'for': 891}, {'...': 892}, {'s': 624}, {'<their>': 624, 'N': 894}, {'<their>': 624,
'N': 894, '^': 893}, {'<their>': 889, 'N': 890, '^': 893, 'on': 895, 'over': 896, 'through': 896, 'up': 896}, {'<me>':
103, '<until>': 103}, {'...': 898}, {'checking': 899, 'drafting': 899, 'emailing': 899, 'mailing': 899, 'posting':
899, 'preparing': 899, 'pricing': 899, 'sending': 899, 'signing': 899}, {'<me>': 103, 'back': 103}, {'<give1>': 103,
'<redo>': 103, 'come': 901, 'get': 901, 'let': 901}, {'^': 902}, {'to': 903}, {'^': 900, 'going': 904, 'to': 903},
{'agree': 232, 'approve': 232, 'check': 232, 'clear': 232, 'confirm': 232, 'look': 232, 'okay': 232, 'pay': 232,
'release': 232, 'review': 232, 'sign': 232}, {'^': 906}, {'to': 907}, {'are': 905, 'has': 908, 'have': 908, 'is': 905,
'll': 903, 'need': 908, 'needs': 908, 's': 905, 'shall': 903, 'will': 903}, {'<bid>': 0, 'ask': 0, 'go': 0, 'take':
0}, {'^': 910}, {':': 911}, {'...': 912, ':': 911}, {'ask': 0, 'go': 0, 'take': 0}, {'^': 914}, {':': 915}, {'...':
916, ':': 915}, {'<staff>': 909, '<told_by>': 913, '<view>': 917}, {'<bid_thing>': 0}, {'<bid>': 0, '<bid_of>': 919},
{'^': 920}, {':': 921}, {'^': 920, 'to': 921}, {'...': 922, ':': 921, '^': 920, 'is': 923, 's': 923, 'to': 921, 'was':
923}, {'cents': 924}, {'can': 0, 'could': 0, 'd': 485, 'have': 486, 'must': 0, 'need': 486, 'ought': 486, 'shd': 0,
'should': 0, 'shouldn': 495, 'shouldnt': 0}, {'^': 926}, {'<bid>': 0, '<bid_of>': 919, 'ask': 0, 'can': 0, 'could': 0,
'd': 485, 'go': 0, 'have': 486, 'must': 0, 'need': 486, 'ought': 486, 'shd': 0, 'should': 0, 'shouldn': 495,
'shouldnt': 0, 'take': 0}, {'<i>': 927, '^': 928}, {':': 929}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 919, 'ask':
0, 'can': 0, 'could': 0, 'd': 485, 'go': 0, 'have': 486, 'must': 0, 'need': 486, 'ought': 486, 'shd': 0, 'should': 0,
'shouldn': 495, 'shouldnt': 0, 'take': 0}, {'<i>': 927, '^': 931}, {'nutshell': 93}, {'...': 93, 'a': 933, 'short':
93}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>': 919}, {'<i>': 927, '^': 0}, {'^': 935}, {'<i>': 927, '^': 935,
'clear': 92, 'simple': 92, 'that': 936, 'to': 937}, {'<i>': 927}, {'<i>': 927, '^': 920, 'that': 939, 'to': 921},
{'...': 930, ':': 932, '<i>': 927, '^': 920, 'about': 94, 'at': 94, 'basically': 93, 'in': 934, 'is': 938, 'on': 94,
'over': 94, 're': 94, 's': 940, 'that': 939, 'to': 921, 'was': 938}, {'^': 0, 'that': 92, 'to': 92}, {'^': 0, 'is':
942, 's': 942, 'that': 92, 'to': 92, 'was': 942}, {'feeling': 924}, {'...': 922, ':': 921}, {'take': 945}, {'orth':
945}, {'cents': 924, 'pence': 945, 'penn': 947}, {'...': 918, '2': 925, '2c': 924, '<staff>': 909, '<told_by>': 913,
'<view>': 941, 'advice': 943, 'counsel': 943, 'gut': 944, 'hot': 946, 'recommendation': 943, 'suggestion': 943, 'tip':
943, 'tuppence': 945, 'two': 948, 'view': 943}, {'cleaning': 5, 'clearing': 5, 'digging': 5, 'moving': 5, 'packing':
5, 'painting': 5, 'unloading': 5}, {'^': 950}, {'hand': 951}, {'a': 952, 'an': 952, 'hand': 951}, {'...': 953},
{'<me>': 103, '<until>': 103, 'D': 103}, {'...': 955}, {'<give3>': 956}, {'^': 957}, {'and': 958}, {'afford': 0},
{'t': 960}, {'can': 961, 'cannot': 960, 'mustn': 495, 'mustnt': 0, 'oughtn': 495, 'oughtnt': 0, 'want': 486},
{'better': 0, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'wise': 0}, {'be': 963, 'best': 0, 'better': 0, 'do':
485}, {'^': 964}, {'^': 962, 'd': 965, 'had': 965, 'would': 965}, {'': (3, 'advice'), 'big': 0, 'early': 0, 'for': 0,
'slow': 0, 'straight': 0, 'to': 0, 'with': 0}, {'go': 0, 'her': 0, 'him': 0, 'it': 0, 'the': 0, 'them': 0}, {'<bid>':
0, '<bid_it>': 311, 'ask': 0, 'go': 967, 'let': 968}, {'big': 0, 'early': 0, 'for': 0, 'slow': 0, 'straight': 0, 'to':
0, 'with': 0}, {'<bid>': 0, '<bid_it>': 311, 'ask': 0, 'go': 970}, {'^': 971}, {'^': 969}, {'^': 969, 'like': 45,
'that': 972, 'to': 973}, {'^': 0, 'to': 92}, {'be': 975}, {'is': 975, 'was': 975, 'would': 976}, {'d': 92, 'would':
92}, {'<they>': 978}, {'me': 979, 'us': 979}, {'was': 980, 'were': 980}, {'<them>': 979, 'N': 979, 'me': 979, 'us':
979}, {'was': 982, 'were': 982}, {'<they>': 981, 'it': 983, 'that': 983, 'this': 983}, {'answer': 977, 'fix': 977,
'key': 977, 'move': 977, 'play': 977, 'secret': 977, 'solution': 977, 'thing': 977, 'trick': 977, 'way': 977}, {'^':
525}, {'to': 986}, {'<i>': 966, '^': 971, 'answer': 977, 'fix': 977, 'key': 977, 'move': 977, 'my': 985, 'our': 985,
'play': 977, 'secret': 977, 'solution': 977, 'the': 985, 'thing': 977, 'trick': 977, 'way': 977}, {'<bid>': 0, 'ask':
0, 'go': 970}, {'^': 989}, {'^': 989, 'like': 45, 'that': 990, 'to': 990}, {'<me>': 991, '^': 969, 'like': 45, 'that':
990, 'to': 990}, {'<i>': 966, '<me>': 974, '^': 969, 'answer': 977, 'fix': 977, 'if': 984, 'key': 977, 'like': 45,
'move': 977, 'my': 985, 'no': 987, 'not': 987, 'our': 985, 'play': 977, 'secret': 977, 'solution': 977, 'that': 988,
'the': 985, 'thing': 977, 'to': 992, 'trick': 977, 'way': 977}, {'<me>': 278}, {'across': 278, 'at': 278, 'by': 278,
'during': 278, 'from': 278, 'in': 278, 'on': 278, 'over': 278, 'to': 994}, {'D': 103, 'for': 261}, {'...': 996,
'<me>': 103, 'D': 103}, {'...': 231, '<until>': 103}, {'<give3>': 997, '<giveinf>': 232, '<works3>': 998}, {'2': 0,
'to': 0}, {'can': 0, 'could': 0, 'have': 486, 'must': 0, 'need': 1000, 'ought': 486, 'shd': 0, 'should': 0, 'shouldn':
495, 'shouldnt': 0}, {'^': 1001}, {'against': 0, 'off': 0}, {'^': 1003}, {'': (3, 'advice'), '<bid>': 0, '<bid_of>':
919, '<good_work>': 0, 'against': 0, 'off': 0}, {'never': 486, 'not': 486, 'to': 0}, {'^': 1006}, {'...': 1007}, {'':
(3, 'advice'), 'can': 0, 'could': 0, 'have': 486, 'must': 0, 'need': 1000, 'ought': 486, 'shd': 0, 'should': 0,
'shouldn': 495, 'shouldnt': 0}, {'^': 1009}, {'<i>': 1010}, {'<i>': 1002, '<me>': 1004, '^': 1005, 'at': 1008, 'by':
1008, 'during': 1008, 'in': 1008, 'on': 1008, 'over': 1008, 'that': 1011, 'via': 1008}, {'': (3, 'advice'), '<bid>':
0, '<bid_of>': 919, '<good_work>': 0}, {'<i>': 1002, '^': 1013, 'that': 1011}, {'<good_work>': 0}, {'^': 1015},
{'attended': 278}, {'^': 103}, {'to': 1018}, {'agreed': 1019, 'offered': 1019, 'promised': 1019, 'undertaken': 1019,
'volunteered': 1019}, {'': (3, 'advice'), '...': 0}, {'to': 1021}, {'better': 0, 'd': 485, 'have': 1022, 'must': 1021,
'need': 1022, 'ought': 1022, 'shd': 1021, 'should': 1021, 'shouldn': 495, 'shouldnt': 0}, {'^': 1023}, {'<i>': 1024},
{'<i>': 1024, 'that': 1025}, {'<i>': 1024, '<me>': 1026, 'that': 1025}, {'<i>': 1024, '<me>': 1026, 'back': 1027,
'that': 1025}, {'phone': 317}, {'<i>': 1024, '<me>': 1026, '^': 264, 'back': 1027, 'that': 1025, 'the': 1029}, {'for':
261}, {'...': 1031}, {'across': 103, 'back': 103, 'by': 103, 'over': 103, 'round': 103}, {'...': 1033, 'across': 103,
'back': 103, 'by': 103, 'over': 103, 'round': 103, 'to': 261}, {'...': 1033}, {'it': 1034, 'my': 1035, 'our': 1035,
'that': 1034, 'the': 1035, 'them': 1034, 'those': 1034}, {'it': 264, 'my': 264, 'our': 264, 'the': 264, 'them': 264},
{'back': 262, 'it': 1034, 'my': 1035, 'our': 1035, 'that': 1034, 'the': 1035, 'them': 1034, 'those': 1034}, {'asking':
1032, 'bringing': 1036, 'checking': 1032, 'coming': 271, 'delivering': 1037, 'digging': 1032, 'drafting': 1032,
'dropping': 1036, 'finding': 1032, 'getting': 1038, 'giving': 1036, 'handing': 1036, 'letting': 267, 'looking': 1032,
'passing': 1036, 'posting': 1036, 'preparing': 1032, 'pulling': 1032, 'putting': 1032, 'reporting': 271, 'returning':
1036, 'sending': 1036, 'sorting': 1032, 'working': 1032}, {'fan': 283}, {'about': 92}, {'^': 350}, {'^': 350, 'a':
1042, 'an': 1042, 'my': 1042, 'our': 1042, 'the': 1042}, {'for': 1043}, {'my': 81, 'our': 81}, {'^': 1045}, {'...':
220, 'my': 81, 'our': 81}, {'^': 1047, 'a': 1042, 'an': 1042, 'my': 1042, 'our': 1042, 'the': 1042}, {'<me>': 1044,
'^': 1045, 'about': 1046, 'agreeing': 278, 'asking': 278, 'calling': 278, 'confirming': 278, 'dropping': 278,
'emailing': 278, 'for': 1048, 'giving': 278, 'mailing': 278, 'messaging': 278, 'on': 1046, 'phoning': 278, 'popping':
278, 'ringing': 278, 'sending': 278, 'telling': 278, 'texting': 278, 'visiting': 278, 'writing': 278}, {'^': 1015,
'me': 92, 'my': 92, 'our': 92, 'us': 92}, {'for': 92}, {'^': 1047, 'a': 1042, 'an': 1042, 'my': 1042, 'our': 1042,
'some': 1042, 'the': 1042}, {'<me>': 1044, '^': 1045, 'about': 1046, 'for': 1052, 'on': 1046}, {'on': 92}, {'back':
245, 'over': 245, 'round': 245}, {'it': 1055, 'them': 1055}, {'^': 1056}, {'^': 1045, 'about': 1046, 'for': 1046,
'on': 1046}, {'<me>': 1044, '^': 1045, 'about': 1046, 'for': 1048, 'me': 1058, 'on': 1046, 'us': 1058}, {'...': 17,
'D': 16, 'along': 149, 'back': 149, 'by': 18, 'down': 18, 'for': 18, 'in': 18, 'out': 149, 'over': 18, 'round': 18,
'to': 18, 'up': 18, 'with': 149}, {'': (4, 'needs_from_me'), 'D': 219}, {'me': 1061, 'us': 1061}, {'from': 1062},
{'...': 1063}, {'^': 1064}, {'on': 1065}, {'against': 92}, {'against': 92, 'set': 1067}, {'^': 232}, {'by': 18,
'down': 18, 'for': 18, 'in': 18, 'over': 18, 'round': 18, 'to': 18, 'up': 18}, {'^': 1015, 'me': 92, 'us': 92}, {'it':
103, 'my': 103, 'our': 103, 'some': 103, 'the': 103}, {'out': 1072}, {'over': 1072}, {'at': 1072, 'into': 1072},
{'check': 1072, 'cost': 1072, 'crunch': 1072, 'dig': 1073, 'go': 1074, 'look': 1075, 'price': 1072, 'pull': 1072,
'run': 1072, 'work': 1073}, {'^': 1076}, {'to': 1077}, {'on': 1058}, {'out': 1058}, {'for': 1065}, {'': (3, 'advice'),
'<good_work>': 0}, {'^': 1082}, {'of': 1083}, {'favor': 283, 'favour': 1084}, {'agreeing': 278, 'asking': 278,
'calling': 278, 'confirming': 278, 'dropping': 278, 'emailing': 278, 'giving': 278, 'mailing': 278, 'messaging': 278,
'phoning': 278, 'popping': 278, 'ringing': 278, 'sending': 278, 'telling': 278, 'texting': 278, 'visiting': 278,
'writing': 278}, {'after': 1086}, {'^': 232, 'out': 1058}, {'<me>': 1044, '^': 1045, 'about': 1046, 'for': 1048, 'on':
1046}, {'delivering': 245}, {'^': 1090, 'a': 1040, 'in': 284}, {'me': 1058}, {'at': 1092}, {'^': 1090, 'after': 1086},
{'': (3, 'advice'), '...': 220}, {'^': 1095, 'a': 1042, 'an': 1042, 'my': 1042, 'our': 1042, 'the': 1042}, {'<me>':
1044, 'for': 1096}, {'<giveinf>': 103, '<redo>': 103, '<to_do>': 103, 'decide': 103, 'let': 103, 'name': 103, 'say':
103}, {'^': 1098}, {'to': 1099}, {'against': 92, 'for': 92}, {'to': 246}, {'for': 246}, {'across': 1102, 'back': 1102,
'done': 1103, 'off': 1102, 'over': 1102, 'ready': 1103, 'to': 246, 'w': 246, 'with': 246}, {'...': 1104}, {'^': 1105},
{'D': 219}, {'...': 1107, 'D': 219}, {'...': 1104, 'a': 329, 'an': 329, 'everything': 329, 'it': 329, 'my': 1108,
'our': 1108, 'the': 329, 'them': 329}, {'^': 1109}, {'get': 1106, 'have': 1110}, {'much': 1101}, {'D': 16, 'by': 18,
'down': 18, 'for': 18, 'in': 18, 'over': 18, 'round': 18, 'to': 18, 'up': 18}, {'<until>': 219, 'from': 1062}, {'...':
1114, 'my': 81, 'our': 81}, {'^': 1115, 'a': 1042, 'an': 1042, 'my': 1042, 'our': 1042, 'some': 1042, 'the': 1042},
{'...': 1063, 'my': 81, 'our': 81}, {'^': 1117}, {'<me>': 1044, '^': 1045, 'about': 1046, 'for': 1116, 'on': 1118},
{'^': 1039, 'a': 1040, 'adamant': 1041, 'after': 1049, 'against': 1050, 'all': 1051, 'asking': 1053, 'big': 1054,
'bringing': 1057, 'chasing': 1059, 'coming': 1060, 'counting': 1066, 'dead': 1068, 'digging': 1069, 'drawing': 1069,
'dropping': 1070, 'expecting': 1065, 'firmly': 1051, 'for': 1071, 'getting': 1069, 'going': 1078, 'hanging': 1079,
'having': 1069, 'holding': 1080, 'hoping': 1081, 'in': 1085, 'just': 1087, 'looking': 1088, 'nagging': 1089, 'not':
1091, 'on': 1093, 'only': 1094, 'popping': 1070, 'pressing': 1089, 'pricing': 1069, 'pulling': 1069, 'pushing': 1097,
'putting': 1069, 'sorting': 1069, 'still': 1100, 'stopping': 1070, 'strongly': 1101, 'swinging': 1070, 'to': 1111,
'typing': 1069, 'very': 1112, 'visiting': 1113, 'waiting': 1119, 'working': 1069, 'writing': 1069, 'yet': 1100},
{'can': 495, 'have': 486, 'must': 0, 'need': 486, 'ought': 486, 'should': 0, 'shouldn': 495, 'shouldnt': 0}, {'^':
1121}, {'<i>': 1122}, {'<i>': 1122, 'that': 1123}, {'...': 1124}, {'<i>': 1002}, {'<i>': 1002, 'at': 1125, 'by': 1125,
'during': 1125, 'in': 1125, 'on': 1125, 'over': 1125, 'that': 1126, 'via': 1125}, {'<i>': 1002, 'that': 1126},
{'<owed_thing>': 329}, {'...': 220, '<owed_thing>': 329}, {'^': 1130}, {'^': 1129, 'a': 1131, 'an': 1131, 'my': 1131,
'our': 1131, 'some': 1042, 'the': 1131}, {'be': 28}, {'for': 1132, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if':
28, 'it': 28, 'she': 28, 'that': 28, 'their': 28, 'they': 28, 'to': 1133, 'what': 28, 'when': 28, 'whether': 28,
'why': 28}, {'for': 1132}, {'without': 590}, {'...': 1136}, {'for': 994}, {'a': 1042, 'an': 1042, 'my': 1042, 'our':
1042, 'some': 1042, 'the': 1042}, {'for': 1139}, {'must': 0, 'need': 486, 'needs': 486, 'ought': 486, 'should': 0},
{'...': 1141}, {'': (13, 'talk'), '<i>': 1002, '^': 1142}, {'<i>': 1002, '^': 1142, 'he': 28, 'her': 28, 'his': 28,
'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1143, 'their': 28, 'they': 28, 'what': 28, 'when': 28, 'whether':
28, 'why': 28}, {'my': 634, 'our': 634}, {'^': 1145}, {'coffee': 278, 'curry': 278, 'drink': 278, 'meal': 278,
'roast': 278}, {'a': 1147, 'breakfast': 278, 'brunch': 278, 'coffee': 278, 'dinner': 278, 'drinks': 278, 'lunch': 278,
'pizza': 278, 'supper': 278, 'tea': 278}, {'<me>': 1148}, {'': (3, 'advice'), 'not': 0}, {'would': 1150, 'wouldn':
495, 'wouldnt': 0}, {'...': 1151}, {'mistake': 1152}, {'little': 1152, 'many': 1152, 'much': 1152}, {'a': 1153,
'enough': 1152, 'overkill': 1152, 'plenty': 1152, 'pointless': 1152, 'premature': 1152, 'sufficient': 1152, 'too':
1154, 'unnecessary': 1152}, {'big': 0, 'broad': 0, 'cheap': 0, 'dear': 0, 'fast': 0, 'high': 0, 'long': 0, 'low': 0,
'narrow': 0, 'short': 0, 'slow': 0, 'small': 0, 'soft': 0, 'thin': 0, 'vague': 0}, {'daft': 0, 'mad': 0, 'too': 1156,
'weak': 0, 'wrong': 0}, {'...': 1157}, {'...': 1155, 'my': 1158, 'our': 1158}, {'^': 1159}, {'me': 219, 'us': 219},
{'from': 1161}, {'...': 1162}, {'^': 1163}, {'my': 1108, 'our': 1108}, {'^': 1165}, {'<until>': 103, 'before': 103,
'till': 103, 'until': 103}, {'...': 1167}, {'confirm': 1168, 'decide': 1168, 'deliver': 1168, 'finish': 1168, 'have':
1168, 'know': 1168, 'send': 1168}, {'back': 38}, {'^': 1169, 'answer': 38, 'answered': 38, 'call': 1170, 'called':
1170, 'came': 38, 'come': 38, 'coming': 38, 'make': 824, 'pick': 431, 'picked': 431, 'replied': 38, 'reply': 38,
'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'expect': 1164, 'have': 1166, 't': 1171}, {'<me>': 1004,
'^': 1003}, {'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 28, 'their': 28,
'they': 28, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'advises': 92, 'counsels': 92, 'recommends': 92,
'suggests': 92}, {'and': 1175}, {'...': 1176, '^': 1159}, {'<me>': 1148, 'for': 994}, {'answer': 38, 'answered': 38,
'call': 1170, 'called': 1170, 'came': 38, 'come': 38, 'coming': 38, 'make': 824, 'pick': 431, 'picked': 431,
'replied': 38, 'reply': 38, 'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'not': 1179}, {'t': 1179},
{'place': 0, 'position': 0, 'shoes': 0}, {'my': 1182}, {'in': 1183, 'me': 0, 'us': 0}, {'was': 1184, 'were': 1184},
{'<their>': 0}, {'was': 1186, 'were': 1186}, {'<they>': 1185, 'it': 1187}, {'boots': 0, 'place': 0, 'position': 0,
'shoes': 0, 'situation': 0}, {'boots': 0, 'place': 0, 'position': 0, 'seat': 0, 'shoes': 0}, {'<my>': 1189, 'my':
1190, 'our': 1190}, {'if': 1188, 'in': 1191}, {'altogether': 0, 'first': 0, 'instead': 0, 'outright': 0}, {'...':
1193}, {'for': 0}, {'<their>': 103, 'the': 103}, {'more': 0}, {'by': 1196, 'past': 1196, 'to': 1196, 'with': 1196},
{'dates': 1198}, {'by': 1196, 'for': 1197, 'it': 1198, 'past': 1196, 'that': 1198, 'the': 1199, 'this': 1198, 'to':
1196, 'with': 1196}, {'with': 0}, {'of': 0}, {'than': 0}, {'before': 0, 'instead': 1202, 'not': 0, 'over': 0,
'rather': 1203}, {'...': 1204}, {'by': 1196, 'it': 1198, 'past': 1196, 'that': 1198, 'the': 1199, 'this': 1198, 'to':
1196, 'with': 1196}, {'on': 0}, {'rid': 1202}, {'for': 0, 'with': 0}, {'': (3, 'advice'), 'for': 0}, {'off': 0, 'out':
1210}, {'...': 1204, 'the': 0}, {'touch': 0}, {'back': 0, 'for': 0, 'harder': 0}, {'i': 0, 'we': 0}, {'...': 1204,
'with': 0}, {'clear': 0}, {'to': 0, 'with': 0}, {'twice': 0}, {'the': 0}, {'for': 1220, 'until': 0}, {'away': 0},
{'...': 1192, '<bid>': 1194, '<giveinf>': 1194, 'aim': 1195, 'ask': 1200, 'avoid': 0, 'begin': 1201, 'build': 1205,
'buy': 1205, 'cap': 0, 'charge': 0, 'check': 1206, 'clear': 1206, 'close': 1205, 'cut': 1205, 'demand': 0, 'ditch': 0,
'drop': 1205, 'err': 0, 'fight': 0, 'fire': 0, 'focus': 1207, 'get': 1208, 'go': 1209, 'hire': 0, 'hold': 1211,
'insist': 0, 'keep': 1212, 'kill': 0, 'launch': 1205, 'lean': 0, 'lock': 114, 'move': 1205, 'negotiate': 0, 'not':
1213, 'open': 1205, 'opt': 1195, 'plump': 1195, 'price': 0, 'push': 1214, 'put': 1212, 'raise': 0, 'rather': 1215,
'resist': 0, 'run': 1206, 'sell': 1212, 'shut': 1205, 'skip': 0, 'sooner': 0, 'sort': 1206, 'speak': 1206, 'spend':
1205, 'square': 1206, 'start': 1216, 'steer': 1217, 'stick': 1218, 'stop': 1205, 'take': 1205, 'talk': 1206, 'think':
1219, 'wait': 1221, 'walk': 1222}, {'behalf': 103}, {'<my>': 1224}, {'<me>': 103, '<until>': 103, 'on': 1225}, {'...':
1226, '<me>': 103}, {'...': 1226, '<me>': 103, 'it': 1034, 'my': 1035, 'our': 1035, 'that': 1034, 'the': 1035, 'them':
1034, 'those': 1034}, {'...': 1226}, {'asking': 1227, 'bringing': 1228, 'calling': 1227, 'chasing': 1227, 'checking':
1227, 'drafting': 1227, 'dropping': 1036, 'emailing': 1227, 'forwarding': 1227, 'getting': 1228, 'giving': 1036,
'handing': 1036, 'introducing': 1227, 'letting': 1227, 'mailing': 1227, 'passing': 1036, 'paying': 1227, 'posting':
1228, 'preparing': 1227, 'returning': 1036, 'reviewing': 1227, 'ringing': 1227, 'sending': 1228, 'sharing': 1227,
'signing': 1227, 'speaking': 1229, 'talking': 1229, 'writing': 1227}, {'^': 1230}, {'forgotten': 317}, {'<me>': 92,
'^': 1105}, {'<giveinf>': 350}, {'^': 1234}, {'to': 1235}, {'charge': 0, 'cut': 0, 'double': 0, 'drop': 0, 'focus': 0,
'hire': 0, 'move': 0, 'raise': 0, 'rethink': 0, 'sell': 0, 'simplify': 0, 'slow': 0, 'start': 0, 'stop': 0, 'wait':
0}, {'^': 1237}, {'to': 1238}, {'it': 103, 'my': 103, 'our': 103, 'that': 103, 'the': 103}, {'over': 1240}, {'on':
1240}, {'about': 1240, 'over': 1240}, {'chew': 1241, 'mull': 1241, 'sleep': 1242, 'think': 1243}, {'up': 28}, {'^':
1244, 'catch': 1245, 'come': 28, 'have': 28, 'meet': 28, 'see': 28, 'visit': 28}, {'<me>': 1236, '^': 332, 'me': 1239,
'to': 1246, 'us': 1239}, {'me': 1239, 'us': 1239}, {'<i>': 92}, {'<i>': 92, 'that': 1249}, {'rather': 1250}, {'<bid>':
0, 'bother': 0, 'go': 0, 'rush': 0, 'sign': 0, 'touch': 0}, {'^': 1252}, {'^': 1223, 'be': 1231, 'clean': 1232,
'completely': 1232, 'forgotten': 317, 'get': 1106, 'have': 1233, 'like': 1247, 'love': 1248, 'much': 1251, 'not':
1253, 'prefer': 1250, 'rather': 1250, 'sooner': 1250, 'totally': 1232}, {'$$': 38, 'answer': 38, 'answered': 38,
'call': 1170, 'called': 1170, 'came': 38, 'come': 38, 'coming': 38, 'pick': 431, 'picked': 431, 'replied': 38,
'reply': 38, 'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'not': 1255}, {'my': 38}, {'$$': 38,
'answer': 38, 'answered': 38, 'call': 1170, 'called': 1170, 'came': 38, 'come': 38, 'coming': 38, 'get': 1257, 'got':
1257, 'pick': 431, 'picked': 431, 'receive': 1257, 'received': 1257, 'replied': 38, 'reply': 38, 'respond': 38,
'responded': 38, 'saw': 1257, 'see': 1257, 'seen': 1257, 'show': 38, 'showed': 38}, {'t': 1258}, {'^': 1169, 'answer':
38, 'answered': 38, 'call': 1170, 'called': 1170, 'came': 38, 'come': 38, 'coming': 38, 'pick': 431, 'picked': 431,
'replied': 38, 'reply': 38, 'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'t': 1260}, {'^': 1169},
{'<lendable>': 634}, {'...': 1263, '<lendable>': 634}, {'my': 1264, 'our': 1264}, {'^': 1265}, {'with': 1266}, {'...':
1136, 'off': 1267}, {'d': 1018, 'll': 1018, 'will': 1018, 'would': 1018}, {'<they>': 1269}, {'that': 1270, 'to':
1018}, {'me': 1271, 'that': 1270, 'to': 1018}, {'word': 1272}, {'<their>': 1273}, {'<me>': 1274, '<their>': 1273},
{'blind': 1272, 'me': 1271, 'that': 1270, 'to': 1018}, {'given': 1275, 'pledged': 1272, 'sworn': 1276, 'undertaken':
1272, 'vowed': 1272}, {'...': 342, '<owed_thing>': 329, 'all': 350, 'my': 350, 'our': 350, 'some': 350, 'the': 350,
'those': 350}, {'<me>': 1236, '^': 1278, 'a': 355, 'an': 355}, {'<owed_thing>': 329, 'all': 350, 'my': 350, 'our':
350, 'some': 350, 'the': 350, 'those': 350}, {'^': 1129}, {'^': 1280, 'a': 1281, 'an': 1281}, {'': (4,
'needs_from_me'), '...': 357}, {'...': 342, '<owed_thing>': 329, 'all': 358, 'everything': 331, 'it': 331, 'my': 1283,
'our': 1283, 'some': 350, 'that': 331, 'the': 358, 'them': 331, 'those': 358}, {'<me>': 1236, '^': 1284, 'a': 355,
'an': 355}, {'off': 0}, {'better': 1286, 'crazy': 0, 'daft': 0, 'foolish': 0, 'mad': 0, 'nuts': 0, 'right': 486,
'undercharging': 0, 'underpricing': 0, 'wrong': 486}, {'^': 1287}, {'be': 1288}, {'^': 1001, 'am': 1288, 'are': 1288,
'd': 1289, 'm': 1288, 'were': 1288, 'would': 1289}, {'<i>': 1290, '^': 1142}, {'<i>': 1290, '^': 1142, 'that': 1291},
{'am': 1288, 'are': 1288, 'd': 1289, 'm': 1288, 'were': 1288, 'would': 1289}, {'<i>': 1293}, {'<i>': 1293, '^': 920,
'that': 1294}, {'...': 1107}, {'...': 1063, 'my': 1296, 'our': 1296}, {'^': 1297}, {'<give1>': 103}, {'^': 1299},
{'to': 1300}, {'going': 1301}, {'is': 1302, 'll': 1300, 's': 1302, 'will': 1300}, {'and': 1303}, {'<until>': 47, 'D':
47, 'back': 48, 'over': 48, 'round': 48}, {'it': 1305, 'them': 1305}, {'bringing': 1306, 'dropping': 1306, 'giving':
1306, 'returning': 1306}, {'...': 1307}, {'<my>': 1308, 'the': 1308}, {'...': 1304, '^': 1309}, {'down': 278, 'in':
278, 'over': 278, 'round': 278, 'up': 278}, {'^': 350, 'a': 1042, 'an': 1042, 'my': 1042, 'our': 1042, 'some': 1042,
'the': 1042}, {'for': 1312}, {'...': 1136, '<me>': 1311, 'asked': 1313, 'clean': 1232, 'completely': 1232, 'duly':
1277, 'even': 1277, 'finally': 1277, 'forgotten': 317, 'given': 1275, 'now': 1277, 'pledged': 1272, 'solemnly': 1277,
'still': 1100, 'sworn': 1276, 'totally': 1232, 'undertaken': 1272, 'vowed': 1272, 'yet': 1100}, {'<me>': 278, 'about':
278, 'back': 278, 'from': 278, 'my': 278, 'on': 278, 'to': 278}, {'not': 486, 'to': 0}, {'^': 1316}, {'^': 1316,
'again': 1317}, {'me': 1318, 'us': 1318}, {'at': 1319, 'me': 1318, 'us': 1318}, {'on': 1320}, {'at': 1319, 'away':
1320, 'me': 1318, 'us': 1318}, {'badgering': 1320, 'getting': 1321, 'going': 1321, 'nagging': 1322, 'on': 1320,
'pestering': 1320}, {'D': 1019}, {'until': 1324}, {'answered': 47, 'approved': 47, 'confirmed': 47, 'decided': 47,
'given': 47, 'paid': 47, 'replied': 47, 'returned': 47, 'said': 47, 'sent': 47, 'shown': 47, 'signed': 47, 'sorted':
47, 'told': 47}, {'her': 47, 'his': 47, 'my': 47, 'our': 47, 'the': 47, 'their': 47}, {'^': 1327}, {'<me>': 741},
{'^': 47, 'back': 741}, {'<me>': 1330, '^': 1327}, {'<me>': 741, '^': 1327}, {'^': 1326}, {'^': 1326, 'approved':
1328, 'delivered': 1328, 'given': 1329, 'got': 1329, 'paid': 1331, 'returned': 1332, 'sent': 1332, 'shown': 1329,
'signed': 1332, 'yet': 1333}, {'^': 1326, 'yet': 1333}, {'not': 1335, 'to': 1099}, {'kindly': 1020}, {'...': 1304,
'^': 1309, 'already': 1020, 'also': 1020, 'answered': 1315, 'asked': 1313, 'been': 1323, 'borrowed': 1146, 'bravely':
1020, 'called': 1315, 'duly': 1277, 'emailed': 1315, 'even': 1277, 'finally': 1277, 'generously': 1020, 'given': 1275,
'got': 1325, 'kindly': 1020, 'messaged': 1315, 'nobly': 1020, 'not': 1334, 'now': 1277, 'phoned': 1315, 'pledged':
1272, 'replied': 1315, 'responded': 1315, 'rung': 1315, 'solemnly': 1277, 'still': 1336, 'sweetly': 1020, 'sworn':
1276, 'texted': 1315, 'undertaken': 1272, 'until': 1324, 'very': 1337, 'vowed': 1272, 'written': 1315, 'yet': 1100},
{'<me>': 47}, {'approved': 47, 'confirmed': 47, 'decided': 47, 'given': 1339, 'named': 47, 'said': 47, 'told': 1339},
{'<me>': 741, 'my': 38}, {'^': 1340}, {'$$': 38, '^': 1340, 'approved': 1328, 'delivered': 1328, 'get': 1257, 'given':
1329, 'got': 1341, 'paid': 1331, 'receive': 1257, 'received': 1257, 'returned': 1332, 'saw': 1257, 'see': 1257,
'seen': 1257, 'sent': 1332, 'shown': 1329, 'signed': 1332, 'yet': 1342}, {'t': 1343}, {'^': 1340, 'approved': 1328,
'delivered': 1328, 'get': 1257, 'given': 1329, 'got': 1341, 'paid': 1331, 'receive': 1257, 'received': 1257,
'returned': 1332, 'saw': 1257, 'see': 1257, 'seen': 1257, 'sent': 1332, 'shown': 1329, 'signed': 1332, 'yet': 1342},
{'...': 1304, '^': 1309, 'already': 1020, 'also': 1020, 'answered': 1315, 'asked': 1313, 'bravely': 1020, 'called':
1315, 'duly': 1277, 'emailed': 1315, 'even': 1277, 'finally': 1277, 'generously': 1020, 'given': 1275, 'kindly': 1020,
'messaged': 1315, 'nobly': 1020, 'not': 1335, 'now': 1277, 'phoned': 1315, 'pledged': 1272, 'replied': 1315,
'responded': 1315, 'rung': 1315, 'solemnly': 1277, 'still': 1336, 'sweetly': 1020, 'sworn': 1276, 'texted': 1315,
'undertaken': 1272, 'until': 1324, 'very': 1337, 'vowed': 1272, 'written': 1315, 'yet': 1100}, {'^': 1340, 'approved':
1328, 'delivered': 1328, 'given': 1329, 'got': 1329, 'paid': 1331, 'returned': 1332, 'sent': 1332, 'shown': 1329,
'signed': 1332, 'yet': 1342}, {'t': 1347}, {'off': 1267}, {'catch': 1245, 'come': 28, 'have': 28, 'meet': 28, 'see':
28, 'visit': 28}, {'to': 1350}, {'at': 1125, 'by': 1125, 'during': 1125, 'in': 1125, 'on': 1125, 'over': 1125, 'via':
1125}, {'<i>': 1002, '^': 920, 'on': 1043, 'that': 1126}, {'<rel>': 278}, {'<their>': 1354}, {'d': 485, 'have': 486,
'must': 0, 'need': 486, 'ought': 486, 'should': 0, 'shouldn': 495, 'shouldnt': 0, 'want': 486}, {'^': 1356}, {'<i>':
1357}, {'<i>': 1357, 'that': 1358}, {'...': 1359, '<i>': 1357, 'about': 92, 'that': 1358}, {'^': 920, 'for': 92,
'just': 921}, {'...': 1359, '<i>': 1357, 'that': 1358}, {'...': 231, 'my': 81, 'our': 81}, {'^': 1363, 'on': 1320},
{'': (6, 'theirs'), 'by': 1196, 'past': 1196, 'to': 1196, 'with': 1196}, {'': (6, 'theirs'), 'dates': 1198}, {'by':
1196, 'it': 1365, 'my': 103, 'our': 103, 'past': 1196, 'some': 103, 'that': 1198, 'the': 1366, 'this': 1198, 'to':
1196, 'with': 1196}, {'ask': 1206, 'check': 1367, 'chew': 1241, 'clear': 1206, 'cost': 1072, 'crunch': 1072, 'dig':
1073, 'go': 1074, 'look': 1075, 'mull': 1241, 'price': 1072, 'pull': 1072, 'run': 1367, 'sleep': 1242, 'sort': 1206,
'speak': 1206, 'square': 1206, 'talk': 1206, 'think': 1243, 'work': 1073}, {'^': 1368}, {'on': 1320, 'to': 1369},
{'^': 920, 'just': 921}, {'<me>': 1044, '^': 1045, 'about': 1046, 'at': 1319, 'away': 1320, 'for': 1048, 'me': 1318,
'on': 1046, 'us': 1318}, {'^': 0, 'that': 92}, {'mind': 1373, 'opinion': 1373, 'view': 1373}, {'the': 1374}, {'my':
81, 'not': 486, 'our': 81, 'to': 0}, {'^': 1376, 'about': 1046, 'again': 1317, 'for': 1046, 'on': 1046}, {'me': 1377,
'us': 1318}, {'at': 1378, 'me': 1318, 'us': 1318}, {'up': 317}, {'...': 1359, '<i>': 1357, '^': 1316, 'that': 1358},
{'<me>': 1381}, {'...': 1114, 'my': 219, 'our': 219}, {'^': 1383, 'a': 1042, 'an': 1042, 'my': 1042, 'our': 1042,
'some': 1042, 'the': 1042}, {'<me>': 1044, '^': 1045, 'about': 1046, 'for': 1384, 'on': 1118}, {'^': 1039, 'a': 1040,
'adamant': 1360, 'after': 1049, 'against': 1050, 'all': 1361, 'arguing': 1362, 'asking': 1053, 'badgering': 1320,
'big': 1054, 'borrowing': 1146, 'bringing': 1057, 'chasing': 1059, 'coming': 1060, 'convinced': 1128, 'counting':
1066, 'dead': 1068, 'digging': 1069, 'drawing': 1069, 'dropping': 1070, 'expecting': 1065, 'firmly': 1051, 'for':
1071, 'getting': 1364, 'going': 1370, 'hanging': 1079, 'having': 1069, 'holding': 1080, 'hoping': 1081, 'in': 1085,
'insisting': 1362, 'just': 1087, 'like': 1371, 'looking': 1088, 'nagging': 1372, 'not': 1091, 'of': 1375, 'on': 1379,
'only': 1094, 'pestering': 1320, 'picking': 1380, 'popping': 1070, 'pressing': 1089, 'pricing': 1069, 'pulling': 1069,
'pushing': 1097, 'putting': 1069, 'saying': 1362, 'sorting': 1069, 'still': 1100, 'stopping': 1070, 'strongly': 1101,
'suggesting': 1362, 'swinging': 1070, 'telling': 1382, 'to': 1111, 'typing': 1069, 'very': 1112, 'visiting': 1113,
'waiting': 1385, 'working': 1069, 'writing': 1069, 'yet': 1100}, {'answer': 38, 'answered': 38, 'call': 1170,
'called': 1170, 'came': 38, 'come': 38, 'coming': 38, 'pick': 431, 'picked': 431, 'replied': 38, 'reply': 38,
'respond': 38, 'responded': 38, 'show': 38, 'showed': 38}, {'t': 1387}, {'the': 1029}, {'picking': 1380}, {'up':
1389}, {'answers': 1389, 'is': 1390, 'picked': 1391, 'picking': 1380, 'picks': 1380}, {'<me>': 923}, {'saying': 923,
'telling': 1393}, {'...': 1359, '<i>': 1357, '^': 920, 'that': 1358, 'to': 921}, {'<bid>': 0, '<bid_of>': 919, 'not':
486, 'to': 0}, {'...': 1359, '<i>': 1357, '^': 1396, 'that': 1358, 'to': 921}, {'<me>': 1397}, {'adamant': 1362,
'arguing': 1362, 'badgering': 1320, 'getting': 1321, 'going': 1321, 'insisting': 1362, 'nagging': 1322, 'on': 1320,
'pestering': 1320, 'saying': 1395, 'suggesting': 1362, 'telling': 1398}, {'...': 1136, 'with': 1266}, {'soon': 47},
{'after': 47, 'as': 1401, 'once': 47, 'when': 47}, {'after': 47, 'as': 1401, 'back': 1402, 'once': 47, 'when': 47},
{'it': 1403, 'them': 1403}, {'with': 1196}, {'by': 1196, 'out': 1405, 'past': 1196, 'to': 1196, 'up': 1405, 'with':
1196}, {'by': 1196, 'it': 1406, 'out': 1405, 'past': 1196, 'that': 1406, 'the': 1199, 'this': 1406, 'to': 1196, 'up':
1405, 'with': 1196}, {'by': 1196, 'out': 1405, 'past': 1196, 'up': 1405, 'with': 1196}, {'by': 1196, 'it': 1408,
'out': 1405, 'past': 1196, 'that': 1408, 'this': 1408, 'up': 1405, 'with': 1196}, {'together': 1072}, {'': (6,
'theirs'), 'after': 47, 'as': 1401, 'back': 1402, 'once': 47, 'when': 47}, {'...': 231, 'it': 1411, 'my': 103, 'our':
103, 'the': 103, 'them': 1411}, {'': (6, 'theirs'), 'by': 1196, 'out': 1405, 'past': 1196, 'to': 1196, 'up': 1405,
'with': 1196}, {'by': 1196, 'it': 1413, 'my': 103, 'our': 103, 'out': 1405, 'past': 1196, 'some': 103, 'that': 1406,
'the': 1366, 'this': 1406, 'to': 1196, 'up': 1405, 'with': 1196}, {'ask': 1206, 'bring': 1404, 'check': 1407, 'clear':
1407, 'crunch': 1072, 'dig': 1073, 'discuss': 1409, 'drop': 1404, 'float': 1409, 'give': 1404, 'go': 1074, 'hand':
1404, 'look': 1075, 'post': 1404, 'pull': 1410, 'raise': 1409, 'return': 1412, 'run': 1414, 'sort': 1407, 'sound':
1409, 'speak': 1206, 'square': 1407, 'take': 1409, 'talk': 1206, 'work': 1073}, {'across': 1102, 'back': 1102, 'done':
1103, 'from': 1161, 'off': 1102, 'over': 1102, 'ready': 1103, 'to': 246, 'w': 246, 'with': 246}, {'': (5, 'mine'),
'<until>': 81, 'D': 81}, {'me': 1417, 'us': 1417}, {'from': 1418}, {'...': 1419}, {'': (5, 'mine'), '...': 1107},
{'...': 1416, 'a': 1420, 'an': 1420, 'my': 1421, 'our': 1421, 'the': 1420}, {'^': 1422}, {'<until>': 219, 'from':
1418}, {'...': 1424, '<until>': 219}, {'': (5, 'mine'), '...': 1107, 'D': 219}, {'...': 1104, 'a': 1425, 'an': 1425,
'everything': 329, 'it': 329, 'my': 1426, 'our': 1426, 'the': 1425, 'them': 329}, {'^': 1427}, {'a': 1420, 'an': 1420,
'my': 81, 'our': 81, 'the': 1420}, {'^': 1429}, {'^': 1415, 'be': 1231, 'get': 1423, 'have': 1428, 'receive': 1430},
{'<me>': 1148, 'off': 1267}, {'back': 103}, {'<give1>': 103, '<redo>': 103, 'get': 1433, 'let': 261, 'mailing': 103,
'posting': 103, 'sending': 103}, {'^': 1434}, {'to': 1435}, {'^': 1434, 'going': 1436}, {'going': 1436}, {'are': 1437,
'd': 1435, 'is': 1437, 'll': 1435, 'was': 1438, 'will': 1435, 'would': 1435}, {'<staff>': 1439}, {'...': 1440,
'<staff>': 1439}, {'s': 1441}, {'': (13, 'talk'), '<their>': 1441, 'N': 1442}, {'<their>': 1441, 'N': 1442, 'he': 28,
'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1443, 'their': 28, 'they': 28, 'what': 28,
'when': 28, 'whether': 28, 'why': 28}, {'<giveinf>': 261}, {'^': 1445}, {'': (4, 'needs_from_me'), '...': 220},
{'...': 342, '<owed_thing>': 329, 'all': 350, 'my': 1447, 'our': 1447, 'some': 350, 'the': 350, 'those': 350}, {'^':
1129, 'a': 1281, 'an': 1281, 'my': 1281, 'our': 1281, 'the': 1281}, {'get': 1449, 'have': 1449, 'read': 1449,
'receive': 1449, 'see': 1449}, {'<me>': 1236, '^': 1448, 'a': 355, 'an': 355, 'to': 1450}, {'^': 455, 'a': 355, 'an':
355, 'to': 1450}, {'<owed_thing>': 220, 'by': 1107, 'for': 1107, 'from': 1161}, {'...': 1453, '<owed_thing>': 329,
'all': 358, 'everything': 331, 'it': 331, 'my': 1283, 'our': 1283, 'some': 350, 'that': 331, 'the': 358, 'them': 331,
'those': 358}, {'^': 1244, 'get': 1449, 'have': 1449, 'read': 1449, 'receive': 1449, 'see': 1449}, {'<me>': 1236, '^':
1454, 'a': 355, 'an': 355, 'to': 1455}, {'': (0, 'missed'), 'back': 38, 'up': 38}, {'': (0, 'missed'), 'back': 38,
'my': 38, 'up': 38}, {'': (0, 'missed'), 'the': 1029}, {'up': 1459}, {'answer': 38, 'answered': 1457, 'answers': 1389,
'call': 1170, 'called': 1457, 'came': 1457, 'come': 38, 'coming': 38, 'did': 317, 'emailed': 1457, 'get': 1257, 'got':
1458, 'has': 317, 'is': 1390, 'phoned': 1457, 'pick': 431, 'picked': 1460, 'picking': 1380, 'picks': 1380, 'rang':
1457, 'receive': 1257, 'received': 1257, 'replied': 1457, 'reply': 38, 'respond': 38, 'responded': 38, 'saw': 1257,
'see': 1257, 'seen': 1257, 'show': 38, 'showed': 1457, 'texted': 1457, 'turned': 1457, 'wrote': 1457}, {'by': 278},
{'<me>': 1140}, {'<their>': 1441, 'N': 1442}, {'<their>': 1441, 'N': 1442, 'that': 1464}, {'<i>': 92, '^': 1015,
'that': 1249}, {'<i>': 1002, '^': 920, 'at': 1125, 'by': 1125, 'during': 1125, 'in': 1125, 'on': 1125, 'over': 1125,
'that': 1126, 'via': 1125}, {'2': 0, 'a': 0, 'an': 0, 'better': 0, 'fewer': 0, 'less': 0, 'more': 0, 'our': 0, 'some':
0, 'to': 0}, {'got': 486}, {'better': 0, 'can': 0, 'could': 0, 'd': 485, 'gotta': 0, 'have': 486, 'might': 0, 'must':
0, 'need': 1468, 'ought': 486, 'shd': 0, 'should': 0, 'shouldn': 495, 'shouldnt': 0, 've': 1469}, {'^': 1470, 'am':
1288, 'are': 1288, 'd': 1289, 'm': 1288, 'were': 1288, 'would': 1289}, {'a': 1153, 'enough': 1152, 'must': 0, 'need':
486, 'needs': 486, 'ought': 486, 'overkill': 1152, 'plenty': 1152, 'pointless': 1152, 'premature': 1152, 'should': 0,
'sufficient': 1152, 'too': 1154, 'unnecessary': 1152}, {'not': 0}, {'...': 1472, '<bid>': 0, '<bid_of>': 919,
'always': 0, 'ask': 0, 'do': 1473, 'don': 495, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'my': 1158,
'never': 0, 'our': 1158, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'': (13, 'talk'), '<i>': 1471, '<their>':
1441, 'N': 1442, '^': 1142}, {'always': 0, 'ask': 0, 'do': 1473, 'don': 495, 'dont': 0, 'drop': 0, 'fire': 0, 'focus':
0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0}, {'^': 1476}, {'<i>': 1471, '<their>': 1441,
'N': 1442, '^': 1474, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1475, 'their':
28, 'they': 28, 'to': 1477, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'': (3, 'advice'), 'better': 0, 'can':
0, 'could': 0, 'd': 485, 'gotta': 0, 'have': 486, 'might': 0, 'must': 0, 'need': 1000, 'ought': 486, 'shd': 0,
'should': 0, 'shouldn': 495, 'shouldnt': 0, 've': 1469}, {'^': 1479}, {'<i>': 1480, '^': 0}, {'<i>': 1480, '<me>': 92,
'^': 0, 'at': 1008, 'by': 1008, 'during': 1008, 'in': 1008, 'on': 1008, 'over': 1008, 'that': 1481, 'to': 92, 'via':
1008}, {'<i>': 1480, '<me>': 92, '^': 1082, 'that': 1481, 'to': 92}, {'d': 485, 'have': 486, 'must': 0, 'mustn': 495,
'need': 486, 'ought': 486, 'shd': 0, 'should': 0, 'shouldn': 495, 'shouldnt': 0}, {'^': 1484}, {'<i>': 1485}, {'that':
1486}, {'<me>': 1487}, {'^': 219}, {'<me>': 1489, '<them>': 1489}, {'bring': 1490, 'email': 1490, 'forward': 1490,
'give': 1490, 'lend': 1490, 'mail': 1490, 'send': 1490, 'show': 1490}, {'<i>': 1024, '<me>': 1026, 'back': 1027,
'bring': 1490, 'email': 1490, 'forward': 1490, 'give': 1490, 'lend': 1490, 'mail': 1490, 'send': 1490, 'show': 1490,
'that': 1025, 'to': 1491}, {'^': 1309, 'until': 1324}, {'a': 329, 'an': 329, 'everything': 329, 'it': 329, 'my': 1108,
'our': 1108, 'the': 329, 'them': 329}, {'^': 1494}, {'have': 1495}, {'kindly': 1020, 'much': 1101}, {'^': 1039, 'a':
1040, 'adamant': 1360, 'after': 1049, 'against': 1050, 'all': 1361, 'already': 1020, 'also': 1020, 'arguing': 1362,
'asked': 1313, 'asking': 1053, 'badgering': 1320, 'been': 1323, 'big': 1054, 'borrowing': 1146, 'bravely': 1020,
'bringing': 1057, 'chasing': 1059, 'coming': 1060, 'counting': 1066, 'dead': 1068, 'digging': 1069, 'drawing': 1069,
'dropping': 1070, 'duly': 1277, 'even': 1277, 'expecting': 1065, 'finally': 1277, 'firmly': 1051, 'for': 1071,
'generously': 1020, 'getting': 1364, 'given': 1275, 'going': 1370, 'got': 1493, 'hanging': 1079, 'having': 1069,
'holding': 1080, 'hoping': 1081, 'in': 1085, 'insisting': 1362, 'just': 1087, 'kindly': 1020, 'like': 1371, 'looking':
1088, 'nagging': 1372, 'nobly': 1020, 'not': 1091, 'now': 1277, 'of': 1375, 'on': 1379, 'only': 1094, 'pestering':
1320, 'pledged': 1272, 'popping': 1070, 'pressing': 1089, 'pricing': 1069, 'pulling': 1069, 'pushing': 1097,
'putting': 1069, 'saying': 1362, 'solemnly': 1277, 'sorting': 1069, 'still': 1100, 'stopping': 1070, 'strongly': 1101,
'suggesting': 1362, 'sweetly': 1020, 'swinging': 1070, 'sworn': 1276, 'telling': 1382, 'to': 1496, 'typing': 1069,
'undertaken': 1272, 'very': 1497, 'visiting': 1113, 'vowed': 1272, 'waiting': 1385, 'working': 1069, 'writing': 1069,
'yet': 1100}, {'^': 1470, 'shall': 92}, {'have': 486, 'must': 0, 'need': 0, 'should': 0}, {'^': 1500}, {'<i>': 1501,
'^': 486}, {'...': 1141, '<bid>': 0, '<bid_of>': 919, '<giveinf>': 0, 'always': 0, 'ask': 0, 'do': 1473, 'don': 495,
'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0, 'sell': 0, 'start': 0, 'stop': 0},
{'<i>': 1122, '^': 1006, 'that': 1123}, {'...': 1504}, {'bottle': 28}, {'kids': 28}, {'<me>': 1489, '<them>': 1489,
'a': 1506, 'the': 1507, 'wine': 28}, {'come': 28, 'you': 28}, {'worry': 28, 'you': 28}, {'t': 1510}, {'worry': 28},
{'<me>': 28}, {'to': 1513}, {'back': 1514, 'well': 28}, {'love': 28}, {'<me>': 1489, '<them>': 1489, 'her': 1516,
'his': 1516, 'my': 28}, {'luck': 28}, {'a': 28, 'fun': 28}, {'on': 28}, {'touch': 28}, {'in': 1521}, {'mind': 28},
{'hello': 28, 'hi': 28}, {'love': 28, 'regards': 28}, {'<me>': 1489, '<them>': 1489, 'my': 1525}, {'of': 28}, {'care':
28}, {'^': 1470}, {'': (13, 'talk'), '<i>': 1529, '<their>': 1441, 'N': 1442, '^': 1142}, {'<giveinf>': 0, 'always':
0, 'ask': 0, 'do': 1473, 'don': 495, 'dont': 0, 'drop': 0, 'fire': 0, 'focus': 0, 'hire': 0, 'never': 0, 'raise': 0,
'sell': 0, 'start': 0, 'stop': 0}, {'<me>': 1487, '^': 1531, 'bring': 1490, 'email': 1490, 'forward': 1490, 'give':
1490, 'lend': 1490, 'mail': 1490, 'send': 1490, 'show': 1490}, {':': 92, '<i>': 1499, '<me>': 1502, '<their>': 1441,
'N': 1442, '^': 1503, 'at': 1505, 'bring': 1508, 'by': 1505, 'do': 1509, 'don': 1511, 'dont': 1512, 'during': 1505,
'email': 1490, 'forget': 377, 'forward': 1490, 'get': 1515, 'give': 1517, 'good': 1518, 'have': 1519, 'he': 28, 'her':
28, 'his': 28, 'hold': 1520, 'how': 28, 'if': 28, 'in': 1505, 'it': 28, 'keep': 1522, 'lend': 1490, 'mail': 1490,
'never': 1523, 'on': 1505, 'over': 1505, 'say': 1524, 'send': 1526, 'she': 28, 'show': 1490, 'start': 1527, 'stop':
377, 'take': 1528, 'thank': 28, 'that': 1530, 'their': 28, 'they': 28, 'to': 1532, 'via': 1505, 'what': 28, 'when':
28, 'whether': 28, 'why': 28}, {'<bid>': 0, '<bid_of>': 919, '<giveinf>': 0}, {'<me>': 1502, '^': 1534}, {'^': 1531,
'bring': 1490, 'email': 1490, 'forward': 1490, 'give': 1490, 'lend': 1490, 'mail': 1490, 'send': 1490, 'show': 1490},
{':': 92, '<i>': 1471, '<me>': 1502, '<their>': 1441, 'N': 1442, '^': 1503, 'at': 1505, 'bring': 1508, 'by': 1505,
'do': 1509, 'don': 1511, 'dont': 1512, 'during': 1505, 'email': 1490, 'forget': 377, 'forward': 1490, 'get': 1515,
'give': 1517, 'good': 1518, 'have': 1519, 'he': 28, 'her': 28, 'his': 28, 'hold': 1520, 'how': 28, 'if': 28, 'in':
1505, 'it': 28, 'keep': 1522, 'lend': 1490, 'mail': 1490, 'never': 1523, 'on': 1505, 'over': 1505, 'say': 1524,
'send': 1526, 'she': 28, 'show': 1490, 'start': 1527, 'stop': 377, 'take': 1528, 'thank': 28, 'that': 1475, 'their':
28, 'they': 28, 'to': 1536, 'via': 1505, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<me>': 578}, {'...':
231, 'it': 103, 'my': 103, 'our': 103, 'the': 103, 'them': 103}, {'<giveinf>': 261, 'return': 1539}, {'a': 1420, 'an':
1420, 'the': 1420}, {'^': 1541}, {'^': 1540, 'get': 1542, 'have': 1542, 'receive': 1542}, {'^': 1445, 'have': 1166},
{'^': 1309}, {'approved': 1328, 'delivered': 1328, 'given': 1329, 'got': 1329, 'paid': 1331, 'returned': 1332, 'sent':
1332, 'shown': 1329, 'signed': 1332}, {'^': 1309, 'not': 1546}, {'t': 1546}, {'got': 1545}, {'got': 1545, 'has': 1547,
'hasn': 1548, 'hasnt': 1546, 'have': 1545, 'haven': 1548, 'havent': 1546, 's': 1549}, {'': (3, 'advice'), '...':
1141}, {'<i>': 1480, '^': 1142}, {'<i>': 1480, '^': 1551, 'at': 1505, 'by': 1505, 'during': 1505, 'in': 1505, 'on':
1505, 'over': 1505, 'that': 1552, 'via': 1505}, {'<i>': 1480, '^': 1551, 'that': 1552}, {'<i>': 1501}, {'<me>': 1555},
{'': (13, 'talk'), '<i>': 1485}, {'<i>': 1501, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'she':
28, 'that': 1557, 'their': 28, 'they': 28, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<me>': 1558},
{'better': 0, 'd': 485, 'have': 1022, 'must': 1021, 'mustn': 495, 'need': 1022, 'ought': 1022, 'shd': 1021, 'should':
1021, 'shouldn': 495, 'shouldnt': 0}, {'^': 1560}, {'<i>': 1561}, {'<i>': 1024, 'that': 1562}, {'': (13, 'talk'),
'<i>': 1024}, {'<i>': 1024, '<me>': 1563, 'back': 1027, 'bring': 1490, 'email': 1490, 'forward': 1490, 'give': 1490,
'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28, 'it': 28, 'lend': 1490, 'mail': 1490, 'send': 1490, 'she': 28,
'show': 1490, 'that': 1564, 'their': 28, 'they': 28, 'to': 1491, 'what': 28, 'when': 28, 'whether': 28, 'why': 28},
{'should': 92}, {'<i>': 1566}, {'^': 1470, 'am': 1288, 'are': 1288, 'd': 1289, 'm': 1288, 'should': 92, 'were': 1288,
'would': 1289}, {'': (13, 'talk'), '<i>': 1471, '^': 1142}, {'<i>': 1568, '^': 1474, 'he': 28, 'her': 28, 'his': 28,
'how': 28, 'if': 28, 'it': 28, 'she': 28, 'that': 1569, 'their': 28, 'they': 28, 'to': 1477, 'what': 28, 'when': 28,
'whether': 28, 'why': 28}, {'better': 0, 'can': 0, 'could': 0, 'd': 485, 'gotta': 0, 'have': 486, 'might': 0, 'must':
0, 'need': 1000, 'ought': 486, 'shd': 0, 'should': 0, 'shouldn': 495, 'shouldnt': 0, 've': 1469}, {'^': 1571}, {'':
(13, 'talk'), '<i>': 1572, '^': 1142}, {'<i>': 1572, '^': 1142, 'at': 1125, 'by': 1125, 'during': 1125, 'he': 28,
'her': 28, 'his': 28, 'how': 28, 'if': 28, 'in': 1125, 'it': 28, 'on': 1125, 'over': 1125, 'she': 28, 'that': 1573,
'their': 28, 'they': 28, 'via': 1125, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'^': 1484, 'am': 1288,
'are': 1288, 'd': 1289, 'm': 1288, 'were': 1288, 'would': 1289}, {'': (13, 'talk'), '<i>': 1575, '<their>': 1441, 'N':
1442}, {'<i>': 1293, '<their>': 1441, 'N': 1442, 'at': 1125, 'by': 1125, 'during': 1125, 'he': 28, 'her': 28, 'his':
28, 'how': 28, 'if': 28, 'in': 1125, 'it': 28, 'on': 1125, 'over': 1125, 'she': 28, 'that': 1576, 'their': 28, 'they':
28, 'via': 1125, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'<me>': 1577}, {'away': 1146, 'part': 278},
{'up': 278}, {'that': 1249}, {'already': 1020, 'also': 1020, 'answered': 1315, 'asked': 1313, 'bravely': 1020,
'called': 1315, 'duly': 1277, 'emailed': 1315, 'even': 1277, 'finally': 1277, 'generously': 1020, 'given': 1275,
'kindly': 1020, 'messaged': 1315, 'nobly': 1020, 'now': 1277, 'phoned': 1315, 'pledged': 1272, 'replied': 1315,
'responded': 1315, 'rung': 1315, 'solemnly': 1277, 'still': 1100, 'sweetly': 1020, 'sworn': 1276, 'texted': 1315,
'undertaken': 1272, 'very': 1337, 'vowed': 1272, 'written': 1315, 'yet': 1100}, {'': (13, 'talk'), '^': 1129, 'a':
1281, 'an': 1281, 'my': 1281, 'our': 1281, 'the': 1281}, {'catch': 1245, 'come': 28, 'get': 1449, 'have': 1583,
'meet': 28, 'read': 1449, 'receive': 1449, 'see': 1583, 'visit': 28}, {'<me>': 1236, '^': 1278, 'a': 355, 'an': 355,
'to': 1584}, {'<me>': 1236, '^': 455, 'a': 355, 'an': 355, 'me': 1239, 'to': 1584, 'us': 1239}, {'<owed_thing>': 220,
'from': 1161}, {'<until>': 219, 'approved': 329, 'back': 329, 'booked': 329, 'by': 219, 'checked': 329, 'cleared':
329, 'delivered': 329, 'done': 329, 'filed': 329, 'finished': 329, 'fixed': 329, 'in': 329, 'paid': 329, 'posted':
329, 'printed': 329, 'ready': 329, 'returned': 329, 'reviewed': 329, 'sent': 329, 'settled': 329, 'signed': 329,
'sorted': 329}, {'...': 1588}, {'...': 1587, '<owed_thing>': 329, 'all': 358, 'everything': 331, 'it': 331, 'my':
1589, 'our': 1589, 'some': 350, 'that': 331, 'the': 358, 'them': 331, 'those': 358}, {'^': 1244, 'catch': 1245,
'come': 28, 'get': 1449, 'have': 1583, 'meet': 28, 'read': 1449, 'receive': 1449, 'see': 1583, 'visit': 28}, {'<me>':
1236, '^': 1590, 'a': 355, 'an': 355, 'me': 1239, 'to': 1591, 'us': 1239}, {'^': 1003, 'that': 1486}, {'<i>': 1002,
'<me>': 1593, '^': 1003, 'that': 1126}, {'$$': 38, 'and': 38, 'but': 38, 'never': 38, 'no': 38, 'only': 38}, {'...':
1595}, {'attend': 1596, 'call': 1596, 'collect': 1596, 'come': 1596, 'dial': 1596, 'drop': 1596, 'join': 1596, 'mail':
1596, 'meet': 1596, 'phone': 1596, 'pick': 1596, 'pop': 1596, 'ring': 1596, 'show': 1596, 'text': 1596, 'turn': 1596,
'visit': 1596, 'write': 1596}, {'to': 1597}, {'': (23, 'contact'), 'favor': 283, 'favour': 1084}, {'a': 1040, 'in':
284}, {'attend': 1596, 'call': 1596, 'collect': 1596, 'come': 1596, 'dial': 1596, 'drop': 1596, 'get': 1106, 'have':
1106, 'join': 1596, 'mail': 1596, 'meet': 1596, 'phone': 1596, 'pick': 1596, 'pop': 1596, 'ring': 1596, 'show': 1596,
'text': 1596, 'turn': 1596, 'visit': 1596, 'write': 1596}, {'a': 1040, 'adamant': 1360, 'after': 1086, 'against':
1050, 'all': 1361, 'arguing': 1362, 'around': 278, 'asking': 1313, 'badgering': 1320, 'big': 1054, 'clear': 1128,
'dead': 1068, 'due': 1598, 'firmly': 1051, 'for': 1071, 'getting': 1321, 'going': 1321, 'in': 1599, 'insisting': 1362,
'just': 1087, 'like': 1371, 'meant': 1598, 'nagging': 1322, 'not': 1600, 'of': 1375, 'on': 1320, 'only': 1087,
'pestering': 1320, 'pushing': 1051, 'saying': 1362, 'scheduled': 1598, 'strongly': 1101, 'suggesting': 1362,
'supposed': 1598, 'telling': 1382, 'to': 1601, 'very': 1112, 'waiting': 1313}, {'...': 1136, '^': 44, 'home': 1267,
'off': 1267}, {'a': 1040, 'adamant': 1360, 'against': 1050, 'all': 1051, 'arguing': 1362, 'around': 278, 'badgering':
1320, 'big': 1054, 'dead': 1068, 'due': 1598, 'firmly': 1051, 'for': 1071, 'getting': 1321, 'going': 1321, 'in': 1599,
'insisting': 1362, 'meant': 1598, 'nagging': 1322, 'not': 1600, 'of': 1375, 'on': 1320, 'pestering': 1320, 'pushing':
1051, 'saying': 1362, 'scheduled': 1598, 'strongly': 1101, 'suggesting': 1362, 'supposed': 1598, 'telling': 1382,
'to': 1601, 'very': 1112}, {'ask': 1206, 'check': 1407, 'clear': 1407, 'crunch': 1072, 'dig': 1073, 'discuss': 1409,
'float': 1409, 'go': 1074, 'look': 1075, 'pull': 1410, 'raise': 1409, 'return': 1539, 'run': 1414, 'sort': 1407,
'sound': 1409, 'speak': 1206, 'square': 1407, 'take': 1409, 'talk': 1206, 'work': 1073}, {'^': 1605, 'be': 1231,
'get': 1423, 'have': 1428, 'not': 1171, 'receive': 1430}, {'t': 1171}, {'asking': 1227, 'bringing': 1227, 'calling':
1227, 'chasing': 1227, 'checking': 1227, 'drafting': 1227, 'emailing': 1227, 'forwarding': 1227, 'getting': 1227,
'introducing': 1227, 'letting': 1227, 'mailing': 1227, 'paying': 1227, 'posting': 1227, 'preparing': 1227,
'reviewing': 1227, 'ringing': 1227, 'sending': 1227, 'sharing': 1227, 'signing': 1227, 'speaking': 1229, 'talking':
1229, 'writing': 1227}, {'^': 1608}, {'<me>': 1236, '^': 332, 'me': 1239, 'to': 1350, 'us': 1239}, {'<bid>': 0,
'accept': 0, 'bet': 0, 'bother': 0, 'chase': 0, 'do': 0, 'give': 0, 'go': 0, 'hire': 0, 'invest': 0, 'pay': 0,
'raise': 0, 'rely': 0, 'risk': 0, 'rush': 0, 'sell': 0, 'sign': 0, 'spend': 0, 'start': 0, 'take': 0, 'touch': 0,
'trust': 0}, {'^': 1611}, {'^': 1223, 'be': 1609, 'get': 1106, 'have': 1233, 'like': 1610, 'much': 1251, 'not': 1612,
'prefer': 1250, 'rather': 1250, 'sooner': 1250}, {'accept': 0, 'bet': 0, 'bother': 0, 'chase': 0, 'do': 0, 'give': 0,
'go': 0, 'hire': 0, 'invest': 0, 'pay': 0, 'raise': 0, 'rely': 0, 'risk': 0, 'rush': 0, 'sell': 0, 'sign': 0, 'spend':
0, 'start': 0, 'take': 0, 'touch': 0, 'trust': 0}, {'^': 1614}, {'t': 1615}, {'': (13, 'talk'), '<i>': 1024,
'<their>': 1441, 'N': 1442}, {'<i>': 1024, '<me>': 1563, '<their>': 1441, 'N': 1442, 'asking': 1140, 'back': 1027,
'bring': 1490, 'email': 1490, 'forward': 1490, 'give': 1490, 'he': 28, 'her': 28, 'his': 28, 'how': 28, 'if': 28,
'it': 28, 'lend': 1490, 'mail': 1490, 'send': 1490, 'she': 28, 'show': 1490, 'that': 1617, 'their': 28, 'they': 28,
'to': 1491, 'what': 28, 'when': 28, 'whether': 28, 'why': 28}, {'...': 959, '<bids>': 993, '<confides>': 995, '^':
999, 'advised': 1012, 'advises': 1014, 'advocated': 1016, 'advocates': 1016, 'all': 1017, 'already': 1020, 'also':
1020, 'answered': 1028, 'answers': 1030, 'are': 1120, 'argued': 1127, 'argues': 1128, 'asked': 1134, 'asks': 1135,
'ate': 1137, 'attended': 278, 'babysat': 1138, 'baked': 1138, 'become': 1065, 'becomes': 1065, 'begged': 1140,
'believed': 1128, 'believes': 1144, 'borrowed': 1146, 'borrows': 1146, 'both': 1017, 'bought': 1149, 'bravely': 1020,
'bringing': 1057, 'calls': 1160, 'can': 1172, 'cannot': 1171, 'cant': 1171, 'catered': 1138, 'cautioned': 1173,
'claims': 1174, 'confirmed': 1174, 'considers': 1177, 'cooked': 1178, 'could': 1180, 'couldn': 1181, 'couldnt': 1179,
'counsels': 1016, 'd': 1254, 'deems': 1160, 'demanded': 1043, 'demands': 1043, 'did': 1256, 'didn': 1259, 'didnt':
1258, 'doesn': 1261, 'doesnt': 1262, 'drove': 1268, 'duly': 1277, 'emailed': 1028, 'even': 1277, 'expect': 1279,
'expected': 1282, 'expecting': 454, 'expects': 1285, 'explained': 1174, 'favors': 1016, 'favours': 1016, 'fed': 1149,
'feels': 1292, 'felt': 1127, 'figures': 1295, 'finally': 1277, 'finds': 1177, 'generously': 1020, 'get': 1298, 'gets':
1298, 'given': 1275, 'goes': 921, 'got': 1310, 'had': 1314, 'has': 1338, 'hasn': 1344, 'hasnt': 1345, 'have': 1346,
'haven': 1348, 'havent': 1347, 'headed': 1349, 'heard': 1174, 'hoped': 1351, 'hopes': 1351, 'insisted': 1352,
'insists': 1353, 'introduced': 1355, 'is': 1386, 'isn': 1388, 'judges': 1160, 'just': 1392, 'keep': 1394, 'keeps':
1399, 'kept': 1399, 'kindly': 1020, 'left': 1400, 'll': 1431, 'made': 1432, 'mentioned': 1444, 'mentions': 1174,
'messaged': 1028, 'met': 1137, 'must': 1446, 'need': 1451, 'needed': 1452, 'needs': 1456, 'never': 1461, 'nobly':
1020, 'now': 1277, 'passed': 1462, 'picked': 1391, 'picking': 1380, 'picks': 1380, 'plans': 1351, 'played': 1138,
'pleaded': 1140, 'pledged': 1272, 'pressed': 1463, 'promised': 1465, 'proposed': 1250, 'proposes': 1466, 'receives':
1065, 'reckoned': 1467, 'reckons': 1478, 'recommended': 1482, 'recommends': 1483, 'reminded': 1488, 'replied': 1492,
'replies': 1028, 'requested': 1043, 'required': 1043, 'requires': 1043, 'responded': 1028, 'responds': 1028, 's':
1498, 'said': 1533, 'sang': 1138, 'say': 1535, 'says': 1537, 'served': 1149, 'sez': 921, 'shadowed': 1538, 'shall':
1543, 'should': 1544, 'solemnly': 1277, 'still': 1550, 'suggested': 1553, 'suggests': 1554, 'sweetly': 1020, 'sworn':
1276, 'tell': 1556, 'tells': 1559, 'texted': 1565, 'think': 1567, 'thinks': 1570, 'thought': 1574, 'told': 1578,
'took': 1579, 'turned': 1580, 'undertaken': 1272, 'urged': 1581, 'urges': 1581, 've': 1582, 'very': 1337, 'vowed':
1272, 'walked': 1349, 'want': 1585, 'wanted': 1586, 'wants': 1592, 'warned': 1594, 'was': 1602, 'went': 1603, 'were':
1604, 'will': 1606, 'won': 1607, 'wont': 1171, 'would': 1613, 'wouldn': 1616, 'wouldnt': 1615, 'writes': 1028,
'wrote': 1618}, {'bank': 5, 'center': 5, 'centre': 5, 'fair': 5, 'garden': 5, 'hall': 5, 'kitchen': 5, 'library': 5,
'pantry': 5, 'shelter': 5, 'shop': 5}, {'animal': 1620, 'charity': 1620, 'church': 1620, 'community': 1620, 'food':
1620, 'homeless': 1620, 'hospice': 1620, 'school': 1620, 'soup': 1620}, {'^': 1621}, {'the': 1622}, {'at': 1623,
'for': 1623, 'in': 1623}, {'...': 1624}, {'...': 1624, 'the': 1625}, {'at': 1626, 'behind': 1626, 'in': 1626, 'of':
1626, 'on': 1626}, {'': (21, 'gave:encouragement')}, {'^': 1628}, {'<them>': 1629}, {'without': 1630}, {'glad': 1629,
'grateful': 1629, 'impressed': 1629, 'lucky': 1629, 'proud': 1629}, {'awfully': 1632, 'damn': 1632, 'dead': 1632,
'glad': 1629, 'grateful': 1629, 'impressed': 1629, 'lucky': 1629, 'more': 1632, 'proud': 1629, 'quite': 1632,
'really': 1632, 'right': 1632, 'so': 1632, 'very': 1632}, {'be': 1633}, {'not': 1634}, {'t': 1634}, {'...': 1631,
'am': 1633, 'are': 1633, 'could': 1635, 'couldn': 1636, 'm': 1633, 'was': 1633, 'were': 1633}, {'than': 1629},
{'enough': 1629}, {'best': 1629}, {'best': 1629, 'bravest': 1629, 'cleverest': 1629, 'finest': 1629, 'kindest': 1629,
'most': 1629, 'strongest': 1629}, {'beautiful': 1629, 'better': 1638, 'brilliant': 1629, 'excellent': 1629, 'good':
1639, 'great': 1629, 'her': 1640, 'his': 1640, 'lovely': 1629, 'marvellous': 1629, 'ready': 1629, 'strong': 1629,
'superb': 1629, 'terrific': 1629, 'the': 1641, 'their': 1640, 'wonderful': 1629, 'worth': 1629}, {'far': 1642},
{'beautiful': 1629, 'better': 1638, 'brilliant': 1629, 'by': 1643, 'easily': 1642, 'excellent': 1629, 'good': 1639,
'great': 1629, 'her': 1640, 'his': 1640, 'honestly': 1642, 'lovely': 1629, 'marvellous': 1629, 'ready': 1629,
'strong': 1629, 'superb': 1629, 'terrific': 1629, 'the': 1641, 'their': 1640, 'wonderful': 1629, 'worth': 1629},
{'be': 1644}, {'are': 1644, 'is': 1644, 'll': 1645, 's': 1644, 'was': 1644, 'were': 1644, 'will': 1645}, {'...':
1646}, {'asset': 1629, 'best': 1629, 'born': 1629, 'brightest': 1629, 'calmest': 1629, 'cleverest': 1629, 'credit':
1629, 'find': 1629, 'finest': 1629, 'first': 1629, 'godsend': 1629, 'hardest': 1629, 'joy': 1629, 'kindest': 1629,
'most': 1629, 'natural': 1629, 'only': 1629, 'quickest': 1629, 'rock': 1629, 'safest': 1629, 'sharpest': 1629, 'star':
1629, 'strongest': 1629, 'wonder': 1629}, {'the': 1648}, {'far': 1649}, {'to': 1629}, {'alone': 1629}, {'right':
1629}, {'the': 1653}, {'of': 1649}, {'a': 1648, 'able': 1629, 'amazing': 1629, 'an': 1648, 'better': 1629,
'brilliant': 1629, 'by': 1650, 'capable': 1629, 'doing': 1629, 'easily': 1649, 'going': 1651, 'gonna': 1629, 'good':
1629, 'great': 1629, 'more': 1638, 'much': 1629, 'my': 1648, 'not': 1652, 'on': 1654, 'one': 1655, 'our': 1648,
'ready': 1629, 'strong': 1629, 'the': 1648}, {'^': 1628, 'alright': 1629, 'amazing': 1629, 'brilliant': 1629, 'fine':
1629, 'good': 1629, 'grand': 1629, 'great': 1629, 'ok': 1629, 'okay': 1629, 'ready': 1629}, {'brilliantly': 1629,
'fine': 1629, 'great': 1629, 'it': 1629, 'well': 1629}, {'reason': 1629}, {'there': 1629, 'through': 1629}, {'far':
1628}, {'takes': 1629}, {'it': 1662}, {'this': 1629, 'what': 1663}, {'a': 1628, 'an': 1628, 'it': 1629}, {'off':
1629}, {'it': 1666}, {'in': 1629}, {'^': 1628, 'it': 1628}, {'ace': 1629, 'be': 1657, 'been': 1629, 'breeze': 1628,
'come': 1629, 'do': 1658, 'done': 1629, 'earned': 1629, 'every': 1659, 'find': 1629, 'fly': 1629, 'get': 1660, 'go':
1661, 'got': 1664, 'love': 1628, 'make': 1665, 'manage': 1629, 'nail': 1629, 'nothing': 1651, 'pull': 1667, 'put':
1668, 'rock': 1629, 'smash': 1629, 'suit': 1628, 'walk': 1669}, {'been': 1629, 'come': 1629, 'done': 1629, 'earned':
1629, 'every': 1659, 'got': 1664, 'nothing': 1651, 'put': 1668}, {'ace': 1629, 'be': 1657, 'breeze': 1628, 'do': 1658,
'find': 1629, 'fly': 1629, 'get': 1660, 'go': 1661, 'love': 1628, 'make': 1665, 'manage': 1629, 'nail': 1629, 'pull':
1667, 'rock': 1629, 'smash': 1629, 'suit': 1628, 'walk': 1669}, {'a': 1648, 'able': 1629, 'amazing': 1629, 'an': 1648,
'been': 1629, 'better': 1629, 'brilliant': 1629, 'by': 1650, 'capable': 1629, 'come': 1629, 'doing': 1629, 'done':
1629, 'earned': 1629, 'easily': 1649, 'every': 1659, 'going': 1651, 'gonna': 1629, 'good': 1629, 'got': 1664, 'great':
1629, 'more': 1638, 'much': 1629, 'my': 1648, 'not': 1652, 'nothing': 1651, 'on': 1654, 'one': 1655, 'our': 1648,
'put': 1668, 'ready': 1629, 'strong': 1629, 'the': 1648}, {'a': 1648, 'an': 1648, 'by': 1650, 'easily': 1649, 'my':
1648, 'one': 1655, 'our': 1648, 'the': 1648}, {'are': 1656, 'd': 1670, 'has': 1671, 'have': 1671, 'is': 1656, 'll':
1672, 's': 1673, 've': 1671, 'was': 1674, 'were': 1674, 'will': 1672, 'would': 1672}, {'<them>': 1628}, {'of': 1676},
{'without': 1676}, {'...': 1678}, {'not': 1679}, {'t': 1679}, {'never': 1679}, {'to': 1676}, {'because': 1677,
'could': 1680, 'couldn': 1681, 'couldnt': 1679, 'd': 1682, 'down': 1683, 'thanks': 1683, 'would': 1680, 'wouldn':
1681, 'wouldnt': 1679}, {'...': 1684}, {'well': 1629}, {'as': 1686, 'better': 1629, 'like': 1630}, {'...': 1687},
{'...': 1630}, {'company': 1689, 'crew': 1689, 'firm': 1689, 'kitchen': 1689, 'place': 1689, 'practice': 1689,
'project': 1689, 'shop': 1689, 'show': 1689, 'team': 1689, 'thing': 1689}, {'company': 1689, 'crew': 1689, 'entire':
1690, 'firm': 1689, 'kitchen': 1689, 'place': 1689, 'practice': 1689, 'project': 1689, 'shop': 1689, 'show': 1689,
'team': 1689, 'thing': 1689, 'whole': 1690}, {'one': 1688, 'other': 1688}, {'many': 1688}, {'...': 1646, 'company':
1689, 'crew': 1689, 'entire': 1690, 'firm': 1689, 'kitchen': 1689, 'place': 1689, 'practice': 1689, 'project': 1689,
'shop': 1689, 'show': 1689, 'team': 1689, 'thing': 1689, 'whole': 1690}, {'<i>': 1637, '<their>': 1647, '<they>':
1675, 'are': 1644, 'few': 1688, 'hers': 1646, 'his': 1646, 'is': 1644, 'it': 1646, 'll': 1645, 'my': 1691, 'no': 1692,
'nobody': 1688, 'noone': 1688, 'not': 1693, 'our': 1691, 's': 1644, 'that': 1646, 'the': 1694, 'this': 1646, 'was':
1644, 'were': 1644, 'will': 1645}, {'<i>': 1637, '<their>': 1647, '<they>': 1675, '^': 1685, 'few': 1688, 'hers':
1646, 'his': 1646, 'it': 1646, 'my': 1691, 'no': 1692, 'nobody': 1688, 'noone': 1688, 'not': 1693, 'our': 1691,
'that': 1695, 'the': 1694, 'this': 1646}, {'<them>': 1696}, {'<them>': 93, 'N': 93}, {'from': 1698}, {'<doing>': 16},
{'together': 16}, {'<doing>': 16, '<outing>': 16, 'all': 1700, 'at': 16, 'attending': 16, 'both': 1700, 'catching':
16, 'celebrating': 16, 'cooking': 16, 'doing': 16, 'driving': 16, 'flying': 16, 'getting': 1701, 'going': 16,
'having': 16, 'heading': 16, 'hosting': 16, 'in': 16, 'meeting': 16, 'picking': 16, 'playing': 16, 'presenting': 16,
'running': 16, 'seeing': 16, 'showing': 16, 'speaking': 16, 'taking': 16, 'traveling': 16, 'travelling': 16, 'trying':
16, 'visiting': 16, 'watching': 16, 'with': 16}, {'<doing>': 16, '<outing>': 16, 'all': 1700, 'both': 1700},
{'<doing>': 16, 'all': 1700, 'both': 1700}, {'am': 1703, 'are': 1703, 'is': 1704, 'm': 1703}, {'N': 1705}, {'1': 16},
{'up': 16}, {'one': 16}, {'to': 1709}, {'call': 16}, {'1': 1707, 'appointment': 16, 'breakfast': 16, 'brunch': 16,
'call': 16, 'catch': 1708, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'follow':
1708, 'interview': 16, 'lunch': 16, 'meeting': 16, 'mtg': 16, 'one': 1710, 'phone': 1711, 'session': 16, 'supper': 16,
'sync': 16, 'tea': 16, 'video': 1711, 'workshop': 16, 'zoom': 16}, {'': (2, 'plan'), '1': 1707, 'appointment': 16,
'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1708, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner':
16, 'drinks': 16, 'follow': 1708, 'interview': 16, 'lunch': 16, 'meeting': 16, 'mtg': 16, 'one': 1710, 'phone': 1711,
'session': 16, 'supper': 16, 'sync': 16, 'tea': 16, 'video': 1711, 'workshop': 16, 'zoom': 16}, {'up': 1713}, {'1':
1707, 'another': 1712, 'appointment': 16, 'board': 1712, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1708,
'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16, 'dinner': 16, 'drinks': 16, 'final': 1712, 'first': 1712, 'follow':
1714, 'interview': 16, 'lunch': 16, 'meeting': 16, 'monthly': 1712, 'mtg': 16, 'one': 1710, 'phone': 1711, 'quick':
1712, 'second': 1712, 'session': 16, 'short': 1712, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1712, 'video': 1711,
'weekly': 1712, 'workshop': 16, 'zoom': 16}, {'1': 1707, 'a': 1715, 'an': 1715, 'another': 1712, 'appointment': 16,
'board': 1712, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1708, 'chat': 16, 'coffee': 16, 'date': 16, 'demo':
16, 'dinner': 16, 'drinks': 16, 'final': 1712, 'first': 1712, 'follow': 1714, 'interview': 16, 'lunch': 16, 'meeting':
16, 'monthly': 1712, 'mtg': 16, 'my': 1715, 'one': 1710, 'our': 1715, 'phone': 1711, 'quick': 1712, 'second': 1712,
'session': 16, 'short': 1712, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1712, 'the': 1715, 'video': 1711, 'weekly':
1712, 'workshop': 16, 'zoom': 16}, {'1': 1707, 'a': 1715, 'an': 1715, 'another': 1712, 'appointment': 16, 'board':
1712, 'breakfast': 16, 'brunch': 16, 'call': 16, 'catch': 1708, 'chat': 16, 'coffee': 16, 'date': 16, 'demo': 16,
'dinner': 16, 'drinks': 16, 'final': 1712, 'first': 1712, 'follow': 1714, 'got': 1716, 'interview': 16, 'lunch': 16,
'meeting': 16, 'monthly': 1712, 'mtg': 16, 'my': 1715, 'one': 1710, 'our': 1715, 'phone': 1711, 'quick': 1712,
'second': 1712, 'session': 16, 'short': 1712, 'supper': 16, 'sync': 16, 'tea': 16, 'team': 1712, 'the': 1715, 'video':
1711, 'weekly': 1712, 'workshop': 16, 'zoom': 16}, {'am': 1702, 'and': 1706, 'are': 1702, 'fly': 16, 'go': 16, 'have':
1717, 'host': 16, 'is': 1704, 'm': 1702, 'meet': 16, 'see': 16, 'travel': 16, 've': 1717, 'visit': 16}, {'along': 16,
'by': 16, 'for': 16, 'here': 16, 'in': 16, 'over': 16, 'round': 16, 'to': 16}, {'coming': 1719}, {'by': 1719}, {'by':
1719, 'in': 1719}, {'in': 1719, 'over': 1719}, {'are': 1720, 'calls': 1721, 'come': 1719, 'comes': 1719, 'drops':
1722, 'is': 1720, 'pops': 1723, 'visits': 1719}, {'to': 16}, {'': (2, 'plan'), 'to': 16}, {'<doing>': 16, '<outing>':
16, 'all': 1700, 'attending': 16, 'both': 1700, 'catching': 16, 'celebrating': 16, 'cooking': 16, 'doing': 16,
'driving': 16, 'due': 1725, 'flying': 16, 'getting': 1701, 'going': 1726, 'having': 16, 'heading': 16, 'hosting': 16,
'meeting': 16, 'picking': 16, 'playing': 16, 'presenting': 16, 'running': 16, 'seeing': 16, 'set': 1725, 'showing':
16, 'speaking': 16, 'taking': 16, 'to': 16, 'traveling': 16, 'travelling': 16, 'trying': 16, 'visiting': 16,
'watching': 16}, {'agreed': 1725}, {'agreed': 1725, 'am': 1703, 'are': 1727, 'have': 1728, 'is': 1704, 'll': 16, 'm':
1703, 'plan': 1725, 'shall': 16, 'will': 16}, {'am': 1704, 'are': 1704, 'is': 1704, 'm': 1704}, {'<i>': 1729, 'me':
1730}, {'me': 16, 'over': 16, 'round': 16, 'us': 16}, {'bringing': 1732, 'calling': 1732, 'collecting': 1732,
'coming': 1719, 'driving': 1732, 'dropping': 1732, 'fetching': 1732, 'hosting': 1732, 'meeting': 1732, 'picking':
1732, 'ringing': 1732, 'showing': 1732, 'taking': 1732, 'treating': 1732}, {'call': 16, 'catch': 1708, 'chat': 16,
'meeting': 16, 'talk': 16, 'word': 16}, {'a': 1734, 'an': 1734}, {'bringing': 1732, 'calling': 1732, 'collecting':
1732, 'driving': 1732, 'dropping': 1732, 'fetching': 1732, 'hosting': 1732, 'meeting': 1732, 'picking': 1732,
'ringing': 1732, 'showing': 1732, 'taking': 1732, 'treating': 1732}, {'and': 1731, 'are': 1720, 'calls': 1721, 'come':
1719, 'comes': 1719, 'drops': 1722, 'is': 1733, 'needs': 1735, 'pops': 1723, 's': 1736, 'visits': 1719, 'wants':
1735}, {'her': 28, 'him': 28, 'me': 28, 'them': 28, 'us': 28}, {'best': 28, 'better': 28, 'fine': 28, 'for': 1738,
'good': 28, 'ok': 28, 'okay': 28}, {'is': 1739, 's': 1739, 'suits': 1739, 'works': 1739}, {'0': 1740, 'noon': 1740},
{'N': 1730}, {'and': 1742}, {'<i>': 1718, '<off_it>': 591, '<they>': 1724, 'N': 1737, 'afternoon': 1740, 'also': 1740,
'at': 1741, 'evening': 1740, 'instead': 1740, 'is': 1739, 'me': 1743, 'morning': 1740, 'night': 1740, 's': 1739,
'still': 1740, 'suits': 1739, 'then': 1740, 'works': 1739}, {'table': 278}, {'the': 1745}, {'room': 278},
{'attendance': 278, 'the': 1747}, {'call': 278}, {'it': 278, 'the': 1749}, {'at': 1746, 'in': 1748, 'on': 1750,
'present': 278, 'there': 278}, {'all': 1751, 'also': 1751, 'at': 1746, 'both': 1751, 'in': 1748, 'on': 1750,
'present': 278, 'there': 278}, {'was': 1752, 'were': 1752}, {'N': 1753}, {'and': 1754, 'was': 1752, 'were': 1752},
{'attend': 149, 'breakfast': 149, 'call': 149, 'catch': 149, 'climb': 149, 'come': 149, 'cook': 149, 'dine': 149,
'do': 149, 'drive': 149, 'fly': 149, 'get': 149, 'go': 149, 'have': 149, 'hear': 149, 'host': 149, 'interview': 149,
'lunch': 149, 'meet': 149, 'open': 149, 'paint': 149, 'pick': 149, 'play': 149, 'present': 149, 'record': 149,
'review': 149, 'run': 149, 'see': 149, 'shoot': 149, 'sit': 149, 'speak': 149, 'start': 149, 'stay': 149, 'take': 149,
'talk': 149, 'train': 149, 'travel': 149, 'visit': 149, 'walk': 149, 'watch': 149, 'work': 149}, {'to': 1756}, {'...':
17, 'attend': 149, 'breakfast': 149, 'call': 149, 'catch': 149, 'climb': 149, 'come': 149, 'cook': 149, 'dine': 149,
'do': 149, 'drive': 149, 'fly': 149, 'get': 149, 'go': 149, 'have': 149, 'hear': 149, 'host': 149, 'interview': 149,
'lunch': 149, 'meet': 149, 'open': 149, 'paint': 149, 'pick': 149, 'play': 149, 'present': 149, 'record': 149,
'review': 149, 'run': 149, 'see': 149, 'shoot': 149, 'sit': 149, 'speak': 149, 'start': 149, 'stay': 149, 'take': 149,
'talk': 149, 'train': 149, 'travel': 149, 'visit': 149, 'walk': 149, 'watch': 149, 'work': 149}, {'...': 17, 'at':
149, 'down': 149, 'for': 149, 'in': 149, 'on': 149, 'out': 149, 'over': 149, 'to': 1758, 'up': 149, 'with': 149},
{'<doing>': 18, '<outing>': 149, 'all': 696, 'attending': 149, 'away': 697, 'booked': 697, 'both': 696, 'catching':
149, 'celebrating': 149, 'cooking': 149, 'doing': 149, 'driving': 149, 'due': 1759, 'flying': 149, 'getting': 761,
'going': 1759, 'having': 149, 'heading': 726, 'hosting': 149, 'meant': 1757, 'meeting': 149, 'off': 726, 'out': 697,
'picking': 149, 'playing': 149, 'presenting': 149, 'running': 149, 'seeing': 149, 'set': 1757, 'showing': 149,
'speaking': 149, 'supposed': 1757, 'taking': 149, 'to': 1756, 'traveling': 149, 'travelling': 149, 'trying': 149,
'visiting': 149, 'watching': 149}, {'...': 17, 'a': 753, 'agreed': 1757, 'got': 755, 'passes': 752, 'places': 752,
'seats': 752, 'spaces': 752, 'spots': 752, 'tickets': 752}, {'a': 753, 'agreed': 1757, 'got': 755, 'passes': 752,
'places': 752, 'seats': 752, 'spaces': 752, 'spots': 752, 'tickets': 752}, {'agreed': 1757, 'am': 750, 'are': 1760,
'fly': 149, 'got': 754, 'has': 754, 'have': 1761, 'hope': 1757, 'intend': 1757, 'is': 757, 'll': 1756, 'm': 750,
'meet': 149, 'plan': 1757, 'shall': 1756, 'travel': 149, 've': 1762, 'want': 1757, 'will': 1756}, {'': (14,
'together')}, {'<doing>': 18, 'all': 696, 'away': 697, 'booked': 697, 'both': 696, 'due': 697, 'going': 697,
'heading': 697, 'off': 697, 'out': 697}, {'a': 753, 'got': 754, 'passes': 752, 'places': 752, 'seats': 752, 'spaces':
752, 'spots': 752, 'tickets': 752}, {'': (14, 'together'), 'am': 1765, 'are': 1765, 'got': 754, 'has': 754, 'have':
1766, 'is': 757, 'm': 1765, 've': 1766}, {'<i>': 1763, 'N': 1753, 'i': 1764, 'me': 1767, 'myself': 1764, 'us': 1764},
{'<bid>': 0, '<bid_it>': 0}, {'^': 1769}, {':': 1770}, {':': 1770, 'D': 1771, 'back': 1771}, {'^': 1045, 'about':
1046, 'agreeing': 278, 'asking': 278, 'calling': 278, 'confirming': 278, 'dropping': 278, 'emailing': 278, 'for':
1046, 'giving': 278, 'mailing': 278, 'messaging': 278, 'on': 1046, 'phoning': 278, 'popping': 278, 'ringing': 278,
'sending': 278, 'telling': 278, 'texting': 278, 'visiting': 278, 'writing': 278}, {'^': 1045, 'about': 1046, 'for':
1046, 'me': 1058, 'on': 1046, 'us': 1058}, {'...': 17, 'D': 16, 'along': 149, 'back': 149, 'by': 149, 'down': 149,
'for': 149, 'in': 149, 'out': 149, 'over': 149, 'round': 149, 'to': 149, 'up': 149, 'with': 149}, {'at': 149, 'over':
149, 'with': 149}, {'...': 231, '<me>': 103, '<until>': 103, 'it': 232, 'that': 232, 'them': 232, 'this': 232},
{'<me>': 103, '<until>': 103, 'it': 232, 'that': 232, 'them': 232, 'this': 232}, {'': (6, 'theirs'), 'to': 261},
{'...': 231, 'back': 1779}, {'up': 103}, {'out': 103}, {'...': 231, '<me>': 103}, {'into': 103}, {'together': 103},
{'...': 231, '<give1>': 1777, '<giveinf>': 1777, '<redo>': 1778, '<to_do>': 1777, 'arrange': 103, 'call': 261, 'come':
1780, 'decide': 232, 'draft': 103, 'draw': 1781, 'find': 1782, 'get': 271, 'let': 1783, 'look': 1784, 'name': 232,
'order': 103, 'prepare': 103, 'price': 103, 'put': 1785, 'quote': 103, 'report': 262, 'ring': 261, 'say': 232, 'tell':
1783, 'type': 1781, 'work': 1782, 'write': 1781}, {'^': 1786}, {'after': 1773, 'asking': 1058, 'chasing': 1774,
'coming': 1775, 'hanging': 1079, 'holding': 1080, 'just': 1087, 'looking': 1080, 'nagging': 1058, 'on': 1093, 'only':
1087, 'pressing': 1058, 'staying': 1776, 'to': 1787, 'waiting': 1058}, {'along': 149, 'at': 149, 'down': 149, 'for':
149, 'in': 149, 'over': 149, 'round': 149, 'there': 149, 'to': 149, 'up': 149}, {'me': 17}, {'D': 16, 'with': 1790},
{'1': 1791}, {'up': 1791}, {'call': 1791, 'chat': 1791, 'word': 1791}, {'down': 1791}, {'1': 1792, 'call': 1791,
'catch': 1793, 'chat': 1791, 'meeting': 1791, 'quick': 1794, 'sit': 1795, 'talk': 1791, 'word': 1791}, {'a': 1796,
'an': 1796}, {'<me>': 1789, 'for': 1797}, {'<they>': 1269, 'that': 1270}, {'<me>': 1799}, {':': 45, 'D': 46, 'back':
46}, {'clinic': 278, 'desk': 278, 'farm': 278, 'house': 278, 'lab': 278, 'meeting': 278, 'office': 278, 'place': 278,
'practice': 278, 'school': 278, 'shop': 278, 'site': 278, 'stall': 278, 'studio': 278, 'table': 278, 'workshop': 278,
'yard': 278}, {'my': 1802, 'our': 1802, 'the': 1802}, {'$$': 278, 'to': 1803}, {'$$': 278, 'my': 1802, 'our': 1802,
'the': 1802}, {'along': 1804, 'by': 1805, 'in': 1804, 'into': 1803, 'over': 1804, 'round': 1804, 'to': 1803}, {'...':
1806, '<me>': 278, '<my>': 278}, {'mine': 278, 'ours': 278}, {'meal': 278}, {'night': 278, 'weekend': 278}, {'a':
1809, 'breakfast': 278, 'dinner': 278, 'lunch': 278, 'supper': 278, 'tea': 278, 'the': 1810}, {'sofa': 278}, {'the':
1812}, {'me': 278, 'us': 278}, {'at': 1808, 'for': 1811, 'here': 278, 'on': 1813, 'over': 278, 'the': 1810, 'with':
1814}, {'ill': 38, 'sick': 38}, {'in': 1816}, {'along': 278}, {'in': 278}, {'my': 38, 'our': 38}, {'on': 1820}, {'D':
16, 'for': 17, 'to': 17}, {'not': 1387}, {'card': 278, 'line': 278, 'message': 278, 'note': 278, 'text': 278}, {'a':
1824, 'by': 278}, {'<bid>': 0, 'ask': 0, 'get': 0, 'go': 0, 'leave': 0, 'let': 0, 'take': 0}, {'^': 1826}, {':':
1827}, {'...': 1828}, {':': 1770, 'about': 1829, 'on': 1829, 're': 1829, 'with': 1829}, {':': 1770, 'D': 1771,
'about': 1829, 'back': 1830, 'on': 1829, 're': 1829, 'with': 1829}, {'<me>': 1789}, {'box': 149, 'slot': 149, 'table':
149}, {'a': 1833, 'in': 149, 'places': 149, 'seats': 149, 'tickets': 149}, {'...': 1834, 'a': 1833, 'in': 149,
'places': 149, 'seats': 149, 'tickets': 149}, {'me': 1835, 'us': 1835}, {'...': 138, 'D': 28}, {'<their_day>': 1837},
{'...': 1838, '<their_day>': 1837}, {'min': 149, 'mins': 149, 'minutes': 149}, {'minutes': 149}, {'demo': 149, 'slot':
149, 'tour': 149}, {'hour': 149}, {'an': 1843}, {'tour': 149}, {'0': 1840, '20': 1841, 'a': 1842, 'an': 1843,
'dinner': 149, 'half': 1844, 'lunch': 149, 'ten': 1841, 'the': 1845, 'thirty': 1841}, {'<me>': 1846}, {'for': 149,
'to': 149}, {'<their>': 1839, 'a': 1839, 'an': 1839, 'me': 1835, 'seats': 1848, 'tickets': 1848, 'us': 1835},
{'<their>': 1839, 'a': 1839, 'allotted': 1847, 'an': 1839, 'asked': 1798, 'borrowed': 1146, 'given': 1847, 'giving':
1847, 'got': 1849, 'granted': 1847, 'invited': 1832, 'letting': 1847, 'me': 1835, 'offered': 1847, 'promised': 1847,
'seats': 1848, 'tickets': 1848, 'us': 1835}, {'me': 1835, 'seats': 1848, 'tickets': 1848, 'us': 1835}, {'<a_chat>':
278}, {'<a_chat>': 278, 'good': 1852, 'little': 1852, 'long': 1852, 'proper': 1852, 'quick': 1852, 'short': 1852,
'wee': 1852}, {'a': 1853, 'an': 1853, 'some': 1853}, {'for': 1854}, {'...': 1855, 'for': 1854}, {'...': 1855, 'about':
1856, 'around': 1856, 'back': 1856, 'behind': 1856, 'for': 1854, 'late': 1856, 'on': 1856, 'over': 1856}, {'me': 18,
'us': 18}, {'see': 1858}, {'to': 1859, 'with': 1858}, {'...': 17, 'D': 16, 'on': 17}, {'D': 16, 'on': 17}, {'me':
1862, 'mine': 1862, 'ours': 1862, 'us': 1862}, {'by': 1861, 'in': 1861, 'off': 18, 'over': 1861, 'round': 1861, 'to':
1863}, {'...': 1864, 'by': 149, 'in': 149, 'me': 149, 'over': 149, 'round': 149, 'us': 149}, {'by': 18, 'in': 18,
'me': 149, 'over': 18, 'past': 18, 'round': 18, 'us': 149}, {'by': 149, 'in': 149, 'me': 149, 'over': 149, 'round':
149, 'us': 149}, {'...': 1864, 'by': 18, 'in': 18, 'me': 149, 'over': 18, 'past': 18, 'round': 18, 'us': 149},
{'<me>': 1846, 'by': 149, 'in': 149, 'me': 149, 'over': 149, 'round': 149, 'us': 149}, {'by': 18, 'in': 18, 'out':
1058, 'over': 18, 'past': 18, 'round': 18}, {'by': 18, 'in': 18, 'over': 18, 'past': 18, 'round': 18}, {'week': 38},
{'all': 1872, 'ill': 38, 'sick': 38, 'today': 38}, {'leave': 38}, {'for': 1018, 'to': 1018}, {'blower': 278,
'facetime': 278, 'hook': 1875, 'line': 278, 'phone': 278, 'skype': 278, 'teams': 278, 'whatsapp': 278, 'zoom': 278},
{'D': 16, 'annual': 1874, 'at': 1092, 'blower': 278, 'facetime': 278, 'for': 17, 'holiday': 38, 'holidays': 38,
'hols': 38, 'leave': 38, 'line': 278, 'maternity': 38, 'paternity': 38, 'phone': 278, 'skype': 278, 'teams': 278,
'the': 1876, 'to': 17, 'vacation': 38, 'whatsapp': 278, 'zoom': 278}, {'sick': 38}, {'after': 1773, 'allotted': 1847,
'asking': 1058, 'back': 1860, 'borrowing': 1146, 'bringing': 1865, 'calling': 1866, 'chasing': 1774, 'collecting':
1865, 'coming': 1775, 'driving': 1867, 'dropping': 1868, 'expecting': 1832, 'fetching': 1865, 'given': 1847, 'giving':
1869, 'granted': 1847, 'hanging': 1079, 'here': 1860, 'holding': 1080, 'hosting': 1867, 'in': 1860, 'just': 1087,
'letting': 1847, 'looking': 1870, 'meeting': 1867, 'nagging': 1058, 'nipping': 1871, 'off': 1873, 'offered': 1847,
'on': 1877, 'only': 1087, 'out': 1878, 'picking': 1867, 'popping': 1871, 'pressing': 1058, 'promised': 1847,
'ringing': 1867, 'round': 1860, 'showing': 1867, 'staying': 1776, 'stopping': 1871, 'swinging': 1871, 'taking': 1867,
'to': 1787, 'treating': 1867, 'uncontactable': 38, 'unreachable': 38, 'unwell': 38, 'waiting': 1058}, {'collecting':
18, 'coming': 18, 'here': 18, 'joining': 18, 'over': 18, 'picking': 18, 'round': 18, 'staying': 18, 'visiting': 18},
{'mine': 18, 'ours': 18}, {'me': 18, 'mine': 18, 'ours': 18, 'us': 18}, {'at': 1881, 'by': 18, 'down': 18, 'in': 18,
'me': 18, 'over': 18, 'round': 18, 'to': 1882, 'up': 18, 'us': 18}, {'be': 1880, 'come': 1883, 'drive': 1883, 'drop':
1883, 'host': 1883, 'join': 1883, 'pick': 1883, 'pop': 1883, 'stay': 1883, 'stop': 1883, 'swing': 1883, 'visit':
1883}, {'it': 278, 'off': 1267}, {'1': 429, '1on1': 38, 'call': 38, 'meeting': 38, 'one': 434, 'session': 38, 'stand':
431, 'standup': 38, 'sync': 38}, {'1': 429, '1on1': 38, 'board': 1886, 'call': 38, 'daily': 1886, 'meeting': 38,
'monthly': 1886, 'one': 434, 'quarterly': 1886, 'session': 38, 'stand': 431, 'standup': 38, 'sync': 38, 'team': 1886,
'weekly': 1886}, {'D': 1887, 'my': 1887, 'our': 1887, 'the': 1887, 'this': 1887}, {'i': 1764, 'me': 1764, 'myself':
1764, 'us': 1764}, {'<me>': 1789, 'a': 1796, 'an': 1796}, {'annual': 1874, 'holiday': 38, 'holidays': 38, 'hols': 38,
'leave': 38, 'maternity': 38, 'paternity': 38, 'vacation': 38}, {'swore': 1799}, {'card': 278, 'epistle': 278,
'letter': 278, 'letters': 278, 'missive': 278, 'note': 278, 'postcard': 278, 'telegram': 278}, {'...': 1893, 'card':
278, 'epistle': 278, 'letter': 278, 'letters': 278, 'missive': 278, 'note': 278, 'postcard': 278, 'telegram': 278},
{'...': 1893, 'card': 278, 'epistle': 278, 'letter': 278, 'letters': 278, 'missive': 278, 'note': 278, 'of': 1894,
'postcard': 278, 'telegram': 278}, {'a': 1894, 'an': 1894, 'another': 1895, 'her': 1894, 'his': 1894, 'one': 1895},
{'be': 16, 'bringing': 16, 'expected': 16, 'going': 16, 'invited': 16}, {'am': 1897, 'are': 1897, 'll': 1897, 'm':
1897, 'shall': 1897, 'will': 1897}, {'along': 16, 'there': 16, 'to': 16}, {'<me>': 1899}, {'like': 1900}, {'asked':
1900, 'd': 1901, 'expects': 1900, 'needs': 1900, 'wants': 1900, 'would': 1901}, {'<i>': 1898, '<they>': 1902, 'am':
1897, 'are': 1897, 'asked': 1900, 'd': 1901, 'expects': 1900, 'll': 1897, 'm': 1897, 'needs': 1900, 'shall': 1897,
'wants': 1900, 'will': 1897, 'would': 1901}, {',': 1903}, {'am': 16, 'are': 16, 'be': 16, 'going': 16, 'll': 16, 'm':
16, 'shall': 16, 've': 16, 'will': 16}, {'<i>': 1905, 'am': 16, 'are': 16, 'be': 16, 'going': 16, 'll': 16, 'm': 16,
'shall': 16, 've': 16, 'will': 16}, {'<i>': 16}, {',': 1906, 'and': 1907}, {'D': 1908}, {'be': 1909}, {'D': 1904,
'falls': 1909, 'is': 1909, 's': 1909, 'will': 1910}, {'D': 1904}, {'<happening_last>': 1912}, {'view': 1912},
{'<happening>': 1911, '<happening_first>': 1913, '<staff>': 909, 'private': 1914}, {'a': 933, 'short': 93}, {':': 92,
'basically': 93, 'in': 1916}, {'<give1>': 103, '<giveinf>': 103, '<to_do>': 103}, {'^': 1918}, {'to': 1919}, {'busy':
38, 'dead': 38, 'engaged': 38, 'off': 38, 'switched': 432}, {'is': 1921, 'was': 1921}, {'hook': 1875}, {'D': 16,
'annual': 1874, 'at': 1092, 'for': 17, 'holiday': 38, 'holidays': 38, 'hols': 38, 'leave': 38, 'maternity': 38,
'paternity': 38, 'the': 1923, 'to': 17, 'vacation': 38}, {'a': 28, 'coffee': 28, 'dinner': 28, 'drinks': 28, 'it': 28,
'lunch': 28, 'me': 28, 'tea': 28, 'the': 28, 'this': 28, 'us': 28}, {'buy': 1925, 'choose': 1925, 'cook': 1925,
'drive': 1925, 'get': 1925, 'host': 1925, 'pay': 1925, 'pick': 1925, 'see': 1858, 'treat': 1925}, {'to': 1926, 'with':
1858}, {'buy': 1925, 'choose': 1925, 'cook': 1925, 'drive': 1925, 'get': 1925, 'host': 1925, 'pay': 1925, 'pick':
1925, 'treat': 1925}, {'to': 1928}, {'^': 1918, 'buy': 1925, 'choose': 1925, 'cook': 1925, 'drive': 1925, 'get': 1925,
'host': 1925, 'pay': 1925, 'pick': 1925, 'treat': 1925}, {'to': 1930}, {'...': 1915, '<happening>': 1911,
'<happening_first>': 1913, '<staff>': 909, '<view>': 1917, 'after': 1773, 'allotted': 1847, 'asked': 1798, 'asking':
1058, 'back': 1860, 'borrowing': 1146, 'bringing': 1865, 'call': 1920, 'calling': 1866, 'chasing': 1774, 'collecting':
1865, 'coming': 1775, 'driving': 1867, 'dropping': 1868, 'expecting': 1832, 'fetching': 1865, 'given': 1847, 'giving':
1869, 'go': 1920, 'got': 1849, 'granted': 1847, 'hanging': 1079, 'here': 1860, 'holding': 1080, 'hosting': 1867, 'in':
1860, 'invited': 1832, 'job': 1920, 'just': 1087, 'letting': 1847, 'line': 1922, 'looking': 1870, 'meeting': 1867,
'mobile': 1922, 'move': 1920, 'nagging': 1058, 'nipping': 1871, 'number': 1922, 'off': 1873, 'offered': 1847, 'on':
1924, 'only': 1087, 'out': 1878, 'phone': 1922, 'picking': 1867, 'popping': 1871, 'pressing': 1058, 'private': 1914,
'promised': 1847, 'ringing': 1867, 'round': 1927, 'shout': 1929, 'showing': 1867, 'staying': 1776, 'stopping': 1871,
'swinging': 1871, 'taking': 1867, 'task': 1920, 'to': 1787, 'treating': 1867, 'turn': 1931, 'uncontactable': 38,
'unreachable': 38, 'unwell': 38, 'waiting': 1058}, {'yes': 1822}, {'<a_chat>': 278, 'good': 1852, 'little': 1852,
'long': 1852, 'meal': 278, 'proper': 1852, 'quick': 1852, 'short': 1852, 'wee': 1852}, {'a': 1934, 'an': 1853,
'breakfast': 278, 'dinner': 278, 'lunch': 278, 'some': 1853, 'supper': 278, 'tea': 278, 'the': 1810}, {'...': 1855,
'for': 1854, 'the': 1812}, {'': (23, 'contact'), '...': 1855, 'for': 1854}, {'...': 1855, 'about': 1856, 'around':
1856, 'at': 1808, 'back': 1856, 'behind': 1856, 'for': 1935, 'here': 278, 'late': 1856, 'on': 1936, 'over': 1937,
'the': 1810, 'with': 1814}, {'<give1>': 715, '<giveinf>': 715, '<redo>': 715, '<to_do>': 715}, {'^': 1939}, {'D': 278,
'all': 278, 'for': 278}, {'': (23, 'contact'), 'D': 278, 'all': 278, 'attendance': 278, 'for': 278, 'the': 1747},
{'for': 994, 'with': 994}, {'bar': 1943, 'booth': 1943, 'desk': 1943, 'door': 1943, 'gate': 1943, 'phones': 1943,
'stall': 1943, 'stand': 1943, 'till': 1943}, {'...': 1944, 'bar': 1943, 'booth': 1943, 'desk': 1943, 'door': 1943,
'gate': 1943, 'phones': 1943, 'stall': 1943, 'stand': 1943, 'till': 1943}, {'...': 1944, 'bar': 1943, 'blower': 278,
'booth': 1943, 'call': 278, 'desk': 1943, 'door': 1943, 'facetime': 278, 'gate': 1943, 'line': 278, 'phone': 278,
'phones': 1943, 'skype': 278, 'stall': 1943, 'stand': 1943, 'teams': 278, 'till': 1943, 'whatsapp': 278, 'zoom': 278},
{'annual': 1874, 'blower': 278, 'facetime': 278, 'holiday': 38, 'holidays': 38, 'hols': 38, 'it': 278, 'leave': 38,
'line': 278, 'maternity': 38, 'my': 1945, 'our': 1945, 'paternity': 38, 'phone': 278, 'skype': 278, 'teams': 278,
'the': 1946, 'vacation': 38, 'whatsapp': 278, 'zoom': 278}, {'after': 1086, 'all': 1751, 'also': 1751, 'around': 278,
'at': 1746, 'both': 1751, 'down': 1941, 'due': 1598, 'here': 1941, 'in': 1942, 'just': 1087, 'meant': 1598, 'off':
1873, 'on': 1947, 'only': 1087, 'out': 1878, 'over': 1941, 'present': 278, 'round': 1941, 'scheduled': 1598,
'supposed': 1598, 'there': 278, 'to': 1597, 'uncontactable': 38, 'unreachable': 38, 'unwell': 38, 'up': 1941},
{'home': 1267, 'off': 1267}, {'blower': 278, 'facetime': 278, 'it': 278, 'line': 278, 'my': 1945, 'our': 1945,
'phone': 278, 'skype': 278, 'teams': 278, 'the': 1946, 'whatsapp': 278, 'zoom': 278}, {'all': 1751, 'also': 1751,
'around': 278, 'at': 1746, 'both': 1751, 'down': 1941, 'due': 1598, 'here': 1941, 'in': 1942, 'meant': 1598, 'on':
1950, 'over': 1941, 'present': 278, 'round': 1941, 'scheduled': 1598, 'supposed': 1598, 'there': 278, 'to': 1597,
'up': 1941}, {'be': 1880, 'come': 1883, 'drive': 1883, 'drop': 1883, 'host': 1883, 'join': 1883, 'not': 1179, 'pick':
1883, 'pop': 1883, 'stay': 1883, 'stop': 1883, 'swing': 1883, 'visit': 1883}, {':': 45, 'about': 1829, 'on': 1829,
're': 1829, 'with': 1829}, {':': 45, 'D': 46, 'about': 1829, 'back': 1953, 'on': 1829, 're': 1829, 'with': 1829},
{':': 1770, 'D': 1771, 'a': 1894, 'about': 1829, 'an': 1894, 'another': 1895, 'back': 1830, 'her': 1894, 'his': 1894,
'on': 1829, 'one': 1895, 're': 1829, 'with': 1829}, {'...': 953, 'N': 1755, 'all': 1017, 'and': 1768, 'answered':
1772, 'are': 1788, 'asked': 1798, 'assured': 1800, 'assures': 1800, 'attended': 278, 'barked': 1801, 'borrowed': 1146,
'borrows': 1146, 'both': 1017, 'brought': 1807, 'bunked': 1815, 'called': 1817, 'came': 1818, 'can': 1181, 'cannot':
1179, 'cant': 1179, 'chaired': 278, 'chipped': 1819, 'coming': 1070, 'commented': 1821, 'confirmed': 1822, 'could':
1180, 'couldn': 1181, 'couldnt': 1179, 'crashed': 1815, 'dialed': 1819, 'dialled': 1819, 'dialling': 1819, 'did':
1823, 'didn': 1388, 'didnt': 1387, 'dmed': 1772, 'doesn': 1388, 'dropped': 1825, 'dropping': 1070, 'drove': 1349,
'emailed': 1831, 'expects': 1832, 'got': 1836, 'guaranteed': 1799, 'guarantees': 1799, 'has': 1850, 'have': 1851,
'headed': 1349, 'hung': 1857, 'invited': 1832, 'is': 1879, 'isn': 1388, 'kipped': 1815, 'left': 1267, 'liked': 1820,
'lingered': 1857, 'll': 1884, 'looked': 1819, 'made': 1885, 'mailed': 1831, 'mails': 1801, 'messaged': 1831, 'missed':
1888, 'n': 1889, 'needs': 1890, 'never': 1387, 'off': 1873, 'on': 1891, 'out': 1878, 'passed': 1462, 'peeked': 1819,
'peered': 1819, 'phoned': 1817, 'pinged': 1772, 'pinky': 1892, 'popping': 1070, 'posted': 1896, 'rang': 1817,
'replied': 1831, 'reposted': 1820, 'requested': 1797, 'rocked': 1580, 's': 1932, 'said': 1933, 'sat': 1819, 'sent':
1896, 'shadowed': 1538, 'shared': 1820, 'shouted': 1801, 'showed': 1580, 'slacked': 1772, 'slept': 1815, 'stayed':
1938, 'staying': 1070, 'stopped': 1938, 'swears': 1799, 'swore': 1799, 'tagged': 1818, 'texted': 1831, 'texts': 1801,
'to': 1940, 'took': 1579, 'turned': 1580, 'uncontactable': 38, 'unreachable': 38, 'unwell': 38, 'visiting': 1070,
'vowed': 1799, 'vows': 1799, 'waited': 1857, 'walked': 1349, 'wants': 1890, 'was': 1948, 'went': 1949, 'were': 1951,
'whatsapped': 1772, 'will': 1952, 'won': 1181, 'wont': 1179, 'writes': 1954, 'wrote': 1955}, {'missed': 584},
{'afternoon': 585, 'day': 585, 'days': 585, 'evening': 585, 'hour': 585, 'hours': 585, 'morning': 585, 'week': 585},
{'for': 572, 'free': 571, 'help': 571, 'helping': 571, 'of': 574, 'pro': 573, 'unpaid': 571}, {'afternoon': 576,
'day': 576, 'days': 576, 'evening': 576, 'few': 1957, 'full': 1958, 'h': 1959, 'hour': 576, 'hours': 576, 'hr': 1959,
'hrs': 1959, 'morning': 576, 'week': 585}, {'': (23, 'contact'), '...': 17}, {'invitation': 1961, 'invite': 1961},
{'invitation': 149, 'invite': 149}, {'my': 1962, 'our': 1962, 'the': 1963}, {'<told_in>': 38}, {'have': 486, 'must':
0, 'need': 486, 'ought': 486, 'should': 0}, {'^': 1966}, {'<i>': 1967}, {'<i>': 1967, 's': 1965}, {'': (13, 'talk'),
'<their>': 1965, '<them>': 1968, '<told_in>': 38, 'N': 1969, 'my': 1965, 'the': 1965}, {'to': 1970}, {'^': 617, 'for':
626}, {'^': 577, 'for': 578}, {'board': 1973}, {'guarantor': 1972, 'referee': 1972, 'reference': 1972, 'sounding':
1974}, {'s': 1975}, {'<their>': 1975, 'N': 1976, 'a': 1975}, {'as': 1977}, {':': 741}, {'^': 81, 'for': 290, 'to':
290}, {'court': 1980}, {'me': 1980, 'my': 1981, 'our': 1981, 'us': 1980}, {'in': 1982, 'on': 1982, 'with': 1982},
{':': 290, 'N': 1979, 'for': 452, 'in': 1982, 'is': 1983, 'me': 426, 'on': 1982, 's': 1983, 'with': 1982}, {'N':
1979}, {'^': 0, 'is': 975, 'to': 92, 'was': 975}, {'<them>': 1986, 'N': 1986}, {'...': 93, ':': 92, 'from': 1987,
'is': 975, 'was': 975}, {'D': 1007, '^': 1006}, {'<me>': 1989}, {'can': 0, 'could': 0, 'have': 486, 'must': 0, 'need':
486, 'ought': 486, 'shd': 0, 'should': 0, 'shouldn': 495, 'shouldnt': 0}, {'^': 1991}, {'never': 0, 'not': 486, 'to':
0}, {'^': 1993}, {'<plainly>': 1994, '^': 1993}, {'never': 486, 'no': 486, 'not': 486, 'to': 0}, {'^': 1996},
{'against': 0, 'never': 486, 'no': 486, 'not': 486, 'to': 0}, {'<plainly>': 1995, 'D': 1997, '^': 1998, 'against': 0,
'at': 1008, 'by': 1008, 'during': 1008, 'in': 1008, 'on': 1008, 'over': 1008, 'via': 1008}, {'^': 577, 'about': 578,
'for': 578, 'in': 578, 'on': 578, 'through': 578, 'with': 578}, {'<i>': 1992}, {'<i>': 1992, '<me>': 1999, '<them>':
2000, '^': 920, 'that': 2001}, {'D': 1007, '^': 1006, 'at': 1008, 'by': 1008, 'during': 1008, 'in': 1008, 'on': 1008,
'over': 1008, 'via': 1008}, {'<i>': 1992, '<me>': 2003, '^': 920, 'that': 2001}, {'<them>': 2000}, {'<give3>': 103,
'<works3>': 103}, {'^': 2006}, {'d': 1919, 'll': 1919, 'will': 1919, 'would': 1919}, {'breakfast': 18, 'brunch': 18,
'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18}, {'<they>':
2007, 'N': 2008, 'he': 2008, 'she': 2008, 'they': 2008}, {'meet': 16}, {'<they>': 2007, 'N': 2008, 'a': 2009,
'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'he':
2008, 'lunch': 18, 'meeting': 18, 'on': 16, 'our': 2009, 'she': 2008, 'that': 2010, 'the': 2009, 'they': 2008, 'to':
2011}, {'<they>': 2007}, {'<they>': 2007, 'that': 2013}, {'<they>': 2007, 'is': 2014, 's': 2014, 'that': 2013, 'was':
2014}, {'me': 38, 'us': 38}, {'bar': 2016, 'but': 2016, 'except': 2016}, {'them': 2017}, {'afternoon': 585, 'bar':
2016, 'but': 2016, 'day': 585, 'days': 585, 'evening': 585, 'except': 2016, 'hour': 585, 'hours': 585, 'morning': 585,
'of': 2018, 'week': 585}, {'called': 38, 'met': 38, 'rang': 38}, {'call': 38, 'catch': 38, 'come': 38, 'drive': 38,
'drop': 38, 'go': 38, 'have': 38, 'host': 38, 'join': 38, 'meet': 38, 'pop': 38, 'ring': 38, 'see': 38, 'sit': 38,
'speak': 38, 'take': 38, 'talk': 38, 'visit': 38}, {'to': 2021}, {'up': 2022}, {'about': 2022}, {'about': 2022,
'booked': 2022, 'down': 2022, 'geared': 2023, 'hoping': 2022, 'itching': 2022, 'just': 2024, 'poised': 2022, 'primed':
2022, 'ready': 2022, 'set': 2022}, {'^': 81, 'help': 290, 'helping': 290}, {'for': 2026, 'into': 2026, 'to': 2026},
{'for': 2026, 'in': 2027, 'into': 2026, 'to': 2026}, {'for': 16, 'to': 16}, {'calling': 16, 'going': 2029, 'having':
16, 'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'ganged': 2028}, {'up': 2028},
{'about': 2022, 'all': 2025, 'booked': 2022, 'calling': 16, 'conscripted': 2028, 'down': 2022, 'drafted': 2028,
'dragged': 2028, 'geared': 2023, 'going': 2029, 'having': 16, 'hoping': 2022, 'hosting': 16, 'instead': 2030,
'itching': 2022, 'joining': 16, 'just': 2024, 'meeting': 16, 'now': 2030, 'poised': 2022, 'press': 2031, 'primed':
2022, 'putting': 432, 'ready': 2022, 'roped': 2028, 'seeing': 16, 'set': 2022, 'signed': 2032, 'visiting': 16,
'volunteered': 2028}, {'afternoon': 576, 'day': 576, 'days': 576, 'evening': 576, 'h': 582, 'hour': 583, 'hours': 583,
'hr': 582, 'hrs': 582, 'morning': 576, 'week': 585}, {'$$': 38, 'it': 38, 'that': 38, 'the': 38, 'them': 38}, {'post':
2035, 'send': 2035}, {'not': 2036}, {'send': 2035}, {'t': 2038}, {'to': 395}, {'quote': 92}, {'posted': 2035, 'sent':
2035}, {'1': 317}, {'one': 317}, {'to': 2044}, {'1': 2043, '1on1': 317, 'call': 317, 'catch': 1380, 'demo': 317,
'meeting': 317, 'one': 2045, 'session': 317, 'stand': 1380, 'standup': 317, 'sync': 317}, {'get': 349, 'have': 349,
'hear': 349}, {'away': 2035}, {'up': 2035}, {'binned': 2035, 'deleted': 2035, 'did': 2037, 'didn': 2039, 'didnt':
2038, 'ditched': 2035, 'expect': 349, 'expected': 349, 'expecting': 349, 'hope': 2040, 'i': 2041, 'never': 2042, 'no':
2046, 'scrapped': 2035, 'shall': 395, 'should': 2047, 'threw': 2048, 'tore': 2049, 'trashed': 2035}, {'about': 604,
'on': 604}, {'questions': 2051}, {'many': 2052, 'questions': 2051}, {'...': 168, '<until>': 81, 'D': 81}, {'<them>':
2054}, {'back': 2054, 'done': 2054, 'in': 2054, 'paid': 2054, 'posted': 2054, 'ready': 2054, 'sent': 2054, 'there':
2054, 'with': 2055}, {'to': 2055}, {'off': 2054, 'out': 2054}, {'arrive': 2054, 'be': 2056, 'come': 2054, 'follow':
2054, 'get': 2057, 'go': 2058, 'hit': 2054, 'land': 2054, 'reach': 2055}, {'d': 2059, 'll': 2059, 'should': 2059,
'will': 2059, 'would': 2059}, {'...': 2060}, {'a': 2061, 'an': 2061, 'my': 2061, 'our': 2061, 'the': 2061}, {'^':
2062}, {'^': 2062, 'that': 2063}, {'s': 2053}, {'<their>': 2053, 'N': 2065}, {'invitation': 278, 'invite': 278},
{'<their>': 2053, '<them>': 2064, 'N': 2065, 'all': 2066, 'my': 2067, 'our': 2067}, {'times': 38}, {'': (0, 'missed'),
'0': 38}, {'again': 38, 'both': 2069, 'each': 300, 'every': 300, 'full': 38, 'only': 38, 'thrice': 38, 'twice': 38,
'x': 2070, 'x2': 38, 'x3': 38}, {'N': 1979, 'me': 426}, {'^': 1628, 'about': 1629, 'down': 1629, 'for': 1629, 'on':
1629, 'up': 1629}, {'<them>': 2073}, {'': (2, 'plan'), 'up': 16}, {'agreed': 16, 'arranged': 16, 'booked': 16,
'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set': 2075}, {'agreed': 16, 'arranged': 16, 'booked':
16, 'confirmed': 16, 'fixed': 16, 'is': 2076, 'planned': 16, 's': 2076, 'scheduled': 16, 'set': 2075}, {'to': 279},
{'off': 2078, 'out': 2078, 'over': 2078, 'to': 279}, {'gone': 2079}, {'calling': 16, 'going': 2029, 'gone': 2079,
'having': 16, 'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'calling': 16, 'coming':
16, 'finally': 2080, 'going': 2029, 'gone': 2079, 'having': 16, 'hosting': 16, 'instead': 2030, 'joining': 16, 'just':
2080, 'meeting': 16, 'now': 2081, 'seeing': 16, 'visiting': 16}, {'into': 92, 'out': 283}, {'case': 626, 'corner':
626}, {'s': 2084}, {'': (23, 'contact'), '<me>': 2083, '<their>': 2084, 'N': 2085}, {'a': 571, 'our': 571, 'the':
571}, {'for': 2087}, {'afternoon': 2088, 'class': 2088, 'club': 2088, 'day': 2088, 'evening': 2088, 'morning': 2088,
'session': 2088, 'workshop': 2088}, {'has': 28, 'is': 28, 'wants': 28, 'was': 28}, {'^': 634}, {'<them>': 2091, 'N':
2091}, {'to': 2092}, {'loan': 2093}, {'<they>': 28, 'N': 2090, 'a': 2094, 'did': 279, 'was': 279, 'were': 279},
{'into': 47}, {'out': 47}, {'<redo>': 47, 'let': 1339, 'look': 2096, 'work': 2097}, {'^': 2098}, {'^': 2098, 'please':
2099}, {'': (8, 'asked'), 'to': 2100}, {'': (8, 'asked')}, {'s': 149}, {'N': 2103}, {'at': 2104}, {'': (13, 'talk'),
'...': 2105}, {'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'dinner': 18, 'drinks': 18, 'lunch': 18,
'meeting': 18, 'supper': 18, 'tea': 18}, {'for': 2107}, {'for': 2107, 'out': 2108, 'over': 2108, 'round': 2108, 'to':
2107}, {'to': 2104}, {'at': 2104, 'to': 2104}, {'<them>': 2101, 'N': 2102, 'at': 2104, 'for': 2106, 'how': 28, 'if':
28, 'me': 2109, 'over': 2110, 'round': 2111, 'to': 2104, 'us': 2109, 'what': 28, 'when': 28, 'whether': 28, 'why':
28}, {'s': 571}, {'<their>': 571, 'N': 2113}, {'<their>': 571, 'N': 2113, 'out': 2114}, {'in': 578, 'on': 578,
'through': 578, 'with': 578}, {'in': 578, 'on': 578, 'out': 2116, 'through': 578, 'with': 578}, {'<them>': 2117},
{'d': 290, 'll': 290, 'will': 290, 'would': 290}, {'fine': 1629}, {'ready': 1629}, {'than': 2121}, {'track': 1629},
{'prepared': 1629}, {'able': 1629, 'doing': 2120, 'enough': 1629, 'fine': 1629, 'good': 1639, 'more': 2122, 'on':
2123, 'prepared': 1629, 'ready': 1629, 'right': 1629, 'well': 2124}, {'...': 179, 'D': 81, 'my': 81, 'our': 81}, {'^':
2126}, {'expect': 2127, 'have': 2127}, {'job': 1629}, {'brilliant': 2129, 'cracking': 2129, 'fine': 2129, 'good':
2129, 'great': 2129, 'lovely': 2129, 'superb': 2129}, {'wrong': 1629}, {'a': 2130, 'beautifully': 1629, 'brilliantly':
1629, 'everything': 1653, 'nothing': 2131, 'well': 1629, 'wonderfully': 1629}, {'done': 2132, 'get': 2127, 'have':
2127}, {'done': 2132}, {'...': 82, '<until>': 81}, {'a': 2135, 'all': 2135, 'an': 2135, 'everything': 2135, 'it':
2135, 'my': 2135, 'our': 2135, 'the': 2135, 'them': 2135, 'these': 2135, 'those': 2135}, {'^': 2136, 'done': 2132},
{'able': 1629, 'doing': 2120, 'enough': 1629, 'fine': 1629, 'getting': 830, 'good': 1639, 'more': 2122, 'on': 2123,
'prepared': 1629, 'ready': 1629, 'right': 1629, 'well': 2124}, {'get': 2127, 'have': 2127}, {'are': 2125, 'can': 2128,
'could': 2128, 'd': 2133, 'did': 2132, 'do': 2132, 'does': 2132, 'get': 2127, 'gets': 2127, 'had': 2134, 'has': 2137,
'have': 2137, 'is': 2138, 'll': 2139, 'receives': 830, 's': 2138, 'was': 2125, 'were': 2125, 'will': 2139, 'would':
2139}, {'<i>': 2119, '<they>': 2140, '^': 2062}, {'<i>': 2119, '<they>': 2140, '^': 2062, 'that': 2141}, {'<i>':
2119}, {'<i>': 2119, 'that': 2143}, {'<i>': 2119, '<them>': 2144, 'N': 2144, 'that': 2143}, {'<i>': 2119, '<them>':
2142, 'N': 2144, 'that': 2143, 'to': 2145}, {'myself': 38, 'ourselves': 38}, {'own': 38}, {'my': 2148}, {'alone': 38,
'by': 2147, 'on': 2149, 'with': 278}, {'<their>': 1629, '<them>': 1629, 'N': 1629}, {'boost': 2151, 'buoy': 2151,
'calm': 2151, 'cheer': 2151, 'comfort': 2151, 'console': 2151, 'encourage': 2151, 'lift': 2151, 'raise': 2151,
'rally': 2151, 'reassure': 2151, 'settle': 2151}, {'to': 2152}, {'call': 38, 'calls': 38, 'emails': 38, 'mails': 38,
'messages': 38, 'texts': 38}, {'my': 2154, 'our': 2154}, {'breakfast': 38, 'call': 38, 'catch': 431, 'coffee': 38,
'demo': 38, 'dinner': 38, 'drinks': 38, 'lunch': 38, 'meeting': 38, 'review': 38, 'session': 38, 'slot': 38, 'visit':
38, 'zoom': 38}, {'...': 2156, 'breakfast': 38, 'call': 38, 'catch': 431, 'coffee': 38, 'demo': 38, 'dinner': 38,
'drinks': 38, 'lunch': 38, 'meeting': 38, 'review': 38, 'session': 38, 'slot': 38, 'visit': 38, 'zoom': 38},
{'<their>': 2157, 'D': 2157, 'my': 2157, 'our': 2157, 'the': 2157, 'this': 2157}, {'^': 5, 's': 571}, {'': (23,
'contact'), '<their>': 571, '<them>': 571, 'N': 2159}, {'<their>': 571, '<them>': 571, 'N': 2159, 'for': 2160}, {'at':
626, 'for': 626, 'in': 626, 'to': 626, 'up': 626, 'with': 626}, {'$$': 38, 'D': 38, 'again': 38, 'at': 38, 'because':
38, 'due': 38, 'last': 38, 'of': 38, 'on': 38, 'this': 38, 'with': 38}, {'': (0, 'missed'), '$$': 38, 'D': 38,
'again': 38, 'at': 38, 'because': 38, 'due': 38, 'last': 38, 'of': 38, 'on': 38, 'this': 38, 'with': 38}, {'<them>':
2162, 'N': 2162, 'off': 2163, 'out': 2164}, {'': (0, 'missed'), 'off': 2163, 'on': 38, 'out': 2163}, {'court': 1018},
{'s': 2167}, {'<their>': 2167, 'N': 2168, 'me': 1980, 'my': 1981, 'our': 1981, 'us': 1980}, {'<their>': 2167, 'N':
2168}, {'in': 2170}, {'in': 2169, 'now': 2171, 'on': 1982, 'with': 1982}, {'in': 2169, 'is': 2172, 'now': 2171, 'on':
1982, 's': 2172, 'with': 1982}, {'locked': 317}, {'$$': 38, 'up': 317}, {'all': 2174, 'closed': 317, 'locked': 2175,
'shut': 317}, {'was': 2176, 'were': 2176}, {'of': 38}, {'from': 38, 'out': 2178}, {'bird': 2179}, {'call': 2179,
'cheep': 2179, 'dicky': 2180, 'line': 2179, 'message': 2179, 'murmur': 2179, 'peep': 2179, 'reply': 2179, 'sausage':
2179, 'sound': 2179, 'squeak': 2179, 'thing': 2179, 'whisper': 2179, 'word': 2179}, {'than': 38}, {'beyond': 38,
'further': 2182, 'past': 38, 'through': 38}, {'a': 2181}, {'as': 2184}, {'much': 2185}, {'a': 2181, 'got': 2183,
'one': 2181, 'so': 2186}, {'up': 895}, {'to': 28}, {'call': 2189, 'job': 2189, 'move': 2189, 'task': 2189, 'turn':
2189}, {'s': 2190}, {'': (1, 'moved')}, {'till': 2192, 'to': 2192, 'until': 2192}, {'myself': 848}, {'<them>': 38,
'N': 38, 'to': 549}, {'N': 2191, 'conscripted': 2028, 'drafted': 2028, 'dragged': 2028, 'her': 2190, 'his': 2190,
'intending': 848, 'meaning': 848, 'moved': 2193, 'my': 2190, 'our': 2190, 'planning': 848, 'press': 2031, 'promising':
2194, 'putting': 432, 'roped': 2028, 'signed': 2032, 'their': 2190, 'trying': 2195, 'volunteered': 2028, 'wanting':
848}, {'from': 92}, {'<plainly>': 1995, 'D': 1007, '^': 1006, 'away': 2197, 'into': 92, 'off': 92, 'to': 92, 'toward':
92, 'towards': 92}, {'<me>': 2198, 'off': 2163, 'out': 2163}, {'to': 92}, {'^': 0, 'not': 2200, 'to': 92}, {'be':
2201}, {'is': 2201, 's': 2201, 'was': 2201, 'would': 2202}, {'bet': 2203, 'course': 2203, 'move': 2203, 'play': 2203,
'thing': 2203, 'way': 2203}, {'...': 2105}, {'at': 2104, 'for': 2205, 'over': 2110, 'round': 2111, 'to': 2104},
{'...': 17, 'D': 16, 'at': 2104, 'for': 2205, 'over': 2110, 'round': 2111, 'to': 2104}, {'along': 1629, 'on': 1629,
'up': 1629}, {'<them>': 2208, 'N': 2208}, {'on': 1629, 'up': 1629}, {'<them>': 2210, 'N': 2210}, {'': (0, 'missed'),
'again': 38, 'aside': 38, 'off': 38, 'out': 38, 'up': 38}, {'<their>': 2157, 'D': 2157, 'me': 2212, 'my': 2157, 'our':
2157, 'the': 2157, 'this': 2157, 'us': 2212}, {'out': 38}, {'aside': 38, 'off': 38, 'out': 38}, {'<me>': 2214, 'me':
2215, 'off': 38, 'us': 2215}, {'': (2, 'plan'), 'for': 16, 'w': 16, 'with': 16}, {'for': 16, 'w': 16, 'with': 16},
{'slot': 2218}, {'hour': 2218}, {'D': 16, 'for': 17}, {'day': 2218, 'slot': 2218}, {'D': 2217, 'a': 2219, 'an': 2220,
'for': 17, 'in': 2221, 'out': 2221, 'the': 2222, 'time': 2218}, {'': (2, 'plan'), '...': 2105}, {'': (2, 'plan'),
'at': 2104, 'for': 2224, 'over': 2110, 'round': 2111, 'to': 2104}, {'': (2, 'plan'), 'in': 2225}, {'confidence': 1629,
'courage': 1629, 'hopes': 1629, 'mood': 1629, 'morale': 1629, 'spirit': 1629, 'spirits': 1629}, {'<their>': 2227},
{'us': 1764}, {'of': 2229}, {'off': 2163, 'out': 2164}, {'agreed': 16, 'alone': 38, 'arranged': 16, 'booked': 16,
'by': 2147, 'confirmed': 16, 'fixed': 16, 'is': 2076, 'on': 2149, 'planned': 16, 's': 2076, 'scheduled': 16, 'set':
2075}, {'^': 603, 'about': 604, 'for': 604, 'in': 604, 'on': 604}, {'<them>': 2233}, {'between': 407, 'for': 407,
'from': 407, 'with': 407}, {'intro': 2235}, {'email': 2236, 'intro': 2235, 'mail': 2236}, {'an': 2237, 'the': 2237},
{'<their>': 406, 'N': 406, 'a': 406, 'an': 406, 'my': 406, 'our': 406, 'some': 406, 'the': 406}, {'...': 634},
{'meet': 2239, 'my': 2240, 'our': 2240}, {'meet': 2239}, {'<their>': 406, 'N': 406, 'my': 406, 'our': 406}, {'meet':
2239, 'see': 2243}, {'^': 2244}, {'^': 2242, 'to': 2245}, {'^': 2242, 'about': 604, 'on': 604, 'to': 2245}, {'on':
604, 'with': 604}, {'^': 2244, 'date': 2248, 'speed': 2248}, {'^': 2242, 'about': 604, 'on': 604, 'to': 2249}, {'me':
2246}, {'^': 2241, 'across': 2246, 'along': 2246, 'down': 2246, 'in': 2247, 'over': 2246, 'round': 2246, 'to': 2245,
'up': 2250, 'with': 2251}, {'together': 406}, {'^': 406}, {'s': 2254}, {'N': 2255, '^': 2244}, {'^': 2242, 'to':
2256}, {'N': 2253}, {'^': 2242, 'about': 604, 'on': 604, 'to': 2256}, {'N': 2255}, {'to': 2260}, {'': (23, 'contact'),
'N': 2253, '^': 2242, 'across': 2257, 'along': 2257, 'and': 2258, 'down': 2257, 'in': 2259, 'out': 2261, 'over': 2257,
'round': 2257, 'to': 2256, 'up': 2259, 'with': 2251}, {'D': 2192, 'by': 2192, 'to': 2192}, {'<them>': 2252, 'N': 2262,
'forward': 2263}, {'down': 1629, 'on': 1629, 'up': 1629}, {'<them>': 2265, 'N': 2210}, {'down': 1629, 'up': 1629},
{'<them>': 2267}, {'<their>': 2157, 'D': 2157, 'into': 278, 'me': 2212, 'my': 2157, 'our': 2157, 'the': 2157, 'this':
2157, 'to': 2192, 'us': 2212}, {'with': 279}, {'confidence': 1629, 'courage': 1629, 'hopes': 1629, 'morale': 1629,
'spirit': 1629, 'spirits': 1629}, {'<their>': 2271}, {'hello': 317}, {'hello': 317, 'hi': 317}, {'chat': 317, 'said':
2273, 'say': 2274, 'speak': 317, 'talk': 317}, {'not': 2275}, {'t': 2275}, {'did': 2276, 'didn': 2277, 'didnt': 2275,
'never': 2275}, {'gone': 317, 'left': 317}, {'d': 2279, 'had': 2279}, {'machine': 38}, {'mail': 38}, {'answering':
2281, 'answerphone': 38, 'mailbox': 38, 'vm': 38, 'voice': 2282, 'voicemail': 38}, {'s': 2283}, {'<their>': 2283, 'N':
2284, 'the': 2283}, {'got': 2285}, {'<i>': 2278, '<they>': 2280, 'did': 2276, 'didn': 2277, 'didnt': 2275, 'got':
2285, 'never': 2275, 'only': 2286, 'reached': 2285}, {'they': 28}, {'end': 2288}, {'the': 2289}, {'ld': 38, 'led': 38,
'lled': 38}, {'<off_it>': 592, 'agreed': 16, 'arranged': 16, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'planned':
16, 'scheduled': 16, 'set': 2075}, {'call': 432, 'date': 432, 'demo': 432, 'dinner': 432, 'lunch': 432, 'meeting':
432, 'trip': 432, 'visit': 432}, {'<off_it>': 592, 'agreed': 16, 'arranged': 16, 'been': 593, 'booked': 16,
'confirmed': 16, 'fixed': 16, 'planned': 16, 'scheduled': 16, 'set': 2075}, {'thing': 432}, {'call': 432, 'date': 432,
'demo': 432, 'dinner': 432, 'lunch': 432, 'meeting': 432, 'trip': 432, 'visit': 432, 'whole': 2295}, {'<off_it>': 591,
'agreed': 16, 'arranged': 16, 'been': 593, 'being': 593, 'booked': 16, 'confirmed': 16, 'fixed': 16, 'from': 278,
'gets': 593, 'got': 593, 'had': 595, 'has': 596, 'is': 2292, 'it': 432, 'moved': 2192, 'our': 2293, 'planned': 16,
's': 2294, 'scheduled': 16, 'set': 2075, 'that': 432, 'the': 2296, 'things': 432, 'this': 432, 'w': 599, 'was': 593,
'were': 593, 'with': 599}, {'joy': 38, 'luck': 38}, {'only': 38}, {'engaged': 38, 'no': 2298, 'nobody': 875, 'rang':
2214, 'voicemail': 2299}, {'a': 821, 'an': 822, 'answer': 38, 'joy': 38, 'luck': 38, 'reply': 38, 'result': 38,
'success': 38}, {'without': 2301}, {'...': 2302}, {'no': 38}, {'nothing': 38}, {'a': 38}, {'crickets': 38, 'got':
2304, 'heard': 2305, 'no': 38, 'nobody': 38, 'not': 2306, 'nothing': 38, 'zilch': 38}, {'and': 2307, 'but': 2307,
'without': 2301}, {'ask': 2102}, {'...': 2308, 'and': 2307, 'but': 2307, 'to': 2309}, {'': (23, 'contact'), '...':
2300, '<them>': 2303, 'N': 2310, 'it': 432, 'off': 38, 'our': 2293, 'that': 432, 'the': 2296, 'things': 432, 'this':
432}, {'it': 432, 'our': 2293, 'that': 432, 'the': 2296, 'things': 432, 'this': 432}, {'fears': 1629, 'nerves': 1629,
'worries': 1629}, {'<their>': 2313, '<them>': 2073}, {'to': 278, 'with': 278}, {'call': 2315}, {'phone': 2315}, {'a':
2316, 'the': 2317}, {'^': 5, 'to': 571, 'with': 571}, {'^': 5, 'out': 2319, 'to': 571, 'with': 571}, {'<them>': 2320,
'N': 2320}, {'in': 22, 'that': 22}, {'': (23, 'contact'), 'aid': 2321, 'assist': 2321, 'help': 2321, 'me': 2322, 'my':
2067, 'nothing': 38, 'our': 2067}, {'along': 278, 'by': 278, 'in': 278, 'off': 2318, 'over': 278, 'round': 278, 'to':
2323}, {'able': 38, 'coming': 38, 'held': 38, 'joining': 38, 'there': 38}, {'blower': 38, 'line': 38, 'phone': 38},
{'the': 2326}, {'answer': 38, 'pick': 431, 'reply': 38}, {'on': 2327, 'to': 2328}, {'hold': 38}, {'<them>': 2329, 'N':
2329, 'a': 2330, 'hold': 38, 'in': 440, 'through': 38, 'to': 38}, {'<them>': 2329, 'N': 2329, 'hold': 38, 'through':
38}, {'': (0, 'missed'), 'it': 38}, {'a': 2330, 'hold': 38, 'in': 440, 'through': 38, 'to': 38}, {'hold': 38,
'through': 38}, {'call': 38, 'catch': 443, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2334, 'got': 2335, 'make':
2333, 'meet': 38, 'met': 38, 'phone': 38, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38,
'talk': 38, 'talked': 38, 'visit': 38}, {'to': 2336}, {'able': 38, 'coming': 38, 'joining': 38, 'there': 38}, {'be':
2338}, {'place': 38}, {'D': 28, 'be': 2325, 'call': 38, 'catch': 443, 'caught': 38, 'contact': 38, 'find': 38, 'get':
2331, 'got': 2332, 'happen': 38, 'make': 2333, 'manage': 2337, 'materialise': 38, 'materialize': 38, 'meet': 38,
'met': 38, 'now': 2339, 'phone': 38, 'quite': 2336, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38,
'spoke': 38, 'take': 2340, 'talk': 38, 'talked': 38, 'visit': 38}, {'t': 2341, 'we': 28}, {'account': 28, 'contract':
28, 'insurance': 28, 'membership': 28, 'order': 28, 'plan': 28, 'subscription': 28}, {'': (0, 'missed'), 'her': 2343,
'his': 2343, 'the': 2343, 'their': 2343}, {'held': 38}, {'be': 2345, 'call': 38, 'catch': 443, 'caught': 38,
'contact': 38, 'find': 38, 'get': 2334, 'got': 2335, 'happen': 38, 'make': 2333, 'manage': 2337, 'materialise': 38,
'materialize': 38, 'meet': 38, 'met': 38, 'phone': 38, 'quite': 2336, 'reach': 38, 'reached': 38, 'ring': 38, 'see':
38, 'speak': 38, 'spoke': 38, 'take': 2340, 'talk': 38, 'talked': 38, 'visit': 38}, {'without': 2016}, {'ahead': 2347,
'fine': 2347, 'off': 2347, 'on': 2347, 'without': 2016}, {'<them>': 571, 'N': 571}, {'for': 2349}, {'sat': 2350},
{'up': 2077}, {'against': 92, 'away': 2197, 'not': 2200, 'off': 92}, {'<me>': 2353, 'against': 92, 'away': 2197,
'not': 2200, 'off': 92}, {'<them>': 2162, 'N': 2162}, {'no': 38, 'nobody': 38}, {'...': 2356}, {'door': 2357}, {'s':
2358}, {'<their>': 2358, 'N': 2359, 'the': 2358}, {'<their>': 2358, 'N': 2359, 'at': 2360, 'on': 2360, 'the': 2358},
{'<them>': 2303, 'N': 2303}, {'...': 886, '<work_thing>': 623}, {'^': 2363}, {'s': 2364}, {'over': 895, 'through':
895, 'thru': 895, 'up': 895}, {'^': 893}, {'<their>': 624, 'N': 894, 'a': 2367, 'the': 2367}, {'<their>': 2364, 'N':
2365, 'back': 2366, 'over': 2368, 'right': 2366, 'through': 2368, 'thru': 2368, 'up': 2368}, {'up': 1628}, {'<them>':
2073, 'N': 2210, 'her': 2370}, {'off': 2163, 'out': 2163}, {'at': 571, 'for': 571, 'on': 571, 'with': 571}, {'in':
2373}, {'<their>': 571, 'N': 2113, 'out': 2114, 'up': 895}, {'with': 278}, {'...': 2376}, {'in': 2051, 'up': 2051},
{'<them>': 2378, 'N': 2378}, {'volunteer': 571}, {'a': 2380}, {'as': 2381, 'for': 572, 'pro': 573, 'unpaid': 571},
{'<their>': 577, 'a': 577, 'an': 577, 'the': 577}, {'^': 2383}, {'of': 2384}, {'': (18, 'gave:mentoring'), '<their>':
577, 'a': 577, 'an': 577, 'the': 577}, {'^': 2386}, {'^': 577, 'about': 578, 'ahead': 2385, 'before': 2384, 'for':
2387, 'in': 578, 'on': 578, 'through': 578, 'with': 578}, {'^': 577, 'ahead': 2385, 'before': 2384, 'for': 2387, 'on':
578, 'through': 578}, {'at': 5, 'for': 5, 'in': 5, 'of': 5}, {'...': 2390}, {'...': 2390, '0': 2391}, {'boys': 2391,
'children': 2391, 'class': 2391, 'girls': 2391, 'juniors': 2391, 'kids': 2391, 'pupils': 2391, 'u0': 2391, 'under':
2392, 'youngsters': 2391}, {'^': 2393}, {'...': 2382, '<them>': 2388, 'N': 2389, '^': 2393, 'as': 2381, 'for': 572,
'pro': 573, 'the': 2394, 'unpaid': 571}, {'for': 578, 'on': 578, 'through': 578}, {'<them>': 2000, 'N': 2396},
{'<off_it>': 591, 'agreed': 16, 'alone': 38, 'arranged': 16, 'been': 593, 'being': 593, 'booked': 16, 'by': 2147,
'confirmed': 16, 'fixed': 16, 'gets': 593, 'got': 593, 'had': 595, 'has': 596, 'is': 2292, 'moved': 2192, 'on': 2149,
'planned': 16, 's': 2294, 'scheduled': 16, 'set': 2075, 'w': 599, 'was': 593, 'were': 593, 'with': 599}, {'': (16,
'gave:feedback'), '...': 886, '<work_thing>': 623}, {'^': 2399}, {'s': 2400}, {'<their>': 2400, 'N': 2401, 'a': 2367,
'the': 2367}, {'back': 2366, 'over': 2368, 'right': 2366, 'through': 2402, 'thru': 2368, 'up': 2368}, {'me': 2322,
'nothing': 38}, {'to': 2404}, {'to': 2305}, {'<them>': 2073, 'N': 1629}, {'...': 887, '^': 888, 'linkedin': 38,
'photo': 38, 'photos': 38, 'post': 38, 'posts': 38, 'profile': 38, 'status': 38, 'stories': 38, 'story': 38, 'tweet':
38, 'update': 38}, {'s': 2408}, {'<their>': 889, 'N': 2409}, {'on': 2410}, {'to': 891}, {'back': 2412, 'to': 891},
{'back': 2413, 'emailed': 2413, 'given': 2413, 'handed': 2413, 'mailed': 2413, 'sent': 2413, 'texted': 2413, 'went':
2413}, {'^': 2414}, {'<them>': 5, 'N': 5}, {'for': 2416}, {'...': 2417}, {'^': 2418}, {'<their>': 2419, 'a': 2419,
'an': 2419, 'the': 2419}, {'a': 2009, 'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18,
'dinner': 18, 'drinks': 18, 'lunch': 18, 'meeting': 18, 'our': 2009, 'the': 2009}, {'<them>': 1629, 'N': 1629}, {'':
(15, 'gave:intro'), 'N': 406}, {'a': 406, 'an': 406, 'my': 406, 'our': 406, 'some': 406, 'the': 406, 'three': 406,
'two': 406}, {'': (15, 'gave:intro'), 'N': 406, '^': 2424}, {'and': 407, 'to': 407, 'w': 407, 'with': 407}, {'and':
2423, 'to': 2425, 'up': 2426, 'w': 407, 'with': 2425}, {'and': 2423, 'to': 2425, 'with': 2425}, {'other': 2254},
{'each': 2429}, {'^': 406, 'to': 2430, 'up': 2254, 'with': 2430}, {'<them>': 2427, 'N': 2428, 'them': 2431}, {'for':
290, 'into': 290, 'to': 290}, {'for': 290, 'in': 2433, 'into': 290, 'to': 290}, {'<me>': 2434}, {'asking': 22,
'calling': 22, 'hiring': 22, 'inviting': 22}, {'away': 2197, 'into': 92, 'off': 92, 'to': 92, 'toward': 92, 'towards':
92}, {'<me>': 2437}, {'a': 5, 'our': 5, 'the': 5}, {'at': 2439, 'for': 2439, 'in': 2439}, {'breakfast': 2440,
'breakfasts': 2440, 'clothes': 2440, 'dinners': 2440, 'donations': 2440, 'food': 2440, 'lunches': 2440, 'meals': 2440,
'parcels': 2440, 'soup': 2440, 'tea': 2440}, {'^': 2441}, {'about': 38, 'off': 38, 'round': 38, 'together': 38},
{'<them>': 2329, 'N': 2329, 'a': 2330, 'going': 38, 'hold': 38, 'in': 440, 'through': 38, 'to': 38}, {'planned': 38},
{'ahead': 38, 'as': 2445, 'forward': 38, 'through': 38}, {'off': 38, 'place': 38}, {'be': 2345, 'call': 38, 'catch':
443, 'caught': 38, 'come': 2443, 'contact': 38, 'find': 38, 'fly': 38, 'get': 2444, 'go': 2446, 'got': 2332, 'happen':
38, 'hold': 38, 'make': 2333, 'manage': 2337, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met': 38, 'pan':
2214, 'phone': 38, 'quite': 2336, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'take':
2447, 'talk': 38, 'talked': 38, 'visit': 38, 'work': 2214}, {'not': 2448, 'we': 28}, {'about': 38, 'off': 38, 'on':
38, 'round': 38, 'together': 38}, {'in': 38}, {'around': 848, 'round': 848}, {'get': 2452, 'got': 2452, 'gotten':
2452}, {'for': 38, 'to': 38}, {'time': 2454}, {'': (0, 'missed'), 'any': 2455, 'enough': 2455, 'the': 2455, 'time':
2454}, {'any': 2455, 'enough': 2455, 'the': 2455, 'time': 2454}, {'<them>': 2329, 'N': 2329, 'a': 2330, 'around': 848,
'going': 38, 'hold': 38, 'in': 440, 'round': 848, 'through': 38, 'to': 38}, {'<them>': 2329, 'N': 2329, 'around': 848,
'hold': 38, 'round': 848, 'through': 38}, {'in': 38, 'on': 38}, {'a': 2330, 'around': 848, 'hold': 38, 'in': 440,
'round': 848, 'through': 38, 'to': 38}, {'around': 848, 'hold': 38, 'round': 848, 'through': 38}, {'call': 38,
'catch': 443, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2461, 'got': 2462, 'gotten': 2452, 'make': 2333, 'meet':
38, 'met': 38, 'phone': 38, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'talk': 38,
'talked': 38, 'visit': 38}, {'appear': 38, 'be': 2325, 'call': 38, 'catch': 443, 'caught': 38, 'come': 2450,
'connect': 38, 'contact': 38, 'dial': 2451, 'ever': 2453, 'find': 2456, 'fly': 38, 'found': 2457, 'get': 2458, 'go':
2446, 'got': 2459, 'gotten': 2452, 'had': 2457, 'happen': 38, 'have': 2457, 'hold': 38, 'join': 38, 'log': 2460,
'make': 2333, 'manage': 2337, 'materialise': 38, 'materialize': 38, 'meet': 38, 'met': 38, 'now': 2339, 'pan': 2214,
'phone': 38, 'quite': 2463, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'surface':
38, 'take': 2447, 'talk': 38, 'talked': 38, 'visit': 38, 'work': 2214, 'yet': 2453}, {'t': 2464}, {'be': 2345, 'call':
38, 'catch': 443, 'caught': 38, 'come': 2443, 'contact': 38, 'ever': 2453, 'find': 38, 'fly': 38, 'get': 2458, 'go':
2446, 'got': 2459, 'gotten': 2452, 'happen': 38, 'hold': 38, 'make': 2333, 'manage': 2337, 'materialise': 38,
'materialize': 38, 'meet': 38, 'met': 38, 'pan': 2214, 'phone': 38, 'quite': 2463, 'reach': 38, 'reached': 38, 'ring':
38, 'see': 38, 'speak': 38, 'spoke': 38, 'take': 2447, 'talk': 38, 'talked': 38, 'visit': 38, 'work': 2214, 'yet':
2453}, {'...': 93, ':': 92}, {'assembly': 2350, 'class': 2350, 'duty': 2350, 'group': 2350, 'lesson': 2350, 'reading':
2350, 'round': 2350, 'route': 2350, 'session': 2350, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'tour': 2350, 'turn':
2350}, {'...': 2468, 'assembly': 2350, 'class': 2350, 'duty': 2350, 'group': 2350, 'lesson': 2350, 'reading': 2350,
'round': 2350, 'route': 2350, 'session': 2350, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'tour': 2350, 'turn':
2350}, {'^': 5, 'for': 2349}, {'...': 2468, '^': 5, 'assembly': 2350, 'class': 2470, 'desk': 571, 'duty': 2470,
'group': 2350, 'lesson': 2470, 'reading': 2350, 'round': 2350, 'route': 2350, 'session': 2350, 'shift': 2470, 'shop':
571, 'slot': 2470, 'stall': 2470, 'stand': 571, 'tour': 2350, 'turn': 2470}, {'^': 5, 'class': 571, 'desk': 571,
'duty': 571, 'lesson': 571, 'shift': 571, 'shop': 571, 'slot': 571, 'stall': 571, 'stand': 571, 'turn': 571}, {'s':
2472}, {'<them>': 571}, {'for': 2474}, {'...': 2350, '0': 2469, '<their>': 2471, 'N': 2473, 'a': 2469, 'an': 2469,
'for': 2349, 'in': 2475, 'the': 2469, 'three': 2469, 'two': 2469}, {'...': 2350, 'for': 2349}, {'from': 38}, {'off':
2164, 'out': 2163}, {'vain': 38}, {'find': 38}, {'to': 2481}, {'for': 2305, 'in': 2480, 'only': 2482, 'to': 2481},
{'<their>': 38, 'N': 469, 'the': 38}, {'by': 2484, 'past': 2484}, {'...': 2483, 'by': 2484, 'past': 2484, 'right':
2485, 'straight': 2485}, {'$$': 38, 'home': 317}, {'day': 38}, {'home': 38, 'the': 2488}, {'$$': 38, 'by': 38, 'for':
2489, 'when': 38}, {'gone': 2487, 'left': 2490}, {'about': 2022, 'all': 2025, 'booked': 2022, 'down': 2022, 'geared':
2023, 'hoping': 2022, 'itching': 2022, 'just': 2024, 'poised': 2022, 'primed': 2022, 'ready': 2022, 'set': 2022},
{'ask': 38, 'call': 38, 'catch': 38, 'come': 38, 'drive': 38, 'drop': 38, 'go': 38, 'have': 38, 'host': 38, 'join':
38, 'meet': 38, 'pop': 38, 'ring': 38, 'see': 38, 'sit': 38, 'speak': 38, 'take': 38, 'talk': 38, 'thank': 38,
'visit': 38, 'write': 38}, {'to': 2493}, {'hoped': 2494, 'intended': 2494, 'meant': 2494, 'planned': 2494, 'wanted':
2494}, {'gone': 2487, 'left': 317}, {'arranged': 28, 'booked': 28, 'done': 28, 'fixed': 28, 'planned': 28,
'scheduled': 28, 'sent': 28, 'set': 1245, 'signed': 28}, {'it': 2497, 'that': 2497, 'them': 2497, 'this': 2497,
'those': 2497}, {'much': 2495}, {'already': 2491, 'been': 2492, 'half': 2495, 'hoped': 2494, 'intended': 2494, 'just':
2496, 'like': 2498, 'meant': 2494, 'planned': 2494, 'rather': 2495, 'really': 2495, 'so': 2495, 'very': 2499,
'wanted': 2494}, {'': (11, 'thinking'), 'that': 22}, {'me': 2501}, {'on': 2502, 'to': 2502}, {'<until>': 2192, 'by':
2192}, {'<off_it>': 591, 'agreed': 16, 'arranged': 16, 'been': 593, 'being': 593, 'booked': 16, 'confirmed': 16,
'fixed': 16, 'gets': 593, 'got': 593, 'had': 595, 'has': 596, 'is': 2292, 'moved': 2192, 'planned': 16, 's': 2294,
'scheduled': 16, 'set': 2075, 'w': 599, 'was': 593, 'were': 593, 'with': 599}, {'<them>': 603}, {'to': 2506}, {'...':
2507}, {'^': 2508}, {'for': 2474, 'in': 2475}, {'': (2, 'plan'), 'D': 16}, {'': (2, 'plan'), 'D': 16, 'for': 2511,
'in': 2221, 'out': 2221}, {'<good_cause>': 5}, {'<cause>': 2513}, {'<cause>': 2513, 'a': 2514, 'our': 2514, 'the':
2514}, {'at': 2515, 'for': 2515, 'in': 2515, 'with': 2515}, {'free': 571, 'pro': 573, 'unpaid': 571, 'voluntary': 571,
'volunteer': 571, 'volunteering': 571}, {'...': 2516, 'at': 2515, 'for': 2515, 'free': 571, 'in': 2515, 'of': 2517,
'pro': 573, 'unpaid': 571, 'voluntary': 571, 'volunteer': 571, 'volunteering': 571, 'with': 2515}, {'^': 603, 's':
604}, {'<their>': 604, '<them>': 604, 'N': 2519}, {'for': 2520, 'to': 2520, 'with': 2520}, {'at': 571, 'for': 571,
'on': 571}, {'<cause>': 2513, 'a': 2514, 'free': 2522, 'nothing': 2522, 'our': 2514, 'the': 2514}, {'bono': 2522},
{'at': 571, 'for': 571, 'in': 571, 'on': 571}, {'time': 2521}, {'<time_unit>': 2518, 'assembly': 2521, 'at': 2515,
'class': 2521, 'demo': 2521, 'for': 2523, 'in': 2515, 'lesson': 2521, 'masterclass': 2521, 'pro': 2524, 'session':
2521, 'shift': 2525, 'stint': 2525, 'story': 2526, 'storytime': 2521, 'talk': 2521, 'tour': 2521, 'training': 2521,
'turn': 2525, 'unpaid': 2522, 'with': 2515, 'workshop': 2521}, {'<their>': 571, 'N': 2159}, {'at': 2528, 'for': 2528,
'on': 2528}, {'...': 2529, 'at': 2528, 'for': 2528, 'on': 2528}, {'<their>': 571, '<them>': 571, 'N': 2159}, {'...':
2529, 'at': 2528, 'for': 2531, 'on': 2528}, {'...': 2468, 'afternoon': 2530, 'assembly': 2350, 'class': 2350, 'day':
2530, 'days': 2530, 'duty': 2350, 'evening': 2530, 'group': 2350, 'h': 2530, 'hour': 2530, 'hours': 2530, 'hr': 2530,
'hrs': 2530, 'lesson': 2350, 'morning': 2530, 'reading': 2350, 'round': 2350, 'route': 2350, 'session': 2350, 'shift':
2532, 'shifts': 2530, 'slot': 2350, 'stall': 2350, 'stint': 2530, 'tour': 2350, 'turn': 2350}, {'...': 2468, '^':
2418, 'assembly': 2350, 'class': 2350, 'duty': 2350, 'group': 2350, 'lesson': 2350, 'reading': 2350, 'round': 2350,
'route': 2350, 'session': 2350, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'tour': 2350, 'turn': 2350},
{'recommendation': 617}, {'linkedin': 2535, 'recommendation': 617, 'reference': 617, 'testimonial': 617}, {'out':
626}, {'^': 2536, 'endorsement': 626, 'plug': 626, 'recommendation': 626, 'reference': 626, 'referral': 626, 'shout':
2537, 'shoutout': 626, 'testimonial': 626}, {'...': 2538, '^': 2536, 'endorsement': 626, 'plug': 626,
'recommendation': 626, 'reference': 626, 'referral': 626, 'shout': 2537, 'shoutout': 626, 'testimonial': 626},
{'endorsement': 626, 'plug': 626, 'recommendation': 626, 'reference': 626, 'referral': 626, 'shout': 2537, 'shoutout':
626, 'testimonial': 626}, {'...': 2540, 'endorsement': 626, 'plug': 626, 'recommendation': 626, 'reference': 626,
'referral': 626, 'shout': 2537, 'shoutout': 626, 'testimonial': 626}, {'a': 2539, 'an': 2539, 'my': 2541, 'the':
2539}, {'free': 571, 'of': 2517, 'pro': 573, 'unpaid': 571, 'voluntary': 571, 'volunteer': 571, 'volunteering': 571},
{'a': 2541, 'an': 2541, 'my': 2541, 'the': 2541}, {'<them>': 626}, {'for': 2545}, {'recommendation': 2546}, {'of':
2547}, {'assembly': 2521, 'class': 2521, 'demo': 2521, 'duty': 2350, 'group': 2350, 'lesson': 2521, 'letter': 2548,
'masterclass': 2521, 'reading': 2350, 'recommendation': 2546, 'reference': 2546, 'round': 2350, 'route': 2350,
'session': 2521, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'story': 2526, 'storytime': 2521, 'talk': 2521,
'testimonial': 2546, 'tour': 2521, 'training': 2521, 'turn': 2350, 'workshop': 2521}, {'bank': 5, 'drive': 5,
'kitchen': 5, 'pick': 5, 'round': 5, 'run': 5, 'shift': 5}, {'...': 2417, 'blood': 2550, 'bread': 2550, 'breakfast':
2550, 'clothes': 2550, 'coffee': 2550, 'food': 2550, 'litter': 2550, 'night': 2550, 'soup': 2550, 'tea': 2550},
{'between': 406, 'for': 406, 'of': 406, 'to': 406}, {'intro': 2552, 'introduction': 2552}, {'mail': 2553}, {'e': 2554,
'email': 2553, 'intro': 2552, 'introduction': 2552, 'mail': 2553, 'whatsapp': 2553}, {'in': 2555}, {'opt': 2556},
{'<them>': 626, 'N': 626}, {'for': 2558}, {'call': 2559, 'for': 2558}, {'recommendation': 2559, 'reference': 2560,
'referral': 2559, 'testimonial': 2559}, {'for': 624, 'w': 624, 'with': 624}, {'exam': 2562, 'interview': 2562,
'interviews': 2562, 'pitch': 2562, 'presentation': 2562}, {'to': 407}, {'N': 2564}, {'of': 2565}, {'...': 2549, '^':
2551, 'afternoon': 2530, 'assembly': 2521, 'class': 2521, 'day': 2530, 'days': 2530, 'demo': 2521, 'double': 2557,
'duty': 2350, 'evening': 2530, 'glowing': 2561, 'good': 2561, 'group': 2350, 'h': 2530, 'hour': 2530, 'hours': 2530,
'hr': 2530, 'hrs': 2530, 'lesson': 2521, 'letter': 2548, 'masterclass': 2521, 'mock': 2563, 'morning': 2530,
'presentation': 2566, 'quick': 2555, 'reading': 2350, 'recommendation': 2559, 'reference': 2560, 'referral': 2559,
'round': 2350, 'route': 2350, 'session': 2521, 'shift': 2532, 'shifts': 2530, 'slot': 2350, 'stall': 2350, 'stint':
2530, 'story': 2526, 'storytime': 2521, 'strong': 2561, 'talk': 2521, 'testimonial': 2559, 'tour': 2521, 'training':
2521, 'turn': 2350, 'warm': 2555, 'workshop': 2521}, {'between': 2423, 'for': 2423, 'from': 407, 'of': 406, 'to': 406,
'with': 407}, {'intro': 2568, 'introduction': 2552}, {'...': 2549, '^': 2551, 'afternoon': 2530, 'assembly': 2521,
'class': 2521, 'day': 2530, 'days': 2530, 'demo': 2521, 'duty': 2350, 'e': 2554, 'email': 2569, 'evening': 2530,
'group': 2350, 'h': 2530, 'hour': 2530, 'hours': 2530, 'hr': 2530, 'hrs': 2530, 'intro': 2568, 'introduction': 2552,
'lesson': 2521, 'letter': 2548, 'mail': 2569, 'masterclass': 2521, 'mock': 2563, 'morning': 2530, 'reading': 2350,
'recommendation': 2546, 'reference': 2546, 'round': 2350, 'route': 2350, 'session': 2521, 'shift': 2532, 'shifts':
2530, 'slot': 2350, 'stall': 2350, 'stint': 2530, 'story': 2526, 'storytime': 2521, 'talk': 2521, 'testimonial': 2546,
'tour': 2521, 'training': 2521, 'turn': 2350, 'whatsapp': 2553, 'workshop': 2521}, {'afternoon': 2530, 'day': 2530,
'days': 2530, 'evening': 2530, 'h': 2530, 'hour': 2530, 'hours': 2530, 'hr': 2530, 'hrs': 2530, 'morning': 2530,
'shift': 2530, 'shifts': 2530, 'stint': 2530}, {'free': 2522, 'nothing': 2522}, {'...': 5}, {'^': 2573}, {'a': 2571},
{'blood': 2550, 'bread': 2550, 'breakfast': 2550, 'clothes': 2550, 'coffee': 2550, 'food': 2550, 'litter': 2550,
'night': 2550, 'soup': 2550, 'tea': 2550}, {'^': 2576}, {'call': 38}, {'1': 429, 'board': 2578, 'call': 38, 'demo':
38, 'meeting': 38, 'session': 38, 'standup': 38, 'sync': 38, 'teams': 2578, 'zoom': 38}, {'1': 429, 'a': 2579,
'board': 2578, 'call': 38, 'demo': 38, 'meeting': 38, 'my': 2579, 'our': 2579, 'session': 38, 'standup': 38, 'sync':
38, 'teams': 2578, 'the': 2579, 'zoom': 38}, {'pass': 38}, {'off': 38, 'to': 2581}, {'': (0, 'missed'), 'about': 38,
'off': 38, 'on': 38, 'round': 38, 'to': 2580, 'together': 38}, {'': (0, 'missed'), '1': 429, 'a': 2579, 'board': 2578,
'call': 38, 'demo': 38, 'meeting': 38, 'my': 2579, 'our': 2579, 'session': 38, 'standup': 38, 'sync': 38, 'teams':
2578, 'the': 2579, 'zoom': 38}, {'in': 2584, 'into': 2580}, {'call': 38, 'catch': 38, 'chat': 38, 'meet': 38, 'ring':
38, 'say': 38, 'see': 38, 'speak': 38, 'talk': 38}, {'to': 2586}, {'chance': 2587, 'hold': 38}, {'': (0, 'missed'),
'call': 38, 'catch': 38, 'chat': 38, 'meet': 38, 'ring': 38, 'say': 38, 'see': 38, 'speak': 38, 'talk': 38}, {'to':
2589}, {'far': 38}, {'ground': 317}, {'the': 2592}, {'a': 2588, 'around': 2590, 'as': 2591, 'done': 317, 'going': 38,
'held': 317, 'hold': 38, 'in': 440, 'off': 2593, 'round': 2590, 'there': 38, 'through': 38, 'to': 2589}, {'around':
848, 'as': 2591, 'done': 317, 'held': 317, 'hold': 38, 'off': 2593, 'round': 848, 'there': 38, 'through': 38}, {'':
(0, 'missed'), 'to': 2580}, {'': (0, 'missed'), 'it': 2596}, {'send': 38}, {'a': 2588, 'around': 2590, 'hold': 38,
'in': 440, 'round': 2590, 'through': 38, 'to': 2589}, {'call': 38, 'catch': 443, 'caught': 38, 'contact': 38, 'find':
38, 'get': 2599, 'got': 2462, 'gotten': 2452, 'make': 2333, 'meet': 38, 'met': 38, 'phone': 38, 'reach': 38,
'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'talk': 38, 'talked': 38, 'visit': 38}, {'': (0,
'missed'), 'for': 2580, 'to': 2580}, {'': (0, 'missed'), 'up': 2601}, {'up': 2601}, {'answer': 38, 'appear': 38,
'attend': 2580, 'be': 2345, 'call': 38, 'came': 2582, 'catch': 443, 'caught': 38, 'come': 2583, 'connect': 38,
'contact': 38, 'dial': 2585, 'ever': 2453, 'find': 2456, 'fly': 38, 'found': 2457, 'get': 2594, 'go': 2446, 'got':
2595, 'gotten': 2452, 'had': 2457, 'happen': 38, 'happened': 38, 'have': 2457, 'hold': 38, 'join': 2584, 'log': 2460,
'made': 824, 'make': 2597, 'manage': 2337, 'materialise': 38, 'materialised': 38, 'materialize': 38, 'meet': 38,
'met': 38, 'pan': 2214, 'phone': 38, 'pick': 431, 'press': 2598, 'quite': 2600, 'reach': 38, 'reached': 38, 'ring':
38, 'see': 38, 'send': 824, 'show': 2602, 'speak': 38, 'spoke': 38, 'surface': 38, 'take': 2447, 'talk': 38, 'talked':
38, 'took': 2340, 'turn': 2603, 'visit': 38, 'work': 2214, 'yet': 2453}, {'^': 2573, 'at': 571, 'for': 571, 'on':
571}, {'bono': 2605}, {'assembly': 2521, 'class': 2521, 'demo': 2521, 'lesson': 2521, 'masterclass': 2521, 'session':
2521, 'story': 2526, 'storytime': 2521, 'talk': 2521, 'tour': 2521, 'training': 2521, 'workshop': 2521}, {'...': 2607,
'assembly': 2521, 'class': 2521, 'demo': 2521, 'lesson': 2521, 'masterclass': 2521, 'mock': 2563, 'session': 2521,
'story': 2526, 'storytime': 2521, 'talk': 2521, 'tour': 2521, 'training': 2521, 'workshop': 2521}, {'...': 2549, '^':
2551, 'assembly': 2521, 'class': 2521, 'demo': 2521, 'duty': 2350, 'e': 2554, 'email': 2569, 'glowing': 2561, 'good':
2561, 'group': 2350, 'intro': 2568, 'introduction': 2552, 'lesson': 2521, 'letter': 2548, 'mail': 2569, 'masterclass':
2521, 'presentation': 2566, 'reading': 2350, 'recommendation': 2559, 'reference': 2560, 'referral': 2559, 'round':
2350, 'route': 2350, 'session': 2521, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'story': 2526, 'storytime': 2521,
'strong': 2561, 'talk': 2521, 'testimonial': 2559, 'tour': 2521, 'training': 2521, 'turn': 2350, 'whatsapp': 2553,
'workshop': 2521}, {'...': 2468, 'afternoon': 2530, 'assembly': 2350, 'class': 2350, 'day': 2530, 'days': 2530,
'duty': 2350, 'evening': 2530, 'group': 2350, 'h': 2530, 'hour': 2530, 'hours': 2530, 'hr': 2530, 'hrs': 2530,
'lesson': 2350, 'mock': 2563, 'morning': 2530, 'reading': 2350, 'round': 2350, 'route': 2350, 'session': 2350,
'shift': 2532, 'shifts': 2530, 'slot': 2350, 'stall': 2350, 'stint': 2530, 'tour': 2350, 'turn': 2350}, {'...': 2527,
'0': 2533, '<their>': 2534, '<them>': 2542, '<time_unit>': 2543, 'N': 2544, 'a': 2567, 'an': 2570, 'assembly': 2521,
'class': 2521, 'demo': 2521, 'five': 2571, 'for': 2572, 'four': 2571, 'free': 2574, 'half': 2575, 'lesson': 2521,
'masterclass': 2521, 'mock': 2563, 'my': 2577, 'not': 2604, 'our': 2577, 'pro': 2606, 'session': 2521, 'six': 2571,
'some': 2608, 'story': 2526, 'storytime': 2521, 'talk': 2521, 'that': 2555, 'the': 2609, 'three': 2533, 'tour': 2521,
'training': 2521, 'two': 2610, 'unpaid': 2605, 'voluntary': 2574, 'workshop': 2521}, {'<them>': 2329, 'N': 2329, 'a':
2588, 'around': 2590, 'as': 2591, 'done': 317, 'going': 38, 'held': 317, 'hold': 38, 'in': 440, 'off': 2593, 'round':
2590, 'there': 38, 'through': 38, 'to': 2589}, {'<them>': 2329, 'N': 2329, 'around': 848, 'as': 2591, 'done': 317,
'held': 317, 'hold': 38, 'off': 2593, 'round': 848, 'there': 38, 'through': 38}, {'from': 38, 'off': 38, 'since': 38},
{'peep': 2614, 'squeak': 2614, 'thing': 2614, 'word': 2614}, {'a': 2615, 'anything': 2614, 'back': 2614, 'from': 38,
'much': 2614, 'off': 38, 'since': 38}, {'answer': 38, 'appear': 38, 'attend': 2580, 'call': 38, 'came': 2582, 'catch':
443, 'caught': 38, 'come': 2583, 'connect': 38, 'contact': 38, 'dial': 2585, 'ever': 2453, 'find': 2456, 'fly': 38,
'found': 2457, 'get': 2612, 'go': 2446, 'got': 2613, 'gotten': 2452, 'had': 2457, 'happen': 38, 'happened': 38,
'have': 2457, 'hear': 2616, 'heard': 2616, 'hit': 2598, 'hold': 38, 'join': 2584, 'log': 2460, 'made': 824, 'make':
2597, 'manage': 2337, 'materialise': 38, 'materialised': 38, 'meet': 38, 'met': 38, 'pan': 2214, 'phone': 38, 'pick':
431, 'quite': 2600, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'send': 824, 'show': 2602, 'speak': 38,
'spoke': 38, 'surface': 38, 'take': 2447, 'talk': 38, 'talked': 38, 'turn': 2603, 'visit': 38, 'work': 2214, 'yet':
2453}, {'t': 2617}, {'answer': 38, 'appear': 38, 'attend': 2580, 'be': 2345, 'call': 38, 'came': 2582, 'catch': 443,
'caught': 38, 'come': 2583, 'connect': 38, 'contact': 38, 'dial': 2585, 'ever': 2453, 'find': 2456, 'fly': 38,
'found': 2457, 'get': 2612, 'go': 2446, 'got': 2613, 'gotten': 2452, 'had': 2457, 'happen': 38, 'happened': 38,
'have': 2457, 'hear': 2616, 'heard': 2616, 'hold': 38, 'join': 2584, 'log': 2460, 'made': 824, 'make': 2597, 'manage':
2337, 'materialise': 38, 'materialised': 38, 'materialize': 38, 'meet': 38, 'met': 38, 'pan': 2214, 'phone': 38,
'pick': 431, 'press': 2598, 'quite': 2600, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'send': 824, 'show':
2602, 'speak': 38, 'spoke': 38, 'surface': 38, 'take': 2447, 'talk': 38, 'talked': 38, 'turn': 2603, 'visit': 38,
'work': 2214, 'yet': 2453}, {'of': 626}, {'direction': 2620}, {'the': 2621}, {'at': 626, 'in': 2622, 'to': 626,
'toward': 626, 'towards': 626}, {'<them>': 2623, 'N': 2623}, {'from': 28, 'that': 28, 'through': 28, 'via': 28},
{'out': 2442}, {'^': 631, 'a': 632, 'the': 632}, {'w': 2627, 'with': 2627}, {'<them>': 2628}, {'to': 2629}, {'s': 81},
{'<their>': 81, 'N': 2631, 'my': 81, 'our': 81, 'the': 81, 'to': 81}, {'^': 2632}, {'forget': 2633}, {'t': 2634},
{'bono': 2574}, {'a': 2577, 'an': 2577, 'forget': 2633, 'free': 2574, 'my': 2577, 'n': 2635, 'not': 2634, 'our': 2577,
'pro': 2636, 't': 2634, 'the': 2577, 'unpaid': 2574, 'voluntary': 2574}, {'<their>': 571, 'N': 2113, 'for': 2114},
{'a': 2577, 'an': 2577, 'my': 2577, 'our': 2577, 'the': 2577}, {'<their>': 81, 'N': 2631, 'my': 81, 'our': 81}, {'^':
2640}, {'forget': 2641}, {'t': 2642}, {'<time_unit>': 2543, 'shift': 2525, 'stint': 2525, 'turn': 2525}, {'...': 2644,
'<time_unit>': 2543, '^': 634}, {'<give1>': 81, '<giveinf>': 81, '<to_do>': 81}, {'^': 2646}, {'to': 2647},
{'<give1>': 103, '<giveinf>': 103, '<to_do>': 103, 'choose': 103, 'decide': 103, 'pick': 103}, {'^': 2649}, {'to':
2650}, {'<me>': 2648, '<them>': 2651, 'N': 2651}, {'to': 2652}, {'^': 2242, 'across': 2246, 'along': 2246, 'down':
2246, 'in': 2246, 'over': 2246, 'round': 2246, 'to': 2245, 'up': 2246, 'with': 2251}, {'^': 2242, 'across': 2257,
'along': 2257, 'down': 2257, 'in': 2257, 'out': 2261, 'over': 2257, 'round': 2257, 'to': 2256, 'up': 2257, 'with':
2251}, {'<them>': 2654, 'N': 2655}, {'<i>': 38}, {'<i>': 38, 'about': 38, 'of': 38, 'that': 2657}, {'<i>': 38, 'that':
2657}, {'': (17, 'gave:knowledge'), '<their>': 577, 'a': 577, 'an': 577, 'the': 577}, {'^': 2660}, {'^': 603, 'about':
604, 'ahead': 2385, 'before': 2384, 'for': 2661, 'in': 604, 'on': 604}, {'ahead': 2385, 'before': 2384, 'for': 2384},
{'<them>': 2662, 'N': 2663}, {'about': 624, 'for': 624, 'on': 624, 're': 624}, {'up': 2665}, {'comments': 2665,
'corrections': 2665, 'edits': 2665, 'feedback': 2665, 'mark': 2666, 'markup': 2665, 'notes': 2665, 'redlines': 2665,
'remarks': 2665, 'thoughts': 2665}, {'few': 2667}, {'a': 2668, 'back': 2667, 'comments': 2665, 'corrections': 2665,
'detailed': 2667, 'edits': 2665, 'feedback': 2665, 'honest': 2667, 'mark': 2666, 'markup': 2665, 'my': 2667, 'notes':
2665, 'redlines': 2665, 'remarks': 2665, 'some': 2667, 'thoughts': 2665}, {'my': 2240, 'our': 2240}, {'^': 2670}, {'':
(23, 'contact'), '$$': 38, '<them>': 2671, 'D': 38, 'again': 38, 'at': 38, 'because': 38, 'due': 38, 'last': 38, 'of':
38, 'on': 38, 'this': 38, 'with': 38}, {'<them>': 2669, 'N': 2669, 'by': 278, 'in': 278, 'off': 2672, 'out': 2164},
{'airport': 5, 'appointment': 5, 'doctor': 5, 'garage': 5, 'hospital': 5, 'station': 5, 'vet': 5}, {'^': 2674},
{'<their>': 2675, '^': 2244, 'the': 2675}, {'^': 2242, 'across': 2246, 'along': 2246, 'down': 2246, 'in': 2246,
'over': 2246, 'round': 2246, 'to': 2676, 'up': 2246, 'with': 2251}, {'<their>': 2675, 'N': 2255, '^': 2244, 'the':
2675}, {'^': 2242, 'across': 2257, 'along': 2257, 'down': 2257, 'in': 2257, 'out': 2261, 'over': 2257, 'round': 2257,
'to': 2678, 'up': 2257, 'with': 2251}, {'...': 2483, '<them>': 2677, 'N': 2679, 'by': 2484, 'past': 2484, 'right':
2485, 'straight': 2485}, {'for': 651}, {'...': 2681}, {'an': 2682, 'my': 2682, 'our': 2682, 'some': 2682, 'the':
2682}, {'^': 2683}, {'out': 2684, 'up': 2684}, {'on': 1629, 'to': 1629, 'up': 1629}, {'<them>': 2686, 'N': 2210},
{'from': 278, 'to': 2629}, {'for': 626, 'of': 626}, {'<contact_of>': 2689, 'comments': 2665, 'corrections': 2665,
'edits': 2665, 'feedback': 2665, 'notes': 2665, 'redlines': 2665, 'remarks': 2665, 'suggestions': 2665, 'without':
2301}, {'s': 631}, {'$$': 623}, {'comments': 623, 'corrections': 623, 'edits': 623, 'feedback': 623, 'notes': 623,
'remarks': 623, 'suggestions': 623, 'thoughts': 623}, {'of': 2693}, {'candidates': 617, 'comments': 2692, 'contacts':
617, 'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'leads': 617, 'list': 2694, 'lot': 2694, 'name': 617,
'names': 617, 'notes': 2692, 'numbers': 617, 'page': 2694, 'pages': 2694, 'people': 617, 'redlines': 2692, 'sheet':
2694, 'suggestions': 2692}, {'...': 2695, 'candidates': 617, 'comments': 2692, 'contacts': 617, 'corrections': 2692,
'edits': 2692, 'feedback': 2692, 'leads': 617, 'list': 2694, 'lot': 2694, 'name': 617, 'names': 617, 'notes': 2692,
'numbers': 617, 'page': 2694, 'pages': 2694, 'people': 617, 'redlines': 2692, 'sheet': 2694, 'suggestions': 2692},
{'': (19, 'gave:resource'), 'of': 2693}, {'<contact_of>': 617}, {'article': 634, 'book': 634, 'candidates': 617,
'checklist': 634, 'comments': 2692, 'contacts': 617, 'corrections': 2692, 'd': 2059, 'edits': 2692, 'feedback': 2692,
'guide': 634, 'leads': 617, 'link': 634, 'list': 2697, 'll': 2059, 'lot': 2694, 'name': 617, 'names': 617, 'notes':
2692, 'numbers': 617, 'page': 2694, 'pages': 2694, 'people': 617, 'podcast': 634, 'redlines': 2692, 's': 2698,
'sheet': 2694, 'should': 2059, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634, 'will': 2059, 'would': 2059},
{'candidates': 617, 'contacts': 617, 'leads': 617, 'name': 617, 'names': 617, 'numbers': 617, 'people': 617}, {'...':
2700, 'candidates': 617, 'contacts': 617, 'leads': 617, 'name': 617, 'names': 617, 'numbers': 617, 'people': 617},
{'of': 2701}, {'...': 2699, 'article': 634, 'book': 634, 'candidates': 617, 'checklist': 634, 'comments': 2692,
'contacts': 617, 'corrections': 2692, 'couple': 2702, 'edits': 2692, 'feedback': 2692, 'few': 2701, 'guide': 634,
'leads': 617, 'link': 634, 'list': 2697, 'lot': 2694, 'name': 617, 'names': 617, 'notes': 2692, 'numbers': 617,
'page': 2694, 'pages': 2694, 'people': 617, 'podcast': 634, 'redlines': 2692, 's': 2698, 'sheet': 2694, 'spreadsheet':
634, 'suggestions': 2692, 'template': 634}, {'article': 634, 'book': 634, 'checklist': 634, 'd': 2059, 'guide': 634,
'link': 634, 'list': 634, 'll': 2059, 'podcast': 634, 'should': 2059, 'spreadsheet': 634, 'template': 634, 'will':
2059, 'would': 2059}, {'...': 2704, 'article': 634, 'book': 634, 'checklist': 634, 'guide': 634, 'link': 634, 'list':
634, 'podcast': 634, 'spreadsheet': 634, 'template': 634}, {'comments': 2692, 'corrections': 2692, 'edits': 2692,
'feedback': 2692, 'notes': 2692, 'redlines': 2692, 'suggestions': 2692}, {'...': 2706, 'comments': 2692,
'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'notes': 2692, 'redlines': 2692, 'suggestions': 2692},
{'candidates': 617, 'contacts': 617, 'leads': 617, 'list': 2694, 'lot': 2694, 'name': 617, 'names': 617, 'numbers':
617, 'page': 2694, 'pages': 2694, 'people': 617, 'sheet': 2694}, {'...': 2708, 'candidates': 617, 'contacts': 617,
'leads': 617, 'list': 2694, 'lot': 2694, 'name': 617, 'names': 617, 'numbers': 617, 'page': 2694, 'pages': 2694,
'people': 617, 'sheet': 2694}, {'list': 2694, 'lot': 2694, 'page': 2694, 'pages': 2694, 'sheet': 2694}, {'...': 2710,
'list': 2694, 'lot': 2694, 'page': 2694, 'pages': 2694, 'sheet': 2694}, {'a': 2711}, {'article': 634, 'book': 634,
'checklist': 634, 'comments': 2692, 'corrections': 2692, 'd': 2059, 'edits': 2692, 'feedback': 2692, 'guide': 634,
'link': 634, 'list': 2697, 'll': 2059, 'lot': 2694, 'notes': 2692, 'page': 2694, 'pages': 2694, 'podcast': 634,
'redlines': 2692, 's': 2698, 'sheet': 2694, 'should': 2059, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634,
'will': 2059, 'would': 2059}, {'...': 2713, 'article': 634, 'book': 634, 'checklist': 634, 'comments': 2692,
'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'guide': 634, 'link': 634, 'list': 2697, 'lot': 2694, 'notes':
2692, 'page': 2694, 'pages': 2694, 'podcast': 634, 'redlines': 2692, 's': 2698, 'sheet': 2694, 'spreadsheet': 634,
'suggestions': 2692, 'template': 634}, {'article': 634, 'book': 634, 'checklist': 634, 'd': 2059, 'guide': 634,
'link': 634, 'list': 634, 'll': 2059, 'podcast': 634, 's': 2698, 'should': 2059, 'spreadsheet': 634, 'template': 634,
'will': 2059, 'would': 2059}, {'...': 2715, 'article': 634, 'book': 634, 'checklist': 634, 'guide': 634, 'link': 634,
'list': 634, 'podcast': 634, 's': 2698, 'spreadsheet': 634, 'template': 634}, {'0': 2696, 'a': 2703, 'an': 2705,
'detailed': 2707, 'four': 2709, 'full': 2707, 'half': 2712, 'lots': 2707, 'my': 2714, 'our': 2716, 'pages': 2707,
'several': 2711, 'some': 2696, 'the': 2716, 'three': 2696, 'two': 2696}, {'<contact_of>': 2689}, {'...': 2718,
'<contact_of>': 2689, 'few': 2667}, {'...': 2718, '<contact_of>': 2689, 'comments': 2665, 'corrections': 2665,
'edits': 2665, 'feedback': 2665, 'mark': 2666, 'markup': 2665, 'notes': 2665, 'redlines': 2665, 'remarks': 2665,
'thoughts': 2665}, {'...': 2718, '<contact_of>': 2689}, {'...': 2690, '<contact_of>': 2689, 'N': 2691, '^': 2717, 'a':
2719, 'back': 2667, 'comments': 2665, 'corrections': 2665, 'detailed': 2667, 'edits': 2665, 'feedback': 2665,
'honest': 2667, 'mark': 2666, 'markup': 2665, 'my': 2720, 'notes': 2665, 'our': 2721, 'redlines': 2665, 'remarks':
2665, 'some': 2720, 'suggestions': 2665, 'that': 2063, 'the': 2721, 'thoughts': 2665}, {'<contact_of>': 2689, 'and':
2307, 'but': 2307, 'comments': 2665, 'corrections': 2665, 'edits': 2665, 'feedback': 2665, 'notes': 2665, 'redlines':
2665, 'remarks': 2665, 'suggestions': 2665, 'without': 2301}, {'candidates': 617, 'comments': 2692, 'contacts': 617,
'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'leads': 617, 'name': 617, 'names': 617, 'notes': 2692,
'numbers': 617, 'people': 617, 'redlines': 2692, 'suggestions': 2692}, {'...': 2724, 'candidates': 617, 'comments':
2692, 'contacts': 617, 'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'leads': 617, 'name': 617, 'names': 617,
'notes': 2692, 'numbers': 617, 'people': 617, 'redlines': 2692, 'suggestions': 2692}, {'article': 634, 'book': 634,
'candidates': 617, 'checklist': 634, 'comments': 2692, 'contacts': 617, 'corrections': 2692, 'edits': 2692,
'feedback': 2692, 'guide': 634, 'leads': 617, 'link': 634, 'list': 634, 'name': 617, 'names': 617, 'notes': 2692,
'numbers': 617, 'people': 617, 'podcast': 634, 'redlines': 2692, 's': 2698, 'spreadsheet': 634, 'suggestions': 2692,
'template': 634}, {'...': 2726, 'article': 634, 'book': 634, 'candidates': 617, 'checklist': 634, 'comments': 2692,
'contacts': 617, 'corrections': 2692, 'couple': 2702, 'edits': 2692, 'feedback': 2692, 'few': 2701, 'guide': 634,
'leads': 617, 'link': 634, 'list': 634, 'name': 617, 'names': 617, 'notes': 2692, 'numbers': 617, 'people': 617,
'podcast': 634, 'redlines': 2692, 's': 2698, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634}, {'article':
634, 'book': 634, 'checklist': 634, 'guide': 634, 'link': 634, 'list': 634, 'podcast': 634, 'spreadsheet': 634,
'template': 634}, {'...': 2728, 'article': 634, 'book': 634, 'checklist': 634, 'guide': 634, 'link': 634, 'list': 634,
'podcast': 634, 'spreadsheet': 634, 'template': 634}, {'article': 634, 'book': 634, 'checklist': 634, 'comments':
2692, 'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'guide': 634, 'link': 634, 'list': 634, 'notes': 2692,
'podcast': 634, 'redlines': 2692, 's': 2698, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634}, {'...': 2730,
'article': 634, 'book': 634, 'checklist': 634, 'comments': 2692, 'corrections': 2692, 'edits': 2692, 'feedback': 2692,
'guide': 634, 'link': 634, 'list': 634, 'notes': 2692, 'podcast': 634, 'redlines': 2692, 's': 2698, 'spreadsheet':
634, 'suggestions': 2692, 'template': 634}, {'article': 634, 'book': 634, 'checklist': 634, 'guide': 634, 'link': 634,
'list': 634, 'podcast': 634, 's': 2698, 'spreadsheet': 634, 'template': 634}, {'...': 2732, 'article': 634, 'book':
634, 'checklist': 634, 'guide': 634, 'link': 634, 'list': 634, 'podcast': 634, 's': 2698, 'spreadsheet': 634,
'template': 634}, {'0': 2725, 'a': 2727, 'an': 2729, 'detailed': 2707, 'four': 2701, 'full': 2707, 'lots': 2707, 'my':
2731, 'our': 2733, 'pages': 2707, 'some': 2725, 'the': 2733, 'three': 2725, 'two': 2725}, {'...': 2723,
'<contact_of>': 2689, 'N': 2691, '^': 2734, 'a': 2719, 'and': 2307, 'back': 2667, 'but': 2307, 'comments': 2665,
'corrections': 2665, 'detailed': 2667, 'edits': 2665, 'feedback': 2665, 'honest': 2667, 'mark': 2666, 'markup': 2665,
'my': 2720, 'notes': 2665, 'our': 2721, 'redlines': 2665, 'remarks': 2665, 'some': 2720, 'suggestions': 2665, 'the':
2721, 'thoughts': 2665, 'to': 2309}, {'$$': 634}, {'<useful>': 2736}, {'...': 2737, '<useful>': 2736}, {'my': 2738,
'our': 2738}, {'^': 2739}, {'...': 2412}, {'^': 2741}, {'about': 2742, 'on': 2742}, {'comments': 2743, 'edits': 2743,
'feedback': 2743, 'notes': 2743, 'thoughts': 2743}, {'': (23, 'contact'), '<them>': 2722, 'N': 2735, '^': 2739,
'across': 2740, 'comments': 2743, 'edits': 2743, 'feedback': 2743, 'my': 2744, 'notes': 2743, 'over': 2740, 'some':
2744, 'thoughts': 2743}, {'D': 1007, '^': 1006, 'away': 2197, 'into': 92, 'off': 92, 'to': 92, 'toward': 92,
'towards': 92}, {'^': 1628, 'about': 1629, 'down': 1629, 'for': 1629, 'on': 1629, 'to': 1629, 'up': 1629}, {'<me>':
2746, '<them>': 2747, 'N': 1629}, {'<them>': 278, 'N': 278}, {'from': 2749}, {'to': 2749}, {'across': 2750, 'behind':
2749, 'beside': 2749, 'cancelling': 38, 'near': 2749, 'next': 2751, 'not': 38, 'opposite': 2749, 'postponing': 38,
'rescheduling': 38}, {'up': 2752}, {'though': 28}, {'gave': 786}, {'<i>': 2755}, {'N': 603}, {'to': 2757}, {'...':
2507, 'a': 611, 'how': 611, 'my': 611, 'our': 611, 'the': 611, 'what': 611, 'why': 611}, {'N': 604}, {'...': 2758,
'N': 784, '^': 2759, 'how': 604, 'to': 2760}, {'how': 604, 'what': 604, 'why': 604}, {'appear': 38, 'call': 38,
'catch': 443, 'caught': 38, 'come': 846, 'connect': 38, 'contact': 38, 'dial': 2451, 'ever': 2453, 'find': 38, 'get':
2461, 'got': 2462, 'gotten': 2452, 'join': 38, 'log': 2460, 'make': 2333, 'manage': 2337, 'materialise': 38, 'meet':
38, 'met': 38, 'phone': 38, 'quite': 2463, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke':
38, 'surface': 38, 'talk': 38, 'talked': 38, 'visit': 38, 'yet': 2453}, {'to': 2763}, {'through': 38, 'to': 2652},
{'<their>': 624, 'N': 894, '^': 623}, {'^': 2414, 'about': 2766, 'on': 2766}, {'if': 1249, 'that': 92, 'to': 92},
{'time': 2768}, {'if': 1249, 'not': 2200, 'that': 92, 'to': 92}, {'if': 1249, 'not': 2200, 'to': 92}, {'best': 2770,
'better': 2770, 'daft': 2771, 'high': 2769, 'mad': 2771, 'safer': 2770, 'smarter': 2770, 'time': 2768, 'wise': 2770,
'wiser': 2770, 'worth': 2768}, {'be': 2772}, {'best': 2768, 'better': 2768, 'high': 2769, 'safer': 2768, 'smarter':
2768, 'time': 2768, 'wise': 2768, 'wiser': 2768, 'worth': 2768}, {'best': 2771, 'better': 2771, 'daft': 2771, 'mad':
2771, 'safer': 2771, 'smarter': 2771, 'wise': 2771, 'wiser': 2771}, {'be': 2775}, {'d': 2773, 'is': 2774, 'll': 2776,
's': 2774, 'will': 2776, 'would': 2776}, {'best': 2768, 'better': 2768, 'high': 2769, 'it': 2777, 'its': 2774,
'safer': 2768, 'smarter': 2768, 'time': 2768, 'wise': 2768, 'wiser': 2768, 'worth': 2768}, {':': 45, 'best': 2768,
'better': 2768, 'high': 2769, 'it': 2777, 'its': 2774, 'no': 2200, 'not': 2200, 'safer': 2768, 'smarter': 2768,
'that': 2778, 'time': 2768, 'wise': 2768, 'wiser': 2768, 'worth': 2768}, {'apart': 38, 'out': 38, 'through': 38},
{'<their>': 2675, 'the': 2675}, {'to': 2781}, {'<them>': 2782, 'N': 2782}, {'<them>': 571, '^': 5}, {'<their>': 571,
'N': 2113, 'as': 571, 'at': 571, 'for': 2784}, {'<them>': 2378, 'N': 2378, 'for': 2474, 'in': 2785}, {'as': 571, 'at':
571, 'for': 571}, {'in': 2787}, {'afternoon': 1959, 'day': 1959, 'days': 1959, 'evening': 1959, 'h': 582, 'hour': 582,
'hours': 582, 'hr': 582, 'hrs': 582, 'morning': 1959}, {'with': 406}, {'up': 2790}, {'s': 571, 'up': 2790}, {'...':
887, '^': 886}, {'s': 2793}, {'<their>': 2793, 'N': 2794}, {'<their>': 571, '<them>': 2791, 'D': 16, 'N': 2792, 'a':
2009, 'breakfast': 18, 'brunch': 18, 'call': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18,
'for': 17, 'lunch': 18, 'meeting': 18, 'our': 2009, 'out': 2114, 'the': 2009, 'up': 2795}, {'my': 626, 'our': 626,
'the': 626}, {'to': 2797, 'with': 2797}, {'name': 2798}, {'s': 2799, 'to': 2797, 'with': 2797}, {'<their>': 2799,
'<them>': 2798, 'N': 2800}, {'': (0, 'missed'), 'on': 38}, {'back': 2366, 'over': 895, 'right': 2366, 'through': 895,
'thru': 895, 'up': 895}, {'me': 2215, 'us': 2215}, {'': (0, 'missed'), 'that': 38}, {'me': 2805}, {'me': 2805, 'us':
2805}, {'mentioned': 2805, 'reckon': 2805, 'say': 2805, 'says': 2805, 'tell': 2806, 'told': 2807}, {'up': 426, 'ups':
426}, {'': (23, 'contact'), 'D': 278, 'about': 278, 'w': 278, 'with': 278}, {'heart': 2810}, {'to': 2811}, {'blether':
2810, 'chat': 2810, 'gossip': 2810, 'heart': 2812, 'moan': 2810, 'natter': 2810, 'talk': 2810, 'word': 2810},
{'blether': 2810, 'chat': 2810, 'good': 2813, 'gossip': 2810, 'heart': 2812, 'little': 2813, 'long': 2813, 'moan':
2810, 'natter': 2810, 'proper': 2813, 'quick': 2813, 'short': 2813, 'talk': 2810, 'wee': 2813, 'word': 2810}, {'a':
2814, 'me': 426}, {'': (0, 'missed'), 's': 38}, {'call': 38, 'congratulate': 38, 'contact': 38, 'email': 38, 'follow':
431, 'get': 1170, 'invite': 38, 'meet': 38, 'message': 38, 'phone': 38, 'ping': 38, 'reach': 2214, 'reply': 38,
'ring': 38, 'see': 38, 'send': 38, 'text': 38, 'thank': 38, 'visit': 38, 'write': 38}, {'<their>': 38, 'N': 2816,
'about': 38, 'again': 38, 'my': 38, 'our': 38, 'the': 38, 'to': 2817}, {'call': 38, 'contact': 38, 'email': 38,
'meet': 38, 'message': 38, 'phone': 38, 'reply': 38, 'ring': 38, 'see': 38, 'text': 38, 'visit': 38, 'write': 38},
{'to': 2819}, {'<them>': 617, 'N': 617}, {'to': 2821}, {'...': 2822}, {'of': 2823}, {'for': 626, 'to': 626}, {'along':
2825, 'for': 626, 'forward': 2825, 'on': 2825, 'over': 2825, 'to': 626}, {'card': 2826, 'cv': 2826, 'deck': 2826,
'details': 2826, 'name': 2826, 'number': 2826, 'profile': 2826, 'resume': 2826}, {'address': 626, 'card': 626,
'contact': 626, 'details': 626, 'email': 626, 'name': 626, 'number': 626}, {'<contact_of>': 2689, 's': 2828}, {'s':
2698}, {'...': 2830, 's': 2698}, {'a': 2831, 'my': 2831, 'our': 2831, 'the': 2831}, {'s': 2828}, {'...': 2833},
{'...': 2829, '<contact_of>': 2689, 'N': 2691, '^': 2832, 'a': 2721, 'my': 2721, 'on': 2834, 'our': 2721, 'over':
2834, 'some': 2721, 'the': 2721}, {'...': 2718, '<contact_of>': 2689, 'N': 2691, '^': 2832, 'a': 2721, 'my': 2721,
'our': 2721, 'some': 2721, 'the': 2721}, {'<their>': 2827}, {'<contact_of>': 2824}, {'<contact_of>': 2824, '<their>':
2827, 'the': 2838}, {'<their>': 2827, '^': 2739}, {'<contact_of>': 2824, '<their>': 2827, '<them>': 2835, 'N': 2836,
'^': 2739, 'across': 2740, 'along': 2837, 'on': 2839, 'over': 2840, 'the': 2838}, {'<their>': 2084, 'N': 2085}, {'of':
296}, {'think': 2843}, {'me': 2844}, {'me': 2843}, {'made': 2845, 'reminded': 2846, 'thought': 2843}, {'and': 2847,
'that': 2847, 'which': 2847}, {'across': 2750, 'behind': 2749, 'beside': 2749, 'near': 2749, 'next': 2751, 'opposite':
2749}, {'...': 2848, 'myself': 2849, 'out': 2625}, {'with': 609}, {'...': 2851}, {'about': 2852, 'from': 2852, 'on':
2852, 'with': 2852}, {'to': 2558}, {'contact': 2854, 'details': 2854, 'name': 2854, 'number': 2854}, {'<time_unit>':
2518, 'as': 2381, 'assembly': 2521, 'class': 2521, 'demo': 2521, 'experience': 2853, 'for': 572, 'learnings': 2853,
'lesson': 2521, 'lessons': 2853, 'masterclass': 2521, 'pointers': 2853, 'pro': 573, 's': 2855, 'session': 2521,
'shift': 2525, 'stint': 2525, 'story': 2526, 'storytime': 2521, 'talk': 2521, 'tips': 2853, 'tour': 2521, 'training':
2521, 'turn': 2525, 'unpaid': 571, 'workshop': 2521}, {'at': 571, 'for': 571, 'of': 571, 'on': 571, 'to': 571, 'with':
571}, {'time': 2857}, {'^': 5, 'help': 2857, 'my': 2858}, {'^': 5, 'help': 2857}, {'at': 571, 'for': 571, 'help':
2857, 'of': 2859, 'on': 571, 'to': 2860, 'with': 571}, {'afternoon': 2861, 'day': 2861, 'evening': 2861, 'h': 2861,
'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs': 2861, 'morning': 2861, 'saturday': 2861, 'sunday': 2861}, {'...': 93,
'^': 0, 'that': 92, 'to': 92}, {'advice': 2863, 'pointers': 94, 'tip': 2863, 'tips': 94}, {'^': 0, 'that': 92, 'to':
92, 'was': 92}, {'advice': 2865, 'tip': 2865}, {'...': 2864, 'a': 2866, 'advice': 2865, 'some': 2866, 'the': 2866,
'tip': 2865}, {'^': 617, 'for': 626, 'to': 626}, {'hat': 626}, {'^': 617, 'the': 2869}, {'along': 2825, 'down': 626,
'for': 626, 'forward': 2868, 'in': 2870, 'on': 2825, 'over': 2825, 'to': 626}, {'card': 2826, 'cv': 2826, 'deck':
2826, 'details': 2826, 'name': 2871, 'number': 2826, 'profile': 2826, 'resume': 2826}, {'^': 623, 'about': 624, 'for':
624, 'on': 624, 're': 624}, {'<contact_of>': 2689, 'comments': 2665, 'corrections': 2665, 'edits': 2665, 'feedback':
2873, 'notes': 2665, 'redlines': 2665, 'remarks': 2665, 's': 2828, 'suggestions': 2665}, {'^': 577, 'of': 578},
{'<time_unit>': 2875, 'afternoon': 2861, 'day': 2861, 'evening': 2861, 'h': 2861, 'hour': 2861, 'hours': 2861, 'hr':
2861, 'hrs': 2861, 'morning': 2861, 'saturday': 2861, 'sunday': 2861}, {'...': 2695, 'candidates': 617, 'comments':
2692, 'contacts': 617, 'copy': 2240, 'corrections': 2692, 'edits': 2692, 'extra': 2240, 'feedback': 2692, 'leads':
617, 'leftover': 2240, 'list': 2694, 'lot': 2694, 'name': 617, 'names': 617, 'notes': 2692, 'numbers': 617, 'old':
2240, 'own': 2240, 'page': 2694, 'pages': 2694, 'people': 617, 'redlines': 2692, 'second': 2240, 'sheet': 2694,
'spare': 2240, 'suggestions': 2692, 'used': 2240}, {'$$': 617}, {'contact': 2878, 'name': 2878, 'number': 2878},
{'article': 634, 'book': 634, 'candidates': 617, 'checklist': 634, 'comments': 2692, 'contacts': 617, 'corrections':
2692, 'edits': 2692, 'feedback': 2692, 'guide': 634, 'leads': 617, 'link': 634, 'list': 2697, 'lot': 2694, 'name':
617, 'names': 617, 'notes': 2692, 'numbers': 617, 'page': 2694, 'pages': 2694, 'people': 617, 'redlines': 2692, 's':
2698, 'sheet': 2694, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634}, {'': (20, 'gave:referral'), '$$':
617}, {'...': 2880, 'article': 634, 'book': 634, 'candidates': 617, 'checklist': 634, 'comments': 2692, 'contact':
2878, 'contacts': 617, 'copy': 2240, 'corrections': 2692, 'couple': 2702, 'edits': 2692, 'extra': 2240, 'feedback':
2692, 'few': 2701, 'guide': 634, 'leads': 617, 'leftover': 2240, 'link': 634, 'list': 2697, 'lot': 2694, 'name': 2881,
'names': 617, 'notes': 2692, 'number': 2878, 'numbers': 617, 'old': 2240, 'own': 2240, 'page': 2694, 'pages': 2694,
'people': 617, 'redlines': 2692, 's': 2698, 'second': 2240, 'sheet': 2694, 'spare': 2240, 'spreadsheet': 634,
'suggestions': 2692, 'template': 634, 'used': 2240}, {'article': 634, 'book': 634, 'checklist': 634, 'guide': 634,
'link': 634, 'list': 634, 'spreadsheet': 634, 'template': 634}, {'...': 2883, 'article': 634, 'book': 634,
'checklist': 634, 'copy': 2240, 'extra': 2240, 'guide': 634, 'leftover': 2240, 'link': 634, 'list': 634, 'old': 2240,
'own': 2240, 'second': 2240, 'spare': 2240, 'spreadsheet': 634, 'template': 634, 'used': 2240}, {'article': 634,
'book': 634, 'checklist': 634, 'comments': 2692, 'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'guide': 634,
'link': 634, 'list': 2697, 'lot': 2694, 'notes': 2692, 'page': 2694, 'pages': 2694, 'redlines': 2692, 's': 2698,
'sheet': 2694, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634}, {'': (19, 'gave:resource'), '...': 634},
{'': (19, 'gave:resource'), '$$': 623}, {'...': 2885, 'article': 634, 'book': 634, 'checklist': 634, 'comments': 2692,
'copy': 2886, 'corrections': 2692, 'edits': 2692, 'extra': 2240, 'feedback': 2692, 'guide': 634, 'leftover': 2240,
'link': 634, 'list': 2697, 'lot': 2694, 'notes': 2887, 'old': 2886, 'own': 2886, 'page': 2694, 'pages': 2694,
'redlines': 2692, 's': 2698, 'second': 2886, 'sheet': 2694, 'spare': 2886, 'spreadsheet': 634, 'suggestions': 2692,
'template': 634, 'used': 2240}, {'article': 634, 'book': 634, 'checklist': 634, 'guide': 634, 'link': 634, 'list':
634, 's': 2698, 'spreadsheet': 634, 'template': 634}, {'...': 2889, 'article': 634, 'book': 634, 'checklist': 634,
'copy': 2886, 'extra': 2240, 'guide': 634, 'leftover': 2240, 'link': 634, 'list': 634, 'notes': 634, 'old': 2886,
'own': 2886, 's': 2698, 'second': 2886, 'spare': 2886, 'spreadsheet': 634, 'template': 634, 'used': 2240}, {'...':
2889, 'article': 634, 'book': 634, 'checklist': 634, 'contact': 2878, 'copy': 2240, 'extra': 2240, 'guide': 634,
'leftover': 2240, 'link': 634, 'list': 634, 'name': 2878, 'number': 2878, 'old': 2240, 'own': 2240, 's': 2698,
'second': 2240, 'spare': 2240, 'spreadsheet': 634, 'template': 634, 'used': 2240}, {'0': 2877, '<their>': 2879, 'a':
2882, 'an': 2884, 'detailed': 2707, 'four': 2709, 'full': 2707, 'half': 2712, 'lots': 2707, 'my': 2888, 'our': 2890,
'pages': 2707, 'several': 2711, 'some': 2877, 'the': 2891, 'three': 2877, 'two': 2877}, {'about': 604, 'for': 604,
'in': 604, 'of': 604, 'on': 604, 'to': 604}, {'about': 604, 'course': 2893, 'for': 604, 'in': 604, 'of': 604, 'on':
604, 'through': 2893, 'to': 604}, {'<lesson>': 603, 'linkedin': 2535, 'recommendation': 617, 'reference': 617,
'testimonial': 617}, {'<contact_of>': 2689, '<lesson>': 2894, '^': 2895, 'boost': 1629, 'endorsement': 626, 'kick':
1629, 'pep': 1629, 'plug': 626, 'push': 1629, 'recommendation': 626, 'reference': 626, 'referral': 626, 'shout': 2537,
'shoutout': 626, 'shove': 1629, 'testimonial': 626}, {'support': 1629}, {'back': 1629}, {'the': 2898}, {'on': 2899},
{'talk': 1629}, {'boost': 1629, 'encouragement': 1629, 'hug': 1629, 'moral': 2897, 'pat': 2900, 'pep': 2901},
{'<lesson>': 2894}, {'...': 2903, '<lesson>': 2894}, {'of': 2904}, {'hints': 2665, 'ideas': 2665, 'pointers': 2665,
'suggestions': 2665, 'thoughts': 2665, 'tips': 2665}, {'of': 2906}, {'about': 624, 'on': 624, 're': 624}, {'^': 603,
'about': 624, 'for': 624, 'on': 624, 're': 624}, {'...': 2903, '<lesson>': 2894, 'comments': 2665, 'corrections':
2665, 'critique': 2908, 'edits': 2665, 'fb': 2908, 'feedback': 2665, 'hints': 2665, 'ideas': 2665, 'learnings': 604,
'lessons': 604, 'mark': 2666, 'markup': 2665, 'notes': 2665, 'opinion': 2908, 'pointers': 2909, 'redlines': 2665,
'remarks': 2665, 'steer': 2908, 'suggestions': 2665, 'thoughts': 2665, 'tips': 2909, 'tricks': 604, 'view': 2908},
{'^': 5, 'at': 571, 'on': 571, 'wi': 571, 'with': 571}, {'at': 571, 'on': 571, 'wi': 571, 'with': 571}, {'word': 1629,
'words': 1629}, {'of': 2091}, {'boost': 1629, 'encouragement': 1629, 'moral': 2897, 'pat': 2900, 'pep': 2901, 'push':
1629}, {'boost': 1629}, {'^': 1628, 'talk': 1629}, {'up': 1629}, {'...': 2903, '<lesson>': 2894, 'boost': 1629,
'encouragement': 1629, 'moral': 2897, 'pat': 2900, 'pep': 2901}, {'comfort': 1629}, {'of': 2920}, {'...': 2896,
'<contact_of>': 2689, '<lesson>': 2894, '<time_unit>': 2875, '^': 2895, 'afternoon': 2861, 'big': 2902, 'bit': 2905,
'boost': 1629, 'compliment': 1629, 'couple': 2907, 'courage': 1629, 'credit': 1629, 'day': 2861, 'encouragement':
1629, 'endorsement': 626, 'evening': 2861, 'few': 2910, 'h': 2861, 'hand': 2911, 'help': 2912, 'hour': 2861, 'hours':
2861, 'hr': 2861, 'hrs': 2861, 'hug': 1629, 'hurl': 571, 'kick': 1629, 'kind': 2913, 'len': 2914, 'lend': 2914,
'lesson': 604, 'lift': 2091, 'little': 2915, 'loan': 2914, 'lowdown': 604, 'moral': 2897, 'morale': 2916, 'morning':
2861, 'pat': 2900, 'pep': 2917, 'plug': 626, 'praise': 1629, 'push': 1629, 'quick': 2904, 'recommendation': 626,
'reference': 626, 'referral': 626, 'run': 571, 'saturday': 2861, 'short': 2904, 'shot': 2914, 'shoulder': 1629,
'shout': 2537, 'shoutout': 626, 'shove': 1629, 'sunday': 2861, 'testimonial': 626, 'thumbs': 2918, 'use': 2914, 'wee':
2919, 'words': 2921}, {'<lesson>': 2894, '^': 2895, 'endorsement': 626, 'plug': 626, 'recommendation': 626,
'reference': 626, 'referral': 626, 'shout': 2537, 'shoutout': 626, 'testimonial': 626}, {'...': 2923, '<lesson>':
2894, '<time_unit>': 2875, '^': 2895, 'afternoon': 2861, 'day': 2861, 'endorsement': 626, 'evening': 2861, 'h': 2861,
'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs': 2861, 'morning': 2861, 'plug': 626, 'recommendation': 626,
'reference': 626, 'referral': 626, 'saturday': 2861, 'shout': 2537, 'shoutout': 626, 'sunday': 2861, 'testimonial':
626}, {'comments': 2908, 'critique': 2908, 'edits': 2908, 'fb': 2908, 'feedback': 2908, 'notes': 2908, 'opinion':
2908, 'remarks': 2908, 'steer': 2908, 'thoughts': 2908, 'view': 2908}, {'are': 623, 'drag': 623, 'drags': 623, 'is':
623, 'lack': 623, 'lacks': 623, 'need': 623, 'needs': 623, 'reads': 623, 'runs': 623, 'wanted': 623, 'wants': 623,
'was': 623, 'were': 623}, {'...': 2926}, {'^': 2927}, {'^': 2927, 'that': 2928}, {'comments': 2665, 'corrections':
2665, 'critique': 2908, 'edits': 2665, 'fb': 2908, 'feedback': 2665, 'mark': 2666, 'markup': 2665, 'notes': 2665,
'opinion': 2908, 'redlines': 2665, 'remarks': 2665, 'steer': 2908, 'thoughts': 2665, 'view': 2908}, {'^': 623,
'about': 624, 'on': 624, 're': 624}, {'<time_unit>': 2875}, {'out': 2929}, {'<time_unit>': 2875, 'a': 2862, 'an':
2862}, {'line': 2925}, {'by': 2935}, {'boost': 1629, 'encouragement': 1629, 'moral': 2897, 'pat': 2900, 'pep': 2901},
{'big': 2937, 'boost': 1629, 'comments': 2908, 'critique': 2908, 'edits': 2908, 'encouragement': 1629, 'fb': 2908,
'feedback': 2908, 'little': 2937, 'moral': 2897, 'notes': 2908, 'opinion': 2908, 'pat': 2900, 'pep': 2901, 'remarks':
2908, 'steer': 2908, 'thoughts': 2908, 'view': 2908, 'wee': 2937}, {'of': 2938}, {'<contact_of>': 2689, '<lesson>':
2894, 'endorsement': 626, 'plug': 626, 'recommendation': 626, 'reference': 626, 'referral': 626, 'shout': 2537,
'shoutout': 626, 'testimonial': 626}, {'<i>': 2119, '^': 81}, {'<i>': 2119, '^': 81, 'that': 2941, 'to': 2941},
{'...': 2940, '<contact_of>': 2689, '<lesson>': 2894, '<time_unit>': 2875, 'afternoon': 2861, 'comments': 2665,
'compliment': 1629, 'corrections': 2665, 'credit': 1629, 'critique': 2908, 'day': 2861, 'edits': 2665,
'encouragement': 1629, 'endorsement': 626, 'evening': 2861, 'fb': 2908, 'feedback': 2665, 'h': 2861, 'hints': 2665,
'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs': 2861, 'ideas': 2665, 'learnings': 604, 'lessons': 604, 'mark': 2666,
'markup': 2665, 'morning': 2861, 'notes': 2665, 'opinion': 2908, 'pat': 2900, 'plug': 626, 'pointers': 2909, 'praise':
1629, 'recommendation': 626, 'redlines': 2665, 'reference': 626, 'referral': 626, 'remarks': 2665, 'saturday': 2861,
'shout': 2537, 'shoutout': 626, 'steer': 2908, 'suggestions': 2665, 'sunday': 2861, 'testimonial': 626, 'thoughts':
2665, 'thumbs': 2918, 'tips': 2909, 'tricks': 604, 'view': 2908, 'word': 2942, 'words': 2921}, {'<contact_of>': 2689,
'<lesson>': 2894}, {'...': 2944, '<contact_of>': 2689, '<lesson>': 2894, 'learnings': 604, 'lessons': 604, 'pointers':
604, 'tips': 604, 'tricks': 604}, {'<lesson>': 603}, {'<contact_of>': 2689, '<lesson>': 2894, '^': 2946, 'boost':
1629, 'kick': 1629, 'pep': 1629, 'push': 1629, 'shove': 1629}, {'...': 2947, '<contact_of>': 2689, '<lesson>': 2894,
'<time_unit>': 2875, '^': 2946, 'big': 2902, 'boost': 1629, 'comments': 2665, 'compliment': 1629, 'corrections': 2665,
'courage': 1629, 'credit': 1629, 'critique': 2908, 'edits': 2665, 'encouragement': 1629, 'fb': 2908, 'feedback': 2665,
'hand': 2912, 'help': 2912, 'hints': 2665, 'hug': 1629, 'ideas': 2665, 'kick': 1629, 'kind': 2913, 'learnings': 604,
'lessons': 604, 'little': 2915, 'mark': 2666, 'markup': 2665, 'moral': 2897, 'morale': 2916, 'notes': 2665, 'opinion':
2908, 'pat': 2900, 'pep': 2917, 'pointers': 2909, 'praise': 1629, 'push': 1629, 'redlines': 2665, 'remarks': 2665,
'shoulder': 1629, 'shove': 1629, 'steer': 2908, 'suggestions': 2665, 'thoughts': 2665, 'thumbs': 2918, 'tips': 2909,
'tricks': 604, 'view': 2908, 'wee': 2937, 'words': 2921}, {'<contact_of>': 2689, '<lesson>': 2894, '^': 2895,
'endorsement': 626, 'plug': 626, 'recommendation': 626, 'reference': 626, 'referral': 626, 'shout': 2537, 'shoutout':
626, 'testimonial': 626}, {'hug': 1629}, {'push': 1629}, {'...': 2949, '<contact_of>': 2689, '<lesson>': 2894, '^':
2895, 'address': 2620, 'big': 2950, 'boost': 1629, 'contact': 2620, 'courage': 1629, 'details': 2620, 'encouragement':
1629, 'endorsement': 626, 'hug': 1629, 'kind': 2913, 'len': 2914, 'lend': 2914, 'little': 2951, 'loan': 2914,
'lowdown': 604, 'morale': 2916, 'name': 2620, 'number': 2620, 'pep': 2901, 'plug': 626, 'push': 1629,
'recommendation': 626, 'reference': 626, 'referral': 626, 'shot': 2914, 'shoulder': 1629, 'shout': 2537, 'shoutout':
626, 'testimonial': 626, 'use': 2914}, {'<time_unit>': 2875, 'afternoon': 2861, 'day': 2861, 'evening': 2861, 'h':
2861, 'hints': 2665, 'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs': 2861, 'ideas': 2665, 'morning': 2861, 'pointers':
2665, 'saturday': 2861, 'suggestions': 2665, 'sunday': 2861, 'thoughts': 2665, 'tips': 2665}, {'...': 2874, '0': 2876,
'<contact_of>': 2689, 'N': 2691, '^': 2892, 'a': 2922, 'address': 2620, 'an': 2924, 'back': 2667, 'blunt': 2925,
'bluntly': 2929, 'candidly': 2929, 'comments': 2873, 'contact': 2620, 'corrections': 2665, 'critique': 2908,
'detailed': 2930, 'details': 2620, 'edits': 2665, 'fb': 2931, 'fdbk': 624, 'feedback': 2873, 'five': 2932, 'flat':
2933, 'four': 2876, 'frank': 2925, 'frankly': 2929, 'half': 2934, 'hints': 2665, 'honest': 2930, 'honestly': 2929,
'ideas': 2665, 'input': 624, 'lessons': 604, 'line': 2936, 'lots': 2939, 'mark': 2666, 'markup': 2665, 'my': 2943,
'name': 2620, 'notes': 2873, 'number': 2620, 'on': 2834, 'one': 2876, 'opinion': 2908, 'our': 2945, 'outright': 2929,
'over': 2834, 'plainly': 2929, 'pointers': 2665, 'quick': 2925, 'redlines': 2665, 'remarks': 2665, 'some': 2948,
'steer': 2908, 'straight': 2929, 'suggestions': 2665, 'the': 2952, 'thoughts': 2665, 'three': 2953, 'tips': 2665,
'two': 2953, 'view': 2908, 'written': 2925}, {'<contact_of>': 2689, 'comments': 2665, 'corrections': 2665, 'edits':
2665, 'feedback': 2873, 'notes': 2665, 'redlines': 2665, 'remarks': 2665, 'suggestions': 2665}, {'article': 634,
'book': 634, 'candidates': 617, 'checklist': 634, 'comments': 2692, 'contacts': 617, 'corrections': 2692, 'edits':
2692, 'feedback': 2692, 'guide': 634, 'leads': 617, 'link': 634, 'list': 634, 'name': 617, 'names': 617, 'notes':
2692, 'numbers': 617, 'people': 617, 'redlines': 2692, 's': 2698, 'spreadsheet': 634, 'suggestions': 2692, 'template':
634}, {'...': 2956, 'article': 634, 'book': 634, 'candidates': 617, 'checklist': 634, 'comments': 2692, 'contact':
2878, 'contacts': 617, 'corrections': 2692, 'couple': 2702, 'edits': 2692, 'feedback': 2692, 'few': 2701, 'guide':
634, 'leads': 617, 'link': 634, 'list': 634, 'name': 2881, 'names': 617, 'notes': 2692, 'number': 2878, 'numbers':
617, 'people': 617, 'redlines': 2692, 's': 2698, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634}, {'...':
2883, 'article': 634, 'book': 634, 'checklist': 634, 'guide': 634, 'link': 634, 'list': 634, 'spreadsheet': 634,
'template': 634}, {'article': 634, 'book': 634, 'checklist': 634, 'comments': 2692, 'corrections': 2692, 'edits':
2692, 'feedback': 2692, 'guide': 634, 'link': 634, 'list': 634, 'notes': 2692, 'redlines': 2692, 's': 2698,
'spreadsheet': 634, 'suggestions': 2692, 'template': 634}, {'...': 2959, 'article': 634, 'book': 634, 'checklist':
634, 'comments': 2692, 'copy': 634, 'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'guide': 634, 'link': 634,
'list': 634, 'notes': 2887, 'old': 634, 'own': 634, 'redlines': 2692, 's': 2698, 'second': 634, 'spare': 634,
'spreadsheet': 634, 'suggestions': 2692, 'template': 634}, {'...': 2889, 'article': 634, 'book': 634, 'checklist':
634, 'copy': 634, 'guide': 634, 'link': 634, 'list': 634, 'notes': 634, 'old': 634, 'own': 634, 's': 2698, 'second':
634, 'spare': 634, 'spreadsheet': 634, 'template': 634}, {'...': 2889, 'article': 634, 'book': 634, 'checklist': 634,
'contact': 2878, 'guide': 634, 'link': 634, 'list': 634, 'name': 2878, 'number': 2878, 's': 2698, 'spreadsheet': 634,
'template': 634}, {'0': 2725, '<their>': 2879, 'a': 2957, 'an': 2958, 'detailed': 2707, 'four': 2701, 'full': 2707,
'lots': 2707, 'my': 2960, 'our': 2961, 'pages': 2707, 'some': 2725, 'the': 2962, 'three': 2725, 'two': 2725},
{'<contact_of>': 2689, '<lesson>': 2894, 'boost': 1629, 'endorsement': 626, 'kick': 1629, 'pep': 1629, 'plug': 626,
'push': 1629, 'recommendation': 626, 'reference': 626, 'referral': 626, 'shout': 2537, 'shoutout': 626, 'shove': 1629,
'testimonial': 626}, {'...': 2903, '<lesson>': 2894, 'comments': 2665, 'corrections': 2665, 'critique': 2908, 'edits':
2665, 'fb': 2908, 'feedback': 2665, 'learnings': 604, 'lessons': 604, 'mark': 2666, 'markup': 2665, 'notes': 2665,
'opinion': 2908, 'pointers': 604, 'redlines': 2665, 'remarks': 2665, 'steer': 2908, 'thoughts': 2665, 'tips': 604,
'tricks': 604, 'view': 2908}, {'...': 2964, '<contact_of>': 2689, '<lesson>': 2894, 'afternoon': 2861, 'big': 2937,
'bit': 2905, 'boost': 1629, 'day': 2861, 'encouragement': 1629, 'endorsement': 626, 'evening': 2861, 'few': 2965, 'h':
2861, 'hand': 2912, 'help': 2912, 'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs': 2861, 'hurl': 571, 'kick': 1629,
'len': 2914, 'lend': 2914, 'lesson': 604, 'lift': 571, 'little': 2937, 'loan': 2914, 'lowdown': 604, 'moral': 2897,
'morning': 2861, 'pat': 2900, 'pep': 2917, 'plug': 626, 'push': 1629, 'quick': 2904, 'recommendation': 626,
'reference': 626, 'referral': 626, 'run': 571, 'saturday': 2861, 'short': 2904, 'shot': 2914, 'shout': 2537,
'shoutout': 626, 'shove': 1629, 'sunday': 2861, 'testimonial': 626, 'use': 2914, 'wee': 2919}, {'<lesson>': 2894,
'endorsement': 626, 'plug': 626, 'recommendation': 626, 'reference': 626, 'referral': 626, 'shout': 2537, 'shoutout':
626, 'testimonial': 626}, {'...': 2967, '<lesson>': 2894, 'afternoon': 2861, 'day': 2861, 'endorsement': 626,
'evening': 2861, 'h': 2861, 'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs': 2861, 'morning': 2861, 'plug': 626,
'recommendation': 626, 'reference': 626, 'referral': 626, 'saturday': 2861, 'shout': 2537, 'shoutout': 626, 'sunday':
2861, 'testimonial': 626}, {'a': 2862, 'an': 2862}, {'...': 2940, '<contact_of>': 2689, '<lesson>': 2894, 'afternoon':
2861, 'comments': 2665, 'corrections': 2665, 'critique': 2908, 'day': 2861, 'edits': 2665, 'endorsement': 626,
'evening': 2861, 'fb': 2908, 'feedback': 2665, 'h': 2861, 'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs': 2861,
'learnings': 604, 'lessons': 604, 'mark': 2666, 'markup': 2665, 'morning': 2861, 'notes': 2665, 'opinion': 2908,
'plug': 626, 'pointers': 604, 'recommendation': 626, 'redlines': 2665, 'reference': 626, 'referral': 626, 'remarks':
2665, 'saturday': 2861, 'shout': 2537, 'shoutout': 626, 'steer': 2908, 'sunday': 2861, 'testimonial': 626, 'thoughts':
2665, 'tips': 604, 'tricks': 604, 'view': 2908, 'word': 2942}, {'down': 626, 'forward': 626, 'in': 2870, 'to': 626},
{'name': 2971}, {'<contact_of>': 2689, '<lesson>': 2894, 'boost': 1629, 'kick': 1629, 'pep': 1629, 'push': 1629,
'shove': 1629}, {'...': 2973, '<contact_of>': 2689, '<lesson>': 2894, 'big': 2937, 'boost': 1629, 'comments': 2665,
'corrections': 2665, 'critique': 2908, 'edits': 2665, 'encouragement': 1629, 'fb': 2908, 'feedback': 2665, 'hand':
2912, 'help': 2912, 'kick': 1629, 'learnings': 604, 'lessons': 604, 'little': 2937, 'mark': 2666, 'markup': 2665,
'moral': 2897, 'notes': 2665, 'opinion': 2908, 'pat': 2900, 'pep': 2917, 'pointers': 604, 'push': 1629, 'redlines':
2665, 'remarks': 2665, 'shove': 1629, 'steer': 2908, 'thoughts': 2665, 'tips': 604, 'tricks': 604, 'view': 2908,
'wee': 2937}, {'...': 2940, '<contact_of>': 2689, '<lesson>': 2894, 'address': 2620, 'contact': 2620, 'details': 2620,
'endorsement': 626, 'len': 2914, 'lend': 2914, 'loan': 2914, 'lowdown': 604, 'name': 2620, 'number': 2620, 'plug':
626, 'recommendation': 626, 'reference': 626, 'referral': 626, 'shot': 2914, 'shout': 2537, 'shoutout': 626,
'testimonial': 626, 'use': 2914}, {'...': 2955, '0': 2862, '<contact_of>': 2689, 'N': 2691, '^': 2963, 'a': 2966,
'address': 2620, 'an': 2968, 'back': 2667, 'blunt': 2925, 'comments': 2873, 'contact': 2620, 'corrections': 2665,
'critique': 2908, 'detailed': 2930, 'details': 2620, 'edits': 2665, 'fb': 2931, 'fdbk': 624, 'feedback': 2873, 'four':
2862, 'frank': 2925, 'half': 2969, 'honest': 2930, 'input': 624, 'lessons': 604, 'line': 2936, 'lots': 2939, 'mark':
2666, 'markup': 2665, 'my': 2970, 'name': 2620, 'notes': 2873, 'number': 2620, 'one': 2862, 'opinion': 2908, 'our':
2945, 'quick': 2925, 'redlines': 2665, 'remarks': 2665, 's': 2972, 'some': 2974, 'steer': 2908, 'suggestions': 2665,
'the': 2975, 'thoughts': 2665, 'three': 2862, 'two': 2862, 'view': 2908, 'written': 2925}, {'to': 651}, {'...': 2977},
{'my': 2978, 'our': 2978}, {'assembly': 2521, 'class': 2521, 'demo': 2521, 'lesson': 2521, 'letter': 2548,
'masterclass': 2521, 'recommendation': 2546, 'reference': 2546, 'session': 2521, 'story': 2526, 'storytime': 2521,
'talk': 2521, 'testimonial': 2546, 'tour': 2521, 'training': 2521, 'workshop': 2521}, {'at': 571, 'on': 571, 'to':
571, 'with': 571}, {'at': 604, 'for': 604}, {'^': 603, 'at': 604, 'for': 604}, {'<their>': 604, '<them>': 604, 'N':
2519, '^': 603}, {'^': 603, 'at': 604, 'for': 2984, 'to': 2520, 'with': 2520}, {'...': 2980, 'afternoon': 2861,
'assembly': 2521, 'class': 2521, 'day': 2861, 'demo': 2521, 'evening': 2861, 'glowing': 2561, 'good': 2561, 'h': 2861,
'hand': 2981, 'help': 2981, 'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs': 2861, 'keynote': 2982, 'lecture': 2983,
'lesson': 2521, 'letter': 2548, 'masterclass': 2521, 'morning': 2861, 'recommendation': 2559, 'reference': 2560,
'referral': 2559, 'saturday': 2861, 'session': 2521, 'story': 2526, 'storytime': 2521, 'strong': 2561, 'sunday': 2861,
'talk': 2985, 'testimonial': 2559, 'tour': 2521, 'training': 2521, 'workshop': 2985}, {'s': 2855}, {'...': 2987},
{'<them>': 2988}, {'...': 2987, '<their>': 2827, 'to': 2989}, {'...': 2980, 'afternoon': 2861, 'assembly': 2521,
'class': 2521, 'day': 2861, 'demo': 2521, 'evening': 2861, 'h': 2861, 'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs':
2861, 'lesson': 2521, 'letter': 2548, 'masterclass': 2521, 'morning': 2861, 'recommendation': 2546, 'reference': 2546,
'saturday': 2861, 'session': 2521, 'story': 2526, 'storytime': 2521, 'sunday': 2861, 'talk': 2521, 'testimonial':
2546, 'tour': 2521, 'training': 2521, 'workshop': 2521}, {'': (16, 'gave:feedback'), '...': 2412}, {'^': 2992},
{'about': 2742, 'on': 2993}, {'^': 5, 'a': 571, 'the': 571}, {'at': 2995, 'for': 2995, 'with': 2995}, {'...': 2996},
{'afternoon': 2861, 'comments': 2994, 'day': 2861, 'edits': 2743, 'evening': 2861, 'feedback': 2994, 'h': 2861,
'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs': 2861, 'morning': 2861, 'notes': 2743, 'saturday': 2861, 'sunday':
2861, 'thoughts': 2994, 'usual': 2997}, {'...': 2987, '<contact_of>': 2824, '<their>': 2827, '^': 2979, 'the': 2838,
'to': 2989}, {'usual': 2997}, {'...': 2987, '<their>': 2827, '^': 2979, 'to': 2989}, {'': (22, 'gave:volunteering'),
'...': 5}, {'^': 3002}, {'bono': 3003}, {'...': 2607, 'assembly': 2521, 'class': 2521, 'comments': 2743, 'demo': 2521,
'edits': 2743, 'feedback': 2743, 'hand': 2981, 'help': 2981, 'lesson': 2521, 'masterclass': 2521, 'notes': 2743,
'session': 2521, 'story': 2526, 'storytime': 2521, 'talk': 2521, 'thoughts': 2743, 'tour': 2521, 'training': 2521,
'workshop': 2521}, {'at': 604, 'for': 2984, 'to': 2520, 'with': 2520}, {'...': 2980, '<contact_of>': 2824, 'assembly':
2521, 'class': 2521, 'demo': 2521, 'glowing': 2561, 'good': 2561, 'keynote': 2982, 'lecture': 2982, 'lesson': 2521,
'letter': 2548, 'masterclass': 2521, 'recommendation': 2559, 'reference': 2560, 'referral': 2559, 'session': 2521,
'story': 2526, 'storytime': 2521, 'strong': 2561, 'talk': 3006, 'testimonial': 2559, 'tour': 2521, 'training': 2521,
'workshop': 3006}, {'book': 634, 'copy': 634, 'laptop': 634, 'list': 634, 'notes': 634, 'slides': 634, 'template':
634}, {'a': 3008, 'my': 3008, 'our': 3008, 'the': 3008}, {'...': 2987, '^': 3009}, {'^': 3009}, {'<them>': 3010, 'N':
3011}, {'0': 2862, 'a': 2862, 'an': 2862, 'four': 2862, 'half': 2969, 'my': 2862, 'one': 2862, 'three': 2862, 'two':
2862}, {'0': 2862, '<them>': 3013, 'N': 3013, 'a': 2862, 'after': 38, 'an': 2862, 'four': 2862, 'half': 2969, 'my':
2862, 'on': 461, 'one': 2862, 'three': 2862, 'trying': 38, 'two': 2862, 'waiting': 38}, {'...': 2856, '0': 2862,
'<contact_of>': 2824, '<me>': 2867, '<their>': 2872, '<them>': 2954, '<time_unit>': 2543, 'N': 2976, '^': 2979, 'a':
2986, 'along': 2990, 'an': 2991, 'as': 2381, 'assembly': 2521, 'class': 2521, 'comments': 2743, 'demo': 2521, 'edits':
2743, 'feedback': 2743, 'for': 572, 'four': 2862, 'free': 2574, 'half': 2969, 'keynote': 2982, 'lecture': 2982,
'lesson': 2521, 'masterclass': 2521, 'my': 2998, 'notes': 2743, 'on': 2999, 'one': 2862, 'our': 3000, 'out': 2442,
'over': 3001, 'pro': 3004, 'session': 2521, 'some': 3005, 'story': 2526, 'storytime': 2521, 'talk': 3006, 'the': 3007,
'thoughts': 2743, 'three': 2862, 'to': 3012, 'tour': 2521, 'training': 2521, 'two': 2862, 'unpaid': 3003, 'up': 3014,
'voluntary': 2574, 'workshop': 3006}, {'<them>': 2208, 'N': 2208, 'd': 2211}, {'off': 592}, {'bumped': 592, 'called':
3017, 'deferred': 592, 'delayed': 592, 'moved': 592, 'postponed': 592, 'pushed': 592, 'rearranged': 592,
'rescheduled': 592, 'shelved': 592, 'shifted': 592}, {'': (0, 'missed'), 'me': 38, 'us': 38}, {'hand': 2912, 'help':
2912, 'len': 2914, 'lend': 2914, 'loan': 2914, 'shot': 2914, 'use': 2914}, {'hand': 2912, 'help': 2912}, {'len': 2914,
'lend': 2914, 'loan': 2914, 'shot': 2914, 'use': 2914}, {'a': 3020, 'some': 3021, 'the': 3022}, {'<them>': 3023, 'N':
3023}, {'a': 3022, 'the': 3022}, {'<them>': 3025, 'N': 3025}, {'advice': 942, 'tip': 942}, {'advice': 942, 'an': 3027,
'some': 3027, 'the': 3027, 'tip': 942}, {'<me>': 3028}, {'advice': 94, 'pointers': 94, 'tip': 94, 'tips': 94}, {'...':
3030, 'advice': 942, 'an': 3027, 'some': 3027, 'the': 3027, 'tip': 942}, {'^': 2946}, {'...': 3032, '^': 2946,
'afternoon': 2861, 'compliment': 1629, 'credit': 1629, 'day': 2861, 'encouragement': 1629, 'evening': 2861, 'h': 2861,
'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs': 2861, 'len': 2914, 'lend': 2914, 'loan': 2914, 'morning': 2861, 'pat':
2900, 'praise': 1629, 'saturday': 2861, 'shot': 2914, 'sunday': 2861, 'thumbs': 2918, 'use': 2914, 'words': 2921},
{'...': 3032, '^': 2946, 'afternoon': 2861, 'day': 2861, 'evening': 2861, 'h': 2861, 'hour': 2861, 'hours': 2861,
'hr': 2861, 'hrs': 2861, 'morning': 2861, 'saturday': 2861, 'sunday': 2861}, {'afternoon': 2861, 'compliment': 1629,
'credit': 1629, 'day': 2861, 'encouragement': 1629, 'evening': 2861, 'h': 2861, 'hour': 2861, 'hours': 2861, 'hr':
2861, 'hrs': 2861, 'morning': 2861, 'pat': 2900, 'praise': 1629, 'saturday': 2861, 'sunday': 2861, 'thumbs': 2918,
'word': 2942, 'words': 2921}, {'...': 3032, '^': 2946, 'compliment': 1629, 'credit': 1629, 'encouragement': 1629,
'pat': 2900, 'praise': 1629, 'thumbs': 2918, 'words': 2921}, {'...': 3032, '^': 2946, 'len': 2914, 'lend': 2914,
'loan': 2914, 'shot': 2914, 'use': 2914}, {'0': 2862, 'a': 3033, 'an': 3034, 'four': 2862, 'half': 2969, 'my': 3035,
'one': 2862, 'some': 3036, 'the': 3037, 'three': 2862, 'two': 2862}, {'afternoon': 2861, 'day': 2861, 'evening': 2861,
'h': 2861, 'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs': 2861, 'len': 2914, 'lend': 2914, 'loan': 2914, 'morning':
2861, 'saturday': 2861, 'shot': 2914, 'sunday': 2861, 'use': 2914}, {'afternoon': 2861, 'day': 2861, 'evening': 2861,
'h': 2861, 'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs': 2861, 'morning': 2861, 'saturday': 2861, 'sunday': 2861,
'word': 2942}, {'0': 2862, 'a': 3039, 'an': 2862, 'four': 2862, 'half': 2969, 'my': 3040, 'one': 2862, 'the': 3022,
'three': 2862, 'two': 2862}, {'afternoon': 2861, 'day': 2861, 'evening': 2861, 'h': 2861, 'hour': 2861, 'hours': 2861,
'hr': 2861, 'hrs': 2861, 'morning': 2861, 'saturday': 2861, 'sunday': 2861, 'usual': 2997}, {'0': 2862, '<them>':
3013, 'N': 3013, 'a': 2862, 'an': 2862, 'four': 2862, 'half': 2969, 'my': 2862, 'one': 2862, 'three': 2862, 'two':
2862}, {'0': 2862, '<me>': 3031, '<them>': 3038, 'N': 3041, 'a': 2862, 'an': 2862, 'four': 2862, 'half': 2969, 'my':
3042, 'one': 2862, 'our': 3000, 'three': 2862, 'two': 2862, 'up': 3043}, {'<me>': 3031}, {'boost': 1629, 'kick': 1629,
'pep': 1629, 'push': 1629, 'shove': 1629}, {'...': 3046, 'afternoon': 2861, 'big': 2937, 'boost': 1629, 'day': 2861,
'encouragement': 1629, 'evening': 2861, 'h': 2861, 'hour': 2861, 'hours': 2861, 'hr': 2861, 'hrs': 2861, 'hurl': 571,
'kick': 1629, 'len': 2914, 'lend': 2914, 'lesson': 604, 'lift': 571, 'little': 2937, 'loan': 2914, 'lowdown': 604,
'moral': 2897, 'morning': 2861, 'pat': 2900, 'pep': 2917, 'push': 1629, 'run': 571, 'saturday': 2861, 'shot': 2914,
'shove': 1629, 'sunday': 2861, 'use': 2914, 'wee': 2937}, {'big': 2937, 'boost': 1629, 'encouragement': 1629,
'little': 2937, 'moral': 2897, 'pat': 2900, 'pep': 2901, 'wee': 2937}, {'of': 3048}, {'...': 3046, 'big': 2937,
'boost': 1629, 'encouragement': 1629, 'kick': 1629, 'little': 2937, 'moral': 2897, 'pat': 2900, 'pep': 2917, 'push':
1629, 'shove': 1629, 'wee': 2937}, {'len': 2914, 'lend': 2914, 'loan': 2914, 'lowdown': 604, 'shot': 2914, 'use':
2914}, {'0': 2862, 'a': 3047, 'an': 2862, 'four': 2862, 'half': 2969, 'lessons': 604, 'lots': 3049, 'my': 2862, 'one':
2862, 'some': 3050, 'the': 3051, 'three': 2862, 'two': 2862}, {'0': 2862, '<them>': 3052, 'N': 3052, 'a': 2862, 'an':
2862, 'four': 2862, 'half': 2969, 'my': 2862, 'one': 2862, 'three': 2862, 'two': 2862, 'up': 3043}, {'bat': 2559},
{'to': 3054}, {'ahead': 2347, 'bat': 2559, 'fine': 2347, 'in': 3055, 'off': 2347, 'on': 2347, 'over': 895, 'through':
895, 'thru': 895, 'without': 2016}, {'vm': 38, 'voice': 2282, 'voicemail': 38}, {'...': 3057, 'ahead': 2347, 'fine':
2347, 'off': 2347, 'on': 2347, 'without': 2016}, {'on': 2016}, {'call': 16, 'have': 16, 'meet': 16, 'see': 16,
'visit': 16}, {'ahead': 2347, 'back': 2366, 'cold': 3059, 'dark': 3059, 'fine': 2347, 'off': 2347, 'on': 2347, 'over':
895, 'quiet': 3059, 'right': 2366, 'silent': 3059, 'through': 895, 'thru': 895, 'to': 3060, 'up': 895, 'without':
2016}, {'ahead': 2347, 'back': 2366, 'bat': 2559, 'cold': 3059, 'dark': 3059, 'fine': 2347, 'in': 3055, 'off': 2347,
'on': 2347, 'over': 895, 'quiet': 3059, 'right': 2366, 'silent': 3059, 'through': 895, 'thru': 895, 'up': 895,
'without': 2016}, {'answerphone': 38, 'feedback': 278, 'mailbox': 38, 'vm': 38, 'vmail': 38, 'voicemail': 38},
{'meeting': 2790, 'slot': 2790}, {'of': 406}, {'front': 3065, 'with': 406}, {'a': 3064, 'in': 3066}, {'feedback':
278}, {'a': 3064, 'in': 3066, 'on': 123, 's': 3068}, {'note': 278}, {'...': 280, 'answerphone': 38, 'call': 278, 'dm':
278, 'email': 278, 'from': 279, 'letter': 278, 'mail': 278, 'mailbox': 38, 'message': 278, 'text': 278, 'vm': 38,
'vmail': 38, 'voice': 3070, 'voicemail': 38}, {'...': 280, 'call': 278, 'dm': 278, 'email': 278, 'from': 279,
'letter': 278, 'mail': 278, 'message': 278, 'text': 278, 'voice': 3070}, {'D': 2192}, {'forward': 3073}, {'$$': 38,
'D': 2192, 'again': 317, 'at': 589, 'back': 317, 'last': 587, 'on': 590, 'out': 317, 'till': 2192, 'to': 2192,
'until': 2192}, {'commitments': 38, 'ideas': 38, 'plans': 38}, {'$$': 38, 'D': 2192, 'again': 317, 'at': 589, 'back':
317, 'last': 587, 'on': 590, 'out': 317}, {'...': 280, 'answerphone': 38, 'from': 279, 'mailbox': 38, 'vm': 38,
'vmail': 38, 'voicemail': 38}, {'line': 38, 'message': 38, 'note': 38, 'text': 38}, {'a': 3079}, {'<them>': 3080, 'N':
3080}, {'...': 181}, {'touch': 165}, {'^': 3082, 'in': 3083}, {'bell': 38, 'buzz': 38, 'call': 38, 'ring': 38,
'shout': 38, 'tinkle': 38}, {'a': 3085}, {'<them>': 3086, 'N': 3086}, {'N': 38}, {'up': 3088}, {'in': 38, 'over': 38,
'round': 38}, {'drop': 3081, 'get': 3084, 'give': 3087, 'look': 3089, 'pop': 3090}, {'<their>': 3063, '<them>': 3067,
'N': 3069, 'a': 3071, 'an': 3072, 'answerphone': 38, 'brought': 3074, 'bumped': 592, 'called': 3017, 'conscripted':
2028, 'deferred': 592, 'delayed': 592, 'drafted': 2028, 'dragged': 2028, 'from': 279, 'mailbox': 38, 'moved': 3075,
'my': 281, 'off': 2318, 'other': 3076, 'our': 281, 'postponed': 3077, 'press': 2031, 'pushed': 3077, 'rearranged':
592, 'rescheduled': 3077, 'roped': 2028, 'shelved': 592, 'shifted': 3077, 'signed': 2032, 'stood': 431, 'talking':
278, 'the': 3078, 'to': 3091, 'vm': 38, 'vmail': 38, 'voicemail': 38, 'volunteered': 2028}, {'in': 3083}, {'drop':
3081, 'get': 3093, 'give': 3087, 'look': 3089, 'pop': 3090}, {'<their>': 2364, 'N': 2365}, {'<them>': 2663, 'N':
2663}, {'<i>': 2119, '<them>': 2144, 'N': 2144, 'that': 2143, 'to': 2145}, {'about': 578, 'on': 578, 'through': 578,
'with': 578}, {'...': 3098, 'about': 604, 'on': 604, 'through': 604, 'with': 604}, {'<them>': 3099, 'N': 3099},
{'about': 604, 'on': 604, 'through': 604, 'with': 604}, {'<them>': 3101, 'N': 3101}, {'^': 2242}, {'^': 2242, 'to':
3103}, {'me': 3104}, {'^': 2242, 'across': 3104, 'along': 3104, 'down': 3104, 'in': 3104, 'over': 3104, 'round': 3104,
'to': 3103, 'up': 3104, 'with': 3105}, {'^': 2242, 'across': 3104, 'along': 3104, 'down': 3104, 'in': 3104, 'on': 123,
'over': 3104, 'round': 3104, 'to': 3103, 'up': 3104, 'with': 3105}, {'dream': 38}, {'at': 2795, 'of': 2795, 'through':
2795}, {'blether': 278, 'chat': 278, 'craic': 278, 'gossip': 278, 'look': 3109, 'moan': 278, 'natter': 278, 'talk':
278, 'word': 278, 'yarn': 278}, {'blether': 278, 'chat': 278, 'craic': 278, 'gossip': 278, 'moan': 278, 'natter': 278,
'talk': 278, 'word': 278, 'yarn': 278}, {'appointment': 38, 'commitment': 38, 'engagement': 38}, {'': (23, 'contact'),
'...': 280, 'bad': 3108, 'blether': 278, 'chat': 278, 'craic': 278, 'dream': 38, 'from': 279, 'good': 3110, 'gossip':
278, 'little': 3111, 'long': 3111, 'look': 3109, 'moan': 278, 'natter': 278, 'nightmare': 38, 'prior': 3112, 'proper':
3111, 'quick': 3110, 'read': 3109, 'right': 3111, 'short': 3111, 'strange': 3108, 'talk': 278, 'wee': 3111, 'weird':
3108, 'word': 278, 'yarn': 278}, {'of': 38, 'to': 38}, {'intention': 3114, 'intentions': 3114}, {'the': 3115}, {'':
(23, 'contact'), '...': 280, 'from': 279}, {'alone': 38, 'by': 2147, 'on': 2149}, {'do': 38}, {'to': 3119}, {'things':
3120}, {'': (23, 'contact'), 'alone': 38, 'by': 2147, 'on': 2149}, {'': (23, 'contact'), '...': 280, 'dream': 38,
'from': 279, 'nightmare': 38}, {'': (0, 'missed'), 'ask': 38, 'call': 38, 'catch': 38, 'come': 38, 'drive': 38,
'drop': 38, 'go': 38, 'have': 38, 'host': 38, 'join': 38, 'meet': 38, 'pop': 38, 'ring': 38, 'see': 38, 'sit': 38,
'speak': 38, 'take': 38, 'talk': 38, 'thank': 38, 'visit': 38, 'write': 38}, {'to': 3124}, {'': (23, 'contact'),
'...': 280, 'best': 3115, 'from': 279}, {'': (0, 'missed'), 'out': 38}, {'check': 38}, {'rain': 3128}, {'a': 3129},
{'back': 2214, 'bail': 3127, 'beg': 432, 'bin': 38, 'bow': 2214, 'call': 432, 'cancel': 38, 'cry': 432, 'decline': 38,
'ditch': 38, 'drop': 2214, 'pass': 38, 'postpone': 38, 'pull': 2214, 'rain': 3128, 'scrap': 38, 'scrub': 38, 'shelve':
38, 'skip': 38, 'take': 3130}, {'': (23, 'contact'), '<them>': 3106, 'N': 3107, 'a': 3113, 'all': 3116, 'already':
2491, 'an': 3117, 'ate': 3118, 'been': 2492, 'better': 3121, 'breakfast': 3122, 'coffee': 3122, 'dinner': 3122,
'drinks': 278, 'every': 3115, 'from': 279, 'full': 3115, 'good': 3115, 'half': 2495, 'hoped': 2494, 'intended': 2494,
'just': 2496, 'lunch': 3122, 'meant': 2494, 'my': 3123, 'no': 3115, 'other': 3076, 'our': 3117, 'planned': 3125,
'rather': 2495, 'really': 2495, 'so': 2495, 'some': 278, 'tea': 3122, 'the': 3126, 'to': 3131, 'very': 2499, 'wanted':
2494}, {'hear': 2616, 'heard': 2616}, {'t': 3133}, {'a': 1958, 'afternoon': 576, 'day': 576, 'days': 576, 'evening':
576, 'h': 582, 'hour': 583, 'hours': 583, 'hr': 582, 'hrs': 582, 'morning': 576, 'week': 585}, {'...': 2710, 'copy':
2240, 'extra': 2240, 'leftover': 2240, 'list': 2694, 'lot': 2694, 'old': 2240, 'own': 2240, 'page': 2694, 'pages':
2694, 'second': 2240, 'sheet': 2694, 'spare': 2240, 'used': 2240}, {'copy': 2240, 'extra': 2240, 'leftover': 2240,
'old': 2240, 'own': 2240, 'second': 2240, 'spare': 2240, 'used': 2240}, {'0': 3136, 'a': 3136, 'an': 3137, 'four':
2711, 'half': 2712, 'my': 3136, 'our': 3137, 'several': 2711, 'some': 3136, 'the': 3137, 'three': 3136, 'two': 3136},
{'...': 2833, '^': 3138, 'on': 2834, 'over': 2834}, {'...': 2987, 'to': 2989}, {'<useful>': 2736, 'to': 651}, {'...':
3141, '<useful>': 2736}, {'a': 2738, 'an': 2738, 'my': 3142, 'our': 3142, 'some': 2738, 'the': 2738}, {'...': 2987,
'^': 3143, 'to': 2989}, {'...': 2987, '<them>': 3139, '^': 2979, 'along': 3140, 'on': 3144, 'out': 2442, 'over': 3144,
'to': 2989}, {'a': 2181, 'got': 2183, 'hear': 2616, 'heard': 2616, 'one': 2181, 'so': 2186}, {'prior': 3112}, {'for':
16}, {'brought': 3074, 'bumped': 592, 'called': 3017, 'deferred': 592, 'delayed': 592, 'moved': 3077, 'postponed':
3077, 'pushed': 3077, 'rearranged': 592, 'rescheduled': 3077, 'set': 3148, 'shelved': 592, 'shifted': 3077}, {'$$':
38, 'home': 317, 'off': 2078, 'out': 2078, 'over': 2078, 'to': 279}, {'gone': 3150, 'left': 317}, {'in': 440, 'paid':
38, 'returned': 38, 'sent': 38, 'signed': 38}, {'': (0, 'missed'), 'back': 38}, {'answered': 38, 'arrived': 38,
'been': 3152, 'called': 38, 'come': 3153, 'got': 1170, 'landed': 38, 'replied': 38, 'responded': 38, 'rung': 38,
'written': 38}, {'paid': 38, 'returned': 38, 'sent': 38, 'signed': 38}, {'arrived': 38, 'been': 3155, 'come': 38,
'landed': 38}, {'not': 3156}, {'back': 2214, 'bail': 2214, 'beg': 432, 'bin': 38, 'bow': 2214, 'call': 432, 'cry':
432, 'decline': 38, 'ditch': 38, 'drop': 2214, 'pass': 38, 'pull': 2214, 'rain': 3128, 'scrap': 38, 'scrub': 38,
'shelve': 38, 'take': 3130}, {'a': 3147, 'already': 2491, 'avoiding': 2016, 'been': 3149, 'better': 3121, 'blanking':
2016, 'dodging': 2016, 'finally': 2080, 'ghosting': 2016, 'gone': 2079, 'ignoring': 2016, 'just': 3151, 'not': 3154,
'now': 2080, 'other': 3076, 'still': 3157, 'to': 3158}, {'around': 848, 'back': 38, 'round': 848}, {'answered': 38,
'been': 441, 'called': 38, 'caught': 431, 'come': 1170, 'ever': 2453, 'get': 2452, 'got': 3160, 'gotten': 2452,
'heard': 38, 'met': 38, 'quite': 2453, 'replied': 38, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38, 'talked':
38, 'written': 38, 'yet': 2453}, {'t': 3161}, {'answered': 38, 'been': 441, 'called': 38, 'caught': 431, 'come': 1170,
'got': 1170, 'heard': 38, 'met': 38, 'replied': 38, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38, 'talked':
38, 'written': 38}, {'bad': 3108, 'dream': 38, 'nightmare': 38, 'prior': 3112, 'strange': 3108, 'weird': 3108},
{'appointment': 16}, {'brought': 3074, 'conscripted': 2028, 'drafted': 2028, 'dragged': 2028, 'moved': 3073,
'postponed': 3073, 'press': 2031, 'pushed': 3073, 'rescheduled': 3073, 'roped': 2028, 'shifted': 3073, 'signed': 2032,
'volunteered': 2028}, {'together': 544}, {'them': 3167}, {'': (0, 'missed'), 'in': 440, 'paid': 38, 'returned': 38,
'sent': 38, 'signed': 38}, {'arrived': 38, 'been': 3169, 'caught': 431, 'come': 38, 'ever': 2453, 'get': 2452, 'got':
2452, 'gotten': 2452, 'had': 38, 'heard': 38, 'landed': 38, 'met': 38, 'quite': 2453, 'seen': 38, 'spoken': 38,
'talked': 38, 'yet': 2453}, {'best': 3115}, {'bring': 3168, 'connect': 544, 'drop': 3081, 'get': 3084, 'give': 3087,
'introduce': 544, 'look': 3089, 'pop': 3090}, {'N': 124, 'a': 3164, 'all': 3116, 'already': 2496, 'an': 3165,
'appointment': 16, 'been': 3166, 'bring': 3168, 'connect': 544, 'every': 3115, 'finally': 2080, 'full': 3115, 'gone':
2079, 'good': 3115, 'half': 2495, 'hoped': 2494, 'intended': 2494, 'introduce': 544, 'just': 3151, 'meant': 2494,
'no': 3115, 'not': 3170, 'now': 2080, 'other': 3076, 'planned': 2494, 'rather': 2495, 'really': 2495, 'so': 2495,
'still': 3157, 'the': 3171, 'to': 3172, 'very': 2499, 'wanted': 2494}, {'have': 792, 'need': 792}, {'<i>': 3174},
{'so': 3175}, {'': (0, 'missed'), 'yet': 3176}, {'': (0, 'missed'), 'in': 440}, {'': (0, 'missed'), 'a': 2615,
'anything': 2614, 'back': 2614, 'from': 38, 'much': 2614, 'off': 38, 'since': 38}, {'answered': 3177, 'been': 3178,
'called': 38, 'caught': 431, 'come': 1170, 'ever': 2453, 'get': 2452, 'got': 3160, 'gotten': 2452, 'had': 38, 'hear':
2616, 'heard': 3179, 'met': 38, 'quite': 2453, 'replied': 3177, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38,
'talked': 38, 'written': 38, 'yet': 2453}, {'t': 3180}, {'answered': 38, 'been': 3178, 'called': 38, 'caught': 431,
'come': 1170, 'ever': 2453, 'get': 2452, 'got': 3160, 'gotten': 2452, 'had': 38, 'hear': 2616, 'heard': 3179, 'met':
38, 'quite': 2453, 'replied': 38, 'responded': 38, 'rung': 38, 'seen': 38, 'spoken': 38, 'talked': 38, 'written': 38,
'yet': 2453}, {'bad': 3108, 'dream': 38, 'nightmare': 38, 'strange': 3108, 'weird': 3108}, {'a': 3183}, {'i': 1764,
'me': 1764}, {'to': 1787}, {'and': 3185, 'are': 3186, 'assured': 1800, 'assures': 1800, 'guaranteed': 1799,
'guarantees': 1799, 'is': 3186, 'pinky': 1892, 's': 3186, 'swears': 1799, 'swore': 1799, 'to': 1940, 'vowed': 1799,
'vows': 1799}, {'magazine': 38, 'news': 38, 'paper': 38}, {'a': 3188, 'the': 3188}, {'radio': 38, 'telly': 38, 'tv':
38}, {'telly': 38, 'the': 3190, 'tv': 38, 'youtube': 38}, {'in': 3189, 'on': 3191, 'online': 38}, {'...': 3192, 'in':
3189, 'on': 3191, 'online': 38}, {'from': 278}, {'back': 38, 'from': 38}, {'<gossips>': 38, '<told_in>': 38}, {'...':
3196, '<gossips>': 38, '<told_in>': 38}, {'party': 38}, {'...': 3196, '<gossips>': 38, '<told_in>': 38, 'third':
3198}, {'<gossips>': 38}, {'...': 3200, '<gossips>': 38}, {'the': 3201}, {'of': 3202}, {'else': 38}, {'...': 1965,
'<told_in>': 38}, {'s': 3205}, {'': (23, 'contact'), '...': 1965, '<their>': 3197, '<told_in>': 38, 'a': 3199, 'an':
3197, 'my': 3197, 'one': 3203, 'our': 3197, 'some': 3201, 'somebody': 3204, 'someone': 3204, 'the': 3197, 'today':
3206}, {'haw': 3195}, {'...': 1965, '<their>': 3205, '<told_in>': 38, 'a': 3205, 'an': 3205, 'my': 3205, 'our': 3205,
'the': 3205, 'today': 3206}, {'': (23, 'contact'), '...': 1965, '<their>': 3197, '<told_in>': 38, 'a': 3197, 'an':
3197, 'my': 3197, 'one': 3203, 'our': 3197, 'some': 3201, 'the': 3197, 'today': 3206}, {'<their>': 3201, 'a': 3201,
'an': 3201, 'my': 3201, 'one': 3203, 'our': 3201, 'some': 3201, 'the': 3201}, {'...': 1965, '<their>': 3197,
'<told_in>': 38, 'a': 3197, 'an': 3197, 'my': 3197, 'one': 3203, 'our': 3197, 'some': 3201, 'the': 3197, 'today':
3206}, {'from': 3210, 'in': 3209, 'off': 3211, 'on': 3209, 'through': 3211, 'via': 3212}, {'...': 1965, '<told_in>':
38, 'grapevine': 38}, {'...': 1965, '<their>': 3205, '<told_in>': 38, 'a': 3205, 'an': 3205, 'my': 3205, 'our': 3205,
'the': 3214, 'today': 3206}, {'hand': 38}, {'all': 3195}, {'...': 3200, '<gossips>': 38, 'grapevine': 38}, {'<their>':
3201, 'a': 3201, 'an': 3201, 'my': 3201, 'one': 3203, 'our': 3201, 'some': 3201, 'the': 3218}, {'N': 3193, 'back':
3194, 'crickets': 3195, 'from': 3207, 'hee': 3208, 'in': 3209, 'it': 3213, 'nothing': 3195, 'nowt': 3195, 'off': 3211,
'on': 3215, 'second': 3216, 'secondhand': 38, 'sod': 3217, 'that': 3213, 'this': 3213, 'through': 3219, 'via': 3212,
'zilch': 3195, 'zip': 3195}, {'crickets': 3195, 'hee': 3208, 'nothing': 3195, 'nowt': 3195, 'sod': 3217, 'zilch':
3195, 'zip': 3195}, {'for': 461}, {'line': 3222, 'phone': 3222}, {'hold': 3222, 'the': 3223}, {'assembly': 2521,
'class': 2521, 'demo': 2521, 'lesson': 2521, 'masterclass': 2521, 'on': 3224, 'session': 2521, 'story': 2526,
'storytime': 2521, 'talk': 2521, 'tour': 2521, 'training': 2521, 'workshop': 2521}, {'assembly': 2521, 'class': 2521,
'demo': 2521, 'duty': 2350, 'group': 2350, 'lesson': 2521, 'masterclass': 2521, 'reading': 2350, 'round': 2350,
'route': 2350, 'session': 2521, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'story': 2526, 'storytime': 2521, 'talk':
2521, 'tour': 2521, 'training': 2521, 'turn': 2350, 'workshop': 2521}, {'...': 3226, 'assembly': 2521, 'class': 2521,
'demo': 2521, 'duty': 2350, 'group': 2350, 'lesson': 2521, 'masterclass': 2521, 'mock': 2563, 'reading': 2350,
'round': 2350, 'route': 2350, 'session': 2521, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'story': 2526, 'storytime':
2521, 'talk': 2521, 'tour': 2521, 'training': 2521, 'turn': 2350, 'workshop': 2521}, {'...': 3226, 'assembly': 2521,
'class': 2521, 'demo': 2521, 'duty': 2350, 'group': 2350, 'lesson': 2521, 'masterclass': 2521, 'reading': 2350,
'round': 2350, 'route': 2350, 'session': 2521, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'story': 2526, 'storytime':
2521, 'talk': 2521, 'tour': 2521, 'training': 2521, 'turn': 2350, 'workshop': 2521}, {'...': 2468, 'assembly': 2350,
'class': 2350, 'duty': 2350, 'group': 2350, 'lesson': 2350, 'mock': 2563, 'reading': 2350, 'round': 2350, 'route':
2350, 'session': 2350, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'tour': 2350, 'turn': 2350}, {'...': 3225, '0':
2469, '<their>': 2469, 'a': 3227, 'an': 3227, 'assembly': 2521, 'class': 2521, 'demo': 2521, 'free': 2574, 'lesson':
2521, 'masterclass': 2521, 'mock': 2563, 'pro': 2636, 'session': 2521, 'some': 2608, 'story': 2526, 'storytime': 2521,
'talk': 2521, 'the': 3228, 'three': 2469, 'tour': 2521, 'training': 2521, 'two': 3229, 'unpaid': 2574, 'voluntary':
2574, 'workshop': 2521}, {'': (22, 'gave:volunteering'), '<their>': 5, 'a': 5, 'boxes': 5, 'flat': 5, 'furniture': 5,
'home': 5, 'house': 5, 'in': 5, 'out': 5, 'the': 5, 'up': 5}, {'up': 5}, {'out': 5}, {'': (17, 'gave:knowledge'),
'<helping>': 3231, 'get': 5, 'pick': 5, 'set': 3232, 'sort': 3233}, {'ready': 578}, {'up': 578}, {'^': 3234}, {'out':
578}, {'<their_doing>': 578, '^': 3234, 'get': 3235, 'in': 578, 'on': 578, 'out': 2116, 'set': 3236, 'through': 578,
'to': 3237, 'understand': 578, 'with': 604, 'work': 3238}, {'^': 3234, 'to': 3237, 'with': 604}, {'<their>': 571, 'N':
2113, 'a': 571, 'our': 571, 'the': 571}, {'at': 3241, 'on': 3241}, {'<them>': 3239, 'N': 3240, 'at': 3241, 'me': 278,
'on': 3241, 'out': 3242}, {'out': 604}, {'<helping>': 3231, 'get': 5, 'pick': 5, 'set': 3232, 'sort': 3233}, {'^':
3245}, {'^': 3234, 'figure': 3244, 'to': 3246, 'with': 604}, {'at': 2114, 'on': 2114}, {'<them>': 3247, 'N': 3247,
'at': 2114, 'on': 2114, 'out': 3248}, {'no': 2046}, {'call': 1920, 'go': 1920, 'job': 1920, 'move': 1920, 'round':
1929, 'shout': 1929, 'task': 1920, 'turn': 1931}, {'<giveinf>': 103}, {'^': 3252}, {'to': 3253}, {'going': 3254,
'gonna': 3253}, {'answerphone': 38, 'mailbox': 38, 'vm': 38, 'vmail': 38, 'voicemail': 38}, {'<their>': 3256, 'a':
3256, 'answerphone': 38, 'mailbox': 38, 'the': 3256, 'vm': 38, 'vmail': 38, 'voicemail': 38}, {'D': 2218, 'a': 2219,
'an': 2220, 'the': 2222, 'time': 2218}, {'my': 2067, 'our': 2067}, {'and': 407, 'to': 407, 'w': 407, 'with': 2423},
{'and': 407, 'to': 407, 'up': 3260, 'w': 407, 'with': 407}, {'them': 2431}, {'<them>': 3261, 'N': 2791, 'up': 3262},
{'answer': 38, 'appear': 38, 'arrive': 38, 'call': 38, 'come': 38, 'finish': 38, 'get': 38, 'phone': 38, 'reply': 38,
'ring': 38, 'show': 38, 'text': 38, 'turn': 38, 'write': 38}, {'to': 3264}, {'<them>': 3265, 'N': 3265}, {'for':
3266}, {'...': 3267}, {'...': 2607, '^': 2418, 'assembly': 2521, 'class': 2521, 'demo': 2521, 'lesson': 2521,
'masterclass': 2521, 'session': 2521, 'story': 2526, 'storytime': 2521, 'talk': 2521, 'tour': 2521, 'training': 2521,
'workshop': 2521}, {'...': 2607, 'assembly': 2521, 'class': 2521, 'demo': 2521, 'lesson': 2521, 'masterclass': 2521,
'session': 2521, 'story': 2526, 'storytime': 2521, 'talk': 2521, 'tour': 2521, 'training': 2521, 'workshop': 2521},
{'': (23, 'contact'), '...': 2607, '<their>': 2419, 'a': 3269, 'an': 3269, 'assembly': 2521, 'class': 2521, 'demo':
2521, 'lesson': 2521, 'masterclass': 2521, 'session': 2521, 'some': 3270, 'story': 2526, 'storytime': 2521, 'talk':
2521, 'the': 3269, 'tour': 2521, 'training': 2521, 'workshop': 2521}, {'mentoring': 578}, {'': (13, 'talk'), 'could':
28, 'd': 28, 'll': 28, 'might': 28, 'should': 28, 'will': 28, 'would': 28}, {'<they>': 3273}, {'on': 3224}, {'part':
38}, {'fool': 38, 'idiot': 38, 'lemon': 38, 'muppet': 38, 'plum': 38, 'spare': 3276}, {'a': 3277}, {'alone': 38,
'for': 2305, 'in': 2480, 'like': 3278}, {'...': 3279}, {'...': 3275, 'around': 3280, 'out': 278, 'up': 2315}, {'have':
16}, {'to': 3282}, {'going': 3283}, {'N': 1764}, {'$$': 28}, {'<them>': 3286}, {'^': 81, 'to': 290}, {'<them>': 3288,
'N': 3288}, {'<them>': 3288, 'N': 3288, 'to': 3289}, {'promised': 3290}, {'am': 3284, 'and': 3285, 'are': 3284,
'gave': 3287, 'guess': 22, 'have': 3291, 'lent': 3287, 'loaned': 3287, 'm': 3284, 'mentioned': 3287, 'miss': 38, 'n':
3285, 'passed': 3287, 'promised': 3290, 'sent': 3287, 'showed': 3287, 'think': 22, 've': 3291, 'wonder': 22}, {'...':
979}, {'<me>': 3293, '<my>': 3293}, {'t': 92}, {'d': 92, 'would': 92, 'wouldn': 3295}, {'<they>': 3296}, {'place':
3297, 'shoes': 3297}, {'charge': 3297, 'my': 3298}, {'it': 3297, 'this': 3297}, {'<me>': 3293, '<my>': 3293, 'in':
3299, 'me': 3297, 'running': 3300, 'us': 3297}, {'': (13, 'talk'), 'could': 28, 'd': 28, 'had': 3294, 'll': 28,
'might': 28, 'owned': 3294, 'ran': 3294, 'should': 28, 'was': 3301, 'were': 3301, 'will': 28, 'would': 28}, {'...':
978}, {'business': 3303, 'call': 3303, 'company': 3303, 'firm': 3303, 'money': 3303, 'shop': 3303}, {'<them>': 3303,
'N': 3303}, {'to': 3305}, {'<their>': 3304, '<them>': 3303, 'up': 3306}, {'was': 3307, 'were': 3307}, {'<i>': 28,
'<they>': 3302, 'it': 3308}, {'me': 38, 'my': 38, 'us': 38}, {'calling': 16, 'going': 2029, 'having': 16, 'hosting':
16, 'instead': 2030, 'joining': 16, 'meeting': 16, 'now': 2030, 'seeing': 16, 'visiting': 16}, {'boots': 979, 'place':
979, 'position': 979, 'shoes': 979, 'situation': 979}, {'dream': 38, 'nightmare': 38}, {'^': 0, 'not': 92}, {'d': 92,
'would': 3314, 'wouldn': 3295, 'wouldnt': 92}, {'not': 92}, {'would': 3316, 'wouldn': 3295, 'wouldnt': 92}, {'<they>':
3315, 'N': 3317}, {'boots': 3318, 'case': 979, 'drafts': 38, 'dream': 38, 'nightmare': 38, 'place': 3318, 'position':
3318, 'seat': 3318, 'shoes': 3318}, {'d': 92, 'would': 92, 'wouldn': 3295, 'wouldnt': 92}, {'<they>': 3320, 'N':
3320}, {'boots': 3321, 'place': 3321, 'position': 3321, 'seat': 3321, 'shoes': 3321}, {'calendar': 16, 'diary': 16,
'drafts': 38, 'end': 2756}, {'<my>': 3312, 'a': 3313, 'my': 3319, 'order': 2189, 'our': 3322, 'the': 3323}, {'': (9,
'told')}, {'N': 3325}, {'D': 16, 'for': 2511}, {'D': 16, 'for': 2511, 'in': 3327, 'out': 2221}, {'<i>': 1992, 'that':
2001}, {'call': 38, 'catch': 38, 'come': 38, 'drive': 38, 'drop': 38, 'go': 38, 'have': 38, 'host': 38, 'join': 38,
'mail': 38, 'meet': 38, 'pop': 38, 'ring': 38, 'see': 38, 'speak': 38, 'talk': 38, 'text': 38, 'visit': 38, 'write':
38}, {'to': 3330}, {'<off_it>': 591, 'been': 593, 'being': 593, 'gets': 593, 'got': 593, 'had': 595, 'has': 596, 'is':
593, 's': 597, 'w': 599, 'was': 593, 'were': 593, 'with': 599}, {'2': 407, 'and': 407, 'n': 407, 'to': 407, 'with':
407}, {'and': 407, 'to': 407, 'with': 407}, {'N': 406, '^': 2424}, {'2': 407, 'and': 407, 'n': 407, 'to': 3335,
'with': 3335}, {'<them>': 3336, 'N': 3336}, {'<them>': 3333, 'N': 3334, 'd': 3337}, {'2': 407, 'and': 407, 'to': 3335,
'with': 3335}, {'<them>': 3336, 'N': 3339}, {'2': 407, 'and': 2423, 'n': 407, 'to': 2425, 'with': 2425}, {'them':
2254}, {'^': 406, 'of': 3342}, {'pair': 3343, 'three': 3343, 'two': 3343}, {'<them>': 3341, 'N': 3341, 'the': 3344,
'them': 2431}, {'and': 407, 'to': 3335, 'with': 3335}, {'<them>': 3336, 'N': 3346}, {'for': 149, 'over': 149, 'round':
149, 'to': 149}, {'': (23, 'contact'), 'for': 149, 'to': 149}, {'<them>': 3348, 'N': 3348, 'me': 3349, 'us': 3349},
{'can': 495, 'have': 486, 'must': 0, 'mustn': 495, 'need': 486, 'ought': 486, 'should': 0, 'shouldn': 495}, {'^':
3351}, {'<i>': 3352}, {'<i>': 3352, 'that': 3353}, {'': (3, 'advice'), 'to': 0}, {'can': 495, 'have': 486, 'must': 0,
'mustn': 495, 'need': 3355, 'ought': 486, 'should': 0, 'shouldn': 495}, {'^': 3356}, {'should': 0}, {'...': 3358},
{'<i>': 3357, '^': 3359}, {'...': 3354, '<i>': 3357, '^': 3359, 'that': 3360}, {'for': 17}, {'...': 3354, '<i>': 3352,
'that': 3353}, {'<i>': 3357}, {'...': 3354, '<i>': 3357, 'that': 3364}, {'': (2, 'plan'), 'for': 2511, 'on': 16},
{'<i>': 3352, '^': 3359}, {'...': 3354, '<i>': 3352, '^': 3359, 'that': 3367}, {'D': 2192, 'till': 2192, 'to': 2192,
'until': 2192}, {'answering': 38, 'available': 38, 'in': 38, 'picking': 443, 'reachable': 38}, {'that': 92},
{'belief': 3371, 'conviction': 3371, 'mind': 3371, 'opinion': 3371, 'view': 3371}, {'the': 3372}, {'in': 3362},
{'<i>': 1501, '^': 3359}, {'<i>': 1501, '^': 3359, 'that': 3375}, {'<i>': 1501, 'that': 1555}, {'^': 3359}, {'^':
3359, 'that': 3378}, {'adamant': 3376, 'certain': 3377, 'clear': 3376, 'convinced': 3377, 'firm': 3379, 'insistent':
3379, 'sure': 3377}, {'': (2, 'plan'), 'for': 17}, {'': (2, 'plan'), 'for': 2511}, {'D': 16, 'adamant': 3361,
'agreed': 3362, 'arranged': 3362, 'avoiding': 2016, 'blanking': 2016, 'blunt': 3363, 'booked': 3362, 'brought': 3074,
'certain': 3365, 'clear': 3361, 'coming': 16, 'confirmed': 3366, 'convinced': 3365, 'dodging': 2016, 'down': 3362,
'emphatic': 3363, 'finally': 2080, 'firm': 3368, 'fixed': 3362, 'ghosting': 2016, 'gone': 2079, 'ignoring': 2016,
'insistent': 3368, 'just': 2080, 'moved': 3369, 'not': 3370, 'now': 2080, 'of': 3373, 'off': 38, 'on': 2221,
'penciled': 3374, 'pencilled': 3374, 'planned': 3362, 'positive': 3363, 'postponed': 3073, 'pushed': 3073, 'quite':
3380, 'really': 3380, 'rescheduled': 3073, 'scheduled': 3381, 'set': 3382, 'shifted': 3073, 'slated': 3362, 'sure':
3365, 'very': 3380}, {'t': 3370}, {'<off_it>': 592, 'D': 278, 'all': 2174, 'at': 278, 'by': 278, 'closed': 317,
'during': 278, 'locked': 2175, 'on': 278, 'over': 278, 'shut': 317}, {'<off_it>': 592, 'all': 2174, 'closed': 317,
'locked': 2175, 'shut': 317}, {'agreed': 16, 'arranged': 16, 'been': 593, 'being': 593, 'booked': 16, 'confirmed': 16,
'fixed': 16, 'gets': 593, 'got': 593, 'had': 595, 'has': 596, 'is': 2292, 'planned': 16, 's': 2294, 'scheduled': 16,
'set': 2075, 'was': 3385, 'were': 3386}, {'me': 2212, 'us': 2212}, {'by': 2484, 'past': 2484, 'right': 2485,
'straight': 2485}, {'': (23, 'contact'), 'me': 1764, 'us': 1764}, {'': (22, 'gave:volunteering'), '...': 2417}, {'^':
3391}, {'<their>': 2419, 'a': 3392, 'an': 2419, 'at': 571, 'the': 3392}, {'i': 278, 'me': 278, 'us': 278}, {'and':
3394}, {'': (14, 'together'), 'and': 279, 'n': 279, 'plus': 279, 'w': 279, 'with': 279}, {'N': 3395, 'me': 3396, 'us':
3396}, {'forgetting': 38}, {'forgetting': 38, 'intending': 848, 'meaning': 848, 'on': 3398, 'planning': 848,
'promising': 2194, 'putting': 432, 'ringing': 2214, 'trying': 461, 'wanting': 848}, {'D': 2218, 'a': 2219, 'an': 2220,
'the': 2222, 'time': 2218, 'up': 2272}, {'have': 486, 'must': 0, 'need': 486, 'shd': 0, 'should': 0}, {'^': 3401},
{'<i>': 3402}, {'<me>': 1007}, {'cancelling': 38, 'dodging': 38, 'forgetting': 38, 'intending': 848, 'meaning': 848,
'planning': 848, 'postponing': 38, 'promising': 2194, 'putting': 432, 'ringing': 2214, 'saying': 3403, 'telling':
3404, 'wanting': 848}, {'': (23, 'contact'), 'for': 278}, {'hanging': 38, 'on': 2330, 'waiting': 3406}, {'<they>':
1628}, {'through': 1628, 'until': 3408, 'while': 3408}, {'^': 3409}, {'^': 3409, 'company': 3410}, {'<me>': 3407,
'<them>': 3411, 'D': 2218, 'N': 3411, 'a': 2219, 'an': 2220, 'forgetting': 38, 'intending': 848, 'meaning': 848,
'planning': 848, 'promising': 2194, 'putting': 432, 'ringing': 2214, 'saying': 3403, 'telling': 3404, 'the': 2222,
'time': 2218, 'trying': 461, 'up': 2272, 'wanting': 848}, {'call': 38, 'calling': 38, 'email': 38, 'meet': 38,
'phone': 38, 'reply': 38, 'ring': 38, 'ringing': 38, 'see': 38, 'speak': 38, 'talk': 38, 'text': 38, 'visit': 38},
{'for': 3413, 'to': 3413}, {'time': 3414}, {'the': 3415}, {'a': 604, 'how': 604, 'my': 604, 'our': 604, 'the': 604,
'to': 604}, {'<them>': 3417, 'N': 3417, 'from': 28, 'that': 28, 'through': 28, 'via': 28}, {'...': 2607, 'a': 3270,
'an': 3270, 'assembly': 2521, 'class': 2521, 'demo': 2521, 'lesson': 2521, 'masterclass': 2521, 'session': 2521,
'some': 3270, 'story': 2526, 'storytime': 2521, 'talk': 2521, 'the': 3270, 'tour': 2521, 'training': 2521, 'workshop':
2521}, {'lurch': 38}, {'the': 3420}, {'hanging': 38, 'in': 3421, 'standing': 38, 'up': 38, 'waiting': 38}, {'message':
38}, {'answerphone': 3423, 'vm': 38, 'vms': 38, 'voice': 3423, 'voicemail': 38, 'voicemails': 38}, {'0': 3424, 'a':
3424, 'an': 3424, 'another': 3424, 'several': 3424, 'some': 3424, 'three': 3424, 'two': 3424}, {'drafts': 38},
{'<they>': 1018}, {'in': 3426, 'that': 3427}, {'<me>': 3422, '<them>': 3425, 'it': 3428}, {'hand': 2911, 'help':
2912}, {'^': 634, 'a': 3430, 'some': 3021}, {'^': 634, 'a': 3021, 'some': 3021}, {'to': 653}, {'...': 3433}, {'a':
2978, 'an': 3434, 'my': 2978, 'our': 2978, 'the': 2978}, {'hand': 2981, 'help': 2981}, {'^': 2979}, {'a': 3434, 'an':
3434, 'my': 3434, 'our': 3434, 'the': 3434}, {'^': 3438}, {'<them>': 3431, 'N': 3432, '^': 3435, 'a': 3436, 'on':
3437, 'out': 3439, 'over': 3437, 'some': 3436}, {'into': 290}, {'coaxed': 3441, 'dragged': 3441, 'persuaded': 3441,
'pushed': 3441, 'roped': 3441, 'talked': 3441}, {'be': 3442, 'down': 38, 'get': 3442}, {'<me>': 3441}, {'a': 634,
'my': 634, 'one': 634, 'our': 634, 'the': 634}, {'^': 3445}, {'go': 578}, {'^': 3445, 'a': 3447}, {'on': 604}, {'in':
578}, {'talk': 3444}, {'': (18, 'gave:mentoring'), 'a': 634, 'my': 634, 'one': 634, 'our': 634, 'the': 634}, {'^':
3452}, {'argue': 3444, 'borrow': 3446, 'bully': 3444, 'charm': 3444, 'coax': 3444, 'do': 578, 'drag': 3444, 'have':
3448, 'in': 3449, 'keep': 3446, 'persuade': 3444, 'practice': 578, 'practise': 578, 'push': 3444, 'rope': 3444,
'shadow': 578, 'sit': 3450, 'sweet': 3451, 'take': 3446, 'talk': 3444, 'try': 3453, 'use': 3446, 'watch': 578,
'wheedle': 3444}, {'argue': 3444, 'borrow': 3446, 'bully': 3444, 'charm': 3444, 'coax': 3444, 'drag': 3444, 'have':
3446, 'keep': 3446, 'know': 3325, 'persuade': 3444, 'push': 3444, 'rope': 3444, 'sweet': 3451, 'take': 3446, 'talk':
3444, 'try': 3446, 'use': 3446, 'wheedle': 3444}, {'': (0, 'missed'), 'again': 38}, {'down': 3456}, {'for': 290},
{'be': 3442, 'get': 3442, 'in': 3458}, {'<me>': 3443, '<them>': 3454, 'N': 3455, 'me': 3457, 'myself': 3459,
'ourselves': 3459, 'us': 3457}, {'way': 38}, {'the': 3461}, {'in': 3462}, {'gets': 3463, 'got': 3463, 'had': 3463},
{'linkedin': 38, 'photo': 38, 'photos': 38, 'post': 38, 'posts': 38, 'profile': 38, 'status': 38, 'stories': 38,
'story': 38, 'tweet': 38, 'update': 38}, {'s': 3465}, {'N': 3466}, {'and': 2423, 'to': 2423, 'up': 3260, 'w': 407,
'with': 2423}, {'and': 2423, 'to': 2423, 'up': 2790, 'with': 2423}, {'<them>': 3468, 'N': 3469, 'up': 3262}, {'run':
623}, {'dry': 3471, 'pitch': 623, 'presentation': 623, 'rehearsal': 623, 'speech': 623, 'talk': 623}, {'^': 3472},
{'<their>': 3473}, {'on': 3474}, {'...': 886, '<work_thing>': 623, 'dry': 3471, 'pitch': 623, 'presentation': 623,
'rehearsal': 623, 'speech': 623, 'talk': 623}, {'^': 3476}, {'^': 2363, 'article': 38, 'blog': 38, 'interview': 38,
'newsletter': 38, 'podcast': 38, 'post': 38, 'talk': 38, 'video': 38, 'webinar': 38}, {'...': 3192, 'in': 3189, 'on':
3191, 'online': 38, 's': 3478}, {'<their>': 3477, 'N': 3479}, {'in': 3475, 'through': 3474, 'to': 3480}, {'having':
16, 'hosting': 16, 'joining': 16, 'meeting': 16, 'seeing': 16, 'visiting': 16}, {'a': 1711, 'breakfast': 16, 'coffee':
16, 'dinner': 16, 'lunch': 16}, {'be': 3482, 'have': 3483, 'meet': 16, 'see': 16, 'visit': 16}, {'': (19,
'gave:resource'), 'a': 3434, 'an': 3434, 'my': 3434, 'our': 3434, 'the': 3434}, {'^': 3485}, {'<them>': 2091, 'N':
2091, '^': 3435, 'on': 3437, 'out': 3486, 'over': 3437}, {'D': 16, 'for': 17, 'in': 2221, 'out': 2221}, {'time':
2304}, {'<their>': 889, 'N': 890, 'a': 2367, 'the': 2367}, {'after': 2114, 'at': 2795, 'back': 2366, 'over': 2368,
'right': 2366, 'through': 3490, 'thru': 3490, 'up': 2368}, {'after': 2114, 'back': 2366, 'forward': 1725, 'over': 895,
'right': 2366, 'through': 895, 'thru': 895, 'up': 895}, {'in': 2790}, {'<them>': 3493, 'N': 3493}, {'to': 406, 'with':
406}, {'intro': 3495, 'introduction': 3495}, {'an': 3496, 'the': 3496}, {'<them>': 3495, 'N': 3495}, {'<them>': 3495,
'N': 3495, 'for': 3498}, {'between': 406, 'to': 406, 'with': 406}, {'': (15, 'gave:intro'), '<them>': 3500, 'N':
3500}, {'<them>': 3495, 'N': 3495, 'between': 406, 'for': 3501, 'of': 406, 'to': 406, 'with': 406}, {'<them>': 3500,
'N': 3500}, {'<them>': 3495, 'N': 3495, 'between': 406, 'for': 3503, 'to': 406, 'with': 406}, {'connection': 3499,
'e': 2554, 'email': 2553, 'intro': 3502, 'introduction': 3502, 'introductions': 3504, 'mail': 2553, 'whatsapp': 2553},
{'date': 16, 'double': 2557, 'presentation': 2566, 'quick': 3505, 'warm': 3505}, {'': (15, 'gave:intro'), 'between':
406, 'to': 406, 'with': 406}, {'': (15, 'gave:intro'), '<them>': 3500, 'N': 3507}, {'<them>': 3495, 'N': 3495,
'between': 2423, 'for': 3508, 'from': 407, 'of': 406, 'to': 406, 'with': 2423}, {'connection': 3499, 'e': 2554,
'email': 2569, 'intro': 3509, 'introduction': 3502, 'introductions': 3504, 'mail': 2569, 'whatsapp': 2553},
{'between': 406, 'for': 3503, 'to': 406, 'with': 406}, {'connection': 3499, 'e': 2554, 'email': 2569, 'intro': 3509,
'introduction': 3502, 'introductions': 3504, 'mail': 2569, 'presentation': 2566, 'whatsapp': 2553}, {'<them>': 3497,
'N': 3497, 'a': 3506, 'an': 3510, 'intro': 3511, 'introduction': 3511, 'introductions': 3511, 'plans': 16, 'that':
3505, 'the': 3512}, {'comments': 2692, 'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'list': 2694, 'lot':
2694, 'notes': 2692, 'page': 2694, 'pages': 2694, 'redlines': 2692, 'sheet': 2694, 'suggestions': 2692}, {'...': 3514,
'comments': 2692, 'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'list': 2694, 'lot': 2694, 'notes': 2692,
'page': 2694, 'pages': 2694, 'redlines': 2692, 'sheet': 2694, 'suggestions': 2692}, {'article': 634, 'book': 634,
'checklist': 634, 'comments': 2692, 'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'guide': 634, 'link': 634,
'list': 2697, 'lot': 2694, 'notes': 2692, 'page': 2694, 'pages': 2694, 'podcast': 634, 'redlines': 2692, 'sheet':
2694, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634}, {'...': 3516, 'article': 634, 'book': 634,
'checklist': 634, 'comments': 2692, 'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'guide': 634, 'link': 634,
'list': 2697, 'lot': 2694, 'notes': 2692, 'page': 2694, 'pages': 2694, 'podcast': 634, 'redlines': 2692, 'sheet':
2694, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634}, {'0': 3515, 'a': 3517, 'an': 2729, 'detailed': 2707,
'four': 2711, 'full': 2707, 'half': 2712, 'lots': 2707, 'my': 3517, 'our': 2729, 'pages': 2707, 'several': 2711,
'some': 3515, 'the': 2729, 'three': 3515, 'two': 3515}, {'...': 2302, '^': 3518, 'a': 2668, 'back': 2667, 'comments':
2665, 'corrections': 2665, 'detailed': 2667, 'edits': 2665, 'feedback': 2665, 'honest': 2667, 'mark': 2666, 'markup':
2665, 'my': 2667, 'notes': 2665, 'redlines': 2665, 'remarks': 2665, 'some': 2667, 'thoughts': 2665}, {'article': 634,
'book': 634, 'checklist': 634, 'comments': 2692, 'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'guide': 634,
'link': 634, 'list': 634, 'notes': 2692, 'podcast': 634, 'redlines': 2692, 'spreadsheet': 634, 'suggestions': 2692,
'template': 634}, {'...': 3520, 'article': 634, 'book': 634, 'checklist': 634, 'comments': 2692, 'corrections': 2692,
'edits': 2692, 'feedback': 2692, 'guide': 634, 'link': 634, 'list': 634, 'notes': 2692, 'podcast': 634, 'redlines':
2692, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634}, {'0': 2707, 'a': 3521, 'an': 2729, 'detailed': 2707,
'full': 2707, 'lots': 2707, 'my': 3521, 'our': 2729, 'pages': 2707, 'some': 2707, 'the': 2729, 'three': 2707, 'two':
2707}, {'...': 2308, '^': 3522, 'a': 2668, 'and': 2307, 'back': 2667, 'but': 2307, 'comments': 2665, 'corrections':
2665, 'detailed': 2667, 'edits': 2665, 'feedback': 2665, 'honest': 2667, 'mark': 2666, 'markup': 2665, 'my': 2667,
'notes': 2665, 'redlines': 2665, 'remarks': 2665, 'some': 2667, 'thoughts': 2665}, {'': (23, 'contact'), '<them>':
3519, 'N': 3523, '^': 2739, 'across': 2740, 'over': 2740}, {'^': 2393, 'ahead': 2347, 'fine': 2347, 'off': 2347, 'on':
2347, 'the': 2394, 'without': 2016}, {'': (22, 'gave:volunteering'), '...': 2417, 'bar': 5, 'booth': 5, 'class': 5,
'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5}, {'^': 3526}, {'': (22,
'gave:volunteering'), 'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5,
'stall': 5, 'stand': 5, 'till': 5}, {'^': 3528}, {'^': 5, 's': 3529}, {'w': 278, 'with': 278}, {'^': 2418, 'booth':
3531, 'pitch': 3531, 'stall': 3531, 'stand': 3531, 'table': 3531}, {'booth': 3531, 'pitch': 3531, 'stall': 3531,
'stand': 3531, 'table': 3531}, {'at': 571, 'for': 571, 'with': 571}, {'': (23, 'contact'), '^': 5}, {'at': 571, 'for':
571, 'w': 278, 'with': 3535}, {'station': 3534}, {'^': 2418, 'bar': 3534, 'booth': 3536, 'desk': 3534, 'kitchen':
3534, 'pitch': 3531, 'stall': 3536, 'stand': 3536, 'table': 3536, 'till': 3534, 'tombola': 3534, 'water': 3537},
{'...': 2350, '<their>': 3527, '<them>': 571, 'N': 3530, 'a': 3532, 'an': 2419, 'for': 2531, 'my': 3533, 'our': 3533,
'the': 3538}, {'...': 2350, '<their>': 571, '<them>': 571, 'N': 2159, 'for': 2531}, {'up': 2415}, {'<their>': 2364,
'N': 2365, 'up': 2795}, {'a': 571, 'at': 571, 'the': 571}, {'and': 2423, 'to': 2423, 'up': 2426, 'w': 407, 'with':
2423}, {'and': 406, 'to': 406, 'with': 406}, {'<them>': 3544, 'N': 3545}, {'N': 1767}, {'alone': 38, 'like': 38,
'outside': 38, 'there': 38}, {':': 290, 'and': 3547, 'n': 3285, 'sat': 3548, 'sitting': 3548, 'stood': 3548,
'waiting': 3548}, {'bell': 38, 'buzz': 38, 'call': 38, 'ring': 38, 'shout': 38}, {'a': 3550}, {'N': 3551}, {'call':
38, 'catch': 38, 'email': 38, 'give': 3552, 'meet': 38, 'message': 38, 'phone': 38, 'reply': 38, 'ring': 38, 'see':
38, 'text': 38, 'visit': 38, 'write': 38}, {'to': 3553}, {'as': 626, 'for': 626}, {'N': 626, 'her': 3555, 'him': 626,
'them': 626}, {'about': 3556}, {'N': 626, 'him': 626, 'them': 626}, {'about': 3558}, {'boss': 3557, 'brother': 3559,
'client': 3557, 'colleague': 3559, 'colleagues': 3559, 'cousin': 3559, 'director': 3557, 'head': 3559, 'landlord':
3557, 'manager': 3557, 'neighbour': 3559, 'sister': 3559, 'team': 3557}, {'my': 3560, 'our': 3560, 'the': 3560},
{'<their>': 2799, '<them>': 2798, 'N': 2800, 'to': 3561}, {'^': 577, 'for': 578, 'on': 578, 'through': 578},
{'<them>': 3563, 'N': 3563, '^': 2393, 'the': 2394}, {'N': 578}, {'at': 578, 'w': 578, 'with': 578}, {'^': 577, 'at':
578, 'w': 578, 'with': 578}, {':': 3565, '<them>': 2000, 'N': 3563, 'at': 578, 'call': 3566, 'chat': 3566, 'coffee':
3566, 'for': 3565, 'hour': 3566, 'lunch': 3566, 'meeting': 3566, 'of': 3565, 'session': 3567, 'students': 3567, 'w':
578, 'with': 578}, {'<contact_of>': 2689, 's': 2828, 'without': 2301}, {'article': 634, 'book': 634, 'checklist': 634,
'guide': 634, 'link': 634, 'list': 2697, 'lot': 2694, 'page': 2694, 'pages': 2694, 'podcast': 634, 's': 2698, 'sheet':
2694, 'spreadsheet': 634, 'template': 634}, {'...': 3570, 'article': 634, 'book': 634, 'checklist': 634, 'guide': 634,
'link': 634, 'list': 2697, 'lot': 2694, 'page': 2694, 'pages': 2694, 'podcast': 634, 's': 2698, 'sheet': 2694,
'spreadsheet': 634, 'template': 634}, {'0': 2711, 'a': 3571, 'an': 2729, 'four': 2711, 'half': 2712, 'my': 3571,
'our': 2733, 'several': 2711, 'some': 2711, 'the': 2733, 'three': 2711, 'two': 2711}, {'...': 3569, '<contact_of>':
2689, 'N': 2691, '^': 3572, 'a': 2721, 'my': 2721, 'on': 2834, 'our': 2721, 'over': 2834, 'some': 2721, 'the': 2721},
{'<contact_of>': 2689, 'without': 2301}, {'a': 2733, 'an': 2729, 'my': 2733, 'our': 2733, 'the': 2733}, {'...': 3574,
'<contact_of>': 2689, 'N': 2691, '^': 3575, 'a': 2721, 'my': 2721, 'our': 2721, 'some': 2721, 'the': 2721, 'to':
2309}, {'': (23, 'contact'), '<them>': 3573, 'N': 3576}, {'': (23, 'contact'), 'ahead': 2347, 'fine': 2347, 'off':
2347, 'on': 2347, 'up': 278, 'without': 2016}, {'<their>': 3529, '<them>': 571, 'N': 3530, 'a': 3533, 'for': 2531,
'my': 3533, 'our': 3533, 'the': 3533}, {'<their>': 571, '<them>': 571, 'N': 2159, 'for': 2531}, {'appointment': 38,
'birthday': 38, 'call': 38, 'calls': 38, 'coffee': 38, 'dinner': 38, 'lunch': 38, 'meeting': 38, 'party': 38, 'slot':
38, 'zoom': 38}, {'w': 3088, 'with': 3088}, {'1': 3582}, {'': (0, 'missed'), 's': 3581}, {'': (0, 'missed'), 'from':
38, 'w': 3088, 'with': 3088}, {'': (0, 'missed'), 'w': 3088, 'with': 3088}, {'1': 3583, 'appointment': 38, 'birthday':
38, 'breakfast': 3582, 'brunch': 3582, 'call': 3585, 'calls': 38, 'coffee': 3586, 'demo': 3582, 'dinner': 3586,
'drinks': 3582, 'lunch': 3586, 'meeting': 3586, 'party': 38, 'session': 3582, 'slot': 38, 'standup': 3582, 'zoom':
3586}, {'from': 38, 'w': 3088, 'with': 3088}, {'1': 3583, 'appointment': 38, 'birthday': 38, 'breakfast': 3582,
'brunch': 3582, 'call': 3586, 'calls': 38, 'coffee': 3586, 'demo': 3582, 'dinner': 3586, 'drinks': 3582, 'lunch':
3586, 'meeting': 3586, 'party': 38, 'session': 3582, 'slot': 38, 'standup': 3582, 'zoom': 3586}, {'0': 3581, '1':
3583, '<their>': 3581, '<them>': 38, 'N': 3584, 'a': 3587, 'breakfast': 3582, 'brunch': 3582, 'call': 3588, 'coffee':
3582, 'demo': 3582, 'dinner': 3582, 'drinks': 3582, 'lunch': 3582, 'meeting': 3582, 'my': 3589, 'our': 3589,
'session': 3582, 'standup': 3582, 'the': 3589, 'zoom': 3582}, {'rang': 38}, {'dead': 38}, {'dead': 38, 'just': 3591,
'off': 38, 'rang': 2214, 'rings': 2214, 'switched': 432, 'went': 3592}, {'in': 1982, 'is': 1983, 'on': 1982, 's':
1983, 'with': 1982}, {'D': 2192, 'to': 3073}, {'N': 3595}, {'D': 2192, 'to': 3073, 'w': 3596, 'with': 3596}, {'1':
3597}, {'': (1, 'moved'), 'D': 2192, 'to': 3073}, {'up': 3597}, {'to': 3073}, {'to': 2192}, {'...': 3602, 'D': 3601,
'friday': 3601, 'monday': 3601, 'thursday': 3601, 'today': 3601, 'tomorrow': 3601, 'tuesday': 3601, 'wednesday':
3601}, {'': (1, 'moved'), 'D': 2192}, {'D': 3604, 'to': 3073, 'w': 3596, 'with': 3596}, {'1': 3605}, {'up': 3605},
{'1': 3606, 'breakfast': 3605, 'call': 3605, 'catch': 3607, 'chat': 3605, 'coffee': 3605, 'demo': 3605, 'dinner':
3605, 'interview': 3605, 'lunch': 3605, 'meeting': 3605, 'session': 3605}, {'1': 3598, '<until>': 2192, 'D': 3599,
'breakfast': 3597, 'by': 2192, 'call': 3597, 'catch': 3600, 'chat': 3597, 'coffee': 3597, 'demo': 3597, 'dinner':
3597, 'fri': 3595, 'friday': 3601, 'from': 3603, 'interview': 3597, 'lunch': 3597, 'meeting': 3597, 'mon': 3595,
'monday': 3601, 'my': 3608, 'our': 3608, 'sat': 3595, 'session': 3597, 'sun': 3595, 'the': 3608, 'thu': 3595, 'thurs':
3595, 'thursday': 3601, 'to': 2192, 'today': 3601, 'tomorrow': 3601, 'tue': 3595, 'tues': 3595, 'tuesday': 3601,
'wed': 3595, 'wednesday': 3601}, {'1': 3598, 'breakfast': 3597, 'call': 3597, 'catch': 3600, 'chat': 3597, 'coffee':
3597, 'demo': 3597, 'dinner': 3597, 'interview': 3597, 'lunch': 3597, 'meeting': 3597, 'my': 3608, 'our': 3608,
'session': 3597, 'the': 3608, 'to': 3073}, {'bring': 3168, 'connect': 544, 'introduce': 544}, {'bring': 3168,
'connect': 544, 'drop': 3081, 'forget': 2633, 'get': 3093, 'give': 3087, 'introduce': 544, 'look': 3089, 'n': 2635,
'not': 2634, 'pop': 3090, 't': 2634, 'to': 3611}, {'forget': 2633, 'n': 2635, 'not': 2634, 't': 2634}, {'t': 3613},
{':': 290, 'to': 2647}, {'do': 426}, {'^': 2646, 'buy': 1925, 'choose': 1925, 'cook': 1925, 'drive': 1925, 'get':
1925, 'host': 1925, 'pay': 1925, 'pick': 1925, 'treat': 1925}, {'to': 3617}, {'action': 426, 'call': 2648, 'go': 2648,
'job': 3615, 'move': 2648, 'round': 1929, 'shout': 1929, 'task': 3615, 'to': 3616, 'turn': 3618}, {'$$': 38, 'D': 38,
'again': 38, 'all': 38, 'atm': 38, 'this': 38, 'till': 38, 'today': 38, 'until': 38}, {'a': 3620}, {'a': 2181, 'one':
2181, 'so': 2186}, {'<them>': 47}, {'from': 3623}, {'...': 3624}, {'^': 3625, 'bring': 3168, 'connect': 544,
'introduce': 544, 'to': 3172}, {'^': 3625}, {'': (0, 'missed'), 'off': 38, 'to': 2581}, {'<them>': 2329, 'N': 2329,
'a': 821, 'an': 822, 'around': 848, 'as': 2591, 'beyond': 38, 'done': 317, 'further': 2182, 'held': 317, 'hold': 38,
'off': 2593, 'past': 38, 'round': 848, 'there': 38, 'through': 38}, {'a': 2181, 'answered': 38, 'appear': 38, 'be':
2345, 'call': 38, 'called': 1170, 'came': 3628, 'catch': 443, 'caught': 38, 'come': 2450, 'connect': 38, 'contact':
38, 'dial': 2451, 'ever': 2453, 'find': 2456, 'fly': 38, 'found': 2457, 'get': 2612, 'go': 2446, 'got': 3629,
'gotten': 2452, 'had': 2457, 'happen': 38, 'happened': 38, 'have': 2457, 'hear': 2616, 'heard': 2616, 'hold': 38,
'join': 38, 'log': 2460, 'made': 824, 'make': 2333, 'manage': 2337, 'materialise': 38, 'materialised': 38,
'materialize': 38, 'meet': 38, 'met': 38, 'one': 2181, 'pan': 2214, 'phone': 38, 'picked': 431, 'posted': 824,
'quite': 2600, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'sent': 824, 'showed': 443, 'so': 2186, 'speak': 38,
'spoke': 38, 'surface': 38, 'take': 2447, 'talk': 38, 'talked': 38, 'took': 2340, 'turned': 431, 'visit': 38, 'work':
2214, 'yet': 2453}, {':': 3073}, {':': 3073, 'is': 3631}, {':': 3073, 'D': 2192}, {':': 3073, 'D': 2192, 'is': 3633},
{':': 3073, 'appointment': 3632, 'date': 3634, 'day': 3634, 'is': 3631, 'slot': 3634, 'time': 3634}, {'': (13,
'talk'), '...': 17, 'D': 16}, {'1': 3636}, {'up': 3636}, {'<give1>': 81}, {'^': 3639}, {'<i>': 3640, '^': 3639}, {':':
3641}, {'1': 3637, 'call': 3636, 'catch': 3638, 'coffee': 3636, 'dinner': 3636, 'drinks': 18, 'lunch': 3636,
'meeting': 3636, 'one': 18, 'session': 3636, 'step': 3642, 'steps': 3642, 'sync': 3636, 'visit': 3636}, {'': (0,
'missed'), '...': 2156, 'breakfast': 38, 'call': 38, 'catch': 431, 'coffee': 38, 'demo': 38, 'dinner': 38, 'drinks':
38, 'lunch': 38, 'meeting': 38, 'review': 38, 'session': 38, 'slot': 38, 'visit': 38, 'zoom': 38}, {'<their>': 3644,
'D': 3644, 'my': 3644, 'on': 38, 'our': 3644, 'the': 3644, 'this': 2157}, {'$$': 38, 'again': 38, 'between': 38,
'from': 38, 'this': 38, 'today': 38, 'w': 38, 'with': 38, 'yet': 38}, {'1': 3646}, {'again': 38, 'between': 38,
'from': 38, 'this': 38, 'today': 38, 'w': 38, 'with': 38, 'yet': 38}, {'up': 3646}, {'again': 38, 'between': 38,
'from': 38, 'this': 38, 'today': 38, 'w': 38, 'with': 38}, {'home': 317}, {'door': 38}, {'the': 3652}, {'': (0,
'missed'), 'to': 3653}, {'<me>': 2451}, {'up': 775}, {'found': 38, 'seen': 38}, {'be': 3657, 'one': 3646}, {'about':
317, 'around': 317, 'at': 3651, 'home': 317, 'in': 317, 'there': 317}, {'about': 317, 'answered': 38, 'answers': 1459,
'around': 317, 'at': 3651, 'call': 2179, 'called': 1170, 'came': 3654, 'cheep': 2179, 'dicky': 2180, 'happened': 38,
'home': 317, 'in': 317, 'is': 1390, 'just': 1392, 'let': 3655, 'line': 2179, 'message': 2179, 'murmur': 2179, 'never':
1392, 'opened': 38, 'peep': 2179, 'picked': 1460, 'picking': 1380, 'picks': 3656, 'replied': 38, 'reply': 2179,
'responded': 38, 'responds': 38, 'sausage': 2179, 'showed': 443, 'sound': 2179, 'squeak': 2179, 'there': 317, 'thing':
2179, 'to': 3658, 'took': 2340, 'turned': 431, 'was': 3659, 'whisper': 2179, 'word': 2179}, {'far': 28}, {'': (0,
'missed'), 'again': 38, 'between': 38, 'from': 38, 'so': 3661, 'this': 38, 'today': 38, 'w': 38, 'with': 38, 'yet':
28}, {'': (0, 'missed'), 'so': 3661, 'yet': 28}, {'1': 3647, '1on1': 3646, 'a': 2181, 'ans': 38, 'answer': 38, 'call':
3646, 'calls': 3648, 'catch': 3649, 'chat': 3648, 'coffee': 3648, 'contact': 3648, 'demo': 317, 'dinner': 3648,
'email': 3650, 'joy': 38, 'luck': 38, 'lunch': 3648, 'mail': 3650, 'meeting': 3646, 'news': 3648, 'one': 3660, 'pick':
431, 'pickup': 38, 'reply': 3662, 'response': 3663, 'session': 317, 'show': 38, 'showed': 38, 'shows': 38, 'sign':
2178, 'so': 2186, 'stand': 1380, 'standup': 317, 'sync': 3646, 'time': 3414, 'word': 3648}, {'be': 3657}, {'about':
317, 'answered': 38, 'answers': 1459, 'around': 317, 'at': 3651, 'called': 1170, 'came': 3654, 'happened': 38, 'home':
317, 'in': 317, 'is': 1390, 'just': 1392, 'let': 3655, 'never': 1392, 'opened': 38, 'picked': 1460, 'picking': 1380,
'picks': 3656, 'replied': 38, 'responded': 38, 'responds': 38, 'showed': 443, 'there': 317, 'to': 3665, 'took': 2340,
'turned': 431, 'was': 3659}, {'as': 626, 'for': 626, 'to': 626}, {'<them>': 3667, 'N': 3555}, {'to': 3653}, {'came':
3669, 'let': 3655, 'opened': 38, 'showed': 38, 'to': 3665}, {'them': 3670}, {'of': 3671}, {'about': 317, 'answers':
1459, 'around': 317, 'at': 3651, 'came': 3669, 'home': 317, 'in': 317, 'is': 1390, 'just': 1392, 'let': 3655, 'never':
1392, 'opened': 38, 'picked': 1391, 'picking': 1380, 'picks': 3656, 'replied': 38, 'responded': 38, 'responds': 38,
'showed': 38, 'there': 317, 'to': 3665, 'was': 3659}, {'about': 317, 'around': 317, 'at': 3651, 'came': 3669, 'home':
317, 'in': 317, 'let': 3655, 'opened': 38, 'showed': 38, 'there': 317, 'to': 3665, 'was': 3659}, {'call': 2179,
'cheep': 2179, 'dicky': 2180, 'line': 2179, 'message': 2179, 'murmur': 2179, 'peep': 2179, 'reply': 2179, 'sausage':
2179, 'soul': 3674, 'sound': 2179, 'squeak': 2179, 'thing': 2179, 'whisper': 2179, 'word': 2179}, {'call': 38,
'catch': 443, 'caught': 38, 'contact': 38, 'find': 38, 'get': 2334, 'got': 2335, 'make': 2333, 'manage': 2337, 'meet':
38, 'met': 38, 'phone': 38, 'quite': 2336, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke':
38, 'talk': 38, 'talked': 38, 'visit': 38}, {'to': 3676}, {'along': 38}, {'a': 2330, 'around': 848, 'as': 2591,
'hold': 38, 'in': 440, 'round': 848, 'there': 38, 'through': 38, 'to': 38}, {'a': 821, 'an': 822, 'around': 848, 'as':
2591, 'hold': 38, 'past': 38, 'round': 848, 'there': 38, 'through': 38}, {'guest': 876}, {'the': 3681}, {'if': 22,
'whether': 22}, {'get': 2452, 'got': 2452, 'gotten': 2452, 'sent': 38}, {'a': 3675, 'able': 3677, 'answering': 2155,
'asked': 3678, 'avail': 460, 'been': 441, 'call': 38, 'came': 2582, 'catch': 443, 'caught': 443, 'come': 432,
'contact': 38, 'enough': 3415, 'ever': 2453, 'find': 38, 'get': 3679, 'got': 3680, 'gotten': 2452, 'happened': 38,
'happening': 38, 'hear': 2616, 'heard': 3179, 'invited': 38, 'made': 824, 'make': 2333, 'manage': 2337,
'materialised': 38, 'meet': 38, 'met': 38, 'on': 3682, 'one': 2181, 'phone': 38, 'posted': 38, 'quite': 2463, 'reach':
38, 'reached': 38, 'returning': 2155, 'ring': 38, 'see': 38, 'seen': 38, 'sent': 38, 'so': 2186, 'speak': 38, 'spoke':
38, 'spoken': 38, 'sure': 3683, 'taking': 2155, 'talk': 38, 'talked': 38, 'visit': 38, 'yet': 3684}, {'<them>': 2628,
'self': 22}, {'to': 3686}, {'...': 1965, '<told_in>': 38, 'third': 3198}, {'...': 1965, '<their>': 3205, '<told_in>':
38, 'a': 3688, 'an': 3205, 'my': 3205, 'our': 3205, 'somebody': 3204, 'someone': 3204, 'the': 3205, 'today': 3206},
{'...': 1965, '<told_in>': 38, 'news': 38, 'paper': 38}, {'...': 1965, '<their>': 3205, '<told_in>': 38, 'a': 3205,
'an': 3205, 'facebook': 38, 'insta': 38, 'instagram': 38, 'linkedin': 38, 'my': 3205, 'our': 3205, 'the': 3690,
'today': 3206, 'twitter': 38}, {'from': 3209, 'in': 3209, 'on': 3209, 'via': 3209}, {'...': 1965, '<told_in>': 38,
'grapevine': 38, 'news': 38, 'paper': 38}, {'...': 1965, '<their>': 3205, '<told_in>': 38, 'a': 3205, 'an': 3205,
'facebook': 38, 'insta': 38, 'instagram': 38, 'linkedin': 38, 'my': 3205, 'our': 3205, 'the': 3693, 'today': 3206,
'twitter': 38}, {'grapevine': 38}, {'the': 3695}, {'...': 2848, 'N': 3466, 'from': 3689, 'in': 3691, 'it': 3692, 'on':
3694, 'second': 3216, 'secondhand': 38, 'that': 3692, 'this': 3692, 'through': 3696, 'via': 3691}, {'D': 2192, 'for':
17}, {'agreed': 3362, 'arranged': 3362, 'at': 3073, 'booked': 3362, 'confirmed': 3366, 'down': 3362, 'fixed': 3362,
'on': 3698, 'penciled': 3374, 'pencilled': 3374, 'planned': 3362, 'scheduled': 3362, 'set': 3362, 'slated': 3362},
{'avail': 460}, {'on': 1629, 'to': 1629}, {'<me>': 2437, '<them>': 3701}, {'line': 2315, 'phone': 2315}, {'a': 2316,
'the': 3703, 'to': 805}, {'accountant': 617, 'broker': 617, 'builder': 617, 'contact': 617, 'dentist': 617,
'designer': 617, 'lawyer': 617, 'lender': 617, 'plumber': 617, 'printer': 617, 'supplier': 617}, {'...': 3705}, {'a':
3706, 'my': 3706, 'our': 3706}, {'^': 3707}, {'<them>': 3708, 'N': 3708, 'free': 2574, 'pro': 2636, 'unpaid': 2574,
'voluntary': 2574}, {'for': 38, 'waiting': 38}, {':': 290, 'to': 290}, {'calendar': 16}, {'<me>': 2648, '<them>':
2651, 'N': 2651, 'hold': 3710, 'lend': 2093, 'loan': 2093, 'me': 3711, 'the': 3712, 'us': 792}, {'one': 602},
{'afternoon': 1959, 'day': 1959, 'days': 1959, 'evening': 1959, 'h': 582, 'hour': 582, 'hours': 582, 'hr': 582, 'hrs':
582, 'missed': 584, 'morning': 1959, 'to': 3714}, {'<their>': 3256, 'N': 3395, 'a': 3256, 'answerphone': 38, 'bet':
2203, 'course': 2203, 'mailbox': 38, 'move': 2203, 'play': 2203, 'the': 3256, 'thing': 2203, 'vm': 38, 'vmail': 38,
'voicemail': 38, 'way': 2203}, {'at': 406, 'for': 406, 'to': 406, 'with': 406}, {'': (15, 'gave:intro'), '<them>':
3717, 'N': 3717}, {'at': 406, 'for': 3718, 'to': 406, 'with': 406}, {'door': 3719, 'doors': 3719}, {'a': 3720, 'some':
3720, 'the': 3720}, {'call': 38, 'catch': 431, 'meet': 38, 'phone': 38, 'ring': 38, 'see': 38, 'visit': 38}, {'to':
3722}, {'call': 2648, 'go': 2648, 'job': 2648, 'move': 2648, 'round': 1929, 'shout': 1929, 'task': 2648, 'turn':
3618}, {'a': 2316, 'touch': 38}, {'of': 3725}, {'beer': 278, 'breakfast': 278, 'brunch': 278, 'coffee': 278, 'dinner':
278, 'drinks': 278, 'lunch': 278, 'pint': 278, 'tea': 278, 'zoom': 278}, {'N': 569}, {'<me>': 2648, '<them>': 2651,
'N': 2651, 'me': 792, 'us': 792}, {'a': 3727, 'at': 3728, 'beer': 278, 'breakfast': 278, 'brunch': 278, 'coffee': 278,
'dinner': 278, 'drinks': 278, 'lunch': 278, 'pint': 278, 'tea': 278, 'to': 3729, 'zoom': 278}, {'me': 1018, 'us':
1018}, {'and': 2847, 's': 2855, 'that': 2847, 'which': 2847}, {'^': 617, 'a': 626, 'her': 626, 'his': 626, 'my': 626,
'our': 626, 'some': 626, 'the': 626, 'their': 626}, {'for': 626, 'to': 3733}, {'along': 3734, 'for': 626, 'forward':
2825, 'on': 3734, 'over': 2825, 'to': 3733}, {'card': 2826, 'cv': 3735, 'deck': 2826, 'details': 3735, 'name': 3735,
'number': 3735, 'profile': 2826, 'resume': 2826}, {'': (19, 'gave:resource'), 'candidates': 617, 'contacts': 617,
'leads': 617, 'list': 2694, 'lot': 2694, 'name': 617, 'names': 617, 'numbers': 617, 'page': 2694, 'pages': 2694,
'people': 617, 's': 2698, 'sheet': 2694}, {'...': 3737, 'candidates': 617, 'contact': 2878, 'contacts': 617, 'couple':
2702, 'few': 2701, 'leads': 617, 'list': 2694, 'lot': 2694, 'name': 2881, 'names': 617, 'number': 2878, 'numbers':
617, 'page': 2694, 'pages': 2694, 'people': 617, 's': 2698, 'sheet': 2694}, {'': (19, 'gave:resource'), 'list': 2694,
'lot': 2694, 'page': 2694, 'pages': 2694, 's': 2698, 'sheet': 2694}, {'...': 3739, 'list': 2694, 'lot': 2694, 'page':
2694, 'pages': 2694, 's': 2698, 'sheet': 2694}, {'': (19, 'gave:resource'), 's': 2698}, {'...': 3741, 's': 2698}, {'':
(19, 'gave:resource'), 'candidates': 617, 'contacts': 617, 'leads': 617, 'list': 2694, 'lot': 2694, 'name': 617,
'names': 617, 'numbers': 617, 'page': 2694, 'pages': 2694, 'people': 617, 'sheet': 2694}, {'...': 3743, 'candidates':
617, 'contacts': 617, 'leads': 617, 'list': 2694, 'lot': 2694, 'name': 617, 'names': 617, 'numbers': 617, 'page':
2694, 'pages': 2694, 'people': 617, 'sheet': 2694}, {'...': 3741, 'contact': 2878, 'name': 2878, 'number': 2878, 's':
2698}, {'0': 2709, '<their>': 2879, 'a': 3738, 'an': 2240, 'four': 2709, 'half': 2712, 'my': 3740, 'our': 3742,
'several': 2711, 'some': 3744, 'the': 3745, 'three': 2709, 'two': 2709}, {'...': 2829, '<contact_of>': 2689, 'N':
2691, '^': 3746, 'a': 2721, 'my': 2721, 'on': 2834, 'our': 2721, 'over': 2834, 'some': 2721, 'the': 2721},
{'candidates': 617, 'contacts': 617, 'leads': 617, 'name': 617, 'names': 617, 'numbers': 617, 'people': 617, 's':
2698}, {'...': 3748, 'candidates': 617, 'contact': 2878, 'contacts': 617, 'couple': 2702, 'few': 2701, 'leads': 617,
'name': 2881, 'names': 617, 'number': 2878, 'numbers': 617, 'people': 617, 's': 2698}, {'...': 2830, 'contact': 2878,
'name': 2878, 'number': 2878, 's': 2698}, {'0': 2701, '<their>': 2879, 'a': 3749, 'four': 2701, 'my': 2831, 'our':
2831, 'some': 2701, 'the': 3750, 'three': 2701, 'two': 2701}, {'...': 2718, '<contact_of>': 2689, 'client': 626,
'customer': 626, 'lead': 626}, {'a': 626, 'her': 626, 'his': 626, 'my': 626, 'our': 626, 'some': 626, 'the': 626,
'their': 626}, {'to': 3753}, {'along': 3754, 'on': 3754, 'to': 3753}, {'cv': 3755, 'details': 3755, 'name': 3755,
'number': 3755}, {'...': 2718, '<contact_of>': 2689, 'N': 2691, '^': 3751, 'a': 3752, 'my': 2721, 'our': 2721, 's':
3756, 'some': 2721, 'the': 2721}, {'way': 617}, {'s': 3758}, {'<their>': 3758, 'N': 3759}, {'along': 3433, 'on': 3433,
'over': 3433, 'to': 653}, {'...': 3761}, {'along': 3433, 'on': 3433, 'over': 3433, 'to': 651}, {'...': 3763}, {'...':
3760, 'a': 3762, 'an': 3762, 'my': 3764, 'our': 3764, 'some': 3762, 'the': 3762}, {'a': 3762, 'an': 3762, 'my': 3762,
'our': 3762, 'some': 3762, 'the': 3762}, {'...': 2987, '<their>': 2827, '^': 3766, 'to': 2989}, {'experience': 2853,
'learnings': 2853, 'lessons': 2853, 'pointers': 2853, 's': 2855, 'tips': 2853}, {'<useful>': 2736, 'along': 3433,
'on': 3433, 'over': 3433, 'to': 653}, {'to': 634}, {'...': 3769, '<useful>': 2736, 'article': 3770, 'book': 3770,
'link': 3770}, {'<useful>': 2736, 'along': 3433, 'on': 3433, 'over': 3433, 'to': 651}, {'...': 3772, '<useful>':
2736}, {'...': 3769, '<useful>': 2736}, {'a': 3771, 'an': 3771, 'my': 3773, 'our': 3773, 'some': 3774, 'the': 3771},
{'about': 604, 'from': 604, 'on': 604, 'with': 604}, {'know': 3776}, {'how': 3776}, {'stories': 3776}, {'experience':
3776, 'i': 3777, 'insights': 3776, 'know': 3778, 'knowhow': 3776, 'learnings': 3776, 'lessons': 3776, 'notes': 3776,
'pointers': 3776, 'take': 3776, 'tips': 3776, 'tricks': 3776, 'war': 3779, 'we': 3777}, {'few': 3780}, {'learned':
604}, {'d': 3782, 'knew': 604, 'know': 604, 'learned': 604, 'learnt': 604, 've': 3782}, {'<i>': 3783, 'experience':
3776, 'i': 3777, 'insights': 3776, 'know': 3778, 'knowhow': 3776, 'learnings': 3776, 'lessons': 3776, 'notes': 3776,
'pointers': 3776, 'take': 3776, 'tips': 3776, 'tricks': 3776, 'war': 3779, 'we': 3777}, {'...': 3768, '<contact_of>':
2824, '<their>': 2827, '^': 3775, 'a': 3781, 'across': 2740, 'my': 3780, 'our': 3780, 'over': 2740, 'some': 3780,
'the': 2838, 'to': 2989, 'what': 3784}, {'...': 3732, '<contact_of>': 2824, '<their>': 3736, '<them>': 3747, 'N':
3757, '^': 3765, 'along': 3767, 'by': 2484, 'on': 3785, 'over': 3001, 'past': 2484, 'right': 2485, 'straight': 2485,
'the': 2838, 'to': 2989}, {'': (2, 'plan'), 'D': 16, 'for': 2511}, {'D': 16, 'for': 2511, 'in': 3787, 'out': 2221},
{'s': 1965}, {'<their>': 1965, '<told_in>': 38, 'N': 3789, 'my': 1965, 'the': 1965}, {'...': 2308, 'and': 2307, 'but':
2307}, {'': (23, 'contact'), '...': 2300, '<them>': 2303, 'N': 3791}, {'apart': 623}, {'...': 3793}, {'^': 3794},
{'<their>': 624}, {'<their>': 3795, 'apart': 3796}, {'': (23, 'contact'), '<their>': 2799, '<them>': 2798, 'N': 2800,
'in': 2373}, {'': (2, 'plan'), 'a': 16}, {'a': 16, 'to': 16}, {'sounding': 1974}, {'s': 3801}, {'': (23, 'contact'),
'<their>': 3801, 'N': 3802, 'a': 3801}, {'through': 3095}, {'<me>': 2437, '<them>': 2623, 'N': 2623}, {'around': 278,
'in': 278, 'into': 278, 'over': 278, 'round': 278, 'through': 278}, {'head': 3806}, {'<their>': 3807}, {'...': 2483,
'<their>': 3807, 'by': 278, 'in': 278}, {'over': 3095}, {'D': 3601, 'friday': 3601, 'monday': 3601, 'thursday': 3601,
'today': 3601, 'tomorrow': 3601, 'tuesday': 3601, 'wednesday': 3601}, {'': (0, 'missed'), '1': 3598, '<until>': 2192,
'D': 3599, 'breakfast': 3597, 'by': 2192, 'call': 3597, 'catch': 3600, 'chat': 3597, 'coffee': 3597, 'demo': 3597,
'dinner': 3597, 'friday': 3601, 'from': 3811, 'interview': 3597, 'lunch': 3597, 'meeting': 3597, 'monday': 3601, 'my':
3608, 'our': 3608, 'session': 3597, 'the': 3608, 'thursday': 3601, 'till': 2192, 'to': 2192, 'today': 3601,
'tomorrow': 3601, 'tuesday': 3601, 'until': 2192, 'wednesday': 3601}, {'for': 578}, {'<them>': 3813}, {'w': 3814,
'with': 3814}, {'': (18, 'gave:mentoring'), 'audition': 577, 'exam': 577, 'interview': 577, 'pitch': 577,
'presentation': 577, 'speech': 577, 'talk': 577, 'viva': 577}, {'^': 3816}, {'s': 3817}, {'...': 3815, '<their>':
3817, 'N': 3818}, {'s': 578}, {'...': 3815, '<their>': 578, 'N': 3820}, {'<them>': 2388, 'N': 2663}, {'ganged': 2435},
{'d': 861, 'll': 861, 'will': 861, 'would': 861}, {'<they>': 3824}, {'<they>': 3824, 'that': 3825}, {'^': 2136},
{'are': 2125, 'can': 2128, 'could': 2128, 'd': 2139, 'get': 2127, 'gets': 2127, 'has': 3827, 'have': 3827, 'is': 2138,
'll': 2139, 'receives': 830, 's': 2138, 'was': 2125, 'were': 2125, 'will': 2139, 'would': 2139}, {'<they>': 3828, '^':
2062}, {'...': 3826, '<they>': 3828, '^': 2062, 'that': 3829}, {'...': 3826}, {'<until>': 103, 'D': 103, 'back': 714},
{'...': 3832}, {'<my>': 3833, 'it': 3833, 'them': 3833}, {'^': 3834}, {'across': 402, 'back': 402, 'done': 402, 'for':
402, 'out': 402, 'over': 402, 'ready': 402, 'round': 402, 'to': 402, 'with': 402}, {'...': 3836, '<my>': 3833, 'it':
3833, 'them': 3833}, {'^': 3837}, {'get': 3835, 'have': 3838}, {'d': 3839, 'll': 3839, 'will': 3839, 'would': 3839},
{'...': 3836}, {'^': 3841}, {'have': 3842}, {'d': 3843, 'll': 3843, 'will': 3843, 'would': 3843}, {'<them>': 3830,
'N': 3831, 'i': 3840, 'we': 3844}, {'^': 3707, 'as': 626, 'for': 626, 'to': 626}, {'<them>': 3846, 'N': 3708},
{'free': 2574, 'pro': 2636, 'unpaid': 2574, 'voluntary': 2574}, {'...': 2156, '^': 3794, 'breakfast': 38, 'call': 38,
'catch': 431, 'coffee': 38, 'demo': 38, 'dinner': 38, 'drinks': 38, 'lunch': 38, 'meeting': 38, 'review': 38,
'session': 38, 'slot': 38, 'visit': 38, 'zoom': 38}, {'<their>': 3849, 'D': 2157, 'apart': 3796, 'my': 2157, 'off':
2163, 'our': 2157, 'out': 2164, 'the': 2157, 'this': 2157}, {'': (1, 'moved'), '<until>': 2192, 'by': 2192, 'to':
2192}, {'1': 3598, '<me>': 2437, '<them>': 3701, '<until>': 2192, 'D': 3599, 'back': 3851, 'breakfast': 3597, 'call':
3597, 'catch': 3600, 'chat': 3597, 'coffee': 3597, 'demo': 3597, 'dinner': 3597, 'fri': 3595, 'friday': 3601, 'from':
3811, 'interview': 3597, 'lunch': 3597, 'meeting': 3597, 'mon': 3595, 'monday': 3601, 'my': 3608, 'our': 3608, 'out':
3602, 'sat': 3595, 'session': 3597, 'sun': 3595, 'the': 3608, 'thu': 3595, 'thurs': 3595, 'thursday': 3601, 'to':
2192, 'today': 3601, 'tomorrow': 3601, 'tue': 3595, 'tues': 3595, 'tuesday': 3601, 'wed': 3595, 'wednesday': 3601},
{'along': 2825, 'down': 626, 'for': 626, 'forward': 2868, 'in': 2870, 'on': 2825, 'over': 2825, 'to': 626, 'up': 626},
{'card': 2826, 'case': 626, 'corner': 626, 'cv': 2826, 'deck': 2826, 'details': 2826, 'head': 3806, 'name': 3853,
'number': 2826, 'profile': 2826, 'resume': 2826}, {'contact': 406, 'touch': 406}, {'in': 3855}, {'': (15,
'gave:intro'), 'w': 407, 'with': 2423}, {'w': 407, 'with': 407}, {'loop': 3858}, {'a': 617, 'an': 617, 'my': 617,
'our': 617, 'some': 617, 'the': 617}, {'': (15, 'gave:intro'), 'N': 406, '^': 3860}, {'': (15, 'gave:intro'), 'w':
407, 'with': 3861}, {'^': 3860}, {'contact': 3857, 'the': 3859, 'touch': 3862, 'with': 3863}, {'': (20,
'gave:referral'), 'a': 617, 'an': 617, 'my': 617, 'our': 617, 'some': 617, 'the': 617}, {'^': 3865}, {'to': 3866},
{'for': 626}, {'both': 3856, 'forward': 2825, 'in': 3864, 'on': 3867, 'onto': 3866, 'together': 3858, 'two': 3856,
'up': 3868}, {'with': 407}, {'touch': 3870}, {'in': 3871}, {'touch': 406}, {'in': 3873}, {'N': 3874}, {'': (15,
'gave:intro'), '^': 3860}, {'': (15, 'gave:intro'), 'with': 3876}, {'contact': 2790, 'touch': 3877, 'with': 3863},
{'case': 626, 'corner': 626, 'name': 2971}, {'...': 3872, 'and': 3875, 'forward': 2825, 'in': 3878, 'on': 3867,
'onto': 3866, 's': 3879, 'up': 3868}, {'...': 3760}, {'s': 623}, {'<their>': 623, 'N': 3882, 'all': 623, 'half': 623,
'it': 623, 'most': 623, 'some': 623, 'the': 623}, {'^': 3883}, {'over': 3884, 'through': 3884, 'to': 3884}, {'axe':
3885, 'comb': 3885, 'highlighter': 3885, 'knife': 3885, 'pen': 3885, 'pencil': 3885, 'scalpel': 3885}, {'^': 617,
'at': 626, 'for': 626, 'w': 626, 'with': 626}, {'at': 626, 'for': 626, 'in': 3887, 'w': 626, 'with': 626}, {'word':
3888}, {'...': 3886, 'axe': 3885, 'comb': 3885, 'good': 3889, 'highlighter': 3885, 'kind': 3889, 'knife': 3885, 'pen':
3885, 'pencil': 3885, 'quiet': 3889, 'scalpel': 3885, 'strong': 3889, 'wee': 3889, 'word': 3888}, {'<until>': 2192,
'D': 3601, 'by': 2192, 'friday': 3601, 'from': 3811, 'monday': 3601, 'thursday': 3601, 'to': 2192, 'today': 3601,
'tomorrow': 3601, 'tuesday': 3601, 'wednesday': 3601}, {'touch': 2254}, {'in': 3892}, {'them': 3893}, {'of': 3894},
{'<time_unit>': 2518, 'shift': 2525, 'stint': 2525, 'turn': 2525}, {'afternoon': 571, 'day': 571, 'days': 571,
'evening': 571, 'h': 571, 'hour': 571, 'hours': 571, 'hr': 571, 'hrs': 571, 'morning': 571, 'shift': 571, 'shifts':
571, 'weekend': 571}, {'...': 2529, '^': 5, 'at': 2528, 'for': 2528, 'on': 2528}, {'...': 3897, 'afternoon': 3898,
'day': 3898, 'days': 3898, 'evening': 3898, 'h': 3898, 'hour': 3898, 'hours': 3898, 'hr': 3898, 'hrs': 3898,
'morning': 3898, 'shift': 3898, 'shifts': 3898, 'stint': 2530, 'weekend': 571}, {'...': 3897, 'afternoon': 571, 'day':
571, 'days': 571, 'evening': 571, 'h': 571, 'hour': 571, 'hours': 571, 'hr': 571, 'hrs': 571, 'morning': 571, 'shift':
571, 'shifts': 571, 'weekend': 571}, {'about': 618, 'for': 618}, {'...': 3901, '^': 617}, {'<them>': 626, 'N': 626,
'^': 617}, {'at': 626, 'for': 626, 'w': 626, 'with': 626}, {'...': 3901}, {'': (20, 'gave:referral'), '^': 617},
{'<them>': 3906}, {'about': 618, 'for': 3907}, {'...': 3908, '^': 617}, {'at': 3902, 'for': 3903, 'in': 3904, 'to':
3905, 'w': 626, 'with': 3909}, {'word': 3910}, {'<them>': 626, '^': 617}, {'at': 3902, 'for': 3912, 'in': 3904, 'to':
3905, 'w': 626, 'with': 3909}, {'word': 3913}, {'...': 3908}, {'at': 3905, 'for': 2545, 'to': 3905, 'with': 3915},
{'word': 3916}, {'at': 626, 'for': 626, 'in': 3904, 'w': 626, 'with': 626}, {'word': 3918}, {'...': 3897, 'afternoon':
3898, 'day': 3898, 'days': 3898, 'evening': 3898, 'few': 3900, 'good': 3911, 'h': 3898, 'hour': 3898, 'hours': 3898,
'hr': 3898, 'hrs': 3898, 'kind': 3914, 'morning': 3898, 'nice': 3917, 'quiet': 3919, 'shift': 3898, 'shifts': 3898,
'stint': 2530, 'strong': 3914, 'wee': 3919, 'weekend': 571, 'word': 3913}, {'a': 3899}, {'...': 3896, '0': 3899,
'<time_unit>': 2543, 'a': 3920, 'an': 3899, 'five': 3899, 'four': 3899, 'half': 3921, 'my': 3900, 'six': 3899, 'some':
3900, 'three': 3899, 'two': 3899}, {'...': 3886, 'axe': 3885, 'comb': 3885, 'highlighter': 3885, 'knife': 3885, 'pen':
3885, 'pencil': 3885, 'scalpel': 3885}, {'': (0, 'missed'), '<until>': 2192}, {'...': 3886, 'axe': 3885, 'comb': 3885,
'highlighter': 3885, 'knife': 3885, 'pair': 3895, 'pen': 3885, 'pencil': 3885, 'scalpel': 3885, 'two': 3895}, {'both':
3893}, {'<them>': 3667}, {'<me>': 2214, '<their>': 3854, '<them>': 3869, 'N': 3880, '^': 3881, 'a': 3890, 'along':
2837, 'back': 3891, 'both': 3895, 'in': 3922, 'me': 2215, 'my': 3923, 'off': 3924, 'on': 2837, 'over': 2837, 'the':
3925, 'them': 3926, 'up': 3927, 'us': 2215}, {'good': 3889, 'kind': 3889, 'quiet': 3889, 'strong': 3889, 'wee': 3889,
'word': 3888}, {'...': 3897, 'afternoon': 571, 'day': 571, 'days': 571, 'evening': 571, 'few': 3900, 'good': 3919,
'h': 571, 'hour': 571, 'hours': 571, 'hr': 571, 'hrs': 571, 'kind': 3919, 'morning': 571, 'quiet': 3919, 'shift': 571,
'shifts': 571, 'strong': 3919, 'wee': 3919, 'weekend': 571, 'word': 3918}, {'a': 3900}, {'0': 3900, 'a': 3930, 'an':
3900, 'five': 3900, 'four': 3900, 'half': 3931, 'my': 3900, 'six': 3900, 'some': 3900, 'three': 3900, 'two': 3900},
{'a': 3929, 'in': 3932}, {'call': 278, 'catch': 1580, 'chat': 278, 'coffee': 278, 'hello': 278, 'sync': 278}, {':':
28}, {'from': 38, 'with': 38}, {'silence': 3936}, {'spirits': 1629}, {'<their>': 3938}, {'...': 2417, 'bar': 5,
'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5, 'stand': 5, 'till': 5},
{'...': 2468, '^': 3940, 'assembly': 2350, 'class': 2350, 'duty': 2350, 'group': 2350, 'lesson': 2350, 'reading':
2350, 'round': 2350, 'route': 2350, 'session': 2350, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'tour': 2350, 'turn':
2350}, {'bar': 5, 'booth': 5, 'class': 5, 'counter': 5, 'desk': 5, 'dog': 5, 'kids': 5, 'shop': 5, 'stall': 5,
'stand': 5, 'till': 5}, {'^': 3942}, {'s': 3943, 'to': 2781}, {'assembly': 2521, 'axe': 3885, 'class': 2521, 'comb':
3885, 'demo': 2521, 'duty': 2350, 'group': 2350, 'highlighter': 3885, 'knife': 3885, 'lesson': 2521, 'masterclass':
2521, 'pen': 3885, 'pencil': 3885, 'reading': 2350, 'round': 2350, 'route': 2350, 'scalpel': 3885, 'session': 2521,
'shift': 2350, 'slot': 2350, 'stall': 2350, 'story': 2526, 'storytime': 2521, 'talk': 2521, 'tour': 2521, 'training':
2521, 'turn': 2350, 'workshop': 2521}, {'for': 2349, 'w': 278, 'with': 278}, {'...': 3945, '^': 2418, 'assembly':
2521, 'axe': 3885, 'booth': 3531, 'class': 2521, 'comb': 3885, 'demo': 2521, 'duty': 2350, 'group': 2350,
'highlighter': 3885, 'knife': 3885, 'lesson': 2521, 'masterclass': 2521, 'mock': 2563, 'pen': 3885, 'pencil': 3885,
'pitch': 3531, 'reading': 2350, 'round': 2350, 'route': 2350, 'scalpel': 3885, 'session': 2521, 'shift': 2350, 'slot':
2350, 'stall': 3946, 'stand': 3531, 'story': 2526, 'storytime': 2521, 'table': 3531, 'talk': 2521, 'tour': 2521,
'training': 2521, 'turn': 2350, 'workshop': 2521}, {'...': 3226, '^': 2418, 'assembly': 2521, 'class': 2521, 'demo':
2521, 'duty': 2350, 'group': 2350, 'lesson': 2521, 'masterclass': 2521, 'mock': 2563, 'reading': 2350, 'round': 2350,
'route': 2350, 'session': 2521, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'story': 2526, 'storytime': 2521, 'talk':
2521, 'tour': 2521, 'training': 2521, 'turn': 2350, 'workshop': 2521}, {'...': 3886, 'axe': 3885, 'booth': 3531,
'comb': 3885, 'highlighter': 3885, 'knife': 3885, 'pen': 3885, 'pencil': 3885, 'pitch': 3531, 'scalpel': 3885,
'stall': 3531, 'stand': 3531, 'table': 3531}, {'of': 3415}, {'<them>': 571, 'N': 571, '^': 5}, {'at': 571, 'for':
3951, 'w': 278, 'with': 3535}, {'...': 3945, '^': 2418, 'assembly': 2521, 'axe': 3885, 'bar': 3534, 'booth': 3536,
'class': 2521, 'comb': 3885, 'demo': 2521, 'desk': 3534, 'duty': 2350, 'group': 2350, 'highlighter': 3885, 'kitchen':
3534, 'knife': 3885, 'lesson': 2521, 'masterclass': 2521, 'pen': 3885, 'pencil': 3885, 'pitch': 3531, 'reading': 2350,
'round': 2350, 'route': 2350, 'scalpel': 3885, 'session': 2521, 'shift': 2350, 'slot': 2350, 'stall': 3952, 'stand':
3536, 'story': 2526, 'storytime': 2521, 'table': 3536, 'talk': 2521, 'till': 3534, 'tombola': 3534, 'tour': 2521,
'training': 2521, 'turn': 2350, 'water': 3537, 'workshop': 2521}, {'audition': 577, 'exam': 577, 'interview': 577,
'pitch': 577, 'presentation': 577, 'speech': 577, 'talk': 577, 'viva': 577}, {'^': 3954}, {'s': 3955}, {'<their>':
3955, 'N': 3956}, {'...': 2607, '0': 2469, '<their>': 3941, '<them>': 2782, 'N': 3944, 'a': 3947, 'an': 3948,
'assembly': 2521, 'by': 2484, 'class': 2521, 'demo': 2521, 'free': 2574, 'into': 278, 'lesson': 2521, 'masterclass':
2521, 'mock': 2563, 'my': 3949, 'our': 3533, 'out': 3950, 'past': 2484, 'pro': 2636, 'right': 2485, 'session': 2521,
'some': 2608, 'story': 2526, 'storytime': 2521, 'straight': 2485, 'talk': 2521, 'the': 3953, 'three': 2469, 'through':
3957, 'tour': 2521, 'training': 2521, 'two': 3229, 'unpaid': 2574, 'voluntary': 2574, 'workshop': 2521}, {'': (23,
'contact'), '...': 2300, '<them>': 2303, 'N': 3791, 'out': 317}, {'D': 2192, 'for': 3073, 'to': 3073}, {'booked':
3960}, {'': (23, 'contact'), '<their>': 3256, 'a': 3256, 'answerphone': 38, 'mailbox': 38, 'the': 3256, 'vm': 38,
'vmail': 38, 'voicemail': 38}, {'<work_thing>': 623, 'book': 623, 'deck': 623, 'draft': 623, 'pitch': 623, 'plan':
623, 'proposal': 623}, {'...': 887, '^': 3963}, {'...': 887, '^': 3963, 'article': 38, 'blog': 38, 'interview': 38,
'linkedin': 38, 'newsletter': 38, 'photo': 38, 'photos': 38, 'podcast': 38, 'post': 38, 'posts': 38, 'profile': 38,
'status': 38, 'stories': 38, 'story': 38, 'talk': 38, 'tweet': 38, 'update': 38, 'video': 38, 'webinar': 38}, {'in':
2051, 's': 3965, 'up': 2051}, {'at': 5, 'from': 5, 'in': 5}, {'ones': 3967}, {'folk': 3967, 'folks': 3967},
{'children': 3967, 'class': 3967, 'infants': 3967, 'kids': 3967, 'little': 3968, 'nursery': 3967, 'old': 3969,
'patients': 3967, 'pupils': 3967, 'reception': 3967, 'residents': 3967, 'toddlers': 3967}, {'^': 3970}, {'^': 3970,
'the': 3971}, {'to': 3972}, {'story': 3973}, {'N': 3193}, {'stories': 3973}, {'^': 893, 'grapevine': 38}, {'<their>':
889, 'N': 890, 'a': 2367, 'the': 3977}, {'at': 5, 'in': 5}, {'ones': 3979}, {'folk': 3979}, {'children': 3979,
'infants': 3979, 'kids': 3979, 'little': 3980, 'old': 3981, 'patients': 3979, 'pupils': 3979, 'residents': 3979,
'toddlers': 3979}, {'^': 3982}, {'^': 3982, 'the': 3983}, {'<their>': 3964, '<them>': 2378, 'N': 3966, 'a': 3974,
'about': 3975, 'aloud': 3973, 'back': 2366, 'bedtime': 3976, 'books': 3973, 'from': 3689, 'in': 3691, 'it': 3692,
'on': 3694, 'over': 3490, 'poems': 3973, 'right': 2366, 'second': 3216, 'secondhand': 38, 'stories': 3973, 'tales':
3973, 'that': 3692, 'this': 3692, 'through': 3978, 'thru': 3490, 'to': 3984, 'up': 2368, 'via': 3691}, {'a': 3974,
'afternoon': 2088, 'aloud': 3973, 'back': 2366, 'bedtime': 3976, 'books': 3973, 'class': 2088, 'club': 2088, 'day':
2088, 'evening': 2088, 'morning': 2088, 'over': 895, 'poems': 3973, 'right': 2366, 'session': 2088, 'stories': 3973,
'tales': 3973, 'through': 895, 'thru': 895, 'to': 3984, 'up': 895, 'workshop': 2088}, {'are': 2125, 'is': 2125, 's':
2125, 'was': 2125, 'were': 2125}, {'<they>': 3987}, {'<they>': 3987, '^': 1628, 'about': 1629, 'down': 1629, 'for':
1629, 'on': 1629, 'that': 3988, 'up': 1629}, {'<them>': 3989, 'N': 1629}, {'1': 3598, 'breakfast': 3597, 'call': 3597,
'catch': 3600, 'chat': 3597, 'coffee': 3597, 'demo': 3597, 'dinner': 3597, 'interview': 3597, 'lunch': 3597,
'meeting': 3597, 'session': 3597}, {'1': 3598, 'D': 2192, 'breakfast': 3597, 'call': 3597, 'catch': 3600, 'chat':
3597, 'coffee': 3597, 'demo': 3597, 'dinner': 3597, 'for': 3073, 'interview': 3597, 'lunch': 3597, 'meeting': 3597,
'my': 3991, 'our': 3991, 'session': 3597, 'the': 3991, 'to': 3073}, {'s': 3068}, {'<their>': 3068, 'N': 3993, 'a':
281, 'an': 281, 'from': 279, 'my': 281, 'our': 281, 'the': 281}, {'off': 92}, {'better': 3995}, {'be': 3996}, {'am':
3996, 'are': 3996, 'd': 3997, 'm': 3996, 'would': 3997}, {'<i>': 3998}, {'<i>': 3998, '^': 920, 'that': 3999},
{'have': 28, 'not': 28}, {'^': 487, 'could': 4001, 'must': 4001, 'should': 4001}, {'<i>': 4002}, {'and': 4003},
{'idiot': 92}, {'an': 4005, 'better': 3995, 'crazy': 92, 'daft': 92, 'foolish': 92, 'mad': 92, 'silly': 92, 'stupid':
92, 'wise': 92}, {'be': 4006}, {'^': 1991, 'am': 3996, 'are': 3996, 'be': 4006, 'd': 4007, 'm': 3996, 'would': 4007},
{'get': 3835, 'have': 3835}, {'d': 4009, 'll': 4009, 'will': 4009, 'would': 4009}, {'<i>': 4008, 'best': 2768,
'better': 2768, 'high': 2769, 'it': 2777, 'its': 2774, 'safer': 2768, 'smarter': 2768, 'time': 2768, 'wise': 2768,
'wiser': 2768, 'worth': 2768}, {'...': 4004, ':': 45, '<i>': 4008, '^': 920, 'best': 2768, 'better': 2768, 'high':
2769, 'i': 4010, 'it': 2777, 'its': 2774, 'no': 2200, 'not': 2200, 'safer': 2768, 'smarter': 2768, 'that': 4011,
'time': 2768, 'wise': 2768, 'wiser': 2768, 'worth': 2768}, {'...': 93, ':': 92, 'from': 1987}, {'^': 3860, 'as': 626,
'for': 626, 'to': 626}, {'': (20, 'gave:referral'), '...': 2822}, {'a': 2823, 'an': 2823, 'my': 4015, 'our': 4015,
'some': 2823, 'the': 2823}, {'<i>': 1992, '<me>': 975, '<them>': 4014, 'N': 4014, '^': 4016, 'that': 2001}, {'': (22,
'gave:volunteering'), '...': 2417, 'boys': 2391, 'children': 2391, 'class': 2391, 'girls': 2391, 'juniors': 2391,
'kids': 2391, 'pupils': 2391, 'u0': 2391, 'under': 2392, 'youngsters': 2391}, {'^': 4018}, {'<their>': 2419, '^':
2393, 'a': 3392, 'an': 2419, 'at': 571, 'the': 4019}, {'N': 617}, {'to': 4021}, {'...': 4022}, {'<them>': 2623, 'N':
2623, '^': 4023}, {'': (16, 'gave:feedback'), 'audition': 577, 'exam': 577, 'interview': 577, 'pitch': 577,
'presentation': 577, 'speech': 577, 'talk': 577, 'viva': 577}, {'^': 4025}, {'ahead': 2385, 'before': 2384, 'for':
2384, 's': 3817}, {'...': 3815, '<their>': 4026, '<them>': 2663, 'N': 4027}, {'are': 28, 'has': 28, 'hates': 28, 'is':
28, 'likes': 28, 'prefers': 28, 's': 28, 'wants': 28, 'was': 28}, {'<they>': 4029}, {'<they>': 4029, 'that': 4030},
{'backbone': 1629, 'brave': 1629, 'clever': 1629, 'cleverer': 1629, 'gifted': 1629, 'glue': 1629, 'heart': 1629,
'loved': 1629, 'missed': 1629, 'needed': 1629, 'reason': 1629, 'right': 1629, 'rock': 1629, 'sharper': 1629, 'soul':
1629, 'stronger': 1629, 'talented': 1629, 'tougher': 1629, 'valued': 1629, 'wise': 1629, 'wiser': 1629, 'worth':
1629}, {'backbone': 1629, 'brave': 1629, 'clever': 1629, 'cleverer': 1629, 'far': 4032, 'gifted': 1629, 'glue': 1629,
'heart': 1629, 'loved': 1629, 'missed': 1629, 'much': 4032, 'needed': 1629, 'really': 4032, 'reason': 1629, 'right':
1629, 'rock': 1629, 'sharper': 1629, 'so': 4032, 'soul': 1629, 'stronger': 1629, 'talented': 1629, 'the': 4032,
'tougher': 1629, 'twice': 4032, 'valued': 1629, 'very': 4032, 'wise': 1629, 'wiser': 1629, 'worth': 1629}, {'be':
4033}, {'are': 4033, 'd': 2134, 'did': 2132, 'do': 2132, 'does': 2132, 'had': 2134, 'has': 2134, 'have': 2134, 'is':
4033, 'll': 4034, 's': 4033, 'was': 4033, 'were': 4033, 'will': 4034}, {'brilliant': 1629, 'far': 1629, 'good': 1629,
'great': 1629, 'much': 1629, 'proud': 1629, 'talented': 1629, 'well': 1629}, {'heart': 1629}, {'be': 1629, 'beat':
1629, 'despair': 1629, 'doubt': 1629, 'give': 2918, 'lose': 4037, 'panic': 1629, 'sweat': 1629, 'worry': 1629}, {'to':
4038}, {'<they>': 4035}, {'proud': 1629}, {'chin': 2918}, {'it': 1629}, {'<their>': 4042, 'at': 4043, 'going': 1629},
{'strong': 1629}, {'with': 4043}, {'be': 4041, 'believe': 1629, 'chin': 2918, 'hang': 1668, 'keep': 4044, 'not': 4038,
'stay': 4045, 'stick': 4046, 'trust': 1629}, {'brilliant': 1629, 'cracking': 1629, 'difference': 1629, 'excellent':
1629, 'fine': 1629, 'good': 1629, 'great': 1629, 'job': 1629, 'lovely': 1629, 'superb': 1629, 'wonderful': 1629},
{'a': 4048, 'an': 4048}, {'<they>': 4035, 'how': 4036, 'not': 4039, 'that': 4040, 'to': 4047, 'what': 4049}, {'<me>':
1487, '<them>': 4050, 'me': 2843}, {'<me>': 1487, 'me': 2843}, {'': (1, 'moved'), '1': 3598, '<until>': 2192, 'D':
3599, 'breakfast': 3597, 'call': 3597, 'catch': 3600, 'chat': 3597, 'coffee': 3597, 'demo': 3597, 'dinner': 3597,
'for': 2192, 'friday': 3601, 'from': 3811, 'interview': 3597, 'lunch': 3597, 'meeting': 3597, 'monday': 3601, 'my':
3608, 'our': 3608, 'session': 3597, 'the': 3608, 'thursday': 3601, 'to': 2192, 'today': 3601, 'tomorrow': 3601,
'tuesday': 3601, 'wednesday': 3601}, {'to': 3259}, {'comments': 624, 'feedback': 624, 'notes': 624, 'remarks': 624},
{'comments': 624, 'detailed': 4055, 'feedback': 624, 'my': 4055, 'notes': 624, 'remarks': 624, 'some': 4055}, {'with':
4056}, {'<them>': 4057}, {'to': 4058, 'with': 4056}, {'it': 4059}, {'<off_it>': 591, 'been': 593, 'being': 593,
'gets': 593, 'got': 593, 'had': 595, 'has': 596, 'is': 593, 'moved': 2192, 's': 597, 'w': 599, 'was': 593, 'were':
593, 'with': 599}, {'^': 623, 's': 624}, {'<their>': 624, 'N': 4062, 'the': 624}, {'<their>': 3795}, {'<them>': 2210,
'N': 2210, 'for': 2422}, {'for': 2422}, {'at': 3728}, {'a': 3923, 'my': 3923, 'the': 3923}, {'<told_by>': 913,
'<view>': 917}, {':': 92, 'is': 942, 'was': 942}, {'...': 4070, ':': 92}, {'is': 942, 'was': 942}, {'...': 4072},
{'...': 4070}, {'...': 930, ':': 932, '<i>': 927, 'D': 4071, '^': 920, 'about': 4073, 'at': 4074, 'by': 4074,
'during': 4074, 'from': 94, 'in': 4074, 'is': 938, 'on': 4074, 'over': 4074, 're': 4073, 's': 940, 'that': 939, 'to':
921, 'via': 94, 'was': 938, 'when': 4074}, {'is': 975, 'was': 975}, {'...': 4076}, {'D': 92, '^': 0}, {'call': 4078,
'coffee': 4078, 'lunch': 4078, 'phone': 4078, 'zoom': 4078}, {'...': 4076, 'call': 4078, 'coffee': 4078, 'lunch':
4078, 'phone': 4078, 'the': 4079, 'zoom': 4078}, {'met': 4078, 'spoke': 4078, 'talked': 4078}, {'...': 4076, 'i':
4081, 'we': 4081}, {'...': 4076, '^': 0, 'at': 4077, 'during': 4077, 'is': 975, 'on': 4080, 'over': 4080, 'to': 92,
'was': 975, 'when': 4082}, {'...': 4076, '^': 0, 'at': 4077, 'during': 4077, 'is': 975, 'on': 4077, 'over': 4077,
'to': 92, 'was': 975, 'when': 4077}, {'...': 4076, 'at': 4077, 'during': 4077, 'on': 4077, 'over': 4077, 'when':
4077}, {'...': 4076, '^': 0, 'at': 4077, 'during': 4077, 'is': 975, 'on': 4080, 'over': 4080, 'to': 92, 'was': 975,
'when': 4077}, {'...': 4069, '2': 925, '2c': 924, '<told_by>': 913, '<view>': 4075, 'adamant': 3363, 'advice': 4083,
'agreed': 3362, 'arranged': 3362, 'avoiding': 2016, 'been': 3018, 'blanking': 2016, 'blunt': 3363, 'booked': 3362,
'certain': 3363, 'clear': 3363, 'confirmed': 3366, 'convinced': 3363, 'counsel': 4084, 'dodging': 2016, 'down': 3362,
'emphatic': 3363, 'finally': 2080, 'firm': 3363, 'fixed': 3362, 'ghosting': 2016, 'gone': 2079, 'gut': 944, 'hot':
946, 'ignoring': 2016, 'insistent': 3363, 'just': 2080, 'moved': 2193, 'now': 2080, 'of': 3373, 'on': 2221,
'penciled': 3374, 'pencilled': 3374, 'planned': 3362, 'positive': 3363, 'recommendation': 4084, 'scheduled': 3362,
'set': 3362, 'slated': 3362, 'suggestion': 4084, 'sure': 3363, 'take': 4085, 'tip': 4086, 'tuppence': 945, 'two':
948}, {'^': 1473}, {'^': 1991, 'am': 3996, 'are': 3996, 'be': 4006, 'd': 4007, 'm': 3996, 'shall': 4088, 'would':
4007}, {'busy': 623, 'dark': 623, 'dense': 623, 'dry': 623, 'fast': 623, 'flat': 623, 'heavy': 623, 'long': 623,
'loud': 623, 'salty': 623, 'sharp': 623, 'short': 623, 'slow': 623, 'sweet': 623, 'thick': 623, 'thin': 623, 'vague':
623, 'wordy': 623}, {'too': 4090}, {'far': 4091, 'too': 4090, 'way': 4091}, {'are': 4092, 'is': 4092, 'was': 4092,
'were': 4092}, {'...': 4093}, {'^': 4094}, {'must': 0, 'need': 486, 'should': 0}, {'^': 4096}, {'you': 4097}, {'...':
4098, 's': 4095}, {'<bid>': 0, '<bid_of>': 919, 'do': 1473, 'don': 495, 'dont': 0, 'never': 0, 'not': 486},
{'<met_over>': 1764}, {'...': 4101, '<met_over>': 1764}, {'...': 4101, '<met_over>': 1764, 'a': 4102, 'an': 4102,
'her': 4102, 'his': 4102, 'our': 4102, 'the': 4102}, {'at': 4103, 'by': 4103, 'during': 4103, 'in': 4103, 'on': 4103,
'over': 4103}, {'much': 4104}, {'a': 1506, 'the': 1507, 'wine': 28}, {'her': 1516, 'his': 1516, 'my': 28}, {'in':
1630}, {'faith': 4108}, {'believe': 4108, 'believed': 4108, 'd': 3839, 'had': 4109, 'have': 4109, 'll': 3839, 've':
4109, 'will': 3839, 'would': 3839}, {'at': 4103, 'by': 4103, 'd': 2773, 'during': 4103, 'in': 4103, 'is': 2774, 'll':
2776, 'on': 4103, 'over': 4103, 's': 2774, 'will': 2776, 'would': 2776}, {'my': 1525}, {'big': 623, 'bitter': 623,
'bland': 623, 'bright': 623, 'busy': 623, 'clear': 623, 'cold': 623, 'dark': 623, 'dense': 623, 'dry': 623, 'fast':
623, 'flat': 623, 'hard': 623, 'heavy': 623, 'hot': 623, 'light': 623, 'long': 623, 'loud': 623, 'salty': 623,
'sharp': 623, 'short': 623, 'slow': 623, 'small': 623, 'soft': 623, 'strong': 623, 'sweet': 623, 'thick': 623, 'thin':
623, 'tight': 623, 'vague': 623, 'weak': 623, 'wordy': 623}, {'bit': 4113, 'little': 4113, 'touch': 4113}, {'too':
4113}, {'a': 4114, 'far': 4115, 'much': 4115, 'not': 4113, 'rather': 4113, 'too': 4113, 'way': 4115}, {'are': 4116,
'is': 4116, 's': 4116, 'was': 4116, 'were': 4116}, {'...': 4117}, {'<their>': 4118, 'the': 4118}, {'^': 4119}, {'...':
3826, '^': 4119, 'that': 4120}, {'<me>': 1487, '<them>': 4121, 'N': 3831, 'my': 3560, 'our': 3560, 'the': 3560},
{'believe': 4108, 'believed': 4108, 'd': 3843, 'had': 4109, 'have': 4109, 'll': 3843, 've': 4109, 'will': 3843,
'would': 3843}, {'did': 92, 'do': 92}, {'<i>': 4124}, {'': (13, 'talk'), '...': 4004, ':': 45, '<i>': 4089, '<their>':
4095, 'N': 4099, '^': 4100, 'as': 4105, 'best': 2768, 'better': 2768, 'bring': 4106, 'do': 1509, 'don': 1511, 'dont':
1512, 'forget': 377, 'get': 1515, 'give': 4107, 'good': 1518, 'have': 1519, 'hello': 278, 'hey': 278, 'hi': 278,
'high': 2769, 'hold': 1520, 'i': 4110, 'it': 4111, 'its': 2774, 'keep': 1522, 'never': 1523, 'no': 2200, 'not': 2200,
'safer': 2768, 'say': 1524, 'send': 4112, 'smarter': 2768, 'so': 4104, 'start': 1527, 'stop': 377, 'take': 1528,
'thank': 28, 'that': 4011, 'the': 4095, 'time': 2768, 'to': 4122, 'we': 4123, 'whatever': 4125, 'wise': 2768, 'wiser':
2768, 'worth': 2768}, {'alone': 38, 'for': 2305, 'in': 2480, 'like': 3278, 'on': 3224}, {'<their>': 278, 'a': 278,
'my': 278, 'our': 278, 'the': 278}, {'': (23, 'contact'), 'over': 4128}, {'for': 2474, 'on': 3474, 'vain': 38}, {'':
(23, 'contact'), '^': 3476}, {'<their>': 4131, 'N': 2365, 'a': 278, 'my': 278, 'our': 278, 'the': 278}, {'': (23,
'contact'), '<them>': 3411, 'N': 3411}, {'...': 4127, 'across': 2750, 'behind': 2749, 'beside': 2749, 'down': 4129,
'for': 2474, 'in': 4130, 'near': 2749, 'next': 2751, 'opposite': 2749, 'over': 4128, 'through': 4132, 'to': 3474,
'up': 3268, 'with': 4133}, {'date': 16}, {'the': 4135}, {'draft': 38}, {'a': 4137}, {'as': 4138}, {'it': 4139},
{'park': 38}, {'car': 4141, 'hall': 38, 'road': 38, 'room': 38, 'street': 38}, {'the': 4142}, {'bus': 38, 'car': 38,
'distance': 38, 'taxi': 38, 'train': 38, 'window': 38}, {'bus': 38, 'car': 38, 'taxi': 38, 'train': 38, 'window': 38},
{'a': 4144, 'afar': 38, 'my': 4145, 'the': 4144}, {'distance': 38, 'magazine': 38, 'news': 38, 'paper': 38}, {'a':
3188, 'the': 4147}, {'': (23, 'contact'), '...': 3192, 'across': 4143, 'from': 4146, 'in': 4148, 'on': 3191, 'online':
38, 's': 3465}, {'': (0, 'missed'), '...': 1965, '<their>': 3205, '<told_in>': 38, 'a': 3205, 'an': 3205, 'my': 3205,
'our': 3205, 'the': 3205, 'today': 3206}, {'from': 3209, 'in': 3209, 'on': 4150, 'via': 3209}, {'...': 2848, '<them>':
278, 'N': 4149, 'from': 3689, 'in': 3691, 'it': 4151, 'on': 3694, 'second': 3216, 'secondhand': 38, 'that': 4151,
'this': 3692, 'through': 3696, 'via': 3691}, {'': (13, 'talk'), '...': 4004, ':': 45, '<i>': 4008, '^': 4100, 'best':
2768, 'better': 2768, 'bring': 4106, 'do': 1509, 'don': 1511, 'dont': 1512, 'forget': 377, 'get': 1515, 'give': 4107,
'good': 1518, 'have': 1519, 'high': 2769, 'hold': 1520, 'i': 4010, 'it': 2777, 'its': 2774, 'keep': 1522, 'never':
1523, 'no': 2200, 'not': 2200, 'safer': 2768, 'say': 1524, 'send': 4112, 'smarter': 2768, 'start': 1527, 'stop': 377,
'take': 1528, 'thank': 28, 'that': 4011, 'time': 2768, 'to': 1488, 'whatever': 4125, 'wise': 2768, 'wiser': 2768,
'worth': 2768}, {'': (2, 'plan'), 'for': 16}, {'<their>': 38, 'D': 38, 'my': 38, 'on': 38, 'our': 38, 'the': 38},
{'from': 3689, 'in': 3209, 'it': 3692, 'on': 3215, 'second': 3216, 'secondhand': 38, 'that': 3692, 'this': 3692,
'through': 3696, 'via': 3209}, {'N': 278, 'from': 3689, 'in': 3209, 'it': 3692, 'on': 3215, 'second': 3216,
'secondhand': 38, 'that': 3692, 'this': 3692, 'through': 3696, 'via': 3209}, {'<their>': 3758, 'D': 81, 'N': 3759},
{'...': 4158}, {'^': 4159}, {'<contact_of>': 2689, 'comments': 2665, 'corrections': 2665, 'edits': 2665, 'feedback':
2665, 'notes': 2665, 'redlines': 2665, 'remarks': 2665, 's': 2828, 'suggestions': 2665}, {'article': 634, 'book': 634,
'candidates': 617, 'checklist': 634, 'comments': 2692, 'contacts': 617, 'corrections': 2692, 'edits': 2692,
'feedback': 2692, 'guide': 634, 'leads': 617, 'link': 634, 'list': 2697, 'lot': 2694, 'name': 617, 'names': 617,
'notes': 2692, 'numbers': 617, 'page': 2694, 'pages': 2694, 'people': 617, 'podcast': 634, 'redlines': 2692, 's':
2698, 'sheet': 2694, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634}, {'...': 4162, 'article': 634, 'book':
634, 'candidates': 617, 'checklist': 634, 'comments': 2692, 'contact': 2878, 'contacts': 617, 'corrections': 2692,
'couple': 2702, 'edits': 2692, 'feedback': 2692, 'few': 2701, 'guide': 634, 'leads': 617, 'link': 634, 'list': 2697,
'lot': 2694, 'name': 2881, 'names': 617, 'notes': 2692, 'number': 2878, 'numbers': 617, 'page': 2694, 'pages': 2694,
'people': 617, 'piece': 634, 'podcast': 634, 'redlines': 2692, 's': 2698, 'sheet': 2694, 'spreadsheet': 634,
'suggestions': 2692, 'template': 634, 'video': 634}, {'...': 2728, 'article': 634, 'book': 634, 'checklist': 634,
'guide': 634, 'link': 634, 'list': 634, 'piece': 634, 'podcast': 634, 'spreadsheet': 634, 'template': 634, 'video':
634}, {'article': 634, 'book': 634, 'checklist': 634, 'comments': 2692, 'corrections': 2692, 'edits': 2692,
'feedback': 2692, 'guide': 634, 'link': 634, 'list': 2697, 'lot': 2694, 'notes': 2692, 'page': 2694, 'pages': 2694,
'podcast': 634, 'redlines': 2692, 's': 2698, 'sheet': 2694, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634},
{'...': 4165, 'article': 634, 'book': 634, 'checklist': 634, 'comments': 2692, 'corrections': 2692, 'edits': 2692,
'feedback': 2692, 'guide': 634, 'link': 634, 'list': 2697, 'lot': 2694, 'notes': 2692, 'page': 2694, 'pages': 2694,
'piece': 634, 'podcast': 634, 'redlines': 2692, 's': 2698, 'sheet': 2694, 'spreadsheet': 634, 'suggestions': 2692,
'template': 634, 'video': 634}, {'article': 634, 'book': 634, 'link': 634, 'piece': 634, 'podcast': 634, 'template':
634, 'video': 634}, {'...': 2732, 'article': 634, 'book': 634, 'checklist': 634, 'contact': 2878, 'guide': 634,
'link': 634, 'list': 634, 'name': 2878, 'number': 2878, 'piece': 634, 'podcast': 634, 's': 2698, 'spreadsheet': 634,
'template': 634, 'video': 634}, {'0': 2696, '<their>': 2879, 'a': 4163, 'an': 4164, 'detailed': 2707, 'four': 2709,
'full': 2707, 'half': 2712, 'lots': 2707, 'my': 4166, 'our': 2733, 'pages': 2707, 'several': 2711, 'some': 2696,
'that': 4167, 'the': 4168, 'three': 2696, 'two': 2696}, {'the': 1640}, {'luck': 1629}, {'of': 4171}, {'': (23,
'contact'), '...': 4161, '<contact_of>': 2689, 'N': 2691, '^': 4169, 'a': 2719, 'all': 4170, 'back': 2667, 'best':
4172, 'comments': 2665, 'corrections': 2665, 'detailed': 2667, 'edits': 2665, 'feedback': 2665, 'good': 4171,
'honest': 2667, 'luck': 1629, 'mark': 2666, 'markup': 2665, 'my': 2720, 'notes': 2665, 'on': 2834, 'our': 2721,
'over': 2834, 'redlines': 2665, 'remarks': 2665, 'some': 2720, 'suggestions': 2665, 'the': 2721, 'thoughts': 2665},
{'<contact_of>': 2689, 'comments': 2665, 'corrections': 2665, 'edits': 2665, 'feedback': 2665, 'notes': 2665,
'redlines': 2665, 'remarks': 2665, 'suggestions': 2665}, {'...': 2726, 'article': 634, 'book': 634, 'candidates': 617,
'checklist': 634, 'comments': 2692, 'contact': 2878, 'contacts': 617, 'corrections': 2692, 'couple': 2702, 'edits':
2692, 'feedback': 2692, 'few': 2701, 'guide': 634, 'leads': 617, 'link': 634, 'list': 634, 'name': 2881, 'names': 617,
'notes': 2692, 'number': 2878, 'numbers': 617, 'people': 617, 'piece': 634, 'podcast': 634, 'redlines': 2692, 's':
2698, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634, 'video': 634}, {'...': 2730, 'article': 634, 'book':
634, 'checklist': 634, 'comments': 2692, 'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'guide': 634, 'link':
634, 'list': 634, 'notes': 2692, 'piece': 634, 'podcast': 634, 'redlines': 2692, 's': 2698, 'spreadsheet': 634,
'suggestions': 2692, 'template': 634, 'video': 634}, {'0': 2725, '<their>': 2879, 'a': 4175, 'an': 4164, 'detailed':
2707, 'four': 2701, 'full': 2707, 'lots': 2707, 'my': 4176, 'our': 2733, 'pages': 2707, 'some': 2725, 'that': 4167,
'the': 4168, 'three': 2725, 'two': 2725}, {'...': 2718, '<contact_of>': 2689, 'client': 626, 'customer': 626, 'few':
2667, 'lead': 626}, {'': (23, 'contact'), '...': 4174, '<contact_of>': 2689, 'N': 2691, '^': 4177, 'a': 4178, 'back':
2667, 'comments': 2665, 'corrections': 2665, 'detailed': 2667, 'edits': 2665, 'feedback': 2665, 'honest': 2667,
'mark': 2666, 'markup': 2665, 'my': 2720, 'notes': 2665, 'our': 2721, 'redlines': 2665, 'remarks': 2665, 'some': 2720,
'suggestions': 2665, 'the': 2721, 'thoughts': 2665}, {'<their>': 3758, 'N': 3759, 'to': 2821}, {'business': 3760,
'candidate': 4180, 'candidates': 4180, 'client': 4180, 'clients': 4180, 'customer': 4180, 'customers': 4180, 'job':
3760, 'lead': 4180, 'leads': 4180}, {'...': 4181, 'business': 3760, 'candidate': 4180, 'candidates': 4180, 'client':
4180, 'clients': 4180, 'customer': 4180, 'customers': 4180, 'job': 3760, 'lead': 4180, 'leads': 4180}, {'...': 3760,
'0': 4182, 'a': 4182, 'my': 2738, 'our': 2738, 'some': 4182, 'three': 4182, 'two': 4182}, {'double': 2557, 'quick':
2555, 'warm': 2555}, {'a': 2738, 'an': 2738, 'my': 2738, 'our': 2738, 'some': 2738, 'the': 2738}, {'...': 2987,
'<contact_of>': 2824, '<their>': 2827, '^': 4185, 'the': 2838, 'to': 2989}, {'...': 2987, '<their>': 2827, '^': 2739,
'to': 2989}, {'<contact_of>': 2824, 'e': 2554, 'email': 2553, 'intro': 2552, 'introduction': 2552, 'mail': 2553,
'whatsapp': 2553}, {'...': 2987, '<contact_of>': 2824, '<their>': 2827, '<them>': 4173, 'N': 4179, '^': 4183, 'a':
4184, 'across': 2740, 'along': 2990, 'an': 2555, 'comments': 2743, 'edits': 2743, 'feedback': 2743, 'my': 2744,
'notes': 2743, 'on': 4186, 'over': 4187, 'some': 2744, 'that': 2555, 'the': 4188, 'thoughts': 2743, 'to': 2989}, {'':
(2, 'plan'), '^': 2418}, {'': (2, 'plan'), '<their>': 3392, 'N': 2113, 'a': 4190, 'an': 2419, 'for': 16, 'out': 2114,
'the': 4190}, {'<them>': 2791, 'D': 16, 'N': 2791, 'for': 16, 'up': 4191}, {'<their>': 2313}, {'have': 16, 'meet': 16,
'see': 16, 'visit': 16, 'we': 28}, {'experience': 2853, 'learnings': 2853, 'lessons': 2853, 'pointers': 2853, 'tips':
2853}, {'with': 634}, {'...': 2737, '<useful>': 2736, 'article': 4196, 'book': 4196, 'link': 4196, 'list': 4196,
'paper': 4196, 'podcast': 4196, 'report': 4196, 'template': 4196, 'video': 4196}, {'a': 4197, 'an': 4197, 'my': 4197,
'our': 2738, 'some': 2738, 'the': 4197}, {'booth': 3531, 'few': 3780, 'pitch': 3531, 'stall': 3531, 'stand': 3531,
'table': 3531}, {'about': 604, 'from': 604, 'in': 604, 'of': 604, 'on': 604, 'with': 604}, {'about': 604, 'in': 604,
'of': 604, 'on': 604, 'with': 604}, {'how': 4200}, {'booth': 3531, 'experience': 4200, 'experiences': 4201, 'i': 3777,
'insights': 3776, 'know': 4202, 'knowhow': 3776, 'knowledge': 4201, 'learnings': 4200, 'lessons': 4200, 'notes': 3776,
'pitch': 3531, 'pointers': 3776, 'stall': 3531, 'stand': 3531, 'story': 4201, 'table': 3531, 'take': 3776, 'tips':
3776, 'trick': 4201, 'tricks': 4200, 'war': 3779, 'we': 3777}, {'...': 4195, 'N': 3466, '^': 4198, 'a': 4199,
'across': 2740, 'my': 4203, 'our': 4203, 'over': 2740, 'some': 3780, 'the': 3533, 'what': 3784}, {'learnings': 604,
'lessons': 604, 'pointers': 604, 'tips': 604, 'tricks': 604}, {'few': 4205}, {'a': 4206, 'my': 4205, 'our': 4205,
'some': 4205}, {'<them>': 4207, 'N': 4207}, {'1': 3598, 'D': 3599, 'breakfast': 3597, 'call': 3597, 'catch': 3600,
'chat': 3597, 'coffee': 3597, 'demo': 3597, 'dinner': 3597, 'fri': 3595, 'friday': 3601, 'from': 3811, 'interview':
3597, 'lunch': 3597, 'meeting': 3597, 'mon': 3595, 'monday': 3601, 'my': 3608, 'our': 3608, 'sat': 3595, 'session':
3597, 'sun': 3595, 'the': 3608, 'thu': 3595, 'thurs': 3595, 'thursday': 3601, 'to': 2192, 'today': 3601, 'tomorrow':
3601, 'tue': 3595, 'tues': 3595, 'tuesday': 3601, 'wed': 3595, 'wednesday': 3601}, {'hands': 278}, {'<me>': 38},
{'here': 38, 'with': 4211}, {'arrived': 38, 'been': 4212, 'come': 2451, 'landed': 38, 'reached': 4211}, {'bring':
3168, 'call': 38, 'catch': 431, 'connect': 544, 'drop': 3081, 'get': 3093, 'give': 3087, 'have': 4213, 'introduce':
544, 'look': 3089, 'meet': 38, 'pop': 3090, 'ring': 38, 'see': 38, 'to': 3611, 'visit': 38, 'we': 28}, {'^': 603,
'ropes': 604}, {'^': 603, 'a': 604, 'around': 604, 'how': 604, 'my': 604, 'our': 604, 'round': 604, 'the': 4215, 'to':
604, 'what': 604, 'where': 604, 'which': 604}, {'': (9, 'told'), 'a': 604, 'how': 604, 'my': 604, 'our': 604, 'the':
604, 'to': 604}, {'<them>': 4216, 'N': 4217, '^': 2508}, {'<them>': 3417, 'N': 3417}, {'^': 603, 'to': 604}, {'a':
604, 'how': 4220, 'my': 604, 'our': 604, 'the': 604, 'to': 604}, {'<them>': 4221, 'N': 3417}, {'<they>': 28, 'it':
28}, {'over': 4128}, {'down': 4224, 'over': 4128, 'through': 4128}, {'...': 2987, '<them>': 2835, 'N': 2836, 'along':
3140, 'on': 3140, 'over': 3140, 'to': 2989}, {'call': 38, 'catch': 38, 'contact': 38, 'email': 38, 'get': 1170,
'phone': 38, 'reach': 38, 'reply': 38, 'ring': 38, 'text': 38}, {'to': 4227}, {'<i>': 2755, 'busy': 4228, 'did': 279,
'no': 2046, 'that': 28, 'was': 279, 'were': 279, 'you': 1566}, {'afternoon': 1959, 'day': 1959, 'days': 1959,
'evening': 1959, 'h': 1959, 'hour': 1959, 'hours': 1959, 'hr': 1959, 'hrs': 1959, 'morning': 1959}, {'came': 431},
{'<their>': 571, 'N': 2113, '^': 2441, 'out': 895}, {'up': 2559}, {'my': 278, 'our': 278}, {'at': 4234, 'here': 278,
'with': 994}, {'hours': 4235, 'mins': 4235, 'minutes': 4235}, {'day': 4235}, {'hour': 4235}, {'an': 4238},
{'afternoon': 4235, 'day': 4235, 'evening': 4235, 'morning': 4235}, {'hours': 4235}, {'0': 4236, 'a': 4237, 'an':
4238, 'half': 4239, 'the': 4240, 'two': 4241}, {'^': 577, 'for': 578, 'in': 578, 'on': 578, 'through': 578, 'to': 578,
'with': 578}, {'<them>': 4243}, {'<them>': 623}, {'with': 4245}, {'...': 4246}, {'^': 4247}, {'s': 4248}, {'<their>':
4248, 'N': 4249}, {'on': 4250, 'over': 4250, 'through': 4250, 'thru': 4250}, {'': (22, 'gave:volunteering'), '<det>':
5, '<their>': 5, 'house': 5, 'out': 5, 'up': 5}, {'<helping>': 4252}, {'^': 4253}, {'^': 4253, 'to': 4254}, {'<them>':
4255, 'N': 4255}, {'^': 5, 'at': 571, 'for': 571, 'with': 571}, {'': (23, 'contact'), '<cause>': 2513, 'a': 2514,
'our': 2514, 'the': 2514}, {'<helped>': 4244, '<time_unit>': 2518, 'at': 2515, 'combing': 4251, 'for': 2515, 'going':
4251, 'helping': 4256, 'in': 2515, 'looking': 4251, 'mentoring': 578, 'volunteering': 4257, 'with': 4258, 'working':
4251}, {'...': 4259, '0': 4236, '<time_unit>': 2543, 'a': 4237, 'an': 4238, 'half': 4239, 'the': 4240, 'two': 4241},
{'guarantor': 1972, 'referee': 1972, 'reference': 1972}, {'s': 4261}, {'<their>': 4261, 'N': 4262, 'a': 4261}, {'':
(23, 'contact'), 'as': 4263, 'up': 2559}, {'...': 2848, 'from': 3689, 'in': 3209, 'it': 3692, 'on': 3215, 'second':
3216, 'secondhand': 38, 'that': 3692, 'this': 3692, 'through': 3696, 'via': 3209}, {'<their>': 3527, '<them>': 571,
'N': 3530, 'a': 3532, 'an': 2419, 'for': 2531, 'my': 3533, 'our': 3533, 'the': 3538}, {'up': 602}, {'as': 571, 'for':
571}, {'in': 4268, 'up': 2559}, {'at': 279}, {'': (23, 'contact'), '^': 3409, 'company': 3410}, {'<them>': 3411, 'N':
4271}, {'at': 3728, 'in': 3268, 'over': 4270, 'up': 3268, 'with': 4272}, {'...': 93, ':': 937}, {'about': 604, 'at':
626, 'in': 2622, 'on': 604, 'through': 604, 'to': 626, 'toward': 626, 'towards': 626, 'with': 604}, {'<me>': 2437,
'<them>': 4275, 'N': 4275, '^': 3881}, {'as': 571, 'for': 2784}, {'for': 2474, 'in': 4277}, {'in': 4268}, {'': (0,
'missed'), 'again': 38, 'up': 38}, {'me': 4280, 'us': 4280}, {'answered': 38, 'been': 441, 'called': 38, 'come': 1170,
'got': 1170, 'replied': 38, 'responded': 38, 'rung': 38, 'written': 38}, {'not': 4282}, {'t': 4282}, {'ever': 2453,
'get': 2452, 'got': 2452, 'gotten': 2452, 'quite': 2453, 'yet': 2453}, {'has': 4283, 'hasn': 4284, 'hasnt': 4282,
'haven': 4284, 'havent': 4282, 'not': 4285, 'trying': 2195}, {'<their>': 571, 'N': 2113, 'as': 571, 'for': 2784,
'vain': 38}, {'by': 38, 'for': 2558}, {'...': 4127, '<me>': 3422, 'across': 2750, 'as': 4263, 'behind': 2749,
'beside': 2749, 'for': 2474, 'in': 4287, 'me': 4280, 'near': 2749, 'next': 2751, 'opposite': 2749, 'up': 4288, 'us':
4280}, {'vm': 38}, {'vm': 38, 'voicemail': 38}, {'...': 3057, '2': 4290, 'to': 4291}, {'as': 22, 'that': 22}, {'me':
4293}, {'so': 38}, {'traffic': 4295}, {'<their>': 3807, 'in': 4296, 'up': 2559}, {'<i>': 1992, '<them>': 3846, 'N':
3708, 'that': 2001}, {'<i>': 1992, 'best': 2768, 'better': 2768, 'high': 2769, 'it': 2777, 'its': 2774, 'safer': 2768,
'smarter': 2768, 'time': 2768, 'wise': 2768, 'wiser': 2768, 'worth': 2768}, {':': 45, '<i>': 1992, 'best': 2768,
'better': 2768, 'high': 2769, 'it': 2777, 'its': 2774, 'no': 2200, 'not': 2200, 'safer': 2768, 'smarter': 2768,
'that': 4299, 'time': 2768, 'wise': 2768, 'wiser': 2768, 'worth': 2768}, {'be': 38, 'call': 38, 'go': 38, 'have': 38,
'join': 38, 'meet': 38, 'ring': 38, 'see': 38, 'speak': 38, 'visit': 38}, {'to': 4301}, {'myself': 792, 'ourselves':
792}, {'upon': 4303}, {':': 921, 'it': 4304}, {'a': 3923, 'it': 4304, 'my': 3923, 'the': 3923}, {'^': 1628, 'giving':
1629, 'quitting': 1629, 'resigning': 1629, 'throwing': 1629}, {'^': 1628, 'from': 4307}, {'^': 1629}, {'ledge': 1629},
{'the': 4310}, {'': (21, 'gave:encouragement'), '^': 1628}, {'^': 4312, 'giving': 1629, 'quitting': 1629, 'resigning':
1629, 'throwing': 1629}, {'of': 4313}, {'doubts': 1628, 'fears': 1628, 'jitters': 1628, 'nerves': 1628, 'panic': 1628,
'wobble': 1628, 'worries': 1628}, {'^': 4315}, {'<their>': 4316, '^': 603, 'the': 4316}, {'around': 1629, 'down':
4308, 'into': 4309, 'off': 4311, 'out': 4314, 'round': 1629, 'through': 4317, 'up': 1629}, {'from': 4307}, {'of':
4307}, {'down': 4319, 'off': 4311, 'out': 4320, 'round': 1629, 'through': 4317}, {'': (23, 'contact'), '<me>': 2083,
'<them>': 4318, 'N': 4321}, {'<me>': 2083}, {'as': 2381, 'assembly': 2521, 'class': 2521, 'demo': 2521, 'for': 572,
'lesson': 2521, 'masterclass': 2521, 'pro': 573, 'session': 2521, 'story': 2526, 'storytime': 2521, 'talk': 2521,
'tour': 2521, 'training': 2521, 'unpaid': 571, 'workshop': 2521}, {'^': 603, 'a': 604, 'how': 604, 'my': 604, 'our':
604, 'the': 604, 'to': 604}, {'...': 2507, 'boys': 2391, 'children': 2391, 'class': 2391, 'girls': 2391, 'juniors':
2391, 'kids': 2391, 'pupils': 2391, 'u0': 2391, 'under': 2392, 'youngsters': 2391}, {'...': 3226, '^': 2393,
'assembly': 2521, 'class': 2521, 'demo': 2521, 'duty': 2350, 'group': 2350, 'lesson': 2521, 'masterclass': 2521,
'reading': 2350, 'round': 2350, 'route': 2350, 'session': 2521, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'story':
2526, 'storytime': 2521, 'talk': 2521, 'tour': 2521, 'training': 2521, 'turn': 2350, 'workshop': 2521}, {'...': 4324,
'0': 2469, '<their>': 2469, '<them>': 4325, 'N': 4325, '^': 4326, 'a': 3228, 'an': 3228, 'as': 2381, 'assembly': 2521,
'class': 2521, 'demo': 2521, 'for': 572, 'lesson': 2521, 'masterclass': 2521, 'pro': 573, 'session': 2521, 'some':
3270, 'story': 2526, 'storytime': 2521, 'talk': 2521, 'the': 4327, 'three': 2469, 'tour': 2521, 'training': 2521,
'two': 2469, 'unpaid': 571, 'workshop': 2521}, {'D': 921, '^': 920}, {'': (13, 'talk'), '<me>': 4329}, {'<bid>': 0,
'never': 0, 'not': 486, 'to': 0}, {'^': 4331}, {':': 45, '<plainly>': 4332, '^': 4331}, {'<bid>': 0, '<bid_of>': 919,
'never': 486, 'no': 486, 'not': 486, 'to': 0}, {'^': 4334}, {'<bid>': 0, 'not': 486, 'to': 0}, {'^': 4336}, {'...':
4337, '^': 4336}, {'...': 4337, '^': 4336, 'out': 4338}, {':': 45, '<i>': 1967, '<plainly>': 4333, 'D': 4335, '^':
4334, 'again': 4338, 'at': 1008, 'bluntly': 4338, 'by': 1008, 'during': 1008, 'flat': 4339, 'in': 1008, 'just': 45,
'on': 1008, 'over': 1008, 'simply': 45, 'straight': 4338, 'that': 1486, 'twice': 4338, 'via': 1008, 'whatever': 4125},
{'do': 1473, 'don': 495, 'dont': 0, 'never': 0, 'not': 486}, {'<me>': 4340, '^': 4341}, {'article': 634, 'book': 634,
'candidates': 617, 'checklist': 634, 'comments': 2692, 'contacts': 617, 'corrections': 2692, 'd': 2059, 'edits': 2692,
'feedback': 2692, 'guide': 634, 'leads': 617, 'link': 634, 'list': 634, 'll': 2059, 'name': 617, 'names': 617,
'notes': 2692, 'numbers': 617, 'people': 617, 'podcast': 634, 'redlines': 2692, 's': 2698, 'should': 2059,
'spreadsheet': 634, 'suggestions': 2692, 'template': 634, 'will': 2059, 'would': 2059}, {'...': 4343, 'article': 634,
'book': 634, 'candidates': 617, 'checklist': 634, 'comments': 2692, 'contact': 2878, 'contacts': 617, 'corrections':
2692, 'couple': 2702, 'edits': 2692, 'feedback': 2692, 'few': 2701, 'guide': 634, 'leads': 617, 'link': 634, 'list':
634, 'name': 2881, 'names': 617, 'notes': 2692, 'number': 2878, 'numbers': 617, 'people': 617, 'podcast': 634,
'redlines': 2692, 's': 2698, 'spreadsheet': 634, 'suggestions': 2692, 'template': 634}, {'article': 634, 'book': 634,
'checklist': 634, 'comments': 2692, 'corrections': 2692, 'd': 2059, 'edits': 2692, 'feedback': 2692, 'guide': 634,
'link': 634, 'list': 634, 'll': 2059, 'notes': 2692, 'podcast': 634, 'redlines': 2692, 's': 2698, 'should': 2059,
'spreadsheet': 634, 'suggestions': 2692, 'template': 634, 'will': 2059, 'would': 2059}, {'...': 4345, 'article': 634,
'book': 634, 'checklist': 634, 'comments': 2692, 'corrections': 2692, 'edits': 2692, 'feedback': 2692, 'guide': 634,
'link': 634, 'list': 634, 'notes': 2692, 'podcast': 634, 'redlines': 2692, 's': 2698, 'spreadsheet': 634,
'suggestions': 2692, 'template': 634}, {'...': 2715, 'article': 634, 'book': 634, 'checklist': 634, 'contact': 2878,
'guide': 634, 'link': 634, 'list': 634, 'name': 2878, 'number': 2878, 'podcast': 634, 's': 2698, 'spreadsheet': 634,
'template': 634}, {'0': 2725, '<their>': 2879, 'a': 4344, 'an': 2705, 'detailed': 2707, 'four': 2701, 'full': 2707,
'lots': 2707, 'my': 4346, 'our': 2716, 'pages': 2707, 'some': 2725, 'the': 4347, 'three': 2725, 'two': 2725}, {'...':
3569, '<contact_of>': 2689, 'N': 2691, '^': 4348, 'a': 2719, 'all': 4170, 'back': 2667, 'best': 4172, 'comments':
2665, 'corrections': 2665, 'detailed': 2667, 'edits': 2665, 'feedback': 2665, 'good': 4171, 'honest': 2667, 'luck':
1629, 'mark': 2666, 'markup': 2665, 'my': 2720, 'notes': 2665, 'on': 2834, 'our': 2721, 'over': 2834, 'redlines':
2665, 'remarks': 2665, 'some': 2720, 'that': 2063, 'the': 2721, 'thoughts': 2665}, {'<contact_of>': 2689, 'and': 2307,
'but': 2307, 'without': 2301}, {'...': 2726, 'article': 634, 'book': 634, 'candidates': 617, 'checklist': 634,
'comments': 2692, 'contact': 2878, 'contacts': 617, 'corrections': 2692, 'couple': 2702, 'edits': 2692, 'feedback':
2692, 'few': 2701, 'guide': 634, 'leads': 617, 'link': 634, 'list': 634, 'name': 2881, 'names': 617, 'notes': 2692,
'number': 2878, 'numbers': 617, 'people': 617, 'podcast': 634, 'redlines': 2692, 's': 2698, 'spreadsheet': 634,
'suggestions': 2692, 'template': 634}, {'...': 2732, 'article': 634, 'book': 634, 'checklist': 634, 'contact': 2878,
'guide': 634, 'link': 634, 'list': 634, 'name': 2878, 'number': 2878, 'podcast': 634, 's': 2698, 'spreadsheet': 634,
'template': 634}, {'0': 2725, '<their>': 2879, 'a': 4351, 'an': 2729, 'detailed': 2707, 'four': 2701, 'full': 2707,
'lots': 2707, 'my': 2731, 'our': 2733, 'pages': 2707, 'some': 2725, 'the': 4352, 'three': 2725, 'two': 2725}, {'...':
4350, '<contact_of>': 2689, 'N': 2691, '^': 4353, 'a': 2719, 'and': 2307, 'back': 2667, 'but': 2307, 'comments': 2665,
'corrections': 2665, 'detailed': 2667, 'edits': 2665, 'feedback': 2665, 'honest': 2667, 'mark': 2666, 'markup': 2665,
'my': 2720, 'notes': 2665, 'our': 2721, 'redlines': 2665, 'remarks': 2665, 'some': 2720, 'the': 2721, 'thoughts':
2665, 'to': 2309}, {'': (23, 'contact'), '...': 2987, '<me>': 1487, '<them>': 4349, 'N': 4354, 'along': 3140, 'on':
3140, 'over': 3140, 'to': 2989}, {'': (10, 'thanks')}, {'you': 4356}, {'d': 485, 'must': 0, 'need': 486, 'ought': 486,
'should': 0, 'shouldn': 495}, {'<them>': 863}, {'^': 4358, 'd': 28, 'had': 28, 'promised': 863, 'said': 863, 'swore':
863, 'told': 4359}, {'<off_it>': 592, 'D': 278, 'at': 278, 'by': 278, 'during': 278, 'on': 278, 'over': 278}, {'<i>':
4360, '<they>': 28, 'been': 593, 'being': 593, 'gets': 593, 'got': 593, 'had': 595, 'has': 596, 'is': 593, 's': 597,
'was': 4361, 'were': 593}, {'in': 2170, 'now': 2171}, {'in': 2170, 'is': 4363, 'now': 2171, 's': 4363}, {'<view>':
1917, 'advice': 1986, 'ball': 4364, 'five': 2230, 'four': 2230, 'three': 2230, 'two': 2230, 'whole': 1958}, {'1': 791,
'a': 803, 'an': 803, 'another': 799, 'appointment': 18, 'board': 799, 'breakfast': 18, 'brunch': 18, 'call': 18,
'catch': 795, 'chat': 18, 'coffee': 18, 'date': 18, 'demo': 18, 'dinner': 18, 'drinks': 18, 'final': 799, 'first':
799, 'follow': 801, 'interview': 18, 'lunch': 18, 'meeting': 18, 'monthly': 799, 'mtg': 18, 'my': 803, 'one': 797,
'our': 803, 'phone': 798, 'quick': 799, 'second': 799, 'session': 18, 'short': 799, 'supper': 18, 'sync': 18, 'tea':
18, 'team': 799, 'video': 798, 'weekly': 799, 'workshop': 18, 'zoom': 18}, {'is': 4366, 's': 4366}, {'and': 3185,
'are': 3186, 'assured': 1800, 'assures': 1800, 'guaranteed': 1799, 'guarantees': 1799, 'is': 3186, 'pinky': 1892, 's':
3186, 'swears': 1799, 'swore': 1799, 'vowed': 1799, 'vows': 1799}, {'asking': 22, 'calling': 22, 'hiring': 22,
'inviting': 22, 'whether': 22}, {':': 921, 'about': 4369, 'of': 4369}, {'...': 4004, ':': 45, '<i>': 4008, 'best':
2768, 'better': 2768, 'high': 2769, 'it': 2777, 'its': 2774, 'no': 2200, 'not': 2200, 'safer': 2768, 'smarter': 2768,
'that': 4011, 'time': 2768, 'wise': 2768, 'wiser': 2768, 'worth': 2768}, {'been': 593, 'being': 593, 'gets': 593,
'got': 593, 'had': 595, 'has': 596, 'is': 593, 's': 597, 'was': 4361, 'were': 593}, {'s': 4095}, {'asking': 38,
'calling': 38, 'emailing': 38, 'inviting': 38, 'messaging': 38, 'ringing': 38, 'seeing': 38, 'texting': 38,
'visiting': 38}, {'of': 824}, {'calling': 38}, {'<i>': 3998, '<their>': 4095, 'N': 4373, 'about': 4374, 'better':
4375, 'of': 4376, 'that': 3999, 'the': 4095}, {'s': 2972}, {'<their>': 2972, 'N': 4378, '^': 3881}, {'...': 886,
'<work_thing>': 623, 'book': 623, 'cv': 623, 'deck': 623, 'draft': 623, 'pitch': 623, 'plan': 623, 'proposal': 623,
'website': 623}, {'^': 4380}, {'<their>': 4381, 'N': 2365}, {'up': 2795}, {'^': 617, 'about': 626, 'on': 626}, {'off':
4384}, {'...': 93, ':': 92, '<them>': 4385, 'from': 1987, 'is': 975, 'was': 975}, {'course': 617, 'flat': 617, 'fund':
617, 'gig': 617, 'grant': 617, 'job': 617, 'opening': 617, 'position': 617, 'role': 617, 'scholarship': 617, 'tender':
617, 'vacancy': 617}, {'...': 4387, 'course': 617, 'flat': 617, 'fund': 617, 'gig': 617, 'grant': 617, 'job': 617,
'opening': 617, 'position': 617, 'role': 617, 'scholarship': 617, 'tender': 617, 'vacancy': 617}, {'a': 4388, 'an':
4388, 'the': 4388}, {'^': 4389}, {'^': 617, 'about': 626, 'on': 626, 'to': 626}, {'about': 4390, 'off': 4391},
{'about': 626, 'to': 626}, {'off': 4393}, {'<them>': 4392, 'N': 4394}, {'<them>': 4394, 'N': 4394}, {':': 290, 'N':
1979}, {'person': 1764}, {'phone': 1764}, {'the': 4399}, {'in': 4398, 'on': 4400}, {'...': 3073, 'D': 2192}, {'1':
4402}, {'up': 4402}, {'1': 4403, 'breakfast': 4402, 'call': 4402, 'catch': 4404, 'chat': 4402, 'coffee': 4402, 'demo':
4402, 'dinner': 4402, 'interview': 4402, 'it': 4402, 'lunch': 4402, 'meeting': 4402, 'session': 4402}, {'1': 4403,
'breakfast': 4402, 'call': 4402, 'catch': 4404, 'chat': 4402, 'coffee': 4402, 'demo': 4402, 'dinner': 4402,
'interview': 4402, 'it': 4402, 'lunch': 4402, 'meeting': 4402, 'my': 4405, 'our': 4405, 'session': 4402, 'the': 4405},
{'': (13, 'talk'), '1': 4403, 'breakfast': 4402, 'call': 4402, 'catch': 4404, 'chat': 4402, 'coffee': 4402, 'demo':
4402, 'dinner': 4402, 'interview': 4402, 'it': 4402, 'lunch': 4402, 'meeting': 4402, 'my': 4405, 'our': 4405,
'session': 4402, 'the': 4405}, {'aid': 2321, 'arrange': 28, 'assist': 2321, 'big': 2209, 'buck': 2209, 'cheer': 2209,
'confirm': 28, 'congratulate': 28, 'do': 4397, 'egg': 2209, 'gee': 2209, 'help': 2321, 'me': 4401, 'move': 4406,
'perk': 2209, 'plan': 28, 'postpone': 4406, 'push': 4406, 'rearrange': 4407, 'reschedule': 4406, 'say': 28, 'shift':
4406, 'spur': 2209, 'tell': 1513}, {'': (12, 'task'), ':': 290, 'N': 1979}, {'<bid>': 0, '<bid_of>': 919, 'ask': 0,
'go': 0, 'never': 486, 'no': 486, 'not': 486, 'to': 0}, {'<met_over>': 1764, '^': 1006}, {'...': 4101, '<met_over>':
1764, 'call': 1764, 'coffee': 1764, 'dinner': 1764, 'drinks': 1764, 'email': 1764, 'lunch': 1764, 'meeting': 1764,
'message': 1764, 'person': 1764, 'phone': 1764, 'teams': 1764, 'text': 1764, 'zoom': 1764}, {'...': 4411,
'<met_over>': 1764, 'a': 4412, 'an': 4102, 'call': 1764, 'coffee': 1764, 'dinner': 1764, 'drinks': 1764, 'email':
1764, 'her': 4102, 'his': 4102, 'lunch': 1764, 'meeting': 1764, 'message': 1764, 'our': 4102, 'person': 1764, 'phone':
1764, 'teams': 1764, 'text': 1764, 'the': 4412, 'zoom': 1764}, {'...': 4411, '<met_over>': 1764, 'a': 4102, 'an':
4102, 'her': 4102, 'his': 4102, 'our': 4102, 'the': 4102}, {'ask': 0, 'go': 0}, {'^': 4415}, {'...': 4004, ':': 45,
'<i>': 1967, '<plainly>': 4333, '<their>': 28, '<they>': 28, 'D': 4335, 'N': 28, '^': 4410, 'about': 28, 'again':
4338, 'at': 4413, 'bluntly': 4338, 'by': 4413, 'during': 4414, 'flat': 4339, 'in': 4413, 'just': 45, 'on': 4413,
'over': 4413, 'simply': 45, 'so': 4104, 'straight': 4338, 'that': 1557, 'to': 4416, 'twice': 4338, 'via': 1008,
'whatever': 4125}, {'on': 1629}, {'at': 4043, 'going': 1629}, {'at': 4043, 'with': 4043}, {'carry': 4418, 'give':
2918, 'keep': 4419, 'lose': 4037, 'push': 4418, 'quit': 1629, 'stick': 4420, 'stop': 1629, 'worry': 1629}, {'to':
4421}, {'going': 792}, {'are': 4423, 'can': 290, 'd': 290, 'is': 4423, 'll': 290, 'will': 290, 'would': 290},
{'accountant': 4424, 'assistant': 4424, 'bookkeeper': 4424, 'designer': 4424, 'engineers': 4424, 'girls': 4424,
'guys': 4424, 'lads': 4424, 'lawyer': 4424, 'lawyers': 4424, 'lot': 4424, 'office': 4424, 'people': 4424, 'side':
4424, 'team': 4424}, {'<they>': 3824, 'my': 4425, 'our': 4425}, {'<they>': 3824, 'and': 4422, 'my': 4425, 'not': 4422,
'our': 4425, 'that': 4426}, {'long': 1629}, {'a': 4428}, {'^': 1628, 'brilliantly': 1629, 'fine': 1629, 'great': 1629,
'well': 1629}, {'<meant_well>': 1629}, {'be': 4431, 'nail': 1629, 'smash': 1629}, {'to': 4432}, {'^': 1628, 'at':
1629, 'enough': 1629}, {'^': 1628, 'at': 1629}, {'^': 1628, 'ready': 1629}, {'than': 4436}, {'^': 1628, 'for': 1629},
{'^': 1628, 'enough': 1629}, {'able': 1629, 'amazing': 1629, 'backbone': 1629, 'brave': 1629, 'clever': 1629,
'cleverer': 1629, 'come': 4429, 'doing': 4430, 'earned': 1629, 'enough': 1629, 'far': 4032, 'fine': 1629, 'gifted':
1629, 'glue': 1629, 'going': 4433, 'good': 4434, 'great': 4435, 'heart': 1629, 'loved': 1629, 'missed': 1629, 'more':
4437, 'much': 4032, 'needed': 1629, 'on': 2123, 'prepared': 1629, 'put': 1668, 'ready': 4438, 'really': 4032,
'reason': 1629, 'right': 1629, 'rock': 1629, 'sharper': 1629, 'so': 4032, 'soul': 1629, 'strong': 4439, 'stronger':
1629, 'talented': 1629, 'the': 4032, 'tougher': 1629, 'twice': 4032, 'valued': 1629, 'very': 4032, 'well': 2124,
'wise': 1629, 'wiser': 1629, 'worth': 1629}, {'...': 168, 'D': 81, 'my': 81, 'our': 81}, {'^': 4441}, {'expect': 4442,
'have': 4442}, {'brilliant': 1629, 'brilliantly': 1629, 'fine': 1629, 'great': 1629, 'well': 1629}, {'^': 4441,
'there': 1629}, {'ace': 1629, 'be': 4431, 'do': 4444, 'done': 2132, 'fly': 1629, 'get': 4445, 'have': 4442, 'make':
4043, 'manage': 1629, 'nail': 1629, 'pull': 1667, 'rock': 1629, 'smash': 1629}, {'brilliantly': 1629, 'fine': 1629,
'great': 1629, 'well': 1629}, {'at': 1629}, {'for': 1629}, {'^': 2136, 'come': 4429, 'doing': 4447, 'done': 2132,
'earned': 1629, 'going': 4433, 'good': 4448, 'great': 4448, 'more': 1638, 'put': 1668, 'ready': 4449, 'strong': 1639,
'worth': 1629}, {'natural': 1629, 'star': 1629}, {'there': 1629}, {'ace': 1629, 'be': 4431, 'do': 4444, 'fly': 1629,
'get': 4452, 'make': 4043, 'manage': 1629, 'nail': 1629, 'pull': 1667, 'rock': 1629, 'smash': 1629}, {'to': 4453},
{'right': 2123}, {'the': 4455, 'track': 1629}, {'backbone': 1629, 'best': 1629, 'brave': 1629, 'clever': 1629,
'cleverer': 1629, 'gifted': 1629, 'glue': 1629, 'heart': 1629, 'loved': 1629, 'missed': 1629, 'needed': 1629,
'reason': 1629, 'right': 1629, 'rock': 1629, 'sharper': 1629, 'soul': 1629, 'stronger': 1629, 'strongest': 1629,
'talented': 1629, 'tougher': 1629, 'valued': 1629, 'wise': 1629, 'wiser': 1629, 'worth': 1629}, {'a': 4451, 'able':
1629, 'almost': 4452, 'amazing': 1629, 'backbone': 1629, 'brave': 1629, 'brilliant': 1629, 'clever': 1629, 'cleverer':
1629, 'come': 4429, 'doing': 4430, 'earned': 1629, 'enough': 1629, 'fantastic': 1629, 'far': 4032, 'fine': 1629,
'getting': 839, 'gifted': 1629, 'glue': 1629, 'going': 4454, 'good': 4434, 'great': 4435, 'heart': 1629, 'loved':
1629, 'missed': 1629, 'more': 4437, 'much': 4032, 'nearly': 4452, 'needed': 1629, 'on': 4456, 'prepared': 1629, 'put':
1668, 'ready': 4438, 'really': 4032, 'reason': 1629, 'right': 1629, 'rock': 1629, 'sharper': 1629, 'so': 4032, 'soul':
1629, 'strong': 4439, 'stronger': 1629, 'talented': 1629, 'the': 4457, 'tougher': 1629, 'twice': 4032, 'valued': 1629,
'very': 4032, 'well': 2124, 'wise': 1629, 'wiser': 1629, 'wonderful': 1629, 'worth': 1629}, {'<meant_well>': 1629,
'backbone': 1629, 'brave': 1629, 'clever': 1629, 'cleverer': 1629, 'far': 4032, 'gifted': 1629, 'glue': 1629, 'heart':
1629, 'loved': 1629, 'missed': 1629, 'much': 4032, 'needed': 1629, 'really': 4032, 'reason': 1629, 'right': 1629,
'rock': 1629, 'sharper': 1629, 'so': 4032, 'soul': 1629, 'stronger': 1629, 'talented': 1629, 'the': 4032, 'tougher':
1629, 'twice': 4032, 'valued': 1629, 'very': 4032, 'wise': 1629, 'wiser': 1629, 'worth': 1629}, {'ace': 1629, 'be':
4459, 'do': 4444, 'fly': 1629, 'get': 4445, 'have': 4442, 'make': 4043, 'manage': 1629, 'nail': 1629, 'pull': 1667,
'rock': 1629, 'see': 860, 'smash': 1629}, {'come': 4429, 'doing': 4447, 'earned': 1629, 'going': 4433, 'good': 4448,
'great': 4448, 'more': 1638, 'put': 1668, 'ready': 4449, 'strong': 1639, 'worth': 1629}, {'brilliantly': 1629, 'fine':
1629}, {'a': 4451, 'able': 1629, 'almost': 4452, 'backbone': 1629, 'brave': 1629, 'brilliant': 1629, 'clever': 1629,
'cleverer': 1629, 'doing': 4462, 'enough': 1629, 'fantastic': 1629, 'far': 4032, 'fine': 1629, 'gifted': 1629, 'glue':
1629, 'good': 1639, 'great': 1629, 'heart': 1629, 'loved': 1629, 'missed': 1629, 'more': 2122, 'much': 4032, 'nearly':
4452, 'needed': 1629, 'on': 4456, 'prepared': 1629, 'ready': 1629, 'really': 4032, 'reason': 1629, 'right': 1629,
'rock': 1629, 'sharper': 1629, 'so': 4032, 'soul': 1629, 'stronger': 1629, 'talented': 1629, 'the': 4457, 'tougher':
1629, 'twice': 4032, 'valued': 1629, 'very': 4032, 'well': 2124, 'wise': 1629, 'wiser': 1629, 'wonderful': 1629,
'worth': 1629}, {'ace': 1629, 'be': 4459, 'do': 4444, 'fly': 1629, 'get': 4445, 'have': 4442, 'make': 4043, 'manage':
1629, 'nail': 1629, 'pull': 1667, 'rock': 1629, 'smash': 1629}, {'get': 4442, 'have': 4442}, {'are': 4440, 'can':
4443, 'could': 2128, 'd': 4446, 'did': 2132, 'do': 2132, 'does': 2132, 'get': 4442, 'gets': 4442, 'had': 2134, 'has':
4450, 'have': 4450, 'is': 4458, 'll': 4460, 'receives': 830, 's': 4458, 've': 4461, 'was': 4463, 'were': 4463, 'will':
4464, 'would': 4465}, {'are': 4116, 'd': 2059, 'is': 4116, 'll': 2059, 's': 4116, 'should': 2059, 'was': 4116, 'were':
4116, 'will': 2059, 'would': 2059}, {'...': 4467}, {'<their>': 4118, 'a': 2061, 'an': 2061, 'my': 2061, 'our': 2061,
'the': 4468}, {'how': 603}, {'^': 4470}, {'know': 4471}, {'about': 4471, 'i': 4472}, {'to': 604}, {'...': 4474,
'brilliant': 1629, 'far': 1629, 'good': 1629, 'great': 1629, 'i': 604, 'much': 1629, 'proud': 1629, 'talented': 1629,
'to': 604, 'we': 604, 'well': 1629}, {'across': 170, 'back': 170, 'out': 170, 'over': 170, 'round': 170, 'up': 170},
{'...': 4476}, {'a': 4477, 'an': 4477, 'my': 4477, 'our': 4477, 'the': 4477}, {'^': 4478}, {'...': 3836, 'a': 4477,
'an': 4477, 'my': 4477, 'our': 4477, 'the': 4477}, {'^': 4480}, {'get': 4479, 'have': 4481}, {'believe': 4108,
'believed': 4108, 'd': 4482, 'had': 4109, 'have': 4109, 'll': 4482, 've': 4109, 'will': 4482, 'would': 4482}, {'^':
1628, 'fine': 1629}, {'able': 1629, 'amazing': 1629, 'backbone': 1629, 'brave': 1629, 'clever': 1629, 'cleverer':
1629, 'doing': 4484, 'enough': 1629, 'far': 4032, 'fine': 1629, 'gifted': 1629, 'glue': 1629, 'good': 4439, 'great':
1629, 'heart': 1629, 'loved': 1629, 'missed': 1629, 'more': 4437, 'much': 4032, 'needed': 1629, 'on': 2123,
'prepared': 1629, 'ready': 1629, 'really': 4032, 'reason': 1629, 'right': 1629, 'rock': 1629, 'sharper': 1629, 'so':
4032, 'soul': 1629, 'strong': 1629, 'stronger': 1629, 'talented': 1629, 'the': 4032, 'tougher': 1629, 'twice': 4032,
'valued': 1629, 'very': 4032, 'well': 2124, 'wise': 1629, 'wiser': 1629, 'worth': 1629}, {'^': 1628, 'brilliantly':
1629, 'fine': 1629}, {'a': 4451, 'able': 1629, 'almost': 4452, 'amazing': 1629, 'backbone': 1629, 'brave': 1629,
'brilliant': 1629, 'clever': 1629, 'cleverer': 1629, 'doing': 4486, 'enough': 1629, 'fantastic': 1629, 'far': 4032,
'fine': 1629, 'getting': 839, 'gifted': 1629, 'glue': 1629, 'going': 4454, 'good': 4439, 'great': 1629, 'heart': 1629,
'loved': 1629, 'missed': 1629, 'more': 4437, 'much': 4032, 'nearly': 4452, 'needed': 1629, 'on': 4456, 'prepared':
1629, 'ready': 1629, 'really': 4032, 'reason': 1629, 'right': 1629, 'rock': 1629, 'sharper': 1629, 'so': 4032, 'soul':
1629, 'strong': 1629, 'stronger': 1629, 'talented': 1629, 'the': 4457, 'tougher': 1629, 'twice': 4032, 'valued': 1629,
'very': 4032, 'well': 2124, 'wise': 1629, 'wiser': 1629, 'wonderful': 1629, 'worth': 1629}, {'are': 4485, 'can': 4443,
'could': 2128, 'd': 4446, 'did': 2132, 'do': 2132, 'does': 2132, 'get': 4442, 'gets': 4442, 'had': 2134, 'has': 2137,
'have': 2137, 'is': 4487, 'll': 4460, 'receives': 830, 's': 4487, 'was': 4463, 'were': 4463, 'will': 4464, 'would':
4465}, {'<they>': 4488, '^': 4469, 'my': 4425, 'our': 4425}, {'herself': 1629, 'himself': 1629}, {'for': 4043}, {'^':
1628, 'there': 1629}, {'in': 4492, 'on': 1668}, {'^': 1628, 'it': 1629}, {'chin': 1629}, {'faith': 1629}, {'<their>':
4042, 'at': 4494, 'going': 1629, 'her': 4495, 'his': 4495, 'smiling': 1629, 'the': 4496, 'trying': 1629}, {'at': 1629,
'in': 1629, 'with': 4494}, {'back': 4490, 'be': 4041, 'believe': 1629, 'carry': 4418, 'cheer': 2918, 'chin': 2918,
'crack': 4418, 'go': 4491, 'hang': 4493, 'hold': 4418, 'keep': 4497, 'not': 4038, 'push': 4418, 'stay': 4045, 'stick':
4498, 'trust': 1629}, {'done': 1629}, {'about': 624, 'of': 624}, {'think': 4501, 'thought': 4501}, {'...': 4474, 'a':
4048, 'an': 4048, 'i': 4502}, {'...': 4474}, {'': (9, 'told'), '...': 4427, '<they>': 4466, '^': 4469, 'about': 4390,
'all': 4473, 'bluntly': 2929, 'candidly': 2929, 'everything': 4473, 'flat': 2933, 'frankly': 2929, 'honestly': 2929,
'how': 4475, 'i': 4483, 'my': 4425, 'not': 4039, 'our': 4425, 'outright': 2929, 'plainly': 2929, 'straight': 2929,
'that': 4489, 'to': 4499, 'we': 4483, 'well': 4500, 'what': 4503, 'where': 4504, 'which': 4504}, {'<they>': 3824,
'my': 4425, 'our': 4425, 'that': 4426}, {'...': 82, 'my': 81, 'our': 81}, {'^': 4507}, {'expect': 4508, 'have': 4508},
{'^': 4507, 'there': 1629}, {'ace': 1629, 'be': 4431, 'do': 4444, 'fly': 1629, 'get': 4510, 'have': 4508, 'make':
4043, 'manage': 1629, 'nail': 1629, 'pull': 1667, 'rock': 1629, 'smash': 1629}, {'the': 4455}, {'best': 1629, 'right':
1629, 'strongest': 1629}, {'a': 4451, 'almost': 4452, 'brilliant': 1629, 'come': 4429, 'doing': 4447, 'earned': 1629,
'fantastic': 1629, 'getting': 860, 'going': 4454, 'good': 4448, 'great': 4435, 'more': 1638, 'nearly': 4452, 'on':
4512, 'put': 1668, 'ready': 4449, 'strong': 1639, 'the': 4513, 'wonderful': 1629, 'worth': 1629}, {'ace': 1629, 'be':
4431, 'do': 4444, 'fly': 1629, 'get': 4510, 'have': 4508, 'make': 4043, 'manage': 1629, 'nail': 1629, 'pull': 1667,
'rock': 1629, 'see': 860, 'smash': 1629}, {'brilliantly': 1629}, {'a': 4451, 'almost': 4452, 'brilliant': 1629,
'doing': 4516, 'fantastic': 1629, 'great': 1629, 'nearly': 4452, 'on': 4512, 'the': 4513, 'wonderful': 1629}, {'get':
4508, 'have': 4508}, {'are': 4461, 'can': 4509, 'd': 4511, 'get': 860, 'gets': 4508, 'has': 4461, 'have': 4461, 'is':
4514, 'll': 4515, 's': 4514, 've': 4461, 'was': 4517, 'were': 4517, 'will': 4511, 'would': 4518}, {'...': 4474, 'i':
604, 'we': 604}, {'get': 4479, 'have': 4479}, {'d': 4521, 'll': 4521, 'will': 4521, 'would': 4521}, {'give': 2918,
'lose': 4037}, {'to': 4523}, {'a': 4451, 'almost': 4452, 'brilliant': 1629, 'doing': 4516, 'fantastic': 1629,
'getting': 860, 'going': 4454, 'great': 1629, 'nearly': 4452, 'on': 4512, 'the': 4513, 'wonderful': 1629}, {'can':
4509, 'd': 4511, 'get': 860, 'gets': 4508, 'is': 4525, 'll': 4515, 's': 4525, 'was': 4517, 'were': 4517, 'will': 4511,
'would': 4518}, {'<they>': 4526, 'my': 4425, 'our': 4425}, {'chin': 2370}, {'<their>': 4528}, {'^': 4529, 'at': 4494,
'going': 1629, 'her': 4495, 'his': 4495, 'smiling': 1629, 'the': 4496, 'trying': 1629}, {'back': 4490, 'believe':
1629, 'carry': 4418, 'cheer': 2918, 'chin': 2918, 'crack': 4418, 'go': 4491, 'hang': 4493, 'hold': 4418, 'keep': 4530,
'push': 4418, 'stick': 4498, 'trust': 1629}, {'': (9, 'told'), '...': 4506, '<they>': 4519, 'all': 4473, 'everything':
4473, 'how': 4520, 'i': 4522, 'my': 4425, 'not': 4524, 'our': 4425, 'that': 4527, 'to': 4531, 'we': 4522, 'well':
4500, 'what': 4504, 'where': 4504, 'which': 4504}, {'<me>': 4417, '<them>': 4505, 'N': 4532, '^': 4341, 'a': 3974,
'aloud': 3973, 'bedtime': 3976, 'books': 3973, 'my': 3560, 'our': 3560, 'poems': 3973, 'stories': 3973, 'tales': 3973,
'the': 3560}, {'call': 38, 'catch': 38, 'chat': 38, 'come': 38, 'contact': 38, 'email': 38, 'get': 1170, 'meet': 38,
'phone': 38, 'reach': 38, 'reply': 38, 'ring': 38, 'see': 38, 'speak': 38, 'talk': 38, 'text': 38}, {'to': 4534},
{'busy': 4535}, {'...': 3793, 'class': 5, 'shift': 5, 'slot': 5, 'stall': 5, 'turn': 5}, {'...': 2468, '^': 4537,
'assembly': 2350, 'class': 2350, 'duty': 2350, 'group': 2350, 'lesson': 2350, 'reading': 2350, 'round': 2350, 'route':
2350, 'session': 2350, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'tour': 2350, 'turn': 2350}, {'wing': 578}, {'my':
4539}, {'': (23, 'contact'), '^': 2241, 'across': 2246, 'along': 2246, 'down': 2246, 'in': 2246, 'over': 2246,
'round': 2246, 'to': 2676, 'under': 4540, 'up': 2246, 'with': 2251}, {'class': 5, 'shift': 5, 'slot': 5, 'stall': 5,
'turn': 5}, {'^': 4542}, {'': (23, 'contact'), '^': 2242, 'across': 2257, 'along': 2257, 'down': 2257, 'in': 2257,
'out': 2261, 'over': 2257, 'round': 2257, 's': 4543, 'to': 2678, 'under': 4540, 'up': 2257, 'with': 2251},
{'assembly': 2350, 'axe': 3885, 'class': 2350, 'comb': 3885, 'duty': 2350, 'group': 2350, 'highlighter': 3885,
'knife': 3885, 'lesson': 2350, 'pen': 3885, 'pencil': 3885, 'reading': 2350, 'round': 2350, 'route': 2350, 'scalpel':
3885, 'session': 2350, 'shift': 2350, 'slot': 2350, 'stall': 2350, 'tour': 2350, 'turn': 2350}, {'look': 3109},
{'...': 4545, 'assembly': 2350, 'axe': 3885, 'booth': 3531, 'class': 2350, 'comb': 3885, 'duty': 2350, 'good': 4546,
'group': 2350, 'highlighter': 3885, 'knife': 3885, 'lesson': 2350, 'look': 3109, 'pen': 3885, 'pencil': 3885, 'pitch':
3531, 'quick': 4546, 'read': 3109, 'reading': 2350, 'round': 2350, 'route': 2350, 'scalpel': 3885, 'session': 2350,
'shift': 2350, 'slot': 2350, 'stall': 3946, 'stand': 3531, 'table': 3531, 'tour': 2350, 'turn': 2350}, {'...': 4545,
'assembly': 2350, 'axe': 3885, 'booth': 3531, 'class': 2350, 'comb': 3885, 'duty': 2350, 'group': 2350, 'highlighter':
3885, 'knife': 3885, 'lesson': 2350, 'pen': 3885, 'pencil': 3885, 'pitch': 3531, 'reading': 2350, 'round': 2350,
'route': 2350, 'scalpel': 3885, 'session': 2350, 'shift': 2350, 'slot': 2350, 'stall': 3946, 'stand': 3531, 'table':
3531, 'tour': 2350, 'turn': 2350}, {'0': 2469, '<their>': 4538, '<them>': 4541, 'N': 4544, 'a': 4547, 'an': 2469,
'apart': 3796, 'it': 4304, 'me': 278, 'my': 3949, 'our': 3533, 'place': 2348, 'the': 4548, 'three': 2469, 'two': 2469,
'up': 1964}, {'<their>': 889, 'N': 2794}, {'<their>': 3795, 'apart': 4550, 'it': 431}, {'<them>': 2233, '^': 2393,
'the': 2394}, {'...': 2483}, {'': (0, 'missed'), '...': 2302}, {'boost': 2151, 'buoy': 2151, 'call': 38, 'calm': 2151,
'catch': 443, 'cheer': 2151, 'comfort': 2151, 'console': 2151, 'encourage': 2151, 'find': 38, 'get': 38, 'lift': 2151,
'meet': 443, 'phone': 38, 'raise': 2151, 'rally': 2151, 'reach': 38, 'reassure': 2151, 'ring': 38, 'see': 38,
'settle': 2151, 'speak': 38, 'talk': 38, 'visit': 38}, {'...': 2300, '<them>': 4554, 'N': 4554, 'calling': 38,
'phoning': 38, 'reaching': 38, 'ringing': 38, 'to': 4555}, {'out': 28}, {'^': 603, 'about': 604, 'ahead': 2385,
'before': 2384, 'for': 2661, 'in': 604, 'on': 604, 'through': 578, 'with': 578}, {'<them>': 4558, 'N': 2663, '^':
2393, 'the': 2394}, {'<plainly>': 1995, 'D': 1997, '^': 1996, 'at': 1008, 'away': 2197, 'by': 1008, 'during': 1008,
'in': 1008, 'into': 92, 'off': 92, 'on': 1008, 'over': 1008, 'to': 92, 'toward': 92, 'towards': 92, 'via': 1008},
{'<me>': 4560, '<them>': 2686, 'N': 2210}, {'sat': 3548, 'sitting': 3548, 'stood': 3548, 'waiting': 3548}, {'half':
2495, 'hoped': 2494, 'intended': 2494, 'meant': 2494, 'planned': 2494, 'rather': 2495, 'really': 2495, 'so': 2495,
'very': 2499, 'wanted': 2494}, {'<their>': 571, 'N': 2113, '^': 5, 'a': 571, 'our': 571, 'the': 571}, {'<me>': 2434,
'^': 5, 'at': 4564, 'for': 571, 'on': 3241, 'out': 3242, 'with': 571}, {'at': 571, 'for': 571, 'w': 571, 'with': 571},
{'about': 895, 'for': 895, 'on': 895}, {'comments': 4567, 'corrections': 4567, 'edits': 4567, 'feedback': 4567,
'notes': 4567, 'questions': 4567, 'suggestions': 4567, 'thoughts': 4567}, {'...': 2698}, {'^': 4569}, {'binned': 591,
'bumped': 591, 'canceled': 591, 'cancelled': 591, 'deferred': 591, 'postponed': 591, 'pulled': 591, 'pushed': 591,
's': 4570, 'scrapped': 591, 'shelved': 591}, {'of': 4568}, {'<contact_of>': 2689, 'couple': 4572, 'few': 4568}, {'^':
4569, 'comments': 4567, 'corrections': 4567, 'edits': 4567, 'feedback': 4567, 'notes': 4567, 'questions': 4567,
'suggestions': 4567, 'thoughts': 4567}, {'0': 4568, '<contact_of>': 2689, 'N': 4571, 'a': 4573, 'detailed': 4568,
'lots': 4572, 'my': 4574, 'our': 4570, 'some': 4568, 'the': 2718, 'three': 4568, 'two': 4568}, {'in': 2480},
{'<them>': 3265, 'N': 3265, 'nothing': 38}, {'alone': 38, 'for': 4577, 'in': 2480, 'like': 3278, 'on': 3224}, {'...':
4578, 'in': 2480}, {'about': 741, 'on': 741, 're': 741, 'regarding': 741}, {'<them>': 4580}, {'from': 4581}, {'back':
4582, 'from': 4581}, {'hear': 4583}, {'...': 4578, ':': 741, 'for': 741, 'in': 2480, 'on': 741, 'to': 4584}, {'^':
2242, 'across': 2246, 'along': 2246, 'down': 2246, 'in': 2246, 'over': 2246, 'round': 2246, 'through': 604, 'to':
2245, 'up': 2246, 'with': 2251}, {'^': 2242, 'across': 2257, 'along': 2257, 'down': 2257, 'in': 2257, 'out': 2261,
'over': 2257, 'round': 2257, 's': 571, 'through': 604, 'to': 2256, 'up': 2257, 'with': 2251}, {'': (23, 'contact'),
'...': 2483, '<their>': 571, '<them>': 4586, 'N': 4587, 'by': 2484, 'for': 2114, 'home': 2376, 'past': 2484, 'right':
2485, 'straight': 2485}, {'bring': 3168, 'connect': 544, 'introduce': 544, 'to': 3611}, {'N': 2103, 'ask': 38, 'call':
38, 'catch': 443, 'discuss': 38, 'email': 38, 'give': 3552, 'go': 38, 'have': 38, 'invite': 38, 'join': 38, 'meet':
38, 'phone': 38, 'ring': 38, 'see': 38, 'speak': 38, 'talk': 38, 'text': 38, 'thank': 38, 'visit': 38}, {'at': 2104,
'for': 2205, 'it': 2497, 'over': 2110, 'round': 2111, 'that': 2497, 'them': 2497, 'this': 2497, 'those': 2497, 'to':
4590}, {'<plainly>': 1995, 'D': 1997, '^': 1996, 'against': 92, 'at': 1008, 'away': 2197, 'by': 1008, 'during': 1008,
'in': 1008, 'not': 2200, 'off': 92, 'on': 1008, 'over': 1008, 'that': 1486, 'via': 1008}, {'<i>': 1992, '<me>': 4592,
'against': 92, 'away': 2197, 'not': 2200, 'off': 92, 'that': 2001}, {'call': 2189, 'job': 2189, 'move': 2189,
'sounding': 1974, 'task': 2189, 'turn': 2189}, {'s': 4594}, {'for': 17, 'to': 2021}, {'answering': 38, 'asked': 3678,
'available': 38, 'in': 38, 'invited': 38, 'on': 3682, 'picking': 443, 'reachable': 38}, {'': (0, 'missed'), 'without':
2016}, {'for': 17, 'without': 2016}, {'<their>': 3801, '<they>': 980, 'N': 4595, 'a': 3801, 'about': 2022, 'adamant':
3361, 'agreed': 3362, 'ahead': 2347, 'all': 2025, 'arranged': 3362, 'avoiding': 2016, 'blanking': 2016, 'blunt': 3363,
'booked': 4596, 'brought': 3074, 'certain': 3365, 'clear': 3361, 'confirmed': 3362, 'conscripted': 2028, 'convinced':
3365, 'dodging': 2016, 'down': 4596, 'drafted': 2028, 'dragged': 2028, 'due': 848, 'emphatic': 3363, 'fine': 2347,
'firm': 3368, 'fixed': 3362, 'geared': 2023, 'ghosting': 2016, 'going': 848, 'held': 2348, 'her': 2190, 'his': 2190,
'hoping': 2022, 'ignoring': 2016, 'insistent': 3368, 'itching': 2022, 'just': 2024, 'meant': 848, 'moved': 3369, 'my':
2190, 'not': 4597, 'of': 3373, 'off': 4598, 'on': 4599, 'our': 2190, 'penciled': 3374, 'pencilled': 3374, 'placed':
2849, 'planned': 3362, 'poised': 2022, 'positive': 3363, 'postponed': 3073, 'press': 2031, 'primed': 2022, 'pushed':
3073, 'quite': 3380, 'ready': 2022, 'really': 3380, 'rescheduled': 3073, 'roped': 2028, 'scheduled': 3362, 'set':
4596, 'shifted': 3073, 'signed': 2032, 'slated': 3362, 'supposed': 848, 'sure': 3365, 'their': 2190, 'there': 278,
'very': 3380, 'volunteered': 2028, 'without': 2016}, {'call': 38, 'catch': 443, 'caught': 38, 'contact': 38, 'ever':
2453, 'find': 38, 'get': 2461, 'got': 2462, 'gotten': 2452, 'make': 2333, 'manage': 2337, 'meet': 38, 'met': 38,
'phone': 38, 'quite': 2463, 'reach': 38, 'reached': 38, 'ring': 38, 'see': 38, 'speak': 38, 'spoke': 38, 'talk': 38,
'talked': 38, 'visit': 38, 'yet': 2453}, {'to': 4601}, {'able': 4602, 'answering': 38, 'asked': 3678, 'available': 38,
'in': 38, 'invited': 38, 'on': 3682, 'picking': 443, 'reachable': 38}, {'t': 4603}, {'asked': 3678, 'invited': 38,
'on': 3682}, {'': (22, 'gave:volunteering'), '...': 886, '<work_thing>': 623}, {'^': 4606}, {'^': 4606, 'article': 38,
'blog': 38, 'interview': 38, 'newsletter': 38, 'podcast': 38, 'post': 38, 'talk': 38, 'video': 38, 'webinar': 38},
{'...': 3192, 'in': 3189, 'on': 3191, 'online': 38, 's': 4608}, {'<their>': 4607, 'N': 4609, 'for': 2114}, {'<their>':
571, 'N': 2113, 'for': 2114, 'out': 2114}, {'five': 1764, 'four': 1764, 'three': 1764, 'two': 1764}, {'am': 3284,
'are': 3284, 'have': 3291, 'm': 3284, 'promised': 3290, 've': 3291, 'were': 4612}, {'for': 2305, 'in': 2480, 'only':
2482, 'to': 2481, 'vm': 38, 'voice': 2282, 'voicemail': 38}, {'<them>': 624}, {'with': 4615}, {'<work_thing>': 4616},
{'...': 4617, '<work_thing>': 4616}, {'': (23, 'contact'), '<their>': 624, 'N': 894, 'the': 4618}, {'<their>': 624,
'N': 894, 'the': 4618}, {'': (23, 'contact'), 'aid': 2321, 'assist': 2321, 'help': 2321}, {'...': 4614, 'a': 3923,
'ahead': 2347, 'back': 2366, 'bat': 2559, 'begging': 38, 'by': 278, 'cold': 3059, 'dark': 3059, 'fine': 2347, 'for':
278, 'in': 3055, 'my': 3923, 'off': 2347, 'on': 2347, 'out': 278, 'over': 4619, 'quiet': 3059, 'right': 2366,
'silent': 3059, 'the': 3923, 'through': 4619, 'thru': 4620, 'to': 4621, 'unanswered': 38, 'unreturned': 38, 'up': 895,
'with': 278, 'without': 2016}, {'<they>': 980, 'N': 2191, 'about': 2022, 'adamant': 3363, 'all': 2025, 'blunt': 3363,
'booked': 2022, 'certain': 3363, 'clear': 3363, 'conscripted': 2028, 'convinced': 3363, 'down': 2022, 'drafted': 2028,
'dragged': 2028, 'due': 848, 'emphatic': 3363, 'firm': 3363, 'geared': 2023, 'going': 848, 'her': 2190, 'his': 2190,
'hoping': 2022, 'insistent': 3363, 'itching': 2022, 'just': 2024, 'meant': 848, 'my': 2190, 'of': 3373, 'our': 2190,
'poised': 2022, 'positive': 3363, 'press': 2031, 'primed': 2022, 'ready': 2022, 'roped': 2028, 'set': 2022, 'signed':
2032, 'supposed': 848, 'sure': 3363, 'their': 2190, 'there': 278, 'volunteered': 2028}, {'...': 2833, 'on': 2834,
'over': 2834}, {'': (23, 'contact'), '<them>': 4624}, {'<me>': 278, 'around': 278, 'at': 278, 'by': 278, 'here': 278,
'in': 278, 'over': 278, 'round': 278, 'there': 278, 'to': 278}, {'': (13, 'talk'), 'called': 4626, 'came': 4626,
'could': 28, 'd': 28, 'dropped': 4626, 'll': 28, 'might': 28, 'nipped': 4626, 'phoned': 4626, 'popped': 4626, 'rang':
4626, 'should': 28, 'stopped': 4626, 'swung': 4626, 'visited': 4626, 'was': 4626, 'were': 4626, 'will': 28, 'would':
28, 'zoomed': 4626}, {'<they>': 4627}, {'': (13, 'talk'), '<they>': 3273}, {'could': 28, 'd': 28, 'll': 28, 'might':
28, 'should': 28, 'will': 28, 'would': 28}, {'': (13, 'talk'), '<i>': 28, '<they>': 4630}, {'d': 28, 'had': 28,
'promised': 863, 'said': 863, 'swore': 863, 'told': 4359}, {'to': 1446}, {'going': 4633}, {'are': 4634, 'could': 28,
'd': 28, 'is': 4634, 'll': 28, 'might': 28, 's': 4634, 'should': 28, 'will': 28, 'would': 28}, {'': (13, 'talk'),
'<i>': 4632, '<they>': 4635}, {'': (13, 'talk'), '<they>': 4630}, {'a': 1711, 'breakfast': 16, 'coffee': 16, 'dinner':
16, 'drinks': 16, 'lunch': 16, 'tea': 16}, {'going': 38}, {'be': 2338, 'come': 2443, 'fly': 38, 'get': 4639, 'go':
2446, 'hold': 38, 'now': 2339, 'pan': 2214, 'take': 432, 'work': 2214}, {'be': 3482, 'have': 4638, 'join': 16, 'meet':
16, 'not': 4640, 'see': 16, 'visit': 16}, {'could': 38, 'had': 38}, {'i': 4642}, {'^': 1628, 'at': 1629, 'for': 1629,
'on': 1629, 'with': 1629}, {'best': 4644}, {'the': 4645}, {'luck': 4644}, {'at': 1629, 'for': 1629, 'on': 1629,
'with': 1629}, {'luck': 4648}, {'of': 4649}, {'best': 4650}, {'all': 4646, 'best': 4172, 'good': 4647, 'luck': 4644,
'the': 4651}, {'best': 4648}, {'the': 4653}, {'all': 4654, 'good': 4649, 'luck': 4648, 'the': 4651}, {'<them>': 4652,
'N': 4655}, {'<them>': 4655, 'N': 4655}, {'': (14, 'together'), 'to': 290}, {'0': 4568, '<contact_of>': 2689, 'N':
4571, 'a': 4573, 'detailed': 4568, 'lots': 4572, 'me': 4658, 'my': 4574, 'our': 4570, 'some': 4568, 'the': 2718,
'three': 4568, 'two': 4568, 'us': 4658}, {'answer': 38, 'asking': 4211, 'consulting': 4211, 'including': 4211,
'inviting': 4211, 'joy': 38, 'luck': 38, 'pick': 431, 'pickup': 38, 'reply': 38, 'response': 38, 'telling': 4211},
{'D': 28, 'be': 2325, 'come': 2443, 'fly': 38, 'get': 4639, 'go': 2446, 'happen': 38, 'hold': 38, 'materialise': 38,
'materialize': 38, 'now': 2339, 'pan': 2214, 'take': 2447, 'work': 2214}, {'t': 4661}, {'how': 296, 'if': 296, 'what':
296, 'where': 296, 'whether': 296, 'why': 296}, {'': (13, 'talk'), 'if': 22, 'whether': 22}, {'be': 2325, 'happen':
38, 'materialise': 38, 'materialize': 38, 'now': 2339, 'take': 2340}, {'...': 3896, '0': 2533, '<their>': 2469,
'<time_unit>': 2543, 'a': 2533, 'an': 2533, 'back': 2366, 'five': 2571, 'for': 2572, 'four': 2571, 'half': 2575,
'over': 895, 'pro': 2524, 'right': 2366, 'six': 2571, 'the': 2469, 'three': 2533, 'through': 895, 'thru': 895, 'two':
2533, 'unpaid': 2522, 'up': 895, 'with': 278}, {'for': 2572, 'pro': 2524, 'unpaid': 2522, 'with': 278}, {'like':
2498}, {'me': 2451}, {'let': 4669}, {'t': 4670}, {'cancelling': 38, 'not': 38, 'postponing': 38, 'rescheduling': 38},
{'up': 4672}, {'again': 2751, 'back': 2751, 'to': 2749}, {'^': 2536}, {'...': 4675, '^': 2536}, {'a': 4676, 'an':
4676, 'the': 4676}, {'<them>': 4677, 'again': 2751, 'back': 2751, 'to': 2749}, {'address': 317, 'day': 317, 'place':
317, 'time': 317, 'week': 317}, {'^': 2062, 'a': 2539, 'an': 2539, 'my': 2541, 'that': 2063, 'the': 2539}, {'': (23,
'contact'), 'a': 2541, 'an': 2541, 'my': 2541, 'the': 2541}, {'letter': 2548, 'recommendation': 2546, 'reference':
2546, 'testimonial': 2546}, {'...': 4682, 'double': 2557, 'glowing': 2561, 'good': 2561, 'letter': 2548, 'quick':
2555, 'recommendation': 2559, 'reference': 2560, 'referral': 2559, 'strong': 2561, 'testimonial': 2559, 'warm': 2555},
{'...': 4682, 'e': 2554, 'email': 2553, 'intro': 2552, 'introduction': 2552, 'letter': 2548, 'mail': 2553,
'recommendation': 2546, 'reference': 2546, 'testimonial': 2546, 'whatsapp': 2553}, {'believe': 4108, 'believed': 4108,
'had': 4109, 'have': 4109, 've': 4109}, {'...': 4682, 'e': 2554, 'email': 2553, 'glowing': 2561, 'good': 2561,
'intro': 2552, 'introduction': 2552, 'letter': 2548, 'mail': 2553, 'recommendation': 2559, 'reference': 2560,
'referral': 2559, 'strong': 2561, 'testimonial': 2559, 'whatsapp': 2553}, {'and': 2307, 'but': 2307}, {'': (23,
'contact'), '...': 4687, 'and': 2307, 'but': 2307, 'to': 2309}, {'<them>': 278, 'N': 4688}, {'<them>': 4680, 'N':
4681, 'a': 4683, 'again': 2751, 'an': 4684, 'back': 2751, 'i': 4685, 'that': 2555, 'the': 4686, 'to': 4689, 'we':
4685}, {'d': 38, 'ld': 38, 'led': 38}, {'afternoon': 1740, 'also': 1740, 'at': 1741, 'evening': 1740, 'instead': 1740,
'is': 1739, 'morning': 1740, 'night': 1740, 's': 1739, 'still': 1740, 'suits': 1739, 'then': 1740, 'works': 1739},
{'D': 4692}, {'have': 486, 'must': 0, 'need': 486, 'ought': 486, 'should': 0, 'shouldn': 495}, {'^': 4694}, {'$': 559,
'//': 568, '0': 586, '1': 601, '1on1': 602, '<briefed>': 608, '<explained>': 616, '<handed>': 682, '<i>': 882,
'<led_through>': 885, '<marked_up>': 897, '<their>': 949, '<them>': 954, '<they>': 1619, '<time_unit>': 1627,
'<told_them>': 1697, '<view>': 1699, 'D': 1744, 'N': 1956, 'a': 1960, 'accepted': 1964, 'according': 1971, 'acted':
1978, 'action': 1984, 'actions': 1985, 'advice': 1988, 'adviced': 1990, 'advise': 93, 'advised': 2002, 'advises':
2004, 'advising': 2005, 'after': 398, 'agreed': 2012, 'agreement': 2015, 'all': 2019, 'almost': 2020, 'although': 28,
'am': 2033, 'an': 2034, 'and': 2050, 'answered': 2068, 'answerphone': 2071, 'ap': 2072, 'apparently': 28, 'applauded':
2074, 'appointment': 2077, 'are': 2082, 'argued': 2086, 'arranged': 16, 'art': 2089, 'as': 2095, 'asked': 2112,
'asking': 28, 'assembled': 2115, 'assisted': 2118, 'assured': 2146, 'ate': 2150, 'attempted': 2153, 'avoided': 2016,
'avoiding': 2155, 'axed': 2158, 'babysat': 2161, 'backed': 2165, 'bailed': 2166, 'ball': 2173, 'bar': 2177, 'barely':
2187, 'bc': 28, 'because': 28, 'beefed': 2188, 'been': 2196, 'before': 398, 'begged': 2199, 'best': 2204, 'better':
2204, 'bickered': 278, 'bid': 2206, 'bidden': 2207, 'big': 2209, 'bigged': 2211, 'binned': 2213, 'blanked': 2016,
'blew': 2216, 'blocked': 2223, 'bookd': 16, 'booked': 2226, 'boosted': 2228, 'both': 2230, 'bottled': 824, 'bowed':
2231, 'brainstormed': 278, 'breakfast': 2232, 'breakfasted': 278, 'briefed': 2234, 'bringing': 701, 'brokered': 2238,
'brought': 2264, 'buck': 2209, 'bucked': 2266, 'built': 2268, 'bumped': 2269, 'bunked': 2270, 'buoyed': 2272, 'but':
2287, 'by': 2290, 'c': 2291, 'cafe': 2177, 'call': 2297, 'called': 2311, 'calling': 2312, 'calls': 2312, 'calmed':
2314, 'came': 2324, 'can': 2342, 'cancel': 38, 'canceled': 2344, 'canceling': 38, 'cancelled': 2344, 'cancelling': 38,
'cancels': 2344, 'canned': 2158, 'cannot': 2346, 'cant': 2341, 'canx': 38, 'canxd': 38, 'carried': 2348, 'cat': 2351,
'catch': 2352, 'catching': 1580, 'caught': 1580, 'cautioned': 2354, 'cautions': 2354, 'championed': 2355, 'chapped':
2361, 'chased': 2362, 'chatted': 278, 'checked': 2369, 'cheer': 2209, 'cheered': 2371, 'cheering': 2211, 'chess':
2089, 'chickened': 2372, 'chipped': 2374, 'clay': 2089, 'cld': 38, 'cleaned': 2375, 'closed': 2377, 'clued': 2379,
'cncl': 38, 'cncld': 38, 'cnxd': 38, 'coached': 2395, 'coaching': 2397, 'coding': 2089, 'coffee': 2398, 'combed':
2403, 'come': 2405, 'comes': 2406, 'comforted': 2407, 'coming': 1708, 'commanded': 2207, 'commented': 2411,
'comments': 2415, 'commiserated': 278, 'compered': 2420, 'conferred': 278, 'confirmed': 2421, 'congratulated': 2422,
'connected': 2432, 'conscripted': 2435, 'considering': 2436, 'consoled': 2407, 'convinced': 2438, 'cooked': 2442,
'cooking': 2089, 'corrections': 2415, 'cos': 28, 'could': 2449, 'couldn': 2465, 'couldnt': 2466, 'counsel': 2467,
'covered': 2476, 'covering': 2477, 'coz': 28, 'craft': 2089, 'crickets': 2478, 'cried': 2479, 'critiqued': 895,
'crossed': 123, 'crosses': 123, 'cuz': 28, 'cxl': 38, 'cxld': 38, 'cxled': 38, 'cycled': 2486, 'd': 2500, 'dance':
2089, 'dawned': 2503, 'deal': 2015, 'debated': 278, 'decorated': 2115, 'delayed': 2504, 'deleted': 824, 'deliberated':
278, 'demo': 2505, 'demonstrated': 2509, 'deputised': 2510, 'diarised': 2512, 'diarized': 2512, 'did': 2611, 'didn':
2618, 'didnt': 2619, 'dined': 278, 'dinner': 2398, 'directed': 2624, 'discovered': 2625, 'discussed': 278, 'dished':
2626, 'ditched': 2213, 'dm': 2630, 'do': 2637, 'dodged': 2016, 'dodging': 2155, 'dog': 2351, 'dogsat': 2638, 'doing':
2639, 'don': 2643, 'donated': 2645, 'done': 2639, 'dont': 2642, 'door': 2177, 'down': 2653, 'drafted': 2435,
'dragged': 2656, 'drama': 2089, 'dreamed': 2658, 'dreaming': 2659, 'dreamt': 2658, 'drilled': 2664, 'drinks': 2077,
'dropped': 2673, 'dropping': 701, 'drove': 2680, 'ducked': 2231, 'ducking': 2155, 'due': 2206, 'dug': 2685, 'edited':
895, 'edits': 2415, 'egg': 2209, 'egged': 2687, 'egging': 2211, 'email': 2688, 'emailed': 2745, 'encouraged': 2748,
'encouraging': 2422, 'ended': 2753, 'endorsed': 2355, 'even': 2754, 'eventually': 2756, 'everybody': 2017, 'everyone':
2017, 'expected': 2207, 'expects': 2498, 'explained': 2761, 'explaining': 2762, 'facetimed': 278, 'failed': 2764,
'fallen': 2214, 'falls': 2765, 'fed': 2638, 'feedback': 2767, 'feels': 2779, 'fell': 2780, 'ferried': 2783, 'filled':
2786, 'filling': 2788, 'finally': 2756, 'finished': 278, 'five': 2789, 'fixed': 2796, 'flagged': 2801, 'flaked': 2802,
'flicked': 2803, 'floated': 2801, 'fobbed': 2804, 'folk': 2808, 'follow': 2809, 'for': 2815, 'forgot': 2818,
'forgotten': 2820, 'forwarded': 2841, 'fought': 2842, 'found': 2850, 'four': 2789, 'full': 1958, 'gardening': 2089,
'gate': 2177, 'gave': 3015, 'geared': 2268, 'gee': 3016, 'geed': 2211, 'gets': 3018, 'ghosted': 3019, 'gied': 3024,
'giein': 3026, 'give': 3029, 'given': 3044, 'gives': 3045, 'giving': 3053, 'go': 3056, 'goes': 3058, 'going': 3061,
'gone': 3062, 'gonna': 3060, 'gossiped': 278, 'got': 3092, 'gotta': 3094, 'grabbed': 278, 'graded': 3095, 'grilled':
3096, 'guaranteed': 3097, 'guided': 3100, 'guiding': 3102, 'gym': 2177, 'had': 3132, 'hadn': 3134, 'haggled': 278,
'half': 3135, 'handed': 3145, 'happened': 2348, 'hardly': 3146, 'has': 3159, 'hasn': 3162, 'hasnt': 3163, 'have':
3173, 'haven': 3181, 'havent': 3182, 'having': 3184, 'he': 3187, 'heard': 3220, 'hearing': 3221, 'held': 3230,
'helped': 3243, 'helping': 3249, 'hence': 3250, 'her': 3251, 'hes': 3255, 'hint': 2467, 'his': 3251, 'hit': 3257,
'holding': 3258, 'honored': 3259, 'honoured': 3259, 'hooked': 3263, 'hoovered': 2115, 'hoped': 3268, 'hoping': 3268,
'hosted': 3271, 'hours': 3272, 'house': 2351, 'housesat': 2638, 'how': 3274, 'hung': 3281, 'i': 3292, 'idea': 22,
'if': 3309, 'ignored': 3310, 'ignoring': 2155, 'im': 3311, 'implored': 2438, 'in': 3324, 'informed': 3326, 'inked':
3328, 'insists': 3329, 'installed': 2115, 'intended': 3331, 'intending': 3331, 'interview': 3332, 'interviewed': 278,
'intro': 3338, 'introd': 3340, 'introduced': 3345, 'introed': 3347, 'invited': 3350, 'is': 3383, 'isn': 3384, 'it':
3387, 'jilted': 3388, 'jogged': 3389, 'joined': 3390, 'judged': 3393, 'just': 3397, 'keep': 3399, 'keeping': 3400,
'keeps': 3405, 'kept': 3412, 'key': 2204, 'knocked': 2361, 'lacked': 3416, 'ladled': 2442, 'leafed': 2803, 'learned':
2625, 'learnt': 3418, 'led': 3419, 'left': 3429, 'lend': 2092, 'lending': 2092, 'lent': 3440, 'lesson': 2467, 'let':
3460, 'life': 3464, 'lifted': 2272, 'lifting': 2272, 'liked': 3467, 'lined': 1708, 'linked': 3470, 'listened': 3481,
'll': 3484, 'loaned': 3487, 'loaning': 2092, 'lobbied': 2842, 'locked': 3488, 'long': 3489, 'looked': 3491, 'looking':
3492, 'looped': 3494, 'lost': 440, 'lunch': 2398, 'lunched': 278, 'm': 2033, 'made': 3513, 'mail': 2688, 'mailbox':
2071, 'mailed': 3524, 'main': 2204, 'managed': 3525, 'manned': 3539, 'manning': 3540, 'mark': 3541, 'marked': 3542,
'markup': 2415, 'marshalled': 3543, 'matched': 3546, 'maybe': 22, 'me': 3549, 'meant': 3554, 'meeting': 2505,
'mended': 2115, 'mentioned': 3562, 'mentored': 3564, 'mentoring': 3568, 'message': 2688, 'messaged': 3577, 'met':
3578, 'minded': 3579, 'minding': 3580, 'miss': 461, 'missed': 3590, 'mobile': 3593, 'monkey': 3594, 'moved': 3609,
'moves': 3610, 'mowed': 2115, 'msg': 2630, 'mucked': 2374, 'mulled': 278, 'music': 2089, 'must': 3612, 'mustn': 3614,
'mustnt': 3613, 'my': 3619, 'myself': 426, 'n': 3621, 'nae': 3622, 'nary': 3622, 'nattered': 278, 'nearly': 2020,
'need': 3626, 'needed': 3627, 'needs': 2498, 'negotiated': 278, 'never': 3630, 'new': 3635, 'next': 3643, 'nixed':
3645, 'no': 3664, 'nobody': 3666, 'nominated': 3668, 'none': 3672, 'noone': 3673, 'noshow': 38, 'not': 3685, 'note':
3687, 'notes': 2415, 'nothing': 2478, 'noticed': 3697, 'now': 3699, 'nt': 3700, 'nudged': 3702, 'occurred': 2503,
'off': 3704, 'offered': 3709, 'office': 2177, 'on': 3713, 'once': 398, 'one': 3715, 'only': 3716, 'onus': 3594,
'opened': 3721, 'opening': 3721, 'opinion': 922, 'ought': 3723, 'our': 3724, 'out': 3726, 'outcome': 2015,
'outstanding': 1979, 'over': 3730, 'overslept': 38, 'owe': 3731, 'owes': 3731, 'packed': 2442, 'painted': 2115,
'paired': 3546, 'palmed': 2804, 'parked': 2849, 'passed': 3786, 'penciled': 3788, 'pencilled': 3788, 'pending': 1979,
'people': 2808, 'pepped': 2268, 'per': 3790, 'perhaps': 22, 'perk': 2209, 'perked': 2266, 'phone': 3593, 'phoned':
3792, 'picked': 3797, 'pinged': 278, 'pitched': 3798, 'place': 2177, 'plan': 2015, 'planned': 3799, 'planning': 3800,
'played': 3803, 'pleaded': 2842, 'plotted': 278, 'ploughed': 3804, 'pointed': 3805, 'pointer': 2467, 'poked': 3808,
'popped': 3809, 'pored': 3810, 'postponed': 3812, 'poured': 2442, 'practiced': 3819, 'practised': 3819, 'praised':
2074, 'prepared': 3821, 'prepped': 3822, 'prepping': 2005, 'presented': 2565, 'press': 3823, 'pressed': 2438,
'promise': 426, 'promised': 3845, 'proofread': 895, 'proposed': 3847, 'provided': 3848, 'pruned': 895, 'psyched':
2268, 'pub': 2177, 'pulled': 3850, 'pushed': 3852, 'put': 3928, 'putting': 3933, 'quarreled': 278, 'quarrelled': 278,
'quick': 3934, 'quote': 3935, 'radio': 3937, 'rained': 432, 'raised': 3939, 'raising': 2272, 'ran': 3958, 'rang':
3959, 're': 3961, 'reached': 3962, 'read': 3985, 'reading': 3986, 'rearranged': 3960, 'reassured': 3990, 'reassuring':
2422, 'rebooked': 3992, 'received': 3994, 'reckoned': 4000, 'reckons': 4012, 'recommendation': 4013, 'recommended':
4017, 'recommends': 3329, 'redid': 895, 'redlines': 2415, 'redrafted': 895, 'refereed': 4020, 'referred': 4024,
'rehearsed': 4028, 'remarks': 2415, 'remember': 4031, 'reminded': 4051, 'reminder': 544, 'reminds': 4052,
'reminisced': 278, 'repaired': 2115, 'repld': 278, 'replied': 278, 'reposted': 3467, 'rescheduled': 4053,
'rescheduling': 38, 'responded': 4054, 'restaurant': 2177, 'restructured': 895, 'returned': 4060, 'review': 4061,
'reviewed': 4063, 'reworded': 895, 'right': 2204, 'ripped': 4064, 'rode': 3389, 'rooted': 4065, 'rooting': 4066,
'roped': 2435, 'round': 4067, 'run': 4068, 's': 4087, 'safest': 2204, 'said': 4126, 'sat': 4134, 'save': 4136,
'saved': 4140, 'saw': 4152, 'saying': 28, 'says': 4153, 'sched': 4154, 'schedd': 4154, 'scheduled': 16, 'schemed':
278, 'schooled': 2234, 'scrapped': 4155, 'screening': 2155, 'scrubbed': 4155, 'scrutinised': 3095, 'scrutinized':
3095, 'seated': 2849, 'see': 4156, 'seeing': 16, 'seen': 4157, 'sending': 4160, 'sent': 4189, 'served': 2442,
'session': 4061, 'set': 4192, 'settled': 4193, 'several': 1957, 'sewing': 2089, 'sez': 921, 'shall': 4194, 'shared':
4204, 'sharing': 4208, 'sharpened': 895, 'she': 3187, 'shelved': 2158, 'shes': 3255, 'shifted': 4209, 'shook': 4210,
'shop': 2177, 'short': 3950, 'should': 4214, 'showed': 4218, 'showing': 4219, 'shown': 4222, 'signed': 2377,
'silence': 2478, 'since': 4223, 'sitting': 4225, 'skedded': 4154, 'skipped': 38, 'skipping': 38, 'skyped': 278,
'slacked': 278, 'slated': 3328, 'slipped': 4226, 'smart': 2204, 'smartest': 2204, 'sms': 2630, 'so': 4229, 'some':
4230, 'somebody': 2808, 'someone': 2808, 'something': 4231, 'soothed': 4193, 'sorted': 4232, 'sparred': 278,
'speaking': 4233, 'spends': 4242, 'spent': 4260, 'spoke': 4264, 'spoken': 278, 'sponsored': 2355, 'spotted': 4265,
'spur': 2209, 'spurred': 2211, 'spurring': 2211, 'squabbled': 278, 'staffed': 4266, 'stance': 922, 'stand': 4267,
'standing': 4269, 'standup': 602, 'started': 2348, 'stayed': 4273, 'steer': 4274, 'steered': 4276, 'stepped': 4278,
'stepping': 4279, 'stewarded': 3543, 'stiffed': 4281, 'still': 4286, 'stood': 4289, 'stopped': 1462, 'store': 2177,
'straight': 4292, 'strikes': 4294, 'strolled': 3389, 'struck': 4294, 'stuck': 4297, 'subbed': 2510, 'suggested': 4298,
'suggestion': 2467, 'suggests': 4300, 'summoned': 2207, 'supported': 2118, 'supposed': 4302, 'swore': 3097, 'take':
4305, 'takeaway': 93, 'taken': 4306, 'talked': 4322, 'talking': 4323, 'task': 544, 'taught': 4328, 'tea': 3118,
'teaching': 4219, 'telephoned': 278, 'telling': 4330, 'tells': 4342, 'text': 2688, 'texted': 4355, 'thank': 4357,
'thanked': 4356, 'that': 4362, 'the': 4365, 'their': 3251, 'then': 2756, 'there': 4367, 'they': 4368, 'theyre': 3255,
'thinking': 4370, 'thinks': 4371, 'this': 4372, 'thought': 4377, 'thoughts': 2415, 'three': 586, 'threw': 4379,
'through': 4382, 'thru': 4382, 'tidied': 4383, 'tip': 4386, 'tipped': 4395, 'tipping': 4396, 'tips': 2467, 'to': 4408,
'todo': 4409, 'together': 1764, 'told': 4533, 'too': 4536, 'took': 4549, 'tore': 4551, 'trained': 4552, 'traipsed':
4553, 'trekked': 4553, 'tried': 4556, 'trimmed': 895, 'try': 2153, 'trying': 2153, 'turns': 4557, 'tutored': 4559,
'tutoring': 2005, 'two': 586, 'umpired': 2420, 'unable': 3677, 'unanswered': 38, 'undertake': 870, 'undertook': 870,
'unpacked': 2115, 'unsent': 38, 'up': 2653, 'upcoming': 16, 'upshot': 2015, 'urged': 4561, 'urges': 1990, 'urging':
2211, 'us': 4562, 've': 4563, 'verdict': 922, 'vetted': 3095, 'view': 922, 'views': 922, 'visit': 3332, 'visited':
278, 'vm': 2071, 'vmail': 2071, 'voicemail': 2071, 'volunteered': 4565, 'volunteering': 4566, 'vouched': 2559,
'vouching': 2559, 'vowed': 3097, 'w': 4575, 'wait': 4576, 'waited': 4579, 'waiting': 4585, 'walked': 4588, 'want':
4589, 'wanted': 4591, 'wants': 2498, 'warned': 4593, 'warns': 2354, 'was': 4600, 'wasn': 4604, 'wasnt': 4605,
'watched': 4610, 'watered': 4611, 'we': 4613, 'went': 4622, 'were': 4623, 'what': 3274, 'whatsapp': 2688,
'whatsapped': 4625, 'when': 4628, 'where': 4629, 'whether': 4631, 'which': 4636, 'while': 398, 'who': 4637, 'whole':
1958, 'whose': 28, 'why': 3274, 'will': 4641, 'wired': 2115, 'wise': 2204, 'wisest': 2204, 'wish': 4643, 'wished':
4656, 'wishing': 4657, 'with': 4659, 'without': 4660, 'won': 4662, 'wonder': 4663, 'wondering': 4664, 'wont': 4665,
'woodwork': 2089, 'worked': 4666, 'working': 4667, 'workshop': 2077, 'would': 4668, 'wouldn': 4671, 'wouldnt': 4670,
'wound': 4673, 'wrangled': 278, 'wriggled': 2372, 'writing': 4674, 'written': 4678, 'wrong': 4679, 'wrote': 4690, 'x':
4691, 'xd': 38, 'xld': 38, 'yes': 4693, 'you': 4695, 'zoom': 3332, 'zoomed': 278}]


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
16, 'to': 70}, {'<them>': 71, 'N': 71, 'me': 71, 'us': 71}, {'of': 16}, {'with': 16}, {'at': 16, 'on': 16, 'with':
16}, {'chow': 16}, {'': (6, 'email')}, {'mail': 77, 'phone': 37}, {'clinic': 0, 'farm': 0, 'house': 0, 'office': 0,
'practice': 0, 'school': 0, 'shop': 0, 'studio': 0, 'workshop': 0, 'yard': 0}, {'': (8, 'meeting'), 'clinic': 0,
'farm': 0, 'house': 0, 'office': 0, 'practice': 0, 'school': 0, 'shop': 0, 'studio': 0, 'workshop': 0, 'yard': 0},
{'s': 80}, {'<their>': 79, 'N': 81, 'my': 79, 'our': 79, 'the': 79}, {'s': 79}, {'': (8, 'meeting'), '<their>': 79,
'N': 83, 'my': 79, 'our': 79, 'the': 79}, {'to': 0}, {'at': 84, 'on': 0, 'to': 84, 'with': 0}, {'N': 0}, {'<their>':
79, 'N': 83, 'my': 79, 'our': 79, 'the': 79}, {'': (8, 'meeting'), 'to': 88}, {'see': 0}, {'': (2, 'call'), 'at': 82,
'by': 84, 'down': 85, 'in': 86, 'into': 84, 'on': 87, 'out': 85, 'over': 0, 'round': 89, 'to': 90, 'up': 85, 'upon':
0}, {'baptism': 7, 'birthday': 7, 'ceilidh': 7, 'christening': 7, 'communion': 7, 'concert': 7, 'confirmation': 7,
'exhibition': 7, 'funeral': 7, 'gig': 7, 'graduation': 7, 'launch': 7, 'opening': 7, 'party': 7, 'premier': 7,
'premiere': 7, 'recital': 7, 'show': 7, 'wedding': 7}, {'baptism': 7, 'big': 92, 'birthday': 7, 'ceilidh': 7,
'christening': 7, 'communion': 7, 'concert': 7, 'confirmation': 7, 'exhibition': 7, 'funeral': 7, 'gig': 7,
'graduation': 7, 'grand': 92, 'launch': 7, 'official': 92, 'opening': 7, 'party': 7, 'premier': 7, 'premiere': 7,
'recital': 7, 'show': 7, 'wedding': 7}, {'s': 93}, {'N': 94, 'her': 93, 'his': 93, 'my': 93, 'our': 93, 'the': 93,
'their': 93}, {'for': 95}, {'clinic': 0, 'factory': 0, 'office': 0, 'plant': 0, 'practice': 0, 'shop': 0, 'site': 0,
'studio': 0, 'warehouse': 0, 'workshop': 0}, {'...': 97}, {'...': 97, 'clinic': 0, 'farm': 0, 'gallery': 0, 'lab': 0,
'office': 0, 'shop': 0, 'showroom': 0, 'site': 0, 'studio': 0, 'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard':
0}, {'her': 98, 'his': 98, 'my': 99, 'our': 99, 'the': 99, 'their': 98}, {'office': 0, 'shop': 0, 'store': 0,
'studio': 0, 'workshop': 0}, {'at': 100, 'into': 100, 'my': 101, 'our': 101, 'the': 101, 'to': 100}, {'at': 100,
'into': 100, 'my': 101, 'our': 101, 'person': 0, 'the': 101, 'to': 100}, {'...': 97, 'clinic': 0, 'farm': 0,
'gallery': 0, 'lab': 0, 'office': 0, 'shop': 0, 'showroom': 0, 'site': 0, 'store': 0, 'studio': 0, 'surgery': 0,
'warehouse': 0, 'workshop': 0, 'yard': 0}, {'her': 98, 'his': 98, 'my': 104, 'our': 104, 'the': 104, 'their': 98},
{'site': 0}, {'at': 100, 'into': 100, 'to': 105}, {'at': 100, 'into': 100, 'to': 100}, {'...': 96, 'at': 100, 'by':
102, 'in': 103, 'into': 105, 'on': 106, 'over': 107, 'round': 108, 'to': 105}, {'conference': 0}, {'meeting': 0},
{'up': 111}, {'d': 77}, {'in': 0, 'up': 0}, {'': (3, 'coffee'), 'chat': 36}, {'at': 100, 'into': 100, 'person': 0,
'to': 100}, {'at': 100, 'by': 108, 'in': 116, 'into': 100, 'on': 106, 'over': 108, 'round': 108, 'to': 100}, {'call':
37}, {'': (7, 'event'), 'call': 37}, {'<them>': 16, 'N': 16, 'me': 16, 'us': 16}, {'a': 27, 'an': 27, 'bacon': 24,
'bao': 16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'chilli': 16, 'couscous': 16, 'croissants': 16,
'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'for': 120, 'fry': 25, 'full': 26, 'goulash':
16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16, 'meze': 16,
'mezze': 16, 'mince': 16, 'mussels': 16, 'my': 27, 'nosh': 16, 'our': 27, 'oysters': 16, 'paella': 16, 'pancakes': 16,
'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'raclette': 16, 'risotto': 16, 'sandwich': 16, 'sandwiches': 16,
'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'some': 27, 'soup': 16, 'spaghetti': 16, 'stew': 16,
'tacos': 16, 'tagine': 16, 'the': 27, 'toasties': 16, 'waffles': 16}, {'for': 120}, {'tea': 36}, {'coffee': 36, 'tea':
36}, {'of': 124}, {'': (8, 'meeting'), 'day': 7}, {'in': 37}, {'': (2, 'call'), 'in': 37}, {'at': 7, 'for': 7, 'in':
7, 'next': 7, 'with': 7}, {'booth': 129, 'chinese': 16, 'ethiopian': 16, 'greek': 16, 'indian': 16, 'italian': 16,
'japanese': 16, 'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'persian': 16, 'stall': 129, 'stand':
129, 'thai': 16, 'turkish': 16, 'vietnamese': 16}, {'chinese': 16, 'ethiopian': 16, 'greek': 16, 'indian': 16,
'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'persian': 16, 'thai': 16,
'turkish': 16, 'vietnamese': 16}, {'booth': 129, 'stall': 129, 'stand': 129}, {'a': 130, 'an': 131, 'chinese': 16,
'ethiopian': 16, 'greek': 16, 'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'mexican':
16, 'moroccan': 16, 'my': 132, 'our': 132, 'persian': 16, 'some': 131, 'thai': 16, 'the': 130, 'turkish': 16,
'vietnamese': 16}, {'sum': 16}, {'': (4, 'meal'), '<them>': 16, 'N': 16, 'with': 16}, {'': (5, 'message'), 'd': 14},
{'a': 131, 'an': 131, 'chinese': 16, 'ethiopian': 16, 'greek': 16, 'indian': 16, 'italian': 16, 'japanese': 16,
'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'persian': 16, 'some': 131, 'thai': 16, 'the': 131,
'turkish': 16, 'vietnamese': 16}, {'...': 96, 'for': 44}, {'a': 21, 'an': 21, 'cava': 16, 'champagne': 16, 'cheeky':
19, 'cider': 16, 'coffee': 36, 'half': 16, 'martini': 16, 'martinis': 16, 'mulled': 20, 'negroni': 16, 'negronis': 16,
'nightcap': 16, 'ouzo': 16, 'port': 16, 'rum': 16, 'sake': 16, 'schnapps': 16, 'sherry': 16, 'snifter': 16, 'some':
21, 'spritz': 16, 'the': 21}, {'coffee': 36}, {'': (4, 'meal'), 'a': 140, 'coffee': 36, 'tea': 36}, {'': (4, 'meal'),
'reception': 7}, {'line': 14, 'note': 14}, {'a': 143}, {'dm': 14, 'message': 14, 'msg': 14, 'note': 14, 'text': 14,
'whatsapp': 14}, {'a': 145}, {'clinic': 0, 'farm': 0, 'gallery': 0, 'lab': 0, 'office': 0, 'shop': 0, 'showroom': 0,
'site': 0, 'studio': 0, 'surgery': 0, 'warehouse': 0, 'workshop': 0, 'yard': 0}, {'my': 147, 'our': 147, 'the': 147},
{'at': 148, 'into': 148, 'to': 148}, {'<me>': 144, '<them>': 146, 'N': 146, 'a': 143, 'at': 148, 'by': 149, 'in': 149,
'into': 148, 'over': 149, 'round': 149, 'to': 148, 'us': 144}, {'N': 49}, {'to': 151}, {'...': 96, 'down': 152, 'out':
152, 'over': 152, 'round': 152, 'up': 152}, {'run': 0}, {'mail': 77, 'mailed': 77, 'mails': 77}, {'': (6, 'email'),
'chain': 77}, {'last': 37}, {'ring': 37}, {'first': 158, 'second': 158, 'third': 158}, {'the': 159}, {'$$': 37, 'at':
157, 'on': 160}, {'up': 161}, {'picked': 162}, {'face': 0}, {'to': 164}, {'<them>': 16, 'N': 16}, {'': (5, 'message'),
'back': 14, 'off': 14, 'over': 14}, {'<them>': 167, 'N': 167, 'me': 167, 'us': 167}, {'chat': 7}, {'chips': 16},
{'and': 170, 'supper': 16}, {'white': 36, 'whites': 36}, {'...': 96}, {'bacon': 24, 'bao': 16, 'bratwurst': 16,
'burritos': 16, 'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'cider': 16, 'couscous': 16,
'croissants': 16, 'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26,
'goulash': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16,
'leftovers': 16, 'martini': 16, 'martinis': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'mulled': 20, 'mussels': 16,
'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16,
'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16,
'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16,
'sherry': 16, 'snifter': 16, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stew': 16, 'tacos': 16, 'tagine': 16,
'toasties': 16, 'waffles': 16}, {'$$': 16}, {'a': 174, 'an': 174, 'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos':
16, 'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'chinese': 175, 'cider': 16, 'couscous':
16, 'croissants': 16, 'dumplings': 16, 'ethiopian': 175, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16,
'fry': 25, 'full': 26, 'goulash': 16, 'greek': 175, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'indian': 175,
'italian': 175, 'japanese': 175, 'korean': 175, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'lebanese': 175,
'leftovers': 16, 'martini': 16, 'martinis': 16, 'mexican': 175, 'meze': 16, 'mezze': 16, 'mince': 16, 'moroccan': 175,
'mulled': 20, 'mussels': 16, 'my': 27, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'our': 27, 'ouzo':
16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'persian': 175, 'pho': 16, 'pie': 16, 'pies': 16,
'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16,
'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16, 'snifter': 16, 'some': 174, 'soup': 16,
'spaghetti': 16, 'spritz': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'thai': 175, 'the': 174, 'toasties': 16,
'turkish': 175, 'vietnamese': 175, 'waffles': 16}, {'bell': 37, 'buzz': 37, 'ring': 37, 'shout': 37, 'tinkle': 37},
{'a': 177}, {'<them>': 178, 'N': 178}, {'me': 0, 'us': 0}, {'with': 180}, {'...': 181}, {'over': 182, 'through': 182},
{'meet': 37}, {'line': 37, 'phone': 37}, {'the': 185}, {'on': 186}, {'chinese': 16, 'ethiopian': 16, 'greek': 16,
'indian': 16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'note': 14,
'persian': 16, 'reply': 14, 'response': 14, 'thai': 16, 'turkish': 16, 'vietnamese': 16}, {'<them>': 187, 'N': 187,
'a': 188, 'an': 131, 'chinese': 16, 'ethiopian': 16, 'greek': 16, 'indian': 16, 'italian': 16, 'japanese': 16,
'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'persian': 16, 'some': 131, 'thai': 16, 'the': 131,
'turkish': 16, 'vietnamese': 16}, {'eat': 16, 'food': 16, 'goulash': 16}, {'for': 190, 'to': 190}, {'in': 191, 'over':
191, 'round': 191}, {'': (8, 'meeting'), 'eat': 16, 'food': 16, 'goulash': 16}, {'for': 193, 'to': 193}, {'in': 194,
'over': 194, 'round': 194}, {'bacon': 24, 'bao': 16, 'booth': 129, 'bratwurst': 16, 'burritos': 16, 'casserole': 16,
'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'chinese': 16, 'cider': 16, 'couscous': 16, 'croissants': 16,
'dumplings': 16, 'ethiopian': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26,
'goulash': 16, 'greek': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'indian': 16, 'italian': 16,
'japanese': 16, 'korean': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'lebanese': 16, 'leftovers': 16, 'martini':
16, 'martinis': 16, 'mexican': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'moroccan': 16, 'mulled': 20, 'mussels': 16,
'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'note': 14, 'ouzo': 16, 'oysters': 16, 'paella': 16,
'pancakes': 16, 'pasta': 16, 'persian': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'reply': 14,
'response': 14, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel':
16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16, 'snifter': 16, 'soup': 16, 'spaghetti': 16, 'spritz':
16, 'stall': 129, 'stand': 129, 'stew': 16, 'tacos': 16, 'tagine': 16, 'thai': 16, 'toasties': 16, 'turkish': 16,
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
'booth': 129, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'chilli': 16, 'couscous': 16, 'croissants': 16,
'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'grub':
16, 'gyros': 16, 'haggis': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16, 'meze': 16, 'mezze': 16,
'mince': 16, 'mussels': 16, 'nosh': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie':
16, 'pies': 16, 'raclette': 16, 'risotto': 16, 'sandwich': 16, 'sandwiches': 16, 'schnitzel': 16, 'scones': 16,
'seafood': 16, 'shawarma': 16, 'soup': 16, 'spaghetti': 16, 'stall': 129, 'stand': 129, 'stew': 16, 'tacos': 16,
'tagine': 16, 'toasties': 16, 'waffles': 16}, {'bacon': 24, 'bao': 16, 'booth': 129, 'bratwurst': 16, 'burritos': 16,
'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'chinese': 16, 'cider': 16, 'couscous': 16,
'croissants': 16, 'dumplings': 16, 'ethiopian': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25,
'full': 26, 'goulash': 16, 'greek': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'indian': 16, 'italian':
16, 'japanese': 16, 'korean': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'lebanese': 16, 'leftovers': 16,
'martini': 16, 'martinis': 16, 'mexican': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'moroccan': 16, 'mulled': 20,
'mussels': 16, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'ouzo': 16, 'oysters': 16, 'paella': 16,
'pancakes': 16, 'pasta': 16, 'persian': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto':
16, 'rum': 16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood':
16, 'shawarma': 16, 'sherry': 16, 'snifter': 16, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stall': 129, 'stand':
129, 'stew': 16, 'tacos': 16, 'tagine': 16, 'thai': 16, 'toasties': 16, 'turkish': 16, 'vietnamese': 16, 'waffles':
16}, {'<them>': 192, 'N': 195, 'a': 196, 'an': 197, 'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16,
'casserole': 16, 'cava': 16, 'champagne': 16, 'cheeky': 19, 'chilli': 16, 'chinese': 16, 'cider': 16, 'couscous': 16,
'croissants': 16, 'dumplings': 16, 'ethiopian': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25,
'full': 26, 'goulash': 16, 'greek': 16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'half': 16, 'indian': 16, 'italian':
16, 'japanese': 16, 'korean': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'lebanese': 16, 'leftovers': 16,
'martini': 16, 'martinis': 16, 'mexican': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'moroccan': 16, 'mulled': 20,
'mussels': 16, 'my': 198, 'negroni': 16, 'negronis': 16, 'nightcap': 16, 'nosh': 16, 'our': 198, 'ouzo': 16,
'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'persian': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16,
'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel':
16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16, 'snifter': 16, 'some': 197, 'soup': 16, 'spaghetti':
16, 'spritz': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'thai': 16, 'the': 199, 'toasties': 16, 'turkish': 16,
'vietnamese': 16, 'waffles': 16}, {'': (8, 'meeting'), 'at': 0}, {'over': 201}, {'down': 152, 'out': 152, 'over': 152,
'round': 152, 'up': 152}, {'tea': 16}, {'visit': 0}, {'on': 37, 'with': 37}, {'up': 206}, {'antiques': 46, 'art': 46,
'back': 47, 'boardroom': 0, 'book': 46, 'chambers': 0, 'christmas': 46, 'craft': 46, 'depot': 0, 'easter': 46,
'kitchen': 48, 'lab': 0, 'makers': 46, 'mill': 0, 'office': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor':
49, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50, 'valentine': 51, 'valentines': 46, 'vintage': 46,
'warehouse': 0, 'works': 0}, {'back': 47, 'boardroom': 0, 'chambers': 0, 'depot': 0, 'kitchen': 48, 'lab': 0, 'mill':
0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor': 49, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test':
50, 'warehouse': 0, 'works': 0}, {'s': 209}, {'room': 0}, {'back': 47, 'boardroom': 0, 'chambers': 0, 'club': 1,
'clubhouse': 0, 'depot': 0, 'kitchen': 48, 'lab': 0, 'meeting': 211, 'mill': 0, 'office': 0, 'plant': 0, 'practice':
0, 'premises': 0, 'showroom': 0, 'solicitor': 49, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50,
'warehouse': 0, 'works': 0}, {'antiques': 46, 'art': 46, 'back': 47, 'boardroom': 0, 'book': 46, 'chambers': 0,
'christmas': 46, 'club': 1, 'clubhouse': 0, 'craft': 46, 'depot': 0, 'easter': 46, 'kitchen': 48, 'lab': 0, 'makers':
46, 'meeting': 211, 'mill': 0, 'office': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'showroom': 0, 'solicitor': 49,
'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50, 'valentine': 51, 'valentines': 46, 'vintage': 46,
'warehouse': 0, 'works': 0}, {'queue': 7}, {'antiques': 46, 'art': 46, 'back': 47, 'badge': 214, 'boardroom': 0,
'book': 46, 'chambers': 0, 'christmas': 46, 'club': 1, 'clubhouse': 0, 'craft': 46, 'depot': 0, 'easter': 46,
'kitchen': 48, 'lab': 0, 'makers': 46, 'meeting': 211, 'mill': 0, 'office': 0, 'plant': 0, 'practice': 0, 'premises':
0, 'registration': 214, 'showroom': 0, 'solicitor': 49, 'solicitors': 0, 'stockroom': 0, 'surgery': 0, 'test': 50,
'valentine': 51, 'valentines': 46, 'vintage': 46, 'warehouse': 0, 'works': 0}, {'<their>': 208, 'N': 210, 'a': 55,
'antiques': 46, 'art': 46, 'book': 46, 'christmas': 46, 'craft': 46, 'easter': 46, 'for': 44, 'her': 47, 'his': 47,
'makers': 46, 'my': 212, 'office': 0, 'our': 213, 'person': 0, 'the': 215, 'their': 47, 'valentine': 51, 'valentines':
46, 'vintage': 46}, {'<their>': 0, 'N': 49, 'a': 0, 'our': 0, 'the': 0}, {'': (0, 'intro')}, {'': (1, 'introduction'),
'd': 218}, {'': (1, 'introduction')}, {'off': 0}, {'party': 7}, {'ringing': 37}, {'be': 223}, {'': (4, 'meal'),
'break': 0, 'hour': 0}, {'': (4, 'meal'), 'with': 16}, {'a': 27, 'an': 27, 'bacon': 24, 'bao': 16, 'bratwurst': 16,
'burritos': 16, 'casserole': 16, 'chilli': 16, 'couscous': 16, 'croissants': 16, 'dinner': 122, 'dumplings': 16,
'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'grub': 16, 'gyros': 16,
'haggis': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16, 'lunch': 122, 'meze': 16, 'mezze': 16,
'mince': 16, 'mussels': 16, 'my': 27, 'nosh': 16, 'our': 27, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16,
'pho': 16, 'pie': 16, 'pies': 16, 'raclette': 16, 'risotto': 16, 'sandwich': 16, 'sandwiches': 16, 'schnitzel': 16,
'scones': 16, 'seafood': 16, 'shawarma': 16, 'some': 27, 'soup': 16, 'spaghetti': 16, 'stew': 16, 'tacos': 16,
'tagine': 16, 'the': 27, 'toasties': 16, 'waffles': 16}, {'a': 132, 'my': 132, 'our': 132, 'the': 132}, {'chai': 36},
{'up': 217}, {'': (8, 'meeting'), 'up': 7}, {'linkedin': 14, 'slack': 14, 'teams': 14}, {'': (5, 'message'), 'on':
232}, {'clip': 14, 'link': 14, 'photo': 14, 'pic': 14, 'picture': 14, 'video': 14}, {'a': 234, 'an': 234, 'some': 234,
'the': 234}, {'': (5, 'message'), 'a': 234, 'an': 234, 'me': 235, 'some': 234, 'the': 234, 'us': 235}, {'person': 0},
{'': (8, 'meeting'), 'in': 237}, {'moi': 16}, {'on': 232}, {'choma': 16}, {'to': 37, 'with': 37}, {'line': 242,
'phone': 242}, {'the': 243}, {'hours': 0, 'visit': 0}, {'for': 37, 'to': 37, 'with': 37}, {'for': 180, 'with': 180},
{'bar': 247, 'booth': 247, 'desk': 247, 'door': 247, 'stall': 247, 'stand': 247, 'till': 247}, {'...': 248, 'bar':
247, 'booth': 247, 'desk': 247, 'door': 247, 'stall': 247, 'stand': 247, 'till': 247}, {'with': 0}, {'bone': 37},
{'and': 251}, {'': (2, 'call'), 'for': 37, 'to': 37, 'with': 37}, {'...': 248, 'bar': 247, 'blower': 37, 'booth': 247,
'desk': 247, 'dog': 252, 'door': 247, 'horn': 37, 'line': 253, 'stall': 247, 'stand': 247, 'till': 247, 'whiteboard':
0}, {'facetime': 37, 'hold': 246, 'my': 249, 'our': 249, 'site': 250, 'speaker': 37, 'speakerphone': 37, 'the': 254,
'video': 37, 'whatsapp': 14}, {'...': 15, 'postcard': 14, 'telegram': 14}, {'': (8, 'meeting'), 'one': 0}, {'one': 0,
'ones': 0}, {'of': 256, 'on': 257, 'one': 0, 'to': 258}, {'day': 7, 'evening': 7}, {'desk': 0, 'office': 0, 'shop': 0,
'studio': 0, 'workshop': 0, 'yard': 0}, {'s': 261}, {'<their>': 261, 'N': 262, 'my': 261, 'our': 261}, {'...': 96,
'a': 174, 'an': 174, 'at': 263, 'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'cava': 16,
'champagne': 16, 'cheeky': 19, 'chilli': 16, 'cider': 16, 'couscous': 16, 'croissants': 16, 'dumplings': 16,
'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'for': 44, 'fry': 25, 'full': 26, 'goulash': 16, 'grub': 16,
'gyros': 16, 'haggis': 16, 'half': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16, 'martini': 16,
'martinis': 16, 'meze': 16, 'mezze': 16, 'mince': 16, 'mulled': 20, 'mussels': 16, 'my': 27, 'negroni': 16,
'negronis': 16, 'nightcap': 16, 'nosh': 16, 'our': 27, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16,
'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16,
'sandwich': 16, 'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16,
'sherry': 16, 'snifter': 16, 'some': 174, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stew': 16, 'tacos': 16,
'tagine': 16, 'the': 174, 'to': 263, 'toasties': 16, 'waffles': 16}, {'evening': 0}, {'soup': 16}, {'': (2, 'call'),
'call': 37, 'calls': 37, 'conversation': 37}, {'<them>': 37, 'N': 37, 'my': 37}, {'from': 14}, {'': (5, 'message'),
'<them>': 167, 'N': 167, 'me': 167, 'us': 167}, {'meeting': 0, 'session': 0}, {'my': 147, 'our': 147, 'see': 0, 'the':
147}, {'at': 148, 'into': 148, 'to': 272}, {'N': 49, 'my': 147, 'our': 147, 'see': 0, 'the': 147}, {'at': 148, 'into':
148, 'to': 274}, {'...': 96, 'at': 148, 'by': 273, 'down': 152, 'in': 273, 'into': 148, 'out': 152, 'over': 275,
'round': 275, 'to': 148, 'up': 152}, {'of': 123}, {'yam': 16}, {'wow': 0}, {'puff': 16}, {'ping': 14}, {'note': 14,
'reply': 14, 'response': 14}, {'<them>': 14, 'N': 14}, {'a': 282, 'from': 283}, {'vous': 0}, {'meeting': 0, 'w': 87,
'with': 87}, {'race': 7, 'show': 7}, {'': (4, 'meal'), 'dinner': 16}, {'at': 263, 'for': 44, 'to': 263}, {'and': 87},
{'N': 290}, {'<their>': 0, 'my': 0, 'our': 0, 'the': 0}, {'and': 87, 'at': 292, 'in': 292}, {'N': 293}, {'between':
87, 'down': 0, 'w': 291, 'with': 294}, {'in': 237}, {'<them>': 296}, {'clip': 14, 'clips': 14, 'gif': 14, 'link': 14,
'meme': 14, 'memes': 14, 'photo': 14, 'photos': 14, 'pic': 14, 'pics': 14, 'picture': 14, 'pictures': 14, 'recording':
14, 'screenshot': 14, 'selfie': 14, 'video': 14, 'videos': 14}, {'...': 298, 'clip': 14, 'clips': 14, 'gif': 14,
'link': 14, 'meme': 14, 'memes': 14, 'photo': 14, 'photos': 14, 'pic': 14, 'pics': 14, 'picture': 14, 'pictures': 14,
'recording': 14, 'screenshot': 14, 'selfie': 14, 'video': 14, 'videos': 14}, {'0': 299, 'a': 299, 'an': 299, 'her':
299, 'his': 299, 'some': 299, 'the': 299, 'three': 299, 'two': 299}, {'0': 299, '<them>': 300, 'N': 300, 'a': 299,
'an': 299, 'her': 299, 'his': 299, 'me': 300, 'on': 300, 'over': 300, 'some': 299, 'the': 299, 'three': 299, 'two':
299, 'us': 300}, {'bacon': 24, 'bao': 16, 'booth': 129, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'cava': 16,
'champagne': 16, 'cheeky': 19, 'chilli': 16, 'cider': 16, 'couscous': 16, 'croissants': 16, 'dumplings': 16,
'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'grub': 16, 'gyros': 16,
'haggis': 16, 'half': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16, 'martini': 16, 'martinis': 16,
'meze': 16, 'mezze': 16, 'mince': 16, 'mulled': 20, 'mussels': 16, 'negroni': 16, 'negronis': 16, 'nightcap': 16,
'nosh': 16, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16,
'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16, 'sandwiches': 16, 'schnapps': 16,
'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16, 'snifter': 16, 'soup': 16, 'spaghetti':
16, 'spritz': 16, 'stall': 129, 'stand': 129, 'stew': 16, 'tacos': 16, 'tagine': 16, 'toasties': 16, 'waffles': 16},
{'a': 302, 'an': 174, 'bacon': 24, 'bao': 16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'cava': 16,
'champagne': 16, 'cheeky': 19, 'chilli': 16, 'cider': 16, 'couscous': 16, 'croissants': 16, 'dumplings': 16,
'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'fry': 25, 'full': 26, 'goulash': 16, 'grub': 16, 'gyros': 16,
'haggis': 16, 'half': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16, 'martini': 16, 'martinis': 16,
'meze': 16, 'mezze': 16, 'mince': 16, 'mulled': 20, 'mussels': 16, 'my': 198, 'negroni': 16, 'negronis': 16,
'nightcap': 16, 'nosh': 16, 'our': 198, 'ouzo': 16, 'oysters': 16, 'paella': 16, 'pancakes': 16, 'pasta': 16, 'pho':
16, 'pie': 16, 'pies': 16, 'port': 16, 'raclette': 16, 'risotto': 16, 'rum': 16, 'sake': 16, 'sandwich': 16,
'sandwiches': 16, 'schnapps': 16, 'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'sherry': 16,
'snifter': 16, 'some': 174, 'soup': 16, 'spaghetti': 16, 'spritz': 16, 'stew': 16, 'tacos': 16, 'tagine': 16, 'the':
302, 'toasties': 16, 'waffles': 16}, {'up': 173}, {'down': 0}, {'visit': 0, 'walk': 0}, {'between': 87, 'w': 291,
'with': 294}, {'': (2, 'call'), 'call': 37}, {'chops': 16}, {'bag': 16}, {'phone': 37}, {'by': 311, 'in': 237},
{'day': 7}, {'planning': 0, 'review': 0}, {'up': 0}, {'committee': 0, 'group': 0}, {'roast': 16}, {'w': 0, 'with': 0},
{'four': 16, 'three': 16, 'two': 16}, {'booked': 16, 'for': 319}, {'meal': 16}, {'a': 321, 'eat': 16, 'food': 16,
'grub': 16, 'nosh': 16, 'steak': 16, 'supper': 16}, {'for': 322, 'to': 322}, {'for': 322, 'out': 323, 'to': 322},
{'<them>': 324, 'N': 324}, {'cake': 36}, {'': (3, 'coffee'), 'and': 326}, {'': (2, 'call'), 'conversation': 37},
{'tete': 0}, {'a': 329}, {'': (5, 'message'), 'message': 14, 'messages': 14}, {'reception': 30}, {'hq': 0, 'office':
0, 'offices': 0}, {'back': 47, 'boardroom': 0, 'chambers': 0, 'depot': 0, 'hq': 0, 'kitchen': 48, 'lab': 0, 'mill': 0,
'office': 0, 'offices': 0, 'plant': 0, 'practice': 0, 'premises': 0, 'solicitor': 49, 'solicitors': 0, 'stockroom': 0,
'surgery': 0, 'test': 50, 'warehouse': 0, 'works': 0}, {'<their>': 209, 'N': 210, 'her': 333, 'his': 333, 'my': 209,
'our': 334, 'reception': 30, 'the': 209, 'their': 333}, {'<them>': 324, 'N': 324, 'a': 132, 'my': 132, 'our': 132,
'the': 132}, {'hall': 7}, {'day': 7, 'fair': 7, 'show': 7}, {'a': 321, 'breakfast': 16, 'dinner': 16, 'drink': 16,
'eat': 16, 'food': 16, 'grub': 16, 'lunch': 16, 'meal': 16, 'nosh': 16, 'pint': 16, 'steak': 16, 'supper': 16}, {'a':
70, 'an': 70, 'breakfast': 16, 'dinner': 16, 'drink': 16, 'for': 322, 'lunch': 16, 'meal': 16, 'out': 323, 'pint': 16,
'supper': 16, 'to': 339}, {'<them>': 340, 'N': 340, 'me': 71, 'us': 71}, {'...': 96, 'a': 27, 'an': 27, 'bacon': 24,
'bao': 16, 'bratwurst': 16, 'burritos': 16, 'casserole': 16, 'chilli': 16, 'couscous': 16, 'croissants': 16,
'dumplings': 16, 'fajitas': 16, 'falafel': 16, 'fish': 16, 'fondue': 16, 'for': 44, 'fry': 25, 'full': 26, 'goulash':
16, 'grub': 16, 'gyros': 16, 'haggis': 16, 'lamb': 16, 'lasagna': 16, 'lasagne': 16, 'leftovers': 16, 'meze': 16,
'mezze': 16, 'mince': 16, 'mussels': 16, 'my': 27, 'nosh': 16, 'our': 27, 'oysters': 16, 'paella': 16, 'pancakes': 16,
'pasta': 16, 'pho': 16, 'pie': 16, 'pies': 16, 'raclette': 16, 'risotto': 16, 'sandwich': 16, 'sandwiches': 16,
'schnitzel': 16, 'scones': 16, 'seafood': 16, 'shawarma': 16, 'some': 27, 'soup': 16, 'spaghetti': 16, 'stew': 16,
'tacos': 16, 'tagine': 16, 'the': 27, 'toasties': 16, 'waffles': 16}, {'': (2, 'call'), 'call': 37, 'chat': 37},
{'from': 37}, {'message': 14, 'note': 14, 'noted': 14, 'notes': 14}, {'': (8, 'meeting'), 'of': 0}, {'through': 346},
{'round': 217}, {'after': 39, 'at': 100, 'by': 108, 'in': 116, 'into': 100, 'just': 40, 'only': 40, 'over': 108,
'round': 108, 'to': 100}, {'app': 14}, {'': (7, 'event'), 'reception': 7}, {'': (8, 'meeting'), 'review': 0}, {'...':
181, 'to': 151}, {'...': 96, 'a': 131, 'an': 131, 'chinese': 16, 'down': 152, 'ethiopian': 16, 'greek': 16, 'indian':
16, 'italian': 16, 'japanese': 16, 'korean': 16, 'lebanese': 16, 'mexican': 16, 'moroccan': 16, 'out': 152, 'over':
353, 'persian': 16, 'round': 152, 'some': 131, 'thai': 16, 'the': 131, 'through': 182, 'turkish': 16, 'up': 152,
'vietnamese': 16}, {'': (5, 'message'), 'call': 37, 'video': 37}, {'group': 0, 'session': 0}, {'$': 11, '1': 13,
'121': 0, '1on1': 0, 'a': 31, 'abendessen': 16, 'agm': 32, 'akara': 16, 'all': 35, 'almuerzo': 16, 'amala': 16,
'americano': 36, 'americanos': 36, 'angerufen': 37, 'annual': 38, 'aperitif': 16, 'apero': 16, 'appointment': 0,
'appraisal': 0, 'appraisals': 0, 'appt': 0, 'are': 41, 'arepas': 16, 'around': 45, 'asado': 16, 'asun': 16, 'at': 60,
'ate': 62, 'awards': 7, 'bacon': 63, 'barbecue': 16, 'barbie': 16, 'barcamp': 7, 'bbq': 16, 'be': 64, 'been': 64,
'beer': 16, 'beers': 16, 'bev': 16, 'bevs': 16, 'bevvies': 16, 'bevvy': 16, 'bfast': 16, 'bibimbap': 16, 'biryani':
16, 'bite': 65, 'bkfst': 16, 'blower': 37, 'board': 66, 'boerewors': 16, 'booked': 68, 'borscht': 16, 'both': 69,
'bought': 72, 'bowl': 73, 'bowls': 29, 'boxty': 16, 'braai': 16, 'breakfast': 16, 'breakfasted': 74, 'breakout': 7,
'brekkie': 16, 'brekky': 16, 'brew': 36, 'brunch': 16, 'brunched': 75, 'bunny': 76, 'burger': 16, 'burgers': 16,
'buzzed': 37, 'by': 78, 'cafe': 36, 'caled': 37, 'call': 37, 'called': 91, 'calling': 37, 'calls': 37, 'came': 109,
'cappuccino': 36, 'cappuccinos': 36, 'carvery': 16, 'case': 110, 'catch': 112, 'cawl': 16, 'cc': 113, 'ccd': 77,
'cena': 16, 'ceviche': 16, 'chai': 36, 'check': 114, 'checkin': 0, 'chippy': 16, 'chowder': 16, 'cocktails': 16,
'coddle': 16, 'code': 38, 'cofee': 36, 'coffe': 36, 'coffee': 115, 'coffees': 36, 'cofffee': 36, 'come': 117,
'comida': 16, 'committee': 0, 'con': 118, 'concall': 37, 'conclave': 7, 'conf': 119, 'confab': 0, 'conference': 119,
'congee': 16, 'congress': 7, 'consultation': 0, 'cooked': 121, 'cooking': 122, 'cooks': 122, 'cream': 123, 'cup': 125,
'cuppa': 36, 'cuppas': 36, 'curry': 16, 'debrief': 0, 'dejeuner': 16, 'demo': 126, 'demoday': 7, 'demonstration': 0,
'design': 38, 'deskside': 0, 'dial': 127, 'dialed': 127, 'dialled': 128, 'did': 133, 'dim': 134, 'dine': 75, 'dined':
135, 'diner': 16, 'dining': 16, 'dinner': 16, 'dinners': 16, 'discord': 14, 'dm': 136, 'dmed': 14, 'dms': 14, 'doing':
137, 'dosa': 16, 'down': 138, 'dram': 16, 'drams': 16, 'drank': 139, 'drink': 141, 'drinks': 142, 'dropped': 150,
'drove': 153, 'dry': 154, 'dumplings': 16, 'e': 155, 'eat': 137, 'eaten': 16, 'eating': 16, 'ebr': 0, 'egm': 0,
'egusi': 16, 'elevenses': 36, 'email': 156, 'emailed': 77, 'emailing': 77, 'emails': 77, 'empanadas': 16, 'espresso':
36, 'event': 7, 'eventually': 163, 'expo': 7, 'f2f': 0, 'face': 165, 'facetime': 37, 'facetimed': 37, 'facetiming':
37, 'feasted': 75, 'fed': 166, 'festival': 7, 'fika': 36, 'filter': 140, 'finally': 163, 'fired': 168, 'fireside':
169, 'fish': 171, 'fitting': 0, 'flat': 172, 'flew': 173, 'for': 176, 'fruhstuck': 16, 'gala': 7, 'gave': 179,
'getroffen': 0, 'gin': 16, 'glass': 23, 'glasses': 23, 'gmeet': 37, 'going': 183, 'gone': 183, 'google': 184, 'got':
189, 'grabbed': 137, 'hackathon': 7, 'had': 200, 'hand': 202, 'handover': 0, 'hangout': 37, 'headed': 203, 'high':
204, 'home': 205, 'hotpot': 16, 'house': 205, 'huddle': 0, 'hung': 207, 'imessage': 14, 'in': 216, 'inbox': 77,
'induction': 0, 'injera': 16, 'inspect': 217, 'inspected': 217, 'inspecting': 217, 'inspection': 0, 'insta': 14,
'instagram': 14, 'interview': 0, 'intro': 219, 'introd': 218, 'introduced': 218, 'introducing': 218, 'introduction':
220, 'introed': 218, 'introing': 218, 'investor': 111, 'is': 41, 'joined': 173, 'jollof': 16, 'just': 163, 'kaffee':
36, 'kebab': 16, 'kebabs': 16, 'keynote': 7, 'kick': 221, 'kickoff': 0, 'kimchi': 16, 'laksa': 16, 'latte': 36,
'lattes': 36, 'launch': 222, 'linkedin': 14, 'll': 224, 'lnch': 16, 'lunch': 225, 'lunched': 226, 'lunches': 16,
'made': 227, 'mail': 156, 'mailed': 77, 'mails': 77, 'manned': 228, 'masala': 229, 'mbr': 0, 'meal': 16, 'measured':
230, 'meating': 0, 'meet': 231, 'meeting': 0, 'meetings': 0, 'meetup': 7, 'message': 233, 'messaged': 236, 'messages':
14, 'messaging': 14, 'messe': 7, 'met': 238, 'metting': 0, 'mittagessen': 16, 'mocha': 36, 'moi': 239, 'monthly': 38,
'msg': 14, 'msgd': 14, 'mtg': 0, 'mtgs': 0, 'nasi': 16, 'natter': 0, 'nipped': 203, 'nkwobi': 16, 'noodles': 16,
'note': 240, 'nyama': 241, 'off': 244, 'office': 245, 'offsite': 0, 'on': 255, 'one': 259, 'open': 260, 'out': 138,
'over': 264, 'owed': 72, 'panel': 7, 'parents': 265, 'partner': 111, 'party': 7, 'pepper': 266, 'performance': 38,
'phone': 267, 'phonecall': 37, 'phoned': 37, 'phones': 37, 'phoning': 268, 'picked': 162, 'picnic': 16, 'pierogi': 16,
'ping': 269, 'pinged': 270, 'pings': 14, 'pint': 16, 'pints': 16, 'pitch': 111, 'pizza': 16, 'planning': 271, 'plate':
73, 'popped': 276, 'pot': 277, 'pounded': 278, 'pow': 279, 'powwow': 0, 'probation': 0, 'product': 38, 'progress': 38,
'project': 38, 'prosecco': 16, 'puff': 280, 'qbr': 0, 'quarterly': 38, 'quick': 281, 'ramen': 16, 'ran': 228, 'rang':
37, 'received': 284, 'rendang': 16, 'rendez': 285, 'rendezvous': 0, 'retreat': 7, 'retro': 0, 'review': 286,
'ringing': 268, 'road': 287, 'roadshow': 7, 'roast': 288, 'round': 289, 's': 41, 'sat': 295, 'satay': 16, 'saw': 297,
'school': 205, 'scran': 16, 'scrum': 0, 'sent': 301, 'session': 0, 'shared': 303, 'shawarma': 16, 'shot': 168,
'shouted': 72, 'showed': 304, 'signal': 14, 'sipped': 22, 'sit': 305, 'site': 306, 'sitting': 307, 'skype': 308,
'skyped': 37, 'skyping': 37, 'slack': 14, 'slacked': 14, 'small': 309, 'smoko': 36, 'sms': 136, 'some': 28, 'spends':
182, 'spent': 182, 'spice': 310, 'spoke': 312, 'spoken': 296, 'sports': 313, 'sprint': 314, 'staffed': 228, 'stand':
315, 'standup': 0, 'steak': 16, 'steerco': 0, 'steering': 316, 'stood': 72, 'summit': 7, 'sunday': 317, 'sundowner':
16, 'sundowners': 16, 'supervision': 318, 'supped': 75, 'supper': 16, 'sushi': 16, 'suya': 16, 'sync': 0, 'synced': 0,
'table': 320, 'takeaway': 16, 'taken': 325, 'taking': 325, 'tapas': 16, 'tea': 327, 'teams': 308, 'tel': 118, 'telco':
118, 'telcon': 37, 'telecon': 37, 'telefonat': 37, 'telefoniert': 37, 'telegram': 14, 'telephone': 328, 'telephoned':
37, 'tete': 330, 'text': 331, 'texted': 236, 'texting': 14, 'texts': 14, 'thali': 16, 'the': 332, 'tiffin': 16, 'to':
335, 'toastie': 16, 'took': 336, 'tour': 0, 'toured': 217, 'town': 337, 'trade': 338, 'travelled': 173, 'treated':
341, 'treating': 325, 'treffen': 0, 'turned': 304, 'tweeted': 14, 'txt': 14, 'txtd': 14, 'txted': 14, 'txting': 14,
'ugali': 16, 'up': 342, 'vc': 118, 'video': 343, 'videocall': 37, 'viewed': 217, 'viewing': 0, 'viewings': 0, 'visit':
0, 'visits': 0, 'vm': 344, 'vn': 269, 'voice': 345, 'voicemail': 37, 'voicenote': 14, 'voicenoted': 14, 'wa': 14,
'walk': 347, 'walked': 348, 'walkthrough': 0, 'wapp': 14, 'was': 349, 'wats': 350, 'webex': 37, 'webinar': 7,
'wechat': 14, 'wedding': 351, 'weekly': 352, 'went': 354, 'were': 349, 'whats': 350, 'whatsapp': 355, 'whatsapped':
236, 'whatsapping': 14, 'whatsapps': 14, 'whisky': 16, 'wine': 16, 'wined': 166, 'working': 356, 'workshop': 7,
'zoom': 308, 'zoomed': 37, 'zooming': 37}]

