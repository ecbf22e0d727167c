"""The words of netcrm's own sentences that a hushed page shows: of time, of rhythm and of grammar, none of content."""

MONTHS = frozenset(
    "jan feb mar apr may jun jul aug sep oct nov dec january february march april june july august september october"
    " november december".split()
)
AMOUNTS = frozenset(
    "day days week weeks month months year years hour hours minute minutes people more of times earlier other others"
    " views texts rows".split()
)
WORDS = frozenset(
    # grammar
    "a an and are as asked at be been before behind but by can could did do does each for from had has have he her him"
    " his how if in into is it its may me more most my no nobody none not nothing of off on once one only or other out"
    " over so some somebody than that the their them then there they this those to too under until up us was were what"
    " when where whether which while who whom whose why will with without would yet you your yours i she still also"
    " again both first last next never ever every always all any about after back two three several many few".split()
    # time and rhythm
    + "ago since usually today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday mon tue wed"
    " thu fri sat sun daily weekly monthly quarterly yearly twice week weeks month months year years day days due late"
    " long longer early soon now then wanted logged met begin began times birthday default rhythm overdue missed"
    " warm cold dormant new contact touch".split()
    # what netcrm does and asks
    + "ask asks answer answered answers advice advised told tell tells said say says show shows shown done drop snooze"
    " give gave given promise promised promises owe owes waiting wait waits put let go went happen happened came"
    " introduction introduce introduced introducing meet know knows known kept keep log note notes plan planned plans"
    " person people name named nickname call called type types command commands option options topic topics kind"
    " kinds company place community communities member members seat challenge challenges lesson lessons question"
    " decided decision outcome turned expected review like look looks looking help helps wants want offers offer"
    " confidant mentor mentee advisor peer investor customer partner team friend family coffee meal message email event"
    " meeting day's netcrm undo redo list open find prep add edit archive follow merge split import export backup"
    " restore config hush hushed start stats board path draft graph intro feedback knowledge mentoring volunteering"
    " referral resource encouragement yes later nobody's private".split()
)
