"""spaCy comes in without its command line, and whoever wants that gets the real one."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import sys
import pmresume.language.components
assert "spacy.cli" not in sys.modules and "spacy.cli.info" not in sys.modules
assert "requests" not in sys.modules
import spacy, spacy.cli
assert spacy.cli.__file__
assert spacy.info(silent=True)["spacy_version"] == spacy.__version__
from spacy.cli import download
assert callable(download)
"""
AFTER = """
import spacy, spacy.cli
real = spacy.cli
import pmresume.language.components
assert spacy.cli is real and sys.modules["spacy.cli"] is real
"""


def test_the_command_line_of_spacy_is_left_out_and_still_there_for_others():
    subprocess.run([sys.executable, "-W", "error", "-c", CODE], check=True, stdout=subprocess.DEVNULL)


def test_a_spacy_that_is_there_already_is_left_alone():
    subprocess.run([sys.executable, "-c", "import sys\n" + AFTER], check=True)
