"""The data of the planted-fault suite: invented inventories, drafts that tell them truly, faults in copies of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from pmresume.language.reading import read_frames
from pmresume.model.sources import Problem, Sources
from pmresume.readers.confidential import conceal
from pmresume.readers.inventory import read_inventory
from pmresume.translate.verify.gate import verify
from pmresume.vocabulary.lexicon import load_lexicon

DATA = Path(__file__).parents[2] / "data" / "faults"


@dataclass(frozen=True)
class Draft:
    case: str
    name: str
    text: str
    tells: tuple[int, ...]
    ids: tuple[str, ...]
    listed: tuple[str, ...]


@dataclass(frozen=True)
class Fault:
    kind: str
    draft: Draft


@cache
def cases():
    found = {}
    for path in sorted(DATA.glob("*.yaml")):
        for case in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader):
            assert case["case"] not in found
            found[case["case"]] = case
    return found


def _draft(case, name, given, base=None):
    def many(key, default=()):
        return tuple(given[key]) if key in given else default

    text = given.get("text", base.text if base else "")
    assert set(given) <= {"kind", "old", "new", "text", "tells", "ids", "listed"}, (case, name, given)
    if base and "old" in given:
        assert text.count(given["old"]) == 1, (case, name, given["old"])
        text = text.replace(given["old"], given["new"])
    tells = tuple(int(n) for n in given["tells"]) if "tells" in given else base.tells if base else ()
    return Draft(
        case, name, text, tells, many("ids", base.ids if base else ()), many("listed", base.listed if base else ())
    )


def clean_drafts():
    return [_draft(c["case"], name, d) for c in cases().values() for name, d in c["drafts"].items()]


def planted_faults():
    drafts = {(d.case, d.name): d for d in clean_drafts()}
    found = []
    for case in cases().values():
        for name, faults in case["faults"].items():
            for n, fault in enumerate(faults):
                base = drafts[case["case"], name]
                spoiled = _draft(base.case, f"{name}{n}", fault, base)
                assert spoiled.text != base.text, (base.case, name, fault)
                found.append(Fault(fault["kind"], spoiled))
    return found


@cache
def lexicon():
    return load_lexicon([DATA / "vocab"])


@cache
def all_sources():
    """Sources by case; the tasks of all cases are read in one batch."""
    works, tasks = {}, {}
    for name, case in cases().items():
        project = dict(case.get("project") or {"name": "none"})
        inventory = read_inventory(
            None, yaml.safe_dump({"projects": [{"tasks": case.get("tasks", []), **project}]}, allow_unicode=True)
        ).inventory
        concealed = conceal(inventory).projects[0]
        works[name] = (concealed if "project" in case else None, inventory.projects[0].confidential)
        tasks[name] = [t.text for t in concealed.tasks]
    flat = [t for texts in tasks.values() for t in texts]
    frames = iter(read_frames(flat, lexicon()))
    return {name: ([next(frames) for _ in texts], *works[name]) for name, texts in tasks.items()}


@cache
def sources_of(case: str, tells: tuple[int, ...]) -> Sources:
    frames, work, confidential = all_sources()[case]
    told = tuple(frames[n] for n in tells)
    other = tuple(f for n, f in enumerate(frames) if n not in tells)
    return Sources(told, other if work else (), work, confidential)


def problems(draft: Draft) -> tuple[Problem, ...]:
    return verify(draft.text, sources_of(draft.case, draft.tells), draft.ids, lexicon(), draft.listed)
