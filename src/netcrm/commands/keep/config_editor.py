"""Every setting on one page in the owner's editor; what was typed is kept whole, or kept aside where it is wrong."""

from collections.abc import Mapping
from json import dumps
from typing import TYPE_CHECKING

from netcrm.commands.editor_page import EditorPage, refuse_while_hushed
from netcrm.engine.dates.formatting import say_span
from netcrm.errors import Hint, NetcrmError, Usage
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.keep.config import Choice, Machine, SettingsEdited

_ABOUT = "settings"


def edited_settings(workspace: Workspace) -> "SettingsEdited":
    """The settings after somebody had them in the editor; they stay as they are where the page was left alone."""
    from netcrm.flows.keep import config as flow

    if not workspace.interactive:
        raise Usage(
            "config edit opens an editor, and nobody is there to type", "for example: netcrm config color never"
        )
    refuse_while_hushed(workspace, Hint("hush_off"))
    from netcrm import settings

    settings.load()  # a file that is wrong is told before anybody types
    with workspace.book() as book:
        choices = flow.listed(book, of_machine(workspace)).settings
        before = settings_page(choices, book.path, workspace.settings_file)
    with EditorPage(workspace, _ABOUT, before, "netcrm config edit") as page:
        return page.until_taken(
            lambda text: _kept(workspace, typed_changes(text, before), text) if text.strip() else _given_up(workspace)
        )


def _given_up(workspace: Workspace) -> "SettingsEdited":
    """After an empty page, which is how one gives up in an editor; nobody means to take every setting back by it."""
    from netcrm.flows.keep.config import SettingsEdited

    workspace.remark("netcrm: the page was empty; put a # before a setting to take it back to netcrm's own")
    return SettingsEdited(())


def of_machine(workspace: Workspace) -> "Machine":
    """This machine's settings."""
    from netcrm.flows.keep.config import Machine
    from netcrm.settings import Settings, by_key

    return Machine(by_key(workspace.settings), by_key(Settings()), workspace.settings_file)


def settings_page(choices: "tuple[Choice, ...]", book: str, file: str) -> str:
    """Every setting as TOML under what it does and may be; what is netcrm's own stands behind a #."""
    from netcrm.flows.keep.config import in_book
    from netcrm.safe import line

    lines = [
        "# Settings of netcrm. Save and close: all you typed is kept, or nothing where a line is wrong.",
        "# A line behind a # is netcrm's own; take the # away to set it, or put one there to go back.",
    ]
    for title, of_book in ((f"In the book {line(book)}", True), (f"On this machine, in {line(file)}", False)):
        lines += ["", f"## {title}"]
        about = ""
        for choice in (one for one in choices if in_book(one.key) == of_book):
            told = f"# {choice.meaning} ({choice.type})"
            lines += ["", told] if told != about else []
            about = told
            lines.append(f"{'#' if choice.source == 'default' else ''}{_toml_key(choice.key)} = {_toml(choice)}")
        if of_book:
            lines += ["", *_families()]
    return "\n".join(lines) + "\n"


def typed_changes(text: str, before: str) -> dict[str, str | None]:
    """What a page sets otherwise than the page as it was opened, None for what was taken out; Usage with the line."""
    from netcrm.toml_lines import flat_page

    was, now = flat_page(before), {key: value for key, value in flat_page(text).items() if value != ""}
    changes: dict[str, str | None] = {
        key: _text(text, key, value) for key, value in now.items() if value != was.get(key)
    }
    return {**changes, **dict.fromkeys(key for key in was if key not in now)}


def _kept(workspace: Workspace, typed: Mapping[str, str | None], text: str) -> "SettingsEdited":
    from netcrm.flows.keep import config as flow
    from netcrm.settings import changed

    machine = of_machine(workspace)
    changes: dict[str, str | None] = {}
    for key, value in typed.items():
        with _Line(text, key):
            whole = flow.setting_key(key, machine)
            changes[whole] = value
            if value is not None and not flow.in_book(whole):
                changed(workspace.settings, whole, value)
    if not changes:
        return flow.SettingsEdited(())
    if not any(map(flow.in_book, changes)):
        workspace.keep_settings(changes)
        now = of_machine(workspace)
        return flow.SettingsEdited(
            tuple(flow.of_machine(now, key, "unset" if value is None else "set") for key, value in changes.items())
        )

    def keep(of_file: Mapping[str, str | None]) -> "Machine":
        workspace.keep_settings(of_file)
        return of_machine(workspace)

    before = workspace.settings
    try:
        with workspace.book(write=True) as book:
            return flow.edited(book, machine, changes, keep, lambda key: _Line(text, key))
    except BaseException:
        if workspace.settings != before:  # the book could not be kept, so the file goes back too
            workspace.put_settings(before)
        raise


class _Line:
    """Refusals within it name the line of the page where a setting stands."""

    def __init__(self, text: str, key: str) -> None:
        self.text, self.key = text, key

    def __enter__(self) -> None:
        return None

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        from netcrm.toml_lines import line_of

        if isinstance(error, NetcrmError) and (at := line_of(self.text, self.key)):
            error.message = f"line {at}: {error.message}"


def _families() -> list[str]:
    """How settings with names of one's own are written."""
    from netcrm.model.settings import FAMILIES

    examples = {
        "seat.": 'seat.press = "journalism; podcasts"',
        "words.": 'words.pricing = "price book; discount ladder"',
    }
    return [row for key, one in FAMILIES.items() for row in (f"# {one.described}", f"#{examples[key]}")]


def _toml_key(key: str) -> str:
    first, dot, rest = key.partition(".")
    bare = rest.isascii() and all(char.isalnum() or char in "-_" for char in rest)
    return f"{first}{dot}{rest if bare else dumps(rest, ensure_ascii=False)}"


def _toml(choice: "Choice") -> str:
    from netcrm.flows.keep.config import EVERY

    value = say_span(int(choice.value)) if choice.key.startswith(EVERY) else choice.value
    return dumps(value, ensure_ascii=False)


def _text(text: str, key: str, value: object) -> str:
    """A value as it would be typed on the command line; Usage for a list or the like."""
    from netcrm.toml_lines import line_of

    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, str | int | float):
        return f"{value:g}" if isinstance(value, float) else str(value)
    at = line_of(text, key)
    raise Usage(f"{f'line {at}: ' if at else ''}{key} is one text or number", f'for example: {key} = "..."')
