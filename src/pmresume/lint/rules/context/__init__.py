"""PM4xx: tools and terms with no business around them."""

from pmresume.lint.rule import Rule
from pmresume.lint.rules.context import (
    acronym_never_expanded,
    technical_jargon,
    too_many_acronyms,
    tools_never_used,
    tools_without_context,
)

RULES: tuple[Rule, ...] = (
    tools_without_context.RULE,
    tools_never_used.RULE,
    acronym_never_expanded.RULE,
    too_many_acronyms.RULE,
    technical_jargon.RULE,
)
