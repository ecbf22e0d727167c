"""Every word by which a typed line is read has a line here: kinds of contact, who took part, strangers, promises."""

import pytest

from netcrm.engine.log.sentences import Known, Reading, read
from rows import each_row
from world import TODAY

MARIA = Known(1, "maria-chen", "Maria Chen", None, (), "followed")
DEV = Known(2, "dev-patel", "Dev Patel", None, (), "followed")
MARK = Known(3, "mark-lee", "Mark Lee", None, (), "followed")


def said(line: str, *people: Known) -> Reading:
    return read(line, TODAY, people or (MARIA, DEV, MARK))


def called(word: str) -> Known:
    """Somebody in the book whose first name is this word."""
    return Known(9, f"{word}-smith", f"{word.title()} Smith", None, (), "followed")


def words(*tables: str) -> list[str]:
    return " ".join(tables).split()


KINDS = {
    "intro": """
        introduced, introducing, intro d, introed, introing, intro, introduction
    """,
    "call": """
        call, calls, called, caled, calling, phone, phoned, phones, phonecall, phone call, rang, zoom,
        zoomed, zooming, skype, skyped, facetime, facetimed, voicemail, google meet, gmeet, video,
        videocall, telefonat, telefoniert, angerufen
    """,
    "coffee": """
        coffee, coffees, cofee, coffe, cofffee, cafe, espresso, cappuccino, kaffee, tea
    """,
    "meal": """
        lunch, lunched, lunches, dinner, dinners, diner, breakfast, brunch, supper, drinks, drink, beer,
        beers, wine, pint, pints, ate, eating, meal, pizza, dejeuner, mittagessen, abendessen, fruhstuck,
        almuerzo, cena, comida
    """,
    "message": """
        texted, texting, text, texts, sms, whatsapp, whatsapped, whatsapping, whats app, dm, dms, dmed,
        message, messaged, messages, messaging, slack, slacked, linkedin, telegram, signal, pinged,
        imessage, voice note, tweeted, discord, wechat
    """,
    "email": """
        email, emailed, emails, emailing, mail, mailed, mails, e mail, e mailed, e mails
    """,
    "event": """
        conference, conf, meetup, meet up, demo day, demoday, party, event, summit, hackathon, workshop,
        wedding, retreat, festival, webinar, gala, trade fair, trade show, barcamp, congress, messe
    """,
    "meeting": """
        met, meet, meeting, meetings, metting, meating, mtg, mtgs, sync, synced, board, 1 1, 1on1, one on,
        standup, stand up, office hours, treffen, getroffen
    """,
}


@each_row(("way", "kind"), [(" ".join(way.split()), kind) for kind, ways in KINDS.items() for way in ways.split(",")])
def test_every_way_to_be_in_touch_tells_its_kind(way, kind):
    assert said(f"{way} with Maria").kind == kind


@each_row(
    ("way", "kind"),
    [
        *(("电话", "call"), ("咖啡", "coffee"), ("微信", "message"), ("开会", "meeting")),
        *(("吃饭", "meal"), ("午饭", "meal"), ("晚饭", "meal")),
    ],
)
def test_a_way_to_be_in_touch_is_read_in_chinese(way, kind):
    assert said(f"今天和Maria{way}").kind == kind


WITH = """
    asked avec brought caled called calling com con dmed emailed emailing facetimed hosted interviewed joined
    joining mailed meeting messaged met mit owe owes phoned pinged pitched promised rang saw seeing seen slacked
    texted texting thanked told visited w whatsapped with zoomed
"""
WITH_BEHIND = {
    "to": "introduced listened me message pitched reached said speaking spoke spoken talked talking us writing wrote",
    "from": "answer call dm email heard intro letter mail message note reply sms text visit voicemail whatsapp",
    "for": "message note voicemail",
    "into": "bump bumped ran run running",
    "by": "called introduced",
}
LEADS = [*words(WITH), *(f"{word} {behind}" for behind, table in WITH_BEHIND.items() for word in table.split())]


