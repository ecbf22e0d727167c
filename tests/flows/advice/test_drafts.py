"""Messages drafted from the book: what they tell, in whose language, and that nothing private stands in them."""

from datetime import timedelta

import pytest

from netcrm.errors import NotFound, Refused, Usage
from netcrm.flows.advice.drafts import Manner, for_advice, for_people, for_row
from rows import each_row
from world import TODAY, put, talk


def day(offset):
    return TODAY + timedelta(offset)


LONG_AGO = TODAY - timedelta(20)
SECRET = "the merger nobody knows of"


@pytest.fixture
def manner(tmp_path):
    """Where no template of one's own is."""
    return Manner(str(tmp_path / "drafts"))


@pytest.fixture
def open_book(book):
    with book(write=True) as there:
        there.command("the world of the test")
        yield there


def advise(book, person, **fields):
    """Writes advice past all doors; its id."""
    return book.advice.add({"person_id": person, "day": LONG_AGO, "text": "", "question": "", **fields}).ref


def challenge(book, title="late payers", **fields):
    return int(book.challenges.add({"title": title, "text": title, "day": LONG_AGO, **fields}).ref[1:])


def text_to(book, manner, kind, *handles, text=""):
    return [draft.text for draft in for_people(book, kind, handles, text, manner).drafts]


ASKED = {"question": "how do you chase late payers", "asked_on": LONG_AGO}
ANSWERED = {**ASKED, "text": "call every one of them each week", "answered_on": LONG_AGO}
ACTED = {**ANSWERED, "did": "we call on Mondays", "did_on": LONG_AGO, "helped": "yes"}


def test_a_question_says_what_it_is_about_and_why_them(open_book, manner):
    maria = put(open_book, "Maria Chen", topics=("pricing", "cash flow"))
    ref = advise(open_book, maria, question="how do I tell customers of new prices")
    (draft,) = for_advice(open_book, ref, manner).drafts
    assert (draft.kind, draft.ref, draft.subject) == ("ask", ref, "A question for you")
    assert draft.text.split("\n\n")[1:3] == [
        "I would value your advice on one thing. I ask you because you know about pricing.",
        "How do I tell customers of new prices?",
    ]


def test_what_they_once_said_comes_before_what_they_know(open_book, manner):
    maria = put(open_book, "Maria Chen", topics=("late payers",))
    advise(open_book, maria, **ANSWERED)
    advise(open_book, maria, question="do you write to late payers", challenge_id=challenge(open_book, "slow payers"))
    (text,) = text_to(open_book, manner, "ask", "maria-chen")
    assert 'on one thing: slow payers. You once said something that stayed with me: "call every one' not in text
    advise(open_book, maria, text="late payers want a call", answered_on=LONG_AGO)
    (text,) = text_to(open_book, manner, "ask", "maria-chen")
    assert 'You once said something that stayed with me: "late payers want a call".' in text


@each_row(
    ("step", "kind", "says"),
    [
        ({"question": "how"}, "ask", "How?"),
        (ASKED, "again", "How do you chase late payers?"),
        (ANSWERED, "thanks", '"call every one of them each week"'),
        (ACTED, "update", "This is what I did: we call on Mondays. It helped."),
        ({**ACTED, "helped": "no"}, "update", "It did not work out this time"),
        ({**ACTED, "declined": True, "helped": None}, "declined", "I went another way: we call on Mondays."),
    ],
)
def test_advice_is_written_about_by_its_step(open_book, manner, step, kind, says):
    ref = advise(open_book, put(open_book, f"Maria {kind}{len(says)}"), **step)
    (draft,) = for_advice(open_book, ref, manner).drafts
    assert (draft.kind, says in draft.text) == (kind, True)


def test_family_is_called_by_its_own_name_and_others_by_theirs(open_book, manner):
    put(open_book, "Helga Brandt", kind="family", nickname="Mum")
    put(open_book, "Bashir Amin", kind="customer", nickname="the plant")
    for handle, name in (("helga-brandt", "Mum"), ("bashir-amin", "Bashir")):
        assert text_to(open_book, manner, "birthday", handle)[0].startswith(f"Happy birthday, {name}!")


