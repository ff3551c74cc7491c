"""Plain text laid out for a given width: wrapped lines and columns, no trailing blanks."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence


def wrap(text: str, width: int, indent: str = "", first: str | None = None) -> list[str]:
    """``text`` in lines of at most ``width`` columns; ``first`` opens the first line, ``indent`` the others."""
    opening = indent if first is None else first
    lines = textwrap.wrap(
        text, width, initial_indent=opening, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
    return lines or [opening.rstrip()]


def shorten(text: str, width: int) -> str:
    """``text`` cut to ``width`` columns, with an ellipsis where something went."""
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"


def columns(rows: Sequence[Sequence[str]], gap: int = 2) -> list[str]:
    """Rows with each column as wide as its widest cell."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))] if rows else []
    return [
        (" " * gap).join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
