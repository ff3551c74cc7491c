"""Writes the outputs beside each inventory anew: ``make examples``. A test compares them byte for byte."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
SCHEMA = "inventory.schema.json"
README = HERE.parent / "README.md"
_SHOWN = re.compile(
    r"<!-- before -->\n+```yaml\n(?P<before>.*?)```.*?<!-- after -->\n(?P<after>.*?)<!-- end -->", re.DOTALL
)


def outputs(inventory: Path) -> dict[str, bytes]:
    """File name to content of everything that the commands make of ``inventory``."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        report = folder / f"{inventory.stem}.report.html"
        targets: list[str | Path] = ["-o", folder / inventory.stem, "--format", "docx,md", "--report", report]
        _run("translate", inventory, *targets, "--pages", "2", "--quiet")
        return {
            **{path.name: path.read_bytes() for path in sorted(folder.iterdir())},
            f"{inventory.stem}.explain.txt": _run("explain", inventory),
            f"{inventory.stem}.defence.md": _run("explain", inventory, "--format", "md"),
        }


def readme(text: str) -> str:
    """The README with the bullets that its inventory gives today."""
    shown = _SHOWN.search(text)
    if shown is None:
        raise ValueError("README.md has lost the marks around its example")
    with tempfile.TemporaryDirectory() as made:
        inventory, resume = Path(made) / "inventory.yaml", Path(made) / "resume.md"
        inventory.write_text(shown["before"], encoding="utf-8")
        _run("translate", inventory, "-o", resume, "--quiet")
        bullets = re.findall(r"^- (?!\*\*).*$", resume.read_text(encoding="utf-8"), re.MULTILINE)
    after = "\n" + "\n".join(bullets) + "\n\n"
    return text[: shown.start("after")] + after + text[shown.end("after") :]


def schema() -> bytes:
    """What the first line of the examples points editors at."""
    return _run("schema")


def _run(*arguments: str | Path) -> bytes:
    command = [sys.executable, "-m", "pmresume", *map(str, arguments)]
    return subprocess.run(command, stdout=subprocess.PIPE, env=dict(os.environ), check=True).stdout


def main() -> None:
    for inventory in sorted(HERE.glob("*.yaml")):
        for name, content in outputs(inventory).items():
            (HERE / name).write_bytes(content)
            print(f"wrote examples/{name}")
    (HERE / SCHEMA).write_bytes(schema())
    print(f"wrote examples/{SCHEMA}")
    README.write_text(readme(README.read_text(encoding="utf-8")), encoding="utf-8")
    print("wrote the example of README.md")


if __name__ == "__main__":
    main()
