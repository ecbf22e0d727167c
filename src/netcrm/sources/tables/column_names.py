"""What columns are called in tables that no program vouches for, in seven languages, and the field each is for."""

import re
from collections.abc import Sequence

from netcrm.sources.dates import folded
from netcrm.sources.tables.header_detection import bare

FIELDS = {  # as typed behind `=` in a mapping, and what it means
    "name": "the full name",
    "first": "the first name",
    "middle": "names between first and last",
    "last": "the last name",
    "prefix": 'a title before the name, such as "Dr."',
    "suffix": '"Jr." and the like, behind the name',
    "nickname": "what friends call them",
    "email": "e-mail addresses",
    "phone": "phone numbers",
    "url": "web addresses",
    "company": "where they work",
    "title": "their job",
    "location": "where they are",
    "city": "their city, for the location",
    "country": "their country, for the location",
    "birthday": "their birthday",
    "notes": "facts about them",
    "groups": "labels and categories",
    "topics": "what they can help with",
    "wants": "what they look for",
    "kind": "mentor, advisor, peer, investor and so on",
    "stage": "followed, potential, known or archived",
    "every": 'how often you want to be in touch, such as "3 weeks"',
    "met_on": "the day you met",
    "met_where": "where you met",
    "met_via": "who brought you together",
    "last_contact": "the day you were last in touch",
}
# Folded to small letters and digits, the surest first, in English, German, French, Spanish, Italian, Portuguese, Dutch.
_WORDS = {
    "name": "fullname name completename contactname personname displayname nomcomplet nometprenom prenometnom"
    " nomprenom nombrecompleto nombreyapellidos nomecompleto nomeecognome nomecognome volledigenaam vollername"
    " vollstandigername namevorname nachnamevorname nom nombre nome naam person contact ansprechpartner kontakt"
    " kontaktname kontaktperson contactpersoon contatto contacto contato nomducontact",
    "first": "firstname givenname forename first vorname vornamen rufname prenom prenoms nombredepila primernombre"
    " voornaam primeironome nomeproprio",
    "middle": "middlename middlenames middle additionalname zweitername zweitervorname weiterevornamen deuxiemeprenom"
    " segundonombre secondonome nomedomeio tweedenaam tussenvoegsel",
    "last": "lastname surname familyname last nachname familienname zuname nomdefamille apellido apellidos cognome"
    " sobrenome apelido apelidos achternaam familienaam",
    "prefix": "prefix nameprefix salutation honorific anrede akademischertitel titel civilite tratamiento trattamento"
    " tratamento aanhef",
    "suffix": "suffix namesuffix namenszusatz",
    "nickname": "nickname nick alias knownas goesby preferredname spitzname surnom apodo soprannome bijnaam roepnaam",
    "email": "email emailaddress emails mail mailaddress emailadresse mailadresse courriel adresseemail adressemail"
    " adressedemessagerie adresseelectronique correo correoelectronico direcciondecorreo direcciondecorreoelectronico"
    " postaelettronica indirizzoemail indirizzomail indirizzodipostaelettronica enderecodeemail correioeletronico"
    " emailadres mailadres",
    "phone": "phone phonenumber phones telephone tel mobile mobilephone mobilenumber cell cellphone cellular whatsapp"
    " telefon telefonnummer telefonnr rufnummer handy handynummer mobil mobiltelefon mobilnummer mobilfunk festnetz"
    " telefonmobil numerodetelephone portable telephoneportable telmobile gsm telefono movil telefonomovil celular"
    " numerodetelefono cellulare telefonocellulare numeroditelefono telefone telemovel telefonecelular telefoon"
    " telefoonnummer mobiel mobielnummer",
    "url": "url urls website websiteurl web webpage webseite homepage www site websites internetseite siteweb"
    " siteinternet sitioweb paginaweb sitoweb linkedin linkedinurl linkedinprofile linkedinprofileurl profil"
    " profileurl profilelink link",
    "company": "company companyname associatedcompany primarycompany currentcompany organization organizationname"
    " organisation organisationname employer account accountname business businessname workplace firm firma"
    " firmenname unternehmen arbeitgeber gesellschaft entreprise nomdelentreprise societe organisme employeur empresa"
    " nombredelaempresa compania organizacion azienda nomeazienda societa ditta organizzazione nomedaempresa"
    " companhia organizacao bedrijf bedrijfsnaam organisatie werkgever",
    "title": "jobtitle job role jobrole position currenttitle currentposition occupation profession title headline"
    " beruf berufsbezeichnung stellung stelle funktion rolle jobbezeichnung poste fonction metier profesion puesto"
    " cargo posicion ruolo posizione mansione qualifica professione funcao posicao profissao functie functietitel"
    " beroep rol titre",
    "location": "location place based basedin residence region standort aufenthaltsort localisation lieu ubicacion"
    " localidad localita luogo localizacao localidade locatie",
    "city": "city town homecity workcity businesscity mailingcity primarycity ort stadt wohnort ville ciudad citta"
    " comune cidade stad plaats woonplaats",
    "country": "country countryregion countryorregion homecountry workcountry businesscountry mailingcountry"
    " primarycountry land pays pais paese nazione",
    "birthday": "birthday birthdate dateofbirth dob bday born geburtstag geburtsdatum datedenaissance anniversaire"
    " cumpleanos fechadenacimiento compleanno datadinascita datadenascimento datadeaniversario verjaardag"
    " geboortedatum",
    "notes": "notes note comments comment remarks remark description memo about bio background notizen notiz"
    " bemerkung bemerkungen anmerkung anmerkungen kommentar kommentare beschreibung remarques remarque commentaire"
    " commentaires notas nota comentarios comentario observaciones descripcion appunti appunto commenti osservazioni"
    " descrizione observacoes descricao notities notitie opmerking opmerkingen omschrijving",
    "groups": "tags tag labels label categories category groups group groupmembership lists topics topic schlagworte"
    " schlagworter stichworte kategorien kategorie gruppen gruppe themen etiquettes etiquette categorie groupes"
    " groupe themes etiquetas etiqueta categorias categoria grupos grupo temas etichette gruppi argomenti marcadores"
    " trefwoorden categorieen groepen onderwerpen",
    "wants": "wants lookingfor needs seeking sucht suche cherche recherche busca cerca procura zoekt",
    "kind": "kind",
    "stage": "stage",
    "every": "every keepintouch keepintouchfrequency stayintouch stayintouchfrequency contactfrequency cadence rhythm"
    " rhythmus",
    "met_on": "meton datemet metdate firstmet firstmeton whenmet whenwemet kennengelerntam rencontrele",
    "met_where": "metwhere metat wheremet wherewemet whereimet howmet howwemet kennengelernt kennengelerntbei"
    " kennengelerntwo wokennengelernt",
    "met_via": "metvia metthrough introducedby referredby referredfrom referral referrer via vermitteltdurch"
    " empfohlenvon recommandepar presentepar recomendadopor presentadopor",
    "last_contact": "lastcontact lastcontacted lastcontactedon lastcontacteddate lastcontactdate dateoflastcontact"
    " lastcontacton lastinteraction lastinteractiondate lasttalkedto lasttalked lastspoke lastspoken lastspoketo"
    " lastmet lasttouch lastintouch letzterkontakt letzterkontaktam zuletztkontaktiert derniercontact"
    " dernieredatedecontact ultimocontacto fechadelultimocontacto ultimocontatto ultimocontato dataultimocontato"
    " laatstecontact laatstecontactdatum",
}
_RANKED = {name: (field, rank) for field, names in _WORDS.items() for rank, name in enumerate(names.split())}
MANY = frozenset("email phone url notes groups topics wants".split())  # fields that several columns may fill
# Words that say whose or which one, and leave the meaning: "Work Email 2", "Person - Phone".
_BESIDE = frozenset(
    "work home personal private business office main primary secondary alternate additional other default direct person"
    " contact number no value privat priv geschaftlich gesch dienstlich weitere bureau domicile professionnel trabajo"
    " particular casa lavoro trabalho werk prive".split()
)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 60  # characters of a heading
_LAST_BESIDE_FIRST = {"name", "nom", "naam"}  # "Name, Vorname"
_FIRST_BESIDE_LAST = {"name", "nombre", "nome"}  # "Name, Surname"


