"""What each command answers in JSON: the list of answers, and the JSON Schema of each."""

from collections.abc import Iterable, Mapping
from importlib import import_module

from netcrm import json_schema
from netcrm.errors import Hint, NotFound
from netcrm.json_schema import Schema, error_schema
from netcrm.named_tuple import NamedTuple
from netcrm.plain import ErrorAnswer

__all__ = ("ERROR", "Answer", "AnswerList", "Schema", "error_schema", "listed", "meant", "schema_of")

ERROR = "error"  # what a refusal is asked for by


class Answer(NamedTuple):
    """One answer of a command. call: how the command is called for it, such as "ask --why NAME"; about: what it is."""

    command: str
    call: str
    about: str


class AnswerList(NamedTuple):
    """What the commands answer in JSON."""

    answers: tuple[Answer, ...]


def listed(answers: Mapping[str, str]) -> AnswerList:
    """Every answer, and the refusal. answers: reports by call, see `schema_of`."""
    rows = [
        Answer(call.split()[0], call, json_schema.description(report))
        for call, names in answers.items()
        for report in _reports(names)
    ]
    return AnswerList((*rows, Answer(ERROR, ERROR, json_schema.description(ErrorAnswer))))


def schema_of(command: str, answers: Mapping[str, str]) -> Schema:
    """The schema of what the command answers.

    answers: by call, the reports it can answer with, spaces between, each as module and type below flows
    ("day.loops:LoopWritten").
    """
    return json_schema.answer_schema(command, {call: _reports(names) for call, names in answers.items()})


def meant(word: str, commands: Iterable[str]) -> str:
    """The command meant, or ERROR; NotFound with the nearest for one that there is not."""
    names = [*commands, ERROR]
    wanted = word.strip().lower()
    if wanted in names:
        return wanted
    from difflib import get_close_matches

    near = tuple(get_close_matches(wanted, names, 3, 0.5))
    hint = f"did you mean {' or '.join(near)}?" if near else Hint("schema")
    raise NotFound(f'there is no command "{word}"', hint, near)


def _reports(names: str) -> list[type]:
    parts = [name.split(":") for name in names.split()]
    return [getattr(import_module(f"netcrm.flows.{module}"), kind) for module, kind in parts]
