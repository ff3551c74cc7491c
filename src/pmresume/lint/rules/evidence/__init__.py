"""PM3xx: what the resume claims and the inventory does not hold."""

from pmresume.lint.rule import Rule
from pmresume.lint.rules.evidence import (
    certification_in_progress,
    certification_not_held,
    confidential_term,
    date_not_held,
    employer_not_held,
    number_not_held,
    stronger_verb,
    title_not_held,
    tool_not_held,
)

RULES: tuple[Rule, ...] = (
    confidential_term.RULE,
    number_not_held.RULE,
    tool_not_held.RULE,
    certification_not_held.RULE,
    certification_in_progress.RULE,
    employer_not_held.RULE,
    title_not_held.RULE,
    date_not_held.RULE,
    stronger_verb.RULE,
)
