"""`netcrm import`."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import Annotated

import typer

from netcrm.commands import fields as f
from netcrm.commands.encrypting import Identity, PassphraseFile, opened, plain_of
from netcrm.commands.options import AsJson, DryRun, workspace_of
from netcrm.errors import Usage
from netcrm.flows import fields
from netcrm.workspace import Workspace, stdin_bytes

ANSWERS = {"import": "exchange.importing:Imported"}
_EXAMPLE = "netcrm import linkedin Connections.csv"


def import_(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[KIND] FILE...", help="The files, and what they are; - reads standard input."),
        "flows.exchange.recognise:SOURCES",
        "file",
    ] = None,
    dry_run: DryRun = False,
    as_: Annotated[
        str | None,
        typer.Option("--as", metavar="STAGE", help=f"{', '.join(fields.NEW_STAGES)}: where those who are new go."),
        fields.NEW_STAGES,
    ] = None,
    kind: f.Kind = None,
    topic: f.Topics = None,
    met: f.Met = None,
    groups: Annotated[bool, typer.Option("--groups", help="Labels become topics, or the kind they name.")] = False,
    map_: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="COLUMN=FIELD", help='A table: what a column is, e.g. "Firma=company".'),
    ] = None,
    encoding: Annotated[
        str | None, typer.Option("--encoding", metavar="NAME", help="How the text is written, e.g. cp1252.")
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="The first day of contacts, e.g. 2015-01-01.")
    ] = None,
    me: Annotated[
        list[str] | None, typer.Option("--me", metavar="ADDRESS", help="An address of your own; remembered.")
    ] = None,
    identity: Identity = None,
    passphrase_file: PassphraseFile = None,
    forgotten: Annotated[bool, typer.Option("--forgotten", help="Those too whom you asked netcrm to forget.")] = False,
    as_json: AsJson = False,
) -> None:
    """Bring in people from address books, calendars and mailboxes.

    The kind of a file is recognised; it can be named too: linkedin, google, outlook, thunderbird, csv, vcard, ics,
    mbox, monica, friends, json, or book for another netcrm book.

    People stay in the background: ask and find see them, your day does not. Meetings and mails count as contact with
    those you have; their texts are not read. The same file again, or a newer one, brings only what is new; what you
    typed stays. --as, --kind, --topic and --met are for those who are new. A file that is encrypted with age is opened
    first: it asks for its passphrase, or --identity FILE names its key.

    Examples: netcrm import Connections.csv --dry-run | netcrm import vcard contacts.vcf --groups |
    netcrm import ics calendar.ics --me me@example.com | netcrm import people.csv --map "Firma=company" |
    netcrm import json netcrm.json
    """
    from netcrm.flows.exchange import recognise

    workspace = workspace_of(ctx)
    given = fields.columns(workspace.today, kind=kind, topics=topic, met_where=met)
    me = recognise.own_addresses(me or ())
    given |= {"stage": fields.one_of("stage", as_, fields.NEW_STAGES)} if as_ else {}
    source, files = _files(words or [], lambda path: _plain(workspace, path, identity, passphrase_file))
    if source in recognise.WHOLE:
        return _whole(workspace, source, files, (dry_run, forgotten), as_json, bool(given or groups or map_))
    if since is not None and not recognise.holds_contacts(source):
        raise Usage(f"--since is for contacts, and {source} files hold none", "leave it out")
    columns = _columns(map_ or ())
    order = workspace.settings.day_order or "dmy"
    terms = recognise.terms_of(source, workspace.today, since, order, encoding, columns, workspace.zone)
    if columns and source != recognise.TABLE:
        raise Usage("--map is for tables that netcrm does not know", f"name the kind: netcrm import csv {files[0][0]}")
    from netcrm.flows.exchange import importing

    header = ""
    if source == recognise.TABLE:
        with workspace.book() as book:
            terms, header = importing.with_mapping(book, files[0][1], terms)
    gathered = recognise.gather_all(source, files, terms)
    gathered = recognise.with_groups(gathered) if groups else gathered
    with workspace.book(write=not dry_run, before="before import") as book:
        watch = partial(workspace.watch, what="Importing")
        name = ", ".join(file for file, _ in files)
        mapping = (header, recognise.fields_of(gathered.columns)) if map_ else None
        report = importing.take_in(book, source, name, gathered, given, not dry_run, watch, me, mapping, forgotten)
        report = importing.with_doubles(book, report)
    return workspace.show(report, as_json)


def bytes_of(path: str) -> bytes:
    """What a file holds, `-` for standard input; Failed where it cannot be read."""
    from netcrm.flows.files import LARGEST, bytes_to_import

    return stdin_bytes(LARGEST) if path == "-" else bytes_to_import(path)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command("import")(import_)


def _plain(workspace: Workspace, path: str, identity: str | None, passphrase_file: str | None) -> bytes:
    """What a file holds, opened where it is encrypted."""
    from netcrm.encryption import BEGINNING, is_encrypted

    file = os.path.expanduser(path)  # a pipe can be read only once
    if os.path.isfile(file) and (plain := plain_of(workspace, file, identity, passphrase_file)) is not None:
        return plain
    raw = bytes_of(path)
    return opened(workspace, path, raw, identity, passphrase_file) if is_encrypted(raw[:BEGINNING]) else raw


def _files(words: Sequence[str], read: Callable[[str], bytes]) -> tuple[str, list[tuple[str, bytes]]]:
    """The kind of the files and what they hold. A first word that is a kind and no file is taken for the kind."""
    from netcrm.flows.exchange import recognise

    first, rest = (words[0], list(words[1:])) if words else ("", [])
    if not first:
        raise Usage("say what to import", f"for example: {_EXAMPLE}")
    if first.lower() in recognise.SOURCES and (rest or not os.path.exists(first)):
        if not rest:
            raise Usage("say which file to import", f"for example: {_EXAMPLE}")
        return first.lower(), [(file, read(file)) for file in rest]
    if not os.path.exists(os.path.expanduser(first)) and first != "-" and "." not in first:
        recognise.source_of(first)  # a kind mistyped
    files = [(file, read(file)) for file in words]
    return recognise.kind_of_all(files), files


def _columns(typed: Sequence[str]) -> dict[str, str]:
    """The mapping typed as `Firma=company`; the last = parts the two, as names of columns may hold one."""
    columns: dict[str, str] = {}
    for one in typed:
        name, equals, field = one.rpartition("=")
        if not equals or not name.strip():
            raise Usage(
                f'"{one}" is no mapping', 'for example: --map "Firma=company", or --map "Umsatz=" to leave it out'
            )
        columns[name.strip()] = field.strip().lower()
    return columns


def _whole(
    workspace: Workspace,
    source: str,
    files: Sequence[tuple[str, bytes]],
    wishes: tuple[bool, bool],
    as_json: bool,
    options: bool,
) -> None:
    """Another whole book: netcrm's own JSON, or the file of a book itself. Everything comes as it was.

    wishes: --dry-run and --forgotten.
    """
    from netcrm.encryption import file_is_encrypted
    from netcrm.flows.exchange import importing, uniting

    if len(files) > 1:
        raise Usage("one book at a time", f"netcrm import {source} {files[0][0]}, then the next")
    if options:
        raise Usage(
            f"everything in {files[0][0]} comes as it was", f"netcrm import {source} {files[0][0]}, and nothing else"
        )
    ((file, raw),) = files
    dry_run, forgotten = wishes
    plain = raw if file_is_encrypted(os.path.expanduser(file)) else None
    held = uniting.from_json(raw) if source == "json" else uniting.from_book(workspace.foreign(file, plain))
    with workspace.book(write=not dry_run, before="before import") as book:
        watch = partial(workspace.watch, what="Importing")
        report = uniting.unite(book, held, source, file, not dry_run, watch, forgotten)
        report = importing.with_doubles(book, report)
    workspace.show(report, as_json)
