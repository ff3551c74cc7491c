"""The entries of work as the rules about wording look at them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.model.read_resume import Entry, ReadResume, Topic

# Behind the first word of a line it tells that the word is a noun: "Calls are routed", "Orders for parts were placed".
BE = re.compile(r"\s+(?:(?:for|of|in|on|from|to|with)(?:\s+\w+){1,3}\s+)?(?:is|are|was|were|(?:has|have|had) been)\b")
_LABEL = re.compile(r"[^,.;:]{1,40}:\s")


def is_finished(entry: Entry) -> bool:
    """Whether an end is given that is no "present".

    **Why no clock:** the same resume must give the same findings next year; an end in the future is told as an end.
    """
    return entry.dates is not None and entry.dates.end is not None and not entry.dates.current


def is_labelled(text: str) -> bool:
    """Whether a line is a name with what it is: "Scrubs & Beyond: a payment gateway"."""
    return _LABEL.match(text) is not None


def told_lines(resume: ReadResume) -> Iterator[tuple[Entry, int]]:
    """Every line of work that tells something, bullet or prose, once, with its entry."""
    told: set[int] = set()
    for entry in resume.entries(Topic.EXPERIENCE, Topic.PROJECTS):
        for line in sorted((*entry.bullets, *entry.texts)):
            if line not in told:
                told.add(line)
                yield entry, line
