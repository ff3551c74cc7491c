"""``pmresume lint`` and ``pmresume rules`` as a user runs them."""

from __future__ import annotations

import json

import pytest

from tests.cli.run import pmresume

RESUME = """\
# Robin Example

## Experience

### Systems Administrator, Northwind Freight

May 2019 – June 2022

- Responsible for patching 120 servers
- Cut ticket backlog by XX% within the first year
"""
CLEAN = RESUME.replace("Responsible for patching", "Patched").replace("XX%", "20%")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / ".git").mkdir()
    (tmp_path / "resume.md").write_text(RESUME, encoding="utf-8")
    return tmp_path


def lint(folder, *arguments, select="PM101,PM601,linter"):
    return pmresume("lint", *arguments, "--select", select, cwd=folder)


def test_findings_are_told_with_place_words_and_way(folder):
    done = lint(folder, "resume.md")
    assert (done.returncode, done.stderr) == (1, "")
    assert "resume.md:9:3" in done.stdout and "PM101" in done.stdout
    assert "Responsible for patching 120 servers\n" in done.stdout
    assert done.stdout == lint(folder, "resume.md").stdout


def test_a_clean_file_ends_with_0(folder):
    (folder / "resume.md").write_text(CLEAN, encoding="utf-8")
    assert lint(folder, "resume.md").returncode == 0


@pytest.mark.parametrize(("severity", "code"), [("error", 0), ("warning", 1), ("info", 1)])
def test_the_severity_decides_the_exit_code(folder, severity, code):
    assert lint(folder, "resume.md", "--fail-on", severity).returncode == code


def test_a_draft_fails_on_errors_only(folder):
    assert lint(folder, "resume.md", "--profile", "draft").returncode == 0


def test_configuration_beside_the_file_counts(folder):
    (folder / "pmresume.toml").write_text('[lint]\nignore = ["PM101", "PM601"]\n', encoding="utf-8")
    assert lint(folder, "resume.md", select="PM1,PM6,linter").stdout.count("PM101") == 0


def test_an_unknown_rule_is_told_with_the_nearest(folder):
    done = lint(folder, "resume.md", select="weak-opner")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "--select: no rule is called 'weak-opner', did you mean weak-opener?; pmresume rules lists them"
    ]


def test_one_bad_file_does_not_keep_back_the_others(folder):
    (folder / "empty.md").write_text("", encoding="utf-8")
    done = lint(folder, "missing.md", "empty.md", "resume.md")
    assert done.returncode == 2
    assert [line.partition(":")[0] for line in done.stderr.splitlines()] == ["missing.md", "empty.md"]
    assert "resume.md:9:3" in done.stdout


def test_a_folder_stands_for_the_resumes_in_it(folder):
    (folder / "~$resume.docx").write_bytes(b"lock")
    (folder / "notes.txt").write_text("nothing", encoding="utf-8")
    done = lint(folder, ".")
    assert done.returncode == 1 and "1 file" in done.stdout


def test_an_inventory_beside_the_resume_must_be_valid(folder):
    (folder / "inventory.yaml").write_text("projcts: []\n", encoding="utf-8")
    done = lint(folder, "resume.md")
    assert done.returncode == 2 and "inventory.yaml" in done.stderr


def test_fix_mends_what_is_safe_and_keeps_the_old_file(folder):
    done = lint(folder, "resume.md", "--fix")
    assert done.returncode == 1 and "PM601" in done.stdout and "PM101" not in done.stdout
    assert (folder / "resume.md").read_text(encoding="utf-8") == RESUME.replace("Responsible for patching", "Patched")
    assert (folder / "resume.md.bak").read_text(encoding="utf-8") == RESUME
    assert lint(folder, "resume.md", "--fix").stderr == ""


def test_diff_shows_and_changes_nothing(folder):
    done = lint(folder, "resume.md", "--diff")
    assert done.returncode == 1
    assert "-Responsible for patching 120 servers\n+Patched 120 servers" in done.stdout
    assert (folder / "resume.md").read_text(encoding="utf-8") == RESUME
    assert sorted(path.name for path in folder.iterdir()) == [".git", "resume.md"]
    (folder / "resume.md").write_text(CLEAN, encoding="utf-8")
    assert (lint(folder, "resume.md", "--diff").returncode, lint(folder, "resume.md", "--diff").stdout) == (0, "")


