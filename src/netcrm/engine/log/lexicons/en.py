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


CLASSES = {'a': ('det',), 'aborted': ('off_it',), 'about': ('hello', 'no_event'), 'absolutely': ('filler',), 'accept':
('bid',), 'accepted': ('verb3',), 'accepts': ('verb3',), 'access': ('owed_thing',), 'accountant': ('rel',),
'accounts': ('owed_thing', 'work_thing'), 'actually': ('filler',), 'ad': ('work_thing',), 'add': ('bid',), 'address':
('owed_thing', 'contact_thing'), 'advert': ('work_thing',), 'advice': ('view',), 'advise': ('to_do',), 'advised':
('bidding', 'verb3', 'bids'), 'advises': ('verb3', 'bids'), 'advising': ('helped',), 'after': ('hello', 'no_event'),
'afternoon': ('time_unit',), 'again': ('filler', 'plainly'), 'agenda': ('owed_thing',), 'ago': ('hello',), 'agreed':
('verb3',), 'agreement': ('owed_thing',), 'agrees': ('verb3',), 'agricultural': ('happening_first',), 'air':
('happening_first',), 'all': ('filler',), 'already': ('filler',), 'alright': ('meant_well',), 'also': ('filler',),
'alumni': ('happening_first',), 'always': ('filler', 'imperative', 'bid'), 'amazing': ('meant_well',), 'an': ('det',),
'and': ('and', 'hello'), 'animal': ('cause',), 'annotated': ('marked_up',), 'annotating': ('marked_up',), 'answer':
('owed_thing', 'give1', 'giveinf', 'to_do', 'told_by'), 'answered': ('reach',), 'answers': ('owed_thing', 'verb3',
'give3'), 'any': ('det',), 'app': ('work_thing',), 'apparently': ('filler',), 'application': ('owed_thing',
'work_thing'), 'applications': ('work_thing',), 'approve': ('to_do',), 'approves': ('give3',), 'are': ('hello',
'verb3'), 'argued': ('bids',), 'argues': ('bids',), 'arrange': ('give1', 'giveinf', 'to_do'), 'arranges': ('give3',),
'arranging': ('making',), 'arrived': ('verb3',), 'arrives': ('verb3',), 'article': ('owed_thing', 'useful',
'work_thing'), 'articles': ('useful',), 'artwork': ('owed_thing',), 'ask': ('giveinf', 'to_do', 'redo'), 'asked':
('bidding', 'hello', 'reach'), 'asks': ('verb3', 'give3'), 'assembly': ('happening',), 'assistant': ('rel',),
'assisting': ('helped',), 'assured': ('told_them',), 'at': ('hello', 'to_events'), 'attended': ('to_events',),
'auction': ('happening',), 'aunt': ('rel',), 'automate': ('bid',), 'availability': ('owed_thing',), 'avoid': ('bid',),
'awards': ('happening_first',), 'axe': ('bid',), 'axed': ('off_it',), 'baby': ('rel',), 'bake': ('happening_first',
'helping'), 'baked': ('did_free',), 'baking': ('making', 'outing'), 'ball': ('happening',), 'bank': ('bid',
'good_cause'), 'bar': ('met_over',), 'barbecue': ('happening',), 'barber': ('gossips',), 'bash': ('happening',),
'basically': ('filler',), 'bazaar': ('happening',), 'be': ('hello', 'verb3'), 'beach': ('cause',), 'became':
('verb3',), 'because': ('hello',), 'becomes': ('verb3',), 'been': ('hello',), 'beer': ('happening_first', 'met_over'),
'beers': ('met_over',), 'before': ('hello', 'no_event'), 'began': ('verb3',), 'begins': ('verb3',), 'being':
('hello',), 'believes': ('says', 'verb3', 'bids'), 'benchmarks': ('useful',), 'bhai': ('filler',), 'bhaiya':
('filler',), 'bid': ('work_thing',), 'bin': ('bid',), 'binned': ('off_it',), 'bio': ('owed_thing',), 'bite':
('a_chat',), 'blank': ('plainly',), 'blend': ('bid',), 'blether': ('a_chat',), 'blog': ('told_in', 'work_thing'),
'blower': ('met_over',), 'blueprint': ('useful',), 'bluntly': ('plainly',), 'blurb': ('owed_thing',), 'boilerplate':
('useful',), 'bonfire': ('happening', 'happening_first'), 'book': ('give1', 'giveinf', 'happening_first', 'by_post',
'useful', 'to_do', 'work_thing'), 'booked': ('done',), 'booking': ('making',), 'books': ('give3', 'useful',
'work_thing'), 'boot': ('happening_first',), 'bootstrap': ('bid',), 'boss': ('rel',), 'both': ('they', 'filler'),
'bottle': ('by_post', 'helping'), 'bought': ('verb3',), 'boyfriend': ('rel',), 'breakfast': ('met_over',),
'breakfasting': ('outing',), 'breaks': ('verb3',), 'brew': ('bid', 'a_chat', 'met_over'), 'brewing': ('outing',),
'brief': ('owed_thing',), 'briefed': ('briefed',), 'briefing': ('lesson',), 'briefly': ('filler',), 'brilliant':
('meant_well',), 'bring': ('give1', 'giveinf', 'redo'), 'bringing': ('making',), 'brings': ('verb3', 'give3'),
'brochure': ('work_thing',), 'broke': ('verb3',), 'brother': ('rel',), 'brought': ('done', 'verb3', 'led_through'),
'brunch': ('met_over',), 'budget': ('owed_thing', 'bid', 'work_thing'), 'build': ('giveinf', 'imperative', 'helping',
'bid', 'their_doing'), 'building': ('helping', 'making'), 'builds': ('verb3',), 'built': ('verb3', 'did_free'),
'bulletin': ('told_in',), 'bumped': ('off_it',), 'bundle': ('bid_it',), 'but': ('and', 'hello', 'but'), 'buy':
('giveinf', 'imperative', 'bid'), 'buys': ('verb3',), 'by': ('hello', 'no_event'), 'cafe': ('good_cause',), 'cake':
('by_post',), 'calculator': ('useful',), 'caled': ('attempt', 'reach'), 'call': ('attempt', 'hello', 'give1',
'giveinf', 'met_over'), 'called': ('attempt', 'hello', 'reach'), 'calling': ('attempt',), 'calls': ('reach', 'give3'),
'came': ('verb3', 'reach', 'passes_by', 'to_events'), 'camping': ('outing',), 'can': ('hello', 'verb3'), 'canceled':
('off_it',), 'cancelled': ('off_it',), 'canned': ('off_it',), 'cannot': ('verb3',), 'cant': ('verb3',), 'cap':
('bid_it',), 'car': ('happening_first',), 'card': ('by_post', 'contact_thing'), 'carnival': ('happening',), 'carry':
('helping',), 'carrying': ('helping',), 'cart': ('helping',), 'carve': ('bid',), 'catch': ('a_chat',), 'catching':
('outing',), 'catered': ('did_free',), 'cattle': ('happening_first',), 'ceilidh': ('happening',), 'celebrates':
('verb3',), 'cell': ('contact_of',), 'ceo': ('rel',), 'ceremony': ('happening',), 'certificate': ('owed_thing',),
'cfo': ('rel',), 'chai': ('met_over',), 'chairs': ('verb3',), 'champion': ('meant_well',), 'change': ('bid_it',),
'changes': ('owed_thing',), 'chapter': ('work_thing',), 'chapters': ('work_thing',), 'charge': ('giveinf',
'imperative', 'bid'), 'charity': ('happening_first', 'cause', 'good_cause'), 'chase': ('to_do', 'redo'), 'chat':
('a_chat',), 'chatting': ('outing',), 'cheatsheet': ('useful',), 'check': ('give1', 'giveinf', 'by_post', 'to_do',
'redo'), 'checked': ('did_free',), 'checklist': ('useful',), 'checklists': ('useful',), 'checks': ('give3',),
'cheese': ('happening_first',), 'cheque': ('owed_thing', 'by_post'), 'chocolates': ('by_post',), 'choose': ('bid',
'their_doing'), 'christening': ('happening',), 'christmas': ('happening_first',), 'chronicle': ('told_in',), 'church':
('cause', 'good_cause'), 'circulate': ('to_do',), 'claims': ('says',), 'clarified': ('explained',), 'clean':
('helping', 'good_cause'), 'cleaned': ('did_free',), 'cleaning': ('helping',), 'clear': ('helping',), 'clearing':
('helping',), 'clearly': ('filler',), 'client': ('rel', 'by_post'), 'climbing': ('outing',), 'clinic':
('good_cause',), 'close': ('bid_it',), 'closed': ('verb3',), 'closes': ('verb3',), 'club': ('happening_first',
'good_cause'), 'co': ('rel',), 'coached': ('led_through', 'briefed', 'did_free'), 'coaching': ('helped',), 'code':
('work_thing',), 'coffee': ('a_chat', 'met_over'), 'cofounder': ('rel',), 'colleague': ('rel', 'gossips'), 'collect':
('give1', 'giveinf'), 'collects': ('give3',), 'comeback': ('told_by',), 'comedy': ('happening_first',), 'comes':
('verb3',), 'commented': ('marked_up',), 'commenting': ('marked_up',), 'comments': ('owed_thing', 'remarks_on'),
'community': ('cause',), 'company': ('rel',), 'complete': ('to_do',), 'completely': ('filler',), 'completes':
('give3',), 'concentrate': ('bid',), 'concert': ('happening',), 'confirm': ('give1', 'giveinf', 'to_do', 'redo'),
'confirmation': ('owed_thing',), 'confirmed': ('says', 'verb3'), 'confirms': ('verb3', 'give3'), 'considers':
('verb3',), 'contact': ('contact_of',), 'contacts': ('contact_of',), 'continues': ('verb3',), 'contract':
('owed_thing',), 'convention': ('happening',), 'coo': ('rel',), 'cook': ('helping',), 'cooked': ('did_free',),
'cooking': ('making', 'outing'), 'copied': ('handed',), 'copy': ('owed_thing', 'bid', 'work_thing'), 'copyedited':
('marked_up',), 'correct': ('redo',), 'corrected': ('marked_up',), 'corrections': ('remarks_on',), 'could': ('hello',
'verb3', 'no_event'), 'couldn': ('not', 'verb3'), 'couldnt': ('not', 'verb3'), 'counsel': ('view',), 'counsels':
('bids',), 'countersign': ('to_do',), 'county': ('happening_first',), 'courier': ('told_in',), 'couriered': ('done',),
'course': ('useful',), 'courses': ('useful',), 'court': ('bid',), 'cousin': ('rel',), 'cover': ('work_thing',),
'covers': ('verb3',), 'craft': ('happening_first',), 'crash': ('lesson',), 'cried': ('says', 'verb3'), 'critique':
('remarks_on',), 'critiqued': ('marked_up',), 'critiquing': ('marked_up',), 'crowd': ('gossips',), 'cto': ('rel',),
'cuppa': ('a_chat', 'met_over'), 'curriculum': ('useful',), 'curry': ('met_over',), 'customer': ('rel', 'by_post'),
'cut': ('giveinf', 'imperative', 'bid', 'did_free'), 'cuttings': ('useful',), 'cv': ('owed_thing', 'work_thing'),
'cycled': ('passes_by',), 'cycling': ('outing',), 'd': ('verb3',), 'dad': ('rel',), 'dance': ('happening',), 'data':
('owed_thing',), 'date': ('owed_thing',), 'dates': ('owed_thing',), 'daughter': ('rel',), 'day': ('happening_last',
'time_unit'), 'debrief': ('a_chat',), 'decided': ('verb3',), 'decides': ('verb3', 'give3'), 'decision':
('owed_thing',), 'deck': ('owed_thing', 'work_thing'), 'decline': ('bid',), 'declined': ('verb3',), 'declines':
('verb3',), 'decorate': ('helping',), 'deferred': ('off_it',), 'definitely': ('filler',), 'delay': ('bid_it',),
'delayed': ('off_it',), 'delegate': ('bid',), 'deliver': ('give1', 'giveinf', 'to_do', 'redo'), 'delivered':
('done',), 'delivers': ('give3',), 'demo': ('lesson', 'work_thing'), 'demonstrated': ('explained',), 'demote':
('bid',), 'demystified': ('explained',), 'deposit': ('owed_thing',), 'derby': ('happening',), 'design':
('work_thing',), 'designed': ('did_free',), 'designs': ('work_thing',), 'details': ('owed_thing', 'contact_thing'),
'dialled': ('attempt',), 'did': ('hello', 'verb3', 'to_events', 'did_free'), 'didi': ('filler',), 'didn': ('says',
'not', 'verb3'), 'didnt': ('not', 'verb3'), 'dig': ('helping',), 'dilute': ('bid',), 'dining': ('outing',), 'dinner':
('a_chat', 'met_over'), 'disco': ('happening',), 'dissertation': ('work_thing',), 'ditch': ('bid',), 'diversify':
('bid',), 'diwali': ('happening',), 'dm': ('told_by',), 'dmed': ('reach',), 'do': ('hello', 'verb3'), 'docs':
('owed_thing',), 'document': ('owed_thing',), 'documents': ('owed_thing',), 'does': ('hello', 'verb3'), 'doesn':
('verb3',), 'doesnt': ('verb3',), 'dog': ('rel', 'happening_first', 'cause'), 'don': ('not', 'verb3', 'imperative',
'bid'), 'dont': ('verb3', 'imperative', 'bid'), 'door': ('met_over',), 'dossier': ('work_thing',), 'double':
('imperative', 'bid'), 'doubts': ('verb3',), 'draft': ('owed_thing', 'give1', 'giveinf', 'to_do', 'their_doing',
'work_thing', 'redo'), 'drafting': ('making',), 'drafts': ('give3', 'work_thing'), 'dram': ('met_over',), 'drawing':
('owed_thing', 'work_thing'), 'drawings': ('owed_thing', 'work_thing'), 'drew': ('did_free',), 'drilled':
('briefed',), 'drink': ('a_chat', 'met_over'), 'drinking': ('outing',), 'drinks': ('met_over',), 'drive': ('helping',
'met_over'), 'driver': ('gossips',), 'drives': ('verb3',), 'drop': ('give1', 'giveinf', 'imperative', 'bid'),
'dropped': ('done', 'reach', 'passes_by', 'handed', 'off_it'), 'dropping': ('passes_by', 'making'), 'drops':
('give3',), 'drove': ('reach', 'passes_by'), 'dump': ('bid',), 'during': ('to_events',), 'eating': ('outing',),
'echo': ('told_in',), 'edited': ('marked_up', 'did_free'), 'editing': ('marked_up',), 'edits': ('owed_thing',
'remarks_on'), 'educated': ('briefed',), 'email': ('give1', 'giveinf', 'contact_thing', 'to_do', 'told_by',
'met_over', 'redo'), 'emailed': ('attempt', 'done', 'reach', 'handed'), 'emailing': ('making',), 'emails': ('give3',),
'employee': ('rel',), 'ended': ('verb3',), 'ends': ('verb3',), 'entry': ('work_thing',), 'essay': ('work_thing',),
'essays': ('work_thing',), 'estimate': ('owed_thing',), 'even': ('filler',), 'evening': ('happening_last',
'time_unit'), 'everybody': ('they',), 'everyone': ('they',), 'example': ('useful',), 'examples': ('useful',),
'excellent': ('meant_well',), 'exhibition': ('happening',), 'expected': ('verb3',), 'expecting': ('verb3',),
'expects': ('verb3',), 'expired': ('verb3',), 'expires': ('verb3',), 'explained': ('verb3', 'explained'), 'explainer':
('lesson',), 'facebook': ('told_in',), 'facetimed': ('reach',), 'failed': ('verb3',), 'fails': ('verb3',), 'fair':
('happening', 'happening_last', 'good_cause'), 'family': ('rel',), 'fantastic': ('meant_well',), 'fashion':
('happening_first',), 'father': ('rel',), 'fayre': ('happening',), 'fb': ('remarks_on',), 'feared': ('verb3',),
'fears': ('verb3',), 'feast': ('happening',), 'feed': ('to_do', 'told_in'), 'feedback': ('owed_thing', 'view',
'remarks_on'), 'feels': ('says', 'verb3', 'bids'), 'felt': ('verb3',), 'fete': ('happening', 'good_cause'), 'fiance':
('rel',), 'figure': ('their_doing',), 'figures': ('owed_thing', 'bids', 'work_thing'), 'file': ('owed_thing',),
'files': ('owed_thing',), 'fill': ('their_doing',), 'film': ('happening_first',), 'filmed': ('did_free',), 'filming':
('outing',), 'finalise': ('to_do',), 'finalize': ('to_do',), 'finally': ('filler',), 'find': ('give1', 'giveinf',
'imperative', 'to_do', 'their_doing', 'redo'), 'finding': ('making',), 'finds': ('verb3', 'give3'), 'fine':
('meant_well',), 'finish': ('give1', 'giveinf', 'redo'), 'finished': ('done',), 'finishes': ('give3',), 'fire':
('giveinf', 'imperative', 'bid'), 'fired': ('verb3',), 'firm': ('rel',), 'firmly': ('plainly',), 'fishing':
('outing',), 'fix': ('give1', 'giveinf', 'helping', 'bid_it', 'to_do', 'their_doing', 'redo'), 'fixed': ('did_free',),
'fixes': ('give3',), 'fixing': ('helping', 'making'), 'flat': ('plainly',), 'flatly': ('plainly',), 'flatmate':
('rel',), 'flew': ('verb3',), 'flies': ('verb3',), 'flower': ('happening_first',), 'flowers': ('by_post',), 'flyer':
('work_thing',), 'focus': ('giveinf', 'imperative', 'bid'), 'folder': ('useful',), 'food': ('cause',), 'foodbank':
('good_cause',), 'for': ('hello', 'no_event'), 'forecast': ('owed_thing',), 'forget': ('imperative', 'bid'), 'form':
('owed_thing',), 'forms': ('owed_thing',), 'forum': ('happening',), 'forward': ('give1', 'giveinf', 'to_do', 'redo'),
'forwarded': ('done', 'writes', 'handed'), 'forwards': ('give3',), 'found': ('verb3',), 'founder': ('rel',),
'founders': ('happening_first',), 'frankly': ('plainly',), 'freeze': ('bid',), 'friend': ('rel',), 'from': ('hello',
'no_event'), 'front': ('bid_it',), 'ft': ('told_in',), 'fun': ('happening_first',), 'fundraiser': ('happening',),
'funeral': ('happening',), 'gallery': ('happening_first',), 'games': ('happening_first',), 'garage':
('happening_first',), 'garden': ('happening_first', 'helping', 'good_cause'), 'gate': ('met_over',), 'gave': ('done',
'verb3', 'handed'), 'gazette': ('told_in',), 'gently': ('plainly',), 'get': ('giveinf', 'imperative', 'bid', 'to_do',
'redo'), 'gets': ('verb3', 'give3'), 'getting': ('verb3', 'making'), 'gift': ('by_post',), 'gig': ('happening',),
'girlfriend': ('rel',), 'girls': ('gossips',), 'give': ('give1', 'giveinf', 'to_do', 'redo'), 'gives': ('verb3',
'give3'), 'giving': ('happening_last',), 'go': ('giveinf',), 'goes': ('verb3',), 'going': ('verb3', 'to_events'),
'golfing': ('outing',), 'gone': ('verb3', 'to_events'), 'gonna': ('verb3',), 'good': ('hello', 'meant_well'),
'gossip': ('a_chat',), 'got': ('verb3',), 'graduation': ('happening',), 'grand': ('meant_well',), 'grandma': ('rel',),
'grant': ('work_thing',), 'grapevine': ('told_in', 'gossips'), 'great': ('hello', 'meant_well'), 'grow': ('bid',),
'guide': ('useful',), 'guided': ('led_through',), 'guides': ('useful',), 'gymkhana': ('happening',), 'h':
('time_unit',), 'had': ('hello', 'verb3'), 'haggle': ('bid',), 'halve': ('bid',), 'hamper': ('by_post',), 'handbook':
('useful',), 'handed': ('done', 'handed'), 'handle': ('owed_thing', 'contact_of'), 'handles': ('give3',), 'handout':
('useful',), 'handouts': ('useful',), 'hang': ('helping',), 'hanging': ('helping',), 'harvest': ('helping', 'bid'),
'has': ('hello', 'verb3'), 'hasn': ('not', 'verb3'), 'hasnt': ('verb3',), 'hates': ('says', 'verb3'), 'haul':
('helping',), 'have': ('hello', 'verb3'), 'haven': ('not',), 'having': ('verb3',), 'he': ('they', 'hello'), 'head':
('rel',), 'headcount': ('owed_thing',), 'headed': ('verb3',), 'heads': ('verb3',), 'headshot': ('owed_thing',),
'heard': ('says',), 'hearing': ('happening',), 'heart': ('a_chat',), 'hedge': ('bid_it',), 'helped': ('reach',),
'helping': ('helped',), 'helpline': ('good_cause',), 'her': ('them', 'their', 'hello'), 'herald': ('told_in',), 'hes':
('they',), 'hesitated': ('verb3',), 'hesitates': ('verb3',), 'highland': ('happening', 'happening_first'), 'hiking':
('outing',), 'him': ('them', 'hello'), 'hint': ('told_by',), 'hire': ('giveinf', 'imperative', 'bid'), 'hired':
('verb3',), 'hires': ('verb3',), 'his': ('their', 'hello'), 'hoedown': ('happening',), 'hogmanay': ('happening',),
'hold': ('bid',), 'homeless': ('cause',), 'homework': ('work_thing',), 'hoped': ('verb3',), 'hopes': ('says',
'verb3'), 'horse': ('happening_first',), 'hospice': ('cause', 'good_cause'), 'hospital': ('good_cause',), 'hosted':
('reach', 'to_events'), 'hosting': ('outing',), 'hosts': ('verb3',), 'hour': ('time_unit',), 'hours': ('time_unit',),
'house': ('happening_last',), 'housewarming': ('happening',), 'how': ('hello',), 'hr': ('time_unit',), 'hrs':
('time_unit',), 'hunch': ('view',), 'husband': ('rel',), 'hustings': ('happening',), 'i': ('i', 'hello'), 'id':
('i',), 'ignore': ('bid',), 'im': ('i',), 'incorporate': ('bid',), 'input': ('view',), 'insist': ('bid',), 'insisted':
('verb3', 'bids'), 'insists': ('verb3', 'bids'), 'insta': ('told_in',), 'instagram': ('told_in',), 'insure': ('bid',),
'intern': ('rel',), 'internet': ('told_in',), 'interviewed': ('reach',), 'interviewing': ('outing',), 'into':
('hello',), 'intro': ('give1', 'giveinf', 'lesson'), 'introduce': ('give1', 'giveinf'), 'introduced': ('done',
'verb3'), 'introduces': ('verb3', 'give3'), 'introducing': ('give3',), 'invest': ('bid',), 'invested': ('verb3',),
'investor': ('rel',), 'invests': ('verb3',), 'invite': ('give1', 'giveinf'), 'invited': ('reach',), 'invoice':
('owed_thing',), 'invoices': ('give3',), 'is': ('hello', 'verb3'), 'isn': ('not', 'verb3'), 'isnt': ('verb3',), 'it':
('it', 'hello'), 'its': ('it', 'hello'), 'ive': ('i',), 'jam': ('happening',), 'jazz': ('happening_first',), 'ji':
('filler',), 'joined': ('reach', 'to_events'), 'joins': ('verb3',), 'judging': ('outing',), 'jumble':
('happening_first',), 'just': ('filler', 'hello'), 'karaoke': ('happening_first',), 'keep': ('giveinf', 'imperative',
'bid'), 'keeping': ('making',), 'keeps': ('verb3',), 'keg': ('bid',), 'kept': ('verb3',), 'key': ('owed_thing',),
'keys': ('owed_thing',), 'kid': ('rel',), 'kids': ('rel',), 'kill': ('bid',), 'kinda': ('filler',), 'kindly':
('filler',), 'kitchen': ('good_cause',), 'knew': ('verb3',), 'knitting': ('making',), 'knows': ('verb3',), 'label':
('helping',), 'lads': ('gossips',), 'landed': ('verb3',), 'landlord': ('rel',), 'lands': ('verb3',), 'last':
('hello',), 'laughed': ('verb3',), 'launch': ('giveinf', 'happening', 'happening_first', 'imperative', 'bid'),
'launched': ('verb3',), 'launches': ('verb3',), 'lawyer': ('rel',), 'layout': ('work_thing',), 'lead': ('by_post',),
'leaflet': ('work_thing',), 'lease': ('bid_it',), 'leaves': ('verb3',), 'lecture': ('happening',), 'led':
('led_through',), 'left': ('verb3',), 'lend': ('give1', 'giveinf', 'redo'), 'lends': ('give3',), 'lent': ('done',
'handed'), 'lesson': ('lesson',), 'lessons': ('lesson',), 'letter': ('owed_thing', 'by_post', 'told_by',
'work_thing'), 'library': ('good_cause',), 'license': ('bid_it',), 'lift': ('helping',), 'liked': ('says', 'verb3'),
'likes': ('says', 'verb3'), 'limit': ('bid_it',), 'line': ('view', 'met_over'), 'link': ('owed_thing', 'useful'),
'linkedin': ('told_in',), 'links': ('useful',), 'list': ('owed_thing', 'useful', 'bid_it'), 'listen': ('bid',),
'literally': ('filler',), 'lived': ('verb3',), 'lives': ('verb3',), 'll': ('verb3',), 'load': ('helping',), 'loaned':
('handed',), 'lobby': ('bid',), 'local': ('cause',), 'locals': ('gossips',), 'lock': ('bid_it',), 'login':
('owed_thing',), 'logo': ('owed_thing', 'work_thing'), 'lol': ('filler',), 'looked': ('verb3', 'did_free'), 'looking':
('verb3',), 'looks': ('verb3',), 'lose': ('bid',), 'loses': ('verb3',), 'lost': ('verb3',), 'loved': ('says',
'verb3'), 'lovely': ('meant_well',), 'loves': ('says', 'verb3'), 'lowdown': ('lesson',), 'lower': ('bid',), 'lug':
('helping',), 'lunch': ('a_chat', 'met_over'), 'lunching': ('outing',), 'maam': ('filler',), 'madam': ('filler',),
'made': ('done', 'verb3', 'did_free'), 'magazine': ('told_in',), 'magic': ('meant_well',), 'mail': ('give1',
'giveinf', 'told_by', 'redo'), 'mailed': ('attempt', 'done', 'reach', 'handed'), 'mailing': ('making',), 'mails':
('give3',), 'maintains': ('bids',), 'make': ('give1', 'giveinf', 'bid', 'redo'), 'makes': ('verb3', 'give3'),
'making': ('making',), 'managed': ('verb3',), 'manager': ('rel',), 'manages': ('verb3',), 'mantra': ('view',
'told_by'), 'manual': ('useful',), 'manuscript': ('work_thing',), 'marked': ('marked_up',), 'market':
('happening_last', 'gossips'), 'marking': ('marked_up',), 'markup': ('owed_thing', 'remarks_on'), 'married':
('verb3',), 'marries': ('verb3',), 'marvellous': ('meant_well',), 'massaged': ('did_free',), 'masterclass':
('lesson',), 'match': ('happening',), 'materials': ('useful',), 'may': ('verb3',), 'maybe': ('filler',), 'me':
('me',), 'measure': ('redo',), 'measurements': ('owed_thing',), 'measures': ('give3',), 'meeting': ('met_over',),
'mela': ('happening',), 'memo': ('owed_thing',), 'mend': ('helping',), 'mentioned': ('says', 'verb3'), 'mentions':
('says', 'verb3'), 'mentoring': ('helped',), 'menu': ('owed_thing', 'work_thing'), 'merge': ('bid_it',), 'message':
('told_by', 'met_over'), 'messaged': ('attempt', 'reach', 'handed'), 'met': ('hello',), 'might': ('verb3',), 'mint':
('told_in',), 'minutes': ('owed_thing',), 'moan': ('a_chat',), 'mobile': ('contact_of',), 'mocking': ('making',),
'mockup': ('owed_thing', 'work_thing'), 'mockups': ('owed_thing', 'work_thing'), 'model': ('owed_thing',
'work_thing'), 'mom': ('rel',), 'money': ('owed_thing', 'by_post'), 'moneycontrol': ('told_in',), 'more':
('plainly',), 'morning': ('time_unit',), 'mortgage': ('bid',), 'mother': ('rel',), 'motor': ('happening_first',),
'motto': ('told_by',), 'move': ('helping', 'bid_it', 'their_doing'), 'moved': ('verb3', 'helping', 'off_it'), 'moves':
('verb3',), 'movie': ('happening_first',), 'moving': ('verb3', 'helping'), 'mum': ('rel',), 'museum': ('good_cause',),
'must': ('verb3',), 'mutual': ('gossips',), 'my': ('my', 'hello'), 'myself': ('me',), 'n': ('and',), 'name':
('contact_of',), 'narrow': ('bid',), 'nativity': ('happening',), 'natter': ('a_chat',), 'nda': ('owed_thing',),
'need': ('hello', 'no_event'), 'needed': ('verb3',), 'needs': ('hello', 'verb3', 'no_event'), 'negotiate': ('bid',),
'neighbor': ('rel', 'gossips'), 'neighbors': ('gossips',), 'neighbour': ('rel', 'gossips'), 'neighbours':
('gossips',), 'nephew': ('rel',), 'networking': ('happening_first',), 'never': ('not', 'imperative', 'bid'), 'news':
('told_in',), 'newsletter': ('told_in', 'work_thing'), 'next': ('hello',), 'niece': ('rel',), 'night':
('happening_last',), 'nipped': ('passes_by',), 'nite': ('happening_last',), 'nixed': ('off_it',), 'no': ('not',),
'not': ('not', 'hello'), 'note': ('told_by',), 'notes': ('owed_thing', 'useful', 'remarks_on'), 'novel':
('work_thing',), 'number': ('owed_thing', 'contact_of'), 'numbers': ('owed_thing', 'work_thing'), 'nursery':
('good_cause',), 'of': ('hello', 'no_event'), 'offer': ('owed_thing', 'bid_it', 'work_thing'), 'offered': ('verb3',),
'offers': ('verb3',), 'office': ('gossips',), 'ok': ('owed_thing', 'filler', 'meant_well'), 'okay': ('filler',
'meant_well'), 'okays': ('give3',), 'on': ('no_event',), 'once': ('plainly',), 'only': ('filler',), 'open':
('happening_first', 'bid_it'), 'opened': ('verb3',), 'opening': ('happening',), 'opens': ('verb3',), 'opinion':
('view',), 'order': ('give1', 'giveinf', 'redo'), 'ordering': ('making',), 'orders': ('give3',), 'organise': ('give1',
'giveinf', 'to_do'), 'organised': ('to_events',), 'organises': ('give3',), 'organize': ('give1', 'giveinf', 'to_do'),
'organized': ('to_events',), 'organizes': ('give3',), 'orphanage': ('good_cause',), 'others': ('gossips',), 'our':
('my', 'hello'), 'out': ('hello', 'plainly'), 'outbid': ('bid',), 'outlined': ('explained',), 'outright':
('plainly',), 'outsource': ('bid',), 'over': ('hello',), 'overdeliver': ('bid',), 'overview': ('lesson',), 'owe':
('hello',), 'owes': ('hello', 'verb3'), 'owned': ('verb3',), 'owns': ('verb3',), 'pack': ('owed_thing', 'useful',
'helping', 'their_doing'), 'package': ('by_post',), 'packing': ('helping',), 'packs': ('useful',), 'page':
('work_thing',), 'pageant': ('happening',), 'paid': ('done', 'verb3'), 'paint': ('helping',), 'painted':
('did_free',), 'painting': ('helping', 'outing'), 'panto': ('happening',), 'pantomime': ('happening',), 'paper':
('told_in', 'work_thing'), 'papers': ('told_in', 'gossips', 'work_thing'), 'paperwork': ('owed_thing',), 'parade':
('happening',), 'parcel': ('by_post',), 'parents': ('rel',), 'park': ('happening_first', 'bid_it'), 'parked':
('off_it',), 'parkrun': ('happening',), 'part': ('owed_thing',), 'parting': ('told_by',), 'partner': ('rel',),
'parts': ('owed_thing',), 'party': ('happening_last',), 'pass': ('give1', 'giveinf'), 'passed': ('done', 'verb3',
'passes_by', 'handed'), 'passes': ('verb3', 'give3'), 'patent': ('bid_it',), 'pattern': ('useful',), 'patterns':
('useful',), 'pause': ('bid_it',), 'pay': ('give1', 'giveinf', 'to_do', 'redo'), 'payment': ('owed_thing', 'by_post'),
'pays': ('verb3', 'give3'), 'people': ('rel',), 'perfect': ('meant_well',), 'person': ('met_over',), 'phone':
('give1', 'giveinf', 'contact_of', 'met_over'), 'phoned': ('attempt', 'reach'), 'photo': ('owed_thing',),
'photographed': ('did_free',), 'photos': ('owed_thing',), 'pick': ('bid',), 'pics': ('owed_thing',), 'picture':
('owed_thing',), 'pictures': ('owed_thing',), 'pilot': ('bid_it',), 'ping': ('give1', 'giveinf'), 'pinged':
('attempt', 'reach', 'handed'), 'pint': ('a_chat', 'met_over'), 'pints': ('met_over',), 'pitch': ('happening_first',
'bid_it', 'work_thing'), 'pitching': ('outing',), 'plainly': ('plainly',), 'plan': ('owed_thing', 'bid_it',
'their_doing', 'work_thing'), 'planned': ('verb3',), 'planner': ('useful',), 'plans': ('owed_thing', 'verb3',
'work_thing'), 'plant': ('helping', 'bid'), 'play': ('happening_last',), 'playbook': ('useful',), 'playdate':
('happening',), 'played': ('to_events', 'did_free'), 'playgroup': ('good_cause',), 'playing': ('outing',), 'please':
('filler',), 'plus': ('and',), 'podcast': ('useful',), 'poem': ('work_thing',), 'poems': ('work_thing',), 'poetry':
('happening_first',), 'point': ('plainly',), 'pointer': ('lesson',), 'pointers': ('lesson',), 'poker':
('happening_first',), 'policies': ('useful',), 'policy': ('useful',), 'polished': ('marked_up',), 'polishing':
('marked_up',), 'popped': ('reach', 'passes_by', 'to_events'), 'popping': ('passes_by',), 'portfolio':
('happening_first', 'work_thing'), 'position': ('view',), 'post': ('by_post', 'to_do', 'work_thing'), 'postcard':
('told_by',), 'posted': ('done', 'handed'), 'poster': ('work_thing',), 'postie': ('gossips',), 'posting': ('making',),
'postpone': ('bid',), 'postponed': ('off_it',), 'posts': ('give3',), 'practice': ('their_doing',), 'practicing':
('marked_up',), 'practise': ('their_doing',), 'practising': ('marked_up',), 'preaches': ('bids',), 'precedent':
('useful',), 'precedents': ('useful',), 'prefers': ('verb3',), 'premiere': ('happening',), 'prep': ('their_doing',),
'prepare': ('give1', 'giveinf', 'to_do', 'their_doing', 'redo'), 'prepares': ('give3',), 'preparing': ('making',),
'prepping': ('helped',), 'present': ('by_post',), 'presentation': ('owed_thing', 'work_thing'), 'presenting':
('outing',), 'presents': ('verb3',), 'press': ('happening_first', 'told_in'), 'preview': ('happening',), 'price':
('owed_thing', 'bid_it', 'their_doing', 'redo'), 'prices': ('owed_thing',), 'pricing': ('owed_thing',), 'primer':
('useful', 'lesson'), 'print': ('give1', 'giveinf'), 'printed': ('handed', 'did_free'), 'printing': ('making',),
'prioritise': ('bid',), 'prioritize': ('bid',), 'private': ('happening_first',), 'prize': ('happening_first',),
'probably': ('filler',), 'procession': ('happening',), 'profile': ('work_thing',), 'prom': ('happening',), 'promised':
('verb3', 'told_them'), 'promises': ('verb3',), 'promote': ('bid',), 'proof': ('owed_thing',), 'proofed':
('marked_up',), 'proofread': ('marked_up', 'did_free'), 'proofreading': ('marked_up',), 'proofs': ('owed_thing',),
'proposal': ('owed_thing', 'work_thing'), 'prototype': ('work_thing',), 'provide': ('to_do', 'redo'), 'provides':
('give3',), 'pub': ('met_over',), 'puja': ('happening',), 'pulled': ('off_it',), 'push': ('bid',), 'pushed': ('verb3',
'off_it'), 'pushes': ('verb3',), 'put': ('verb3', 'bid'), 'puts': ('verb3',), 'questionnaire': ('owed_thing',
'work_thing'), 'quickly': ('filler',), 'quietly': ('plainly',), 'quit': ('verb3', 'bid'), 'quits': ('verb3',), 'quiz':
('happening', 'happening_first'), 'quizzed': ('briefed',), 'quote': ('owed_thing', 'to_do', 'redo'), 'quotes':
('give3',), 'quoting': ('making',), 'race': ('happening',), 'radio': ('told_in',), 'raffle': ('happening',), 'raise':
('giveinf', 'imperative', 'bid'), 'raised': ('verb3',), 'raises': ('verb3',), 'rally': ('happening',), 'ran':
('verb3', 'to_events', 'led_through'), 'rang': ('attempt', 'reach'), 'rave': ('happening',), 're': ('no_event',),
'reached': ('reach',), 'reaction': ('told_by',), 'really': ('filler',), 'rearranged': ('off_it',), 'reassured':
('told_them',), 'rebrand': ('bid_it',), 'receipt': ('owed_thing',), 'receipts': ('owed_thing',), 'receptionist':
('gossips',), 'recheck': ('redo',), 'recipe': ('owed_thing', 'useful', 'view', 'work_thing'), 'recipes': ('useful',),
'recital': ('happening',), 'reckoned': ('bids',), 'reckons': ('says', 'verb3', 'bids'), 'recommendation': ('view',),
'recommended': ('verb3', 'bids'), 'recommends': ('verb3', 'bids'), 'recorded': ('did_free',), 'recording':
('outing',), 'recruit': ('bid',), 'redline': ('owed_thing',), 'redlined': ('marked_up',), 'redlines': ('owed_thing',
'remarks_on'), 'redlining': ('marked_up',), 'redo': ('bid', 'redo'), 'redoes': ('give3',), 'redraft': ('bid',),
'reference': ('owed_thing',), 'references': ('owed_thing',), 'refrain': ('told_by',), 'refuge': ('good_cause',),
'refund': ('owed_thing',), 'refuse': ('bid',), 'refused': ('verb3',), 'refuses': ('verb3',), 'regarding':
('no_event',), 'regatta': ('happening',), 'register': ('bid_it',), 'registration': ('owed_thing',), 'rehearse':
('their_doing',), 'rehearsing': ('marked_up', 'outing'), 'rejected': ('verb3',), 'rejects': ('verb3',), 'release':
('to_do',), 'remarks': ('remarks_on',), 'remove': ('bid',), 'rename': ('bid_it',), 'renegotiate': ('bid',), 'rent':
('bid_it',), 'rents': ('verb3',), 'repair': ('helping', 'cause', 'redo'), 'repaired': ('did_free',), 'repairs':
('give3',), 'repeatedly': ('plainly',), 'replace': ('redo',), 'replacement': ('owed_thing',), 'replaces': ('give3',),
'repld': ('reach',), 'replied': ('reach', 'writes'), 'replies': ('give3',), 'reply': ('owed_thing', 'give1',
'giveinf', 'to_do', 'told_by'), 'report': ('owed_thing', 'to_do', 'work_thing'), 'reports': ('give3',), 'reprice':
('bid_it',), 'reprint': ('redo',), 'rescheduled': ('off_it',), 'rescue': ('good_cause',), 'resend': ('redo',),
'resends': ('give3',), 'resent': ('writes',), 'reserve': ('give1', 'giveinf'), 'reserving': ('making',), 'reshuffled':
('off_it',), 'resist': ('bid',), 'resources': ('useful',), 'respond': ('to_do',), 'responded': ('reach', 'writes'),
'response': ('told_by',), 'rest': ('giveinf', 'imperative', 'bid'), 'resume': ('work_thing',), 'retired': ('verb3',),
'retires': ('verb3',), 'return': ('give1', 'giveinf', 'to_do', 'redo'), 'returned': ('done',), 'returns': ('verb3',
'give3'), 'revert': ('to_do',), 'reverts': ('give3',), 'review': ('give1', 'giveinf', 'bid_it', 'to_do', 'remarks_on',
'redo'), 'reviewed': ('marked_up',), 'reviewing': ('marked_up', 'outing'), 'reviews': ('give3',), 'revision':
('owed_thing',), 'reworked': ('marked_up',), 'reworking': ('marked_up',), 'rewrite': ('bid',), 'rewriting':
('marked_up',), 'rewrote': ('marked_up',), 'ride': ('happening_last',), 'riding': ('outing',), 'ring': ('give1',
'giveinf', 'to_do', 'redo'), 'ringfence': ('bid',), 'rings': ('give3',), 'roadmap': ('owed_thing',), 'roadshow':
('happening',), 'rolled': ('passes_by',), 'roommate': ('rel',), 'rotate': ('bid',), 'rowing': ('outing',), 'rule':
('view',), 'run': ('happening_last', 'lesson', 'bid_it'), 'rundown': ('lesson',), 'running': ('led_through',
'outing'), 'runs': ('verb3',), 's': ('verb3',), 'saab': ('filler',), 'sack': ('bid',), 'sadly': ('filler',), 'sahib':
('filler',), 'said': ('says', 'hello', 'verb3', 'bids'), 'sailing': ('outing',), 'sails': ('verb3',), 'sale':
('happening_last',), 'sample': ('owed_thing', 'useful'), 'samples': ('owed_thing', 'by_post'), 'sangeet':
('happening',), 'saving': ('making',), 'say': ('bids',), 'says': ('says', 'hello', 'verb3', 'bids'), 'schedule':
('owed_thing',), 'schedules': ('give3',), 'school': ('happening_first', 'cause', 'good_cause'), 'schooled':
('briefed',), 'scouts': ('good_cause',), 'scrap': ('bid',), 'scrapped': ('off_it',), 'screening': ('happening',),
'script': ('useful', 'work_thing'), 'scripts': ('useful',), 'section': ('owed_thing',), 'sections': ('owed_thing',),
'secure': ('bid',), 'seeds': ('useful',), 'seemed': ('verb3',), 'seems': ('verb3',), 'sell': ('giveinf', 'imperative',
'bid'), 'sells': ('verb3',), 'send': ('hello', 'give1', 'giveinf', 'to_do'), 'sending': ('give3', 'making'), 'sends':
('verb3', 'give3'), 'sent': ('done', 'hello', 'verb3', 'writes', 'handed'), 'separately': ('filler',), 'set':
('bid_it',), 'setting': ('making',), 'sewed': ('did_free',), 'share': ('give1', 'giveinf', 'to_do', 'redo'), 'shared':
('done', 'verb3', 'handed'), 'shares': ('verb3', 'give3'), 'sharing': ('give3', 'outing'), 'she': ('they', 'hello'),
'sheet': ('owed_thing', 'useful'), 'shelter': ('good_cause',), 'shelve': ('bid',), 'shelved': ('off_it',), 'shes':
('they',), 'shift': ('helping', 'time_unit'), 'shifted': ('off_it',), 'shifts': ('time_unit',), 'shindig':
('happening',), 'ship': ('giveinf', 'imperative', 'bid', 'to_do'), 'shipped': ('done',), 'ships': ('give3',), 'shop':
('good_cause',), 'shopping': ('outing',), 'shot': ('did_free',), 'should': ('hello', 'verb3', 'no_event'), 'show':
('give1', 'giveinf', 'happening', 'happening_last', 'bid_it', 'redo'), 'showed': ('reach', 'to_events'), 'side':
('owed_thing',), 'sifted': ('told_in',), 'sign': ('bid_it', 'to_do', 'redo'), 'signature': ('owed_thing',), 'signed':
('done', 'says', 'verb3'), 'signing': ('outing',), 'signs': ('verb3', 'give3'), 'simplify': ('bid',), 'simply':
('filler',), 'sir': ('filler',), 'sister': ('rel',), 'site': ('work_thing',), 'sketch': ('owed_thing', 'work_thing'),
'sketches': ('owed_thing', 'work_thing'), 'skiing': ('outing',), 'skip': ('bid',), 'skyped': ('attempt', 'reach'),
'slack': ('met_over',), 'slacked': ('reach', 'handed'), 'sleep': ('giveinf', 'imperative', 'bid'), 'slides':
('owed_thing', 'work_thing'), 'slipped': ('handed',), 'slot': ('owed_thing',), 'slow': ('bid',), 'so': ('and',
'filler'), 'sold': ('verb3',), 'some': ('det',), 'somebody': ('they',), 'someone': ('they',), 'son': ('rel',), 'song':
('work_thing',), 'songs': ('work_thing',), 'sort': ('filler', 'give1', 'giveinf', 'bid_it', 'to_do', 'their_doing',
'redo'), 'sorting': ('making',), 'sorts': ('give3',), 'sounded': ('verb3',), 'sounds': ('verb3',), 'soup': ('cause',),
'sourcing': ('making',), 'sow': ('bid',), 'speaking': ('outing',), 'speaks': ('verb3',), 'spec': ('owed_thing',),
'specialise': ('bid',), 'specialize': ('bid',), 'specs': ('owed_thing',), 'speech': ('work_thing',), 'speed':
('bid_it',), 'spelled': ('explained',), 'spelt': ('explained',), 'spend': ('bid',), 'spending': ('outing',), 'split':
('bid_it',), 'sponsored': ('happening_first',), 'sports': ('happening_first',), 'spreadsheet': ('useful',
'work_thing'), 'stack': ('helping',), 'staff': ('gossips',), 'standard': ('told_in',), 'standup': ('met_over',),
'start': ('giveinf', 'imperative', 'bid'), 'started': ('verb3',), 'starter': ('useful',), 'starts': ('verb3',),
'statement': ('owed_thing', 'work_thing'), 'stay': ('giveinf',), 'stayed': ('verb3',), 'stays': ('verb3',), 'steer':
('lesson', 'view'), 'steered': ('led_through',), 'stencil': ('useful',), 'sternly': ('plainly',), 'stick': ('bid',),
'still': ('filler',), 'stop': ('giveinf', 'imperative', 'bid'), 'stopped': ('reach', 'passes_by'), 'stopping':
('passes_by',), 'storyboard': ('work_thing',), 'straight': ('plainly',), 'straightaway': ('plainly',), 'strike':
('bid',), 'strongly': ('filler',), 'struggles': ('verb3',), 'studio': ('happening_first', 'happening_last'),
'studios': ('happening_last',), 'styled': ('did_free',), 'submit': ('to_do',), 'submits': ('give3',), 'submitted':
('done',), 'suggested': ('verb3', 'bids'), 'suggestion': ('view',), 'suggests': ('verb3', 'bids'), 'summary':
('owed_thing',), 'super': ('filler', 'meant_well'), 'supper': ('met_over',), 'supply': ('to_do',), 'supporting':
('helped',), 'surprisingly': ('filler',), 'survey': ('work_thing',), 'swang': ('passes_by',), 'swatches':
('owed_thing',), 'swimming': ('outing',), 'switch': ('bid_it',), 'swung': ('reach', 'passes_by'), 'syllabus':
('useful',), 'symposium': ('happening',), 'table': ('owed_thing',), 'take': ('view',), 'takes': ('verb3',), 'talent':
('happening_first',), 'talk': ('giveinf', 'a_chat'), 'talked': ('hello', 'led_through'), 'talking': ('led_through',
'outing'), 'target': ('bid_it',), 'tasting': ('happening', 'outing'), 'taught': ('did_free',), 'tea': ('a_chat',
'met_over'), 'teaches': ('verb3',), 'teaching': ('helped',), 'team': ('rel', 'gossips'), 'teams': ('met_over',),
'techcrunch': ('told_in',), 'tell': ('redo',), 'tells': ('verb3', 'bids'), 'telly': ('told_in',), 'template':
('owed_thing', 'useful'), 'templates': ('useful',), 'tender': ('work_thing',), 'term': ('owed_thing',), 'terrific':
('meant_well',), 'test': ('giveinf', 'imperative', 'bid_it'), 'text': ('give1', 'giveinf', 'told_by', 'met_over',
'work_thing', 'redo'), 'textbook': ('useful',), 'texted': ('attempt', 'says', 'reach', 'handed'), 'texts': ('give3',),
'thanked': ('reach',), 'that': ('it', 'det', 'hello'), 'the': ('det', 'hello'), 'theatre': ('good_cause',), 'their':
('their', 'hello'), 'them': ('them', 'hello'), 'then': ('and', 'filler', 'hello'), 'there': ('it', 'hello'), 'these':
('det',), 'thesis': ('work_thing',), 'they': ('they', 'hello'), 'theyd': ('they',), 'theyre': ('they',), 'theyve':
('they',), 'thinking': ('verb3', 'view'), 'thinks': ('says', 'hello', 'verb3', 'bids'), 'third': ('gossips',), 'this':
('it', 'det', 'hello'), 'those': ('det',), 'though': ('filler', 'but'), 'thought': ('says', 'verb3', 'bids'),
'thoughts': ('view', 'remarks_on'), 'tickets': ('owed_thing',), 'tidy': ('helping',), 'tie': ('bid_it',), 'tightened':
('marked_up',), 'tightening': ('marked_up',), 'timeline': ('owed_thing',), 'times': ('told_in',), 'tip': ('lesson',
'view'), 'tips': ('lesson',), 'to': ('hello',), 'today': ('hello',), 'told': ('bidding', 'hello', 'verb3', 'reach',
'bids', 'told_them'), 'tombola': ('good_cause',), 'tomorrow': ('hello',), 'took': ('verb3', 'reach', 'to_events',
'led_through'), 'toolkit': ('useful',), 'totally': ('filler',), 'touring': ('outing',), 'tournament': ('happening',),
'toy': ('happening_first',), 'tracker': ('owed_thing', 'useful'), 'trade': ('happening_first',), 'trademark':
('bid_it',), 'trained': ('briefed',), 'training': ('helped',), 'transfer': ('give1', 'giveinf'), 'transferred':
('done',), 'transfers': ('give3',), 'translated': ('did_free',), 'translation': ('work_thing',), 'travelled':
('verb3',), 'travels': ('verb3',), 'treated': ('did_free',), 'tried': ('attempt', 'verb3'), 'tries': ('verb3',),
'trust': ('bid_it',), 'try': ('giveinf', 'imperative', 'bid'), 'trying': ('verb3',), 'tuppence': ('told_by',),
'turned': ('verb3', 'to_events'), 'turns': ('verb3',), 'tutored': ('briefed', 'did_free'), 'tutorial': ('useful',
'lesson'), 'tutorials': ('lesson',), 'tutoring': ('helped',), 'tv': ('told_in',), 'twice': ('plainly',), 'twitter':
('told_in',), 'txted': ('reach',), 'uh': ('filler',), 'um': ('filler',), 'uncle': ('rel',), 'undercut': ('bid',),
'underpromise': ('bid',), 'unexpectedly': ('filler',), 'unfortunately': ('filler',), 'unload': ('helping',),
'unpacked': ('explained',), 'up': ('hello',), 'update': ('owed_thing', 'give1', 'giveinf', 'to_do', 'redo'),
'updates': ('give3',), 'uploaded': ('done',), 'urged': ('bids',), 'urges': ('bids',), 'us': ('me',), 'use':
('giveinf', 'imperative', 'bid'), 'used': ('verb3',), 'uses': ('verb3',), 'vent': ('a_chat',), 'verdict': ('view',
'told_by'), 'vernissage': ('happening',), 'version': ('owed_thing',), 'very': ('filler',), 'vets': ('give3',),
'video': ('owed_thing',), 'view': ('happening_last', 'view'), 'viewing': ('happening_last', 'outing'), 'views':
('view',), 'village': ('gossips',), 'visited': ('reach', 'to_events'), 'visiting': ('outing',), 'w': ('hello',),
'wait': ('giveinf', 'imperative', 'bid'), 'wake': ('happening',), 'walk': ('happening_last', 'bid', 'met_over'),
'walked': ('passes_by', 'led_through'), 'walking': ('led_through', 'outing'), 'walkthrough': ('lesson',), 'wanted':
('bidding', 'verb3', 'no_event'), 'wants': ('bidding', 'hello', 'verb3', 'no_event'), 'warned': ('verb3', 'bids'),
'warning': ('told_by',), 'warns': ('verb3', 'bids'), 'was': ('hello', 'verb3'), 'wasn': ('not',), 'wasnt': ('not',),
'watch': ('bid_it',), 'watched': ('to_events',), 'watching': ('outing',), 'we': ('i', 'hello'), 'webinar':
('useful',), 'website': ('told_in', 'work_thing'), 'weed': ('helping',), 'week': ('hello',), 'weekend':
('happening_last',), 'weirdly': ('filler',), 'well': ('filler',), 'went': ('verb3', 'to_events'), 'were': ('hello',
'verb3'), 'weve': ('i',), 'what': ('hello',), 'whatsapp': ('told_by', 'met_over'), 'whatsapped': ('reach', 'handed'),
'when': ('hello',), 'who': ('they', 'hello'), 'wife': ('rel',), 'will': ('hello', 'verb3'), 'wine':
('happening_first', 'by_post'), 'wins': ('verb3',), 'wire': ('to_do',), 'wired': ('done',), 'wireframes':
('owed_thing',), 'wisdom': ('told_by',), 'wishes': ('verb3',), 'with': ('hello', 'to_events'), 'won': ('verb3',),
'wonderful': ('meant_well',), 'wonders': ('verb3',), 'wont': ('verb3',), 'word': ('owed_thing', 'a_chat', 'told_by'),
'wording': ('useful',), 'words': ('told_by',), 'workbook': ('useful',), 'worked': ('verb3', 'to_events', 'useful'),
'works': ('verb3',), 'worksheet': ('useful',), 'worksheets': ('useful',), 'workshopped': ('marked_up',), 'worried':
('verb3',), 'worries': ('verb3',), 'worth': ('told_by',), 'would': ('hello', 'verb3', 'no_event'), 'wouldn':
('verb3',), 'wouldnt': ('verb3',), 'write': ('give1', 'giveinf', 'imperative', 'their_doing', 'redo'), 'writes':
('give3',), 'writing': ('making',), 'written': ('writes',), 'wrote': ('attempt', 'done', 'reach', 'writes',
'did_free'), 'yes': ('owed_thing',), 'yesterday': ('hello',), 'yet': ('but',), 'youth': ('cause',), 'ystdy':
('hello',), 'zoom': ('met_over',), 'zoomed': ('attempt', 'reach')}


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
'need': 637, 'ought': 639, 'should': 638}, {'<i>': 227, '<they>': 624}, {'<i>': 227, '<they>': 631, 'that': 641},
{'be': 606}, {'been': 66, 'called': 66, 'gone': 66, 'met': 66, 'phoned': 66, 'replied': 66, 'rung': 66, 'seen': 66,
'visited': 66, 'written': 66}, {'have': 644, 'probably': 324, 'really': 324}, {'...': 49}, {'^': 646}, {'get': 647,
'have': 647, 'see': 647}, {'could': 648, 'd': 648, 'll': 648, 'will': 648, 'would': 648}, {'<they>': 649}, {'<i>':
227}, {'<i>': 227, 'that': 651}, {'<them>': 642, 'N': 626}, {'trying': 393}, {'1': 590, 'a': 599, 'an': 599,
'another': 596, 'appointment': 13, 'been': 654, 'board': 596, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 592,
'chat': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 596, 'first': 596, 'follow':
598, 'got': 602, 'interview': 13, 'lunch': 13, 'meeting': 13, 'missed': 318, 'monthly': 596, 'mtg': 13, 'my': 599,
'one': 594, 'our': 599, 'phone': 595, 'quick': 596, 'second': 596, 'session': 13, 'short': 596, 'supper': 13, 'sync':
13, 'tea': 13, 'team': 596, 'the': 599, 'to': 601, 'video': 595, 'weekly': 596, 'workshop': 13, 'zoom': 13}, {'': (23,
'contact')}, {'s': 656}, {'': (23, 'contact'), 'N': 657, 'hers': 656, 'his': 656, 'theirs': 656}, {'at': 658, 'by':
656, 'due': 585, 'off': 585, 'planning': 11, 'with': 656}, {'get': 576, 'have': 576}, {'^': 522, 'am': 560, 'and':
566, 'are': 568, 'can': 571, 'cannot': 570, 'cant': 570, 'could': 572, 'couldn': 571, 'couldnt': 570, 'd': 577, 'did':
580, 'didn': 582, 'didnt': 583, 'due': 585, 'explained': 586, 'go': 588, 'had': 589, 'have': 603, 'host': 604, 'im':
605, 'll': 607, 'm': 560, 'meet': 609, 'missed': 318, 'must': 325, 'need': 610, 'never': 615, 'not': 615, 'off': 585,
'ought': 617, 'promised': 632, 're': 568, 'read': 636, 'really': 640, 'said': 642, 'saw': 636, 'see': 609, 'shall':
643, 'should': 645, 'swore': 650, 'thought': 652, 'told': 653, 've': 655, 'visit': 609, 'was': 659, 'were': 659,
'will': 607, 'would': 660}, {'through': 441, 'thru': 441}, {'all': 662, 'right': 662, 'through': 441, 'thru': 441},
{'<them>': 663, 'N': 663}, {'<work_thing>': 460}, {'^': 665}, {'': (16, 'gave:feedback'), '<work_thing>': 460},
{'...': 666, '^': 667}, {'s': 668}, {'<them>': 460, 'N': 460}, {'for': 670}, {'...': 671}, {'s': 461}, {'<their>':
461, 'N': 673}, {'<their>': 461, 'N': 673, '^': 672}, {'<their>': 668, 'N': 669, '^': 672, 'on': 674, 'over': 675,
'through': 675, 'up': 675}, {'...': 81, ':': 80}, {'ask': 19, 'go': 19, 'take': 19}, {'^': 678}, {':': 679}, {'...':
680, ':': 679}, {'<told_by>': 677, '<view>': 681}, {'': (3, 'advice'), 'ask': 19, 'go': 19, 'take': 19}, {'^': 683},
{'nutshell': 57}, {'...': 57, 'a': 685, 'short': 57}, {'^': 19, 'clear': 56, 'simple': 56, 'that': 56, 'to': 56},
{'...': 680, ':': 684, 'about': 58, 'at': 58, 'basically': 57, 'in': 686, 'is': 687, 'on': 58, 'over': 58, 're': 58,
'was': 687}, {'^': 19, 'that': 56, 'to': 56}, {'^': 19, 'is': 689, 's': 689, 'that': 56, 'to': 56, 'was': 689},
{'...': 682, '<told_by>': 677, '<view>': 688, 'advice': 690, 'counsel': 690, 'recommendation': 690, 'suggestion': 690,
'tip': 690, 'view': 690}, {'afford': 19}, {'t': 692}, {'to': 19}, {'can': 693, 'cannot': 692, 'mustn': 347, 'mustnt':
19, 'oughtn': 347, 'oughtnt': 19, 'want': 694}, {'better': 19, 'crazy': 19, 'daft': 19, 'foolish': 19, 'mad': 19,
'wise': 19}, {'better': 19}, {'be': 696, 'best': 19, 'better': 19, 'do': 697}, {'^': 698}, {'^': 695, 'd': 699, 'had':
699, 'would': 699}, {'': (3, 'advice'), 'big': 19, 'early': 19, 'for': 19, 'slow': 19, 'straight': 19, 'to': 19,
'with': 19}, {'go': 19, 'her': 19, 'him': 19, 'it': 19, 'the': 19, 'them': 19}, {'<bid>': 19, '<bid_it>': 219, 'ask':
19, 'go': 701, 'let': 702}, {'big': 19, 'early': 19, 'for': 19, 'slow': 19, 'straight': 19, 'to': 19, 'with': 19},
{'<bid>': 19, '<bid_it>': 219, 'ask': 19, 'go': 704}, {'^': 705}, {'^': 703}, {'^': 703, 'like': 21, 'that': 706,
'to': 707}, {'^': 19, 'to': 56}, {'be': 709}, {'is': 709, 'was': 709, 'would': 710}, {'d': 56, 'would': 56},
{'<they>': 712}, {'me': 713, 'us': 713}, {'was': 714, 'were': 714}, {'<them>': 713, 'N': 713, 'me': 713, 'us': 713},
{'was': 716, 'were': 716}, {'<they>': 715, 'it': 717, 'that': 717, 'this': 717}, {'answer': 711, 'fix': 711, 'key':
711, 'move': 711, 'play': 711, 'secret': 711, 'solution': 711, 'thing': 711, 'trick': 711, 'way': 711}, {'': (3,
'advice'), '<bid>': 19}, {'^': 720}, {'to': 721}, {'<i>': 700, '^': 705, 'answer': 711, 'fix': 711, 'key': 711,
'move': 711, 'my': 719, 'our': 719, 'play': 711, 'secret': 711, 'solution': 711, 'the': 719, 'thing': 711, 'trick':
711, 'way': 711}, {'<bid>': 19, 'ask': 19, 'go': 704}, {'^': 724}, {'^': 724, 'like': 21, 'that': 725, 'to': 725},
{'<me>': 726, '^': 703, 'like': 21, 'that': 725, 'to': 725}, {'<i>': 700, '<me>': 708, '^': 703, 'answer': 711, 'fix':
711, 'if': 718, 'key': 711, 'like': 21, 'move': 711, 'my': 719, 'no': 722, 'not': 722, 'our': 719, 'play': 711,
'secret': 711, 'solution': 711, 'that': 723, 'the': 719, 'thing': 711, 'to': 727, 'trick': 711, 'way': 711}, {'D':
68}, {'...': 729, '<me>': 68, 'D': 68}, {'<until>': 68}, {'...': 731}, {'<give3>': 730, '<giveinf>': 732}, {'2': 19,
'to': 19}, {'can': 19, 'could': 19, 'have': 694, 'must': 19, 'need': 734, 'ought': 694, 'shd': 19, 'should': 19,
'shouldn': 347, 'shouldnt': 19}, {'^': 735}, {'never': 694, 'not': 694, 'to': 19}, {'^': 737}, {'...': 738}, {'<i>':
736}, {'<i>': 736, '^': 19, 'at': 739, 'by': 739, 'during': 739, 'in': 739, 'on': 739, 'over': 739, 'that': 740,
'via': 739}, {'<i>': 736, '^': 19, 'that': 740}, {'attended': 656}, {'': (3, 'advice'), '...': 19}, {'to': 744},
{'better': 19, 'd': 697, 'have': 745, 'must': 744, 'need': 745, 'ought': 745, 'shd': 744, 'should': 744, 'shouldn':
347, 'shouldnt': 19}, {'^': 746}, {'<i>': 747}, {'<i>': 747, 'that': 748}, {'<i>': 747, '<me>': 749, 'that': 748},
{'<i>': 747, '<me>': 749, 'back': 750, 'that': 748}, {'...': 729}, {'phone': 225}, {'<i>': 747, '<me>': 749, '^': 752,
'back': 750, 'that': 748, 'the': 753}, {'<me>': 68}, {'for': 755}, {'...': 756}, {'asking': 757, 'checking': 757,
'digging': 757, 'drafting': 757, 'finding': 757, 'looking': 757, 'preparing': 757, 'pulling': 757, 'putting': 757,
'sorting': 757, 'working': 757}, {'fan': 190}, {'about': 56}, {'my': 48, 'our': 48}, {'^': 761}, {'^': 761, 'about':
762, 'for': 762, 'on': 762}, {'me': 56, 'my': 56, 'our': 56, 'us': 56}, {'for': 56}, {'...': 245, 'my': 48, 'our':
48}, {'^': 251}, {'^': 766, 'a': 767, 'an': 767, 'my': 767, 'our': 767, 'some': 767, 'the': 767}, {'^': 761, 'about':
762, 'for': 768, 'on': 762}, {'on': 56}, {'^': 761, 'about': 762, 'for': 762, 'me': 763, 'on': 762, 'us': 763},
{'...': 12, 'D': 11, 'along': 100, 'back': 100, 'by': 13, 'down': 13, 'for': 13, 'in': 13, 'out': 100, 'over': 13,
'round': 13, 'to': 13, 'up': 13, 'with': 100}, {'': (4, 'needs_from_me'), 'D': 210}, {'me': 773, 'us': 773}, {'from':
774}, {'...': 775}, {'^': 776}, {'on': 777}, {'against': 56}, {'against': 56, 'set': 779}, {'by': 13, 'down': 13,
'for': 13, 'in': 13, 'over': 13, 'round': 13, 'to': 13, 'up': 13}, {'me': 56, 'us': 56}, {'on': 763}, {'out': 763},
{'for': 777}, {'favor': 190, 'favour': 190}, {'a': 759, 'in': 191}, {'me': 763}, {'at': 788}, {'against': 56, 'for':
56}, {'<me>': 729}, {'to': 791}, {'for': 791}, {'across': 792, 'back': 792, 'done': 793, 'off': 792, 'over': 792,
'ready': 793, 'to': 791, 'w': 791, 'with': 791}, {'...': 794}, {'^': 795}, {'D': 210}, {'...': 797, 'D': 210}, {'...':
794, 'a': 250, 'an': 250, 'everything': 250, 'it': 250, 'my': 798, 'our': 798, 'the': 250, 'them': 250}, {'^': 799},
{'get': 796, 'have': 800}, {'much': 790}, {'D': 11, 'by': 13, 'down': 13, 'for': 13, 'in': 13, 'over': 13, 'round':
13, 'to': 13, 'up': 13}, {'<until>': 210, 'from': 774}, {'...': 804, 'my': 48, 'our': 48}, {'^': 805, 'a': 767, 'an':
767, 'my': 767, 'our': 767, 'some': 767, 'the': 767}, {'...': 775, 'my': 48, 'our': 48}, {'^': 807}, {'^': 761,
'about': 762, 'for': 806, 'on': 808}, {'^': 758, 'a': 759, 'adamant': 760, 'after': 763, 'against': 764, 'all': 765,
'asking': 769, 'big': 770, 'chasing': 771, 'coming': 772, 'counting': 778, 'dead': 780, 'dropping': 781, 'expecting':
777, 'firmly': 765, 'for': 782, 'hanging': 783, 'holding': 784, 'hoping': 785, 'in': 786, 'looking': 784, 'nagging':
763, 'not': 787, 'on': 789, 'popping': 781, 'pressing': 763, 'pushing': 765, 'stopping': 781, 'strongly': 790,
'swinging': 781, 'to': 801, 'very': 802, 'visiting': 803, 'waiting': 809}, {'can': 347, 'have': 694, 'must': 19,
'need': 694, 'ought': 694, 'should': 19, 'shouldn': 347, 'shouldnt': 19}, {'^': 811}, {'<i>': 812}, {'<i>': 812,
'that': 813}, {'...': 814}, {'<i>': 736, 'at': 815, 'by': 815, 'during': 815, 'in': 815, 'on': 815, 'over': 815,
'that': 740, 'via': 815}, {'<i>': 736, 'that': 740}, {'<owed_thing>': 250}, {'^': 818}, {'^': 818, 'a': 819, 'an':
819, 'my': 819, 'our': 819, 'the': 819}, {'be': 227}, {'for': 820, 'he': 227, 'her': 227, 'his': 227, 'how': 227,
'if': 227, 'it': 227, 'she': 227, 'that': 227, 'their': 227, 'they': 227, 'to': 821, 'what': 227, 'when': 227,
'whether': 227, 'why': 227}, {'for': 820}, {'without': 427}, {'...': 824}, {'<me>': 656}, {'for': 826}, {'must': 19,
'need': 694, 'needs': 694, 'ought': 694, 'should': 19}, {'...': 828}, {'': (13, 'talk'), '<i>': 736, '^': 829},
{'<i>': 736, '^': 829, 'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if': 227, 'it': 227, 'she': 227, 'that': 830,
'their': 227, 'they': 227, 'what': 227, 'when': 227, 'whether': 227, 'why': 227}, {'my': 471, 'our': 471}, {'^': 832},
{'coffee': 656, 'curry': 656, 'drink': 656, 'meal': 656, 'roast': 656}, {'a': 834, 'breakfast': 656, 'brunch': 656,
'coffee': 656, 'dinner': 656, 'drinks': 656, 'lunch': 656, 'pizza': 656, 'supper': 656, 'tea': 656}, {'<me>': 835},
{'me': 210, 'us': 210}, {'from': 837}, {'...': 838}, {'^': 839}, {'my': 798, 'our': 798}, {'^': 841}, {'answer': 66,
'answered': 66, 'call': 355, 'called': 355, 'came': 66, 'come': 66, 'coming': 66, 'make': 614, 'pick': 310, 'picked':
310, 'replied': 66, 'reply': 66, 'respond': 66, 'responded': 66, 'show': 66, 'showed': 66}, {'expect': 840, 'have':
842, 't': 843}, {'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if': 227, 'it': 227, 'she': 227, 'that': 227,
'their': 227, 'they': 227, 'what': 227, 'when': 227, 'whether': 227, 'why': 227}, {'<me>': 835, 'for': 826}, {'not':
843}, {'t': 843}, {'place': 19, 'position': 19, 'shoes': 19}, {'my': 849}, {'in': 850, 'me': 19, 'us': 19}, {'was':
851, 'were': 851}, {'<their>': 19}, {'was': 853, 'were': 853}, {'<they>': 852, 'it': 854}, {'boots': 19, 'place': 19,
'position': 19, 'seat': 19, 'shoes': 19}, {'my': 856, 'our': 856}, {'if': 855, 'in': 857}, {'for': 19}, {'more': 19},
{'for': 860}, {'with': 19}, {'of': 19}, {'than': 19}, {'before': 19, 'instead': 863, 'not': 19, 'over': 19, 'rather':
864}, {'...': 865}, {'on': 19}, {'rid': 863}, {'for': 19, 'with': 19}, {'': (3, 'advice'), 'for': 19}, {'off': 19,
'out': 870}, {'...': 865, 'the': 19}, {'in': 19}, {'touch': 19}, {'back': 19, 'for': 19, 'harder': 19}, {'i': 19,
'we': 19}, {'...': 865, 'with': 19}, {'clear': 19}, {'to': 19, 'with': 19}, {'twice': 19}, {'the': 19}, {'for': 881,
'until': 19}, {'away': 19}, {'...': 858, 'aim': 859, 'ask': 861, 'avoid': 19, 'begin': 862, 'build': 866, 'buy': 866,
'cap': 19, 'charge': 19, 'close': 866, 'cut': 866, 'demand': 19, 'ditch': 19, 'drop': 866, 'err': 19, 'fight': 19,
'fire': 19, 'focus': 867, 'get': 868, 'go': 869, 'hire': 19, 'hold': 871, 'insist': 19, 'keep': 872, 'kill': 19,
'launch': 866, 'lean': 19, 'lock': 873, 'move': 866, 'negotiate': 19, 'not': 874, 'open': 866, 'opt': 859, 'plump':
859, 'price': 19, 'push': 875, 'put': 872, 'raise': 19, 'rather': 876, 'resist': 19, 'sell': 872, 'shut': 866, 'skip':
19, 'sooner': 19, 'spend': 866, 'start': 877, 'steer': 878, 'stick': 879, 'stop': 866, 'take': 866, 'think': 880,
'wait': 882, 'walk': 883}, {'forgotten': 225}, {'<giveinf>': 251}, {'^': 886}, {'to': 887}, {'charge': 19, 'cut': 19,
'double': 19, 'drop': 19, 'focus': 19, 'hire': 19, 'move': 19, 'raise': 19, 'rethink': 19, 'sell': 19, 'simplify': 19,
'slow': 19, 'start': 19, 'stop': 19, 'wait': 19}, {'^': 889}, {'to': 890}, {'up': 227}, {'catch': 892, 'come': 227,
'have': 227, 'meet': 227, 'see': 227, 'visit': 227}, {'<me>': 888, 'me': 891, 'to': 893, 'us': 891}, {'me': 891, 'us':
891}, {'<bid>': 19, 'bother': 19, 'go': 19, 'rush': 19, 'sign': 19, 'touch': 19}, {'^': 896}, {'^': 884, 'clean': 885,
'completely': 885, 'forgotten': 225, 'get': 796, 'have': 796, 'like': 894, 'love': 895, 'not': 897, 'totally': 885},
{'answer': 66, 'answered': 66, 'call': 355, 'called': 355, 'came': 66, 'come': 66, 'coming': 66, 'pick': 310,
'picked': 310, 'replied': 66, 'reply': 66, 'respond': 66, 'responded': 66, 'show': 66, 'showed': 66}, {'not': 899},
{'my': 66}, {'answer': 66, 'answered': 66, 'call': 355, 'called': 355, 'came': 66, 'come': 66, 'coming': 66, 'get':
901, 'got': 901, 'pick': 310, 'picked': 310, 'receive': 901, 'received': 901, 'replied': 66, 'reply': 66, 'respond':
66, 'responded': 66, 'saw': 901, 'see': 901, 'seen': 901, 'show': 66, 'showed': 66}, {'t': 902}, {'t': 899}, {'<me>':
888, '^': 329, 'a': 254, 'an': 254}, {'<owed_thing>': 250, 'all': 251, 'my': 251, 'our': 251, 'some': 251, 'the': 251,
'those': 251}, {'^': 906, 'a': 819, 'an': 819}, {'': (4, 'needs_from_me'), '...': 245}, {'...': 246, '<owed_thing>':
250, 'all': 251, 'my': 908, 'our': 908, 'some': 251, 'the': 251, 'those': 251}, {'<me>': 888, '^': 909, 'a': 254,
'an': 254}, {'off': 19}, {'better': 911, 'crazy': 19, 'daft': 19, 'foolish': 19, 'mad': 19, 'nuts': 19, 'right': 694,
'undercharging': 19, 'underpricing': 19, 'wrong': 694}, {'^': 912}, {'be': 913}, {'^': 735, 'am': 913, 'are': 913,
'd': 914, 'm': 913, 're': 913, 'were': 913, 'would': 914}, {'<i>': 915, '^': 829}, {'<i>': 915, '^': 829, 'that':
916}, {'am': 913, 'are': 913, 'd': 914, 'm': 913, 're': 913, 'were': 913, 'would': 914}, {'<i>': 918}, {'<i>': 918,
'that': 919}, {'...': 797}, {'...': 775, 'my': 921, 'our': 921}, {'^': 922}, {'down': 656, 'in': 656, 'over': 656,
'round': 656, 'up': 656}, {'...': 824, '<me>': 924, 'clean': 885, 'completely': 885, 'forgotten': 225, 'totally':
885}, {'<me>': 656, 'about': 656, 'back': 656, 'from': 656, 'my': 656, 'on': 656, 'to': 656}, {'not': 694, 'to': 19},
{'^': 927}, {'^': 927, 'again': 928}, {'me': 929, 'us': 929}, {'at': 930, 'me': 929, 'us': 929}, {'on': 931}, {'at':
930, 'away': 931, 'me': 929, 'us': 929}, {'badgering': 931, 'getting': 932, 'going': 932, 'nagging': 933, 'on': 931,
'pestering': 931}, {'her': 23, 'his': 23, 'my': 23, 'our': 23, 'the': 23, 'their': 23}, {'^': 935}, {'<me>': 554},
{'^': 23, 'back': 554}, {'<me>': 938, '^': 935}, {'<me>': 554, '^': 935}, {'approved': 936, 'delivered': 936, 'given':
937, 'got': 937, 'paid': 939, 'returned': 940, 'sent': 940, 'shown': 937, 'signed': 940}, {'answered': 926, 'been':
934, 'borrowed': 833, 'called': 926, 'emailed': 926, 'messaged': 926, 'not': 941, 'phoned': 926, 'replied': 926,
'responded': 926, 'rung': 926, 'texted': 926, 'written': 926}, {'<me>': 554, 'my': 66}, {'approved': 936, 'delivered':
936, 'get': 901, 'given': 937, 'got': 943, 'paid': 939, 'receive': 901, 'received': 901, 'returned': 940, 'saw': 901,
'see': 901, 'seen': 901, 'sent': 940, 'shown': 937, 'signed': 940}, {'t': 944}, {'answered': 926, 'called': 926,
'emailed': 926, 'messaged': 926, 'phoned': 926, 'replied': 926, 'responded': 926, 'rung': 926, 'texted': 926,
'written': 926}, {'t': 941}, {'to': 893}, {'at': 815, 'by': 815, 'during': 815, 'in': 815, 'on': 815, 'over': 815,
'via': 815}, {'<rel>': 656}, {'<their>': 950}, {'d': 697, 'have': 694, 'must': 19, 'need': 694, 'ought': 694,
'should': 19, 'shouldn': 347, 'shouldnt': 19, 'want': 694}, {'^': 952}, {'<i>': 953}, {'<i>': 953, 'that': 954},
{'...': 955, '<i>': 953, 'about': 56, 'that': 954}, {'...': 955, '<i>': 953, 'that': 954}, {'^': 761, 'on': 931},
{'^': 761, 'about': 762, 'at': 930, 'away': 931, 'for': 762, 'me': 929, 'on': 762, 'us': 929}, {'^': 19, 'that': 56},
{'mind': 960, 'opinion': 960, 'view': 960}, {'the': 961}, {'my': 48, 'not': 694, 'our': 48, 'to': 19}, {'^': 963,
'about': 762, 'again': 928, 'for': 762, 'on': 762}, {'me': 964, 'us': 929}, {'at': 965, 'me': 929, 'us': 929}, {'up':
225}, {'...': 955, '<i>': 953, '^': 927, 'that': 954}, {'<me>': 968}, {'...': 804, 'my': 210, 'our': 210}, {'^': 970,
'a': 767, 'an': 767, 'my': 767, 'our': 767, 'some': 767, 'the': 767}, {'^': 761, 'about': 762, 'for': 971, 'on': 808},
{'^': 758, 'a': 759, 'adamant': 956, 'after': 763, 'against': 764, 'all': 765, 'arguing': 957, 'asking': 769,
'badgering': 931, 'big': 770, 'borrowing': 833, 'chasing': 771, 'coming': 772, 'convinced': 817, 'counting': 778,
'dead': 780, 'dropping': 781, 'expecting': 777, 'firmly': 765, 'for': 782, 'getting': 958, 'going': 932, 'hanging':
783, 'holding': 784, 'hoping': 785, 'in': 786, 'insisting': 957, 'like': 21, 'looking': 784, 'nagging': 959, 'not':
787, 'of': 962, 'on': 966, 'pestering': 931, 'picking': 967, 'popping': 781, 'pressing': 763, 'pushing': 765,
'saying': 957, 'stopping': 781, 'strongly': 790, 'suggesting': 957, 'swinging': 781, 'telling': 969, 'to': 801,
'very': 802, 'visiting': 803, 'waiting': 972}, {'the': 753}, {'picking': 967}, {'up': 974}, {'answers': 974, 'is':
975, 'picked': 976, 'picking': 967, 'picks': 967}, {'adamant': 957, 'arguing': 957, 'badgering': 931, 'getting': 932,
'going': 932, 'insisting': 957, 'nagging': 933, 'on': 931, 'pestering': 931, 'saying': 957, 'suggesting': 957,
'telling': 969}, {'across': 792, 'back': 792, 'done': 793, 'from': 837, 'off': 792, 'over': 792, 'ready': 793, 'to':
791, 'w': 791, 'with': 791}, {'': (5, 'mine'), '<until>': 48, 'D': 48}, {'me': 980, 'us': 980}, {'from': 981}, {'...':
982}, {'': (5, 'mine'), '...': 797}, {'...': 979, 'a': 983, 'an': 983, 'my': 984, 'our': 984, 'the': 983}, {'^': 985},
{'<until>': 210, 'from': 981}, {'...': 987, '<until>': 210}, {'': (5, 'mine'), '...': 797, 'D': 210}, {'...': 794,
'a': 988, 'an': 988, 'everything': 250, 'it': 250, 'my': 989, 'our': 989, 'the': 988, 'them': 250}, {'^': 990}, {'a':
983, 'an': 983, 'my': 48, 'our': 48, 'the': 983}, {'^': 992}, {'get': 986, 'have': 991, 'receive': 993}, {'<giveinf>':
755}, {'^': 995}, {'get': 820, 'have': 820, 'read': 820, 'receive': 820, 'see': 820}, {'<me>': 888, '^': 909, 'a':
254, 'an': 254, 'to': 997}, {'^': 329, 'a': 254, 'an': 254, 'to': 997}, {'<owed_thing>': 245, 'by': 797, 'for': 797,
'from': 837}, {'...': 1000, '<owed_thing>': 250, 'all': 251, 'my': 908, 'our': 908, 'some': 251, 'the': 251, 'those':
251}, {'<me>': 888, '^': 1001, 'a': 254, 'an': 254, 'to': 997}, {'': (0, 'missed'), 'back': 66, 'up': 66}, {'': (0,
'missed'), 'back': 66, 'my': 66, 'up': 66}, {'': (0, 'missed'), 'the': 753}, {'up': 1005}, {'answer': 66, 'answered':
1003, 'answers': 974, 'call': 355, 'called': 1003, 'came': 1003, 'come': 66, 'coming': 66, 'emailed': 1003, 'get':
901, 'got': 1004, 'is': 975, 'phoned': 1003, 'pick': 310, 'picked': 1006, 'picking': 967, 'picks': 967, 'rang': 1003,
'receive': 901, 'received': 901, 'replied': 1003, 'reply': 66, 'respond': 66, 'responded': 66, 'saw': 901, 'see': 901,
'seen': 901, 'show': 66, 'showed': 1003, 'texted': 1003, 'turned': 1003, 'wrote': 1003}, {'<i>': 56}, {'a': 250, 'an':
250, 'everything': 250, 'it': 250, 'my': 798, 'our': 798, 'the': 250, 'them': 250}, {'^': 1009}, {'have': 1010}, {'^':
758, 'a': 759, 'adamant': 760, 'after': 763, 'against': 764, 'all': 765, 'asking': 769, 'big': 770, 'chasing': 771,
'coming': 772, 'dead': 780, 'dropping': 781, 'firmly': 765, 'for': 782, 'hanging': 783, 'holding': 784, 'in': 786,
'looking': 784, 'nagging': 763, 'not': 787, 'on': 789, 'popping': 781, 'pressing': 763, 'pushing': 765, 'stopping':
781, 'strongly': 790, 'swinging': 781, 'to': 1011, 'very': 802, 'visiting': 803, 'waiting': 769}, {'2': 19, 'a': 19,
'an': 19, 'better': 19, 'fewer': 19, 'less': 19, 'more': 19, 'our': 19, 'some': 19, 'to': 19}, {'got': 694},
{'better': 19, 'can': 19, 'could': 19, 'd': 697, 'gotta': 19, 'have': 694, 'might': 19, 'must': 19, 'need': 1013,
'ought': 694, 'shd': 19, 'should': 19, 'shouldn': 347, 'shouldnt': 19, 've': 1014}, {'^': 1015, 'am': 913, 'are': 913,
'd': 914, 'm': 913, 're': 913, 'were': 913, 'would': 914}, {'not': 19}, {'...': 828, 'always': 19, 'ask': 19, 'do':
1017, 'don': 347, 'dont': 19, 'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19, 'never': 19, 'raise': 19, 'sell': 19,
'start': 19, 'stop': 19}, {'': (13, 'talk'), '<i>': 1016, '^': 829}, {'always': 19, 'ask': 19, 'do': 1017, 'don': 347,
'dont': 19, 'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19, 'never': 19, 'raise': 19, 'sell': 19, 'start': 19,
'stop': 19}, {'^': 1020}, {'<i>': 1016, '^': 1018, 'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if': 227, 'it':
227, 'she': 227, 'that': 1019, 'their': 227, 'they': 227, 'to': 1021, 'what': 227, 'when': 227, 'whether': 227, 'why':
227}, {'': (3, 'advice'), 'better': 19, 'can': 19, 'could': 19, 'd': 697, 'gotta': 19, 'have': 694, 'might': 19,
'must': 19, 'need': 734, 'ought': 694, 'shd': 19, 'should': 19, 'shouldn': 347, 'shouldnt': 19, 've': 1014}, {'^':
1023}, {'better': 19, 'can': 19, 'could': 19, 'd': 697, 'gotta': 19, 'have': 694, 'might': 19, 'must': 19, 'need':
734, 'ought': 694, 'shd': 19, 'should': 19, 'shouldn': 347, 'shouldnt': 19, 've': 1014}, {'^': 1025}, {'<i>': 1026,
'^': 19}, {'<i>': 1024, '<me>': 56, '^': 19, 'at': 739, 'by': 739, 'during': 739, 'in': 739, 'on': 739, 'over': 739,
'that': 1027, 'to': 56, 'via': 739}, {'<i>': 1024, '<me>': 56, '^': 19, 'that': 1027, 'to': 56}, {'^': 210}, {'<me>':
1030, '<them>': 1030}, {'bring': 1031, 'email': 1031, 'forward': 1031, 'give': 1031, 'lend': 1031, 'mail': 1031,
'send': 1031, 'show': 1031}, {'<i>': 747, '<me>': 749, 'back': 750, 'bring': 1031, 'email': 1031, 'forward': 1031,
'give': 1031, 'lend': 1031, 'mail': 1031, 'send': 1031, 'show': 1031, 'that': 748, 'to': 1032}, {'^': 758, 'a': 759,
'adamant': 956, 'after': 763, 'against': 764, 'all': 765, 'arguing': 957, 'asking': 769, 'badgering': 931, 'been':
934, 'big': 770, 'borrowing': 833, 'chasing': 771, 'coming': 772, 'counting': 778, 'dead': 780, 'dropping': 781,
'expecting': 777, 'firmly': 765, 'for': 782, 'getting': 958, 'going': 932, 'hanging': 783, 'holding': 784, 'hoping':
785, 'in': 786, 'insisting': 957, 'looking': 784, 'nagging': 959, 'not': 787, 'of': 962, 'on': 966, 'pestering': 931,
'popping': 781, 'pressing': 763, 'pushing': 765, 'saying': 957, 'stopping': 781, 'strongly': 790, 'suggesting': 957,
'swinging': 781, 'telling': 969, 'to': 1011, 'very': 802, 'visiting': 803, 'waiting': 972}, {'^': 1015, 'shall': 56},
{'have': 694, 'must': 19, 'need': 19, 'should': 19}, {'^': 1036}, {'<i>': 1037, '^': 694}, {'...': 828, '<giveinf>':
19, 'always': 19, 'ask': 19, 'do': 1017, 'don': 347, 'dont': 19, 'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19,
'never': 19, 'raise': 19, 'sell': 19, 'start': 19, 'stop': 19}, {'<i>': 812, '^': 737, 'that': 813}, {'...': 1040},
{'^': 1015}, {'': (13, 'talk'), '<i>': 1042, '^': 829}, {'<giveinf>': 19, 'always': 19, 'ask': 19, 'do': 1017, 'don':
347, 'dont': 19, 'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19, 'never': 19, 'raise': 19, 'sell': 19, 'start': 19,
'stop': 19}, {'^': 1044, 'bring': 1031, 'email': 1031, 'forward': 1031, 'give': 1031, 'lend': 1031, 'mail': 1031,
'send': 1031, 'show': 1031}, {':': 56, '<i>': 1035, '<me>': 1038, '^': 1039, 'at': 1041, 'bring': 1031, 'by': 1041,
'during': 1041, 'email': 1031, 'forward': 1031, 'give': 1031, 'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if':
227, 'in': 1041, 'it': 227, 'lend': 1031, 'mail': 1031, 'on': 1041, 'over': 1041, 'send': 1031, 'she': 227, 'show':
1031, 'that': 1043, 'their': 227, 'they': 227, 'to': 1045, 'via': 1041, 'what': 227, 'when': 227, 'whether': 227,
'why': 227}, {'<giveinf>': 19}, {'<me>': 1038, '^': 1047}, {':': 56, '<i>': 1016, '<me>': 1038, '^': 1039, 'at': 1041,
'bring': 1031, 'by': 1041, 'during': 1041, 'email': 1031, 'forward': 1031, 'give': 1031, 'he': 227, 'her': 227, 'his':
227, 'how': 227, 'if': 227, 'in': 1041, 'it': 227, 'lend': 1031, 'mail': 1031, 'on': 1041, 'over': 1041, 'send': 1031,
'she': 227, 'show': 1031, 'that': 1019, 'their': 227, 'they': 227, 'to': 1045, 'via': 1041, 'what': 227, 'when': 227,
'whether': 227, 'why': 227}, {'<me>': 417}, {'a': 983, 'an': 983, 'the': 983}, {'^': 1051}, {'^': 995, 'get': 1052,
'have': 1052, 'receive': 1052}, {'^': 995, 'have': 842}, {'not': 941}, {'has': 1055, 'hasn': 947, 'hasnt': 941,
'haven': 947, 'havent': 941}, {'': (3, 'advice'), '...': 828}, {'<i>': 1026, '^': 829}, {'<i>': 1024, '^': 1057, 'at':
1041, 'by': 1041, 'during': 1041, 'in': 1041, 'on': 1041, 'over': 1041, 'that': 1058, 'via': 1041}, {'<i>': 1024, '^':
1057, 'that': 1058}, {'<i>': 1037}, {'<me>': 1061}, {'<i>': 1037, 'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if':
227, 'it': 227, 'she': 227, 'that': 227, 'their': 227, 'they': 227, 'what': 227, 'when': 227, 'whether': 227, 'why':
227}, {'<me>': 1063}, {'': (13, 'talk'), '<i>': 747}, {'<i>': 747, '<me>': 749, 'back': 750, 'bring': 1031, 'email':
1031, 'forward': 1031, 'give': 1031, 'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if': 227, 'it': 227, 'lend':
1031, 'mail': 1031, 'send': 1031, 'she': 227, 'show': 1031, 'that': 1065, 'their': 227, 'they': 227, 'to': 1032,
'what': 227, 'when': 227, 'whether': 227, 'why': 227}, {'should': 56}, {'<i>': 1067}, {'^': 1015, 'am': 913, 'are':
913, 'd': 914, 'm': 913, 're': 913, 'should': 56, 'were': 913, 'would': 914}, {'<i>': 1069, '^': 1018, 'he': 227,
'her': 227, 'his': 227, 'how': 227, 'if': 227, 'it': 227, 'she': 227, 'that': 1019, 'their': 227, 'they': 227, 'to':
1021, 'what': 227, 'when': 227, 'whether': 227, 'why': 227}, {'': (13, 'talk'), '<i>': 1026, '^': 829}, {'<i>': 1026,
'^': 829, 'at': 815, 'by': 815, 'during': 815, 'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if': 227, 'in': 815,
'it': 227, 'on': 815, 'over': 815, 'she': 227, 'that': 1071, 'their': 227, 'they': 227, 'via': 815, 'what': 227,
'when': 227, 'whether': 227, 'why': 227}, {'': (13, 'talk'), '<i>': 918}, {'<i>': 918, 'at': 815, 'by': 815, 'during':
815, 'he': 227, 'her': 227, 'his': 227, 'how': 227, 'if': 227, 'in': 815, 'it': 227, 'on': 815, 'over': 815, 'she':
227, 'that': 1073, 'their': 227, 'they': 227, 'via': 815, 'what': 227, 'when': 227, 'whether': 227, 'why': 227},
{'<me>': 1074}, {'away': 833, 'part': 656}, {'up': 656}, {'': (13, 'talk'), '^': 818, 'a': 819, 'an': 819, 'my': 819,
'our': 819, 'the': 819}, {'catch': 892, 'come': 227, 'get': 820, 'have': 1078, 'meet': 227, 'read': 820, 'receive':
820, 'see': 1078, 'visit': 227}, {'<me>': 888, '^': 329, 'a': 254, 'an': 254, 'to': 1079}, {'<me>': 888, '^': 329,
'a': 254, 'an': 254, 'me': 891, 'to': 1079, 'us': 891}, {'<owed_thing>': 245, 'from': 837}, {'<until>': 210, 'by':
210}, {'...': 1083}, {'...': 1082, '<owed_thing>': 250, 'all': 251, 'my': 1084, 'our': 1084, 'some': 251, 'the': 251,
'those': 251}, {'<me>': 888, '^': 1085, 'a': 254, 'an': 254, 'me': 891, 'to': 1079, 'us': 891}, {'^': 251, 'a': 767,
'an': 767, 'my': 767, 'our': 767, 'some': 767, 'the': 767}, {'for': 1087}, {'': (23, 'contact'), 'favor': 190,
'favour': 190}, {'get': 796, 'have': 796}, {'a': 759, 'adamant': 956, 'against': 764, 'all': 765, 'arguing': 957,
'around': 656, 'asking': 1088, 'badgering': 931, 'big': 770, 'clear': 817, 'dead': 780, 'firmly': 765, 'for': 782,
'getting': 932, 'going': 932, 'in': 1089, 'insisting': 957, 'like': 21, 'nagging': 933, 'not': 787, 'of': 962, 'on':
931, 'pestering': 931, 'pushing': 765, 'saying': 957, 'strongly': 790, 'suggesting': 957, 'telling': 969, 'to': 1090,
'very': 802, 'waiting': 1088}, {'...': 824, '^': 20}, {'a': 759, 'adamant': 956, 'against': 764, 'all': 765,
'arguing': 957, 'around': 656, 'badgering': 931, 'big': 770, 'dead': 780, 'firmly': 765, 'for': 782, 'getting': 932,
'going': 932, 'in': 1089, 'insisting': 957, 'nagging': 933, 'not': 787, 'of': 962, 'on': 931, 'pestering': 931,
'pushing': 765, 'saying': 957, 'strongly': 790, 'suggesting': 957, 'telling': 969, 'to': 1090, 'very': 802}, {'get':
986, 'have': 991, 'not': 843, 'receive': 993}, {'<bid>': 19, 'accept': 19, 'bother': 19, 'chase': 19, 'do': 19,
'give': 19, 'go': 19, 'hire': 19, 'pay': 19, 'raise': 19, 'rush': 19, 'sell': 19, 'sign': 19, 'spend': 19, 'start':
19, 'take': 19, 'touch': 19}, {'^': 1095}, {'^': 884, 'get': 796, 'have': 796, 'like': 894, 'not': 1096}, {'accept':
19, 'bother': 19, 'chase': 19, 'do': 19, 'give': 19, 'go': 19, 'hire': 19, 'pay': 19, 'raise': 19, 'rush': 19, 'sell':
19, 'sign': 19, 'spend': 19, 'start': 19, 'take': 19, 'touch': 19}, {'^': 1098}, {'t': 1099}, {'<bids>': 728, '^':
733, 'advised': 741, 'advises': 742, 'all': 743, 'answered': 751, 'answers': 754, 'are': 810, 'argued': 816, 'argues':
817, 'asked': 822, 'asks': 823, 'ate': 825, 'attended': 656, 'babysat': 827, 'baked': 827, 'become': 777, 'becomes':
777, 'believed': 817, 'believes': 831, 'borrowed': 833, 'borrows': 833, 'both': 743, 'bought': 836, 'can': 844,
'cannot': 843, 'cant': 843, 'catered': 827, 'claims': 845, 'confirmed': 845, 'cooked': 846, 'could': 847, 'couldn':
848, 'couldnt': 843, 'd': 898, 'did': 900, 'didn': 903, 'didnt': 902, 'doesn': 904, 'drove': 825, 'emailed': 751,
'expect': 905, 'expected': 907, 'expecting': 249, 'expects': 910, 'explained': 845, 'fed': 836, 'feels': 917, 'felt':
816, 'figures': 920, 'get': 923, 'gets': 923, 'goes': 21, 'had': 925, 'has': 942, 'hasn': 945, 'hasnt': 944, 'have':
946, 'haven': 947, 'havent': 941, 'heard': 845, 'hoped': 948, 'hopes': 948, 'insisted': 949, 'insists': 817,
'introduced': 951, 'is': 973, 'isn': 904, 'just': 977, 'keeps': 978, 'kept': 978, 'left': 825, 'll': 994, 'made': 836,
'mentioned': 845, 'mentions': 845, 'messaged': 751, 'met': 825, 'must': 996, 'need': 998, 'needed': 999, 'needs':
1002, 'never': 1007, 'picked': 976, 'picking': 967, 'picks': 967, 'plans': 948, 'played': 827, 'proposed': 1008,
'proposes': 1008, 're': 1012, 'receives': 777, 'reckoned': 816, 'reckons': 1022, 'recommended': 1028, 'recommends':
1029, 'replied': 1033, 'replies': 751, 'responded': 751, 'responds': 751, 's': 1034, 'said': 1046, 'sang': 827, 'say':
1048, 'says': 1049, 'served': 836, 'shadowed': 1050, 'shall': 1053, 'should': 1054, 'still': 1056, 'suggested': 1059,
'suggests': 1060, 'tell': 1062, 'tells': 1064, 'texted': 1066, 'think': 1068, 'thinks': 1070, 'thought': 1072, 'told':
1075, 'took': 1076, 'turned': 1077, 've': 946, 'want': 1080, 'wanted': 1081, 'wants': 1086, 'warned': 817, 'was':
1091, 'went': 1092, 'were': 1093, 'will': 1094, 'won': 848, 'wont': 843, 'would': 1097, 'wouldn': 1100, 'wouldnt':
1099, 'writes': 751, 'wrote': 1066}, {'': (21, 'gave:encouragement')}, {'^': 1102}, {'natural': 1103}, {'to': 1103},
{'than': 1103}, {'alone': 1103}, {'right': 1103}, {'the': 1108}, {'best': 1103}, {'a': 1104, 'able': 1103, 'amazing':
1103, 'better': 1103, 'brilliant': 1103, 'capable': 1103, 'doing': 1103, 'going': 1105, 'gonna': 1103, 'good': 1103,
'great': 1103, 'more': 1106, 'much': 1103, 'not': 1107, 'on': 1109, 'ready': 1103, 'strong': 1103, 'the': 1110}, {'^':
1102, 'alright': 1103, 'amazing': 1103, 'brilliant': 1103, 'fine': 1103, 'good': 1103, 'grand': 1103, 'great': 1103,
'ok': 1103, 'okay': 1103, 'ready': 1103}, {'brilliantly': 1103, 'fine': 1103, 'great': 1103, 'it': 1103, 'well':
1103}, {'reason': 1103}, {'there': 1103, 'through': 1103}, {'far': 1102}, {'takes': 1103}, {'it': 1117}, {'this':
1103, 'what': 1118}, {'a': 1102, 'an': 1102, 'it': 1103}, {'off': 1103}, {'it': 1121}, {'in': 1103}, {'^': 1102, 'it':
1102}, {'ace': 1103, 'be': 1112, 'been': 1103, 'breeze': 1102, 'come': 1103, 'do': 1113, 'done': 1103, 'earned': 1103,
'every': 1114, 'find': 1103, 'fly': 1103, 'get': 1115, 'go': 1116, 'got': 1119, 'love': 1102, 'make': 1120, 'manage':
1103, 'nail': 1103, 'nothing': 1105, 'pull': 1122, 'put': 1123, 'rock': 1103, 'smash': 1103, 'suit': 1102, 'walk':
1124}, {'been': 1103, 'come': 1103, 'done': 1103, 'earned': 1103, 'every': 1114, 'got': 1119, 'nothing': 1105, 'put':
1123}, {'ace': 1103, 'be': 1112, 'breeze': 1102, 'do': 1113, 'find': 1103, 'fly': 1103, 'get': 1115, 'go': 1116,
'love': 1102, 'make': 1120, 'manage': 1103, 'nail': 1103, 'pull': 1122, 'rock': 1103, 'smash': 1103, 'suit': 1102,
'walk': 1124}, {'a': 1104, 'able': 1103, 'amazing': 1103, 'been': 1103, 'better': 1103, 'brilliant': 1103, 'capable':
1103, 'come': 1103, 'doing': 1103, 'done': 1103, 'earned': 1103, 'every': 1114, 'going': 1105, 'gonna': 1103, 'good':
1103, 'got': 1119, 'great': 1103, 'more': 1106, 'much': 1103, 'not': 1107, 'nothing': 1105, 'on': 1109, 'put': 1123,
'ready': 1103, 'strong': 1103, 'the': 1110}, {'are': 1111, 'd': 1125, 'has': 1126, 'have': 1126, 'is': 1111, 'll':
1127, 're': 1111, 's': 1128, 've': 1126, 'will': 1127, 'would': 1127}, {'<they>': 1129}, {'<they>': 1129, 'that':
1130}, {'<them>': 1131}, {'<them>': 57, 'N': 57}, {'from': 1133}, {'her': 227, 'him': 227, 'me': 227, 'them': 227,
'us': 227}, {'best': 227, 'better': 227, 'fine': 227, 'for': 1135, 'good': 227, 'ok': 227, 'okay': 227}, {'is': 1136,
's': 1136, 'suits': 1136, 'works': 1136}, {'together': 11}, {'<outing>': 11, 'at': 11, 'attending': 11, 'catching':
11, 'celebrating': 11, 'cooking': 11, 'doing': 11, 'driving': 11, 'flying': 11, 'getting': 1138, 'going': 11,
'having': 11, 'heading': 11, 'hosting': 11, 'in': 11, 'meeting': 11, 'picking': 11, 'playing': 11, 'presenting': 11,
'running': 11, 'seeing': 11, 'showing': 11, 'speaking': 11, 'taking': 11, 'traveling': 11, 'travelling': 11, 'trying':
11, 'visiting': 11, 'watching': 11, 'with': 11}, {'<outing>': 11}, {'am': 1140, 'are': 1140, 'm': 1140, 're': 1140},
{'N': 1141}, {'1': 11}, {'up': 11}, {'one': 11}, {'to': 1145}, {'call': 11}, {'1': 1143, 'appointment': 11,
'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 1144, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner':
11, 'drinks': 11, 'follow': 1144, 'interview': 11, 'lunch': 11, 'meeting': 11, 'mtg': 11, 'one': 1146, 'phone': 1147,
'session': 11, 'supper': 11, 'sync': 11, 'tea': 11, 'video': 1147, 'workshop': 11, 'zoom': 11}, {'': (2, 'plan'), '1':
1143, 'appointment': 11, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 1144, 'chat': 11, 'coffee': 11, 'date':
11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'follow': 1144, 'interview': 11, 'lunch': 11, 'meeting': 11, 'mtg': 11,
'one': 1146, 'phone': 1147, 'session': 11, 'supper': 11, 'sync': 11, 'tea': 11, 'video': 1147, 'workshop': 11, 'zoom':
11}, {'up': 1149}, {'1': 1143, 'another': 1148, 'appointment': 11, 'board': 1148, 'breakfast': 11, 'brunch': 11,
'call': 11, 'catch': 1144, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'final':
1148, 'first': 1148, 'follow': 1150, 'interview': 11, 'lunch': 11, 'meeting': 11, 'monthly': 1148, 'mtg': 11, 'one':
1146, 'phone': 1147, 'quick': 1148, 'second': 1148, 'session': 11, 'short': 1148, 'supper': 11, 'sync': 11, 'tea': 11,
'team': 1148, 'video': 1147, 'weekly': 1148, 'workshop': 11, 'zoom': 11}, {'1': 1143, 'a': 1151, 'an': 1151,
'another': 1148, 'appointment': 11, 'board': 1148, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 1144, 'chat':
11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'final': 1148, 'first': 1148, 'follow': 1150,
'interview': 11, 'lunch': 11, 'meeting': 11, 'monthly': 1148, 'mtg': 11, 'my': 1151, 'one': 1146, 'our': 1151,
'phone': 1147, 'quick': 1148, 'second': 1148, 'session': 11, 'short': 1148, 'supper': 11, 'sync': 11, 'tea': 11,
'team': 1148, 'the': 1151, 'video': 1147, 'weekly': 1148, 'workshop': 11, 'zoom': 11}, {'1': 1143, 'a': 1151, 'an':
1151, 'another': 1148, 'appointment': 11, 'board': 1148, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 1144,
'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'final': 1148, 'first': 1148, 'follow':
1150, 'got': 1152, 'interview': 11, 'lunch': 11, 'meeting': 11, 'monthly': 1148, 'mtg': 11, 'my': 1151, 'one': 1146,
'our': 1151, 'phone': 1147, 'quick': 1148, 'second': 1148, 'session': 11, 'short': 1148, 'supper': 11, 'sync': 11,
'tea': 11, 'team': 1148, 'the': 1151, 'video': 1147, 'weekly': 1148, 'workshop': 11, 'zoom': 11}, {'am': 1139, 'and':
1142, 'are': 1139, 'fly': 11, 'go': 11, 'have': 1153, 'host': 11, 'm': 1139, 'meet': 11, 're': 1139, 'see': 11,
'travel': 11, 've': 1153, 'visit': 11}, {'<outing>': 11, 'attending': 11, 'catching': 11, 'celebrating': 11,
'cooking': 11, 'doing': 11, 'driving': 11, 'flying': 11, 'getting': 1138, 'going': 11, 'having': 11, 'heading': 11,
'hosting': 11, 'meeting': 11, 'picking': 11, 'playing': 11, 'presenting': 11, 'running': 11, 'seeing': 11, 'showing':
11, 'speaking': 11, 'taking': 11, 'traveling': 11, 'travelling': 11, 'trying': 11, 'visiting': 11, 'watching': 11},
{'am': 1140, 'are': 1155, 'm': 1140, 're': 1140}, {'<i>': 1156}, {'me': 11, 'over': 11, 'round': 11, 'us': 11},
{'bringing': 1158, 'calling': 1158, 'collecting': 1158, 'driving': 1158, 'dropping': 1158, 'fetching': 1158,
'hosting': 1158, 'meeting': 1158, 'picking': 1158, 'ringing': 1158, 'showing': 1158, 'taking': 1158, 'treating':
1158}, {'and': 1157, 'is': 1159, 's': 1159}, {'...': 1137, '<i>': 1154, '<off_it>': 428, 'N': 1160, 'is': 1136, 's':
1136, 'suits': 1136, 'works': 1136}, {'table': 656}, {'the': 1162}, {'room': 656}, {'attendance': 656, 'the': 1164},
{'call': 656}, {'it': 656, 'the': 1166}, {'at': 1163, 'in': 1165, 'on': 1167, 'present': 656, 'there': 656}, {'all':
1168, 'also': 1168, 'at': 1163, 'both': 1168, 'in': 1165, 'on': 1167, 'present': 656, 'there': 656}, {'was': 1169,
'were': 1169}, {'N': 1170}, {'and': 1171, 'was': 1169, 'were': 1169}, {'<outing>': 100, 'attending': 100, 'away': 526,
'booked': 526, 'catching': 100, 'celebrating': 100, 'cooking': 100, 'doing': 100, 'driving': 100, 'due': 543,
'flying': 100, 'getting': 567, 'going': 543, 'having': 100, 'heading': 543, 'hosting': 100, 'meeting': 100, 'off':
543, 'out': 526, 'picking': 100, 'playing': 100, 'presenting': 100, 'running': 100, 'seeing': 100, 'showing': 100,
'speaking': 100, 'taking': 100, 'traveling': 100, 'travelling': 100, 'trying': 100, 'visiting': 100, 'watching': 100},
{'am': 561, 'are': 1173, 'fly': 100, 'have': 563, 'm': 561, 'meet': 100, 're': 561, 'travel': 100, 've': 564}, {'':
(14, 'together')}, {'away': 526, 'booked': 526, 'due': 526, 'going': 526, 'heading': 526, 'off': 526, 'out': 526},
{'': (14, 'together'), 'am': 1176, 'are': 1176, 'm': 1176, 're': 1176}, {'<i>': 1174, 'N': 1170, 'i': 1175, 'me':
1177, 'myself': 1175, 'us': 1175}, {'<bid>': 19, '<bid_it>': 19}, {'^': 1179}, {':': 1180}, {':': 1180, 'D': 1181,
'back': 1181}, {'...': 12, 'D': 11, 'along': 100, 'back': 100, 'by': 100, 'down': 100, 'for': 100, 'in': 100, 'out':
100, 'over': 100, 'round': 100, 'to': 100, 'up': 100, 'with': 100}, {'at': 100, 'over': 100, 'with': 100}, {'<give1>':
732, '<giveinf>': 732, '<to_do>': 732}, {'^': 1185}, {'after': 763, 'asking': 763, 'chasing': 771, 'coming': 1183,
'hanging': 783, 'holding': 784, 'looking': 784, 'nagging': 763, 'on': 789, 'pressing': 763, 'staying': 1184, 'to':
1186, 'waiting': 763}, {'^': 68}, {'d': 1188, 'll': 1188, 'will': 1188, 'would': 1188}, {'<they>': 1189}, {'<they>':
1189, 'that': 1190}, {'<me>': 1191}, {':': 21, 'D': 22, 'back': 22}, {'ill': 66, 'sick': 66}, {'in': 1194}, {'along':
656}, {'in': 656}, {'my': 66, 'our': 66}, {'on': 1198}, {'D': 11, 'for': 12, 'to': 12}, {'by': 656}, {'...': 22},
{':': 1180, 'about': 1202, 'on': 1202, 're': 1202, 'with': 1202}, {':': 1180, 'D': 1181, 'about': 1202, 'back': 1203,
'on': 1202, 're': 1202, 'with': 1202}, {'borrowed': 833}, {'<a_chat>': 656}, {'<a_chat>': 656, 'good': 1206, 'little':
1206, 'long': 1206, 'proper': 1206, 'quick': 1206, 'short': 1206, 'wee': 1206}, {'a': 1207, 'an': 1207, 'some': 1207},
{'for': 1208}, {'...': 1209, 'for': 1208}, {'...': 1209, 'about': 1210, 'around': 1210, 'back': 1210, 'behind': 1210,
'for': 1208, 'late': 1210, 'on': 1210, 'over': 1210}, {'me': 13, 'us': 13}, {'see': 1212}, {'to': 1213, 'with': 1212},
{'...': 12, 'D': 11, 'on': 12}, {'D': 11, 'on': 12}, {'me': 1216, 'mine': 1216, 'ours': 1216, 'us': 1216}, {'by':
1215, 'in': 1215, 'off': 13, 'over': 1215, 'round': 1215, 'to': 1217}, {'...': 1218, 'by': 100, 'in': 100, 'me': 100,
'over': 100, 'round': 100, 'us': 100}, {'by': 13, 'in': 13, 'me': 100, 'over': 13, 'past': 13, 'round': 13, 'us':
100}, {'by': 100, 'in': 100, 'me': 100, 'over': 100, 'round': 100, 'us': 100}, {'...': 1218, 'by': 13, 'in': 13, 'me':
100, 'over': 13, 'past': 13, 'round': 13, 'us': 100}, {'by': 13, 'in': 13, 'out': 763, 'over': 13, 'past': 13,
'round': 13}, {'by': 13, 'in': 13, 'over': 13, 'past': 13, 'round': 13}, {'week': 66}, {'all': 1225, 'ill': 66,
'sick': 66, 'today': 66}, {'leave': 66}, {'for': 1188, 'to': 1188}, {'blower': 656, 'facetime': 656, 'hook': 1228,
'line': 656, 'phone': 656, 'skype': 656, 'teams': 656, 'whatsapp': 656, 'zoom': 656}, {'D': 11, 'annual': 1227, 'at':
788, 'blower': 656, 'facetime': 656, 'for': 12, 'holiday': 66, 'holidays': 66, 'hols': 66, 'leave': 66, 'line': 656,
'maternity': 66, 'paternity': 66, 'phone': 656, 'skype': 656, 'teams': 656, 'the': 1229, 'to': 12, 'vacation': 66,
'whatsapp': 656, 'zoom': 656}, {'sick': 66}, {'after': 763, 'asking': 763, 'back': 1214, 'borrowing': 833, 'bringing':
1219, 'calling': 1220, 'chasing': 771, 'collecting': 1219, 'coming': 1183, 'driving': 1221, 'dropping': 1222,
'fetching': 1219, 'giving': 1221, 'hanging': 783, 'here': 1214, 'holding': 784, 'hosting': 1221, 'in': 1214,
'looking': 1223, 'meeting': 1221, 'nagging': 763, 'nipping': 1224, 'off': 1226, 'on': 1230, 'out': 1231, 'picking':
1221, 'popping': 1224, 'pressing': 763, 'ringing': 1221, 'round': 1214, 'showing': 1221, 'staying': 1184, 'stopping':
1224, 'swinging': 1224, 'taking': 1221, 'to': 1186, 'treating': 1221, 'uncontactable': 66, 'unreachable': 66,
'unwell': 66, 'waiting': 763}, {'it': 656}, {'1': 308, '1on1': 66, 'call': 66, 'meeting': 66, 'one': 313, 'session':
66, 'stand': 310, 'standup': 66, 'sync': 66}, {'1': 308, '1on1': 66, 'board': 1234, 'call': 66, 'daily': 1234,
'meeting': 66, 'monthly': 1234, 'one': 313, 'quarterly': 1234, 'session': 66, 'stand': 310, 'standup': 66, 'sync': 66,
'team': 1234, 'weekly': 1234}, {'D': 1235, 'my': 1235, 'our': 1235, 'the': 1235, 'this': 1235}, {'i': 1175, 'me':
1175, 'myself': 1175, 'us': 1175}, {'annual': 1227, 'holiday': 66, 'holidays': 66, 'hols': 66, 'leave': 66,
'maternity': 66, 'paternity': 66, 'vacation': 66}, {'swore': 1191}, {'after': 763, 'asking': 763, 'chasing': 771,
'coming': 1183, 'hanging': 783, 'holding': 784, 'looking': 784, 'nagging': 763, 'on': 789, 'pressing': 763, 'to':
1186, 'waiting': 763}, {'a': 685, 'short': 57}, {':': 56, 'basically': 57, 'in': 1241}, {'busy': 66, 'dead': 66,
'engaged': 66, 'off': 66, 'switched': 311}, {'is': 1243, 'was': 1243}, {'hook': 1228}, {'D': 11, 'annual': 1227, 'at':
788, 'for': 12, 'holiday': 66, 'holidays': 66, 'hols': 66, 'leave': 66, 'maternity': 66, 'paternity': 66, 'the': 1245,
'to': 12, 'vacation': 66}, {'<view>': 1242, 'after': 763, 'asking': 763, 'back': 1214, 'borrowing': 833, 'bringing':
1219, 'calling': 1220, 'chasing': 771, 'collecting': 1219, 'coming': 1183, 'driving': 1221, 'dropping': 1222,
'fetching': 1219, 'giving': 1221, 'hanging': 783, 'here': 1214, 'holding': 784, 'hosting': 1221, 'in': 1214, 'line':
1244, 'looking': 1223, 'meeting': 1221, 'mobile': 1244, 'nagging': 763, 'nipping': 1224, 'number': 1244, 'off': 1226,
'on': 1246, 'out': 1231, 'phone': 1244, 'picking': 1221, 'popping': 1224, 'pressing': 763, 'ringing': 1221, 'round':
1214, 'showing': 1221, 'staying': 1184, 'stopping': 1224, 'swinging': 1224, 'taking': 1221, 'to': 1186, 'treating':
1221, 'uncontactable': 66, 'unreachable': 66, 'unwell': 66, 'waiting': 763}, {'yes': 1200}, {'': (23, 'contact'),
'attendance': 656, 'the': 1164}, {'blower': 656, 'call': 656, 'facetime': 656, 'line': 656, 'phone': 656, 'skype':
656, 'teams': 656, 'whatsapp': 656, 'zoom': 656}, {'annual': 1227, 'blower': 656, 'facetime': 656, 'holiday': 66,
'holidays': 66, 'hols': 66, 'it': 656, 'leave': 66, 'line': 656, 'maternity': 66, 'paternity': 66, 'phone': 656,
'skype': 656, 'teams': 656, 'the': 1250, 'vacation': 66, 'whatsapp': 656, 'zoom': 656}, {'all': 1168, 'also': 1168,
'around': 656, 'at': 1163, 'both': 1168, 'in': 1249, 'off': 1226, 'on': 1251, 'out': 1231, 'present': 656, 'there':
656, 'uncontactable': 66, 'unreachable': 66, 'unwell': 66}, {'blower': 656, 'facetime': 656, 'it': 656, 'line': 656,
'phone': 656, 'skype': 656, 'teams': 656, 'the': 1250, 'whatsapp': 656, 'zoom': 656}, {'all': 1168, 'also': 1168,
'around': 656, 'at': 1163, 'both': 1168, 'in': 1249, 'on': 1253, 'present': 656, 'there': 656}, {':': 21, 'about':
1202, 'on': 1202, 're': 1202, 'with': 1202}, {':': 21, 'D': 22, 'about': 1202, 'back': 1255, 'on': 1202, 're': 1202,
'with': 1202}, {'N': 1172, 'all': 743, 'and': 1178, 'answered': 1182, 'are': 1187, 'assured': 1192, 'assures': 1192,
'attended': 656, 'barked': 1193, 'borrowed': 833, 'borrows': 833, 'both': 743, 'called': 1195, 'came': 1196, 'can':
848, 'cannot': 843, 'cant': 843, 'chaired': 656, 'chipped': 1197, 'coming': 781, 'commented': 1199, 'confirmed': 1200,
'could': 847, 'couldn': 848, 'couldnt': 843, 'dialed': 1197, 'dialled': 1197, 'dialling': 1197, 'did': 900, 'didn':
904, 'didnt': 899, 'dmed': 1182, 'doesn': 904, 'dropped': 1201, 'dropping': 781, 'emailed': 1204, 'guaranteed': 1191,
'guarantees': 1191, 'has': 1205, 'hung': 1211, 'is': 1232, 'isn': 904, 'liked': 1198, 'lingered': 1211, 'looked':
1197, 'made': 1233, 'mailed': 1204, 'mails': 1193, 'messaged': 1204, 'missed': 1236, 'n': 1237, 'never': 899, 'off':
1226, 'on': 1238, 'out': 1231, 'phoned': 1195, 'pinged': 1182, 'pinky': 1239, 'popping': 781, 'rang': 1195, 're':
1240, 'replied': 1204, 'reposted': 1198, 'rocked': 1077, 's': 1247, 'said': 1248, 'sat': 1197, 'shadowed': 1050,
'shared': 1198, 'shouted': 1193, 'showed': 1077, 'slacked': 1182, 'stayed': 1211, 'staying': 781, 'stopped': 1211,
'swears': 1191, 'swore': 1191, 'tagged': 1196, 'texted': 1204, 'texts': 1193, 'took': 1076, 'turned': 1077,
'uncontactable': 66, 'unreachable': 66, 'unwell': 66, 'visiting': 781, 'vowed': 1191, 'vows': 1191, 'waited': 1211,
'was': 1252, 'were': 1254, 'whatsapped': 1182, 'will': 847, 'won': 848, 'wont': 843, 'writes': 1256, 'wrote': 1204},
{'missed': 422}, {'afternoon': 415, 'day': 415, 'days': 415, 'evening': 415, 'few': 1258, 'h': 415, 'hour': 415,
'hours': 415, 'hr': 415, 'hrs': 415, 'morning': 415}, {'invitation': 100, 'invite': 100}, {'my': 1260, 'our': 1260,
'the': 1260}, {'<told_in>': 66}, {'have': 694, 'must': 19, 'need': 694, 'ought': 694, 'should': 19}, {'^': 1263},
{'<i>': 1264}, {'<i>': 1264, 's': 1262}, {'': (13, 'talk'), '<their>': 1262, '<them>': 1265, '<told_in>': 66, 'N':
1266, 'my': 1262, 'the': 1262}, {'to': 1267}, {'^': 454, 'for': 463}, {'^': 416, 'for': 417}, {'board': 1270},
{'guarantor': 1269, 'referee': 1269, 'reference': 1269, 'sounding': 1271}, {'s': 1272}, {'<their>': 1272, 'N': 1273,
'a': 1272}, {'as': 1274}, {':': 554}, {':': 197}, {'me': 1277}, {'^': 48, 'for': 197, 'to': 197}, {'court': 1279},
{'me': 1279, 'my': 1280, 'our': 1280, 'us': 1279}, {'in': 1281, 'on': 1281, 'with': 1281}, {':': 197, 'N': 1276,
'for': 1278, 'in': 1281, 'is': 1282, 'me': 1277, 'on': 1281, 's': 1282, 'with': 1281}, {'N': 1276}, {'^': 19, 'is':
709, 'to': 56, 'was': 709}, {'<them>': 1285, 'N': 1285}, {':': 56, 'from': 1286, 'is': 709, 'was': 709}, {'D': 738,
'^': 737}, {'<me>': 1288}, {'can': 19, 'could': 19, 'have': 694, 'must': 19, 'need': 694, 'ought': 694, 'shd': 19,
'should': 19, 'shouldn': 347, 'shouldnt': 19}, {'^': 1290}, {'never': 19, 'not': 694, 'to': 19}, {'^': 1292},
{'<plainly>': 1293, '^': 1292}, {'never': 694, 'no': 694, 'not': 694, 'to': 19}, {'^': 1295}, {'against': 19, 'never':
694, 'no': 694, 'not': 694, 'to': 19}, {'<plainly>': 1294, 'D': 1296, '^': 1297, 'against': 19, 'at': 739, 'by': 739,
'during': 739, 'in': 739, 'on': 739, 'over': 739, 'via': 739}, {'^': 416, 'about': 417, 'for': 417, 'in': 417, 'on':
417, 'through': 417, 'with': 417}, {'<i>': 1291}, {'<i>': 1291, '<me>': 1298, '<them>': 1299, 'that': 1300}, {'D':
738, '^': 737, 'at': 739, 'by': 739, 'during': 739, 'in': 739, 'on': 739, 'over': 739, 'via': 739}, {'<i>': 1291,
'<me>': 1302, 'that': 1300}, {'<them>': 1299}, {'<give1>': 68, '<giveinf>': 68, '<to_do>': 68}, {'^': 1305}, {'d':
1306, 'll': 1306, 'will': 1306, 'would': 1306}, {'breakfast': 13, 'brunch': 13, 'call': 13, 'coffee': 13, 'date': 13,
'demo': 13, 'dinner': 13, 'drinks': 13, 'lunch': 13, 'meeting': 13}, {'N': 1307, 'he': 1307, 'she': 1307, 'they':
1307}, {'meet': 11}, {'N': 1307, 'a': 1308, 'breakfast': 13, 'brunch': 13, 'call': 13, 'coffee': 13, 'date': 13,
'demo': 13, 'dinner': 13, 'drinks': 13, 'he': 1307, 'lunch': 13, 'meeting': 13, 'on': 11, 'our': 1308, 'she': 1307,
'that': 1309, 'the': 1308, 'they': 1307, 'to': 1310}, {'called': 66, 'met': 66, 'rang': 66}, {'for': 11, 'to': 11},
{'calling': 11, 'going': 1313, 'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11, 'visiting':
11}, {'calling': 11, 'going': 1313, 'having': 11, 'hosting': 11, 'instead': 1314, 'joining': 11, 'meeting': 11, 'now':
1314, 'putting': 311, 'seeing': 11, 'visiting': 11}, {'afternoon': 415, 'day': 415, 'days': 415, 'evening': 415, 'h':
421, 'hour': 421, 'hours': 421, 'hr': 421, 'hrs': 421, 'morning': 415}, {'quote': 56}, {'1': 225}, {'one': 225},
{'to': 1319}, {'1': 1318, '1on1': 225, 'call': 225, 'catch': 967, 'demo': 225, 'meeting': 225, 'one': 1320, 'session':
225, 'stand': 967, 'standup': 225, 'sync': 225}, {'i': 1317, 'no': 1321}, {'about': 441, 'on': 441}, {'questions':
1323}, {'many': 1324, 'questions': 1323}, {'s': 1325}, {'<their>': 1325, 'N': 1326}, {'<their>': 1325, 'N': 1326,
'all': 1327}, {'N': 1276, 'me': 1277}, {'^': 1102, 'about': 1103, 'down': 1103, 'for': 1103, 'on': 1103, 'up': 1103},
{'<them>': 1330}, {'': (2, 'plan'), 'up': 11}, {'agreed': 11, 'arranged': 11, 'booked': 11, 'confirmed': 11, 'fixed':
11, 'planned': 11, 'scheduled': 11, 'set': 1332}, {'agreed': 11, 'arranged': 11, 'booked': 11, 'confirmed': 11,
'fixed': 11, 'is': 1333, 'planned': 11, 's': 1333, 'scheduled': 11, 'set': 1332}, {'N': 656}, {'to': 1335}, {'off':
1336, 'out': 1336, 'over': 1336, 'to': 1335}, {'gone': 1337}, {'calling': 11, 'going': 1313, 'gone': 1337, 'having':
11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11, 'visiting': 11}, {'calling': 11, 'coming': 11,
'finally': 1338, 'going': 1313, 'gone': 1337, 'having': 11, 'hosting': 11, 'instead': 1314, 'joining': 11, 'just':
1338, 'meeting': 11, 'now': 1339, 'seeing': 11, 'visiting': 11}, {'into': 56, 'out': 190}, {'case': 463, 'corner':
463}, {'s': 1342}, {'<me>': 1341, '<their>': 1342, 'N': 1343}, {'has': 227, 'is': 227, 'wants': 227, 'was': 227},
{'^': 471}, {'<them>': 1346, 'N': 1346}, {'to': 1347}, {'loan': 1348}, {'<they>': 227, 'N': 1345, 'a': 1349, 'did':
1335, 'was': 1335, 'were': 1335}, {'<me>': 23}, {'into': 23}, {'out': 23}, {'<redo>': 23, 'let': 1351, 'look': 1352,
'work': 1353}, {'^': 1354}, {'^': 1354, 'please': 1355}, {'': (8, 'asked'), 'to': 1356}, {'': (8, 'asked')},
{'breakfast': 13, 'brunch': 13, 'call': 13, 'coffee': 13, 'dinner': 13, 'drinks': 13, 'lunch': 13, 'meeting': 13,
'supper': 13, 'tea': 13}, {'for': 1359}, {'for': 1359, 'out': 1360, 'over': 1360, 'round': 1360, 'to': 1359},
{'<them>': 1357, 'N': 1358, 'for': 227, 'how': 227, 'if': 227, 'me': 1361, 'us': 1361, 'what': 227, 'when': 227,
'whether': 227, 'why': 227}, {'s': 411}, {'<their>': 411, 'N': 1363}, {'<their>': 411, 'N': 1363, 'out': 1364}, {'in':
417, 'on': 417, 'through': 417, 'with': 417}, {'in': 417, 'on': 417, 'out': 1366, 'through': 417, 'with': 417},
{'<them>': 1367}, {'d': 197, 'll': 197, 'will': 197, 'would': 197}, {'...': 126, 'D': 48, 'my': 48, 'our': 48}, {'^':
1370}, {'expect': 1371, 'have': 1371}, {'get': 1371, 'have': 1371}, {'...': 49, '<until>': 48}, {'a': 1374, 'all':
1374, 'an': 1374, 'everything': 1374, 'it': 1374, 'my': 1374, 'our': 1374, 'the': 1374, 'them': 1374, 'these': 1374,
'those': 1374}, {'^': 1375}, {'getting': 619}, {'can': 1372, 'could': 1372, 'd': 1373, 'get': 1371, 'gets': 1371,
'has': 1376, 'have': 1376, 'is': 1377, 'll': 1373, 'receives': 619, 's': 1377, 'will': 1373, 'would': 1373}, {'<i>':
1369, '<they>': 1378}, {'<i>': 1369, '<they>': 1378, 'that': 1379}, {'<i>': 1369}, {'<i>': 1369, 'that': 1381},
{'<i>': 1369, '<them>': 1382, 'N': 1382, 'that': 1381}, {'<i>': 1369, '<them>': 1380, 'N': 1382, 'that': 1381, 'to':
1383}, {'myself': 66, 'ourselves': 66}, {'own': 66}, {'my': 1386}, {'alone': 66, 'by': 1385, 'on': 1387, 'with': 656},
{'me': 66, 'us': 66}, {'call': 66, 'calls': 66, 'emails': 66, 'mails': 66, 'messages': 66, 'texts': 66}, {'my': 1390,
'our': 1390}, {'breakfast': 66, 'call': 66, 'catch': 310, 'coffee': 66, 'demo': 66, 'dinner': 66, 'drinks': 66,
'lunch': 66, 'meeting': 66, 'review': 66, 'session': 66, 'slot': 66, 'visit': 66, 'zoom': 66}, {'...': 1392,
'breakfast': 66, 'call': 66, 'catch': 310, 'coffee': 66, 'demo': 66, 'dinner': 66, 'drinks': 66, 'lunch': 66,
'meeting': 66, 'review': 66, 'session': 66, 'slot': 66, 'visit': 66, 'zoom': 66}, {'<their>': 1393, 'D': 1393, 'my':
1393, 'our': 1393, 'the': 1393, 'this': 1393}, {'^': 0, 's': 411}, {'': (23, 'contact'), '<their>': 411, '<them>':
411, 'N': 1395}, {'<their>': 411, '<them>': 411, 'N': 1395, 'for': 1396}, {'at': 463, 'for': 463, 'in': 463, 'to':
463, 'up': 463, 'with': 463}, {'<them>': 1398, 'N': 1398, 'out': 66}, {'': (0, 'missed'), 'on': 66}, {'in': 1281,
'is': 1282, 'on': 1281, 's': 1282, 'with': 1281}, {'locked': 225}, {'$$': 66, 'up': 225}, {'all': 1402, 'closed': 225,
'locked': 1403, 'shut': 225}, {'was': 1404, 'were': 1404}, {'of': 66}, {'from': 66, 'out': 1406}, {'bird': 1407},
{'call': 1407, 'cheep': 1407, 'dicky': 1408, 'line': 1407, 'message': 1407, 'murmur': 1407, 'peep': 1407, 'reply':
1407, 'sausage': 1407, 'sound': 1407, 'squeak': 1407, 'thing': 1407, 'whisper': 1407, 'word': 1407}, {'a': 1409},
{'as': 1410}, {'much': 1411}, {'a': 1409, 'one': 1409, 'so': 1412}, {'up': 674}, {'': (1, 'moved')}, {'till': 1415,
'to': 1415, 'until': 1415}, {'<them>': 66, 'N': 66, 'to': 392}, {'meaning': 637, 'moved': 1416, 'putting': 311,
'trying': 1417}, {'from': 56}, {'<plainly>': 1294, 'D': 738, '^': 737, 'away': 1419, 'into': 56, 'off': 56, 'to': 56,
'toward': 56, 'towards': 56}, {'<me>': 1420}, {'to': 56}, {'^': 19, 'not': 1422, 'to': 56}, {'be': 1423}, {'is': 1423,
's': 1423, 'was': 1423, 'would': 1424}, {'bet': 1425, 'course': 1425, 'move': 1425, 'play': 1425, 'thing': 1425,
'way': 1425}, {'along': 1103, 'on': 1103, 'up': 1103}, {'<them>': 1427, 'N': 1427}, {'on': 1103, 'up': 1103},
{'<them>': 1429, 'N': 1429}, {'': (0, 'missed'), 'again': 66, 'aside': 66, 'off': 66, 'out': 66, 'up': 66},
{'<their>': 1393, 'D': 1393, 'me': 1431, 'my': 1393, 'our': 1393, 'the': 1393, 'this': 1393, 'us': 1431}, {'out': 66},
{'aside': 66, 'off': 66, 'out': 66}, {'<me>': 1433, 'me': 1434, 'off': 66, 'us': 1434}, {'': (2, 'plan'), 'for': 11,
'w': 11, 'with': 11}, {'for': 11, 'w': 11, 'with': 11}, {'slot': 1437}, {'hour': 1437}, {'D': 11, 'for': 12}, {'day':
1437, 'slot': 1437}, {'D': 1436, 'a': 1438, 'an': 1439, 'for': 12, 'in': 1440, 'out': 1440, 'the': 1441, 'time':
1437}, {'': (2, 'plan'), 'for': 11}, {'': (2, 'plan'), 'in': 1443}, {'confidence': 1103, 'mood': 1103, 'morale':
1103}, {'<their>': 1445}, {'us': 1175}, {'of': 1447}, {'agreed': 11, 'alone': 66, 'arranged': 11, 'booked': 11, 'by':
1385, 'confirmed': 11, 'fixed': 11, 'is': 1333, 'on': 1387, 'planned': 11, 's': 1333, 'scheduled': 11, 'set': 1332},
{'^': 440, 'about': 441, 'for': 441, 'in': 441, 'on': 441}, {'<them>': 1450}, {'between': 293, 'for': 293, 'from':
293, 'with': 293}, {'intro': 1452}, {'email': 1453, 'intro': 1452, 'mail': 1453}, {'an': 1454, 'the': 1454}, {'...':
471}, {'my': 1456, 'our': 1456}, {'on': 441, 'with': 441}, {'date': 1458, 'speed': 1458}, {'about': 441, 'on': 441,
'to': 1459}, {'^': 1457, 'in': 1323, 'up': 1460}, {'together': 292}, {'N': 1462}, {'': (23, 'contact'), 'N': 1462,
'and': 1463, 'in': 1323, 'up': 1323}, {'D': 1415, 'by': 1415, 'to': 1415}, {'<them>': 1461, 'N': 1464, 'forward':
1465}, {'down': 1103, 'on': 1103, 'up': 1103}, {'<them>': 1467, 'N': 1429}, {'down': 1103, 'up': 1103}, {'<them>':
1469}, {'<their>': 1393, 'D': 1393, 'into': 656, 'me': 1431, 'my': 1393, 'our': 1393, 'the': 1393, 'this': 1393, 'to':
1415, 'us': 1431}, {'with': 1335}, {'hello': 225}, {'hello': 225, 'hi': 225}, {'chat': 225, 'said': 1473, 'say': 1474,
'speak': 225, 'talk': 225}, {'not': 1475}, {'t': 1475}, {'did': 1476, 'didn': 1477, 'didnt': 1475, 'never': 1475},
{'gone': 225, 'left': 225}, {'d': 1479, 'had': 1479}, {'machine': 66}, {'mail': 66}, {'answering': 1481,
'answerphone': 66, 'mailbox': 66, 'vm': 66, 'voice': 1482, 'voicemail': 66}, {'s': 1483}, {'<their>': 1483, 'N': 1484,
'the': 1483}, {'got': 1485}, {'<i>': 1478, '<they>': 1480, 'did': 1476, 'didn': 1477, 'didnt': 1475, 'got': 1485,
'never': 1475, 'only': 1486, 'reached': 1485}, {'they': 227}, {'end': 1488}, {'the': 1489}, {'ld': 66, 'led': 66,
'lled': 66}, {'<off_it>': 429, 'agreed': 11, 'arranged': 11, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'planned':
11, 'scheduled': 11, 'set': 1332}, {'<off_it>': 429, 'agreed': 11, 'arranged': 11, 'been': 430, 'booked': 11,
'confirmed': 11, 'fixed': 11, 'planned': 11, 'scheduled': 11, 'set': 1332}, {'<off_it>': 428, 'agreed': 11,
'arranged': 11, 'been': 430, 'being': 430, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'from': 656, 'gets': 430,
'got': 430, 'had': 432, 'has': 433, 'is': 1492, 'moved': 1415, 'planned': 11, 's': 1493, 'scheduled': 11, 'set': 1332,
'w': 436, 'was': 430, 'were': 430, 'with': 436}, {'joy': 66, 'luck': 66}, {'home': 66}, {'only': 66}, {'engaged': 66,
'no': 1495, 'nobody': 1496, 'rang': 1433, 'voicemail': 1497}, {'ask': 1358}, {'to': 1499}, {'': (23, 'contact'),
'...': 1498, 'N': 1500, 'it': 311, 'off': 66}, {'^': 0, 'to': 411, 'with': 411}, {'^': 0, 'out': 1502, 'to': 411,
'with': 411}, {'<them>': 1503, 'N': 1503}, {'': (23, 'contact'), 'aid': 1504, 'assist': 1504, 'help': 1504}, {'along':
656, 'by': 656, 'in': 656, 'over': 656, 'round': 656, 'to': 1505}, {'held': 66}, {'blower': 66, 'line': 66, 'phone':
66}, {'the': 1508}, {'answer': 66, 'pick': 310, 'reply': 66}, {'on': 1509, 'to': 1510}, {'hold': 66}, {'<them>': 1511,
'N': 1511, 'a': 1512, 'hold': 66, 'in': 319, 'through': 66, 'to': 66}, {'<them>': 1511, 'N': 1511, 'hold': 66,
'through': 66}, {'': (0, 'missed'), 'it': 66}, {'a': 1512, 'hold': 66, 'in': 319, 'through': 66, 'to': 66}, {'hold':
66, 'through': 66}, {'call': 66, 'catch': 322, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1516, 'got': 1517,
'make': 1515, 'meet': 66, 'met': 66, 'phone': 66, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'speak': 66,
'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66}, {'to': 1518}, {'place': 66}, {'D': 227, 'be': 1507, 'call': 66,
'catch': 322, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1513, 'got': 1514, 'happen': 66, 'make': 1515, 'manage':
1519, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1518, 'reach': 66, 'reached':
66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'take': 1520, 'talk': 66, 'talked': 66, 'visit': 66}, {'t': 1521,
'we': 227}, {'account': 227, 'contract': 227, 'insurance': 227, 'membership': 227, 'order': 227, 'plan': 227,
'subscription': 227}, {'': (0, 'missed'), 'her': 1523, 'his': 1523, 'the': 1523, 'their': 1523}, {'be': 1507, 'call':
66, 'catch': 322, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1516, 'got': 1517, 'happen': 66, 'make': 1515,
'manage': 1519, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1518, 'reach': 66,
'reached': 66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'take': 1520, 'talk': 66, 'talked': 66, 'visit': 66},
{'<them>': 411, 'N': 411}, {'for': 1526}, {'sat': 1527}, {'up': 1334}, {'against': 56, 'away': 1419, 'not': 1422,
'off': 56}, {'<me>': 1530, 'against': 56, 'away': 1419, 'not': 1422, 'off': 56}, {'<them>': 1398, 'N': 1398}, {'no':
66, 'nobody': 66}, {'...': 1533}, {'door': 1534}, {'s': 1535}, {'<their>': 1535, 'N': 1536, 'the': 1535}, {'<their>':
1535, 'N': 1536, 'at': 1537, 'on': 1537, 'the': 1535}, {'over': 674, 'through': 674, 'thru': 674, 'up': 674}, {'^':
672}, {'<their>': 461, 'N': 673, 'a': 1540, 'the': 1540}, {'back': 1539, 'over': 1541, 'right': 1539, 'through': 1541,
'thru': 1541, 'up': 1541}, {'up': 1102}, {'<them>': 1330, 'N': 1429, 'her': 1543}, {'at': 411, 'for': 411, 'on': 411,
'with': 411}, {'in': 1545}, {'<their>': 411, 'N': 1363, 'out': 1364, 'up': 674}, {'with': 656}, {'...': 1548}, {'in':
1323, 'up': 1323}, {'<them>': 1550, 'N': 1550}, {'volunteer': 411}, {'a': 1552}, {'as': 1553, 'for': 412, 'pro': 413,
'unpaid': 411}, {'^': 416, 'for': 417, 'on': 417, 'through': 417}, {'...': 1554, '<them>': 1299, 'N': 1555, 'as':
1553, 'for': 412, 'pro': 413, 'unpaid': 411}, {'for': 417, 'on': 417, 'through': 417}, {'<them>': 1299, 'N': 1557},
{'<off_it>': 428, 'agreed': 11, 'alone': 66, 'arranged': 11, 'been': 430, 'being': 430, 'booked': 11, 'by': 1385,
'confirmed': 11, 'fixed': 11, 'gets': 430, 'got': 430, 'had': 432, 'has': 433, 'is': 1492, 'moved': 1415, 'on': 1387,
'planned': 11, 's': 1493, 'scheduled': 11, 'set': 1332, 'w': 436, 'was': 430, 'were': 430, 'with': 436}, {'<them>':
1330, 'N': 1103}, {'...': 666, '^': 667, 'linkedin': 66, 'photo': 66, 'photos': 66, 'post': 66, 'posts': 66,
'profile': 66, 'status': 66, 'stories': 66, 'story': 66, 'tweet': 66, 'update': 66}, {'s': 1561}, {'<their>': 668,
'N': 1562}, {'on': 1563}, {'<them>': 0, 'N': 0}, {'for': 1565}, {'...': 1566}, {'^': 1567}, {'<their>': 1568, 'a':
1568, 'an': 1568, 'the': 1568}, {'a': 1308, 'breakfast': 13, 'brunch': 13, 'call': 13, 'coffee': 13, 'date': 13,
'demo': 13, 'dinner': 13, 'drinks': 13, 'lunch': 13, 'meeting': 13, 'our': 1308, 'the': 1308}, {'<them>': 1103, 'N':
1103}, {'': (15, 'gave:intro'), 'N': 292}, {'a': 292, 'an': 292, 'my': 292, 'our': 292, 'some': 292, 'the': 292,
'three': 292, 'two': 292}, {'': (15, 'gave:intro'), 'N': 292, '^': 1573}, {'and': 293, 'to': 293, 'w': 293, 'with':
293}, {'and': 1572, 'to': 1574, 'up': 1575, 'w': 293, 'with': 1574}, {'and': 1572, 'to': 1574, 'with': 1574},
{'<them>': 1576, 'N': 1577}, {'asking': 203, 'calling': 203, 'hiring': 203, 'inviting': 203}, {'away': 1419, 'into':
56, 'off': 56, 'to': 56, 'toward': 56, 'towards': 56}, {'<me>': 1580}, {'be': 1507, 'call': 66, 'catch': 322,
'caught': 66, 'contact': 66, 'find': 66, 'get': 1513, 'got': 1514, 'happen': 66, 'make': 1515, 'manage': 1519,
'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1518, 'reach': 66, 'reached': 66,
'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'take': 1520, 'talk': 66, 'talked': 66, 'visit': 66}, {'not': 1582,
'we': 227}, {'around': 637, 'round': 637}, {'get': 1584, 'got': 1584, 'gotten': 1584}, {'for': 66, 'to': 66}, {'time':
1586}, {'': (0, 'missed'), 'any': 1587, 'enough': 1587, 'the': 1587, 'time': 1586}, {'any': 1587, 'enough': 1587,
'the': 1587, 'time': 1586}, {'<them>': 1511, 'N': 1511, 'a': 1512, 'around': 637, 'hold': 66, 'in': 319, 'round': 637,
'through': 66, 'to': 66}, {'<them>': 1511, 'N': 1511, 'around': 637, 'hold': 66, 'round': 637, 'through': 66}, {'a':
1512, 'around': 637, 'hold': 66, 'in': 319, 'round': 637, 'through': 66, 'to': 66}, {'around': 637, 'hold': 66,
'round': 637, 'through': 66}, {'call': 66, 'catch': 322, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1592, 'got':
1593, 'gotten': 1584, 'make': 1515, 'meet': 66, 'met': 66, 'phone': 66, 'reach': 66, 'reached': 66, 'ring': 66, 'see':
66, 'speak': 66, 'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66}, {'be': 1507, 'call': 66, 'catch': 322, 'caught':
66, 'contact': 66, 'ever': 1585, 'find': 1588, 'found': 1589, 'get': 1590, 'got': 1591, 'gotten': 1584, 'had': 1589,
'happen': 66, 'have': 1589, 'make': 1515, 'manage': 1519, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66,
'phone': 66, 'quite': 1594, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'take': 1520,
'talk': 66, 'talked': 66, 'visit': 66, 'yet': 1585}, {'t': 1595}, {'be': 1507, 'call': 66, 'catch': 322, 'caught': 66,
'contact': 66, 'ever': 1585, 'find': 66, 'get': 1590, 'got': 1591, 'gotten': 1584, 'happen': 66, 'make': 1515,
'manage': 1519, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1594, 'reach': 66,
'reached': 66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'take': 1520, 'talk': 66, 'talked': 66, 'visit': 66,
'yet': 1585}, {'assembly': 1527, 'class': 1527, 'duty': 1527, 'group': 1527, 'lesson': 1527, 'reading': 1527, 'round':
1527, 'route': 1527, 'session': 1527, 'shift': 1527, 'slot': 1527, 'stall': 1527, 'tour': 1527, 'turn': 1527}, {'...':
1598, 'assembly': 1527, 'class': 1527, 'duty': 1527, 'group': 1527, 'lesson': 1527, 'reading': 1527, 'round': 1527,
'route': 1527, 'session': 1527, 'shift': 1527, 'slot': 1527, 'stall': 1527, 'tour': 1527, 'turn': 1527}, {'^': 0,
'for': 1526}, {'...': 1598, '^': 0, 'assembly': 1527, 'class': 1600, 'desk': 411, 'duty': 1600, 'group': 1527,
'lesson': 1600, 'reading': 1527, 'round': 1527, 'route': 1527, 'session': 1527, 'shift': 1600, 'shop': 411, 'slot':
1600, 'stall': 1600, 'stand': 411, 'tour': 1527, 'turn': 1600}, {'^': 0, 'class': 411, 'desk': 411, 'duty': 411,
'lesson': 411, 'shift': 411, 'shop': 411, 'slot': 411, 'stall': 411, 'stand': 411, 'turn': 411}, {'s': 1602},
{'<them>': 411}, {'for': 1604}, {'...': 1527, '0': 1599, '<their>': 1601, 'N': 1603, 'a': 1599, 'an': 1599, 'for':
1526, 'in': 1605, 'the': 1599, 'three': 1599, 'two': 1599}, {'...': 1527, 'for': 1526}, {'from': 66}, {'$$': 66,
'home': 225}, {'day': 66}, {'home': 66, 'the': 1610}, {'$$': 66, 'by': 66, 'for': 1611, 'when': 66}, {'gone': 1609,
'left': 1612}, {'gone': 1609, 'left': 225}, {'already': 1613, 'just': 1614}, {'<until>': 1415, 'by': 1415},
{'<off_it>': 428, 'agreed': 11, 'arranged': 11, 'been': 430, 'being': 430, 'booked': 11, 'confirmed': 11, 'fixed': 11,
'gets': 430, 'got': 430, 'had': 432, 'has': 433, 'is': 1492, 'moved': 1415, 'planned': 11, 's': 1493, 'scheduled': 11,
'set': 1332, 'w': 436, 'was': 430, 'were': 430, 'with': 436}, {'<them>': 440}, {'to': 1618}, {'...': 1619}, {'^':
1620}, {'for': 1604, 'in': 1605}, {'': (2, 'plan'), 'D': 11}, {'': (2, 'plan'), 'D': 11, 'for': 1623, 'in': 1440,
'out': 1440}, {'<good_cause>': 0}, {'<cause>': 1625}, {'<cause>': 1625, 'a': 1626, 'our': 1626, 'the': 1626}, {'at':
1627, 'for': 1627, 'in': 1627, 'with': 1627}, {'free': 411, 'pro': 413, 'unpaid': 411, 'voluntary': 411, 'volunteer':
411, 'volunteering': 411}, {'...': 1628, 'at': 1627, 'for': 1627, 'free': 411, 'in': 1627, 'of': 1629, 'pro': 413,
'unpaid': 411, 'voluntary': 411, 'volunteer': 411, 'volunteering': 411, 'with': 1627}, {'^': 440, 's': 441},
{'<their>': 441, '<them>': 441, 'N': 1631}, {'for': 1632, 'to': 1632, 'with': 1632}, {'at': 411, 'for': 411, 'on':
411}, {'<cause>': 1625, 'a': 1626, 'free': 1634, 'nothing': 1634, 'our': 1626, 'the': 1626}, {'bono': 1634}, {'at':
411, 'for': 411, 'in': 411, 'on': 411}, {'time': 1633}, {'<time_unit>': 1630, 'assembly': 1633, 'at': 1627, 'class':
1633, 'demo': 1633, 'for': 1635, 'in': 1627, 'lesson': 1633, 'masterclass': 1633, 'pro': 1636, 'session': 1633,
'shift': 1637, 'stint': 1637, 'story': 1638, 'storytime': 1633, 'talk': 1633, 'tour': 1633, 'training': 1633, 'turn':
1637, 'unpaid': 1634, 'with': 1627, 'workshop': 1633}, {'<their>': 411, 'N': 1395}, {'at': 1640, 'for': 1640, 'on':
1640}, {'...': 1641, 'at': 1640, 'for': 1640, 'on': 1640}, {'<their>': 411, '<them>': 411, 'N': 1395}, {'...': 1641,
'at': 1640, 'for': 1643, 'on': 1640}, {'...': 1598, 'afternoon': 1642, 'assembly': 1527, 'class': 1527, 'day': 1642,
'days': 1642, 'duty': 1527, 'evening': 1642, 'group': 1527, 'h': 1642, 'hour': 1642, 'hours': 1642, 'hr': 1642, 'hrs':
1642, 'lesson': 1527, 'morning': 1642, 'reading': 1527, 'round': 1527, 'route': 1527, 'session': 1527, 'shift': 1644,
'shifts': 1642, 'slot': 1527, 'stall': 1527, 'stint': 1642, 'tour': 1527, 'turn': 1527}, {'...': 1598, '^': 1567,
'assembly': 1527, 'class': 1527, 'duty': 1527, 'group': 1527, 'lesson': 1527, 'reading': 1527, 'round': 1527, 'route':
1527, 'session': 1527, 'shift': 1527, 'slot': 1527, 'stall': 1527, 'tour': 1527, 'turn': 1527}, {'recommendation':
454}, {'linkedin': 1647, 'recommendation': 454, 'reference': 454, 'testimonial': 454}, {'out': 463}, {'^': 1648,
'endorsement': 463, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral': 463, 'shout': 1649, 'shoutout':
463, 'testimonial': 463}, {'...': 1650, '^': 1648, 'endorsement': 463, 'plug': 463, 'recommendation': 463,
'reference': 463, 'referral': 463, 'shout': 1649, 'shoutout': 463, 'testimonial': 463}, {'endorsement': 463, 'plug':
463, 'recommendation': 463, 'reference': 463, 'referral': 463, 'shout': 1649, 'shoutout': 463, 'testimonial': 463},
{'...': 1652, 'endorsement': 463, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral': 463, 'shout':
1649, 'shoutout': 463, 'testimonial': 463}, {'a': 1651, 'an': 1651, 'my': 1653, 'the': 1651}, {'free': 411, 'of':
1629, 'pro': 413, 'unpaid': 411, 'voluntary': 411, 'volunteer': 411, 'volunteering': 411}, {'a': 1653, 'an': 1653,
'my': 1653, 'the': 1653}, {'<them>': 463}, {'for': 1657}, {'recommendation': 1658}, {'of': 1659}, {'assembly': 1633,
'class': 1633, 'demo': 1633, 'duty': 1527, 'group': 1527, 'lesson': 1633, 'letter': 1660, 'masterclass': 1633,
'reading': 1527, 'recommendation': 1658, 'reference': 1658, 'round': 1527, 'route': 1527, 'session': 1633, 'shift':
1527, 'slot': 1527, 'stall': 1527, 'story': 1638, 'storytime': 1633, 'talk': 1633, 'testimonial': 1658, 'tour': 1633,
'training': 1633, 'turn': 1527, 'workshop': 1633}, {'between': 292, 'for': 292, 'of': 292, 'to': 292}, {'intro': 1662,
'introduction': 1662}, {'mail': 1663}, {'e': 1664, 'email': 1663, 'intro': 1662, 'introduction': 1662, 'mail': 1663,
'whatsapp': 1663}, {'in': 1665}, {'opt': 1666}, {'<them>': 463, 'N': 463}, {'for': 1668}, {'call': 1669, 'for': 1668},
{'recommendation': 1669, 'reference': 1670, 'referral': 1669, 'testimonial': 1669}, {'for': 461, 'w': 461, 'with':
461}, {'exam': 1672, 'interview': 1672, 'interviews': 1672, 'pitch': 1672, 'presentation': 1672}, {'to': 293}, {'N':
1674}, {'of': 1675}, {'...': 1661, '^': 1567, 'afternoon': 1642, 'assembly': 1633, 'class': 1633, 'day': 1642, 'days':
1642, 'demo': 1633, 'double': 1667, 'duty': 1527, 'evening': 1642, 'glowing': 1671, 'good': 1671, 'group': 1527, 'h':
1642, 'hour': 1642, 'hours': 1642, 'hr': 1642, 'hrs': 1642, 'lesson': 1633, 'letter': 1660, 'masterclass': 1633,
'mock': 1673, 'morning': 1642, 'presentation': 1676, 'quick': 1665, 'reading': 1527, 'recommendation': 1669,
'reference': 1670, 'referral': 1669, 'round': 1527, 'route': 1527, 'session': 1633, 'shift': 1644, 'shifts': 1642,
'slot': 1527, 'stall': 1527, 'stint': 1642, 'story': 1638, 'storytime': 1633, 'strong': 1671, 'talk': 1633,
'testimonial': 1669, 'tour': 1633, 'training': 1633, 'turn': 1527, 'warm': 1665, 'workshop': 1633}, {'between': 1572,
'for': 1572, 'from': 293, 'of': 292, 'to': 292, 'with': 293}, {'intro': 1678, 'introduction': 1662}, {'...': 1661,
'^': 1567, 'afternoon': 1642, 'assembly': 1633, 'class': 1633, 'day': 1642, 'days': 1642, 'demo': 1633, 'duty': 1527,
'e': 1664, 'email': 1679, 'evening': 1642, 'group': 1527, 'h': 1642, 'hour': 1642, 'hours': 1642, 'hr': 1642, 'hrs':
1642, 'intro': 1678, 'introduction': 1662, 'lesson': 1633, 'letter': 1660, 'mail': 1679, 'masterclass': 1633, 'mock':
1673, 'morning': 1642, 'reading': 1527, 'recommendation': 1658, 'reference': 1658, 'round': 1527, 'route': 1527,
'session': 1633, 'shift': 1644, 'shifts': 1642, 'slot': 1527, 'stall': 1527, 'stint': 1642, 'story': 1638,
'storytime': 1633, 'talk': 1633, 'testimonial': 1658, 'tour': 1633, 'training': 1633, 'turn': 1527, 'whatsapp': 1663,
'workshop': 1633}, {'afternoon': 1642, 'day': 1642, 'days': 1642, 'evening': 1642, 'h': 1642, 'hour': 1642, 'hours':
1642, 'hr': 1642, 'hrs': 1642, 'morning': 1642, 'shift': 1642, 'shifts': 1642, 'stint': 1642}, {'free': 1634,
'nothing': 1634}, {'a': 1681}, {'call': 66}, {'1': 308, 'board': 1684, 'call': 66, 'demo': 66, 'meeting': 66,
'session': 66, 'standup': 66, 'sync': 66, 'teams': 1684, 'zoom': 66}, {'1': 308, 'a': 1685, 'board': 1684, 'call': 66,
'demo': 66, 'meeting': 66, 'my': 1685, 'our': 1685, 'session': 66, 'standup': 66, 'sync': 66, 'teams': 1684, 'the':
1685, 'zoom': 66}, {'': (0, 'missed'), 'to': 1686}, {'in': 1686, 'into': 1686}, {'call': 66, 'catch': 66, 'chat': 66,
'meet': 66, 'ring': 66, 'say': 66, 'see': 66, 'speak': 66, 'talk': 66}, {'to': 1689}, {'chance': 1690, 'hold': 66},
{'': (0, 'missed'), 'call': 66, 'catch': 66, 'chat': 66, 'meet': 66, 'ring': 66, 'say': 66, 'see': 66, 'speak': 66,
'talk': 66}, {'to': 1692}, {'ground': 225}, {'the': 1694}, {'a': 1691, 'around': 1693, 'done': 225, 'held': 225,
'hold': 66, 'in': 319, 'off': 1695, 'round': 1693, 'through': 66, 'to': 1692}, {'around': 637, 'done': 225, 'held':
225, 'hold': 66, 'off': 1695, 'round': 637, 'through': 66}, {'': (0, 'missed'), 'it': 1687}, {'a': 1691, 'around':
1693, 'hold': 66, 'in': 319, 'round': 1693, 'through': 66, 'to': 1692}, {'call': 66, 'catch': 322, 'caught': 66,
'contact': 66, 'find': 66, 'get': 1699, 'got': 1593, 'gotten': 1584, 'make': 1515, 'meet': 66, 'met': 66, 'phone': 66,
'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66},
{'': (0, 'missed'), 'for': 1686, 'to': 1686}, {'': (0, 'missed'), 'up': 1701}, {'up': 1701}, {'answer': 66, 'attend':
1686, 'be': 1507, 'call': 66, 'catch': 322, 'caught': 66, 'come': 1687, 'contact': 66, 'dial': 1688, 'ever': 1585,
'find': 1588, 'found': 1589, 'get': 1696, 'got': 1697, 'gotten': 1584, 'had': 1589, 'happen': 66, 'have': 1589,
'join': 1686, 'make': 1698, 'manage': 1519, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66,
'pick': 310, 'quite': 1700, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'show': 1702, 'speak': 66, 'spoke': 66,
'take': 1520, 'talk': 66, 'talked': 66, 'took': 1520, 'turn': 1703, 'visit': 66, 'yet': 1585}, {'assembly': 1633,
'class': 1633, 'demo': 1633, 'lesson': 1633, 'masterclass': 1633, 'session': 1633, 'story': 1638, 'storytime': 1633,
'talk': 1633, 'tour': 1633, 'training': 1633, 'workshop': 1633}, {'...': 1705, 'assembly': 1633, 'class': 1633,
'demo': 1633, 'lesson': 1633, 'masterclass': 1633, 'mock': 1673, 'session': 1633, 'story': 1638, 'storytime': 1633,
'talk': 1633, 'tour': 1633, 'training': 1633, 'workshop': 1633}, {'...': 1661, '^': 1567, 'assembly': 1633, 'class':
1633, 'demo': 1633, 'duty': 1527, 'e': 1664, 'email': 1679, 'glowing': 1671, 'good': 1671, 'group': 1527, 'intro':
1678, 'introduction': 1662, 'lesson': 1633, 'letter': 1660, 'mail': 1679, 'masterclass': 1633, 'presentation': 1676,
'reading': 1527, 'recommendation': 1669, 'reference': 1670, 'referral': 1669, 'round': 1527, 'route': 1527, 'session':
1633, 'shift': 1527, 'slot': 1527, 'stall': 1527, 'story': 1638, 'storytime': 1633, 'strong': 1671, 'talk': 1633,
'testimonial': 1669, 'tour': 1633, 'training': 1633, 'turn': 1527, 'whatsapp': 1663, 'workshop': 1633}, {'...': 1598,
'afternoon': 1642, 'assembly': 1527, 'class': 1527, 'day': 1642, 'days': 1642, 'duty': 1527, 'evening': 1642, 'group':
1527, 'h': 1642, 'hour': 1642, 'hours': 1642, 'hr': 1642, 'hrs': 1642, 'lesson': 1527, 'mock': 1673, 'morning': 1642,
'reading': 1527, 'round': 1527, 'route': 1527, 'session': 1527, 'shift': 1644, 'shifts': 1642, 'slot': 1527, 'stall':
1527, 'stint': 1642, 'tour': 1527, 'turn': 1527}, {'...': 1639, '0': 1645, '<their>': 1646, '<them>': 1654,
'<time_unit>': 1655, 'N': 1656, 'a': 1677, 'an': 1680, 'assembly': 1633, 'class': 1633, 'demo': 1633, 'five': 1681,
'for': 1682, 'four': 1681, 'half': 1683, 'lesson': 1633, 'masterclass': 1633, 'mock': 1673, 'not': 1704, 'pro': 1636,
'session': 1633, 'six': 1681, 'some': 1706, 'story': 1638, 'storytime': 1633, 'talk': 1633, 'that': 1665, 'the': 1707,
'three': 1645, 'tour': 1633, 'training': 1633, 'two': 1708, 'unpaid': 1634, 'workshop': 1633}, {'<them>': 1511, 'N':
1511, 'a': 1691, 'around': 1693, 'done': 225, 'held': 225, 'hold': 66, 'in': 319, 'off': 1695, 'round': 1693,
'through': 66, 'to': 1692}, {'<them>': 1511, 'N': 1511, 'around': 637, 'done': 225, 'held': 225, 'hold': 66, 'off':
1695, 'round': 637, 'through': 66}, {'answer': 66, 'attend': 1686, 'call': 66, 'catch': 322, 'caught': 66, 'come':
1687, 'contact': 66, 'dial': 1688, 'ever': 1585, 'find': 1588, 'found': 1589, 'get': 1710, 'got': 1711, 'gotten':
1584, 'had': 1589, 'happen': 66, 'have': 1589, 'join': 1686, 'make': 1698, 'manage': 1519, 'materialise': 66, 'meet':
66, 'met': 66, 'phone': 66, 'pick': 310, 'quite': 1700, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'show':
1702, 'speak': 66, 'spoke': 66, 'take': 1520, 'talk': 66, 'talked': 66, 'turn': 1703, 'visit': 66, 'yet': 1585}, {'t':
1712}, {'answer': 66, 'attend': 1686, 'be': 1507, 'call': 66, 'catch': 322, 'caught': 66, 'come': 1687, 'contact': 66,
'dial': 1688, 'ever': 1585, 'find': 1588, 'found': 1589, 'get': 1710, 'got': 1711, 'gotten': 1584, 'had': 1589,
'happen': 66, 'have': 1589, 'join': 1686, 'make': 1698, 'manage': 1519, 'materialise': 66, 'materialize': 66, 'meet':
66, 'met': 66, 'phone': 66, 'pick': 310, 'quite': 1700, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'show':
1702, 'speak': 66, 'spoke': 66, 'take': 1520, 'talk': 66, 'talked': 66, 'turn': 1703, 'visit': 66, 'yet': 1585},
{'of': 463}, {'direction': 1715}, {'the': 1716}, {'at': 463, 'in': 1717, 'to': 463, 'toward': 463, 'towards': 463},
{'<them>': 1718, 'N': 1718}, {'from': 227, 'that': 227, 'through': 227, 'via': 227}, {'^': 468, 'a': 469, 'the': 469},
{'w': 1721, 'with': 1721}, {'<them>': 1722}, {'to': 1723}, {'<their>': 411, 'N': 1363, 'for': 1364}, {'<time_unit>':
1655, 'shift': 1637, 'stint': 1637, 'turn': 1637}, {'...': 1726, '<time_unit>': 1655, '^': 471}, {'about': 66, 'of':
66}, {'about': 461, 'for': 461, 'on': 461, 're': 461}, {'up': 1729}, {'comments': 1729, 'corrections': 1729, 'edits':
1729, 'feedback': 1729, 'mark': 1730, 'markup': 1729, 'notes': 1729, 'redlines': 1729, 'remarks': 1729, 'thoughts':
1729}, {'few': 1731}, {'a': 1732, 'back': 1731, 'comments': 1729, 'corrections': 1729, 'detailed': 1731, 'edits':
1729, 'feedback': 1729, 'honest': 1731, 'mark': 1730, 'markup': 1729, 'my': 1731, 'notes': 1729, 'redlines': 1729,
'remarks': 1729, 'some': 1731, 'thoughts': 1729}, {'^': 1457}, {'': (23, 'contact'), '<them>': 1734}, {'<them>': 1733,
'N': 1733, 'by': 656, 'in': 656, 'off': 1735, 'out': 66}, {'airport': 0, 'appointment': 0, 'doctor': 0, 'garage': 0,
'hospital': 0, 'station': 0, 'vet': 0}, {'^': 1737}, {'<their>': 1738, 'the': 1738}, {'to': 1739}, {'<them>': 1740,
'N': 1740}, {'for': 488}, {'...': 1742}, {'an': 1743, 'my': 1743, 'our': 1743, 'some': 1743, 'the': 1743}, {'^':
1744}, {'out': 1745, 'up': 1745}, {'on': 1103, 'to': 1103, 'up': 1103}, {'<them>': 1747, 'N': 1429}, {'from': 656,
'to': 1723}, {'for': 463, 'of': 463}, {'<contact_of>': 1750, 'comments': 1729, 'corrections': 1729, 'edits': 1729,
'feedback': 1729, 'notes': 1729, 'redlines': 1729, 'remarks': 1729, 'suggestions': 1729}, {'s': 468}, {'$$': 460},
{'candidates': 454, 'comments': 1753, 'contacts': 454, 'corrections': 1753, 'edits': 1753, 'feedback': 1753, 'leads':
454, 'name': 454, 'names': 454, 'notes': 1753, 'numbers': 454, 'people': 454, 'redlines': 1753, 'suggestions': 1753},
{'...': 1754, 'candidates': 454, 'comments': 1753, 'contacts': 454, 'corrections': 1753, 'edits': 1753, 'feedback':
1753, 'leads': 454, 'name': 454, 'names': 454, 'notes': 1753, 'numbers': 454, 'people': 454, 'redlines': 1753,
'suggestions': 1753}, {'<contact_of>': 454}, {'article': 471, 'book': 471, 'candidates': 454, 'checklist': 471,
'comments': 1753, 'contacts': 454, 'corrections': 1753, 'edits': 1753, 'feedback': 1753, 'guide': 471, 'leads': 454,
'link': 471, 'list': 471, 'name': 454, 'names': 454, 'notes': 1753, 'numbers': 454, 'people': 454, 'podcast': 471,
'redlines': 1753, 's': 1756, 'spreadsheet': 471, 'suggestions': 1753, 'template': 471}, {'candidates': 454,
'contacts': 454, 'leads': 454, 'name': 454, 'names': 454, 'numbers': 454, 'people': 454}, {'...': 1758, 'candidates':
454, 'contacts': 454, 'leads': 454, 'name': 454, 'names': 454, 'numbers': 454, 'people': 454}, {'of': 1759}, {'...':
1757, 'article': 471, 'book': 471, 'candidates': 454, 'checklist': 471, 'comments': 1753, 'contacts': 454,
'corrections': 1753, 'couple': 1760, 'edits': 1753, 'feedback': 1753, 'few': 1759, 'guide': 471, 'leads': 454, 'link':
471, 'list': 471, 'name': 454, 'names': 454, 'notes': 1753, 'numbers': 454, 'people': 454, 'podcast': 471, 'redlines':
1753, 's': 1756, 'spreadsheet': 471, 'suggestions': 1753, 'template': 471}, {'article': 471, 'book': 471, 'checklist':
471, 'guide': 471, 'link': 471, 'list': 471, 'podcast': 471, 'spreadsheet': 471, 'template': 471}, {'...': 1762,
'article': 471, 'book': 471, 'checklist': 471, 'guide': 471, 'link': 471, 'list': 471, 'podcast': 471, 'spreadsheet':
471, 'template': 471}, {'comments': 1753, 'corrections': 1753, 'edits': 1753, 'feedback': 1753, 'notes': 1753,
'redlines': 1753, 'suggestions': 1753}, {'...': 1764, 'comments': 1753, 'corrections': 1753, 'edits': 1753,
'feedback': 1753, 'notes': 1753, 'redlines': 1753, 'suggestions': 1753}, {'article': 471, 'book': 471, 'checklist':
471, 'comments': 1753, 'corrections': 1753, 'edits': 1753, 'feedback': 1753, 'guide': 471, 'link': 471, 'list': 471,
'notes': 1753, 'podcast': 471, 'redlines': 1753, 's': 1756, 'spreadsheet': 471, 'suggestions': 1753, 'template': 471},
{'...': 1766, 'article': 471, 'book': 471, 'checklist': 471, 'comments': 1753, 'corrections': 1753, 'edits': 1753,
'feedback': 1753, 'guide': 471, 'link': 471, 'list': 471, 'notes': 1753, 'podcast': 471, 'redlines': 1753, 's': 1756,
'spreadsheet': 471, 'suggestions': 1753, 'template': 471}, {'article': 471, 'book': 471, 'checklist': 471, 'guide':
471, 'link': 471, 'list': 471, 'podcast': 471, 's': 1756, 'spreadsheet': 471, 'template': 471}, {'...': 1768,
'article': 471, 'book': 471, 'checklist': 471, 'guide': 471, 'link': 471, 'list': 471, 'podcast': 471, 's': 1756,
'spreadsheet': 471, 'template': 471}, {'0': 1755, 'a': 1761, 'an': 1763, 'detailed': 1765, 'four': 1759, 'full': 1765,
'lots': 1765, 'my': 1767, 'our': 1769, 'pages': 1765, 'some': 1755, 'the': 1769, 'three': 1755, 'two': 1755},
{'<contact_of>': 1750}, {'...': 1771, '<contact_of>': 1750, 'few': 1731}, {'...': 1771, '<contact_of>': 1750,
'comments': 1729, 'corrections': 1729, 'edits': 1729, 'feedback': 1729, 'mark': 1730, 'markup': 1729, 'notes': 1729,
'redlines': 1729, 'remarks': 1729, 'thoughts': 1729}, {'...': 1771, '<contact_of>': 1750}, {'...': 1751,
'<contact_of>': 1750, 'N': 1752, '^': 1770, 'a': 1772, 'back': 1731, 'comments': 1729, 'corrections': 1729,
'detailed': 1731, 'edits': 1729, 'feedback': 1729, 'honest': 1731, 'mark': 1730, 'markup': 1729, 'my': 1773, 'notes':
1729, 'our': 1774, 'redlines': 1729, 'remarks': 1729, 'some': 1773, 'suggestions': 1729, 'the': 1774, 'thoughts':
1729}, {'...': 1751, '<contact_of>': 1750, 'N': 1752, '^': 1770, 'a': 1772, 'back': 1731, 'comments': 1729,
'corrections': 1729, 'detailed': 1731, 'edits': 1729, 'feedback': 1729, 'honest': 1731, 'mark': 1730, 'markup': 1729,
'my': 1773, 'notes': 1729, 'our': 1774, 'redlines': 1729, 'remarks': 1729, 'some': 1773, 'suggestions': 1729, 'the':
1774, 'thoughts': 1729, 'to': 1499}, {'$$': 471}, {'<useful>': 1777}, {'...': 1778, '<useful>': 1777}, {'my': 1779,
'our': 1779}, {'^': 1780}, {'to': 670}, {'...': 1782}, {'^': 1783}, {'about': 1784, 'on': 1784}, {'comments': 1785,
'edits': 1785, 'feedback': 1785, 'notes': 1785, 'thoughts': 1785}, {'': (23, 'contact'), '<them>': 1775, 'N': 1776,
'^': 1780, 'across': 1781, 'comments': 1785, 'edits': 1785, 'feedback': 1785, 'my': 1786, 'notes': 1785, 'over': 1781,
'some': 1786, 'thoughts': 1785}, {'D': 738, '^': 737, 'away': 1419, 'into': 56, 'off': 56, 'to': 56, 'toward': 56,
'towards': 56}, {'^': 1102, 'about': 1103, 'down': 1103, 'for': 1103, 'on': 1103, 'to': 1103, 'up': 1103}, {'<me>':
1788, '<them>': 1789, 'N': 1103}, {'<them>': 656, 'N': 656}, {'from': 1791}, {'to': 1791}, {'across': 1792, 'behind':
1791, 'beside': 1791, 'near': 1791, 'next': 1793, 'opposite': 1791}, {'up': 1794}, {'though': 227}, {'N': 440}, {'to':
1797}, {'N': 441}, {'...': 1798, 'N': 586, '^': 1620, 'how': 441, 'to': 1799}, {'how': 441, 'what': 441, 'why': 441},
{'call': 66, 'catch': 322, 'caught': 66, 'contact': 66, 'ever': 1585, 'find': 66, 'get': 1592, 'got': 1593, 'gotten':
1584, 'make': 1515, 'manage': 1519, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1594, 'reach': 66, 'reached': 66,
'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66, 'yet': 1585}, {'to': 1802},
{'through': 66}, {'<their>': 461, 'N': 673, '^': 460}, {'about': 1805, 'on': 1805}, {'if': 1008, 'that': 56, 'to':
56}, {'time': 1807}, {'if': 1008, 'not': 1422, 'that': 56, 'to': 56}, {'if': 1008, 'not': 1422, 'to': 56}, {'best':
1809, 'better': 1809, 'daft': 1810, 'high': 1808, 'mad': 1810, 'safer': 1809, 'smarter': 1809, 'time': 1807, 'wise':
1809, 'wiser': 1809, 'worth': 1807}, {'be': 1811}, {'best': 1807, 'better': 1807, 'high': 1808, 'safer': 1807,
'smarter': 1807, 'time': 1807, 'wise': 1807, 'wiser': 1807, 'worth': 1807}, {'best': 1810, 'better': 1810, 'daft':
1810, 'mad': 1810, 'safer': 1810, 'smarter': 1810, 'wise': 1810, 'wiser': 1810}, {'be': 1814}, {'d': 1812, 'is': 1813,
'll': 1815, 's': 1813, 'will': 1815, 'would': 1815}, {'best': 1807, 'better': 1807, 'high': 1808, 'it': 1816, 'its':
1813, 'safer': 1807, 'smarter': 1807, 'time': 1807, 'wise': 1807, 'wiser': 1807, 'worth': 1807}, {':': 21, 'best':
1807, 'better': 1807, 'high': 1808, 'it': 1816, 'its': 1813, 'no': 1422, 'not': 1422, 'safer': 1807, 'smarter': 1807,
'that': 1817, 'time': 1807, 'wise': 1807, 'wiser': 1807, 'worth': 1807}, {'apart': 66, 'out': 66, 'through': 66},
{'<them>': 411, '^': 0}, {'<their>': 411, 'N': 1363, 'as': 411, 'at': 411, 'for': 1820}, {'<them>': 1550, 'N': 1550,
'for': 1604, 'in': 1821}, {'as': 411, 'at': 411, 'for': 411}, {'in': 1823}, {'with': 292}, {'up': 1825}, {'s': 411,
'up': 1825}, {'...': 666, '^': 665}, {'s': 1828}, {'<their>': 1828, 'N': 1829}, {'<their>': 411, '<them>': 1826, 'D':
11, 'N': 1827, 'a': 1308, 'breakfast': 13, 'brunch': 13, 'call': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner':
13, 'drinks': 13, 'for': 12, 'lunch': 13, 'meeting': 13, 'our': 1308, 'out': 1364, 'the': 1308, 'up': 1830}, {'back':
1539, 'over': 674, 'right': 1539, 'through': 674, 'thru': 674, 'up': 674}, {'me': 1434, 'us': 1434}, {'': (0,
'missed'), 'that': 66}, {'me': 1834}, {'me': 1834, 'us': 1834}, {'mentioned': 1834, 'reckon': 1834, 'say': 1834,
'says': 1834, 'tell': 1835, 'told': 1836}, {'up': 1277, 'ups': 1277}, {'': (23, 'contact'), 'D': 656, 'about': 656,
'w': 656, 'with': 656}, {'heart': 1839}, {'to': 1840}, {'blether': 1839, 'chat': 1839, 'gossip': 1839, 'heart': 1841,
'moan': 1839, 'natter': 1839, 'talk': 1839, 'word': 1839}, {'blether': 1839, 'chat': 1839, 'good': 1842, 'gossip':
1839, 'heart': 1841, 'little': 1842, 'long': 1842, 'moan': 1839, 'natter': 1839, 'proper': 1842, 'quick': 1842,
'short': 1842, 'talk': 1839, 'wee': 1842, 'word': 1839}, {'a': 1843, 'me': 1277}, {'': (0, 'missed'), 's': 66},
{'call': 66, 'congratulate': 66, 'contact': 66, 'email': 66, 'follow': 310, 'get': 355, 'invite': 66, 'meet': 66,
'message': 66, 'phone': 66, 'ping': 66, 'reach': 1433, 'reply': 66, 'ring': 66, 'see': 66, 'send': 66, 'text': 66,
'thank': 66, 'visit': 66, 'write': 66}, {'<their>': 66, 'N': 1845, 'about': 66, 'again': 66, 'my': 66, 'our': 66,
'the': 66, 'to': 1846}, {'call': 66, 'contact': 66, 'email': 66, 'meet': 66, 'message': 66, 'phone': 66, 'reply': 66,
'ring': 66, 'see': 66, 'text': 66, 'visit': 66, 'write': 66}, {'to': 1848}, {'<them>': 454, 'N': 454}, {'to': 1850},
{'...': 1851}, {'of': 1852}, {'for': 463, 'to': 463}, {'along': 1854, 'for': 463, 'forward': 1854, 'on': 1854, 'over':
1854, 'to': 463}, {'card': 1855, 'cv': 1855, 'deck': 1855, 'details': 1855, 'name': 1855, 'number': 1855, 'profile':
1855, 'resume': 1855}, {'s': 1756}, {'...': 1857, 's': 1756}, {'a': 1858, 'my': 1858, 'our': 1858, 'the': 1858},
{'...': 1771, '<contact_of>': 1750, 'N': 1752, '^': 1859, 'a': 1774, 'my': 1774, 'our': 1774, 'some': 1774, 'the':
1774}, {'<their>': 1856}, {'<contact_of>': 1853}, {'<contact_of>': 1853, '<their>': 1856, 'the': 1862}, {'<their>':
1856, '^': 1780}, {'<contact_of>': 1853, '<their>': 1856, '<them>': 1860, 'N': 1860, '^': 1780, 'across': 1781,
'along': 1861, 'on': 1863, 'over': 1864, 'the': 1862}, {'<their>': 1342, 'N': 1343}, {'myself': 1794, 'out': 1720},
{'with': 446}, {'...': 1868}, {'about': 1869, 'from': 1869, 'on': 1869, 'with': 1869}, {'<time_unit>': 1630, 'as':
1553, 'assembly': 1633, 'class': 1633, 'demo': 1633, 'experience': 1870, 'for': 412, 'learnings': 1870, 'lesson':
1633, 'lessons': 1870, 'masterclass': 1633, 'pointers': 1870, 'pro': 413, 'session': 1633, 'shift': 1637, 'stint':
1637, 'story': 1638, 'storytime': 1633, 'talk': 1633, 'tips': 1870, 'tour': 1633, 'training': 1633, 'turn': 1637,
'unpaid': 411, 'workshop': 1633}, {'at': 411, 'for': 411, 'of': 411, 'on': 411, 'to': 411, 'with': 411}, {'time':
1872}, {'^': 0, 'help': 1872, 'my': 1873}, {'^': 0, 'help': 1872}, {'at': 411, 'for': 411, 'help': 1872, 'of': 1874,
'on': 411, 'to': 1875, 'with': 411}, {'afternoon': 1876, 'day': 1876, 'evening': 1876, 'h': 1876, 'hour': 1876,
'hours': 1876, 'hr': 1876, 'hrs': 1876, 'morning': 1876, 'saturday': 1876, 'sunday': 1876}, {'advice': 689, 'tip':
689}, {'^': 19, 'that': 56, 'to': 56, 'was': 56}, {'advice': 1879, 'tip': 1879}, {'...': 1878, 'a': 1880, 'advice':
1879, 'some': 1880, 'the': 1880, 'tip': 1879}, {'^': 454, 'for': 463, 'to': 463}, {'hat': 463}, {'^': 454, 'the':
1883}, {'along': 1854, 'down': 463, 'for': 463, 'forward': 1882, 'in': 1884, 'on': 1854, 'over': 1854, 'to': 463},
{'card': 1855, 'cv': 1855, 'deck': 1855, 'details': 1855, 'name': 1885, 'number': 1855, 'profile': 1855, 'resume':
1855}, {'^': 460, 'about': 461, 'for': 461, 'on': 461, 're': 461}, {'<contact_of>': 1750, 'comments': 1729,
'corrections': 1729, 'edits': 1729, 'feedback': 1887, 'notes': 1729, 'redlines': 1729, 'remarks': 1729, 'suggestions':
1729}, {'^': 416, 'of': 417}, {'<time_unit>': 1889, 'afternoon': 1876, 'day': 1876, 'evening': 1876, 'h': 1876,
'hour': 1876, 'hours': 1876, 'hr': 1876, 'hrs': 1876, 'morning': 1876, 'saturday': 1876, 'sunday': 1876}, {'...':
1754, 'candidates': 454, 'comments': 1753, 'contacts': 454, 'copy': 1456, 'corrections': 1753, 'edits': 1753, 'extra':
1456, 'feedback': 1753, 'leads': 454, 'leftover': 1456, 'name': 454, 'names': 454, 'notes': 1753, 'numbers': 454,
'old': 1456, 'own': 1456, 'people': 454, 'redlines': 1753, 'second': 1456, 'spare': 1456, 'suggestions': 1753, 'used':
1456}, {'$$': 454}, {'contact': 1892, 'name': 1892, 'number': 1892}, {'article': 471, 'book': 471, 'candidates': 454,
'checklist': 471, 'comments': 1753, 'contacts': 454, 'corrections': 1753, 'edits': 1753, 'feedback': 1753, 'guide':
471, 'leads': 454, 'link': 471, 'list': 471, 'name': 454, 'names': 454, 'notes': 1753, 'numbers': 454, 'people': 454,
'redlines': 1753, 's': 1756, 'spreadsheet': 471, 'suggestions': 1753, 'template': 471}, {'': (20, 'gave:referral'),
'$$': 454}, {'...': 1894, 'article': 471, 'book': 471, 'candidates': 454, 'checklist': 471, 'comments': 1753,
'contact': 1892, 'contacts': 454, 'copy': 1456, 'corrections': 1753, 'couple': 1760, 'edits': 1753, 'extra': 1456,
'feedback': 1753, 'few': 1759, 'guide': 471, 'leads': 454, 'leftover': 1456, 'link': 471, 'list': 471, 'name': 1895,
'names': 454, 'notes': 1753, 'number': 1892, 'numbers': 454, 'old': 1456, 'own': 1456, 'people': 454, 'redlines':
1753, 's': 1756, 'second': 1456, 'spare': 1456, 'spreadsheet': 471, 'suggestions': 1753, 'template': 471, 'used':
1456}, {'article': 471, 'book': 471, 'checklist': 471, 'guide': 471, 'link': 471, 'list': 471, 'spreadsheet': 471,
'template': 471}, {'...': 1897, 'article': 471, 'book': 471, 'checklist': 471, 'copy': 1456, 'extra': 1456, 'guide':
471, 'leftover': 1456, 'link': 471, 'list': 471, 'old': 1456, 'own': 1456, 'second': 1456, 'spare': 1456,
'spreadsheet': 471, 'template': 471, 'used': 1456}, {'article': 471, 'book': 471, 'checklist': 471, 'comments': 1753,
'corrections': 1753, 'edits': 1753, 'feedback': 1753, 'guide': 471, 'link': 471, 'list': 471, 'notes': 1753,
'redlines': 1753, 's': 1756, 'spreadsheet': 471, 'suggestions': 1753, 'template': 471}, {'': (19, 'gave:resource'),
'...': 471}, {'': (19, 'gave:resource'), '$$': 460}, {'...': 1899, 'article': 471, 'book': 471, 'checklist': 471,
'comments': 1753, 'copy': 1900, 'corrections': 1753, 'edits': 1753, 'extra': 1456, 'feedback': 1753, 'guide': 471,
'leftover': 1456, 'link': 471, 'list': 471, 'notes': 1901, 'old': 1900, 'own': 1900, 'redlines': 1753, 's': 1756,
'second': 1900, 'spare': 1900, 'spreadsheet': 471, 'suggestions': 1753, 'template': 471, 'used': 1456}, {'article':
471, 'book': 471, 'checklist': 471, 'guide': 471, 'link': 471, 'list': 471, 's': 1756, 'spreadsheet': 471, 'template':
471}, {'...': 1903, 'article': 471, 'book': 471, 'checklist': 471, 'copy': 1900, 'extra': 1456, 'guide': 471,
'leftover': 1456, 'link': 471, 'list': 471, 'notes': 471, 'old': 1900, 'own': 1900, 's': 1756, 'second': 1900,
'spare': 1900, 'spreadsheet': 471, 'template': 471, 'used': 1456}, {'...': 1903, 'article': 471, 'book': 471,
'checklist': 471, 'contact': 1892, 'copy': 1456, 'extra': 1456, 'guide': 471, 'leftover': 1456, 'link': 471, 'list':
471, 'name': 1892, 'number': 1892, 'old': 1456, 'own': 1456, 's': 1756, 'second': 1456, 'spare': 1456, 'spreadsheet':
471, 'template': 471, 'used': 1456}, {'0': 1891, '<their>': 1893, 'a': 1896, 'an': 1898, 'detailed': 1765, 'four':
1759, 'full': 1765, 'lots': 1765, 'my': 1902, 'our': 1904, 'pages': 1765, 'some': 1891, 'the': 1905, 'three': 1891,
'two': 1891}, {'about': 441, 'for': 441, 'in': 441, 'of': 441, 'on': 441, 'to': 441}, {'about': 441, 'course': 1907,
'for': 441, 'in': 441, 'of': 441, 'on': 441, 'through': 1907, 'to': 441}, {'<lesson>': 440, 'linkedin': 1647,
'recommendation': 454, 'reference': 454, 'testimonial': 454}, {'<contact_of>': 1750, '<lesson>': 1908, '^': 1909,
'boost': 1103, 'endorsement': 463, 'kick': 1103, 'pep': 1103, 'plug': 463, 'push': 1103, 'recommendation': 463,
'reference': 463, 'referral': 463, 'shout': 1649, 'shoutout': 463, 'shove': 1103, 'testimonial': 463}, {'support':
1103}, {'back': 1103}, {'the': 1912}, {'on': 1913}, {'talk': 1103}, {'boost': 1103, 'encouragement': 1103, 'hug':
1103, 'moral': 1911, 'pat': 1914, 'pep': 1915}, {'<lesson>': 1908}, {'...': 1917, '<lesson>': 1908}, {'of': 1918},
{'hints': 1729, 'ideas': 1729, 'pointers': 1729, 'suggestions': 1729, 'thoughts': 1729, 'tips': 1729}, {'of': 1920},
{'about': 461, 'on': 461, 're': 461}, {'^': 440, 'about': 461, 'for': 461, 'on': 461, 're': 461}, {'...': 1917,
'<lesson>': 1908, 'comments': 1729, 'corrections': 1729, 'critique': 1922, 'edits': 1729, 'fb': 1922, 'feedback':
1729, 'hints': 1729, 'ideas': 1729, 'learnings': 441, 'lessons': 441, 'mark': 1730, 'markup': 1729, 'notes': 1729,
'opinion': 1922, 'pointers': 1923, 'redlines': 1729, 'remarks': 1729, 'steer': 1922, 'suggestions': 1729, 'thoughts':
1729, 'tips': 1923, 'tricks': 441, 'view': 1922}, {'^': 0, 'at': 411, 'on': 411, 'wi': 411, 'with': 411}, {'at': 411,
'on': 411, 'wi': 411, 'with': 411}, {'word': 1103, 'words': 1103}, {'of': 1346}, {'boost': 1103, 'encouragement':
1103, 'moral': 1911, 'pat': 1914, 'pep': 1915, 'push': 1103}, {'boost': 1103}, {'^': 1102, 'talk': 1103}, {'...':
1917, '<lesson>': 1908, 'boost': 1103, 'encouragement': 1103, 'moral': 1911, 'pat': 1914, 'pep': 1915}, {'...': 1910,
'<contact_of>': 1750, '<lesson>': 1908, '<time_unit>': 1889, '^': 1909, 'afternoon': 1876, 'big': 1916, 'bit': 1919,
'boost': 1103, 'couple': 1921, 'courage': 1103, 'day': 1876, 'encouragement': 1103, 'endorsement': 463, 'evening':
1876, 'few': 1924, 'h': 1876, 'hand': 1925, 'help': 1926, 'hour': 1876, 'hours': 1876, 'hr': 1876, 'hrs': 1876, 'hug':
1103, 'hurl': 411, 'kick': 1103, 'kind': 1927, 'len': 1928, 'lend': 1928, 'lesson': 441, 'lift': 1346, 'little': 1929,
'loan': 1928, 'lowdown': 441, 'moral': 1911, 'morale': 1930, 'morning': 1876, 'pat': 1914, 'pep': 1931, 'plug': 463,
'push': 1103, 'quick': 1918, 'recommendation': 463, 'reference': 463, 'referral': 463, 'run': 411, 'saturday': 1876,
'short': 1918, 'shot': 1928, 'shoulder': 1103, 'shout': 1649, 'shoutout': 463, 'shove': 1103, 'sunday': 1876,
'testimonial': 463, 'use': 1928, 'wee': 1932}, {'<lesson>': 1908, '^': 1909, 'endorsement': 463, 'plug': 463,
'recommendation': 463, 'reference': 463, 'referral': 463, 'shout': 1649, 'shoutout': 463, 'testimonial': 463}, {'...':
1934, '<lesson>': 1908, '<time_unit>': 1889, '^': 1909, 'afternoon': 1876, 'day': 1876, 'endorsement': 463, 'evening':
1876, 'h': 1876, 'hour': 1876, 'hours': 1876, 'hr': 1876, 'hrs': 1876, 'morning': 1876, 'plug': 463, 'recommendation':
463, 'reference': 463, 'referral': 463, 'saturday': 1876, 'shout': 1649, 'shoutout': 463, 'sunday': 1876,
'testimonial': 463}, {'comments': 1922, 'critique': 1922, 'edits': 1922, 'fb': 1922, 'feedback': 1922, 'notes': 1922,
'opinion': 1922, 'remarks': 1922, 'steer': 1922, 'thoughts': 1922, 'view': 1922}, {'comments': 1729, 'corrections':
1729, 'critique': 1922, 'edits': 1729, 'fb': 1922, 'feedback': 1729, 'mark': 1730, 'markup': 1729, 'notes': 1729,
'opinion': 1922, 'redlines': 1729, 'remarks': 1729, 'steer': 1922, 'thoughts': 1729, 'view': 1922}, {'^': 460,
'about': 461, 'on': 461, 're': 461}, {'<time_unit>': 1889}, {'<time_unit>': 1889, 'a': 1877, 'an': 1877}, {'line':
1936}, {'by': 1941}, {'boost': 1103, 'encouragement': 1103, 'moral': 1911, 'pat': 1914, 'pep': 1915}, {'big': 1943,
'boost': 1103, 'comments': 1922, 'critique': 1922, 'edits': 1922, 'encouragement': 1103, 'fb': 1922, 'feedback': 1922,
'little': 1943, 'moral': 1911, 'notes': 1922, 'opinion': 1922, 'pat': 1914, 'pep': 1915, 'remarks': 1922, 'steer':
1922, 'thoughts': 1922, 'view': 1922, 'wee': 1943}, {'of': 1944}, {'<contact_of>': 1750, '<lesson>': 1908,
'endorsement': 463, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral': 463, 'shout': 1649, 'shoutout':
463, 'testimonial': 463}, {'<i>': 1369, '^': 48}, {'<i>': 1369, '^': 48, 'that': 1947, 'to': 1947}, {'...': 1946,
'<contact_of>': 1750, '<lesson>': 1908, '<time_unit>': 1889, 'afternoon': 1876, 'comments': 1729, 'corrections': 1729,
'critique': 1922, 'day': 1876, 'edits': 1729, 'endorsement': 463, 'evening': 1876, 'fb': 1922, 'feedback': 1729, 'h':
1876, 'hints': 1729, 'hour': 1876, 'hours': 1876, 'hr': 1876, 'hrs': 1876, 'ideas': 1729, 'learnings': 441, 'lessons':
441, 'mark': 1730, 'markup': 1729, 'morning': 1876, 'notes': 1729, 'opinion': 1922, 'plug': 463, 'pointers': 1923,
'recommendation': 463, 'redlines': 1729, 'reference': 463, 'referral': 463, 'remarks': 1729, 'saturday': 1876,
'shout': 1649, 'shoutout': 463, 'steer': 1922, 'suggestions': 1729, 'sunday': 1876, 'testimonial': 463, 'thoughts':
1729, 'tips': 1923, 'tricks': 441, 'view': 1922, 'word': 1948}, {'<contact_of>': 1750, '<lesson>': 1908}, {'...':
1950, '<contact_of>': 1750, '<lesson>': 1908, 'learnings': 441, 'lessons': 441, 'pointers': 441, 'tips': 441,
'tricks': 441}, {'<lesson>': 440}, {'<contact_of>': 1750, '<lesson>': 1908, '^': 1952, 'boost': 1103, 'kick': 1103,
'pep': 1103, 'push': 1103, 'shove': 1103}, {'...': 1953, '<contact_of>': 1750, '<lesson>': 1908, '<time_unit>': 1889,
'^': 1952, 'big': 1916, 'boost': 1103, 'comments': 1729, 'corrections': 1729, 'courage': 1103, 'critique': 1922,
'edits': 1729, 'encouragement': 1103, 'fb': 1922, 'feedback': 1729, 'hand': 1926, 'help': 1926, 'hints': 1729, 'hug':
1103, 'ideas': 1729, 'kick': 1103, 'kind': 1927, 'learnings': 441, 'lessons': 441, 'little': 1929, 'mark': 1730,
'markup': 1729, 'moral': 1911, 'morale': 1930, 'notes': 1729, 'opinion': 1922, 'pat': 1914, 'pep': 1931, 'pointers':
1923, 'push': 1103, 'redlines': 1729, 'remarks': 1729, 'shoulder': 1103, 'shove': 1103, 'steer': 1922, 'suggestions':
1729, 'thoughts': 1729, 'tips': 1923, 'tricks': 441, 'view': 1922, 'wee': 1943}, {'<contact_of>': 1750, '<lesson>':
1908, '^': 1909, 'endorsement': 463, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral': 463, 'shout':
1649, 'shoutout': 463, 'testimonial': 463}, {'hug': 1103}, {'push': 1103}, {'...': 1955, '<contact_of>': 1750,
'<lesson>': 1908, '^': 1909, 'address': 1715, 'big': 1956, 'boost': 1103, 'contact': 1715, 'courage': 1103, 'details':
1715, 'encouragement': 1103, 'endorsement': 463, 'hug': 1103, 'kind': 1927, 'len': 1928, 'lend': 1928, 'little': 1957,
'loan': 1928, 'lowdown': 441, 'morale': 1930, 'name': 1715, 'number': 1715, 'pep': 1915, 'plug': 463, 'push': 1103,
'recommendation': 463, 'reference': 463, 'referral': 463, 'shot': 1928, 'shoulder': 1103, 'shout': 1649, 'shoutout':
463, 'testimonial': 463, 'use': 1928}, {'<time_unit>': 1889, 'afternoon': 1876, 'day': 1876, 'evening': 1876, 'h':
1876, 'hints': 1729, 'hour': 1876, 'hours': 1876, 'hr': 1876, 'hrs': 1876, 'ideas': 1729, 'morning': 1876, 'pointers':
1729, 'saturday': 1876, 'suggestions': 1729, 'sunday': 1876, 'thoughts': 1729, 'tips': 1729}, {'...': 1888, '0': 1890,
'<contact_of>': 1750, 'N': 1752, '^': 1906, 'a': 1933, 'address': 1715, 'an': 1935, 'back': 1731, 'blunt': 1936,
'comments': 1887, 'contact': 1715, 'corrections': 1729, 'critique': 1922, 'detailed': 1937, 'details': 1715, 'edits':
1729, 'fb': 1938, 'fdbk': 461, 'feedback': 1887, 'five': 1939, 'four': 1890, 'frank': 1936, 'half': 1940, 'hints':
1729, 'honest': 1937, 'ideas': 1729, 'input': 461, 'lessons': 441, 'line': 1942, 'lots': 1945, 'mark': 1730, 'markup':
1729, 'my': 1949, 'name': 1715, 'notes': 1887, 'number': 1715, 'one': 1890, 'opinion': 1922, 'our': 1951, 'pointers':
1729, 'quick': 1936, 'redlines': 1729, 'remarks': 1729, 'some': 1954, 'steer': 1922, 'suggestions': 1729, 'the': 1958,
'thoughts': 1729, 'three': 1959, 'tips': 1729, 'two': 1959, 'view': 1922, 'written': 1936}, {'...': 1894, 'article':
471, 'book': 471, 'candidates': 454, 'checklist': 471, 'comments': 1753, 'contact': 1892, 'contacts': 454,
'corrections': 1753, 'couple': 1760, 'edits': 1753, 'feedback': 1753, 'few': 1759, 'guide': 471, 'leads': 454, 'link':
471, 'list': 471, 'name': 1895, 'names': 454, 'notes': 1753, 'number': 1892, 'numbers': 454, 'people': 454,
'redlines': 1753, 's': 1756, 'spreadsheet': 471, 'suggestions': 1753, 'template': 471}, {'...': 1897, 'article': 471,
'book': 471, 'checklist': 471, 'guide': 471, 'link': 471, 'list': 471, 'spreadsheet': 471, 'template': 471}, {'...':
1899, 'article': 471, 'book': 471, 'checklist': 471, 'comments': 1753, 'copy': 471, 'corrections': 1753, 'edits':
1753, 'feedback': 1753, 'guide': 471, 'link': 471, 'list': 471, 'notes': 1901, 'old': 471, 'own': 471, 'redlines':
1753, 's': 1756, 'second': 471, 'spare': 471, 'spreadsheet': 471, 'suggestions': 1753, 'template': 471}, {'...': 1903,
'article': 471, 'book': 471, 'checklist': 471, 'copy': 471, 'guide': 471, 'link': 471, 'list': 471, 'notes': 471,
'old': 471, 'own': 471, 's': 1756, 'second': 471, 'spare': 471, 'spreadsheet': 471, 'template': 471}, {'...': 1903,
'article': 471, 'book': 471, 'checklist': 471, 'contact': 1892, 'guide': 471, 'link': 471, 'list': 471, 'name': 1892,
'number': 1892, 's': 1756, 'spreadsheet': 471, 'template': 471}, {'0': 1755, '<their>': 1893, 'a': 1961, 'an': 1962,
'detailed': 1765, 'four': 1759, 'full': 1765, 'lots': 1765, 'my': 1963, 'our': 1964, 'pages': 1765, 'some': 1755,
'the': 1965, 'three': 1755, 'two': 1755}, {'<contact_of>': 1750, '<lesson>': 1908, 'boost': 1103, 'endorsement': 463,
'kick': 1103, 'pep': 1103, 'plug': 463, 'push': 1103, 'recommendation': 463, 'reference': 463, 'referral': 463,
'shout': 1649, 'shoutout': 463, 'shove': 1103, 'testimonial': 463}, {'...': 1917, '<lesson>': 1908, 'comments': 1729,
'corrections': 1729, 'critique': 1922, 'edits': 1729, 'fb': 1922, 'feedback': 1729, 'learnings': 441, 'lessons': 441,
'mark': 1730, 'markup': 1729, 'notes': 1729, 'opinion': 1922, 'pointers': 441, 'redlines': 1729, 'remarks': 1729,
'steer': 1922, 'thoughts': 1729, 'tips': 441, 'tricks': 441, 'view': 1922}, {'...': 1967, '<contact_of>': 1750,
'<lesson>': 1908, 'afternoon': 1876, 'big': 1943, 'bit': 1919, 'boost': 1103, 'day': 1876, 'encouragement': 1103,
'endorsement': 463, 'evening': 1876, 'few': 1968, 'h': 1876, 'hand': 1926, 'help': 1926, 'hour': 1876, 'hours': 1876,
'hr': 1876, 'hrs': 1876, 'hurl': 411, 'kick': 1103, 'len': 1928, 'lend': 1928, 'lesson': 441, 'lift': 411, 'little':
1943, 'loan': 1928, 'lowdown': 441, 'moral': 1911, 'morning': 1876, 'pat': 1914, 'pep': 1931, 'plug': 463, 'push':
1103, 'quick': 1918, 'recommendation': 463, 'reference': 463, 'referral': 463, 'run': 411, 'saturday': 1876, 'short':
1918, 'shot': 1928, 'shout': 1649, 'shoutout': 463, 'shove': 1103, 'sunday': 1876, 'testimonial': 463, 'use': 1928,
'wee': 1932}, {'<lesson>': 1908, 'endorsement': 463, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral':
463, 'shout': 1649, 'shoutout': 463, 'testimonial': 463}, {'...': 1970, '<lesson>': 1908, 'afternoon': 1876, 'day':
1876, 'endorsement': 463, 'evening': 1876, 'h': 1876, 'hour': 1876, 'hours': 1876, 'hr': 1876, 'hrs': 1876, 'morning':
1876, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral': 463, 'saturday': 1876, 'shout': 1649,
'shoutout': 463, 'sunday': 1876, 'testimonial': 463}, {'a': 1877, 'an': 1877}, {'...': 1946, '<contact_of>': 1750,
'<lesson>': 1908, 'afternoon': 1876, 'comments': 1729, 'corrections': 1729, 'critique': 1922, 'day': 1876, 'edits':
1729, 'endorsement': 463, 'evening': 1876, 'fb': 1922, 'feedback': 1729, 'h': 1876, 'hour': 1876, 'hours': 1876, 'hr':
1876, 'hrs': 1876, 'learnings': 441, 'lessons': 441, 'mark': 1730, 'markup': 1729, 'morning': 1876, 'notes': 1729,
'opinion': 1922, 'plug': 463, 'pointers': 441, 'recommendation': 463, 'redlines': 1729, 'reference': 463, 'referral':
463, 'remarks': 1729, 'saturday': 1876, 'shout': 1649, 'shoutout': 463, 'steer': 1922, 'sunday': 1876, 'testimonial':
463, 'thoughts': 1729, 'tips': 441, 'tricks': 441, 'view': 1922, 'word': 1948}, {'down': 463, 'forward': 463, 'in':
1884, 'to': 463}, {'name': 1974}, {'<contact_of>': 1750, '<lesson>': 1908, 'boost': 1103, 'kick': 1103, 'pep': 1103,
'push': 1103, 'shove': 1103}, {'...': 1976, '<contact_of>': 1750, '<lesson>': 1908, 'big': 1943, 'boost': 1103,
'comments': 1729, 'corrections': 1729, 'critique': 1922, 'edits': 1729, 'encouragement': 1103, 'fb': 1922, 'feedback':
1729, 'hand': 1926, 'help': 1926, 'kick': 1103, 'learnings': 441, 'lessons': 441, 'little': 1943, 'mark': 1730,
'markup': 1729, 'moral': 1911, 'notes': 1729, 'opinion': 1922, 'pat': 1914, 'pep': 1931, 'pointers': 441, 'push':
1103, 'redlines': 1729, 'remarks': 1729, 'shove': 1103, 'steer': 1922, 'thoughts': 1729, 'tips': 441, 'tricks': 441,
'view': 1922, 'wee': 1943}, {'...': 1946, '<contact_of>': 1750, '<lesson>': 1908, 'address': 1715, 'contact': 1715,
'details': 1715, 'endorsement': 463, 'len': 1928, 'lend': 1928, 'loan': 1928, 'lowdown': 441, 'name': 1715, 'number':
1715, 'plug': 463, 'recommendation': 463, 'reference': 463, 'referral': 463, 'shot': 1928, 'shout': 1649, 'shoutout':
463, 'testimonial': 463, 'use': 1928}, {'...': 1888, '0': 1877, '<contact_of>': 1750, 'N': 1752, '^': 1966, 'a': 1969,
'address': 1715, 'an': 1971, 'back': 1731, 'blunt': 1936, 'comments': 1887, 'contact': 1715, 'corrections': 1729,
'critique': 1922, 'detailed': 1937, 'details': 1715, 'edits': 1729, 'fb': 1938, 'fdbk': 461, 'feedback': 1887, 'four':
1877, 'frank': 1936, 'half': 1972, 'honest': 1937, 'input': 461, 'lessons': 441, 'line': 1942, 'lots': 1945, 'mark':
1730, 'markup': 1729, 'my': 1973, 'name': 1715, 'notes': 1887, 'number': 1715, 'one': 1877, 'opinion': 1922, 'our':
1951, 'quick': 1936, 'redlines': 1729, 'remarks': 1729, 's': 1975, 'some': 1977, 'steer': 1922, 'suggestions': 1729,
'the': 1978, 'thoughts': 1729, 'three': 1877, 'two': 1877, 'view': 1922, 'written': 1936}, {'to': 488}, {'...': 1980},
{'my': 1981, 'our': 1981}, {'assembly': 1633, 'class': 1633, 'demo': 1633, 'lesson': 1633, 'letter': 1660,
'masterclass': 1633, 'recommendation': 1658, 'reference': 1658, 'session': 1633, 'story': 1638, 'storytime': 1633,
'talk': 1633, 'testimonial': 1658, 'tour': 1633, 'training': 1633, 'workshop': 1633}, {'at': 411, 'on': 411, 'to':
411, 'with': 411}, {'at': 441, 'for': 441}, {'^': 440, 'at': 441, 'for': 441}, {'<their>': 441, '<them>': 441, 'N':
1631, '^': 440}, {'^': 440, 'at': 441, 'for': 1987, 'to': 1632, 'with': 1632}, {'...': 1983, 'afternoon': 1876,
'assembly': 1633, 'class': 1633, 'day': 1876, 'demo': 1633, 'evening': 1876, 'glowing': 1671, 'good': 1671, 'h': 1876,
'hand': 1984, 'help': 1984, 'hour': 1876, 'hours': 1876, 'hr': 1876, 'hrs': 1876, 'keynote': 1985, 'lecture': 1986,
'lesson': 1633, 'letter': 1660, 'masterclass': 1633, 'morning': 1876, 'recommendation': 1669, 'reference': 1670,
'referral': 1669, 'saturday': 1876, 'session': 1633, 'story': 1638, 'storytime': 1633, 'strong': 1671, 'sunday': 1876,
'talk': 1988, 'testimonial': 1669, 'tour': 1633, 'training': 1633, 'workshop': 1988}, {'...': 1983, 'afternoon': 1876,
'assembly': 1633, 'class': 1633, 'day': 1876, 'demo': 1633, 'evening': 1876, 'h': 1876, 'hour': 1876, 'hours': 1876,
'hr': 1876, 'hrs': 1876, 'lesson': 1633, 'letter': 1660, 'masterclass': 1633, 'morning': 1876, 'recommendation': 1658,
'reference': 1658, 'saturday': 1876, 'session': 1633, 'story': 1638, 'storytime': 1633, 'sunday': 1876, 'talk': 1633,
'testimonial': 1658, 'tour': 1633, 'training': 1633, 'workshop': 1633}, {'': (16, 'gave:feedback'), '...': 1782},
{'^': 1991}, {'about': 1784, 'on': 1992}, {'afternoon': 1876, 'comments': 1993, 'day': 1876, 'edits': 1785, 'evening':
1876, 'feedback': 1993, 'h': 1876, 'hour': 1876, 'hours': 1876, 'hr': 1876, 'hrs': 1876, 'morning': 1876, 'notes':
1785, 'saturday': 1876, 'sunday': 1876, 'thoughts': 1993}, {'<contact_of>': 1853, '<their>': 1856, '^': 1982, 'the':
1862}, {'<their>': 1856, '^': 1982}, {'...': 1705, 'assembly': 1633, 'class': 1633, 'comments': 1785, 'demo': 1633,
'edits': 1785, 'feedback': 1785, 'hand': 1984, 'help': 1984, 'lesson': 1633, 'masterclass': 1633, 'notes': 1785,
'session': 1633, 'story': 1638, 'storytime': 1633, 'talk': 1633, 'thoughts': 1785, 'tour': 1633, 'training': 1633,
'workshop': 1633}, {'at': 441, 'for': 1987, 'to': 1632, 'with': 1632}, {'...': 1983, '<contact_of>': 1853, 'assembly':
1633, 'class': 1633, 'demo': 1633, 'glowing': 1671, 'good': 1671, 'keynote': 1985, 'lecture': 1985, 'lesson': 1633,
'letter': 1660, 'masterclass': 1633, 'recommendation': 1669, 'reference': 1670, 'referral': 1669, 'session': 1633,
'story': 1638, 'storytime': 1633, 'strong': 1671, 'talk': 1998, 'testimonial': 1669, 'tour': 1633, 'training': 1633,
'workshop': 1998}, {'book': 471, 'copy': 471, 'laptop': 471, 'list': 471, 'notes': 471, 'slides': 471, 'template':
471}, {'a': 2000, 'my': 2000, 'our': 2000, 'the': 2000}, {'^': 2001}, {'<them>': 2002, 'N': 2002}, {'0': 1877, 'a':
1877, 'an': 1877, 'four': 1877, 'half': 1972, 'my': 1877, 'one': 1877, 'three': 1877, 'two': 1877}, {'0': 1877,
'<them>': 2004, 'N': 2004, 'a': 1877, 'an': 1877, 'four': 1877, 'half': 1972, 'my': 1877, 'one': 1877, 'three': 1877,
'two': 1877}, {'...': 1871, '0': 1877, '<contact_of>': 1853, '<me>': 1881, '<their>': 1886, '<them>': 1960,
'<time_unit>': 1655, 'N': 1979, '^': 1982, 'a': 1989, 'along': 1861, 'an': 1990, 'as': 1553, 'assembly': 1633,
'class': 1633, 'comments': 1785, 'demo': 1633, 'edits': 1785, 'feedback': 1785, 'for': 412, 'four': 1877, 'half':
1972, 'keynote': 1985, 'lecture': 1985, 'lesson': 1633, 'masterclass': 1633, 'my': 1994, 'notes': 1785, 'on': 1995,
'one': 1877, 'over': 1996, 'pro': 413, 'session': 1633, 'some': 1997, 'story': 1638, 'storytime': 1633, 'talk': 1998,
'the': 1999, 'thoughts': 1785, 'three': 1877, 'to': 2003, 'tour': 1633, 'training': 1633, 'two': 1877, 'unpaid': 411,
'up': 2005, 'workshop': 1998}, {'<them>': 1427, 'N': 1427, 'd': 1430}, {'off': 429}, {'bumped': 429, 'called': 2008,
'deferred': 429, 'delayed': 429, 'moved': 429, 'postponed': 429, 'pushed': 429, 'rearranged': 429, 'rescheduled': 429,
'shelved': 429, 'shifted': 429}, {'': (0, 'missed'), 'me': 66, 'us': 66}, {'hand': 1926, 'help': 1926, 'len': 1928,
'lend': 1928, 'loan': 1928, 'shot': 1928, 'use': 1928}, {'hand': 1926, 'help': 1926}, {'len': 1928, 'lend': 1928,
'loan': 1928, 'shot': 1928, 'use': 1928}, {'a': 2011, 'some': 2012, 'the': 2013}, {'<them>': 2014, 'N': 2014}, {'a':
2013, 'the': 2013}, {'<them>': 2016, 'N': 2016}, {'advice': 689, 'an': 1878, 'some': 1878, 'the': 1878, 'tip': 689},
{'<me>': 2018}, {'^': 1952}, {'...': 2020, '^': 1952, 'afternoon': 1876, 'day': 1876, 'evening': 1876, 'h': 1876,
'hour': 1876, 'hours': 1876, 'hr': 1876, 'hrs': 1876, 'len': 1928, 'lend': 1928, 'loan': 1928, 'morning': 1876,
'saturday': 1876, 'shot': 1928, 'sunday': 1876, 'use': 1928}, {'...': 2020, '^': 1952, 'afternoon': 1876, 'day': 1876,
'evening': 1876, 'h': 1876, 'hour': 1876, 'hours': 1876, 'hr': 1876, 'hrs': 1876, 'morning': 1876, 'saturday': 1876,
'sunday': 1876}, {'afternoon': 1876, 'day': 1876, 'evening': 1876, 'h': 1876, 'hour': 1876, 'hours': 1876, 'hr': 1876,
'hrs': 1876, 'morning': 1876, 'saturday': 1876, 'sunday': 1876, 'word': 1948}, {'...': 2020, '^': 1952}, {'...': 2020,
'^': 1952, 'len': 1928, 'lend': 1928, 'loan': 1928, 'shot': 1928, 'use': 1928}, {'0': 1877, 'a': 2021, 'an': 2022,
'four': 1877, 'half': 1972, 'my': 2023, 'one': 1877, 'some': 2024, 'the': 2025, 'three': 1877, 'two': 1877},
{'afternoon': 1876, 'day': 1876, 'evening': 1876, 'h': 1876, 'hour': 1876, 'hours': 1876, 'hr': 1876, 'hrs': 1876,
'len': 1928, 'lend': 1928, 'loan': 1928, 'morning': 1876, 'saturday': 1876, 'shot': 1928, 'sunday': 1876, 'use':
1928}, {'0': 1877, 'a': 2027, 'an': 1877, 'four': 1877, 'half': 1972, 'my': 2023, 'one': 1877, 'the': 2013, 'three':
1877, 'two': 1877}, {'0': 1877, '<me>': 2018, '<them>': 2026, 'N': 2028, 'a': 1877, 'an': 1877, 'four': 1877, 'half':
1972, 'my': 1877, 'one': 1877, 'three': 1877, 'two': 1877, 'up': 2005}, {'boost': 1103, 'kick': 1103, 'pep': 1103,
'push': 1103, 'shove': 1103}, {'...': 2030, 'afternoon': 1876, 'big': 1943, 'boost': 1103, 'day': 1876,
'encouragement': 1103, 'evening': 1876, 'h': 1876, 'hour': 1876, 'hours': 1876, 'hr': 1876, 'hrs': 1876, 'hurl': 411,
'kick': 1103, 'len': 1928, 'lend': 1928, 'lesson': 441, 'lift': 411, 'little': 1943, 'loan': 1928, 'lowdown': 441,
'moral': 1911, 'morning': 1876, 'pat': 1914, 'pep': 1931, 'push': 1103, 'run': 411, 'saturday': 1876, 'shot': 1928,
'shove': 1103, 'sunday': 1876, 'use': 1928, 'wee': 1943}, {'big': 1943, 'boost': 1103, 'encouragement': 1103,
'little': 1943, 'moral': 1911, 'pat': 1914, 'pep': 1915, 'wee': 1943}, {'of': 2032}, {'...': 2030, 'big': 1943,
'boost': 1103, 'encouragement': 1103, 'kick': 1103, 'little': 1943, 'moral': 1911, 'pat': 1914, 'pep': 1931, 'push':
1103, 'shove': 1103, 'wee': 1943}, {'len': 1928, 'lend': 1928, 'loan': 1928, 'lowdown': 441, 'shot': 1928, 'use':
1928}, {'0': 1877, 'a': 2031, 'an': 1877, 'four': 1877, 'half': 1972, 'lessons': 441, 'lots': 2033, 'my': 1877, 'one':
1877, 'some': 2034, 'the': 2035, 'three': 1877, 'two': 1877}, {'0': 1877, '<them>': 2036, 'N': 2036, 'a': 1877, 'an':
1877, 'four': 1877, 'half': 1972, 'my': 1877, 'one': 1877, 'three': 1877, 'two': 1877, 'up': 2005}, {'bat': 1669},
{'to': 2038}, {'bat': 1669, 'in': 2039, 'over': 674, 'through': 674, 'thru': 674}, {'vm': 66, 'voice': 1482,
'voicemail': 66}, {'...': 2041}, {'on': 1389}, {'call': 11, 'have': 11, 'meet': 11, 'see': 11, 'visit': 11}, {'back':
1539, 'cold': 2043, 'dark': 2043, 'over': 674, 'quiet': 2043, 'right': 1539, 'silent': 2043, 'through': 674, 'thru':
674, 'to': 2044, 'up': 674}, {'back': 1539, 'bat': 1669, 'cold': 2043, 'dark': 2043, 'in': 2039, 'over': 674, 'quiet':
2043, 'right': 1539, 'silent': 2043, 'through': 674, 'thru': 674, 'up': 674}, {'feedback': 656}, {'meeting': 1825,
'slot': 1825}, {'of': 292}, {'front': 2049, 'with': 292}, {'a': 2048, 'in': 2050}, {'a': 2048, 'in': 2050, 's': 2047},
{'note': 656}, {'call': 656, 'dm': 656, 'email': 656, 'letter': 656, 'mail': 656, 'message': 656, 'text': 656,
'voice': 2053}, {'D': 1415}, {'forward': 2055}, {'$$': 66, 'D': 1415, 'again': 225, 'at': 426, 'back': 225, 'last':
424, 'on': 427, 'out': 225, 'till': 1415, 'to': 1415, 'until': 1415}, {'$$': 66, 'D': 1415, 'again': 225, 'at': 426,
'back': 225, 'last': 424, 'on': 427, 'out': 225}, {'line': 66, 'message': 66, 'note': 66, 'text': 66}, {'a': 2059},
{'<them>': 2060, 'N': 2060}, {'...': 128}, {'touch': 112}, {'^': 2062, 'in': 2063}, {'bell': 66, 'buzz': 66, 'call':
66, 'ring': 66, 'shout': 66, 'tinkle': 66}, {'a': 2065}, {'<them>': 2066, 'N': 2066}, {'N': 66}, {'up': 2068}, {'in':
66, 'over': 66, 'round': 66}, {'drop': 2061, 'get': 2064, 'give': 2067, 'look': 2069, 'pop': 2070}, {'<their>': 2047,
'<them>': 2051, 'N': 2052, 'a': 2054, 'an': 2054, 'brought': 2056, 'bumped': 429, 'called': 2008, 'deferred': 429,
'delayed': 429, 'moved': 2057, 'postponed': 2058, 'pushed': 2058, 'rearranged': 429, 'rescheduled': 2058, 'shelved':
429, 'shifted': 2058, 'stood': 310, 'talking': 656, 'to': 2071}, {'in': 2063}, {'drop': 2061, 'get': 2073, 'give':
2067, 'look': 2069, 'pop': 2070}, {'<i>': 1369, '<them>': 1382, 'N': 1382, 'that': 1381, 'to': 1383}, {'about': 417,
'on': 417, 'through': 417, 'with': 417}, {'...': 2076, 'about': 441, 'on': 441, 'through': 441, 'with': 441},
{'<them>': 2077, 'N': 2077}, {'about': 441, 'on': 441, 'through': 441, 'with': 441}, {'<them>': 2079, 'N': 2079},
{'dream': 66}, {'at': 1830, 'of': 1830, 'through': 1830}, {'blether': 656, 'chat': 656, 'craic': 656, 'gossip': 656,
'look': 2082, 'moan': 656, 'natter': 656, 'talk': 656, 'word': 656, 'yarn': 656}, {'blether': 656, 'chat': 656,
'craic': 656, 'gossip': 656, 'moan': 656, 'natter': 656, 'talk': 656, 'word': 656, 'yarn': 656}, {'': (23, 'contact'),
'bad': 2081, 'blether': 656, 'chat': 656, 'craic': 656, 'dream': 66, 'good': 2083, 'gossip': 656, 'little': 2084,
'long': 2084, 'look': 2082, 'moan': 656, 'natter': 656, 'nightmare': 66, 'proper': 2084, 'quick': 2083, 'read': 2082,
'right': 2084, 'short': 2084, 'strange': 2081, 'talk': 656, 'wee': 2084, 'weird': 2081, 'word': 656, 'yarn': 656},
{'alone': 66, 'by': 1385, 'on': 1387}, {'': (23, 'contact'), 'alone': 66, 'by': 1385, 'on': 1387}, {'bail': 66,
'call': 311, 'cancel': 66, 'postpone': 66, 'skip': 66}, {'': (23, 'contact'), 'a': 2085, 'already': 1613, 'an': 656,
'ate': 2086, 'breakfast': 2087, 'coffee': 2087, 'dinner': 2087, 'drinks': 656, 'just': 1614, 'lunch': 2087, 'my': 656,
'our': 656, 'planned': 637, 'some': 656, 'tea': 2087, 'the': 656, 'to': 2088}, {'copy': 1456, 'extra': 1456,
'leftover': 1456, 'old': 1456, 'own': 1456, 'second': 1456, 'spare': 1456, 'used': 1456}, {'0': 2090, 'a': 2090, 'an':
2090, 'my': 2090, 'our': 2090, 'some': 2090, 'the': 2090, 'three': 2090, 'two': 2090}, {'^': 2091}, {'<useful>': 1777,
'to': 488}, {'...': 2093, '<useful>': 1777}, {'a': 1779, 'an': 1779, 'my': 2094, 'our': 2094, 'some': 1779, 'the':
1779}, {'^': 2095}, {'<them>': 2092, '^': 1982, 'on': 2096, 'over': 2096}, {'for': 11}, {'brought': 2056, 'bumped':
429, 'called': 2008, 'deferred': 429, 'delayed': 429, 'moved': 2058, 'postponed': 2058, 'pushed': 2058, 'rearranged':
429, 'rescheduled': 2058, 'set': 2098, 'shelved': 429, 'shifted': 2058}, {'$$': 66, 'home': 225, 'off': 1336, 'out':
1336, 'over': 1336, 'to': 1335}, {'gone': 2100, 'left': 225}, {'answered': 66, 'been': 320, 'called': 66, 'come': 355,
'got': 355, 'replied': 66, 'responded': 66, 'rung': 66, 'written': 66}, {'already': 1613, 'avoiding': 1389, 'been':
2099, 'blanking': 1389, 'dodging': 1389, 'finally': 1338, 'ghosting': 1389, 'gone': 1337, 'ignoring': 1389, 'just':
2101, 'not': 2102, 'now': 1338}, {'around': 637, 'back': 66, 'round': 637}, {'answered': 66, 'been': 320, 'called':
66, 'caught': 310, 'come': 355, 'ever': 1585, 'get': 1584, 'got': 2104, 'gotten': 1584, 'heard': 66, 'met': 66,
'quite': 1585, 'replied': 66, 'responded': 66, 'rung': 66, 'seen': 66, 'spoken': 66, 'talked': 66, 'written': 66,
'yet': 1585}, {'t': 2105}, {'answered': 66, 'been': 320, 'called': 66, 'caught': 310, 'come': 355, 'got': 355,
'heard': 66, 'met': 66, 'replied': 66, 'responded': 66, 'rung': 66, 'seen': 66, 'spoken': 66, 'talked': 66, 'written':
66}, {'bad': 2081, 'dream': 66, 'nightmare': 66, 'strange': 2081, 'weird': 2081}, {'appointment': 11}, {'brought':
2056, 'moved': 2055, 'postponed': 2055, 'pushed': 2055, 'rescheduled': 2055, 'shifted': 2055}, {'together': 386},
{'them': 2111}, {'': (0, 'missed'), 'in': 319}, {'been': 2113, 'caught': 310, 'ever': 1585, 'get': 1584, 'got': 1584,
'gotten': 1584, 'had': 66, 'heard': 66, 'met': 66, 'quite': 1585, 'seen': 66, 'spoken': 66, 'talked': 66, 'yet':
1585}, {'bring': 2112, 'connect': 386, 'drop': 2061, 'get': 2064, 'give': 2067, 'introduce': 386, 'look': 2069, 'pop':
2070}, {'a': 2108, 'already': 1614, 'an': 2109, 'appointment': 11, 'been': 2110, 'bring': 2112, 'connect': 386,
'finally': 1338, 'gone': 1337, 'introduce': 386, 'just': 2101, 'not': 2114, 'now': 1338, 'to': 2115}, {'to': 197},
{'have': 2117, 'need': 2117}, {'<i>': 2118}, {'so': 2119}, {'': (0, 'missed'), 'yet': 2120}, {'answered': 2121,
'been': 2113, 'called': 66, 'caught': 310, 'come': 355, 'ever': 1585, 'get': 1584, 'got': 2104, 'gotten': 1584, 'had':
66, 'heard': 66, 'met': 66, 'quite': 1585, 'replied': 2121, 'responded': 66, 'rung': 66, 'seen': 66, 'spoken': 66,
'talked': 66, 'written': 66, 'yet': 1585}, {'t': 2122}, {'answered': 66, 'been': 2113, 'called': 66, 'caught': 310,
'come': 355, 'ever': 1585, 'get': 1584, 'got': 2104, 'gotten': 1584, 'had': 66, 'heard': 66, 'met': 66, 'quite': 1585,
'replied': 66, 'responded': 66, 'rung': 66, 'seen': 66, 'spoken': 66, 'talked': 66, 'written': 66, 'yet': 1585}, {'a':
2108}, {'to': 1186}, {'are': 2126, 'assured': 1192, 'assures': 1192, 'guaranteed': 1191, 'guarantees': 1191, 'is':
2126, 'pinky': 1239, 're': 2126, 's': 2126, 'swears': 1191, 'swore': 1191, 'vowed': 1191, 'vows': 1191}, {'magazine':
66, 'news': 66, 'paper': 66}, {'a': 2128, 'the': 2128}, {'radio': 66, 'telly': 66, 'tv': 66}, {'telly': 66, 'the':
2130, 'tv': 66, 'youtube': 66}, {'in': 2129, 'on': 2131, 'online': 66}, {'...': 2132, 'in': 2129, 'on': 2131,
'online': 66}, {'from': 656}, {'back': 66, 'from': 66}, {'<gossips>': 66, '<told_in>': 66}, {'...': 2136, '<gossips>':
66, '<told_in>': 66}, {'party': 66}, {'...': 2136, '<gossips>': 66, '<told_in>': 66, 'third': 2138}, {'<gossips>':
66}, {'...': 2140, '<gossips>': 66}, {'the': 2141}, {'of': 2142}, {'else': 66}, {'...': 1262, '<told_in>': 66}, {'s':
2145}, {'': (23, 'contact'), '...': 1262, '<their>': 2137, '<told_in>': 66, 'a': 2139, 'an': 2137, 'my': 2137, 'one':
2143, 'our': 2137, 'some': 2141, 'somebody': 2144, 'someone': 2144, 'the': 2137, 'today': 2146}, {'haw': 2135},
{'...': 1262, '<their>': 2145, '<told_in>': 66, 'a': 2145, 'an': 2145, 'my': 2145, 'our': 2145, 'the': 2145, 'today':
2146}, {'': (23, 'contact'), '...': 1262, '<their>': 2137, '<told_in>': 66, 'a': 2137, 'an': 2137, 'my': 2137, 'one':
2143, 'our': 2137, 'some': 2141, 'the': 2137, 'today': 2146}, {'<their>': 2141, 'a': 2141, 'an': 2141, 'my': 2141,
'one': 2143, 'our': 2141, 'some': 2141, 'the': 2141}, {'...': 1262, '<their>': 2137, '<told_in>': 66, 'a': 2137, 'an':
2137, 'my': 2137, 'one': 2143, 'our': 2137, 'some': 2141, 'the': 2137, 'today': 2146}, {'from': 2150, 'in': 2149,
'off': 2151, 'on': 2149, 'through': 2151, 'via': 2152}, {'...': 1262, '<told_in>': 66, 'grapevine': 66}, {'...': 1262,
'<their>': 2145, '<told_in>': 66, 'a': 2145, 'an': 2145, 'my': 2145, 'our': 2145, 'the': 2154, 'today': 2146},
{'hand': 66}, {'all': 2135}, {'...': 2140, '<gossips>': 66, 'grapevine': 66}, {'<their>': 2141, 'a': 2141, 'an': 2141,
'my': 2141, 'one': 2143, 'our': 2141, 'some': 2141, 'the': 2158}, {'N': 2133, 'back': 2134, 'crickets': 2135, 'from':
2147, 'hee': 2148, 'in': 2149, 'it': 2153, 'nothing': 2135, 'nowt': 2135, 'off': 2151, 'on': 2155, 'second': 2156,
'secondhand': 66, 'sod': 2157, 'that': 2153, 'this': 2153, 'through': 2159, 'via': 2152, 'zilch': 2135, 'zip': 2135},
{'crickets': 2135, 'hee': 2148, 'nothing': 2135, 'nowt': 2135, 'sod': 2157, 'zilch': 2135, 'zip': 2135}, {'assembly':
1633, 'class': 1633, 'demo': 1633, 'duty': 1527, 'group': 1527, 'lesson': 1633, 'masterclass': 1633, 'reading': 1527,
'round': 1527, 'route': 1527, 'session': 1633, 'shift': 1527, 'slot': 1527, 'stall': 1527, 'story': 1638, 'storytime':
1633, 'talk': 1633, 'tour': 1633, 'training': 1633, 'turn': 1527, 'workshop': 1633}, {'...': 2162, 'assembly': 1633,
'class': 1633, 'demo': 1633, 'duty': 1527, 'group': 1527, 'lesson': 1633, 'masterclass': 1633, 'mock': 1673,
'reading': 1527, 'round': 1527, 'route': 1527, 'session': 1633, 'shift': 1527, 'slot': 1527, 'stall': 1527, 'story':
1638, 'storytime': 1633, 'talk': 1633, 'tour': 1633, 'training': 1633, 'turn': 1527, 'workshop': 1633}, {'...': 2162,
'assembly': 1633, 'class': 1633, 'demo': 1633, 'duty': 1527, 'group': 1527, 'lesson': 1633, 'masterclass': 1633,
'reading': 1527, 'round': 1527, 'route': 1527, 'session': 1633, 'shift': 1527, 'slot': 1527, 'stall': 1527, 'story':
1638, 'storytime': 1633, 'talk': 1633, 'tour': 1633, 'training': 1633, 'turn': 1527, 'workshop': 1633}, {'...': 1598,
'assembly': 1527, 'class': 1527, 'duty': 1527, 'group': 1527, 'lesson': 1527, 'mock': 1673, 'reading': 1527, 'round':
1527, 'route': 1527, 'session': 1527, 'shift': 1527, 'slot': 1527, 'stall': 1527, 'tour': 1527, 'turn': 1527}, {'...':
1705, '0': 1599, '<their>': 1599, 'a': 2163, 'an': 2163, 'assembly': 1633, 'class': 1633, 'demo': 1633, 'lesson':
1633, 'masterclass': 1633, 'mock': 1673, 'session': 1633, 'some': 1706, 'story': 1638, 'storytime': 1633, 'talk':
1633, 'the': 2164, 'three': 1599, 'tour': 1633, 'training': 1633, 'two': 2165, 'workshop': 1633}, {'up': 0}, {'out':
0}, {'': (17, 'gave:knowledge'), '<helping>': 0, 'get': 0, 'pick': 0, 'set': 2167, 'sort': 2168}, {'ready': 417},
{'up': 417}, {'^': 2169}, {'out': 417}, {'<their_doing>': 417, '^': 2169, 'get': 2170, 'in': 417, 'on': 417, 'out':
1366, 'set': 2171, 'through': 417, 'to': 2172, 'understand': 417, 'with': 441, 'work': 2173}, {'^': 2169, 'to': 2172,
'with': 441}, {'<their>': 411, 'N': 1363, 'a': 411, 'our': 411, 'the': 411}, {'at': 2176, 'on': 2176}, {'<them>':
2174, 'N': 2175, 'at': 2176, 'me': 656, 'on': 2176, 'out': 2177}, {'out': 441}, {'<helping>': 0, 'get': 0, 'pick': 0,
'set': 2167, 'sort': 2168}, {'^': 2180}, {'^': 2169, 'figure': 2179, 'to': 2181, 'with': 441}, {'at': 1364, 'on':
1364}, {'<them>': 2182, 'N': 2182, 'at': 1364, 'on': 1364, 'out': 2183}, {'no': 1321}, {'<giveinf>': 68}, {'^': 2186},
{'to': 2187}, {'going': 2188, 'gonna': 2187}, {'D': 1437, 'a': 1438, 'an': 1439, 'the': 1441, 'time': 1437}, {'and':
293, 'to': 293, 'w': 293, 'with': 1572}, {'and': 293, 'to': 293, 'up': 2191, 'w': 293, 'with': 293}, {'<them>': 2192,
'N': 1826}, {'...': 1705, '^': 1567, 'assembly': 1633, 'class': 1633, 'demo': 1633, 'lesson': 1633, 'masterclass':
1633, 'session': 1633, 'story': 1638, 'storytime': 1633, 'talk': 1633, 'tour': 1633, 'training': 1633, 'workshop':
1633}, {'...': 1705, 'assembly': 1633, 'class': 1633, 'demo': 1633, 'lesson': 1633, 'masterclass': 1633, 'session':
1633, 'story': 1638, 'storytime': 1633, 'talk': 1633, 'tour': 1633, 'training': 1633, 'workshop': 1633}, {'': (23,
'contact'), '...': 1705, '<their>': 1568, 'a': 2194, 'an': 2194, 'assembly': 1633, 'class': 1633, 'demo': 1633,
'lesson': 1633, 'masterclass': 1633, 'session': 1633, 'some': 2195, 'story': 1638, 'storytime': 1633, 'talk': 1633,
'the': 2194, 'tour': 1633, 'training': 1633, 'workshop': 1633}, {'mentoring': 417}, {'out': 656}, {'have': 11}, {'to':
2199}, {'going': 2200}, {'N': 1175}, {'^': 48, 'to': 197}, {'<them>': 2203, 'N': 2203}, {'<them>': 2203, 'N': 2203,
'to': 2204}, {'promised': 2205}, {'am': 2201, 'and': 2202, 'are': 2201, 'guess': 203, 'have': 2206, 'm': 2201, 'miss':
66, 'n': 2202, 'promised': 2205, 're': 2201, 'think': 203, 've': 2206, 'wonder': 203}, {'t': 56}, {'d': 56, 'would':
56, 'wouldn': 2208}, {'<they>': 2209}, {'place': 2210, 'shoes': 2210}, {'charge': 2210, 'my': 2211}, {'it': 2210,
'this': 2210}, {'in': 2212, 'me': 2210, 'running': 2213, 'us': 2210}, {'': (13, 'talk'), 'was': 2214, 'were': 2214},
{'...': 712}, {'business': 2216, 'call': 2216, 'company': 2216, 'firm': 2216, 'money': 2216, 'shop': 2216}, {'<them>':
2216, 'N': 2216}, {'to': 2218}, {'<their>': 2217, '<them>': 2216, 'up': 2219}, {'was': 2220, 'were': 2220}, {'<i>':
227, '<they>': 2215, 'it': 2221}, {'me': 66, 'my': 66, 'us': 66}, {'calling': 11, 'going': 1313, 'having': 11,
'hosting': 11, 'instead': 1314, 'joining': 11, 'meeting': 11, 'now': 1314, 'seeing': 11, 'visiting': 11}, {'^': 19,
'not': 56}, {'d': 56, 'would': 2225, 'wouldn': 2208, 'wouldnt': 56}, {'not': 56}, {'would': 2227, 'wouldn': 2208,
'wouldnt': 56}, {'<they>': 2226, 'N': 2228}, {'boots': 2229, 'case': 713, 'place': 2229, 'position': 2229, 'seat':
2229, 'shoes': 2229}, {'to': 227}, {'d': 56, 'would': 56, 'wouldn': 2208, 'wouldnt': 56}, {'<they>': 2232, 'N': 2232},
{'boots': 2233, 'place': 2233, 'position': 2233, 'seat': 2233, 'shoes': 2233}, {'calendar': 11, 'diary': 11}, {'my':
2230, 'order': 2231, 'our': 2234, 'the': 2235}, {'': (9, 'told')}, {'N': 2237}, {'D': 11, 'for': 1623}, {'D': 11,
'for': 1623, 'in': 2239, 'out': 1440}, {'<i>': 1291, 'that': 1300}, {'<off_it>': 428, 'been': 430, 'being': 430,
'gets': 430, 'got': 430, 'had': 432, 'has': 433, 'is': 430, 's': 434, 'w': 436, 'was': 430, 'were': 430, 'with': 436},
{'2': 293, 'and': 293, 'n': 293, 'to': 293, 'with': 293}, {'and': 293, 'to': 293, 'with': 293}, {'N': 292, '^': 1573},
{'2': 293, 'and': 293, 'n': 293, 'to': 2245, 'with': 2245}, {'<them>': 2246, 'N': 2246}, {'<them>': 2243, 'N': 2244,
'd': 2247}, {'2': 293, 'and': 293, 'to': 2245, 'with': 2245}, {'<them>': 2246, 'N': 2249}, {'2': 293, 'and': 1572,
'n': 293, 'to': 1574, 'with': 1574}, {'<them>': 2251, 'N': 2251}, {'and': 293, 'to': 2245, 'with': 2245}, {'<them>':
2246, 'N': 2253}, {'for': 100, 'over': 100, 'round': 100, 'to': 100}, {'': (23, 'contact'), 'for': 100, 'to': 100},
{'<them>': 2255, 'N': 2255, 'me': 2256, 'us': 2256}, {'can': 347, 'have': 694, 'must': 19, 'mustn': 347, 'need': 694,
'ought': 694, 'should': 19, 'shouldn': 347}, {'^': 2258}, {'<i>': 2259}, {'<i>': 2259, 'that': 2260}, {'': (3,
'advice'), 'to': 19}, {'can': 347, 'have': 694, 'must': 19, 'mustn': 347, 'need': 2262, 'ought': 694, 'should': 19,
'shouldn': 347}, {'^': 2263}, {'should': 19}, {'...': 2265}, {'<i>': 2264, '^': 2266}, {'...': 2261, '<i>': 2264, '^':
2266, 'that': 2267}, {'...': 2261, '<i>': 2259, 'that': 2260}, {'<i>': 2264}, {'...': 2261, '<i>': 2264, 'that':
2270}, {'': (2, 'plan'), 'for': 11, 'on': 11}, {'<i>': 2259, '^': 2266}, {'...': 2261, '<i>': 2259, '^': 2266, 'that':
2273}, {'D': 1415, 'till': 1415, 'to': 1415, 'until': 1415}, {'answering': 66, 'available': 66, 'in': 66, 'picking':
322, 'reachable': 66}, {'<i>': 1037, '^': 2266}, {'<i>': 1037, '^': 2266, 'that': 2277}, {'<i>': 1037, 'that': 1061},
{'^': 2266}, {'^': 2266, 'that': 2280}, {'adamant': 2278, 'certain': 2279, 'clear': 2278, 'convinced': 2279, 'firm':
2281, 'insistent': 2281, 'sure': 2279}, {'D': 11, 'adamant': 2268, 'avoiding': 1389, 'blanking': 1389, 'blunt': 2269,
'brought': 2056, 'certain': 2271, 'clear': 2268, 'coming': 11, 'confirmed': 2272, 'convinced': 2271, 'dodging': 1389,
'emphatic': 2269, 'finally': 1338, 'firm': 2274, 'ghosting': 1389, 'gone': 1337, 'ignoring': 1389, 'insistent': 2274,
'just': 1338, 'moved': 2275, 'not': 2276, 'now': 1338, 'off': 66, 'on': 12, 'positive': 2269, 'postponed': 2055,
'pushed': 2055, 'quite': 2282, 'really': 2282, 'rescheduled': 2055, 'scheduled': 11, 'set': 1443, 'shifted': 2055,
'sure': 2271, 'very': 2282}, {'t': 2276}, {'<off_it>': 429, 'D': 656, 'all': 1402, 'at': 656, 'by': 656, 'closed':
225, 'during': 656, 'locked': 1403, 'on': 656, 'over': 656, 'shut': 225}, {'<off_it>': 429, 'all': 1402, 'closed':
225, 'locked': 1403, 'shut': 225}, {'agreed': 11, 'arranged': 11, 'been': 430, 'being': 430, 'booked': 11,
'confirmed': 11, 'fixed': 11, 'gets': 430, 'got': 430, 'had': 432, 'has': 433, 'is': 1492, 'planned': 11, 's': 1493,
'scheduled': 11, 'set': 1332, 'was': 2285, 'were': 2286}, {'me': 1431, 'us': 1431}, {'': (23, 'contact'), 'me': 1175,
'us': 1175}, {'': (22, 'gave:volunteering'), '...': 1566}, {'^': 2290}, {'<their>': 1568, 'a': 2291, 'an': 1568, 'at':
411, 'the': 2291}, {'i': 656, 'me': 656, 'us': 656}, {'and': 2293}, {'': (14, 'together'), 'and': 1335, 'n': 1335,
'plus': 1335, 'w': 1335, 'with': 1335}, {'N': 2294, 'me': 2295, 'us': 2295}, {'forgetting': 66}, {'forgetting': 66,
'meaning': 637, 'on': 2297, 'putting': 311, 'ringing': 1433, 'trying': 388}, {'have': 694, 'must': 19, 'need': 694,
'shd': 19, 'should': 19}, {'^': 2299}, {'<i>': 2300}, {'<me>': 738}, {'cancelling': 66, 'dodging': 66, 'forgetting':
66, 'postponing': 66, 'putting': 311, 'ringing': 1433, 'saying': 2301, 'telling': 2302}, {'': (23, 'contact'), 'for':
656}, {'waiting': 2304}, {'<me>': 2305, 'D': 1437, 'a': 1438, 'an': 1439, 'forgetting': 66, 'meaning': 637, 'putting':
311, 'ringing': 1433, 'saying': 2301, 'telling': 2302, 'the': 1441, 'time': 1437, 'trying': 388}, {'call': 66,
'calling': 66, 'email': 66, 'meet': 66, 'phone': 66, 'reply': 66, 'ring': 66, 'ringing': 66, 'see': 66, 'speak': 66,
'talk': 66, 'text': 66, 'visit': 66}, {'for': 2307, 'to': 2307}, {'time': 2308}, {'the': 2309}, {'a': 441, 'how': 441,
'my': 441, 'our': 441, 'the': 441, 'to': 441}, {'<them>': 2311, 'N': 2311, 'from': 227, 'that': 227, 'through': 227,
'via': 227}, {'...': 1705, 'a': 2195, 'an': 2195, 'assembly': 1633, 'class': 1633, 'demo': 1633, 'lesson': 1633,
'masterclass': 1633, 'session': 1633, 'some': 2195, 'story': 1638, 'storytime': 1633, 'talk': 1633, 'the': 2195,
'tour': 1633, 'training': 1633, 'workshop': 1633}, {'message': 66}, {'answerphone': 2314, 'vm': 66, 'vms': 66,
'voice': 2314, 'voicemail': 66, 'voicemails': 66}, {'0': 2315, 'a': 2315, 'an': 2315, 'another': 2315, 'several':
2315, 'some': 2315, 'three': 2315, 'two': 2315}, {'<them>': 2316}, {'hand': 1925, 'help': 1926}, {'^': 471, 'a': 2318,
'some': 2012}, {'^': 471, 'a': 2012, 'some': 2012}, {'to': 490}, {'...': 2321}, {'a': 1981, 'an': 2322, 'my': 1981,
'our': 1981, 'the': 1981}, {'hand': 1984, 'help': 1984}, {'^': 1982}, {'a': 2322, 'an': 2322, 'my': 2322, 'our': 2322,
'the': 2322}, {'^': 2326}, {'<them>': 2319, 'N': 2320, '^': 2323, 'a': 2324, 'on': 2325, 'out': 2327, 'over': 2325,
'some': 2324}, {'a': 471, 'my': 471, 'one': 471, 'our': 471, 'the': 471}, {'^': 2329}, {'go': 417}, {'^': 2329, 'a':
2331}, {'on': 441}, {'in': 417}, {'': (18, 'gave:mentoring'), 'a': 471, 'my': 471, 'one': 471, 'our': 471, 'the':
471}, {'^': 2335}, {'borrow': 2330, 'do': 417, 'have': 2332, 'in': 2333, 'keep': 2330, 'practice': 417, 'practise':
417, 'shadow': 417, 'sit': 2334, 'take': 2330, 'try': 2336, 'use': 2330, 'watch': 417}, {'borrow': 2330, 'have': 2330,
'keep': 2330, 'know': 2237, 'take': 2330, 'try': 2330, 'use': 2330}, {'': (0, 'missed'), 'again': 66}, {'down': 2339},
{'<them>': 2337, 'N': 2338, 'me': 2340, 'us': 2340}, {'spirits': 1103}, {'<their>': 2342}, {'linkedin': 66, 'photo':
66, 'photos': 66, 'post': 66, 'posts': 66, 'profile': 66, 'status': 66, 'stories': 66, 'story': 66, 'tweet': 66,
'update': 66}, {'s': 2344}, {'N': 2345}, {'and': 1572, 'to': 1572, 'up': 2191, 'w': 293, 'with': 1572}, {'and': 1572,
'to': 1572, 'up': 1825, 'with': 1572}, {'<them>': 2347, 'N': 2348}, {'run': 460}, {'dry': 2350, 'pitch': 460,
'presentation': 460, 'rehearsal': 460, 'speech': 460, 'talk': 460}, {'^': 2351}, {'<their>': 2352}, {'on': 2353},
{'article': 66, 'blog': 66, 'interview': 66, 'newsletter': 66, 'podcast': 66, 'post': 66, 'talk': 66, 'video': 66,
'webinar': 66}, {'...': 2132, 'in': 2129, 'on': 2131, 'online': 66, 's': 2355}, {'<their>': 2352, 'N': 2356}, {'in':
2354, 'through': 2353, 'to': 2357}, {'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11,
'visiting': 11}, {'a': 1147, 'breakfast': 11, 'coffee': 11, 'dinner': 11, 'lunch': 11}, {'be': 2359, 'have': 2360,
'meet': 11, 'see': 11, 'visit': 11}, {'': (19, 'gave:resource'), 'a': 2322, 'an': 2322, 'my': 2322, 'our': 2322,
'the': 2322}, {'^': 2362}, {'<them>': 1346, 'N': 1346, '^': 2323, 'on': 2325, 'out': 2363, 'over': 2325}, {'D': 11,
'for': 12, 'in': 1440, 'out': 1440}, {'no': 66}, {'time': 2366}, {'<their>': 668, 'N': 669, 'a': 1540, 'the': 1540},
{'after': 1364, 'at': 1830, 'back': 1539, 'over': 1541, 'right': 1539, 'through': 2368, 'thru': 2368, 'up': 1541},
{'to': 11}, {'after': 1364, 'back': 1539, 'forward': 2370, 'over': 674, 'right': 1539, 'through': 674, 'thru': 674,
'up': 674}, {'in': 1825}, {'<them>': 2372, 'N': 2372}, {'to': 292, 'with': 292}, {'intro': 2374, 'introduction':
2374}, {'an': 2375, 'the': 2375}, {'<them>': 2374, 'N': 2374}, {'<them>': 2374, 'N': 2374, 'for': 2377}, {'between':
292, 'to': 292, 'with': 292}, {'': (15, 'gave:intro'), '<them>': 2379, 'N': 2379}, {'<them>': 2374, 'N': 2374,
'between': 292, 'for': 2380, 'of': 292, 'to': 292, 'with': 292}, {'<them>': 2379, 'N': 2379}, {'<them>': 2374, 'N':
2374, 'between': 292, 'for': 2382, 'to': 292, 'with': 292}, {'connection': 2378, 'e': 1664, 'email': 1663, 'intro':
2381, 'introduction': 2381, 'introductions': 2383, 'mail': 1663, 'whatsapp': 1663}, {'date': 11, 'double': 1667,
'presentation': 1676, 'quick': 2384, 'warm': 2384}, {'': (15, 'gave:intro'), 'between': 292, 'to': 292, 'with': 292},
{'': (15, 'gave:intro'), '<them>': 2379, 'N': 2386}, {'<them>': 2374, 'N': 2374, 'between': 1572, 'for': 2387, 'from':
293, 'of': 292, 'to': 292, 'with': 1572}, {'connection': 2378, 'e': 1664, 'email': 1679, 'intro': 2388,
'introduction': 2381, 'introductions': 2383, 'mail': 1679, 'whatsapp': 1663}, {'between': 292, 'for': 2382, 'to': 292,
'with': 292}, {'connection': 2378, 'e': 1664, 'email': 1679, 'intro': 2388, 'introduction': 2381, 'introductions':
2383, 'mail': 1679, 'presentation': 1676, 'whatsapp': 1663}, {'<them>': 2376, 'N': 2376, 'a': 2385, 'an': 2389,
'intro': 2390, 'introduction': 2390, 'introductions': 2390, 'plans': 11, 'that': 2384, 'the': 2391}, {'article': 471,
'book': 471, 'checklist': 471, 'comments': 1753, 'corrections': 1753, 'edits': 1753, 'feedback': 1753, 'guide': 471,
'link': 471, 'list': 471, 'notes': 1753, 'podcast': 471, 'redlines': 1753, 'spreadsheet': 471, 'suggestions': 1753,
'template': 471}, {'...': 2393, 'article': 471, 'book': 471, 'checklist': 471, 'comments': 1753, 'corrections': 1753,
'edits': 1753, 'feedback': 1753, 'guide': 471, 'link': 471, 'list': 471, 'notes': 1753, 'podcast': 471, 'redlines':
1753, 'spreadsheet': 471, 'suggestions': 1753, 'template': 471}, {'0': 1765, 'a': 2394, 'an': 1763, 'detailed': 1765,
'full': 1765, 'lots': 1765, 'my': 2394, 'our': 1763, 'pages': 1765, 'some': 1765, 'the': 1763, 'three': 1765, 'two':
1765}, {'^': 2395, 'a': 1732, 'back': 1731, 'comments': 1729, 'corrections': 1729, 'detailed': 1731, 'edits': 1729,
'feedback': 1729, 'honest': 1731, 'mark': 1730, 'markup': 1729, 'my': 1731, 'notes': 1729, 'redlines': 1729,
'remarks': 1729, 'some': 1731, 'thoughts': 1729}, {'': (23, 'contact'), '<them>': 2396, 'N': 2396, '^': 1780,
'across': 1781, 'over': 1781}, {'': (22, 'gave:volunteering'), '...': 1566, 'bar': 0, 'booth': 0, 'class': 0,
'counter': 0, 'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0, 'stall': 0, 'stand': 0, 'till': 0}, {'^': 2398}, {'': (22,
'gave:volunteering'), 'bar': 0, 'booth': 0, 'class': 0, 'counter': 0, 'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0,
'stall': 0, 'stand': 0, 'till': 0}, {'^': 2400}, {'^': 0, 's': 2401}, {'at': 411, 'for': 411, 'with': 411},
{'station': 2403}, {'^': 1567, 'bar': 2403, 'booth': 2403, 'desk': 2403, 'kitchen': 2403, 'stall': 2403, 'stand':
2403, 'table': 2403, 'till': 2403, 'tombola': 2403, 'water': 2404}, {'...': 1527, '<their>': 2399, '<them>': 411, 'N':
2402, 'a': 1568, 'an': 1568, 'for': 1643, 'the': 2405}, {'...': 1527, '<their>': 411, '<them>': 411, 'N': 1395, 'for':
1643}, {'up': 1830}, {'a': 411, 'at': 411, 'the': 411}, {'and': 1572, 'to': 1572, 'up': 1575, 'w': 293, 'with': 1572},
{'and': 292, 'to': 292, 'with': 292}, {'<them>': 2410, 'N': 2411}, {'N': 1177}, {':': 197, 'and': 2413, 'n': 2202},
{'bell': 66, 'buzz': 66, 'call': 66, 'ring': 66, 'shout': 66}, {'a': 2415}, {'N': 2416}, {'call': 66, 'catch': 66,
'email': 66, 'give': 2417, 'meet': 66, 'message': 66, 'phone': 66, 'reply': 66, 'ring': 66, 'see': 66, 'text': 66,
'visit': 66, 'write': 66}, {'to': 2418}, {'<them>': 1555, 'N': 1555}, {'N': 417}, {'at': 417, 'w': 417, 'with': 417},
{'^': 416, 'at': 417, 'w': 417, 'with': 417}, {':': 2421, '<them>': 1299, 'N': 1555, 'at': 417, 'call': 2422, 'chat':
2422, 'coffee': 2422, 'for': 2421, 'hour': 2422, 'lunch': 2422, 'meeting': 2422, 'of': 2421, 'session': 2423,
'students': 2423, 'w': 417, 'with': 417}, {'a': 1769, 'an': 1763, 'my': 1769, 'our': 1769, 'the': 1769}, {'...': 1771,
'<contact_of>': 1750, 'N': 1752, '^': 2425, 'a': 1774, 'my': 1774, 'our': 1774, 'some': 1774, 'the': 1774}, {'...':
1771, '<contact_of>': 1750, 'N': 1752, '^': 2425, 'a': 1774, 'my': 1774, 'our': 1774, 'some': 1774, 'the': 1774, 'to':
1499}, {'': (23, 'contact'), '<them>': 2426, 'N': 2427}, {'': (23, 'contact'), 'up': 656}, {'<their>': 2401, '<them>':
411, 'N': 2402, 'for': 1643}, {'<their>': 411, '<them>': 411, 'N': 1395, 'for': 1643}, {'appointment': 66, 'birthday':
66, 'call': 66, 'calls': 66, 'coffee': 66, 'dinner': 66, 'lunch': 66, 'meeting': 66, 'party': 66, 'slot': 66, 'zoom':
66}, {'w': 2068, 'with': 2068}, {'1': 2433}, {'': (0, 'missed'), 's': 2432}, {'': (0, 'missed'), 'from': 66, 'w':
2068, 'with': 2068}, {'': (0, 'missed'), 'w': 2068, 'with': 2068}, {'1': 2434, 'appointment': 66, 'birthday': 66,
'breakfast': 2433, 'brunch': 2433, 'call': 2436, 'calls': 66, 'coffee': 2437, 'demo': 2433, 'dinner': 2437, 'drinks':
2433, 'lunch': 2437, 'meeting': 2437, 'party': 66, 'session': 2433, 'slot': 66, 'standup': 2433, 'zoom': 2437},
{'from': 66, 'w': 2068, 'with': 2068}, {'1': 2434, 'appointment': 66, 'birthday': 66, 'breakfast': 2433, 'brunch':
2433, 'call': 2437, 'calls': 66, 'coffee': 2437, 'demo': 2433, 'dinner': 2437, 'drinks': 2433, 'lunch': 2437,
'meeting': 2437, 'party': 66, 'session': 2433, 'slot': 66, 'standup': 2433, 'zoom': 2437}, {'0': 2432, '1': 2434,
'<their>': 2432, '<them>': 66, 'N': 2435, 'a': 2438, 'breakfast': 2433, 'brunch': 2433, 'call': 2439, 'coffee': 2433,
'demo': 2433, 'dinner': 2433, 'drinks': 2433, 'lunch': 2433, 'meeting': 2433, 'my': 2440, 'our': 2440, 'session':
2433, 'standup': 2433, 'the': 2440, 'zoom': 2433}, {'rang': 66}, {'dead': 66}, {'dead': 66, 'just': 2442, 'off': 66,
'rang': 1433, 'rings': 1433, 'switched': 311, 'went': 2443}, {'D': 1415, 'to': 2055}, {'N': 2445}, {'D': 1415, 'to':
2055, 'w': 2446, 'with': 2446}, {'1': 2447}, {'': (1, 'moved'), 'D': 1415, 'to': 2055}, {'up': 2447}, {'to': 2055},
{'to': 1415}, {'...': 2452, 'D': 2451, 'friday': 2451, 'monday': 2451, 'thursday': 2451, 'today': 2451, 'tomorrow':
2451, 'tuesday': 2451, 'wednesday': 2451}, {'': (1, 'moved'), 'D': 1415}, {'D': 2454, 'to': 2055, 'w': 2446, 'with':
2446}, {'1': 2455}, {'up': 2455}, {'1': 2456, 'breakfast': 2455, 'call': 2455, 'catch': 2457, 'chat': 2455, 'coffee':
2455, 'demo': 2455, 'dinner': 2455, 'interview': 2455, 'lunch': 2455, 'meeting': 2455, 'session': 2455}, {'1': 2448,
'<until>': 1415, 'D': 2449, 'breakfast': 2447, 'by': 1415, 'call': 2447, 'catch': 2450, 'chat': 2447, 'coffee': 2447,
'demo': 2447, 'dinner': 2447, 'fri': 2445, 'friday': 2451, 'from': 2453, 'interview': 2447, 'lunch': 2447, 'meeting':
2447, 'mon': 2445, 'monday': 2451, 'my': 2458, 'our': 2458, 'sat': 2445, 'session': 2447, 'sun': 2445, 'the': 2458,
'thu': 2445, 'thurs': 2445, 'thursday': 2451, 'to': 1415, 'today': 2451, 'tomorrow': 2451, 'tue': 2445, 'tues': 2445,
'tuesday': 2451, 'wed': 2445, 'wednesday': 2451}, {'1': 2448, 'breakfast': 2447, 'call': 2447, 'catch': 2450, 'chat':
2447, 'coffee': 2447, 'demo': 2447, 'dinner': 2447, 'interview': 2447, 'lunch': 2447, 'meeting': 2447, 'my': 2458,
'our': 2458, 'session': 2447, 'the': 2458, 'to': 2055}, {'bring': 2112, 'connect': 386, 'introduce': 386}, {'bring':
2112, 'connect': 386, 'drop': 2061, 'get': 2073, 'give': 2067, 'introduce': 386, 'look': 2069, 'pop': 2070, 'to':
2461}, {'do': 1277}, {'action': 1277, 'job': 1277, 'task': 1277, 'to': 2463}, {'<them>': 23}, {'from': 2465}, {'...':
2466}, {'^': 2467, 'bring': 2112, 'connect': 386, 'introduce': 386, 'to': 2115}, {'^': 2467}, {'<them>': 1511, 'N':
1511, 'a': 611, 'an': 612, 'around': 637, 'done': 225, 'held': 225, 'hold': 66, 'off': 1695, 'past': 66, 'round': 637,
'there': 66, 'through': 66}, {'a': 1409, 'answered': 66, 'be': 1507, 'call': 66, 'called': 355, 'came': 66, 'catch':
322, 'caught': 66, 'contact': 66, 'ever': 1585, 'find': 1588, 'found': 1589, 'get': 1710, 'got': 2470, 'gotten': 1584,
'had': 1589, 'happen': 66, 'happened': 66, 'have': 1589, 'made': 614, 'make': 1515, 'manage': 1519, 'materialise': 66,
'materialize': 66, 'meet': 66, 'met': 66, 'one': 1409, 'phone': 66, 'picked': 310, 'quite': 1700, 'reach': 66,
'reached': 66, 'ring': 66, 'see': 66, 'showed': 322, 'so': 1412, 'speak': 66, 'spoke': 66, 'take': 1520, 'talk': 66,
'talked': 66, 'took': 1520, 'turned': 310, 'visit': 66, 'yet': 1585}, {':': 2055}, {':': 2055, 'is': 2472}, {':':
2055, 'D': 1415}, {':': 2055, 'D': 1415, 'is': 2474}, {':': 2055, 'appointment': 2473, 'date': 2475, 'day': 2475,
'is': 2472, 'slot': 2475, 'time': 2475}, {'': (13, 'talk'), '...': 12, 'D': 11}, {'1': 2477}, {'up': 2477},
{'<give1>': 48}, {'^': 2480}, {'<i>': 2481, '^': 2480}, {':': 2482}, {'1': 2478, 'call': 2477, 'catch': 2479,
'coffee': 2477, 'dinner': 2477, 'drinks': 13, 'lunch': 2477, 'meeting': 2477, 'one': 13, 'session': 2477, 'step':
2483, 'steps': 2483, 'sync': 2477, 'visit': 2477}, {'': (0, 'missed'), '...': 1392, 'breakfast': 66, 'call': 66,
'catch': 310, 'coffee': 66, 'demo': 66, 'dinner': 66, 'drinks': 66, 'lunch': 66, 'meeting': 66, 'review': 66,
'session': 66, 'slot': 66, 'visit': 66, 'zoom': 66}, {'<their>': 2485, 'D': 2485, 'my': 2485, 'on': 66, 'our': 2485,
'the': 2485, 'this': 1393}, {'$$': 66, 'again': 66, 'between': 66, 'from': 66, 'this': 66, 'today': 66, 'w': 66,
'with': 66, 'yet': 66}, {'1': 2487}, {'again': 66, 'between': 66, 'from': 66, 'this': 66, 'today': 66, 'w': 66,
'with': 66, 'yet': 66}, {'up': 2487}, {'again': 66, 'between': 66, 'from': 66, 'this': 66, 'today': 66, 'w': 66,
'with': 66}, {'home': 225}, {'up': 578}, {'one': 2487}, {'about': 225, 'around': 225, 'at': 2492, 'home': 225, 'in':
225, 'there': 225}, {'about': 225, 'answered': 66, 'answers': 1005, 'around': 225, 'at': 2492, 'call': 1407, 'called':
355, 'came': 66, 'cheep': 1407, 'dicky': 1408, 'happened': 66, 'home': 225, 'in': 225, 'is': 975, 'just': 977, 'line':
1407, 'message': 1407, 'murmur': 1407, 'never': 977, 'peep': 1407, 'picked': 1006, 'picking': 967, 'picks': 2493,
'replied': 66, 'reply': 1407, 'responded': 66, 'responds': 66, 'sausage': 1407, 'showed': 322, 'sound': 1407,
'squeak': 1407, 'there': 225, 'thing': 1407, 'to': 2494, 'took': 1520, 'turned': 310, 'was': 2495, 'whisper': 1407,
'word': 1407}, {'far': 227}, {'': (0, 'missed'), 'again': 66, 'between': 66, 'from': 66, 'so': 2497, 'this': 66,
'today': 66, 'w': 66, 'with': 66, 'yet': 227}, {'': (0, 'missed'), 'so': 2497, 'yet': 227}, {'1': 2488, '1on1': 2487,
'a': 1409, 'ans': 66, 'answer': 66, 'call': 2487, 'calls': 2489, 'catch': 2490, 'chat': 2489, 'coffee': 2489,
'contact': 2489, 'demo': 225, 'dinner': 2489, 'email': 2491, 'joy': 66, 'luck': 66, 'lunch': 2489, 'mail': 2491,
'meeting': 2487, 'news': 2489, 'one': 2496, 'pick': 310, 'pickup': 66, 'reply': 2498, 'response': 2499, 'session':
225, 'show': 66, 'showed': 66, 'shows': 66, 'sign': 1406, 'so': 1412, 'stand': 967, 'standup': 225, 'sync': 2487,
'time': 2308, 'word': 2489}, {'about': 225, 'answered': 66, 'answers': 1005, 'around': 225, 'at': 2492, 'called': 355,
'came': 66, 'happened': 66, 'home': 225, 'in': 225, 'is': 975, 'just': 977, 'never': 977, 'picked': 1006, 'picking':
967, 'picks': 2493, 'replied': 66, 'responded': 66, 'responds': 66, 'showed': 322, 'there': 225, 'took': 1520,
'turned': 310, 'was': 2495}, {'as': 463, 'for': 463, 'to': 463}, {'as': 463, 'for': 463}, {'<them>': 2502, 'N': 2503},
{'about': 225, 'answers': 1005, 'around': 225, 'at': 2492, 'home': 225, 'in': 225, 'is': 975, 'just': 977, 'never':
977, 'picked': 976, 'picking': 967, 'picks': 2493, 'replied': 66, 'responded': 66, 'responds': 66, 'there': 225,
'was': 2495}, {'about': 225, 'around': 225, 'at': 2492, 'home': 225, 'in': 225, 'there': 225, 'was': 2495}, {'call':
1407, 'cheep': 1407, 'dicky': 1408, 'line': 1407, 'message': 1407, 'murmur': 1407, 'peep': 1407, 'reply': 1407,
'sausage': 1407, 'soul': 2506, 'sound': 1407, 'squeak': 1407, 'thing': 1407, 'whisper': 1407, 'word': 1407}, {'call':
66, 'catch': 322, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1516, 'got': 1517, 'make': 1515, 'manage': 1519,
'meet': 66, 'met': 66, 'phone': 66, 'quite': 1518, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'speak': 66,
'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66}, {'to': 2508}, {'a': 611, 'an': 612, 'around': 637, 'hold': 66,
'past': 66, 'round': 637, 'there': 66, 'through': 66}, {'if': 203, 'whether': 203}, {'a': 2507, 'able': 2509,
'answering': 1391, 'been': 320, 'call': 66, 'catch': 322, 'caught': 322, 'contact': 66, 'enough': 2309, 'ever': 1585,
'find': 66, 'get': 1592, 'got': 2510, 'gotten': 1584, 'happening': 66, 'heard': 66, 'made': 614, 'make': 1515,
'manage': 1519, 'meet': 66, 'met': 66, 'one': 1409, 'phone': 66, 'quite': 1594, 'reach': 66, 'reached': 66,
'returning': 1391, 'ring': 66, 'see': 66, 'seen': 66, 'so': 1412, 'speak': 66, 'spoke': 66, 'spoken': 66, 'sure':
2511, 'taking': 1391, 'talk': 66, 'talked': 66, 'visit': 66, 'yet': 1585}, {'<them>': 1722, 'self': 203}, {'to':
2513}, {'...': 1262, '<told_in>': 66, 'third': 2138}, {'...': 1262, '<their>': 2145, '<told_in>': 66, 'a': 2515, 'an':
2145, 'my': 2145, 'our': 2145, 'somebody': 2144, 'someone': 2144, 'the': 2145, 'today': 2146}, {'...': 1262,
'<told_in>': 66, 'news': 66, 'paper': 66}, {'...': 1262, '<their>': 2145, '<told_in>': 66, 'a': 2145, 'an': 2145,
'facebook': 66, 'insta': 66, 'instagram': 66, 'linkedin': 66, 'my': 2145, 'our': 2145, 'the': 2517, 'today': 2146,
'twitter': 66}, {'from': 2149, 'in': 2149, 'on': 2149, 'via': 2149}, {'...': 1262, '<told_in>': 66, 'grapevine': 66,
'news': 66, 'paper': 66}, {'...': 1262, '<their>': 2145, '<told_in>': 66, 'a': 2145, 'an': 2145, 'facebook': 66,
'insta': 66, 'instagram': 66, 'linkedin': 66, 'my': 2145, 'our': 2145, 'the': 2520, 'today': 2146, 'twitter': 66},
{'grapevine': 66}, {'the': 2522}, {'N': 2345, 'from': 2516, 'in': 2518, 'it': 2519, 'on': 2521, 'second': 2156,
'secondhand': 66, 'that': 2519, 'this': 2519, 'through': 2523, 'via': 2518}, {'at': 2055, 'confirmed': 2272, 'on':
2055}, {'on': 1103, 'to': 1103}, {'<me>': 1580, '<them>': 2526}, {'accountant': 454, 'broker': 454, 'builder': 454,
'contact': 454, 'dentist': 454, 'designer': 454, 'lawyer': 454, 'lender': 454, 'plumber': 454, 'printer': 454,
'supplier': 454}, {'...': 2528}, {'a': 2529, 'my': 2529, 'our': 2529}, {'^': 2530}, {'<them>': 2531, 'N': 2531}, {':':
197, 'to': 197}, {'calendar': 11}, {'lend': 1348, 'loan': 1348, 'me': 2533, 'the': 2534, 'us': 2117}, {'one': 439},
{'afternoon': 415, 'day': 415, 'days': 415, 'evening': 415, 'h': 421, 'hour': 421, 'hours': 421, 'hr': 421, 'hrs':
421, 'missed': 422, 'morning': 415, 'to': 2536}, {'N': 2294, 'bet': 1425, 'course': 1425, 'move': 1425, 'play': 1425,
'thing': 1425, 'way': 1425}, {'at': 292, 'for': 292, 'to': 292, 'with': 292}, {'': (15, 'gave:intro'), '<them>': 2539,
'N': 2539}, {'at': 292, 'for': 2540, 'to': 292, 'with': 292}, {'door': 2541, 'doors': 2541}, {'a': 2542, 'some': 2542,
'the': 2542}, {'call': 66, 'catch': 310, 'meet': 66, 'phone': 66, 'ring': 66, 'see': 66, 'visit': 66}, {'to': 2544},
{'of': 319}, {'beer': 656, 'breakfast': 656, 'brunch': 656, 'coffee': 656, 'dinner': 656, 'drinks': 656, 'lunch': 656,
'pint': 656, 'tea': 656, 'zoom': 656}, {'N': 657}, {'me': 2117, 'us': 2117}, {'a': 2547, 'at': 2548, 'beer': 656,
'breakfast': 656, 'brunch': 656, 'coffee': 656, 'dinner': 656, 'drinks': 656, 'lunch': 656, 'pint': 656, 'tea': 656,
'to': 2549, 'zoom': 656}, {'me': 1188, 'us': 1188}, {'^': 454, 'a': 463, 'her': 463, 'his': 463, 'my': 463, 'our':
463, 'some': 463, 'the': 463, 'their': 463}, {'for': 463, 'to': 2552}, {'along': 2553, 'for': 463, 'forward': 1854,
'on': 2553, 'over': 1854, 'to': 2552}, {'card': 1855, 'cv': 2554, 'deck': 1855, 'details': 2554, 'name': 2554,
'number': 2554, 'profile': 1855, 'resume': 1855}, {'': (19, 'gave:resource'), 'candidates': 454, 'contacts': 454,
'leads': 454, 'name': 454, 'names': 454, 'numbers': 454, 'people': 454, 's': 1756}, {'...': 2556, 'candidates': 454,
'contact': 1892, 'contacts': 454, 'couple': 1760, 'few': 1759, 'leads': 454, 'name': 1895, 'names': 454, 'number':
1892, 'numbers': 454, 'people': 454, 's': 1756}, {'': (19, 'gave:resource'), 's': 1756}, {'...': 2558, 's': 1756},
{'': (19, 'gave:resource'), 'candidates': 454, 'contacts': 454, 'leads': 454, 'name': 454, 'names': 454, 'numbers':
454, 'people': 454}, {'...': 2560, 'candidates': 454, 'contacts': 454, 'leads': 454, 'name': 454, 'names': 454,
'numbers': 454, 'people': 454}, {'...': 2558, 'contact': 1892, 'name': 1892, 'number': 1892, 's': 1756}, {'0': 1759,
'<their>': 1893, 'a': 2557, 'an': 1456, 'four': 1759, 'my': 2559, 'our': 2559, 'some': 2561, 'the': 2562, 'three':
1759, 'two': 1759}, {'...': 1771, '<contact_of>': 1750, 'N': 1752, '^': 2563, 'a': 1774, 'my': 1774, 'our': 1774,
'some': 1774, 'the': 1774}, {'candidates': 454, 'contacts': 454, 'leads': 454, 'name': 454, 'names': 454, 'numbers':
454, 'people': 454, 's': 1756}, {'...': 2565, 'candidates': 454, 'contact': 1892, 'contacts': 454, 'couple': 1760,
'few': 1759, 'leads': 454, 'name': 1895, 'names': 454, 'number': 1892, 'numbers': 454, 'people': 454, 's': 1756},
{'...': 1857, 'contact': 1892, 'name': 1892, 'number': 1892, 's': 1756}, {'0': 1759, '<their>': 1893, 'a': 2566,
'four': 1759, 'my': 1858, 'our': 1858, 'some': 1759, 'the': 2567, 'three': 1759, 'two': 1759}, {'...': 1771,
'<contact_of>': 1750, 'client': 463, 'customer': 463, 'lead': 463}, {'a': 463, 'her': 463, 'his': 463, 'my': 463,
'our': 463, 'some': 463, 'the': 463, 'their': 463}, {'to': 2570}, {'along': 2571, 'on': 2571, 'to': 2570}, {'cv':
2572, 'details': 2572, 'name': 2572, 'number': 2572}, {'...': 1771, '<contact_of>': 1750, 'N': 1752, '^': 2568, 'a':
2569, 'my': 1774, 'our': 1774, 's': 2573, 'some': 1774, 'the': 1774}, {'way': 454}, {'s': 2575}, {'<their>': 2575,
'N': 2576}, {'along': 2321, 'on': 2321, 'over': 2321, 'to': 490}, {'...': 2578}, {'along': 2321, 'on': 2321, 'over':
2321, 'to': 488}, {'...': 2580}, {'...': 2577, 'a': 2579, 'an': 2579, 'my': 2581, 'our': 2581, 'some': 2579, 'the':
2579}, {'a': 2579, 'an': 2579, 'my': 2579, 'our': 2579, 'some': 2579, 'the': 2579}, {'<their>': 1856, '^': 2583},
{'experience': 1870, 'learnings': 1870, 'lessons': 1870, 'pointers': 1870, 'tips': 1870}, {'<useful>': 1777, 'along':
2321, 'on': 2321, 'over': 2321, 'to': 490}, {'to': 471}, {'...': 2586, '<useful>': 1777, 'article': 2587, 'book':
2587, 'link': 2587}, {'<useful>': 1777, 'along': 2321, 'on': 2321, 'over': 2321, 'to': 488}, {'...': 2589, '<useful>':
1777}, {'...': 2586, '<useful>': 1777}, {'a': 2588, 'an': 2588, 'my': 2590, 'our': 2590, 'some': 2591, 'the': 2588},
{'about': 441, 'from': 441, 'on': 441, 'with': 441}, {'know': 2593}, {'how': 2593}, {'stories': 2593}, {'experience':
2593, 'i': 2594, 'insights': 2593, 'know': 2595, 'knowhow': 2593, 'learnings': 2593, 'lessons': 2593, 'notes': 2593,
'pointers': 2593, 'take': 2593, 'tips': 2593, 'tricks': 2593, 'war': 2596, 'we': 2594}, {'few': 2597}, {'learned':
441}, {'d': 2599, 'knew': 441, 'know': 441, 'learned': 441, 'learnt': 441, 've': 2599}, {'<i>': 2600, 'experience':
2593, 'i': 2594, 'insights': 2593, 'know': 2595, 'knowhow': 2593, 'learnings': 2593, 'lessons': 2593, 'notes': 2593,
'pointers': 2593, 'take': 2593, 'tips': 2593, 'tricks': 2593, 'war': 2596, 'we': 2594}, {'...': 2585, '<contact_of>':
1853, '<their>': 1856, '^': 2592, 'a': 2598, 'across': 1781, 'my': 2597, 'our': 2597, 'over': 1781, 'some': 2597,
'the': 1862, 'what': 2601}, {'<contact_of>': 1853, '<their>': 2555, '<them>': 2564, 'N': 2574, '^': 2582, 'along':
2584, 'on': 2602, 'over': 1996, 'the': 1862}, {'': (2, 'plan'), 'D': 11, 'for': 1623}, {'D': 11, 'for': 1623, 'in':
2604, 'out': 1440}, {'s': 1262}, {'<their>': 1262, '<told_in>': 66, 'N': 2606, 'my': 1262, 'the': 1262}, {'': (23,
'contact'), '...': 1498}, {'apart': 460}, {'...': 2609}, {'^': 2610}, {'<their>': 461}, {'<their>': 2611, 'apart':
2612}, {'': (23, 'contact'), 'in': 1545}, {'': (2, 'plan'), 'a': 11}, {'a': 11, 'to': 11}, {'sounding': 1271}, {'s':
2617}, {'': (23, 'contact'), '<their>': 2617, 'N': 2618, 'a': 2617}, {'<me>': 1580, '<them>': 1718, 'N': 1718}, {'by':
656, 'in': 656}, {'D': 2451, 'friday': 2451, 'monday': 2451, 'thursday': 2451, 'today': 2451, 'tomorrow': 2451,
'tuesday': 2451, 'wednesday': 2451}, {'': (0, 'missed'), '1': 2448, '<until>': 1415, 'D': 2449, 'breakfast': 2447,
'by': 1415, 'call': 2447, 'catch': 2450, 'chat': 2447, 'coffee': 2447, 'demo': 2447, 'dinner': 2447, 'friday': 2451,
'from': 2622, 'interview': 2447, 'lunch': 2447, 'meeting': 2447, 'monday': 2451, 'my': 2458, 'our': 2458, 'session':
2447, 'the': 2458, 'thursday': 2451, 'till': 1415, 'to': 1415, 'today': 2451, 'tomorrow': 2451, 'tuesday': 2451,
'until': 1415, 'wednesday': 2451}, {'for': 417}, {'<them>': 2624}, {'w': 2625, 'with': 2625}, {'s': 417}, {'...':
2626, '<their>': 417, 'N': 2627}, {'d': 648, 'll': 648, 'will': 648, 'would': 648}, {'<they>': 2629}, {'<they>': 2629,
'that': 2630}, {'<they>': 1378}, {'...': 2631, '<they>': 1378, 'that': 2632}, {'...': 2631}, {'<them>': 2633, 'N':
2634}, {'^': 2530, 'as': 463, 'for': 463, 'to': 463}, {'<them>': 2636, 'N': 2531}, {'...': 1392, '^': 2610,
'breakfast': 66, 'call': 66, 'catch': 310, 'coffee': 66, 'demo': 66, 'dinner': 66, 'drinks': 66, 'lunch': 66,
'meeting': 66, 'review': 66, 'session': 66, 'slot': 66, 'visit': 66, 'zoom': 66}, {'<their>': 2638, 'D': 1393,
'apart': 2612, 'my': 1393, 'our': 1393, 'out': 66, 'the': 1393, 'this': 1393}, {'': (1, 'moved'), '<until>': 1415,
'by': 1415, 'to': 1415}, {'1': 2448, '<me>': 1580, '<them>': 2526, '<until>': 1415, 'D': 2449, 'back': 2640,
'breakfast': 2447, 'call': 2447, 'catch': 2450, 'chat': 2447, 'coffee': 2447, 'demo': 2447, 'dinner': 2447, 'fri':
2445, 'friday': 2451, 'from': 2622, 'interview': 2447, 'lunch': 2447, 'meeting': 2447, 'mon': 2445, 'monday': 2451,
'my': 2458, 'our': 2458, 'out': 2452, 'sat': 2445, 'session': 2447, 'sun': 2445, 'the': 2458, 'thu': 2445, 'thurs':
2445, 'thursday': 2451, 'to': 1415, 'today': 2451, 'tomorrow': 2451, 'tue': 2445, 'tues': 2445, 'tuesday': 2451,
'wed': 2445, 'wednesday': 2451}, {'along': 1854, 'down': 463, 'for': 463, 'forward': 1882, 'in': 1884, 'on': 1854,
'over': 1854, 'to': 463, 'up': 463}, {'card': 1855, 'case': 463, 'corner': 463, 'cv': 1855, 'deck': 1855, 'details':
1855, 'name': 2642, 'number': 1855, 'profile': 1855, 'resume': 1855}, {'contact': 292, 'touch': 292}, {'in': 2644},
{'': (15, 'gave:intro'), 'w': 293, 'with': 1572}, {'w': 293, 'with': 293}, {'loop': 2647}, {'a': 454, 'an': 454, 'my':
454, 'our': 454, 'some': 454, 'the': 454}, {'': (15, 'gave:intro'), 'N': 292, '^': 2649}, {'': (15, 'gave:intro'),
'w': 293, 'with': 2650}, {'^': 2649}, {'contact': 2646, 'the': 2648, 'touch': 2651, 'with': 2652}, {'': (20,
'gave:referral'), 'a': 454, 'an': 454, 'my': 454, 'our': 454, 'some': 454, 'the': 454}, {'^': 2654}, {'to': 2655},
{'for': 463}, {'both': 2645, 'forward': 1854, 'in': 2653, 'on': 2656, 'onto': 2655, 'together': 2647, 'two': 2645,
'up': 2657}, {'with': 293}, {'touch': 2659}, {'in': 2660}, {'touch': 292}, {'in': 2662}, {'N': 2663}, {'': (15,
'gave:intro'), '^': 2649}, {'': (15, 'gave:intro'), 'with': 2665}, {'contact': 1825, 'touch': 2666, 'with': 2652},
{'case': 463, 'corner': 463, 'name': 1974}, {'...': 2661, 'and': 2664, 'forward': 1854, 'in': 2667, 'on': 2656,
'onto': 2655, 's': 2668, 'up': 2657}, {'...': 2577}, {'^': 454, 'at': 463, 'for': 463, 'w': 463, 'with': 463}, {'at':
463, 'for': 463, 'in': 2671, 'w': 463, 'with': 463}, {'word': 2672}, {'good': 2673, 'kind': 2673, 'quiet': 2673,
'strong': 2673, 'wee': 2673, 'word': 2672}, {'<until>': 1415, 'D': 2451, 'by': 1415, 'friday': 2451, 'from': 2622,
'monday': 2451, 'thursday': 2451, 'to': 1415, 'today': 2451, 'tomorrow': 2451, 'tuesday': 2451, 'wednesday': 2451},
{'<time_unit>': 1630, 'shift': 1637, 'stint': 1637, 'turn': 1637}, {'afternoon': 411, 'day': 411, 'days': 411,
'evening': 411, 'h': 411, 'hour': 411, 'hours': 411, 'hr': 411, 'hrs': 411, 'morning': 411, 'shift': 411, 'shifts':
411, 'weekend': 411}, {'...': 1641, '^': 0, 'at': 1640, 'for': 1640, 'on': 1640}, {'...': 2677, 'afternoon': 2678,
'day': 2678, 'days': 2678, 'evening': 2678, 'h': 2678, 'hour': 2678, 'hours': 2678, 'hr': 2678, 'hrs': 2678,
'morning': 2678, 'shift': 2678, 'shifts': 2678, 'stint': 1642, 'weekend': 411}, {'...': 2677, 'afternoon': 411, 'day':
411, 'days': 411, 'evening': 411, 'h': 411, 'hour': 411, 'hours': 411, 'hr': 411, 'hrs': 411, 'morning': 411, 'shift':
411, 'shifts': 411, 'weekend': 411}, {'about': 455, 'for': 455}, {'...': 2681, '^': 454}, {'<them>': 463, 'N': 463,
'^': 454}, {'at': 463, 'for': 463, 'w': 463, 'with': 463}, {'...': 2681}, {'': (20, 'gave:referral'), '^': 454},
{'<them>': 2686}, {'about': 455, 'for': 2687}, {'...': 2688, '^': 454}, {'at': 2682, 'for': 2683, 'in': 2684, 'to':
2685, 'w': 463, 'with': 2689}, {'word': 2690}, {'<them>': 463, '^': 454}, {'at': 2682, 'for': 2692, 'in': 2684, 'to':
2685, 'w': 463, 'with': 2689}, {'word': 2693}, {'...': 2688}, {'at': 2685, 'for': 1657, 'to': 2685, 'with': 2695},
{'word': 2696}, {'at': 463, 'for': 463, 'in': 2684, 'w': 463, 'with': 463}, {'word': 2698}, {'...': 2677, 'afternoon':
2678, 'day': 2678, 'days': 2678, 'evening': 2678, 'few': 2680, 'good': 2691, 'h': 2678, 'hour': 2678, 'hours': 2678,
'hr': 2678, 'hrs': 2678, 'kind': 2694, 'morning': 2678, 'nice': 2697, 'quiet': 2699, 'shift': 2678, 'shifts': 2678,
'stint': 1642, 'strong': 2694, 'wee': 2699, 'weekend': 411, 'word': 2693}, {'a': 2679}, {'...': 2676, '0': 2679,
'<time_unit>': 1655, 'a': 2700, 'an': 2679, 'five': 2679, 'four': 2679, 'half': 2701, 'my': 2680, 'six': 2679, 'some':
2680, 'three': 2679, 'two': 2679}, {'': (0, 'missed'), '<until>': 1415}, {'<them>': 2502}, {'<me>': 1433, '<their>':
2643, '<them>': 2658, 'N': 2669, '^': 2670, 'a': 2674, 'along': 1861, 'back': 2675, 'in': 2702, 'me': 1434, 'off':
2703, 'on': 1861, 'over': 1861, 'up': 2704, 'us': 1434}, {'...': 2677, 'afternoon': 411, 'day': 411, 'days': 411,
'evening': 411, 'few': 2680, 'good': 2699, 'h': 411, 'hour': 411, 'hours': 411, 'hr': 411, 'hrs': 411, 'kind': 2699,
'morning': 411, 'quiet': 2699, 'shift': 411, 'shifts': 411, 'strong': 2699, 'wee': 2699, 'weekend': 411, 'word':
2698}, {'a': 2680}, {'0': 2680, 'a': 2706, 'an': 2680, 'five': 2680, 'four': 2680, 'half': 2707, 'my': 2680, 'six':
2680, 'some': 2680, 'three': 2680, 'two': 2680}, {'a': 2674, 'in': 2708}, {'call': 656, 'catch': 1077, 'chat': 656,
'coffee': 656, 'hello': 656, 'sync': 656}, {':': 227}, {'from': 66, 'with': 66}, {'silence': 2712}, {'...': 1566,
'bar': 0, 'booth': 0, 'class': 0, 'counter': 0, 'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0, 'stall': 0, 'stand': 0,
'till': 0}, {'...': 1598, '^': 2714, 'assembly': 1527, 'class': 1527, 'duty': 1527, 'group': 1527, 'lesson': 1527,
'reading': 1527, 'round': 1527, 'route': 1527, 'session': 1527, 'shift': 1527, 'slot': 1527, 'stall': 1527, 'tour':
1527, 'turn': 1527}, {'bar': 0, 'booth': 0, 'class': 0, 'counter': 0, 'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0,
'stall': 0, 'stand': 0, 'till': 0}, {'^': 2716}, {'s': 2717, 'to': 1739}, {'...': 2162, '^': 1567, 'assembly': 1633,
'class': 1633, 'demo': 1633, 'duty': 1527, 'group': 1527, 'lesson': 1633, 'masterclass': 1633, 'mock': 1673,
'reading': 1527, 'round': 1527, 'route': 1527, 'session': 1633, 'shift': 1527, 'slot': 1527, 'stall': 1527, 'story':
1638, 'storytime': 1633, 'talk': 1633, 'tour': 1633, 'training': 1633, 'turn': 1527, 'workshop': 1633}, {'of': 2309},
{'<them>': 411, 'N': 411, '^': 0}, {'at': 411, 'for': 2721, 'with': 411}, {'...': 2162, '^': 1567, 'assembly': 1633,
'bar': 2403, 'booth': 2403, 'class': 1633, 'demo': 1633, 'desk': 2403, 'duty': 1527, 'group': 1527, 'kitchen': 2403,
'lesson': 1633, 'masterclass': 1633, 'reading': 1527, 'round': 1527, 'route': 1527, 'session': 1633, 'shift': 1527,
'slot': 1527, 'stall': 2722, 'stand': 2403, 'story': 1638, 'storytime': 1633, 'table': 2403, 'talk': 1633, 'till':
2403, 'tombola': 2403, 'tour': 1633, 'training': 1633, 'turn': 1527, 'water': 2404, 'workshop': 1633}, {'...': 1705,
'0': 1599, '<their>': 2715, '<them>': 1740, 'N': 2718, 'a': 2719, 'an': 2719, 'assembly': 1633, 'class': 1633, 'demo':
1633, 'into': 656, 'lesson': 1633, 'masterclass': 1633, 'mock': 1673, 'out': 2720, 'session': 1633, 'some': 1706,
'story': 1638, 'storytime': 1633, 'talk': 1633, 'the': 2723, 'three': 1599, 'tour': 1633, 'training': 1633, 'two':
2165, 'workshop': 1633}, {'': (23, 'contact'), '...': 1498, 'out': 225}, {'D': 1415, 'for': 2055, 'to': 2055},
{'booked': 2726, 'calling': 11, 'going': 1313, 'having': 11, 'hosting': 11, 'instead': 1314, 'joining': 11, 'meeting':
11, 'now': 1314, 'seeing': 11, 'visiting': 11}, {'<work_thing>': 460, 'book': 460, 'deck': 460, 'draft': 460, 'pitch':
460, 'plan': 460, 'proposal': 460}, {'...': 666, '^': 2728}, {'...': 666, '^': 2728, 'article': 66, 'blog': 66,
'interview': 66, 'linkedin': 66, 'newsletter': 66, 'photo': 66, 'photos': 66, 'podcast': 66, 'post': 66, 'posts': 66,
'profile': 66, 'status': 66, 'stories': 66, 'story': 66, 'talk': 66, 'tweet': 66, 'update': 66, 'video': 66,
'webinar': 66}, {'in': 1323, 's': 2730, 'up': 1323}, {'N': 2133}, {'^': 672, 'grapevine': 66}, {'<their>': 668, 'N':
669, 'a': 1540, 'the': 2733}, {'<their>': 2729, '<them>': 1550, 'N': 2731, 'about': 2732, 'back': 1539, 'from': 2516,
'in': 2518, 'it': 2519, 'on': 2521, 'over': 2368, 'right': 1539, 'second': 2156, 'secondhand': 66, 'that': 2519,
'this': 2519, 'through': 2734, 'thru': 2368, 'up': 1541, 'via': 2518}, {'1': 2448, 'breakfast': 2447, 'call': 2447,
'catch': 2450, 'chat': 2447, 'coffee': 2447, 'demo': 2447, 'dinner': 2447, 'interview': 2447, 'lunch': 2447,
'meeting': 2447, 'session': 2447}, {'1': 2448, 'D': 1415, 'breakfast': 2447, 'call': 2447, 'catch': 2450, 'chat':
2447, 'coffee': 2447, 'demo': 2447, 'dinner': 2447, 'for': 2055, 'interview': 2447, 'lunch': 2447, 'meeting': 2447,
'my': 2736, 'our': 2736, 'session': 2447, 'the': 2736, 'to': 2055}, {'s': 2047}, {'<their>': 2047, 'N': 2738}, {'<i>':
1291, 'best': 1807, 'better': 1807, 'high': 1808, 'it': 1816, 'its': 1813, 'safer': 1807, 'smarter': 1807, 'time':
1807, 'wise': 1807, 'wiser': 1807, 'worth': 1807}, {':': 21, '<i>': 1291, 'best': 1807, 'better': 1807, 'high': 1808,
'it': 1816, 'its': 1813, 'no': 1422, 'not': 1422, 'safer': 1807, 'smarter': 1807, 'that': 2740, 'time': 1807, 'wise':
1807, 'wiser': 1807, 'worth': 1807}, {'from': 1286}, {'^': 2649, 'as': 463, 'for': 463, 'to': 463}, {'': (20,
'gave:referral'), '...': 1851}, {'a': 1852, 'an': 1852, 'my': 2744, 'our': 2744, 'some': 1852, 'the': 1852}, {'<i>':
1291, '<me>': 709, '<them>': 2743, 'N': 2743, '^': 2745, 'that': 1300}, {'N': 454}, {'to': 2747}, {'...': 2748},
{'<them>': 1718, 'N': 1718, '^': 2749}, {'...': 2626, '<their>': 461, 'N': 2627}, {'are': 227, 'has': 227, 'hates':
227, 'is': 227, 'likes': 227, 'prefers': 227, 's': 227, 'wants': 227, 'was': 227}, {'<they>': 2752}, {'<they>': 2752,
'that': 2753}, {'brilliant': 1103, 'far': 1103, 'good': 1103, 'great': 1103, 'much': 1103, 'proud': 1103, 'talented':
1103, 'well': 1103}, {'up': 1103}, {'heart': 1103}, {'be': 1103, 'beat': 1103, 'despair': 1103, 'doubt': 1103, 'give':
2756, 'lose': 2757, 'panic': 1103, 'sweat': 1103, 'worry': 1103}, {'to': 2758}, {'proud': 1103}, {'chin': 2756},
{'it': 1103}, {'<their>': 2761, 'at': 2762, 'going': 1103}, {'strong': 1103}, {'with': 2762}, {'be': 2760, 'believe':
1103, 'chin': 2756, 'hang': 1123, 'keep': 2763, 'not': 2758, 'stay': 2764, 'stick': 2765, 'trust': 1103}, {'how':
2755, 'not': 2759, 'to': 2766}, {'<them>': 2767}, {'': (1, 'moved'), '1': 2448, '<until>': 1415, 'D': 2449,
'breakfast': 2447, 'call': 2447, 'catch': 2450, 'chat': 2447, 'coffee': 2447, 'demo': 2447, 'dinner': 2447, 'for':
1415, 'friday': 2451, 'from': 2622, 'interview': 2447, 'lunch': 2447, 'meeting': 2447, 'monday': 2451, 'my': 2458,
'our': 2458, 'session': 2447, 'the': 2458, 'thursday': 2451, 'to': 1415, 'today': 2451, 'tomorrow': 2451, 'tuesday':
2451, 'wednesday': 2451}, {'comments': 461, 'feedback': 461, 'notes': 461, 'remarks': 461}, {'comments': 461,
'detailed': 2770, 'feedback': 461, 'my': 2770, 'notes': 461, 'remarks': 461, 'some': 2770}, {'with': 2771}, {'<them>':
2772}, {'to': 2773, 'with': 2771}, {'it': 2774}, {'<off_it>': 428, 'been': 430, 'being': 430, 'gets': 430, 'got': 430,
'had': 432, 'has': 433, 'is': 430, 'moved': 1415, 's': 434, 'w': 436, 'was': 430, 'were': 430, 'with': 436}, {'^':
460, 's': 461}, {'<their>': 461, 'N': 2777, 'the': 461}, {'<their>': 2611}, {'<them>': 1429, 'N': 1429, 'for': 1571},
{'for': 1571}, {'at': 2548}, {':': 56, 'is': 689, 'was': 689}, {'...': 2783, ':': 56}, {'is': 689, 'was': 689},
{'...': 2785}, {'...': 2783}, {'...': 680, ':': 684, 'D': 2784, 'about': 2786, 'at': 2787, 'by': 2787, 'during': 2787,
'from': 58, 'in': 2787, 'is': 687, 'on': 2787, 'over': 2787, 're': 2786, 'via': 58, 'was': 687, 'when': 2787}, {'is':
709, 'was': 709}, {'...': 2789}, {'D': 56, '^': 19}, {'call': 2791, 'coffee': 2791, 'lunch': 2791, 'phone': 2791,
'zoom': 2791}, {'...': 2789, 'call': 2791, 'coffee': 2791, 'lunch': 2791, 'phone': 2791, 'the': 2792, 'zoom': 2791},
{'met': 2791, 'spoke': 2791, 'talked': 2791}, {'...': 2789, 'i': 2794, 'we': 2794}, {'...': 2789, '^': 19, 'at': 2790,
'during': 2790, 'is': 709, 'on': 2793, 'over': 2793, 'to': 56, 'was': 709, 'when': 2795}, {'...': 2789, '^': 19, 'at':
2790, 'during': 2790, 'is': 709, 'on': 2790, 'over': 2790, 'to': 56, 'was': 709, 'when': 2790}, {'...': 2789, 'at':
2790, 'during': 2790, 'on': 2790, 'over': 2790, 'when': 2790}, {'...': 2789, '^': 19, 'at': 2790, 'during': 2790,
'is': 709, 'on': 2793, 'over': 2793, 'to': 56, 'was': 709, 'when': 2790}, {'...': 682, '<told_by>': 677, '<view>':
2788, 'adamant': 2269, 'advice': 2796, 'avoiding': 1389, 'been': 2009, 'blanking': 1389, 'blunt': 2269, 'certain':
2269, 'clear': 2269, 'confirmed': 2272, 'convinced': 2269, 'counsel': 2797, 'dodging': 1389, 'emphatic': 2269,
'finally': 1338, 'firm': 2269, 'ghosting': 1389, 'gone': 1337, 'ignoring': 1389, 'insistent': 2269, 'just': 1338,
'moved': 1416, 'now': 1338, 'on': 12, 'positive': 2269, 'recommendation': 2797, 'suggestion': 2797, 'sure': 2269,
'take': 2798, 'tip': 2799}, {'^': 1017}, {'^': 1290, 'shall': 2801}, {'must': 19, 'need': 694, 'should': 19}, {'^':
2803}, {'you': 2804}, {'...': 2805}, {'do': 1017, 'don': 347, 'dont': 19, 'never': 19, 'not': 694}, {'<met_over>':
1175}, {'...': 2808, '<met_over>': 1175}, {'...': 2808, '<met_over>': 1175, 'a': 2809, 'an': 2809, 'her': 2809, 'his':
2809, 'our': 2809, 'the': 2809}, {'at': 2810, 'by': 2810, 'during': 2810, 'in': 2810, 'on': 2810, 'over': 2810},
{'much': 2811}, {'at': 2810, 'by': 2810, 'd': 1812, 'during': 2810, 'in': 2810, 'is': 1813, 'll': 1815, 'on': 2810,
'over': 2810, 's': 1813, 'will': 1815, 'would': 1815}, {'<them>': 2634, 'N': 2634}, {'did': 56, 'do': 56}, {'<i>':
2815}, {'': (13, 'talk'), ':': 21, '<i>': 2802, 'N': 2806, '^': 2807, 'as': 2812, 'best': 1807, 'better': 1807,
'hello': 656, 'hey': 656, 'hi': 656, 'high': 1808, 'it': 2813, 'its': 1813, 'no': 1422, 'not': 1422, 'safer': 1807,
'smarter': 1807, 'so': 2811, 'that': 2740, 'time': 1807, 'to': 2814, 'whatever': 2816, 'wise': 1807, 'wiser': 1807,
'worth': 1807}, {'for': 1604, 'on': 2353}, {'across': 1792, 'behind': 1791, 'beside': 1791, 'down': 656, 'for': 1604,
'in': 2818, 'near': 1791, 'next': 1793, 'opposite': 1791, 'through': 2353, 'to': 2353, 'with': 656}, {'date': 11},
{'the': 2820}, {'park': 66}, {'car': 2822, 'hall': 66, 'road': 66, 'room': 66, 'street': 66}, {'the': 2823}, {'bus':
66, 'car': 66, 'distance': 66, 'taxi': 66, 'train': 66, 'window': 66}, {'bus': 66, 'car': 66, 'taxi': 66, 'train': 66,
'window': 66}, {'a': 2825, 'afar': 66, 'my': 2826, 'the': 2825}, {'distance': 66, 'magazine': 66, 'news': 66, 'paper':
66}, {'a': 2128, 'the': 2828}, {'': (23, 'contact'), '...': 2132, 'across': 2824, 'from': 2827, 'in': 2829, 'on':
2131, 'online': 66, 's': 2344}, {'': (0, 'missed'), '...': 1262, '<their>': 2145, '<told_in>': 66, 'a': 2145, 'an':
2145, 'my': 2145, 'our': 2145, 'the': 2145, 'today': 2146}, {'from': 2149, 'in': 2149, 'on': 2831, 'via': 2149},
{'<them>': 656, 'N': 2830, 'from': 2516, 'in': 2518, 'it': 2832, 'on': 2521, 'second': 2156, 'secondhand': 66, 'that':
2832, 'this': 2519, 'through': 2523, 'via': 2518}, {'': (13, 'talk'), ':': 21, '<i>': 1291, '^': 2807, 'best': 1807,
'better': 1807, 'high': 1808, 'it': 1816, 'its': 1813, 'no': 1422, 'not': 1422, 'safer': 1807, 'smarter': 1807,
'that': 2740, 'time': 1807, 'whatever': 2816, 'wise': 1807, 'wiser': 1807, 'worth': 1807}, {'<their>': 66, 'D': 66,
'my': 66, 'on': 66, 'our': 66, 'the': 66}, {'from': 2516, 'in': 2149, 'it': 2519, 'on': 2155, 'second': 2156,
'secondhand': 66, 'that': 2519, 'this': 2519, 'through': 2523, 'via': 2149}, {'N': 656, 'from': 2516, 'in': 2149,
'it': 2519, 'on': 2155, 'second': 2156, 'secondhand': 66, 'that': 2519, 'this': 2519, 'through': 2523, 'via': 2149},
{'<their>': 2575, 'D': 48, 'N': 2576}, {'...': 2838}, {'^': 2839}, {'...': 1757, 'article': 471, 'book': 471,
'candidates': 454, 'checklist': 471, 'comments': 1753, 'contact': 1892, 'contacts': 454, 'corrections': 1753,
'couple': 1760, 'edits': 1753, 'feedback': 1753, 'few': 1759, 'guide': 471, 'leads': 454, 'link': 471, 'list': 471,
'name': 1895, 'names': 454, 'notes': 1753, 'number': 1892, 'numbers': 454, 'people': 454, 'piece': 471, 'podcast':
471, 'redlines': 1753, 's': 1756, 'spreadsheet': 471, 'suggestions': 1753, 'template': 471, 'video': 471}, {'...':
1762, 'article': 471, 'book': 471, 'checklist': 471, 'guide': 471, 'link': 471, 'list': 471, 'piece': 471, 'podcast':
471, 'spreadsheet': 471, 'template': 471, 'video': 471}, {'...': 1766, 'article': 471, 'book': 471, 'checklist': 471,
'comments': 1753, 'corrections': 1753, 'edits': 1753, 'feedback': 1753, 'guide': 471, 'link': 471, 'list': 471,
'notes': 1753, 'piece': 471, 'podcast': 471, 'redlines': 1753, 's': 1756, 'spreadsheet': 471, 'suggestions': 1753,
'template': 471, 'video': 471}, {'article': 471, 'book': 471, 'link': 471, 'piece': 471, 'podcast': 471, 'template':
471, 'video': 471}, {'...': 1768, 'article': 471, 'book': 471, 'checklist': 471, 'contact': 1892, 'guide': 471,
'link': 471, 'list': 471, 'name': 1892, 'number': 1892, 'piece': 471, 'podcast': 471, 's': 1756, 'spreadsheet': 471,
'template': 471, 'video': 471}, {'0': 1755, '<their>': 1893, 'a': 2841, 'an': 2842, 'detailed': 1765, 'four': 1759,
'full': 1765, 'lots': 1765, 'my': 2843, 'our': 1769, 'pages': 1765, 'some': 1755, 'that': 2844, 'the': 2845, 'three':
1755, 'two': 1755}, {'the': 1110}, {'luck': 1103}, {'of': 2848}, {'': (23, 'contact'), '...': 1751, '<contact_of>':
1750, 'N': 1752, '^': 2846, 'a': 1772, 'all': 2847, 'back': 1731, 'best': 2849, 'comments': 1729, 'corrections': 1729,
'detailed': 1731, 'edits': 1729, 'feedback': 1729, 'good': 2848, 'honest': 1731, 'luck': 1103, 'mark': 1730, 'markup':
1729, 'my': 1773, 'notes': 1729, 'our': 1774, 'redlines': 1729, 'remarks': 1729, 'some': 1773, 'suggestions': 1729,
'the': 1774, 'thoughts': 1729}, {'...': 1771, '<contact_of>': 1750, 'client': 463, 'customer': 463, 'few': 1731,
'lead': 463}, {'': (23, 'contact'), '...': 1751, '<contact_of>': 1750, 'N': 1752, '^': 2846, 'a': 2851, 'back': 1731,
'comments': 1729, 'corrections': 1729, 'detailed': 1731, 'edits': 1729, 'feedback': 1729, 'honest': 1731, 'mark':
1730, 'markup': 1729, 'my': 1773, 'notes': 1729, 'our': 1774, 'redlines': 1729, 'remarks': 1729, 'some': 1773,
'suggestions': 1729, 'the': 1774, 'thoughts': 1729}, {'<their>': 2575, 'N': 2576, 'to': 1850}, {'business': 2577,
'candidate': 2853, 'candidates': 2853, 'client': 2853, 'clients': 2853, 'customer': 2853, 'customers': 2853, 'job':
2577, 'lead': 2853, 'leads': 2853}, {'...': 2854, 'business': 2577, 'candidate': 2853, 'candidates': 2853, 'client':
2853, 'clients': 2853, 'customer': 2853, 'customers': 2853, 'job': 2577, 'lead': 2853, 'leads': 2853}, {'...': 2577,
'0': 2855, 'a': 2855, 'my': 1779, 'our': 1779, 'some': 2855, 'three': 2855, 'two': 2855}, {'double': 1667, 'quick':
1665, 'warm': 1665}, {'a': 1779, 'an': 1779, 'my': 1779, 'our': 1779, 'some': 1779, 'the': 1779}, {'<contact_of>':
1853, '<their>': 1856, '^': 2858, 'the': 1862}, {'<contact_of>': 1853, 'e': 1664, 'email': 1663, 'intro': 1662,
'introduction': 1662, 'mail': 1663, 'whatsapp': 1663}, {'<contact_of>': 1853, '<their>': 1856, '<them>': 2850, 'N':
2852, '^': 2856, 'a': 2857, 'across': 1781, 'along': 1861, 'an': 1665, 'comments': 1785, 'edits': 1785, 'feedback':
1785, 'my': 1786, 'notes': 1785, 'on': 2859, 'over': 1864, 'some': 1786, 'that': 1665, 'the': 2860, 'thoughts': 1785},
{'': (2, 'plan'), '^': 1567}, {'': (2, 'plan'), '<their>': 2291, 'N': 1363, 'a': 2862, 'an': 1568, 'for': 11, 'out':
1364, 'the': 2862}, {'<them>': 1826, 'D': 11, 'N': 1826, 'for': 11, 'up': 2863}, {'have': 11, 'meet': 11, 'see': 11,
'visit': 11, 'we': 227}, {'with': 471}, {'...': 1778, '<useful>': 1777, 'article': 2866, 'book': 2866, 'link': 2866,
'list': 2866, 'paper': 2866, 'podcast': 2866, 'report': 2866, 'template': 2866, 'video': 2866}, {'a': 2867, 'an':
2867, 'my': 2867, 'our': 1779, 'some': 1779, 'the': 2867}, {'about': 441, 'from': 441, 'in': 441, 'of': 441, 'on':
441, 'with': 441}, {'about': 441, 'in': 441, 'of': 441, 'on': 441, 'with': 441}, {'how': 2869}, {'experience': 2869,
'experiences': 2870, 'i': 2594, 'insights': 2593, 'know': 2871, 'knowhow': 2593, 'knowledge': 2870, 'learnings': 2869,
'lessons': 2869, 'notes': 2593, 'pointers': 2593, 'story': 2870, 'take': 2593, 'tips': 2593, 'trick': 2870, 'tricks':
2869, 'war': 2596, 'we': 2594}, {'...': 2585, 'N': 2345, '^': 2868, 'a': 2598, 'across': 1781, 'my': 2872, 'our':
2872, 'over': 1781, 'some': 2597, 'what': 2601}, {'learnings': 441, 'lessons': 441, 'pointers': 441, 'tips': 441,
'tricks': 441}, {'few': 2874}, {'a': 2875, 'my': 2874, 'our': 2874, 'some': 2874}, {'<them>': 2876, 'N': 2876}, {'1':
2448, 'D': 2449, 'breakfast': 2447, 'call': 2447, 'catch': 2450, 'chat': 2447, 'coffee': 2447, 'demo': 2447, 'dinner':
2447, 'fri': 2445, 'friday': 2451, 'from': 2622, 'interview': 2447, 'lunch': 2447, 'meeting': 2447, 'mon': 2445,
'monday': 2451, 'my': 2458, 'our': 2458, 'sat': 2445, 'session': 2447, 'sun': 2445, 'the': 2458, 'thu': 2445, 'thurs':
2445, 'thursday': 2451, 'to': 1415, 'today': 2451, 'tomorrow': 2451, 'tue': 2445, 'tues': 2445, 'tuesday': 2451,
'wed': 2445, 'wednesday': 2451}, {'hands': 656}, {'bring': 2112, 'call': 66, 'catch': 310, 'connect': 386, 'drop':
2061, 'get': 2073, 'give': 2067, 'introduce': 386, 'look': 2069, 'meet': 66, 'pop': 2070, 'ring': 66, 'see': 66, 'to':
2461, 'visit': 66, 'we': 227}, {'^': 440, 'ropes': 441}, {'^': 440, 'a': 441, 'around': 441, 'how': 441, 'my': 441,
'our': 441, 'round': 441, 'the': 2881, 'to': 441, 'what': 441, 'where': 441, 'which': 441}, {'': (9, 'told'), 'a':
441, 'how': 441, 'my': 441, 'our': 441, 'the': 441, 'to': 441}, {'<them>': 2882, 'N': 2883, '^': 1620}, {'<them>':
2311, 'N': 2311}, {'^': 440, 'to': 441}, {'a': 441, 'how': 2886, 'my': 441, 'our': 441, 'the': 441, 'to': 441},
{'<them>': 2887, 'N': 2311}, {'<they>': 227, 'it': 227}, {'<them>': 1860, 'N': 1860}, {'call': 66, 'catch': 66,
'contact': 66, 'email': 66, 'get': 355, 'phone': 66, 'reach': 66, 'reply': 66, 'ring': 66, 'text': 66}, {'to': 2891},
{'busy': 2892, 'did': 1335, 'no': 1321, 'that': 227, 'was': 1335, 'were': 1335, 'you': 1067}, {'afternoon': 415,
'day': 415, 'days': 415, 'evening': 415, 'h': 415, 'hour': 415, 'hours': 415, 'hr': 415, 'hrs': 415, 'morning': 415},
{'<their>': 411, 'N': 1363, 'out': 674}, {'up': 1669}, {'^': 416, 'for': 417, 'in': 417, 'on': 417, 'through': 417,
'to': 417, 'with': 417}, {'<them>': 2897}, {'<them>': 460}, {'with': 2899}, {'...': 2900}, {'^': 2901}, {'s': 2902},
{'<their>': 2902, 'N': 2903}, {'on': 2904, 'over': 2904, 'through': 2904, 'thru': 2904}, {'^': 0, 'at': 411, 'for':
411, 'with': 411}, {'': (23, 'contact'), '<cause>': 1625, 'a': 1626, 'our': 1626, 'the': 1626}, {'<helped>': 2898,
'<time_unit>': 1630, 'at': 1627, 'combing': 2905, 'for': 1627, 'going': 2905, 'in': 1627, 'looking': 2905,
'mentoring': 417, 'volunteering': 2906, 'with': 2907, 'working': 2905}, {'...': 2908, '<time_unit>': 1655},
{'guarantor': 1269, 'referee': 1269, 'reference': 1269}, {'s': 2910}, {'<their>': 2910, 'N': 2911, 'a': 2910}, {'':
(23, 'contact'), 'as': 2912, 'up': 1669}, {'<their>': 2399, '<them>': 411, 'N': 2402, 'a': 1568, 'an': 1568, 'for':
1643, 'the': 2405}, {'up': 439}, {'as': 411, 'for': 411}, {'in': 2916, 'up': 1669}, {'at': 1335}, {'at': 2548, 'over':
2918, 'with': 1335}, {'about': 441, 'at': 463, 'in': 1717, 'on': 441, 'through': 441, 'to': 463, 'toward': 463,
'towards': 463, 'with': 441}, {'<me>': 1580, '<them>': 2920, 'N': 2920, '^': 2670}, {'as': 411, 'for': 1820}, {'for':
1604, 'in': 2922}, {'in': 2916}, {'': (0, 'missed'), 'again': 66, 'up': 66}, {'me': 2925, 'us': 2925}, {'not': 2102},
{'t': 2102}, {'ever': 1585, 'get': 1584, 'got': 1584, 'gotten': 1584, 'quite': 1585, 'yet': 1585}, {'has': 2927,
'hasn': 2928, 'hasnt': 2102, 'haven': 2928, 'havent': 2102, 'not': 2929, 'trying': 1417}, {'<their>': 411, 'N': 1363,
'as': 411, 'for': 1820}, {'by': 66, 'for': 1668}, {'across': 1792, 'as': 2912, 'behind': 1791, 'beside': 1791, 'for':
1604, 'in': 2931, 'me': 2925, 'near': 1791, 'next': 1793, 'opposite': 1791, 'up': 2932, 'us': 2925}, {'vm': 66},
{'vm': 66, 'voicemail': 66}, {'...': 2041, '2': 2934, 'to': 2935}, {'so': 66}, {'traffic': 2937}, {'in': 2938, 'up':
1669}, {'<i>': 1291, '<them>': 2636, 'N': 2531, 'that': 1300}, {'be': 66, 'call': 66, 'go': 66, 'have': 66, 'join':
66, 'meet': 66, 'ring': 66, 'see': 66, 'speak': 66, 'visit': 66}, {'to': 2941}, {'^': 1102, 'giving': 1103,
'quitting': 1103, 'resigning': 1103, 'throwing': 1103}, {'^': 1102, 'from': 2943}, {'^': 1103}, {'ledge': 1103},
{'the': 2946}, {'': (21, 'gave:encouragement'), '^': 1102}, {'^': 2948, 'giving': 1103, 'quitting': 1103, 'resigning':
1103, 'throwing': 1103}, {'of': 2949}, {'around': 1103, 'down': 2944, 'into': 2945, 'off': 2947, 'out': 2950, 'round':
1103, 'through': 441, 'up': 1103}, {'from': 2943}, {'of': 2943}, {'down': 2952, 'off': 2947, 'out': 2953, 'round':
1103, 'through': 441}, {'': (23, 'contact'), '<me>': 1341, '<them>': 2951, 'N': 2954}, {'<me>': 1341}, {'as': 1553,
'assembly': 1633, 'class': 1633, 'demo': 1633, 'for': 412, 'lesson': 1633, 'masterclass': 1633, 'pro': 413, 'session':
1633, 'story': 1638, 'storytime': 1633, 'talk': 1633, 'tour': 1633, 'training': 1633, 'unpaid': 411, 'workshop':
1633}, {'^': 440, 'a': 441, 'how': 441, 'my': 441, 'our': 441, 'the': 441, 'to': 441}, {'...': 2957, '0': 1599,
'<their>': 1599, '<them>': 2958, 'N': 2958, '^': 1620, 'a': 2164, 'an': 2164, 'as': 1553, 'assembly': 1633, 'class':
1633, 'demo': 1633, 'for': 412, 'lesson': 1633, 'masterclass': 1633, 'pro': 413, 'session': 1633, 'some': 2195,
'story': 1638, 'storytime': 1633, 'talk': 1633, 'the': 2164, 'three': 1599, 'tour': 1633, 'training': 1633, 'two':
1599, 'unpaid': 411, 'workshop': 1633}, {'<bid>': 19, 'never': 19, 'not': 694, 'to': 19}, {'^': 2960}, {':': 21,
'<plainly>': 2961, '^': 2960}, {'<bid>': 19, 'never': 694, 'no': 694, 'not': 694, 'to': 19}, {'out': 21}, {':': 21,
'<i>': 1264, '<plainly>': 2962, 'D': 1296, '^': 2963, 'at': 739, 'by': 739, 'during': 739, 'flat': 2964, 'in': 739,
'just': 21, 'on': 739, 'over': 739, 'simply': 21, 'straight': 21, 'via': 739, 'whatever': 2816}, {'<me>': 2965, '^':
2807}, {'...': 1757, 'article': 471, 'book': 471, 'candidates': 454, 'checklist': 471, 'comments': 1753, 'contact':
1892, 'contacts': 454, 'corrections': 1753, 'couple': 1760, 'edits': 1753, 'feedback': 1753, 'few': 1759, 'guide':
471, 'leads': 454, 'link': 471, 'list': 471, 'name': 1895, 'names': 454, 'notes': 1753, 'number': 1892, 'numbers':
454, 'people': 454, 'podcast': 471, 'redlines': 1753, 's': 1756, 'spreadsheet': 471, 'suggestions': 1753, 'template':
471}, {'...': 1768, 'article': 471, 'book': 471, 'checklist': 471, 'contact': 1892, 'guide': 471, 'link': 471, 'list':
471, 'name': 1892, 'number': 1892, 'podcast': 471, 's': 1756, 'spreadsheet': 471, 'template': 471}, {'0': 1755,
'<their>': 1893, 'a': 2967, 'an': 1763, 'detailed': 1765, 'four': 1759, 'full': 1765, 'lots': 1765, 'my': 1767, 'our':
1769, 'pages': 1765, 'some': 1755, 'the': 2968, 'three': 1755, 'two': 1755}, {'...': 1771, '<contact_of>': 1750, 'N':
1752, '^': 2969, 'a': 1772, 'all': 2847, 'back': 1731, 'best': 2849, 'comments': 1729, 'corrections': 1729,
'detailed': 1731, 'edits': 1729, 'feedback': 1729, 'good': 2848, 'honest': 1731, 'luck': 1103, 'mark': 1730, 'markup':
1729, 'my': 1773, 'notes': 1729, 'our': 1774, 'redlines': 1729, 'remarks': 1729, 'some': 1773, 'the': 1774,
'thoughts': 1729}, {'...': 1771, '<contact_of>': 1750, 'N': 1752, '^': 2969, 'a': 1772, 'back': 1731, 'comments':
1729, 'corrections': 1729, 'detailed': 1731, 'edits': 1729, 'feedback': 1729, 'honest': 1731, 'mark': 1730, 'markup':
1729, 'my': 1773, 'notes': 1729, 'our': 1774, 'redlines': 1729, 'remarks': 1729, 'some': 1773, 'the': 1774,
'thoughts': 1729, 'to': 1499}, {'': (23, 'contact'), '<them>': 2970, 'N': 2971}, {'': (10, 'thanks')}, {'you': 2973},
{'<them>': 650}, {'d': 227, 'had': 227, 'promised': 650, 'said': 650, 'swore': 650, 'told': 2975}, {'<off_it>': 429,
'D': 656, 'at': 656, 'by': 656, 'during': 656, 'on': 656, 'over': 656}, {'<i>': 2976, '<they>': 227, 'been': 430,
'being': 430, 'gets': 430, 'got': 430, 'had': 432, 'has': 433, 'is': 430, 's': 434, 'was': 2977, 'were': 430},
{'<view>': 1242, 'advice': 1285, 'five': 1448, 'four': 1448, 'three': 1448, 'two': 1448}, {'1': 590, 'a': 599, 'an':
599, 'another': 596, 'appointment': 13, 'board': 596, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 592, 'chat':
13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 596, 'first': 596, 'follow': 598,
'interview': 13, 'lunch': 13, 'meeting': 13, 'monthly': 596, 'mtg': 13, 'my': 599, 'one': 594, 'our': 599, 'phone':
595, 'quick': 596, 'second': 596, 'session': 13, 'short': 596, 'supper': 13, 'sync': 13, 'tea': 13, 'team': 596,
'video': 595, 'weekly': 596, 'workshop': 13, 'zoom': 13}, {'is': 2980, 's': 2980}, {'asking': 203, 'calling': 203,
'hiring': 203, 'inviting': 203, 'whether': 203}, {'about': 2982, 'of': 2982}, {'been': 430, 'being': 430, 'gets': 430,
'got': 430, 'had': 432, 'has': 433, 'is': 430, 's': 434, 'was': 2977, 'were': 430}, {'asking': 66, 'calling': 66,
'emailing': 66, 'inviting': 66, 'messaging': 66, 'ringing': 66, 'seeing': 66, 'texting': 66, 'visiting': 66},
{'calling': 66}, {'about': 2985, 'of': 2986}, {'s': 1975}, {'<their>': 1975, 'N': 2988, '^': 2670}, {'...': 665,
'<work_thing>': 460, 'book': 460, 'cv': 460, 'deck': 460, 'draft': 460, 'pitch': 460, 'plan': 460, 'proposal': 460,
'website': 460}, {'^': 2990}, {'...': 665, '<work_thing>': 460}, {'^': 2992}, {'s': 2993}, {'<their>': 2991, 'N':
2994}, {'^': 454, 'about': 463, 'on': 463}, {'off': 2996}, {':': 56, '<them>': 2997, 'from': 1286, 'is': 709, 'was':
709}, {'course': 454, 'flat': 454, 'fund': 454, 'gig': 454, 'grant': 454, 'job': 454, 'opening': 454, 'position': 454,
'role': 454, 'scholarship': 454, 'tender': 454, 'vacancy': 454}, {'...': 2999, 'course': 454, 'flat': 454, 'fund':
454, 'gig': 454, 'grant': 454, 'job': 454, 'opening': 454, 'position': 454, 'role': 454, 'scholarship': 454, 'tender':
454, 'vacancy': 454}, {'a': 3000, 'an': 3000, 'the': 3000}, {'^': 3001}, {'^': 454, 'about': 463, 'on': 463, 'to':
463}, {'about': 3002, 'off': 3003}, {'about': 463, 'to': 463}, {'off': 3005}, {'<them>': 3004, 'N': 3006}, {'<them>':
3006, 'N': 3006}, {':': 197, 'N': 1276}, {'person': 1175}, {'phone': 1175}, {'the': 3011}, {'in': 3010, 'on': 3012},
{'...': 2055, 'D': 1415}, {'1': 3014}, {'up': 3014}, {'1': 3015, 'breakfast': 3014, 'call': 3014, 'catch': 3016,
'chat': 3014, 'coffee': 3014, 'demo': 3014, 'dinner': 3014, 'interview': 3014, 'it': 3014, 'lunch': 3014, 'meeting':
3014, 'session': 3014}, {'1': 3015, 'breakfast': 3014, 'call': 3014, 'catch': 3016, 'chat': 3014, 'coffee': 3014,
'demo': 3014, 'dinner': 3014, 'interview': 3014, 'it': 3014, 'lunch': 3014, 'meeting': 3014, 'my': 3017, 'our': 3017,
'session': 3014, 'the': 3017}, {'': (13, 'talk'), '1': 3015, 'breakfast': 3014, 'call': 3014, 'catch': 3016, 'chat':
3014, 'coffee': 3014, 'demo': 3014, 'dinner': 3014, 'interview': 3014, 'it': 3014, 'lunch': 3014, 'meeting': 3014,
'my': 3017, 'our': 3017, 'session': 3014, 'the': 3017}, {'<me>': 227}, {'aid': 1504, 'arrange': 227, 'assist': 1504,
'big': 1428, 'buck': 1428, 'cheer': 1428, 'confirm': 227, 'congratulate': 227, 'do': 3009, 'egg': 1428, 'gee': 1428,
'help': 1504, 'me': 3013, 'move': 3018, 'perk': 1428, 'plan': 227, 'postpone': 3018, 'push': 3018, 'rearrange': 3019,
'reschedule': 3018, 'say': 227, 'shift': 3018, 'spur': 1428, 'tell': 3020}, {'': (12, 'task'), ':': 197, 'N': 1276},
{'<bid>': 19, 'ask': 19, 'go': 19, 'never': 694, 'no': 694, 'not': 694, 'to': 19}, {'<met_over>': 1175, '^': 737},
{'...': 2808, '<met_over>': 1175, 'call': 1175, 'coffee': 1175, 'dinner': 1175, 'drinks': 1175, 'email': 1175,
'lunch': 1175, 'meeting': 1175, 'message': 1175, 'person': 1175, 'phone': 1175, 'teams': 1175, 'text': 1175, 'zoom':
1175}, {'...': 3024, '<met_over>': 1175, 'a': 3025, 'an': 2809, 'call': 1175, 'coffee': 1175, 'dinner': 1175,
'drinks': 1175, 'email': 1175, 'her': 2809, 'his': 2809, 'lunch': 1175, 'meeting': 1175, 'message': 1175, 'our': 2809,
'person': 1175, 'phone': 1175, 'teams': 1175, 'text': 1175, 'the': 3025, 'zoom': 1175}, {'...': 3024, '<met_over>':
1175, 'a': 2809, 'an': 2809, 'her': 2809, 'his': 2809, 'our': 2809, 'the': 2809}, {'ask': 19, 'go': 19}, {'^': 3028},
{':': 21, '<i>': 1264, '<plainly>': 2962, '<their>': 227, '<they>': 227, 'D': 1296, 'N': 227, '^': 3023, 'about': 227,
'at': 3026, 'by': 3026, 'during': 3027, 'flat': 2964, 'in': 3026, 'just': 21, 'on': 3026, 'over': 3026, 'simply': 21,
'so': 2811, 'straight': 21, 'that': 227, 'to': 3029, 'via': 739, 'whatever': 2816}, {'going': 2117}, {'are': 3031,
'can': 197, 'd': 197, 'is': 3031, 'll': 197, 'will': 197, 'would': 197}, {'accountant': 3032, 'assistant': 3032,
'bookkeeper': 3032, 'designer': 3032, 'engineers': 3032, 'girls': 3032, 'guys': 3032, 'lads': 3032, 'lawyer': 3032,
'lawyers': 3032, 'lot': 3032, 'office': 3032, 'people': 3032, 'side': 3032, 'team': 3032}, {'<they>': 2629, 'my':
3033, 'our': 3033}, {'<they>': 2629, 'my': 3033, 'our': 3033, 'that': 3034}, {'long': 1103}, {'a': 3036}, {'^': 1102,
'brilliantly': 1103, 'fine': 1103, 'great': 1103, 'well': 1103}, {'<meant_well>': 1103}, {'be': 3039, 'nail': 1103,
'smash': 1103}, {'to': 3040}, {'^': 1102, 'at': 1103}, {'^': 1102, 'for': 1103}, {'^': 1102, 'enough': 1103}, {'able':
1103, 'amazing': 1103, 'come': 3037, 'doing': 3038, 'earned': 1103, 'going': 3041, 'good': 3042, 'great': 3042,
'more': 1106, 'put': 1123, 'ready': 3043, 'strong': 3044, 'worth': 1103}, {'...': 115, 'D': 48, 'my': 48, 'our': 48},
{'^': 3046}, {'expect': 3047, 'have': 3047}, {'brilliant': 1103, 'brilliantly': 1103, 'fine': 1103, 'great': 1103,
'well': 1103}, {'^': 3046, 'there': 1103}, {'ace': 1103, 'be': 3039, 'do': 3049, 'fly': 1103, 'get': 3050, 'have':
3047, 'make': 2762, 'manage': 1103, 'nail': 1103, 'pull': 1122, 'rock': 1103, 'smash': 1103}, {'brilliantly': 1103,
'fine': 1103, 'great': 1103, 'well': 1103}, {'at': 1103}, {'for': 1103}, {'enough': 1103}, {'^': 1375, 'come': 3037,
'doing': 3052, 'earned': 1103, 'going': 3041, 'good': 3053, 'great': 3053, 'more': 1106, 'put': 1123, 'ready': 3054,
'strong': 3055, 'worth': 1103}, {'natural': 1103, 'star': 1103}, {'there': 1103}, {'ace': 1103, 'be': 3039, 'do':
3049, 'fly': 1103, 'get': 3058, 'make': 2762, 'manage': 1103, 'nail': 1103, 'pull': 1122, 'rock': 1103, 'smash':
1103}, {'to': 3059}, {'track': 1103}, {'right': 3061}, {'the': 3062}, {'best': 1103, 'right': 1103, 'strongest':
1103}, {'a': 3057, 'able': 1103, 'almost': 3058, 'amazing': 1103, 'brilliant': 1103, 'come': 3037, 'doing': 3038,
'earned': 1103, 'fantastic': 1103, 'getting': 628, 'going': 3060, 'good': 3042, 'great': 3042, 'more': 1106, 'nearly':
3058, 'on': 3063, 'put': 1123, 'ready': 3043, 'strong': 3044, 'the': 3064, 'wonderful': 1103, 'worth': 1103}, {'ace':
1103, 'be': 3039, 'do': 3049, 'fly': 1103, 'get': 3050, 'have': 3047, 'make': 2762, 'manage': 1103, 'nail': 1103,
'pull': 1122, 'rock': 1103, 'see': 647, 'smash': 1103}, {'come': 3037, 'doing': 3052, 'earned': 1103, 'going': 3041,
'good': 3053, 'great': 3053, 'more': 1106, 'put': 1123, 'ready': 3054, 'strong': 3055, 'worth': 1103}, {'brilliantly':
1103}, {'a': 3057, 'almost': 3058, 'brilliant': 1103, 'doing': 3068, 'fantastic': 1103, 'great': 1103, 'nearly': 3058,
'on': 3063, 'the': 3064, 'wonderful': 1103}, {'get': 3047, 'have': 3047}, {'are': 3045, 'can': 3048, 'could': 1372,
'd': 3051, 'get': 3047, 'gets': 3047, 'has': 3056, 'have': 3056, 'is': 3065, 'll': 3066, 're': 3045, 'receives': 619,
's': 3065, 've': 3067, 'was': 3069, 'were': 3069, 'will': 3051, 'would': 3070}, {'how': 440}, {'^': 3072}, {'know':
3073}, {'about': 3073, 'i': 3074}, {'to': 441}, {'...': 3076, 'brilliant': 1103, 'far': 1103, 'good': 1103, 'great':
1103, 'i': 441, 'much': 1103, 'proud': 1103, 'talented': 1103, 'to': 441, 'we': 441, 'well': 1103}, {'across': 117,
'back': 117, 'out': 117, 'over': 117, 'round': 117, 'up': 117}, {'...': 3078}, {'a': 3079, 'an': 3079, 'my': 3079,
'our': 3079, 'the': 3079}, {'^': 3080}, {'get': 3081, 'have': 3081}, {'d': 3082, 'll': 3082, 'will': 3082, 'would':
3082}, {'able': 1103, 'amazing': 1103, 'doing': 1103, 'good': 1103, 'great': 1103, 'more': 1106, 'ready': 1103,
'strong': 1103}, {'^': 1102, 'brilliantly': 1103}, {'a': 3057, 'able': 1103, 'almost': 3058, 'amazing': 1103,
'brilliant': 1103, 'doing': 3085, 'fantastic': 1103, 'getting': 628, 'going': 3060, 'good': 1103, 'great': 1103,
'more': 1106, 'nearly': 3058, 'on': 3063, 'ready': 1103, 'strong': 1103, 'the': 3064, 'wonderful': 1103}, {'are':
3084, 'can': 3048, 'could': 1372, 'd': 3051, 'get': 3047, 'gets': 3047, 'has': 1376, 'have': 1376, 'is': 3086, 'll':
3066, 're': 3084, 'receives': 619, 's': 3086, 'was': 3069, 'were': 3069, 'will': 3051, 'would': 3070}, {'<they>':
3087, 'my': 3033, 'our': 3033}, {'herself': 1103, 'himself': 1103}, {'on': 1103}, {'for': 2762}, {'^': 1102, 'there':
1103}, {'in': 3092, 'on': 1123}, {'^': 1102, 'it': 1103}, {'chin': 1103}, {'faith': 1103}, {'<their>': 2761, 'at':
3094, 'going': 1103, 'her': 3095, 'his': 3095, 'smiling': 1103, 'the': 3096, 'trying': 1103}, {'at': 1103, 'in': 1103,
'with': 3094}, {'back': 3089, 'be': 2760, 'believe': 1103, 'carry': 3090, 'cheer': 2756, 'chin': 2756, 'crack': 3090,
'go': 3091, 'hang': 3093, 'hold': 3090, 'keep': 3097, 'not': 2758, 'push': 3090, 'stay': 2764, 'stick': 3098, 'trust':
1103}, {'done': 1103}, {'about': 461, 'of': 461}, {'think': 3101, 'thought': 3101}, {'...': 3076, 'i': 3102}, {'...':
3076}, {'': (9, 'told'), '...': 3035, '<they>': 3071, 'about': 3002, 'all': 3075, 'everything': 3075, 'how': 3077,
'i': 3083, 'my': 3033, 'not': 2759, 'our': 3033, 'that': 3088, 'to': 3099, 'we': 3083, 'well': 3100, 'what': 3103,
'where': 3104, 'which': 3104}, {'...': 49, 'my': 48, 'our': 48}, {'^': 3106}, {'expect': 3107, 'have': 3107}, {'^':
3106, 'there': 1103}, {'ace': 1103, 'be': 3039, 'do': 3049, 'fly': 1103, 'get': 3109, 'have': 3107, 'make': 2762,
'manage': 1103, 'nail': 1103, 'pull': 1122, 'rock': 1103, 'smash': 1103}, {'a': 3057, 'almost': 3058, 'brilliant':
1103, 'come': 3037, 'doing': 3052, 'earned': 1103, 'fantastic': 1103, 'getting': 647, 'going': 3060, 'good': 3053,
'great': 3042, 'more': 1106, 'nearly': 3058, 'on': 3063, 'put': 1123, 'ready': 3054, 'strong': 3055, 'the': 3064,
'wonderful': 1103, 'worth': 1103}, {'ace': 1103, 'be': 3039, 'do': 3049, 'fly': 1103, 'get': 3109, 'have': 3107,
'make': 2762, 'manage': 1103, 'nail': 1103, 'pull': 1122, 'rock': 1103, 'see': 647, 'smash': 1103}, {'get': 3107,
'have': 3107}, {'are': 3067, 'can': 3108, 'd': 3110, 'get': 647, 'gets': 3107, 'has': 3067, 'have': 3067, 'is': 3111,
'll': 3112, 're': 3067, 's': 3111, 've': 3067, 'was': 3069, 'were': 3069, 'will': 3110, 'would': 3113}, {'...': 3076,
'i': 441, 'we': 441}, {'give': 2756, 'lose': 2757}, {'to': 3116}, {'a': 3057, 'almost': 3058, 'brilliant': 1103,
'doing': 3068, 'fantastic': 1103, 'getting': 647, 'going': 3060, 'great': 1103, 'nearly': 3058, 'on': 3063, 'the':
3064, 'wonderful': 1103}, {'can': 3108, 'd': 3110, 'get': 647, 'gets': 3107, 'is': 3118, 'll': 3112, 's': 3118, 'was':
3069, 'were': 3069, 'will': 3110, 'would': 3113}, {'<they>': 3119, 'my': 3033, 'our': 3033}, {'chin': 1543},
{'<their>': 3121}, {'^': 3122, 'at': 3094, 'going': 1103, 'her': 3095, 'his': 3095, 'smiling': 1103, 'the': 3096,
'trying': 1103}, {'back': 3089, 'believe': 1103, 'carry': 3090, 'cheer': 2756, 'chin': 2756, 'crack': 3090, 'go':
3091, 'hang': 3093, 'hold': 3090, 'keep': 3123, 'push': 3090, 'stick': 3098, 'trust': 1103}, {'': (9, 'told'), '...':
3035, '<they>': 3114, 'all': 3075, 'everything': 3075, 'how': 3115, 'i': 3083, 'my': 3033, 'not': 3117, 'our': 3033,
'that': 3120, 'to': 3124, 'we': 3083, 'well': 3100, 'what': 3104, 'where': 3104, 'which': 3104}, {'<me>': 3030,
'<them>': 3105, 'N': 3125, '^': 2807}, {'call': 66, 'catch': 66, 'chat': 66, 'come': 66, 'contact': 66, 'email': 66,
'get': 355, 'meet': 66, 'phone': 66, 'reach': 66, 'reply': 66, 'ring': 66, 'see': 66, 'speak': 66, 'talk': 66, 'text':
66}, {'to': 3127}, {'busy': 3128}, {'...': 2609, 'class': 0, 'shift': 0, 'slot': 0, 'stall': 0, 'turn': 0}, {'...':
1598, '^': 3130, 'assembly': 1527, 'class': 1527, 'duty': 1527, 'group': 1527, 'lesson': 1527, 'reading': 1527,
'round': 1527, 'route': 1527, 'session': 1527, 'shift': 1527, 'slot': 1527, 'stall': 1527, 'tour': 1527, 'turn':
1527}, {'wing': 417}, {'my': 3132}, {'': (23, 'contact'), '^': 1457, 'to': 1739, 'under': 3133}, {'class': 0, 'shift':
0, 'slot': 0, 'stall': 0, 'turn': 0}, {'^': 3135}, {'': (23, 'contact'), 's': 3136, 'to': 1739, 'under': 3133},
{'look': 2082}, {'...': 1598, 'assembly': 1527, 'class': 1527, 'duty': 1527, 'good': 3138, 'group': 1527, 'lesson':
1527, 'look': 2082, 'quick': 3138, 'read': 2082, 'reading': 1527, 'round': 1527, 'route': 1527, 'session': 1527,
'shift': 1527, 'slot': 1527, 'stall': 1527, 'tour': 1527, 'turn': 1527}, {'0': 1599, '<their>': 3131, '<them>': 3134,
'N': 3137, 'a': 3139, 'an': 1599, 'apart': 2612, 'me': 656, 'the': 1599, 'three': 1599, 'two': 1599, 'up': 1261},
{'<their>': 668, 'N': 1829}, {'<their>': 2611, 'apart': 3141}, {'call': 66, 'catch': 322, 'find': 66, 'get': 66,
'meet': 322, 'phone': 66, 'reach': 66, 'ring': 66, 'see': 66, 'speak': 66, 'talk': 66, 'visit': 66}, {'...': 1498,
'<them>': 66, 'N': 66, 'calling': 66, 'phoning': 66, 'reaching': 66, 'ringing': 66, 'to': 3143}, {'out': 227}, {'^':
440, 'about': 441, 'for': 441, 'in': 441, 'on': 441, 'through': 417, 'with': 417}, {'<them>': 3146}, {'<plainly>':
1294, 'D': 1296, '^': 1295, 'at': 739, 'away': 1419, 'by': 739, 'during': 739, 'in': 739, 'into': 56, 'off': 56, 'on':
739, 'over': 739, 'to': 56, 'toward': 56, 'towards': 56, 'via': 739}, {'<me>': 3148, '<them>': 1747, 'N': 1429},
{'<their>': 411, 'N': 1363, '^': 0, 'a': 411, 'our': 411, 'the': 411}, {'^': 0, 'at': 3150, 'for': 411, 'on': 2176,
'out': 2177, 'with': 411}, {'at': 411, 'for': 411, 'w': 411, 'with': 411}, {'about': 674, 'for': 674, 'on': 674},
{'comments': 3153, 'corrections': 3153, 'edits': 3153, 'feedback': 3153, 'notes': 3153, 'questions': 3153,
'suggestions': 3153, 'thoughts': 3153}, {'...': 1756}, {'^': 3155}, {'binned': 428, 'bumped': 428, 'canceled': 428,
'cancelled': 428, 'deferred': 428, 'postponed': 428, 'pulled': 428, 'pushed': 428, 's': 3156, 'scrapped': 428,
'shelved': 428}, {'of': 3154}, {'<contact_of>': 1750, 'couple': 3158, 'few': 3154}, {'^': 3155, 'comments': 3153,
'corrections': 3153, 'edits': 3153, 'feedback': 3153, 'notes': 3153, 'questions': 3153, 'suggestions': 3153,
'thoughts': 3153}, {'0': 3154, '<contact_of>': 1750, 'N': 3157, 'a': 3159, 'detailed': 3154, 'lots': 3158, 'my': 3160,
'our': 3156, 'some': 3154, 'the': 1771, 'three': 3154, 'two': 3154}, {'about': 554, 'on': 554, 're': 554, 'regarding':
554}, {'<them>': 3162}, {'from': 3163}, {'back': 3164, 'from': 3163}, {'hear': 3165}, {':': 554, 'for': 554, 'on':
554, 'to': 3166}, {'through': 441}, {'s': 411, 'through': 441}, {'': (23, 'contact'), '<their>': 411, '<them>': 3168,
'N': 3169, 'for': 1364, 'home': 1548}, {'bring': 2112, 'connect': 386, 'introduce': 386, 'to': 2461}, {'ask': 66,
'call': 66, 'catch': 322, 'discuss': 66, 'email': 66, 'give': 2417, 'go': 66, 'have': 66, 'invite': 66, 'join': 66,
'meet': 66, 'phone': 66, 'ring': 66, 'see': 66, 'speak': 66, 'talk': 66, 'text': 66, 'thank': 66, 'visit': 66}, {'to':
3172}, {'<plainly>': 1294, 'D': 1296, '^': 1295, 'against': 56, 'at': 739, 'away': 1419, 'by': 739, 'during': 739,
'in': 739, 'not': 1422, 'off': 56, 'on': 739, 'over': 739, 'via': 739}, {'<i>': 1291, '<me>': 3174, 'against': 56,
'away': 1419, 'not': 1422, 'off': 56, 'that': 1300}, {'<their>': 2617, '<they>': 714, 'N': 2618, 'a': 2617, 'adamant':
2268, 'avoiding': 1389, 'blanking': 1389, 'blunt': 2269, 'brought': 2056, 'certain': 2271, 'clear': 2268, 'convinced':
2271, 'dodging': 1389, 'due': 637, 'emphatic': 2269, 'firm': 2274, 'ghosting': 1389, 'going': 637, 'ignoring': 1389,
'insistent': 2274, 'meant': 637, 'moved': 2275, 'not': 2276, 'off': 66, 'placed': 1794, 'positive': 2269, 'postponed':
2055, 'pushed': 2055, 'quite': 2282, 'really': 2282, 'rescheduled': 2055, 'shifted': 2055, 'supposed': 637, 'sure':
2271, 'there': 656, 'very': 2282}, {'able': 1803, 'answering': 66, 'available': 66, 'in': 66, 'picking': 322,
'reachable': 66}, {'t': 3177}, {'^': 0, 'article': 66, 'blog': 66, 'interview': 66, 'newsletter': 66, 'podcast': 66,
'post': 66, 'talk': 66, 'video': 66, 'webinar': 66}, {'...': 2132, 'in': 2129, 'on': 2131, 'online': 66, 's': 3179},
{'<their>': 411, 'N': 3180, 'for': 1364}, {'<their>': 411, 'N': 1363, 'for': 1364, 'out': 1364}, {'five': 1175,
'four': 1175, 'three': 1175, 'two': 1175}, {'am': 2201, 'are': 2201, 'have': 2206, 'm': 2201, 'promised': 2205, 're':
2201, 've': 2206, 'were': 3183}, {'<them>': 461}, {'with': 3185}, {'<work_thing>': 3186}, {'...': 3187,
'<work_thing>': 3186}, {'': (23, 'contact'), '<their>': 461, 'N': 673, 'the': 3188}, {'<their>': 461, 'N': 673, 'the':
3188}, {'...': 2041, 'back': 1539, 'bat': 1669, 'by': 656, 'cold': 2043, 'dark': 2043, 'for': 656, 'in': 2039, 'out':
656, 'over': 3189, 'quiet': 2043, 'right': 1539, 'silent': 2043, 'through': 3189, 'thru': 3190, 'to': 1505, 'up': 674,
'with': 656}, {'<they>': 714, 'adamant': 2269, 'blunt': 2269, 'certain': 2269, 'clear': 2269, 'convinced': 2269,
'due': 637, 'emphatic': 2269, 'firm': 2269, 'going': 637, 'insistent': 2269, 'meant': 637, 'positive': 2269,
'supposed': 637, 'sure': 2269, 'there': 656}, {'<me>': 656, 'around': 656, 'at': 656, 'by': 656, 'here': 656, 'in':
656, 'over': 656, 'round': 656, 'there': 656, 'to': 656}, {'': (13, 'talk'), 'called': 3193, 'came': 3193, 'dropped':
3193, 'nipped': 3193, 'phoned': 3193, 'popped': 3193, 'rang': 3193, 'stopped': 3193, 'swung': 3193, 'visited': 3193,
'was': 3193, 'were': 3193, 'zoomed': 3193}, {'<they>': 3194}, {'': (13, 'talk'), '<they>': 227}, {'': (13, 'talk'),
'<i>': 227}, {'to': 996}, {'going': 3198}, {'are': 3199, 'is': 3199, 's': 3199}, {'': (13, 'talk'), '<i>': 2976,
'<they>': 3200}, {'a': 1147, 'breakfast': 11, 'coffee': 11, 'dinner': 11, 'drinks': 11, 'lunch': 11, 'tea': 11},
{'be': 2359, 'have': 3202, 'join': 11, 'meet': 11, 'see': 11, 'visit': 11}, {'could': 66, 'had': 66}, {'i': 3204},
{'^': 1102, 'at': 1103, 'for': 1103, 'on': 1103, 'with': 1103}, {'best': 3206}, {'the': 3207}, {'luck': 3206}, {'at':
1103, 'for': 1103, 'on': 1103, 'with': 1103}, {'luck': 3210}, {'of': 3211}, {'best': 3212}, {'all': 3208, 'best':
2849, 'good': 3209, 'luck': 3206, 'the': 3213}, {'best': 3210}, {'the': 3215}, {'all': 3216, 'good': 3211, 'luck':
3210, 'the': 3213}, {'<them>': 3214, 'N': 3217}, {'<them>': 3217, 'N': 3217}, {'': (14, 'together'), 'to': 197}, {'0':
3154, '<contact_of>': 1750, 'N': 3157, 'a': 3159, 'detailed': 3154, 'lots': 3158, 'me': 3220, 'my': 3160, 'our': 3156,
'some': 3154, 'the': 1771, 'three': 3154, 'two': 3154, 'us': 3220}, {'answer': 66, 'joy': 66, 'luck': 66, 'pick': 310,
'pickup': 66, 'reply': 66, 'response': 66}, {'D': 227, 'be': 1507, 'happen': 66, 'materialise': 66, 'materialize': 66,
'take': 1520}, {'t': 3223}, {'': (13, 'talk'), 'if': 203, 'whether': 203}, {'be': 1507, 'happen': 66, 'materialise':
66, 'materialize': 66, 'take': 1520}, {'...': 2676, '0': 1645, '<their>': 1599, '<time_unit>': 1655, 'a': 1645, 'an':
1645, 'back': 1539, 'five': 1681, 'for': 1682, 'four': 1681, 'half': 1683, 'over': 674, 'pro': 1636, 'right': 1539,
'six': 1681, 'the': 1599, 'three': 1645, 'through': 674, 'thru': 674, 'two': 1645, 'unpaid': 1634, 'up': 674, 'with':
656}, {'for': 1682, 'pro': 1636, 'unpaid': 1634, 'with': 656}, {'in': 66}, {'me': 3229}, {'let': 3230}, {'t': 3231},
{'^': 1648}, {'...': 3233, '^': 1648}, {'a': 3234, 'an': 3234, 'the': 3234}, {'<them>': 3235}, {'address': 225, 'day':
225, 'place': 225, 'time': 225, 'week': 225}, {'letter': 1660, 'recommendation': 1658, 'reference': 1658,
'testimonial': 1658}, {'...': 3238, 'double': 1667, 'glowing': 1671, 'good': 1671, 'letter': 1660, 'quick': 1665,
'recommendation': 1669, 'reference': 1670, 'referral': 1669, 'strong': 1671, 'testimonial': 1669, 'warm': 1665},
{'...': 3238, 'e': 1664, 'email': 1663, 'intro': 1662, 'introduction': 1662, 'letter': 1660, 'mail': 1663,
'recommendation': 1658, 'reference': 1658, 'testimonial': 1658, 'whatsapp': 1663}, {'...': 3238, 'e': 1664, 'email':
1663, 'glowing': 1671, 'good': 1671, 'intro': 1662, 'introduction': 1662, 'letter': 1660, 'mail': 1663,
'recommendation': 1669, 'reference': 1670, 'referral': 1669, 'strong': 1671, 'testimonial': 1669, 'whatsapp': 1663},
{'N': 1500}, {'<them>': 1654, 'N': 1656, 'a': 3239, 'an': 3240, 'that': 1665, 'the': 3241, 'to': 3242}, {'d': 66,
'ld': 66, 'led': 66}, {'...': 1137, 'is': 1136, 's': 1136, 'suits': 1136, 'works': 1136}, {'D': 3245}, {'have': 694,
'must': 19, 'need': 694, 'ought': 694, 'should': 19, 'shouldn': 347}, {'^': 3247}, {'$': 401, '//': 410, '0': 423,
'1': 438, '1on1': 439, '<briefed>': 445, '<explained>': 453, '<handed>': 519, '<i>': 661, '<led_through>': 664,
'<marked_up>': 676, '<their>': 691, '<they>': 1101, '<told_them>': 1132, '<view>': 1134, 'D': 1161, 'N': 1257, 'a':
1259, 'accepted': 1261, 'according': 1268, 'acted': 1275, 'action': 1283, 'actions': 1284, 'advice': 1287, 'adviced':
1289, 'advise': 57, 'advised': 1301, 'advises': 1303, 'advising': 1304, 'after': 289, 'agreed': 1311, 'almost': 1312,
'although': 227, 'am': 1315, 'an': 1316, 'and': 1322, 'answered': 1328, 'ap': 1329, 'apparently': 227, 'applauded':
1331, 'appointment': 1334, 'are': 1340, 'argued': 1344, 'arranged': 11, 'as': 1350, 'asked': 1362, 'asking': 227,
'assembled': 1365, 'assisted': 1368, 'assured': 1384, 'ate': 1388, 'avoided': 1389, 'avoiding': 1391, 'axed': 1394,
'babysat': 1397, 'backed': 1399, 'bailed': 1400, 'ball': 1401, 'bar': 1405, 'barely': 1413, 'bc': 227, 'because': 227,
'beefed': 1414, 'been': 1418, 'before': 289, 'begged': 1421, 'best': 1426, 'better': 1426, 'big': 1428, 'bigged':
1430, 'binned': 1432, 'blanked': 1389, 'blew': 1435, 'blocked': 1442, 'bookd': 11, 'booked': 1444, 'boosted': 1446,
'both': 1448, 'bottled': 614, 'bowed': 1433, 'breakfast': 1449, 'breakfasted': 656, 'briefed': 1451, 'bringing': 528,
'brokered': 1455, 'brought': 1466, 'buck': 1428, 'bucked': 1468, 'built': 1470, 'bumped': 1471, 'bunked': 1472, 'but':
1487, 'by': 1490, 'c': 1491, 'cafe': 1405, 'call': 1494, 'called': 1501, 'calmed': 1331, 'came': 1506, 'can': 1522,
'cancel': 66, 'canceled': 1524, 'canceling': 66, 'cancelled': 1524, 'cancelling': 66, 'cancels': 1524, 'canned': 1394,
'cannot': 1525, 'cant': 1521, 'canx': 66, 'canxd': 66, 'cat': 1528, 'catch': 1529, 'catching': 1077, 'caught': 1077,
'cautioned': 1531, 'cautions': 1531, 'championed': 1532, 'chapped': 1538, 'chatted': 656, 'checked': 1542, 'cheer':
1428, 'cheered': 1544, 'cheering': 1430, 'chipped': 1546, 'cld': 66, 'cleaned': 1547, 'closed': 1549, 'clued': 1551,
'cncl': 66, 'cncld': 66, 'cnxd': 66, 'coached': 1556, 'coaching': 1558, 'coffee': 1559, 'combed': 1542, 'comforted':
1560, 'coming': 1144, 'commented': 1564, 'compered': 1569, 'confirmed': 1570, 'congratulated': 1571, 'connected':
1578, 'considering': 1579, 'consoled': 1560, 'convinced': 1581, 'cos': 227, 'could': 1583, 'couldn': 1596, 'couldnt':
1597, 'covered': 1606, 'covering': 1607, 'coz': 227, 'crickets': 1608, 'cried': 311, 'critiqued': 674, 'cuz': 227,
'cxl': 66, 'cxld': 66, 'cxled': 66, 'd': 1615, 'decorated': 1365, 'delayed': 1616, 'demo': 1617, 'demonstrated': 1621,
'deputised': 1622, 'diarised': 1624, 'diarized': 1624, 'did': 1709, 'didn': 1713, 'didnt': 1714, 'dined': 656,
'dinner': 1559, 'directed': 1719, 'discovered': 1720, 'discussed': 656, 'ditched': 1432, 'dm': 1724, 'dodged': 1389,
'dodging': 1391, 'dog': 1528, 'dogsat': 1725, 'donated': 1727, 'door': 1405, 'dreamed': 1728, 'dreamt': 1728,
'drilled': 1451, 'drinks': 1334, 'dropped': 1736, 'dropping': 528, 'drove': 1741, 'ducked': 1433, 'ducking': 1391,
'dug': 1746, 'edited': 674, 'egg': 1428, 'egged': 1748, 'egging': 1430, 'email': 1749, 'emailed': 1787, 'encouraged':
1790, 'encouraging': 1571, 'ended': 1795, 'endorsed': 1532, 'even': 1796, 'explained': 1800, 'explaining': 1801,
'facetimed': 656, 'failed': 1803, 'fallen': 1433, 'falls': 1804, 'fed': 1725, 'feedback': 1806, 'feels': 1818, 'fell':
1819, 'ferried': 1741, 'filled': 1822, 'filling': 1824, 'finished': 656, 'five': 1316, 'fixed': 1831, 'flaked': 1400,
'flicked': 1832, 'fobbed': 1833, 'folk': 1837, 'follow': 1838, 'for': 1844, 'forgot': 1847, 'forgotten': 1849,
'forwarded': 1865, 'fought': 1866, 'found': 1867, 'four': 1316, 'gate': 1405, 'gave': 2006, 'geared': 1470, 'gee':
2007, 'geed': 1430, 'gets': 2009, 'ghosted': 2010, 'gied': 2015, 'giein': 2017, 'give': 2019, 'given': 2029, 'gives':
2019, 'giving': 2037, 'go': 2040, 'goes': 2042, 'going': 2045, 'gone': 2046, 'gonna': 2044, 'got': 2072, 'gotta':
2074, 'grabbed': 656, 'guaranteed': 2075, 'guided': 2078, 'guiding': 2080, 'gym': 1405, 'had': 2089, 'half': 1316,
'handed': 2097, 'hardly': 1413, 'has': 2103, 'hasn': 2106, 'hasnt': 2107, 'have': 2116, 'haven': 2123, 'havent': 2124,
'having': 2125, 'he': 2127, 'heard': 2160, 'hearing': 2161, 'held': 2166, 'helped': 2178, 'helping': 2184, 'hence':
2185, 'hes': 2189, 'holding': 2190, 'hooked': 2193, 'hoovered': 1365, 'hosted': 2196, 'hours': 2197, 'house': 1528,
'housesat': 1725, 'how': 289, 'hung': 2198, 'i': 2207, 'idea': 203, 'if': 2222, 'ignored': 2223, 'ignoring': 1391,
'im': 2224, 'implored': 1581, 'in': 2236, 'informed': 2238, 'inked': 2240, 'insists': 2241, 'installed': 1365,
'interview': 2242, 'interviewed': 656, 'intro': 2248, 'introd': 2250, 'introduced': 2252, 'introed': 2254, 'invited':
2257, 'is': 2283, 'isn': 2284, 'it': 2287, 'jilted': 2288, 'joined': 2289, 'judged': 2292, 'just': 2296, 'keep': 2298,
'keeping': 2190, 'keeps': 2303, 'kept': 2306, 'key': 1426, 'knocked': 1538, 'lacked': 2310, 'leafed': 1832, 'learned':
1720, 'learnt': 2312, 'led': 2313, 'left': 2317, 'lend': 1347, 'lending': 1347, 'lent': 2328, 'let': 2341, 'lifted':
2343, 'liked': 2346, 'lined': 1144, 'linked': 2349, 'listened': 2358, 'll': 2361, 'loaned': 2364, 'loaning': 1347,
'lobbied': 1866, 'locked': 2365, 'long': 2367, 'looked': 2369, 'looking': 2371, 'looped': 2373, 'lost': 319, 'lunch':
1559, 'lunched': 656, 'm': 1315, 'made': 2392, 'mail': 1749, 'mailed': 2397, 'main': 1426, 'manned': 2406, 'manning':
2407, 'marked': 2408, 'marshalled': 2409, 'matched': 2412, 'maybe': 203, 'me': 2414, 'meant': 2419, 'meeting': 1617,
'mended': 1365, 'mentored': 2420, 'mentoring': 2424, 'message': 1749, 'messaged': 2428, 'met': 2429, 'minded': 2430,
'minding': 2431, 'miss': 388, 'missed': 2441, 'mobile': 2444, 'monkey': 1401, 'moved': 2459, 'moves': 2460, 'mowed':
1365, 'msg': 1724, 'mucked': 1546, 'must': 2462, 'my': 2464, 'myself': 1277, 'nae': 1413, 'nary': 1413, 'nearly':
1312, 'need': 2468, 'needed': 2469, 'never': 2471, 'new': 2476, 'next': 2484, 'nixed': 2486, 'no': 2500, 'nobody':
2501, 'nominated': 2504, 'noone': 2505, 'noshow': 66, 'not': 2512, 'note': 2514, 'nothing': 1608, 'noticed': 2524,
'now': 2525, 'nudged': 2527, 'off': 610, 'offered': 2532, 'office': 1405, 'on': 2535, 'once': 289, 'one': 2537,
'only': 2538, 'onus': 1401, 'opened': 2543, 'opening': 2543, 'ought': 2545, 'out': 2546, 'outstanding': 1276, 'over':
2550, 'overslept': 66, 'owe': 2551, 'owes': 2551, 'painted': 1365, 'paired': 2412, 'palmed': 1833, 'parked': 1794,
'passed': 2603, 'penciled': 2605, 'pencilled': 2605, 'pending': 1276, 'people': 1837, 'pepped': 1470, 'per': 2607,
'perhaps': 203, 'perk': 1428, 'perked': 1468, 'phone': 2444, 'phoned': 2608, 'picked': 2613, 'pinged': 656, 'pitched':
2614, 'place': 1405, 'planned': 2615, 'planning': 2616, 'played': 2619, 'pleaded': 1866, 'pointed': 2620, 'popped':
2621, 'postponed': 2623, 'practiced': 2628, 'practised': 2628, 'praised': 1331, 'prepared': 2628, 'prepped': 1304,
'prepping': 1304, 'presented': 1675, 'pressed': 1581, 'promise': 1277, 'promised': 2635, 'proofread': 674, 'proposed':
2637, 'pruned': 674, 'psyched': 1470, 'pub': 1405, 'pulled': 2639, 'pushed': 2641, 'put': 2705, 'putting': 2709,
'quick': 2710, 'quote': 2711, 'radio': 2713, 'rained': 311, 'raised': 2343, 'ran': 2724, 'rang': 2725, 're': 2727,
'reached': 656, 'read': 2735, 'reading': 1832, 'rearranged': 2726, 'reassured': 1560, 'reassuring': 1571, 'rebooked':
2737, 'received': 2739, 'reckons': 2741, 'recommendation': 2742, 'recommended': 2746, 'recommends': 2241, 'redid':
674, 'redrafted': 674, 'refereed': 2292, 'referred': 2750, 'rehearsed': 2751, 'remember': 2754, 'reminded': 2768,
'reminder': 386, 'repaired': 1365, 'repld': 656, 'replied': 656, 'reposted': 2346, 'rescheduled': 2769,
'rescheduling': 66, 'restaurant': 1405, 'restructured': 674, 'returned': 2775, 'review': 2776, 'reviewed': 2778,
'reworded': 674, 'right': 1426, 'ripped': 2779, 'rooted': 2780, 'rooting': 2781, 'round': 2782, 's': 2800, 'safest':
1426, 'said': 2817, 'sat': 2819, 'save': 2821, 'saw': 2833, 'saying': 227, 'says': 2834, 'sched': 1443, 'schedd':
1443, 'scheduled': 11, 'schooled': 1451, 'scrapped': 2835, 'screening': 1391, 'scrubbed': 2835, 'seated': 1794, 'see':
2836, 'seeing': 11, 'seen': 2837, 'sending': 2840, 'sent': 2861, 'session': 2776, 'set': 2864, 'several': 1258,
'shall': 2865, 'shared': 2873, 'sharing': 2877, 'sharpened': 674, 'she': 2127, 'shelved': 1394, 'shes': 2189,
'shifted': 2878, 'shook': 2879, 'shop': 1405, 'short': 2720, 'should': 2880, 'showed': 2884, 'showing': 2885, 'shown':
2888, 'signed': 1549, 'silence': 1608, 'since': 2889, 'skedded': 1443, 'skipped': 66, 'skipping': 66, 'skyped': 656,
'slacked': 656, 'slated': 2240, 'slipped': 2890, 'smart': 1426, 'smartest': 1426, 'sms': 1724, 'so': 2893, 'some':
2894, 'somebody': 1837, 'someone': 1837, 'sorted': 2895, 'speaking': 2896, 'spent': 2909, 'spoke': 2913, 'spoken':
656, 'sponsored': 1532, 'spotted': 2836, 'spur': 1428, 'spurred': 1430, 'spurring': 1430, 'staffed': 2914, 'stand':
2915, 'standing': 2917, 'standup': 439, 'stayed': 2919, 'steered': 2921, 'stepped': 2923, 'stepping': 2924,
'stewarded': 2409, 'stiffed': 2926, 'still': 2930, 'stood': 2933, 'stopped': 1201, 'store': 1405, 'straight': 2936,
'stuck': 2939, 'subbed': 1622, 'suggested': 2940, 'suggests': 2741, 'supported': 1368, 'supposed': 2942, 'swore':
2075, 'takeaway': 57, 'talked': 2955, 'talking': 2956, 'task': 386, 'taught': 2959, 'tea': 2086, 'teaching': 2885,
'telephoned': 656, 'telling': 227, 'tells': 2966, 'text': 1749, 'texted': 2972, 'thank': 2974, 'thanked': 2973,
'that': 2978, 'the': 2979, 'there': 2981, 'they': 2127, 'theyre': 2189, 'thinking': 2983, 'thinks': 2741, 'this':
2984, 'thought': 2987, 'three': 423, 'threw': 2989, 'through': 2995, 'thru': 2995, 'tidied': 2408, 'tip': 2998,
'tipped': 3007, 'tipping': 3008, 'to': 3021, 'todo': 3022, 'together': 1175, 'told': 3126, 'too': 3129, 'took': 3140,
'tore': 3142, 'trained': 1451, 'tried': 3144, 'trimmed': 674, 'turns': 3145, 'tutored': 3147, 'tutoring': 1304, 'two':
423, 'umpired': 1569, 'unable': 2509, 'unanswered': 66, 'unpacked': 1365, 'upcoming': 11, 'urged': 3149, 'urges':
1289, 'urging': 1430, 'visit': 2242, 'visited': 656, 'volunteered': 3151, 'volunteering': 3152, 'vouched': 1669,
'vouching': 1669, 'vowed': 2075, 'w': 3161, 'waiting': 3167, 'walked': 3170, 'want': 3171, 'wanted': 3173, 'warned':
3175, 'warns': 1531, 'was': 3176, 'wasn': 3178, 'watched': 3181, 'watered': 3182, 'we': 3184, 'went': 3191, 'were':
3192, 'what': 289, 'whatsapp': 1749, 'whatsapped': 656, 'when': 3195, 'where': 3196, 'whether': 3197, 'which': 3201,
'while': 289, 'who': 227, 'whose': 227, 'why': 289, 'will': 3203, 'wired': 1365, 'wise': 1426, 'wisest': 1426, 'wish':
3205, 'wished': 3218, 'wishing': 3219, 'with': 3221, 'without': 3222, 'won': 3224, 'wondering': 3225, 'wont': 3226,
'worked': 3227, 'working': 3228, 'workshop': 1334, 'wouldn': 3232, 'wouldnt': 3231, 'written': 3236, 'wrong': 3237,
'wrote': 3243, 'x': 3244, 'xd': 66, 'xld': 66, 'yes': 3246, 'you': 3248, 'zoom': 2242, 'zoomed': 656}]


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

