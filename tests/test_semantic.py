"""The sentence model of the extra `semantic`, where it is installed, and netcrm without it."""

import subprocess
import sys

import pytest

from netcrm.semantic import Model, model
from netcrm.workspace import Workspace

TEXTS = ("employment lawyer: dismissal and notice periods", "sourdough and rye bread", "keeps bees")

installed = pytest.mark.skipif(model() is None, reason="the extra `semantic` is not installed")


def test_a_model_that_does_not_start_compares_nothing(tmp_path):
    assert Model(str(tmp_path / "none.onnx")).likeness("laying off my first employee", TEXTS) == []


def test_looking_for_the_model_wakes_nothing_heavy():
    code = "import sys; from netcrm.semantic import model; model(); print({'numpy', 'onnxruntime'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_the_desk_has_the_model_that_is_installed(world):
    assert Workspace().model() is model()


@installed
def test_what_means_the_same_is_more_alike_than_what_does_not():
    lawyer, bread, bees = model().likeness("I must fire somebody, how do I do it by law", TEXTS)
    assert lawyer > max(bread, bees)


@installed
def test_the_same_text_is_wholly_alike():
    assert model().likeness("keeps bees", ["keeps bees"]) == [1.0]


@installed
def test_likeness_does_not_depend_on_what_else_is_compared():
    together = Model(model().path).likeness("laying off my first employee", TEXTS)
    assert together == [Model(model().path).likeness("laying off my first employee", [text])[0] for text in TEXTS]


@installed
def test_nothing_to_compare_is_no_error():
    assert model().likeness("laying off my first employee", []) == []


@installed
def test_an_empty_text_is_compared_too():
    assert len(model().likeness("laying off my first employee", ["", "x" * 5000])) == 2
