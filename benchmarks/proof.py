"""The written documents through a word processor: ``python benchmarks/proof.py``.

Every word of each example's Markdown must come back from LibreOffice's text export of its DOCX, in order. Says in one
line what it lacks and exits 2.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from difflib import SequenceMatcher
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples"


def main() -> int:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        print("make proof lacks LibreOffice (soffice)", file=sys.stderr)
        return 2
    whole = True
    for inventory in sorted(EXAMPLES.glob("*.yaml")):
        with tempfile.TemporaryDirectory() as made:
            whole &= prove(office, inventory, Path(made))
    return 0 if whole else 1


def prove(office: str, inventory: Path, folder: Path) -> bool:
    """Whether every word comes back, in order."""
    resume = folder / "resume"
    run(sys.executable, "-m", "pmresume", "translate", inventory, "-o", resume, "--format", "docx,md", "--quiet")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    export: list[str | Path] = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder]
    run(office, profile, "--headless", *export, resume.with_suffix(".docx"))
    written = words(without_markup(resume.with_suffix(".md").read_text(encoding="utf-8")))
    read = words(resume.with_suffix(".txt").read_text(encoding="utf-8-sig"))
    kept = sum(block.size for block in SequenceMatcher(None, written, read, autojunk=False).get_matching_blocks())
    print(f"{inventory.name}: {kept} of {len(written)} words back from LibreOffice, in order")
    return kept == len(written)


def without_markup(markdown: str) -> str:
    """The words of the Markdown: comments and link targets are not printed on the page."""
    text = re.sub(r"<!--.*?-->", "", markdown, flags=re.DOTALL)
    return re.sub(r"\]\([^)]*\)", "]", text)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, check=True)


if __name__ == "__main__":
    sys.exit(main())
