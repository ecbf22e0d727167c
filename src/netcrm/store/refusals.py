"""What SQLite says where it cannot use a file, in words for people and with a way out."""

import os
import sqlite3

from netcrm.errors import Failed, Hint, NetcrmError, Unusable


def explained(error: sqlite3.Error, path: str) -> NetcrmError:
    """What SQLite said, in words for people, with a way out."""
    said = str(error)
    if "locked" in said or "busy" in said:
        return Failed("the book is busy: another netcrm is writing", "wait a moment and type the command again")
    if any(word in said for word in ("disk I/O", "unable to open", "readonly")) and waits_to_be_mended(path):
        why = "was being written to when something stopped that, and cannot be mended where it may not be written"
        return Failed(f"{path} {why}", Hint("rights"))
    if "readonly" in said and may_be_written(path) and os.path.exists(path):  # as where a limit of size is reached
        return Failed(f"the disk did not take it: {path}; nothing was changed", Hint("free_space"))
    if "readonly" in said:
        return Failed(f"{path} is read-only; nothing was changed", "make the file and its folder writable")
    if "full" in said:
        return Failed("the disk is full; nothing was changed", "free some space and type the command again")
    if "not a database" in said:
        return Failed(f"{path} is not a netcrm book", Hint("not_a_book"))
    if "malformed" in said and "JSON" not in said:
        return Failed(f"{path} is damaged: {said}", Hint("damaged"))
    if "unable to open" in said:
        return Failed(f"{path} cannot be opened", Hint("rights"))
    if "disk I/O" in said:
        return Failed(f"the disk did not take it: {path}; nothing was changed", Hint("free_space"))
    return Unusable(f"the book could not be used: {said}", Hint("debug"))


def may_be_written(path: str) -> bool:
    """SQLite needs the folder too, for its journal."""
    return os.access(path, os.W_OK) and os.access(os.path.dirname(os.path.realpath(path)), os.W_OK)


def waits_to_be_mended(path: str) -> bool:
    """Whether a journal was left beside a book that may not be written, from which SQLite would put it right."""
    return os.path.exists(f"{os.path.realpath(path)}-journal") and not may_be_written(path)
