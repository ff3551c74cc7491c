"""PM6xx: the resume as a whole."""

from pmresume.lint.rule import Rule
from pmresume.lint.rules.shape import duplicate_bullets, placeholder_left

RULES: tuple[Rule, ...] = (placeholder_left.RULE, duplicate_bullets.RULE)
