"""A small vocabulary of our own, and a cache that no other test sees."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pmresume.vocabulary.compile import read_folder
from pmresume.vocabulary.lexicon import Lexicon, lexicon_of

Write = Callable[..., Path]


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache folder of this test."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "pmresume"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes {"actions/a": text} below a folder; text is a YAML list of entries, or a whole file with its head."""

    def make(files: dict[str, str], name: str = "vocab") -> Path:
        for path, text in files.items():
            target = tmp_path / name / f"{path}.yaml"
            target.parent.mkdir(parents=True, exist_ok=True)
            whole = text if "entries:" in text else f"source: own\nlicence: own\nentries:\n{text}"
            target.write_text(whole, encoding="utf-8")
        return tmp_path / name

    return make


@pytest.fixture
def load(write: Write) -> Callable[[dict[str, str]], Lexicon]:
    """The lexicon of these files alone; a fault names them ``vocab/...``."""
    return lambda files: lexicon_of([read_folder(write(files), "vocab")])
