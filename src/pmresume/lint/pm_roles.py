"""Names of project-management roles and certificates, as titles, summaries and postings write them."""

from __future__ import annotations

import re

ROLES = re.compile(
    r"\b(?:(?:project|program|programme|portfolio|delivery|implementation|release|transition|rollout|change)\s+"
    r"(?:and\s+\w+\s+)?(?:managers?|coordinators?|leads?|leaders?|administrators?|officers?|directors?|specialists?|"
    r"analysts?|schedulers?|planners?|management)"
    r"|scrum\s+masters?|product\s+owners?|agile\s+coach(?:es)?|release\s+train\s+engineers?|pmo|"
    r"(?:manage|lead|run|deliver)\w*\s+(?:\w+\s+){0,2}projects)\b",
    re.I,
)
CERTIFICATES = re.compile(
    r"\b(?:PMP|CAPM|PMI-[A-Z]{2,4}|PgMP|PfMP|PRINCE2|CSM|CSPO|PSM|PSPO|SAFe|MSP|CompTIA Project\+|Project\+|"
    r"AgilePM|DASSM|DASM|Lean Six Sigma|Six Sigma|CPMP?|IPMA|P3O|"
    r"Certified Scrum\s?Master|Professional Scrum Master|Project Management Professional|"
    r"Certified Associate in Project Management|Google Project Management)(?![\w])"
)