@each_row("lead", [lead for lead in LEADS if lead != "emailing"])
def test_a_stranger_after_a_word_of_contact_is_noticed(lead):
    assert said(f"{lead} Priya").unknown == ("Priya",)


@each_row("lead", LEADS)
def test_a_small_name_that_is_a_word_counts_after_a_word_of_contact(lead):
    assert said(f"today {lead} mark yesterday").people == (3,)


@each_row("line", ["sent mark the deck", "sent mark my deck", "sent mark our deck", "sent Mark a note"])
def test_whom_something_was_sent_to_was_in_touch(line):
    reading = said(line)
    assert (reading.people, reading.contact) == ((3,), True)


@each_row("line", ["sent mark up for review", "sent the mark", "market was sent"])
def test_what_was_sent_is_nobody(line):
    assert said(line).people == ()


@each_row("line", ["thanks to mark", "thx to mark", "thanks to mark yesterday", "thanks to mark, again"])
def test_thanks_to_a_small_name_are_to_somebody(line):
    assert said(line).people == (3,)


def test_thanks_to_a_word_that_goes_on_are_to_nobody():
    assert said("thanks to mark my words").people == ()


@each_row(
    "line",
    [
        *(
            "Mark",
            "Mark on the phone",
            "Mark on Zoom",
            "Mark over coffee",
            "Mark for lunch",
            "Mark's deck",
            "Mark'll come",
        ),
        *("Mark'd come", "Mark and I met", "Mark and me", "Mark: yes", "Mark @ Slush", "Mark said no", "mark: yes"),
        *("@mark again", "today: @mark", "we met. Mark said no", "Dev & mark", "Dev, Mark", "saw dev and mark today"),
    ],
)
def test_a_name_that_is_a_word_counts_where_only_a_person_can_stand(line):
    assert 3 in said(line).people


@each_row("line", ["Mark up the deck", "Mark and sell", "mark up the deck", "we met. mark my words"])
def test_a_word_that_is_a_name_stays_a_word_at_the_beginning(line):
    assert said(line).people == ()


TOPICAL = """
    about concerning considering hiring knows mentioned mentions re recommended recommends regarding sobre
    suggested thank thanks thinks thx uber via
"""


@each_row("word", words(TOPICAL))
def test_whoever_was_talked_about_did_not_take_part(word):
    assert said(f"coffee with Maria {word} Dev").people == (1,)


@each_row("word", words("believes claims heard reckons said says thinks thought"))
def test_whoever_somebody_reported_on_did_not_take_part(word):
    assert said(f"Maria {word} Dev is hiring").people == (1,)


@each_row("word", words("he she they"))
def test_whom_somebody_else_likes_did_not_take_part(word):
    assert said(f"coffee with Maria, {word} likes Dev").people == (1,)


@each_row("word", words("he she they someone somebody"))
def test_whom_somebody_else_met_did_not_take_part(word):
    assert said(f"coffee with Maria, {word} met Dev").people == (1,)


def test_whom_we_met_took_part():
    assert said("coffee with Maria, we met Dev").people == (1, 2)
    assert said("coffee with Maria, we like Dev").people == (1,)


@each_row("word", words("asked told wants advised"))
def test_whom_somebody_is_to_call_did_not_take_part(word):
    assert said(f"Maria {word} me to call Dev").people == (1,)


@each_row(
    "line",
    [
        "coffee with Maria, intro by Dev",
        "coffee with Maria, introduction via Dev",
        "coffee with Maria, referral from Dev",
        "coffee with Maria, referred by Dev",
    ],
)
def test_through_whom_an_introduction_came_did_not_take_part(line):
    assert said(line).people == (1,)


def test_whoever_will_be_there_was_not_there():
    assert said("coffee with Maria, Dev will be there").people == (1,)
    assert not said("Dev and Maria'll be there").contact


RELATIONS = """
    accountant assistant aunt boss boyfriend brother ceo cfo client co-founder cofounder colleague coo cousin
    cto customer dad daughter employee father fiance founder friend girlfriend husband intern investor lawyer
    manager mom mother mum neighbor neighbour partner sister son team uncle wife
"""


