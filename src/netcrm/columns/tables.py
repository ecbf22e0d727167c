"""Every table that travels with a book, and every column of it.

Made by tests/tools/make_columns.py from store/tables.py; do not edit.
"""

from netcrm.columns.column import Column, Members, Owned, Table

# fmt: off
TABLES: dict[str, Table] = {
    "people": Table("people", "person", ("uid",), "person", "", columns=(
        Column("uid", "uid", needed=True, check="uid"),
        Column("handle", "handle", default="", check="handle"),
        Column("name", "name", needed=True, check="name", form="name", differs=True),
        Column("nickname", "nickname", form="words", merge="fill", differs=True),
        Column("kind", "kind", default="other", words=("mentor", "advisor", "peer", "investor", "customer",
            "partner", "team", "friend", "family", "other"), merge="fill", differs=True),
        Column("stage", "stage", default="known", words=("followed", "potential", "known", "archived"),
            merge="nearer", differs=True),
        Column("title", "title", form="words", merge="fill", differs=True),
        Column("company", "company", form="company", merge="fill", differs=True),
        Column("location", "location", form="words", merge="fill", differs=True),
        Column("emails", "emails", type="list", form="email", merge="unite", label="e-mail"),
        Column("phones", "phones", type="list", form="phone", merge="unite", label="phone"),
        Column("urls", "urls", type="list", form="url", merge="unite", label="web"),
        Column("topics", "topics", type="list", form="words", merge="unite", label="helps with"),
        Column("wants", "wants", type="list", form="words", merge="unite", label="looks for"),
        Column("confidant", "confidant", type="flag", merge="either"),
        Column("birthday", "birthday", check="birthday", merge="fuller", differs=True),
        Column("met_on", "met_on", type="day", merge="fill", together="met", differs=True, label="met on",
            spoken="day you met"),
        Column("met_where", "met_where", form="words", merge="fill", together="met", differs=True, label="met at",
            spoken="place you met"),
        Column("met_via", "met_via", form="words", merge="fill", differs=True, label="met via", spoken="met via"),
        Column("created_on", "created_on", type="day", needed=True, merge="earlier"),
        Column("every_days", "every_days", type="integer", low=0, high=3650, check="every", merge="fill",
            differs=True, label="in touch", spoken="every (days)"),
        Column("snoozed_until", "snoozed_until", type="day", merge="same"),
    )),
    "communities": Table("communities", "community", ("uid",), "community", "communities", columns=(
        Column("uid", "uid", needed=True, check="uid"),
        Column("handle", "handle", default="", check="handle"),
        Column("name", "name", needed=True, check="name"),
    )),
    "interactions": Table("interactions", "interaction", ("uid",), "contact", "interactions", columns=(
        Column("uid", "uid", needed=True, check="uid"),
        Column("day", "day", type="day", needed=True, differs=True),
        Column("kind", "kind", default="other", words=("meeting", "call", "coffee", "meal", "message", "email",
            "event", "intro", "other"), merge="fill"),
        Column("text", "text", default="", form="words", merge="fill", differs=True),
        Column("topics", "topics", type="list", form="words", merge="fill"),
        Column("place", "place", form="words", merge="fill"),
        Column("private", "private", type="flag", merge="either"),
        Column("keep_asked", "keep_asked", type="flag", merge="both"),
    ), lists=(Members("people", "attendance", "interaction_id", "person_id", "people"),)),
    "notes": Table("notes", "note", ("uid",), "note", "notes", columns=(
        Column("uid", "uid", needed=True, check="uid"),
        Column("person_id", "person", type="reference", needed=True, refers="people", follows=True),
        Column("day", "day", type="day", needed=True),
        Column("text", "text", default="", form="words", differs=True),
        Column("private", "private", type="flag", merge="either"),
    )),
    "loops": Table("loops", "loop", ("uid",), "promise", "promises", columns=(
        Column("uid", "uid", needed=True, check="uid"),
        Column("person_id", "person", type="reference", needed=True, refers="people", follows=True),
        Column("interaction_id", "interaction", type="reference", refers="interactions"),
        Column("kind", "kind", needed=True, words=("promise", "waiting")),
        Column("text", "text", default="", form="words", differs=True),
        Column("due", "due", type="day", merge="fill", differs=True),
        Column("opened", "opened", type="day", needed=True),
        Column("closed", "closed", type="day"),
        Column("outcome", "outcome", words=("done", "dropped")),
        Column("said", "said", form="words", merge="fill"),
        Column("snoozed_until", "snoozed_until", type="day", merge="fill"),
        Column("private", "private", type="flag", merge="either"),
    )),
    "gives": Table("gives", "give", ("uid",), "give", "gives", columns=(
        Column("uid", "uid", needed=True, check="uid"),
        Column("person_id", "person", type="reference", refers="people", follows=True),
        Column("community_id", "community", type="reference", refers="communities", follows=True),
        Column("day", "day", type="day", needed=True),
        Column("kind", "kind", needed=True, words=("intro", "feedback", "knowledge", "mentoring", "volunteering",
            "referral", "resource", "encouragement")),
        Column("text", "text", default="", form="words", differs=True),
        Column("hours", "hours", type="number", check="hours", merge="fill"),
    )),
    "origins": Table("origins", "origin", ("source", "key"), "", "", columns=(
        Column("person_id", "person", type="reference", needed=True, refers="people", follows=True),
        Column("source", "source", needed=True, check="filled"),
        Column("key", "key", needed=True, check="filled"),
        Column("seen", "seen", type="object", check="told_of_person"),
    )),
    "traces": Table("traces", "trace", ("source", "key"), "", "", columns=(
        Column("interaction_id", "interaction", type="reference", refers="interactions"),
        Column("source", "source", needed=True, check="filled"),
        Column("key", "key", needed=True, check="filled"),
        Column("seen", "seen", type="object", check="told_of_contact"),
    )),
    "merged": Table("merged", "merged", ("uid",), "", "merges", columns=(
        Column("uid", "uid", needed=True, check="uid"),
        Column("person_id", "into", type="reference", needed=True, refers="people", follows=True),
        Column("handle", "handle", default="", check="handle"),
        Column("name", "name", needed=True, check="name"),
        Column("day", "day", type="day", needed=True),
        Column("person", "person", type="object", needed=True, check="person_before"),
        Column("moved", "moved", type="object", check="moved"),
        Column("gained", "gained", type="object", check="gained"),
    )),
    "apart": Table("apart", "apart", ("one", "other"), "", "pairs told apart", columns=(
        Column("one", "one", needed=True, check="uid"),
        Column("other", "other", needed=True, check="uid"),
    )),
    "settings": Table("settings", "setting", ("key",), "", "settings", columns=(
        Column("key", "key", needed=True, check="filled"),
        Column("value", "value", default="", form="words", differs=True),
    )),
}

OWNED = (  # rows with a uid that hang on a person
    Owned("notes", "note", "person_id"),
    Owned("loops", "loop", "person_id"),
    Owned("gives", "give", "person_id"),
    Owned("merged", "merged", "person_id"),
)
