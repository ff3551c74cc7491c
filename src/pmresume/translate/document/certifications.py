"""Certifications: what is held, what is on the way, and never the one for the other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from pmresume.model.dates import PartialDate, Precision
from pmresume.model.inventory import Certification
from pmresume.model.resume import Item, Section, SectionKind
from pmresume.translate.document.dates import short_date
from pmresume.translate.document.told import Material
from pmresume.translate.document.wording import one_line

_EARNED = re.compile(
    r"(earned|active|current(ly held)?|valid|passed|obtained|complete[d]?|certified|achieved|awarded|yes|done|held)\W*",
    re.IGNORECASE,
)
_UNDER_WAY = re.compile(
    r"in[- ]progress|ongoing|working (on|toward)|study|prepar|pursuing|enrolled|scheduled|booked|candidate|underway",
    re.IGNORECASE,
)
_OVER = re.compile(r"expired|lapsed|inactive|retired", re.IGNORECASE)
_NEVER = re.compile(r"failed|abandoned|dropped|cancel", re.IGNORECASE)
# What speaks for a project role: by name of the certificate or of the body of knowledge.
_PROJECT = re.compile(
    r"project|program manage|\bP[gf]?MP\b|\bCAPM\b|\bPMI\b|PMI-|PRINCE2|scrum|\bP?SM\b|\bCSM\b|\bCSPO\b|\bPSPO\b|agile"
    r"|\bSAFe\b|kanban|\bITIL\b|six sigma|\blean\b|change management|business analysis|\bCBAP\b|delivery",
    re.IGNORECASE,
)


class Standing(StrEnum):
    """How far a certification may be claimed."""

    HELD = "held"
    UNDER_WAY = "in progress"
    EXPIRED = "expired"
    AS_TOLD = "as told"  # a status in the person's own words: printed, never counted as held
    NONE = "none"  # failed or given up: not printed


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certification with its standing on the resume's day."""

    given: Certification
    standing: Standing

    @property
    def name(self) -> str:
        """Its name on one line."""
        return one_line(self.given.name)

    @property
    def short(self) -> str:
        """The abbreviation where the name gives one in brackets, else the name."""
        found = re.search(r"\(([A-Z][A-Za-z0-9+-]{1,9})\)", self.name)
        return found[1] if found else self.name

    @property
    def for_projects(self) -> bool:
        """Whether it supports a project role."""
        return for_projects(f"{self.name} {self.given.issuer}")


def for_projects(text: str) -> bool:
    """Whether a certification of that name, with its issuer, supports a project role."""
    return _PROJECT.search(text) is not None


def certificates(material: Material) -> list[Certificate]:
    """Those to print: for projects first, held before under way, expired ones last, else in inventory order."""
    today = material.as_of
    found = [Certificate(given, _standing(given, today)) for given in material.inventory.certifications]
    order = list(Standing)
    shown = [certificate for certificate in found if certificate.standing is not Standing.NONE]
    over = Standing.EXPIRED
    return sorted(shown, key=lambda c: (c.standing is over, not c.for_projects, order.index(c.standing)))


def certifications(material: Material) -> Section:
    """The section; where it stands is the page's business."""
    items = tuple(_item(certificate, material.as_of) for certificate in certificates(material))
    return Section(SectionKind.CERTIFICATIONS, "Certifications", items)


def _standing(given: Certification, today: PartialDate | None) -> Standing:
    status = one_line(given.status)
    if _NEVER.search(status):
        return Standing.NONE
    if _OVER.search(status) or (given.expires and today and given.expires.last < today.first):
        return Standing.EXPIRED
    if _UNDER_WAY.search(status) or (given.date is not None and given.date.precision is Precision.OPEN):
        return Standing.UNDER_WAY
    if status and not _EARNED.fullmatch(status):
        return Standing.AS_TOLD
    ahead = given.date is not None and today is not None and given.date.first > today.last
    return Standing.UNDER_WAY if ahead else Standing.HELD


def _item(certificate: Certificate, today: PartialDate | None) -> Item:
    given = certificate.given
    passed = given.date is not None and today is not None and given.date.last < today.first
    when = short_date(given.date) if given.date and given.date.precision is not Precision.OPEN else ""
    match certificate.standing:
        case Standing.UNDER_WAY:
            # A day that has passed is no longer expected.
            dates = f"In progress, expected {when}" if when and not passed else "In progress"
        case Standing.EXPIRED:
            dates = f"{when}, expired" if when else "Expired"
        case Standing.AS_TOLD:
            dates = ", ".join(filter(None, [one_line(given.status).capitalize(), when]))
        case _:
            dates = when
    return Item(certificate.name, tuple(filter(None, [one_line(given.issuer)])), dates)