@each_row("word", words(RELATIONS))
def test_a_relation_of_somebody_is_not_that_somebody(word):
    assert said(f"coffee with Dev and Maria's {word}").people == (2,)


@each_row("line", ["Maria's new boss", "Maria's old boss", "Maria’s boss"])
def test_a_new_or_old_relation_is_one_too(line):
    assert said(f"coffee with Dev and {line}").people == (2,)


def test_a_thing_of_somebody_names_them():
    assert said("coffee with Dev in Maria's office").people == (2, 1)


@each_row("word", [word for word in words(RELATIONS) if "-" not in word])
def test_a_relation_with_a_name_is_a_stranger(word):
    assert said(f"coffee with Maria and her {word} Priya").unknown == ("Priya",)


@each_row("owner", words("her his their my"))
def test_a_relation_is_anybodys(owner):
    assert said(f"coffee at home, {owner} boss Priya came").unknown == ("Priya",)


@each_row("word", words("and plus und et y e"))
def test_a_list_of_names_goes_on_after_a_word_for_and(word):
    reading = said(f"coffee with Maria {word} mark"), said(f"coffee with Maria {word} Priya")
    assert (reading[0].people, reading[1].unknown) == ((1, 3), ("Priya",))


VERBS = """
    advised advises agreed agrees already also answered asked asks bought brought built called calls came can
    canceled cancelled confirmed could cried decided declined did does dropped emailed emails explained feels
    felt fired found gave gets gives got had has hates heard helped helps hired intro introduced introduces
    invested invited invites is joined joins just kept knew knows laughed left liked likes looked looks lost
    loved loves made mentioned mentions messaged met moved needs offered offers owed owes paid passed phoned
    picked pinged promised promises put quit raised raises ran rang reached read recommended recommends replied
    runs said saw says seemed seems sends sent shared shares should showed shows signed signs sold spoke started
    starts still stopped suggested suggests tells texted texts thinks thought told took wanted wants warned was
    went will won worked works would writes wrote
"""


@pytest.mark.thorough
@each_row(("name", "people", "unknown"), [("priya", (), ("priya",)), ("Mark", (3,), ()), ("mark", (3,), ())])
def test_what_a_person_does_makes_a_name_of_the_word_before(name, people, unknown):
    found = {verb: said(f"{name} {verb} us") for verb in words(VERBS)}
    assert [verb for verb, by in found.items() if (by.people, by.unknown) != (people, unknown)] == []


DETERMINERS = """
    a an any each every good great his its little no of our some that the their these this those web your
"""


@each_row("word", words(DETERMINERS))
def test_a_small_name_after_a_determiner_is_a_thing(word):
    assert said(f"coffee with Maria, then {word} bill came", MARIA, called("bill")).people == (1,)


ORDINARY = """
    abbey able ace aid ally amber an angel april archer archie art ash aspen august aurora autumn bailey baker
    banks barb basil bay bell berry beth bill bishop blake blaze bliss bloom blossom blue bond book booth brand
    brandy brown buck bud buddy bush butler can candy carol cash cat chance charity chase chip christian chuck
    church clay cliff clover cook cooper coral crystal curt daisy dale dan dash dawn day deal dean dell diamond
    dick dill do dolly don dot drew duke dusty dutch earl early east easter ebony echo edge else ember ever
    faith fay fern field finch fisher fleet flint flora ford forest fox frances frank free garland garnet gay
    gill ginger glen glenn gold good grace grant gray green guy hale hall happy harbor harmony hart haven hazel
    heath heather heaven hill holly honey hope hunt hunter hyacinth ice iris iron ivory ivy jack jade jasper jay
    jet jewel jo job jolly joy jude judge july june justice karma king kit knight lake lance lane lark laurel
    law leaf lee liberty lily long lord lotus love low lucky lux magic major man march marina mark marsh mason
    max may mead melody mercy merit mile miles mill miller mint miracle misty moon moore moss my myrtle new nick
    noble noel north nova oak ocean olive opal page paige paris parish parker pat patience patsy peace peach
    pearl penny pepper pet petal phoenix pierce pope poppy potter power price prince princess prudence queen
    quest rain raven ray reed rich ridge river rob robin rocky rod rose row rowan ruby rue rush sage sally sandy
    sawyer scout sea sharp shaw shepherd short silver skip sky smart smith so song spencer spike spring star
    sterling stone storm story strong sue summer sun sunny swan sweet tailor tanner taylor temple thorn tiger
    topaz trinity troy true turner tyler van venus victor violet wade walker wanda ward water way weaver webb
    wells west white wild will willow win winter wise wolf wood woods wren young
"""


