"""Whether a line tells of a contact, and whom it names in whatever way people write names."""

from netcrm.engine.log.sentences import Known, Reading, read
from rows import each_row
from world import TODAY

BOOK = (
    Known(1, "maria-chen", "Maria Chen", None, ("maria@acme.io",), "followed"),
    Known(2, "dev-patel", "Dev Patel", None, (), "followed"),
    Known(3, "p3", "李雷", None, (), "followed"),
    Known(4, "jean-luc", "Jean-Luc Martin", None, (), "followed"),
    Known(5, "bob", "Robert Fischer", "Bob", (), "followed"),
    Known(6, "liz", "Elizabeth van der Berg", "Liz", (), "followed"),
    Known(7, "hugo-2", "Hugo Chen-Lopez", None, ("h.lopez@bank.es",), "followed"),
)


def said(line: str) -> Reading:
    return read(line, TODAY, BOOK)


@each_row(
    "line",
    [
        "couldn't reach Dev",
        "couldn't call Dev",
        "couldn't ring Dev",
        "couldn't phone Dev",
        "couldn't contact Dev",
        "couldn't meet Dev",
        "couldn't see Dev",
        "couldn't catch Dev",
        "couldn't get hold of Dev",
        "couldn't get a hold of Dev",
        "couldn't get through to Dev",
        "couldn't get in touch with Dev",
        "couldn't get to Dev",
        "couldn't talk to Dev",
        "couldn't speak to Dev",
        "couldn't find Dev",
        "didn't reach Dev",
        "did not reach Dev",
        "didnt reach Dev",
        "could not reach Dev",
        "couldnt reach Dev",
        "can't reach Dev",
        "cannot reach Dev",
        "cant reach Dev",
        "wasn't able to reach Dev",
        "never reach Dev",
        "failed to reach Dev",
        "unable to reach Dev",
        "I couldn't reach Dev",
        "we couldn't reach Dev",
        "still couldn't reach Dev",
        "just couldn't reach Dev",
        "didn't quite reach Dev",
        "didn't manage to reach Dev",
        "tried calling Dev",
        "tried ringing Dev",
        "tried reaching Dev",
        "tried phoning Dev",
        "tried to reach Dev",
        "no answer from Dev",
        "no reply from Dev",
        "no response from Dev",
        "missed a call from Dev",
        "missed call from Dev",
        "missed Dev's call",
        "Dev didn't answer",
        "Dev didnt answer",
        "Dev did not answer",
        "Dev couldn't answer",
        "Dev could not answer",
        "Dev can't answer",
        "Dev cannot answer",
        "Dev can not answer",
        "Dev won't answer",
        "Dev will not answer",
        "Dev never answer",
        "Dev isn't answer",
        "Dev again didn't answer",
        "Dev didn't pick up",
        "Dev didn't make it",
        "Dev didn't show up",
        "Dev didn't show",
        "Dev didn't turn up",
        "Dev didn't reply",
        "Dev didn't call back",
        "Dev didn't come",
        "Dev never picked up",
        "Dev never answered",
        "Dev never made it",
        "Dev never showed up",
        "Dev never showed",
        "Dev never turned up",
        "Dev never replied",
        "Dev never called back",
        "Dev never came",
        "Dev isn't coming",
        "called Dev, no answer",
        "called Dev, no reply",
        "called Dev, no response",
        "called Dev, no pickup",
        "called Dev, no pick up",
        "called Dev, didn't pick up",
        "called Dev, did not answer",
        "called Dev, no answer.",
        "couldn't catch up with Dev",
        "couldn't meet with Dev",
        "tried to get in touch with Dev",
    ],
)
def test_a_call_that_failed_is_no_contact(line):
    assert not said(line).contact


@each_row(
    "rest",
    [
        "called back",
        "called me back",
        "got him",
        "got her",
        "got them",
        "then coffee",
        "later lunch",
        "finally lunch",
        "but lunch",
        "instead lunch",
        "until lunch",
        "with lunch",
        "met",
        "talked",
        "spoke",
    ],
)
def test_what_made_up_for_a_call_that_failed_is_a_contact(rest):
    assert said(f"couldn't reach Dev {rest}").contact


