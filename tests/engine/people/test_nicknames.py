from netcrm.engine.people.nicknames import one_given_name
from rows import each_row


@each_row(
    ("one", "other"),
    [
        ("tom", "thomas"),
        ("thomas", "tomas"),
        ("bob", "robert"),
        ("johannes", "hans"),
        ("max", "maximilian"),
        ("t", "thomas"),
        ("ines", "ines"),
    ],
)
def test_two_forms_of_one_name(one: str, other: str) -> None:
    assert one_given_name(one, other)
    assert one_given_name(other, one)


@each_row(("one", "other"), [("maria", "mario"), ("anna", "hanna"), ("jo", "jose"), ("peter", "tom"), ("li", "lily")])
def test_two_names(one: str, other: str) -> None:
    assert not one_given_name(one, other)


GROUPS = """
    abigail abby gail / abraham abe / albert al bert / alexander alex sascha sasha alessandro alejandro xander /
    alexandra alex sandra sasha lexi / alfred fred alf / amanda mandy / andrew andy drew andreas andre / angela
    angie / anna anne ann annie anni / anthony tony antonio anton toni / arthur art / barbara barb babs / benjamin
    ben benny / bernard bernie bernhard bernd / catherine cathy kate katherine kathy katie kat katharina kathrin
    katrin cat / charles charlie chuck carl karl carlos / christina christine chris tina kristina / christopher
    chris christoph christian kris / cynthia cindy / daniel dan danny / david dave davy / deborah deb debbie /
    dominic dom nick / donald don / dorothy dot dottie / edward ed eddie ted ned eduard / eleanor ellie nora /
    elizabeth liz beth betty lisa eliza elisabeth lizzie bess / emily em emma / emmanuel manuel manny / eugene gene
    / ferdinand ferdi / francis frank fran franz / francisco paco pancho / franziska franzi / frederick fred freddy
    fritz friedrich / gabriel gabe / gabriele gabi / george georg jorge / gerald gerry jerry gerhard gerd / gregory
    greg / guillermo memo / heinrich heinz henry harry hank / ignacio nacho / isabella bella isabel isa / jacob jake
    jakob / james jim jimmy jamie / jeffrey jeff geoff / jennifer jen jenny / jessica jess jessie / johannes hannes
    hans johann jo / john johnny jack jon / jonathan jon jonny nathan / jose pepe / joseph joe josef sepp joey /
    joshua josh / judith judy / kenneth ken kenny / kimberly kim / lawrence larry laurence lars lorenz / leonard leo
    len lenny leonhard / ludwig lutz / manfred manni / marcus marc mark markus / margaret maggie meg peggy greta
    margarete gretel / martin marty / martina tina / matthew matt matthias matteo mateo / maximilian max / melissa
    mel / michael mike mick mickey michel michal miguel / mohammed mohamed muhammad mo / nathaniel nathan nate /
    nicholas nick nico nicolas nikolaus klaus niklas / oliver olly oli ollie / pamela pam / patricia pat patty
    tricia / patrick pat paddy / peter pete pedro / philip phil philipp / rachel rae / raymond ray / rebecca becky
    becca / richard rich rick ricky dick / robert rob bob bobby robbie roberto / ronald ron ronnie / rudolf rudi /
    samantha sam / samuel sam sammy / sebastian seb basti / stephanie steph steffi stefanie / stephen steve steven
    stefan stephan stefano / susan sue susie suzanne susanne / theodore ted theo teddy / theresa terry tess tessa
    teresa therese / thomas tom tommy tomas tomasz / timothy tim timmy / ulrich uli ulli / valentina tina vale /
    veronica vera ronnie / victoria vicky tori / vincent vince vinny / walter walt / wilhelm willi will / william
    will bill billy liam / wolfgang wolf / zachary zach
""".split("/")


@each_row("names", [group.split() for group in GROUPS], ids=[group.split()[0] for group in GROUPS])
def test_every_short_form_is_known(names: list[str]) -> None:
    assert [name for name in names if not one_given_name(names[0], name)] == []


@each_row(("one", "other"), [("sasha", "alexander"), ("sasha", "alexandra"), ("nick", "dominic"), ("nick", "nicholas")])
def test_a_short_form_can_be_of_several_names(one: str, other: str) -> None:
    assert one_given_name(one, other)


@each_row(
    ("one", "other", "are"), [("i", "ines", True), ("in", "ines", False), ("ine", "ines", True), ("ima", "imani", True)]
)
def test_an_initial_or_three_letters_can_begin_a_name(one: str, other: str, are: bool) -> None:
    assert one_given_name(one, other) is one_given_name(other, one) is are
