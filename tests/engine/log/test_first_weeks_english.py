"""What a first user tells in English: calls nobody answered, who offered what, and days of the week that are today."""

from datetime import date

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 10, 14)  # a Wednesday
RUTH, HANNAH, GARETH, IVO, TOM = range(5)
NAMES = ("Ruth Calloway", "Hannah Fisk", "Gareth Pugh", "Ivo Petrov", "Tom Reyes")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES)]


@each_row(
    "line",
    [
        "called Ruth twice, no answer, left a voicemail",
        "rang Ruth, no reply, left a message",
        "tried Ruth, straight to voicemail, left word with her assistant",
        "Called Ruth but got her voicemail",
        "didn't get round to calling Ruth",
        "never got around to emailing Ruth",
        "ran out of time to call Ruth",
        "no time to call Ruth today",
        "keep putting off calling Ruth",
        "was too busy to ring Ruth",
        "Hannah off sick, missed our 1:1",
        "Hannah missed the standup",
        "Missed the board call with Ruth",
        "Ruth didn't join the zoom",
        "Hannah off today so no standup",
        "Ruth away until Monday",
        "Ruth's contract is up on 30 November",
        "approved Ruth's holidays",
        "Waiting on Ruth's PO",
        "Heard Ruth sold her boat",
        "Saw that Ruth raised 2m",
        "Phoned Ruth, rang out",
        "Overslept, missed coffee with Ruth",
    ],
)
def test_whom_i_did_not_reach_or_missed_is_no_contact(line):
    told = read(line, TODAY, PEOPLE)
    assert (told.contact, told.planned) == (False, False)


@each_row(
    ("line", "kind"),
    [
        ("called Ruth, she didn't pick up, left a note on whatsapp", "message"),
        ("left a voicemail for Ruth", "call"),
        ("Sailing with Ruth all day. Did not talk business for once", "other"),
        ("Dinner with Ruth, didn't talk about work", "meal"),
        ("Call with Ruth went ok I think", "call"),
        ("Ruth sent the model last night, it looks good", "message"),
        ("Data room's gone to Ruth, on time", "other"),
        ("Ruth dropped by the workshop unannounced", "other"),
        ("Ruth's interview today, sent her a good luck", "message"),
        ("lunch with Ruth. She introduced me to Lars from Raymarine over email", "meal"),
        ("Ruth's husband had a fall, texted her", "message"),
        ("coffee with Ruth, never got round to the contract", "coffee"),
        ("lunch with Ruth, we didn't get to the numbers", "meal"),
        ("Call with Ruth, Hannah off today", "call"),
        ("Coffee with Ruth. I'd missed the board call with Tom, so she filled me in", "coffee"),
        ("Dropped Ruth off today", "other"),
    ],
)
def test_what_else_is_told_beside_a_contact_leaves_it_one(line, kind):
    told = read(line, TODAY, PEOPLE)
    assert (told.contact, told.planned, told.people, told.kind) == (True, False, (RUTH,), kind)


@each_row("line", ["Gareth's son got a job, texted him", "Gareth's dad is in town, called him"])
def test_him_may_be_whose_son_it_is_or_the_son(line):
    assert read(line, TODAY, PEOPLE).people != (GARETH,)


@each_row(
    ("line", "on"),
    [
        ("Wednesday beers w/ Ivo", date(2026, 10, 14)),
        ("saw Ivo on Wednesday", date(2026, 10, 14)),
        ("last Wednesday beers w/ Ivo", date(2026, 10, 7)),
        ("beers w/ Ivo on Wednesday last", date(2026, 10, 7)),
        ("beers w/ Ivo a week ago", date(2026, 10, 7)),
        ("mercredi café avec Ivo", date(2026, 10, 14)),
        ("mercredi dernier café avec Ivo", date(2026, 10, 7)),
        ("Mittwoch Kaffee mit Ivo", date(2026, 10, 14)),
        ("letzten Mittwoch Kaffee mit Ivo", date(2026, 10, 7)),
    ],
)
def test_a_weekday_named_on_itself_is_today_without_last(line, on):
    assert read(line, TODAY, PEOPLE).on == on


@each_row(
    ("line", "loop"),
    [
        ("coffee with Ruth. Offered to intro us to Kestrel", ("waiting", "intro us to Kestrel")),
        ("coffee with Ruth, she was chuffed. Offered to be a reference for us", ("waiting", "be a reference for us")),
        ("lunch with Ruth. Agreed to give us a testimonial", ("waiting", "give a testimonial")),
        ("coffee with Ruth, will introduce me to her accountant", ("waiting", "introduce me to her accountant")),
        ("coffee with Ruth. She knows a guy at Raymarine and will put us in touch", ("waiting", "put us in touch")),
        ("told Ruth 7% and no more. PO to come by Friday", ("waiting", "PO to come")),
        ("lunch with Ruth, she has to hand over the keys to me by Friday", ("waiting", "hand over the keys")),
        ("coffee with Ruth, promised us 10% off", ("waiting", "10% off")),
        ("coffee with Ruth. Offered to intro her to Kestrel", ("promise", "intro her to Kestrel")),
        ("coffee with Ruth, will introduce her to my accountant", ("promise", "introduce her to my accountant")),
        ("met Ruth, I said I'd think about it until Friday", ("promise", "think about it")),
    ],
)
def test_who_offered_it_owes_it(line, loop):
    told = read(line, TODAY, PEOPLE)
    assert ([(one.kind, one.text) for one in told.loops], told.people) == ([loop], (RUTH,))


@each_row(
    ("line", "words"),
    [
        ("rang Ruth. She said sleep on it, then call Tom on Friday", "sleep on it, then call Tom on Friday"),
        ("Ruth: don't touch the credit line", "don't touch the credit line"),
        ("coffee with Ruth. She says we need a shareholder agreement", "need a shareholder agreement"),
        ("Ruth: meet Ivo before Friday", "meet Ivo before Friday"),
        ("told Ruth where we are, she'd push for a decision", "push for a decision"),
    ],
)
def test_advice_goes_on_behind_then_and_a_colon(line, words):
    told = read(line, TODAY, PEOPLE)
    assert ([one.text for one in told.advice], told.people, told.on) == ([words], (RUTH,), TODAY)


@each_row(
    ("line", "who", "on"),
    [
        ("Lunch Gareth cancelled, baby. rescheduled for thurs next week", GARETH, date(2026, 10, 22)),
        ("Ruth's assistant wrote to set up a call with her on the 20th", RUTH, date(2026, 10, 20)),
        ("Ruth had to cancel, we're now meeting on Friday", RUTH, date(2026, 10, 16)),
    ],
)
def test_a_new_day_is_planned_whoever_names_it(line, who, on):
    told = read(line, TODAY, PEOPLE)
    assert (told.planned, told.people, told.on) == (True, (who,), on)


@each_row(
    "line",
    [
        "Ruth's contract is up on 30 November, Hannah says she's also talking to our competitor",
        "Ruth's lease runs out on 1 December, Hannah mentioned",
    ],
)
def test_whoever_speaks_of_a_contract_was_heard(line):
    assert read(line, TODAY, PEOPLE).people == (HANNAH,)


def test_with_whom_i_drive_tonight_was_not_on_the_call():
    told = read("rang Ruth. Driving up with Tom tonight", TODAY, PEOPLE)
    assert (told.people, told.planned, told.on) == ((RUTH,), False, TODAY)
