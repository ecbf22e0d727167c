"""Recognises worry about another's life, which asks for other first words than one's own despair.

Rows as in engine/ask/distress.py: a language, a sign and what must stand around it. Where the words could be one's own,
they are.
"""

from netcrm.engine.ask.others import BETWEEN, ONESELF, WHO, WORRY_COMPOSED

_ROWS = tuple[tuple[str, str, str], ...]

_SAYS = (
    r"(?:is|was|are|were|has|had|have|may|might|seems?|sounds?|feels?|talk(?:s|ed|ing)?|spoken?|speaks?|speaking"
    r"|threaten(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|attempt(?:s|ed)?|mention(?:s|ed)?|wants?|thinks?|thought|said|says"
    r"|told|wrote|texted|plans?|planned|considers?"
    r"|hat|hatte|ist|war|denkt|dachte|droht|drohte|spricht|sprach|redet|redete|will|wollte|plant|sagt|sagte|wirkt"
    r"|ha|habla|hablo|piensa|amenaza|amenazo|quiere|intento|intenta|menciono|esta|tiene|dice|dijo|es"
    r"|a|parle|pense|menace|veut|est|evoque|dit|tente|fait"
    r"|fala|falou|pensa|pensou|ameaca|ameacou|quer|tentou|tem|disse|mencionou)"
)
_SAID = rf"{WHO}{BETWEEN}{{0,3}}{_SAYS} {BETWEEN}{{0,6}}"
_NAMED = (
    r"\b(?!(?:i|we|just|even|have|had|also|once|almost|ive|already|often|always|never|really|ich|yo|je|eu)\b)\w+ "
    r"(?:talked|spoke|talks|speaks|threatened|threatens|attempted|has|hat|spricht|denkt|habla|hablo"
    r"|piensa|parle|pense|fala|falou|pensa) "
)
_LIVED = r"(?! (?:in|at|near|off|on|from|here|there|above|alone|with (?:his|her|their|my|the|a))\b)"

