"""From source text to the node tree, with every fault of the YAML that can be told at once."""

from __future__ import annotations

import re

import yaml

from pmresume.readers.findings import Finding, Source
from pmresume.readers.yaml_nodes import Node, Refused, build
from pmresume.readers.yaml_repair import repair

REPAIRS = 40  # faults of the notation that one run gets past
LARGE = 300_000  # characters; a repair reads all of the text again
# Word turns quotes into curly ones: those that stand where YAML quotes stand are meant as such.
_CURLY_DOUBLE = re.compile(
    r'((?:^|[-:,\[{])[ ]+|^|[\[{])[“”„]([^“”„"\\\n]*)[“”](?=[ ]*(?:$|[,\]}:]|[ ]#))', re.MULTILINE
)
_CURLY_SINGLE = re.compile(r"((?:^|[-:,\[{])[ ]+|^|[\[{])[‘’‚]([^‘’‚'\n]*)[‘’](?=[ ]*(?:$|[,\]}:]|[ ]#))", re.MULTILINE)


def straighten(text: str) -> str:
    """``text`` of the same length with curly quotes around a whole value made straight."""
    text = _CURLY_DOUBLE.sub(r'\1"\2"', text)
    return _CURLY_SINGLE.sub(r"\1'\2'", text)


def load_nodes(source: Source) -> tuple[Node | None, list[Finding]]:
    """The node tree of a source (None where nothing can be read) and the faults of its notation."""
    text = straighten(source.text)
    told: list[Finding] = []
    for _ in range(REPAIRS if len(text) <= LARGE else 3):
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
            text = mended.text
            continue
        return root, [*told, *found]
    return None, told
