"""Communities: which is meant, whose rhythm is due, what becomes of one that is changed."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from netcrm.errors import Ambiguous, NotFound, Refused, Usage
from netcrm.flows.giving import commitments, communities, community_changes, community_pages, gives
from netcrm.flows.giving.community_changes import Change, Committing
from netcrm.flows.people import people
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, add, talk


@pytest.fixture
def there(book: Callable[..., Book]) -> Iterator[Book]:
    """Tom, Dev and Maria; TechHub, which is to be visited every month, and the peer group Forum."""
    with book(write=True) as opened:
        for name in ("Tom Reyes", "Dev Patel", "Maria Chen"):
            add(opened, name)
        community_changes.change(opened, "TechHub", Change(kind="programme", every="month"))
        community_changes.change(opened, "Forum", Change(kind="peer group", joined=("tom-reyes", "dev-patel")))
        yield opened


def key(book: Book, name: str) -> int:
    found = communities.exactly(book, name)
    assert found
    return found.id


@each_row(
    "word, name",
    [("techhub", "TechHub"), (" TECHHUB ", "TechHub"), ("tech", "TechHub"), ("F", "Forum"), ("x", None), ("", None)],
)
def test_a_community_is_meant_by_its_name_or_the_beginning_of_it(there, word, name):
    found = communities.community_named(there, word)
    assert (found and found.name) == name


def test_a_beginning_that_two_share_means_neither(there):
    community_changes.change(there, "TechStars", Change(kind="programme"))
    assert communities.community_named(there, "tech") is None
    with pytest.raises(Ambiguous):
        communities.the_community(there, "tech")


def test_a_mistyped_name_is_answered_with_the_nearest(there):
    with pytest.raises(NotFound) as refusal:
        communities.the_community(there, "TecHub")
    assert refusal.value.candidates == ("TechHub",)


@each_row(
    "name, error",
    [
        ("Tom Reyes", Refused),
        ("tom", Refused),
        ("tom-reyes", Refused),
        ("l31", Usage),
        ("17", Usage),
        ("a", Usage),
        ("x" * 101, Usage),
    ],
)
def test_a_name_by_which_something_else_is_meant_is_refused(there, name, error):
    with pytest.raises(error):
        community_changes.change(there, name, Change(kind="school"))
    assert len(there.communities.names()) == 2


def test_a_give_makes_no_community_named_like_a_person(there):
    with pytest.raises(Refused):
        gives.gave(there, "a talk", "knowledge", TODAY, None, "Tom Reyes")


def test_a_rhythm_is_due_where_nobody_was_there_since(there):
    assert [one.name for one in communities.due(there)] == ["TechHub"]
    gives.gave(there, "an evening", "volunteering", TODAY - timedelta(29), None, "TechHub")
    assert communities.due(there) == ()
    community_changes.change(there, "Forum", Change(every="2 weeks"))
    talk(there, [1], "forum", 14, community_id=key(there, "Forum"))
    assert [one.name for one in communities.due(there)] == ["Forum"]


def test_what_was_put_off_or_is_planned_is_not_due(there):
    community_changes.change(there, "TechHub", Change(snooze=TODAY + timedelta(7)))
    assert communities.due(there) == ()
    community_changes.change(there, "TechHub", Change(snooze=TODAY))
    assert len(communities.due(there)) == 1
    talk(there, [1], "", -3, planned=True, community_id=key(there, "TechHub"))
    assert communities.due(there) == ()


def test_a_beginning_of_a_name_changes_the_community_that_is_there(there):
    assert community_changes.change(there, "tech", Change(note="a badge")).community.name == "TechHub"


def test_with_a_kind_a_new_one_is_made_whatever_begins_so(there):
    assert community_changes.change(there, "Tech", Change(kind="school")).did == "made"


def test_a_part_belongs_to_one_member(there):
    with pytest.raises(Usage):
        community_changes.change(there, "TechHub", Change(joined=("tom-reyes", "dev-patel"), part="runs it"))


def test_a_member_has_a_part_and_may_compete(there):
    community_changes.change(there, "Forum", Change(joined=("tom-reyes",), part="hosts", competitors=("tom-reyes",)))
    first = community_pages.page(there, "Forum").members[0]
    assert (first.part, first.competitor) == ("hosts", True)
    community_changes.change(there, "Forum", Change(no_competitors=("tom-reyes",)))
    assert not community_pages.page(there, "Forum").members[0].competitor


def test_whoever_leaves_must_belong_to_it(there):
    with pytest.raises(Usage):
        community_changes.change(there, "TechHub", Change(left=("tom-reyes",)))
    community_changes.change(there, "Forum", Change(left=("tom-reyes",)))
    assert [one.person.handle for one in community_pages.page(there, "Forum").members] == ["dev-patel"]


def test_where_people_were_met_goes_along_with_a_new_name(there):
    people.add(there, {"name": "Ada Brandt", "met_where": "techhub"})
    report = community_changes.change(there, "TechHub", Change(name="Hub Graz"))
    assert (report.community.handle, report.changed) == ("techhub", ("name",))
    assert [ref.name for ref in community_pages.page(there, "Hub Graz").met] == ["Ada Brandt"]


def test_two_may_not_be_called_alike(there):
    with pytest.raises(Refused):
        community_changes.change(there, "TechHub", Change(name="forum"))


def test_a_note_about_a_peer_group_is_private_unless_it_is_said(there):
    said = [
        community_changes.change(there, name, Change(note="x", private=private)).note
        for name, private in (("Forum", None), ("Forum", False), ("TechHub", None), ("TechHub", True))
    ]
    assert [note and note.private for note in said] == [True, False, False, True]


def test_what_is_committed_to_is_kept_with_its_day_and_once(there):
    for text in ("raise the price by 1 november", "raise the price by 30 october"):
        community_changes.change(there, "Forum", Change(commits=(Committing("tom-reyes", text),)))
    (one,) = community_pages.page(there, "Forum").commitments
    assert (one.person.name, one.text, one.until, one.private) == (
        *("Tom Reyes", "raise the price", date(2026, 10, 30), True),
    )


def test_only_a_peer_group_has_commitments(there):
    with pytest.raises(Refused):
        community_changes.change(there, "TechHub", Change(commits=(Committing("tom-reyes", "raise the price"),)))


def test_a_commitment_is_ticked_off_once(there):
    community_changes.change(there, "Forum", Change(commits=(Committing("tom-reyes", "raise the price"),)))
    (one,) = commitments.keep(there, ["n1"]).commitments
    assert one.kept == TODAY
    assert community_pages.page(there, "Forum").commitments == (one,)
    with pytest.raises(Refused):
        commitments.keep(there, ["n1"])


@each_row("ref, error", [("n1", Usage), ("n2", Usage), ("n9", NotFound)])
def test_what_is_no_commitment_is_not_ticked_off(there, ref, error):
    community_changes.change(there, "Forum", Change(note="about the group"))
    there.notes.add(1, TODAY, "about Tom", False)
    with pytest.raises(error):
        commitments.keep(there, [ref])


def test_what_is_committed_to_is_no_day_of_theirs(there):
    until = TODAY + timedelta(1)
    there.notes.commit(key(there, "Forum"), 1, TODAY, "raise the price", False, until)
    assert there.notes.theirs(TODAY, until) == ()


def test_a_page_tells_days_there_and_hours_by_year(there):
    gives.gave(there, "an evening", "volunteering", date(2026, 3, 1), None, "TechHub", 2.5)
    gives.gave(there, "a talk", "knowledge", date(2025, 3, 1), None, "TechHub", 1.0)
    for days in (3, 3, 5):
        talk(there, [1], "there", days, community_id=key(there, "TechHub"))
    report = community_pages.page(there, "TechHub")
    assert report.hours == ((2026, 2, 1, 2.5), (2025, 0, 1, 1.0))
    assert (report.days, report.last) == (2, TODAY - timedelta(3))


def test_the_list_tells_the_hours_of_this_year(there):
    gives.gave(there, "an evening", "volunteering", date(2026, 3, 1), None, "TechHub", 2.5)
    gives.gave(there, "a talk", "knowledge", date(2025, 3, 1), None, "TechHub", 1.0)
    rows = {one.community.name: (one.members, one.hours) for one in community_pages.community_list(there).communities}
    assert rows == {"Forum": (2, 0.0), "TechHub": (0, 2.5)}


def test_a_meeting_of_a_group_tells_who_was_missing(there):
    talk(there, [1], "prices", 7, community_id=key(there, "Forum"), topics=("pricing",), private=True)
    there_ = communities.exactly(there, "Forum")
    assert there_
    (meeting,) = community_pages.prep(there, there_).meetings
    assert (meeting.topics, [one.name for one in meeting.missing]) == (("pricing",), ["Dev Patel"])


def test_the_page_before_a_programme_shows_no_private_words(there):
    talk(there, [1], "secret", 7, community_id=key(there, "TechHub"), topics=("pricing",), private=True)
    community_changes.change(there, "TechHub", Change(note="hidden", private=True))
    techhub = communities.exactly(there, "TechHub")
    assert techhub
    report = community_pages.prep(there, techhub)
    assert (report.meetings[0].text, report.meetings[0].topics, report.notes) == ("", (), ())


def test_what_was_logged_stays_where_a_community_is_deleted(there):
    gives.gave(there, "an evening", "volunteering", TODAY, None, "TechHub", 2.5)
    log = talk(there, [1], "there", community_id=key(there, "TechHub"))
    report = community_changes.delete(there, "TechHub")
    assert (report.notes, report.gives) == (0, 1)
    kept = there.interactions.get(log)
    assert kept
    assert kept.community is None


@each_row("word, name", [("techhub", "TechHub"), ("tech", "TechHub"), ("tom", None), ("t", None), ("1", None)])
def test_a_word_means_a_community_where_it_means_nobody(there, word, name):
    found = communities.instead_of_people(there, word)
    assert (found and found.name) == name


def test_somebody_called_just_so_goes_before_a_community(there):
    people.add(there, {"name": "Forum"})
    assert communities.instead_of_people(there, "forum") is None
