"""Holds the page estimate against LibreOffice: made-up resumes laid out in both themes, last lines compared.

``python benchmarks/pages.py`` prints the error in lines and writes what LibreOffice gave to
``tests/writers/laid_out.json``, with which the tests go on comparing where there is no LibreOffice. Needs ``soffice``
and ``pdftotext`` (poppler-utils).
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from pmresume.writers.docx import render  # noqa: E402
from pmresume.writers.geometry import geometry  # noqa: E402
from pmresume.writers.line_breaks import height  # noqa: E402
from pmresume.writers.page_estimate import PageMeasure  # noqa: E402
from pmresume.writers.themes import THEMES, Theme, builtin  # noqa: E402
from tests.writers.sample_pages import sample  # noqa: E402

SAMPLES = 44
RECORD = ROOT / "tests" / "writers" / "laid_out.json"
_TWIPS = 20
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def laid_out(theme: Theme, folder: Path) -> list[tuple[int, float]]:
    """Pages and lines left of each sample, as LibreOffice lays it out."""
    for number in range(SAMPLES):
        (folder / f"{number}.docx").write_bytes(render(sample(number), theme))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [str(folder / f"{number}.docx") for number in range(SAMPLES)]
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    subprocess.run(command, check=True, capture_output=True)
    return [_read(folder / f"{number}.pdf", theme) for number in range(SAMPLES)]


def _read(pdf: Path, theme: Theme) -> tuple[int, float]:
    text = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    pages = text.split("<page ")[1:]
    last = max(float(y) for y in re.findall(r'yMax="([\d.]+)"', pages[-1]))
    line = height(geometry(theme).look("List Bullet"), "") / _TWIPS
    return len(pages), round((_foot(theme) - last) / line, 1)


def _foot(theme: Theme) -> float:
    """Where the text area ends, in points from the top of the page."""
    from lxml import etree

    section = next(etree.fromstring(theme.parts["word/document.xml"]).iter(f"{_W}sectPr"))
    size, margins = section.find(f"{_W}pgSz"), section.find(f"{_W}pgMar")
    return (float(size.get(f"{_W}h")) - float(margins.get(f"{_W}bottom"))) / _TWIPS


def main() -> None:
    """Measure, print, record."""
    missing = [tool for tool in ("soffice", "pdftotext") if shutil.which(tool) is None]
    if missing:
        sys.exit(f"benchmarks/pages.py needs {' and '.join(missing)}")
    record = {}
    for name in THEMES:
        theme = builtin(name)
        measure, measures = PageMeasure(theme), geometry(theme)
        a_page = measures.height / height(measures.look("List Bullet"), "")
        with tempfile.TemporaryDirectory() as folder:
            record[name] = laid_out(theme, Path(folder))
        errors = []
        for number, (pages, left) in enumerate(record[name]):
            estimated = measure(sample(number))
            errors.append((estimated.pages - pages) * a_page + left - estimated.lines_left)
        right = sum(measure(sample(n)).pages == pages for n, (pages, _) in enumerate(record[name]))
        print(
            f"{name}: {SAMPLES} resumes, pages right in {right}; the estimate leaves {min(errors):.1f} to "
            f"{max(errors):.1f} lines less than LibreOffice, {sum(errors) / SAMPLES:.1f} on average"
        )
    lines = (f"{json.dumps(name)}: {json.dumps(figures)}" for name, figures in record.items())
    RECORD.write_text("{" + ",\n ".join(lines) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
