"""What one reading of a document gathers: places, findings; and the small words that all its parts share."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pmresume.model.position import SourcePosition
from pmresume.readers.findings import Finding, Source
from pmresume.readers.yaml_nodes import Kind, Node

_NAMES: dict[Kind, str] = {"text": "a text", "list": "a list", "map": "a map"}


@dataclass(frozen=True, slots=True)
class Faulty:
    """A value with faults that are told; ``rest`` is as much of it as could be read."""

    rest: object = None


@dataclass(slots=True)
class Reading:
    """The findings and places of one document, as they come to light."""

    source: Source
    findings: list[Finding] = field(default_factory=list)
    positions: dict[str, SourcePosition] = field(default_factory=dict)

    def tell(self, node: Node, what: str, expected: str = "", hint: str = "", *, warning: bool = False) -> None:
        """Note a fault, or a warning, at ``node``."""
        width = node.end - node.start if node.kind == "text" else 1
        width = max(1, min(width, len(self.line(node).rstrip()) - node.column + 1))
        self.findings.append(Finding(node.line, node.column, what, expected, hint, width, warning=warning))

    def line(self, node: Node) -> str:
        """The source line on which ``node`` begins."""
        lines = self.source.lines
        return lines[node.line - 1] if 0 < node.line <= len(lines) else ""

    def put(self, path: str, node: Node, down: int = 0) -> None:
        """Note that ``path`` stands at ``node``, or ``down`` lines below it."""
        self.positions[path] = SourcePosition(node.line + down, node.column if not down else 1)


def misplaced(node: Node, wanted: str) -> str:
    """What to say of a node of the wrong kind."""
    return f"{_NAMES[node.kind]} stands where {wanted} belongs"


def did_you_mean(near: str) -> str:
    """The suggestion line, "" without a suggestion."""
    return f'did you mean "{near}"?' if near else ""


def clean(text: str) -> str:
    """``text`` as typed, on one line and without space around it."""
    if "\n" not in text:
        return text.strip()
    return " ".join(row for row in (row.strip() for row in text.split("\n")) if row)


def at(node: Node, line: int, column: int) -> Node:
    """A stand-in for ``node`` at another place, one character wide."""
    return replace(node, kind="text", line=line, column=max(1, column), start=0, end=1)
