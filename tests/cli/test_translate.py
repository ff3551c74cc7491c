"""The main job from outside: files, messages, exit codes, and the same bytes whatever the surroundings."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.run import ROOT, pmresume

EXAMPLE = ROOT / "examples" / "sysadmin.yaml"
SMALL = """\
person: {name: Robin Example}
confidential: [{term: Initech, say: a software company}]
projects:
  - id: branch-servers
    name: Branch office server upgrade for Initech
    ownership: coordinated
    start: 2022-02
    deadline: 2022-06-30
    finished: 2022-06-24
    scope: {servers: 24, branches: 12}
    stakeholders: [branch managers, Initech's compliance office]
    risks:
      - {risk: extended branch downtime, response: after-hours cutovers with a tested rollback plan}
    results:
      - {metric: unplanned downtime, before: 9 hours, after: 1 hour, per: quarter}
    tasks:
      - Upgraded servers at the branches
      - helped with meetings
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "inventory.yaml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def test_without_options_it_writes_a_docx_beside_the_inventory_and_says_what_it_shows(small):
    done = pmresume("translate", small)
    assert done.returncode == 0, done.stderr
    resume = small.parent / "resume.docx"
    assert resume.read_bytes()[:2] == b"PK"
    lines = done.stdout.splitlines()
    assert lines[0] == f"wrote {resume}"
    header = next(line for line in lines if line.split()[:1] == ["scope"])
    assert header.split() == ["scope", "schedule", "dependency", "stakeholder", "risk", "change", "result"]
    row = lines[lines.index(header) + 1]
    assert row.startswith("Branch office server upgrade")
    assert "shown" in row
    questions = lines[lines.index("What would improve the page most:") + 1 :]
    assert [line[:2] for line in questions if not line.startswith(" ")] == ["1.", "2.", "3."]


def test_both_formats_from_one_run(small, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    done = pmresume("translate", small, "-o", out / "robin.docx", "--format", "docx,md", "--quiet")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert sorted(path.name for path in out.iterdir()) == ["robin.docx", "robin.md"]
    assert "24 servers" in (out / "robin.md").read_text(encoding="utf-8")


def test_the_suffix_chooses_the_format_and_a_folder_takes_the_usual_name(small, tmp_path):
    pmresume("translate", small, "-o", tmp_path / "cv.md")
    assert (tmp_path / "cv.md").exists()
    (tmp_path / "folder").mkdir()
    pmresume("translate", small, "-o", tmp_path / "folder")
    assert (tmp_path / "folder" / "resume.docx").exists()


def test_an_edited_resume_is_replaced_only_with_force(small):
    resume = small.parent / "resume.md"
    assert pmresume("translate", small, "-o", resume).returncode == 0
    assert pmresume("translate", small, "-o", resume).returncode == 0  # its own work may go
    edited = resume.read_text(encoding="utf-8").replace("servers", "SERVERS")
    resume.write_text(edited, encoding="utf-8")
    done = pmresume("translate", small, "-o", resume)
    assert done.returncode == 2
    assert "--force" in done.stderr
    assert resume.read_text(encoding="utf-8") == edited
    assert pmresume("translate", small, "-o", resume, "--force").returncode == 0
    assert "SERVERS" not in resume.read_text(encoding="utf-8")


def test_the_inventory_is_never_replaced(small):
    before = small.read_bytes()
    inventory = small.rename(small.with_suffix(".md"))
    assert pmresume("translate", inventory, "-o", inventory, "--force").returncode == 2
    assert inventory.read_bytes() == before


def test_as_of_takes_a_date_and_nothing_else(small):
    assert pmresume("translate", small, "--as-of", "2024-06-30").returncode == 0
    done = pmresume("translate", small, "--as-of", "soon")
    assert done.returncode == 2
    assert "--as-of" in done.stderr


def test_strict_exits_1_where_no_wording_of_a_bullet_passed(small):
    text = SMALL.replace("- helped with meetings", "- {text: helped with meetings, say: Led 99 meetings}")
    small.write_text(text, encoding="utf-8")
    strict = pmresume("translate", small, "--strict")
    assert strict.returncode == 1, strict
    assert "99" in strict.stderr
    assert pmresume("translate", small, "--force").returncode == 0


def test_no_clock_is_read():
    clock = re.compile(
        r"\b(datetime\.now|utcnow|date\.today|datetime\.today|time\.time|localtime|gmtime|perf_counter)\b"
    )
    readers = [path for path in (ROOT / "src").rglob("*.py") if clock.search(path.read_text(encoding="utf-8"))]
    assert not readers


def test_explain_in_three_forms(small):
    text = pmresume("explain", small).stdout
    assert "1.  " in text
    assert "projects[0].scope.servers" in text
    data = json.loads(pmresume("explain", small, "--format", "json").stdout)
    bullets = [bullet for entry in data["entries"] for bullet in entry["bullets"]]
    assert all("".join(o["text"] for o in bullet["origins"]) == bullet["after"] for bullet in bullets)
    assert pmresume("explain", small, "--format", "md").stdout.startswith("# Defence sheet\n")


def test_explain_of_one_bullet(small):
    one = pmresume("explain", small, "1").stdout
    assert "1.  " in one
    assert "2.  " not in one
    assert pmresume("explain", small, "999").returncode == 2
