"""Speed as ratios in one run, because machines differ: ``python benchmarks/speed.py``.

Each pair runs in fresh processes, interleaved, seven times after one warm-up; the figure is the ratio of the medians.
Exits 1 where a goal of docs/proof.md is missed.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from inventory_of_twenty import inventory, sentences
from pmresume.language.model_files import model_directory
from resumes import write_resumes

ROUNDS = 7
MANY = 200  # resumes at once
# An installer compiles both sides to bytecode; from a checkout the first round does, unless it is forbidden to keep it.
SURROUNDINGS = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
# spaCy alone, importing, loading and parsing the same sentences: the pinned model with what pmresume leaves out of it.
SPACY_ALONE = """
import json, pathlib, sys
import spacy
model = spacy.load(sys.argv[1], exclude=["ner", "senter"])
lines = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
list(model.pipe(lines))
"""
# One core of the machine for what follows; the processes that it starts inherit that.
ONE_CORE = """
import os, runpy, sys
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
sys.argv = sys.argv[1:]
runpy.run_module("pmresume", run_name="__main__")
"""


def main() -> int:
    met = True
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "inventory.yaml").write_text(inventory(), encoding="utf-8")
        # A bullet has no subject; the reader puts one before it, so the parser alone gets the same words.
        (folder / "lines.json").write_text(json.dumps([f"I {line}" for line in sentences()]), encoding="utf-8")
        python = [sys.executable]
        spacy = [*python, "-c", SPACY_ALONE, str(model_directory()), str(folder / "lines.json")]
        translate = [*python, "-m", "pmresume", "translate", str(folder / "inventory.yaml"), "--force"]
        met &= compare("translate, 20 projects, against spaCy alone", translate, spacy, 1.5)
        help_, imports = [*python, "-m", "pmresume", "--help"], [*python, "-c", "import typer, rich"]
        met &= compare("--help against importing typer and rich", help_, imports, 1.5)
        met &= lint_speed(python, folder)
    return 0 if met else 1


def lint_speed(python: list[str], folder: Path) -> bool:
    """A file that has not changed since it was linted; many files on all cores against one."""
    SURROUNDINGS["XDG_CACHE_HOME"] = str(folder / "cache")
    write_resumes(folder / "resumes", MANY)
    # Only errors fail, and the resumes have none: 0 is a run as it should be.
    lint = ["lint", "--fail-on", "error"]
    again = [*lint, str(folder / "resumes" / "resume-000.md")]
    first = [*python, "-m", "pmresume", *again, "--no-cache"]
    met = compare("lint, an unchanged file against its first run", [*python, "-m", "pmresume", *again], first, 0.2)
    met &= without_parser([*python, "-X", "importtime", "-m", "pmresume", *again])
    if len(getattr(os, "sched_getaffinity", lambda _: ())(0)) < 2:
        print("lint, many files: not measured, there is one core")
        return met
    many = [*lint, "--no-cache", str(folder / "resumes")]
    alone = [*python, "-c", ONE_CORE, "pmresume", *many]
    return met & compare(
        f"lint, {MANY} files, all cores against one", [*python, "-m", "pmresume", *many], alone, 0.7, 3
    )


def without_parser(command: list[str]) -> bool:
    """Print, and return, whether a command runs without importing spaCy."""
    done = subprocess.run(command, capture_output=True, text=True, env=SURROUNDINGS, check=False)
    imported = any(line.rpartition("|")[2].strip() == "spacy" for line in done.stderr.splitlines())
    print(f"lint, an unchanged file: {'imports' if imported else 'does not import'} spaCy; goal: does not")
    return not imported


def compare(what: str, ours: list[str], theirs: list[str], goal: float, rounds: int = ROUNDS) -> bool:
    """Print the ratio of the medians; whether it is at most ``goal``."""
    mine: list[float] = []
    yours: list[float] = []
    for number in range(rounds + 1):
        first, second = seconds(ours), seconds(theirs)
        if number:  # the first round warms the file cache
            mine.append(first)
            yours.append(second)
    one, other = statistics.median(mine), statistics.median(yours)
    ratio = one / other
    print(f"{what}: {ratio:.2f} times ({one:.2f} s against {other:.2f} s, medians of {rounds}); goal at most {goal}")
    return ratio <= goal


def seconds(command: list[str]) -> float:
    """Wall time of one fresh process."""
    begun = time.perf_counter()
    if code := subprocess.run(command, stdout=subprocess.DEVNULL, env=SURROUNDINGS, check=False).returncode:
        sys.exit(f"make bench: {' '.join(command[1:4])} ended with {code}")
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())