def test_a_baseline_hides_what_is_known_and_only_shrinks(folder):
    home = folder / "known.json"
    done = lint(folder, "resume.md", "--baseline", "known.json", "--write-baseline")
    assert done.returncode == 0, done.stderr
    first = json.loads(home.read_text(encoding="utf-8"))
    assert sorted(mark["rule"] for mark in first["files"]["resume.md"]) == ["PM101", "PM601"]
    assert "Responsible" not in home.read_text(encoding="utf-8")
    assert lint(folder, "resume.md", "--baseline", "known.json").returncode == 0

    text = RESUME.replace("XX%", "20%") + "- Tasked with replacing switches\n"
    (folder / "resume.md").write_text(text, encoding="utf-8")
    done = lint(folder, "resume.md", "--baseline", "known.json")
    assert done.returncode == 1 and "Tasked with" in done.stdout and "mended" in done.stdout
    done = lint(folder, "resume.md", "--baseline", "known.json", "--write-baseline")
    assert done.returncode == 1 and "Tasked with" in done.stdout
    assert [mark["rule"] for mark in json.loads(home.read_text())["files"]["resume.md"]] == ["PM101"]


@pytest.mark.parametrize("content", [None, b"", b"[]", b'{"version": 2}', b"[" * 100_000, b"\xff"])
def test_a_baseline_that_is_none_is_one_line(folder, content):
    if content is not None:
        (folder / "known.json").write_bytes(content)
    done = lint(folder, "resume.md", "--baseline", "known.json")
    assert done.returncode == 2 and done.stdout == ""
    assert len(done.stderr.splitlines()) == 1 and "known.json" in done.stderr


def test_rules_are_listed_and_explained():
    listed = pmresume("rules")
    assert listed.returncode == 0
    codes = [line.split()[0] for line in listed.stdout.splitlines()]
    assert codes == sorted(codes) and {"PM101", "PM903"} <= set(codes)
    assert pmresume("rules", "PM101").stdout == pmresume("rules", "weak-opener").stdout
    assert "Known false positives:" in pmresume("rules", "PM101").stdout
    assert all(line.startswith("PM9") for line in pmresume("rules", "linter").stdout.splitlines())
    wrong = pmresume("rules", "weak-opner")
    assert wrong.returncode == 2 and "did you mean weak-opener?" in wrong.stderr


def test_rules_without_the_parser_import_none(folder):
    from tests.cli.test_startup import imported_by

    (folder / "resume.md").write_text(CLEAN, encoding="utf-8")
    modules = imported_by("lint", str(folder / "resume.md"), "--select", "PM101,PM601")
    assert not {"spacy", "numpy", "docx", "lemminflect"} & modules


def test_one_file_under_two_names_is_linted_and_mended_once(folder):
    (folder / "link.md").symlink_to("resume.md")
    done = lint(folder, "link.md", "./resume.md", "resume.md", "--fix")
    assert done.returncode == 1 and "1 file" in done.stdout
    assert (folder / "link.md").is_symlink()
    assert "Patched 120 servers" in (folder / "resume.md").read_text(encoding="utf-8")


def test_a_file_that_cannot_be_written_is_one_line_and_stays(folder):
    (folder / "resume.md").chmod(0o444)
    done = lint(folder, "resume.md", "--fix")
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1 and "read-only" in done.stderr
    assert sorted(path.name for path in folder.iterdir()) == [".git", "resume.md"]


@pytest.mark.parametrize("data", [b"", b"   \n", b"PK\x03\x04junk", b"%PDF-1.7", b"\xff\xfe\x00", b"\x00" * 5000])
@pytest.mark.parametrize("name", ["resume.docx", "resume.md", "resume.yaml"])
def test_what_is_no_resume_is_one_line(tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    done = lint(tmp_path, name)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"{name}: ") and len(done.stderr.splitlines()) == 1