def test_a_small_word_that_is_a_name_too_is_nobody_by_itself():
    named = {word: said(f"coffee with Maria was {word}", MARIA, called(word)).people for word in words(ORDINARY)}
    assert [word for word, people in named.items() if people != (1,)] == []


def test_a_small_word_that_is_a_name_too_is_somebody_after_with():
    named = {word: said(f"coffee with {word}", MARIA, called(word)).people for word in words(ORDINARY)}
    assert [word for word, people in named.items() if people != (9,)] == []


@each_row(
    ("word", "before"),
    [
        *((season, "in") for season in words("april may june july august march spring summer autumn winter")),
        *(("april", before) for before in words("since until till last next early late mid this")),
    ],
)
def test_a_month_or_season_after_a_word_of_time_is_no_name(word, before):
    assert said(f"coffee with Maria, {before} {word.title()} again", MARIA, called(word)).people == (1,)


@each_row("word", words("do so my an else ever can"))
def test_a_small_word_of_grammar_begins_no_clause_as_a_name(word):
    assert said(f"coffee with Maria, {word} said no", MARIA, called(word)).people == (1,)


@each_row("word", ["will", "may"])
def test_will_and_may_are_names_where_no_such_verb_can_stand(word):
    assert said(f"{word} rang today", MARIA, called(word)).people == (9,)
    assert said(f"coffee with Maria, {word} come back", MARIA, called(word)).people == (1,)


def test_another_small_name_begins_a_clause():
    assert said("coffee with Maria, mark said no").people == (1, 3)


GIVEN = """
    aaron abigail adam adrian ahmed aisha alan alba albert alejandro alex alexander alexandra ali alice alicia
    alina alison amanda amelia amina amir amy ana anders andre andrea andreas andrew andy angela anil anita anja
    anjali ann anna anne annika anthony antonio anya ariel arjun arthur arun ashley astrid audrey barbara
    beatriz ben benjamin bernard bianca boris brian bruno camila carla carlos carmen caroline catherine cecilia
    charles charlotte chiara chloe chris christina christine christoph christopher claire clara claudia colin
    cristina cynthia daniel daniela danielle dariusz david deborah deepak denise dennis diana diego dimitri
    dmitri dominic donald donna dorothy edward eleanor elena elif elisa elizabeth ella ellen emily emma emmanuel
    eric erik esther eva evelyn fabian farah fatima federico felipe felix fernando fiona francesca francesco
    francisco francois frederick gabriel gabriela gary george giulia gloria greg hannah hans harriet harry
    hassan heidi helen helena henry hiroshi hugo ian ibrahim ines ingrid irene isaac isabel isabella ismail ivan
    jacob jacques jakob james jamie jana jane janet jason javier jeff jennifer jenny jeremy jessica jim joan
    joanna joe johan johannes john jonas jonathan jorge jose joseph joshua juan julia julian julie kai karen
    karim karl kate katharina katherine katie kavita keith kelly kenji kevin khalid kim klaus kofi krishna kumar
    kwame kyle lars laura lauren leah leila leo leon leonardo leonie lina linda lisa liz lorenzo louis louise
    luca lucas lucia lucy luis luisa lukas magdalena malik manuel marc marco marcus margaret mariam marie mario
    marta martha martin mary mateo mathias matteo matthew maya megan mehmet mei melissa michael michelle miguel
    mila milan mohamed mohammed monica monika muhammad nadia naomi natalia natalie natasha nathan neil nicholas
    nicola nicolas nina noah nora oliver olivia omar oscar pablo pamela paolo patricia patrick paul paula pedro
    peter petra philip pierre pooja priya rachel rafael rahul raj rajesh ralph raymond rebecca ricardo richard
    robert roberto roger ronald rosa ruth ryan salma sam samantha samir samuel sandra sanjay sara sarah sasha
    sean sebastian sergei shreya silvia simon simone sofia sonia sophia sophie stefan stefanie stephanie stephen
    steve steven sunil susan sven svetlana tamara tanya tariq teresa theo theresa thomas tim tina tobias tom
    tomas tony ursula valentina valerie vanessa vera veronica victoria vijay vikram viktor vincent walter wei
    wendy william xavier yara yasmin yuki yusuf yvonne zara zoe
"""


