"""Acts given as examples: "tasks such as design, create and execute test scripts" wants gerunds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span, Use, VerbForm
from pmresume.vocabulary.inflect import inflect
from pmresume.vocabulary.lexicon import Lexicon

_SUCH = re.compile(r"\b(?:such as|like|including|involving|i\.e\.,?|e\.g\.,?)\s*:?\s+(?=[A-Za-z])", re.I)
_SEPARATOR = re.compile(r"\s*,\s*(?:(?:and|or|&)\s+)?|\s+(?:and|or|&)\s+|\s*/\s*", re.I)
_STOP = re.compile(r"[.;:]\s|[.;:]$")
_WORD = re.compile(r"(?P<kind>(?:peer|unit|load|smoke)[ -])?(?P<verb>[A-Za-z]+)(?P<behind>\s+[\w(\"']+)?", re.I)


def example_edits(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """(base verb, its gerund) for a row of two or more that all stand as bare verbs, at least one of them no noun."""
    acts = {v.span.start for v in frame.verbs if v.use is not Use.MODIFIER}
    for found in _SUCH.finditer(frame.text):
        verbs = list(_verbs(frame.text, found.end(), lexicon))
        if len(verbs) < 2 or not any(_only_verb(lemma, behind, lexicon) for _, lemma, behind in verbs):
            continue
        if not all(span.start in acts for span, _, _ in verbs):
            continue  # the parse takes one of them for a noun
        for span, lemma, _ in verbs:
            yield Rewording(span, inflect(lemma, VerbForm.GERUND, lexicon), "tidy.tense", True)


def _verbs(text: str, at: int, lexicon: Lexicon) -> Iterator[tuple[Span, str, str]]:
    """(verb, lemma, word behind it) of the items from ``at`` on, up to the first that does not open with a verb."""
    stop = _STOP.search(text, at)
    end = stop.start() if stop else len(text)
    for start in _starts(text, at, end):
        word = _WORD.match(text, start, end)
        if word is None:
            return
        lemma = _lemma(word["verb"], lexicon)
        if not lemma:
            if start == at or word["verb"].lower() not in lexicon.object_forms:
                return  # the first must be a verb; a noun in between is the object of the one before
            continue
        if word["verb"].lower() in lexicon.object_forms and not _bare(text, word.end("verb"), end, word["behind"]):
            continue
        yield Span(*word.span("verb")), lemma, (word["behind"] or "").strip()


def _starts(text: str, at: int, end: int) -> Iterator[int]:
    yield at
    for gap in _SEPARATOR.finditer(text, at, end):
        inside = text[at : gap.start()]
        if inside.count("(") == inside.count(")"):
            yield gap.end()


def _bare(text: str, at: int, end: int, behind: str | None) -> bool:
    """Whether a word that is a noun as well stands alone between separators, or has something to govern."""
    return bool(behind and behind.strip()[0].isalnum()) or _SEPARATOR.match(text, at, end) is not None


def _lemma(word: str, lexicon: Lexicon) -> str:
    forms = lexicon.action_forms.get(word.lower(), ())
    return next((lemma for lemma, form in forms if form is VerbForm.BASE), "")


def _only_verb(lemma: str, behind: str, lexicon: Lexicon) -> bool:
    return not lexicon.actions[lemma].also and lemma not in lexicon.object_forms
