"""PM9xx: the linter itself."""

from pmresume.lint.rule import Rule
from pmresume.lint.rules.linter import rule_crashed, suppression_without_reason, unused_suppression

RULES: tuple[Rule, ...] = (suppression_without_reason.RULE, unused_suppression.RULE, rule_crashed.RULE)