def test_who_advised_me_is_not_greeted_as_somebody_new(open_book, manner):
    tom = put(open_book, "Tom Reyes")
    advise(open_book, tom, **ACTED, told_on=TODAY)
    assert "you came to my mind today" in text_to(open_book, manner, None, "tom-reyes")[0]


def test_what_is_most_open_is_written_without_a_kind(open_book, manner):
    maria, tom = put(open_book, "Maria Chen"), put(open_book, "Tom Reyes", stage="potential", met_where="TechHub")
    talk(open_book, [maria], "chase invoices weekly", 40)
    assert "our last talk came to my mind (chase invoices weekly)" in text_to(open_book, manner, None, "maria-chen")[0]
    assert "it was good to come across you at TechHub" in text_to(open_book, manner, None, "tom-reyes")[0]
    advise(open_book, maria, **ACTED)
    assert "This is what I did" in text_to(open_book, manner, None, "maria-chen")[0]
    open_book.notes.add(tom, TODAY, "lost his biggest customer", True, hard=True)
    assert "I heard what happened" in text_to(open_book, manner, None, "tom-reyes")[0]


def test_a_challenge_is_written_about_to_those_who_did_not_answer(open_book, manner):
    maria, tom, dev = put(open_book, "Maria Chen"), put(open_book, "Tom Reyes"), put(open_book, "Dev Patel")
    key = challenge(open_book)
    for person, step in ((maria, ASKED), (tom, ANSWERED), (dev, {"question": "what would you do"})):
        advise(open_book, person, **step, challenge_id=key)
    report = for_row(open_book, f"c{key}", manner)
    assert [(one.person.name, one.kind) for one in report.drafts] == [
        ("Maria Chen", "again"),
        ("Dev Patel", "ask"),
    ]


def test_after_a_decision_all_who_gave_a_view_hear_of_it(open_book, manner):
    maria, tom, dev = put(open_book, "Maria Chen"), put(open_book, "Tom Reyes"), put(open_book, "Dev Patel")
    key = challenge(open_book, decided_on=TODAY, decision="back to 49", because="churn hurts more")
    for person, step in ((maria, ASKED), (tom, ANSWERED), (dev, {**ANSWERED, "told_on": TODAY})):
        advise(open_book, person, **step, challenge_id=key)
    (draft,) = for_row(open_book, f"c{key}", manner).drafts
    assert (draft.person.name, draft.kind, draft.ref) == ("Tom Reyes", "decided", f"c{key}")
    assert "on this: late payers. I have decided now: back to 49. My reason: churn hurts more." in draft.text


@each_row("kind", [None, "update", "declined", "decided"])
def test_who_was_told_what_came_of_it_is_not_told_again(open_book, manner, kind):
    if not open_book.people.with_handle("maria-chen"):
        maria, key = put(open_book, "Maria Chen"), challenge(open_book, decided_on=TODAY, decision="back to 49")
        told = {"told_on": TODAY, "challenge_id": key}
        advise(open_book, maria, **ACTED, **told)
        advise(open_book, maria, **ACTED, **told, declined=True)
    with pytest.raises(Refused, match="Maria Chen knows already what came of it") as refused:
        for_people(open_book, kind, ["maria-chen"], "", manner) if kind else for_advice(open_book, "a1", manner)
    assert refused.value.hint == ("draft_person", ("maria-chen",))


def test_advice_that_was_let_go_asks_for_no_message(open_book, manner):
    ref = advise(open_book, put(open_book, "Maria Chen"), **ANSWERED, closed=TODAY)
    with pytest.raises(Refused, match="a1 is let go"):
        for_advice(open_book, ref, manner)


