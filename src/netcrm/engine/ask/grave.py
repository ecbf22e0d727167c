"""Rows of grave distress said without "I": worthless, empty, hating oneself, voices, about to give up, depressed.

Rows as in engine/ask/distress.py. Without "I" a sentence has to begin with it, or a word like "feeling" stands before
it, and the clause must end there (engine/ask/wording.py): an empty shelf and a worthless share are no distress.
"""

from netcrm.engine.ask.wording import END

_ROWS = tuple[tuple[str, str, str], ...]

_I_FEEL = (
    r"(?:^(?:and |but |so )?|\b(?:i|im|ive|am|ive been|i have been|i was|feel|felt|feeling|feelings? of|feel like"
    r"|feels like|feeling like|makes me|making me|made me|leaves me|left me|makes me feel|feel like im"
    r"|like i am) )(?:(?:so|really|very|just|always|often|such|still|only|completely|totally|utterly|all|quite"
    r"|pretty|too|like|a|an|absolutely|constantly|feeling|feel|been|being|that|im|i am|this|lately|again|nothing but"
    r"|kind of|deeply|\w+ly) )*"
)
_ICH = (
    r"(?:^(?:und |aber )?|\b(?:ich|bin|fuhle?|fuehle?|fuhlte|fuehlte|mich|mir|komme?|war|ich mich|bin ich) )(?:(?:so"
    r"|total|vollig|voellig|einfach|nur|noch|absolut|immer|komplett|ganz|wieder|standig|staendig|auch|gar|sehr|schon"
    r"|richtig|ich|mich|mir|bin|dauernd|oft|die ganze zeit|nichts als|ein|eine|und|doch|seit \w+) )*"
)
_JE = (
    r"(?:^(?:et |mais )?|\b(?:je|suis|sens|sentais|me|jsuis|sentir|senti|sentie|etre) )(?:(?:tres|si|trop|toujours"
    r"|encore|souvent|tout|toute|comme|un|une|vraiment|completement|totalement|tellement|me|sens|suis|plus que"
    r"|tout le temps|constamment|de nouveau|quun|que|dun|etre|juste) )*"
)
_YO = (
    r"(?:^(?:y |pero )?|\b(?:me siento|me sentia|me he sentido|estoy|estaba|ando|sigo|soy|sentirme|sintiendome|vivo"
    r"|siento|que soy|llevo \w+|llevo \w+ \w+) )(?:(?:tan|muy|bastante|siempre|como|un|una|otra vez|completamente"
    r"|totalmente|todo el tiempo|de nuevo|ya|solo|tanto|y|sola|cada vez mas|constantemente|realmente) )*"
)
_EU = (
    r"(?:^(?:e |mas )?|\b(?:me sinto|sinto me|me sentia|me sentindo|estou|estava|ando|to|tou|sou|fico|vivo"
    r"|sentindo me|que sou) )(?:(?:tao|muito|bastante|sempre|como|um|uma|o|a|de novo|completamente|totalmente"
    r"|o tempo todo|outra vez|ja|so|tanto|e|cada vez mais|constantemente|realmente) )*"
)

