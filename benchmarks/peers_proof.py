"""The same ten resumes under this linter, proselint, write-good and alex: findings, time, a reader's agreement.

Each runs in its own environment with its own defaults, ten resumes to a process; this one reads the files themselves,
the others, which read no DOCX, the text of them as Markdown. Writes the table of docs/proof.md and prints its figure
last; exits 2 where it lacks a program or the resumes.

    peers_proof.py --draw FOLDER       also writes findings for a reader to judge
    peers_proof.py --take KEY FILE     keeps the reader's verdicts, then measures
"""

from __future__ import annotations

import argparse
import re
import shutil
import statistics
import sys
from datetime import UTC, datetime
from pathlib import Path

from peers import judging, programs
from peers.finding import Said
from peers.text import RESUMES, export

ROOT = programs.ROOT
RESUMES_FOLDER = ROOT.parent / "shared" / "data" / "resumes"
BUILD = ROOT / "build" / "proof-peers"
PAGE = ROOT / "docs" / "proof.md"
_MARKED = re.compile(r"(?<=<!-- peers -->\n).*?(?=<!-- end -->)", re.DOTALL)
_RUNS = 3


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--draw", type=Path, metavar="FOLDER")
    parser.add_argument("--take", type=Path, nargs=2, metavar=("KEY", "FILE"))
    options = parser.parse_args()
    resumes = [RESUMES_FOLDER / name for name in RESUMES]
    missing = [path.name for path in resumes if not path.exists()]
    try:
        if missing:
            raise programs.LackingError(f"{', '.join(missing)} in {RESUMES_FOLDER}")
        others = programs.installed(BUILD)
    except programs.LackingError as fault:
        print(f"the proof of the peers lacks {fault}")
        return 2
    if options.take:
        print(f"{judging.take(*options.take)} verdicts taken")
    try:
        seconds, findings = measured(others, resumes)
    except programs.UnreadableError as fault:
        print(fault)
        return 1
    if options.draw:
        judging.draw(findings, options.draw)
    write(seconds, findings)
    return 0


def measured(
    tools: tuple[programs.Program, ...], resumes: list[Path]
) -> tuple[dict[str, float], dict[str, list[Said]]]:
    """Median seconds of fresh, interleaved processes, and the findings, by tool. Raises programs.UnreadableError."""
    folder = BUILD / "text"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    texts = [export(resume, folder) for resume in resumes]
    took: dict[str, list[float]] = {tool.name: [] for tool in tools}
    findings: dict[str, list[Said]] = {}
    for _ in range(_RUNS):
        for tool in tools:
            seconds, said = tool.run(resumes if tool.takes_docx else texts, folder)
            if findings.setdefault(tool.name, said) != said:
                raise programs.UnreadableError(f"{tool.name} said something else the second time")
            took[tool.name].append(seconds)
    return {tool: statistics.median(each) for tool, each in took.items()}, findings


def write(seconds: dict[str, float], findings: dict[str, list[Said]]) -> None:
    """The table, into docs/proof.md between its marks and in short as the last line printed."""
    verdicts = judging.read()
    lines = [
        f"Measured on {datetime.now(UTC).date()} by `make proof`.",
        "",
        "| linter | findings | seconds | a reader agrees with |",
        "| --- | --- | --- | --- |",
    ]
    short = []
    for tool, said in findings.items():
        yes, judged = judging.agreed(said, verdicts)
        agreed = f"{yes} of {judged} judged" if judged else "not judged"
        lines.append(f"| {tool} | {len(said)} | {seconds[tool]:.1f} | {agreed} |")
        short.append(
            f"{tool} {len(said)} findings in {seconds[tool]:.1f} s, {agreed if not judged else 'agreed ' + agreed}"
        )
    text = PAGE.read_text(encoding="utf-8")
    if not _MARKED.search(text):
        raise ValueError(f"{PAGE} has lost the marks around the figures of the peers")
    PAGE.write_text(_MARKED.sub(lambda _: "\n" + "\n".join(lines) + "\n\n", text), encoding="utf-8")
    print("; ".join(short))


if __name__ == "__main__":
    sys.exit(main())
