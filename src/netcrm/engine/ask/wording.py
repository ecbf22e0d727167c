"""Composes patterns of what is said of living and dying from few parts, in five languages.

A part is what many wordings share: that something is denied, that it is a reason, a thought, a will or a weariness, and
that a clause ends here or turns to who speaks. A function joins them around words for living on or for death. Nobody
has to say "I": it is left out by who is tired, and another who is named makes it worry (engine/ask/worry.py).
"""

# After these a clause is over: what else may follow is a time, or who speaks. "No point in going on with this supplier"
# says more, and no distress.
_MINE = (
    r"(?:i|im|ive|ill|id|it (?:hurts|gets (?:bad|hard|worse|too much))|its over|its all|nobody|no one|nothing"
    r"|everything|everyone|how do|what do|help|please|my (?:life|family|kids|children|husband|wife|mum|mom|mother"
    r"|dad|father|son|daughter|head|mind|heart|pain))\b"
)
_END_EN = (
    r"(?: (?:any ?more|any ?longer|at all|again|now|right now|today|tonight|yesterday|tomorrow|soon|lately|recently"
    r"|like this|this way|for me|to me|to (?:everyone|everybody|anyone|anybody|them|my \w+)|really|honestly"
    r"|sometimes|often|constantly|always|please|anyway|either|though|all the time|all (?:day|night|week)"
    r"|every (?:single )?\w+|(?:last|this) (?:night|week|morning|evening)|day and night|so much|so badly?|a lot"
    r"|forever|with (?:it all|everything|any of (?:it|this)|all (?:of )?(?:it|this)|this life|my life|life)"
    r"|without (?:him|her|them|you)|what do i do|(?:for|after) (?:\w+ ){0,2}(?:days|weeks|months|years|ages)"
    r"|since (?:i was |the |my |last )?\w+))*(?:$| (?:(?:and|but|because|since|when|if|so|or|cause|cuz|until|that"
    r"|after) )?" + _MINE + ")"
)
_END_DE = (
    r"(?: (?:mehr|heute|morgen|jetzt|nachts?|gestern|bald|wieder|immer|noch|so|echt|wirklich|einfach|manchmal|oft"
    r"|standig|staendig|dauernd|soll|sollte|will|mochte|moechte|kann|mag|muss|bin|darf|die ganze zeit|jeden (?:tag"
    r"|abend|morgen)|jede nacht|fuhle ich mich|fuehle ich mich|bin ich|seit \w+|fur mich|fuer mich|hier|ohne (?:ihn"
    r"|sie|dich)))*(?:$| (?:(?:und|aber|weil"
    r"|wenn|seit|denn|dass|oder|obwohl) )?(?:ich|mir|mich|meine?|alles|nichts|niemand|keiner|es tut|bitte|hilfe)\b)"
)
_END_FR = (
    r"(?: (?:plus|encore|comme ca|ainsi|maintenant|aujourdhui|ce soir|hier(?: soir)?|demain|bientot|vraiment|parfois"
    r"|souvent|tout le temps|sans (?:arret|cesse|lui|elle|toi)|chaque (?:jour|nuit|soir)|tous les \w+"
    r"|toutes les nuits|depuis \w+(?: \w+)?|pour moi|du tout|ici|avec (?:tout|tout ca|la vie|ma vie)"
    r"|une bonne fois(?: pour toutes)?|a nouveau|de nouveau))*(?:$| (?:(?:et|mais|parce que?|car|quand|depuis que?"
    r"|si|alors) )?(?:je|j|jai|jen|me|moi|ma vie|mes|rien|personne|tout|ca fait mal|aidez)\b)"
)
_END_ES = (
    r"(?: (?:mas|ya|asi|ahora|hoy|ayer|anoche|manana|pronto|de verdad|a veces|siempre|nunca|todo el tiempo"
    r"|constantemente|tod[oa]s (?:los|las) \w+|cada (?:dia|noche)|desde \w+(?: \w+)?|hace \w+|para mi|aqui|sin (?:el"
    r"|ella|ti)|otra vez|de nuevo|con (?:la|mi|esta) vida|de una vez))*(?:$| (?:(?:y|pero|porque|cuando|desde que"
    r"|si) )?(?:yo|me|mi vida|mis|estoy|no puedo|nada|nadie|todo|ayuda|quiero|siento|duele)\b)"
)
_END_PT = (
    r"(?: (?:mais|ja|assim|agora|hoje|ontem|amanha|logo|de verdade|as vezes|sempre|nunca|o tempo todo|constantemente"
    r"|tod[oa]s? (?:o|a|os|as) \w+|cada (?:dia|noite)|desde \w+(?: \w+)?|ha \w+(?: \w+)?|faz \w+|(?:para|pra) mim"
    r"|aqui|sem (?:ele|ela|voce|ti)|de novo|outra vez|novamente|com a (?:minha )?vida|de vez))*(?:$| (?:(?:e|mas"
    r"|porque|quando|desde que|se) )?(?:eu|me|minha vida|meus|estou|to|nao (?:consigo|aguento|posso)|nada|ninguem"
    r"|tudo|quero|sinto|doi)\b)"
)

