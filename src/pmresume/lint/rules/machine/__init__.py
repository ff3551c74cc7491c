"""PM7xx: what a resume parser stumbles over."""

from pmresume.lint.rule import Rule

RULES: tuple[Rule, ...] = ()
