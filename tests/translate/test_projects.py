"""Whole projects: bullets, what is left out, questions and coverage."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmresume.language.reading import read_frames
from pmresume.model.bullet import Status
from pmresume.model.sources import Sources
from pmresume.model.translation import Evidence
from pmresume.readers.confidential import conceal
from pmresume.readers.inventory import read_inventory
from pmresume.translate.plan.arrange import MOST_BULLETS
from pmresume.translate.plan.coverage import DIMENSIONS
from pmresume.translate.projects import translate_work
from pmresume.translate.verify.gate import verify
from pmresume.vocabulary.lexicon import load_lexicon

BRANCHES = """
projects:
  - name: Branch office server upgrade
    kind: upgrade
    ownership: coordinated
    start: 2022-02
    deadline: 2022-06-30
    finished: 2022-06-24
    team: {size: 6, roles: [network engineers, branch managers]}
    reason: Windows Server 2012 was reaching end of support
    scope: {servers: 24, branches: 12}
    stakeholders: [branch managers, the compliance office]
    dependencies: [the WAN circuit upgrade]
    risks:
      - risk: extended branch downtime
        response: after-hours cutovers with a tested rollback plan
        outcome: no branch lost a business day
    results:
      - {metric: unplanned downtime, before: 9 hours, after: 1 hour, per: quarter}
    tools: [Hyper-V, PowerShell, Jira]
    tasks:
      - Upgraded servers at the branches
      - helped with meetings
