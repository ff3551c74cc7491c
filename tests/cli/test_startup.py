"""Start-up is a feature: what needs no parsing imports no parser."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {"spacy", "thinc", "numpy", "docx", "lxml", "lemminflect", "rapidfuzz", "markdown_it", "yaml", "rich.console"}
PROBE = """
import sys
sys.argv = ["pmresume", *sys.argv[1:]]
from pmresume.cli.app import main
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
print("IMPORTED", *sorted(sys.modules))
"""


def imported_by(*arguments: str) -> set[str]:
    done = subprocess.run([sys.executable, "-c", PROBE, *arguments], capture_output=True, text=True, check=True)
    return set(done.stdout.split("IMPORTED", 1)[1].split())


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["translate", "--help"], ["bullet", "--help"]])
def test_help_imports_nothing_heavy(arguments):
    assert not HEAVY & imported_by(*arguments)


@pytest.mark.parametrize("arguments", [["schema"], ["vocab"], ["vocab", "openers"]])
def test_what_needs_no_parsing_imports_no_parser(arguments):
    assert not {"spacy", "numpy", "docx", "lemminflect"} & imported_by(*arguments)