# An empty group, which is last in a pattern: whoever matches it looks whether the clause is over there. In the pattern
# itself it would stand up to nine times, and to make that ready takes longer than all else.
END = r"\b()"
ENDS = {"en": _END_EN, "de": _END_DE, "fr": _END_FR, "es": _END_ES, "pt": _END_PT}

# What is ended in business: where it stands anywhere, "I want to end it" is said of it.
DEALS = (
    r"\A(?!(?:.|\n)*\b(?:contracts?|lease|subscriptions?|membership|pilot|trial|partnerships?|agreements?"
    r"|cooperation|collaboration|campaigns?|negotiations?|talks|meetings?|calls?|retainer|licen[cs]e|suppliers?"
    r"|vendors?|project|beta|programme?|vertrag\w*|abo|zusammenarbeit|partnerschaft|projekt|miete|mietvertrag"
    r"|kampagne|verhandlung\w*|contrat|bail|abonnement|partenariat|projet|campagne|contrato|alquiler|suscripcion"
    r"|proyecto|campana|aluguel|assinatura|parceria|projeto|campanha)\b)(?:.|\n)*?"
)

_POINT = r"(?:points?|reasons?|sense|purpose|use|meaning|motivation|will|wish|desire|strength|energy|value|joy|worth)"
_STILL = r"(?:(?:me|my|even|just|still|ever|all|this|keep|keeping|be|being|go on|going on|stay|staying|keep on|to) )*"


def no_point_en(on: str) -> str:
    """That there is no point in it, or why it should be."""
    return (
        r"\b(?:no|any|a|the|much|not|real|more|single|good|one|without|little|lost|losing|whats the"
        rf"|my) (?:\w+ )?{_POINT} (?:left )?(?:in|of|to|for|with|behind) {_STILL}{on}{END}"
    )


def why_en(on: str) -> str:
    """Why one should, or does."""
    return rf"\bwhy (?:(?:do|should|am|would|bother|even|i|im|with|to|still|keep|must) )*{_STILL}{on}{END}"


def weary_en(on: str) -> str:
    """That one is tired of it, has done with it, hates it."""
    return (
        r"\b(?:done|finished|through|tired|sick|fed up|exhausted|weary|had enough|sick and tired) (?:of|with|by"
        rf"|from) (?:(?:all of it|it all|everything|all of this|all this) (?:and )?(?:with|of) )?{_STILL}{on}{END}"
        rf"|\b(?:hate|hating|(?:cant|can ?not) (?:stand|bear|face|do|keep|keep on|go on|carry on)) {_STILL}{on}{END}"
    )


def unwanted_en(on: str) -> str:
    """That one does not want it, wishes or thinks it away."""
    return (
        r"\b(?:dont|do not|no longer|not|didnt|doesnt) (?:really |even |just )*(?:want|wanna|wish|wanting|wishing"
        rf"|care|care about|feel like|deserve|need) (?:to |if i )?{_STILL}{on}{END}|\b(?:thoughts?|think|thinking"
        r"|thought|thinks|dream|dreaming|fantasi[sz]\w+) (?:\w+ )?(?:of|about) (?:not|never"
        rf"|no longer) {_STILL}{on}{END}|\b(?:wish|wishing|hope|hoping|pray|praying|better if|easier if"
        r"|happier if) (?:that )?(?:i|id|i would) (?:just )?(?:rather not|dont|didnt|do not|did not|wont|not|never"
        rf"|was not|wasnt|werent|were not|had not been|couldnt|no longer) (?:have to )?{_STILL}{on}{END}|\b(?:id"
        rf"|would|i d) rather not {_STILL}{on}{END}"
    )


