"""A YAML document as a tree of nodes that know their place; scalars stay text, as typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import yaml

from pmresume.readers.findings import Finding, Source, shorten

DEPTH = 32  # levels of nesting
EXPANSION = 200_000  # nodes that aliases may add
TEXT_PER_NODE = 200  # characters that weigh as much as a node
STANDARD_TAG = "tag:yaml.org,2002:"
TAGS = frozenset(STANDARD_TAG + t for t in ("str", "int", "float", "bool", "null", "timestamp", "map", "seq"))
# A character that YAML would misread is hidden in the last private plane while the rest is parsed.
HIDDEN = 0x10FF00
_REVEAL = {HIDDEN + c: chr(c) for c in range(32, 127)}

Kind = Literal["text", "list", "map"]


@dataclass(slots=True, eq=False)
class Node:
    """A value of the document; ``start`` and ``end`` are character offsets, line and column count from 1."""

    kind: Kind
    line: int
    column: int
    start: int
    end: int
    value: str = ""
    plain: bool = False
    block: bool = False  # a literal or folded block text
    flow: bool = False  # written in brackets
    items: list[Node] = field(default_factory=list)
    pairs: list[tuple[Node, Node]] = field(default_factory=list)
    weight: int = 1  # nodes when aliases are written out
    open: bool = False
    tainted: bool = False  # a line in it could not be read and is left out

    @property
    def absent(self) -> bool:
        """Nothing was given: an empty value, ``~`` or ``null`` without quotes."""
        return self.kind == "text" and self.plain and self.value in ("", "~", "null")


class Refused(Exception):
    """A fault after which the rest of the document cannot be read."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.what)
        self.finding = finding


_THOUSANDS = re.compile(r"\d{3}(?!\d)")
_BEFORE_THOUSANDS = re.compile(r"(?<![\d.])\d{1,3}(?:,\d{3})*$")


def whole_numbers(items: list[Node], text: str) -> list[Node]:
    """``[all 2,600 laptops encrypted]`` is one item: the comma stands inside its number.

    A list of nothing but numbers stays as YAML reads it.
    """
    whole: list[Node] = []
    at = 0
    while at < len(items):
        end = at + 1
        value = items[at].value
        while end < len(items) and _tight(items[end - 1], items[end], value, text):
            value += f",{items[end].value}"
            end += 1
        if end > at + 1 and any(c.isalpha() for c in value):
            items[at].value, items[at].end = value, items[end - 1].end
            whole.append(items[at])
        else:
            whole += items[at:end]
        at = end
    return whole


def _tight(left: Node, right: Node, before: str, text: str) -> bool:
    """Whether the comma between two items stands inside a number, of which ``before`` is what comes first."""
    plain = left.kind == right.kind == "text" and left.plain and right.plain
    return (
        plain
        and text[left.end : right.start] == ","
        and _THOUSANDS.match(right.value) is not None
        and _BEFORE_THOUSANDS.search(before) is not None
    )


def hide(char: str) -> str:
    """A stand-in of the same length for one ASCII character."""
    return chr(HIDDEN + ord(char))


def reveal(text: str) -> str:
    """``text`` with every stand-in put back."""
    return text if text.isascii() else text.translate(_REVEAL)


def events(text: str) -> Iterator[Any]:
    """Parser events from libyaml, from pure Python where PyYAML was built without it."""
    loader: Any = getattr(yaml, "CLoader", yaml.Loader)
    return iter(yaml.parse(text, Loader=loader))


def build(source: Source, text: str, findings: list[Finding]) -> Node | None:
    """The tree of the only document in ``text``, None if there is none.

    Raises:
        Refused: nested too deeply, an alias bomb, or a second document.
        yaml.YAMLError: not YAML.
    """
    builder = _Builder(source, text, findings)
    for event in events(text):
        builder.take(event)
    builder.check_anchors()
    return builder.root


