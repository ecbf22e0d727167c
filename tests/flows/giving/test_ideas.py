"""What could be given now: which ideas there are, whom they spare, and what is done with them."""

from datetime import timedelta

import pytest

from netcrm.errors import Usage
from netcrm.flows.advice import challenges, lessons
from netcrm.flows.day import rows
from netcrm.flows.day.today import today as day_page
from netcrm.flows.giving import gives, ideas
from netcrm.flows.keep import history
from rows import each_row
from world import TODAY, put, talk


def day(offset):
    return TODAY + timedelta(days=offset)


@pytest.fixture
def there(book):
    """An open book."""
    with book(write=True) as opened:
        yield opened


def keys(book, handle=None, numbers=None):
    return [idea.key for idea in ideas.ideas(book, handle, numbers=numbers or {}).ideas]


def lesson(book, text="a first sales hire needs two quarters", **more):
    return lessons.lesson(book, text, **more).lesson.ref


def advised(book, person, **fields):
    """Advice that was acted on three weeks ago and helped; its id."""
    told = {"person_id": person, "day": day(-60), "asked_on": day(-60), "text": "raise the floor first"}
    done = {"answered_on": day(-50), "did": "weekly calls", "did_on": day(-20), "helped": "yes"}
    return book.advice.add({**told, **done, **fields}).ref


def community(book, name="TechHub", every=30, **fields):
    return book.communities.add({"handle": name.lower(), "name": name, "every_days": every, **fields})


def pair(book, **seeker):
    """Two who would be glad of each other, and with whom you were in touch."""
    tom, ines = put(book, "Tom Reyes", wants=("a sales hire",), **seeker), put(book, "Ines Duarte", topics=("hiring",))
    talk(book, [tom], "coffee", 5)
    talk(book, [ines], "tea", 6)
    return tom, ines


# Which ideas there are


def test_an_empty_book_has_none(there):
    found = ideas.ideas(there)
    assert (found.ideas, found.people) == ((), 0)


def test_two_who_would_be_glad_of_each_other(there):
    tom, ines = pair(there)
    (idea,) = ideas.ideas(there).ideas
    assert (idea.kind, idea.key, idea.what) == ("introduction", f"g{tom}-{ines}", "Ask Tom about meeting Ines")
    assert (idea.why, idea.people[0].handle) == ("Tom looks for a sales hire, Ines helps with hiring", "ines-duarte")


def test_nobody_is_introduced_to_somebody_you_lost_touch_with(there):
    put(there, "Tom Reyes", wants=("a sales hire",))
    talk(there, [put(there, "Ines Duarte", topics=("hiring",))], "tea", 700)
    assert keys(there) == []


def test_nobody_who_is_put_off_is_introduced(there):
    pair(there, snoozed_until=day(4))
    assert keys(there) == []


@each_row("step", ["idea", "made"])
def test_an_introduction_that_was_begun_is_no_idea(book, step):
    with book(write=True) as there:
        _clear(there)
        two = pair(there)
        there.introductions.add({"day": day(-200), "made_on": day(-190) if step == "made" else None}, two)
        assert keys(there) == []


def test_a_lesson_for_who_looks_for_it(there):
    tom, ref = put(there, "Tom Reyes", wants=("a sales hire",)), lesson(there)
    (idea,) = ideas.ideas(there).ideas
    assert (idea.kind, idea.key, idea.ref) == ("lesson", f"{ref}-{tom}", ref)
    assert idea.what == 'Tell Tom what you learnt: "a first sales hire needs two quarters"'
    assert idea.why == "Tom looks for a sales hire"


def test_a_lesson_for_a_trouble_that_was_noted(there):
    tom, ref = put(there, "Tom Reyes"), lesson(there, "chase late payers by phone")
    there.notes.add(tom, day(-9), "his late payers eat him up", False)
    (idea,) = ideas.ideas(there).ideas
    assert (idea.key, idea.why) == (f"{ref}-{tom}", 'noted Sun 13 Sep: "his late payers eat him up"')


def test_a_lesson_that_says_the_trouble_in_other_words(there):
    tom, ref = put(there, "Tom Reyes", wants=("recruiting",)), lesson(there, "hiring took us four months")
    assert keys(there) == [f"{ref}-{tom}"]


@each_row(
    ("text", "private", "days_ago"),
    [
        ("his late payers eat him up", True, 9),  # nothing private is told
        ("late for lunch", False, 9),  # one word alone stands in many notes
        ("his late payers eat him up", False, 400),
    ],
)
def test_a_note_that_makes_no_idea(book, text, private, days_ago):
    with book(write=True) as there:
        _clear(there)
        lesson(there, "chase late payers by phone")
        there.notes.add(put(there, "Tom Reyes"), day(-days_ago), text, private)
        assert keys(there) == []


