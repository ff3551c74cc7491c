"""Later words of a sentence that are further acts: behind a comma or "and", in a form that goes with the first verb.

A form that can only be a verb ("provide", "evaluate") and stands where no purpose, relative clause or list governs it
is an act by the vocabulary alone. Any other is only proposed: the parser is given it in the past, and must agree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pmresume.language.verb_forms import RUN_GAP, LeadingVerb, VerbRun, verb_at
from pmresume.model.frame import Span, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

_PAST = (VerbForm.PAST, VerbForm.PARTICIPLE)
_LINK = re.compile(
    r"(?:,\s*(?:and\s+|then\s+)?|\s+and\s+|\s*&\s*|\s+then\s+|\s+as well as\s+)"
    r"(?:also\s+|(?P<adverb>[a-z]+ly)\s+)?(?=[A-Za-z])",
    re.I,
)
# Words behind which a bare verb may belong to them and not to the person.
_GOVERNS = re.compile(
    r"\b(?:to(?!\s+(?:the|a|an|all|our|their|its|new|various|other)\b)|which|that|who|whom|whose|where|when|while|if|"
    r"because|so|how|whether|until|unless|as they|help(?:s|ed|ing)?|let|make|makes|made|making|can|could|will|would|"
    r"should|must|may|is|are|such as|like|including|includes?|i\.e\.|e\.g\.)(?=\W)",
    re.I,
)
_DETERMINER = re.compile(
    r"\s+(?:the|a|an|all|any|our|their|its|new|and\s+\w+\s+(?:the|a|an|all|any|our|their))\b", re.I
)
_OBJECT_NEXT = re.compile(
    r"\s+(?!(?:of|and|or|in|on|at|by|for|to|from|with|within|across|between|during|per|via|is|are|was|were|as)\b)"
    r"[\w(\"'$]",
    re.I,
)
_NEVER_NEXT = re.compile(r"\s*(?:$|[,;.)]|(?:of|is|are|was|were|by)\b)", re.I)


@dataclass(frozen=True, slots=True)
class LaterVerb:
    """A further act; ``sure`` where the vocabulary alone decides."""

    verb: LeadingVerb
    sure: bool


def later_verbs(text: str, span: Span, run: VerbRun, lexicon: Lexicon) -> list[LaterVerb]:
    """Further acts of ``text[span]`` behind its leading run, in order."""
    first = run.verbs[0].form
    found: list[LaterVerb] = []
    for link in _LINK.finditer(text, run.verbs[-1].span.end, span.end):
        if found and link.end() < found[-1].verb.span.end:
            continue
        acts = _run_at(text, link.end(), span.end, first, lexicon)
        if not acts or _in_brackets(text, span.start, link.start()):
            continue
        before = text[run.verbs[-1].span.end : link.start()]
        sure = _sure(text, acts, first, before, span.end, lexicon)
        if sure or _likely(text, acts, first, span.end, lexicon, listed=bool(found)):
            found.extend(LaterVerb(verb, sure) for verb in acts)
    return found


def _run_at(text: str, at: int, end: int, first: VerbForm, lexicon: Lexicon) -> list[LeadingVerb]:
    """Neighbouring verbs of one form from ``at`` on."""
    verb = verb_at(text, at, end, lexicon, prefer=first)
    if verb is None:
        return []
    acts = [verb]
    while gap := RUN_GAP.match(text, acts[-1].span.end, end):
        following = verb_at(text, gap.end(), end, lexicon, prefer=first)
        if following is None or following.form is not verb.form:
            break
        acts.append(following)
    return acts


def _sure(text: str, acts: list[LeadingVerb], first: VerbForm, before: str, end: int, lexicon: Lexicon) -> bool:
    form = acts[0].form
    behind = acts[-1].span.end
    if form in _PAST or _GOVERNS.search(before) or _NEVER_NEXT.match(text, behind, end):
        return False
    determined = bool(_DETERMINER.match(text, behind, end))
    if form is VerbForm.GERUND:
        # ", and troubleshooting alerts": a gerund that is no noun of its own and has an object.
        joined = re.search(r"(?:\band|&)\s+$", text[: acts[0].span.start], re.I) is not None
        own = joined and not any(lexicon.actions[v.lemma].also for v in acts)
        return first is VerbForm.GERUND and (determined or (own and bool(_OBJECT_NEXT.match(text, behind, end))))
    if first is VerbForm.GERUND:
        return False
    pure = any(not lexicon.actions[v.lemma].also for v in acts) and not text[acts[0].span.start].isupper()
    return pure or determined


def _likely(text: str, acts: list[LeadingVerb], first: VerbForm, end: int, lexicon: Lexicon, *, listed: bool) -> bool:
    form = acts[0].form
    if form in _PAST or form is not first:
        return False
    nouns = all(lexicon.actions[v.lemma].also in ("noun", "both") for v in acts)
    if nouns and form is not VerbForm.GERUND and not _verb_in_list(text, acts, end, lexicon, listed=listed):
        return False
    return bool(_OBJECT_NEXT.match(text, acts[-1].span.end, end)) or _takes_partner(text, acts[-1], end)


def _verb_in_list(text: str, acts: list[LeadingVerb], end: int, lexicon: Lexicon, *, listed: bool) -> bool:
    """ ", repair computer systems": behind a comma, in small letters, and no compound of the vocabulary ("test cases").

    Behind "and" too, where another act was ``listed`` before ("mount racks, and label cables") or an adverb follows
    ("and test regularly").
    """
    first, last = acts[0], acts[-1]
    before = text[: first.span.start].rstrip().lower()
    if text[first.span.start].isupper():
        return False
    following = re.compile(r"\s+([\w-]+)").match(text, last.span.end, end)
    if following is None or f"{last.lemma} {following[1].lower()}" in lexicon.object_forms:
        return False
    return before.endswith(",") or (before.endswith("and") and (listed or following[1].endswith("ly")))


def _takes_partner(text: str, verb: LeadingVerb, end: int) -> bool:
    """ "working with vendors": a verb that has a phrase where others have an object."""
    return verb.action_class in ("communicate", "coordinate", "participate", "support", "perform") and bool(
        re.match(r"\s+(?:with|in|on)\b", text[verb.span.end : end], re.I)
    )


def _in_brackets(text: str, start: int, at: int) -> bool:
    before = text[start:at]
    return before.count("(") > before.count(")")
