"""PM1xx: how a bullet speaks."""

from pmresume.lint.rule import Rule
from pmresume.lint.rules.voice import (
    first_person,
    passive_voice,
    repeated_opener,
    task_verb,
    tense_against_dates,
    weak_opener,
)

RULES: tuple[Rule, ...] = (
    weak_opener.RULE,
    task_verb.RULE,
    passive_voice.RULE,
    first_person.RULE,
    tense_against_dates.RULE,
    repeated_opener.RULE,
)
