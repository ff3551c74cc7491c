"""A confidential name is in no output, in no inflection, wherever the inventory says it."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest

from tests.cli.run import pmresume

INVENTORY = Path(__file__).parent / "inventories" / "security.yaml"
NAMES = re.compile(r"obsidian|kestrel|reyes|malcolm|zetacorp|zeta corp", re.IGNORECASE)


def words_of(docx: bytes) -> str:
    """The text of every member of a DOCX, tags taken out, so that a name cut by runs is found too."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        members = [archive.read(name).decode("utf-8", "replace") for name in archive.namelist()]
    return "\n".join([*members, *(re.sub(r"<[^>]*>", "", member) for member in members)])


@pytest.mark.parametrize("extra", ["", "\nunused: &x 1\n"], ids=["valid", "invalid"])
def test_no_output_holds_a_confidential_name(extra: str, tmp_path: Path) -> None:
    text = INVENTORY.read_text(encoding="utf-8")
    (tmp_path / "mine.yaml").write_text(text + extra, encoding="utf-8")
    runs = [pmresume("translate", "mine.yaml", "--format", "docx,md", "--strict", cwd=tmp_path)]
    runs += [pmresume("explain", "mine.yaml", "--format", kind, cwd=tmp_path) for kind in ("text", "json", "md")]
    said = {f"{run.args[3:]}": run.stdout + run.stderr for run in runs}
    for path in tmp_path.iterdir():
        if path.name != "mine.yaml":
            said[path.name] = path.name + (words_of(path.read_bytes()) if path.suffix == ".docx" else path.read_text())
    assert (len(said) == 4) if extra else ({"resume.docx", "resume.md"} <= said.keys())
    assert {name: NAMES.findall(text) for name, text in said.items() if NAMES.search(text)} == {}


def test_choosing_a_project_by_its_confidential_name_does_not_print_it_back(tmp_path: Path) -> None:
    done = pmresume("explain", INVENTORY, "the rollout", cwd=tmp_path)
    assert not NAMES.search(done.stdout + done.stderr)
