"""What was only read of somewhere, and what goes on with a plan, in French, Spanish and Portuguese."""

from collections.abc import Sequence

from netcrm.engine.log.clauses import HAPPENED, PLANNED, THINKING, TOUCHING, Clause, Read, is_of, is_romance
from netcrm.engine.log.cues import between


def is_read_of(read: Read, clause: Clause, behind: Clause | None) -> bool:
    """Whether I only saw it announced: "Soutenance de Léa fixée au 27/11, vu sur le panneau du département"."""
    if behind is None or clause.kind not in (HAPPENED, PLANNED) or not is_romance(read, clause.first):
        return False
    units = read.line.units
    media = behind.kind == THINKING and any(is_of(read, n, "media") for n in range(behind.first, behind.last))
    if not media or units[behind.first].strong:
        return False
    if any(is_of(read, n, name) for n in range(clause.first, clause.last) for name in ("i", "me", "with_me")):
        return False
    return not any(cue.tag in TOUCHING for cue in between(read.clause_cues, clause.first, clause.last))


def goes_on_with(read: Read, planned: Sequence[Clause], clause: Clause) -> bool:
    """Whether "jantamos depois" tells what we will do then, behind a plan and without a day of its own."""
    if not planned or clause.first < planned[0].first or read.spoken[clause.first][0] not in ("es", "pt"):
        return False
    own = range(clause.first, clause.last)
    if any(read.line.units[n].symbol for n in own):
        return False
    cues = [cue for cue in between(read.clause_cues, clause.first, clause.last) if cue.tag in TOUCHING]
    return bool(cues) and all(read.line.units[cue.start].spelled.endswith(("amos", "imos")) for cue in cues)
