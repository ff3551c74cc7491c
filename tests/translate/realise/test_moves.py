"""Every move of the vocabulary shows itself at work: its examples are said from their facts, and pass the gate."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
import yaml

from pmresume.language.forms import read_forms
from pmresume.language.reading import read_frames
from pmresume.model.inventory import Ownership
from pmresume.model.sources import Sources
from pmresume.readers.inventory import read_inventory
from pmresume.translate.plan.arrange import arrange
from pmresume.translate.plan.facts import Facts, free_texts
from pmresume.translate.plan.moves import holds
from pmresume.translate.realise.compose import candidates
from pmresume.translate.realise.gather import gather
from pmresume.translate.verify.gate import verify
from pmresume.vocabulary.lexicon import load_lexicon

LEXICON = load_lexicon()
MOVES = {m.id: m for m in LEXICON.moves}
EXAMPLES = [(m.id, n) for m in LEXICON.moves for n in range(len(m.examples))]


@dataclass(frozen=True)
class Said:
    text: str
    ids: tuple[str, ...]


def facts_of(example):
    work = {**(example.facts or {}), "tasks": [example.task]}
    kind = "positions" if "title" in work else "projects"
    if kind == "positions":
        work["employer"] = "Northwind"
    inventory = read_inventory(None, text=yaml.safe_dump({kind: [work]})).inventory
    told = (*inventory.projects, *inventory.positions)[0]
    frames = tuple(read_frames([example.task], LEXICON))
    return Facts(told, f"{kind}[0]", frames, read_forms(free_texts(told), LEXICON), LEXICON)


def said(facts):
    """Every wording that the facts give and the gate passes."""
    plans, _ = arrange(gather(facts).points, coordinated=facts.work.ownership is Ownership.COORDINATED)
    for plan in plans:
        told = tuple(facts.frames[t] for t in plan.tasks)
        sources = Sources(told, tuple(f for f in facts.frames if f not in told), facts.work)
        for draft in candidates(plan):
            if not verify(draft.text, sources, draft.ids, LEXICON):
                yield Said(draft.text, draft.ids)


@pytest.mark.parametrize(("move", "number"), EXAMPLES)
def test_the_example_is_said(move, number):
    example = MOVES[move].examples[number]
    found = list(said(facts_of(example)))
    assert any(s.text == example.says and move in s.ids for s in found), [s.text for s in found]


def test_every_move_has_an_example():
    assert [m.id for m in LEXICON.moves if not m.examples] == []


@pytest.mark.parametrize(
    "ownership", ["", "observed", "supported", "contributed", "coordinated", "managed", "led", "owned"]
)
def test_one_level_of_ownership_has_one_way_to_open(ownership):
    text = (
        f"projects: [{{name: Switch replacement, {f'ownership: {ownership}, ' if ownership else ''}tasks: [a task]}}]"
    )
    work = read_inventory(None, text=text).inventory.projects[0]
    facts = Facts(work, "projects[0]", (), {}, LEXICON)
    groups = {m.id.split(".")[2] for m in LEXICON.moves if m.id.startswith("move.lead.") and holds(m, facts)}
    assert groups - {"people", "on-hold", "led-thing"} == ({ownership} if ownership not in ("", "observed") else set())
