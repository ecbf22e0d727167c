"""The plan of uniting two books that grew apart: what the other brings to this one, before anything is written.

What stands here is never overwritten: what is empty is filled, lists are united, and where both books say something
else, this one is right and the difference is told.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from functools import partial
from hashlib import sha256
from typing import Any

from netcrm.columns.column import Fields, Row
from netcrm.columns.records import Snapshot
from netcrm.columns.tables import TABLES
from netcrm.engine.exchange.match_books import SOURCE, Guest, guests
from netcrm.engine.exchange.merge_rows import amended
from netcrm.engine.people.handles import Taken
from netcrm.errors import Hint
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold


class Told(NamedTuple):
    """Something to look at: the number of the entry, whom or what it is about, the uid of somebody here, and why."""

    place: int
    name: str
    about: str | None
    why: str | Hint


class Brought(NamedTuple):
    """How many rows of a table are new, changed and as they are here, and left out because they were deleted here."""

    new: int
    changed: int
    same: int
    left: int


class Union(NamedTuple):
    """What uniting does. Whatever is to be written refers to the uids of this book.

    guests: everybody of the other book. rows: to be added. changes: by table, the uid of a row and the fields to write.
    seats: the uid of an interaction and who joins it; receivers: that of a give and who had
    it too. brought: how much, by table.
    """

    guests: tuple[Guest, ...]
    rows: Snapshot
    changes: Mapping[str, Sequence[tuple[str, Fields]]]
    seats: Sequence[tuple[str, tuple[str, ...]]]
    brought: Mapping[str, Brought]
    told: tuple[Told, ...]
    receivers: Sequence[tuple[str, tuple[str, ...]]] = ()

    @property
    def to_write(self) -> bool:
        """Whether there is anything to write."""
        return any(self.rows) or any(self.changes.values()) or bool(self.seats) or bool(self.receivers)


def united(
    theirs: Snapshot,
    ours: Snapshot,
    places: Mapping[str, Sequence[int]] = {},
    gone: Set[tuple[str, str]] = frozenset(),
    seats: Set[tuple[str, str]] = frozenset(),
) -> Union:
    """What the other book, `theirs`, brings to this one. Doing it twice brings nothing the second time.

    places: by table the numbers of its rows, for those that are told. gone: rows that were deleted here, by table and
    uid (of settings the key, of pairs both uids with a space between). seats: uids of an interaction and of somebody
    who was taken out of it here.
    """
    numbers = {name: places.get(name) or range(1, len(rows) + 1) for name, rows in theirs._asdict().items()}
    return _Table(theirs, ours, numbers, gone, seats).united()


class _Table:
    """Both books laid beside each other.

    means: by table the uid in this book of everything there; here: of everybody.
    """

    def __init__(
        self,
        theirs: Snapshot,
        ours: Snapshot,
        places: Mapping[str, Sequence[int]],
        gone: Set[tuple[str, str]],
        left: Set[tuple[str, str]],
    ) -> None:
        self.theirs, self.ours, self.places, self.gone, self.left = theirs, ours, places, gone, left
        self.guests = guests(theirs, ours, places["people"], {uid for name, uid in gone if name == "people"})
        self.here = {guest.row["uid"]: guest.uid for guest in self.guests if guest.change != "gone"}
        self.people: dict[str, Row] = {row["uid"]: row for row in ours.people}
        self.means: dict[str, dict[str, str]] = {"people": self.here}
        self.rows: dict[str, list[Row]] = {name: [] for name in Snapshot._fields}
        self.changes: dict[str, list[tuple[str, Fields]]] = {name: [] for name in Snapshot._fields}
        self.seats: list[tuple[str, tuple[str, ...]]] = []
        self.receivers: list[tuple[str, tuple[str, ...]]] = []
        self.counts: dict[str, Counter[str]] = {name: Counter() for name in Snapshot._fields}
        self.told: list[Told] = []
        self.heard = {(row["uid"], fold(row["text"])) for row in ours.advice if row["text"]}
        self.heard |= {(row["advice"], fold(row["text"])) for row in ours.further_answers}
        self.advised = {row["uid"] for row in ours.advice}

    def united(self) -> Union:
        self._people()
        special = {
            "communities": self._communities,
            "interactions": self._interactions,
            "origins": self._origins,
            "traces": self._traces,
            "apart": self._apart,
            "doubts": self._doubts,
            "settings": self._settings,
        }
        for name in TABLES:
            if name in special:
                special[name]()
            elif name not in ("people", "merged"):
                self._belongings(name)
        rows = Snapshot._make(tuple(self.rows[name]) for name in Snapshot._fields)
        changes = ("new", "changed", "same", "gone")
        brought = {name: Brought(*(count[change] for change in changes)) for name, count in self.counts.items()}
        return Union(self.guests, rows, self.changes, self.seats, brought, tuple(self.told), self.receivers)

    def _lay(self, name: str, decide: Callable[[int, Row], str]) -> None:
        """Decides row by row what becomes of theirs: new, changed, same, or gone."""
        for place, row in zip(self.places[name], getattr(self.theirs, name), strict=True):
            self.counts[name][decide(place, row)] += 1

    def _add(self, name: str, row: Row) -> str:
        self.rows[name].append(row)
        return "new"

    def _amend(self, name: str, place: int, row: Row, mine: dict[str, Row], uid: str) -> str:
        fields, conflicts = amended(name, mine[uid], row)
        if conflicts:
            about = next(iter(mine[uid].get("people") or [mine[uid].get("person")]), None)
            who = self.people.get(about or "", {}).get("name") or row.get("name") or str(row.get("day"))
            self.told += [Told(place, who, about, why) for why in conflicts]
        if fields:
            self.changes[name].append((uid, fields))
            mine[uid] = {**mine[uid], **fields}
        if name == "advice":
            self._hear(mine[uid], row)
        return "changed" if fields else "same"

    def _hear(self, mine: Row, theirs: Row) -> None:
        """What somebody answered first in the other book they said further in this one, where it is not known here."""
        uid, text, day = mine["uid"], theirs["text"], theirs["answered_on"]
        if mine["text"] and fold(mine["text"]) == fold(text):
            self.heard.add((uid, fold(text)))
        if not text or (uid, fold(text)) in self.heard:
            return
        self.heard.add((uid, fold(text)))
        further = {"uid": _uid_of_answer(uid, text), "advice": uid, "day": day, "text": text}
        gone = ("further_answers", further["uid"]) in self.gone
        self.counts["further_answers"]["gone" if gone else self._add("further_answers", further)] += 1

    def _people(self) -> None:
        """Who is new, who changed, and who was merged into whom there."""
        taken = Taken(row["handle"] for row in (*self.ours.people, *self.ours.merged))
        self.rows["people"] = taken.settled([guest.row for guest in self.guests if guest.change == "new"])
        self.people |= {row["uid"]: row for row in self.rows["people"]}
        for guest in self.guests:
            self.counts["people"][guest.change] += 1
            if guest.changes:
                self.changes["people"].append((guest.uid, {change.field: change.new for change in guest.changes}))
        self._lay("merged", partial(self._merged, {row["uid"] for row in self.ours.merged}))
        self.rows["merged"] = taken.settled(self.rows["merged"])

    def _merged(self, known: Set[str], place: int, row: Row) -> str:
        uid, into = row["uid"], self.here.get(row["into"])
        alone = self.people.get(uid)
        if uid in known or uid == into:
            return "same"
        if into is None or ("merged", uid) in self.gone or (alone is None and ("people", uid) in self.gone):
            return "gone"
        if alone is None:
            return self._add("merged", {**row, "into": into})
        stays = self.people[into]
        why = Hint("merged_there", (stays["name"], stays["handle"], alone["handle"]))
        self.told.append(Told(place, row["name"], uid, why))
        return "same"

    def _communities(self) -> None:
        mine: dict[str, Row] = {row["uid"]: row for row in self.ours.communities}
        groups: dict[str, str] = {}
        self.means["communities"] = groups
        named = {fold(row["name"]): row["uid"] for row in self.ours.communities}

        def decide(place: int, row: Row) -> str:
            uid = row["uid"] if row["uid"] in mine else named.get(fold(row["name"]))
            if uid:
                groups[row["uid"]] = uid
                return self._amend("communities", place, row, mine, uid)
            if ("communities", row["uid"]) in self.gone:
                return "gone"
            groups[row["uid"]] = row["uid"]
            return self._add("communities", row)

        self._lay("communities", decide)
        taken = Taken(row["handle"] for row in self.ours.communities)
        self.rows["communities"] = taken.settled(self.rows["communities"])

    def _interactions(self) -> None:
        """A contact under another uid is known by what it was made from: the same line of a note on two machines."""
        mine: dict[str, Row] = {row["uid"]: row for row in self.ours.interactions}
        traced = {_key(row): row["interaction"] for row in self.ours.traces}
        made = {row["interaction"]: traced[_key(row)] for row in self.theirs.traces if _key(row) in traced}
        met: dict[str, str] = {}
        self.means["interactions"] = met

        def decide(place: int, row: Row) -> str:
            uid = row["uid"] if row["uid"] in mine else made.get(row["uid"])
            people = list(dict.fromkeys(self.here[one] for one in row["people"] if one in self.here))
            if uid is not None:
                met[row["uid"]] = uid
                change = self._amend("interactions", place, row, mine, uid)
                return "changed" if self._join(mine, uid, people) else change
            if ("interactions", row["uid"]) in self.gone or row["uid"] in made or (row["people"] and not people):
                return "gone"
            met[row["uid"]] = row["uid"]
            return self._add("interactions", {**row, "people": people})

        self._lay("interactions", decide)

    def _join(self, mine: dict[str, Row], uid: str, people: Sequence[str]) -> bool:
        there = mine[uid]["people"]
        joining = tuple(one for one in people if one not in there and (uid, one) not in self.left)
        if joining:
            self.seats.append((uid, joining))
            mine[uid] = {**mine[uid], "people": [*there, *joining]}
        return bool(joining)

    def _belongings(self, name: str) -> None:
        """Notes, promises, gives and the like. A promise or advice from a contact known under another uid may be
        known so too."""
        mine = {row["uid"]: row for row in getattr(self.ours, name)}
        said = {_promise(row): row["uid"] for row in getattr(self.ours, name)} if name in _SAID_IN_A_CONTACT else {}
        belonging = {_belongs(row): row["uid"] for row in self.ours.members} if name == "members" else {}
        means: dict[str, str] = {}
        self.means[name] = means

        def decide(place: int, row: Row) -> str:
            before, row = row["uid"], self._meant(name, row)
            uid = row["uid"]
            if uid not in mine and said and row["interaction"]:
                uid = said.get(_promise(row), uid)
            if uid not in mine and belonging:
                uid = belonging.get(_belongs(row), uid)
            if uid not in mine and ((name, uid) in self.gone or self._is_about_nothing(name, row)):
                return "gone"
            means[before] = uid
            if uid not in mine:
                return "same" if self._was_heard(name, row) else self._add(name, row)
            change = self._amend(name, place, row, mine, uid)
            return "changed" if self._receive(mine, uid, row) else change

        self._lay(name, decide)

    def _was_heard(self, name: str, row: Row) -> bool:
        """Whether a further answer of theirs, to what was asked here too, stands here already in the same words."""
        if name != "further_answers" or row["advice"] not in self.advised:
            return False
        said = row["advice"], fold(row["text"])
        known = said in self.heard
        self.heard.add(said)
        return known

    def _receive(self, mine: dict[str, Row], uid: str, row: Row) -> bool:
        """Adds those to a give who had it too, as the other book knows."""
        there = mine[uid]
        joining = tuple(one for one in row.get("others", ()) if one not in (there["person"], *there["others"]))
        if joining:
            self.receivers.append((uid, joining))
            mine[uid] = {**there, "others": [*there["others"], *joining]}
        return bool(joining)

    def _meant(self, name: str, row: Row) -> Fields:
        """The row with references by the uids of this book, None where that was deleted here."""
        means = {column.field: self.means[column.refers].get(row[column.field]) for column in TABLES[name].references}
        if name == "gives":
            means |= self._receivers(row, means)
        return {**row, **means}

    def _receivers(self, row: Row, means: Mapping[str, Any]) -> Fields:
        """Who of a give is in this book: the first of them, and the others."""
        those = [means["person"], *(self.here.get(one) for one in row["others"])]
        people = [one for one in dict.fromkeys(those) if one]
        if means["community"]:
            return {"others": people}
        return {"person": people[0] if people else None, "others": people[1:]}

    def _is_about_nothing(self, name: str, row: Row) -> bool:
        """Whether something it cannot be without was deleted here, or all that it would go with."""
        needed = [row[column.field] for column in TABLES[name].references if column.needed]
        within = [row[column.field] for column in TABLES[name].references if column.follows]
        return None in needed or (bool(within) and not any(within))

    def _origins(self) -> None:
        """Where people came from; and of those who were found by a sign, what they are called in the other book."""
        there = {_key(row) for row in self.ours.origins}
        known = {row["uid"] for row in (*self.ours.people, *self.ours.merged)}

        def decide(_: int, row: Row) -> str:
            if _key(row) in there or (row["source"] == SOURCE and row["key"] in known):
                return "same"
            there.add(_key(row))
            return self._add("origins", self._meant("origins", row)) if row["person"] in self.here else "gone"

        self._lay("origins", decide)
        for guest in self.guests:
            if guest.linked and (SOURCE, guest.row["uid"]) not in there:
                self._add("origins", {"person": guest.uid, "source": SOURCE, "key": guest.row["uid"], "seen": {}})

    def _traces(self) -> None:
        there = {_key(row) for row in self.ours.traces}
        self._lay(
            "traces", lambda _, row: "same" if _key(row) in there else self._add("traces", self._meant("traces", row))
        )

    def _apart(self) -> None:
        there = {(row["one"], row["other"]) for row in self.ours.apart}

        def decide(_: int, row: Row) -> str:
            one, other = sorted(self.here.get(row[side]) or row[side] for side in ("one", "other"))
            if one == other or (one, other) in there:
                return "same"
            if ("apart", f"{one} {other}") in self.gone:
                return "gone"
            there.add((one, other))
            return self._add("apart", {"one": one, "other": other})

        self._lay("apart", decide)

    def _doubts(self) -> None:
        """Doubts by kind and key, in which people and contacts may have other uids here; one answered is answered."""
        mine: dict[str, Row] = {f"{row['kind']} {row['key']}": row for row in self.ours.doubts}
        means = {**self.means.get("interactions", {}), **self.here}

        def decide(_: int, row: Row) -> str:
            key = " ".join(means.get(word) or word for word in row["key"].split(" "))
            about = f"{row['kind']} {key}"
            if about not in mine:
                mine[about] = {**row, "key": key}
                return "gone" if ("doubts", about) in self.gone else self._add("doubts", mine[about])
            if mine[about]["answer"] or not row["answer"]:
                return "same"
            mine[about] = {**mine[about], "answer": row["answer"]}
            self.changes["doubts"].append((about, {"answer": row["answer"]}))
            return "changed"

        self._lay("doubts", decide)

    def _settings(self) -> None:
        mine = {row["key"]: row["value"] for row in self.ours.settings}

        def decide(place: int, row: Row) -> str:
            key, value = row["key"], row["value"]
            if key not in mine:
                return "gone" if ("settings", key) in self.gone else self._add("settings", row)
            if mine[key] != value:
                self.told.append(Told(place, key, None, f'the setting is "{value[:60]}" there; yours stays'))
            return "same"

        self._lay("settings", decide)


def _key(row: Row) -> tuple[str, str]:
    """By which an origin or a trace is known."""
    return row["source"], row["key"]


def _belongs(row: Mapping[str, Any]) -> tuple[str, str]:
    """Who belongs to what: two books that both say so mean one membership."""
    return row["community"], row["person"]


def _promise(row: Row) -> tuple[Any, ...]:
    """By which a promise or advice is known that came from a contact."""
    return row["interaction"], row["person"], row.get("kind"), row["text"]


def _uid_of_answer(advice: str, text: str) -> str:
    """The uid of a first answer that becomes a further one: the same whenever the books are united."""
    return sha256(f"{advice} {fold(text)}".encode()).hexdigest()[:16]


_SAID_IN_A_CONTACT = ("loops", "advice")
