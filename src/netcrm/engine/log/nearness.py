"""Whether two short texts are about the same: by the words in them that say something, by their beginnings."""

from netcrm.text import tokens

_SAME = 0.6  # of the words of the longer one, for nearly the same words
_ABOUT = 0.5  # of the words of the shorter one, for being clearly about it
_LONG = 5  # letters; one word alone tells what a text is about from here on
_ENDINGS = ("ing", "est", "en", "em", "er", "es", "ed", "s", "e", "t", "n", "a", "o")
_LEAST = 3  # letters that stay of a word without its ending
# Words that ask, point and join; what a question is about is told by the others.
_IDLE = frozenset(
    "a about after again all always am an and any are as at be because been before but by can could did do does "
    "doing done down for from get gets got had has have he her hers him his how i if in into is it its just me "
    "more most much my no not of off on one only or our out over own say says said she should so some than that "
    "the their them then there these they thing things think thinks this to too up us use very was way we were "
    "what when where whether which while who whom whose why will with would you your asked told make makes made "
    "go goes went going take takes good best better d s ll re ve t ich du er sie es wir ihr ihm ihn ihnen mich "
    "mir uns man wie warum wieso weshalb welche welcher welches welchen wo wer wen wem wann ob der die das den "
    "dem des ein eine einen einem einer und oder aber nicht kein keine ist sind war waren hat haben habe hatte "
    "wird werden wurde kann konnte soll sollte sollten muss mit von vom zu zum zur bei beim auf aus im für fur "
    "fuer nach uber ueber um als auch noch sein seine ihre ihren dass daß wenn mehr je tu il elle nous vous ils "
    "elles te se lui leur leurs le la les l un une de ce ces cet cette que qu qui quoi comment pourquoi combien "
    "quel quelle quels quelles ou et mais ne pas est sont etait ai avait dans sur sous pour par avec sans au aux "
    "en y son sa ses mon ma mes notre nos plus faire fait ferait yo el ella ellos ellas nosotros lo los las una "
    "unos unas o pero si como cual cuales cuanto donde cuando quien por para con sin del al su sus mi mis nuestro "
    "nuestra era fue ha han hay mas muy hace hacer haria eu ele ela eles elas os uma umas e nao qual quais quanto "
    "onde quando quem porque com sem da dos na nas ao aos seu sua seus suas meu minha foi sao tem lhe lhes faz "
    "fazer faria".split()
)


def content(text: str) -> frozenset[str]:
    """The beginnings of the words that say something: chases and chasing are one."""
    return frozenset(_beginning(word) for word in tokens(text) if word not in _IDLE and len(word) > 1)


def common(one: str, other: str) -> int:
    """How many words that say something two texts share."""
    return len(content(one) & content(other))


def is_nearly_the_same(one: str, other: str) -> bool:
    """Whether nearly the same words stand in both: "how do you chase late payers?" and "how she chases late payers"."""
    first, second = content(one), content(other)
    longer = max(len(first), len(second))
    return bool(longer) and len(first & second) >= _SAME * longer


def is_clearly_about(question: str, title: str) -> bool:
    """Whether a question is clearly about what a title names: several words in common, or the one that says it all."""
    first, second = content(question), content(title)
    shared, shorter = first & second, min(len(first), len(second))
    if not shared or len(shared) < _ABOUT * shorter:
        return False
    return len(shared) > 1 or (shorter == 1 and any(len(word) >= _LONG - 1 for word in shared))


def _beginning(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            return word[: -len(ending)]
    return word
