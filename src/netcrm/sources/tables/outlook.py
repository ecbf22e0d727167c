"""Outlook's contacts as CSV: the classic program in four languages, outlook.com, and Google's copy of that format."""

from collections.abc import Sequence

from netcrm.model.imports import Gathered, Terms
from netcrm.sources.tables.header_detection import Sheet
from netcrm.sources.tables.rows import QUIET, by_name, gathered, sheet_of

_WAY_OUT = "in Outlook: File, Open & Export, Export to a file, Comma Separated Values, Contacts; on outlook.com: Manage"

# What each column is called, folded to bare letters, in English, German, French and Spanish. English is from real
# exports; the others follow the wording of Outlook in that language.
_FIELDS = {
    "first": "firstname vorname prenom nombre",
    "middle": "middlename weiterevornamen deuxiemeprenom segundonombre",
    "last": "lastname nachname nom apellidos",
    "prefix": "title anrede titre titulo tratamiento",
    "suffix": "suffix suffixe sufijo",
    "nickname": "nickname spitzname surnom apodo sobrenombre",
    "company": "company firma societe organizacion compania",
    "title": "jobtitle position fonction titreprofessionnel puesto cargo",
    "email": "emailaddress email2address email3address emailadresse email2adresse email3adresse adressedemessagerie"
    " adressedemessagerie2 adressedemessagerie3 direcciondecorreoelectronico direcciondecorreoelectronico2"
    " direcciondecorreoelectronico3",
    "phone": "primaryphone homephone homephone2 mobilephone businessphone businessphone2 otherphone carphone callback"
    " radiophone ttytddphone haupttelefon telefonprivat telefonprivat2 mobiltelefon telefongeschaftlich"
    " telefongeschaftlich2 weiterestelefon autotelefon ruckmeldung funkruf telephoneprincipal telephonedomicile"
    " telephone2domicile telmobile telephonemobile telephonebureau telephone2bureau telephoneautre telephonevoiture"
    " telefonoprincipal telefonoparticular telefonoparticular2 particulartelefono particulartelefono2 telefonomovil"
    " movil telefonodeltrabajo telefonodeltrabajo2 otrotelefono telefonodelautomovil",
    "url": "webpage personalwebpage webseite pageweb paginaweb",
    "location": "location ort lieu ubicacion",
    "birthday": "birthday geburtstag anniversaire cumpleanos",
    "notes": "notes notizen notas",
    "groups": "categories kategorien categorias",
    "met_via": "referredby empfohlenvon recommandepar recomendadopor",
    "said Spouse": "spouse partner conjoint conyuge",
    "said Children": "children kinder enfants hijos",
    "said Manager": "managersname namedesdervorgesetzten responsable nombredeladministrador",
    "said Assistant": "assistantsname nameassistent nomdelassistante nombredelayudante",
    "when Anniversary": "anniversary jahrestag anniversairedemariageoufete aniversario",
    "said ": "user1 user2 user3 user4 benutzer1 benutzer2 benutzer3 benutzer4 utilisateur1 utilisateur2 utilisateur3"
    " utilisateur4 usuario1 usuario2 usuario3 usuario4",
    "fax": "homefax businessfax otherfax faxprivat faxgeschaftlich weiteresfax telecopiedomicile telecopiebureau"
    " telecopieautre faxparticular faxdeltrabajo otrofax",
    "pager": "pager radiomessagerie recepteurderadiomessagerie localizador buscapersonas",
    "phonetic": "givenyomi surnameyomi companyyomi",
    QUIET: "initials initialen initiales iniciales emailtype emaildisplayname email2type email2displayname"
    " email3type email3displayname emailtyp emailangezeigtername email2typ email2angezeigtername email3typ"
    " email3angezeigtername",
}
# A postal address, part by part: business, home and other, as each language writes them.
_ADDRESSES = {
    "street": "businessstreet homestreet otherstreet straßegeschaftlich straßeprivat weiterestraße ruebureau"
    " ruedomicile rueautre calledeltrabajo calleparticular otracalle",
    "more": "businessstreet2 homestreet2 otherstreet2 businessstreet3 homestreet3 otherstreet3 straßegeschaftlich2"
    " straßeprivat2 weiterestraße2 straßegeschaftlich3 straßeprivat3 weiterestraße3 rue2bureau rue2domicile"
    " rue2autre rue3bureau rue3domicile rue3autre calledeltrabajo2 calleparticular2 otracalle2 calledeltrabajo3"
    " calleparticular3 otracalle3",
    "box": "businessaddresspobox homeaddresspobox otheraddresspobox postfachgeschaftlich postfachprivat"
    " weiterespostfach bpbureau bpdomicile bpautre",
    "city": "businesscity homecity othercity ortgeschaftlich ortprivat weitererort villebureau villedomicile villeautre"
    " ciudaddetrabajo ciudaddeltrabajo ciudadparticular otraciudad",
    "region": "businessstate homestate otherstate regiongeschaftlich regionprivat weitereregion",
    "postal": "businesspostalcode homepostalcode otherpostalcode postleitzahlgeschaftlich postleitzahlprivat"
    " weiterepostleitzahl codepostalbureau codepostaldomicile codepostalautre codigopostaldeltrabajo"
    " codigopostalparticular otrocodigopostal",
    "country": "businesscountry businesscountryregion homecountry homecountryregion othercountry othercountryregion"
    " landregiongeschaftlich landregionprivat weiterelandregion weitereslandregion paysregionbureau paysregiondomicile"
    " paysregionautre paisoregiondeltrabajo paisoregionparticular otropaisoregion",
    "whole": "businessaddress homeaddress otheraddress",
}
_COLUMN_OF = by_name(_FIELDS)
_PART_OF = by_name(_ADDRESSES)
_KINDS_OF_ADDRESS = {  # by what stands in the name of the column
    "business": ("business", "geschaftlich", "bureau", "trabajo"),
    "home": ("home", "privat", "domicile", "particular"),
}
# Columns hardly another program has.
_TELLTALE = frozenset(
    "email2address emaildisplayname businessphone businessstreet businesscity homestreet email2adresse emailtyp"
    " telefongeschaftlich straßegeschaftlich ortgeschaftlich adressedemessagerie adressedemessagerie2 telephonebureau"
    " ruebureau telefonodeltrabajo calledeltrabajo".split()
)
_FEWEST = 5  # columns netcrm must know
_EMPTY = "0 normal unspecified false falsch faux falso nicht angegeben"  # what Outlook says of everybody
_NO_DAY = "0/0/00"  # how an American Outlook writes that there is none


