"""PM1xx: how a bullet speaks."""

from pmresume.lint.rule import Rule
from pmresume.lint.rules.voice import weak_opener

RULES: tuple[Rule, ...] = (weak_opener.RULE,)
