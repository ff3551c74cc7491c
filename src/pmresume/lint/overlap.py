"""One phrase, one finding: where findings of several rules share words, the surest stands, then the longest.

A finding about a whole line ("twice on the page", "no outcome") says something else than one about words of it: they
stand side by side, and compete only among their own kind. So do findings about the document, each of its own rule.
What the layout does with a line ("a table", "a typed bullet") is nothing that its words could say too.
"""

from __future__ import annotations

from collections.abc import Sequence

from pmresume.model.finding import Finding
from pmresume.model.read_resume import ReadResume


def without_overlap(findings: Sequence[Finding], resume: ReadResume) -> tuple[Finding, ...]:
    """Those that stand, in the order given."""
    kept: dict[tuple[int, bool, str], list[Finding]] = {}
    standing: set[int] = set()
    documents: set[str] = set()
    for number in sorted(range(len(findings)), key=lambda n: _strength(findings[n])):
        finding = findings[number]
        if finding.line is None:
            # A rule about the document speaks once.
            if finding.code not in documents:
                documents.add(finding.code)
                standing.add(number)
            continue
        rivals = kept.setdefault((finding.line, _whole(finding, resume), _layout(finding)), [])
        if not any(_share(finding, rival) for rival in rivals):
            rivals.append(finding)
            standing.add(number)
    return tuple(finding for number, finding in enumerate(findings) if number in standing)


def _strength(finding: Finding) -> tuple[int, int, str, int]:
    return -finding.severity.rank, finding.start - finding.end, finding.code, finding.start


def _whole(finding: Finding, resume: ReadResume) -> bool:
    assert finding.line is not None
    text = resume.lines[finding.line].text
    around = text[: finding.start] + text[finding.end :]
    return not any(sign.isalnum() for sign in around)


def _layout(finding: Finding) -> str:
    return finding.code if finding.code.startswith("PM7") else ""


def _share(one: Finding, other: Finding) -> bool:
    if one.code == other.code:
        return one.start == other.start and one.end == other.end
    return one.start < other.end and other.start < one.end
