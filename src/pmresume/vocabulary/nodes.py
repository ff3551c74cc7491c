"""YAML text to plain data with line numbers, every scalar kept as the person typed it.

YAML 1.1 would read the words ``no``, ``on`` and ``off`` as truth values and ``22:30`` as a number of minutes; a
vocabulary is made of words, so nothing is typed here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class NodeError(Exception):
    """The text is not YAML that we read; ``line`` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Item:
    """One member of a list, with the line on which it begins and those of its keys."""

    value: Any
    line: int
    keys: dict[str, int]


@dataclass(frozen=True, slots=True)
class Document:
    """The head of a vocabulary file and its entries."""

    head: dict[str, Any]
    items: tuple[Item, ...]


def read_document(text: str) -> Document:
    """The mapping that ``text`` holds, its ``entries`` apart. Raises NodeError."""
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        raise NodeError(mark.line + 1 if mark else 1, f"not readable as YAML: {fault.problem or fault}") from None
    except yaml.YAMLError as fault:
        raise NodeError(1, f"not readable as YAML: {' '.join(str(fault).split())}") from None
    if root is None:
        raise NodeError(1, "the file is empty; give it `source`, `licence` and `entries`")
    if not isinstance(root, yaml.MappingNode):
        raise NodeError(1, "the file must be a mapping with `source`, `licence` and `entries`")
    seen: set[int] = set()
    head: dict[str, Any] = {}
    items: tuple[Item, ...] = ()
    for key, node in _pairs(root, seen):
        if key == "entries" and isinstance(node, yaml.SequenceNode):
            items = tuple(_item(child, seen) for child in node.value)
            head[key] = items
        else:
            head[key] = _value(node, seen)
    return Document(head, items)


def _item(node: yaml.Node, seen: set[int]) -> Item:
    line = node.start_mark.line + 1
    keys: dict[str, int] = {}
    if isinstance(node, yaml.MappingNode):
        keys = {k.value: k.start_mark.line + 1 for k, _ in node.value if isinstance(k, yaml.ScalarNode)}
    return Item(_value(node, seen), line, keys)


def _value(node: yaml.Node, seen: set[int]) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return node.value
    # An anchor would let a few lines grow without bound, and a coach has no need of one.
    if id(node) in seen:
        raise NodeError(node.start_mark.line + 1, "anchors and aliases are not read here; write the words out")
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, seen) for child in node.value]
    return {key: _value(child, seen) for key, child in _pairs(node, seen)}


def _pairs(node: yaml.Node, seen: set[int]) -> list[tuple[str, yaml.Node]]:
    found: dict[str, yaml.Node] = {}
    for key, child in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise NodeError(line, "a key must be a plain word")
        if key.value in found:
            raise NodeError(line, f"the key `{key.value}` stands twice; keep one")
        found[key.value] = child
    return list(found.items())
