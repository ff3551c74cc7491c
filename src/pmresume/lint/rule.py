"""A rule: an immutable value that looks at a resume and tells what it finds."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from pmresume.model.finding import Fix, Severity

if TYPE_CHECKING:
    from pmresume.lint.context import Context


class Need(StrEnum):
    """What a rule cannot do without."""

    NLP = "nlp"
    INVENTORY = "inventory"
    DOCX = "docx"


class Profile(StrEnum):
    """How strict a run is; each holds the rules of those before it."""

    DRAFT = "draft"
    REVIEW = "review"
    SUBMIT = "submit"


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule yields: a place, a sentence, and what may be done. The engine makes it a finding."""

    message: str
    line: int | None = None
    start: int = 0
    end: int = 0
    suggestion: str = ""
    fix: Fix | None = None
    severity: Severity | None = None  # where this one is surer or less sure than the rule as a whole


@dataclass(frozen=True, slots=True)
class Rule:
    """``check`` is a generator in a module of its own, whose docstring is the rule's documentation."""

    code: str  # "PM101"
    name: str  # "weak-opener": reads well after "ignore"
    severity: Severity
    check: Callable[[Context], Iterator[Hit]]
    needs: frozenset[Need] = frozenset()
    profile: Profile = Profile.REVIEW  # the least strict profile in which it runs
    most: int = 0  # most findings shown of it in one file, 0 for no limit
    # What a configuration may set under [lint.rules.CODE], with its value where it does not; numbers, texts or lists.
    options: Mapping[str, object] = field(default_factory=dict, compare=False)

    @property
    def documentation(self) -> str:
        """The docstring of the rule's module, as plain text."""
        import inspect  # loads much that linting does without

        return inspect.getdoc(sys.modules[self.check.__module__]) or ""
