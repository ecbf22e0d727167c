"""What `netcrm completion` answers with."""

from netcrm.named_tuple import NamedTuple


class Script(NamedTuple):
    """A shell and its completion script."""

    shell: str
    script: str
