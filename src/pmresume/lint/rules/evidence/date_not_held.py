"""A date that the inventory does not hold.

Why:
    Dates of employment are checked, and a year too many is read as a gap that was painted over.

Bad:
    - Moved 40 servers
      inventory:
          positions:
            - {title: Systems Administrator, employer: Northwind Freight, start: 2018-05, end: 2022-06,
               tasks: [moved 40 servers]}
    - Moved 40 servers
      inventory:
          positions:
            - {title: Systems Administrator, employer: Northwind Freight, start: 2019-05, end: 2021-06,
               tasks: [moved 40 servers]}
    - Moved 40 servers by June 30, 2021
      inventory:
          positions:
            - {title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers],
               deadline: 2021-06-15}

Good:
    - Moved 40 servers
      inventory:
          positions:
            - {title: Systems Administrator, employer: Northwind Freight, start: 2019, end: 2022-06,
               tasks: [moved 40 servers]}
    - Moved 40 servers in June 2021
      inventory:
          positions:
            - {title: Systems Administrator, employer: Northwind Freight, start: May 2019, end: June 2022,
               tasks: [moved 40 servers], finished: 2021-06-14}
    - Moved 40 servers
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]

Known false positives:
    A position that two employers share after a takeover.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.date_mentions import DateMention, find_dates
from pmresume.lint.claims.certificates import listed, match
from pmresume.lint.claims.names import holds
from pmresume.lint.claims.pool import Pool
from pmresume.lint.claims.scope import LONGEST, Claims, claims_of
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Profile, Rule
from pmresume.model.dates import PartialDate, Precision
from pmresume.model.finding import Severity
from pmresume.model.inventory import Inventory, Position, Work
from pmresume.model.read_resume import Entry, ReadResume, Topic


def check(context: Context) -> Iterator[Hit]:
    """One hit for each date of an entry, and each that a line of work tells, which the facts contradict."""
    if context.inventory is None:
        return
    claims = claims_of(context.resume, context.inventory)
    yield from _of_entries(claims)
    yield from _of_certificates(context.resume, context.inventory)
    for entry in context.resume.entries(Topic.EXPERIENCE, Topic.PROJECTS):
        for number in (*entry.bullets, *entry.texts):
            pool = claims.pool(number)
            for mention in find_dates(context.resume.lines[number].text[:LONGEST]):
                if mention.year and not _held(mention, pool):
                    message = f'"{mention.text}" is no date of the inventory; correct it, or add the fact'
                    yield Hit(message, number, mention.span.start, mention.span.end)


def _of_entries(claims: Claims) -> Iterator[Hit]:
    seen: set[tuple[int, int]] = set()
    rows: list[tuple[Entry, Work]] = [*claims.positions, *claims.projects]
    for entry, work in rows:
        if entry.dates is None or (entry.dates.piece.line, entry.dates.piece.start) in seen:
            continue
        piece, dates = entry.dates.piece, entry.dates
        seen.add((piece.line, piece.start))
        ends = [date for date in (getattr(work, "end", None), work.finished, work.deadline) if date is not None]
        wrong = []
        if dates.start is not None and dates.start != dates.end and work.start is not None:
            wrong += [] if _agree(dates.start, work.start) else [f"it began {work.start.text}"]
        closed = [end for end in ends if end.precision is not Precision.OPEN]
        if dates.end is not None and not dates.current and dates.end.precision is not Precision.OPEN and ends:
            lone = dates.start is None or dates.start == dates.end
            given = [*closed, work.start] if lone and work.start is not None else closed
            if not any(_agree(dates.end, end) for end in given):
                wrong.append(f"it ended {closed[0].text}" if closed else "it goes on")
        if dates.current and isinstance(work, Position) and closed and closed == ends and work.end is not None:
            wrong.append(f"it ended {work.end.text}")
        if wrong:
            said = " and ".join(wrong)
            yield Hit(f'"{piece.text}": the inventory says {said}; correct one', piece.line, piece.start, piece.end)


def _of_certificates(resume: ReadResume, inventory: Inventory) -> Iterator[Hit]:
    """Years behind a certificate, or with a school, that are none of its own."""
    rows: list[tuple[int, int, tuple[PartialDate | None, ...], str]] = []
    for found in listed(resume):
        held = match(found.name, inventory)
        if held is not None:
            rows.append((found.line, found.end, (held.date, held.expires), held.name))
    for entry in resume.entries(Topic.EDUCATION):
        for number in entry.heads:
            text = resume.lines[number].text
            schools = [e for e in inventory.education if e.school and holds(text, e.school)]
            dates = tuple(date for e in schools for date in (e.start, e.end))
            rows += [(number, 0, dates, schools[0].school)] if schools else []
    for number, start, dates, name in rows:
        known = [date for date in dates if date is not None and date.precision is not Precision.OPEN]
        years = {year for date in known for year in (date.first.year, date.last.year)}
        for year in re.finditer(r"(?<![\d-])(?:19|20)\d\d(?!\d)", resume.lines[number].text[start : start + LONGEST]):
            if years and int(year[0]) not in years and year[0] not in name:
                message = f'"{year[0]}": the inventory says {known[-1].text}; correct one of them'
                yield Hit(message, number, start + year.start(), start + year.end())


def _agree(said: PartialDate, held: PartialDate) -> bool:
    """Whether both may be the same day."""
    return said.first <= held.last and held.first <= said.last


def _held(mention: DateMention, pool: Pool) -> bool:
    for date in pool.dates:
        if date.precision is Precision.OPEN or not date.first.year <= mention.year <= date.last.year:
            continue
        if mention.month and not any(
            (day.year, day.month) == (mention.year, mention.month) for day in (date.first, date.last)
        ):
            continue
        if not mention.day or mention.day in (date.first.day, date.last.day):
            return True
    return any(
        (told.year in (0, mention.year) or not mention.year)
        and (not mention.month or told.month == mention.month)
        and (not mention.day or told.day == mention.day)
        and (not mention.quarter or told.quarter in (0, mention.quarter))
        for told in pool.mentions
    )


RULE = Rule("PM308", "date-not-held", Severity.ERROR, check, frozenset({Need.INVENTORY}), Profile.DRAFT)
