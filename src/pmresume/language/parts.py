"""Cuts what follows a clause's verbs into its object and the phrases behind it, each with its role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pmresume.model.frame import PartRole, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

if TYPE_CHECKING:
    from spacy.tokens import Token

# Words that open a phrase, longest first, with the role that they decide by themselves.
MARKERS: tuple[tuple[str, PartRole | None], ...] = (
    ("working in close collaboration with", PartRole.PARTNER),
    ("working in collaboration with", PartRole.PARTNER),
    ("working in conjunction with", PartRole.PARTNER),
    ("in close collaboration with", PartRole.PARTNER),
    ("in close coordination with", PartRole.PARTNER),
    ("in collaboration with", PartRole.PARTNER),
    ("in coordination with", PartRole.PARTNER),
    ("in conjunction with", PartRole.PARTNER),
    ("in cooperation with", PartRole.PARTNER),
    ("in partnership with", PartRole.PARTNER),
    ("working closely with", PartRole.PARTNER),
    ("working together with", PartRole.PARTNER),
    ("collaborating with", PartRole.PARTNER),
    ("coordinating with", PartRole.PARTNER),
    ("working with", PartRole.PARTNER),
    ("together with", PartRole.PARTNER),
    ("along with", None),
    ("in accordance with", PartRole.CONTROL),
    ("in compliance with", PartRole.CONTROL),
    ("in adherence to", PartRole.CONTROL),
    ("according to", PartRole.CONTROL),
    ("as required by", PartRole.CONTROL),
    ("as designed by", PartRole.CONTROL),
    ("as directed by", PartRole.CONTROL),
    ("in line with", PartRole.CONTROL),
    ("based on", PartRole.CONTROL),
    ("based upon", PartRole.CONTROL),
    ("as per", PartRole.CONTROL),
    ("prior to", PartRole.CONTROL),
    ("adhering to", PartRole.CONTROL),
    ("with the help of", PartRole.TOOLS),
    ("with the use of", PartRole.TOOLS),
    ("by using", PartRole.TOOLS),
    ("in order to", PartRole.PURPOSE),
    ("so as to", PartRole.PURPOSE),
    ("so that", PartRole.PURPOSE),
    ("in support of", PartRole.BENEFICIARY),
    ("on behalf of", PartRole.BENEFICIARY),
    ("resulting in", PartRole.RESULT),
    ("which resulted in", PartRole.RESULT),
    ("that resulted in", PartRole.RESULT),
    ("leading to", PartRole.RESULT),
    ("on a daily basis", PartRole.CADENCE),
    ("on a weekly basis", PartRole.CADENCE),
    ("on a monthly basis", PartRole.CADENCE),
    ("on a regular basis", PartRole.CADENCE),
    ("on daily basis", PartRole.CADENCE),
    ("on weekly basis", PartRole.CADENCE),
    ("on regular basis", PartRole.CADENCE),
    ("on monthly basis", PartRole.CADENCE),
    ("as well as", None),
    ("such as", None),
    ("using", PartRole.TOOLS),
    ("utilizing", PartRole.TOOLS),
    ("utilising", PartRole.TOOLS),
    ("leveraging", PartRole.TOOLS),
    ("via", PartRole.TOOLS),
    ("including", PartRole.OTHER),
    ("per", PartRole.CONTROL),
    ("during", PartRole.CONTROL),
    ("after", PartRole.CONTROL),
    ("before", PartRole.CONTROL),
    ("once", PartRole.CONTROL),
    ("following", PartRole.CONTROL),
    ("across", PartRole.PLACE),
    ("throughout", PartRole.PLACE),
)
_HEDGES = frozenset(["around", "about", "over", "under", "approximately", "nearly", "almost", "up"])
_NEVER = ("as well as", "such as")  # these continue the phrase before them
_CADENCE = re.compile(
    r"(?:daily|weekly|bi-?weekly|monthly|quarterly|annually|yearly|nightly|hourly|regularly|periodically)\b"
    r"|every\s+(?:day|week|month|quarter|year|night|hour|morning|\d+\s+\w+)\b",
    re.I,
)
_TIME = re.compile(
    r"(?:19|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:days?|weeks?|months?|years?|hours?|time|timelines?|deadlines?|schedule)\b",
    re.I,
)
_PLACE_WORDS = ("in", "at", "on", "within", "over", "between", "under", "inside")


# First word → (all words, role) in the order of MARKERS.
_BY_FIRST: dict[str, list[tuple[list[str], PartRole | None]]] = {}
for _words, _role in MARKERS:
    _BY_FIRST.setdefault(_words.split()[0], []).append((_words.split(), _role))


def marker_at(tokens: Sequence[Token], i: int) -> tuple[str, PartRole | None, int] | None:
    """(words, role, number of tokens) of the longest marker that begins at token ``i``."""
    for words, role in _BY_FIRST.get(tokens[i].lower_, ()):
        if [t.lower_ for t in tokens[i : i + len(words)]] == words:
            return " ".join(words), role, len(words)
    return None


def boundary(tokens: Sequence[Token], i: int, first: int, depth: int) -> bool:
    """Whether a phrase begins at token ``i``; ``first`` is where the object began, ``depth`` counts open brackets."""
    token = tokens[i]
    if depth or token.is_punct:
        return False
    found = marker_at(tokens, i)
    if found and found[0] in _NEVER:
        return False
    if found and found[2] > 1:
        return True
    if token.lower_ in ("using", "utilizing", "utilising", "leveraging", "via", "including"):
        return True
    rest = tokens[i].doc[i : i + 4].text if i + 1 <= len(tokens) else ""
    if (
        _CADENCE.match(rest)
        and token.dep_ in ("advmod", "npadvmod", "det", "ROOT", "conj")
        and (
            token.lower_ == "every"
            or i + 1 == len(tokens)
            or tokens[i + 1].is_punct
            or tokens[i + 1].dep_ in ("prep", "cc")
        )
    ):
        return i > first
    if token.lower_ == "of" and token.dep_ == "prep":
        return False
    if token.tag_ == "TO":
        return i + 1 < len(tokens) and (tokens[i + 1].tag_ in ("VB", "RB") or token.dep_ in ("prep", "dative"))
    if token.lower_ in _HEDGES and i + 1 < len(tokens) and tokens[i + 1].like_num:
        return False
    if token.tag_ == "IN" or token.dep_ in ("prep", "agent"):
        return (
            token.dep_ in ("prep", "agent", "mark", "dative", "pcomp", "advmod", "prt")
            and token.dep_ != "prt"
            and token.lower_ not in ("than", "like")
        )
    if token.tag_ in ("WDT", "WP", "WRB") and i > first:
        return True
    if token.tag_ == "VBG" and i > first and tokens[i - 1].text in (",", "by", "while", "-"):
        return token.dep_ in ("advcl", "acl", "conj", "pcomp")
    return False


def extent(tokens: Sequence[Token], i: int, end: int) -> int:
    """One past the last token of the phrase that begins at ``i``, by the parse, at most ``end``."""
    token = tokens[i]
    governor = token
    found = marker_at(tokens, i)
    last = tokens[i + found[2] - 1] if found else token
    if last.tag_ == "TO" or token.tag_ in ("WDT", "WP", "WRB"):
        governor = last.head if last.head.i > i else last
    elif found and found[2] > 1:
        governor = last
    stop = max([t.i for t in governor.subtree] + [i])
    return min(max(stop + 1, i + (found[2] if found else 1)), end)


def role_of(tokens: Sequence[Token], i: int, end: int, lexicon: Lexicon, *, passive: bool) -> tuple[PartRole, int]:
    """(role, number of marker tokens) of the phrase ``tokens[i:end]``."""
    found = marker_at(tokens, i)
    token = tokens[i]
    width = found[2] if found else 1
    after = tokens[i + width] if i + width < end else None
    words = token.doc[i:end].text
    if _CADENCE.match(words):
        return PartRole.CADENCE, 1
    if found and found[1] is PartRole.TOOLS and token.lower_ == "via" and not _holds_tool(tokens, i, end, lexicon):
        return PartRole.OTHER, width
    if found and found[1] is not None:
        return found[1], width
    if token.tag_ == "TO":
        return (
            PartRole.PURPOSE if after is not None and after.tag_ in ("VB", "RB") else _toward(tokens, i, end, lexicon)
        ), 1
    if token.tag_ in ("WDT", "WP"):
        return (PartRole.RESULT if _tells_result(tokens, i, end, lexicon) else PartRole.OTHER), 1
    if token.lower_ == "by":
        if after is not None and after.tag_ == "VBG":
            return PartRole.OTHER, 1
        return (PartRole.AGENT if passive or token.dep_ == "agent" else PartRole.OTHER), 1
    if token.lower_ in ("with", "along"):
        return _with(tokens, i + width, end, lexicon), width
    if token.lower_ == "for":
        if after is not None and after.tag_ == "VBG":
            return PartRole.PURPOSE, 1
        return (PartRole.BENEFICIARY if _people(tokens, i + 1, end, lexicon) else PartRole.OTHER), 1
    if token.tag_ == "VBG":
        return PartRole.PARTICIPLE, 1
    if token.lower_ in _PLACE_WORDS:
        if _TIME.search(words) and token.lower_ != "at":
            return PartRole.TIME, 1
        return PartRole.PLACE, 1
    return PartRole.OTHER, width


def _toward(tokens: Sequence[Token], i: int, end: int, lexicon: Lexicon) -> PartRole:
    return PartRole.BENEFICIARY if _people(tokens, i + 1, end, lexicon) else PartRole.OTHER


def _with(tokens: Sequence[Token], i: int, end: int, lexicon: Lexicon) -> PartRole:
    if _people(tokens, i, end, lexicon):
        return PartRole.PARTNER
    return PartRole.TOOLS if _holds_tool(tokens, i, end, lexicon) else PartRole.OTHER


def _people(tokens: Sequence[Token], i: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a noun of the phrase, before any "of" or clause, is people."""
    for token in tokens[i:end]:
        if token.lower_ in ("of", "which", "that", "to", "in", "on", "for"):
            return False
        known = lexicon.object_forms.get(token.lower_)
        if (
            known
            and lexicon.objects[known[0]].kind == "people"
            and token.dep_ in ("pobj", "conj", "dobj", "appos", "ROOT")
        ):
            return True
    return False


def _holds_tool(tokens: Sequence[Token], i: int, end: int, lexicon: Lexicon) -> bool:
    return any(
        " ".join(t.lower_ for t in tokens[j : j + n]) in lexicon.tool_forms
        for j in range(i, min(end, i + 6))
        for n in (1, 2, 3)
        if j + n <= end
    )


def _tells_result(tokens: Sequence[Token], i: int, end: int, lexicon: Lexicon) -> bool:
    for token in tokens[i + 1 : end]:
        forms = lexicon.action_forms.get(token.lower_, ())
        if any(lexicon.actions[lemma].class_ in ("improve", "reduce", "increase") for lemma, _ in forms):
            return True
        if token.lower_ in ("resulted", "results", "led", "saved", "allowed", "enabled", "helped"):
            return True
        if token.pos_ == "VERB":
            return any(form is VerbForm.BASE for _, form in forms) and False
    return False