def is_header(names: Sequence[str]) -> bool:
    """Whether these, folded to letters and digits, are the columns of an Outlook export."""
    known = set(names) & (_COLUMN_OF.keys() | _PART_OF.keys())
    return bool(known & _TELLTALE) and len(known) >= _FEWEST


def read(raw: bytes, terms: Terms = Terms()) -> Gathered:
    """The people of an Outlook export. Its "Title" is a word of honour, its "Job Title" the title; categories are
    groups. Addresses inside an Exchange server reach nobody outside it and are counted as left.
    """
    sheet = sheet_of(raw, terms, is_header, "an Outlook export", _WAY_OUT)
    columns = [_field(name) for name in sheet.bare]
    return gathered(sheet, columns, _day_order(sheet, terms), _WAY_OUT, _EMPTY)


def _field(name: str) -> str:
    if name not in _PART_OF:
        return _COLUMN_OF.get(name, "")
    kinds = (kind for kind, signs in _KINDS_OF_ADDRESS.items() if any(sign in name for sign in signs))
    return f"address {next(kinds, 'other')} {_PART_OF[name]}"


def _day_order(sheet: Sheet, terms: Terms) -> str:
    """Months first where there are empty days in the American way; else as asked for."""
    return "mdy" if _NO_DAY in sheet.text else terms.day_order
