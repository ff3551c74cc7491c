"""What a linter said about one place of one resume, in one form for all of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Said:
    """``line`` is the whole line, ``quote`` the words meant; both are empty for a finding about the whole resume."""

    tool: str
    resume: str  # file name without its suffix
    position: tuple[int, int]  # line or paragraph and column; only orders findings
    line: str
    quote: str
    message: str

    @property
    def key(self) -> str:
        """Twelve hex digits that stand for this finding, so that what was judged needs no words of anybody's resume."""
        words = "\0".join((self.tool, self.resume, self.line, self.quote, self.message))
        return hashlib.sha256(words.encode()).hexdigest()[:12]
