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
    "a above again all already alone also always among an and another any anyone apart are around as at be because been"
    " before behind below best better between both but by can cannot could did different do does each else every"
    " everybody everything few first for from full further had half has have he her here hers herself him himself his"
    " how i if in into is it its just last likely little many may me more most much must my myself near nearest never"
    " next no nobody none not nothing of off often on once one only or other otherwise out over own please row rows"
    " several she should since so some somebody something still such sure than that the their theirs them themselves"
    " then there these they thing think this those through to together too twice under unknown until up us usual was"
    " were what when where whether which while who whole whom whose why will with within without would yes yet you your"
    " yours two three four five six seven eight nine ten third several"
)
_TIME = (
    "ago after daily due early ever evening late later long longer monday tuesday wednesday thursday friday saturday"
    " sunday mon tue wed thu fri sat sun now noon overdue missed quarter soon then times today tomorrow tonight usually"
    " week weekly weeks month monthly months year yearly years day days quarterly yesterday birthday rhythm warm cold"
    " dormant new old past since about"
)
_DEEDS = (
    "added advice advised answer answered answers ask asked asks back begin begins began begun belong belongs board"
    " bring brings call called came care challenge challenges circle closed coffee command commands community"
    " communities company confidant contact default decided decision doubt doubts draft drop edit email empty end ended"
    " ends event example exists exist expected family feedback file files find follow followed free friend gave give"
    " given giving glad go gone graph group groups happen happened happy hear heard help helped helps hush hushed import"
    " interest interested intro introduce introduced introducing introduction investor keep keeps kept kind kinds know"
    " known knows knowledge learn learnt leave leaves left lesson lessons let like line lines list log logged look looks"
    " looking made make making meal meet meeting member members mentioned mentor mentee mentoring merge message met move"
    " moved name named need needed needs netcrm nickname note noted notes number offer offered offers open opened option"
    " options outcome owe owes part partly partner parts path pause paused peer people person place plan planned plans"
    " prep private promise promised promises put question quiet reach read ready redo referral resource restore review"
    " right said say says search seat see seen sent set show shown shows side snooze speak stands start starts stats stay"
    " step steps take taken takes talk talked team tell tells thank thanked thanks tie ties told took topic topics touch"
    " tried try turn turned turns type types undo use useful view views volunteering wait waiting waits want wanted wants"
    " way ways well went wish wished wishes word words work worked works worth write written wrong archive backup config"
    " customer advisor encouragement export hello split column handle such argument extra missing"
    " required requires unexpected invalid value"
)
WORDS = frozenset((*_GRAMMAR.split(), *_TIME.split(), *_DEEDS.split()))
