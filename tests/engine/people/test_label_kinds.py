"""Labels of address books that name a kind of person."""

from netcrm.engine.people.label_kinds import kind_of_labels, other_labels
from netcrm.model.people import KINDS
from rows import each_row


@each_row(
    ("labels", "kind"),
    [
        (("Family",), "family"),
        (("Freunde", "Berlin"), "friend"),
        (("Clients", "customer"), "customer"),
        (("Family", "Friends"), None),
        (("Family doctor",), None),
        (("Partner",), None),
        ((), None),
    ],
)
def test_a_label_names_a_kind_or_none(labels: tuple[str, ...], kind: str | None) -> None:
    assert kind_of_labels(labels) == kind
    assert kind is None or kind in KINDS


def test_what_says_more_than_the_kind_is_left() -> None:
    assert other_labels(("Family", "Berlin"), "family") == ["Berlin"]
    assert other_labels(("Family", "Berlin"), None) == ["Family", "Berlin"]
