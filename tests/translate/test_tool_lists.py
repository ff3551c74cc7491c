"""Long lists of tools: what the act is about stays in the line, the rest goes to the tools, and nothing is lost."""

from __future__ import annotations

import pytest

from pmresume.model.bullet import Status
from pmresume.model.inventory import Inventory, Position, Project, Task
from pmresume.translate.document import build_resume
from pmresume.translate.inventory import translate_inventory
from pmresume.translate.lines import rewrite
from pmresume.vocabulary.lexicon import load_lexicon
from pmresume.writers.markdown import render

PORTAL = "Used Jira, Confluence, Jenkins, Selenium, TestRail, Postman and SoapUI to test the portal"


@pytest.mark.parametrize(
    ("task", "text", "moved"),
    [
        (
            PORTAL,
            "Tested the portal using Selenium, TestRail, and Postman",
            ("Jira", "Confluence", "Jenkins", "SoapUI"),
        ),
        (
            "Monitored the network using SolarWinds, Nagios, Wireshark, NetFlow, PRTG and Splunk",
            "Monitored the network using SolarWinds, Nagios, and PRTG",
            ("Wireshark", "NetFlow", "Splunk"),
        ),
        (
            "Created reports using Tableau, Power BI, SSRS, SQL Server, Excel and Jira for the finance team",
            "Created reports using Tableau, Power BI, and SSRS for the finance team",
            ("SQL Server", "Excel", "Jira"),
        ),
        (
            "Worked with Jira, Confluence, Jenkins, Git, Slack and Selenium to automate regression tests",
            "Worked with Selenium to automate regression tests",
            ("Jira", "Confluence", "Jenkins", "Git", "Slack"),
        ),
    ],
)
def test_what_the_act_is_about_stays(task: str, text: str, moved: tuple[str, ...]) -> None:
    (bullet,) = rewrite([task])
    assert (bullet.text, bullet.moved_to_tools, bullet.status) == (text, moved, Status.REWRITTEN)


@pytest.mark.parametrize(
    "task",
    [
        "Tested the portal using Selenium, TestRail and Postman",  # few
        "Tested the portal using Selenium, TestRail, Postman, SoapUI and Jira",  # five, of which none is the odd one
        "Installed Oracle 12c, SQL Server 2014, MySQL 5.7, PostgreSQL 9.6 and MongoDB",  # what was done itself
        "Backed up servers using Veeam, tape, cloud storage and a second site",  # no list of products
    ],
)
def test_other_lists_stay_as_they_are(task: str) -> None:
    (bullet,) = rewrite([task])
    assert bullet.moved_to_tools == ()


@pytest.mark.parametrize("work", ["position", "project"])
def test_the_tools_section_shows_what_left_the_line(work: str) -> None:
    tasks = (Task(text=PORTAL),)
    inventory = (
        Inventory(positions=(Position(title="QA Tester", tasks=tasks),))
        if work == "position"
        else Inventory(projects=(Project(name="Portal release", tasks=tasks),))
    )
    lexicon = load_lexicon()
    translation = translate_inventory(inventory, lexicon)
    page = render(build_resume(inventory, translation, lexicon=lexicon))
    tools = page.split("## Tools")[1]
    lines = "\n".join(line for line in page.splitlines() if line.startswith("- Tested"))
    for name in ("Jira", "Confluence", "Jenkins", "SoapUI"):
        assert name in tools
        assert name not in lines
    for name in ("Selenium", "TestRail", "Postman"):
        assert name in lines
        assert name in tools