def test_after_a_decision_nothing_is_thought_through_any_more(open_book, manner):
    maria = put(open_book, "Maria Chen")
    key = challenge(open_book, decided_on=TODAY, decision="back to 49")
    ref = advise(open_book, maria, **{**ANSWERED, "answered_on": TODAY}, challenge_id=key)
    (by_id,), (by_name,) = (
        for_advice(open_book, ref, manner).drafts,
        for_people(open_book, None, ["maria-chen"], "", manner).drafts,
    )
    assert ({by_id.kind, by_name.kind}, "thinking" in by_id.text) == ({"decided"}, False)
    assert "Thank you for your time" in text_to(open_book, manner, "thanks", "maria-chen")[0]


def test_who_was_followed_is_not_told_of_another_way(open_book, manner):
    key = challenge(open_book, decided_on=TODAY, decision="back to 49")
    for name, step in (("Maria Chen", ACTED), ("Tom Reyes", ANSWERED), ("Dev Patel", {**ACTED, "declined": True})):
        advise(open_book, put(open_book, name), **step, challenge_id=key)
    texts = {draft.person.name: draft.text for draft in for_row(open_book, f"c{key}", manner).drafts}
    assert "I followed your advice in it. Thank you." in texts["Maria Chen"]
    assert [name for name, text in texts.items() if "another way" in text] == ["Dev Patel"]
    assert "Your view helped me to see it clearly." in texts["Tom Reyes"]  # nothing is said of what was done with it


def test_when_it_turned_out_all_hear_it_who_were_told_before(open_book, manner):
    key = challenge(open_book, decided_on=day(-9), decision="back to 49", outcome_on=day(-1), outcome="churn 2.1%")
    for name, step in (("Maria Chen", ACTED), ("Tom Reyes", ANSWERED)):
        advise(open_book, put(open_book, name), **step, told_on=day(-5), challenge_id=key)
    drafts = for_row(open_book, f"c{key}", manner).drafts
    assert [draft.person.name for draft in drafts] == ["Maria Chen", "Tom Reyes"]
    assert {draft.subject for draft in drafts} == {"How it turned out: late payers"}
    assert "I decided: back to 49. How it turned out: churn 2.1%." in drafts[0].text
    (alone,) = for_advice(open_book, "a1", manner).drafts
    assert alone.text == drafts[0].text


def test_a_fact_is_no_advice_to_think_through(open_book, manner):
    fact = {**ANSWERED, "question": "what do you pay?", "text": "32 euros an hour", "answered_on": TODAY}
    advise(open_book, put(open_book, "Birgit"), **fact)
    (text,) = text_to(open_book, manner, "thanks", "birgit")
    assert 'Thank you for telling me: "32 euros an hour".' in text


def test_thanks_for_something_say_for_once(open_book, manner):
    put(open_book, "Liam")
    (text,) = text_to(open_book, manner, "thanks", "liam", text="for calling back so fast")
    assert "Thank you for calling back so fast." in text


def test_what_others_said_is_told_to_nobody(open_book, manner):
    noor, _, will = (put(open_book, name) for name in ("Noor Verhoeven", "Greta Lindqvist", "Will Ngata"))
    said = "Greta and Will both say go there"
    key = challenge(open_book, decided_on=TODAY, decision="go with Greta's plant", because=said)
    for person in (noor, will):
        advise(open_book, person, **ANSWERED, challenge_id=key)
    first, second = for_row(open_book, f"c{key}", manner).drafts
    assert ("both say" in first.text + second.text, "decided now: go with Greta's plant." in first.text) == (
        False,
        True,
    )
    assert [(one.text, [ref.name for ref in one.people], one.left_out) for one in first.others] == [
        (said, ["Greta Lindqvist", "Will Ngata"], True),
        ("go with Greta's plant", ["Greta Lindqvist"], False),
    ]
    assert [one.left_out for one in second.others] == [True, False]


def test_only_what_stands_in_a_message_is_said_to_name_somebody(open_book, manner):
    put(open_book, "Tim Vogt")
    key = challenge(open_book, "Tim wants to leave", decided_on=TODAY, decision="wait", because="Tim is young")
    advise(open_book, put(open_book, "Maria Chen"), **ASKED, challenge_id=key)
    (draft,) = for_people(open_book, "again", ["maria-chen"], "", manner).drafts
    assert ("Tim" in draft.text, [(one.text, one.in_subject) for one in draft.others]) == (
        False,
        [("Tim wants to leave", True)],
    )
    (draft,) = for_people(open_book, "hello", ["maria-chen"], "", manner).drafts
    assert draft.others == ()


