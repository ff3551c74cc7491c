"""From source text to the node tree, with every fault of the YAML that can be told at once."""

from __future__ import annotations

import re

import yaml

from pmresume.readers.findings import Finding, Source
from pmresume.readers.yaml_nodes import Node, Refused, build
from pmresume.readers.yaml_repair import repair

REPAIRS = 40  # faults of the notation that one run gets past
SILENT = 80  # the same, with those that are mended without a word
MARKED = 50_000  # nodes
LARGE = 300_000  # characters; a repair reads all of the text again
_INNER_TAB = re.compile(r"(?<=[^\t\n ])[ \t]*\t")
# Word turns quotes into curly ones: those that stand where YAML quotes stand are meant as such.
_CURLY_DOUBLE = re.compile(
    r'((?:^|[-:,\[{])[ ]+|^|[\[{])[“”„]([^“”„"\\\n]*)[“”](?=[ ]*(?:$|[,\]}:]|[ ]#))', re.MULTILINE
)
_CURLY_SINGLE = re.compile(r"((?:^|[-:,\[{])[ ]+|^|[\[{])[‘’‚]([^‘’‚'\n]*)[‘’](?=[ ]*(?:$|[,\]}:]|[ ]#))", re.MULTILINE)


def straighten(text: str) -> str:
    """``text`` of the same length with curly quotes around a whole value made straight, and tabs in a line spaces."""
    text = _INNER_TAB.sub(lambda m: " " * len(m.group()), text)
    text = _CURLY_DOUBLE.sub(r'\1"\2"', text)
    return _CURLY_SINGLE.sub(r"\1'\2'", text)


def load_nodes(source: Source) -> tuple[Node | None, list[Finding]]:
    """The node tree of a source (None where nothing can be read) and the faults of its notation."""
    text = straighten(source.text)
    told: list[Finding] = []
    blanked: list[tuple[int, int]] = []
    for _ in range(SILENT):
        if len(told) >= (REPAIRS if len(text) <= LARGE else 3):
            break
        found: list[Finding] = []
        try:
            root = build(source, text, found)
        except Refused as refused:
            return None, [*told, *found, refused.finding]
        except yaml.YAMLError as fault:
            mended = repair(text, fault)
            if mended.finding is not None:
                told.append(mended.finding)
            if mended.text is None or mended.text == text:
                return None, told
            if mended.blanked is not None:
                blanked.append(mended.blanked)
            text = mended.text
            continue
        if root is not None:
            _taint(root, blanked)
        return root, [*told, *found]
    return None, told or [Finding(1, 1, "too many texts with colons in them", hint="put them in quotes", brief=True)]


def _taint(root: Node, blanked: list[tuple[int, int]]) -> None:
    """Mark the node to which each line that was left out belonged: the last that begins before it, no deeper."""
    if not blanked:
        return
    nodes = [root]
    for node in nodes:
        nodes += [*node.items, *(part for pair in node.pairs for part in pair)]
        if len(nodes) > MARKED:
            return
    for line, column in blanked:
        above = [n for n in nodes if n.kind != "list" and n.line <= line and n.column <= column + 1]
        if above:
            last = max(above, key=lambda n: (n.line, n.kind == "map", n.start))
            last.tainted = True
            for node in nodes:  # a map begins where its first key begins
                node.tainted |= node.kind == "map" and last in [k for k, _ in node.pairs] + [v for _, v in node.pairs]
