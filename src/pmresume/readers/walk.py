"""Walk the node tree by the shapes: values for the models, a place for every path, every fault at its place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from pmresume.readers.findings import MOST, shorten
from pmresume.readers.inventory_shape import OWNERS, split_commas
from pmresume.readers.reading import Faulty, Reading, clean, did_you_mean, misplaced
from pmresume.readers.shapes import Choice, Day, Many, Object, Scope, Shape, Text
from pmresume.readers.text_checks import checked, lines_of
from pmresume.readers.values import read_choice, read_day, read_key, read_scope, read_text
from pmresume.readers.words import key_meant
from pmresume.readers.yaml_nodes import Node


def read(reading: Reading, shape: Shape, node: Node, path: str) -> object:
    """The value of ``node``, None where nothing is given, ``Faulty`` where there is a fault in it."""
    reading.put(path, node)
    if node.absent:
        return None
    match shape:
        case Text():
            return read_text(reading, shape, node)
        case Day():
            return read_day(reading, shape, node)
        case Choice():
            return read_choice(reading, shape, node)
        case Scope():
            return read_scope(reading, node, path)
        case Many():
            return _many(reading, shape, node, path)
        case Object():
            return _object(reading, shape, node, path)


def _many(reading: Reading, shape: Many, node: Node, path: str) -> object:
    values: list[object] = []
    fine = True
    for part, down in _items(reading, shape, node):
        here = f"{path}[{len(values)}]"
        if isinstance(part, str):
            reading.put(here, node, down)
            value = _short(reading, shape.item, node, part, whole=False)
        else:
            value = _item(reading, shape.item, part, here)
        if isinstance(value, Faulty):
            fine, value = False, value.rest
        if value is not None and value != "":
            values.append(value)
    return tuple(values) if fine else Faulty(tuple(values))


def _items(reading: Reading, shape: Many, node: Node) -> list[tuple[Node | str, int]]:
    """The parts of a list, of a list in a list, of a lone value, of a text with one item a line.

    The number is that of the lines from the node down to a part that is no node.
    """
    if node.kind == "list":
        flat: list[tuple[Node | str, int]] = []
        for part in node.items:
            if part.absent:
                continue
            if part.kind == "list":
                flat += _items(reading, shape, part)
            else:
                flat.append((part, 0))
        return flat
    if node.kind == "text":
        rows = lines_of(reading, node)
        if rows:
            return [(row, n + node.block) for n, row in enumerate(rows) if row]
        if shape.commas and re.search("[,;]", node.value):
            return [(part, 0) for part in split_commas(clean(node.value))]
    if node.kind == "map" and isinstance(shape.item, Object) and shape.item.paired and _free_keys(shape.item, node):
        return [(_pair(node, key, value), 0) for key, value in node.pairs]
    return [(node, 0)]


def _free_keys(shape: Object, node: Node) -> bool:
    known = {*shape.fields, *shape.renamed}
    words = [key.value for key, _ in node.pairs if key.kind == "text"]
    return bool(words) and not any(word in known or key_meant(word, known) in known for word in words)


def _pair(parent: Node, key: Node, value: Node) -> Node:
    """One pair of a map as a map of its own."""
    return Node("map", key.line, key.column, key.start, max(key.end, value.end), flow=parent.flow, pairs=[(key, value)])


def _item(reading: Reading, shape: Shape, node: Node, path: str) -> object:
    taken = _taken_back(reading, shape, node)
    if taken is None:
        return read(reading, shape, node, path)
    reading.put(path, node)
    return _short(reading, shape, node, taken)


def _taken_back(reading: Reading, shape: Shape, node: Node) -> str | None:
    """The source spelling of a text that YAML took for a map: ``Cut tickets: from 40 to 10``."""
    text = reading.source.text
    if node.kind != "map" or len(node.pairs) != 1 or text[node.start : node.start + 1] == "{":
        return None
    (key, value) = node.pairs[0]
    if key.kind != "text" or value.kind != "text" or value.block or value.start < key.start:
        return None
    if isinstance(shape, Object):
        known = {*shape.fields, *shape.renamed}
        word = " " not in key.value.strip()
        if shape.short is None or shape.paired or key.value in known or (word and key_meant(key.value, known)):
            return None
    elif not isinstance(shape, Text):
        return None
    colon = re.compile(r"\s*:").match(text, key.end)
    return clean(text[node.start : max(value.end, key.end, colon.end() if colon else 0)])


def _short(reading: Reading, shape: Shape, node: Node, text: str, *, whole: bool = True) -> object:
    if checked(reading, node, text, whole=whole) is None:
        return Faulty()
    if isinstance(shape, Object) and shape.short is not None:
        return _make(reading, shape, node, dict(shape.short(text)), set()) if text else None
    return text


def _object(reading: Reading, shape: Object, node: Node, path: str) -> object:
    if node.kind == "text":
        if shape.short is not None:
            return _short(reading, shape, node, clean(node.value))
        reading.tell(node, misplaced(node, shape.what), keys_of(shape))
        return Faulty()
    if node.kind == "list":
        if shape.listed:
            value = read(reading, shape.fields[shape.listed].shape, node, f"{path}.{shape.listed}")
            return value if isinstance(value, Faulty) else _make(reading, shape, node, {shape.listed: value}, set())
        if len(node.items) == 1 and node.items[0].kind != "list":
            return _item(reading, shape, node.items[0], path)
        reading.tell(node, misplaced(node, shape.what), keys_of(shape))
        return Faulty()
    if shape.paired and len(node.pairs) == 1 and _free_keys(shape, node):
        return _paired(reading, shape, node, path)
    values: dict[str, object] = {}
    failed: set[str] = set()
    for key, value in node.pairs:
        name = _known(reading, shape, key, value, failed)
        if name is None:
            continue
        if name in values:
            reading.tell(key, f'"{shorten(key.value)}" says again what "{name}" says')
            continue
        found = read(reading, shape.fields[name].shape, value, f"{path}.{name}" if path else name)
        if isinstance(found, Faulty):
            failed.add(name)
            found = found.rest
        if found is not None:
            values[name] = found
    return _make(reading, shape, node, values, failed)


def _paired(reading: Reading, shape: Object, node: Node, path: str) -> object:
    """A free key with its value: ``Spanish: fluent``."""
    ((key, value),) = node.pairs
    first, second = shape.paired or ("", "")
    found = read(reading, shape.fields[second].shape, value, f"{path}.{second}")
    reading.put(f"{path}.{first}", key)
    if isinstance(found, Faulty):
        return found
    return _make(reading, shape, node, {first: clean(key.value), second: found or ""}, set())


def _known(reading: Reading, shape: Object, key: Node, value: Node, failed: set[str]) -> str | None:
    """The field that a key names, None where it names none."""
    name = read_key(reading, key)
    if name is None:
        failed.add("")
        return None
    found = shape.renamed.get(name, name)
    if found in shape.fields:
        return found
    near = key_meant(name, shape.fields) if len(reading.findings) < MOST else ""
    failed.add(near)
    hint = did_you_mean(near)
    if value.absent and value.end <= key.end and not near:
        hint = "a comma in braces ends a value: put text with commas in quotes"
    elif not near and name in OWNERS:
        hint = f'"{name}" is a key of {OWNERS[name]}'
    reading.tell(key, f'unknown key "{shorten(name)}" in {shape.what}', keys_of(shape), hint)
    return None


def _make(reading: Reading, shape: Object, node: Node, values: Mapping[str, object], failed: set[str]) -> object:
    """The model, with what its validators object to told at the field or at the map.

    What is missing, or wrong with the whole, is not told where another fault may be the cause.
    """
    try:
        made = shape.model(**values)
    except ValidationError as fault:
        for error in fault.errors(include_url=False):
            name = str(error["loc"][0]) if error["loc"] else ""
            if name in failed or ((failed or node.tainted) and not name):
                continue
            if error["type"] == "missing":
                if node.tainted:
                    continue
                reading.tell(node, f'{shape.what} without "{name}"', f'"{name}": {shape.fields[name].about}')
                continue
            message = str(error.get("ctx", {}).get("error", error["msg"]))
            what, _, expected = message.partition("; expected ")
            reading.tell(_place_of(shape, node, name), what, expected)
        failed.add("")
    if not failed:
        return made
    rest: dict[str, Any] = {name: "" for name, info in shape.model.model_fields.items() if info.is_required()}
    return Faulty(shape.model.model_construct(**{**rest, **values}))


def _place_of(shape: Object, node: Node, name: str) -> Node:
    if node.kind == "map":
        for key, value in node.pairs:
            if shape.renamed.get(key.value, key.value) == name:
                return value
    return node


def keys_of(shape: Object) -> str:
    """The keys of an object, for a message."""
    return "one of " + ", ".join(shape.fields) if len(shape.fields) > 1 else next(iter(shape.fields))
