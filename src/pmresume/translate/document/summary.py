"""Two or three sentences about the person, from facts alone: no adjective, and no verb above the declared ownership.

Which sentences they are depends on what is strong: many projects, one with a measured result, a certification, a former
title, or duties alone. Each says something else first, so that no two people get the same frame filled in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pmresume.language.numbers import whole
from pmresume.model.inventory import Position, ProjectStatus
from pmresume.model.resume import Paragraph, Section, SectionKind
from pmresume.translate.document.aims import aims, lettered, sought
from pmresume.translate.document.claims import ORDER, Claim, claim
from pmresume.translate.document.deeds import Deeds, deeds
from pmresume.translate.document.experience import newest
from pmresume.translate.document.level import Level
from pmresume.translate.document.results import best_result
from pmresume.translate.document.scale import size
from pmresume.translate.document.titles import candidate, is_it, of_the_trade, target_role, titles
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.wording import capital, one_line, same
from pmresume.translate.document.years import certain_years

_MANY = 4  # so many projects are worth counting; three of a program manager
_MOST_CLAIMS = 2
_MOST_WORDS = 90
_LONGEST_TO_JOIN = 20  # words of an opening that the target is joined to


@dataclass(frozen=True, slots=True)
class Opening:
    """The first sentence without its full stop, and what it has told already."""

    text: str
    used: tuple[Claim, ...] = ()
    certificate: str = ""
    later: str = ""  # "after 11 years in IT", for the last sentence
    target: bool = False  # whether it names the target
    told: tuple[Told, ...] = ()


def summary(material: Material) -> Section:
    """The user's own summary as written, else the sentences that the facts give."""
    given = [one_line(part) for part in re.split(r"\n\s*\n", material.inventory.summary) if part.strip()]
    paragraphs = given or [" ".join(_sentences(material))]
    return Section(SectionKind.SUMMARY, "Summary", tuple(Paragraph(text) for text in paragraphs if text))


def _sentences(material: Material) -> list[str]:
    projects = [told for told in newest(material.projects) if told.counts and told.state is not ProjectStatus.ON_HOLD]
    works = projects or [told for told in newest(material.positions) if told.counts]
    opening = _opening(material, projects)
    claims = _claims(material, works, opening)
    seeks = sought(material, "seeking")
    last = aims(material, opening.certificate, role=not opening.target)
    alone = bool(seeks) and last == f"{capital(seeks)}."
    if opening.later:
        last = f"{last.removesuffix('.')} {opening.later}."
    if opening.text and not claims and alone and not opening.later and len(opening.text.split()) <= _LONGEST_TO_JOIN:
        return [f"{capital(opening.text)}, {seeks}."]
    middle = _joined(claims)
    if len(claims) > 1 and len(f"{opening.text} {middle} {last}".split()) > _MOST_WORDS:
        short = [re.sub(r",? (?:with|in) (?:a team|teams)\b.*", "", text) for text in claims]
        fits = len(f"{opening.text} {_joined(short)} {last}".split()) <= _MOST_WORDS
        middle = _joined(short if fits else claims[:1])
    if not titles(material) and not middle and not last and all(told.work.ownership is None for told in projects):
        return []  # "Worked on a project." is no summary
    told = [opening.text, middle]
    sentences = [f"{capital(text)}." for text in told if text]
    return [*sentences, last] if last and (sentences or not alone) else sentences


def _joined(claims: Sequence[str]) -> str:
    """One sentence; a subject that the first clause named becomes a pronoun in the second."""
    if len(claims) < 2:
        return "".join(claims)
    first, second = claims
    for subject, pronoun in (("the project ", "it "), ("projects ", "they ")):
        if first.startswith(subject) and second.startswith(subject):
            second = pronoun + second.removeprefix(subject)
    return f"{first}, and {second}"


def _claims(material: Material, works: Sequence[Told], opening: Opening) -> list[str]:
    if not works:
        return []
    order = [kind for kind in ORDER[material.level] if kind not in opening.used]
    found = filter(None, (claim(kind, works, material, opening.told) for kind in order))
    return list(found)[:_MOST_CLAIMS]


