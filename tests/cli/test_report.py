"""`translate --report` from outside."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.run import pmresume

INVENTORY = """\
person: {name: Robin Example, links: [https://www.example.com/robin]}
confidential: [{term: Initech, say: a software company}, Globex]
projects:
  - name: Branch office server upgrade for Initech
    ownership: coordinated
    deadline: 2022-06-30
    finished: 2022-08-24
    start: 2022-08-01
    scope: {servers: 24, branches: 12}
    stakeholders: [branch managers, "Initech's compliance office"]
    tasks:
      - Upgraded servers at the branches of Initech
      - text: talked to Globex
        say: Briefed the Globex board
"""


@pytest.fixture
def inventory(tmp_path: Path) -> Path:
    path = tmp_path / "initech-inventory.yaml"
    path.write_text(INVENTORY, encoding="utf-8")
    return path


def test_it_is_written_beside_the_resume_without_a_confidential_name_the_same_under_any_surroundings(
    inventory, tmp_path
):
    done = pmresume("translate", inventory, "--report", tmp_path / "report.html")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[:2] == [f"wrote {tmp_path / 'resume.docx'}", f"wrote {tmp_path / 'report.html'}"]
    first = (tmp_path / "report.html").read_bytes()
    text = first.decode("utf-8").casefold()
    assert "initech" not in text
    assert "globex" not in text
    assert str(tmp_path).casefold() not in text
    assert "http" not in text.replace("http-equiv", "")
    elsewhere = {"PYTHONHASHSEED": "7", "LC_ALL": "C", "TZ": "Asia/Tokyo"}
    done = pmresume("translate", inventory.name, "--report", "report.html", "-q", cwd=tmp_path, env=elsewhere)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "report.html").read_bytes() == first


def test_what_is_not_ours_is_kept_and_nothing_else_is_written(inventory, tmp_path):
    report = tmp_path / "report.html"
    report.write_text("<p>mine</p>", encoding="utf-8")
    done = pmresume("translate", inventory, "--report", report)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith(f"{report}: not written by pmresume, or edited since")
    assert report.read_text(encoding="utf-8") == "<p>mine</p>"
    assert not (tmp_path / "resume.docx").exists()
    assert pmresume("translate", inventory, "--report", report, "--force").returncode == 0
    assert report.read_bytes().startswith(b"<!DOCTYPE html>")


@pytest.mark.parametrize("name", ["report.docx", "report", "initech-inventory.yaml"])
def test_another_name_than_that_of_a_page_is_a_wrong_call(inventory, tmp_path, name):
    done = pmresume("translate", inventory, "--report", tmp_path / name, "--force")
    assert done.returncode == 2
    assert "--report" in done.stderr
    assert inventory.read_text(encoding="utf-8") == INVENTORY


def test_an_input_is_never_replaced(tmp_path):
    page = tmp_path / "inventory.html"
    page.write_text(INVENTORY, encoding="utf-8")
    done = pmresume("translate", page, "--report", page, "--force")
    assert done.returncode == 2
    assert "is an input" in done.stderr
    assert page.read_text(encoding="utf-8") == INVENTORY
