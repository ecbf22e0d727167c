"""The commands: parse, open the book, call a flow, show its report.

Each module says in ANSWERS which reports its commands answer with, by the way they are called: module and type below
flows, spaces between several. `netcrm schema` and the page `netcrm help json` are made from that.
"""
