"""Which step of a piece of advice can follow which (model/advice.py: STEPS).

Not being followed is a step like being followed: both end with telling whoever gave the advice. Declined before there
is an answer: they said no to the question, which ends it.
"""

# By the step it stands at, those that can be taken. Who is asked face to face answers at once; who was asked can be
# asked again, and says more at any time.
FOLLOWING = {
    "to ask": ("asked", "answered"),
    "asked": ("asked", "answered", "declined"),
    "answered": ("answered", "acted", "declined"),
    "acted": ("answered", "told"),
    "declined": ("answered", "told"),
    "told": ("answered",),
    "told so far": ("answered", "acted", "declined"),
}
TOLD_SO_FAR = "told so far"  # of what was decided, while what came of it is still to be said, and told once more
HELPED = "helped"  # no step of its own: that it helped is said of what was done
WAITING = ("to ask", "asked", "acted", "declined")  # steps after which something is to be done, as after some answers


def implied(at: str, text: bool = False, helped: bool = False) -> tuple[str, ...]:
    """The steps that are meant where no flag says which: one where only that can follow, none where nothing can.

    at: the step it stands at; text: whether words were given; helped: whether it was said that it helped or not.
    """
    if at == "to ask":
        return ("asked", "answered") if text else ("asked",)
    if at == "asked":
        return ("answered",)
    if at in ("answered", TOLD_SO_FAR):
        return ("acted",) if helped else ("answered", "acted", "declined")
    if at == "acted" and helped:
        return (HELPED, "told") if text else (HELPED,)
    return ("told",) if at in ("acted", "declined") else ()


def stands_at(step: str, did: bool) -> str:
    """Where advice stands, by its last step and whether it was said what was done with it."""
    return TOLD_SO_FAR if step == "told" and not did else step


def may_follow(at: str, step: str, decided: bool = False) -> bool:
    """Whether a step can follow. decided: what they were asked about is decided, or turned out since they were told,
    which is something to tell them over what I did."""
    return step in FOLLOWING[at] or (decided and step == "told" and at in ("answered", "told", TOLD_SO_FAR))


def waits(step: str, was_asked: bool) -> bool:
    """Whether something is to be done about advice; what nobody asked for waits for nothing until I acted on it."""
    return step in WAITING or (step == "answered" and was_asked)
