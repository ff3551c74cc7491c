"""What all models of the inventory share."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """Frozen, no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, populate_by_name=True)


def told(text: str) -> str:
    """``text``, which must not be blank.

    Raises:
        ValueError: it is.
    """
    if not text.strip():
        raise ValueError("an empty text; expected some words")
    return text
