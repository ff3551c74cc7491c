"""PM2xx: what came of the work."""

from pmresume.lint.rule import Rule
from pmresume.lint.rules.outcome import metric_without_baseline, no_outcome, result_without_act, vague_quantity

RULES: tuple[Rule, ...] = (no_outcome.RULE, vague_quantity.RULE, metric_without_baseline.RULE, result_without_act.RULE)
