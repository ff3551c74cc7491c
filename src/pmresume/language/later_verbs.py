"""Later words of a sentence that are further acts: behind a comma or "and", in a form that goes with the first verb.

A form that can only be a verb ("provide", "evaluate") and stands where no purpose, relative clause or list governs it
is an act by the vocabulary alone. Any other is only proposed: the parser is given it in the past, and must agree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pmresume.language.nouns import is_plural
from pmresume.language.verb_forms import RUN_GAP, LeadingVerb, VerbRun, verb_at
from pmresume.model.frame import Span, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

_PAST = (VerbForm.PAST, VerbForm.PARTICIPLE)
_LINK = re.compile(
    r"(?:,\s*(?:and\s+|then\s+)?|\s+and\s+|\s*&\s*|\s+then\s+|\s+as well as\s+)"
    r"(?:also\s+|(?!(?:apply|supply|comply|reply|rely|multiply)\b)(?P<adverb>[a-z]+ly)\s+)?(?=[A-Za-z])",
    re.I,
)
# Words behind which a bare verb may belong to them and not to the person.
_GOVERNS = re.compile(
    r"\b(?:which|that|who|whom|whose|where|when|while|if|"
    r"because|so|how|whether|until|unless|as they|help(?:s|ed|ing)?|let|make|makes|made|making|can|could|will|would|"
    r"should|must|may|is|are|such as|like|including|includes?|i\.e\.|e\.g\.)(?=\W)",
    re.I,
)
# "to detect outages and restore ...": the later verb may be one more purpose; "related to systems and ..." is none.
_PURPOSE = re.compile(r"\bto\s+(?:(?:[a-z]+ly|better|also|further)\s+)?(?P<verb>[a-z]+)\b", re.I)
_DETERMINER = re.compile(
    r"\s+(?:the|a|an|all|any|our|their|its|new|future|existing|necessary|appropriate|corrective|required|"
    r"and\s+\w+\s+(?:the|a|an|all|any|our|their))\b",
    re.I,
)
# Behind which a gerund says how, what for, or what a thing holds, not what one did next.
_MEANS = re.compile(r"\b(?:by|for|of|in|on|with|while|using|via|through|from|before|after|without|than)\s*$", re.I)
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
    if form in _PAST or _GOVERNS.search(before) or _purpose(before, lexicon):
        return False
    if _NEVER_NEXT.match(text, behind, end):
        return _by_doing(text, acts, first, end, lexicon) or _bare_end(text, acts, first, end, lexicon)
    determined = bool(_DETERMINER.match(text, behind, end))
    if form is VerbForm.GERUND:
        # ", and troubleshooting alerts": a gerund that is no noun of its own and has an object.
        joined = re.search(r"(?:\band|&)\s+$", text[: acts[0].span.start], re.I) is not None
        own = joined and not any(
            lexicon.actions[v.lemma].also and v.span.of(text).lower() in lexicon.object_forms for v in acts
        )
        if first is VerbForm.GERUND:
            return determined or (own and bool(_OBJECT_NEXT.match(text, behind, end)))
        return joined and _lapsed(text, acts, before, end, lexicon)
    pure = any(not lexicon.actions[v.lemma].also for v in acts) and not text[acts[0].span.start].isupper()
    if first is VerbForm.GERUND:
        return pure and determined and _GERUND.search(before) is None
    return pure or determined


_GERUND = re.compile(r"\b[a-z]+ing\b", re.I)


def _purpose(before: str, lexicon: Lexicon) -> bool:
    """Whether "to" and a verb stand before: what follows may be one more aim."""
    return any(
        form is VerbForm.BASE
        for found in _PURPOSE.finditer(before)
        for _, form in lexicon.action_forms.get(found["verb"].lower(), ())
    )


def _by_doing(text: str, acts: list[LeadingVerb], first: VerbForm, end: int, lexicon: Lexicon) -> bool:
    """ "and track by documenting ...": a bare verb with no object but its means."""
    found = re.compile(r"\s+by\s+(?P<doing>[a-z]+ing)\b").match(text, acts[-1].span.end, end)
    return (
        found is not None
        and acts[0].form is first is VerbForm.BASE
        and re.search(r"\band\s+$", text[: acts[0].span.start]) is not None
        and found["doing"] in lexicon.action_forms
        and bool(_GERUND.search(found["doing"]))
    )


def _bare_end(text: str, acts: list[LeadingVerb], first: VerbForm, end: int, lexicon: Lexicon) -> bool:
    """ "Creating accounts, configuring mailboxes and troubleshoot": a verb and nothing else at the end."""
    return (
        first is VerbForm.GERUND
        and acts[0].form is VerbForm.BASE
        and not any(lexicon.actions[v.lemma].also for v in acts)
        and re.search(r"\band\s+$", text[: acts[0].span.start]) is not None
        and not text[acts[-1].span.end : end].strip(" .")
    )


def _lapsed(text: str, acts: list[LeadingVerb], before: str, end: int, lexicon: Lexicon) -> bool:
    """ "Handled tickets and fixing bugs": a gerund where the form of the first verb was due.

    Only in small letters, with an object of its own, where no other gerund or preposition could govern it.
    """
    verb = acts[-1]
    surface = verb.span.of(text)
    if not surface.islower() or surface in lexicon.object_forms or lexicon.actions[verb.lemma].class_ == "use":
        return False
    for doing in _GERUND.finditer(before):
        low = doing[0].lower()
        if low in lexicon.action_forms and (low not in lexicon.object_forms or _MEANS.search(before[: doing.start()])):
            return False
    # "financial and shipping data": only a plural surely ends the object of the first verb.
    last = re.search(r"(?P<noun>[A-Za-z]+)\s*$", before)
    if last is None or not is_plural(last["noun"], lexicon) or "(" in before or _outcome(verb, lexicon):
        return False
    return bool(_OBJECT_NEXT.match(text, verb.span.end, end)) or _takes_partner(text, verb, end)


def _outcome(verb: LeadingVerb, lexicon: Lexicon) -> bool:
    """ "and reducing costs" may tell what came of it."""
    return lexicon.actions[verb.lemma].class_ in ("improve", "reduce", "increase", "ensure")


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
