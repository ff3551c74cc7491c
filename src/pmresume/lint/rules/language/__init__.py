"""PM5xx: the language of project management across the resume."""

from pmresume.lint.rule import Rule

RULES: tuple[Rule, ...] = ()
