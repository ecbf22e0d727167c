"""Recognises distress in what somebody asks, in five languages.

Three levels. GRAVE: grief, panic, breaking down, "I can't take it any more". DESPAIR: to end one's life or hurt
oneself, and what may mean it ("I want to disappear"); there better one call too many. WORRY: that another may do it.
Business talk is full of the same words ("the market collapsed", "dead stock", "I cut myself a small salary"), so a
pattern asks for who says it or for what may not follow.
"""

import re

from netcrm.engine.ask.worry import BEREFT, FIGURATIVE, WORRY_SAID
from netcrm.engine.people.names import fold

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

_ROWS = tuple[tuple[str, str], ...]

# A sign and what must stand around it. Every match holds its sign; making all patterns ready would take longer than the
# rest of understanding, and hardly any sign is ever said.
DESPAIR_SAID: _ROWS = (
    ("suicid", r"(?<!commercial )(?<!career )(?<!business )(?<!political )(?<!brand )(?<!financial )(?<!corporate )"
               r"(?<!professional )(?<!comercial )(?<!profesional )(?<!profissional )(?<!politico )"
               r"\bsuicid(?!e (mission|prevention|squad|doors?|scene|note|rate)s?\b"
               r"|io (comercial|profesional|politico)\b|e (commercial|professionnel|politique)\b|io (profissional)\b)"),
    ("suizid", r"\bsuizid(?!pravention)"),
    ("selbstmord", r"(?<!wirtschaftlicher )(?<!geschaftlicher )\bselbstmord(?!kommando)"),
    ("my self", r"\b(kill|killing|harm|harming) my self\b(?! laughing)"),
    ("myself", r"\b(kill|killing|harm|harming) myself\b(?! laughing)"),
    ("hurt", r"\bhurt(ing)? my ?self\b(?! (at|while|when|lifting|falling|in|on (the|a|my|site)|with the|as a)\b)"),
    ("cut", r"\bcut(ting)? my ?self\b(?! (a|an|out|off|in|some|slack|loose|on the|with the)\b)"),
    ("self", r"\bself ?harm(ing|ed)?\b(?! (content|policy|policies|posts?|moderation|filters?|clause)\b)"),
    ("life", r"\b(end|ending|take|taking) my (own )?life\b"
             r"(?! (insurance|assurance|cover|polic|membership|savings?|sciences?|to|into|in|back|with me))"),
    ("end it all", r"\bend it all\b"),
    ("die", r"\b(want|wanna|i wanted|wish|ready|rather|i am going|im going) (to )?die\b(?! on$"
            r"| on (this|that)| laughing| than| of\b)"),
    ("dead", r"\b(i (were|was)|better off|(want|wish|rather) (to )?be) dead\b|\bi (should|wish i were"
             r"|wish i was) dead\b"),
    ("disappear", r"\bdisappear for ?ever\b(?! from (google|the (market|list|search)))"),
    ("better off", r"\bbetter off without me\b(?! (as|in|on|running|leading)\b)"),
    ("live", r"\b(dont|do not|no longer) want to live\b(?! (in|at|near|off|on|from|here|there|with (my|the|a))\b)"
             r"|\b(no|any) (reason|point) to live\b(?! (in|at|near|here|with)\b)|\bnothing (left )?to live for\b"
             r"|\bi (really |just )?(cant|can ?not) live like this\b"),
    ("living", r"\b(no|any) point in living\b(?! (in|at|near|here|with)\b)|\b(life|living) is ?nt worth living"
               r"|\bnot worth living\b(?! (in|at|near)\b)"),
    ("isnt worth", r"\b(my )?life isnt worth\b(?! (insuring))"),
    ("alive", r"\b(dont|do not|no longer) want to be alive\b"),
    ("be here", r"\b(dont|do not|no longer) want to be here any ?(more|longer)\b"),
    ("wake up", r"\b(dont|do not|no longer) want to wake up\b(?! (at|early|so|before|late|every)\b)"),
    ("exist", r"\b(dont|do not|no longer) want to exist\b"),
    ("go on", r"\bi (really |just )?(cant|can ?not) go on\b"
              r"(?! (holiday|vacation|leave|stage|a|the|an|to|with the|with this (supplier|lease|price)|tv|site"
              r"|strike|air)\b)"),
    ("miss me", r"\b(nobody|no one|noone) would (even )?miss me\b"),
    ("pills", r"\bi (just |have )?(took|taken|swallowed) (all |too many |a lot of |the |my )*(sleeping )?pills\b"),
    ("overdos", r"\bi (just |have |want to |took an |want an )?overdos(e|ed)\b"),
    ("burden", r"\bi(m| am) (just |only )?a burden (to|on) (everyone|everybody|my family|all)\b"),
    ("meaning", r"\b(my life|life) has no meaning\b|\b(my life|life) is meaningless"),
    ("umbring", r"\b(ich|will|mochte|moechte|wurde|konnte) (\w+ ){0,3}mich (selbst )?umbringen\b"
                r"|\bbringe? mich selbst umbring"),
    ("umzubringen", r"\bmich (selbst )?umzubringen\b"),
    ("mich um", r"\bbringe? mich um\b"),
    ("antun", r"\b(mir|mich) (selbst )?(et)?was antun\b"),
    ("anzutun", r"\bmir (selbst )?(et)?was anzutun\b"),
    ("leben", r"\b(mir|mich) (selbst )?das leben (zu )?nehmen\b|\bmein(em)? leben (\w+ )?(beenden|ende)\b(?! der| des)"
              r"|\b(will|mag|mochte|moechte|wollte|so) (\w+ )?(nicht mehr|nimmer) leben\b(?! (von|in)\b)"
              r"|^ich (will|kann) (einfach )?(nicht mehr|nimmer) leben\b(?! (von|in)\b)"
              r"|\bmein leben hat keinen sinn\b|\bkeinen (sinn|grund) mehr (zu|im) leben\b"),
    ("lebensmude", r"\blebensmude\b"),
    ("sterben", r"\bich (will|mochte|moechte|wollte|wurde) (?!nicht )(\w+ )?sterben\b"
                r"|\b(dass|weil) ich (\w+ )?sterben (will|mochte)\b"),
    ("tot", r"\bich (\w+ )?(ware|waere) (\w+ )?(lieber |besser )?tot\b|\bich (will|mochte|moechte) tot sein\b"),
    ("verletzen", r"\b(mich|mir) selbst (zu )?verletzen\b"),
    ("vida", r"\bquitarme la vida\b|\bacabar con mi vida\b|\btirar a (minha )?(propria )?vida\b"
             r"|\b(acabar com|por fim a) a? ?(minha|propria|minha propria) vida\b"
             r"(?! (de|profissional))|\bterminar con mi vida\b(?! laboral)"
             r"|\bmi vida (ya )?no tiene sentido\b|\bminha vida nao (tem|faz) (mais )?sentido\b"),
    ("matarme", r"\b(quiero|voy a|pienso|pienso en|ganas de|pensado en|pensando en|podria"
                r"|querria) matarme\b(?! (de risa|a trabajar))"),
    ("me quiero matar", r"\bme quiero matar\b(?! de risa)"),
    ("me matar", r"\b(quero|vou|penso em|pensei em|pensando em|a pensar em|vontade de) me matar\b(?! de (rir"
             r"|trabalhar))"),
    ("viv", r"\bno quiero (seguir )?viv(ir|iendo)\b(?! (en|de|con|cerca|lejos|aqui|del)\b)"
            r"|\bnao quero (mais )?viver\b(?! (em|no|na|de|do|da|com|perto|aqui)\b)"
            r"|\b(ne|n) veux plus vivre\b(?! (a|au|en|dans|de|du|des|avec|chez|ici|pres)\b)|\bplus envie de vivre\b"
            r"|\b(sin|sem|no tengo|nao tenho( mais)?) (ganas|vontade) de viv(ir|er)\b(?! (en|em|no|na|de|con|com)\b)"),
    ("morir", r"\b(quiero|quisiera|ganas de) morir(me)?\b(?! de risa)"),
    ("hacerme dano", r"\b(quiero|ganas de|pienso en|voy a) hacerme dano\b"),
    ("mourir", r"\b(envie de|veux|voudrais) mourir\b(?! de rire)"),
    ("me tuer", r"\b(veux|vais|voudrais|envie de|pense a|songe a) me tuer\b(?! (a la tache|au travail))"),
    ("me foutre", r"\bme foutre en lair\b"),
    ("en finir", r"\ben finir avec (la|ma) vie\b(?! (de|d|professionnelle))|\b(veux|voudrais|envie d"
             r"|denvie d) ?en finir$"),
    ("fin a m", r"\b(mettre|mets) fin a (mes jours|ma vie)\b"),
    ("du mal", r"\b(veux|vais|envie de|peur de) me faire du mal\b"),
    ("mutil", r"\bme mutiler?\b"),
    ("morrer", r"\b(quero|queria|vontade de) morrer\b(?! de rir)"),
    ("machucar", r"\b(quero|vontade de|vou) me machucar\b"),
    ("acabar com tudo", r"\b(quero|vou|vontade de) acabar com tudo$"),
    ("acabar con todo", r"\b(quiero|voy a|ganas de) acabar con todo$"),
    # It may mean no more than to be left in peace.
    ("to stop", r"\bi (just )?want (it all|everything|all (of )?this) to stop$"),
    ("be over", r"\bi (just )?want (it all|everything|all (of )?this) to be over$"),
    ("to end", r"\bi (just )?want (it all|everything|all (of )?this) to end$"),
    ("disappear", r"\bi (\w+ ){0,2}(want|need|like|wish|could|wanna) (to |i could )?(just )?disappear\b(?! (from"
              r"|off|into|to an?|for an?|on) )"
                  r"|\bi wish i could (just )?disappear\b"),
    ("vanish", r"\bi (\w+ ){0,2}(want|wish i could|wanna) (to )?(just )?vanish\b(?! (from|for an?|to an?) )"),
    ("weg sein", r"\bich (will|mochte|moechte) (\w+ ){0,3}weg sein$"),
    ("verschwinden", r"\bich (will|mochte|moechte|wurde"
                     r"|konnte) (?!nicht )(\w+ ){0,5}(?<!aus )(?<!von )verschwinden\b"),
    ("desaparecer", r"\b(quiero|quisiera|ganas de|queria|vontade de|quero|gostava de"
                r"|gostaria de) desaparecer\b(?! d[eao]l?s?\b)"),
    ("disparaitre", r"\b(je veux|je voudrais|jaimerais|envie de) (\w+ )?disparaitre\b(?! d(e|u|es)\b)"),
    ("sumir", r"\b(quero|queria|vontade de) (\w+ )?sumir\b(?! d[aeo]s?\b)"),
)  # fmt: skip

