"""What of a translation stands on a resume that leaves some of it out."""

from __future__ import annotations

from dataclasses import replace

from pmresume.model.inventory import Inventory, Project
from pmresume.model.resume import Resume
from pmresume.model.translation import Entry, Translation
from pmresume.translate.plan.coverage import coverage


def on_page(translation: Translation, inventory: Inventory, resume: Resume) -> Translation:
    """``translation`` with the bullets that ``resume`` prints, and the dimensions that these show."""
    printed: dict[str, list[int]] = {}
    for line in resume.bullets:
        printed.setdefault(line.path, []).append(id(line.bullet))
    works = {f"projects[{number}]": work for number, work in enumerate(inventory.projects)}
    return replace(
        translation,
        entries=tuple(_entry(entry, printed.get(entry.path, []), works) for entry in translation.entries),
    )


def _entry(entry: Entry, printed: list[int], works: dict[str, Project]) -> Entry:
    """By identity: two bullets may read the same."""
    bullets = tuple(bullet for bullet in entry.bullets if id(bullet) in printed)
    if len(bullets) == len(entry.bullets):
        return entry
    work = works.get(entry.path)
    shown = coverage(work, bullets) if work is not None and entry.coverage else entry.coverage
    return replace(entry, bullets=bullets, coverage=shown)
