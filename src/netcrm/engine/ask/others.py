"""Who worry may be for, and rows of worry composed from the same parts as one's own despair (engine/ask/wording.py)."""

from netcrm.engine.ask.wording import (
    END,
    death_en,
    dying_en,
    no_more_de,
    no_point_en,
    on_de,
    on_es,
    on_fr,
    on_pt,
    unwanted_en,
    weary_de,
    weary_en,
    weary_es,
    weary_fr,
    weary_pt,
)

_ROWS = tuple[tuple[str, str, str], ...]

WHO = (
    r"(?<!without my )(?<!sans ma )(?<!sans mon )(?<!ohne meine )(?<!ohne meinen )(?<!sin mi )(?<!sem minha )(?<!sem"
    r" a minha )(?<!sem o meu )\b(?:he|she|they|who|someone|somebody|er|sie|jemand|ella|alguien|il|elle|ele|ela"
    r"|quelquun|alguem|sister|brother|mother|father|mum|mom|dad|wife|husband|son|daughter|child|kid|cousin|aunt"
    r"|uncle|nephew|niece|friend|mate|neighbou?r|boyfriend|girlfriend|fiancee?|ex|founder|partner|employee|worker"
    r"|colleague|coworker|apprentice|intern|trainee|boss|manager|assistant|customer|client|guest|patient|tenant"
    r"|supplier|driver|chef|cook|student|investor|mentor|mentee|teammate|report|member|schwester|bruder|mutter|vater"
    r"|mama|papa|frau|mann|sohn|tochter|kind|freund(?:in)?|nachbar(?:in)?|chef(?:in)?|mitarbeiter(?:in)?"
    r"|mitgrunder(?:in)?|kolleg(?:e|in)|azubi|lehrling|kund(?:e|in)|partner(?:in)?|cousine?|herman[oa]|madre|padre"
    r"|mujer|marido|espos[oa]|hij[oa]|amig[oa]|novi[oa]|vecin[oa]|emplead[oa]|trabajadora?|soci[oa]|cofundadora?"
    r"|compane?r[oa]|aprendiz|cliente|jef[ea]|prim[oa]|soeur|frere|mere|pere|femme|mari|fils|fille|amie?|copine?"
    r"|voisine?|employee?|salariee?|collegue|associee?|apprentie?|cliente?|cofondat(?:eur|rice)|stagiaire|patronn?e?"
    r"|irma|irmao|mae|pai|mulher|filh[oa]|namorad[oa]|vizinh[oa]|funcionari[oa]|colaboradora?|colega|estagiari[oa]"
    r"|chefe)s? "
)
# Between who is meant and what they want stand no words that turn to oneself or to another sentence.
BETWEEN = (
    r"(?:told (?:me|us) |hat (?:mir|uns) |(?:me|nos) (?:ha|dijo|disse|falou|contou) |(?:ma|nous a) dit |(?!(?:i|im"
    r"|ive|id|ill|me|my|myself|we|us|our|and|there|because|since|so|without|died|dead|left|gone|if|ich|mir|mich"
    r"|mein\w*|wir|uns|und|weil|seit|ohne|gestorben|tot|weg|gibt|habe|yo|mi|mis|y|porque|sin|murio|muerto|tengo"
    r"|quiero|estoy|hay|je|j|jai|ma|mon|moi|et|ny|sans|mort|morte|suis|ai|eu|minha|meu|e|sem|morreu|tenho|quero"
    r"|estou)\b)\w+ )"
)
ONESELF = ("himself", "herself", "themself", "themselves")

# Those of whom "cutting again" is not said for prices: "my partner started cutting again" might be.
_CLOSE = (
    r"\b(?:he|she|er|sie|sister|brother|mother|father|mum|mom|dad|wife|husband|son|daughter|child|kid|teenager|teen"
    r"|cousin|aunt|uncle|nephew|niece|friend|boyfriend|girlfriend|fiancee?|granddaughter|grandson|stepson"
    r"|stepdaughter|roommate|student|pupil|schwester|bruder|mutter|vater|frau|mann|sohn|tochter|kind|freundin|freund"
    r"|nichte|neffe|cousine?|enkelin|enkel|schulerin|schuler|soeur|frere|mere|pere|femme|mari|fils|fille|ado|copine?"
    r"|amie?|niece|neveu|eleve|cousine|herman[oa]|madre|padre|mujer|marido|espos[oa]|hij[oa]|amig[oa]|novi[oa]"
    r"|sobrin[oa]|prim[oa]|niet[oa]|alumn[oa]|ella|el|elle|il|irma|irmao|mae|pai|mulher|filh[oa]|namorad[oa]"
    r"|sobrinh[oa]|net[oa]|alun[oa]|ela|ele)s? "
)
_GOES_ON = (
    r"(?:(?:has|have|had|is|was|been|just|again|back|to|gone|started|starts|begun|began|keeps?|kept|still|cant|wont"
    r"|stop|stopped|stopping|sees|sie|may|might|be|it|i think|who|that|secretly|there) )*"
)
_SEES = (
    r"(?:sees?|saw|finds?|has|had|feels?|says?|said|thinks?|thought|cant see|can ?not see|doesnt see|does not see|is"
    r"|was|seems|talks? about|wonders?|asks?|asked|keeps|doesnt|does not|has been|wrote|told me|texted"
    r"|no longer sees)"
)