@each_row(
    "line",
    [
        "couldn't reach Dev, Maria was in",
        "couldn't reach Dev. Maria was in",
        "met Dev. No reply from Maria",
        "Dev and Maria met, no answer",
    ],
)
def test_somebody_else_who_was_there_makes_a_contact(line):
    assert said(line).contact


@each_row(
    "line",
    [
        "I owe Dev the deck",
        "and also I'll call Dev tomorrow",
        "note to self: I need to call Dev",
        "just need to call Dev please",
        "ok now I'll call Dev again",
        "still I owe Dev the deck",
        "but I'll call Dev then",
    ],
)
def test_what_i_only_mean_to_do_is_no_contact(line):
    assert not said(line).contact


@each_row("verb", ["promised", "agreed", "offered", "committed", "volunteered", "pledged"])
def test_a_promise_that_was_spoken_is_a_contact(verb):
    assert said(f"I {verb} to send Dev the deck").contact


@each_row(
    ("line", "people", "unknown"),
    [
        ("met maria@acme.io", (1,), ()),
        ("mail from maria@acme.io.", (1,), ()),
        ("xmaria@acme.io", (), ()),
        ("met h.lopez@bank.es today", (7,), ()),
        ("met xh.lopez@bank.es", (), ()),
        ("hugo-2 called", (7,), ()),
        ("call w/ hugo-2!", (7,), ()),
        ("met JEAN-LUC", (4,), ()),
        ("met jean luc", (4,), ()),
        ("met jeanluc", (4,), ()),
        ("met Jean-Luc Martin", (4,), ()),
        ("met Jean", (), ("Jean",)),
        ("met bob fischer", (5,), ()),
        ("met Bob F", (5,), ()),
        ("met Bob M", (), ("Bob M",)),
        ("met liz", (6,), ()),
        ("met Liz van der Berg", (6,), ()),
        ("met Liz Berg", (6,), ()),
        ("met Elizabeth V", (6,), ()),
        ("met elizabeth b", (6,), ()),
        ("met Berg", (6,), ()),
        ("met berg", (), ()),
        ("met van der Berg", (6,), ()),
        ("MET BERG", (), ()),
        ("met Hugo Lopez", (), ("Hugo Lopez",)),
        ("met 李雷", (3,), ()),
        ("met Maria 🎉 Chen", (1,), ()),
        ("met maria C", (1,), ()),
        ("met Maria I think", (1,), ()),
        ("met Dev Ford", (), ("Dev Ford",)),
        ("MET DEV FORD", (2,), ()),
        ("met Dev. Ford came", (2,), ()),
        ("met Dev CEO", (2,), ()),
        ("met Dev Q3", (2,), ()),
        ("met the dev", (), ()),
        ("met our dev", (), ()),
        ("met our Dev", (2,), ()),
        ("met Mr. Chen", (1,), ()),
        ("met Dr Maria Chen", (1,), ()),
        ("Priya said no", (), ("Priya",)),
        ("priya said no", (), ("priya",)),
        ("Xenia said no", (), ()),
        ("Xenia Roe said no", (), ("Xenia Roe",)),
        ("met Xenia Roe and Tom", (), ("Xenia Roe", "Tom")),
        ("met Maria, Xenia, and Tom", (1,), ("Xenia", "Tom")),
        ("met Maria, Xenia and Tom", (1,), ("Xenia", "Tom")),
        ("met Maria & Xenia", (1,), ("Xenia",)),
        ("met Maria/Xenia", (1,), ("Xenia",)),
        ("met Maria + Xenia", (1,), ("Xenia",)),
        ("met Xenia's boss", (), ("Xenia",)),
        ("met Xenia-Ann Roe", (), ("Xenia-Ann Roe",)),
        ("met Xenia O'Neil", (), ("Xenia O'Neil",)),
        ("met Dr. Xenia Roe", (), ("Xenia Roe",)),
        ("met Xenia Roe Doe Foe Moe", (), ("Xenia Roe Doe Foe",)),
        ("met mari", (), ("mari",)),
        ("met eli", (), ("eli",)),
        ("met Maria, Xenia & Tom", (1,), ("Xenia", "Tom")),
        ("met Maria, Xenia", (1,), ()),
        ("met Maria, Xenia came", (1,), ()),
        ("lunch with hugo and marja", (7,), ("marja",)),
        ("met Devv", (), ("Devv",)),
        ("coffee w/ marai", (), ("marai",)),
        ("mari said no", (), ("mari",)),
        ("mari & dev", (2,), ("mari",)),
        ("mari + dev", (2,), ("mari",)),
        ("mari/dev", (2,), ("mari",)),
        ("mari, dev", (2,), ("mari",)),
        ("mari and dev", (2,), ("mari",)),
        ("dev & mari", (2,), ("mari",)),
        ("dev + mari", (2,), ("mari",)),
        ("dev and mari", (2,), ("mari",)),
        ("talked to mari about x", (), ("mari",)),
        ("talked to mari stuff", (), ()),
        ("met with robrt", (), ("robrt",)),
        ("met elizabth", (), ("elizabth",)),
        ("met elizabethh", (), ("elizabethh",)),
        ("met elizabeht", (), ("elizabeht",)),
        ("met elixabeth", (), ("elixabeth",)),
        ("met ellzabth", (), ()),
        ("met ma", (), ()),
        ("met zlizabeth", (), ()),
    ],
)
def test_a_name_is_known_however_it_is_written(line, people, unknown):
    reading = said(line)
    assert (reading.people, reading.unknown) == (people, unknown)


