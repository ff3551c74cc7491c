"""The language of project delivery in a line of work: by dimension, and by keyword with the evidence for it.

Broader than what ``translate`` may write, because a rule that says something is missing must have looked for it in any
words: the vocabulary's terms count, and beside them the everyday words below.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pmresume.language.marks import find_marks
from pmresume.vocabulary.lexicon import Lexicon

DIMENSIONS = ("scope", "schedule", "dependency", "stakeholder", "delivery", "risk")
_NUMBER = r"(?:\d[\d,.]*\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens of|hundreds of)"
_EVERYDAY: dict[str, re.Pattern[str]] = {
    "scope": re.compile(
        rf"\b{_NUMBER} (?:[\w/-]+ ){{0,3}}(?!(?:years?|months?|weeks?|days?|hours?|minutes?|percent)\b)[a-z][\w-]*s\b"
        r"|\b\d+-(?:person|member|user|site|node|server|seat)|[$€£]\s?\d|\b(?:scope|requirements?|budgets?|phases?|deliverables?|specifications?)\b",
        re.I,
    ),
    "schedule": re.compile(
        r"\b(?:schedul\w+|deadlines?|milestones?|timelines?|roadmaps?|sprints?|on time|in time|ahead of|go-live|"
        r"cutovers?|maintenance windows?|change windows?|calendars?|gantt|planned|planning|within (?:\w+ )?\w+ "
        r"(?:days|weeks|months)|time ?frames?|in \w+ (?:days|weeks|months))\b",
        re.I,
    ),
    "dependency": re.compile(
        r"\b(?:depend\w+|cooperat\w+|collaborat\w+ with|interfac\w+ (?:with|between)|prerequisites?|"
        r"sequenc\w+|coordinat\w+|hand-?offs?|handed over|handover|vendors?|"
        r"suppliers?|contractors?|third[- ]part\w+|blockers?|blocked|escalat\w+|liais\w+|"
        r"cross-\w+|other (?:teams?|departments?))\b",
        re.I,
    ),
    "stakeholder": re.compile(
        r"\b(?:stakeholders?|clients?|customers?|users?|managers?|management|directors?|executives?|departments?|"
        r"sponsors?|owners?|teams?|staff|partners?|business|teachers?|students?|colleagues?|employees?|audience)\b",
        re.I,
    ),
    "delivery": re.compile(
        r"\b(?:deliver\w*|launch\w*|releas\w+|rolled out|rolling out|roll-?outs?|deploy\w*|implement\w*|migrat\w+|"
        r"complet\w+|finish\w+|went live|go-live|shipp?\w*|built|develop\w+|established|introduced|"
        r"set up|replaced|upgrad\w+|moved)\b",
        re.I,
    ),
    "risk": re.compile(
        r"\b(?:risks?|mitigat\w+|rollbacks?|back-?outs?|contingenc\w+|outages?|downtime|fail-?overs?|redundan\w+|"
        r"disaster|continuity|complian\w+|audits?|incidents?|"
        r"high[- ]availability|highly available|fault[- ]toleran\w*|pilots?|piloted|"
        r"safety|safeguard\w*|recover\w*|what could go wrong)\b",
        re.I,
    ),
}
# The vocabulary's terms of risk name much that is plain technique (monitoring, permissions, backups), and these of its
# others stand in any list of duties: "all", "various", "daily", "24x7".
_OF_VOCABULARY = frozenset(DIMENSIONS) - {"risk"}
_LOOSE = frozenset(
    f"term.{name}"
    for name in (
        "all", "counts", "enterprise", "environments", "project", "around-the-clock", "cadence", "regularly",
        "priority", "service-level", "once", "as-designed",
    )
)  # fmt: skip
# What a keyword of project management in a list of skills looks like, and what in the work would bear it out.
KEYWORDS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(rf"\b(?:{said})\b", re.I), re.compile(rf"\b(?:{borne})", re.I))
    for said, borne in (
        (r"scope (?:management|definition|control|planning)", r"scop|requirement|chang|deliverable|phase"),
        (
            r"(?:schedul\w+|time|deadline) (?:management|planning|control)|(?:project )?scheduling(?: to deadlines)?",
            r"schedul|deadline|plan|timeline|milestone|on time|ahead|week|month|days|date|calendar|sprint",
        ),
        (
            r"(?:budget\w*|cost|financial) (?:management|planning|control|forecasting)|budgeting|forecasting",
            r"budget|cost|\$|€|£|spen[dt]|financ|invoice|forecast|saved|sav(?:ing|ed)|price|purchas",
        ),
        (
            r"risk (?:management|mitigation|assessment|analysis)|issue management|contingency planning",
            r"risk|mitigat|conting|rollback|fallback|issue|outage|threat|incident|complian|audit|fail-?over|problem",
        ),
        (
            r"stakeholder (?:management|engagement|coordination|communication|relations)|client relations?(?:hips?)?",
            r"stakeholder|client|customer|manage(?:r|ment)|director|executive|sponsor|department|owner|user|report|"
            r"present|business|with the|partner|steer|committee",
        ),
        (
            r"(?:vendor|supplier|procurement|contract|procurement and vendor) (?:management|coordination|negotiation)|"
            r"procurement|negotiation",
            r"vendor|supplier|procur|contract|negotiat|provider|purchas|partner|reseller|quote|bid|offer",
        ),
        (
            r"(?:organi[sz]ational )?change (?:management|control)",
            r"chang|approv|cutover|roll(?:ed|ing)?[ -]?(?:out|back)|adopt|migrat|transition|convert|train",
        ),
        (
            r"resource (?:management|planning|allocation)|capacity planning|workforce planning",
            r"resourc|staff|team|capacit|assign|alloc|hir|engineers|developers|people",
        ),
        (
            r"(?:quality|test) management|quality (?:assurance|control)",
            r"qualit|test|defect|bug|inspect|review|audit|standard|check",
        ),
        (
            r"(?:requirements? (?:management|gathering|analysis|elicitation))",
            r"requirement|specif|user stor|workshop|interview|collect|gather|need|analy[sz]",
        ),
        (
            r"(?:it |technical )?project (?:management|planning|coordination)",
            r"project|rollout|migrat|deploy|launch|deliver",
        ),
        (r"(?:program|portfolio) management", r"program|portfolio|projects"),
        (
            r"team (?:leadership|management|coordination|building)|people management|leadership|coaching|mentoring",
            r"team|led\b|lead|mentor|coach|train|supervis|manag|direct|head|guid",
        ),
        (r"conflict (?:resolution|management)", r"conflict|disput|resolv|mediat|agree|escalat|align"),
        (r"(?:benefits|value) (?:realization|realisation|management)", r"benefit|value|saved|cut|reduc|increas|improv"),
        (r"(?:governance|project governance|pmo)", r"governance|pmo|steering|committee|standard|report|polic"),
    )
)
# Words of which a resume can hold too many; single mentions are the language of the job.
BUZZWORDS = re.compile(
    r"\b(?:project management|program management|stakeholder (?:management|engagement)|risk (?:management|mitigation)|"
    r"change management|scope management|cost management|budget management|schedule management|time management|"
    r"resource management|vendor management|quality management|agile|scrum|kanban|waterfall|leadership|"
    r"strategic planning|strategy|cross-functional|communication|collaboration|negotiation|problem[- ]solving|"
    r"critical thinking|conflict resolution|process improvement|continuous improvement|team building|teamwork|"
    r"decision[- ]making|prioriti[sz]ation|deliverables?|governance|procurement|forecasting|budgeting|scheduling|"
    r"milestones?|kpis?|roi|best practices|synergy|synergies|value[- ]driven|results[- ]driven|results[- ]oriented|"
    r"detail[- ]oriented|self[- ]starter|team player|fast[- ]paced|go[- ]getter|thought leadership|proactive|dynamic|"
    r"innovative|end[- ]to[- ]end|holistic|game[- ]chang\w+|paradigm|ecosystem|stakeholders?|organizational skills|"
    r"time[- ]management|multi-?tasking|motivated|passionate|hard-?working)\b",
    re.I,
)


@lru_cache(maxsize=4096)
def dimensions(text: str, lexicon: Lexicon) -> frozenset[str]:
    """The dimensions of project delivery that a line speaks of, in any words."""
    found = {name for name, pattern in _EVERYDAY.items() if pattern.search(text)}
    for mark in find_marks(text, lexicon):
        if mark.dimension in _OF_VOCABULARY and mark.id not in _LOOSE:
            found.add(mark.dimension)
    return frozenset(found)
