"""PM5xx: the language of project management across the resume."""

from pmresume.lint.rule import Rule
from pmresume.lint.rules.language import dimension_missing, keyword_stuffing, keyword_without_evidence

RULES: tuple[Rule, ...] = (dimension_missing.RULE, keyword_stuffing.RULE, keyword_without_evidence.RULE)
