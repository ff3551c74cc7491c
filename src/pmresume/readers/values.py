"""Read one node as a plain value: a text, a date, one of a few words, counted things."""

from __future__ import annotations

from pmresume.model.dates import Precision
from pmresume.model.inventory import ScopeItem
from pmresume.readers.dates import FORMS, parse_date
from pmresume.readers.findings import shorten
from pmresume.readers.reading import Faulty, Reading, clean, did_you_mean, misplaced
from pmresume.readers.scope_text import scope_items
from pmresume.readers.shapes import Choice, Day, Text
from pmresume.readers.text_checks import checked
from pmresume.readers.words import MEANT, key_form, nearest
from pmresume.readers.yaml_nodes import Node

_LONGEST_KEY = 200  # characters


def read_text(reading: Reading, shape: Text, node: Node) -> object:
    """The text as typed."""
    if node.kind != "text":
        quotes = ', in quotes if it has ": " in it' if node.kind == "map" and not node.flow else ""
        reading.tell(node, misplaced(node, shape.what), shape.what + quotes)
        return Faulty()
    text = checked(reading, node, clean(node.value))
    return Faulty() if text is None else text


def read_day(reading: Reading, shape: Day, node: Node) -> object:
    """A ``PartialDate``, None for an empty text."""
    if node.kind != "text":
        reading.tell(node, misplaced(node, "a date"), FORMS)
        return Faulty()
    if not node.value.strip():
        return None
    try:
        day = parse_date(clean(node.value))
    except ValueError as fault:
        reading.tell(node, str(fault), FORMS)
        return Faulty()
    if day.precision is Precision.OPEN and not shape.open:
        reading.tell(node, f'"{shorten(node.value)}" is no date here', FORMS)
        return Faulty()
    return day


def read_choice(reading: Reading, shape: Choice, node: Node) -> object:
    """The value that any of its words stands for."""
    if node.kind == "list" and len(node.items) == 1:
        node = node.items[0]
    if node.kind != "text":
        reading.tell(node, misplaced(node, "one word"), shape.what)
        return Faulty()
    form = key_form(node.value)
    if form in shape.words:
        return shape.words[form]
    if not form:
        return None
    values = tuple(dict.fromkeys(str(v) for v in shape.words.values()))
    meant = MEANT.get(form, "")
    near = meant if meant in values else str(shape.words.get(nearest(node.value, shape.words), ""))
    reading.tell(node, f'unknown value "{shorten(node.value)}"', shape.what, did_you_mean(near))
    return Faulty()


def read_scope(reading: Reading, node: Node, path: str) -> object:
    """Counted things, in the order given."""
    pairs: dict[str, str] = {}
    fine = True
    for part in node.items if node.kind == "list" else [node]:
        if part.kind == "map":
            for key, value in part.pairs:
                fine &= _scope_pair(reading, key, value, path, pairs)
        elif part.kind == "list":
            reading.tell(part, misplaced(part, "a counted thing"), "{servers: 24, branches: 12}")
            fine = False
        elif not part.absent:
            text = checked(reading, part, clean(part.value))
            fine &= text is not None
            for name, count in scope_items(text or ""):
                reading.put(f"{path}.{name}", part)
                pairs[name] = count
    items = tuple(ScopeItem(key=k, value=v) for k, v in pairs.items())
    return items if fine else Faulty(items)


def _scope_pair(reading: Reading, key: Node, value: Node, path: str, pairs: dict[str, str]) -> bool:
    name = read_key(reading, key)
    if name is None:
        return False
    reading.put(f"{path}.{name}", value)
    shown = shorten(name)
    if value.kind != "text":
        reading.tell(value, misplaced(value, "a count"), f"{shown}: 24")
        return False
    if value.absent or not value.value.strip():
        if name.replace(".", "").isdigit():
            hint = "a comma in braces ends a value: put a number such as '2,400' in quotes, or leave its comma out"
            reading.tell(key, f'"{shown}" has no count', hint=hint)
        else:
            reading.tell(key, f'no count is given for "{shown}"', f"{shown}: 24")
        return False
    text = checked(reading, value, clean(value.value))
    if text is not None:
        pairs[name] = text
    return text is not None


def read_key(reading: Reading, node: Node) -> str | None:
    """The name of a key, None where it is none."""
    if node.kind != "text":
        reading.tell(node, misplaced(node, "a key"), "a word; put text in braces or brackets in quotes")
        return None
    name = clean(node.value)
    if not name or len(name) > _LONGEST_KEY:
        reading.tell(node, f"a key of over {_LONGEST_KEY} characters" if name else "an empty key", "a word")
        return None
    return name
