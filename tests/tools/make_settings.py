"""Makes the settings in `netcrm help settings` from their declarations: `python tests/tools/make_settings.py`."""

import re
import sys
from collections.abc import Iterator, Mapping
from textwrap import wrap

from paths import SOURCE

from netcrm.model.settings import BOOK, FAMILIES, MACHINE, Declared

PAGE = SOURCE / "help" / "settings.md"
_COLUMN = 20  # of what a setting does
_WIDTH = 78


def refreshed(text: str) -> str:
    """The page with the settings as they are declared."""
    book = {"every.mentor ...": BOOK["every.mentor"], **{key: one for key, one in BOOK.items() if key[:6] != "every."}}
    book |= {f"{family}NAME": one for family, one in FAMILIES.items()}
    for name, settings in (("book", book), ("machine", MACHINE)):
        block = re.compile(rf"(?<=<!-- {name} -->\n).*?(?=<!-- end {name} -->)", flags=re.DOTALL)
        text = block.sub("".join(f"{row}\n" for row in _rows(settings)), text)
    return text


def _rows(settings: Mapping[str, Declared]) -> Iterator[str]:
    for key, one in settings.items():
        first, *more = wrap(one.described, _WIDTH - 4 - _COLUMN)
        yield f"    {key:<{_COLUMN}}{first}"
        yield from (f"    {'':<{_COLUMN}}{row}" for row in more)


if __name__ == "__main__":
    PAGE.write_text(refreshed(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    sys.stdout.write(f"wrote {PAGE}\n")
