"""Applies the changes of an adoption to the bytes of an inventory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from pmresume.errors import InputError
from pmresume.model.inventory import Inventory, Work
from pmresume.model.line_mark import same_line
from pmresume.readers.inventory import read_inventory
from pmresume.readers.source_file import decode, raw_offsets
from pmresume.readers.yaml_source import load_nodes
from pmresume.translate.adopt.changes import AddSay, Change, Reword, SayTask, Silence, Summary
from pmresume.writers.yaml_edit.own_lines import reword, silence
from pmresume.writers.yaml_edit.page import Page
from pmresume.writers.yaml_edit.places import Unwritable, add_says, say_task, set_summary


@dataclass(frozen=True, slots=True)
class Edited:
    """The new bytes, and a line for each change that has to be made by hand."""

    data: bytes
    refused: tuple[str, ...] = ()


def edit_inventory(data: bytes, name: str, changes: Sequence[Change]) -> Edited:
    """``data`` with ``changes`` written in; every line that they do not concern is as it was, to the byte.

    Raises:
        InputError: ``data`` is no valid inventory, or would be none with the changes.
    """
    before = read_inventory(None, data, name=name)
    source = decode(data, name)
    root, _ = load_nodes(source)
    if root is None:  # the reader took it for an inventory
        raise InputError(f"{name}: cannot be changed by machine")
    page = Page(source.text, root, before.positions)
    refused: list[str] = []
    for say in [c for c in _to_works(page, changes) if not isinstance(c, AddSay)]:
        try:
            _apply(page, say, before.inventory)
        except Unwritable as fault:
            refused.append(f"{say.path}: {fault}")
    added = sorted((c for c in _to_works(page, changes) if isinstance(c, AddSay)), key=lambda c: c.path)
    for path, group in groupby(added, key=lambda c: c.path):
        try:
            add_says(page, path, [c.said for c in group])
        except Unwritable as fault:
            refused.append(f"{path}: {fault}")
    made = _spliced(data, page)
    _check(before.inventory, made, name)
    return Edited(made, tuple(refused))


def _to_works(page: Page, changes: Sequence[Change]) -> list[Change]:
    """The lines of tasks that have no room for them (rows of a block text, entries in brackets) go to the work."""
    found: list[Change] = []
    for change in changes:
        if isinstance(change, SayTask) and not say_task(page, change.path, change.said, dry=True):
            work, _, task = change.path.partition(".")
            found.append(AddSay(work, change.said.model_copy(update={"stands_for": (task,)})))
        else:
            found.append(change)
    return found


def _apply(page: Page, change: Change, inventory: Inventory) -> None:
    match change:
        case SayTask():
            say_task(page, change.path, change.said)
        case Reword():
            reword(page, change)
        case Silence():
            silence(page, change.path, inventory)
        case Summary():
            set_summary(page, change.text)
        case AddSay():
            add_says(page, change.path, [change.said])


def _spliced(data: bytes, page: Page) -> bytes:
    raw = data.decode("utf-8")
    offsets = raw_offsets(raw)
    line_end = "\r\n" if raw.count("\r\n") * 2 > raw.count("\n") else "\n"
    parts, at = [], 0
    try:
        splices = page.result()
    except ValueError as fault:
        raise InputError(f"the edits cannot be written into the inventory ({fault})") from None
    for start, end, text in splices:
        parts += [raw[at : offsets[start]], text.replace("\n", line_end)]
        at = offsets[end]
    return "".join([*parts, raw[at:]]).encode()


def _check(before: Inventory, data: bytes, name: str) -> None:
    """Nothing but the person's own wordings may read differently."""
    try:
        after = read_inventory(None, data, name=name).inventory
    except InputError as fault:
        first = str(fault).splitlines()[0]
        raise InputError(f"the edits cannot be written into the inventory ({first}); nothing was changed") from None
    if _bare(before) != _bare(after):
        raise InputError(f"{name}: the edits cannot be written without changing other values; nothing was changed")


def _bare(inventory: Inventory) -> Inventory:
    return inventory.model_copy(
        update={
            "summary": "",
            "projects": tuple(map(_bare_work, inventory.projects)),
            "positions": tuple(map(_bare_work, inventory.positions)),
        }
    )


def _bare_work(work: Work) -> Work:
    tasks = tuple(task.model_copy(update={"say": None, "text": same_line(task.text)}) for task in work.tasks)
    return work.model_copy(update={"say": (), "tasks": tasks})
