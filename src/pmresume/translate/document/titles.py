"""Job titles and the headline: what the person is, and what the person aims at, never the one for the other."""

from __future__ import annotations

import re

from pmresume.model.inventory import Position
from pmresume.translate.document.certifications import Standing, certificates
from pmresume.translate.document.experience import newest
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.wording import one_line, same, title_case

_SEPARATOR = " · "
_MOST_CERTIFICATES = 2
_LONGEST_CERTIFICATE = 18
# Titles of the trade: only years under such a title are years "in IT".
_IT = re.compile(
    r"\b(?:IT|I\.T\.|ICT|QA|DBA|SRE|UX|BI|ETL|ERP|SAP|AWS|NOC|SOC|systems?|sys ?admin\w*|network\w*|software"
    r"|database|data|developer|programmer|dev ?ops|dev ?sec ?ops|web|cloud|linux|windows|unix|help ?desk"
    r"|service ?desk|desktop|technology|information|cyber\w*|computer|infrastructure|quality assurance|security"
    r"|test(?:er| engineer| analyst| lead)|technical support|support (?:technician|engineer|analyst|specialist)"
    r"|solutions? architect|site reliability|platform|full ?stack|front ?end|back ?end|release|automation|storage"
    r"|virtualization|application)\b",
    re.IGNORECASE,
)


def target_role(material: Material) -> str:
    """The role that the person aims at."""
    return title_case(one_line(material.inventory.target.role))


def titles(material: Material) -> list[str]:
    """The titles held, newest first, each once."""
    held = [told.work.title for told in newest(material.positions) if isinstance(told.work, Position)]
    found = {same(title): title_case(one_line(title)) for title in reversed(held) if title.strip()}
    return list(reversed(found.values()))


def of_the_trade(material: Material) -> list[Told]:
    """The positions whose title is one of the trade."""
    return [told for told in material.positions if isinstance(told.work, Position) and is_it(told.work.title)]


def is_it(title: str) -> bool:
    """Whether a title says by itself that the work was in IT."""
    return _IT.search(title) is not None


def headline(material: Material) -> str:
    """``Systems Administrator · IT Project Manager Candidate · CAPM``; the target alone where it was held."""
    role, held = target_role(material), titles(material)
    parts = held[:1]
    if role:
        parts = [role] if same(role) in map(same, held) else [*parts, candidate(role)]
    return _SEPARATOR.join([*parts, *_letters(material)]) if parts else ""


def candidate(role: str) -> str:
    """``IT Project Manager Candidate``; ``Candidate for Project Manager or Scrum Master``."""
    if re.search(r"\bcandidate\b", role, re.IGNORECASE):
        return role
    several = re.search(r"[/,;|()]| or | and ", role)
    return f"Candidate for {role}" if several else f"{role} Candidate"


def _letters(material: Material) -> list[str]:
    held = [c.short for c in certificates(material) if c.for_projects and c.standing is Standing.HELD]
    return [name for name in held if len(name) <= _LONGEST_CERTIFICATE][:_MOST_CERTIFICATES]
