"""How a promise begins, whose it is and where it ends: a line, and what it leaves open."""

from datetime import date

from netcrm.engine.log import promise_patterns
from netcrm.engine.log.promise_patterns import NAME
from netcrm.engine.log.sentences import Known, LoopDraft, read
from rows import each_row
from world import TODAY

MARIA = Known(1, "maria-chen", "Maria Chen", None, (), "followed")
DEV = Known(2, "dev-patel", "Dev Patel", None, (), "followed")


def opened(line: str) -> tuple[LoopDraft, ...]:
    return read(f"coffee with Maria. {line}", TODAY, (MARIA, DEV)).loops


@each_row(
    ("line", "whom", "text"),
    [
        *(
            (line, 2, "the deck")
            for line in (
                "I owe Dev the deck",
                "I promised Dev the deck",
                "I offered Dev the deck",
                "owe Dev the deck",
                "I also promised Dev the deck",
                "I still owe Dev the deck",
            )
        ),
        *(
            (line, None, "send the deck")
            for line in (
                "I agreed to send the deck",
                "I committed to send the deck",
                "I volunteered to send the deck",
                "I pledged to send the deck",
                "I'll send the deck",
                "Ill send the deck",
                "I shall send the deck",
                "I am going to send the deck",
                "I'm gonna send the deck",
                "I gotta send the deck",
                "I need to send the deck",
                "I have to send the deck",
                "I've got to send the deck",
                "I must send the deck",
                "I should send the deck",
                "I ought to send the deck",
                "said I would send the deck",
                "to do: send the deck",
                "to-do: send the deck",
                "todo: send the deck",
                "todo send the deck",
                "action: send the deck",
                "promise: send the deck",
                "remind me to send the deck",
                "remember to send the deck",
                "don't forget to send the deck",
                "sending the deck tomorrow",
                "we decided that I send the deck",
                "agreed that I'd send the deck",
                "I'm about to send the deck",
                "I'm supposed to send the deck",
                "gonna send the deck",
                "will send the deck",
                "need to send the deck",
                "I have promised to send the deck",
            )
        ),
        *((line, 2, "send the deck") for line in ("told Dev I'd send the deck",)),
        *((line, None, "share the deck") for line in ("sharing the deck tomorrow",)),
        *((line, None, "mail the deck") for line in ("mailing the deck tomorrow",)),
        *((line, None, "email the deck") for line in ("emailing the deck tomorrow",)),
        *((line, None, "forward the deck") for line in ("forwarding the deck tomorrow",)),
        *((line, None, "introduce Dev") for line in ("introducing Dev tomorrow",)),
    ],
)
def test_a_promise_of_mine_begins_in_many_ways(line, whom, text):
    assert [loop[:3] for loop in opened(line)] == [("promise", whom, text)]


@each_row(
    ("line", "whom", "text"),
    [
        *(
            (line, 2, "the deck")
            for line in (
                "Dev owes me the deck",
                "Dev promised me the deck",
            )
        ),
        *(
            (line, None, "the deck")
            for line in (
                "she owes us the deck",
                "waiting for the deck",
                "waiting on the deck",
                "awaiting the deck",
                "expecting the deck",
                "still waiting for the deck",
            )
        ),
        *(
            (line, None, "send the deck")
            for line in (
                "he will send the deck",
                "they are going to send the deck",
                "he has promised to send the deck",
                "he said he'd send the deck",
                "she told me she would send the deck",
                "she mentioned that she'll send the deck",
                "they shall send the deck",
            )
        ),
        *(
            (line, 2, "send the deck")
            for line in (
                "Dev'll send the deck",
                "Dev is going to send the deck",
                "Dev needs to send me the deck",
                "Dev has to send us the deck",
                "Dev is sending the deck",
                "Dev to send the deck",
                "waiting for Dev to send the deck",
            )
        ),
        *((line, None, "share the deck") for line in ("he's sharing the deck",)),
        *((line, None, "introduce me to Priya") for line in ("she's introducing me to Priya",)),
        *((line, None, "get me the deck") for line in ("he is getting me the deck",)),
        *((line, 2, "bring the deck") for line in ("Dev is bringing the deck",)),
        *((line, 2, "forward it") for line in ("Dev's forwarding it",)),
        *((line, 2, "review the deck") for line in ("Dev to review the deck",)),
        *((line, 2, "reply") for line in ("Dev to reply",)),
        *((line, 2, "confirm the date") for line in ("Dev to confirm the date",)),
        *((line, None, "call") for line in ("I'm waiting for her to call",)),
    ],
)
def test_what_i_wait_for_begins_in_many_ways(line, whom, text):
    assert [loop[:3] for loop in opened(line)] == [("waiting", whom, text)]


@each_row(
    "line",
    [
        "if I owe Dev the deck",
        "unless I send the deck",
        "not sure I will send it",
        "maybe I'll send the deck",
        "perhaps I'll send the deck",
        "I wish I could, hoping I'll send it",
        "I hope I'll send the deck",
        "when I'll send the deck",
        "whether I'll send the deck",
        "I'll send the deck if he signs",
        "I'll send the deck unless he signs",
        "will I send the deck?",
        "we promised each other",
        "sending the deck",
        "it will rain",
        "told Dev I'd moved the date",
        "said I'd already paid Dev",
    ],
)
def test_what_is_asked_hoped_or_conditional_is_no_promise(line):
    assert opened(line) == ()


