"""The source text of an inventory with its tree, and changes of single places of it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pmresume.model.position import SourcePosition
from pmresume.readers.yaml_nodes import Node

_COMMENT = re.compile(r"^(?P<indent> *)#")
# Before a value of a block: dashes, perhaps a key.
_BLOCK_LEAD = re.compile(r"^ *(?:- +)*(?:[\w-]+ *: +)?$")
_ITEM_LEAD = re.compile(r"^ *- +$")


@dataclass(slots=True)
class Page:
    """``text`` is smoothed as the reader does it; offsets and ``positions`` are those of that text."""

    text: str
    root: Node
    positions: Mapping[str, SourcePosition]
    splices: list[tuple[int, int, str]] = field(default_factory=list)
    _at: dict[tuple[int, int], list[Node]] = field(default_factory=dict)
    _paths: dict[SourcePosition, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        waiting, seen = [self.root], set()
        while waiting:
            node = waiting.pop()
            if id(node) not in seen:
                seen.add(id(node))
                self._at.setdefault((node.line, node.column), []).append(node)
                waiting += [*node.items, *(part for pair in node.pairs for part in pair)]
        for path, place in self.positions.items():
            self._paths.setdefault(place, []).append(path)

    def find(self, path: str) -> Node | None:
        """The node of ``path``; None where it has none of its own: one row of many in a text, or an alias's."""
        place = self.positions.get(path)
        if place is None or any(not _akin(path, other) for other in self._paths[place]):
            return None
        nodes = self._at.get((place.line, place.column), [])
        return next((n for n in nodes if n.kind != "text"), nodes[0] if nodes else None)

    def insert(self, at: int, text: str) -> None:
        """Put ``text`` before the character at ``at``."""
        self.splices.append((at, at, text))

    def replace(self, start: int, end: int, text: str) -> None:
        """Put ``text`` in place of what lies between ``start`` and ``end``."""
        self.splices.append((start, end, text))

    def end_of(self, node: Node) -> int:
        """Behind the last character of ``node``, without blank lines that its mark counts in."""
        return node.start + len(self.text[node.start : node.end].rstrip())

    def end_of_map(self, node: Node) -> int:
        """Behind the last value that is written in the map itself: not by an alias or a merge key."""
        end = node.start
        for key, value in node.pairs:
            if key.start >= node.start:
                end = max(end, key.end, self.end_of_value(value) if value.start >= key.end else key.end)
        return end

    def end_of_value(self, node: Node) -> int:
        """As ``end_of``, in maps and lists by what is written in them."""
        if node.flow or node.kind == "text":
            return self.end_of(node)
        if node.kind == "map":
            return self.end_of_map(node)
        return max([node.start, *(self.end_of_value(item) for item in node.items if item.start >= node.start)])

    def ends_in_alias(self, node: Node) -> bool:
        """Whether the last thing written in a block is an alias, of which the tree does not know where it stands."""
        if node.flow or node.kind == "text":
            return False
        parts = node.items or [value for key, value in node.pairs if key.start >= node.start]
        before = max((part.start for part in parts[:-1]), default=node.start - 1)
        return bool(parts) and (parts[-1].start <= before or self.ends_in_alias(parts[-1]))

    def line_end(self, at: int) -> int:
        """Where the line of ``at`` ends."""
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found

    def line_start(self, at: int) -> int:
        """Where the line of ``at`` begins."""
        return self.text.rfind("\n", 0, at) + 1

    def below(self, end: int, indent: int) -> int:
        """The end of the last line that belongs to a block ending at ``end``: comments that are deeper count in."""
        at = self.line_end(end)
        while at < len(self.text):
            following = self.text[at + 1 : self.line_end(at + 1)]
            comment = _COMMENT.match(following)
            if comment is None or len(comment["indent"]) <= indent:
                break
            at = self.line_end(at + 1)
        return at

    def add_lines(self, at: int, lines: Sequence[str]) -> None:
        """New lines behind the line that ends at ``at``."""
        self.insert(at, "".join(f"\n{line}" for line in lines))

    def lead(self, node: Node) -> str:
        """What stands before ``node`` on its line."""
        return self.text[self.line_start(node.start) : node.start]

    def in_block(self, node: Node) -> bool:
        """Whether ``node`` is a value outside all brackets, by what stands before it."""
        return _BLOCK_LEAD.match(self.lead(node)) is not None

    def is_item(self, node: Node) -> bool:
        """Whether ``node`` stands behind the dash of a list."""
        return _ITEM_LEAD.match(self.lead(node)) is not None

    def one_line(self, node: Node) -> bool:
        """Whether a text stands on one line, with at most a comment behind it."""
        end = self.end_of(node)
        rest = self.text[end : self.line_end(end)]
        return (
            not node.block
            and "\n" not in self.text[node.start : end]
            and re.match(r"^\s*(?:\s#.*)?$", rest) is not None
        )

    def result(self) -> list[tuple[int, int, str]]:
        """The changes from the first to the last. Raises ValueError where two of them meet."""
        ordered = sorted(enumerate(self.splices), key=lambda pair: (pair[1][0], pair[1][1], pair[0]))
        found = [splice for _, splice in ordered]
        for before, after in itertools.pairwise(found):
            if after[0] < before[1]:
                raise ValueError("two changes of one place")
        return found


def _akin(path: str, other: str) -> bool:
    return path == other or path.startswith((f"{other}.", f"{other}[")) or other.startswith((f"{path}.", f"{path}["))
