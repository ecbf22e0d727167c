"""`netcrm export`."""

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from netcrm import atomic
from netcrm.commands.encrypting import Encrypt, PassphraseFile, To, lock_of
from netcrm.commands.options import AsJson, workspace_of
from netcrm.errors import Failed, Refused, Usage
from netcrm.flows import fields as f
from netcrm.named_tuple import NamedTuple
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.encryption import Lock
    from netcrm.flows.exchange.exporting import Exported

ANSWERS = {"export": "exchange.exporting:Exported", "export graph": "circle.graph:Graph exchange.exporting:Exported"}
_KINDS = ("json", "csv", "vcard", "ics", "markdown", "graph")
_FORMATS = ("text", "dot", "html")  # of the graph
# of files, by which a format is known
_ENDINGS = {"": "text", ".txt": "text", ".dot": "dot", ".gv": "dot", ".html": "html", ".htm": "html"}
_ALL_OF_ONE = ("json", "markdown")  # kinds of export that hold all that is kept of a person
_VERSIONS = ("3.0", "4.0")


def export(
    ctx: typer.Context,
    kind: Annotated[str, typer.Argument(metavar="KIND", help=f"{', '.join(_KINDS)}."), _KINDS],
    person: Annotated[str | None, typer.Option("--person", metavar="NAME", help="Only this person."), "name"] = None,
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="FILE", help="Where to; markdown takes a folder too."),
        "file",
    ] = None,
    version: Annotated[str, typer.Option("--version", metavar="N", help="Of vCard: 3.0 or 4.0."), _VERSIONS] = "4.0",
    bare: Annotated[bool, typer.Option("--bare", help="vCard: only what belongs on a business card.")] = False,
    excel_safe: Annotated[
        bool, typer.Option("--excel-safe", help="CSV: no cell that a spreadsheet takes for a formula.")
    ] = False,
    form: Annotated[
        str | None,
        typer.Option("--format", metavar="F", help="Graph: text, dot or html; else by the end of FILE."),
        _FORMATS,
    ] = None,
    private: Annotated[bool, typer.Option("--private", help="Private texts too; json always has them.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that netcrm did not make.")] = False,
    encrypt: Encrypt = None,
    to: To = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Give back the whole book, or one person, in a form others read.

    json is complete and comes back with netcrm import. csv and vcard hold the people; ics is a calendar of what is due,
    to subscribe to; markdown is for reading, and for keeping for ever. graph is who connects to whom, from you
    outwards: text, html to open in a browser, or dot for Graphviz. Without -o it goes to standard output.

    --encrypt asks for a passphrase, --to encrypts to a public key: FILE.age is written, as netcrm backup does.

    Examples: netcrm export json -o netcrm.json | netcrm export vcard --person maria --bare |
    netcrm export ics -o due.ics | netcrm export markdown -o people/ | netcrm export csv --excel-safe -o people.csv |
    netcrm export graph -o circle.html | netcrm export json -o netcrm.json --encrypt
    """
    workspace = workspace_of(ctx)
    kind = f.one_of("kind of export", kind, _KINDS)
    if workspace.redact and (kind != "graph" or output is not None):
        raise Refused("an export tells all, and --redact nothing", "leave one of them out")
    if version not in _VERSIONS:
        raise Usage(f'there is no vCard "{version}" here', f"--version is one of: {', '.join(_VERSIONS)}")
    options = ((bare, "--bare", "vcard"), (excel_safe, "--excel-safe", "csv"), (form, "--format", "graph"))
    for wanted, option, of in options:
        if wanted and kind != of:
            raise Usage(f"{option} is for {of}", f"for example: netcrm export {of} {option}{' html' if form else ''}")
    folder = kind == "markdown" and output is not None and (output.endswith("/") or os.path.isdir(output))
    if (encrypt or to or passphrase_file) and (folder or output in (None, "-")):
        raise Usage("what is encrypted is one file", f"for example: netcrm export {kind} -o FILE --encrypt")
    lock = lock_of(workspace, encrypt, to or (), passphrase_file)
    if kind == "graph":
        return _graph(workspace, person, _file(output), _format(form, output), private, force, as_json, lock)
    from netcrm.flows.exchange import exporting

    output = _file(output)
    handle = workspace.who(person)[0] if person else None
    with workspace.book() as book:
        report = exporting.exported(book, kind, handle, exporting.Wishes(version, bare, private, excel_safe, folder))
        uid = book.uid
    if handle and kind in _ALL_OF_ONE:
        _tell_of_others(workspace, handle)
    if output is not None:
        report = _written(workspace, report, output, force, Pages(uid, handle is None), lock)
        return workspace.show(report, as_json)
    if as_json:
        return workspace.show(report, as_json)
    sys.stdout.write(report.text or "")
    return None


def _tell_of_others(workspace: Workspace, handle: str) -> None:
    """Says how many texts about others name the one who is exported."""
    from netcrm.flows.keep.forgotten import named_elsewhere

    with workspace.book(dry_run=True) as book:
        number = named_elsewhere(book, handle)
    if number:
        texts = f"{number:,} texts about others name" if number > 1 else "a text about others names"
        left = "and are" if number > 1 else "and is"
        workspace.remark(f"netcrm: {texts} {handle} too, {left} not in it: netcrm forget {handle} --dry-run")


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(export)


def _file(output: str | None) -> str | None:
    """The path that is written to; None for standard output, by whatever name."""
    if output is None or output == "-" or atomic.own_stream(output) == 1:
        return None
    return os.path.expanduser(output)


def _format(form: str | None, output: str | None) -> str:
    """The format of the graph: as it was said, else as the name of the file ends."""
    if form is not None:
        return f.one_of("format", form, _FORMATS)
    ending = os.path.splitext((output or "").removesuffix(".age"))[1].lower()
    if ending not in _ENDINGS:
        raise Usage(
            f"the graph is no {ending} file", "for example: netcrm export graph -o circle.html, or say --format"
        )
    return _ENDINGS[ending]


def _graph(
    workspace: Workspace,
    person: str | None,
    output: str | None,
    form: str,
    private: bool,
    force: bool,
    as_json: bool,
    lock: "Lock | None",
) -> None:
    """Who connects to whom: shown, or written to a file."""
    from netcrm.flows.circle import graph

    handle = workspace.who(person)[0] if person else None
    with workspace.book() as book:
        report = graph.graph(book, handle, private)
    if not output and (as_json or form == "text"):
        return workspace.show(report, as_json)
    from netcrm.flows.circle import graph_files

    if form == "text":
        drawn = graph_files.GraphFile(workspace.page_text(report), len(report.nodes))
    else:
        drawn = {"dot": graph_files.dot, "html": graph_files.html}[form](report)
    if drawn.remark:
        sys.stderr.write(f"netcrm: {drawn.remark}\n")
    if not output:
        sys.stdout.write(drawn.text)
        return None
    from netcrm.flows.exchange.exporting import Exported

    exported = Exported("graph", drawn.people, None, drawn.text, remark=drawn.remark)
    return workspace.show(_written(workspace, exported, output, force, lock=lock), as_json)


class Pages(NamedTuple):
    """Of which book the pages of a folder are, by its uid, and whether they are all there are."""

    book: str = ""
    whole: bool = False


def _written(
    workspace: Workspace, report: "Exported", path: str, force: bool, of: Pages = Pages(), lock: "Lock | None" = None
) -> "Exported":
    """The report once its text is in the file, or its pages are in the folder. lock: encrypts it; the file is .age."""
    if report.pages:
        _make_folder(path)
        targets = {os.path.join(path, name): text for name, text in report.pages.items()}
    else:
        from netcrm.flows.keep.backups import sealed_name

        path = sealed_name(path) if lock and not atomic.is_stream(path) else path
        targets = {path: report.text or ""}
    for target in targets:
        if workspace.owns(target):
            raise Refused(f"{target} is the book in use, its journal or a copy of it", "name another file with -o")
        if report.pages and atomic.is_stream(target):
            raise Refused(f"{target} is no file", "name another folder with -o")
        _refuse_strangers(report.kind, target, force)
    content = (report.text or "").encode()
    try:
        if report.pages:
            from netcrm.flows.exchange import page_folder

            done = page_folder.write(path, report.pages, of.book, of.whole)
            return report._replace(file=path, pages={}, removed=done.removed, left=done.left)
        atomic.write(path, lock.seal(content) if lock else content)
    except OSError as error:
        raise Failed(f"{path} cannot be written: {error.strerror}", "name another file with -o") from None
    return report._replace(file=path, text=None, encrypted=lock.kind if lock else None)


def _make_folder(path: str) -> None:
    try:
        os.makedirs(path, mode=0o700, exist_ok=True)
    except OSError as error:
        raise Failed(f"{path} cannot be made: {error.strerror}", "name another folder with -o") from None


def _refuse_strangers(kind: str, path: str, force: bool) -> None:
    """Refuses to write over what netcrm did not write, unless told to."""
    from netcrm.encryption import is_encrypted
    from netcrm.flows.exchange.own_files import BEGINNING, is_own

    if os.path.isdir(path):
        raise Refused(f"{path} is a folder", "name a file with -o")
    if force or not os.path.exists(path) or atomic.is_stream(path):  # looking into a pipe would wait for ever
        return
    try:
        with open(path, encoding="utf-8", errors="replace", newline="") as file:
            there = file.read(BEGINNING)
    except OSError as error:
        raise Failed(f"{path} cannot be read: {error.strerror}", "name another file with -o") from None
    if is_encrypted(there.encode()):
        raise Refused(f"{path} is there already", "name another file, or add --force")
    if there and not is_own(kind, there):
        raise Refused(f"{path} is there already, and is no {kind} of netcrm's", "name another file, or add --force")
