"""NamedTuple as `typing` has it, made in a tenth of the time: a command defines a hundred, and uses a third of them.

That of `typing` compiles a constructor for each class and checks every annotation, 0.15 ms a class, which for `log` and
`today` is as much as starting Python. This one compiles the constructor when the first value is made.

It reads the annotations out of the body of the class, which holds none from Python 3.14 on: there it is typing's.
"""

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING or sys.version_info >= (3, 14):
    from typing import NamedTuple as NamedTuple
else:
    from _collections import _tuplegetter
    from functools import cache
    from types import CodeType, FunctionType

    class _Values(tuple):
        """What every NamedTuple can do, as `collections.namedtuple` has it."""

        __slots__ = ()

        def __new__(cls, *values: Any, **named: Any) -> "_Values":
            """The first value of a class: from here on the class makes them itself."""
            cls.__new__ = _constructor(cls)
            return cls.__new__(cls, *values, **named)

        @classmethod
        def _make(cls, values: Iterable[Any]) -> "_Values":
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **changes: Any) -> "_Values":
            made = self._make(map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"Got unexpected field names: {list(changes)!r}")
            return made

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self) -> str:
            fields = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({fields})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

    class _Definition(type):
        """Turns the body of a class with fields into a kind of tuple."""

        def __new__(cls, name: str, _bases: tuple[type, ...], body: dict[str, Any]) -> type:
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body[field] for field in fields if field in body}
            getters = {field: _getter(place) for place, field in enumerate(fields)}
            own = {"__slots__": (), "_fields": fields, "_field_defaults": defaults, "__match_args__": fields}
            return type(name, (_Values,), {**body, **own, **getters})

    _getters: list[Any] = []

    def _getter(place: int) -> Any:
        while len(_getters) <= place:
            _getters.append(_tuplegetter(len(_getters), f"Alias for field number {len(_getters)}"))
        return _getters[place]

    def _constructor(cls: type) -> Callable[..., Any]:
        code = _of_so_many(len(cls._fields)).replace(co_varnames=("_cls", *cls._fields))
        made = FunctionType(code, {"_new": tuple.__new__}, "__new__", tuple(cls._field_defaults.values()))
        made.__qualname__ = f"{cls.__qualname__}.__new__"
        return staticmethod(made)

    @cache
    def _of_so_many(fields: int) -> CodeType:
        """What makes a value of that many fields, whatever their names: to compile it takes ten times the rest."""
        names = "".join(f"_{place}, " for place in range(fields))
        return eval(f"lambda _cls, {names}: _new(_cls, ({names}))").__code__

    NamedTuple = type.__new__(_Definition, "NamedTuple", (), {})