"""


@pytest.fixture(scope="module")
def lexicon():
    return load_lexicon()


def translate(text, lexicon):
    inventory = conceal(read_inventory(None, text=text).inventory)
    work = (*inventory.projects, *inventory.positions)[0]
    path = "projects[0]" if inventory.projects else "positions[0]"
    frames = read_frames([t.text for t in work.tasks], lexicon)
    return work, translate_work(work, path, frames, lexicon, confidential=inventory.confidential)


def lines(entry):
    return [b.text for b in entry.bullets]


def project(lexicon, **facts):
    rows = "\n".join(f"    {key}: {value}" for key, value in facts.items())
    return translate(f"projects:\n  - name: Switch replacement\n{rows}\n", lexicon)[1]


def test_the_example_of_the_design(lexicon):
    _, entry = translate(BRANCHES, lexicon)
    assert lines(entry) == [
        "Coordinated the upgrade of 24 servers across 12 branches with a six-person team of network engineers and "
        "branch managers, finishing six days ahead of the June 30, 2022 deadline",
        "Cut unplanned downtime from 9 hours to 1 hour per quarter",
        "Mitigated the risk of extended branch downtime through after-hours cutovers with a tested rollback plan; no "
        "branch lost a business day",
        "Sequenced the rollout behind the WAN circuit upgrade, working with branch managers and the compliance office",
    ]
    assert entry.questions[0].text == ("Which meetings did you help with: how often, for whom, and what came of it?")
    assert dict(entry.coverage) == dict.fromkeys(DIMENSIONS, Evidence.SHOWN) | {"change": Evidence.NONE}
    assert {o.path for o in entry.left_out} >= {"projects[0].reason", "projects[0].tasks[0]", "projects[0].tasks[1]"}


def test_every_piece_has_its_origin(lexicon):
    _, entry = translate(BRANCHES, lexicon)
    for bullet in entry.bullets:
        assert "".join(p.text for p in bullet.pieces) == bullet.text
        for piece in bullet.pieces:
            if re.search(r"\d", piece.text):
                assert piece.origin.ref.startswith("projects[0].")


def test_ownership_chooses_the_verb(lexicon):
    verbs = {}
    for ownership in ("supported", "contributed", "coordinated", "managed", "led", "owned"):
        entry = project(
            lexicon, ownership=ownership, status="finished", scope="{switches: 14}", tasks="[Racked hardware]"
        )
        verbs[ownership] = lines(entry)[0].split(" the ")[0]
    assert verbs == {
        "supported": "Supported",
        "contributed": "Contributed to",
        "coordinated": "Coordinated",
        "managed": "Managed",
        "led": "Led",
        "owned": "Owned",
    }


def test_what_was_only_observed_is_not_told_as_the_persons(lexicon):
    entry = project(
        lexicon,
        ownership="observed",
        scope="{switches: 14}",
        results="[{metric: outages, before: 9, after: 2}]",
        tasks="[Counted patch cables for the new racks]",
    )
    assert lines(entry) == ["Counted patch cables for the new racks"]
    assert any("observed" in o.why for o in entry.left_out if o.path == "projects[0].results[0]")


def test_a_missed_deadline_is_left_out_and_asked_about(lexicon):
    entry = project(
        lexicon,
        ownership="managed",
        status="finished",
        deadline="2022-03-01",
        finished="2022-04-02",
        scope_changes="[{request: 6 more switches, decision: 'approved, same deadline'}]",
        tasks="[Configured switches]",
    )
    page = " ".join(lines(entry))
    assert "2022" not in page
    assert "deadline" not in page
    assert "six more switches as an approved scope change" in page
    assert any("32 days" in o.why for o in entry.left_out)
    assert any(o.path == "projects[0].deadline" for o in entry.left_out)


def test_a_coarse_finish_claims_no_days(lexicon):
    entry = project(
        lexicon,
        ownership="led",
        status="finished",
        deadline="2022-03",
        finished="2022-02",
        tasks="[Configured switches]",
    )
    assert "by the March 2022 deadline" in lines(entry)[0]


def test_a_risk_without_a_response_that_does_something_is_not_mitigated(lexicon):
    for response in ("accept", "none", "escalate"):
        entry = project(
            lexicon, ownership="led", risks=f"[{{risk: late parts, response: {response}}}]", tasks="[Ran cables]"
        )
        assert not any("itigated" in line for line in lines(entry))
        assert any(o.path == "projects[0].risks[0]" for o in entry.left_out)


@pytest.mark.parametrize(
    ("risk", "response", "said"),
    [
        (
            "long outages",
            "night shifts with a rollback plan",
            "the risk of long outages through night shifts with a rollback plan",
        ),
        (
            "laptops dropping out of policy",
            "groups of 40, one week apart",
            "the risk of laptops dropping out of policy through laptop groups of 40, one week apart",
        ),
        (
            "lanes down during store hours",
            "overnight installs",
            "the risk of lanes being down during store hours through overnight installs",
        ),
        (
            "the vendor could deliver late",
            "two suppliers",
            "the risk that the vendor could deliver late through two suppliers",
        ),
        (
            "failover not working",
            "failover tested in the lab",
            "the risk of failover not working, with failover tested in the lab",
        ),
        (
            "data loss",
            "tested every backup before each move",
            "Tested every backup before each move to mitigate the risk of data loss",
        ),
        (
            "users without phones",
            "moved them in 2 waves",
            "the risk of users without phones by moving them in two waves",
        ),
    ],
)
def test_risks_take_the_form_of_their_words(risk, response, said, lexicon):
    entry = project(
        lexicon,
        ownership="managed",
        status="finished",
        risks=f"[{{risk: {risk!r}, response: {response!r}}}]",
        tasks="[Ran cables]",
    )
    assert any(said in line for line in lines(entry)), lines(entry)


def test_a_result_that_says_nothing_becomes_a_question(lexicon):
    entry = project(lexicon, ownership="managed", results="[no numbers yet]", tasks="[Ran cables in two buildings]")
    assert "no numbers" not in " ".join(lines(entry))
    assert entry.questions[0].path == "projects[0].results"


def test_whoever_supported_does_not_claim_the_change(lexicon):
    entry = project(
        lexicon,
        ownership="supported",
        status="finished",
        scope="{switches: 14}",
        results="[{metric: outages, before: 9, after: 2, per: month}]",
        tasks="[Racked hardware at night]",
    )
    assert lines(entry)[0].endswith("as outages fell from 9 to 2 per month")


def test_a_task_that_claims_more_than_the_declared_ownership_is_toned_down(lexicon):
    text = """
