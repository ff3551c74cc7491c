"""Turns a project inventory into honest project-management resume bullets.

The public names. Each is imported when it is first used, so that ``import pmresume`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pmresume.errors import InputError, ModelError, OutputError, PmresumeError, VocabularyError
    from pmresume.library import translate
    from pmresume.model.bullet import Bullet
    from pmresume.model.inventory import Inventory
    from pmresume.model.resume import Resume
    from pmresume.readers.inventory import read_inventory
    from pmresume.translate.lines import rewrite

__version__ = "0.1.0"

_HOMES = {
    "Bullet": "pmresume.model.bullet",
    "InputError": "pmresume.errors",
    "Inventory": "pmresume.model.inventory",
    "ModelError": "pmresume.errors",
    "OutputError": "pmresume.errors",
    "PmresumeError": "pmresume.errors",
    "Resume": "pmresume.model.resume",
    "VocabularyError": "pmresume.errors",
    "read_inventory": "pmresume.readers.inventory",
    "rewrite": "pmresume.translate.lines",
    "translate": "pmresume.library",
}

__all__ = [
    "Bullet",
    "InputError",
    "Inventory",
    "ModelError",
    "OutputError",
    "PmresumeError",
    "Resume",
    "VocabularyError",
    "read_inventory",
    "rewrite",
    "translate",
]


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'pmresume' has no attribute {name!r}")
