"""Keeps a note about a person or a community, and asks on a terminal for its text; without Typer."""

from collections.abc import Sequence

from netcrm.commands.at_community import at_community
from netcrm.workspace import Workspace


def keep_note(
    workspace: Workspace, name: str, words: Sequence[str], private: bool = False, as_json: bool = False
) -> None:
    """Keeps the words about whoever is named, and shows it; - reads stdin."""
    if community := at_community(workspace, name):
        return _about_community(workspace, community, workspace.text(words), private, as_json)
    handle, rest = workspace.whose(name, words)
    text = workspace.text(rest)
    if not text and workspace.interactive:
        text = workspace.ask().text("What do you want to keep? >")
    from netcrm.flows.log import notes

    with workspace.book(write=True) as book:
        report = notes.note(book, handle, text, private)
    return workspace.show(report, as_json)


def _about_community(workspace: Workspace, community: str, text: str, private: bool, as_json: bool) -> None:
    if not text and workspace.interactive:
        text = workspace.ask().text("What do you want to keep? >")
    from netcrm.flows.giving import communities, community_changes

    with workspace.book(write=True) as book:
        report = community_changes.note(book, communities.the_community(book, community), text, private or None)
    workspace.show(report, as_json)
