"""PM6xx: the resume as a whole."""

from pmresume.lint.rule import Rule
from pmresume.lint.rules.shape import (
    certifications_low,
    date_gap,
    date_overlap,
    dates_reversed,
    duplicate_bullets,
    long_bullet,
    newest_not_first,
    no_project_section,
    over_two_pages,
    placeholder_left,
    short_bullet,
    summary_without_target,
    too_many_bullets,
)

RULES: tuple[Rule, ...] = (
    placeholder_left.RULE,
    summary_without_target.RULE,
    certifications_low.RULE,
    no_project_section.RULE,
    duplicate_bullets.RULE,
    long_bullet.RULE,
    short_bullet.RULE,
    too_many_bullets.RULE,
    newest_not_first.RULE,
    date_gap.RULE,
    date_overlap.RULE,
    dates_reversed.RULE,
    over_two_pages.RULE,
)
