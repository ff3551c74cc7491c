"""Every rule. A new one is written in the tuple of its family; a test compares the tuples with the folder."""

from pmresume.lint.rule import Rule
from pmresume.lint.rules import context, evidence, language, linter, machine, outcome, privacy, shape, voice

FAMILIES: dict[str, tuple[Rule, ...]] = {
    "voice": voice.RULES,
    "outcome": outcome.RULES,
    "evidence": evidence.RULES,
    "context": context.RULES,
    "language": language.RULES,
    "shape": shape.RULES,
    "machine": machine.RULES,
    "privacy": privacy.RULES,
    "linter": linter.RULES,
}
ALL_RULES: tuple[Rule, ...] = tuple(
    sorted((rule for rules in FAMILIES.values() for rule in rules), key=lambda rule: rule.code)
)
