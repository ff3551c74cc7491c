"""What a rule may look at: resume, language, inventory, settings. Nothing of it changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from pmresume.lint.suppressions import Suppression
from pmresume.model.frame import Frame
from pmresume.model.read_resume import ReadResume
from pmresume.vocabulary.lexicon import Lexicon

if TYPE_CHECKING:
    from pmresume.model.inventory import Inventory  # imports pydantic


@dataclass(frozen=True, slots=True)
class Crash:
    """A rule that failed, and how."""

    code: str
    fault: str


@dataclass(frozen=True)
class Context:
    """``parse`` reads bullets with spaCy; a rule reaches it only by :attr:`frames` and says so by ``Need.NLP``.

    ``suppressions``, ``idle`` (those of them that silenced nothing, with the code that they did not silence) and
    ``crashes`` are for the rules about the linter itself, which run last.
    """

    resume: ReadResume
    lexicon: Lexicon
    inventory: Inventory | None = None
    parse: Callable[[tuple[str, ...]], tuple[Frame, ...]] | None = None
    options: Mapping[str, object] = field(default_factory=dict)  # of the rule: its own, then the configuration's
    suppressions: tuple[Suppression, ...] = ()
    idle: tuple[tuple[Suppression, str], ...] = ()
    crashes: tuple[Crash, ...] = ()

    @cached_property
    def frames(self) -> Mapping[int, Frame]:
        """The frame of each bullet of work, by the index of its line."""
        lines = tuple(line for _, line in self.resume.bullets())
        if self.parse is None:
            raise RuntimeError("no parser was given; the rule must declare that it needs one")
        return dict(zip(lines, self.parse(tuple(self.resume.lines[n].text for n in lines)), strict=True))
