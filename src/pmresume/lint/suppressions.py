"""What a person wants to hear no more of, said in a comment of the file, with the reason.

``pmresume: ignore PM204 — under NDA`` in a Word comment or an HTML comment silences a rule on the lines that the
comment is anchored to; ``pmresume: ignore-file weak-opener — their own house style`` in the whole file. Several rules
are parted by commas. In an inventory the same stands behind a "#", or as ``lint: [ignore PM201 — under NDA]`` in a
project or position. A suppression without a reason silences nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pmresume.model.finding import Finding
from pmresume.model.read_resume import ReadResume
from pmresume.model.source_line import Remark

_BEGIN = re.compile(r"\b(?=(?:pmresume|lint) ?:? ?ignore\b)", re.IGNORECASE)
_MARK = re.compile(
    r"(?:pmresume|lint) ?:? ?ignore(?P<file>-file)?\b ?:? ?(?P<rules>[\w-]+(?: ?, ?[\w-]+)*)?"
    r"(?: ?(?:—|–|--|-|:|\() ?(?P<reason>.*?)\)?| (?P<loose>\S.*?))?$",
    re.IGNORECASE,
)
_LONGEST = 2_000  # characters of a comment that are looked at


@dataclass(frozen=True, slots=True)
class Suppression:
    """``rules`` are codes or names as typed; ``lines`` those it covers, none where it covers the ``whole`` file."""

    rules: tuple[str, ...]
    reason: str
    lines: tuple[int, ...] = ()
    whole: bool = False
    quote: str = ""  # the comment, for messages

    def covers(self, finding: Finding) -> bool:
        """Whether it speaks of this finding's place; a finding about the whole document has none."""
        return self.whole or finding.line is None or finding.line in self.lines


def read_suppressions(resume: ReadResume) -> tuple[Suppression, ...]:
    """The suppressions of a file, in its order."""
    return tuple(found for remark in resume.document.remarks for found in _of(remark, resume))


def is_suppression(remark: Remark) -> bool:
    """Whether a comment speaks to the linter."""
    return _BEGIN.search(remark.text[:_LONGEST]) is not None


def _of(remark: Remark, resume: ReadResume) -> Iterator[Suppression]:
    said = " ".join(remark.text[:_LONGEST].split())
    for mark in filter(None, (_MARK.match(part.strip()) for part in _BEGIN.split(said))):
        rules = tuple(rule.strip() for rule in (mark["rules"] or "").split(",") if rule.strip())
        reason = (mark["reason"] or mark["loose"] or "").strip()
        yield Suppression(rules, reason, _lines(remark, resume), bool(mark["file"]), mark.group())


def _lines(remark: Remark, resume: ReadResume) -> tuple[int, ...]:
    """The lines of the anchor; a comment on a line of its own speaks of the next one."""
    if remark.lines or remark.place is None:
        return remark.lines
    below = (n for n, line in enumerate(resume.lines) if line.place.number >= remark.place.number)
    following = next(below, None)
    return () if following is None else (following,)


def silencing(
    finding: Finding, suppressions: Sequence[Suppression], codes: Sequence[frozenset[str]]
) -> Iterator[Suppression]:
    """Those of ``suppressions`` that silence ``finding``; ``codes`` are the codes that each of them names."""
    for suppression, named in zip(suppressions, codes, strict=True):
        if finding.code in named and suppression.reason and suppression.covers(finding):
            yield suppression