def test_a_private_lesson_is_for_nobody(there):
    put(there, "Tom Reyes", wants=("a sales hire",))
    lesson(there, private=True)
    assert keys(there) == []


def test_a_lesson_is_not_told_to_whom_it_came_from(there):
    put(there, "Tom Reyes", wants=("a sales hire",))
    lesson(there, learnt_from="tom-reyes")
    assert keys(there) == []


def test_a_lesson_is_not_told_to_an_opponent(there):
    tom = put(there, "Tom Reyes", wants=("a sales hire",))
    there.notes.add(tom, day(-9), "he sues us, my opponent", False)
    lesson(there)
    assert keys(there) == []


@pytest.mark.parametrize("title", ["Tom Reyes took our sales hire", "our sales hire is gone"])
def test_a_lesson_is_not_told_to_whom_it_was_about_or_was_left_out_of_it(there, title):
    put(there, "Tom Reyes", wants=("a sales hire",))
    one = challenges.open_challenge(there, title, without=("tom-reyes",)).challenge
    lesson(there, challenge=one.ref)
    assert keys(there) == []


def test_thanks_for_advice_that_helped(there):
    ref = advised(there, put(there, "Maria Chen"))
    (idea,) = ideas.ideas(there).ideas
    assert (idea.kind, idea.key, idea.what) == ("thanks", ref, "Thank Maria for advice that helped")
    assert idea.why == 'Maria does not know yet that it helped: "weekly calls"'


@each_row(
    ("fields", "why"),
    [
        ({"helped": None}, 'Maria does not know yet what you did: "weekly calls"'),
        ({"helped": "no"}, 'Maria does not know yet what you did: "weekly calls"'),
        ({"helped": None, "declined": True, "did": "too dear"}, 'you went another way: "too dear"'),
        ({"helped": None, "private": True}, "Maria does not know yet what you did"),
    ],
)
def test_what_came_of_advice(book, fields, why):
    with book(write=True) as there:
        _clear(there)
        advised(there, put(there, f"Maria {len(why)}{len(fields)}"), **fields)
        found = [idea for idea in ideas.ideas(there).ideas if idea.kind == "outcome"]
        assert [(idea.what, idea.why) for idea in found] == [("Tell Maria what came of the advice", why)]


def test_private_advice_is_done_without_a_draft(there):
    ref = advised(there, put(there, "Maria Chen"), private=True)
    (command,) = [idea.command for idea in ideas.ideas(there).ideas]
    assert (command.what, command.args) == ("done_told", (ref,))


def test_who_knows_what_came_of_it_is_left_alone(there):
    advised(there, put(there, "Maria Chen"), told_on=day(-40))
    assert "thanks" not in [idea.kind for idea in ideas.ideas(there).ideas]


@each_row(("offset", "is_one"), [(0, True), (3, True), (7, True), (8, False), (-1, False)])
def test_a_birthday_within_a_week(book, offset, is_one):
    with book(write=True) as there:
        _clear(there)
        person = put(there, f"Ada {offset}", birthday=f"--{day(offset):%m-%d}")
        assert keys(there) == ([f"b{person}"] if is_one else [])


def test_who_once_helped_and_has_gone_quiet(there):
    maria = put(there, "Maria Chen")
    talk(there, [maria], "coffee", 300)
    advised(there, maria, told_on=day(-200), did_on=day(-250))
    (idea,) = ideas.ideas(there).ideas
    assert (idea.kind, idea.key) == ("quiet", f"h{maria}")
    assert idea.why == 'Maria once helped you: "raise the floor first"; quiet from November'


def test_who_only_was_asked_once_and_never_answered_has_not_helped(there):
    maria = put(there, "Maria Chen")
    talk(there, [maria], "coffee", 300)
    there.advice.add({"person_id": maria, "day": day(-310), "asked_on": day(-310), "question": "how?", "text": ""})
    assert keys(there) == []


def test_a_community_whose_rhythm_is_due(there):
    one = community(there)
    (idea,) = ideas.ideas(there).ideas
    assert (idea.key, idea.person, idea.community.name) == (f"m{one.id}", None, "TechHub")
    assert idea.why == "you wanted to be there every month; nothing is kept of it yet"