class _Builder:
    def __init__(self, source: Source, text: str, findings: list[Finding]) -> None:
        self.source, self.text, self.findings = source, text, findings
        self.root: Node | None = None
        self.stack: list[Node] = []
        self.keys: list[Node | None] = []  # for each open map, the key that waits for its value
        self.anchors: dict[str, Node] = {}
        self.unused: dict[str, Node] = {}  # anchors of texts: an "&" that was no anchor would be lost
        self.nodes = 0

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._add(self._scalar(event), event)
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
            kind: Kind = "list" if isinstance(event, yaml.SequenceStartEvent) else "map"
            node = self._node(kind, event)
            node.flow, node.open = bool(event.flow_style), True
            if len(self.stack) >= DEPTH:
                raise Refused(_brief(node, f"nested more than {DEPTH} levels deep", "an inventory needs six"))
            self._add(node, event)
            self.stack.append(node)
            self.keys.append(None)
        elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            self._close(event)
        elif isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
            raise Refused(
                _brief(self._node("text", event), "a second document begins here", 'keep one, without a second "---"')
            )

    def _node(self, kind: Kind, event: Any) -> Node:
        self.nodes += 1
        start, end = event.start_mark, event.end_mark
        return Node(kind, start.line + 1, start.column + 1, start.index, end.index)

    def _scalar(self, event: Any) -> Node:
        node = self._node("text", event)
        node.value = unicodedata.normalize("NFC", reveal(event.value))
        node.plain = not event.style
        node.block = event.style in ("|", ">")
        node.weight = 1 + len(node.value) // TEXT_PER_NODE
        return node

    def _alias(self, event: Any) -> None:
        target = self.anchors.get(event.anchor)
        if target is None:
            node = self._node("text", event)
            node.value = reveal(self.text[node.start : node.end])
            self.findings.append(
                Finding(
                    node.line,
                    node.column,
                    f'"*" at the beginning means an alias, and no anchor "&{shorten(event.anchor)}" is given',
                    hint=f"put the task in quotes: '{shorten(node.value)} …'",
                    width=len(node.value),
                )
            )
            self._attach(node)
        elif target.open:
            mark = event.start_mark
            raise Refused(
                Finding(
                    mark.line + 1,
                    mark.column + 1,
                    f'the alias "*{shorten(event.anchor)}" stands inside its own anchor',
                    hint="write the value out",
                    brief=True,
                )
            )
        else:
            self.unused.pop(event.anchor, None)
            self._attach(target)

    def _add(self, node: Node, event: Any) -> None:
        tag = event.tag
        if tag and tag not in TAGS:
            self.findings.append(
                Finding(
                    node.line,
                    node.column,
                    f'"!" at the beginning means a YAML tag, and "{shorten(reveal(tag))}" is none that is read here',
                    hint="put the task in quotes",
                )
            )
        if event.anchor:
            self.anchors[event.anchor] = node
            if node.kind == "text":
                self.unused[event.anchor] = node
        self._attach(node)

    def check_anchors(self) -> None:
        """Tell of anchors before a text to which no alias refers."""
        for name, node in self.unused.items():
            what = f'"&" at the beginning means an anchor, and no alias "*{shorten(name)}" refers to it'
            words = shorten(self.text[node.start : node.end], 40).replace("'", "''")
            hint = f"put the task in quotes: '{reveal(words)}'"
            self.findings.append(Finding(node.line, node.column, what, hint=hint, width=len(name) + 1))

    def _attach(self, node: Node) -> None:
        if not self.stack:
            self.root = node
            return
        parent = self.stack[-1]
        if parent.kind == "list":
            parent.items.append(node)
        elif self.keys[-1] is None:
            self.keys[-1] = node
        else:
            parent.pairs.append((self.keys[-1], node))
            self.keys[-1] = None

    def _close(self, event: Any) -> None:
        node = self.stack.pop()
        self.keys.pop()
        node.open = False
        if node.kind == "list" and node.flow:
            node.items = whole_numbers(node.items, self.text)
        parts = node.items if node.kind == "list" else [n for pair in node.pairs for n in pair]
        node.weight += sum(part.weight for part in parts)
        # The end mark of a block stands behind blank lines and comments: take that of the last part.
        node.end = event.end_mark.index if node.flow or not parts else max(node.start, parts[-1].end)
        if node.weight > self.nodes + EXPANSION + len(self.text) // TEXT_PER_NODE:
            raise Refused(
                _brief(node, "aliases repeat so much that the document would not fit in memory", "write the values out")
            )
        if node.kind == "map":
            self._settle(node)

    def _settle(self, node: Node) -> None:
        """Refuse keys given twice, then write out merge keys; what stands in the map itself wins."""
        seen: dict[str, Node] = {}
        merged: list[tuple[Node, Node]] = []
        own: list[tuple[Node, Node]] = []
        for key, value in node.pairs:
            if key.kind == "text" and key.plain and key.value == "<<":
                sources = value.items if value.kind == "list" else [value]
                if any(s.kind != "map" for s in sources):
                    self.findings.append(
                        Finding(key.line, key.column, '"<<" merges an anchored map', "an alias such as *base", width=2)
                    )
                else:
                    merged += [pair for s in sources for pair in s.pairs]
            elif key.kind == "text" and key.value in seen:
                first = seen[key.value].line
                self.findings.append(
                    _brief(key, f'the key "{shorten(key.value)}" is given twice', f"it is first given on line {first}")
                )
            else:
                if key.kind == "text":
                    seen[key.value] = key
                own.append((key, value))
        for key, value in merged:
            if key.kind == "text" and key.value not in seen:
                seen[key.value] = key
                own.append((key, value))
        node.pairs = own


def _brief(node: Node, what: str, hint: str) -> Finding:
    return Finding(node.line, node.column, what, hint=hint, brief=True)