# Said of oneself: enough.
GRAVE_SAID: _ROWS = (
    ("take", r"\bi (\w+ )?(cant|can ?not) take (it|this|that|any of (it|this)|everything|life) (any ?more"
             r"|any ?longer|much longer)\b"
             r"(?! from (the|this|that|our|my)\b)"),
    ("bear", r"\bi (\w+ )?(cant|can ?not) bear (it|this|life|the pain|everything)\b"),
    ("stand", r"\bi (\w+ )?(cant|can ?not) stand (it|life|living) (any ?more|any ?longer)\b"),
    ("do ", r"\bi (\w+ )?(cant|can ?not) do (this|it) (any ?more|any ?longer)$"),
    ("cope", r"\bi (\w+ )?(cant|can ?not) cope( any ?more| any ?longer| at all| with (it|this|life|everything))?$"),
    ("too much", r"^(everything|it all|all (of )?(it|this)|life) (is|has become|gets|is getting) (\w+ )?too much"
                 r"( for me| to bear| to take)?( now| right now| at the moment| any ?more)?$"
                 r"|^(its|it is|this is) (all |just )+too much( for me)?$"),
    ("breathe", r"\bi (\w+ )?(cant|can ?not) breathe\b"),
    ("stop", r"\bi (\w+ )?(cant|can ?not) stop (crying|shaking|sobbing|panicking|weeping)\b"),
    ("panic", r"\bi(m| am| feel) (\w+ )?(panicking|panicked|in (a )?(total |full |blind "
              r"|complete )?panic)\b(?! (about|over) the\b)"),
    ("breaking down", r"\bi(m| am| keep) (\w+ )?breaking down\b(?! (the|our|my|costs?|barriers|silos|numbers|a"
                      r"|into)\b)"),
    ("broke down", r"\bi (\w+ )?broke down( (crying|in tears|completely|today|yesterday|last night|again|at work"
                   r"|and)\b|$)"),
    ("collaps", r"\bi (just |nearly |almost |have )?collapsed( (at|in|on|yesterday|today|last|this|and|from)\b|$)"
                r"|\bi(m| am) (\w+ )?(collapsing|(about|going) to collapse)\b"
                r"|\bmy (whole |entire )?(life|world) (is |has |just )*collaps(ed|ing)\b"),
    ("apart", r"\bi(m| am| feel like im| feel like i am) (\w+ )?(falling apart|coming apart)\b"
                      r"|\bmy (whole |entire )?(life|world) is (\w+ )?falling apart\b"
                      r"|^everything is (\w+ )?falling apart$"),
    ("breaking", r"\bi(m| am) (\w+ )?breaking( apart| inside)?$"),
    ("go on", r"\bi (\w+ )?dont know how (to|i can) go on( any ?more)?$"),
    ("going to pieces", r"\bi(m| am) going to pieces\b"),
    ("losing my mind", r"\bi(m| am| feel like im) (\w+ )?losing my mind$"),
    ("my rope", r"\bi(m| am) (\w+ )?at the end of my rope$"),
    ("my tether", r"\bi(m| am) (\w+ )?at the end of my tether$"),
    ("cry", r"\bi (\w+ )?(keep crying|cry (every|all))\b|\bi(m| am| have been|ve been) crying\b"),
    ("cried", r"\bi (\w+ )?cried (all|the whole)\b"),
    ("tears", r"\bi(m| am) in tears\b"),
    ("devastated", r"\bi(m| am| feel) (\w+ )?devastated\b(?! by the (tax|price|rent|storm|fire|flood)\w*)"),
    ("broken", r"\bi(m| am| feel) (\w+ )?heart ?broken\b"),
    ("desperate", r"\bi(m| am| feel) (\w+ )?desperate\b(?! (for|to|need)\b)"),
    ("hopeless", r"\bi (\w+ )?(feel|am) (\w+ )?hopeless\b(?! (at|with|in)\b)|\bim (\w+ )?hopeless$"),
    ("hope", r"\bi (have|see) no hope( left| any ?more)?$|\bthere is no hope( left)? for me\b|\bi(ve"
             r"| have) lost all hope$"),
    ("way out", r"\bi (\w+ )?(see no|cant see (a|any)|can ?not see (a|any)) way out( any ?more)?$"),
    ("life", r"\bi hate my life\b|\bmy (whole )?life is (over|ruined|in ruins|destroyed)\b"),
    ("griev", r"\bi(m| am| have been|ve been) (\w+ )?grieving\b"),
    ("mourning", r"\bi(m| am) (\w+ )?(in )?mourning\b"),
    ("help me", r"^(please |somebody |someone |god )*help me( please| now)*$"),
    ("need help", r"^(please )?i (really |just )?need help( now| please)*$"),
    ("crisis", r"\bi(m| am) in (a )?(deep |real |personal |serious )?crisis$|\bi(m| am) having a (personal "
               r"|mental health )?crisis\b"),
    # German
    ("zu viel", r"^(mir (ist|wird)( das)?|es (ist|wird) mir|das (ist|wird) mir|ist mir)? ?alles( ist| wird)?"
                r"( mir| einfach)* zu viel$|^(mir|es) (ist|wird) (mir )?(alles|einfach alles) zu viel$"),
    ("schaff", r"\bich schaffe? (das|es) (einfach )?nicht mehr( allein)?$"),
    ("kraft", r"\bich habe? (einfach )?keine kraft mehr$"),
    ("nicht mehr", r"\bich kann (\w+ )?(einfach |so )?nicht mehr( weiter)?( ich| und| bitte| hilfe|$)"
                   r"|\bich (halte|halt) (das |es )?(\w+ )?nicht mehr aus\b|\bich (will|mag) (einfach )?nicht mehr$"
                   r"|\bich (ertrage|ertrag) (das |es )(alles )?nicht mehr\b"
                   r"|\bich wei(ss|s) nicht mehr weiter$|\bich (will|mochte|moechte) nicht mehr da sein\b"),
    ("zusammen", r"\bich (breche?|brach) (\w+ )?zusammen\b(?! mit)|\bich bin (\w+ ){0,3}zusammengebrochen\b"
                 r"|\b(mein leben|meine (ganze )?welt) (bricht|ist) (\w+ )?zusammen|^alles bricht (\w+ ){0,2}zusammen$"
                 r"|^mir bricht alles zusammen$"),
    ("panik", r"\bich (habe?|bekomme|kriege?|bin in) (\w+ )?panik\b(?! vor d)"),
    ("trauer", r"\bich trauere?\b|\bich bin in trauer\b|\bmeine trauer\b"),
    ("wein", r"\bich weine (nur|den|die|jede|jeden|standig|immer|seit)\b|\bich kann nicht aufhoren zu weinen\b"),
    ("heul", r"\bich heule (nur|den|die|jede|jeden|standig|immer|seit)\b"),
    ("verzweifelt", r"\bich bin (\w+ ){0,2}verzweifelt\b(?! auf\b)"),
    ("am boden", r"\bich bin (\w+ )?am boden zerstort\b"),
    ("am ende", r"\bich bin (\w+ )?am ende( meiner krafte)?$"),
    ("kaputt", r"\bich gehe? (\w+ )?kaputt\b(?! an (de|di|einer))"),
    ("zerbreche", r"\bich zerbreche( daran)?$"),
    ("hilf", r"^(bitte )?hilf mir( bitte)?$|^hilfe$"),
    ("helft", r"^(bitte )?helft mir( bitte)?$"),
    # Spanish
    ("demasiado", r"^todo (esto )?es demasiado( para mi)?$"),
    ("supera", r"^(todo (esto )?me supera|me supera todo)$"),
    ("puedo mas", r"\b(ya )?no puedo mas( con (todo|esto|mi vida|la vida)\b|$| estoy| necesito| ayuda)"),
    ("aguanto", r"\b(ya )?no (lo |la )?aguanto mas( esto| asi| todo esto)?$|\bya no (lo )?aguanto$"),
    ("derrumb", r"\bme (estoy |he )?derrumb(o|ando|ado|e)\b|\bme estoy derrumbando\b|\bmi (vida|mundo) se (derrumba"
                r"|derrumbo)\b"
                r"|^todo se derrumba$"),
    ("desmoron", r"\bme (estoy )?desmoron(o|ando)\b|\bestou (a )?desmoron(ar|ando)\b"
                 r"|\b(minha vida|meu mundo) (esta )?(a )?desmoron(ar|ou|ando)\b"),
    ("me hundo", r"\bme hundo$"),
    ("estoy", r"\bestoy (\w+ )?(destrozad|desesperad|hundid|deshech)[oa]\b(?! (por|buscando|en deudas)\b)"
              r"|\bestoy (\w+ )?de luto\b"
              r"|\bestoy en panico\b"),
    ("llor", r"\bno (paro|dejo|puedo parar|puedo dejar) de llorar\b|\blloro (todo|toda|todos|todas|cada|sin)\b"),
    ("duelo", r"\b(estoy (en|de)|mi) duelo\b"),
    ("mi vida", r"\bmi vida (se acabo|ha terminado|esta acabada)\b|\bodio mi vida\b"),
    ("cae el mundo", r"\bse me cae el mundo\b"),
    ("ayud", r"^(por favor )?ayud(a|ame|enme)( por favor)?$"),
    # French
    ("cest trop", r"^(tout )?cest trop pour moi$|^tout ca cest trop$"),
    ("me depasse", r"^tout (ca )?me depasse$"),
    ("en peux plus", r"\bj ?en peux plus\b(?! d)|\bje nen peux plus\b(?! d(e|u|es)\b)"),
    ("tiens plus", r"\bje (ne )?tiens plus( le coup| debout)?$"),
    ("supporte plus", r"\bje (ne )?(le |la )?supporte plus( ca| rien| la vie| tout ca)?$"),
    ("craque", r"\bje craque( completement| totalement| nerveusement)?$|\bjai craque$"),
    ("croul", r"\bje (suis en train de )?mecroul(e|er)\b|\b(ma vie|mon monde) secroule\b"
              r"|^tout secroule( autour de moi)?$"),
    ("effondr", r"\bje (suis en train de )?meffondr(e|er)\b|\bje me suis effondree?\b|\b(ma vie|mon monde) seffondre\b"
                r"|^tout seffondre( autour de moi)?$|\bje suis (\w+ )?effondree?\b"),
    ("paniqu", r"\bje panique( completement| totalement)?$|\bje suis en panique\b"),
    ("rouleau", r"\bje suis au bout du rouleau$"),
    ("je suis", r"\bje suis (\w+ )?(aneantie?|brisee?|devastee?|detruite?)\b(?! par l)"
                r"|\bje suis (\w+ )?desesperee?\b(?! (de|par)\b)"
                r"|\bje suis (\w+ )?en deuil\b|\bje suis a bout( de (forces?|nerfs))?$"),
    ("pleur", r"\bje narrete pas de pleurer\b|\bje pleure (tout|toute|tous|toutes|sans|chaque)\b"),
    ("mon deuil", r"\bmon deuil\b"),
    ("ma vie", r"\bma vie est (finie|foutue|detruite)\b"),
    ("aide", r"^(sil vous plait )?aidez moi( sil vous plait)?$"),
    # Portuguese
    ("tudo", r"^(esta )?tudo (isto |isso )?(e |esta )?(ser )?(demasiado|demais)( para mim| pra mim)?$"),
    ("aguento", r"\b(eu )?nao aguento mais( isto| isso| assim| tudo isto| tudo isso| a vida| viver assim)?$"
                r"|\bja nao aguento$"),
    ("consigo mais", r"\b(eu )?nao consigo mais$|\bja nao consigo mais$"),
    ("posso mais", r"^(eu )?(ja )?nao posso mais$"),
    ("em panico", r"\b(estou|entrei) em panico\b"),
    ("desab", r"\bestou (a )?desab(ar|ando)\b|\b(minha vida|meu mundo) desabou\b|\beu desabei\b"),
    ("estou", r"\bestou (\w+ )?(desesperad|destrocad|arrasad|devastad|despedacad)[oa]\b(?! (por|para|atras"
              r"|com o preco)\b)"
              r"|\bestou (\w+ )?(de|em) luto\b"),
    ("chor", r"\bnao (paro|consigo parar) de chorar\b|\b(eu )?choro (todos|todas|o dia|a noite|sem)\b"),
    ("meu luto", r"\bmeu luto\b"),
    ("minha vida", r"\bminha vida acabou\b|\bodeio a? ?minha vida\b"),
    ("ajud", r"^(por favor )?(me ajuda|ajuda me|me ajudem|ajudem me)( por favor)?$"),
)  # fmt: skip