def guessed(names: Sequence[str]) -> list[str]:
    """The field of each column by its heading, "" where it says none.

    Of several columns for a field that holds one thing, the surest has it, and the others have none.
    """
    found = [_field_of(name) for name in names]
    best: dict[str, tuple[int, int]] = {}
    for index, (field, rank) in enumerate(found):
        if field and field not in MANY:
            best[field] = min(best.get(field, (rank, index)), (rank, index))
    fields = [
        field if field in MANY or best.get(field, (0, -1))[1] == index else "" for index, (field, _) in enumerate(found)
    ]
    return _names_apart(names, fields)


def meaning(name: str) -> str:
    """The field that a heading means for itself, "" for none."""
    return _field_of(name)[0]


def _field_of(name: str) -> tuple[str, int]:
    """The field a heading means, and how sure a word it is: the lower the surer."""
    if len(name) > _LONGEST:
        return "", 0
    if found := _RANKED.get(bare(name)):
        return found
    words = _WORD.findall(folded(name))
    rest = "".join(word for word in words if word not in _BESIDE)
    field, rank = _RANKED.get(rest, ("", 0))
    several = field in MANY or words[:1] in (["person"], ["contact"], ["kontakt"])
    return (field, rank + 100) if several else ("", 0)


def _names_apart(names: Sequence[str], fields: list[str]) -> list[str]:
    """What "Name" alone leaves open: beside a first name it is the last, beside a last name the first."""
    if "name" in fields and ("first" in fields) != ("last" in fields):
        index = fields.index("name")
        if "first" in fields and bare(names[index]) in _LAST_BESIDE_FIRST:
            fields[index] = "last"
        elif "last" in fields and bare(names[index]) in _FIRST_BESIDE_LAST:
            fields[index] = "first"
    return fields
