"""`pmresume translate --adopt`, run as a process: a person's edits survive, and nothing else changes."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest

from pmresume.readers.document_lines import read_lines
from tests.cli.run import pmresume

TEXT = """\
# Mine
person: {name: Ada Example}   # that is me
target: IT Project Manager
projects:
  - name: Branch office server upgrade   # 2022
    ownership: coordinated
    deadline: 2022-06-30
    finished: 2022-06-24
    scope: {servers: 24, branches: 12}
    results:
      - {metric: unplanned downtime, before: 9 hours, after: 1 hour, per: quarter}
    risks:
      - {risk: extended branch downtime, response: after-hours cutovers with a tested rollback plan}
    tasks:
      - Upgraded servers at the branches
      - Trained 40 branch employees on the new file shares  # twice
"""
RESULT = "Cut unplanned downtime from 9 hours to 1 hour per quarter"
TRAINED = "Trained 40 branch employees on the new file shares"
EDITED = f"{TRAINED}, in two rounds"


@pytest.fixture
def inventory(tmp_path: Path) -> Path:
    path = tmp_path / "mine.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def edit(path: Path, old: str, new: str) -> None:
    """As a person would: in the word processor, or in a text editor."""
    if path.suffix == ".docx":
        document = docx.Document(BytesIO(path.read_bytes()))
        paragraph = next(p for p in document.paragraphs if p.text == old)
        paragraph.runs[0].text = new
        paragraph.runs[0].bold = True
        document.save(str(path))
    else:
        page = path.read_text(encoding="utf-8")
        assert old in page
        path.write_text(page.replace(old, new), encoding="utf-8")


def lines(path: Path) -> list[str]:
    return [line.text for line in read_lines(path.read_bytes(), path.name).lines]


@pytest.mark.parametrize("kind", ["docx", "md"])
def test_an_edit_survives(inventory, tmp_path, kind):
    resume = tmp_path / f"resume.{kind}"
    assert pmresume("translate", inventory, "-o", resume).returncode == 0
    before = lines(resume)
    assert TRAINED in before and RESULT in before
    edit(resume, TRAINED, EDITED)
    edit(resume, RESULT, "Took downtime to 1 hour per quarter")
    mine = resume.read_bytes()

    refused = pmresume("translate", inventory, "-o", resume)
    assert refused.returncode == 2
    assert f"--adopt {resume}" in refused.stderr and "--force" in refused.stderr
    assert resume.read_bytes() == mine and inventory.read_text(encoding="utf-8") == TEXT

    done = pmresume("translate", inventory, "-o", resume, "--adopt", resume)
    assert done.returncode == 0, done.stderr
    changed = {TRAINED: EDITED, RESULT: "Took downtime to 1 hour per quarter"}
    assert lines(resume) == [changed.get(line, line) for line in before]
    assert (tmp_path / f"resume.{kind}.bak").read_bytes() == mine
    assert (tmp_path / "mine.yaml.bak").read_text(encoding="utf-8") == TEXT
    now = inventory.read_text(encoding="utf-8").split("\n")
    assert [line for line in TEXT.split("\n") if line not in now] == [f"      - {TRAINED}  # twice"]
    assert f"      - text: {TRAINED}  # twice" in now

    written = resume.read_bytes()
    again = pmresume("translate", inventory, "-o", resume)
    assert again.returncode == 0 and resume.read_bytes() == written
    explained = pmresume("explain", inventory).stdout
    assert "your own words" in explained and EDITED in explained


def test_a_document_from_elsewhere_leaves_the_output_to_the_usual_rules(inventory, tmp_path):
    resume, sent = tmp_path / "resume.md", tmp_path / "sent" / "from-coach.md"
    pmresume("translate", inventory, "-o", resume)
    sent.parent.mkdir()
    sent.write_bytes(resume.read_bytes())
    edit(sent, TRAINED, EDITED)
    done = pmresume("translate", inventory, "-o", resume, "--adopt", sent)
    assert done.returncode == 0, done.stderr
    assert EDITED in lines(resume)
    assert [path.name for path in sent.parent.iterdir()] == ["from-coach.md"]


def test_nothing_to_adopt_leaves_the_inventory_alone(inventory, tmp_path):
    resume = tmp_path / "resume.docx"
    pmresume("translate", inventory)
    before = inventory.stat().st_mtime_ns
    done = pmresume("translate", inventory, "--adopt", resume)
    assert done.returncode == 0
    assert "goes into the inventory" in done.stdout
    assert inventory.stat().st_mtime_ns == before
    assert not (tmp_path / "mine.yaml.bak").exists()


def test_a_line_that_is_gone_is_told_in_the_table_and_by_explain(inventory, tmp_path):
    resume = tmp_path / "resume.md"
    pmresume("translate", inventory, "-o", resume)
    edit(resume, f"- {RESULT}\n", "")
    done = pmresume("translate", inventory, "-o", resume, "--adopt", resume)
    assert "Left out as you asked" in done.stdout and "results[0]" in done.stdout
    assert RESULT not in lines(resume)
    assert "left out by the person" in " ".join(pmresume("explain", inventory).stdout.split())


def test_facts_that_change_later_are_warned_about(inventory, tmp_path):
    resume = tmp_path / "resume.md"
    pmresume("translate", inventory, "-o", resume)
    edit(resume, RESULT, "Took downtime to 1 hour per quarter")
    pmresume("translate", inventory, "-o", resume, "--adopt", resume)
    page = inventory.read_text(encoding="utf-8")
    inventory.write_text(page.replace("after: 1 hour", "after: 2 hours"), encoding="utf-8")
    done = pmresume("translate", inventory, "-o", resume)
    assert done.returncode == 0
    assert "results[0] is not as when it was told in these words" in done.stderr


def test_a_number_that_no_fact_holds_is_warned_about_and_printed(inventory, tmp_path):
    resume = tmp_path / "resume.md"
    pmresume("translate", inventory, "-o", resume)
    edit(resume, TRAINED, "Trained 400 branch employees")
    done = pmresume("translate", inventory, "-o", resume, "--adopt", resume)
    assert done.returncode == 0
    assert "number: 400" in done.stderr
    assert "Trained 400 branch employees" in lines(resume)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("other.md", b"# Jane\n\n- Sold shoes\n"),
        ("other.docx", b"PK\x03\x04"),
        ("empty.docx", b""),
        ("old.docx", b"\xd0\xcf\x11\xe0"),
        ("mine.yaml", None),
        ("none.docx", None),
    ],
)
def test_what_is_no_edited_resume_is_one_line_and_changes_nothing(inventory, tmp_path, name, data):
    given = tmp_path / name
    if data is not None:
        given.write_bytes(data)
    done = pmresume("translate", inventory, "--adopt", given)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1 and str(given) in done.stderr
    assert inventory.read_text(encoding="utf-8") == TEXT
    assert not (tmp_path / "resume.docx").exists()


def test_an_inventory_that_cannot_be_written_is_one_line(inventory, tmp_path):
    resume = tmp_path / "resume.md"
    pmresume("translate", inventory, "-o", resume)
    edit(resume, TRAINED, EDITED)
    mine = resume.read_bytes()
    inventory.chmod(0o444)
    done = pmresume("translate", inventory, "-o", resume, "--adopt", resume)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == f"{inventory}: is read-only; make it writable"
    assert resume.read_bytes() == mine and inventory.read_text(encoding="utf-8") == TEXT


def test_a_linked_inventory_is_changed_where_it_is(inventory, tmp_path):
    link, resume = tmp_path / "link.yaml", tmp_path / "resume.md"
    link.symlink_to(inventory)
    pmresume("translate", link, "-o", resume)
    edit(resume, TRAINED, EDITED)
    assert pmresume("translate", link, "-o", resume, "--adopt", resume).returncode == 0
    assert link.is_symlink() and EDITED in inventory.read_text(encoding="utf-8")


def test_watching_and_adopting_do_not_go_together(inventory, tmp_path):
    done = pmresume("translate", inventory, "--adopt", tmp_path / "x.md", "--watch")
    assert done.returncode == 2 and "without --watch" in done.stderr
