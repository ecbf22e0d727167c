"""`netcrm forget`."""

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from netcrm.commands.options import AsJson, DryRun, workspace_of
from netcrm.errors import Failed, Hint, NotFound, Refused, Usage
from netcrm.flows import fields
from netcrm.flows.keep.forgotten import BACKUPS, SHARED, Forgotten, unfinished
from netcrm.named_tuple import NamedTuple
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from netcrm.flows.keep.forgotten import Begun, HowCopies, Key, Leaver
    from netcrm.model.people import Ref

ANSWERS = {"forget": "keep.forgotten:Forgotten"}
_SHORTEST = 3  # letters of a name that is looked for in every text
_INTERRUPTED = 130  # the exit code after Ctrl-C
_FINISHES = "netcrm forget finishes it"
_SOON = 3  # backups that are done before one wonders
_SHARED = [
    ("redact", 'keep the texts, with "somebody" for the name'),
    ("keep", "keep them as they are, names and all"),
    ("delete", "delete them"),
    ("stop", "stop here, forget nobody"),
]
_BACKUPS = [
    ("rewrite", "take them out of the backups too"),
    ("remove", "delete the backups"),
    ("stop", "stop here, forget nobody"),
]


class _Wishes(NamedTuple):
    """What was said, None for what was not."""

    shared: str | None
    backups: str | None
    export: str | None
    yes: bool = False
    also: tuple[str, ...] = ()
    key: "Key | None" = None


