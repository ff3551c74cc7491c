"""A position or project tells what was done and never what came of it.

Why:
    One result that you can back says more than ten duties. Not every line needs one, so an entry is judged as a whole:
    one outcome in it, of any kind (a figure, a deadline kept, a complaint that ended), keeps it silent.

Bad:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Installed servers and switches
        - Monitored the backup jobs every morning
        - Answered tickets for two sites
    -
        # Robin Example

        ## Projects

        ### Warehouse Wireless Upgrade

        March 2021 – September 2021

        - Planned the survey with four warehouse managers
        - Configured access points to improve performance
        - Documented the network for the help desk
    -
        # Robin Example

        ## Experience

        ### Service Desk Lead, Fairview Clinics

        May 2019 – Present

        - Lead a team of five technicians
        - Report on monthly metrics to the director
        - Train new technicians in the ticket system
        - Coordinate vendors for nine clinics

Good:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Installed servers and switches
        - Monitored the backup jobs every morning
        - Cut restore time from 9 to 2 hours
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 14 sites to the new backup platform ahead of schedule
        - Monitored the backup jobs every morning
        - Answered tickets for two sites
    -
        # Robin Example

        ## Experience

        ### Intern, Northwind Freight

        May 2019 – August 2019

        - Answered tickets for two sites
        - Imaged laptops

Known false positives:
    An outcome in words that the vocabulary does not know. Entries with fewer than three lines that tell of work,
    and shorter than 60 words, are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.act_nouns import noun_acts
from pmresume.lint.context import Context
from pmresume.lint.outcomes import outcomes
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.frame import VerbForm
from pmresume.model.read_resume import Entry, ReadResume, Topic
from pmresume.vocabulary.lexicon import Lexicon

_FEWEST_WORDS = 4  # shorter lines name courses and subjects
_LABEL = re.compile(
    r"(?:[\w/&-]+\s){0,3}(?:tools?|skills?|technolog\w+|environment|stack|client|languages?)\b[\w ]*:", re.I
)
_WORDS_OF_PROSE = 60  # an entry told in so many words could have told a result


def check(context: Context) -> Iterator[Hit]:
    """One hit for each entry of work with at least ``fewest-lines`` lines and no outcome in any of them."""
    fewest = context.options.get("fewest-lines", 3)
    fewest = fewest if isinstance(fewest, int) else 3
    resume = context.resume
    for section in resume.sections:
        if section.topic not in (Topic.EXPERIENCE, Topic.PROJECTS):
            continue
        for entry in section.entries:
            # A position is as good as its projects; if those have results, its own lines need none.
            every = [line for part in (entry, *entry.projects) for line in (*part.bullets, *part.texts)]
            telling = [line for line in every if _tells(resume.lines[line].text, context.lexicon)]
            words = sum(len(resume.lines[line].text.split()) for line in telling)
            if len(telling) < fewest and words < _WORDS_OF_PROSE:
                continue
            if any(outcomes(resume.lines[line].text, context.lexicon) for line in every):
                continue
            line, start, end = _place(entry, resume, every[0])
            count = f"none of the {len(telling)} lines here says" if len(telling) > 1 else "nothing here says"
            yield Hit(
                f"{count} what came of the work; add one result that you can back",
                line,
                start,
                end,
                suggestion="What was faster, safer, cheaper or finished on time because of it, and by how much?",
            )


def _tells(text: str, lexicon: Lexicon) -> bool:
    """Whether a line tells of work: a verb or the noun of an act is in it, and it is no list under a label."""
    words = re.findall(r"[A-Za-z][A-Za-z'-]*", text.lower())
    if len(words) < _FEWEST_WORDS or _LABEL.match(text):
        return False
    acts = noun_acts(lexicon)
    return words[0] in lexicon.action_forms or any(
        word in acts or any(form is not VerbForm.BASE for _, form in lexicon.action_forms.get(word, ()))
        for word in words
    )


def _place(entry: Entry, resume: ReadResume, first: int) -> tuple[int, int, int]:
    piece = entry.title or entry.employer
    if piece is not None:
        return piece.line, piece.start, piece.end
    line = entry.heads[0] if entry.heads else first
    return line, 0, len(resume.lines[line].text)


RULE = Rule("PM201", "no-outcome", Severity.WARNING, check, most=4, options={"fewest-lines": 3})
