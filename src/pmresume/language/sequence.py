"""The tense of what a past verb ensures: "Ensured devices are compliant" is "were compliant"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.model.frame import Frame, Span, VerbForm
from pmresume.vocabulary.inflect import inflect
from pmresume.vocabulary.lexicon import Lexicon

_GOVERNS = re.compile(
    r"\b(?:ensur(?:e|es|ed|ing)|assur(?:e|es|ed|ing)|verif(?:y|ies|ied|ying)|confirm(?:s|ed|ing)?|mak(?:e|es|ing) sure|"
    r"made sure|guarantee(?:s|d|ing)?|check(?:s|ed|ing)? (?:that|if|whether)|"
    r"so that|after|until|when|whenever|because|once|"
    r"as(?= (?:they|it|users|customers|clients)\b))\b(?P<between>[^.;:]{0,90}?)$",
    re.I,
)
# A relative clause of its own, or a verb that already tells the clause.
_OWN = re.compile(r"\b(?:which|who|whose|where|when|if|because|was|were|is|are|had|has|did|to)\b|\bthat\b(?!\s)", re.I)
_RULE = re.compile(r"\s*(?:[A-Za-z]+ )?(?:must|should|shall|will|can)\b", re.I)  # "Must ensure that ..."
_AND_RESPONSIBLE = re.compile(r"(?<=[a-z0-9])(?:,)? and (?P<gap>)(?=(?:also )?(?:responsible|accountable) for\b)")
# "servers that are not compliant", "units that are implementing/have implemented"; "Python, which is a language" is so
# still.
_RELATIVE = re.compile(
    r"(?<![,(] )\b(?:that|which|who)\s+(?:(?:also|currently|still|often)\s+)?"
    r"(?P<verb>is|are|has|have|does|do|was|were)\b"
    r"(?!\s+(?:an?|the|in|on|at)\b)(?P<rest>[^,;.()]{0,60})",
)
# "an assessment that involves two plants", "changes that impact security": told of what was, not of what a product is.
_TELLING = re.compile(
    r"(?<![,(] )\b(?:that|which) (?P<verb>involves?|describes?|requires?|impacts?|affects?|exceeds?)"
    r"(?= (?!and\b|or\b)[A-Za-z\d])"
)
_BESIDE = re.compile(r"(?:/|\b(?:and|or)\s+)(?P<verb>is|are|has|have)\s+(?=[a-z]+(?:ed|ing|en)\b)")
_INVOLVED = re.compile(r"involved (?:in|with)\b")
_FULLY_MEET = re.compile(r"\band [a-z]+ly (?:meet|comply|support|adhere|conform|work|function|operate)\b")
_AND_FULLY = re.compile(r"\band [a-z]+ly $")
# "are secure and fully meet", "are where they need to be", "are patched and they meet", "and backups are taken"
_GOES_ON = re.compile(
    r"(?:(?:\band|,)\s+(?:[a-z]+ly\s+)?(?:(?:the|all|they|our|their)\s+)?(?:[\w-]+\s+){0,3}|where they\s+)$"
)
_SKILLS = ("skill", "experience", "ability")
_AUXILIARIES = {"is": "was", "are": "were", "has": "had", "have": "had", "does": "did", "do": "did"}


def past_edits(frame: Frame, lexicon: Lexicon) -> Iterator[tuple[Span, str]]:
    """(present verb, the same in the past), for a line told in the past."""
    if any(c.opener is not None and c.opener.kind in _SKILLS for c in frame.clauses):
        return
    if _RULE.match(frame.text):
        return
    for duty in _AND_RESPONSIBLE.finditer(frame.text):
        yield Span(duty.start("gap"), duty.start("gap")), "was "
    for clause in frame.clauses[1:]:
        # "..., also involved in testing"
        if (
            clause.actions
            and clause.actions[0].lemma == "involve"
            and _INVOLVED.match(frame.text, clause.actions[0].span.start)
        ):
            yield Span(clause.span.start, clause.span.start), "was "
    heads = {a.span.start for c in frame.clauses for a in c.actions}
    yield from _relatives(frame.text)
    told: list[Span] = []
    for token in frame.tokens:
        word = token.span.of(frame.text)
        they = token.tag in ("VB", "VBP") and frame.text[: token.span.start].endswith("they ")
        can = word == "can" and bool(told)
        fully = token.tag == "VB" and bool(told) and _AND_FULLY.search(frame.text[: token.span.start]) is not None
        wanted = token.tag in ("VBZ", "VBP") or they or can or fully
        if not wanted or token.span.start in heads or word.startswith("'"):
            continue
        found = _GOVERNS.search(frame.text[: token.span.start])
        if found is None or not _subject(found.start("between"), found["between"], told):
            continue
        aim = frame.text[: found.start()].endswith("to ")
        if aim and _FULLY_MEET.search(frame.text, token.span.start) is not None:
            continue  # "to ensure that systems are secure and fully meet the needs" is one aim, told in the present
        said = "could" if can else _past(word, lexicon, they=they or fully)
        if said and said != word:
            told.append(token.span)
            yield token.span, said


def _told(verb: str) -> str:
    """The past of a regular verb."""
    base = verb.removesuffix("s")
    return base + ("d" if base.endswith("e") else "ed")


def _relatives(text: str) -> Iterator[tuple[Span, str]]:
    """The auxiliaries of relative clauses."""
    for found in _TELLING.finditer(text):
        yield Span(*found.span("verb")), _told(found["verb"])
    for found in _RELATIVE.finditer(text):
        if found["verb"] in _AUXILIARIES:
            yield Span(*found.span("verb")), _AUXILIARIES[found["verb"]]
        for beside in _BESIDE.finditer(text, found.start("rest"), found.end("rest")):
            yield Span(*beside.span("verb")), _AUXILIARIES[beside["verb"]]


def _subject(at: int, between: str, told: list[Span]) -> bool:
    """Whether the words hold a subject and no other clause than those that are ``told`` in the past already."""
    words = re.sub(r"^\s*that\b", "", between, flags=re.I)
    inside = [s for s in told if s.start >= at]
    if inside:
        # "are secure and meet the needs", "are where they need to be"
        words = between[inside[-1].end - at :]
        own = _OWN.search(words.removesuffix("where they "))
        return _GOES_ON.search(words) is not None and " to " not in words and own is None
    second = re.search(r"\band that\b(?!.*\band that\b)", words)
    if second is not None:
        words = words[second.end() :]  # "that reports were delivered and that users are content"
    return (
        bool(words.strip()) and _OWN.search(words) is None and not re.search(r"\bthat\b|\bnot$|\bor$", words.rstrip())
    )


def _past(word: str, lexicon: Lexicon, *, they: bool) -> str:
    low = word.lower()
    if low in _AUXILIARIES:
        return _AUXILIARIES[low]
    forms = (VerbForm.THIRD, VerbForm.BASE)
    lemma = next((name for name, form in lexicon.action_forms.get(low, ()) if form in forms), "")
    return inflect(lemma, VerbForm.PAST, lexicon) if lemma and (they or low not in lexicon.object_forms) else ""