def test_a_reason_that_speaks_of_whom_it_is_to_is_said_to_be_left_out(open_book, manner):
    key = challenge(open_book, decided_on=TODAY, decision="wait", because="Maria did it")
    advise(open_book, put(open_book, "Maria Chen"), **ANSWERED, challenge_id=key)
    (draft,) = for_row(open_book, f"c{key}", manner).drafts
    assert ("did it" in draft.text, [(one.text, one.people[0].name, one.left_out) for one in draft.others]) == (
        False,
        [("Maria did it", "Maria Chen", True)],
    )


def test_a_death_is_condoled_by_the_row_of_its_day_too(open_book, manner):
    ada = put(open_book, "Ada Lang")
    day = open_book.notes.add(ada, TODAY, "her brother died on Sunday", False, about_on=TODAY - timedelta(2))
    assert for_row(open_book, day.ref, manner).drafts[0].kind == "reconnect"
    open_book.notes.add(ada, TODAY, "her brother died on Sunday", False, hard=True)
    assert for_row(open_book, day.ref, manner).drafts[0].kind == "condolence"


def test_what_is_typed_for_a_message_is_sent_whoever_it_names(open_book, manner):
    for name in ("Noor Verhoeven", "Greta Lindqvist"):
        put(open_book, name)
    (draft,) = for_people(open_book, "declined", ["noor-verhoeven"], "Greta was nearer", manner).drafts
    assert ("another way: Greta was nearer." in draft.text, draft.others) == (True, ())


def test_a_title_that_was_cut_is_whole_in_a_message(open_book, manner):
    text = "my only coating plant wants to end our contract in January and there is no other one near. What now?"
    key = challenge(open_book, "my only coating plant wants to end our contract in January…", text=text)
    advise(open_book, put(open_book, "Maria Chen"), question="what would you do", challenge_id=key)
    (draft,) = for_row(open_book, f"c{key}", manner).drafts
    assert (
        "on one thing: my only coating plant wants to end our contract in January and there is no other one near."
        in draft.text
    )
    assert ("…" in draft.text, len(draft.subject) <= 80) == (False, True)


@each_row(
    ("step", "fields", "why"),
    [
        (None, {}, "nobody was asked yet about"),
        (ANSWERED, {}, "everybody asked has answered about"),
        (ASKED, {"decided_on": TODAY, "decision": "x"}, "nobody gave a view on"),
        (
            {**ANSWERED, "told_on": TODAY},
            {"decided_on": TODAY, "decision": "x"},
            "everybody who gave a view has been told",
        ),
        (ASKED, {"private": True}, "is private"),
    ],
)
def test_a_challenge_with_nobody_to_write_to_is_refused(open_book, manner, step, fields, why):
    key = challenge(open_book, **fields)
    if step:
        advise(open_book, put(open_book, f"Maria {key}"), **step, challenge_id=key)
    with pytest.raises(Refused, match=why):
        for_row(open_book, f"c{key}", manner)


def test_both_sides_of_an_introduction_are_asked(open_book, manner):
    put(open_book, "Tom Reyes", wants=("a sales hire",))
    put(open_book, "Ines Duarte", topics=("sales hiring",))
    tom, ines = text_to(open_book, manner, "intro", "tom-reyes", "ines-duarte")
    assert "introduce you to Ines Duarte. You are looking for a sales hire, and Ines can help with that." in tom
    assert "introduce you to Tom Reyes. Tom is looking for a sales hire, and I thought of you." in ines
    for handles in (("tom-reyes",), ("tom-reyes", "tom-reyes")):
        with pytest.raises(Usage, match="between two people"):
            text_to(open_book, manner, "intro", *handles)