@each_row(
    ("last", "fields", "is_due"),
    [
        (30, {}, True),
        (29, {}, False),
        (60, {"every_days": 0}, False),
        (60, {"every_days": None}, False),
        (60, {"snoozed_until": day(1)}, False),
        (60, {"snoozed_until": day(0)}, True),
    ],
)
def test_a_community_is_due_after_its_rhythm(book, last, fields, is_due):
    with book(write=True) as there:
        _clear(there)
        fields = {"handle": f"hub-{last}", "name": "Hub", "every_days": 30, **fields}
        one = there.communities.add(fields)
        there.gives.add({"day": day(-last), "kind": "volunteering", "text": "x", "community_id": one.id})
        assert keys(there) == ([f"m{one.id}"] if is_due else [])


# Whom they spare


def test_nobody_gets_two_in_a_month(there):
    pair(there)
    lesson(there)
    assert [key[0] for key in keys(there)] == ["s"]
    gives.gave(there, "his deck", "feedback", day(-29), "tom-reyes", None)
    assert keys(there) == []


def test_a_month_later_there_is_one_again(there):
    pair(there)
    gives.gave(there, "his deck", "feedback", day(-30), "tom-reyes", None)
    assert [key[0] for key in keys(there)] == ["g"]


def test_who_was_told_what_came_of_it_has_had_something(there):
    maria = put(there, "Maria Chen", birthday=f"--{day(2):%m-%d}")
    advised(there, maria, told_on=day(-3))
    assert keys(there) == []


def test_ideas_differ_in_kind_and_in_whom_they_name(there):
    pair(there)
    put(there, "Mo Salah", wants=("hiring help",))
    lesson(there)
    advised(there, put(there, "Maria Chen"))
    advised(there, put(there, "Dev Patel"))
    community(there)
    found = ideas.ideas(there).ideas
    assert [idea.kind for idea in found] == ["thanks", "lesson", "introduction", "community"]
    named = [ref.handle for idea in found for ref in (idea.person, *idea.people) if ref]
    assert len(set(named)) == len(named)


def test_there_are_five_at_most(there):
    pair(there)
    put(there, "Mo Salah", wants=("churn",))
    lesson(there, "churn falls with calls")
    community(there)
    advised(there, put(there, "Maria Chen"))
    advised(there, put(there, "Dev Patel"), helped=None)
    put(there, "Ada Brandt", birthday=f"--{day(2):%m-%d}")
    kinds = [idea.kind for idea in ideas.ideas(there).ideas]
    assert kinds == ["birthday", "thanks", "outcome", "lesson", "introduction"]


def test_of_one_person_all_that_fits_them_alone(there):
    pair(there)
    lesson(there)
    community(there)
    advised(there, put(there, "Maria Chen"))
    assert [idea.kind for idea in ideas.ideas(there, "tom-reyes").ideas] == ["lesson", "introduction"]
    assert [idea.kind for idea in ideas.ideas(there, "ines-duarte").ideas] == ["introduction"]


def test_of_one_who_had_something_it_says_until_when_nothing_comes(there):
    pair(there)
    gives.gave(there, "his deck", "feedback", day(-10), "tom-reyes", None)
    found = ideas.ideas(there, "tom-reyes")
    assert (found.ideas, found.last, found.rests_until) == ((), day(-10), day(20))


def test_of_a_community_nothing_but_its_own(there):
    pair(there)
    community(there)
    community(there, "Slush")
    found = ideas.ideas(there, community="Slush")
    assert ([idea.community.name for idea in found.ideas], found.about.name) == (["Slush"], "Slush")


# Numbers


def test_before_today_was_shown_its_seven_numbers_are_left_to_it(there):
    pair(there)
    assert [idea.n for idea in ideas.ideas(there).ideas] == [8]


def test_after_it_was_shown_they_take_the_next(there):
    tom, ines = pair(there)
    assert [idea.n for idea in ideas.ideas(there, numbers={"p9": 1, "p8": 2}).ideas] == [3]
    assert [idea.n for idea in ideas.ideas(there, numbers={f"g{tom}-{ines}": 2, "p9": 1}).ideas] == [2]


def test_what_was_shown_stays_all_day(there):
    tom, ines = pair(there)
    first = f"g{tom}-{ines}"
    for name in ("Ada", "Bo", "Cy"):
        talk(there, [put(there, name, wants=("hiring",))], "tea", 3)
    assert keys(there, numbers={first: 8}) == [first]


# The small give of today


def small(book):
    return [item.key for item in day_page(book).items if item.type == "give"]


