"""How far the bullets of one work show each dimension of project work."""

from __future__ import annotations

from collections.abc import Sequence

from pmresume.model.bullet import Bullet
from pmresume.model.inventory import Work
from pmresume.model.translation import Evidence
from pmresume.translate.plan.moves import given

DIMENSIONS = ("scope", "schedule", "dependency", "stakeholder", "risk", "change", "result")
# The facts that are evidence of a dimension.
EVIDENCE = {
    "scope": ("scope",),
    "schedule": ("deadline", "finished", "start"),
    "dependency": ("dependencies",),
    "stakeholder": ("stakeholders", "vendors", "team"),
    "risk": ("risks",),
    "change": ("scope_changes",),
    "result": ("results",),
}


def coverage(work: Work, bullets: Sequence[Bullet]) -> tuple[tuple[str, Evidence], ...]:
    """Shown where a bullet tells it, unused where only the inventory holds it."""
    shown = {d for b in bullets for d in b.dimensions} | {d for b in bullets for p in b.paths for d in _of(p)}
    return tuple(
        (
            dimension,
            Evidence.SHOWN
            if dimension in shown
            else Evidence.UNUSED
            if any(given(work, fact) for fact in EVIDENCE[dimension])
            else Evidence.NONE,
        )
        for dimension in DIMENSIONS
    )


def _of(path: str) -> list[str]:
    """Dimensions that a shown fact speaks for."""
    root = path.split(".", 1)[1] if "." in path else ""
    key = root.split(".")[0].split("[")[0]
    if key in ("start", "finished"):
        return []
    return [d for d, facts in EVIDENCE.items() if key in facts]
