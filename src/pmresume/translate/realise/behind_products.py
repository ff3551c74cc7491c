"""What stands behind the name of a product and is no part of it: "PowerShell Scripts", "EC2 Instances"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span

# Behind the name of a product these say what of it, and are no part of the name.
_GENERIC_WORDS = (
    "script scripts query queries instance instances account accounts server servers router routers switch switches "
    "trigger triggers macro macros dashboard dashboards report reports job jobs package packages table tables image "
    "images container containers template templates pipeline pipelines database databases application applications "
    "workflow workflows environment environments cluster clusters framework bucket buckets programs cubes users "
    "devices firewalls"
)
_GENERIC = frozenset(_GENERIC_WORDS.split())


def in_name(frame: Frame, span: Span) -> bool:
    """Whether a part of ``span`` is a product's name."""
    return any(t.start < span.end and span.start < t.end for t in frame.tools)


_BEHIND = re.compile(r"\s(?P<word>[A-Z][a-z]+)(?![\w/-])(?!\s+[A-Z(])")


def behind_products(frame: Frame) -> Iterator[Rewording]:
    """ "PowerShell Scripts", "EC2 Instances"."""
    for tool in frame.tools:
        match = _BEHIND.match(frame.text, tool.end)
        if match and match["word"].lower() in _GENERIC:
            yield Rewording(Span(*match.span("word")), match["word"].lower(), "tidy.capitals", True)
    for match in re.finditer(
        r"(?<=\b[A-Z][A-Z0-9])[A-Z0-9]*\s(?P<word>[A-Z][a-z]+)(?![\w/-])(?!\s+[A-Z(])", frame.text
    ):
        if match["word"].lower() in _GENERIC and not in_name(frame, Span(*match.span("word"))):
            yield Rewording(Span(*match.span("word")), match["word"].lower(), "tidy.capitals", True)
