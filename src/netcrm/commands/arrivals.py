"""`netcrm import`."""

import os
import sys
from functools import partial
from typing import Annotated

import typer

from netcrm.commands import fields as f
from netcrm.commands.options import AsJson, DryRun, desk_of
from netcrm.errors import Failed, Usage

_EXAMPLE = "netcrm import linkedin Connections.csv"
_LARGEST = 100_000_001  # bytes read at most, one more than any reader takes: nobody waits for /dev/zero to end


def import_(
    ctx: typer.Context,
    source: Annotated[str | None, typer.Argument(metavar="SOURCE", help="Where the file comes from: linkedin.")] = None,
    file: Annotated[
        str | None, typer.Argument(metavar="FILE", help="The file, e.g. Connections.csv; - reads standard input.")
    ] = None,
    dry_run: DryRun = False,
    kind: f.Kind = None,
    topic: f.Topics = None,
    met: f.Met = None,
    as_json: AsJson = False,
) -> None:
    """Bring in your LinkedIn connections.

    They stay in the background: ask and find see them, your day does not. The same file again, or a newer one, brings
    only what is new; what you typed stays. --kind, --topic and --met are for those who are new.

    LinkedIn sends you the file: Settings, Data privacy, Get a copy of your data, Connections.

    Examples: netcrm import linkedin Connections.csv --dry-run | netcrm import linkedin Connections.csv --kind peer
    """
    desk = desk_of(ctx)
    given = f.columns(desk.today, kind=kind, topics=topic, met_where=met)
    origin, path = _from(source or "", file or "")
    from netcrm.flows import arrivals

    gathered = arrivals.gather(origin, bytes_of(path), desk.settings.day_order)
    with desk.book(write=not dry_run) as book:
        watch = partial(desk.watch, what="Importing")
        report = arrivals.take_in(book, origin, path, gathered, given, not dry_run, watch)
    desk.show(report, as_json)


def bytes_of(path: str) -> bytes:
    """What a file holds, `-` for standard input; Failed where it cannot be read."""
    if path == "-":
        return sys.stdin.buffer.read(_LARGEST)
    try:
        with open(os.path.expanduser(path), "rb") as file:
            return file.read(_LARGEST)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Failed(f"{path} cannot be read: {reason}", f"name the file itself, for example: {_EXAMPLE}") from None


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command("import")(import_)


def _from(source: str, file: str) -> tuple[str, str]:
    from netcrm.flows.arrivals import SOURCES

    if source.lower() in SOURCES:
        if file:
            return source.lower(), file
        raise Usage("say which file to import", f"for example: {_EXAMPLE}")
    if not source:
        raise Usage("say what to import", f"for example: {_EXAMPLE}")
    if not file and ("." in source or os.path.exists(source)):
        raise Usage(f"say where {source} comes from", f"for example: netcrm import linkedin {source}")
    raise Usage(f'netcrm cannot import "{source}"', f"it can import {', '.join(SOURCES)}, for example: {_EXAMPLE}")
