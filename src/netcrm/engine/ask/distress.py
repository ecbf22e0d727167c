"""Recognises distress in what somebody asks, in five languages.

Three levels. GRAVE: grief, panic, breaking down, "I can't take it any more"; feeling worthless, empty or depressed,
hating oneself, voices, about to give up. DESPAIR: to end one's life or hurt oneself, death always in mind, no point in
this life, and what may mean it ("I want to disappear"); there better one call too many. WORRY: that another may do it.
Business talk is full of the same words ("the market collapsed", "the urge to cut prices"), so a pattern asks for who
says it or for what may not follow.
"""

import re

from netcrm.engine.ask.despair import DESPAIR_COMPOSED
from netcrm.engine.ask.grave import GRAVE_COMPOSED
from netcrm.engine.ask.wording import ENDS
from netcrm.engine.ask.worry import BEREFT, FIGURATIVE, WORRY_SAID
from netcrm.text import fold

GRAVE, DESPAIR, WORRY = "grave", "despair", "worry"

DISTRESS = (
    "Please call someone now: a person you trust, your local emergency number (112 in Europe, 911 in North America) "
    "or a crisis line (988 in the US and Canada)."
)
WORRIED = (
    "Please stay with them, or see that somebody does, and call your local emergency number (112 in Europe, 911 in "
    "North America) or a crisis line (988 in the US and Canada). They also advise those who worry for somebody."
)
FIRST_WORDS = {DESPAIR: DISTRESS, WORRY: WORRIED}

_ROWS = tuple[tuple[str, str, str], ...]

# Words that may stand between "I feel" and how: how much, how often, and what is no more than grammar.
_SO = (
    r"(?:(?:so|really|very|just|always|often|such|still|only|nothing but|all|quite|pretty|too|more and more|fucking"
    r"|like|a|an|the|complete|total|\w+ly) ){0,4}"
)
_SEHR = (
    r"(?:(?:so|total|vollig|voellig|einfach|nur|noch|absolut|immer|komplett|ganz|wieder|standig|staendig|auch|gar"
    r"|sehr"
    r"|schon|richtig) ){0,3}"
)
_TRES = r"(?:(?:tres|si|trop|toujours|encore|souvent|tout|toute|comme|\w+ment) ){0,3}"
_MUY = r"(?:(?:tan|muy|bastante|siempre|como|un|una|otra vez|\w+mente) ){0,3}"
_MUITO = r"(?:(?:tao|muito|bastante|sempre|como|um|uma|o|de novo|\w+mente) ){0,3}"
# Who speaks, named or not; without it "me corto" is also "me cortó", what another did.
_YO = r"(?:^|\b(?:yo|y|que|porque|pero|siempre|ya|solo|hoy|casi|tanto|vez|veces|noche|noches|dia|dias) )"
# Not in "how much do I ...", where what is given up or cut stands before.
_I = r"(?:^|\b(?:and|but|so|because|now|today|think|feel like|just|honestly|again) )i"

