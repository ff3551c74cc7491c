"""What stays the same of a finding while other parts of the file change.

A fingerprint has three parts: the rule with the words it is about, the line above, the line below. Words are compared
without case, punctuation and spacing, so a reformatted file keeps its fingerprints.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from pmresume.model.finding import Finding
from pmresume.model.read_resume import ReadResume

_LENGTH = 12  # hex digits of each part: 48 bits are enough for the findings of one person


def with_fingerprints(findings: Sequence[Finding], resume: ReadResume) -> tuple[Finding, ...]:
    """The same findings, each with a fingerprint that no other of the file has."""
    seen: Counter[str] = Counter()
    marked = []
    for finding in findings:
        above, here, below = _around(resume, finding.line)
        about = "\n".join((finding.code, here, _plain(finding.quote)))
        seen[about] += 1
        if seen[about] > 1:
            about = f"{about}\n{seen[about]}"
        around = "-".join(map(_digest, (about, above, below)))
        marked.append(replace(finding, fingerprint=around))
    return tuple(marked)


def _around(resume: ReadResume, line: int | None) -> tuple[str, str, str]:
    if line is None:
        return "", "", ""
    texts = [_plain(resume.lines[n].text) if 0 <= n < len(resume.lines) else "" for n in (line - 1, line, line + 1)]
    return texts[0], texts[1], texts[2]


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]
