"""What `netcrm completion` answers with."""

from typing import NamedTuple


class Script(NamedTuple):
    """A shell and its completion script."""

    shell: str
    script: str
