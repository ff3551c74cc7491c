"""Lay folders over one another, check the whole, and turn it into rows for the compiled JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from pmresume.errors import VocabularyError
from pmresume.vocabulary.checks import check
from pmresume.vocabulary.compile import Folder
from pmresume.vocabulary.forms import noun_spellings, plural_of, verb_spellings
from pmresume.vocabulary.records import RECORDS
from pmresume.vocabulary.source import KINDS, Fault, Located, SourceFile, read_layer


def merge(folders: Sequence[Folder]) -> dict[str, Any]:
    """Read, overlay and check; the result holds lists only. Raises VocabularyError with every fault."""
    held, files, faults = lay(folders)
    faults.extend(check(held, faults))
    if faults:
        unique = sorted(set(faults), key=lambda f: (f.file, f.line, f.id, f.field, f.message))
        raise VocabularyError("\n".join(str(fault) for fault in unique))
    held = [item for kind in KINDS for item in held if item.kind == kind]
    paths = {(number, file.path): n for n, (number, file) in enumerate(files)}
    counts = Counter((item.layer, item.path) for item in held)
    by_kind = {kind: [item.entry for item in held if item.kind == kind] for kind in KINDS}
    return {
        "rows": {kind: [row(item) for item in held if item.kind == kind] for kind in KINDS},
        "verb_spellings": verb_spellings(by_kind["actions"]),
        "noun_spellings": noun_spellings(by_kind["objects"]),
        "places": [number for item in held for number in (paths[item.layer, item.path], item.line)],
        "files": [[n, f.path, f.kind, f.source, f.licence, counts[n, f.path]] for n, f in files],
    }


def lay(folders: Sequence[Folder]) -> tuple[list[Located], list[tuple[int, SourceFile]], list[Fault]]:
    """All entries in force, sorted by id, the files of all layers, and the faults of reading."""
    held: dict[str, Located] = {}
    files: list[tuple[int, SourceFile]] = []
    faults: list[Fault] = []
    for number, folder in enumerate(folders):
        layer = read_layer(folder.files, number)
        faults.extend(layer.faults)
        files.extend((number, file) for file in layer.files)
        for item in layer.entries:
            old = held.get(item.id)
            if old is not None and old.layer == number:
                faults.append(item.fault("id", f"stands already at {old.file}:{old.line}; keep one, or rename this"))
            elif old is not None and old.kind != item.kind:
                faults.append(item.fault("id", f"is an entry of {old.kind} ({old.file}:{old.line}); take another id"))
            else:
                held[item.id] = item
    return [held[key] for key in sorted(held)], files, faults


def row(item: Located) -> list[Any]:
    """The attributes of an entry in the order of its record."""
    made: list[Any] = []
    for name in RECORDS[item.kind]._fields:
        if name == "id":
            made.append(item.id)
            continue
        made.append(_plain(getattr(item.entry, name)))
    if item.kind == "objects":
        made[RECORDS["objects"]._fields.index("plural")] = plural_of(item.entry)
    if item.kind == "constructions" and isinstance(item.entry.match, str):
        made[RECORDS["constructions"]._fields.index("match")] = [item.entry.match]
    return made


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return [_plain(getattr(value, name)) for name in type(value).model_fields]
    if isinstance(value, tuple):
        return [_plain(member) for member in value]
    return value
