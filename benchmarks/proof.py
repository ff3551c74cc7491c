"""The written documents through a word processor: ``python benchmarks/proof.py``.

LibreOffice's text export of each example's DOCX must hold every word that python-docx reads from it, in order, and the
same words as the Markdown of the same run. Says in one line what it lacks and exits 2.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path

from docx import Document

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
    read = words(resume.with_suffix(".txt").read_text(encoding="utf-8-sig"))
    written = words("\n".join(paragraph.text for paragraph in Document(str(resume.with_suffix(".docx"))).paragraphs))
    kept = sum(block.size for block in SequenceMatcher(None, written, read, autojunk=False).get_matching_blocks())
    # The two formats place dates and details differently, so here only the words count.
    other = Counter(words(without_markup(resume.with_suffix(".md").read_text(encoding="utf-8"))))
    differing = sum(((other - Counter(read)) + (Counter(read) - other)).values())
    print(
        f"{inventory.name}: {kept} of {len(written)} words back from LibreOffice in order, "
        f"{differing} words not as in the Markdown"
    )
    return kept == len(written) == len(read) and not differing


def without_markup(markdown: str) -> str:
    """The words of the Markdown: comments and link targets are not printed on the page."""
    text = re.sub(r"<!--.*?-->", "", markdown, flags=re.DOTALL)
    return re.sub(r"\]\([^)]*\)", "]", text)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def run(*command: str | Path) -> None:
    subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)


if __name__ == "__main__":
    sys.exit(main())
