"""The last sentence of a summary: certifications held and under way, and the role that is sought."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pmresume.language.nouns import indefinite
from pmresume.translate.document.certifications import Certificate, Standing, certificates
from pmresume.translate.document.titles import target_role
from pmresume.translate.document.told import Material
from pmresume.translate.document.wording import capital, list_and

_MOST_CERTIFICATES = 2
# Letters that stand before "-certified".
_LETTERS = re.compile(r"PMP|CAPM|PgMP|PMI-(?:ACP|PBA|RMP|SP)|CSM|A-CSM|CSP|CSPO|PRINCE2|CBAP|CCBA")


def lettered(material: Material) -> str:
    """The first project certification held whose letters go before "-certified"; "" without one."""
    return next((c.short for c in _relevant(material, Standing.HELD) if _LETTERS.fullmatch(c.short)), "")


def aims(material: Material, told: str = "", *, role: bool = True) -> str:
    """``Holds the CAPM certification, is working toward the PMP certification, and seeks a … role.``

    ``told`` is a certification that the summary named already; without ``role`` the target is not told again.
    """
    held = [c.short for c in _relevant(material, Standing.HELD) if c.short != told][:_MOST_CERTIFICATES]
    under_way = [c.short for c in _relevant(material, Standing.UNDER_WAY)][:_MOST_CERTIFICATES]
    parts = [
        f"holds the {_named(held)}" if held else "",
        f"{'is ' if held else ''}working toward the {_named(under_way)}" if under_way else "",
        sought(material, "seeks" if held else "seeking") if role else "",
    ]
    text = list_and(list(filter(None, parts)))
    return f"{capital(text)}." if text else ""


def sought(material: Material, verb: str) -> str:
    """``seeking an IT Project Manager role``; "" without a target."""
    role = target_role(material)
    noun = "" if re.search(r"\b(?:role|position|job)s?$", role, re.IGNORECASE) else " role"
    return f"{verb} {indefinite(role)} {role}{noun}" if role else ""


def _relevant(material: Material, standing: Standing) -> list[Certificate]:
    return [c for c in certificates(material) if c.for_projects and c.standing is standing]


def _named(names: Sequence[str]) -> str:
    """Names of certificates, with the word for them where no name says it."""
    if any(re.search(r"\b(?:certificat(?:e|ion)|credential)$", name, re.IGNORECASE) for name in names):
        return list_and(names)
    noun = "credential" if any("certif" in name.lower() for name in names) else "certification"
    return f"{list_and(names)} {noun if len(names) == 1 else f'{noun}s'}"
