"""Given names that can be one person's: Tom is Thomas, Bob is Robert, and Tomas is another way to write it.

Common forms in English, German and Spanish; a name may stand in several groups, and who is only alike is not the same.
"""

from collections.abc import Mapping

_GROUPS = """
abigail abby gail
abraham abe
albert al bert
alexander alex sascha sasha alessandro alejandro xander
alexandra alex sandra sasha lexi
alfred fred alf
amanda mandy
andrew andy drew andreas andre
angela angie
anna anne ann annie anni
anthony tony antonio anton toni
arthur art
barbara barb babs
benjamin ben benny
bernard bernie bernhard bernd
catherine cathy kate katherine kathy katie kat katharina kathrin katrin cat
charles charlie chuck carl karl carlos
christina christine chris tina kristina
christopher chris christoph christian kris
cynthia cindy
daniel dan danny
david dave davy
deborah deb debbie
dominic dom nick
donald don
dorothy dot dottie
edward ed eddie ted ned eduard
eleanor ellie nora
elizabeth liz beth betty lisa eliza elisabeth lizzie bess
emily em emma
emmanuel manuel manny
eugene gene
ferdinand ferdi
francis frank fran franz
francisco paco pancho
franziska franzi
frederick fred freddy fritz friedrich
gabriel gabe
gabriele gabi
george georg jorge
gerald gerry jerry gerhard gerd
gregory greg
guillermo memo
heinrich heinz henry harry hank
ignacio nacho
isabella bella isabel isa
jacob jake jakob
james jim jimmy jamie
jeffrey jeff geoff
jennifer jen jenny
jessica jess jessie
johannes hannes hans johann jo
john johnny jack jon
jonathan jon jonny nathan
jose pepe
joseph joe josef sepp joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence larry laurence lars lorenz
leonard leo len lenny leonhard
ludwig lutz
manfred manni
marcus marc mark markus
margaret maggie meg peggy greta margarete gretel
martin marty
martina tina
matthew matt matthias matteo mateo
maximilian max
melissa mel
michael mike mick mickey michel michal miguel
mohammed mohamed muhammad mo
nathaniel nathan nate
nicholas nick nico nicolas nikolaus klaus niklas
oliver olly oli ollie
pamela pam
patricia pat patty tricia
patrick pat paddy
peter pete pedro
philip phil philipp
rachel rae
raymond ray
rebecca becky becca
richard rich rick ricky dick
robert rob bob bobby robbie roberto
ronald ron ronnie
rudolf rudi
samantha sam
samuel sam sammy
sebastian seb basti
stephanie steph steffi stefanie
stephen steve steven stefan stephan stefano
susan sue susie suzanne susanne
theodore ted theo teddy
theresa terry tess tessa teresa therese
thomas tom tommy tomas tomasz
timothy tim timmy
ulrich uli ulli
valentina tina vale
veronica vera ronnie
victoria vicky tori
vincent vince vinny
walter walt
wilhelm willi will
william will bill billy liam
wolfgang wolf
zachary zach
"""


def one_given_name(one: str, other: str) -> bool:
    """Whether two folded given names can be one person's: a short form, an initial, or a beginning such as Max."""
    if one == other or are_forms(one, other):
        return True
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and len(short) != 2  # "Jo" begins too many


def are_forms(one: str, other: str) -> bool:
    """Whether two folded given names are forms of one: Anna is Anne, and Martin is no Martina."""
    return not _FORMS.get(one, frozenset()).isdisjoint(_FORMS.get(other, frozenset()))


def _forms() -> Mapping[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for number, group in enumerate(_GROUPS.strip().split("\n")):
        for name in group.split():
            found[name] = found.get(name, frozenset()) | {number}
    return found


_FORMS = _forms()
