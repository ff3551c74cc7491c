"""Changes of lines that are the person's own already."""

from __future__ import annotations

import json

from pmresume.model.inventory import Inventory
from pmresume.model.said import Said
from pmresume.readers.yaml_nodes import Node
from pmresume.translate.adopt.changes import Reword
from pmresume.writers.yaml_edit.page import Page
from pmresume.writers.yaml_edit.places import Unwritable
from pmresume.writers.yaml_edit.wording import scalar

_ROWS = "is one row of a longer text; make it a list to adopt edits"


def reword(page: Page, change: Reword) -> None:
    """Put other words into the line at ``change.path``. Raises Unwritable."""
    inner = f"{change.path}.text"
    node = page.find(inner if inner in page.positions else change.path)
    if node is None:
        raise Unwritable(_ROWS)
    _put(page, node, change.text)
    if change.facts and (marks := page.find(f"{change.path}.facts")) is not None and marks.kind == "text":
        page.replace(marks.start, page.end_of(marks), change.facts)


def silence(page: Page, path: str, inventory: Inventory) -> None:
    """See that the line at ``path`` is not printed any more. Raises Unwritable."""
    node = page.find(path)
    if node is None:
        raise Unwritable(_ROWS)
    said = _said(inventory, path)
    if said is not None and not said.stands_for and _is_listed(path):
        others = [s for s in _all(inventory, path) if s is not said and s.alone and s.text]
        if said.place or others:
            _remove(page, node)
            return
    if node.kind == "map" and f"{path}.text" in page.positions:
        key, value = next(pair for pair in node.pairs if pair[0].value == "text")
        leave = '"leave_out": true' if node.flow else "leave_out: true"
        page.replace(key.start, page.end_of_value(value), leave)
    elif node.block:
        raise Unwritable("is a block of text; delete it by hand")
    else:
        page.replace(node.start, page.end_of_value(node), '{"leave_out": true}')


def _put(page: Page, node: Node, text: str) -> None:
    end = page.end_of_value(node)
    if node.block and (len(node.value.strip().split("\n")) > 1 and _literal(page, node)):
        raise Unwritable(_ROWS)
    if node.block and "#" in page.text[node.start : page.line_end(node.start)]:
        raise Unwritable("has a comment in its first line that would be lost; change it by hand")
    page.replace(node.start, end, scalar(text) if page.in_block(node) else json.dumps(text, ensure_ascii=False))


def _literal(page: Page, node: Node) -> bool:
    return page.text[node.start : node.start + 1] == "|"


def _remove(page: Page, node: Node) -> None:
    """Take the entry out of its list, with its line or lines."""
    if not page.is_item(node):
        raise Unwritable("stands in brackets; delete it by hand")
    end = page.line_end(page.end_of_value(node))
    page.replace(page.line_start(node.start), min(end + 1, len(page.text)), "")


def _is_listed(path: str) -> bool:
    return ".say[" in path


def _said(inventory: Inventory, path: str) -> Said | None:
    if not _is_listed(path):
        return None
    number = int(path.rpartition("[")[2].rstrip("]"))
    return _all(inventory, path)[number]


def _all(inventory: Inventory, path: str) -> tuple[Said, ...]:
    work, _, _ = path.partition(".")
    key, _, number = work.rstrip("]").partition("[")
    found = getattr(inventory, key)[int(number)].say
    assert isinstance(found, tuple)
    return found
