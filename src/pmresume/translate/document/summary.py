"""Two or three sentences about the person, from facts alone: no adjective, and no verb above the declared ownership."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pmresume.language.nouns import indefinite
from pmresume.language.numbers import read_count, whole
from pmresume.model.inventory import Ownership, Position, ProjectStatus
from pmresume.model.resume import Paragraph, Section, SectionKind
from pmresume.translate.document.certifications import Standing, certificates
from pmresume.translate.document.deeds import doing, done
from pmresume.translate.document.experience import newest
from pmresume.translate.document.results import Change, change_of, tellable
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.wording import capital, list_and, one_line, same, scope_count, scope_text
from pmresume.translate.document.years import certain_years

_MOST_SCOPES = 3
_MOST_CERTIFICATES = 2
_TEAM = 3  # a team of so many is worth a word


def summary(material: Material) -> Section:
    """The user's own summary as written, else the sentences that the facts give."""
    given = [one_line(part) for part in re.split(r"\n\s*\n", material.inventory.summary) if part.strip()]
    paragraphs = given or [" ".join(_sentences(material))]
    return Section(SectionKind.SUMMARY, "Summary", tuple(Paragraph(text) for text in paragraphs if text))


def target_role(material: Material) -> str:
    """The role that the person aims at."""
    return one_line(material.inventory.target.role)


def headline(material: Material) -> str:
    """The target, said to be one unless the person has held that title."""
    role = target_role(material)
    if not role:
        return ""
    held = any(same(position.title) == same(role) for position in material.inventory.positions)
    return role if held else f"Target role: {role}"


def _sentences(material: Material) -> list[str]:
    projects = [told for told in newest(material.projects) if told.counts and told.state is not ProjectStatus.ON_HOLD]
    told = [*_who(material, projects), *_reach(material, projects)]
    aims = _aims(material)
    return [*told, f"{capital(list_and(aims))}."] if aims and (told or len(aims) > 1) else told


def _who(material: Material, projects: Sequence[Told]) -> Iterator[str]:
    """``Systems Administrator with nine years of experience who has led …, and now coordinates ….``"""
    subject, has, does = _subject(material), done(projects), doing(projects)
    if len(projects) == 1:
        scope = _scope(material, projects)
        has, does = [f"{act} covering {scope}" if act and scope else act for act in (has, does)]
    if any(act and not act.endswith(" a project") for act in (has, does)):
        now = f"now {does}" if does and (has or subject) else does
        acts = ", and ".join(filter(None, [f"has {has}" if has and subject else has, now]))
        yield f"{subject} who {acts}." if subject else f"{capital(acts)}."
    elif certain_years(material):
        yield f"{subject}."


def _subject(material: Material) -> str:
    titles = [one_line(told.work.title) for told in newest(material.positions) if isinstance(told.work, Position)]
    title, years = next(filter(None, titles), ""), certain_years(material)
    if not title or not years:
        return title
    held = f" in {whole(len(material.positions))} positions" if len(material.positions) > 1 else ""
    return f"{title} with {whole(years)} {'year' if years == 1 else 'years'} of experience{held}"


def _reach(material: Material, projects: Sequence[Told]) -> Iterator[str]:
    """The largest scopes of several projects and the best result, in one sentence."""
    scope, result = _scope(material, projects) if len(projects) > 1 else "", _result(projects)
    told = [f"projects have covered {scope}" if scope else "", f"results include {result}" if result else ""]
    if any(told):
        yield f"{capital(', and '.join(filter(None, told)))}."


def _scope(material: Material, projects: Sequence[Told]) -> str:
    """``up to 2,400 endpoints, 24 servers, and 12 branches, with teams of up to eight``."""
    largest: dict[str, tuple[float, str]] = {}
    for told in projects:
        for item in told.work.scope:
            count = scope_count(item)
            if count is None or count.plus or count.value <= 1 or re.search(r"\b(?:per|each|a)\b", item.key):
                continue
            if len(projects) > 1 and count.hedge not in ("", "about", "nearly"):
                continue  # "up to at least 200" says nothing
            if count.value > largest.get(same(item.key), (0.0, ""))[0]:
                largest[same(item.key)] = (count.value, scope_text(item, material.lexicon))
    top = sorted(largest.values(), key=lambda pair: -pair[0])[:_MOST_SCOPES]
    if not top:
        return ""
    upto = "up to " if len(projects) > 1 else ""
    return f"{upto}{list_and([text for _, text in top])}{_team(projects)}"


def _team(projects: Sequence[Told]) -> str:
    sizes = [read_count(told.work.team.size) for told in projects if told.work.team and told.work.team.size.strip()]
    plain = [int(count.value) for count in sizes if count and not count.hedge and not count.plus]
    if not plain or max(plain) < _TEAM:
        return ""
    largest = whole(max(plain))
    if len(projects) == 1:
        return f", with a team of {largest}"
    return f", with {'a team' if len(plain) == 1 else 'teams'} of {'up to ' if len(plain) > 1 else ''}{largest}"


def _result(projects: Sequence[Told]) -> str:
    """The measured result that changed most, those of projects with a greater part in them first."""
    found: list[tuple[int, float, Change]] = []
    for told in projects:
        rank = told.work.ownership.rank if told.work.ownership else 0
        changes = [change_of(result) for result in tellable(told)]
        found += [(min(rank, Ownership.COORDINATED.rank), change.size, change) for change in changes if change]
    if not found:
        return ""
    best = max(found, key=lambda entry: (entry[0], entry[1]))[2]
    noun = {-1: "a fall in ", 1: "a rise in "}.get(best.direction, "")
    return f"{noun}{best.metric} {best.figures}" if noun else f"{best.metric} going {best.figures}"


def _aims(material: Material) -> list[str]:
    """``holds the CAPM certification``, ``is working toward the PMP``, ``seeks an IT Project Manager role``."""
    relevant = [certificate for certificate in certificates(material) if certificate.for_projects]
    held = [c.short for c in relevant if c.standing is Standing.HELD][:_MOST_CERTIFICATES]
    under_way = [c.short for c in relevant if c.standing is Standing.UNDER_WAY][:_MOST_CERTIFICATES]
    role = target_role(material)
    return list(
        filter(
            None,
            [
                f"holds the {_named(held)}" if held else "",
                f"{'is ' if held else ''}working toward the {_named(under_way)}" if under_way else "",
                f"{'seeks' if held else 'seeking'} {indefinite(role)} {role} role" if role else "",
            ],
        )
    )


def _named(names: Sequence[str]) -> str:
    """Names of certificates, with the word for them where no name says it."""
    if any(re.search(r"\b(?:certificat(?:e|ion)|credential)$", name, re.IGNORECASE) for name in names):
        return list_and(names)
    noun = "credential" if any("certif" in name.lower() for name in names) else "certification"
    return f"{list_and(names)} {noun if len(names) == 1 else f'{noun}s'}"
