"""Shows the page of somebody, of a community or of one row; without Typer."""

from collections.abc import Sequence
from contextlib import suppress

from netcrm.commands.at_community import at_community
from netcrm.errors import NotFound
from netcrm.flows import row_ids
from netcrm.workspace import Workspace


def show_page(workspace: Workspace, name: Sequence[str], ids: bool = False, as_json: bool = False) -> None:
    """Shows what the words mean: the row of an id, the last log, a community, a person. ids: each row with its id."""
    if list(name) == ["last"]:
        name = [_last_log(workspace) or "last"]
    if len(name) == 1 and row_ids.is_id(name[0]):
        from netcrm.flows.people import row_card

        with workspace.book() as book:
            shown = row_card.row_card(book, name[0])
        if shown:
            return workspace.show(shown, as_json)
    if community := at_community(workspace, " ".join(name)):
        from netcrm.flows.giving import community_pages

        with workspace.book() as book:
            page = community_pages.page(book, community, ids)
        return workspace.show(page, as_json)
    (handle,) = workspace.who(" ".join(name))
    from netcrm.flows.people import card

    with workspace.book() as book:
        report = card.card(book, handle, ids)
    return workspace.show(report, as_json)


def _last_log(workspace: Workspace) -> str:
    """The id of the last log; "" where somebody is called so, or nothing was logged."""
    from netcrm.flows.log import interactions

    with suppress(NotFound):
        workspace.who("last")
        return ""
    with suppress(NotFound), workspace.book() as book:
        return interactions.last(book).ref
    return ""
