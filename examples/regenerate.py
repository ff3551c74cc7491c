"""Writes the outputs beside each inventory anew: ``make examples``. A test compares them byte for byte."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent


def outputs(inventory: Path) -> dict[str, bytes]:
    """File name to content of everything that the commands make of ``inventory`` and that is kept as text."""
    with tempfile.TemporaryDirectory() as made:
        resume = Path(made) / f"{inventory.stem}.md"
        _run("translate", inventory, "-o", resume, "--quiet")
        return {
            resume.name: resume.read_bytes(),
            f"{inventory.stem}.explain.txt": _run("explain", inventory),
            f"{inventory.stem}.defence.md": _run("explain", inventory, "--format", "md"),
        }


def _run(*arguments: str | Path) -> bytes:
    command = [sys.executable, "-m", "pmresume", *map(str, arguments)]
    return subprocess.run(command, stdout=subprocess.PIPE, env=dict(os.environ), check=True).stdout


def main() -> None:
    for inventory in sorted(HERE.glob("*.yaml")):
        for name, content in outputs(inventory).items():
            (HERE / name).write_bytes(content)
            print(f"wrote examples/{name}")


if __name__ == "__main__":
    main()
