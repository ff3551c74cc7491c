"""What an edited document changes in an inventory; paths are those of the inventory."""

from __future__ import annotations

from dataclasses import dataclass

from pmresume.model.said import Said


@dataclass(frozen=True, slots=True)
class SayTask:
    """The line of one task: "projects[0].tasks[1]"; where the task has no room for it, ``said`` goes to the work."""

    path: str
    said: Said


@dataclass(frozen=True, slots=True)
class AddSay:
    """One more line in the ``say:`` of a work: "projects[0]"."""

    path: str
    said: Said


@dataclass(frozen=True, slots=True)
class Reword:
    """Other words for a line that is the person's own already: "projects[0].say[2]", "projects[0].tasks[1].say"."""

    path: str
    text: str
    facts: str = ""  # the digests of the facts as they are now, where the line keeps such


@dataclass(frozen=True, slots=True)
class Silence:
    """A line of the person's own that is not to be printed any more."""

    path: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The summary in the person's words."""

    text: str
    path: str = "summary"


Change = SayTask | AddSay | Reword | Silence | Summary
