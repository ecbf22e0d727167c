"""The words of netcrm's own sentences that a hushed page shows: of grammar, time and rhythm, none of content."""

MONTHS = frozenset(
    "jan feb mar apr may jun jul aug sep oct nov dec january february march april june july august september october"
    " november december".split()
)
# What stands behind a number that may be shown.
AMOUNTS = frozenset(
    "day days week weeks month months year years hour hours minute minutes people more of times earlier other others"
    " views texts rows answered given asked reminders messages commands backups copies changed same new left letters"
    " columns".split()
)
_GRAMMAR = (
    "a above again all alone already also always among an and another any anyone apart are around as at be because"
    " been before behind below best better between both but by can cannot could did different do does each eight else"
    " every everybody everything few first five for four from full further had half has have he her here hers herself"
    " him himself his how i if in into is it its just last likely little many may me more most much must my myself"
    " near nearest never next nine no nobody none not nothing of off often on once one only or other otherwise out"
    " over own please row rows seven several she should since six so some somebody something still such sure ten than"
    " that the their theirs them themselves then there these they thing think third this those three through to"
    " together too twice two under unknown until up us usual was were what when where whether which while who whole"
    " whom whose why will with within without would yes yet you your yours"
)
_TIME = (
    "about after ago birthday cold daily day days dormant due early evening ever fri friday late later long longer"
    " missed mon monday month monthly months new noon now old overdue past quarter quarterly rhythm sat saturday since"
    " soon sun sunday then thu thursday times today tomorrow tonight tue tuesday usually warm wed wednesday week"
    " weekly weeks year yearly years yesterday"
)
_DEEDS = (
    "added advice advised advisor answer answered answers archive argument ask asked asks back backup began begin"
    " begins begun belong belongs board bring brings call called came care challenge challenges circle closed coffee"
    " column command commands communities community company confidant config contact customer decided decision default"
    " doubt doubts draft drop edit email empty encouragement end ended ends event example exist exists expected export"
    " extra family feedback file files find follow followed free friend gave give given giving glad go gone graph"
    " group groups handle happen happened happy hear heard hello help helped helps hush hushed import interest"
    " interested intro introduce introduced introducing introduction invalid investor keep keeps kept kind kinds know"
    " knowledge known knows learn learnt leave leaves left lesson lessons let like line lines list log logged look"
    " looking looks made make making meal meet meeting member members mentee mentioned mentor mentoring merge message"
    " met missing move moved name named need needed needs netcrm nickname note noted notes number offer offered offers"
    " open opened option options outcome owe owes part partly partner parts path pause paused peer people person place"
    " plan planned plans prep private promise promised promises put question quiet reach read ready redo referral"
    " required requires resource restore review right said say says search seat see seen sent set show shown shows"
    " side snooze speak split stands start starts stats stay step steps such take taken takes talk talked team tell"
    " tells thank thanked thanks tie ties told took topic topics touch tried try turn turned turns type types undo"
    " unexpected use useful value view views volunteering wait waiting waits want wanted wants way ways well went wish"
    " wished wishes word words work worked works worth write written wrong"
)
WORDS = frozenset((*_GRAMMAR.split(), *_TIME.split(), *_DEEDS.split()))
