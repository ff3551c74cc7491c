"""What the proof needs beside the project: LibreOffice, poppler, Chromium, and two more readers of DOCX."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PACKAGES = ("docx2txt==0.9", "mammoth==1.13.0", "cobble==0.1.4", "pillow==11.3.0")
_SCRIPT = Path(__file__).with_name("other_readers.py")


class LackingError(Exception):
    """What is not there, in one line."""


def office() -> str:
    """LibreOffice. Raises LackingError."""
    return _program("LibreOffice", "soffice", "libreoffice")


def poppler() -> str:
    """The renderer of PDF pages. Raises LackingError."""
    return _program("poppler-utils", "pdftoppm")


def chromium() -> str:
    """A browser without a head. Raises LackingError."""
    return _program("Chromium", "chromium", "chromium-browser", "google-chrome", "chrome")


def lacking() -> list[str]:
    """The names of the programs that are not there."""
    missing = []
    for find in (office, poppler, chromium):
        try:
            find()
        except LackingError as fault:
            missing.append(str(fault))
    return missing


def _program(what: str, *names: str) -> str:
    found = next((path for path in map(shutil.which, names) if path), None)
    if found is None:
        raise LackingError(f"{what} ({names[0]})")
    return found


@dataclass(frozen=True, slots=True)
class OtherReaders:
    """docx2txt and mammoth (and Pillow for pictures), run by the Python of ``folder``."""

    folder: Path

    def install(self) -> None:
        """Make the environment, once. Raises LackingError where the packages cannot be had."""
        stamp = self.folder / "installed.txt"
        if stamp.exists() and stamp.read_text(encoding="utf-8") == " ".join(PACKAGES):
            return
        venv.create(self.folder, with_pip=True, clear=True)
        pip = [str(self._python), "-m", "pip", "--disable-pip-version-check", "-qq", "install", "--no-deps", *PACKAGES]
        if subprocess.run(pip, check=False).returncode:
            raise LackingError(f"{', '.join(PACKAGES)} (pip could not install them)")
        stamp.write_text(" ".join(PACKAGES), encoding="utf-8")

    def read(self, documents: Sequence[Path]) -> Mapping[str, Mapping[str, str]]:
        """Reader to file stem to text."""
        read: dict[str, dict[str, str]] = json.loads(self.run(_SCRIPT, *documents))
        return read

    def run(self, script: Path, *arguments: Path) -> bytes:
        """What a script prints that is run by that Python."""
        command = [str(self._python), str(script), *map(str, arguments)]
        return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout

    @property
    def _python(self) -> Path:
        return self.folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def convert(documents: Sequence[Path], to: str, folder: Path) -> list[Path]:
    """What LibreOffice makes of each document, in one process; ``to`` is a format as it names them."""
    folder.mkdir(parents=True, exist_ok=True)
    profile = f"-env:UserInstallation={(folder.parent / 'office-profile').resolve().as_uri()}"
    command = [office(), profile, "--headless", "--convert-to", to, "--outdir", str(folder), *map(str, documents)]
    quietly = subprocess.DEVNULL
    subprocess.run(command, stdout=quietly, stderr=quietly, check=True, timeout=600)
    return [folder / f"{document.stem}.{to.partition(':')[0]}" for document in documents]


def pages(pdf: Path, folder: Path, dots: int = 80) -> list[Path]:
    """Each page as a picture."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"{pdf.stem}-*.png"):
        old.unlink()
    subprocess.run([poppler(), "-png", "-r", str(dots), str(pdf), str(folder / pdf.stem)], check=True)
    return sorted(folder.glob(f"{pdf.stem}-*.png"))