def _opening(material: Material, projects: Sequence[Told]) -> Opening:
    """The frame that shows what is strongest; "" without title and projects."""
    subject, years = next(iter(titles(material)), ""), _years(material)
    named = material.level is Level.COORDINATOR and _candidate(material, subject)
    if named:
        subject = f"{subject} and {target_role(material)} candidate"
    if not projects:
        return Opening(_employed(material, subject, years), target=named) if years else Opening("")
    did = deeds(projects, material)
    if len(projects) >= (_MANY - 1 if material.level is Level.PROGRAM else _MANY) and did.told:
        return replace(_counted(projects, did, subject, years), target=named)
    if did.empty and not size(projects, material, money=False):
        return Opening(f"{subject}{years}", target=named) if years else Opening("")
    letters = lettered(material)
    former = titles(material)[1:2]
    before = ""
    if letters and subject:
        subject = f"{letters}-certified {subject}"
    elif former and not named and len(projects) > 1 and is_it(subject) and is_it(former[0]):
        before = f" and former {former[0]}"
    used: tuple[Claim, ...] = ()
    act = did.clause()
    later = ""
    if len(projects) == 1:
        act, used = _one(material, projects[0], did)
        if subject and not named and target_role(material) and (used == (Claim.RESULT,) or not did.done):
            years, later = "", years.replace(" with ", "after ", 1)
    text = f"{subject}{before}{years} who {act}" if subject else act.removeprefix("now ").removeprefix("has ")
    return Opening(text, used, letters if subject else "", later, named, did.told)


def _candidate(material: Material, subject: str) -> bool:
    """Whether "Help Desk Technician and Project Coordinator candidate" says what is so."""
    role = target_role(material)
    held = same(role) in map(same, titles(material))
    return bool(subject and role and not held and candidate(role) == f"{role} Candidate")


def _one(material: Material, project: Told, did: Deeds) -> tuple[str, tuple[Claim, ...]]:
    """One project: with its result where that is measured, else with its scale."""
    best = best_result([project], material.lexicon)
    act = did.clause()
    if best is not None and did.told and material.level is not Level.COORDINATOR:
        return f"{act}, where {best.clause}", (Claim.RESULT,)
    scale = size([project], material, money=False)
    if not scale:
        return act, ()
    return f"{act}{',' if did.told else ''} covering {scale}", (Claim.SCALE,)


def _counted(projects: Sequence[Told], did: Deeds, subject: str, years: str) -> Opening:
    """``Systems Administrator with 10 years in IT and six projects since 2017: led …, and now coordinates …``"""
    starts = [told.work.start.first.year for told in projects if told.work.start]
    since = f" since {min(starts)}" if len(starts) == len(projects) else ""
    count = f"{whole(len(projects))} projects{since}"
    with_count = f"{years} and {count}" if years else f" with {count}"
    head = f"{subject}{with_count}" if subject else count
    return Opening(f"{head}: {did.clause()}", (), "", told=did.told)


def _employed(material: Material, subject: str, years: str) -> str:
    """Nobody's project: the title, the years and the present employer."""
    current = next((told.work for told in newest(material.positions) if isinstance(told.work, Position)), None)
    employer = one_line(current.employer) if current and len(material.positions) > 1 else ""
    return f"{subject}{years}{f', most recently at {employer}' if employer else ''}" if subject else ""


def _years(material: Material) -> str:
    """`` with 10 years in IT``; of experience in so many positions under another title."""
    title = next(iter(titles(material)), "")
    if is_it(title):
        years = certain_years(material, of_the_trade(material))
        return f" with {whole(years)} {'year' if years == 1 else 'years'} in IT" if years else ""
    years = certain_years(material, material.positions)
    if not years:
        return ""
    told = f" with {whole(years)} {'year' if years == 1 else 'years'}"
    held = f" in {whole(len(material.positions))} positions" if len(material.positions) > 1 else ""
    return f"{told} of experience{held}"