_DEATH_THOUGHT = (
    r"\b(?:thoughts?|think|thinks|thinking|thought|dream|dreams|dreaming|dreamt|fantasi[sz](?:e|ing)|fantas(?:y|ies)"
    r"|obsess|obsessed|obsessing|ruminating|daydream|daydreaming|preoccupied|longing|wishing|praying|hoping|waiting"
    r"|consumed|haunted|idea|urges?|images|visions|crave|craving) (?:\w+ ){0,2}?(?:about|of|with|for|over|on"
    r"|by) (?:just |only |maybe )*"
)
_NO_DEATH = (
    r"\b(?! (?:of|by|march|rates?|benefits?|tax|taxes|duty|cover|metal|valley|and tax|care|tech|industry|insurance"
    r"|claims?|notices?|certificates?|penalty|row|star|spiral|knell|in (?:the|a|our|his|her|their))\b)"
)


_ON_MY_MIND = (
    r"(?:\w+ ){0,4}?(?:on my mind|in my (?:head|mind|thoughts|dreams)|i (?:\w+ )?think (?:about|of)|my thoughts"
    r"|my head|my mind)\b"
)
_BETTER = (
    r" (?:would|seems?|sounds?|feels?|looks?) (?:be )?(?:\w+ )?(?:a relief|easier|better|nice|good|peaceful|kinder"
    r"|a way out|the only way out)"
)


def death_en() -> str:
    """Thoughts of death, death on one's mind, and death as what would be better."""
    return (
        rf"{_DEATH_THOUGHT}(?:my |my own )?death{_NO_DEATH}|\bdeath{_NO_DEATH} {_ON_MY_MIND}|\bdeath{_BETTER}{END}"
        r"|\b(?:imagin|pictur|plann?|visuali[sz])(?:e|ing) my (?:own )?death\b"
    )


def dying_en() -> str:
    """Thoughts of dying, and dying on one's mind."""
    return (
        rf"{_DEATH_THOUGHT}dying{END}|\bi (?:\w+ )?think (?:about|of) is dying$|\bdying {_ON_MY_MIND}"
        rf"|\bdying{_BETTER}{END}|\b(?:imagin|pictur)(?:e|ing) (?:my ?self )?dying{END}"
    )


def end_en(ending: str) -> str:
    """To end it, or things: a will, a plan or a thought, and no deal it could be said of."""
    return (
        rf"{DEALS}\b(?:going to|gonna|want to|wanted to|wanna|wanting to|ready to|about to|need to|have to|will|ill"
        r"|think of|think about|thinking of|thinking about|thoughts? of|thoughts? about|planning to|plan to"
        r"|planning on|time to|decided to|decide to|rather|let me|should i|should just|how do i|ways to|way to"
        r"|urge to|tempted to|considering|consider|might|could|better to|easier to|id) (?:just |finally |really "
        rf"|actually |simply )*{ending}{END}"
    )


_WEITER = r"(?:(?:noch|uberhaupt|ueberhaupt|weiter|am|im|in|diesem|meinem|an|da|mehr|darin|daran|zu|so|das) )*"


def on_de(verb: str) -> str:
    """As on_en, in German."""
    return (
        r"\b(?:kein(?:en|e|erlei)?|ohne|welchen|verloren|nicht mehr den) (?:\w+ )?(?:sinn|grund|grunde|zweck|lust"
        r"|kraft|mut|bock|energie|wert|willen?|nutzen|motivation|freude) (?:fur mich "
        rf"|fuer mich )?{_WEITER}{verb}{END}|\b(?:wozu|wofur|wofuer|warum|weshalb|was bringt es"
        r"|was bringts) (?:(?:soll|sollte|muss|ich|noch|uberhaupt|ueberhaupt|eigentlich|weiter|denn|jeden tag|am"
        rf"|zu) )*{verb}{END}"
    )