@each_row(
    ("key", "kind"),
    [
        ("o1", "promise"),
        ("l1", "thanks"),
        ("l2", "planned"),
        ("n1", "condolence"),
        ("b1", "birthday"),
        ("p1", "promise"),
    ],
)
def test_a_row_is_written_about(open_book, manner, key, kind):
    if not open_book.people.with_handle("maria-chen"):
        maria = put(open_book, "Maria Chen", birthday="--09-25")
        talk(open_book, [maria], "chase weekly", 2)
        talk(open_book, [maria], "coffee with Maria", -1, planned=True)
        open_book.loops.add(
            {"person_id": maria, "kind": "promise", "text": "the deck", "opened": LONG_AGO, "due": LONG_AGO}
        )
        open_book.notes.add(maria, LONG_AGO, "lost her biggest customer", False, hard=True)
    assert [draft.kind for draft in for_row(open_book, key, manner).drafts] == [kind]


@each_row("key", ["a9", "c9", "o9", "l9", "n9", "p9", "k9"])
def test_a_row_that_is_not_there_is_told(open_book, manner, key):
    with pytest.raises(NotFound):
        for_row(open_book, key, manner)


@each_row(
    "kind",
    ["ask", "again", "thanks", "update", "declined", "decided", "hello", "reconnect", "planned", "birthday", None],
)
def test_nothing_private_stands_in_a_message(open_book, manner, kind):
    if not open_book.people.with_handle("maria-chen"):
        maria = put(open_book, "Maria Chen", topics=("pricing",))
        talk(open_book, [maria], SECRET, 5, private=True)
        open_book.notes.add(maria, TODAY, SECRET, True)
        open_book.loops.add(
            {"person_id": maria, "kind": "promise", "text": SECRET, "opened": LONG_AGO, "private": True, "due": TODAY}
        )
        key = challenge(open_book, SECRET, private=True, decided_on=TODAY, decision=SECRET, because=SECRET)
        for step in ({"question": SECRET}, ASKED, ANSWERED, ACTED):
            advise(open_book, maria, **{**step, "question": SECRET, "text": SECRET, "did": SECRET}, private=True)
        advise(open_book, maria, question="whom do you ask", challenge_id=key)
        challenge(open_book, SECRET, private=True)
    try:
        texts = [
            part
            for draft in for_people(open_book, kind, ["maria-chen"], "", manner).drafts
            for part in (draft.text, draft.subject, draft.mailto or "")
        ]
    except (Refused, Usage) as error:
        texts = [error.message]
    assert [text for text in texts if SECRET in text or "merger" in text] == []


def test_private_advice_is_refused_with_the_way(open_book, manner):
    ref = advise(open_book, put(open_book, "Maria Chen"), **ASKED, private=True)
    with pytest.raises(Refused, match="is private") as refused:
        for_advice(open_book, ref, manner)
    assert refused.value.hint == ("no_private", (ref,))


def test_a_private_promise_is_written_about_without_its_text(open_book, manner):
    maria = put(open_book, "Maria Chen")
    open_book.loops.add({"person_id": maria, "kind": "promise", "text": SECRET, "opened": LONG_AGO, "private": True})
    asked_for = for_people(open_book, "promise", ["maria-chen"], "", manner).drafts
    for draft in (*for_row(open_book, "o1", manner).drafts, *asked_for):
        assert draft.text == "Hi Maria, I have not forgotten what I promised you. Here is where it stands."


def test_what_speaks_of_them_in_the_third_person_is_not_said_to_them(open_book, manner):
    noor = put(open_book, "Noor Verhoeven")
    promise = {"person_id": noor, "opened": LONG_AGO}
    open_book.loops.add({**promise, "kind": "promise", "text": "call her"})
    open_book.loops.add({**promise, "kind": "waiting", "text": "send the number of her guy"})
    advise(open_book, noor, **{**ACTED, "did": "her volumes are too small"}, declined=True)
    key = challenge(open_book, decided_on=TODAY, decision="back to 49", because="she is right")
    advise(open_book, noor, **ANSWERED, challenge_id=key)
    texts = [for_row(open_book, ref, manner).drafts[0].text for ref in ("o1", "o2", "a1", f"c{key}")]
    assert texts[0] == "Hi Noor, I have not forgotten what I promised you. Here is where it stands."
    assert texts[1].startswith("Hi Noor, may I ask about what we spoke of?")
    assert "another way. Your view" in texts[2]
    assert "My reason" not in texts[3]


