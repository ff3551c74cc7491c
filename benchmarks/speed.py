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

ROUNDS = 7
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
    return 0 if met else 1


def compare(what: str, ours: list[str], theirs: list[str], goal: float) -> bool:
    """Print the ratio of the medians; whether it is at most ``goal``."""
    mine: list[float] = []
    yours: list[float] = []
    for number in range(ROUNDS + 1):
        first, second = seconds(ours), seconds(theirs)
        if number:  # the first round warms the file cache
            mine.append(first)
            yours.append(second)
    one, other = statistics.median(mine), statistics.median(yours)
    ratio = one / other
    print(f"{what}: {ratio:.2f} times ({one:.2f} s against {other:.2f} s, medians of {ROUNDS}); goal at most {goal}")
    return ratio <= goal


def seconds(command: list[str]) -> float:
    """Wall time of one fresh process."""
    begun = time.perf_counter()
    if code := subprocess.run(command, stdout=subprocess.DEVNULL, env=SURROUNDINGS, check=False).returncode:
        sys.exit(f"make bench: {' '.join(command[1:4])} ended with {code}")
    return time.perf_counter() - begun


if __name__ == "__main__":
    sys.exit(main())
