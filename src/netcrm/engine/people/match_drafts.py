"""Matches the people of a file with the people of the book, by the strongest signs first."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from netcrm.engine.people.candidate_index import ADDRESS, EMAIL, PROFILE, SIGNS, Crowd, Face, face_in_book, face_of
from netcrm.engine.people.namesakes import Repetitions, apart, named_alike, repeats
from netcrm.engine.people.normalize import alike, is_full, plain_company, plain_name, plain_url, same_firm
from netcrm.engine.people.origin_keys import is_keyless, keys_of
from netcrm.model.imports import NETCRM, Draft
from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple

_CROWDED = 50  # drafts of one person; looking at all would take time squared


class Entry(NamedTuple):
    """Somebody in the book: as they stand, and by origin key what this source last told of them, the latest last.

    notes: the texts of their notes. uids: of people who were merged into them.
    """

    person: Person
    seen: Mapping[str, Draft] = {}
    notes: tuple[str, ...] = ()
    uids: tuple[str, ...] = ()


class Doubt(NamedTuple):
    """Why a match should be looked at, and the person it is about, if in the book."""

    why: str
    person: int | None = None


class Match(NamedTuple):
    """One draft, the origin key it goes by, whose it is (None: nobody's yet), and whether it may be imported."""

    draft: Draft
    key: str
    person: int | None = None
    doubts: tuple[Doubt, ...] = ()
    imported: bool = True


def matched(
    drafts: Sequence[Draft], book: Sequence[Entry], land: Callable[[Match, int], Person], unit: str = "line"
) -> list[Match]:
    """One match a draft, in their order. Time grows with drafts plus people, not with their product.

    unit: what the line of a draft counts, as reasons tell it. land: told of each match and its person as soon as it
    stands, answers with the person as they will be. Later rounds look at that, so that the book before the import and
    after it give the same matches.
    """
    return _Table(drafts, book, land, unit).settled()


class _Table:
    """Drafts on one side, the book on the other; each round seats those it is sure of."""

    def __init__(
        self, drafts: Sequence[Draft], book: Sequence[Entry], land: Callable[[Match, int], Person], unit: str
    ) -> None:
        self.drafts, self.entries, self.land, self.unit = drafts, book, land, unit
        self.people = {entry.person.id: entry.person for entry in book}
        self.owner = {key: entry.person.id for entry in book for key in entry.seen}
        if any(draft.key.startswith(NETCRM) for draft in drafts):
            self.owner |= {NETCRM + uid: one.person.id for one in book for uid in (one.person.uid, *one.uids)}
        self.keys = keys_of(drafts, {key: seen for entry in book for key, seen in entry.seen.items()})
        self.faces: dict[int, Face] = {}
        self.book, self.newcomers = Crowd(), Crowd()
        self.taken: dict[int, str] = {}  # number in either crowd: where the draft stands that is theirs
        self.takers: dict[int, list[int]] = defaultdict(list)  # the same: all drafts that are theirs
        self.matches: dict[int, Match] = {}
        self.doubts: dict[int, list[Doubt]] = defaultdict(list)

    def settled(self) -> list[Match]:
        self._by_key()
        if self._open():  # most imports of a file seen before end here
            self._gather()
            self._leave_repetitions()
            for sign in range(len(SIGNS)):
                for index in self._open():
                    self._by_sign(index, sign, self.book)
            self._by_company()
            self._by_name()
            for index in self._open():
                self._as_new(index)
        return [self.matches[index] for index in range(len(self.drafts))]

    def _open(self) -> list[int]:
        return [index for index in range(len(self.drafts)) if index not in self.matches]

    def _by_key(self) -> None:
        whose: dict[str, int] = {}  # of those with one key the one that tells most
        for index, key in enumerate(self.keys):
            other = whose.setdefault(key, index)
            if other != index and not repeats(self.drafts[index], self.drafts[other]):
                whose[key] = index
        for index, key in enumerate(self.keys):
            if whose[key] != index:
                self._leave(index, f"the same as {self._place(whose[key])}", self.owner.get(key))
            elif key in self.owner:
                self._take(index, self.owner[key])

    def _leave_repetitions(self) -> None:
        """Leaves out whoever tells nothing that another of the same name, e-mail, phone or company does not."""
        named: dict[tuple[str, str], list[int]] = defaultdict(list)
        for index, draft in enumerate(self.drafts):
            if not self._is_left(index) and not self._is_ours(index):
                named[named_alike(draft)].append(index)
        for group in named.values():
            repetitions = Repetitions({index: self.drafts[index] for index in group}) if len(group) > 1 else None
            for index in group if repetitions else ():
                what = self._sign(index) if index not in self.matches else ""
                if what and repetitions and (other := repetitions.repeated(index)) is not None:
                    self._leave(index, f"the same {what} as {self._place(other)}", self.owner.get(self.keys[other]))

    def _is_left(self, index: int) -> bool:
        return index in self.matches and not self.matches[index].imported

    def _sign(self, index: int) -> str:
        """The surest that is told of somebody, "" where there is the name alone."""
        face = self.faces[index]
        told = (SIGNS[sign] for sign in range(len(SIGNS)) if face.signs[sign])
        return next(told, "name and company" if face.company else "")

    def _gather(self) -> None:
        for entry in self.entries:
            self.book.add(
                entry.person.id,
                face_in_book(self.people[entry.person.id]),
                tuple(plain_url(key) for key in entry.seen if not is_keyless(key)),
            )
        self.faces = {index: face_of(self.drafts[index]) for index in self._open()}

    def _by_sign(self, index: int, sign: int, crowd: Crowd) -> None:
        face, what = self.faces[index], SIGNS[sign]
        sharing = crowd.sharing(sign, face)
        if not sharing:
            return
        near = [number for number in sharing if self._can_be(face, number, sign, crowd)]
        named = [number for number in near if crowd.faces[number].name == face.name]
        near = named if len(near) > 1 and named else near
        if len(near) > 1:
            self._may_be(index, self._listed(near), what, near[0], bool(named))
        elif near:
            self._by_one(index, near[0], sign, crowd)
        else:
            self._doubt(index, f"another name, but the same {what} as {self._who(sharing[0])}", sharing[0])

    def _by_one(self, index: int, number: int, sign: int, crowd: Crowd) -> None:
        face, what = self.faces[index], SIGNS[sign]
        renamed, moved = crowd.faces[number].name != face.name, crowd.other_profile(face, number)
        if renamed and moved:
            self._doubt(index, f"another name and profile, but the same {what} as {self._who(number)}", number)
        elif number in self.taken and self._is_ours(index):  # netcrm knew the two apart
            self._may_be(index, f"{self._who(number)}, as {self.taken[number]} is", what, number, not renamed)
        elif number in self.taken and renamed and sign != ADDRESS:  # both come, and netcrm merge can make them one
            self._may_be(index, self.taken[number], what, number)
        elif number in self.taken:
            self._once_more(index, number, what, renamed, moved)
        else:
            if (renamed or moved) and sign != ADDRESS:
                self._doubt(index, f"found by the {what}, the {'name' if renamed else 'profile'} is another", number)
            self._take(index, number)

    def _can_be(self, face: Face, number: int, sign: int, crowd: Crowd) -> bool:
        """Whether one who shares a sign can be the same person: a page of a firm says so only beside a like name."""
        if alike(face.name, crowd.faces[number].name):
            return True
        lasting = {face.profile, *crowd.profiles[number]}
        common = set(face.signs[sign]) & set(crowd.faces[number].signs[sign]) if sign == ADDRESS else set()
        return any(url in lasting or url.startswith(PROFILE) for url in common)

    def _once_more(self, index: int, number: int, what: str, renamed: bool = False, moved: bool = False) -> None:
        """A further draft of somebody is joined to them, unless something says that it is somebody else's."""
        if number in self.people and not (renamed or moved) and not self._apart(index, number):
            self._take(index, number)
        else:
            self._may_be(index, self.taken[number], what, number, not renamed)

    def _by_company(self) -> None:
        rivals = Counter((self.faces[index].name, self.faces[index].company) for index in self._open())
        for index in self._open():
            face = self.faces[index]
            near = self.book.colleagues(face)
            if len(near) > 1:
                self._may_be(index, self._listed(near), "name and company", near[0], True)
            elif near and near[0] in self.taken:
                if not self._is_ours(index):  # netcrm knew the two apart
                    self._once_more(index, near[0], "name and company")
            elif near and rivals[face.name, face.company] == 1:
                self._take(index, near[0])

    def _by_name(self) -> None:
        rows = Counter(plain_name(draft.name) for draft in self.drafts)
        for index in self._open():
            face = self.faces[index]
            near = self.book.named.get(face.name, ())
            if len(near) != 1 or near[0] in self.taken or not is_full(face.name):
                continue
            against = self._against(face, near[0]) or ("name on several lines" if rows[face.name] > 1 else "")
            if not against:
                self._doubt(index, "found by the name alone", near[0])
                self._take(index, near[0])
            elif against != "profile":
                self._doubt(index, f"may be {self._who(near[0])}: the same name, but {against}", near[0])

    def _against(self, face: Face, number: int) -> str:
        """What says that two of the same name are two people, or ""."""
        other = self.book.faces[number]
        if self.book.other_profile(face, number):
            return "profile"
        if self.book.kin(face, number):
            return "another generation"
        ours, theirs = face.signs[EMAIL], other.signs[EMAIL]
        if ours and theirs and not set(ours) & set(theirs):
            return "another e-mail"
        return "" if same_firm(face.company, other.company) else "another company"

    def _as_new(self, index: int) -> None:
        face, place = self.faces[index], self._place(index)
        signs = () if self._is_ours(index) else range(len(SIGNS))
        for sign in signs:
            self._by_sign(index, sign, self.newcomers)
            if index in self.matches:
                return
        near = [] if self._is_ours(index) else self.newcomers.colleagues(face)
        if near:
            self._once_more(index, near[0], "name and company")
        if index in self.matches:
            return
        self.newcomers.add(-1 - index, face, (face.profile,) if face.profile else ())
        self.taken[-1 - index] = place
        self.takers[-1 - index].append(index)
        self._settle(index, None)

    def _take(self, index: int, number: int) -> None:
        self.taken.setdefault(number, self._place(index))
        self.takers[number].append(index)
        person = self.people[number] = self.land(self._settle(index, number), number)
        if index in self.faces:
            self.book.employ(number, plain_company(person.company))
            self.book.profiles[number] += tuple(filter(None, [self.faces[index].profile]))

    def _leave(self, index: int, why: str, number: int | None) -> None:
        """Keeps a draft out of the book that tells nothing another does not."""
        self._doubt(index, why, number)
        self._settle(index, None, imported=False)

    def _settle(self, index: int, person: int | None, imported: bool = True) -> Match:
        doubts = tuple(self.doubts.get(index, ()))
        match = self.matches[index] = Match(self.drafts[index], self.keys[index], person, doubts, imported)
        return match

    def _apart(self, index: int, number: int) -> bool:
        return any(apart(self.drafts[index], self.drafts[other]) for other in self.takers[number][:_CROWDED])

    def _is_ours(self, index: int) -> bool:
        """Whether netcrm itself wrote the draft down, and so knows its people apart."""
        return self.drafts[index].key.startswith(NETCRM)

    def _may_be(self, index: int, whom: str, what: str, number: int, same_name: bool = False) -> None:
        """Tells once that a draft shares something with others of the file or the book, but is imported for itself."""
        if any(doubt.why.startswith("may be") for doubt in self.doubts[index]):
            return
        if not same_name:
            self._doubt(index, f"may be {whom}: another name, but the same {what}", number)
        elif what.startswith("name"):
            self._doubt(index, f"may be {whom}: the same {what}", number)
        else:
            self._doubt(index, f"may be {whom}: the same name and {what}", number)

    def _doubt(self, index: int, why: str, number: int | None) -> None:
        self.doubts[index].append(Doubt(why, number if number in self.people else None))

    def _place(self, index: int) -> str:
        draft = self.drafts[index]
        return f"{self.unit} {draft.line}" + (f" of {draft.file}" if draft.file else "")

    def _who(self, number: int) -> str:
        return self.people[number].name if number in self.people else self.taken[number]

    def _listed(self, numbers: Sequence[int]) -> str:
        return ", ".join(self._who(number) for number in numbers[:3]) + (", ..." if len(numbers) > 3 else "")
