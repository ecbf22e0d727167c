"""Whether a word that could be somebody's name means a community."""

from netcrm.workspace import Workspace


def at_community(workspace: Workspace, word: str) -> str:
    """The handle of the community that a word means; "" for none, and where it is rather the name of a person.

    Its whole name goes before people whose names only begin so; a beginning of its name counts where it is nobody's.
    """
    with workspace.book() as book:
        if not book.communities.names():
            return ""
        from netcrm.flows.giving.communities import instead_of_people

        found = instead_of_people(book, word)
    return found.handle if found else ""
