"""Turns a project inventory into honest project-management resume bullets.

>>> import pmresume
>>> inventory = pmresume.read_inventory("inventory.yaml")
>>> resume = pmresume.translate(inventory)
>>> findings = pmresume.lint("resume.docx")
>>> bullets = pmresume.rewrite(["patched servers"], facts={"ownership": "led"})

The names below are the public ones; everything else may change.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pmresume.errors import InputError, ModelError, OutputError, PmresumeError, VocabularyError
    from pmresume.lint.library import lint
    from pmresume.model.bullet import Bullet
    from pmresume.model.finding import Finding
    from pmresume.model.inventory import Inventory
    from pmresume.model.resume import Resume
    from pmresume.translate.library import read_inventory, translate
    from pmresume.translate.lines import rewrite

__version__ = "0.1.0"
__all__ = [
    "Bullet",
    "Finding",
    "InputError",
    "Inventory",
    "ModelError",
    "OutputError",
    "PmresumeError",
    "Resume",
    "VocabularyError",
    "__version__",
    "lint",
    "read_inventory",
    "rewrite",
    "translate",
]

_HOMES = {
    "Bullet": "pmresume.model.bullet",
    "Finding": "pmresume.model.finding",
    "InputError": "pmresume.errors",
    "Inventory": "pmresume.model.inventory",
    "ModelError": "pmresume.errors",
    "OutputError": "pmresume.errors",
    "PmresumeError": "pmresume.errors",
    "Resume": "pmresume.model.resume",
    "VocabularyError": "pmresume.errors",
    "read_inventory": "pmresume.translate.library",
    "rewrite": "pmresume.translate.lines",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: the command line must start without the parser."""
    if name in ("lint", "translate"):  # packages that can be called
        return import_module(f"pmresume.{name}")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