@each_row(
    ("kind", "text", "says"),
    [
        ("ask", "how do you hire", "\n\nHow do you hire?\n\n"),
        ("thanks", "the intro to Tom", "Thank you for the intro to Tom."),
        ("update", "we call them all", "This is what I did: we call them all."),
        ("declined", "no time was left", "another way: no time was left."),
        ("decided", "back to 49", "I have decided now: back to 49."),
        ("planned", "lunch on Friday", "our lunch on Friday."),
        ("promise", "the deck", "promised you (the deck)."),
    ],
)
def test_what_is_typed_after_the_name_stands_in_the_message(open_book, manner, kind, text, says):
    if not open_book.people.with_handle("maria-chen"):
        put(open_book, "Maria Chen")
    assert says in text_to(open_book, manner, kind, "maria-chen", text=text)[0]


@each_row("kind", ["hello", "reconnect", "birthday", "condolence", "intro", None])
def test_a_text_is_too_much_where_no_message_takes_one(open_book, manner, kind):
    with pytest.raises(Usage, match="is too much here"):
        for_people(open_book, kind, (), "how are you", manner)


@each_row("kind", ["again", "update", "declined", "decided", "planned", "promise", "waiting"])
def test_a_kind_the_book_has_nothing_for_is_refused(open_book, manner, kind):
    if not open_book.people.with_handle("maria-chen"):
        put(open_book, "Maria Chen")
    with pytest.raises(Refused):
        text_to(open_book, manner, kind, "maria-chen")


def test_a_question_without_words_asks_about_the_nearest_challenge(open_book, manner):
    put(open_book, "Maria Chen", topics=("pricing",))
    challenge(open_book, "a lawsuit over the lease")
    challenge(open_book, "our prices are too low")
    assert "on one thing: our prices are too low." in text_to(open_book, manner, "ask", "maria-chen")[0]


def test_without_any_challenge_the_question_is_asked_for(open_book, manner):
    put(open_book, "Maria Chen")
    with pytest.raises(Usage, match="say what you ask"):
        text_to(open_book, manner, "ask", "maria-chen")


def test_a_language_is_kept_on_the_person_and_taken_back_by_undo(open_book, manner):
    maria = put(open_book, "Maria Chen", kind="friend")
    report = for_people(open_book, "birthday", ["maria-chen"], "", manner._replace(language="de"))
    assert report.drafts[0].text == "Hallo Maria, alles Gute zum Geburtstag! Hab einen schönen Tag."
    assert ([ref.id for ref in report.kept], report.drafts[0].language) == ([maria], "de")
    again = for_people(open_book, "birthday", ["maria-chen"], "", manner)
    assert (again.kept, again.drafts) == ((), report.drafts)
    assert for_people(open_book, "birthday", ["maria-chen"], "", manner._replace(language="de")).kept == ()
    assert open_book.people.get(maria)[0].language == "de"


def test_a_mentor_is_addressed_formally(open_book, manner):
    put(open_book, "Maria Chen", language="de")
    (draft,) = for_people(open_book, "birthday", ["maria-chen"], "", manner).drafts
    assert (draft.formal, draft.text) == (
        True,
        "Guten Tag Maria Chen, alles Gute zum Geburtstag! Haben Sie einen schönen Tag.",
    )


def test_a_link_for_mail_needs_an_address(open_book, manner):
    put(open_book, "Maria Chen", emails=("maria@example.com",))
    put(open_book, "Tom Reyes")
    mail = manner._replace(mail=True)
    maria, tom = for_people(open_book, "hello", ["maria-chen", "tom-reyes"], "", mail).drafts
    assert maria.mailto.startswith("mailto:maria@example.com?subject=A%20coffee%3F&body=Hi%20Maria")
    assert tom.mailto is None
    with pytest.raises(Refused, match="Tom Reyes has no e-mail address") as refused:
        for_people(open_book, "hello", ["tom-reyes"], "", mail)
    assert refused.value.hint == ("give_email", ("tom-reyes",))


