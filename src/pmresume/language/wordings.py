"""Wording-level constructions: a few words for a few words, anywhere in a bullet.

In their patterns ``{n}`` is a number, ``{w}`` a word, ``{ws}`` a plural, ``{q}`` a vague quantity, ``{places}`` a noun
phrase that ends in a place, ``{things}`` a plural that is not people, ``{done}`` a participle, ``{doing}`` a gerund,
``{making}`` one that is no noun, ``{end}`` the end of a phrase; ``{sort}``, ``{made}``, ``{outcome}``, ``{org}`` and
``{trouble}`` are words of the short lists below. In their sayings the same names put it back, ``{doing:base}`` in
another form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from pmresume.model.frame import Span, VerbForm
from pmresume.vocabulary.inflect import inflect
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.pattern import Literal, Slot, parse_pattern, parse_saying
from pmresume.vocabulary.records import ConstructionRecord

_SLOTS = {
    "n": r"(?:\$\s?)?\d[\d,.]*(?:[km]\b|\+|%)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
    "w": r"[A-Za-z][\w+#.-]*",
    "ws": r"[A-Za-z-]+s",
    "q": r"multiple|several|various|different|many|all",
    "places": r"(?:[A-Za-z-]+\s+){0,2}?[A-Za-z-]+s",
    "things": r"[A-Za-z-]+s",
    "done": r"[a-z]+",
    "doing": r"[a-z]+ing",
    "making": r"[a-z]+ing",
    "org": r"organization|company|enterprise|campus|region|country|agency|business|department|nation|state",
    "made": r"scripts?|tools?|programs?|jobs|reports|queries|procedures|macros|templates|dashboards|policies",
    "outcome": r"reduced|decreased|lowered|increased|improved|saved|eliminated|simplified|cut|sped up",
    "sort": r"tool|technology|platform|language|framework|database|software|application",
    "trouble": r"issues|problems|incidents|tickets|requests|defects|queries",
    "end": r"(?=\s*(?:[,;.]|$))",
}
_MOST_BEFORE = 9  # words that "lacks-before" looks at


@dataclass(frozen=True, slots=True)
class Rewording:
    """``span`` of the user's text told as ``text``."""

    span: Span
    text: str
    id: str
    tidy: bool


@lru_cache(maxsize=2048)
def compile_wording(pattern: str) -> re.Pattern[str]:
    """The regular expression of a wording pattern."""
    out = ""
    for n, element in enumerate(parse_pattern(pattern)):
        if isinstance(element, Slot):
            body = rf"(?P<{element.name}>{_SLOTS[element.name]})"
        else:
            body = "(?:" + "|".join(map(re.escape, element.words)) + ")"
        gap = r"\s+" if n and not _tight(element) else ""
        out += f"(?:{gap}{body})?" if element.optional else gap + body
    first = parse_pattern(pattern)[0]
    edge = r"(?<![\w])" if not (isinstance(first, Literal) and not first.words[0][0].isalnum()) else ""
    return re.compile(edge + out + r"(?![\w])", re.I)


def _of_kind(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether each slot holds what its name promises, by the vocabulary."""
    return all(
        _KINDS[name](text.lower(), lexicon) for name, text in match.groupdict().items() if name in _KINDS and text
    )


def _noun_kind(text: str, lexicon: Lexicon) -> str:
    known = lexicon.object_forms.get(text) or lexicon.object_forms.get(text.split()[-1])
    return lexicon.objects[known[0]].kind if known else ""


def _has_form(text: str, lexicon: Lexicon, *wanted: VerbForm) -> bool:
    return any(form in wanted for _, form in lexicon.action_forms.get(text, ()))


_KINDS: Mapping[str, Callable[[str, Lexicon], bool]] = {
    "places": lambda text, lexicon: _noun_kind(text, lexicon) == "place",
    "things": lambda text, lexicon: _noun_kind(text, lexicon) in ("thing", "abstract"),
    "done": lambda text, lexicon: _has_form(text, lexicon, VerbForm.PARTICIPLE, VerbForm.PAST),
    "doing": lambda text, lexicon: _has_form(text, lexicon, VerbForm.GERUND),
    "making": lambda text, lexicon: (
        _has_form(text, lexicon, VerbForm.GERUND) and text not in lexicon.object_forms and text != "using"
    ),
}


def _tight(element: Slot | Literal) -> bool:
    if isinstance(element, Slot):
        return element.name == "end"
    return all(w[0] in ",;:.)" for w in element.words)


def _stands_free(entry: ConstructionRecord, text: str, at: int) -> bool:
    """Whether none of the words of ``lacks-before`` stands shortly before the match."""
    unwanted = entry.when.get("lacks-before")
    if not isinstance(unwanted, (list, tuple)):
        return True
    start = max(text.rfind(mark, 0, at) for mark in (";", ". "))
    before = text[start + 1 : at].lower().split()[-_MOST_BEFORE:]
    return not any(word.strip(",") in unwanted for word in before)


def _said(entry: ConstructionRecord, match: re.Match[str], lexicon: Lexicon) -> str:
    pieces = []
    for part in parse_saying(entry.says):
        if isinstance(part, str):
            pieces.append(part)
        elif part.args:
            lemma = lexicon.action_forms[match[part.name].lower()][0][0]
            pieces.append(inflect(lemma, VerbForm(part.args[0]), lexicon))
        else:
            pieces.append(match[part.name] or "")
    return "".join(pieces)


def find_rewordings(text: str, lexicon: Lexicon) -> tuple[Rewording, ...]:
    """All rewordings that fit, in order, none overlapping; the longer match wins, then the lower id."""
    found: list[Rewording] = []
    words = frozenset(re.findall(r"[a-z]+", text.lower()))
    for pattern, needed, entry in _wordings(lexicon):
        if needed and not needed & words:
            continue
        for match in pattern.finditer(text):
            if _of_kind(match, lexicon) and _stands_free(entry, text, match.start()):
                span = Span(match.start(), match.end())
                found.append(Rewording(span, _said(entry, match, lexicon), entry.id, entry.tidy))
    found.sort(key=lambda r: (-(r.span.end - r.span.start), r.span.start, r.id))
    kept: list[Rewording] = []
    for candidate in found:
        if all(candidate.span.end <= k.span.start or candidate.span.start >= k.span.end for k in kept):
            kept.append(candidate)
    return tuple(sorted(kept, key=lambda r: r.span.start))


@lru_cache(maxsize=4)
def _wordings(lexicon: Lexicon) -> tuple[tuple[re.Pattern[str], frozenset[str], ConstructionRecord], ...]:
    """(expression, words of which a text must hold one, entry) of every wording-level pattern."""
    found = []
    for entry in lexicon.constructions:
        if entry.level == "wording":
            for pattern in entry.match:
                literals = [e for e in parse_pattern(pattern) if isinstance(e, Literal) and not e.optional]
                plain = [frozenset(e.words) for e in literals if all(w.isalpha() for w in e.words)]
                needed = max(plain, key=lambda words: (min(map(len, words)), sorted(words)), default=frozenset[str]())
                found.append((compile_wording(pattern), needed, entry))
    return tuple(found)
