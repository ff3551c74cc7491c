"""--pages, --sections and --theme from outside."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.run import ROOT, pmresume

EXAMPLE = ROOT / "examples" / "sysadmin.yaml"
MANY = "positions:\n" + "".join(
    f"  - {{title: Technician {n}, employer: Company {n}, start: {1990 + n}, end: {1991 + n}}}\n" for n in range(30)
)


def headings(path: Path) -> list[str]:
    return re.findall(r"^## (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)


def test_it_fits_on_a_page_and_says_what_went(tmp_path):
    done = pmresume("translate", EXAMPLE, "-o", tmp_path, "--format", "md,docx", "--pages", "1")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    start = lines.index("Left out to fit on one page, in this order:")
    told = lines[start + 1 : lines.index("", start + 1)]
    assert told[0].startswith("  ") and told[0].endswith(":")
    assert any(line.startswith("    - ") for line in told)
    whole = pmresume("translate", EXAMPLE, "-o", tmp_path / "whole.md")
    assert "Left out" not in whole.stdout
    text, more = ((tmp_path / name).read_text(encoding="utf-8") for name in ("resume.md", "whole.md"))
    assert text.count("\n- ") < more.count("\n- ")
    # The table does not call shown what no longer stands on the page.
    assert done.stdout.count("shown") < whole.stdout.count("shown")


def test_quiet_prints_nothing_and_writes_the_same(tmp_path):
    loud = pmresume("translate", EXAMPLE, "-o", tmp_path / "a.docx", "--pages", "1")
    quiet = pmresume("translate", EXAMPLE, "-o", tmp_path / "b.docx", "--pages", "1", "-q")
    assert loud.stdout
    assert (quiet.stdout, quiet.stderr, quiet.returncode) == ("", "", 0)
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_what_does_not_fit_is_said_and_is_a_finding_under_strict(tmp_path):
    path = tmp_path / "inventory.yaml"
    path.write_text(f"person: {{name: Robin Example}}\n{MANY}", encoding="utf-8")
    done = pmresume("translate", path, "--pages", "1")
    assert done.returncode == 0
    assert "warning: --pages 1: the resume does not fit on one page" in done.stderr
    strict = pmresume("translate", path, "--pages", "1", "--strict")
    assert strict.returncode == 1
    assert "does not fit on one page" in strict.stderr
    assert pmresume("translate", path, "--pages", "2", "--strict").returncode == 0


def test_sections_are_ordered_and_left_out(tmp_path):
    out = tmp_path / "out.md"
    assert pmresume("translate", EXAMPLE, "-o", out, "--sections", "education,experience,-inventory").returncode == 0
    found = headings(out)
    assert found[:2] == ["Education", "Experience"]
    assert "Project Inventory" not in found
    assert "Summary" in found
    assert pmresume("translate", EXAMPLE, "-o", out, "--sections", "-tools").returncode == 0
    assert "Tools" not in headings(out)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--sections", "experiense"), "did you mean experience?"),
        (("--sections", ""), "names no section"),
        (("--pages", "3"), "--pages"),
        (("--pages", "one"), "--pages"),
        (("--theme", "shiny"), "no theme 'shiny'"),
        (("--theme", "nowhere/at-all.docx"), "at-all.docx"),
    ],
)
def test_what_is_wrong_with_an_option_is_said_before_anything_is_written(tmp_path, arguments, message):
    done = pmresume("translate", EXAMPLE, "-o", tmp_path / "out.docx", *arguments)
    assert done.returncode == 2
    assert message in done.stderr
    assert not (tmp_path / "out.docx").exists()


def test_a_theme_changes_the_look_and_its_file_is_never_written_over(tmp_path):
    plain, airy, own = tmp_path / "plain.docx", tmp_path / "airy.docx", tmp_path / "own.docx"
    assert pmresume("translate", EXAMPLE, "-o", plain).returncode == 0
    assert pmresume("translate", EXAMPLE, "-o", airy, "--theme", "airy").returncode == 0
    assert plain.read_bytes() != airy.read_bytes()
    assert pmresume("translate", EXAMPLE, "-o", own, "--theme", airy, "--pages", "2").returncode == 0
    before = airy.read_bytes()
    done = pmresume("translate", EXAMPLE, "-o", airy, "--theme", airy, "--force")
    assert done.returncode == 2
    assert airy.read_bytes() == before
