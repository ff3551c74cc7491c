"""What a rule found, and what may be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pmresume.model.source_line import SourceLine


class Severity(StrEnum):
    """How sure a finding is, from least to most."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Fix:
    """Replace characters ``[start, end)`` of a line, now ``old``; ``--fix`` applies those that are ``safe``."""

    line: int
    start: int
    end: int
    old: str
    new: str
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One complaint about one place of one file.

    ``line`` is an index into the resume's lines, None for the document as a whole; ``start`` and ``end`` are offsets in
    that line's text and ``quote`` the characters between; ``path`` is for people: "Experience › Northwind › bullet 3".
    """

    code: str
    name: str
    severity: Severity
    message: str  # one sentence, what is wrong here
    line: int | None = None
    start: int = 0
    end: int = 0
    quote: str = ""
    path: str = ""
    suggestion: str = ""  # what to do instead, in words or as a wording
    fix: Fix | None = None
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Rules that did not run, and why: "needs an inventory"."""

    codes: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class LintResult:
    """What linting one file gave. ``suppressed`` and ``known`` (in the baseline) are counted, not shown.

    ``findings`` are in the order of the text, those about the whole document last. ``capped`` tells by code how many
    more of it there are than a rule shows in one file; ``stale`` are entries of the baseline that are mended by now.
    ``lines`` is the text of the resume's lines, for reports that quote them,.
    """

    name: str
    findings: tuple[Finding, ...]
    suppressed: tuple[Finding, ...] = ()
    known: tuple[Finding, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    capped: tuple[tuple[str, int], ...] = ()
    stale: tuple[str, ...] = ()
    lines: tuple[SourceLine, ...] = ()
