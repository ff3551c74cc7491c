"""Puts the vocabulary into the wheel; an editable install reads the top-level folder instead."""

from __future__ import annotations

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class VocabularyHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds ``vocab/`` as ``pmresume/_vocab``.

    Why: a static force-include also copies the folder at an editable install, where it would go stale at the first edit.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """``version`` is "standard" or "editable"."""
        if version == "standard":
            build_data["force_include"]["vocab"] = "pmresume/_vocab"