def test_a_given_name_of_nobody_in_the_book_is_noticed_without_its_capital():
    assert [name for name in words(GIVEN) if said(f"coffee with {name}").unknown != (name,)] == []


PLAIN = """
    a about after afterwards again ai all also although am an and another any api apr are arr as asked at aug
    august back because been before big board both breakfast brunch but by call called calls came can ceo cfo
    chat clearly coffee conference coo could cto day deal dec december demo did dinner do does dr drinks during
    each early eat email emailed emails end even event every everybody everyone feb february feedback few final
    first followed for former founders fri friday friends from fun gave get good got great had half happy has
    have he her here hers him his honest how however hq hr i if in indeed initial interesting into intro
    introduced investors is it its jan january jul july jun june just kpi last late lately later lawyers legal
    less let lets like lots lunch made main mainly many mar march may me mean meanwhile meet meeting meetup
    message met might mon monday more morning most mostly mr mrr mrs ms much must my need needs neither never
    new next nice no nobody none not note notes nothing nov november now oct october of off office ok okay on
    once one online only or our ours out over people per phone pitch planned plus pr pretty product prof q1 q2
    q3 q4 quick quickly quite rather re really regarding said same sat saturday saw say says see seems sep sept
    september series session she short should since slack so some somebody someone something soon spoke still
    stuff such sun sunday super sync talk talked tea team teams tell than thanks that the their them then there
    these they thing things think thinks this those three thu thur thurs thursday till to today together told
    tomorrow tonight too tue tues tuesday two under until up update us very via video vp wants was we wed
    wednesday week well went were what whatsapp when where whether which while who whole whom why wife will with
    without work works workshop would yes yesterday yet you your zoom
"""


def test_a_plain_word_with_a_capital_is_no_stranger():
    assert [word for word in words(PLAIN) if said(f"coffee with {word.title()}").unknown] == []


def test_a_plain_word_with_a_capital_is_no_part_of_a_name():
    named = {word: said(f"coffee with Priya {word.title()}").unknown for word in words(PLAIN)}
    assert [word for word, unknown in named.items() if unknown != ("Priya",)] == []


HANDING = """
    book bring buy call deliver email fax forward get give hand lend mail message offer pass pay ping return
    send share ship show teach tell text write
"""


@each_row("verb", words(HANDING))
def test_whom_something_is_handed_to_is_whom_it_is_promised_to(verb):
    (first,) = said(f"coffee with Maria, I'll {verb} Dev the deck").loops
    (second,) = said(f"coffee with Maria, I'll {verb} the deck to Dev").loops
    assert [(loop.person, loop.text) for loop in (first, second)] == [(2, f"{verb} the deck")] * 2


@each_row(
    "word",
    words("about after again and as at back before by for from how in on or over so that to up when whether why with"),
)
def test_whom_something_is_told_to_stays_in_the_promise(word):
    (loop,) = said(f"coffee with Maria, I'll tell her {word} the deck").loops
    assert "her" in loop.text


@each_row("word", words("be been had has have hope like love need needs never not rather say see want wants"))
def test_what_merely_will_be_is_no_promise(word):
    assert said(f"coffee with Maria, she will {word} there").loops == ()


@each_row("word", words("a all an anything it nothing that the them this to"))
def test_owing_nothing_in_particular_is_no_promise(word):
    assert said(f"coffee with Maria, I owe her {word}").loops == ()