# A row is a language, a sign and what must stand around it: ^ and $ are the ends of a sentence, \A and \Z those of the
# text. Every match holds its sign; making all patterns ready would take longer than the rest of understanding, and
# hardly any sign is ever said. A new row needs a sentence that it alone catches, and one of similar words that is no
# distress, in tests/engine/distress_sentences.toml.
DESPAIR_SAID: _ROWS = (
    *DESPAIR_COMPOSED,
    ("en es fr pt", "suicid", r"(?<!commercial )(?<!career )(?<!business )(?<!political )(?<!brand )(?<!financial"
                              r" )(?<!corporate )(?<!professional )(?<!comercial )(?<!profesional )(?<!profissional"
                              r" )(?<!politico )\bsuicid(?!e (mission|prevention|squad|doors?|scene|note|rate)s?\b"
                              r"|io (comercial|profesional|politico)\b|e (commercial|professionnel|politique)\b"
                              r"|io (profissional)\b)"),
    ("de", "suizid", r"\bsuizid(?!pravention)"),
    ("de", "selbstmord", r"(?<!wirtschaftlicher )(?<!geschaftlicher )\bselbstmord(?!kommando)"),
    ("en", "my self", r"\b(kill|killing|harm|harming) my self\b(?! laughing)"),
    ("en", "myself", r"\b(kill|killing|harm|harming) myself\b(?! laughing)"),
    ("en", "hurt", r"\bhurt(ing)? my ?self\b(?! (at|while|when|lifting|falling|in|on (the|a|my|site)|with the"
                   r"|as a)\b)"),
    ("en", "cut", r"\bcut(ting)? my ?self\b(?! (a|an|out|off|in|some|slack|loose|on the|with the)\b)"),
    ("en", "self", r"\bself ?harm(ing|ed)?\b(?! (content|policy|policies|posts?|moderation|filters?|clause)\b)"),
    ("en", "life", r"\b(end|ending|take|taking) my (own )?life\b(?! (insurance|assurance|cover|polic|membership"
                   r"|savings?|sciences?|to|into|in|back|with me))"),
    ("en", "end it all", r"\bend it all\b"),
    ("en", "die", r"\b(want|wanna|i wanted|wish|ready|rather|i am going|im going) (to )?die\b(?! on$| on (this|that)"
                  r"| laughing| than| of\b)"),
    ("en", "dead", r"\b(i (were|was)|better off|(want|wish|rather) (to )?be) dead\b"
                   r"|\bi (should|wish i were|wish i was) dead\b"),
    ("en", "disappear for", r"\bdisappear for ?ever\b(?! from (google|the (market|list|search)))"),
    ("en", "better off", r"\bbetter off without me\b(?! (as|in|on|running|leading)\b)"),
    ("en", "isnt worth", r"\b(my )?life isnt worth\b(?! (insuring))"),
    ("en", "be here", r"\b(dont|do not|no longer) want to be here any ?(more|longer)\b"),
    ("en", "go on", r"\bi (really |just )?(cant|can ?not) go on\b(?! (holiday|vacation|leave|stage|a|the|an|to"
                    r"|with the|with this (supplier|lease|price)|tv|site|strike|air)\b)"),
    ("en", "miss me", r"\b(nobody|no one|noone) (would|will) (even )?miss me\b(?! (at|in|on)\b)"),
    ("en", "pills", r"\bi (just |have )?(took|taken|swallowed) (all |too many |a lot of |the "
                    r"|my )*(sleeping )?pills\b"),
    ("en", "overdos", r"\bi (just |have |want to |took an |want an )?overdos(e|ed)\b"),
    ("en", "burden", r"\bi(m| am| feel like) (just |only |im |i am )?a burden (to|on) (everyone|everybody|my family"
                     r"|all)\b"),
    ("de", "umbring", r"\b(ich|will|mochte|moechte|wurde|konnte) (\w+ ){0,3}mich (selbst )?umbringen\b"
                      r"|\bbringe? mich selbst umbring"),
    ("de", "umzubringen", r"\bmich (selbst )?umzubringen\b"),
    ("de", "mich um", r"\bbringe? mich um\b"),
    ("de", "antun", r"\b(mir|mich) (selbst )?(et)?was antun\b"),
    ("de", "anzutun", r"\bmir (selbst )?(et)?was anzutun\b"),
    ("de", "lebensmude", r"\blebensmude\b"),
    ("de", "tot", r"\bich (\w+ )?(ware|waere) (\w+ )?(lieber |besser )?tot\b|\bich (will|mochte|moechte) tot sein\b"),
    ("de", "verletzen", r"\b(mich|mir) selbst (zu )?verletzen\b"),
    ("es", "vida", r"\bquitarme la vida\b|\bacabar con mi vida\b|\bterminar con mi vida\b(?! laboral)"
                   r"|\bmi vida (ya )?no tiene sentido\b"),
    ("pt", "vida", r"\btirar a (minha )?(propria )?vida\b|\bminha vida nao (tem|faz) (mais )?sentido\b"
                   r"|\b(acabar com|por fim a) a? ?(minha|propria|minha propria) vida\b(?! (de|profissional))"),
    ("es", "matarme", r"\b(quiero|voy a|pienso|pienso en|ganas de|pensado en|pensando en|podria"
                      r"|querria) matarme\b(?! (de risa|a trabajar))"),
    ("es", "me quiero matar", r"\bme quiero matar\b(?! de risa)"),
    ("pt", "me matar", r"\b(quero|vou|poderia|podia|tentei|penso em|pensei em|pensando em|a pensar em"
                       r"|vontade de) me matar\b(?! de (rir|trabalhar))"),
    ("es", "morir", r"\b(quiero|quisiera|ganas de) morir(me)?\b(?! de risa)"),
    ("fr", "me tuer", r"\b(veux|vais|voudrais|envie de|pense a|songe a) me tuer\b(?! (a la tache|au travail))"),
    ("fr", "me foutre", r"\bme foutre en lair\b"),
    ("fr", "fin a m", r"\b(mettre|mets) fin a (mes jours|ma vie)\b"),
    ("fr", "mutil", r"\bme (suis (\w+ )?)?mutil(er?|ee?)\b"),
    ("pt", "morrer", r"\b(quero|queria|vontade de) morrer\b(?! de rir)"),
    # Hurting oneself, said otherwise; what is cut or burned by a cook or a machine is named, and does not count.
    ("en", "urge", r"\burges? to (cut|burn|hurt|harm)( my ?self| my (arms?|legs?|wrists?|thighs?|skin))?( again"
                   r"| right now| tonight| today)?($| (is|are|comes?|came|gets|wont|will not|keeps) "
                   r"| (when|because|until|and|but) (i|im|ive|it gets) )"),
    ("en", "to cut", rf"{_I} (\w+ )?want(ed)? to cut( again| tonight| right now)?($| because (i|it)\b)"
                     r"|\bi (\w+ )?(want|wanted|need|needed) to cut (so )+(bad|badly)\b"),
    ("en", "cutting makes", r"\bcutting makes me feel\b"),
    ("en", "punish my", r"\b(urge|need|want|wanted|have|deserve) to punish my ?self\b"),
    ("en", "cut my", r"\bi (\w+ ){0,3}cut my (arms?|legs?|wrists?|thighs?|veins|skin)\b(?! (on|off|with|in|at|while"
                     r"|when|from|opening|working|by)\b)"),
    ("en", "slit my", r"\bslit my (wrists?|arms?|throat|veins)\b"),
    ("en", "burning my", r"\bburning (my ?self|my (skin|arms?|legs?|thighs?))($| (again|because|to feel|(when|until"
                         r"|till) (i|it|things)\b|with (a )?(cigarettes?|lighter)))"),
    ("en", "on purpose", r"\b(cut|burn|burned|burnt|hurt|scratch|scratched|hit|starve|bruise)(ing)? (my ?self"
                         r"|my (arms?|legs?|wrists?|thighs?|skin)) (\w+ )?on purpose\b"),
    ("en", "scratching my", r"\bscratching my ?(self|arms?|skin) (\w+ )?(bloody|raw|open|(till|until) (i|it"
                        r"|they)\b)"),
    ("en", "self inj", r"\bself injur(e|ed|es|ing|y)\b(?! (content|policy|policies|claims?|cover|exclusions?)\b)"),
    ("de", "ritz", r"\bmich (?!am |an |beim )(\w+ ){0,3}(zu )?(ge)?ritzen\b"
                   r"|\bmich (?!am |an |beim )(\w+ ){0,3}geritzt\b|\britze? mich\b(?! (am|an|beim))"
                   r"|\b(drang|druck) (zu|zum) ritzen\b"),
    ("de", "schneiden", r"\bmich (wieder |selbst |selber |nur )*(zu )?schneiden( (will|wollte|muss|mochte"
                        r"|moechte))?$"),
    ("de", "schneide mich", r"\bschneide mich($| (weil|wenn|wieder|oft|jede|jeden|nachts|selbst|immer)\b)"),
    ("de", "geschnitten", r"\bmir (?!am |an |beim )(\w+ ){0,3}(arme?|unterarme?|beine?|handgelenke?"
                          r"|haut) (\w+ )?(auf)?geschnitten\b"),
    ("de", "pulsader", r"\bpulsadern?\b(?! (der|des|von|im|in)\b)"),
    ("de", "selbstverletz", r"\bselbstverletz(?!\w* (inhalte|richtlinien?|app)\b)"),
    ("de", "zu verletzen", r"(?<!ohne )\bmich (wieder |selber )?zu verletzen\b"),
    ("de", "verletz", r"\bverletzt?e mich (selbst|selber|immer|wieder|absichtlich|oft|regelmassig)\b(?! (am|an"
                      r"|beim))"),
    ("de", "ge mir", r"\bf(u|ue)ge mir (selbst |selber |wieder |immer |absichtlich )*(schmerzen?|wunden?"
                     r"|verletzungen)\b"),
    ("de", "bestrafen", r"\bmich selbst (\w+ )?(zu )?bestrafen\b"),
    ("de", "weh", r"\bich (will|mochte|moechte|muss|wollte|konnte) mir (selbst |selber |wieder "
                  r"|absichtlich )*weh ?tun\b|\b(drang|druck|verlangen|bedurfnis|davor|angefangen) mir (selbst "
                  r"|selber |wieder )*weh ?zu ?tun\b"),
    ("fr", "coupe", r"\bme (suis (\w+ )?)?coup(er?|ee?) (encore |a nouveau |souvent )?(les (veines|bras|poignets"
                    r"|cuisses|jambes)|la peau)\b(?! (avec|en"
                    r"|sur)\b)|\b(d ?|l ?)?(envies?|besoin|pulsions?|recommence|continue|arreter?|mempecher) (de "
                    r"|a )me couper( encore| a nouveau| ce soir)?($"
                    r"| (quand|et|mais|parce) )|\bme couper pour (me (soulager|punir|calmer)|oublier|ressentir"
                    r"|souffrir)\b"),
    ("fr", "scarifi", r"\b(me|mes) (\w+ ){0,3}scarifi"),
    ("fr", "taillad", r"\bme (\w+ ){0,2}taillad"),
    ("fr", "ouvrir les", r"\bm ?ouvrir les (veines|poignets)\b"),
    ("fr", "me faire mal", r"\b(envies?|lenvie|denvie|besoin|pulsions?) de me faire mal\b(?! (au|aux|en|a la|avec"
                           r"|sur)\b)"),
    ("fr", "me brul", r"\bme brul(e|er) (la peau|les bras|les jambes|expres|volontairement|avec (des|une"
                      r"|ma) cigarettes?)\b"),
    ("fr", "me bless", r"\b(envies?|lenvie|denvie|besoin|pulsions?) de me blesser\b"),
    ("fr", "automutil", r"\bm ?automutil|\b(mes|mon) automutilations?\b"),
    ("es", "cortarme", r"\b(ganas|impulsos?|deseos?|necesidad|vuelto|vuelvo|volvi|empece|empezado|quiero|necesito"
                       r"|dejar|deje|paro|evito|resistir) (\w+ )?(de "
                       r"|a )?cortarme\b(?! (el|un|una|unos|mas|con|en|del|la (barba|luz|linea|coleta|melena))\b)"),
    ("es", "me corto", rf"{_YO}me corto (otra vez |de nuevo |a veces )*(los brazos|las venas|las munecas|las piernas"
                       r"|los muslos|la piel|cuando (estoy|me|no)|para (sentir|aliviar|calmar|no sentir))\b"),
    ("es", "a cortar", r"\bme (volvi|he vuelto|vuelvo|voy) a cortar( anoche| ayer| hoy| otra vez)?$"),
    ("es", "las venas", r"\b(cortar|cortarme|abrirme|me corte|abrir) las venas\b"),
    ("es", "cortes", r"\b(hacerme|me hago|me hice|haciendome) (\w+ )?cortes\b(?! de)"),
    ("es", "autoles", r"\b(me|mis) autolesi|\bautolesionarme\b"),
    ("es", "proposito", rf"{_YO}me (\w+ )?(corto|corte|cortado|quemo|queme|quemado|lastimo|lastime|golpeo|hago dano"
                        rf"|hice dano)"
                        r" (\w+ ){0,3}a proposito\b"),
    ("es", "lastimarme", r"\b(ganas de|quiero|impulsos? de|voy a|necesito|deseos? de) lastimarme\b"),
    ("es", "me lastimo", rf"{_YO}me lastimo (yo )?(a mi|sol[oa]|cuando|otra vez)\b"),
    ("pt", "me cortar", r"\b(vontade|voltei|comecei|impulso|desejo|necessidade|preciso|quero|parar|resistir"
                        r"|voltar) (\w+ )?(de |a )?me cortar\b(?! (o|um|uma|uns|do|da|na|no|com|a (luz|agua"
                        r"|barba))\b)"),
    ("pt", "cortar me", r"\b(vontade|voltei|comecei|impulso|desejo|necessidade|preciso|quero|parar|resistir"
                        r"|voltar) (\w+ )?(de |a )?cortar me\b(?! (o|um|uma|uns|do|da|na|no|com|a (luz|agua"
                        r"|barba))\b)"),
    ("pt", "cortando", r"\b(estou|to|tou|ando|vivo|continuo) me cortando\b"),
    ("pt", "corto", r"\b(me corto|corto me) (de novo |outra vez )*(os (bracos|pulsos)|as (pernas|coxas)|a pele"
                    r"|quando (fico|estou|me|nao)|(para|pra) (sentir|aliviar|nao)|tod[oa]s? )"),
    ("pt", "pulsos", r"\b(cortei|corto|cortar|abrir) (me )?(os |meus )+pulsos\b"),
    ("pt", "mutil", r"\bme (auto ?)?mutil|\b(auto)?mutil(ar|o|ei) me\b"),
    ("pt", "ferir", r"\b(vontade de|quero|impulso de|vou|preciso( de)?|desejo de) (me ferir|ferir me)\b"),
    ("pt", "magoar", r"\b(vontade de|quero|impulso de|preciso( de)?) (me magoar|magoar me)\b"),
    ("pt", "de proposito", r"\b(me (cortei|corto|queimei|queimo|machuquei|machuco|feri|firo)|(cortei|corto|queimei"
                           r"|queimo|feri|magoei) me) (\w+ ){0,3}de proposito\b"),
    # Thinking of death, not of the death of something.
    ("en", "could die", r"\b(ways|how) i could die\b(?! (of|on|rich|happy)\b)"),
    ("en", "unalive", r"\bunalive\b"),
    ("en", "dissapear", r"\bi (\w+ )?(want|wish|need) (to |i could )(just )?dissapear\b(?! (from|off|into"
                        r"|for an?)\b)"),
    ("en", "reason to be", r"\b(see|have|find) (no|any|a) reason to be (here|alive)\b(?! (in|at|for|on)\b)"),
    ("en", "how many pills", r"\bhow many pills (would|will|to|does it take to|it takes to) (do it|die|kill"
                             r"|overdose)\b"),
    ("en", "thoughts always", r"\bmy thoughts always (go|come|turn|drift|return|wander) (back )?to (death|dying)$"),
    ("de", "ans sterben", r"\bans sterben\b"),
    ("de", "zu sterben", r"\bich (denke?|dachte) (\w+ ){0,5}(daran|dran|uber|daruber|darueber"
                         r"|nach) (nach )?zu sterben\b|\bwunsche? (ich )?mir (\w+ ){0,4}zu sterben\b"),
    ("de", "todes", r"\btodes(gedanken|sehnsucht|wunsch)\b"),
    ("fr", "a la mort", r"\b(pense|penser|pensais|songe|songer) (\w+ ){0,4}a la mort\b(?! (du|de|des|d\w+)\b)"),
    ("fr", "mort ", r"\bla mort (mobsede|m obsede|me hante|me poursuit|j ?y pense)\b"
                    r"|\b(idee de )?la mort ne me (quitte|lache)\b"),
    ("fr", "a mourir", r"\b(pense|penser|pensais|songe|songer) (\w+ ){0,4}(a|qua) mourir\b(?! de (rire|faim|chaud))"),
    ("es", "muerte", r"\b(pienso|pensar|pensando|pense|pensado|pensaba) (\w+ ){0,4}en la muerte\b(?! del?\b)"
                     r"|\bmuerte no se me (va|quita|sale)\b|\bobsesionad[oa] con la muerte$"),
    ("es", "irme de", r"\birme de (esta|la) vida\b"),
    ("es", "mejor morir", r"\b(seria|es|mucho) mejor morir(me)?\b(?! (de|en|que)\b)"),
    ("es", "estar muert", r"\b(deseo|desear|deseaba|desearia|quiero|quisiera|queria|gustaria"
                          r"|preferiria) estar muert[oa]\b"),
    ("es", "en morir", r"\b(pienso|pensar|pensando|pense|pensado|pensaba) (\w+ ){0,4}en morir(me)?\b(?! de risa)"),
    ("pt", "morte", r"\b(penso|pensar|pensando|pensei|pensava) (\w+ ){0,4}na morte\b(?! d[aeo]s?\b)"
                    r"|\bmorte nao me sai\b|\bobcecad[oa] (com a|pela) morte$"),
    ("pt", "r morrer", r"\bmelhor morrer\b(?! (de|em|que|do que)\b)"),
    ("pt", "bom morrer", r"\bseria bom morrer\b"),
    ("pt", "estar mort", r"\b(desejo|desejar|quero|queria|preferia|gostava de|gostaria de) estar mort[oa]\b"),
    ("pt", "em morrer", r"\b(penso|pensar|pensando|pensei|pensava) (\w+ ){0,4}em morrer\b(?! de rir)"),
    # No point in this life; a point in a feature is none of it.
    ("en", "pointless", r"\bmy (whole |entire )?(life|existence) (is|feels|seems|has become) (\w+ )?pointless\b"
                        r"|\b(life|living) (is|feels|seems) (\w+ )?pointless( to me| for me| now)?$"),
    ("fr", "sens", r"\b(ma|la|cette) vie (na|n a|a|navait|ne fait|fait) (plus |pas )?(aucun |de )?sens\b(?! (du"
                   r"|de la|des)\b)"),
    ("es", "no tiene", r"\b(la|esta|mi) vida (ya )?no tiene (\w+ )?sentido( para mi)?$"),
    ("pt", "da nao", r"\b(a|esta|essa|minha) vida nao (faz|tem) (\w+ )?sentido( para mim| pra mim)?$"),
    ("de", "sinn", r"\bkein(en)? (\w+ ){0,2}sinn (mehr )?(in|im|an) (meinem |diesem |diesen )?leben\b(?! d(er|es)\b)"
                   r"|\bim leben (\w+ )?keinen (\w+ )?sinn\b"
                   r"|\b(das|dieses|mein) leben (?!der |des |von |eine[rs] )(\w+ ){0,4}keinen (\w+ )?sinn\b"
                   r"|\bsinn (hat|macht|ergibt) (mein|dieses) leben\b"
                   r"|\b(hat|macht) (mein|dieses) leben (\w+ ){0,3}einen sinn\b"),
    ("de", "alles beende", r"\b(am liebsten|ich will|ich mochte|ich moechte) (einfach |nur "
                           r"|nur noch |das )*alles beende(n|t)$"),
    ("de", "sinnlos", r"\b(mein|dieses) (\w+ )?leben (\w+ ){0,3}sinnlos\b|\bmein sinnloses leben\b"
                      r"|^das leben ist sinnlos$"),
    ("de", " lebe", r"\b(wofu?e?r|wozu|warum|weshalb) (ich )?(noch |uberhaupt |ueberhaupt "
                    r"|eigentlich )*lebe( ich)?( noch| uberhaupt| eigentlich)*$"),
    ("de", "lebenswert", r"\b(leben|es) (\w+ ){0,2}nicht (mehr )?lebenswert\b"),
    ("fr", "ma vie", r"\bma vie (ne )?(sert a rien|vaut (plus )?rien|est (\w+ )?(vide de sens|inutile"
                     r"|sans interet))\b"),
    ("pt", "minha vida", r"\bminha vida (e|esta|ficou) (\w+ )?(inutil|vazia|sem sentido|um vazio)$"
                         r"|\bminha vida nao (vale nada|serve (para|pra) nada|presta)$"),
    # It may mean no more than to be left in peace.
    ("en", "to stop", r"\bi (just )?want (it all|everything|all (of )?this) to stop$"),
    ("en", "be over", r"\bi (just )?want (it all|everything|all (of )?this) to be over$"),
    ("en", "to end", r"\bi (just )?want (it all|everything|all (of )?this) to end$"
                     r"|\b(want|way|method) to end everything$"),
    ("en", "disappear", r"\bi (\w+ ){0,2}(want|need|like|wish|could|wanna) (to "
                        r"|i could )?(just )?disappear\b(?! (from|off|into|to an?|for an?|on) )"
                        r"|\bi wish i could (just )?disappear\b"),
    ("en", "vanish", r"\bi (\w+ ){0,2}(want|wish i could|wanna) (to )?(just )?vanish\b(?! (from|for an?|to an?) )"),
    ("de", "weg sein", r"\bich (will|mochte|moechte) (\w+ ){0,3}weg sein$"),
    ("de", "verschwinden", r"\bich (will|mochte|moechte|wurde|konnte) (?!nicht )(\w+ ){0,5}(?<!aus )(?<!von"
                           r" )verschwinden\b"),
    ("es", "desaparecer", r"\b(quiero|quisiera|queria|ganas de) desaparecer\b(?! del?\b)"),
    ("pt", "desaparecer", r"\b(quero|queria|vontade de|gostava de|gostaria de) desaparecer\b(?! d[eao]s?\b)"),
    ("fr", "disparaitre", r"\b(je veux|je voudrais|jaimerais|envie de) (\w+ )?disparaitre\b(?! d(e|u|es)\b)"),
    ("pt", "sumir", r"\b(quero|queria|vontade de) (\w+ )?sumir\b(?! d[aeo]s?\b)"),
)  # fmt: skip