# Names of what befalls somebody: enough where it is one's own, which another's ("my employee had") is not.
BEFALLEN: _ROWS = (
    ("panic attack", r"\bpanic attacks?\b(?! (app|course|training|workshop|product|clinic))"),
    ("breakdown", r"\b(nervous|mental|emotional) breakdown\b|^(total |complete )?breakdown$"
                  r"|\bi(m| am| had| was| have)? (\w+ )?(having|had|close to|near|on the verge of|about to have"
                  r"|heading for) (a )?"
                  r"(complete |total )?breakdown\b(?! (of|on|in|at|by|per|with|truck|service|cover|from|for)\b)"),
    ("meltdown", r"\bi(m| am| had| was)? (\w+ )?(having|had) a (complete |total )?meltdown\b(?! (of|on|in|with|at)\b)"),
    ("grief", r"^grief$|\b(in|my|this|the|overwhelmed by|with|drowning in|full of) (deep )?grief\b"
              r"(?! (counsel|coach|app|industry|product|market|support|group|from the|over the (lease|price)))"),
    ("bereaved", r"\bbereaved\b"),
    ("mental health crisis", r"\bmental health crisis\b"),
    ("died", r"^(\w+ ){0,3}my (\w+ )?(mother|father|mum|mom|dad|wife|husband|partner|son|daughter|child|baby"
             r"|brother|sister|best friend"
             r"|fiancee?|boyfriend|girlfriend) (has |just |suddenly )*died( \w+){0,3}$"),
    ("passed away", r"^(\w+ ){0,3}my (\w+ )?(mother|father|mum|mom|dad|wife|husband|son|daughter|child|baby|brother"
                    r"|sister"
                    r"|best friend) (has |just |suddenly )*passed away( \w+){0,3}$"),
    ("gestorben", r"^(\w+ ){0,3}(meine?|unsere?) (mutter|vater|mama|papa|frau|mann|sohn|tochter|kind|baby|bruder"
                  r"|schwester"
                  r"|beste freundin|bester freund) ist (\w+ ){0,2}gestorben$"),
    ("murio", r"^(\w+ ){0,3}murio mi (madre|padre|mujer|marido|esposa|esposo|hijo|hija|hermano|hermana)( \w+){0,3}$"
              r"|^mi (madre|padre|mujer|marido|esposa|esposo|hijo|hija|hermano|hermana) murio( \w+){0,3}$"),
    ("muerto", r"\bha muerto mi (madre|padre|mujer|marido|esposa|esposo|hijo|hija|hermano|hermana)( \w+){0,3}$"
               r"|^mi (madre|padre|mujer|marido|esposa|esposo|hijo|hija|hermano|hermana) ha muerto( \w+){0,3}$"),
    ("mort", r"^(ma|mon) (mere|pere|femme|mari|fils|fille|bebe|frere|soeur) est morte?( \w+){0,3}$"),
    ("deced", r"^(ma|mon) (mere|pere|femme|mari|fils|fille|bebe|frere|soeur) est decedee?( \w+){0,3}$"),
    ("morreu", r"^(o |a )?(minha|meu) (mae|pai|mulher|esposa|marido|filho|filha|bebe|irmao|irma) morreu( \w+){0,3}$"),
    ("lost", r"^(\w+ ){0,3}(i|we)( have|ve)? (just )?lost (my|our) (mother|father|mum|mom|dad|wife|husband|son|daughter"
             r"|child|baby|brother|sister|best friend)( (yesterday|today|last|this|on|in|to) ?(\w+ ?){0,3})?$"),
    ("verloren", r"^(ich|wir) (habe?n?) (\w+ )?(meinen?|unseren?|unser) (mutter|vater|frau|mann|sohn|tochter|kind|baby"
                 r"|bruder|schwester) (\w+ )?verloren$"),
    ("perdi", r"^(he perdido|perdi|perdimos|hemos perdido) (a )?(mi|nuestr[oa]|minha|meu|nosso|nossa) (madre|padre"
              r"|mujer|marido|hij[oa]|herman[oa]|bebe|mae|pai|mulher|esposa|filh[oa]|irmao|irma)( \w+){0,3}$"),
    ("perdu", r"^(jai|nous avons|on a) perdu (ma|mon|notre) (mere|pere|femme|mari|fils|fille|bebe|frere|soeur)"
              r"( \w+){0,3}$"),
    ("nervenzusammenbruch", r"\bnervenzusammenbruch\b"),
    ("panikattacke", r"\bpanikattacken?\b"),
    ("trauer", r"^in (tiefer )?trauer$"),
    ("ataque", r"\bataques? de panico\b"),
    ("crisis", r"\bcrisis (nerviosa|de panico|de ansiedad)\b"),
    ("colapso", r"\bcolapso (nervioso|mental|nervoso)\b"),
    ("crise", r"\bcrises? (de panique|dangoisse|de nerfs|de panico|de ansiedade|de choro)\b"),
    ("attaque", r"\battaques? de panique\b"),
    ("depression nerveuse", r"\bdepression nerveuse\b"),
    ("esgotamento", r"\besgotamento nervoso\b"),
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
    if _said(DESPAIR_SAID, own):
        return DESPAIR
    if own != living:
        return WORRY
    if living != plain or _said(GRAVE_SAID, plain) or (_said(BEFALLEN, plain) and not re.search(_OTHERS, plain)):
        return GRAVE
    return ""


def _said(rows: _ROWS, plain: str) -> bool:
    return any(sign in plain and re.search(pattern, plain) for sign, pattern in rows)


def _without(rows: _ROWS, plain: str) -> str:
    for sign, pattern in rows:
        if sign in plain:
            plain = re.sub(pattern, " … ", plain)
    return plain


def _plain(text: str) -> str:
    """Words folded, one space between them, apostrophes gone: "can't" is "cant"."""
    return re.sub(r"[\W_]+", " ", re.sub(r"['’‘´`ʼ]", "", fold(text))).strip()
