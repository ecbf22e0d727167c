"""What `netcrm log` understands. The corpus stands in founder_sentences.py; `-s` prints its share and the misses."""

import sys
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netcrm.engine.sentences import Known, LoopDraft, Reading, read


def _corpus():
    spec = spec_from_file_location("founder_sentences", Path(__file__).with_name("founder_sentences.py"))
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


corpus = _corpus()
TODAY, BOOK, SENTENCES = corpus.TODAY, corpus.BOOK, corpus.SENTENCES
HANDLES = {person.id: person.handle for person in BOOK}
IDS = {person.handle: person.id for person in BOOK}


def expected(said):
    return {
        "people": said.people.split(),
        "kind": said.kind,
        "on": said.on,
        "topics": said.topics.split(),
        "loops": [tuple(loop) for loop in said.loops],
        "unknown": list(said.unknown),
        "ambiguous": [(text, sorted(handles.split())) for text, handles in said.ambiguous],
        "doubtful": said.doubtful,
    }


def understood(reading):
    first = reading.people[0] if reading.people else None
    return {
        "people": [HANDLES[id_] for id_ in reading.people],
        "kind": reading.kind,
        "on": reading.on,
        "topics": list(reading.topics),
        "loops": [
            (loop.kind, HANDLES.get(loop.person or first), loop.text, loop.due) for loop in reading.loops
        ],
        "unknown": list(reading.unknown),
        "ambiguous": [(text, sorted(HANDLES[id_] for id_ in ids)) for text, ids in reading.ambiguous],
        "doubtful": reading.doubtful,
    }


def misses():
    """Each sentence not understood whole, with what was expected and what was read of the parts that differ."""
    wrong = []
    for said in SENTENCES:
        right, got = expected(said), understood(read(said.text, TODAY, BOOK))
        parts = [(part, right[part], got[part]) for part in right if right[part] != got[part]]
        if parts:
            wrong.append((said.text, parts))
    return wrong


def test_most_of_what_founders_type_is_understood_whole():
    wrong = misses()
    share = 1 - len(wrong) / len(SENTENCES)
    print(f"\n{len(SENTENCES) - len(wrong)} of {len(SENTENCES)} sentences understood whole: {share:.1%}")
    for text, parts in wrong:
        print(f"  {text!r}")
        for part, right, got in parts:
            print(f"      {part}: {got} instead of {right}")
    assert share >= 0.5
