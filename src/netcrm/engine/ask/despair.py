"""Rows of despair that are composed from parts (engine/ask/wording.py), so that few rows hear many wordings.

Rows as in engine/ask/distress.py: a language, a sign and what must stand around it.
"""

from collections.abc import Callable

from netcrm.engine.ask.wording import (
    DEALS,
    END,
    death_en,
    dying_en,
    end_de,
    end_en,
    no_more_de,
    no_more_es,
    no_more_fr,
    no_more_pt,
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
    why_en,
)

_ROWS = tuple[tuple[str, str, str], ...]


def _any(*patterns: str) -> str:
    return "|".join(patterns)


def _each(words: str, *parts: Callable[[str], str]) -> str:
    return _any(*(part(words) for part in parts))


DESPAIR_COMPOSED: _ROWS = (
    # No point in living on; tired of it; not to be any more
    ("en", " living", _any(no_point_en("living"), why_en("living"), weary_en("living"), unwanted_en("living"),
                           rf"\b(?:not|isnt|hardly|is it|even|anything|nothing) worth living(?: for)?{END}")),
    ("en", " live", _any(r"\bi (?:really |just )?(?:cant|can ?not) live(?: any ?more| any ?longer| with my ?self)+$",
                         no_point_en("live"), why_en("live"), unwanted_en("live"),
                         rf"\b(?:anything|nothing|something|much|one|anyone) (?:left )?to live for{END}|\b(?:if"
                         r"|whether) i live or die\b")),
    ("en", " alive", _any(no_point_en("alive"), why_en("alive"), weary_en("alive"), unwanted_en("alive"),
                          rf"\b(?:wish|wishing) i (?:wasnt|was not|werent|were not|was no longer) alive{END}")),
    ("en", " exist", _any(no_point_en("exist(?:ing|ence)?"), why_en("exist"), weary_en("exist(?:ing|ence)"),
                          unwanted_en("exist(?:ing)?"))),
    ("en", " going on", _each("going on", no_point_en, why_en)),
    ("en", " go on", _any(no_point_en("go on"), rf"\bwhy (?:even |bother to |should i |do i )go on{END}")),
    ("en", " carry", _any(no_point_en("carry(?:ing)? on"), why_en("carry(?:ing)? on"), unwanted_en("carry on"))),
    ("en", " continu", rf"{DEALS}(?:{no_point_en('continu(?:e|ing)')})"),
    ("en", "keep going", r"\b(?:no|any|a|single|good|without|the) (?:reason|point|motivation|will"
                         rf"|strength) (?:left )?to keep going{END}|\bwhy (?:even |bother to |should i "
                         rf"|do i )keep going{END}"),
    ("en", " point", r"^(?:and |but )?(?:i )?(?:just )?(?:see|cant see|dont see|do not see|there is|theres)? ?(?:no"
                     r"|any|the|a) point(?: (?:in|to) (?:anything|any of it|any of this|it all|it))? any ?(?:more"
                     rf"|longer){END}"),
    ("en", " life", _any(no_point_en("life"), weary_en("(?:doing |do |this )*life"),
                         unwanted_en("(?:do |live |face |have )?(?:this |my )?life"))),
    ("en", "life ", r"(?:^|\b(?:my|my whole|this|that|but|so|feel like|because) )life (?:(?:just|really"
                    r"|simply) )*(?:isnt|is not|is no longer|has no|has never had a|holds no|has lost (?:all|its"
                    r"|any)|feels|seems) (?:(?:really|even|just|so|completely) )*(?:worth it|worth living|point"
                    rf"|purpose|sense|meaning|value|not worth it|meaningless|pointless|worthless){END}"),
    ("en", "being here", _each("being here", no_point_en, weary_en, unwanted_en)),
    ("en", "t here", r"\bwish i (?:just )?(?:wasnt|werent|was not|were not) here(?: any ?more| any ?longer"
                     rf"| at all){END}"),
    ("en", "around", rf"\b(?:dont|do not|no longer) want to be around(?: any ?more| any ?longer){END}|\b(?:wish i"
                     rf"|better if i|easier if i) (?:wasnt|werent|was not|were not) around(?: any ?more)?{END}"),
    ("en", "in this world", r"\b(?:dont|do not|no longer|not) want to (?:be|live|exist) in this world\b"),
    ("en", "leave this", r"\bleave this (?:world|earth|life|planet)\b"),
    ("en", "wak", _any(unwanted_en("(?:wak(?:e|ing) up)"), no_point_en("wak(?:e|ing) up"),
                       r"\b(?:sleep|asleep) (?:and |forever and )?(?:never|not|dont"
                       r"|just never) (?:have to )?wake (?:up)?")),
    ("en", "forever", r"\b(?:sleep|asleep|rest) forever\b|\bgone forever myself\b"),
    ("en", "born", r"\b(?:wish|better if|should|if only) (?:i |id )?(?:just )?(?:was|were|had|have"
                   r"|had just)? ?(?:never|not) (?:been |have been |was |were )?born\b|\bwish i (?:wasnt|werent"
                   r"|hadnt been) born\b"),
    ("en", "was gone", r"\b(?:care|notice|miss|matter|better|easier|happier|mind|relieved|cry"
                       rf"|wish) (?:\w+ ){{0,2}}?(?:if )?i (?:just )?was gone{END}"),
    ("en", " died", r"\b(?:care|cares|notice|miss|matter|better|easier|happier|mind|relieved|cry"
                    r"|wish) (?:\w+ ){0,2}?(?:if )?i (?:just )?died\b(?! (?:on|of|laughing)\b)"),
    ("en", "without me", r"\b(?:everyone|everybody|you|they|family|kids|children|world|wife|husband|parents|people"
                         r"|all) (?:\w+ ){0,4}(?:better|happier|easier|fine) without me\b(?! (?:as|in|on|running"
                         r"|leading)\b)"),
    ("en", "to die", r"\b(?:wanting|wanna|hoping|hope|waiting|wait|praying|pray|prefer|easier|better|deserve|need"
                     r"|like|time|ways?|tried|trying|ready|would love|urge|wish"
                     r"|longing) (?:for me )?to die\b(?! (?:on|laughing|than|of|out|down|hard)\b)"),
    ("en", "me die", r"\blet me die\b"),
    # Death in one's thoughts
    ("en", "death", death_en()),
    ("en", "dying", dying_en()),
    # To end it
    ("en", "end it", end_en("end it")),
    ("en", "ending it", end_en("ending it(?: all)?")),
    ("en", "end things", end_en("end things")),
    ("en", "ending things", end_en("ending things")),
    ("en", "everything", end_en("end(?:ing)? everything")),
    ("en", "jump", r"\bjump(?:ing)? (?:off|from|out of|in front of|under|into) (?:a|the|my|this|that"
                   r"|some) (?:\w+ )?(?:bridges?|roof|rooftop|building|balcony|window|cliff|trains?|tracks|traffic"
                   r"|bus|truck|lorry|tram|car|subway|metro|tube)\b"),
    ("en", "hang", r"\bhang(?:ing|ed)? my ?self\b(?! out\b)"),
    # Hurting oneself
    ("en", "cutting again", r"(?:^(?:and )?|\b(?:i|im|ive|i am|i have|ill|i will|i might|i just|i almost"
                            r"|relapsed and|tempted to|about|of|to) )(?:been |just |back to |back |started "
                            rf"|starting |start |begun |keep |relapsed and )*cutting again{END}"),
    ("en", "last cut", rf"\bi last cut{END}"),
    ("en", "cut again", rf"(?:^|\b(?:i|ive|and|have|just|almost|nearly|relapsed) )cut again{END}"),
    ("en", "cutting", r"\b(?:stop (?:my ?self|your ?self)(?: from)?|how (?:do|can|to) (?:i )?stop"
                      rf"|resist) cutting{END}|\bcutting (?:\w+ )?(?:helps|calms|relieves|numbs|eases"
                      r"|is the only (?:thing|way)) (?:\w+ )?(?:me|that|i|to feel|cope|the pain)\b|\bi(?:m| am|ve"
                      r"| have)? (?:(?:just|already|once|now|really|started|begun|began|back to|gone back to"
                      r"|went back to|keep|kept|cant stop|can ?not stop|been|stopped|quit"
                      r"|feel like) )+cutting(?: to cope)?" + END),
    # German
    ("de", " leben", _any(on_de("leben"), no_more_de("leben"), weary_de("lebens?"))),
    ("de", "weiter", on_de("weiter ?(?:zu ?)?(?:leben|machen|existieren|gehen)")),
    ("de", "sinn mehr", r"^(?:und |aber )?(?:ich |ich habe |hab )?(?:sehe?|finde?|erkenne|spure"
                        r"|spuere)? ?(?:ich )?(?:(?:einfach|in nichts|nirgends|uberhaupt|da|fur mich|gar|nur"
                        r"|in allem|in irgendwas|irgendwie) )*keinen? sinn mehr(?: in (?:allem|nichts|mir"
                        rf"|irgendwas))?{END}"),
    ("de", "da sein", no_more_de("da sein")),
    ("de", "hier sein", no_more_de("hier sein")),
    ("de", "dieser welt", no_more_de("(?:auf|in) dieser welt(?: sein| leben)?")),
    ("de", "existier", _each("existieren?", on_de, no_more_de)),
    ("de", "wach", _any(no_more_de("auf(?:zu)?wachen?"), r"\b(?:einschlafen|schlafen) und (?:einfach )?(?:nie"
                                                         rf"|nicht) (?:mehr |wieder )?aufwachen?{END}"
                                                         rf"|\bwache? (?:\w+ )?nicht mehr auf{END}")),
    ("de", "geboren", r"\b(?:nie|niemals|nicht|gar nicht) geboren (?:worden )?(?:ware|waere|zu sein|worden"
                      r"|zu werden)\b|\b(?:ware|waere|wurde|wuerde) ich (?:doch |nur )?(?:nie|niemals"
                      r"|nicht) geboren\b"),
    ("de", "ohne mich", r"\b(?:alle|alles|allen|welt|familie|kinder|sie|ihr|jeder|jedem|ihnen|euch|frau|mann|leute"
                        r"|anderen) (?:\w+ ){0,4}(?:ohne mich (?:\w+ ){0,2}(?:besser|leichter|glucklicher"
                        r"|gluecklicher)|(?:besser|leichter|glucklicher|gluecklicher) (?:\w+ )?ohne mich)\b"),
    ("de", "schluss", r"\bschluss (?:zu )?mache?n? mit (?:allem|mir|meinem leben|dem leben|diesem leben)\b"
                      r"|\bmache? (?:\w+ ){0,3}schluss mit (?:allem|mir|meinem leben|dem leben|diesem leben)\b"
                      r"|\bmit (?:allem|mir) (?:\w+ )?schluss\b|\b(?:will|mochte|moechte|werde|daran|konnte"
                      r"|kann) (?:(?:ich|einfach|nur|noch|endlich|am|liebsten) )*schluss (?:zu )?machen$"
                      r"|^ich mache? (?:(?:jetzt|bald|endgultig|einfach) )*schluss$"),
    ("de", "ein ende", r"\b(?:allem|dem ganzen|meinem leben|meinem leiden|mir|dem leiden"
                       r"|der qual) (?:\w+ )?ein ende (?:zu )?(?:setzen|setze|machen|mache|bereiten|bereite)\b"),
    ("de", "beende", end_de(r"es (?:\w+ )?(?:zu )?beenden?")),
    ("de", "tod", r"\btod (?:\w+ ){0,3}nicht (?:mehr )?aus (?:dem|meinem) kopf\b|\bden tod (?:zu )?(?:denken|denke"
                  r"|gedacht)\b|\b(?:denk\w*|dacht\w*|gedanken?|gedacht|grub\w*|grueb\w*|traum\w*|traeum\w*"
                  r"|nachdenken|sehn\w*|warte|hoff\w*|wunsch\w*|kreis\w*) (?:\w+ ){0,4}(?:an|uber|ueber|um|vom|nach"
                  r"|auf|mit) (?:den |dem |meinen |meinem )?(?:eigenen )?tod\b(?! (?:des|der|von|eines|einer|in der"
                  r"|mein\w*|unser\w*)\b)"),
    ("de", " sterben", r"(?:^|\bich )(?:will|mochte|moechte|wollte|mag|wurde|wuerde|konnte) (?:(?:ich|einfach|nur"
                       r"|noch|am|liebsten|so|sehr|gern|gerne|heute|jetzt|endlich|lieber|manchmal"
                       rf"|auch) )*sterben{END}|\bgedanken (?:\w+ )?(?:vom|ubers|uebers|zum) sterben\b|\b(?:dass"
                       r"|weil) ich (?:\w+ )?sterben (?:will|mochte)\b"),
    ("de", "hangen", r"\bmich (?:\w+ )?(?:er|auf)(?:zu)?hangen\b"),
    ("de", "brucke", r"\bvon (?:der|einer|ner) (?:\w+ )?brucke (?:zu )?(?:springen|spring|sturzen|gesprungen)\b"),
    ("de", " zug ", r"\bvor (?:den|einen|nen) zug (?:\w+ )?(?:zu )?(?:werfen|springen|schmeissen|werfe|spring"
                    r"|legen)\b"),
    ("de", "last f", r"\b(?:ich|nur|bin) (?:\w+ )?(?:eine|ne) (?:\w+ )?last f(?:u|ue)r (?:alle|euch|meine|jeden|die"
                     r"|andere|sie)\b"),
    ("de", "ritze", r"(?:^|\bich |\bwieder )(?:will |muss |mochte |moechte )?(?:(?:wieder|mich|so gern"
                    rf"|unbedingt) )*ritzen?(?: (?:wieder|will|muss|angefangen))*{END}|\b(?:drang|druck|mit dem|vom"
                    r"|beim) (?:zu )?ritzen\b"),
    ("de", "chnitten", r"\bmich (?:(?:wieder|gestern|heute|letzte|nacht|selbst|selber|erneut|schon|absichtlich|abend"
                       rf"|noch|mal) )+geschnitten{END}|\bmich geschnitten (?:weil|um) (?:ich|es|zu|mich)\b"),
    # French
    ("fr", " vivre", _each("vivre", on_fr, no_more_fr, weary_fr)),
    ("fr", "a vie", _each("(?:la|ma) vie", on_fr, weary_fr, no_more_fr)),
    ("fr", "te vie", _each("cette vie", on_fr, weary_fr, no_more_fr)),
    ("fr", "continuer", rf"{DEALS}(?:{on_fr('continuer')})"),
    ("fr", "exister", _each("d?exister", on_fr, no_more_fr, weary_fr)),
    ("fr", "etre la", r"\b(?:veux|envie|voudrais|aimerais|jaimerais) (?:(?:ne|de"
                      rf"|n) )*plus (?:envie )?(?:d )?d?etre la{END}|\bplus envie (?:d )?d?etre la{END}"),
    ("fr", "ce monde", rf"\b(?:quitter ce monde|plus (?:etre |vivre |rester )?(?:de|dans|sur) ce monde){END}"),
    ("fr", "reveill", _any(no_more_fr("(?:me |m )?reveiller"), r"\b(?:ne|et) (?:jamais|plus|plus jamais|ne jamais"
                                                               rf"|ne plus) me reveiller{END}")),
    ("fr", "n sens", r"\bje ne? (?:\w+ )?(?:vois|trouve) (?:plus |vraiment )*aucun sens(?: a (?:rien|tout ca|tout"
                     rf"|quoi que ce soit))?{END}"),
    ("fr", "e sens", r"\bje (?:ne )?(?:vois|trouve) plus (?:de|le) sens(?: a (?:rien|tout ca|tout"
                     rf"|quoi que ce soit))?{END}"),
    ("fr", " mort", r"\b(?:idees?|pensees?|envies?|desirs?|images) (?:\w+ )?de (?:la )?mort\b(?! (?:du|de|des"
                    r"|subite)\b)"),
    ("fr", "morbide", r"\b(?:pensees|idees) morbides\b"),
    ("fr", " mourir", r"\b(?:envie|veux|voudrais|aimerais|jaimerais|prefere|prefererais|souhaite|mieux|reve|pense"
                      r"|besoin|attends|merite|vouloir|espere) (?:(?:juste|vraiment|simplement|seulement|de|a|que"
                      rf"|valait|vaut) )*mourir{END}"),
    ("fr", " en finir", rf"{DEALS}\b(?:veux|vais|voudrais|penser?|songer?|prete?|faut|pensais|idee|mieux|autant|dois"
                        r"|temps|pourrais|decide) (?:(?:a|d|de|que|j|juste|vraiment|bien) )*en finir(?: avec (?:moi"
                        rf"|tout ca|tout|ca))?{END}"),
    ("fr", "den finir", rf"{DEALS}\b(?:envie|idee|besoin|decide|temps|moyen|facon|pensees?"
                        rf"|idees) (?:juste )?den finir(?: avec (?:moi|tout ca|tout|ca))?{END}"),
    ("fr", "fin a", r"\b(?:mettre|mets|mettrai|mettrais) fin a (?:tout ca|tout|cette vie|mes souffrances"
                    rf"|ma souffrance|mon calvaire){END}"),
    ("fr", "arrete", r"\b(?:veux|voudrais|aimerais|jaimerais|envie) (?:juste )?que (?:tout|ca"
                     rf"|tout ca) (?:s ?arrete){END}"),
    ("fr", "coupee", rf"\bme suis (?:encore |a nouveau |de nouveau |re)+coupee{END}|\bme suis coupee (?:encore "
                     r"|a nouveau |hier |cette nuit|de nouveau|volontairement|expres)"),
    ("fr", "oupe", rf"\bme suis (?:encore |a nouveau |de nouveau |re)+coupe{END}|^je me coupe{END}"
                   r"|\bje me coupe (?:encore|a nouveau|de nouveau|la nuit|pour (?:me|ne|oublier|sentir|ressentir)"
                   r"|quand je|des que je)\b"),
    ("fr", "du mal", r"\bje (?:me )?(?:\w+ )?(?:fais|faisais|suis fait) (?:encore |a nouveau "
                     rf"|volontairement )*du mal{END}|(?:^|\b(?:de|a|je vais|veux|voudrais|dois"
                     rf"|et) )me faire du mal{END}"),
    ("fr", "sans moi", r"\b(?:tout le monde|monde|famille|enfants|ils|elles|vous|tous|autres|gens|mari|femme|elle"
                       rf"|parents) (?:\w+ ){{0,5}}(?:mieux|plus heureux|plus heureuse) sans moi{END}"),
    ("fr", "fardeau", r"\b(?:suis|quun|etre) (?:\w+ )?(?:un )?fardeau pour (?:tous|tout|ma|mes|mon|les|eux|vous"
                      r"|toi)\b"),
    ("fr", "poids", r"\b(?:suis|quun|etre) (?:quun |un )?poids pour (?:tous|tout le monde|ma|mes|mon|les autres|eux"
                    r"|vous|toi)\b"),
    ("fr", "vie ", r"\b(?:la|ma|cette) vie (?:ne |n |nen |en )*vaut (?:plus|pas) (?:la peine|le coup"
                   rf"|rien)(?: detre vecue| d etre vecue)?{END}"),
    ("fr", "la mort", r"\bla mort (?!du |de |des |d )(?:\w+ ){0,4}(?:la tete|ma tete|mes pensees|lesprit"
                      r"|l esprit)\b"),
    ("fr", " naitre", r"\b(?:jamais|pas) naitre\b"),
    ("fr", "pendre", r"\bme pendre\b"),
    ("fr", "me jeter", r"\bme jeter (?:sous|par la fenetre|dun pont|d un pont|du pont|du haut|dans le vide)\b"),
    # Spanish
    ("es", " viv", _each("viv(?:ir|iendo|[oa])", on_es, no_more_es, weary_es)),
    ("es", " vida", _any(on_es("vida"), weary_es("vida"), no_more_es("(?:con )?(?:esta|mi) vida"),
                         r"\b(?:la|mi|esta) vida (?:ya )?no (?:vale|merece) (?:la pena|nada)(?: vivirla"
                         rf"| ser vivida)?{END}")),
    ("es", "la muerte", r"\bla muerte (?!del |de )(?:\w+ ){0,4}(?:cabeza|mente|mis pensamientos)\b"),
    ("es", "vivir ", rf"\bvivir (?:ya )?no tiene (?:ningun )?sentido{END}"),
    ("es", "seguir", rf"{DEALS}(?:{on_es('seguir(?: adelante| aqui)?')})"),
    ("es", "continuar", rf"{DEALS}(?:{on_es('continuar')})"),
    ("es", "existi", _each("existir", on_es, no_more_es, weary_es)),
    ("es", "despert", _any(no_more_es("(?:me )?despert(?:ar|arme|ara|ase)"), r"\b(?:dormir|dormirme) y (?:no|nunca"
                                                                             r"|ya no) (?:volver a )?despertar")),
    ("es", "este mundo", rf"\b(?:no quiero (?:seguir |estar |vivir )*en|dejar|irme de|abandonar) este mundo{END}"),
    ("es", "estar aqui", r"\bya no quiero (?:seguir )?estar aqui\b|\bno quiero (?:seguir )?estar aqui (?:mas|ya)\b"),
    ("es", " sentido", r"^(?:yo )?(?:ya )?no (?:le )?(?:veo|encuentro) (?:el |ningun "
                       rf"|mas )?sentido(?: a nada)?{END}"),
    ("es", "e muerte", r"\b(?:pensamientos?|ideas?|suenos?|deseos?) (?:\w+ )?de muerte\b(?! (?:del?|subita)\b)"),
    ("es", "a muerte", r"\b(?:pensamientos?|ideas?|suenos?|sueno|obsesion|deseo|espero|pensando|obsesionad[oa]"
                       r"|fantaseo) (?:\w+ ){0,2}?(?:sobre|con|en|de)? ?la muerte\b(?! (?:del?|subita)\b)"),
    ("es", " morir", r"\b(?:preferiria|prefiero|merezco|deseo|necesito|gustaria|espero|sueno con|solo quiero"
                     rf"|pienso en|formas de|hora de) (?:\w+ )?morir(?:me)?{END}"),
    ("es", "ojala me", r"\bojala me (?:muera|muriera|muriese|hubiera muerto)\b"),
    ("es", "acabar con", rf"{DEALS}\b(?:quiero|voy a|ganas de|pienso en|pensando en|pensado en|quisiera|queria"
                         r"|necesito|deseo|podria|mejor|pienso|idea de) (?:\w+ )?acabar con (?:todo esto|todo|esto"
                         rf"|mi existencia|mi sufrimiento|esta vida){END}"),
    ("es", "terminar con", rf"{DEALS}\b(?:quiero|voy a|ganas de|pienso en|pensando en|pensado en|quisiera|queria"
                           r"|necesito|deseo|podria|mejor|idea de) (?:\w+ )?terminar con (?:todo esto|todo"
                           rf"|mi existencia|mi sufrimiento|esta vida){END}"),
    ("es", "fin a", r"\b(?:poner|ponerle|dar|darle) fin a (?:todo|mi vida|mi sufrimiento|esta vida|mis dias"
                    r"|mi existencia)\b(?! (?:laboral|de)\b)"),
    ("es", "se acabe", r"\b(?:quiero|quisiera|ojala) (?:solo )?(?:que )?(?:(?:todo|esto|ya) )*se acabe(?: todo| ya"
                       rf"| esto)*{END}"),
    ("es", "termine", r"\b(?:quiero|quisiera|ojala) (?:solo )?(?:que )?(?:todo"
                      rf"|todo esto) (?:ya )?(?:se )?termine{END}"),
    ("es", "me corte", r"\bme corte (?:otra vez|de nuevo|anoche|los (?:brazos|muslos)|las (?:piernas"
                       rf"|munecas)){END}"),
    ("es", "o dano", rf"(?:^|\b(?:yo|y|que|ya|cuando|vez) )me (?:hago|he hecho) dano(?: a mi mism[oa])?{END}"),
    ("es", "me dano", r"(?:^|\b(?:quiero|voy a|de|en|necesito|a|sin|para no|evitar"
                      rf"|por) )hacerme dano(?: a mi mism[oa])?{END}"),
    ("es", "sin mi", r"\b(?:estarian|estaran|serian|vivirian|mundo|todos|familia|hijos) (?:\w+ ){0,4}(?:mejor"
                     rf"|mas feliz|mas felices|mas tranquilos) sin mi{END}"),
    ("es", "carga para", r"\b(?:soy|ser|siento) (?:\w+ ){0,2}carga para (?:todos|mi|mis|los demas|el mundo|ellos"
                         r"|la familia)\b"),
    ("es", "nacido", r"\b(?:nunca|no) (?:\w+ )?(?:haber|hubiera|hubiese|habia) nacido\b"),
    ("es", "ahorcarme", r"\bahorcarme\b(?! con (?:los|las|el)\b)"),
    ("es", "tirarme", r"\btirarme (?:por la ventana|de un puente|del puente|al (?:tren|metro)|a las vias"
                      r"|por el balcon|de la azotea)\b"),
    # Portuguese
    ("pt", " viv", _each("viv(?:er|endo|[oa])", on_pt, no_more_pt, weary_pt)),
    ("pt", " vida", _any(on_pt("vida"), weary_pt("vida"), no_more_pt("(?:com )?(?:esta|essa|minha|a minha) vida"),
                         r"\b(?:a|minha|esta|essa) vida (?:ja )?nao vale (?:mais )?(?:a pena"
                         rf"|nada)(?: ser vivida)?{END}")),
    ("pt", "viver ", rf"\bviver (?:ja )?nao (?:faz|tem) (?:mais )?(?:nenhum )?sentido{END}"),
    ("pt", "continuar", rf"{DEALS}(?:{on_pt('continuar(?: aqui)?')})"),
    ("pt", "em frente", rf"{DEALS}(?:{on_pt('(?:seguir|ir) em frente')})"),
    ("pt", "existi", _each("existir", on_pt, no_more_pt, weary_pt)),
    ("pt", "acorda", _any(no_more_pt("(?:me )?acordar"), r"\bdormir e (?:nao|nunca|nunca mais|nao mais) acordar")),
    ("pt", "ste mundo", r"\b(?:nao quero (?:mais )?(?:estar |viver |ficar )*neste|deixar este|(?:ir embora|sair"
                        rf"|partir) deste) mundo{END}"),
    ("pt", "estar aqui", r"\b(?:nao|ja nao) quero (?:mais )?estar aqui mais\b|\b(?:nao quero mais"
                         r"|ja nao quero) estar aqui\b"),
    ("pt", " sentido", r"^(?:eu )?(?:ja )?nao (?:vejo|encontro) (?:mais |o "
                       rf"|nenhum )*sentido(?: em (?:mais )?nada)?{END}"),
    ("pt", " morte", r"\b(?:pensamentos?|ideias?|desejos?|vontade|sonhos?|pensando|penso) (?:\w+ )?(?:de"
                     r"|em) morte\b(?! (?:d[aeo]s?|subita)\b)"),
    ("pt", "a morte", r"\ba morte (?!do |da |de |dos |das )(?:\w+ ){0,4}(?:cabeca|mente|meus pensamentos)\b"
                      r"|\b(?:pensamentos?|ideias?|obsessao|desejo|espero|sonho|obcecad[oa]) (?:\w+ ){0,2}?(?:sobre"
                      r"|com|da|pela)? ?a morte\b(?! d[aeo]s?\b)"),
    ("pt", " morrer", r"\b(?:preferia|prefiro|mereco|desejo|preciso|gostaria de|gostava de|espero|sonho em|so quero"
                      rf"|formas de|hora de|queria|pensamentos de|ideia de) (?:\w+ )?morrer{END}"),
    ("pt", "acabar com", rf"{DEALS}\b(?:quero|vou|vontade de|penso em|pensando em|pensado em|queria|preciso|desejo"
                         r"|poderia|melhor|ideia de) (?:\w+ )?acabar com (?:tudo isso|tudo isto|tudo|isso tudo|isso"
                         rf"|isto|minha existencia|meu sofrimento|esta vida){END}"),
    ("pt", "fim ", r"\b(?:por|dar|colocar|ponho|botar) (?:um )?fim (?:a|em|na|nesta|nessa) (?:(?:minha|esta"
                   r"|essa) )*(?:vida|tudo|isso tudo|sofrimento|existencia)\b(?! (?:profissional|de)\b)|\b(?:dar|por"
                   rf"|colocar|botar) (?:um )?fim (?:nisso|nisto|em mim|a isto|a isso)(?: tudo)?{END}"),
    ("pt", "acabe", r"\b(?:quero|queria|tomara) (?:so )?que (?:tudo|isso tudo|isto tudo|isso"
                    rf"|tudo isso) (?:logo )?(?:se )?acabe{END}"),
    ("pt", "cortei", rf"\bme cortei (?:tod[oa] )?(?:de novo|outra vez|novamente|ontem a noite|toda noite){END}"
                     rf"|\bcortei me (?:de novo|outra vez|novamente){END}"),
    ("pt", "machuc", r"(?:^|\b(?:quero|vou|de|em|preciso|a|sem|para nao|pra nao|evitar|estou|ando) )(?:me machucar"
                     rf"|me machucando)(?: a mim mesm[oa]| de proposito| por querer)?{END}"),
    ("pt", "sem mim", r"\b(?:estariam|ficariam|seriam|viveriam|mundo|todos|familia|filhos) (?:\w+ ){0,4}(?:melhor"
                      rf"|melhores|mais feliz|mais felizes) sem mim{END}"),
    ("pt", "fardo", r"\b(?:sou|ser|sinto) (?:\w+ ){0,2}fardo (?:para|pra) (?:todos|todo|minha|meus|os outros|o mundo"
                    r"|eles)\b"),
    ("pt", "um peso", r"\b(?:sou|ser|sinto) (?:\w+ )?um peso (?:para|pra|na vida) (?:todos|todo|minha|meus|os outros"
                      r"|o mundo|eles|de todos)\b"),
    ("pt", "nascido", r"\b(?:nunca|nao) (?:\w+ )?(?:ter|tivesse|tinha) nascido\b"),
    ("pt", "enforcar", r"\bme enforcar\b|\benforcar me\b"),
    ("pt", "me jogar", r"\bme jogar (?:da ponte|de uma ponte|da janela|do predio|na frente|embaixo|nos trilhos"
                       r"|debaixo)\b"),
)  # fmt: skip