WORRY_SAID: _ROWS = (
    *WORRY_COMPOSED,
    ("en es fr pt", "suicid", rf"(?:{_SAID}|{_NAMED}(?:(?:about|of|with|to|by|de|del|em|no|au|von|an|en|el|o|le|a"
                              rf"|commit|having)"
                              r" ){0,3})suicid(?:e|al|io|a|aire)s?\b(?! (?:mission|prevention|squad|doors?|scene"
                              r"|note|rate|proof)s?\b| (?:commercial|comercial|profesional|profissional"
                              r"|professionnel)\b)|\b(?!(?:i|im|it|this|that)\b)\w+ (?:is|seems|sounds) suicidal\b"),
    ("de", "suizid", rf"(?:{_SAID}|{_NAMED}(?:(?:von|an|mit|uber) )?)suizid(?!pravention)\w*"),
    ("de", "selbstmord", rf"(?:{_SAID}|{_NAMED}(?:(?:von|an|mit|uber) )?)selbstmord\w*"),
    *(("en", sign, rf"\b(?:kill|killing|harm|harming) {sign}\b"
            r"(?! (?:laughing|over|working|to (?:get|hit|meet|make|finish|reach|deliver|win)|for (?:the|this|a|our)"
            r"|with (?:the|this|low|discounts?|work|debt|overtime))\b)"
            rf"|\b(?:wants? to|going to|keeps?|threatens? to|threatened to|may|might|will|talk\w* (?:of|about)) "
            rf"(?:hurt|hurting|cut|cutting) {sign}\b(?! (?:a|an|out|off|in|on the|some|slack)\b)"
            rf"|\b(?:is|has been|been) cutting {sign}\b$|\bcuts {sign}\b$"
            rf"|\bdo something (?:stupid )?to {sign}\b") for sign in ONESELF),
    ("en", "life", r"\b(?:end|ending|take|taking) (?:his|her|their) (?:own )?life\b(?! (?:insurance|assurance|cover"
                   r"|polic|membership|savings?|sciences?|to|into|in|back|after|at|with)\b)"),
    ("en", "to live", rf"\b(?:he|she|{WHO[:-1]}) {BETWEEN}{{0,3}}(?:doesnt|does not|didnt|did not|no longer|dont"
                      rf"|do not) wants? to live\b{_LIVED}|\b(?:doesnt"
                      rf"|does not) want to live\b{_LIVED}|\bno longer wants to live\b{_LIVED}"
                      rf"|{WHO}{BETWEEN}{{0,5}}(?:nothing (?:left )?to live for|(?:no|any) (?:reason"
                      rf"|point) to live)\b"
                      r"|\b(?:\w+ (?:says|said|thinks|feels)) (?:that )?(?:there is|theres) (?:no"
                      r"|nothing) (?:left )?(?:reason |point )?to live\b"),
    ("en", "alive", r"\b(?:doesnt want|does not want|no longer wants) to be alive\b"),
    ("en", "be here", r"\b(?:doesnt want|does not want|no longer wants) to be here any ?(?:more|longer)\b"),
    ("en", "to die", r"\b(?:wants|wishes) to die\b(?! (?:on|laughing|of|for)\b)"
                     rf"|{WHO}{BETWEEN}{{0,3}}(?:want|wanted|ready) to die\b(?! (?:on|laughing|of|than)\b)"),
    ("en", "rather die", rf"{WHO}{BETWEEN}{{0,3}}rather die\b(?! (?:on|laughing|of|than)\b)"),
    ("en", "dead", r"\bwants to be dead\b|\b(?:he|she|they) (?:would be|were|was|is|are) better off dead\b"
                   r"|\b(?:wishes|wished|wish) (?:he|she|they) (?:was|were) dead\b"),
    ("en", "self harm", rf"{WHO}{BETWEEN}{{0,3}}self harm(?:s|ing|ed)?\b"
                        r"(?! (?:content|policy|policies|posts?|moderation|filters?|clause)\b)"),
    ("en", "overdos", rf"{WHO}{BETWEEN}{{0,4}}overdos(?:e|ed|ing)\b"),
    ("en", "pills", rf"{WHO}{BETWEEN}{{0,2}}(?:took|taken|swallowed) (?:all |too many |a lot of |the |her |his )+"
                    r"(?:sleeping )?pills\b"),
    # German
    ("de", "sich", r"\bsich (?:selbst )?(?:umbringen|umzubringen|umbringt|(?:et)?was (?:antun|antut|anzutun)"
                   r"|das leben (?:zu )?(?:nehmen|nimmt)|(?:zu )?ritz(?:t|en)|selbst (?:zu )?verletz(?:t|en))\b"),
    ("de", "sterben", rf"{WHO}{BETWEEN}{{0,4}}(?:will|mochte|moechte|wollte|wolle) (?:nur |einfach "
                      rf"|lieber )*sterben\b"),
    ("de", "lebensmude", rf"{WHO}{BETWEEN}{{0,3}}lebensmude\b"),
    # Spanish and Portuguese
    ("es pt", "suicidar", r"\bsuicidar ?se\b|\bse (?:quiere|va a|puede|quer|vai|pode) suicidar\b|\bse suicidar\b"),
    ("es", "matar", r"\b(?:quiere|va a|piensa en|amenaza con|habla de|hablo de|intento"
                    r"|ganas de) matarse\b(?! (?:de risa|a trabajar))|\bse (?:quiere|va a) matar\b(?! de risa)"),
    ("pt", "matar", r"\b(?:quer|vai|pensa em|fala em|falou em|ameaca|ameacou|tentou) (?:se matar"
                    r"|matar se)\b(?! (?:de rir|a? ?trabalhar))"),
    ("es", "vida", r"\bquitarse la vida\b|\b(?:acabar|terminar) con su (?:propia )?vida\b(?! laboral)"),
    ("pt", "vida", r"\b(?:quer|vai|pensa em|fala em|falou em|ameaca|ameacou|tentou) (?:acabar com|por fim a"
                   r"|tirar) a (?:(?:sua|propria) )+vida\b(?! (?:profissional|de))"),
    ("es", "viv", r"\bno quiere (?:seguir )?viv(?:ir|iendo)(?: mas)?\b(?! (?:en|de|con|cerca|lejos|aqui|del"
                  r"|sol[oa])\b)"),
    ("pt", "viver", r"\bnao quer (?:mais )?viver(?: mais)?\b(?! (?:em|no|na|de|do|da|com|perto|aqui)\b)"),
    ("fr", "vivre", r"\bne veut plus vivre\b(?! (?:a|au|en|dans|de|du|des|avec|chez|ici|pres|seule?)\b)"),
    ("es", "morir", r"\b(?:quiere|quisiera) morir(?:se)?\b(?! de risa)"),
    ("pt", "morrer", r"\b(?:quer|queria) morrer\b(?! de rir)"),
    ("es", "de morir", rf"{WHO}{BETWEEN}{{0,3}}ganas de morir(?:se)?\b(?! de risa)"),
    ("pt", "de morrer", rf"{WHO}{BETWEEN}{{0,3}}vontade de morrer\b(?! de rir)"),
    ("es", "hacerse dano", r"\b(?:quiere|va a|piensa en|ganas de) hacerse dano\b"),
    ("pt", "machucar", r"\b(?:quer|vai|vontade de) se machucar\b"),
    # French
    ("fr", "suicider", r"\bse suicider\b"),
    ("fr", "se tuer", r"\b(?:veut|va|pense a|parle de|menace de|voudrait) se tuer\b(?! (?:a la tache|au travail))"),
    ("fr", "mourir", rf"\bveut mourir\b(?! de rire)|{WHO}{BETWEEN}{{0,3}}envie de mourir\b(?! de rire)"),
    ("fr", "en finir", r"\b(?:veut|voudrait) en finir(?: avec (?:la|sa) vie)?$"),
    ("fr", "jours", r"\bfin a ses jours\b"),
)  # fmt: skip

