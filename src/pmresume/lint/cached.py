"""Results as plain data and back: frozen dataclasses as lists of their values, in the order of their fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from pmresume.model.finding import LintResult


def to_plain(value: object) -> Any:
    """Lists, texts and numbers for JSON."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if is_dataclass(value):
        return [to_plain(getattr(value, field.name)) for field in fields(value)]
    return value


def from_plain(data: Any) -> LintResult:
    """The result again. Raises ValueError, TypeError or IndexError where ``data`` is of another shape."""
    result = _reader(LintResult)(data)
    if not isinstance(result, LintResult):
        raise TypeError("no result of linting")
    return result


@lru_cache(maxsize=64)
def _reader(kind: Any) -> Callable[[Any], Any]:
    origin, inner = get_origin(kind), get_args(kind)
    if origin is UnionType:
        one = _reader(next(part for part in inner if part is not NoneType))
        return lambda data: None if data is None else one(data)
    if origin is tuple and inner[-1] is Ellipsis:
        item = _reader(inner[0])
        return lambda data: tuple([item(one) for one in _listed(data)])
    if origin is tuple:
        items = [_reader(part) for part in inner]
        return lambda data: tuple([read(one) for read, one in zip(items, _listed(data), strict=True)])
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if isinstance(kind, type) and is_dataclass(kind):
        hints = get_type_hints(kind)
        parts = [_reader(hints[field.name]) for field in fields(kind)]
        make: Callable[..., Any] = kind
        return lambda data: make(*[read(one) for read, one in zip(parts, _listed(data), strict=True)])
    return _plain(kind)


def _plain(kind: type) -> Callable[[Any], Any]:
    accepted = (int, float) if kind is float else (kind,)

    def read(data: Any) -> Any:
        if type(data) not in accepted:
            raise TypeError(f"{type(data).__name__} is no {kind.__name__}")
        return data

    return read


def _listed(data: Any) -> list[Any]:
    if not isinstance(data, list):
        raise TypeError(f"{type(data).__name__} is no list")
    return data
