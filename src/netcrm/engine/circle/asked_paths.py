"""Whom a question wants to be introduced to, "who could introduce me to the buyer?", in five languages."""

import re

from netcrm.text import fold, lazy_pattern

# Folded, small letters. What stands behind "to", or between "me" and the verb in German, is who is wanted.
_ME = "|".join(
    (
        # English
        r"(?:who(?: of (?:you|my \w+))?|which of my \w+|"
        r"(?:can|could|does|is there) (?:any(?:one|body)|some(?:one|body))"
        r"(?: who)?) (?:(?:could|can|might|would) )?(?:please )?(?:introduce|intro|connect|put) me "
        r"(?:to|with|in (?:touch|contact) with) (?P<en>.+)",
        r"(?:please )?introduce me to (?P<en2>.+)",
        r"(?:i (?:need|want|would like|am looking for|m looking for)|looking for|need) (?:an? )?(?:warm )?"
        r"(?:intro|introduction) (?:to|with|at) (?P<en3>.+)",
        r"who (?:here )?knows (?P<en4>(?:the|an?|some(?:one|body)|any(?:one|body)|people) .*\b(?:at|from|in|of) .+)",
        # German
        r"(?:wer|kann|konnte|koennte) (?:(?:kann|konnte|koennte|konnt|wurde|wuerde|mag) )?"
        r"(?:(?:jemand|wer|einer) )?(?:mich|mir) "
        r"(?:mit |bei |zu |an )?(?P<de>.+?) (?:vorstellen|bekannt ?machen|verbinden|in (?:kontakt|verbindung) bringen|"
        r"zusammenbringen|connecten|vernetzen|introen)",
        r"wer stellt mich (?P<de2>.+?) vor",
        r"(?:ich )?(?:brauche|suche|brauch|such) (?:ein |eine |einen )?(?:intro|introduction|vorstellung|kontakt) "
        r"(?:zum?|zur|bei) (?P<de3>.+)",
        r"wer kennt (?P<de4>(?:den|die|das|einen?|eine|jemand(?:en)?|leute) .*\b(?:bei|beim|von|vom|aus|in) .+|"
        r"(?:jemand(?:en)?|leute) (?:bei|beim|von|vom|aus|in) .+)",
        # French
        r"qui (?:pourrait|peut|saurait) (?:me |m ?['’]? ?)(?:presenter|introduire|mettre en (?:contact|relation)) "
        r"(?:au pres d[eu] |aupres d[eu] |avec |a |au |aux )(?P<fr>.+)",
        r"qui connait (?P<fr2>(?:le |la |l['’]|un |une |quelqu['’]un |des gens ).*\b(?:chez|de|du|a)\b .+)",
        r"(?:je cherche|il me faut) une (?:introduction|intro|mise en relation) (?:avec|a|au|aupres de) (?P<fr3>.+)",
        # Spanish
        r"quien (?:me )?(?:podria|puede|podra) "
        r"(?:presentarme|presentar|introducirme|ponerme en contacto|poner en contacto|"
        r"conectarme|conectar) (?:al?|con|a la) (?P<es>.+)",
        r"quien conoce (?P<es2>(?:al|a la|a un|a una|a alguien|gente|a gente) .*\b(?:de|del|en) .+|"
        r"(?:a alguien|gente|a gente) (?:de|del|en) .+)",
        r"(?:busco|necesito) una (?:introduccion|presentacion) (?:con|al?|para) (?P<es3>.+)",
        # Portuguese
        r"quem (?:(?:e que )?(?:me )?(?:poderia|pode|podia|conseguia|consegue)) (?:me )?"
        r"(?:apresentar[- ]?me|apresentar|por[- ]?me em contacto|colocar em contato|"
        r"colocar em contacto|ligar[- ]?me|conectar[- ]?me|conectar) "
        r"(?:ao?|aos|com(?: [oa])?|a) (?P<pt>.+)",
        r"quem (?:e que )?conhece (?P<pt2>(?:[oa]|uma?|alguem|gente|pessoas) .*\b(?:na|no|da|do|de|em) .+|"
        r"(?:alguem|gente|pessoas) (?:na|no|da|do|de|em) .+)",
        r"(?:procuro|preciso de|quero) uma (?:introducao|apresentacao) (?:ao?|com|para) (?P<pt3>.+)",
    )
)
_WHO = lazy_pattern(rf"[¿\s]*(?:{_ME})", re.IGNORECASE)
_ARTICLE = lazy_pattern(
    r"(?:(?:the|an?|dem|der|den|die|das|einen?|einer|einem|eine|le|la|les|un|une|al|a la|el|los|las|una|o|a|os|as|um|"
    r"uma) |l['’])+",
    re.IGNORECASE,
)
_SOMEBODY = lazy_pattern(
    r"(?:a )?(?:some(?:one|body)|any(?:one|body)|people|jemand(?:en|em)?|leuten?|quelqu['’]un|des gens|alguien|gente|"
    r"alguem|pessoas) (?:at|from|in|of|bei|beim|von|vom|aus|chez|de|del|du|en|na|no|da|do|em) ",
    re.IGNORECASE,
)


# Pieces of words, one of which every such question has; without them the long pattern is never made.
_HINTS = (
    *(
        "introd",
        "intro ",
        "connect",
        "put me",
        "knows",
        "vorstell",
        "stellt mich",
        "bekannt",
        "verbind",
        "kontakt",
        "kennt",
    ),
    *("vernetz", "zusammenbring", "presenta", "presente", "relation", "connait", "contact", "conoce", "conecta"),
    *("apresent", "conhece", "ligar", "contat"),
)


def wanted_in(text: str) -> str | None:
    """Who is wanted, in the words of the question and ready to be looked for; None where it asks nothing of that kind.

    >>> wanted_in("who could introduce me to the buyer at Backaldrin?")
    'buyer at Backaldrin'
    """
    said = " ".join(text.split()).strip(" ?!.…¿¡")
    folded = fold(said)
    if not any(piece in folded for piece in _HINTS):
        return None
    found = _WHO.fullmatch(folded)
    if not found:
        return None
    name = found.lastgroup or ""
    start, end = found.span(name)
    # where accents are longer or shorter when folded, the folded words serve as well
    wanted = said[start:end] if len(folded) == len(said) else folded[start:end]
    wanted = _ARTICLE.sub("", wanted.strip(), count=1) if _ARTICLE.match(wanted.strip()) else wanted.strip()
    return where_of(wanted) or None


def where_of(wanted: str) -> str:
    """A house instead of somebody there: "Stripe" for "somebody at Stripe"; anything else as it is."""
    someone = _SOMEBODY.match(fold(wanted))
    return (wanted[someone.end() :] if someone else wanted).strip()
