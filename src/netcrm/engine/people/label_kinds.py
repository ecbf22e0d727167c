"""Which kind of person a label in an address book names: "Family" and "Freunde" do, "Berlin" does not.

Words that mean several things (partner, contacts, work) name none.
"""

from collections.abc import Iterable

from netcrm.text import tokens

_WORDS = {
    "family": "family familie famille familia relatives verwandte",
    "friend": "friend friends freund freunde freundin freundinnen ami amis amie amies amigo amigos amiga amigas",
    "customer": "customer customers client clients kunde kunden kundin clientes cliente",
    "investor": "investor investors investoren angel angels vc vcs investisseur investisseurs inversores investidores",
    "mentor": "mentor mentors mentoren mentorin mentores mentora",
    "mentee": "mentee mentees",
    "advisor": "advisor advisors adviser advisers berater beraterin conseiller conseillers asesor asesores assessores",
    "peer": "peer peers",
    "team": "team",
}
_KINDS = {word: kind for kind, words in _WORDS.items() for word in words.split()}


def kind_of_labels(labels: Iterable[str]) -> str | None:
    """The kind that labels name, None where they name none or several."""
    kinds = {kind for label in labels if (kind := _kind(label))}
    return kinds.pop() if len(kinds) == 1 else None


def other_labels(labels: Iterable[str], kind: str | None) -> list[str]:
    """The labels that say more than the kind."""
    return [label for label in labels if not kind or _kind(label) != kind]


def _kind(label: str) -> str | None:
    words = tokens(label)
    return _KINDS.get(words[0]) if len(words) == 1 else None  # of several words it is something else
