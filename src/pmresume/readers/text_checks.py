"""Words of a text that YAML joins, drops or takes for notation: noticed, so that nothing is lost in silence."""

from __future__ import annotations

import re
from bisect import bisect_right

from pmresume.readers.findings import MOST, shorten
from pmresume.readers.reading import Reading, at
from pmresume.readers.shapes import LONGEST
from pmresume.readers.yaml_nodes import Node

_BULLET = re.compile(r"\s*(?:[•·▪●◦‣]\s*|[-–—]\s*(?=[A-Za-z]))")
_MISLAID = re.compile(r"\s*(?:-\s|[•▪●◦‣])")
_COMMENT = re.compile(r"(?<=[ \t])#(?=\w)")
WRAPPED = 60  # characters; prose that is broken at the margin has longer lines


def checked(reading: Reading, node: Node, text: str, *, whole: bool = True) -> str | None:
    """``text`` of ``node``, None where it is too long; tells what YAML may have done to the ``whole`` of it."""
    if len(text) > LONGEST:
        reading.tell(node, f"a text of {len(text):,} characters", f"at most {LONGEST:,}")
        return None
    if whole and node.kind == "text" and node.plain:
        _check_lines(reading, node)
    return text


def lines_of(reading: Reading, node: Node) -> list[str]:
    """The items of a text that holds one a line, as a block text or behind bullets that are no YAML; else none."""
    if node.block:
        rows = [row.strip() for row in node.value.split("\n")]
        return [_BULLET.sub("", row, count=1) for row in rows] if len(node.value.strip().split("\n")) > 1 else []
    if not node.plain or node.line == 0:
        return []
    rows = reading.source.text[node.start : node.end].split("\n")
    if len(rows) > 1 and all(_BULLET.match(row) for row in rows if row.strip()):
        return [_BULLET.sub("", row, count=1).strip() for row in rows]
    return []


def _check_lines(reading: Reading, node: Node) -> None:
    """A list item that is indented too far is read by YAML as more of the text above it."""
    rows = reading.source.text[node.start : node.end].split("\n")
    for n, row in enumerate(rows[1:], start=1):
        above = reading.source.lines[node.line + n - 2]
        if _MISLAID.match(row) and len(above.rstrip()) < WRAPPED:
            reading.tell(
                at(node, node.line + n, len(row) - len(row.lstrip()) + 1),
                "YAML reads this line as more of the text above it",
                'the indentation of the other items; or put the whole text in quotes, if the "-" belongs to it',
            )
            return


def check_comments(reading: Reading, root: Node) -> None:
    """``fix ticket #4512``: YAML drops what follows " #", which may well be meant.

    A comment is told by the space behind its "#" or by a line of its own.
    """
    text = reading.source.text
    hits = [hit for hit in _COMMENT.finditer(text) if text[text.rfind("\n", 0, hit.start()) + 1 : hit.start()].strip()]
    if not hits:
        return
    spans = _text_spans(root, text)
    begins = [begin for begin, _ in spans]
    for hit in hits[:MOST]:
        n = bisect_right(begins, hit.start()) - 1
        if n >= 0 and hit.start() < spans[n][1]:
            continue
        row = text.count("\n", 0, hit.start())
        column = hit.start() - text.rfind("\n", 0, hit.start())
        line = reading.source.lines[row]
        rest = shorten(line[column - 1 :], 40)
        if re.fullmatch(r"\s*(?:-\s+)+", line[: column - 1]):
            what, hint, warning = (
                '"#" at the beginning means a comment to YAML',
                f"put the task in quotes: '{rest}'",
                False,
            )
        else:
            what, warning = f'YAML drops what follows " #": "{rest}"', True
            hint = 'put the task in quotes if it belongs to the text, or a space after "#" if it does not'
        reading.tell(at(root, row + 1, column), what, hint=hint, warning=warning)


def _text_spans(root: Node, text: str) -> list[tuple[int, int]]:
    """Begin and end of every text and key, in order."""
    spans: list[tuple[int, int]] = []
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if node.kind == "text":
            # A comment may stand in the line in which a block text begins, before its first line.
            spans.append((text.find("\n", node.start) if node.block else node.start, node.end))
        waiting += node.items
        for pair in node.pairs:
            waiting += pair
    return sorted(spans)
