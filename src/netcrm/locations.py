"""Where netcrm keeps its files: the book and the settings of this machine, by flags, then the environment."""

import os


def book_path(flag: str | None) -> str:
    """The file of the book: --db, else NETCRM_DB, else the data folder. Every name is a plain path, `:memory:` too."""
    if flag is not None and not flag.strip():
        from netcrm.errors import Usage

        raise Usage("--db names no file", "for example: --db work.db")
    if path := flag or os.environ.get("NETCRM_DB"):
        return os.path.abspath(os.path.expanduser(path))
    return os.path.join(_folder("XDG_DATA_HOME", ".local/share"), "netcrm.db")


def config_path() -> str:
    """The file with this machine's settings."""
    return os.path.join(_folder("XDG_CONFIG_HOME", ".config"), "config.toml")


def hush_file() -> str:
    """The file that is there while netcrm is hushed, and until it is next (see hushed.py)."""
    return os.path.join(state_folder(), "hush")


def is_there(path: str) -> bool:
    """Whether a file is there, or nobody can tell."""
    return os.path.lexists(path)


def drafts_folder() -> str:
    """The folder with the user's own templates of messages."""
    return os.path.join(_folder("XDG_CONFIG_HOME", ".config"), "drafts")


def state_folder() -> str:
    """Where netcrm keeps what may be lost: numbers of rows, pages that were typed and not kept, unfinished
    files, whether netcrm is hushed."""
    return _folder("XDG_STATE_HOME", ".local/state")


def unfinished_folder() -> str:
    """Where lies what netcrm is writing, until it is whole (see atomic.py)."""
    return os.path.join(state_folder(), "unfinished")


def _folder(variable: str, default: str) -> str:
    base = os.environ.get(variable) or os.path.join(os.path.expanduser("~"), default)
    return os.path.join(base, "netcrm")
