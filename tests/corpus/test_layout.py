"""The documents of ``layout`` are those that its program writes."""

from __future__ import annotations

from tests.corpus.layout import build


def test_documents_are_what_the_program_writes():
    kept = {path.stem: path.read_bytes() for path in build.HERE.glob("*.docx")}
    assert kept == build.documents()
    assert (build.HERE / "pasted.txt").read_text(encoding="utf-8") == build.pasted() + "\n"
