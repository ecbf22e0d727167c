"""Tries a built wheel as somebody would who installed it: `python tests/tools/try_wheel.py WHEEL NETCRM`.

WHEEL: the file; it must hold what netcrm reads at run time and not what only its makers read. NETCRM: the command of
an environment in which that wheel is installed. Ends with 1 and a sentence for the first thing that is not right.
"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

NEEDED = ("store/schema.sql", "engine/ask/meaning.bin", "engine/ask/roles.bin", "engine/ask/thesaurus.txt", "py.typed")
ONLY_FOR_MAKERS = ("engine/ask/roles.toml", "engine/ask/thesaurus.toml", "tests")
STEPS = (
    (("add", "Maria Chen", "--kind", "mentor", "--topic", "pricing"), "Maria Chen"),
    (("log", "coffee with Maria yesterday about #pricing. I owe her the deck by friday"), "the deck"),
    (("today",), "Maria Chen"),
    (("ask", "we run out of money in three months"), ""),
    (("help", "today"), "netcrm today"),
    (("list", "--json"), '"maria-chen"'),
    (("export", "json"), '"netcrm"'),
    (("undo",), "coffee"),
)


def faults_of_content(wheel: str) -> list[str]:
    """What the wheel lacks and what it should not hold."""
    with ZipFile(wheel) as file:
        names = file.namelist()
    lacking = [f"{name} is not in the wheel" for name in NEEDED if f"netcrm/{name}" not in names]
    extra = [f"{name} is in the wheel" for name in names if any(f"/{part}" in f"/{name}" for part in ONLY_FOR_MAKERS)]
    return lacking + extra


def faults_of_commands(netcrm: str) -> list[str]:
    """Which of the steps failed or did not show what they should, on a new book."""
    with TemporaryDirectory() as folder:
        surroundings = {**os.environ, **{f"XDG_{name}_HOME": folder for name in ("DATA", "CONFIG", "STATE")}}
        surroundings.pop("NETCRM_DB", None)
        faults = []
        for words, shown in STEPS:
            done = subprocess.run([netcrm, *words], cwd=folder, env=surroundings, capture_output=True, text=True)
            if done.returncode or shown not in done.stdout:
                faults.append(f"netcrm {' '.join(words)}: exit code {done.returncode}, {done.stdout}{done.stderr}")
    return faults


def main() -> int:
    """The exit code: 0 where wheel and command are right."""
    wheel, netcrm = sys.argv[1:]
    faults = faults_of_content(wheel) + faults_of_commands(str(Path(netcrm).absolute()))
    sys.stdout.write("".join(f"{fault}\n" for fault in faults))
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
