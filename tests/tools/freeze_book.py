"""Freezes the book of this version, as files that later versions must still read: `python tests/tools/freeze_book.py`.

Run it once for a new VERSION of store/file_format.py, never again for one that people have. It plays a summer of
commands and writes the book they make to tests/store/old_books/ (see old_books.py).

--src FOLDER --name NAME freezes what another netcrm makes, e.g. an old commit's src; commands which that one does not
know are left out and listed. --again writes over what is there.
"""

import argparse
import os
import shlex
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import old_books

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "samples"
DAY = "2026-09-22"  # of the tests; the play ends the day before

# day, then a command; every kind, every stage and something in every table
PLAY = r"""
2026-06-02 add "Maria Chen" --kind mentor --title CFO --company "Fjord Labs" --email maria.chen@example.com --phone "+49 30 23125 014" --url https://example.com/maria --location Berlin --topic pricing --topic "cash flow" --wants "a sales hire" --every "3 weeks" --confidant --birthday 1980-03-07 --met TechHub --met-on 2025-05-20 --via Ines --nickname Mari --note "two kids, loves climbing"
2026-06-02 add "Dev Patel" --kind advisor --title "Head of Sales" --email dev@dev-patel.example.com --every never
2026-06-02 add "Łukasz Søren" --kind peer --topic Größe --birthday --03-09
2026-06-02 add "Priya Nair" --kind investor --company "Nordic Seed" --confidant
2026-06-03 add "Tom Reyes" --kind customer --wants "it's 50% off; \"really\""
2026-06-03 add "李雷" --kind partner --company 汀测传感器
2026-06-03 add "Mika Lehtonen" --kind team --every "2 weeks"
2026-06-03 add "Jo [/b] O'Hara" --kind friend --confidant
2026-06-03 add "Ana Okafor" --kind family --birthday "24 dec"
2026-06-03 add "Victor Lang"
2026-06-03 add "Ada Brandt" --potential --met Slush --met-on "may 2025"
2026-06-03 add "M. Chen" --email m.chen@example.org --note "met twice"
2026-06-04 import linkedin {samples}/Connections.csv
2026-06-10 config every.mentor "6 weeks"
2026-06-10 config words.pricing "price book; discount ladder"
2026-06-20 log coffee with Maria and Dev yesterday about #pricing. I owe her the deck by 2026-06-27
2026-07-15 log "Łukasz" "李雷" -m "climbing wall, then supper in Kraków" --kind meal --place Kraków --topic Größe --topic robots
2026-08-01 log maria -m "cash flow of the autumn" --kind call --private --waiting "intro to Tom by 2026-09-01"
2026-09-03 log mari -m "said the price is too low" --kind meeting
2026-09-05 note dev "prefers mornings"
2026-09-05 note maria --private "is looking for a new job"
2026-09-06 promise tom "send the contract" --due 2026-09-30
2026-09-06 promise priya "numbers of the quarter" --theirs --due 2026-10-01
2026-09-06 promise mika "lunch"
2026-09-07 done o3
2026-09-07 drop o5 "he left"
2026-09-07 promise "Ada Brandt" "a reading list" --due 2027-02-01
2026-09-08 snooze o6 2026-12-01
2026-09-08 snooze mika 10d
2026-09-09 gave "feedback on his deck" --to tom --kind feedback
2026-09-09 gave "mentors evening" --community TechHub --kind volunteering --hours 3
2026-09-10 gave "an intro to Nordic Seed" --to maria --kind intro --hours 0.5 --on 2026-08-30
2026-09-11 challenge "late payers" --with mika
2026-09-11 asked maria tom "how do you chase late payers?" --challenge c1
2026-09-12 done a1 --answer "chase weekly"
2026-09-13 done a1 --answer "and by telephone"
2026-09-14 done a1 --did "rang every Monday" --helped partly
2026-09-14 challenge c1 --decide "half in advance" --because "cash is short" --expect "paid in 30 days" --sure 70 --review 2027-01-10
2026-09-15 lesson "call before you write" --from maria --challenge c1 --told dev
2026-09-15 ask dev "when is it time for a first salesperson?"
2026-09-15 edit tom --language de
2026-09-15 community "TechHub" --kind programme --every month --member maria --part "runs the evenings" --note "badges at the desk"
2026-09-15 intro tom priya --because "both fight with seasonal staff"
2026-09-16 done i1 tom yes
2026-09-16 board finance --add maria --until 2027-12-31
2026-09-16 edit dev --knows ada-brandt --how "worked together at Krones"
2026-09-15 done g1 "he changed the first page"
2026-09-20 log priya -m "board meeting on the runway" --on 2026-11-03 --kind meeting
2026-09-20 archive victor-lang
2026-09-20 edit maria --company "Fjord Group" --remove "cash flow"
2026-09-20 follow amara-obi --kind peer --every "twice a year" --last 2026-05-01
2026-09-20 log dev -m "wrong person" --kind call
2026-09-20 edit last --with "Tom Reyes" --without dev
2026-09-20 undo
2026-09-20 redo
2026-09-21 add "Nobody Here"
2026-09-21 note nobody-here "was never here"
2026-09-21 edit nobody-here --title "a mistake"
2026-09-21 import ics {samples}/calendar.ics --me you@example.com
2026-09-21 merge maria-chen m-chen --yes
2026-09-21 merge --apart priya-nair helena-costa
2026-09-21 import vcard {samples}/contacts.vcf
2026-09-21 import json {samples}/other_book.json
2026-09-21 ask "we run out of money in three months"
2026-09-21 today
2026-09-21 note "Jo [/b] O'Hara" "plays the oboe"
2026-09-21 undo
"""  # noqa: E501


