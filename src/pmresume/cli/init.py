"""``pmresume init``: a starter inventory, and the files of a repository around it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from pmresume.cli.screen import show
from pmresume.errors import OutputError

INVENTORY = "inventory.yaml"
SCHEMA = "inventory.schema.json"


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where to write; made if it is missing.")] = Path(),
    ci: Annotated[
        bool,
        typer.Option("--ci", help="Also a workflow and a pre-commit hook that run pmresume check, and a .gitignore."),
    ] = False,
) -> None:
    """Write a commented starter inventory, and the schema by which editors complete and check it."""
    from pmresume.readers.schema import schema_text
    from pmresume.readers.starter import starter_text
    from pmresume.writers.files import Output, write_files

    _make(folder)
    inventory, schema = folder / INVENTORY, folder / SCHEMA
    begun = inventory.exists()
    if begun and not ci:
        raise OutputError(f"{inventory}: exists already and stays as it is; give another folder")
    outputs = []
    if not begun:
        outputs.append(Output(schema, schema_text().encode(), _is_schema))
        outputs.append(Output(inventory, starter_text(SCHEMA).encode(), lambda data: False))
    added, kept = _around(folder) if ci else ([], [])
    for path, _ in added:
        _make(path.parent)
    write_files([*outputs, *(Output(path, text.encode(), lambda data: False) for path, text in added)])
    names = [str(inventory), str(schema)] if not begun else []
    names += [str(path) for path, _ in added]
    show([f"wrote {', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else f"wrote {names[0]}"] if names else [])
    show(f"{path}: exists already and stays as it is" for path in kept)
    if ci:
        show([f"Every push runs pmresume check; every commit too, after: pre-commit install (in {folder})"])
    if not begun:
        show([f"Fill it in, then run: pmresume translate {inventory}"])


def _around(folder: Path) -> tuple[list[tuple[Path, str]], list[Path]]:
    """The files of the repository to write, each with its text, and those that are there already."""
    from pmresume.cli.ci_files import FILES

    there = [folder / name for name in FILES if os.path.lexists(folder / name)]
    return [(folder / name, text) for name, text in FILES.items() if folder / name not in there], there


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise OutputError(f"{folder}: cannot be made ({fault.strerror}); give another folder") from None


def _is_schema(data: bytes) -> bool:
    return b'"title": "pmresume inventory"' in data[:500]