# Another took their own life: no danger any more, and grief for who tells it.
BEREFT: _ROWS = (
    *(("en", sign, rf"\bkilled {sign}\b(?! (?:laughing|over|working|to|for)\b)") for sign in ONESELF),
    ("en", "life", r"\b(?:took|taken|ended) (?:his|her|their) (?:own )?life\b(?! (?:in|to|into|insurance)\b)"),
    ("en", "suicide", r"\b(?!(?:i|have|ive|almost|nearly)\b)\w+ committed suicide\b|\bdied (?:by|from|of) suicide\b"
                      r"|\blost (?:\w+ ){1,4}to suicide\b|\b(?:his|her|their) suicide$"
                      r"|\b(?:after|since) (?:the|his|her|their|my \w+s) suicide\b"),
    ("de", "sich", r"\bsich (?:\w+ ){0,2}(?:umgebracht|das leben genommen|erhangt)\b"),
    ("de", "begangen", r"\b(?:hat|haben) (?:\w+ )?(?:selbstmord|suizid) begangen\b"),
    ("es", "se ", r"\bse (?:ha )?(?:suicid(?:o|ado)|quito la vida|mato)\b(?! (?:a|de|trabajando)\b)"),
    ("pt", "se ", r"\bse (?:suicidou|matou)\b(?! (?:a|de|trabalhando)\b)"),
    ("pt", "propria vida", r"\b(?:tirou|acabou com) a (?:sua )?propria vida\b"),
    ("fr", "sest", r"\bsest (?:suicidee?|donnee? la mort|pendue?)\b"),
)  # fmt: skip

# Not of people at all: "our burn rate is suicidal", "it would be suicide to raise prices".
_THINGS = (
    r"(?:rates?|burn|pric(?:e|es|ing)|strateg(?:y|ies)|deals?|plans?|ideas?|discounts?|margins?|terms|deadlines?"
    r"|growth|timelines?|roadmap|offers?|bids?|business|moves?|tactics?|valuation|competition|contracts?|missions?|pace"
    r"|budget|rent|loan|interest|spending|expansion|launch|schedule|costs?|cut|cuts|decision|policy|project|venture"
    r"|preise?|rabatte?|strategien?|kurs|angebote?|plan|fristen?|tempo"
    r"|precios?|estrategias?|descuentos?|plazos?|ritmo|oferta|politica|gastos?"
    r"|prix|strategies?|remises?|rythme|offre|delais?|politique|depenses?"
    r"|precos?|descontos?|prazos?|estrategia)"
)
_LINKS = (
    r"(?:(?:is|are|was|were|looks?|seems?|sounds?|would|be|feels|just|simply|plain|pure|almost|so|really|completely"
    r"|es|son|era|est|sont|serait|e|sao|ist|sind|ware|war|un|ein|reiner) ){0,4}"
)
FIGURATIVE: _ROWS = (
    ("en es fr pt", "suicid", rf"\b{_THINGS} {_LINKS}suicid\w*|\bsuicid\w* {_THINGS}\b"
                              r"|\b(?:it|this|that) (?:is|was|would be|seems|looks) (?:\w+ )?suicid(?:e|al) (?:to"
                              r"|for|if|not)\b|\b(?:commercial|business|brand|career|financial) suicid\w*"),
    ("de", "suizid", rf"\b{_THINGS} {_LINKS}suizid\w*"),
    ("de", "selbstmord", rf"\b{_THINGS} {_LINKS}selbstmord\w*|\bselbstmorderisch\w*"
                         r"|\b(?:wirtschaftlich|geschaftlich|unternehmerisch|politisch)e[rnms]? selbstmord\w*"),
)  # fmt: skip
