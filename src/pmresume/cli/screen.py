"""Where the output goes: how wide it is, and whether a person is looking."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import typer

PIPED = 100  # columns where no terminal says otherwise, so that files come out the same everywhere
_WIDEST = 120  # longer lines are hard to read


def width() -> int:
    """Columns to wrap at."""
    if not sys.stdout.isatty():
        return PIPED
    return max(40, min(shutil.get_terminal_size().columns, _WIDEST))


def show(lines: Iterable[str], *, err: bool = False) -> None:
    """Print lines to standard output, or to standard error; nothing where there are none."""
    if printed := list(lines):
        typer.echo("\n".join(printed), err=err)


def warn(lines: Iterable[str]) -> None:
    """Print warnings to standard error, one a line."""
    for line in lines:
        typer.echo(f"warning: {line}", err=True)


@contextmanager
def working(what: str) -> Iterator[None]:
    """Show that something is going on, where a person is looking."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(what):
        yield
