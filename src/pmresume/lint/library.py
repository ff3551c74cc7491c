"""The library's one call for the whole job."""

from __future__ import annotations

from pathlib import Path

from pmresume.errors import InputError
from pmresume.lint.configuration import load_settings
from pmresume.lint.engine import lint_resume
from pmresume.lint.files import lint_file
from pmresume.lint.rule import Profile
from pmresume.lint.settings import Settings
from pmresume.model.finding import Finding
from pmresume.model.inventory import Inventory
from pmresume.model.read_resume import ReadResume
from pmresume.readers.confidential import conceal


def lint(
    resume: Path | str | ReadResume, *, profile: str | None = None, inventory: Inventory | None = None
) -> list[Finding]:
    """The findings in a resume, in the order of its text.

    A file is linted by the configuration found upward from it, and against the inventory beside it; a resume that was
    read already by the defaults, and against ``inventory``, where one is given.

    Raises:
        InputError: the file or what belongs to it cannot be read, or there is no such profile.
        ModelError: the English model is missing or is not the pinned one.
    """
    given = None if profile is None else _profile(profile)
    if isinstance(resume, ReadResume):
        told = None if inventory is None else conceal(inventory)
        return list(lint_resume(resume, Settings(given or Profile.REVIEW), inventory=told).findings)
    path = Path(resume)
    return list(lint_file(path, load_settings(path).with_command_line(profile=given)).findings)


def _profile(name: str) -> Profile:
    try:
        return Profile(name)
    except ValueError:
        raise InputError(f"profile {name!r} is none of {', '.join(Profile)}") from None
