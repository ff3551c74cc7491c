"""Products of one word that somebody gave an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span

_THE_NAME = re.compile(r"\b(?:using|with|via|through|in|into) (?P<the>the )$", re.I)
_ALONE = re.compile(r"\s*(?:[,;.]|$)|\s(?:and|for|to|with|on|in)\b")
_ONE_WORD = re.compile(r"[A-Z][a-z]+(?: JS|\.js)?")
_WITH_THE = frozenset(("Internet", "Terminal", "Cloud", "Web", "Kinect", "Wiki"))


def names_alone(frame: Frame) -> Iterator[Rewording]:
    """ "using the Docker": a product of one word takes no article."""
    for tool in frame.tools:
        name = tool.of(frame.text)
        found = _THE_NAME.search(frame.text[: tool.start])
        if found is None or name in _WITH_THE or not _ONE_WORD.fullmatch(name):
            continue
        if _ALONE.match(frame.text, tool.end):
            yield Rewording(Span(*found.span("the")), "", "tidy.article", True)
