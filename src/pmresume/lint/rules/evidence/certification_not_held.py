"""A certification that the inventory does not hold.

Why:
    Issuers keep public registers, and checking one takes a recruiter a minute.


Bad:
    -
        # Robin Example

        robin@example.com

        ## Certifications

        - Project Management Professional (PMP), 2021

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
        inventory:
            certifications: [{name: Certified Associate in Project Management (CAPM), date: 2023-11}]
            positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]
    -
        # Robin Example

        robin@example.com

        ## Certifications

        - CISSP, 2020

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
        inventory:
            certifications: [{name: Certified Associate in Project Management (CAPM), date: 2023-11}]
            positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]
    -
        # Robin Example

        robin@example.com

        ## Certifications

        - ITIL 3 Foundation (2019)

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
        inventory:
            certifications: [{name: ITIL 4 Foundation, date: 2021}]
            positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]

Good:
    -
        # Robin Example

        robin@example.com

        ## Certifications

        - CAPM, 2023

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
        inventory:
            certifications: [{name: Certified Associate in Project Management (CAPM), date: 2023-11}]
            positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]
    -
        # Robin Example

        robin@example.com

        ## Certifications

        - Certified Associate in Project Management (Nov 2023)

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
        inventory:
            certifications: [{name: Certified Associate in Project Management (CAPM), date: 2023-11}]
            positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]
    -
        # Robin Example

        robin@example.com

        ## Certifications

        - ITIL 4 Foundation (2021)

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
        inventory:
            certifications: [{name: ITIL 4 Foundation, issuer: PeopleCert, date: 2021}]
            positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]

Known false positives:
    A course that stands among the certifications; write it into the inventory as one.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.claims.certificates import listed, match
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Profile, Rule
from pmresume.model.finding import Severity


def check(context: Context) -> Iterator[Hit]:
    """One hit for each certificate of the resume that is no certificate of the inventory."""
    if context.inventory is None:
        return
    for found in listed(context.resume):
        if match(found.name, context.inventory) is None:
            message = f'"{found.name}" is no certification of the inventory; correct it, or add it there'
            yield Hit(message, found.line, found.start, found.end)


RULE = Rule("PM304", "certification-not-held", Severity.ERROR, check, frozenset({Need.INVENTORY}), Profile.DRAFT)
