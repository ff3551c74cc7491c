"""Later words of a sentence that are further acts: behind a comma or "and", in a form that goes with the first verb.

A form that can only be a verb ("provide", "evaluate") and stands where no purpose, relative clause or list governs it
is an act by the vocabulary alone. Any other is only proposed: the parser is given it in the past, and must agree.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pmresume.language.acts_on import acts_on, reports_seen
from pmresume.language.doing_rows import doing_row
from pmresume.language.governed import governed, no_act, took_part
from pmresume.language.noun_or_act import CLOSING, LISTED, bare_object, ends_row, hardly_noun
from pmresume.language.nouns import is_plural
from pmresume.language.told_pasts import DETERMINER, DONE_TO, OBJECT_NEXT, PAST, purpose, told_past
from pmresume.language.verb_forms import RUN_GAP, LeadingVerb, VerbRun, verb_at
from pmresume.model.frame import Span, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

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
# Behind which a gerund says how, what for, or what a thing holds, not what one did next.
_MEANS = re.compile(r"\b(?:by|for|of|in|on|with|while|using|via|through|from|before|after|without|than)\s*$", re.I)
_NEVER_NEXT = re.compile(r"\s*(?:$|[,;.)]|(?:of|is|are|was|were|by)\b)", re.I)


@dataclass(frozen=True, slots=True)
class LaterVerb:
    """A further act; ``sure`` where the vocabulary alone decides."""

    verb: LeadingVerb
    sure: bool


_LETS = frozenset(("let", "help", "make", "enable", "allow"))


def later_verbs(text: str, span: Span, run: VerbRun, lexicon: Lexicon) -> list[LaterVerb]:
    """Further acts of ``text[span]`` behind its leading run, in order."""
    first = run.verbs[0].form
    whole_row = doing_row(text, span, run, lexicon)
    lets = run.verbs[-1].lemma in _LETS
    found: list[LaterVerb] = []
    beside: list[list[LeadingVerb]] = []  # gerunds that may be acts, if acts stand on both sides of them
    maybe: list[LeadingVerb] = []
    passed = 0
    for link in _LINK.finditer(text, run.verbs[-1].span.end, span.end):
        if link.end() < max(passed, found[-1].verb.span.end if found else 0):
            continue
        acts = _run_at(text, link.end(), span.end, first, lexicon)
        if not acts or _in_brackets(text, span.start, link.start()):
            continue
        if acts[0].span.start in whole_row:
            found.extend(LaterVerb(verb, True) for verb in acts)
            continue
        if lets and acts[0].form is VerbForm.BASE:
            continue  # "Let children be children and have freedom"
        if no_act(text, acts, link.start(), span.end, lexicon):
            passed = acts[-1].span.end
            continue
        before = text[run.verbs[-1].span.end : link.start()]
        if first is not VerbForm.GERUND and acts[0].form is VerbForm.GERUND and took_part(text, acts, before, span.end):
            passed = acts[-1].span.end
            continue
        if acts[0].form is VerbForm.GERUND and governed(before, text[acts[-1].span.end : span.end], lexicon):
            continue
        row = [f.verb.form for f in found] + [r[0].form for r in beside]
        listed = any(form is not VerbForm.GERUND for form in row)
        lapsed = any(
            f.verb.form is VerbForm.BASE for f in found
        )  # "Managed vendors, negotiate renewals and track them"
        sure = _sure(text, acts, first, before, span.end, lexicon, listed=listed, lapsed=lapsed) or reports_seen(
            text, run.verbs[-1].lemma, acts, span.end
        )
        if sure or _likely(text, acts, first, span.end, lexicon, listed=bool(found)):
            found.extend(LaterVerb(verb, True) for row in beside for verb in row)
            if sure and acts[0].form is VerbForm.GERUND:
                found = [LaterVerb(f.verb, f.sure or f.verb in maybe) for f in found]
            found.extend(LaterVerb(verb, sure) for verb in acts)
            beside.clear()
            if _between_acts(text, acts, first, before, span.end, lexicon):
                maybe.extend(acts)  # "Writing tests, logging defects and tracking them"
        elif _between_acts(text, acts, first, before, span.end, lexicon):
            beside.append(acts)
            if len(beside) > 1 and first in PAST and all(row[0].form in PAST for row in beside[-2:]):
                found.extend(LaterVerb(verb, True) for row in beside for verb in row)
                beside.clear()
    return found


def _between_acts(text: str, acts: list[LeadingVerb], first: VerbForm, before: str, end: int, lexicon: Lexicon) -> bool:
    """ "Handle calls, answering phones, respond to mail": what may be an act behind a comma in a row of acts."""
    verb = acts[-1]
    surface = verb.span.of(text)
    if verb.form in PAST:
        # ", managed vendors, trained staff": one of them alone may be an adjective.
        return (
            text[: acts[0].span.start].rstrip().endswith((",", "and") if first in PAST else ",")
            and surface.islower()
            and surface not in ("related", "shared", "stored", "based", "used", "required", "needed")
            and not DONE_TO.search(before)
            and not _GOVERNS.search(before)
            and bool(OBJECT_NEXT.match(text, verb.span.end, end))
        )
    if verb.form is not VerbForm.GERUND:
        # ", delegate tasks and evaluate results"
        before_it = text[: acts[0].span.start].rstrip()
        return before_it.endswith(",") and not _GOVERNS.search(before) and bare_object(text, verb, end, lexicon)
    return (
        verb.form is VerbForm.GERUND
        and text[: acts[0].span.start].rstrip().endswith(",")
        and surface.islower()
        and (surface not in lexicon.object_forms or first is VerbForm.GERUND)
        and verb.action_class not in ("use", "ensure", "improve", "reduce", "increase")
        and not any(
            _MEANS.search(before[: g.start()]) or g[0] in lexicon.action_forms for g in _GERUND.finditer(before)
        )
        and not _GOVERNS.search(before)
        and bool(OBJECT_NEXT.match(text, verb.span.end, end))
    )


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


def _sure(
    text: str,
    acts: list[LeadingVerb],
    first: VerbForm,
    before: str,
    end: int,
    lexicon: Lexicon,
    *,
    listed: bool,
    lapsed: bool,
) -> bool:
    form = acts[0].form
    behind = acts[-1].span.end
    if _GOVERNS.search(before):
        return False
    if form in PAST:
        return told_past(text, acts, first, before, end, lexicon, listed=listed)
    if form is VerbForm.THIRD:
        # "to understand needs and converts them": no infinitive ends in -s, unless a list of them lost count.
        if purpose(before, lexicon) and "," in before:
            return False
    elif form is not VerbForm.GERUND and purpose(before, lexicon):
        return False
    if first in PAST and acts_on(text, acts, before, end, lexicon):
        return True
    if _NEVER_NEXT.match(text, behind, end):
        return _by_doing(text, acts, first, end, lexicon) or _bare_end(text, acts, first, end, lexicon)
    determined = bool(DETERMINER.match(text, behind, end))
    if form in (VerbForm.BASE, VerbForm.THIRD) and _PRONOUN.match(text, behind, end):
        return True  # "and keeps it up to date"
    phrasal = " " in acts[-1].lemma and form is VerbForm.BASE and _PHRASAL.match(text, behind, end)
    if phrasal and (listed or re.search(r"\band\s+$", text[: acts[0].span.start])):
        return True  # "and follow up on issues"
    if form is VerbForm.GERUND:
        # ", and troubleshooting alerts": a gerund that is no noun of its own and has an object.
        joined = re.search(r"(?:\band|&|\bas well as)\s+(?:also\s+)?$", text[: acts[0].span.start], re.I) is not None
        own = joined and not any(
            lexicon.actions[v.lemma].also and v.span.of(text).lower() in lexicon.object_forms for v in acts
        )
        if first is VerbForm.GERUND:
            return determined or (own and bool(OBJECT_NEXT.match(text, behind, end)))
        following = re.compile(r"\s+(?P<noun>[a-z]+)").match(text, behind, end)
        many = following is not None and is_plural(following["noun"], lexicon)
        if listed and joined and (determined or many):
            return True
        return joined and _lapsed(text, acts, before, end, lexicon)
    pure = any(not lexicon.actions[v.lemma].also for v in acts) and not text[acts[0].span.start].isupper()
    mixed = lapsed or first not in PAST or re.search(r"(?:,|\band)\s+[a-z]+ing\b", before) is not None
    if listed and mixed and ends_row(text, acts, end, lexicon):
        return True
    if first is VerbForm.GERUND:
        pure = pure or hardly_noun(text, acts, end)
        if text[acts[0].span.start].islower() and _ARTICLE.match(text, behind, end):
            return True  # "Performing scans and report the findings"
        takes = determined or bool(OBJECT_NEXT.match(text, behind, end))
        return pure and takes and _GERUND.search(before) is None
    return pure or determined or hardly_noun(text, acts, end)


_PHRASAL = re.compile(r"\s+(?:on|with)\b")
_ARTICLE = re.compile(r"\s+(?:the|an?|all|any|our|their|its)\s")
_PRONOUN = re.compile(r"\s+(?:them|it|those|these)\b")

_GERUND = re.compile(r"\b[a-z]+ing\b", re.I)


def _by_doing(text: str, acts: list[LeadingVerb], first: VerbForm, end: int, lexicon: Lexicon) -> bool:
    """ "and track by documenting ...": a bare verb with no object but its means."""
    found = re.compile(r"\s+by\s+(?P<doing>[a-z]+ing)\b").match(text, acts[-1].span.end, end)
    return (
        found is not None
        and acts[0].form is VerbForm.BASE
        and re.search(r"\band\s+$", text[: acts[0].span.start]) is not None
        and found["doing"] in lexicon.action_forms
        and bool(_GERUND.search(found["doing"]))
    )


def _bare_end(text: str, acts: list[LeadingVerb], first: VerbForm, end: int, lexicon: Lexicon) -> bool:
    """ "Creating accounts, configuring mailboxes and troubleshoot": a verb and nothing else at the end."""
    return (
        (first is VerbForm.GERUND or first in PAST)
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
    return bool(OBJECT_NEXT.match(text, verb.span.end, end)) or _takes_partner(text, verb, end)


def _outcome(verb: LeadingVerb, lexicon: Lexicon) -> bool:
    """ "and reducing costs" may tell what came of it."""
    return lexicon.actions[verb.lemma].class_ in ("improve", "reduce", "increase", "ensure")


def _likely(text: str, acts: list[LeadingVerb], first: VerbForm, end: int, lexicon: Lexicon, *, listed: bool) -> bool:
    form = acts[0].form
    if form in PAST or (form is not first and not (listed and first in PAST and form is VerbForm.BASE)):
        return False
    nouns = all(lexicon.actions[v.lemma].also in ("noun", "both") for v in acts)
    if nouns and form is not VerbForm.GERUND and not _verb_in_list(text, acts, end, lexicon, listed=listed):
        return False
    return bool(OBJECT_NEXT.match(text, acts[-1].span.end, end)) or _takes_partner(text, acts[-1], end)


def _verb_in_list(text: str, acts: list[LeadingVerb], end: int, lexicon: Lexicon, *, listed: bool) -> bool:
    """ ", repair computer systems": behind a comma, in small letters, and no compound of the vocabulary ("test cases").

    Behind "and" too, where another act was ``listed`` before ("mount racks, and label cables") or an adverb follows
    ("and test regularly").
    """
    first, last = acts[0], acts[-1]
    before = text[: first.span.start].rstrip().lower()
    if text[first.span.start].isupper() or last.lemma in LISTED:
        return False
    following = re.compile(r"\s+([\w-]+)").match(text, last.span.end, end)
    if following is None or f"{last.lemma} {following[1].lower()}" in lexicon.object_forms or following[1] in CLOSING:
        return False
    return before.endswith(",") or (before.endswith("and") and (listed or following[1].endswith("ly")))


def _takes_partner(text: str, verb: LeadingVerb, end: int) -> bool:
    """ "working with vendors": a verb that has a phrase where others have an object."""
    if verb.lemma in ("respond", "reply", "attend") and re.match(r"\s+to\b", text[verb.span.end : end]):
        return True
    return verb.action_class in ("communicate", "coordinate", "participate", "support", "perform") and bool(
        re.match(r"\s+(?:with|in|on)\b", text[verb.span.end : end], re.I)
    )


def _in_brackets(text: str, start: int, at: int) -> bool:
    before = text[start:at]
    return before.count("(") > before.count(")")
