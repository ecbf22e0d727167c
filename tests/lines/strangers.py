"""Lines written by people who saw neither netcrm nor each other's, with the answers a careful reader would give.

Each file in strangers/ is a set: today, people, and sentences with their outcome (logged, planned, not_contact,
ambiguous, unknown), who took part, the day, the kind (several with | between), topics, loops, advice and gives. A line
of a set kept over weeks says its own today.

Read for the first time, before anybody had looked at them, the sets came out like this (whole: understood in every
part; harm: something false written without a word). The reader was then mended with them, so what it reaches now
guards what is known and says little about tomorrow's lines:

    en 39% whole, 12% harm   en2 66%, 2.5%   en3 68%, 8%   en4 77%, 8%   sealed_en 53%, 18%
    de 40%, 11%              de2 63%, 10%    de3 73%, 5%                 sealed_de 52%, 12%
    romance 53%, 7%          romance2 72%, 4%              sealed_romance 60%, 3%
    romance3 78%, 3%   de4 59%, 12%
    sealed_en2 78%, 3%       sealed_de2 77%, 3%            sealed_romance2 87%, 3%
    en7 61%, 9%      de5 59%, 10%      romance5 64%, 13%
    sealed_en4 75%, 5%       sealed_de4 63%, 8%        sealed_romance4 65%, 13%
    en8 72%, 4%   en9 62%, 8%   en10 63%, 7%   en11 57%, 10%
    trial_en 59%, 10%        trial_de 61%, 6%: three weeks of a first user each, a line on its own day

Of the last eight (sealed_en3, sealed_de3, sealed_romance3, romance4, en5, en7, de5, romance5: 576 lines) the rules
alone understood 66% whole and did 7.8% harm. With the model of lines learnt from the other sets only, and the days, things
and gives that are taken and said, it was 72% and 4.3%; one rightly read line in 19 has a remark. The rules were mended
with romance4 and en5 since: of the six others (418 lines) they alone understand 68.4% whole with 7.4% harm, with the
model 71.5% and 5.3%. The thresholds were set on these sets, so a new one will be read somewhat worse.

The three sealed sets that came after (180 lines) came out 68% whole and 8.9% harm at first sight; without the model and
the families of words that were mended with it, the reader before understood 61% of them and did 11.7% harm.

Twelve sets (en8 to en11, de6 to de9, romance6 to romance9: 1,080 lines) came out 68.4% whole and 6.8% harm at first
sight. Weighed by all signs (line_trust, learnt from eleven of them at a time) it is 71.4% and 6.1%: the outcome brings
15 lines, the kind about 13, promises left out 4. In first_sight.json stands what was found in them then.

en12 74%, 8%   en13 71%, 6%: 180 lines. Before anything was mended with them, what is learnt of parts of a line and the
wider telling of kinds made it 77% of both; the kind brought 2 of these lines, promises, advice and gives 6.

Learnt without the nine sets sealed_*4 to sealed_*6, of which 540 lines the reader before understood 423 whole, this
makes it 423 as well (English 149 for 146, German 137 for 140, Romance 137): what is won there is as much as is lost.

The sets named blind_* (1,747 lines of eight writers with three books each, in English, German and the Romance languages,
written to say the same in as many ways as there are) are those no rule was mended with, but for three ways to name
somebody. At first sight they came out 61.2% whole, 9.3% harm; learnt from half of the writers at a time the others came
out 63.1% and 8.5%. What was tried with them without gain: a convolutional network over word vectors in the place of the
linear models (as good for parts, 89% of outcomes where those have 88%), and the past of verbs, hours and how far behind
a day lies as further signs.

en14 to en19 and de10 to de12 (630 hard lines of three writers) came out 72% whole, 5% harm at first sight; the rules
were mended with them. Before and after that, four sealed sets of ordinary lines (240) came out like this:

    sealed_en7 87%, 2% and 88%, 2%   sealed_en8 92%, 3% and 92%, 3%
    sealed_de7 97%, 0% and 97%, 0%   sealed_romance7 87%, 3% and 85%, 2%

The second sealed sets are of ordinary lines. The first were written to be hard
(speech without commas, people called May and Sonntag, two of one name). Through the command line, where people of a
book are added one by one, those came out 48%, 45% and 53% whole.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from netcrm.engine.log.sentences import Known, Reading, read

FOLDER = Path(__file__).with_name("strangers")


class Verdict(NamedTuple):
    """How a line was read. harm: something false was written without a word: a contact, a day, a person."""

    text: str
    faults: tuple[str, ...]
    harm: bool
    remarked: bool


def sets() -> list[str]:
    """The names of all sets."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def verdicts(name: str) -> list[Verdict]:
    """Every line of a set, read and held against its answer."""
    page = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    people = tuple(
        Known(number, one["name"].lower().replace(" ", "-"), one["name"], one.get("nickname"), (), "followed")
        for number, one in enumerate(page["people"], start=1)
    )
    names = {one.id: one.name for one in people}
    return [_verdict(line, read(line["text"], _today(page, line), people), names) for line in page["sentences"]]


