"""The shelves of communities, introductions, who knows whom, seats and answered doubts."""

from datetime import date, timedelta

import pytest

from netcrm.model.circle import Introduction
from netcrm.store.book import Book
from rows import each_row
from world import TODAY


@pytest.fixture
def there(book):
    """A book with Maria (1), Dev (2) and Tom (3)."""
    with book(write=True) as opened:
        for handle, name in (("maria-chen", "Maria Chen"), ("dev-patel", "Dev Patel"), ("tom-reyes", "Tom Reyes")):
            opened.people.add({"handle": handle, "name": name, "created_on": TODAY})
        yield opened


def introduced(there: Book, *people: int, **fields: object) -> Introduction:
    """An introduction of these people."""
    return there.introductions.add({"day": TODAY, "because": "both bake", **fields}, people)


def test_an_introduction_begins_as_an_idea_with_a_side_each(there):
    one = introduced(there, 1, 2)
    assert (one.ref, one.step, [side.person.handle for side in one.sides]) == (
        "i1",
        "idea",
        ["maria-chen", "dev-patel"],
    )


@each_row(
    ("sides", "step"),
    [
        ({1: {"asked_on": TODAY}}, "asked"),
        ({1: {"said": "yes", "said_on": TODAY}}, "asked"),
        ({1: {"said": "yes", "said_on": TODAY}, 2: {"said": "yes", "said_on": TODAY}}, "agreed"),
        ({1: {"said": "yes", "said_on": TODAY}, 2: {"said": "later", "said_on": TODAY}}, "later"),
        ({1: {"said": "no", "said_on": TODAY}, 2: {"said": "later", "said_on": TODAY}}, "declined"),
    ],
)
def test_the_step_follows_from_what_the_sides_said(there, sides, step):
    key = int(introduced(there, 1, 2).ref[1:])
    for person, said in sides.items():
        there.introductions.change_side(key, person, **said)
    assert there.introductions.get(key).step == step


@each_row(
    ("fields", "step"),
    [
        ({"made_on": TODAY}, "made"),
        ({"made_on": TODAY, "met_on": TODAY}, "met"),
        ({"closed": TODAY}, "ended"),
        ({"made_on": TODAY, "closed": TODAY}, "made"),
    ],
)
def test_the_step_follows_from_what_came_of_it(there, fields, step):
    key = int(introduced(there, 1, 2).ref[1:])
    there.introductions.change(key, fields)
    assert there.introductions.get(key).step == step


def test_two_sides_that_became_one_person_end_it(there):
    introduced(there, 1, 2)
    there.merges.hand_over(2, 1)
    assert (there.introductions.get(1).step, there.introductions.open()) == ("ended", ())


def test_one_made_for_me_has_one_side_and_who_makes_it(there):
    one = introduced(there, 2, for_me=True, via_id=1)
    assert (one.via.handle, one.step, len(one.sides)) == ("maria-chen", "idea", 1)
    there.introductions.change_side(1, 2, said="yes", said_on=TODAY)
    assert there.introductions.get(1).step == "agreed"


def test_an_introduction_is_found_from_each_side_and_between_both(there):
    introduced(there, 1, 2)
    found = [there.introductions.of(1), there.introductions.of(2), there.introductions.between(2, 1)]
    assert [[one.ref for one in some] for some in found] == [["i1"]] * 3
    assert there.introductions.between(1, 3) == ()


def test_a_community_has_members_each_once(there):
    hub = there.communities.add({"handle": "techhub", "name": "TechHub", "kind": "programme", "every_days": 30})
    there.communities.join(hub.id, 1, "runs the door")
    there.communities.join(hub.id, 2)
    there.communities.join(hub.id, 1, competitor=True)
    there.merges.hand_over(2, 1)
    (maria,) = there.communities.members([hub.id])
    assert (maria.person.handle, maria.part, maria.competitor) == ("maria-chen", "runs the door", True)
    assert [one.community.name for one in there.communities.of(1)] == ["TechHub"]


def test_the_last_day_at_a_community_is_of_a_contact_there_or_a_give_to_it(there):
    hub = there.communities.add({"handle": "techhub", "name": "TechHub"}).id
    school = there.communities.add({"handle": "school", "name": "School"}).id
    early, late = TODAY - timedelta(9), TODAY - timedelta(3)
    there.interactions.add({"day": early, "community_id": hub}, [1])
    there.interactions.add({"day": TODAY, "community_id": hub, "planned": True}, [1])
    there.gives.add({"day": late, "kind": "mentoring", "text": "an evening", "community_id": school, "hours": 2})
    assert there.communities.last_on(TODAY) == {hub: early, school: late}
    assert (there.communities.contacts(hub), there.communities.gives(school)) == ((1,), (1,))
    assert there.interactions.get(1).community.name == "TechHub"


def test_notes_are_about_a_community_or_what_somebody_committed_to_there(there):
    forum = there.communities.add({"handle": "forum", "name": "Forum", "kind": "peer group"}).id
    there.notes.add_about(forum, TODAY, "meets on Tuesdays")
    there.notes.commit(forum, 2, TODAY, "raise the price", True, date(2026, 10, 31))
    assert [note.text for note in there.notes.about(forum)] == ["meets on Tuesdays"]
    ((person, note),) = there.notes.committed(forum)
    assert (person, note.text, note.about_on, note.community.handle) == (
        2,
        "raise the price",
        date(2026, 10, 31),
        "forum",
    )
    assert [note.ref for note in there.notes.of(2)] == ["n2"]


def test_what_is_said_of_two_people_last_stands(there):
    there.acquaintances.say(1, 2, TODAY, how="worked together")
    there.acquaintances.say(2, 1, TODAY, knows=False)
    (one,) = there.acquaintances.all()
    assert (one.knows, one.how, there.acquaintances.of(2), there.acquaintances.of(3)) == (False, None, (one,), ())


def test_an_acquaintance_with_oneself_is_none(there):
    there.acquaintances.say(1, 2, TODAY)
    there.merges.hand_over(2, 1)
    assert there.acquaintances.all() == ()


def test_what_was_said_of_two_people_is_taken_back(there):
    there.acquaintances.say(1, 2, TODAY)
    assert (there.acquaintances.forget(2, 1), there.acquaintances.forget(2, 1)) == (True, False)


def test_a_seat_is_given_until_a_day_or_taken(there):
    there.seats.put("finance", 1, until=date(2027, 12, 31))
    there.seats.put("finance", 2, holds=False)
    there.seats.put("finance", 1)
    said = [(one.person.handle, one.holds, one.until) for one in there.seats.all()]
    assert said == [("dev-patel", False, None), ("maria-chen", True, None)]
    there.seats.forget("finance", 2)
    assert [one.person.handle for one in there.seats.all()] == ["maria-chen"]


def test_a_doubt_is_answered_once(there):
    there.doubts.answer("same", "m d", TODAY, "no")
    there.doubts.answer("same", "m d", TODAY, "yes")
    assert [(one.key, one.answer) for one in there.doubts.answered("same")] == [("m d", "yes")]
    assert there.doubts.answered("name") == ()
