"""The stream that answers are written to, whose failures are told from those of the work itself."""

import io

TYPE_CHECKING = False  # completing a name needs no `typing`
if TYPE_CHECKING:
    from typing import TextIO


class Unwritten(OSError):
    """The answer could not be written to stdout: the disk is full, or whoever read it has gone."""


class _Stdout(io.FileIO):
    """The file below stdout. before: the stream that had its number, which would close it once nobody holds it."""

    before: "TextIO | None" = None

    def write(self, content: object) -> int | None:  # type: ignore[override]  # as io calls it, with whatever is bytes
        try:
            return super().write(content)  # type: ignore[arg-type]
        except OSError as error:
            raise Unwritten(error.errno, error.strerror) from None


def answering(stream: "TextIO") -> "TextIO":
    """The same stream, which raises Unwritten where it cannot be written to."""
    below = _Stdout(stream.fileno(), "w", closefd=False)
    below.before = stream
    return io.TextIOWrapper(
        io.BufferedWriter(below), stream.encoding, stream.errors, "\n",
        bool(stream.line_buffering), bool(getattr(stream, "write_through", False)),
    )  # fmt: skip
