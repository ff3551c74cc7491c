"""The facts of one project or position, with what can be read from them at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from pmresume.language.forms import FreeText
from pmresume.model.dates import PartialDate, Precision
from pmresume.model.frame import Frame
from pmresume.model.inventory import Ownership, Project, ProjectStatus, Work
from pmresume.vocabulary.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Facts:
    """A work, where it stands in the inventory, and the reading of its free text."""

    work: Work
    path: str  # "projects[0]"
    frames: tuple[Frame, ...]  # one a task, in order
    forms: Mapping[str, FreeText]
    lexicon: Lexicon
    as_of: PartialDate | None = None

    @property
    def name(self) -> str:
        """A project's name; a position has none that could be told as work."""
        return self.work.name if isinstance(self.work, Project) else ""

    @property
    def kind(self) -> str:
        """``upgrade``, ``migration`` ...; "" where not given."""
        return self.work.kind if isinstance(self.work, Project) else ""

    @property
    def rank(self) -> int | None:
        """Rank of the declared ownership; None where it is not declared."""
        return None if self.work.ownership is None else self.work.ownership.rank

    @property
    def state(self) -> ProjectStatus | None:
        """The declared status, else what the dates say."""
        return state_of(self.work, self.as_of)

    @property
    def finished(self) -> bool:
        """Whether the work is over by its own account."""
        return self.state is ProjectStatus.FINISHED

    @property
    def current(self) -> bool:
        """Whether the work is going on."""
        return self.state is ProjectStatus.IN_PROGRESS

    @property
    def past(self) -> bool:
        """The tense of the project's own bullets; where nothing decides, the tense of the tasks."""
        if self.state is not None:
            return self.state not in (ProjectStatus.IN_PROGRESS, ProjectStatus.PLANNED)
        return not present_tasks(self.frames)

    def at_least(self, ownership: str) -> bool:
        """Whether the declared ownership is that or more."""
        return self.rank is not None and self.rank >= Ownership(ownership).rank

    def form(self, text: str) -> FreeText:
        """The grammatical form of one of the facts' texts."""
        return self.forms[text]

    def at(self, *keys: str) -> str:
        """The inventory path of a fact: ``at("risks[0]", "response")``."""
        return ".".join((self.path, *keys))


def state_of(work: Work, as_of: PartialDate | None) -> ProjectStatus | None:
    """Finished, in progress ...; None where neither status nor dates tell."""
    if work.status is not None:
        return work.status
    ended = work.finished or getattr(work, "end", None)
    if ended is not None:
        return ProjectStatus.IN_PROGRESS if ended.precision is Precision.OPEN else ProjectStatus.FINISHED
    if work.start is not None and work.deadline is None:
        return ProjectStatus.IN_PROGRESS
    if work.deadline is not None and as_of is not None and work.deadline.first > as_of.last:
        return ProjectStatus.IN_PROGRESS
    return None


def present_tasks(frames: tuple[Frame, ...]) -> bool:
    """Whether more of the tasks open in the present ("Maintain", "Maintaining") than in the past."""
    forms = [str(f.action.form) for f in frames if f.action is not None]
    past = sum(f in ("past", "participle") for f in forms)
    return bool(forms) and past * 2 < len(forms)


def free_texts(work: Work) -> Iterator[str]:
    """Every text of the work whose grammatical form the plan needs, for reading in one batch."""
    yield from (t for r in work.risks for t in (r.risk, r.response, r.outcome) if t)
    yield from (t for c in work.scope_changes for t in (c.request, c.decision) if t)
    yield from (t for r in work.results for t in (r.text, r.metric) if t)
    yield from work.dependencies
    yield from work.stakeholders
    yield from work.vendors
    if work.reason:
        yield work.reason


def day_of(when: PartialDate | None) -> date | None:
    """The day, where the date was given to the day."""
    return when.first if when is not None and when.precision is Precision.DAY else None
