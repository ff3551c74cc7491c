"""What a comment says, and of which words."""

from __future__ import annotations

from dataclasses import dataclass

AUTHOR = "pmresume"


@dataclass(frozen=True, slots=True)
class Note:
    """``text`` are its paragraphs; ``start`` and ``end`` are offsets in the text of line ``line`` (index).

    Where both are the same the whole line is meant, and where ``line`` is None the whole document.
    """

    text: tuple[str, ...]
    line: int | None = None
    start: int = 0
    end: int = 0
