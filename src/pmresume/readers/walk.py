"""Walk the node tree by the shapes: values for the models, a position for every path, every fault at its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import ValidationError

from pmresume.model.inventory import ScopeItem
from pmresume.model.position import SourcePosition
from pmresume.readers.dates import FORMS, parse_date
from pmresume.readers.findings import Finding, Source, shorten
from pmresume.readers.inventory_shape import split_commas
from pmresume.readers.scope_text import scope_items
from pmresume.readers.shapes import LONGEST, Choice, Day, Many, Object, Scope, Shape, Text
from pmresume.readers.words import MEANT, key_form, key_meant, nearest
from pmresume.readers.yaml_nodes import Node, reveal

_NAMES = {"text": "a text", "list": "a list", "map": "a map"}


@dataclass(frozen=True, slots=True)
class Faulty:
    """A value with faults that are told; ``rest`` is as much of it as could be read."""

    rest: object = None


@dataclass(slots=True)
class Walk:
    """One reading of one document."""

    source: Source
    findings: list[Finding] = field(default_factory=list)
    positions: dict[str, SourcePosition] = field(default_factory=dict)

    def tell(self, node: Node, what: str, expected: str = "", hint: str = "", *, warning: bool = False) -> None:
        """Note a fault at ``node``."""
        line = self.source.lines[node.line - 1] if node.line <= len(self.source.lines) else ""
        width = node.end - node.start if node.kind == "text" else 1
        width = max(1, min(width, len(line.rstrip()) - node.column + 1))
        self.findings.append(Finding(node.line, node.column, what, expected, hint, width, warning=warning))

    def read(self, shape: Shape, node: Node, path: str) -> object:
        """The value of ``node``, None where nothing is given, ``Faulty`` where there is a fault in it."""
        self.positions[path] = SourcePosition(node.line, node.column)
        if node.absent:
            return None
        match shape:
            case Text():
                return self._text(shape, node)
            case Day():
                return self._day(shape, node)
            case Choice():
                return self._choice(shape, node)
            case Scope():
                return self._scope(node, path)
            case Many():
                return self._many(shape, node, path)
            case Object():
                return self._object(shape, node, path)

    def _text(self, shape: Text, node: Node) -> object:
        if node.kind != "text":
            inside = ' (put text with ": " in it in quotes)' if node.kind == "map" and not node.flow else ""
            self.tell(node, f"{_NAMES[node.kind]} stands where {shape.what} belongs", shape.what + inside)
            return Faulty()
        return self._checked(node, clean(node.value))

    def _checked(self, node: Node, text: str) -> object:
        if len(text) > LONGEST:
            self.tell(node, f"a text of {len(text):,} characters", f"at most {LONGEST:,}")
            return Faulty()
        self._check_lines(node)
        self._check_comment(node)
        return text

    def _check_lines(self, node: Node) -> None:
        """A list item that is indented too far is read by YAML as more of the text above it."""
        if not node.plain or node.start < 0:
            return
        rows = self.source.text[node.start : node.end].split("\n")
        for n, row in enumerate(rows):
            mark = re.match(r"\s*([-•*·])(?=\s|\w)" if n else r"([-•])(?=\w[\w ]* [\w ]*\n)", row + "\n")
            if mark and (n or len(rows) > 1):
                at = replace_place(node, node.line + n, (node.column if n == 0 else 1) + len(row) - len(row.lstrip()))
                self.tell(
                    at,
                    "YAML reads this line as part of one text with its neighbours",
                    'the same indentation as the other items, and "- " before each',
                )
                return

    def _check_comment(self, node: Node) -> None:
        """``fix ticket #4512``: YAML drops what follows " #", which may well be meant."""
        if not node.plain:
            return
        line = self.source.lines[node.line - 1] if node.line <= len(self.source.lines) else ""
        rest = self.source.text[node.end : node.end + 200].split("\n")[0]
        found = re.match(r"\s+#(?=[\w])", rest)
        if found and line:
            column = line.rfind(rest) + len(found.group())
            at = replace_place(node, node.line, max(1, column))
            self.tell(
                at,
                f'YAML drops what follows " #": "{shorten(rest.strip(), 40)}"',
                hint='put the task in quotes if it belongs to the text, or a space after "#" if it does not',
                warning=True,
            )

    def _day(self, shape: Day, node: Node) -> object:
        if node.kind != "text":
            self.tell(node, f"{_NAMES[node.kind]} stands where a date belongs", FORMS)
            return Faulty()
        if not node.value.strip():
            return None
        try:
            day = parse_date(clean(node.value))
        except ValueError as fault:
            self.tell(node, str(fault), FORMS)
            return Faulty()
        if day.precision == "open" and not shape.open:
            self.tell(node, f'"{shorten(node.value)}" is no date here', FORMS)
            return Faulty()
        return day

    def _choice(self, shape: Choice, node: Node) -> object:
        if node.kind == "list" and len(node.items) == 1:
            node = node.items[0]
        if node.kind != "text":
            self.tell(node, f"{_NAMES[node.kind]} stands where one word belongs", shape.what)
            return Faulty()
        form = key_form(node.value)
        if form in shape.words:
            return shape.words[form]
        values = tuple(dict.fromkeys(str(v) for v in shape.words.values()))
        meant = MEANT.get(form, "")
        near = meant if meant in values else str(shape.words.get(nearest(node.value, shape.words), ""))
        self.tell(node, f'unknown value "{shorten(node.value)}"', shape.what, did_you_mean(near))
        return Faulty()

    def _scope(self, node: Node, path: str) -> object:
        pairs: list[tuple[str, str]] = []
        parts = node.items if node.kind == "list" else [node]
        fine = True
        for part in parts:
            if part.kind == "map":
                for key, value in part.pairs:
                    fine &= self._scope_pair(key, value, path, pairs)
            elif part.kind == "text":
                if not part.absent:
                    for pair in scope_items(clean(part.value)):
                        self.positions[f"{path}.{pair[0]}"] = SourcePosition(part.line, part.column)
                        pairs.append(pair)
            else:
                self.tell(part, "a list stands where a counted thing belongs", "{servers: 24, branches: 12}")
                fine = False
        if not fine:
            return Faulty()
        return tuple(ScopeItem(key=k, value=v) for k, v in dict(pairs).items())

    def _scope_pair(self, key: Node, value: Node, path: str, pairs: list[tuple[str, str]]) -> bool:
        name = self._key(key)
        if name is None:
            return False
        self.positions[f"{path}.{name}"] = SourcePosition(value.line, value.column)
        if value.kind != "text":
            self.tell(value, f"{_NAMES[value.kind]} stands where a count belongs", f"{shorten(name)}: 24")
            return False
        if value.absent or not value.value.strip():
            if key.value.strip().isdigit():
                hint = "a comma in braces ends a value: put a number such as '2,400' in quotes, or leave its comma out"
                self.tell(key, f'"{shorten(name)}" has no count', hint=hint)
            else:
                self.tell(key, f'no count is given for "{shorten(name)}"', f"{shorten(name)}: 24")
            return False
        text = self._checked(value, clean(value.value))
        if isinstance(text, str):
            pairs.append((name, text))
        return isinstance(text, str)

    def _key(self, node: Node) -> str | None:
        if node.kind != "text":
            self.tell(node, f"{_NAMES[node.kind]} stands where a key belongs", "a word")
            return None
        name = clean(node.value)
        if not name or len(name) > 200:
            self.tell(node, "an empty key" if not name else "a key of over 200 characters", "a word")
            return None
        return name

    def _many(self, shape: Many, node: Node, path: str) -> object:
        values: list[object] = []
        fine = True
        for part in self._items(shape, node):
            here = f"{path}[{len(values)}]"
            if isinstance(part, str):
                self.positions[here] = SourcePosition(node.line, node.column)
                value = self._short(shape.item, node, part)
            else:
                value = self._item(shape.item, part, here)
            if isinstance(value, Faulty):
                fine, value = False, value.rest
            if value is not None:
                values.append(value)
        return tuple(values) if fine else Faulty(tuple(values))

    def _items(self, shape: Many, node: Node) -> Iterable[Node | str]:
        """The parts of a list, of a list in a list, of a lone value, of a text with one item a line."""
        if node.kind == "list":
            flat: list[Node | str] = []
            for part in node.items:
                if part.absent:
                    self._check_lost(part)
                elif part.kind == "list":
                    flat += self._items(shape, part)
                else:
                    flat.append(part)
            return flat
        if node.kind == "text":
            if node.block and "\n" in node.value.strip():
                rows = (re.sub(r"^\s*(?:[-•*·–]\s+|•)", "", row).strip() for row in node.value.split("\n"))
                return [row for row in rows if row]
            if shape.commas and re.search("[,;]", node.value):
                return list(split_commas(clean(node.value)))
        if node.kind == "map" and isinstance(shape.item, Object) and shape.item.paired:
            known = {*shape.item.fields, *shape.item.renamed}
            keys = [k for k, _ in node.pairs]
            if keys and not any(k.value in known or key_meant(k.value, known) for k in keys):
                return [pair_node(node, key, value) for key, value in node.pairs]
        return [node]

    def _check_lost(self, node: Node) -> None:
        line = self.source.lines[node.line - 1] if node.line <= len(self.source.lines) else ""
        rest = line[node.column - 1 :].strip()
        if node.value == "" and rest.startswith("#") and not rest.startswith("# "):
            at = replace_place(node, node.line, line.find("#", node.column - 1) + 1)
            hint = f"put the task in quotes: '{shorten(rest)}'"
            self.tell(at, '"#" at the beginning means a comment to YAML', hint=hint)

    def _item(self, shape: Shape, node: Node, path: str) -> object:
        taken = self._taken_back(shape, node)
        if taken is None:
            return self.read(shape, node, path)
        self.positions[path] = SourcePosition(node.line, node.column)
        return self._short(shape, node, taken)

    def _short(self, shape: Shape, node: Node, text: str) -> object:
        if isinstance(shape, Object) and shape.short is not None:
            return self._make(shape, node, dict(shape.short(text)), set())
        return self._checked(node, text)

    def _taken_back(self, shape: Shape, node: Node) -> str | None:
        """The source spelling of a text that YAML took for a map: ``Cut tickets: from 40 to 10``."""
        if node.kind != "map" or len(node.pairs) != 1 or self.source.text[node.start : node.start + 1] == "{":
            return None
        (key, value) = node.pairs[0]
        if key.kind != "text" or value.kind != "text" or value.block or value.start < key.start:
            return None
        if isinstance(shape, Object):
            known = {*shape.fields, *shape.renamed}
            word = " " not in key.value.strip()
            if shape.short is None or key.value in known or (word and key_meant(key.value, known)):
                return None
            if shape.paired:
                return f"{clean(key.value)}: {clean(value.value)}"
        elif not isinstance(shape, Text):
            return None
        text = self.source.text
        end = max(value.end, key.end)
        colon = re.compile(r"\s*:").match(text, key.end)
        return clean(text[node.start : max(end, colon.end() if colon else end)])

    def _object(self, shape: Object, node: Node, path: str) -> object:
        if node.kind == "text":
            text = self._checked(node, clean(node.value))
            if not isinstance(text, str):
                return Faulty()
            if shape.short is None:
                self.tell(node, f"a text stands where {shape.what} belongs", keys_of(shape))
                return Faulty()
            return self._make(shape, node, dict(shape.short(text)), set()) if text else None
        if node.kind == "list":
            if shape.listed:
                value = self.read(shape.fields[shape.listed].shape, node, f"{path}.{shape.listed}")
                if isinstance(value, Faulty):
                    return value
                return self._make(shape, node, {shape.listed: value or ()}, set())
            if len(node.items) == 1 and node.items[0].kind != "list":
                return self._item(shape, node.items[0], path)
            self.tell(node, f"a list stands where {shape.what} belongs", keys_of(shape))
            return Faulty()
        values: dict[str, object] = {}
        failed: set[str] = set()
        for key, value in node.pairs:
            name = self._known(shape, key, value, failed)
            if name is None:
                continue
            if name in values:
                self.tell(key, f'"{shorten(key.value)}" says again what "{name}" says')
                continue
            read = self.read(shape.fields[name].shape, value, f"{path}.{name}" if path else name)
            if isinstance(read, Faulty):
                failed.add(name)
                read = read.rest
            if read is not None:
                values[name] = read
        return self._make(shape, node, values, failed)

    def _known(self, shape: Object, key: Node, value: Node, failed: set[str]) -> str | None:
        name = self._key(key)
        if name is None:
            failed.add("")
            return None
        found = shape.renamed.get(name, name)
        if found in shape.fields:
            return found
        near = key_meant(name, shape.fields)
        failed.add(near)
        hint = did_you_mean(near)
        if value.absent and value.end <= key.end and not near:
            hint = "a comma in braces ends a value: put text with commas in quotes"
        self.tell(key, f'unknown key "{shorten(name)}" in {shape.what}', keys_of(shape), hint)
        return None

    def _make(self, shape: Object, node: Node, values: Mapping[str, object], failed: set[str]) -> object:
        """The model, with what its validators object to told at the field or at the map."""
        try:
            made = shape.model(**values)
        except ValidationError as fault:
            for error in fault.errors(include_url=False):
                name = str(error["loc"][0]) if error["loc"] else ""
                if name in failed or (failed and error["type"] != "missing"):
                    continue
                if error["type"] == "missing":
                    self.tell(node, f'{shape.what} without "{name}"', f'"{name}": {shape.fields[name].about}')
                    continue
                message = str(error.get("ctx", {}).get("error", error["msg"]))
                what, _, expected = message.partition("; expected ")
                self.tell(self._place_of(shape, node, name), what, expected)
            failed.add("")
        if not failed:
            return made
        rest: dict[str, Any] = {name: "" for name, info in shape.model.model_fields.items() if info.is_required()}
        return Faulty(shape.model.model_construct(**{**rest, **values}))

    def _place_of(self, shape: Object, node: Node, name: str) -> Node:
        if node.kind == "map":
            for key, value in node.pairs:
                if shape.renamed.get(key.value, key.value) == name:
                    return value
        return node


def did_you_mean(near: str) -> str:
    """The suggestion line, "" without a suggestion."""
    return f'did you mean "{near}"?' if near else ""


def keys_of(shape: Object) -> str:
    """The keys of an object, for a message."""
    return "one of " + ", ".join(shape.fields) if len(shape.fields) > 1 else next(iter(shape.fields))


def clean(text: str) -> str:
    """``text`` as typed, on one line and without space around it."""
    return re.sub(r"[ \t]*\n\s*", " ", reveal(text)).strip()


def replace_place(node: Node, line: int, column: int) -> Node:
    """A stand-in for ``node`` at another place."""
    return replace(node, kind="text", line=line, column=column, start=0, end=1)


def pair_node(parent: Node, key: Node, value: Node) -> Node:
    """One pair of a map as a map of its own."""
    return Node("map", key.line, key.column, key.start, max(key.end, value.end), flow=parent.flow, pairs=[(key, value)])
