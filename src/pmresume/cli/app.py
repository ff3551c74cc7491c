"""The command line: its commands, and how every end of a run becomes an exit code.

0 done and clean, 1 done and something was found, 2 the call or the input is wrong, 70 an unexpected fault, 130 Ctrl-C.
"""

from __future__ import annotations

import errno
import gc
import os
import sys
import traceback
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperGroup

from pmresume.cli import bullet, check, doctor, explain, init, lint, review, rules, schema, translate, vocab
from pmresume.errors import PmresumeError

FOUND = 1
WRONG = 2
FAULT = 70
INTERRUPTED = 130
_REPORT = "please report this line and the command at the project's issue tracker"


class Commands(TyperGroup):
    """Turns what a command raises into one line and an exit code."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command that ``ctx`` names."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except PmresumeError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(WRONG) from None
        except BrokenPipeError:
            _drop_output()
            raise typer.Exit(0) from None
        except Exception as error:
            # A usage error or an exit of typer's own: it knows what to print.
            if isinstance(error, typer.Abort) or hasattr(error, "exit_code"):
                raise
            if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EIO, errno.EDQUOT):
                _drop_output()
                typer.echo(f"pmresume: cannot write the output: {error.strerror}; make room and run it again", err=True)
                raise typer.Exit(WRONG) from None
            typer.echo(fault_line(error), err=True)
            raise typer.Exit(FAULT) from None
        return result


def fault_line(error: Exception) -> str:
    """One line about a fault of the program itself: what, where in the program, where to report it."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if "pmresume" in f.filename]
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    said = " ".join(str(error).split())
    said = f": {said[:120]}" if said else ""
    return f"pmresume: unexpected fault ({type(error).__name__}{said}){place}; {_REPORT}"


def _drop_output() -> None:
    """Nobody reads any more: let the flush at interpreter exit go nowhere instead of complaining."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


# Plain help: the styled one imports half of rich and doubles the start-up time.
app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Turns what you did in IT into honest project-management resume bullets.",
)


def _version(asked: bool) -> None:
    if asked:
        from pmresume import __version__

        typer.echo(f"pmresume {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    """Turns what you did in IT into honest project-management resume bullets."""


for command in (
    translate.translate,
    explain.explain,
    bullet.bullet,
    lint.lint,
    review.review,
    check.check,
    rules.rules,
    init.init,
    schema.schema,
    vocab.vocab,
    doctor.doctor,
):
    app.command()(command)


def main() -> None:
    """Run the command line and leave with its exit code."""
    # Loading spaCy makes a million lasting objects; looking through them for cycles takes a tenth of a run.
    gc.set_threshold(2_000_000, 20, 100)
    for stream in (sys.stdout, sys.stderr):
        # The same bytes under any locale; a terminal keeps its own encoding.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace") if stream.isatty() else stream.reconfigure(encoding="utf-8")
    try:
        app(prog_name="pmresume")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
