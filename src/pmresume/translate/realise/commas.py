"""Commas between two things that are simply joined by "and"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

# "trace analysis, and other tools"
_OTHER = re.compile(r"(?<=\w)(?P<gap>, and )other\b")
# "to explore, and purchase products"
_TO = re.compile(r"\bto (?P<one>[a-z]+)(?P<gap>, and )(?P<other>[a-z]+)\b")
# "by removing doublets, and streamlining work"; ", covering two lines, and totaling"
_DOING = re.compile(r"(?:\bby|,) [a-z]+ing [^,;.]{1,45}(?P<gap>, and )[a-z]+ing [a-z\d$]")


def comma_edits(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """(comma and "and", "and" alone), where no other comma of the sentence makes a list of it."""
    if ", and " not in frame.text:
        return
    for found in _OTHER.finditer(frame.text):
        if "," not in re.split(r"[;.] ", frame.text[: found.start()])[-1]:
            yield _without(found)
    for found in _TO.finditer(frame.text):
        if all(_base(found[name], lexicon) for name in ("one", "other")):
            yield _without(found)
    for found in _DOING.finditer(frame.text):
        before = re.split(r"[;.] ", frame.text[: found.start()])[-1].split(",")
        if not any(re.match(r"\s*[A-Za-z]+ing\b", segment) for segment in before):
            yield _without(found)


def _without(found: re.Match[str]) -> Rewording:
    return Rewording(Span(*found.span("gap")), " and ", "tidy.comma", True)


def _base(word: str, lexicon: Lexicon) -> bool:
    return any(form is VerbForm.BASE for _, form in lexicon.action_forms.get(word, ()))
