"""What tells the file of a book from any other: its application id and the version of its shape."""

import sqlite3

APPLICATION_ID = 0x6E63726D  # "ncrm" in the header of the file (PRAGMA application_id)
WAIT = 5000  # milliseconds to wait for another netcrm that is writing
VERSION = 8  # PRAGMA user_version; older books are brought up by store/migrations.py

PARTS = (146, 83458)  # how many triggers and views a book has, and how long their SQL is together


def statements(sql: str) -> list[str]:
    """The SQL cut into its statements; a trigger is one."""
    statements, part = [], ""
    for piece in sql.split(";"):
        part += piece + ";"
        if sqlite3.complete_statement(part):
            statements.append(part)
            part = ""
    return statements
