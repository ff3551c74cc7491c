"""``translate --adopt``: the edits of a document go back into the inventory."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pmresume.cli.kept import backup, replaced
from pmresume.cli.loading import Loaded
from pmresume.errors import InputError

if TYPE_CHECKING:
    from pmresume.model.resume import Resume
    from pmresume.writers.files import Output

_MOST_LISTED = 40


@dataclass(frozen=True, slots=True)
class Adopted:
    """The inventory with the edits in it (None: as it was), and what to write and to say beside the resume."""

    data: bytes | None = None
    files: tuple[Output, ...] = ()
    edited: dict[Path, bytes] = field(
        default_factory=dict
    )  # documents whose edits are taken care of, as they were read
    notes: tuple[str, ...] = ()


def adopt_edits(document: Path, inventory: Path, loaded: Loaded, resume: Resume, targets: list[Path]) -> Adopted:
    """Read the edits of ``document`` against ``resume``, which is what would be written now.

    The inventory and, where it is one of ``targets``, the document each get a ``.bak`` beside them.

    Raises:
        InputError: one of the two cannot be read, or the document is none of this inventory's; nothing is changed.
    """
    from pmresume.readers.document_lines import read_document_file, read_lines
    from pmresume.readers.source_file import read_bytes
    from pmresume.translate.adopt import plan_adoption
    from pmresume.writers.outputs import FORMATS
    from pmresume.writers.yaml_edit import edit_inventory

    given = read_document_file(document)
    edited = read_lines(given, str(document))
    kind = "docx" if given.startswith(b"PK") else "md"
    written = read_lines(FORMATS[kind].render(resume, None), f"resume.{kind}")
    try:
        plan = plan_adoption(loaded.inventory, resume, written.lines, edited)
    except InputError as fault:
        raise InputError(f"{document}: {fault}") from None
    before = read_bytes(inventory)
    if before != loaded.data:
        raise InputError(f"{inventory}: was changed while pmresume was reading it; run it again")
    result = edit_inventory(before, str(inventory), plan.changes) if plan.changes else None
    refused = [f"not adopted: {line}" for line in result.refused] if result else []
    notes = [*plan.told, *refused, *plan.listed]
    if len(notes) > _MOST_LISTED + 1:
        notes = [*notes[:_MOST_LISTED], f"and {len(notes) - _MOST_LISTED} more differences"]
    files: list[Output] = []
    again = {path: given for path in targets if _same(path, document)}
    files += [backup(path, data) for path, data in again.items()]
    if result is None or result.data == before:
        return Adopted(None, tuple(files), again, (*notes, f"nothing of {document} goes into the inventory"))
    home = Path(os.path.realpath(inventory))
    files += [backup(home, before), replaced(home, result.data, before)]
    notes.append(f"changed {inventory}; as it was: {home.name}.bak")
    return Adopted(result.data, tuple(files), again, tuple(notes))


def _same(path: Path, other: Path) -> bool:
    try:
        return os.path.realpath(path) == os.path.realpath(other)
    except (OSError, ValueError):
        return False
