"""PM7xx: what machines read of a file, and what they stumble over."""

from pmresume.lint.rule import Rule
from pmresume.lint.rules.machine import (
    bold_heading,
    changes_left,
    contact_in_header,
    foreign_properties,
    hidden_text,
    layout_table,
    odd_character,
    one_paragraph,
    page_columns,
    picture_of_text,
    text_box,
    typed_bullet,
)

RULES: tuple[Rule, ...] = (
    contact_in_header.RULE,
    text_box.RULE,
    layout_table.RULE,
    page_columns.RULE,
    hidden_text.RULE,
    odd_character.RULE,
    changes_left.RULE,
    bold_heading.RULE,
    typed_bullet.RULE,
    picture_of_text.RULE,
    foreign_properties.RULE,
    one_paragraph.RULE,
)
