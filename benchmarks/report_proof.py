"""The report of every example in headless Chromium: ``python benchmarks/report_proof.py``.

Without JavaScript: pictures at the width of a desk and of a phone, light and dark, and a print as PDF, all under
build/proof/report. With axe-core: no violation of WCAG 2.2 A and AA or of its best practices, with everything unfolded;
nothing is wider than the window, nothing is requested. Says in one line what it lacks and exits 2; exits 1 where
something does not hold. The last line is the figure.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
OUT = ROOT / "build" / "proof" / "report"
NODE = ROOT / "build" / "proof-node"
PACKAGES = ("playwright-core@1.64.1", "axe-core@4.14.1")


def main() -> int:
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
    node, npm = shutil.which("node"), shutil.which("npm")
    lacking = [name for name, found in (("chromium", browser), ("node", node), ("npm", npm)) if not found]
    if lacking or browser is None or node is None or npm is None:
        print(f"the proof of the report lacks {', '.join(lacking)}")
        return 2
    if not install(npm):
        print(f"the proof of the report lacks {', '.join(PACKAGES)} (npm could not install them)")
        return 2
    reports = written()
    script = Path(__file__).with_suffix(".mjs")
    command = [node, script, NODE, browser, OUT, *reports]
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, check=False)
    found: list[dict[str, Any]] = [json.loads(line) for line in done.stdout.splitlines()]
    for each in found:
        for fault in (*each["violations"], *each["overflow"], *["requests something"] * bool(each["requests"])):
            print(f"{each['report']}: {fault}")
    violations = sum(len(each["violations"]) for each in found)
    wide = sum(len(each["overflow"]) for each in found)
    requests = sum(each["requests"] for each in found)
    whole = done.returncode == 0 and len(found) == len(reports)
    print(
        f"{violations} axe-core violations ({sum(each['passes'] for each in found)} rules passed), {wide} views wider "
        f"than the window, {requests} requests, in {len(found)} of {len(reports)} reports of examples, four views each"
    )
    return 0 if whole and not violations and not wide and not requests else 1


def install(npm: str) -> bool:
    """Put the packages into a folder of their own, once; whether they are there."""
    stamp = NODE / "installed.txt"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == " ".join(PACKAGES):
        return True
    NODE.mkdir(parents=True, exist_ok=True)
    (NODE / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    quiet = ["--silent", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts"]
    if subprocess.run([npm, "install", *quiet, *PACKAGES], cwd=NODE, check=False).returncode:
        return False
    stamp.write_text(" ".join(PACKAGES), encoding="utf-8")
    return True


def written() -> list[Path]:
    """The report of every example."""
    OUT.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    reports = []
    for inventory in sorted((ROOT / "examples").glob("*.yaml")):
        report = OUT / f"{inventory.stem}.html"
        arguments: list[str | Path] = [
            inventory,
            "-o",
            OUT / f"{inventory.stem}.md",
            "--report",
            report,
            "-q",
            "--force",
        ]
        command = [sys.executable, "-m", "pmresume", "translate", *map(str, arguments)]
        subprocess.run(command, check=True, env=environment)
        reports.append(report)
    return reports


if __name__ == "__main__":
    sys.exit(main())