def _of_another(*patterns: str) -> str:
    """The patterns with another before them, who sees, says or asks it."""
    seen = rf"{WHO}{BETWEEN}{{0,3}}(?:{_SEES} )?{BETWEEN}{{0,3}}(?:(?:that )?there (?:is |s )?|theres )?"
    return rf"{seen}(?:{'|'.join(patterns)})"


WORRY_COMPOSED: _ROWS = (
    ("en", " cutting", rf"{_CLOSE}{_GOES_ON}cutting(?: again| themself| themselves| her arms?| his arms?| her wrists?"
                       rf"| his wrists?)?{END}"),
    ("en", " cut ", rf"{_CLOSE}(?:(?:has|had|just|again) )*cut (?:again|her (?:arms?|wrists?|legs?|thighs?)"
                    rf"|his (?:arms?|wrists?|legs?|thighs?)){END}"),
    *(("en", f"ing {sign}", rf"{WHO}{_GOES_ON}(?:hurting|cutting|burning|harming|scratching|injuring|starving"
                            rf"|hitting) {sign}{END}")
      for sign in ONESELF),
    ("en", " living", _of_another(no_point_en("living"), weary_en("living"), unwanted_en("living"),
                                rf"life (?:is not|isnt|is hardly) worth living{END}")),
    ("en", " alive", _of_another(no_point_en("alive"), weary_en("alive"), unwanted_en("alive"))),
    ("en", "going on", _of_another(no_point_en("going on"))),
    ("en", " life", _of_another(no_point_en("life"), weary_en("life"))),
    ("en", "wake up", _of_another(unwanted_en("wake up"))),
    ("en", " exist", _of_another(unwanted_en("exist"))),
    ("en", "death", rf"{_of_another(death_en())}|{WHO}{BETWEEN}{{0,3}}(?:talks?|talking|talked|speaks?|spoke|speaking"
                    rf"|writes?|wrote) (?:\w+ )?(?:about|of) death{END}"),
    ("en", " dying", _of_another(dying_en())),
    ("en", "end it", rf"{WHO}{BETWEEN}{{0,3}}(?:wants?|going|about|ready|threatens?|threatened|plans?"
                     rf"|planning) to (?:just )?end it(?: all)?{END}"),
    ("de", "ritzt", rf"\b(?:ritzt sich|hat sich (?:\w+ ){{0,3}}geritzt)\b|{_CLOSE}(?:\w+ ){{0,3}}ritzt{END}"),
    ("de", "ritzen", rf"{_CLOSE}(?:(?:hat|wieder|angefangen|mit|dem|zu|sich|beginnt|begonnen|fangt|an"
                     rf"|will) )+ritzen(?: angefangen| begonnen)?{END}"),
    ("de", "sich selbst", rf"{WHO}(?:\w+ ){{0,3}}(?:verletzt|verletzte|schneidet|schneidet|tut"
                          rf"|bestraft) (?:sich selbst)(?: wieder| weh| immer| oft| absichtlich)*{END}"),
    ("de", "schneidet sich", rf"{_CLOSE}schneidet sich(?: (?:wieder|selbst|heimlich|die arme|oft|nachts))*{END}"),
    ("de", " leben", rf"{WHO}{BETWEEN}{{0,3}}das leben (?:hat|habe|hatte|mache|macht) (?:\w+ )?keinen sinn\b|"
                     rf"{_of_another(on_de('leben'), no_more_de('leben'), weary_de('leben'))}"
                     rf"|{WHO}{BETWEEN}{{0,3}}(?:nicht mehr|nimmer) (?:weiter )?leben{END}"),
    ("de", "da sein", _of_another(no_more_de("da sein"))),
    ("de", "aufwachen", _of_another(no_more_de("aufwachen"))),
    ("de", "den tod", rf"{WHO}(?:\w+ ){{0,2}}(?:denkt|spricht|redet|dachte) (?:\w+ ){{0,3}}(?:an|uber"
                      r"|ueber) den tod\b(?! (?:des|der|von|eines|einer)\b)"),
    ("de", "ans sterben", rf"{WHO}(?:\w+ ){{0,2}}(?:denkt|dachte) (?:\w+ ){{0,3}}ans sterben\b"),
    ("fr", "scarifi", r"\bse (?:\w+ )?scarifi\w*\b|\bsest (?:\w+ )?scarifiee?\b"),
    ("fr", "mutil", r"\bs?(?:e )?(?:auto ?)mutil(?:e|er|ent)\b|\bse mutil(?:e|er|ent)\b"
                    r"|\bsest (?:\w+ )?(?:auto ?)?mutilee?\b"),
    ("fr", "se coupe", rf"{_CLOSE}(?:(?:a|recommence|recommence|a|encore|continue|de) )*se coupe(?:r)?(?: (?:encore"
                       rf"|a nouveau|de nouveau|les veines|les bras|la nuit|volontairement))*{END}"),
    ("fr", "mal", rf"{WHO}(?:\w+ ){{0,3}}se (?:fait|faire|faisait) (?:encore |a nouveau |volontairement "
                  rf"|de nouveau )*du mal{END}"),
    ("fr", " vivre", _of_another(on_fr("vivre"), weary_fr("vivre"))),
    ("fr", "a vie", _of_another(on_fr("(?:la|ma|sa) vie"), weary_fr("(?:la|sa) vie"))),
    ("fr", "a la mort", rf"{WHO}(?:\w+ ){{0,2}}(?:pense|pensait|parle|songe) (?:\w+ ){{0,3}}a la mort\b(?! (?:du|de"
                        r"|des|d\w+)\b)"),
    ("es", "cortarse", rf"{_CLOSE}(?:(?:ha|vuelto|vuelve|volvio|a|empezo|empezado|sigue|quiere|de|otra|vez|deja|no"
                       rf"|para) )+cortarse(?: los brazos| las venas)?{END}"),
    ("es", "se corta", rf"{_CLOSE}(?:(?:ya|todavia|otra|vez|siempre) )*se corta(?: los brazos| las venas| la piel"
                       rf"| a escondidas)*{END}"),
    ("es", "cortando", rf"{_CLOSE}(?:(?:ya|todavia|otra|vez|siempre) )*se (?:esta|sigue|anda) cortando(?: los brazos"
                       rf"| las venas)*{END}"),
    ("es", "autoles", r"\b(?:se autolesion\w+|autolesionarse|autolesionandose)\b"),
    ("es", "se hace cortes", rf"{_CLOSE}(?:\w+ ){{0,2}}se hace cortes(?: en (?:los|las) \w+)?{END}"),
    ("es", "hace dano", rf"{WHO}(?:\w+ ){{0,2}}se hace dano(?: a (?:si|el) mism[oa])?{END}"),
    ("es", " viv", _of_another(on_es("viv(?:ir|iendo|[oa])"), weary_es("viv(?:ir|iendo)"))),
    ("es", " vida", _of_another(on_es("(?:su )?vida"), weary_es("(?:su )?vida"))),
    ("es", "la muerte", rf"{WHO}(?:\w+ ){{0,2}}(?:piensa|pensaba|habla|pensando) (?:\w+ ){{0,3}}(?:en"
                        r"|de) la muerte\b(?! del?\b)"),
    ("es", "en morir", rf"{WHO}(?:\w+ ){{0,2}}(?:piensa|pensaba) (?:\w+ ){{0,2}}en morir(?:se)?{END}"),
    ("pt", "se cort", rf"{_CLOSE}(?:(?:voltou|comecou|anda|esta|vive|continua|quer|a|ta|ainda|parou|de) )*se cort(?:a"
                      rf"|ar|ando)(?: de novo| os bracos| os pulsos)*{END}"),
    ("pt", "mutil", r"\bse (?:auto ?)?mutil(?:a|ar|ando|ou)\b"),
    ("pt", "machuc", rf"{WHO}(?:\w+ ){{0,3}}se machuc(?:a|ar|ando)(?: de proposito| sozinh[oa]"
                     rf"| a si mesm[oa])+{END}"),
    ("pt", " viv", _of_another(on_pt("viv(?:er|endo|[oa])"), weary_pt("viv(?:er|endo)"))),
    ("pt", " vida", _of_another(on_pt("(?:sua )?vida"), weary_pt("(?:sua )?vida"))),
    ("pt", "a morte", rf"{WHO}(?:\w+ ){{0,2}}(?:pensa|pensava|fala|pensando) (?:\w+ ){{0,3}}(?:na|da"
                      r"|sobre a) morte\b(?! d[aeo]s?\b)"),
    ("pt", "em morrer", rf"{WHO}(?:\w+ ){{0,2}}(?:pensa|pensava) (?:\w+ ){{0,2}}em morrer{END}"),
)  # fmt: skip
