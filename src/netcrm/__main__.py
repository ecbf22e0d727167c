"""`python -m netcrm` and the console script; the ways that must not wake Typer are taken here.

A plain `today` on a pipe, `today --quiet` and the completion of names are asked for all day long (shell prompts, cron,
TAB), and Typer alone costs three times what they do.
"""

import sys


def main() -> None:
    """Runs netcrm and exits with its code."""
    words = sys.argv[1:]
    sys.exit(_short_road(words))


def _short_road(words: list[str]) -> int:
    if words[:1] == ["__complete"]:
        from netcrm.completing import complete

        return complete(words[1:])
    if words in ([], ["today"], ["today", "--quiet"]) and not sys.stdout.isatty():
        from netcrm.short import today

        return today(words)
    from netcrm.cli import main as front_door

    return front_door(words)


if __name__ == "__main__":
    main()
