"""PM2xx: what came of the work."""

from pmresume.lint.rule import Rule

RULES: tuple[Rule, ...] = ()