@each_row(
    "rest",
    [
        "; she liked it",
        "! she liked it",
        " - she liked it",
        " — she liked it",
        " … she liked it",
        "\n she liked it",
        " #pricing",
        ". she liked it",
        " :-) nice",
        " but she is slow",
        " so that she can read",
        " because she asked",
        " cause she asked",
        " cos she asked",
        " since she asked",
        " which is long",
        " while she waits",
        " although it is long",
        ", she liked it",
        ", so far",
        ", great talk",
        ", then lunch",
        ", no hurry",
        ", lots of fun",
        ", thinks big",
        ", wants more",
        ", otherwise fine",
        ", who knew",
        ", talked long",
        ", met Tom",
        ", said yes",
        ", now home",
        ", and she left",
        " and she left",
        " and we left",
        " and you too",
        ", Dev called",
    ],
)
def test_a_promise_ends_where_something_else_begins(rest):
    assert [loop.text for loop in opened(f"I owe her the deck{rest}")] == ["the deck"]


@each_row("rest", [", the notes", " and the notes", " for the board", " (long)", " 2.0", "-notes"])
def test_a_promise_goes_on_after_what_belongs_to_it(rest):
    assert [loop.text for loop in opened(f"I owe her the deck{rest}")] == [f"the deck{rest}"]


@each_row(
    "due",
    [
        "by friday",
        "before friday",
        "until friday",
        "till friday",
        "due friday",
        "on friday",
        "friday",
        "by friday morning",
        "by friday afternoon",
        "by friday evening",
        "by friday night",
        "by friday noon",
        "by friday latest",
        "by friday at the latest",
        "by friday eod",
        "the friday",
        "asap by friday",
        "please by friday",
        "soon by friday",
        "by friday please",
    ],
)
def test_the_day_of_a_promise_is_taken_out_of_its_text(due):
    assert [(loop.text, loop.due) for loop in opened(f"I owe her the deck {due}")] == [("the deck", date(2026, 9, 25))]


@each_row(
    "line",
    [
        "by friday I'll send the deck",
        "and by friday I'll send the deck",
        "then on friday I'll send the deck",
        "so by friday I'll send the deck",
        "but by friday I'll send the deck",
    ],
)
def test_the_day_of_a_promise_may_stand_before_it(line):
    assert [(loop.text, loop.due) for loop in opened(line)] == [("send the deck", date(2026, 9, 25))]


@each_row(
    "text",
    [
        "come back to Dev",
        "report back to Dev",
        "reply to Dev",
        "follow up with Dev",
        "follow up to Dev",
        "call Dev",
        "email Dev",
        "text Dev",
        "pay Dev",
        "ping Dev",
        "message Dev",
        "phone Dev",
        "visit Dev",
    ],
)
def test_whom_i_turn_to_is_whom_it_is_promised_to(text):
    assert [loop[1:3] for loop in opened(f"I'll {text}")] == [(2, text)]


@each_row(
    "word",
    [
        "asap",
        "urgently",
        "soon",
        "please",
        "though",
        "and",
        "but",
        "so",
        "then",
        "too",
        "already",
        "today",
        "lol",
        "haha",
    ],
)
def test_a_word_that_only_urges_is_no_part_of_the_promise(word):
    assert [loop[1:3] for loop in opened(f"I owe Dev the deck {word}")] == [(2, "the deck")]


def test_two_things_owed_to_two_people_are_two_promises():
    loops = [loop[1:3] for loop in opened("I owe Maria the deck and Dev a favour by friday")]
    assert loops == [(1, "the deck"), (2, "a favour")]


@each_row(
    ("line", "text"),
    [
        ("I'll intro her to Dev", "intro her to Dev"),
        ("she'll intro me to Dev", "intro to Dev"),
        ("I'll introduce her to Dev", "introduce her to Dev"),
        ("I'll send her the deck", "send the deck"),
        ("I'll tell her that we raise", "tell her that we raise"),
        ("I'll send her that deck", "send that deck"),
        ("she'll get the deck from Dev", "get the deck"),
    ],
)
def test_who_gets_it_is_left_out_where_the_thing_is_clear_without(line, text):
    assert [loop.text for loop in opened(line)] == [text]


@each_row(
    "line",
    [
        "I owe NN the deck and promised NN that I'll call",
        "NN owes me a slide, he is sending it over",
        "waiting for NN to review it; told her I'd write",
        "agreed I send the plan, remind me to call NN",
        "she said she would get back to me, NN is to give the keys to us",
        "to do: the tax form. sharing the notes with NN tomorrow",
        "we talked about everything and nothing",
    ],
)
def test_the_pattern_made_for_a_line_finds_what_the_whole_one_does(line):
    shadow = line.replace("NN", NAME * 2)
    pieces = frozenset(piece for piece in promise_patterns._PIECES if piece in shadow.lower())
    both = (promise_patterns._opener(pieces), promise_patterns._opener(promise_patterns._PIECES))
    found = [[(one.span(), one.groupdict()) for one in pattern.finditer(shadow)] for pattern in both]
    assert found[0] == found[1]
