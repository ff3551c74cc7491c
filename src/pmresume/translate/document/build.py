"""From an inventory and its translation to a laid-out resume."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pmresume.model.dates import PartialDate, Precision
from pmresume.model.inventory import Education, Inventory, Language, Person
from pmresume.model.resume import Contact, Group, Item, PositionBlock, Resume, Section, SectionKind
from pmresume.model.translation import Translation
from pmresume.translate.document.certifications import Standing, certificates, certifications
from pmresume.translate.document.dates import period, short_date
from pmresume.translate.document.experience import experience, other_projects
from pmresume.translate.document.level import Level
from pmresume.translate.document.overview import overview
from pmresume.translate.document.skills import skills
from pmresume.translate.document.summary import summary
from pmresume.translate.document.titles import headline
from pmresume.translate.document.told import Material, gather
from pmresume.translate.document.tools import tools
from pmresume.translate.document.wording import one_line
from pmresume.vocabulary.lexicon import Lexicon, load_lexicon

_SPEAKING = (Standing.HELD, Standing.UNDER_WAY)  # certifications that belong at the top
_PORTFOLIO = 3  # so many projects are worth a list of their own before the experience


def build_resume(
    inventory: Inventory,
    translation: Translation,
    lexicon: Lexicon | None = None,
    as_of: PartialDate | None = None,
) -> Resume:
    """The resume of a translated inventory, whose confidential terms must be replaced already.

    ``as_of`` is what counts as today; without it the inventory's own, else its latest date. Sections without content
    are left out.
    """
    material = gather(inventory, translation, lexicon or load_lexicon(), as_of)
    return Resume(
        name=one_line(inventory.person.name),
        headline=headline(material),
        contact=tuple(_contact(inventory.person)),
        sections=tuple(section for section in _sections(material) if section.blocks),
        as_of=material.as_of.first if material.as_of else None,
    )


def _sections(material: Material) -> Iterator[Section]:
    """In reading order: what supports the target first, and projects before positions that tell nothing.

    A program manager's page shows the portfolio, a technical project manager's the tools before the experience.
    """
    supporting = any(c.for_projects and c.standing in _SPEAKING for c in certificates(material))
    history, projects = experience(material), other_projects(material)
    told = any(isinstance(block, PositionBlock) and (block.bullets or block.projects) for block in history.blocks)
    portfolio = material.level is Level.PROGRAM and len(material.projects) >= _PORTFOLIO
    technical = material.level is Level.TECHNICAL
    yield summary(material)
    if supporting:
        yield certifications(material)
    yield skills(material)
    if technical:
        yield tools(material)
    if portfolio:
        yield overview(material)
    yield from (history, projects) if told else (projects, history)
    if not portfolio:
        yield overview(material)
    if not technical:
        yield tools(material)
    if not supporting:
        yield certifications(material)
    yield Section(SectionKind.EDUCATION, "Education", tuple(map(_education, material.inventory.education)))
    yield Section(SectionKind.LANGUAGES, "Languages", _languages(material.inventory.languages))


def _contact(person: Person) -> Iterator[Contact]:
    if person.location.strip():
        yield Contact(one_line(person.location))
    if person.phone.strip():
        yield Contact(one_line(person.phone))
    if person.email.strip():
        yield Contact(one_line(person.email), f"mailto:{one_line(person.email)}")
    for link in person.links:
        yield Contact(one_line(link.label) or _bare(link.url), link.url)


def _bare(url: str) -> str:
    """An address as people read it."""
    return one_line(url).removeprefix("https://").removeprefix("http://").removeprefix("mailto:").rstrip("/")


def _education(education: Education) -> Item:
    name, *rest = [one_line(text) for text in (education.degree, education.school) if text.strip()] or [""]
    end = education.end
    if end is not None and end.precision is Precision.OPEN:
        dates = f"{short_date(education.start)} – Present" if education.start else "In progress"
    elif education.start is None:
        dates = short_date(end) if end else ""
    else:
        dates = period(education.start, end)
    details = [*rest, one_line(education.location), *map(one_line, education.notes)]
    return Item(name, tuple(filter(None, details)), dates)


def _languages(languages: Sequence[Language]) -> tuple[Group, ...]:
    told = [
        f"{one_line(lang.name)} ({one_line(lang.level)})" if lang.level else one_line(lang.name) for lang in languages
    ]
    return (Group("", tuple(told)),) if told else ()
