"""Shows one challenge whole; without Typer."""

from netcrm.text import lazy_pattern
from netcrm.workspace import Workspace

_ID = lazy_pattern(r"[cC][0-9]{1,16}")


def is_id(word: str) -> bool:
    """Whether the word is the id of a challenge, as c2."""
    return _ID.fullmatch(word) is not None


def show_challenge(
    workspace: Workspace, ref: str, left_out: tuple[str, ...] | None = None, as_json: bool = False
) -> None:
    """Shows its page and remembers the letters of whom to ask. left_out: handles that are not to be among them from now
    on, () for nobody; None where nothing is said of it."""
    from netcrm import row_numbers
    from netcrm.engine.ask.meaning import model_version
    from netcrm.flows.advice.challenge_page import challenge_page

    if left_out is not None:
        from netcrm.flows.advice.challenges import leave_out

        with workspace.book(write=True) as book:
            leave_out(book, ref, left_out)
    with workspace.book(meaning_version=model_version()) as book:
        page = challenge_page(book, ref)
        name = book.uid
    if page.whom:
        row_numbers.keep_letters(name, page.letters, page.title)
    workspace.show(page, as_json)