# Said of oneself: enough.
GRAVE_SAID: _ROWS = (
    *GRAVE_COMPOSED,
    ("en", "take", r"\bi (\w+ )?(cant|can ?not) take (it|this|that|any of (it|this)|everything|life) (any ?more"
                   r"|any ?longer|much longer)\b(?! from (the|this|that|our|my)\b)"),
    ("en", "bear", r"\bi (\w+ )?(cant|can ?not) bear (it|this|life|the pain|everything)\b"),
    ("en", "stand", r"\bi (\w+ )?(cant|can ?not) stand (it|life|living) (any ?more|any ?longer)\b"),
    ("en", " any", r"\bi (\w+ )?(cant|can ?not) do (this|it) (any ?more|any ?longer)$"),
    ("en", "cope", r"\bi (\w+ )?(cant|can ?not) cope( any ?more| any ?longer| at all| with (it|this|life"
                   r"|everything))?$"),
    ("en", "too much", r"\A(everything|it all|all (of )?(it|this)|life) (is|has become|gets"
                       r"|is getting) (\w+ )?too much( for me| to bear| to take)?( now| right now| at the moment"
                       r"| any ?more)?\Z|\A(its|it is|this is) (all |just )+too much( for me)?\Z"),
    ("en", "breathe", r"\bi (\w+ )?(cant|can ?not) breathe\b"),
    ("en", "stop", r"\bi (\w+ )?(cant|can ?not) stop (crying|shaking|sobbing|panicking|weeping)\b"),
    ("en", "panic", r"\bi(m| am| feel) (\w+ )?(panicking|panicked|in (a )?(total |full |blind "
                    r"|complete )?panic)\b(?! (about|over) the\b)"),
    ("en", "breaking down", r"\bi(m| am| keep) (\w+ )?breaking down\b(?! (the|our|my|costs?|barriers|silos|numbers|a"
                            r"|into)\b)"),
    ("en", "broke down", r"\bi (\w+ )?broke down( (crying|in tears|completely|today|yesterday|last night|again"
                         r"|at work|and)\b|$)"),
    ("en", "collaps", r"\bi (just |nearly |almost |have )?collapsed( (at|in|on|yesterday|today|last|this|and|from)\b"
                      r"|$)|\bi(m| am) (\w+ )?(collapsing|(about|going) to collapse)\b|\bmy (whole |entire )?(life"
                      r"|world) (is |has |just )*collaps(ed|ing)\b"),
    ("en", "apart", r"\bi(m| am| feel like im| feel like i am) (\w+ )?(falling apart|coming apart)\b"
                    r"|\bmy (whole |entire )?(life|world) is (\w+ )?falling apart\b"
                    r"|\Aeverything is (\w+ )?falling apart\Z"),
    ("en", "breaking", r"\bi(m| am) (\w+ )?breaking( apart| inside)?$"),
    ("en", "go on", r"\bi (\w+ )?dont know how (to|i can) go on( any ?more)?$"),
    ("en", "going to pieces", r"\bi(m| am) going to pieces\b"),
    ("en", "losing my mind", r"\bi(m| am| feel like im) (\w+ )?losing my mind$"),
    ("en", "my rope", r"\bi(m| am) (\w+ )?at the end of my rope$"),
    ("en", "my tether", r"\bi(m| am) (\w+ )?at the end of my tether$"),
    ("en", "cry", r"\bi (\w+ )?(keep crying|cry (every|all))\b|\bi(m| am| have been|ve been) crying\b"),
    ("en", "cried", r"\bi (\w+ )?cried (all|the whole)\b"),
    ("en", "tears", r"\bi(m| am) in tears\b"),
    ("en", "devastated", r"\bi(m| am| feel) (\w+ )?devastated\b(?! by the (tax|price|rent|storm|fire|flood)\w*)"),
    ("en", "broken", r"\bi(m| am| feel) (\w+ )?heart ?broken\b"),
    ("en", "desperate", r"\bi(m| am| feel) (\w+ )?desperate\b(?! (for|to|need)\b)"),
    ("en", "hopeless", rf"\bi(m| am| feel| felt|ve been feeling| have been feeling| \w+ (feel"
                       rf"|am)) {_SO}(\w+ )?hopeless\b"
                       r"(?! (at|with|in|about (our|the|this))\b)"),
    ("en", "hope", r"\bi (have|see) no hope( left| any ?more)?$|\bthere is no hope( left)? for me\b"
                   r"|\bi(ve| have) lost all hope$"),
    ("en", "way out", r"\bi (\w+ )?(see no|cant see (a|any)|can ?not see (a|any)) way out( any ?more)?$"
                      r"|\bno way out for me$"),
    ("en", "life", r"\bi hate my life\b|\bmy (whole )?life is (over|ruined|in ruins|destroyed)\b"),
    ("en", "griev", r"\bi(m| am| have been|ve been) (\w+ )?grieving\b"),
    ("en", "mourning", r"\bi(m| am) (\w+ )?(in )?mourning\b"),
    ("en", "help me", r"\A(please |somebody |someone |god )*help me( please| now)*\Z"),
    ("en", "need help", r"\A(please )?i (really |just )?need help( now| please)*\Z"),
    ("en", "crisis", r"\bi(m| am) in (a )?(deep |real |personal |serious )?crisis\Z"
                     r"|\bi(m| am) having a (personal |mental health )?crisis\b"),
    # German
    ("de", "zu viel", r"\A(mir (ist|wird)( das)?|es (ist|wird) mir|das (ist|wird) mir|ist mir)? ?alles( ist"
                      r"| wird)?( mir| einfach)* zu viel\Z|\A(mir|es) (ist|wird) (mir )?(alles"
                      r"|einfach alles) zu viel\Z"),
    ("de", "schaff", r"\bich schaffe? (das|es) (einfach )?nicht mehr( allein)?$"),
    ("de", "kraft", r"\bich habe? (einfach )?keine kraft mehr$"),
    ("de", "nicht mehr", r"\bich kann (\w+ )?(einfach |so )?nicht mehr( weiter)?( ich| und| bitte| hilfe|$)"
                         r"|\bich (halte|halt) (das |es )?(\w+ )?nicht mehr aus\b"
                         r"|\bich (will|mag) (einfach )?nicht mehr$"
                         r"|\bich (ertrage|ertrag) (das |es )(alles )?nicht mehr\b"
                         r"|\bich wei(ss|s) nicht mehr weiter$|\bich (will|mochte|moechte) nicht mehr da sein\b"),
    ("de", "zusammen", r"\bich (breche?|brach) (\w+ )?zusammen\b(?! mit)|\bich bin (\w+ ){0,3}zusammengebrochen\b"
                       r"|\b(mein leben|meine (ganze )?welt) (bricht|ist) (\w+ )?zusammen"
                       r"|\Aalles bricht (\w+ ){0,2}zusammen\Z|\Amir bricht alles zusammen\Z"),
    ("de", "panik", r"\bich (habe?|bekomme|kriege?|bin in) (\w+ )?panik\b(?! vor d)"),
    ("de", "trauer", r"\bich trauere?\b|\bich bin in trauer\b|\bmeine trauer\b"),
    ("de", "wein", r"\bich weine (nur|den|die|jede|jeden|standig|immer|seit)\b"
                   r"|\bich kann nicht aufhoren zu weinen\b"),
    ("de", "heul", r"\bich heule (nur|den|die|jede|jeden|standig|immer|seit)\b"),
    ("de", "verzweifelt", r"\bich bin (\w+ ){0,2}verzweifelt\b(?! auf\b)"),
    ("de", "am boden", r"\bich bin (\w+ )?am boden zerstort\b"),
    ("de", "am ende", r"\bich bin (\w+ )?am ende( meiner krafte)?$"),
    ("de", "kaputt", r"\bich gehe? (\w+ )?kaputt\b(?! an (de|di|einer))"),
    ("de", "zerbreche", r"\bich zerbreche( daran)?$"),
    ("de", "hilf", r"\A(bitte )?hilf mir( bitte)?\Z|\Ahilfe\Z"),
    ("de", "helft", r"\A(bitte )?helft mir( bitte)?\Z"),
    # Spanish
    ("es", "demasiado", r"\Atodo (esto )?es demasiado( para mi)?\Z"),
    ("es", "supera", r"\A(todo (esto )?me supera|me supera todo)\Z"),
    ("es", "puedo mas", r"\b(ya )?no puedo mas( con (todo|esto|mi vida|la vida)\b|$| estoy| necesito| ayuda)"),
    ("es", "aguanto", r"\b(ya )?no (lo |la )?aguanto mas( esto| asi| todo esto)?$|\bya no (lo )?aguanto$"),
    ("es", "derrumb", r"\bme (estoy |he )?derrumb(o|ando|ado|e)\b|\bme estoy derrumbando\b"
                      r"|\bmi (vida|mundo) se (derrumba|derrumbo)\b|\Atodo se derrumba\Z"),
    ("es", "desmoron", r"\bme (estoy )?desmoron(o|ando)\b"),
    ("es", "me hundo", r"\bme hundo$"),
    ("es", "estoy", r"\bestoy (\w+ )?(destrozad|desesperad|hundid|deshech)[oa]\b(?! (por|buscando|en deudas)\b)"
                    r"|\bestoy (\w+ )?de luto\b|\bestoy en panico\b"),
    ("es", "llor", r"\bno (paro|dejo|puedo parar|puedo dejar) de llorar\b|\blloro (todo|toda|todos|todas|cada"
                   r"|sin)\b"),
    ("es", "duelo", r"\b(estoy (en|de)|mi) duelo\b"),
    ("es", "mi vida", r"\bmi vida (se acabo|ha terminado|esta acabada)\b|\bodio mi vida\b"),
    ("es", "cae el mundo", r"\bse me cae el mundo\b"),
    ("es", "ayud", r"\A(por favor )?ayud(a|ame|enme)( por favor)?\Z"),
    # French
    ("fr", "cest trop", r"\A(tout )?cest trop pour moi\Z|\Atout ca cest trop\Z"),
    ("fr", "me depasse", r"\Atout (ca )?me depasse\Z"),
    ("fr", "en peux plus", r"\bj ?en peux plus\b(?! d)|\bje nen peux plus\b(?! d(e|u|es)\b)"),
    ("fr", "tiens plus", r"\bje (ne )?tiens plus( le coup| debout)?$"),
    ("fr", "supporte plus", r"\bje (ne )?(le |la )?supporte plus( ca| rien| la vie| tout ca)?$"),
    ("fr", "craque", r"\bje craque( completement| totalement| nerveusement)?$|\bjai craque$"),
    ("fr", "croul", r"\bje (suis en train de )?mecroul(e|er)\b|\b(ma vie|mon monde) secroule\b"
                    r"|\Atout secroule( autour de moi)?\Z"),
    ("fr", "effondr", r"\bje (suis en train de )?meffondr(e|er)\b|\bje me suis effondree?\b"
                      r"|\b(ma vie|mon monde) seffondre\b|\Atout seffondre( autour de moi)?\Z"
                      r"|\bje suis (\w+ )?effondree?\b"),
    ("fr", "paniqu", r"\bje panique( completement| totalement)?$|\bje suis en panique\b"),
    ("fr", "rouleau", r"\bje suis au bout du rouleau$"),
    ("fr", "je suis", r"\bje suis (\w+ )?(aneantie?|brisee?|devastee?|detruite?)\b(?! par l)"
                      r"|\bje suis (\w+ )?desesperee?\b(?! (de|par)\b)|\bje suis (\w+ )?en deuil\b"
                      r"|\bje suis a bout( de (forces?|nerfs))?$"),
    ("fr", "desesper", r"\bje me sens (\w+ )?desesperee?\b"),
    ("fr", "pleur", r"\bje narrete pas de pleurer\b|\bje pleure (tout|toute|tous|toutes|sans|chaque)\b"),
    ("fr", "mon deuil", r"\bmon deuil\b"),
    ("fr", "ma vie", r"\bma vie est (finie|foutue|detruite)\b"),
    ("fr", "aide", r"\A(sil vous plait )?aidez moi( sil vous plait)?\Z"),
    # Portuguese
    ("pt", "tudo", r"\A(esta )?tudo (isto |isso )?(e |esta )?(ser )?(demasiado|demais)( para mim| pra mim)?\Z"),
    ("pt", "aguento", r"\b(eu )?nao aguento mais( isto| isso| assim| tudo isto| tudo isso| a vida| viver assim)?$"
                      r"|\bja nao aguento$"),
    ("pt", "consigo mais", r"\b(eu )?nao consigo mais$|\bja nao consigo mais$"),
    ("pt", "posso mais", r"^(eu )?(ja )?nao posso mais$"),
    ("pt", "em panico", r"\b(estou|entrei) em panico\b"),
    ("pt", "desmoron", r"\bestou (a )?desmoron(ar|ando)\b"
                       r"|\b(minha vida|meu mundo) (esta )?(a )?desmoron(ar|ou|ando)\b"),
    ("pt", "desab", r"\bestou (a )?desab(ar|ando)\b|\b(minha vida|meu mundo) desabou\b|\beu desabei\b"),
    ("pt", "estou", r"\bestou (\w+ )?(desesperad|destrocad|arrasad|devastad|despedacad)[oa]\b(?! (por|para|atras"
                    r"|com o preco)\b)|\bestou (\w+ )?(de|em) luto\b"),
    ("pt", "chor", r"\bnao (paro|consigo parar) de chorar\b|\b(eu )?choro (todos|todas|o dia|a noite|sem)\b"),
    ("pt", "meu luto", r"\bmeu luto\b"),
    ("pt", "minha vida", r"\bminha vida acabou\b|\bodeio a? ?minha vida\b"),
    ("pt", "ajud", r"\A(por favor )?(me ajuda|ajuda me|me ajudem|ajudem me)( por favor)?\Z"),
    # No hope, no future
    ("en", "keep going", r"\bi (\w+ )?(cant|can ?not) keep going( like this)?( any ?more| any ?longer)?$"),
    ("en", "no future", r"\bi (\w+ )?(see|have) no future( for myself)?( ahead of me)?$"),
    ("en", "nothing matters", r"\bnothing matters( to me)?( any ?more| any ?longer)?$"),
    ("de", "hoffnungslos", rf"\b(ich bin|fuhle? mich|fuehle? mich) {_SEHR}hoffnungslos($| (und|es|alles)\b)"),
    ("es", "salida", r"\bno (le )?veo (ninguna )?salida$"),
    ("es", "sin esperanza", r"\bme siento (\w+ )?sin esperanza\b"),
    ("pt", "saida", r"\bnao vejo (nenhuma )?saida$"),
    ("pt", "esperanca", r"\b(me sinto|sinto me|estou) (\w+ )?sem (nenhuma )?esperanca\b(?! (de|que|em)\b)"),
    ("fr", "espoir", r"\b(je nai|jai) plus (aucun |d ?)espoir$|\bje suis sans espoir\b"),
    # Worthless
    ("en", "useless", rf"\b(i feel|feeling) {_SO}useless($| (and|all|every|again|to (everyone|everybody))\b)"
                      rf"|\bi(m| am) {_SO}useless( (person|human|and (everyone|everybody|nobody|worthless"
                      rf"|unwanted))\b|$)"),
    ("en", "good for noth", rf"\bi(m| am| feel)( like (i|im|i am))? {_SO}good for nothing\b"),
    ("en", "waste of", rf"\bi(m| am| feel)( like| like im| like i am)? {_SO}waste of (space|air|oxygen|skin)\b"),
    ("en", "worth noth", rf"\b(i(m| am)|feel(ing)? like im|feel(ing)? like i am) {_SO}worth nothing$"),
    ("en", "not worth any", rf"\bi(m| am) {_SO}not worth anything( to (anyone|anybody))?$"),
    ("de", "nichts wert", rf"\bich (bin|war) (doch )?{_SEHR}nichts wert\b|\bich {_SEHR}nichts wert (bin|war)\b"),
    ("de", "zu nichts", r"\bich (tauge?|bin) (\w+ ){0,4}zu nichts( (mehr )?(nutze|gut|zu gebrauchen))?$"),
    ("de", "nutzlos", rf"\bich (bin|war|fuhle? mich|fuehle? mich) {_SEHR}nutzlos($| (und|fur alle)\b)"),
    ("de", "versager", r"\bich bin (so |doch |nur |ein |eine |totaler |kompletter )*versager(in)?\b"),
    ("fr", "inutile", rf"\bje me (sens|sentais) {_TRES}inutile\b"
                      rf"|\bje suis {_TRES}inutile( a tous| a tout le monde| et|$)"),
    ("fr", "vaux", r"\bje (ne )?vaux (plus |absolument |vraiment )?rien\b"),
    ("fr", "valeur", r"\bje (me )?(sens|suis|sentais) (\w+ )?sans (aucune )?valeur\b"),
    ("fr", "que rien", r"\b(je suis|comme) (\w+ )?moins que rien\b"),
    ("fr", "a rien", r"\bje suis (\w+ )?(un |une )?bon(ne)? a rien\b|\bje (ne )?sers (plus |vraiment )?a rien\b"),
    ("fr", "rien valoir", r"\bne rien valoir\b"),
    ("es", "inutil", rf"\b(me siento|me sentia|me he sentido|soy) {_MUY}inutil($| (y|como)\b)"),
    ("es", "valgo", r"\bno valgo (para |por )?(nada|la pena)\b"),
    ("es", "sin valor", r"\bme (siento|sentia) (\w+ )?sin valor\b"),
    ("es", "don nadie", r"\bsoy (\w+ )?don nadie\b"),
    ("es", "no sirvo", r"\bno sirvo para nada\b"),
    ("es", "basura", rf"\b(me siento|me sentia|me he sentido|soy) {_MUY}basura\b"),
    ("es", "mierda", rf"\b(me siento|me sentia|me he sentido|soy) {_MUY}mierda\b"),
    ("es", "fracaso", rf"\b(me siento|soy) {_MUY}fracaso($| (como|de|total)\b)"),
    ("pt", "inutil", rf"\b(me sinto|sinto me|me sentia|sou) {_MUITO}inutil($| (e|como)\b)"),
    ("pt", "valho", r"\bnao valho (mais |a )?(nada|pena)\b"),
    ("pt", "sem valor", r"\b(me sinto|sinto me|me sentia) (\w+ )?sem valor\b"),
    ("pt", "sirvo", r"\bnao sirvo (mais )?(para|pra) nada\b"),
    ("pt", "presto", r"\bnao presto($| (para|pra) nada\b)"),
    ("pt", "lixo", rf"\b(me sinto|sinto me|me senti|sou) {_MUITO}lixo\b"),
    ("pt", "fracass", rf"\b(me sinto|sinto me|me senti|sou) {_MUITO}fracass(o|ado|ada)($| (como|total)\b)"),
    # Empty inside
    ("en", "numb", rf"\b(i(m| am| feel| felt)|feeling) {_SO}numb($| (inside|all|every|and (empty|hollow|alone"
                   rf"|lost))\b)"),
    ("en", "inside me", r"\bnothing (is )?left inside me\b|\b(only|just|but) (emptiness|a void) inside me\b"
                        r"|\beverything inside me (is|feels|has) (\w+ )?(dead|empty|numb|broken|gone|died)\b"),
    ("de", "leer", rf"\b(fuhle?|fuehle?|fuhlte|fuehlte) (ich )?mich (?!im |in |am )(\w+ ){{0,3}}leer($| (und|an"
                   rf"|innen)\b)|\bmich {_SEHR}leer (ge)?fu(e)?h"),
    ("de", "leere", rf"\b(?:fuhle|fuehle) (?:nur |noch )*leere\b|\bin mir (ist |war )?{_SEHR}(diese |eine "
                    rf"|grosse )*leere\b|\bleere in (mir|einem)\b"
                    rf"|\binnere leere\b"),
    ("de", "nichts mehr", r"\bich (spu|spue)re (gar |uberhaupt |einfach |innerlich )*nichts mehr( in mir"
                          r"| innerlich)?$"),
    ("fr", " vide", rf"\bje (me )?(sens|sentais|suis|ressens) {_TRES}(un |grand )*vide($| (a l ?interieur|en moi"
                    rf"|dedans"
                    r"|depuis|et|interieure?ment|tout le temps)\b)|\b(ce|un|le|grand|enorme) vide (en moi"
                    r"|au fond de moi|a l ?interieur de moi)\b"),
    ("fr", "ressens", r"\bje (ne )?ressens (plus|absolument) rien$"),
    ("fr", "interieur", r"\bje (suis|me sens) (\w+ )?(morte?|eteinte?) a l ?interieur\b"),
    ("es", "por dentro", r"\b(estoy|me siento) (\w+ )?(muert|rot)[oa] por dentro\b"
                         r"|\bno siento (ya )?nada por dentro\b"),
    ("pt", "por dentro", r"\b(estou|me sinto) (\w+ )?mort[oa] por dentro\b|\bnao sinto (mais )?nada por dentro\b"),
    # Hating oneself
    ("en", "who i", r"\b(hate|hated|loathe|despise|detest|cant stand) who i( am|ve become| have become)\b"),
    ("de", "ertrag", r"\bmich (selbst|selber) (\w+ )?nicht (mehr )?ertragen\b"
                     r"|\bich ertrage? mich (selbst |selber )?nicht\b"),
    ("de", "abscheu", r"\bich verabscheue? mich\b"),
    ("de", "vor mir", r"\bich ek(el|ele|le) mich (\w+ )?vor mir\b|\babscheu vor mir\b"),
    ("de", "leiden", r"\bich (kann|konnte|mag) mich (selbst |selber )?(noch )?(nie|nicht) (mehr )?leiden\b"),
    ("fr", "hais", r"\bje me hais\b"),
    ("fr", "degout", r"\bje me (\w+ )?degoute($| (moi|tellement|et)\b)"),
    ("fr", "me supporte", r"\bje (ne )?me supporte (plus|pas)\b"),
    ("fr", "de moi", r"\b(horreur|degout|haine) de moi( meme)?$"),
    ("fr", "meprise", r"\bje me meprise\b"),
    ("es", "me odio", rf"{_YO}me odio($| (a mi|tanto|con tod[oa]s?|muchisimo|por (ser|lo que soy|todo|existir)|y"
                        r"|mucho|cada|mas)\b)"),
    ("es", "a mi mism", r"\b(me odiaba|me odie|odiarme) a mi mism[oa]\b"),
    ("es", "he odiado", r"\bme he odiado\b"),
    ("es", "soporto", rf"{_YO}no me soporto\b"),
    ("es", "asco", r"\bme doy (\w+ )?asco\b"),
    ("es", "me detesto", rf"{_YO}me detesto\b"),
    ("es", "aborrezco", r"\bme aborrezco\b"),
    ("es", "desprecio", rf"{_YO}me desprecio\b"),
    ("pt", "odei", r"\bme odeio\b|\bodeio (me|a mim|quem eu sou|quem sou)\b"),
    ("pt", "odiei", r"\b(me odiei|odiei me)\b"),
    ("pt", "suporto", r"\bnao (me suporto|suporto me)\b"),
    ("pt", "nojo", r"\bnojo de mim\b"),
    ("pt", "detesto", r"\b(eu me detesto|detesto me)\b"),
    # Voices that do not stop; in a board they have a vote, in German by the very word.
    ("en", "voices", r"\b(i|ive|im|i am|keep|kept|been|started|still|always) (\w+ )?(hear|hearing|heard) (these "
                     r"|the )?voices($| (in my head|at night|all|again|when i|telling me|every|constantly|inside"
                     r"|non ?stop|that (dont|do not|wont|never|tell me))\b)|\bvoices in(side)? my head\b"
                     r"|\bvoices (\w+ )?(tell|telling|told|call|calling) me\b"
                     r"|\b(the|these|my) voices (wont|dont|do not|will not|never|would ?nt) (\w+ )?(stop|shut up"
                     r"|go away|leave me|be quiet)\b"),
    ("en", "e voices", r"\b(hear|hearing|heard) those voices\b(?! (in|of|from|for|against|on|who|calling)\b)"
                       r"|\b(make|want|wish|prayed?|need|stop) (that )?(the|these) voices (to |would )?(stop|shut up"
                       r"|go away)\b"),
    ("en", "the voices s", r"\bthe voices sa(y|id) (that )?i(m| am) (\w+ )?(bad|worthless|evil|nothing|stupid|ugly"
                           r"|useless)\b"),
    ("en", "a voice", r"\b(hear|hearing|heard) a voice (telling me|that tells me)\b"
                      r"|\ba voice in(side)? my head\b(?! (\w+ )?(says|saying|keeps saying) (we|the|this|our|that we"
                      r"|it)\b)"),
    ("de", "stimme in", r"\bstimme in meinem kopf\b"),
    ("fr", "voix", r"\b(j ?entends|entendre|j ?entendais|j ?ai (\w+ )?entendu) (\w+ )?des voix($| (dans ma tete"
                   r"|la nuit|encore|tout le temps|cette nuit|sans arret|quand|tous les"
                   r"|qui (me|m\w+ent|ne sarretent|ne se taisent))\b)|\bvoix dans ma tete\b|\bvoix qui me (parlent"
                   r"|disent|ordonnent|insultent)\b|\b(les|des|ces) voix (ne |n )?(sarretent|se taisent"
                   r"|me (parlent|disent|laissent|harcelent|crient|insultent|repetent))\b|\bfaire taire (les"
                   r"|ces) voix($| dans)"),
    ("es", "voces", r"\b(oigo|oia|oir|escucho|escuchar|escuchaba|oido|escuchado) (\w+ )?voces($| (en (mi|la) cabeza"
                    r"|todo|por la noche|de noche|todas|cuando|otra vez"
                    r"|que (me|no (paran|callan|se callan)))\b)|\bvoces (en|de|dentro de) mi cabeza\b|\b(las|esas"
                    r"|estas) voces (no (paran|callan|se callan|cesan|me dejan)"
                    r"|me (dicen|hablan|ordenan|gritan|insultan))\b|\bno (se callan|paran|cesan) (las|estas) voces$"),
    ("es", "una voz", r"\buna voz (en|dentro de) mi cabeza\b|\b(oigo|escucho) una voz que me\b"),
    ("pt", "vozes", r"\b(ouco|ouvia|ouvir|ouvi|escuto|escutar|escutei|ouvindo|escutando) (\w+ )?vozes($"
                    r"| (na minha cabeca|na cabeca|o tempo|a noite|de noite|todas|tod[oa]|quando|de novo|que (me"
                    r"|nao (param|se calam)))\b)|\bvozes (na|da) minha cabeca\b|\b(as|essas|estas) vozes (nao (param"
                    r"|se calam|calam|me deixam)|me (dizem|falam|mandam|gritam)|dizem (pra|para) eu|calarem)\b"),
    ("pt", "uma voz", r"\buma voz (na|dentro da) minha cabeca\b|\b(ouco|escuto) uma voz que me\b"),
    # On the verge of giving up, which nobody is who gives up something
    ("de", "alles hin", r"\bkurz davor alles (hinzuschmeissen|hinzuwerfen)$"),
    ("de", "aufgegeben", r"\bich (hab|habe) (mich|mich selbst|mich selber|alles) (\w+ )?aufgegeben$"),
    ("fr", "tout l", r"\b(je (suis|etais)|jsuis|jetais|jai) (\w+ )?(sur le point|a deux doigts|pres|prete?"
                     r"|envie) (de|a) tout (lacher|laisser tomber)$"),
    ("fr", "les bras", r"\b(sur le point|a deux doigts|au bord|pres|envie) de baisser les bras$"
                       r"|^je baisse les bras($| (je|jai|jen|j)\b)"),
    ("es", "me rindo", r"^(ya |casi |yo )*me rindo( ya| con todo)?$|\bya (casi )?me rindo$"),
    ("es", "me rendi", r"\b(ya|casi) me rendi\b(?! (con|ante|en|a|al)\b)"),
    ("es", "toalla", r"\b(a punto de|al borde de|ganas de|quiero) tirar la toalla( con todo| ya)?$"),
    ("es", "arlo todo", r"\b(a punto de|al borde de|ganas de) (dejarlo|abandonarlo|tirarlo|mandarlo) todo$"),
    ("pt", "desistindo", r"\b(quase|to|estou|tou) desistindo( de (tudo|mim|viver))?$"),
    ("pt", "desisti de", r"\bdesisti de (mim|tudo|viver)( mesm[oa])?$"),
    # Depressed, the person and not the market
    ("en", "depression", r"\bmy depression\b(?! (app|startup|product|screening|software|platform|tool|test"
                         r"|chatbot)\b)|\bdepression (is|keeps|was|has been) (\w+ )?(eating|killing|crushing"
                         r"|swallowing|destroying|ruining) (me|my life)\b|\bi(m| am|ve been"
                         r"| have been)? (\w+ )?(suffer|suffering|struggling|struggle|fighting|battling|living"
                         r"|sinking|slipping|falling) (\w+ ){0,2}depression\b|\bi have (\w+ )?depression($"
                         r"| (and|for|since|because)\b)"),
    ("de", "depression", r"\bmeine[nr]? depression(en)?\b"
                         r"|\bich (hab|habe|leide|kampfe|kaempfe|stecke) (?!am "
                         r"|im )(\w+ ){0,4}depression(en)?\b(?! (am|des|der|auf)\b)"),
    ("fr", "depressi", r"\b(je |j ?)(suis|me sens|suis devenue?) (\w+ ){0,3}depressi(f|ve|on)\b(?! (du|des|de la)\b)"
                       r"|\bje (fais|refais|sombre dans|souffre de|souffre dune) (\w+ )?depression\b"
                       r"|\bma depression\b"),
    ("es", "depresion", r"\bmi depresion\b|\bdepresion que tengo\b"
                        r"|\b(tengo|sufro|padezco|estoy en|cai en|vivo con|lucho contra) (\w+ )?((la|una"
                        r"|de) )?depresion\b(?! (del|en)\b)"),
    ("es", "depre", r"\b(estoy|ando|sigo|me siento) (\w+ )?depre\b"),
    ("pt", "depress", r"\bminha depressao\b|\b(tenho|sofro de|sofro com|estou em|entrei em|vivo com"
                      r"|luto contra) (\w+ )?depressao\b(?! (d[oa]|n[oa])\b)|\b(estou|to|tou|ando"
                      r"|sou) (\w+ )?depressiv[oa]\b"),
)  # fmt: skip

