"""Names of employers, titles, projects and certificates, made equal where people write them differently."""

from __future__ import annotations

import re

_SHORT = {
    "sr": "senior", "jr": "junior", "admin": "administrator", "tech": "technician", "mgr": "manager",
    "dev": "developer", "eng": "engineer", "engr": "engineer", "coord": "coordinator", "asst": "assistant",
    "assoc": "associate", "sys": "systems", "system": "systems", "dept": "department", "univ": "university",
    "intl": "international", "cert": "certification", "certificate": "certification",
    "certified": "certification", "mgmt": "management",
}  # fmt: skip
_EMPTY_WORDS = "the a an of and in for at with on to inc llc llp ltd corp corporation co company gmbh plc group"
_EMPTY = frozenset(_EMPTY_WORDS.split())


def words(name: str) -> tuple[str, ...]:
    """The words of a name that tell it from others, lower case, short forms spelled out."""
    # "ITIL v4" is "ITIL 4".
    found = re.findall(r"[^\W_]+(?:\+{1,2}|#)?", re.sub(r"\bv(?=\d)", "", name.lower()))
    return tuple(_SHORT.get(word, word) for word in found if word not in _EMPTY)


def holds(longer: str, shorter: str) -> bool:
    """Whether the words of ``shorter`` stand side by side in ``longer``."""
    inner, outer = words(shorter), words(longer)
    if not inner:
        return False
    return any(outer[n : n + len(inner)] == inner for n in range(len(outer) - len(inner) + 1))


def initials(name: str) -> str:
    """What a name is called in short: "CAPM" of "Certified Associate in Project Management"."""
    return "".join(word[0] for word in re.findall(r"[A-Z][\w-]*", name)).upper()