projects:
  - name: Phone replacement
    ownership: supported
    status: finished
    scope: {phones: 120}
    tasks: [Led the replacement of 120 phones at two sites]
"""
    _, entry = translate(text, lexicon)
    assert not any(line.startswith("Led") for line in lines(entry))
    assert entry.warnings == ('task 1 says "lead", the declared ownership is supported',)


def test_work_on_hold_or_called_off_is_not_told_as_done(lexicon):
    for status in ("planned", "cancelled"):
        entry = project(
            lexicon, ownership="led", status=status, scope="{switches: 14}", tasks="[Surveyed racks with the landlord]"
        )
        assert lines(entry) == ["Surveyed racks with the landlord"]


def test_a_position_says_what_it_manages(lexicon):
    text = """
positions:
  - title: Support manager
    employer: Northwind
    start: 2019-03
    end: present
    ownership: managed
    team: {size: 12, roles: [support technicians]}
    scope: {users: 2100}
    tasks:
      - Reports ticket trends weekly to the CFO
"""
    _, entry = translate(text, lexicon)
    assert lines(entry) == [
        "Manage a 12-person team of support technicians for 2,100 users",
        "Report ticket trends weekly to the CFO",
    ]


def test_a_thin_task_is_printed_where_nothing_else_stands_for_the_work(lexicon):
    text = "projects:\n  - name: Documentation cleanup\n    tasks: [helped with docs]\n"
    _, entry = translate(text, lexicon)
    assert [(b.text, b.status) for b in entry.bullets] == [("Helped with docs", Status.ASKED)]


FACTS = {
    "deadline": "2022-06-30",
    "finished": "2022-06-24",
    "team": "{size: 6, roles: [network engineers]}",
    "reason": "old switches kept failing",
    "scope": "{switches: 24, sites: 12}",
    "budget": "$38k",
    "stakeholders": "[site managers, SOC]",
    "vendors": "[the reseller]",
    "dependencies": "[the cabling project]",
    "risks": "[{risk: long outages, response: night shifts, outcome: no outage}]",
    "scope_changes": "[{request: 6 more switches, decision: approved}]",
    "results": "[{metric: outages, before: 9, after: 2, per: month}]",
    "tasks": "[Replaced switches and updated diagrams, Wrote a runbook for the service desk]",
}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    keys=st.sets(st.sampled_from(sorted(FACTS)), min_size=1),
    ownership=st.sampled_from(["", "observed", "supported", "contributed", "coordinated", "managed", "led", "owned"]),
    status=st.sampled_from(["", "finished", "in progress", "on hold"]),
)
def test_whatever_is_given_each_line_passes_and_nothing_is_lost_unlisted(keys, ownership, status):
    lexicon = load_lexicon()
    facts = {k: FACTS[k] for k in sorted(keys)} | {"tasks": FACTS["tasks"]}
    facts |= {k: v for k, v in (("ownership", ownership), ("status", status)) if v}
    rows = "\n".join(f"    {key}: {value}" for key, value in facts.items())
    work, entry = translate(f"projects:\n  - name: Switch replacement\n{rows}\n", lexicon)
    assert 1 <= len(entry.bullets) <= MOST_BULLETS
    frames = read_frames([t.text for t in work.tasks], lexicon)
    for bullet in entry.bullets:
        told = tuple(f for f in frames if f.text in bullet.before.split("\n"))
        problems = verify(bullet.text, Sources(told, tuple(frames), work), bullet.ids, lexicon)
        assert bullet.fell_back or not [p for p in problems if p.kind != "loss"]
        assert len(bullet.text.split()) <= 34
        assert "  " not in bullet.text
        assert not bullet.text.endswith((".", ","))
    shown = {p for b in entry.bullets for p in b.paths} | {o.path for o in entry.left_out}
    for key in keys - {"tasks"}:
        assert any(p.startswith(f"projects[0].{key}") for p in shown), (key, lines(entry), entry.left_out)
    assert len(entry.questions) <= 3
