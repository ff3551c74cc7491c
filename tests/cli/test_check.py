"""``pmresume check``: one summary and one exit code for a resume repository."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.run import pmresume

INVENTORY = """\
person: {name: Robin Example, email: robin@example.com}
target: {role: IT Project Manager}
as_of: 2024-06-30
positions:
  - id: northwind
    title: Systems Administrator
    employer: Northwind Freight
    start: 2019-05
    end: 2024-06
projects:
  - name: Mail server replacement
    position: northwind
    ownership: led
    start: 2023-01
    finished: 2023-06
    tools: [Postfix, Dovecot]
    tasks: [replaced two mail servers]
    scope: {users: 120}
"""
UNLINTED = '[lint]\nselect = ["PM605"]\n'


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an inventory and what translate makes of it."""
    folder = tmp_path_factory.mktemp("written")
    (folder / "inventory.yaml").write_text(INVENTORY, encoding="utf-8")
    (folder / "pmresume.toml").write_text(UNLINTED, encoding="utf-8")
    done = pmresume("translate", folder / "inventory.yaml", "--format", "docx,md", "--quiet")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def repository(written: Path, tmp_path: Path) -> Path:
    """The same, to be changed."""
    return Path(shutil.copytree(written, tmp_path / "repository"))


def test_what_was_just_written_passes(repository):
    done = pmresume("check", repository)
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split()[:2] for line in done.stdout.splitlines()] == [
        ["inventories", "1"],
        ["up", "to"],
        ["claims", "0"],
        ["lint", "0"],
    ]
    assert "2 of the generated resumes" in done.stdout


def test_a_changed_inventory_leaves_its_resumes_behind(repository):
    path = repository / "inventory.yaml"
    path.write_text(INVENTORY.replace("two mail servers", "three mail servers"), encoding="utf-8")
    done = pmresume("check", cwd=repository)
    assert done.returncode == 1
    assert "resume.docx: not what inventory.yaml gives today" in done.stdout
    assert "pmresume translate inventory.yaml -o resume.md" in done.stdout
    assert "0 of the generated resumes, 2 not" in done.stdout


def test_an_edited_resume_is_told_from_a_stale_one(repository):
    page = repository / "resume.md"
    page.write_text(page.read_text(encoding="utf-8").replace("mail servers", "post servers"), encoding="utf-8")
    done = pmresume("check", cwd=repository)
    assert done.returncode == 1
    assert "resume.md: edited since it was written" in done.stdout
    assert "--adopt resume.md" in done.stdout


def test_line_ends_converted_by_git_are_no_change(repository):
    page = repository / "resume.md"
    page.write_bytes(page.read_bytes().replace(b"\n", b"\r\n"))
    assert pmresume("check", repository).returncode == 0


def test_options_are_known_from_the_configuration(repository):
    made = pmresume(
        "translate",
        repository / "inventory.yaml",
        "-o",
        repository / "cv.docx",
        "--sections=-tools",
        "--theme",
        "airy",
    )
    assert made.returncode == 0, made.stderr
    assert pmresume("check", repository).returncode == 1
    told = '[[check.generated]]\nfile = "cv.docx"\ninventory = "inventory.yaml"\ntheme = "airy"\nsections = "-tools"\n'
    (repository / "pmresume.toml").write_text(UNLINTED + told, encoding="utf-8")
    assert pmresume("check", repository).returncode == 0
    (repository / "cv.docx").unlink()
    done = pmresume("check", repository)
    assert done.returncode == 1
    assert "cv.docx: is not there; run: pmresume translate inventory.yaml -o cv.docx --theme airy" in done.stdout


@pytest.mark.parametrize(
    "table, said",
    [
        ("[check]\ngenerate = []\n", "check.generate: unknown key; did you mean generated?"),
        ('[[check.generated]]\nfile = "cv.docx"\n', "check.generated: needs inventory"),
        ('[[check.generated]]\nfile = "a.md"\ninventory = "i.yaml"\npages = 3\n', "3 is none of 1, 2"),
    ],
)
def test_a_wrong_table_is_told_in_one_line(repository, table, said):
    (repository / "pmresume.toml").write_text(table, encoding="utf-8")
    done = pmresume("check", repository)
    assert done.returncode == 2
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_an_invalid_inventory_ends_with_2_and_the_rest_is_checked(repository):
    (repository / "other").mkdir()
    (repository / "other" / "inventory.yaml").write_text("person: {name: A}\nprojects: [{nam: x}]\n", encoding="utf-8")
    done = pmresume("check", repository)
    assert done.returncode == 2
    assert 'unknown key "nam"' in done.stderr
    assert "1 valid, 1 not" in done.stdout
    assert "2 of the generated resumes" in done.stdout


def test_findings_of_the_linter_fail_the_check(repository):
    (repository / "pmresume.toml").unlink()
    page = "# Robin Example\n\nrobin@example.com\n\n## Experience\n\n### Analyst, Northwind\n\nMay 2019 – June 2020\n\n"
    (repository / "old.md").write_text(page + "- Responsible for the reports of the plant\n", encoding="utf-8")
    done = pmresume("check", repository)
    assert done.returncode == 1
    assert "old.md:11:3: warning PM101" in done.stdout


def test_other_files_are_no_resumes(repository):
    (repository / "README.md").write_text("# How we work\n\n- Responsible for nothing\n", encoding="utf-8")
    (repository / "notes.md").write_text("# Notes\n\n## Ideas\n\n- Responsible for nothing\n", encoding="utf-8")
    (repository / "ci.yaml").write_text("on: push\njobs: {}\n", encoding="utf-8")
    (repository / "resume-reviewed.docx").unlink(missing_ok=True)
    pmresume("review", repository / "resume.docx")
    assert (repository / "resume-reviewed.docx").exists()
    done = pmresume("check", repository)
    assert done.returncode == 0
    assert "0 findings in 2 resumes" in done.stdout


@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_a_draft_that_git_does_not_know_is_left_alone(repository):
    for command in (["init", "-q"], ["add", "."]):
        subprocess.run(["git", "-C", str(repository), *command], check=True)
    (repository / "draft.yaml").write_text("person: {nam: A}\nprojects: []\n", encoding="utf-8")
    assert pmresume("check", repository).returncode == 0
    subprocess.run(["git", "-C", str(repository), "add", "draft.yaml"], check=True)
    assert pmresume("check", repository).returncode == 2


def test_a_folder_without_resumes_is_the_wrong_one(tmp_path):
    done = pmresume("check", tmp_path)
    assert done.returncode == 2
    assert "no inventory and no resume here" in done.stderr
    assert pmresume("check", tmp_path / "missing").returncode == 2
