"""On how many examples a law is tried: few in every run, so that the suite stays short; NETCRM_EFFORT=20 tries more."""

import os

from hypothesis import settings

EFFORT = int(os.environ.get("NETCRM_EFFORT", "1"))


def examples(number: int) -> settings:
    """So many examples, times the effort."""
    return settings(max_examples=number * EFFORT)
