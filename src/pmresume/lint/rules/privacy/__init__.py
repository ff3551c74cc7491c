"""PM8xx: what does not belong on a resume."""

from pmresume.lint.rule import Rule

RULES: tuple[Rule, ...] = ()