# Names of what befalls somebody: enough where it is one's own, which another's ("my employee had") is not.
BEFALLEN: _ROWS = (
    ("en", "panic attack", r"\bpanic attacks?\b(?! (app|course|training|workshop|product|clinic))"),
    ("en", "breakdown", r"\b(nervous|mental|emotional) breakdown\b|\A(total |complete )?breakdown\Z"
                        r"|\bi(m| am| had| was| have)? (\w+ )?(having|had|close to|near|on the verge of"
                        r"|about to have|heading for) (a )?(complete "
                        r"|total )?breakdown\b(?! (of|on|in|at|by|per|with|truck|service|cover|from|for)\b)"),
    ("en", "meltdown", r"\bi(m| am| had| was)? (\w+ )?(having|had) a (complete |total )?meltdown\b(?! (of|on|in|with"
                       r"|at)\b)"),
    ("en", "grief", r"\Agrief\Z|\b(in|my|this|the|overwhelmed by|with|drowning in"
                    r"|full of) (deep )?grief\b(?! (counsel|coach|app|industry|product|market|support|group|from the"
                    r"|over the (lease|price)))"),
    ("en", "bereaved", r"\bbereaved\b"),
    ("en", "mental health crisis", r"\bmental health crisis\b"),
    ("en", "died", r"\A(\w+ ){0,3}my (\w+ )?(mother|father|mum|mom|dad|wife|husband|partner|son|daughter|child|baby"
                   r"|brother|sister|best friend|fiancee?|boyfriend|girlfriend) (has |just "
                   r"|suddenly )*died( \w+){0,3}\Z"),
    ("en", "passed away", r"\A(\w+ ){0,3}my (\w+ )?(mother|father|mum|mom|dad|wife|husband|son|daughter|child|baby"
                          r"|brother|sister|best friend) (has |just |suddenly )*passed away( \w+){0,3}\Z"),
    ("de", "gestorben", r"\A(\w+ ){0,3}(meine?|unsere?) (mutter|vater|mama|papa|frau|mann|sohn|tochter|kind|baby"
                        r"|bruder|schwester|beste freundin|bester freund) ist (\w+ ){0,2}gestorben\Z"),
    ("es", "murio", r"\A(\w+ ){0,3}murio mi (madre|padre|mujer|marido|esposa|esposo|hijo|hija|hermano"
                    r"|hermana)( \w+){0,3}\Z|\Ami (madre|padre|mujer|marido|esposa|esposo|hijo|hija|hermano"
                    r"|hermana) murio( \w+){0,3}\Z"),
    ("es", "muerto", r"\bha muerto mi (madre|padre|mujer|marido|esposa|esposo|hijo|hija|hermano"
                     r"|hermana)( \w+){0,3}\Z|\Ami (madre|padre|mujer|marido|esposa|esposo|hijo|hija|hermano"
                     r"|hermana) ha muerto( \w+){0,3}\Z"),
    ("fr", "mort", r"\A(ma|mon) (mere|pere|femme|mari|fils|fille|bebe|frere|soeur) est morte?( \w+){0,3}\Z"),
    ("fr", "deced", r"\A(ma|mon) (mere|pere|femme|mari|fils|fille|bebe|frere|soeur) est decedee?( \w+){0,3}\Z"),
    ("pt", "morreu", r"\A(o |a )?(minha|meu) (mae|pai|mulher|esposa|marido|filho|filha|bebe|irmao"
                     r"|irma) morreu( \w+){0,3}\Z"),
    ("en", "lost", r"\A(\w+ ){0,3}(i|we)( have|ve)? (just )?lost (my|our) (mother|father|mum|mom|dad|wife|husband"
                   r"|son|daughter|child|baby|brother|sister"
                   r"|best friend)( (yesterday|today|last|this|on|in|to) ?(\w+ ?){0,3})?\Z"),
    ("de", "verloren", r"\A(ich|wir) (habe?n?) (\w+ )?(meinen?|unseren?|unser) (mutter|vater|frau|mann|sohn|tochter"
                       r"|kind|baby|bruder|schwester) (\w+ )?verloren\Z"),
    ("es", "perdi", r"\A(he perdido|perdi|perdimos|hemos perdido) a (mi|nuestr[oa]) (madre|padre|mujer|marido"
                    r"|hij[oa]|herman[oa]|bebe)( \w+){0,3}\Z"),
    ("pt", "perd", r"\A(perdi|perdemos) (a |o )?(minha|meu|nosso|nossa) (mae|pai|mulher|marido|esposa|filh[oa]|irmao"
                   r"|irma|bebe)( \w+){0,3}\Z"),
    ("fr", "perdu", r"\A(jai|nous avons|on a) perdu (ma|mon|notre) (mere|pere|femme|mari|fils|fille|bebe|frere"
                    r"|soeur)( \w+){0,3}\Z"),
    ("de", "nervenzusammenbruch", r"\bnervenzusammenbruch\b"),
    ("de", "panikattacke", r"\bpanikattacken?\b"),
    ("de", "trauer", r"\Ain (tiefer )?trauer\Z"),
    ("es pt", "ataque", r"\bataques? de panico\b"),
    ("es", "crisis", r"\bcrisis (nerviosa|de panico|de ansiedad)\b"),
    ("es", "colapso", r"\bcolapso (nervioso|mental)\b"),
    ("pt", "colapso", r"\bcolapso nervoso\b"),
    ("fr", "crise", r"\bcrises? (de panique|dangoisse|de nerfs)\b"),
    ("pt", "crise", r"\bcrises? (de panico|de ansiedade|de choro)\b"),
    ("fr", "attaque", r"\battaques? de panique\b"),
    ("fr", "depression nerveuse", r"\bdepression nerveuse\b"),
    ("pt", "esgotamento", r"\besgotamento nervoso\b"),
)  # fmt: skip