def played(src: Path, book: Path) -> list[str]:
    """What that netcrm refused of the play."""
    lines = PLAY.format(samples=SAMPLES).strip().splitlines()
    return [line for line in lines if answer(src, book, *line.split(" ", 1)).returncode]


def answer(src: Path, book: Path, day: str, command: str) -> "subprocess.CompletedProcess[str]":
    """What that netcrm answers on that day, with nothing of this machine's."""
    empty = {f"XDG_{name}_HOME": str(book.parent / name) for name in ("DATA", "CONFIG", "STATE", "CACHE")}
    env = {**os.environ, **empty, "HOME": str(book.parent), "PYTHONPATH": str(src)}
    words = [sys.executable, "-m", "netcrm", "--db", str(book), "--today", day, *shlex.split(command)]
    return subprocess.run(words, env=env, capture_output=True, text=True, stdin=subprocess.DEVNULL)


def main(words: list[str]) -> int:
    """Freezes a book; 1 where something was refused that should not be, or is there already."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--src", type=Path, default=ROOT / "src")
    parser.add_argument("--name")
    parser.add_argument("--again", action="store_true")
    wishes = parser.parse_args(words)
    with TemporaryDirectory() as folder:
        book = Path(folder) / "book.db"
        refused = played(wishes.src, book)
        sys.stderr.writelines(f"refused: {line}\n" for line in refused)
        return 1 if refused and not wishes.name else _frozen(wishes, book)


def _frozen(wishes: argparse.Namespace, book: Path) -> int:
    with closing(sqlite3.connect(book)) as db:
        name = wishes.name or db.execute("PRAGMA user_version").fetchone()[0]
        files = {f"schema_{name}.sql": old_books.schema_text(db), f"book_{name}.sql": old_books.rows_text(db)}
    exported = answer(wishes.src, book, DAY, "export json")
    files |= {f"book_{name}.json": exported.stdout} if exported.returncode == 0 else {}
    there = [file for file in files if (old_books.FOLDER / file).exists() and not wishes.again]
    for file, text in () if there else files.items():
        (old_books.FOLDER / file).write_text(text, encoding="utf-8")
        sys.stdout.write(f"wrote {old_books.FOLDER / file}, {len(text.encode())} bytes\n")
    sys.stderr.writelines(f"{file} is there; where nobody has such a book yet, use --again\n" for file in there)
    return 1 if there else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
