"""The text report on a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from pmresume.reports.text import Role, Row

STYLES = {
    Role.PLACE: "bold",
    Role.ERROR: "bold red",
    Role.WARNING: "yellow",
    Role.INFO: "cyan",
    Role.CODE: "bold",
    Role.NAME: "dim",
    Role.TEXT: "",
    Role.QUOTE: "",
    Role.QUOTED: "bold",
    Role.FRAME: "dim",
    Role.CARET: "bold red",
    Role.TRY: "green",
    Role.SUM: "bold",
}


def print_rows(rows: Iterable[Row], width: int) -> None:
    """Print rows, long ones broken between words; colours follow the terminal and NO_COLOR."""
    console = Console(width=width, highlight=False, markup=False, emoji=False)
    for row in rows:
        # A row's own spaces stay, a quoted line never breaks: it was cut to the width.
        console.print(Text.assemble(*((text, STYLES[role]) for text, role in row)), soft_wrap=False)
