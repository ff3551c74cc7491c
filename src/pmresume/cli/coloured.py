"""The text report on a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from pmresume.reports.text import Role, Row

_INDENT = 4  # columns, of what does not fit into one line
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
        told = Text.assemble(*((text, STYLES[role]) for text, role in row))
        if row[0][1] is Role.FRAME and cell_len(told.plain) <= width:
            console.print(told, no_wrap=True)  # a quoted line was cut to the width; its caret must stay below it
            continue
        indent = len(row[0][0]) if row[0][1] is Role.FRAME else _INDENT
        first, *rest = told.wrap(console, width - indent)
        for line in (first, *(Text(" " * indent) + line for line in rest)):
            line.rstrip()
            console.print(line, no_wrap=True)
