"""Where tests find the source, the samples of their own and, on a maintainer's machine, the shared files."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "netcrm"
SAMPLES = ROOT / "tests" / "samples"
QUIRKS = SAMPLES / "quirks"  # files as programs write them, by kind; made for netcrm
SHARED = ROOT.parent / "shared"  # real files and measures; tests that read them skip where they are not
CORPUS = SHARED / "corpus"
