"""The words of dates are those of the languages' TOML, and nothing of the TOML is read at run time."""

from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType

from paths import ROOT

from netcrm.engine.dates.tokens import tokenise


def _maker() -> ModuleType:
    spec = spec_from_file_location("make_dates", ROOT / "tests" / "tools" / "make_dates.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_words_are_made_from_the_languages() -> None:
    made = _maker()
    kept = (made.ROOM / "lexicon.txt").read_text(encoding="utf-8")
    assert kept == made.lexicon(), "run python tests/tools/make_dates.py"


def test_an_accent_may_be_left_out_but_none_put_in() -> None:
    assert [len(tokenise(word)[0].kinds) > 0 for word in ("février", "fevrier", "FÉVRIER", "todaý")] == [
        True,
        True,
        True,
        False,
    ]


def test_an_accent_may_stand_apart_from_its_letter() -> None:
    assert "named" in tokenise("man\u0303ana")[0].kinds


def test_an_umlaut_may_be_written_with_an_e() -> None:
    assert tokenise("uebermorgen")[0].kinds["named"] == tokenise("übermorgen")[0].kinds["named"]


def test_words_that_belong_together_are_one_token() -> None:
    assert [token.word for token in tokenise("il y a 3 jours, après-demain") if token.word] == [
        "il y a",
        "3",
        "jours",
        ",",
        "apres demain",
    ]
