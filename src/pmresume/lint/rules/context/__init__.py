"""PM4xx: tools and terms with no business around them."""

from pmresume.lint.rule import Rule

RULES: tuple[Rule, ...] = ()
