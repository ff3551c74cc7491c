"""Which rules run: by profile, by what is selected and ignored, and by what they need."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from pmresume.errors import InputError
from pmresume.lint.rule import Need, Profile
from pmresume.model.finding import Skipped

if TYPE_CHECKING:
    from pmresume.lint.rule import Rule

# The rules are imported where they are asked for: a run that takes everything from the cache does without them.

_STRICTNESS = tuple(Profile)


def codes_of(selector: str, rules: Sequence[Rule] | None = None) -> frozenset[str]:
    """The codes that ``selector`` names: a code, the beginning of codes ("PM1"), a rule's name, or a family's.

    Empty where it names none. Case does not matter; "all" names every rule.
    """
    from pmresume.lint.rules import ALL_RULES, FAMILIES

    rules = ALL_RULES if rules is None else rules
    said = selector.strip().casefold()
    if said == "all":
        return frozenset(rule.code for rule in rules)
    if said in FAMILIES:
        family = {rule.code for rule in FAMILIES[said]}
        return frozenset(rule.code for rule in rules if rule.code in family)
    if said.startswith("pm") and said.rstrip("x")[2:].isdigit():
        return frozenset(rule.code for rule in rules if rule.code.casefold().startswith(said.rstrip("x")))
    return frozenset(rule.code for rule in rules if rule.name == said)


def known_codes(selector: str, where: str) -> frozenset[str]:
    """As :func:`codes_of`. Raises InputError with the nearest match, saying ``where`` it was written."""
    found = codes_of(selector)
    if not found:
        raise InputError(f"{where}: no rule is called {selector!r}{nearest_rule(selector)}; pmresume rules lists them")
    return found


def nearest_rule(selector: str) -> str:
    """ ", did you mean weak-opener?", or "" where nothing is near."""
    from pmresume.lint.rules import ALL_RULES, FAMILIES
    from pmresume.readers.words import nearest

    near = nearest(selector, [*(r.name for r in ALL_RULES), *(r.code for r in ALL_RULES), *FAMILIES, "all"])
    return f", did you mean {near}?" if near else ""


def chosen_rules(
    profile: Profile, select: Iterable[str], ignore: Iterable[str], rules: Sequence[Rule] | None = None
) -> tuple[Rule, ...]:
    """The rules of a run, by code: those of the profile and those selected by code or name, without those ignored.

    With ``select``, only what it names runs; a rule beyond the profile runs where it is named itself ("PM204" or its
    name), not where a whole group is. Of two that name a rule the narrower one decides: ``--select PM101`` beats
    ``--ignore PM1``.
    """
    from pmresume.lint.rules import ALL_RULES

    select, ignore = tuple(select), tuple(ignore)
    chosen = []
    for rule in ALL_RULES if rules is None else rules:
        wanted = max((_narrowness(s, rule) for s in select), default=0 if select else 1)
        unwanted = max((_narrowness(s, rule) for s in ignore), default=0)
        beyond = _STRICTNESS.index(rule.profile) > _STRICTNESS.index(profile)
        if wanted > unwanted and (not beyond or wanted == _ITSELF):
            chosen.append(rule)
    return tuple(chosen)


_ITSELF = 10


def _narrowness(selector: str, rule: Rule) -> int:
    """How closely ``selector`` names ``rule``: 0 not at all, 1 as one of all, more for smaller groups."""
    from pmresume.lint.rules import FAMILIES

    said = selector.strip().casefold()
    if rule.code not in codes_of(selector, (rule,)):
        return 0
    if said in (rule.name, rule.code.casefold()):
        return _ITSELF
    return 1 if said == "all" else 3 if said in FAMILIES else len(said.rstrip("x"))


def runnable(rules: Sequence[Rule], met: frozenset[Need]) -> tuple[tuple[Rule, ...], tuple[Skipped, ...]]:
    """Those rules whose needs are ``met``, and the others with the reason.

    What only a Word document can have is not said to be skipped in other files.
    """
    running = tuple(rule for rule in rules if rule.needs <= met)
    lacking = tuple(r.code for r in rules if Need.INVENTORY in r.needs - met and Need.DOCX not in r.needs - met)
    return running, (Skipped(lacking, "needs an inventory"),) if lacking else ()
