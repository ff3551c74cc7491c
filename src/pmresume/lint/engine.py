"""Runs the rules over one resume: selection, rules, overlap, suppressions, baseline, caps, in this order.

**Why overlap before suppressions:** a phrase that a person has silenced stays silent, whatever other rule would have
spoken about it next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import PurePath
from typing import TYPE_CHECKING

from pmresume.errors import PmresumeError
from pmresume.lint.baseline import Known
from pmresume.lint.context import Context, Crash
from pmresume.lint.fingerprints import with_fingerprints
from pmresume.lint.overlap import without_overlap
from pmresume.lint.paths import path_of
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.lint.selection import codes_of, runnable
from pmresume.lint.settings import Settings
from pmresume.lint.suppressions import Suppression, read_suppressions, silencing
from pmresume.model.finding import Finding, LintResult
from pmresume.model.frame import Frame
from pmresume.model.read_resume import ReadResume
from pmresume.model.source_line import Format
from pmresume.vocabulary.lexicon import Lexicon, load_lexicon

if TYPE_CHECKING:
    from pmresume.model.inventory import Inventory  # imports pydantic

Parser = Callable[[tuple[str, ...]], tuple[Frame, ...]]
_OWN = "PM9"  # rules about the linter itself see what the others did


def lint_resume(
    resume: ReadResume,
    settings: Settings | None = None,
    *,
    lexicon: Lexicon | None = None,
    inventory: Inventory | None = None,
    known: Known | None = None,
    parse: Parser | None = None,
) -> LintResult:
    """What the rules of ``settings`` find in ``resume``.

    ``inventory`` is the person's, for the rules that compare; ``known`` what the baseline knows of this file; ``parse``
    stands in for spaCy. A rule that fails becomes a finding of its own.

    Raises:
        ModelError: a rule needs the English model, which is missing or is not the pinned one.
    """
    settings = settings or Settings()
    lexicon = lexicon or load_lexicon()
    rules = settings.rules_for(PurePath(resume.document.name))
    running, skipped = runnable(rules, _met(resume, inventory))
    if resume.document.format is Format.INVENTORY:
        skipped = ()  # an inventory is not compared with itself
    reader = lru_cache(maxsize=1)(parse or _parser(lexicon))
    suppressions = read_suppressions(resume)
    named = [frozenset().union(*map(codes_of, said.rules)) for said in suppressions]
    context = Context(resume, lexicon, inventory, reader, suppressions=suppressions)

    crashes: list[Crash] = []
    found = [f for rule in running if not rule.code.startswith(_OWN) for f in _run(rule, context, settings, crashes)]
    ran = frozenset(rule.code for rule in running)
    idle = tuple(_idle(suppressions, named, found, ran))
    last = replace(context, idle=idle, crashes=tuple(crashes))
    for rule in running:
        if rule.code.startswith(_OWN):
            found += _run(rule, last, settings, crashes)

    standing = without_overlap(sorted(found, key=_order), resume)
    marked = with_fingerprints(standing, resume)
    suppressed = tuple(f for f in marked if any(silencing(f, suppressions, named)))
    spoken = [f for f in marked if f not in suppressed]
    fresh, old, stale = known.divide(spoken, ran) if known is not None else (tuple(spoken), (), ())
    shown, capped = _capped(fresh, running)
    return LintResult(resume.document.name, shown, suppressed, old, skipped, capped, stale, resume.lines)


def _met(resume: ReadResume, inventory: Inventory | None) -> frozenset[Need]:
    met = {Need.NLP}
    if inventory is not None and resume.document.format is not Format.INVENTORY:
        met.add(Need.INVENTORY)
    if resume.document.format is Format.DOCX:
        met.add(Need.DOCX)
    return frozenset(met)


def _parser(lexicon: Lexicon) -> Parser:
    def parse(texts: tuple[str, ...]) -> tuple[Frame, ...]:
        from pmresume.language.reading import read_frames

        return tuple(read_frames(texts, lexicon))

    return parse


def _run(rule: Rule, context: Context, settings: Settings, crashes: list[Crash]) -> list[Finding]:
    """The findings of one rule; a fault of the rule is noted among ``crashes`` and costs only its own findings."""
    own = replace(context, options={**rule.options, **settings.options.get(rule.code, {})})
    try:
        return [_finding(rule, hit, context.resume, settings) for hit in rule.check(own)]
    except PmresumeError:
        raise
    except Exception as fault:
        said = " ".join(str(fault).split())[:120]
        crashes.append(Crash(rule.code, f"{type(fault).__name__}: {said}" if said else type(fault).__name__))
        return []


def _finding(rule: Rule, hit: Hit, resume: ReadResume, settings: Settings) -> Finding:
    quote = ""
    if hit.line is not None:
        if not 0 <= hit.line < len(resume.lines):
            raise IndexError(f"line {hit.line} of {len(resume.lines)}")
        text = resume.lines[hit.line].text
        if not 0 <= hit.start <= hit.end <= len(text):
            raise IndexError(f"characters {hit.start} to {hit.end} of {len(text)}")
        quote = text[hit.start : hit.end]
    severity = settings.severities.get(rule.code) or hit.severity or rule.severity
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity,
        message=hit.message,
        line=hit.line,
        start=hit.start,
        end=hit.end,
        quote=quote,
        path=path_of(resume, hit.line),
        suggestion=hit.suggestion,
        fix=hit.fix,
    )


def _idle(
    suppressions: Sequence[Suppression],
    named: Sequence[frozenset[str]],
    found: Sequence[Finding],
    ran: frozenset[str],
) -> Iterator[tuple[Suppression, str]]:
    """Each suppression with a rule that it names and that had nothing to say there; rules that did not run are not."""
    for suppression in suppressions:
        if not suppression.reason:
            continue
        for selector in suppression.rules:
            codes = codes_of(selector)
            used = any(f.code in codes and suppression.covers(f) for f in found)
            if not codes or (codes <= ran and not used and not any(c.startswith(_OWN) for c in codes)):
                yield suppression, selector


def _order(finding: Finding) -> tuple[bool, int, int, int, str]:
    return finding.line is None, finding.line or 0, finding.start, finding.end, finding.code


def _capped(
    findings: Sequence[Finding], rules: Sequence[Rule]
) -> tuple[tuple[Finding, ...], tuple[tuple[str, int], ...]]:
    """No more of a rule than it shows in one file, the surest first, and how many more there are."""
    most = {rule.code: rule.most for rule in rules if rule.most}
    dropped: Counter[str] = Counter()
    taken: Counter[str] = Counter()
    kept: set[int] = set()
    for number in sorted(range(len(findings)), key=lambda n: -findings[n].severity.rank):
        code = findings[number].code
        if code in most and taken[code] >= most[code]:
            dropped[code] += 1
            continue
        taken[code] += 1
        kept.add(number)
    return tuple(f for n, f in enumerate(findings) if n in kept), tuple(sorted(dropped.items()))
