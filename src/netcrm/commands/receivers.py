"""Who had a give, as it was typed: people and a community, asked about where somebody is there to answer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from netcrm.errors import Usage
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.giving.gives import Receiver, Receivers


def receivers(workspace: Workspace, words: Sequence[str]) -> "Receivers":
    """The people and the community that the words mean, one each; on a terminal a word may name a new community."""
    from netcrm.flows.giving import gives

    had = gives.Receivers()
    for word in words:
        with workspace.book() as book:
            one = gives.receiver(book, word, workspace.numbering(book, (word,)))
        if one.refusal and workspace.interactive and not one.refusal.candidates:
            if not workspace.ask().agree(f"Nobody is called {word}. Is it a community?"):
                raise one.refusal
            one = gives.Receiver(community=word)
        had = _with(workspace, had, one)
    return had


def receiver_first(workspace: Workspace, words: Sequence[str]) -> "tuple[Receivers, Sequence[str]]":
    """Whom the first words mean, a person or a community that is known, and the words left."""
    from netcrm.flows.giving import gives

    if len(words) < 2 and not workspace.interactive:
        raise Usage("say who it went to, and what", 'for example: netcrm gave tom "feedback on his deck"')
    if not words:
        raise Usage("say who it went to", 'for example: netcrm gave tom "feedback on his deck"')
    with workspace.book() as book:
        one, rest = gives.first_receiver(book, words, workspace.numbering(book, words[:1]))
    return _with(workspace, gives.Receivers(), one), rest


def _with(workspace: Workspace, had: "Receivers", one: "Receiver") -> "Receivers":
    if one.person:
        return had._replace(people=(*had.people, workspace.handle(one.person)))
    if one.refusal:
        raise one.refusal
    if had.community and had.community != one.community:
        raise Usage("one give goes to one community", "record it once for each")
    return had._replace(community=one.community)
