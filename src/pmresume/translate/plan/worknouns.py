"""Nouns that stand for project work ("upgrade", "rollout") with their verb and the preposition of what they touch."""

from __future__ import annotations

from dataclasses import dataclass

from pmresume.model.frame import VerbForm
from pmresume.vocabulary.inflect import singular
from pmresume.vocabulary.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class WorkNoun:
    """``upgrade``: verb "upgrade", "the upgrade *of* servers"; ``mass`` nouns take no article by themselves."""

    noun: str
    verb: str
    things: str = "of"  # preposition before things that the name does not mention
    mass: bool = False


# Work that is done to what the name says: what else is counted is only covered by it.
_COVERING = (
    "upgrade:upgrade replacement:replace installation:install implementation:implement redesign:redesign "
    "rebuild:rebuild build:build integration:integrate automation:automate configuration:configure setup:set_up "
    "set-up:set_up overhaul:overhaul "
    "go-live: change:change changeover:change exit:exit rewrite:rewrite release:release shutdown:shut_down"
)
_OF = (
    "test:test drill:drill exercise:exercise survey:survey inventory:inventory migration:migrate move:move "
    "relocation:relocate refresh:refresh consolidation:consolidate conversion:convert transfer:transfer "
    "retirement:retire decommissioning:decommission "
    "decommission:decommission onboarding:onboard cleanup:clean clean-up:clean "
    "virtualization:virtualize standardization:standardize modernization:modernize transition:transition "
    "review:review audit:audit reorganization:reorganize restructuring:restructure assessment:assess "
    "evaluation:evaluate segmentation:segment recovery:recover expansion:expand launch:launch "
    "digitization:digitize imaging:image remediation:remediate swap:swap renewal:renew "
    "relaunch:relaunch inspection:inspect cutover:cut_over removal:remove split:split merger:merge "
    "separation:separate validation:validate verification:verify archiving:archive archival:archive restore:restore "
    "failover:fail_over switchover:switch_over import:import export:export closure:close renovation:renovate "
    "refactoring:refactor containerization:containerize transformation:transform "
    "procurement:procure harmonization:harmonize rationalization:rationalize "
    "encryption:encrypt classification:classify labeling:label tagging:tag indexing:index reimaging:reimage "
    "rotation:rotate revision:revise activation:activate reconciliation:reconcile localization:localize "
    "rehosting:rehost replatforming:replatform recabling:recable offboarding:offboard "
    "recertification:recertify certification:certify accreditation:accredit enrollment:enroll"
)
_TO = (
    "rollout:roll_out roll-out:roll_out deployment:deploy introduction:introduce extension:extend delivery:deliver "
    "distribution:distribute"
)
_ACROSS = "reduction:reduce improvement:improve saving:save savings:save optimization:optimize"
_MASS_NOUNS = (
    "support:support hardening:harden monitoring:monitor reporting:report patching:patch testing:test "
    "training:train maintenance:maintain administration:administer management:manage troubleshooting:troubleshoot "
    "provisioning:provision tuning:tune scripting:script logging:log hosting:host cabling:cable "
    "development:develop documentation:document governance: clustering:cluster backup: engineering:engineer "
    "staging:stage planning:plan"
)


_TABLES = (
    (_COVERING, "covering", False),
    (_OF, "of", False),
    (_TO, "to", False),
    (_ACROSS, "across", False),
    (_MASS_NOUNS, "across", True),
)


def _table() -> dict[str, WorkNoun]:
    found: dict[str, WorkNoun] = {}
    for words, things, mass in _TABLES:
        for pair in words.split():
            noun, _, verb = pair.partition(":")
            found[noun] = WorkNoun(noun, verb.replace("_", " "), things, mass)
    return found


WORK_NOUNS = _table()
# Nouns of things that one leads, manages or owns as such.
_VENTURES_WORDS = """
program project initiative effort campaign pilot workstream service desk portfolio practice office drive push"""
VENTURES = frozenset(_VENTURES_WORDS.split())


def work_noun(word: str, lexicon: Lexicon) -> WorkNoun | None:
    """The work that a noun names; the vocabulary's deverbal nouns come after the list above."""
    low = word.lower()
    known = WORK_NOUNS.get(low)
    if known is None and singular(low) != low:
        known = WORK_NOUNS.get(singular(low))
    if known is not None:
        return known
    for lemma, action in lexicon.actions.items():
        if action.noun == low and low not in lexicon.objects:
            return WorkNoun(low, lemma, "of", low.endswith("ing"))
    for lemma, form in lexicon.action_forms.get(low, ()):
        if form is VerbForm.GERUND and low not in lexicon.objects:
            return WorkNoun(low, lemma, "across", True)
    return None
