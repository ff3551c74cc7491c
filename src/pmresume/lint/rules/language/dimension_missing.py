"""A side of project work is told nowhere on the resume.

Why:
    Project managers are hired for scope, schedule, dependencies, stakeholders, delivery and risk. Nearly all IT work
    had them: a date to keep, somebody to wait for, a way back. A resume on which one is never told reads as operations.

Bad:
    -
        # Robin Example

        ## Experience

        ### Help Desk Technician, Northwind Freight

        May 2019 – June 2022

        - Answered phones and emails
        - Reset passwords
        - Imaged laptops
        - Replaced toner and keyboards
        - Unlocked accounts
        - Installed printers
        - Updated antivirus software
        - Cleaned up the storage room
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Installed Windows servers
        - Configured Active Directory and group policy
        - Created user accounts and mailboxes
        - Maintained switches and routers
        - Wrote PowerShell scripts
        - Applied patches every month
        - Racked new servers
        - Documented the network
    -
        # Robin Example

        ## Experience

        ### Database Administrator, Northwind Freight

        May 2019 – June 2022

        - Created tables, indexes and views
        - Tuned queries
        - Wrote stored procedures
        - Loaded data from flat files
        - Managed roles and logins
        - Monitored disk space
        - Wrote reports
        - Answered questions of developers

Good:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 14 sites to the new backup platform two weeks before the deadline
        - Coordinated two vendors whose circuits the move depended on
        - Agreed the rollback plan with the warehouse managers
        - Installed Windows servers
        - Configured Active Directory and group policy
        - Created user accounts
        - Wrote PowerShell scripts
        - Applied patches every month
    -
        # Robin Example

        ## Experience

        ### Help Desk Technician, Northwind Freight

        May 2019 – June 2022

        - Answered phones and emails
        - Reset passwords
    - Reset passwords and unlocked accounts

Known false positives:
    It is told in words that the vocabulary does not know. A resume with fewer than eight lines of work is left alone,
    and a short one may leave out one or two sides.
    A resume that seeks no such role: ignore the rule.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.page import is_page
from pmresume.lint.pm_language import DIMENSIONS, dimensions
from pmresume.lint.rule import Hit, Rule
from pmresume.lint.work_entries import told_lines
from pmresume.model.finding import Severity

# Lines of work from which on so many missing sides say something: on a short page nobody tells all six.
_FEWEST = ((20, 1), (12, 2), (8, 3))
_QUESTIONS = {
    "scope": "How many users, sites, systems, or what budget?",
    "schedule": "By when was it due, and when was it done?",
    "dependency": "What had to be ready first, and who else had to deliver?",
    "stakeholder": "Who wanted it, decided on it, or had to be won over?",
    "delivery": "What was there at the end that was not there before?",
    "risk": "What could have gone wrong, and what did you do about it?",
}


def check(context: Context) -> Iterator[Hit]:
    """One hit for the document that names every side that no line of work, summary or project speaks of."""
    if not is_page(context.resume):
        return
    texts = [context.resume.lines[line].text for _, line in told_lines(context.resume)]
    fewest = next((missing for lines, missing in _FEWEST if len(texts) >= lines), len(DIMENSIONS) + 1)
    told = frozenset().union(*(dimensions(text, context.lexicon) for text in texts))
    missing = [name for name in DIMENSIONS if name not in told]
    if len(missing) < fewest:
        return
    names = missing[0] if len(missing) == 1 else ", ".join(missing[:-1]) + " or " + missing[-1]
    yield Hit(
        f"none of the {len(texts)} lines of work speaks of {names}; tell where you dealt with it",
        suggestion=" ".join(_QUESTIONS[name] for name in missing[:3]),
    )


RULE = Rule("PM501", "dimension-missing", Severity.INFO, check)
