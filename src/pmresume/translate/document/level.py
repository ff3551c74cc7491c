"""What kind of role the person aims at: it decides what comes first and how much, never which verb is printed."""

from __future__ import annotations

import re
from enum import StrEnum

from pmresume.model.inventory import Target


class Level(StrEnum):
    """The families of roles that pages are laid out for; PLAIN where the target is none of them."""

    COORDINATOR = "coordinator"
    ANALYST = "analyst"
    SCRUM_MASTER = "scrum master"
    MANAGER = "project manager"
    TECHNICAL = "technical project manager"
    DELIVERY = "delivery manager"
    PROGRAM = "program manager"
    PLAIN = "plain"


# The first that fits decides: a technical program manager answers for a program.
_ROLES = (
    (Level.COORDINATOR, r"coordinat|(?:project|pmo) (?:assistant|administrator|support|associate|analyst)"),
    (Level.COORDINATOR, r"(?:junior|assistant|associate|trainee|apprentice)\b.*\b(?:project|pm\b)"),
    (Level.PROGRAM, r"program(?:me)? (?:manage|lead|direct)|portfolio manage|\btpm\b|\bpmo (?:manager|lead|director)"),
    (Level.SCRUM_MASTER, r"scrum ?master|agile coach|iteration manager|agile delivery lead"),
    (Level.DELIVERY, r"delivery (?:manage|lead)|release manage|service deliver"),
    (
        Level.TECHNICAL,
        r"(?:technical|infrastructure|implementation|cloud|network|engineering)\b.*\bmanager",
    ),
    (Level.MANAGER, r"project (?:manage|lead)|\bpm\b"),
    (Level.ANALYST, r"analyst"),
)
_LOWER = re.compile(r"junior|entry|assistant|associate|coordinat|trainee", re.IGNORECASE)


def level_of(target: Target) -> Level:
    """The family of ``target.role``; ``target.level`` may lower a manager to a coordinator's page."""
    role = " ".join(target.role.split())
    if not role:
        return Level.PLAIN
    found = next((level for level, words in _ROLES if re.search(words, role, re.IGNORECASE)), Level.PLAIN)
    if found in (Level.MANAGER, Level.TECHNICAL) and _LOWER.search(target.level):
        return Level.COORDINATOR
    return found