GRAVE_COMPOSED: _ROWS = (
    # Worthless
    ("en", "worthless", rf"{_I_FEEL}(?:(?:\w+ ){{1,3}}and )?(?:\w+ly )?worthless(?:ness)?(?: (?:person|human|piece"
                        rf"|failure|inside|and (?!under)\w+)\b|{END})"),
    ("en", "failure", r"\b(?:im|i am|i feel like|feel like|feeling like|feel like im) (?:(?:just|such|like|a|an"
                      r"|nothing|but|complete|total|utter|huge|absolute|im) )+failure(?: (?:as|at) (?:everything"
                      rf"|life|a (?:person|mother|father|human|wife|husband|parent|son|daughter)))?{END}"),
    ("en", "m nothing", rf"\b(?:im|i am) nothing(?: to (?:anyone|anybody|them|him|her))?{END}"),
    ("en", "feel nothing", rf"\bi (?:just |only )?feel nothing(?: inside)?{END}"),
    ("en", "garbage", r"\b(?:im|i am|feel like|feeling like) (?:(?:just|such|like|a|human|piece of|absolute|total"
                      rf"|im) )*garbage{END}"),
    ("de", "wertlos", rf"{_ICH}(?:\w+ und )?wertlos(?: vor| gefuhlt| gefuehlt)?(?: (?:und|fur alle)\b|{END})"),
    ("en", "no value", rf"\bi (?:\w+ )?(?:have|am of) no value{END}"),
    ("de", "ein nichts", rf"\bich bin (?:(?:nur|doch|einfach|so|wie) )*ein nichts{END}"),
    ("de", "uberflussig", r"\bich (?:bin|fuhle? mich|komme? mir) (?:(?:so|total|einfach|vollig|nur"
                          rf"|wie) )*uberflussig{END}"),
    ("fr", "nulle", rf"{_JE}nulle(?: et inutile| en tout| a chier)?{END}"),
    ("fr", "ratee", rf"\bje (?:me sens|suis) (?:(?:comme|une|un|vraiment|completement|quune) )*ratee{END}"),
    ("fr", "dechet", rf"\bje (?:me sens|suis) (?:(?:comme|une|un|vraiment|quun) )*dechet{END}"),
    ("fr", "merde", rf"\bje suis (?:(?:vraiment|juste) )?une merde{END}"),
    ("es", "fracasad", rf"\b(?:me siento|soy) (?:(?:un|una|como|muy|total) )*fracasad[oa]{END}"),
    ("es", "un estorbo", rf"\b(?:me siento|soy) (?:(?:como|solo) )*un estorbo(?: para \w+)?{END}"),
    ("pt", "um estorvo", rf"\b(?:me sinto|sou) (?:(?:como|so) )*um estorvo(?: (?:para|pra) \w+)?{END}"),
    ("pt", "um nada", rf"\b(?:me sinto|sou) (?:(?:como|so) )*um nada{END}"),
    ("en", "done with", r"\b(?:im|i am|so|just) (?:(?:so|just|completely) )*done with (?:everything|it all|all of it"
                        rf"|everything and everyone){END}"),
    # Empty
    ("en", "empty", rf"{_I_FEEL}(?:\w+ and )?empty(?: inside)?(?: and (?:alone|numb|lost|dead|worthless|sad|cold"
                    rf"|hollow|tired)\b|{END})|\b(?:everything|it|all) (?:is|feels) (?:so |just )*empty inside{END}"),
    ("en", "emptiness", r"\b(?:feel|feeling|felt) (?:\w+ ){0,2}emptiness\b|\b(?:this|the|an|inner|but|only|my|with"
                        r"|such|constant) emptiness(?:$| (?:inside|in me|is eating|wont|never|swallows|consumes"
                        r"|i feel|does ?nt go|that (?:wont|never))\b)|\bemptiness (?:inside|in) me\b"),
    ("en", "void in", r"\bvoid (?:inside|in) (?:of )?(?:me|my (?:chest|heart|soul))\b"),
    ("en", "hollow", rf"{_I_FEEL}(?:numb and |empty and )?hollow(?: inside)?{END}"),
    ("en", "dead inside", rf"{_I_FEEL}dead inside{END}"),
    ("en", "broken inside", rf"{_I_FEEL}broken inside{END}"),
    ("de", "leer in", rf"{_ICH}leer (?:in mir|innen drin|innendrin|innen){END}"),
    ("de", " leer", rf"{_ICH}(?:innerlich |innen |von innen )(?:(?:nur|noch|ganz|vollig|so|total|wie|bin"
                    rf"|ich) )*leer{END}|\bin mir (?:(?:ist|drin|alles|es|nur|noch|so) )+leer{END}"),
    ("de", "innerlich", r"\binnerlich (?:(?!firma|kasse)\w+ ){0,4}(?:tot|leer|gestorben|abgestorben|taub"
                        r"|ausgebrannt und leer)\b"),
    ("fr", "vide ", r"(?:^|\b(?:tout|toute|si|tellement|me|suis|sens) )(?:(?:toute?|si|completement|tellement|juste"
                    rf"|comme) )*vide (?:a l ?interieur|en dedans|au fond de moi|en moi|interieure?ment){END}"),
    ("fr", "du vide", r"\b(?:que|plus que) du vide(?: en moi| a l ?interieur)?$"),
    ("es", "vaci", r"\bsiento (?:un |este |el )?(?:\w+ )?vacio(?: (?:enorme|inmenso|terrible|profundo))*$"
                   rf"|{_YO}vaci[oa](?: por dentro| de todo)?(?: y (?:sin|triste|sol[oa]|rot[oa]|perdid[oa])\b|{END})"
                   r"|\b(?:un|este|ese|el|mi|solo|siento) (?:\w+ )?vacio (?:que siento )?(?:por dentro|interior"
                   r"|dentro|en el alma|en (?:mi|el) pecho)\b(?! del?\b)|\bvacio me (?:agota|consume|ahoga"
                   r"|esta (?:matando|consumiendo))\b"),
    ("pt", "vazi", rf"{_EU}vazi[oa](?: por dentro| de tudo)?(?: e (?:sem|triste|sozinh[oa]|perdid[oa])\b|{END})"
                   r"|\b(?:um|esse|este|so|o) vazio (?:por dentro|dentro de mim|na alma|no meu peito|no peito"
                   rf"|interior){END}|\b(?:um vazio (?:enorme|imenso|terrivel|profundo)|sinto (?:um |este "
                   r"|esse )?(?:\w+ )?vazio(?: (?:enorme|imenso|terrivel|profundo))*)$"),
    # Hating oneself
    ("en", "self", r"\b(?:hat|loath|despis|detest)(?:e|ed|es|ing)? my ?self(?:$| (?:so|more|and|every|since|too"
                   r"|right|again|all|because|when|these days|deeply|with a passion|for (?:who|what|being|everything"
                   r"|existing|it all))\b|" + END + ")"
                   r"|\b(?:cant|can ?not) stand my ?self\b|\b(?:disgusted (?:with|by|at) my ?self|disgust my ?self)$"
                   r"|\bself (?:hate|hatred|loathing)\b"),
    ("en", "being me", rf"\b(?:hate|hating|tired of|sick of|cant stand) being me{END}"),
    ("en", "person i", r"\b(?:hate|hated|loathe|despise|cant stand) the person i(?:m| am|ve become| have become"
                       r"| became| see in the mirror)\b"),
    ("en", "mirror", r"\b(?:cant|can ?not|hate to|hate) (?:even "
                     r"|stand to )?look(?:ing)? (?:at my ?self )?in the mirror\b"),
    ("de", "hass", r"\bhasse alles an mir$|(?:^|\b(?:ich|weil ich|und|dass ich) )(?:mich (?:\w+ )?hasse|has(?:se?"
                   rf"|s) mich)(?: (?:selbst|selber|so|sehr|dafur|dafuer|total|immer|nur))*{END}|\bich (?:hab"
                   r"|habe) mich (?:\w+ ){0,3}gehasst\b|\bselbsthass\b"),
    ("de", "spiegel", r"\b(?:mich|mir) (?:\w+ )?(?:nicht mehr |nicht )im spiegel (?:ansehen|anschauen|ertragen"
                      r"|sehen)\b"),
    ("fr", "detest", r"(?:^|\bje )me (?:suis )?(?:(?:tres|si|trop|toujours|tellement"
                     r"|vraiment) )*detestee?(?: (?:tellement|tant|depuis|de plus|pour|et|moi|trop|vraiment)\b"
                     rf"|{END})|\bdetest(?:e|er) (?:qui je suis|ce que je suis|etre moi)\b"),
    ("es", "odio", r"\bodio (?:a mi mism[oa]|ser yo|ser como soy|quien soy|lo que soy|en lo que me he convertido"
                   r"|mi reflejo)\b"),
    ("pt", "odeio", r"\bodeio (?:ser eu|ser quem sou|o que eu sou|o que me tornei|meu reflexo)\b"),
    # Voices
    ("en", "voices ", r"(?:^|\b(?:the|these|those|my|hear|hearing|with|and|about|have|of) )voices (?:(?:that|which"
                      r"|they|just|really|still|simply|have|are|in|inside|my|head|at|night|all|me) )*(?:wont|dont"
                      r"|never|do not|will not|not|cant|refuse to|keep|kept|would ?nt"
                      r"|no longer) (?:\w+ ){0,2}?(?:stop|stopping|quiet|silent|shut|rest|leave me|leave|go away"
                      r"|end|cease|fade|let me|talking|screaming|yelling|whispering|telling me|coming back"
                      rf"|sleep)(?: (?:up|down|alone|to me|at me|in my head|me sleep|talking|screaming))*{END}"
                      rf"|^(?:the )?voices (?:all (?:night|day|the time)|again|constantly|are back){END}"),
    ("de", "stimmen", r"\bich (?:hore?|hoere?) (?:(?:wieder|nachts|immer|standig|staendig|diese|die|dauernd"
                      r"|nur) )*stimmen(?:$| (?:im|in meinem) kopf| die (?:mich|mir|nicht (?:aufhor|aufhoer"
                      r"|weg))\w*)|\b(?:hab|habe) (?:ich )?(?:(?:wieder|nachts|schon|immer|standig|staendig"
                      r"|diese) )*stimmen (?:ge)?ho(?:e)?rt\b|\bstimmen (?:im|in meinem) kopf\b"
                      r"|\bstimmen sagen mir\b|(?:^|\b(?:die|diese|meine|von|mit) )stimmen (?:(?:im|in|meinem|kopf"
                      r"|die|einfach|nachts|mich|mir|sie) )*(?:horen|hoeren|gehen|verstummen|schweigen|reden"
                      r"|schreien|lassen|geben|sagen|flustern|fluestern|sind|hort|nicht|nie|wollen"
                      r"|werden) ?(?:(?:einfach|mich|mir|nicht|nie|mehr|keine|standig|staendig|dauernd|immer|weiter"
                      r"|ruhe|wieder|da|weg|auf mich ein|auf|lauter|los|aufhoren|aufhoeren|verschwinden|horen|hoeren"
                      r"|in ruhe|auf zu reden) ?)+$"),
    ("fr", "voix ", r"(?:^(?:et )?|\b(?:les|des|ces|mes|avec) )voix (?:dans ma tete |dans la tete )?(?:(?:qui|ne|n"
                    r"|me) )*(?:sarretent|s arretent|arretent|narretent|se taisent|cessent|lachent|laissent|quittent"
                    r"|partent|reviennent|sont revenues|parlent|crient|hurlent|murmurent)(?: (?:pas|jamais|plus"
                    r"|sans arret|toujours|tranquille|en paix|dormir|de (?:me )?parler|de me crier|de crier"
                    rf"|pas une seconde))*{END}"),
    ("es", "voces ", r"(?:^|\b(?:las|unas|esas|estas|mis|con|de|hay|oigo|escucho) )voces (?:(?:en mi cabeza"
                     r"|en la cabeza|que|ya|nunca|no|me|se|de mi cabeza) )*(?:paran|detienen|callan|cesan|dejan|van"
                     r"|terminan|hablan|gritan|susurran|vuelven|han vuelto|siguen|insultan|dicen que)(?: (?:nunca"
                     rf"|de hablar|de gritar|en paz|dormir|hablando|ahi|tranquil[oa]|me mate|me muera))*{END}"),
    ("pt", "vozes ", r"(?:^|\b(?:as|umas|essas|estas|minhas|com|de|ouco|escuto|tem) )vozes (?:(?:na minha cabeca"
                     r"|na cabeca|da minha cabeca|que|ja|nunca|nao|me|se) )*(?:param|calam|cessam|deixam|somem"
                     r"|acabam|falam|gritam|sussurram|voltaram|continuam|xingam|vao embora)(?: (?:nunca|de falar"
                     rf"|de gritar|em paz|dormir|falando|comigo))*{END}"),
    # About to give up
    ("en", "iving up", r"(?:^|\b(?:im|i am|am|was|i|feel|felt|feeling|and|but|so|just|really|im so|im this"
                       r"|i was) )(?:on the (?:very )?(?:verge|brink|edge)|at the (?:point|edge|brink|verge)"
                       r"|this close|so close|close|near|one step away|an inch away|inches|seconds) (?:of|to"
                       r"|from) (?:just |finally )?giving up(?: on (?:everything|it all|life|myself|living|all of it"
                       rf"|it))?{END}|\bgiving up on (?:life|myself|living|being happy){END}|^(?:i am "
                       rf"|im )?(?:just )?giving up on everything{END}|\bi(?:m| am) (?:just |really "
                       r"|finally )?giving up$"),
    ("en", "give up", r"(?:^|\b(?:and|but|so|because|now|today|just|honestly|again|feel like) )(?:i |im |i am |id "
                      r"|i just |i really )?(?:(?:about|ready|going|want|wanna|close|just|so|really"
                      r"|am) )+(?:to )?(?:just |finally )?give up(?: on (?:everything|it all|life|myself|living"
                      rf"|all of it|it))?{END}|\bgive up on (?:life|myself|living){END}"),
    ("en", "gave up", r"\b(?:i )?(?:almost|nearly|just|already|have)? ?gave up on (?:life|myself|living"
                      rf"|everything){END}|\bi (?:almost|nearly) gave up{END}"),
    ("en", "iven up", r"\b(?:ive|i have|have) (?:\w+ )?given up(?: on (?:life|myself|everything|it all|living"
                      rf"|all of it|hope|people))?{END}|\bgiven up all hope\b"),
    ("de", "aufzugeben", r"\b(?:kurz davor|nahe dran|nah dran|knapp davor|nahe daran|drauf und dran) (?:mich |alles "
                         rf"|einfach |ganz )*aufzugeben{END}"),
    ("de", "aufgeben", r"(?:^|\bich |\bkurz vor dem |\bkurz vorm |\bam |\bwurde )(?:(?:will|mochte|moechte|wollte"
                       r"|wurde|nur|noch|einfach|am|liebsten|jetzt|kurz|vorm|vor|dem|alles|mich|bin|stehe?"
                       rf"|gerne?) )+aufgeben{END}|\bpunkt (?:wo ich|an dem ich) aufgeben (?:will|mochte|muss)$"),
    ("de", "gebe ", rf"^(?:ich )?gebe (?:(?:einfach|jetzt|bald|langsam|alles|mich|endgultig) )*auf{END}"),
    ("fr", "abandon", r"(?:^|\b(?:suis|etais|jsuis|jetais|jai|sens|et) )(?:(?!je )\w+ )?(?:sur le point"
                      r"|a deux doigts|au bord|pres|prete?|envie|proche|pas loin) (?:a |de "
                      rf"|d ?)(?:tout )?abandonner(?: tout| la vie)?{END}|^(?:j |je )?abandonne(?: tout)?{END}"
                      rf"|^jabandonne(?: tout)?{END}|\bau bord de l ?abandon$"),
    ("es", "rendirme", r"(?:^|\b(?:a punto de|al borde de|cerca de|ganas de|quiero|voy a"
                       rf"|casi) )rendirme(?: (?:con todo|del todo|ya))?{END}"),
    ("pt", "desistir", r"(?:^|\b(?:prestes a|a ponto de|a beira de|quase a|perto de|vontade de|quero|pensando em"
                       rf"|penso em|quase|tudo e) )desistir(?: de (?:tudo|mim|viver|mim mesm[oa]))?{END}"),
    # Depressed
    ("en", "depressed", rf"{_I_FEEL}(?:(?:severely|clinically|chronically|extremely|badly|seriously|super"
                        r"|fucking) )?depressed(?: (?:and|most|but|because|about my life|when i|as hell|af"
                        rf"|for no reason)\b|{END})"),
    ("de", "depressi", rf"{_ICH}(?:\w+ )?depressiv(?: und\b|{END})"),
    ("de", "deprimi", rf"{_ICH}(?:\w+ )?deprimiert(?: und\b|{END})"),
    ("fr", "deprim", rf"{_JE}deprimee?(?: (?:sans raison|et \w+))*{END}"),
    ("es", "deprimid", rf"{_YO}deprimid[oa](?: (?:siempre|y \w+))*{END}"),
    ("pt", "deprimid", rf"{_EU}deprimid[oa](?: (?:sempre|e \w+))*{END}"),
)  # fmt: skip
