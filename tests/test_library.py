"""The public names, and what they do."""

from __future__ import annotations

import subprocess
import sys

import pytest

import pmresume
from tests.cli.run import ROOT

EXAMPLE = ROOT / "examples" / "sysadmin.yaml"


def test_the_public_names_are_sorted_and_all_there():
    assert pmresume.__all__ == sorted(pmresume.__all__)
    assert all(hasattr(pmresume, name) for name in pmresume.__all__)
    assert dir(pmresume) == pmresume.__all__


def test_other_names_are_not_there():
    with pytest.raises(AttributeError, match="nonsense"):
        _ = pmresume.nonsense


def test_importing_the_package_imports_nothing_heavy():
    code = "import sys, pmresume; print(sorted({'spacy', 'pydantic', 'yaml', 'docx'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_an_inventory_becomes_a_resume():
    inventory = pmresume.read_inventory(EXAMPLE)
    resume = pmresume.translate(inventory)
    assert isinstance(resume, pmresume.Resume)
    assert resume == pmresume.translate(EXAMPLE)
    assert resume.name == inventory.person.name
    assert resume.bullets


def test_translate_is_still_the_package_of_that_name():
    from pmresume.translate.lines import rewrite

    assert pmresume.rewrite is rewrite
    assert callable(pmresume.translate)


def test_lines_become_bullets():
    first, second = pmresume.rewrite(["Responsible for patching 120 Windows servers every month", ""])
    assert isinstance(first, pmresume.Bullet)
    assert first.text == "Patched 120 Windows servers every month"
    assert second.text == ""


def test_a_resume_has_findings(tmp_path):
    path = tmp_path / "resume.md"
    path.write_text(
        "# Robin\n\n## Experience\n\n### Admin, Northwind\n\n2019 – 2022\n\n- Responsible for phones\n",
        encoding="utf-8",
    )
    findings = pmresume.lint(path, profile="submit")
    assert all(isinstance(finding, pmresume.Finding) for finding in findings)
    assert "Responsible for" in [finding.quote for finding in findings]
    with pytest.raises(pmresume.InputError, match="none of draft"):
        pmresume.lint(path, profile="strict")
