"""``pmresume schema``: the JSON Schema of an inventory, for editors."""

from __future__ import annotations

from pmresume.cli.screen import show


def schema() -> None:
    """Print the JSON Schema of an inventory."""
    from pmresume.readers.schema import schema_text

    show([schema_text().rstrip("\n")])