def no_more_de(verb: str) -> str:
    """That one does not want to be any more, in German."""
    return (
        r"\b(?:will|mochte|moechte|mag|wollte|wurde|wuerde|wunschte|wuenschte|wunsche|hoffe|hoffentlich|damit"
        r"|dass) (?:(?:ich|einfach|nur|am|liebsten|auch|ja|echt|wirklich|morgen|morgens|so|hier|noch|mir|dass"
        r"|manchmal|oft|heute|abend|nacht|konnte|koennte|ware|waere|wurde|wache) )*(?:nicht mehr|nie mehr|nie wieder"
        r"|nimmer|nicht langer|nicht laenger|gar nicht mehr) (?:(?:lange|langer|am|auf dieser|auf der|so|weiter"
        rf"|wieder) )*{verb}{END}"
    )


def weary_de(life: str) -> str:
    """Tired of life, or done with it, in German."""
    return (
        r"\b(?:mit|von|vom|auf|aufs|des|das|dieses|mein) (?:(?:dem|diesem|meinem|dieses|das"
        rf"|mein) )?{life} (?:(?:einfach|so|nur|total|schon|endgultig|langst|innerlich|ich|bin|habe|hab"
        r") )*(?:fertig|durch|abgeschlossen|satt|leid|mude|muede|uberdrussig|genug|schluss"
        r"|schluss machen)\b|\b(?:fertig|durch|schluss|mude|muede|genug|die nase voll|keinen bock|keine lust"
        r"|keine lust mehr|keinen bock mehr|abgeschlossen) (?:mit|vom|von|auf|aufs) (?:(?:dem|diesem|meinem|das"
        rf"|dieses|mein) )*{life}{END}|\b(?:satt|leid|hasse) (?:das|dieses|mein) {life}{END}"
    )


def end_de(ending: str) -> str:
    """To end it, in German."""
    return (
        rf"{DEALS}\b(?:will|mochte|moechte|werde|wollte|muss|kann|sollte|konnte|daran|davor|wurde|lieber"
        r"|ich) (?:(?:es|einfach|nur|noch|am liebsten|bald|heute|jetzt|endlich|ich|selbst"
        rf"|morgen) )*{ending}{END}"
    )


_DE_FR = r"(?:(?:a|de|d|dans|pour|que|qui|en|me|m|ma|la|cette|rester|continuer|continue|etre) )*"


def on_fr(verb: str) -> str:
    """As on_en, in French."""
    return (
        r"\b(?:plus|pas|aucune?|sans|quel|quelle|ni|perdu|trouve|cherche|jamais) (?:(?:de|le|la|l|vraiment|du"
        r"|aucune?|une?|bonne|seule) )*(?:sens|raisons?|l?interet|but|gout|d?envie|force|courage|l?utilite"
        rf"|motivation|volonte|joie) {_DE_FR}{verb}{END}|\b(?:a quoi bon|a quoi ca sert|a quoi cela sert|a quoi sert"
        r"|ca sert a quoi|sert a rien|sert plus a rien|pourquoi|ca rime a quoi) (?:(?:de|d|donc|encore|je|devrais"
        r"|il faut|que|dois|faudrait"
        rf"|toujours) )*{_DE_FR}{verb}{END}"
    )


def no_more_fr(verb: str) -> str:
    """That one does not want to be any more, in French."""
    return (
        r"\b(?:veux|voudrais|aimerais|jaimerais|souhaite|envie|denvie|prefere|prefererais|desire|reve) (?:(?:de|d|ne"
        rf"|n|juste|vraiment) )*(?:plus|pas|jamais) (?:(?:jamais|du tout|vraiment|envie|me|m|en|de|d) )*{verb}{END}"
    )


def weary_fr(life: str) -> str:
    """Tired of life, or done with it, in French."""
    return (
        r"\b(?:marre|assez|ras le bol|fatiguee?|lassee?|lasse|degoutee?|finie?|epuisee?|fini|creve"
        rf"|peux plus) (?:(?:de|d|avec|la|ma|cette|etre|en) )*{life}{END}"
    )


