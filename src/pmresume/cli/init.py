"""``pmresume init``: a starter inventory."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pmresume.cli.screen import show
from pmresume.errors import OutputError

INVENTORY = "inventory.yaml"
SCHEMA = "inventory.schema.json"


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where to write; made if it is missing.")] = Path(),
) -> None:
    """Write a commented starter inventory, and the schema by which editors complete and check it."""
    from pmresume.readers.schema import schema_text
    from pmresume.readers.starter import starter_text
    from pmresume.writers.files import Output, write_files

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise OutputError(f"{folder}: cannot be made ({fault.strerror}); give another folder") from None
    inventory, schema = folder / INVENTORY, folder / SCHEMA
    if inventory.exists():
        raise OutputError(f"{inventory}: exists already and stays as it is; give another folder")
    write_files(
        [
            Output(schema, schema_text().encode(), _is_schema),
            Output(inventory, starter_text(SCHEMA).encode(), lambda data: False),
        ]
    )
    show(
        [
            f"wrote {inventory} and {schema}",
            f"Fill it in, then run: pmresume translate {inventory}",
        ]
    )


def _is_schema(data: bytes) -> bool:
    return b'"title": "pmresume inventory"' in data[:500]
