"""Conjuncts that an act cannot take: "Installation of servers and network issues" installs no issues."""

from __future__ import annotations

import re
from collections.abc import Iterable

_OF = re.compile(r"\s*(?:of|for)\s+", re.I)
_CUT = re.compile(
    r"[;.(]|\b(?:using|which|that|who|by|in|on|during|via|across|as|within|through|per|from|at|into|when|while|where)\b",
    re.I,
)
_SPLIT = re.compile(r"\s*,\s*(?:and\s+|or\s+)?|\s+and\s+|\s*&\s*", re.I)
_HEAD = re.compile(r"(?P<head>[a-z][\w-]*)(?=\s*$|\s+(?:to|with|for|related)\b)", re.I)
_TROUBLES = frozenset(("issues", "issue", "problems", "problem", "incidents", "errors", "knowledge", "experience"))
_MAKING_WORDS = (
    "install configure deploy maintain administer create develop design build migrate upgrade implement set patch "
    "image provision assemble replace integrate prepare write update engineer architect host"
)
_MAKING = frozenset(_MAKING_WORDS.split())
# Nouns of acts that are hardly ever things, and what is done with them.
_DOINGS_WORDS = (
    "training support execution escalation escalations assistance coordination troubleshooting resolution management "
    "administration maintenance handling planning mentoring guidance resets unlocks tuning follow-up sign-off"
)
_DOINGS = frozenset(_DOINGS_WORDS.split())
_OVERSEEING_WORDS = (
    "manage coordinate oversee plan schedule lead perform supervise direct ensure provide track facilitate improve "
    "automate document review evaluate analyze assess support handle deliver conduct define standardize streamline "
    "optimize enhance organize arrange outsource estimate cost price teach learn study research"
)
_OVERSEEING = frozenset(_OVERSEEING_WORDS.split())
_TAUGHT = frozenset(("develop", "design", "create", "prepare", "write", "build", "implement"))


# Nouns of further acts right behind the first.
_MORE_ACTS = re.compile(
    r"\s*(?:,|&|and\b)\s*(?:and\s+)?(?:[a-z]+\s+)?(?:[a-z]+ing(?=\s+(?:of|and)\b|\s*[,.]|\s*$)|[a-z]+(?:tion|ment|sis|ance)s?\b)"
)


def strayed(lemmas: Iterable[str], behind: str) -> bool:
    """Whether one of the things that ``behind`` joins to the object of the acts ``lemmas`` cannot be theirs."""
    if _MORE_ACTS.match(behind):
        return True  # "P2V migrations, patching and hardening of servers"
    words = _OF.sub("", behind, count=1)
    cut = _CUT.search(words)
    parts = _SPLIT.split(words[: cut.start()] if cut else words)
    heads = [_head(part) for part in parts]
    own = {lemma.split()[0] for lemma in lemmas}
    for part, head in zip(parts[1:], heads[1:], strict=True):
        if re.match(r"(?:[a-z]+ )?(?:knowledge|experience|understanding) (?:of|in|with)\b", part.strip(), re.I):
            return True
        if re.search(r"\bof\s", part):
            continue  # an act of its own, told by itself
        if head in _TROUBLES and own & _MAKING and heads[0] not in _TROUBLES:
            return True
        taught = head == "training" and bool(own & _TAUGHT)
        if head in _DOINGS and not taught and not own & _OVERSEEING and heads[0] not in _DOINGS:
            return True
    return False


def _head(part: str) -> str:
    squeezed = re.sub(r"\b(sign|follow)[ -]?(off|up)\b", r"\1-\2", part.strip().lower())
    found = _HEAD.search(squeezed)
    return found["head"] if found else ""
