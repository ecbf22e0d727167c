"""Prints the lowest version of everything that pyproject.toml asks for, as constraints for pip: `rich==13.9`.

python tests/tools/lowest_versions.py > lowest.txt && pip install -c lowest.txt '.[test]'
"""

import re
import sys
import tomllib

from paths import ROOT

_BOUND = re.compile(r"([\w.-]+)(?:\[[\w,-]+\])?>=([\w.]+)")


def lowest(requirements: list[str]) -> list[str]:
    """Constraints that hold each requirement at its lower bound; one without a bound gives none."""
    bounds = map(_BOUND.match, requirements)
    return [f"{bound[1]}=={bound[2]}" for bound in bounds if bound]


def main() -> None:
    """Writes the constraints of netcrm itself and of its extra `test`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    sys.stdout.write("".join(f"{constraint}\n" for constraint in lowest(wanted)))


if __name__ == "__main__":
    main()
