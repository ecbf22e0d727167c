"""Who is turned to with a heavy heart, and in which order."""

from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.ask.listeners import NO_SHOULDER, Listener, closeness, may_listen, whom_to_call
from netcrm.model.people import KINDS, STAGES, Every, Person, Standing
from rows import each_row
from world import TODAY


def person(name: str, kind: str = "friend", state: str = "due", ratio: float = 1.0, **more: object) -> Person:
    stands = Standing(state, TODAY, 1, 21, Every(45, "kind"), ratio, TODAY, "")
    return Person(ord(name[0]), name, name.lower(), name, kind=kind, standing=stands)._replace(**more)


def called(*found: Person | Listener, last: tuple[int, ...] = ()) -> list[str]:
    listeners = [one if isinstance(one, Listener) else Listener(one) for one in found]
    return [one.person.name for one in whom_to_call(listeners, last)]


def test_a_confidant_goes_before_a_warmer_friend() -> None:
    assert called(person("Ann", state="warm"), person("Bob", "other", "dormant", confidant=True)) == ["Bob", "Ann"]


def test_of_two_confidants_the_warmer_goes_first() -> None:
    rows = person("Ann", state="cold", confidant=True), person("Bob", state="warm", confidant=True)
    assert called(*rows) == ["Bob", "Ann"]


def test_of_two_alike_who_can_be_telephoned_goes_first() -> None:
    assert called(person("Ann"), person("Bob", phones=("1",))) == ["Bob", "Ann"]


def test_of_two_who_are_due_the_later_one_comes_last() -> None:
    assert called(person("Ann", ratio=3.0), person("Bob", ratio=1.1)) == ["Bob", "Ann"]


def test_a_sister_out_of_touch_goes_before_a_warm_mentor() -> None:
    assert called(person("Ann", "mentor", "warm"), person("Bea", "family", "dormant")) == ["Bea", "Ann"]


def test_who_listens_by_calling_goes_before_a_mentor() -> None:
    mentor, therapist = person("Ann", "mentor", "warm"), person("Bea", "advisor", "new")
    assert called(mentor, Listener(therapist, "psychotherapist")) == ["Bea", "Ann"]


@each_row("kind", ["other", "advisor"])
def test_a_warm_landlord_or_tax_adviser_is_nobody_to_call(kind: str) -> None:
    assert called(person("Ann", kind, "warm", phones=("1",))) == []


@each_row("kind", ["mentor", "peer"])
def test_mentors_and_peers_are_called_while_in_touch(kind: str) -> None:
    states = {state: called(person("Ann", kind, state)) != [] for state in ("warm", "due", "off", "new", "cold")}
    assert [state for state, listed in states.items() if listed] == ["warm", "due"]


def test_a_number_goes_before_a_little_more_warmth() -> None:
    assert called(person("Ann", state="warm"), person("Bob", state="due", phones=("1",))) == ["Bob", "Ann"]


def test_a_friend_in_touch_goes_before_one_long_unseen_with_a_number() -> None:
    assert called(person("Ann", state="warm"), person("Bob", state="dormant", phones=("1",))) == ["Ann", "Bob"]


def test_a_mail_address_is_better_than_nothing() -> None:
    assert called(person("Ann"), person("Bob", emails=("b@x.org",))) == ["Bob", "Ann"]


@each_row("kind", NO_SHOULDER)
def test_who_could_be_a_cost_is_called_only_as_a_confidant(kind: str) -> None:
    rows = (
        person("Ann", kind, "warm"),
        Listener(person("Bea", kind, "warm"), "pastor"),
        person("Cy", kind, confidant=True),
    )
    assert called(*rows) == ["Cy"]


def test_the_archived_are_never_called() -> None:
    assert called(person("Ann", confidant=True, stage="archived")) == []


def test_who_is_named_can_come_after_the_others() -> None:
    ann = person("Ann", confidant=True)
    assert called(ann, person("Bob"), last=(ann.id,)) == ["Bob", "Ann"]


@given(st.permutations("ABCDEFG"))
def test_the_order_in_which_people_are_found_does_not_matter(order: list[str]) -> None:
    assert called(*(person(name) for name in order)) == list("ABCDEFG")


PEOPLE = st.builds(
    person, st.just("Ann"), st.sampled_from(KINDS), confidant=st.booleans(), stage=st.sampled_from(STAGES)
)


@given(PEOPLE, st.booleans())
def test_nobody_is_closer_than_a_confidant(somebody: Person, listens: bool) -> None:
    assert closeness(somebody, listens) <= closeness(person("Bob", confidant=True))


@given(PEOPLE)
def test_a_confidant_may_always_listen(somebody: Person) -> None:
    assert may_listen(somebody._replace(confidant=True))