@each_row(
    ("line", "unknown"),
    [
        ("talked to Dev about lines and to a certain Tomas Brodin of SCA", ("Tomas Brodin",)),
        ("talked to Dev about the line and to Rosa Brodin", ("Rosa Brodin",)),
        ("coffee with Dev about pricing and with Rosa Brodin", ("Rosa Brodin",)),
        ("mit Dev gesprochen und mit einer gewissen Rosa Brodin", ("Rosa Brodin",)),
        ("hablé con Dev y con una tal Rosa Brodin", ("Rosa Brodin",)),
        ("talked to Dev about moving to Hamburg and to New York City", ()),
    ],
)
def test_a_stranger_further_on_in_a_line_is_asked_about(line, unknown):
    assert said(line).unknown == unknown


@each_row(
    "line, people, unknown",
    [
        ("coffee with Maria, Ludmila Patel was there too", (1,), ("Ludmila Patel",)),
        ("Ludmila Patel called about the lease", (), ("Ludmila Patel",)),
        ("Kaffee mit Ludmila Patel", (), ("Ludmila Patel",)),
        ("Mayor Patel called", (2,), ()),
        ("Nachbar Patel getroffen", (2,), ()),
        ("Lunch Patel", (2,), ()),
        ("spoke to patel. he asked about the lease", (2,), ()),
    ],
)
def test_a_first_name_nobody_has_is_no_other_of_that_family(line, people, unknown):
    assert (said(line).people, said(line).unknown) == (people, unknown)


@each_row(
    "line, name",
    [
        ("got hold of lorraine on the phone at last", "Lorraine Tagg"),
        ("me n tyler went over the patterns after close", "Tyler Banks"),
        ("Jo and the kids here for a barbecue yesterday", "Josephine Kerr"),
    ],
)
def test_a_name_typed_small_or_with_the_family_is_somebody(line, name):
    book = (
        Known(1, "lorraine", "Lorraine Tagg", None, (), "followed"),
        Known(2, "tyler", "Tyler Banks", None, (), "followed"),
        Known(3, "jo", "Josephine Kerr", "Jo", (), "followed"),
    )
    told = read(line, TODAY, book)
    assert [one.name for one in book if one.id in told.people] == [name]
