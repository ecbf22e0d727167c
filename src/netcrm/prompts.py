"""Questions to somebody at a terminal, through questionary; never reached when nobody is there."""

import sys
from collections.abc import Iterable, Sequence
from shutil import get_terminal_size
from textwrap import wrap

import questionary

from netcrm.safe import line

STYLE = questionary.Style(
    [("qmark", "fg:ansicyan"), ("question", "bold"), ("answer", ""), ("instruction", "fg:ansigray")]
)

_IN_A_WORD = 0.5  # seconds within which another letter belongs to the word that is being typed
_ARROWS = "(Use arrow keys)"
_HOW_TO_ANSWER = 18  # columns of what questionary writes behind a question


def text(question: str, default: str = "", names: Iterable[str] = ()) -> str:
    """One line typed, "" for none; TAB completes the names."""
    known = sorted({line(name) for name in names})
    if known:
        answer = questionary.autocomplete(
            question, choices=known, default=default, style=STYLE, qmark="", ignore_case=True, match_middle=True
        ).unsafe_ask()
    else:
        answer = questionary.text(question, default=default, style=STYLE, qmark="").unsafe_ask()
    return line(answer or "")


def sentence(question: str, names: Sequence[str]) -> str:
    """One line typed, with TAB completing a name wherever the cursor stands in the sentence."""
    from prompt_toolkit import PromptSession
    from prompt_toolkit.completion import WordCompleter

    completer = WordCompleter([line(name) for name in names], ignore_case=True, sentence=False)
    session: PromptSession[str] = PromptSession(f"{question} ", completer=completer, complete_while_typing=False)
    return line(session.prompt())


def choose(question: str, choices: Sequence[tuple[str, str]], numbered: bool = False) -> str:
    """The value of the (value, label) that was chosen; the first one is offered first.

    numbered: each of up to nine has a number, and its key goes there.
    """
    numbered = numbered and len(choices) < 10
    options = [
        questionary.Choice(line(label), value=value, shortcut_key=str(at) if numbered else None)
        for at, (value, label) in enumerate(choices, 1)
    ]
    asked = questionary.select(
        _on_rows(question), choices=options, style=STYLE, qmark="", use_shortcuts=numbered, instruction=_ARROWS
    )
    return str(_ended_by_ctrl_d(asked).unsafe_ask())


def key(question: str, choices: Sequence[tuple[str, str, str]]) -> str:
    """The value of the (key, value, label) whose key was pressed, that of the last one for Enter; of another key it is
    said that it is none.

    Typed words are no keys: what comes with a key is thrown away, and so is what follows one that is none.
    """
    from prompt_toolkit import PromptSession
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
    from prompt_toolkit.keys import Keys

    keys = KeyBindings()
    strange: list[tuple[str, float]] = []  # the last key that is none, and when it was pressed
    offered = " · ".join(f"{pressed} {line(label)}" for pressed, _, label in choices)

    def in_a_word(event: KeyPressEvent) -> bool:
        return bool(strange) and event.app.loop is not None and event.app.loop.time() - strange[-1][1] < _IN_A_WORD

    def pass_over(event: KeyPressEvent) -> None:
        event.key_processor.empty_queue()
        now = event.app.loop.time() if event.app.loop else 0.0
        strange[:] = [(line(event.data) if event.data.isprintable() else "", now)]

    def leads(pressed: str, value: str) -> None:
        def leave(event: KeyPressEvent) -> None:
            if in_a_word(event):
                pass_over(event)
            else:
                event.key_processor.empty_queue()
                event.app.exit(result=value)

        keys.add(pressed, eager=True)(leave)

    def shown() -> str:
        told = f"{strange[-1][0][:20]} is no key here: " if strange and strange[-1][0].strip() else ""
        return f"{question} {told}{offered} "

    keys.add(Keys.Any)(pass_over)
    keys.add(Keys.BracketedPaste)(pass_over)
    for pressed, value, _ in choices:
        leads(pressed, value)
    session: PromptSession[str] = PromptSession(shown, key_bindings=keys, erase_when_done=True)
    return session.prompt() or choices[-1][1]


def forget_typed() -> None:
    """Throws away what was typed and not read yet, so that the rest of an answer is no key."""
    from prompt_toolkit.application.current import get_app_session
    from prompt_toolkit.input.typeahead import clear_typeahead

    clear_typeahead(get_app_session().input)
    try:
        import termios

        termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)
    except (ImportError, OSError, ValueError):  # Windows, or no terminal: nothing waits there
        return


def tell(remark: str) -> None:
    """A remark between two questions, on stderr."""
    sys.stderr.write(f"  {line(remark)}\n")


def agree(question: str, default: bool = True) -> bool:
    """Yes or no."""
    asked = questionary.confirm(_on_rows(question), default=default, style=STYLE, qmark="")
    return bool(_ended_by_ctrl_d(asked).unsafe_ask())


def passphrase() -> str:
    """A passphrase, which the screen does not show."""
    return str(questionary.password("Passphrase:", style=STYLE, qmark="").unsafe_ask() or "")


def new_passphrase() -> str:
    """A new passphrase, typed twice, until both are the same; "" for none."""
    while True:
        first = str(questionary.password("A passphrase:", style=STYLE, qmark="").unsafe_ask() or "")
        if not first or first == questionary.password("The same again:", style=STYLE, qmark="").unsafe_ask():
            return first
        tell("these are not the same; once more")


def _on_rows(question: str) -> str:
    """The question, broken between words where it is wider than the terminal."""
    room = max(40, get_terminal_size().columns) - _HOW_TO_ANSWER
    return "\n".join(wrap(question, room, break_long_words=False)) if len(question) > room else question


def _ended_by_ctrl_d(question: questionary.Question) -> questionary.Question:
    """The question, left by Ctrl-D as a line of text is; questionary itself would wait for another key."""
    from prompt_toolkit.key_binding import KeyBindings, merge_key_bindings

    keys = KeyBindings()
    keys.add("c-d", eager=True)(lambda event: event.app.exit(exception=EOFError))
    there = question.application.key_bindings
    question.application.key_bindings = merge_key_bindings([there, keys] if there else [keys])
    return question
