"""Plays the stories of tests/story and writes what their commands print below them:
`python tests/tools/play_story.py`. Read every page before it is committed."""

import io
import os
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path
from typing import NamedTuple
from unittest import mock

import stories
from paths import ROOT

from netcrm.cli import main

FOLDER = ROOT / "tests" / "story"


class Answer(NamedTuple):
    """What a command printed."""

    out: str
    err: str


def run(*words: str) -> Answer:
    """Runs one command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err), mock.patch.object(sys, "stdin", io.StringIO()):
        main(list(words))
    return Answer(out.getvalue(), err.getvalue())


if __name__ == "__main__":
    for file in FOLDER.glob("*.txt"):
        text = file.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            rooms = {f"XDG_{name}_HOME": str(Path(folder) / name) for name in ("DATA", "STATE", "CONFIG")}
            with mock.patch.dict(os.environ, {**rooms, "HOME": folder, **stories.environment(file)}):
                show = stories.shown if stories.are_pages(file) else partial(stories.played, run)
                stories.begin(file)
                printed = [show(step) for step in stories.steps(text)]
        file.write_text(stories.told(text, printed), encoding="utf-8")
        sys.stdout.write(f"wrote {file}\n")