def forget(
    ctx: typer.Context,
    name: Annotated[
        list[str] | None, typer.Argument(metavar="NAME", help="Whom: a name, handle or e-mail."), "name"
    ] = None,
    shared: Annotated[
        str | None,
        typer.Option("--shared", metavar="WHAT", help=f"{', '.join(SHARED)}: texts that are not theirs alone."),
        SHARED,
    ] = None,
    backups: Annotated[
        str | None,
        typer.Option("--backups", metavar="WHAT", help="rewrite (without them) or remove: the backups of the book."),
        BACKUPS,
    ] = None,
    export: Annotated[
        str | None, typer.Option("--export", metavar="FILE", help="Export them to this file (json) first."), "file"
    ] = None,
    also: Annotated[
        list[str] | None,
        typer.Option("--also", metavar="NAME", help="Another name they had, which texts may hold; several."),
    ] = None,
    identity: Annotated[
        str | None,
        typer.Option("--identity", metavar="FILE", help="The secret key that opens encrypted backups."),
        "file",
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", "-y", help="Forget without asking; undo cannot bring them back.")
    ] = False,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Erase somebody who asks to be forgotten, everywhere; nothing brings them back.

    Their rows go, and all that was noted with them alone, from the book, its journal and its backups. Undo ends there.
    Texts that others share are shown first. An import does not bring them back unasked. An encrypted backup is left as
    it is unless --identity names the key that opens it.

    Examples: netcrm forget maria-chen --dry-run | netcrm forget maria-chen --shared redact --yes
    """
    workspace = workspace_of(ctx)
    shared = fields.one_of("word for --shared", shared, SHARED) if shared is not None else None
    backups = fields.one_of("word for --backups", backups, BACKUPS) if backups is not None else None
    key = _key(workspace, os.path.expanduser(identity)) if identity else None
    begun = _begun(workspace)
    if begun and dry_run:
        workspace.remark(f"netcrm: {unfinished(begun.typed)}; {_FINISHES}")
    elif begun and name and not begun.is_of(" ".join(name)):
        raise Refused(unfinished(begun.typed), Hint("forget_finish"))
    elif begun:
        return workspace.show(_finished(workspace, key), as_json)
    elif not dry_run and _swept(workspace) and not name:
        return workspace.show(Forgotten(None, True, begun_before=True), as_json)
    if not name:
        raise Usage("say whom to forget", "for example: netcrm forget maria-chen --dry-run")
    try:
        handles = workspace.who(*name)
    except NotFound as error:
        if not isinstance(error.hint, Hint) or error.hint.what != "add":
            raise
        raise NotFound(error.message, Hint("nobody_to_forget", (*error.hint.args,)), error.candidates) from None
    if len(handles) > 1:
        raise Usage("one at a time", "for example: netcrm forget maria-chen")
    wishes = _Wishes(shared, backups, export, yes, _names(also or ()), key)
    try:
        return _forget(workspace, handles[0], " ".join(name), wishes, dry_run, as_json)
    except KeyboardInterrupt:
        workspace.remark(f"\nnetcrm: {_what_was_done(workspace, handles[0])}")
        raise typer.Exit(_INTERRUPTED) from None


def register(app: typer.Typer) -> None:
    """Adds the command of this room."""
    app.command()(forget)


def _forget(workspace: Workspace, handle: str, named: str, wishes: _Wishes, dry_run: bool, as_json: bool) -> None:
    from netcrm.flows.keep import forgotten

    asking = workspace.interactive and not as_json and not wishes.yes
    if asking and not dry_run and (hush := workspace.hushed):
        raise Refused(f"what is to go could not be shown, and netcrm is {hush.mark}", Hint("hush_off"))
    with workspace.book(dry_run=True) as book:
        every, plain = workspace.every_copy().copies(), workspace.every_copy().plain_copies()
        preview = forgotten.preview(
            book, handle, len(plain), wishes.also, len(every) - len(plain), with_key=wishes.key is not None
        )
    if dry_run or asking:
        workspace.show(preview, as_json)
    if dry_run:
        return
    if asking and not wishes.also:
        typed = str(workspace.ask().text("Did they have another name, as before a marriage? (empty: no) >"))
        if also := _names(typed.split(",")):
            _forget(workspace, handle, named, wishes._replace(also=also), dry_run, as_json)
            return
    if not asking and not wishes.yes:
        raise Refused(f"{handle} would be gone for good", Hint("forget_yes", (handle,)))
    wishes = _asked(workspace, preview, wishes) if asking else wishes
    if wishes.shared is None and preview.texts:
        raise Refused(f"some texts are not {handle}'s alone", Hint("forget_shared", (handle,)))
    if wishes.export:
        _export(workspace, handle, os.path.expanduser(wishes.export))
    assert preview.person
    how = wishes.shared or SHARED[0], wishes.backups or BACKUPS[0], wishes.also
    report = _forgotten(workspace, preview.person, named, *how, export=wishes.export, key=wishes.key)
    workspace.show(report, as_json)


def _asked(workspace: Workspace, preview: Forgotten, wishes: _Wishes) -> _Wishes:
    """What is not said yet, asked for at the terminal, and the name; Refused where somebody thinks better of it."""
    from netcrm.flows.keep import forgotten

    shared, backups, export, _, also, key = wishes
    if shared is None and preview.texts:
        shared = _chosen(workspace, _SHARED, "What becomes of texts that are not theirs alone?")
    if backups is None and (preview.copies or preview.sealed):
        backups = _chosen(workspace, _BACKUPS, "And the backups?")
    if export is None:
        export = str(workspace.ask().text("Export them to a file first? (its name; empty: no) >")) or None
    name = preview.person.name if preview.person else ""
    typed = workspace.ask().text(f"Undo cannot bring them back. Type {name} to forget them >")
    if not forgotten.is_confirmed(preview, typed):
        raise Refused("nobody was forgotten", "nothing was changed")
    return _Wishes(shared, backups, export, also=also, key=key)


def _names(typed: "Iterable[str]") -> tuple[str, ...]:
    """The names in what was typed; Usage for one that is too short to look for."""
    names = tuple(name for name in (" ".join(one.split()) for one in typed) if name)
    if short := next((name for name in names if len(name) < _SHORTEST), None):
        raise Usage(f'"{short}" is too short to look for', 'for example: --also "Maria Lopez"')
    return names


def _chosen(workspace: Workspace, choices: "Sequence[tuple[str, str]]", question: str) -> str:
    chosen = str(workspace.ask().choose(question, choices))
    if chosen == "stop":
        raise Refused("nobody was forgotten", "nothing was changed")
    return chosen


def _key(workspace: Workspace, path: str) -> "Key":
    """What opens encrypted backups and encrypts them again: to backup.encrypt, else to the key itself."""
    from netcrm import encryption
    from netcrm.flows.keep.forgotten import Key

    lock = encryption.lock_of_owner(path)
    lock = workspace.own_lock() or lock
    if lock is None:
        raise Refused(f"the key in {path} does not say to whom to encrypt them again", Hint("encrypt_setting"))
    again = lock

    def sealed(content: bytes, plain: bytes) -> bytes:
        if encryption.readers(content) > again.readers:
            raise Refused("it is encrypted to other keys too", Hint("other_key"))
        return again.seal(plain)

    return Key(lambda name, content: encryption.unlocked_by(path, content, os.path.basename(name)), sealed)


def _export(workspace: Workspace, handle: str, path: str) -> None:
    """Writes the person to a file that is not there yet, for its owner alone."""
    from netcrm import atomic
    from netcrm.flows.exchange import exporting

    if workspace.owns(path) or os.path.lexists(path):
        raise Refused(f"{path} is there already", "name another file with --export")
    from netcrm.flows.keep.forgotten import named_elsewhere

    with workspace.book() as book:
        text = exporting.exported(book, "json", handle).text or ""
    with workspace.book(dry_run=True) as book:
        elsewhere = named_elsewhere(book, handle)
    if elsewhere:
        texts = (
            f"{elsewhere:,} texts about others that name them are"
            if elsewhere > 1
            else "a text about others that names them is"
        )
        workspace.remark(f"netcrm: {texts} not in {path}")
    try:
        atomic.write(path, text.encode())
    except OSError as error:
        raise Failed(f"{path} cannot be written: {error.strerror}", "name another file with --export") from None


def _forgotten(
    workspace: Workspace,
    person: "Ref",
    typed: str,
    shared: str,
    backups: str,
    also: tuple[str, ...] = (),
    export: str | None = None,
    key: "Key | None" = None,
) -> Forgotten:
    """Erases somebody from the book, then from all that lies outside of it, and writes the file of the book anew."""
    from netcrm.flows.keep import forgotten

    how = forgotten.HowCopies(shared, backups, key)
    with workspace.backups().alone():
        with workspace.book_to_erase() as book:
            report, leaver = forgotten.forget(book, person, typed, shared, backups, also)
        return _finish(workspace, report._replace(export=export), leaver, how)


def _finish(workspace: Workspace, report: Forgotten, leaver: "Leaver", how: "HowCopies") -> Forgotten:
    """Erases somebody who is gone from the book from all that lies outside of it."""
    from netcrm.flows.keep import forgotten

    with workspace.book_to_erase() as book:
        copies = len(workspace.every_copy().copies())
        if copies > _SOON and sys.stderr.isatty():
            sys.stderr.write(f"taking them out of {copies:,} backups ...\n")
        names = forgotten.mentions(leaver)
        files = workspace.forget_files(book.uid, names)
        own = workspace.own_texts(names)
        outside = forgotten.outside(leaver, workspace.every_copy(), book, how, files, own)
        forgotten.finish(book)
    try:
        workspace.sweep()
    except Failed as error:
        why = f"the file of the book could not be written anew: {error.message}; netcrm forget does it later"
        sys.stderr.write(f"netcrm: {why}\n")
    return report._replace(backups=outside.backups, files=outside.files, aside=outside.aside)


def _finished(workspace: Workspace, key: "Key | None") -> Forgotten:
    """What was begun before and interrupted, finished now."""
    from netcrm.flows.keep import forgotten

    with workspace.backups().alone():
        begun = _begun(workspace)
        if begun is None:  # another did
            return Forgotten(None, True, begun_before=True)
        how = forgotten.HowCopies(begun.shared, begun.backups, key)
        return _finish(workspace, begun.report, begun.leaver, how)


def _what_was_done(workspace: Workspace, handle: str) -> str:
    """How far a forgetting came that was interrupted, as the book has it now."""
    begun = _begun(workspace)
    if begun:
        return f"{unfinished(begun.typed)}; {_FINISHES}"
    with workspace.book() as book:
        if book.people.by_handles([handle]):
            return "nobody was forgotten; nothing was changed"
        to_sweep = book.erasing.to_sweep()
    left = "; the file of the book is not written anew yet, netcrm forget does it" if to_sweep else ""
    return f"{handle} is forgotten{left}"


def _begun(workspace: Workspace) -> "Begun | None":
    from netcrm.flows.keep import forgotten

    with workspace.book() as book:
        return forgotten.begun(book)


def _swept(workspace: Workspace) -> bool:
    """Writes the file of the book anew where that was left to do; whether it was."""
    with workspace.book() as book:
        to_sweep = book.erasing.to_sweep()
    if to_sweep:
        workspace.sweep()
    return to_sweep
