"""Every headline and summary, of the inventories in the repository and of generated ones, holds under an audit."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmresume.model.inventory import Inventory
from pmresume.readers.confidential import conceal
from pmresume.readers.inventory import read_inventory
from pmresume.translate.document import build_resume
from pmresume.vocabulary.lexicon import load_lexicon
from tests.translate.document_audit import faults
from tests.translate.document_pages import as_typed, read

ROOT = Path(__file__).parents[2]
FILES = [
    *sorted((ROOT / "examples").glob("*.yaml")),
    *sorted((ROOT / "tests" / "e2e" / "inventories").glob("*.yaml")),
    *sorted(Path(__file__).with_name("people").glob("*.yaml")),
]
ROLES = (
    *("", "Project Coordinator", "IT Project Manager", "Technical Project Manager", "Program Manager"),
    *("Scrum Master", "Delivery Manager", "Business Analyst", "Astronaut"),
)


def summarise(inventory: Inventory) -> list[str]:
    resume = build_resume(inventory, as_typed(inventory), load_lexicon())
    return faults(inventory, resume, load_lexicon())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_summary_holds(path):
    assert summarise(conceal(read_inventory(path).inventory)) == []


@pytest.mark.parametrize("number", range(len(FILES)), ids=[path.stem for path in FILES])
def test_summary_holds_for_other_targets(number):
    inventory = conceal(read_inventory(FILES[number]).inventory)
    for role in (ROLES[number % len(ROLES)], ROLES[(number + 4) % len(ROLES)]):
        target = inventory.target.model_copy(update={"role": role})
        assert summarise(inventory.model_copy(update={"target": target})) == []


def test_no_two_people_share_a_summary():
    told = {}
    for path in FILES:
        inventory = conceal(read_inventory(path).inventory)
        told[path.name] = build_resume(inventory, as_typed(inventory), load_lexicon()).summary
    texts = [text for text in told.values() if text]
    assert len(set(texts)) == len(texts)


def test_the_audit_sees_what_is_wrong():
    inventory = read("projects: [{name: Mail move, ownership: supported, status: done, scope: {mailboxes: 40}}]")
    resume = build_resume(inventory, as_typed(inventory), load_lexicon())
    assert resume.summary == "Supported the mail move, covering 40 mailboxes."
    from dataclasses import replace

    from pmresume.model.resume import Paragraph

    def spoiled(text: str) -> list[str]:
        section = replace(resume.sections[0], blocks=(Paragraph(text),))
        return faults(inventory, replace(resume, sections=(section, *resume.sections[1:])), load_lexicon())

    assert spoiled("Led the mail move, covering 40 mailboxes.")
    assert spoiled("Supported the mail move, covering 41 mailboxes.")
    assert spoiled("Supported the mail move of Contoso, covering 40 mailboxes.")
    assert spoiled("Supported the mail move, which finished six days ahead of its deadline.")
    assert spoiled("Supported the complex mail move, covering 40 mailboxes.")


KINDS = st.sampled_from(["migration", "upgrade", "", "rollout", "audit", "support"])
NAMES = st.sampled_from(
    [
        "Mail migration",
        "Remote sites",
        "Moved servers",
        "Project Falcon",
        "KB cleanup",
        "Setting up labs",
        "VPN",
        "Désk move",
    ]
)
OWNERSHIPS = st.sampled_from(["", "observed", "supported", "contributed", "coordinated", "managed", "led", "owned"])
STATES = st.sampled_from(["", "finished", "in progress", "on hold", "planned", "cancelled"])
COUNTS = st.sampled_from(
    ["1", "4", "24", "~200", "60+", "1,350", "company-wide", "1.250", "3 sites", "15-20", "80000 USD"]
)
KEYS = st.sampled_from(["servers", "users", "sites", "hours", "tickets per week", "mailboxes", "people trained"])


@st.composite
def projects(draw: st.DrawFn) -> dict[str, object]:
    found: dict[str, object] = {"name": draw(NAMES), "tasks": ["Moved servers"]}
    found["scope"] = draw(st.dictionaries(KEYS, COUNTS, max_size=3))
    for key, values in (("kind", KINDS), ("ownership", OWNERSHIPS), ("status", STATES)):
        if value := draw(values):
            found[key] = value
    if draw(st.booleans()):
        found |= {"deadline": "2022-06-30", "finished": draw(st.sampled_from(["2022-06-24", "2022-07-02", "2022-06"]))}
    if draw(st.booleans()):
        found["results"] = [
            {"metric": "downtime", "before": draw(st.sampled_from(["9 hours", "1"])), "after": "2 hours"}
        ]
    if draw(st.booleans()):
        found |= {"team": {"size": draw(st.sampled_from(["2", "6", "4 ppl", "about 9"]))}, "budget": "$12k"}
    if draw(st.booleans()):
        found["stakeholders"] = ["site managers", "the CIO"]
    return found


@settings(max_examples=60, deadline=None)
@given(st.lists(projects(), min_size=1, max_size=5), st.sampled_from(ROLES))
def test_any_mixture_of_facts_gives_a_summary_that_holds(works, role):
    inventory = Inventory.model_validate(_shaped(works, role))
    assert summarise(inventory) == []


def _shaped(works: list[dict[str, object]], role: str) -> dict[str, object]:
    import yaml

    text = yaml.safe_dump({"target": {"role": role}, "as_of": "2024-01", "projects": works}, allow_unicode=True)
    return read(text).model_dump()
