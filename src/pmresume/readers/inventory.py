"""Read an inventory: YAML in, a checked ``Inventory`` with the place of every field out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pmresume.errors import InputError
from pmresume.model.inventory import ConfidentialTerm, Inventory
from pmresume.model.position import SourcePosition
from pmresume.readers.crosscheck import crosscheck
from pmresume.readers.findings import Finding, Source, failure, render, unique
from pmresume.readers.inventory_shape import INVENTORY, PROJECT
from pmresume.readers.reading import Faulty, Reading
from pmresume.readers.source_file import decode, read_bytes, smooth
from pmresume.readers.text_checks import check_comments
from pmresume.readers.walk import read
from pmresume.readers.yaml_nodes import Node
from pmresume.readers.yaml_source import load_nodes


@dataclass(frozen=True, slots=True)
class LoadedInventory:
    """An inventory as typed, confidential names included; pass ``inventory`` through ``conceal`` before printing.

    ``positions`` maps a path, "projects[0].tasks[1]" or "projects[0].scope.servers", to its place. ``warnings`` are
    finished blocks of text. ``terms`` are all confidential terms, longest first.
    """

    inventory: Inventory
    positions: Mapping[str, SourcePosition] = field(default_factory=dict, repr=False)
    warnings: tuple[str, ...] = ()
    name: str = ""

    @property
    def terms(self) -> tuple[ConfidentialTerm, ...]:
        """Every confidential term of the inventory, longest first."""
        return self.inventory.terms


def read_inventory(path: Path | None, text: str | bytes | None = None, *, name: str = "") -> LoadedInventory:
    """The inventory in a file, or in ``text`` where that is given; ``name`` is what messages call it.

    Raises:
        InputError: the file cannot be read, is no YAML, or is no valid inventory; all findings at once.
    """
    if text is None:
        if path is None:
            raise InputError("no inventory is given; name a YAML file")
        source = decode(read_bytes(path), name or str(path))
    else:
        told = name or (str(path) if path is not None else "<text>")
        source = decode(text, told) if isinstance(text, bytes) else smooth(text, told)
    return _read(source)


def _read(source: Source) -> LoadedInventory:
    root, faults = load_nodes(source)
    if not faults and (root is None or (root.kind == "text" and root.plain and not root.value)):
        raise InputError(f"{source.name}: holds nothing but comments; pmresume init writes an inventory to start from")
    if root is None:
        raise failure(source, faults)
    if root.kind != "map":
        raise failure(source, [*faults, _not_a_map(root)])
    reading = Reading(source)
    found = read(reading, INVENTORY, root, "")
    check_comments(reading, root)
    faulty = isinstance(found, Faulty)
    inventory = found.rest if isinstance(found, Faulty) else found
    assert isinstance(inventory, Inventory)  # for the type checker: a map always makes one
    findings = [*faults, *reading.findings, *crosscheck(inventory, reading.positions)]
    if not findings and not inventory.projects and not inventory.positions:
        findings.append(_nothing(root))
    if faulty or any(not f.warning for f in findings):
        raise failure(source, findings)
    warnings = tuple(render(source, f) for f in unique(findings))
    return LoadedInventory(inventory, reading.positions, warnings, source.name)


def _nothing(root: Node) -> Finding:
    what = "the inventory holds no project and no position"
    return Finding(root.line, root.column, what, hint='add "projects:" with at least a name and one task', brief=True)


def _not_a_map(root: Node) -> Finding:
    if root.kind == "list":
        known = {k.value for item in root.items for k, _ in item.pairs}
        hint = 'put "projects:" above it' if known & set(PROJECT.fields) else 'begin with "projects:"'
        return Finding(root.line, root.column, "the file holds only a list", hint=hint, brief=True)
    kind = "a number" if root.value.replace(".", "").isdigit() else "a text"
    return Finding(root.line, root.column, f"the file holds only {kind}", hint='begin with "projects:"', brief=True)
