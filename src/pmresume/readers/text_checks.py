"""Words of a text that YAML joins, drops or takes for notation: noticed, so that nothing is lost in silence."""

from __future__ import annotations

import re

from pmresume.readers.findings import shorten
from pmresume.readers.reading import Reading, at
from pmresume.readers.shapes import LONGEST
from pmresume.readers.yaml_nodes import Node

_BULLET = re.compile(r"\s*(?:[•·▪●◦‣]\s*|[-–—]\s*(?=[A-Za-z]))")
_MISLAID = re.compile(r"\s*(?:-\s|[•▪●◦‣])")
WRAPPED = 60  # characters; prose that is broken at the margin has longer lines


def checked(reading: Reading, node: Node, text: str, *, whole: bool = True) -> str | None:
    """``text`` of ``node``, None where it is too long; tells what YAML may have done to the ``whole`` of it."""
    if len(text) > LONGEST:
        reading.tell(node, f"a text of {len(text):,} characters", f"at most {LONGEST:,}")
        return None
    if whole and node.kind == "text" and node.plain:
        _check_lines(reading, node)
        _check_comment(reading, node)
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


def _check_comment(reading: Reading, node: Node) -> None:
    """``fix ticket #4512``: YAML drops what follows " #", which may well be meant."""
    begin = node.end
    rest = reading.source.text[begin : begin + 200].split("\n")[0]
    found = re.match(r"\s+#(?=\w)", rest)
    if found is None:
        return
    row = node.line + reading.source.text.count("\n", node.start, begin)
    column = begin - reading.source.text.rfind("\n", 0, begin) + found.end() - 1
    reading.tell(
        at(node, row, column),
        f'YAML drops what follows " #": "{shorten(rest.strip(), 40)}"',
        hint='put the task in quotes if it belongs to the text, or a space after "#" if it does not',
        warning=True,
    )


def check_lost(reading: Reading, node: Node) -> None:
    """``- #1 priority``: an item that is all comment to YAML."""
    line = reading.line(node)
    rest = line[node.column - 1 :].strip()
    if node.value == "" and re.match(r"#\S", rest):
        begin = line.find("#", node.column - 1)
        hint = f"put the task in quotes: '{shorten(rest, 40)}'"
        reading.tell(at(node, node.line, begin + 1), '"#" at the beginning means a comment to YAML', hint=hint)
