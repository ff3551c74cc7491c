"""``pmresume schema``: the JSON Schemas of what is read and written."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from pmresume.cli.screen import show


class Subject(StrEnum):
    """What has a schema."""

    INVENTORY = "inventory"
    FINDINGS = "findings"


def schema(
    of: Annotated[
        Subject, typer.Argument(metavar="[WHAT]", help="inventory, or findings: what lint --format json writes.")
    ] = Subject.INVENTORY,
) -> None:
    """Print the JSON Schema of an inventory, or of the linter's findings."""
    if of is Subject.FINDINGS:
        from pmresume.reports.json import schema_text as findings_text

        show([findings_text().rstrip("\n")])
        return
    from pmresume.readers.schema import schema_text

    show([schema_text().rstrip("\n")])
