"""What differs between two translations of one inventory, bullet by bullet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from pmresume.model.bullet import Bullet
from pmresume.model.translation import Entry, Translation

_ALIKE = 0.5  # share of words from which two lines without a common source are one line, reworded


class Kind(StrEnum):
    """What became of a bullet."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"


@dataclass(frozen=True, slots=True)
class Change:
    """One bullet that differs; ``before`` is empty for an added one, ``after`` for a removed one."""

    kind: Kind
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class EntryChanges:
    """The changed bullets of one project or position."""

    name: str
    changes: tuple[Change, ...] = ()
    reordered: bool = False  # the bullets that stayed stand in another order


def changes(old: Translation, new: Translation) -> tuple[EntryChanges, ...]:
    """The entries with changed bullets, in the order of ``new``, those that are gone last."""
    found = [_between(before, after) for before, after in _pairs(old.entries, new.entries)]
    return tuple(entry for entry in found if entry.changes or entry.reordered)


def count(found: Sequence[EntryChanges]) -> int:
    """How many bullets changed."""
    return sum(len(entry.changes) for entry in found)


def _pairs(old: Sequence[Entry], new: Sequence[Entry]) -> Iterator[tuple[Entry | None, Entry | None]]:
    """Entries of one name belong together, whatever was put before them; then those of one place (a new name)."""
    left = list(old)
    partner: dict[int, Entry] = {}
    for same in (_same_name, _same_place):
        for n, entry in enumerate(new):
            match = next((o for o in left if n not in partner and same(o, entry)), None)
            if match is not None:
                partner[n] = match
                left = [o for o in left if o is not match]
    yield from ((partner.get(n), entry) for n, entry in enumerate(new))
    yield from ((entry, None) for entry in left)


def _same_name(old: Entry, new: Entry) -> bool:
    return (_list_of(old), old.name) == (_list_of(new), new.name)


def _same_place(old: Entry, new: Entry) -> bool:
    return old.path == new.path


def _list_of(entry: Entry) -> str:
    return entry.path.split("[")[0]


def _between(old: Entry | None, new: Entry | None) -> EntryChanges:
    before, after = list(old.bullets) if old else [], list(new.bullets) if new else []
    name = new.name if new else old.name if old else ""
    stayed: list[int] = []
    gone = list(range(len(before)))
    fresh: list[int] = []
    for n, bullet in enumerate(after):
        match = next((m for m in gone if before[m].text == bullet.text), None)
        if match is None:
            fresh.append(n)
        else:
            stayed.append(match)
            gone.remove(match)
    reworded = _reworded([before[m] for m in gone], [after[n] for n in fresh])
    changed = [
        Change(Kind.REWORDED, before[gone[reworded[k]]].text, after[n].text)
        if k in reworded
        else Change(Kind.ADDED, "", after[n].text)
        for k, n in enumerate(fresh)
    ]
    kept = set(reworded.values())
    changed += [Change(Kind.REMOVED, before[m].text, "") for k, m in enumerate(gone) if k not in kept]
    return EntryChanges(name, tuple(changed), stayed != sorted(stayed))


def _reworded(before: Sequence[Bullet], after: Sequence[Bullet]) -> dict[int, int]:
    """Which of ``after`` is which of ``before`` in new words, the most alike first."""
    rated = [(_likeness(b, a), k, m) for k, a in enumerate(after) for m, b in enumerate(before)]
    found: dict[int, int] = {}
    for likeness, k, m in sorted(rated, key=lambda r: (-r[0], r[1], r[2])):
        if likeness >= _ALIKE and k not in found and m not in found.values():
            found[k] = m
    return found


def _likeness(before: Bullet, after: Bullet) -> float:
    """From 0 to 1 by words in order; lines that tell the same tasks or facts are one line."""
    words = SequenceMatcher(None, before.text.split(), after.text.split(), autojunk=False).ratio()
    same_source = bool(before.before) and before.before == after.before
    same_facts = bool(set(before.paths) & set(after.paths))
    return words if words >= _ALIKE else _ALIKE + words / 4 if same_source or same_facts else words
