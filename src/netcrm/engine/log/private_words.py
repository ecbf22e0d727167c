"""Whether a line asks to be kept private: "keep it private", "privat: ...", "..., unter uns"."""

from netcrm.text import fold, lazy_pattern

# A part of the line that says no more than that: "confidential", "this is strictly private please".
_PART = lazy_pattern(
    r"(?:(?:please|pls|strictly|very|all|but|and|that|this|it|is|its|it s|this is|that s|keep|stays?|must stay|"
    r"should stay|"
    r"remains?|bitte|streng|das|es|ist|bleibt|bleib|aber|und|alles|c est|ca|reste|strictement|s il te plait|esto|es|"
    r"queda|muy|por favor|estrictamente|isto|e|fica|muito|note|log|top|just|only|nur|entre|y|et) )*"
    r"(?:private(?:ly)?|privat|privates|prive|privee|privado|privada|confidential(?:ly)?|vertraulich|confidentiel(?:le)?|"
    r"confidencial|secret|geheim|secreto|segredo|em segredo|en secreto|off the record|in confidence|im vertrauen|"
    r"en confidence|en confianza|em confianca|between us|between you and me|between ourselves|just between us|"
    r"unter uns|unter uns gesagt|unter vier augen|entre nous|entre nosotros|entre nosotras|entre nos|inter nos)"
    r"(?: (?:please|pls|though|bitte|gesagt|s il te plait|por favor|only|too))*"
)
# The same said inside other words.
_INSIDE = lazy_pattern(
    r"\b(?:keep|keeping|kept|leave) (?:it|this|that|them|all of (?:it|this)|everything) (?:\w+ )?"
    r"(?:private|confidential|secret|between us|between ourselves|to myself|to ourselves)\b"
    r"|\bbetween (?:the )?(?:two|three|both|four) of us\b"
    r"|\b(?:told|said|shared|asked|confided) (?:\w+ ){0,4}in confidence\b"
    r"|\b(?:im|in|unter) vertrauen (?:gesagt|erzahlt|gefragt|mitgeteilt)\b"
    r"|\b(?:soll|muss|bleibt|bleiben|behalte|behalten)(?: \w+){0,2}"
    r" (?:unter uns|privat|vertraulich|geheim|fur mich|fur uns)\b"
    r"|\b(?:garder?|gardons|reste|rester)(?: \w+){0,2} (?:entre nous|prive|confidentiel|secret|pour moi)\b"
    r"|\b(?:queda|quede|guardar|mantener|mantenlo)(?: \w+){0,2}"
    r" (?:entre nosotr[oa]s|en privado|privado|en secreto|confidencial)\b"
    r"|\b(?:fica|fique|guardar|manter)(?: \w+){0,2} (?:entre nos|em privado|privado|em segredo|confidencial)\b"
    r"|\b(?:private|privat|prive|privado|privada|confidential|vertraulich|confidentiel|confidencial|segredo) ?:"
    r"|\b(?:don t|do not|not to|must not|mustn t) tell (?:anyone|anybody|a soul)\b"
)
_PARTS = lazy_pattern(r"[,.;:!?()\[\]\n…|]+|\s[-–—]+\s|[–—]")


def is_private(text: str) -> bool:
    """Whether the line says so, in a part of its own or in the words that ask for it."""
    folded = " ".join(fold(text).translate(_NO_APOSTROPHES).split())
    if not any(hint in folded for hint in _HINTS):
        return False
    return any(_PART.fullmatch(" ".join(part.split())) for part in _PARTS.split(folded)) or bool(_INSIDE.search(folded))


# No other line is looked at closely.
_HINTS = (
    *("priv", "confiden", "confian", "vertrau", "secre", "geheim", "segredo", "record", "between", "unter", "entre"),
    *("inter nos", "myself", "tell", "fur mich", "pour moi"),
)
_NO_APOSTROPHES = str.maketrans("’'`", "   ")