@each_row(
    ("names", "language", "first"),
    [
        ({"hello.txt": "A"}, None, "A"),
        ({"hello.txt": "A"}, "en", "A"),
        ({"hello.txt": "A"}, "de", "Guten Tag Maria Chen, schön"),
        ({"hello.txt": "A", "hello.en.txt": "B"}, None, "A"),
        ({"hello.txt": "A", "hello.en.txt": "B"}, "en", "B"),
        ({"hello.en.txt": "B"}, None, "B"),
        ({"hello.de.txt": "{Du|Sie} {name}"}, "de", "Sie Maria Chen"),
        ({"hello.de.txt": "C"}, None, "Hi Maria"),
        ({"hello.txt": ""}, None, "Hi Maria"),
        ({"hello.txt": "# mine, some day\n \n"}, None, "Hi Maria"),
        ({"hello.txt": "", "hello.en.txt": "B"}, None, "B"),
        ({"why.txt": "You are kind.", "hello.txt": "{why}"}, None, "You are kind."),
    ],
)
def test_templates_of_ones_own_go_before(open_book, tmp_path, names, language, first):
    if not open_book.people.with_handle("maria-chen"):
        put(open_book, "Maria Chen")
    folder = tmp_path / f"drafts{len(list(tmp_path.iterdir()))}"
    folder.mkdir()
    for name, text in names.items():
        (folder / name).write_text(text, encoding="utf-8")
    open_book.people.change(1, {"language": language})
    (text,) = text_to(open_book, Manner(str(folder)), "hello", "maria-chen")
    assert text.startswith(first)


def test_a_wrong_template_writes_nothing_and_keeps_no_language(book, tmp_path):
    (tmp_path / "hello.de.txt").write_text("Hallo {nmae}")
    with book(write=True) as there:
        there.command("x")
        put(there, "Maria Chen")
    with pytest.raises(Refused, match=r"hello.de.txt, line 1: there is no field {nmae}"), book(write=True) as there:
        for_people(there, "hello", ["maria-chen"], "", Manner(str(tmp_path), "de"))
    with book() as there:
        assert there.people.get(1)[0].language is None


def test_a_lesson_is_written_to_whom_it_fits(open_book, manner):
    tom = put(open_book, "Tom Reyes", wants=("hiring",))
    open_book.lessons.add({"day": LONG_AGO, "text": "hiring takes two quarters"})
    (draft,) = for_row(open_book, f"s1-{tom}", manner).drafts
    assert "This is what I learnt: hiring takes two quarters." in draft.text
    assert (draft.ref, draft.next.what, draft.next.args) == ("s1", "tell_lesson_to", ("s1", "tom-reyes"))
    assert text_to(open_book, manner, "lesson", "tom-reyes") == [draft.text]
    assert "what I learnt: go slow." in text_to(open_book, manner, "lesson", "tom-reyes", text="go slow")[0]


def test_a_lesson_that_names_others_says_so(open_book, manner):
    tom = put(open_book, "Tom Reyes")
    put(open_book, "Maria Chen")
    open_book.lessons.add({"day": LONG_AGO, "text": "Maria Chen is right about floors"})
    (draft,) = for_row(open_book, f"s1-{tom}", manner).drafts
    assert [ref.handle for quoted in draft.others for ref in quoted.people] == ["maria-chen"]


def test_a_private_lesson_is_written_to_nobody(open_book, manner):
    tom = put(open_book, "Tom Reyes", wants=("hiring",))
    open_book.lessons.add({"day": LONG_AGO, "text": f"hiring {SECRET}", "private": True})
    with pytest.raises(Refused, match="private"):
        for_row(open_book, f"s1-{tom}", manner)
    with pytest.raises(Usage, match="say what you learnt"):
        for_people(open_book, "lesson", ("tom-reyes",), "", manner)
