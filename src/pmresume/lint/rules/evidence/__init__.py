"""PM3xx: claims that the inventory does not hold."""

from pmresume.lint.rule import Rule

RULES: tuple[Rule, ...] = ()
