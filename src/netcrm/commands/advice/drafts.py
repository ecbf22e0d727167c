"""`netcrm draft`: words to send, and the user's own templates of them."""

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of
from netcrm.engine.advice.draft_texts import KINDS
from netcrm.errors import Hint, NetcrmError, NotFound, Usage
from netcrm.flows import fields
from netcrm.flows.naming import is_number
from netcrm.model.people import LANGUAGES
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.advice.drafts import Drafts, Manner
    from netcrm.flows.advice.own_templates import TemplateWritten

ANSWERS = {"draft": "advice.drafts:Drafts"}
_ROWS = "acolnis"  # letters of ids that can be written about
_LESSON = "s"  # the letter of an id that is written about to whoever is named behind it
_TWO = "intro"  # the kind that is written to two people


def draft(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[KIND] NAME|N|ID...",
            help=f"What ({', '.join(KINDS)}; nothing: what is most open) and to whom; or a row: 3, a9, c2, i3, s5.",
        ),
        KINDS,
        "name",
    ] = None,
    language: Annotated[
        str | None,
        typer.Option("--in", metavar="LANG", help=f"{', '.join(LANGUAGES)}; kept for that person."),
        LANGUAGES,
    ] = None,
    mail: Annotated[bool, typer.Option("--mail", help="A link that opens it in your mail program.")] = False,
    edit: Annotated[bool, typer.Option("--edit", help="Change how netcrm writes such a message.")] = False,
    as_json: AsJson = False,
) -> None:
    """Words to send, from what you know of somebody; nothing is sent.

    Nothing private stands in them. With a name alone it writes what is most open: what came of their advice, a question
    asked long ago, thanks, a first hello.

    Examples: netcrm draft maria | netcrm draft ask maria "how do you chase late payers?" | netcrm draft 3 |
    netcrm draft thanks maria --in de | netcrm draft maria --mail | netcrm draft --edit ask --in de
    """
    workspace = workspace_of(ctx)
    written_in = fields.language(language) if language is not None else None
    if not words:
        raise Usage("say to whom, or about what", Hint("draft_example"))
    if edit:
        return _edit(workspace, words, written_in, as_json)
    from netcrm.flows.advice.drafts import Manner

    report = _drafts(workspace, words, Manner(workspace.drafts_folder, written_in, mail))
    return workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(draft)


def _drafts(workspace: Workspace, words: Sequence[str], manner: "Manner") -> "Drafts":
    from netcrm.flows.advice import drafts

    writes = manner.language is not None
    kind = words[0].lower() if words[0].lower() in KINDS else None
    if kind is None and (key := _key(workspace, words[0])):
        if len(words) > 1 and key[0] == _LESSON and "-" not in key:
            handle = workspace.who(" ".join(words[1:]))[0]
            with workspace.book(write=writes) as book:
                return drafts.for_lesson(book, key, handle, manner)
        if len(words) > 1:
            raise Usage(f'"{" ".join(words[1:])}" is too much here', Hint("draft_example"))
        with workspace.book(write=writes) as book:
            return drafts.for_row(book, key, manner)
    handles, rest = _people(workspace, kind, words[1:] if kind else words)
    text = workspace.text(rest) if rest else ""
    with workspace.book(write=writes) as book:
        return drafts.for_people(book, kind, handles, text, manner)


def _people(workspace: Workspace, kind: str | None, words: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """The handles of those named, and the words left, which are a text."""
    if not words:
        raise Usage("say to whom", Hint("draft_example"))
    if kind is None:
        try:
            return workspace.who(" ".join(words)), ()
        except NotFound as error:
            raise _or_kind(workspace, words, error) from None
    if kind == _TWO:
        return workspace.who(*words), ()
    handle, rest = workspace.whose(words[0], words[1:])
    return (handle,), rest


def _or_kind(workspace: Workspace, words: Sequence[str], error: NotFound) -> NetcrmError:
    """The refusal, or that of a kind of message where a word stands before a name: "draft thank tom"."""
    from netcrm.flows.naming import meant

    if len(words) > 1:
        with suppress(NetcrmError), workspace.book() as book:
            meant(book, words[1:2], workspace.numbering(book, words[1:2]))
            return Usage(f'"{words[0]}" is no kind of message', Hint("kinds_of_message", (", ".join(KINDS),)))
        with suppress(NetcrmError), workspace.book() as book:
            meant(book, words[:1], workspace.numbering(book, words[:1]))
            rest = " ".join(words[1:])
            return Usage("say what kind of message that is", Hint("draft_asking", (words[0].lower(), rest)))
    return error


def _key(workspace: Workspace, word: str) -> str | None:
    """The key of a row of today by its number, or the id of a row; None for a name."""
    from netcrm.flows.naming import key_of

    with workspace.book() as book:
        if is_number(word):
            return key_of(workspace.numbering(book, (word,)), word)
        typed = word.lower()
        if (
            typed[:1] == "g"
            and all(part.isascii() and part.isdigit() for part in typed[1:].split("-", 1))
            and "-" in typed
        ):
            return typed
        if typed[:1] not in _ROWS or not typed[1:].isascii() or not typed[1:].isdigit() or len(typed) > 17:
            return None
        return None if book.people.with_handle(typed) else typed


def _edit(workspace: Workspace, words: Sequence[str], language: str | None, as_json: bool) -> None:
    """Opens a template in the editor; what is typed is kept, and told where it cannot be read."""
    from netcrm.flows.advice import own_templates

    if len(words) > 1:
        raise Usage(f'"{" ".join(words[1:])}" is too much here', "for example: netcrm draft --edit ask --in de")
    kind = words[0].lower()
    path, text = own_templates.to_edit(workspace.drafts_folder, kind, language)
    if not workspace.interactive:
        raise Usage("an editor needs a terminal", f"write the file yourself: {path}; netcrm help drafts tells how")
    workspace.show(_edited(workspace, kind, language, path, text), as_json)


def _edited(workspace: Workspace, kind: str, language: str | None, path: str, before: str) -> "TemplateWritten":
    """What came of a template after somebody had it in the editor."""
    from netcrm.commands.editor_page import EditorPage
    from netcrm.flows.advice import own_templates

    def kept(text: str) -> "TemplateWritten":
        own_templates.check(path, text)
        return own_templates.keep(workspace.drafts_folder, kind, language, text, before)

    again = f"netcrm draft --edit {kind}{f' --in {language}' if language else ''}"
    with EditorPage(workspace, path, before, again, ".txt") as opened:
        return opened.until_taken(kept)
