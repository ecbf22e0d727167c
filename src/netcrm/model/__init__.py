"""The nouns of netcrm as plain frozen values, the same on every floor and in `--json`.

NamedTuples, because the short road to `today` cannot afford dataclasses: importing those costs as much again as
starting Python. Each costs a third of a millisecond to make, so they are cut by what a command needs.
"""
