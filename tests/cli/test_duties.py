"""Long lists of duties from outside: what is told once, what goes to the tools, what is asked and where."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.run import pmresume

DUTIES = """\
person: {name: Robin Example}
positions:
  - employer: Harbor Foods
    title: Systems Administrator
    start: 2018
    end: 2022
    tasks:
      - Migrated mailboxes to Exchange Online
      - Ran a pilot with 40 users
      - Trained users on Outlook web
      - Resolved tickets
      - Resolved user tickets.
      - Closed 30 tickets a day
      - Closed 25 tickets a day
      - Used Jira, Confluence, Jenkins, Selenium, TestRail, Postman and SoapUI to test the portal
      - Wrote runbooks for on-call engineers
      - Followed CM for all releases
"""


@pytest.fixture
def duties(tmp_path: Path) -> Path:
    path = tmp_path / "inventory.yaml"
    path.write_text(DUTIES, encoding="utf-8")
    return path


def test_the_page_tells_a_duty_once_and_lists_the_tools_that_left_a_line(duties):
    page = duties.parent / "page.md"
    done = pmresume("translate", duties, "-o", page)
    assert done.returncode == 0, done.stderr
    text = page.read_text(encoding="utf-8")
    assert "- Resolved user tickets\n" in text
    assert "- Resolved tickets\n" not in text
    assert "- Closed 30 tickets a day\n" in text
    assert "- Closed 25 tickets a day\n" in text
    assert "- Tested the portal using Selenium, TestRail, and Postman\n" in text
    assert all(name in text.split("## Tools")[1] for name in ("Jira", "Confluence", "Jenkins", "SoapUI"))


def test_the_first_question_is_whether_it_was_a_project_and_the_three_ask_about_different_things(duties):
    done = pmresume("translate", duties, "-o", duties.parent / "page.md")
    asked = " ".join(done.stdout.split("What would improve the page most:")[1].split())
    assert asked.startswith(
        "1. Three of your duties look like one project (migrated mailboxes, ran a pilot, trained users): was it one,"
        " when did it start and end, and who took part? (positions[0].tasks: Systems Administrator)"
    )
    assert asked.count("What changed") + asked.count("what changed because of") <= 1


def test_explain_says_why_a_duty_has_no_line_and_asks_about_the_acronym(duties):
    data = json.loads(pmresume("explain", duties, "--format", "json").stdout)
    (entry,) = data["entries"]
    assert {
        "fact": "Resolved tickets",
        "why": "the same work as task 5",
        "path": "positions[0].tasks[3]",
    } in entry["left_out"]
    texts = [question["text"] for question in data["questions"]]
    assert texts[-1] == "What does CM stand for here: change management or configuration management?"
    assert len(texts) == len(set(texts))
    assert all(len(bullet["questions"]) <= 3 for bullet in entry["bullets"])