def _today(page: dict[str, Any], line: dict[str, Any]) -> date:
    """The day a line is typed on: that of its set, where it names none of its own."""
    return date.fromisoformat(line.get("today", page["today"]))


def outcome(told: Reading) -> str:
    """What becomes of a line that is read so."""
    if not told.contact and not told.planned:
        return "not_contact"
    if told.unknown or (not told.people and not told.ambiguous):
        return "unknown"
    return "ambiguous" if told.ambiguous else "planned" if told.planned else "logged"


def _verdict(line: dict[str, Any], told: Reading, names: dict[int, str]) -> Verdict:
    got, remarked = outcome(told), bool(told.remarks)
    if got != line["outcome"]:
        harm = got == "logged" and line["outcome"] in ("not_contact", "planned")
        return Verdict(line["text"], (f"{got}, not {line['outcome']}",), harm, remarked)
    if got not in ("logged", "planned"):
        return Verdict(line["text"], (), False, remarked)
    there = {names[key] for key in told.people}
    extra = there - set(line["people"] or there)
    late = line["on"] is not None and told.on.isoformat() != line["on"]
    faults = [f"with {sorted(there)}"] if line["people"] is not None and there != set(line["people"]) else []
    faults += [f"on {told.on}"] if late else []
    faults += [f"a {told.kind}"] if line["kind"] and told.kind not in line["kind"].split("|") else []
    faults += [f"about {told.topics}"] if {*told.topics} != {one.lower() for one in line["topics"] or []} else []
    faults += _loops(line, told, names) + _advice(line, told, names) + _gives(line, told, names)
    return Verdict(line["text"], tuple(faults), (late or bool(extra)) and not remarked, remarked)


def _named(person: int | None, told: Reading, names: dict[int, str]) -> str:
    return names.get(person or (told.people[0] if told.people else 0), "")


def _loops(line: dict[str, Any], told: Reading, names: dict[int, str]) -> list[str]:
    left, faults = list(told.loops), []
    for want in line["loops"] or []:
        first, last = want.get("due_range") or (want.get("due"), want.get("due"))
        for loop in left:
            due = loop.due.isoformat() if loop.due else None
            in_time = due == want.get("due") or (due is not None and first is not None and first <= due <= last)
            said = all(word.lower() in loop.text.lower() for word in want.get("contains") or [])
            if in_time and said and (loop.kind, _named(loop.person, told, names)) == (want["kind"], want["person"]):
                left.remove(loop)
                break
        else:
            faults.append(f"no {want['kind']} of {want['person']}")
    return faults + [f"a false {loop.kind}: {loop.text}" for loop in left]


def _advice(line: dict[str, Any], told: Reading, names: dict[int, str]) -> list[str]:
    left, faults = list(told.advice), []
    for want in line.get("advice") or []:
        for one in left:
            said = all(word.lower() in one.text.lower() for word in want.get("contains") or [])
            if said and _named(one.person, told, names) == want["from"]:
                left.remove(one)
                break
        else:
            faults.append(f"no advice of {want['from']}")
    return faults + [f"false advice: {one.text}" for one in left]


def _gives(line: dict[str, Any], told: Reading, names: dict[int, str]) -> list[str]:
    had = {name for give in told.gives for name in (*(names[key] for key in give.people), give.community)}
    return [f"no give to {want['to']}" for want in line.get("gives") or [] if want["to"] not in had]
