"""The person's own wording of a bullet (``say:``), by hand or adopted from an edited document."""

from __future__ import annotations

import re
from typing import Annotated, Self

from pydantic import Field, field_validator, model_validator

from pmresume.model.base import Model

_LISTS = "tasks|risks|results|scope_changes|dependencies|stakeholders|vendors|tools"
_ALONE = "name|team|reason|budget|ownership|status|start|deadline|finished"
# A fact of a work as a whole: that of "risks[0].response" is "risks[0]".
_FACT = re.compile(rf"(?P<fact>(?:{_LISTS})\[\d+\]|scope\..+|(?:{_ALONE})(?![\w\[]))")
_TRUE, _FALSE = ("true", "yes", "on"), ("false", "no", "off", "")


class Said(Model):
    """A line as the person wants it printed, or (``leave_out``) not printed.

    A bare text, without ``for``, ``place`` and ``leave_out``, is one of the bullets that a person writes for a work in
    place of all others. With ``for`` it stands for those facts of the work alone, at the place of the bullet that tells
    them; with ``place`` it is one more bullet.
    """

    text: str = ""
    stands_for: Annotated[
        tuple[str, ...], Field(validation_alias="for")
    ] = ()  # paths within the work: "tasks[1]", "scope.servers"
    facts: str = ""  # digests of those facts when the words were written, joined by hyphens
    place: int = 0  # where one more bullet stands among those of the work, from 1
    leave_out: bool = False

    @field_validator("stands_for")
    @classmethod
    def _facts_of_a_work(cls, paths: tuple[str, ...]) -> tuple[str, ...]:
        whole = []
        for path in paths:
            found = _FACT.match(path.strip())
            if found is None:
                raise ValueError(
                    f'"{path}" is no fact of the work; expected such as results[0], tasks[1], scope.servers'
                )
            whole.append(found["fact"])
        return tuple(dict.fromkeys(whole))

    @field_validator("place", mode="before")
    @classmethod
    def _counted(cls, given: object) -> int:
        text = str(given).strip()
        if not text.isdecimal() or not 1 <= len(text) <= 3:
            raise ValueError("not a place; expected 1 for the first bullet, 2 for the second, and so on")
        return int(text)

    @field_validator("leave_out", mode="before")
    @classmethod
    def _yes_or_no(cls, given: object) -> bool:
        word = str(given).strip().lower()
        if word not in (*_TRUE, *_FALSE):
            raise ValueError(f'"{word}" is neither yes nor no; expected true or false')
        return word in _TRUE

    @model_validator(mode="after")
    def _one_or_the_other(self) -> Self:
        if self.leave_out and self.text.strip():
            raise ValueError('both "text" and "leave_out"; expected one of the two')
        if not self.leave_out and not self.text.strip():
            raise ValueError('a wording without "text"; expected the line to print, or "leave_out: true"')
        return self

    @property
    def alone(self) -> bool:
        """Whether the line takes the place of everything that would be told of the work."""
        return not (self.stands_for or self.place)


def said_in_short(given: object) -> object:
    """A bare text as the line that it stands for; anything else as it is."""
    if isinstance(given, str):
        return Said(text=given) if given.strip() else None
    return given
