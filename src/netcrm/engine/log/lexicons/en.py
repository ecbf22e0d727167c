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
'work_thing'), 'applications': ('work_thing',), 'approve': ('to_do',), 'are': ('hello', 'verb3'), 'argued': ('bids',),
'argues': ('bids',), 'arrange': ('give1', 'giveinf', 'to_do'), 'arranges': ('give3',), 'arranging': ('making',),
'arrived': ('verb3',), 'arrives': ('verb3',), 'article': ('owed_thing', 'useful', 'work_thing'), 'articles':
('useful',), 'artwork': ('owed_thing',), 'ask': ('giveinf', 'to_do'), 'asked': ('bidding', 'hello', 'reach'), 'asks':
('verb3', 'give3'), 'assembly': ('happening',), 'assistant': ('rel',), 'assisting': ('helped',), 'assured':
('told_them',), 'at': ('hello', 'to_events'), 'attended': ('to_events',), 'auction': ('happening',), 'aunt': ('rel',),
'automate': ('bid',), 'availability': ('owed_thing',), 'avoid': ('bid',), 'awards': ('happening_first',), 'axe':
('bid',), 'axed': ('off_it',), 'baby': ('rel',), 'bake': ('happening_first', 'helping'), 'baked': ('did_free',),
'baking': ('making', 'outing'), 'ball': ('happening',), 'bank': ('bid', 'good_cause'), 'bar': ('met_over',),
'barbecue': ('happening',), 'barber': ('gossips',), 'bash': ('happening',), 'basically': ('filler',), 'bazaar':
('happening',), 'be': ('hello', 'verb3'), 'beach': ('cause',), 'became': ('verb3',), 'because': ('hello',), 'becomes':
('verb3',), 'been': ('hello',), 'beer': ('happening_first', 'met_over'), 'beers': ('met_over',), 'before': ('hello',
'no_event'), 'began': ('verb3',), 'begins': ('verb3',), 'being': ('hello',), 'believes': ('says', 'verb3', 'bids'),
'benchmarks': ('useful',), 'bhai': ('filler',), 'bhaiya': ('filler',), 'bid': ('work_thing',), 'bin': ('bid',),
'binned': ('off_it',), 'bio': ('owed_thing',), 'bite': ('a_chat',), 'blank': ('plainly',), 'blend': ('bid',),
'blether': ('a_chat',), 'blog': ('told_in', 'work_thing'), 'blower': ('met_over',), 'blueprint': ('useful',),
'bluntly': ('plainly',), 'blurb': ('owed_thing',), 'boilerplate': ('useful',), 'bonfire': ('happening',), 'book':
('give1', 'giveinf', 'by_post', 'useful', 'to_do', 'work_thing'), 'booked': ('done',), 'booking': ('making',),
'books': ('give3', 'useful', 'work_thing'), 'bootstrap': ('bid',), 'boss': ('rel',), 'both': ('they', 'filler'),
'bottle': ('by_post', 'helping'), 'bought': ('verb3',), 'boyfriend': ('rel',), 'breakfast': ('met_over',),
'breakfasting': ('outing',), 'breaks': ('verb3',), 'brew': ('bid', 'a_chat', 'met_over'), 'brewing': ('outing',),
'brief': ('owed_thing',), 'briefed': ('briefed',), 'briefing': ('lesson',), 'briefly': ('filler',), 'brilliant':
('meant_well',), 'bring': ('give1', 'giveinf'), 'bringing': ('making',), 'brings': ('verb3', 'give3'), 'brochure':
('work_thing',), 'broke': ('verb3',), 'brother': ('rel',), 'brought': ('done', 'verb3', 'led_through'), 'brunch':
('met_over',), 'budget': ('owed_thing', 'bid', 'work_thing'), 'build': ('giveinf', 'imperative', 'helping', 'bid',
'their_doing'), 'building': ('helping', 'making'), 'builds': ('verb3',), 'built': ('verb3', 'did_free'), 'bulletin':
('told_in',), 'bumped': ('off_it',), 'bundle': ('bid_it',), 'but': ('and', 'hello', 'but'), 'buy': ('giveinf',
'imperative', 'bid'), 'buys': ('verb3',), 'by': ('hello', 'no_event'), 'cafe': ('good_cause',), 'cake': ('by_post',),
'calculator': ('useful',), 'caled': ('attempt', 'reach'), 'call': ('attempt', 'hello', 'give1', 'giveinf',
'met_over'), 'called': ('attempt', 'hello', 'reach'), 'calling': ('attempt',), 'calls': ('reach', 'give3'), 'came':
('verb3', 'reach', 'passes_by'), 'camping': ('outing',), 'can': ('hello', 'verb3'), 'canceled': ('off_it',),
'cancelled': ('off_it',), 'canned': ('off_it',), 'cannot': ('verb3',), 'cant': ('verb3',), 'cap': ('bid_it',), 'card':
('by_post', 'contact_thing'), 'carnival': ('happening',), 'carry': ('helping',), 'carrying': ('helping',), 'cart':
('helping',), 'carve': ('bid',), 'catch': ('a_chat',), 'catching': ('outing',), 'catered': ('did_free',), 'cattle':
('happening_first',), 'ceilidh': ('happening',), 'celebrates': ('verb3',), 'cell': ('contact_of',), 'ceo': ('rel',),
'ceremony': ('happening',), 'certificate': ('owed_thing',), 'cfo': ('rel',), 'chai': ('met_over',), 'chairs':
('verb3',), 'champion': ('meant_well',), 'change': ('bid_it',), 'changes': ('owed_thing',), 'chapter':
('work_thing',), 'chapters': ('work_thing',), 'charge': ('giveinf', 'imperative', 'bid'), 'charity':
('happening_first', 'cause', 'good_cause'), 'chase': ('to_do',), 'chat': ('a_chat',), 'chatting': ('outing',),
'cheatsheet': ('useful',), 'check': ('give1', 'giveinf', 'by_post', 'to_do'), 'checked': ('did_free',), 'checklist':
('useful',), 'checklists': ('useful',), 'checks': ('give3',), 'cheese': ('happening_first',), 'cheque': ('owed_thing',
'by_post'), 'chocolates': ('by_post',), 'choose': ('bid', 'their_doing'), 'christening': ('happening',), 'chronicle':
('told_in',), 'church': ('cause', 'good_cause'), 'circulate': ('to_do',), 'claims': ('says',), 'clarified':
('explained',), 'clean': ('helping', 'good_cause'), 'cleaned': ('did_free',), 'cleaning': ('helping',), 'clear':
('helping',), 'clearing': ('helping',), 'clearly': ('filler',), 'client': ('rel', 'by_post'), 'climbing': ('outing',),
'clinic': ('good_cause',), 'close': ('bid_it',), 'closed': ('verb3',), 'closes': ('verb3',), 'club':
('happening_first', 'good_cause'), 'co': ('rel',), 'coached': ('led_through', 'briefed', 'did_free'), 'coaching':
('helped',), 'code': ('work_thing',), 'coffee': ('a_chat', 'met_over'), 'cofounder': ('rel',), 'colleague': ('rel',
'gossips'), 'collect': ('give1', 'giveinf'), 'collects': ('give3',), 'comeback': ('told_by',), 'comes': ('verb3',),
'commented': ('marked_up',), 'commenting': ('marked_up',), 'comments': ('owed_thing', 'remarks_on'), 'community':
('cause',), 'company': ('rel',), 'complete': ('to_do',), 'completely': ('filler',), 'completes': ('give3',),
'concentrate': ('bid',), 'concert': ('happening',), 'confirm': ('give1', 'giveinf', 'to_do'), 'confirmation':
('owed_thing',), 'confirmed': ('says', 'verb3'), 'confirms': ('verb3', 'give3'), 'considers': ('verb3',), 'contact':
('contact_of',), 'contacts': ('contact_of',), 'continues': ('verb3',), 'contract': ('owed_thing',), 'convention':
('happening',), 'coo': ('rel',), 'cook': ('helping',), 'cooked': ('did_free',), 'cooking': ('making', 'outing'),
'copied': ('handed',), 'copy': ('owed_thing', 'bid', 'work_thing'), 'copyedited': ('marked_up',), 'corrected':
('marked_up',), 'corrections': ('remarks_on',), 'could': ('hello', 'verb3', 'no_event'), 'couldn': ('not', 'verb3'),
'couldnt': ('not', 'verb3'), 'counsel': ('view',), 'counsels': ('bids',), 'countersign': ('to_do',), 'county':
('happening_first',), 'courier': ('told_in',), 'couriered': ('done',), 'course': ('useful',), 'courses': ('useful',),
'court': ('bid',), 'cousin': ('rel',), 'cover': ('work_thing',), 'covers': ('verb3',), 'craft': ('happening_first',),
'crash': ('lesson',), 'cried': ('says', 'verb3'), 'critique': ('remarks_on',), 'critiqued': ('marked_up',),
'critiquing': ('marked_up',), 'crowd': ('gossips',), 'cto': ('rel',), 'cuppa': ('a_chat', 'met_over'), 'curriculum':
('useful',), 'curry': ('met_over',), 'customer': ('rel', 'by_post'), 'cut': ('giveinf', 'imperative', 'bid',
'did_free'), 'cuttings': ('useful',), 'cv': ('owed_thing', 'work_thing'), 'cycled': ('passes_by',), 'cycling':
('outing',), 'd': ('verb3',), 'dad': ('rel',), 'dance': ('happening',), 'data': ('owed_thing',), 'dates':
('owed_thing',), 'daughter': ('rel',), 'day': ('happening_last', 'time_unit'), 'debrief': ('a_chat',), 'decided':
('verb3',), 'decides': ('verb3',), 'decision': ('owed_thing',), 'deck': ('owed_thing', 'work_thing'), 'decline':
('bid',), 'declined': ('verb3',), 'declines': ('verb3',), 'decorate': ('helping',), 'deferred': ('off_it',),
'definitely': ('filler',), 'delay': ('bid_it',), 'delayed': ('off_it',), 'delegate': ('bid',), 'deliver': ('give1',
'giveinf', 'to_do'), 'delivered': ('done',), 'delivers': ('give3',), 'demo': ('lesson', 'work_thing'), 'demonstrated':
('explained',), 'demote': ('bid',), 'demystified': ('explained',), 'derby': ('happening',), 'design': ('work_thing',),
'designed': ('did_free',), 'designs': ('work_thing',), 'details': ('owed_thing', 'contact_thing'), 'dialled':
('attempt',), 'did': ('hello', 'verb3', 'to_events', 'did_free'), 'didi': ('filler',), 'didn': ('says', 'not',
'verb3'), 'didnt': ('not', 'verb3'), 'dig': ('helping',), 'dilute': ('bid',), 'dining': ('outing',), 'dinner':
('a_chat', 'met_over'), 'disco': ('happening',), 'dissertation': ('work_thing',), 'ditch': ('bid',), 'diversify':
('bid',), 'diwali': ('happening',), 'dm': ('told_by',), 'dmed': ('reach',), 'do': ('hello', 'verb3'), 'docs':
('owed_thing',), 'documents': ('owed_thing',), 'does': ('hello', 'verb3'), 'doesn': ('verb3',), 'doesnt': ('verb3',),
'dog': ('rel', 'happening_first', 'cause'), 'don': ('not', 'verb3', 'imperative', 'bid'), 'dont': ('verb3',
'imperative', 'bid'), 'door': ('met_over',), 'dossier': ('work_thing',), 'double': ('imperative', 'bid'), 'doubts':
('verb3',), 'draft': ('owed_thing', 'give1', 'giveinf', 'to_do', 'their_doing', 'work_thing'), 'drafting':
('making',), 'drafts': ('give3', 'work_thing'), 'dram': ('met_over',), 'drawing': ('owed_thing', 'work_thing'),
'drawings': ('owed_thing', 'work_thing'), 'drew': ('did_free',), 'drilled': ('briefed',), 'drink': ('a_chat',
'met_over'), 'drinking': ('outing',), 'drinks': ('met_over',), 'drive': ('helping', 'met_over'), 'driver':
('gossips',), 'drives': ('verb3',), 'drop': ('give1', 'giveinf', 'imperative', 'bid'), 'dropped': ('done', 'reach',
'passes_by', 'handed', 'off_it'), 'dropping': ('passes_by', 'making'), 'drove': ('reach', 'passes_by'), 'dump':
('bid',), 'during': ('to_events',), 'eating': ('outing',), 'echo': ('told_in',), 'edited': ('marked_up', 'did_free'),
'editing': ('marked_up',), 'edits': ('owed_thing', 'remarks_on'), 'educated': ('briefed',), 'email': ('give1',
'giveinf', 'contact_thing', 'to_do', 'told_by', 'met_over'), 'emailed': ('attempt', 'done', 'reach', 'handed'),
'emailing': ('making',), 'emails': ('give3',), 'employee': ('rel',), 'ended': ('verb3',), 'ends': ('verb3',), 'entry':
('work_thing',), 'essay': ('work_thing',), 'essays': ('work_thing',), 'estimate': ('owed_thing',), 'even':
('filler',), 'evening': ('happening_last', 'time_unit'), 'everybody': ('they',), 'everyone': ('they',), 'example':
('useful',), 'examples': ('useful',), 'excellent': ('meant_well',), 'exhibition': ('happening',), 'expected':
('verb3',), 'expecting': ('verb3',), 'expects': ('verb3',), 'expired': ('verb3',), 'expires': ('verb3',), 'explained':
('verb3', 'explained'), 'explainer': ('lesson',), 'facebook': ('told_in',), 'facetimed': ('reach',), 'failed':
('verb3',), 'fails': ('verb3',), 'fair': ('happening', 'good_cause'), 'family': ('rel',), 'fantastic':
('meant_well',), 'fashion': ('happening_first',), 'father': ('rel',), 'fayre': ('happening',), 'fb': ('remarks_on',),
'feared': ('verb3',), 'fears': ('verb3',), 'feed': ('to_do', 'told_in'), 'feedback': ('owed_thing', 'view',
'remarks_on'), 'feels': ('says', 'verb3', 'bids'), 'felt': ('verb3',), 'fete': ('happening', 'good_cause'), 'fiance':
('rel',), 'figure': ('their_doing',), 'figures': ('owed_thing', 'bids', 'work_thing'), 'file': ('owed_thing',),
'files': ('owed_thing',), 'fill': ('their_doing',), 'filmed': ('did_free',), 'filming': ('outing',), 'finalise':
('to_do',), 'finalize': ('to_do',), 'finally': ('filler',), 'find': ('give1', 'giveinf', 'imperative', 'to_do',
'their_doing'), 'finding': ('making',), 'finds': ('verb3', 'give3'), 'fine': ('meant_well',), 'finish': ('give1',
'giveinf'), 'finished': ('done',), 'finishes': ('give3',), 'fire': ('giveinf', 'imperative', 'bid'), 'fired':
('verb3',), 'firm': ('rel',), 'firmly': ('plainly',), 'fishing': ('outing',), 'fix': ('give1', 'giveinf', 'helping',
'bid_it', 'to_do', 'their_doing'), 'fixed': ('did_free',), 'fixes': ('give3',), 'fixing': ('helping', 'making'),
'flat': ('plainly',), 'flatly': ('plainly',), 'flatmate': ('rel',), 'flew': ('verb3',), 'flies': ('verb3',), 'flower':
('happening_first',), 'flowers': ('by_post',), 'flyer': ('work_thing',), 'focus': ('giveinf', 'imperative', 'bid'),
'folder': ('useful',), 'food': ('cause',), 'foodbank': ('good_cause',), 'for': ('hello', 'no_event'), 'forecast':
('owed_thing',), 'forget': ('imperative', 'bid'), 'form': ('owed_thing',), 'forms': ('owed_thing',), 'forum':
('happening',), 'forward': ('give1', 'giveinf', 'to_do'), 'forwarded': ('done', 'writes', 'handed'), 'forwards':
('give3',), 'found': ('verb3',), 'founder': ('rel',), 'founders': ('happening_first',), 'frankly': ('plainly',),
'freeze': ('bid',), 'friend': ('rel',), 'from': ('hello', 'no_event'), 'front': ('bid_it',), 'ft': ('told_in',),
'fun': ('happening_first',), 'fundraiser': ('happening',), 'funeral': ('happening',), 'games': ('happening_first',),
'garage': ('happening_first',), 'garden': ('happening_first', 'helping', 'good_cause'), 'gate': ('met_over',), 'gave':
('done', 'verb3', 'handed'), 'gazette': ('told_in',), 'gently': ('plainly',), 'get': ('giveinf', 'imperative', 'bid',
'to_do'), 'gets': ('verb3', 'give3'), 'getting': ('verb3', 'making'), 'gift': ('by_post',), 'gig': ('happening',),
'girlfriend': ('rel',), 'girls': ('gossips',), 'give': ('give1', 'giveinf', 'to_do'), 'gives': ('verb3', 'give3'),
'giving': ('happening_last',), 'go': ('giveinf',), 'goes': ('verb3',), 'going': ('verb3', 'to_events'), 'golfing':
('outing',), 'gone': ('verb3', 'to_events'), 'gonna': ('verb3',), 'good': ('hello', 'meant_well'), 'gossip':
('a_chat',), 'got': ('verb3',), 'graduation': ('happening',), 'grand': ('meant_well',), 'grandma': ('rel',), 'grant':
('work_thing',), 'grapevine': ('told_in', 'gossips'), 'great': ('hello', 'meant_well'), 'grow': ('bid',), 'guide':
('useful',), 'guided': ('led_through',), 'guides': ('useful',), 'h': ('time_unit',), 'had': ('hello', 'verb3'),
'haggle': ('bid',), 'halve': ('bid',), 'hamper': ('by_post',), 'handbook': ('useful',), 'handed': ('done', 'handed'),
'handle': ('contact_of',), 'handles': ('give3',), 'handout': ('useful',), 'handouts': ('useful',), 'hang':
('helping',), 'hanging': ('helping',), 'harvest': ('helping', 'bid'), 'has': ('hello', 'verb3'), 'hasn': ('not',
'verb3'), 'hasnt': ('verb3',), 'hates': ('says', 'verb3'), 'haul': ('helping',), 'have': ('hello', 'verb3'), 'haven':
('not',), 'having': ('verb3',), 'he': ('they', 'hello'), 'head': ('rel',), 'headed': ('verb3',), 'heads': ('verb3',),
'heard': ('says',), 'hearing': ('happening',), 'heart': ('a_chat',), 'hedge': ('bid_it',), 'helped': ('reach',),
'helping': ('helped',), 'helpline': ('good_cause',), 'her': ('them', 'their', 'hello'), 'herald': ('told_in',), 'hes':
('they',), 'hesitated': ('verb3',), 'hesitates': ('verb3',), 'highland': ('happening', 'happening_first'), 'hiking':
('outing',), 'him': ('them', 'hello'), 'hint': ('told_by',), 'hire': ('giveinf', 'imperative', 'bid'), 'hired':
('verb3',), 'hires': ('verb3',), 'his': ('their', 'hello'), 'hoedown': ('happening',), 'hogmanay': ('happening',),
'hold': ('bid',), 'homeless': ('cause',), 'homework': ('work_thing',), 'hoped': ('verb3',), 'hopes': ('says',
'verb3'), 'horse': ('happening_first',), 'hospice': ('cause', 'good_cause'), 'hospital': ('good_cause',), 'hosted':
('reach', 'to_events'), 'hosting': ('outing',), 'hosts': ('verb3',), 'hour': ('time_unit',), 'hours': ('time_unit',),
'house': ('happening_last',), 'housewarming': ('happening',), 'how': ('hello',), 'hr': ('time_unit',), 'hrs':
('time_unit',), 'hunch': ('view',), 'husband': ('rel',), 'i': ('i', 'hello'), 'id': ('i',), 'ignore': ('bid',), 'im':
('i',), 'incorporate': ('bid',), 'input': ('view',), 'insist': ('bid',), 'insisted': ('verb3', 'bids'), 'insists':
('verb3', 'bids'), 'insta': ('told_in',), 'instagram': ('told_in',), 'insure': ('bid',), 'intern': ('rel',),
'internet': ('told_in',), 'interviewed': ('reach',), 'interviewing': ('outing',), 'into': ('hello',), 'intro':
('give1', 'giveinf', 'lesson'), 'introduce': ('give1', 'giveinf'), 'introduced': ('done', 'verb3'), 'introduces':
('verb3', 'give3'), 'introducing': ('give3',), 'invest': ('bid',), 'invested': ('verb3',), 'investor': ('rel',),
'invests': ('verb3',), 'invite': ('give1', 'giveinf'), 'invited': ('reach',), 'invoice': ('owed_thing',), 'is':
('hello', 'verb3'), 'isn': ('not', 'verb3'), 'isnt': ('verb3',), 'it': ('it', 'hello'), 'its': ('it', 'hello'), 'ive':
('i',), 'ji': ('filler',), 'joined': ('reach', 'to_events'), 'joins': ('verb3',), 'judging': ('outing',), 'jumble':
('happening_first',), 'just': ('filler', 'hello'), 'keep': ('giveinf', 'imperative', 'bid'), 'keeping': ('making',),
'keeps': ('verb3',), 'keg': ('bid',), 'kept': ('verb3',), 'kid': ('rel',), 'kids': ('rel',), 'kill': ('bid',),
'kinda': ('filler',), 'kindly': ('filler',), 'kitchen': ('good_cause',), 'knew': ('verb3',), 'knitting': ('making',),
'knows': ('verb3',), 'label': ('helping',), 'lads': ('gossips',), 'landed': ('verb3',), 'landlord': ('rel',), 'lands':
('verb3',), 'last': ('hello',), 'laughed': ('verb3',), 'launch': ('giveinf', 'happening', 'happening_first',
'imperative', 'bid'), 'launched': ('verb3',), 'launches': ('verb3',), 'lawyer': ('rel',), 'layout': ('work_thing',),
'lead': ('by_post',), 'leaflet': ('work_thing',), 'lease': ('bid_it',), 'leaves': ('verb3',), 'lecture':
('happening',), 'led': ('led_through',), 'left': ('verb3',), 'lend': ('give1', 'giveinf'), 'lends': ('give3',),
'lent': ('done', 'handed'), 'lesson': ('lesson',), 'lessons': ('lesson',), 'letter': ('owed_thing', 'by_post',
'told_by', 'work_thing'), 'library': ('good_cause',), 'license': ('bid_it',), 'lift': ('helping',), 'liked': ('says',
'verb3'), 'likes': ('says', 'verb3'), 'limit': ('bid_it',), 'line': ('view', 'met_over'), 'link': ('useful',),
'linkedin': ('told_in',), 'links': ('useful',), 'list': ('owed_thing', 'useful', 'bid_it'), 'listen': ('bid',),
'literally': ('filler',), 'lived': ('verb3',), 'lives': ('verb3',), 'll': ('verb3',), 'load': ('helping',), 'loaned':
('handed',), 'lobby': ('bid',), 'local': ('cause',), 'locals': ('gossips',), 'lock': ('bid_it',), 'logo':
('owed_thing', 'work_thing'), 'lol': ('filler',), 'looked': ('verb3', 'did_free'), 'looking': ('verb3',), 'looks':
('verb3',), 'lose': ('bid',), 'loses': ('verb3',), 'lost': ('verb3',), 'loved': ('says', 'verb3'), 'lovely':
('meant_well',), 'loves': ('says', 'verb3'), 'lowdown': ('lesson',), 'lower': ('bid',), 'lug': ('helping',), 'lunch':
('a_chat', 'met_over'), 'lunching': ('outing',), 'maam': ('filler',), 'madam': ('filler',), 'made': ('done', 'verb3',
'did_free'), 'magazine': ('told_in',), 'magic': ('meant_well',), 'mail': ('give1', 'giveinf', 'told_by'), 'mailed':
('attempt', 'done', 'reach', 'handed'), 'mailing': ('making',), 'mails': ('give3',), 'maintains': ('bids',), 'make':
('give1', 'giveinf', 'bid'), 'makes': ('verb3', 'give3'), 'making': ('making',), 'managed': ('verb3',), 'manager':
('rel',), 'manages': ('verb3',), 'mantra': ('view', 'told_by'), 'manual': ('useful',), 'manuscript': ('work_thing',),
'marked': ('marked_up',), 'market': ('gossips',), 'marking': ('marked_up',), 'markup': ('owed_thing', 'remarks_on'),
'married': ('verb3',), 'marries': ('verb3',), 'marvellous': ('meant_well',), 'massaged': ('did_free',), 'masterclass':
('lesson',), 'match': ('happening',), 'materials': ('useful',), 'may': ('verb3',), 'maybe': ('filler',), 'me':
('me',), 'meeting': ('met_over',), 'mela': ('happening',), 'memo': ('owed_thing',), 'mend': ('helping',), 'mentioned':
('says', 'verb3'), 'mentions': ('says', 'verb3'), 'mentoring': ('helped',), 'menu': ('owed_thing', 'work_thing'),
'merge': ('bid_it',), 'message': ('told_by', 'met_over'), 'messaged': ('attempt', 'reach', 'handed'), 'met':
('hello',), 'might': ('verb3',), 'mint': ('told_in',), 'minutes': ('owed_thing',), 'moan': ('a_chat',), 'mobile':
('contact_of',), 'mocking': ('making',), 'mockup': ('owed_thing', 'work_thing'), 'mockups': ('owed_thing',
'work_thing'), 'model': ('owed_thing', 'work_thing'), 'mom': ('rel',), 'money': ('owed_thing', 'by_post'),
'moneycontrol': ('told_in',), 'more': ('plainly',), 'morning': ('time_unit',), 'mortgage': ('bid',), 'mother':
('rel',), 'motor': ('happening_first',), 'motto': ('told_by',), 'move': ('helping', 'bid_it', 'their_doing'), 'moved':
('verb3', 'helping', 'off_it'), 'moves': ('verb3',), 'moving': ('verb3', 'helping'), 'mum': ('rel',), 'museum':
('good_cause',), 'must': ('verb3',), 'mutual': ('gossips',), 'my': ('my', 'hello'), 'myself': ('me',), 'n': ('and',),
'name': ('contact_of',), 'narrow': ('bid',), 'nativity': ('happening',), 'natter': ('a_chat',), 'nda':
('owed_thing',), 'need': ('hello', 'no_event'), 'needed': ('verb3',), 'needs': ('hello', 'verb3', 'no_event'),
'negotiate': ('bid',), 'neighbor': ('rel', 'gossips'), 'neighbors': ('gossips',), 'neighbour': ('rel', 'gossips'),
'neighbours': ('gossips',), 'nephew': ('rel',), 'networking': ('happening_first',), 'never': ('not', 'imperative',
'bid'), 'news': ('told_in',), 'newsletter': ('told_in', 'work_thing'), 'next': ('hello',), 'niece': ('rel',), 'night':
('happening_last',), 'nipped': ('passes_by',), 'nixed': ('off_it',), 'no': ('not',), 'not': ('not', 'hello'), 'note':
('told_by',), 'notes': ('useful', 'remarks_on'), 'novel': ('work_thing',), 'number': ('owed_thing', 'contact_of'),
'numbers': ('owed_thing', 'work_thing'), 'nursery': ('good_cause',), 'of': ('hello', 'no_event'), 'offer':
('owed_thing', 'bid_it', 'work_thing'), 'offered': ('verb3',), 'offers': ('verb3',), 'office': ('gossips',), 'ok':
('filler', 'meant_well'), 'okay': ('filler', 'meant_well'), 'on': ('no_event',), 'once': ('plainly',), 'only':
('filler',), 'open': ('happening_first', 'bid_it'), 'opened': ('verb3',), 'opening': ('happening',), 'opens':
('verb3',), 'opinion': ('view',), 'order': ('give1', 'giveinf'), 'ordering': ('making',), 'orders': ('give3',),
'organise': ('give1', 'giveinf', 'to_do'), 'organised': ('to_events',), 'organises': ('give3',), 'organize': ('give1',
'giveinf', 'to_do'), 'organized': ('to_events',), 'organizes': ('give3',), 'orphanage': ('good_cause',), 'others':
('gossips',), 'our': ('my', 'hello'), 'out': ('hello', 'plainly'), 'outbid': ('bid',), 'outlined': ('explained',),
'outright': ('plainly',), 'outsource': ('bid',), 'over': ('hello',), 'overdeliver': ('bid',), 'overview': ('lesson',),
'owe': ('hello',), 'owes': ('hello', 'verb3'), 'owned': ('verb3',), 'owns': ('verb3',), 'pack': ('owed_thing',
'useful', 'helping', 'their_doing'), 'package': ('by_post',), 'packing': ('helping',), 'packs': ('useful',), 'page':
('work_thing',), 'pageant': ('happening',), 'paid': ('done', 'verb3'), 'paint': ('helping',), 'painted':
('did_free',), 'painting': ('helping', 'outing'), 'panto': ('happening',), 'pantomime': ('happening',), 'paper':
('told_in', 'work_thing'), 'papers': ('told_in', 'gossips', 'work_thing'), 'paperwork': ('owed_thing',), 'parade':
('happening',), 'parcel': ('by_post',), 'parents': ('rel',), 'park': ('happening_first', 'bid_it'), 'parked':
('off_it',), 'parkrun': ('happening',), 'parting': ('told_by',), 'partner': ('rel',), 'parts': ('owed_thing',),
'pass': ('give1', 'giveinf'), 'passed': ('done', 'verb3', 'passes_by', 'handed'), 'passes': ('verb3', 'give3'),
'patent': ('bid_it',), 'pattern': ('useful',), 'patterns': ('useful',), 'pause': ('bid_it',), 'pay': ('give1',
'giveinf', 'to_do'), 'payment': ('owed_thing', 'by_post'), 'pays': ('verb3', 'give3'), 'people': ('rel',), 'perfect':
('meant_well',), 'person': ('met_over',), 'phone': ('give1', 'giveinf', 'contact_of', 'met_over'), 'phoned':
('attempt', 'reach'), 'photographed': ('did_free',), 'photos': ('owed_thing',), 'pick': ('bid',), 'pics':
('owed_thing',), 'pictures': ('owed_thing',), 'pilot': ('bid_it',), 'ping': ('give1', 'giveinf'), 'pinged':
('attempt', 'reach', 'handed'), 'pint': ('a_chat', 'met_over'), 'pints': ('met_over',), 'pitch': ('happening_first',
'bid_it', 'work_thing'), 'pitching': ('outing',), 'plainly': ('plainly',), 'plan': ('owed_thing', 'bid_it',
'their_doing', 'work_thing'), 'planned': ('verb3',), 'planner': ('useful',), 'plans': ('verb3', 'work_thing'),
'plant': ('helping', 'bid'), 'play': ('happening_last',), 'playbook': ('useful',), 'playdate': ('happening',),
'played': ('to_events', 'did_free'), 'playgroup': ('good_cause',), 'playing': ('outing',), 'please': ('filler',),
'plus': ('and',), 'podcast': ('useful',), 'poem': ('work_thing',), 'poems': ('work_thing',), 'point': ('plainly',),
'pointer': ('lesson',), 'pointers': ('lesson',), 'policies': ('useful',), 'policy': ('useful',), 'polished':
('marked_up',), 'polishing': ('marked_up',), 'popped': ('reach', 'passes_by'), 'popping': ('passes_by',), 'portfolio':
('work_thing',), 'position': ('view',), 'post': ('by_post', 'to_do', 'work_thing'), 'postcard': ('told_by',),
'posted': ('done', 'handed'), 'poster': ('work_thing',), 'postie': ('gossips',), 'posting': ('making',), 'postpone':
('bid',), 'postponed': ('off_it',), 'posts': ('give3',), 'practice': ('their_doing',), 'practicing': ('marked_up',),
'practise': ('their_doing',), 'practising': ('marked_up',), 'preaches': ('bids',), 'precedent': ('useful',),
'precedents': ('useful',), 'prefers': ('verb3',), 'premiere': ('happening',), 'prep': ('their_doing',), 'prepare':
('give1', 'giveinf', 'to_do', 'their_doing'), 'prepares': ('give3',), 'preparing': ('making',), 'prepping':
('helped',), 'present': ('by_post',), 'presentation': ('owed_thing', 'work_thing'), 'presenting': ('outing',),
'presents': ('verb3',), 'press': ('told_in',), 'price': ('owed_thing', 'bid_it', 'their_doing'), 'prices':
('owed_thing',), 'pricing': ('owed_thing',), 'primer': ('useful', 'lesson'), 'print': ('give1', 'giveinf'), 'printed':
('handed', 'did_free'), 'printing': ('making',), 'prioritise': ('bid',), 'prioritize': ('bid',), 'prize':
('happening_first',), 'probably': ('filler',), 'procession': ('happening',), 'profile': ('work_thing',), 'promised':
('verb3', 'told_them'), 'promises': ('verb3',), 'promote': ('bid',), 'proof': ('owed_thing',), 'proofed':
('marked_up',), 'proofread': ('marked_up', 'did_free'), 'proofreading': ('marked_up',), 'proofs': ('owed_thing',),
'proposal': ('owed_thing', 'work_thing'), 'prototype': ('work_thing',), 'provide': ('to_do',), 'provides': ('give3',),
'pub': ('met_over',), 'puja': ('happening',), 'pulled': ('off_it',), 'push': ('bid',), 'pushed': ('verb3', 'off_it'),
'pushes': ('verb3',), 'put': ('verb3', 'bid'), 'puts': ('verb3',), 'questionnaire': ('owed_thing', 'work_thing'),
'quickly': ('filler',), 'quietly': ('plainly',), 'quit': ('verb3', 'bid'), 'quits': ('verb3',), 'quiz':
('happening_first',), 'quizzed': ('briefed',), 'quote': ('owed_thing', 'to_do'), 'quoting': ('making',), 'race':
('happening',), 'radio': ('told_in',), 'raffle': ('happening',), 'raise': ('giveinf', 'imperative', 'bid'), 'raised':
('verb3',), 'raises': ('verb3',), 'rally': ('happening',), 'ran': ('verb3', 'to_events', 'led_through'), 'rang':
('attempt', 'reach'), 're': ('no_event',), 'reached': ('reach',), 'reaction': ('told_by',), 'really': ('filler',),
'rearranged': ('off_it',), 'reassured': ('told_them',), 'rebrand': ('bid_it',), 'receipts': ('owed_thing',),
'receptionist': ('gossips',), 'recipe': ('owed_thing', 'useful', 'view', 'work_thing'), 'recipes': ('useful',),
'recital': ('happening',), 'reckoned': ('bids',), 'reckons': ('says', 'verb3', 'bids'), 'recommendation': ('view',),
'recommended': ('verb3', 'bids'), 'recommends': ('verb3', 'bids'), 'recorded': ('did_free',), 'recording':
('outing',), 'recruit': ('bid',), 'redline': ('owed_thing',), 'redlined': ('marked_up',), 'redlines': ('owed_thing',
'remarks_on'), 'redlining': ('marked_up',), 'redo': ('bid',), 'redraft': ('bid',), 'reference': ('owed_thing',),
'references': ('owed_thing',), 'refrain': ('told_by',), 'refuge': ('good_cause',), 'refuse': ('bid',), 'refused':
('verb3',), 'refuses': ('verb3',), 'regarding': ('no_event',), 'regatta': ('happening',), 'register': ('bid_it',),
'registration': ('owed_thing',), 'rehearse': ('their_doing',), 'rehearsing': ('marked_up', 'outing'), 'rejected':
('verb3',), 'rejects': ('verb3',), 'release': ('to_do',), 'remarks': ('remarks_on',), 'remove': ('bid',), 'rename':
('bid_it',), 'renegotiate': ('bid',), 'rent': ('bid_it',), 'rents': ('verb3',), 'repair': ('helping', 'cause'),
'repaired': ('did_free',), 'repairs': ('give3',), 'repeatedly': ('plainly',), 'repld': ('reach',), 'replied':
('reach', 'writes'), 'replies': ('give3',), 'reply': ('owed_thing', 'give1', 'giveinf', 'to_do', 'told_by'), 'report':
('owed_thing', 'to_do', 'work_thing'), 'reports': ('give3',), 'reprice': ('bid_it',), 'rescheduled': ('off_it',),
'rescue': ('good_cause',), 'resent': ('writes',), 'reserve': ('give1', 'giveinf'), 'reserving': ('making',),
'reshuffled': ('off_it',), 'resist': ('bid',), 'resources': ('useful',), 'respond': ('to_do',), 'responded': ('reach',
'writes'), 'response': ('told_by',), 'rest': ('giveinf', 'imperative', 'bid'), 'resume': ('work_thing',), 'retired':
('verb3',), 'retires': ('verb3',), 'return': ('give1', 'giveinf', 'to_do'), 'returned': ('done',), 'returns':
('verb3', 'give3'), 'revert': ('to_do',), 'review': ('give1', 'giveinf', 'bid_it', 'to_do', 'remarks_on'), 'reviewed':
('marked_up',), 'reviewing': ('marked_up', 'outing'), 'reviews': ('give3',), 'revision': ('owed_thing',), 'reworked':
('marked_up',), 'reworking': ('marked_up',), 'rewrite': ('bid',), 'rewriting': ('marked_up',), 'rewrote':
('marked_up',), 'ride': ('happening_last',), 'riding': ('outing',), 'ring': ('give1', 'giveinf', 'to_do'),
'ringfence': ('bid',), 'rings': ('give3',), 'roadmap': ('owed_thing',), 'roadshow': ('happening',), 'rolled':
('passes_by',), 'roommate': ('rel',), 'rotate': ('bid',), 'rowing': ('outing',), 'rule': ('view',), 'run':
('happening_last', 'lesson', 'bid_it'), 'rundown': ('lesson',), 'running': ('led_through', 'outing'), 'runs':
('verb3',), 's': ('verb3',), 'saab': ('filler',), 'sack': ('bid',), 'sadly': ('filler',), 'sahib': ('filler',),
'said': ('says', 'hello', 'verb3', 'bids'), 'sailing': ('outing',), 'sails': ('verb3',), 'sale': ('happening_last',),
'sample': ('owed_thing', 'useful'), 'samples': ('owed_thing', 'by_post'), 'sangeet': ('happening',), 'saving':
('making',), 'say': ('bids',), 'says': ('says', 'hello', 'verb3', 'bids'), 'schedule': ('owed_thing',), 'school':
('happening_first', 'cause', 'good_cause'), 'schooled': ('briefed',), 'scouts': ('good_cause',), 'scrap': ('bid',),
'scrapped': ('off_it',), 'script': ('useful', 'work_thing'), 'scripts': ('useful',), 'section': ('owed_thing',),
'sections': ('owed_thing',), 'secure': ('bid',), 'seeds': ('useful',), 'seemed': ('verb3',), 'seems': ('verb3',),
'sell': ('giveinf', 'imperative', 'bid'), 'sells': ('verb3',), 'send': ('hello', 'give1', 'giveinf', 'to_do'),
'sending': ('give3', 'making'), 'sends': ('verb3', 'give3'), 'sent': ('done', 'hello', 'verb3', 'writes', 'handed'),
'set': ('bid_it',), 'setting': ('making',), 'sewed': ('did_free',), 'share': ('give1', 'giveinf', 'to_do'), 'shared':
('done', 'verb3', 'handed'), 'shares': ('verb3', 'give3'), 'sharing': ('give3', 'outing'), 'she': ('they', 'hello'),
'sheet': ('owed_thing', 'useful'), 'shelter': ('good_cause',), 'shelve': ('bid',), 'shelved': ('off_it',), 'shes':
('they',), 'shift': ('helping', 'time_unit'), 'shifted': ('off_it',), 'shifts': ('time_unit',), 'shindig':
('happening',), 'ship': ('giveinf', 'imperative', 'bid', 'to_do'), 'shipped': ('done',), 'ships': ('give3',), 'shop':
('good_cause',), 'shopping': ('outing',), 'shot': ('did_free',), 'should': ('hello', 'verb3', 'no_event'), 'show':
('give1', 'giveinf', 'happening_last', 'bid_it'), 'showed': ('reach',), 'side': ('owed_thing',), 'sifted':
('told_in',), 'sign': ('bid_it', 'to_do'), 'signature': ('owed_thing',), 'signed': ('done', 'says', 'verb3'),
'signing': ('outing',), 'signs': ('verb3', 'give3'), 'simplify': ('bid',), 'simply': ('filler',), 'sir': ('filler',),
'sister': ('rel',), 'site': ('work_thing',), 'sketch': ('owed_thing', 'work_thing'), 'sketches': ('owed_thing',
'work_thing'), 'skiing': ('outing',), 'skip': ('bid',), 'skyped': ('attempt', 'reach'), 'slack': ('met_over',),
'slacked': ('reach', 'handed'), 'sleep': ('giveinf', 'imperative', 'bid'), 'slides': ('owed_thing', 'work_thing'),
'slipped': ('handed',), 'slow': ('bid',), 'so': ('and', 'filler'), 'sold': ('verb3',), 'some': ('det',), 'somebody':
('they',), 'someone': ('they',), 'son': ('rel',), 'song': ('work_thing',), 'songs': ('work_thing',), 'sort':
('filler', 'give1', 'giveinf', 'bid_it', 'to_do', 'their_doing'), 'sorting': ('making',), 'sorts': ('give3',),
'sounded': ('verb3',), 'sounds': ('verb3',), 'soup': ('cause',), 'sourcing': ('making',), 'sow': ('bid',), 'speaking':
('outing',), 'speaks': ('verb3',), 'spec': ('owed_thing',), 'specialise': ('bid',), 'specialize': ('bid',), 'specs':
('owed_thing',), 'speech': ('work_thing',), 'speed': ('bid_it',), 'spelled': ('explained',), 'spelt': ('explained',),
'spend': ('bid',), 'spending': ('outing',), 'split': ('bid_it',), 'sponsored': ('happening_first',), 'sports':
('happening_first',), 'spreadsheet': ('useful', 'work_thing'), 'stack': ('helping',), 'staff': ('gossips',),
'standard': ('told_in',), 'standup': ('met_over',), 'start': ('giveinf', 'imperative', 'bid'), 'started': ('verb3',),
'starter': ('useful',), 'starts': ('verb3',), 'statement': ('owed_thing', 'work_thing'), 'stay': ('giveinf',),
'stayed': ('verb3',), 'stays': ('verb3',), 'steer': ('lesson', 'view'), 'steered': ('led_through',), 'stencil':
('useful',), 'sternly': ('plainly',), 'stick': ('bid',), 'still': ('filler',), 'stop': ('giveinf', 'imperative',
'bid'), 'stopped': ('reach', 'passes_by'), 'stopping': ('passes_by',), 'storyboard': ('work_thing',), 'straight':
('plainly',), 'straightaway': ('plainly',), 'strike': ('bid',), 'strongly': ('filler',), 'struggles': ('verb3',),
'styled': ('did_free',), 'submit': ('to_do',), 'submits': ('give3',), 'submitted': ('done',), 'suggested': ('verb3',
'bids'), 'suggestion': ('view',), 'suggests': ('verb3', 'bids'), 'summary': ('owed_thing',), 'super': ('filler',
'meant_well'), 'supper': ('met_over',), 'supply': ('to_do',), 'supporting': ('helped',), 'survey': ('work_thing',),
'swang': ('passes_by',), 'swatches': ('owed_thing',), 'swimming': ('outing',), 'switch': ('bid_it',), 'swung':
('reach', 'passes_by'), 'syllabus': ('useful',), 'symposium': ('happening',), 'table': ('owed_thing',), 'take':
('view',), 'takes': ('verb3',), 'talent': ('happening_first',), 'talk': ('giveinf', 'a_chat'), 'talked': ('hello',
'led_through'), 'talking': ('led_through', 'outing'), 'target': ('bid_it',), 'tasting': ('happening', 'outing'),
'taught': ('did_free',), 'tea': ('a_chat', 'met_over'), 'teaches': ('verb3',), 'teaching': ('helped',), 'team':
('rel', 'gossips'), 'teams': ('met_over',), 'techcrunch': ('told_in',), 'tells': ('verb3', 'bids'), 'telly':
('told_in',), 'template': ('owed_thing', 'useful'), 'templates': ('useful',), 'tender': ('work_thing',), 'term':
('owed_thing',), 'terrific': ('meant_well',), 'test': ('giveinf', 'imperative', 'bid_it'), 'text': ('give1',
'giveinf', 'told_by', 'met_over', 'work_thing'), 'textbook': ('useful',), 'texted': ('attempt', 'says', 'reach',
'handed'), 'texts': ('give3',), 'thanked': ('reach',), 'that': ('it', 'det', 'hello'), 'the': ('det', 'hello'),
'theatre': ('good_cause',), 'their': ('their', 'hello'), 'them': ('them', 'hello'), 'then': ('and', 'filler',
'hello'), 'there': ('it', 'hello'), 'these': ('det',), 'thesis': ('work_thing',), 'they': ('they', 'hello'), 'theyd':
('they',), 'theyre': ('they',), 'theyve': ('they',), 'thinking': ('verb3', 'view'), 'thinks': ('says', 'hello',
'verb3', 'bids'), 'third': ('gossips',), 'this': ('it', 'det', 'hello'), 'those': ('det',), 'though': ('filler',
'but'), 'thought': ('says', 'verb3', 'bids'), 'thoughts': ('view', 'remarks_on'), 'tickets': ('owed_thing',), 'tidy':
('helping',), 'tie': ('bid_it',), 'tightened': ('marked_up',), 'tightening': ('marked_up',), 'timeline':
('owed_thing',), 'times': ('told_in',), 'tip': ('lesson', 'view'), 'tips': ('lesson',), 'to': ('hello',), 'today':
('hello',), 'told': ('bidding', 'hello', 'verb3', 'reach', 'bids', 'told_them'), 'tombola': ('good_cause',),
'tomorrow': ('hello',), 'took': ('verb3', 'reach', 'to_events', 'led_through'), 'toolkit': ('useful',), 'totally':
('filler',), 'touring': ('outing',), 'tournament': ('happening',), 'tracker': ('owed_thing', 'useful'), 'trade':
('happening_first',), 'trademark': ('bid_it',), 'trained': ('briefed',), 'training': ('helped',), 'transfer':
('give1', 'giveinf'), 'transferred': ('done',), 'transfers': ('give3',), 'translated': ('did_free',), 'translation':
('work_thing',), 'travelled': ('verb3',), 'travels': ('verb3',), 'treated': ('did_free',), 'tried': ('attempt',
'verb3'), 'tries': ('verb3',), 'trust': ('bid_it',), 'try': ('giveinf', 'imperative', 'bid'), 'trying': ('verb3',),
'tuppence': ('told_by',), 'turned': ('verb3',), 'turns': ('verb3',), 'tutored': ('briefed', 'did_free'), 'tutorial':
('useful', 'lesson'), 'tutorials': ('lesson',), 'tutoring': ('helped',), 'tv': ('told_in',), 'twice': ('plainly',),
'twitter': ('told_in',), 'txted': ('reach',), 'uh': ('filler',), 'um': ('filler',), 'uncle': ('rel',), 'undercut':
('bid',), 'underpromise': ('bid',), 'unfortunately': ('filler',), 'unload': ('helping',), 'unpacked': ('explained',),
'up': ('hello',), 'update': ('owed_thing', 'give1', 'giveinf', 'to_do'), 'updates': ('give3',), 'uploaded': ('done',),
'urged': ('bids',), 'urges': ('bids',), 'us': ('me',), 'use': ('giveinf', 'imperative', 'bid'), 'used': ('verb3',),
'uses': ('verb3',), 'vent': ('a_chat',), 'verdict': ('view', 'told_by'), 'version': ('owed_thing',), 'very':
('filler',), 'video': ('owed_thing',), 'view': ('view',), 'viewing': ('outing',), 'views': ('view',), 'village':
('gossips',), 'visited': ('reach', 'to_events'), 'visiting': ('outing',), 'w': ('hello',), 'wait': ('giveinf',
'imperative', 'bid'), 'wake': ('happening',), 'walk': ('happening_last', 'bid', 'met_over'), 'walked': ('passes_by',
'led_through'), 'walking': ('led_through', 'outing'), 'walkthrough': ('lesson',), 'wanted': ('bidding', 'verb3',
'no_event'), 'wants': ('bidding', 'hello', 'verb3', 'no_event'), 'warned': ('verb3', 'bids'), 'warning': ('told_by',),
'warns': ('verb3', 'bids'), 'was': ('hello', 'verb3'), 'wasn': ('not',), 'wasnt': ('not',), 'watch': ('bid_it',),
'watched': ('to_events',), 'watching': ('outing',), 'we': ('i', 'hello'), 'webinar': ('useful',), 'website':
('told_in', 'work_thing'), 'weed': ('helping',), 'week': ('hello',), 'well': ('filler',), 'went': ('verb3',
'to_events'), 'were': ('hello', 'verb3'), 'weve': ('i',), 'what': ('hello',), 'whatsapp': ('told_by', 'met_over'),
'whatsapped': ('reach', 'handed'), 'when': ('hello',), 'who': ('they', 'hello'), 'wife': ('rel',), 'will': ('hello',
'verb3'), 'wine': ('happening_first', 'by_post'), 'wins': ('verb3',), 'wire': ('to_do',), 'wired': ('done',),
'wireframes': ('owed_thing',), 'wisdom': ('told_by',), 'wishes': ('verb3',), 'with': ('hello', 'to_events'), 'won':
('verb3',), 'wonderful': ('meant_well',), 'wonders': ('verb3',), 'wont': ('verb3',), 'word': ('a_chat', 'told_by'),
'wording': ('useful',), 'words': ('told_by',), 'workbook': ('useful',), 'worked': ('verb3', 'to_events', 'useful'),
'works': ('verb3',), 'worksheet': ('useful',), 'worksheets': ('useful',), 'workshopped': ('marked_up',), 'worried':
('verb3',), 'worries': ('verb3',), 'worth': ('told_by',), 'would': ('hello', 'verb3', 'no_event'), 'wouldn':
('verb3',), 'wouldnt': ('verb3',), 'write': ('give1', 'giveinf', 'imperative', 'their_doing'), 'writes': ('give3',),
'writing': ('making',), 'written': ('writes',), 'wrote': ('attempt', 'done', 'reach', 'writes', 'did_free'),
'yesterday': ('hello',), 'yet': ('but',), 'youth': ('cause',), 'ystdy': ('hello',), 'zoom': ('met_over',), 'zoomed':
('attempt', 'reach')}


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
{'by': 120, 'from': 120, 'with': 120}, {'me': 24, 'us': 24}, {'with': 123}, {'to': 123}, {'arrive': 124, 'be': 124,
'come': 125, 'get': 125, 'land': 124, 'reach': 123}, {'arriving': 31, 'awaited': 122, 'coming': 31, 'due': 31, 'in':
33, 'landing': 31, 'on': 35, 'outstanding': 122, 'pending': 122, 'to': 126}, {'<until>': 23}, {'<them>': 128, 'N':
128}, {'across': 117, 'back': 117, 'off': 117, 'out': 117, 'over': 117, 'round': 117, 'to': 118, 'up': 117},
{'across': 117, 'back': 117, 'off': 117, 'out': 117, 'over': 117, 'round': 117, 'up': 117}, {'across': 117, 'back':
117, 'off': 117, 'out': 117, 'over': 117, 'round': 117, 'to': 116, 'up': 117}, {'arriving': 31, 'awaited': 122,
'coming': 31, 'due': 31, 'going': 132, 'in': 33, 'landing': 31, 'on': 35, 'outstanding': 122, 'pending': 122, 'to':
126}, {'arrive': 124, 'be': 124, 'come': 125, 'get': 125, 'go': 132, 'land': 124, 'reach': 123}, {'awaited': 122,
'outstanding': 122, 'pending': 122}, {'<until>': 48, 'D': 48, 'end': 115, 'side': 115, 'team': 115}, {'me': 136, 'my':
136, 'our': 136, 'us': 136}, {'at': 137, 'by': 137, 'from': 137}, {'done': 138, 'given': 138, 'mailed': 138,
'provided': 138, 'sent': 138, 'shared': 138, 'submitted': 138, 'uploaded': 138, 'with': 123}, {'arrive': 124, 'be':
139, 'come': 125, 'get': 125, 'land': 124, 'reach': 123}, {'<owed_thing>': 119, '<until>': 121, 'are': 127, 'awaited':
122, 'due': 117, 'from': 129, 'gets': 130, 'getting': 131, 'go': 131, 'goes': 132, 'going': 131, 'is': 133, 'll': 134,
'outstanding': 122, 'owed': 117, 'owing': 117, 'pending': 122, 'promised': 117, 're': 36, 's': 36, 'shall': 126,
'should': 126, 'still': 135, 'to': 140, 'will': 134}, {'to': 118}, {'...': 142, 'across': 117, 'back': 117, 'is': 28,
'll': 27, 'off': 117, 'out': 117, 'over': 117, 'should': 27, 'to': 116, 'will': 27}, {'...': 117}, {'N': 48}, {'to':
145}, {'with': 145}, {'across': 117, 'back': 117, 'off': 117, 'out': 117, 'over': 117, 'to': 116}, {'...': 117, 'to':
41}, {'up': 147}, {'back': 146}, {'out': 146}, {'N': 48, 'arrive': 38, 'be': 39, 'come': 38, 'follow': 38, 'land': 38,
'reach': 40}, {'to': 153}, {'...': 141, '<owed_thing>': 143, 'agreement': 42, 'amended': 144, 'answer': 42,
'apologise': 146, 'apologize': 146, 'ask': 145, 'chase': 145, 'check': 147, 'clean': 144, 'coming': 148,
'congratulate': 145, 'contract': 42, 'copy': 42, 'corrected': 144, 'decision': 42, 'deck': 42, 'docs': 42,
'documents': 42, 'draft': 149, 'feedback': 42, 'figures': 42, 'final': 144, 'first': 144, 'follow': 150, 'full': 144,
'get': 151, 'gets': 148, 'goes': 148, 'going': 148, 'introduce': 145, 'invite': 145, 'invoice': 42, 'list': 42, 'my':
144, 'new': 144, 'numbers': 42, 'offer': 42, 'order': 42, 'our': 144, 'paperwork': 42, 'pay': 145, 'payment': 42,
'ping': 145, 'po': 42, 'proper': 144, 'proposal': 42, 'quote': 42, 'reach': 152, 'remind': 145, 'report': 154,
'revised': 144, 'samples': 42, 'send': 145, 'signed': 144, 'specs': 42, 'tell': 145, 'term': 43, 'thank': 145,
'updated': 144, 'write': 145}, {'is': 28, 'll': 27, 'should': 27, 'to': 118, 'will': 27}, {'<owed_thing>': 156, 'are':
36, 'is': 36, 're': 36, 's': 36}, {'...': 142, 'is': 28, 'll': 27, 'should': 27, 'to': 118, 'will': 27}, {'...': 157,
'<owed_thing>': 158, 'agreement': 42, 'answer': 42, 'contract': 42, 'copy': 42, 'decision': 42, 'deck': 42, 'docs':
42, 'documents': 42, 'draft': 42, 'feedback': 42, 'figures': 42, 'invoice': 42, 'list': 42, 'numbers': 42, 'offer':
42, 'order': 42, 'paperwork': 42, 'payment': 42, 'po': 42, 'proposal': 42, 'quote': 42, 'report': 42, 'samples': 42,
'specs': 42, 'term': 43}, {'^': 159, 'final': 46, 'first': 46, 'signed': 46}, {'of': 56}, {'favour': 161}, {'against':
56, 'for': 56, 'in': 162}, {'against': 56, 'firmly': 163, 'for': 56, 'in': 162, 'strongly': 163}, {'s': 23},
{'<their>': 23, 'N': 165}, {'^': 166}, {'^': 48}, {'<them>': 168, 'N': 168}, {'<did_free>': 9, 'owe': 169},
{'<owed_thing>': 29}, {'...': 171, '<owed_thing>': 158, 'agreement': 42, 'answer': 42, 'contract': 42, 'copy': 42,
'decision': 42, 'deck': 42, 'docs': 42, 'documents': 42, 'draft': 42, 'feedback': 42, 'figures': 42, 'invoice': 42,
'list': 42, 'numbers': 42, 'offer': 42, 'order': 42, 'paperwork': 42, 'payment': 42, 'po': 42, 'proposal': 42,
'quote': 42, 'report': 42, 'samples': 42, 'specs': 42, 'term': 43}, {'^': 172, 'final': 46, 'first': 46, 'signed':
46}, {'': (11, 'thinking')}, {'N': 174}, {'about': 175, 'of': 175}, {'': (0, 'missed'), 'times': 66}, {'time': 66},
{'again': 66, 'both': 177, 'each': 178, 'every': 178, 'only': 66, 'twice': 66}, {'machine': 179}, {'': (4,
'needs_from_me')}, {'<until>': 181, 'before': 181, 'by': 181, 'until': 181}, {'...': 182}, {'my': 183, 'our': 183},
{'^': 184}, {'<them>': 13, 'N': 13}, {'meet': 186, 'see': 186, 'visit': 186}, {'to': 187}, {'down': 188, 'out': 188,
'over': 188, 'round': 188, 'to': 187, 'up': 188}, {'<det>': 19, '<my>': 19, 'N': 19, 'all': 19, 'in': 19, 'it': 19,
'more': 19, 'off': 19, 'on': 19, 'out': 19, 'them': 19, 'up': 19}, {'<bid>': 19, '<bid_it>': 190}, {'^': 191}, {'^':
191, 'that': 21, 'to': 192}, {'^': 20, 'that': 21, 'to': 21}, {'reckons': 193, 'said': 193, 'says': 193, 'thinks':
194}, {'$$': 66}, {'tone': 196}, {'': (13, 'talk')}, {'accounts': 198}, {'all': 199}, {'out': 164}, {'...': 12, 'D':
11, 'later': 11}, {'N': 202}, {'w': 203, 'with': 203}, {'up': 204}, {'^': 19, 'against': 56, 'firmly': 163, 'for': 56,
'in': 162, 'strongly': 163}, {'to': 100, 'w': 100, 'with': 100}, {'away': 207, 'back': 207, 'down': 207, 'out': 207,
'over': 207, 'round': 207, 'to': 100, 'up': 207, 'w': 100, 'with': 100}, {'owe': 169}, {'...': 22, ':': 21}, {'N':
210}, {'from': 211}, {'<them>': 13, 'N': 13, 'away': 207, 'back': 207, 'down': 207, 'out': 207, 'over': 207, 'round':
207, 'to': 100, 'up': 207, 'w': 100, 'with': 100}, {'$$': 66, 'tone': 196}, {'reckons': 194, 'said': 194, 'says': 194,
'thinks': 194}, {'<until>': 181}, {'<owed_thing>': 216}, {'...': 217}, {'^': 218}, {'^': 218, 'a': 219, 'an': 219},
{'...': 216, '<until>': 181}, {'...': 216}, {'...': 217, '<owed_thing>': 221, 'all': 222, 'my': 183, 'our': 183,
'some': 222, 'the': 222, 'those': 222}, {'...': 217, '<owed_thing>': 221}, {'^': 224}, {'^': 223, 'a': 225, 'an':
225}, {'better': 19, 'crazy': 19, 'daft': 19, 'foolish': 19, 'mad': 19, 'nuts': 19, 'overpaying': 19, 'right': 19,
'silly': 19, 'stupid': 19, 'too': 19, 'undercharging': 19, 'underpricing': 19, 'wise': 19, 'wrong': 19}, {'^': 227},
{'be': 228}, {'am': 228, 'are': 228, 'd': 229, 'm': 228, 're': 228, 'were': 228, 'would': 229}, {'<i>': 230}, {'<i>':
230, 'that': 231}, {'saying': 198}, {'are': 233, 'say': 198}, {'': (13, 'talk'), 'are': 198, 'got': 198, 'had': 198,
'has': 198, 'is': 198, 'left': 198, 'might': 198, 'quit': 198, 's': 198, 'was': 198, 'were': 198, 'will': 198},
{'are': 198, 'got': 198, 'had': 198, 'has': 198, 'is': 198, 'left': 198, 'might': 198, 'quit': 198, 's': 198, 'was':
198, 'were': 198, 'will': 198}, {'': (13, 'talk'), '<they>': 236}, {'<they>': 235, 'it': 198, 'on': 198, 'that': 237},
{'<they>': 236}, {'<they>': 236, 'that': 239}, {'it': 198}, {'has': 241, 'is': 198}, {'answering': 180, 'answerphone':
179, 'vm': 179, 'voicemail': 179}, {'down': 13, 'in': 13, 'over': 13, 'round': 13, 'up': 13}, {'w': 100, 'with': 100},
{'call': 245, 'meeting': 245}, {'N': 244, 'a': 246, 'breakfast': 245, 'brunch': 245, 'coffee': 245, 'dinner': 245,
'drinks': 245, 'lunch': 245, 'tea': 245}, {'...': 12, 'meet': 186, 'see': 186, 'visit': 186}, {'to': 248, 'w': 100,
'with': 100}, {'away': 207, 'back': 207, 'down': 249, 'out': 249, 'over': 249, 'round': 249, 'to': 248, 'up': 249,
'w': 100, 'with': 100}, {'<verb3>': 198}, {'': (13, 'talk'), 'N': 198}, {'<they>': 198, 'N': 251, 'it': 198, 'on':
198, 'that': 252}, {'': (13, 'talk'), '<they>': 236, 'N': 198}, {'<they>': 235, 'N': 251, 'it': 198, 'on': 198,
'that': 254}, {'<they>': 198, 'it': 198, 'on': 198, 'that': 198}, {'^': 99}, {'<they>': 174}, {'<they>': 174, 'that':
258}, {'<they>': 198}, {'did': 260, 'does': 260, 'has': 260, 'is': 260, 'was': 260, 'will': 260}, {'gather': 198,
'hear': 198, 'understand': 198}, {'': (15, 'gave:intro')}, {'N': 263}, {'N': 264}, {'off': 196}, {'busy': 196, 'dead':
196, 'engaged': 196, 'switched': 266}, {'busy': 196, 'dead': 196, 'engaged': 196, 'is': 267, 's': 267, 'seems': 198,
'switched': 266, 'was': 267}, {'answering': 180, 'answerphone': 179, 'reckons': 193, 'said': 193, 'says': 193,
'thinks': 194, 'vm': 179, 'voicemail': 179}, {'has': 241}, {'busy': 196, 'dead': 196, 'engaged': 196, 'is': 267, 's':
267, 'switched': 266, 'was': 267}, {'like': 198}, {'says': 198}, {'<them>': 13, 'N': 202}, {'1': 66}, {'call': 66,
'meeting': 66}, {'up': 66}, {'off': 66}, {'one': 66}, {'to': 279}, {'1': 275, '1on1': 66, 'appointment': 66, 'board':
276, 'breakfast': 66, 'call': 66, 'catch': 277, 'coffee': 66, 'demo': 66, 'dinner': 66, 'interview': 66, 'kick': 278,
'kickoff': 66, 'lunch': 66, 'meeting': 66, 'offsite': 66, 'one': 280, 'party': 66, 'retro': 66, 'review': 66,
'session': 66, 'slot': 66, 'stand': 277, 'standup': 66, 'sync': 66, 'weekly': 66, 'workshop': 66, 'zoom': 66}, {'':
(0, 'missed'), '1': 275, '1on1': 66, 'appointment': 66, 'board': 276, 'breakfast': 66, 'call': 66, 'catch': 277,
'coffee': 66, 'demo': 66, 'dinner': 66, 'interview': 66, 'kick': 278, 'kickoff': 66, 'lunch': 66, 'meeting': 66,
'offsite': 66, 'one': 280, 'party': 66, 'retro': 66, 'review': 66, 'session': 66, 'slot': 66, 'stand': 277, 'standup':
66, 'sync': 66, 'weekly': 66, 'workshop': 66, 'zoom': 66}, {'1': 275, '1on1': 66, 'appointment': 66, 'board': 281,
'breakfast': 66, 'call': 66, 'catch': 277, 'coffee': 66, 'daily': 281, 'demo': 66, 'dinner': 66, 'interview': 66,
'kick': 278, 'kickoff': 66, 'lunch': 66, 'meeting': 66, 'monthly': 281, 'offsite': 66, 'one': 280, 'party': 66,
'quarterly': 281, 'retro': 66, 'review': 66, 'session': 66, 'slot': 66, 'stand': 277, 'standup': 66, 'sync': 66,
'team': 281, 'weekly': 282, 'workshop': 66, 'zoom': 66}, {'s': 283}, {'<their>': 283, 'D': 283, 'N': 284, 'my': 283,
'our': 283, 'the': 283, 'this': 283}, {'touch': 66}, {'in': 286}, {'see': 66}, {'': (0, 'missed'), 'up': 66}, {'base':
66}, {'ask': 66, 'check': 66, 'drop': 66, 'email': 66, 'get': 287, 'give': 66, 'go': 288, 'invite': 66, 'look': 289,
'message': 66, 'phone': 66, 'ping': 66, 'pop': 66, 'reply': 66, 'ring': 66, 'send': 66, 'text': 66, 'thank': 66,
'touch': 290, 'write': 66}, {'really': 291}, {'<owed_thing>': 142}, {'...': 293, '<owed_thing>': 148}, {'^': 294},
{'...': 217, '<owed_thing>': 221, 'all': 222, 'my': 222, 'our': 222, 'some': 222, 'the': 222, 'those': 222}, {'^':
296, 'a': 225, 'an': 225}, {'of': 167}, {'sign': 298}, {'s': 66}, {'<their>': 66, 'N': 300}, {'N': 198}, {'from': 301,
'that': 302, 'through': 301, 'via': 301}, {'to': 291}, {'<them>': 168}, {'say': 198}, {'N': 251, 'that': 302},
{'ought': 304, 'should': 291}, {'<i>': 230, '^': 191, 'just': 21, 'that': 231, 'to': 192}, {'are': 198}, {'t': 19},
{'<bid>': 19, '<bid_it>': 190, 'always': 19, 'build': 19, 'buy': 19, 'charge': 19, 'cut': 19, 'don': 311, 'dont': 19,
'double': 19, 'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19, 'keep': 19, 'launch': 19, 'never': 19, 'raise': 19,
'sell': 19, 'ship': 19, 'start': 19, 'stop': 19, 'test': 19, 'try': 19, 'use': 19, 'wait': 19}, {'^': 312}, {'^': 312,
'just': 21, 'to': 313}, {'<i>': 230, '^': 312, 'just': 21, 'that': 231, 'to': 313}, {'later': 11}, {'N': 316}, {'':
(13, 'talk'), 'like': 198}, {'probably': 291, 'really': 291}, {'hear': 198}, {'i': 320}, {'from': 301, 'through': 301,
'via': 301}, {'of': 120}, {'from': 120, 'off': 120, 'out': 323}, {'...': 324}, {'^': 325}, {'...': 324, '<their>': 23,
'N': 165}, {'<their>': 326, '^': 327, 'a': 326, 'an': 326, 'any': 326, 'my': 326, 'our': 326, 'the': 326}, {'given':
328, 'sent': 328}, {'<their>': 326, '^': 325, 'a': 326, 'an': 326, 'any': 326, 'my': 326, 'our': 326, 'the': 326},
{'up': 328}, {'be': 329, 'collect': 328, 'get': 328, 'have': 330, 'hear': 330, 'pick': 331, 'receive': 328, 'see':
328}, {'after': 167, 'chasing': 167, 'lacking': 167, 'missing': 167, 'no': 299, 'owe': 169, 'short': 298, 'to': 332},
{'to': 243}, {'^': 20, 'just': 21, 'to': 21}, {'is': 198}, {'it': 49}, {'<until>': 48, '^': 337}, {'get': 338, 'have':
338, 'see': 338}, {'could': 339, 'd': 339, 'll': 339, 'will': 339, 'would': 339}, {'<they>': 340}, {'promised': 341,
'said': 341, 'swore': 341}, {'<i>': 342}, {'...': 157, '<owed_thing>': 143, 'agreement': 42, 'answer': 42, 'contract':
42, 'copy': 42, 'decision': 42, 'deck': 42, 'docs': 42, 'documents': 42, 'draft': 42, 'feedback': 42, 'figures': 42,
'invoice': 42, 'list': 42, 'numbers': 42, 'offer': 42, 'order': 42, 'paperwork': 42, 'payment': 42, 'po': 42,
'proposal': 42, 'quote': 42, 'report': 42, 'samples': 42, 'specs': 42, 'term': 43}, {'^': 344, 'buzz': 336, 'final':
46, 'first': 46, 'rumour': 336, 'signed': 46, 'word': 336}, {'say': 198, 'to': 70}, {'<them>': 48, 'N': 48},
{'forward': 347, 'intro': 347, 'introduce': 347, 'send': 347, 'share': 347}, {'': (12, 'task')}, {'^': 348, 'do':
349}, {'<them>': 66, 'N': 66}, {'of': 351}, {'<them>': 66, 'N': 66, 'hold': 352}, {'to': 351}, {'call': 351, 'catch':
351, 'get': 353, 'hunt': 351, 'nail': 351, 'pin': 351, 'raise': 351, 'reach': 351, 'ring': 351, 'see': 351, 'speak':
354, 'track': 351}, {'to': 355}, {'$$': 66, 'again': 66, 'both': 177, 'each': 178, 'every': 178, 'only': 66, 'twice':
66}, {'from': 211, 'has': 241, 'is': 198}, {'<bid>': 19, 'go': 19}, {'^': 359}, {'^': 20, 'not': 360}, {'t': 360},
{'to': 332}, {'<did_free>': 9, '<i>': 18, '<their>': 47, '<they>': 55, '<view>': 61, 'N': 114, '^': 155, 'a': 160,
'advised': 164, 'after': 167, 'also': 170, 'an': 173, 'annoyed': 176, 'answering': 180, 'answerphone': 179, 'anxious':
176, 'argued': 164, 'awaiting': 185, 'awaits': 185, 'away': 189, 'basically': 195, 'busy': 197, 'by': 200, 'came':
201, 'catching': 205, 'chasing': 167, 'collecting': 186, 'counseled': 206, 'counselled': 206, 'curious': 176,
'cycling': 208, 'd': 21, 'definitely': 209, 'dm': 212, 'driving': 213, 'dropping': 186, 'email': 212, 'engaged': 214,
'essentially': 215, 'excited': 176, 'expect': 220, 'expecting': 226, 'expects': 226, 'feels': 232, 'fetching': 186,
'figures': 232, 'final': 46, 'first': 46, 'flying': 208, 'folk': 234, 'from': 211, 'gather': 238, 'gathered': 240,
'going': 208, 'gossip': 242, 'got': 243, 'having': 247, 'he': 71, 'heading': 250, 'hear': 253, 'heard': 255,
'hearing': 256, 'her': 257, 'his': 257, 'honestly': 215, 'hope': 259, 'hoping': 259, 'hosting': 186, 'how': 261, 'i':
262, 'intro': 265, 'it': 268, 'jealous': 176, 'just': 269, 'lacking': 167, 'legend': 270, 'line': 271, 'literally':
215, 'looks': 272, 'mail': 212, 'market': 273, 'meeting': 274, 'message': 212, 'missed': 285, 'missing': 167, 'must':
292, 'my': 295, 'need': 220, 'needed': 297, 'needs': 226, 'no': 299, 'note': 212, 'noticed': 303, 'now': 209,
'number': 271, 'off': 250, 'only': 243, 'ought': 304, 'our': 295, 'owe': 305, 'people': 306, 'phone': 271, 'picking':
186, 'planning': 11, 'popping': 189, 'proud': 176, 'read': 307, 'really': 308, 'reckons': 309, 'rumor': 270, 'rumour':
270, 'rumours': 310, 'said': 314, 'saw': 303, 'says': 315, 'see': 303, 'seeing': 317, 'seemingly': 198, 'seems': 318,
'she': 71, 'short': 298, 'should': 319, 'signed': 46, 'simply': 215, 'so': 321, 'sounds': 272, 'spotted': 322,
'still': 333, 'straight': 334, 'street': 273, 'suggests': 335, 'taking': 186, 'talk': 336, 'text': 212, 'that': 343,
'the': 345, 'their': 257, 'they': 346, 'thinking': 176, 'thinks': 232, 'to': 350, 'traveling': 208, 'travelling': 208,
'trying': 356, 'understand': 240, 'visiting': 317, 'vm': 357, 'voicemail': 357, 'want': 220, 'wanted': 297, 'wants':
226, 'warned': 164, 'was': 164, 'what': 261, 'whatsapp': 212, 'when': 261, 'where': 261, 'which': 343, 'why': 261,
'wish': 259, 'wishing': 259, 'word': 358, 'worried': 176, 'would': 361, 'wouldn': 362, 'wouldnt': 360, 'yet': 363},
{'from': 145}, {'...': 365}, {'get': 366}, {'N': 349}, {'...': 368}, {'you': 369}, {'done': 369}, {'congrats': 369,
'congratulations': 369, 'happy': 369, 'hello': 369, 'hi': 369, 'sorry': 369, 'thank': 370, 'thanks': 369, 'well':
371}, {'^': 367, 'say': 372, 'wish': 372}, {'^': 0}, {'free': 374}, {'bono': 374}, {'for': 375, 'free': 374, 'help':
374, 'helping': 374, 'pro': 376, 'unpaid': 374}, {'for': 375, 'free': 374, 'help': 374, 'helping': 374, 'of': 377,
'pro': 376, 'unpaid': 374}, {'': (18, 'gave:mentoring')}, {'^': 379}, {'': (18, 'gave:mentoring'), 'students': 380},
{'^': 381, 'at': 380}, {'for': 375, 'free': 374, 'help': 374, 'helping': 374, 'mentoring': 382, 'pro': 376, 'unpaid':
374, 'volunteering': 374}, {'for': 375, 'free': 374, 'help': 374, 'helping': 374, 'mentoring': 382, 'of': 383, 'pro':
376, 'unpaid': 374, 'volunteering': 374}, {'calls': 66}, {'afternoon': 378, 'day': 378, 'days': 378, 'evening': 378,
'h': 384, 'hour': 384, 'hours': 384, 'hr': 384, 'hrs': 384, 'missed': 385, 'morning': 378}, {'minute': 196}, {'last':
387}, {'the': 388}, {'me': 196, 'us': 196}, {'$$': 66, 'again': 196, 'at': 389, 'last': 387, 'on': 390}, {'$$': 66,
'again': 196, 'at': 389, 'back': 196, 'last': 387, 'on': 390, 'out': 196}, {'<off_it>': 392}, {'be': 393}, {'to':
394}, {'been': 393}, {'<off_it>': 392, 'been': 393}, {'been': 393, 'being': 393, 'gets': 393, 'got': 393, 'had': 395,
'has': 396, 'is': 393, 's': 397, 'was': 393, 'were': 393}, {'N': 398}, {'<off_it>': 391, 'been': 393, 'being': 393,
'gets': 393, 'got': 393, 'had': 395, 'has': 396, 'is': 393, 's': 397, 'skipped': 66, 'w': 399, 'was': 393, 'were':
393, 'with': 399}, {'1': 400}, {'skipped': 66}, {'': (17, 'gave:knowledge')}, {'^': 403}, {'about': 404, 'in': 404,
'on': 404, 'through': 404}, {'about': 404, 'for': 404, 'in': 404, 'on': 404}, {'...': 405, 'about': 404, 'for': 404,
'in': 404, 'on': 404, 'up': 406}, {'<them>': 407, 'N': 407}, {'<them>': 403, 'N': 403}, {'to': 409}, {'...': 410},
{'for': 409, 'to': 409}, {'...': 412}, {'^': 413}, {'<them>': 404, 'N': 404}, {'<them>': 404, 'N': 404, '^': 411,
'how': 404, 'my': 414, 'our': 414, 'the': 414, 'to': 415, 'what': 404, 'when': 404, 'where': 404, 'which': 404, 'why':
404}, {'': (20, 'gave:referral')}, {'<them>': 417}, {'to': 418}, {'...': 419}, {'^': 420}, {'of': 421}, {'': (16,
'gave:feedback')}, {'^': 423}, {'^': 423, 'about': 424, 'back': 424, 'on': 424, 'to': 424}, {'^': 417}, {'to': 426},
{'along': 427, 'on': 427, 'over': 427, 'to': 426}, {'card': 428, 'cv': 428, 'details': 428, 'name': 428, 'number':
428, 'portfolio': 428, 'profile': 428, 'resume': 428}, {'for': 426, 'of': 426, 'to': 426}, {'<contact_of>': 417,
'<contact_thing>': 417}, {'^': 431}, {'s': 432}, {'': (19, 'gave:resource')}, {'<useful>': 434}, {'...': 435,
'<useful>': 434}, {'<useful>': 434, 's': 431}, {'...': 437, '<useful>': 434}, {'a': 436, 'an': 436, 'my': 438, 'our':
438, 'some': 436, 'that': 436, 'the': 438, 'this': 436, 'three': 436, 'two': 436}, {'<remarks_on>': 424},
{'<contact_of>': 430, '<contact_thing>': 430, 'few': 440}, {'a': 436, 'an': 436, 'my': 436, 'our': 436, 'some': 436,
'that': 436, 'the': 436, 'this': 436}, {'^': 442}, {'few': 440}, {'<remarks_on>': 424, 'a': 444, 'detailed': 440,
'honest': 440, 'my': 440, 'our': 440, 'some': 440, 'the': 440, 'written': 440}, {'<contact_of>': 430,
'<contact_thing>': 430, '<remarks_on>': 424}, {'a': 436, 'an': 436, 'my': 436, 'our': 436, 'some': 436, 'that': 436,
'the': 436, 'this': 436, 'three': 436, 'two': 436}, {'<contact_of>': 430, '<contact_thing>': 430, '<remarks_on>': 424,
'^': 447, 'a': 441, 'detailed': 440, 'honest': 440, 'my': 446, 'our': 446, 'some': 440, 'the': 446, 'written': 440},
{'<contact_of>': 430, '<contact_thing>': 430, '<remarks_on>': 424, 'N': 433, '^': 439, 'a': 441, 'across': 443,
'back': 445, 'detailed': 440, 'honest': 440, 'my': 446, 'on': 443, 'our': 446, 'over': 448, 'some': 440, 'the': 446,
'written': 440}, {'^': 442, 'across': 443, 'on': 443, 'over': 443}, {'<them>': 434, 'N': 434}, {'to': 451, 'with':
451}, {'<them>': 434}, {'to': 453, 'with': 453}, {'...': 452, 'along': 454, 'on': 454, 'over': 454, 'to': 451, 'with':
451}, {'<useful>': 455}, {'...': 456, '<useful>': 455}, {'...': 452, 'to': 451, 'with': 451}, {'<useful>': 458},
{'...': 459, '<useful>': 458}, {'along': 454, 'on': 454, 'over': 454, 'to': 453, 'with': 453}, {'<useful>': 461},
{'...': 462, '<useful>': 461}, {'a': 457, 'an': 457, 'my': 457, 'our': 457, 'some': 460, 'that': 463, 'the': 457},
{'<remarks_on>': 425}, {'<contact_of>': 422, '<contact_thing>': 422, 'few': 465}, {'a': 460, 'an': 460, 'my': 460,
'our': 460, 'some': 460, 'the': 460}, {'^': 467}, {'^': 423, 'back': 424}, {'<remarks_on>': 469}, {'few': 470},
{'<remarks_on>': 469, 'a': 471, 'detailed': 470, 'honest': 470, 'my': 470, 'some': 470, 'written': 470},
{'<contact_of>': 422, '<contact_thing>': 422}, {'<contact_of>': 422, '<contact_thing>': 422, '^': 467, 'a': 473,
'the': 473}, {'<contact_of>': 422, '<contact_thing>': 422, 'few': 470}, {'<contact_of>': 422, '<contact_thing>': 422,
'<remarks_on>': 469, '^': 467, 'a': 475, 'detailed': 470, 'honest': 470, 'my': 470, 'some': 470, 'the': 473,
'written': 470}, {'<contact_of>': 434, '<contact_thing>': 434, '<useful>': 434}, {'...': 477, '<contact_of>': 434,
'<contact_thing>': 434, '<useful>': 434}, {'a': 478, 'an': 478, 'my': 478, 'our': 478, 'the': 478}, {'^': 479},
{'<them>': 480}, {'<contact_of>': 422, '<contact_thing>': 422, '<remarks_on>': 425, '<their>': 429, '<them>': 449,
'N': 450, '^': 464, 'a': 466, 'across': 468, 'along': 468, 'back': 472, 'detailed': 465, 'honest': 465, 'my': 465,
'off': 468, 'on': 474, 'over': 476, 'round': 468, 'some': 465, 'the': 473, 'to': 481, 'written': 465}, {'D': 48},
{'...': 48}, {'...': 483, '<them>': 484, 'both': 48}, {'<give1>': 485}, {'^': 48, 'with': 168}, {'^': 48, 'off': 487,
'out': 487, 'up': 487, 'with': 168}, {'<them>': 488, 'N': 488}, {'at': 100, 'down': 100, 'for': 100, 'in': 100, 'on':
100, 'out': 100, 'over': 100, 'to': 100, 'up': 100, 'with': 100}, {'<giveinf>': 48}, {'^': 491}, {'for': 492, 'to':
492, 'with': 492}, {'...': 115}, {'^': 494}, {'...': 483}, {'<them>': 495, 'N': 495, '^': 496}, {'^': 496}, {'...':
12, '^': 491}, {'...': 12, '^': 491, 'call': 11, 'have': 11, 'meet': 11, 'see': 11, 'speak': 11, 'talk': 11, 'visit':
11}, {'at': 100, 'down': 100, 'for': 499, 'in': 100, 'on': 100, 'out': 100, 'over': 100, 'to': 500, 'up': 100, 'with':
499}, {'<them>': 495, 'N': 495, 'together': 100}, {'<them>': 495, 'N': 495}, {'...': 12, 'at': 100, 'down': 100,
'for': 100, 'in': 100, 'on': 100, 'out': 100, 'over': 100, 'to': 100, 'up': 100, 'with': 100}, {'up': 493}, {'...':
12, 'call': 11, 'have': 11, 'meet': 11, 'see': 11, 'speak': 11, 'talk': 11, 'visit': 11}, {'at': 100, 'down': 100,
'for': 100, 'in': 100, 'on': 100, 'out': 100, 'over': 100, 'to': 506, 'up': 100, 'with': 100}, {'hook': 493}, {'the':
508}, {'in': 493}, {'^': 23}, {'on': 511}, {'waiting': 512}, {'...': 12, '<them>': 495, 'N': 495, '^': 496}, {'...':
12, 'to': 355}, {'orders': 493}, {'<making>': 489, '<outing>': 100, 'attending': 100, 'away': 490, 'booked': 490,
'bound': 493, 'bringing': 497, 'calling': 498, 'catching': 100, 'celebrating': 100, 'charged': 493, 'cooking': 100,
'doing': 100, 'down': 493, 'driving': 100, 'dropping': 497, 'due': 501, 'flying': 100, 'getting': 502, 'giving': 503,
'going': 504, 'having': 100, 'heading': 504, 'hosting': 100, 'introducing': 498, 'left': 493, 'lending': 503, 'lined':
505, 'making': 498, 'meant': 493, 'meeting': 100, 'obliged': 493, 'off': 507, 'on': 509, 'out': 490, 'paying': 498,
'picking': 100, 'planning': 11, 'playing': 100, 'presenting': 100, 'roped': 510, 'running': 100, 'seeing': 100,
'sending': 497, 'sharing': 498, 'showing': 100, 'signed': 505, 'speaking': 100, 'still': 513, 'taking': 514, 'tasked':
493, 'traveling': 100, 'travelling': 100, 'trying': 515, 'under': 516, 'visiting': 100, 'watching': 100, 'writing':
498}, {'<outing>': 100, 'away': 490, 'booked': 490, 'due': 490, 'going': 490, 'heading': 490, 'off': 490, 'out': 490},
{'<outing>': 100, 'away': 490, 'booked': 490, 'due': 504, 'going': 490, 'having': 100, 'heading': 490, 'meeting': 100,
'off': 504, 'out': 490}, {'...': 12, 'got': 100}, {'got': 100}, {'am': 518, 'are': 519, 'fly': 100, 'have': 520, 'm':
518, 'meet': 100, 're': 518, 'travel': 100, 've': 521}, {'N': 522}, {'together': 100}, {'...': 12, '^': 496},
{'<making>': 489, '<outing>': 100, 'attending': 100, 'away': 490, 'booked': 490, 'bound': 493, 'bringing': 498,
'calling': 498, 'catching': 100, 'celebrating': 100, 'charged': 493, 'cooking': 100, 'doing': 100, 'down': 493,
'driving': 100, 'dropping': 498, 'due': 501, 'flying': 100, 'getting': 524, 'going': 504, 'having': 100, 'heading':
504, 'hosting': 100, 'introducing': 498, 'left': 493, 'lined': 505, 'making': 498, 'meant': 493, 'meeting': 100,
'obliged': 493, 'off': 507, 'on': 509, 'out': 490, 'paying': 498, 'picking': 100, 'planning': 11, 'playing': 100,
'presenting': 100, 'roped': 510, 'running': 100, 'seeing': 100, 'sending': 498, 'sharing': 498, 'showing': 100,
'signed': 505, 'speaking': 100, 'taking': 525, 'tasked': 493, 'traveling': 100, 'travelling': 100, 'trying': 100,
'under': 516, 'visiting': 100, 'watching': 100, 'writing': 498}, {'there': 196}, {'attend': 196, 'be': 527, 'come':
196, 'go': 196}, {'t': 528}, {'not': 528}, {'mentioned': 198, 'met': 198, 'missed': 285, 'offered': 198, 'promised':
198, 'said': 198, 'seen': 198, 'sent': 198, 'told': 198}, {'': (0, 'missed'), '$$': 66}, {'attend': 532, 'be': 527,
'call': 66, 'come': 196, 'go': 532, 'meet': 66, 'reach': 66, 'see': 66, 'speak': 66, 'talk': 66, 'visit': 66}, {'not':
533}, {'attend': 532, 'be': 527, 'call': 66, 'come': 196, 'go': 532, 'happen': 66, 'meet': 66, 'see': 66, 'speak': 66,
'talk': 66, 'visit': 66}, {'t': 535}, {'attend': 532, 'be': 527, 'call': 66, 'come': 196, 'go': 532, 'meet': 66,
'see': 66, 'speak': 66, 'talk': 66, 'visit': 66}, {'call': 11, 'have': 11, 'meet': 11, 'see': 11, 'speak': 11, 'talk':
11, 'visit': 11}, {'to': 538}, {'how': 404}, {'N': 100}, {'N': 100, 'to': 541, 'with': 541}, {'1': 13}, {'D': 11,
'again': 12, 'next': 12}, {'up': 13}, {'one': 13}, {'to': 546}, {'call': 13}, {'1': 543, 'appointment': 13,
'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 545, 'chat': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner':
13, 'drinks': 13, 'follow': 545, 'interview': 13, 'lunch': 13, 'meeting': 13, 'mtg': 13, 'one': 547, 'phone': 548,
'session': 13, 'supper': 13, 'sync': 13, 'tea': 13, 'video': 548, 'workshop': 13, 'zoom': 13}, {'...': 12, '1': 543,
'D': 11, 'appointment': 13, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 545, 'chat': 13, 'coffee': 13, 'date':
13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'follow': 545, 'interview': 13, 'lunch': 13, 'meeting': 13, 'mtg': 13,
'one': 547, 'phone': 548, 'session': 13, 'supper': 13, 'sync': 13, 'tea': 13, 'video': 548, 'workshop': 13, 'zoom':
13}, {'up': 550}, {'1': 543, 'another': 549, 'appointment': 13, 'board': 549, 'breakfast': 13, 'brunch': 13, 'call':
13, 'catch': 545, 'chat': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 549, 'first':
549, 'follow': 551, 'interview': 13, 'lunch': 13, 'meeting': 13, 'monthly': 549, 'mtg': 13, 'one': 547, 'phone': 548,
'quick': 549, 'second': 549, 'session': 13, 'short': 549, 'supper': 13, 'sync': 13, 'tea': 13, 'team': 549, 'video':
548, 'weekly': 549, 'workshop': 13, 'zoom': 13}, {'N': 13}, {'meet': 553, 'see': 553, 'visit': 553}, {'1': 543, 'a':
552, 'an': 552, 'another': 549, 'appointment': 13, 'board': 549, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch':
545, 'chat': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 549, 'first': 549,
'follow': 551, 'interview': 13, 'lunch': 13, 'meeting': 13, 'monthly': 549, 'mtg': 13, 'my': 552, 'one': 547, 'our':
552, 'phone': 548, 'quick': 549, 'second': 549, 'session': 13, 'short': 549, 'supper': 13, 'sync': 13, 'tea': 13,
'team': 549, 'the': 552, 'to': 554, 'video': 548, 'weekly': 549, 'workshop': 13, 'zoom': 13}, {'1': 543, 'N': 544,
'a': 552, 'an': 552, 'another': 549, 'appointment': 13, 'board': 549, 'breakfast': 13, 'brunch': 13, 'call': 13,
'catch': 545, 'chat': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 549, 'first':
549, 'follow': 551, 'got': 555, 'interview': 13, 'lunch': 13, 'meeting': 13, 'missed': 285, 'monthly': 549, 'mtg': 13,
'my': 552, 'one': 547, 'our': 552, 'phone': 548, 'quick': 549, 'second': 549, 'session': 13, 'short': 549, 'supper':
13, 'sync': 13, 'tea': 13, 'team': 549, 'the': 552, 'to': 554, 'video': 548, 'weekly': 549, 'workshop': 13, 'zoom':
13}, {'N': 544}, {'attending': 100, 'catching': 100, 'celebrating': 100, 'cooking': 100, 'doing': 100, 'driving': 100,
'flying': 100, 'getting': 524, 'going': 100, 'having': 100, 'heading': 100, 'hosting': 100, 'meeting': 100, 'picking':
100, 'playing': 100, 'presenting': 100, 'running': 100, 'seeing': 100, 'showing': 100, 'speaking': 100, 'taking': 100,
'traveling': 100, 'travelling': 100, 'trying': 100, 'visiting': 100, 'watching': 100}, {'at': 100, 'back': 100, 'in':
100, 'over': 100, 'with': 100}, {'be': 559}, {'...': 12, 'D': 11, 'again': 12, 'next': 12}, {'N': 561, 'to': 541,
'with': 541}, {'to': 554}, {'reply': 66}, {'answer': 66}, {'a': 564, 'an': 565, 'past': 66, 'there': 66, 'through':
66}, {'it': 66}, {'got': 566, 'made': 567}, {'ask': 66, 'check': 66, 'drop': 66, 'email': 66, 'get': 287, 'give': 66,
'go': 288, 'have': 66, 'invite': 66, 'look': 289, 'message': 66, 'phone': 66, 'ping': 66, 'pop': 66, 'reply': 66,
'ring': 66, 'send': 66, 'text': 66, 'thank': 66, 'touch': 290, 'write': 66}, {'to': 569}, {'...': 49}, {'^': 571},
{'get': 572, 'have': 572, 'see': 572}, {'could': 573, 'd': 573, 'll': 573, 'will': 573, 'would': 573}, {'<they>':
574}, {'internet': 66, 'news': 66, 'paper': 66, 'radio': 66, 'tv': 66}, {'the': 576}, {'on': 66}, {'in': 577, 'it':
578, 'on': 577}, {'to': 66}, {'': (0, 'missed'), 'ask': 66, 'check': 66, 'drop': 66, 'email': 66, 'get': 287, 'give':
66, 'go': 288, 'invite': 66, 'look': 289, 'message': 66, 'phone': 66, 'ping': 66, 'pop': 66, 'reply': 66, 'ring': 66,
'send': 66, 'text': 66, 'thank': 66, 'touch': 290, 'write': 66}, {'to': 581}, {'have': 580, 'must': 66, 'need': 580,
'ought': 582, 'should': 581}, {'<i>': 198}, {'<i>': 198, '<they>': 574, 'that': 584}, {'been': 66, 'called': 66,
'gone': 66, 'met': 66, 'phoned': 66, 'replied': 66, 'rung': 66, 'seen': 66, 'visited': 66, 'written': 66}, {'have':
586, 'probably': 291, 'really': 291}, {'<i>': 198, 'that': 584}, {'<them>': 585}, {'trying': 356}, {'1': 543, 'a':
552, 'an': 552, 'another': 549, 'appointment': 13, 'been': 590, 'board': 549, 'breakfast': 13, 'brunch': 13, 'call':
13, 'catch': 545, 'chat': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 549, 'first':
549, 'follow': 551, 'got': 555, 'interview': 13, 'lunch': 13, 'meeting': 13, 'missed': 285, 'monthly': 549, 'mtg': 13,
'my': 552, 'one': 547, 'our': 552, 'phone': 548, 'quick': 549, 'second': 549, 'session': 13, 'short': 549, 'supper':
13, 'sync': 13, 'tea': 13, 'team': 549, 'the': 552, 'to': 554, 'video': 548, 'weekly': 549, 'workshop': 13, 'zoom':
13}, {'': (23, 'contact')}, {'at': 592, 'by': 592, 'due': 539, 'off': 539, 'planning': 11, 'with': 592}, {'^': 486,
'am': 517, 'and': 523, 'are': 526, 'can': 529, 'cannot': 528, 'cant': 528, 'could': 530, 'couldn': 529, 'couldnt':
528, 'd': 531, 'did': 534, 'didn': 536, 'didnt': 537, 'due': 539, 'explained': 540, 'go': 542, 'had': 531, 'have':
556, 'host': 557, 'im': 558, 'll': 560, 'm': 517, 'meet': 562, 'missed': 285, 'must': 292, 'need': 563, 'never': 568,
'not': 568, 'off': 539, 'ought': 570, 'promised': 575, 're': 526, 'read': 579, 'really': 583, 'said': 585, 'saw': 579,
'see': 562, 'shall': 560, 'should': 587, 'swore': 575, 'thought': 588, 'told': 589, 've': 591, 'visit': 562, 'was':
593, 'were': 593, 'will': 560}, {'through': 404, 'thru': 404}, {'all': 595, 'right': 595, 'through': 404, 'thru':
404}, {'<them>': 596, 'N': 596}, {'<work_thing>': 423}, {'^': 598}, {'': (16, 'gave:feedback'), '<work_thing>': 423},
{'...': 599, '^': 600}, {'s': 601}, {'<them>': 423, 'N': 423}, {'for': 603}, {'...': 604}, {'s': 424}, {'<their>':
424, 'N': 606}, {'<their>': 424, 'N': 606, '^': 605}, {'<their>': 601, 'N': 602, '^': 605, 'on': 607, 'over': 608,
'through': 608, 'up': 608}, {'...': 81, ':': 80}, {'ask': 19, 'go': 19, 'take': 19}, {'^': 611}, {':': 612}, {'...':
613, ':': 612}, {'<told_by>': 610, '<view>': 614}, {'': (3, 'advice'), 'ask': 19, 'go': 19, 'take': 19}, {'^': 616},
{'nutshell': 57}, {'...': 57, 'a': 618, 'short': 57}, {'^': 19, 'clear': 56, 'simple': 56, 'that': 56, 'to': 56},
{'...': 613, ':': 617, 'about': 58, 'at': 58, 'basically': 57, 'in': 619, 'is': 620, 'on': 58, 'over': 58, 're': 58,
'was': 620}, {'^': 19, 'that': 56, 'to': 56}, {'^': 19, 'is': 622, 's': 622, 'that': 56, 'to': 56, 'was': 622},
{'...': 615, '<told_by>': 610, '<view>': 621, 'advice': 623, 'counsel': 623, 'recommendation': 623, 'suggestion': 623,
'tip': 623, 'view': 623}, {'afford': 19}, {'t': 625}, {'to': 19}, {'can': 626, 'cannot': 625, 'mustn': 311, 'mustnt':
19, 'oughtn': 311, 'oughtnt': 19, 'want': 627}, {'better': 19, 'crazy': 19, 'daft': 19, 'foolish': 19, 'mad': 19,
'wise': 19}, {'better': 19}, {'be': 629, 'best': 19, 'better': 19, 'do': 630}, {'^': 631}, {'^': 628, 'd': 632, 'had':
632, 'would': 632}, {'': (3, 'advice'), 'big': 19, 'early': 19, 'for': 19, 'slow': 19, 'straight': 19, 'to': 19,
'with': 19}, {'go': 19, 'her': 19, 'him': 19, 'it': 19, 'the': 19, 'them': 19}, {'<bid>': 19, '<bid_it>': 190, 'ask':
19, 'go': 634, 'let': 635}, {'big': 19, 'early': 19, 'for': 19, 'slow': 19, 'straight': 19, 'to': 19, 'with': 19},
{'<bid>': 19, '<bid_it>': 190, 'ask': 19, 'go': 637}, {'^': 638}, {'^': 636}, {'^': 636, 'like': 21, 'that': 639,
'to': 640}, {'^': 19, 'to': 56}, {'be': 642}, {'is': 642, 'was': 642, 'would': 643}, {'d': 56, 'would': 56},
{'<they>': 645}, {'me': 646, 'us': 646}, {'was': 647, 'were': 647}, {'<them>': 646, 'N': 646, 'me': 646, 'us': 646},
{'was': 649, 'were': 649}, {'<they>': 648, 'it': 650, 'that': 650, 'this': 650}, {'answer': 644, 'fix': 644, 'key':
644, 'move': 644, 'play': 644, 'secret': 644, 'solution': 644, 'thing': 644, 'trick': 644, 'way': 644}, {'': (3,
'advice'), '<bid>': 19}, {'^': 653}, {'to': 654}, {'<i>': 633, '^': 638, 'answer': 644, 'fix': 644, 'key': 644,
'move': 644, 'my': 652, 'our': 652, 'play': 644, 'secret': 644, 'solution': 644, 'the': 652, 'thing': 644, 'trick':
644, 'way': 644}, {'<bid>': 19, 'ask': 19, 'go': 637}, {'^': 657}, {'^': 657, 'like': 21, 'that': 658, 'to': 658},
{'<me>': 659, '^': 636, 'like': 21, 'that': 658, 'to': 658}, {'<i>': 633, '<me>': 641, '^': 636, 'answer': 644, 'fix':
644, 'if': 651, 'key': 644, 'like': 21, 'move': 644, 'my': 652, 'no': 655, 'not': 655, 'our': 652, 'play': 644,
'secret': 644, 'solution': 644, 'that': 656, 'the': 652, 'thing': 644, 'to': 660, 'trick': 644, 'way': 644}, {'D':
68}, {'...': 662, '<me>': 68, 'D': 68}, {'<until>': 68}, {'...': 664}, {'<give3>': 663, '<giveinf>': 665}, {'2': 19,
'to': 19}, {'can': 19, 'could': 19, 'have': 627, 'must': 19, 'need': 667, 'ought': 627, 'shd': 19, 'should': 19,
'shouldn': 311, 'shouldnt': 19}, {'^': 668}, {'never': 627, 'not': 627, 'to': 19}, {'^': 670}, {'...': 671}, {'<i>':
669}, {'<i>': 669, '^': 19, 'at': 672, 'by': 672, 'during': 672, 'in': 672, 'on': 672, 'over': 672, 'that': 673,
'via': 672}, {'<i>': 669, '^': 19, 'that': 673}, {'attended': 592}, {'': (3, 'advice'), '...': 19}, {'to': 677},
{'better': 19, 'd': 630, 'have': 678, 'must': 677, 'need': 678, 'ought': 678, 'shd': 677, 'should': 677, 'shouldn':
311, 'shouldnt': 19}, {'^': 679}, {'<i>': 680}, {'<i>': 680, 'that': 681}, {'<i>': 680, '<me>': 682, 'that': 681},
{'<i>': 680, '<me>': 682, 'back': 683, 'that': 681}, {'...': 662}, {'<i>': 680, '<me>': 682, '^': 685, 'back': 683,
'that': 681}, {'<me>': 68}, {'for': 687}, {'...': 688}, {'asking': 689, 'checking': 689, 'digging': 689, 'drafting':
689, 'finding': 689, 'looking': 689, 'preparing': 689, 'pulling': 689, 'putting': 689, 'sorting': 689, 'working':
689}, {'fan': 161}, {'about': 56}, {'my': 48, 'our': 48}, {'^': 693}, {'^': 693, 'about': 694, 'for': 694, 'on': 694},
{'me': 56, 'my': 56, 'our': 56, 'us': 56}, {'for': 56}, {'...': 216, 'my': 48, 'our': 48}, {'^': 222}, {'^': 698, 'a':
699, 'an': 699, 'my': 699, 'our': 699, 'some': 699, 'the': 699}, {'^': 693, 'about': 694, 'for': 700, 'on': 694},
{'on': 56}, {'^': 693, 'about': 694, 'for': 694, 'me': 695, 'on': 694, 'us': 695}, {'...': 12, 'D': 11, 'along': 100,
'back': 100, 'by': 100, 'down': 100, 'for': 100, 'in': 100, 'out': 100, 'over': 100, 'round': 100, 'to': 100, 'up':
100, 'with': 100}, {'': (4, 'needs_from_me'), 'D': 181}, {'me': 705, 'us': 705}, {'from': 706}, {'...': 707}, {'^':
708}, {'on': 709}, {'against': 56}, {'against': 56, 'set': 711}, {'me': 56, 'us': 56}, {'on': 695}, {'out': 695},
{'for': 709}, {'favor': 161, 'favour': 161}, {'a': 691, 'in': 162}, {'me': 695}, {'at': 719}, {'against': 56, 'for':
56}, {'much': 721}, {'<until>': 181, 'from': 706}, {'...': 723, 'my': 48, 'our': 48}, {'^': 724, 'a': 699, 'an': 699,
'my': 699, 'our': 699, 'some': 699, 'the': 699}, {'...': 707, 'my': 48, 'our': 48}, {'^': 726}, {'^': 693, 'about':
694, 'for': 725, 'on': 727}, {'^': 690, 'a': 691, 'adamant': 692, 'after': 695, 'against': 696, 'all': 697, 'asking':
701, 'big': 702, 'chasing': 703, 'coming': 704, 'counting': 710, 'dead': 712, 'expecting': 709, 'firmly': 697, 'for':
713, 'hanging': 714, 'holding': 715, 'hoping': 716, 'in': 717, 'looking': 715, 'nagging': 695, 'not': 718, 'on': 720,
'pressing': 695, 'pushing': 697, 'strongly': 721, 'very': 722, 'waiting': 728}, {'can': 311, 'have': 627, 'must': 19,
'need': 627, 'ought': 627, 'should': 19, 'shouldn': 311, 'shouldnt': 19}, {'^': 730}, {'<i>': 731}, {'<i>': 731,
'that': 732}, {'...': 733}, {'<i>': 669, 'at': 734, 'by': 734, 'during': 734, 'in': 734, 'on': 734, 'over': 734,
'that': 673, 'via': 734}, {'<i>': 669, 'that': 673}, {'<owed_thing>': 221}, {'^': 737}, {'^': 737, 'a': 738, 'an':
738, 'my': 738, 'our': 738, 'the': 738}, {'be': 198}, {'for': 739, 'he': 198, 'her': 198, 'his': 198, 'how': 198,
'if': 198, 'it': 198, 'she': 198, 'that': 198, 'their': 198, 'they': 198, 'to': 740, 'what': 198, 'when': 198,
'whether': 198, 'why': 198}, {'for': 739}, {'without': 390}, {'...': 743}, {'must': 19, 'need': 627, 'needs': 627,
'ought': 627, 'should': 19}, {'...': 745}, {'': (13, 'talk'), '<i>': 669, '^': 746}, {'<i>': 669, '^': 746, 'he': 198,
'her': 198, 'his': 198, 'how': 198, 'if': 198, 'it': 198, 'she': 198, 'that': 747, 'their': 198, 'they': 198, 'what':
198, 'when': 198, 'whether': 198, 'why': 198}, {'my': 434, 'our': 434}, {'^': 749}, {'back': 66}, {'answer': 66,
'answered': 66, 'call': 751, 'called': 751, 'came': 66, 'come': 66, 'coming': 66, 'make': 567, 'pick': 277, 'picked':
277, 'replied': 66, 'reply': 66, 'respond': 66, 'responded': 66, 'show': 66, 'showed': 66}, {'t': 752}, {'he': 198,
'her': 198, 'his': 198, 'how': 198, 'if': 198, 'it': 198, 'she': 198, 'that': 198, 'their': 198, 'they': 198, 'what':
198, 'when': 198, 'whether': 198, 'why': 198}, {'not': 752}, {'place': 19, 'position': 19, 'shoes': 19}, {'my': 756},
{'in': 757, 'me': 19, 'us': 19}, {'was': 758, 'were': 758}, {'<their>': 19}, {'was': 760, 'were': 760}, {'<they>':
759, 'it': 761}, {'boots': 19, 'place': 19, 'position': 19, 'seat': 19, 'shoes': 19}, {'my': 763, 'our': 763}, {'if':
762, 'in': 764}, {'for': 19}, {'more': 19}, {'for': 767}, {'with': 19}, {'of': 19}, {'than': 19}, {'before': 19,
'instead': 770, 'not': 19, 'over': 19, 'rather': 771}, {'...': 772}, {'on': 19}, {'rid': 770}, {'for': 19, 'with':
19}, {'': (3, 'advice'), 'for': 19}, {'off': 19, 'out': 777}, {'...': 772, 'the': 19}, {'in': 19}, {'touch': 19},
{'back': 19, 'for': 19, 'harder': 19}, {'i': 19, 'we': 19}, {'...': 772, 'with': 19}, {'clear': 19}, {'to': 19,
'with': 19}, {'twice': 19}, {'the': 19}, {'for': 788, 'until': 19}, {'away': 19}, {'...': 765, 'aim': 766, 'ask': 768,
'avoid': 19, 'begin': 769, 'build': 773, 'buy': 773, 'cap': 19, 'charge': 19, 'close': 773, 'cut': 773, 'demand': 19,
'ditch': 19, 'drop': 773, 'err': 19, 'fight': 19, 'fire': 19, 'focus': 774, 'get': 775, 'go': 776, 'hire': 19, 'hold':
778, 'insist': 19, 'keep': 779, 'kill': 19, 'launch': 773, 'lean': 19, 'lock': 780, 'move': 773, 'negotiate': 19,
'not': 781, 'open': 773, 'opt': 766, 'plump': 766, 'price': 19, 'push': 782, 'put': 779, 'raise': 19, 'rather': 783,
'resist': 19, 'sell': 779, 'shut': 773, 'skip': 19, 'sooner': 19, 'spend': 773, 'start': 784, 'steer': 785, 'stick':
786, 'stop': 773, 'take': 773, 'think': 787, 'wait': 789, 'walk': 790}, {'forgotten': 196}, {'<giveinf>': 222}, {'^':
793}, {'to': 794}, {'charge': 19, 'cut': 19, 'double': 19, 'drop': 19, 'focus': 19, 'hire': 19, 'move': 19, 'raise':
19, 'rethink': 19, 'sell': 19, 'simplify': 19, 'slow': 19, 'start': 19, 'stop': 19, 'wait': 19}, {'^': 796}, {'to':
797}, {'up': 198}, {'catch': 799, 'come': 198, 'have': 198, 'meet': 198, 'see': 198, 'visit': 198}, {'<me>': 795,
'me': 798, 'to': 800, 'us': 798}, {'me': 798, 'us': 798}, {'<bid>': 19, 'bother': 19, 'go': 19, 'rush': 19, 'sign':
19, 'touch': 19}, {'^': 803}, {'^': 791, 'clean': 792, 'completely': 792, 'forgotten': 196, 'like': 801, 'love': 802,
'not': 804, 'totally': 792}, {'answer': 66, 'answered': 66, 'call': 751, 'called': 751, 'came': 66, 'come': 66,
'coming': 66, 'pick': 277, 'picked': 277, 'replied': 66, 'reply': 66, 'respond': 66, 'responded': 66, 'show': 66,
'showed': 66}, {'not': 806}, {'my': 66}, {'answer': 66, 'answered': 66, 'call': 751, 'called': 751, 'came': 66,
'come': 66, 'coming': 66, 'get': 808, 'got': 808, 'pick': 277, 'picked': 277, 'receive': 808, 'received': 808,
'replied': 66, 'reply': 66, 'respond': 66, 'responded': 66, 'saw': 808, 'see': 808, 'seen': 808, 'show': 66, 'showed':
66}, {'t': 809}, {'t': 806}, {'<me>': 795, '^': 296, 'a': 225, 'an': 225}, {'<owed_thing>': 221, 'all': 222, 'my':
222, 'our': 222, 'some': 222, 'the': 222, 'those': 222}, {'^': 813, 'a': 738, 'an': 738}, {'': (4, 'needs_from_me'),
'...': 216}, {'...': 217, '<owed_thing>': 221, 'all': 222, 'my': 815, 'our': 815, 'some': 222, 'the': 222, 'those':
222}, {'<me>': 795, '^': 816, 'a': 225, 'an': 225}, {'off': 19}, {'better': 818, 'crazy': 19, 'daft': 19, 'foolish':
19, 'mad': 19, 'nuts': 19, 'right': 627, 'undercharging': 19, 'underpricing': 19, 'wrong': 627}, {'^': 819}, {'be':
820}, {'^': 668, 'am': 820, 'are': 820, 'd': 821, 'm': 820, 're': 820, 'were': 820, 'would': 821}, {'<i>': 822, '^':
746}, {'<i>': 822, '^': 746, 'that': 823}, {'am': 820, 'are': 820, 'd': 821, 'm': 820, 're': 820, 'were': 820,
'would': 821}, {'<i>': 825}, {'<i>': 825, 'that': 826}, {'...': 743, 'clean': 792, 'completely': 792, 'forgotten':
196, 'totally': 792}, {'not': 627, 'to': 19}, {'^': 829}, {'^': 829, 'again': 830}, {'me': 831, 'us': 831}, {'at':
832, 'me': 831, 'us': 831}, {'on': 833}, {'at': 832, 'away': 833, 'me': 831, 'us': 831}, {'badgering': 833, 'getting':
834, 'going': 834, 'nagging': 835, 'on': 833, 'pestering': 833}, {'her': 23, 'his': 23, 'my': 23, 'our': 23, 'the':
23, 'their': 23}, {'^': 837}, {'<me>': 511}, {'^': 23, 'back': 511}, {'<me>': 840, '^': 837}, {'<me>': 511, '^': 837},
{'approved': 838, 'delivered': 838, 'given': 839, 'got': 839, 'paid': 841, 'returned': 842, 'sent': 842, 'shown': 839,
'signed': 842}, {'been': 836, 'borrowed': 750, 'not': 843}, {'<me>': 511, 'my': 66}, {'approved': 838, 'delivered':
838, 'get': 808, 'given': 839, 'got': 845, 'paid': 841, 'receive': 808, 'received': 808, 'returned': 842, 'saw': 808,
'see': 808, 'seen': 808, 'sent': 842, 'shown': 839, 'signed': 842}, {'t': 846}, {'t': 843}, {'to': 800}, {'at': 734,
'by': 734, 'during': 734, 'in': 734, 'on': 734, 'over': 734, 'via': 734}, {'d': 630, 'have': 627, 'must': 19, 'need':
627, 'ought': 627, 'should': 19, 'shouldn': 311, 'shouldnt': 19, 'want': 627}, {'^': 851}, {'<i>': 852}, {'<i>': 852,
'that': 853}, {'...': 854, '<i>': 852, 'about': 56, 'that': 853}, {'...': 854, '<i>': 852, 'that': 853}, {'^': 693,
'on': 833}, {'^': 693, 'about': 694, 'at': 832, 'away': 833, 'for': 694, 'me': 831, 'on': 694, 'us': 831}, {'^': 19,
'that': 56}, {'mind': 859, 'opinion': 859, 'view': 859}, {'the': 860}, {'my': 48, 'not': 627, 'our': 48, 'to': 19},
{'^': 862, 'about': 694, 'again': 830, 'for': 694, 'on': 694}, {'me': 863, 'us': 831}, {'at': 864, 'me': 831, 'us':
831}, {'...': 854, '<i>': 852, '^': 829, 'that': 853}, {'<me>': 866}, {'...': 723, 'my': 181, 'our': 181}, {'^': 868,
'a': 699, 'an': 699, 'my': 699, 'our': 699, 'some': 699, 'the': 699}, {'^': 693, 'about': 694, 'for': 869, 'on': 727},
{'^': 690, 'a': 691, 'adamant': 855, 'after': 695, 'against': 696, 'all': 697, 'arguing': 856, 'asking': 701,
'badgering': 833, 'big': 702, 'borrowing': 750, 'chasing': 703, 'coming': 704, 'convinced': 736, 'counting': 710,
'dead': 712, 'expecting': 709, 'firmly': 697, 'for': 713, 'getting': 857, 'going': 834, 'hanging': 714, 'holding':
715, 'hoping': 716, 'in': 717, 'insisting': 856, 'like': 21, 'looking': 715, 'nagging': 858, 'not': 718, 'of': 861,
'on': 865, 'pestering': 833, 'pressing': 695, 'pushing': 697, 'saying': 856, 'strongly': 721, 'suggesting': 856,
'telling': 867, 'very': 722, 'waiting': 870}, {'adamant': 856, 'arguing': 856, 'badgering': 833, 'getting': 834,
'going': 834, 'insisting': 856, 'nagging': 835, 'on': 833, 'pestering': 833, 'saying': 856, 'suggesting': 856,
'telling': 867}, {'': (5, 'mine'), '<until>': 48, 'D': 48}, {'me': 873, 'us': 873}, {'from': 874}, {'...': 875}, {'a':
876, 'an': 876, 'my': 48, 'our': 48, 'the': 876}, {'^': 877}, {'get': 878, 'have': 878, 'receive': 878}, {'<giveinf>':
687}, {'^': 880}, {'get': 739, 'have': 739, 'read': 739, 'receive': 739, 'see': 739}, {'<me>': 795, '^': 816, 'a':
225, 'an': 225, 'to': 882}, {'^': 296, 'a': 225, 'an': 225, 'to': 882}, {'D': 181}, {'me': 181, 'us': 181},
{'<owed_thing>': 216, 'by': 885, 'for': 885, 'from': 886}, {'...': 887, '<owed_thing>': 221, 'all': 222, 'my': 815,
'our': 815, 'some': 222, 'the': 222, 'those': 222}, {'<me>': 795, '^': 888, 'a': 225, 'an': 225, 'to': 882}, {'<i>':
56}, {'^': 690, 'a': 691, 'adamant': 692, 'after': 695, 'against': 696, 'all': 697, 'asking': 701, 'big': 702,
'chasing': 703, 'coming': 704, 'dead': 712, 'firmly': 697, 'for': 713, 'hanging': 714, 'holding': 715, 'in': 717,
'looking': 715, 'nagging': 695, 'not': 718, 'on': 720, 'pressing': 695, 'pushing': 697, 'strongly': 721, 'very': 722,
'waiting': 701}, {'2': 19, 'a': 19, 'an': 19, 'better': 19, 'fewer': 19, 'less': 19, 'more': 19, 'our': 19, 'some':
19, 'to': 19}, {'got': 627}, {'better': 19, 'can': 19, 'could': 19, 'd': 630, 'gotta': 19, 'have': 627, 'might': 19,
'must': 19, 'need': 892, 'ought': 627, 'shd': 19, 'should': 19, 'shouldn': 311, 'shouldnt': 19, 've': 893}, {'^': 894,
'am': 820, 'are': 820, 'd': 821, 'm': 820, 're': 820, 'were': 820, 'would': 821}, {'not': 19}, {'...': 745, 'always':
19, 'ask': 19, 'do': 896, 'don': 311, 'dont': 19, 'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19, 'never': 19,
'raise': 19, 'sell': 19, 'start': 19, 'stop': 19}, {'': (13, 'talk'), '<i>': 895, '^': 746}, {'always': 19, 'ask': 19,
'do': 896, 'don': 311, 'dont': 19, 'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19, 'never': 19, 'raise': 19, 'sell':
19, 'start': 19, 'stop': 19}, {'^': 899}, {'<i>': 895, '^': 897, 'he': 198, 'her': 198, 'his': 198, 'how': 198, 'if':
198, 'it': 198, 'she': 198, 'that': 898, 'their': 198, 'they': 198, 'to': 900, 'what': 198, 'when': 198, 'whether':
198, 'why': 198}, {'': (3, 'advice'), 'better': 19, 'can': 19, 'could': 19, 'd': 630, 'gotta': 19, 'have': 627,
'might': 19, 'must': 19, 'need': 667, 'ought': 627, 'shd': 19, 'should': 19, 'shouldn': 311, 'shouldnt': 19, 've':
893}, {'^': 902}, {'better': 19, 'can': 19, 'could': 19, 'd': 630, 'gotta': 19, 'have': 627, 'might': 19, 'must': 19,
'need': 667, 'ought': 627, 'shd': 19, 'should': 19, 'shouldn': 311, 'shouldnt': 19, 've': 893}, {'^': 904}, {'<i>':
905, '^': 19}, {'<i>': 903, '<me>': 56, '^': 19, 'at': 672, 'by': 672, 'during': 672, 'in': 672, 'on': 672, 'over':
672, 'that': 906, 'to': 56, 'via': 672}, {'<i>': 903, '<me>': 56, '^': 19, 'that': 906, 'to': 56}, {'^': 690, 'a':
691, 'adamant': 855, 'after': 695, 'against': 696, 'all': 697, 'arguing': 856, 'asking': 701, 'badgering': 833,
'been': 836, 'big': 702, 'borrowing': 750, 'chasing': 703, 'coming': 704, 'counting': 710, 'dead': 712, 'expecting':
709, 'firmly': 697, 'for': 713, 'getting': 857, 'going': 834, 'hanging': 714, 'holding': 715, 'hoping': 716, 'in':
717, 'insisting': 856, 'looking': 715, 'nagging': 858, 'not': 718, 'of': 861, 'on': 865, 'pestering': 833, 'pressing':
695, 'pushing': 697, 'saying': 856, 'strongly': 721, 'suggesting': 856, 'telling': 867, 'very': 722, 'waiting': 870},
{'^': 894, 'shall': 56}, {'have': 627, 'must': 19, 'need': 19, 'should': 19}, {'^': 911}, {'<i>': 912, '^': 627},
{'...': 745, '<giveinf>': 19, 'always': 19, 'ask': 19, 'do': 896, 'don': 311, 'dont': 19, 'drop': 19, 'fire': 19,
'focus': 19, 'hire': 19, 'never': 19, 'raise': 19, 'sell': 19, 'start': 19, 'stop': 19}, {'<i>': 731, '^': 670,
'that': 732}, {'...': 915}, {'^': 894}, {'': (13, 'talk'), '<i>': 917, '^': 746}, {'<giveinf>': 19, 'always': 19,
'ask': 19, 'do': 896, 'don': 311, 'dont': 19, 'drop': 19, 'fire': 19, 'focus': 19, 'hire': 19, 'never': 19, 'raise':
19, 'sell': 19, 'start': 19, 'stop': 19}, {'^': 919}, {':': 56, '<i>': 910, '<me>': 913, '^': 914, 'at': 916, 'by':
916, 'during': 916, 'he': 198, 'her': 198, 'his': 198, 'how': 198, 'if': 198, 'in': 916, 'it': 198, 'on': 916, 'over':
916, 'she': 198, 'that': 918, 'their': 198, 'they': 198, 'to': 920, 'via': 916, 'what': 198, 'when': 198, 'whether':
198, 'why': 198}, {'<giveinf>': 19}, {'<me>': 913, '^': 922}, {':': 56, '<i>': 895, '<me>': 913, '^': 914, 'at': 916,
'by': 916, 'during': 916, 'he': 198, 'her': 198, 'his': 198, 'how': 198, 'if': 198, 'in': 916, 'it': 198, 'on': 916,
'over': 916, 'she': 198, 'that': 898, 'their': 198, 'they': 198, 'to': 920, 'via': 916, 'what': 198, 'when': 198,
'whether': 198, 'why': 198}, {'<me>': 380}, {'a': 876, 'an': 876, 'the': 876}, {'^': 926}, {'^': 880, 'get': 927,
'have': 927, 'receive': 927}, {'not': 843}, {'has': 929, 'hasn': 848, 'hasnt': 843, 'haven': 848, 'havent': 843}, {'':
(3, 'advice'), '...': 745}, {'<i>': 905, '^': 746}, {'<i>': 903, '^': 931, 'at': 916, 'by': 916, 'during': 916, 'in':
916, 'on': 916, 'over': 916, 'that': 932, 'via': 916}, {'<i>': 903, '^': 931, 'that': 932}, {'<i>': 912}, {'<me>':
935}, {'<i>': 912, 'he': 198, 'her': 198, 'his': 198, 'how': 198, 'if': 198, 'it': 198, 'she': 198, 'that': 198,
'their': 198, 'they': 198, 'what': 198, 'when': 198, 'whether': 198, 'why': 198}, {'<me>': 937}, {'': (13, 'talk'),
'<i>': 680}, {'<i>': 680, '<me>': 682, 'back': 683, 'he': 198, 'her': 198, 'his': 198, 'how': 198, 'if': 198, 'it':
198, 'she': 198, 'that': 939, 'their': 198, 'they': 198, 'what': 198, 'when': 198, 'whether': 198, 'why': 198},
{'should': 56}, {'<i>': 941}, {'^': 894, 'am': 820, 'are': 820, 'd': 821, 'm': 820, 're': 820, 'should': 56, 'were':
820, 'would': 821}, {'<i>': 943, '^': 897, 'he': 198, 'her': 198, 'his': 198, 'how': 198, 'if': 198, 'it': 198, 'she':
198, 'that': 898, 'their': 198, 'they': 198, 'to': 900, 'what': 198, 'when': 198, 'whether': 198, 'why': 198}, {'':
(13, 'talk'), '<i>': 905, '^': 746}, {'<i>': 905, '^': 746, 'at': 734, 'by': 734, 'during': 734, 'he': 198, 'her':
198, 'his': 198, 'how': 198, 'if': 198, 'in': 734, 'it': 198, 'on': 734, 'over': 734, 'she': 198, 'that': 945,
'their': 198, 'they': 198, 'via': 734, 'what': 198, 'when': 198, 'whether': 198, 'why': 198}, {'': (13, 'talk'),
'<i>': 825}, {'<i>': 825, 'at': 734, 'by': 734, 'during': 734, 'he': 198, 'her': 198, 'his': 198, 'how': 198, 'if':
198, 'in': 734, 'it': 198, 'on': 734, 'over': 734, 'she': 198, 'that': 947, 'their': 198, 'they': 198, 'via': 734,
'what': 198, 'when': 198, 'whether': 198, 'why': 198}, {'<me>': 948}, {'away': 750, 'part': 592}, {'up': 592}, {'':
(13, 'talk'), '^': 737, 'a': 738, 'an': 738, 'my': 738, 'our': 738, 'the': 738}, {'catch': 799, 'come': 198, 'get':
739, 'have': 952, 'meet': 198, 'read': 739, 'receive': 739, 'see': 952, 'visit': 198}, {'<me>': 795, '^': 296, 'a':
225, 'an': 225, 'to': 953}, {'<me>': 795, '^': 296, 'a': 225, 'an': 225, 'me': 798, 'to': 953, 'us': 798},
{'<owed_thing>': 216, 'from': 886}, {'<until>': 181, 'by': 181}, {'...': 957}, {'...': 956, '<owed_thing>': 221,
'all': 222, 'my': 958, 'our': 958, 'some': 222, 'the': 222, 'those': 222}, {'<me>': 795, '^': 959, 'a': 225, 'an':
225, 'me': 798, 'to': 953, 'us': 798}, {'^': 222, 'a': 699, 'an': 699, 'my': 699, 'our': 699, 'some': 699, 'the':
699}, {'for': 961}, {'': (23, 'contact'), 'favor': 161, 'favour': 161}, {'a': 691, 'adamant': 855, 'against': 696,
'all': 697, 'arguing': 856, 'around': 592, 'asking': 962, 'badgering': 833, 'big': 702, 'clear': 736, 'dead': 712,
'firmly': 697, 'for': 713, 'getting': 834, 'going': 834, 'in': 963, 'insisting': 856, 'like': 21, 'nagging': 835,
'not': 718, 'of': 861, 'on': 833, 'pestering': 833, 'pushing': 697, 'saying': 856, 'strongly': 721, 'suggesting': 856,
'telling': 867, 'very': 722, 'waiting': 962}, {'...': 743, '^': 20}, {'a': 691, 'adamant': 855, 'against': 696, 'all':
697, 'arguing': 856, 'around': 592, 'badgering': 833, 'big': 702, 'dead': 712, 'firmly': 697, 'for': 713, 'getting':
834, 'going': 834, 'in': 963, 'insisting': 856, 'nagging': 835, 'not': 718, 'of': 861, 'on': 833, 'pestering': 833,
'pushing': 697, 'saying': 856, 'strongly': 721, 'suggesting': 856, 'telling': 867, 'very': 722}, {'get': 878, 'have':
878, 'not': 752, 'receive': 878}, {'<bid>': 19, 'accept': 19, 'bother': 19, 'chase': 19, 'do': 19, 'give': 19, 'go':
19, 'hire': 19, 'pay': 19, 'raise': 19, 'rush': 19, 'sell': 19, 'sign': 19, 'spend': 19, 'start': 19, 'take': 19,
'touch': 19}, {'^': 968}, {'^': 791, 'like': 801, 'not': 969}, {'accept': 19, 'bother': 19, 'chase': 19, 'do': 19,
'give': 19, 'go': 19, 'hire': 19, 'pay': 19, 'raise': 19, 'rush': 19, 'sell': 19, 'sign': 19, 'spend': 19, 'start':
19, 'take': 19, 'touch': 19}, {'^': 971}, {'t': 972}, {'<bids>': 661, '^': 666, 'advised': 674, 'advises': 675, 'all':
676, 'answered': 684, 'answers': 686, 'are': 729, 'argued': 735, 'argues': 736, 'asked': 741, 'asks': 742, 'ate': 744,
'attended': 592, 'become': 709, 'becomes': 709, 'believed': 736, 'believes': 748, 'borrowed': 750, 'borrows': 750,
'both': 676, 'can': 753, 'cannot': 752, 'cant': 752, 'claims': 754, 'confirmed': 754, 'could': 755, 'couldn': 753,
'couldnt': 752, 'd': 805, 'did': 807, 'didn': 810, 'didnt': 809, 'doesn': 811, 'drove': 744, 'emailed': 684, 'expect':
812, 'expected': 814, 'expecting': 220, 'expects': 817, 'explained': 754, 'feels': 824, 'felt': 735, 'figures': 827,
'get': 709, 'gets': 709, 'goes': 21, 'had': 828, 'has': 844, 'hasn': 847, 'hasnt': 846, 'haven': 848, 'havent': 843,
'heard': 754, 'hoped': 849, 'hopes': 849, 'insisted': 850, 'insists': 736, 'is': 871, 'isn': 811, 'keeps': 872,
'kept': 872, 'left': 744, 'll': 879, 'mentioned': 754, 'mentions': 754, 'messaged': 684, 'met': 744, 'must': 881,
'need': 883, 'needed': 884, 'needs': 889, 'never': 809, 'plans': 849, 'proposed': 890, 'proposes': 890, 're': 891,
'receives': 709, 'reckoned': 735, 'reckons': 901, 'recommended': 907, 'recommends': 908, 'replied': 684, 'replies':
684, 'responded': 684, 'responds': 684, 's': 909, 'said': 921, 'say': 923, 'says': 924, 'shadowed': 925, 'shall': 928,
'should': 881, 'still': 930, 'suggested': 933, 'suggests': 934, 'tell': 936, 'tells': 938, 'texted': 940, 'think':
942, 'thinks': 944, 'thought': 946, 'told': 949, 'took': 950, 'turned': 951, 'want': 954, 'wanted': 955, 'wants': 960,
'warned': 736, 'was': 964, 'went': 965, 'were': 966, 'will': 967, 'won': 753, 'wont': 752, 'would': 970, 'wouldn':
973, 'wouldnt': 972, 'writes': 684, 'wrote': 940}, {'': (21, 'gave:encouragement')}, {'^': 975}, {'natural': 976},
{'to': 976}, {'than': 976}, {'alone': 976}, {'right': 976}, {'the': 981}, {'best': 976}, {'a': 977, 'able': 976,
'amazing': 976, 'better': 976, 'brilliant': 976, 'capable': 976, 'doing': 976, 'going': 978, 'gonna': 976, 'good':
976, 'great': 976, 'more': 979, 'much': 976, 'not': 980, 'on': 982, 'ready': 976, 'strong': 976, 'the': 983}, {'^':
975, 'alright': 976, 'amazing': 976, 'brilliant': 976, 'fine': 976, 'good': 976, 'grand': 976, 'great': 976, 'ok':
976, 'okay': 976, 'ready': 976}, {'brilliantly': 976, 'fine': 976, 'great': 976, 'it': 976, 'well': 976}, {'reason':
976}, {'there': 976, 'through': 976}, {'far': 975}, {'takes': 976}, {'it': 990}, {'this': 976, 'what': 991}, {'a':
975, 'an': 975, 'it': 976}, {'off': 976}, {'it': 994}, {'in': 976}, {'^': 975, 'it': 975}, {'ace': 976, 'be': 985,
'been': 976, 'breeze': 975, 'come': 976, 'do': 986, 'done': 976, 'earned': 976, 'every': 987, 'find': 976, 'fly': 976,
'get': 988, 'go': 989, 'got': 992, 'love': 975, 'make': 993, 'manage': 976, 'nail': 976, 'nothing': 978, 'pull': 995,
'put': 996, 'rock': 976, 'smash': 976, 'suit': 975, 'walk': 997}, {'been': 976, 'come': 976, 'done': 976, 'earned':
976, 'every': 987, 'got': 992, 'nothing': 978, 'put': 996}, {'ace': 976, 'be': 985, 'breeze': 975, 'do': 986, 'find':
976, 'fly': 976, 'get': 988, 'go': 989, 'love': 975, 'make': 993, 'manage': 976, 'nail': 976, 'pull': 995, 'rock':
976, 'smash': 976, 'suit': 975, 'walk': 997}, {'a': 977, 'able': 976, 'amazing': 976, 'been': 976, 'better': 976,
'brilliant': 976, 'capable': 976, 'come': 976, 'doing': 976, 'done': 976, 'earned': 976, 'every': 987, 'going': 978,
'gonna': 976, 'good': 976, 'got': 992, 'great': 976, 'more': 979, 'much': 976, 'not': 980, 'nothing': 978, 'on': 982,
'put': 996, 'ready': 976, 'strong': 976, 'the': 983}, {'are': 984, 'd': 998, 'has': 999, 'have': 999, 'is': 984, 'll':
1000, 're': 984, 's': 1001, 've': 999, 'will': 1000, 'would': 1000}, {'<they>': 1002}, {'<they>': 1002, 'that': 1003},
{'<them>': 1004}, {'<them>': 57, 'N': 57}, {'from': 1006}, {'her': 198, 'him': 198, 'me': 198, 'them': 198, 'us':
198}, {'best': 198, 'better': 198, 'fine': 198, 'for': 1008, 'good': 198, 'ok': 198, 'okay': 198}, {'is': 1009, 's':
1009, 'suits': 1009, 'works': 1009}, {'together': 11}, {'<outing>': 11, 'at': 11, 'attending': 11, 'catching': 11,
'celebrating': 11, 'cooking': 11, 'doing': 11, 'driving': 11, 'flying': 11, 'getting': 1011, 'going': 11, 'having':
11, 'heading': 11, 'hosting': 11, 'in': 11, 'meeting': 11, 'picking': 11, 'playing': 11, 'presenting': 11, 'running':
11, 'seeing': 11, 'showing': 11, 'speaking': 11, 'taking': 11, 'traveling': 11, 'travelling': 11, 'trying': 11,
'visiting': 11, 'watching': 11, 'with': 11}, {'<outing>': 11}, {'am': 1013, 'are': 1013, 'm': 1013, 're': 1013}, {'N':
1014}, {'1': 11}, {'up': 11}, {'one': 11}, {'to': 1018}, {'call': 11}, {'1': 1016, 'appointment': 11, 'breakfast': 11,
'brunch': 11, 'call': 11, 'catch': 1017, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11,
'follow': 1017, 'interview': 11, 'lunch': 11, 'meeting': 11, 'mtg': 11, 'one': 1019, 'phone': 1020, 'session': 11,
'supper': 11, 'sync': 11, 'tea': 11, 'video': 1020, 'workshop': 11, 'zoom': 11}, {'': (2, 'plan'), '1': 1016,
'appointment': 11, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 1017, 'chat': 11, 'coffee': 11, 'date': 11,
'demo': 11, 'dinner': 11, 'drinks': 11, 'follow': 1017, 'interview': 11, 'lunch': 11, 'meeting': 11, 'mtg': 11, 'one':
1019, 'phone': 1020, 'session': 11, 'supper': 11, 'sync': 11, 'tea': 11, 'video': 1020, 'workshop': 11, 'zoom': 11},
{'up': 1022}, {'1': 1016, 'another': 1021, 'appointment': 11, 'board': 1021, 'breakfast': 11, 'brunch': 11, 'call':
11, 'catch': 1017, 'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'final': 1021,
'first': 1021, 'follow': 1023, 'interview': 11, 'lunch': 11, 'meeting': 11, 'monthly': 1021, 'mtg': 11, 'one': 1019,
'phone': 1020, 'quick': 1021, 'second': 1021, 'session': 11, 'short': 1021, 'supper': 11, 'sync': 11, 'tea': 11,
'team': 1021, 'video': 1020, 'weekly': 1021, 'workshop': 11, 'zoom': 11}, {'1': 1016, 'a': 1024, 'an': 1024,
'another': 1021, 'appointment': 11, 'board': 1021, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 1017, 'chat':
11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'final': 1021, 'first': 1021, 'follow': 1023,
'interview': 11, 'lunch': 11, 'meeting': 11, 'monthly': 1021, 'mtg': 11, 'my': 1024, 'one': 1019, 'our': 1024,
'phone': 1020, 'quick': 1021, 'second': 1021, 'session': 11, 'short': 1021, 'supper': 11, 'sync': 11, 'tea': 11,
'team': 1021, 'the': 1024, 'video': 1020, 'weekly': 1021, 'workshop': 11, 'zoom': 11}, {'1': 1016, 'a': 1024, 'an':
1024, 'another': 1021, 'appointment': 11, 'board': 1021, 'breakfast': 11, 'brunch': 11, 'call': 11, 'catch': 1017,
'chat': 11, 'coffee': 11, 'date': 11, 'demo': 11, 'dinner': 11, 'drinks': 11, 'final': 1021, 'first': 1021, 'follow':
1023, 'got': 1025, 'interview': 11, 'lunch': 11, 'meeting': 11, 'monthly': 1021, 'mtg': 11, 'my': 1024, 'one': 1019,
'our': 1024, 'phone': 1020, 'quick': 1021, 'second': 1021, 'session': 11, 'short': 1021, 'supper': 11, 'sync': 11,
'tea': 11, 'team': 1021, 'the': 1024, 'video': 1020, 'weekly': 1021, 'workshop': 11, 'zoom': 11}, {'am': 1012, 'and':
1015, 'are': 1012, 'fly': 11, 'go': 11, 'have': 1026, 'host': 11, 'm': 1012, 'meet': 11, 're': 1012, 'see': 11,
'travel': 11, 've': 1026, 'visit': 11}, {'<outing>': 11, 'attending': 11, 'catching': 11, 'celebrating': 11,
'cooking': 11, 'doing': 11, 'driving': 11, 'flying': 11, 'getting': 1011, 'going': 11, 'having': 11, 'heading': 11,
'hosting': 11, 'meeting': 11, 'picking': 11, 'playing': 11, 'presenting': 11, 'running': 11, 'seeing': 11, 'showing':
11, 'speaking': 11, 'taking': 11, 'traveling': 11, 'travelling': 11, 'trying': 11, 'visiting': 11, 'watching': 11},
{'am': 1013, 'are': 1028, 'm': 1013, 're': 1013}, {'<i>': 1029}, {'me': 11, 'over': 11, 'round': 11, 'us': 11},
{'bringing': 1031, 'calling': 1031, 'collecting': 1031, 'driving': 1031, 'dropping': 1031, 'fetching': 1031,
'hosting': 1031, 'meeting': 1031, 'picking': 1031, 'ringing': 1031, 'showing': 1031, 'taking': 1031, 'treating':
1031}, {'and': 1030, 'is': 1032, 's': 1032}, {'...': 1010, '<i>': 1027, '<off_it>': 391, 'N': 1033, 'is': 1009, 's':
1009, 'suits': 1009, 'works': 1009}, {'table': 592}, {'the': 1035}, {'room': 592}, {'attendance': 592, 'the': 1037},
{'call': 592}, {'it': 592, 'the': 1039}, {'at': 1036, 'in': 1038, 'on': 1040, 'present': 592, 'there': 592}, {'all':
1041, 'also': 1041, 'at': 1036, 'both': 1041, 'in': 1038, 'on': 1040, 'present': 592, 'there': 592}, {'was': 1042,
'were': 1042}, {'N': 1043}, {'and': 1044, 'was': 1042, 'were': 1042}, {'<outing>': 100, 'attending': 100, 'away': 490,
'booked': 490, 'catching': 100, 'celebrating': 100, 'cooking': 100, 'doing': 100, 'driving': 100, 'due': 504,
'flying': 100, 'getting': 524, 'going': 504, 'having': 100, 'heading': 504, 'hosting': 100, 'meeting': 100, 'off':
504, 'out': 490, 'picking': 100, 'playing': 100, 'presenting': 100, 'running': 100, 'seeing': 100, 'showing': 100,
'speaking': 100, 'taking': 100, 'traveling': 100, 'travelling': 100, 'trying': 100, 'visiting': 100, 'watching': 100},
{'am': 518, 'are': 1046, 'fly': 100, 'have': 520, 'm': 518, 'meet': 100, 're': 518, 'travel': 100, 've': 521}, {'':
(14, 'together')}, {'away': 490, 'booked': 490, 'due': 490, 'going': 490, 'heading': 490, 'off': 490, 'out': 490},
{'': (14, 'together'), 'am': 1049, 'are': 1049, 'm': 1049, 're': 1049}, {'<i>': 1047, 'N': 1043, 'i': 1048, 'me':
1050, 'myself': 1048, 'us': 1048}, {'<bid>': 19, '<bid_it>': 19}, {'^': 1052}, {':': 1053}, {':': 1053, 'D': 1054,
'back': 1054}, {'at': 100, 'over': 100, 'with': 100}, {'<give1>': 665, '<giveinf>': 665, '<to_do>': 665}, {'^': 1057},
{'after': 695, 'asking': 695, 'chasing': 703, 'coming': 704, 'hanging': 714, 'holding': 715, 'looking': 715,
'nagging': 695, 'on': 720, 'pressing': 695, 'staying': 1056, 'to': 1058, 'waiting': 695}, {'^': 68}, {'d': 1060, 'll':
1060, 'will': 1060, 'would': 1060}, {'<they>': 1061}, {'<they>': 1061, 'that': 1062}, {'<me>': 1063}, {':': 21, 'D':
22, 'back': 22}, {'ill': 66, 'sick': 66}, {'in': 1066}, {'along': 592}, {'in': 592}, {'by': 13, 'down': 13, 'for': 13,
'in': 13, 'over': 13, 'round': 13, 'to': 13, 'up': 13}, {'my': 66, 'our': 66}, {'on': 1071}, {'D': 11, 'for': 12,
'to': 12}, {'by': 592}, {'...': 22}, {':': 1053, 'about': 1075, 'on': 1075, 're': 1075, 'with': 1075}, {':': 1053,
'D': 1054, 'about': 1075, 'back': 1076, 'on': 1075, 're': 1075, 'with': 1075}, {'borrowed': 750}, {'<a_chat>': 592},
{'<a_chat>': 592, 'good': 1079, 'little': 1079, 'long': 1079, 'proper': 1079, 'quick': 1079, 'short': 1079, 'wee':
1079}, {'a': 1080, 'an': 1080, 'some': 1080}, {'for': 1081}, {'...': 1082, 'for': 1081}, {'...': 1082, 'about': 1083,
'around': 1083, 'back': 1083, 'behind': 1083, 'for': 1081, 'late': 1083, 'on': 1083, 'over': 1083}, {'me': 13, 'us':
13}, {'see': 1085}, {'to': 1086, 'with': 1085}, {'...': 12, 'D': 11, 'on': 12}, {'D': 11, 'on': 12}, {'me': 1089,
'mine': 1089, 'ours': 1089, 'us': 1089}, {'by': 1088, 'in': 1088, 'off': 13, 'over': 1088, 'round': 1088, 'to': 1090},
{'...': 1091, 'by': 100, 'in': 100, 'me': 100, 'over': 100, 'round': 100, 'us': 100}, {'by': 13, 'in': 13, 'me': 100,
'over': 13, 'past': 13, 'round': 13, 'us': 100}, {'by': 100, 'in': 100, 'me': 100, 'over': 100, 'round': 100, 'us':
100}, {'...': 1091, 'by': 13, 'in': 13, 'me': 100, 'over': 13, 'past': 13, 'round': 13, 'us': 100}, {'by': 13, 'in':
13, 'out': 695, 'over': 13, 'past': 13, 'round': 13}, {'by': 13, 'in': 13, 'over': 13, 'past': 13, 'round': 13},
{'week': 66}, {'all': 1098, 'ill': 66, 'sick': 66, 'today': 66}, {'leave': 66}, {'for': 1060, 'to': 1060}, {'blower':
592, 'facetime': 592, 'hook': 1101, 'line': 592, 'phone': 592, 'skype': 592, 'teams': 592, 'whatsapp': 592, 'zoom':
592}, {'D': 11, 'annual': 1100, 'at': 719, 'blower': 592, 'facetime': 592, 'for': 12, 'holiday': 66, 'holidays': 66,
'hols': 66, 'leave': 66, 'line': 592, 'maternity': 66, 'paternity': 66, 'phone': 592, 'skype': 592, 'teams': 592,
'the': 1102, 'to': 12, 'vacation': 66, 'whatsapp': 592, 'zoom': 592}, {'sick': 66}, {'after': 695, 'asking': 695,
'back': 1087, 'borrowing': 750, 'bringing': 1092, 'calling': 1093, 'chasing': 703, 'collecting': 1092, 'coming': 704,
'driving': 1094, 'dropping': 1095, 'fetching': 1092, 'giving': 1094, 'hanging': 714, 'here': 1087, 'holding': 715,
'hosting': 1094, 'in': 1087, 'looking': 1096, 'meeting': 1094, 'nagging': 695, 'nipping': 1097, 'off': 1099, 'on':
1103, 'out': 1104, 'picking': 1094, 'popping': 1097, 'pressing': 695, 'ringing': 1094, 'round': 1087, 'showing': 1094,
'staying': 1056, 'stopping': 1097, 'swinging': 1097, 'taking': 1094, 'to': 1058, 'treating': 1094, 'uncontactable':
66, 'unreachable': 66, 'unwell': 66, 'waiting': 695}, {'it': 592}, {'1': 275, '1on1': 66, 'call': 66, 'meeting': 66,
'one': 280, 'session': 66, 'stand': 277, 'standup': 66, 'sync': 66}, {'1': 275, '1on1': 66, 'board': 1107, 'call': 66,
'daily': 1107, 'meeting': 66, 'monthly': 1107, 'one': 280, 'quarterly': 1107, 'session': 66, 'stand': 277, 'standup':
66, 'sync': 66, 'team': 1107, 'weekly': 1107}, {'D': 1108, 'my': 1108, 'our': 1108, 'the': 1108, 'this': 1108}, {'i':
1048, 'me': 1048, 'myself': 1048, 'us': 1048}, {'annual': 1100, 'holiday': 66, 'holidays': 66, 'hols': 66, 'leave':
66, 'maternity': 66, 'paternity': 66, 'vacation': 66}, {'swore': 1063}, {'after': 695, 'asking': 695, 'chasing': 703,
'coming': 704, 'hanging': 714, 'holding': 715, 'looking': 715, 'nagging': 695, 'on': 720, 'pressing': 695, 'to': 1058,
'waiting': 695}, {'a': 618, 'short': 57}, {':': 56, 'basically': 57, 'in': 1114}, {'busy': 66, 'dead': 66, 'engaged':
66, 'off': 66, 'switched': 278}, {'is': 1116, 'was': 1116}, {'hook': 1101}, {'D': 11, 'annual': 1100, 'at': 719,
'for': 12, 'holiday': 66, 'holidays': 66, 'hols': 66, 'leave': 66, 'maternity': 66, 'paternity': 66, 'the': 1118,
'to': 12, 'vacation': 66}, {'<view>': 1115, 'after': 695, 'asking': 695, 'back': 1087, 'borrowing': 750, 'bringing':
1092, 'calling': 1093, 'chasing': 703, 'collecting': 1092, 'coming': 704, 'driving': 1094, 'dropping': 1095,
'fetching': 1092, 'giving': 1094, 'hanging': 714, 'here': 1087, 'holding': 715, 'hosting': 1094, 'in': 1087, 'line':
1117, 'looking': 1096, 'meeting': 1094, 'mobile': 1117, 'nagging': 695, 'nipping': 1097, 'number': 1117, 'off': 1099,
'on': 1119, 'out': 1104, 'phone': 1117, 'picking': 1094, 'popping': 1097, 'pressing': 695, 'ringing': 1094, 'round':
1087, 'showing': 1094, 'staying': 1056, 'stopping': 1097, 'swinging': 1097, 'taking': 1094, 'to': 1058, 'treating':
1094, 'uncontactable': 66, 'unreachable': 66, 'unwell': 66, 'waiting': 695}, {'yes': 1073}, {'': (23, 'contact'),
'attendance': 592, 'the': 1037}, {'blower': 592, 'call': 592, 'facetime': 592, 'line': 592, 'phone': 592, 'skype':
592, 'teams': 592, 'whatsapp': 592, 'zoom': 592}, {'annual': 1100, 'blower': 592, 'facetime': 592, 'holiday': 66,
'holidays': 66, 'hols': 66, 'it': 592, 'leave': 66, 'line': 592, 'maternity': 66, 'paternity': 66, 'phone': 592,
'skype': 592, 'teams': 592, 'the': 1123, 'vacation': 66, 'whatsapp': 592, 'zoom': 592}, {'all': 1041, 'also': 1041,
'around': 592, 'at': 1036, 'both': 1041, 'in': 1122, 'off': 1099, 'on': 1124, 'out': 1104, 'present': 592, 'there':
592, 'uncontactable': 66, 'unreachable': 66, 'unwell': 66}, {'blower': 592, 'facetime': 592, 'it': 592, 'line': 592,
'phone': 592, 'skype': 592, 'teams': 592, 'the': 1123, 'whatsapp': 592, 'zoom': 592}, {'all': 1041, 'also': 1041,
'around': 592, 'at': 1036, 'both': 1041, 'in': 1122, 'on': 1126, 'present': 592, 'there': 592}, {':': 21, 'about':
1075, 'on': 1075, 're': 1075, 'with': 1075}, {':': 21, 'D': 22, 'about': 1075, 'back': 1128, 'on': 1075, 're': 1075,
'with': 1075}, {'N': 1045, 'all': 676, 'and': 1051, 'answered': 1055, 'are': 1059, 'assured': 1064, 'assures': 1064,
'attended': 592, 'barked': 1065, 'borrowed': 750, 'borrows': 750, 'both': 676, 'called': 1067, 'came': 1068, 'can':
753, 'cannot': 752, 'cant': 752, 'chaired': 592, 'chipped': 1069, 'coming': 1070, 'commented': 1072, 'confirmed':
1073, 'could': 755, 'couldn': 753, 'couldnt': 752, 'dialed': 1069, 'dialled': 1069, 'dialling': 1069, 'did': 807,
'didn': 811, 'didnt': 806, 'dmed': 1055, 'doesn': 811, 'dropped': 1074, 'dropping': 1070, 'emailed': 1077,
'guaranteed': 1063, 'guarantees': 1063, 'has': 1078, 'hung': 1084, 'is': 1105, 'isn': 811, 'liked': 1071, 'lingered':
1084, 'looked': 1069, 'made': 1106, 'mailed': 1077, 'mails': 1065, 'messaged': 1077, 'missed': 1109, 'n': 1110,
'never': 806, 'off': 1099, 'on': 1111, 'out': 1104, 'phoned': 1067, 'pinged': 1055, 'pinky': 1112, 'popping': 1070,
'rang': 1067, 're': 1113, 'replied': 1077, 'reposted': 1071, 'rocked': 951, 's': 1120, 'said': 1121, 'sat': 1069,
'shadowed': 925, 'shared': 1071, 'shouted': 1065, 'showed': 951, 'slacked': 1055, 'stayed': 1084, 'staying': 1070,
'stopped': 1084, 'swears': 1063, 'swore': 1063, 'tagged': 1068, 'texted': 1077, 'texts': 1065, 'took': 950, 'turned':
951, 'uncontactable': 66, 'unreachable': 66, 'unwell': 66, 'visiting': 1070, 'vowed': 1063, 'vows': 1063, 'waited':
1084, 'was': 1125, 'were': 1127, 'whatsapped': 1055, 'will': 755, 'won': 753, 'wont': 752, 'writes': 1129, 'wrote':
1077}, {'missed': 385}, {'afternoon': 378, 'day': 378, 'days': 378, 'evening': 378, 'few': 1131, 'h': 378, 'hour':
378, 'hours': 378, 'hr': 378, 'hrs': 378, 'morning': 378}, {'invitation': 100, 'invite': 100}, {'my': 1133, 'our':
1133, 'the': 1133}, {'<told_in>': 66}, {'have': 627, 'must': 19, 'need': 627, 'ought': 627, 'should': 19}, {'^':
1136}, {'<i>': 1137}, {'<i>': 1137, 's': 1135}, {'': (13, 'talk'), '<their>': 1135, '<them>': 1138, '<told_in>': 66,
'N': 1139, 'my': 1135, 'the': 1135}, {'to': 1140}, {'^': 417, 'for': 426}, {'^': 379, 'for': 380}, {'board': 1143},
{'guarantor': 1142, 'referee': 1142, 'reference': 1142, 'sounding': 1144}, {'s': 1145}, {'<their>': 1145, 'N': 1146,
'a': 1145}, {'as': 1147}, {':': 511}, {':': 168}, {'me': 1150}, {'^': 48, 'for': 168, 'to': 168}, {'court': 1152},
{'me': 1152, 'my': 1153, 'our': 1153, 'us': 1152}, {'in': 1154, 'on': 1154, 'with': 1154}, {':': 168, 'N': 1149,
'for': 1151, 'in': 1154, 'is': 1155, 'me': 1150, 'on': 1154, 's': 1155, 'with': 1154}, {'N': 1149}, {'^': 19, 'is':
642, 'to': 56, 'was': 642}, {'<them>': 1158, 'N': 1158}, {':': 56, 'from': 1159, 'is': 642, 'was': 642}, {'D': 671,
'^': 670}, {'<me>': 1161}, {'can': 19, 'could': 19, 'have': 627, 'must': 19, 'need': 627, 'ought': 627, 'shd': 19,
'should': 19, 'shouldn': 311, 'shouldnt': 19}, {'^': 1163}, {'never': 19, 'not': 627, 'to': 19}, {'^': 1165},
{'<plainly>': 1166, '^': 1165}, {'never': 627, 'no': 627, 'not': 627, 'to': 19}, {'^': 1168}, {'against': 19, 'never':
627, 'no': 627, 'not': 627, 'to': 19}, {'<plainly>': 1167, 'D': 1169, '^': 1170, 'against': 19, 'at': 672, 'by': 672,
'during': 672, 'in': 672, 'on': 672, 'over': 672, 'via': 672}, {'^': 379, 'about': 380, 'for': 380, 'in': 380, 'on':
380, 'through': 380, 'with': 380}, {'<i>': 1164}, {'<i>': 1164, '<me>': 1171, '<them>': 1172, 'that': 1173}, {'D':
671, '^': 670, 'at': 672, 'by': 672, 'during': 672, 'in': 672, 'on': 672, 'over': 672, 'via': 672}, {'<i>': 1164,
'<me>': 1175, 'that': 1173}, {'<them>': 1172}, {'<give1>': 68, '<giveinf>': 68, '<to_do>': 68}, {'^': 1178}, {'d':
1179, 'll': 1179, 'will': 1179, 'would': 1179}, {'breakfast': 13, 'brunch': 13, 'call': 13, 'coffee': 13, 'date': 13,
'demo': 13, 'dinner': 13, 'drinks': 13, 'lunch': 13, 'meeting': 13}, {'N': 1180, 'he': 1180, 'she': 1180, 'they':
1180}, {'meet': 11}, {'N': 1180, 'a': 1181, 'breakfast': 13, 'brunch': 13, 'call': 13, 'coffee': 13, 'date': 13,
'demo': 13, 'dinner': 13, 'drinks': 13, 'he': 1180, 'lunch': 13, 'meeting': 13, 'on': 11, 'our': 1181, 'she': 1180,
'that': 1182, 'the': 1181, 'they': 1180, 'to': 1183}, {'called': 66, 'met': 66, 'rang': 66}, {'for': 11, 'to': 11},
{'calling': 11, 'going': 1186, 'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11, 'visiting':
11}, {'calling': 11, 'going': 1186, 'having': 11, 'hosting': 11, 'instead': 1187, 'joining': 11, 'meeting': 11, 'now':
1187, 'putting': 278, 'seeing': 11, 'visiting': 11}, {'afternoon': 378, 'day': 378, 'days': 378, 'evening': 378, 'h':
384, 'hour': 384, 'hours': 384, 'hr': 384, 'hrs': 384, 'morning': 378}, {'quote': 56}, {'1': 196}, {'up': 196},
{'one': 196}, {'to': 1193}, {'1': 1191, '1on1': 196, 'call': 196, 'catch': 1192, 'demo': 196, 'meeting': 196, 'one':
1194, 'session': 196, 'stand': 1192, 'standup': 196, 'sync': 196}, {'i': 1190, 'no': 1195}, {'about': 404, 'on': 404},
{'questions': 1197}, {'many': 1198, 'questions': 1197}, {'s': 1199}, {'<their>': 1199, 'N': 1200}, {'<their>': 1199,
'N': 1200, 'all': 1201}, {'N': 1149, 'me': 1150}, {'^': 975, 'about': 976, 'down': 976, 'for': 976, 'on': 976, 'up':
976}, {'<them>': 1204}, {'': (2, 'plan'), 'up': 11}, {'agreed': 11, 'arranged': 11, 'booked': 11, 'confirmed': 11,
'fixed': 11, 'planned': 11, 'scheduled': 11, 'set': 1206}, {'agreed': 11, 'arranged': 11, 'booked': 11, 'confirmed':
11, 'fixed': 11, 'is': 1207, 'planned': 11, 's': 1207, 'scheduled': 11, 'set': 1206}, {'N': 592}, {'to': 1209},
{'off': 1210, 'out': 1210, 'over': 1210, 'to': 1209}, {'gone': 1211}, {'calling': 11, 'going': 1186, 'gone': 1211,
'having': 11, 'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11, 'visiting': 11}, {'calling': 11, 'coming':
11, 'finally': 1212, 'going': 1186, 'gone': 1211, 'having': 11, 'hosting': 11, 'instead': 1187, 'joining': 11, 'just':
1212, 'meeting': 11, 'now': 1213, 'seeing': 11, 'visiting': 11}, {'into': 56, 'out': 161}, {'case': 426, 'corner':
426}, {'s': 1216}, {'<me>': 1215, '<their>': 1216, 'N': 1217}, {'has': 198, 'is': 198, 'wants': 198, 'was': 198},
{'^': 434}, {'<them>': 1220, 'N': 1220}, {'to': 1221}, {'loan': 1222}, {'<they>': 198, 'N': 1219, 'a': 1223, 'did':
1209, 'was': 1209, 'were': 1209}, {'': (8, 'asked')}, {'breakfast': 13, 'brunch': 13, 'call': 13, 'coffee': 13,
'dinner': 13, 'drinks': 13, 'lunch': 13, 'meeting': 13, 'supper': 13, 'tea': 13}, {'for': 1226}, {'for': 1226, 'out':
1227, 'over': 1227, 'round': 1227, 'to': 1226}, {'<them>': 1225, 'N': 1225, 'for': 198, 'how': 198, 'if': 198, 'me':
1228, 'us': 1228, 'what': 198, 'when': 198, 'whether': 198, 'why': 198}, {'s': 374}, {'<their>': 374, 'N': 1230},
{'<their>': 374, 'N': 1230, 'out': 1231}, {'in': 380, 'on': 380, 'through': 380, 'with': 380}, {'in': 380, 'on': 380,
'out': 1233, 'through': 380, 'with': 380}, {'<them>': 1234}, {'d': 168, 'll': 168, 'will': 168, 'would': 168}, {'<i>':
1236}, {'<i>': 1236, 'that': 1237}, {'<i>': 1236, '<them>': 1238, 'N': 1238, 'that': 1237}, {'<i>': 1236, '<them>':
1238, 'N': 1238, 'that': 1237, 'to': 1239}, {'myself': 66, 'ourselves': 66}, {'own': 66}, {'my': 1242}, {'alone': 66,
'by': 1241, 'on': 1243, 'with': 592}, {'me': 66, 'us': 66}, {'call': 66, 'calls': 66, 'emails': 66, 'mails': 66,
'messages': 66, 'texts': 66}, {'my': 1246, 'our': 1246}, {'breakfast': 66, 'call': 66, 'catch': 277, 'coffee': 66,
'demo': 66, 'dinner': 66, 'drinks': 66, 'lunch': 66, 'meeting': 66, 'review': 66, 'session': 66, 'slot': 66, 'visit':
66, 'zoom': 66}, {'...': 1248, 'breakfast': 66, 'call': 66, 'catch': 277, 'coffee': 66, 'demo': 66, 'dinner': 66,
'drinks': 66, 'lunch': 66, 'meeting': 66, 'review': 66, 'session': 66, 'slot': 66, 'visit': 66, 'zoom': 66},
{'<their>': 1249, 'D': 1249, 'my': 1249, 'our': 1249, 'the': 1249, 'this': 1249}, {'^': 0, 's': 374}, {'': (23,
'contact'), '<their>': 374, '<them>': 374, 'N': 1251}, {'<their>': 374, '<them>': 374, 'N': 1251, 'for': 1252}, {'at':
426, 'for': 426, 'in': 426, 'to': 426, 'up': 426, 'with': 426}, {'<them>': 1254, 'N': 1254, 'out': 66}, {'': (0,
'missed'), 'on': 66}, {'in': 1154, 'is': 1155, 'on': 1154, 's': 1155, 'with': 1154}, {'locked': 196}, {'$$': 66, 'up':
196}, {'all': 1258, 'closed': 196, 'locked': 1259, 'shut': 196}, {'was': 1260, 'were': 1260}, {'of': 66}, {'from': 66,
'out': 1262}, {'bird': 1263}, {'call': 1263, 'cheep': 1263, 'dicky': 1264, 'line': 1263, 'message': 1263, 'murmur':
1263, 'peep': 1263, 'reply': 1263, 'sausage': 1263, 'sound': 1263, 'squeak': 1263, 'thing': 1263, 'whisper': 1263,
'word': 1263}, {'a': 1265}, {'as': 1266}, {'much': 1267}, {'a': 1265, 'one': 1265, 'so': 1268}, {'up': 607}, {'': (1,
'moved')}, {'till': 1271, 'to': 1271, 'until': 1271}, {'<them>': 66, 'N': 66, 'to': 355}, {'meaning': 580, 'moved':
1272, 'putting': 278, 'trying': 1273}, {'from': 56}, {'<plainly>': 1167, 'D': 671, '^': 670, 'away': 1275, 'into': 56,
'off': 56, 'to': 56, 'toward': 56, 'towards': 56}, {'<me>': 1276}, {'to': 56}, {'^': 19, 'not': 1278, 'to': 56},
{'be': 1279}, {'is': 1279, 's': 1279, 'was': 1279, 'would': 1280}, {'bet': 1281, 'course': 1281, 'move': 1281, 'play':
1281, 'thing': 1281, 'way': 1281}, {'along': 976, 'on': 976, 'up': 976}, {'<them>': 1283, 'N': 1283}, {'on': 976,
'up': 976}, {'<them>': 1285, 'N': 1285}, {'': (0, 'missed'), 'again': 66, 'aside': 66, 'off': 66, 'out': 66, 'up':
66}, {'<their>': 1249, 'D': 1249, 'me': 1287, 'my': 1249, 'our': 1249, 'the': 1249, 'this': 1249, 'us': 1287}, {'out':
66}, {'aside': 66, 'off': 66, 'out': 66}, {'<me>': 1289, 'me': 1290, 'off': 66, 'us': 1290}, {'': (2, 'plan'), 'for':
11, 'w': 11, 'with': 11}, {'for': 11, 'w': 11, 'with': 11}, {'slot': 1293}, {'hour': 1293}, {'D': 11, 'for': 12},
{'day': 1293, 'slot': 1293}, {'D': 1292, 'a': 1294, 'an': 1295, 'for': 12, 'in': 1296, 'out': 1296, 'the': 1297,
'time': 1293}, {'': (2, 'plan'), 'for': 11}, {'': (2, 'plan'), 'in': 1299}, {'confidence': 976, 'mood': 976, 'morale':
976}, {'<their>': 1301}, {'us': 1048}, {'of': 1303}, {'agreed': 11, 'alone': 66, 'arranged': 11, 'booked': 11, 'by':
1241, 'confirmed': 11, 'fixed': 11, 'is': 1207, 'on': 1243, 'planned': 11, 's': 1207, 'scheduled': 11, 'set': 1206},
{'^': 403, 'about': 404, 'for': 404, 'in': 404, 'on': 404}, {'<them>': 1306}, {'between': 264, 'for': 264, 'from':
264, 'with': 264}, {'intro': 1308}, {'email': 1309, 'intro': 1308, 'mail': 1309}, {'an': 1310, 'the': 1310}, {'...':
434}, {'my': 1312, 'our': 1312}, {'on': 404, 'with': 404}, {'date': 1314, 'speed': 1314}, {'about': 404, 'on': 404,
'to': 1315}, {'^': 1313, 'in': 1197, 'up': 1316}, {'together': 263}, {'N': 1318}, {'': (23, 'contact'), 'N': 1318,
'and': 1319, 'in': 1197, 'up': 1197}, {'D': 1271, 'by': 1271, 'to': 1271}, {'<them>': 1317, 'N': 1320, 'forward':
1321}, {'down': 976, 'on': 976, 'up': 976}, {'<them>': 1323, 'N': 1285}, {'down': 976, 'up': 976}, {'<them>': 1325},
{'<their>': 1249, 'D': 1249, 'into': 592, 'me': 1287, 'my': 1249, 'our': 1249, 'the': 1249, 'this': 1249, 'to': 1271,
'us': 1287}, {'with': 1209}, {'hello': 196}, {'hello': 196, 'hi': 196}, {'chat': 196, 'said': 1329, 'say': 1330,
'speak': 196, 'talk': 196}, {'not': 1331}, {'t': 1331}, {'did': 1332, 'didn': 1333, 'didnt': 1331, 'never': 1331},
{'gone': 196, 'left': 196}, {'d': 1335, 'had': 1335}, {'machine': 66}, {'mail': 66}, {'answering': 1337,
'answerphone': 66, 'mailbox': 66, 'vm': 66, 'voice': 1338, 'voicemail': 66}, {'s': 1339}, {'<their>': 1339, 'N': 1340,
'the': 1339}, {'got': 1341}, {'<i>': 1334, '<they>': 1336, 'did': 1332, 'didn': 1333, 'didnt': 1331, 'got': 1341,
'never': 1331, 'only': 1342, 'reached': 1341}, {'they': 198}, {'end': 1344}, {'the': 1345}, {'ld': 66, 'led': 66,
'lled': 66}, {'<off_it>': 392, 'agreed': 11, 'arranged': 11, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'planned':
11, 'scheduled': 11, 'set': 1206}, {'<off_it>': 392, 'agreed': 11, 'arranged': 11, 'been': 393, 'booked': 11,
'confirmed': 11, 'fixed': 11, 'planned': 11, 'scheduled': 11, 'set': 1206}, {'<off_it>': 391, 'agreed': 11,
'arranged': 11, 'been': 393, 'being': 393, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'from': 592, 'gets': 393,
'got': 393, 'had': 395, 'has': 396, 'is': 1348, 'moved': 1271, 'planned': 11, 's': 1349, 'scheduled': 11, 'set': 1206,
'w': 399, 'was': 393, 'were': 393, 'with': 399}, {'joy': 66, 'luck': 66}, {'home': 66}, {'only': 66}, {'engaged': 66,
'no': 1351, 'nobody': 1352, 'rang': 1289, 'voicemail': 1353}, {'ask': 1225}, {'to': 1355}, {'': (23, 'contact'),
'...': 1354, 'N': 1356, 'it': 278, 'off': 66}, {'^': 0, 'to': 374, 'with': 374}, {'^': 0, 'out': 1358, 'to': 374,
'with': 374}, {'<them>': 1359, 'N': 1359}, {'': (23, 'contact'), 'aid': 1360, 'assist': 1360, 'help': 1360}, {'along':
592, 'by': 592, 'in': 592, 'over': 592, 'round': 592, 'to': 1361}, {'held': 66}, {'blower': 66, 'line': 66, 'phone':
66}, {'the': 1364}, {'answer': 66, 'pick': 277, 'reply': 66}, {'on': 1365, 'to': 1366}, {'hold': 66}, {'<them>': 1367,
'N': 1367, 'a': 1368, 'hold': 66, 'in': 286, 'through': 66, 'to': 66}, {'<them>': 1367, 'N': 1367, 'hold': 66,
'through': 66}, {'': (0, 'missed'), 'it': 66}, {'a': 1368, 'hold': 66, 'in': 286, 'through': 66, 'to': 66}, {'hold':
66, 'through': 66}, {'call': 66, 'catch': 289, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1372, 'got': 1373,
'make': 1371, 'meet': 66, 'met': 66, 'phone': 66, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'speak': 66,
'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66}, {'to': 1374}, {'place': 66}, {'D': 198, 'be': 1363, 'call': 66,
'catch': 289, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1369, 'got': 1370, 'happen': 66, 'make': 1371, 'manage':
1375, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1374, 'reach': 66, 'reached':
66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'take': 1376, 'talk': 66, 'talked': 66, 'visit': 66}, {'t': 1377,
'we': 198}, {'account': 198, 'contract': 198, 'insurance': 198, 'membership': 198, 'order': 198, 'plan': 198,
'subscription': 198}, {'': (0, 'missed'), 'her': 1379, 'his': 1379, 'the': 1379, 'their': 1379}, {'be': 1363, 'call':
66, 'catch': 289, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1372, 'got': 1373, 'happen': 66, 'make': 1371,
'manage': 1375, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1374, 'reach': 66,
'reached': 66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'take': 1376, 'talk': 66, 'talked': 66, 'visit': 66},
{'<them>': 374, 'N': 374}, {'for': 1382}, {'sat': 1383}, {'up': 1208}, {'against': 56, 'away': 1275, 'not': 1278,
'off': 56}, {'<me>': 1386, 'against': 56, 'away': 1275, 'not': 1278, 'off': 56}, {'<them>': 1254, 'N': 1254}, {'no':
66, 'nobody': 66}, {'...': 1389}, {'door': 1390}, {'s': 1391}, {'<their>': 1391, 'N': 1392, 'the': 1391}, {'<their>':
1391, 'N': 1392, 'at': 1393, 'on': 1393, 'the': 1391}, {'over': 607, 'through': 607, 'thru': 607, 'up': 607}, {'^':
605}, {'<their>': 424, 'N': 606, 'a': 1396, 'the': 1396}, {'back': 1395, 'over': 1397, 'right': 1395, 'through': 1397,
'thru': 1397, 'up': 1397}, {'up': 975}, {'<them>': 1204, 'N': 1285, 'her': 1399}, {'at': 374, 'for': 374, 'on': 374,
'with': 374}, {'in': 1401}, {'<their>': 374, 'N': 1230, 'out': 1231, 'up': 607}, {'with': 592}, {'...': 1404}, {'in':
1197, 'up': 1197}, {'<them>': 1406, 'N': 1406}, {'volunteer': 374}, {'a': 1408}, {'as': 1409, 'for': 375, 'pro': 376,
'unpaid': 374}, {'^': 379, 'for': 380, 'on': 380, 'through': 380}, {'...': 1410, '<them>': 1172, 'N': 1411, 'as':
1409, 'for': 375, 'pro': 376, 'unpaid': 374}, {'for': 380, 'on': 380, 'through': 380}, {'<them>': 1172, 'N': 1413},
{'<off_it>': 391, 'agreed': 11, 'alone': 66, 'arranged': 11, 'been': 393, 'being': 393, 'booked': 11, 'by': 1241,
'confirmed': 11, 'fixed': 11, 'gets': 393, 'got': 393, 'had': 395, 'has': 396, 'is': 1348, 'moved': 1271, 'on': 1243,
'planned': 11, 's': 1349, 'scheduled': 11, 'set': 1206, 'w': 399, 'was': 393, 'were': 393, 'with': 399}, {'<them>':
1204, 'N': 976}, {'...': 599, '^': 600, 'linkedin': 66, 'photo': 66, 'photos': 66, 'post': 66, 'posts': 66, 'profile':
66, 'status': 66, 'stories': 66, 'story': 66, 'tweet': 66, 'update': 66}, {'s': 1417}, {'<their>': 601, 'N': 1418},
{'on': 1419}, {'<them>': 0, 'N': 0}, {'for': 1421}, {'...': 1422}, {'^': 1423}, {'<their>': 1424, 'a': 1424, 'an':
1424, 'the': 1424}, {'a': 1181, 'breakfast': 13, 'brunch': 13, 'call': 13, 'coffee': 13, 'date': 13, 'demo': 13,
'dinner': 13, 'drinks': 13, 'lunch': 13, 'meeting': 13, 'our': 1181, 'the': 1181}, {'<them>': 976, 'N': 976}, {'':
(15, 'gave:intro'), 'N': 263}, {'a': 263, 'an': 263, 'my': 263, 'our': 263, 'some': 263, 'the': 263, 'three': 263,
'two': 263}, {'': (15, 'gave:intro'), 'N': 263, '^': 1429}, {'and': 264, 'to': 264, 'w': 264, 'with': 264}, {'and':
1428, 'to': 1430, 'up': 1431, 'w': 264, 'with': 1430}, {'and': 1428, 'to': 1430, 'with': 1430}, {'<them>': 1432, 'N':
1433}, {'asking': 174, 'calling': 174, 'hiring': 174, 'inviting': 174}, {'away': 1275, 'into': 56, 'off': 56, 'to':
56, 'toward': 56, 'towards': 56}, {'<me>': 1436}, {'be': 1363, 'call': 66, 'catch': 289, 'caught': 66, 'contact': 66,
'find': 66, 'get': 1369, 'got': 1370, 'happen': 66, 'make': 1371, 'manage': 1375, 'materialise': 66, 'materialize':
66, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1374, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'speak': 66,
'spoke': 66, 'take': 1376, 'talk': 66, 'talked': 66, 'visit': 66}, {'not': 1438, 'we': 198}, {'around': 580, 'round':
580}, {'get': 1440, 'got': 1440, 'gotten': 1440}, {'for': 66, 'to': 66}, {'time': 1442}, {'': (0, 'missed'), 'any':
1443, 'enough': 1443, 'the': 1443, 'time': 1442}, {'any': 1443, 'enough': 1443, 'the': 1443, 'time': 1442}, {'<them>':
1367, 'N': 1367, 'a': 1368, 'around': 580, 'hold': 66, 'in': 286, 'round': 580, 'through': 66, 'to': 66}, {'<them>':
1367, 'N': 1367, 'around': 580, 'hold': 66, 'round': 580, 'through': 66}, {'a': 1368, 'around': 580, 'hold': 66, 'in':
286, 'round': 580, 'through': 66, 'to': 66}, {'around': 580, 'hold': 66, 'round': 580, 'through': 66}, {'call': 66,
'catch': 289, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1448, 'got': 1449, 'gotten': 1440, 'make': 1371, 'meet':
66, 'met': 66, 'phone': 66, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'talk': 66,
'talked': 66, 'visit': 66}, {'be': 1363, 'call': 66, 'catch': 289, 'caught': 66, 'contact': 66, 'ever': 1441, 'find':
1444, 'found': 1445, 'get': 1446, 'got': 1447, 'gotten': 1440, 'had': 1445, 'happen': 66, 'have': 1445, 'make': 1371,
'manage': 1375, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1450, 'reach': 66,
'reached': 66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'take': 1376, 'talk': 66, 'talked': 66, 'visit': 66,
'yet': 1441}, {'t': 1451}, {'be': 1363, 'call': 66, 'catch': 289, 'caught': 66, 'contact': 66, 'ever': 1441, 'find':
66, 'get': 1446, 'got': 1447, 'gotten': 1440, 'happen': 66, 'make': 1371, 'manage': 1375, 'materialise': 66,
'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1450, 'reach': 66, 'reached': 66, 'ring': 66, 'see':
66, 'speak': 66, 'spoke': 66, 'take': 1376, 'talk': 66, 'talked': 66, 'visit': 66, 'yet': 1441}, {'assembly': 1383,
'class': 1383, 'duty': 1383, 'group': 1383, 'lesson': 1383, 'reading': 1383, 'round': 1383, 'route': 1383, 'session':
1383, 'shift': 1383, 'slot': 1383, 'stall': 1383, 'tour': 1383, 'turn': 1383}, {'...': 1454, 'assembly': 1383,
'class': 1383, 'duty': 1383, 'group': 1383, 'lesson': 1383, 'reading': 1383, 'round': 1383, 'route': 1383, 'session':
1383, 'shift': 1383, 'slot': 1383, 'stall': 1383, 'tour': 1383, 'turn': 1383}, {'^': 0, 'for': 1382}, {'...': 1454,
'^': 0, 'assembly': 1383, 'class': 1456, 'desk': 374, 'duty': 1456, 'group': 1383, 'lesson': 1456, 'reading': 1383,
'round': 1383, 'route': 1383, 'session': 1383, 'shift': 1456, 'shop': 374, 'slot': 1456, 'stall': 1456, 'stand': 374,
'tour': 1383, 'turn': 1456}, {'^': 0, 'class': 374, 'desk': 374, 'duty': 374, 'lesson': 374, 'shift': 374, 'shop':
374, 'slot': 374, 'stall': 374, 'stand': 374, 'turn': 374}, {'s': 1458}, {'<them>': 374}, {'for': 1460}, {'...': 1383,
'0': 1455, '<their>': 1457, 'N': 1459, 'a': 1455, 'an': 1455, 'for': 1382, 'in': 1461, 'the': 1455, 'three': 1455,
'two': 1455}, {'...': 1383, 'for': 1382}, {'from': 66}, {'$$': 66, 'home': 196}, {'day': 66}, {'home': 66, 'the':
1466}, {'$$': 66, 'by': 66, 'for': 1467, 'when': 66}, {'gone': 1465, 'left': 1468}, {'gone': 1465, 'left': 196},
{'already': 1469, 'just': 1470}, {'<until>': 1271, 'by': 1271}, {'<off_it>': 391, 'agreed': 11, 'arranged': 11,
'been': 393, 'being': 393, 'booked': 11, 'confirmed': 11, 'fixed': 11, 'gets': 393, 'got': 393, 'had': 395, 'has':
396, 'is': 1348, 'moved': 1271, 'planned': 11, 's': 1349, 'scheduled': 11, 'set': 1206, 'w': 399, 'was': 393, 'were':
393, 'with': 399}, {'<them>': 403}, {'to': 1474}, {'...': 1475}, {'^': 1476}, {'for': 1460, 'in': 1461}, {'': (2,
'plan'), 'D': 11}, {'': (2, 'plan'), 'D': 11, 'for': 1479, 'in': 1296, 'out': 1296}, {'<good_cause>': 0}, {'<cause>':
1481}, {'<cause>': 1481, 'a': 1482, 'our': 1482, 'the': 1482}, {'at': 1483, 'for': 1483, 'in': 1483, 'with': 1483},
{'free': 374, 'pro': 376, 'unpaid': 374, 'voluntary': 374, 'volunteer': 374, 'volunteering': 374}, {'...': 1484, 'at':
1483, 'for': 1483, 'free': 374, 'in': 1483, 'of': 1485, 'pro': 376, 'unpaid': 374, 'voluntary': 374, 'volunteer': 374,
'volunteering': 374, 'with': 1483}, {'^': 403, 's': 404}, {'<their>': 404, '<them>': 404, 'N': 1487}, {'for': 1488,
'to': 1488, 'with': 1488}, {'at': 374, 'for': 374, 'on': 374}, {'<cause>': 1481, 'a': 1482, 'free': 1490, 'nothing':
1490, 'our': 1482, 'the': 1482}, {'bono': 1490}, {'at': 374, 'for': 374, 'in': 374, 'on': 374}, {'time': 1489},
{'<time_unit>': 1486, 'assembly': 1489, 'at': 1483, 'class': 1489, 'demo': 1489, 'for': 1491, 'in': 1483, 'lesson':
1489, 'masterclass': 1489, 'pro': 1492, 'session': 1489, 'shift': 1493, 'stint': 1493, 'story': 1494, 'storytime':
1489, 'talk': 1489, 'tour': 1489, 'training': 1489, 'turn': 1493, 'unpaid': 1490, 'with': 1483, 'workshop': 1489},
{'<their>': 374, 'N': 1251}, {'at': 1496, 'for': 1496, 'on': 1496}, {'...': 1497, 'at': 1496, 'for': 1496, 'on':
1496}, {'<their>': 374, '<them>': 374, 'N': 1251}, {'...': 1497, 'at': 1496, 'for': 1499, 'on': 1496}, {'...': 1454,
'afternoon': 1498, 'assembly': 1383, 'class': 1383, 'day': 1498, 'days': 1498, 'duty': 1383, 'evening': 1498, 'group':
1383, 'h': 1498, 'hour': 1498, 'hours': 1498, 'hr': 1498, 'hrs': 1498, 'lesson': 1383, 'morning': 1498, 'reading':
1383, 'round': 1383, 'route': 1383, 'session': 1383, 'shift': 1500, 'shifts': 1498, 'slot': 1383, 'stall': 1383,
'stint': 1498, 'tour': 1383, 'turn': 1383}, {'...': 1454, '^': 1423, 'assembly': 1383, 'class': 1383, 'duty': 1383,
'group': 1383, 'lesson': 1383, 'reading': 1383, 'round': 1383, 'route': 1383, 'session': 1383, 'shift': 1383, 'slot':
1383, 'stall': 1383, 'tour': 1383, 'turn': 1383}, {'recommendation': 417}, {'linkedin': 1503, 'recommendation': 417,
'reference': 417, 'testimonial': 417}, {'out': 426}, {'^': 1504, 'endorsement': 426, 'plug': 426, 'recommendation':
426, 'reference': 426, 'referral': 426, 'shout': 1505, 'shoutout': 426, 'testimonial': 426}, {'...': 1506, '^': 1504,
'endorsement': 426, 'plug': 426, 'recommendation': 426, 'reference': 426, 'referral': 426, 'shout': 1505, 'shoutout':
426, 'testimonial': 426}, {'endorsement': 426, 'plug': 426, 'recommendation': 426, 'reference': 426, 'referral': 426,
'shout': 1505, 'shoutout': 426, 'testimonial': 426}, {'...': 1508, 'endorsement': 426, 'plug': 426, 'recommendation':
426, 'reference': 426, 'referral': 426, 'shout': 1505, 'shoutout': 426, 'testimonial': 426}, {'a': 1507, 'an': 1507,
'my': 1509, 'the': 1507}, {'free': 374, 'of': 1485, 'pro': 376, 'unpaid': 374, 'voluntary': 374, 'volunteer': 374,
'volunteering': 374}, {'a': 1509, 'an': 1509, 'my': 1509, 'the': 1509}, {'<them>': 426}, {'for': 1513},
{'recommendation': 1514}, {'of': 1515}, {'assembly': 1489, 'class': 1489, 'demo': 1489, 'duty': 1383, 'group': 1383,
'lesson': 1489, 'letter': 1516, 'masterclass': 1489, 'reading': 1383, 'recommendation': 1514, 'reference': 1514,
'round': 1383, 'route': 1383, 'session': 1489, 'shift': 1383, 'slot': 1383, 'stall': 1383, 'story': 1494, 'storytime':
1489, 'talk': 1489, 'testimonial': 1514, 'tour': 1489, 'training': 1489, 'turn': 1383, 'workshop': 1489}, {'between':
263, 'for': 263, 'of': 263, 'to': 263}, {'intro': 1518, 'introduction': 1518}, {'mail': 1519}, {'e': 1520, 'email':
1519, 'intro': 1518, 'introduction': 1518, 'mail': 1519, 'whatsapp': 1519}, {'in': 1521}, {'opt': 1522}, {'<them>':
426, 'N': 426}, {'for': 1524}, {'call': 1525, 'for': 1524}, {'recommendation': 1525, 'reference': 1526, 'referral':
1525, 'testimonial': 1525}, {'for': 424, 'w': 424, 'with': 424}, {'exam': 1528, 'interview': 1528, 'interviews': 1528,
'pitch': 1528, 'presentation': 1528}, {'to': 264}, {'N': 1530}, {'of': 1531}, {'...': 1517, '^': 1423, 'afternoon':
1498, 'assembly': 1489, 'class': 1489, 'day': 1498, 'days': 1498, 'demo': 1489, 'double': 1523, 'duty': 1383,
'evening': 1498, 'glowing': 1527, 'good': 1527, 'group': 1383, 'h': 1498, 'hour': 1498, 'hours': 1498, 'hr': 1498,
'hrs': 1498, 'lesson': 1489, 'letter': 1516, 'masterclass': 1489, 'mock': 1529, 'morning': 1498, 'presentation': 1532,
'quick': 1521, 'reading': 1383, 'recommendation': 1525, 'reference': 1526, 'referral': 1525, 'round': 1383, 'route':
1383, 'session': 1489, 'shift': 1500, 'shifts': 1498, 'slot': 1383, 'stall': 1383, 'stint': 1498, 'story': 1494,
'storytime': 1489, 'strong': 1527, 'talk': 1489, 'testimonial': 1525, 'tour': 1489, 'training': 1489, 'turn': 1383,
'warm': 1521, 'workshop': 1489}, {'between': 1428, 'for': 1428, 'from': 264, 'of': 263, 'to': 263, 'with': 264},
{'intro': 1534, 'introduction': 1518}, {'...': 1517, '^': 1423, 'afternoon': 1498, 'assembly': 1489, 'class': 1489,
'day': 1498, 'days': 1498, 'demo': 1489, 'duty': 1383, 'e': 1520, 'email': 1535, 'evening': 1498, 'group': 1383, 'h':
1498, 'hour': 1498, 'hours': 1498, 'hr': 1498, 'hrs': 1498, 'intro': 1534, 'introduction': 1518, 'lesson': 1489,
'letter': 1516, 'mail': 1535, 'masterclass': 1489, 'mock': 1529, 'morning': 1498, 'reading': 1383, 'recommendation':
1514, 'reference': 1514, 'round': 1383, 'route': 1383, 'session': 1489, 'shift': 1500, 'shifts': 1498, 'slot': 1383,
'stall': 1383, 'stint': 1498, 'story': 1494, 'storytime': 1489, 'talk': 1489, 'testimonial': 1514, 'tour': 1489,
'training': 1489, 'turn': 1383, 'whatsapp': 1519, 'workshop': 1489}, {'afternoon': 1498, 'day': 1498, 'days': 1498,
'evening': 1498, 'h': 1498, 'hour': 1498, 'hours': 1498, 'hr': 1498, 'hrs': 1498, 'morning': 1498, 'shift': 1498,
'shifts': 1498, 'stint': 1498}, {'free': 1490, 'nothing': 1490}, {'a': 1537}, {'call': 66}, {'1': 275, 'board': 1540,
'call': 66, 'demo': 66, 'meeting': 66, 'session': 66, 'standup': 66, 'sync': 66, 'teams': 1540, 'zoom': 66}, {'1':
275, 'a': 1541, 'board': 1540, 'call': 66, 'demo': 66, 'meeting': 66, 'my': 1541, 'our': 1541, 'session': 66,
'standup': 66, 'sync': 66, 'teams': 1540, 'the': 1541, 'zoom': 66}, {'': (0, 'missed'), 'to': 1542}, {'in': 1542,
'into': 1542}, {'call': 66, 'catch': 66, 'chat': 66, 'meet': 66, 'ring': 66, 'say': 66, 'see': 66, 'speak': 66,
'talk': 66}, {'to': 1545}, {'chance': 1546, 'hold': 66}, {'': (0, 'missed'), 'call': 66, 'catch': 66, 'chat': 66,
'meet': 66, 'ring': 66, 'say': 66, 'see': 66, 'speak': 66, 'talk': 66}, {'to': 1548}, {'ground': 196}, {'the': 1550},
{'a': 1547, 'around': 1549, 'done': 196, 'held': 196, 'hold': 66, 'in': 286, 'off': 1551, 'round': 1549, 'through':
66, 'to': 1548}, {'around': 580, 'done': 196, 'held': 196, 'hold': 66, 'off': 1551, 'round': 580, 'through': 66}, {'':
(0, 'missed'), 'it': 1543}, {'a': 1547, 'around': 1549, 'hold': 66, 'in': 286, 'round': 1549, 'through': 66, 'to':
1548}, {'call': 66, 'catch': 289, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1555, 'got': 1449, 'gotten': 1440,
'make': 1371, 'meet': 66, 'met': 66, 'phone': 66, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'speak': 66,
'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66}, {'': (0, 'missed'), 'for': 1542, 'to': 1542}, {'': (0, 'missed'),
'up': 1557}, {'up': 1557}, {'answer': 66, 'attend': 1542, 'be': 1363, 'call': 66, 'catch': 289, 'caught': 66, 'come':
1543, 'contact': 66, 'dial': 1544, 'ever': 1441, 'find': 1444, 'found': 1445, 'get': 1552, 'got': 1553, 'gotten':
1440, 'had': 1445, 'happen': 66, 'have': 1445, 'join': 1542, 'make': 1554, 'manage': 1375, 'materialise': 66,
'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'pick': 277, 'quite': 1556, 'reach': 66, 'reached': 66, 'ring':
66, 'see': 66, 'show': 1558, 'speak': 66, 'spoke': 66, 'take': 1376, 'talk': 66, 'talked': 66, 'took': 1376, 'turn':
1559, 'visit': 66, 'yet': 1441}, {'assembly': 1489, 'class': 1489, 'demo': 1489, 'lesson': 1489, 'masterclass': 1489,
'session': 1489, 'story': 1494, 'storytime': 1489, 'talk': 1489, 'tour': 1489, 'training': 1489, 'workshop': 1489},
{'...': 1561, 'assembly': 1489, 'class': 1489, 'demo': 1489, 'lesson': 1489, 'masterclass': 1489, 'mock': 1529,
'session': 1489, 'story': 1494, 'storytime': 1489, 'talk': 1489, 'tour': 1489, 'training': 1489, 'workshop': 1489},
{'...': 1517, '^': 1423, 'assembly': 1489, 'class': 1489, 'demo': 1489, 'duty': 1383, 'e': 1520, 'email': 1535,
'glowing': 1527, 'good': 1527, 'group': 1383, 'intro': 1534, 'introduction': 1518, 'lesson': 1489, 'letter': 1516,
'mail': 1535, 'masterclass': 1489, 'presentation': 1532, 'reading': 1383, 'recommendation': 1525, 'reference': 1526,
'referral': 1525, 'round': 1383, 'route': 1383, 'session': 1489, 'shift': 1383, 'slot': 1383, 'stall': 1383, 'story':
1494, 'storytime': 1489, 'strong': 1527, 'talk': 1489, 'testimonial': 1525, 'tour': 1489, 'training': 1489, 'turn':
1383, 'whatsapp': 1519, 'workshop': 1489}, {'...': 1454, 'afternoon': 1498, 'assembly': 1383, 'class': 1383, 'day':
1498, 'days': 1498, 'duty': 1383, 'evening': 1498, 'group': 1383, 'h': 1498, 'hour': 1498, 'hours': 1498, 'hr': 1498,
'hrs': 1498, 'lesson': 1383, 'mock': 1529, 'morning': 1498, 'reading': 1383, 'round': 1383, 'route': 1383, 'session':
1383, 'shift': 1500, 'shifts': 1498, 'slot': 1383, 'stall': 1383, 'stint': 1498, 'tour': 1383, 'turn': 1383}, {'...':
1495, '0': 1501, '<their>': 1502, '<them>': 1510, '<time_unit>': 1511, 'N': 1512, 'a': 1533, 'an': 1536, 'assembly':
1489, 'class': 1489, 'demo': 1489, 'five': 1537, 'for': 1538, 'four': 1537, 'half': 1539, 'lesson': 1489,
'masterclass': 1489, 'mock': 1529, 'not': 1560, 'pro': 1492, 'session': 1489, 'six': 1537, 'some': 1562, 'story':
1494, 'storytime': 1489, 'talk': 1489, 'that': 1521, 'the': 1563, 'three': 1501, 'tour': 1489, 'training': 1489,
'two': 1564, 'unpaid': 1490, 'workshop': 1489}, {'<them>': 1367, 'N': 1367, 'a': 1547, 'around': 1549, 'done': 196,
'held': 196, 'hold': 66, 'in': 286, 'off': 1551, 'round': 1549, 'through': 66, 'to': 1548}, {'<them>': 1367, 'N':
1367, 'around': 580, 'done': 196, 'held': 196, 'hold': 66, 'off': 1551, 'round': 580, 'through': 66}, {'answer': 66,
'attend': 1542, 'call': 66, 'catch': 289, 'caught': 66, 'come': 1543, 'contact': 66, 'dial': 1544, 'ever': 1441,
'find': 1444, 'found': 1445, 'get': 1566, 'got': 1567, 'gotten': 1440, 'had': 1445, 'happen': 66, 'have': 1445,
'join': 1542, 'make': 1554, 'manage': 1375, 'materialise': 66, 'meet': 66, 'met': 66, 'phone': 66, 'pick': 277,
'quite': 1556, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'show': 1558, 'speak': 66, 'spoke': 66, 'take':
1376, 'talk': 66, 'talked': 66, 'turn': 1559, 'visit': 66, 'yet': 1441}, {'t': 1568}, {'answer': 66, 'attend': 1542,
'be': 1363, 'call': 66, 'catch': 289, 'caught': 66, 'come': 1543, 'contact': 66, 'dial': 1544, 'ever': 1441, 'find':
1444, 'found': 1445, 'get': 1566, 'got': 1567, 'gotten': 1440, 'had': 1445, 'happen': 66, 'have': 1445, 'join': 1542,
'make': 1554, 'manage': 1375, 'materialise': 66, 'materialize': 66, 'meet': 66, 'met': 66, 'phone': 66, 'pick': 277,
'quite': 1556, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'show': 1558, 'speak': 66, 'spoke': 66, 'take':
1376, 'talk': 66, 'talked': 66, 'turn': 1559, 'visit': 66, 'yet': 1441}, {'of': 426}, {'direction': 1571}, {'the':
1572}, {'at': 426, 'in': 1573, 'to': 426, 'toward': 426, 'towards': 426}, {'<them>': 1574, 'N': 1574}, {'from': 198,
'that': 198, 'through': 198, 'via': 198}, {'^': 431, 'a': 432, 'the': 432}, {'w': 1577, 'with': 1577}, {'<them>':
1578}, {'to': 1579}, {'<their>': 374, 'N': 1230, 'for': 1231}, {'<time_unit>': 1511, 'shift': 1493, 'stint': 1493,
'turn': 1493}, {'...': 1582, '<time_unit>': 1511, '^': 434}, {'about': 66, 'of': 66}, {'about': 424, 'for': 424, 'on':
424, 're': 424}, {'up': 1585}, {'comments': 1585, 'corrections': 1585, 'edits': 1585, 'feedback': 1585, 'mark': 1586,
'markup': 1585, 'notes': 1585, 'redlines': 1585, 'remarks': 1585, 'thoughts': 1585}, {'few': 1587}, {'a': 1588,
'back': 1587, 'comments': 1585, 'corrections': 1585, 'detailed': 1587, 'edits': 1585, 'feedback': 1585, 'honest':
1587, 'mark': 1586, 'markup': 1585, 'my': 1587, 'notes': 1585, 'redlines': 1585, 'remarks': 1585, 'some': 1587,
'thoughts': 1585}, {'^': 1313}, {'': (23, 'contact'), '<them>': 1590}, {'<them>': 1589, 'N': 1589, 'by': 592, 'in':
592, 'off': 1591, 'out': 66}, {'airport': 0, 'appointment': 0, 'doctor': 0, 'garage': 0, 'hospital': 0, 'station': 0,
'vet': 0}, {'^': 1593}, {'<their>': 1594, 'the': 1594}, {'to': 1595}, {'<them>': 1596, 'N': 1596}, {'for': 451},
{'...': 1598}, {'an': 1599, 'my': 1599, 'our': 1599, 'some': 1599, 'the': 1599}, {'^': 1600}, {'out': 1601, 'up':
1601}, {'on': 976, 'to': 976, 'up': 976}, {'<them>': 1603, 'N': 1285}, {'from': 592, 'to': 1579}, {'for': 426, 'of':
426}, {'<contact_of>': 1606, 'comments': 1585, 'corrections': 1585, 'edits': 1585, 'feedback': 1585, 'notes': 1585,
'redlines': 1585, 'remarks': 1585, 'suggestions': 1585}, {'s': 431}, {'$$': 423}, {'candidates': 417, 'comments':
1609, 'contacts': 417, 'corrections': 1609, 'edits': 1609, 'feedback': 1609, 'leads': 417, 'name': 417, 'names': 417,
'notes': 1609, 'numbers': 417, 'people': 417, 'redlines': 1609, 'suggestions': 1609}, {'...': 1610, 'candidates': 417,
'comments': 1609, 'contacts': 417, 'corrections': 1609, 'edits': 1609, 'feedback': 1609, 'leads': 417, 'name': 417,
'names': 417, 'notes': 1609, 'numbers': 417, 'people': 417, 'redlines': 1609, 'suggestions': 1609}, {'<contact_of>':
417}, {'article': 434, 'book': 434, 'candidates': 417, 'checklist': 434, 'comments': 1609, 'contacts': 417,
'corrections': 1609, 'edits': 1609, 'feedback': 1609, 'guide': 434, 'leads': 417, 'link': 434, 'list': 434, 'name':
417, 'names': 417, 'notes': 1609, 'numbers': 417, 'people': 417, 'podcast': 434, 'redlines': 1609, 's': 1612,
'spreadsheet': 434, 'suggestions': 1609, 'template': 434}, {'candidates': 417, 'contacts': 417, 'leads': 417, 'name':
417, 'names': 417, 'numbers': 417, 'people': 417}, {'...': 1614, 'candidates': 417, 'contacts': 417, 'leads': 417,
'name': 417, 'names': 417, 'numbers': 417, 'people': 417}, {'of': 1615}, {'...': 1613, 'article': 434, 'book': 434,
'candidates': 417, 'checklist': 434, 'comments': 1609, 'contacts': 417, 'corrections': 1609, 'couple': 1616, 'edits':
1609, 'feedback': 1609, 'few': 1615, 'guide': 434, 'leads': 417, 'link': 434, 'list': 434, 'name': 417, 'names': 417,
'notes': 1609, 'numbers': 417, 'people': 417, 'podcast': 434, 'redlines': 1609, 's': 1612, 'spreadsheet': 434,
'suggestions': 1609, 'template': 434}, {'article': 434, 'book': 434, 'checklist': 434, 'guide': 434, 'link': 434,
'list': 434, 'podcast': 434, 'spreadsheet': 434, 'template': 434}, {'...': 1618, 'article': 434, 'book': 434,
'checklist': 434, 'guide': 434, 'link': 434, 'list': 434, 'podcast': 434, 'spreadsheet': 434, 'template': 434},
{'comments': 1609, 'corrections': 1609, 'edits': 1609, 'feedback': 1609, 'notes': 1609, 'redlines': 1609,
'suggestions': 1609}, {'...': 1620, 'comments': 1609, 'corrections': 1609, 'edits': 1609, 'feedback': 1609, 'notes':
1609, 'redlines': 1609, 'suggestions': 1609}, {'article': 434, 'book': 434, 'checklist': 434, 'comments': 1609,
'corrections': 1609, 'edits': 1609, 'feedback': 1609, 'guide': 434, 'link': 434, 'list': 434, 'notes': 1609,
'podcast': 434, 'redlines': 1609, 's': 1612, 'spreadsheet': 434, 'suggestions': 1609, 'template': 434}, {'...': 1622,
'article': 434, 'book': 434, 'checklist': 434, 'comments': 1609, 'corrections': 1609, 'edits': 1609, 'feedback': 1609,
'guide': 434, 'link': 434, 'list': 434, 'notes': 1609, 'podcast': 434, 'redlines': 1609, 's': 1612, 'spreadsheet':
434, 'suggestions': 1609, 'template': 434}, {'article': 434, 'book': 434, 'checklist': 434, 'guide': 434, 'link': 434,
'list': 434, 'podcast': 434, 's': 1612, 'spreadsheet': 434, 'template': 434}, {'...': 1624, 'article': 434, 'book':
434, 'checklist': 434, 'guide': 434, 'link': 434, 'list': 434, 'podcast': 434, 's': 1612, 'spreadsheet': 434,
'template': 434}, {'0': 1611, 'a': 1617, 'an': 1619, 'detailed': 1621, 'four': 1615, 'full': 1621, 'lots': 1621, 'my':
1623, 'our': 1625, 'pages': 1621, 'some': 1611, 'the': 1625, 'three': 1611, 'two': 1611}, {'<contact_of>': 1606},
{'...': 1627, '<contact_of>': 1606, 'few': 1587}, {'...': 1627, '<contact_of>': 1606, 'comments': 1585, 'corrections':
1585, 'edits': 1585, 'feedback': 1585, 'mark': 1586, 'markup': 1585, 'notes': 1585, 'redlines': 1585, 'remarks': 1585,
'thoughts': 1585}, {'...': 1627, '<contact_of>': 1606}, {'...': 1607, '<contact_of>': 1606, 'N': 1608, '^': 1626, 'a':
1628, 'back': 1587, 'comments': 1585, 'corrections': 1585, 'detailed': 1587, 'edits': 1585, 'feedback': 1585,
'honest': 1587, 'mark': 1586, 'markup': 1585, 'my': 1629, 'notes': 1585, 'our': 1630, 'redlines': 1585, 'remarks':
1585, 'some': 1629, 'suggestions': 1585, 'the': 1630, 'thoughts': 1585}, {'...': 1607, '<contact_of>': 1606, 'N':
1608, '^': 1626, 'a': 1628, 'back': 1587, 'comments': 1585, 'corrections': 1585, 'detailed': 1587, 'edits': 1585,
'feedback': 1585, 'honest': 1587, 'mark': 1586, 'markup': 1585, 'my': 1629, 'notes': 1585, 'our': 1630, 'redlines':
1585, 'remarks': 1585, 'some': 1629, 'suggestions': 1585, 'the': 1630, 'thoughts': 1585, 'to': 1355}, {'$$': 434},
{'<useful>': 1633}, {'...': 1634, '<useful>': 1633}, {'my': 1635, 'our': 1635}, {'^': 1636}, {'to': 603}, {'...':
1638}, {'^': 1639}, {'about': 1640, 'on': 1640}, {'comments': 1641, 'edits': 1641, 'feedback': 1641, 'notes': 1641,
'thoughts': 1641}, {'': (23, 'contact'), '<them>': 1631, 'N': 1632, '^': 1636, 'across': 1637, 'comments': 1641,
'edits': 1641, 'feedback': 1641, 'my': 1642, 'notes': 1641, 'over': 1637, 'some': 1642, 'thoughts': 1641}, {'D': 671,
'^': 670, 'away': 1275, 'into': 56, 'off': 56, 'to': 56, 'toward': 56, 'towards': 56}, {'^': 975, 'about': 976,
'down': 976, 'for': 976, 'on': 976, 'to': 976, 'up': 976}, {'<me>': 1644, '<them>': 1645, 'N': 976}, {'<them>': 592,
'N': 592}, {'from': 1647}, {'to': 1647}, {'across': 1648, 'behind': 1647, 'beside': 1647, 'near': 1647, 'next': 1649,
'opposite': 1647}, {'up': 1650}, {'though': 198}, {'N': 403}, {'to': 1653}, {'N': 404}, {'...': 1654, 'N': 540, '^':
1476, 'how': 404, 'to': 1655}, {'how': 404, 'what': 404, 'why': 404}, {'call': 66, 'catch': 289, 'caught': 66,
'contact': 66, 'ever': 1441, 'find': 66, 'get': 1448, 'got': 1449, 'gotten': 1440, 'make': 1371, 'manage': 1375,
'meet': 66, 'met': 66, 'phone': 66, 'quite': 1450, 'reach': 66, 'reached': 66, 'ring': 66, 'see': 66, 'speak': 66,
'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66, 'yet': 1441}, {'to': 1658}, {'through': 66}, {'<their>': 424, 'N':
606, '^': 423}, {'about': 1661, 'on': 1661}, {'if': 890, 'that': 56, 'to': 56}, {'time': 1663}, {'if': 890, 'not':
1278, 'that': 56, 'to': 56}, {'if': 890, 'not': 1278, 'to': 56}, {'best': 1665, 'better': 1665, 'daft': 1666, 'high':
1664, 'mad': 1666, 'safer': 1665, 'smarter': 1665, 'time': 1663, 'wise': 1665, 'wiser': 1665, 'worth': 1663}, {'be':
1667}, {'best': 1663, 'better': 1663, 'high': 1664, 'safer': 1663, 'smarter': 1663, 'time': 1663, 'wise': 1663,
'wiser': 1663, 'worth': 1663}, {'best': 1666, 'better': 1666, 'daft': 1666, 'mad': 1666, 'safer': 1666, 'smarter':
1666, 'wise': 1666, 'wiser': 1666}, {'be': 1670}, {'d': 1668, 'is': 1669, 'll': 1671, 's': 1669, 'will': 1671,
'would': 1671}, {'best': 1663, 'better': 1663, 'high': 1664, 'it': 1672, 'its': 1669, 'safer': 1663, 'smarter': 1663,
'time': 1663, 'wise': 1663, 'wiser': 1663, 'worth': 1663}, {':': 21, 'best': 1663, 'better': 1663, 'high': 1664, 'it':
1672, 'its': 1669, 'no': 1278, 'not': 1278, 'safer': 1663, 'smarter': 1663, 'that': 1673, 'time': 1663, 'wise': 1663,
'wiser': 1663, 'worth': 1663}, {'apart': 66, 'out': 66, 'through': 66}, {'<them>': 374, '^': 0}, {'<their>': 374, 'N':
1230, 'as': 374, 'at': 374, 'for': 1676}, {'<them>': 1406, 'N': 1406, 'for': 1460, 'in': 1677}, {'as': 374, 'at': 374,
'for': 374}, {'in': 1679}, {'with': 263}, {'up': 1681}, {'s': 374, 'up': 1681}, {'...': 599, '^': 598}, {'s': 1684},
{'<their>': 1684, 'N': 1685}, {'<their>': 374, '<them>': 1682, 'D': 11, 'N': 1683, 'a': 1181, 'breakfast': 13,
'brunch': 13, 'call': 13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'for': 12, 'lunch': 13,
'meeting': 13, 'our': 1181, 'out': 1231, 'the': 1181, 'up': 1686}, {'back': 1395, 'over': 607, 'right': 1395,
'through': 607, 'thru': 607, 'up': 607}, {'me': 1290, 'us': 1290}, {'': (0, 'missed'), 'that': 66}, {'me': 1690},
{'me': 1690, 'us': 1690}, {'mentioned': 1690, 'reckon': 1690, 'say': 1690, 'says': 1690, 'tell': 1691, 'told': 1692},
{'up': 1150, 'ups': 1150}, {'': (23, 'contact'), 'D': 592, 'about': 592, 'w': 592, 'with': 592}, {'heart': 1695},
{'to': 1696}, {'blether': 1695, 'chat': 1695, 'gossip': 1695, 'heart': 1697, 'moan': 1695, 'natter': 1695, 'talk':
1695, 'word': 1695}, {'blether': 1695, 'chat': 1695, 'good': 1698, 'gossip': 1695, 'heart': 1697, 'little': 1698,
'long': 1698, 'moan': 1695, 'natter': 1695, 'proper': 1698, 'quick': 1698, 'short': 1698, 'talk': 1695, 'wee': 1698,
'word': 1695}, {'a': 1699, 'me': 1150}, {'': (0, 'missed'), 's': 66}, {'call': 66, 'congratulate': 66, 'contact': 66,
'email': 66, 'follow': 277, 'get': 751, 'invite': 66, 'meet': 66, 'message': 66, 'phone': 66, 'ping': 66, 'reach':
1289, 'reply': 66, 'ring': 66, 'see': 66, 'send': 66, 'text': 66, 'thank': 66, 'visit': 66, 'write': 66}, {'<their>':
66, 'N': 1701, 'about': 66, 'again': 66, 'my': 66, 'our': 66, 'the': 66, 'to': 1702}, {'call': 66, 'contact': 66,
'email': 66, 'meet': 66, 'message': 66, 'phone': 66, 'reply': 66, 'ring': 66, 'see': 66, 'text': 66, 'visit': 66,
'write': 66}, {'to': 1704}, {'<them>': 417, 'N': 417}, {'to': 1706}, {'...': 1707}, {'of': 1708}, {'for': 426, 'to':
426}, {'along': 1710, 'for': 426, 'forward': 1710, 'on': 1710, 'over': 1710, 'to': 426}, {'card': 1711, 'cv': 1711,
'deck': 1711, 'details': 1711, 'name': 1711, 'number': 1711, 'profile': 1711, 'resume': 1711}, {'s': 1612}, {'...':
1713, 's': 1612}, {'a': 1714, 'my': 1714, 'our': 1714, 'the': 1714}, {'...': 1627, '<contact_of>': 1606, 'N': 1608,
'^': 1715, 'a': 1630, 'my': 1630, 'our': 1630, 'some': 1630, 'the': 1630}, {'<their>': 1712}, {'<contact_of>': 1709},
{'<contact_of>': 1709, '<their>': 1712, 'the': 1718}, {'<their>': 1712, '^': 1636}, {'<contact_of>': 1709, '<their>':
1712, '<them>': 1716, 'N': 1716, '^': 1636, 'across': 1637, 'along': 1717, 'on': 1719, 'over': 1720, 'the': 1718},
{'<their>': 1216, 'N': 1217}, {'myself': 1650, 'out': 1576}, {'with': 409}, {'...': 1724}, {'about': 1725, 'from':
1725, 'on': 1725, 'with': 1725}, {'<time_unit>': 1486, 'as': 1409, 'assembly': 1489, 'class': 1489, 'demo': 1489,
'experience': 1726, 'for': 375, 'learnings': 1726, 'lesson': 1489, 'lessons': 1726, 'masterclass': 1489, 'pointers':
1726, 'pro': 376, 'session': 1489, 'shift': 1493, 'stint': 1493, 'story': 1494, 'storytime': 1489, 'talk': 1489,
'tips': 1726, 'tour': 1489, 'training': 1489, 'turn': 1493, 'unpaid': 374, 'workshop': 1489}, {'at': 374, 'for': 374,
'of': 374, 'on': 374, 'to': 374, 'with': 374}, {'time': 1728}, {'^': 0, 'help': 1728, 'my': 1729}, {'^': 0, 'help':
1728}, {'at': 374, 'for': 374, 'help': 1728, 'of': 1730, 'on': 374, 'to': 1731, 'with': 374}, {'afternoon': 1732,
'day': 1732, 'evening': 1732, 'h': 1732, 'hour': 1732, 'hours': 1732, 'hr': 1732, 'hrs': 1732, 'morning': 1732,
'saturday': 1732, 'sunday': 1732}, {'advice': 622, 'tip': 622}, {'^': 19, 'that': 56, 'to': 56, 'was': 56}, {'advice':
1735, 'tip': 1735}, {'...': 1734, 'a': 1736, 'advice': 1735, 'some': 1736, 'the': 1736, 'tip': 1735}, {'^': 417,
'for': 426, 'to': 426}, {'hat': 426}, {'^': 417, 'the': 1739}, {'along': 1710, 'down': 426, 'for': 426, 'forward':
1738, 'in': 1740, 'on': 1710, 'over': 1710, 'to': 426}, {'card': 1711, 'cv': 1711, 'deck': 1711, 'details': 1711,
'name': 1741, 'number': 1711, 'profile': 1711, 'resume': 1711}, {'^': 423, 'about': 424, 'for': 424, 'on': 424, 're':
424}, {'<contact_of>': 1606, 'comments': 1585, 'corrections': 1585, 'edits': 1585, 'feedback': 1743, 'notes': 1585,
'redlines': 1585, 'remarks': 1585, 'suggestions': 1585}, {'^': 379, 'of': 380}, {'<time_unit>': 1745, 'afternoon':
1732, 'day': 1732, 'evening': 1732, 'h': 1732, 'hour': 1732, 'hours': 1732, 'hr': 1732, 'hrs': 1732, 'morning': 1732,
'saturday': 1732, 'sunday': 1732}, {'...': 1610, 'candidates': 417, 'comments': 1609, 'contacts': 417, 'copy': 1312,
'corrections': 1609, 'edits': 1609, 'extra': 1312, 'feedback': 1609, 'leads': 417, 'leftover': 1312, 'name': 417,
'names': 417, 'notes': 1609, 'numbers': 417, 'old': 1312, 'own': 1312, 'people': 417, 'redlines': 1609, 'second':
1312, 'spare': 1312, 'suggestions': 1609, 'used': 1312}, {'$$': 417}, {'contact': 1748, 'name': 1748, 'number': 1748},
{'article': 434, 'book': 434, 'candidates': 417, 'checklist': 434, 'comments': 1609, 'contacts': 417, 'corrections':
1609, 'edits': 1609, 'feedback': 1609, 'guide': 434, 'leads': 417, 'link': 434, 'list': 434, 'name': 417, 'names':
417, 'notes': 1609, 'numbers': 417, 'people': 417, 'redlines': 1609, 's': 1612, 'spreadsheet': 434, 'suggestions':
1609, 'template': 434}, {'': (20, 'gave:referral'), '$$': 417}, {'...': 1750, 'article': 434, 'book': 434,
'candidates': 417, 'checklist': 434, 'comments': 1609, 'contact': 1748, 'contacts': 417, 'copy': 1312, 'corrections':
1609, 'couple': 1616, 'edits': 1609, 'extra': 1312, 'feedback': 1609, 'few': 1615, 'guide': 434, 'leads': 417,
'leftover': 1312, 'link': 434, 'list': 434, 'name': 1751, 'names': 417, 'notes': 1609, 'number': 1748, 'numbers': 417,
'old': 1312, 'own': 1312, 'people': 417, 'redlines': 1609, 's': 1612, 'second': 1312, 'spare': 1312, 'spreadsheet':
434, 'suggestions': 1609, 'template': 434, 'used': 1312}, {'article': 434, 'book': 434, 'checklist': 434, 'guide':
434, 'link': 434, 'list': 434, 'spreadsheet': 434, 'template': 434}, {'...': 1753, 'article': 434, 'book': 434,
'checklist': 434, 'copy': 1312, 'extra': 1312, 'guide': 434, 'leftover': 1312, 'link': 434, 'list': 434, 'old': 1312,
'own': 1312, 'second': 1312, 'spare': 1312, 'spreadsheet': 434, 'template': 434, 'used': 1312}, {'article': 434,
'book': 434, 'checklist': 434, 'comments': 1609, 'corrections': 1609, 'edits': 1609, 'feedback': 1609, 'guide': 434,
'link': 434, 'list': 434, 'notes': 1609, 'redlines': 1609, 's': 1612, 'spreadsheet': 434, 'suggestions': 1609,
'template': 434}, {'': (19, 'gave:resource'), '...': 434}, {'': (19, 'gave:resource'), '$$': 423}, {'...': 1755,
'article': 434, 'book': 434, 'checklist': 434, 'comments': 1609, 'copy': 1756, 'corrections': 1609, 'edits': 1609,
'extra': 1312, 'feedback': 1609, 'guide': 434, 'leftover': 1312, 'link': 434, 'list': 434, 'notes': 1757, 'old': 1756,
'own': 1756, 'redlines': 1609, 's': 1612, 'second': 1756, 'spare': 1756, 'spreadsheet': 434, 'suggestions': 1609,
'template': 434, 'used': 1312}, {'article': 434, 'book': 434, 'checklist': 434, 'guide': 434, 'link': 434, 'list':
434, 's': 1612, 'spreadsheet': 434, 'template': 434}, {'...': 1759, 'article': 434, 'book': 434, 'checklist': 434,
'copy': 1756, 'extra': 1312, 'guide': 434, 'leftover': 1312, 'link': 434, 'list': 434, 'notes': 434, 'old': 1756,
'own': 1756, 's': 1612, 'second': 1756, 'spare': 1756, 'spreadsheet': 434, 'template': 434, 'used': 1312}, {'...':
1759, 'article': 434, 'book': 434, 'checklist': 434, 'contact': 1748, 'copy': 1312, 'extra': 1312, 'guide': 434,
'leftover': 1312, 'link': 434, 'list': 434, 'name': 1748, 'number': 1748, 'old': 1312, 'own': 1312, 's': 1612,
'second': 1312, 'spare': 1312, 'spreadsheet': 434, 'template': 434, 'used': 1312}, {'0': 1747, '<their>': 1749, 'a':
1752, 'an': 1754, 'detailed': 1621, 'four': 1615, 'full': 1621, 'lots': 1621, 'my': 1758, 'our': 1760, 'pages': 1621,
'some': 1747, 'the': 1761, 'three': 1747, 'two': 1747}, {'about': 404, 'for': 404, 'in': 404, 'of': 404, 'on': 404,
'to': 404}, {'about': 404, 'course': 1763, 'for': 404, 'in': 404, 'of': 404, 'on': 404, 'through': 1763, 'to': 404},
{'<lesson>': 403, 'linkedin': 1503, 'recommendation': 417, 'reference': 417, 'testimonial': 417}, {'<contact_of>':
1606, '<lesson>': 1764, '^': 1765, 'boost': 976, 'endorsement': 426, 'kick': 976, 'pep': 976, 'plug': 426, 'push':
976, 'recommendation': 426, 'reference': 426, 'referral': 426, 'shout': 1505, 'shoutout': 426, 'shove': 976,
'testimonial': 426}, {'support': 976}, {'back': 976}, {'the': 1768}, {'on': 1769}, {'talk': 976}, {'boost': 976,
'encouragement': 976, 'hug': 976, 'moral': 1767, 'pat': 1770, 'pep': 1771}, {'<lesson>': 1764}, {'...': 1773,
'<lesson>': 1764}, {'of': 1774}, {'hints': 1585, 'ideas': 1585, 'pointers': 1585, 'suggestions': 1585, 'thoughts':
1585, 'tips': 1585}, {'of': 1776}, {'about': 424, 'on': 424, 're': 424}, {'^': 403, 'about': 424, 'for': 424, 'on':
424, 're': 424}, {'...': 1773, '<lesson>': 1764, 'comments': 1585, 'corrections': 1585, 'critique': 1778, 'edits':
1585, 'fb': 1778, 'feedback': 1585, 'hints': 1585, 'ideas': 1585, 'learnings': 404, 'lessons': 404, 'mark': 1586,
'markup': 1585, 'notes': 1585, 'opinion': 1778, 'pointers': 1779, 'redlines': 1585, 'remarks': 1585, 'steer': 1778,
'suggestions': 1585, 'thoughts': 1585, 'tips': 1779, 'tricks': 404, 'view': 1778}, {'^': 0, 'at': 374, 'on': 374,
'wi': 374, 'with': 374}, {'at': 374, 'on': 374, 'wi': 374, 'with': 374}, {'word': 976, 'words': 976}, {'of': 1220},
{'boost': 976, 'encouragement': 976, 'moral': 1767, 'pat': 1770, 'pep': 1771, 'push': 976}, {'boost': 976}, {'^': 975,
'talk': 976}, {'...': 1773, '<lesson>': 1764, 'boost': 976, 'encouragement': 976, 'moral': 1767, 'pat': 1770, 'pep':
1771}, {'...': 1766, '<contact_of>': 1606, '<lesson>': 1764, '<time_unit>': 1745, '^': 1765, 'afternoon': 1732, 'big':
1772, 'bit': 1775, 'boost': 976, 'couple': 1777, 'courage': 976, 'day': 1732, 'encouragement': 976, 'endorsement':
426, 'evening': 1732, 'few': 1780, 'h': 1732, 'hand': 1781, 'help': 1782, 'hour': 1732, 'hours': 1732, 'hr': 1732,
'hrs': 1732, 'hug': 976, 'hurl': 374, 'kick': 976, 'kind': 1783, 'len': 1784, 'lend': 1784, 'lesson': 404, 'lift':
1220, 'little': 1785, 'loan': 1784, 'lowdown': 404, 'moral': 1767, 'morale': 1786, 'morning': 1732, 'pat': 1770,
'pep': 1787, 'plug': 426, 'push': 976, 'quick': 1774, 'recommendation': 426, 'reference': 426, 'referral': 426, 'run':
374, 'saturday': 1732, 'short': 1774, 'shot': 1784, 'shoulder': 976, 'shout': 1505, 'shoutout': 426, 'shove': 976,
'sunday': 1732, 'testimonial': 426, 'use': 1784, 'wee': 1788}, {'<lesson>': 1764, '^': 1765, 'endorsement': 426,
'plug': 426, 'recommendation': 426, 'reference': 426, 'referral': 426, 'shout': 1505, 'shoutout': 426, 'testimonial':
426}, {'...': 1790, '<lesson>': 1764, '<time_unit>': 1745, '^': 1765, 'afternoon': 1732, 'day': 1732, 'endorsement':
426, 'evening': 1732, 'h': 1732, 'hour': 1732, 'hours': 1732, 'hr': 1732, 'hrs': 1732, 'morning': 1732, 'plug': 426,
'recommendation': 426, 'reference': 426, 'referral': 426, 'saturday': 1732, 'shout': 1505, 'shoutout': 426, 'sunday':
1732, 'testimonial': 426}, {'comments': 1778, 'critique': 1778, 'edits': 1778, 'fb': 1778, 'feedback': 1778, 'notes':
1778, 'opinion': 1778, 'remarks': 1778, 'steer': 1778, 'thoughts': 1778, 'view': 1778}, {'comments': 1585,
'corrections': 1585, 'critique': 1778, 'edits': 1585, 'fb': 1778, 'feedback': 1585, 'mark': 1586, 'markup': 1585,
'notes': 1585, 'opinion': 1778, 'redlines': 1585, 'remarks': 1585, 'steer': 1778, 'thoughts': 1585, 'view': 1778},
{'^': 423, 'about': 424, 'on': 424, 're': 424}, {'<time_unit>': 1745}, {'<time_unit>': 1745, 'a': 1733, 'an': 1733},
{'line': 1792}, {'by': 1797}, {'boost': 976, 'encouragement': 976, 'moral': 1767, 'pat': 1770, 'pep': 1771}, {'big':
1799, 'boost': 976, 'comments': 1778, 'critique': 1778, 'edits': 1778, 'encouragement': 976, 'fb': 1778, 'feedback':
1778, 'little': 1799, 'moral': 1767, 'notes': 1778, 'opinion': 1778, 'pat': 1770, 'pep': 1771, 'remarks': 1778,
'steer': 1778, 'thoughts': 1778, 'view': 1778, 'wee': 1799}, {'of': 1800}, {'<contact_of>': 1606, '<lesson>': 1764,
'endorsement': 426, 'plug': 426, 'recommendation': 426, 'reference': 426, 'referral': 426, 'shout': 1505, 'shoutout':
426, 'testimonial': 426}, {'<i>': 1236, '^': 48}, {'<i>': 1236, '^': 48, 'that': 1803, 'to': 1803}, {'...': 1802,
'<contact_of>': 1606, '<lesson>': 1764, '<time_unit>': 1745, 'afternoon': 1732, 'comments': 1585, 'corrections': 1585,
'critique': 1778, 'day': 1732, 'edits': 1585, 'endorsement': 426, 'evening': 1732, 'fb': 1778, 'feedback': 1585, 'h':
1732, 'hints': 1585, 'hour': 1732, 'hours': 1732, 'hr': 1732, 'hrs': 1732, 'ideas': 1585, 'learnings': 404, 'lessons':
404, 'mark': 1586, 'markup': 1585, 'morning': 1732, 'notes': 1585, 'opinion': 1778, 'plug': 426, 'pointers': 1779,
'recommendation': 426, 'redlines': 1585, 'reference': 426, 'referral': 426, 'remarks': 1585, 'saturday': 1732,
'shout': 1505, 'shoutout': 426, 'steer': 1778, 'suggestions': 1585, 'sunday': 1732, 'testimonial': 426, 'thoughts':
1585, 'tips': 1779, 'tricks': 404, 'view': 1778, 'word': 1804}, {'<contact_of>': 1606, '<lesson>': 1764}, {'...':
1806, '<contact_of>': 1606, '<lesson>': 1764, 'learnings': 404, 'lessons': 404, 'pointers': 404, 'tips': 404,
'tricks': 404}, {'<lesson>': 403}, {'<contact_of>': 1606, '<lesson>': 1764, '^': 1808, 'boost': 976, 'kick': 976,
'pep': 976, 'push': 976, 'shove': 976}, {'...': 1809, '<contact_of>': 1606, '<lesson>': 1764, '<time_unit>': 1745,
'^': 1808, 'big': 1772, 'boost': 976, 'comments': 1585, 'corrections': 1585, 'courage': 976, 'critique': 1778,
'edits': 1585, 'encouragement': 976, 'fb': 1778, 'feedback': 1585, 'hand': 1782, 'help': 1782, 'hints': 1585, 'hug':
976, 'ideas': 1585, 'kick': 976, 'kind': 1783, 'learnings': 404, 'lessons': 404, 'little': 1785, 'mark': 1586,
'markup': 1585, 'moral': 1767, 'morale': 1786, 'notes': 1585, 'opinion': 1778, 'pat': 1770, 'pep': 1787, 'pointers':
1779, 'push': 976, 'redlines': 1585, 'remarks': 1585, 'shoulder': 976, 'shove': 976, 'steer': 1778, 'suggestions':
1585, 'thoughts': 1585, 'tips': 1779, 'tricks': 404, 'view': 1778, 'wee': 1799}, {'<contact_of>': 1606, '<lesson>':
1764, '^': 1765, 'endorsement': 426, 'plug': 426, 'recommendation': 426, 'reference': 426, 'referral': 426, 'shout':
1505, 'shoutout': 426, 'testimonial': 426}, {'hug': 976}, {'push': 976}, {'...': 1811, '<contact_of>': 1606,
'<lesson>': 1764, '^': 1765, 'address': 1571, 'big': 1812, 'boost': 976, 'contact': 1571, 'courage': 976, 'details':
1571, 'encouragement': 976, 'endorsement': 426, 'hug': 976, 'kind': 1783, 'len': 1784, 'lend': 1784, 'little': 1813,
'loan': 1784, 'lowdown': 404, 'morale': 1786, 'name': 1571, 'number': 1571, 'pep': 1771, 'plug': 426, 'push': 976,
'recommendation': 426, 'reference': 426, 'referral': 426, 'shot': 1784, 'shoulder': 976, 'shout': 1505, 'shoutout':
426, 'testimonial': 426, 'use': 1784}, {'<time_unit>': 1745, 'afternoon': 1732, 'day': 1732, 'evening': 1732, 'h':
1732, 'hints': 1585, 'hour': 1732, 'hours': 1732, 'hr': 1732, 'hrs': 1732, 'ideas': 1585, 'morning': 1732, 'pointers':
1585, 'saturday': 1732, 'suggestions': 1585, 'sunday': 1732, 'thoughts': 1585, 'tips': 1585}, {'...': 1744, '0': 1746,
'<contact_of>': 1606, 'N': 1608, '^': 1762, 'a': 1789, 'address': 1571, 'an': 1791, 'back': 1587, 'blunt': 1792,
'comments': 1743, 'contact': 1571, 'corrections': 1585, 'critique': 1778, 'detailed': 1793, 'details': 1571, 'edits':
1585, 'fb': 1794, 'fdbk': 424, 'feedback': 1743, 'five': 1795, 'four': 1746, 'frank': 1792, 'half': 1796, 'hints':
1585, 'honest': 1793, 'ideas': 1585, 'input': 424, 'lessons': 404, 'line': 1798, 'lots': 1801, 'mark': 1586, 'markup':
1585, 'my': 1805, 'name': 1571, 'notes': 1743, 'number': 1571, 'one': 1746, 'opinion': 1778, 'our': 1807, 'pointers':
1585, 'quick': 1792, 'redlines': 1585, 'remarks': 1585, 'some': 1810, 'steer': 1778, 'suggestions': 1585, 'the': 1814,
'thoughts': 1585, 'three': 1815, 'tips': 1585, 'two': 1815, 'view': 1778, 'written': 1792}, {'...': 1750, 'article':
434, 'book': 434, 'candidates': 417, 'checklist': 434, 'comments': 1609, 'contact': 1748, 'contacts': 417,
'corrections': 1609, 'couple': 1616, 'edits': 1609, 'feedback': 1609, 'few': 1615, 'guide': 434, 'leads': 417, 'link':
434, 'list': 434, 'name': 1751, 'names': 417, 'notes': 1609, 'number': 1748, 'numbers': 417, 'people': 417,
'redlines': 1609, 's': 1612, 'spreadsheet': 434, 'suggestions': 1609, 'template': 434}, {'...': 1753, 'article': 434,
'book': 434, 'checklist': 434, 'guide': 434, 'link': 434, 'list': 434, 'spreadsheet': 434, 'template': 434}, {'...':
1755, 'article': 434, 'book': 434, 'checklist': 434, 'comments': 1609, 'copy': 434, 'corrections': 1609, 'edits':
1609, 'feedback': 1609, 'guide': 434, 'link': 434, 'list': 434, 'notes': 1757, 'old': 434, 'own': 434, 'redlines':
1609, 's': 1612, 'second': 434, 'spare': 434, 'spreadsheet': 434, 'suggestions': 1609, 'template': 434}, {'...': 1759,
'article': 434, 'book': 434, 'checklist': 434, 'copy': 434, 'guide': 434, 'link': 434, 'list': 434, 'notes': 434,
'old': 434, 'own': 434, 's': 1612, 'second': 434, 'spare': 434, 'spreadsheet': 434, 'template': 434}, {'...': 1759,
'article': 434, 'book': 434, 'checklist': 434, 'contact': 1748, 'guide': 434, 'link': 434, 'list': 434, 'name': 1748,
'number': 1748, 's': 1612, 'spreadsheet': 434, 'template': 434}, {'0': 1611, '<their>': 1749, 'a': 1817, 'an': 1818,
'detailed': 1621, 'four': 1615, 'full': 1621, 'lots': 1621, 'my': 1819, 'our': 1820, 'pages': 1621, 'some': 1611,
'the': 1821, 'three': 1611, 'two': 1611}, {'<contact_of>': 1606, '<lesson>': 1764, 'boost': 976, 'endorsement': 426,
'kick': 976, 'pep': 976, 'plug': 426, 'push': 976, 'recommendation': 426, 'reference': 426, 'referral': 426, 'shout':
1505, 'shoutout': 426, 'shove': 976, 'testimonial': 426}, {'...': 1773, '<lesson>': 1764, 'comments': 1585,
'corrections': 1585, 'critique': 1778, 'edits': 1585, 'fb': 1778, 'feedback': 1585, 'learnings': 404, 'lessons': 404,
'mark': 1586, 'markup': 1585, 'notes': 1585, 'opinion': 1778, 'pointers': 404, 'redlines': 1585, 'remarks': 1585,
'steer': 1778, 'thoughts': 1585, 'tips': 404, 'tricks': 404, 'view': 1778}, {'...': 1823, '<contact_of>': 1606,
'<lesson>': 1764, 'afternoon': 1732, 'big': 1799, 'bit': 1775, 'boost': 976, 'day': 1732, 'encouragement': 976,
'endorsement': 426, 'evening': 1732, 'few': 1824, 'h': 1732, 'hand': 1782, 'help': 1782, 'hour': 1732, 'hours': 1732,
'hr': 1732, 'hrs': 1732, 'hurl': 374, 'kick': 976, 'len': 1784, 'lend': 1784, 'lesson': 404, 'lift': 374, 'little':
1799, 'loan': 1784, 'lowdown': 404, 'moral': 1767, 'morning': 1732, 'pat': 1770, 'pep': 1787, 'plug': 426, 'push':
976, 'quick': 1774, 'recommendation': 426, 'reference': 426, 'referral': 426, 'run': 374, 'saturday': 1732, 'short':
1774, 'shot': 1784, 'shout': 1505, 'shoutout': 426, 'shove': 976, 'sunday': 1732, 'testimonial': 426, 'use': 1784,
'wee': 1788}, {'<lesson>': 1764, 'endorsement': 426, 'plug': 426, 'recommendation': 426, 'reference': 426, 'referral':
426, 'shout': 1505, 'shoutout': 426, 'testimonial': 426}, {'...': 1826, '<lesson>': 1764, 'afternoon': 1732, 'day':
1732, 'endorsement': 426, 'evening': 1732, 'h': 1732, 'hour': 1732, 'hours': 1732, 'hr': 1732, 'hrs': 1732, 'morning':
1732, 'plug': 426, 'recommendation': 426, 'reference': 426, 'referral': 426, 'saturday': 1732, 'shout': 1505,
'shoutout': 426, 'sunday': 1732, 'testimonial': 426}, {'a': 1733, 'an': 1733}, {'...': 1802, '<contact_of>': 1606,
'<lesson>': 1764, 'afternoon': 1732, 'comments': 1585, 'corrections': 1585, 'critique': 1778, 'day': 1732, 'edits':
1585, 'endorsement': 426, 'evening': 1732, 'fb': 1778, 'feedback': 1585, 'h': 1732, 'hour': 1732, 'hours': 1732, 'hr':
1732, 'hrs': 1732, 'learnings': 404, 'lessons': 404, 'mark': 1586, 'markup': 1585, 'morning': 1732, 'notes': 1585,
'opinion': 1778, 'plug': 426, 'pointers': 404, 'recommendation': 426, 'redlines': 1585, 'reference': 426, 'referral':
426, 'remarks': 1585, 'saturday': 1732, 'shout': 1505, 'shoutout': 426, 'steer': 1778, 'sunday': 1732, 'testimonial':
426, 'thoughts': 1585, 'tips': 404, 'tricks': 404, 'view': 1778, 'word': 1804}, {'down': 426, 'forward': 426, 'in':
1740, 'to': 426}, {'name': 1830}, {'<contact_of>': 1606, '<lesson>': 1764, 'boost': 976, 'kick': 976, 'pep': 976,
'push': 976, 'shove': 976}, {'...': 1832, '<contact_of>': 1606, '<lesson>': 1764, 'big': 1799, 'boost': 976,
'comments': 1585, 'corrections': 1585, 'critique': 1778, 'edits': 1585, 'encouragement': 976, 'fb': 1778, 'feedback':
1585, 'hand': 1782, 'help': 1782, 'kick': 976, 'learnings': 404, 'lessons': 404, 'little': 1799, 'mark': 1586,
'markup': 1585, 'moral': 1767, 'notes': 1585, 'opinion': 1778, 'pat': 1770, 'pep': 1787, 'pointers': 404, 'push': 976,
'redlines': 1585, 'remarks': 1585, 'shove': 976, 'steer': 1778, 'thoughts': 1585, 'tips': 404, 'tricks': 404, 'view':
1778, 'wee': 1799}, {'...': 1802, '<contact_of>': 1606, '<lesson>': 1764, 'address': 1571, 'contact': 1571, 'details':
1571, 'endorsement': 426, 'len': 1784, 'lend': 1784, 'loan': 1784, 'lowdown': 404, 'name': 1571, 'number': 1571,
'plug': 426, 'recommendation': 426, 'reference': 426, 'referral': 426, 'shot': 1784, 'shout': 1505, 'shoutout': 426,
'testimonial': 426, 'use': 1784}, {'...': 1744, '0': 1733, '<contact_of>': 1606, 'N': 1608, '^': 1822, 'a': 1825,
'address': 1571, 'an': 1827, 'back': 1587, 'blunt': 1792, 'comments': 1743, 'contact': 1571, 'corrections': 1585,
'critique': 1778, 'detailed': 1793, 'details': 1571, 'edits': 1585, 'fb': 1794, 'fdbk': 424, 'feedback': 1743, 'four':
1733, 'frank': 1792, 'half': 1828, 'honest': 1793, 'input': 424, 'lessons': 404, 'line': 1798, 'lots': 1801, 'mark':
1586, 'markup': 1585, 'my': 1829, 'name': 1571, 'notes': 1743, 'number': 1571, 'one': 1733, 'opinion': 1778, 'our':
1807, 'quick': 1792, 'redlines': 1585, 'remarks': 1585, 's': 1831, 'some': 1833, 'steer': 1778, 'suggestions': 1585,
'the': 1834, 'thoughts': 1585, 'three': 1733, 'two': 1733, 'view': 1778, 'written': 1792}, {'to': 451}, {'...': 1836},
{'my': 1837, 'our': 1837}, {'assembly': 1489, 'class': 1489, 'demo': 1489, 'lesson': 1489, 'letter': 1516,
'masterclass': 1489, 'recommendation': 1514, 'reference': 1514, 'session': 1489, 'story': 1494, 'storytime': 1489,
'talk': 1489, 'testimonial': 1514, 'tour': 1489, 'training': 1489, 'workshop': 1489}, {'at': 374, 'on': 374, 'to':
374, 'with': 374}, {'at': 404, 'for': 404}, {'^': 403, 'at': 404, 'for': 404}, {'<their>': 404, '<them>': 404, 'N':
1487, '^': 403}, {'^': 403, 'at': 404, 'for': 1843, 'to': 1488, 'with': 1488}, {'...': 1839, 'afternoon': 1732,
'assembly': 1489, 'class': 1489, 'day': 1732, 'demo': 1489, 'evening': 1732, 'glowing': 1527, 'good': 1527, 'h': 1732,
'hand': 1840, 'help': 1840, 'hour': 1732, 'hours': 1732, 'hr': 1732, 'hrs': 1732, 'keynote': 1841, 'lecture': 1842,
'lesson': 1489, 'letter': 1516, 'masterclass': 1489, 'morning': 1732, 'recommendation': 1525, 'reference': 1526,
'referral': 1525, 'saturday': 1732, 'session': 1489, 'story': 1494, 'storytime': 1489, 'strong': 1527, 'sunday': 1732,
'talk': 1844, 'testimonial': 1525, 'tour': 1489, 'training': 1489, 'workshop': 1844}, {'...': 1839, 'afternoon': 1732,
'assembly': 1489, 'class': 1489, 'day': 1732, 'demo': 1489, 'evening': 1732, 'h': 1732, 'hour': 1732, 'hours': 1732,
'hr': 1732, 'hrs': 1732, 'lesson': 1489, 'letter': 1516, 'masterclass': 1489, 'morning': 1732, 'recommendation': 1514,
'reference': 1514, 'saturday': 1732, 'session': 1489, 'story': 1494, 'storytime': 1489, 'sunday': 1732, 'talk': 1489,
'testimonial': 1514, 'tour': 1489, 'training': 1489, 'workshop': 1489}, {'': (16, 'gave:feedback'), '...': 1638},
{'^': 1847}, {'about': 1640, 'on': 1848}, {'afternoon': 1732, 'comments': 1849, 'day': 1732, 'edits': 1641, 'evening':
1732, 'feedback': 1849, 'h': 1732, 'hour': 1732, 'hours': 1732, 'hr': 1732, 'hrs': 1732, 'morning': 1732, 'notes':
1641, 'saturday': 1732, 'sunday': 1732, 'thoughts': 1849}, {'<contact_of>': 1709, '<their>': 1712, '^': 1838, 'the':
1718}, {'<their>': 1712, '^': 1838}, {'...': 1561, 'assembly': 1489, 'class': 1489, 'comments': 1641, 'demo': 1489,
'edits': 1641, 'feedback': 1641, 'hand': 1840, 'help': 1840, 'lesson': 1489, 'masterclass': 1489, 'notes': 1641,
'session': 1489, 'story': 1494, 'storytime': 1489, 'talk': 1489, 'thoughts': 1641, 'tour': 1489, 'training': 1489,
'workshop': 1489}, {'at': 404, 'for': 1843, 'to': 1488, 'with': 1488}, {'...': 1839, '<contact_of>': 1709, 'assembly':
1489, 'class': 1489, 'demo': 1489, 'glowing': 1527, 'good': 1527, 'keynote': 1841, 'lecture': 1841, 'lesson': 1489,
'letter': 1516, 'masterclass': 1489, 'recommendation': 1525, 'reference': 1526, 'referral': 1525, 'session': 1489,
'story': 1494, 'storytime': 1489, 'strong': 1527, 'talk': 1854, 'testimonial': 1525, 'tour': 1489, 'training': 1489,
'workshop': 1854}, {'book': 434, 'copy': 434, 'laptop': 434, 'list': 434, 'notes': 434, 'slides': 434, 'template':
434}, {'a': 1856, 'my': 1856, 'our': 1856, 'the': 1856}, {'^': 1857}, {'<them>': 1858, 'N': 1858}, {'0': 1733, 'a':
1733, 'an': 1733, 'four': 1733, 'half': 1828, 'my': 1733, 'one': 1733, 'three': 1733, 'two': 1733}, {'0': 1733,
'<them>': 1860, 'N': 1860, 'a': 1733, 'an': 1733, 'four': 1733, 'half': 1828, 'my': 1733, 'one': 1733, 'three': 1733,
'two': 1733}, {'...': 1727, '0': 1733, '<contact_of>': 1709, '<me>': 1737, '<their>': 1742, '<them>': 1816,
'<time_unit>': 1511, 'N': 1835, '^': 1838, 'a': 1845, 'along': 1717, 'an': 1846, 'as': 1409, 'assembly': 1489,
'class': 1489, 'comments': 1641, 'demo': 1489, 'edits': 1641, 'feedback': 1641, 'for': 375, 'four': 1733, 'half':
1828, 'keynote': 1841, 'lecture': 1841, 'lesson': 1489, 'masterclass': 1489, 'my': 1850, 'notes': 1641, 'on': 1851,
'one': 1733, 'over': 1852, 'pro': 376, 'session': 1489, 'some': 1853, 'story': 1494, 'storytime': 1489, 'talk': 1854,
'the': 1855, 'thoughts': 1641, 'three': 1733, 'to': 1859, 'tour': 1489, 'training': 1489, 'two': 1733, 'unpaid': 374,
'up': 1861, 'workshop': 1854}, {'<them>': 1283, 'N': 1283, 'd': 1286}, {'off': 392}, {'bumped': 392, 'called': 1864,
'deferred': 392, 'delayed': 392, 'moved': 392, 'postponed': 392, 'pushed': 392, 'rearranged': 392, 'rescheduled': 392,
'shelved': 392, 'shifted': 392}, {'': (0, 'missed'), 'me': 66, 'us': 66}, {'hand': 1782, 'help': 1782, 'len': 1784,
'lend': 1784, 'loan': 1784, 'shot': 1784, 'use': 1784}, {'hand': 1782, 'help': 1782}, {'len': 1784, 'lend': 1784,
'loan': 1784, 'shot': 1784, 'use': 1784}, {'a': 1867, 'some': 1868, 'the': 1869}, {'<them>': 1870, 'N': 1870}, {'a':
1869, 'the': 1869}, {'<them>': 1872, 'N': 1872}, {'advice': 622, 'an': 1734, 'some': 1734, 'the': 1734, 'tip': 622},
{'<me>': 1874}, {'^': 1808}, {'...': 1876, '^': 1808, 'afternoon': 1732, 'day': 1732, 'evening': 1732, 'h': 1732,
'hour': 1732, 'hours': 1732, 'hr': 1732, 'hrs': 1732, 'len': 1784, 'lend': 1784, 'loan': 1784, 'morning': 1732,
'saturday': 1732, 'shot': 1784, 'sunday': 1732, 'use': 1784}, {'...': 1876, '^': 1808, 'afternoon': 1732, 'day': 1732,
'evening': 1732, 'h': 1732, 'hour': 1732, 'hours': 1732, 'hr': 1732, 'hrs': 1732, 'morning': 1732, 'saturday': 1732,
'sunday': 1732}, {'afternoon': 1732, 'day': 1732, 'evening': 1732, 'h': 1732, 'hour': 1732, 'hours': 1732, 'hr': 1732,
'hrs': 1732, 'morning': 1732, 'saturday': 1732, 'sunday': 1732, 'word': 1804}, {'...': 1876, '^': 1808}, {'...': 1876,
'^': 1808, 'len': 1784, 'lend': 1784, 'loan': 1784, 'shot': 1784, 'use': 1784}, {'0': 1733, 'a': 1877, 'an': 1878,
'four': 1733, 'half': 1828, 'my': 1879, 'one': 1733, 'some': 1880, 'the': 1881, 'three': 1733, 'two': 1733},
{'afternoon': 1732, 'day': 1732, 'evening': 1732, 'h': 1732, 'hour': 1732, 'hours': 1732, 'hr': 1732, 'hrs': 1732,
'len': 1784, 'lend': 1784, 'loan': 1784, 'morning': 1732, 'saturday': 1732, 'shot': 1784, 'sunday': 1732, 'use':
1784}, {'0': 1733, 'a': 1883, 'an': 1733, 'four': 1733, 'half': 1828, 'my': 1879, 'one': 1733, 'the': 1869, 'three':
1733, 'two': 1733}, {'0': 1733, '<me>': 1874, '<them>': 1882, 'N': 1884, 'a': 1733, 'an': 1733, 'four': 1733, 'half':
1828, 'my': 1733, 'one': 1733, 'three': 1733, 'two': 1733, 'up': 1861}, {'boost': 976, 'kick': 976, 'pep': 976,
'push': 976, 'shove': 976}, {'...': 1886, 'afternoon': 1732, 'big': 1799, 'boost': 976, 'day': 1732, 'encouragement':
976, 'evening': 1732, 'h': 1732, 'hour': 1732, 'hours': 1732, 'hr': 1732, 'hrs': 1732, 'hurl': 374, 'kick': 976,
'len': 1784, 'lend': 1784, 'lesson': 404, 'lift': 374, 'little': 1799, 'loan': 1784, 'lowdown': 404, 'moral': 1767,
'morning': 1732, 'pat': 1770, 'pep': 1787, 'push': 976, 'run': 374, 'saturday': 1732, 'shot': 1784, 'shove': 976,
'sunday': 1732, 'use': 1784, 'wee': 1799}, {'big': 1799, 'boost': 976, 'encouragement': 976, 'little': 1799, 'moral':
1767, 'pat': 1770, 'pep': 1771, 'wee': 1799}, {'of': 1888}, {'...': 1886, 'big': 1799, 'boost': 976, 'encouragement':
976, 'kick': 976, 'little': 1799, 'moral': 1767, 'pat': 1770, 'pep': 1787, 'push': 976, 'shove': 976, 'wee': 1799},
{'len': 1784, 'lend': 1784, 'loan': 1784, 'lowdown': 404, 'shot': 1784, 'use': 1784}, {'0': 1733, 'a': 1887, 'an':
1733, 'four': 1733, 'half': 1828, 'lessons': 404, 'lots': 1889, 'my': 1733, 'one': 1733, 'some': 1890, 'the': 1891,
'three': 1733, 'two': 1733}, {'0': 1733, '<them>': 1892, 'N': 1892, 'a': 1733, 'an': 1733, 'four': 1733, 'half': 1828,
'my': 1733, 'one': 1733, 'three': 1733, 'two': 1733, 'up': 1861}, {'bat': 1525}, {'to': 1894}, {'bat': 1525, 'in':
1895, 'over': 607, 'through': 607, 'thru': 607}, {'vm': 66, 'voice': 1338, 'voicemail': 66}, {'...': 1897}, {'on':
1245}, {'call': 11, 'have': 11, 'meet': 11, 'see': 11, 'visit': 11}, {'back': 1395, 'cold': 1899, 'dark': 1899,
'over': 607, 'quiet': 1899, 'right': 1395, 'silent': 1899, 'through': 607, 'thru': 607, 'to': 1900, 'up': 607},
{'back': 1395, 'bat': 1525, 'cold': 1899, 'dark': 1899, 'in': 1895, 'over': 607, 'quiet': 1899, 'right': 1395,
'silent': 1899, 'through': 607, 'thru': 607, 'up': 607}, {'feedback': 592}, {'meeting': 1681, 'slot': 1681}, {'of':
263}, {'front': 1905, 'with': 263}, {'a': 1904, 'in': 1906}, {'a': 1904, 'in': 1906, 's': 1903}, {'note': 592},
{'call': 592, 'dm': 592, 'email': 592, 'letter': 592, 'mail': 592, 'message': 592, 'text': 592, 'voice': 1909}, {'D':
1271}, {'forward': 1911}, {'$$': 66, 'D': 1271, 'again': 196, 'at': 389, 'back': 196, 'last': 387, 'on': 390, 'out':
196, 'till': 1271, 'to': 1271, 'until': 1271}, {'$$': 66, 'D': 1271, 'again': 196, 'at': 389, 'back': 196, 'last':
387, 'on': 390, 'out': 196}, {'line': 66, 'message': 66, 'note': 66, 'text': 66}, {'a': 1915}, {'<them>': 1916, 'N':
1916}, {'touch': 112}, {'in': 1918}, {'bell': 66, 'buzz': 66, 'call': 66, 'ring': 66, 'shout': 66, 'tinkle': 66},
{'a': 1920}, {'<them>': 1921, 'N': 1921}, {'N': 66}, {'up': 1923}, {'in': 66, 'over': 66, 'round': 66}, {'drop': 1917,
'get': 1919, 'give': 1922, 'look': 1924, 'pop': 1925}, {'<their>': 1903, '<them>': 1907, 'N': 1908, 'a': 1910, 'an':
1910, 'brought': 1912, 'bumped': 392, 'called': 1864, 'deferred': 392, 'delayed': 392, 'moved': 1913, 'postponed':
1914, 'pushed': 1914, 'rearranged': 392, 'rescheduled': 1914, 'shelved': 392, 'shifted': 1914, 'stood': 277,
'talking': 592, 'to': 1926}, {'about': 380, 'on': 380, 'through': 380, 'with': 380}, {'...': 1928, 'about': 404, 'on':
404, 'through': 404, 'with': 404}, {'<them>': 1929, 'N': 1929}, {'about': 404, 'on': 404, 'through': 404, 'with':
404}, {'<them>': 1931, 'N': 1931}, {'dream': 66}, {'at': 1686, 'of': 1686, 'through': 1686}, {'blether': 592, 'chat':
592, 'craic': 592, 'gossip': 592, 'look': 1934, 'moan': 592, 'natter': 592, 'talk': 592, 'word': 592, 'yarn': 592},
{'blether': 592, 'chat': 592, 'craic': 592, 'gossip': 592, 'moan': 592, 'natter': 592, 'talk': 592, 'word': 592,
'yarn': 592}, {'': (23, 'contact'), 'bad': 1933, 'blether': 592, 'chat': 592, 'craic': 592, 'dream': 66, 'good': 1935,
'gossip': 592, 'little': 1936, 'long': 1936, 'look': 1934, 'moan': 592, 'natter': 592, 'nightmare': 66, 'proper':
1936, 'quick': 1935, 'read': 1934, 'right': 1936, 'short': 1936, 'strange': 1933, 'talk': 592, 'wee': 1936, 'weird':
1933, 'word': 592, 'yarn': 592}, {'alone': 66, 'by': 1241, 'on': 1243}, {'': (23, 'contact'), 'alone': 66, 'by': 1241,
'on': 1243}, {'bail': 66, 'call': 278, 'cancel': 66, 'postpone': 66, 'skip': 66}, {'': (23, 'contact'), 'a': 1937,
'already': 1469, 'an': 592, 'ate': 1938, 'breakfast': 1939, 'coffee': 1939, 'dinner': 1939, 'drinks': 592, 'just':
1470, 'lunch': 1939, 'my': 592, 'our': 592, 'planned': 580, 'some': 592, 'tea': 1939, 'the': 592, 'to': 1940},
{'copy': 1312, 'extra': 1312, 'leftover': 1312, 'old': 1312, 'own': 1312, 'second': 1312, 'spare': 1312, 'used':
1312}, {'0': 1942, 'a': 1942, 'an': 1942, 'my': 1942, 'our': 1942, 'some': 1942, 'the': 1942, 'three': 1942, 'two':
1942}, {'^': 1943}, {'<useful>': 1633, 'to': 451}, {'...': 1945, '<useful>': 1633}, {'a': 1635, 'an': 1635, 'my':
1946, 'our': 1946, 'some': 1635, 'the': 1635}, {'^': 1947}, {'<them>': 1944, '^': 1838, 'on': 1948, 'over': 1948},
{'for': 11}, {'brought': 1912, 'bumped': 392, 'called': 1864, 'deferred': 392, 'delayed': 392, 'moved': 1914,
'postponed': 1914, 'pushed': 1914, 'rearranged': 392, 'rescheduled': 1914, 'set': 1950, 'shelved': 392, 'shifted':
1914}, {'$$': 66, 'home': 196, 'off': 1210, 'out': 1210, 'over': 1210, 'to': 1209}, {'gone': 1952, 'left': 196},
{'answered': 66, 'been': 287, 'called': 66, 'come': 751, 'got': 751, 'replied': 66, 'responded': 66, 'rung': 66,
'written': 66}, {'already': 1469, 'avoiding': 1245, 'been': 1951, 'blanking': 1245, 'dodging': 1245, 'finally': 1212,
'ghosting': 1245, 'gone': 1211, 'ignoring': 1245, 'just': 1953, 'not': 1954, 'now': 1212}, {'around': 580, 'back': 66,
'round': 580}, {'answered': 66, 'been': 287, 'called': 66, 'caught': 277, 'come': 751, 'ever': 1441, 'get': 1440,
'got': 1956, 'gotten': 1440, 'heard': 66, 'met': 66, 'quite': 1441, 'replied': 66, 'responded': 66, 'rung': 66,
'seen': 66, 'spoken': 66, 'talked': 66, 'written': 66, 'yet': 1441}, {'t': 1957}, {'answered': 66, 'been': 287,
'called': 66, 'caught': 277, 'come': 751, 'got': 751, 'heard': 66, 'met': 66, 'replied': 66, 'responded': 66, 'rung':
66, 'seen': 66, 'spoken': 66, 'talked': 66, 'written': 66}, {'bad': 1933, 'dream': 66, 'nightmare': 66, 'strange':
1933, 'weird': 1933}, {'appointment': 11}, {'brought': 1912, 'moved': 1911, 'postponed': 1911, 'pushed': 1911,
'rescheduled': 1911, 'shifted': 1911}, {'together': 349}, {'them': 1963}, {'': (0, 'missed'), 'in': 286}, {'been':
1965, 'caught': 277, 'ever': 1441, 'get': 1440, 'got': 1440, 'gotten': 1440, 'had': 66, 'heard': 66, 'met': 66,
'quite': 1441, 'seen': 66, 'spoken': 66, 'talked': 66, 'yet': 1441}, {'bring': 1964, 'connect': 349, 'drop': 1917,
'get': 1919, 'give': 1922, 'introduce': 349, 'look': 1924, 'pop': 1925}, {'a': 1960, 'already': 1470, 'an': 1961,
'appointment': 11, 'been': 1962, 'bring': 1964, 'connect': 349, 'finally': 1212, 'gone': 1211, 'introduce': 349,
'just': 1953, 'not': 1966, 'now': 1212, 'to': 1967}, {'to': 168}, {'have': 1969, 'need': 1969}, {'<i>': 1970}, {'so':
1971}, {'': (0, 'missed'), 'yet': 1972}, {'answered': 1973, 'been': 1965, 'called': 66, 'caught': 277, 'come': 751,
'ever': 1441, 'get': 1440, 'got': 1956, 'gotten': 1440, 'had': 66, 'heard': 66, 'met': 66, 'quite': 1441, 'replied':
1973, 'responded': 66, 'rung': 66, 'seen': 66, 'spoken': 66, 'talked': 66, 'written': 66, 'yet': 1441}, {'t': 1974},
{'answered': 66, 'been': 1965, 'called': 66, 'caught': 277, 'come': 751, 'ever': 1441, 'get': 1440, 'got': 1956,
'gotten': 1440, 'had': 66, 'heard': 66, 'met': 66, 'quite': 1441, 'replied': 66, 'responded': 66, 'rung': 66, 'seen':
66, 'spoken': 66, 'talked': 66, 'written': 66, 'yet': 1441}, {'a': 1960}, {'to': 1058}, {'are': 1978, 'assured': 1064,
'assures': 1064, 'guaranteed': 1063, 'guarantees': 1063, 'is': 1978, 'pinky': 1112, 're': 1978, 's': 1978, 'swears':
1063, 'swore': 1063, 'vowed': 1063, 'vows': 1063}, {'magazine': 66, 'news': 66, 'paper': 66}, {'a': 1980, 'the':
1980}, {'radio': 66, 'telly': 66, 'tv': 66}, {'telly': 66, 'the': 1982, 'tv': 66, 'youtube': 66}, {'in': 1981, 'on':
1983, 'online': 66}, {'...': 1984, 'in': 1981, 'on': 1983, 'online': 66}, {'from': 592}, {'back': 66, 'from': 66},
{'<gossips>': 66, '<told_in>': 66}, {'...': 1988, '<gossips>': 66, '<told_in>': 66}, {'party': 66}, {'...': 1988,
'<gossips>': 66, '<told_in>': 66, 'third': 1990}, {'<gossips>': 66}, {'...': 1992, '<gossips>': 66}, {'the': 1993},
{'of': 1994}, {'else': 66}, {'...': 1135, '<told_in>': 66}, {'s': 1997}, {'': (23, 'contact'), '...': 1135, '<their>':
1989, '<told_in>': 66, 'a': 1991, 'an': 1989, 'my': 1989, 'one': 1995, 'our': 1989, 'some': 1993, 'somebody': 1996,
'someone': 1996, 'the': 1989, 'today': 1998}, {'haw': 1987}, {'...': 1135, '<their>': 1997, '<told_in>': 66, 'a':
1997, 'an': 1997, 'my': 1997, 'our': 1997, 'the': 1997, 'today': 1998}, {'': (23, 'contact'), '...': 1135, '<their>':
1989, '<told_in>': 66, 'a': 1989, 'an': 1989, 'my': 1989, 'one': 1995, 'our': 1989, 'some': 1993, 'the': 1989,
'today': 1998}, {'<their>': 1993, 'a': 1993, 'an': 1993, 'my': 1993, 'one': 1995, 'our': 1993, 'some': 1993, 'the':
1993}, {'...': 1135, '<their>': 1989, '<told_in>': 66, 'a': 1989, 'an': 1989, 'my': 1989, 'one': 1995, 'our': 1989,
'some': 1993, 'the': 1989, 'today': 1998}, {'from': 2002, 'in': 2001, 'off': 2003, 'on': 2001, 'through': 2003, 'via':
2004}, {'...': 1135, '<told_in>': 66, 'grapevine': 66}, {'...': 1135, '<their>': 1997, '<told_in>': 66, 'a': 1997,
'an': 1997, 'my': 1997, 'our': 1997, 'the': 2006, 'today': 1998}, {'hand': 66}, {'all': 1987}, {'...': 1992,
'<gossips>': 66, 'grapevine': 66}, {'<their>': 1993, 'a': 1993, 'an': 1993, 'my': 1993, 'one': 1995, 'our': 1993,
'some': 1993, 'the': 2010}, {'N': 1985, 'back': 1986, 'crickets': 1987, 'from': 1999, 'hee': 2000, 'in': 2001, 'it':
2005, 'nothing': 1987, 'nowt': 1987, 'off': 2003, 'on': 2007, 'second': 2008, 'secondhand': 66, 'sod': 2009, 'that':
2005, 'this': 2005, 'through': 2011, 'via': 2004, 'zilch': 1987, 'zip': 1987}, {'crickets': 1987, 'hee': 2000,
'nothing': 1987, 'nowt': 1987, 'sod': 2009, 'zilch': 1987, 'zip': 1987}, {'assembly': 1489, 'class': 1489, 'demo':
1489, 'duty': 1383, 'group': 1383, 'lesson': 1489, 'masterclass': 1489, 'reading': 1383, 'round': 1383, 'route': 1383,
'session': 1489, 'shift': 1383, 'slot': 1383, 'stall': 1383, 'story': 1494, 'storytime': 1489, 'talk': 1489, 'tour':
1489, 'training': 1489, 'turn': 1383, 'workshop': 1489}, {'...': 2014, 'assembly': 1489, 'class': 1489, 'demo': 1489,
'duty': 1383, 'group': 1383, 'lesson': 1489, 'masterclass': 1489, 'mock': 1529, 'reading': 1383, 'round': 1383,
'route': 1383, 'session': 1489, 'shift': 1383, 'slot': 1383, 'stall': 1383, 'story': 1494, 'storytime': 1489, 'talk':
1489, 'tour': 1489, 'training': 1489, 'turn': 1383, 'workshop': 1489}, {'...': 2014, 'assembly': 1489, 'class': 1489,
'demo': 1489, 'duty': 1383, 'group': 1383, 'lesson': 1489, 'masterclass': 1489, 'reading': 1383, 'round': 1383,
'route': 1383, 'session': 1489, 'shift': 1383, 'slot': 1383, 'stall': 1383, 'story': 1494, 'storytime': 1489, 'talk':
1489, 'tour': 1489, 'training': 1489, 'turn': 1383, 'workshop': 1489}, {'...': 1454, 'assembly': 1383, 'class': 1383,
'duty': 1383, 'group': 1383, 'lesson': 1383, 'mock': 1529, 'reading': 1383, 'round': 1383, 'route': 1383, 'session':
1383, 'shift': 1383, 'slot': 1383, 'stall': 1383, 'tour': 1383, 'turn': 1383}, {'...': 1561, '0': 1455, '<their>':
1455, 'a': 2015, 'an': 2015, 'assembly': 1489, 'class': 1489, 'demo': 1489, 'lesson': 1489, 'masterclass': 1489,
'mock': 1529, 'session': 1489, 'some': 1562, 'story': 1494, 'storytime': 1489, 'talk': 1489, 'the': 2016, 'three':
1455, 'tour': 1489, 'training': 1489, 'two': 2017, 'workshop': 1489}, {'up': 0}, {'out': 0}, {'': (17,
'gave:knowledge'), '<helping>': 0, 'get': 0, 'pick': 0, 'set': 2019, 'sort': 2020}, {'ready': 380}, {'up': 380}, {'^':
2021}, {'out': 380}, {'<their_doing>': 380, '^': 2021, 'get': 2022, 'in': 380, 'on': 380, 'out': 1233, 'set': 2023,
'through': 380, 'to': 2024, 'understand': 380, 'with': 404, 'work': 2025}, {'^': 2021, 'to': 2024, 'with': 404},
{'<their>': 374, 'N': 1230, 'a': 374, 'our': 374, 'the': 374}, {'at': 2028, 'on': 2028}, {'<them>': 2026, 'N': 2027,
'at': 2028, 'me': 592, 'on': 2028, 'out': 2029}, {'out': 404}, {'<helping>': 0, 'get': 0, 'pick': 0, 'set': 2019,
'sort': 2020}, {'^': 2032}, {'^': 2021, 'figure': 2031, 'to': 2033, 'with': 404}, {'at': 1231, 'on': 1231}, {'<them>':
2034, 'N': 2034, 'at': 1231, 'on': 1231, 'out': 2035}, {'no': 1195}, {'<giveinf>': 68}, {'^': 2038}, {'to': 2039},
{'going': 2040, 'gonna': 2039}, {'D': 1293, 'a': 1294, 'an': 1295, 'the': 1297, 'time': 1293}, {'and': 264, 'to': 264,
'w': 264, 'with': 1428}, {'and': 264, 'to': 264, 'up': 2043, 'w': 264, 'with': 264}, {'<them>': 2044, 'N': 1682},
{'...': 1561, '^': 1423, 'assembly': 1489, 'class': 1489, 'demo': 1489, 'lesson': 1489, 'masterclass': 1489,
'session': 1489, 'story': 1494, 'storytime': 1489, 'talk': 1489, 'tour': 1489, 'training': 1489, 'workshop': 1489},
{'...': 1561, 'assembly': 1489, 'class': 1489, 'demo': 1489, 'lesson': 1489, 'masterclass': 1489, 'session': 1489,
'story': 1494, 'storytime': 1489, 'talk': 1489, 'tour': 1489, 'training': 1489, 'workshop': 1489}, {'': (23,
'contact'), '...': 1561, '<their>': 1424, 'a': 2046, 'an': 2046, 'assembly': 1489, 'class': 1489, 'demo': 1489,
'lesson': 1489, 'masterclass': 1489, 'session': 1489, 'some': 2047, 'story': 1494, 'storytime': 1489, 'talk': 1489,
'the': 2046, 'tour': 1489, 'training': 1489, 'workshop': 1489}, {'mentoring': 380}, {'out': 592}, {'have': 11}, {'to':
2051}, {'going': 2052}, {'N': 1048}, {'^': 48, 'to': 168}, {'<them>': 2055, 'N': 2055}, {'<them>': 2055, 'N': 2055,
'to': 2056}, {'promised': 2057}, {'am': 2053, 'and': 2054, 'are': 2053, 'guess': 174, 'have': 2058, 'm': 2053, 'miss':
66, 'n': 2054, 'promised': 2057, 're': 2053, 'think': 174, 've': 2058, 'wonder': 174}, {'t': 56}, {'d': 56, 'would':
56, 'wouldn': 2060}, {'<they>': 2061}, {'place': 2062, 'shoes': 2062}, {'charge': 2062, 'my': 2063}, {'it': 2062,
'this': 2062}, {'in': 2064, 'me': 2062, 'running': 2065, 'us': 2062}, {'': (13, 'talk'), 'was': 2066, 'were': 2066},
{'...': 645}, {'business': 2068, 'call': 2068, 'company': 2068, 'firm': 2068, 'money': 2068, 'shop': 2068}, {'<them>':
2068, 'N': 2068}, {'to': 2070}, {'<their>': 2069, '<them>': 2068, 'up': 2071}, {'was': 2072, 'were': 2072}, {'<i>':
198, '<they>': 2067, 'it': 2073}, {'me': 66, 'my': 66, 'us': 66}, {'calling': 11, 'going': 1186, 'having': 11,
'hosting': 11, 'instead': 1187, 'joining': 11, 'meeting': 11, 'now': 1187, 'seeing': 11, 'visiting': 11}, {'^': 19,
'not': 56}, {'d': 56, 'would': 2077, 'wouldn': 2060, 'wouldnt': 56}, {'not': 56}, {'would': 2079, 'wouldn': 2060,
'wouldnt': 56}, {'<they>': 2078, 'N': 2080}, {'boots': 2081, 'case': 646, 'place': 2081, 'position': 2081, 'seat':
2081, 'shoes': 2081}, {'to': 198}, {'d': 56, 'would': 56, 'wouldn': 2060, 'wouldnt': 56}, {'<they>': 2084, 'N': 2084},
{'boots': 2085, 'place': 2085, 'position': 2085, 'seat': 2085, 'shoes': 2085}, {'calendar': 11, 'diary': 11}, {'my':
2082, 'order': 2083, 'our': 2086, 'the': 2087}, {'': (9, 'told')}, {'N': 2089}, {'D': 11, 'for': 1479}, {'D': 11,
'for': 1479, 'in': 2091, 'out': 1296}, {'<i>': 1164, 'that': 1173}, {'<off_it>': 391, 'been': 393, 'being': 393,
'gets': 393, 'got': 393, 'had': 395, 'has': 396, 'is': 393, 's': 397, 'w': 399, 'was': 393, 'were': 393, 'with': 399},
{'2': 264, 'and': 264, 'n': 264, 'to': 264, 'with': 264}, {'and': 264, 'to': 264, 'with': 264}, {'N': 263, '^': 1429},
{'2': 264, 'and': 264, 'n': 264, 'to': 2097, 'with': 2097}, {'<them>': 2098, 'N': 2098}, {'<them>': 2095, 'N': 2096,
'd': 2099}, {'2': 264, 'and': 264, 'to': 2097, 'with': 2097}, {'<them>': 2098, 'N': 2101}, {'2': 264, 'and': 1428,
'n': 264, 'to': 1430, 'with': 1430}, {'<them>': 2103, 'N': 2103}, {'and': 264, 'to': 2097, 'with': 2097}, {'<them>':
2098, 'N': 2105}, {'for': 100, 'over': 100, 'round': 100, 'to': 100}, {'': (23, 'contact'), 'for': 100, 'to': 100},
{'<them>': 2107, 'N': 2107, 'me': 2108, 'us': 2108}, {'can': 311, 'have': 627, 'must': 19, 'mustn': 311, 'need': 627,
'ought': 627, 'should': 19, 'shouldn': 311}, {'^': 2110}, {'<i>': 2111}, {'<i>': 2111, 'that': 2112}, {'': (3,
'advice'), 'to': 19}, {'can': 311, 'have': 627, 'must': 19, 'mustn': 311, 'need': 2114, 'ought': 627, 'should': 19,
'shouldn': 311}, {'^': 2115}, {'should': 19}, {'...': 2117}, {'<i>': 2116, '^': 2118}, {'...': 2113, '<i>': 2116, '^':
2118, 'that': 2119}, {'...': 2113, '<i>': 2111, 'that': 2112}, {'<i>': 2116}, {'...': 2113, '<i>': 2116, 'that':
2122}, {'': (2, 'plan'), 'for': 11, 'on': 11}, {'<i>': 2111, '^': 2118}, {'...': 2113, '<i>': 2111, '^': 2118, 'that':
2125}, {'D': 1271, 'till': 1271, 'to': 1271, 'until': 1271}, {'answering': 66, 'available': 66, 'in': 66, 'picking':
289, 'reachable': 66}, {'<i>': 912, '^': 2118}, {'<i>': 912, '^': 2118, 'that': 2129}, {'<i>': 912, 'that': 935},
{'^': 2118}, {'^': 2118, 'that': 2132}, {'adamant': 2130, 'certain': 2131, 'clear': 2130, 'convinced': 2131, 'firm':
2133, 'insistent': 2133, 'sure': 2131}, {'D': 11, 'adamant': 2120, 'avoiding': 1245, 'blanking': 1245, 'blunt': 2121,
'brought': 1912, 'certain': 2123, 'clear': 2120, 'coming': 11, 'confirmed': 2124, 'convinced': 2123, 'dodging': 1245,
'emphatic': 2121, 'finally': 1212, 'firm': 2126, 'ghosting': 1245, 'gone': 1211, 'ignoring': 1245, 'insistent': 2126,
'just': 1212, 'moved': 2127, 'not': 2128, 'now': 1212, 'off': 66, 'on': 12, 'positive': 2121, 'postponed': 1911,
'pushed': 1911, 'quite': 2134, 'really': 2134, 'rescheduled': 1911, 'scheduled': 11, 'set': 1299, 'shifted': 1911,
'sure': 2123, 'very': 2134}, {'t': 2128}, {'<off_it>': 392, 'D': 592, 'all': 1258, 'at': 592, 'by': 592, 'closed':
196, 'during': 592, 'locked': 1259, 'on': 592, 'over': 592, 'shut': 196}, {'<off_it>': 392, 'all': 1258, 'closed':
196, 'locked': 1259, 'shut': 196}, {'agreed': 11, 'arranged': 11, 'been': 393, 'being': 393, 'booked': 11,
'confirmed': 11, 'fixed': 11, 'gets': 393, 'got': 393, 'had': 395, 'has': 396, 'is': 1348, 'planned': 11, 's': 1349,
'scheduled': 11, 'set': 1206, 'was': 2137, 'were': 2138}, {'me': 1287, 'us': 1287}, {'': (23, 'contact'), 'me': 1048,
'us': 1048}, {'': (22, 'gave:volunteering'), '...': 1422}, {'^': 2142}, {'<their>': 1424, 'a': 2143, 'an': 1424, 'at':
374, 'the': 2143}, {'i': 592, 'me': 592, 'us': 592}, {'and': 2145}, {'': (14, 'together'), 'and': 1209, 'n': 1209,
'plus': 1209, 'w': 1209, 'with': 1209}, {'N': 2146, 'me': 2147, 'us': 2147}, {'forgetting': 66}, {'forgetting': 66,
'meaning': 580, 'on': 2149, 'putting': 278, 'trying': 351}, {'have': 627, 'must': 19, 'need': 627, 'shd': 19,
'should': 19}, {'^': 2151}, {'<i>': 2152}, {'<me>': 671}, {'cancelling': 66, 'dodging': 66, 'forgetting': 66,
'postponing': 66, 'putting': 278, 'saying': 2153, 'telling': 2154}, {'': (23, 'contact'), 'for': 592}, {'waiting':
2156}, {'<me>': 2157, 'D': 1293, 'a': 1294, 'an': 1295, 'forgetting': 66, 'meaning': 580, 'putting': 278, 'saying':
2153, 'telling': 2154, 'the': 1297, 'time': 1293, 'trying': 351}, {'call': 66, 'calling': 66, 'email': 66, 'meet': 66,
'phone': 66, 'reply': 66, 'ring': 66, 'ringing': 66, 'see': 66, 'speak': 66, 'talk': 66, 'text': 66, 'visit': 66},
{'for': 2159, 'to': 2159}, {'time': 2160}, {'the': 2161}, {'a': 404, 'how': 404, 'my': 404, 'our': 404, 'the': 404,
'to': 404}, {'<them>': 2163, 'N': 2163, 'from': 198, 'that': 198, 'through': 198, 'via': 198}, {'...': 1561, 'a':
2047, 'an': 2047, 'assembly': 1489, 'class': 1489, 'demo': 1489, 'lesson': 1489, 'masterclass': 1489, 'session': 1489,
'some': 2047, 'story': 1494, 'storytime': 1489, 'talk': 1489, 'the': 2047, 'tour': 1489, 'training': 1489, 'workshop':
1489}, {'hand': 1781, 'help': 1782}, {'^': 434, 'a': 2166, 'some': 1868}, {'^': 434, 'a': 1868, 'some': 1868}, {'to':
453}, {'...': 2169}, {'a': 1837, 'an': 2170, 'my': 1837, 'our': 1837, 'the': 1837}, {'hand': 1840, 'help': 1840},
{'^': 1838}, {'a': 2170, 'an': 2170, 'my': 2170, 'our': 2170, 'the': 2170}, {'^': 2174}, {'<them>': 2167, 'N': 2168,
'^': 2171, 'a': 2172, 'on': 2173, 'out': 2175, 'over': 2173, 'some': 2172}, {'a': 434, 'my': 434, 'one': 434, 'our':
434, 'the': 434}, {'^': 2177}, {'go': 380}, {'^': 2177, 'a': 2179}, {'on': 404}, {'in': 380}, {'': (18,
'gave:mentoring'), 'a': 434, 'my': 434, 'one': 434, 'our': 434, 'the': 434}, {'^': 2183}, {'borrow': 2178, 'do': 380,
'have': 2180, 'in': 2181, 'keep': 2178, 'practice': 380, 'practise': 380, 'shadow': 380, 'sit': 2182, 'take': 2178,
'try': 2184, 'use': 2178, 'watch': 380}, {'borrow': 2178, 'have': 2178, 'keep': 2178, 'know': 2089, 'take': 2178,
'try': 2178, 'use': 2178}, {'': (0, 'missed'), 'again': 66}, {'down': 2187}, {'<them>': 2185, 'N': 2186, 'me': 2188,
'us': 2188}, {'spirits': 976}, {'<their>': 2190}, {'linkedin': 66, 'photo': 66, 'photos': 66, 'post': 66, 'posts': 66,
'profile': 66, 'status': 66, 'stories': 66, 'story': 66, 'tweet': 66, 'update': 66}, {'s': 2192}, {'N': 2193}, {'and':
1428, 'to': 1428, 'up': 2043, 'w': 264, 'with': 1428}, {'and': 1428, 'to': 1428, 'up': 1681, 'with': 1428}, {'<them>':
2195, 'N': 2196}, {'run': 423}, {'dry': 2198, 'pitch': 423, 'presentation': 423, 'rehearsal': 423, 'speech': 423,
'talk': 423}, {'^': 2199}, {'<their>': 2200}, {'on': 2201}, {'article': 66, 'blog': 66, 'interview': 66, 'newsletter':
66, 'podcast': 66, 'post': 66, 'talk': 66, 'video': 66, 'webinar': 66}, {'...': 1984, 'in': 1981, 'on': 1983,
'online': 66, 's': 2203}, {'<their>': 2200, 'N': 2204}, {'in': 2202, 'through': 2201, 'to': 2205}, {'having': 11,
'hosting': 11, 'joining': 11, 'meeting': 11, 'seeing': 11, 'visiting': 11}, {'a': 1020, 'breakfast': 11, 'coffee': 11,
'dinner': 11, 'lunch': 11}, {'be': 2207, 'have': 2208, 'meet': 11, 'see': 11, 'visit': 11}, {'': (19,
'gave:resource'), 'a': 2170, 'an': 2170, 'my': 2170, 'our': 2170, 'the': 2170}, {'^': 2210}, {'<them>': 1220, 'N':
1220, '^': 2171, 'on': 2173, 'out': 2211, 'over': 2173}, {'D': 11, 'for': 12, 'in': 1296, 'out': 1296}, {'no': 66},
{'time': 2214}, {'<their>': 601, 'N': 602, 'a': 1396, 'the': 1396}, {'after': 1231, 'at': 1686, 'back': 1395, 'over':
1397, 'right': 1395, 'through': 2216, 'thru': 2216, 'up': 1397}, {'to': 11}, {'after': 1231, 'back': 1395, 'forward':
2218, 'over': 607, 'right': 1395, 'through': 607, 'thru': 607, 'up': 607}, {'in': 1681}, {'<them>': 2220, 'N': 2220},
{'to': 263, 'with': 263}, {'intro': 2222, 'introduction': 2222}, {'an': 2223, 'the': 2223}, {'<them>': 2222, 'N':
2222}, {'<them>': 2222, 'N': 2222, 'for': 2225}, {'between': 263, 'to': 263, 'with': 263}, {'': (15, 'gave:intro'),
'<them>': 2227, 'N': 2227}, {'<them>': 2222, 'N': 2222, 'between': 263, 'for': 2228, 'of': 263, 'to': 263, 'with':
263}, {'<them>': 2227, 'N': 2227}, {'<them>': 2222, 'N': 2222, 'between': 263, 'for': 2230, 'to': 263, 'with': 263},
{'connection': 2226, 'e': 1520, 'email': 1519, 'intro': 2229, 'introduction': 2229, 'introductions': 2231, 'mail':
1519, 'whatsapp': 1519}, {'date': 11, 'double': 1523, 'presentation': 1532, 'quick': 2232, 'warm': 2232}, {'': (15,
'gave:intro'), 'between': 263, 'to': 263, 'with': 263}, {'': (15, 'gave:intro'), '<them>': 2227, 'N': 2234},
{'<them>': 2222, 'N': 2222, 'between': 1428, 'for': 2235, 'from': 264, 'of': 263, 'to': 263, 'with': 1428},
{'connection': 2226, 'e': 1520, 'email': 1535, 'intro': 2236, 'introduction': 2229, 'introductions': 2231, 'mail':
1535, 'whatsapp': 1519}, {'between': 263, 'for': 2230, 'to': 263, 'with': 263}, {'connection': 2226, 'e': 1520,
'email': 1535, 'intro': 2236, 'introduction': 2229, 'introductions': 2231, 'mail': 1535, 'presentation': 1532,
'whatsapp': 1519}, {'<them>': 2224, 'N': 2224, 'a': 2233, 'an': 2237, 'intro': 2238, 'introduction': 2238,
'introductions': 2238, 'plans': 11, 'that': 2232, 'the': 2239}, {'article': 434, 'book': 434, 'checklist': 434,
'comments': 1609, 'corrections': 1609, 'edits': 1609, 'feedback': 1609, 'guide': 434, 'link': 434, 'list': 434,
'notes': 1609, 'podcast': 434, 'redlines': 1609, 'spreadsheet': 434, 'suggestions': 1609, 'template': 434}, {'...':
2241, 'article': 434, 'book': 434, 'checklist': 434, 'comments': 1609, 'corrections': 1609, 'edits': 1609, 'feedback':
1609, 'guide': 434, 'link': 434, 'list': 434, 'notes': 1609, 'podcast': 434, 'redlines': 1609, 'spreadsheet': 434,
'suggestions': 1609, 'template': 434}, {'0': 1621, 'a': 2242, 'an': 1619, 'detailed': 1621, 'full': 1621, 'lots':
1621, 'my': 2242, 'our': 1619, 'pages': 1621, 'some': 1621, 'the': 1619, 'three': 1621, 'two': 1621}, {'^': 2243, 'a':
1588, 'back': 1587, 'comments': 1585, 'corrections': 1585, 'detailed': 1587, 'edits': 1585, 'feedback': 1585,
'honest': 1587, 'mark': 1586, 'markup': 1585, 'my': 1587, 'notes': 1585, 'redlines': 1585, 'remarks': 1585, 'some':
1587, 'thoughts': 1585}, {'': (23, 'contact'), '<them>': 2244, 'N': 2244, '^': 1636, 'across': 1637, 'over': 1637},
{'': (22, 'gave:volunteering'), '...': 1422, 'bar': 0, 'booth': 0, 'class': 0, 'counter': 0, 'desk': 0, 'dog': 0,
'kids': 0, 'shop': 0, 'stall': 0, 'stand': 0, 'till': 0}, {'^': 2246}, {'': (22, 'gave:volunteering'), 'bar': 0,
'booth': 0, 'class': 0, 'counter': 0, 'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0, 'stall': 0, 'stand': 0, 'till': 0},
{'^': 2248}, {'^': 0, 's': 2249}, {'at': 374, 'for': 374, 'with': 374}, {'station': 2251}, {'^': 1423, 'bar': 2251,
'booth': 2251, 'desk': 2251, 'kitchen': 2251, 'stall': 2251, 'stand': 2251, 'table': 2251, 'till': 2251, 'tombola':
2251, 'water': 2252}, {'...': 1383, '<their>': 2247, '<them>': 374, 'N': 2250, 'a': 1424, 'an': 1424, 'for': 1499,
'the': 2253}, {'...': 1383, '<their>': 374, '<them>': 374, 'N': 1251, 'for': 1499}, {'up': 1686}, {'a': 374, 'at':
374, 'the': 374}, {'and': 1428, 'to': 1428, 'up': 1431, 'w': 264, 'with': 1428}, {'and': 263, 'to': 263, 'with': 263},
{'<them>': 2258, 'N': 2259}, {'N': 1050}, {':': 168, 'and': 2261, 'n': 2054}, {'bell': 66, 'buzz': 66, 'call': 66,
'ring': 66, 'shout': 66}, {'a': 2263}, {'N': 2264}, {'call': 66, 'catch': 66, 'email': 66, 'give': 2265, 'meet': 66,
'message': 66, 'phone': 66, 'reply': 66, 'ring': 66, 'see': 66, 'text': 66, 'visit': 66, 'write': 66}, {'to': 2266},
{'<them>': 1411, 'N': 1411}, {'N': 380}, {'at': 380, 'w': 380, 'with': 380}, {'^': 379, 'at': 380, 'w': 380, 'with':
380}, {':': 2269, '<them>': 1172, 'N': 1411, 'at': 380, 'call': 2270, 'chat': 2270, 'coffee': 2270, 'for': 2269,
'hour': 2270, 'lunch': 2270, 'meeting': 2270, 'of': 2269, 'session': 2271, 'students': 2271, 'w': 380, 'with': 380},
{'a': 1625, 'an': 1619, 'my': 1625, 'our': 1625, 'the': 1625}, {'...': 1627, '<contact_of>': 1606, 'N': 1608, '^':
2273, 'a': 1630, 'my': 1630, 'our': 1630, 'some': 1630, 'the': 1630}, {'...': 1627, '<contact_of>': 1606, 'N': 1608,
'^': 2273, 'a': 1630, 'my': 1630, 'our': 1630, 'some': 1630, 'the': 1630, 'to': 1355}, {'': (23, 'contact'), '<them>':
2274, 'N': 2275}, {'': (23, 'contact'), 'up': 592}, {'<their>': 2249, '<them>': 374, 'N': 2250, 'for': 1499},
{'<their>': 374, '<them>': 374, 'N': 1251, 'for': 1499}, {'appointment': 66, 'birthday': 66, 'call': 66, 'calls': 66,
'coffee': 66, 'dinner': 66, 'lunch': 66, 'meeting': 66, 'party': 66, 'slot': 66, 'zoom': 66}, {'w': 1923, 'with':
1923}, {'1': 2281}, {'': (0, 'missed'), 's': 2280}, {'': (0, 'missed'), 'from': 66, 'w': 1923, 'with': 1923}, {'': (0,
'missed'), 'w': 1923, 'with': 1923}, {'1': 2282, 'appointment': 66, 'birthday': 66, 'breakfast': 2281, 'brunch': 2281,
'call': 2284, 'calls': 66, 'coffee': 2285, 'demo': 2281, 'dinner': 2285, 'drinks': 2281, 'lunch': 2285, 'meeting':
2285, 'party': 66, 'session': 2281, 'slot': 66, 'standup': 2281, 'zoom': 2285}, {'from': 66, 'w': 1923, 'with': 1923},
{'1': 2282, 'appointment': 66, 'birthday': 66, 'breakfast': 2281, 'brunch': 2281, 'call': 2285, 'calls': 66, 'coffee':
2285, 'demo': 2281, 'dinner': 2285, 'drinks': 2281, 'lunch': 2285, 'meeting': 2285, 'party': 66, 'session': 2281,
'slot': 66, 'standup': 2281, 'zoom': 2285}, {'0': 2280, '1': 2282, '<their>': 2280, '<them>': 66, 'N': 2283, 'a':
2286, 'breakfast': 2281, 'brunch': 2281, 'call': 2287, 'coffee': 2281, 'demo': 2281, 'dinner': 2281, 'drinks': 2281,
'lunch': 2281, 'meeting': 2281, 'my': 2288, 'our': 2288, 'session': 2281, 'standup': 2281, 'the': 2288, 'zoom': 2281},
{'D': 1271, 'to': 1911}, {'N': 2290}, {'D': 1271, 'to': 1911, 'w': 2291, 'with': 2291}, {'1': 2292}, {'': (1,
'moved'), 'D': 1271, 'to': 1911}, {'up': 2292}, {'to': 1911}, {'to': 1271}, {'...': 2297, 'D': 2296, 'friday': 2296,
'monday': 2296, 'thursday': 2296, 'today': 2296, 'tomorrow': 2296, 'tuesday': 2296, 'wednesday': 2296}, {'': (1,
'moved'), 'D': 1271}, {'D': 2299, 'to': 1911, 'w': 2291, 'with': 2291}, {'1': 2300}, {'up': 2300}, {'1': 2301,
'breakfast': 2300, 'call': 2300, 'catch': 2302, 'chat': 2300, 'coffee': 2300, 'demo': 2300, 'dinner': 2300,
'interview': 2300, 'lunch': 2300, 'meeting': 2300, 'session': 2300}, {'1': 2293, '<until>': 1271, 'D': 2294,
'breakfast': 2292, 'by': 1271, 'call': 2292, 'catch': 2295, 'chat': 2292, 'coffee': 2292, 'demo': 2292, 'dinner':
2292, 'fri': 2290, 'friday': 2296, 'from': 2298, 'interview': 2292, 'lunch': 2292, 'meeting': 2292, 'mon': 2290,
'monday': 2296, 'my': 2303, 'our': 2303, 'sat': 2290, 'session': 2292, 'sun': 2290, 'the': 2303, 'thu': 2290, 'thurs':
2290, 'thursday': 2296, 'to': 1271, 'today': 2296, 'tomorrow': 2296, 'tue': 2290, 'tues': 2290, 'tuesday': 2296,
'wed': 2290, 'wednesday': 2296}, {'1': 2293, 'breakfast': 2292, 'call': 2292, 'catch': 2295, 'chat': 2292, 'coffee':
2292, 'demo': 2292, 'dinner': 2292, 'interview': 2292, 'lunch': 2292, 'meeting': 2292, 'my': 2303, 'our': 2303,
'session': 2292, 'the': 2303, 'to': 1911}, {'bring': 1964, 'connect': 349, 'introduce': 349}, {'bring': 1964,
'connect': 349, 'drop': 1917, 'get': 1919, 'give': 1922, 'introduce': 349, 'look': 1924, 'pop': 1925, 'to': 2306},
{'do': 1150}, {'action': 1150, 'job': 1150, 'task': 1150, 'to': 2308}, {'<them>': 23}, {'from': 2310}, {'...': 2311},
{'^': 2312, 'bring': 1964, 'connect': 349, 'introduce': 349, 'to': 1967}, {'^': 2312}, {'<them>': 1367, 'N': 1367,
'a': 564, 'an': 565, 'around': 580, 'done': 196, 'held': 196, 'hold': 66, 'off': 1551, 'past': 66, 'round': 580,
'there': 66, 'through': 66}, {'a': 1265, 'answered': 66, 'be': 1363, 'call': 66, 'called': 751, 'came': 66, 'catch':
289, 'caught': 66, 'contact': 66, 'ever': 1441, 'find': 1444, 'found': 1445, 'get': 1566, 'got': 2315, 'gotten': 1440,
'had': 1445, 'happen': 66, 'happened': 66, 'have': 1445, 'made': 567, 'make': 1371, 'manage': 1375, 'materialise': 66,
'materialize': 66, 'meet': 66, 'met': 66, 'one': 1265, 'phone': 66, 'picked': 277, 'quite': 1556, 'reach': 66,
'reached': 66, 'ring': 66, 'see': 66, 'showed': 289, 'so': 1268, 'speak': 66, 'spoke': 66, 'take': 1376, 'talk': 66,
'talked': 66, 'took': 1376, 'turned': 277, 'visit': 66, 'yet': 1441}, {':': 1911}, {':': 1911, 'is': 2317}, {':':
1911, 'D': 1271}, {':': 1911, 'D': 1271, 'is': 2319}, {':': 1911, 'appointment': 2318, 'date': 2320, 'day': 2320,
'is': 2317, 'slot': 2320, 'time': 2320}, {'': (13, 'talk'), '...': 12, 'D': 11}, {'1': 2322}, {'up': 2322},
{'<give1>': 48}, {'^': 2325}, {'<i>': 2326, '^': 2325}, {':': 2327}, {'1': 2323, 'call': 2322, 'catch': 2324,
'coffee': 2322, 'dinner': 2322, 'drinks': 13, 'lunch': 2322, 'meeting': 2322, 'one': 13, 'session': 2322, 'step':
2328, 'steps': 2328, 'sync': 2322, 'visit': 2322}, {'': (0, 'missed'), '...': 1248, 'breakfast': 66, 'call': 66,
'catch': 277, 'coffee': 66, 'demo': 66, 'dinner': 66, 'drinks': 66, 'lunch': 66, 'meeting': 66, 'review': 66,
'session': 66, 'slot': 66, 'visit': 66, 'zoom': 66}, {'<their>': 2330, 'D': 2330, 'my': 2330, 'on': 66, 'our': 2330,
'the': 2330, 'this': 1249}, {'$$': 66, 'again': 66, 'between': 66, 'from': 66, 'this': 66, 'today': 66, 'w': 66,
'with': 66, 'yet': 66}, {'1': 2332}, {'again': 66, 'between': 66, 'from': 66, 'this': 66, 'today': 66, 'w': 66,
'with': 66, 'yet': 66}, {'up': 2332}, {'again': 66, 'between': 66, 'from': 66, 'this': 66, 'today': 66, 'w': 66,
'with': 66}, {'home': 196}, {'one': 2332}, {'about': 196, 'around': 196, 'at': 2337, 'home': 196, 'in': 196, 'there':
196}, {'about': 196, 'answered': 66, 'around': 196, 'at': 2337, 'call': 1263, 'called': 751, 'came': 66, 'cheep':
1263, 'dicky': 1264, 'happened': 66, 'home': 196, 'in': 196, 'line': 1263, 'message': 1263, 'murmur': 1263, 'peep':
1263, 'picked': 277, 'reply': 1263, 'sausage': 1263, 'showed': 289, 'sound': 1263, 'squeak': 1263, 'there': 196,
'thing': 1263, 'to': 2338, 'took': 1376, 'turned': 277, 'was': 2339, 'whisper': 1263, 'word': 1263}, {'far': 198},
{'': (0, 'missed'), 'again': 66, 'between': 66, 'from': 66, 'so': 2341, 'this': 66, 'today': 66, 'w': 66, 'with': 66,
'yet': 198}, {'': (0, 'missed'), 'so': 2341, 'yet': 198}, {'1': 2333, '1on1': 2332, 'a': 1265, 'ans': 66, 'answer':
66, 'call': 2332, 'calls': 2334, 'catch': 2335, 'chat': 2334, 'coffee': 2334, 'contact': 2334, 'demo': 196, 'dinner':
2334, 'email': 2336, 'joy': 66, 'luck': 66, 'lunch': 2334, 'mail': 2336, 'meeting': 2332, 'news': 2334, 'one': 2340,
'pick': 277, 'pickup': 66, 'reply': 2342, 'response': 2343, 'session': 196, 'show': 66, 'showed': 66, 'shows': 66,
'sign': 1262, 'so': 1268, 'stand': 1192, 'standup': 196, 'sync': 2332, 'time': 2160, 'word': 2334}, {'about': 196,
'answered': 66, 'around': 196, 'at': 2337, 'called': 751, 'came': 66, 'happened': 66, 'home': 196, 'in': 196,
'picked': 277, 'showed': 289, 'there': 196, 'took': 1376, 'turned': 277, 'was': 2339}, {'as': 426, 'for': 426, 'to':
426}, {'as': 426, 'for': 426}, {'<them>': 2346, 'N': 2347}, {'about': 196, 'around': 196, 'at': 2337, 'home': 196,
'in': 196, 'there': 196, 'was': 2339}, {'call': 1263, 'cheep': 1263, 'dicky': 1264, 'line': 1263, 'message': 1263,
'murmur': 1263, 'peep': 1263, 'reply': 1263, 'sausage': 1263, 'soul': 2349, 'sound': 1263, 'squeak': 1263, 'thing':
1263, 'whisper': 1263, 'word': 1263}, {'call': 66, 'catch': 289, 'caught': 66, 'contact': 66, 'find': 66, 'get': 1372,
'got': 1373, 'make': 1371, 'manage': 1375, 'meet': 66, 'met': 66, 'phone': 66, 'quite': 1374, 'reach': 66, 'reached':
66, 'ring': 66, 'see': 66, 'speak': 66, 'spoke': 66, 'talk': 66, 'talked': 66, 'visit': 66}, {'to': 2351}, {'a': 564,
'an': 565, 'around': 580, 'hold': 66, 'past': 66, 'round': 580, 'there': 66, 'through': 66}, {'if': 174, 'whether':
174}, {'a': 2350, 'able': 2352, 'answering': 1247, 'been': 287, 'call': 66, 'catch': 289, 'caught': 289, 'contact':
66, 'enough': 2161, 'ever': 1441, 'find': 66, 'get': 1448, 'got': 2353, 'gotten': 1440, 'happening': 66, 'heard': 66,
'made': 567, 'make': 1371, 'manage': 1375, 'meet': 66, 'met': 66, 'one': 1265, 'phone': 66, 'quite': 1450, 'reach':
66, 'reached': 66, 'returning': 1247, 'ring': 66, 'see': 66, 'seen': 66, 'so': 1268, 'speak': 66, 'spoke': 66,
'spoken': 66, 'sure': 2354, 'taking': 1247, 'talk': 66, 'talked': 66, 'visit': 66, 'yet': 1441}, {'<them>': 1578,
'self': 174}, {'to': 2356}, {'...': 1135, '<told_in>': 66, 'third': 1990}, {'...': 1135, '<their>': 1997, '<told_in>':
66, 'a': 2358, 'an': 1997, 'my': 1997, 'our': 1997, 'somebody': 1996, 'someone': 1996, 'the': 1997, 'today': 1998},
{'...': 1135, '<told_in>': 66, 'news': 66, 'paper': 66}, {'...': 1135, '<their>': 1997, '<told_in>': 66, 'a': 1997,
'an': 1997, 'facebook': 66, 'insta': 66, 'instagram': 66, 'linkedin': 66, 'my': 1997, 'our': 1997, 'the': 2360,
'today': 1998, 'twitter': 66}, {'from': 2001, 'in': 2001, 'on': 2001, 'via': 2001}, {'...': 1135, '<told_in>': 66,
'grapevine': 66, 'news': 66, 'paper': 66}, {'...': 1135, '<their>': 1997, '<told_in>': 66, 'a': 1997, 'an': 1997,
'facebook': 66, 'insta': 66, 'instagram': 66, 'linkedin': 66, 'my': 1997, 'our': 1997, 'the': 2363, 'today': 1998,
'twitter': 66}, {'grapevine': 66}, {'the': 2365}, {'N': 2193, 'from': 2359, 'in': 2361, 'it': 2362, 'on': 2364,
'second': 2008, 'secondhand': 66, 'that': 2362, 'this': 2362, 'through': 2366, 'via': 2361}, {'at': 1911, 'confirmed':
2124, 'on': 1911}, {'on': 976, 'to': 976}, {'<me>': 1436, '<them>': 2369}, {'accountant': 417, 'broker': 417,
'builder': 417, 'contact': 417, 'dentist': 417, 'designer': 417, 'lawyer': 417, 'lender': 417, 'plumber': 417,
'printer': 417, 'supplier': 417}, {'...': 2371}, {'a': 2372, 'my': 2372, 'our': 2372}, {'^': 2373}, {'<them>': 2374,
'N': 2374}, {':': 168, 'to': 168}, {'calendar': 11}, {'lend': 1222, 'loan': 1222, 'me': 2376, 'the': 2377, 'us':
1969}, {'one': 402}, {'afternoon': 378, 'day': 378, 'days': 378, 'evening': 378, 'h': 384, 'hour': 384, 'hours': 384,
'hr': 384, 'hrs': 384, 'missed': 385, 'morning': 378, 'to': 2379}, {'N': 2146, 'bet': 1281, 'course': 1281, 'move':
1281, 'play': 1281, 'thing': 1281, 'way': 1281}, {'at': 263, 'for': 263, 'to': 263, 'with': 263}, {'': (15,
'gave:intro'), '<them>': 2382, 'N': 2382}, {'at': 263, 'for': 2383, 'to': 263, 'with': 263}, {'door': 2384, 'doors':
2384}, {'a': 2385, 'some': 2385, 'the': 2385}, {'call': 66, 'catch': 277, 'meet': 66, 'phone': 66, 'ring': 66, 'see':
66, 'visit': 66}, {'to': 2387}, {'of': 286}, {'beer': 592, 'breakfast': 592, 'brunch': 592, 'coffee': 592, 'dinner':
592, 'drinks': 592, 'lunch': 592, 'pint': 592, 'tea': 592, 'zoom': 592}, {'s': 592}, {'N': 2391}, {'me': 1969, 'us':
1969}, {'a': 2390, 'at': 2392, 'beer': 592, 'breakfast': 592, 'brunch': 592, 'coffee': 592, 'dinner': 592, 'drinks':
592, 'lunch': 592, 'pint': 592, 'tea': 592, 'to': 2393, 'zoom': 592}, {'me': 1060, 'us': 1060}, {'^': 417, 'a': 426,
'her': 426, 'his': 426, 'my': 426, 'our': 426, 'some': 426, 'the': 426, 'their': 426}, {'for': 426, 'to': 2396},
{'along': 2397, 'for': 426, 'forward': 1710, 'on': 2397, 'over': 1710, 'to': 2396}, {'card': 1711, 'cv': 2398, 'deck':
1711, 'details': 2398, 'name': 2398, 'number': 2398, 'profile': 1711, 'resume': 1711}, {'': (19, 'gave:resource'),
'candidates': 417, 'contacts': 417, 'leads': 417, 'name': 417, 'names': 417, 'numbers': 417, 'people': 417, 's':
1612}, {'...': 2400, 'candidates': 417, 'contact': 1748, 'contacts': 417, 'couple': 1616, 'few': 1615, 'leads': 417,
'name': 1751, 'names': 417, 'number': 1748, 'numbers': 417, 'people': 417, 's': 1612}, {'': (19, 'gave:resource'),
's': 1612}, {'...': 2402, 's': 1612}, {'': (19, 'gave:resource'), 'candidates': 417, 'contacts': 417, 'leads': 417,
'name': 417, 'names': 417, 'numbers': 417, 'people': 417}, {'...': 2404, 'candidates': 417, 'contacts': 417, 'leads':
417, 'name': 417, 'names': 417, 'numbers': 417, 'people': 417}, {'...': 2402, 'contact': 1748, 'name': 1748, 'number':
1748, 's': 1612}, {'0': 1615, '<their>': 1749, 'a': 2401, 'an': 1312, 'four': 1615, 'my': 2403, 'our': 2403, 'some':
2405, 'the': 2406, 'three': 1615, 'two': 1615}, {'...': 1627, '<contact_of>': 1606, 'N': 1608, '^': 2407, 'a': 1630,
'my': 1630, 'our': 1630, 'some': 1630, 'the': 1630}, {'candidates': 417, 'contacts': 417, 'leads': 417, 'name': 417,
'names': 417, 'numbers': 417, 'people': 417, 's': 1612}, {'...': 2409, 'candidates': 417, 'contact': 1748, 'contacts':
417, 'couple': 1616, 'few': 1615, 'leads': 417, 'name': 1751, 'names': 417, 'number': 1748, 'numbers': 417, 'people':
417, 's': 1612}, {'...': 1713, 'contact': 1748, 'name': 1748, 'number': 1748, 's': 1612}, {'0': 1615, '<their>': 1749,
'a': 2410, 'four': 1615, 'my': 1714, 'our': 1714, 'some': 1615, 'the': 2411, 'three': 1615, 'two': 1615}, {'...':
1627, '<contact_of>': 1606, 'client': 426, 'customer': 426, 'lead': 426}, {'a': 426, 'her': 426, 'his': 426, 'my':
426, 'our': 426, 'some': 426, 'the': 426, 'their': 426}, {'to': 2414}, {'along': 2415, 'on': 2415, 'to': 2414}, {'cv':
2416, 'details': 2416, 'name': 2416, 'number': 2416}, {'...': 1627, '<contact_of>': 1606, 'N': 1608, '^': 2412, 'a':
2413, 'my': 1630, 'our': 1630, 's': 2417, 'some': 1630, 'the': 1630}, {'way': 417}, {'s': 2419}, {'<their>': 2419,
'N': 2420}, {'along': 2169, 'on': 2169, 'over': 2169, 'to': 453}, {'...': 2422}, {'along': 2169, 'on': 2169, 'over':
2169, 'to': 451}, {'...': 2424}, {'...': 2421, 'a': 2423, 'an': 2423, 'my': 2425, 'our': 2425, 'some': 2423, 'the':
2423}, {'a': 2423, 'an': 2423, 'my': 2423, 'our': 2423, 'some': 2423, 'the': 2423}, {'<their>': 1712, '^': 2427},
{'experience': 1726, 'learnings': 1726, 'lessons': 1726, 'pointers': 1726, 'tips': 1726}, {'<useful>': 1633, 'along':
2169, 'on': 2169, 'over': 2169, 'to': 453}, {'to': 434}, {'...': 2430, '<useful>': 1633, 'article': 2431, 'book':
2431, 'link': 2431}, {'<useful>': 1633, 'along': 2169, 'on': 2169, 'over': 2169, 'to': 451}, {'...': 2433, '<useful>':
1633}, {'...': 2430, '<useful>': 1633}, {'a': 2432, 'an': 2432, 'my': 2434, 'our': 2434, 'some': 2435, 'the': 2432},
{'about': 404, 'from': 404, 'on': 404, 'with': 404}, {'know': 2437}, {'how': 2437}, {'stories': 2437}, {'experience':
2437, 'i': 2438, 'insights': 2437, 'know': 2439, 'knowhow': 2437, 'learnings': 2437, 'lessons': 2437, 'notes': 2437,
'pointers': 2437, 'take': 2437, 'tips': 2437, 'tricks': 2437, 'war': 2440, 'we': 2438}, {'few': 2441}, {'learned':
404}, {'d': 2443, 'knew': 404, 'know': 404, 'learned': 404, 'learnt': 404, 've': 2443}, {'<i>': 2444, 'experience':
2437, 'i': 2438, 'insights': 2437, 'know': 2439, 'knowhow': 2437, 'learnings': 2437, 'lessons': 2437, 'notes': 2437,
'pointers': 2437, 'take': 2437, 'tips': 2437, 'tricks': 2437, 'war': 2440, 'we': 2438}, {'...': 2429, '<contact_of>':
1709, '<their>': 1712, '^': 2436, 'a': 2442, 'across': 1637, 'my': 2441, 'our': 2441, 'over': 1637, 'some': 2441,
'the': 1718, 'what': 2445}, {'<contact_of>': 1709, '<their>': 2399, '<them>': 2408, 'N': 2418, '^': 2426, 'along':
2428, 'on': 2446, 'over': 1852, 'the': 1718}, {'': (2, 'plan'), 'D': 11, 'for': 1479}, {'D': 11, 'for': 1479, 'in':
2448, 'out': 1296}, {'s': 1135}, {'<their>': 1135, '<told_in>': 66, 'N': 2450, 'my': 1135, 'the': 1135}, {'': (23,
'contact'), '...': 1354}, {'apart': 423}, {'...': 2453}, {'^': 2454}, {'<their>': 424}, {'<their>': 2455, 'apart':
2456}, {'': (23, 'contact'), 'in': 1401}, {'': (2, 'plan'), 'a': 11}, {'a': 11, 'to': 11}, {'sounding': 1144}, {'s':
2461}, {'': (23, 'contact'), '<their>': 2461, 'N': 2462, 'a': 2461}, {'<me>': 1436, '<them>': 1574, 'N': 1574}, {'by':
592, 'in': 592}, {'D': 2296, 'friday': 2296, 'monday': 2296, 'thursday': 2296, 'today': 2296, 'tomorrow': 2296,
'tuesday': 2296, 'wednesday': 2296}, {'': (0, 'missed'), '1': 2293, '<until>': 1271, 'D': 2294, 'breakfast': 2292,
'by': 1271, 'call': 2292, 'catch': 2295, 'chat': 2292, 'coffee': 2292, 'demo': 2292, 'dinner': 2292, 'friday': 2296,
'from': 2466, 'interview': 2292, 'lunch': 2292, 'meeting': 2292, 'monday': 2296, 'my': 2303, 'our': 2303, 'session':
2292, 'the': 2303, 'thursday': 2296, 'till': 1271, 'to': 1271, 'today': 2296, 'tomorrow': 2296, 'tuesday': 2296,
'until': 1271, 'wednesday': 2296}, {'for': 380}, {'<them>': 2468}, {'w': 2469, 'with': 2469}, {'s': 380}, {'...':
2470, '<their>': 380, 'N': 2471}, {'d': 573, 'll': 573, 'will': 573, 'would': 573}, {'<they>': 2473}, {'<they>': 2473,
'that': 2474}, {'...': 2475}, {'<them>': 2476, 'N': 2476}, {'^': 2373, 'as': 426, 'for': 426, 'to': 426}, {'<them>':
2478, 'N': 2374}, {'...': 1248, '^': 2454, 'breakfast': 66, 'call': 66, 'catch': 277, 'coffee': 66, 'demo': 66,
'dinner': 66, 'drinks': 66, 'lunch': 66, 'meeting': 66, 'review': 66, 'session': 66, 'slot': 66, 'visit': 66, 'zoom':
66}, {'<their>': 2480, 'D': 1249, 'apart': 2456, 'my': 1249, 'our': 1249, 'out': 66, 'the': 1249, 'this': 1249}, {'':
(1, 'moved'), '<until>': 1271, 'by': 1271, 'to': 1271}, {'1': 2293, '<me>': 1436, '<them>': 2369, '<until>': 1271,
'D': 2294, 'back': 2482, 'breakfast': 2292, 'call': 2292, 'catch': 2295, 'chat': 2292, 'coffee': 2292, 'demo': 2292,
'dinner': 2292, 'fri': 2290, 'friday': 2296, 'from': 2466, 'interview': 2292, 'lunch': 2292, 'meeting': 2292, 'mon':
2290, 'monday': 2296, 'my': 2303, 'our': 2303, 'out': 2297, 'sat': 2290, 'session': 2292, 'sun': 2290, 'the': 2303,
'thu': 2290, 'thurs': 2290, 'thursday': 2296, 'to': 1271, 'today': 2296, 'tomorrow': 2296, 'tue': 2290, 'tues': 2290,
'tuesday': 2296, 'wed': 2290, 'wednesday': 2296}, {'along': 1710, 'down': 426, 'for': 426, 'forward': 1738, 'in':
1740, 'on': 1710, 'over': 1710, 'to': 426, 'up': 426}, {'card': 1711, 'case': 426, 'corner': 426, 'cv': 1711, 'deck':
1711, 'details': 1711, 'name': 2484, 'number': 1711, 'profile': 1711, 'resume': 1711}, {'contact': 263, 'touch': 263},
{'in': 2486}, {'': (15, 'gave:intro'), 'w': 264, 'with': 1428}, {'w': 264, 'with': 264}, {'loop': 2489}, {'a': 417,
'an': 417, 'my': 417, 'our': 417, 'some': 417, 'the': 417}, {'': (15, 'gave:intro'), 'N': 263, '^': 2491}, {'': (15,
'gave:intro'), 'w': 264, 'with': 2492}, {'^': 2491}, {'contact': 2488, 'the': 2490, 'touch': 2493, 'with': 2494}, {'':
(20, 'gave:referral'), 'a': 417, 'an': 417, 'my': 417, 'our': 417, 'some': 417, 'the': 417}, {'^': 2496}, {'to':
2497}, {'for': 426}, {'both': 2487, 'forward': 1710, 'in': 2495, 'on': 2498, 'onto': 2497, 'together': 2489, 'two':
2487, 'up': 2499}, {'with': 264}, {'touch': 2501}, {'in': 2502}, {'touch': 263}, {'in': 2504}, {'N': 2505}, {'': (15,
'gave:intro'), '^': 2491}, {'': (15, 'gave:intro'), 'with': 2507}, {'contact': 1681, 'touch': 2508, 'with': 2494},
{'case': 426, 'corner': 426, 'name': 1830}, {'...': 2503, 'and': 2506, 'forward': 1710, 'in': 2509, 'on': 2498,
'onto': 2497, 's': 2510, 'up': 2499}, {'...': 2421}, {'^': 417, 'at': 426, 'for': 426, 'w': 426, 'with': 426}, {'at':
426, 'for': 426, 'in': 2513, 'w': 426, 'with': 426}, {'word': 2514}, {'good': 2515, 'kind': 2515, 'quiet': 2515,
'strong': 2515, 'wee': 2515, 'word': 2514}, {'<until>': 1271, 'D': 2296, 'by': 1271, 'friday': 2296, 'from': 2466,
'monday': 2296, 'thursday': 2296, 'to': 1271, 'today': 2296, 'tomorrow': 2296, 'tuesday': 2296, 'wednesday': 2296},
{'<time_unit>': 1486, 'shift': 1493, 'stint': 1493, 'turn': 1493}, {'afternoon': 374, 'day': 374, 'days': 374,
'evening': 374, 'h': 374, 'hour': 374, 'hours': 374, 'hr': 374, 'hrs': 374, 'morning': 374, 'shift': 374, 'shifts':
374, 'weekend': 374}, {'...': 1497, '^': 0, 'at': 1496, 'for': 1496, 'on': 1496}, {'...': 2519, 'afternoon': 2520,
'day': 2520, 'days': 2520, 'evening': 2520, 'h': 2520, 'hour': 2520, 'hours': 2520, 'hr': 2520, 'hrs': 2520,
'morning': 2520, 'shift': 2520, 'shifts': 2520, 'stint': 1498, 'weekend': 374}, {'...': 2519, 'afternoon': 374, 'day':
374, 'days': 374, 'evening': 374, 'h': 374, 'hour': 374, 'hours': 374, 'hr': 374, 'hrs': 374, 'morning': 374, 'shift':
374, 'shifts': 374, 'weekend': 374}, {'about': 418, 'for': 418}, {'...': 2523, '^': 417}, {'<them>': 426, 'N': 426,
'^': 417}, {'at': 426, 'for': 426, 'w': 426, 'with': 426}, {'...': 2523}, {'': (20, 'gave:referral'), '^': 417},
{'<them>': 2528}, {'about': 418, 'for': 2529}, {'...': 2530, '^': 417}, {'at': 2524, 'for': 2525, 'in': 2526, 'to':
2527, 'w': 426, 'with': 2531}, {'word': 2532}, {'<them>': 426, '^': 417}, {'at': 2524, 'for': 2534, 'in': 2526, 'to':
2527, 'w': 426, 'with': 2531}, {'word': 2535}, {'...': 2530}, {'at': 2527, 'for': 1513, 'to': 2527, 'with': 2537},
{'word': 2538}, {'at': 426, 'for': 426, 'in': 2526, 'w': 426, 'with': 426}, {'word': 2540}, {'...': 2519, 'afternoon':
2520, 'day': 2520, 'days': 2520, 'evening': 2520, 'few': 2522, 'good': 2533, 'h': 2520, 'hour': 2520, 'hours': 2520,
'hr': 2520, 'hrs': 2520, 'kind': 2536, 'morning': 2520, 'nice': 2539, 'quiet': 2541, 'shift': 2520, 'shifts': 2520,
'stint': 1498, 'strong': 2536, 'wee': 2541, 'weekend': 374, 'word': 2535}, {'a': 2521}, {'...': 2518, '0': 2521,
'<time_unit>': 1511, 'a': 2542, 'an': 2521, 'five': 2521, 'four': 2521, 'half': 2543, 'my': 2522, 'six': 2521, 'some':
2522, 'three': 2521, 'two': 2521}, {'': (0, 'missed'), '<until>': 1271}, {'<them>': 2346}, {'<me>': 1289, '<their>':
2485, '<them>': 2500, 'N': 2511, '^': 2512, 'a': 2516, 'along': 1717, 'back': 2517, 'in': 2544, 'me': 1290, 'off':
2545, 'on': 1717, 'over': 1717, 'up': 2546, 'us': 1290}, {'...': 2519, 'afternoon': 374, 'day': 374, 'days': 374,
'evening': 374, 'few': 2522, 'good': 2541, 'h': 374, 'hour': 374, 'hours': 374, 'hr': 374, 'hrs': 374, 'kind': 2541,
'morning': 374, 'quiet': 2541, 'shift': 374, 'shifts': 374, 'strong': 2541, 'wee': 2541, 'weekend': 374, 'word':
2540}, {'a': 2522}, {'0': 2522, 'a': 2548, 'an': 2522, 'five': 2522, 'four': 2522, 'half': 2549, 'my': 2522, 'six':
2522, 'some': 2522, 'three': 2522, 'two': 2522}, {'a': 2516, 'in': 2550}, {'call': 592, 'catch': 951, 'chat': 592,
'coffee': 592, 'hello': 592, 'sync': 592}, {':': 198}, {'from': 66, 'with': 66}, {'silence': 2554}, {'...': 1422,
'bar': 0, 'booth': 0, 'class': 0, 'counter': 0, 'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0, 'stall': 0, 'stand': 0,
'till': 0}, {'...': 1454, '^': 2556, 'assembly': 1383, 'class': 1383, 'duty': 1383, 'group': 1383, 'lesson': 1383,
'reading': 1383, 'round': 1383, 'route': 1383, 'session': 1383, 'shift': 1383, 'slot': 1383, 'stall': 1383, 'tour':
1383, 'turn': 1383}, {'bar': 0, 'booth': 0, 'class': 0, 'counter': 0, 'desk': 0, 'dog': 0, 'kids': 0, 'shop': 0,
'stall': 0, 'stand': 0, 'till': 0}, {'^': 2558}, {'s': 2559, 'to': 1595}, {'...': 2014, '^': 1423, 'assembly': 1489,
'class': 1489, 'demo': 1489, 'duty': 1383, 'group': 1383, 'lesson': 1489, 'masterclass': 1489, 'mock': 1529,
'reading': 1383, 'round': 1383, 'route': 1383, 'session': 1489, 'shift': 1383, 'slot': 1383, 'stall': 1383, 'story':
1494, 'storytime': 1489, 'talk': 1489, 'tour': 1489, 'training': 1489, 'turn': 1383, 'workshop': 1489}, {'of': 2161},
{'<them>': 374, 'N': 374, '^': 0}, {'at': 374, 'for': 2563, 'with': 374}, {'...': 2014, '^': 1423, 'assembly': 1489,
'bar': 2251, 'booth': 2251, 'class': 1489, 'demo': 1489, 'desk': 2251, 'duty': 1383, 'group': 1383, 'kitchen': 2251,
'lesson': 1489, 'masterclass': 1489, 'reading': 1383, 'round': 1383, 'route': 1383, 'session': 1489, 'shift': 1383,
'slot': 1383, 'stall': 2564, 'stand': 2251, 'story': 1494, 'storytime': 1489, 'table': 2251, 'talk': 1489, 'till':
2251, 'tombola': 2251, 'tour': 1489, 'training': 1489, 'turn': 1383, 'water': 2252, 'workshop': 1489}, {'...': 1561,
'0': 1455, '<their>': 2557, '<them>': 1596, 'N': 2560, 'a': 2561, 'an': 2561, 'assembly': 1489, 'class': 1489, 'demo':
1489, 'into': 592, 'lesson': 1489, 'masterclass': 1489, 'mock': 1529, 'out': 2562, 'session': 1489, 'some': 1562,
'story': 1494, 'storytime': 1489, 'talk': 1489, 'the': 2565, 'three': 1455, 'tour': 1489, 'training': 1489, 'two':
2017, 'workshop': 1489}, {'': (23, 'contact'), '...': 1354, 'out': 196}, {'D': 1271, 'for': 1911, 'to': 1911},
{'booked': 2568, 'calling': 11, 'going': 1186, 'having': 11, 'hosting': 11, 'instead': 1187, 'joining': 11, 'meeting':
11, 'now': 1187, 'seeing': 11, 'visiting': 11}, {'<work_thing>': 423, 'book': 423, 'deck': 423, 'draft': 423, 'pitch':
423, 'plan': 423, 'proposal': 423}, {'...': 599, '^': 2570}, {'...': 599, '^': 2570, 'article': 66, 'blog': 66,
'interview': 66, 'linkedin': 66, 'newsletter': 66, 'photo': 66, 'photos': 66, 'podcast': 66, 'post': 66, 'posts': 66,
'profile': 66, 'status': 66, 'stories': 66, 'story': 66, 'talk': 66, 'tweet': 66, 'update': 66, 'video': 66,
'webinar': 66}, {'in': 1197, 's': 2572, 'up': 1197}, {'N': 1985}, {'^': 605, 'grapevine': 66}, {'<their>': 601, 'N':
602, 'a': 1396, 'the': 2575}, {'<their>': 2571, '<them>': 1406, 'N': 2573, 'about': 2574, 'back': 1395, 'from': 2359,
'in': 2361, 'it': 2362, 'on': 2364, 'over': 2216, 'right': 1395, 'second': 2008, 'secondhand': 66, 'that': 2362,
'this': 2362, 'through': 2576, 'thru': 2216, 'up': 1397, 'via': 2361}, {'1': 2293, 'breakfast': 2292, 'call': 2292,
'catch': 2295, 'chat': 2292, 'coffee': 2292, 'demo': 2292, 'dinner': 2292, 'interview': 2292, 'lunch': 2292,
'meeting': 2292, 'session': 2292}, {'1': 2293, 'D': 1271, 'breakfast': 2292, 'call': 2292, 'catch': 2295, 'chat':
2292, 'coffee': 2292, 'demo': 2292, 'dinner': 2292, 'for': 1911, 'interview': 2292, 'lunch': 2292, 'meeting': 2292,
'my': 2578, 'our': 2578, 'session': 2292, 'the': 2578, 'to': 1911}, {'s': 1903}, {'<their>': 1903, 'N': 2580}, {'<i>':
1164, 'best': 1663, 'better': 1663, 'high': 1664, 'it': 1672, 'its': 1669, 'safer': 1663, 'smarter': 1663, 'time':
1663, 'wise': 1663, 'wiser': 1663, 'worth': 1663}, {':': 21, '<i>': 1164, 'best': 1663, 'better': 1663, 'high': 1664,
'it': 1672, 'its': 1669, 'no': 1278, 'not': 1278, 'safer': 1663, 'smarter': 1663, 'that': 2582, 'time': 1663, 'wise':
1663, 'wiser': 1663, 'worth': 1663}, {'from': 1159}, {'^': 2491, 'as': 426, 'for': 426, 'to': 426}, {'': (20,
'gave:referral'), '...': 1707}, {'a': 1708, 'an': 1708, 'my': 2586, 'our': 2586, 'some': 1708, 'the': 1708}, {'<i>':
1164, '<me>': 642, '<them>': 2585, 'N': 2585, '^': 2587, 'that': 1173}, {'N': 417}, {'to': 2589}, {'...': 2590},
{'<them>': 1574, 'N': 1574, '^': 2591}, {'...': 2470, '<their>': 424, 'N': 2471}, {'are': 198, 'has': 198, 'hates':
198, 'is': 198, 'likes': 198, 'prefers': 198, 's': 198, 'wants': 198, 'was': 198}, {'<they>': 2594}, {'<they>': 2594,
'that': 2595}, {'brilliant': 976, 'far': 976, 'good': 976, 'great': 976, 'much': 976, 'proud': 976, 'talented': 976,
'well': 976}, {'up': 976}, {'heart': 976}, {'be': 976, 'beat': 976, 'despair': 976, 'doubt': 976, 'give': 2598,
'lose': 2599, 'panic': 976, 'sweat': 976, 'worry': 976}, {'to': 2600}, {'proud': 976}, {'chin': 2598}, {'it': 976},
{'<their>': 2603, 'at': 2604, 'going': 976}, {'strong': 976}, {'with': 2604}, {'be': 2602, 'believe': 976, 'chin':
2598, 'hang': 996, 'keep': 2605, 'not': 2600, 'stay': 2606, 'stick': 2607, 'trust': 976}, {'how': 2597, 'not': 2601,
'to': 2608}, {'<them>': 2609}, {'': (1, 'moved'), '1': 2293, '<until>': 1271, 'D': 2294, 'breakfast': 2292, 'call':
2292, 'catch': 2295, 'chat': 2292, 'coffee': 2292, 'demo': 2292, 'dinner': 2292, 'for': 1271, 'friday': 2296, 'from':
2466, 'interview': 2292, 'lunch': 2292, 'meeting': 2292, 'monday': 2296, 'my': 2303, 'our': 2303, 'session': 2292,
'the': 2303, 'thursday': 2296, 'to': 1271, 'today': 2296, 'tomorrow': 2296, 'tuesday': 2296, 'wednesday': 2296},
{'comments': 424, 'feedback': 424, 'notes': 424, 'remarks': 424}, {'comments': 424, 'detailed': 2612, 'feedback': 424,
'my': 2612, 'notes': 424, 'remarks': 424, 'some': 2612}, {'with': 2613}, {'<them>': 2614}, {'to': 2615, 'with': 2613},
{'it': 2616}, {'<off_it>': 391, 'been': 393, 'being': 393, 'gets': 393, 'got': 393, 'had': 395, 'has': 396, 'is': 393,
'moved': 1271, 's': 397, 'w': 399, 'was': 393, 'were': 393, 'with': 399}, {'^': 423, 's': 424}, {'<their>': 424, 'N':
2619, 'the': 424}, {'<their>': 2455}, {'<them>': 1285, 'N': 1285, 'for': 1427}, {'for': 1427}, {'at': 2392}, {':': 56,
'is': 622, 'was': 622}, {'...': 2625, ':': 56}, {'is': 622, 'was': 622}, {'...': 2627}, {'...': 2625}, {'...': 613,
':': 617, 'D': 2626, 'about': 2628, 'at': 2629, 'by': 2629, 'during': 2629, 'from': 58, 'in': 2629, 'is': 620, 'on':
2629, 'over': 2629, 're': 2628, 'via': 58, 'was': 620, 'when': 2629}, {'is': 642, 'was': 642}, {'...': 2631}, {'D':
56, '^': 19}, {'call': 2633, 'coffee': 2633, 'lunch': 2633, 'phone': 2633, 'zoom': 2633}, {'...': 2631, 'call': 2633,
'coffee': 2633, 'lunch': 2633, 'phone': 2633, 'the': 2634, 'zoom': 2633}, {'met': 2633, 'spoke': 2633, 'talked':
2633}, {'...': 2631, 'i': 2636, 'we': 2636}, {'...': 2631, '^': 19, 'at': 2632, 'during': 2632, 'is': 642, 'on': 2635,
'over': 2635, 'to': 56, 'was': 642, 'when': 2637}, {'...': 2631, '^': 19, 'at': 2632, 'during': 2632, 'is': 642, 'on':
2632, 'over': 2632, 'to': 56, 'was': 642, 'when': 2632}, {'...': 2631, 'at': 2632, 'during': 2632, 'on': 2632, 'over':
2632, 'when': 2632}, {'...': 2631, '^': 19, 'at': 2632, 'during': 2632, 'is': 642, 'on': 2635, 'over': 2635, 'to': 56,
'was': 642, 'when': 2632}, {'...': 615, '<told_by>': 610, '<view>': 2630, 'adamant': 2121, 'advice': 2638, 'avoiding':
1245, 'been': 1865, 'blanking': 1245, 'blunt': 2121, 'certain': 2121, 'clear': 2121, 'confirmed': 2124, 'convinced':
2121, 'counsel': 2639, 'dodging': 1245, 'emphatic': 2121, 'finally': 1212, 'firm': 2121, 'ghosting': 1245, 'gone':
1211, 'ignoring': 1245, 'insistent': 2121, 'just': 1212, 'moved': 1272, 'now': 1212, 'on': 12, 'positive': 2121,
'recommendation': 2639, 'suggestion': 2639, 'sure': 2121, 'take': 2640, 'tip': 2641}, {'^': 896}, {'^': 1163, 'shall':
2643}, {'must': 19, 'need': 627, 'should': 19}, {'^': 2645}, {'you': 2646}, {'...': 2647}, {'do': 896, 'don': 311,
'dont': 19, 'never': 19, 'not': 627}, {'<met_over>': 1048}, {'...': 2650, '<met_over>': 1048}, {'...': 2650,
'<met_over>': 1048, 'a': 2651, 'an': 2651, 'her': 2651, 'his': 2651, 'our': 2651, 'the': 2651}, {'at': 2652, 'by':
2652, 'during': 2652, 'in': 2652, 'on': 2652, 'over': 2652}, {'much': 2653}, {'at': 2652, 'by': 2652, 'd': 1668,
'during': 2652, 'in': 2652, 'is': 1669, 'll': 1671, 'on': 2652, 'over': 2652, 's': 1669, 'will': 1671, 'would': 1671},
{'did': 56, 'do': 56}, {'<i>': 2656}, {'': (13, 'talk'), ':': 21, '<i>': 2644, 'N': 2648, '^': 2649, 'as': 2654,
'best': 1663, 'better': 1663, 'hello': 592, 'hey': 592, 'hi': 592, 'high': 1664, 'it': 2655, 'its': 1669, 'no': 1278,
'not': 1278, 'safer': 1663, 'smarter': 1663, 'so': 2653, 'that': 2582, 'time': 1663, 'to': 2477, 'whatever': 2657,
'wise': 1663, 'wiser': 1663, 'worth': 1663}, {'for': 1460, 'on': 2201}, {'across': 1648, 'behind': 1647, 'beside':
1647, 'down': 592, 'for': 1460, 'in': 2659, 'near': 1647, 'next': 1649, 'opposite': 1647, 'through': 2201, 'to': 2201,
'with': 592}, {'date': 11}, {'the': 2661}, {'park': 66}, {'car': 2663, 'hall': 66, 'road': 66, 'room': 66, 'street':
66}, {'the': 2664}, {'bus': 66, 'car': 66, 'distance': 66, 'taxi': 66, 'train': 66, 'window': 66}, {'bus': 66, 'car':
66, 'taxi': 66, 'train': 66, 'window': 66}, {'a': 2666, 'afar': 66, 'my': 2667, 'the': 2666}, {'distance': 66,
'magazine': 66, 'news': 66, 'paper': 66}, {'a': 1980, 'the': 2669}, {'': (23, 'contact'), '...': 1984, 'across': 2665,
'from': 2668, 'in': 2670, 'on': 1983, 'online': 66, 's': 2192}, {'': (0, 'missed'), '...': 1135, '<their>': 1997,
'<told_in>': 66, 'a': 1997, 'an': 1997, 'my': 1997, 'our': 1997, 'the': 1997, 'today': 1998}, {'from': 2001, 'in':
2001, 'on': 2672, 'via': 2001}, {'<them>': 592, 'N': 2671, 'from': 2359, 'in': 2361, 'it': 2673, 'on': 2364, 'second':
2008, 'secondhand': 66, 'that': 2673, 'this': 2362, 'through': 2366, 'via': 2361}, {'': (13, 'talk'), ':': 21, '<i>':
1164, '^': 2649, 'best': 1663, 'better': 1663, 'high': 1664, 'it': 1672, 'its': 1669, 'no': 1278, 'not': 1278,
'safer': 1663, 'smarter': 1663, 'that': 2582, 'time': 1663, 'whatever': 2657, 'wise': 1663, 'wiser': 1663, 'worth':
1663}, {'<their>': 66, 'D': 66, 'my': 66, 'on': 66, 'our': 66, 'the': 66}, {'from': 2359, 'in': 2001, 'it': 2362,
'on': 2007, 'second': 2008, 'secondhand': 66, 'that': 2362, 'this': 2362, 'through': 2366, 'via': 2001}, {'N': 592,
'from': 2359, 'in': 2001, 'it': 2362, 'on': 2007, 'second': 2008, 'secondhand': 66, 'that': 2362, 'this': 2362,
'through': 2366, 'via': 2001}, {'<their>': 2419, 'D': 48, 'N': 2420}, {'...': 2679}, {'^': 2680}, {'...': 1613,
'article': 434, 'book': 434, 'candidates': 417, 'checklist': 434, 'comments': 1609, 'contact': 1748, 'contacts': 417,
'corrections': 1609, 'couple': 1616, 'edits': 1609, 'feedback': 1609, 'few': 1615, 'guide': 434, 'leads': 417, 'link':
434, 'list': 434, 'name': 1751, 'names': 417, 'notes': 1609, 'number': 1748, 'numbers': 417, 'people': 417, 'piece':
434, 'podcast': 434, 'redlines': 1609, 's': 1612, 'spreadsheet': 434, 'suggestions': 1609, 'template': 434, 'video':
434}, {'...': 1618, 'article': 434, 'book': 434, 'checklist': 434, 'guide': 434, 'link': 434, 'list': 434, 'piece':
434, 'podcast': 434, 'spreadsheet': 434, 'template': 434, 'video': 434}, {'...': 1622, 'article': 434, 'book': 434,
'checklist': 434, 'comments': 1609, 'corrections': 1609, 'edits': 1609, 'feedback': 1609, 'guide': 434, 'link': 434,
'list': 434, 'notes': 1609, 'piece': 434, 'podcast': 434, 'redlines': 1609, 's': 1612, 'spreadsheet': 434,
'suggestions': 1609, 'template': 434, 'video': 434}, {'article': 434, 'book': 434, 'link': 434, 'piece': 434,
'podcast': 434, 'template': 434, 'video': 434}, {'...': 1624, 'article': 434, 'book': 434, 'checklist': 434,
'contact': 1748, 'guide': 434, 'link': 434, 'list': 434, 'name': 1748, 'number': 1748, 'piece': 434, 'podcast': 434,
's': 1612, 'spreadsheet': 434, 'template': 434, 'video': 434}, {'0': 1611, '<their>': 1749, 'a': 2682, 'an': 2683,
'detailed': 1621, 'four': 1615, 'full': 1621, 'lots': 1621, 'my': 2684, 'our': 1625, 'pages': 1621, 'some': 1611,
'that': 2685, 'the': 2686, 'three': 1611, 'two': 1611}, {'the': 983}, {'luck': 976}, {'of': 2689}, {'': (23,
'contact'), '...': 1607, '<contact_of>': 1606, 'N': 1608, '^': 2687, 'a': 1628, 'all': 2688, 'back': 1587, 'best':
2690, 'comments': 1585, 'corrections': 1585, 'detailed': 1587, 'edits': 1585, 'feedback': 1585, 'good': 2689,
'honest': 1587, 'luck': 976, 'mark': 1586, 'markup': 1585, 'my': 1629, 'notes': 1585, 'our': 1630, 'redlines': 1585,
'remarks': 1585, 'some': 1629, 'suggestions': 1585, 'the': 1630, 'thoughts': 1585}, {'...': 1627, '<contact_of>':
1606, 'client': 426, 'customer': 426, 'few': 1587, 'lead': 426}, {'': (23, 'contact'), '...': 1607, '<contact_of>':
1606, 'N': 1608, '^': 2687, 'a': 2692, 'back': 1587, 'comments': 1585, 'corrections': 1585, 'detailed': 1587, 'edits':
1585, 'feedback': 1585, 'honest': 1587, 'mark': 1586, 'markup': 1585, 'my': 1629, 'notes': 1585, 'our': 1630,
'redlines': 1585, 'remarks': 1585, 'some': 1629, 'suggestions': 1585, 'the': 1630, 'thoughts': 1585}, {'<their>':
2419, 'N': 2420, 'to': 1706}, {'business': 2421, 'candidate': 2694, 'candidates': 2694, 'client': 2694, 'clients':
2694, 'customer': 2694, 'customers': 2694, 'job': 2421, 'lead': 2694, 'leads': 2694}, {'...': 2695, 'business': 2421,
'candidate': 2694, 'candidates': 2694, 'client': 2694, 'clients': 2694, 'customer': 2694, 'customers': 2694, 'job':
2421, 'lead': 2694, 'leads': 2694}, {'...': 2421, '0': 2696, 'a': 2696, 'my': 1635, 'our': 1635, 'some': 2696,
'three': 2696, 'two': 2696}, {'double': 1523, 'quick': 1521, 'warm': 1521}, {'a': 1635, 'an': 1635, 'my': 1635, 'our':
1635, 'some': 1635, 'the': 1635}, {'<contact_of>': 1709, '<their>': 1712, '^': 2699, 'the': 1718}, {'<contact_of>':
1709, 'e': 1520, 'email': 1519, 'intro': 1518, 'introduction': 1518, 'mail': 1519, 'whatsapp': 1519}, {'<contact_of>':
1709, '<their>': 1712, '<them>': 2691, 'N': 2693, '^': 2697, 'a': 2698, 'across': 1637, 'along': 1717, 'an': 1521,
'comments': 1641, 'edits': 1641, 'feedback': 1641, 'my': 1642, 'notes': 1641, 'on': 2700, 'over': 1720, 'some': 1642,
'that': 1521, 'the': 2701, 'thoughts': 1641}, {'': (2, 'plan'), '^': 1423}, {'': (2, 'plan'), '<their>': 2143, 'N':
1230, 'a': 2703, 'an': 1424, 'for': 11, 'out': 1231, 'the': 2703}, {'<them>': 1682, 'D': 11, 'N': 1682, 'for': 11,
'up': 2704}, {'have': 11, 'meet': 11, 'see': 11, 'visit': 11, 'we': 198}, {'with': 434}, {'...': 1634, '<useful>':
1633, 'article': 2707, 'book': 2707, 'link': 2707, 'list': 2707, 'paper': 2707, 'podcast': 2707, 'report': 2707,
'template': 2707, 'video': 2707}, {'a': 2708, 'an': 2708, 'my': 2708, 'our': 1635, 'some': 1635, 'the': 2708},
{'about': 404, 'from': 404, 'in': 404, 'of': 404, 'on': 404, 'with': 404}, {'about': 404, 'in': 404, 'of': 404, 'on':
404, 'with': 404}, {'how': 2710}, {'experience': 2710, 'experiences': 2711, 'i': 2438, 'insights': 2437, 'know': 2712,
'knowhow': 2437, 'knowledge': 2711, 'learnings': 2710, 'lessons': 2710, 'notes': 2437, 'pointers': 2437, 'story':
2711, 'take': 2437, 'tips': 2437, 'trick': 2711, 'tricks': 2710, 'war': 2440, 'we': 2438}, {'...': 2429, 'N': 2193,
'^': 2709, 'a': 2442, 'across': 1637, 'my': 2713, 'our': 2713, 'over': 1637, 'some': 2441, 'what': 2445},
{'learnings': 404, 'lessons': 404, 'pointers': 404, 'tips': 404, 'tricks': 404}, {'few': 2715}, {'a': 2716, 'my':
2715, 'our': 2715, 'some': 2715}, {'<them>': 2717, 'N': 2717}, {'1': 2293, 'D': 2294, 'breakfast': 2292, 'call': 2292,
'catch': 2295, 'chat': 2292, 'coffee': 2292, 'demo': 2292, 'dinner': 2292, 'fri': 2290, 'friday': 2296, 'from': 2466,
'interview': 2292, 'lunch': 2292, 'meeting': 2292, 'mon': 2290, 'monday': 2296, 'my': 2303, 'our': 2303, 'sat': 2290,
'session': 2292, 'sun': 2290, 'the': 2303, 'thu': 2290, 'thurs': 2290, 'thursday': 2296, 'to': 1271, 'today': 2296,
'tomorrow': 2296, 'tue': 2290, 'tues': 2290, 'tuesday': 2296, 'wed': 2290, 'wednesday': 2296}, {'hands': 592},
{'bring': 1964, 'call': 66, 'catch': 277, 'connect': 349, 'drop': 1917, 'get': 1919, 'give': 1922, 'introduce': 349,
'look': 1924, 'meet': 66, 'pop': 1925, 'ring': 66, 'see': 66, 'to': 2306, 'visit': 66, 'we': 198}, {'^': 403, 'ropes':
404}, {'^': 403, 'a': 404, 'around': 404, 'how': 404, 'my': 404, 'our': 404, 'round': 404, 'the': 2722, 'to': 404,
'what': 404, 'where': 404, 'which': 404}, {'': (9, 'told'), 'a': 404, 'how': 404, 'my': 404, 'our': 404, 'the': 404,
'to': 404}, {'<them>': 2723, 'N': 2724, '^': 1476}, {'<them>': 2163, 'N': 2163}, {'^': 403, 'to': 404}, {'a': 404,
'how': 2727, 'my': 404, 'our': 404, 'the': 404, 'to': 404}, {'<them>': 2728, 'N': 2163}, {'<they>': 198, 'it': 198},
{'<them>': 1716, 'N': 1716}, {'call': 66, 'catch': 66, 'contact': 66, 'email': 66, 'get': 751, 'phone': 66, 'reach':
66, 'reply': 66, 'ring': 66, 'text': 66}, {'to': 2732}, {'busy': 2733, 'did': 1209, 'no': 1195, 'that': 198, 'was':
1209, 'were': 1209, 'you': 941}, {'afternoon': 378, 'day': 378, 'days': 378, 'evening': 378, 'h': 378, 'hour': 378,
'hours': 378, 'hr': 378, 'hrs': 378, 'morning': 378}, {'<their>': 374, 'N': 1230, 'out': 607}, {'up': 1525}, {'^':
379, 'for': 380, 'in': 380, 'on': 380, 'through': 380, 'to': 380, 'with': 380}, {'<them>': 2738}, {'<them>': 423},
{'with': 2740}, {'...': 2741}, {'^': 2742}, {'s': 2743}, {'<their>': 2743, 'N': 2744}, {'on': 2745, 'over': 2745,
'through': 2745, 'thru': 2745}, {'^': 0, 'at': 374, 'for': 374, 'with': 374}, {'': (23, 'contact'), '<cause>': 1481,
'a': 1482, 'our': 1482, 'the': 1482}, {'<helped>': 2739, '<time_unit>': 1486, 'at': 1483, 'combing': 2746, 'for':
1483, 'going': 2746, 'in': 1483, 'looking': 2746, 'mentoring': 380, 'volunteering': 2747, 'with': 2748, 'working':
2746}, {'...': 2749, '<time_unit>': 1511}, {'guarantor': 1142, 'referee': 1142, 'reference': 1142}, {'s': 2751},
{'<their>': 2751, 'N': 2752, 'a': 2751}, {'': (23, 'contact'), 'as': 2753, 'up': 1525}, {'<their>': 2247, '<them>':
374, 'N': 2250, 'a': 1424, 'an': 1424, 'for': 1499, 'the': 2253}, {'up': 402}, {'as': 374, 'for': 374}, {'in': 2757,
'up': 1525}, {'at': 1209}, {'at': 2392, 'over': 2759, 'with': 1209}, {'about': 404, 'at': 426, 'in': 1573, 'on': 404,
'through': 404, 'to': 426, 'toward': 426, 'towards': 426, 'with': 404}, {'<me>': 1436, '<them>': 2761, 'N': 2761, '^':
2512}, {'as': 374, 'for': 1676}, {'for': 1460, 'in': 2763}, {'in': 2757}, {'': (0, 'missed'), 'again': 66, 'up': 66},
{'me': 2766, 'us': 2766}, {'not': 1954}, {'t': 1954}, {'ever': 1441, 'get': 1440, 'got': 1440, 'gotten': 1440,
'quite': 1441, 'yet': 1441}, {'has': 2768, 'hasn': 2769, 'hasnt': 1954, 'haven': 2769, 'havent': 1954, 'not': 2770,
'trying': 1273}, {'<their>': 374, 'N': 1230, 'as': 374, 'for': 1676}, {'by': 66, 'for': 1524}, {'across': 1648, 'as':
2753, 'behind': 1647, 'beside': 1647, 'for': 1460, 'in': 2772, 'me': 2766, 'near': 1647, 'next': 1649, 'opposite':
1647, 'up': 2773, 'us': 2766}, {'vm': 66}, {'vm': 66, 'voicemail': 66}, {'...': 1897, '2': 2775, 'to': 2776}, {'so':
66}, {'traffic': 2778}, {'in': 2779, 'up': 1525}, {'<i>': 1164, '<them>': 2478, 'N': 2374, 'that': 1173}, {'be': 66,
'call': 66, 'go': 66, 'have': 66, 'join': 66, 'meet': 66, 'ring': 66, 'see': 66, 'speak': 66, 'visit': 66}, {'to':
2782}, {'^': 975, 'giving': 976, 'quitting': 976, 'resigning': 976, 'throwing': 976}, {'^': 975, 'from': 2784}, {'^':
976}, {'ledge': 976}, {'the': 2787}, {'': (21, 'gave:encouragement'), '^': 975}, {'^': 2789, 'giving': 976,
'quitting': 976, 'resigning': 976, 'throwing': 976}, {'of': 2790}, {'around': 976, 'down': 2785, 'into': 2786, 'off':
2788, 'out': 2791, 'round': 976, 'through': 404, 'up': 976}, {'from': 2784}, {'of': 2784}, {'down': 2793, 'off': 2788,
'out': 2794, 'round': 976, 'through': 404}, {'': (23, 'contact'), '<me>': 1215, '<them>': 2792, 'N': 2795}, {'<me>':
1215}, {'as': 1409, 'assembly': 1489, 'class': 1489, 'demo': 1489, 'for': 375, 'lesson': 1489, 'masterclass': 1489,
'pro': 376, 'session': 1489, 'story': 1494, 'storytime': 1489, 'talk': 1489, 'tour': 1489, 'training': 1489, 'unpaid':
374, 'workshop': 1489}, {'^': 403, 'a': 404, 'how': 404, 'my': 404, 'our': 404, 'the': 404, 'to': 404}, {'...': 2798,
'0': 1455, '<their>': 1455, '<them>': 2799, 'N': 2799, '^': 1476, 'a': 2016, 'an': 2016, 'as': 1409, 'assembly': 1489,
'class': 1489, 'demo': 1489, 'for': 375, 'lesson': 1489, 'masterclass': 1489, 'pro': 376, 'session': 1489, 'some':
2047, 'story': 1494, 'storytime': 1489, 'talk': 1489, 'the': 2016, 'three': 1455, 'tour': 1489, 'training': 1489,
'two': 1455, 'unpaid': 374, 'workshop': 1489}, {'<bid>': 19, 'never': 19, 'not': 627, 'to': 19}, {'^': 2801}, {':':
21, '<plainly>': 2802, '^': 2801}, {'<bid>': 19, 'never': 627, 'no': 627, 'not': 627, 'to': 19}, {'out': 21}, {':':
21, '<i>': 1137, '<plainly>': 2803, 'D': 1169, '^': 2804, 'at': 672, 'by': 672, 'during': 672, 'flat': 2805, 'in':
672, 'just': 21, 'on': 672, 'over': 672, 'simply': 21, 'straight': 21, 'via': 672, 'whatever': 2657}, {'<me>': 2806,
'^': 2649}, {'...': 1613, 'article': 434, 'book': 434, 'candidates': 417, 'checklist': 434, 'comments': 1609,
'contact': 1748, 'contacts': 417, 'corrections': 1609, 'couple': 1616, 'edits': 1609, 'feedback': 1609, 'few': 1615,
'guide': 434, 'leads': 417, 'link': 434, 'list': 434, 'name': 1751, 'names': 417, 'notes': 1609, 'number': 1748,
'numbers': 417, 'people': 417, 'podcast': 434, 'redlines': 1609, 's': 1612, 'spreadsheet': 434, 'suggestions': 1609,
'template': 434}, {'...': 1624, 'article': 434, 'book': 434, 'checklist': 434, 'contact': 1748, 'guide': 434, 'link':
434, 'list': 434, 'name': 1748, 'number': 1748, 'podcast': 434, 's': 1612, 'spreadsheet': 434, 'template': 434}, {'0':
1611, '<their>': 1749, 'a': 2808, 'an': 1619, 'detailed': 1621, 'four': 1615, 'full': 1621, 'lots': 1621, 'my': 1623,
'our': 1625, 'pages': 1621, 'some': 1611, 'the': 2809, 'three': 1611, 'two': 1611}, {'...': 1627, '<contact_of>':
1606, 'N': 1608, '^': 2810, 'a': 1628, 'all': 2688, 'back': 1587, 'best': 2690, 'comments': 1585, 'corrections': 1585,
'detailed': 1587, 'edits': 1585, 'feedback': 1585, 'good': 2689, 'honest': 1587, 'luck': 976, 'mark': 1586, 'markup':
1585, 'my': 1629, 'notes': 1585, 'our': 1630, 'redlines': 1585, 'remarks': 1585, 'some': 1629, 'the': 1630,
'thoughts': 1585}, {'...': 1627, '<contact_of>': 1606, 'N': 1608, '^': 2810, 'a': 1628, 'back': 1587, 'comments':
1585, 'corrections': 1585, 'detailed': 1587, 'edits': 1585, 'feedback': 1585, 'honest': 1587, 'mark': 1586, 'markup':
1585, 'my': 1629, 'notes': 1585, 'our': 1630, 'redlines': 1585, 'remarks': 1585, 'some': 1629, 'the': 1630,
'thoughts': 1585, 'to': 1355}, {'': (23, 'contact'), '<them>': 2811, 'N': 2812}, {'': (10, 'thanks')}, {'you': 2814},
{'<them>': 575}, {'d': 198, 'had': 198, 'promised': 575, 'said': 575, 'swore': 575, 'told': 2816}, {'<off_it>': 392,
'D': 592, 'at': 592, 'by': 592, 'during': 592, 'on': 592, 'over': 592}, {'<i>': 2817, '<they>': 198, 'been': 393,
'being': 393, 'gets': 393, 'got': 393, 'had': 395, 'has': 396, 'is': 393, 's': 397, 'was': 2818, 'were': 393},
{'<view>': 1115, 'advice': 1158, 'five': 1304, 'four': 1304, 'three': 1304, 'two': 1304}, {'1': 543, 'a': 552, 'an':
552, 'another': 549, 'appointment': 13, 'board': 549, 'breakfast': 13, 'brunch': 13, 'call': 13, 'catch': 545, 'chat':
13, 'coffee': 13, 'date': 13, 'demo': 13, 'dinner': 13, 'drinks': 13, 'final': 549, 'first': 549, 'follow': 551,
'interview': 13, 'lunch': 13, 'meeting': 13, 'monthly': 549, 'mtg': 13, 'my': 552, 'one': 547, 'our': 552, 'phone':
548, 'quick': 549, 'second': 549, 'session': 13, 'short': 549, 'supper': 13, 'sync': 13, 'tea': 13, 'team': 549,
'video': 548, 'weekly': 549, 'workshop': 13, 'zoom': 13}, {'is': 2821, 's': 2821}, {'asking': 174, 'calling': 174,
'hiring': 174, 'inviting': 174, 'whether': 174}, {'about': 2823, 'of': 2823}, {'been': 393, 'being': 393, 'gets': 393,
'got': 393, 'had': 395, 'has': 396, 'is': 393, 's': 397, 'was': 2818, 'were': 393}, {'asking': 66, 'calling': 66,
'emailing': 66, 'inviting': 66, 'messaging': 66, 'ringing': 66, 'seeing': 66, 'texting': 66, 'visiting': 66},
{'calling': 66}, {'about': 2826, 'of': 2827}, {'s': 1831}, {'<their>': 1831, 'N': 2829, '^': 2512}, {'...': 598,
'<work_thing>': 423, 'book': 423, 'cv': 423, 'deck': 423, 'draft': 423, 'pitch': 423, 'plan': 423, 'proposal': 423,
'website': 423}, {'^': 2831}, {'...': 598, '<work_thing>': 423}, {'^': 2833}, {'s': 2834}, {'<their>': 2832, 'N':
2835}, {'^': 417, 'about': 426, 'on': 426}, {'off': 2837}, {':': 56, '<them>': 2838, 'from': 1159, 'is': 642, 'was':
642}, {'course': 417, 'flat': 417, 'fund': 417, 'gig': 417, 'grant': 417, 'job': 417, 'opening': 417, 'position': 417,
'role': 417, 'scholarship': 417, 'tender': 417, 'vacancy': 417}, {'...': 2840, 'course': 417, 'flat': 417, 'fund':
417, 'gig': 417, 'grant': 417, 'job': 417, 'opening': 417, 'position': 417, 'role': 417, 'scholarship': 417, 'tender':
417, 'vacancy': 417}, {'a': 2841, 'an': 2841, 'the': 2841}, {'^': 2842}, {'^': 417, 'about': 426, 'on': 426, 'to':
426}, {'about': 2843, 'off': 2844}, {'about': 426, 'to': 426}, {'off': 2846}, {'<them>': 2845, 'N': 2847}, {'<them>':
2847, 'N': 2847}, {':': 168, 'N': 1149}, {'person': 1048}, {'phone': 1048}, {'the': 2852}, {'in': 2851, 'on': 2853},
{'...': 1911, 'D': 1271}, {'1': 2855}, {'up': 2855}, {'1': 2856, 'breakfast': 2855, 'call': 2855, 'catch': 2857,
'chat': 2855, 'coffee': 2855, 'demo': 2855, 'dinner': 2855, 'interview': 2855, 'it': 2855, 'lunch': 2855, 'meeting':
2855, 'session': 2855}, {'1': 2856, 'breakfast': 2855, 'call': 2855, 'catch': 2857, 'chat': 2855, 'coffee': 2855,
'demo': 2855, 'dinner': 2855, 'interview': 2855, 'it': 2855, 'lunch': 2855, 'meeting': 2855, 'my': 2858, 'our': 2858,
'session': 2855, 'the': 2858}, {'': (13, 'talk'), '1': 2856, 'breakfast': 2855, 'call': 2855, 'catch': 2857, 'chat':
2855, 'coffee': 2855, 'demo': 2855, 'dinner': 2855, 'interview': 2855, 'it': 2855, 'lunch': 2855, 'meeting': 2855,
'my': 2858, 'our': 2858, 'session': 2855, 'the': 2858}, {'<me>': 198}, {'aid': 1360, 'arrange': 198, 'assist': 1360,
'big': 1284, 'buck': 1284, 'cheer': 1284, 'confirm': 198, 'congratulate': 198, 'do': 2850, 'egg': 1284, 'gee': 1284,
'help': 1360, 'me': 2854, 'move': 2859, 'perk': 1284, 'plan': 198, 'postpone': 2859, 'push': 2859, 'rearrange': 2860,
'reschedule': 2859, 'say': 198, 'shift': 2859, 'spur': 1284, 'tell': 2861}, {'': (12, 'task'), ':': 168, 'N': 1149},
{'<bid>': 19, 'ask': 19, 'go': 19, 'never': 627, 'no': 627, 'not': 627, 'to': 19}, {'<met_over>': 1048, '^': 670},
{'...': 2650, '<met_over>': 1048, 'call': 1048, 'coffee': 1048, 'dinner': 1048, 'drinks': 1048, 'email': 1048,
'lunch': 1048, 'meeting': 1048, 'message': 1048, 'person': 1048, 'phone': 1048, 'teams': 1048, 'text': 1048, 'zoom':
1048}, {'...': 2865, '<met_over>': 1048, 'a': 2866, 'an': 2651, 'call': 1048, 'coffee': 1048, 'dinner': 1048,
'drinks': 1048, 'email': 1048, 'her': 2651, 'his': 2651, 'lunch': 1048, 'meeting': 1048, 'message': 1048, 'our': 2651,
'person': 1048, 'phone': 1048, 'teams': 1048, 'text': 1048, 'the': 2866, 'zoom': 1048}, {'...': 2865, '<met_over>':
1048, 'a': 2651, 'an': 2651, 'her': 2651, 'his': 2651, 'our': 2651, 'the': 2651}, {'ask': 19, 'go': 19}, {'^': 2869},
{':': 21, '<i>': 1137, '<plainly>': 2803, '<their>': 198, '<they>': 198, 'D': 1169, 'N': 198, '^': 2864, 'about': 198,
'at': 2867, 'by': 2867, 'during': 2868, 'flat': 2805, 'in': 2867, 'just': 21, 'on': 2867, 'over': 2867, 'simply': 21,
'so': 2653, 'straight': 21, 'that': 198, 'to': 2870, 'via': 672, 'whatever': 2657}, {'going': 1969}, {'are': 2872,
'can': 168, 'd': 168, 'is': 2872, 'll': 168, 'will': 168, 'would': 168}, {'accountant': 2873, 'assistant': 2873,
'bookkeeper': 2873, 'designer': 2873, 'engineers': 2873, 'girls': 2873, 'guys': 2873, 'lads': 2873, 'lawyer': 2873,
'lawyers': 2873, 'lot': 2873, 'office': 2873, 'people': 2873, 'side': 2873, 'team': 2873}, {'<they>': 2473, 'my':
2874, 'our': 2874}, {'<they>': 2473, 'my': 2874, 'our': 2874, 'that': 2875}, {'long': 976}, {'a': 2877}, {'^': 975,
'brilliantly': 976, 'fine': 976, 'great': 976, 'well': 976}, {'<meant_well>': 976}, {'be': 2880, 'nail': 976, 'smash':
976}, {'to': 2881}, {'^': 975, 'at': 976}, {'^': 975, 'for': 976}, {'^': 975, 'enough': 976}, {'able': 976, 'amazing':
976, 'come': 2878, 'doing': 2879, 'earned': 976, 'going': 2882, 'good': 2883, 'great': 2883, 'more': 979, 'put': 996,
'ready': 2884, 'strong': 2885, 'worth': 976}, {'...': 49, 'my': 48, 'our': 48}, {'^': 2887}, {'expect': 2888, 'have':
2888}, {'brilliant': 976, 'brilliantly': 976, 'fine': 976, 'great': 976, 'well': 976}, {'^': 2887, 'there': 976},
{'ace': 976, 'be': 2880, 'do': 2890, 'fly': 976, 'get': 2891, 'have': 2888, 'make': 2604, 'manage': 976, 'nail': 976,
'pull': 995, 'rock': 976, 'smash': 976}, {'brilliantly': 976, 'fine': 976, 'great': 976, 'well': 976}, {'at': 976},
{'for': 976}, {'enough': 976}, {'come': 2878, 'doing': 2893, 'earned': 976, 'going': 2882, 'good': 2894, 'great':
2894, 'more': 979, 'put': 996, 'ready': 2895, 'strong': 2896, 'worth': 976}, {'natural': 976, 'star': 976}, {'there':
976}, {'ace': 976, 'be': 2880, 'do': 2890, 'fly': 976, 'get': 2899, 'make': 2604, 'manage': 976, 'nail': 976, 'pull':
995, 'rock': 976, 'smash': 976}, {'to': 2900}, {'track': 976}, {'right': 2902}, {'the': 2903}, {'best': 976, 'right':
976, 'strongest': 976}, {'a': 2898, 'able': 976, 'almost': 2899, 'amazing': 976, 'brilliant': 976, 'come': 2878,
'doing': 2879, 'earned': 976, 'fantastic': 976, 'getting': 572, 'going': 2901, 'good': 2883, 'great': 2883, 'more':
979, 'nearly': 2899, 'on': 2904, 'put': 996, 'ready': 2884, 'strong': 2885, 'the': 2905, 'wonderful': 976, 'worth':
976}, {'ace': 976, 'be': 2880, 'do': 2890, 'fly': 976, 'get': 2891, 'have': 2888, 'make': 2604, 'manage': 976, 'nail':
976, 'pull': 995, 'rock': 976, 'see': 572, 'smash': 976}, {'brilliantly': 976}, {'a': 2898, 'almost': 2899,
'brilliant': 976, 'doing': 2908, 'fantastic': 976, 'great': 976, 'nearly': 2899, 'on': 2904, 'the': 2905, 'wonderful':
976}, {'get': 2888, 'have': 2888}, {'are': 2886, 'can': 2889, 'd': 2892, 'get': 572, 'gets': 2888, 'has': 2897,
'have': 2897, 'is': 2906, 'll': 2907, 're': 2886, 's': 2906, 've': 2897, 'was': 2909, 'were': 2909, 'will': 2892,
'would': 2910}, {'how': 403}, {'^': 2912}, {'know': 2913}, {'about': 2913, 'i': 2914}, {'to': 404}, {'...': 2916,
'brilliant': 976, 'far': 976, 'good': 976, 'great': 976, 'i': 404, 'much': 976, 'proud': 976, 'talented': 976, 'to':
404, 'we': 404, 'well': 976}, {'across': 117, 'back': 117, 'out': 117, 'over': 117, 'round': 117, 'up': 117}, {'...':
2918}, {'a': 2919, 'an': 2919, 'my': 2919, 'our': 2919, 'the': 2919}, {'^': 2920}, {'get': 2921, 'have': 2921}, {'d':
2922, 'll': 2922, 'will': 2922, 'would': 2922}, {'able': 976, 'amazing': 976, 'doing': 976, 'good': 976, 'great': 976,
'more': 979, 'ready': 976, 'strong': 976}, {'^': 975, 'brilliantly': 976}, {'a': 2898, 'able': 976, 'almost': 2899,
'amazing': 976, 'brilliant': 976, 'doing': 2925, 'fantastic': 976, 'getting': 572, 'going': 2901, 'good': 976,
'great': 976, 'more': 979, 'nearly': 2899, 'on': 2904, 'ready': 976, 'strong': 976, 'the': 2905, 'wonderful': 976},
{'are': 2924, 'can': 2889, 'd': 2892, 'get': 572, 'gets': 2888, 'is': 2926, 'll': 2907, 're': 2924, 's': 2926, 'was':
2909, 'were': 2909, 'will': 2892, 'would': 2910}, {'<they>': 2927, 'my': 2874, 'our': 2874}, {'herself': 976,
'himself': 976}, {'on': 976}, {'for': 2604}, {'^': 975, 'there': 976}, {'in': 2932, 'on': 996}, {'^': 975, 'it': 976},
{'chin': 976}, {'faith': 976}, {'<their>': 2603, 'at': 2934, 'going': 976, 'her': 2935, 'his': 2935, 'smiling': 976,
'the': 2936, 'trying': 976}, {'at': 976, 'in': 976, 'with': 2934}, {'back': 2929, 'be': 2602, 'believe': 976, 'carry':
2930, 'cheer': 2598, 'chin': 2598, 'crack': 2930, 'go': 2931, 'hang': 2933, 'hold': 2930, 'keep': 2937, 'not': 2600,
'push': 2930, 'stay': 2606, 'stick': 2938, 'trust': 976}, {'done': 976}, {'about': 424, 'of': 424}, {'think': 2941,
'thought': 2941}, {'...': 2916, 'i': 2942}, {'...': 2916}, {'': (9, 'told'), '...': 2876, '<they>': 2911, 'about':
2843, 'all': 2915, 'everything': 2915, 'how': 2917, 'i': 2923, 'my': 2874, 'not': 2601, 'our': 2874, 'that': 2928,
'to': 2939, 'we': 2923, 'well': 2940, 'what': 2943, 'where': 2944, 'which': 2944}, {'a': 2898, 'almost': 2899,
'brilliant': 976, 'come': 2878, 'doing': 2893, 'earned': 976, 'fantastic': 976, 'getting': 572, 'going': 2901, 'good':
2894, 'great': 2883, 'more': 979, 'nearly': 2899, 'on': 2904, 'put': 996, 'ready': 2895, 'strong': 2896, 'the': 2905,
'wonderful': 976, 'worth': 976}, {'are': 2897, 'can': 2889, 'd': 2892, 'get': 572, 'gets': 2888, 'has': 2897, 'have':
2897, 'is': 2946, 'll': 2907, 're': 2897, 's': 2946, 've': 2897, 'was': 2909, 'were': 2909, 'will': 2892, 'would':
2910}, {'...': 2916, 'i': 404, 'we': 404}, {'give': 2598, 'lose': 2599}, {'to': 2949}, {'a': 2898, 'almost': 2899,
'brilliant': 976, 'doing': 2908, 'fantastic': 976, 'getting': 572, 'going': 2901, 'great': 976, 'nearly': 2899, 'on':
2904, 'the': 2905, 'wonderful': 976}, {'can': 2889, 'd': 2892, 'get': 572, 'gets': 2888, 'is': 2951, 'll': 2907, 's':
2951, 'was': 2909, 'were': 2909, 'will': 2892, 'would': 2910}, {'<they>': 2952, 'my': 2874, 'our': 2874}, {'chin':
1399}, {'<their>': 2954}, {'^': 2955, 'at': 2934, 'going': 976, 'her': 2935, 'his': 2935, 'smiling': 976, 'the': 2936,
'trying': 976}, {'back': 2929, 'believe': 976, 'carry': 2930, 'cheer': 2598, 'chin': 2598, 'crack': 2930, 'go': 2931,
'hang': 2933, 'hold': 2930, 'keep': 2956, 'push': 2930, 'stick': 2938, 'trust': 976}, {'': (9, 'told'), '...': 2876,
'<they>': 2947, 'all': 2915, 'everything': 2915, 'how': 2948, 'i': 2923, 'my': 2874, 'not': 2950, 'our': 2874, 'that':
2953, 'to': 2957, 'we': 2923, 'well': 2940, 'what': 2944, 'where': 2944, 'which': 2944}, {'<me>': 2871, '<them>':
2945, 'N': 2958, '^': 2649}, {'call': 66, 'catch': 66, 'chat': 66, 'come': 66, 'contact': 66, 'email': 66, 'get': 751,
'meet': 66, 'phone': 66, 'reach': 66, 'reply': 66, 'ring': 66, 'see': 66, 'speak': 66, 'talk': 66, 'text': 66}, {'to':
2960}, {'busy': 2961}, {'...': 2453, 'class': 0, 'shift': 0, 'slot': 0, 'stall': 0, 'turn': 0}, {'...': 1454, '^':
2963, 'assembly': 1383, 'class': 1383, 'duty': 1383, 'group': 1383, 'lesson': 1383, 'reading': 1383, 'round': 1383,
'route': 1383, 'session': 1383, 'shift': 1383, 'slot': 1383, 'stall': 1383, 'tour': 1383, 'turn': 1383}, {'wing':
380}, {'my': 2965}, {'': (23, 'contact'), '^': 1313, 'to': 1595, 'under': 2966}, {'class': 0, 'shift': 0, 'slot': 0,
'stall': 0, 'turn': 0}, {'^': 2968}, {'': (23, 'contact'), 's': 2969, 'to': 1595, 'under': 2966}, {'look': 1934},
{'...': 1454, 'assembly': 1383, 'class': 1383, 'duty': 1383, 'good': 2971, 'group': 1383, 'lesson': 1383, 'look':
1934, 'quick': 2971, 'read': 1934, 'reading': 1383, 'round': 1383, 'route': 1383, 'session': 1383, 'shift': 1383,
'slot': 1383, 'stall': 1383, 'tour': 1383, 'turn': 1383}, {'0': 1455, '<their>': 2964, '<them>': 2967, 'N': 2970, 'a':
2972, 'an': 1455, 'apart': 2456, 'me': 592, 'the': 1455, 'three': 1455, 'two': 1455, 'up': 1134}, {'<their>': 601,
'N': 1685}, {'<their>': 2455, 'apart': 2974}, {'call': 66, 'catch': 289, 'find': 66, 'get': 66, 'meet': 289, 'phone':
66, 'reach': 66, 'ring': 66, 'see': 66, 'speak': 66, 'talk': 66, 'visit': 66}, {'...': 1354, '<them>': 66, 'N': 66,
'calling': 66, 'phoning': 66, 'reaching': 66, 'ringing': 66, 'to': 2976}, {'out': 198}, {'^': 403, 'about': 404,
'for': 404, 'in': 404, 'on': 404, 'through': 380, 'with': 380}, {'<them>': 2979}, {'<plainly>': 1167, 'D': 1169, '^':
1168, 'at': 672, 'away': 1275, 'by': 672, 'during': 672, 'in': 672, 'into': 56, 'off': 56, 'on': 672, 'over': 672,
'to': 56, 'toward': 56, 'towards': 56, 'via': 672}, {'<me>': 2981, '<them>': 1603, 'N': 1285}, {'<their>': 374, 'N':
1230, '^': 0, 'a': 374, 'our': 374, 'the': 374}, {'^': 0, 'at': 2983, 'for': 374, 'on': 2028, 'out': 2029, 'with':
374}, {'at': 374, 'for': 374, 'w': 374, 'with': 374}, {'about': 607, 'for': 607, 'on': 607}, {'comments': 2986,
'corrections': 2986, 'edits': 2986, 'feedback': 2986, 'notes': 2986, 'questions': 2986, 'suggestions': 2986,
'thoughts': 2986}, {'...': 1612}, {'^': 2988}, {'binned': 391, 'bumped': 391, 'canceled': 391, 'cancelled': 391,
'deferred': 391, 'postponed': 391, 'pulled': 391, 'pushed': 391, 's': 2989, 'scrapped': 391, 'shelved': 391}, {'of':
2987}, {'<contact_of>': 1606, 'couple': 2991, 'few': 2987}, {'^': 2988, 'comments': 2986, 'corrections': 2986,
'edits': 2986, 'feedback': 2986, 'notes': 2986, 'questions': 2986, 'suggestions': 2986, 'thoughts': 2986}, {'0': 2987,
'<contact_of>': 1606, 'N': 2990, 'a': 2992, 'detailed': 2987, 'lots': 2991, 'my': 2993, 'our': 2989, 'some': 2987,
'the': 1627, 'three': 2987, 'two': 2987}, {'about': 511, 'on': 511, 're': 511, 'regarding': 511}, {'<them>': 2995},
{'from': 2996}, {'back': 2997, 'from': 2996}, {'hear': 2998}, {':': 511, 'for': 511, 'on': 511, 'to': 2999},
{'through': 404}, {'s': 374, 'through': 404}, {'': (23, 'contact'), '<their>': 374, '<them>': 3001, 'N': 3002, 'for':
1231, 'home': 1404}, {'bring': 1964, 'connect': 349, 'introduce': 349, 'to': 2306}, {'ask': 66, 'call': 66, 'catch':
289, 'discuss': 66, 'email': 66, 'give': 2265, 'go': 66, 'have': 66, 'invite': 66, 'join': 66, 'meet': 66, 'phone':
66, 'ring': 66, 'see': 66, 'speak': 66, 'talk': 66, 'text': 66, 'thank': 66, 'visit': 66}, {'to': 3005}, {'<plainly>':
1167, 'D': 1169, '^': 1168, 'against': 56, 'at': 672, 'away': 1275, 'by': 672, 'during': 672, 'in': 672, 'not': 1278,
'off': 56, 'on': 672, 'over': 672, 'via': 672}, {'<i>': 1164, '<me>': 3007, 'against': 56, 'away': 1275, 'not': 1278,
'off': 56, 'that': 1173}, {'<their>': 2461, '<they>': 647, 'N': 2462, 'a': 2461, 'adamant': 2120, 'avoiding': 1245,
'blanking': 1245, 'blunt': 2121, 'brought': 1912, 'certain': 2123, 'clear': 2120, 'convinced': 2123, 'dodging': 1245,
'due': 580, 'emphatic': 2121, 'firm': 2126, 'ghosting': 1245, 'going': 580, 'ignoring': 1245, 'insistent': 2126,
'meant': 580, 'moved': 2127, 'not': 2128, 'off': 66, 'placed': 1650, 'positive': 2121, 'postponed': 1911, 'pushed':
1911, 'quite': 2134, 'really': 2134, 'rescheduled': 1911, 'shifted': 1911, 'supposed': 580, 'sure': 2123, 'there':
592, 'very': 2134}, {'able': 1659, 'answering': 66, 'available': 66, 'in': 66, 'picking': 289, 'reachable': 66}, {'t':
3010}, {'^': 0, 'article': 66, 'blog': 66, 'interview': 66, 'newsletter': 66, 'podcast': 66, 'post': 66, 'talk': 66,
'video': 66, 'webinar': 66}, {'...': 1984, 'in': 1981, 'on': 1983, 'online': 66, 's': 3012}, {'<their>': 374, 'N':
3013, 'for': 1231}, {'<their>': 374, 'N': 1230, 'for': 1231, 'out': 1231}, {'five': 1048, 'four': 1048, 'three': 1048,
'two': 1048}, {'am': 2053, 'are': 2053, 'have': 2058, 'm': 2053, 'promised': 2057, 're': 2053, 've': 2058, 'were':
3016}, {'<them>': 424}, {'with': 3018}, {'<work_thing>': 3019}, {'...': 3020, '<work_thing>': 3019}, {'': (23,
'contact'), '<their>': 424, 'N': 606, 'the': 3021}, {'<their>': 424, 'N': 606, 'the': 3021}, {'...': 1897, 'back':
1395, 'bat': 1525, 'by': 592, 'cold': 1899, 'dark': 1899, 'for': 592, 'in': 1895, 'out': 592, 'over': 3022, 'quiet':
1899, 'right': 1395, 'silent': 1899, 'through': 3022, 'thru': 3023, 'to': 1361, 'up': 607, 'with': 592}, {'<they>':
647, 'adamant': 2121, 'blunt': 2121, 'certain': 2121, 'clear': 2121, 'convinced': 2121, 'due': 580, 'emphatic': 2121,
'firm': 2121, 'going': 580, 'insistent': 2121, 'meant': 580, 'positive': 2121, 'supposed': 580, 'sure': 2121, 'there':
592}, {'': (13, 'talk'), '<they>': 198}, {'': (13, 'talk'), '<i>': 198}, {'to': 881}, {'going': 3028}, {'are': 3029,
'is': 3029, 's': 3029}, {'': (13, 'talk'), '<i>': 2817, '<they>': 3030}, {'a': 1020, 'breakfast': 11, 'coffee': 11,
'dinner': 11, 'drinks': 11, 'lunch': 11, 'tea': 11}, {'be': 2207, 'have': 3032, 'join': 11, 'meet': 11, 'see': 11,
'visit': 11}, {'could': 66, 'had': 66}, {'i': 3034}, {'^': 975, 'at': 976, 'for': 976, 'on': 976, 'with': 976},
{'best': 3036}, {'the': 3037}, {'luck': 3036}, {'at': 976, 'for': 976, 'on': 976, 'with': 976}, {'luck': 3040}, {'of':
3041}, {'best': 3042}, {'all': 3038, 'best': 2690, 'good': 3039, 'luck': 3036, 'the': 3043}, {'best': 3040}, {'the':
3045}, {'all': 3046, 'good': 3041, 'luck': 3040, 'the': 3043}, {'<them>': 3044, 'N': 3047}, {'<them>': 3047, 'N':
3047}, {'': (14, 'together'), 'to': 168}, {'0': 2987, '<contact_of>': 1606, 'N': 2990, 'a': 2992, 'detailed': 2987,
'lots': 2991, 'me': 3050, 'my': 2993, 'our': 2989, 'some': 2987, 'the': 1627, 'three': 2987, 'two': 2987, 'us': 3050},
{'answer': 66, 'joy': 66, 'luck': 66, 'pick': 277, 'pickup': 66, 'reply': 66, 'response': 66}, {'D': 198, 'be': 1363,
'happen': 66, 'materialise': 66, 'materialize': 66, 'take': 1376}, {'t': 3053}, {'': (13, 'talk'), 'if': 174,
'whether': 174}, {'be': 1363, 'happen': 66, 'materialise': 66, 'materialize': 66, 'take': 1376}, {'...': 2518, '0':
1501, '<their>': 1455, '<time_unit>': 1511, 'a': 1501, 'an': 1501, 'back': 1395, 'five': 1537, 'for': 1538, 'four':
1537, 'half': 1539, 'over': 607, 'pro': 1492, 'right': 1395, 'six': 1537, 'the': 1455, 'three': 1501, 'through': 607,
'thru': 607, 'two': 1501, 'unpaid': 1490, 'up': 607, 'with': 592}, {'for': 1538, 'pro': 1492, 'unpaid': 1490, 'with':
592}, {'in': 66}, {'me': 3059}, {'let': 3060}, {'t': 3061}, {'^': 1504}, {'...': 3063, '^': 1504}, {'a': 3064, 'an':
3064, 'the': 3064}, {'<them>': 3065}, {'address': 196, 'day': 196, 'place': 196, 'time': 196, 'week': 196}, {'letter':
1516, 'recommendation': 1514, 'reference': 1514, 'testimonial': 1514}, {'...': 3068, 'double': 1523, 'glowing': 1527,
'good': 1527, 'letter': 1516, 'quick': 1521, 'recommendation': 1525, 'reference': 1526, 'referral': 1525, 'strong':
1527, 'testimonial': 1525, 'warm': 1521}, {'...': 3068, 'e': 1520, 'email': 1519, 'intro': 1518, 'introduction': 1518,
'letter': 1516, 'mail': 1519, 'recommendation': 1514, 'reference': 1514, 'testimonial': 1514, 'whatsapp': 1519},
{'...': 3068, 'e': 1520, 'email': 1519, 'glowing': 1527, 'good': 1527, 'intro': 1518, 'introduction': 1518, 'letter':
1516, 'mail': 1519, 'recommendation': 1525, 'reference': 1526, 'referral': 1525, 'strong': 1527, 'testimonial': 1525,
'whatsapp': 1519}, {'N': 1356}, {'<them>': 1510, 'N': 1512, 'a': 3069, 'an': 3070, 'that': 1521, 'the': 3071, 'to':
3072}, {'d': 66, 'ld': 66, 'led': 66}, {'...': 1010, 'is': 1009, 's': 1009, 'suits': 1009, 'works': 1009}, {'D':
3075}, {'have': 627, 'must': 19, 'need': 627, 'ought': 627, 'should': 19, 'shouldn': 311}, {'^': 3077}, {'$': 364,
'//': 373, '0': 386, '1': 401, '1on1': 402, '<briefed>': 408, '<explained>': 416, '<handed>': 482, '<i>': 594,
'<led_through>': 597, '<marked_up>': 609, '<their>': 624, '<they>': 974, '<told_them>': 1005, '<view>': 1007, 'D':
1034, 'N': 1130, 'a': 1132, 'accepted': 1134, 'according': 1141, 'acted': 1148, 'action': 1156, 'actions': 1157,
'advice': 1160, 'adviced': 1162, 'advise': 57, 'advised': 1174, 'advises': 1176, 'advising': 1177, 'after': 260,
'agreed': 1184, 'almost': 1185, 'although': 198, 'am': 1188, 'an': 1189, 'and': 1196, 'answered': 1202, 'ap': 1203,
'apparently': 198, 'applauded': 1205, 'appointment': 1208, 'are': 1214, 'argued': 1218, 'arranged': 11, 'as': 1224,
'asked': 1229, 'asking': 198, 'assembled': 1232, 'assisted': 1235, 'assured': 1240, 'ate': 1244, 'avoided': 1245,
'avoiding': 1247, 'axed': 1250, 'babysat': 1253, 'backed': 1255, 'bailed': 1256, 'ball': 1257, 'bar': 1261, 'barely':
1269, 'bc': 198, 'because': 198, 'beefed': 1270, 'been': 1274, 'before': 260, 'begged': 1277, 'best': 1282, 'better':
1282, 'big': 1284, 'bigged': 1286, 'binned': 1288, 'blanked': 1245, 'blew': 1291, 'blocked': 1298, 'bookd': 11,
'booked': 1300, 'boosted': 1302, 'both': 1304, 'bottled': 567, 'bowed': 1289, 'breakfast': 1305, 'breakfasted': 592,
'briefed': 1307, 'bringing': 498, 'brokered': 1311, 'brought': 1322, 'buck': 1284, 'bucked': 1324, 'built': 1326,
'bumped': 1327, 'bunked': 1328, 'but': 1343, 'by': 1346, 'c': 1347, 'cafe': 1261, 'call': 1350, 'called': 1357,
'calmed': 1205, 'came': 1362, 'can': 1378, 'cancel': 66, 'canceled': 1380, 'canceling': 66, 'cancelled': 1380,
'cancelling': 66, 'cancels': 1380, 'canned': 1250, 'cannot': 1381, 'cant': 1377, 'canx': 66, 'canxd': 66, 'cat': 1384,
'catch': 1385, 'catching': 951, 'caught': 951, 'cautioned': 1387, 'cautions': 1387, 'championed': 1388, 'chapped':
1394, 'chatted': 592, 'checked': 1398, 'cheer': 1284, 'cheered': 1400, 'cheering': 1286, 'chipped': 1402, 'cld': 66,
'cleaned': 1403, 'closed': 1405, 'clued': 1407, 'cncl': 66, 'cncld': 66, 'cnxd': 66, 'coached': 1412, 'coaching':
1414, 'coffee': 1415, 'combed': 1398, 'comforted': 1416, 'coming': 1017, 'commented': 1420, 'compered': 1425,
'confirmed': 1426, 'congratulated': 1427, 'connected': 1434, 'considering': 1435, 'consoled': 1416, 'convinced': 1437,
'cos': 198, 'could': 1439, 'couldn': 1452, 'couldnt': 1453, 'covered': 1462, 'covering': 1463, 'coz': 198, 'crickets':
1464, 'cried': 278, 'critiqued': 607, 'cuz': 198, 'cxl': 66, 'cxld': 66, 'cxled': 66, 'd': 1471, 'decorated': 1232,
'delayed': 1472, 'demo': 1473, 'demonstrated': 1477, 'deputised': 1478, 'diarised': 1480, 'diarized': 1480, 'did':
1565, 'didn': 1569, 'didnt': 1570, 'dined': 592, 'dinner': 1415, 'directed': 1575, 'discovered': 1576, 'discussed':
592, 'ditched': 1288, 'dm': 1580, 'dodged': 1245, 'dodging': 1247, 'dog': 1384, 'dogsat': 1581, 'donated': 1583,
'door': 1261, 'dreamed': 1584, 'dreamt': 1584, 'drilled': 1307, 'drinks': 1208, 'dropped': 1592, 'dropping': 498,
'drove': 1597, 'ducked': 1289, 'ducking': 1247, 'dug': 1602, 'edited': 607, 'egg': 1284, 'egged': 1604, 'egging':
1286, 'email': 1605, 'emailed': 1643, 'encouraged': 1646, 'encouraging': 1427, 'ended': 1651, 'endorsed': 1388,
'even': 1652, 'explained': 1656, 'explaining': 1657, 'facetimed': 592, 'failed': 1659, 'fallen': 1289, 'falls': 1660,
'fed': 1581, 'feedback': 1662, 'feels': 1674, 'fell': 1675, 'ferried': 1597, 'filled': 1678, 'filling': 1680,
'finished': 592, 'five': 1189, 'fixed': 1687, 'flaked': 1256, 'flicked': 1688, 'fobbed': 1689, 'folk': 1693, 'follow':
1694, 'for': 1700, 'forgot': 1703, 'forgotten': 1705, 'forwarded': 1721, 'fought': 1722, 'found': 1723, 'four': 1189,
'gate': 1261, 'gave': 1862, 'geared': 1326, 'gee': 1863, 'geed': 1286, 'gets': 1865, 'ghosted': 1866, 'gied': 1871,
'giein': 1873, 'give': 1875, 'given': 1885, 'gives': 1875, 'giving': 1893, 'go': 1896, 'goes': 1898, 'going': 1901,
'gone': 1902, 'gonna': 1900, 'got': 1927, 'gotta': 1926, 'grabbed': 592, 'guaranteed': 1240, 'guided': 1930,
'guiding': 1932, 'gym': 1261, 'had': 1941, 'half': 1189, 'handed': 1949, 'hardly': 1269, 'has': 1955, 'hasn': 1958,
'hasnt': 1959, 'have': 1968, 'haven': 1975, 'havent': 1976, 'having': 1977, 'he': 1979, 'heard': 2012, 'hearing':
2013, 'held': 2018, 'helped': 2030, 'helping': 2036, 'hence': 2037, 'hes': 2041, 'holding': 2042, 'hooked': 2045,
'hoovered': 1232, 'hosted': 2048, 'hours': 2049, 'house': 1384, 'housesat': 1581, 'how': 260, 'hung': 2050, 'i': 2059,
'idea': 174, 'if': 2074, 'ignored': 2075, 'ignoring': 1247, 'im': 2076, 'implored': 1437, 'in': 2088, 'informed':
2090, 'inked': 2092, 'insists': 2093, 'installed': 1232, 'interview': 2094, 'interviewed': 592, 'intro': 2100,
'introd': 2102, 'introduced': 2104, 'introed': 2106, 'invited': 2109, 'is': 2135, 'isn': 2136, 'it': 2139, 'jilted':
2140, 'joined': 2141, 'judged': 2144, 'just': 2148, 'keep': 2150, 'keeping': 2042, 'keeps': 2155, 'kept': 2158, 'key':
1282, 'knocked': 1394, 'lacked': 2162, 'leafed': 1688, 'learned': 1576, 'learnt': 2164, 'led': 2165, 'lend': 1221,
'lending': 1221, 'lent': 2176, 'let': 2189, 'lifted': 2191, 'liked': 2194, 'lined': 1017, 'linked': 2197, 'listened':
2206, 'll': 2209, 'loaned': 2212, 'loaning': 1221, 'lobbied': 1722, 'locked': 2213, 'long': 2215, 'looked': 2217,
'looking': 2219, 'looped': 2221, 'lost': 286, 'lunch': 1415, 'lunched': 592, 'm': 1188, 'made': 2240, 'mail': 1605,
'mailed': 2245, 'main': 1282, 'manned': 2254, 'manning': 2255, 'marked': 2256, 'marshalled': 2257, 'matched': 2260,
'maybe': 174, 'me': 2262, 'meant': 2267, 'meeting': 1473, 'mended': 1232, 'mentored': 2268, 'mentoring': 2272,
'message': 1605, 'messaged': 2276, 'met': 2277, 'minded': 2278, 'minding': 2279, 'miss': 351, 'missed': 2289,
'monkey': 1257, 'moved': 2304, 'moves': 2305, 'mowed': 1232, 'msg': 1580, 'mucked': 1402, 'must': 2307, 'my': 2309,
'myself': 1150, 'nae': 1269, 'nary': 1269, 'nearly': 1185, 'need': 2313, 'needed': 2314, 'never': 2316, 'new': 2321,
'next': 2329, 'nixed': 2331, 'no': 2344, 'nobody': 2345, 'nominated': 2348, 'noone': 2349, 'noshow': 66, 'not': 2355,
'note': 2357, 'nothing': 1464, 'noticed': 2367, 'now': 2368, 'nudged': 2370, 'off': 563, 'offered': 2375, 'office':
1261, 'on': 2378, 'once': 260, 'one': 2380, 'only': 2381, 'onus': 1257, 'opened': 2386, 'opening': 2386, 'ought':
2388, 'out': 2389, 'outstanding': 1149, 'over': 2394, 'overslept': 66, 'owe': 2395, 'owes': 2395, 'painted': 1232,
'paired': 2260, 'palmed': 1689, 'parked': 1650, 'passed': 2447, 'penciled': 2449, 'pencilled': 2449, 'pending': 1149,
'people': 1693, 'pepped': 1326, 'per': 2451, 'perhaps': 174, 'perk': 1284, 'perked': 1324, 'phoned': 2452, 'picked':
2457, 'pinged': 592, 'pitched': 2458, 'place': 1261, 'planned': 2459, 'planning': 2460, 'played': 2463, 'pleaded':
1722, 'pointed': 2464, 'popped': 2465, 'postponed': 2467, 'practiced': 2472, 'practised': 2472, 'praised': 1205,
'prepared': 2472, 'prepped': 1177, 'prepping': 1177, 'presented': 1531, 'pressed': 1437, 'promise': 1150, 'promised':
2477, 'proofread': 607, 'proposed': 2479, 'pruned': 607, 'psyched': 1326, 'pub': 1261, 'pulled': 2481, 'pushed': 2483,
'put': 2547, 'putting': 2551, 'quick': 2552, 'quote': 2553, 'radio': 2555, 'rained': 278, 'raised': 2191, 'ran': 2566,
'rang': 2567, 're': 2569, 'reached': 592, 'read': 2577, 'reading': 1688, 'rearranged': 2568, 'reassured': 1416,
'reassuring': 1427, 'rebooked': 2579, 'received': 2581, 'reckons': 2583, 'recommendation': 2584, 'recommended': 2588,
'recommends': 2093, 'redid': 607, 'redrafted': 607, 'refereed': 2144, 'referred': 2592, 'rehearsed': 2593, 'remember':
2596, 'reminded': 2610, 'reminder': 349, 'repaired': 1232, 'repld': 592, 'replied': 592, 'reposted': 2194,
'rescheduled': 2611, 'rescheduling': 66, 'restaurant': 1261, 'restructured': 607, 'returned': 2617, 'review': 2618,
'reviewed': 2620, 'reworded': 607, 'right': 1282, 'ripped': 2621, 'rooted': 2622, 'rooting': 2623, 'round': 2624, 's':
2642, 'safest': 1282, 'said': 2658, 'sat': 2660, 'save': 2662, 'saw': 2674, 'saying': 198, 'says': 2675, 'sched':
1299, 'schedd': 1299, 'scheduled': 11, 'schooled': 1307, 'scrapped': 2676, 'screening': 1247, 'scrubbed': 2676,
'seated': 1650, 'see': 2677, 'seeing': 11, 'seen': 2678, 'sending': 2681, 'sent': 2702, 'session': 2618, 'set': 2705,
'several': 1131, 'shall': 2706, 'shared': 2714, 'sharing': 2718, 'sharpened': 607, 'she': 1979, 'shelved': 1250,
'shes': 2041, 'shifted': 2719, 'shook': 2720, 'shop': 1261, 'short': 2562, 'should': 2721, 'showed': 2725, 'showing':
2726, 'shown': 2729, 'signed': 1405, 'silence': 1464, 'since': 2730, 'skedded': 1299, 'skipped': 66, 'skipping': 66,
'skyped': 592, 'slacked': 592, 'slated': 2092, 'slipped': 2731, 'smart': 1282, 'smartest': 1282, 'sms': 1580, 'so':
2734, 'some': 2735, 'somebody': 1693, 'someone': 1693, 'sorted': 2736, 'speaking': 2737, 'spent': 2750, 'spoke': 2754,
'spoken': 592, 'sponsored': 1388, 'spotted': 2677, 'spur': 1284, 'spurred': 1286, 'spurring': 1286, 'staffed': 2755,
'stand': 2756, 'standing': 2758, 'standup': 402, 'stayed': 2760, 'steered': 2762, 'stepped': 2764, 'stepping': 2765,
'stewarded': 2257, 'stiffed': 2767, 'still': 2771, 'stood': 2774, 'stopped': 1074, 'store': 1261, 'straight': 2777,
'stuck': 2780, 'subbed': 1478, 'suggested': 2781, 'suggests': 2583, 'supported': 1235, 'supposed': 2783, 'swore':
1240, 'takeaway': 57, 'talked': 2796, 'talking': 2797, 'task': 349, 'taught': 2800, 'tea': 1938, 'teaching': 2726,
'telephoned': 592, 'telling': 198, 'tells': 2807, 'text': 1605, 'texted': 2813, 'thank': 2815, 'thanked': 2814,
'that': 2819, 'the': 2820, 'there': 2822, 'they': 1979, 'theyre': 2041, 'thinking': 2824, 'thinks': 2583, 'this':
2825, 'thought': 2828, 'three': 386, 'threw': 2830, 'through': 2836, 'thru': 2836, 'tidied': 2256, 'tip': 2839,
'tipped': 2848, 'tipping': 2849, 'to': 2862, 'todo': 2863, 'together': 1048, 'told': 2959, 'too': 2962, 'took': 2973,
'tore': 2975, 'trained': 1307, 'tried': 2977, 'trimmed': 607, 'turns': 2978, 'tutored': 2980, 'tutoring': 1177, 'two':
386, 'umpired': 1425, 'unable': 2352, 'unanswered': 66, 'unpacked': 1232, 'upcoming': 11, 'urged': 2982, 'urges':
1162, 'urging': 1286, 'visit': 2094, 'visited': 592, 'volunteered': 2984, 'volunteering': 2985, 'vouched': 1525,
'vouching': 1525, 'vowed': 1240, 'w': 2994, 'waiting': 3000, 'walked': 3003, 'want': 3004, 'wanted': 3006, 'warned':
3008, 'warns': 1387, 'was': 3009, 'wasn': 3011, 'watched': 3014, 'watered': 3015, 'we': 3017, 'went': 3024, 'were':
3025, 'what': 260, 'whatsapp': 1605, 'whatsapped': 592, 'when': 260, 'where': 3026, 'whether': 3027, 'which': 3031,
'while': 260, 'who': 198, 'whose': 198, 'why': 260, 'will': 3033, 'wired': 1232, 'wise': 1282, 'wisest': 1282, 'wish':
3035, 'wished': 3048, 'wishing': 3049, 'with': 3051, 'without': 3052, 'won': 3054, 'wondering': 3055, 'wont': 3056,
'worked': 3057, 'working': 3058, 'workshop': 1208, 'wouldn': 3062, 'wouldnt': 3061, 'written': 3066, 'wrong': 3067,
'wrote': 3073, 'x': 3074, 'xd': 66, 'xld': 66, 'yes': 3076, 'you': 3078, 'zoom': 2094, 'zoomed': 592}]


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


KINDS = [{'': (8, 'meeting')}, {'1': 0}, {'1': 0, 'on': 1}, {'': (4, 'meal')}, {'eat': 3}, {'': (4, 'meal'), 'to': 4},
{'': (5, 'message')}, {'bite': 5, 'nightcap': 3, 'ping': 6}, {'': (7, 'event')}, {'': (8, 'meeting'), 'dinner': 8},
{'hands': 0}, {'': (3, 'coffee')}, {'': (2, 'call')}, {'review': 0}, {'booth': 8, 'hq': 0, 'office': 0, 'offices': 0,
'stall': 8, 'stand': 8}, {'her': 14, 'his': 14, 'our': 14, 'their': 14}, {':': 0, 'D': 0, 'N': 0, 'call': 0,
'meeting': 0, 'today': 0, 'w': 0, 'with': 0, 'yesterday': 0}, {'of': 3}, {'': (6, 'email')}, {'mail': 18, 'phone':
12}, {'office': 0, 'shop': 0, 'store': 0, 'studio': 0, 'workshop': 0}, {'my': 20, 'our': 20, 'the': 20}, {'to': 21},
{'by': 21, 'in': 21, 'into': 21, 'over': 22, 'to': 21}, {'conference': 0}, {'meeting': 0}, {'up': 25}, {'d': 18},
{'in': 0}, {'': (3, 'coffee'), 'chat': 11}, {'call': 12}, {'': (7, 'event'), 'call': 12}, {'coffee': 11, 'tea': 11},
{'of': 32}, {'': (8, 'meeting'), 'day': 8}, {'in': 12}, {'': (2, 'call'), 'in': 12}, {'': (5, 'message'), 'd': 6},
{'coffee': 11}, {'': (4, 'meal'), 'a': 38, 'coffee': 11, 'tea': 11}, {'dm': 6, 'message': 6, 'msg': 6, 'note': 6,
'text': 6, 'whatsapp': 6}, {'a': 40}, {'<them>': 41, 'N': 41}, {'run': 0}, {'mail': 18, 'mailed': 18, 'mails': 18},
{'': (6, 'email'), 'chain': 18}, {'face': 0}, {'to': 46}, {'chat': 8}, {'chips': 3}, {'and': 49, 'supper': 3},
{'white': 11}, {'bell': 12, 'buzz': 12, 'ring': 12, 'shout': 12, 'tinkle': 12}, {'a': 52}, {'<them>': 53, 'N': 53},
{'meet': 12}, {'line': 12, 'phone': 12}, {'the': 56}, {'on': 57}, {'note': 6, 'reply': 6, 'response': 6}, {'<them>':
58, 'N': 58, 'a': 59}, {'a': 59}, {'over': 0}, {'tea': 3}, {'visit': 0}, {'office': 0}, {'queue': 8}, {'badge': 66,
'office': 0, 'registration': 66}, {'her': 65, 'his': 65, 'office': 0, 'our': 65, 'person': 0, 'the': 67, 'their': 65},
{'': (0, 'intro')}, {'': (1, 'introduction'), 'd': 69}, {'': (1, 'introduction')}, {'off': 0}, {'party': 8}, {'chai':
11}, {'': (8, 'meeting'), 'up': 8}, {'linkedin': 6, 'slack': 6, 'teams': 6}, {'': (5, 'message'), 'on': 76}, {'on':
76}, {'hours': 0, 'visit': 0}, {'blower': 12, 'horn': 12, 'line': 12}, {'facetime': 12, 'the': 80, 'video': 12,
'whatsapp': 6}, {'': (8, 'meeting'), 'one': 0}, {'one': 0, 'ones': 0}, {'on': 82, 'one': 0, 'to': 83}, {'day': 8,
'evening': 8}, {'evening': 0}, {'': (2, 'call'), 'call': 12, 'calls': 12, 'conversation': 12}, {'from': 6},
{'meeting': 0, 'session': 0}, {'see': 0}, {'to': 90}, {'by': 91, 'in': 91, 'over': 91, 'round': 91}, {'wow': 0},
{'ping': 6}, {'vous': 0}, {'N': 0}, {'meeting': 0, 'w': 96, 'with': 96}, {'race': 8, 'show': 8}, {'down': 0},
{'visit': 0, 'walk': 0}, {'': (2, 'call'), 'call': 12}, {'phone': 12}, {'by': 102}, {'day': 8}, {'planning': 0,
'review': 0}, {'up': 0}, {'committee': 0, 'group': 0}, {'': (2, 'call'), 'conversation': 12}, {'tete': 0}, {'a': 109},
{'': (5, 'message'), 'message': 6, 'messages': 6}, {'hq': 0, 'office': 0, 'offices': 0}, {'her': 112, 'his': 112,
'our': 112, 'their': 112}, {'hall': 8}, {'day': 8, 'fair': 8, 'show': 8}, {'': (2, 'call'), 'call': 12, 'chat': 12},
{'from': 12}, {'message': 6, 'note': 6, 'noted': 6, 'notes': 6}, {'through': 0}, {'app': 6}, {'': (8, 'meeting'),
'review': 0}, {'': (5, 'message'), 'call': 12, 'video': 12}, {'group': 0, 'session': 0}, {'1': 2, '121': 0, '1on1': 0,
'a': 7, 'abendessen': 3, 'agm': 9, 'all': 10, 'almuerzo': 3, 'americano': 11, 'angerufen': 12, 'annual': 13,
'aperitif': 3, 'apero': 3, 'appointment': 0, 'appraisal': 0, 'appraisals': 0, 'appt': 0, 'at': 15, 'ate': 3, 'awards':
8, 'barbecue': 3, 'barcamp': 8, 'bbq': 3, 'beer': 3, 'beers': 3, 'bev': 3, 'bevs': 3, 'bevvies': 3, 'bevvy': 3,
'bfast': 3, 'biryani': 3, 'bkfst': 3, 'blower': 12, 'board': 16, 'bowl': 17, 'breakfast': 3, 'breakout': 8, 'brekkie':
3, 'brekky': 3, 'brew': 11, 'brunch': 3, 'buzzed': 12, 'by': 19, 'cafe': 11, 'caled': 12, 'call': 12, 'called': 12,
'calling': 12, 'calls': 12, 'came': 23, 'cappuccino': 11, 'case': 24, 'catch': 26, 'cc': 27, 'cena': 3, 'chai': 11,
'check': 28, 'checkin': 0, 'cocktails': 3, 'code': 13, 'cofee': 11, 'coffe': 11, 'coffee': 29, 'coffees': 11,
'cofffee': 11, 'comida': 3, 'committee': 0, 'con': 30, 'concall': 12, 'conclave': 8, 'conf': 31, 'confab': 0,
'conference': 31, 'congress': 8, 'cup': 33, 'cuppa': 11, 'cuppas': 11, 'curry': 3, 'debrief': 0, 'dejeuner': 3,
'demo': 34, 'demoday': 8, 'design': 13, 'deskside': 0, 'dial': 35, 'dialed': 35, 'dialled': 36, 'diner': 3, 'dinner':
3, 'dinners': 3, 'discord': 6, 'dm': 37, 'dmed': 6, 'dms': 6, 'dosa': 3, 'dram': 3, 'drams': 3, 'drank': 38, 'drink':
39, 'drinks': 3, 'dropped': 42, 'dry': 43, 'e': 44, 'eating': 3, 'ebr': 0, 'egm': 0, 'email': 45, 'emailed': 18,
'emailing': 18, 'emails': 18, 'espresso': 11, 'event': 8, 'expo': 8, 'f2f': 0, 'face': 47, 'facetime': 12,
'facetimed': 12, 'festival': 8, 'fika': 11, 'filter': 38, 'fireside': 48, 'fish': 50, 'flat': 51, 'fruhstuck': 3,
'gala': 8, 'gave': 54, 'getroffen': 0, 'gin': 3, 'gmeet': 12, 'google': 55, 'got': 60, 'hackathon': 8, 'had': 61,
'hand': 62, 'handover': 0, 'hangout': 12, 'high': 63, 'home': 64, 'house': 64, 'huddle': 0, 'imessage': 6, 'in': 68,
'inbox': 18, 'induction': 0, 'inspection': 0, 'insta': 6, 'instagram': 6, 'interview': 0, 'intro': 70, 'introd': 69,
'introduced': 69, 'introducing': 69, 'introduction': 71, 'introed': 69, 'introing': 69, 'investor': 25, 'kaffee': 11,
'keynote': 8, 'kick': 72, 'kickoff': 0, 'latte': 11, 'launch': 73, 'linkedin': 6, 'lnch': 3, 'lunch': 3, 'lunched': 3,
'lunches': 3, 'mail': 45, 'mailed': 18, 'mails': 18, 'masala': 74, 'mbr': 0, 'meal': 3, 'meating': 0, 'meet': 75,
'meeting': 0, 'meetings': 0, 'meetup': 8, 'message': 77, 'messaged': 6, 'messages': 6, 'messaging': 6, 'messe': 8,
'met': 0, 'metting': 0, 'mittagessen': 3, 'mocha': 11, 'monthly': 13, 'msg': 6, 'msgd': 6, 'mtg': 0, 'mtgs': 0,
'natter': 0, 'noodles': 3, 'note': 78, 'office': 79, 'offsite': 0, 'on': 81, 'one': 84, 'open': 85, 'panel': 8,
'parents': 86, 'partner': 25, 'party': 8, 'performance': 13, 'phone': 87, 'phonecall': 12, 'phoned': 12, 'phones': 12,
'picnic': 3, 'ping': 88, 'pinged': 6, 'pings': 6, 'pint': 3, 'pints': 3, 'pitch': 25, 'pizza': 3, 'planning': 89,
'plate': 17, 'popped': 92, 'pow': 93, 'powwow': 0, 'probation': 0, 'product': 13, 'progress': 13, 'project': 13,
'prosecco': 3, 'qbr': 0, 'quarterly': 13, 'quick': 94, 'ramen': 3, 'rang': 12, 'received': 61, 'reception': 8,
'rendez': 95, 'rendezvous': 0, 'retreat': 8, 'retro': 0, 'review': 97, 'road': 98, 'roadshow': 8, 'roast': 3, 'sat':
99, 'school': 64, 'scran': 3, 'scrum': 0, 'session': 0, 'signal': 6, 'sit': 99, 'site': 100, 'skype': 101, 'skyped':
12, 'slack': 6, 'slacked': 6, 'sms': 37, 'spoke': 103, 'sports': 104, 'sprint': 105, 'stand': 106, 'standup': 0,
'steak': 3, 'steerco': 0, 'steering': 107, 'summit': 8, 'sundowner': 3, 'sundowners': 3, 'supper': 3, 'sushi': 3,
'sync': 0, 'synced': 0, 'takeaway': 3, 'tapas': 3, 'tea': 11, 'teams': 101, 'tel': 30, 'telco': 30, 'telcon': 12,
'telecon': 12, 'telefonat': 12, 'telefoniert': 12, 'telegram': 6, 'telephone': 108, 'telephoned': 12, 'tete': 110,
'text': 111, 'texted': 6, 'texting': 6, 'texts': 6, 'thali': 3, 'tiffin': 3, 'to': 113, 'tour': 0, 'town': 114,
'trade': 115, 'treffen': 0, 'tweeted': 6, 'txt': 6, 'txtd': 6, 'txted': 6, 'txting': 6, 'vc': 30, 'video': 116,
'videocall': 12, 'viewing': 0, 'vm': 117, 'vn': 88, 'voice': 118, 'voicemail': 12, 'voicenote': 6, 'voicenoted': 6,
'wa': 6, 'walk': 119, 'walkthrough': 0, 'wapp': 6, 'wats': 120, 'webex': 12, 'webinar': 8, 'wechat': 6, 'wedding': 8,
'weekly': 121, 'whats': 120, 'whatsapp': 122, 'whatsapped': 6, 'whatsapping': 6, 'whatsapps': 6, 'whisky': 3, 'wine':
3, 'working': 123, 'workshop': 8, 'zoom': 101, 'zoomed': 12, 'zooming': 12}]