def test_the_small_give_of_today_is_one_of_them(there):
    tom, ref = put(there, "Tom Reyes", wants=("a sales hire",)), lesson(there)
    talk(there, [tom], "coffee", 5)
    assert small(there) == [f"{ref}-{tom}"]
    gives.gave(there, "his deck", "feedback", TODAY, "tom-reyes", None)
    assert small(there) == []


def test_a_community_may_be_the_small_give(there):
    one = community(there)
    (item,) = day_page(there).items
    assert (item.key, item.command.args) == (f"m{one.id}", (str(item.n),))


def test_a_birthday_has_a_row_of_its_own_and_is_no_small_give(there):
    put(there, "Ada Brandt", birthday=f"--{day(2):%m-%d}")
    assert [item.type for item in day_page(there).items][:1] == ["birthday"]
    assert small(there) == []


# What is done with them


def test_a_lesson_that_is_done_was_told_and_is_a_give(there):
    tom, ref = put(there, "Tom Reyes", wants=("a sales hire",)), lesson(there)
    written = rows.done(there, f"{ref}-{tom}")
    assert (written.did, written.give.kind, keys(there)) == ("told", "knowledge", [])


def test_a_lesson_is_told_in_its_own_words(there):
    tom, ref = put(there, "Tom Reyes"), lesson(there)
    with pytest.raises(Usage, match="its own words"):
        rows.done(there, f"{ref}-{tom}", "over coffee")


@each_row(("said", "text"), [("", "time for Hub"), ("judged the pitches", "judged the pitches")])
def test_a_community_that_is_done_had_time_given(book, said, text):
    with book(write=True) as there:
        _clear(there)
        one = there.communities.add({"handle": f"hub{len(said)}", "name": "Hub", "every_days": 30})
        assert rows.done(there, f"m{one.id}", said).give.text == text
        assert keys(there) == []


def test_who_was_written_to_because_of_an_idea_gets_no_second_one(there):
    maria = put(there, "Maria Chen", wants=("a sales hire",))
    talk(there, [maria], "coffee", 300)
    advised(there, maria, told_on=day(-200), did_on=day(-250))
    lesson(there)
    assert rows.done(there, f"h{maria}", "how are you?").interaction.kind == "message"
    assert keys(there) == []


def test_who_was_wished_well_gets_no_second_one(there):
    maria = put(there, "Maria Chen", wants=("a sales hire",), birthday=f"--{TODAY:%m-%d}")
    lesson(there)
    assert keys(there) == [f"b{maria}"]
    rows.done(there, f"b{maria}")
    assert keys(there) == []


@each_row("what", ["lesson", "introduction", "birthday", "quiet", "community"])
def test_what_is_let_go_is_not_offered_again(book, what):
    with book(write=True) as there:
        _clear(there)
        key = _one(there, what)
        assert key in keys(there)
        rows.drop(there, key)
        assert key not in keys(there)


@each_row("what", ["lesson", "introduction", "quiet", "community"])
def test_what_is_put_off_comes_back_on_its_day(book, what):
    with book(write=True) as there:
        _clear(there)
        key = _one(there, what)
        written = rows.snooze(there, key, day(3))
        assert (written.what, written.until, key in keys(there)) == ("idea", day(3), False)
    with book(write=True, today=day(3)) as there:
        assert key in keys(there)


def _one(book, what):
    """The only idea of that kind."""
    if what == "introduction":
        return "g{}-{}".format(*pair(book))
    if what == "community":
        return f"m{community(book).id}"
    if what == "birthday":
        return f"b{put(book, 'Ada Brandt', birthday=f'--{day(5):%m-%d}')}"
    if what == "lesson":
        return f"{lesson(book)}-{put(book, 'Tom Reyes', wants=('a sales hire',))}"
    maria = put(book, "Maria Chen")
    talk(book, [maria], "coffee", 300)
    advised(book, maria, told_on=day(-200), did_on=day(-250))
    return f"h{maria}"


def _clear(book):
    for table in ("person", "lesson", "community", "setting", "interaction"):
        book.db.execute(f"DELETE FROM {table}")


def test_putting_an_idea_off_leaves_the_person_in_the_day(there):
    tom, _ = pair(there)
    rows.snooze(there, keys(there)[0], day(9))
    assert there.people.get(tom)[0].snoozed_until is None


def test_undo_brings_an_idea_back(book):
    with book(write=True) as there:
        key = "g{}-{}".format(*pair(there))
    with book(write=True) as there:
        rows.drop(there, key)
    with book(write=True) as there:
        history.undo(there)
        assert keys(there) == [key]
