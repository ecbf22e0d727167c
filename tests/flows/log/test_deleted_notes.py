"""A log that is deleted takes the notes along that its line had made, and no other."""

from netcrm.flows.log import interactions
from netcrm.flows.log.understanding import decided
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, add


@each_row(
    "line",
    [
        "coffee with Jakob, his mother died",
        "coffee with Jakob, he moves house on 12 December",
        "lunch with Jakob, he knows the buyer at Spar",
        "Erfa-Runde with Jakob. Jakob commits to hire a second welder by christmas",
    ],
)
def test_the_note_of_the_line_goes_along_and_is_named(line: str) -> None:
    with Book(":memory:", TODAY, write=True) as book:
        add(book, "Jakob Leitner")
        book.communities.add({"handle": "erfa-runde", "name": "Erfa-Runde", "kind": "peer group"})
        book.notes.add(1, TODAY, "likes coffee", False)
        found = decided(book, line)
        interactions.log(book, found.entry, found.remarks)
        assert interactions.delete_last(book).notes == ("n2",)
        assert [note.ref for note in book.notes.of(1)] == ["n1"]
