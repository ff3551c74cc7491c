"""The accepted shape of an inventory, said once: the reader walks by it and the JSON Schema is made from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from pydantic import BaseModel

LONGEST = 10_000  # characters of one value


@dataclass(frozen=True, slots=True)
class Text:
    """One text; ``what`` names it in messages."""

    what: str = "a text"


@dataclass(frozen=True, slots=True)
class Day:
    """A date; ``open`` where "present" may stand."""

    open: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values, by any of its words."""

    words: Mapping[str, StrEnum]
    what: str


@dataclass(frozen=True, slots=True)
class Scope:
    """Counted things: a map of free keys, or texts such as "24 servers"."""


@dataclass(frozen=True, slots=True)
class Field:
    """What a key holds, with the description that an editor shows."""

    shape: Shape
    about: str = ""


@dataclass(frozen=True, slots=True)
class Object:
    """A map of fixed keys that makes a model.

    ``short`` gives the fields that a bare text stands for, ``listed`` the one that a bare list stands for, ``paired``
    the two fields that the free keys and values of a map stand for.
    """

    model: type[BaseModel]
    what: str
    fields: Mapping[str, Field]
    short: Callable[[str], Mapping[str, object]] | None = None
    listed: str = ""
    paired: tuple[str, str] | None = None
    renamed: Mapping[str, str] = field(default_factory=dict)  # other keys that are taken for one of the fields


@dataclass(frozen=True, slots=True)
class Many:
    """A list; a lone value stands for a list of one. ``commas``: a lone text is cut at its commas."""

    item: Shape
    commas: bool = False


Shape = Text | Day | Choice | Scope | Object | Many
