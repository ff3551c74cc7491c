"""The resumes that are proved: the examples, and each development project alone and all of them on one page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from pmresume.model.resume import Resume
from pmresume.translate.library import translate
from pmresume.writers import docx
from pmresume.writers.themes import THEMES, builtin

ROOT = Path(__file__).parents[2]
PROJECTS = ROOT.parent / "shared" / "data" / "projects-dev.yaml"
_PERSON: Mapping[str, Any] = {
    "person": {"name": "Sam Sample", "email": "sam.sample@example.com", "phone": "(555) 555-0100"},
    "target": {"role": "IT Project Manager"},
}


@dataclass(frozen=True, slots=True)
class Written:
    """A resume and its document in one theme."""

    resume: Resume
    path: Path
    example: bool


def written(folder: Path) -> list[Written]:
    """Every resume in every theme, written into ``folder`` (emptied first), inventories made for it beside them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    made = []
    for name, resume, example in _resumes(folder):
        for theme in THEMES:
            path = folder / f"{name}.{theme}.docx"
            path.write_bytes(docx.render(resume, builtin(theme)))
            made.append(Written(resume, path, example))
    return made


def _resumes(folder: Path) -> Iterator[tuple[str, Resume, bool]]:
    for path in sorted((ROOT / "examples").glob("*.yaml")):
        yield path.stem, translate(path), True
    # Scalars stay as they were typed, as in an inventory.
    cases = yaml.load(PROJECTS.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    for name, chosen in [*((f"project-{int(case['case']):03}", [case]) for case in cases), ("all-projects", cases)]:
        inventory = folder / f"{name}.yaml"
        inventory.write_text(_inventory([case["project"] for case in chosen]), encoding="utf-8")
        yield name, translate(inventory), False


def _inventory(projects: list[Mapping[str, Any]]) -> str:
    # A development project may name a position that is not in the file: here it stands alone.
    alone = [{key: value for key, value in project.items() if key != "position"} for project in projects]
    return yaml.safe_dump({**_PERSON, "projects": alone}, allow_unicode=True, sort_keys=False)
