"""Puts the vocabulary into the wheel, compiled as well; an editable install reads the top-level folder instead."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class VocabularyHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds ``vocab/`` as ``pmresume/_vocab`` and what ``pmresume.vocabulary.compile`` makes of it.

    Why: a static force-include also copies the folder at an editable install, where the copy would soon be stale.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """``version`` is "standard" or "editable"."""
        if version != "standard":
            return
        self._made = tempfile.TemporaryDirectory()
        compiled = Path(self._made.name) / "compiled.json"
        subprocess.run(
            [sys.executable, "-m", "pmresume.vocabulary.compile", str(Path(self.root) / "vocab"), str(compiled)],
            cwd=Path(self.root) / "src",
            check=True,
        )
        build_data["force_include"]["vocab"] = "pmresume/_vocab"
        build_data["force_include"][str(compiled)] = "pmresume/_vocab/compiled.json"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Drop what was made for the wheel."""
        if version == "standard":
            self._made.cleanup()
