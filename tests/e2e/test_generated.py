"""Inventories put together at random: the same must hold of them as of those that people wrote."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmresume.readers.confidential import conceal
from pmresume.readers.inventory import read_inventory
from pmresume.translate.inventory import translate_inventory
from pmresume.vocabulary.lexicon import load_lexicon
from tests.e2e.audit import faults

THINGS = ["servers", "mailboxes", "laptops", "databases", "sites", "users", "log sources", "firewall rules"]
PEOPLE = ["branch managers", "the compliance office", "Operations", "the CFO", "network engineers"]
COUNTS = st.one_of(st.integers(1, 99_999).map(str), st.sampled_from(["~200", "30+", "10k", "twelve", "1,350", "60-70"]))
DATES = st.dates(date(1995, 1, 1), date(2024, 12, 31)).map(str)
TASKS = st.builds(
    "{} {} {} {}".format,
    st.sampled_from(["Migrated", "patched", "I installed", "Responsible for testing", "helped with", "Documented"]),
    COUNTS,
    st.sampled_from(THINGS),
    st.sampled_from(["", "at 4 sites", "with Operations", "to prevent outages", "using Ansible, Jira and Veeam."]),
)
PROJECT = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["Server upgrade", "Move to Exchange Online", "new phones", "SOX review 2021", "VPN"]),
        "tasks": st.lists(TASKS, min_size=1, max_size=4),
    },
    optional={
        "kind": st.sampled_from(["upgrade", "migration", "audit", "pilot"]),
        "ownership": st.sampled_from(
            ["observed", "supported", "contributed", "coordinated", "managed", "led", "owned"]
        ),
        "status": st.sampled_from(["done", "ongoing", "cancelled", "on hold", "planned"]),
        "start": DATES,
        "team": st.builds(lambda n, who: {"size": n, "roles": who}, COUNTS, st.lists(st.sampled_from(PEOPLE))),
        "scope": st.dictionaries(st.sampled_from(THINGS), COUNTS, max_size=4),
        "budget": st.sampled_from(["$12k", "about 85,000 USD", "€1.2M"]),
        "stakeholders": st.lists(st.sampled_from(PEOPLE), max_size=3, unique=True),
        "dependencies": st.lists(
            st.sampled_from(["the new WAN", "certification of the application"]), max_size=2, unique=True
        ),
        "risks": st.lists(
            st.fixed_dictionaries(
                {"risk": st.sampled_from(["data loss", "that users could not log in", "vendor delivers late"])},
                optional={
                    "response": st.sampled_from(["full backups", "tested restores weekly", "none", "accept"]),
                    "outcome": st.sampled_from(["no data was lost", "two rollbacks", "it happened once"]),
                },
            ),
            max_size=2,
        ),
        "results": st.lists(
            st.fixed_dictionaries(
                {"metric": st.sampled_from(["downtime", "tickets", "uptime", "restore time"])},
                optional={"before": COUNTS, "after": COUNTS, "per": st.just("month"), "unit": st.just("hours")},
            ),
            max_size=2,
        ),
        "tools": st.lists(st.sampled_from(["Jira", "PowerShell", "Excel", "our own script"]), max_size=3),
    },
)


@st.composite
def inventories(draw: st.DrawFn) -> dict[str, Any]:
    """An inventory as JSON, which is YAML too; deadline and finish in either order."""
    projects = draw(st.lists(PROJECT, min_size=1, max_size=3))
    for project in projects:
        if draw(st.booleans()) and project.get("status") in (None, "done"):
            days = sorted([draw(DATES), draw(DATES)])
            started = min(days[0], str(project.get("start", days[0])))
            project |= {"start": started, "deadline": days[draw(st.integers(0, 1))], "finished": days[1]}
    return {"projects": projects}


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(inventories())
def test_what_holds_of_every_translation(given: dict[str, Any]) -> None:
    lexicon = load_lexicon()
    inventory = conceal(read_inventory(None, json.dumps(given)).inventory)
    assert faults(inventory, translate_inventory(inventory, lexicon), lexicon) == []
