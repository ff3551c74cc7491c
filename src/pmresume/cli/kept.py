"""Files of a person that a command changes: written over, with what they were beside them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pmresume.writers.files import Output


def backup(path: Path, data: bytes) -> Output:
    """``data``, which ``path`` holds now, as ``path``.bak."""
    from pmresume.writers.files import Output

    return Output(path.with_name(f"{path.name}.bak"), data, lambda _: True)


def replaced(path: Path, data: bytes, before: bytes) -> Output:
    """``data`` in place of ``before``, which ``path`` was read to hold."""
    from pmresume.writers.files import Output

    changed = "{path}: was changed while pmresume was running; run it again"
    return Output(path, data, lambda now: now == before, changed, elsewhere="")
