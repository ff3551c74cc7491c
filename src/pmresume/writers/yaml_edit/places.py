"""Where a new ``say:`` or summary goes, by the way the neighbours are written."""

from __future__ import annotations

import json
from collections.abc import Sequence

from pmresume.model.said import Said
from pmresume.readers.yaml_nodes import Node
from pmresume.writers.yaml_edit.page import Page
from pmresume.writers.yaml_edit.wording import block, flow, item, quoted, scalar


class Unwritable(Exception):
    """The place is written in a way that is not changed by machine; the text says what to do by hand."""


def say_task(page: Page, path: str, said: Said, *, dry: bool = False) -> bool:
    """Give the task at ``path`` its line; False where it has no room for one. ``dry``: only look."""
    node = page.find(path)
    if node is None:
        return False
    if node.kind == "map" and f"{path}.text" in page.positions:
        return _into_task(page, node, said, dry=dry)
    if not page.is_item(node) or (node.kind == "text" and not page.one_line(node)):
        return False
    indent = " " * (node.column - 1)
    lines = [f"{indent}say:", *(f"{indent}  {line}" for line in block(said, stands_for=False))]
    end = page.end_of(node) if node.kind == "text" else page.end_of_map(node)
    if "\n" in page.text[node.start : end]:
        return False
    if not dry:
        _as_text(page, node, end)
        page.add_lines(page.line_end(end), lines)
    return True


def _as_text(page: Page, node: Node, end: int) -> None:
    """Put ``text:`` before a task; one that YAML takes for a map needs quotes behind a key."""
    typed = page.text[node.start : end]
    if node.kind == "text" and (not node.plain or scalar(typed) == typed or ": " not in typed):
        page.insert(node.start, "text: ")
    else:
        page.replace(node.start, end, f"text: {quoted(typed)}")


def _into_task(page: Page, node: Node, said: Said, *, dry: bool) -> bool:
    if node.flow or any(key.value == "say" for key, _ in node.pairs):
        return False
    indent = " " * (node.column - 1)
    if not dry:
        end = page.below(page.end_of_map(node), node.column - 1)
        page.add_lines(end, [f"{indent}say:", *(f"{indent}  {line}" for line in block(said, stands_for=False))])
    return True


def add_says(page: Page, path: str, lines: Sequence[Said]) -> None:
    """Add ``lines`` to the ``say:`` of the work at ``path``. Raises Unwritable."""
    node = page.find(path)
    if node is None or node.kind != "map":
        raise Unwritable("is written by an alias or as a bare text; write it out to adopt edits of its bullets")
    own = next((pair for pair in node.pairs if pair[0].value == "say" and pair[0].start >= node.start), None)
    if own is None:
        _new_say(page, node, lines)
    elif own[1].absent:
        if node.flow:
            raise Unwritable('has an empty "say" in braces; delete it to adopt edits')
        indent = " " * (own[0].column - 1)
        page.add_lines(page.line_end(own[0].end), [row for said in lines for row in item(said, f"{indent}  ")])
    elif own[1].start < own[0].end:
        raise Unwritable('has a "say" by an alias; write it out to adopt edits')
    else:
        _more(page, node, *own, lines)


def _new_say(page: Page, node: Node, lines: Sequence[Said]) -> None:
    end = page.end_of_map(node)
    if node.flow:
        page.insert(end, f', "say": [{", ".join(map(flow, lines))}]')
        return
    indent = " " * (node.column - 1)
    rows = [f"{indent}say:", *(row for said in lines for row in item(said, f"{indent}  "))]
    last = max((key for key, _ in node.pairs if key.start >= node.start), key=lambda key: key.start)
    if page.ends_in_alias(node) and not page.lead(last).strip():
        page.insert(page.line_start(last.start), "".join(f"{row}\n" for row in rows))
        return
    page.add_lines(page.below(end, node.column - 1), rows)


def _more(page: Page, work: Node, key: Node, value: Node, lines: Sequence[Said]) -> None:
    new = ", ".join(map(flow, lines))
    end = page.end_of_value(value)
    if value.kind == "list" and value.flow:
        page.insert(page.end_of_value(value.items[-1]) if value.items else end - 1, f", {new}" if value.items else new)
    elif value.kind == "list":
        indent = " " * (value.column - 1)
        at = page.below(end, value.column - 1)
        page.add_lines(at, [row for said in lines for row in item(said, indent)])
    elif work.flow or value.flow:
        page.insert(value.start, "[")
        page.insert(end, f", {new}]")
    elif value.block or (value.kind == "text" and not page.one_line(value)):
        raise Unwritable('has a "say" that is a text of several lines; make it a list to adopt edits')
    else:
        _into_list(page, key, value, end, lines)


def _into_list(page: Page, key: Node, value: Node, end: int, lines: Sequence[Said]) -> None:
    """A lone value becomes the first of a list."""
    indent = " " * (key.column + 1)
    rows = [row for said in lines for row in item(said, indent)]
    if value.line == key.line:
        before = page.text[key.end : value.start]
        colon = key.end + before.index(":") + 1
        page.replace(colon, value.start, f"\n{indent}- ")
    else:
        page.insert(value.start, "- ")
        at = page.line_end(value.start)
        while at < end:
            if page.text[at + 1 : page.line_end(at + 1)].strip():
                page.insert(at + 1, "  ")
            at = page.line_end(at + 1)
        indent = " " * (value.column - 1)
        rows = [row for said in lines for row in item(said, indent)]
    page.add_lines(page.line_end(end), rows)


def set_summary(page: Page, text: str) -> None:
    """Set the summary, behind the target or the person where there is none yet. Raises Unwritable."""
    root = page.root
    own = next((pair for pair in root.pairs if pair[0].value == "summary"), None)
    if own is not None and not own[1].absent:
        _set(page, root, own[1], text)
        return
    if own is not None:
        if root.flow:
            raise Unwritable("is empty in braces; delete the key to adopt a summary")
        colon = page.text.index(":", own[0].end)
        page.insert(colon + 1, f" {scalar(text)}")
        return
    above = [pair for pair in root.pairs if pair[0].value in ("person", "target") and pair[0].start >= root.start]
    key, value = max(above, key=lambda pair: pair[0].start) if above else root.pairs[0]
    end = max(key.end, page.end_of_value(value) if value.start >= key.end else key.end)
    if root.flow:
        page.insert(end, f', "summary": {json.dumps(text, ensure_ascii=False)}')
        return
    indent = " " * (root.column - 1)
    line = f"{indent}summary: {scalar(text)}"
    if above:
        page.add_lines(page.below(end, root.column - 1), [line])
    else:
        page.insert(page.line_start(root.start), f"{line}\n")


def _set(page: Page, root: Node, value: Node, text: str) -> None:
    place = page.find("summary")
    if place is None or value.kind != "text" or value.start < root.start:
        raise Unwritable("is no text of its own here; write it out to adopt a summary")
    first = page.text[value.start : page.line_end(value.start)]
    if value.block and "#" in first:
        raise Unwritable("has a comment in its first line that would be lost; move it to adopt a summary")
    plain = not value.flow and page.in_block(value)
    page.replace(value.start, page.end_of(value), scalar(text) if plain else json.dumps(text, ensure_ascii=False))