_DE_ES = r"(?:(?:a|al|de|del|en|por|para|que|mi|la|esta|seguir|sigo|continuar|estar|estoy|querer) )*"


def on_es(verb: str) -> str:
    """As on_en, in Spanish."""
    return (
        r"\b(?:no|sin|ningun|ninguna|ni|que|perdi|perdido) (?:(?:le|ya|me|veo|ve|encuentra|encuentro|hallo|tengo|hay"
        r"|tiene|queda|quedan|siento|ningun|ninguna|una|un|el|la|las|los|mas|solo|sola|muchas|tienen) )*(?:sentido"
        rf"|razon|razones|motivos?|ganas|fuerzas?|proposito|objeto|interes) {_DE_ES}{verb}{END}|\b(?:para que|por que"
        r"|de que sirve|de que me sirve|que sentido tiene|a que viene) (?:(?:me|voy a|debo|deberia|tengo que"
        rf"|quiero) )*{_DE_ES}{verb}{END}"
    )


def no_more_es(verb: str) -> str:
    """That one does not want to be any more, in Spanish."""
    return (
        r"\b(?:no|ya no|nunca|sin) (?:(?:mas|me|ya) )*(?:quiero|quisiera|queria|querer|deseo|me gustaria|gustaria"
        rf"|aguanto|soporto|tengo ganas de|ganas de) (?:(?:mas|ya|seguir|estar|tener que|volver a) )*{verb}{END}"
        r"|\b(?:quiero|quisiera|queria|ojala|desearia|gustaria|prefiero|preferiria) (?:(?:me|yo|simplemente"
        rf"|solo) )*(?:no|nunca|ya no) (?:(?:me|mas|volver a|haber|tener que) )*{verb}{END}"
    )


def weary_es(life: str) -> str:
    """Tired of life, or done with it, in Spanish."""
    return (
        r"\b(?:cansad[oa]|hart[oa]|harte|canse|cansa|aburrid[oa]|acabe|termine|terminado|acabado|basta) (?:(?:ya|de"
        rf"|con|la|mi|esta|estar|seguir|tanto) )*{life}{END}"
    )


_DE_PT = (
    r"(?:(?:a|ao|de|da|em|na|nesta|nessa|por|para|pra|que|minha|esta|essa|continuar|continuo|continuando|seguir|sigo"
    r"|estar|estou|querer) )*"
)


def on_pt(verb: str) -> str:
    """As on_en, in Portuguese."""
    return (
        r"\b(?:nao|sem|nenhum|nenhuma|nem|qual|que|perdi) (?:(?:mais|vejo|ve|encontra|encontro|acho|tenho|ha|tem|faz"
        r"|sinto|existe|nenhum|nenhuma|um|uma|o|a|ja|me|muito|muita) )*(?:sentido|razao|razoes|motivos?|vontade"
        rf"|forcas?|porque|proposito|graca|animo) (?:mais )?{_DE_PT}{verb}{END}|\b(?:para que|pra que|por que|porque"
        r"|de que adianta|de que serve|de que me serve|que sentido tem|qual o sentido de) (?:(?:eu|ainda|devo"
        rf"|deveria|vou|mais) )*{_DE_PT}{verb}{END}"
    )


def no_more_pt(verb: str) -> str:
    """That one does not want to be any more, in Portuguese."""
    return (
        r"\bnao (?:(?:mais|ja|eu) )*(?:quero|queria|desejo|aguento|suporto|gostava de|gostaria de"
        rf"|tenho vontade de) (?:(?:mais|ja|continuar|a|estar|ter que|ter de) )*{verb}{END}|\b(?:queria|quero"
        r"|gostaria de|gostava de|tomara que eu|preferia|prefiro) (?:(?:so|eu|apenas) )*(?:nao|nunca"
        rf"|nunca mais) (?:(?:mais|ter|ter que) )*{verb}{END}"
    )


def weary_pt(life: str) -> str:
    """Tired of life, or done with it, in Portuguese."""
    return (
        r"\b(?:cansad[oa]|fart[oa]|cansei|canso|chega|cheio|cheia|desisti|exaust[oa]|enjoei) (?:(?:ja|de|da|desta"
        rf"|dessa|com|a|minha|esta|estar|continuar|tanto) )*{life}{END}"
    )