_OTHERS = (
    r"\b(employees?|staff|workers?|customers?|clients?|guests?|users?|patients?|drivers?|colleagues?|apprentices?"
    r"|interns?|"
    r"team|tenants?|suppliers?|co ?founders?|(business )partners?|assistants?|managers?|boss|chef|cook|supervisor|"
    r"mitarbeiter(in|innen)?|kolleg(e|in|en)|azubi|lehrling|kund(e|in|en|innen)|gast|gaste|fahrer|"
    r"emplead[oa]s?|trabajador(a|es|as)?|clientes?|soci[oa]s?|equipo|aprendiz|"
    r"employee?s?|salariee?s?|collegues?|clients?|clientes?|associee?s?|apprentie?s?|equipe|"
    r"funcionari[oa]s?|colaborador(a|es|as)?|estagiari[oa]s?|hospedes?)\b"
)


def level(text: str) -> str:
    """How grave a text's distress is: DESPAIR, WORRY, GRAVE, or "" for none that is heard."""
    plain = _without(FIGURATIVE, _plain(text))
    living = _without(BEREFT, plain)
    own = _without(WORRY_SAID, living)
    if _matches(DESPAIR_SAID, own):
        return DESPAIR
    if own != living:
        return WORRY
    if living != plain or _matches(GRAVE_SAID, plain) or (_matches(BEFALLEN, plain) and not re.search(_OTHERS, plain)):
        return GRAVE
    return ""


