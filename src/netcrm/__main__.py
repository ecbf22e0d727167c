"""`python -m netcrm` and the console script; the ways that must not wake Typer are taken here.

A plain `today` on a pipe, `today --quiet` and the completion of names are asked for all day long (shell prompts, cron,
TAB), and Typer alone costs three times what they do. `log`, `show`, `ask` and the others of `short_roads.py` are typed
most often without an option, and take a third to a half less time without it.
"""

import gc
import os
import sys

from netcrm import bytecode

TYPE_CHECKING = False  # completing a name needs no `typing`, which costs a sixth of what it takes
if TYPE_CHECKING:
    from typing import NoReturn


def main() -> None:
    """Runs netcrm and exits with its code."""
    os.umask(0o077)  # the book, its folder and all that is kept beside it are their owner's alone
    _open_streams()
    gc.set_threshold(200_000)  # nothing lives long, and looking for garbage costs `ask` 0.7 x bare Python
    bundle = bytecode.installed()
    code = _short_road(sys.argv[1:])
    _flush()
    needed = bytecode.to_be_kept(bundle) if bundle else {}
    if bundle and needed:
        from netcrm.bytecode_writing import write

        write(bundle, needed)
    _leave(code)


_ON_SHORT_ROADS = ("log", "show", "find", "note", "ask", "asked", "challenge")


def _leave(code: int) -> "NoReturn":
    """Ends at once: all is written and closed by now, and taking the interpreter down costs as much as bare Python."""
    _flush()
    os._exit(code)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            continue


def _open_streams() -> None:
    """A closed stream (`>&-`) is an empty one, letters a terminal cannot show become question marks, and an answer that
    cannot be written is no failure of the work."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    from netcrm.streams import answering

    sys.stdout = answering(sys.stdout)


def _short_road(words: list[str]) -> int:
    if words[:1] == ["__complete"]:
        from netcrm.completion_words import complete

        return complete(words[1:])
    if words in ([], ["today"], ["today", "--quiet"]) and not sys.stdout.isatty():
        from netcrm.fast_today import today

        code = today(words)
        if code is not None:
            return code
    if words and words[0] in _ON_SHORT_ROADS:
        from netcrm.short_roads import run

        code = run(words)
        if code is not None:
            return code
    from netcrm.cli import main as front_door

    return front_door(words)


if __name__ == "__main__":
    main()