def _matches(rows: _ROWS, plain: str) -> bool:
    spaced = plain.replace("\n", " ")
    return any(sign in spaced and _match(tongues, pattern, plain) for tongues, sign, pattern in rows)


def _without(rows: _ROWS, plain: str) -> str:
    spaced = plain.replace("\n", " ")
    for tongues, sign, pattern in rows:
        if sign in spaced:
            while match := _match(tongues, pattern, plain):
                plain = f"{plain[: match.start()]} … {plain[match.end() :]}"
    return plain


def _match(tongues: str, pattern: str, plain: str) -> re.Match[str] | None:
    """The first match of a row's pattern; where it ends in END of engine/ask/wording.py, the clause is over there."""
    ready, at = _ready(pattern), 0
    while match := ready.search(plain, at):
        if match.lastindex is None or match[match.lastindex] or _ready(ENDS[tongues]).match(plain, match.end()):
            return match
        at = match.start() + 1
    return None


def _ready(pattern: str) -> re.Pattern[str]:
    """A row's pattern: a space in it is any gap between words, also that of two sentences."""
    return re.compile(pattern.replace(" ", r"\s"), re.MULTILINE)


def _plain(text: str) -> str:
    """Words folded, one gap between them, a new line where a sentence ends; apostrophes gone: "can't" is "cant"."""
    bare = " ".join(re.sub(r"['’‘´`ʼ]", "", fold(text)).split()).replace("... ", " ")
    for end in "!?;":
        bare = bare.replace(f"{end} ", ". ")
    sentences = (re.sub(r"[\W_]+", " ", sentence).strip() for sentence in bare.split(". "))
    return "\n".join(filter(None, sentences))
